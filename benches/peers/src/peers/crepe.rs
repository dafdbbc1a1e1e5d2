//! crepe, with a fast hash function.

#![allow(clippy::iter_over_hash_type, reason = "crepe's sets are not in order, and need not be")]

use std::path::PathBuf;

use anyhow::Result;

use super::rows::{self, pairs};
use crate::solve::Count;
use crate::workload::{Values, Workload};

/// The sizes of the results.
pub(crate) fn solve(workload: Workload, folder: PathBuf, values: Values) -> Result<Vec<Count>> {
    Ok(match workload {
        Workload::Claims => claims::solve(rows::Claims::read(folder, values)?),
        Workload::Closure => closure::solve(pairs(folder, values, "edge")?),
        Workload::SameGeneration => same_generation::solve(pairs(folder, values, "parent")?),
        Workload::PointsTo => points_to::solve(rows::PointsTo::read(folder, values)?),
    })
}

mod claims {
    use crepe::crepe;
    use rustc_hash::FxBuildHasher;

    use super::Count;
    use crate::peers::rows::Claims;

    crepe! {
        @input
        struct Said(u32, u32, u32);
        @input
        struct SpokeWith(u32, u32, u32, u32);
        @input
        struct Denied(u32, u32);
        @input
        struct Declined(u32, u32);
        @input
        struct Relays(u32, u32);
        @input
        struct SpeaksFor(u32, u32);

        struct Represents(u32, u32);
        Represents(s, p) <- SpeaksFor(s, p);
        Represents(s, p) <- SpeaksFor(s, m), Represents(m, p);

        struct Relayed(u32);
        Relayed(c) <- Relays(c, _);
        struct Origin(u32, u32);
        Origin(c, c) <- Said(c, _, _), !Relayed(c);
        Origin(c, o) <- Relays(c, m), Origin(m, o);

        struct Contact(u32, u32, u32, u32);
        Contact(c, a, b, d) <- SpokeWith(c, a, b, d), (a < b);
        Contact(c, b, a, d) <- SpokeWith(c, a, b, d), (b < a);

        struct Party(u32, u32, u32, u32);
        Party(a, b, d, a) <- Contact(_, a, b, d);
        Party(a, b, d, b) <- Contact(_, a, b, d);
        struct PartyVoice(u32, u32, u32, u32);
        PartyVoice(a, b, d, p) <- Party(a, b, d, p);
        PartyVoice(a, b, d, s) <- Party(a, b, d, p), Represents(s, p);

        struct Attested(u32, u32, u32, u32);
        Attested(a, b, d, s) <- Contact(c, a, b, d), Origin(c, o), Said(o, s, _);
        struct Denial(u32, u32, u32, u32);
        Denial(a, b, d, s) <- Denied(c, t), Contact(t, a, b, d), Said(c, s, _);
        struct NoComment(u32, u32, u32, u32);
        NoComment(a, b, d, s) <- Declined(c, t), Contact(t, a, b, d), Said(c, s, _);

        @output
        struct Confirmed(u32, u32, u32);
        Confirmed(a, b, d) <- Attested(a, b, d, s), PartyVoice(a, b, d, s);
        @output
        struct PartyDenied(u32, u32, u32);
        PartyDenied(a, b, d) <- Denial(a, b, d, s), PartyVoice(a, b, d, s);
        @output
        struct Corroborated(u32, u32, u32);
        Corroborated(a, b, d) <- Attested(a, b, d, s), Attested(a, b, d, t), (s < t);
        @output
        struct Disputed(u32, u32, u32);
        Disputed(a, b, d) <-
            PartyDenied(a, b, d), Attested(a, b, d, s), !PartyVoice(a, b, d, s);
        @output
        struct Contradictory(u32, u32, u32);
        Contradictory(a, b, d) <- PartyDenied(a, b, d), Confirmed(a, b, d);
        @output
        struct SingleSource(u32, u32, u32);
        SingleSource(a, b, d) <-
            Attested(a, b, d, _), !Corroborated(a, b, d), !Confirmed(a, b, d);
        @output
        struct Silent(u32, u32, u32);
        Silent(a, b, d) <-
            NoComment(a, b, d, s), PartyVoice(a, b, d, s), Attested(a, b, d, _),
            !Confirmed(a, b, d);
        @output
        struct Network(u32, u32);
        struct DisputedPair(u32, u32);
        DisputedPair(a, b) <- Disputed(a, b, _);
        Network(a, b) <- Confirmed(a, b, _);
        Network(a, b) <- Corroborated(a, b, _), !DisputedPair(a, b);
    }

    pub(super) fn solve(rows: Claims) -> Vec<Count> {
        let mut runtime = Crepe::new();
        runtime.extend(rows.said.into_iter().map(|(c, s, d)| Said(c, s, d)));
        runtime.extend(rows.spoke_with.into_iter().map(|(c, a, b, d)| SpokeWith(c, a, b, d)));
        runtime.extend(rows.denied.into_iter().map(|(c, t)| Denied(c, t)));
        runtime.extend(rows.declined.into_iter().map(|(c, t)| Declined(c, t)));
        runtime.extend(rows.relays.into_iter().map(|(c, m)| Relays(c, m)));
        runtime.extend(rows.speaks_for.into_iter().map(|(s, p)| SpeaksFor(s, p)));
        let (
            confirmed,
            party_denied,
            corroborated,
            disputed,
            contradictory,
            single_source,
            silent,
            network,
        ) = runtime.run_with_hasher::<FxBuildHasher>();
        vec![
            ("confirmed", confirmed.len()),
            ("party_denied", party_denied.len()),
            ("corroborated", corroborated.len()),
            ("disputed", disputed.len()),
            ("contradictory", contradictory.len()),
            ("single_source", single_source.len()),
            ("silent", silent.len()),
            ("network", network.len()),
        ]
    }
}

mod closure {
    use crepe::crepe;
    use rustc_hash::FxBuildHasher;

    use super::Count;
    use crate::peers::rows::Pair;

    crepe! {
        @input
        struct Edge(u32, u32);
        @output
        struct Path(u32, u32);
        Path(x, y) <- Edge(x, y);
        Path(x, z) <- Path(x, y), Edge(y, z);
    }

    pub(super) fn solve(edges: Vec<Pair>) -> Vec<Count> {
        let mut runtime = Crepe::new();
        runtime.extend(edges.into_iter().map(|(x, y)| Edge(x, y)));
        let (path,) = runtime.run_with_hasher::<FxBuildHasher>();
        vec![("path", path.len())]
    }
}

mod same_generation {
    use crepe::crepe;
    use rustc_hash::FxBuildHasher;

    use super::Count;
    use crate::peers::rows::Pair;

    crepe! {
        @input
        struct Parent(u32, u32);
        @output
        struct SameGeneration(u32, u32);
        SameGeneration(x, y) <- Parent(x, p), Parent(y, p), (x != y);
        SameGeneration(x, y) <- SameGeneration(p, q), Parent(x, p), Parent(y, q);
    }

    pub(super) fn solve(parents: Vec<Pair>) -> Vec<Count> {
        let mut runtime = Crepe::new();
        runtime.extend(parents.into_iter().map(|(child, parent)| Parent(child, parent)));
        let (same_generation,) = runtime.run_with_hasher::<FxBuildHasher>();
        vec![("same_generation", same_generation.len())]
    }
}

mod points_to {
    use crepe::crepe;
    use rustc_hash::FxBuildHasher;

    use super::Count;
    use crate::peers::rows::PointsTo as Rows;

    crepe! {
        @input
        struct Alloc(u32, u32);
        @input
        struct Assign(u32, u32);
        @input
        struct Load(u32, u32, u32);
        @input
        struct Store(u32, u32, u32);
        @output
        struct PointsTo(u32, u32);
        @output
        struct FieldPointsTo(u32, u32, u32);
        PointsTo(v, o) <- Alloc(v, o);
        PointsTo(v, o) <- PointsTo(w, o), Assign(v, w);
        PointsTo(v, o) <- PointsTo(b, h), Load(v, b, f), FieldPointsTo(h, f, o);
        FieldPointsTo(h, f, o) <- Store(b, f, v), PointsTo(b, h), PointsTo(v, o);
    }

    pub(super) fn solve(rows: Rows) -> Vec<Count> {
        let mut runtime = Crepe::new();
        runtime.extend(rows.alloc.into_iter().map(|(v, o)| Alloc(v, o)));
        runtime.extend(rows.assign.into_iter().map(|(v, w)| Assign(v, w)));
        runtime.extend(rows.load.into_iter().map(|(v, b, f)| Load(v, b, f)));
        runtime.extend(rows.store.into_iter().map(|(b, f, v)| Store(b, f, v)));
        let (points_to, field_points_to) = runtime.run_with_hasher::<FxBuildHasher>();
        vec![("points_to", points_to.len()), ("field_points_to", field_points_to.len())]
    }
}
