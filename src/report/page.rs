//! The page of a case: what it comes to, the status board, the conclusions, and the other relations.
//!
//! The board is made from the relations of [`crate::vocabulary`], whatever they are about: this
//! module knows no status and no theme.

mod arrange;

use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::{Program, RelationId};
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::report::notices::{self, Notice};
use crate::report::page::arrange::Arranger;
use crate::report::prose::{capitalised, spelled_count};
use crate::report::views::Line;
use crate::report::{Report, Selection};
use crate::value::Tuple;

/// One page. All texts are safe for a terminal.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// How much of it is told.
    pub extent: BoardExtent,
    /// What the case is called.
    pub title: Option<String>,
    /// What a command names to be about this case.
    pub asked: String,
    /// What stands beside the title: the date, and what the case holds.
    pub notes: Vec<String>,
    /// What the case comes to, a sentence for each question.
    pub headlines: Vec<String>,
    /// The conclusions that the headlines have told.
    pub told_at_the_top: Vec<RelationId>,
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
    /// Where it stands on the board.
    pub prominence: Prominence,
}

/// How much of an entry a short board gives, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prominence {
    /// The case is about it.
    Lead,
    /// What is for and against it is told.
    Full,
    /// The claim alone.
    Claim,
    /// Only its id, with what it hangs on.
    Folded,
}

/// How much a board tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum BoardExtent {
    /// What the case comes to, on one screen.
    Brief,
    /// Every voice on every claim.
    #[default]
    Whole,
}

impl Entry {
    /// The status and the sentence, and what is said of it below.
    fn items(&self) -> impl Iterator<Item = ListItem> + '_ {
        let status = RichText::styled(Emphasis::Status(self.colour.clone()), &self.status);
        let id = self.id.as_ref().map(|id| RichText::styled(Emphasis::Faint, id));
        let aside = id.unwrap_or_default();
        let below = self.lines.iter().flat_map(|Line { heading, texts }| {
            let heading = RichText::styled(Emphasis::Name, heading);
            texts.iter().map(move |told| ListItem {
                aside: told.source(),
                ..ListItem::labelled(1, heading.clone(), &told.text)
            })
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
    pub fn new(report: &Report<'_>, notices: Vec<Notice>, extent: BoardExtent) -> Self {
        let arranger = Arranger::new(report, extent);
        let extent = arranger.extent();
        let mut page = Self {
            extent,
            asked: "FACTS…".to_owned(),
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
        let mut document = Document::answered(self.title.as_deref(), &self.notes, &self.headlines);
        let blocks = &mut document.0;
        if self.is_empty() {
            blocks.extend([Block::Line("Nothing follows from these facts.".into()), Block::Gap]);
            return document;
        }
        if !self.board.is_empty() {
            blocks.extend(self.board_blocks());
        }
        blocks.extend(self.concluded());
        blocks.extend(self.noticed());
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
        // What stands below a short board is one line, for which a screen has room.
        if self.extent == BoardExtent::Brief && !self.board.is_empty() {
            blocks.pop_if(|block| *block == Block::Gap);
        }
        document
    }

    /// The entries; a short board gives what is told in full first.
    fn board_blocks(&self) -> Vec<Block> {
        if self.extent == BoardExtent::Whole {
            let items = self.board.iter().flat_map(Entry::items).collect();
            return vec![Block::Columns(0, items), Block::Gap];
        }
        let mut blocks = Vec::new();
        for entry in self.board.iter().filter(|entry| entry.prominence < Prominence::Claim) {
            let mut items = entry.items();
            blocks.push(Block::Columns(0, items.by_ref().take(1).collect()));
            blocks.push(Block::Columns(2, items.collect()));
        }
        let claims = self.board.iter().filter(|entry| entry.prominence == Prominence::Claim);
        let claims: Vec<ListItem> = claims.flat_map(Entry::items).collect();
        if !claims.is_empty() {
            let heading = if blocks.is_empty() { "Claims" } else { "Other claims" };
            blocks.push(Block::Heading(
                format!("{heading}, the most contested first").into(),
                RichText::default(),
            ));
            let cut = |item| ListItem { on_one_line: true, ..item };
            blocks.push(Block::Columns(2, claims.into_iter().map(cut).collect()));
        }
        blocks.push(Block::Gap);
        blocks
    }

    /// What follows beyond the statuses and is not told at the top.
    fn concluded(&self) -> Vec<Block> {
        let sections = self.conclusions.iter().flatten();
        let mut sections = sections.filter(|it| !self.told_at_the_top.contains(&it.relation));
        let block = match self.extent {
            BoardExtent::Brief => Block::list(2, sections.flat_map(|section| &section.sentences)),
            BoardExtent::Whole => {
                let rows = sections.by_ref().flat_map(Section::rows).collect();
                Block::Table { caption: "", columns: ["conclusion", "what follows"], rows }
            }
        };
        if block.is_empty() {
            return Vec::new();
        }
        vec![Block::heading("Conclusions"), block, Block::Gap]
    }

    /// What looks wrong in the notes, or how much does.
    fn noticed(&self) -> Vec<Block> {
        match (self.extent, self.notices.len()) {
            (_, 0) => Vec::new(),
            (BoardExtent::Brief, number) => {
                let verb = if number == 1 { "note looks" } else { "notes look" };
                let notes = format!("{} {verb} wrong: ", capitalised(&spelled_count(number)));
                let line = RichText::from(notes);
                let line = line
                    .and(RichText::styled(Emphasis::Code, format!("infer lint {}", self.asked)));
                vec![Block::paragraph(0, line.and(" says what to type.")), Block::Gap]
            }
            (BoardExtent::Whole, _) => {
                let list = notices::list(&self.notices);
                vec![Block::heading(notices::HEADING), list, Block::Gap]
            }
        }
    }

    /// `further` as a sentence.
    fn further_line(&self) -> Option<String> {
        let names: Vec<String> =
            self.further.iter().map(|(name, size)| format!("{name} ({size})")).collect();
        let names = names.join(", ");
        let is_shown = !names.is_empty() && self.extent == BoardExtent::Whole;
        is_shown.then(|| format!("`--only` shows what else is derived: {names}."))
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
    let selection = Selection::Outputs;
    let report = Report { program, database, title: None, selection, names: None };
    Arranger::new(&report, BoardExtent::Whole).notes()
}
