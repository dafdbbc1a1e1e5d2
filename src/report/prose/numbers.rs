//! Counts with what they count, as an editor writes them: `two origins`, `one or two origins`.

/// What a count up to ten is called in a sentence.
const WORDS: [&str; 11] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// A noun for one and for many.
pub(super) type Noun<'a> = (&'a str, &'a str);

/// `no reports`, `one report`, `1,234 reports`
pub(super) fn counted(number: i128, (one, many): Noun<'_>) -> String {
    format!("{} {}", spelled(number), if number == 1 { one } else { many })
}

/// `one or two origins`, `three to five origins`, `at most one origin`
pub(super) fn counted_between(low: i128, high: i128, (one, many): Noun<'_>) -> String {
    let numbers = match (low, high) {
        _ if low == high => spelled(low),
        (0, _) => format!("at most {}", spelled(high)),
        _ if low.checked_add(1) == Some(high) => format!("{} or {}", spelled(low), spelled(high)),
        _ => format!("{} to {}", spelled(low), spelled(high)),
    };
    format!("{numbers} {}", if high == 1 { one } else { many })
}

/// How many there are, as [`spelled`].
pub(crate) fn spelled_count(number: usize) -> String {
    i128::try_from(number).map_or_else(|_| number.to_string(), spelled)
}

/// A number in a word up to ten, in digits beyond, with commas between thousands.
fn spelled(number: i128) -> String {
    match usize::try_from(number).ok().and_then(|at| WORDS.get(at)) {
        Some(word) => (*word).to_owned(),
        None => grouped(number),
    }
}

fn grouped(number: i128) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = if number < 0 { "−".to_owned() } else { String::new() };
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOUN: Noun<'static> = ("origin", "origins");

    #[test]
    fn small_counts_are_words() {
        let told = |number| counted(number, NOUN);
        assert_eq!(told(0), "no origins");
        assert_eq!(told(1), "one origin");
        assert_eq!(told(10), "ten origins");
        assert_eq!(told(11), "11 origins");
        assert_eq!(told(999), "999 origins");
        assert_eq!(told(1234), "1,234 origins");
        assert_eq!(told(-1_000_000), "−1,000,000 origins");
    }

    #[test]
    fn ranges_are_told_as_an_editor_tells_them() {
        let told = |low, high| counted_between(low, high, NOUN);
        assert_eq!(told(0, 0), "no origins");
        assert_eq!(told(1, 1), "one origin");
        assert_eq!(told(0, 1), "at most one origin");
        assert_eq!(told(0, 4), "at most four origins");
        assert_eq!(told(1, 2), "one or two origins");
        assert_eq!(told(3, 5), "three to five origins");
        assert_eq!(told(9, 12), "nine to 12 origins");
        assert_eq!(told(i128::MAX, i128::MAX).matches(',').count(), 12);
    }
}
