//! Quotes, looked for in the texts that their statements were read in.
//!
//! What is found becomes facts of the relations in [`vocabulary::FOUND_IN_TEXTS`], as far as the rulebook
//! has them: what it means that a quote stands in no text is said by rules.

use indexmap::IndexMap;
use infer_texts::{Finding, Folded, Found, PlainText, Quote, sentence_around};
use rustc_hash::FxHashMap;

use crate::diagnostic::{Diagnostic, Sources, Span, quoted};
use crate::facts::texts::{self, NamedText};
use crate::facts::{Facts, Loader};
use crate::program::{Primitive, Program, RelationId};
use crate::value::{Symbol, Symbols, Value};
use crate::vocabulary;

/// A quote, and what there is of it in one of the texts of its statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteCheck {
    /// The id of the statement.
    pub statement: Symbol,
    /// The words.
    pub quote: Symbol,
    /// The path of the text as it is written.
    pub file: Symbol,
    /// Where the facts file gives the quote.
    pub span: Span,
    /// How many letters it has.
    pub letters: usize,
    /// Whether it has too few of them to prove anything.
    pub is_short: bool,
    /// Where it stands, if it does.
    pub place: Option<QuotePlace>,
    /// If a good part of its beginning stands there, how the text goes on.
    pub instead: Option<String>,
}

/// Where a quote stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotePlace {
    /// On which line of the file.
    pub line: usize,
    /// At how many places it may be meant; this is the first.
    pub times: usize,
    /// The words that it cuts, whole.
    pub whole: Option<String>,
    /// The sentence around it.
    pub context: String,
}

/// The inputs by which a rulebook knows of texts and quotes, if it has them.
pub(super) struct Inputs {
    pub(super) text: RelationId,
    quote: Option<RelationId>,
}

impl Inputs {
    pub(super) fn of(program: &Program) -> Option<Self> {
        let input = |name: &str| {
            let id = program.find_with_arity(name, 2)?;
            let relation = program.relation(id);
            let mut columns = relation.columns.iter();
            let is_symbolic =
                columns.all(|column| program.ty(column.ty).primitive == Primitive::Symbol);
            (relation.input && is_symbolic).then_some(id)
        };
        Some(Self { text: input(vocabulary::TEXT)?, quote: input(vocabulary::QUOTE) })
    }
}

/// A quote to look for in a text.
struct Job {
    statement: Symbol,
    quote: Symbol,
    span: Span,
}

/// What was looked at in one text.
struct Looked {
    fingerprint: String,
    /// Whether it was read as Windows-1252.
    is_western: bool,
    /// What was found, for each job.
    checks: Vec<QuoteCheck>,
}

/// Reads the texts that statements name and looks for their quotes. What is found is added to the
/// facts; the mistakes are those of texts that cannot be read, or not surely.
pub(super) fn check(
    program: &Program,
    loader: &dyn Loader,
    sources: &Sources,
    facts: &mut Facts,
    symbols: &mut Symbols,
) -> Vec<Diagnostic> {
    let Some(inputs) = Inputs::of(program) else { return Vec::new() };
    let (texts, readers) = named(&inputs, facts, sources, symbols);
    if texts.is_empty() {
        return Vec::new();
    }
    let quotes = quotes(&inputs, facts);
    let files: Vec<Symbol> = texts.values().map(|text| symbols.intern(&text.written)).collect();
    let looked = texts::read(&texts, loader, sources, |text, plain, bytes| {
        drop(bytes);
        look(&jobs(&readers[text], &quotes), files[text], &plain, symbols)
    });
    let mut mistakes = Vec::new();
    let mut found = Findings { program, facts, symbols };
    for (((text, file), readers), looked) in texts.values().zip(files).zip(&readers).zip(looked) {
        match looked {
            Ok(looked) => {
                mistakes.extend(doubtful(text, &looked));
                found.add_text((text, file), readers, looked, &quotes);
            }
            Err(mistake) => mistakes.push(mistake),
        }
    }
    found.add_quotes();
    mistakes
}

/// What is told of a text whose letters may be others than those that were read, where that may be why a
/// quote is missing.
fn doubtful(text: &NamedText, looked: &Looked) -> Option<Diagnostic> {
    let is_missing = looked.checks.iter().any(|check| check.place.is_none());
    let message = format!(
        "{} is no UTF-8 and is read as Windows-1252, and a quote is missing in it",
        quoted(&text.written)
    );
    let help = "look at a word with an accent; if it is wrong, save the text as UTF-8";
    let warning = Diagnostic::warning("text-windows-1252", message).at(text.span, "").help(help);
    (looked.is_western && is_missing).then_some(warning)
}

/// The statements that name a text, each with the place that does.
pub(super) type Readers = Vec<(Symbol, Span)>;

/// The texts by path, each with the statements that name it.
pub(super) fn named(
    inputs: &Inputs,
    facts: &Facts,
    sources: &Sources,
    symbols: &Symbols,
) -> (IndexMap<String, NamedText>, Vec<Readers>) {
    let mut texts: IndexMap<String, NamedText> = IndexMap::new();
    let mut readers: Vec<Readers> = Vec::new();
    for (statement, file, span) in facts.pairs(inputs.text) {
        let written = symbols.text(file);
        let entry = texts.entry(texts::path_of(written, span, sources));
        let index = entry.index();
        entry.or_insert_with(|| NamedText { written: written.to_owned(), span });
        if index == readers.len() {
            readers.push(Vec::new());
        }
        readers[index].push((statement, span));
    }
    (texts, readers)
}

/// The quotes of each statement.
type Quotes = FxHashMap<Symbol, Vec<(Symbol, Span)>>;

fn quotes(inputs: &Inputs, facts: &Facts) -> Quotes {
    let mut quotes = Quotes::default();
    for (statement, quote, span) in inputs.quote.into_iter().flat_map(|id| facts.pairs(id)) {
        quotes.entry(statement).or_default().push((quote, span));
    }
    quotes
}

fn jobs(readers: &Readers, quotes: &Quotes) -> Vec<Job> {
    let of = |&(statement, _): &(Symbol, Span)| {
        let quotes = quotes.get(&statement).into_iter().flatten();
        quotes.map(move |&(quote, span)| Job { statement, quote, span })
    };
    readers.iter().flat_map(of).collect()
}

fn look(jobs: &[Job], file: Symbol, text: &PlainText, symbols: &Symbols) -> Looked {
    let folded = Folded::new(&text.text);
    let place = |found: Found, times: usize| QuotePlace {
        line: text.line(found.start()),
        times,
        whole: found.cuts.clone().map(|whole| text.text[whole].to_owned()),
        context: sentence_around(&text.text, &found.parts),
    };
    let check = |&Job { statement, quote, span }: &Job| {
        let words = Quote::new(symbols.text(quote));
        let (place, instead) = match words.find(&folded) {
            Finding::Once(found) => (Some(place(found, 1)), None),
            Finding::Repeated(times, found) => (Some(place(found, times)), None),
            Finding::Missing(instead) => {
                (None, instead.map(|instead| one_line(&text.text[instead])))
            }
        };
        let (letters, is_short) = (words.letters(), words.is_short());
        QuoteCheck { statement, quote, file, span, letters, is_short, place, instead }
    };
    let checks = jobs.iter().map(check).collect();
    Looked { fingerprint: folded.fingerprint(), is_western: text.is_western(), checks }
}

/// The text on one line, without quotation marks around it.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_matches(['“', '”', '„', '"', '«', '»', '‘', '’', '\'']).to_owned()
}

/// Takes what is found into the facts.
struct Findings<'c> {
    program: &'c Program,
    facts: &'c mut Facts,
    symbols: &'c mut Symbols,
}

impl Findings<'_> {
    fn add_text(
        &mut self,
        (text, file): (&NamedText, Symbol),
        readers: &Readers,
        looked: Looked,
        quotes: &Quotes,
    ) {
        let fingerprint = self.text(&looked.fingerprint);
        self.add(vocabulary::TEXT_PRINT, &[Value::Symbol(file), fingerprint], text.span);
        for &(statement, span) in readers.iter().filter(|(it, _)| !quotes.contains_key(it)) {
            self.add(vocabulary::UNQUOTED, &[file, statement].map(Value::Symbol), span);
        }
        self.facts.quotes.extend(looked.checks);
    }

    /// The facts of all quotes. One that stands in one text of its statement need not stand in others.
    fn add_quotes(&mut self) {
        let checks = std::mem::take(&mut self.facts.quotes);
        let found = checks.iter().filter(|it| it.place.is_some());
        let found: rustc_hash::FxHashSet<(Symbol, Symbol)> =
            found.map(|it| (it.statement, it.quote)).collect();
        for check in &checks {
            if check.is_short {
                self.add_finding(vocabulary::QUOTE_SHORT, check, number(check.letters));
            }
            if let Some(place) = &check.place {
                self.add_place(check, place);
            } else if !found.contains(&(check.statement, check.quote)) {
                let instead = self.text(check.instead.as_deref().unwrap_or_default());
                self.add_finding(vocabulary::QUOTE_MISSING, check, instead);
            }
        }
        self.facts.quotes = checks;
    }

    fn add_place(&mut self, check: &QuoteCheck, place: &QuotePlace) {
        let statement = Value::Symbol(check.statement);
        self.add(vocabulary::TEXT_LINE, &[statement, number(place.line)], check.span);
        if !place.context.is_empty() {
            let context = self.text(&place.context);
            self.add(vocabulary::IN_CONTEXT, &[statement, context], check.span);
        }
        if place.times > 1 {
            self.add_finding(vocabulary::QUOTE_REPEATED, check, number(place.times));
        }
        if let Some(whole) = &place.whole {
            let whole = self.text(whole);
            self.add_finding(vocabulary::QUOTE_CUT, check, whole);
        }
    }

    /// Adds a fact about a quote and a text.
    fn add_finding(&mut self, name: &str, check: &QuoteCheck, value: Value) {
        let QuoteCheck { statement, quote, file, span, .. } = *check;
        let [file, statement, quote] = [file, statement, quote].map(Value::Symbol);
        self.add(name, &[file, statement, quote, value], span);
    }

    /// Adds a fact, if the rulebook has the relation with such columns.
    fn add(&mut self, name: &str, tuple: &[Value], span: Span) {
        let program = self.program;
        let relation = program.find_with_arity(name, tuple.len()).filter(|&id| {
            let mut columns = program.relation(id).columns.iter().zip(tuple);
            let fits = columns.all(|(column, value)| match program.ty(column.ty).primitive {
                Primitive::Symbol => matches!(value, Value::Symbol(_)),
                Primitive::Number => matches!(value, Value::Number(_)),
                Primitive::Unsigned | Primitive::Record => false,
            });
            program.relation(id).input && fits
        });
        if let Some(relation) = relation {
            self.facts.add(relation, tuple.into(), span);
        }
    }

    fn text(&mut self, text: &str) -> Value {
        Value::Symbol(self.symbols.intern(text))
    }
}

fn number(number: usize) -> Value {
    Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
