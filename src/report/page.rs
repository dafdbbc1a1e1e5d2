//! The page of a case: the status board, the conclusions, and the other relations.
//!
//! The board is made from the relations of [`crate::vocabulary`], whatever they are about: this
//! module knows no status and no theme.

use std::collections::BTreeSet;

use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::{Program, RelationId};
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::report::notices::{self, Notice};
use crate::report::prose::{Prose, words};
use crate::report::{Report, Selection};
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// Texts shorter than this share a line.
const SHORT: usize = 30;

/// One page. All texts are safe for a terminal.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What the case is called.
    pub title: Option<String>,
    /// What stands beside the title: the date, and what the case holds.
    pub notes: Vec<String>,
    /// The status of each proposition.
    pub board: Vec<Entry>,
    /// What follows beyond the statuses; only relations that hold something. `None` if the rulebook
    /// has no conclusions.
    pub conclusions: Option<Vec<Section>>,
    /// What looks wrong in the notes.
    pub notices: Vec<Notice>,
    /// The selected relations of a page that has neither board nor conclusions.
    pub relations: Vec<Section>,
    /// What a page with a board or conclusions only names: its other relations with their numbers
    /// of tuples.
    pub further: Vec<(String, usize)>,
    /// Relations of which only the number of tuples is shown, with that number.
    pub sizes: Vec<(String, usize)>,
}

/// One proposition of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The tuple that gives its status.
    pub tuple: Tuple,
    /// Its status, in words.
    pub status: String,
    /// The colour that the rulebook gives the status.
    pub colour: Option<String>,
    /// The proposition as a sentence.
    pub sentence: String,
    /// The proposition's id, unless that is the sentence.
    pub id: Option<String>,
    /// What is said of it.
    pub lines: Vec<Line>,
}

/// What stands under one heading of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The heading.
    pub heading: String,
    /// What stands beside it; each text on a line of its own.
    pub texts: Vec<String>,
}

impl Entry {
    /// The status and the sentence, and what is said of it below.
    fn items(&self) -> impl Iterator<Item = ListItem> + '_ {
        let status = RichText::styled(Emphasis::Status(self.colour.clone()), &self.status);
        let id = self.id.as_ref().map(|id| RichText::styled(Emphasis::Faint, id));
        let aside = id.unwrap_or_default();
        let below = self.lines.iter().flat_map(|Line { heading, texts }| {
            let heading = RichText::styled(Emphasis::Name, heading);
            texts.iter().map(move |text| ListItem::labelled(1, heading.clone(), text))
        });
        [ListItem { aside, ..ListItem::labelled(0, status, &self.sentence) }]
            .into_iter()
            .chain(below)
    }
}

/// The tuples of one relation.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// The relation.
    pub relation: RelationId,
    /// The relation, in words.
    pub heading: String,
    /// Its tuples as sentences.
    pub sentences: Vec<String>,
    /// For each sentence the first tuple that it tells.
    pub tuples: Vec<Tuple>,
}

impl Section {
    /// The sentences as rows of a table; the heading stands in the first.
    fn rows(&self) -> impl Iterator<Item = [RichText; 2]> + '_ {
        self.sentences.iter().enumerate().map(|(index, sentence)| {
            let heading = if index == 0 { self.heading.as_str() } else { "" };
            [heading.into(), sentence.into()]
        })
    }
}

impl Page {
    /// Arranges what the report selects. The [`notices`](notices::notices) are shown unless it selects
    /// single relations.
    #[must_use]
    pub fn new(report: &Report<'_>, notices: Vec<Notice>) -> Self {
        let arranger = Arranger { report, prose: Prose::new(report.program, report.database) };
        let mut page = Self {
            title: report.title.map(visible),
            notes: arranger.notes(),
            sizes: arranger.sizes(),
            ..Self::default()
        };
        let mut selected = report.selection.relations(report.program);
        if report.selection == Selection::Outputs {
            page.notices = notices;
            selected.retain(|&id| Some(id) != notices::relation(report.program));
        }
        if report.selection == Selection::Outputs && arranger.has_board() {
            arranger.arrange_board(&mut page, &selected);
        } else {
            page.relations = selected.into_iter().map(|id| arranger.section(id)).collect();
        }
        page
    }

    /// It for a reader.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut document = Document::titled(self.title.as_deref(), &self.notes);
        let blocks = &mut document.0;
        if self.is_empty() {
            blocks.extend([Block::Line("Nothing follows from these facts.".into()), Block::Gap]);
            return document;
        }
        if !self.board.is_empty() {
            let items = self.board.iter().flat_map(Entry::items).collect();
            blocks.extend([Block::Columns(0, items), Block::Gap]);
        }
        if let Some(sections) = &self.conclusions {
            let rows = sections.iter().flat_map(Section::rows).collect();
            let columns = ["conclusion", "what follows"];
            let table = Block::Table { caption: "", columns, rows };
            blocks.extend([Block::heading("Conclusions"), table, Block::Gap]);
        }
        if !self.notices.is_empty() {
            let list = notices::list(&self.notices);
            blocks.extend([Block::heading(notices::HEADING), list, Block::Gap]);
        }
        for Section { heading, sentences, .. } in &self.relations {
            let heading = RichText::strong(heading).and(format!(" ({})", sentences.len()));
            let heading = Block::Heading(heading, RichText::default());
            blocks.extend([heading, Block::list(2, sentences), Block::Gap]);
        }
        if let Some(further) = self.further_line() {
            blocks.extend([Block::paragraph(0, further), Block::Gap]);
        }
        if !self.sizes.is_empty() {
            let row = |(name, size): &(String, usize)| [name.into(), size.to_string().into()];
            let (columns, rows) = (["relation", "tuples"], self.sizes.iter().map(row).collect());
            let table = Block::Table { caption: "Number of tuples", columns, rows };
            blocks.extend([table, Block::Gap]);
        }
        document
    }

    /// `further` as a sentence.
    fn further_line(&self) -> Option<String> {
        let names: Vec<String> =
            self.further.iter().map(|(name, size)| format!("{name} ({size})")).collect();
        let names = names.join(", ");
        (!names.is_empty()).then(|| format!("`--only` shows what else is derived: {names}."))
    }

    /// Whether there is nothing below the title.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.board.is_empty()
            && self.conclusions.as_ref().is_none_or(Vec::is_empty)
            && self.notices.is_empty()
            && self.relations.is_empty()
            && self.further.is_empty()
            && self.sizes.is_empty()
    }
}

/// What stands beside the title of a case: the date, and what the case holds.
pub(super) fn notes(program: &Program, database: &Database) -> Vec<String> {
    let report = Report { program, database, title: None, selection: Selection::Outputs };
    Arranger { report: &report, prose: Prose::new(program, database) }.notes()
}

/// A tuple of `board_line`.
pub(super) struct HeadedRelation<'a> {
    /// As the rulebook gives it.
    pub(super) heading: &'a str,
    pub(super) relation: RelationId,
}

/// What the board shows under each proposition, in order.
pub(super) fn headed_relations<'a>(
    program: &Program,
    database: &'a Database,
) -> Vec<HeadedRelation<'a>> {
    let lines = program.find_with_arity(vocabulary::BOARD_LINE, 3);
    let tuples = lines.map(|id| database.sorted(id)).unwrap_or_default();
    let text = |value: Value| match value {
        Value::Symbol(symbol) => database.symbols.text(symbol),
        Value::Number(_) | Value::Unsigned(_) => "",
    };
    let headed = tuples.iter().filter_map(|tuple| {
        let relation = program.find(text(tuple[2]))?;
        Some(HeadedRelation { heading: text(tuple[1]), relation })
    });
    headed.collect()
}

struct Arranger<'r, 'a> {
    report: &'r Report<'a>,
    prose: Prose<'a>,
}

impl<'a> Arranger<'_, 'a> {
    fn sorted(&self, name: &str, columns: usize) -> Vec<&'a Tuple> {
        self.report
            .program
            .find_with_arity(name, columns)
            .map_or_else(Vec::new, |id| self.report.database.sorted(id))
    }

    fn symbol(&self, value: Value) -> &'a str {
        match value {
            Value::Symbol(symbol) => self.report.database.symbols.text(symbol),
            Value::Number(_) | Value::Unsigned(_) => "",
        }
    }

    /// Whether the rulebook says what is shown and how.
    fn has_board(&self) -> bool {
        self.report.program.find_with_arity(vocabulary::STATUS, 2).is_some()
            || self.report.program.find_with_arity(vocabulary::CONCLUSION, 2).is_some()
    }

    fn arrange_board(&self, page: &mut Page, selected: &[RelationId]) {
        let headed = headed_relations(self.report.program, self.report.database);
        let conclusions = self.conclusions();
        page.board = self.board(&headed);
        let sections = conclusions.iter().map(|&id| self.section(id));
        page.conclusions = (!conclusions.is_empty())
            .then(|| sections.filter(|section| !section.sentences.is_empty()).collect());
        page.further = selected
            .iter()
            .filter(|id| headed.iter().all(|line| line.relation != **id))
            .filter(|id| !conclusions.contains(id))
            .map(|&id| (&self.report.program.relation(id).name, self.report.database.tuples(id)))
            .filter(|(name, tuples)| {
                !vocabulary::READ_BY_NAME.contains(&name.as_str()) && !tuples.is_empty()
            })
            .map(|(name, tuples)| (name.clone(), tuples.len()))
            .collect();
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(id) = self.report.program.find_with_arity(vocabulary::AS_OF, 1) {
            let ty = self.report.program.relation(id).columns[0].ty;
            let dates = self.report.database.sorted(id);
            notes.extend(
                dates.iter().map(|tuple| format!("as of {}", self.prose.value(ty, tuple[0]))),
            );
        }
        if let Some(id) = self.report.program.find(vocabulary::SUMMARY) {
            let tuples = self.report.database.sorted(id);
            notes.extend(tuples.iter().map(|tuple| self.prose.tuple(id, tuple)));
        }
        notes
    }

    fn conclusions(&self) -> Vec<RelationId> {
        let tuples = self.sorted(vocabulary::CONCLUSION, 2);
        tuples.iter().filter_map(|tuple| self.report.program.find(self.symbol(tuple[1]))).collect()
    }

    fn board(&self, headed: &[HeadedRelation<'_>]) -> Vec<Entry> {
        let Some(id) = self.report.program.find_with_arity(vocabulary::STATUS, 2) else {
            return Vec::new();
        };
        let ty = self.report.program.relation(id).columns[0].ty;
        let mut ranked: Vec<(i64, Entry)> = self
            .report
            .database
            .sorted(id)
            .into_iter()
            .map(|tuple| {
                let sentence = self.prose.value(ty, tuple[0]);
                let plain = visible(self.symbol(tuple[0]));
                let entry = Entry {
                    tuple: tuple.clone(),
                    status: words(self.symbol(self.shown_as(tuple))),
                    colour: self
                        .about(vocabulary::STATUS_COLOUR, tuple[1])
                        .map(|colour| self.symbol(colour).to_owned()),
                    id: (plain != sentence).then_some(plain),
                    lines: self.lines(tuple[0], headed),
                    sentence,
                };
                (self.rank(tuple[1]), entry)
            })
            .collect();
        // Stable: what is alike stays in the order of ids.
        ranked.sort_by(|(left_rank, left), (right_rank, right)| {
            (left_rank, &left.status, &left.sentence).cmp(&(
                right_rank,
                &right.status,
                &right.sentence,
            ))
        });
        ranked.into_iter().map(|(_, entry)| entry).collect()
    }

    /// What a status is called for its proposition.
    fn shown_as(&self, status: &[Value]) -> Value {
        self.about(vocabulary::SHOWN_AS, status[0]).unwrap_or(status[1])
    }

    /// The second value of the relation's first tuple about `subject`.
    fn about(&self, relation: &str, subject: Value) -> Option<Value> {
        let id = self.report.program.find_with_arity(relation, 2)?;
        self.prose.tuples_about(id, subject).first().map(|tuple| tuple[1])
    }

    fn rank(&self, status: Value) -> i64 {
        match self.about(vocabulary::STATUS_RANK, status) {
            Some(Value::Number(rank)) => rank,
            _ => i64::MAX,
        }
    }

    /// What is said of a proposition, heading by heading.
    fn lines(&self, proposition: Value, headed: &[HeadedRelation<'_>]) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for HeadedRelation { heading, relation } in headed {
            let heading = visible(heading);
            let texts = self.prose.tuples_about(*relation, proposition);
            let texts = texts.iter().map(|tuple| self.prose.tuple_below_subject(*relation, tuple));
            match lines.iter_mut().find(|line| line.heading == heading) {
                Some(line) => line.texts.extend(texts),
                None => lines.push(Line { heading, texts: texts.collect() }),
            }
        }
        lines.retain(|line| !line.texts.is_empty());
        for line in &mut lines {
            if line.texts.iter().all(|text| text.chars().count() < SHORT) {
                line.texts = vec![line.texts.join(" · ")];
            }
        }
        lines
    }

    fn section(&self, id: RelationId) -> Section {
        let tuples = self.report.database.sorted(id).into_iter();
        let mut seen = BTreeSet::new();
        let told = tuples.map(|tuple| (self.prose.tuple(id, tuple), tuple.clone()));
        // A reading need not mention every column: equal sentences are said once.
        let (sentences, tuples) = told.filter(|(text, _)| seen.insert(text.clone())).unzip();
        let heading = words(&self.report.program.relation(id).name);
        Section { relation: id, heading, sentences, tuples }
    }

    fn sizes(&self) -> Vec<(String, usize)> {
        let Report { program, database, selection, .. } = self.report;
        let size = |id| (words(&program.relation(id).name), database.len_of(id));
        selection.sizes(program).into_iter().map(size).collect()
    }
}
