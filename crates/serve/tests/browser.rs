//! `infer serve` in a real browser: `tests/browser/serve.test.js` of this package, run by Node.js.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::path::Path;
use std::process::Command;

#[test]
#[ignore = "needs Chromium: npm ci --prefix tests/browser && cargo test -p infer-serve -- --ignored"]
fn cases_are_worked_on_in_a_browser() {
    let test = std::env::current_exe().unwrap();
    let program = test.parent().unwrap().parent().unwrap().join("examples/serve");
    let status = Command::new("node")
        .args(["--test", "crates/serve/tests/browser/"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
        .env("SERVE", program)
        .env("OUTPUT", concat!(env!("CARGO_TARGET_TMPDIR"), "/serve"))
        .status()
        .unwrap();
    assert!(status.success(), "the pages do not work; the lines above say which");
}
