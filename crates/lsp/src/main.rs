//! The command `infer` with `infer lsp`.

use std::process::ExitCode;

fn main() -> ExitCode {
    geoinfer::cli::main_with(&[&infer_lsp::LanguageServer])
}
