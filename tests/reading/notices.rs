//! What looks wrong in the notes themselves (section 5).

use std::collections::BTreeSet;

use super::chains::Position;
use super::claim::Claims;
use super::dates::DAY;
use super::endings::{Endings, Judge};
use super::notes::{Id, Ids, Statement};

pub type Notices = BTreeSet<(Id, &'static str)>;

pub fn notices(claims: &Claims<'_>) -> Notices {
    let mut notices = Notices::new();
    for (id, s) in &claims.notes.statements {
        let of: [(&'static str, bool); 10] = [
            ("withdrawal without standing", withdraws_in_vain(claims, s)),
            ("finding without authority", finds_in_vain(claims, s)),
            ("assertion by an authority", s.stance == "asserted" && authority(claims, s)),
            ("denial by an authority", denial_by_authority(claims, id, s)),
            ("relay says something else", says_something_else(claims, id, s)),
            ("before the event", before_the_event(claims, id, s)),
            ("reported elsewhere before", reported_before(claims, s)),
            ("dated by the month", dated_by_the_month(s)),
            ("no confidence given", s.stance == "assessed" && s.confidence.is_none()),
            ("order unknown", order_unknown(claims, id, s)),
        ];
        notices
            .extend(of.iter().filter(|(_, holds)| *holds).map(|(notice, _)| (id.clone(), *notice)));
        if forecast_without_end(claims, s) {
            notices.insert((s.what.clone(), "forecast without end"));
        }
        if without_side(claims, s) {
            notices.insert((s.by.clone(), "no side"));
        }
    }
    of_actors(claims, &mut notices);
    of_propositions(claims, &mut notices);
    notices
}

fn authority(claims: &Claims<'_>, s: &Statement) -> bool {
    claims.sides.actor(&s.by).authority
}

fn judge<'a>(claims: &'a Claims<'a>, firm: &'a Ids) -> Judge<'a> {
    let (notes, bearing, sides) = (claims.notes, claims.bearing, claims.sides);
    Judge { notes, bearing, sides, firm, doers: &claims.doers }
}

/// Who finds what is known to be forged, and is no authority.
fn finds_in_vain(claims: &Claims<'_>, s: &Statement) -> bool {
    let known = claims.notes.statements.contains_key(&s.what);
    s.stance == "discredited" && known && !authority(claims, s)
}

fn withdraws_in_vain(claims: &Claims<'_>, s: &Statement) -> bool {
    let Some(of) = claims.notes.statements.get(&s.what) else { return false };
    s.withdrawal() && !judge(claims, &Ids::new()).may_withdraw(s, of)
}

/// It settles nothing while support lives.
fn denial_by_authority(claims: &Claims<'_>, id: &Id, s: &Statement) -> bool {
    s.denies()
        && authority(claims, s)
        && claims.ground.live.among.contains(id)
        && claims.for_live(&s.what).iter().any(|voice| !voice.roots.is_empty())
}

/// None of its sources takes a position on just its proposition.
fn says_something_else(claims: &Claims<'_>, id: &Id, s: &Statement) -> bool {
    let chains = &claims.ground.chains;
    let on_it = |source: &Id| {
        claims.statement(source).what == s.what && !chains.positions[source].is_empty()
    };
    s.relay() && !chains.links[id].is_empty() && !chains.links[id].iter().any(on_it)
}

fn takes_position(claims: &Claims<'_>, id: &Id) -> bool {
    claims.ground.chains.positions[id].iter().any(|position| *position != Position::Foresees)
}

fn without_side(claims: &Claims<'_>, s: &Statement) -> bool {
    let sides = claims.sides;
    let kind = sides.kind(&s.by);
    let actor = sides.actor(&s.by);
    let released = actor.released_by.iter().any(|who| !sides.of(who).is_empty());
    let Some(parties) = claims.parties.get(&s.what) else { return false };
    (s.supports() || s.denies())
        && kind != "outlet"
        && sides.named(s)
        && !actor.authority
        && sides.of_statement(s).is_empty()
        && !released
        && !parties.is_empty()
        && !parties.contains(&s.by)
}

fn forecast_without_end(claims: &Claims<'_>, s: &Statement) -> bool {
    let Some(p) = claims.notes.propositions.get(&s.what) else { return false };
    s.modal() && p.window.is_empty() && p.condition.is_empty()
}

fn before_the_event(claims: &Claims<'_>, id: &Id, s: &Statement) -> bool {
    let Some(p) = claims.notes.propositions.get(&s.what) else { return false };
    takes_position(claims, id)
        && p.when.iter().map(|when| when.first).min().is_some_and(|first| s.known() < first)
}

fn reported_before(claims: &Claims<'_>, s: &Statement) -> bool {
    let sources = !s.rests_on.is_empty() || !s.rests_on_since.is_empty() || s.rests_on_unknown;
    let outlet = |who: &str| claims.sides.kind(who) == "outlet";
    s.stance == "asserted"
        && outlet(&s.by)
        && !sources
        && claims.notes.statements.iter().any(|(id, first)| {
            let mut had = first.via.clone();
            had.extend(outlet(&first.by).then(|| first.by.clone()));
            had.remove(&s.by);
            first.what == s.what
                && claims.ground.chains.positions[id].contains(&Position::For)
                && first.earlier(s)
                && !had.is_empty()
        })
}

fn dated_by_the_month(s: &Statement) -> bool {
    s.on.last - s.on.first + 1 >= 28 * DAY && s.published.is_none() && s.seen.is_none()
}

fn order_unknown(claims: &Claims<'_>, id: &Id, s: &Statement) -> bool {
    let held = &claims.ground.noted.held;
    let firm = |id: &Id| {
        let roots = held.get(&(id.clone(), Position::For));
        roots.is_some_and(|roots| roots.iter().any(|(_, firm)| *firm))
    };
    let none = Ids::new();
    let judge = judge(claims, &none);
    claims.notes.statements.iter().any(|(other_id, other)| {
        let contrary =
            judge.contrary(s, other, firm(other_id)) || judge.contrary(other, s, firm(id));
        id != other_id && s.by == other.by && contrary && !s.earlier(other) && !other.earlier(s)
    })
}

fn of_actors(claims: &Claims<'_>, notices: &mut Notices) {
    let named = claims.notes.actors.iter().filter(|(_, actor)| actor.kind != "anonymous");
    let named: Vec<_> = named.filter(|(_, actor)| actor.name.is_some()).collect();
    for (a, first) in &named {
        if named.iter().any(|(b, second)| a != b && first.name == second.name) {
            notices.insert(((*a).clone(), "same name"));
        }
    }
}

fn of_propositions(claims: &Claims<'_>, notices: &mut Notices) {
    for p in claims.notes.propositions.keys() {
        if claims.bearing.excludes_itself(p) {
            notices.insert((p.clone(), "implies what it excludes"));
        }
        let both = |q: &&Id| *q != p && claims.bearing.excludes(p, q);
        if claims.settled.contains_key(p) && claims.settled.keys().any(|q| both(&q)) {
            notices.insert((p.clone(), "settled both ways"));
        }
    }
}

/// What ended what, for those who compare.
pub fn ended(endings: &Endings) -> Vec<(Id, Id)> {
    let pairs =
        endings.iter().flat_map(|(of, by)| by.iter().map(|(by, _)| (by.clone(), of.clone())));
    pairs.collect()
}
