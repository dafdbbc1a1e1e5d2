//! Ascent: each program twice, for one thread and for many.

use std::path::PathBuf;

use anyhow::Result;

use super::rows::{Claims, PointsTo, pairs};
use crate::solve::Count;
use crate::workload::{Values, Workload};

/// The programs, and how they are run, by one macro of Ascent's; `$len` says how many tuples a
/// relation of such a program has.
macro_rules! programs {
    ($module:ident, $ascent:ident, $len:ident) => {
        mod $module {
            #![allow(clippy::pedantic, unreachable_pub, reason = "as Ascent makes it")]

            use ascent::$ascent;

            use super::*;

            $ascent! {
                struct ClaimsProgram;
                relation said(u32, u32, u32);
                relation spoke_with(u32, u32, u32, u32);
                relation denied(u32, u32);
                relation declined(u32, u32);
                relation relays(u32, u32);
                relation speaks_for(u32, u32);
                relation represents(u32, u32);
                relation relayed(u32);
                relation origin(u32, u32);
                relation contact(u32, u32, u32, u32);
                relation party(u32, u32, u32, u32);
                relation party_voice(u32, u32, u32, u32);
                relation attested(u32, u32, u32, u32);
                relation denial(u32, u32, u32, u32);
                relation no_comment(u32, u32, u32, u32);
                relation confirmed(u32, u32, u32);
                relation party_denied(u32, u32, u32);
                relation corroborated(u32, u32, u32);
                relation disputed(u32, u32, u32);
                relation contradictory(u32, u32, u32);
                relation single_source(u32, u32, u32);
                relation silent(u32, u32, u32);
                relation network(u32, u32);

                represents(s, p) <-- speaks_for(s, p);
                represents(s, p) <-- speaks_for(s, m), represents(m, p);
                relayed(c) <-- relays(c, _);
                origin(c, c) <-- said(c, _, _), !relayed(c);
                origin(c, o) <-- relays(c, m), origin(m, o);
                contact(c, a, b, d) <-- spoke_with(c, a, b, d), if a < b;
                contact(c, b, a, d) <-- spoke_with(c, a, b, d), if b < a;
                party(a, b, d, a) <-- contact(_, a, b, d);
                party(a, b, d, b) <-- contact(_, a, b, d);
                party_voice(a, b, d, p) <-- party(a, b, d, p);
                party_voice(a, b, d, s) <-- party(a, b, d, p), represents(s, p);
                attested(a, b, d, s) <-- contact(c, a, b, d), origin(c, o), said(o, s, _);
                denial(a, b, d, s) <-- denied(c, t), contact(t, a, b, d), said(c, s, _);
                no_comment(a, b, d, s) <-- declined(c, t), contact(t, a, b, d), said(c, s, _);
                confirmed(a, b, d) <-- attested(a, b, d, s), party_voice(a, b, d, s);
                party_denied(a, b, d) <-- denial(a, b, d, s), party_voice(a, b, d, s);
                corroborated(a, b, d) <-- attested(a, b, d, s), attested(a, b, d, t), if s < t;
                disputed(a, b, d) <--
                    party_denied(a, b, d), attested(a, b, d, s), !party_voice(a, b, d, s);
                contradictory(a, b, d) <-- party_denied(a, b, d), confirmed(a, b, d);
                single_source(a, b, d) <--
                    attested(a, b, d, _), !corroborated(a, b, d), !confirmed(a, b, d);
                silent(a, b, d) <--
                    no_comment(a, b, d, s), party_voice(a, b, d, s), attested(a, b, d, _),
                    !confirmed(a, b, d);
                network(a, b) <-- confirmed(a, b, _);
                network(a, b) <-- corroborated(a, b, _), !disputed(a, b, _);
            }

            $ascent! {
                struct ClosureProgram;
                relation edge(u32, u32);
                relation path(u32, u32);
                path(x, y) <-- edge(x, y);
                path(x, z) <-- path(x, y), edge(y, z);
            }

            $ascent! {
                struct SameGenerationProgram;
                relation parent(u32, u32);
                relation same_generation(u32, u32);
                same_generation(x, y) <-- parent(x, p), parent(y, p), if x != y;
                same_generation(x, y) <-- parent(x, p), same_generation(p, q), parent(y, q);
            }

            $ascent! {
                struct PointsToProgram;
                relation alloc(u32, u32);
                relation assign(u32, u32);
                relation load(u32, u32, u32);
                relation store(u32, u32, u32);
                relation points_to(u32, u32);
                relation field_points_to(u32, u32, u32);
                points_to(v, o) <-- alloc(v, o);
                points_to(v, o) <-- assign(v, w), points_to(w, o);
                points_to(v, o) <-- load(v, b, f), points_to(b, h), field_points_to(h, f, o);
                field_points_to(h, f, o) <-- store(b, f, v), points_to(b, h), points_to(v, o);
            }

            pub(crate) fn solve(
                workload: Workload,
                folder: PathBuf,
                values: Values,
            ) -> Result<Vec<Count>> {
                match workload {
                    Workload::Claims => Claims::read(folder, values).map(claims),
                    Workload::Closure => pairs(folder, values, "edge").map(closure),
                    Workload::SameGeneration => {
                        pairs(folder, values, "parent").map(same_generation)
                    }
                    Workload::PointsTo => PointsTo::read(folder, values).map(points_to),
                }
            }

            fn claims(rows: Claims) -> Vec<Count> {
                let mut program = ClaimsProgram {
                    said: rows.said.into_iter().collect(),
                    spoke_with: rows.spoke_with.into_iter().collect(),
                    denied: rows.denied.into_iter().collect(),
                    declined: rows.declined.into_iter().collect(),
                    relays: rows.relays.into_iter().collect(),
                    speaks_for: rows.speaks_for.into_iter().collect(),
                    ..Default::default()
                };
                program.run();
                vec![
                    ("confirmed", program.confirmed.$len()),
                    ("party_denied", program.party_denied.$len()),
                    ("corroborated", program.corroborated.$len()),
                    ("disputed", program.disputed.$len()),
                    ("contradictory", program.contradictory.$len()),
                    ("single_source", program.single_source.$len()),
                    ("silent", program.silent.$len()),
                    ("network", program.network.$len()),
                ]
            }

            fn closure(edges: Vec<(u32, u32)>) -> Vec<Count> {
                let edge = edges.into_iter().collect();
                let mut program = ClosureProgram { edge, ..Default::default() };
                program.run();
                vec![("path", program.path.$len())]
            }

            fn same_generation(parents: Vec<(u32, u32)>) -> Vec<Count> {
                let parent = parents.into_iter().collect();
                let mut program = SameGenerationProgram { parent, ..Default::default() };
                program.run();
                vec![("same_generation", program.same_generation.$len())]
            }

            fn points_to(rows: PointsTo) -> Vec<Count> {
                let mut program = PointsToProgram {
                    alloc: rows.alloc.into_iter().collect(),
                    assign: rows.assign.into_iter().collect(),
                    load: rows.load.into_iter().collect(),
                    store: rows.store.into_iter().collect(),
                    ..Default::default()
                };
                program.run();
                vec![
                    ("points_to", program.points_to.$len()),
                    ("field_points_to", program.field_points_to.$len()),
                ]
            }
        }
    };
}

programs!(on_one_thread, ascent, len);
programs!(on_many, ascent_par, len);

pub(crate) use on_many::solve as solve_in_parallel;
pub(crate) use on_one_thread::solve;
