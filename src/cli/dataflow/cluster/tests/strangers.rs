//! Callers that do not belong to the run, and what a handshake proves.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use super::{PATIENCE, candidate, end, hosts, identity, mistakes, secret, terms};
use crate::cli::dataflow::cluster::accept::MOST_CALLERS;
use crate::cli::dataflow::cluster::connect::{Deadline, Identity, call};
use crate::cli::dataflow::cluster::frame::Frame;
use crate::cli::dataflow::cluster::handshake::{Handshake, HandshakeReply, Purpose, Run};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::join::Candidate;
use crate::cli::dataflow::cluster::secret::Secret;

const NONCE: [u8; 36] = *b"\x20\0\0\0nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";

fn other_secret() -> Secret {
    Secret::of("secret", &[b'o'; 40]).unwrap()
}

/// Greets in this version, and says this in frames.
fn greeting(version: u32, frames: &[(u8, &[u8])]) -> Vec<u8> {
    let mut bytes = [b"infer cluster\n", &version.to_le_bytes()[..]].concat();
    for (tag, body) in frames {
        Frame { tag: *tag, body: body.to_vec() }.write(&mut bytes).unwrap();
    }
    bytes
}

/// What strangers send who know the protocol, or do not.
fn nonsense() -> Vec<Vec<u8>> {
    let long = [greeting(2, &[]), vec![0xff, 0xff, 0xff, 0xff, 4, b'x']].concat();
    vec![
        Vec::new(),
        b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n".to_vec(),
        b"infer".to_vec(),
        vec![0xff; 4000],
        long,
        greeting(1, &[(1, &[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])]),
        greeting(99, &[]),
        greeting(2, &[(4, b"short")]),
        greeting(2, &[(4, &NONCE), (1, b"")]),
        greeting(2, &[(4, &NONCE), (1, &[0; 200])]),
        greeting(2, &[(4, &NONCE), (9, &[0; 200])]),
    ]
}

fn with_secret(hosts: &Hosts, process: usize, secret: &Secret) -> Candidate {
    let (mut candidate, _) = candidate(hosts, process, PATIENCE);
    candidate.secret = secret.clone();
    candidate
}

/// Runs two processes to a good end; before the second one comes, strangers do as they like.
fn run_among_strangers<T>(secret: &Secret, strangers: impl FnOnce(&Hosts) -> T) {
    let hosts = hosts(2);
    let [zero, one] = [0, 1].map(|process| with_secret(&hosts, process, secret));
    let zero = thread::spawn(move || end(&*zero.join_in_test().unwrap().control, 0));
    let kept = strangers(&hosts);
    end(&*one.join_in_test().unwrap().control, 1);
    assert_eq!(zero.join().unwrap().len(), 2);
    drop(kept);
}

#[test]
fn strangers_do_not_end_a_run() {
    for secret in [secret(), Secret::default()] {
        run_among_strangers(&secret, |hosts| {
            let say = |bytes: Vec<u8>| {
                let mut stream = TcpStream::connect(hosts.address(0)).unwrap();
                // It may be sent away before it has said everything.
                let _ = stream.write_all(&bytes);
                stream
            };
            nonsense().into_iter().map(say).collect::<Vec<_>>()
        });
    }
}

#[test]
fn more_strangers_than_can_be_heard_keep_no_process_out() {
    run_among_strangers(&secret(), |hosts| {
        let silent = || TcpStream::connect(hosts.address(0)).unwrap();
        std::iter::repeat_with(silent).take(MOST_CALLERS + 50).collect::<Vec<_>>()
    });
}

/// What process 0 answers to a caller; process 0 goes on.
fn refusal(hosts: &Hosts, caller: &Identity) -> String {
    let refused = call(caller, 0, Deadline::after(PATIENCE)).map(|_| ()).unwrap_err().to_string();
    let start = format!("{} refuses this process: ", hosts.name(0));
    refused.strip_prefix(&start).unwrap_or_else(|| panic!("{refused}")).to_owned()
}

#[test]
fn who_knows_another_secret_is_sent_away() {
    let expected = "its secret is not the one of this run (`--secret-file`)";
    for (ours, theirs) in
        [(secret(), other_secret()), (secret(), Secret::default()), (Secret::default(), secret())]
    {
        run_among_strangers(&ours, |hosts| {
            let caller = identity(hosts, 1, Purpose::Control, Run::default());
            assert_eq!(refusal(hosts, &Identity { secret: theirs, ..caller }), expected);
        });
    }
    // Process 0 tells it when it has waited in vain.
    let hosts = hosts(2);
    let (mut zero, _) = candidate(&hosts, 0, Duration::from_secs(1));
    zero.secret = other_secret();
    let one = with_secret(&hosts, 1, &secret());
    let found = mistakes(vec![zero, one]);
    let start = format!("{} did not call within 1 second; a caller from 127.0.0.1:", hosts.name(1));
    assert!(found[0].starts_with(&start) && found[0].ends_with(expected), "{found:?}");
    assert_eq!(found[1], format!("{} refuses this process: {expected}", hosts.name(0)));
}

#[test]
fn without_a_secret_a_caller_that_does_not_agree_is_only_sent_away() {
    run_among_strangers(&Secret::default(), |hosts| {
        let caller = |process, purpose, terms: &_| {
            let handshake = Handshake::new(hosts, process, purpose, Run::default(), terms);
            Identity { hosts: hosts.clone(), secret: Secret::default(), handshake }
        };
        let others = terms().with("steers", "\u{9b}\u{202e}".repeat(2000));
        let refused = refusal(hosts, &caller(1, Purpose::Control, &others));
        assert!(refused.starts_with("steers is `") && !refused.contains('\u{9b}'), "{refused}");
        let refused = refusal(hosts, &caller(99, Purpose::Control, &terms()));
        assert_eq!(refused, "there is no process 99");
        let refused = refusal(hosts, &caller(1, Purpose::Data, &terms()));
        assert_eq!(refused, "it belongs to another run");
        let many = (0..100).fold(terms(), |terms, term| terms.with(&term.to_string(), ""));
        let _ = caller(1, Purpose::Control, &many).handshake.call(
            0,
            &Secret::default(),
            &mut TcpStream::connect(hosts.address(0)).unwrap(),
        );
    });
}

#[test]
fn a_connection_of_an_earlier_run_is_sent_away() {
    let hosts = hosts(2);
    let zero = with_secret(&hosts, 0, &secret());
    let zero = thread::spawn(move || zero.join_in_test().unwrap());
    let deadline = Deadline::after(PATIENCE);
    let control = identity(&hosts, 1, Purpose::Control, Run::default());
    let (control, run) = call(&control, 0, deadline).unwrap();
    let early = identity(&hosts, 1, Purpose::Data, [7; 32]);
    assert_eq!(refusal(&hosts, &early), "it belongs to another run");
    let data = call(&identity(&hosts, 1, Purpose::Data, run), 0, deadline).unwrap();
    assert!(zero.join().unwrap().mesh[1].is_some());
    drop((control, data));
}

/// A connection that keeps what is written to it.
struct Overheard<'s> {
    stream: &'s TcpStream,
    written: Vec<u8>,
}

impl Read for Overheard<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.read(buffer)
    }
}

impl Write for Overheard<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.written.extend(bytes);
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A listener that is process 0 for the callers which these tests make.
fn as_process_0<T: Send + 'static>(
    answer: impl FnOnce(TcpStream) -> T + Send + 'static,
) -> (TcpStream, thread::JoinHandle<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let answering = thread::spawn(move || answer(listener.accept().unwrap().0));
    (TcpStream::connect(address).unwrap(), answering)
}

#[test]
fn what_was_overheard_is_of_no_use() {
    let handshake = identity(&hosts(2), 1, Purpose::Control, Run::default()).handshake;
    let (stream, called) = as_process_0(|stream| {
        let mut overheard = Overheard { stream: &stream, written: Vec::new() };
        let heard = Handshake::hear(0, &secret(), &mut overheard).unwrap();
        assert!(heard.said.is_ok());
        heard.welcome(&[1; 32], &secret(), &mut overheard).unwrap();
        overheard.written
    });
    let mut overheard = Overheard { stream: &stream, written: Vec::new() };
    let welcome = HandshakeReply::Welcome([1; 32]);
    assert_eq!(handshake.call(0, &secret(), &mut overheard).unwrap(), welcome);
    let (said, answered) = (overheard.written, called.join().unwrap());
    // The words of the caller, said again to process 0.
    let (mut stream, called) =
        as_process_0(|mut stream| Handshake::hear(0, &secret(), &mut stream).unwrap().said);
    stream.write_all(&said).unwrap();
    assert!(!called.join().unwrap().unwrap_err().ends_run);
    // The words of process 0, said again to a caller.
    let (mut stream, called) = as_process_0(move |mut stream| {
        stream.write_all(&answered).unwrap();
        let _ = stream.read_to_end(&mut Vec::new());
    });
    let reply = handshake.call(0, &secret(), &mut stream).unwrap();
    assert_eq!(reply, HandshakeReply::Impostor);
    drop(stream);
    called.join().unwrap();
}

#[test]
fn a_called_process_has_to_know_the_secret_too() {
    let hosts = hosts(2);
    let listener = super::listener(hosts.address(0)).unwrap();
    let impostor = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(&greeting(0, &[(4, &NONCE), (2, &[0; 64])])[18..]).unwrap();
        let _ = stream.read_to_end(&mut Vec::new());
    });
    let one = with_secret(&hosts, 1, &secret());
    let expected = format!("{} does not know the secret of this run", hosts.name(0));
    assert_eq!(mistakes(vec![one]), [expected]);
    impostor.join().unwrap();
}

/// Bytes that come, and nowhere to write to.
struct Incoming<'b>(&'b [u8]);

impl Read for Incoming<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Write for Incoming<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_heard_without_harm(bytes: Vec<u8>) {
        let handshake = identity(&super::read("localhost:1\n").unwrap(), 0, Purpose::Data, Run::default());
        let handshake = handshake.handshake;
        let _ = handshake.call(0, &secret(), &mut Incoming(&bytes));
        let answered = [&greeting(0, &[(4, &NONCE)])[18..], &bytes].concat();
        let _ = handshake.call(0, &secret(), &mut Incoming(&answered));
        for secret in [secret(), Secret::default()] {
            let said = [greeting(2, &[(4, &NONCE)]), bytes.clone()].concat();
            let heard = Handshake::hear(0, &secret, &mut Incoming(&said));
            proptest::prop_assert!(heard.is_err() || heard.unwrap().said.is_err());
        }
    }
}
