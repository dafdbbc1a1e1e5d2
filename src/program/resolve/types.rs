//! Declared types: what they are below, made of, or have as branches.

use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::program::resolve::Resolver;
use crate::program::types::primitive_of;
use crate::program::{
    Branch, Column, NUMBER, Primitive, SYMBOL, Scale, Type, TypeId, UNSIGNED, unions,
};
use crate::syntax::ast::{
    BranchDeclaration, ColumnDeclaration, Name, TypeDeclaration, TypeDefinition,
};
use crate::value::record;

impl<'a> Resolver<'a, '_> {
    pub(super) fn types(&mut self, declarations: impl Iterator<Item = &'a TypeDeclaration>) {
        let primitive = |name: &str, primitive| Type {
            name: name.to_owned(),
            parent: None,
            members: Vec::new(),
            primitive,
            branches: Vec::new(),
            span: None,
        };
        self.resolved.types = vec![
            primitive("symbol", Primitive::Symbol),
            primitive("number", Primitive::Number),
            primitive("unsigned", Primitive::Unsigned),
        ];
        self.type_names.extend([("symbol", SYMBOL), ("number", NUMBER), ("unsigned", UNSIGNED)]);
        let mut definitions = Vec::new();
        for declaration in declarations {
            let name = &declaration.name;
            if let Some(&earlier) = self.type_names.get(name.text.as_str()) {
                let first = self.resolved.types[earlier.index()].span;
                self.declared_twice("type", name, first);
                continue;
            }
            let id = TypeId::from_index(self.resolved.types.len());
            self.type_names.insert(&name.text, id);
            self.resolved.types.push(Type {
                name: name.text.clone(),
                parent: None,
                members: Vec::new(),
                primitive: Primitive::Symbol,
                branches: Vec::new(),
                span: Some(name.span),
            });
            definitions.push((id, &declaration.definition));
        }
        for (id, definition) in definitions {
            self.define(id, definition);
        }
        unions::place(&mut self.resolved.types, self.diagnostics);
        self.primitives();
    }

    /// Gives a declared type its parent or its members.
    fn define(&mut self, id: TypeId, definition: &'a TypeDefinition) {
        match definition {
            TypeDefinition::Subtype(base) => {
                let parent = self.type_named(base).unwrap_or(SYMBOL);
                self.resolved.types[id.index()].parent = Some(parent);
            }
            TypeDefinition::Union(members) => {
                let members: Vec<TypeId> =
                    members.iter().filter_map(|name| self.type_named(name)).collect();
                let ty = &mut self.resolved.types[id.index()];
                ty.parent = members.is_empty().then_some(SYMBOL);
                ty.members = members;
            }
            TypeDefinition::Record(fields) => {
                let fields = self.columns("field", fields);
                let branch = Branch { name: record::PLAIN.to_owned(), fields };
                self.resolved.types[id.index()].branches = vec![branch];
            }
            TypeDefinition::Branches(branches) => self.branches(id, branches),
        }
    }

    fn branches(&mut self, id: TypeId, declarations: &'a [BranchDeclaration]) {
        let mut branches: Vec<Branch> = Vec::new();
        for declaration in declarations {
            let name = &declaration.name;
            if let Some(&(_, first)) = self.resolved.branches.get(name.text.as_str()) {
                self.declared_twice("branch", name, Some(first));
            } else {
                self.resolved.branches.insert(&name.text, (id, name.span));
            }
            let fields = self.columns("field", &declaration.fields);
            branches.push(Branch { name: name.text.clone(), fields });
        }
        self.resolved.types[id.index()].branches = branches;
    }

    /// The columns of a relation, or the fields of a record; `what` says which.
    pub(super) fn columns(
        &mut self,
        what: &str,
        declarations: &[ColumnDeclaration],
    ) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        for (index, column) in declarations.iter().enumerate() {
            let mut name = column.name.text.clone();
            let earlier = &declarations[..index];
            if let Some(first) = earlier.iter().find(|other| other.name.text == name) {
                self.declared_twice(what, &column.name, Some(first.name.span));
                // A name that cannot be written keeps later stages from reporting it again.
                name = format!("{name}@{index}");
            }
            let ty = self.type_named(&column.type_name).unwrap_or(SYMBOL);
            columns.push(Column { name, ty });
        }
        columns
    }

    /// Follows each type up to its primitive type; a cycle is reported and cut.
    fn primitives(&mut self) {
        for index in 0..self.resolved.types.len() {
            let id = TypeId::from_index(index);
            let Some(primitive) = primitive_of(&self.resolved.types, id) else {
                let ty = &mut self.resolved.types[index];
                ty.parent = Some(SYMBOL);
                let diagnostic = Diagnostic::error(
                    "circular-type",
                    format!("the type `{}` is its own subtype", ty.name),
                )
                .help("make one type of the cycle a subtype of `symbol` or `number`");
                self.diagnostics.push(match ty.span {
                    Some(span) => diagnostic.at(span, ""),
                    None => diagnostic,
                });
                continue;
            };
            let ty = &mut self.resolved.types[index];
            ty.primitive = primitive;
            let diagnostic = match Scale::named(&ty.name) {
                Some(_) if primitive == Primitive::Number => continue,
                Some(Scale::Days) => {
                    Diagnostic::error("date-type", "`Date` must be a number of days")
                        .help("write `.type Date <: number`")
                }
                Some(Scale::Minutes) => {
                    Diagnostic::error("time-type", "`Time` must be a number of minutes")
                        .help("write `.type Time <: number`")
                }
                None => continue,
            };
            self.diagnostics.push(match ty.span {
                Some(span) => diagnostic.at(span, ""),
                None => diagnostic,
            });
        }
    }

    pub(super) fn type_named(&mut self, name: &Name) -> Option<TypeId> {
        let found = self.type_names.get(name.text.as_str()).copied();
        if found.is_none() && !self.broken.contains(name.text.as_str()) {
            let names = self.resolved.types.iter().map(|ty| ty.name.as_str());
            let help = match nearest(&name.text, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("declare it: `.type {} <: symbol`", name.text),
            };
            self.diagnostics.push(
                Diagnostic::error(
                    "unknown-type",
                    format!("there is no type {}", quoted(&name.text)),
                )
                .at(name.span, "")
                .help(help),
            );
        }
        found
    }
}
