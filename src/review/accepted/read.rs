//! The text of an accepted file, read back.

use std::collections::BTreeSet;

use crate::calendar::{Clock, Instant, Zone, days_since_epoch, parse_minute};
use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, quoted};
use crate::program::Program;
use crate::review::accepted::fit::{Form, Forms};
use crate::review::accepted::{Accepted, FILES_OF_RULES, FORMAT, REMARK};
use crate::review::basis::{BasisFact, Owner};
use crate::review::findings::{Field, Row, Subject};
use crate::review::rule_basis::{RuleBasis, RuleFile};

impl Accepted {
    /// Reads what [`Accepted::text`] wrote, remarks and facts that nothing mentions aside; or every line
    /// that it cannot have written. A file of an unknown format is one mistake.
    pub fn read(sources: &Sources, source: SourceId) -> Result<Self, Vec<Diagnostic>> {
        read(sources, source).map(|reader| reader.accepted)
    }

    /// As [`read`](Self::read), and the relations that have other columns in this program than in
    /// the file: what it says of them cannot be compared with `now`, and is left out by putting
    /// what `now` says in its place.
    pub fn read_for(
        program: &Program,
        now: &Self,
        sources: &Sources,
        source: SourceId,
    ) -> Result<(Self, Vec<String>), Vec<Diagnostic>> {
        let Reader { accepted, forms, .. } = read(sources, source)?;
        let misfits = forms.misfits(program);
        if misfits.is_empty() {
            return Ok((accepted, Vec::new()));
        }
        Ok((accepted.adapted(now, &misfits), misfits.into_iter().collect()))
    }
}

fn read(sources: &Sources, source: SourceId) -> Result<Reader, Vec<Diagnostic>> {
    let text = &sources.get(source).text;
    let mut reader = Reader {
        source,
        accepted: Accepted::default(),
        forms: Forms::default(),
        format: 0,
        section: Section::Header,
        seen: BTreeSet::new(),
    };
    let mut mistakes = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let span = Span::new(source, offset, offset + content.len());
        offset += line.len();
        match reader.line(content) {
            Ok(()) => {}
            Err(Fault::Format(format)) => return Err(vec![other_format(&format, span)]),
            Err(Fault::Damage) => mistakes.push(damaged(content, span)),
            Err(Fault::Repeated) => mistakes.push(repeated(content, span)),
        }
    }
    if reader.section != Section::End && mistakes.is_empty() {
        mistakes.push(cut_off(Span::new(reader.source, offset, offset)));
    }
    if mistakes.is_empty() { Ok(reader) } else { Err(mistakes) }
}

enum Fault {
    Damage,
    /// What the line is about has one already.
    Repeated,
    Format(String),
}

#[derive(PartialEq, Eq)]
enum Section {
    Header,
    Conclusions,
    Facts,
    Rules,
    End,
}

struct Reader {
    source: SourceId,
    accepted: Accepted,
    forms: Forms,
    format: u32,
    section: Section,
    /// The propositions and conclusions that have their line.
    seen: BTreeSet<Subject>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), Fault> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        match (&self.section, line) {
            (Section::Header, "conclusions") => self.section = Section::Conclusions,
            (Section::Conclusions, "facts") => self.section = Section::Facts,
            (Section::Facts, "rules") => self.section = Section::Rules,
            (Section::Header, _) => self.header(line)?,
            (Section::Conclusions, _) => self.conclusion(line)?,
            (Section::Facts, _) => self.fact(line)?,
            (Section::Rules, "end") => self.section = Section::End,
            (Section::Rules, _) => self.rule(line)?,
            (Section::End, _) => return Err(Fault::Damage),
        }
        Ok(())
    }

    fn header(&mut self, line: &str) -> Result<(), Fault> {
        if let Some(format) = line.strip_prefix("format ") {
            let known = format.parse().ok().filter(|format| (1..=FORMAT).contains(format));
            self.format = known.ok_or_else(|| Fault::Format(format.to_owned()))?;
            return Ok(());
        }
        let text = line.strip_prefix("as of ").ok_or(Fault::Damage)?;
        let number = text.parse().ok().map(|at| Instant { at, clock: Clock::Days });
        let Instant { at, clock } = number.or_else(|| instant(text)).ok_or(Fault::Damage)?;
        (self.accepted.basis.date, self.accepted.basis.clock) = (Some(at), clock);
        Ok(())
    }

    fn conclusion(&mut self, line: &str) -> Result<(), Fault> {
        let (owner, parts, rest) = Scanner(line).line().ok_or(Fault::Damage)?;
        if !rest.is_empty() && !rest.starts_with(REMARK) {
            return Err(Fault::Damage);
        }
        if let Some(proposition) = owner.clone()
            && !self.seen.insert(Subject::Status { proposition })
        {
            return Err(Fault::Repeated);
        }
        for part in parts {
            let (subject, row) = match (&owner, part) {
                (Some(owner), Part::Term(status)) => {
                    (Subject::Status { proposition: owner.clone() }, vec![status])
                }
                (Some(owner), Part::Atom(relation, row, forms)) => {
                    self.forms.add_finding(&relation, [vec![form(owner)], forms].concat());
                    (Subject::Detail { proposition: owner.clone(), relation }, row)
                }
                (None, Part::Atom(relation, row, forms)) => {
                    self.forms.add_finding(&relation, forms);
                    let conclusion = Subject::Conclusion { relation, row };
                    if !self.seen.insert(conclusion.clone()) {
                        return Err(Fault::Repeated);
                    }
                    (conclusion, Vec::new())
                }
                (None, Part::Term(_)) => return Err(Fault::Damage),
            };
            self.accepted.findings.add_row(subject, row);
        }
        Ok(())
    }

    fn fact(&mut self, line: &str) -> Result<(), Fault> {
        let line = Scanner(line).line().filter(|(_, _, rest)| rest.is_empty());
        let (owner, parts, _) = line.ok_or(Fault::Damage)?;
        for part in parts {
            let Part::Atom(relation, mut row, mut forms) = part else {
                return Err(Fault::Damage);
            };
            let owner = match &owner {
                Some(Field::Text(id)) => {
                    row.insert(0, Field::Text(id.clone()));
                    forms.insert(0, Form::Text);
                    Owner::Id(id.clone())
                }
                Some(Field::Number(_) | Field::Unsigned(_)) => return Err(Fault::Damage),
                None => Owner::Row(BasisFact { relation: relation.clone(), row: row.clone() }),
            };
            self.forms.add_fact(&relation, forms);
            self.accepted.basis.facts.entry(owner).or_default().insert(BasisFact { relation, row });
        }
        Ok(())
    }

    fn rule(&mut self, line: &str) -> Result<(), Fault> {
        let (name, print) = line.rsplit_once(' ').ok_or(Fault::Damage)?;
        let is_whole = print.len() == 16;
        let print =
            u64::from_str_radix(print, 16).ok().filter(|_| is_whole).ok_or(Fault::Damage)?;
        let RuleBasis { files, rules } = &mut self.accepted.basis.rules;
        if self.format < FILES_OF_RULES {
            rules.insert(name.to_owned(), print);
        } else {
            files.insert(name.to_owned(), RuleFile { print, ..RuleFile::default() });
        }
        Ok(())
    }
}

/// What stands between the semicolons of a line.
enum Part {
    Term(Field),
    /// Each value with its form.
    Atom(String, Row, Vec<Form>),
}

/// How a value is written that is no day or minute.
fn form(field: &Field) -> Form {
    match field {
        Field::Number(_) => Form::Number,
        Field::Unsigned(_) => Form::Unsigned,
        Field::Text(_) => Form::Text,
    }
}

/// The rest of a line. Everything gives nothing if the line is none that was written.
struct Scanner<'a>(&'a str);

impl<'a> Scanner<'a> {
    /// `owner: part; part`, or one part alone; and what stands behind.
    fn line(mut self) -> Option<(Option<Field>, Vec<Part>, &'a str)> {
        let first = self.part()?;
        let (owner, mut parts) = match first {
            Part::Term(owner) if self.take(": ") => (Some(owner), vec![self.part()?]),
            first => (None, vec![first]),
        };
        while owner.is_some() && self.take("; ") {
            parts.push(self.part()?);
        }
        Some((owner, parts, self.0))
    }

    fn part(&mut self) -> Option<Part> {
        let (term, _) = self.term()?;
        if !self.take("(") {
            return Some(Part::Term(term));
        }
        let Field::Text(relation) = term else { return None };
        let mut terms = Vec::new();
        if !self.take(")") {
            terms.push(self.term()?);
            while self.take(", ") {
                terms.push(self.term()?);
            }
            self.take(")").then_some(())?;
        }
        let (row, forms) = terms.into_iter().unzip();
        Some(Part::Atom(relation, row, forms))
    }

    fn term(&mut self) -> Option<(Field, Form)> {
        if self.0.starts_with('"') {
            let mut texts = serde_json::Deserializer::from_str(self.0).into_iter::<String>();
            let text = texts.next()?.ok()?;
            self.0 = &self.0[texts.byte_offset()..];
            return Some((Field::Text(text), Form::Text));
        }
        let ends = |(at, letter): &(usize, char)| match letter {
            // A minute has a colon inside, and the end of an owner is one before a space.
            ':' => !self.0[at + 1..].starts_with(|next: char| next.is_ascii_digit()),
            letter => ",;() \"".contains(*letter),
        };
        let end = self.0.char_indices().find(ends).map_or(self.0.len(), |(at, _)| at);
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        if let Some(unsigned) = word.strip_suffix('u').and_then(|digits| digits.parse().ok()) {
            return Some((Field::Unsigned(unsigned), Form::Unsigned));
        }
        if let Ok(number) = word.parse() {
            return Some((Field::Number(number), Form::Number));
        }
        match instant(word) {
            Some(Instant { at, clock: Clock::Days }) => Some((Field::Number(at), Form::Day)),
            Some(Instant { at, .. }) => Some((Field::Number(at), Form::Minute)),
            None => super::is_word(word).then(|| (Field::Text(word.to_owned()), Form::Text)),
        }
    }

    fn take(&mut self, text: &str) -> bool {
        match self.0.strip_prefix(text) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }
}

/// A day, or a minute with its offset.
fn instant(text: &str) -> Option<Instant> {
    if text.contains('T') {
        let minute = parse_minute(text, Zone::UTC).ok().filter(|minute| minute.has_offset)?;
        return Some(Instant { at: minute.at, clock: Clock::Minutes(Zone::UTC) });
    }
    text.parse().ok().map(|day| Instant { at: days_since_epoch(day), clock: Clock::Days })
}

impl Accepted {
    /// What is wrong with the line that says as of when, if the same facts and rules give another.
    #[must_use]
    pub fn of_other_date(
        &self,
        now: &Self,
        sources: &Sources,
        source: SourceId,
    ) -> Option<Diagnostic> {
        let now = &now.basis;
        let then = self.basis.completed(&self.findings, now);
        let is_one_case = then.facts == now.facts && then.rules.edits(&now.rules).is_empty();
        if !is_one_case || then.date == now.date {
            return None;
        }
        let text = &sources.get(source).text;
        let line = text.lines().find(|line| line.starts_with("as of ")).unwrap_or_default();
        let start = text.find(line).unwrap_or_default();
        let message = match now.date {
            Some(date) => {
                format!("by these facts, all is judged as of {}", now.clock.full_text(date))
            }
            None => "by these rules, nothing is judged as of a date".to_owned(),
        };
        let span = Span::new(source, start, start + line.len());
        Some(Diagnostic::error("accepted-damaged", message).at(span, "").help(RESTORE))
    }
}

const RESTORE: &str = "restore the file from git, or accept the conclusions again: `infer accept`";

fn damaged(line: &str, span: Span) -> Diagnostic {
    let message = format!("{} is no line of an accepted file", quoted(line));
    Diagnostic::error("accepted-damaged", message).at(span, "").help(RESTORE)
}

fn repeated(line: &str, span: Span) -> Diagnostic {
    let message = format!("what {} is about has a line already", quoted(line));
    Diagnostic::error("accepted-damaged", message).at(span, "").help(RESTORE)
}

fn cut_off(end: Span) -> Diagnostic {
    Diagnostic::error("accepted-damaged", "the accepted file ends too early")
        .at(end, "")
        .help(RESTORE)
}

fn other_format(format: &str, span: Span) -> Diagnostic {
    let message =
        format!("the accepted file has format {}; 1 to {FORMAT} are read", quoted(format));
    Diagnostic::error("accepted-format", message)
        .at(span, "")
        .help("another version of `infer` wrote it: use that one, or accept the conclusions again")
}
