//! The claims: everything that is asked is about one meeting, two actors on a day. So the voices on
//! each meeting are brought together, and all answers about it are found at once.

use std::path::PathBuf;

use anyhow::Result;

use super::dense::{Dense, largest};
use super::groups::Groups;
use crate::facts::Facts;
use crate::names::Codes;
use crate::solve::Count;
use crate::workload::Values;

const CLAIM: usize = 0;
const ACTOR: usize = 1;
const DAY: usize = 2;

/// The rows that are asked for, their values made dense.
struct Case {
    said: Vec<[u32; 2]>,
    spoke_with: Vec<[u32; 4]>,
    denied: Vec<[u32; 2]>,
    declined: Vec<[u32; 2]>,
    relays: Vec<[u32; 2]>,
    speaks_for: Vec<[u32; 2]>,
    claims: usize,
    actors: usize,
    /// The place of each actor in the order of actors, where that is not the order of the indices.
    ranks: Option<Vec<u32>>,
}

/// The sizes of the results.
pub(crate) fn solve(folder: PathBuf, values: Values) -> Result<Vec<Count>> {
    let case = Case::read(Facts::new(folder, values, 3))?;
    let voices = Voices::new(&case);
    let meetings = Meetings::new(&case);
    let mut answers = Answers::default();
    let attested = meetings.group(attestations(&case, &voices.speakers, &meetings));
    let denials = meetings.group(on_record(&case.denied, &voices.speakers, &meetings));
    let refusals = meetings.group(on_record(&case.declined, &voices.speakers, &meetings));
    for meeting in 0..meetings.keys.len() as u32 {
        let parties = meetings.parties(meeting);
        let sides = [&attested, &denials, &refusals].map(|group| group.of(meeting));
        answers.judge(meeting, sides, |speaker| voices.speaks_for_any(speaker, parties));
    }
    let network = answers.network(&meetings);
    Ok(answers.counts(&network))
}

impl Case {
    fn read(mut facts: Facts) -> Result<Self> {
        let (claim, actor, day) = (Some(CLAIM), Some(ACTOR), Some(DAY));
        let mut said = Vec::new();
        facts.each_row("said", [claim, actor, None], |[c, s, _]| said.push([c, s]))?;
        let mut case = Self {
            said,
            spoke_with: facts.rows("spoke_with", [claim, actor, actor, day])?,
            denied: facts.rows("denied", [claim, claim])?,
            declined: facts.rows("declined", [claim, claim])?,
            relays: facts.rows("relays", [claim, claim])?,
            speaks_for: facts.rows("speaks_for", [actor, actor])?,
            claims: 0,
            actors: 0,
            ranks: (facts.names[ACTOR].len() > 0).then(|| facts.names[ACTOR].ranks()),
        };
        case.make_dense();
        Ok(case)
    }

    fn make_dense(&mut self) {
        let references = [&self.denied, &self.declined, &self.relays];
        let last = references.map(|rows| largest(rows, &[0, 1])).into_iter().max();
        let last =
            last.max(Some(largest(&self.said, &[0]))).max(Some(largest(&self.spoke_with, &[0])));
        let mut claims = Dense::new(last.unwrap_or(0), self.said.len());
        claims.encode(&mut self.said, &[0]);
        claims.encode(&mut self.spoke_with, &[0]);
        for rows in [&mut self.denied, &mut self.declined, &mut self.relays] {
            claims.encode(rows, &[0, 1]);
        }
        self.claims = claims.places();

        let last = largest(&self.said, &[1])
            .max(largest(&self.spoke_with, &[1, 2]))
            .max(largest(&self.speaks_for, &[0, 1]));
        let mut actors = Dense::new(last, self.said.len());
        actors.encode(&mut self.said, &[1]);
        actors.encode(&mut self.spoke_with, &[1, 2]);
        actors.encode(&mut self.speaks_for, &[0, 1]);
        self.actors = actors.places();
        if let Dense::Coded(codes) = actors {
            self.ranks = Some(codes.ranks());
        }

        let mut days = Dense::new(largest(&self.spoke_with, &[3]), self.spoke_with.len());
        days.encode(&mut self.spoke_with, &[3]);
    }

    /// Whether the first actor comes before the second.
    fn precedes(&self, a: u32, b: u32) -> bool {
        match &self.ranks {
            None => a < b,
            Some(ranks) => ranks[a as usize] < ranks[b as usize],
        }
    }
}

/// Who said each claim, and for whom each actor speaks.
struct Voices {
    speakers: Groups,
    represented: Groups,
}

impl Voices {
    fn new(case: &Case) -> Self {
        let direct = Groups::new(case.actors, &case.speaks_for);
        let mut represents = Vec::new();
        let mut seen_for = vec![u32::MAX; case.actors];
        let mut open = Vec::new();
        for speaker in 0..case.actors as u32 {
            open.extend_from_slice(direct.of(speaker));
            while let Some(party) = open.pop() {
                if seen_for[party as usize] != speaker {
                    seen_for[party as usize] = speaker;
                    represents.push([speaker, party]);
                    open.extend_from_slice(direct.of(party));
                }
            }
        }
        Self {
            speakers: Groups::new(case.claims, &case.said),
            represented: Groups::new(case.actors, &represents),
        }
    }

    fn speaks_for_any(&self, speaker: u32, parties: [u32; 2]) -> bool {
        parties.contains(&speaker)
            || self.represented.of(speaker).iter().any(|party| parties.contains(party))
    }
}

/// Two actors on a day, numbered from 0, and which claims are about them.
struct Meetings {
    keys: Vec<u64>,
    of_claims: Groups,
    actor_bits: u32,
}

impl Meetings {
    fn new(case: &Case) -> Self {
        let actor_bits = usize::BITS - case.actors.leading_zeros();
        let mut numbers = Codes::default();
        let mut of_claims = Vec::with_capacity(case.spoke_with.len());
        for [claim, who, whom, day] in &case.spoke_with {
            if who != whom {
                let (a, b) = if case.precedes(*who, *whom) { (who, whom) } else { (whom, who) };
                let pair = u64::from(*a) << actor_bits | u64::from(*b);
                of_claims.push([*claim, numbers.of(u64::from(*day) << (2 * actor_bits) | pair)]);
            }
        }
        Self {
            keys: numbers.into_keys(),
            of_claims: Groups::new(case.claims, &of_claims),
            actor_bits,
        }
    }

    /// The two actors, packed.
    fn pair(&self, meeting: u32) -> u64 {
        self.keys[meeting as usize] & !(u64::MAX << (2 * self.actor_bits))
    }

    fn parties(&self, meeting: u32) -> [u32; 2] {
        let pair = self.pair(meeting);
        [(pair >> self.actor_bits) as u32, (pair & !(u64::MAX << self.actor_bits)) as u32]
    }

    /// The voices on each meeting, each of them once.
    fn group(&self, voices: Vec<[u32; 2]>) -> Groups {
        let groups = Groups::new(self.keys.len(), &voices);
        drop(voices);
        groups.sorted()
    }
}

/// Who is the origin of a claim on which meeting: down from each origin to all that relays it.
fn attestations(case: &Case, speakers: &Groups, meetings: &Meetings) -> Vec<[u32; 2]> {
    let sources: Vec<[u32; 2]> =
        case.relays.iter().map(|[claim, source]| [*source, *claim]).collect();
    let relayed_by = Groups::new(case.claims, &sources);
    let mut is_relay = vec![false; case.claims];
    for [claim, _] in &case.relays {
        is_relay[*claim as usize] = true;
    }
    let mut attested = Vec::with_capacity(case.spoke_with.len());
    let mut seen_from = vec![u32::MAX; case.claims];
    let mut open = Vec::new();
    for origin in 0..case.claims as u32 {
        let speakers = speakers.of(origin);
        if is_relay[origin as usize] || speakers.is_empty() {
            continue;
        }
        open.push(origin);
        while let Some(claim) = open.pop() {
            if seen_from[claim as usize] == origin {
                continue;
            }
            seen_from[claim as usize] = origin;
            for meeting in meetings.of_claims.of(claim) {
                attested.extend(speakers.iter().map(|speaker| [*meeting, *speaker]));
            }
            open.extend_from_slice(relayed_by.of(claim));
        }
    }
    attested
}

/// Who answered in this way to a claim on which meeting.
fn on_record(answers: &[[u32; 2]], speakers: &Groups, meetings: &Meetings) -> Vec<[u32; 2]> {
    let mut voices = Vec::with_capacity(answers.len());
    for [claim, target] in answers {
        for meeting in meetings.of_claims.of(*target) {
            voices.extend(speakers.of(*claim).iter().map(|speaker| [*meeting, *speaker]));
        }
    }
    voices
}

/// The meetings of which each holds.
#[derive(Debug, Default)]
struct Answers {
    confirmed: Vec<u32>,
    party_denied: Vec<u32>,
    corroborated: Vec<u32>,
    disputed: Vec<u32>,
    contradictory: Vec<u32>,
    single_source: Vec<u32>,
    silent: Vec<u32>,
}

impl Answers {
    fn judge(
        &mut self,
        meeting: u32,
        [attested, denials, refusals]: [&[u32]; 3],
        is_party: impl Fn(u32) -> bool,
    ) {
        let any_party = |voices: &[u32]| voices.iter().any(|speaker| is_party(*speaker));
        let of_parties = attested.iter().filter(|speaker| is_party(**speaker)).count();
        let (confirmed, denied) = (of_parties > 0, any_party(denials));
        let note = |holds: bool, list: &mut Vec<u32>| {
            if holds {
                list.push(meeting);
            }
        };
        note(confirmed, &mut self.confirmed);
        note(denied, &mut self.party_denied);
        note(attested.len() > 1, &mut self.corroborated);
        note(denied && of_parties < attested.len(), &mut self.disputed);
        note(denied && confirmed, &mut self.contradictory);
        note(attested.len() == 1 && !confirmed, &mut self.single_source);
        let silent = !attested.is_empty() && !confirmed && any_party(refusals);
        note(silent, &mut self.silent);
    }

    /// The pairs that had contact on some day, and were not both corroborated and disputed only.
    fn network(&self, meetings: &Meetings) -> Vec<u64> {
        let pairs = |list: &[u32]| {
            let mut pairs: Vec<u64> = list.iter().map(|meeting| meetings.pair(*meeting)).collect();
            pairs.sort_unstable();
            pairs.dedup();
            pairs
        };
        let disputed = pairs(&self.disputed);
        let mut network = pairs(&self.corroborated);
        let mut rest = &disputed[..];
        network.retain(|pair| {
            let passed = rest.iter().take_while(|disputed| *disputed < pair).count();
            rest = &rest[passed..];
            rest.first() != Some(pair)
        });
        network.extend(pairs(&self.confirmed));
        network.sort_unstable();
        network.dedup();
        network
    }

    fn counts(&self, network: &[u64]) -> Vec<Count> {
        vec![
            ("confirmed", self.confirmed.len()),
            ("party_denied", self.party_denied.len()),
            ("corroborated", self.corroborated.len()),
            ("disputed", self.disputed.len()),
            ("contradictory", self.contradictory.len()),
            ("single_source", self.single_source.len()),
            ("silent", self.silent.len()),
            ("network", network.len()),
        ]
    }
}
