//! What a browser may do with a page.

use data_encoding::BASE64;
use hmac_sha256::Hash;

/// The page's only styles and script, and the policy that names them.
pub(super) struct Policy {
    pub(super) styles: Vec<String>,
    pub(super) script: String,
    /// The text of the policy.
    pub(super) text: String,
}

impl Policy {
    pub(super) fn new(styles: &[&str], script: &str) -> Self {
        let hashes: Vec<String> = styles.iter().map(|style| hash(style)).collect();
        let text = format!(
            "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
            hashes.join(" "),
            hash(script)
        );
        let styles = styles.iter().map(|&style| style.to_owned()).collect();
        Self { styles, script: script.to_owned(), text }
    }
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Hash::hash(text.as_bytes())))
}
