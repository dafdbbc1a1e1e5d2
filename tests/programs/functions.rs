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
    fingerprint: 0xd6955387413b74e6,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const PAIR: u32 = 0;
    pub const TEXT: u32 = 1;
    pub const CALCULATED: u32 = 2;
    pub const QUOTIENT: u32 = 3;
    pub const EXCUSED: u32 = 4;
    pub const SAME_QUOTIENT: u32 = 5;
    pub const LOOKED_UP: u32 = 6;
    pub const LENGTH: u32 = 7;
    pub const JOINED: u32 = 8;
    pub const CUT: u32 = 9;
    pub const AS_NUMBER: u32 = 10;
    pub const AS_TEXT: u32 = 11;
}

mod text {
    use super::super::Symbol;

    /// "-"
    pub const T: Symbol = Symbol(0);
    /// "[0-9].*"
    pub const T0_9: Symbol = Symbol(1);
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
        struct RowNN(u32, i64, i64);

        @input
        struct RowS(u32, Symbol);

        @output
        struct Calculated(i64, i64, i64);

        @output
        struct Quotient(i64, i64, i64);

        @output
        struct Excused(i64);

        @output
        struct SameQuotient(i64, i64);

        @output
        struct LookedUp(i64, i64);

        @output
        struct Length(Symbol, i64);

        @output
        struct Joined(Symbol);

        @output
        struct Cut(Symbol, Symbol);

        @output
        struct AsNumber(Symbol, i64);

        @output
        struct AsText(i64, Symbol);

        // [as_number#1]
        AsNumber(v_t, v_1) <-
            Env(c),
            RowS(tag::TEXT, v_t),
            (c.holds(Comparison::Match, S(text::T0_9), S(v_t))),
            let Some(v_1) = c.number(Functor::ToNumber, &[S(v_t)]);

        // [as_text#1]
        AsText(v_x, v_1) <-
            Env(c),
            RowNN(tag::PAIR, v_x, _),
            let Some(v_1) = c.symbol(Functor::ToString, &[N(v_x)]);

        // [as_text#2]
        AsText(v_x, v_t) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_same),
            (v_same == v_x),
            let Some(v_t) = c.symbol(Functor::ToString, &[N(v_x)]),
            RowS(tag::TEXT, v_t);

        // [calculated#1]
        Calculated(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            (v_x < 100_i64),
            let Some(v_2) = c.number(Functor::Add, &[N(v_x), N(v_y)]);

        // [calculated#2]
        Calculated(v_x, v_y, v_2) <-
            Env(c),
            let v_y = 3_i64,
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_2) = c.number(Functor::Negate, &[N(v_x)]);

        // [calculated#3]
        Calculated(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_2) = c.number(Functor::Min, &[N(v_x), N(v_y), N(2)]);

        // [length#1]
        Length(v_t, v_n) <-
            Env(c),
            RowS(tag::TEXT, v_t),
            let Some(v_n) = c.number(Functor::Strlen, &[S(v_t)]);

        // [cut#1]
        Cut(v_t, v_2) <-
            Env(c),
            RowS(tag::TEXT, v_t),
            Length(v_t, v_n),
            (v_n > 3_i64),
            let Some(v_2) = c.symbol(Functor::Substr, &[S(v_t), N(0), N(2)]);

        // [excused#1]
        Excused(v_x) <-
            RowNN(tag::PAIR, v_x, _),
            (v_x > 1_i64);

        // [joined#1]
        Joined(v_2) <-
            Env(c),
            RowS(tag::TEXT, v_a),
            RowS(tag::TEXT, v_b),
            (v_a != v_b),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(v_a), S(text::T), S(v_b)]);

        // [looked_up#1]
        LookedUp(v_x, v_z) <-
            Env(c),
            let v_y = 2_i64,
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_3) = c.number(Functor::Subtract, &[N(v_x), N(1)]),
            RowNN(tag::PAIR, v_3, v_z),
            let Some(v_4) = c.number(Functor::Divide, &[N(v_z), N(v_x)]),
            (v_4 > 0_i64);

        // [quotient#1]
        Quotient(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            (v_y >= 0_i64),
            !Excused(v_x),
            let Some(v_2) = c.number(Functor::Divide, &[N(v_x), N(v_y)]);

        // [quotient#2]
        Quotient(v_x, v_y, v_q) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            (v_y < 0_i64),
            let Some(v_3) = c.number(Functor::Multiply, &[N(v_x), N(3)]),
            let Some(v_4) = c.number(Functor::Remainder, &[N(v_3), N(v_y)]),
            let Some(v_q) = c.number(Functor::Subtract, &[N(v_4), N(1)]);

        // [same_quotient#1]
        SameQuotient(v_x, v_y) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            Excused(v_x),
            let Some(v_2) = c.number(Functor::Divide, &[N(v_x), N(v_y)]),
            RowNN(tag::PAIR, v_2, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::PAIR, "pair"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::TEXT, "text"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10,) = crepe.run_with_hasher::<Hasher>();
        run.keep("calculated", set_1.into_iter().map(|Calculated(v_0, v_1, v_2)| [N(v_0), N(v_1), N(v_2)]));
        run.keep("quotient", set_2.into_iter().map(|Quotient(v_0, v_1, v_2)| [N(v_0), N(v_1), N(v_2)]));
        run.keep("excused", set_3.into_iter().map(|Excused(v_0)| [N(v_0)]));
        run.keep("same_quotient", set_4.into_iter().map(|SameQuotient(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("looked_up", set_5.into_iter().map(|LookedUp(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("length", set_6.into_iter().map(|Length(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("joined", set_7.into_iter().map(|Joined(v_0)| [S(v_0)]));
        run.keep("cut", set_8.into_iter().map(|Cut(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("as_number", set_9.into_iter().map(|AsNumber(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("as_text", set_10.into_iter().map(|AsText(v_0, v_1)| [N(v_0), S(v_1)]));
    }
}
