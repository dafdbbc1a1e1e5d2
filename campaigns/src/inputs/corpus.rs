//! What inputs are made of: files of the repository, and what no text can be.

use std::fs;
use std::path::{Path, PathBuf};

use super::front_end::{FRONT_ENDS, FrontEnd};
use super::{readers, sheets, tables};

/// Longer files come in pieces.
const PIECE: usize = 2_000;

/// The root of the repository, of which this may be compiled as a test.
#[must_use]
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    if own.join("campaigns").is_dir() { own.to_owned() } else { own.join("..") }
}

/// What there is for a front end, in the order of its names.
#[must_use]
pub fn of(front_end: &FrontEnd) -> Vec<Vec<u8>> {
    let folders = front_end.corpus.iter();
    let mut all: Vec<Vec<u8>> =
        folders.flat_map(|(folder, ending)| files(folder, ending)).collect();
    let kept = format!("campaigns/corpus/found/{}", front_end.name);
    all.extend(files(&kept, ""));
    match front_end.name {
        "parquet" => all.extend(tables::parquet_files()),
        "xlsx" => all.extend(sheets::xlsx_files(&all.clone())),
        "cluster" => all.extend(readers::callers()),
        _ => {}
    }
    all
}

/// Writes what there is as files, for what is guided: below `target/corpus`.
pub fn write(only: Option<&str>) {
    for front_end in FRONT_ENDS.iter().filter(|it| only.is_none_or(|name| name == it.name)) {
        let folder = PathBuf::from("target/corpus").join(format!("first-{}", front_end.name));
        let write = |(at, input): (usize, Vec<u8>)| fs::write(folder.join(at.to_string()), input);
        let mut written = of(front_end).into_iter().enumerate().map(write);
        if let Err(error) = fs::create_dir_all(&folder).and_then(|()| written.try_for_each(|it| it))
        {
            eprintln!("cannot write {}: {error}", folder.display());
        }
    }
}

/// The files of a folder with this ending, those that are long in pieces, too.
fn files(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(root().join(folder))
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| ending.is_empty() || path.extension().is_some_and(|it| it == ending))
        .collect();
    paths.sort();
    let texts = paths.iter().filter_map(|path| fs::read(path).ok());
    texts.flat_map(|text| if ending == "dl" { paragraphs(&text) } else { vec![text] }).collect()
}

/// A rule file in pieces that end where an empty line is.
fn paragraphs(text: &[u8]) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(text);
    let (mut pieces, mut piece) = (Vec::new(), String::new());
    for paragraph in text.split_inclusive("\n\n") {
        if piece.len() + paragraph.len() > PIECE && !piece.is_empty() {
            pieces.push(std::mem::take(&mut piece).into_bytes());
        }
        piece.push_str(paragraph);
    }
    pieces.push(piece.into_bytes());
    pieces
}
