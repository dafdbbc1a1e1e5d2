//! The keys of an object: each stands there once, and each is a column or an attribute.

use jsonc_parser::ast::Object;
use rustc_hash::FxHashMap;

use crate::diagnostic::{Diagnostic, Span, quoted};
use crate::facts::choice::choice;
use crate::facts::json::Member;
use crate::facts::row::Reader;
use crate::program::{NOTE, Pair, RelationId, Role};

/// Up to so many keys, each is compared with all before it; among more, they are found by a hash.
const FEW: usize = 16;

impl Reader<'_, '_, '_> {
    /// The members that say something: without remarks, and with repeated keys reported.
    pub(super) fn members<'v>(&mut self, object: &'v Object<'v>) -> Vec<Member<'v>> {
        self.members_with(object, false)
    }

    /// As [`Reader::members`], with a remark where the row keeps it.
    pub(super) fn members_with<'v>(
        &mut self,
        object: &'v Object<'v>,
        keeps_note: bool,
    ) -> Vec<Member<'v>> {
        let mut seen: FxHashMap<&str, Span> = FxHashMap::default();
        let are_few = object.properties.len() <= FEW;
        let mut members: Vec<Member<'v>> = Vec::with_capacity(object.properties.len());
        for property in &object.properties {
            let name = property.name.as_str();
            if (name == NOTE && !keeps_note) || name == "$schema" {
                continue;
            }
            let key = self.text.first_line(&property.name);
            let earlier = if are_few {
                members.iter().find(|it| it.name == name).map(|it| it.key)
            } else {
                seen.insert(name, key)
            };
            if let Some(earlier) = earlier {
                let message = format!("the key {} stands twice in one object", quoted(name));
                self.record.report(
                    Diagnostic::error("duplicate-key", message)
                        .at(key, "again")
                        .at(earlier, "first")
                        .help("remove one; several values of one attribute are a list"),
                );
                continue;
            }
            let whole = self.text.span(property);
            members.push(Member { name, value: &property.value, key, whole });
        }
        members
    }

    /// Reports keys that are neither a column nor an attribute.
    pub(super) fn check_keys(&mut self, relation: RelationId, members: &[Member<'_>]) {
        let layout = self.record.layout;
        for member in members {
            if self.record.is_full() {
                return;
            }
            let is_attribute = match layout.role(relation) {
                Role::Kind(ty) => layout.attribute(member.name, ty).is_some(),
                _ => false,
            };
            if !is_attribute && !layout.keys(relation).iter().any(|key| key.name == member.name) {
                let diagnostic = self.unknown_key(relation, member, members);
                self.record.report(diagnostic);
            }
        }
    }

    fn unknown_key(
        &self,
        relation: RelationId,
        member: &Member<'_>,
        given: &[Member<'_>],
    ) -> Diagnostic {
        let layout = self.record.layout;
        let keys = layout.keys(relation);
        let pair = keys.iter().find_map(|key| {
            let suffix = member.name.strip_prefix(key.name.as_str())?;
            key.pair.filter(|pair| pair.suffixes().contains(&suffix)).map(|pair| (key, pair))
        });
        let help = match pair {
            Some((key, Pair::Period)) => {
                format!(
                    "give both days as one EDTF text: `\"{}\": \"2024-11-07/2024-11-10\"`",
                    key.name
                )
            }
            Some((key, Pair::Range)) => {
                format!("give both numbers as one text: `\"{}\": \"100..300\"`", key.name)
            }
            None => self.help_for_unknown_key(relation, member.name, given),
        };
        let message = format!("`{}` has no key {}", layout.name(relation), quoted(member.name));
        Diagnostic::error("unknown-key", message).at(member.key, "").help(help)
    }

    /// Where the key belongs, or the keys that are not there yet, the nearest one first.
    fn help_for_unknown_key(
        &self,
        relation: RelationId,
        name: &str,
        given: &[Member<'_>],
    ) -> String {
        let layout = self.record.layout;
        let elsewhere = layout.relation(name).map(|attribute| layout.role(attribute));
        if let Some(Role::Attribute(owner)) = elsewhere {
            return format!("`{name}` is an attribute of `{}`", layout.program.ty(owner).name);
        }
        let mut keys = layout.all_keys(relation);
        keys.retain(|key| given.iter().all(|member| member.name != *key));
        choice(name, &keys, "keys that fit here")
    }
}
