//! `infer` says what the sources of a story actually establish.
//!
//! Facts are JSON statements with sources. Rules are text. [`syntax`] turns rule text into a tree;
//! [`program`] turns the tree into a checked, stratified program; [`functions`] and [`plan`] are what
//! evaluating it needs anywhere. [`facts`] turns JSON into tuples that fit the program's relations,
//! and [`bulk`] does so with rows by the million; [`database`] holds them; an [`engine`] derives
//! everything that follows; [`explain`] shows why any one fact holds; [`review`] asks the same case
//! again, as of other days and without some statements; [`copies`] finds reports that were copied;
//! [`report`] writes it down. Each module uses only those declared before it here.
//!
//! ```text
//! rules/*.dl    ─ syntax → Ast ─ program → Program ─ codegen → compiled rulebook (crepe, committed)
//! facts/*.json  ─ facts  → tuples ─ database → Database
//! *.xlsx, *.csv ─ book   → a text ─ facts    → as JSON
//! tables        ─ bulk   → tables ─ database → Database
//! Program + Database ─ engine → derived Database ─ report → text | json | jsonl | csv | markdown | html
//! Program + derived Database ─ explain → Proof ─ report → text | json | markdown | dot
//! Program + facts, again and again ─ review → Findings, Change, Cause ─ report → text | json | markdown
//! Derived Database + texts ─ copies → Proposals ─ report → text | json | markdown
//! ```

pub mod book;
pub mod diagnostic;
pub mod vocabulary;

pub mod syntax;

pub mod calendar;
pub mod value;

pub mod program;

pub mod functions;

pub mod plan;

pub mod database;

pub mod facts;

pub mod bulk;

pub mod engine;

pub mod explain;

pub mod review;

pub mod copies;

pub mod report;

pub mod cli;
