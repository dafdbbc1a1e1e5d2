//! Changes that come on standard input, a line each.

use std::io::{self, BufRead as _, BufReader, Read as _};
use std::sync::mpsc::Sender;
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

/// Reads lines from now on, and says when there are no more. Lines without a letter are passed over.
pub(super) fn read(sender: Sender<Event>) {
    thread::spawn(move || {
        let mut input = BufReader::new(io::stdin());
        for number in 1.. {
            let text = match next(&mut input, number) {
                None => break,
                Some(Ok(text)) if text.trim().is_empty() => continue,
                Some(text) => text,
            };
            if sender.send(Event::Line(Line { number, text })).is_err() {
                return;
            }
        }
        // The loop may have ended.
        let _ = sender.send(Event::LinesEnd);
    });
}

fn next(input: &mut BufReader<io::Stdin>, number: usize) -> Option<Result<String, Diagnostic>> {
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
