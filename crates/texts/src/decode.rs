//! Bytes as text: which encoding they are in, as far as they say.

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::plain::Unreadable;

/// How many bytes at the start say what the rest is.
const HEAD: usize = 4096;

/// The text, and the name of its encoding. A mark at the start decides; then what is valid UTF-8 is
/// UTF-8; then what an HTML page declares; and everything else is Windows-1252.
pub(crate) fn decode(bytes: &[u8], is_html: bool) -> Result<(String, &'static str), Unreadable> {
    let head = &bytes[..bytes.len().min(HEAD)];
    if memchr::memmem::find(head, b"%PDF-").is_some_and(|at| at < 1024) {
        return Err(Unreadable::Pdf);
    }
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => without_mark(bytes, head, is_html),
    };
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    if is_text(&text) { Ok((text.into_owned(), encoding.name())) } else { Err(Unreadable::Binary) }
}

fn without_mark(bytes: &[u8], head: &[u8], is_html: bool) -> &'static Encoding {
    let declared = if is_html { declared(head) } else { None };
    if let Some(encoding) = wide(head) {
        encoding
    } else if declared == Some(ISO_2022_JP) {
        // Its bytes are valid UTF-8, which says nothing.
        ISO_2022_JP
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        // Files that are said to be UTF-8 and are not are mostly Windows-1252.
        declared.filter(|&encoding| encoding != UTF_8).unwrap_or(WINDOWS_1252)
    }
}

/// UTF-16 without a mark: of mostly Latin text, every other byte is zero.
fn wide(head: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (high_first, low_first) = (zeros(0), zeros(1));
    let most = head.len() / 4;
    if high_first > most && low_first == 0 {
        return Some(UTF_16BE);
    }
    (low_first > most && high_first == 0).then_some(UTF_16LE)
}

/// What `charset=` says in the head of a page.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = head.to_ascii_lowercase();
    let key = b"charset=";
    let at = memchr::memmem::find(&head, key)? + key.len();
    let label = head[at..].iter().skip_while(|&&byte| b"\"' ".contains(&byte));
    let label: Vec<u8> =
        label.copied().take_while(|byte| !b"\"' />;".contains(byte)).take(40).collect();
    Encoding::for_label(&label).map(|encoding| match encoding.is_ascii_compatible() {
        true => encoding,
        false if encoding == ISO_2022_JP => encoding,
        // What could be read so far is no UTF-16.
        false => UTF_8,
    })
}

/// Whether there is none of what only files of programs have: zeros, and more than one control
/// character in a hundred characters.
fn is_text(text: &str) -> bool {
    let is_odd = |letter: &char| letter.is_control() && !"\t\n\r\u{b}\u{c}\u{85}".contains(*letter);
    !text.contains('\0') && text.chars().filter(is_odd).count() <= text.len() / 100
}
