//! What has to be the same for all processes of a run.

use crate::diagnostic::{quoted, visible};

/// Names with values, in the order in which they are compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::cli) struct Terms {
    terms: Vec<(String, String)>,
}

impl Terms {
    /// These terms and one more.
    #[must_use]
    pub(in crate::cli) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.terms.push((name.to_owned(), value.into()));
        self
    }

    /// All names with their values.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(String, String)> {
        self.terms.iter()
    }

    /// The first term that differs: its name, their value and ours.
    pub(super) fn difference(&self, theirs: &Self) -> Option<[String; 3]> {
        let value = |terms: &Self, name: &str| {
            let term = terms.terms.iter().find(|(found, _)| found == name);
            term.map_or_else(|| "nothing".to_owned(), |(_, value)| quoted(value))
        };
        let names = self.terms.iter().chain(&theirs.terms).map(|(name, _)| name);
        let name = names
            .into_iter()
            .find(|name| value(self, name.as_str()) != value(theirs, name.as_str()))?;
        let (ours, theirs) = (value(self, name), value(theirs, name));
        Some([visible(name), theirs, ours])
    }
}
