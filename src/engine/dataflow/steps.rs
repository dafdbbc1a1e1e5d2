//! What one operator does with a binding: comparisons and functions, then a row of the codes that are
//! kept.

use std::sync::Arc;

use crate::database::Code;
use crate::engine::compute::{Comparer, evaluate};
use crate::engine::dataflow::cluster::{DictionaryCache, PendingLookups};
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::row::Row;
use crate::functions::Patterns;
use crate::program::Primitive;
use crate::syntax::ast::{Comparison, Functor};

/// Where a code comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum SlotSource {
    /// The code in this slot: those of the row, then the values of functions.
    Slot(usize),
    /// This code.
    Constant(Code),
}

/// A source with the primitive type of its codes.
#[derive(Debug, Clone, Copy)]
pub(super) struct TypedSlot {
    pub(super) source: SlotSource,
    pub(super) primitive: Primitive,
}

/// One test or computation.
#[derive(Debug, Clone)]
pub(super) enum Operation {
    /// Both are the same code.
    Same(SlotSource, SlotSource),
    Compare {
        comparison: Comparison,
        left: TypedSlot,
        right: TypedSlot,
    },
    /// Puts the function's value into the next slot.
    Let {
        functor: Functor,
        arguments: Vec<TypedSlot>,
    },
}

/// The row that is made of the codes in the slots, if all tests hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Steps {
    pub(super) operations: Vec<Operation>,
    /// The codes of the row.
    pub(super) kept: Vec<SlotSource>,
    /// Whether an operation can fail.
    pub(super) can_fail: bool,
}

impl Steps {
    /// Drops those of the first `given` slots that are not read, and gives the numbers of those that
    /// stay.
    pub(super) fn narrow(&mut self, given: usize) -> Vec<usize> {
        let mut used = vec![false; given];
        self.sources(|source| {
            if let SlotSource::Slot(slot) = source
                && let Some(used) = used.get_mut(*slot)
            {
                *used = true;
            }
        });
        let used: Vec<usize> = (0..given).filter(|&slot| used[slot]).collect();
        self.sources(|source| {
            if let SlotSource::Slot(slot) = source {
                let place = used.iter().position(|used| used == slot);
                *slot = place.unwrap_or_else(|| *slot + used.len() - given);
            }
        });
        used
    }

    /// Whether a function is applied.
    pub(super) fn computes(&self) -> bool {
        self.operations.iter().any(|operation| matches!(operation, Operation::Let { .. }))
    }

    fn sources(&mut self, mut each: impl FnMut(&mut SlotSource)) {
        for operation in &mut self.operations {
            match operation {
                Operation::Same(left, right) => [left, right].into_iter().for_each(&mut each),
                Operation::Compare { left, right, .. } => {
                    [left, right].into_iter().for_each(|typed| each(&mut typed.source));
                }
                Operation::Let { arguments, .. } => {
                    arguments.iter_mut().for_each(|typed| each(&mut typed.source));
                }
            }
        }
        self.kept.iter_mut().for_each(each);
    }
}

/// [`Steps`] with the memory that one thread needs to take them.
pub(super) struct Machine {
    steps: Steps,
    context: Arc<OperatorContext>,
    patterns: Patterns,
    slots: Vec<Code>,
    /// How many bindings there were so far.
    bindings: u32,
    /// Whether the codes of all slots are kept.
    keeps_all: bool,
}

/// After so many bindings, the watch is asked whether the work may go on.
const TICKS: u32 = 1 << 16;

impl Machine {
    pub(super) fn new(steps: Steps, context: &Arc<OperatorContext>) -> Self {
        let (context, patterns) = (Arc::clone(context), Patterns::default());
        Self { steps, context, patterns, slots: Vec::new(), bindings: 0, keeps_all: false }
    }

    /// One that keeps all codes.
    pub(super) fn idle(context: &Arc<OperatorContext>) -> Self {
        Self { keeps_all: true, ..Self::new(Steps::default(), context) }
    }

    /// Looks up, for all of these rows together, what [`run`](Self::run) needs of shared codes.
    pub(super) fn prepare<'r, R>(&mut self, rows: &R)
    where
        R: Iterator<Item = &'r [Code]> + Clone,
    {
        let Some(dictionary) = self.context.dictionary.clone() else { return };
        loop {
            let mut pending = PendingLookups::default();
            for row in rows.clone() {
                let _ = self.rehearse(row, &dictionary, &mut pending);
            }
            if pending.is_empty() {
                return;
            }
            dictionary.look_up(pending, &self.context.values.symbols);
        }
    }

    /// Takes the steps up to the first that needs a pending lookup or a test does not let pass;
    /// something if they are all taken.
    fn rehearse(
        &mut self,
        row: &[Code],
        dictionary: &DictionaryCache,
        pending: &mut PendingLookups,
    ) -> Option<()> {
        self.slots.clear();
        self.slots.extend_from_slice(row);
        for at in 0..self.steps.operations.len() {
            let (values, slots) = (&self.context.values, &self.slots);
            let mut decode = |it: &TypedSlot| {
                dictionary.try_decode(values, code(slots, it.source), it.primitive, pending)
            };
            match &self.steps.operations[at] {
                Operation::Same(..) => {}
                Operation::Compare { left, right, .. } => {
                    let (left, right) = (decode(left), decode(right));
                    left.and(right)?;
                }
                Operation::Let { functor, arguments } => {
                    let arguments: Vec<_> = arguments.iter().map(decode).collect();
                    let arguments: Option<Vec<_>> = arguments.into_iter().collect();
                    let value = dictionary.try_evaluate(values, *functor, &arguments?, pending)?;
                    self.slots.push(value);
                    continue;
                }
            }
            self.operate(at).filter(|holds| *holds)?;
        }
        Some(())
    }

    /// The row for these codes, in three pieces; nothing if a test does not hold. Nothing for all
    /// further bindings once the work is stopped: a join cannot be left before its end.
    #[inline]
    pub(super) fn run(&mut self, pieces: [&[Code]; 3]) -> Option<Row> {
        self.bindings = self.bindings.wrapping_add(1);
        if self.context.stop.is_stopped()
            || (self.bindings.is_multiple_of(TICKS) && self.context.stop.must_stop())
        {
            return None;
        }
        self.slots.clear();
        pieces.iter().for_each(|piece| self.slots.extend_from_slice(piece));
        for at in 0..self.steps.operations.len() {
            match self.operate(at) {
                Some(true) => {}
                Some(false) => return None,
                None => return Some(Row::Failed),
            }
        }
        let slots = &self.slots;
        if self.keeps_all {
            return Some(Row::of(slots));
        }
        Some(Row::new(self.steps.kept.iter().map(|&source| code(slots, source))))
    }

    /// Whether an operation lets the binding pass; nothing if its function fails.
    #[inline]
    fn operate(&mut self, at: usize) -> Option<bool> {
        match &self.steps.operations[at] {
            Operation::Same(left, right) => {
                Some(code(&self.slots, *left) == code(&self.slots, *right))
            }
            Operation::Compare { comparison, left, right } => {
                let (a, b) = (code(&self.slots, left.source), code(&self.slots, right.source));
                let mut comparer = Comparer::new(&self.context.values, &mut self.patterns);
                comparer.holds(*comparison, a, b, left.primitive).ok()
            }
            Operation::Let { functor, arguments } => {
                let value = |it: &TypedSlot| {
                    self.context.values.decode(code(&self.slots, it.source), it.primitive)
                };
                let arguments: Vec<_> = arguments.iter().map(value).collect();
                let value = evaluate(&self.context.values, *functor, &arguments).ok()?;
                self.slots.push(value);
                Some(true)
            }
        }
    }
}

#[inline]
fn code(slots: &[Code], source: SlotSource) -> Code {
    match source {
        SlotSource::Slot(slot) => slots[slot],
        SlotSource::Constant(code) => code,
    }
}
