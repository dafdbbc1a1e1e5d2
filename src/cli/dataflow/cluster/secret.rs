//! What all processes of a run know, and no stranger: they prove it to each other, and never send it.

use std::fmt::{self, Debug, Formatter};
use std::fs::{File, Metadata};
use std::io::{self, Read as _};
use std::sync::Arc;

use hmac_sha256::HMAC;

use crate::cli::disk::reason;
use crate::diagnostic::{Diagnostic, quoted};

/// The fewest bytes of a secret: who overhears a handshake can try as many as fit a computer.
const SHORTEST: usize = 32;

/// The most bytes of a file with a secret.
const LARGEST: usize = 4096;

/// A command that makes a secret, in a file that only its owner can read from the start.
const RECIPE: &str = "`(umask 077; head -c 32 /dev/urandom | base64 > FILE)` makes one";

/// What proves that a message comes from a process that knows the secret.
pub(super) type Mac = [u8; 32];

/// A number that no message had before.
pub(super) type Nonce = [u8; 32];

/// A nonce of the system's random numbers.
pub(super) fn nonce() -> io::Result<Nonce> {
    let mut nonce = Nonce::default();
    getrandom::fill(&mut nonce)
        .map_err(|_| io::Error::other("the system gives no random numbers"))?;
    Ok(nonce)
}

/// The secret of a run. It has no form that could be printed.
#[derive(Clone, Default)]
pub(super) struct Secret {
    /// Empty if there is none, so that everybody knows it.
    bytes: Arc<[u8]>,
}

impl Debug for Secret {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_given() { "a secret" } else { "no secret" })
    }
}

impl Secret {
    /// The secret that a file holds, without space around it. It may be a pipe.
    pub(super) fn read(path: &str) -> Result<Self, Diagnostic> {
        let unreadable = |why: &str| {
            let message = format!("cannot read the secret in {}: {why}", quoted(path));
            Diagnostic::error("unreadable-file", message)
                .help("give the path of a file with the secret, which is the same on all machines")
        };
        let file = File::open(path).map_err(|error| unreadable(&reason(&error)))?;
        let metadata = file.metadata().map_err(|error| unreadable(&reason(&error)))?;
        if !is_file_or_pipe(&metadata) {
            return Err(unreadable("it is no file"));
        }
        expect_private(path, &metadata)?;
        let mut bytes = Vec::new();
        file.take(LARGEST as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(&reason(&error)))?;
        Self::of(path, &bytes)
    }

    /// The secret in these bytes of a file.
    pub(super) fn of(path: &str, bytes: &[u8]) -> Result<Self, Diagnostic> {
        let secret = bytes.trim_ascii();
        let what = match secret.len() {
            0 => "is empty".to_owned(),
            length if length < SHORTEST => {
                format!("is too short: it has {length} bytes, and a secret needs {SHORTEST}")
            }
            _ if bytes.len() > LARGEST => format!("is too long: it has more than {LARGEST} bytes"),
            _ => return Ok(Self { bytes: secret.into() }),
        };
        let message = format!("the secret in {} {what}", quoted(path));
        Err(Diagnostic::error("bad-secret", message).help(RECIPE))
    }

    /// Whether there is one.
    pub(super) fn is_given(&self) -> bool {
        !self.bytes.is_empty()
    }

    fn begin(&self, parts: &[&[u8]]) -> HMAC {
        let mut hmac = HMAC::new(&self.bytes);
        parts.iter().for_each(|part| hmac.update(part));
        hmac
    }

    /// The HMAC-SHA256 of these parts. Only the last one may differ in length.
    pub(super) fn sign(&self, parts: &[&[u8]]) -> Mac {
        self.begin(parts).finalize()
    }

    /// Whether a process that knows the secret has signed these parts, in constant time.
    pub(super) fn has_signed(&self, parts: &[&[u8]], mac: &Mac) -> bool {
        self.begin(parts).finalize_verify(mac)
    }
}

#[cfg(unix)]
fn is_file_or_pipe(metadata: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    metadata.is_file() || metadata.file_type().is_fifo()
}

#[cfg(not(unix))]
fn is_file_or_pipe(metadata: &Metadata) -> bool {
    metadata.is_file()
}

/// A secret that others can read or replace is none.
#[cfg(unix)]
fn expect_private(path: &str, metadata: &Metadata) -> Result<(), Diagnostic> {
    use std::os::unix::fs::PermissionsExt as _;
    /// What a group may not do, and what everybody else may not.
    const TOO_MUCH: u32 = 0o027;
    let mode = metadata.permissions().mode();
    if mode & TOO_MUCH == 0 {
        return Ok(());
    }
    let who = if mode & 0o004 != 0 {
        "can be read by everybody on this machine"
    } else {
        "can be changed or opened by others on this machine"
    };
    let message = format!("the secret in {} {who}", quoted(path));
    Err(Diagnostic::error("bad-secret", message)
        .help("`chmod 600` makes it yours alone; if others may have read it, make a new one"))
}

#[cfg(not(unix))]
fn expect_private(_: &str, _: &Metadata) -> Result<(), Diagnostic> {
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

    use super::*;

    #[test]
    fn a_secret_has_enough_bytes_and_is_never_shown() {
        let text = "0123456789abcdefghijklmnopqrstuvwxyz";
        let secret = Secret::of("s", format!(" {text}\r\n").as_bytes()).unwrap();
        assert!(secret.is_given() && !Secret::default().is_given());
        assert_eq!(format!("{secret:?}"), "a secret");
        assert_eq!(secret.sign(&[b"a", b"b"]), HMAC::mac(b"ab", text));
        let refused = |bytes: &[u8]| {
            let mistake = Secret::of("s", bytes).unwrap_err();
            assert!(!mistake.message.contains("0123"), "{}", mistake.message);
            mistake.message
        };
        assert_eq!(refused(b" \n"), "the secret in `s` is empty");
        let short = "the secret in `s` is too short: it has 31 bytes, and a secret needs 32";
        assert_eq!(refused(&text.as_bytes()[..31]), short);
        let long = "the secret in `s` is too long: it has more than 4096 bytes";
        assert_eq!(refused(&[b'0'; 4097]), long);
    }

    #[test]
    fn who_knows_another_secret_has_not_signed() {
        let [ours, theirs] = [[b'a'; 32], [b'b'; 32]].map(|bytes| Secret::of("s", &bytes).unwrap());
        let mac = ours.sign(&[b"hello"]);
        assert!(ours.has_signed(&[b"hello"], &mac));
        assert!(!ours.has_signed(&[b"hullo"], &mac));
        assert!(!theirs.has_signed(&[b"hello"], &mac));
        assert!(!Secret::default().has_signed(&[b"hello"], &mac));
        assert_ne!(nonce().unwrap(), nonce().unwrap());
    }
}
