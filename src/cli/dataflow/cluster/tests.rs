//! Processes of one run, each a thread here.

#![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod failures;
mod strangers;

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use super::connect::{Deadline, Identity, call};
use super::control::ControlChannel;
use super::dictionary::Dictionary;
use super::frame::Frame;
use super::handshake::{Handshake, Purpose, Run};
use super::hosts::Hosts;
use super::join::{Candidate, Joined};
use super::link::Pace;
use super::options::ClusterOptions;
use super::secret::Secret;
use super::shutdown::OnFailure;
use super::terms::Terms;
use crate::diagnostic::{Diagnostic, Sources, render_all};
use crate::engine::dataflow::cluster::{SharedCode, SharedValue};
use crate::value::Symbols;

/// What is bound to happen is waited for that long on a loaded machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// Fast enough for a test in which a process falls silent.
const FAST: Pace = Pace { beat: Duration::from_millis(50), silence: Duration::from_secs(2) };

/// Where processes of tests are going to listen: a port that is free now may be taken by then.
static LISTENERS: Mutex<BTreeMap<String, TcpListener>> = Mutex::new(BTreeMap::new());

fn listener(address: &str) -> Option<TcpListener> {
    LISTENERS.lock().unwrap().remove(address)
}

fn hosts(count: usize) -> Hosts {
    let mut text = String::new();
    for _ in 0..count {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        text += &address;
        text.push('\n');
        LISTENERS.lock().unwrap().insert(address, listener);
    }
    read(&text).unwrap()
}

impl Candidate {
    fn join_in_test(self) -> Result<Joined, Diagnostic> {
        match listener(self.hosts.address(self.process)) {
            Some(listener) => self.join_at(&listener, FAST),
            None => self.join(),
        }
    }
}

fn read(text: &str) -> Result<Hosts, String> {
    let mut sources = Sources::default();
    let source = sources.add("hosts", text);
    Hosts::read(source, &sources).map_err(|mistakes| render_all(&mistakes, &sources, false))
}

fn terms() -> Terms {
    Terms::default().with("the rulebook", "0123").with("--as-of", "2024-11-12")
}

fn secret() -> Secret {
    Secret::of("secret", &[b's'; 40]).unwrap()
}

/// A process that is about to join, and where it hears that another one has ended the run.
fn candidate(hosts: &Hosts, process: usize, patience: Duration) -> (Candidate, Receiver<String>) {
    let (sender, failures) = channel();
    let on_failure: OnFailure = Box::new(move |failure| {
        let _ = sender.send(failure.to_string());
    });
    let dictionary = Dictionary::beginning_with(rules());
    let (hosts, secret, terms) = (hosts.clone(), secret(), terms());
    (Candidate { hosts, process, secret, terms, dictionary, patience, on_failure }, failures)
}

/// A process as it presents itself.
fn identity(hosts: &Hosts, process: usize, purpose: Purpose, run: Run) -> Identity {
    let handshake = Handshake::new(hosts, process, purpose, run, &terms());
    Identity { hosts: hosts.clone(), secret: secret(), handshake }
}

/// A run in which each process does the same thing after all have taken their seats.
fn run<T: Send + 'static>(
    hosts: &Hosts,
    act: impl Fn(usize, Joined, Receiver<String>) -> T + Clone + Send + 'static,
) -> Vec<T> {
    let process = |process: usize| {
        let (candidate, failures) = candidate(hosts, process, PATIENCE);
        let act = act.clone();
        thread::spawn(move || act(process, candidate.join_in_test().unwrap(), failures))
    };
    let threads: Vec<_> = (0..hosts.len()).map(process).collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

fn text(text: &str) -> SharedValue<'static> {
    SharedValue::Text(text.to_owned().into())
}

/// The texts of the rules.
fn rules() -> Symbols {
    let mut symbols = Symbols::default();
    for text in ["for", "against"] {
        symbols.intern(text);
    }
    symbols
}

/// Ends the run well, with two parts from each process but 0; what process 0 gets.
fn end(control: &dyn ControlChannel, process: usize) -> Vec<Vec<u8>> {
    if !control.is_first() {
        control.give(format!("found by {process}").as_bytes()).unwrap();
        control.give(&[]).unwrap();
    }
    let parts = control.collect().unwrap();
    control.finish().unwrap();
    parts
}

#[test]
fn equal_words_have_equal_codes_everywhere() {
    let hosts = hosts(4);
    let codes = run(&hosts, |process, joined, _| {
        let control = joined.control;
        let known = control.codes(&[text("for"), text("against")]).unwrap();
        assert_eq!(known, [0, 1]);
        // Some words are of one process, and some of all.
        let mut words: Vec<SharedValue> =
            (0..5_000).map(|number| text(&format!("w{number}"))).collect();
        words.extend((0..100).map(|number| text(&format!("{process}/{number}"))));
        words.extend([
            SharedValue::Far(i64::MIN),
            SharedValue::Far(1 << 40),
            text(""),
            text("\u{1f600}"),
        ]);
        words.rotate_left(process * 777);
        let codes = control.codes(&words).unwrap();
        assert_eq!(codes.len(), words.len());
        let found: Vec<(SharedValue, u32)> = words.into_iter().zip(codes).collect();
        let all: Vec<SharedCode> = found.iter().map(|(word, code)| word.coded(*code)).collect();
        let back: Vec<SharedValue> = control.values(&all).unwrap();
        assert!(back.iter().zip(&found).all(|(back, (word, _))| back == word));
        // Words that only others have asked for have codes, too.
        let others: Vec<SharedValue> =
            control.values(&(0..5_000).map(SharedCode::Text).collect::<Vec<_>>()).unwrap();
        assert_eq!(others.len(), 5_000);
        end(&*control, process);
        found
    });
    let mut codes_of: BTreeMap<String, u32> = BTreeMap::new();
    for (word, code) in codes.iter().flatten() {
        assert_eq!(*codes_of.entry(format!("{word:?}")).or_insert(*code), *code);
    }
    let mut texts: Vec<u32> =
        codes_of.iter().filter(|(word, _)| word.starts_with("Text")).map(|it| *it.1).collect();
    let count = texts.len();
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), count);
}

#[test]
fn threads_of_a_process_ask_at_the_same_time() {
    let hosts = hosts(2);
    run(&hosts, |process, joined, _| {
        let control = &*joined.control;
        thread::scope(|scope| {
            for thread in 0..8 {
                scope.spawn(move || {
                    for round in 0..50 {
                        let words = [text(&format!("{round}")), text(&format!("{thread}-{round}"))];
                        let codes = control.codes(&words).unwrap();
                        let codes: Vec<SharedCode> =
                            words.iter().zip(codes).map(|(word, code)| word.coded(code)).collect();
                        assert_eq!(control.values(&codes).unwrap(), words);
                    }
                });
            }
        });
        end(&*joined.control, process);
    });
}

#[test]
fn process_0_gets_what_all_found() {
    let hosts = hosts(3);
    let mut parts = run(&hosts, |process, joined, failures| {
        let parts = end(&*joined.control, process);
        assert_eq!(failures.try_recv().ok(), None);
        parts
    });
    let expected = ["found by 1", "", "found by 2", ""].map(|part| part.as_bytes().to_vec());
    assert_eq!(parts.swap_remove(0), expected);
}

#[test]
fn any_two_processes_are_connected_for_the_engine() {
    let hosts = hosts(4);
    run(&hosts, |me, mut joined, _| {
        for (other, stream) in joined.mesh.iter_mut().enumerate() {
            assert_eq!(stream.is_none(), other == me);
            if let Some(stream) = stream {
                stream.write_all(&[me.try_into().unwrap(); 1000]).unwrap();
            }
        }
        for (other, stream) in joined.mesh.iter_mut().enumerate() {
            let Some(stream) = stream else { continue };
            let mut bytes = [0; 1000];
            stream.read_exact(&mut bytes).unwrap();
            assert_eq!(usize::from(bytes[0]), other);
        }
        end(&*joined.control, me);
    });
}

#[test]
fn a_run_of_one_process_waits_for_none() {
    let hosts = hosts(1);
    let found = run(&hosts, |process, joined, _| {
        assert!(joined.mesh.iter().all(Option::is_none));
        assert_eq!(joined.control.codes(&[text("against"), text("new")]).unwrap(), [1, 2]);
        end(&*joined.control, process)
    });
    assert_eq!(found, [Vec::<Vec<u8>>::new()]);
}

#[test]
fn who_is_started_late_is_waited_for() {
    // No process listens there yet, and no system gives away such ports by itself.
    let first = u16::try_from(std::process::id() % 10_000).unwrap() + 20_000;
    let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    let ports: Vec<u16> = (first..).filter(is_free).take(2).collect();
    let hosts = read(&format!("127.0.0.1:{}\n127.0.0.1:{}\n", ports[0], ports[1])).unwrap();
    let late = hosts.clone();
    let first = thread::spawn(move || {
        thread::sleep(Duration::from_millis(300));
        let (candidate, _failures) = candidate(&late, 0, PATIENCE);
        end(&*candidate.join().unwrap().control, 0);
    });
    let (candidate, _failures) = candidate(&hosts, 1, PATIENCE);
    end(&*candidate.join().unwrap().control, 1);
    first.join().unwrap();
}

/// The messages with which these processes end.
fn mistakes(candidates: Vec<Candidate>) -> Vec<String> {
    let take = |candidate: Candidate| thread::spawn(move || candidate.join_in_test().err());
    let threads: Vec<_> = candidates.into_iter().map(take).collect();
    let message = |mistake: Option<Diagnostic>| mistake.map_or_else(String::new, |it| it.message);
    threads.into_iter().map(|thread| message(thread.join().unwrap())).collect()
}

#[test]
fn who_does_not_come_is_named_by_all() {
    let hosts = hosts(4);
    let short = Duration::from_secs(1);
    drop([1, 3].map(|process| listener(hosts.address(process))));
    let [first, second] = [0, 2].map(|process| candidate(&hosts, process, short).0);
    let expected =
        format!("{} did not call within 1 second, nor did {}", hosts.name(1), hosts.name(3));
    assert_eq!(mistakes(vec![first, second]), [expected.clone(), expected]);
    let (alone, _) = candidate(&hosts, 1, short);
    let expected = format!("{} did not answer within 1 second: ", hosts.name(0));
    assert!(mistakes(vec![alone])[0].starts_with(&expected));
}

#[test]
fn who_does_not_agree_is_named_on_both_sides() {
    let hosts = hosts(3);
    let mut candidates: Vec<Candidate> =
        (0..3).map(|process| candidate(&hosts, process, PATIENCE).0).collect();
    candidates[1].terms =
        Terms::default().with("the rulebook", "4567").with("--as-of", "2024-11-12");
    let third = candidates.pop().unwrap();
    let reason =
        format!("the rulebook is `4567` at {} and `0123` at {}", hosts.name(1), hosts.name(0));
    let expected = [
        format!("{} is refused: {reason}", hosts.name(1)),
        format!("{} refuses this process: {reason}", hosts.name(0)),
    ];
    assert_eq!(mistakes(candidates), expected);
    // A process that comes after that finds none.
    let third = Candidate { patience: Duration::from_millis(200), ..third };
    assert!(mistakes(vec![third])[0].starts_with(&hosts.name(0)));
}

#[test]
fn other_lists_and_numbers_are_refused() {
    let (ours, theirs) = (hosts(2), hosts(3));
    let first = theirs.address(0);
    let mixed = read(&format!("{}\n{}\n{}\n", ours.address(0), theirs.address(1), first)).unwrap();
    let [zero, one] = [(&ours, 0), (&mixed, 1)].map(|(hosts, me)| candidate(hosts, me, PATIENCE).0);
    let found = mistakes(vec![zero, one]);
    assert!(found[0].contains("is refused: the list of processes is "), "{found:?}");
    // Two processes say that they are the same one.
    let hosts = hosts(3);
    let one = identity(&hosts, 1, Purpose::Control, Run::default());
    let (zero, _) = candidate(&hosts, 0, PATIENCE);
    let twice = thread::spawn(move || {
        let first = call(&one, 0, Deadline::after(PATIENCE)).unwrap();
        (first, call(&one, 0, Deadline::after(PATIENCE)).unwrap_err().to_string())
    });
    assert_eq!(
        mistakes(vec![zero]),
        [format!("{} is refused: process 1 has called already", hosts.name(1))]
    );
    assert!(twice.join().unwrap().1.contains("process 1 has called already"));
}

#[test]
fn a_port_that_is_taken_is_told() {
    let hosts = hosts(1);
    let _taken = listener(hosts.address(0));
    let (zero, _) = candidate(&hosts, 0, PATIENCE);
    let mistake = zero.join().err().unwrap().message;
    assert!(mistake.starts_with("cannot listen on `127.0.0.1:"), "{mistake}");
}

#[test]
fn lists_of_processes_are_read() {
    let hosts = read("# the lab\nnode1:2101\n\n  node2.example.org:2101\n[::1]:2101\n").unwrap();
    assert_eq!((hosts.len(), hosts.address(1)), (3, "node2.example.org:2101"));
    assert!(hosts.expect(2).is_ok());
    assert_eq!(hosts.beyond_loopback(), Some(0));
    let own = read("LocalHost:1\n127.8.0.1:2\n[::1]:3\n").unwrap();
    assert_eq!(own.beyond_loopback(), None);
    for beyond in ["0.0.0.0:4", "[::]:4", "127.1:4", "localhost.example.org:4", "10.0.0.1:4"] {
        let hosts = read(&format!("localhost:1\n{beyond}\n")).unwrap();
        assert_eq!(hosts.beyond_loopback(), Some(1), "{beyond}");
    }
    let message = hosts.expect(3).unwrap_err().message;
    assert_eq!(message, "there is no process 3: the file lists 3 processes");
    let bad = "node1\nnode1:0\nnode2:2101\n# node3:1\nnode2:2101\nnode 4:1\n::1:2101\n";
    let mistakes = read(bad).unwrap_err();
    assert_eq!(mistakes.matches("error[bad-host]").count(), 4, "{mistakes}");
    assert!(mistakes.contains("error[host-twice]") && mistakes.contains("hosts:5:1"), "{mistakes}");
    assert!(read("# nobody\n").unwrap_err().contains("this file lists no process"));
}

proptest::proptest! {
    #[test]
    fn frames_are_read_as_they_were_written(tag: u8, number: u32, far: i64, word in "\\PC*") {
        let words = [SharedValue::Text(word.into()), SharedValue::Far(far)];
        let frame = words.iter().fold(Frame::new(tag).number(number), |frame, word| word.put(frame));
        let mut bytes = Vec::new();
        frame.write(&mut bytes).unwrap();
        bytes.push(7);
        let mut rest = bytes.as_slice();
        let read = Frame::read_any(&mut rest).unwrap();
        // Not a byte more is read than the frame has.
        proptest::prop_assert_eq!(rest, &[7]);
        let mut parts = read.parts();
        proptest::prop_assert_eq!((read.tag, parts.number().unwrap()), (tag, number));
        for word in words {
            proptest::prop_assert_eq!(SharedValue::take(&mut parts).unwrap(), word);
        }
        proptest::prop_assert!(parts.is_empty());
    }

    #[test]
    fn any_bytes_are_heard_without_harm(bytes: Vec<u8>) {
        if let Ok(frame) = Frame::read_any(&mut bytes.as_slice()) {
            let mut parts = frame.parts();
            let _ = (SharedCode::take(&mut parts), SharedValue::take(&mut parts), parts.text());
        }
    }
}

/// The options of a command that may run on several machines.
#[derive(Debug, clap::Parser)]
struct Arguments {
    #[command(flatten)]
    cluster: ClusterOptions,
    #[arg(long)]
    profile: bool,
}

fn arguments(words: &[&str]) -> Result<ClusterOptions, clap::Error> {
    let words = std::iter::once("infer").chain(words.iter().copied());
    <Arguments as clap::Parser>::try_parse_from(words).map(|arguments| arguments.cluster)
}

#[test]
fn a_file_and_a_number_say_who_takes_part() {
    let mut sources = Sources::default();
    let path = std::env::temp_dir().join(format!("infer-hosts-{}", std::process::id()));
    std::fs::write(&path, "127.0.0.1:2101\nlocalhost:2102\n").unwrap();
    let path = path.to_string_lossy();
    let alone = arguments(&[]).unwrap();
    assert!(alone.membership(&mut sources).unwrap().is_none());
    let second = arguments(&["--hosts", &path, "--process=1", "--connect-timeout=5"]).unwrap();
    let second = second.membership(&mut sources).unwrap().unwrap();
    assert_eq!((second.hosts.len(), second.process), (2, 1));
    assert_eq!(second.patience, Duration::from_secs(5));
    assert!(!second.secret.is_given());
    let first = arguments(&["--hosts", &path, "--process=0"]).unwrap();
    let first = first.membership(&mut sources).unwrap().unwrap();
    assert_eq!(first.patience, Duration::from_secs(30));
    let third = arguments(&["--hosts", &path, "--process=2"]).unwrap();
    let mut mistake = || third.membership(&mut sources).err().unwrap()[0].code;
    assert_eq!(mistake(), "no-such-process");
    std::fs::write(&*path, "127.0.0.1:2101\n[::1]:2101\nnode3:2101\n").unwrap();
    assert_eq!(mistake(), "no-secret");
    std::fs::remove_file(&*path).unwrap();
    assert_eq!(mistake(), "unreadable-file");
    let profiled = ["--hosts=x", "--process=0", "--profile"];
    for words in [&profiled[..], &["--hosts=x"], &["--process=1"], &["--secret-file=x"]] {
        assert!(arguments(words).is_err(), "{words:?}");
    }
}
