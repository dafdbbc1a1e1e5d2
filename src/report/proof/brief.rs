//! The reasons for a fact in a few lines: the statements that decide it with their words and places, and
//! what nobody says. What decides is said by the rulebook: see [`vocabulary::VIEW_LINE`].

use std::collections::VecDeque;

use crate::database::Database;
use crate::diagnostic::counted;
use crate::explain::{Fact, NodeId, Proof, Reason};
use crate::program::{Program, Role};
use crate::report::document::{Block, Emphasis, ListItem, RichText};
use crate::report::proof::Places;
use crate::report::prose::{Prose, capitalised, spelled_count};
use crate::report::views::{Line, Told, View, Viewer};
use crate::vocabulary;

/// How many statements are told under one heading.
const MOST: usize = 2;

/// How many statuses, or given facts, are told of what rests on them.
const RESTS_ON: usize = 4;

/// What makes the few lines of one proof.
pub(super) struct Brief<'a> {
    pub(super) program: &'a Program,
    pub(super) database: &'a Database,
    pub(super) proof: &'a Proof,
    pub(super) places: Places<'a>,
}

impl Brief<'_> {
    /// The claim, and what decides it; nothing if the rulebook has no such lines for it or for what it
    /// rests on.
    pub(super) fn blocks(&self) -> Option<Vec<Block>> {
        let goal = self.proof.goal();
        // A statement is told of by its id: what it says stands above.
        let prose = match self.program.relation(goal.relation).role {
            Role::Kind(_) => Prose::citing(self.program, self.database),
            _ => Prose::new(self.program, self.database),
        };
        let below = self.reasons(&prose, goal, 1).or_else(|| self.foundations(&prose))?;
        let sentence = Prose::new(self.program, self.database).tuple(goal.relation, &goal.tuple);
        let claim = capitalised(&sentence);
        let mut blocks = vec![Block::paragraph(0, RichText::strong(claim))];
        if matches!(self.proof.node(self.proof.goal).reason, Reason::Given) {
            blocks.push(Block::Columns(2, vec![self.given(&prose, goal)]));
        }
        blocks.extend([Block::Columns(2, below), Block::Line(self.more()), Block::Gap]);
        Some(blocks)
    }

    /// How long the whole proof is, and how to see it.
    fn more(&self) -> RichText {
        let steps = counted(self.proof.nodes.len(), "step", "steps");
        let code = |text| RichText::styled(Emphasis::Code, text);
        let text = code("--full").and(format!(" shows the whole proof, {steps}; "));
        text.and(code("--depth 2")).and(" its beginning.")
    }

    /// What decides a status, or what a statement counts for.
    fn reasons(&self, prose: &Prose<'_>, fact: &Fact, depth: usize) -> Option<Vec<ListItem>> {
        let relation = self.program.relation(fact.relation);
        let is_status = self.program.find(vocabulary::STATUS) == Some(fact.relation);
        if !is_status && !matches!(relation.role, Role::Kind(_)) {
            return None;
        }
        let view = View::named("why", self.program, self.database);
        let view = view.about(self.program, relation.columns.first()?.ty);
        let viewer = Viewer::new(self.program, self.database, prose);
        let lines = view.lines(&viewer, &fact.tuple[..1]);
        let spoken = lines.iter().filter(|line| line.texts.iter().any(|told| told.id.is_some()));
        let most = if spoken.count() > 1 { 1 } else { MOST };
        let items = lines.iter().flat_map(|line| self.items(line, depth, most));
        let items: Vec<ListItem> = items.collect();
        (!items.is_empty()).then_some(items)
    }

    fn items(&self, Line { heading, texts }: &Line, depth: usize, most: usize) -> Vec<ListItem> {
        let label = RichText::styled(Emphasis::Name, heading);
        if texts.iter().all(|told| told.id.is_none()) {
            let mut texts: Vec<String> = texts.iter().map(|told| told.text.clone()).collect();
            let further = texts.len().saturating_sub(RESTS_ON);
            if further > 1 {
                texts.truncate(RESTS_ON);
                texts.push(format!("and {} more", spelled_count(further)));
            }
            return vec![ListItem::labelled(depth, label, texts.join("; "))];
        }
        let further = texts.len().saturating_sub(most);
        let told = texts.iter().take(most).enumerate();
        let item = |(index, told): (usize, &Told)| {
            let mut text = RichText::from(&told.text).and(" (").and(self.source(told)).and(")");
            if index + 1 == most && further > 0 {
                text = text.and(format!("; and {} more", spelled_count(further)));
            }
            ListItem::labelled(depth, label.clone(), text)
        };
        told.map(item).collect()
    }

    /// The id of a statement, and where it stands.
    fn source(&self, told: &Told) -> RichText {
        let place = told.statement.and_then(|(ty, id)| self.places.of_id(ty, id));
        let place = place.map(|place| format!(", {place}"));
        told.source().and(RichText::styled(Emphasis::Faint, place.unwrap_or_default()))
    }

    /// What a conclusion rests on: the nearest statuses with what decides them, or the nearest facts
    /// that are given.
    fn foundations(&self, prose: &Prose<'_>) -> Option<Vec<ListItem>> {
        let near = self.near();
        let status = self.program.find(vocabulary::STATUS);
        let fact = |id: &&NodeId| &self.proof.node(**id).fact;
        let statuses: Vec<&Fact> =
            near.iter().map(|id| fact(&id)).filter(|fact| Some(fact.relation) == status).collect();
        let mut items = Vec::new();
        for fact in statuses.iter().take(RESTS_ON) {
            items.push(ListItem::new(1, capitalised(&prose.tuple(fact.relation, &fact.tuple))));
            items.extend(self.reasons(prose, fact, 2).unwrap_or_default());
        }
        if !items.is_empty() {
            return Some(items);
        }
        let is_given = |id: &&NodeId| matches!(self.proof.node(**id).reason, Reason::Given);
        let mut given: Vec<&Fact> = near.iter().filter(is_given).map(|id| fact(&id)).collect();
        // Stable: the nearest come first. What somebody said decides more than who they are.
        given.sort_by_key(|fact| !self.is_statement(prose, fact));
        let has_view = !View::named("why", self.program, self.database).is_empty();
        let given = given.iter().filter(|fact| **fact != self.proof.goal()).take(RESTS_ON);
        let items: Vec<ListItem> = given.map(|fact| self.given(prose, fact)).collect();
        (has_view && !items.is_empty()).then_some(items)
    }

    /// Whether it is known since when a fact is.
    fn is_statement(&self, prose: &Prose<'_>, fact: &Fact) -> bool {
        let known = self.program.find_with_arity(vocabulary::KNOWN, 2);
        let is_kind = matches!(self.program.relation(fact.relation).role, Role::Kind(_));
        known.is_some_and(|known| is_kind && !prose.tuples_about(known, fact.tuple[0]).is_empty())
    }

    /// A fact of a facts file with what else that says of it, and where.
    fn given(&self, prose: &Prose<'_>, fact: &Fact) -> ListItem {
        let place = self.places.of_fact(fact);
        let mut notes = prose.attributes(fact);
        notes.extend(place);
        let notes = RichText::styled(Emphasis::Faint, notes.join(" · "));
        if fact == self.proof.goal() {
            return ListItem::new(1, notes);
        }
        ListItem::new(1, RichText::from(prose.fact(fact)).and(" (").and(notes).and(")"))
    }

    /// The nodes of the proof, the nearest to what is proved first.
    fn near(&self) -> Vec<NodeId> {
        let mut seen = vec![false; self.proof.nodes.len()];
        let mut open = VecDeque::from([self.proof.goal]);
        let mut near = Vec::new();
        while let Some(id) = open.pop_front() {
            if !std::mem::replace(&mut seen[id.0], true) {
                near.push(id);
                open.extend(self.proof.node(id).premises());
            }
        }
        near
    }
}
