//! `infer` at a pseudo-terminal.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, unlockpt};
use rustix::termios::{LocalModes, OptionalActions, Winsize, tcgetattr, tcsetattr, tcsetwinsize};

use crate::sandbox::Sandbox;

/// A process at a terminal of its own.
pub struct Session {
    pub child: Child,
    pub keys: File,
    pub screen: Receiver<Vec<u8>>,
    questions: usize,
    seen: Vec<u8>,
}

/// Nothing that is waited for here takes nearly as long.
const PATIENCE: Duration = Duration::from_mins(2);

/// The end of the question.
pub const PROMPT: &str = "[q]uit ";

impl Session {
    /// `infer review` of the only story of the sandbox.
    pub fn review(sandbox: &Sandbox, columns: u16, no_colour: bool) -> Self {
        Self::with(sandbox, &["review", "harbour.json"], columns, no_colour)
    }

    pub fn with(sandbox: &Sandbox, arguments: &[&str], columns: u16, no_colour: bool) -> Self {
        let size = Winsize { ws_row: 30, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        // Processes that other tests start meanwhile must not hold the terminal open.
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let keys = openpt(flags).unwrap();
        grantpt(&keys).unwrap();
        unlockpt(&keys).unwrap();
        tcsetwinsize(&keys, size).unwrap();
        // Keys that come before they are waited for would be shown, or not, and Ctrl-C and Ctrl-D
        // taken for what they mean to a terminal that waits for lines.
        let mut modes = tcgetattr(&keys).unwrap();
        modes.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
        tcsetattr(&keys, OptionalActions::Now, &modes).unwrap();
        let desk_end = ioctl_tiocgptpeer(&keys, flags).unwrap();
        let end = || Stdio::from(desk_end.try_clone().unwrap());
        let mut command = sandbox.command(env!("CARGO_BIN_EXE_infer"), arguments);
        command.env("TERM", "xterm-256color").stdin(end()).stdout(end()).stderr(end());
        if no_colour {
            command.env("NO_COLOR", "1");
        }
        let child = command.spawn().unwrap();
        // The command holds the terminal's other end, too, and would keep it open.
        drop((command, desk_end));
        let keys = File::from(keys);
        let mut output = keys.try_clone().unwrap();
        let (sender, screen) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // Reading fails when the last process has left the terminal.
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { child, keys, screen, questions: 0, seen: Vec::new() }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.seen).replace("\r\n", "\n")
    }

    /// Waits for the next question.
    pub fn asked(&mut self) {
        self.questions += 1;
        self.shows(PROMPT, self.questions);
    }

    /// Waits until a text was shown so many times.
    pub fn shows(&mut self, text: &str, times: usize) {
        while self.text().matches(text).count() < times {
            let bytes = self.screen.recv_timeout(PATIENCE);
            self.seen.extend(bytes.unwrap_or_else(|_| panic!("{}", self.text())));
        }
    }

    /// Answers each question with keys.
    pub fn press(&mut self, answers: &[&str]) {
        for keys in answers {
            self.asked();
            self.keys.write_all(keys.as_bytes()).unwrap();
        }
    }

    /// Waits for the end; the exit code and all that was shown.
    pub fn end(mut self) -> (i32, String) {
        loop {
            match self.screen.recv_timeout(PATIENCE) {
                Ok(bytes) => self.seen.extend(bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("{}", self.text()),
            }
        }
        let code = self.child.wait().unwrap().code().unwrap();
        (code, self.text())
    }
}
