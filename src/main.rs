//! The command `infer`; everything is in [`geoinfer::cli`].

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    geoinfer::cli::main()
}
