//! Sheets of another design: what their columns stand for is said by a mapping beside them, which
//! the first run writes as a proposal.

use std::path::{Path, PathBuf};

use infer_sheets::{Book, Gaps, Mapping, Remark, Sheet};

use crate::book::MAPPING;
use crate::cli::disk;
use crate::cli::input::bytes_of_file;
use crate::diagnostic::{Diagnostic, Sources, nearest, quoted};
use crate::facts::{self, LoadError};
use crate::program::Program;

/// The ending of a mapping, in place of the book's.
const ENDING: &str = "map.toml";

/// Where the mapping of a book is.
fn path_of(book: &Path) -> PathBuf {
    book.with_extension(ENDING)
}

/// The columns of the auto-archiver of Bellingcat, as it writes them, and what they stand for. Who said
/// what is in columns that its reader adds.
const AUTO_ARCHIVER: &str = r#"
becomes = "statements"

[column]
"Link" = { to = "url", domain = "via" }
"Upload Timestamp" = "on"
"Archive Date" = "seen"
"Archive Location" = "archive"
"Upload Title" = "note"
"Archive Status" = ""
"Destination Folder" = ""
"Thumbnail" = ""
"Text Content" = ""
"Screenshot" = ""
"Hash" = ""
"Perceptual Hashes" = ""
"WACZ" = ""
"ReplayWebpage" = ""
"Duration" = ""
"Notes" = ""
"#;

/// The columns by which a sheet of the auto-archiver is known.
const ARCHIVER_HAS: [&str; 3] = ["link", "archive status", "archive location"];

/// The book as its mapping has it, if there is one, or as that of the auto-archiver.
pub(super) fn mapped(path: &str, book: Book) -> Result<Book, LoadError> {
    let file = path_of(Path::new(path));
    if file.exists() {
        let bytes = bytes_of_file(&file.to_string_lossy())?;
        let text = String::from_utf8(bytes).map_err(|_| LoadError::NotUtf8)?;
        let mapping = Mapping::parse(&text).map_err(|errors| {
            let told: Vec<String> = errors
                .iter()
                .map(|error| match &error.span {
                    Some(span) => format!("line {}: {}", line(&text, span.start), error.message),
                    None => error.message.clone(),
                })
                .collect();
            let name = quoted(&file.to_string_lossy());
            let message = format!("its mapping {name} is wrong: {}", told.join("; "));
            LoadError::Book(message, "correct the mapping, or delete it to get a new proposal")
        })?;
        let gaps = told(&mapping.gaps(&book), &file);
        let mut mapped = mapping.apply(book);
        mapped.remarks.extend(gaps);
        if mapped.sheets.is_empty() {
            let sheet = mapping.sheet.as_deref().unwrap_or_default();
            let message = format!("it has no sheet {}, which its mapping is about", quoted(sheet));
            let help = "correct `sheet` in the mapping";
            return Err(LoadError::Book(message, help));
        }
        let message = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        mapped.remarks.push(Remark { code: MAPPING, message, help: "".into() });
        return Ok(mapped);
    }
    Ok(archived(book))
}

/// What a mapping and its sheet do not say of each other.
fn told(gaps: &Gaps, file: &Path) -> Vec<Remark> {
    let file = quoted(&file.file_name().unwrap_or_default().to_string_lossy());
    let unnamed = || gaps.unnamed.iter().map(|(name, _)| name.as_str());
    let near = |name: &str| {
        nearest(name, unnamed()).or_else(|| nearest(name, gaps.headers.iter().map(String::as_str)))
    };
    let missing = gaps.missing.iter().map(|name| {
        let message = format!("the sheet has no column {}, which {file} names", quoted(name));
        let help = match near(name) {
            Some(near) => format!("did you mean {}?", quoted(near)),
            None => "write it as the sheet does, or delete the line".to_owned(),
        };
        Remark { code: "map-column-missing", message, help: help.into() }
    });
    let columns = gaps.unnamed.iter().map(|(name, column)| {
        let letters = infer_sheets::column_letters(*column);
        let message =
            format!("the column {} ({letters}) is not read: {file} does not name it", quoted(name));
        let help = format!(
            "say below `[column]` what it stands for; or `{} = \"\"`, if it is left out on purpose",
            serde_json::Value::from(name.as_str())
        );
        Remark { code: "map-leaves-out", message, help: help.into() }
    });
    let sheets = gaps.sheets.iter().map(|name| {
        let message = format!("the sheet {} is not read: {file} is about another", quoted(name));
        let help = "a mapping is about one sheet; save the other as a book of its own";
        Remark { code: "map-leaves-out", message, help: help.into() }
    });
    missing.chain(columns).chain(sheets).collect()
}

fn line(text: &str, at: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..at.min(text.len())]).count() + 1
}

/// A book of the auto-archiver, or the book as it was.
fn archived(mut book: Book) -> Book {
    let is_of_archiver = |sheet: &Sheet| {
        sheet.rows.iter().take(5).any(|row| {
            let names: Vec<String> =
                row.cells.iter().map(|cell| cell.value.text().trim().to_lowercase()).collect();
            ARCHIVER_HAS.iter().all(|name| names.iter().any(|it| it == name))
        })
    };
    let Some(at) = book.sheets.iter().position(is_of_archiver) else { return book };
    let Ok(mut mapping) = Mapping::parse(AUTO_ARCHIVER) else { return book };
    mapping.ignores_case = true;
    // The columns that a reader adds are called as ours.
    mapping.keeps_others = true;
    mapping.needs_any_of = ["by", "what", "stance"].map(str::to_owned).to_vec();
    let sheet = std::mem::take(&mut book.sheets[at]);
    let (sheet, left_out) = mapping.sheet(sheet);
    book.sheets[at] = sheet;
    if left_out > 0 {
        let message = format!("{left_out} of the archived pages say nothing yet");
        let help = "fill in `by`, `stance` and `what` where a page says something of the case";
        book.remarks.push(Remark { code: "sheet-mapped", message, help: help.into() });
    }
    book
}

/// Mappings that are proposed for books of which nothing is known.
pub(in crate::cli) fn proposals(
    program: &Program,
    mistakes: &[Diagnostic],
    sources: &Sources,
) -> Vec<Diagnostic> {
    let unmapped = mistakes.iter().filter(|mistake| mistake.code == "unmapped-sheet");
    let places = unmapped.filter_map(|mistake| mistake.labels.first());
    let books = places.map(|label| sources.get(label.span.source).name.clone());
    books.filter_map(|book| propose(program, &book)).collect()
}

/// Writes a proposal of a mapping beside a book of which no sheet is known, unless there is one: what to
/// do about it.
fn propose(program: &Program, book: &str) -> Option<Diagnostic> {
    let path = path_of(Path::new(book));
    if path.exists() {
        let message =
            format!("the columns in {} are none of ours", quoted(&path.to_string_lossy()));
        let help = "correct the mapping, or delete it to get a new proposal";
        return Some(Diagnostic::error("mapping-without-columns", message).help(help));
    }
    let bytes = bytes_of_file(book).ok()?;
    let read = super::read(book, &bytes).ok()?;
    let plans = facts::sheet_plans(program);
    let plan = plans.iter().find(|plan| plan.name == "statements").or(plans.first())?;
    let known: Vec<&str> = plan.columns.iter().map(|column| column.name.as_str()).collect();
    let guess = |header: &str| guess(header, &known);
    let proposal = infer_sheets::propose(&read, &plan.name, &known, &guess)?;
    if let Err(mistake) = disk::replace(&path, &proposal.text) {
        return Some(mistake);
    }
    let message = format!("a mapping to edit is written to {}", quoted(&path.to_string_lossy()));
    let help =
        "say in it what each column stands for, and run this again; the sheet stays as it is";
    Some(Diagnostic::warning("mapping-proposed", message).help(help))
}

/// What columns of others are often called, and what they stand for.
const USUAL: [(&str, &[&str]); 9] = [
    ("on", &["date", "when", "day", "said on", "time", "datum", "fecha"]),
    ("by", &["who", "speaker", "source", "actor", "person", "said by", "quelle", "fuente"]),
    ("via", &["outlet", "medium", "publisher", "publication", "media", "platform"]),
    ("stance", &["position", "type", "kind", "action"]),
    ("what", &["claim", "statement about", "about", "subject"]),
    ("quote", &["words", "wording", "text", "quotation", "zitat", "cita"]),
    ("url", &["link", "web", "address", "source url", "href"]),
    ("note", &["notes", "comment", "comments", "remark", "remarks"]),
    ("published", &["published on", "publication date", "upload timestamp"]),
];

/// The column that a header most likely means.
fn guess(header: &str, known: &[&str]) -> Option<String> {
    let name = header.trim().to_lowercase();
    let usual = || {
        let found = USUAL.iter().find(|(_, names)| names.contains(&name.as_str()));
        found.map(|(column, _)| *column).filter(|column| known.contains(column))
    };
    let folded = name.replace([' ', '-'], "_");
    let exact = known.iter().copied().find(|column| *column == folded);
    let near = || nearest(&folded, known.iter().copied()).filter(|_| folded.len() > 4);
    exact.or_else(usual).or_else(near).map(str::to_owned)
}
