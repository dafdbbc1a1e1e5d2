//! Runs on several machines: how the processes of one run find each other, agree, and end together.
//!
//! A file lists the processes, a `host:port` a line ([`hosts`]); each is told which line it is, and
//! listens there and nowhere else. All others call process 0 ([`meet`]), and are refused, by name,
//! unless everything that has to agree does ([`hello`]). From then on there is a control channel
//! between each of them and process 0, made of [`frames`](wire):
//!
//! - Process 0 gives texts and far numbers their codes ([`dictionary`]), so that equal values have
//!   equal codes everywhere and different ones never do.
//! - Whoever falls silent, closes its connection or fails ends the whole run, by name, on every
//!   process ([`fate`]).
//! - Process 0 gets what the others found, and alone writes it down.
//!
//! - The processes add up what only all of them together know, and stop together.
//!
//! [`hub`] is this channel as process 0 has it, and [`peer`] as the others do. Beside it, [`mesh`] makes
//! a connection between any two processes, over the same addresses, for the engine to use. What the
//! engine asks goes through a [`Delegate`].
//!
//! Whoever can reach the addresses can take part: there are no passwords here. Run it in a network
//! that you trust.

mod company;
mod dictionary;
mod fate;
mod hello;
mod hosts;
mod hub;
mod link;
mod meet;
mod mesh;
mod peer;
mod seat;
mod wire;

#[cfg(test)]
mod tests;

pub(super) use self::{
    company::Delegate,
    dictionary::Dictionary,
    fate::Failure,
    hello::Terms,
    hosts::Hosts,
    seat::{Candidate, ClusterOptions, Seat, Seated},
};
