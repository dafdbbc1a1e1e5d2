//! A quote, and where it stands in a text.

use std::ops::Range;

use memchr::memmem;

use crate::edges::cut_words;
use crate::fold::{Folded, MARK};
use crate::script::weight;

/// A quote of fewer letters proves nothing: such words stand in many texts.
pub const LETTERS_AT_LEAST: usize = 12;

/// How much of a text is shown where a quote and its text part.
const SHOWN: usize = 60;

/// The words of a quote, in parts around `[…]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Each part folded, without the quotation marks around it, which may stand elsewhere in the text; none
    /// is empty.
    parts: Vec<String>,
}

/// Where a quote stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its parts, in bytes of the text; there is at least one.
    pub parts: Vec<Range<usize>>,
    /// The words that it cuts, as the text has them; nothing if it begins and ends where words do.
    pub cuts: Option<Range<usize>>,
}

/// What there is of a quote in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It stands there once.
    Once(Found),
    /// It may stand at so many places, of which this is the first.
    Repeated(usize, Found),
    /// It does not stand there. If a good part of its beginning does, this is what goes on otherwise.
    Missing(Option<Range<usize>>),
}

impl Found {
    /// Where it begins.
    #[must_use]
    pub fn start(&self) -> usize {
        self.parts.first().map_or(0, |part| part.start)
    }
}

impl Quote {
    /// The quote with these words.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let folded = |part: &str| Folded::new(part).text().trim_matches(MARK).to_owned();
        let parts = parts(text).into_iter().map(folded);
        Self { parts: parts.filter(|part| !part.is_empty()).collect() }
    }

    /// How many letters it has; a character that stands for a syllable or a word counts as more.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.parts.iter().flat_map(|part| part.chars()).map(weight).sum()
    }

    /// Whether it has too few letters to prove anything.
    #[must_use]
    pub fn is_short(&self) -> bool {
        self.letters() < LETTERS_AT_LEAST
    }

    /// Looks for it in a text: letter by letter, its parts in order and apart from each other. It stands
    /// there once if the first places that its parts fit are also the last ones.
    #[must_use]
    pub fn find(&self, text: &Folded<'_>) -> Finding {
        let (Some(first), Some(last)) =
            (self.first_places(text.text()), self.last_places(text.text()))
        else {
            return Finding::Missing(self.parting(text));
        };
        let parts: Vec<Range<usize>> = first.iter().map(|it| text.place(it.clone())).collect();
        let cuts = parts.iter().find_map(|it| cut_words(text.source(), it));
        let found = Found { parts, cuts };
        let differs = first.iter().zip(&last).zip(&self.parts).find(|((a, b), _)| a != b);
        match differs {
            None => Finding::Once(found),
            Some(((a, b), part)) => {
                let times =
                    memmem::find_iter(&text.text().as_bytes()[a.start..b.end], part.as_bytes());
                Finding::Repeated(times.count().max(2), found)
            }
        }
    }

    /// Each part at the first place that it fits; nothing if some part fits nowhere.
    fn first_places(&self, text: &str) -> Option<Vec<Range<usize>>> {
        let mut from = 0;
        let place = |part: &String| {
            let at = from + memmem::find(&text.as_bytes()[from..], part.as_bytes())?;
            from = at + part.len();
            Some(at..from)
        };
        let places: Option<Vec<Range<usize>>> = self.parts.iter().map(place).collect();
        places.filter(|places| !places.is_empty())
    }

    /// Each part at the last place that it fits.
    fn last_places(&self, text: &str) -> Option<Vec<Range<usize>>> {
        let mut to = text.len();
        let place = |part: &String| {
            let at = memmem::rfind(&text.as_bytes()[..to], part.as_bytes())?;
            to = at;
            Some(at..at + part.len())
        };
        let mut places: Vec<Range<usize>> =
            self.parts.iter().rev().map(place).collect::<Option<_>>()?;
        places.reverse();
        Some(places)
    }

    /// Where the text goes on otherwise: after the longest beginning of the first part that it lacks, if
    /// that is long enough to be meant.
    fn parting(&self, text: &Folded<'_>) -> Option<Range<usize>> {
        let missing = self.parts.iter().find(|part| !text.text().contains(part.as_str()))?;
        let ends: Vec<usize> = missing.char_indices().map(|(at, _)| at).collect();
        let occurs = |end: &usize| text.text().contains(&missing[..*end]);
        let shared = ends.partition_point(occurs);
        let shared = &missing[..*ends.get(shared.checked_sub(1)?)?];
        if shared.chars().map(weight).sum::<usize>() < LETTERS_AT_LEAST {
            return None;
        }
        let start = text.text().find(shared)?;
        let rest = &text.text()[start + shared.len()..];
        let end = rest.char_indices().nth(SHOWN).map_or(rest.len(), |(at, _)| at);
        let end = if end == rest.len() { end } else { rest[..end].rfind(' ').unwrap_or(end) };
        Some(text.place(start..start + shared.len() + end))
    }
}

/// The text in parts: `[…]`, `[...]` and `[. . .]` stand for what was left out.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut from) = (0, 0);
    while let Some(open) = text[from..].find('[').map(|at| from + at) {
        from = open + 1;
        if let Some(length) = omission(&text[from..]) {
            parts.push(&text[start..open]);
            start = from + length;
            from = start;
        }
    }
    parts.push(&text[start..]);
    parts
}

/// How far an omission reaches whose bracket was opened before this text, its closing bracket included.
fn omission(text: &str) -> Option<usize> {
    // An ellipsis with some white space is no longer.
    let mut letters = text.char_indices().take(12).skip_while(|(_, it)| it.is_whitespace());
    let mut dots = String::new();
    letters.find_map(|(at, letter)| match letter {
        ']' if matches!(dots.as_str(), "…" | ".." | "..." | "....") => Some(Some(at + 1)),
        '.' | '…' => {
            dots.push(letter);
            None
        }
        _ if letter.is_whitespace() => None,
        _ => Some(None),
    })?
}
