//! Runs on several machines: how the processes of one run find each other, agree, and end together.
//!
//! A file lists the processes, a `host:port` a line ([`hosts`]). A process is told which line it
//! is, and listens there and nowhere else. All others connect to process 0 ([`connect`]), which
//! refuses, by name, every process that would run with other rules or options ([`terms`]). From
//! then on there is a control channel of [`frames`](frame) between each of them and process 0, the
//! [`coordinator`]; each of the others is a [`peer`]:
//!
//! - The coordinator gives texts and far numbers their codes ([`dictionary`]): equal values have equal
//!   codes in every process, and different ones never do.
//! - A process that falls silent, closes its connection or fails ends the run on all processes, which
//!   name it ([`shutdown`]).
//! - The coordinator adds up numbers of all processes, and stops all of them when too many rows are
//!   derived.
//! - The coordinator gets what the others found, and alone writes it down.
//!
//! Beside the control channels, [`mesh`] makes a connection between any two processes, over the
//! same addresses, for the rows of the engine, which asks everything else through an
//! [`EngineChannel`](collective::EngineChannel). [`Membership`](membership::Membership) is a run
//! from the view of one process; outside of this module, only it and the options are known.
//!
//! Everybody who can reach an address can connect to it. A [`Secret`](secret::Secret) keeps strangers out:
//! each connection begins with a [`handshake`] in which both ends prove that they know it, and callers that
//! do not are sent away without an effect on the run ([`accept`]). What follows the handshake is neither
//! signed nor encrypted: that is for the network.

mod accept;
mod collective;
mod connect;
mod control;
mod coordinator;
mod dictionary;
mod frame;
mod handshake;
mod hosts;
mod join;
mod link;
mod membership;
mod mesh;
mod options;
mod peer;
mod secret;
mod shutdown;
mod stranger;
mod terms;

#[cfg(test)]
mod tests;

pub(in crate::cli) use options::ClusterOptions;
pub(in crate::cli) use stranger::hear_any;
