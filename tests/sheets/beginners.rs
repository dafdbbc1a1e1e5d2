//! What a person meets who makes a case in a spreadsheet and knows no JSON.

use crate::sandbox::Sandbox;

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
