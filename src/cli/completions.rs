//! `infer completions`

use clap::Args;
use clap_complete::Shell;

use crate::cli::console::{Console, Stop};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer completions bash > ~/.local/share/bash-completion/completions/infer
  infer completions fish > ~/.config/fish/completions/infer.fish";

/// For which shell.
#[derive(Debug, Args)]
pub(super) struct CompletionsOptions {
    /// The shell
    shell: Shell,
}

pub(super) fn run(
    options: &CompletionsOptions,
    command: &mut clap::Command,
    console: &Console,
) -> Result<(), Stop> {
    // The generator panics when it cannot write, so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(options.shell, command, "infer", &mut script);
    console.print(|out, _| out.write_all(&script))?;
    Ok(())
}
