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
    let list = json_of(&desk.run(&line).await?.stdout)?;
    let mut meanings = meanings(&list);
    let mut words = Vec::new();
    if let Some(asked) = arguments.text("status") {
        meanings = named(asked, meanings)?;
        words = glossary(&list, &meanings);
    }
    let word = |(word, meaning): &(String, String)| format!("{word}: {}", shown_text(meaning));
    let lines = meanings.iter().flat_map(Meaning::lines).chain(words.iter().map(word));
    let lines: Vec<String> = lines.collect();
    let mut structured = Map::new();
    structured.insert("meanings".to_owned(), meanings.iter().map(Meaning::json).collect());
    let word = |(word, meaning): &(String, String)| json!({"word": word, "meaning": meaning});
    structured.insert("words".to_owned(), words.iter().map(word).collect());
    let before = if meanings.is_empty() {
        "These rules give claims no status and no flag.".to_owned()
    } else {
        let order =
            "By the rules, a claim has the first status that applies, and every flag that applies.";
        format!("{order}\n{}", lines.join("\n"))
    };
    let mut answer = Answer { before, structured, ..Answer::default() };
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

/// The meanings of one word.
///
/// # Errors
/// There is no such word, as a sentence that names those that there are.
fn named(asked: &str, meanings: Vec<Meaning>) -> Result<Vec<Meaning>, String> {
    let known: Vec<String> = meanings.iter().map(|it| format!("`{}`", it.word)).collect();
    let found: Vec<Meaning> =
        meanings.into_iter().filter(|it| key(&it.word) == key(asked)).collect();
    if found.is_empty() {
        let known = known.join(", ");
        return Err(format!("no status and no flag is called `{asked}`; there are {known}"));
    }
    Ok(found)
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

/// The relations of the rules, as `infer rules list` tells them.
struct RuleList<'l>(Vec<&'l Json>);

impl<'l> RuleList<'l> {
    fn new(list: &'l Json) -> Self {
        let files = list.as_array().into_iter().flatten();
        Self(files.filter_map(|file| file.get("relations")?.as_array()).flatten().collect())
    }

    /// The rules or the facts of a relation.
    fn of(&self, relation: &str, what: &str) -> Vec<&'l Json> {
        let named = self.0.iter().find(|it| it.get("relation") == Some(&json!(relation)));
        named.and_then(|it| it.get(what)?.as_array()).into_iter().flatten().collect()
    }

    /// The facts of a relation, as they are written.
    fn facts(&self, relation: &str) -> Vec<&'l str> {
        self.of(relation, "facts").into_iter().filter_map(Json::as_str).collect()
    }
}

/// The words of the glossary, each with its meaning, that stand in these meanings: `backs` and
/// `still stands` are terms of the rules.
fn glossary(list: &Json, meanings: &[Meaning]) -> Vec<(String, String)> {
    let glosses = meanings.iter().flat_map(|it| &it.rules).map(|(_, gloss)| gloss.to_lowercase());
    let glosses: Vec<String> = glosses.collect();
    let entry = |fact: &str| {
        // A fact is JSON but for the name before its parenthesis.
        let (_, columns) = fact.split_once('(')?;
        let columns = format!("[{}]", columns.trim_end().trim_end_matches('.').strip_suffix(')')?);
        let [word, _, meaning, _]: [String; 4] = serde_json::from_str(&columns).ok()?;
        let is_used = |gloss: &String| word.split(", ").any(|word| has_word(gloss, word));
        glosses.iter().any(is_used).then_some((word, meaning))
    };
    RuleList::new(list).facts("glossary").into_iter().filter_map(entry).collect()
}

/// Whether a text has this word, or these words, in it.
fn has_word(text: &str, word: &str) -> bool {
    let is_end = |edge: Option<char>| edge.is_none_or(|it| !it.is_alphanumeric());
    text.match_indices(word).any(|(at, _)| {
        is_end(text[..at].chars().next_back()) && is_end(text[at + word.len()..].chars().next())
    })
}

/// The words that rules give to claims, as `infer rules list` tells the rules.
fn meanings(list: &Json) -> Vec<Meaning> {
    let list = RuleList::new(list);
    let (words, order) = (list.facts("status_words"), list.facts("status_precedence"));
    let mut meanings: Vec<Meaning> = Vec::new();
    for (relation, what) in RELATIONS {
        for rule in list.of(relation, "rules") {
            let part = |name: &str| rule.get(name).and_then(Json::as_str).unwrap_or_default();
            let Some(word) = first_text(part("text")) else { continue };
            let told = (part("name").to_owned(), in_the_plural(part("gloss")));
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

/// A gloss as it is told of no number in particular: `{n|origin is|origins are}` becomes `{n} origins are`.
fn in_the_plural(gloss: &str) -> String {
    let mut out = String::with_capacity(gloss.len());
    for (number, part) in gloss.split('{').enumerate() {
        let (hole, rest) = part.split_once('}').unwrap_or(("", part));
        match hole.split('|').collect::<Vec<_>>()[..] {
            _ if number == 0 => out.push_str(part),
            [name, _, plural] => out.extend(["{", name, "} ", plural, rest]),
            _ => out.extend(["{", part]),
        }
    }
    out
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
    fn the_glossary_tells_the_words_of_a_meaning() {
        let facts = [
            "glossary(\"backs\", \"statement\", \"It is \\\"for\\\" it.\", \"backs\").",
            "glossary(\"opposes, blocks\", \"statement\", \"No.\", \"blocks\").",
        ];
        let list = json!([{"relations": [{"relation": "glossary", "facts": facts}]}]);
        let rules = vec![("r".to_owned(), "One backs it, and nobody unblocks it.".to_owned())];
        let word = "w".to_owned();
        let meaning = Meaning { word, what: "status", called: None, place: None, rules };
        let found = vec![("backs".to_owned(), "It is \"for\" it.".to_owned())];
        assert_eq!(glossary(&list, &[meaning]), found);
    }

    #[test]
    fn a_gloss_is_told_in_the_plural() {
        let gloss = "{n|origin is|origins are} for it, and {s} too.";
        assert_eq!(in_the_plural(gloss), "{n} origins are for it, and {s} too.");
    }

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
