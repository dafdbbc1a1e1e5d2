//! Ids in facts files: where one is declared, and everywhere that it is referred to.

use std::ops::Range;

use geoinfer::diagnostic::{SourceId, quoted};
use geoinfer::facts::FormValue;

use crate::facts::meaning::{JsonMeaning, declared_type, meaning};
use crate::outline::{JsonOutline, JsonText};
use crate::rules::Rules;

/// The texts of some facts files.
pub type Outlines = [(SourceId, JsonOutline)];

/// An id where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdUse {
    /// The id.
    pub id: String,
    /// The relations whose rows may declare it.
    pub kinds: Vec<String>,
    /// Whether the row declares it here.
    pub declares: bool,
}

/// The text of an id in a file, without its quotes.
pub type IdPlace = (SourceId, Range<usize>);

/// The id that a text is.
#[must_use]
pub fn id_use(rules: &Rules, outline: &JsonOutline, text: &JsonText) -> Option<IdUse> {
    let JsonMeaning::Value(form, key) = meaning(rules, outline, text.place)? else { return None };
    let (kinds, declares) = match &key.value {
        FormValue::OwnId => (vec![form.kind.clone()], true),
        FormValue::Id(kinds) => (kinds.clone(), false),
        _ => return None,
    };
    Some(IdUse { id: text.text.clone(), kinds, declares })
}

/// Where rows declare an id that stands somewhere, with the relations of these rows.
#[must_use]
pub fn declarations(rules: &Rules, outlines: &Outlines, of: &IdUse) -> Vec<(String, IdPlace)> {
    let mut found = Vec::new();
    for (source, outline) in outlines {
        for text in outline.texts.iter().filter(|text| text.text == of.id) {
            let Some(mut used) = id_use(rules, outline, text).filter(|it| it.declares) else {
                continue;
            };
            if let Some(kind) = used.kinds.pop().filter(|kind| of.kinds.contains(kind)) {
                found.push((kind, (*source, text.inner())));
            }
        }
    }
    found
}

/// Everywhere that the same is meant as by an id that stands somewhere, its declaration first.
#[must_use]
pub fn uses(rules: &Rules, outlines: &Outlines, of: &IdUse) -> Vec<(bool, IdPlace)> {
    let declared = declarations(rules, outlines, of);
    // An id that no row declares is meant wherever rows of the same kinds may declare it.
    let kinds: Vec<String> = match &declared[..] {
        [] => of.kinds.clone(),
        all => all.iter().map(|(kind, _)| kind.clone()).collect(),
    };
    let mut found = Vec::new();
    for (source, outline) in outlines {
        for text in outline.texts.iter().filter(|text| text.text == of.id) {
            let used = id_use(rules, outline, text);
            let used = used.filter(|it| it.kinds.iter().any(|kind| kinds.contains(kind)));
            found.extend(used.map(|it| (it.declares, (*source, text.inner()))));
        }
    }
    found.sort_by_key(|(declares, _)| !declares);
    found
}

/// Why an id cannot be called so.
///
/// # Errors
/// It is called so already, there is nothing in it, or another id of the same type has the name.
pub fn expect_free(
    rules: &Rules,
    outlines: &Outlines,
    of: &IdUse,
    name: &str,
) -> Result<(), String> {
    if name.trim().is_empty() {
        return Err("an id has at least one letter".to_owned());
    }
    if name == of.id {
        return Err(format!("{} is what it is called already", quoted(name)));
    }
    let program = rules.program();
    let root = |kind: &String| declared_type(program, kind).map(|ty| program.root_type(ty));
    let roots: Vec<_> = of.kinds.iter().map(root).collect();
    for (_, outline) in outlines {
        for text in outline.texts.iter().filter(|text| text.text == name) {
            let used = id_use(rules, outline, text);
            let taken = |it: &IdUse| it.kinds.iter().map(root).any(|root| roots.contains(&root));
            if used.is_some_and(|it| it.declares && taken(&it)) {
                return Err(format!("there is another {} already", quoted(name)));
            }
        }
    }
    Ok(())
}
