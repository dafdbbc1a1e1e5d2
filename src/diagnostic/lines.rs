//! Where the lines of a text are: which line a byte is in, and in which column.

/// After so many bytes, it is kept how many characters came before: a program may write a whole case on one
/// line, and every fact of it has a place.
const STEP: usize = 4096;

/// The lines of a text. Whoever asks for a place asks for many, so that the text is read once.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    /// Where they end.
    ends: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`].
    characters: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
        let steps = text.as_bytes().chunks(STEP).scan(0, |count, step| {
            let before = *count;
            *count += characters(step);
            Some(before)
        });
        Self { ends, characters: steps.collect() }
    }

    /// The line of a byte, from 0.
    pub(super) fn line(&self, at: usize) -> usize {
        self.ends.partition_point(|&end| end < at)
    }

    /// The column of a byte in characters, from 0; of a byte in the middle or behind the text, that of
    /// the line's start.
    pub(super) fn column(&self, text: &str, at: usize) -> usize {
        if !text.is_char_boundary(at) {
            return 0;
        }
        let line_end = self.line(at).checked_sub(1).map(|line| self.ends[line] + 1);
        self.before(text, at) - self.before(text, line_end.unwrap_or(0))
    }

    /// How many characters of the text begin before a byte.
    fn before(&self, text: &str, at: usize) -> usize {
        let step = (at / STEP).min(self.characters.len().saturating_sub(1));
        let counted = self.characters.get(step).copied().unwrap_or(0);
        counted + characters(&text.as_bytes()[step * STEP..at])
    }
}

/// How many characters begin in these bytes of a text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| !matches!(byte, 0x80..=0xBF)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_that_are_counted_from_the_start() {
        let word = "a “b” é\n";
        let long = "“é”x".repeat(3 * STEP / 9);
        for text in [
            "",
            "\n",
            "a",
            "\n\n“",
            &word.repeat(2 * STEP / 8),
            &long,
            &format!("\n{long}\n{long}"),
        ] {
            let lines = Lines::of(text);
            for at in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
                let before = &text[..at];
                let start = before.rfind('\n').map_or(0, |end| end + 1);
                let place = (before.matches('\n').count(), before[start..].chars().count());
                assert_eq!((lines.line(at), lines.column(text, at)), place, "{at}");
            }
        }
        assert_eq!(Lines::of("é").column("é", 1), 0);
        assert_eq!(Lines::of("ab").column("ab", 9), 0);
    }
}
