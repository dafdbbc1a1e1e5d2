//! Processes that keep a case each, so that a question costs what its answer takes and not what the case
//! takes.
//!
//! A worker answers one question after the other. Pages and searches have workers of their own beside the
//! one of a case that answers everything else, so that a form does not wait for them. A worker that takes too
//! long or too much memory is ended, and the next question starts another.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::Value as Json;

use crate::keep::{CaseAnswer, CaseQuestion, ToldMistake};
use crate::options::Settings;

/// How many processes there are at once; a case has three at most.
const MOST_WORKERS: usize = 6;
/// How many bytes an answer has at most.
const LARGEST: u64 = 64 << 20;
/// How much is kept of what a worker complains about.
const MOST_COMPLAINTS: u64 = 1 << 16;

/// What a worker is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    /// Pages, which take longer.
    Pages,
    /// What tries a case without each of its statements, or compares all texts: that takes the longest.
    Searches,
    /// Everything else.
    Questions,
}

/// Why there is no answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Unanswered {
    /// In the words of a terminal.
    pub(crate) told: String,
    /// Mistakes of the case.
    pub(crate) mistakes: Vec<ToldMistake>,
}

impl From<Unanswered> for String {
    fn from(unanswered: Unanswered) -> Self {
        unanswered.told
    }
}

/// Keeps cases.
pub(crate) struct Workers {
    settings: Arc<Settings>,
    pool: Mutex<Pool>,
    freed: Condvar,
}

#[derive(Default)]
struct Pool {
    /// Those that wait for a question, the one that was asked last at the end.
    idle: Vec<Worker>,
    /// What the others are for.
    busy: Vec<(String, Lane)>,
}

/// A process that keeps a case.
struct Worker {
    of: (String, Lane),
    child: Child,
    questions: Option<ChildStdin>,
    answers: Receiver<String>,
    complaints: Option<thread::JoinHandle<String>>,
}

/// What became of a question.
enum Outcome {
    Answered(CaseAnswer),
    /// The worker ended by itself: the rules are others.
    Old,
    /// It ended, and said this.
    Ended(String),
}

impl Workers {
    pub(crate) fn new(settings: Arc<Settings>) -> Self {
        Self { settings, pool: Mutex::default(), freed: Condvar::new() }
    }

    /// Asks about the case of this file.
    pub(crate) fn ask(
        &self,
        file: &str,
        lane: Lane,
        question: &CaseQuestion,
    ) -> Result<Json, Unanswered> {
        let of = (file.to_owned(), lane);
        let mut outcome = self.ask_once(&of, question);
        if matches!(outcome, Outcome::Old) {
            outcome = self.ask_once(&of, question);
        }
        let told = match outcome {
            Outcome::Answered(CaseAnswer::Found(found)) => return Ok(found),
            Outcome::Answered(CaseAnswer::Wrong { told, mistakes }) => {
                return Err(Unanswered { told, mistakes });
            }
            Outcome::Old => ENDED.to_owned(),
            Outcome::Ended(told) => told,
        };
        Err(Unanswered { told, mistakes: Vec::new() })
    }

    fn ask_once(&self, of: &(String, Lane), question: &CaseQuestion) -> Outcome {
        let found = self.take(of);
        let worker = match found {
            Some(worker) => Ok(worker),
            None => self.start(of),
        };
        let (outcome, worker) = match worker {
            Ok(mut worker) => {
                let outcome = worker.ask(question, Duration::from_secs(self.settings.timeout));
                let lives = matches!(outcome, Outcome::Answered(_));
                (outcome, lives.then_some(worker))
            }
            Err(error) => (Outcome::Ended(format!("this program cannot be run: {error}")), None),
        };
        let mut pool = self.pool();
        pool.busy.retain(|busy| busy != of);
        pool.idle.extend(worker);
        drop(pool);
        self.freed.notify_all();
        outcome
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until no other request uses this worker, and there is room: the worker that is there, or nothing
    /// if one has to be started.
    fn take(&self, of: &(String, Lane)) -> Option<Worker> {
        let mut pool = self.pool();
        loop {
            let is_full = pool.busy.len() >= MOST_WORKERS;
            if !is_full && !pool.busy.contains(of) {
                break;
            }
            pool = self.freed.wait(pool).unwrap_or_else(PoisonError::into_inner);
        }
        pool.busy.push(of.clone());
        let at = pool.idle.iter().position(|worker| worker.of == *of);
        let found = at.map(|at| pool.idle.remove(at));
        // The worker that was asked least lately makes room.
        let others = pool.busy.len() + pool.idle.len();
        let old = (others > MOST_WORKERS && !pool.idle.is_empty()).then(|| pool.idle.remove(0));
        drop(pool);
        drop(old);
        found
    }

    fn start(&self, of: &(String, Lane)) -> std::io::Result<Worker> {
        let Settings { program, rules, as_of, max_memory, .. } = &*self.settings;
        let mut child = Command::new(program)
            .args(["serve-answer", "keep"])
            .args(rules)
            .args(as_of.iter().map(|date| format!("--as-of={date}")))
            .arg(format!("--max-memory={max_memory}"))
            .args(["--", &of.0])
            .env("NO_COLOR", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let (sender, answers) = channel();
        if let Some(stdout) = child.stdout.take() {
            let mut stdout = BufReader::new(stdout);
            thread::spawn(move || {
                loop {
                    let mut line = String::new();
                    let read = stdout.by_ref().take(LARGEST).read_line(&mut line);
                    if !matches!(read, Ok(1..)) || sender.send(line).is_err() {
                        return;
                    }
                }
            });
        }
        let stderr = child.stderr.take();
        let complaints = thread::spawn(move || {
            let mut text = Vec::new();
            if let Some(mut stderr) = stderr {
                // What was read is what there is; the rest is not kept, so that the worker is not held up.
                let _ = stderr.by_ref().take(MOST_COMPLAINTS).read_to_end(&mut text);
                let _ = std::io::copy(&mut stderr, &mut std::io::sink());
            }
            String::from_utf8_lossy(&text).into_owned()
        });
        let questions = child.stdin.take();
        Ok(Worker { of: of.clone(), child, questions, answers, complaints: Some(complaints) })
    }
}

impl Worker {
    fn ask(&mut self, question: &CaseQuestion, patience: Duration) -> Outcome {
        let Ok(mut line) = serde_json::to_string(question) else { return Outcome::Old };
        line.push('\n');
        // A worker that does not read it has ended.
        let _ = self.questions.as_mut().map(|questions| questions.write_all(line.as_bytes()));
        match self.answers.recv_timeout(patience) {
            Ok(answer) => match serde_json::from_str(&answer) {
                Ok(answer) => Outcome::Answered(answer),
                Err(error) => Outcome::Ended(format!("no answer: {error}")),
            },
            Err(RecvTimeoutError::Timeout) => {
                let seconds = patience.as_secs();
                Outcome::Ended(format!(
                    "the answer took more than {seconds} seconds, and was ended"
                ))
            }
            Err(RecvTimeoutError::Disconnected) => self.end(),
        }
    }

    /// Why the process ended.
    fn end(&mut self) -> Outcome {
        let status = self.child.wait();
        let told = self.complaints.take().and_then(|it| it.join().ok()).unwrap_or_default();
        if status.is_ok_and(|status| status.success()) {
            return Outcome::Old;
        }
        Outcome::Ended(if told.trim().is_empty() { ENDED.to_owned() } else { told })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // A worker that waits for a question ends at the end of its input; one that works is not waited for.
        self.questions = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const ENDED: &str = "the answer was ended before it was there";
