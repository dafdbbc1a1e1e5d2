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
    fingerprint: 0xa24dbfc37167ccdf,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    run.fold(AggregateOperator::Sum, "both#1?inner1", "both#1?value1", 1);
    run.fold(AggregateOperator::Sum, "by_group#1?inner1", "by_group#1?value1", 1);
    run.fold(AggregateOperator::Sum, "guarded#1?inner1", "guarded#1?value1", 0);
    run.fold(AggregateOperator::Sum, "guarded#2?inner1", "guarded#2?value1", 0);
    run.fold(AggregateOperator::Count, "inside#1?inner1", "inside#1?value1", 1);
    run.fold(AggregateOperator::Max, "inside#2?inner1", "inside#2?value1", 1);
    run.fold(AggregateOperator::Sum, "nested#1?inner2", "nested#1?value2", 1);
    run.fold(AggregateOperator::Count, "of_any#1?inner1", "of_any#1?value1", 1);
    run.fold(AggregateOperator::Sum, "walk#2?inner1", "walk#2?value1", 1);
    part_2::run(run);
    run.fold(AggregateOperator::Min, "both#1?inner2", "both#1?value2", 1);
    run.fold(AggregateOperator::Count, "nested#1?inner1", "nested#1?value1", 0);
    part_3::run(run);
}

fn facts(run: &mut Run<'_>) {
}

mod tag {
    pub const GO: u32 = 0;
    pub const EDGE: u32 = 1;
    pub const GUARDED: u32 = 2;
    pub const BY_GROUP: u32 = 3;
    pub const INSIDE: u32 = 4;
    pub const OF_ANY: u32 = 5;
    pub const BOTH: u32 = 6;
    pub const NESTED: u32 = 7;
    pub const WALK: u32 = 8;
    pub const AFTER: u32 = 9;
    pub const GUARDED_1_INNER1: u32 = 10;
    pub const GUARDED_1_VALUE1: u32 = 11;
    pub const GUARDED_2_INNER1: u32 = 12;
    pub const GUARDED_2_VALUE1: u32 = 13;
    pub const BY_GROUP_1_INNER1: u32 = 14;
    pub const BY_GROUP_1_VALUE1: u32 = 15;
    pub const INSIDE_1_GROUP1: u32 = 16;
    pub const INSIDE_1_INNER1: u32 = 17;
    pub const INSIDE_1_VALUE1: u32 = 18;
    pub const INSIDE_2_GROUP1: u32 = 19;
    pub const INSIDE_2_INNER1: u32 = 20;
    pub const INSIDE_2_VALUE1: u32 = 21;
    pub const OF_ANY_1_GROUP1: u32 = 22;
    pub const OF_ANY_1_INNER1: u32 = 23;
    pub const OF_ANY_1_VALUE1: u32 = 24;
    pub const BOTH_1_INNER1: u32 = 25;
    pub const BOTH_1_VALUE1: u32 = 26;
    pub const BOTH_1_GROUP2: u32 = 27;
    pub const BOTH_1_INNER2: u32 = 28;
    pub const BOTH_1_VALUE2: u32 = 29;
    pub const NESTED_1_INNER1: u32 = 30;
    pub const NESTED_1_INNER2: u32 = 31;
    pub const NESTED_1_VALUE2: u32 = 32;
    pub const NESTED_1_VALUE1: u32 = 33;
    pub const WALK_2_INNER1: u32 = 34;
    pub const WALK_2_VALUE1: u32 = 35;
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

        @input
        struct RowNN(u32, i64, i64);

        @output
        struct After(i64);

        @output
        struct Guarded1Inner1(i64, i64);

        @output
        struct Guarded2Inner1(i64, i64);

        @output
        struct ByGroup1Inner1(i64, i64);

        @output
        struct Inside1Group1(i64);

        @output
        struct Inside1Inner1(i64, i64);

        @output
        struct Inside2Group1(i64);

        @output
        struct Inside2Inner1(i64, i64);

        @output
        struct OfAny1Group1(i64);

        @output
        struct OfAny1Inner1(i64, i64);

        @output
        struct Both1Inner1(i64, i64);

        @output
        struct Nested1Inner2(i64, i64);

        @output
        struct Walk2Inner1(i64, i64);

        // [after#1]
        After(v_x) <-
            Env(c),
            RowN(tag::GO, v_x),
            RowNN(tag::EDGE, v_y, _),
            let Some(v_2) = c.number(Functor::Divide, &[N(1), N(v_x)]),
            (v_2 > 0_i64),
            let Some(v_3) = c.number(Functor::Divide, &[N(1), N(v_y)]),
            (v_3 > 0_i64),
            let Some(v_4) = c.number(Functor::Add, &[N(v_y), N(1)]),
            RowNN(tag::EDGE, v_4, v_x);

        // [both#1]
        Both1Inner1(v_x, v_y) <-
            RowNN(tag::EDGE, v_x, v_y);

        // [by_group#1]
        ByGroup1Inner1(v_x, v_y) <-
            RowNN(tag::EDGE, v_x, v_y);

        // [guarded#1]
        Guarded1Inner1(v_2, v_y) <-
            RowNN(tag::EDGE, v_2, v_y);

        // [guarded#2]
        Guarded2Inner1(v_x, v_y) <-
            RowNN(tag::EDGE, v_x, v_y),
            (v_x < 0_i64);

        // [inside#1]
        Inside1Group1(v_x) <-
            RowN(tag::GO, v_x),
            !RowNN(tag::EDGE, v_x, v_x);
        Inside1Inner1(v_x, v_y) <-
            Env(c),
            Inside1Group1(v_x),
            RowNN(tag::EDGE, v_x, v_y),
            let Some(v_3) = c.number(Functor::Divide, &[N(6), N(v_y)]),
            (v_3 > 1_i64);

        // [inside#2]
        Inside2Group1(v_x) <-
            RowNN(tag::EDGE, 1, v_x);
        Inside2Inner1(v_x, v_z) <-
            Env(c),
            Inside2Group1(v_x),
            RowNN(tag::EDGE, v_x, v_y),
            RowN(tag::GO, v_y),
            let Some(v_z) = c.number(Functor::Add, &[N(9223372036854775806), N(v_y)]);

        // [nested#1]
        Nested1Inner2(v_x, v_y) <-
            RowNN(tag::EDGE, v_y, v_x);

        // [of_any#1]
        OfAny1Group1(v_x) <-
            RowNN(tag::EDGE, v_x, 2),
            RowN(tag::GO, 1);
        OfAny1Inner1(v_x, v_y) <-
            Env(c),
            OfAny1Group1(v_x),
            RowN(tag::GO, v_y),
            let Some(v_3) = c.number(Functor::Divide, &[N(4), N(v_y)]),
            (v_3 == v_x);

        // [walk#2]
        Walk2Inner1(v_y, v_z) <-
            RowNN(tag::EDGE, v_y, v_z);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::GO, "go"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::EDGE, "edge"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13,) = crepe.run_with_hasher::<Hasher>();
        run.keep("after", set_1.into_iter().map(|After(v_0)| [N(v_0)]));
        run.keep("guarded#1?inner1", set_2.into_iter().map(|Guarded1Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("guarded#2?inner1", set_3.into_iter().map(|Guarded2Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("by_group#1?inner1", set_4.into_iter().map(|ByGroup1Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("inside#1?group1", set_5.into_iter().map(|Inside1Group1(v_0)| [N(v_0)]));
        run.keep("inside#1?inner1", set_6.into_iter().map(|Inside1Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("inside#2?group1", set_7.into_iter().map(|Inside2Group1(v_0)| [N(v_0)]));
        run.keep("inside#2?inner1", set_8.into_iter().map(|Inside2Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("of_any#1?group1", set_9.into_iter().map(|OfAny1Group1(v_0)| [N(v_0)]));
        run.keep("of_any#1?inner1", set_10.into_iter().map(|OfAny1Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("both#1?inner1", set_11.into_iter().map(|Both1Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("nested#1?inner2", set_12.into_iter().map(|Nested1Inner2(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("walk#2?inner1", set_13.into_iter().map(|Walk2Inner1(v_0, v_1)| [N(v_0), N(v_1)]));
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

        @input
        struct RowNN(u32, i64, i64);

        @output
        struct Guarded(i64);

        @output
        struct ByGroup(i64, i64);

        @output
        struct Inside(i64, i64);

        @output
        struct OfAny(i64, i64);

        @output
        struct Walk(i64);

        @output
        struct Both1Group2(i64);

        @output
        struct Both1Inner2(i64, i64);

        @output
        struct Nested1Inner1(i64);

        // [both#1]
        Both1Group2(v_x) <-
            Env(c),
            RowN(tag::GO, v_x),
            let Some(v_n) = c.fold("both#1?value1", &[N(v_x)]);
        Both1Inner2(v_x, v_z) <-
            Env(c),
            Both1Group2(v_x),
            RowNN(tag::EDGE, v_y, v_x),
            let Some(v_z) = c.number(Functor::Divide, &[N(1), N(v_y)]);

        // [by_group#1]
        ByGroup(v_x, v_n) <-
            Env(c),
            RowNN(tag::EDGE, v_x, 1),
            RowN(tag::GO, v_x),
            let Some(v_n) = c.fold("by_group#1?value1", &[N(v_x)]),
            (v_n > 1_i64);

        // [guarded#1]
        Guarded(v_n) <-
            Env(c),
            RowN(tag::GO, 2),
            let Some(v_n) = c.fold("guarded#1?value1", &[]);

        // [guarded#2]
        Guarded(v_n) <-
            Env(c),
            !RowNN(tag::EDGE, 0, 0),
            RowN(tag::GO, 3),
            let Some(v_n) = c.fold("guarded#2?value1", &[]);

        // [inside#1]
        Inside(v_x, v_n) <-
            Env(c),
            RowN(tag::GO, v_x),
            !RowNN(tag::EDGE, v_x, v_x),
            let Some(v_n) = c.fold("inside#1?value1", &[N(v_x)]);

        // [inside#2]
        Inside(v_x, v_n) <-
            Env(c),
            RowNN(tag::EDGE, 1, v_x),
            let Some(v_n) = c.fold("inside#2?value1", &[N(v_x)]);

        // [nested#1]
        Nested1Inner1(v_x) <-
            Env(c),
            RowN(tag::GO, v_x),
            let Some(v_3) = c.fold("nested#1?value2", &[N(v_x)]),
            (0_i64 < v_3);

        // [of_any#1]
        OfAny(v_x, v_n) <-
            Env(c),
            RowNN(tag::EDGE, v_x, 2),
            RowN(tag::GO, 1),
            let Some(v_n) = c.fold("of_any#1?value1", &[N(v_x)]);

        // [walk#1]
        Walk(v_x) <-
            RowN(tag::GO, v_x),
            (v_x < 1_i64);

        // [walk#2]
        Walk(v_y) <-
            Env(c),
            Walk(v_x),
            RowNN(tag::EDGE, v_x, v_y),
            (v_y < 5_i64),
            let Some(v_3) = c.fold("walk#2?value1", &[N(v_y)]),
            (0_i64 <= v_3);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::GO, "go"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::EDGE, "edge"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8,) = crepe.run_with_hasher::<Hasher>();
        run.keep("guarded", set_1.into_iter().map(|Guarded(v_0)| [N(v_0)]));
        run.keep("by_group", set_2.into_iter().map(|ByGroup(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("inside", set_3.into_iter().map(|Inside(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("of_any", set_4.into_iter().map(|OfAny(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("walk", set_5.into_iter().map(|Walk(v_0)| [N(v_0)]));
        run.keep("both#1?group2", set_6.into_iter().map(|Both1Group2(v_0)| [N(v_0)]));
        run.keep("both#1?inner2", set_7.into_iter().map(|Both1Inner2(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("nested#1?inner1", set_8.into_iter().map(|Nested1Inner1(v_0)| [N(v_0)]));
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
        struct RowN(u32, i64);

        @input
        struct RowNN(u32, i64, i64);

        @output
        struct Both(i64, i64, i64);

        @output
        struct Nested(i64);

        // [both#1]
        Both(v_x, v_n, v_m) <-
            Env(c),
            RowN(tag::GO, v_x),
            let Some(v_n) = c.fold("both#1?value1", &[N(v_x)]),
            let Some(v_m) = c.fold("both#1?value2", &[N(v_x)]),
            (v_m < v_x);

        // [nested#1]
        Nested(v_n) <-
            Env(c),
            RowNN(tag::EDGE, 3, _),
            let Some(v_n) = c.fold("nested#1?value1", &[]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::GO, "go"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::EDGE, "edge"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        let (set_1, set_2,) = crepe.run_with_hasher::<Hasher>();
        run.keep("both", set_1.into_iter().map(|Both(v_0, v_1, v_2)| [N(v_0), N(v_1), N(v_2)]));
        run.keep("nested", set_2.into_iter().map(|Nested(v_0)| [N(v_0)]));
    }
}
