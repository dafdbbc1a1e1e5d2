//! The texts that statements were read in, as they are compared with each other.

use infer_texts::{FeedSource, Link, PlainText, feed_source, linked_pages};

use crate::diagnostic::{Diagnostic, Sources};
use crate::facts::quotes::{Inputs, named};
use crate::facts::{Facts, Loader, texts};
use crate::program::Program;
use crate::value::{Symbol, Symbols};

/// The bytes of a text that are kept: more than any article has.
const KEPT: usize = 4_000_000;

/// A text that statements were read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// The path as the facts file writes it.
    pub file: String,
    /// What a reader sees.
    pub plain: PlainText,
    /// Whether the text goes on where this ends.
    pub is_cut: bool,
    /// The pages that it points to.
    pub links: Vec<Link>,
    /// Whose report it says that it is, if it is an item of a feed.
    pub source: Option<FeedSource>,
    /// The statements that name it.
    pub statements: Vec<Symbol>,
}

/// The texts that the statements of a case name; or what is wrong with those that cannot be read.
pub fn articles(
    program: &Program,
    facts: &Facts,
    loader: &dyn Loader,
    sources: &Sources,
    symbols: &Symbols,
) -> Result<Vec<Article>, Vec<Diagnostic>> {
    let Some(inputs) = Inputs::of(program) else { return Ok(Vec::new()) };
    let (texts, readers) = named(&inputs, facts, sources, symbols);
    let read = texts::read(&texts, loader, sources, |text, mut plain, bytes| {
        let is_cut = plain.text.len() > KEPT;
        plain.text.truncate(plain.text.floor_char_boundary(KEPT));
        plain.text.shrink_to_fit();
        let statements = readers[text].iter().map(|&(statement, _)| statement).collect();
        let file = texts[text].written.clone();
        let (links, source) = (linked_pages(&bytes), feed_source(&bytes));
        Article { file, plain, is_cut, links, source, statements }
    });
    let (mut articles, mut mistakes) = (Vec::new(), Vec::new());
    for read in read {
        match read {
            Ok(article) => articles.push(article),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    if mistakes.is_empty() { Ok(articles) } else { Err(mistakes) }
}
