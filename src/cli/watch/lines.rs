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

/// A token for each line that waits.
pub(super) struct Waiting(Receiver<()>);

impl Waiting {
    /// The line, in place of which the thread may read one more.
    pub(super) fn take(&self, line: Line) -> Line {
        // The thread has sent a token before each line that it sent.
        let _ = self.0.try_recv();
        line
    }
}

/// Starts a thread that sends each line, if there are to be any, and says when there are no more. Blank
/// lines are skipped.
pub(super) fn read(is_asked: bool, sender: Sender<Event>) -> Waiting {
    if is_asked {
        read_from(|| BufReader::new(io::stdin()), sender)
    } else {
        Waiting(sync_channel(0).1)
    }
}

fn read_from<R: BufRead>(
    input: impl FnOnce() -> R + Send + 'static,
    sender: Sender<Event>,
) -> Waiting {
    let (tokens, waiting) = sync_channel(MOST_WAITING);
    thread::spawn(move || {
        let mut input = input();
        for number in 1.. {
            let text = match next(&mut input, number) {
                None => break,
                Some(Ok(text)) if text.trim().is_empty() => continue,
                Some(text) => text,
            };
            let is_wanted = tokens.send(()).is_ok();
            if !is_wanted || sender.send(Event::Line(Line { number, text })).is_err() {
                return;
            }
        }
        // The loop may have ended.
        let _ = sender.send(Event::LinesEnd);
    });
    Waiting(waiting)
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
        let all = read_from(move || BufReader::new(Endless(counted)), sender);
        for _ in 0..100 {
            let Event::Line(line) = events.recv().unwrap() else { panic!("it ends") };
            all.take(line);
        }
        let waiting = std::iter::from_fn(|| events.recv_timeout(QUIET).ok()).count();
        // One more may be read that is not sent.
        assert!(waiting <= MOST_WAITING, "{waiting}");
        assert!(count.load(Ordering::SeqCst) <= 100 + waiting + 1);
    }

    const QUIET: std::time::Duration = std::time::Duration::from_millis(300);
}
