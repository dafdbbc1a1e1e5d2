//! An editor without a screen: it speaks with a server in a thread of this process.

#![allow(dead_code, reason = "each test uses some of it")]
#![allow(clippy::needless_pass_by_value, reason = "messages are made where they are said")]

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use geoinfer::cli::extension::files;
use infer_lsp::documents::Documents;
use infer_lsp::paths::uri_of;
use infer_lsp::rules::RuleFiles;
use infer_lsp::server::serve;
use infer_lsp::session::Session;
use lsp_server::{Connection, Message, Notification, Request, Response};
use serde_json::{Value as Json, json};

/// Nothing takes as long as this, on a machine that does other things, too.
const PATIENCE: Duration = Duration::from_mins(2);

/// An editor with one server.
pub(crate) struct Editor {
    connection: Connection,
    server: Option<JoinHandle<()>>,
    asked: i32,
    version: i32,
    /// What the server says is wrong, by address, newest last.
    pub(crate) problems: Vec<(String, Json)>,
}

impl Editor {
    /// Starts a server with the built-in rulebook, and greets it; columns are counted in UTF-16.
    pub(crate) fn new() -> Self {
        Self::with(json!({"capabilities": {}}), RuleFiles::default())
    }

    pub(crate) fn with(greeting: Json, rules: RuleFiles) -> Self {
        let (connection, other) = Connection::memory();
        let server = thread::spawn(move || {
            let session = Session::new(Documents::new(files()), rules);
            serve(session, &other).unwrap();
        });
        let server = Some(server);
        let mut editor = Self { connection, server, asked: 0, version: 0, problems: Vec::new() };
        let answer = editor.ask("initialize", greeting);
        assert!(answer["capabilities"]["hoverProvider"].as_bool() != Some(false), "{answer}");
        editor.tell("initialized", json!({}));
        editor
    }

    pub(crate) fn tell(&mut self, method: &str, params: Json) {
        let message = Notification::new(method.to_owned(), params);
        self.connection.sender.send(message.into()).unwrap();
    }

    /// What the server answers; an error is an object with `code`.
    pub(crate) fn ask(&mut self, method: &str, params: Json) -> Json {
        self.asked += 1;
        let id = self.asked.into();
        let message = Request::new(id, method.to_owned(), params);
        let id = message.id.clone();
        self.connection.sender.send(message.into()).unwrap();
        loop {
            match self.connection.receiver.recv_timeout(PATIENCE).unwrap() {
                Message::Response(Response { id: of, response_result }) => {
                    assert_eq!(of, id);
                    return response_result.unwrap_or_else(|error| json!(error));
                }
                other => self.hear(other),
            }
        }
    }

    fn hear(&mut self, message: Message) {
        let Message::Notification(Notification { method, params }) = message else { return };
        assert_eq!(method, "textDocument/publishDiagnostics");
        let uri = params["uri"].as_str().unwrap().to_owned();
        self.problems.retain(|(other, _)| *other != uri);
        self.problems.push((uri, params["diagnostics"].clone()));
    }

    /// Opens a document, and gives what is wrong with it.
    pub(crate) fn open(&mut self, uri: &str, text: &str) -> Json {
        self.version += 1;
        let language = if infer_lsp::paths::is_rules(uri) { "infer-rules" } else { "json" };
        self.tell(
            "textDocument/didOpen",
            json!({"textDocument": {"uri": uri, "languageId": language, "version": self.version, "text": text}}),
        );
        self.settled(uri)
    }

    /// Opens a file of the repository.
    pub(crate) fn open_file(&mut self, path: &str) -> (String, String, Json) {
        let path = repository().join(path);
        let text = fs::read_to_string(&path).unwrap();
        let uri = uri_of(path.to_str().unwrap()).unwrap().0;
        let problems = self.open(&uri, &text);
        (uri, text, problems)
    }

    /// Puts another text in place of a document's, and gives what is wrong with it.
    pub(crate) fn replace(&mut self, uri: &str, text: &str) -> Json {
        self.edit(uri, json!([{"text": text}]));
        self.settled(uri)
    }

    pub(crate) fn edit(&mut self, uri: &str, changes: Json) {
        self.version += 1;
        let document = json!({"uri": uri, "version": self.version});
        let params = json!({"textDocument": document, "contentChanges": changes});
        self.tell("textDocument/didChange", params);
    }

    /// What is wrong with a document once the server has nothing more to say of it.
    pub(crate) fn settled(&mut self, uri: &str) -> Json {
        // What is wrong is told before the next question is heard.
        let wrong = self.ask("infer/nothing", json!({}));
        assert_eq!(wrong["code"], -32601);
        while let Ok(message) = self.connection.receiver.recv_timeout(Duration::from_millis(1)) {
            self.hear(message);
        }
        let problems = self.ask("infer/nothing", json!({}));
        assert_eq!(problems["code"], -32601);
        self.problems_of(uri)
    }

    pub(crate) fn problems_of(&self, uri: &str) -> Json {
        let found = self.problems.iter().rfind(|(other, _)| other == uri);
        found.map_or(json!([]), |(_, problems)| problems.clone())
    }

    /// Asks about the place where `marked` begins in the text, `beyond` bytes further on.
    pub(crate) fn at(
        &mut self,
        method: &str,
        uri: &str,
        text: &str,
        marked: &str,
        beyond: usize,
    ) -> Json {
        let offset = text.find(marked).unwrap_or_else(|| panic!("no {marked}")) + beyond;
        let mut params = json!({"textDocument": {"uri": uri}, "position": position(text, offset)});
        if method == "textDocument/references" {
            params["context"] = json!({"includeDeclaration": true});
        }
        self.ask(method, params)
    }

    pub(crate) fn hover(&mut self, uri: &str, text: &str, marked: &str, beyond: usize) -> String {
        let hover = self.at("textDocument/hover", uri, text, marked, beyond);
        hover["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        if thread::panicking() {
            return;
        }
        self.ask("shutdown", Json::Null);
        self.tell("exit", Json::Null);
        self.server.take().unwrap().join().unwrap();
    }
}

/// The place of a byte, as an editor counts that says nothing of encodings.
pub(crate) fn position(text: &str, offset: usize) -> Json {
    let before = &text[..offset];
    let line = before.rsplit('\n').next().unwrap();
    json!({"line": before.matches('\n').count(), "character": line.encode_utf16().count()})
}

/// The byte at a place.
pub(crate) fn offset(text: &str, position: &Json) -> usize {
    let line = usize::try_from(position["line"].as_u64().unwrap()).unwrap();
    let column = usize::try_from(position["character"].as_u64().unwrap()).unwrap();
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let mut units = 0;
    let within = text[start..].char_indices().find(|(_, it)| {
        units += it.len_utf16();
        units > column
    });
    start + within.map_or(text.len() - start, |(at, _)| at)
}

/// What stands in a range.
pub(crate) fn words<'t>(text: &'t str, range: &Json) -> &'t str {
    &text[offset(text, &range["start"])..offset(text, &range["end"])]
}

/// A text after edits that do not touch each other.
pub(crate) fn edited(text: &str, edits: &Json) -> String {
    let mut edits: Vec<&Json> = edits.as_array().unwrap().iter().collect();
    edits.sort_by_key(|edit| offset(text, &edit["range"]["start"]));
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        let [start, end] = ["start", "end"].map(|at| offset(&text, &edit["range"][at]));
        text.replace_range(start..end, edit["newText"].as_str().unwrap());
    }
    text
}

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}
