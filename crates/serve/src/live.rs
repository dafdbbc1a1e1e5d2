//! What `infer watch` tells of the cases, kept and passed on.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};
use tokio::sync::broadcast;

use crate::options::Settings;

/// How many messages a slow browser may be behind; then it misses some, and loads the page again.
const MOST_BEHIND: usize = 64;
/// After how long a watch that could not begin is tried again: a folder may have no case yet.
const AGAIN: Duration = Duration::from_secs(2);

/// How long at most until it is tried again.
const SELDOM: Duration = Duration::from_mins(1);
/// How long a page waits for cases that are being read for the first time.
const BEGINNING: Duration = Duration::from_secs(3);

/// A case as it was told of last.
#[derive(Debug, Clone, Default)]
pub(crate) struct CaseNow {
    /// Grows with all that is told of it, so that what was made of an older one is made again.
    pub(crate) version: u64,
    pub(crate) title: Option<String>,
    /// What moved last, and because of what: a piece of a page.
    pub(crate) news: Option<String>,
    /// What is wrong with its files, with the lines; the last good state stays.
    pub(crate) mistake: Option<String>,
    /// Whether it was ever in order.
    pub(crate) stands: bool,
    /// Whether its file is gone.
    pub(crate) gone: bool,
}

/// All cases, and who wants to hear of them.
pub(crate) struct Live {
    told: Mutex<Told>,
    sender: broadcast::Sender<String>,
    nudge: Mutex<Sender<()>>,
    begun: Condvar,
}

#[derive(Default)]
struct Told {
    cases: BTreeMap<String, CaseNow>,
    /// What is wrong with the rules, or why nothing can be watched.
    trouble: Option<String>,
    /// How many things were told; versions are taken from it.
    count: u64,
    /// Whether all cases were read once, or nothing can be watched.
    has_begun: bool,
}

impl Live {
    /// Begins to watch, in threads of its own.
    pub(crate) fn start(settings: &Arc<Settings>) -> Arc<Self> {
        let (nudge, nudged) = channel();
        let (sender, _) = broadcast::channel(MOST_BEHIND);
        let (told, nudge, begun) = (Mutex::default(), Mutex::new(nudge), Condvar::new());
        let live = Arc::new(Self { told, sender, nudge, begun });
        let (watching, settings) = (Arc::clone(&live), Arc::clone(settings));
        std::thread::spawn(move || watching.watch(&settings, &nudged));
        live
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The cases by file.
    pub(crate) fn cases(&self) -> BTreeMap<String, CaseNow> {
        self.told().cases.clone()
    }

    /// The case of this file, if there is one: no other file is ever read for a request.
    pub(crate) fn case(&self, file: &str) -> Option<CaseNow> {
        self.told().cases.get(file).cloned()
    }

    /// Waits until all cases were read once; not for long.
    pub(crate) fn wait_until_begun(&self) {
        let told = self.told();
        // It stands for nothing if the lock was lost: the answer is then what is known.
        drop(self.begun.wait_timeout_while(told, BEGINNING, |told| !told.has_begun));
    }

    /// What is wrong with all of it.
    pub(crate) fn trouble(&self) -> Option<String> {
        self.told().trouble.clone()
    }

    /// The versions of all cases, and messages from now on, each an event for a browser: a page may be older
    /// than the moment from which it hears.
    pub(crate) fn messages(&self) -> (String, broadcast::Receiver<String>) {
        let told = self.told();
        let versions = told.cases.iter().map(|(file, case)| {
            event(&json!({"kind": "now", "case": file, "version": case.version}))
        });
        (versions.collect(), self.sender.subscribe())
    }

    /// There is a new case: a watch that waits begins at once.
    pub(crate) fn nudge(&self) {
        // The thread runs as long as the server.
        let _ = self.nudge.lock().unwrap_or_else(PoisonError::into_inner).send(());
    }

    fn watch(&self, settings: &Settings, nudged: &Receiver<()>) {
        loop {
            let begun = Instant::now();
            let trouble = match start(settings) {
                Ok(mut child) => self.listen(&mut child),
                Err(error) => format!("this program cannot be run: {error}"),
            };
            let is_new = {
                let mut told = self.told();
                told.count += 1;
                told.has_begun = true;
                self.begun.notify_all();
                told.trouble.replace(trouble.clone()) != Some(trouble)
            };
            if is_new {
                self.send(&json!({"kind": "trouble"}));
            }
            // What took long before it failed is not tried all the time.
            let _ = nudged.recv_timeout(AGAIN.max(begun.elapsed() * 5).min(SELDOM));
            while nudged.try_recv().is_ok() {}
        }
    }

    /// Takes what a watch tells until it ends; why it ended.
    fn listen(&self, child: &mut Child) -> String {
        let stderr = child.stderr.take();
        let errors = std::thread::spawn(move || {
            let mut text = String::new();
            let _ = stderr.map(|stderr| stderr.take(1 << 20).read_to_string(&mut text));
            text
        });
        let lines = child.stdout.take().map(|stdout| BufReader::new(stdout).lines());
        for line in lines.into_iter().flatten() {
            let Ok(line) = line else { break };
            if let Ok(event) = serde_json::from_str(&line) {
                self.take(&event);
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        errors.join().unwrap_or_default()
    }

    fn take(&self, event: &Json) {
        let text = |key: &str| event[key].as_str().map(str::to_owned);
        let kind = event["event"].as_str().unwrap_or_default();
        let mut told = self.told();
        told.count += 1;
        let version = told.count;
        let Some(name) = text("case") else {
            told.has_begun = true;
            self.begun.notify_all();
            told.trouble = text("text");
            drop(told);
            return self.send(&json!({"kind": kind}));
        };
        let case = told.cases.entry(name.clone()).or_default();
        case.version = version;
        case.gone = kind == "gone";
        match kind {
            "stands" => {
                case.title = text("title");
                (case.stands, case.mistake, case.news) = (true, None, None);
            }
            "updated" => (case.stands, case.mistake, case.news) = (true, None, text("html")),
            "mistaken" => case.mistake = text("text"),
            _ => {}
        }
        if matches!(kind, "stands" | "updated") {
            told.trouble = None;
        }
        drop(told);
        self.send(&json!({"kind": kind, "case": name, "version": version}));
    }

    fn send(&self, message: &Json) {
        // No page may be open.
        let _ = self.sender.send(event(message));
    }
}

/// A message as browsers hear it.
fn event(message: &Json) -> String {
    format!("data: {message}\n\n")
}

fn start(settings: &Settings) -> std::io::Result<Child> {
    Command::new(&settings.program)
        .args(["watch", "--format", "html"])
        .args(&settings.rules)
        .args(settings.as_of.iter().map(|date| format!("--as-of={date}")))
        .arg("--")
        .args(&settings.facts)
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}
