//! Any bytes, heard as of a caller and as messages of a run.

use std::io::{self, Read, Write};

use crate::cli::dataflow::cluster::frame::Frame;
use crate::cli::dataflow::cluster::handshake::Handshake;
use crate::cli::dataflow::cluster::secret::Secret;
use crate::engine::dataflow::cluster::{SharedCode, SharedValue};

/// The longest message that is made of them.
const LONGEST: u32 = 1 << 20;

/// A caller that listens to nothing.
struct Deaf<'b>(&'b [u8]);

impl Read for Deaf<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Write for Deaf<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How much of these bytes a process understands, if they are what a caller sends and if they are
/// messages. A caller without the secret is understood, and refused.
pub(in crate::cli) fn hear_any(bytes: &[u8]) -> u32 {
    let secret = Secret::default();
    let mut understood = u32::from(Handshake::hear(0, &secret, &mut Deaf(bytes)).is_ok());
    let mut rest = bytes;
    while let Ok(frame) = Frame::read(&mut rest, LONGEST) {
        understood += 1 + u32::from(Handshake::is_said_by(&frame));
        let mut parts = frame.parts();
        let _ = parts.number();
        let mut values = frame.parts();
        while !parts.is_empty() && SharedValue::take(&mut parts).is_ok() {
            understood += 1;
        }
        while !values.is_empty() && SharedCode::take(&mut values).is_ok() {
            understood += 1;
        }
    }
    understood
}
