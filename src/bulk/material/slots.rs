//! What a file has under the names of columns, as the values of a relation.

use std::borrow::Cow;

use crate::bulk::material::dates;
use crate::bulk::problem::Problem;
use crate::program::{
    ColumnOrigin, ColumnSource, Material, MaterialKind, Pair, Primitive, Program, RecordShape,
    RelationId, Scale, TextForm, TypeId,
};
use crate::value::{Symbols, Tuple, Value};

/// Where a row is found.
pub(super) trait Row {
    /// The texts that a source has here, in their order; nothing for one that has no text.
    fn texts(&self, source: &ColumnSource) -> Vec<Option<Cow<'_, str>>>;

    /// Where the row is, or what is so many levels above it.
    fn place(&self, above: usize) -> String;

    /// The name of the file.
    fn file(&self) -> &str;
}

/// A column, or two that are one key.
struct Slot {
    source: ColumnSource,
    kind: SlotKind,
}

enum SlotKind {
    Text,
    Record(RecordShape),
    Number,
    Unsigned,
    Range,
    /// The first moment of a date alone, or both ends of it.
    Date(Scale, bool),
}

impl SlotKind {
    /// What one column of this type is read as.
    fn of(program: &Program, ty: TypeId) -> Self {
        if let Some(shape) = program.record_shape(ty) {
            return Self::Record(shape);
        }
        match (program.ty(ty).primitive, program.scale(ty)) {
            (Primitive::Number, Some(scale)) => Self::Date(scale, false),
            (Primitive::Number, None) => Self::Number,
            (Primitive::Unsigned, _) => Self::Unsigned,
            (Primitive::Symbol | Primitive::Record, _) => Self::Text,
        }
    }
}

/// The columns of a relation, and where they come from.
pub(super) struct Slots<'p> {
    columns: Vec<Slot>,
    material: &'p Material,
    /// What separates the cells of a table, if that is said.
    pub(super) delimiter: Option<u8>,
    /// Whether it is said that cells may stand in quotes.
    pub(super) is_quoted: bool,
}

impl<'p> Slots<'p> {
    pub(super) fn new(program: &Program, relation: RelationId, material: &'p Material) -> Self {
        let columns = &program.relation(relation).columns;
        let named = |name: &str| material.columns.iter().find(|source| source.name == *name);
        let mut slots = Vec::new();
        for key in program.keys(relation) {
            let pair = key.pair.filter(|_| named(&columns[key.column].name).is_none());
            if let Some(pair) = pair {
                let ty = columns[key.column].ty;
                let kind = match (pair, program.scale(ty)) {
                    (Pair::Period, Some(scale)) => SlotKind::Date(scale, true),
                    _ => SlotKind::Range,
                };
                let source =
                    named(&key.name).cloned().unwrap_or_else(|| usual(material, &key.name));
                slots.push(Slot { source, kind });
                continue;
            }
            let count = if key.pair.is_some() { 2 } else { 1 };
            for column in &columns[key.column..key.column + count] {
                let kind = SlotKind::of(program, column.ty);
                let source = named(&column.name).cloned();
                let source = source.unwrap_or_else(|| usual(material, &column.name));
                slots.push(Slot { source, kind });
            }
        }
        Self { columns: slots, material, delimiter: None, is_quoted: false }
    }

    /// The headings that columns stand under, and whether each may be missing.
    pub(super) fn headings(&self) -> impl Iterator<Item = (&str, bool)> {
        self.columns.iter().filter_map(|Slot { source, .. }| match &source.origin {
            ColumnOrigin::Heading(name) => Some((name.as_str(), source.optional)),
            _ => None,
        })
    }

    /// Adds the tuples of a row: one, or one for each of what a column has several of.
    pub(super) fn tuples(
        &self,
        row: &dyn Row,
        number: i64,
        symbols: &mut Symbols,
        tuples: &mut Vec<Tuple>,
    ) -> Result<(), Problem> {
        let texts: Vec<Vec<Option<Cow<'_, str>>>> =
            self.columns.iter().map(|slot| self.texts(row, &slot.source)).collect();
        let each = || self.columns.iter().zip(&texts).filter(|(slot, _)| slot.source.each);
        let parts = each().map(|(_, texts)| texts.len()).max().unwrap_or(1);
        for (part, position) in (0..parts).zip(1..) {
            let mut tuple = Vec::new();
            let mut is_whole = true;
            for (slot, texts) in self.columns.iter().zip(&texts) {
                let at = if slot.source.each { part } else { 0 };
                let text = texts.get(at).and_then(Option::as_deref);
                let value = match slot.source.origin {
                    ColumnOrigin::RowNumber => slot.position(number, symbols),
                    ColumnOrigin::Part => slot.position(position, symbols),
                    _ => self.value(slot, text, symbols),
                };
                match value? {
                    Some(values) => tuple.extend(values),
                    None => is_whole = false,
                }
            }
            if is_whole {
                tuples.push(tuple.into());
            }
        }
        Ok(())
    }

    fn texts<'r>(&self, row: &'r dyn Row, source: &ColumnSource) -> Vec<Option<Cow<'r, str>>> {
        match (&source.origin, &self.material.split) {
            (ColumnOrigin::RowNumber | ColumnOrigin::Part, _) => Vec::new(),
            (ColumnOrigin::File, _) => vec![Some(row.file().into())],
            (ColumnOrigin::Place(above), _) => vec![Some(row.place(*above).into())],
            (_, Some(separators)) if source.each => {
                let split = |text: Cow<'_, str>| -> Vec<Option<Cow<'r, str>>> {
                    let parts = text.split(|letter| separators.contains(letter)).map(folded);
                    parts.map(|it| Some(it).filter(|it| !it.is_empty()).map(Cow::Owned)).collect()
                };
                row.texts(source).into_iter().flatten().flat_map(split).collect()
            }
            _ => row.texts(source),
        }
    }

    /// The values of a column from its text: none where an optional number or date is missing.
    fn value(
        &self,
        slot: &Slot,
        text: Option<&str>,
        symbols: &mut Symbols,
    ) -> Result<Option<Vec<Value>>, Problem> {
        let ColumnSource { name, optional, .. } = &slot.source;
        let is_text = matches!(slot.kind, SlotKind::Text);
        let Some(text) = text.filter(|text| is_text || !text.trim().is_empty()) else {
            return match (optional, is_text) {
                (true, true) => Ok(Some(vec![Value::Symbol(symbols.intern(""))])),
                (true, false) => Ok(None),
                (false, _) => Err(Problem::missing(name)),
            };
        };
        let read = match slot.kind {
            SlotKind::Text if slot.source.form == TextForm::Date => {
                let days = dates::days(text.trim(), &self.material.dates);
                let spoken = days.and_then(|(first, last)| dates::spoken(first, last));
                let spoken = spoken.or_else(|| optional.then(String::new));
                spoken.map(|spoken| vec![Value::Symbol(symbols.intern(&spoken))])
            }
            SlotKind::Text if slot.source.form == TextForm::Words => {
                Some(vec![Value::Symbol(symbols.intern(&folded(text)))])
            }
            SlotKind::Text => Some(vec![Value::Symbol(symbols.intern(text))]),
            SlotKind::Number => whole(text).map(|number| vec![Value::Number(number)]),
            SlotKind::Unsigned => {
                text.trim().parse().ok().map(|number| vec![Value::Unsigned(number)])
            }
            SlotKind::Record(ref shape) => {
                shape.read(text, &mut |it| symbols.intern(it)).ok().map(|value| vec![value])
            }
            SlotKind::Range => range(text),
            SlotKind::Date(scale, is_pair) => self.date(text, scale, is_pair),
        };
        match read {
            None if !optional => Err(slot.problem(text)),
            read => Ok(read),
        }
    }

    fn date(&self, text: &str, scale: Scale, is_pair: bool) -> Option<Vec<Value>> {
        let forms = &self.material.dates;
        let (first, last) = match scale {
            Scale::Days => dates::days(text.trim(), forms)?,
            Scale::Minutes => dates::minutes(text.trim(), forms)?,
        };
        match is_pair {
            true => Some(vec![Value::Number(first), Value::Number(last)]),
            false if first == last => Some(vec![Value::Number(first)]),
            false => None,
        }
    }
}

impl Slot {
    /// The number of a row or part, in a column of any kind.
    fn position(&self, number: i64, symbols: &mut Symbols) -> Result<Option<Vec<Value>>, Problem> {
        let value = match self.kind {
            SlotKind::Text => Value::Symbol(symbols.intern(&number.to_string())),
            SlotKind::Number => Value::Number(number),
            _ => return Err(Problem::not_a_position(&self.source.name)),
        };
        Ok(Some(vec![value]))
    }

    fn problem(&self, text: &str) -> Problem {
        let name = &self.source.name;
        match self.kind {
            SlotKind::Date(..) | SlotKind::Text => Problem::not_a_known_date(name, text),
            SlotKind::Record(_) => Problem::not_a_record(name, text, "another form is wanted"),
            _ => Problem::not_a_number(name, text),
        }
    }
}

/// A part of a text with one space wherever there is white space between its words.
fn folded(part: &str) -> String {
    part.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A column that is not named in `columns` comes from what has its name.
fn usual(material: &Material, name: &str) -> ColumnSource {
    let name = name.to_owned();
    let origin = match material.kind {
        MaterialKind::Table => ColumnOrigin::Heading(name.clone()),
        MaterialKind::Json | MaterialKind::Xml => ColumnOrigin::member(&name),
    };
    ColumnSource { name, origin, each: false, form: TextForm::Same, optional: false }
}

/// A whole number, also where a program wrote it with a decimal point.
fn whole(text: &str) -> Option<i64> {
    let text = text.trim();
    let text = match text.split_once('.') {
        Some((whole, zeros)) if zeros.bytes().all(|byte| byte == b'0') => whole,
        _ => text,
    };
    text.parse().ok()
}

/// A number, or two with `..` between them.
fn range(text: &str) -> Option<Vec<Value>> {
    let (low, high) = match text.split_once("..") {
        Some((low, high)) => (whole(low)?, whole(high)?),
        None => (whole(text)?, whole(text)?),
    };
    (low <= high).then(|| vec![Value::Number(low), Value::Number(high)])
}
