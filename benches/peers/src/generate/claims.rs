//! Claims about meetings: first reports, relays of them, denials and refusals to comment.

use super::{Random, Rows, row};

const DAYS: u32 = 3650;
const OUTLETS: u32 = 2000;

struct Story {
    /// Two actors and a day.
    meetings: Vec<[u32; 3]>,
    /// What may be relayed or denied of each.
    claims: Vec<Vec<u32>>,
    /// Who speaks for each actor.
    spokespersons: Vec<Vec<u32>>,
    /// The actor that stands for the first outlet.
    outlets: u32,
}

#[derive(Default)]
struct Claims {
    said: Rows,
    spoke_with: Rows,
    denied: Rows,
    declined: Rows,
    relays: Rows,
}

/// So many claims about a fifth as many meetings, in the order of `Workload::inputs`.
pub(super) fn relations(amount: usize, random: &mut Random) -> Vec<Rows> {
    let actors = (amount as u32 / 50).max(1000);
    let speaks_for = spokespersons(actors, random);
    let mut story = Story::new(amount / 5, actors, &speaks_for, random);
    let mut claims = Claims::default();
    for claim in 0..amount as u32 {
        let meeting = random.below(story.meetings.len() as u32) as usize;
        let kind = if story.claims[meeting].is_empty() { 100 } else { random.below(100) };
        match kind {
            0..30 => claims.relay(claim, meeting, &mut story, random),
            30..42 => {
                let [_, _, day] = story.meetings[meeting];
                let speaker = story.voice(meeting, random);
                claims.denied.push(row([claim, random.choose(&story.claims[meeting])]));
                claims.said.push(row([claim, speaker, day]));
            }
            42..50 => {
                let [_, _, day] = story.meetings[meeting];
                let speaker = story.voice(meeting, random);
                claims.declined.push(row([claim, random.choose(&story.claims[meeting])]));
                claims.said.push(row([claim, speaker, day]));
            }
            _ => claims.report(claim, meeting, &mut story, random),
        }
    }
    let Claims { said, spoke_with, denied, declined, relays } = claims;
    vec![said, spoke_with, denied, declined, relays, speaks_for]
}

/// For half of the actors somebody, and for half of these again.
fn spokespersons(actors: u32, random: &mut Random) -> Rows {
    let half = actors / 2;
    let mut speaks_for: Rows =
        (0..half).map(|speaker| row([actors + speaker, random.below(actors)])).collect();
    speaks_for.extend(
        (0..actors / 4).map(|speaker| row([actors + half + speaker, actors + random.below(half)])),
    );
    speaks_for
}

impl Story {
    fn new(meetings: usize, actors: u32, speaks_for: &Rows, random: &mut Random) -> Self {
        let outlets = actors + actors / 2 + actors / 4;
        let mut spokespersons = vec![Vec::new(); outlets as usize];
        for row in speaks_for {
            spokespersons[row[1] as usize].push(row[0]);
        }
        let mut meeting = || [random.below(actors), random.below(actors), random.below(DAYS)];
        Self {
            meetings: (0..meetings).map(|_| meeting()).collect(),
            claims: vec![Vec::new(); meetings],
            spokespersons,
            outlets,
        }
    }

    fn outlet(&self, random: &mut Random) -> u32 {
        self.outlets + random.below(OUTLETS)
    }

    /// One of the two, or somebody who speaks for them.
    fn voice(&self, meeting: usize, random: &mut Random) -> u32 {
        let [a, b, _] = self.meetings[meeting];
        let party = random.choose(&[a, b]);
        match &self.spokespersons[party as usize][..] {
            [] => party,
            others => random.choose(others),
        }
    }
}

impl Claims {
    fn relay(&mut self, claim: u32, meeting: usize, story: &mut Story, random: &mut Random) {
        let [a, b, day] = story.meetings[meeting];
        self.relays.push(row([claim, random.choose(&story.claims[meeting])]));
        self.spoke_with.push(row([claim, a, b, day]));
        self.said.push(row([claim, story.outlet(random), day]));
        story.claims[meeting].push(claim);
    }

    fn report(&mut self, claim: u32, meeting: usize, story: &mut Story, random: &mut Random) {
        let [a, b, day] = story.meetings[meeting];
        let speaker = if random.chance(80) { story.outlet(random) } else { random.choose(&[a, b]) };
        let (who, whom) = if random.chance(50) { (a, b) } else { (b, a) };
        self.spoke_with.push(row([claim, who, whom, day]));
        self.said.push(row([claim, speaker, day]));
        story.claims[meeting].push(claim);
    }
}
