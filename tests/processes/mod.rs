//! Processes of one run.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use std::fs::{self, Permissions};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::sandbox::Sandbox;

/// What is bound to happen is waited for that long on a loaded machine.
pub const PATIENCE: Duration = Duration::from_mins(2);

/// Ports that are free, and that no system gives away by itself.
pub fn ports(count: usize) -> Vec<u16> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let first = u16::try_from(std::process::id() % 1_000).unwrap() * 20 + 10_000;
    let next = || first + NEXT.fetch_add(1, Ordering::Relaxed);
    let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    std::iter::repeat_with(next).filter(is_free).take(count).collect()
}

/// What the processes of a test know of each other.
pub const SECRET: &str = "a-secret-that-no-output-has-0123456789";

/// Writes a file that only this user can read.
pub fn write_private(sandbox: &Sandbox, path: &str, text: &str) {
    sandbox.write(path, text);
    fs::set_permissions(sandbox.path(path), Permissions::from_mode(0o600)).unwrap();
}

/// Writes the addresses of so many processes on this machine, and their secret.
pub fn write_hosts(sandbox: &Sandbox, count: usize) -> Vec<String> {
    let addresses: Vec<String> =
        ports(count).into_iter().map(|port| format!("127.0.0.1:{port}")).collect();
    sandbox.write("hosts", &(addresses.join("\n") + "\n"));
    write_private(sandbox, "secret", &format!("{SECRET}\n"));
    addresses
}

/// A process that does not outlive the test.
pub struct Process(Option<Child>);

/// How a process ended.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Process {
    /// Starts process `index` of the run that `hosts` lists, with the secret of that run.
    pub fn start(sandbox: &Sandbox, index: usize, arguments: &[&str]) -> Self {
        let arguments = [arguments, &["--secret-file=secret"]].concat();
        Self::start_plainly(sandbox, index, &arguments)
    }

    /// As [`start`](Self::start), without a secret.
    pub fn start_plainly(sandbox: &Sandbox, index: usize, arguments: &[&str]) -> Self {
        Self::start_by(sandbox, env!("CARGO_BIN_EXE_infer"), &[], index, arguments)
    }

    /// As [`start_plainly`](Self::start_plainly), with arguments of another program in front.
    pub fn start_by(
        sandbox: &Sandbox,
        program: &str,
        before: &[&str],
        index: usize,
        arguments: &[&str],
    ) -> Self {
        let index = index.to_string();
        let cluster = ["--engine", "dataflow", "--hosts", "hosts", "--process", &index];
        let arguments = [before, arguments, &cluster].concat();
        let mut command = sandbox.command(program, &arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self(Some(command.spawn().unwrap()))
    }

    pub fn id(&self) -> u32 {
        self.0.as_ref().unwrap().id()
    }

    /// Waits until the engine is at work.
    pub fn await_work(&self) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE && !has_workers(self.id()) {
            thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn kill(&mut self) {
        self.0.as_mut().unwrap().kill().unwrap();
    }

    /// Waits for the end, which has to come.
    pub fn end(mut self) -> Ended {
        let start = Instant::now();
        let mut child = self.0.take().unwrap();
        while child.try_wait().unwrap().is_none() {
            if start.elapsed() > PATIENCE {
                let _ = child.kill();
                panic!("it does not end: {:?}", child.wait_with_output());
            }
            thread::sleep(Duration::from_millis(10));
        }
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ended { code: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Whether threads of the engine are there. Where the system does not tell, there is time for them.
fn has_workers(process: u32) -> bool {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else {
        thread::sleep(Duration::from_secs(3));
        return true;
    };
    let names = threads.flatten().filter_map(|it| fs::read_to_string(it.path().join("comm")).ok());
    names.into_iter().any(|name| name.starts_with("timely:work"))
}
