//! The rule language: every diagnostic on its smallest example, printing and parsing, and input
//! that nobody meant to write.

#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Diagnostic, Sources, render_all};
use geoinfer::engine::{EvaluationError, Limits, Wanted, batch, dataflow, naive};
use geoinfer::program::{Loaded, Program, RuleSource, builtin_sources, load};
use geoinfer::syntax;
use proptest::prelude::*;

const ERRORS: &str = "tests/language/errors";

/// How an example begins that adds to the built-in rulebook.
const WITH_BUILTIN: &str = "// added to the built-in rulebook";

fn examples() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(ERRORS).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "dl"));
    paths.sort();
    paths
}

fn load_file(path: &Path) -> (Loaded, Sources) {
    let name = path.strip_prefix(ERRORS).unwrap().to_str().unwrap().to_owned();
    let text = fs::read_to_string(path).unwrap();
    let read = |path: &str| {
        fs::read_to_string(Path::new(ERRORS).join(path)).map_err(|_| "no such file".to_owned())
    };
    let mut sources = Sources::default();
    // What only the built-in rulebook has is shown with it.
    let mut files = if text.starts_with(WITH_BUILTIN) { builtin_sources() } else { Vec::new() };
    files.push(RuleSource { name, text });
    let loaded = load(files, &read, &mut sources);
    (loaded, sources)
}

/// Each file is named after the code that it shows, and shows nothing else.
#[test]
fn every_diagnostic_has_an_example() {
    for path in examples() {
        let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let (loaded, sources) = load_file(&path);
        for diagnostic in &loaded.diagnostics {
            assert_eq!(
                diagnostic.code,
                code,
                "{}",
                render_all(&loaded.diagnostics, &sources, false)
            );
        }
        assert!(!loaded.diagnostics.is_empty(), "{code}: no diagnostic");
        let text = render_all(&loaded.diagnostics, &sources, false);
        insta::with_settings!({snapshot_path => "language/errors", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(code, text);
        });
    }
}

/// The codes that the sources of `syntax` and `program` mention all have an example.
#[test]
fn no_code_is_without_an_example() {
    let mut codes = BTreeSet::new();
    let mut folders = vec![PathBuf::from("src/syntax"), PathBuf::from("src/program")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().unwrap() != "roles.rs" {
                collect_codes(&fs::read_to_string(path).unwrap(), &mut codes);
            }
        }
    }
    let shown: BTreeSet<String> = examples()
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(codes, shown);
}

fn collect_codes(text: &str, codes: &mut BTreeSet<String>) {
    for start in ["Diagnostic::error(", "Diagnostic::warning("] {
        for after in text.split(start).skip(1) {
            let code = after.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
            codes.insert(code.expect("a code is written as a literal").to_owned());
        }
    }
}

fn parse(text: &str) -> (syntax::ast::File, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let id = sources.add("test.dl", text);
    syntax::parse(id, text)
}

/// The tree without its places.
fn shape(file: &syntax::ast::File) -> String {
    let text = format!("{file:?}");
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find('@') {
        out.push_str(&rest[..at]);
        rest = rest[at + 1..].trim_start_matches(|c: char| c.is_ascii_digit() || ":.".contains(c));
    }
    out + rest
}

fn assert_print_parse_is_identity(text: &str) {
    let (first, diagnostics) = parse(text);
    assert_eq!(diagnostics, [], "{text}");
    let printed = first.to_string();
    let (second, diagnostics) = parse(&printed);
    assert_eq!(diagnostics, [], "{printed}");
    let (first, second) = (shape(&first), shape(&second));
    let differ = first.bytes().zip(second.bytes()).position(|(a, b)| a != b).unwrap_or(0);
    assert!(first == second, "{printed}\n{}\n{}", &first[differ..], &second[differ..]);
}

#[test]
fn the_rulebook_prints_as_it_parses() {
    for file in builtin_sources() {
        assert_print_parse_is_identity(&file.text);
    }
}

#[test]
fn directives_print_as_they_parse() {
    assert_print_parse_is_identity(
        ".input a, b(IO=file, filename=\"a\\\"b.csv\", delimiter=\"\\t\", headers=true)\n.input c()\n\
         .output d(rfc4180=\"true\", limit=3)\n.printsize e, f\n",
    );
}

#[test]
fn operators_bind_as_in_souffle() {
    for (written, meant) in [
        ("-2 ^ 3 ^ 2", "-(2 ^ (3 ^ 2))"),
        ("2 ^ -x ^ 2 * 3", "(2 ^ (-(x ^ 2))) * 3"),
        ("bnot x ^ 2 + 1", "(bnot (x ^ 2)) + 1"),
        ("-x * 2", "(-x) * 2"),
        ("1 + 2 bshl 3 - 1 bshr 1", "((1 + 2) bshl (3 - 1)) bshr 1"),
        ("1 bor 2 bxor 3 band 4 bshl 5", "1 bor (2 bxor (3 band (4 bshl 5)))"),
        ("8 band 4 band 2 bor 1 bor 0", "((((8 band 4) band 2) bor 1) bor 0)"),
        ("(x + 1) band 3", "((x + 1) band 3)"),
    ] {
        let of = |term: &str| {
            let (file, diagnostics) = parse(&format!("h(x) :- r(x), {term} = 0."));
            assert_eq!(diagnostics, [], "{term}");
            shape(&file)
        };
        assert_eq!(of(written), of(meant), "{written}");
    }
}

#[test]
fn parameters_say_which_file() {
    let text = ".decl a, b, c(x: number)\n.input a, b(headers=true, filename=\"./in/a.tsv\")\n.input b\n\
                .input c()\n.output c(IO=\"file\", rfc4180=true, delimiter=\";\")\n";
    let file = RuleSource { name: "test.dl".to_owned(), text: text.to_owned() };
    let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut Sources::default());
    assert_eq!(loaded.diagnostics, []);
    let [a, b, c] = loaded.program.relations.as_slice() else { panic!("three relations") };
    let [Some(from)] = &a.input_from[..] else { panic!("one file for `a`") };
    assert_eq!((from.filename.as_deref(), from.delimiter.as_deref()), (Some("./in/a.tsv"), None));
    assert!(from.headers && !from.rfc4180 && a.output_to.is_empty());
    let [_, None] = &b.input_from[..] else { panic!("two files for `b`") };
    assert_eq!(&b.input_from[0], &a.input_from[0]);
    assert_eq!(c.input_from.len(), 1);
    let [Some(to)] = &c.output_to[..] else { panic!("one file of `c`") };
    assert_eq!((to.filename.as_deref(), to.delimiter.as_deref()), (None, Some(";")));
    assert!(to.rfc4180 && !to.headers);
}

#[test]
fn the_rulebook_has_no_warnings() {
    let mut sources = Sources::default();
    let loaded = load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut sources);
    assert_eq!(render_all(&loaded.diagnostics, &sources, false), "");
}

/// Every relation has a reading; every rule has a name and a gloss.
#[test]
fn the_rulebook_speaks_english() {
    let mut sources = Sources::default();
    let program = load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut sources).program;
    for relation in &program.relations {
        let declared = relation.origin == geoinfer::program::RelationOrigin::Declared;
        assert!(!declared || relation.reading.is_some(), "`{}` has no reading", relation.name);
    }
    for clause in program.clauses.iter().filter(|clause| !clause.body.is_empty()) {
        let rule = &program.rules[clause.rule.index()];
        assert!(rule.named && rule.gloss.is_some(), "no name or gloss: {}", rule.text);
    }
}

fn term() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[a-z]{1,3}[0-9]".prop_map(|name| name),
        any::<i64>().prop_map(|number| number.to_string()),
        "[a-zé\"\\\\ ]{0,4}".prop_map(|text| format!("{:?}", text.replace('é', "e"))),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            (
                inner.clone(),
                "([-+*/%^]|band|bor|bxor|bshl|bshr|bshru)",
                inner.clone(),
                any::<bool>()
            )
                .prop_map(|(a, sign, b, grouped)| {
                    if grouped { format!("({a} {sign} {b})") } else { format!("{a} {sign} {b}") }
                }),
            (inner.clone(), "(-|bnot )").prop_map(|(a, sign)| format!("{sign}({a})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("max({a}, {b})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("cat({a}, to_string({b}))")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("sum ({a}) : {{ r({b}, _) }}")),
        ]
    })
}

fn formula() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (term(), term()).prop_map(|(a, b)| format!("rel({a}, {b})")),
        (term(), "(=|!=|<|<=|>|>=)", term()).prop_map(|(a, sign, b)| format!("{a} {sign} {b}")),
        (term(), term()).prop_map(|(a, b)| format!("contains({a}, {b})")),
        Just("true".to_owned()),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("({})", parts.join(", "))),
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("({})", parts.join("; "))),
            inner.prop_map(|part| format!("!({part})")),
        ]
    })
}

/// Loads a text as a rulebook; it may say anything, and loading it ends.
fn load_anything(text: &str) {
    let mut sources = Sources::default();
    let file = RuleSource { name: "test.dl".to_owned(), text: text.to_owned() };
    let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut sources);
    let _ = render_all(&loaded.diagnostics, &sources, false);
}

/// Every real rule text of the repository.
fn real_texts() -> Vec<String> {
    let mut texts: Vec<String> =
        examples().iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    texts.extend(builtin_sources().into_iter().map(|file| file.text));
    texts
}

proptest! {
    #[test]
    fn printed_rules_parse_to_the_same_tree(heads in prop::collection::vec(term(), 1..3), body in formula()) {
        assert_print_parse_is_identity(&format!("/// [a-name] It has {{x}}[ and {{y}}].\nh({}) :- {body}.", heads.join(", ")));
    }

    #[test]
    fn arbitrary_text_is_no_trouble(text in "\\PC*") {
        load_anything(&text);
    }

    #[test]
    fn arbitrary_bytes_are_no_trouble(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        load_anything(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn mutated_rules_are_no_trouble(
        which in any::<prop::sample::Index>(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..12_usize, "[(){}\\[\\].,;:!\"<>=/_*-]{0,6}"), 1..6),
    ) {
        let texts = real_texts();
        let mut text: Vec<char> = texts[which.index(texts.len())].chars().collect();
        for (at, length, inserted) in cuts {
            let start = at.index(text.len() + 1);
            let end = (start + length).min(text.len());
            text.splice(start..end, inserted.chars());
        }
        load_anything(&text.into_iter().collect::<String>());
    }
}

#[test]
fn nesting_and_length_are_no_trouble() {
    for unit in [
        "(", "!", "-", "{", "[", "/*", "\"", "a(", "count:{", "/// {", ".decl a(", "x+", "a(x),",
        "a(x);", "///\n",
    ] {
        load_anything(&format!(".decl a(x: number)\na(x) :- {}", unit.repeat(20_000)));
        load_anything(&unit.repeat(20_000));
    }
    let many =
        |count: usize, text: &dyn Fn(usize) -> String| (0..count).map(text).collect::<String>();
    load_anything(&many(3_000, &|n| format!(".decl r{n}(x: number)\nr{n}(x) :- r{}(x).\n", n + 1)));
    load_anything(&format!(
        ".decl r(x: number)\n.output r\n{}",
        many(3_000, &|n| format!("r({n}).\n"))
    ));
}

#[test]
fn a_file_to_be_read_once_is_read_once() {
    let once = ".once\n.decl a(x: number)\n.output a\na(1).\n";
    let main = RuleSource { name: "main.dl".to_owned(), text: ".include \"once.dl\"\n".to_owned() };
    let other = RuleSource { name: "once.dl".to_owned(), text: once.to_owned() };
    let mut sources = Sources::default();
    let read = |_: &str| Ok(once.to_owned());
    let loaded = load(vec![main.clone(), main, other], &read, &mut sources);
    assert_eq!(render_all(&loaded.diagnostics, &sources, false), "");
}

// ---- errors while running

const HUGE: &str = "9223372036854775807";

fn program(text: &str) -> Program {
    let file = RuleSource { name: "test.dl".to_owned(), text: text.to_owned() };
    let mut sources = Sources::default();
    let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut sources);
    let report = render_all(&loaded.diagnostics, &sources, false);
    assert!(!geoinfer::diagnostic::has_errors(&loaded.diagnostics), "{report}");
    loaded.program
}

/// The rule, failure and values that every engine reports, if the run fails.
fn failure(text: &str) -> Option<String> {
    let program = program(text);
    let run = |engine: &dyn Fn(&mut Database) -> Result<(), EvaluationError>| {
        let error = engine(&mut Database::new(&program)).err()?;
        let EvaluationError::Function { rule, failure, arguments } = error else {
            panic!("{error:?}")
        };
        Some(format!("{} {failure} {arguments:?}", program.rules[rule.index()].text))
    };
    let limits = Limits::default();
    let expected = run(&|database| naive::run(&program, database, limits));
    assert_eq!(expected, run(&|database| batch::run(&program, database, limits)), "{text}");
    assert_eq!(expected, run(&|database| dataflow::run(&program, database, limits, 2)), "{text}");
    expected
}

#[test]
fn an_aggregate_that_fails_counts_where_all_else_holds() {
    let text = |rule: &str, fact: &str| {
        format!(
            ".decl p(n: number)\n.decl g(x: number)\n.decl e(x: number)\n.output p\n\
             e({HUGE}). e(1). e(0). g(7). {fact}\n{rule}\n"
        )
    };
    for rule in [
        "p(n) :- g(2), n = sum x : { e(x) }.",
        "p(n) :- n = sum x : { e(x) }, g(2).",
        "p(n) :- n = sum x : { e(x) }, !g(7); n = sum x : { e(x) }, g(2).",
        "p(n) :- g(y), n = sum x : { e(x), y = 2 }.",
        "p(n) :- n = sum x : { e(x) }, 0 < count : { g(2) }.",
        "p(n) :- n = count : { e(x), 1 / x = 1 }, g(2).",
        "p(n) :- n = max x : { e(y), x = y + 1 }, g(2).",
        "p(n) :- g(2), n = count : { g(_), 0 < sum x : { e(x) } }.",
        "p(n) :- n = sum x : { g(y), e(x), 3 / (y - 2) = 0 }, g(2).",
    ] {
        assert_eq!(failure(&text(rule, "")), None, "{rule}");
        assert!(failure(&text(rule, "g(2).")).is_some(), "{rule}");
    }
}

#[test]
fn all_atoms_have_to_hold_after_two_failures() {
    let text = |fact: &str| {
        format!(
            ".decl p(x: number)\n.decl a(x: number)\n.decl r(x: number, y: number)\n.output p\n\
             a(0). r(1, 5). {fact}\np(x) :- a(x), a(y), 1 / x = 1, 1 / y = 1, r(y + 1, x).\n"
        )
    };
    assert_eq!(failure(&text("")), None);
    assert!(failure(&text("r(1, 0).")).is_some());
}

/// What is planned in the third power of its length would not come to an end here.
#[test]
fn long_chains_and_bodies_are_no_trouble() {
    let join = |part: &dyn Fn(usize) -> String, by: &str| {
        (1..=4_000).map(part).collect::<Vec<_>>().join(by)
    };
    let chain = join(&|at| format!(".decl r{at}(x: number)\nr{at}(x) :- r{}(x).", at - 1), "\n");
    let same = join(&|_| "a(x, x)".to_owned(), ", ");
    let path = join(&|at| format!("a(x{}, x{at})", at - 1), ", ");
    let rules = format!(
        ".decl a(x: number, y: number)\na(1, 1). a(1, 2).\n.decl r0(x: number)\nr0(3). r0(4).\n{chain}\n\
         .decl p(x: number)\np(x) :- {same}.\n.decl q(x: number)\nq(x0) :- {path}, x4000 = 1.\n\
         .output r4000, p, q"
    );
    let program = program(&rules);
    let wanted: Vec<_> =
        ["r4000", "p", "q"].iter().map(|name| program.find(name).unwrap()).collect();
    let mut database = Database::new(&program);
    let only = Wanted::Only(wanted.clone());
    batch::derive(&program, &mut database, Limits::default(), &only).unwrap();
    let rows: Vec<usize> = wanted.iter().map(|&id| database.len_of(id)).collect();
    assert_eq!(rows, [2, 1, 1]);
}

proptest! {
    /// Declarations, facts and rules in any order.
    #[test]
    fn the_error_does_not_depend_on_the_order(order in Just(vec![
        ".decl a(x: number)\n.output a", ".decl b(x: number)\n.output b", ".decl e(x: number)",
        ".decl c(x: number)\n.output c", ".decl d(x: number)\n.output d", "e(9223372036854775807).",
        "e(1).", "e(0).", "c(n) :- n = sum x : { e(x) }.", "c(1 / x) :- e(x).", "b(n) :- c(n), d(n).",
        "d(x + 1) :- e(x).", "d(x + 2) :- e(x).", "d(n) :- n = sum x * 2 : { e(x) }.",
        "a(x * 3) :- d(x).", "a(x) :- b(x).",
    ]).prop_shuffle()) {
        let found = failure(&order.join("\n"));
        prop_assert_eq!(found.unwrap(), "c(1 / x) :- e(x). division by zero [\"1\", \"0\"]");
    }
}
