//! The dialogues of `docs/assistants.md` are what the server answers, and its lines of configuration are what
//! they should be.
//!
//! A block `json call=TOOL` has the arguments of a call to the server for the last `in=PATH`, and `text answer`
//! after it the text of the answer; with `lines=N`, no more than so many lines of it. `file=PATH` names a file
//! that is there, beside `facts/`. `UPDATE=1 cargo test -p infer-mcp --test document` rewrites the answers.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod server;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};
use server::{Server, folder, repository, write};

/// Reads the blocks of the document in order.
#[derive(Default)]
struct Reader {
    folder: PathBuf,
    server: Option<Server>,
    answer: Option<String>,
}

fn option<'i>(info: &'i str, name: &str) -> Option<&'i str> {
    info.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

impl Reader {
    /// A block; what it should say, if that is an answer.
    fn block(&mut self, info: &str, text: &str) -> Option<String> {
        if let Some(path) = option(info, "file") {
            write(&self.folder, path, text);
        } else if info.starts_with("json config") {
            let config: Json = serde_json::from_str(text).unwrap();
            let servers = config.get("mcpServers").or(config.get("servers")).unwrap();
            assert_eq!(servers["infer"]["command"], "infer-complete");
            assert_eq!(servers["infer"]["args"][0], "mcp");
        } else if let Some(tool) = option(info, "call") {
            if let Some(path) = option(info, "in") {
                self.server = Some(Server::start(&self.folder, &[path]));
            }
            let arguments: Json = serde_json::from_str(text).unwrap();
            self.answer = Some(self.server.as_mut().unwrap().call(tool, &arguments).text);
        } else if info.starts_with("text answer") {
            let answer = self.answer.take().expect("an answer belongs to a call");
            let most = option(info, "lines").map_or(usize::MAX, |it| it.parse().unwrap());
            return Some(beginning(&answer, most));
        }
        None
    }
}

/// So many lines of a text; an ellipsis stands for what is left out.
fn beginning(text: &str, most: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let rest = if lines.len() > most { "\n…\n" } else { "\n" };
    lines[..lines.len().min(most)].join("\n") + rest
}

#[test]
fn the_dialogues_are_what_comes_out() {
    let path = repository().join("docs/assistants.md");
    let document = fs::read_to_string(&path).unwrap();
    let mut reader = Reader { folder: folder("document"), ..Reader::default() };
    copy(&repository().join("facts"), &reader.folder.join("facts"));
    let mut fresh = String::new();
    let mut rest = document.as_str();
    while let Some(at) = rest.find("```") {
        let start = at + rest[at..].find('\n').unwrap() + 1;
        let end = start + rest[start..].find("```").unwrap();
        let text = &rest[start..end];
        let told = reader.block(rest[at + 3..start].trim(), text);
        fresh += &rest[..start];
        fresh += told.as_deref().unwrap_or(text);
        fresh += "```";
        rest = &rest[end + 3..];
    }
    fresh += rest;
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    let stale = "stale; run `UPDATE=1 cargo test -p infer-mcp --test document`";
    assert_eq!(fs::read_to_string(&path).unwrap(), fresh, "docs/assistants.md: {stale}");
}

/// Every tool that there is stands in the table, and no other.
#[test]
fn the_table_has_all_tools() {
    let document = fs::read_to_string(repository().join("docs/assistants.md")).unwrap();
    let (_, table) = document.split_once("|---|---|\n").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let cells = table.lines().map(|line| line.split('|').nth(1).unwrap());
    let mut told: Vec<String> = cells
        .flat_map(|cell| cell.split(','))
        .map(|it| it.trim().trim_matches('`').to_owned())
        .collect();
    let mut server = Server::start(&repository(), &["facts"]);
    let answer = server.request("tools/list", &json!({}));
    let tools = answer["result"]["tools"].as_array().unwrap();
    let mut names: Vec<String> =
        tools.iter().map(|tool| tool["name"].as_str().unwrap().to_owned()).collect();
    told.sort();
    names.sort();
    assert_eq!(told, names);
}
