//! Which sheet is for what, where its header is, and what its columns stand for.

use std::collections::BTreeMap;

use crate::book::{CellText, RowText, SheetText, unescaped};
use crate::diagnostic::{HeaderPlace, SheetPlace};
use crate::facts::layout::Layout;
use crate::facts::sheets::CASE_SHEET;
use crate::program::{NOTE, Program, RelationId, Role, TypeId};
use crate::vocabulary::SHEETS;

/// What the rows of a sheet are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetRole {
    /// Title, includes, zone and remarks of the case.
    Case,
    /// Rows that declare ids of this type; this column says of which kind.
    Group(TypeId, &'static str),
    /// Rows of one kind.
    Kind(RelationId),
    /// Rows without an id.
    Plain(RelationId),
    /// What is said of ids that rows elsewhere declare, with the id in the first column.
    Attribute(RelationId),
}

/// The column that names the kind, whatever the sheet calls it.
const KIND_NAMES: [&str; 2] = ["kind", "stance"];

/// How far down a header is looked for.
const HEADER_WITHIN: usize = 25;

/// How a name is compared: letters, digits and `_` in small letters.
pub(super) fn normal(name: &str) -> String {
    let name = name.trim().to_lowercase();
    name.chars().map(|it| if it.is_whitespace() || it == '-' { '_' } else { it }).collect()
}

/// What a sheet of this name is for, if it has one of the names that there are.
pub(super) fn role_by_name(layout: &Layout<'_>, name: &str) -> Option<SheetRole> {
    let name = normal(name);
    // A program that saves each sheet as a file puts the name of the book before that of the sheet.
    let last = name.rsplit_once('_').map_or(name.as_str(), |(_, last)| last);
    if last == CASE_SHEET {
        return Some(SheetRole::Case);
    }
    let group = SHEETS.into_iter().find(|(sheet, ..)| *sheet == last);
    if let Some((_, ty, column)) = group
        && let Some(ty) = type_named(layout.program, ty)
    {
        return Some(SheetRole::Group(ty, column));
    }
    let relation = layout.relation(&name);
    match relation.map(|relation| (relation, layout.role(relation))) {
        Some((relation, Role::Kind(_))) => Some(SheetRole::Kind(relation)),
        Some((relation, Role::Row)) => Some(SheetRole::Plain(relation)),
        Some((relation, Role::Attribute(_))) => Some(SheetRole::Attribute(relation)),
        _ => {
            let ty = type_named_like(layout.program, &name)?;
            Some(SheetRole::Group(ty, KIND_NAMES[0]))
        }
    }
}

fn type_named(program: &Program, name: &str) -> Option<TypeId> {
    let mut types = (0..program.types.len()).map(TypeId::from_index);
    types.find(|&ty| program.ty(ty).name == name && program.is_id_type(ty))
}

fn type_named_like(program: &Program, normal_name: &str) -> Option<TypeId> {
    let mut types = (0..program.types.len()).map(TypeId::from_index);
    types.find(|&ty| normal(&program.ty(ty).name) == normal_name && program.is_id_type(ty))
}

/// The kinds that rows of a sheet may be, without the words of closed vocabularies.
pub(super) fn kinds(layout: &Layout<'_>, role: SheetRole) -> Vec<RelationId> {
    match role {
        SheetRole::Group(ty, _) => {
            let is_open = |kind: &RelationId| match layout.role(*kind) {
                Role::Kind(ty) => layout.vocabulary(ty).is_none(),
                _ => false,
            };
            layout.kinds(ty).filter(is_open).collect()
        }
        SheetRole::Kind(kind) => vec![kind],
        _ => Vec::new(),
    }
}

/// The kind of a row that names none: the only one, or the only one that is a text and nothing else.
pub(super) fn default_kind(layout: &Layout<'_>, kinds: &[RelationId]) -> Option<RelationId> {
    if let [only] = kinds {
        return Some(*only);
    }
    let mut in_words = kinds.iter().copied().filter(|&kind| layout.text_column(kind).is_some());
    in_words.next().filter(|_| in_words.next().is_none())
}

/// In which order columns are best filled in; others follow as they are declared, and the remark last.
const ORDER: [&str; 20] = [
    "id",
    "kind",
    "name",
    "on",
    "published",
    "by",
    "via",
    "stance",
    "what",
    "confidence",
    "scope",
    "quote",
    "text",
    "url",
    "archive",
    "who",
    "whom",
    "when",
    "window",
    "place",
];

/// The names that columns of a sheet may have, in the order in which they are best filled in. What only
/// one of several kinds has comes after what all have.
pub(super) fn names<'p>(layout: &Layout<'p>, role: SheetRole) -> Vec<&'p str> {
    let mut names = declared_names(layout, role);
    if !matches!(role, SheetRole::Group(..) | SheetRole::Kind(_)) {
        return names;
    }
    let kinds = kinds(layout, role);
    let has = |kind: &RelationId, name: &str| layout.keys(*kind).iter().any(|key| key.name == name);
    let of_one =
        |name: &str| kinds.len() > 1 && kinds.iter().filter(|it| has(it, name)).count() == 1;
    names.sort_by_key(|name| match ORDER.iter().position(|it| it == name) {
        _ if *name == NOTE => usize::MAX,
        Some(at) if !of_one(name) => at,
        _ => ORDER.len(),
    });
    names
}

/// Whether what has this name is more than a cell of such a sheet holds: it has a sheet of its own.
pub(super) fn is_nested(layout: &Layout<'_>, role: SheetRole, name: &str) -> bool {
    let attribute =
        layout.relation(name).filter(|&id| matches!(layout.role(id), Role::Attribute(_)));
    let is_group = matches!(role, SheetRole::Group(..) | SheetRole::Kind(_));
    is_group && attribute.is_some_and(|id| layout.keys(id).len() > 1)
}

/// The names that columns of a sheet may have, as they are declared.
fn declared_names<'p>(layout: &Layout<'p>, role: SheetRole) -> Vec<&'p str> {
    let mut names: Vec<&'p str> = Vec::new();
    let mut add = |name: &'p str| {
        if !names.contains(&name) {
            names.push(name);
        }
    };
    match role {
        SheetRole::Case => ["key", "value"].into_iter().for_each(add),
        SheetRole::Plain(relation) | SheetRole::Attribute(relation) => {
            layout.key_names(relation).for_each(&mut add);
            add(NOTE);
        }
        SheetRole::Group(..) | SheetRole::Kind(_) => {
            if let SheetRole::Group(_, column) = role {
                add(column);
            }
            let kinds = kinds(layout, role);
            kinds.iter().for_each(|&kind| layout.key_names(kind).for_each(&mut add));
            for &kind in &kinds {
                if let Role::Kind(ty) = layout.role(kind) {
                    layout.attributes(ty).for_each(|id| add(layout.name(id)));
                }
            }
            add(NOTE);
        }
    }
    names
}

/// The columns of a sheet.
#[derive(Debug, Clone)]
pub(super) struct Header<'t> {
    /// The number of its row.
    pub(super) row: u32,
    /// By the number of the column: its name, and the cell that says so.
    pub(super) columns: BTreeMap<u32, (String, CellText<'t>)>,
}

impl<'t> Header<'t> {
    /// The header of a sheet: of the first rows, the one with the most names that there are.
    pub(super) fn find(sheet: SheetText<'t>, names: &[&str]) -> Option<Self> {
        let known = |row: &RowText<'t>| {
            let is_known = |cell: &CellText<'t>| {
                let name = normal(&unescaped(cell.meaning()));
                names.contains(&name.as_str()) || KIND_NAMES.contains(&name.as_str())
            };
            row.cells().filter(is_known).count()
        };
        let mut best: Option<(usize, RowText<'t>)> = None;
        for row in sheet.rows().take(HEADER_WITHIN) {
            let count = known(&row);
            if count > best.map_or(0, |(most, _)| most) {
                best = Some((count, row));
            }
        }
        let (_, row) = best?;
        let entry = |cell: CellText<'t>| (cell.column, (normal(&unescaped(cell.meaning())), cell));
        Some(Self { row: row.number, columns: row.cells().map(entry).collect() })
    }

    /// How many names of this list the header has.
    pub(super) fn known(&self, names: &[&str]) -> usize {
        let columns = self.columns.values();
        columns.filter(|(name, _)| names.contains(&name.as_str())).count()
    }

    /// The number of the column of this name.
    pub(super) fn column(&self, name: &str) -> Option<u32> {
        let mut found = self.columns.iter().filter(|(_, (it, _))| it == name);
        found.next().map(|(&column, _)| column)
    }
}

/// Whether a column of this name is a remark: nothing reads it.
pub(super) fn is_remark(name: &str) -> bool {
    name.starts_with(['#', '_'])
}

/// Whether the column names the kind.
pub(super) fn names_kind(role: SheetRole, name: &str) -> bool {
    match role {
        SheetRole::Group(_, column) => name == column || KIND_NAMES.contains(&name),
        SheetRole::Kind(_) => KIND_NAMES.contains(&name),
        _ => false,
    }
}

/// A sheet, what it is for, and its header, if it has one.
#[derive(Debug, Clone)]
pub(super) struct Sheet<'t> {
    pub(super) text: SheetText<'t>,
    pub(super) name: String,
    pub(super) role: Option<SheetRole>,
    /// Whether its columns say what it is for, and not its name.
    pub(super) is_by_columns: bool,
    pub(super) header: Option<Header<'t>>,
    /// The file that says what its columns stand for, if they are not ours.
    pub(super) mapping: Option<String>,
}

/// The sheets of a book. One without a name that says what it is for is judged by its columns.
pub(super) fn sheets<'t>(layout: &Layout<'_>, text: &'t str) -> Vec<Sheet<'t>> {
    let mapping = crate::book::mapping(text);
    let read = |sheet: SheetText<'t>| {
        let name = unescaped(sheet.name).into_owned();
        let named = role_by_name(layout, &name);
        let header = |role| Header::find(sheet, &names(layout, role));
        let (role, header) = match named {
            Some(role) => (Some(role), header(role)),
            None if sheet.is_hidden => (None, None),
            None => by_columns(layout, sheet).unzip(),
        };
        let is_by_columns = named.is_none() && role.is_some();
        Sheet { text: sheet, name, role, is_by_columns, header, mapping: mapping.clone() }
    };
    crate::book::sheets(text).map(read).collect()
}

/// What a sheet is for whose columns are those of one of the usual sheets: it names the kinds of its rows,
/// and has more columns that are known than others.
fn by_columns<'t>(layout: &Layout<'_>, sheet: SheetText<'t>) -> Option<(SheetRole, Header<'t>)> {
    let mut best: Option<(usize, SheetRole, Header<'t>)> = None;
    for (name, ..) in SHEETS {
        let Some(role) = role_by_name(layout, name) else { continue };
        let names = names(layout, role);
        let Some(header) = Header::find(sheet, &names) else { continue };
        let SheetRole::Group(_, kind) = role else { continue };
        let known = header.known(&names);
        let is_better = best.as_ref().is_none_or(|(most, ..)| known > *most);
        if header.column(kind).is_some() && known >= 3 && is_better {
            best = Some((known, role, header));
        }
    }
    best.map(|(_, role, header)| (role, header))
}

/// Where the sheets of a book are, for telling places in it.
pub(in crate::facts) fn places(layout: &Layout<'_>, text: &str) -> Vec<SheetPlace> {
    let place = |sheet: Sheet<'_>| {
        let headers = sheet.header.map(|header| header_places(&header)).unwrap_or_default();
        SheetPlace { start: sheet.text.start, name: sheet.name, headers }
    };
    sheets(layout, text).into_iter().map(place).collect()
}

/// The headers of a sheet. Where a mapping makes two columns of one, both have what stands above that.
fn header_places(header: &Header<'_>) -> Vec<HeaderPlace> {
    let place = |(&column, (name, cell)): (&u32, &(String, CellText<'_>))| {
        let shown = unescaped(cell.shown);
        let is_same = |(_, (_, other)): &(&u32, &(String, CellText<'_>))| other.shown == cell.shown;
        let first = header.columns.iter().find(is_same).map_or(column, |(&first, _)| first);
        match cell.meant {
            // The name that a mapping gives, and the one that stands there.
            Some(_) => {
                HeaderPlace { column, made_of: first, name: format!("{name} “{shown}”") }
            }
            None => HeaderPlace { column, made_of: column, name: shown.trim().to_owned() },
        }
    };
    header.columns.iter().map(place).collect()
}
