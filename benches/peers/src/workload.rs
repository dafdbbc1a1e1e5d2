//! What is measured: a question, the kind of its values, and how much of it.

use std::fmt;

use clap::ValueEnum;

/// A question; `rules/` has its rules, `generate` its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Workload {
    /// What claims about meetings establish.
    Claims,
    /// Transitive closure.
    Closure,
    /// Same generation.
    SameGeneration,
    /// Andersen's points-to analysis.
    PointsTo,
}

/// What stands in the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Values {
    /// Numbers from 0 up, the rows of the claims in order of the claims.
    Numbers,
    /// Names instead of them, such as `c17`.
    Names,
    /// Numbers with large gaps between them, and all rows shuffled.
    Sparse,
}

/// How much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Size {
    Tiny,
    Small,
    Large,
    /// So many claims, nodes, persons or variables.
    #[value(skip)]
    Of(usize),
}

/// One line of a table: a workload on certain facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Job {
    pub(crate) workload: Workload,
    pub(crate) values: Values,
    pub(crate) size: Size,
}

/// A relation of the facts: its name, and the domain of each column as a letter, which its names
/// begin with.
pub(crate) type Input = (&'static str, &'static str);

impl Workload {
    pub(crate) const ALL: [Self; 4] =
        [Self::Claims, Self::Closure, Self::SameGeneration, Self::PointsTo];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Closure => "closure",
            Self::SameGeneration => "same-generation",
            Self::PointsTo => "points-to",
        }
    }

    /// How many of what the facts are about.
    pub(crate) fn amount(self, size: Size) -> usize {
        let [tiny, small, large] = match self {
            Self::Claims => [2_000, 200_000, 2_000_000],
            Self::Closure => [500, 5_000, 50_000],
            Self::SameGeneration => [200, 2_000, 12_000],
            Self::PointsTo => [1_000, 20_000, 200_000],
        };
        match size {
            Size::Tiny => tiny,
            Size::Small => small,
            Size::Large => large,
            Size::Of(amount) => amount,
        }
    }

    /// What the amount counts.
    pub(crate) fn unit(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Closure => "nodes",
            Self::SameGeneration => "persons",
            Self::PointsTo => "variables",
        }
    }

    /// The relations of the facts.
    pub(crate) fn inputs(self) -> &'static [Input] {
        match self {
            Self::Claims => &[
                ("said", "cad"),
                ("spoke_with", "caad"),
                ("denied", "cc"),
                ("declined", "cc"),
                ("relays", "cc"),
                ("speaks_for", "aa"),
            ],
            Self::Closure => &[("edge", "nn")],
            Self::SameGeneration => &[("parent", "pp")],
            Self::PointsTo => {
                &[("alloc", "vo"), ("assign", "vv"), ("load", "vvf"), ("store", "vfv")]
            }
        }
    }

    /// The rules in the language of `infer` and Soufflé, for numbers.
    pub(crate) fn rules(self) -> &'static str {
        match self {
            Self::Claims => include_str!("../rules/claims.dl"),
            Self::Closure => include_str!("../rules/closure.dl"),
            Self::SameGeneration => include_str!("../rules/same-generation.dl"),
            Self::PointsTo => include_str!("../rules/points-to.dl"),
        }
    }

    /// The same in the SQL of DuckDB, with `VALUE` for the type of all columns.
    ///
    /// None where it cannot be said: a recursive query knows of one relation and asks it once.
    pub(crate) fn sql(self) -> Option<&'static str> {
        match self {
            Self::Claims => Some(include_str!("../sql/claims.sql")),
            Self::Closure => Some(include_str!("../sql/closure.sql")),
            Self::SameGeneration => Some(include_str!("../sql/same-generation.sql")),
            Self::PointsTo => None,
        }
    }
}

impl Values {
    pub(crate) const ALL: [Self; 3] = [Self::Numbers, Self::Names, Self::Sparse];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Numbers => "numbers",
            Self::Names => "names",
            Self::Sparse => "sparse",
        }
    }
}

impl Job {
    /// The rules for facts with these values: the types are what differs.
    pub(crate) fn rules(self) -> String {
        let rules = self.workload.rules();
        match self.values {
            Values::Names => rules.replace("<: number", "<: symbol"),
            Values::Numbers | Values::Sparse => rules.to_owned(),
        }
    }

    /// The rules in the language of FlowLog, whose directives name one relation each.
    pub(crate) fn flowlog(self) -> String {
        let line = |line: &str| match line.split_once(' ') {
            Some((directive @ (".input" | ".printsize"), relations)) => {
                relations.split(", ").map(|name| format!("{directive} {name}")).collect()
            }
            _ => vec![line.to_owned()],
        };
        self.rules().lines().flat_map(line).collect::<Vec<_>>().join("\n") + "\n"
    }

    pub(crate) fn sql(self) -> Option<String> {
        let value = if self.values == Values::Names { "VARCHAR" } else { "INTEGER" };
        Some(self.workload.sql()?.replace("VALUE", value))
    }

    pub(crate) fn amount(self) -> usize {
        self.workload.amount(self.size)
    }

    /// A name for its folder.
    pub(crate) fn folder(self) -> String {
        format!("{}-{}-{}", self.workload.name(), self.values.name(), self.amount())
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (workload, values) = (self.workload.name(), self.values.name());
        write!(f, "{workload}, {values}, {} {}", thousands(self.amount()), self.workload.unit())
    }
}

/// A number with commas between its thousands.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_fit_the_values() {
        for workload in Workload::ALL {
            let job = |values| Job { workload, values, size: Size::Tiny };
            assert!(!job(Values::Names).rules().contains("number"));
            assert!(!job(Values::Sparse).rules().contains("symbol"));
            assert!(job(Values::Names).sql().is_none_or(|sql| !sql.contains(" VALUE")));
        }
    }

    #[test]
    fn every_input_is_declared_with_its_columns() {
        for workload in Workload::ALL {
            for (name, columns) in workload.inputs() {
                let declaration = format!(".decl {name}(");
                let (_, rest) = workload.rules().split_once(&declaration).expect("a declaration");
                let (declared, _) = rest.split_once(')').expect("its end");
                assert_eq!(declared.split(',').count(), columns.len(), "{name}");
            }
        }
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(thousands), ["0", "999", "1,000", "1,234,567"]);
    }
}
