//! One fact of a file: its row, and the attributes in it.

use std::collections::BTreeSet;

use crate::calendar::Zone;
use crate::diagnostic::{Diagnostic, Span, quoted};
use crate::facts::choice::choice;
use crate::facts::json::{Member, Text, describe};
use crate::facts::pieces::Cut;
use crate::facts::record::{Event, Recorder};
use crate::facts::value::Cell;
use crate::program::{Key, NOTE, RelationId, Role};
use crate::value::{Symbol, Tuple, Value};
use jsonc_parser::ast::{Object, Value as Json};

/// Reads one file or line into a record.
pub(super) struct Reader<'c, 'a, 't> {
    pub(super) record: &'c mut Recorder<'a>,
    pub(super) text: Text<'t>,
    /// What days, and moments without an offset, are in.
    pub(super) zone: Zone,
    /// Whether the zone made a difference so far.
    pub(super) uses_zone: bool,
    /// The text of the file and how its list of facts is cut into pieces, until they are read.
    pub(super) cut: Option<(Text<'t>, &'t Cut<'t>)>,
}

impl<'c, 'a, 't> Reader<'c, 'a, 't> {
    /// `zone` is that of the file unless it names another.
    pub(super) fn new(record: &'c mut Recorder<'a>, text: Text<'t>, zone: Zone) -> Self {
        Self { record, text, zone, uses_zone: false, cut: None }
    }

    /// The list under `facts`.
    pub(super) fn facts(&mut self, value: &Json<'_>) {
        let expected = "one object for each fact: `[{\"relation\": {…}}, …]`";
        for element in self.expect_list(value, "facts", expected).unwrap_or_default() {
            if self.record.is_full() {
                return;
            }
            self.fact(element);
        }
        self.pieces();
    }

    /// `{"relation": row}`; an element that holds only a `note` is a remark.
    pub(super) fn fact(&mut self, element: &Json<'_>) {
        let help = "write `{\"relation\": {…}}`";
        let Json::Object(object) = element else {
            return self.wrong_type(element, format_args!("a fact"), "an object", help);
        };
        let members = self.members(object);
        match members[..] {
            [member] => self.row_of(&member),
            [] if !object.properties.is_empty() => {}
            [] => self.misshapen_fact(self.text.first_line(element), "is empty", help),
            [_, second, ..] => {
                let problem = format!("has {} keys", members.len());
                let help = "write one object for each: `{\"relation\": {…}}, {\"relation\": {…}}`";
                self.misshapen_fact(second.key, &problem, help);
            }
        }
    }

    fn misshapen_fact(&mut self, span: Span, problem: &str, help: &str) {
        let message = format!("a fact has one key, its relation, and this one {problem}");
        self.record.report(Diagnostic::error("fact-shape", message).at(span, "").help(help));
    }

    fn row_of(&mut self, member: &Member<'_>) {
        let layout = self.record.layout;
        let relation = layout.relation(member.name);
        let diagnostic = match relation.map(|relation| (relation, layout.role(relation))) {
            Some((relation, Role::Kind(_))) => return self.kind_row(relation, member),
            Some((relation, Role::Row)) => return self.plain_row(relation, member),
            Some((relation, Role::Attribute(_))) => self.attribute_as_row(relation, member),
            Some((relation, Role::Derived)) => {
                let is_found = layout.program.relation(relation).input;
                let by = if is_found { "found by reading texts" } else { "derived by rules" };
                let message = format!("`{}` is {by} and cannot be given", member.name);
                let help = self.help_for_unknown_relation(member);
                Diagnostic::error("derived-relation", message).at(member.key, "").help(help)
            }
            None => {
                let message = format!("the rulebook has no relation {}", quoted(member.name));
                let help = self.help_for_unknown_relation(member);
                Diagnostic::error("unknown-relation", message).at(member.key, "").help(help)
            }
        };
        self.forgive_id(member.value);
        self.record.report(diagnostic);
    }

    /// What was meant to be declared here is no second mistake where it is referred to.
    fn forgive_id(&mut self, row: &Json<'_>) {
        if let Some(id) = row.as_object().and_then(|object| object.get_string("id")) {
            self.forgive(&id.value);
        }
    }

    /// An id that was meant to be declared.
    pub(super) fn forgive(&mut self, id: &str) {
        let id = self.record.symbols.intern(id);
        self.record.push(Event::Forgiven(id));
    }

    fn attribute_as_row(&self, relation: RelationId, member: &Member<'_>) -> Diagnostic {
        let layout = self.record.layout;
        let owner = &layout.program.relation(relation).columns[0];
        let kind = layout.kinds(owner.ty).next().map_or("relation", |kind| layout.name(kind));
        let name = member.name;
        let owner = &layout.program.ty(owner.ty).name;
        let message = format!("`{name}` is an attribute of `{owner}` and no row of its own");
        let help = format!(
            "give it where the id is declared: `{{\"{kind}\": {{\"id\": …, \"{name}\": …}}}}`"
        );
        Diagnostic::error("attribute-as-row", message).at(member.key, "").help(help)
    }

    /// A row that declares no id.
    pub(super) fn plain_row(&mut self, relation: RelationId, member: &Member<'_>) {
        let Some(object) = self.expect_row(member) else { return };
        let members = self.members(object);
        let row = Row { relation, place: member.key, id: None };
        let tuple = self.columns(&row, self.record.layout.keys(relation), &members, Vec::new());
        self.check_keys(relation, &members);
        if let Some(tuple) = tuple {
            self.record.add(relation, tuple, member.whole);
        }
    }

    /// The relations that this row would fit, or whose columns it has, or all; the nearest one first.
    fn help_for_unknown_relation(&self, member: &Member<'_>) -> String {
        let layout = self.record.layout;
        let given: Vec<&str> = match member.value {
            Json::Object(row) => row.properties.iter().map(|it| it.name.as_str()).collect(),
            _ => Vec::new(),
        };
        let all: Vec<&str> = layout.row_names().collect();
        let has_columns = |name: &&str| {
            let keys = layout.relation(name).map(|id| layout.keys(id)).unwrap_or_default();
            keys.iter().all(|key| given.contains(&key.name.as_str()))
        };
        let takes_all = |name: &&str| {
            let keys = layout.relation(name).map(|id| layout.all_keys(id)).unwrap_or_default();
            given.iter().all(|key| keys.contains(key))
        };
        let with_columns = all.iter().copied().filter(has_columns);
        let (exact, mut loose): (Vec<&str>, Vec<&str>) = with_columns.partition(takes_all);
        let columns = |name: &str| layout.relation(name).map_or(0, |id| layout.keys(id).len());
        let most = loose.iter().map(|name| columns(name)).max();
        loose.retain(|name| Some(columns(name)) == most);
        let fitting = if exact.is_empty() { loose } else { exact };
        if fitting.is_empty() {
            return choice(member.name, &all, "kinds of facts");
        }
        let kinds = choice(member.name, &fitting, "kinds with these keys");
        let types = fitting.iter().filter_map(|name| match layout.role(layout.relation(name)?) {
            Role::Kind(ty) => Some(layout.program.ty(ty).name.as_str()),
            _ => None,
        });
        let types: BTreeSet<&str> = types.collect();
        match types.first() {
            Some(ty) if types.len() == 1 => {
                format!("{kinds}\n`infer schema {ty}` says when to use which")
            }
            _ => kinds,
        }
    }

    /// A row that declares an id, and that id's attributes.
    pub(super) fn kind_row(&mut self, relation: RelationId, member: &Member<'_>) {
        let Some(object) = self.expect_row(member) else { return };
        let layout = self.record.layout;
        let keeps_note = match layout.role(relation) {
            Role::Kind(ty) => layout.attribute(NOTE, ty).is_some(),
            _ => false,
        };
        let members = self.members_with(object, keeps_note);
        let [id_key, keys @ ..] = layout.keys(relation) else { return };
        let id_member = members.iter().find(|member| member.name == id_key.name);
        let id = id_member.and_then(|member| self.id(member.value));
        let start = id.map(|id| self.record.begin_row(id));
        let row = Row { relation, place: member.key, id };
        let tuple = match (id, id_member) {
            (Some(id), _) => self.columns(&row, keys, &members, vec![Value::Symbol(id)]),
            // Its mistake is reported; the placeholder never gets into a fact.
            (None, Some(_)) => self.columns(&row, keys, &members, vec![Value::Number(0)]),
            (None, None) => self.columns(&row, layout.keys(relation), &members, Vec::new()),
        };
        self.check_keys(relation, &members);
        if let (Some(id), Some(at)) = (id, id_member) {
            let span = self.text.first_line(at.value);
            let (row, whole) = (tuple, member.whole);
            self.record.push(Event::Declaration { relation, id, row, span, whole });
        }
        self.attributes(relation, id, &members);
        if let Some(start) = start {
            self.record.end_row(start);
        }
    }

    fn attributes(&mut self, relation: RelationId, id: Option<Symbol>, members: &[Member<'_>]) {
        let layout = self.record.layout;
        let Role::Kind(ty) = layout.role(relation) else { return };
        let is_column = |name: &str| layout.keys(relation).iter().any(|key| key.name == name);
        for member in members {
            if let Some(attribute) =
                layout.attribute(member.name, ty).filter(|_| !is_column(member.name))
            {
                self.attribute(attribute, id, member);
            }
        }
    }

    /// The value of an attribute, or a list with one value for each tuple.
    fn attribute(&mut self, relation: RelationId, id: Option<Symbol>, member: &Member<'_>) {
        let Json::Array(list) = member.value else {
            return self.attribute_value(relation, id, member.name, member.value, member.whole);
        };
        for element in &list.elements {
            if self.record.is_full() {
                return;
            }
            self.attribute_value(relation, id, member.name, element, self.text.span(element));
        }
    }

    fn attribute_value(
        &mut self,
        relation: RelationId,
        id: Option<Symbol>,
        name: &str,
        value: &Json<'_>,
        whole: Span,
    ) {
        self.record.push(Event::Attribute);
        let place = self.text.first_line(value);
        let row = Row { relation, place, id };
        let first = vec![id.map_or(Value::Number(0), Value::Symbol)];
        let tuple = match self.record.layout.keys(relation) {
            [] => self.expect_true(name, value).then(|| first.into()),
            [key] => {
                let cell = Cell { row: &row, key, written: name };
                let mut values = first;
                self.value(&cell, value, &mut values).then(|| values.into())
            }
            keys => {
                let Json::Object(object) = value else {
                    let help = format!("write `\"{name}\": {{{}}}`", key_list(keys));
                    return self.wrong_type(value, format_args!("`{name}`"), "an object", &help);
                };
                let members = self.members(object);
                let tuple = self.columns(&row, keys, &members, first);
                self.check_keys(relation, &members);
                tuple
            }
        };
        if let (Some(tuple), Some(_)) = (tuple, id) {
            self.record.push(Event::Fact { relation, tuple, span: whole, of_attribute: true });
        }
    }

    /// The tuple of an attribute, given apart from the row that declares its id.
    pub(super) fn attribute_of(
        &mut self,
        relation: RelationId,
        owner: &Json<'_>,
        mut object: Object<'_>,
        whole: Span,
    ) {
        let layout = self.record.layout;
        let ty = layout.program.relation(relation).columns[0].ty;
        let Some(id) = self.id(owner) else { return };
        let keys = layout.keys(relation);
        let remarks = |property: &jsonc_parser::ast::ObjectProp<'_>| property.name.as_str() != NOTE;
        object.properties.retain(remarks);
        self.record.push(Event::Attribute);
        let span = self.text.first_line(owner);
        self.record.push(Event::Reference { ty, id, span, of_attribute: true });
        let row = Row { relation, place: span, id: Some(id) };
        let members = self.members(&object);
        let first = vec![Value::Symbol(id)];
        let tuple = match keys {
            [] => Some(first.into()),
            keys => self.columns(&row, keys, &members, first),
        };
        if let Some(tuple) = tuple {
            self.record.push(Event::Fact { relation, tuple, span: whole, of_attribute: true });
        }
    }

    /// Reads the columns of `keys` after those in `values`. Every column is required.
    fn columns(
        &mut self,
        row: &Row,
        keys: &[Key],
        members: &[Member<'_>],
        mut values: Vec<Value>,
    ) -> Option<Tuple> {
        let mut complete = true;
        let mut missing = Vec::new();
        for key in keys {
            match members.iter().find(|member| member.name == key.name) {
                Some(member) => {
                    let cell = Cell { row, key, written: &key.name };
                    complete &= self.value(&cell, member.value, &mut values);
                }
                None => missing.push(key.name.as_str()),
            }
        }
        if !missing.is_empty() {
            self.report_missing(row, &missing);
            return None;
        }
        complete.then(|| values.into())
    }

    fn report_missing(&mut self, row: &Row, missing: &[&str]) {
        let relation = self.record.layout.name(row.relation);
        let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
        let additions: Vec<String> = missing.iter().map(|name| format!("\"{name}\": …")).collect();
        let message = format!("this `{relation}` lacks {}", names.join(", "));
        self.record.report(
            Diagnostic::error("missing-column", message)
                .at(row.place, "")
                .help(format!("add `{}`; every column is required", additions.join(", "))),
        );
    }

    fn expect_row<'v>(&mut self, member: &Member<'v>) -> Option<&'v Object<'v>> {
        if let Json::Object(object) = member.value {
            return Some(object);
        }
        let name = member.name;
        let help = if matches!(member.value, Json::Array(_)) {
            format!(
                "lists are for attributes; write one fact, `{{\"{name}\": {{…}}}}`, for each row"
            )
        } else {
            let layout = self.record.layout;
            let keys =
                layout.relation(name).map_or("…".to_owned(), |id| key_list(layout.keys(id)));
            format!("write `\"{name}\": {{{keys}}}`")
        };
        self.wrong_type(member.value, format_args!("`{name}`"), "an object", &help);
        None
    }

    /// Reports a value of the wrong type.
    pub(super) fn wrong_type(
        &mut self,
        value: &Json<'_>,
        what: std::fmt::Arguments<'_>,
        wanted: &str,
        help: &str,
    ) {
        let diagnostic = if matches!(value, Json::NullKeyword(_)) {
            Diagnostic::error("null-value", format!("{what} is {wanted}, never `null`"))
                .help("leave an attribute out if there is nothing to say; columns are required")
        } else {
            let given = describe(value);
            Diagnostic::error("wrong-type", format!("{what} is {wanted}, and this is {given}"))
                .help(help)
        };
        self.record.report(diagnostic.at(self.text.first_line(value), ""));
    }
}

/// What the columns of one row have in common.
pub(super) struct Row {
    pub(super) relation: RelationId,
    /// Where to say that a column is missing.
    pub(super) place: Span,
    /// The id that the row declares, if it could be read.
    pub(super) id: Option<Symbol>,
}

fn key_list(keys: &[Key]) -> String {
    keys.iter().map(|key| format!("\"{}\": …", key.name)).collect::<Vec<_>>().join(", ")
}
