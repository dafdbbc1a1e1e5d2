//! A derived database in, the parts of a page out.

use std::collections::BTreeSet;

use crate::diagnostic::visible;
use crate::program::RelationId;
use crate::report::Report;
use crate::report::page::{BoardExtent, Entry, Page, Prominence, Section};
use crate::report::prose::{Prose, capitalised, spelled_count, words};
use crate::report::views::{Line, Told, View, Viewer, named_relations};
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// How many texts under one heading a short board has of what leads, and of other claims.
const MOST: [usize; 2] = [2, 1];

/// What makes a page of a report.
pub(super) struct Arranger<'r, 'a> {
    report: &'r Report<'a>,
    prose: Prose<'a>,
    extent: BoardExtent,
}

impl<'r, 'a> Arranger<'r, 'a> {
    /// A rulebook that has no short board gets the whole one.
    pub(super) fn new(report: &'r Report<'a>, extent: BoardExtent) -> Self {
        let Report { program, database, .. } = *report;
        let is_short = !View::named("board", program, database).is_empty();
        let extent = if is_short { extent } else { BoardExtent::Whole };
        Self { report, prose: Prose::new(program, database), extent }
    }

    /// How much is told.
    pub(super) fn extent(&self) -> BoardExtent {
        self.extent
    }

    fn symbol(&self, value: Value) -> &'a str {
        match value {
            Value::Symbol(symbol) => self.report.database.symbols.text(symbol),
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => "",
        }
    }

    /// Whether the rulebook says what is shown and how.
    pub(super) fn has_board(&self) -> bool {
        self.report.program.find_with_arity(vocabulary::STATUS, 2).is_some()
            || self.report.program.find_with_arity(vocabulary::CONCLUSION, 2).is_some()
    }

    pub(super) fn arrange_board(&self, page: &mut Page, selected: &[RelationId]) {
        let Report { program, database, .. } = *self.report;
        let board = View::of_board(program, database);
        let conclusions = named_relations(program, database, vocabulary::CONCLUSION);
        let headlines = named_relations(program, database, vocabulary::HEADLINE);
        page.board = match self.extent {
            BoardExtent::Brief => self.board(&View::named("board", program, database)),
            BoardExtent::Whole => self.board(&board),
        };
        page.headlines = self.headlines(page, &headlines);
        let sections = conclusions.iter().map(|&id| self.section(id));
        page.conclusions = (!conclusions.is_empty())
            .then(|| sections.filter(|section| !section.sentences.is_empty()).collect());
        page.further = selected
            .iter()
            .filter(|id| !board.has(**id) && !conclusions.contains(id))
            .map(|&id| (&program.relation(id).name, database.tuples(id)))
            .filter(|(name, tuples)| {
                !vocabulary::READ_BY_NAME.contains(&name.as_str()) && !tuples.is_empty()
            })
            .map(|(name, tuples)| (name.clone(), tuples.len()))
            .collect();
        page.told_at_the_top = headlines;
    }

    /// What the case comes to: of each question, or of what leads. A question that is the title is not
    /// repeated.
    fn headlines(&self, page: &Page, relations: &[RelationId]) -> Vec<String> {
        let Report { program, database, .. } = *self.report;
        let mut headlines = Vec::new();
        for &id in relations {
            let ty = program.relation(id).columns[0].ty;
            for tuple in database.sorted(id) {
                let answer = capitalised(&self.prose.tuple_below_subject(id, tuple));
                let is_claim = page.board.iter().find(|entry| entry.tuple[0] == tuple[0]);
                let subject = self.prose.value(ty, tuple[0]);
                match is_claim {
                    Some(entry) if entry.prominence == Prominence::Lead => headlines.push(answer),
                    Some(_) => {}
                    None if page.title.as_ref() == Some(&subject) => headlines.push(answer),
                    None => headlines.push(format!("{subject} {answer}")),
                }
            }
        }
        headlines
    }

    pub(super) fn notes(&self) -> Vec<String> {
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

    fn board(&self, view: &View) -> Vec<Entry> {
        let Report { program, database, .. } = *self.report;
        let Some(id) = program.find_with_arity(vocabulary::STATUS, 2) else {
            return Vec::new();
        };
        let statuses = database.sorted(id).into_iter();
        let mut board: Vec<Entry> = statuses.map(|tuple| self.entry(id, tuple)).collect();
        self.choose_lead(&mut board);
        self.unfold(&mut board);
        // Stable: what is alike stays in the order of ids.
        board.sort_by_cached_key(|entry| {
            let order = match (self.extent, entry.prominence) {
                (BoardExtent::Brief, Prominence::Lead | Prominence::Full) => vocabulary::LEAD_RANK,
                _ => vocabulary::STATUS_RANK,
            };
            let rank = self.number_of(order, entry.tuple[1]);
            (entry.prominence, rank, entry.status.clone(), entry.sentence.clone())
        });
        let viewer = Viewer::new(program, database, &self.prose);
        for entry in &mut board {
            if entry.prominence < Prominence::Claim {
                entry.lines =
                    self.fitting(entry.prominence, view.lines(&viewer, &entry.tuple[..1]));
            }
        }
        board
    }

    /// The tuple of a status as an entry, still without lines.
    fn entry(&self, status: RelationId, tuple: &Tuple) -> Entry {
        let ty = self.report.program.relation(status).columns[0].ty;
        let sentence = self.prose.value(ty, tuple[0]);
        let plain = visible(self.symbol(tuple[0]));
        Entry {
            tuple: tuple.clone(),
            status: words(self.symbol(self.shown_as(tuple))),
            colour: self
                .about(vocabulary::STATUS_COLOUR, tuple[1])
                .map(|colour| self.symbol(colour).to_owned()),
            id: (plain != sentence).then_some(plain),
            lines: Vec::new(),
            prominence: self.place(tuple[0]),
            sentence,
        }
    }

    /// Where the rulebook puts a proposition.
    fn place(&self, proposition: Value) -> Prominence {
        let has = |name: &str| self.holds_of(name, proposition);
        match self.extent {
            _ if has(vocabulary::LEADING) => Prominence::Lead,
            BoardExtent::Whole => Prominence::Full,
            BoardExtent::Brief if self.about(vocabulary::FOLDED, proposition).is_some() => {
                Prominence::Folded
            }
            BoardExtent::Brief if has(vocabulary::IN_FULL) => Prominence::Full,
            BoardExtent::Brief => Prominence::Claim,
        }
    }

    /// What would be told only below a claim that is not told in full is told by itself.
    fn unfold(&self, board: &mut [Entry]) {
        let Some(folded) = self.report.program.find_with_arity(vocabulary::FOLDED, 2) else {
            return;
        };
        let in_full = board.iter().filter(|entry| entry.prominence < Prominence::Claim);
        let in_full: BTreeSet<Value> = in_full.map(|entry| entry.tuple[0]).collect();
        for entry in board.iter_mut().filter(|entry| entry.prominence == Prominence::Folded) {
            let below = self.prose.tuples_about(folded, entry.tuple[0]);
            if !below.iter().any(|tuple| in_full.contains(&tuple[1])) {
                entry.prominence = Prominence::Claim;
            }
        }
    }

    /// If nothing leads, the first by its sentence of those that may.
    fn choose_lead(&self, board: &mut [Entry]) {
        if board.iter().any(|entry| entry.prominence == Prominence::Lead) {
            return;
        }
        let may_lead = |entry: &Entry| self.holds_of(vocabulary::LEADING_IF_FIRST, entry.tuple[0]);
        let may_lead = board.iter_mut().filter(|entry| may_lead(entry));
        if let Some(first) = may_lead.min_by(|a, b| a.sentence.cmp(&b.sentence)) {
            first.prominence = Prominence::Lead;
        }
    }

    /// Whether a relation of one column has this value.
    fn holds_of(&self, relation: &str, value: Value) -> bool {
        let relation = self.report.program.find_with_arity(relation, 1);
        relation.is_some_and(|id| !self.prose.tuples_about(id, value).is_empty())
    }

    /// The lines that a board of this extent has room for; what is left out is counted.
    fn fitting(&self, rank: Prominence, mut lines: Vec<Line>) -> Vec<Line> {
        let most = MOST[usize::from(rank != Prominence::Lead)];
        for line in &mut lines {
            let is_statement = |told: &&mut Told| told.id.is_some();
            let further = line.texts.iter_mut().filter(is_statement).skip(most).count();
            if self.extent == BoardExtent::Brief && further > 0 {
                let mut left = most;
                line.texts.retain(|told| {
                    let keeps = told.id.is_none() || left > 0;
                    left -= usize::from(told.id.is_some() && left > 0);
                    keeps
                });
                if let Some(last) = line.texts.iter_mut().filter(is_statement).last() {
                    last.text = format!("{}; and {} more", last.text, spelled_count(further));
                }
            }
        }
        lines
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

    /// The number that a relation has for a value; what has none comes last.
    fn number_of(&self, relation: &str, value: Value) -> i64 {
        match self.about(relation, value) {
            Some(Value::Number(rank)) => rank,
            _ => i64::MAX,
        }
    }

    pub(super) fn section(&self, id: RelationId) -> Section {
        let tuples = self.report.database.sorted(id).into_iter();
        let mut seen = BTreeSet::new();
        let told = tuples.map(|tuple| (self.prose.tuple(id, tuple), tuple.clone()));
        // A reading need not mention every column: equal sentences are said once.
        let (sentences, tuples) = told.filter(|(text, _)| seen.insert(text.clone())).unzip();
        let heading = words(&self.report.program.relation(id).name);
        Section { relation: id, heading, sentences, tuples }
    }

    pub(super) fn sizes(&self) -> Vec<(String, usize)> {
        let Report { program, database, selection, .. } = self.report;
        let size = |id| (words(&program.relation(id).name), database.len_of(id));
        selection.sizes(program).into_iter().map(size).collect()
    }
}
