//! The words of Soufflé's Datalog: those that are part of this dialect, and those that are
//! recognised only to be refused by name.

/// The directives of this dialect.
pub(super) const DIRECTIVES: [&str; 12] = [
    "type",
    "decl",
    "input",
    "output",
    "printsize",
    "include",
    "once",
    "comp",
    "init",
    "override",
    "pragma",
    "plan",
];

/// What a `.pragma` may name: options of Soufflé that change how it derives, and not what.
pub(super) const PRAGMAS: [&str; 8] = [
    "magic-transform",
    "magic-transform-exclude",
    "inline-exclude",
    "profile",
    "profile-frequency",
    "emit-statistics",
    "jobs",
    "verbose",
];

/// Soufflé's directives that are not part of this dialect.
pub(super) const REFUSED_DIRECTIVES: [&str; 5] =
    ["functor", "limitsize", "lattice", "number_type", "symbol_type"];

/// Storage words on a `.decl`, accepted without effect.
pub(super) const STORAGE: [&str; 7] =
    ["btree", "btree_delete", "brie", "inline", "no_inline", "magic", "no_magic"];

/// Whether the word is one that Soufflé reserves and this dialect refuses wherever it stands.
pub(super) fn is_refused(word: &str) -> bool {
    matches!(
        word,
        "float"
            | "ord"
            | "mean"
            | "range"
            | "autoinc"
            | "as"
            | "to_float"
            | "itou"
            | "itof"
            | "utoi"
            | "utof"
            | "ftoi"
            | "ftou"
            | "eqrel"
            | "recursive_iteration_cnt"
            | "stateful"
            | "debug_delta"
    )
}

/// Whether the word means something here. Soufflé reserves all but `day_of`, `first_minute` and `last_minute`.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "true"
            | "false"
            | "contains"
            | "match"
            | "count"
            | "sum"
            | "min"
            | "max"
            | "cat"
            | "strlen"
            | "substr"
            | "to_number"
            | "to_string"
            | "to_unsigned"
            | "band"
            | "bor"
            | "bxor"
            | "bnot"
            | "land"
            | "lor"
            | "lxor"
            | "lnot"
            | "bshl"
            | "bshr"
            | "bshru"
            | "day_of"
            | "first_minute"
            | "last_minute"
            | "nil"
    )
}

/// Whether Soufflé reserves the word for a `.decl`: storage, and qualifiers of an older style.
fn is_qualifier(word: &str) -> bool {
    STORAGE.contains(&word) || matches!(word, "input" | "output" | "printsize" | "overridable")
}

/// Whether the word cannot name a relation, type, column or variable.
pub(super) fn is_reserved(word: &str) -> bool {
    is_keyword(word) || is_refused(word) || is_qualifier(word)
}
