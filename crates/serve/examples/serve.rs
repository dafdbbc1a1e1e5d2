//! The command line with `serve` and nothing else from outside: `cargo run -p infer-serve --example serve --
//! serve facts/`. The tests of this package run it.

use std::process::ExitCode;

fn main() -> ExitCode {
    geoinfer::cli::main_with(&[&infer_serve::Serve, &infer_serve::Answer])
}
