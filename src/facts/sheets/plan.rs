//! The sheets and columns that a rulebook has, for books that are to be written.

use crate::facts::help::Help;
use crate::facts::layout::{Content, Layout};
use crate::facts::sheets::CASE_SHEET;
use crate::facts::sheets::columns::{self, SheetRole};
use crate::program::{NOTE, Program, RelationId, Role, TypeId};
use crate::vocabulary::{NAME, SHEETS};

/// A sheet of a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPlan {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<ColumnPlan>,
    /// Whether most cases need it.
    pub is_usual: bool,
    /// The columns by which cells elsewhere may name a row, the surest first.
    pub told_by: Vec<Telling>,
}

/// A column by which a row may be told: its id, or what stands for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// Its name.
    pub column: String,
    /// Where it tells rows of one kind: the column of the kind, and that kind; a row without one is of it.
    pub only: Option<(String, String)>,
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ColumnPlan {
    /// Its name.
    pub name: String,
    /// What to type, in a sentence or two.
    pub help: String,
    /// Whether every row needs it.
    pub is_needed: bool,
    /// The words that may stand there, if there are few.
    pub words: Vec<String>,
    /// The sheet whose ids may stand there.
    pub ids_of: Option<String>,
    /// Whether texts stand there that run over several lines.
    pub is_long: bool,
}

/// The sheets of a book by this rulebook: of the case, of rows by their types of ids, and one for each
/// relation that none of these holds.
#[must_use]
pub fn sheet_plans(program: &Program) -> Vec<SheetPlan> {
    let help = Help::new(program);
    let layout = &help.layout;
    let mut plans = vec![case_plan()];
    let mut kinds_held: Vec<RelationId> = Vec::new();
    for (name, ..) in SHEETS {
        if let Some(role @ SheetRole::Group(..)) = columns::role_by_name(layout, name) {
            kinds_held.extend(columns::kinds(layout, role));
            plans.push(plan(&help, name, role, true));
        }
    }
    for relation in program.relation_ids() {
        let name = layout.name(relation);
        let role = match layout.role(relation) {
            Role::Kind(ty)
                if layout.vocabulary(ty).is_none() && !kinds_held.contains(&relation) =>
            {
                SheetRole::Kind(relation)
            }
            Role::Row => SheetRole::Plain(relation),
            Role::Attribute(_) => SheetRole::Attribute(relation),
            _ => continue,
        };
        plans.push(plan(&help, name, role, false));
    }
    plans
}

fn case_plan() -> SheetPlan {
    let column = |name: &str, help: &str| ColumnPlan {
        name: name.to_owned(),
        help: help.to_owned(),
        is_needed: true,
        is_long: name == "value",
        ..ColumnPlan::default()
    };
    let key = "title, zone, include or note. A row for each file that is included.";
    let value = "title: the question or story. zone: the offset from UTC that days are in, such as +02:00. \
                 include: another facts file or book, relative to the folder of this one.";
    let columns = vec![column("key", key), column("value", value)];
    SheetPlan { name: CASE_SHEET.to_owned(), columns, is_usual: true, told_by: Vec::new() }
}

fn plan(help: &Help<'_>, name: &str, role: SheetRole, is_usual: bool) -> SheetPlan {
    let mut names = columns::names(&help.layout, role);
    // What has a sheet of its own is no column.
    names.retain(|name| !columns::is_nested(&help.layout, role, name));
    let told_by = told_by(help, role, &names);
    let columns = names.into_iter().map(|name| column(help, role, name)).collect();
    SheetPlan { name: name.to_owned(), columns, is_usual, told_by }
}

/// By what a row can be told: its id, its name, or the text of one that is nothing else.
fn told_by(help: &Help<'_>, role: SheetRole, names: &[&str]) -> Vec<Telling> {
    let layout = &help.layout;
    let kinds = columns::kinds(layout, role);
    let telling = |name: &&str| {
        let column = (*name).to_owned();
        if ["id", NAME].contains(name) {
            return Some(Telling { column, only: None });
        }
        let kind = columns::default_kind(layout, &kinds)?;
        layout.text_column(kind).filter(|key| key.name == **name)?;
        let only = match role {
            SheetRole::Group(_, of) => Some((of.to_owned(), layout.name(kind).to_owned())),
            _ => None,
        };
        Some(Telling { column, only })
    };
    names.iter().filter_map(telling).collect()
}

fn column(help: &Help<'_>, role: SheetRole, name: &str) -> ColumnPlan {
    let layout = &help.layout;
    let kinds = columns::kinds(layout, role);
    if columns::names_kind(role, name) {
        return kind_column(help, &kinds, name);
    }
    let of_rows = kinds.iter().copied().chain(match role {
        SheetRole::Plain(relation) | SheetRole::Attribute(relation) => Some(relation),
        _ => None,
    });
    let relations: Vec<RelationId> = of_rows.collect();
    let has_key =
        |relation: &&RelationId| layout.program.keys(**relation).iter().any(|key| key.name == name);
    let with_key: Vec<RelationId> = relations.iter().filter(has_key).copied().collect();
    if let Some(&first) = with_key.first() {
        // An id is made where none is given.
        let is_needed = with_key.len() == relations.len() && name != "id";
        let is_only = with_key.len() == 1;
        let default = columns::default_kind(layout, &kinds).filter(|it| with_key.contains(it));
        let mut plan = key_column(help, default.unwrap_or(first), name, (is_needed, is_only));
        if let Some(default) = default.filter(|_| name != "id") {
            // Then all that ask for something else than what the sheet is mostly about.
            with_key.iter().for_each(|&other| add_help(help, &mut plan, (default, other), name));
        }
        return plan;
    }
    let has_it = |&id: &RelationId| name != NOTE || kinds.iter().all(|&it| is_of(layout, id, it));
    if let Some(relation) = layout.relation(name).filter(has_it) {
        return attribute_column(help, relation, name);
    }
    let text = "A remark of your own.".to_owned();
    ColumnPlan { name: name.to_owned(), help: text, is_long: true, ..Default::default() }
}

/// Whether ids of a kind have an attribute.
fn is_of(layout: &Layout<'_>, attribute: RelationId, kind: RelationId) -> bool {
    match (layout.role(attribute), layout.role(kind)) {
        (Role::Attribute(owner), Role::Kind(ty)) => layout.program.is_subtype(ty, owner),
        _ => false,
    }
}

/// The column that says of which kind a row is.
fn kind_column(help: &Help<'_>, kinds: &[RelationId], name: &str) -> ColumnPlan {
    let layout = &help.layout;
    let words = kinds.iter().map(|&kind| layout.name(kind).to_owned()).collect();
    let default = columns::default_kind(layout, kinds).map(|kind| layout.name(kind));
    let help = match default {
        Some(kind) => format!("Choose one; `{kind}` where nothing is chosen."),
        None => "Choose one.".to_owned(),
    };
    let is_needed = default.is_none();
    ColumnPlan { name: name.to_owned(), help, is_needed, words, ..Default::default() }
}

/// The column of a key, in the words of a relation that has it.
fn key_column(
    help: &Help<'_>,
    relation: RelationId,
    name: &str,
    (is_needed, is_only): (bool, bool),
) -> ColumnPlan {
    let layout = &help.layout;
    let keys = layout.program.keys(relation);
    let Some(key) = keys.iter().find(|key| key.name == name) else { return ColumnPlan::default() };
    let ty = layout.program.relation(relation).columns[key.column].ty;
    let declares = name == "id" && matches!(layout.role(relation), Role::Kind(_));
    let mut text = help.column(relation, key).to_string();
    if declares {
        text.push_str(" Where it is empty, one is made.");
        let of_type = layout.kinds(layout.program.root_type(ty)).count();
        if layout.text_column(relation).is_some() && of_type > 1 {
            text.push_str(" Give one to a row that is no text: other cells name it by its id.");
        }
    }
    if !is_needed && is_only && !declares {
        text = format!("For `{}`: {text}", layout.name(relation));
    }
    let (words, ids_of) = if declares { (Vec::new(), None) } else { choices(help, ty) };
    let is_long = layout.content(ty) == Content::Text;
    ColumnPlan { name: name.to_owned(), help: for_cells(&text), is_needed, words, ids_of, is_long }
}

/// Adds what another kind asks for under the same key, if it is something else.
fn add_help(
    help: &Help<'_>,
    plan: &mut ColumnPlan,
    (first, other): (RelationId, RelationId),
    name: &str,
) {
    let text = |relation: RelationId| {
        let keys = help.layout.program.keys(relation);
        let key = keys.iter().find(|key| key.name == name)?;
        Some(help.column(relation, key).to_string())
    };
    if text(first) != text(other)
        && let Some(text) = text(other)
    {
        let kind = help.layout.name(other);
        plan.help.extend([" For `", kind, "`: ", &for_cells(&text)]);
    }
}

fn attribute_column(help: &Help<'_>, relation: RelationId, name: &str) -> ColumnPlan {
    let layout = &help.layout;
    let text = help.attribute(relation).to_string();
    let mut plan =
        ColumnPlan { name: name.to_owned(), help: for_cells(&text), ..Default::default() };
    match layout.keys(relation) {
        [] => {
            plan.help = text.replace("true, or leave it out", "yes, or leave it empty");
            plan.words = vec!["yes".to_owned()];
        }
        [key] => {
            let ty = layout.program.relation(relation).columns[key.column].ty;
            (plan.words, plan.ids_of) = choices(help, ty);
            plan.is_long = layout.content(ty) == Content::Text;
            if !plan.is_long {
                plan.help.push_str(" Several are divided by `;`.");
            }
        }
        _ => {}
    }
    plan
}

/// What may be chosen for a value of this type: words, or the ids of a sheet.
fn choices(help: &Help<'_>, ty: TypeId) -> (Vec<String>, Option<String>) {
    let layout = &help.layout;
    if layout.content(ty) != Content::Id {
        return (Vec::new(), None);
    }
    if let Some(words) = layout.vocabulary(ty) {
        return (words.into_iter().map(str::to_owned).collect(), None);
    }
    (Vec::new(), super::sheet_of(layout.program, ty).map(str::to_owned))
}

/// Help that was written for JSON, for cells.
fn for_cells(text: &str) -> String {
    let text = text.replace("; a list if several did", "; several are divided by `;`");
    text.replace(" in quotes", "")
        .replace("Write the id of a row", "Write the id or the name of a row")
}
