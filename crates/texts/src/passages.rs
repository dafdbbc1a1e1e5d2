//! Passages that two texts have in common, word by word.
//!
//! A run is as many words as possible that follow each other in both texts, at least [`SHINGLE`] of them.
//! Runs of the same order with few other words between them make a passage. What is found is verified:
//! the words of a run are equal, not only their hashes.

use std::ops::Range;

use crate::words::{WORD, Word};

/// The words of the shortest run: five, or ten characters of a script without spaces.
pub const SHINGLE: u32 = 5;

/// The equal words of the shortest passage: twenty, or forty characters.
pub const PASSAGE: u32 = 20;

/// The other words that may stand between two runs of a passage, in either text.
pub const GAP: u32 = 8;

/// A passage that two texts have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its bytes in each of the two texts.
    pub places: [Range<usize>; 2],
    /// Its runs, as bytes of each of the two texts.
    pub runs: Vec<[Range<usize>; 2]>,
    /// How many of its words are equal.
    pub equal: usize,
    /// How many words it has in the text where it has more.
    pub words: usize,
}

/// A run: where it begins in each text, and its length, in words that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) at: [usize; 2],
    pub(crate) length: usize,
}

impl Run {
    fn end(self, side: usize) -> usize {
        self.at[side] + self.length
    }

    /// What is left of it after these words.
    fn after(self, ends: [usize; 2]) -> Option<Self> {
        let over = [0, 1].map(|side| ends[side].saturating_sub(self.at[side]));
        let over = over[0].max(over[1]);
        let length = self.length.checked_sub(over).filter(|&length| length > 0)?;
        Some(Self { at: self.at.map(|at| at + over), length })
    }
}

/// The passages of two texts that have these shingles in common: where each begins in both, in any
/// order. A shingle that begins nothing is passed over.
pub(crate) fn passages(texts: [&[Word]; 2], seeds: &[[usize; 2]]) -> Vec<Passage> {
    let mut open: Vec<Vec<Run>> = Vec::new();
    for run in runs(texts, seeds) {
        // The passage that ends closest before it.
        let fits = |passage: &Vec<Run>| passage.last().and_then(|last| joins(texts, *last, run));
        let near = open.iter().enumerate().rev().take(OPEN_AT_MOST);
        let best = near.filter_map(|(at, it)| Some((fits(it)?, at))).min();
        match best {
            Some((_, at)) => {
                let last = open[at][open[at].len() - 1];
                open[at].extend(run.after([0, 1].map(|side| last.end(side))));
            }
            None => open.push(vec![run]),
        }
    }
    let mut found: Vec<Passage> =
        open.iter().filter_map(|runs| Passage::new(texts, runs)).collect();
    found.sort_by(|a, b| {
        a.places[0].start.cmp(&b.places[0].start).then(a.places[1].start.cmp(&b.places[1].start))
    });
    found
}

/// The passages that a run is tried on: the last ones.
const OPEN_AT_MOST: usize = 8;

/// The weight of the words between two runs, if they make one passage.
fn joins(texts: [&[Word]; 2], before: Run, after: Run) -> Option<u32> {
    let mut gaps = [0; 2];
    for side in [0, 1] {
        // A run that begins earlier in one of the texts is of another order.
        if after.at[side] < before.at[side] || after.end(side) <= before.end(side) {
            return None;
        }
        let between = texts[side].get(before.end(side)..after.at[side]).unwrap_or_default();
        if between.len() > (GAP * WORD) as usize {
            return None;
        }
        gaps[side] = weight(between);
    }
    let [first, second] = gaps;
    (first.max(second) <= GAP * WORD).then_some(first + second)
}

/// As many equal words as possible around each shingle, in the order of the first text.
fn runs(texts: [&[Word]; 2], seeds: &[[usize; 2]]) -> Vec<Run> {
    let [a, b] = texts;
    let mut seeds = seeds.to_vec();
    // Along each diagonal, a run covers the shingles in it.
    seeds.sort_unstable_by_key(|&[i, j]| (i.wrapping_sub(j), i));
    let mut runs: Vec<Run> = Vec::new();
    for [i, j] in seeds {
        let covered = runs.last().is_some_and(|last| {
            last.at[0].wrapping_sub(last.at[1]) == i.wrapping_sub(j) && i < last.end(0)
        });
        if covered {
            continue;
        }
        let equal = |(x, y): &(&Word, &Word)| x.number == y.number;
        let before = a[..i].iter().rev().zip(b[..j].iter().rev()).take_while(equal).count();
        let after = a[i..].iter().zip(&b[j..]).take_while(equal).count();
        let run = Run { at: [i - before, j - before], length: before + after };
        if weight(&a[run.at[0]..run.end(0)]) >= SHINGLE * WORD {
            runs.push(run);
        }
    }
    runs.sort_unstable_by_key(|run| (run.at, run.length));
    runs
}

/// What words weigh together.
pub(crate) fn weight(words: &[Word]) -> u32 {
    words.iter().map(|word| u32::from(word.weight)).sum()
}

impl Passage {
    /// The passage of these runs, if it is long enough and most of its words are equal.
    fn new(texts: [&[Word]; 2], runs: &[Run]) -> Option<Self> {
        let (first, last) = (runs.first()?, runs.last()?);
        let equal: u32 = runs.iter().map(|run| weight(&texts[0][run.at[0]..run.end(0)])).sum();
        let whole = [0, 1].map(|side| weight(&texts[side][first.at[side]..last.end(side)]));
        let longer = whole[0].max(whole[1]);
        // At least three words of five.
        if equal < PASSAGE * WORD || equal * 5 < longer * 3 {
            return None;
        }
        let bytes = |side: usize, from: usize, to: usize| {
            let words: &[Word] = texts[side];
            words[from].start as usize..words[to - 1].end as usize
        };
        let place = |run: &Run| [0, 1].map(|side| bytes(side, run.at[side], run.end(side)));
        Some(Self {
            places: [0, 1].map(|side| bytes(side, first.at[side], last.end(side))),
            runs: runs.iter().map(place).collect(),
            equal: (equal / WORD) as usize,
            words: (longer / WORD) as usize,
        })
    }
}
