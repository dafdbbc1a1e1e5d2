//! What a client may read as it is: the schemas of facts, and the rules in words.

use rmcp::model::{ErrorData, ReadResourceResult, Resource, ResourceContents};

use crate::desk::Desk;
use crate::runner::CommandLine;

/// A text that a command prints.
struct Printed {
    uri: &'static str,
    name: &'static str,
    description: &'static str,
    media_type: &'static str,
    words: &'static [&'static str],
    flag: Option<&'static str>,
    format: Option<&'static str>,
}

const PRINTED: [Printed; 3] = [
    Printed {
        uri: "infer://schema/extraction",
        name: "schema of proposals",
        description: "The JSON Schema of what `propose` takes.",
        media_type: "application/schema+json",
        words: &["schema"],
        flag: Some("for-extraction"),
        format: None,
    },
    Printed {
        uri: "infer://schema/facts",
        name: "schema of casefiles",
        description: "The JSON Schema of facts files, with all kinds and keys.",
        media_type: "application/schema+json",
        words: &["schema"],
        flag: None,
        format: None,
    },
    Printed {
        uri: "infer://rules",
        name: "rules",
        description: "Every relation and rule, in words and in reading order.",
        media_type: "text/markdown",
        words: &["rules", "list"],
        flag: None,
        format: Some("markdown"),
    },
];

/// What there is.
pub(crate) fn list() -> Vec<Resource> {
    let resource = |it: &Printed| {
        Resource::new(it.uri, it.name)
            .with_description(it.description)
            .with_mime_type(it.media_type)
    };
    PRINTED.iter().map(resource).collect()
}

/// One of them.
///
/// # Errors
/// There is none of this name, or the rules cannot be read.
pub(crate) async fn read(uri: &str, desk: &Desk) -> Result<ReadResourceResult, ErrorData> {
    let Some(printed) = PRINTED.iter().find(|it| it.uri == uri) else {
        return Err(ErrorData::resource_not_found("there is no such resource", None));
    };
    let mut line = CommandLine::of_rules(printed.words).option_if("format", printed.format);
    if let Some(flag) = printed.flag {
        line = line.flag(flag);
    }
    let outcome = desk.run(&line).await;
    let outcome = outcome.map_err(|refusal| {
        ErrorData::internal_error(format!("{} {}", refusal.words, refusal.material), None)
    })?;
    let contents = ResourceContents::TextResourceContents {
        uri: uri.to_owned(),
        mime_type: Some(printed.media_type.to_owned()),
        text: outcome.stdout,
        meta: None,
    };
    Ok(ReadResourceResult::new(vec![contents]))
}
