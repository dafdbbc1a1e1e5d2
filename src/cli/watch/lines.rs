//! Changes that come on standard input, a line each.

use std::io::{self, BufRead, BufReader, Read as _};
use std::sync::mpsc::{Receiver, Sender, sync_channel};
use std::thread;

use crate::cli::disk::{STDIN, display_name, reason};
use crate::cli::watch::Event;
use crate::diagnostic::{Diagnostic, quoted};

/// A longer line is no change that was typed or extracted.
const LONGEST: u64 = 16 << 20;

/// A line with its number, from 1; or what is wrong with it.
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) text: Result<String, Diagnostic>,
}

/// How many lines may wait: what writes them faster than they are handled is made to wait, too.
const MOST_WAITING: usize = 8;

/// Where the loop says that it has taken a line.
pub(super) struct Taken(Receiver<()>);

impl Taken {
    /// Lets the thread read one more line.
    pub(super) fn one(&self) {
        // The thread has said before each line that it sends one.
        let _ = self.0.try_recv();
    }
}

/// Starts a thread that sends each line, and says when there are no more. Blank lines are skipped.
pub(super) fn read(sender: Sender<Event>) -> Taken {
    read_from(|| BufReader::new(io::stdin()), sender)
}

fn read_from<R: BufRead>(
    input: impl FnOnce() -> R + Send + 'static,
    sender: Sender<Event>,
) -> Taken {
    let (waiting, taken) = sync_channel(MOST_WAITING);
    thread::spawn(move || {
        let mut input = input();
        for number in 1.. {
            let text = match next(&mut input, number) {
                None => break,
                Some(Ok(text)) if text.trim().is_empty() => continue,
                Some(text) => text,
            };
            let is_wanted = waiting.send(()).is_ok();
            if !is_wanted || sender.send(Event::Line(Line { number, text })).is_err() {
                return;
            }
        }
        // The loop may have ended.
        let _ = sender.send(Event::LinesEnd);
    });
    Taken(taken)
}

fn next(input: &mut impl BufRead, number: usize) -> Option<Result<String, Diagnostic>> {
    let mut bytes = Vec::new();
    match input.take(LONGEST).read_until(b'\n', &mut bytes) {
        Ok(0) => return None,
        Ok(_) => {}
        Err(error) => {
            let message =
                format!("cannot read {}: {}", quoted(&display_name(STDIN)), reason(&error));
            return Some(Err(Diagnostic::error("unreadable-file", message)));
        }
    }
    if bytes.len() as u64 == LONGEST && !bytes.ends_with(b"\n") {
        let _ = input.skip_until(b'\n');
        return Some(Err(bad(number, "longer than 16 MiB").help("write a line for each change")));
    }
    let text = String::from_utf8(bytes);
    let text = text.map(|text| text.trim_end_matches(['\n', '\r']).to_owned());
    Some(text.map_err(|_| bad(number, "not UTF-8 text").help("write it as UTF-8")))
}

fn bad(number: usize, problem: &str) -> Diagnostic {
    let message = format!("line {number} of {} is {problem}", quoted(&display_name(STDIN)));
    Diagnostic::error("bad-line", message)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::channel;

    use super::*;

    /// Lines without end, which are counted as they are read.
    struct Endless(Arc<AtomicUsize>);

    impl io::Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.fetch_add(1, Ordering::SeqCst);
            buffer[..2].copy_from_slice(b"x\n");
            Ok(2)
        }
    }

    #[test]
    fn what_is_not_taken_is_not_read() {
        let (sender, events) = channel();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        let taken = read_from(move || BufReader::new(Endless(counted)), sender);
        for _ in 0..100 {
            assert!(matches!(events.recv().unwrap(), Event::Line(_)));
            taken.one();
        }
        let waiting = std::iter::from_fn(|| events.recv_timeout(QUIET).ok()).count();
        // One more may be read that is not sent.
        assert!(waiting <= MOST_WAITING, "{waiting}");
        assert!(count.load(Ordering::SeqCst) <= 100 + waiting + 1);
    }

    const QUIET: std::time::Duration = std::time::Duration::from_millis(300);
}
