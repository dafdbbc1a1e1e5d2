//! What a file includes lies where the user pointed: nothing else of the machine is read, or shown.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used)]

mod sandbox;

use std::os::unix::fs::symlink;
use std::process::Command;

use sandbox::Sandbox;

const SECRET: &str = "root:x:0:0";

/// A folder that is in no git work tree, with a case in `case` and a file beside that folder.
fn sandbox(name: &str) -> Sandbox {
    let folder = std::env::temp_dir().join(format!("infer-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let sandbox = Sandbox(folder);
    sandbox.write("secret", SECRET);
    sandbox.write("shared/people.json", r#"{"facts": [{"person": {"id": "firefly"}}]}"#);
    sandbox.write("shared/more.dl", ".decl more(x: Actor)\nmore(x) :- person(x).\n");
    sandbox.write("case/rules.dl", ".include \"../shared/more.dl\"\n");
    sandbox.write("case/part.json", r#"{"facts": [{"person": {"id": "trentino"}}]}"#);
    include(&sandbox, "part.json");
    sandbox
}

fn include(sandbox: &Sandbox, path: &str) {
    sandbox.write(
        "case/case.json",
        &format!("{{\"title\": \"A case\", \"include\": [\"{path}\"], \"facts\": []}}"),
    );
}

fn expect_refused(sandbox: &Sandbox, arguments: &[&str]) {
    let (code, text) = sandbox.infer(arguments);
    assert_eq!(code, 2, "{arguments:?}: {text}");
    assert!(text.contains("--include-from"), "{arguments:?}: {text}");
    assert!(!text.contains(SECRET), "{arguments:?}: {text}");
}

#[test]
fn a_file_elsewhere_is_not_read() {
    let sandbox = sandbox("elsewhere");
    assert_eq!(sandbox.infer(&["case/case.json"]).0, 0);
    symlink(sandbox.path("secret"), sandbox.path("case/link")).unwrap();
    let whole = sandbox.path("secret").to_str().unwrap().to_owned();
    for path in ["../secret", "link", &whole, "/proc/self/environ", "../shared/people.json"] {
        include(&sandbox, path);
        for command in ["run", "check", "lint", "quotes", "timeline", "report"] {
            let mut arguments = vec![command, "case/case.json"];
            arguments.extend((command == "report").then_some("--output=out.html"));
            expect_refused(&sandbox, &arguments);
        }
        expect_refused(&sandbox, &["convert", "case/case.json", "out.xlsx"]);
    }
    include(&sandbox, "part.json");
    expect_refused(&sandbox, &["case/case.json", "--rules", "case/rules.dl"]);
    expect_refused(&sandbox, &["rules", "check", "case/rules.dl"]);
    std::fs::remove_dir_all(&sandbox.0).unwrap();
}

#[test]
fn a_folder_that_is_allowed_is_read_and_so_is_the_work_tree() {
    let sandbox = sandbox("allowed");
    include(&sandbox, "../shared/people.json");
    let case = ["case/case.json", "--rules", "case/rules.dl"];
    let (code, text) = sandbox.infer(&[&case[..], &["--include-from=shared"]].concat());
    assert_eq!(code, 0, "{text}");
    let (code, text) = sandbox.infer(&[&case[..], &["--include-from=nowhere"]].concat());
    assert!(code == 2 && text.contains("give a folder that is there"), "{text}");
    // A file beside another that was named may be included, too.
    assert_eq!(sandbox.infer(&["shared/people.json", "case/case.json"]).0, 0);
    expect_refused(&sandbox, &case);
    std::fs::create_dir(sandbox.path(".git")).unwrap();
    let (code, text) = sandbox.infer(&case);
    assert_eq!(code, 0, "{text}");
    std::fs::remove_dir_all(&sandbox.0).unwrap();
}

/// What is written can be read where it is written, or it is not written.
#[cfg(feature = "sheets")]
#[test]
fn a_case_is_not_written_where_it_could_not_include() {
    let sandbox = sandbox("written");
    let here = Sandbox(sandbox.path("case"));
    for target in ["fold", "../case/sub/c.json", "book.xlsx"] {
        let (code, text) = here.infer(&["convert", "case.json", target]);
        let is_below = target.contains("sub");
        assert_eq!(code, if is_below { 2 } else { 0 }, "{target}: {text}");
        if !is_below {
            let (code, text) = here.infer(&[target]);
            assert_eq!(code, 0, "{target}: {text}");
        }
    }
    for arguments in [
        &["convert", "case.json", "../c.json"][..],
        &["new", "new.xlsx", "--include", "../shared/people.json"],
        &["convert", "case.json", "../other/c.xlsx"],
    ] {
        let (code, text) = here.infer(arguments);
        let is_above = arguments[2] == "../c.json";
        assert_eq!(code, if is_above { 0 } else { 2 }, "{arguments:?}: {text}");
        assert!(is_above || text.contains("error[include-elsewhere]"), "{text}");
    }
    assert!(!sandbox.path("case/new.xlsx").exists() && !sandbox.path("other").exists());
    assert_eq!(sandbox.infer(&["c.json"]).0, 0);
    let allowed =
        ["new", "new.xlsx", "--include", "../shared/people.json", "--include-from", "../shared"];
    assert_eq!(here.infer(&allowed).0, 0);
    std::fs::remove_dir_all(&sandbox.0).unwrap();
}

#[test]
fn what_is_no_file_is_not_waited_for() {
    let sandbox = sandbox("pipes");
    let made = Command::new("mkfifo").arg(sandbox.path("case/pipe")).status().unwrap();
    assert!(made.success());
    symlink("/dev/zero", sandbox.path("case/zero")).unwrap();
    sandbox.write("case/rules.dl", ".include \"pipe\"\n");
    for path in ["pipe", "zero"] {
        include(&sandbox, path);
        let (code, text) = sandbox.infer(&["case/case.json"]);
        assert!(code == 2 && text.contains("it is no file"), "{text}");
    }
    include(&sandbox, "part.json");
    let (code, text) = sandbox.infer(&["case/case.json", "--rules", "case/rules.dl"]);
    assert!(code == 2 && text.contains("it is no file"), "{text}");
    std::fs::remove_dir_all(&sandbox.0).unwrap();
}
