//! What could have been meant by a word that is none of those that may stand there.

use crate::diagnostic::{nearest, quoted};

/// How wide the lines of a help are, so that a list of forty words is no wall.
const WIDTH: usize = 76;

/// What was most likely meant, and on lines of their own all that may stand there, that first.
pub(super) fn choice(typed: &str, words: &[&str], heading: &str) -> String {
    let near = nearest(typed, words.iter().copied());
    let rest = words.iter().copied().filter(|&word| Some(word) != near);
    let all: Vec<String> = near.into_iter().chain(rest).map(quoted).collect();
    let list = (near.is_none() || all.len() > 1).then(|| {
        let text = format!("{heading}: {}", all.join(", "));
        textwrap::fill(&text, textwrap::Options::new(WIDTH).break_words(false))
    });
    let question = near.map(|near| format!("did you mean {}?", quoted(near)));
    question.into_iter().chain(list).collect::<Vec<_>>().join("\n")
}
