//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. What a program reads are rows of a few shapes: behind a
//! tag for the relation, `RowSN` has a symbol and a number. Variables are named `v_…`, and `c` is
//! the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, R, Run, S, U};

/// What is compiled here.
pub const COMPILED: Compiled = Compiled {
    fingerprint: 0xf512301aa45d3b0f,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    run.fold(AggregateOperator::Sum, "total#1?inner1", "total#1?value1", 1);
    run.fold(AggregateOperator::Max, "best#1?inner1", "best#1?value1", 1);
    run.fold(AggregateOperator::Min, "first_day#1?inner1", "first_day#1?value1", 0);
    run.fold(AggregateOperator::Count, "games#1?inner1", "games#1?value1", 1);
    run.fold(AggregateOperator::Count, "leader#2?inner1", "leader#2?value1", 1);
    run.fold(AggregateOperator::Count, "teams#1?inner1", "teams#1?value1", 0);
    part_2::run(run);
    run.fold(AggregateOperator::Count, "beats#1?inner1", "beats#1?value1", 1);
    run.fold(AggregateOperator::Max, "best_of_totals#1?inner1", "best_of_totals#1?value1", 0);
    run.fold(AggregateOperator::Count, "days_above#1?inner1", "days_above#1?value1", 2);
    part_3::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const TEAM: u32 = 0;
    pub const SCORE: u32 = 1;
    pub const GAMES: u32 = 2;
    pub const TOTAL: u32 = 3;
    pub const BEST: u32 = 4;
    pub const FIRST_DAY: u32 = 5;
    pub const TEAMS: u32 = 6;
    pub const DAYS_ABOVE: u32 = 7;
    pub const BEST_OF_TOTALS: u32 = 8;
    pub const LEADER: u32 = 9;
    pub const BEATEN: u32 = 10;
    pub const BEATS: u32 = 11;
    pub const GAMES_1_INNER1: u32 = 12;
    pub const GAMES_1_VALUE1: u32 = 13;
    pub const TOTAL_1_INNER1: u32 = 14;
    pub const TOTAL_1_VALUE1: u32 = 15;
    pub const BEST_1_INNER1: u32 = 16;
    pub const BEST_1_VALUE1: u32 = 17;
    pub const FIRST_DAY_1_INNER1: u32 = 18;
    pub const FIRST_DAY_1_VALUE1: u32 = 19;
    pub const TEAMS_1_INNER1: u32 = 20;
    pub const TEAMS_1_VALUE1: u32 = 21;
    pub const DAYS_ABOVE_1_GROUP1: u32 = 22;
    pub const DAYS_ABOVE_1_INNER1: u32 = 23;
    pub const DAYS_ABOVE_1_VALUE1: u32 = 24;
    pub const BEST_OF_TOTALS_1_INNER1: u32 = 25;
    pub const BEST_OF_TOTALS_1_VALUE1: u32 = 26;
    pub const LEADER_2_INNER1: u32 = 27;
    pub const LEADER_2_VALUE1: u32 = 28;
    pub const BEATS_1_INNER1: u32 = 29;
    pub const BEATS_1_VALUE1: u32 = 30;
}

mod text {
    use super::super::Symbol;

}

mod part_1 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @output
        struct Games1Inner1(Symbol, i64, i64);

        @output
        struct Total1Inner1(Symbol, i64, i64);

        @output
        struct Best1Inner1(Symbol, i64);

        @output
        struct FirstDay1Inner1(i64);

        @output
        struct Teams1Inner1(Symbol);

        @output
        struct Leader2Inner1(Symbol, i64, i64);

        // [total#1]
        Total1Inner1(v_t, v_3, v_p) <-
            RowSNN(tag::SCORE, v_t, v_3, v_p);

        // [best#1]
        Best1Inner1(v_t, v_p) <-
            RowSNN(tag::SCORE, v_t, _, v_p);

        // [first_day#1]
        FirstDay1Inner1(v_d) <-
            RowSNN(tag::SCORE, _, v_d, _);

        // [games#1]
        Games1Inner1(v_t, v_2, v_3) <-
            RowSNN(tag::SCORE, v_t, v_2, v_3);

        // [leader#2]
        Leader2Inner1(v_t, v_2, v_3) <-
            RowSNN(tag::SCORE, v_t, v_2, v_3);

        // [teams#1]
        Teams1Inner1(v_1) <-
            RowS(tag::TEAM, v_1);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        for (tag, relation) in [(tag::TEAM, "team"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::SCORE, "score"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6,) = crepe.run_with_hasher::<Hasher>();
        run.keep("games#1?inner1", set_1.into_iter().map(|Games1Inner1(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("total#1?inner1", set_2.into_iter().map(|Total1Inner1(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("best#1?inner1", set_3.into_iter().map(|Best1Inner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first_day#1?inner1", set_4.into_iter().map(|FirstDay1Inner1(v_0)| [N(v_0)]));
        run.keep("teams#1?inner1", set_5.into_iter().map(|Teams1Inner1(v_0)| [S(v_0)]));
        run.keep("leader#2?inner1", set_6.into_iter().map(|Leader2Inner1(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
    }
}

mod part_2 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @output
        struct Games(Symbol, i64);

        @output
        struct Total(Symbol, i64);

        @output
        struct Best(Symbol, i64);

        @output
        struct FirstDay(i64);

        @output
        struct Teams(i64);

        @output
        struct Beaten(Symbol, Symbol);

        @output
        struct DaysAbove1Group1(Symbol, i64);

        @output
        struct DaysAbove1Inner1(Symbol, i64, i64, i64);

        @output
        struct BestOfTotals1Inner1(i64);

        @output
        struct Beats1Inner1(Symbol, Symbol);

        // [total#1]
        Total(v_t, v_n) <-
            Env(c),
            RowS(tag::TEAM, v_t),
            let Some(v_n) = c.fold("total#1?value1", &[S(v_t)]);

        // [beaten#1]
        Beaten(v_a, v_b) <-
            Total(v_a, v_n),
            Total(v_b, v_m),
            (v_m < v_n);

        // [beaten#2]
        Beaten(v_a, v_c) <-
            Beaten(v_a, v_b),
            Beaten(v_b, v_c);

        // [beats#1]
        Beats1Inner1(v_t, v_2) <-
            Beaten(v_t, v_2);

        // [best#1]
        Best(v_t, v_n) <-
            Env(c),
            RowS(tag::TEAM, v_t),
            let Some(v_n) = c.fold("best#1?value1", &[S(v_t)]);

        // [best_of_totals#1]
        BestOfTotals1Inner1(v_m) <-
            Total(_, v_m);

        // [days_above#1]
        DaysAbove1Group1(v_t, v_m) <-
            Best(v_t, v_m);
        DaysAbove1Inner1(v_t, v_m, v_d, v_p) <-
            DaysAbove1Group1(v_t, v_m),
            RowSNN(tag::SCORE, v_t, v_d, v_p),
            (v_p >= v_m),
            (v_d > 0_i64);

        // [first_day#1]
        FirstDay(v_n) <-
            Env(c),
            let Some(v_n) = c.fold("first_day#1?value1", &[]);

        // [games#1]
        Games(v_t, v_n) <-
            Env(c),
            RowS(tag::TEAM, v_t),
            let Some(v_n) = c.fold("games#1?value1", &[S(v_t)]);

        // [teams#1]
        Teams(v_n) <-
            Env(c),
            let Some(v_n) = c.fold("teams#1?value1", &[]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::TEAM, "team"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::SCORE, "score"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10,) = crepe.run_with_hasher::<Hasher>();
        run.keep("games", set_1.into_iter().map(|Games(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("total", set_2.into_iter().map(|Total(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("best", set_3.into_iter().map(|Best(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first_day", set_4.into_iter().map(|FirstDay(v_0)| [N(v_0)]));
        run.keep("teams", set_5.into_iter().map(|Teams(v_0)| [N(v_0)]));
        run.keep("beaten", set_6.into_iter().map(|Beaten(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("days_above#1?group1", set_7.into_iter().map(|DaysAbove1Group1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("days_above#1?inner1", set_8.into_iter().map(|DaysAbove1Inner1(v_0, v_1, v_2, v_3)| [S(v_0), N(v_1), N(v_2), N(v_3)]));
        run.keep("best_of_totals#1?inner1", set_9.into_iter().map(|BestOfTotals1Inner1(v_0)| [N(v_0)]));
        run.keep("beats#1?inner1", set_10.into_iter().map(|Beats1Inner1(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_3 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @output
        struct DaysAbove(Symbol, i64, i64);

        @output
        struct BestOfTotals(i64);

        @output
        struct Leader(Symbol);

        @output
        struct Beats(Symbol, i64);

        // [beats#1]
        Beats(v_t, v_n) <-
            Env(c),
            RowS(tag::TEAM, v_t),
            let Some(v_n) = c.fold("beats#1?value1", &[S(v_t)]);

        // [best_of_totals#1]
        BestOfTotals(v_n) <-
            Env(c),
            let Some(v_n) = c.fold("best_of_totals#1?value1", &[]);

        // [days_above#1]
        DaysAbove(v_t, v_m, v_n) <-
            Env(c),
            RowSN(tag::BEST, v_t, v_m),
            let Some(v_n) = c.fold("days_above#1?value1", &[S(v_t), N(v_m)]);

        // [leader#1]
        Leader(v_t) <-
            RowSN(tag::TOTAL, v_t, v_n),
            BestOfTotals(v_n);

        // [leader#2]
        Leader(v_t) <-
            Env(c),
            RowS(tag::TEAM, v_t),
            !RowSS(tag::BEATEN, _, v_t),
            let Some(v_1) = c.fold("leader#2?value1", &[S(v_t)]),
            (v_1 > 2_i64);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::TEAM, "team"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::TOTAL, "total"), (tag::BEST, "best"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::BEATEN, "beaten"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4,) = crepe.run_with_hasher::<Hasher>();
        run.keep("days_above", set_1.into_iter().map(|DaysAbove(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("best_of_totals", set_2.into_iter().map(|BestOfTotals(v_0)| [N(v_0)]));
        run.keep("leader", set_3.into_iter().map(|Leader(v_0)| [S(v_0)]));
        run.keep("beats", set_4.into_iter().map(|Beats(v_0, v_1)| [S(v_0), N(v_1)]));
    }
}
