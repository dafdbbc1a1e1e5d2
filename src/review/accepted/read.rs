//! The text of an accepted file, read back.

use crate::calendar::{Clock, Instant, Zone, days_since_epoch, parse_minute};
use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, quoted};
use crate::review::accepted::{Accepted, FORMAT};
use crate::review::basis::{Fact, Owner};
use crate::review::findings::{Field, Row, Subject};

impl Accepted {
    /// Reads what [`Accepted::text`] wrote; or every line that it cannot have written. A file of
    /// another format is one mistake.
    pub fn read(sources: &Sources, source: SourceId) -> Result<Self, Vec<Diagnostic>> {
        let text = &sources.get(source).text;
        let mut reader = Reader { source, accepted: Self::default(), section: Section::Header };
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
            }
        }
        if reader.section != Section::End && mistakes.is_empty() {
            mistakes.push(cut_off(Span::new(reader.source, offset, offset)));
        }
        if mistakes.is_empty() { Ok(reader.accepted) } else { Err(mistakes) }
    }
}

enum Fault {
    Damage,
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
    section: Section,
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
            let known = format.parse() == Ok(FORMAT);
            return if known { Ok(()) } else { Err(Fault::Format(format.to_owned())) };
        }
        let text = line.strip_prefix("as of ").ok_or(Fault::Damage)?;
        let number = text.parse().ok().map(|at| Instant { at, clock: Clock::Days });
        let Instant { at, clock } = number.or_else(|| instant(text)).ok_or(Fault::Damage)?;
        (self.accepted.basis.date, self.accepted.basis.clock) = (Some(at), clock);
        Ok(())
    }

    fn conclusion(&mut self, line: &str) -> Result<(), Fault> {
        let (owner, parts) = Scanner(line).line().ok_or(Fault::Damage)?;
        for part in parts {
            let (subject, row) = match (&owner, part) {
                (Some(owner), Part::Term(status)) => {
                    (Subject::Status { proposition: owner.clone() }, vec![status])
                }
                (Some(owner), Part::Atom(relation, row)) => {
                    (Subject::Detail { proposition: owner.clone(), relation }, row)
                }
                (None, Part::Atom(relation, row)) => {
                    (Subject::Conclusion { relation, row }, Vec::new())
                }
                (None, Part::Term(_)) => return Err(Fault::Damage),
            };
            self.accepted.findings.add_row(subject, row);
        }
        Ok(())
    }

    fn fact(&mut self, line: &str) -> Result<(), Fault> {
        let (owner, parts) = Scanner(line).line().ok_or(Fault::Damage)?;
        for part in parts {
            let Part::Atom(relation, mut row) = part else { return Err(Fault::Damage) };
            let owner = match &owner {
                Some(Field::Text(id)) => {
                    row.insert(0, Field::Text(id.clone()));
                    Owner::Id(id.clone())
                }
                Some(Field::Number(_) | Field::Unsigned(_)) => return Err(Fault::Damage),
                None => Owner::Row(Fact { relation: relation.clone(), row: row.clone() }),
            };
            self.accepted.basis.facts.entry(owner).or_default().insert(Fact { relation, row });
        }
        Ok(())
    }

    fn rule(&mut self, line: &str) -> Result<(), Fault> {
        let (name, print) = line.rsplit_once(' ').ok_or(Fault::Damage)?;
        let is_whole = print.len() == 16;
        let print =
            u64::from_str_radix(print, 16).ok().filter(|_| is_whole).ok_or(Fault::Damage)?;
        self.accepted.basis.rules.insert(name.to_owned(), print);
        Ok(())
    }
}

/// What stands between the semicolons of a line.
enum Part {
    Term(Field),
    Atom(String, Row),
}

/// The rest of a line. Everything gives nothing if the line is none that was written.
struct Scanner<'a>(&'a str);

impl Scanner<'_> {
    /// `owner: part; part`, or one part alone.
    fn line(mut self) -> Option<(Option<Field>, Vec<Part>)> {
        let first = self.part()?;
        let (owner, mut parts) = match first {
            Part::Term(owner) if self.take(": ") => (Some(owner), vec![self.part()?]),
            first => (None, vec![first]),
        };
        while owner.is_some() && self.take("; ") {
            parts.push(self.part()?);
        }
        self.0.is_empty().then_some((owner, parts))
    }

    fn part(&mut self) -> Option<Part> {
        let term = self.term()?;
        if !self.take("(") {
            return Some(Part::Term(term));
        }
        let Field::Text(relation) = term else { return None };
        let mut row = Vec::new();
        if !self.take(")") {
            row.push(self.term()?);
            while self.take(", ") {
                row.push(self.term()?);
            }
            self.take(")").then_some(())?;
        }
        Some(Part::Atom(relation, row))
    }

    fn term(&mut self) -> Option<Field> {
        if self.0.starts_with('"') {
            let mut texts = serde_json::Deserializer::from_str(self.0).into_iter::<String>();
            let text = texts.next()?.ok()?;
            self.0 = &self.0[texts.byte_offset()..];
            return Some(Field::Text(text));
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
            return Some(Field::Unsigned(unsigned));
        }
        match number(word) {
            Some(number) => Some(Field::Number(number)),
            None => super::is_word(word).then(|| Field::Text(word.to_owned())),
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

/// A number, or that of a day or minute.
fn number(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| Some(instant(text)?.at))
}

/// A day, or a minute with its offset.
fn instant(text: &str) -> Option<Instant> {
    if text.contains('T') {
        let minute = parse_minute(text, Zone::UTC).ok().filter(|minute| minute.has_offset)?;
        return Some(Instant { at: minute.at, clock: Clock::Minutes(Zone::UTC) });
    }
    text.parse().ok().map(|day| Instant { at: days_since_epoch(day), clock: Clock::Days })
}

const RESTORE: &str = "restore the file from git, or accept the conclusions again: `infer accept`";

fn damaged(line: &str, span: Span) -> Diagnostic {
    let message = format!("{} is no line of an accepted file", quoted(line));
    Diagnostic::error("accepted-damaged", message).at(span, "").help(RESTORE)
}

fn cut_off(end: Span) -> Diagnostic {
    Diagnostic::error("accepted-damaged", "the accepted file ends too early")
        .at(end, "")
        .help(RESTORE)
}

fn other_format(format: &str, span: Span) -> Diagnostic {
    let message = format!("the accepted file has format {}, not {FORMAT}", quoted(format));
    Diagnostic::error("accepted-format", message)
        .at(span, "")
        .help("another version of `infer` wrote it: use that one, or accept the conclusions again")
}
