//! The command line with `infer mcp` and no other command from outside: what the tests of this package
//! speak with.

use std::process::ExitCode;

fn main() -> ExitCode {
    geoinfer::cli::main_with(&[&infer_mcp::Assistants])
}
