//! The command `infer` with the commands that packages of their own add, each a feature.

use std::process::ExitCode;

use geoinfer::cli::extension::Extension;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let extensions: &[&dyn Extension] = &[
        #[cfg(feature = "lsp")]
        &infer_lsp::LanguageServer,
        #[cfg(feature = "mcp")]
        &infer_mcp::Assistants,
        #[cfg(feature = "serve")]
        &infer_serve::Serve,
        #[cfg(feature = "serve")]
        &infer_serve::Answer,
    ];
    geoinfer::cli::main_with(extensions)
}
