//! The connections of one process to the others, and rows as bytes on their way to process 0.

use std::any::Any;
use std::io;
use std::sync::Arc;

use timely::communication::Hooks;
use timely::communication::allocator::zero_copy::initialize::initialize_networking_from_sockets;
pub use timely::communication::allocator::zero_copy::stream::Stream;
use timely::communication::allocator::{AllocatorBuilder, ProcessBuilder};

use crate::database::{Code, Table};
use crate::engine::dataflow::cluster::Collective;
use crate::program::RelationId;

/// One process of several, with its connections.
pub struct Processes {
    pub(in crate::engine::dataflow) collective: Arc<dyn Collective>,
    pub(in crate::engine::dataflow) allocators: Vec<AllocatorBuilder>,
    pub(in crate::engine::dataflow) guard: Box<dyn Any + Send>,
}

impl Processes {
    /// A process with so many workers, as every other has, and with a connection to each other
    /// process: in their order, and nothing at the place of this one. Only the engines read and write
    /// these.
    pub fn over<S: Stream + 'static>(
        connections: Vec<Option<S>>,
        process: usize,
        workers: usize,
        collective: Arc<dyn Collective>,
    ) -> io::Result<Self> {
        let hooks = Hooks::default();
        let (refill, spill) = (hooks.refill.clone(), hooks.spill.clone());
        let threads = ProcessBuilder::new_typed_vector(workers, refill, spill);
        let (builders, guard) =
            initialize_networking_from_sockets(threads, connections, process, workers, hooks)?;
        let allocators = builders.into_iter().map(AllocatorBuilder::Tcp).collect();
        Ok(Self { collective, allocators, guard: Box::new(guard) })
    }
}

/// About how many codes one part holds.
const CODES: usize = 1 << 20;

/// Sends the rows of a relation to process 0, in parts: relation, arity and number of rows, then the
/// codes column by column, each in four bytes.
pub(super) fn give(collective: &dyn Collective, relation: RelationId, table: &Table) {
    let arity = table.arity();
    let rows = CODES / arity.max(1);
    let mut start = 0;
    while start < table.len() {
        let end = table.len().min(start.saturating_add(rows));
        let mut part = Vec::with_capacity(4 * (arity * (end - start) + 3));
        let head = [relation.index(), arity, end - start];
        let head = head.map(|number| u32::try_from(number).unwrap_or(u32::MAX));
        head.iter().for_each(|number| part.extend(number.to_le_bytes()));
        for column in 0..arity {
            let codes = &table.column(column)[start..end];
            codes.iter().for_each(|code| part.extend(code.to_le_bytes()));
        }
        collective.give(&part);
        start = end;
    }
}

/// The rows of a part; nothing if the bytes are none.
pub(super) fn read(part: &[u8], arities: &[usize]) -> Option<(RelationId, Table)> {
    let (codes, rest) = part.as_chunks::<4>();
    let mut codes = codes.iter().map(|bytes| Code::from_le_bytes(*bytes));
    let [relation, arity, rows] = [codes.next()?, codes.next()?, codes.next()?];
    let (relation, arity, rows) = (relation as usize, arity as usize, rows as usize);
    let is_whole = codes.len() == arity.checked_mul(rows)? && rest.is_empty();
    if !is_whole || arities.get(relation) != Some(&arity) {
        return None;
    }
    let columns = (0..arity).map(|_| codes.by_ref().take(rows).collect()).collect();
    Some((RelationId::from_index(relation), Table::from_columns(columns, rows)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

    use super::*;

    #[test]
    fn what_is_no_rows_is_not_read() {
        let words = |words: &[u32]| -> Vec<u8> {
            words.iter().flat_map(|word| word.to_le_bytes()).collect()
        };
        let (id, table) = read(&words(&[1, 2, 2, 10, 20, 11, 21]), &[0, 2]).unwrap();
        assert_eq!((id.index(), table.len()), (1, 2));
        assert!(table.row(1).eq([20, 21]));
        assert_eq!(read(&words(&[0, 0, 1]), &[0]).unwrap().1.len(), 1);
        let bad: [&[u32]; 6] =
            [&[], &[0, 0], &[2, 0, 1], &[1, 2, 2, 1, 2, 3], &[1, 1, 1, 7], &[0, 0, 1, 1]];
        for bad in bad {
            assert!(read(&words(bad), &[0, 2]).is_none(), "{bad:?}");
        }
        assert!(read(&[1, 2, 3], &[0]).is_none());
    }
}
