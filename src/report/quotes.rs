//! Quotes with the texts that they were looked for in: where each stands, and what is missing.

use std::io::{self, Write};

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Value as Json, json};

use crate::diagnostic::{Sources, Span, counted};
use crate::facts::{Facts, QuoteCheck};
use crate::program::Program;
use crate::report::check::Place;
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::report::lint::Failed;
use crate::value::{Symbol, Symbols};
use crate::vocabulary;

/// How it stands with a quote, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuoteState {
    /// It stands in none of the texts of its statement.
    Missing,
    /// The statement names no text.
    Unchecked,
    /// The statement has no quote.
    Unquoted,
    /// It begins or ends within a word.
    Cut,
    /// It may be meant at several places.
    Repeated,
    /// It is too short to prove anything.
    Short,
    /// It stands in a text.
    Found,
}

impl QuoteState {
    /// The word for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unchecked => "unchecked",
            Self::Unquoted => "unquoted",
            Self::Cut => "cut",
            Self::Repeated => "repeated",
            Self::Short => "short",
            Self::Found => "found",
        }
    }

    /// The words for readers.
    fn words(self) -> &'static str {
        match self {
            Self::Missing => "not in its text",
            Self::Unchecked => "no text to look in",
            Self::Unquoted => "no quote",
            Self::Cut => "cuts a word",
            Self::Repeated => "at several places",
            Self::Short => "too short",
            Self::Found => "found",
        }
    }

    fn colour(self) -> &'static str {
        match self {
            Self::Missing => "red",
            Self::Found => "green",
            _ => "yellow",
        }
    }
}

/// A statement with one of its quotes, or with none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// The id of the statement.
    pub statement: String,
    /// Where a facts file declares it.
    pub place: Option<Place>,
    /// The words, as the facts file has them.
    pub quote: Option<String>,
    /// How it stands with them.
    pub state: QuoteState,
    /// The text in which it stands, or the first in which it does not.
    pub text: Option<String>,
    /// What was found in it.
    check: Option<QuoteCheck>,
}

/// The quotes of several cases.
#[derive(Debug, Default)]
pub struct QuoteList {
    /// Each case by its file, with its quotes in the order of its files.
    pub cases: Vec<(String, Vec<Quoted>)>,
    /// Those that could not be read.
    pub failed: Vec<Failed>,
}

/// Every statement of a case with each of its quotes, in the order of the files.
#[must_use]
pub fn quotes(
    program: &Program,
    facts: &Facts,
    symbols: &Symbols,
    sources: &Sources,
) -> Vec<Quoted> {
    let Some(relation) = program.find_with_arity(vocabulary::QUOTE, 2) else { return Vec::new() };
    let root = program.root_type(program.relation(relation).columns[0].ty);
    let mut checks: FxHashMap<(Symbol, Symbol), Vec<&QuoteCheck>> = FxHashMap::default();
    for check in &facts.quotes {
        checks.entry((check.statement, check.quote)).or_default().push(check);
    }
    let text = program.find_with_arity(vocabulary::TEXT, 2);
    let mut texts: FxHashMap<Symbol, Symbol> = FxHashMap::default();
    for (statement, file, _) in text.into_iter().flat_map(|text| facts.pairs(text)) {
        texts.entry(statement).or_insert(file);
    }
    let mut quoted: FxHashSet<Symbol> = FxHashSet::default();
    let mut all: Vec<(Option<Span>, Span, Quoted)> = Vec::new();
    let writer = Writer { symbols, sources };
    for (statement, quote, span) in facts.pairs(relation) {
        quoted.insert(statement);
        let checks = checks.get(&(statement, quote)).map(Vec::as_slice).unwrap_or_default();
        let at = facts.id_place(root, statement);
        all.push((at, span, writer.quoted(statement, at, quote, checks)));
    }
    for (statement, span) in facts.ids_of(root).filter(|(id, _)| !quoted.contains(id)) {
        let text = texts.get(&statement).map(|&text| symbols.text(text).to_owned());
        let none = Quoted { text, ..writer.unquoted(statement, Some(span)) };
        all.push((Some(span), span, none));
    }
    all.sort_by_key(|&(statement, quote, _)| (statement, quote));
    all.into_iter().map(|(_, _, quoted)| quoted).collect()
}

struct Writer<'a> {
    symbols: &'a Symbols,
    sources: &'a Sources,
}

impl Writer<'_> {
    fn unquoted(&self, statement: Symbol, at: Option<Span>) -> Quoted {
        let place = at.map(|span| {
            let file = self.sources.get(span.source).name.clone();
            Place { file, ..Place::of(self.sources, span) }
        });
        let statement = self.symbols.text(statement).to_owned();
        let state = QuoteState::Unquoted;
        Quoted { statement, place, quote: None, state, text: None, check: None }
    }

    fn quoted(
        &self,
        statement: Symbol,
        at: Option<Span>,
        quote: Symbol,
        checks: &[&QuoteCheck],
    ) -> Quoted {
        // In one of several texts, it has to stand best.
        let check = checks.iter().copied().max_by_key(|check| state(check));
        Quoted {
            quote: Some(self.symbols.text(quote).to_owned()),
            state: check.map_or(QuoteState::Unchecked, state),
            text: check.map(|check| self.symbols.text(check.file).to_owned()),
            check: check.cloned(),
            ..self.unquoted(statement, at)
        }
    }
}

fn state(check: &QuoteCheck) -> QuoteState {
    match &check.place {
        None => QuoteState::Missing,
        Some(place) if place.whole.is_some() => QuoteState::Cut,
        Some(_) if check.is_short => QuoteState::Short,
        Some(place) if place.times > 1 => QuoteState::Repeated,
        Some(_) => QuoteState::Found,
    }
}

impl Quoted {
    /// What is wrong with it, in words that go on after its name; nothing if it stands in its text.
    #[must_use]
    pub fn problem(&self) -> Option<String> {
        let text = self.text.as_deref().unwrap_or_default();
        let check = self.check.as_ref();
        let place = check.and_then(|check| check.place.as_ref());
        Some(match self.state {
            QuoteState::Found => return None,
            QuoteState::Missing => match check.and_then(|check| check.instead.as_ref()) {
                Some(instead) => format!("{text} goes on: “{instead}”"),
                None => format!("{text} does not say so"),
            },
            QuoteState::Unchecked => "name the text that it was read in, under `text`".to_owned(),
            QuoteState::Unquoted => "add the words, under `quote`".to_owned(),
            QuoteState::Cut => {
                let whole = place.and_then(|place| place.whole.as_deref()).unwrap_or_default();
                format!("it is cut out of “{whole}”")
            }
            QuoteState::Repeated => {
                let times = place.map_or(0, |place| place.times);
                format!("it stands there {}: quote more", counted(times, "time", "times"))
            }
            QuoteState::Short => {
                let letters = check.map_or(0, |check| check.letters);
                let letters = counted(letters, "letter", "letters");
                format!("{letters} stand in many texts: quote more")
            }
        })
    }

    /// The text with the line, if it stands there.
    fn source(&self) -> String {
        let text = self.text.clone().unwrap_or_default();
        match self.check.as_ref().and_then(|check| check.place.as_ref()) {
            Some(place) => format!("{text}:{}", place.line),
            None => text,
        }
    }

    fn items(&self) -> Vec<ListItem> {
        let colour = Some(self.state.colour().to_owned());
        let state = RichText::styled(Emphasis::Status(colour), self.state.words());
        let quote = match &self.quote {
            Some(quote) => format!("“{quote}”"),
            None => String::new(),
        };
        let mut items = vec![ListItem {
            aside: state,
            ..ListItem::labelled(0, RichText::styled(Emphasis::Name, &self.statement), quote)
        }];
        let faint = |text: String| RichText::styled(Emphasis::Faint, text);
        if let Some(problem) = self.problem() {
            items.push(ListItem::labelled(1, RichText::default(), problem));
        }
        let place = self.check.as_ref().and_then(|check| check.place.as_ref());
        if let Some(place) = place {
            items.push(ListItem::labelled(1, faint(self.source()), &place.context));
        }
        items
    }

    fn json(&self, case: &str) -> Json {
        let check = self.check.as_ref();
        let place = check.and_then(|check| check.place.as_ref());
        json!({
            "case": case,
            "id": self.statement,
            "file": self.place.as_ref().map(|place| place.file.as_str()),
            "line": self.place.as_ref().map(|place| place.line),
            "quote": self.quote,
            "state": self.state.word(),
            "text": self.text,
            "text_line": place.map(|place| place.line),
            "sentence": place.map(|place| place.context.as_str()),
            "times": place.map_or(0, |place| place.times),
            "letters": check.map(|check| check.letters),
            "cut_out_of": place.and_then(|place| place.whole.as_deref()),
            "instead": check.and_then(|check| check.instead.as_deref()),
        })
    }
}

impl QuoteList {
    /// Whether every statement has a quote, and all of them stand in their texts.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.all().all(|quoted| quoted.state == QuoteState::Found)
    }

    fn all(&self) -> impl Iterator<Item = &Quoted> {
        self.cases.iter().flat_map(|(_, quotes)| quotes)
    }

    /// It for readers. What failed is told elsewhere.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut document = Document::default();
        for (file, quotes) in self.cases.iter().filter(|(_, quotes)| !quotes.is_empty()) {
            document.0.extend([
                Block::Heading(RichText::strong(file), RichText::default()),
                Block::Columns(2, quotes.iter().flat_map(Quoted::items).collect()),
                Block::Gap,
            ]);
        }
        document.0.push(Block::Summary(self.summary().into()));
        document
    }

    /// `12 quotes: nine found, two not in their text, one too short`
    fn summary(&self) -> String {
        const ALL: [QuoteState; 7] = [
            QuoteState::Found,
            QuoteState::Missing,
            QuoteState::Cut,
            QuoteState::Repeated,
            QuoteState::Short,
            QuoteState::Unchecked,
            QuoteState::Unquoted,
        ];
        let count = |state: QuoteState| self.all().filter(|it| it.state == state).count();
        let parts = ALL.into_iter().map(|state| (count(state), state.words()));
        let parts = parts.filter(|&(count, _)| count > 0);
        let parts: Vec<String> = parts.map(|(count, words)| format!("{count} {words}")).collect();
        let statements: FxHashSet<(&str, &str)> = self
            .cases
            .iter()
            .flat_map(|(file, all)| all.iter().map(|it| (file.as_str(), it.statement.as_str())))
            .collect();
        let statements = counted(statements.len(), "statement", "statements");
        if parts.is_empty() {
            return statements;
        }
        format!("{statements}: {}", parts.join(", "))
    }
}

/// Writes `{"quotes": [{"case", "id", "quote", "state", "text", …}], "failed": [{"file", "reason"}]}`.
pub fn write_json(list: &QuoteList, out: &mut dyn Write) -> io::Result<()> {
    let quotes = list.cases.iter();
    let quotes = quotes.flat_map(|(file, quotes)| quotes.iter().map(move |it| it.json(file)));
    let failed = list.failed.iter();
    let failed = failed.map(|failed| json!({"file": failed.file, "reason": failed.reason}));
    let (quotes, failed): (Vec<Json>, Vec<Json>) = (quotes.collect(), failed.collect());
    serde_json::to_writer_pretty(&mut *out, &json!({"quotes": quotes, "failed": failed}))?;
    writeln!(out)
}
