//! Commands of this program as processes of their own.
//!
//! What a tool answers is what the command line says, by construction: the limits hold, and neither a
//! limit that is reached nor a panic ends the server. A process ends with the future that waits for it.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::process::Command;
use tokio::sync::Semaphore;

/// How many processes run at a time. Each derives on all cores.
const AT_ONCE: usize = 2;

/// The most bytes that are read of an answer.
const LONGEST: u64 = 16 << 20;

/// For how long a process may outlive its own limit, which it keeps itself.
const GRACE: Duration = Duration::from_secs(10);

/// What a process may use.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ProcessLimits {
    /// In seconds.
    pub(crate) timeout: u64,
    /// In megabytes; most of what is free unless it is given.
    pub(crate) max_memory: Option<usize>,
}

/// Runs commands of this program.
#[derive(Debug)]
pub(crate) struct Runner {
    program: PathBuf,
    limits: ProcessLimits,
    /// What every command that reads rules gets.
    rules: Vec<OsString>,
    /// What every command gets that reads files.
    includes: Vec<OsString>,
    places: Semaphore,
}

/// A command, as it would be typed in a folder.
#[derive(Debug, Default, Clone)]
pub(crate) struct CommandLine {
    pub(crate) folder: PathBuf,
    /// Its name, of one or two words.
    words: Vec<&'static str>,
    options: Vec<String>,
    /// What is no option, whatever it begins with.
    arguments: Vec<String>,
    is_limited: bool,
}

impl CommandLine {
    /// A command that keeps limits.
    pub(crate) fn new(folder: &Path, words: &[&'static str]) -> Self {
        let (folder, words) = (folder.to_owned(), words.to_vec());
        Self { folder, words, is_limited: true, ..Self::default() }
    }

    /// A command that reads nothing but rules, and takes no limits.
    pub(crate) fn of_rules(words: &[&'static str]) -> Self {
        Self { folder: PathBuf::from("."), words: words.to_vec(), ..Self::default() }
    }

    pub(crate) fn flag(mut self, name: &str) -> Self {
        self.options.push(format!("--{name}"));
        self
    }

    pub(crate) fn flag_if(self, is_set: bool, name: &str) -> Self {
        if is_set { self.flag(name) } else { self }
    }

    /// An option with its value, which cannot be taken for another option.
    pub(crate) fn option(mut self, name: &str, value: &str) -> Self {
        self.options.push(format!("--{name}={value}"));
        self
    }

    pub(crate) fn option_if(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.option(name, value),
            None => self,
        }
    }

    pub(crate) fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }
}

/// What a command answered.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// What it ended with: 0 done, 1 the answer is no, 2 something is wrong.
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Runner {
    /// A runner of the program that this process is.
    ///
    /// # Errors
    /// The system does not tell which file that is.
    pub(crate) fn new(
        limits: ProcessLimits,
        rules: Vec<OsString>,
        includes: Vec<OsString>,
    ) -> io::Result<Self> {
        let program = std::env::current_exe()?;
        Ok(Self { program, limits, rules, includes, places: Semaphore::new(AT_ONCE) })
    }

    /// Runs a command to its end.
    ///
    /// # Errors
    /// Why there is no answer, as a sentence for the one who asked.
    pub(crate) async fn run(&self, line: &CommandLine) -> Result<Outcome, String> {
        let Ok(_place) = self.places.acquire().await else { return Err("the server ends".into()) };
        let patience = Duration::from_secs(self.limits.timeout) + GRACE;
        let ended = tokio::time::timeout(patience, self.run_now(line)).await;
        ended.unwrap_or_else(|_| {
            Err(format!("the command took more than {} seconds", self.limits.timeout))
        })
    }

    async fn run_now(&self, line: &CommandLine) -> Result<Outcome, String> {
        let lost = |error: io::Error| format!("the command could not be run: {error}");
        let mut child = self.command(line).spawn().map_err(lost)?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let (stdout, stderr) = tokio::join!(bounded(stdout), bounded(stderr));
        let (stdout, stderr) = (stdout?, stderr?);
        let status = child.wait().await.map_err(lost)?;
        let Some(code) = status.code() else {
            return Err(format!("the command was ended from outside ({status})"));
        };
        if code > 2 {
            return Err(format!("the command failed, which it should not: {}", stderr.trim_end()));
        }
        Ok(Outcome { code, stdout, stderr })
    }

    fn command(&self, line: &CommandLine) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&line.words).arg("--color=never").args(&self.rules).args(&line.options);
        if line.is_limited {
            command.args(&self.includes).arg(format!("--timeout={}", self.limits.timeout));
            if let Some(most) = self.limits.max_memory {
                command.arg(format!("--max-memory={most}"));
            }
        }
        command.arg("--").args(&line.arguments).current_dir(&line.folder);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.kill_on_drop(true);
        command
    }
}

/// All that comes, unless it is too much.
async fn bounded(stream: Option<impl AsyncRead + Unpin>) -> Result<String, String> {
    let Some(stream) = stream else { return Ok(String::new()) };
    let mut bytes = Vec::new();
    let read = stream.take(LONGEST + 1).read_to_end(&mut bytes).await;
    read.map_err(|error| format!("the answer could not be read: {error}"))?;
    if bytes.len() as u64 > LONGEST {
        return Err(format!("the answer is longer than {} MiB; ask about less", LONGEST >> 20));
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
