//! `infer watch FACTS…`
//!
//! Threads send an [`Event`] when something happened ([`files`], [`lines`], [`reader`]), and one loop
//! looks what it is. [`Watcher`] has the cases, each a [`WatchedCase`](watched_case::WatchedCase) that
//! keeps its last good state; a [`Deriver`](deriver::Deriver) derives what follows. No time is asked
//! for or told: the loop only waits.

mod case_state;
pub(super) mod deriver;
mod files;
mod kept;
mod lines;
mod maintained;
mod print;
mod reader;
mod rules;
mod texts;
mod watched_case;
mod watcher;

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::cli::console::{Console, Stop};
use crate::cli::disk::STDIN;
use crate::cli::reasoner::ReasonerOptions;
use crate::diagnostic::Diagnostic;

use files::Files;
use lines::Line;
use watcher::Watcher;

pub use kept::{KeptCase, KeptParts, Mistakes};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer watch facts/
  infer watch facts/nov2024.json --rules house.dl
  extractor | infer watch facts/nov2024.json - --format jsonl

A line on standard input changes a case:
  {\"insert\": {\"denied\": {\"id\": \"s8\", \"what\": \"call\", \"by\": \"peskov\", \"on\": \"2024-11-11\"}}}
  {\"retract\": \"s8\"}
What is inserted may also be a list of facts, or what a whole facts file says; of several cases,
`\"case\"` names one by its file.

What is not in order is told, and the case stands as before until it is mended. It ends with Ctrl-C
(130), when its output is closed (0), and if `-` is all that it watches, with the last line
(0); 2 if it cannot begin.";

/// What to watch.
#[derive(Debug, Args)]
pub(super) struct WatchOptions {
    /// Facts files, or folders of them; each file is a case. `-` takes changes from standard input
    #[arg(required = true)]
    facts: Vec<String>,

    #[command(flatten)]
    reasoner: ReasonerOptions,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: EventFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum EventFormat {
    /// For a terminal
    Text,
    /// One object a line for each event
    Jsonl,
    /// As `jsonl`, with words for a reader in pieces of a page
    #[value(hide = true)]
    Html,
}

impl WatchOptions {
    /// The facts files and folders.
    fn files(&self) -> impl Iterator<Item = &String> {
        self.facts.iter().filter(|path| *path != STDIN)
    }

    fn reads_stdin(&self) -> bool {
        self.facts.iter().any(|path| path == STDIN)
    }
}

/// Something happened.
enum Event {
    /// Something happened to a file.
    Files,
    /// A line came on standard input.
    Line(Line),
    /// There are no more lines.
    LinesEnd,
    /// Standard output is not read any more.
    ReaderGone,
}

/// How long files have to be quiet before they are read: an editor saves one in several steps.
const QUIET: Duration = Duration::from_millis(15);

/// After how many such waits files are read although they are not quiet.
const MOST_WAITS: usize = 4;

/// How long a mistake may last before it is told: a program may still be writing.
const PATIENCE: Duration = Duration::from_millis(150);

/// After how many looks a mistake is told although events go on.
const MOST_LOOKS: usize = 8;

/// How often files are looked at without an event: some drives send none.
const TICK: Duration = Duration::from_secs(2);

/// Ends when standard output is not read any more, or when there are no more lines and nothing else
/// to watch.
pub(super) fn run(options: &WatchOptions, console: &mut Console) -> Result<(), Stop> {
    if options.reads_stdin() && options.reasoner.rulebook.rules.iter().any(|path| path == STDIN) {
        return Err(stdin_twice().into());
    }
    let (sender, receiver) = channel();
    let mut events = Events { receiver, kept: VecDeque::new() };
    let mut watcher = Watcher::open(options, console)?;
    let folders: Vec<&String> = options.files().collect();
    let mut files = Files::new(sender.clone());
    reader::watch(sender.clone());
    watcher.begin()?;
    if files.watch(&watcher.paths(), &folders) {
        watcher.look()?;
    }
    let waiting = lines::read(options.reads_stdin(), sender);
    let mut looks = 0;
    loop {
        let was_unsettled = watcher.is_unsettled();
        let event = events.next(if was_unsettled { PATIENCE } else { TICK });
        let has_waited = event.is_none();
        match event {
            Some(Event::Line(line)) => watcher.line(waiting.take(line))?,
            Some(Event::LinesEnd) if folders.is_empty() => return Ok(()),
            Some(Event::LinesEnd) => {}
            Some(Event::ReaderGone) => return Ok(()),
            Some(Event::Files) => {
                events.settle();
                watcher.look()?;
            }
            None => watcher.look()?,
        }
        if files.watch(&watcher.paths(), &folders) {
            watcher.look()?;
        }
        looks = if watcher.is_unsettled() { looks + 1 } else { 0 };
        if (was_unsettled && has_waited) || looks > MOST_LOOKS {
            watcher.settle()?;
        }
    }
}

/// Events that the loop has not handled yet.
struct Events {
    receiver: Receiver<Event>,
    /// Events that came while files were waited for.
    kept: VecDeque<Event>,
}

impl Events {
    /// The next event; nothing if none comes for so long.
    fn next(&mut self, patience: Duration) -> Option<Event> {
        self.kept.pop_front().or_else(|| self.receiver.recv_timeout(patience).ok())
    }

    /// Waits until files are quiet.
    fn settle(&mut self) {
        let mut waits = 0;
        while waits < MOST_WAITS {
            match self.receiver.recv_timeout(QUIET) {
                Ok(Event::Files) => waits += 1,
                Ok(other) => self.kept.push_back(other),
                Err(_) => return,
            }
        }
        // Later events of files are covered by the same look.
        while let Ok(event) = self.receiver.try_recv() {
            if !matches!(event, Event::Files) {
                self.kept.push_back(event);
            }
        }
    }
}

fn stdin_twice() -> Diagnostic {
    Diagnostic::error("stdin-twice", "standard input cannot give both rules and changes")
        .help("write the rules to a file first")
}
