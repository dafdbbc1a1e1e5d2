//! Several processes that derive together.

#![cfg(feature = "dataflow")]
#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod processes;
mod sandbox;

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use processes::{Ended, Process, SECRET, write_hosts, write_private};
use sandbox::Sandbox;

const MIXED: &str = include_str!("cluster/mixed.dl");
const ENDLESS: &str = include_str!("cluster/endless.dl");
const FAILING: &str = include_str!("cluster/failing.dl");

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

const FILES: [&str; 3] = ["edge.facts", "big.facts", "names.facts"];

/// Rows of the relations of `mixed.dl`, some of them more than once.
fn rows(numbers: &mut Numbers) -> [Vec<String>; 3] {
    let name = |numbers: &mut Numbers| format!("n{}", numbers.below(25));
    let edge = (0..45).map(|_| {
        let (a, b) = (name(numbers), name(numbers));
        format!("{a}\t{b}\t{}", numbers.below(90))
    });
    let edge = edge.collect();
    let far = ["5", "-7000000000", "9000000000", "4611686018427387904"];
    let unsigned = ["3", "7", "9223372036854775813", "4294967296"];
    let big = (0..20).map(|_| format!("{}\t{}", far[numbers.below(4)], unsigned[numbers.below(4)]));
    let big = big.collect();
    let named = (0..20).map(|_| format!("{}\tn{}", name(numbers), numbers.below(5))).collect();
    [edge, big, named]
}

/// A folder with everything, `all`, and one for each process, `part0` and so on; some rows are in
/// several of them, and the last process has no file at all.
fn write_facts(sandbox: &Sandbox, processes: usize, numbers: &mut Numbers) {
    for part in 0..processes {
        let folder = sandbox.path(&format!("part{part}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder).unwrap();
    }
    for (file, rows) in FILES.iter().zip(rows(numbers)) {
        let mut parts = vec![String::new(); processes];
        for row in &rows {
            let also = numbers.below(2 * processes);
            for part in [numbers.below(processes - 1), also] {
                if part < processes - 1 {
                    parts[part] += row;
                    parts[part] += "\n";
                }
            }
        }
        sandbox.write(&format!("all/{file}"), &(rows.join("\n") + "\n"));
        for (part, text) in parts.iter().enumerate() {
            if !text.is_empty() {
                sandbox.write(&format!("part{part}/{file}"), text);
            }
        }
    }
}

const RULES: [&str; 3] = ["--no-builtin", "--rules", "rules.dl"];

/// What a process of a run writes, and how it ends.
fn outputs(sandbox: &Sandbox, folder: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(sandbox.path(folder)).unwrap().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
        .into_iter()
        .map(|name| (name.clone(), sandbox.read(&format!("{folder}/{name}"))))
        .collect()
}

/// Runs all processes, each with a folder of its own and these arguments.
fn run_all(sandbox: &Sandbox, processes: usize, arguments: &[&str]) -> Vec<Ended> {
    let start = |process: usize| {
        let folder = format!("part{process}");
        Process::start(sandbox, process, &[&["-F", &folder], arguments].concat())
    };
    // Process 0 comes last, and is waited for.
    let mut started: Vec<Process> = (0..processes).rev().map(start).collect();
    started.reverse();
    started.into_iter().map(Process::end).collect()
}

fn assert_well(ended: &[Ended]) {
    for (process, end) in ended.iter().enumerate() {
        assert_eq!((end.code, end.stderr.as_str()), (Some(0), ""), "process {process}");
        assert!(process == 0 || end.stdout.is_empty(), "{}", end.stdout);
    }
}

#[test]
fn any_number_of_processes_writes_the_same_bytes() {
    let sandbox = Sandbox::empty("cluster-same");
    sandbox.write("rules.dl", MIXED);
    let mut numbers = Numbers(7);
    for (processes, workers) in [(2, "1"), (3, "2"), (2, "2"), (3, "1")] {
        write_facts(&sandbox, processes, &mut numbers);
        let alone = |engine: &[&str], to: &str| {
            let arguments = [&RULES, &["-F", "all", "-D", to] as &[&str], engine].concat();
            sandbox.transcript(&arguments)
        };
        let batch = alone(&["--engine=batch"], "batch");
        assert!(batch.starts_with("exit 0\ncount_of\t"), "{batch}");
        assert_eq!(alone(&["--engine=dataflow", "--workers=2"], "dataflow"), batch);
        write_hosts(&sandbox, processes);
        let ended = run_all(
            &sandbox,
            processes,
            &[&RULES, &["-D", "together", "--workers", workers] as &[&str]].concat(),
        );
        assert_well(&ended);
        assert_eq!(format!("exit 0\n{}", ended[0].stdout), batch);
        let expected = outputs(&sandbox, "batch");
        assert!(expected.iter().all(|(_, text)| text.lines().count() > 1), "{expected:?}");
        assert_eq!(outputs(&sandbox, "dataflow"), expected);
        assert_eq!(outputs(&sandbox, "together"), expected);
        // Other formats, with relations that are not derived.
        let one = sandbox.infer(&[&RULES, &["-F", "all", "--format=json"] as &[&str]].concat());
        write_hosts(&sandbox, processes);
        let ended = run_all(
            &sandbox,
            processes,
            &[&RULES, &["--format=json", "--workers", workers] as &[&str]].concat(),
        );
        assert_well(&ended);
        assert_eq!((0, ended[0].stdout.clone()), one);
    }
}

#[test]
fn a_case_in_json_is_read_by_process_0() {
    let sandbox = Sandbox::new("cluster-case");
    write_hosts(&sandbox, 2);
    let arguments = [sandbox::NOV, "--as-of=2024-11-09", "--workers=1"];
    let ended = [1, 0].map(|process| Process::start(&sandbox, process, &arguments));
    let mut ended = ended.map(Process::end);
    ended.reverse();
    assert_well(&ended);
    let alone = sandbox.infer(&arguments[..2]);
    assert_eq!((0, ended[0].stdout.clone()), alone);
}

/// A run that would not end by itself, at work.
fn endless(sandbox: &Sandbox) -> (Vec<String>, Vec<Process>) {
    sandbox.write("rules.dl", ENDLESS);
    fs::create_dir_all(sandbox.path("none")).unwrap();
    sandbox.write("some/start.facts", "1\n");
    sandbox.write("out/reached.csv", "as it was\n");
    let addresses = write_hosts(sandbox, 3);
    let more = ["-D", "out", "--max-tuples=1000000000", "--workers=1"];
    let start = |process: usize| {
        let folder = if process == 1 { "some" } else { "none" };
        let arguments = [&RULES, &more as &[&str], &["-F", folder]].concat();
        Process::start(sandbox, process, &arguments)
    };
    let processes: Vec<Process> = (0..3).map(start).collect();
    processes.iter().for_each(Process::await_work);
    (addresses, processes)
}

/// That all of these end because of process `lost`, and nothing is left of what they did.
fn assert_lost(sandbox: &Sandbox, ended: &[(usize, Ended)], expected: &str) {
    for (process, end) in ended {
        assert_eq!((end.code, end.stdout.as_str()), (Some(2), ""), "process {process}: {end:?}");
        assert_eq!(end.stderr.matches("error[").count(), 1, "{}", end.stderr);
        assert!(end.stderr.contains(expected), "{}", end.stderr);
        assert!(!end.stderr.contains("panicked"), "{}", end.stderr);
    }
    let left = outputs(sandbox, "out");
    assert_eq!(left, [("reached.csv".to_owned(), "as it was\n".to_owned())]);
}

#[test]
fn who_dies_ends_the_run_and_is_named() {
    for victim in [0, 1, 2] {
        let sandbox = Sandbox::empty(&format!("cluster-killed-{victim}"));
        let (addresses, mut processes) = endless(&sandbox);
        processes[victim].kill();
        let mut ended: Vec<(usize, Ended)> =
            processes.into_iter().map(Process::end).enumerate().collect();
        assert_eq!(ended.remove(victim).1.code, None);
        let name = format!("process {victim} ({}) has closed its connection", addresses[victim]);
        assert_lost(&sandbox, &ended, &name);
    }
}

#[test]
fn who_is_interrupted_or_stopped_ends_the_run() {
    for (signal, code) in [(Signal::SIGINT, Some(130)), (Signal::SIGSTOP, None)] {
        let sandbox = Sandbox::empty(&format!("cluster-{signal}"));
        let (addresses, mut processes) = endless(&sandbox);
        let second = Pid::from_raw(processes[1].id().try_into().unwrap());
        kill(second, signal).unwrap();
        let third = (2, processes.pop().unwrap().end());
        let mut second = processes.pop().unwrap();
        if code.is_none() {
            second.kill();
        }
        let second = second.end();
        assert_eq!(second.code, code);
        let first = (0, processes.pop().unwrap().end());
        let how = if code.is_some() { "has closed its connection" } else { "gave no sign of life" };
        assert_lost(&sandbox, &[first, third], &format!("process 1 ({}) {how}", addresses[1]));
    }
}

#[test]
fn limits_hold_over_all_processes() {
    let sandbox = Sandbox::empty("cluster-limits");
    sandbox.write("rules.dl", ENDLESS);
    sandbox.write("part0/start.facts", "1\n");
    sandbox.write("part1/start.facts", "1\n-5000000000\n");
    let most = ["--max-tuples=500"].as_slice();
    let seconds = ["--max-tuples=100000000", "--timeout=2"].as_slice();
    for (limits, code) in [(most, "too-many-tuples"), (seconds, "timeout")] {
        let addresses = write_hosts(&sandbox, 2);
        let ended = run_all(&sandbox, 2, &[&RULES, &["--workers=1"] as &[&str], limits].concat());
        assert!(ended.iter().all(|end| end.code == Some(2) && end.stdout.is_empty()), "{ended:?}");
        let message = format!("error[{code}]");
        let speaker = ended.iter().position(|end| end.stderr.contains(&message)).unwrap();
        let other = &ended[1 - speaker].stderr;
        let name = format!("process {speaker} ({}) has failed: ", addresses[speaker]);
        assert!(other.contains(&name) || other.contains(&message), "{other}");
    }
}

#[test]
fn a_function_that_fails_is_reported_as_alone() {
    let sandbox = Sandbox::empty("cluster-failing");
    sandbox.write("rules.dl", FAILING);
    for (part, rows) in [("all", "1\n0\n7\n"), ("part0", "1\n7\n"), ("part1", "7\n0\n")] {
        sandbox.write(&format!("{part}/start.facts"), rows);
    }
    let addresses = write_hosts(&sandbox, 2);
    let ended = run_all(&sandbox, 2, &[&RULES, &["-D", "out", "--workers=2"] as &[&str]].concat());
    let alone = sandbox.infer(&[&RULES, &["-D", "out", "-F", "all"] as &[&str]].concat());
    assert_eq!((2, ended[0].stderr.clone()), alone);
    let expected = format!("process 0 ({}) has failed: rule `part#1` stopped", addresses[0]);
    assert!(ended[1].stderr.contains(&expected), "{}", ended[1].stderr);
    assert_eq!(ended.iter().map(|end| end.code).collect::<Vec<_>>(), [Some(2); 2]);
    assert!(!sandbox.path("out").exists());
    // What fails only in what nobody reads is no error.
    sandbox
        .write("rules.dl", &format!("{FAILING}.decl s(n: number)\n.output s\ns(n) :- start(n).\n"));
    let only = ["--only=s", "--format=csv", "--workers=1"];
    let ended = run_all(&sandbox, 2, &[&RULES, &only as &[&str]].concat());
    assert_eq!((ended[0].code, ended[0].stdout.as_str()), (Some(0), "n\n0\n1\n7\n"), "{ended:?}");
    assert_eq!(ended[1].code, Some(0));
}

#[test]
fn bad_facts_of_one_process_end_the_run() {
    let sandbox = Sandbox::empty("cluster-bad-facts");
    sandbox.write("rules.dl", FAILING);
    sandbox.write("part0/start.facts", "1\n");
    sandbox.write("part1/start.facts", "one\n");
    let addresses = write_hosts(&sandbox, 2);
    let ended = run_all(&sandbox, 2, &[&RULES, &["--workers=1"] as &[&str]].concat());
    assert_eq!(ended.iter().map(|end| end.code).collect::<Vec<_>>(), [Some(2); 2]);
    assert!(ended[1].stderr.contains("part1/start.facts:1"), "{}", ended[1].stderr);
    let expected = format!("process 1 ({}) has failed: ", addresses[1]);
    assert!(ended[0].stderr.contains(&expected), "{}", ended[0].stderr);
}

/// What two processes say whose second one has these arguments and comes that much later.
fn pair(sandbox: &Sandbox, first: &[&str], second: &[&str], later: Duration) -> [Ended; 2] {
    sandbox.write("part0/start.facts", "1\n");
    sandbox.write("part1/start.facts", "5\n");
    let first = Process::start(sandbox, 0, &[&["-F", "part0"], first].concat());
    thread::sleep(later);
    let second = Process::start(sandbox, 1, &[&["-F", "part1"], second].concat());
    [first.end(), second.end()]
}

#[test]
fn who_starts_late_is_waited_for() {
    let sandbox = Sandbox::empty("cluster-late");
    sandbox.write("rules.dl", FAILING);
    write_hosts(&sandbox, 2);
    let arguments = [&RULES, &["--format=sizes", "--workers=1"] as &[&str]].concat();
    let ended = pair(&sandbox, &arguments, &arguments, Duration::from_secs(2));
    assert_well(&ended);
    assert_eq!(ended[0].stdout, "part\t2\n");
}

#[test]
fn who_does_not_come_is_named() {
    let sandbox = Sandbox::empty("cluster-missing");
    sandbox.write("rules.dl", FAILING);
    sandbox.write("part0/start.facts", "1\n");
    let addresses = write_hosts(&sandbox, 2);
    let arguments = [&RULES, &["-F", "part0", "--connect-timeout=1"] as &[&str]].concat();
    let end = Process::start(&sandbox, 0, &arguments).end();
    let expected = format!("process 1 ({}) did not call within 1 second", addresses[1]);
    assert_eq!(end.code, Some(2));
    assert!(end.stderr.contains(&expected), "{}", end.stderr);
}

#[test]
fn who_does_something_else_is_refused() {
    let sandbox = Sandbox::empty("cluster-refused");
    sandbox.write("rules.dl", FAILING);
    sandbox.write("other.dl", &FAILING.replace("100", "101"));
    sandbox.write("less.dl", &FAILING.replace(".output part\n", ".output start\n"));
    let ours = [&RULES, &["--workers=1"] as &[&str]].concat();
    let with = |more: &'static str| [&ours[..], &[more]].concat();
    let others = [
        (vec!["--no-builtin", "--rules", "other.dl", "--workers=1"], "the rulebook is"),
        (vec!["--no-builtin", "--rules", "less.dl", "--workers=1", "--format=sizes"], "--format"),
        ([&RULES, &["--workers=2"] as &[&str]].concat(), "`--workers` is `2`"),
        (with("--only=part"), "`--only` is `part`"),
        (with("--format=json"), "`--format` is `json`"),
        (with("--output-dir=out"), "`--output-dir` is `given`"),
        (with("--max-tuples=7"), "`--max-tuples` is `7`"),
        (with("--as-of=2024"), "`--as-of` is `2024`"),
    ];
    for (theirs, difference) in others {
        let addresses = write_hosts(&sandbox, 2);
        let ended = pair(&sandbox, &ours, &theirs, Duration::ZERO);
        for end in &ended {
            assert_eq!((end.code, end.stdout.as_str()), (Some(2), ""), "{}", end.stderr);
            assert!(end.stderr.contains(difference), "{}", end.stderr);
            assert!(end.stderr.contains(&addresses[1]), "{}", end.stderr);
        }
    }
}

#[test]
fn other_engines_run_on_one_machine() {
    let sandbox = Sandbox::empty("cluster-engines");
    sandbox.write("rules.dl", FAILING);
    write_hosts(&sandbox, 2);
    fs::create_dir_all(sandbox.path("none")).unwrap();
    let arguments = [&RULES, &["-F", "none", "--hosts=hosts", "--process=0"] as &[&str]].concat();
    let (code, text) = sandbox.infer(&arguments);
    assert_eq!(code, 2);
    assert!(text.contains("error[hosts-unused]") && text.contains("--engine dataflow"), "{text}");
}

#[expect(clippy::print_stderr, reason = "nobody should think that it ran")]
fn note(text: &str) {
    eprintln!("{text}");
}

/// Two networks of their own with an address each, joined by a cable.
struct Networks {
    names: [String; 2],
}

impl Networks {
    /// Nothing where the system does not allow that.
    fn new() -> Option<Self> {
        let process = std::process::id();
        let networks = Self { names: ["a", "b"].map(|end| format!("infer-{process}-{end}")) };
        let [a, b] = &networks.names;
        let cables = [format!("inf{process}a"), format!("inf{process}b")];
        let mut steps = vec![format!("netns add {a}"), format!("netns add {b}")];
        let [one, other] = &cables;
        steps.push(format!("link add {one} netns {a} type veth peer name {other} netns {b}"));
        for (at, (network, cable)) in networks.names.iter().zip(&cables).enumerate() {
            let address = ADDRESSES[at];
            steps.push(format!("-n {network} address add {address}/24 dev {cable}"));
            steps.push(format!("-n {network} link set {cable} up"));
        }
        steps.iter().all(|step| ip(step)).then_some(networks)
    }
}

impl Drop for Networks {
    fn drop(&mut self) {
        for name in &self.names {
            ip(&format!("netns delete {name}"));
        }
    }
}

const ADDRESSES: [&str; 2] = ["10.213.77.1", "10.213.77.2"];

/// Whether the network is as wanted.
fn ip(arguments: &str) -> bool {
    let mut command = Command::new("ip");
    command.args(arguments.split(' ')).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

#[test]
fn machines_with_addresses_of_their_own_run_together() {
    let Some(networks) = Networks::new() else {
        note("skipped: this system does not allow networks of one's own");
        return;
    };
    let sandbox = Sandbox::empty("cluster-networks");
    sandbox.write("rules.dl", MIXED);
    write_facts(&sandbox, 2, &mut Numbers(3));
    sandbox.write("hosts", &ADDRESSES.map(|address| format!("{address}:2101\n")).concat());
    write_private(&sandbox, "secret", SECRET);
    let start = |process: usize| {
        let before = ["netns", "exec", &networks.names[process], env!("CARGO_BIN_EXE_infer")];
        let folder = format!("part{process}");
        let arguments = [
            &RULES,
            &["-F", &folder, "-D", "together", "--workers=1"] as &[&str],
            &["--secret-file=secret"],
        ];
        Process::start_by(&sandbox, "ip", &before, process, &arguments.concat())
    };
    assert_well(&[start(0), start(1)].map(Process::end));
    sandbox.transcript(&[&RULES, &["-F", "all", "-D", "batch"] as &[&str]].concat());
    assert_eq!(outputs(&sandbox, "together"), outputs(&sandbox, "batch"));
}
