//! The tools: their names, what they take, and what they answer with.

mod board;
mod catalogue;
mod proofs;
mod review;
mod rulebook;
mod shapes;

use std::borrow::Cow;
use std::sync::Arc;

use rmcp::model::{JsonObject, Tool, ToolAnnotations};

use crate::answer::Answer;
use crate::arguments::{Arguments, Parameter, schema};
use crate::desk::{Desk, Refusal};
use crate::propose;

pub(crate) use board::board;
pub(crate) use shapes::{claims, object};

const CASE: Parameter = Parameter::text(
    "case",
    "The name of the case, as `cases` lists it; may be left out if there is only one.",
);
const AS_OF: Parameter = Parameter::text(
    "as_of",
    "Judge what was known by this date, such as 2024-11-09; otherwise by the last statement.",
);
const FULL: Parameter = Parameter::flag("full", "Every step, and not only what decides.");
const COUNTS: Parameter = Parameter::flag(
    "counts",
    "Tell of counts and voices that moved, too, and not only of statuses.",
);
const OF: Parameter = Parameter::text("of", "Tell of this claim only: its id, or its words.");

/// A tool.
#[derive(Debug)]
pub(crate) struct ToolKind {
    pub(crate) name: &'static str,
    title: &'static str,
    description: &'static str,
    parameters: &'static [Parameter],
    output: fn() -> JsonObject,
}

/// All tools, in the order in which an assistant may need them.
pub(crate) const TOOLS: [ToolKind; 13] = [
    ToolKind {
        name: "cases",
        title: "List the cases",
        description: "Lists the cases that can be asked about, each with the question that it asks.",
        parameters: &[],
        output: shapes::cases,
    },
    ToolKind {
        name: "judge",
        title: "Judge a case",
        description: "What the sources of a case establish: the answer in a sentence, then each claim \
                      with its status, who is for and against it, its flags, and the conclusions. \
                      A status says what sources establish, and is no probability.",
        parameters: &[
            CASE,
            AS_OF,
            Parameter::flag("long", "Every voice on every claim."),
        ],
        output: shapes::judge,
    },
    ToolKind {
        name: "why",
        title: "Say why something follows",
        description: "The reasons for a status or a conclusion, with the quotes that decide it and the \
                      file and line of each. Of a statement: what it counts.",
        parameters: &[
            Parameter::text(
                "about",
                "A claim or a statement by its id or words, or an atom such as \
                 `disputed_contact(trump, putin)`.",
            )
            .required(),
            CASE,
            AS_OF,
            FULL,
        ],
        output: shapes::why,
    },
    ToolKind {
        name: "why_not",
        title: "Say why something does not follow",
        description: "What is missing for a status or a conclusion that the case does not have.",
        parameters: &[
            Parameter::text(
                "about",
                "What does not follow, such as `status(call-7-nov, confirmed)`, or a claim by its id.",
            )
            .required(),
            CASE,
            AS_OF,
            FULL,
        ],
        output: shapes::why_not,
    },
    ToolKind {
        name: "what_if",
        title: "Suppose that statements were never made",
        description: "What would change if statements, or all that an origin says, had never been said. \
                      What rests on nothing else falls with them.",
        parameters: &[
            Parameter::texts("without", "Statements by id, or origins by id or name.").required(),
            CASE,
            AS_OF,
            COUNTS,
        ],
        output: shapes::answer,
    },
    ToolKind {
        name: "linchpins",
        title: "Say what conclusions hang on",
        description: "Ranks statements and origins by what would move without each alone. Takes longer \
                      than the others on a large case.",
        parameters: &[
            CASE,
            AS_OF,
            OF,
            Parameter::flag("pairs", "Take away each two of them as well."),
            COUNTS,
        ],
        output: shapes::answer,
    },
    ToolKind {
        name: "timeline",
        title: "Tell how statuses came about",
        description: "Day by day, which statuses and conclusions moved and because of what.",
        parameters: &[CASE, AS_OF, OF, COUNTS],
        output: shapes::answer,
    },
    ToolKind {
        name: "lint",
        title: "Say what looks wrong in the notes",
        description: "Notices about the notes themselves, such as a report without what it rests on, each \
                      with its place and what a person could type.",
        parameters: &[CASE, AS_OF],
        output: shapes::answer,
    },
    ToolKind {
        name: "check_quotes",
        title: "Check quotes against their texts",
        description: "Whether each quote stands in its text word for word, and where.",
        parameters: &[CASE, Parameter::flag("incomplete", "Only what is missing or fails.")],
        output: shapes::answer,
    },
    ToolKind {
        name: "ids",
        title: "List what a case declares",
        description: "The ids of a case and of what it includes: actors, outlets, claims and statements, \
                      each with its kind and its name or text. Look here before you propose \
                      statements: use the ids that are there, and new ones for what is new.",
        parameters: &[
            CASE,
            Parameter::text("matching", "Only those that contain this, in any case of letters."),
        ],
        output: shapes::ids,
    },
    ToolKind {
        name: "explain_status",
        title: "Explain a status",
        description: "What a status such as `disputed`, or a flag such as `anonymous only`, means by the \
                      rules, and with `about`, what decides it for a claim.",
        parameters: &[
            Parameter::text("status", "The status or flag; all of them if it is left out."),
            Parameter::text("about", "A claim, by its id or words."),
            CASE,
            AS_OF,
        ],
        output: shapes::explain_status,
    },
    ToolKind {
        name: "schema",
        title: "Say what statements look like",
        description: "The JSON Schema that statements for `propose` have to fit; or of one kind or key of \
                      facts, such as `asserted` or `rests_on`, what it means.",
        parameters: &[Parameter::text("name", "A kind or a key.")],
        output: shapes::schema,
    },
    propose::TOOL,
];

impl ToolKind {
    /// A tool for the list, without an effect on anything.
    pub(crate) const fn new(
        (name, title): (&'static str, &'static str),
        description: &'static str,
        parameters: &'static [Parameter],
        output: fn() -> JsonObject,
    ) -> Self {
        Self { name, title, description, parameters, output }
    }

    /// What a client gets to know of it.
    pub(crate) fn definition(&self) -> Tool {
        let annotations = ToolAnnotations::with_title(self.title)
            .read_only(true)
            .destructive(false)
            .idempotent(true)
            .open_world(false);
        Tool::new(Cow::Borrowed(self.name), self.description, Arc::new(schema(self.parameters)))
            .with_title(self.title)
            .with_annotations(annotations)
            .with_raw_output_schema(Arc::new((self.output)()))
    }

    /// Answers a call.
    ///
    /// # Errors
    /// Why there is no answer; also what is wrong with what was given.
    pub(crate) async fn call(&self, given: JsonObject, desk: &Desk) -> Result<Answer, Refusal> {
        let arguments = &Arguments::check(given, self.parameters)?;
        match self.name {
            "cases" => Ok(catalogue::cases(desk)),
            "ids" => catalogue::ids(arguments, desk),
            "judge" => board::judge(arguments, desk).await,
            "why" => proofs::why(arguments, desk).await,
            "why_not" => proofs::why_not(arguments, desk).await,
            "what_if" => review::what_if(arguments, desk).await,
            "linchpins" => review::linchpins(arguments, desk).await,
            "timeline" => review::timeline(arguments, desk).await,
            "lint" => review::lint(arguments, desk).await,
            "check_quotes" => review::check_quotes(arguments, desk).await,
            "explain_status" => rulebook::explain_status(arguments, desk).await,
            "schema" => rulebook::schema(arguments, desk).await,
            _ => propose::propose(arguments, desk).await,
        }
    }
}
