//! A process that fails ends the run on all.

use std::io::Write as _;
use std::net::TcpStream;
use std::thread;

use super::{PATIENCE, candidate, hosts, identity, listener, run, secret};
use crate::cli::dataflow::cluster::connect::{Deadline, call};
use crate::cli::dataflow::cluster::frame::Frame;
use crate::cli::dataflow::cluster::handshake::{Handshake, Purpose, Run};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::link::tag;
use crate::engine::dataflow::cluster::{SharedCode, SharedValue};

/// A process that has greeted as it should, and does what a test wants from then on.
fn rogue(hosts: &Hosts, process: usize) -> (TcpStream, Run) {
    let ours = identity(hosts, process, Purpose::Control, Run::default());
    let (mut control, run) = call(&ours, 0, Deadline::after(PATIENCE)).unwrap();
    assert_eq!(Frame::read_any(&mut control).unwrap().tag, tag::BEGIN);
    (control, run)
}

/// How processes 0 and 1 end when process 2 behaves so, once it is connected to both.
fn with_rogue(behave: impl FnOnce(TcpStream) -> Option<TcpStream>) -> (Hosts, Vec<String>) {
    let hosts = hosts(3);
    let process = |process: usize| {
        let (candidate, failures) = candidate(&hosts, process, PATIENCE);
        thread::spawn(move || {
            let joined = candidate.join_in_test().unwrap();
            // Process 1 is asking, and process 0 waits for what it found.
            let failure = if process == 0 {
                joined.control.collect().unwrap_err()
            } else {
                let mut numbers = (0..).map(SharedValue::Far);
                numbers.find_map(|number| joined.control.codes(&[number]).err()).unwrap()
            };
            assert_eq!(failures.recv_timeout(PATIENCE).unwrap(), failure.to_string());
            failure.to_string()
        })
    };
    let threads = [process(0), process(1)];
    let (control, run) = rogue(&hosts, 2);
    let data = identity(&hosts, 2, Purpose::Data, run);
    let mesh = [0, 1].map(|other| call(&data, other, Deadline::after(PATIENCE)).unwrap());
    let kept = behave(control);
    let ends = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    drop((kept, mesh));
    (hosts, ends)
}

#[test]
fn a_process_that_dies_ends_the_run_on_all() {
    let (hosts, ends) = with_rogue(|control| {
        drop(control);
        None
    });
    let expected = format!("{} has closed its connection", hosts.name(2));
    assert_eq!(ends, [expected.clone(), expected]);
}

#[test]
fn a_process_that_falls_silent_ends_the_run_on_all() {
    let (hosts, ends) = with_rogue(Some);
    let expected = format!("{} gave no sign of life for 2 seconds", hosts.name(2));
    assert_eq!(ends, [expected.clone(), expected]);
}

#[test]
fn a_process_that_talks_nonsense_ends_the_run_on_all() {
    let nonsense: &[&[u8]] = &[&[0xff; 64], &[1, 0, 0, 0, tag::NUMBER, 9], &[0, 0, 0, 0, 99]];
    for bytes in nonsense {
        let (hosts, ends) = with_rogue(|mut control| {
            control.write_all(bytes).unwrap();
            Some(control)
        });
        let expected = format!("{} does not speak the language of `infer`", hosts.name(2));
        assert_eq!(ends, [expected.clone(), expected]);
    }
    // A code that was never given.
    let (hosts, ends) = with_rogue(|mut control| {
        SharedCode::Text(7_000_000)
            .put(Frame::new(tag::NAME).number(1))
            .write(&mut control)
            .unwrap();
        Some(control)
    });
    assert!(ends.iter().all(|end| end.starts_with(&hosts.name(2))), "{ends:?}");
}

#[test]
fn a_process_that_fails_says_so_to_all() {
    for failing in [0, 2] {
        let hosts = hosts(3);
        let ends = run(&hosts, move |process, joined, failures| {
            if process == failing {
                joined.control.fail("facts/broken.json is not in order");
                return String::new();
            }
            let end = if process == 0 {
                joined.control.collect().unwrap_err()
            } else {
                joined.control.finish().unwrap_err()
            };
            assert_eq!(failures.recv_timeout(PATIENCE).unwrap(), end.to_string());
            end.to_string()
        });
        let expected =
            format!("{} has failed: facts/broken.json is not in order", hosts.name(failing));
        assert_eq!(ends.iter().filter(|end| **end == expected).count(), 2, "{ends:?}");
    }
}

#[test]
fn without_process_0_the_run_ends() {
    let hosts = hosts(2);
    let listener = listener(hosts.address(0)).unwrap();
    let (one, failures) = candidate(&hosts, 1, PATIENCE);
    let one = thread::spawn(move || one.join_in_test().unwrap());
    let accept = || {
        let (mut stream, _) = listener.accept().unwrap();
        let heard = Handshake::hear(0, &secret(), &mut stream).unwrap();
        heard.welcome(&Run::default(), &secret(), &mut stream).unwrap();
        stream
    };
    let mut control = accept();
    Frame::new(tag::BEGIN).write(&mut control).unwrap();
    let data = accept();
    let joined = one.join().unwrap();
    drop((control, data));
    let expected = format!("{} has closed its connection", hosts.name(0));
    assert_eq!(failures.recv_timeout(PATIENCE).unwrap(), expected);
    assert_eq!(joined.control.failure().unwrap().to_string(), expected);
    assert_eq!(joined.control.finish().unwrap_err().to_string(), expected);
}
