//! The documents tell the truth: their examples run, and what they show is what comes out.
//!
//! The info string of a block says what it is. The blocks of a document are read in order:
//!
//! - `dl` is a rule file that loads without errors and warnings, or with `error=CODE` gives just
//!   that code. It stands alone, or with `builtin` is added to the built-in rulebook.
//! - `csv` is a file of rows, and `jsonl` one with an object a line; `text`, `html` and `markdown` with
//!   `file=NAME` are texts that statements were read in.
//! - `json` is a facts file for the rules of the last `dl` block, or with `builtin` for the built-in
//!   rulebook; `error=CODE` as above, and with `no-check` it is not read before a transcript does.
//! - `console` is a transcript: `$ infer …` and its output, in a folder with the files that the
//!   blocks above name by `file=NAME` (`rules.dl` and `facts.json` otherwise) and with `facts/`;
//!   `< NAME` at the end gives a file on standard input.
//!   With `lines=N` an output ends after so many lines. The hints below a report, which start with a
//!   backquote, are left out.
//!
//! `UPDATE=1 cargo test --test docs` rewrites the transcripts and `rules/README.md`.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Diagnostic, Sources, render_all};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{Program, RuleSource, builtin_sources, load};
use regex::Regex;

/// The documents at the top of the repository; those in `docs/` are looked for.
const DOCUMENTS: [&str; 6] = [
    "README.md",
    "LANGUAGE.md",
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "SECURITY.md",
];

#[test]
fn readme_runs() {
    run("README.md");
}

#[test]
fn language_runs() {
    run("LANGUAGE.md");
}

#[test]
fn contributing_runs() {
    run("CONTRIBUTING.md");
}

#[test]
fn tables_run() {
    run("docs/tables.md");
}

#[test]
fn imports_run() {
    run("docs/imports.md");
}

#[test]
fn scale_runs() {
    run("docs/scale.md");
}

#[test]
fn watch_runs() {
    run("docs/watch.md");
}

/// The notices in its table of mistakes are those that its file of mistakes gets.
#[test]
fn encoding_runs() {
    run("docs/encoding.md");
    let text = fs::read_to_string("docs/encoding.md").unwrap();
    let row = Regex::new(r"(?m)^\| m\d+ \|.*\| ([\w ]+) \|$").unwrap();
    let promised: BTreeSet<&str> =
        row.captures_iter(&text).map(|found| found.get(1).unwrap().as_str()).collect();
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .args(["mistakes.json", "--only", "notice", "--format", "csv"])
        .current_dir(folder("docs/encoding.md"))
        .output()
        .unwrap();
    let csv = String::from_utf8(output.stdout).unwrap();
    let found: BTreeSet<&str> =
        csv.lines().skip(1).map(|line| line.split_once(',').unwrap().1).collect();
    assert_eq!(promised, found);
    assert_eq!(promised.len(), 10);
}

#[cfg(feature = "sheets")]
#[test]
fn sheets_run() {
    run("docs/sheets.md");
}

#[test]
fn texts_run() {
    run("docs/texts.md");
}

#[test]
fn extraction_runs() {
    run("docs/extraction.md");
}

#[test]
fn copies_run() {
    run("docs/copies.md");
}

#[test]
fn proofs_run() {
    run("docs/proofs.md");
}

/// A fenced block: its info string, and where its text stands.
struct Block {
    info: String,
    text: Range<usize>,
    line: usize,
}

impl Block {
    fn language(&self) -> &str {
        self.info.split(' ').next().unwrap_or_default()
    }

    fn is(&self, word: &str) -> bool {
        self.info.split(' ').any(|found| found == word)
    }

    fn option(&self, name: &str) -> Option<&str> {
        self.info.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
    }
}

fn blocks(document: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    let mut at = 0;
    for (index, line) in document.split_inclusive('\n').enumerate() {
        if let Some(fence) = line.strip_prefix("```") {
            if let Some(mut block) = open.take() {
                block.text.end = at;
                blocks.push(block);
            } else {
                let info = fence.trim().to_owned();
                let start = at + line.len();
                open = Some(Block { info, text: start..start, line: index + 1 });
            }
        }
        at += line.len();
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

/// One document while its blocks are read.
struct Reader<'a> {
    document: &'a str,
    folder: PathBuf,
    program: Program,
}

/// Texts relative to a folder.
struct Folder<'a>(&'a Path);

impl Loader for Folder<'_> {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        fs::read_to_string(self.0.join(path)).map_err(|_| LoadError::Missing)
    }
}

/// Where the files of a document are.
fn folder(document: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("docs").join(document)
}

fn run(document: &str) {
    let folder = folder(document);
    let _ = fs::remove_dir_all(&folder);
    copy_folder(Path::new("facts"), &folder.join("facts"));
    let program = load(builtin_sources(), &|_| Err(String::new()), &mut Sources::default()).program;
    let mut reader = Reader { document, folder, program };
    let mut text = fs::read_to_string(document).unwrap();
    let mut moved = 0;
    for block in blocks(&text.clone()) {
        let range =
            block.text.start.wrapping_add_signed(moved)..block.text.end.wrapping_add_signed(moved);
        if let Some(fresh) = reader.block(&block, &text[range.clone()]) {
            moved += isize::try_from(fresh.len()).unwrap() - isize::try_from(range.len()).unwrap();
            text.replace_range(range, &fresh);
        }
    }
    is_fresh(Path::new(document), &text);
}

/// Compares a file with what it should be, or rewrites it.
fn is_fresh(path: &Path, text: &str) {
    let committed = fs::read_to_string(path).unwrap_or_default();
    if committed == text {
        return;
    }
    if env::var_os("UPDATE").is_some() {
        fs::write(path, text).unwrap();
        return;
    }
    let same = committed.lines().zip(text.lines()).take_while(|(old, new)| old == new).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("the end").to_owned();
    panic!(
        "{}:{}: stale, run `UPDATE=1 cargo test`\n is: {}\nnow: {}",
        path.display(),
        same + 1,
        line(&committed),
        line(text)
    );
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

impl Reader<'_> {
    /// Checks a block; what a transcript should say.
    fn block(&mut self, block: &Block, text: &str) -> Option<String> {
        match block.language() {
            "dl" => self.rules(block, text),
            "json" if block.is("raw") => self.table(block, text),
            "json" => self.facts(block, text),
            "csv" | "xml" => self.table(block, text),
            "jsonl" => {
                let is_json = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
                assert!(text.lines().all(is_json), "{}:{}", self.document, block.line);
                self.table(block, text);
            }
            "html" | "text" | "markdown" if block.option("file").is_some() => {
                self.table(block, text);
            }
            "console" => return Some(self.transcript(block, text)),
            "sh" | "text" | "rust" => {}
            other => panic!("{}:{}: `{other}`?", self.document, block.line),
        }
        None
    }

    fn table(&self, block: &Block, text: &str) {
        let path = self.folder.join(block.option("file").unwrap());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn rules(&mut self, block: &Block, text: &str) {
        if block.is("import") {
            return self.table(block, text);
        }
        let mut files = if block.is("builtin") { builtin_sources() } else { Vec::new() };
        let name = block.option("file").unwrap_or("rules.dl");
        files.push(RuleSource { name: name.to_owned(), text: text.to_owned() });
        let mut sources = Sources::default();
        let read = |path: &str| {
            fs::read_to_string(self.folder.join(path)).map_err(|_| "no such file".to_owned())
        };
        let loaded = load(files, &read, &mut sources);
        if self.has_just(block, &loaded.diagnostics, &sources) {
            fs::write(self.folder.join(name), text).unwrap();
            self.program = loaded.program;
        }
    }

    fn facts(&mut self, block: &Block, text: &str) {
        if block.is("builtin") {
            self.program =
                load(builtin_sources(), &|_| Err(String::new()), &mut Sources::default()).program;
        }
        let name = block.option("file").unwrap_or("facts.json").to_owned();
        fs::write(self.folder.join(&name), text).unwrap();
        if block.is("no-check") {
            return;
        }
        let mut sources = Sources::default();
        let mut database = Database::new(&self.program);
        let (_, diagnostics) =
            facts::load(&self.program, &[name], &Folder(&self.folder), &mut sources, &mut database);
        self.has_just(block, &diagnostics, &sources);
    }

    /// Asserts that these are the diagnostics that the block promises; whether it promises none.
    fn has_just(&self, block: &Block, diagnostics: &[Diagnostic], sources: &Sources) -> bool {
        let found: BTreeSet<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        let promised: BTreeSet<&str> = block.option("error").into_iter().collect();
        let shown = render_all(diagnostics, sources, false);
        assert_eq!(found, promised, "{}:{}\n{shown}", self.document, block.line);
        promised.is_empty()
    }

    fn transcript(&self, block: &Block, text: &str) -> String {
        let mut out = String::new();
        for line in text.lines().filter(|line| line.starts_with("$ ")) {
            let arguments = line
                .strip_prefix("$ infer ")
                .unwrap_or_else(|| panic!("{}:{}: {line}", self.document, block.line));
            let (arguments, input) = arguments.split_once(" < ").unwrap_or((arguments, ""));
            let input = match input {
                "" => Stdio::null(),
                file => fs::File::open(self.folder.join(file)).unwrap().into(),
            };
            let output = Command::new(env!("CARGO_BIN_EXE_infer"))
                .args(words(arguments))
                .current_dir(&self.folder)
                .env_remove("CLICOLOR_FORCE")
                .stdin(input)
                .output()
                .unwrap();
            let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
            let start = if out.is_empty() { "" } else { "\n" };
            let _ = write!(
                out,
                "{start}{line}\n{}",
                shown(&text, block.option("lines").map(|it| it.parse().unwrap()))
            );
        }
        out
    }
}

/// The arguments of a command line, as a shell finds them: single quotes hold a text together.
fn words(arguments: &str) -> Vec<&str> {
    let word = Regex::new(r"'([^']*)'|(\S+)").unwrap();
    let found = word.captures_iter(arguments);
    found.filter_map(|it| Some(it.get(1).or(it.get(2))?.as_str())).collect()
}

/// The output without hints, and no more than so many lines; an ellipsis stands for what is left out.
fn shown(output: &str, lines: Option<usize>) -> String {
    let mut is_hint = false;
    let kept = output.lines().filter(|line| {
        is_hint =
            if line.starts_with(char::is_whitespace) { is_hint } else { line.starts_with('`') };
        !is_hint
    });
    let kept: Vec<&str> = kept.collect();
    let at_most = lines.unwrap_or(usize::MAX);
    let mut text = kept[..kept.len().min(at_most)].join("\n").trim_end().to_owned();
    if kept.len() > at_most {
        text.push_str("\n…");
    }
    format!("{text}\n")
}

#[test]
fn the_list_of_rules_is_fresh() {
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .args(["rules", "list", "--format", "markdown"])
        .output()
        .unwrap();
    is_fresh(Path::new("rules/README.md"), &String::from_utf8(output.stdout).unwrap());
}

/// The chapters are files that are there, and the glossary explains relations that are.
#[test]
fn the_guide_names_what_is_there() {
    let guide = fs::read_to_string("rules/guide.dl").unwrap();
    let program = load(builtin_sources(), &|_| Err(String::new()), &mut Sources::default()).program;
    let chapters = Regex::new(r#"(?m)^chapter\(\d+, "(.+)"\)"#).unwrap();
    let words = Regex::new(r#"(?m)^glossary\(.*"(\w+)"\)\."#).unwrap();
    let files: Vec<&str> =
        chapters.captures_iter(&guide).map(|it| it.get(1).unwrap().as_str()).collect();
    let relations: Vec<&str> =
        words.captures_iter(&guide).map(|it| it.get(1).unwrap().as_str()).collect();
    assert!(files.len() > 20 && relations.len() > 20, "the guide has both");
    for file in files {
        assert!(Path::new(file).exists(), "{file}");
    }
    for relation in relations {
        assert!(program.find(relation).is_some(), "{relation}");
    }
}

#[test]
fn every_relation_known_by_name_is_described() {
    let language = fs::read_to_string("LANGUAGE.md").unwrap();
    let vocabulary = fs::read_to_string("src/vocabulary.rs").unwrap();
    for found in Regex::new(r#": &str = "(\w+)""#).unwrap().captures_iter(&vocabulary) {
        assert!(language.contains(&format!("`{}(", &found[1])), "`{}`", &found[1]);
    }
}

/// Links and paths in backquotes lead somewhere, and tests that are named exist.
#[test]
fn what_the_documents_point_to_is_there() {
    let link = Regex::new(r"\]\(([^)#:]+)\)|`((?:src|tests|rules|facts|docs)/[\w./-]+)`").unwrap();
    let mention = Regex::new(r"\b[Tt]est\s+`(\w+)`").unwrap();
    let tests: String = ["tests/**/*.rs", "src/**/tests.rs"]
        .into_iter()
        .flat_map(|files| glob::glob(files).unwrap())
        .map(|file| fs::read_to_string(file.unwrap()).unwrap())
        .collect();
    let in_docs = glob::glob("docs/**/*.md").unwrap().map(Result::unwrap);
    for document in DOCUMENTS.iter().map(PathBuf::from).chain(in_docs) {
        let text = fs::read_to_string(&document).unwrap();
        let (folder, document) = (document.parent().unwrap(), document.display());
        for found in link.captures_iter(&text) {
            let path = found.get(1).or(found.get(2)).unwrap().as_str();
            // Links are relative to the document, names in backquotes to the repository.
            let beside = folder.join(path);
            let is_there = beside.exists()
                || Path::new(path).exists()
                || text.contains(&format!(" file={path}\n"));
            assert!(is_there, "{document}: {path} is missing");
        }
        for found in mention.captures_iter(&text) {
            let name = &found[1];
            // A law stands in the list of its file.
            let is_there = [format!("fn {name}("), format!("\n    {name}(")];
            let is_there = is_there.iter().any(|it| tests.contains(it));
            assert!(is_there, "{document}: no test `{name}`");
        }
    }
}
