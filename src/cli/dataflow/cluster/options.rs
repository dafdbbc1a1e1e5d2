//! The options that let a process take part in a run of several.

use std::time::Duration;

use clap::Args;

use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::membership::Membership;
use crate::cli::dataflow::cluster::secret::Secret;
use crate::cli::disk::Disk;
use crate::diagnostic::{Diagnostic, Sources, quoted};
use crate::facts::Loader as _;

/// Which processes take part, and which of them this one is.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ClusterOptions {
    /// Run on several machines: a file with the address of each process, `host:port`, a line
    #[arg(
        long,
        value_name = "FILE",
        requires = "process",
        conflicts_with = "profile",
        help_heading = "Machines"
    )]
    hosts: Option<String>,

    /// Which of these processes this one is; the first is 0, and writes what all found
    #[arg(long, value_name = "I", requires = "hosts", help_heading = "Machines")]
    process: Option<usize>,

    /// A file with the secret by which the processes know each other; needed unless all addresses are on
    /// the loopback
    #[arg(long, value_name = "FILE", requires = "hosts", help_heading = "Machines")]
    secret_file: Option<String>,

    /// Wait this many seconds for the other processes to be started
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = 30,
        requires = "hosts",
        help_heading = "Machines"
    )]
    connect_timeout: u64,
}

impl ClusterOptions {
    /// The place of this process among several; nothing if it is the only one.
    pub(in crate::cli) fn membership(
        &self,
        sources: &mut Sources,
    ) -> Result<Option<Membership>, Vec<Diagnostic>> {
        let (Some(path), Some(process)) = (&self.hosts, self.process) else { return Ok(None) };
        let text = Disk.load(path).map_err(|error| {
            let message = format!("cannot read {}: {error}", quoted(path));
            vec![
                Diagnostic::error("unreadable-file", message)
                    .help("give the path of a file with the address of each process"),
            ]
        })?;
        let source = sources.add(path.as_str(), text);
        let hosts = Hosts::read(source, sources)?;
        hosts.expect(process).map_err(|mistake| vec![mistake])?;
        let secret = self.secret(&hosts).map_err(|mistake| vec![mistake])?;
        let patience = Duration::from_secs(self.connect_timeout);
        Ok(Some(Membership { hosts, process, secret, patience }))
    }

    /// Without a secret, everybody who reaches an address can take part.
    fn secret(&self, hosts: &Hosts) -> Result<Secret, Diagnostic> {
        match (&self.secret_file, hosts.beyond_loopback()) {
            (Some(path), _) => Secret::read(path),
            (None, None) => Ok(Secret::default()),
            (None, Some(process)) => {
                let name = hosts.name(process);
                let message = format!("other machines may reach {name}, and there is no secret");
                Err(Diagnostic::error("no-secret", message).help(
                    "give all processes the same `--secret-file`, a file that only they can read",
                ))
            }
        }
    }
}
