//! The first messages on a connection: they show whether two processes belong to the same run.

use std::io::{self, Read, Write};

use crate::cli::dataflow::cluster::frame::{Frame, garbled};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::diagnostic::{quoted, visible};

/// The version of the protocol.
const VERSION: u32 = 1;

/// The first bytes on every connection, in every version.
const GREETING: &[u8] = b"infer cluster\n";

/// The longest handshake, in bytes.
const LONGEST: u32 = 1 << 20;

const HELLO: u8 = 1;
const WELCOME: u8 = 2;
const REFUSAL: u8 = 3;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The control channel, between a process and process 0.
    Control,
    /// The rows of the engine.
    Data,
}

/// What has to be the same for all processes of a run: names with values, in the order in which they
/// are compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::cli) struct Terms {
    terms: Vec<(String, String)>,
}

impl Terms {
    /// These terms and one more.
    #[must_use]
    pub(in crate::cli) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.terms.push((name.to_owned(), value.into()));
        self
    }

    /// The first term that differs: its name, their value and ours.
    fn difference(&self, theirs: &Self) -> Option<[String; 3]> {
        let value = |terms: &Self, name: &str| {
            let term = terms.terms.iter().find(|(found, _)| found == name);
            term.map_or_else(|| "nothing".to_owned(), |(_, value)| quoted(value))
        };
        let names = self.terms.iter().chain(&theirs.terms).map(|(name, _)| name);
        let name = names
            .into_iter()
            .find(|name| value(self, name.as_str()) != value(theirs, name.as_str()))?;
        let (ours, theirs) = (value(self, name), value(theirs, name));
        Some([visible(name), theirs, ours])
    }
}

/// Who calls, what for, and under which terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Handshake {
    pub(super) process: usize,
    pub(super) purpose: Purpose,
    terms: Terms,
}

/// The answer of the called process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HandshakeReply {
    /// It is the process that was called, and agrees.
    Welcome,
    /// The reason why not.
    Refusal(String),
}

impl Handshake {
    /// The handshake of this process; the list of processes is one of its terms.
    pub(super) fn new(hosts: &Hosts, process: usize, purpose: Purpose, terms: &Terms) -> Self {
        let terms = terms.clone().with("the list of processes", hosts.text());
        Self { process, purpose, terms }
    }

    /// Sends it to process `to`.
    pub(super) fn send(&self, to: usize, out: &mut impl Write) -> io::Result<()> {
        let purpose = match self.purpose {
            Purpose::Control => 0,
            Purpose::Data => 1,
        };
        let number = |process: usize| u32::try_from(process).unwrap_or(u32::MAX);
        let mut frame = Frame::new(HELLO).number(number(self.process)).number(number(to));
        frame = frame.number(purpose);
        for (name, value) in &self.terms.terms {
            frame = frame.text(name).text(value);
        }
        let mut bytes = GREETING.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        frame.write(&mut bytes)?;
        out.write_all(&bytes)
    }

    /// Receives a handshake as process `me`. Bytes that are none are an error; another version, or a
    /// handshake for another process, is a reason to refuse the caller.
    pub(super) fn receive(me: usize, source: &mut impl Read) -> io::Result<Result<Self, String>> {
        let mut greeting = [0; GREETING.len()];
        source.read_exact(&mut greeting)?;
        if greeting != GREETING {
            return Err(garbled());
        }
        let mut version = [0; 4];
        source.read_exact(&mut version)?;
        let version = u32::from_le_bytes(version);
        if version != VERSION {
            let message = format!(
                "version {version} of the protocol is spoken by the caller, and {VERSION} by process {me}"
            );
            return Ok(Err(message));
        }
        let frame = Frame::read(source, LONGEST)?;
        let mut parts = frame.parts();
        let (process, meant) = (parts.number()? as usize, parts.number()? as usize);
        let purpose = match parts.number()? {
            0 => Purpose::Control,
            1 => Purpose::Data,
            _ => return Err(garbled()),
        };
        let mut terms = Terms::default();
        while !parts.is_empty() {
            let (name, value) = (parts.text()?, parts.text()?);
            terms = terms.with(name, value);
        }
        if frame.tag != HELLO {
            return Err(garbled());
        }
        if meant != me {
            return Ok(Err(format!("process {me} was called as process {meant}")));
        }
        Ok(Ok(Self { process, purpose, terms }))
    }

    /// The reason to refuse the process that sent this, for one that would send `ours`.
    pub(super) fn refusal(&self, ours: &Self, hosts: &Hosts) -> Option<String> {
        if let Some([name, theirs, here]) = ours.terms.difference(&self.terms) {
            let (there, us) = (hosts.name(self.process), hosts.name(ours.process));
            return Some(format!("{name} is {theirs} at {there} and {here} at {us}"));
        }
        if self.process >= hosts.len() {
            return Some(format!("there is no process {}", self.process));
        }
        None
    }
}

impl HandshakeReply {
    pub(super) fn send(&self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Welcome => Frame::new(WELCOME).write(out),
            Self::Refusal(reason) => Frame::new(REFUSAL).text(reason).write(out),
        }
    }

    pub(super) fn receive(source: &mut impl Read) -> io::Result<Self> {
        let frame = Frame::read(source, LONGEST)?;
        match frame.tag {
            WELCOME => Ok(Self::Welcome),
            REFUSAL => Ok(Self::Refusal(visible(frame.parts().text()?))),
            _ => Err(garbled()),
        }
    }
}
