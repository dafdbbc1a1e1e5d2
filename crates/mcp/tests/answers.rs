//! What the tools answer: what the command line says of the same case, and where it says it.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod server;

use serde_json::{Value as Json, json};
use server::{Server, command, folder, material, repository, write};

fn seed() -> Server {
    Server::start(&repository(), &["facts/nov2024.json"])
}

/// The lines of a command that are no hints about other commands.
fn told(arguments: &[&str]) -> String {
    let output = command(&repository().join("facts"), arguments);
    let text = String::from_utf8(output.stdout).unwrap();
    let mut is_hint = false;
    let is_told = |line: &&str| {
        is_hint = line.starts_with('`') || (is_hint && line.starts_with(' '));
        !is_hint
    };
    text.trim_end().lines().filter(is_told).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

#[test]
fn answers_are_those_of_the_command_line() {
    let mut server = seed();
    let about = json!({"about": "call-7-nov"});
    let confirmed = "status(call-7-nov, confirmed)";
    let case = "nov2024.json";
    for (tool, arguments, line) in [
        ("judge", json!({}), vec![case]),
        ("judge", json!({"long": true}), vec![case, "--long"]),
        ("judge", json!({"as_of": "2024-11-10"}), vec![case, "--as-of", "2024-11-10"]),
        ("why", about.clone(), vec!["why", "call-7-nov", case]),
        ("why", json!({"about": "s8"}), vec!["why", "s8", case]),
        (
            "why",
            json!({"about": "call-7-nov", "full": true}),
            vec!["why", "call-7-nov", case, "--full"],
        ),
        ("why_not", json!({"about": confirmed}), vec!["why-not", confirmed, case]),
        (
            "what_if",
            json!({"without": ["s8", "s5"], "counts": true}),
            vec!["what-if", case, "--without", "s8,s5"],
        ),
        ("linchpins", json!({"of": "call-7-nov"}), vec!["linchpins", case, "--of", "call-7-nov"]),
        ("timeline", json!({"counts": true}), vec!["timeline", case, "--counts"]),
        ("lint", json!({}), vec!["lint", case]),
        ("check_quotes", json!({"incomplete": true}), vec!["quotes", case, "--incomplete"]),
    ] {
        let called = server.call(tool, &arguments);
        assert_eq!(material(&called.text), told(&line), "{tool} {arguments}");
        assert_eq!(called.structured["case"], case);
    }
}

/// The disputed contact of the seed story is asked for and explained.
#[test]
fn the_disputed_contact_is_explained() {
    let mut server = seed();
    let judged = server.call("judge", &json!({}));
    let claims = judged.structured["claims"].as_array().unwrap();
    let call = claims.iter().find(|claim| claim["id"] == "call-7-nov").unwrap();
    assert_eq!(call["status"], "disputed");
    assert_eq!((&call["for_least"], &call["for_most"]), (&json!(1), &json!(2)));
    assert_eq!(call["flags"], json!(["anonymous only", "interested denier"]));
    assert_eq!(judged.structured["as_of"], "2024-11-12T23:59Z");
    let why = server.call("why", &json!({"about": "disputed_contact(trump, putin)"}));
    assert!(why.text.contains("nov2024.json:45"), "{}", why.text);
    let proof = &why.structured["proofs"][0];
    let given = proof["given"].as_array().unwrap();
    let denial = given.iter().find(|row| row["line"] == 45).unwrap();
    assert!(denial["says"].as_str().unwrap().contains("Dmitry Peskov denied"), "{denial}");
    assert_eq!(denial["notes"], json!(["via TASS", "quote “There was no conversation”"]));
    assert!(proof.get("steps").is_none());
    let full = server.call("why", &json!({"about": "call-7-nov", "full": true}));
    assert!(full.structured["proofs"][0]["steps"].as_array().unwrap().len() > 20);
    let not = server.call("why", &json!({"about": "status(call-7-nov, confirmed)"}));
    assert_eq!(
        (&not.structured["follows"], &not.structured["proofs"]),
        (&json!(false), &json!([]))
    );
    let does = server.call("why_not", &json!({"about": "status(call-7-nov, disputed)"}));
    assert_eq!(does.structured["follows"], true);
}

/// What a status means stands in the rules, and nowhere else.
#[test]
fn statuses_are_explained_by_the_rules() {
    let mut server = seed();
    let rules = std::fs::read_to_string(repository().join("rules/status.dl")).unwrap();
    let all = server.call("explain_status", &json!({}));
    let meanings = all.structured["meanings"].as_array().unwrap();
    let statuses: Vec<&Json> = meanings.iter().filter(|it| it["what"] == "status").collect();
    assert_eq!(statuses.len(), 14);
    for status in statuses {
        let head = format!("status_holds(p, {})", status["word"]);
        assert!(rules.contains(&head), "{head}");
        assert!(status["place"].is_i64(), "{status}");
    }
    let arguments = json!({"status": "ONE SIDED", "about": "call-6-nov"});
    let one_sided = server.call("explain_status", &arguments);
    assert_eq!(one_sided.structured["meanings"][0]["called"], "made by one side only");
    assert!(
        one_sided.text.contains("Only {side} backs it, and {side} is a party."),
        "{}",
        one_sided.text
    );
    assert!(
        one_sided.text.contains("\nbacks: Its position is for the claim"),
        "{}",
        one_sided.text
    );
    let decides = told(&["why", "call-6-nov", "nov2024.json"]);
    assert_eq!(one_sided.structured["what_decides"], json!(decides));
    let text = server.refused("explain_status", &json!({"status": "probable"}));
    assert!(text.contains("`disputed`"), "{text}");
}

#[test]
fn rules_of_ones_own_are_followed() {
    let folder = folder("house-rules");
    let rules = "/// [long-call] {who} spoke.\nflag(p, \"house flag\") :- spoke_with(p, who, _).\n";
    write(&folder, "house.dl", rules);
    let case = repository().join("facts/nov2024.json");
    let mut server = Server::start(&folder, &[case.to_str().unwrap(), "--rules", "house.dl"]);
    let judged = server.call("judge", &json!({}));
    assert!(material(&judged.text).contains("house flag"), "{}", judged.text);
    let meaning = server.call("explain_status", &json!({"status": "house flag"}));
    assert!(meaning.text.contains("{who} spoke. [long-call]"), "{}", meaning.text);
}

#[test]
fn schemas_and_rules_can_be_read() {
    let mut server = seed();
    let schema = server.call("schema", &json!({}));
    let printed = command(&repository(), &["schema", "--for-extraction"]).stdout;
    assert_eq!(schema.structured["schema"], serde_json::from_slice::<Json>(&printed).unwrap());
    let kind = server.call("schema", &json!({"name": "rests_on"}));
    assert!(kind.text.contains("rests_on"), "{}", kind.text);
    let listed = server.request("resources/list", &json!({}));
    for resource in listed["result"]["resources"].as_array().unwrap() {
        let read = server.request("resources/read", &json!({"uri": resource["uri"]}));
        let contents = &read["result"]["contents"][0];
        assert_eq!(
            (&contents["uri"], &contents["mimeType"]),
            (&resource["uri"], &resource["mimeType"])
        );
        assert!(contents["text"].as_str().unwrap().len() > 1000, "{resource}");
    }
}

#[test]
fn a_case_that_is_wrong_is_told_with_its_place() {
    let folder = folder("wrong");
    write(&folder, "case.json", "{\"title\": \"x?\", \"facts\": [\n  {\"asertd\": {}}\n]}\n");
    let text = Server::start(&folder, &["."]).refused("judge", &json!({}));
    assert!(text.contains("case.json:2"), "{text}");
}

/// A case with more claims than anybody reads: the text has the most contested, and says that there are more.
#[test]
fn a_large_case_is_told_in_part() {
    let folder = folder("large");
    let claim = |number: usize| {
        let text = format!("Claim {number} is so: {}", "x".repeat(200));
        let (id, what) = (format!("s{number}"), format!("c{number}"));
        let row = json!({"id": id, "what": what, "by": "p", "on": "2031-01-01", "quote": text});
        [json!({"held": {"id": what, "text": text}}), json!({"asserted": row})]
    };
    let speaker = json!({"person": {"id": "p", "name": "P"}});
    let facts: Vec<Json> = std::iter::once(speaker).chain((0..1500).flat_map(claim)).collect();
    write(&folder, "case.json", &json!({"title": "x?", "facts": facts}).to_string());
    let mut server = Server::start(&folder, &["."]);
    let judged = server.call("judge", &json!({}));
    assert!(judged.text.len() < 40_000 && judged.text.contains("more lines, which are left out"));
    assert_eq!(judged.structured["left_out"], true);
    assert!(judged.structured["claims"].as_array().unwrap().len() > 100);
    let ids = server.call("ids", &json!({"matching": "c149"}));
    assert_eq!(
        (ids.structured["ids"].as_array().unwrap().len(), &ids.structured["is_complete"]),
        (22, &json!(true))
    );
    let all = server.call("ids", &json!({}));
    assert_eq!(all.structured["is_complete"], false);
}
