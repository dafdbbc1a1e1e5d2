//! Answers of this program, each from a process of its own with limits.

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;

use serde_json::Value as Json;

use crate::options::Settings;

/// How many answers are made at once.
pub(crate) const MOST_AT_ONCE: usize = 4;
/// How many bytes an answer has at most.
const LARGEST: u64 = 64 << 20;

/// Asks this program.
pub(crate) struct Asker {
    settings: std::sync::Arc<Settings>,
    /// How many more may be asked now.
    free: Mutex<usize>,
    freed: Condvar,
}

/// What a command said.
#[derive(Debug)]
pub(crate) struct Said {
    /// Its exit code; nothing if it was ended.
    pub(crate) code: Option<i32>,
    pub(crate) out: Vec<u8>,
    /// Warnings and mistakes, as on a terminal without colours.
    pub(crate) told: String,
}

impl Said {
    /// What it printed, if all went well.
    ///
    /// # Errors
    /// What is wrong, in the words of the command.
    pub(crate) fn text(self) -> Result<String, String> {
        match self.code {
            Some(0) => Ok(String::from_utf8_lossy(&self.out).into_owned()),
            _ => Err(self.told),
        }
    }

    /// The object that it printed.
    ///
    /// # Errors
    /// What is wrong, in the words of the command.
    pub(crate) fn json(self) -> Result<Json, String> {
        serde_json::from_str(&self.text()?).map_err(|error| format!("no answer: {error}"))
    }
}

impl Asker {
    pub(crate) fn new(settings: std::sync::Arc<Settings>) -> Self {
        Self { settings, free: Mutex::new(MOST_AT_ONCE), freed: Condvar::new() }
    }

    /// Runs a command about these files, with the rules and limits of the server. What is to be read on
    /// standard input is `input`.
    pub(crate) fn ask(&self, command: &[&str], files: &[&str], input: &str) -> Said {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        while *free == 0 {
            free = self.freed.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= 1;
        drop(free);
        let said = self.run(command, files, input);
        *self.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.freed.notify_one();
        said.unwrap_or_else(|error| Said {
            code: None,
            out: Vec::new(),
            told: format!("this program cannot be run: {error}"),
        })
    }

    fn run(&self, command: &[&str], files: &[&str], input: &str) -> std::io::Result<Said> {
        let Settings { program, rules, as_of, timeout, max_memory, .. } = &*self.settings;
        let mut child = Command::new(program);
        child.args(command).args(rules);
        // A case is written as a book without being judged.
        if command[0] != "convert" {
            child.args(as_of.iter().map(|date| format!("--as-of={date}")));
            child.arg(format!("--timeout={timeout}"));
            child.arg(format!("--max-memory={max_memory}"));
        }
        let mut child = child
            .arg("--")
            .args(files)
            .env("NO_COLOR", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let (stdin, stdout, stderr) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (out, told) = thread::scope(|scope| {
            scope.spawn(|| {
                // A command that does not read it has said why.
                stdin.map(|mut stdin| stdin.write_all(input.as_bytes()))
            });
            let told = scope.spawn(|| read(stderr));
            (read(stdout), told.join().unwrap_or_default())
        });
        let code = child.wait()?.code();
        let told = String::from_utf8_lossy(&told).into_owned();
        let told = if code.is_none() && told.is_empty() { ENDED.to_owned() } else { told };
        Ok(Said { code, out, told })
    }
}

const ENDED: &str = "the answer was ended before it was there";

fn read(from: Option<impl std::io::Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What was read is what there is.
    let _ = from.map(|from| from.take(LARGEST).read_to_end(&mut bytes));
    bytes
}
