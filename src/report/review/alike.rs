//! What moves, in few lines: propositions that move alike share one.

use indexmap::IndexMap;

use crate::report::document::{ListItem, RichText};
use crate::report::prose::enumeration;
use crate::report::review::Move;

/// How many letters of a proposition with its id, or of a conclusion, are told: they leave room for
/// statuses on one line of a terminal.
const TOLD: usize = 72;

/// An item for each conclusion and for each way in which propositions move. Its label says from what
/// to what; of several propositions, the first is told and the others are named.
pub(super) fn items(moves: &[Move]) -> Vec<ListItem> {
    let mut alike: IndexMap<String, Vec<&Move>> = IndexMap::new();
    for (index, it) in moves.iter().enumerate() {
        let alone = if it.is_conclusion { index.to_string() } else { String::new() };
        let way = format!("{alone} {}{}", it.item.aside, below(it));
        alike.entry(way).or_default().push(it);
    }
    alike.values().flat_map(|group| told(group)).collect()
}

/// The proposition's id with as much of the sentence, or as much of the conclusion, as so many letters
/// hold.
pub(super) fn named(it: &Move, letters: usize) -> String {
    let sentence = it.item.text.to_string();
    let sentence = sentence.trim_end_matches('.');
    match (it.is_conclusion, it.item.label.is_empty()) {
        (true, _) | (_, true) => shortened(sentence, letters),
        (false, false) => shortened(&format!("{}: {sentence}", it.item.label), letters),
    }
}

/// From what to what: the status, or what moved below it.
pub(super) fn way(it: &Move) -> RichText {
    if it.item.aside.is_empty() { below(it).into() } else { it.item.aside.clone() }
}

fn told(group: &[&Move]) -> Vec<ListItem> {
    let item = |text: String| ListItem::labelled(1, way(group[0]), text);
    let below = if group[0].item.aside.is_empty() { String::new() } else { below(group[0]) };
    let below = if below.is_empty() { below } else { format!(" · {below}") };
    match group {
        [first, others @ ..] if others.len() > 1 => {
            let ids: Vec<String> = others.iter().map(|it| id(it)).collect();
            let others = format!("and {} more alike: {}", ids.len(), enumeration(&ids));
            vec![item(named(first, TOLD) + &below), item(others)]
        }
        few => few.iter().map(|it| item(named(it, TOLD) + &below)).collect(),
    }
}

fn id(it: &Move) -> String {
    if it.item.label.is_empty() { named(it, TOLD) } else { it.item.label.to_string() }
}

/// `origins for 0 → 1, origins against 1 → 0`
fn below(it: &Move) -> String {
    let details = it.details.iter().map(|detail| format!("{} {}", detail.label, detail.text));
    details.collect::<Vec<_>>().join(", ")
}

/// The first words of a long sentence.
fn shortened(sentence: &str, letters: usize) -> String {
    let Some((end, _)) = sentence.char_indices().nth(letters) else { return sentence.to_owned() };
    let cut = &sentence[..end];
    let words = cut.rsplit_once(' ').map_or(cut, |(words, _)| words);
    format!("{} …", words.trim_end_matches([',', ':', ';']))
}
