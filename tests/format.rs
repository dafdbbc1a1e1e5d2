//! Tidied rules: the same tree, the same comments, and tidy for good.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use geoinfer::diagnostic::{Sources, has_errors};
use geoinfer::syntax::{format, parse};
use proptest::prelude::*;

/// The text, tidied; nothing if something is wrong with it.
fn tidied(text: &str) -> Option<String> {
    let source = Sources::default().add("<text>", text);
    format(source, text).ok()
}

/// The tree of a text, printed.
fn tree(text: &str) -> String {
    let source = Sources::default().add("<text>", text);
    let (file, diagnostics) = parse(source, text);
    assert!(!has_errors(&diagnostics), "{text}\n{diagnostics:?}");
    file.to_string()
}

/// The comments of a text, in order: a string may have two slashes in it, too.
fn comments(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").unwrap() + 2
        } else {
            0
        };
        if length > 0 {
            found.push(rest[..length].trim_end().to_owned());
        }
        let mut after = &rest[length.max(first.len_utf8())..];
        if first == '"' {
            let mut is_escaped = false;
            let end = after.find(|letter: char| {
                let ends = letter == '"' && !is_escaped;
                is_escaped = letter == '\\' && !is_escaped;
                ends
            });
            after = &after[end.unwrap() + 1..];
        }
        rest = after;
    }
    found
}

fn assert_tidied(text: &str) {
    let Some(tidy) = tidied(text) else { return };
    assert_eq!(tree(&tidy), tree(text), "{text}\n---\n{tidy}");
    assert_eq!(comments(&tidy), comments(text), "{text}\n---\n{tidy}");
    assert_eq!(tidied(&tidy).as_deref(), Some(&*tidy), "{text}");
    assert!(
        tidy.lines()
            .all(|line| line.starts_with('/') || line == line.trim_end() || line.contains("*/"))
    );
}

fn rule_files() -> Vec<(PathBuf, String)> {
    let folders = ["rules", "imports", "tests/programs", "tests/language", "benches"];
    let paths = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    let mut paths: Vec<PathBuf> = paths.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "dl"));
    paths.sort();
    assert!(paths.len() > 40);
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_rule_file_keeps_its_tree_and_its_comments() {
    for (_, text) in rule_files() {
        assert_tidied(&text);
        assert_tidied(&text.replace('\n', "\r\n"));
    }
}

#[test]
fn the_built_in_rulebook_is_tidy() {
    let untidy = rule_files().into_iter().filter(|(path, text)| {
        (path.starts_with("rules") || path.starts_with("imports"))
            && tidied(text).as_ref() != Some(text)
    });
    let untidy: Vec<PathBuf> = untidy.map(|(path, _)| path).collect();
    assert!(untidy.is_empty(), "`infer rules fmt` changes {untidy:?}");
}

#[test]
fn one_way_of_writing() {
    for (text, tidy) in [
        ("", ""),
        ("a( x,y ):-b(x ,y),! c( y ) .", "a(x, y) :- b(x, y), !c(y).\n"),
        (
            ".decl a(x:symbol ,y : number)\n.input a( IO = file )",
            ".decl a(x: symbol, y: number)\n.input a(IO=file)\n",
        ),
        (".type T<:symbol\n.type U = T|  symbol", ".type T <: symbol\n.type U = T | symbol\n"),
        ("\n\na(1).\n\n\n\n// why\na( - 1+2).", "a(1).\n\n// why\na(-1 + 2).\n"),
        (
            "a(n) :- n=count:{b(_)},m = sum( x+1 ) :{ b(x) }.",
            "a(n) :- n = count : { b(_) }, m = sum (x + 1) : { b(x) }.\n",
        ),
        ("a(n):-\nb(n),//first\n\n\nc(n)\n.", "a(n) :-\n    b(n), //first\n    c(n).\n"),
        (
            ".comp C<T>:D<T>{\n.decl a(x:T)\na(x):-b(x).}\n.init c=C<symbol>\nd(x) :- c.a(x).",
            ".comp C<T> : D<T> {\n    .decl a(x: T)\n    a(x) :- b(x). }\n.init c = C<symbol>\nd(x) :- c.a(x).\n",
        ),
        (
            "a(x) :- x = y band(z^2), strlen ( y )>min(1,2).",
            "a(x) :- x = y band (z ^ 2), strlen(y) > min(1, 2).\n",
        ),
        (
            ".type L=[x:number,l :L]\n.type T = A{}|B { l:T }\nt( $ A ).\nt($B( t )):-t(t),t!=$A(),l=[ 1,nil ].",
            ".type L = [x: number, l: L]\n.type T = A {} | B {l: T}\nt($A).\nt($B(t)) :- t(t), t != $A(), l = [1, nil].\n",
        ),
        ("///  [a]  It is.\na(1). // trailing   \n", "///  [a]  It is.\na(1). // trailing\n"),
    ] {
        assert_eq!(tidied(text).as_deref(), Some(tidy), "{text}");
        assert_tidied(text);
    }
}

#[test]
fn a_line_of_a_rule_that_is_too_long_is_broken_between_conditions() {
    let body: Vec<String> = (0..20).map(|at| format!("condition_{at}(x, y)")).collect();
    let text = format!("head(x, y) :- {}.\n", body.join(", "));
    let tidy = tidied(&text).unwrap();
    assert!(tidy.lines().count() > 3 && tidy.lines().all(|line| line.chars().count() <= 120));
    assert!(tidy.lines().skip(1).all(|line| line.starts_with("    condition_")), "{tidy}");
    assert_tidied(&text);
}

#[test]
fn what_cannot_be_read_is_left_alone() {
    assert_eq!(tidied("a(x :- b."), None);
    assert_eq!(tidied("# line\na(1)."), None);
}

#[test]
fn the_command_tidies_files_or_says_which_are_not_tidy() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("format");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("house.dl");
    fs::write(&path, "a( 1 ).\n").unwrap();
    let run = |arguments: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_infer"))
            .args(["rules", "fmt"])
            .args(arguments)
            .current_dir(&folder)
            .output()
            .unwrap();
        (out.status.code().unwrap(), String::from_utf8(out.stdout).unwrap())
    };
    assert_eq!(run(&["--check", "house.dl"]), (1, "house.dl is not tidy\n".to_owned()));
    assert_eq!(fs::read_to_string(&path).unwrap(), "a( 1 ).\n");
    assert_eq!(run(&["house.dl"]), (0, "1 file was tidied\n".to_owned()));
    assert_eq!(fs::read_to_string(&path).unwrap(), "a(1).\n");
    assert_eq!(run(&["--check", "house.dl"]), (0, String::new()));
    fs::write(&path, "a( 1 \n").unwrap();
    assert_eq!(run(&["house.dl"]).0, 2);
    assert_eq!(fs::read_to_string(&path).unwrap(), "a( 1 \n");
}

/// A rule file with other spaces, breaks and comments between its words.
fn respaced() -> impl Strategy<Value = String> {
    let files = rule_files();
    let gaps = prop::collection::vec((any::<prop::sample::Index>(), 0..7_usize), 1..40);
    (prop::sample::select(files), gaps).prop_map(|((_, mut text), gaps)| {
        for (at, gap) in gaps {
            let spaces: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
            if spaces.is_empty() {
                break;
            }
            let gap = ["\n", "   ", " /* c */ ", " // c\n", "\n\n\n", "\t", " \n/* c\n c */"][gap];
            let at = spaces[at.index(spaces.len())];
            text.replace_range(at..=at, gap);
        }
        text
    })
}

proptest! {
    #[test]
    fn other_spaces_change_nothing(text in respaced()) {
        let source = Sources::default().add("<text>", &*text);
        // A break within a string or a comment makes another file of it, or none.
        if !has_errors(&parse(source, &text).1) {
            assert_tidied(&text);
        }
    }

    #[test]
    fn any_text_is_no_trouble(text in "([a-c(){}.,:;!\"/*<>=+ \n-]|:-|//|/\\*|\\*/|\\.decl |\\.comp |///|count : ){0,60}") {
        if let Some(tidy) = tidied(&text) {
            prop_assert_eq!(tree(&tidy), tree(&text));
            prop_assert_eq!(tidied(&tidy), Some(tidy));
        }
    }
}
