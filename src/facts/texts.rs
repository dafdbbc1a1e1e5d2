//! The texts that statements were read in: which files these are, and what is wrong with them.
//!
//! A text lies in the folder of the facts file that names it, or in a folder of that one. Whatever else
//! a path leads to is not read: a facts file may be untrusted, and messages show parts of its texts.

use std::path::{Component, Path};

use indexmap::IndexMap;
use infer_texts::{LARGEST, PlainText, Unreadable};
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Sources, Span, nearest, quoted};
use crate::facts::files::{beside, folder};
use crate::facts::{LoadError, Loader};

/// How many bytes of texts are read before quotes are looked for in them.
const BATCH: usize = 16_000_000;

/// A text that statements name.
pub(super) struct NamedText {
    /// The path as it is written.
    pub(super) written: String,
    /// The first place that names it.
    pub(super) span: Span,
}

/// Reads these texts, by the paths that the loader knows, and applies `look` to each, with the bytes of its
/// file. What it gives comes in their order; a text that cannot be read has a mistake instead.
pub(super) fn read<T: Send>(
    texts: &IndexMap<String, NamedText>,
    loader: &dyn Loader,
    sources: &Sources,
    look: impl Fn(usize, PlainText, Vec<u8>) -> T + Sync,
) -> Vec<Result<T, Diagnostic>> {
    let mut results = Vec::with_capacity(texts.len());
    let (mut batch, mut size) = (Vec::new(), 0);
    let flush = |batch: &mut Vec<(usize, &NamedText, Loaded)>, results: &mut Vec<_>| {
        let looked = std::mem::take(batch).into_par_iter().map(|(index, text, bytes)| {
            let bytes = bytes?;
            let plain =
                infer_texts::read(&text.written, &bytes).map_err(|why| unreadable(text, why))?;
            Ok(look(index, plain, bytes))
        });
        results.extend(looked.collect::<Vec<_>>());
    };
    for (index, (path, text)) in texts.iter().enumerate() {
        let bytes = load(path, text, loader, sources);
        size += bytes.as_ref().map_or(0, Vec::len);
        batch.push((index, text, bytes));
        if size >= BATCH {
            flush(&mut batch, &mut results);
            size = 0;
        }
    }
    flush(&mut batch, &mut results);
    results
}

type Loaded = Result<Vec<u8>, Diagnostic>;

fn load(path: &str, text: &NamedText, loader: &dyn Loader, sources: &Sources) -> Loaded {
    if !stays_inside(&text.written) {
        return Err(outside(text));
    }
    let within = folder(&sources.get(text.span.source).name);
    loader.load_text(path, &within).map_err(|error| {
        let mistake = unloadable(text, &error);
        if error != LoadError::Missing {
            return mistake;
        }
        match there(&text.written, loader.files_within(&within)) {
            Some(help) => mistake.help(help),
            None => mistake,
        }
    })
}

/// The path of a text, as seen from where the path of the facts file is that names it.
pub(super) fn path_of(written: &str, span: Span, sources: &Sources) -> String {
    beside(&sources.get(span.source).name, written)
}

/// Whether a path, as it is written, names something in the folder that it starts from.
fn stays_inside(path: &str) -> bool {
    let is_plain = |it: Component<'_>| matches!(it, Component::Normal(_) | Component::CurDir);
    // A backslash separates folders on some systems, and a path means the same on all.
    !path.is_empty() && !path.contains(['\\', '\0']) && Path::new(path).components().all(is_plain)
}

/// Which of the files that are there a path was meant to be, or which there are.
fn there(written: &str, mut files: Vec<String>) -> Option<String> {
    const SHOWN: usize = 5;
    files.retain(|path| infer_texts::is_text(path));
    files.sort_unstable();
    let stem = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase()
    };
    let stems: Vec<String> = files.iter().map(|path| stem(path)).collect();
    let paths = || files.iter().map(String::as_str);
    // The same name in another folder or with another ending, or a name that is nearly the same.
    let near_stem = nearest(&stem(written), stems.iter().map(String::as_str));
    let by_stem = || stems.iter().position(|it| Some(it.as_str()) == near_stem);
    let near = nearest(written, paths()).or_else(|| by_stem().map(|at| files[at].as_str()));
    if let Some(near) = near {
        return Some(format!("did you mean {}?", quoted(near)));
    }
    let shown: Vec<String> = paths().take(SHOWN).map(quoted).collect();
    let more = if files.len() > SHOWN { ", …" } else { "" };
    let list = format!("beside this file there are {}{more}", shown.join(", "));
    (!shown.is_empty()).then_some(list)
}

fn outside(text: &NamedText) -> Diagnostic {
    let written = quoted(&text.written);
    let message = match &*text.written {
        "" => "an empty path names no text".to_owned(),
        path if path.contains('\\') => {
            format!("{written} has a backslash, and folders end with `/`")
        }
        _ => format!("{written} leads out of the folder of this facts file"),
    };
    Diagnostic::error("text-outside", message).at(text.span, "").help(
        "put the text beside the facts file, and write its path from there: `texts/gazette.txt`",
    )
}

fn unloadable(text: &NamedText, error: &LoadError) -> Diagnostic {
    let (code, help) = match error {
        LoadError::Outside => return outside(text),
        LoadError::TooLarge => return unreadable(text, Unreadable::TooLarge),
        LoadError::Missing => {
            ("text-missing", "paths of texts are relative to the folder of the facts file")
        }
        LoadError::NotUtf8
        | LoadError::Book(..)
        | LoadError::Unreadable(_)
        | LoadError::Elsewhere => ("text-unreadable", "give the path of a readable file"),
    };
    let message = format!("cannot read the text {}: {error}", quoted(&text.written));
    Diagnostic::error(code, message).at(text.span, "").help(help)
}

fn unreadable(text: &NamedText, why: Unreadable) -> Diagnostic {
    let (code, problem, help) = match why {
        Unreadable::UnknownKind => (
            "text-kind",
            "is no kind of text that can be read".to_owned(),
            "save it as plain text (`.txt`), HTML (`.html`) or Markdown (`.md`)",
        ),
        Unreadable::Pdf => (
            "text-pdf",
            "is a PDF, which says where letters stand and not what the words are".to_owned(),
            "make a text of it and name that: `pdftotext -layout article.pdf article.txt`",
        ),
        Unreadable::Binary => (
            "text-binary",
            "is no text".to_owned(),
            "open it in the program that it is from, and save it as plain text in UTF-8",
        ),
        Unreadable::TooLarge => (
            "text-too-large",
            format!("is larger than {} MB", LARGEST / 1_000_000),
            "keep the article alone",
        ),
    };
    let message = format!("{} {problem}", quoted(&text.written));
    Diagnostic::error(code, message).at(text.span, "").help(help)
}
