//! A derived database, written down: on a terminal, in a pull request or for a program.
//!
//! [`prose`] makes the sentences, each answer arranges them in a [`document`], and that is written as
//! text, Markdown or HTML. The machine formats print the values themselves. [`rules`], [`graph`],
//! [`plan`] and [`souffle`] write down the rulebook instead of what follows from it. Everything is
//! sorted, so equal databases give equal bytes.

mod annotation;
mod board_table;
pub mod brief;
pub mod check;
pub mod copies;
pub mod coverage;
pub mod csv;
pub mod description;
pub mod document;
mod document_text;
pub mod graph;
pub mod html;
pub mod json;
pub mod jsonl;
pub mod layout;
pub mod lint;
mod missing_words;
pub mod notices;
pub mod page;
pub mod plan;
pub mod proof;
pub mod prose;
pub mod quotes;
mod reading_order;
pub mod review;
mod rows;
pub mod rules;
pub mod souffle;
pub mod tables;
pub mod views;
pub mod watch;

use crate::database::Database;
use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::program::{Program, RelationId, RelationOrigin};
use crate::report::prose::Prose;

pub use self::document_text::document_text;
pub use self::missing_words::{missing_words, rules_with_body};

/// What is written down.
pub struct Report<'a> {
    /// The rulebook that derived the database.
    pub program: &'a Program,
    /// What holds.
    pub database: &'a Database,
    /// What the case is called.
    pub title: Option<&'a str>,
    /// Which relations are shown.
    pub selection: Selection,
    /// What machine formats give in place of ids, if they do not give ids: names, or what ids stand for.
    pub names: Option<Prose<'a>>,
}

/// Which relations are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// Those that the rulebook marks `.output` and `.printsize`; readers get the status board.
    Outputs,
    /// The tuples of these, whatever the rulebook says of them.
    Only(Vec<RelationId>),
}

impl Selection {
    /// The relations of these names in the order given, each once; everything for no name at all.
    pub fn by_names<'n>(
        program: &Program,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut chosen = Vec::new();
        let mut mistakes = Vec::new();
        for name in names {
            match expect_relation(program, name) {
                Ok(relation) if chosen.contains(&relation) => {}
                Ok(relation) => chosen.push(relation),
                Err(mistake) => mistakes.push(mistake),
            }
        }
        match (mistakes.is_empty(), chosen.is_empty()) {
            (false, _) => Err(mistakes),
            (true, true) => Ok(Self::Outputs),
            (true, false) => Ok(Self::Only(chosen)),
        }
    }

    /// The relations whose tuples are shown.
    #[must_use]
    pub fn relations(&self, program: &Program) -> Vec<RelationId> {
        match self {
            Self::Outputs => {
                program.relation_ids().filter(|&id| program.relation(id).output).collect()
            }
            Self::Only(chosen) => chosen.clone(),
        }
    }

    /// The relations whose number of tuples is shown.
    #[must_use]
    pub fn sizes(&self, program: &Program) -> Vec<RelationId> {
        match self {
            Self::Outputs => {
                program.relation_ids().filter(|&id| program.relation(id).print_size).collect()
            }
            Self::Only(_) => Vec::new(),
        }
    }
}

fn expect_relation(program: &Program, name: &str) -> Result<RelationId, Diagnostic> {
    let declared = |id: &RelationId| program.relation(*id).origin == RelationOrigin::Declared;
    if let Some(id) = program.find(name).filter(declared) {
        return Ok(id);
    }
    let names =
        program.relation_ids().filter(declared).map(|id| program.relation(id).name.as_str());
    let help = match nearest(name, names) {
        Some(meant) => format!("write `{meant}`"),
        None => "`infer rules list` lists the relations".to_owned(),
    };
    Err(Diagnostic::error("unknown-relation", format!("no relation is called {}", quoted(name)))
        .help(help))
}
