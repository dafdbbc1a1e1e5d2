//! How to ask something else of the case that a command was about.

use crate::cli::case::CaseOptions;
use crate::cli::disk::STDIN;
use crate::diagnostic::visible;

/// What stands for files that cannot be named.
const FILES: &str = "FACTS…";

/// The most files that are named.
const NAMED_AT_MOST: usize = 3;

impl CaseOptions {
    /// The files, and the options that make the same of them, as a shell takes them.
    pub(super) fn again(&self) -> String {
        let folders = self.folders.folders.iter();
        let files = files(&self.facts);
        let folders = folders.flat_map(|folder| ["-F".to_owned(), shell_word(folder)]);
        files.into_iter().chain(folders).chain(self.reasoner.again()).collect::<Vec<_>>().join(" ")
    }
}

/// The files as a shell takes them, or what stands for them.
pub(super) fn files(files: &[String]) -> Vec<String> {
    let is_named = files.len() <= NAMED_AT_MOST && !files.iter().any(|it| it == STDIN);
    if is_named {
        files.iter().map(|path| shell_word(path)).collect()
    } else {
        vec![FILES.to_owned()]
    }
}

/// A text as one word of a command, safe for a terminal.
pub(super) fn shell_word(text: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_./:=+@%,".contains(letter);
    let text = visible(text);
    // A path that begins with a dash would be taken for an option.
    if !text.is_empty() && !text.starts_with('-') && text.chars().all(is_plain) {
        return text;
    }
    let dashed = if text.starts_with('-') { "./" } else { "" };
    format!("'{dashed}{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stays_one_word() {
        for (text, word) in [
            ("facts/nov2024.json", "facts/nov2024.json"),
            ("Port Marrow.xlsx", "'Port Marrow.xlsx'"),
            ("it's.csv", "'it'\\''s.csv'"),
            ("-x.json", "'./-x.json'"),
            ("*.json", "'*.json'"),
            ("", "''"),
        ] {
            assert_eq!(shell_word(text), word);
        }
    }
}
