//! A server as a process, and a client that speaks with it line by line: what the library of a client
//! hides, such as lines that are no message, can be sent with it.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test uses some of it, and stops at its first surprise"
)]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use serde_json::{Value as Json, json};

/// The program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_infer-mcp");

/// The root of the repository.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// An empty folder of this name.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder.canonicalize().unwrap()
}

/// Writes a file below a folder.
pub(crate) fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What the command line says in a folder.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap()
}

/// A server, and its client.
pub(crate) struct Server {
    pub(crate) process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    last: i64,
}

impl Server {
    /// A server in a folder, after the handshake of revision 2025-11-25.
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_with(folder, arguments, &[])
    }

    /// The same, with variables of the environment.
    pub(crate) fn start_with(
        folder: &Path,
        arguments: &[&str],
        variables: &[(&str, &Path)],
    ) -> Self {
        let mut server = Self::spawn_with(folder, arguments, variables);
        let client = json!({"name": "test", "version": "1"});
        let hello =
            json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client});
        let answer = server.request("initialize", &hello);
        assert_eq!(answer["result"]["protocolVersion"], "2025-11-25", "{answer}");
        server.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        server
    }

    /// A server before the first message.
    pub(crate) fn spawn(folder: &Path, arguments: &[&str]) -> Self {
        Self::spawn_with(folder, arguments, &[])
    }

    fn spawn_with(folder: &Path, arguments: &[&str], variables: &[(&str, &Path)]) -> Self {
        let mut process = Command::new(PROGRAM)
            .arg("mcp")
            .args(arguments)
            .current_dir(folder)
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = process.stdin.take();
        let output = BufReader::new(process.stdout.take().unwrap());
        Self { process, input, output, last: 0 }
    }

    /// Sends a line as it is.
    pub(crate) fn send_line(&mut self, line: &str) {
        let input = self.input.as_mut().unwrap();
        input.write_all(line.as_bytes()).and_then(|()| input.write_all(b"\n")).unwrap();
        input.flush().unwrap();
    }

    pub(crate) fn send(&mut self, message: &Json) {
        self.send_line(&message.to_string());
    }

    /// The next message.
    pub(crate) fn receive(&mut self) -> Json {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: `{line}`"))
    }

    /// Sends a request without waiting for the answer; its id.
    pub(crate) fn ask(&mut self, method: &str, parameters: &Json) -> i64 {
        self.last += 1;
        let id = self.last;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters}));
        id
    }

    /// Sends a call without waiting for the answer; its id.
    pub(crate) fn ask_tool(&mut self, tool: &str, arguments: &Json) -> i64 {
        self.ask("tools/call", &json!({"name": tool, "arguments": arguments}))
    }

    pub(crate) fn request(&mut self, method: &str, parameters: &Json) -> Json {
        let id = self.ask(method, parameters);
        let answer = self.receive();
        assert_eq!(answer["id"], id, "{answer}");
        answer
    }

    /// The result of a tool, which is no error.
    pub(crate) fn call(&mut self, tool: &str, arguments: &Json) -> Called {
        let called = self.try_call(tool, arguments);
        assert!(!called.is_error, "{tool}: {}", called.text);
        assert!(called.structured.is_object(), "{tool}: {}", called.text);
        called
    }

    /// The text of a tool that could not answer.
    pub(crate) fn refused(&mut self, tool: &str, arguments: &Json) -> String {
        let called = self.try_call(tool, arguments);
        assert!(called.is_error, "{tool} {arguments}: {}", called.text);
        called.text
    }

    fn try_call(&mut self, tool: &str, arguments: &Json) -> Called {
        let answer = self.request("tools/call", &json!({"name": tool, "arguments": arguments}));
        let result = &answer["result"];
        assert!(result["content"].is_array(), "{tool}: {answer}");
        Called {
            text: result["content"][0]["text"].as_str().unwrap().to_owned(),
            structured: result["structuredContent"].clone(),
            is_error: result["isError"] == true,
        }
    }

    /// Ends the input; how the process ends.
    pub(crate) fn close(mut self) -> std::process::ExitStatus {
        drop(self.input.take());
        self.process.wait().unwrap()
    }
}

/// What a tool answered.
pub(crate) struct Called {
    pub(crate) text: String,
    pub(crate) structured: Json,
    is_error: bool,
}

/// What stands between the marks of a text.
pub(crate) fn material(text: &str) -> &str {
    let (_, rest) = text.split_once(" begins]\n").unwrap_or_else(|| panic!("no material: {text}"));
    rest.rsplit_once("\n[case material").unwrap().0
}
