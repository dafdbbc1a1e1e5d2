//! Frames on a connection: a length, a tag and that many bytes.
//!
//! Reading takes exactly the bytes of a frame, so that a connection can be handed to the engine.

use std::io::{self, Read, Write};

/// The longest body, in bytes.
const LONGEST: u32 = 1 << 30;

/// A message: its tag says what the body means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) tag: u8,
    pub(super) body: Vec<u8>,
}

impl Frame {
    pub(super) fn new(tag: u8) -> Self {
        Self { tag, body: Vec::new() }
    }

    pub(super) fn number(mut self, number: u32) -> Self {
        self.body.extend(number.to_le_bytes());
        self
    }

    pub(super) fn long(mut self, number: i64) -> Self {
        self.body.extend(number.to_le_bytes());
        self
    }

    pub(super) fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    pub(super) fn bytes(self, bytes: &[u8]) -> Self {
        let mut frame = self.number(length(bytes.len()));
        frame.body.extend(bytes);
        frame
    }

    /// Writes the frame in one call.
    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let length = length(self.body.len());
        if length > LONGEST {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "a message is too long"));
        }
        let mut bytes = Vec::with_capacity(self.body.len() + 5);
        bytes.extend(length.to_le_bytes());
        bytes.push(self.tag);
        bytes.extend(&self.body);
        out.write_all(&bytes)?;
        out.flush()
    }

    /// Waits for a frame whose body has at most `longest` bytes.
    pub(super) fn read(source: &mut impl Read, longest: u32) -> io::Result<Self> {
        let mut head = [0; 5];
        source.read_exact(&mut head)?;
        let [a, b, c, d, tag] = head;
        let length = u32::from_le_bytes([a, b, c, d]);
        if length > longest.min(LONGEST) {
            return Err(garbled());
        }
        // Memory is allocated for bytes that came, not for those that were announced.
        let mut body = Vec::new();
        source.take(u64::from(length)).read_to_end(&mut body)?;
        if body.len() < length as usize {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Self { tag, body })
    }

    /// As [`read`](Self::read), of any length.
    pub(super) fn read_any(source: &mut impl Read) -> io::Result<Self> {
        Self::read(source, LONGEST)
    }

    pub(super) fn parts(&self) -> Parts<'_> {
        Parts { rest: &self.body }
    }
}

/// Lengths beyond 32 bits fit no frame, which is found when it is written.
fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The error for bytes that are not of this protocol.
pub(super) fn garbled() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "it does not speak the language of `infer`")
}

/// The part of a frame's body that is not read yet.
pub(super) struct Parts<'f> {
    rest: &'f [u8],
}

impl<'f> Parts<'f> {
    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn number(&mut self) -> io::Result<u32> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    pub(super) fn long(&mut self) -> io::Result<i64> {
        Ok(i64::from_le_bytes(self.array()?))
    }

    pub(super) fn bytes(&mut self) -> io::Result<&'f [u8]> {
        let length = self.number()? as usize;
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or_else(garbled)?;
        self.rest = rest;
        Ok(bytes)
    }

    pub(super) fn text(&mut self) -> io::Result<&'f str> {
        str::from_utf8(self.bytes()?).map_err(|_| garbled())
    }

    /// All that is not read yet.
    pub(super) fn rest(&self) -> &'f [u8] {
        self.rest
    }

    pub(super) fn array<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let (array, rest) = self.rest.split_first_chunk().ok_or_else(garbled)?;
        self.rest = rest;
        Ok(*array)
    }
}
