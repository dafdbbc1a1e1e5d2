//! Messages as lines of standard input and standard output.
//!
//! The library's own transport passes over lines that are no JSON, or too long, without an answer. Here
//! each gets the error that JSON-RPC has for it. Two threads read and write, so that nothing else waits
//! for a client.

use std::future::Future;
use std::io::{self, BufRead, Read, Write};
use std::sync::mpsc as blocking;
use std::thread;
use std::time::Duration;

use rmcp::RoleServer;
use rmcp::model::{ErrorCode, ErrorData, RequestId};
use rmcp::service::{RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use serde_json::Value as Json;
use tokio::sync::{mpsc, watch};

/// The longest line that is read, in bytes: `propose` may bring an article with it.
const LONGEST: u64 = 4 << 20;

/// How many messages may wait to be handled. More are left in the pipe.
const WAITING: usize = 64;

/// How many answers may wait to be read by the client. More are lost.
const UNREAD: usize = 1024;

/// For how long the last answers may take to be written.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line, or what is wrong with it, with the id of the request if it can be told.
type Line = Result<RxJsonRpcMessage<RoleServer>, Box<Mistake>>;
type Mistake = (ErrorData, Option<RequestId>);

/// Standard input and standard output as the transport of a server.
pub(crate) struct Lines {
    incoming: mpsc::Receiver<Line>,
    /// None once the transport is closed.
    outgoing: Option<blocking::SyncSender<String>>,
    /// Disconnected once everything is written.
    written: blocking::Receiver<()>,
    /// Becomes true when there is no more input.
    ended: watch::Receiver<bool>,
}

impl Lines {
    /// Starts to read and to write.
    pub(crate) fn start(
        input: impl Read + Send + 'static,
        mut output: impl Write + Send + 'static,
    ) -> Self {
        let (sender, incoming) = mpsc::channel(WAITING);
        let (end, ended) = watch::channel(false);
        thread::spawn(move || {
            read(input, &sender);
            let _ = end.send(true);
        });
        let (outgoing, receiver) = blocking::sync_channel::<String>(UNREAD);
        let (writing, written) = blocking::channel();
        thread::spawn(move || {
            let _writing = writing;
            // A client that does not listen is gone, and its input ends, too.
            for line in receiver {
                if output.write_all(line.as_bytes()).and_then(|()| output.flush()).is_err() {
                    return;
                }
            }
        });
        Self { incoming, outgoing: Some(outgoing), written, ended }
    }

    /// Tells when the input has ended.
    pub(crate) fn ended(&self) -> watch::Receiver<bool> {
        self.ended.clone()
    }

    fn write(&self, message: &TxJsonRpcMessage<RoleServer>) -> io::Result<()> {
        let line = serde_json::to_string(message)?;
        let outgoing = self.outgoing.as_ref().ok_or(io::ErrorKind::NotConnected)?;
        outgoing.try_send(line + "\n").map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Transport<RoleServer> for Lines {
    type Error = io::Error;

    fn send(
        &mut self,
        message: TxJsonRpcMessage<RoleServer>,
    ) -> impl Future<Output = io::Result<()>> + Send + 'static {
        std::future::ready(self.write(&message))
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        loop {
            match self.incoming.recv().await? {
                Ok(message) => return Some(message),
                // Who does not read answers misses this one.
                Err(mistake) => {
                    let (error, id) = *mistake;
                    // Who does not read answers misses this one.
                    let _ = self.write(&TxJsonRpcMessage::<RoleServer>::error(error, id));
                }
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.outgoing = None;
        let _ = self.written.recv_timeout(PATIENCE);
        Ok(())
    }
}

/// Reads lines until there are no more, or the server takes none.
fn read(input: impl Read, sender: &mpsc::Sender<Line>) {
    let mut input = io::BufReader::new(input);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = input.by_ref().take(LONGEST + 1).read_until(b'\n', &mut line);
        match read {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let is_whole = line.ends_with(b"\n");
        let parsed = if line.len() as u64 > LONGEST {
            if !is_whole && !skip_line(&mut input) {
                return;
            }
            Err(Box::new((too_long(), None)))
        } else if line.trim_ascii().is_empty() {
            continue;
        } else {
            parse(&line)
        };
        if sender.blocking_send(parsed).is_err() {
            return;
        }
    }
}

/// Passes over the rest of a line; false if there is nothing after it.
fn skip_line(input: &mut impl BufRead) -> bool {
    input.skip_until(b'\n').is_ok_and(|skipped| skipped > 0)
}

fn too_long() -> ErrorData {
    let message = format!("the message is longer than {LONGEST} bytes");
    ErrorData::new(ErrorCode::INVALID_REQUEST, message, None)
}

/// A message, or the error that answers it.
fn parse(line: &[u8]) -> Line {
    let json: Json = serde_json::from_slice(line).map_err(|error| {
        let message = format!("the line is no JSON: {error}");
        Box::new((ErrorData::new(ErrorCode::PARSE_ERROR, message, None), None))
    })?;
    let id = json.get("id").and_then(|id| serde_json::from_value(id.clone()).ok());
    serde_json::from_value(json).map_err(|_| {
        let message = "this is no request, notification or response of JSON-RPC 2.0";
        Box::new((ErrorData::new(ErrorCode::INVALID_REQUEST, message, None), id))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(line: &str) -> Option<(ErrorCode, Option<RequestId>)> {
        parse(line.as_bytes()).err().map(|mistake| (mistake.0.code, mistake.1))
    }

    #[test]
    fn what_is_no_message_gets_its_error() {
        assert_eq!(code("{"), Some((ErrorCode::PARSE_ERROR, None)));
        assert_eq!(code("[1]"), Some((ErrorCode::INVALID_REQUEST, None)));
        let id = Some(RequestId::Number(7));
        assert_eq!(code(r#"{"id": 7}"#), Some((ErrorCode::INVALID_REQUEST, id)));
        assert_eq!(code(r#"{"jsonrpc": "2.0", "id": 7, "method": "ping"}"#), None);
    }

    #[test]
    fn a_long_line_is_skipped_and_the_next_is_read() {
        let long = usize::try_from(LONGEST).expect("it fits") + 10;
        let ping = r#"{"jsonrpc": "2.0", "id": 7, "method": "ping"}"#;
        let input = format!("{}\n\n{ping}\n", "x".repeat(long));
        let (sender, mut receiver) = mpsc::channel(4);
        read(input.as_bytes(), &sender);
        drop(sender);
        let first = receiver.blocking_recv().expect("an error");
        assert_eq!(first.err().map(|mistake| mistake.0.code), Some(ErrorCode::INVALID_REQUEST));
        assert!(receiver.blocking_recv().expect("a message").is_ok());
        assert!(receiver.blocking_recv().is_none());
    }
}
