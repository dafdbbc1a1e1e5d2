//! Whether a part of a text begins and ends where words do.

use std::ops::Range;

use crate::script::is_word;

/// Longer words are not shown whole.
const LONGEST: usize = 100;

/// The words that a part of a text cuts, as the text has them; nothing if it begins and ends where words
/// and numbers do.
pub(crate) fn cut_words(text: &str, part: &Range<usize>) -> Option<Range<usize>> {
    let (start, end) = (before(text, part.start), after(text, part.end));
    let starts_within = start < part.start && text[part.clone()].starts_with(is_word);
    let ends_within = end > part.end && text[part.clone()].ends_with(is_word);
    match (starts_within, ends_within) {
        (false, false) => None,
        (true, false) => Some(start..word_end(text, part.start)),
        (false, true) => Some(before(text, part.end)..end),
        (true, true) => Some(start..end),
    }
}

/// Where the word begins that goes on at this byte.
fn before(text: &str, at: usize) -> usize {
    let mut letters = text[..at].char_indices().rev().take(LONGEST).peekable();
    let mut start = at;
    let mut next = text[at..].chars().next();
    while let Some((here, letter)) = letters.next() {
        let is_in_number = ".,".contains(letter)
            && next.is_some_and(|next| next.is_ascii_digit())
            && letters.peek().is_some_and(|(_, letter)| letter.is_ascii_digit());
        if !is_word(letter) && !is_in_number {
            break;
        }
        (start, next) = (here, Some(letter));
    }
    start
}

/// Where the word ends that goes on at this byte.
fn after(text: &str, at: usize) -> usize {
    let mut letters = text[at..].char_indices().take(LONGEST).peekable();
    let mut end = at;
    let mut last = text[..at].chars().next_back();
    while let Some((here, letter)) = letters.next() {
        let is_in_number = ".,".contains(letter)
            && last.is_some_and(|last| last.is_ascii_digit())
            && letters.peek().is_some_and(|(_, letter)| letter.is_ascii_digit());
        if !is_word(letter) && !is_in_number {
            break;
        }
        (end, last) = (at + here + letter.len_utf8(), Some(letter));
    }
    end
}

fn word_end(text: &str, from: usize) -> usize {
    after(text, from)
}
