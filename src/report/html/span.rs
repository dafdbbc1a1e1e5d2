//! On which dates something is shown.

use std::collections::BTreeMap;
use std::fmt;

/// From which of the page's dates to which something is shown, by their numbers; an open end is not
/// written. As text it is the classes by which the style sheet shows and hides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    from: Option<usize>,
    to: Option<usize>,
}

impl Span {
    /// From this date on.
    pub(super) fn since(from: usize) -> Self {
        Self { from: (from > 0).then_some(from), to: None }
    }

    /// From one date to another, of which the page's last date is an open end.
    pub(super) fn between(from: usize, to: usize, last: usize) -> Self {
        Self { from: (from > 0).then_some(from), to: (to < last).then_some(to) }
    }

    /// The number of the first date.
    pub(super) fn first(self) -> usize {
        self.from.unwrap_or(0)
    }

    /// From the first of these on to the last.
    pub(super) fn around(spans: impl Iterator<Item = Self> + Clone) -> Self {
        let from = spans.clone().map(Self::first).min().filter(|&from| from > 0);
        let to = spans.map(|span| span.to).reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)));
        Self { from, to: to.flatten() }
    }

    /// Whether it is shown on this date.
    pub(super) fn contains(self, date: usize) -> bool {
        self.first() <= date && self.to.is_none_or(|to| date <= to)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(from) = self.from {
            write!(f, "f{from}")?;
        }
        if let Some(to) = self.to {
            let gap = if self.from.is_some() { " " } else { "" };
            write!(f, "{gap}t{to}")?;
        }
        Ok(())
    }
}

/// What is so on some dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct During<T> {
    /// The dates.
    pub(super) span: Span,
    /// What is so.
    pub(super) value: T,
}

/// What each key has, for as long as it stays the same. The maps are those of the page's dates, in
/// order.
pub(super) fn merged<K: Ord, T: PartialEq>(
    maps: impl ExactSizeIterator<Item = BTreeMap<K, T>>,
) -> BTreeMap<K, Vec<During<T>>> {
    let count = maps.len();
    let mut merged: BTreeMap<K, Vec<During<T>>> = BTreeMap::new();
    for (date, map) in maps.enumerate() {
        for (key, value) in map {
            let runs = merged.entry(key).or_default();
            match runs.last_mut() {
                Some(last) if last.span.to == date.checked_sub(1) && last.value == value => {
                    last.span.to = Some(date);
                }
                _ => {
                    let span = Span { from: (date > 0).then_some(date), to: Some(date) };
                    runs.push(During { span, value });
                }
            }
        }
    }
    for last in merged.values_mut().filter_map(|runs| runs.last_mut()) {
        if last.span.to == count.checked_sub(1) {
            last.span.to = None;
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_the_same_is_one_run() {
        let maps =
            [vec![("a", 1)], vec![("a", 1), ("b", 1)], vec![("a", 2)], vec![("a", 2), ("b", 1)]];
        let merged = merged(maps.into_iter().map(BTreeMap::from_iter));
        let told = |key: &str| -> Vec<String> {
            merged[key].iter().map(|it| format!("{} {}", it.value, it.span)).collect()
        };
        assert_eq!(told("a"), ["1 t1", "2 f2"]);
        assert_eq!(told("b"), ["1 f1 t1", "1 f3"]);
    }

    #[test]
    fn what_is_around_goes_from_the_first_to_the_last() {
        let around = |spans: &[(usize, usize)]| {
            let spans = spans.iter().map(|&(from, to)| Span::between(from, to, 5));
            Span::around(spans).to_string()
        };
        assert_eq!(around(&[(2, 3), (1, 1)]), "f1 t3");
        assert_eq!(around(&[(2, 3), (4, 5)]), "f2");
        assert_eq!(around(&[(0, 5), (1, 1)]), "");
    }

    #[test]
    fn one_date_needs_no_classes() {
        let merged = merged([BTreeMap::from([("a", 1)])].into_iter());
        assert_eq!(merged["a"][0].span.to_string(), "");
    }
}
