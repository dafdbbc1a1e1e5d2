//! A batch of up to 2,048 bindings: a column of codes for each variable that is still needed.

use crate::database::Code;
use crate::engine::batch::index::KeyCodes;
use crate::engine::batch::plan::CodeSource;

/// How many bindings a batch has at most.
pub(super) const BATCH: usize = 2048;

/// A batch of bindings. The columns of variables that are not needed are empty.
#[derive(Debug, Default)]
pub(super) struct BindingBatch {
    pub(super) rows: usize,
    pub(super) columns: Vec<Vec<Code>>,
}

impl BindingBatch {
    pub(super) fn new(slots: usize) -> Self {
        Self { rows: 0, columns: vec![Vec::new(); slots] }
    }

    /// One binding of no variable.
    pub(super) fn unit(slots: usize) -> Self {
        Self { rows: 1, ..Self::new(slots) }
    }

    /// The variables that have codes.
    pub(super) fn filled(&self) -> Vec<usize> {
        (0..self.columns.len()).filter(|&it| !self.columns[it].is_empty()).collect()
    }

    /// The code of a source for one binding.
    #[inline]
    pub(super) fn code(&self, source: CodeSource, row: usize) -> Code {
        match source {
            CodeSource::Variable(variable) => self.columns[variable][row],
            CodeSource::Constant(code) => code,
        }
    }

    /// The codes of a source for all bindings.
    pub(super) fn codes(&self, source: CodeSource) -> KeyCodes<'_> {
        match source {
            CodeSource::Variable(variable) => KeyCodes::Each(&self.columns[variable][..self.rows]),
            CodeSource::Constant(code) => KeyCodes::Same(code),
        }
    }

    /// Drops all bindings.
    pub(super) fn clear(&mut self) {
        self.rows = 0;
        self.columns.iter_mut().for_each(Vec::clear);
    }

    /// Adds the bindings of another batch, with these variables only.
    pub(super) fn append(&mut self, from: &Self, variables: impl Iterator<Item = usize>) {
        self.rows += from.rows;
        for variable in variables {
            self.columns[variable].extend_from_slice(&from.columns[variable]);
        }
    }

    /// Replaces this batch by the picked bindings of another one, with these variables only. `picked`
    /// ascends strictly.
    pub(super) fn pick(&mut self, from: &Self, variables: &[usize], picked: &[u32]) {
        if picked.len() < from.rows {
            return self.repeat(from, variables, picked);
        }
        self.rows = from.rows;
        for &variable in variables {
            self.columns[variable].clone_from(&from.columns[variable]);
        }
    }

    /// Replaces this batch by the picked bindings of another one, with these variables only.
    pub(super) fn repeat(&mut self, from: &Self, variables: &[usize], picked: &[u32]) {
        self.rows = picked.len();
        for &variable in variables {
            let codes = &from.columns[variable];
            let column = &mut self.columns[variable];
            column.clear();
            column.extend(picked.iter().map(|&row| codes[row as usize]));
        }
    }
}
