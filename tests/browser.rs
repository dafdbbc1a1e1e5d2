//! The pages of `infer report` in a real browser: `tests/browser/pages.test.js`, run by Node.js.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::process::Command;

#[test]
#[ignore = "needs Chromium: npm ci --prefix tests/browser && cargo test --test browser -- --ignored"]
fn pages_work_in_a_browser() {
    let status = Command::new("node")
        .args(["--test", "tests/browser/"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("INFER", env!("CARGO_BIN_EXE_infer"))
        .env("OUTPUT", concat!(env!("CARGO_TARGET_TMPDIR"), "/pages"))
        .status()
        .unwrap();
    assert!(status.success(), "the pages do not work; the lines above say which");
}
