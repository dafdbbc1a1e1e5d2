//! Checked cases for programs.

use std::io::{self, Write};

use serde_json::{Value as Json, json};

use crate::report::check::{Because, Checked, Delta, Verdict};
use crate::report::lint::notice_json;

/// Writes `{"cases": [{"file", "verdict", …}]}`. The verdicts are `same`, `different` with
/// `differences`, each with its `changes` in words and its lines `before` and `after`, `new` with `conclusions`, and `failed` with `reason`. Relations of which nothing
/// could be compared are named under `uncompared`, and notices that count stand under `notices`.
pub fn write(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    let cases: Vec<Json> = checked.iter().map(case).collect();
    serde_json::to_writer_pretty(&mut *out, &json!({"cases": cases}))?;
    writeln!(out)
}

fn case(checked: &Checked) -> Json {
    let mut case = verdict(checked);
    if !checked.uncompared.is_empty() {
        case["uncompared"] = checked.uncompared.clone().into();
    }
    if !checked.notices.is_empty() {
        case["notices"] = checked.notices.iter().map(notice_json).collect();
    }
    case
}

fn verdict(checked: &Checked) -> Json {
    let file = &checked.file;
    match &checked.verdict {
        Verdict::Same => json!({"file": file, "verdict": "same"}),
        Verdict::New(waiting) => json!({"file": file, "verdict": "new", "conclusions": waiting}),
        Verdict::Failed(reason, _) => json!({"file": file, "verdict": "failed", "reason": reason}),
        Verdict::Different(deltas) => {
            let differences: Vec<Json> = deltas.iter().map(delta).collect();
            json!({"file": file, "verdict": "different", "differences": differences})
        }
    }
}

fn delta(delta: &Delta) -> Json {
    let because: Vec<Json> = delta.because.iter().map(cause).collect();
    json!({
        "subject": delta.subject,
        "sentence": delta.sentence,
        "changes": delta.changes(),
        "before": delta.before,
        "after": delta.after,
        "because": because,
    })
}

/// `{"text"}`, and where it stands.
pub(in crate::report) fn cause(because: &Because) -> Json {
    match &because.place {
        None => json!({"text": because.text}),
        Some(place) => json!({
            "text": because.text,
            "file": place.file,
            "line": place.line,
            "column": place.column,
        }),
    }
}
