//! Which codes texts and far numbers have. Process 0 gives them, one after the other, so that no two
//! have the same.

use std::io;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use crate::cli::cluster::wire::{Frame, Parts, garbled};

/// A value that has a code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::cli) enum Word {
    /// A text.
    Text(String),
    /// The bits of a number that is not its own code.
    Far(i64),
}

/// A code, which means nothing without the kind of what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::cli) enum Code {
    /// Of a text: the first has 0.
    Text(u32),
    /// Of a far number: the first has 0, too.
    Far(u32),
}

/// Every text and far number that has a code.
#[derive(Debug, Clone, Default)]
pub(in crate::cli) struct Dictionary {
    texts: IndexSet<String, FxBuildHasher>,
    far: IndexSet<i64, FxBuildHasher>,
}

impl Dictionary {
    /// What everybody knows from the start, in the order of their codes: texts of the rules.
    #[must_use]
    pub(in crate::cli) fn beginning_with(texts: impl IntoIterator<Item = String>) -> Self {
        Self { texts: texts.into_iter().collect(), far: IndexSet::default() }
    }

    /// The code of a word, which it has from now on.
    ///
    /// There is none after four billion different words.
    pub(super) fn number(&mut self, word: Word) -> Option<u32> {
        let index = match word {
            Word::Text(text) => self.texts.insert_full(text).0,
            Word::Far(number) => self.far.insert_full(number).0,
        };
        u32::try_from(index).ok()
    }

    /// The code of a word that has one.
    pub(super) fn find(&self, word: &Word) -> Option<u32> {
        let index = match word {
            Word::Text(text) => self.texts.get_index_of(text.as_str()),
            Word::Far(number) => self.far.get_index_of(number),
        };
        u32::try_from(index?).ok()
    }

    /// The word of a code.
    pub(super) fn word(&self, code: Code) -> Option<Word> {
        match code {
            Code::Text(code) => self.texts.get_index(code as usize).cloned().map(Word::Text),
            Code::Far(code) => self.far.get_index(code as usize).copied().map(Word::Far),
        }
    }
}

const TEXT: u32 = 0;
const FAR: u32 = 1;

impl Word {
    pub(super) fn put(&self, frame: Frame) -> Frame {
        match self {
            Self::Text(text) => frame.number(TEXT).text(text),
            Self::Far(number) => frame.number(FAR).long(*number),
        }
    }

    pub(super) fn take(parts: &mut Parts<'_>) -> io::Result<Self> {
        match parts.number()? {
            TEXT => Ok(Self::Text(parts.text()?.to_owned())),
            FAR => Ok(Self::Far(parts.long()?)),
            _ => Err(garbled()),
        }
    }

    /// The code of this word, of its kind.
    pub(super) fn coded(&self, code: u32) -> Code {
        match self {
            Self::Text(_) => Code::Text(code),
            Self::Far(_) => Code::Far(code),
        }
    }

    /// About how many bytes it takes in a frame.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Text(text) => text.len() + 8,
            Self::Far(_) => 12,
        }
    }
}

impl Code {
    pub(super) fn put(self, frame: Frame) -> Frame {
        match self {
            Self::Text(code) => frame.number(TEXT).number(code),
            Self::Far(code) => frame.number(FAR).number(code),
        }
    }

    pub(super) fn take(parts: &mut Parts<'_>) -> io::Result<Self> {
        match parts.number()? {
            TEXT => Ok(Self::Text(parts.number()?)),
            FAR => Ok(Self::Far(parts.number()?)),
            _ => Err(garbled()),
        }
    }
}
