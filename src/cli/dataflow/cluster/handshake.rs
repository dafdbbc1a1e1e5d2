//! The first messages on a connection: both ends prove that they know the secret of the run, and the
//! called process finds out whether the caller belongs to it.
//!
//! ```text
//! caller → called   greeting, version, CHALLENGE with a nonce
//! called → caller   CHALLENGE with a nonce
//! caller → called   HELLO: who, to whom, what for, in which run, under which terms; signed with both nonces
//! called → caller   WELCOME with the run, signed with the caller's signature; or REFUSAL
//! ```
//!
//! Each end signs a nonce of the other, so what was overheard is of no use on another connection. A
//! refusal is not signed: a process that does not know the secret has to be told so.

use std::io::{self, Read, Write};

use crate::cli::dataflow::cluster::frame::{Frame, Parts, garbled};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::secret::{Mac, Nonce, Secret, nonce};
use crate::cli::dataflow::cluster::terms::Terms;
use crate::diagnostic::visible;

/// The version of the protocol.
const VERSION: u32 = 2;

/// The first bytes on every connection, in every version.
const GREETING: &[u8] = b"infer cluster\n";

/// The longest body of a frame before a process is known, in bytes.
const LONGEST: u32 = 1 << 18;

/// The longest reason to refuse a process, in characters.
const LONGEST_REASON: usize = 1000;

/// The most terms of a process.
const MOST_TERMS: usize = 64;

const HELLO: u8 = 1;
const WELCOME: u8 = 2;
const REFUSAL: u8 = 3;
const CHALLENGE: u8 = 4;

/// What the caller signs begins so, and what the called process signs.
const CALLER: &[u8] = b"infer cluster 2 caller";
const CALLED: &[u8] = b"infer cluster 2 called";

/// The number of a run, which process 0 takes at random: connections of an earlier run do not fit.
pub(super) type Run = Nonce;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The control channel, between a process and process 0. The caller does not know the run yet.
    Control,
    /// The rows of the engine.
    Data,
}

/// Who calls, what for, in which run, and under which terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Handshake {
    pub(super) process: usize,
    pub(super) purpose: Purpose,
    pub(super) run: Run,
    terms: Terms,
}

/// The answer of the called process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HandshakeReply {
    /// It is the process that was called, and agrees: this is the run.
    Welcome(Run),
    /// The reason why not.
    Refusal(String),
    /// It does not know the secret.
    Impostor,
}

/// Why a caller is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) reason: String,
    /// Whether the caller is of this run and would derive something else. Any other caller is only sent
    /// away: it knows no secret, or comes from an earlier run.
    pub(super) ends_run: bool,
}

impl Refusal {
    /// A reason may quote what the caller said, so it is cut.
    pub(super) fn new(reason: &str, ends_run: bool) -> Self {
        Self { reason: reason.chars().take(LONGEST_REASON).collect(), ends_run }
    }
}

/// A caller that was heard.
#[derive(Debug)]
pub(super) struct Heard {
    /// Its handshake, or why it is refused.
    pub(super) said: Result<Handshake, Refusal>,
    /// Its signature, to sign the answer with.
    signed: Mac,
}

impl Handshake {
    /// The handshake of this process; the list of processes is one of its terms.
    pub(super) fn new(
        hosts: &Hosts,
        process: usize,
        purpose: Purpose,
        run: Run,
        terms: &Terms,
    ) -> Self {
        let terms = terms.clone().with("the list of processes", hosts.text());
        Self { process, purpose, run, terms }
    }

    /// Calls process `to` on a connection that is new. Only a process that knows the secret can welcome it.
    pub(super) fn call(
        &self,
        to: usize,
        secret: &Secret,
        stream: &mut (impl Read + Write),
    ) -> io::Result<HandshakeReply> {
        let ours = nonce()?;
        let mut bytes = GREETING.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        challenge(&ours).write(&mut bytes)?;
        stream.write_all(&bytes)?;
        let answer = Frame::read(stream, LONGEST)?;
        if answer.tag == REFUSAL {
            return HandshakeReply::of(&answer);
        }
        let theirs = challenged(&answer)?;
        let body = self.body(to).body;
        let signed = secret.sign(&[CALLER, &ours, &theirs, &body]);
        Frame { tag: HELLO, body: [&signed[..], &body].concat() }.write(stream)?;
        let answer = Frame::read(stream, LONGEST)?;
        let reply = HandshakeReply::of(&answer)?;
        if let HandshakeReply::Welcome(run) = &reply {
            let mac = answer.parts().array()?;
            if !secret.has_signed(&[CALLED, &signed, run], &mac) {
                return Ok(HandshakeReply::Impostor);
            }
        }
        Ok(reply)
    }

    fn body(&self, to: usize) -> Frame {
        let purpose = match self.purpose {
            Purpose::Control => 0,
            Purpose::Data => 1,
        };
        let number = |process: usize| u32::try_from(process).unwrap_or(u32::MAX);
        let mut frame = Frame::new(HELLO).number(number(self.process)).number(number(to));
        frame = frame.number(purpose).bytes(&self.run);
        for (name, value) in self.terms.iter() {
            frame = frame.text(name).text(value);
        }
        frame
    }

    /// Hears a caller as process `me`. Bytes that are no handshake are an error.
    pub(super) fn hear(
        me: usize,
        secret: &Secret,
        stream: &mut (impl Read + Write),
    ) -> io::Result<Heard> {
        let refused =
            |reason: &str| Heard { said: Err(Refusal::new(reason, false)), signed: [0; 32] };
        let mut greeting = [0; GREETING.len()];
        stream.read_exact(&mut greeting)?;
        if greeting != GREETING {
            return Err(garbled());
        }
        let mut version = [0; 4];
        stream.read_exact(&mut version)?;
        let version = u32::from_le_bytes(version);
        if version != VERSION {
            return Ok(refused(&format!(
                "version {version} of the protocol is spoken by the caller, and {VERSION} by process {me}"
            )));
        }
        let theirs = challenged(&Frame::read(stream, LONGEST)?)?;
        let ours = nonce()?;
        challenge(&ours).write(stream)?;
        let frame = Frame::read(stream, LONGEST)?;
        let mut parts = frame.parts();
        let signed = parts.array()?;
        if frame.tag != HELLO {
            return Err(garbled());
        }
        if !secret.has_signed(&[CALLER, &theirs, &ours, parts.rest()], &signed) {
            return Ok(refused("its secret is not the one of this run (`--secret-file`)"));
        }
        let (meant, handshake) = Self::read(&mut parts)?;
        if meant != me {
            return Ok(refused(&format!("process {me} was called as process {meant}")));
        }
        Ok(Heard { said: Ok(handshake), signed })
    }

    /// Whom a caller means, and what it says.
    fn read(parts: &mut Parts<'_>) -> io::Result<(usize, Self)> {
        let (process, meant) = (parts.number()? as usize, parts.number()? as usize);
        let purpose = match parts.number()? {
            0 => Purpose::Control,
            1 => Purpose::Data,
            _ => return Err(garbled()),
        };
        let run = parts.bytes()?.try_into().map_err(|_| garbled())?;
        let mut terms = Terms::default();
        while !parts.is_empty() {
            let (name, value) = (parts.text()?, parts.text()?);
            terms = terms.with(name, value);
            if terms.iter().count() > MOST_TERMS {
                return Err(garbled());
            }
        }
        Ok((meant, Self { process, purpose, run, terms }))
    }

    /// Whether a frame has the form of a handshake or of the answer to one; signatures are not checked.
    pub(super) fn is_said_by(frame: &Frame) -> bool {
        let mut parts = frame.parts();
        let signed: io::Result<Mac> = parts.array();
        let says = signed.and_then(|_| Self::read(&mut parts)).is_ok();
        says || HandshakeReply::of(frame).is_ok() || challenged(frame).is_ok()
    }

    /// The reason to refuse the process that sent this, for one that would send `ours`.
    pub(super) fn refusal(&self, ours: &Self, hosts: &Hosts, secret: &Secret) -> Option<Refusal> {
        let is_of_run = self.purpose == ours.purpose
            && (self.purpose == Purpose::Control || self.run == ours.run);
        if !is_of_run {
            return Some(Refusal::new("it belongs to another run", false));
        }
        // Where there is no secret, a caller may be anybody.
        let ends_run = secret.is_given();
        if let Some([name, theirs, here]) = ours.terms.difference(&self.terms) {
            let (there, us) = (hosts.name(self.process), hosts.name(ours.process));
            let reason = format!("{name} is {theirs} at {there} and {here} at {us}");
            return Some(Refusal::new(&reason, ends_run));
        }
        let is_listed = self.process < hosts.len();
        let reason = || format!("there is no process {}", self.process);
        (!is_listed).then(|| Refusal::new(&reason(), ends_run))
    }
}

impl Heard {
    /// Takes the caller into the run.
    pub(super) fn welcome(
        &self,
        run: &Run,
        secret: &Secret,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let mac = secret.sign(&[CALLED, &self.signed, run]);
        Frame { tag: WELCOME, body: [mac, *run].concat() }.write(out)
    }
}

impl Refusal {
    /// Tells the caller.
    pub(super) fn send(&self, out: &mut impl Write) -> io::Result<()> {
        Frame::new(REFUSAL).text(&self.reason).write(out)
    }
}

impl HandshakeReply {
    /// What a frame says; whether a welcome is signed is for the caller to find out.
    fn of(frame: &Frame) -> io::Result<Self> {
        let mut parts = frame.parts();
        match frame.tag {
            WELCOME => {
                let _: Mac = parts.array()?;
                Ok(Self::Welcome(parts.array()?))
            }
            REFUSAL => {
                let reason: String = parts.text()?.chars().take(LONGEST_REASON).collect();
                Ok(Self::Refusal(visible(&reason)))
            }
            _ => Err(garbled()),
        }
    }
}

fn challenge(nonce: &Nonce) -> Frame {
    Frame::new(CHALLENGE).bytes(nonce)
}

fn challenged(frame: &Frame) -> io::Result<Nonce> {
    match frame.tag {
        CHALLENGE => frame.parts().bytes()?.try_into().map_err(|_| garbled()),
        _ => Err(garbled()),
    }
}
