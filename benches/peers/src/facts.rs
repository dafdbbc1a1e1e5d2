//! Reads `.facts` files: text to rows of 32-bit codes, a block of the file at a time.
//!
//! A number is its own code and has to fit into 32 bits; a name gets the next code of its domain.
//! All contenders of this package read with it, so that what differs between them is what they do
//! with the rows. It trusts the files that this package wrote: it says that one is not well formed,
//! never where.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};

use crate::names::Names;
use crate::workload::Values;

/// A column: the domain that its values are of, or that nobody asks for its values.
pub(crate) type Column = Option<usize>;

const BLOCK: usize = 1 << 20;
/// How far beyond a value a word may reach.
const MARGIN: usize = 16;

/// The files of a folder, and the names that occurred in them.
#[derive(Debug)]
pub(crate) struct Facts {
    folder: PathBuf,
    values: Values,
    /// The names of each domain; empty where values are numbers.
    pub(crate) names: Vec<Names>,
}

impl Facts {
    pub(crate) fn new(folder: PathBuf, values: Values, domains: usize) -> Self {
        let mut names = Vec::new();
        names.resize_with(domains, Names::default);
        Self { folder, values, names }
    }

    /// Hands each row of a relation to `take`, with 0 where a column is not asked for.
    pub(crate) fn each_row<const N: usize>(
        &mut self,
        relation: &str,
        columns: [Column; N],
        take: impl FnMut([u32; N]),
    ) -> Result<()> {
        let path = self.folder.join(format!("{relation}.facts"));
        let file = File::open(&path).with_context(|| format!("opening {}", path.display()))?;
        let names = &mut self.names;
        let read = match self.values {
            Values::Numbers | Values::Sparse => {
                read_rows(file, |text, at, column| number(text, at, columns[column]), take)
            }
            Values::Names => {
                read_rows(file, |text, at, column| name(text, at, columns[column], names), take)
            }
        };
        read.with_context(|| format!("reading {}", path.display()))
    }

    /// The rows of a relation.
    pub(crate) fn rows<const N: usize>(
        &mut self,
        relation: &str,
        columns: [Column; N],
    ) -> Result<Vec<[u32; N]>> {
        let mut rows = Vec::new();
        self.each_row(relation, columns, |row| rows.push(row))?;
        Ok(rows)
    }
}

/// Reads whole lines; `value` reads one value of a column and says where it ends.
fn read_rows<const N: usize>(
    mut file: impl Read,
    mut value: impl FnMut(&[u8], usize, usize) -> Option<(u32, usize)>,
    mut take: impl FnMut([u32; N]),
) -> Result<()> {
    let mut block = vec![0; BLOCK + MARGIN];
    let mut filled = 0;
    loop {
        let read = match file.read(&mut block[filled..BLOCK]) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read?,
        };
        filled += read;
        if read == 0 && filled > 0 {
            block[filled] = b'\n';
            filled += 1;
        }
        let Some(last) = block[..filled].iter().rposition(|byte| *byte == b'\n') else {
            ensure!(filled < BLOCK, "a line is too long");
            if read == 0 {
                return Ok(());
            }
            continue;
        };
        let mut at = 0;
        while at <= last {
            let mut row = [0; N];
            for (column, cell) in row.iter_mut().enumerate() {
                let Some((code, end)) = value(&block, at, column) else {
                    bail!("a value is not one");
                };
                let separator = if column + 1 == N { b'\n' } else { b'\t' };
                ensure!(block[end] == separator, "a line has another number of columns");
                *cell = code;
                at = end + 1;
            }
            take(row);
        }
        block.copy_within(last + 1..filled, 0);
        filled -= last + 1;
        if read == 0 {
            return Ok(());
        }
    }
}

fn word(text: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(text.get(at..at + 8)?.try_into().ok()?))
}

/// Eight digits at a time: pairs, then fours, then all eight are put together by multiplication.
fn number(text: &[u8], at: usize, column: Column) -> Option<(u32, usize)> {
    let digits = word(text, at)?;
    // The digits have this bit, tabs and line breaks have not.
    let length = ((!digits & 0x1010_1010_1010_1010).trailing_zeros() / 8) as usize;
    if length == 0 {
        return None;
    }
    if column.is_none() && length < 8 {
        return Some((0, at + length));
    }
    let first = eight(digits << (64 - 8 * length));
    if length < 8 {
        return Some((u32::try_from(first).ok()?, at + length));
    }
    let mut number = first;
    let mut end = at + 8;
    while text[end].is_ascii_digit() {
        number = number.checked_mul(10)? + u64::from(text[end] - b'0');
        end += 1;
    }
    Some((u32::try_from(number).ok()?, end))
}

fn eight(digits: u64) -> u64 {
    let pairs = (digits & 0x0f0f_0f0f_0f0f_0f0f).wrapping_mul(2561) >> 8;
    let fours = (pairs & 0x00ff_00ff_00ff_00ff).wrapping_mul(6_553_601) >> 16;
    (fours & 0x0000_ffff_0000_ffff).wrapping_mul(42_949_672_960_001) >> 32
}

fn name(text: &[u8], at: usize, column: Column, names: &mut [Names]) -> Option<(u32, usize)> {
    let first = word(text, at)?;
    let length = length_of(first);
    let Some(domain) = column else {
        return Some((0, if length < 8 { at + length } else { end_of(text, at + 8)? }));
    };
    let names = &mut names[domain];
    if length < 8 {
        return Some((names.short(first & !(u64::MAX << (8 * length))), at + length));
    }
    let end = end_of(text, at + 8)?;
    let code = if end == at + 8 { names.short(first) } else { names.long(&text[at..end]) };
    Some((code, end))
}

/// How many bytes come before the first tab or line break.
fn length_of(word: u64) -> usize {
    let zeros =
        |word: u64| word.wrapping_sub(0x0101_0101_0101_0101) & !word & 0x8080_8080_8080_8080;
    let ends = zeros(word ^ 0x0909_0909_0909_0909) | zeros(word ^ 0x0a0a_0a0a_0a0a_0a0a);
    (ends.trailing_zeros() / 8) as usize
}

fn end_of(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = length_of(word(text, at)?);
        at += length;
        if length < 8 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text that comes in pieces of seven bytes.
    struct Pieces<'a>(&'a [u8]);

    impl Read for Pieces<'_> {
        fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
            let length = self.0.len().min(to.len()).min(7);
            to[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }

    fn numbers(text: &str) -> Result<Vec<[u32; 2]>> {
        let mut rows = Vec::new();
        let value = |text: &[u8], at, _| number(text, at, Some(0));
        read_rows(Pieces(text.as_bytes()), value, |row| rows.push(row))?;
        Ok(rows)
    }

    #[test]
    fn numbers_of_any_length_are_read() -> Result<()> {
        let rows = [[0, 4_294_967_295], [12_345_678, 1_234_567], [123_456_789, 7]];
        assert_eq!(numbers("0\t4294967295\n12345678\t1234567\n123456789\t7\n")?, rows);
        assert_eq!(numbers("0\t4294967295\n12345678\t1234567\n123456789\t7")?, rows);
        assert!(numbers("")?.is_empty());
        Ok(())
    }

    #[test]
    fn a_file_longer_than_a_block_is_read_whole() -> Result<()> {
        let rows: Vec<[u32; 2]> = (0..100_000).map(|at| [at, at * 1000]).collect();
        let lines: Vec<String> = rows.iter().map(|[a, b]| format!("{a}\t{b}\n")).collect();
        let text = lines.concat();
        assert!(text.len() > BLOCK);
        assert_eq!(numbers(&text)?, rows);
        Ok(())
    }

    #[test]
    fn what_is_not_well_formed_is_not_read() {
        for text in ["1\n", "1\t2\t3\n", "\t1\n", "a\t1\n", "4294967296\t1\n", "1\t2\n\n"] {
            assert!(numbers(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn each_name_has_one_code_whatever_its_length() -> Result<()> {
        let text = "a\tlonger than 8\neight888\ta\nlonger than 8\teight888\n";
        let mut names = [Names::default()];
        let mut rows = Vec::new();
        let value = |text: &[u8], at, _| name(text, at, Some(0), &mut names);
        read_rows(Pieces(text.as_bytes()), value, |row: [u32; 2]| rows.push(row))?;
        assert_eq!(rows, [[0, 1], [2, 0], [1, 2]]);
        assert_eq!(names[0].ranks(), [0, 2, 1]);
        Ok(())
    }
}
