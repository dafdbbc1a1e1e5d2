//! Nothing that a person reads on a terminal has characters from a case, a rule, a table or the name of a
//! file that move the cursor, reorder a line, hide, or begin a line of their own.

#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used)]

mod pty;
mod sandbox;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use geoinfer::cli;
use geoinfer::diagnostic::Sources;
use geoinfer::program::{Primitive, Program, RelationId, Role, TypeId, builtin_sources, load};
use geoinfer::vocabulary::FOUND_IN_TEXTS;
use pty::Session;
use sandbox::{NOV, Sandbox};
use serde_json::{Map, Value as Json, json};

/// Escape sequences as letters and as one byte of C1, marks of direction, separators of lines, a mark that
/// is not seen, and a line that a workflow of GitHub would take as a command.
const HOSTILE: &str = "\u{1b}[31m\u{9b}31m\u{1b}]0;x\u{7}\u{90}\u{202e}\u{2066}\u{2028}\u{feff}\u{200b}\r\n::error::forged";

/// The file of the case, which is called what a case may be called.
const STORY: &str = "a\u{9b}\u{202e}\n::error::forged.json";

fn deceives(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn program() -> Program {
    load(builtin_sources(), &|_| Err(String::new()), &mut Sources::default()).program
}

fn is_text(program: &Program, ty: TypeId) -> bool {
    program.ty(ty).primitive == Primitive::Symbol && !program.is_id_type(ty)
}

/// The type of what stands under a key of a row or an attribute of this relation.
fn key_type(program: &Program, relation: RelationId, key: &str) -> Option<TypeId> {
    let found = program.keys(relation).into_iter().find(|it| it.name == key)?;
    Some(program.relation(relation).columns[found.column].ty)
}

/// What makes a case hostile.
struct Poison<'p> {
    program: &'p Program,
    /// The ids that rows declare.
    ids: BTreeSet<String>,
}

impl Poison<'_> {
    fn value(&self, ty: TypeId, value: &mut Json) {
        match value {
            Json::Array(all) => all.iter_mut().for_each(|it| self.value(ty, it)),
            Json::String(text) if self.program.is_id_type(ty) && self.ids.contains(text) => {
                *text = format!("{text}\u{9b}\u{202e}");
            }
            // A date, a number or the path of a text says something or is a mistake.
            Json::String(text) if is_text(self.program, ty) && !text.starts_with("texts/") => {
                text.push_str(HOSTILE);
            }
            _ => {}
        }
    }

    fn row(&self, relation: RelationId, row: &mut Map<String, Json>) {
        for (key, value) in row.iter_mut() {
            if let Some(ty) = key_type(self.program, relation, key) {
                self.value(ty, value);
                continue;
            }
            let Some(attribute) = self.program.find(key) else { continue };
            let columns = &self.program.relation(attribute).columns;
            for value in value.as_array_mut().map_or_else(Vec::new, |it| it.iter_mut().collect()) {
                if let Json::Object(members) = value {
                    self.row(attribute, members);
                }
            }
            match value {
                Json::Object(members) => self.row(attribute, members),
                value if columns.len() == 2 => self.value(columns[1].ty, value),
                _ => {}
            }
        }
    }
}

/// The facts of a file and of those that it includes, each once.
fn facts_of(path: &Path, read: &mut BTreeSet<PathBuf>) -> Vec<Json> {
    if !read.insert(path.canonicalize().unwrap()) {
        return Vec::new();
    }
    let case: Json = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut facts = case["facts"].as_array().unwrap().clone();
    for included in case["include"].as_array().into_iter().flatten() {
        let path = path.with_file_name("").join(included.as_str().unwrap());
        facts.extend(facts_of(&path, read));
    }
    facts
}

/// The seed as a hostile case, in which every attribute that is a text is said of something.
fn story(program: &Program) -> String {
    let mut facts = facts_of(Path::new(NOV), &mut BTreeSet::new());
    facts.retain(|fact| fact.get("note").is_none());
    let mut missing: Vec<(TypeId, String)> = program
        .relation_ids()
        .filter_map(|id| {
            let relation = program.relation(id);
            let Role::Attribute(ty) = relation.role else { return None };
            let is_found = FOUND_IN_TEXTS.contains(&relation.name.as_str());
            let is_said = !is_found && relation.name != "text" && relation.columns.len() == 2;
            (is_said && is_text(program, relation.columns[1].ty))
                .then(|| (ty, relation.name.clone()))
        })
        .collect();
    let mut ids = BTreeSet::new();
    for fact in &mut facts {
        let (name, row) = fact.as_object_mut().unwrap().iter_mut().next().unwrap();
        let relation = program.find(name).unwrap();
        let (Role::Kind(ty), Json::Object(row)) = (program.relation(relation).role, row) else {
            continue;
        };
        ids.insert(row["id"].as_str().unwrap().to_owned());
        missing.retain(|(owner, name)| {
            let fits = program.is_subtype(ty, *owner);
            if fits && !row.contains_key(name) {
                row.insert(name.clone(), json!("said"));
            }
            !fits
        });
    }
    assert_eq!(missing, [], "the seed has nothing that these could be said of");
    let poison = Poison { program, ids };
    for fact in &mut facts {
        let (name, row) = fact.as_object_mut().unwrap().iter_mut().next().unwrap();
        let relation = program.find(name).unwrap();
        poison.row(relation, row.as_object_mut().unwrap());
    }
    let case = json!({"title": format!("title{HOSTILE}"), "facts": facts});
    serde_json::to_string_pretty(&case).unwrap()
}

const DISPUTED: &str = "status(_, _)";
const BAD: &str = "b\u{1b}[1m\u{9b}.json";
const RULES: &str = "c\u{9b}\u{202e}.dl";

/// How a command is asked for what people read, once or more.
#[rustfmt::skip]
fn asked(command: &str) -> &'static [&'static [&'static str]] {
    match command {
        "run" => &[&[STORY], &[STORY, "--format=markdown"], &[STORY, "--rules", RULES], &[BAD],
            &[STORY, "--rules=\u{9b}\u{202e}"], &[STORY, "--as-of=2024\u{9b}\u{2028}"],
            &[STORY, "--only=\u{9b}\u{2028}"], &["\u{9b}\u{2028}"], &["--\u{9b}\u{2028}\u{1b}[1m"],
            &[STORY, "--rules", "bad.dl"], &["-F", "tables", STORY]],
        "why" => &[&[DISPUTED, STORY, "--matches=9"], &[DISPUTED, STORY, "--proof", "--matches=3"],
            &[DISPUTED, STORY, "--format=markdown"], &["x(\u{9b})", STORY], &["\u{9b}\u{2028}", STORY]],
        "why-not" => &[&["status(_, \"confirmed\")", STORY], &["x(\u{9b})", STORY]],
        "what-if" => &[&[STORY, "--without=s1\u{9b}\u{202e}"], &[STORY, "--without=\u{9b}\u{2028}"]],
        "linchpins" | "timeline" | "brief" => &[&[STORY], &[STORY, "--format=markdown"], &[BAD]],
        "check" | "lint" => &[&[STORY, BAD], &[STORY, BAD, "--format=markdown"], &[STORY, BAD, "--format=github"]],
        "diff" => &[&[NOV, STORY], &[STORY, BAD]],
        "quotes" | "copies" => &[&[STORY], &[BAD]],
        "accept" => &[&[BAD], &["kept\u{9b}.json"]],
        "report" => &[&[STORY, "-o", "out\u{9b}.html"], &[BAD, "-o", "out.html"]],
        "import" => &[&["\u{9b}\u{2028}", STORY], &["claimreview", BAD]],
        "export souffle" => &[&[BAD, "-o", "out\u{9b}"]],
        "rules check" => &[&[RULES], &["bad.dl"]],
        "rules fmt" => &[&["--check", RULES], &["--check", "bad.dl"], &["\u{9b}\u{2028}"]],
        "rules list" | "rules graph" | "rules plan" =>
            &[&["--rules", RULES], &["--rules", "bad.dl"]],
        "rules cover" => &[&[STORY, "--rules", RULES], &[BAD]],
        "new" => &[&["\u{9b}\u{2028}/x.json"], &["\u{9b}\u{2028}.none"]],
        "convert" => &[&[BAD, "out.xlsx"], &[STORY, "\u{9b}\u{2028}.none"]],
        "check-extraction" => &[&[BAD], &[STORY]],
        "schema" | "completions" => &[&["\u{9b}\u{2028}"]],
        "review" | "watch" => &[],
        other => panic!("say here how `infer {other}` shows what a case says"),
    }
}

fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::new(name);
    sandbox.write(STORY, &story(&program()));
    sandbox.write("kept\u{9b}.json", &sandbox.read(STORY));
    sandbox.write(
        BAD,
        "{\"title\": \"x\u{9b}\u{2028}y\", \"facts\": [{\"persn\u{202e}\": {\"id\": \"a\u{9b}\u{feff}\"}},\n\
         {\"person\": {\"id\": \"b\u{9b}\", \"name\": 7, \"sid\u{2028}e\": \"c\"}}]}",
    );
    let reading =
        "/// {x} hides\u{9b}\u{202e} much.\n/// [a\u{9b}\u{2028}b] What {x} hides\u{9b}\u{202e}.\n";
    let rule = ".decl hides(x: Person)\nhides(x) :- person(x).\n.output hides\n";
    sandbox.write(RULES, &format!("{reading}{rule}"));
    sandbox.write(
        "bad.dl",
        ".decl a\u{9b}\u{202e}(x: symbol)\nb(\"\u{2028}\u{9b}\") :- c\u{feff}(x).\n",
    );
    sandbox.write("tables/person.csv", "id\n\"a\u{9b}\u{202e}\",b\u{2028}\n");
    sandbox
}

fn expect_nothing(asked: &str, text: &str) {
    let found: BTreeSet<u32> = text.chars().filter(|it| deceives(*it)).map(u32::from).collect();
    assert!(found.is_empty(), "infer {asked:?} shows {found:x?}:\n{text}");
    let forged = text.lines().find(|line| line.starts_with("::error::forged"));
    assert_eq!(forged, None, "infer {asked:?}:\n{text}");
}

#[test]
fn no_command_shows_what_deceives() {
    let sandbox = sandbox("untrusted-commands");
    let (code, text) = sandbox.infer(&[STORY]);
    assert_eq!(code, 0, "the hostile case is a case: {text}");
    for (command, _) in sandbox::commands(&cli::command(), &[]) {
        for arguments in asked(&command) {
            let all: Vec<&str> = command.split(' ').chain(arguments.iter().copied()).collect();
            let (code, text) = sandbox.infer(&all);
            assert!(code == 0 || !text.is_empty(), "infer {all:?} shows nothing");
            expect_nothing(&all.join(" "), &text);
        }
    }
}

/// What a terminal is told in sequences that the program writes itself is left out.
fn without_ascii_controls(text: &str) -> String {
    text.chars().filter(|it| !it.is_ascii_control() || *it == '\n').collect()
}

#[test]
fn no_question_of_a_review_shows_what_deceives() {
    let sandbox = sandbox("untrusted-review");
    let (code, text) = sandbox.infer(&["accept", STORY]);
    assert_eq!(code, 0, "{text}");
    sandbox.edit(STORY, "\"denied\"", "\"confirmed\"");
    let mut session = Session::with(&sandbox, &["review", STORY], 100, true);
    session.press(&["w", "q"]);
    let (_, text) = session.end();
    assert!(text.contains("forged"), "{text}");
    expect_nothing("review", &without_ascii_controls(&text));
}

#[test]
fn no_change_that_is_watched_shows_what_deceives() {
    let sandbox = sandbox("untrusted-watch");
    let id = |id: &str| format!("{id}\u{9b}\u{202e}");
    let lines = format!(
        "{}\n{}\n",
        json!({"retract": id("s8")}),
        json!({"insert": {"denied": {"id": "\u{9b}", "what": id("nobody"), "by": id("putin")}}}),
    );
    let mut session = Session::with(&sandbox, &["watch", STORY, "-"], 100, true);
    session.keys.write_all(lines.as_bytes()).unwrap();
    session.shows("stands as before", 1);
    session.child.kill().unwrap();
    session.child.wait().unwrap();
    let text = session.text();
    assert!(text.contains("forged"), "{text}");
    expect_nothing("watch", &without_ascii_controls(&text));
}
