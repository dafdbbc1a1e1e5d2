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
    fingerprint: 0x77e84b7438780e3a,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const START: u32 = 0;
    pub const GO: u32 = 1;
    pub const COUNTDOWN: u32 = 2;
    pub const UPWARDS: u32 = 3;
    pub const SIDEWAYS: u32 = 4;
    pub const POWER: u32 = 5;
    pub const AFTER: u32 = 6;
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
        struct Countdown(i64);

        @output
        struct Upwards(i64);

        @output
        struct Sideways(i64);

        @output
        struct Power(i64);

        @output
        struct After(i64);

        // [countdown#1]
        Countdown(v_n) <-
            RowN(tag::START, v_n);

        // [countdown#2]
        Countdown(v_1) <-
            Env(c),
            Countdown(v_n),
            (v_n > 0_i64),
            let Some(v_1) = c.number(Functor::Subtract, &[N(v_n), N(1)]),
            (c.spend("countdown", &[N(v_1)]));

        // [upwards#1]
        Upwards(v_n) <-
            let v_n = 100_i64,
            RowN(tag::GO, v_n);

        // [upwards#2]
        Upwards(v_1) <-
            Env(c),
            Sideways(v_n),
            let Some(v_1) = c.number(Functor::Add, &[N(v_n), N(1)]),
            (c.spend("upwards", &[N(v_1)]));

        // [sideways#1]
        Sideways(v_n) <-
            Upwards(v_n);

        // [sideways#2]
        Sideways(v_1) <-
            Env(c),
            Upwards(v_n),
            (v_n > 2_i64),
            let Some(v_1) = c.number(Functor::Multiply, &[N(v_n), N(2)]),
            (c.spend("sideways", &[N(v_1)]));

        // [after#1]
        After(v_n) <-
            Countdown(v_n),
            !Upwards(v_n);

        // [power#1]
        Power(v_n) <-
            RowN(tag::START, v_n),
            (v_n > 100_i64);

        // [power#2]
        Power(v_1) <-
            Env(c),
            Power(v_n),
            let Some(v_1) = c.number(Functor::Multiply, &[N(v_n), N(v_n)]),
            (c.spend("power", &[N(v_1)]));
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::START, "start"), (tag::GO, "go"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5,) = crepe.run_with_hasher::<Hasher>();
        run.keep("countdown", set_1.into_iter().map(|Countdown(v_0)| [N(v_0)]));
        run.keep("upwards", set_2.into_iter().map(|Upwards(v_0)| [N(v_0)]));
        run.keep("sideways", set_3.into_iter().map(|Sideways(v_0)| [N(v_0)]));
        run.keep("power", set_4.into_iter().map(|Power(v_0)| [N(v_0)]));
        run.keep("after", set_5.into_iter().map(|After(v_0)| [N(v_0)]));
    }
}
