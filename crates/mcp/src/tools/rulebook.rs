//! `explain_status` and `schema`: what words mean, as the rules say it.

use serde_json::{Map, Value as Json, json};

use crate::answer::{Answer, shown_text, without_hints};
use crate::arguments::Arguments;
use crate::desk::{Desk, Refusal, about, json_of};
use crate::runner::CommandLine;

/// The relations whose rules say when a word applies to a claim: a status, a word that is shown in its place,
/// a flag. The word is the first text in the head.
const RELATIONS: [(&str, &str); 3] =
    [("status_holds", "status"), ("shown_as", "shown in place of a status"), ("flag", "flag")];

/// A word that the board shows of a claim, with the rules by which it applies.
#[derive(Debug, PartialEq, Eq)]
struct Meaning {
    word: String,
    /// What kind of word it is.
    what: &'static str,
    /// What it is called in sentences, and its place in the order, if the rules say so.
    called: Option<String>,
    place: Option<i64>,
    /// Each rule by name, with its gloss.
    rules: Vec<(String, String)>,
}

/// What a status means, and what decides it for a claim.
pub(super) async fn explain_status(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let line = CommandLine::of_rules(&["rules", "list"]).option("format", "json");
    let mut meanings = meanings(&json_of(&desk.run(&line).await?.stdout)?);
    if let Some(asked) = arguments.text("status") {
        let known: Vec<String> = meanings.iter().map(|it| it.word.clone()).collect();
        meanings.retain(|it| key(&it.word) == key(asked));
        if meanings.is_empty() {
            let known = known.join("`, `");
            return Err(
                format!("no status and no flag is called `{asked}`; there are `{known}`").into()
            );
        }
    }
    let lines: Vec<String> = meanings.iter().flat_map(Meaning::lines).collect();
    let mut structured = Map::new();
    structured.insert("meanings".to_owned(), meanings.iter().map(Meaning::json).collect());
    let mut answer = Answer {
        before: format!(
            "By the rules, a claim has the first status that applies; it has every flag that applies.\n{}",
            lines.join("\n")
        ),
        structured,
        ..Answer::default()
    };
    if let Some(asked) = arguments.text("about") {
        let case = desk.case(arguments)?;
        let why = about(&case, &["why"], arguments).argument(asked).argument(&case.path);
        let why = desk.run(&why).await?;
        answer.material = without_hints(&why.stdout);
        if answer.material.is_empty() {
            answer.material = why.stderr;
        }
        let decides = json!(answer.material);
        answer.structured.insert("what_decides".to_owned(), decides);
        answer.case = Some(case.name);
    }
    Ok(answer)
}

impl Meaning {
    fn lines(&self) -> Vec<String> {
        let called = self.called.as_ref().map(|called| format!(", “{called}”"));
        let place = self.place.map(|place| format!(", number {place} in the order"));
        let head = format!(
            "{} ({}{}{})",
            self.word,
            self.what,
            called.unwrap_or_default(),
            place.unwrap_or_default()
        );
        let rule = |(name, gloss): &(String, String)| format!("  {} [{name}]", shown_text(gloss));
        std::iter::once(head).chain(self.rules.iter().map(rule)).collect()
    }

    fn json(&self) -> Json {
        let rule = |(name, gloss): &(String, String)| json!({"rule": name, "says": gloss});
        let rules: Vec<Json> = self.rules.iter().map(rule).collect();
        let mut meaning = Map::new();
        meaning.insert("word".to_owned(), json!(self.word));
        meaning.insert("what".to_owned(), json!(self.what));
        if let Some(called) = &self.called {
            meaning.insert("called".to_owned(), json!(called));
        }
        if let Some(place) = self.place {
            meaning.insert("place".to_owned(), json!(place));
        }
        meaning.insert("applies_if".to_owned(), json!(rules));
        Json::Object(meaning)
    }
}

/// The words that rules give to claims, as `infer rules list` tells the rules.
fn meanings(list: &Json) -> Vec<Meaning> {
    let files = list.as_array().into_iter().flatten();
    let relations: Vec<&Json> =
        files.filter_map(|file| file.get("relations")?.as_array()).flatten().collect();
    let named = |name: &str| relations.iter().find(|it| it.get("relation") == Some(&json!(name)));
    let facts = |name: &str| texts(named(name).and_then(|it| it.get("facts")));
    let (words, order) = (facts("status_words"), facts("status_precedence"));
    let mut meanings: Vec<Meaning> = Vec::new();
    for (relation, what) in RELATIONS {
        let rules = named(relation).and_then(|it| it.get("rules")?.as_array());
        for rule in rules.into_iter().flatten() {
            let part = |name: &str| rule.get(name).and_then(Json::as_str).unwrap_or_default();
            let Some(word) = first_text(part("text")) else { continue };
            let told = (part("name").to_owned(), part("gloss").to_owned());
            if let Some(last) = meanings.iter_mut().find(|it| it.word == word && it.what == what) {
                last.rules.push(told);
                continue;
            }
            let fact = |facts: &[&str]| {
                facts
                    .iter()
                    .find(|fact| first_text(fact) == Some(word))
                    .map(|&fact| fact.to_owned())
            };
            let called = fact(&words)
                .and_then(|fact| first_text(fact.rsplit(',').next()?).map(str::to_owned));
            let place = fact(&order).and_then(|fact| number(&fact));
            let word = word.to_owned();
            meanings.push(Meaning { word, what, called, place, rules: vec![told] });
        }
    }
    meanings
}

fn texts(values: Option<&Json>) -> Vec<&str> {
    values.and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).collect()
}

/// The first text in double quotes, up to the body of a rule.
fn first_text(rule: &str) -> Option<&str> {
    let head = rule.split(":-").next()?;
    let (_, rest) = head.split_once('"')?;
    rest.split_once('"').map(|(text, _)| text)
}

/// The last number of a fact.
fn number(fact: &str) -> Option<i64> {
    fact.rsplit(',').next()?.trim().trim_end_matches(").").parse().ok()
}

/// A word as it is compared: an assistant may write it as the board does, or as a sentence does.
fn key(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', '-'], " ")
}

/// What statements look like.
pub(super) async fn schema(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let line = CommandLine::of_rules(&["schema"]);
    let mut structured = Map::new();
    let (before, text) = if let Some(name) = arguments.text("name") {
        let text = desk.run(&line.argument(name)).await?.stdout;
        structured.insert("description".to_owned(), json!(text));
        ("By the rules:", text)
    } else {
        let text = desk.run(&line.flag("for-extraction")).await?.stdout;
        structured.insert("schema".to_owned(), json_of(&text)?);
        ("The JSON Schema of what `propose` takes as `found`:", text)
    };
    let before = format!("{before}\n{}", shown_text(text.trim_end()));
    Ok(Answer { before, structured, ..Answer::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_the_heads_of_rules() {
        let rule = json!({"name": "r1", "gloss": "So.", "text": "status_holds(p, \"one_sided\") :- x(p, \"y\")."});
        let holds = json!({"relation": "status_holds", "rules": [rule], "facts": []});
        let words = json!({"relation": "status_words", "facts": ["status_words(\"one_sided\", \"made by one\")."]});
        let order = json!({"relation": "status_precedence", "facts": ["status_precedence(\"one_sided\", 12)."]});
        let found = meanings(&json!([{"relations": [holds, words, order]}]));
        let rules = vec![("r1".to_owned(), "So.".to_owned())];
        let (word, called) = ("one_sided".to_owned(), Some("made by one".to_owned()));
        assert_eq!(found, [Meaning { word, what: "status", called, place: Some(12), rules }]);
    }
}
