//! One control connection: any thread sends whole frames, and one sends a sign of life twice a second.

use std::io;
use std::net::{self, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::cli::dataflow::cluster::frame::Frame;
use crate::cli::dataflow::cluster::shutdown::Shutdown;

/// What frames on a control channel are about.
pub(super) mod tag {
    /// Nothing: the sender is there.
    pub(in super::super) const ALIVE: u8 = 10;
    /// All processes are there, and the run begins.
    pub(in super::super) const BEGIN: u8 = 11;
    /// Asks for the codes of words.
    pub(in super::super) const NUMBER: u8 = 12;
    /// The codes, in the order of the words.
    pub(in super::super) const NUMBERED: u8 = 13;
    /// Asks for the words of codes.
    pub(in super::super) const NAME: u8 = 14;
    /// The words, in the order of the codes.
    pub(in super::super) const NAMED: u8 = 15;
    /// A part of what a process found.
    pub(in super::super) const PART: u8 = 16;
    /// A process has nothing more to give.
    pub(in super::super) const DONE: u8 = 17;
    /// A process has failed.
    pub(in super::super) const FAILED: u8 = 18;
    /// The run has ended because of a process.
    pub(in super::super) const LOST: u8 = 19;
    /// The run is over.
    pub(in super::super) const BYE: u8 = 20;
    /// Numbers that are to be added up over all processes.
    pub(in super::super) const NUMBERS: u8 = 21;
    /// Their sums.
    pub(in super::super) const SUMS: u8 = 22;
    /// How many rows a process has derived by now.
    pub(in super::super) const DERIVED: u8 = 23;
    /// All are to stop: too many rows were derived.
    pub(in super::super) const STOP: u8 = 24;
}

/// How often each end of a connection gives a sign of life, and how long it may give none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    pub(super) beat: Duration,
    pub(super) silence: Duration,
}

impl Pace {
    /// A loaded machine manages that, and a user does not wait long.
    pub(super) const USUAL: Self =
        Self { beat: Duration::from_millis(500), silence: Duration::from_secs(5) };
}

/// How long the other processes have to read how the run ended.
pub(super) const FAREWELL: Duration = Duration::from_secs(2);

/// A time in words.
pub(super) fn seconds(time: Duration) -> String {
    match time.subsec_nanos() {
        0 => format!("{} second{}", time.as_secs(), if time.as_secs() == 1 { "" } else { "s" }),
        _ => format!("{time:?}"),
    }
}

/// The writing end of a connection.
pub(super) struct Link {
    writer: Mutex<TcpStream>,
    /// The same connection, to close it while a thread writes.
    stream: TcpStream,
}

impl Link {
    /// The two ends of a connection that is set up: to write to, and to read from.
    pub(super) fn new(stream: TcpStream, pace: Pace) -> io::Result<(Arc<Self>, TcpStream)> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(pace.silence))?;
        stream.set_write_timeout(Some(pace.silence))?;
        let reader = stream.try_clone()?;
        let writer = Mutex::new(stream.try_clone()?);
        Ok((Arc::new(Self { writer, stream }), reader))
    }

    pub(super) fn send(&self, frame: &Frame) -> io::Result<()> {
        frame.write(&mut *self.writer.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Closes the connection for writing. Reading goes on, because closing with something unread
    /// discards what was sent.
    pub(super) fn hang_up(&self) {
        // An error means that the other end has closed it already.
        let _ = self.stream.shutdown(net::Shutdown::Write);
    }

    /// Closes the connection in both directions.
    pub(super) fn close(&self) {
        let _ = self.stream.shutdown(net::Shutdown::Both);
    }

    /// Sends signs of life for as long as the run goes on.
    pub(super) fn beat(self: &Arc<Self>, pace: Pace, shutdown: &Shutdown) {
        let (link, shutdown) = (Arc::clone(self), shutdown.clone());
        thread::spawn(move || {
            // The thread that reads finds out if the other process is gone.
            while shutdown.is_running() && link.send(&Frame::new(tag::ALIVE)).is_ok() {
                thread::sleep(pace.beat);
            }
        });
    }
}

/// What became of a connection, in words that follow the name of the process at its other end.
pub(super) fn how(error: &io::Error, pace: Pace) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::NotConnected => "has closed its connection".to_owned(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => {
            format!("gave no sign of life for {}", seconds(pace.silence))
        }
        io::ErrorKind::InvalidData => "does not speak the language of `infer`".to_owned(),
        kind => format!("cannot be reached: {kind}"),
    }
}
