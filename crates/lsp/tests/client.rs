//! The server as an editor has it: through the protocol library of VS Code, in `tests/client`, run by
//! Node.js. It is the program with all commands that is asked.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::path::Path;
use std::process::Command;

#[test]
#[ignore = "needs Node.js: npm ci --prefix crates/lsp/tests/client && cargo build -p infer-complete && cargo \
            test -p infer-lsp --test client -- --ignored"]
fn an_editor_gets_answers() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = Path::new(env!("CARGO_BIN_EXE_infer-lsp")).with_file_name("infer-complete");
    assert!(program.exists(), "build it first: cargo build -p infer-complete");
    let status = Command::new("node")
        .args(["--test", "tests/client/"])
        .current_dir(package)
        .env("INFER", program)
        .env("REPOSITORY", package.join("../.."))
        .status()
        .unwrap();
    assert!(status.success(), "an editor gets no answer; the lines above say which");
}
