//! Proofs as PROV-O: what is named is described, once, and moments are moments.

use std::collections::BTreeSet;
use std::process::Command;

use regex::Regex;
use serde_json::Value as Json;

const REFERENCES: [&str; 7] = [
    "prov:wasAttributedTo",
    "prov:wasQuotedFrom",
    "prov:hadPrimarySource",
    "prov:wasDerivedFrom",
    "prov:used",
    "prov:agent",
    "prov:hadPlan",
];

fn provenance(atom: &str, facts: &str, matches: usize) -> Json {
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .args(["why", atom, facts, "--matches", &matches.to_string(), "--format", "prov"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The texts of a member, which has one or a list of them.
fn texts(member: &Json) -> Vec<&str> {
    match member {
        Json::Array(all) => all.iter().map(|it| it.as_str().unwrap()).collect(),
        one => vec![one.as_str().unwrap()],
    }
}

/// Everything that is named anywhere below.
fn references<'j>(json: &'j Json, found: &mut BTreeSet<&'j str>) {
    match json {
        Json::Object(members) => {
            for (key, member) in members {
                if REFERENCES.contains(&key.as_str()) {
                    found.extend(texts(member));
                } else {
                    references(member, found);
                }
            }
        }
        Json::Array(all) => all.iter().for_each(|it| references(it, found)),
        _ => {}
    }
}

#[test]
fn what_provenance_names_it_describes_once() {
    let moment = Regex::new(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:00(Z|[+-]\d\d:\d\d)$").unwrap();
    for entry in std::fs::read_dir("facts").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let document = provenance("status(_, _)", path.to_str().unwrap(), 5);
        let graph = document["@graph"].as_array().unwrap();
        let ids: BTreeSet<&str> = graph.iter().map(|it| it["@id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), graph.len(), "{path:?}");
        let mut named = BTreeSet::new();
        references(&document["@graph"], &mut named);
        let missing: Vec<_> = named.difference(&ids).collect();
        assert!(missing.is_empty(), "{path:?}: {missing:?}");

        let statements: Vec<_> =
            graph.iter().filter(|it| it.get("prov:generatedAtTime").is_some()).collect();
        assert!(!statements.is_empty(), "{path:?}");
        for statement in statements {
            let at = statement["prov:generatedAtTime"].as_str().unwrap();
            assert!(moment.is_match(at), "{statement}");
            assert!(statement["prov:wasAttributedTo"].is_string(), "{statement}");
            assert!(statement["dct:created"].is_string(), "{statement}");
        }
    }
}

/// A relay has its sources, also where the proof needs none of them, and what these rest on.
#[test]
fn a_relay_has_its_sources() {
    let document = provenance("s14", "facts/nov2024.json", 1);
    let graph = document["@graph"].as_array().unwrap();
    let find = |id: &str| graph.iter().find(|it| it["@id"] == id).unwrap();
    let relay = find("case:statement/s14");
    let sources = texts(&relay["prov:hadPrimarySource"]);
    assert_eq!(sources, ["case:statement/s5", "case:statement/s8"]);
    assert_eq!(find(sources[1])["prov:wasAttributedTo"], "case:named/peskov");
    assert_eq!(find(sources[1])["prov:atLocation"]["rdfs:label"], "facts/nov2024.json:45");
    let carrier = find(find(sources[1])["prov:wasQuotedFrom"].as_str().unwrap());
    assert_eq!(texts(&carrier["prov:wasAttributedTo"]), ["case:named/tass"]);
}
