//! Identifiers: equal facts have equal ones, in every proof of a case.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::explain::Fact;
use crate::program::{Role, TypeId};
use crate::report::proof::prov::Source;
use crate::report::rows::cell;
use crate::value::Value;

/// The identifier of what applies the rules.
pub(super) const PROGRAM: &str = "urn:x-infer:program";

/// What stands in an identifier as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub(super) fn rule_name(name: &str) -> String {
    format!("rule:{}", plain(name))
}

/// An address of the web as an identifier, in which browsers allow more.
pub(super) fn web_name(address: &str) -> String {
    const NOT_IN_IDENTIFIERS: &AsciiSet = &CONTROLS.add(b'{').add(b'|').add(b'}').add(b'^');
    utf8_percent_encode(address, NOT_IN_IDENTIFIERS).to_string()
}

fn plain(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

impl Source<'_> {
    /// The identifier of what an id of this type stands for. Ids of different root types may be spelt alike.
    pub(super) fn id_name(&self, ty: TypeId, id: Value) -> String {
        let root = &self.program.ty(self.program.root_type(ty)).name;
        format!("case:{}/{}", root.to_lowercase(), self.value_name(ty, id))
    }

    /// The identifier of a fact: that of its id if it declares one, else its relation and values.
    pub(super) fn fact_name(&self, fact: &Fact) -> String {
        let relation = self.program.relation(fact.relation);
        if let (Role::Kind(ty), Some(&id)) = (relation.role, fact.tuple.first()) {
            return self.id_name(ty, id);
        }
        let columns = relation.columns.iter().zip(&fact.tuple);
        let values: Vec<String> =
            columns.map(|(column, &value)| self.value_name(column.ty, value)).collect();
        format!("case:{}({})", plain(&relation.name), values.join(","))
    }

    fn value_name(&self, ty: TypeId, value: Value) -> String {
        plain(&cell(self.program, self.database, ty, value).to_string())
    }
}
