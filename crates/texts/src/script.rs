//! What is a letter, and in which scripts words stand without spaces between them.

use unicode_normalization::char::canonical_combining_class;

/// Whether the character belongs to a script that separates words by nothing: Han, Kana, Thai, Lao,
/// Khmer, Myanmar, and the punctuation of Chinese and Japanese.
pub(crate) fn runs_on(letter: char) -> bool {
    matches!(letter,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{19E0}'..='\u{19FF}' | '\u{2E80}'..='\u{312F}' | '\u{3190}'..='\u{9FFF}'
        | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether the character is a part of a word that has an edge: a letter, a digit, or a mark on one.
pub(crate) fn is_word(letter: char) -> bool {
    (letter.is_alphanumeric() || canonical_combining_class(letter) != 0) && !runs_on(letter)
}

/// How much a character says, in letters of an alphabet: an ideograph or a syllable is about a word.
pub(crate) fn weight(letter: char) -> usize {
    match letter {
        '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7AF}' => 2,
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => 4,
        _ => usize::from(letter.is_alphanumeric()),
    }
}
