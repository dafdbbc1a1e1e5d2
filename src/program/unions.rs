//! Unions of types: which types they are made of, and below which type they lie.

use crate::diagnostic::Diagnostic;
use crate::program::types::ancestors;
use crate::program::{SYMBOL, Type, TypeId};

/// Gives each union the types that are no unions themselves as its members, and the lowest type that is
/// above all of them as its parent. A union in a circle, or of values of several kinds, is reported and
/// becomes a subtype of `symbol`.
pub(super) fn place(types: &mut [Type], diagnostics: &mut Vec<Diagnostic>) {
    let mut places = Places { states: vec![State::New; types.len()], types, diagnostics };
    for index in 0..places.types.len() {
        places.visit(TypeId::from_index(index));
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Placed,
}

struct Places<'t, 'd> {
    types: &'t mut [Type],
    states: Vec<State>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Places<'_, '_> {
    /// Places a type and all that it is made of; whether it is in no circle that is open.
    fn visit(&mut self, id: TypeId) -> bool {
        match self.states[id.index()] {
            State::Open => return false,
            State::Placed => return true,
            State::New => self.states[id.index()] = State::Open,
        }
        let ty = &self.types[id.index()];
        let (is_union, mut below) = (!ty.members.is_empty(), ty.members.clone());
        below.extend(ty.parent);
        let mut sound = true;
        for id in below {
            sound &= self.visit(id);
        }
        if is_union {
            let problem = if sound { self.unite(id).err() } else { Some(circular(self.name(id))) };
            if let Some(mistake) = problem {
                let ty = &mut self.types[id.index()];
                (ty.members, ty.parent) = (Vec::new(), Some(SYMBOL));
                self.diagnostics.push(match ty.span {
                    Some(span) => mistake.at(span, ""),
                    None => mistake,
                });
            }
        }
        self.states[id.index()] = State::Placed;
        // A circle of subtypes alone is reported where primitive types are looked for.
        sound || is_union
    }

    fn name(&self, id: TypeId) -> &str {
        &self.types[id.index()].name
    }

    fn unite(&mut self, id: TypeId) -> Result<(), Diagnostic> {
        let mut members: Vec<TypeId> = Vec::new();
        for &member in &self.types[id.index()].members {
            match self.types[member.index()].members.as_slice() {
                [] => members.push(member),
                inner => members.extend(inner),
            }
        }
        members.sort_unstable();
        members.dedup();
        let is_above_all = |upper: &TypeId| {
            members.iter().all(|&member| ancestors(self.types, member).any(|it| it == *upper))
        };
        let parent = ancestors(self.types, members[0]).find(is_above_all);
        let parent = parent.ok_or_else(|| mixed(self.name(id)))?;
        let ty = &mut self.types[id.index()];
        (ty.members, ty.parent) = (members, Some(parent));
        Ok(())
    }
}

fn circular(name: &str) -> Diagnostic {
    let message = format!("the type `{name}` is made of itself");
    Diagnostic::error("circular-type", message).help("name other types in one of them")
}

fn mixed(name: &str) -> Diagnostic {
    let message =
        format!("the type `{name}` would have texts and numbers, or two kinds of numbers");
    Diagnostic::error("mixed-union", message)
        .help("unite types below one of `symbol`, `number` and `unsigned`")
}
