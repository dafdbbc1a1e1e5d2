//! What speaks for it that one statement rests on another: each pair once, with all its reasons.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use infer_texts::{Address, Credit, Credits, Dictionary, Phrase, Words, sentence_around};
use rayon::prelude::*;

use crate::copies::case::{ByClaim, CopyCase};
use crate::copies::passages::Sharing;
use crate::copies::{CopyOrder, CopyReason, Excerpt, Proposal, TextPlace};
use crate::facts::Article;

/// The words of the shortest quote that tells anything.
const QUOTE_AT_LEAST: usize = 5;

/// The earliest statements with a quote, which others that have it are compared with.
const QUOTES_AT_MOST: usize = 8;

/// The copy and its root, by number.
pub(super) type CopyPair = (usize, usize);

/// All that was found in a case.
pub(super) struct Evidence<'c, 'a> {
    case: &'c CopyCase<'a>,
    found: BTreeMap<CopyPair, (CopyOrder, Vec<CopyReason>)>,
    /// The texts of which only the beginning was compared.
    pub(super) cut: Vec<String>,
}

impl<'c, 'a> Evidence<'c, 'a> {
    pub(super) fn new(case: &'c CopyCase<'a>) -> Self {
        let mut dictionary = Dictionary::default();
        let texts = case.articles.iter();
        let words: Vec<Words> =
            texts.map(|article| Words::new(&article.plain.text, &mut dictionary)).collect();
        let is_cut = |(article, words): &(&&Article, &Words)| article.is_cut || words.is_cut;
        let cut = case.articles.iter().zip(&words).filter(is_cut);
        let cut = cut.map(|(article, _)| article.file.clone()).collect();
        let mut evidence = Self { case, found: BTreeMap::new(), cut };
        evidence.add_links();
        evidence.add_credits(&words, &mut dictionary);
        evidence.add_quotes(&mut dictionary);
        let sharing = Sharing::new(case, words, &case.boilerplate(&mut dictionary));
        let said: Vec<CopyPair> = evidence.found.keys().copied().collect();
        for (pair, order, passages) in sharing.pairs(&said) {
            evidence.add(pair, order, CopyReason::Passages(passages));
        }
        evidence
    }

    /// Adds a reason to a pair, unless it is noted how the two hang together. What the text of the one says
    /// of the direction, which comes first, holds for all that they have in common.
    fn add(&mut self, (copy, root): CopyPair, order: CopyOrder, reason: CopyReason) {
        let is_open = matches!(order, CopyOrder::Unknown { .. });
        let is_turned = is_open && self.found.contains_key(&(root, copy));
        let pair = if is_turned { (root, copy) } else { (copy, root) };
        if let Some((_, reasons)) = self.found.get_mut(&pair) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        } else if !self.case.is_noted(copy, root) {
            self.found.insert(pair, (order, vec![reason]));
        }
    }

    /// Adds what a text says of whose report it is.
    fn add_said(&mut self, copy: usize, roots: &ByClaim, reason: &CopyReason) {
        for root in self.case.passed_on(copy, roots) {
            let is_dated = self.case.is_before(root, copy);
            let mut order = if is_dated { CopyOrder::Dated } else { CopyOrder::Said };
            if let Some((turned, _)) = self.found.get_mut(&(root, copy)) {
                // Each says that it passes on the other.
                order = CopyOrder::Unknown { either: true };
                *turned = order;
            }
            self.add((copy, root), order, reason.clone());
        }
    }

    fn add_links(&mut self) {
        let case = self.case;
        let mut at: HashMap<&Address, ByClaim> = HashMap::new();
        for (number, statement) in case.statements.iter().enumerate() {
            for address in &statement.addresses {
                case.index(number, at.entry(address).or_default());
            }
        }
        for (copy, statement) in case.statements.iter().enumerate() {
            for article in statement.articles.iter().map(|&number| case.articles[number]) {
                let others =
                    article.links.iter().filter(|it| !statement.addresses.contains(&it.to));
                for link in others {
                    let Some(roots) = at.get(&link.to) else { continue };
                    let place = TextPlace { file: article.file.clone(), line: link.line };
                    let reason = CopyReason::Link { address: link.written.clone(), at: place };
                    self.add_said(copy, roots, &reason);
                }
            }
        }
    }

    fn add_credits(&mut self, words: &[Words], dictionary: &mut Dictionary) {
        let case = self.case;
        let names: Vec<&str> = case.names.iter().map(|(name, _)| case.text(*name)).collect();
        let phrases = case.phrases.iter().filter_map(|&it| Phrase::new(case.text(it))).collect();
        let before: Vec<&str> = case.name_articles.iter().map(|&it| case.text(it)).collect();
        let credits = Credits::new(&names, phrases, &before, dictionary);
        let in_texts: Vec<_> = case
            .articles
            .par_iter()
            .zip(words)
            .map(|(article, words)| {
                // Of several credits of one name, the first is shown.
                let mut found = credits.find(&article.plain.text, words);
                let mut seen = vec![false; names.len()];
                found.retain(|credit| !std::mem::replace(&mut seen[credit.name], true));
                found
            })
            .collect();
        for (copy, statement) in case.statements.iter().enumerate() {
            for &number in &statement.articles {
                let article = case.articles[number];
                if let Some(source) = &article.source {
                    let at = TextPlace { file: article.file.clone(), line: source.line };
                    let reason = CopyReason::Feed { name: source.name.clone(), at };
                    for name in credits.named(&source.name, dictionary) {
                        self.add_said(copy, &case.names[name].1, &reason);
                    }
                }
                for credit in &in_texts[number] {
                    let reason = credited(article, credit);
                    self.add_said(copy, &case.names[credit.name].1, &reason);
                }
            }
        }
    }

    /// Adds statements that are quoted in the same words, each with the earliest ones.
    fn add_quotes(&mut self, dictionary: &mut Dictionary) {
        let case = self.case;
        let mut quoted: BTreeMap<Vec<u32>, Vec<(usize, &str)>> = BTreeMap::new();
        for (number, statement) in case.statements.iter().enumerate() {
            for quote in statement.quotes.iter().map(|&quote| case.text(quote)) {
                let words = Words::new(quote, dictionary);
                if words.count() >= QUOTE_AT_LEAST {
                    quoted.entry(words.numbers().collect()).or_default().push((number, quote));
                }
            }
        }
        for statements in quoted.values() {
            for (at, &(later, quote)) in statements.iter().enumerate() {
                let earlier = statements[..at].iter().filter_map(|&(number, other)| {
                    Some((case.nearness(later, number)?, number, other))
                });
                let mut near: Vec<_> = earlier.take(QUOTES_AT_MOST).collect();
                near.sort_by_key(|(nearness, number, _)| (*nearness, *number));
                let pairs = near.into_iter().find_map(|(_, number, other)| {
                    Some((case.by_date(later, number)?, number, other))
                });
                if let Some(((copy, root, order), number, other)) = pairs {
                    let words = if copy == number { [other, quote] } else { [quote, other] };
                    self.add((copy, root), order, CopyReason::Quote(words.map(str::to_owned)));
                }
            }
        }
    }

    /// What was found, the strongest first.
    pub(super) fn proposals(self) -> Vec<Proposal> {
        let Self { case, found, .. } = self;
        let mut ranked: Vec<_> = found
            .into_iter()
            .map(|(pair, (order, mut reasons))| {
                reasons.sort_by_cached_key(|reason| (strength(reason), reason.clone()));
                (pair, order, reasons)
            })
            .collect();
        ranked.sort_by_cached_key(|(pair, order, reasons)| (strength(&reasons[0]), *order, *pair));
        let id = |number: usize| case.statements[number].id;
        let proposal = |((copy, root), order, reasons)| Proposal {
            copy: id(copy),
            root: id(root),
            order,
            reasons,
        };
        ranked.into_iter().map(proposal).collect()
    }
}

/// What a text credits, with the sentence around it.
fn credited(article: &Article, credit: &Credit) -> CopyReason {
    let (text, place) = (&article.plain.text, &credit.place);
    let at = TextPlace { file: article.file.clone(), line: article.plain.line(place.start) };
    let said = sentence_around(text, std::slice::from_ref(place));
    let said = Excerpt { at, text: said, is_cut: false };
    CopyReason::Credit { name: text[place.clone()].to_owned(), said }
}

/// The place of a reason among others: what a text says, then what it shows, the most words first.
fn strength(reason: &CopyReason) -> (u8, Reverse<usize>) {
    match reason {
        CopyReason::Link { .. } => (0, Reverse(0)),
        CopyReason::Feed { .. } => (1, Reverse(0)),
        CopyReason::Credit { .. } => (2, Reverse(0)),
        CopyReason::Passages(passages) => {
            (3, Reverse(passages.iter().map(|passage| passage.equal).sum()))
        }
        CopyReason::Quote([quote, _]) => (4, Reverse(quote.len())),
    }
}
