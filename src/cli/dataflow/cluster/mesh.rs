//! A connection between any two processes, for the engine.

use std::collections::BTreeMap;
use std::net::{TcpListener, TcpStream};

use crate::cli::dataflow::cluster::accept::accept_all;
use crate::cli::dataflow::cluster::connect::{Deadline, Identity, call};
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;

/// A connection to each other process, which has proved that it belongs to the run: in their order, nothing
/// at the place of this one. A process calls those before it and then waits for those after it, so none waits in a circle. No byte beyond the
/// handshakes was read, and the sockets block.
pub(super) fn connect(
    listener: &TcpListener,
    ours: &Identity,
    deadline: Deadline,
) -> Result<Vec<Option<TcpStream>>, ProcessFailure> {
    let (me, all) = (ours.process(), ours.hosts.len());
    let mut streams = BTreeMap::new();
    for process in 0..me {
        let (stream, _) = call(ours, process, deadline)?;
        streams.insert(process, stream);
    }
    accept_all(listener, ours, (me + 1..all).collect(), deadline, &mut streams)?;
    Ok((0..all).map(|process| streams.remove(&process)).collect())
}
