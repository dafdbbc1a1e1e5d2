//! The codes of texts and far numbers. Process 0 gives them in ascending order, so that different
//! values never have the same.

use std::io;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use crate::cli::dataflow::cluster::frame::{Frame, Parts, garbled};
use crate::engine::dataflow::cluster::{SharedCode, SharedValue};
use crate::value::{Symbol, Symbols};

/// Every text and far number that has a code.
#[derive(Debug, Clone, Default)]
pub(in crate::cli) struct Dictionary {
    texts: Symbols,
    far: IndexSet<i64, FxBuildHasher>,
}

/// How many texts can have codes.
const MOST_TEXTS: usize = u32::MAX as usize - 1;

impl Dictionary {
    /// A dictionary of the texts that all processes know from the start: those of the rules, in the
    /// order of their codes.
    #[must_use]
    pub(in crate::cli) fn beginning_with(texts: Symbols) -> Self {
        Self { texts, far: IndexSet::default() }
    }

    /// The code of a value, which is given one if it has none; nothing after four billion values.
    pub(super) fn code(&mut self, value: &SharedValue<'_>) -> Option<u32> {
        match value {
            SharedValue::Text(text) if self.texts.len() < MOST_TEXTS => {
                Some(self.texts.intern(text).0)
            }
            SharedValue::Text(text) => self.texts.find(text).map(|symbol| symbol.0),
            SharedValue::Far(number) => u32::try_from(self.far.insert_full(*number).0).ok(),
        }
    }

    /// How many texts and how many far numbers there are.
    pub(super) fn len(&self) -> [usize; 2] {
        [self.texts.len(), self.far.len()]
    }

    /// The value of a code; nothing if the code was not given.
    pub(super) fn value(&self, code: SharedCode) -> Option<SharedValue<'_>> {
        match code {
            SharedCode::Text(code) if (code as usize) < self.texts.len() => {
                Some(SharedValue::Text(self.texts.text(Symbol(code)).into()))
            }
            SharedCode::Text(_) => None,
            SharedCode::Far(code) => {
                self.far.get_index(code as usize).copied().map(SharedValue::Far)
            }
        }
    }
}

const TEXT: u32 = 0;
const FAR: u32 = 1;

impl<'t> SharedValue<'t> {
    pub(super) fn put(&self, frame: Frame) -> Frame {
        match self {
            Self::Text(text) => frame.number(TEXT).text(text),
            Self::Far(number) => frame.number(FAR).long(*number),
        }
    }

    pub(super) fn take(parts: &mut Parts<'t>) -> io::Result<Self> {
        match parts.number()? {
            TEXT => Ok(Self::Text(parts.text()?.into())),
            FAR => Ok(Self::Far(parts.long()?)),
            _ => Err(garbled()),
        }
    }

    /// The code of this value, with its kind.
    #[cfg(test)]
    pub(super) fn coded(&self, code: u32) -> SharedCode {
        match self {
            Self::Text(_) => SharedCode::Text(code),
            Self::Far(_) => SharedCode::Far(code),
        }
    }

    /// The same value, with a text of its own.
    pub(super) fn into_owned(self) -> SharedValue<'static> {
        match self {
            Self::Text(text) => SharedValue::Text(text.into_owned().into()),
            Self::Far(number) => SharedValue::Far(number),
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

impl SharedCode {
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
