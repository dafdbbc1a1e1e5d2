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
    fingerprint: 0x245448c2f0dc84b2,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const TYPE: u32 = 0;
    pub const EDGE: u32 = 1;
    pub const EDGE2: u32 = 2;
    pub const EDGE_UPDATE: u32 = 3;
    pub const EDGE_NEW: u32 = 4;
    pub const EDGE_INDEX: u32 = 5;
    pub const SELF: u32 = 6;
    pub const EDGE3: u32 = 7;
    pub const SOME: u32 = 8;
    pub const S: u32 = 9;
    pub const ENV: u32 = 10;
}

mod text {
    use super::super::Symbol;

    /// "S"
    pub const S: Symbol = Symbol(0);
    /// "text::S"
    pub const TEXT_S: Symbol = Symbol(1);
}

mod part_1 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct RowSS(u32, Symbol, Symbol);

        @output
        struct Edge2(Symbol, Symbol);

        @output
        struct EdgeUpdate(Symbol);

        @output
        struct EdgeNew(Symbol);

        @output
        struct EdgeIndex(Symbol);

        @output
        struct Self2(Symbol);

        @output
        struct EDGE3(Symbol);

        @output
        struct Some2(Symbol, Symbol);

        @output
        struct S2(Symbol);

        @output
        struct Env2(Symbol, Symbol);

        // [Edge#1]
        Edge2(v_x, v_X2) <-
            RowSS(tag::EDGE, v_X2, v_x);

        // [EDGE#1]
        EDGE3(v_c) <-
            Edge2(v_c, v_env),
            RowSS(tag::TYPE, v_env, v_crepe),
            (v_crepe == v_crepe);

        // [Self#1]
        Self2(v_move) <-
            RowSS(tag::TYPE, v_move, _),
            !EDGE3(v_move);

        // [edge_index#1]
        EdgeIndex(v_x) <-
            Edge2(v_x, v_y),
            !RowSS(tag::EDGE, v_y, v_x);

        // [edge_index#2]
        EdgeIndex(v_x) <-
            Edge2(v_x, v_y),
            RowSS(tag::EDGE, v_y, v_x);

        // [edge_update#1]
        EdgeUpdate(v_x) <-
            RowSS(tag::EDGE, v_x, _);

        // [edge_new#1]
        EdgeNew(v_x) <-
            RowSS(tag::EDGE, v_x, v_same),
            (v_same == v_x),
            !EdgeUpdate(v_x);

        // [edge_new#2]
        EdgeNew(v_x) <-
            EdgeIndex(v_x);

        // [env#1]
        Env2(v_Self, v__self) <-
            RowSS(tag::TYPE, v_Self, v__self);

        // [some#1]
        Some2(v_v_x, v_x) <-
            RowSS(tag::EDGE, v_v_x, v_x),
            RowSS(tag::TYPE, v_x, v_v_x);

        // [s#1]
        S2(text::S) <-
            Some2(_, _);

        // [s#2]
        S2(text::TEXT_S) <-
            Env2(_, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        for (tag, relation) in [(tag::TYPE, "type"), (tag::EDGE, "edge"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9,) = crepe.run_with_hasher::<Hasher>();
        run.keep("Edge", set_1.into_iter().map(|Edge2(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("edge_update", set_2.into_iter().map(|EdgeUpdate(v_0)| [S(v_0)]));
        run.keep("edge_new", set_3.into_iter().map(|EdgeNew(v_0)| [S(v_0)]));
        run.keep("edge_index", set_4.into_iter().map(|EdgeIndex(v_0)| [S(v_0)]));
        run.keep("Self", set_5.into_iter().map(|Self2(v_0)| [S(v_0)]));
        run.keep("EDGE", set_6.into_iter().map(|EDGE3(v_0)| [S(v_0)]));
        run.keep("some", set_7.into_iter().map(|Some2(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("s", set_8.into_iter().map(|S2(v_0)| [S(v_0)]));
        run.keep("env", set_9.into_iter().map(|Env2(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}
