//! `infer why` and `infer why-not`, from arguments to bytes and exit codes.

use std::process::Command;

const SEED: &str = "facts/nov2024.json";

/// Exit code and both streams, as one text.
fn infer(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("COLUMNS")
        .args(arguments)
        .output()
        .unwrap();
    let mut text = format!("exit {}\n", output.status.code().unwrap());
    text.push_str(&String::from_utf8_lossy(&output.stdout));
    if !output.stderr.is_empty() {
        text.push_str("--- stderr\n");
        text.push_str(&String::from_utf8_lossy(&output.stderr));
    }
    text
}

macro_rules! assert_transcript {
    ($name:expr, $arguments:expr) => {
        insta::with_settings!({
            snapshot_path => "snapshots",
            prepend_module_to_snapshot => false,
            description => $arguments.join(" "),
            omit_expression => true,
        }, { insta::assert_snapshot!($name, infer(&$arguments)) });
    };
}

#[test]
fn the_disputed_contact_in_every_format() {
    let question = ["why", "disputed_contact(trump, putin)", SEED, "--as-of", "2024-11-12"];
    assert_transcript!("disputed-contact", question);
    for format in ["markdown", "json", "dot", "prov"] {
        let arguments = [&question[..], &["--format", format]].concat();
        assert_transcript!(format!("disputed-contact-{format}"), arguments);
    }
}

#[test]
fn a_status_by_the_id_of_its_proposition() {
    assert_transcript!("status-by-id", ["why", "call-7-nov", SEED, "--as-of=2024-11-10"]);
}

#[test]
fn an_aggregate_lists_what_it_counted() {
    let atom = "origin_range(call-7-nov, for, _, _)";
    assert_transcript!("origins", ["why", atom, SEED, "--depth=4"]);
}

#[test]
fn a_pattern_explains_each_match() {
    let atom = "status(_, one_sided)";
    assert_transcript!("pattern", ["why", atom, SEED, "--depth=1", "--matches=2"]);
}

#[test]
fn alternatives_are_bounded_and_say_so() {
    let atom = "supported(call-7-nov)";
    assert_transcript!("alternatives", ["why", atom, SEED, "--all=2", "--depth=2"]);
}

#[test]
fn colours_are_only_for_terminals_that_show_them() {
    let coloured = infer(&["why", "call-7-nov", SEED, "--color=always"]);
    let plain = infer(&["why", "call-7-nov", SEED, "--color=never"]);
    assert!(coloured.contains('\u{1b}') && !plain.contains('\u{1b}'));
}

#[test]
fn nothing_matches() {
    assert_transcript!("nothing", ["why", "disputed_contact(zelensky, trump)", SEED]);
}

#[test]
fn why_not() {
    let atom = "disputed_contact(zelensky, trump)";
    assert_transcript!("why-not", ["why-not", atom, SEED]);
    assert_transcript!("why-not-deeper", ["why-not", atom, SEED, "--deeper=2"]);
    assert_transcript!("why-not-json", ["why-not", atom, SEED, "--format=json"]);
    assert_transcript!("why-not-markdown", ["why-not", atom, SEED, "--format=markdown"]);
    assert_transcript!("why-not-status", ["why-not", "settled(call-7-nov, _)", SEED, "--deeper"]);
    assert_transcript!("why-not-input", ["why-not", "seen(s8, _)", SEED]);
    assert_transcript!("why-not-computed", ["why-not", "time_left(_, 70, _)", SEED]);
    assert_transcript!("why-not-but-it-is", ["why-not", "call-7-nov", SEED]);
}

#[test]
fn mistakes_in_the_atom() {
    let atoms = [
        ("relation", "disputed_contacts(trump, putin)"),
        ("arity", "disputed_contact(trump)"),
        ("value", "disputed_contact(trmp, putin)"),
        ("name", "disputed_contact(\"Donald Trump\", putin)"),
        ("id", "call-7-nvo"),
        ("relation-alone", "disputed_contact"),
        ("number", "origin_range(call-7-nov, for, one, _)"),
        ("date", "known(s8, 2024-11-31)"),
        ("unclosed", "known(s8, _"),
        ("unclosed-text", "known(\"s8, _"),
        ("escape", "known(\"s\\8\", _)"),
        ("after", "known(s8, _) known(s9, _)"),
        ("empty", ""),
        ("wildcard", "_(s8)"),
    ];
    let all: Vec<String> = atoms
        .iter()
        .map(|(name, atom)| format!("# {name}: {atom}\n{}", infer(&["why", atom, SEED])))
        .collect();
    insta::with_settings!({
        snapshot_path => "snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!("mistakes", all.join("\n")) });
}

#[test]
fn hostile_texts_stay_in_their_places() {
    for format in ["text", "markdown", "json", "dot", "prov"] {
        let arguments = ["why", "q", "tests/explain/hostile.json", "--format", format];
        let transcript = infer(&arguments);
        let is_harmless = |c: char| c == '\n' || !(c.is_control() || c == '\u{202e}');
        assert!(transcript.chars().all(is_harmless), "{transcript}");
        assert_transcript!(format!("hostile-{format}"), arguments);
    }
}
