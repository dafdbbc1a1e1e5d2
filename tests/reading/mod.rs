//! A second way to every answer: what claims.md (sections 2 to 5) says of a casefile, by plain
//! loops over sets. It shares no code with the program and no rule with the rulebook.

#![allow(dead_code, missing_docs, unreachable_pub)]

pub mod bearing;
pub mod chains;
pub mod claim;
pub mod dates;
pub mod endings;
pub mod flags;
pub mod generate;
pub mod notes;
pub mod notices;
pub mod origins;
pub mod questions;
pub mod settled;
pub mod sides;
pub mod status;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use bearing::Bearing;
use claim::{Claims, Voice};
use dates::Minute;
use flags::View;
use notes::{Id, Notes};
use questions::State;
use sides::Sides;
use status::Standing;

/// What a casefile establishes as of a moment.
pub struct Reading {
    pub as_of: Minute,
    pub standing: BTreeMap<Id, Standing>,
    pub flags: BTreeMap<Id, Vec<&'static str>>,
    pub digit: BTreeMap<Id, u8>,
    /// Reports direct and by implication, for and against.
    pub reports: BTreeMap<Id, [usize; 4]>,
    pub notices: BTreeSet<(Id, &'static str)>,
    pub questions: BTreeMap<Id, State>,
    /// What ended what.
    pub ended: Vec<(Id, Id)>,
    pub live: BTreeSet<Id>,
}

/// Reads the facts; `zone` is the offset of the file in minutes. Without `as_of`, and where no
/// `asked` stands among the facts, it is read as of the last statement.
pub fn read(facts: &[Value], zone: Minute, as_of: Option<Minute>) -> Reading {
    let all = Notes::new(facts, zone);
    let as_of = as_of
        .or(all.asked.map(|asked| asked.last))
        .or_else(|| all.statements.values().map(notes::Statement::known).max())
        .unwrap_or(0);
    let notes = all.known_by(as_of);
    let bearing = Bearing::new(&notes);
    let sides = Sides::new(&notes);
    let claims = Claims::new(&notes, &bearing, &sides);
    reading(&claims, as_of)
}

fn reading(claims: &Claims<'_>, as_of: Minute) -> Reading {
    let ids: Vec<&Id> = claims.notes.propositions.keys().collect();
    let standing: BTreeMap<Id, Standing> =
        ids.iter().map(|p| ((*p).clone(), claims.standing(p, as_of))).collect();
    let view = |p| View::new(claims, p, standing[p].status, as_of);
    let status = standing.iter().map(|(p, standing)| (p.clone(), standing.status)).collect();
    let reports = |p: &Id| {
        let split = |voices: Vec<Voice>| {
            let direct = voices.iter().filter(|voice| voice.direct).count();
            [direct, voices.len() - direct]
        };
        let [a, b] = split(claims.for_live(p));
        let [c, d] = split(claims.against_live(p));
        [a, b, c, d]
    };
    Reading {
        as_of,
        flags: ids.iter().map(|p| ((*p).clone(), view(p).flags())).collect(),
        digit: ids.iter().map(|p| ((*p).clone(), view(p).digit())).collect(),
        reports: ids.iter().map(|p| ((*p).clone(), reports(p))).collect(),
        notices: notices::notices(claims),
        questions: questions::questions(claims, &status),
        ended: notices::ended(&claims.endings),
        live: claims.ground.live.among.clone(),
        standing,
    }
}

impl Reading {
    pub fn json(&self) -> Value {
        let statuses: BTreeMap<_, _> = self.standing.iter().map(|(p, s)| (p, s.status)).collect();
        let ranges: BTreeMap<_, _> = self
            .standing
            .iter()
            .map(|(p, s)| {
                (p, json!({"for": s.for_it, "against": s.against, "foreseen": s.foreseen}))
            })
            .collect();
        let questions: BTreeMap<_, _> = self
            .questions
            .iter()
            .map(|(question, state)| {
                let of = json!({
                    "state": state.state, "settled": state.settled, "leads": state.leads,
                    "supported": state.supported, "answers": state.answers,
                });
                (question, of)
            })
            .collect();
        json!({
            "as_of": self.as_of, "status": statuses, "ranges": ranges, "flags": self.flags,
            "digit": self.digit, "reports": self.reports, "notices": self.notices,
            "questions": questions, "ended": self.ended, "live": self.live,
        })
    }
}
