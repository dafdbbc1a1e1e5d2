//! What a server does with messages that are wrong, taken back, many, or none.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod server;

use serde_json::json;
use server::{Server, folder, repository, write};

const CASE: &str = "facts/nov2024.json";

fn seed() -> Server {
    Server::start(&repository(), &[CASE])
}

/// A case whose rules derive for as long as they may.
fn endless(name: &str, further: &[&str]) -> Server {
    let folder = folder(name);
    let rules = "/// {x} is reached.\n.decl reached(x: number)\nreached(0).\n/// [next] One more.\n\
                 reached(x + 1) :- reached(x), x < 2000000000.\n.output reached\n";
    write(&folder, "endless.dl", rules);
    write(&folder, "case.json", r#"{"title": "x?", "facts": []}"#);
    let arguments = ["case.json", "--rules", "endless.dl"];
    Server::start(&folder, &[&arguments, further].concat())
}

#[test]
fn what_is_no_message_is_told_and_the_server_goes_on() {
    let mut server = seed();
    for (line, code) in [("{bad", -32700), ("[1]", -32600), ("\u{feff}{}", -32700)] {
        server.send_line(line);
        assert_eq!(server.receive()["error"]["code"], code, "{line}");
    }
    server.send_line(&"[".repeat(5 << 20));
    assert_eq!(server.receive()["error"]["code"], -32600);
    server.send_line(&"[".repeat(100_000));
    assert_eq!(server.receive()["error"]["code"], -32700);
    server.send_line("");
    server.send(&json!({"jsonrpc": "2.0", "method": "notifications/unknown"}));
    assert!(server.request("ping", &json!({}))["result"].is_object());
}

#[test]
fn what_is_unknown_or_does_not_fit_gets_its_error() {
    let mut server = seed();
    let mut code =
        |method, parameters| server.request(method, &parameters)["error"]["code"].clone();
    assert_eq!(code("tools/unknown", json!({})), -32601);
    assert_eq!(code("tools/call", json!({"name": "unknown"})), -32602);
    assert_eq!(code("tools/call", json!({"arguments": {}})), -32602);
    assert_eq!(code("tools/call", json!({"name": "judge", "arguments": [1]})), -32602);
    assert_eq!(code("resources/read", json!({"uri": "infer://unknown"})), -32002);
    for (tool, arguments, told) in [
        ("why", json!({}), "`about` is missing"),
        ("why", json!({"about": 1}), "`about` is a text"),
        ("why", json!({"about": "x", "format": "dot"}), "no parameter `format`"),
        ("why", json!({"about": "x\u{0}"}), "control characters"),
        ("why", json!({"about": "x".repeat(5000)}), "more than 4000 bytes"),
        ("why", json!({"about": "no-such-id"}), "no fact mentions"),
        ("judge", json!({"as_of": "yesterday"}), "yesterday"),
        ("judge", json!({"as_of": "--help"}), "--help"),
        ("what_if", json!({"without": ["--help"]}), "--help"),
        ("timeline", json!({"of": "-x"}), "-x"),
    ] {
        let text = server.refused(tool, &arguments);
        assert!(text.contains(told), "{tool}: {text}");
    }
}

#[test]
fn a_limit_ends_the_answer_and_not_the_server() {
    let mut server = endless("limit", &["--timeout", "1"]);
    let text = server.refused("judge", &json!({}));
    assert!(text.contains("second"), "{text}");
    assert!(server.request("ping", &json!({}))["result"].is_object());
    let mut server = endless("memory", &["--max-memory", "10"]);
    let text = server.refused("judge", &json!({}));
    assert!(text.contains("MB of memory"), "{text}");
    assert!(server.request("ping", &json!({}))["result"].is_object());
}

#[test]
fn several_requests_are_answered_each() {
    let mut server = seed();
    let asked: Vec<i64> =
        (0..5).map(|_| server.ask_tool("why", &json!({"about": "call-7-nov"}))).collect();
    let answers: Vec<_> = asked.iter().map(|_| server.receive()).collect();
    let mut answered: Vec<i64> = answers.iter().map(|it| it["id"].as_i64().unwrap()).collect();
    answered.sort_unstable();
    assert_eq!(answered, asked);
    assert!(answers.iter().all(|it| it["result"] == answers[0]["result"]), "{answers:?}");
    assert!(server.close().success());
}

#[test]
fn too_many_calls_at_a_time_are_told() {
    let mut server = endless("many", &[]);
    let asked: Vec<i64> = (0..33).map(|_| server.ask_tool("judge", &json!({}))).collect();
    let answer = server.receive();
    assert_eq!(answer["id"], *asked.last().unwrap());
    assert_eq!(answer["result"]["isError"], true);
    assert!(server.close().success());
}

/// The processes that a process started, as Linux tells them.
#[cfg(target_os = "linux")]
fn children(parent: u32) -> Vec<String> {
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    let is_child = |entry: &std::fs::DirEntry| {
        let stat = std::fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
        fields.first() != Some(&"Z") && fields.get(1) == Some(&parent.to_string().as_str())
    };
    entries.filter(is_child).map(|it| it.file_name().to_string_lossy().into_owned()).collect()
}

/// Waits until a process has as many children as it should have.
#[cfg(target_os = "linux")]
fn wait_for(parent: u32, is_so: impl Fn(&[String]) -> bool) -> Vec<String> {
    loop {
        let children = children(parent);
        if is_so(&children) {
            return children;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_request_that_is_taken_back_ends_its_processes() {
    let mut server = endless("cancelled", &["--timeout", "600"]);
    let id = server.ask_tool("judge", &json!({}));
    let parent = server.process.id();
    wait_for(parent, |children| !children.is_empty());
    let parameters = json!({"requestId": id, "reason": "no longer wanted"});
    server.send(
        &json!({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": parameters}),
    );
    wait_for(parent, <[String]>::is_empty);
    assert!(server.request("ping", &json!({}))["result"].is_object());
}

#[cfg(target_os = "linux")]
#[test]
fn the_end_of_the_input_ends_the_server_and_its_processes() {
    let mut server = endless("ended", &["--timeout", "600"]);
    server.ask_tool("judge", &json!({}));
    let children = wait_for(server.process.id(), |children| !children.is_empty());
    assert!(server.close().success());
    // A process that is killed may live for a moment after that.
    for child in children {
        let stat = || std::fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
        while !(stat().is_empty() || stat().contains(") Z")) {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    }
}

#[test]
fn a_client_that_says_nothing_is_no_mistake() {
    assert!(Server::spawn(&repository(), &[CASE]).close().success());
    assert!(!Server::spawn(&repository(), &["no-such-folder"]).close().success());
}

#[test]
fn the_newest_revision_needs_no_handshake() {
    let mut server = Server::spawn(&repository(), &[CASE]);
    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let answer = server.request("server/discover", &json!({"_meta": meta}));
    let versions = answer["result"]["supportedVersions"].as_array().unwrap();
    assert!(versions.contains(&json!("2026-07-28")), "{answer}");
    let parameters = json!({"name": "cases", "arguments": {}, "_meta": meta});
    let answer = server.request("tools/call", &parameters);
    assert_eq!(answer["result"]["structuredContent"]["cases"][0]["case"], "nov2024.json");
}

#[test]
fn every_tool_says_what_it_takes_and_that_it_changes_nothing() {
    let mut server = seed();
    let answer = server.request("tools/list", &json!({}));
    let tools = answer["result"]["tools"].as_array().unwrap();
    assert_eq!(tools.len(), 13);
    for tool in tools {
        assert_eq!(tool["annotations"]["readOnlyHint"], true, "{tool}");
        assert_eq!(tool["annotations"]["destructiveHint"], false, "{tool}");
        assert_eq!(tool["annotations"]["idempotentHint"], true, "{tool}");
        assert_eq!(tool["annotations"]["openWorldHint"], false, "{tool}");
        assert_eq!(tool["inputSchema"]["additionalProperties"], false, "{tool}");
        assert_eq!(tool["outputSchema"]["type"], "object", "{tool}");
    }
}
