//! What a person meets who makes a case in a spreadsheet and knows no JSON.

use geoinfer::facts::sheet_plans;

use crate::sandbox::Sandbox;
use crate::{BUILTIN, read};

const WHO: &str = "\
kind,name,side,speaks_for
state,Freedonia,,
state,Sylvania,,
person,Ida Trent,,Sylvania
organisation,Freedonia's ministry,,Freedonia
outlet,The Gazette,,
outlet,The Echo,,
";

const CLAIMS: &str = "\
kind,text,who,whom,when
struck,,Sylvania,Freedonia,2031-03-11
,A pump leaked,,,
";

const STATEMENTS: &str = "\
stance,what,by,on,via,quote,text
asserted,A pump leaked,Ida Trent,2031-03-11,The Gazette,it was a pump,texts/gazette.txt
denied,struck-sylvania-freedonia,Ida Trent,2031-03-12,The Gazette,We fired only warnings,texts/gazette.txt
";

/// A folder of tables with these statements, beside an article.
fn desk(name: &str, statements: &str) -> Sandbox {
    let sandbox = Sandbox::empty(&format!("sheets-desk-{name}"));
    sandbox.write("desk/case.csv", "key,value\ntitle,What happened?\n");
    sandbox.write("desk/who.csv", WHO);
    sandbox.write("desk/claims.csv", CLAIMS);
    sandbox.write("desk/statements.csv", statements);
    sandbox.write("texts/gazette.txt", "“We fired nothing,” Ida Trent said; it was a pump.\n");
    sandbox
}

/// A hidden sheet is told by every command that reads the book.
#[test]
fn what_is_remarked_on_a_book_every_command_says() {
    let sandbox = Sandbox::empty("sheets-remarks");
    let row = "asserted,The pier was sold,Pinky,1933-11-18,The Echo,na\u{ef}ve";
    let latin: Vec<u8> =
        format!("stance,what,by,on,via,note\n{row}\n").chars().map(|it| it as u8).collect();
    std::fs::write(sandbox.path("quick.csv"), latin).unwrap();
    for arguments in [
        &["quick.csv"][..],
        &["accept", "quick.csv"],
        &["check", "quick.csv"],
        &["diff", "quick.csv", "quick.csv"],
        &["timeline", "quick.csv"],
        &["lint", "quick.csv"],
    ] {
        let (_, text) = sandbox.infer(&[arguments, &["--add-names"]].concat());
        assert_eq!(text.matches("warning[windows-1252]").count(), 1, "{arguments:?}: {text}");
    }
}

/// What was accepted of a book without ids is the same after its sheets are sorted.
#[test]
fn a_sheet_may_be_sorted() {
    const CLAIMS: &str = "\
kind,text,who,whom,when
struck,,Sylvania,Freedonia,2031-03-11
,A leaking pump set the oil terminal of Port Marrow on fire at seven,,,
,A leaking pump set the oil terminal of Port Marrow on fire at eight,,,
";
    const STATEMENTS: &str = "\
stance,what,by,on,via,quote
denied,struck-sylvania-freedonia,Ida Trent,2031-03-11,The Gazette,We fired nothing
asserted,A leaking pump set the oil terminal of Port Marrow on fire at seven,Ida Trent,2031-03-11,The Echo,seven
denied,A leaking pump set the oil terminal of Port Marrow on fire at eight,Ida Trent,2031-03-11,The Echo,never
denied,struck-sylvania-freedonia,Ida Trent,2031-03-11T17:30,The Gazette,Nothing at all
denied,struck-sylvania-freedonia,Ida Trent,2031-03-11,The Echo; The Gazette,Not one
";
    let sandbox = desk("sorted", STATEMENTS);
    sandbox.write("desk/claims.csv", CLAIMS);
    let (code, text) = sandbox.infer(&["accept", "desk"]);
    assert_eq!(code, 0, "{text}");
    let reversed = |table: &str| {
        let (header, rows) = table.split_once('\n').unwrap();
        let rows: Vec<&str> = rows.lines().rev().collect();
        format!("{header}\n{}\n", rows.join("\n"))
    };
    sandbox.write("desk/who.csv", &reversed(WHO));
    sandbox.write("desk/claims.csv", &reversed(CLAIMS));
    sandbox.write("desk/statements.csv", &reversed(STATEMENTS));
    let (code, text) = sandbox.infer(&["check", "desk"]);
    assert_eq!(code, 0, "{text}");
}

/// What a command says of a table of statements with these rows, in which all names are new.
fn told(name: &str, rows: &str, arguments: &[&str]) -> String {
    let sandbox = Sandbox::empty(&format!("sheets-{name}"));
    sandbox.write("quick.csv", &format!("stance,what,by,on,via\n{rows}\n"));
    let (code, text) = sandbox.infer(&[arguments, &["quick.csv", "--add-names"]].concat());
    assert_eq!(code, 0, "{text}");
    text
}

#[test]
fn a_note_files_what_is_only_denied_apart() {
    let text = told("denied", "denied,The pier was sold,Pinky,1933-11-18,The Echo", &["brief"]);
    assert!(text.contains("Denied, and claimed by nobody"), "{text}");
    assert!(!text.contains("Wrong"), "{text}");
}

#[test]
fn a_wrong_quote_is_told_in_its_cell() {
    let sandbox = desk("quote", STATEMENTS);
    let (code, text) = sandbox.infer(&["lint", "desk"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("desk/statements.csv, row 3, column quote (F3)"), "{text}");
}

#[test]
fn places_are_told_as_rows() {
    let sandbox = desk("places", STATEMENTS);
    let (code, text) = sandbox.infer(&["why", "a-pump-leaked", "desk"]);
    assert!(code == 0 && text.contains("desk/statements.csv, row 2)"), "{text}");
    let (_, text) = sandbox.infer(&["desk", "--long"]);
    assert!(text.contains("desk/statements.csv, row 3: "), "{text}");
}

#[test]
fn hints_name_the_case() {
    let sandbox = desk("hints", STATEMENTS);
    let (_, text) = sandbox.infer(&["desk", "--as-of", "2031-03-12"]);
    assert!(text.contains(" desk --as-of 2031-03-12` gives the reasons"), "{text}");
    assert!(text.contains("`infer lint desk --as-of 2031-03-12` says what to type"), "{text}");
    sandbox.write("our desk.csv", &format!("stance,what,by,on,via\n{QUICK}\n"));
    let (_, text) = sandbox.infer(&["our desk.csv", "--add-names"]);
    assert!(text.contains(" 'our desk.csv' --add-names` gives"), "{text}");
}

const QUICK: &str = "asserted,The pier was sold,Pinky,1933-11-18,The Echo";

#[test]
fn names_that_are_added_are_compared_with_those_that_there_are() {
    let rows = format!("{QUICK}\ndenied,The pier was sold,Firefly,1933-11-18,The Ecko");
    let text = told("near", &rows, &[]);
    assert!(text.contains("did you mean `The Echo`? Else give it a row"), "{text}");
    assert!(!text.contains("did you mean `Pinky`"), "{text}");
    // White space is no other name.
    let rows = format!("{QUICK}\ndenied,The pier was sold,Firefly,1933-11-18,The\u{a0}Echo");
    let text = told("alike", &rows, &[]);
    assert_eq!(text.matches("is taken as `outlet`").count(), 1, "{text}");
}

#[test]
fn names_differ_in_letters_and_in_nothing_else() {
    let typed = "asserted,A  pump\u{a0}leaked,Freedonia’s\u{a0}ministry,2031-03-11,The Gazette";
    let sandbox = desk("names", &format!("stance,what,by,on,via\n{typed}\n"));
    let (code, text) = sandbox.infer(&["desk"]);
    assert_eq!(code, 0, "{text}");
    let sandbox = desk("capitals", &format!("stance,what,by,on,via\n{}\n", typed.to_uppercase()));
    let (code, text) = sandbox.infer(&["desk"]);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("did you mean `The Gazette`?"), "{text}");
    assert!(text.contains("did you mean `Freedonia's ministry`?"), "{text}");
}

#[test]
fn words_stand_for_ids() {
    let sandbox = desk("words", STATEMENTS);
    for arguments in [
        &["why", "a pump  leaked.", "desk"][..],
        &["why", "Sylvania struck Freedonia on 11 March 2031", "desk"],
        &["why", "Ida Trent", "desk"],
        &["why-not", "status(a-pump-leaked, confirmed)", "desk"],
        &["timeline", "desk", "--of", "A pump leaked"],
        &["linchpins", "desk", "--of", "A pump leaked"],
        &["what-if", "desk", "--without", "sylvania"],
    ] {
        let (code, text) = sandbox.infer(arguments);
        assert_eq!(code, 0, "{arguments:?}: {text}");
    }
    let (code, text) = sandbox.infer(&["why", "A pump leeked", "desk"]);
    assert!(code == 2 && text.contains("did you mean `a-pump-leaked` (A pump leaked)?"), "{text}");
    sandbox.write("desk/claims.csv", &format!("{CLAIMS},A PUMP leaked,,,\n"));
    let (code, text) = sandbox.infer(&["why", "a pump leaked", "desk"]);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("`a-pump-leaked` (A pump leaked), `a-pump-leaked-2` (A PUMP"), "{text}");
}

#[test]
fn a_hidden_sheet_is_told_before_what_lacks_for_it() {
    let case = read(
        "# statements\nstance | what | by | on | via\nasserted | sale | Pinky | 1933-11-18 | The Echo\n\
         # claims\nid | text\nsale | The pier was sold\n\
         # (hidden) who\nkind | name\nperson | Pinky\noutlet | The Echo\n",
    );
    assert!(case.rendered().starts_with("warning[hidden-sheet]"), "{}", case.rendered());
}

#[test]
fn lint_says_what_to_type_into_cells() {
    let row = "assessed,A pump leaked,Ida Trent,2031-03-11,The Gazette,,";
    let sandbox = desk("cells", &format!("stance,what,by,on,via,quote,text\n{row}\n"));
    let (code, text) = sandbox.infer(&["lint", "desk"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("fill in `confidence`: `low`, `moderate` or `high`"), "{text}");
}

#[test]
fn a_column_says_what_goes_there() {
    let plans = BUILTIN.with(|(program, _)| sheet_plans(program));
    let help = |sheet: &str, column: &str| {
        let sheet = plans.iter().find(|it| it.name == sheet).unwrap();
        sheet.columns.iter().find(|it| it.name == column).unwrap().help.clone()
    };
    let text = help("claims", "text");
    assert!(text.starts_with("The claim in words: a sentence"), "{text}");
    assert!(text.contains("For `agreed`: On what"), "{text}");
    assert!(help("claims", "what").contains("goes under `text`"), "{}", help("claims", "what"));
    assert_eq!(help("claims", "note"), "A remark of your own.");
    for column in plans.iter().flat_map(|sheet| &sheet.columns) {
        let help = &column.help;
        assert!(!help.contains(['"', '{']) && !help.contains("a list if"), "{help}");
    }
}

#[test]
fn a_message_lists_columns_in_the_order_of_the_sheet() {
    let plans = BUILTIN.with(|(program, _)| sheet_plans(program));
    let claims = plans.iter().find(|it| it.name == "claims").unwrap();
    let names: Vec<&str> = claims.columns.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names[..3], ["id", "kind", "text"]);
    let message = read("# claims\nid | text | xxxxxxxx\nsale | The pier was sold | y\n").rendered();
    let known = |name: &&str| message.contains(&format!("`{name}`"));
    let places: Vec<usize> = names
        .into_iter()
        .filter(known)
        .map(|name| message.find(&format!("`{name}`")).unwrap())
        .collect();
    assert!(places.len() > 20 && places.is_sorted(), "{message}");
}
