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
    fingerprint: 0x0b8baea086453646,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    run.fold(AggregateOperator::Min, "least#1?inner1", "least#1?value1", 0);
    run.fold(AggregateOperator::Sum, "least#2?inner1", "least#2?value1", 0);
    run.fold(AggregateOperator::Sum, "sum_of_all#1?inner1", "sum_of_all#1?value1", 0);
    run.fold(AggregateOperator::Sum, "total#1?inner1", "total#1?value1", 1);
    run.fold(AggregateOperator::Max, "total#1?inner2", "total#1?value2", 0);
    run.fold(AggregateOperator::Count, "total#1?inner3", "total#1?value3", 1);
    part_2::run(run);
}

fn facts(run: &mut Run<'_>) {
    let tuples = [
        [U(3)],
        [U(9223372036854775808)],
    ];
    run.keep("known", tuples);
}

mod tag {
    pub const PAIR: u32 = 0;
    pub const SIZE: u32 = 1;
    pub const POWER: u32 = 2;
    pub const BITS: u32 = 3;
    pub const SUM_OF: u32 = 4;
    pub const MASK: u32 = 5;
    pub const ORDERED: u32 = 6;
    pub const CONVERTED: u32 = 7;
    pub const SHOWN: u32 = 8;
    pub const TOTAL: u32 = 9;
    pub const LEAST: u32 = 10;
    pub const SUM_OF_ALL: u32 = 11;
    pub const HALVED: u32 = 12;
    pub const ALONE: u32 = 13;
    pub const KNOWN: u32 = 14;
    pub const TOTAL_1_INNER1: u32 = 15;
    pub const TOTAL_1_VALUE1: u32 = 16;
    pub const TOTAL_1_INNER2: u32 = 17;
    pub const TOTAL_1_VALUE2: u32 = 18;
    pub const TOTAL_1_INNER3: u32 = 19;
    pub const TOTAL_1_VALUE3: u32 = 20;
    pub const LEAST_1_INNER1: u32 = 21;
    pub const LEAST_1_VALUE1: u32 = 22;
    pub const LEAST_2_INNER1: u32 = 23;
    pub const LEAST_2_VALUE1: u32 = 24;
    pub const SUM_OF_ALL_1_INNER1: u32 = 25;
    pub const SUM_OF_ALL_1_VALUE1: u32 = 26;
}

mod text {
    use super::super::Symbol;

    /// "2"
    pub const T2: Symbol = Symbol(0);
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
        struct RowU(u32, u64);

        @input
        struct RowUU(u32, u64, u64);

        @output
        struct Power(i64, i64, i64);

        @output
        struct Bits(i64, i64, i64);

        @output
        struct SumOf(u64, u64, u64);

        @output
        struct Mask(u64, u64, u64);

        @output
        struct Ordered(u64, u64);

        @output
        struct Converted(u64, i64);

        @output
        struct Shown(u64, Symbol);

        @output
        struct Halved(u64);

        @output
        struct Alone(u64);

        @output
        struct Total1Inner1(u64, u64);

        @output
        struct Total1Inner2(u64);

        @output
        struct Total1Inner3(u64, u64);

        @output
        struct Least1Inner1(u64);

        @output
        struct Least2Inner1(u64, u64, u64);

        @output
        struct SumOfAll1Inner1(u64);

        // [alone#1]
        Alone(v_x) <-
            RowUU(tag::SIZE, v_x, _),
            !RowUU(tag::SIZE, _, v_x),
            !RowU(tag::KNOWN, v_x);

        // [bits#1]
        Bits(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_2) = c.number(Functor::BitAnd, &[N(v_x), N(v_y)]);

        // [bits#2]
        Bits(v_x, v_y, v_3) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_2) = c.number(Functor::BitNot, &[N(v_y)]),
            let Some(v_3) = c.number(Functor::BitOr, &[N(v_x), N(v_2)]);

        // [bits#3]
        Bits(v_x, v_y, v_3) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_2) = c.number(Functor::ShiftLeft, &[N(v_y), N(2)]),
            let Some(v_3) = c.number(Functor::BitXor, &[N(v_x), N(v_2)]);

        // [bits#4]
        Bits(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            (v_y > 1_i64),
            let Some(v_2) = c.number(Functor::ShiftLeft, &[N(v_x), N(v_y)]);

        // [bits#5]
        Bits(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            (v_x < 0_i64),
            let Some(v_2) = c.number(Functor::ShiftRight, &[N(v_x), N(v_y)]);

        // [bits#6]
        Bits(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            (v_x < 0_i64),
            let Some(v_2) = c.number(Functor::ShiftRightUnsigned, &[N(v_x), N(v_y)]);

        // [converted#1]
        Converted(v_2, v_y) <-
            Env(c),
            let v_y = 1_i64,
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::ToUnsigned, &[N(v_x)]);

        // [converted#2]
        Converted(v_x, v_2) <-
            Env(c),
            let v_y = 1_u64,
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.number(Functor::ToNumber, &[U(v_x)]);

        // [halved#1]
        Halved(v_x) <-
            RowUU(tag::SIZE, v_x, _);

        // [halved#2]
        Halved(v_1) <-
            Env(c),
            Halved(v_x),
            (v_x > 1_u64),
            let Some(v_1) = c.unsigned(Functor::Divide, &[U(v_x), U(2)]),
            (c.spend("halved", &[U(v_1)]));

        // [least#1]
        Least1Inner1(v_x) <-
            RowUU(tag::SIZE, v_x, v_y),
            (v_y > 2_u64);

        // [least#2]
        Least2Inner1(v_x, v_y, v_3) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            (v_x < v_y),
            (v_x > 70_u64),
            let Some(v_3) = c.unsigned(Functor::Add, &[U(v_x), U(1)]);

        // [mask#1]
        Mask(v_x, v_y, v_3) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::BitNot, &[U(v_y)]),
            let Some(v_3) = c.unsigned(Functor::BitXor, &[U(v_x), U(v_2)]);

        // [mask#2]
        Mask(v_x, v_y, v_3) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::ShiftLeft, &[U(1), U(v_y)]),
            let Some(v_3) = c.unsigned(Functor::BitOr, &[U(v_x), U(v_2)]);

        // [mask#3]
        Mask(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::ShiftRight, &[U(v_x), U(v_y)]);

        // [mask#4]
        Mask(v_x, v_y, v_3) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::ShiftRightUnsigned, &[U(v_x), U(v_y)]),
            let Some(v_3) = c.unsigned(Functor::BitAnd, &[U(v_2), U(255)]);

        // [ordered#1]
        Ordered(v_x, v_y) <-
            RowUU(tag::SIZE, v_x, v_y),
            (v_x < v_y);

        // [ordered#2]
        Ordered(v_x, 18446744073709551615) <-
            RowUU(tag::SIZE, v_x, v_same),
            (v_same == v_x);

        // [ordered#3]
        Ordered(v_x, 16) <-
            RowUU(tag::SIZE, v_x, _),
            (v_x >= 3_u64),
            (v_x != 4_u64);

        // [ordered#4]
        Ordered(v_x, v_y) <-
            Env(c),
            RowUU(tag::SIZE, v_x, 0),
            let Some(v_y) = c.unsigned(Functor::Add, &[U(v_x), U(1)]);

        // [power#1]
        Power(v_x, v_y, v_2) <-
            Env(c),
            RowNN(tag::PAIR, v_x, v_y),
            (v_x < 5_i64),
            (v_y >= 0_i64),
            let Some(v_2) = c.number(Functor::Power, &[N(v_x), N(v_y)]);

        // [power#2]
        Power(v_x, v_y, v_3) <-
            Env(c),
            let v_y = 2_i64,
            RowNN(tag::PAIR, v_x, v_y),
            let Some(v_2) = c.number(Functor::Power, &[N(v_x), N(2)]),
            let Some(v_3) = c.number(Functor::Negate, &[N(v_2)]);

        // [shown#1]
        Shown(v_x, v_1) <-
            Env(c),
            RowUU(tag::SIZE, v_x, _),
            let Some(v_1) = c.symbol(Functor::ToString, &[U(v_x)]);

        // [shown#2]
        Shown(v_1, v_t) <-
            Env(c),
            Shown(_, v_t),
            let Some(v_1) = c.unsigned(Functor::ToUnsigned, &[S(v_t)]),
            (c.spend("shown", &[U(v_1), S(v_t)]));

        // [shown#3]
        Shown(v_x, v_t) <-
            Env(c),
            let v_t = text::T2,
            RowUU(tag::SIZE, v_x, _),
            let Some(v_2) = c.unsigned(Functor::ToUnsigned, &[S(v_t)]),
            (v_x < v_2);

        // [sum_of#1]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            (v_x < 9_u64),
            let Some(v_2) = c.unsigned(Functor::Add, &[U(v_x), U(v_y)]);

        // [sum_of#2]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            (v_y < 4_u64),
            let Some(v_2) = c.unsigned(Functor::Subtract, &[U(v_x), U(v_y)]);

        // [sum_of#3]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            (v_y != 1_u64),
            let Some(v_2) = c.unsigned(Functor::Multiply, &[U(v_x), U(3)]);

        // [sum_of#4]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            (v_y > 2_u64),
            (v_x > 2_u64),
            let Some(v_2) = c.unsigned(Functor::Divide, &[U(v_x), U(v_y)]);

        // [sum_of#5]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            let v_x = 1_u64,
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::Remainder, &[U(v_x), U(v_y)]);

        // [sum_of#6]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            (v_y < 3_u64),
            let Some(v_2) = c.unsigned(Functor::Power, &[U(v_x), U(v_y)]);

        // [sum_of#7]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::Max, &[U(v_x), U(v_y), U(2)]);

        // [sum_of#8]
        SumOf(v_x, v_y, v_2) <-
            Env(c),
            RowUU(tag::SIZE, v_x, v_y),
            let Some(v_2) = c.unsigned(Functor::Min, &[U(v_x), U(v_y), U(9223372036854775807)]);

        // [sum_of_all#1]
        SumOfAll1Inner1(v_x) <-
            RowUU(tag::SIZE, v_x, 3);

        // [total#1]
        Total1Inner1(v_x, v_y) <-
            RowUU(tag::SIZE, v_x, v_y),
            (v_y < 100_u64);
        Total1Inner2(v_y) <-
            RowUU(tag::SIZE, _, v_y);
        Total1Inner3(v_x, v_6) <-
            RowUU(tag::SIZE, v_6, v_x);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::PAIR, "pair"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowU(tag, row[0].presume_unsigned())));
        }
        for (tag, relation) in [(tag::SIZE, "size"), ] {
            crepe.extend(run.rows(relation).map(|row| RowUU(tag, row[0].presume_unsigned(), row[1].presume_unsigned())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15,) = crepe.run_with_hasher::<Hasher>();
        run.keep("power", set_1.into_iter().map(|Power(v_0, v_1, v_2)| [N(v_0), N(v_1), N(v_2)]));
        run.keep("bits", set_2.into_iter().map(|Bits(v_0, v_1, v_2)| [N(v_0), N(v_1), N(v_2)]));
        run.keep("sum_of", set_3.into_iter().map(|SumOf(v_0, v_1, v_2)| [U(v_0), U(v_1), U(v_2)]));
        run.keep("mask", set_4.into_iter().map(|Mask(v_0, v_1, v_2)| [U(v_0), U(v_1), U(v_2)]));
        run.keep("ordered", set_5.into_iter().map(|Ordered(v_0, v_1)| [U(v_0), U(v_1)]));
        run.keep("converted", set_6.into_iter().map(|Converted(v_0, v_1)| [U(v_0), N(v_1)]));
        run.keep("shown", set_7.into_iter().map(|Shown(v_0, v_1)| [U(v_0), S(v_1)]));
        run.keep("halved", set_8.into_iter().map(|Halved(v_0)| [U(v_0)]));
        run.keep("alone", set_9.into_iter().map(|Alone(v_0)| [U(v_0)]));
        run.keep("total#1?inner1", set_10.into_iter().map(|Total1Inner1(v_0, v_1)| [U(v_0), U(v_1)]));
        run.keep("total#1?inner2", set_11.into_iter().map(|Total1Inner2(v_0)| [U(v_0)]));
        run.keep("total#1?inner3", set_12.into_iter().map(|Total1Inner3(v_0, v_1)| [U(v_0), U(v_1)]));
        run.keep("least#1?inner1", set_13.into_iter().map(|Least1Inner1(v_0)| [U(v_0)]));
        run.keep("least#2?inner1", set_14.into_iter().map(|Least2Inner1(v_0, v_1, v_2)| [U(v_0), U(v_1), U(v_2)]));
        run.keep("sum_of_all#1?inner1", set_15.into_iter().map(|SumOfAll1Inner1(v_0)| [U(v_0)]));
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
        struct RowUU(u32, u64, u64);

        @output
        struct Total(u64, u64, u64, i64);

        @output
        struct Least(u64);

        @output
        struct SumOfAll(u64);

        // [least#1]
        Least(v_n) <-
            Env(c),
            let Some(v_n) = c.unsigned_fold("least#1?value1", &[]);

        // [least#2]
        Least(v_n) <-
            Env(c),
            let Some(v_n) = c.unsigned_fold("least#2?value1", &[]);

        // [sum_of_all#1]
        SumOfAll(v_n) <-
            Env(c),
            let Some(v_n) = c.unsigned_fold("sum_of_all#1?value1", &[]);

        // [total#1]
        Total(v_x, v_n, v_m, v_k) <-
            Env(c),
            RowUU(tag::SIZE, v_x, _),
            (v_x > 1_u64),
            let Some(v_n) = c.unsigned_fold("total#1?value1", &[U(v_x)]),
            let Some(v_m) = c.unsigned_fold("total#1?value2", &[]),
            let Some(v_k) = c.fold("total#1?value3", &[U(v_x)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::SIZE, "size"), ] {
            crepe.extend(run.rows(relation).map(|row| RowUU(tag, row[0].presume_unsigned(), row[1].presume_unsigned())));
        }
        let (set_1, set_2, set_3,) = crepe.run_with_hasher::<Hasher>();
        run.keep("total", set_1.into_iter().map(|Total(v_0, v_1, v_2, v_3)| [U(v_0), U(v_1), U(v_2), N(v_3)]));
        run.keep("least", set_2.into_iter().map(|Least(v_0)| [U(v_0)]));
        run.keep("sum_of_all", set_3.into_iter().map(|SumOfAll(v_0)| [U(v_0)]));
    }
}
