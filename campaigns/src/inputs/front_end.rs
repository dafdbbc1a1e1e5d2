//! The front ends: where text and bytes of others come in.

use geoinfer::diagnostic::{Diagnostic, Sources, has_errors, render};

use super::{readers, sheets, tables};

/// A front end, and what inputs for it are made of.
pub struct FrontEnd {
    /// Its name on the command line.
    pub name: &'static str,
    /// How many times as long as others its inputs take: it gets so many times fewer.
    pub cost: u64,
    /// Folders of the repository, and the ending of the files of it that inputs are made of.
    pub corpus: &'static [(&'static str, &'static str)],
    /// Words of the format.
    pub words: &'static str,
    /// Makes what reads them.
    pub reader: fn() -> Box<dyn Reader>,
}

/// What reads inputs, one after the other.
pub trait Reader {
    /// Reads one.
    fn read(&mut self, input: &[u8]) -> Outcome;
}

/// How an input was taken or refused.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Outcome {
    /// Whether anything would go on with it.
    pub is_accepted: bool,
    /// The codes of what was said about it.
    pub codes: Vec<&'static str>,
    /// How much came of it, roughly.
    pub size: u32,
}

impl Outcome {
    /// Of an input that these were said about; the first is printed as a user would see it.
    #[must_use]
    pub fn of(diagnostics: &[Diagnostic], sources: &Sources, size: usize) -> Self {
        if let Some(first) = diagnostics.first() {
            std::hint::black_box(render(first, sources, false));
        }
        let mut codes: Vec<&str> = diagnostics.iter().map(|it| it.code).collect();
        codes.sort_unstable();
        codes.dedup();
        codes.truncate(4);
        Self {
            is_accepted: !has_errors(diagnostics),
            codes,
            size: size.min(1 << 20).ilog2_or_zero(),
        }
    }
}

/// The number of bits.
trait Bits {
    fn ilog2_or_zero(self) -> u32;
}

impl Bits for usize {
    fn ilog2_or_zero(self) -> u32 {
        self.checked_ilog2().map_or(0, |bits| bits + 1)
    }
}

const FACTS_WORDS: &str = "{ } [ ] : , \" true false null title include zone facts asked date note id what by via on \
     published seen quote text rests_on rests_on_unknown may_rest_on implies excludes when who whom of count \
     person outlet country state organisation anonymous asserted denied relayed retracted corrected spoke_with \
     2024-11-07 2024-11-07~ 2024-11 2024 2024-11-07/2024-11-09 2024-11-11T12:40Z 2024-11-11T09:40-05:00 .. // \
     /* */ 300..500 >=10 +02:00";

const RULE_WORDS: &str = "/// :- . , ; ! != <= >= < > = + - * / % ^ ( ) { } [ ] | : _ x y z \" .decl .type .input \
     .output .include .init .comp .printsize number unsigned symbol float <: count : sum min max cat strlen \
     substr to_string to_number contains match ord band bor bxor bnot bshl bshr range true false not \
     brie btree eqrel inline choice-domain magic no_inline 0xff 0b11 1u -1 9223372036854775807 \
     IO=file filename=\"x.csv\" delimiter=\"\\t\" headers=true rfc4180=true //-- /*- -*/ #";

const TABLE_WORDS: &str = "\t , ; | \" \"\" a b c \"a,b\" \"a\nb\" 0 1 -1 +1 00 1.0 0x1 2024-11-07 n/a {} [] null true \
     {\"a\": \"a\" \"b\": 1 \"c\": 2 \"d\": 20241107 \"d\": } 4294967296 18446744073709551615";

const ACCEPTED_WORDS: &str = "format 1 2 3 as of conclusions facts rules end # : ; ( ) \" status flag support \
     2024-11-12 2024-11-12T00:00Z 0123456789abcdef .dl disputed";

const CHANGE_WORDS: &str = "{ } [ ] : , \" insert retract case note facts include zone title id what by via on s1 p1 \
     asserted denied person spoke_with 2024-11-07";

const QUESTION_WORDS: &str = "( ) , _ \" \\ status flag support origin_range known said call-7-nov trump putin s1 \
     2024-11-07 2024-11-11T12:40Z 5 for against disputed";

const SHEET_WORDS: &str = ", ; \" \n id by via on what stance quote kind name side statement statements actors \
     propositions case title =1+1 #REF! TRUE FALSE 45603 45603.5 7.11.2024 2024-11-07 11/7/2024 asserted denied";

/// All of them.
pub static FRONT_ENDS: [FrontEnd; 15] = [
    FrontEnd {
        name: "facts",
        cost: 1,
        corpus: &[("tests/facts/valid", "json"), ("tests/facts/errors", "json")],
        words: FACTS_WORDS,
        reader: readers::facts,
    },
    FrontEnd {
        name: "cases",
        cost: 20,
        corpus: &[("facts", "json"), ("facts/background", "json")],
        words: FACTS_WORDS,
        reader: readers::cases,
    },
    FrontEnd {
        name: "rules",
        cost: 1,
        corpus: &[("tests/language/errors", "dl"), ("tests/programs", "dl"), ("rules", "dl")],
        words: RULE_WORDS,
        reader: readers::rules,
    },
    FrontEnd {
        name: "csv",
        cost: 1,
        corpus: &[("campaigns/corpus/csv", "csv")],
        words: TABLE_WORDS,
        reader: tables::csv,
    },
    FrontEnd {
        name: "tsv",
        cost: 1,
        corpus: &[("campaigns/corpus/tsv", "tsv")],
        words: TABLE_WORDS,
        reader: tables::tsv,
    },
    FrontEnd {
        name: "facts-files",
        cost: 1,
        corpus: &[("campaigns/corpus/tsv", "tsv")],
        words: TABLE_WORDS,
        reader: tables::plain,
    },
    FrontEnd {
        name: "jsonl",
        cost: 1,
        corpus: &[("campaigns/corpus/jsonl", "jsonl")],
        words: TABLE_WORDS,
        reader: tables::jsonl,
    },
    FrontEnd { name: "parquet", cost: 4, corpus: &[], words: "", reader: tables::parquet },
    FrontEnd {
        name: "sheets",
        cost: 2,
        corpus: &[("campaigns/corpus/sheets", "csv")],
        words: SHEET_WORDS,
        reader: sheets::csv,
    },
    FrontEnd {
        name: "books",
        cost: 4,
        corpus: &[("tests/sheets/errors", "txt"), ("campaigns/corpus/books", "txt")],
        words: SHEET_WORDS,
        reader: sheets::books,
    },
    FrontEnd {
        name: "xlsx",
        cost: 100,
        corpus: &[("tests/sheets/errors", "txt"), ("campaigns/corpus/books", "txt")],
        words: SHEET_WORDS,
        reader: sheets::xlsx,
    },
    FrontEnd {
        name: "accepted",
        cost: 1,
        corpus: &[("facts", "accepted")],
        words: ACCEPTED_WORDS,
        reader: readers::accepted,
    },
    FrontEnd {
        name: "changes",
        cost: 1,
        corpus: &[("campaigns/corpus/changes", "jsonl"), ("tests/facts/errors", "jsonl")],
        words: CHANGE_WORDS,
        reader: readers::changes,
    },
    FrontEnd {
        name: "cluster",
        cost: 1,
        corpus: &[],
        words: "infer cluster",
        reader: readers::cluster,
    },
    FrontEnd {
        name: "questions",
        cost: 1,
        corpus: &[("campaigns/corpus/questions", "txt")],
        words: QUESTION_WORDS,
        reader: readers::questions,
    },
];
