//! Forms as a page shows them.

use geoinfer::diagnostic::visible;
use geoinfer::vocabulary;

use crate::forms::names::Rows;
use crate::forms::{Forms, Key, Kind, NOTE, RowForm, TypedDateForm, Weight};
use crate::http::Fields;

/// A field of a form.
#[derive(Debug)]
pub(crate) struct FieldView {
    /// The anchor of its first input.
    pub(crate) anchor: String,
    pub(crate) name: String,
    pub(crate) label: String,
    /// What it is for: words, and whether they are to be typed as they stand.
    pub(crate) text: Vec<(String, bool)>,
    /// How a value is written.
    pub(crate) form: String,
    pub(crate) is_needed: bool,
    pub(crate) is_list: bool,
    pub(crate) input: Input,
    /// What was typed; of a list, with one more that is empty.
    pub(crate) values: Vec<String>,
    /// What a date may be.
    pub(crate) date: Option<TypedDateForm>,
    /// What the date means that was typed, or what is wrong with it.
    pub(crate) meaning: Option<Result<String, String>>,
    /// Statements that can be chosen, those that are proposed first.
    pub(crate) choices: Vec<StatementChoice>,
}

/// A statement that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StatementChoice {
    pub(crate) id: String,
    pub(crate) words: String,
    /// Why it is proposed: a piece of a page, or nothing.
    pub(crate) passages: String,
}

/// How a value is typed.
#[derive(Debug)]
pub(crate) enum Input {
    Line,
    /// Of several lines.
    Words,
    /// The name of an article beside the case.
    Article,
    Flag,
    Choice(Vec<String>),
    /// The names in this list are offered.
    Names(String),
    Objects(Vec<Vec<FieldView>>),
}

/// A row that is typed: the one that was asked for, or a new one that it speaks of.
#[derive(Debug)]
pub(crate) struct BlockView {
    pub(crate) prefix: String,
    pub(crate) kind: String,
    pub(crate) text: Vec<(String, bool)>,
    /// The name that no row has, and the kinds of rows that could have it, each with what it is for.
    pub(crate) typed: Option<(String, Vec<(String, String)>)>,
    /// The fields that are seen first.
    pub(crate) first: Vec<FieldView>,
    pub(crate) further: Vec<FieldView>,
    /// Whether one of the further ones says something.
    pub(crate) is_open: bool,
}

/// Names that are offered in fields.
#[derive(Debug)]
pub(crate) struct NameList {
    pub(crate) anchor: String,
    /// Each with what it stands for.
    pub(crate) names: Vec<(String, String)>,
}

/// The block of a row whose fields begin with `prefix`.
pub(crate) fn block(form: &RowForm, prefix: &str, fields: &Fields, is_read: bool) -> BlockView {
    let has_quote = form.keys.iter().any(|key| key.name == vocabulary::QUOTE);
    let keys = form.keys.iter().filter(|key| key.value != Kind::OwnId);
    let (mut first, mut further) = (Vec::new(), Vec::new());
    for key in keys {
        let mut view = field(key, &format!("{prefix}.{}", key.name), fields);
        if has_quote && key.name == vocabulary::TEXT && is_read {
            view.input = Input::Article;
            first.insert(0, view);
        } else if key.weight == Weight::Further {
            further.push(view);
        } else {
            first.push(view);
        }
    }
    let is_open = further.iter().any(|view| view.values.iter().any(|value| !value.is_empty()));
    let (prefix, kind) = (prefix.to_owned(), form.kind.clone());
    let text = typed_words(&form.text);
    BlockView { prefix, kind, text, typed: None, first, further, is_open }
}

fn field(key: &Key, name: &str, fields: &Fields) -> FieldView {
    let mut values: Vec<String> =
        fields.all(name).filter(|value| !value.is_empty()).map(str::to_owned).collect();
    if values.is_empty() || (key.is_list && key.value != Kind::Flag) {
        values.push(String::new());
    }
    let is_long = key.name == vocabulary::QUOTE || key.name == NOTE;
    // The others are seen in the field itself.
    let is_told = matches!(key.value, Kind::Text | Kind::Date | Kind::Number);
    let input = match key.value {
        Kind::Flag => Input::Flag,
        Kind::Choice => Input::Choice(key.words.clone()),
        Kind::Id => Input::Names(list_anchor(&key.words)),
        Kind::Object => Input::Objects(objects(key, name, fields)),
        Kind::Text if is_long => Input::Words,
        _ => Input::Line,
    };
    FieldView {
        anchor: name.replace('.', "-"),
        name: name.to_owned(),
        label: key.name.replace('_', " "),
        text: typed_words(&key.text),
        form: key.form.clone().filter(|_| is_told).unwrap_or_default(),
        is_needed: key.weight == Weight::Needed,
        is_list: key.is_list,
        input,
        values,
        date: key.date,
        meaning: None,
        choices: Vec::new(),
    }
}

impl BlockView {
    /// All fields in which a date is typed.
    pub(crate) fn dates(&mut self) -> impl Iterator<Item = &mut FieldView> {
        let fields = self.first.iter_mut().chain(&mut self.further);
        fields.flat_map(FieldView::with_parts).filter(|field| field.date.is_some())
    }
}

impl FieldView {
    /// The field, or those of its objects.
    fn with_parts(&mut self) -> Vec<&mut Self> {
        match &self.input {
            Input::Objects(_) => {
                let Input::Objects(objects) = &mut self.input else { return Vec::new() };
                objects.iter_mut().flatten().collect()
            }
            _ => vec![self],
        }
    }
}

/// The words of a help, with whether they stand between marks of code.
pub(crate) fn typed_words(text: &str) -> Vec<(String, bool)> {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| (part.to_owned(), at % 2 == 1));
    parts.filter(|(part, _)| !part.is_empty()).collect()
}

/// The objects that were typed, and one more that is empty.
fn objects(key: &Key, name: &str, fields: &Fields) -> Vec<Vec<FieldView>> {
    let count = |part: &Key| fields.all(&format!("{name}.{}", part.name)).count();
    let most = key.parts.iter().map(count).max().unwrap_or(0);
    let given = |at: usize| {
        let value = |part: &Key| {
            let name = format!("{name}.{}", part.name);
            let value = fields.all(&name).nth(at).unwrap_or_default().to_owned();
            (name, value)
        };
        Fields(key.parts.iter().map(value).collect())
    };
    let is_typed = |object: &Fields| object.0.iter().any(|(_, value)| !value.is_empty());
    let typed: Vec<Fields> = (0..most).map(given).filter(is_typed).collect();
    let view = |(at, object): (usize, Fields)| {
        let part = |part: &Key| {
            let mut view = field(part, &format!("{name}.{}", part.name), &object);
            view.anchor = format!("{}-{at}", view.anchor);
            view.is_needed = false;
            view
        };
        key.parts.iter().map(part).collect()
    };
    typed.into_iter().chain([Fields::default()]).enumerate().map(view).collect()
}

/// How many names a field offers.
const MOST_OFFERED: usize = 500;

fn list_anchor(kinds: &[String]) -> String {
    format!("names-{}", kinds.join("-"))
}

/// The lists of names that fields of these blocks offer, each once.
pub(crate) fn name_lists(forms: &Forms, shown: &[&RowForm], rows: &Rows) -> Vec<NameList> {
    let mut lists: Vec<NameList> = Vec::new();
    let parts = shown.iter().flat_map(|form| &form.keys);
    for key in parts.flat_map(|key| std::iter::once(key).chain(&key.parts)) {
        let anchor = list_anchor(&key.words);
        if key.value != Kind::Id || lists.iter().any(|list| list.anchor == anchor) {
            continue;
        }
        // A browser does not look through thousands; any other is typed, and the last ones are mostly meant.
        let most = rows.of(&key.words).count().saturating_sub(MOST_OFFERED);
        let names = rows.of(&key.words).skip(most).map(|row| {
            // Statements are known by their ids, which say nothing else.
            let form = forms.get(&row.kind);
            let is_said =
                form.is_some_and(|it| it.sheet.as_deref() == Some(vocabulary::SHEETS[0].0));
            let name = if is_said { row.id.clone() } else { rows.shown(&key.words, &row.id) };
            let other = if name == row.id { &row.words } else { &row.id };
            (visible(&name), visible(other))
        });
        lists.push(NameList { anchor, names: names.collect() });
    }
    lists
}
