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
    fingerprint: 0x537c2fcd8fa0df25,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const WORD: u32 = 0;
    pub const BEFORE: u32 = 1;
    pub const NOT_AFTER: u32 = 2;
    pub const LAST: u32 = 3;
    pub const WITHIN: u32 = 4;
    pub const PATTERN: u32 = 5;
    pub const MATCHES: u32 = 6;
    pub const QUOTED: u32 = 7;
}

mod text {
    use super::super::Symbol;

    /// "a"
    pub const A: Symbol = Symbol(0);
    /// "a's"
    pub const A_S: Symbol = Symbol(1);
    /// "a+"
    pub const A2: Symbol = Symbol(2);
    /// "other"
    pub const OTHER: Symbol = Symbol(3);
    /// "b"
    pub const B: Symbol = Symbol(4);
    /// "say \"hi\"\\\n"
    pub const SAY_HI: Symbol = Symbol(5);
    /// "ä"
    pub const T: Symbol = Symbol(6);
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
        struct RowS(u32, Symbol);

        @output
        struct Before(Symbol, Symbol);

        @output
        struct NotAfter(Symbol, Symbol);

        @output
        struct Last(Symbol);

        @output
        struct Within(Symbol, Symbol);

        @output
        struct Pattern(Symbol, Symbol);

        @output
        struct Matches(Symbol, Symbol);

        @output
        struct Quoted(Symbol);

        // [before#1]
        Before(v_a, v_b) <-
            Env(c),
            RowS(tag::WORD, v_a),
            RowS(tag::WORD, v_b),
            (c.holds(Comparison::Less, S(v_a), S(v_b)));

        // [last#1]
        Last(v_w) <-
            RowS(tag::WORD, v_w),
            !Before(v_w, _);

        // [matches#1]
        Matches(v_p, v_w) <-
            Env(c),
            RowS(tag::WORD, v_p),
            RowS(tag::WORD, v_w),
            (c.holds(Comparison::Match, S(v_p), S(v_w)));

        // [not_after#1]
        NotAfter(v_a, v_b) <-
            Env(c),
            RowS(tag::WORD, v_a),
            (v_a != text::A),
            RowS(tag::WORD, v_b),
            (c.holds(Comparison::LessOrEqual, S(v_a), S(v_b))),
            (c.holds(Comparison::GreaterOrEqual, S(v_b), S(text::A)));

        // [pattern#1]
        Pattern(v_w, text::A_S) <-
            Env(c),
            RowS(tag::WORD, v_w),
            (c.holds(Comparison::Match, S(text::A2), S(v_w)));

        // [pattern#2]
        Pattern(v_w, text::OTHER) <-
            Env(c),
            RowS(tag::WORD, v_w),
            (c.holds(Comparison::NotMatch, S(text::A2), S(v_w))),
            (c.holds(Comparison::NotContains, S(text::B), S(v_w)));

        // [quoted#1]
        Quoted(text::SAY_HI) <-
            RowS(tag::WORD, text::T);

        // [within#1]
        Within(v_a, v_b) <-
            Env(c),
            RowS(tag::WORD, v_a),
            RowS(tag::WORD, v_b),
            (c.holds(Comparison::Contains, S(v_a), S(v_b))),
            (c.holds(Comparison::NotContains, S(v_b), S(v_a)));
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::WORD, "word"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7,) = crepe.run_with_hasher::<Hasher>();
        run.keep("before", set_1.into_iter().map(|Before(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("not_after", set_2.into_iter().map(|NotAfter(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last", set_3.into_iter().map(|Last(v_0)| [S(v_0)]));
        run.keep("within", set_4.into_iter().map(|Within(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pattern", set_5.into_iter().map(|Pattern(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("matches", set_6.into_iter().map(|Matches(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("quoted", set_7.into_iter().map(|Quoted(v_0)| [S(v_0)]));
    }
}
