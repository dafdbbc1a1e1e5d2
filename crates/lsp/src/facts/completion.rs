//! What may be typed at a place of a facts file.

use std::collections::BTreeSet;
use std::ops::Range;

use gen_lsp_types as lsp;
use geoinfer::facts::{FormKey, FormValue, KeyWeight, RowForm};
use serde_json::json;

use crate::case::Case;
use crate::facts::hover::{Known, markdown, of_key, of_kind};
use crate::facts::ids::{IdUse, id_use};
use crate::facts::meaning::{JsonMeaning, meaning};
use crate::outline::{JsonOutline, JsonPlace};
use crate::rules::Rules;

/// Something that may be typed: the text, and what it replaces.
struct Offer {
    item: lsp::CompletionItem,
    text: String,
}

/// What may be typed at this byte of a file, and the bytes that it takes the place of. `derived` is the last
/// state of the case that could be derived, which knows names; the first of the outlines is that of the file.
#[must_use]
pub fn completion(
    (rules, derived): (&Rules, Option<&Case>),
    outlines: &[&JsonOutline],
    text: &str,
    offset: usize,
) -> Vec<(lsp::CompletionItem, String, Range<usize>)> {
    let Some(outline) = outlines.first() else { return Vec::new() };
    let found = outline.at(offset).map(|(_, found)| found);
    let found = found.filter(|found| found.start < offset && offset <= found.inner().end);
    let (place, range, is_quoted) = match found {
        Some(found) => (found.place, found.inner(), true),
        None => (JsonOutline::place_at(text, offset), offset..offset, false),
    };
    let offers = match meaning(rules, outline, place) {
        Some(JsonMeaning::Kind) => rules.forms().iter().map(kind_offer).collect(),
        Some(JsonMeaning::Key(form, keys)) => key_offers(outline, place, form, keys),
        Some(JsonMeaning::Value(_, key)) => {
            value_offers((rules, derived), outlines, key, is_quoted)
        }
        None => Vec::new(),
    };
    let written = |offer: Offer| {
        let quoted = json!(offer.text).to_string();
        let text = match (is_quoted, quoted.len().checked_sub(1)) {
            (true, Some(end)) if offer.text != "true" => quoted[1..end].to_owned(),
            _ if offer.item.kind == Some(lsp::CompletionItemKind::Constant) => offer.text,
            _ => quoted,
        };
        (offer.item, text, range.clone())
    };
    offers.into_iter().map(written).collect()
}

fn kind_offer(form: &RowForm) -> Offer {
    let item = lsp::CompletionItem {
        label: form.kind.clone(),
        kind: Some(lsp::CompletionItemKind::Struct),
        detail: form.declares.clone(),
        documentation: Some(documentation(markdown(&of_kind(form)))),
        ..lsp::CompletionItem::default()
    };
    Offer { item, text: form.kind.clone() }
}

/// The keys that the row does not have yet, those that it needs first.
fn key_offers(
    outline: &JsonOutline,
    place: JsonPlace,
    form: &RowForm,
    keys: Option<&[FormKey]>,
) -> Vec<Offer> {
    let there: BTreeSet<&str> = match place {
        JsonPlace::Key(kind) => outline.keys_of(kind).collect(),
        _ => BTreeSet::new(),
    };
    let missing =
        keys.unwrap_or(&form.keys).iter().filter(|key| !there.contains(key.name.as_str()));
    let offer = |(at, key): (usize, &FormKey)| {
        let weight = match key.weight {
            KeyWeight::Needed => 0,
            KeyWeight::Usual => 1,
            KeyWeight::Further => 2,
        };
        let item = lsp::CompletionItem {
            label: key.name.clone(),
            kind: Some(lsp::CompletionItemKind::Field),
            detail: key.form.clone(),
            documentation: Some(documentation(markdown(&of_key(key)))),
            sort_text: Some(format!("{weight}{at:04}")),
            ..lsp::CompletionItem::default()
        };
        Offer { item, text: key.name.clone() }
    };
    missing.enumerate().map(offer).collect()
}

fn value_offers(
    known: (&Rules, Option<&Case>),
    outlines: &[&JsonOutline],
    key: &FormKey,
    is_quoted: bool,
) -> Vec<Offer> {
    let word = |word: &String| {
        let kind = Some(lsp::CompletionItemKind::EnumMember);
        let label = word.clone();
        let item = lsp::CompletionItem { label, kind, ..lsp::CompletionItem::default() };
        Offer { item, text: word.clone() }
    };
    match &key.value {
        FormValue::Choice(words) => words.iter().map(word).collect(),
        FormValue::Id(kinds) => id_offers(known, outlines, kinds),
        FormValue::Flag if !is_quoted => {
            let kind = Some(lsp::CompletionItemKind::Constant);
            let label = "true".to_owned();
            let item = lsp::CompletionItem { label, kind, ..lsp::CompletionItem::default() };
            vec![Offer { item, text: "true".to_owned() }]
        }
        _ => Vec::new(),
    }
}

/// The ids that rows of these relations declare, with their names: typing a name finds its id, too.
fn id_offers(
    (rules, derived): (&Rules, Option<&Case>),
    outlines: &[&JsonOutline],
    kinds: &[String],
) -> Vec<Offer> {
    let mut ids: Vec<IdUse> = Vec::new();
    for outline in outlines {
        let declared = outline.texts.iter().filter_map(|text| id_use(rules, outline, text));
        ids.extend(declared.filter(|it| it.declares && kinds.contains(&it.kinds[0])));
    }
    let mut seen = BTreeSet::new();
    ids.retain(|it| !it.id.is_empty() && seen.insert(it.id.clone()));
    let offer = |of: IdUse| {
        let known = derived.and_then(|case| Known::find(case, &of));
        let name = known.map(|known| known.name());
        let item = lsp::CompletionItem {
            label: of.id.clone(),
            kind: Some(lsp::CompletionItemKind::Reference),
            detail: name.clone().or_else(|| of.kinds.first().cloned()),
            filter_text: name.map(|name| format!("{} {name}", of.id)),
            ..lsp::CompletionItem::default()
        };
        Offer { item, text: of.id }
    };
    ids.into_iter().map(offer).collect()
}

fn documentation(value: String) -> lsp::Documentation {
    lsp::Documentation::MarkupContent(lsp::MarkupContent { kind: lsp::MarkupKind::Markdown, value })
}
