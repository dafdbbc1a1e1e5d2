//! Who copied whom: a derived database and the texts of its statements in, proposals out.
//!
//! A text may say whose report it passes on, by a credit or a link; or show it, by passages or quotes that
//! it has in common with an earlier one. Which statements are compared, what is known of their sources,
//! and the words of credits come from the rulebook; `infer-texts` compares texts. Nothing here changes what
//! follows: a proposal counts once it stands in the facts.

mod case;
mod evidence;
mod passages;

use crate::database::Database;
use crate::diagnostic::Diagnostic;
use crate::facts::Article;
use crate::program::Program;
use crate::value::Symbol;

use case::CopyCase;
use evidence::Evidence;

/// What is proposed of two statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The statement that may be a copy; where it is not known which one is, either.
    pub copy: Symbol,
    /// The one that it may rest on.
    pub root: Symbol,
    /// How it is known which is which.
    pub order: CopyOrder,
    /// Why, the strongest reason first; there is at least one.
    pub reasons: Vec<CopyReason>,
}

/// How it is known which of two statements may rest on the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyOrder {
    /// The root came out before the copy.
    Dated,
    /// The copy says so, and their dates do not tell.
    Said,
    /// It is not. The second may be a copy, too, if so marked; else only the first may.
    Unknown {
        /// Whether the root may be the copy.
        either: bool,
    },
}

/// Why a statement may rest on another. The order is that of strength.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyReason {
    /// Its text links to the other.
    Link {
        /// The address, as it is written.
        address: String,
        /// Where it stands.
        at: TextPlace,
    },
    /// It is an item of a feed, which names where the other came out.
    Feed {
        /// The name, as the feed writes it.
        name: String,
        /// Where it stands.
        at: TextPlace,
    },
    /// Its text credits where the other came out.
    Credit {
        /// The name, as the text writes it.
        name: String,
        /// The sentence around it.
        said: Excerpt,
    },
    /// Both texts have the same passages, in the order of the copy.
    Passages(Vec<CommonPassage>),
    /// Both are quoted in the same words: those of the copy and those of the other.
    Quote([String; 2]),
}

/// A passage that two texts have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CommonPassage {
    /// How many words are equal.
    pub equal: usize,
    /// How many words the longer of both has.
    pub words: usize,
    /// As the copy has it, and as the other has it.
    pub excerpts: [Excerpt; 2],
}

/// A line of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextPlace {
    /// The file, as the facts file writes it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// Some words of a text, as they stand there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Excerpt {
    /// Where they begin.
    pub at: TextPlace,
    /// The words.
    pub text: String,
    /// Whether the middle is left out, where `[…]` stands.
    pub is_cut: bool,
}

/// What is proposed of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposals {
    /// Each pair once, the strongest reasons first.
    pub all: Vec<Proposal>,
    /// How many statements were compared, and how many texts.
    pub compared: [usize; 2],
    /// The texts of which only the beginning was compared.
    pub cut: Vec<String>,
}

/// Looks for copies in a case. `database` holds everything that follows.
///
/// # Errors
/// If the rulebook does not say which statements are compared.
pub fn propose(
    program: &Program,
    database: &Database,
    articles: &[Article],
) -> Result<Proposals, Diagnostic> {
    let case = CopyCase::new(program, database, articles)?;
    let compared = [case.statements.len(), case.articles.len()];
    let evidence = Evidence::new(&case);
    let cut = evidence.cut.clone();
    Ok(Proposals { all: evidence.proposals(), compared, cut })
}
