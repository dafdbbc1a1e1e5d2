//! Who may take part in a run of several processes.

#![cfg(all(unix, feature = "dataflow"))]
#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod processes;
mod sandbox;

use std::fs::{self, Permissions};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::thread;
use std::time::{Duration, Instant};

use processes::{Ended, PATIENCE, Process, SECRET, write_hosts, write_private};
use sandbox::Sandbox;

const RULES: &str = ".decl n(x: number)\n.input n\n.decl m(x: number)\n.output m\nm(x) :- n(x).\n";

const ARGUMENTS: [&str; 5] =
    ["--no-builtin", "--rules=rules.dl", "--format=csv", "--workers=1", "--connect-timeout=20"];

fn sandbox(name: &str) -> (Sandbox, Vec<String>) {
    let sandbox = Sandbox::empty(name);
    sandbox.write("rules.dl", RULES);
    sandbox.write("part0/n.facts", "1\n");
    sandbox.write("part1/n.facts", "2\n");
    sandbox.write("evil/n.facts", "666\n");
    let addresses = write_hosts(&sandbox, 2);
    (sandbox, addresses)
}

/// Starts a process with facts and a file of a secret.
fn start(sandbox: &Sandbox, process: usize, part: &str, secret: &[&str]) -> Process {
    let arguments = [&ARGUMENTS, &["-F", part] as &[&str], secret].concat();
    Process::start_plainly(sandbox, process, &arguments)
}

/// Connects to a process that is about to listen.
fn connect(address: &str) -> TcpStream {
    let start = Instant::now();
    loop {
        match TcpStream::connect(address) {
            Ok(stream) => return stream,
            Err(error) => assert!(start.elapsed() < PATIENCE, "{error}"),
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn assert_refused(end: &Ended, message: &str) {
    assert_eq!((end.code, end.stdout.as_str()), (Some(2), ""), "{}", end.stderr);
    assert!(end.stderr.contains(message), "{}", end.stderr);
    assert!(!end.stderr.contains(SECRET), "{}", end.stderr);
}

#[test]
fn a_process_without_the_secret_brings_no_rows_and_ends_nothing() {
    let (sandbox, addresses) = sandbox("strangers-rows");
    write_private(&sandbox, "other", "another-secret-of-more-than-32-bytes");
    let zero = start(&sandbox, 0, "part0", &["--secret-file=secret"]);
    for secret in [&[][..], &["--secret-file=other"]] {
        let end = start(&sandbox, 1, "evil", secret).end();
        let reason = "refuses this process: its secret is not the one of this run";
        assert_refused(&end, &format!("process 0 ({}) {reason}", addresses[0]));
    }
    let one = start(&sandbox, 1, "part1", &["--secret-file=secret"]);
    let [zero, one] = [zero, one].map(Process::end);
    assert_eq!((zero.code, zero.stdout.as_str()), (Some(0), "x\n1\n2\n"), "{}", zero.stderr);
    assert_eq!((one.code, one.stderr.as_str()), (Some(0), ""));
}

#[test]
fn a_bad_greeting_ends_its_connection_and_not_the_run() {
    for secret in [&["--secret-file=secret"][..], &[]] {
        let (sandbox, addresses) = sandbox(&format!("strangers-greeting-{}", secret.len()));
        let zero = start(&sandbox, 0, "part0", secret);
        // Version 1, in which every caller was heard: as process 1, with no terms.
        let hello = [&b"infer cluster\n\x01\0\0\0\x0c\0\0\0\x01\x01\0\0\0"[..], &[0; 8]].concat();
        for said in [hello.as_slice(), b"infer cluster\n\x63\0\0\0", b"GET / HTTP/1.1\r\n\r\n"] {
            let mut stranger = connect(&addresses[0]);
            stranger.write_all(said).unwrap();
            let mut answer = Vec::new();
            let _ = stranger.read_to_end(&mut answer);
            assert!(!answer.windows(8).any(|it| it == b"rulebook"), "{answer:?}");
        }
        let one = start(&sandbox, 1, "part1", secret);
        let [zero, one] = [zero, one].map(Process::end);
        assert_eq!((zero.code, zero.stdout.as_str()), (Some(0), "x\n1\n2\n"), "{}", zero.stderr);
        assert_eq!(one.code, Some(0), "{}", one.stderr);
    }
}

#[test]
fn a_secret_that_is_none_is_refused() {
    let (sandbox, _) = sandbox("strangers-secret");
    let refused = |path: &str, message: &str| {
        let end = start(&sandbox, 0, "part0", &["--secret-file", path]).end();
        assert_refused(&end, message);
    };
    refused("missing", "cannot read the secret in `missing`: there is no such file");
    refused("part0", "cannot read the secret in `part0`: it is no file");
    refused("/dev/zero", "cannot read the secret in `/dev/zero`: it is no file");
    write_private(&sandbox, "empty", "\n");
    refused("empty", "the secret in `empty` is empty");
    write_private(&sandbox, "short", "password");
    refused("short", "is too short: it has 8 bytes, and a secret needs 32");
    for (mode, message) in [
        (0o644, "can be read by everybody on this machine"),
        (0o604, "can be read by everybody on this machine"),
        (0o602, "can be changed or opened by others on this machine"),
        (0o660, "can be changed or opened by others on this machine"),
    ] {
        fs::set_permissions(sandbox.path("secret"), Permissions::from_mode(mode)).unwrap();
        refused("secret", message);
    }
}

#[test]
fn other_machines_need_a_secret() {
    let (sandbox, _) = sandbox("strangers-beyond");
    sandbox.write("hosts", "localhost:2101\nnode2.example.org:2101\n");
    let end = start(&sandbox, 0, "part0", &[]).end();
    assert_refused(&end, "error[no-secret]");
    assert_refused(&end, "process 1 (node2.example.org:2101)");
}
