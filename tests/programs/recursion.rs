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
    fingerprint: 0xc0ca665ab3ce3d71,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const EDGE: u32 = 0;
    pub const PATH: u32 = 1;
    pub const DOUBLED: u32 = 2;
    pub const EVEN: u32 = 3;
    pub const ODD: u32 = 4;
    pub const ON_CYCLE: u32 = 5;
    pub const NODE: u32 = 6;
    pub const APART: u32 = 7;
    pub const LEAF: u32 = 8;
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
        struct RowSS(u32, Symbol, Symbol);

        @output
        struct Path(Symbol, Symbol);

        @output
        struct Doubled(Symbol, Symbol);

        @output
        struct Even(Symbol, Symbol);

        @output
        struct Odd(Symbol, Symbol);

        @output
        struct OnCycle(Symbol);

        @output
        struct Node(Symbol);

        @output
        struct Apart(Symbol, Symbol);

        @output
        struct Leaf(Symbol);

        // [node#1]
        Node(v_x) <-
            RowSS(tag::EDGE, v_x, _);
        Node(v_x) <-
            RowSS(tag::EDGE, _, v_x);

        // [path#1]
        Path(v_x, v_y) <-
            RowSS(tag::EDGE, v_x, v_y);

        // [path#2]
        Path(v_x, v_z) <-
            RowSS(tag::EDGE, v_x, v_y),
            Path(v_y, v_z);

        // [apart#1]
        Apart(v_x, v_y) <-
            Node(v_x),
            Node(v_y),
            !Path(v_x, v_y),
            !Path(v_y, v_x),
            (v_x != v_y);

        // [doubled#1]
        Doubled(v_x, v_y) <-
            RowSS(tag::EDGE, v_x, v_y);

        // [doubled#2]
        Doubled(v_x, v_z) <-
            Doubled(v_x, v_y),
            Doubled(v_y, v_z);

        // [odd#1]
        Odd(v_x, v_y) <-
            RowSS(tag::EDGE, v_x, v_y);

        // [odd#2]
        Odd(v_x, v_z) <-
            Even(v_x, v_y),
            RowSS(tag::EDGE, v_y, v_z);

        // [even#1]
        Even(v_x, v_z) <-
            Odd(v_x, v_y),
            RowSS(tag::EDGE, v_y, v_z);

        // [leaf#1]
        Leaf(v_x) <-
            Node(v_x),
            !RowSS(tag::EDGE, v_x, _);

        // [on_cycle#1]
        OnCycle(v_x) <-
            Path(v_x, v_same),
            (v_same == v_x);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        for (tag, relation) in [(tag::EDGE, "edge"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8,) = crepe.run_with_hasher::<Hasher>();
        run.keep("path", set_1.into_iter().map(|Path(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("doubled", set_2.into_iter().map(|Doubled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("even", set_3.into_iter().map(|Even(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("odd", set_4.into_iter().map(|Odd(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("on_cycle", set_5.into_iter().map(|OnCycle(v_0)| [S(v_0)]));
        run.keep("node", set_6.into_iter().map(|Node(v_0)| [S(v_0)]));
        run.keep("apart", set_7.into_iter().map(|Apart(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("leaf", set_8.into_iter().map(|Leaf(v_0)| [S(v_0)]));
    }
}
