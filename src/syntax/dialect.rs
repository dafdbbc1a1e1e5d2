//! The words of Soufflé's Datalog: those that are part of this dialect, and those that are
//! recognised only to be refused by name.

/// The directives of this dialect.
pub(super) const DIRECTIVES: [&str; 7] =
    ["type", "decl", "input", "output", "printsize", "include", "once"];

/// Soufflé's directives that are not part of this dialect.
pub(super) const REFUSED_DIRECTIVES: [&str; 10] = [
    "comp",
    "init",
    "functor",
    "pragma",
    "plan",
    "override",
    "limitsize",
    "lattice",
    "number_type",
    "symbol_type",
];

/// Words that Soufflé reserves and that mean something here.
pub(super) const KEYWORDS: [&str; 15] = [
    "true",
    "false",
    "contains",
    "match",
    "count",
    "sum",
    "min",
    "max",
    "cat",
    "strlen",
    "substr",
    "to_number",
    "to_string",
    "symbol",
    "number",
];

/// Words that Soufflé reserves and that this dialect refuses wherever they stand.
const REFUSED_WORDS: [&str; 31] = [
    "unsigned",
    "float",
    "band",
    "bor",
    "bxor",
    "bnot",
    "bshl",
    "bshr",
    "bshru",
    "land",
    "lor",
    "lxor",
    "lnot",
    "ord",
    "mean",
    "range",
    "autoinc",
    "nil",
    "as",
    "to_float",
    "to_unsigned",
    "itou",
    "itof",
    "utoi",
    "utof",
    "ftoi",
    "ftou",
    "eqrel",
    "recursive_iteration_cnt",
    "stateful",
    "debug_delta",
];

/// Storage words on a `.decl`, accepted without effect.
pub(super) const STORAGE: [&str; 7] =
    ["btree", "btree_delete", "brie", "inline", "no_inline", "magic", "no_magic"];

/// Words that Soufflé reserves for a `.decl` in an older style.
const QUALIFIERS: [&str; 4] = ["input", "output", "printsize", "overridable"];

/// Whether the word is one of Soufflé's that this dialect does not have.
pub(super) fn is_refused(word: &str) -> bool {
    REFUSED_WORDS.contains(&word)
}

/// Whether the word cannot name a relation, type, column or variable.
pub(super) fn is_reserved(word: &str) -> bool {
    KEYWORDS.contains(&word)
        || is_refused(word)
        || STORAGE.contains(&word)
        || QUALIFIERS.contains(&word)
}
