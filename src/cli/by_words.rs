//! Ids by what they stand for: the words of a claim, or the name of an actor, as a person types them.

use std::collections::BTreeMap;

use crate::database::Database;
use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::facts::folded_name;
use crate::program::{Program, Role};
use crate::report::prose::Prose;
use crate::value::Value;

/// What ids stand for.
pub(super) struct IdWords<'a> {
    /// By what is compared: the ids, each with the words as they are printed.
    ids: BTreeMap<String, BTreeMap<&'a str, String>>,
}

/// Words as they are compared: capitals, white space, the kind of marks and a full stop do not count.
fn compared(words: &str) -> String {
    folded_name(words).to_lowercase().trim_end_matches('.').to_owned()
}

impl<'a> IdWords<'a> {
    /// Those of all rows of a case.
    pub(super) fn new(program: &'a Program, database: &'a Database) -> Self {
        let prose = Prose::new(program, database);
        let mut ids: BTreeMap<String, BTreeMap<&'a str, String>> = BTreeMap::new();
        for relation in program.relation_ids() {
            let Role::Kind(ty) = program.relation(relation).role else { continue };
            for tuple in database.tuples(relation) {
                let Value::Symbol(id) = tuple[0] else { continue };
                let (id, words) = (database.symbols.text(id), prose.value(ty, tuple[0]));
                ids.entry(compared(&words)).or_default().insert(id, words);
            }
        }
        Self { ids }
    }

    /// The id that stands for these words, if one does. Several are a mistake.
    pub(super) fn id(&self, words: &str) -> Result<Option<&'a str>, Diagnostic> {
        let Some(ids) = self.ids.get(&compared(words)) else { return Ok(None) };
        if let (Some(id), 1) = (ids.keys().next(), ids.len()) {
            return Ok(Some(*id));
        }
        let ids = ids.iter().map(|(id, words)| format!("{} ({words})", quoted(id)));
        let message = format!("{} may be several things", quoted(words));
        let help = format!("write the id of one of them: {}", ids.collect::<Vec<_>>().join(", "));
        Err(Diagnostic::error("ambiguous-words", message).help(help))
    }

    /// That nothing is called so.
    pub(super) fn unknown(&self, words: &str) -> Diagnostic {
        let known = self.ids.keys().map(String::as_str);
        let near = nearest(&compared(words), known).and_then(|near| self.ids[near].iter().next());
        let help = match near {
            Some((id, words)) => format!("did you mean {} ({words})?", quoted(id)),
            None => {
                "write an id, which stands at the right of the board, or all words of a claim or \
                     a name as they are printed"
                    .to_owned()
            }
        };
        let message = format!("nothing in this case is called {}", quoted(words));
        Diagnostic::error("unknown-words", message).help(help)
    }
}

/// The id for a typed argument: the argument itself if it is an id or nothing is called so, or else the id
/// that stands for its words. Words of several things are a mistake.
pub(super) fn id_of(
    program: &Program,
    database: &Database,
    typed: &str,
) -> Result<String, Diagnostic> {
    let is_id = database.symbols.find(typed).is_some_and(|symbol| {
        let declares = |tuple: &crate::value::Tuple| tuple[0] == Value::Symbol(symbol);
        program.relation_ids().any(|relation| {
            let is_kind = matches!(program.relation(relation).role, Role::Kind(_));
            is_kind && database.tuples(relation).iter().any(declares)
        })
    });
    if is_id {
        return Ok(typed.to_owned());
    }
    let id = IdWords::new(program, database).id(typed)?.map(str::to_owned);
    Ok(id.unwrap_or_else(|| typed.to_owned()))
}
