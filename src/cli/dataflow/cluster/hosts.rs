//! The processes of a run, a `host:port` a line.

use std::net::IpAddr;

use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, counted, visible};

/// The addresses of the processes of a run, in the order of their numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Hosts {
    addresses: Vec<String>,
}

impl Hosts {
    /// The processes that a file lists. Empty lines and lines that begin with `#` are none.
    pub(in crate::cli) fn read(
        source: SourceId,
        sources: &Sources,
    ) -> Result<Self, Vec<Diagnostic>> {
        let text = &sources.get(source).text;
        let (mut addresses, mut mistakes) = (Vec::<String>::new(), Vec::new());
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let address = line.trim();
            let start = at + line.find(address).unwrap_or(0);
            let span = Span::new(source, start, start + address.len());
            at += line.len();
            if address.is_empty() || address.starts_with('#') {
                continue;
            }
            if !is_address(address) {
                let message = "this is no address of a process";
                let help = "write a host and a port that is not 0, as in `node1.example.org:2101`";
                mistakes.push(Diagnostic::error("bad-host", message).at(span, "").help(help));
            } else if addresses.iter().any(|known| known == address) {
                let message = "two processes have the same address";
                let help = "give each process a port of its own";
                mistakes.push(Diagnostic::error("host-twice", message).at(span, "").help(help));
            }
            addresses.push(address.to_owned());
        }
        if addresses.is_empty() {
            mistakes.push(
                Diagnostic::error("no-hosts", "this file lists no process")
                    .at(Span::new(source, 0, 0), "")
                    .help("write the address of each process on a line, as in `localhost:2101`"),
            );
        }
        if mistakes.is_empty() { Ok(Self { addresses }) } else { Err(mistakes) }
    }

    /// How many processes there are.
    pub(super) fn len(&self) -> usize {
        self.addresses.len()
    }

    /// The address of a process.
    pub(super) fn address(&self, process: usize) -> &str {
        &self.addresses[process]
    }

    /// What messages call a process.
    pub(super) fn name(&self, process: usize) -> String {
        match self.addresses.get(process) {
            Some(address) => format!("process {process} ({})", visible(address)),
            None => format!("process {process}"),
        }
    }

    /// The first process with an address that other machines may reach; nothing if all are on the loopback.
    pub(super) fn beyond_loopback(&self) -> Option<usize> {
        self.addresses.iter().position(|address| !is_loopback(address))
    }

    /// All addresses as one text, the same for equal lists.
    pub(super) fn text(&self) -> String {
        self.addresses.join(" ")
    }

    /// A process that the list does not have is a mistake.
    pub(in crate::cli) fn expect(&self, process: usize) -> Result<(), Diagnostic> {
        if process < self.len() {
            return Ok(());
        }
        let lists = counted(self.len(), "process", "processes");
        let message = format!("there is no process {process}: the file lists {lists}");
        let help = format!("the first one is 0, and the last one {}", self.len() - 1);
        Err(Diagnostic::error("no-such-process", message).help(help))
    }
}

/// Whether only this machine can reach an address, as far as it says so itself: what a name stands for may
/// change.
fn is_loopback(address: &str) -> bool {
    let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a text is a host and a port.
fn is_address(text: &str) -> bool {
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    let is_host = |host: &str| {
        let is_bracketed = host.starts_with('[') && host.ends_with(']');
        !host.is_empty() && (is_bracketed || !host.contains(':'))
    };
    !text.contains(char::is_whitespace)
        && text.rsplit_once(':').is_some_and(|(host, port)| is_host(host) && is_port(port))
}
