use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, has_errors, render_all};
use crate::engine::{Engine, Limits, Wanted, run};
use crate::facts::{self, LoadError, Loader};
use crate::program::{Program, RuleSource, load};
use crate::report::prose::Prose;

const TYPES: &str = "
    .type Date <: number
    .type Actor <: symbol
    .type Claim <: symbol
    .type Statement <: symbol
    /// {id} is an actor.
    .decl actor(id: Actor)
    .input actor
    /// {x} is called {text}.
    .decl name(x: Actor, text: symbol)
    .input name
    /// {x} has an approximate {key}.
    .decl approximate(x: symbol, key: symbol)
    .input approximate
    /// {who} and {whom} spoke[ by {mode}][ on {when}].
    .decl spoke(id: Claim, who: Actor, whom: Actor, when_first: Date, when_last: Date)
    .input spoke
    /// {p} went by {mode}.
    .decl mode(p: Claim, mode: symbol)
    .input mode
    /// {by} said that {what}[, relying on {rests_on}].
    .decl said(id: Statement, what: Claim, by: Actor, on: Date)
    .input said
    /// {s} rests on {root}.
    .decl rests_on(s: Statement, root: Statement)
    .input rests_on
";

const ACTORS: &str = r#"{"actor": {"id": "ann", "name": "Ann A"}}, {"actor": {"id": "bob"}}"#;

/// The tuples of `result` as sentences, with these rules after the types and these facts after the
/// actors.
fn sentences(rules: &str, facts: &[&str]) -> Vec<String> {
    let (program, database) = derive(&format!("{TYPES}{rules}"), facts);
    let prose = Prose::new(&program, &database);
    let result = program.find("result").expect("the test derives `result`");
    let tuples = database.sorted(result);
    tuples.iter().map(|tuple| prose.tuple(result, tuple)).collect()
}

struct Memory(String);

impl Loader for Memory {
    fn load(&self, _: &str) -> Result<String, LoadError> {
        Ok(self.0.clone())
    }
}

fn derive(rules: &str, facts: &[&str]) -> (Program, Database) {
    let mut sources = Sources::default();
    let file = RuleSource { name: "test.dl".to_owned(), text: rules.to_owned() };
    let loaded = load(vec![file], &|_| Err("no files here".to_owned()), &mut sources);
    presume_right(&loaded.diagnostics, &sources);
    let mut database = Database::new(&loaded.program);
    let facts = [&[ACTORS], facts].concat().join(", ");
    let memory = Memory(format!(r#"{{"title": "test", "facts": [{facts}]}}"#));
    let roots = ["test.json".to_owned()];
    let (_, diagnostics) =
        facts::load(&loaded.program, &roots, &memory, &mut sources, &mut database);
    presume_right(&diagnostics, &sources);
    run(Engine::Batch, &loaded.program, &mut database, Limits::default(), &Wanted::All)
        .expect("no failure");
    (loaded.program, database)
}

fn presume_right(diagnostics: &[Diagnostic], sources: &Sources) {
    assert!(!has_errors(diagnostics), "{}", render_all(diagnostics, sources, false));
}

#[test]
fn a_value_prints_by_name_and_without_one_as_it_is() {
    let told = sentences(
        "/// {a} met {b} and wrote {c}.
         .decl result(a: Actor, b: Actor, c: symbol)
         result(\"ann\", \"bob\", \"ann\").",
        &[],
    );
    assert_eq!(told, ["Ann A met bob and wrote ann."]);
}

const EACH_CLAIM: &str = "
    /// {p}
    .decl result(p: Claim)
    result(p) :- spoke(p, _, _, _, _).";

#[test]
fn a_declared_id_prints_as_the_sentence_of_its_kind() {
    let told = sentences(
        "/// It is disputed whether {p}.
         .decl result(p: Claim)
         result(p) :- spoke(p, _, _, _, _).",
        &[
            r#"{"spoke": {"id": "c", "who": "ann", "whom": "bob", "when": "2024-11-07", "mode": "phone"}}"#,
        ],
    );
    assert_eq!(told, ["It is disputed whether Ann A and bob spoke by phone on 7 November 2024."]);
}

#[test]
fn bracketed_parts_need_all_their_values_and_lists_join() {
    let told = sentences(
        EACH_CLAIM,
        &[
            r#"{"spoke": {"id": "c", "who": "ann", "whom": "bob", "when": "2024-11-07/2024-11-08",
                          "mode": ["phone", "letter", "fax"]}}"#,
            r#"{"spoke": {"id": "d", "who": "bob", "whom": "ann", "when": "2024-11"}}"#,
        ],
    );
    assert_eq!(
        told,
        [
            "Ann A and bob spoke by fax, letter and phone from 7 to 8 November 2024",
            "bob and Ann A spoke in November 2024"
        ]
    );
}

#[test]
fn approximate_dates_say_so() {
    let told = sentences(
        EACH_CLAIM,
        &[r#"{"spoke": {"id": "c", "who": "ann", "whom": "bob", "when": "2024-11~"}}"#],
    );
    assert_eq!(told, ["Ann A and bob spoke about November 2024"]);
}

const CLAIM: &str = r#"{"spoke": {"id": "c", "who": "ann", "whom": "bob", "when": "2024"}}"#;

#[test]
fn circles_of_readings_end_at_an_id() {
    let told = sentences(
        "/// {s}
         .decl result(s: Statement)
         result(s) :- said(s, _, _, _).",
        &[
            CLAIM,
            r#"{"said": {"id": "s", "what": "c", "by": "ann", "on": "2024-11-07", "rests_on": "t"}}"#,
            r#"{"said": {"id": "t", "what": "c", "by": "bob", "on": "2024-11-07", "rests_on": "s"}}"#,
        ],
    );
    let spoke = "Ann A and bob spoke in 2024";
    assert_eq!(
        told,
        [
            format!("Ann A said that {spoke}, relying on bob said that {spoke}, relying on s"),
            format!("bob said that {spoke}, relying on Ann A said that {spoke}, relying on t"),
        ]
    );
}

#[test]
fn long_chains_of_readings_end_at_an_id() {
    let said = |id: usize, root: &str| {
        format!(
            r#"{{"said": {{"id": "s{id}", "what": "c", "by": "ann", "on": "2024-11-07"{root}}}}}"#
        )
    };
    let chain: Vec<String> =
        (1..9).map(|id| said(id, &format!(r#", "rests_on": "s{}""#, id + 1))).collect();
    let last = said(9, "");
    let mut facts: Vec<&str> = chain.iter().map(String::as_str).collect();
    facts.extend([CLAIM, &last]);
    let rules = "
        /// {s}
        .decl result(s: Statement)
        result(s) :- said(s, _, _, _), s = \"s1\".";
    let told = sentences(rules, &facts);
    assert_eq!(told.len(), 1);
    assert!(told[0].ends_with("relying on s5"), "{told:?}");
}

#[test]
fn counts_and_ranges_take_their_nouns() {
    let told = sentences(
        "/// {n|report|reports} from {low..high|origin|origins}, {low..high}
         .decl result(n: number, low: number, high: number)
         result(1, 1, 1). result(4, 1, 2). result(0, 0, 0). result(2, 0, 1).",
        &[],
    );
    assert_eq!(
        told,
        [
            "no reports from no origins, 0",
            "one report from one origin, 1",
            "two reports from at most one origin, 0–1",
            "four reports from one or two origins, 1–2",
        ]
    );
}

#[test]
fn a_relation_has_the_words_for_a_value() {
    let told = sentences(
        "/// {a} {verb(vote)} {c}.
         .decl result(a: Actor, vote: symbol, c: Claim)
         result(\"ann\", \"aye\", \"c\"). result(\"bob\", \"abstained on\", \"c\").
         .decl verb(vote: symbol, words: symbol)
         verb(\"aye\", \"voted for\").",
        &[CLAIM],
    );
    assert_eq!(
        told,
        [
            "Ann A voted for Ann A and bob spoke in 2024.",
            "bob abstained on Ann A and bob spoke in 2024."
        ]
    );
}

#[test]
fn a_relation_has_several_words_or_none_for_a_value() {
    let told = sentences(
        "/// {a}[, with {beside(a)}].
         .decl result(a: Actor)
         result(\"ann\"). result(\"bob\"). result(\"cyd\").
         .decl beside(a: Actor, b: Actor)
         beside(\"ann\", \"bob\"). beside(\"ann\", \"ann\"). beside(\"bob\", \"\").",
        &[CLAIM],
    );
    assert_eq!(told, ["Ann A, with Ann A and bob.", "bob.", "cyd."]);
}

#[test]
fn a_relation_without_reading_prints_as_a_tuple() {
    let told = sentences(
        ".decl result(a: Actor, n: number, x_first: Date, x_last: Date)
         result(who, -3, first, last) :- spoke(_, who, _, first, last).",
        &[CLAIM],
    );
    assert_eq!(told, ["result(Ann A, -3, 2024)"]);
}

#[test]
fn hostile_names_are_visible() {
    let told = sentences(
        "/// {a} is here.
         .decl result(a: Actor)
         result(\"eve\").",
        &[r#"{"actor": {"id": "eve", "name": "Eve\u202e\u0007"}}"#],
    );
    assert_eq!(told, ["Eve\\u{202e}\\u{7} is here."]);
}

#[test]
fn an_empty_text_is_no_value() {
    let told = sentences(
        "/// {a}[, speaking for {b},] spoke to {c}.
         .decl result(a: Actor, b: symbol, c: symbol)
         result(\"ann\", \"\", \"\"). result(\"bob\", \"us\", \"them\").",
        &[],
    );
    assert_eq!(told, ["Ann A spoke to unknown.", "bob, speaking for us, spoke to them."]);
}

#[test]
fn words_may_depend_on_whether_there_is_a_value() {
    let told = sentences(
        "/// {a} {b?speaks for|is nobody's} {b?them|spokesman}.
         .decl result(a: Actor, b: symbol)
         result(\"ann\", \"\"). result(\"bob\", \"us\").",
        &[],
    );
    assert_eq!(told, ["Ann A is nobody's spokesman.", "bob speaks for them."]);
}

#[test]
fn a_choice_may_compare_columns_and_hold_placeholders() {
    let told = sentences(
        "/// {a=b?{a} is alone|{a} is with {b}}.
         .decl result(a: Actor, b: Actor)
         result(\"ann\", \"ann\"). result(\"ann\", \"bob\").",
        &[],
    );
    assert_eq!(told, ["Ann A is alone.", "Ann A is with bob."]);
}

#[test]
fn a_relation_says_what_its_absence_means() {
    let (program, database) = derive(
        &format!(
            "{TYPES}
            /// {{a}} met {{b}}.
            /// not: {{b?{{a}} did not meet {{b}}|{{a}} met no one}}
            .decl result(a: Actor, b: Actor)
            result(who, whom) :- spoke(_, who, whom, _, _)."
        ),
        &[CLAIM],
    );
    let prose = Prose::new(&program, &database);
    let result = program.find("result").expect("it is declared");
    let ann = database.symbols.find("ann").map(crate::value::Value::Symbol);
    assert_eq!(prose.absence(result, &[ann, None]), "Ann A met no one");
    assert_eq!(prose.absence(result, &[ann, ann]), "Ann A did not meet Ann A");
    let spoke = program.find("spoke").expect("it is declared");
    let open = [None, ann, None, None, None];
    assert!(prose.absence(spoke, &open).starts_with("nothing shows that "));
}

#[test]
fn a_condition_has_its_own_sentence() {
    let told = sentences(
        "/// It rains if {c}.
         .decl result(c: Treaty)
         .type Treaty <: symbol
         /// {a} agreed.
         /// if: {a} agrees
         .decl treaty(id: Treaty, a: Actor)
         .input treaty
         result(c) :- treaty(c, _).",
        &[r#"{"treaty": {"id": "t", "a": "ann"}}"#],
    );
    assert_eq!(told, ["It rains if Ann A agrees."]);
}
