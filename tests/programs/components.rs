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
    fingerprint: 0x73a03b36f1d8e2ca,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    run.fold(AggregateOperator::Max, "also.longest#1?inner1", "also.longest#1?value1", 0);
    run.fold(AggregateOperator::Max, "short.longest#1?inner1", "short.longest#1?value1", 0);
    run.fold(AggregateOperator::Count, "truth#1?inner1", "truth#1?value1", 0);
    run.fold(AggregateOperator::Count, "where#2?inner1", "where#2?value1", 1);
    part_2::run(run);
}

fn facts(run: &mut Run<'_>) {
    let tuples = [
        [S(text::A), S(text::B)],
    ];
    run.keep("road", tuples);
}

mod tag {
    pub const ROAD: u32 = 0;
    pub const KNOWN: u32 = 1;
    pub const SHORT_ROADS_EDGE: u32 = 2;
    pub const SHORT_ROADS_PATH: u32 = 3;
    pub const SHORT_WAYS_EDGE: u32 = 4;
    pub const SHORT_WAYS_PATH: u32 = 5;
    pub const SHORT_LONGEST: u32 = 6;
    pub const ALSO_ROADS_EDGE: u32 = 7;
    pub const ALSO_ROADS_PATH: u32 = 8;
    pub const ALSO_WAYS_EDGE: u32 = 9;
    pub const ALSO_WAYS_PATH: u32 = 10;
    pub const ALSO_LONGEST: u32 = 11;
    pub const WHERE: u32 = 12;
    pub const TRUTH: u32 = 13;
    pub const ROAD_GIVEN: u32 = 14;
    pub const SHORT_LONGEST_1_INNER1: u32 = 15;
    pub const SHORT_LONGEST_1_VALUE1: u32 = 16;
    pub const ALSO_LONGEST_1_INNER1: u32 = 17;
    pub const ALSO_LONGEST_1_VALUE1: u32 = 18;
    pub const WHERE_2_INNER1: u32 = 19;
    pub const WHERE_2_VALUE1: u32 = 20;
    pub const TRUTH_1_INNER1: u32 = 21;
    pub const TRUTH_1_VALUE1: u32 = 22;
}

mod text {
    use super::super::Symbol;

    /// "a"
    pub const A: Symbol = Symbol(0);
    /// "b"
    pub const B: Symbol = Symbol(1);
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
        struct RowSS(u32, Symbol, Symbol);

        @output
        struct Road(Symbol, Symbol);

        @output
        struct ShortRoadsEdge(Symbol, Symbol);

        @output
        struct ShortRoadsPath(Symbol, Symbol, i64);

        @output
        struct ShortWaysEdge(Symbol, Symbol);

        @output
        struct ShortWaysPath(Symbol, Symbol, i64);

        @output
        struct AlsoRoadsEdge(Symbol, Symbol);

        @output
        struct AlsoRoadsPath(Symbol, Symbol, i64);

        @output
        struct AlsoWaysEdge(Symbol, Symbol);

        @output
        struct AlsoWaysPath(Symbol, Symbol, i64);

        @output
        struct ShortLongest1Inner1(i64);

        @output
        struct AlsoLongest1Inner1(i64);

        @output
        struct Where2Inner1(Symbol, Symbol);

        @output
        struct Truth1Inner1(Symbol, Symbol);

        Road(v_0, v_1) <- RowSS(tag::ROAD, v_0, v_1);

        // [road#1]
        Road(v_a, v_b) <-
            Env(c),
            Road(v_b, v_a),
            (c.holds(Comparison::Less, S(v_a), S(v_b)));

        // [road#3]
        Road(v_a, v_b) <-
            RowSS(tag::ROAD_GIVEN, v_a, v_b);

        // [short.roads.edge#1]
        ShortRoadsEdge(v_a, v_b) <-
            ShortRoadsEdge(v_b, v_a);

        // [short.roads.edge#2]
        ShortRoadsEdge(v_a, v_b) <-
            Road(v_a, v_b);

        // [also.roads.edge#1]
        AlsoRoadsEdge(v_a, v_b) <-
            AlsoRoadsEdge(v_b, v_a);

        // [also.roads.edge#2]
        AlsoRoadsEdge(v_a, v_b) <-
            Road(v_a, v_b);

        // [also.roads.edge#3]
        AlsoRoadsEdge(v_a, v_b) <-
            ShortRoadsEdge(v_a, v_b),
            !Road(v_a, v_b);

        // [also.ways.edge#1]
        AlsoWaysEdge(v_a, v_b) <-
            AlsoRoadsEdge(v_a, v_b),
            (v_a != v_b);

        // [also.ways.path#1]
        AlsoWaysPath(v_a, v_b, 1) <-
            AlsoWaysEdge(v_a, v_b);

        // [also.ways.path#2]
        AlsoWaysPath(v_a, v_c, v_m) <-
            Env(c),
            AlsoWaysPath(v_a, v_b, v_n),
            (v_n < 3_i64),
            AlsoWaysEdge(v_b, v_c),
            let Some(v_m) = c.number(Functor::Add, &[N(v_n), N(1)]),
            (c.spend("also.ways.path", &[S(v_a), S(v_c), N(v_m)]));

        // [also.longest#1]
        AlsoLongest1Inner1(v_m) <-
            AlsoWaysPath(_, _, v_m);

        // [also.roads.path#1]
        AlsoRoadsPath(v_a, v_b, 1) <-
            AlsoRoadsEdge(v_a, v_b);

        // [also.roads.path#2]
        AlsoRoadsPath(v_a, v_c, v_m) <-
            Env(c),
            AlsoRoadsPath(v_a, v_b, v_n),
            (v_n < 3_i64),
            AlsoRoadsEdge(v_b, v_c),
            let Some(v_m) = c.number(Functor::Add, &[N(v_n), N(1)]),
            (c.spend("also.roads.path", &[S(v_a), S(v_c), N(v_m)]));

        // [short.ways.edge#1]
        ShortWaysEdge(v_a, v_b) <-
            ShortRoadsEdge(v_a, v_b),
            (v_a != v_b);

        // [short.ways.path#1]
        ShortWaysPath(v_a, v_b, 1) <-
            ShortWaysEdge(v_a, v_b);

        // [short.ways.path#2]
        ShortWaysPath(v_a, v_c, v_m) <-
            Env(c),
            ShortWaysPath(v_a, v_b, v_n),
            (v_n < 3_i64),
            ShortWaysEdge(v_b, v_c),
            let Some(v_m) = c.number(Functor::Add, &[N(v_n), N(1)]),
            (c.spend("short.ways.path", &[S(v_a), S(v_c), N(v_m)]));

        // [short.longest#1]
        ShortLongest1Inner1(v_m) <-
            ShortWaysPath(_, _, v_m);

        // [short.roads.path#1]
        ShortRoadsPath(v_a, v_b, 1) <-
            ShortRoadsEdge(v_a, v_b);

        // [truth#1]
        Truth1Inner1(v_6, v_7) <-
            Road(v_6, v_7);

        // [where#2]
        Where2Inner1(v_p, v_2) <-
            Road(v_p, v_2);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ROAD_GIVEN, "road@given"), (tag::ROAD, "road"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13,) = crepe.run_with_hasher::<Hasher>();
        run.keep("road", set_1.into_iter().map(|Road(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("short.roads.edge", set_2.into_iter().map(|ShortRoadsEdge(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("short.roads.path", set_3.into_iter().map(|ShortRoadsPath(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("short.ways.edge", set_4.into_iter().map(|ShortWaysEdge(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("short.ways.path", set_5.into_iter().map(|ShortWaysPath(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("also.roads.edge", set_6.into_iter().map(|AlsoRoadsEdge(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("also.roads.path", set_7.into_iter().map(|AlsoRoadsPath(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("also.ways.edge", set_8.into_iter().map(|AlsoWaysEdge(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("also.ways.path", set_9.into_iter().map(|AlsoWaysPath(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("short.longest#1?inner1", set_10.into_iter().map(|ShortLongest1Inner1(v_0)| [N(v_0)]));
        run.keep("also.longest#1?inner1", set_11.into_iter().map(|AlsoLongest1Inner1(v_0)| [N(v_0)]));
        run.keep("where#2?inner1", set_12.into_iter().map(|Where2Inner1(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("truth#1?inner1", set_13.into_iter().map(|Truth1Inner1(v_0, v_1)| [S(v_0), S(v_1)]));
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
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSN(u32, Symbol, Symbol, i64);

        @output
        struct Known(i64);

        @output
        struct ShortLongest(i64);

        @output
        struct AlsoLongest(i64);

        @output
        struct Where2(Symbol, i64);

        @output
        struct Truth(i64, i64);

        // [also.longest#1]
        AlsoLongest(v_n) <-
            Env(c),
            let Some(v_n) = c.fold("also.longest#1?value1", &[]);

        // [short.longest#1]
        ShortLongest(v_n) <-
            Env(c),
            let Some(v_n) = c.fold("short.longest#1?value1", &[]);

        // [short.known-roads]
        Known(v_n) <-
            ShortLongest(v_n);

        // [also.known-roads]
        Known(v_n) <-
            AlsoLongest(v_n);

        // [truth#1]
        Truth(v_3, v_5) <-
            Env(c),
            Known(v_symbol),
            let Some(v_number) = c.fold("truth#1?value1", &[]),
            let Some(v_2) = c.number(Functor::LogicalAnd, &[N(v_number), N(v_symbol)]),
            let Some(v_3) = c.number(Functor::LogicalOr, &[N(v_2), N(0)]),
            let Some(v_4) = c.number(Functor::LogicalNot, &[N(v_number)]),
            let Some(v_5) = c.number(Functor::LogicalXor, &[N(v_4), N(v_symbol)]);

        // [where#1]
        Where2(v_p, v_number) <-
            RowSSN(tag::SHORT_ROADS_PATH, v_p, _, v_number);

        // [where#2]
        Where2(v_p, v_count_) <-
            Env(c),
            RowSS(tag::ROAD, _, v_p),
            let Some(v_count_) = c.fold("where#2?value1", &[S(v_p)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ROAD, "road"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::SHORT_ROADS_PATH, "short.roads.path"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5,) = crepe.run_with_hasher::<Hasher>();
        run.keep("known", set_1.into_iter().map(|Known(v_0)| [N(v_0)]));
        run.keep("short.longest", set_2.into_iter().map(|ShortLongest(v_0)| [N(v_0)]));
        run.keep("also.longest", set_3.into_iter().map(|AlsoLongest(v_0)| [N(v_0)]));
        run.keep("where", set_4.into_iter().map(|Where2(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("truth", set_5.into_iter().map(|Truth(v_0, v_1)| [N(v_0), N(v_1)]));
    }
}
