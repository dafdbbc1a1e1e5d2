//! What `infer copies` proposes: each pair with its reasons, and the passages side by side.

use std::io::{self, Write};

use serde_json::{Value as Json, json};

use crate::copies::{
    CommonPassage, CopyOrder, CopyReason, Excerpt, Proposal, Proposals, TextPlace,
};
use crate::database::Database;
use crate::diagnostic::{counted, visible};
use crate::facts::spaced;
use crate::program::Program;
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::report::prose::{Prose, enumeration, spelled_count};
use crate::report::review::Words;
use crate::value::{Symbol, Value};
use crate::vocabulary::{CAME_OUT_IN, MAY_REST_ON, RESTS_ON};

/// How many letters of a passage a reader is shown, at its start and at its end.
const SHOWN: usize = 280;

/// How many passages of a pair a reader is shown.
const PASSAGES_SHOWN: usize = 3;

/// What tells of the proposals of one case.
pub struct CopyWords<'a> {
    database: &'a Database,
    program: &'a Program,
    words: Words<'a>,
    prose: Prose<'a>,
}

impl<'a> CopyWords<'a> {
    /// The database is that which the proposals were made from.
    #[must_use]
    pub fn new(program: &'a Program, database: &'a Database) -> Self {
        let (words, prose) = (Words::new(program, database), Prose::new(program, database));
        Self { database, program, words, prose }
    }

    /// The id of a statement, as it is written.
    #[must_use]
    pub fn id(&self, statement: Symbol) -> &'a str {
        self.database.symbols.text(statement)
    }

    /// All proposals.
    #[must_use]
    pub fn document(&self, title: Option<&str>, proposals: &Proposals) -> Document {
        let [statements, texts] = proposals.compared;
        let compared =
            [counted(statements, "statement", "statements"), counted(texts, "text", "texts")];
        let mut document =
            Document::titled(title, &[format!("compared {}", compared.join(" and "))]);
        for proposal in &proposals.all {
            document.0.extend(self.proposal(proposal).0);
            document.0.push(Block::Gap);
        }
        let summary = match proposals.all.len() {
            0 => "no copies found: no text credits, links to or repeats another".to_owned(),
            all => counted(all, "proposal", "proposals"),
        };
        document.0.push(Block::Summary(summary.into()));
        document
    }

    /// One proposal.
    #[must_use]
    pub fn proposal(&self, proposal: &Proposal) -> Document {
        let [copy, root] = [proposal.copy, proposal.root].map(|id| visible(self.id(id)));
        let heading = match proposal.order {
            CopyOrder::Unknown { either: true } => {
                format!("{copy} may rest on {root}, or {root} on {copy}")
            }
            _ => format!("{copy} may rest on {root}"),
        };
        let aside = match proposal.order {
            CopyOrder::Dated => format!("{root} came out first"),
            CopyOrder::Said => "its text says so, and the dates do not tell".to_owned(),
            CopyOrder::Unknown { .. } => "which came out first is not known".to_owned(),
        };
        let sentence = |statement: Symbol| {
            let told = self.words.statement(statement, None);
            let id = visible(self.id(statement));
            let sentence = told.strip_prefix(&format!("{id}: ")).unwrap_or(&told).to_owned();
            let outlets =
                self.outlets(statement).into_iter().filter(|it| !sentence.contains(it.as_str()));
            let via = enumeration(&outlets.collect::<Vec<_>>());
            let via = if via.is_empty() { via } else { format!("{via}: ") };
            ListItem::labelled(0, RichText::styled(Emphasis::Name, &id), format!("{via}{sentence}"))
        };
        let mut blocks = vec![
            Block::Heading(RichText::strong(heading), RichText::styled(Emphasis::Faint, aside)),
            Block::Columns(2, vec![sentence(proposal.copy), sentence(proposal.root)]),
        ];
        proposal.reasons.iter().for_each(|reason| blocks.extend(reason_blocks(reason)));
        Document(blocks)
    }

    /// The names of the outlets that a statement came out in.
    fn outlets(&self, statement: Symbol) -> Vec<String> {
        let Some(relation) = self.program.find_with_arity(CAME_OUT_IN, 2) else {
            return Vec::new();
        };
        let ty = self.program.relation(relation).columns[1].ty;
        let rows = self.prose.tuples_about(relation, Value::Symbol(statement));
        rows.into_iter().map(|row| self.prose.value(ty, row[1])).collect()
    }

    /// What stands in a facts file if a proposal is accepted: the statement that it is added to, the key, and
    /// the value. `turned` if the root is the copy.
    #[must_use]
    pub fn addition(
        &self,
        proposal: &Proposal,
        certain: bool,
        turned: bool,
    ) -> (Symbol, &'static str, Json) {
        let (copy, root) =
            if turned { (proposal.root, proposal.copy) } else { (proposal.copy, proposal.root) };
        if certain {
            return (copy, RESTS_ON, self.id(root).into());
        }
        let value = json!({"root": self.id(root), "reason": reason(proposal, turned)});
        (copy, MAY_REST_ON, value)
    }

    /// The line to add to the row of a statement.
    #[must_use]
    pub fn line(&self, (statement, key, value): &(Symbol, &'static str, Json)) -> String {
        format!(
            "{}: {}: {}",
            visible(self.id(*statement)),
            Json::from(*key),
            visible(&spaced(value))
        )
    }

    /// Writes `{"title", "compared": {"statements", "texts"}, "cut": […], "proposals": [{"copy", "root",
    /// "order", "either", "reason", "reasons": […]}]}`. Texts are as they are.
    pub fn json(
        &self,
        title: Option<&str>,
        proposals: &Proposals,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let all: Vec<Json> = proposals.all.iter().map(|it| self.proposal_json(it)).collect();
        let [statements, texts] = proposals.compared;
        let json = json!({
            "title": title,
            "compared": {"statements": statements, "texts": texts},
            "cut": proposals.cut,
            "proposals": all,
        });
        serde_json::to_writer_pretty(&mut *out, &json)?;
        writeln!(out)
    }

    /// What [`json`](Self::json) writes; each proposal has its words besides, as a piece of a page.
    #[must_use]
    pub fn as_json(&self, title: Option<&str>, proposals: &Proposals) -> Json {
        let with_words = |proposal: &Proposal| {
            let mut json = self.proposal_json(proposal);
            json["html"] = self.proposal(proposal).html().into();
            json
        };
        let all: Vec<Json> = proposals.all.iter().map(with_words).collect();
        json!({ "title": title, "proposals": all })
    }

    fn proposal_json(&self, proposal: &Proposal) -> Json {
        let (order, either) = match proposal.order {
            CopyOrder::Dated => ("dated", false),
            CopyOrder::Said => ("said", false),
            CopyOrder::Unknown { either } => ("unknown", either),
        };
        let reasons: Vec<Json> = proposal.reasons.iter().map(reason_json).collect();
        json!({
            "copy": self.id(proposal.copy),
            "root": self.id(proposal.root),
            "order": order,
            "either": either,
            "reason": reason(proposal, false),
            "reasons": reasons,
        })
    }
}

/// Why, in the words that stand in a facts file.
fn reason(proposal: &Proposal, turned: bool) -> String {
    let whose = if turned { "that one's text" } else { "its text" };
    let reasons = proposal.reasons.iter().map(|reason| match reason {
        CopyReason::Link { address, .. } => format!("{whose} links to {address}"),
        CopyReason::Feed { name, .. } => {
            format!("its feed names {} as the source", on_one_line(name))
        }
        CopyReason::Credit { name, .. } => format!("{whose} credits {}", on_one_line(name)),
        CopyReason::Passages(passages) => shared(passages),
        CopyReason::Quote(_) => "both quote the same words".to_owned(),
    });
    enumeration(&reasons.collect::<Vec<_>>())
}

/// `142 of 150 words are the same, in two passages`
fn shared(passages: &[CommonPassage]) -> String {
    let sum = |count: fn(&CommonPassage) -> usize| passages.iter().map(count).sum::<usize>();
    let (equal, words) = (sum(|it| it.equal), sum(|it| it.words));
    let of = if equal == words { String::new() } else { format!(" of {words}") };
    let passages = match passages.len() {
        1 => "one passage".to_owned(),
        many => format!("{} passages", spelled_count(many)),
    };
    format!("{equal}{of} words are the same, in {passages}")
}

fn reason_blocks(reason: &CopyReason) -> Vec<Block> {
    match reason {
        CopyReason::Link { address, at } => {
            let link = RichText::styled(Emphasis::Link(address.clone()), address);
            vec![Block::Paragraph(2, RichText::from("links to ").and(link).and(faint_place(at)))]
        }
        CopyReason::Feed { name, at } => {
            let names =
                format!("is an item of a feed, which names {} as the source", on_one_line(name));
            vec![Block::Paragraph(2, RichText::from(names).and(faint_place(at)))]
        }
        CopyReason::Credit { name, said } => {
            let credits = RichText::from(format!("credits {}: “", on_one_line(name)));
            let said_text = on_one_line(&said.text);
            vec![Block::Paragraph(2, credits.and(said_text).and("”").and(faint_place(&said.at)))]
        }
        CopyReason::Passages(passages) => {
            let mut blocks = vec![Block::paragraph(2, shared(passages))];
            let rows = passages.iter().take(PASSAGES_SHOWN).flat_map(|passage| {
                let places = passage
                    .excerpts
                    .each_ref()
                    .map(|it| RichText::styled(Emphasis::Faint, place(&it.at)));
                [places, passage.excerpts.each_ref().map(|it| shown(it).into())]
            });
            blocks.push(side_by_side(rows.collect()));
            if let Some(more @ 1..) = passages.len().checked_sub(PASSAGES_SHOWN) {
                let more = format!("and {}", counted(more, "more passage", "more passages"));
                blocks.push(Block::paragraph(2, more));
            }
            blocks
        }
        CopyReason::Quote(quotes) => vec![
            Block::paragraph(2, "has the same quote"),
            side_by_side(vec![quotes.each_ref().map(|it| format!("“{}”", on_one_line(it)).into())]),
        ],
    }
}

fn side_by_side(rows: Vec<[RichText; 2]>) -> Block {
    Block::Table { caption: "", columns: ["what may be the copy", "what it may rest on"], rows }
}

fn place(at: &TextPlace) -> String {
    format!("{}:{}", at.file, at.line)
}

fn faint_place(at: &TextPlace) -> RichText {
    RichText::styled(Emphasis::Faint, format!(" ({})", place(at)))
}

/// An excerpt as a reader is shown it: on one line, its middle left out if it is long.
fn shown(excerpt: &Excerpt) -> String {
    let text = on_one_line(&excerpt.text);
    if text.chars().count() <= 2 * SHOWN {
        return text;
    }
    let letters: Vec<char> = text.chars().collect();
    let [start, end] = [&letters[..SHOWN], &letters[letters.len() - SHOWN..]];
    let (start, end): (String, String) = (start.iter().collect(), end.iter().collect());
    let start = start.rsplit_once(' ').map_or(start.as_str(), |(whole, _)| whole);
    let end = end.split_once(' ').map_or(end.as_str(), |(_, whole)| whole);
    format!("{start} […] {end}")
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reason_json(reason: &CopyReason) -> Json {
    match reason {
        CopyReason::Link { address, at } => {
            json!({"kind": "link", "address": address, "file": at.file, "line": at.line})
        }
        CopyReason::Feed { name, at } => {
            json!({"kind": "feed", "name": name, "file": at.file, "line": at.line})
        }
        CopyReason::Credit { name, said } => json!({
            "kind": "credit", "name": name, "said": said.text, "file": said.at.file, "line": said.at.line,
        }),
        CopyReason::Passages(passages) => {
            let passages: Vec<Json> = passages.iter().map(passage_json).collect();
            json!({"kind": "passages", "passages": passages})
        }
        CopyReason::Quote([copy, root]) => json!({"kind": "quote", "copy": copy, "root": root}),
    }
}

fn passage_json(passage: &CommonPassage) -> Json {
    let side = |it: &Excerpt| json!({"file": it.at.file, "line": it.at.line, "text": it.text, "is_cut": it.is_cut});
    let [copy, root] = passage.excerpts.each_ref().map(side);
    json!({"equal": passage.equal, "words": passage.words, "copy": copy, "root": root})
}
