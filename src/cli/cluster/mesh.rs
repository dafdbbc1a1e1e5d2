//! A connection between any two processes, for the engine.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{TcpListener, TcpStream};

use crate::cli::cluster::fate::Failure;
use crate::cli::cluster::hello::{Hello, Purpose, Terms};
use crate::cli::cluster::hosts::Hosts;
use crate::cli::cluster::meet::{Deadline, await_calls, call};

/// A connection to each other process, in their order, and nothing at the place of this one. Each
/// process calls those before it and is called by those after it, so nobody waits in a circle. No
/// byte was read beyond the greetings, and reading and writing block.
pub(super) fn connect(
    listener: &TcpListener,
    hosts: &Hosts,
    me: usize,
    terms: &Terms,
    deadline: Deadline,
) -> Result<Vec<Option<TcpStream>>, Failure> {
    let hello = Hello::new(hosts, me, Purpose::Data, terms);
    let mut streams = BTreeMap::new();
    for process in 0..me {
        streams.insert(process, call(hosts, &hello, process, deadline)?);
    }
    let callers: BTreeSet<usize> = (me + 1..hosts.len()).collect();
    await_calls(listener, hosts, &hello, callers, deadline, &mut streams)?;
    Ok((0..hosts.len()).map(|process| streams.remove(&process)).collect())
}
