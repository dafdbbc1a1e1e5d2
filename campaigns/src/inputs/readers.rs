//! Facts, rules, accepted files, lines that change a case, questions, and callers of a cluster.

use std::sync::LazyLock;

use geoinfer::database::Database;
use geoinfer::diagnostic::Sources;
use geoinfer::engine::{Limits, batch};
use geoinfer::explain::Goal;
use geoinfer::facts::{
    self, ChangeLine, FileRecords, LoadError, Loader, UnknownNames, load_changed,
};
use geoinfer::program::{Program, RuleSource, builtin_sources, load};
use geoinfer::review::Accepted;
use geoinfer::{cli, syntax};

use super::corpus::root;
use super::front_end::{Outcome, Reader};

/// One file, whatever it is called.
pub(super) struct One<'t>(pub(super) &'t str);

impl Loader for One<'_> {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        if path == "case.json" { Ok(self.0.to_owned()) } else { Err(LoadError::Missing) }
    }

    fn load_text(&self, _: &str, _: &str) -> Result<Vec<u8>, LoadError> {
        Ok(b"The call was short. \xc2\xabWe spoke\xc2\xbb, he said.".to_vec())
    }
}

/// The rules of a file of the repository.
pub(super) fn program_of(path: &str) -> Program {
    let text = std::fs::read_to_string(root().join(path)).unwrap_or_default();
    program(vec![RuleSource { name: "rules.dl".to_owned(), text }])
}

fn program(files: Vec<RuleSource>) -> Program {
    load(files, &|_| Err("no includes".to_owned()), &mut Sources::default()).program
}

/// The built-in rulebook.
pub(super) static BUILTIN: LazyLock<Program> = LazyLock::new(|| program(builtin_sources()));

fn text(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

struct FactsReader(Program);

impl Reader for FactsReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        // Of what is no UTF-8, the loader hears from who reads the file.
        let text = text(input);
        let (mut sources, mut database) = (Sources::default(), Database::new(&self.0));
        let roots = ["case.json".to_owned()];
        let (_, diagnostics) =
            facts::load(&self.0, &roots, &One(&text), &mut sources, &mut database);
        Outcome::of(&diagnostics, &sources, database.len())
    }
}

/// Facts for a small rulebook that has every form of declaration.
pub(super) fn facts() -> Box<dyn Reader> {
    Box::new(FactsReader(program_of("tests/facts/rulebook.dl")))
}

/// Facts for the built-in rulebook.
pub(super) fn cases() -> Box<dyn Reader> {
    Box::new(FactsReader(BUILTIN.clone()))
}

struct RulesReader;

impl Reader for RulesReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        let text = text(input);
        let mut sources = Sources::default();
        let file = RuleSource { name: "rules.dl".to_owned(), text: text.clone() };
        let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut sources);
        let outcome = Outcome::of(&loaded.diagnostics, &sources, loaded.program.clauses.len());
        if outcome.is_accepted {
            printed_again(&text);
        }
        outcome
    }
}

/// What is printed of a tree is read as the same tree.
fn printed_again(text: &str) {
    let tree = |text: &str| {
        let source = Sources::default().add("rules.dl", text);
        let (file, mistakes) = syntax::parse(source, text);
        let is_read = !geoinfer::diagnostic::has_errors(&mistakes);
        assert!(is_read, "what was printed is no rule file:\n{text}\n{mistakes:?}");
        // Space at the end of a comment is no part of what it says.
        file.to_string().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    };
    let once = tree(text);
    assert_eq!(tree(&once), once, "printed twice");
}

/// Rules: parsed, checked, printed and parsed again.
pub(super) fn rules() -> Box<dyn Reader> {
    Box::new(RulesReader)
}

struct AcceptedReader;

impl Reader for AcceptedReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        let mut sources = Sources::default();
        let source = sources.add("case.accepted", text(input));
        match Accepted::read(&sources, source) {
            Ok(accepted) => {
                written_again(&accepted);
                let size = accepted.basis.facts.len();
                Outcome { is_accepted: true, ..Outcome::of(&[], &sources, size) }
            }
            Err(mistakes) => Outcome::of(&mistakes, &sources, 0),
        }
    }
}

/// What is written of it is read as what it was written of; facts that nothing mentions are left out.
fn written_again(accepted: &Accepted) {
    let read = |text: &str| {
        let mut sources = Sources::default();
        let source = sources.add("case.accepted", text);
        Accepted::read(&sources, source).ok()
    };
    let once = accepted.text(&BUILTIN, |_| String::new());
    let Some(again) = read(&once) else { panic!("what was written is not read:\n{once}") };
    assert_eq!(again.text(&BUILTIN, |_| String::new()), once, "written twice");
}

/// Files of accepted conclusions.
pub(super) fn accepted() -> Box<dyn Reader> {
    LazyLock::force(&BUILTIN);
    Box::new(AcceptedReader)
}

struct ChangesReader {
    program: Program,
    base: String,
}

impl Reader for ChangesReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        let text = text(input);
        let lines = text.lines().take(20).enumerate();
        let lines: Vec<ChangeLine> =
            lines.map(|(at, line)| ChangeLine::new(at + 1, line)).collect();
        let (mut sources, mut database) = (Sources::default(), Database::new(&self.program));
        let roots = ["case.json".to_owned()];
        let loader = One(&self.base);
        let (_, diagnostics) =
            load_changed(&self.program, &roots, &lines, &loader, &mut sources, &mut database);
        self.kept(&lines, !geoinfer::diagnostic::has_errors(&diagnostics), &database);
        Outcome::of(&diagnostics, &sources, database.len())
    }
}

impl ChangesReader {
    /// A case that is kept and read line by line says what it says when all lines come at once.
    fn kept(&self, lines: &[ChangeLine], is_in_order: bool, at_once: &Database) {
        if !is_in_order || lines.len() > 4 {
            return;
        }
        let (mut records, mut symbols) = (FileRecords::kept(), at_once.symbols.clone());
        let (roots, loader) = (["case.json".to_owned()], One(&self.base));
        for _ in 0..2 {
            let mut sources = Sources::default();
            let (facts, _) = facts::read(
                &self.program,
                (&roots, lines, UnknownNames::Refused),
                &loader,
                (&mut sources, &mut records),
                &mut symbols,
            );
            assert_eq!(facts.len(), at_once.len(), "a record says something else than its text");
        }
    }
}

/// Lines of `infer watch -`.
pub(super) fn changes() -> Box<dyn Reader> {
    let base = std::fs::read_to_string(root().join("tests/facts/changes/base.json"));
    let program = program_of("tests/facts/rulebook.dl");
    Box::new(ChangesReader { program, base: base.unwrap_or_default() })
}

struct QuestionsReader {
    program: Program,
    database: Database,
}

impl Reader for QuestionsReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        let mut sources = Sources::default();
        let source = sources.add("<atom>", text(input));
        match Goal::parse(&self.program, &self.database, &sources, source) {
            Ok(goal) => {
                let found = goal.matches(&self.database);
                std::hint::black_box(goal.nearest(&self.database, 3));
                Outcome::of(&[], &sources, found.len())
            }
            Err(mistakes) => Outcome::of(&mistakes, &sources, 0),
        }
    }
}

/// Questions of `infer why` about the seed story.
pub(super) fn questions() -> Box<dyn Reader> {
    struct Disk;
    impl Loader for Disk {
        fn load(&self, path: &str) -> Result<String, LoadError> {
            std::fs::read_to_string(root().join(path)).map_err(|_| LoadError::Missing)
        }
    }
    let program = BUILTIN.clone();
    let mut database = Database::new(&program);
    let roots = ["facts/nov2024.json".to_owned()];
    let mut sources = Sources::default();
    let (_, mistakes) = facts::load(&program, &roots, &Disk, &mut sources, &mut database);
    assert!(!geoinfer::diagnostic::has_errors(&mistakes), "the seed story does not load");
    let derived = batch::run(&program, &mut database, Limits::default());
    assert_eq!(derived, Ok(()), "the seed story");
    Box::new(QuestionsReader { program, database })
}

struct ClusterReader;

impl Reader for ClusterReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        let understood = cli::hear_any(input);
        Outcome { is_accepted: understood > 0, codes: Vec::new(), size: understood }
    }
}

/// What a caller sends to a process of a cluster.
pub(super) fn cluster() -> Box<dyn Reader> {
    Box::new(ClusterReader)
}

/// A greeting, and a frame of every tag.
pub(super) fn callers() -> Vec<Vec<u8>> {
    let frame = |tag: u8, body: &[u8]| {
        let mut bytes = u32::try_from(body.len()).unwrap_or(0).to_le_bytes().to_vec();
        bytes.push(tag);
        [bytes, body.to_vec()].concat()
    };
    let number = |number: u32| number.to_le_bytes().to_vec();
    let text = |text: &str| [number(u32::try_from(text.len()).unwrap_or(0)), text.into()].concat();
    let nonce = [number(32), vec![7; 32]].concat();
    let greeting = [b"infer cluster\n".to_vec(), number(2), frame(4, &nonce)].concat();
    let terms = [text("the rulebook"), text("0123")].concat();
    let hello = [number(1), number(0), number(0), nonce.clone(), terms].concat();
    let mut all = vec![
        greeting.clone(),
        [greeting, frame(1, &[vec![0; 32], hello.clone()].concat())].concat(),
        frame(1, &[vec![0; 32], hello].concat()),
        frame(2, &[0; 64]),
        frame(3, &text("no")),
    ];
    let values = [number(9), number(0), text("a text"), number(1), vec![1; 8]].concat();
    all.extend((0..24).map(|tag| frame(tag, &values)));
    all
}
