//! Texts of which one may be a copy of the other.
//!
//! Every stretch of [`SHINGLE`] words outside of speech is a shingle. An inverted index gives the texts
//! that share some, and each such pair is then compared word by word. The work grows with the number of
//! words, not with the square of the number of texts: of the texts that share a shingle, each is compared
//! with the earliest of [`ROOTS_AT_MOST`] carriers, and a shingle of more than [`STORIES_AT_MOST`] stories
//! is boilerplate.

use rayon::prelude::*;

use crate::passages::{PASSAGE, Passage, SHINGLE, passages};
use crate::words::{WORD, Word, Words};

/// The stories that a shingle may be part of; one of more is a header, a footer or a notice.
pub const STORIES_AT_MOST: usize = 3;

/// The carriers whose earliest text with a shingle is compared with the others that have it.
pub const ROOTS_AT_MOST: usize = 32;

/// A text that is compared with others.
#[derive(Debug, Clone, Default)]
pub struct ComparedText {
    /// Its words.
    pub words: Words,
    /// The numbers of the stories that it is part of: texts of different stories are not compared.
    pub stories: Vec<u32>,
    /// The number of who carried it, if that is known: texts of one carrier are not compared.
    pub carrier: Option<u32>,
}

/// Two texts with passages in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// Their numbers, the lower first.
    pub texts: [usize; 2],
    /// What they have in common, in the order of the first; each passage is of `texts`.
    pub passages: Vec<Passage>,
}

/// The pairs of texts that have passages in common, by number. The articles are in the order in which
/// they came out. Paragraphs with one of the phrases are left out, as is all speech.
#[must_use]
pub fn likenesses(articles: &[ComparedText], boilerplate: &[Words]) -> Vec<Likeness> {
    let words: Vec<Vec<Word>> =
        articles.par_iter().map(|article| compared(&article.words, boilerplate)).collect();
    let index = Index::new(articles, &words);
    let candidates = (0..articles.len()).into_par_iter().map_init(
        || vec![0_u32; articles.len()],
        |shared, text| {
            let others = index.candidates(articles, text, shared).into_iter();
            others.map(|other| [text.min(other), text.max(other)]).collect::<Vec<_>>()
        },
    );
    let mut pairs: Vec<[usize; 2]> = candidates.flatten_iter().collect();
    pairs.par_sort_unstable();
    pairs.dedup();
    let like = pairs.into_par_iter().filter_map(|texts| {
        let passages = passages(texts.map(|text| &*words[text]), &index.seeds(texts));
        (!passages.is_empty()).then_some(Likeness { texts, passages })
    });
    like.collect()
}

/// The words that count: no speech, and no paragraph with one of these phrases.
fn compared(words: &Words, boilerplate: &[Words]) -> Vec<Word> {
    /// Where a text has no blank lines, a phrase takes no more than these words before and after it.
    const AROUND: usize = 60;
    let all = &words.all;
    let mut counts = vec![true; all.len()];
    for at in boilerplate.iter().flat_map(|phrase| words.find(phrase)) {
        let paragraph = all[at.start].paragraph;
        for near in at.start.saturating_sub(AROUND)..(at.end + AROUND).min(all.len()) {
            counts[near] &= all[near].paragraph != paragraph;
        }
    }
    let kept = all.iter().zip(counts).filter(|(word, counts)| *counts && !word.is_quoted);
    kept.map(|(word, _)| *word).collect()
}

/// The shingles of a text, each once, by hash: with the first word at which it begins.
fn shingles(words: &[Word]) -> Vec<(u64, u32)> {
    let mut shingles = Vec::with_capacity(words.len());
    for (at, rest) in (0_u32..).zip((0..words.len()).map(|from| &words[from..])) {
        let (mut hash, mut weight) = (0_u64, 0);
        for word in rest {
            hash = mixed(hash ^ u64::from(word.number));
            weight += u32::from(word.weight);
            if weight >= SHINGLE * WORD {
                shingles.push((hash, at));
                break;
            }
        }
    }
    shingles.sort_unstable();
    shingles.dedup_by_key(|(hash, _)| *hash);
    shingles
}

/// A number that depends on all bits of this one: the last step of the generator
/// `SplitMix64`.
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// Which texts have which shingles.
struct Index {
    /// By text: its shingles without boilerplate, by hash, with where each begins.
    shingles: Vec<Vec<(u64, u32)>>,
    /// By text: the groups that it is in.
    groups: Vec<Vec<u32>>,
    /// By group, the texts that others of the group are compared with: `roots[ends[g - 1]..ends[g]]`. A
    /// group is all texts of one story that have one shingle, if there are several.
    roots: Vec<u32>,
    ends: Vec<usize>,
}

/// A shingle of a text of a story: equal ones of one story are together, and the earliest first.
type Posting = (u64, u32, u32);

impl Index {
    fn new(articles: &[ComparedText], words: &[Vec<Word>]) -> Self {
        let mut shingles: Vec<Vec<(u64, u32)>> =
            words.par_iter().map(|words| shingles(words)).collect();
        let postings = |(text, shingles): (u32, &Vec<(u64, u32)>)| -> Vec<Posting> {
            let stories = &articles[text as usize].stories;
            let of = |hash: u64| stories.iter().map(move |&story| (hash, story, text));
            shingles.iter().flat_map(|&(hash, _)| of(hash)).collect()
        };
        let numbered: Vec<(u32, &Vec<(u64, u32)>)> = (0..).zip(&shingles).collect();
        let mut postings: Vec<Posting> = numbered.into_par_iter().flat_map_iter(postings).collect();
        postings.par_sort_unstable();
        postings.dedup();
        let mut index = Self {
            shingles: Vec::new(),
            groups: vec![Vec::new(); articles.len()],
            roots: Vec::new(),
            ends: Vec::new(),
        };
        let mut boilerplate = Vec::new();
        for equal in postings.chunk_by(|a, b| a.0 == b.0) {
            if is_boilerplate(articles, equal) {
                boilerplate.push(equal[0].0);
                continue;
            }
            for group in equal.chunk_by(|a, b| a.1 == b.1).filter(|group| group.len() > 1) {
                index.add(articles, group);
            }
        }
        if !boilerplate.is_empty() {
            let counts = |&(hash, _): &(u64, u32)| boilerplate.binary_search(&hash).is_err();
            shingles.par_iter_mut().for_each(|of_text| of_text.retain(counts));
        }
        Self { shingles, ..index }
    }

    /// Adds the texts of one story that have one shingle.
    fn add(&mut self, articles: &[ComparedText], group: &[Posting]) {
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        let mut carriers = Vec::new();
        let before = self.roots.len();
        for &(_, _, text) in group {
            self.groups[text as usize].push(number);
            let carrier = articles[text as usize].carrier;
            let is_first = carrier.is_none_or(|carrier| !carriers.contains(&carrier));
            if is_first && self.roots.len() - before < ROOTS_AT_MOST {
                carriers.extend(carrier);
                self.roots.push(text);
            }
        }
        self.ends.push(self.roots.len());
    }

    /// The texts that have enough shingles in common with one for a passage. `shared` is all zeros, before
    /// and after.
    fn candidates(&self, articles: &[ComparedText], text: usize, shared: &mut [u32]) -> Vec<usize> {
        /// The shortest passage consists of so many of the shortest runs.
        const ENOUGH: u32 = PASSAGE / SHINGLE;
        let mut met = Vec::new();
        for &group in &self.groups[text] {
            let group = group as usize;
            let start = group.checked_sub(1).map_or(0, |before| self.ends[before]);
            for &root in &self.roots[start..self.ends[group]] {
                let root = root as usize;
                if shared[root] == 0 {
                    met.push(root);
                }
                shared[root] += 1;
            }
        }
        let carrier = articles[text].carrier;
        let fits = |&other: &usize| {
            let is_other =
                other != text && (carrier.is_none() || articles[other].carrier != carrier);
            std::mem::take(&mut shared[other]) >= ENOUGH && is_other
        };
        met.into_iter().filter(fits).collect()
    }

    /// Where the shingles that two texts have in common begin in each.
    fn seeds(&self, texts: [usize; 2]) -> Vec<[usize; 2]> {
        let [mut first, mut second] = texts.map(|text| self.shingles[text].iter().peekable());
        let mut seeds = Vec::new();
        while let (Some(&&(a, i)), Some(&&(b, j))) = (first.peek(), second.peek()) {
            if a <= b {
                first.next();
            }
            if b <= a {
                second.next();
            }
            if a == b {
                seeds.push([i as usize, j as usize]);
            }
        }
        seeds
    }
}

/// Whether texts of too many stories have the shingle. A text of several stories counts for one.
fn is_boilerplate(articles: &[ComparedText], equal: &[Posting]) -> bool {
    let is_main = |&&(_, story, text): &&Posting| articles[text as usize].stories[0] == story;
    let stories = equal.chunk_by(|a, b| a.1 == b.1);
    stories.filter(|of_story| of_story.iter().any(|it| is_main(&it))).count() > STORIES_AT_MOST
}
