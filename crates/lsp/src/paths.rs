//! Addresses of documents, and the paths that the library reads them by.

use std::path::Path;

use gen_lsp_types::Uri;
use geoinfer::facts::normal_path;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands in the address of a file as it is.
const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The path that a document is read by: that of its file, or for one that is nowhere saved its address.
#[must_use]
pub fn path_of(uri: &Uri) -> String {
    let Some(rest) = uri.0.strip_prefix("file://") else { return uri.0.clone() };
    // What stands before the first slash is a machine; only this one has files to read.
    let path = rest.find('/').map_or(rest, |at| &rest[at..]);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let drive = path.strip_prefix('/').filter(|rest| rest.as_bytes().get(1) == Some(&b':'));
    normal(drive.unwrap_or(&path))
}

/// The address of the file at an absolute path.
#[must_use]
pub fn uri_of(path: &str) -> Option<Uri> {
    if !Path::new(path).is_absolute() {
        return None;
    }
    let slashed = if std::path::MAIN_SEPARATOR == '/' {
        path.to_owned()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/")
    };
    let start = if slashed.starts_with('/') { "file://" } else { "file:///" };
    Some(Uri(format!("{start}{}", utf8_percent_encode(&slashed, UNRESERVED))))
}

/// A path by which the library reads a file, as it writes it.
#[must_use]
pub fn normal(path: &str) -> String {
    normal_path(Path::new(path))
}

/// Whether a path is that of a rule file.
#[must_use]
pub fn is_rules(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "dl")
}

/// Whether a path is that of a file of JSON.
#[must_use]
pub fn is_json(path: &str) -> bool {
    let extension = Path::new(path).extension();
    extension.is_some_and(|extension| extension == "json" || extension == "jsonc")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

    use super::*;

    #[test]
    fn an_address_is_that_of_its_path() {
        for (uri, path) in [
            ("file:///home/ann/facts/port.json", "/home/ann/facts/port.json"),
            ("file:///a%20b/%C3%A9%25.dl", "/a b/é%.dl"),
            ("file:///a/b/../c.dl", "/a/c.dl"),
            ("file://localhost/a.dl", "/a.dl"),
            ("untitled:Untitled-1", "untitled:Untitled-1"),
        ] {
            assert_eq!(path_of(&uri.into()), path);
        }
        for path in ["/home/ann/port.json", "/a b/é%#?.dl"] {
            assert_eq!(path_of(&uri_of(path).unwrap()), path);
        }
        assert_eq!(uri_of("rules/status.dl"), None);
    }
}
