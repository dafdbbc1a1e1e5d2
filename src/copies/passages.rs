//! Statements whose texts have passages in common: for each, the fewest roots that explain all of them.

use std::ops::Range;

use infer_texts::{ComparedText, Likeness, Passage, Words, likenesses};
use rustc_hash::FxHashMap;

use crate::copies::case::CopyCase;
use crate::copies::evidence::CopyPair;
use crate::copies::{CommonPassage, CopyOrder, Excerpt, TextPlace};
use crate::facts::Article;

/// The bytes of a passage that are shown before and after what is left out.
const SHOWN: usize = 1_000;

/// The pairs of texts with passages in common.
pub(super) struct Sharing<'c, 'a> {
    case: &'c CopyCase<'a>,
    likenesses: Vec<Likeness>,
}

/// A statement that another may be a copy of, by its text.
struct PassageRoot<'l> {
    root: usize,
    order: CopyOrder,
    likeness: &'l Likeness,
    /// Which of the two texts is that of the copy.
    side: usize,
}

impl<'c, 'a> Sharing<'c, 'a> {
    /// Compares the texts, of which these are the words; paragraphs with one of the phrases are left out.
    pub(super) fn new(case: &'c CopyCase<'a>, words: Vec<Words>, boilerplate: &[Words]) -> Self {
        let (stories, carriers) = (case.stories(), case.carriers());
        let compared = words.into_iter().zip(stories).zip(carriers);
        let compared: Vec<ComparedText> = compared
            .map(|((words, stories), carrier)| ComparedText { words, stories, carrier })
            .collect();
        Self { case, likenesses: likenesses(&compared, boilerplate) }
    }

    /// The pairs of statements, each once. Those of which the texts say that they belong together explain
    /// their passages before others do.
    pub(super) fn pairs(
        &self,
        said: &[CopyPair],
    ) -> Vec<(CopyPair, CopyOrder, Vec<CommonPassage>)> {
        let mut roots: FxHashMap<usize, Vec<PassageRoot<'_>>> = FxHashMap::default();
        let readers = self.case.readers();
        for likeness in &self.likenesses {
            let [first, second] = likeness.texts.map(|text| &readers[text]);
            for &one in first {
                for &other in second {
                    self.add_root(&mut roots, likeness, one, other);
                }
            }
        }
        let mut copies: Vec<usize> = roots.keys().copied().collect();
        copies.sort_unstable();
        let of = |copy: usize| self.explained(copy, &roots[&copy], said);
        copies.into_iter().flat_map(of).collect()
    }

    /// Notes that two statements, of the first and the second text, may rest on each other.
    fn add_root<'l>(
        &self,
        roots: &mut FxHashMap<usize, Vec<PassageRoot<'l>>>,
        likeness: &'l Likeness,
        one: usize,
        other: usize,
    ) {
        if self.case.nearness(one, other).is_none() {
            return;
        }
        if let Some((copy, root, order)) = self.case.by_date(one, other) {
            let side = usize::from(copy == other);
            let found = PassageRoot { root, order, likeness, side };
            roots.entry(copy).or_default().push(found);
        }
    }

    /// The roots of a statement that explain a passage which no better one does.
    fn explained(
        &self,
        copy: usize,
        roots: &[PassageRoot<'_>],
        said: &[CopyPair],
    ) -> Vec<(CopyPair, CopyOrder, Vec<CommonPassage>)> {
        let case = self.case;
        let is_said = |root: usize| {
            said.binary_search(&(copy, root)).is_ok() || said.binary_search(&(root, copy)).is_ok()
        };
        let mut left: Vec<&PassageRoot<'_>> = roots.iter().collect();
        let mut explained: FxHashMap<usize, Vec<Range<usize>>> = FxHashMap::default();
        let mut found = Vec::new();
        loop {
            let gain = |it: &PassageRoot<'_>| -> usize {
                let text = it.likeness.texts[it.side];
                let known = explained.get(&text).map(Vec::as_slice).unwrap_or_default();
                let fresh = |passage: &&Passage| !is_covered(&passage.places[it.side], known);
                it.likeness.passages.iter().filter(fresh).map(|passage| passage.equal).sum()
            };
            let gains: Vec<usize> = left.iter().map(|it| gain(it)).collect();
            let most = gains.iter().copied().max().unwrap_or_default();
            if most == 0 {
                return found;
            }
            // Of those that explain nearly as much as any, the nearest and earliest.
            let candidates = (0..left.len()).filter(|&at| gains[at] > 0);
            let best = candidates.min_by_key(|&at| {
                let it = left[at];
                let is_much = gains[at] * 10 >= most * 9;
                (!is_said(it.root), !is_much, it.order, case.nearness(copy, it.root), it.root)
            });
            let Some(best) = best else { return found };
            let it = left.swap_remove(best);
            let text = it.likeness.texts[it.side];
            let places = it.likeness.passages.iter().map(|passage| passage.places[it.side].clone());
            explained.entry(text).or_default().extend(places);
            found.push(((copy, it.root), it.order, self.common(it)));
        }
    }

    /// The passages of a pair, as the copy has them and as its root does.
    fn common(&self, root: &PassageRoot<'_>) -> Vec<CommonPassage> {
        let sides = [root.side, 1 - root.side];
        let mut passages: Vec<&Passage> = root.likeness.passages.iter().collect();
        passages.sort_by_key(|passage| passage.places[root.side].start);
        let common = |passage: &Passage| CommonPassage {
            equal: passage.equal,
            words: passage.words,
            excerpts: sides.map(|side| {
                let article = self.case.articles[root.likeness.texts[side]];
                excerpt(article, passage.places[side].clone())
            }),
        };
        passages.into_iter().map(common).collect()
    }
}

/// Whether more than half of a passage is in these.
fn is_covered(place: &Range<usize>, known: &[Range<usize>]) -> bool {
    let shared = |other: &Range<usize>| {
        place.end.min(other.end).saturating_sub(place.start.max(other.start))
    };
    2 * known.iter().map(shared).sum::<usize>() > place.len()
}

/// A part of a text as it stands there.
fn excerpt(article: &Article, place: Range<usize>) -> Excerpt {
    let text = &article.plain.text;
    let at = TextPlace { file: article.file.clone(), line: article.plain.line(place.start) };
    if place.len() <= 2 * SHOWN {
        return Excerpt { at, text: text[place].to_owned(), is_cut: false };
    }
    let (to, from) =
        (text.floor_char_boundary(place.start + SHOWN), text.ceil_char_boundary(place.end - SHOWN));
    let shown = format!("{} […] {}", &text[place.start..to], &text[from..place.end]);
    Excerpt { at, text: shown, is_cut: true }
}
