//! differential-dataflow: the operators put together by hand, the rows divided among the workers.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicIsize, Ordering};

use anyhow::{Result, anyhow};
use differential_dataflow::input::Input as _;
use differential_dataflow::operators::iterate::{Iterate as _, VecVariable};
use differential_dataflow::{ExchangeData, VecCollection};
use timely::dataflow::Scope;
use timely::order::Product;

use super::rows::{Claims, Pair, PointsTo, pairs};
use crate::solve::Count;
use crate::workload::{Values, Workload};

/// The sizes of the results.
pub(crate) fn solve(
    workload: Workload,
    folder: PathBuf,
    values: Values,
    threads: usize,
) -> Result<Vec<Count>> {
    match workload {
        Workload::Claims => {
            let rows = Claims::read(folder, values)?;
            let names = [
                "confirmed",
                "party_denied",
                "corroborated",
                "disputed",
                "contradictory",
                "single_source",
                "silent",
                "network",
            ];
            run(threads, names, move |input, counters| claims(&rows, input, counters))
        }
        Workload::Closure => {
            let edges = pairs(folder, values, "edge")?;
            run(threads, ["path"], move |input, [count]| {
                count.count(closure(input.of(&edges)));
            })
        }
        Workload::SameGeneration => {
            let parents = pairs(folder, values, "parent")?;
            run(threads, ["same_generation"], move |input, [count]| {
                count.count(same_generation(input.of(&parents)));
            })
        }
        Workload::PointsTo => {
            let rows = PointsTo::read(folder, values)?;
            run(threads, ["points_to", "field_points_to"], move |input, counters| {
                points_to(&rows, input, counters);
            })
        }
    }
}

/// The part of the rows that a worker brings in.
struct Input<'scope> {
    scope: Scope<'scope, u32>,
    worker: usize,
    workers: usize,
}

type Rows<'scope, T, D> = VecCollection<'scope, T, D, isize>;

impl<'scope> Input<'scope> {
    fn of<D: ExchangeData>(&self, rows: &[D]) -> Rows<'scope, u32, D> {
        let own: Vec<D> = rows.iter().skip(self.worker).step_by(self.workers).cloned().collect();
        self.scope.new_collection_from(own).1
    }
}

/// How many tuples all workers saw of a result.
#[derive(Debug, Clone, Default)]
struct Counter(Arc<AtomicIsize>);

impl Counter {
    fn count<D: ExchangeData>(&self, results: Rows<'_, u32, D>) {
        let total = Arc::clone(&self.0);
        results.inspect_batch(move |_, batch| {
            let sum = batch.iter().map(|(_, _, difference)| difference).sum();
            total.fetch_add(sum, Ordering::Relaxed);
        });
    }
}

fn run<const N: usize>(
    threads: usize,
    names: [&'static str; N],
    build: impl for<'scope> Fn(&Input<'scope>, [Counter; N]) + Send + Sync + 'static,
) -> Result<Vec<Count>> {
    let counters: [Counter; N] = std::array::from_fn(|_| Counter::default());
    let for_workers = counters.clone();
    let guards = timely::execute(timely::Config::process(threads), move |worker| {
        let (index, workers) = (worker.index(), worker.peers());
        worker.dataflow(|scope| {
            build(&Input { scope, worker: index, workers }, for_workers.clone());
        });
    });
    for result in guards.map_err(|error| anyhow!(error))?.join() {
        result.map_err(|error| anyhow!(error))?;
    }
    let count = |(name, counter): (_, Counter)| {
        Ok((name, usize::try_from(counter.0.load(Ordering::Relaxed))?))
    };
    names.into_iter().zip(counters).map(count).collect()
}

fn closure(edges: Rows<'_, u32, Pair>) -> Rows<'_, u32, Pair> {
    edges.clone().iterate(|scope, paths| {
        let edges = edges.enter(scope);
        let longer = paths.map(|(x, y)| (y, x)).join_map(edges.clone(), |_, x, z| (*x, *z));
        longer.concat(edges).distinct()
    })
}

fn same_generation(parents: Rows<'_, u32, Pair>) -> Rows<'_, u32, Pair> {
    let children = parents.map(|(child, parent)| (parent, child));
    let siblings =
        children.clone().join_map(children.clone(), |_, x, y| (*x, *y)).filter(|(x, y)| x != y);
    siblings.clone().iterate(|scope, pairs| {
        let children = children.enter(scope);
        let half = pairs.join_map(children.clone(), |_, q, x| (*q, *x));
        half.join_map(children, |_, x, y| (*x, *y)).concat(siblings.enter(scope)).distinct()
    })
}

fn points_to(rows: &PointsTo, input: &Input<'_>, [of_variables, of_fields]: [Counter; 2]) {
    let alloc = input.of(&rows.alloc);
    let assign = input.of(&rows.assign).map(|(to, from)| (from, to));
    let load = input.of(&rows.load).map(|(to, base, field)| (base, (to, field)));
    let store = input.of(&rows.store).map(|(base, field, from)| (base, (field, from)));
    let scope = input.scope;
    let (variables, fields) = scope.iterative::<u32, _, _>(|inner| {
        let step = Product::new(0, 1);
        let (variable, points_to) = VecVariable::new(inner, step);
        let (field_variable, field_points_to) = VecVariable::new(inner, step);
        let loaded = points_to
            .clone()
            .join_map(load.enter(inner), |_, object, (to, field)| ((*object, *field), *to))
            .join_map(field_points_to, |_, to, object| (*to, *object));
        let stored = points_to
            .clone()
            .join_map(store.enter(inner), |_, base, (field, from)| (*from, (*base, *field)))
            .join_map(points_to.clone(), |_, place, object| (*place, *object))
            .distinct();
        let assigned = points_to.join_map(assign.enter(inner), |_, object, to| (*to, *object));
        let all = alloc.enter(inner).concat(assigned).concat(loaded).distinct();
        variable.set(all.clone());
        field_variable.set(stored.clone());
        (all.leave(scope), stored.leave(scope))
    });
    of_variables.count(variables);
    of_fields.count(fields);
}

/// Two actors and a day.
type Meeting = (u32, u32, u32);
/// Who said something about a meeting.
type Voice = (Meeting, u32);

/// What the answers are made from.
struct Voices<'scope> {
    /// Who said each claim.
    said: Rows<'scope, u32, Pair>,
    contact: Rows<'scope, u32, (u32, Meeting)>,
    of_parties: Rows<'scope, u32, Voice>,
}

impl<'scope> Voices<'scope> {
    fn new(rows: &Claims, input: &Input<'scope>) -> Self {
        let said = input.of(&rows.said).map(|(claim, speaker, _)| (claim, speaker));
        let contact = input
            .of(&rows.spoke_with)
            .filter(|(_, a, b, _)| a != b)
            .map(|(claim, a, b, day)| (claim, (a.min(b), a.max(b), day)));
        let of_parties = party_voices(contact.clone(), input.of(&rows.speaks_for));
        Self { said, contact, of_parties }
    }

    fn attested(&self, relays: Rows<'scope, u32, Pair>) -> Rows<'scope, u32, Voice> {
        let origin = origins(self.said.clone(), relays);
        let by_origin =
            self.contact.clone().join_map(origin, |_, meeting, origin| (*origin, *meeting));
        by_origin.join_map(self.said.clone(), |_, meeting, speaker| (*meeting, *speaker)).distinct()
    }

    fn on_record(&self, answers: Rows<'scope, u32, Pair>) -> Rows<'scope, u32, Voice> {
        answers
            .map(|(claim, target)| (target, claim))
            .join_map(self.contact.clone(), |_, claim, meeting| (*claim, *meeting))
            .join_map(self.said.clone(), |_, meeting, speaker| (*meeting, *speaker))
    }

    /// The meetings about which a party is among those who said something.
    fn by_parties(&self, said: Rows<'scope, u32, Voice>) -> Rows<'scope, u32, Meeting> {
        meetings(said.map(|voice| (voice, ())).semijoin(self.of_parties.clone()).map(|(v, ())| v))
    }

    fn by_others(&self, said: Rows<'scope, u32, Voice>) -> Rows<'scope, u32, Meeting> {
        meetings(said.map(|voice| (voice, ())).antijoin(self.of_parties.clone()).map(|(v, ())| v))
    }
}

fn meetings(voices: Rows<'_, u32, Voice>) -> Rows<'_, u32, Meeting> {
    voices.map(|(meeting, _)| meeting).distinct()
}

fn keyed(meetings: Rows<'_, u32, Meeting>) -> Rows<'_, u32, (Meeting, ())> {
    meetings.map(|meeting| (meeting, ()))
}

fn pairs_of(meetings: Rows<'_, u32, Meeting>) -> Rows<'_, u32, (Pair, ())> {
    meetings.map(|(a, b, _)| ((a, b), ()))
}

fn claims(rows: &Claims, input: &Input<'_>, counters: [Counter; 8]) {
    let voices = Voices::new(rows, input);
    let attested = voices.attested(input.of(&rows.relays));
    let confirmed = voices.by_parties(attested.clone());
    let party_denied = voices.by_parties(voices.on_record(input.of(&rows.denied)));
    let refused = voices.by_parties(voices.on_record(input.of(&rows.declined)));
    let pairs = attested.clone().join_map(attested.clone(), |meeting, s, t| (*meeting, s < t));
    let corroborated = pairs.filter(|(_, differ)| *differ).map(|(meeting, _)| meeting).distinct();
    let disputed =
        keyed(voices.by_others(attested.clone())).semijoin(party_denied.clone()).map(|(m, ())| m);
    let contradictory = keyed(party_denied.clone()).semijoin(confirmed.clone());
    let unconfirmed = keyed(meetings(attested)).antijoin(confirmed.clone());
    let disputed_pairs = pairs_of(disputed.clone()).map(|(pair, ())| pair).distinct();
    let network = pairs_of(corroborated.clone())
        .antijoin(disputed_pairs)
        .concat(pairs_of(confirmed.clone()))
        .distinct();

    let [c0, c1, c2, c3, c4, c5, c6, c7] = counters;
    c4.count(contradictory);
    c5.count(unconfirmed.clone().antijoin(corroborated.clone()));
    c6.count(unconfirmed.semijoin(refused));
    c0.count(confirmed);
    c1.count(party_denied);
    c2.count(corroborated);
    c3.count(disputed);
    c7.count(network);
}

/// What each claim rests on in the end.
fn origins<'scope>(
    said: Rows<'scope, u32, Pair>,
    relays: Rows<'scope, u32, Pair>,
) -> Rows<'scope, u32, Pair> {
    let relayed = relays.clone().map(|(claim, _)| claim).distinct();
    let first = said
        .map(|(claim, _)| (claim, ()))
        .antijoin(relayed)
        .map(|(claim, ())| (claim, claim))
        .distinct();
    let relayed_by = relays.map(|(claim, source)| (source, claim));
    first.clone().iterate(|scope, origin| {
        let further =
            origin.join_map(relayed_by.enter(scope), |_, origin, claim| (*claim, *origin));
        further.concat(first.enter(scope)).distinct()
    })
}

/// Who takes part in each meeting, or speaks for somebody who does.
fn party_voices<'scope>(
    contact: Rows<'scope, u32, (u32, Meeting)>,
    speaks_for: Rows<'scope, u32, Pair>,
) -> Rows<'scope, u32, (Meeting, u32)> {
    let represents = speaks_for.clone().iterate(|scope, represents| {
        let direct = speaks_for.enter(scope);
        let by_party = direct.clone().map(|(speaker, party)| (party, speaker));
        represents
            .join_map(by_party, |_, party, speaker| (*speaker, *party))
            .concat(direct)
            .distinct()
    });
    let party = contact
        .map(|(_, meeting)| meeting)
        .distinct()
        .flat_map(|(a, b, day)| [(a, (a, b, day)), (b, (a, b, day))]);
    let represented = represents.map(|(speaker, party)| (party, speaker));
    let spoken_for =
        party.clone().join_map(represented, |_, meeting, speaker| (*meeting, *speaker));
    party.map(|(party, meeting)| (meeting, party)).concat(spoken_for).distinct()
}
