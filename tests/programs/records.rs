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
    fingerprint: 0x5493535eeec50af5,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    run.fold(AggregateOperator::Max, "greatest#1?inner1", "greatest#1?value1", 0);
    run.fold(AggregateOperator::Count, "tails#1?inner1", "tails#1?value1", 1);
    part_2::run(run);
}

fn facts(run: &mut Run<'_>) {
    let tuples = [
        [R(text::NIL), N(0)],
    ];
    run.keep("list", tuples);
    let tuples = [
        [R(text::NIL), N(0)],
    ];
    run.keep("total", tuples);
    let tuples = [
        [R(text::LEAF)],
    ];
    run.keep("tree", tuples);
}

mod tag {
    pub const ITEM: u32 = 0;
    pub const LINK: u32 = 1;
    pub const LIST: u32 = 2;
    pub const TOTAL: u32 = 3;
    pub const SECOND: u32 = 4;
    pub const KNOWN: u32 = 5;
    pub const UNKNOWN: u32 = 6;
    pub const PAIR: u32 = 7;
    pub const SWAPPED: u32 = 8;
    pub const TREE: u32 = 9;
    pub const VALUE_OF: u32 = 10;
    pub const ONLY: u32 = 11;
    pub const EITHER: u32 = 12;
    pub const ALSO: u32 = 13;
    pub const TAILS: u32 = 14;
    pub const GREATEST: u32 = 15;
    pub const EQUAL: u32 = 16;
    pub const TAILS_1_INNER1: u32 = 17;
    pub const TAILS_1_VALUE1: u32 = 18;
    pub const GREATEST_1_INNER1: u32 = 19;
    pub const GREATEST_1_VALUE1: u32 = 20;
}

mod text {
    use super::super::Symbol;

    /// "Named"
    pub const NAMED: Symbol = Symbol(0);
    /// "inner"
    pub const INNER: Symbol = Symbol(1);
    /// "Node"
    pub const NODE: Symbol = Symbol(2);
    /// "even"
    pub const EVEN: Symbol = Symbol(3);
    /// "Leaf"
    pub const LEAF: Symbol = Symbol(4);
    /// "a"
    pub const A: Symbol = Symbol(5);
    /// "Only"
    pub const ONLY: Symbol = Symbol(6);
    /// "nil"
    pub const NIL: Symbol = Symbol(7);
    /// ""
    pub const T: Symbol = Symbol(8);
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
        struct RowNS(u32, i64, Symbol);

        @input
        struct RowR(u32, Symbol);

        @input
        struct RowRN(u32, Symbol, i64);

        @output
        struct List(Symbol, i64);

        @output
        struct Total(Symbol, i64);

        @output
        struct Second(i64, Symbol);

        @output
        struct Known(i64, i64);

        @output
        struct Unknown(i64, i64);

        @output
        struct Pair(Symbol);

        @output
        struct Swapped(u64, Symbol);

        @output
        struct Tree(Symbol);

        @output
        struct ValueOf(Symbol, i64, Symbol);

        @output
        struct Only(Symbol, Symbol);

        @output
        struct Either(i64);

        @output
        struct Also(Symbol);

        @output
        struct Equal(i64, i64);

        @output
        struct Tails1Inner1(i64, Symbol, i64);

        @output
        struct Greatest1Inner1(i64);

        List(v_0, v_1) <- RowRN(tag::LIST, v_0, v_1);
        Total(v_0, v_1) <- RowRN(tag::TOTAL, v_0, v_1);
        Tree(v_0) <- RowR(tag::TREE, v_0);

        // [list#2]
        List(v_3, v_4) <-
            Env(c),
            List(v_l, v_k),
            (v_k < 2_i64),
            RowNS(tag::ITEM, v_n, _),
            let Some(v_3) = c.record(Functor::Record, &[S(text::T), N(v_n), R(v_l)]),
            let Some(v_4) = c.number(Functor::Add, &[N(v_k), N(1)]),
            (c.spend("list", &[R(v_3), N(v_4)]));

        // [also#1]
        Also(v_l) <-
            List(v_l, 1);

        // [only#1]
        Only(v_2, text::T) <-
            Env(c),
            RowNS(tag::ITEM, v_n, text::A),
            let Some(v_1) = c.number(Functor::Add, &[N(v_n), N(0)]),
            let Some(v_2) = c.record(Functor::Record, &[S(text::ONLY), N(v_1)]);

        // [only#2]
        Only(v_3, v_e) <-
            Env(c),
            Only(v_o, v_e),
            (v_e != text::NIL),
            let Some(v_n) = c.number(Functor::Field, &[R(v_o), N(0), N(0)]),
            let Some(v_3) = c.record(Functor::Record, &[S(text::ONLY), N(v_n)]),
            (c.spend("only", &[R(v_3), R(v_e)]));

        // [either#1]
        Either(v_x) <-
            Env(c),
            RowNS(tag::ITEM, v_x, _),
            let Some(v_2) = c.record(Functor::Record, &[S(text::T), N(v_x), R(text::NIL)]),
            List(v_2, _);
        Either(v_x) <-
            Env(c),
            RowNS(tag::ITEM, v_x, _),
            let Some(v_3) = c.record(Functor::Record, &[S(text::ONLY), N(v_x)]),
            Only(v_3, text::T);

        // [equal#1]
        Equal(v_a, v_b) <-
            Env(c),
            let v_l = text::NIL,
            RowNN(tag::LINK, v_a, v_b),
            let Some(v_x) = c.record(Functor::Record, &[S(text::T), N(v_a), R(text::NIL)]),
            let Some(v_4) = c.record(Functor::Record, &[S(text::T), N(v_b), R(v_l)]),
            (v_4 == v_x),
            List(v_x, _);

        // [greatest#1]
        Greatest1Inner1(v_x) <-
            Env(c),
            List(v_l, 2),
            (v_l != text::NIL),
            let Some(v_x) = c.number(Functor::Field, &[R(v_l), N(0), N(0)]),
            let Some(v_tail) = c.record(Functor::Field, &[R(v_l), N(1), R(text::NIL)]),
            (v_tail != text::NIL),
            let Some(v_y) = c.number(Functor::Field, &[R(v_tail), N(0), N(0)]),
            (v_x != v_y),
            let Some(v_5) = c.record(Functor::Field, &[R(v_tail), N(1), R(text::NIL)]),
            (text::NIL == v_5);

        // [known#1]
        Known(v_a, v_b) <-
            Env(c),
            RowNN(tag::LINK, v_a, v_b),
            let Some(v_3) = c.record(Functor::Record, &[S(text::T), N(v_b), R(text::NIL)]),
            let Some(v_4) = c.record(Functor::Record, &[S(text::T), N(v_a), R(v_3)]),
            List(v_4, 2);

        // [pair#1]
        Pair(v_4) <-
            Env(c),
            RowNS(tag::ITEM, v_n, v_name),
            let Some(v_2) = c.number(Functor::BitAnd, &[N(v_n), N(255)]),
            let Some(v_3) = c.unsigned(Functor::ToUnsigned, &[N(v_2)]),
            let Some(v_4) = c.record(Functor::Record, &[S(text::T), S(v_name), U(v_3)]);

        // [second#1]
        Second(v_n, v_rest) <-
            Env(c),
            List(v_l, _),
            (v_l != text::NIL),
            let Some(v_tail) = c.record(Functor::Field, &[R(v_l), N(1), R(text::NIL)]),
            (v_tail != text::NIL),
            let Some(v_n) = c.number(Functor::Field, &[R(v_tail), N(0), N(0)]),
            let Some(v_rest) = c.record(Functor::Field, &[R(v_tail), N(1), R(text::NIL)]);

        // [swapped#1]
        Swapped(v_n, v_name) <-
            Env(c),
            Pair(v_p),
            (v_p != text::NIL),
            (v_p != text::NIL),
            let Some(v_name) = c.symbol(Functor::Field, &[R(v_p), N(0), S(text::T)]),
            let Some(v_n) = c.unsigned(Functor::Field, &[R(v_p), N(1), U(0)]);

        // [tails#1]
        Tails1Inner1(v_n, v_l, v_3) <-
            Env(c),
            List(v_l, v_3),
            (v_l != text::NIL),
            let Some(v_n) = c.number(Functor::Field, &[R(v_l), N(0), N(0)]);

        // [total#2]
        Total(v_l, v_s) <-
            Env(c),
            List(v_l, _),
            (v_l != text::NIL),
            let Some(v_n) = c.number(Functor::Field, &[R(v_l), N(0), N(0)]),
            let Some(v_5) = c.number(Functor::BitAnd, &[N(v_n), N(7)]),
            let Some(v_rest) = c.record(Functor::Field, &[R(v_l), N(1), R(text::NIL)]),
            Total(v_rest, v_t),
            let Some(v_s) = c.number(Functor::Add, &[N(v_5), N(v_t)]),
            (c.spend("total", &[R(v_l), N(v_s)]));

        // [tree#2]
        Tree(v_2) <-
            Env(c),
            Pair(v_p),
            (v_p != text::NIL),
            let Some(v_name) = c.symbol(Functor::Field, &[R(v_p), N(0), S(text::T)]),
            let Some(v_2) = c.record(Functor::Record, &[S(text::NAMED), S(v_name), R(v_p)]);

        // [tree#3]
        Tree(v_2) <-
            Env(c),
            let v_t = text::LEAF,
            Tree(v_t),
            RowNS(tag::ITEM, v_n, _),
            let Some(v_2) = c.record(Functor::Record, &[S(text::NODE), R(text::LEAF), N(v_n), R(v_t)]),
            (c.spend("tree", &[R(v_2)]));

        // [tree#4]
        Tree(v_4) <-
            Env(c),
            Tree(v_t),
            let Some(v_3) = c.symbol(Functor::Branch, &[R(v_t)]),
            (v_3 == text::NAMED),
            let Some(v_pair) = c.record(Functor::Field, &[R(v_t), N(1), R(text::NIL)]),
            (v_pair != text::NIL),
            let Some(v_u) = c.unsigned(Functor::Field, &[R(v_pair), N(1), U(0)]),
            (v_u < 3_u64),
            let Some(v_4) = c.record(Functor::Record, &[S(text::NODE), R(v_t), N(7), R(text::LEAF)]),
            (c.spend("tree", &[R(v_4)]));

        // [unknown#1]
        Unknown(v_a, v_b) <-
            Env(c),
            RowNN(tag::LINK, v_a, v_b),
            let Some(v_2) = c.record(Functor::Record, &[S(text::T), N(v_b), R(text::NIL)]),
            let Some(v_3) = c.record(Functor::Record, &[S(text::T), N(v_a), R(v_2)]),
            !List(v_3, 2);

        // [value_of#1]
        ValueOf(v_t, v_n, text::INNER) <-
            Env(c),
            Tree(v_t),
            let Some(v_4) = c.symbol(Functor::Branch, &[R(v_t)]),
            (v_4 == text::NODE),
            let Some(v_l) = c.record(Functor::Field, &[R(v_t), N(0), R(text::NIL)]),
            let Some(v_n) = c.number(Functor::Field, &[R(v_t), N(1), N(0)]),
            let Some(v_r) = c.record(Functor::Field, &[R(v_t), N(2), R(text::NIL)]),
            (v_l != v_r);

        // [value_of#2]
        ValueOf(v_t, v_n, text::EVEN) <-
            Env(c),
            Tree(v_t),
            let Some(v_4) = c.symbol(Functor::Branch, &[R(v_t)]),
            (v_4 == text::NODE),
            let Some(v_left) = c.record(Functor::Field, &[R(v_t), N(0), R(text::NIL)]),
            let Some(v_5) = c.symbol(Functor::Branch, &[R(v_left)]),
            (v_5 == text::LEAF),
            let Some(v_n) = c.number(Functor::Field, &[R(v_t), N(1), N(0)]),
            let Some(v_right) = c.record(Functor::Field, &[R(v_t), N(2), R(text::NIL)]),
            let Some(v_6) = c.symbol(Functor::Branch, &[R(v_right)]),
            (v_6 == text::LEAF);

        // [value_of#3]
        ValueOf(v_t, v_5, v_name) <-
            Env(c),
            Tree(v_t),
            let Some(v_4) = c.symbol(Functor::Branch, &[R(v_t)]),
            (v_4 == text::NAMED),
            let Some(v_name) = c.symbol(Functor::Field, &[R(v_t), N(0), S(text::T)]),
            let Some(v_pair) = c.record(Functor::Field, &[R(v_t), N(1), R(text::NIL)]),
            (v_pair != text::NIL),
            let Some(v_6) = c.symbol(Functor::Field, &[R(v_pair), N(0), S(text::T)]),
            (v_6 == v_name),
            let Some(v_u) = c.unsigned(Functor::Field, &[R(v_pair), N(1), U(0)]),
            let Some(v_5) = c.number(Functor::ToNumber, &[U(v_u)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::LINK, "link"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::ITEM, "item"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNS(tag, row[0].presume_number(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::TREE, "tree"), ] {
            crepe.extend(run.rows(relation).map(|row| RowR(tag, row[0].presume_record())));
        }
        for (tag, relation) in [(tag::LIST, "list"), (tag::TOTAL, "total"), ] {
            crepe.extend(run.rows(relation).map(|row| RowRN(tag, row[0].presume_record(), row[1].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15,) = crepe.run_with_hasher::<Hasher>();
        run.keep("list", set_1.into_iter().map(|List(v_0, v_1)| [R(v_0), N(v_1)]));
        run.keep("total", set_2.into_iter().map(|Total(v_0, v_1)| [R(v_0), N(v_1)]));
        run.keep("second", set_3.into_iter().map(|Second(v_0, v_1)| [N(v_0), R(v_1)]));
        run.keep("known", set_4.into_iter().map(|Known(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("unknown", set_5.into_iter().map(|Unknown(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("pair", set_6.into_iter().map(|Pair(v_0)| [R(v_0)]));
        run.keep("swapped", set_7.into_iter().map(|Swapped(v_0, v_1)| [U(v_0), S(v_1)]));
        run.keep("tree", set_8.into_iter().map(|Tree(v_0)| [R(v_0)]));
        run.keep("value_of", set_9.into_iter().map(|ValueOf(v_0, v_1, v_2)| [R(v_0), N(v_1), S(v_2)]));
        run.keep("only", set_10.into_iter().map(|Only(v_0, v_1)| [R(v_0), R(v_1)]));
        run.keep("either", set_11.into_iter().map(|Either(v_0)| [N(v_0)]));
        run.keep("also", set_12.into_iter().map(|Also(v_0)| [R(v_0)]));
        run.keep("equal", set_13.into_iter().map(|Equal(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("tails#1?inner1", set_14.into_iter().map(|Tails1Inner1(v_0, v_1, v_2)| [N(v_0), R(v_1), N(v_2)]));
        run.keep("greatest#1?inner1", set_15.into_iter().map(|Greatest1Inner1(v_0)| [N(v_0)]));
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
        struct RowNS(u32, i64, Symbol);

        @output
        struct Tails(i64, i64);

        @output
        struct Greatest(i64);

        // [greatest#1]
        Greatest(v_n) <-
            Env(c),
            let Some(v_n) = c.fold("greatest#1?value1", &[]);

        // [tails#1]
        Tails(v_n, v_c) <-
            Env(c),
            RowNS(tag::ITEM, v_n, _),
            let Some(v_c) = c.fold("tails#1?value1", &[N(v_n)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ITEM, "item"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNS(tag, row[0].presume_number(), row[1].presume_symbol())));
        }
        let (set_1, set_2,) = crepe.run_with_hasher::<Hasher>();
        run.keep("tails", set_1.into_iter().map(|Tails(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("greatest", set_2.into_iter().map(|Greatest(v_0)| [N(v_0)]));
    }
}
