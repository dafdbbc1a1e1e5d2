//! A stream in blocks of whole records, so that each block can be read on its own.

use std::io::{self, Read};

/// About how many bytes a block has.
const BLOCK: usize = 1 << 19;

/// The longest record, so that a file without line ends is not read into memory.
const LONGEST: usize = 1 << 28;

/// The blocks of a stream.
pub(super) struct Blocks<'s> {
    stream: Box<dyn Read + Send + 's>,
    /// Whether a line end between double quotes is part of a cell.
    quoted: bool,
    /// The beginning of the next block.
    rest: Vec<u8>,
    ended: bool,
}

impl<'s> Blocks<'s> {
    pub(super) fn new(stream: Box<dyn Read + Send + 's>, quoted: bool) -> Self {
        Self { stream, quoted, rest: Vec::new(), ended: false }
    }

    /// The next few blocks, fewer only at the end; none are empty.
    pub(super) fn take(&mut self, most: usize) -> io::Result<Vec<Vec<u8>>> {
        let mut blocks = Vec::new();
        while blocks.len() < most
            && let Some(block) = self.next()?
        {
            blocks.push(block);
        }
        Ok(blocks)
    }

    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut block = std::mem::take(&mut self.rest);
        while !self.ended {
            let wanted = BLOCK.max(block.len());
            block.reserve_exact(wanted);
            let read = self.stream.by_ref().take(wanted as u64).read_to_end(&mut block)?;
            self.ended = read < wanted;
            if self.ended {
                break;
            }
            if let Some(end) = self.last_end(&block) {
                self.rest = block.split_off(end);
                break;
            }
            if block.len() > LONGEST {
                let reason = format!("there is a line of more than {LONGEST} bytes");
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
        }
        Ok((!block.is_empty()).then_some(block))
    }

    /// Where the last whole record ends.
    fn last_end(&self, block: &[u8]) -> Option<usize> {
        if !self.quoted {
            return memchr::memrchr(b'\n', block).map(|at| at + 1);
        }
        let mut inside = memchr::memchr_iter(b'"', block).count() % 2 == 1;
        for at in memchr::memrchr2_iter(b'"', b'\n', block) {
            match block[at] {
                b'"' => inside = !inside,
                _ if !inside => return Some(at + 1),
                _ => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &[u8], quoted: bool) -> Vec<Vec<u8>> {
        let mut blocks = Blocks::new(Box::new(io::Cursor::new(text.to_vec())), quoted);
        let mut all = Vec::new();
        loop {
            match blocks.take(2).expect("memory can be read") {
                some if some.is_empty() => return all,
                some => all.extend(some),
            }
        }
    }

    #[test]
    fn blocks_end_with_records() {
        let line = "a line\n".repeat(200_000);
        let quoted = "\"a\nline, and \"\"more\"\"\"\n".repeat(60_000);
        for (text, is_quoted) in [(line, false), (quoted, true), (String::new(), false)] {
            let blocks = blocks(text.as_bytes(), is_quoted);
            assert_eq!(blocks.concat(), text.as_bytes());
            assert_eq!(blocks.len(), text.len().div_ceil(BLOCK));
            let ends = |block: &Vec<u8>| block.ends_with(if is_quoted { b"\"\n" } else { b"e\n" });
            assert!(blocks.iter().all(ends));
        }
    }
}
