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
    fingerprint: 0xaee9d3fe2183b4db,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
}

fn facts(run: &mut Run<'_>) {
    let tuples = [
        [S(text::RED)],
        [S(text::BLUE)],
    ];
    run.keep("colour", tuples);
    let tuples = [
        [S(text::RED)],
    ];
    run.keep("warm", tuples);
}

mod tag {
    pub const LIKES: u32 = 0;
    pub const COLOUR: u32 = 1;
    pub const MUTUAL: u32 = 2;
    pub const ADMIRED: u32 = 3;
    pub const VAIN: u32 = 4;
    pub const SAME: u32 = 5;
    pub const WARM: u32 = 6;
    pub const NOBODY_LIKES_B: u32 = 7;
    pub const NOTHING: u32 = 8;
    pub const LONELY: u32 = 9;
    pub const WIDE: u32 = 10;
    pub const NARROW: u32 = 11;
}

mod text {
    use super::super::Symbol;

    /// "red"
    pub const RED: Symbol = Symbol(0);
    /// "blue"
    pub const BLUE: Symbol = Symbol(1);
    /// "b"
    pub const B: Symbol = Symbol(2);
    /// "a"
    pub const A: Symbol = Symbol(3);
    /// "world"
    pub const WORLD: Symbol = Symbol(4);
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
        struct RowSSN(u32, Symbol, Symbol, i64);

        @output
        struct Mutual(Symbol, Symbol);

        @output
        struct Admired(Symbol);

        @output
        struct Vain(Symbol);

        @output
        struct Same(Symbol, Symbol);

        @output
        struct Warm(Symbol);

        @output
        struct NobodyLikesB();

        @output
        struct Nothing();

        @output
        struct Lonely(Symbol);

        @output
        struct Wide(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Narrow(Symbol, Symbol, i64);

        Warm(v_0) <- RowS(tag::WARM, v_0);

        // [mutual#1]
        Admired(v_a) <-
            RowSSN(tag::LIKES, v_a, v_b, _),
            RowSSN(tag::LIKES, v_b, v_a, _);
        Admired(v_b) <-
            RowSSN(tag::LIKES, v_a, v_b, _),
            RowSSN(tag::LIKES, v_b, v_a, _);

        // [nobody_likes_b#1]
        NobodyLikesB() <-
            !RowSSN(tag::LIKES, _, text::B, _);

        // [nothing#1]
        Nothing() <-
            !RowSSN(tag::LIKES, _, _, _);

        // [lonely#1]
        Lonely(v_a) <-
            !Nothing(),
            NobodyLikesB(),
            RowSSN(tag::LIKES, v_a, _, _);

        // [lonely#3]
        Lonely(text::WORLD) <-
            Nothing();

        // [mutual#1]
        Mutual(v_a, v_b) <-
            RowSSN(tag::LIKES, v_a, v_b, _),
            RowSSN(tag::LIKES, v_b, v_a, _);

        // [wide#1]
        Wide(v_a, v_b, v_a, v_b, v_a, v_b, v_a, v_b, v_a, v_b, v_a, v_b, v_a, v_n) <-
            RowSSN(tag::LIKES, v_a, v_b, v_n);

        // [narrow#1]
        Narrow(v_a, v_b, v_n) <-
            RowSSN(tag::LIKES, v_a, v_b, v_n),
            Wide(v_a, v_b, v_a, v_b, v_a, v_b, v_a, v_b, v_a, v_b, v_a, v_b, v_same, v_same2),
            (v_same == v_a),
            (v_same2 == v_n);

        // [same#1]
        Same(v_a, v_a) <-
            RowSSN(tag::LIKES, v_a, _, 1);
        Same(v_a, v_a) <-
            RowSSN(tag::LIKES, _, v_a, 1),
            !RowSSN(tag::LIKES, v_a, v_a, 1);

        // [same#2]
        Same(v_a, v_b) <-
            let v_n = 0_i64,
            RowSSN(tag::LIKES, v_a, v_b, v_n),
            RowSSN(tag::LIKES, v_b, v_a, v_n);
        Same(v_a, v_b) <-
            RowSSN(tag::LIKES, v_a, v_b, v_n),
            (v_n > 1_i64),
            (v_a != v_b),
            RowSSN(tag::LIKES, v_b, v_a, v_n);

        // [vain#1]
        Vain(v_a) <-
            RowSSN(tag::LIKES, v_a, v_same, _),
            (v_same == v_a);

        // [warm#2]
        Warm(v_c) <-
            RowSSN(tag::LIKES, v_c, text::B, _),
            RowS(tag::COLOUR, v_c);

        // [warm#3]
        Warm(v_c) <-
            let v_c = text::A,
            RowS(tag::COLOUR, v_c);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        for (tag, relation) in [(tag::COLOUR, "colour"), (tag::WARM, "warm"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::LIKES, "likes"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10,) = crepe.run_with_hasher::<Hasher>();
        run.keep("mutual", set_1.into_iter().map(|Mutual(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("admired", set_2.into_iter().map(|Admired(v_0)| [S(v_0)]));
        run.keep("vain", set_3.into_iter().map(|Vain(v_0)| [S(v_0)]));
        run.keep("same", set_4.into_iter().map(|Same(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("warm", set_5.into_iter().map(|Warm(v_0)| [S(v_0)]));
        run.keep("nobody_likes_b", set_6.into_iter().map(|NobodyLikesB()| []));
        run.keep("nothing", set_7.into_iter().map(|Nothing()| []));
        run.keep("lonely", set_8.into_iter().map(|Lonely(v_0)| [S(v_0)]));
        run.keep("wide", set_9.into_iter().map(|Wide(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7, v_8, v_9, v_10, v_11, v_12, v_13)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6), S(v_7), S(v_8), S(v_9), S(v_10), S(v_11), S(v_12), N(v_13)]));
        run.keep("narrow", set_10.into_iter().map(|Narrow(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}
