//! The sentence around a part of a text.

use std::ops::Range;

use crate::fold::is_invisible;

/// How many bytes of a text are shown at most before a part, and after it.
const REACH: usize = 400;

/// How much of one part is shown.
const LONGEST: usize = 1200;

/// How many parts are shown.
const PARTS: usize = 5;

/// The sentences in which these parts of a text stand, on one line. Of a sentence that goes on for long,
/// what is near is shown; of a part that goes on for longer, nothing.
#[must_use]
pub fn sentence_around(text: &str, parts: &[Range<usize>]) -> String {
    let mut shown: Vec<Piece> = Vec::new();
    for part in parts.iter().take(PARTS) {
        if part.len() > LONGEST {
            return String::new();
        }
        let piece = piece_around(text, part);
        match shown.last_mut() {
            Some(last) if piece.range.start <= last.range.end => {
                if piece.range.end > last.range.end {
                    (last.range.end, last.goes_on) = (piece.range.end, piece.goes_on);
                }
            }
            _ => shown.push(piece),
        }
    }
    let pieces: Vec<String> = shown.iter().map(|piece| piece.text(text)).collect();
    pieces.join(" […] ")
}

/// A part of a text, and whether sentences begin before it and go on after it.
struct Piece {
    range: Range<usize>,
    began: bool,
    goes_on: bool,
}

impl Piece {
    fn text(&self, text: &str) -> String {
        let words: Vec<&str> = text[self.range.clone()].split_whitespace().collect();
        let (before, after) =
            (if self.began { "… " } else { "" }, if self.goes_on { " …" } else { "" });
        let words = words.join(" ").replace(is_invisible, "");
        format!("{before}{words}{after}")
    }
}

fn piece_around(text: &str, part: &Range<usize>) -> Piece {
    let earliest = text.floor_char_boundary(part.start.saturating_sub(REACH));
    let latest = text.ceil_char_boundary(part.end.saturating_add(REACH).min(text.len()));
    let before = &text[earliest..part.start];
    let first = last_break(before);
    let start = match first {
        Some(at) => earliest + at,
        None if earliest == 0 => 0,
        None => earliest + before.find(char::is_whitespace).unwrap_or(0),
    };
    let window = &text[earliest..latest];
    let last = first_break(window, part.end - earliest).map(|at| earliest + at);
    let end = match last {
        Some(at) => at,
        None if latest == text.len() => latest,
        None => part.end + text[part.end..latest].rfind(char::is_whitespace).unwrap_or(0),
    };
    let range = start.min(part.start)..end.max(part.end);
    Piece {
        range,
        began: first.is_none() && earliest > 0,
        goes_on: last.is_none() && latest < text.len(),
    }
}

/// Where in the text the last sentence of it begins, if another one ends before.
fn last_break(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().rev();
    letters.find_map(|(at, letter)| {
        let next = at + letter.len_utf8();
        is_break(text, at, letter, &text[next..]).then_some(next)
    })
}

/// Where the sentence ends that goes on at `from`, or that ended there.
fn first_break(text: &str, from: usize) -> Option<usize> {
    let rest = text[from..].trim_start_matches(is_closing);
    let closed = text.len() - rest.len();
    let is_ended = ends_sentence(text[..from].trim_end_matches(is_closing));
    if is_ended && (rest.is_empty() || rest.starts_with(char::is_whitespace)) {
        return Some(closed);
    }
    text[from..].char_indices().map(|(at, letter)| (from + at, letter)).find_map(|(at, letter)| {
        let next = at + letter.len_utf8();
        let end = if letter.is_whitespace() { at } else { next };
        is_break(text, at, letter, &text[next..]).then_some(end)
    })
}

/// Whether a sentence ends before the character at this byte, which then is white space, or right after
/// it, where a script has no white space between sentences.
fn is_break(text: &str, at: usize, letter: char, rest: &str) -> bool {
    if !letter.is_whitespace() {
        // The mark that closes a quotation is the last character of its sentence.
        let inside = text[..at + letter.len_utf8()].trim_end_matches(CLOSING);
        let is_last = FULL_STOPS.contains(&letter) || CLOSING.contains(&letter);
        return is_last && !rest.starts_with(CLOSING) && inside.ends_with(FULL_STOPS);
    }
    let line = rest.trim_start_matches([' ', '\t', '\r']);
    if letter == '\n' && line.starts_with('\n') {
        return true;
    }
    let (before, after) = (text[..at].trim_end_matches(is_closing), rest.trim_start());
    ends_sentence(before)
        && !after.starts_with(char::is_lowercase)
        && !(after.starts_with(char::is_numeric) && ends_in_short_form(before, &NUMBERED))
}

/// What ends a sentence in scripts without spaces.
const FULL_STOPS: [char; 4] = ['。', '！', '？', '｡'];

/// What closes a quotation there.
const CLOSING: [char; 5] = ['”', '’', '」', '』', '）'];

/// Whether the text ends as a sentence does: not with an initial, a title or a numeral and a stop.
fn ends_sentence(text: &str) -> bool {
    let Some(last) = text.chars().next_back() else { return false };
    if last != '.' {
        return matches!(last, '!' | '?' | '…' | '؟' | '۔' | '।' | '։')
            || FULL_STOPS.contains(&last);
    }
    let word = last_word(&text[..text.len() - 1]);
    let letters = word.chars().count();
    let is_initial = letters == 1 || word.contains('.');
    let is_numeral = letters > 0 && letters <= 3 && word.chars().all(|it| it.is_ascii_digit());
    !(is_initial || is_numeral || ends_in_short_form(text, &TITLES))
}

fn last_word(text: &str) -> &str {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.trim_start_matches(|letter: char| !letter.is_alphanumeric())
}

fn ends_in_short_form(text: &str, forms: &[&str]) -> bool {
    text.strip_suffix('.').is_some_and(|text| {
        let word = last_word(text);
        word.len() <= 4 && forms.contains(&word.to_lowercase().as_str())
    })
}

/// Short forms that are followed by a name.
const TITLES: [&str; 25] = [
    "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "maj", "sgt", "capt", "sen", "rep",
    "gov", "hr", "fr", "sr", "sra", "mme", "mm", "vs", "cf", "bzw", "adm",
];

/// Short forms that are followed by a number.
const NUMBERED: [&str; 15] = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "no", "nr",
    "art", "ca",
];

fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        '"' | '\'' | '”' | '’' | '“' | '»' | '«' | '›' | ')' | ']' | '」' | '』' | '）'
    )
}
