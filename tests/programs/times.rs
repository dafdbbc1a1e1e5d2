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
    fingerprint: 0x1a7db2e12c15df8f,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    run.fold(AggregateOperator::Max, "first#2?inner1", "first#2?value1", 1);
    run.fold(AggregateOperator::Min, "first#1?inner1", "first#1?value1", 0);
    part_2::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const SAID: u32 = 0;
    pub const HELD: u32 = 1;
    pub const ZONE: u32 = 2;
    pub const DAY: u32 = 3;
    pub const LOCAL: u32 = 4;
    pub const WITHIN: u32 = 5;
    pub const ENDS: u32 = 6;
    pub const FIRST: u32 = 7;
    pub const FIRST_1_INNER1: u32 = 8;
    pub const FIRST_1_VALUE1: u32 = 9;
    pub const FIRST_2_INNER1: u32 = 10;
    pub const FIRST_2_VALUE1: u32 = 11;
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
        struct Env<'a>(Context<'a>);

        @input
        struct RowN(u32, i64);

        @output
        struct Day(i64, i64);

        @output
        struct Local(i64, i64, i64);

        @output
        struct Within(i64, i64);

        @output
        struct Ends(i64, i64);

        @output
        struct First1Inner1(i64);

        @output
        struct First2Inner1(i64, i64);

        // [day#1]
        Day(v_t, v_1) <-
            Env(c),
            RowN(tag::SAID, v_t),
            let Some(v_1) = c.number(Functor::DayOf, &[N(v_t)]);

        // [ends#1]
        Ends(v_d, v_1) <-
            Env(c),
            RowN(tag::HELD, v_d),
            (v_d >= 0_i64),
            let Some(v_1) = c.number(Functor::LastMinute, &[N(v_d)]);

        // [first#2]
        First2Inner1(v_d, v_u) <-
            Env(c),
            RowN(tag::SAID, v_u),
            let Some(v_d) = c.number(Functor::DayOf, &[N(v_u)]);

        // [first#1]
        First1Inner1(v_u) <-
            RowN(tag::SAID, v_u);

        // [local#1]
        Local(v_t, v_z, v_d) <-
            Env(c),
            RowN(tag::SAID, v_t),
            (v_t < 1000_i64),
            RowN(tag::ZONE, v_z),
            (v_z < 100_i64),
            let Some(v_3) = c.number(Functor::Add, &[N(v_t), N(v_z)]),
            let Some(v_d) = c.number(Functor::DayOf, &[N(v_3)]);

        // [within#1]
        Within(v_t, v_d) <-
            Env(c),
            RowN(tag::HELD, v_d),
            (v_d < 1000_i64),
            RowN(tag::SAID, v_t),
            let Some(v_2) = c.number(Functor::FirstMinute, &[N(v_d)]),
            (v_2 <= v_t),
            let Some(v_3) = c.number(Functor::LastMinute, &[N(v_d)]),
            (v_t <= v_3);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::SAID, "said"), (tag::HELD, "held"), (tag::ZONE, "zone"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6,) = crepe.run_with_hasher::<Hasher>();
        run.keep("day", set_1.into_iter().map(|Day(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("local", set_2.into_iter().map(|Local(v_0, v_1, v_2)| [N(v_0), N(v_1), N(v_2)]));
        run.keep("within", set_3.into_iter().map(|Within(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("ends", set_4.into_iter().map(|Ends(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("first#1?inner1", set_5.into_iter().map(|First1Inner1(v_0)| [N(v_0)]));
        run.keep("first#2?inner1", set_6.into_iter().map(|First2Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
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
        struct RowN(u32, i64);

        @output
        struct First(i64);

        // [first#1]
        First(v_t) <-
            Env(c),
            let Some(v_t) = c.fold("first#1?value1", &[]);

        // [first#2]
        First(v_t) <-
            Env(c),
            RowN(tag::HELD, v_d),
            (v_d < 5_i64),
            let Some(v_t) = c.fold("first#2?value1", &[N(v_d)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::HELD, "held"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        let (set_1,) = crepe.run_with_hasher::<Hasher>();
        run.keep("first", set_1.into_iter().map(|First(v_0)| [N(v_0)]));
    }
}
