//! A connection between any two processes, for the engine.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{TcpListener, TcpStream};

use crate::cli::dataflow::cluster::connect::{Deadline, accept_all, call};
use crate::cli::dataflow::cluster::handshake::{Handshake, Purpose, Terms};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;

/// A connection to each other process: in their order, nothing at the place of this one. A process calls
/// those before it and then waits for those after it, so none waits in a circle. No byte beyond the
/// handshakes was read, and the sockets block.
pub(super) fn connect(
    listener: &TcpListener,
    hosts: &Hosts,
    me: usize,
    terms: &Terms,
    deadline: Deadline,
) -> Result<Vec<Option<TcpStream>>, ProcessFailure> {
    let handshake = Handshake::new(hosts, me, Purpose::Data, terms);
    let mut streams = BTreeMap::new();
    for process in 0..me {
        streams.insert(process, call(hosts, &handshake, process, deadline)?);
    }
    let callers: BTreeSet<usize> = (me + 1..hosts.len()).collect();
    accept_all(listener, hosts, &handshake, callers, deadline, &mut streams)?;
    Ok((0..hosts.len()).map(|process| streams.remove(&process)).collect())
}
