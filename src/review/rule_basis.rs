//! The rules that findings rest on.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Sources, visible};
use crate::program::{Program, RelationId, RuleId, fingerprint_of_rule};
use crate::review::comparison::{Edit, edits};
use crate::vocabulary;

/// Rules, each known by a fingerprint of its text. An accepted file tells of files of rules alone, so
/// rules by name are known of today's rules and of files of format 1 and 2.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleBasis {
    /// The files of rules by name, without their folders; those of one name are one.
    pub files: BTreeMap<String, RuleFile>,
    /// The rules by name, each with its fingerprint: several rules of one name have one together.
    pub rules: BTreeMap<String, u64>,
}

/// A file of rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleFile {
    /// The fingerprint of its rules, in the order of their names.
    pub print: u64,
    /// The names of its rules, where they are known.
    pub rules: BTreeSet<String>,
}

/// What is known to differ of the rules.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RulePart {
    /// A rule, by its name.
    Rule(String),
    /// Some rule of a file, by the file's name.
    File(String),
}

/// The rules of a program, whose texts are in these sources. Facts that only tell people about the
/// rules change no finding.
#[must_use]
pub fn rules(program: &Program, sources: &Sources) -> RuleBasis {
    let is_guide = |id: RelationId| vocabulary::GUIDE.contains(&program.relation(id).name.as_str());
    let guide = program.clauses.iter().filter(|clause| is_guide(clause.head.relation));
    let guide: BTreeSet<RuleId> = guide.map(|clause| clause.rule).collect();
    let ids = (0..program.rules.len()).map(RuleId::from_index);
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    let mut files: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for id in ids.filter(|id| !guide.contains(id)) {
        let rule = &program.rules[id.index()];
        let file = &sources.get(rule.span.source).name;
        let file = visible(file.rsplit(['/', '\\']).next().unwrap_or(file));
        let of_file = files.entry(file).or_default().entry(&rule.name).or_default();
        for text in [of_file, texts.entry(&rule.name).or_default()] {
            text.push_str(&rule.text);
            text.push('\n');
        }
    }
    let file = |rules: BTreeMap<&str, String>| {
        let text = rules.iter().map(|(name, text)| format!("{name}\n{text}")).collect::<Vec<_>>();
        let rules = rules.into_keys().map(str::to_owned).collect();
        RuleFile { print: fingerprint_of_rule(&text.concat()), rules }
    };
    RuleBasis {
        files: files.into_iter().map(|(name, rules)| (name, file(rules))).collect(),
        rules: texts
            .into_iter()
            .map(|(name, text)| (name.to_owned(), fingerprint_of_rule(&text)))
            .collect(),
    }
}

impl RuleBasis {
    /// What differs between these and the rules of now: by rules where both name them, else by files.
    pub(super) fn edits(&self, now: &Self) -> Vec<(RulePart, Edit)> {
        if self.files.is_empty() || !self.rules.is_empty() {
            let edits = edits(&self.rules, &now.rules).into_iter();
            return edits.map(|(name, edit)| (RulePart::Rule(name), edit)).collect();
        }
        let prints = |files: &BTreeMap<String, RuleFile>| -> BTreeMap<String, u64> {
            files.iter().map(|(name, file)| (name.clone(), file.print)).collect()
        };
        let edits = edits(&prints(&self.files), &prints(&now.files)).into_iter();
        edits.map(|(name, edit)| (RulePart::File(name), edit)).collect()
    }

    /// Whether one of the rules of these names is meant.
    pub(super) fn is_any(&self, part: &RulePart, names: &BTreeSet<&str>) -> bool {
        match part {
            RulePart::Rule(name) => names.contains(name.as_str()),
            RulePart::File(name) => self
                .files
                .get(name)
                .is_some_and(|file| file.rules.iter().any(|rule| names.contains(rule.as_str()))),
        }
    }
}
