//! What may stand where a file is asked for: a pipe, within limits, and never a device.
//!
//! Nothing here sleeps or is timed: what would not end is ended by a limit, or fails the test by never coming
//! to its end.

#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used)]

mod sandbox;

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;
use sandbox::{NOV, Sandbox};

/// Runs a line of bash in the sandbox, in which `infer` is the program.
fn bash(sandbox: &Sandbox, line: &str) -> (i32, String) {
    let function = format!("infer() {{ {} \"$@\"; }}; {line}", env!("CARGO_BIN_EXE_infer"));
    sandbox.run("bash", &["-c", &function])
}

#[test]
fn a_device_is_not_read() {
    let sandbox = Sandbox::new("inputs-device");
    sandbox.write("r.dl", "");
    std::os::unix::fs::symlink("/dev/zero", sandbox.path("zero.json")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", sandbox.path("facts/nov2024.accepted")).unwrap();
    let asked: [&[&str]; 12] = [
        &["/dev/zero"],
        &["zero.json"],
        &["/dev/random"],
        &["check", "/dev/zero"],
        &["check", NOV],
        &["watch", "/dev/zero"],
        &["quotes", "/dev/zero"],
        &["diff", NOV, "/dev/zero"],
        &["convert", "/dev/zero", "out.json"],
        &["import", "claimreview", "/dev/zero"],
        &["rules", "check", "/dev/zero"],
        &[NOV, "--rules", "zero.json"],
    ];
    for arguments in asked {
        let (code, text) = sandbox.infer(arguments);
        assert_eq!(code, 2, "{arguments:?}: {text}");
        assert!(text.contains("it is a device"), "{arguments:?}: {text}");
    }
}

#[test]
fn a_pipe_that_is_named_is_read() {
    let sandbox = Sandbox::empty("inputs-pipe");
    let case = r#"{"title": "Own", "facts": [{"held": {"id": "sale", "text": "It was sold"}}]}"#;
    sandbox.write("case.json", case);
    mkfifo(&sandbox.path("fifo"), Mode::S_IRWXU).unwrap();
    let expected = bash(&sandbox, "infer case.json --only=held --format=csv");
    assert_eq!(expected, (0, "id,text\nsale,It was sold\n".to_owned()));
    for line in [
        "cat case.json | infer -",
        "infer - < case.json",
        "cat case.json | infer /dev/stdin",
        "infer /dev/stdin < case.json",
        "infer <(cat case.json)",
        "cat case.json > fifo & infer fifo",
        "infer case.json --rules <(echo)",
        "echo | infer case.json --rules /dev/stdin",
    ] {
        let found = bash(&sandbox, &format!("{line} --only=held --format=csv"));
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn what_never_ends_is_not_read_to_its_end() {
    let sandbox = Sandbox::empty("inputs-endless");
    mkfifo(&sandbox.path("fifo"), Mode::S_IRWXU).unwrap();
    let too_long = "more than 256 MiB come from it";
    for (line, message) in [
        ("infer - < /dev/zero", too_long),
        ("infer /dev/stdin < /dev/zero", too_long),
        ("yes | infer -", too_long),
        ("infer <(yes)", too_long),
        ("yes | infer rules check /dev/stdin", too_long),
        ("yes > fifo & infer fifo", too_long),
        ("yes | infer - --max-memory=70", "error[out-of-memory]"),
        ("infer fifo --timeout=1", "error[timeout]"),
        ("exec 3<>fifo; infer - --timeout=1 <&3", "error[timeout]"),
    ] {
        let (code, text) = bash(&sandbox, line);
        assert!(text.contains(message), "{line}: {code} {text}");
    }
}

#[test]
fn a_pipe_in_the_place_of_a_case_does_not_stall_a_watch() {
    let sandbox = Sandbox::new("inputs-watch");
    let mut command =
        sandbox.command(env!("CARGO_BIN_EXE_infer"), &["watch", NOV, "--format=jsonl"]);
    let mut watch = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    let mut events = BufReader::new(watch.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut until = |event: &str| {
        let name = format!("\"event\":\"{event}\"");
        events.find(|line| line.contains(&name)).unwrap_or_else(|| panic!("no {event}"))
    };
    until("watching");
    let case = sandbox.path(NOV);
    let text = fs::read_to_string(&case).unwrap();
    fs::remove_file(&case).unwrap();
    mkfifo(&case, Mode::S_IRWXU).unwrap();
    assert!(until("mistaken").contains("it is a pipe"));
    sandbox.write("new.json", &text.replacen("\"denied\"", "\"confirmed\"", 1));
    fs::rename(sandbox.path("new.json"), &case).unwrap();
    until("updated");
    watch.kill().unwrap();
    watch.wait().unwrap();
    // From the beginning, it is refused: it could not be read again.
    let (code, text) = bash(&sandbox, &format!("infer watch <(cat {NOV})"));
    assert!(code == 2 && text.contains("it is a pipe, and a file is needed here"), "{text}");
}

#[test]
fn a_terminal_is_read_as_standard_input() {
    let sandbox = Sandbox::empty("inputs-terminal");
    let script = format!("{} /dev/stdin", env!("CARGO_BIN_EXE_infer"));
    let mut command = Command::new("script");
    command.args(["-qec", &script, "/dev/null"]).current_dir(&sandbox.0);
    sandbox.write("typed", "{\"title\": \"Typed\", \"facts\": []}\n\u{4}\u{4}");
    command.stdin(File::open(sandbox.path("typed")).unwrap());
    // Not every system has this program.
    let Ok(output) = command.output() else { return };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!text.contains("device"), "{text}");
}
