//! Folders of files with a row a line, and how far reading them is.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write as _};
use std::path::Path;
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use crate::bulk::{self, BadRow, Folder, Stream};
use crate::cli::aside::Aside;
use crate::cli::console::{Console, Stop};
use crate::cli::disk::reason;
use crate::cli::file_set;
use crate::database::Database;
use crate::diagnostic::{Severity, has_errors};
use crate::program::Program;

/// Rows by the million, from folders.
#[derive(Debug, Args)]
pub(super) struct FolderOptions {
    /// Read a folder with a file for each input relation: `NAME.facts`, `.csv`, `.tsv`, `.jsonl` or
    /// `.parquet`, also with `.gz` or `.zst`
    #[arg(short = 'F', long = "fact-dir", value_name = "DIR")]
    pub(super) folders: Vec<String>,

    /// Leave out rows of such files that do not fit, and write them to this file
    #[arg(long, value_name = "FILE", requires = "folders")]
    skip_bad_rows: Option<String>,

    /// Refuse a folder that has no file for one of the inputs; else it is told as a warning, where the
    /// rules are all yours and nothing else gives facts
    #[arg(long, requires = "folders")]
    strict_files: bool,
}

impl FolderOptions {
    /// Adds the rows of all folders to the database. With `is_part`, other processes have the rest; with
    /// `is_all`, nothing but these folders gives facts, and all rules are the user's.
    pub(super) fn load(
        &self,
        program: &Program,
        console: &mut Console,
        database: &mut Database,
        (is_part, is_all): (bool, bool),
    ) -> Result<(), Stop> {
        let usual = (is_all && self.folders.len() == 1).then_some(Severity::Warning);
        let without_file = if self.strict_files { Some(Severity::Error) } else { usual };
        let without_file = without_file.filter(|_| !is_part);
        let mut aside =
            self.skip_bad_rows.as_deref().map(Path::new).map(Rejects::new).transpose()?;
        let mut diagnostics = Vec::new();
        for folder in &self.folders {
            let folder = DiskFolder { path: folder, bar: progress_bar(), is_part, without_file };
            let mut set_aside =
                aside.as_mut().map(|it| |path: &str, row: &BadRow| it.add(path, row));
            let set_aside: Option<bulk::SetAside<'_>> = match &mut set_aside {
                Some(set_aside) => Some(set_aside),
                None => None,
            };
            let sources = &mut console.sources;
            diagnostics.extend(bulk::load(program, &folder, set_aside, sources, database));
            folder.bar.finish_and_clear();
        }
        if has_errors(&diagnostics) {
            return Err(diagnostics.into());
        }
        console.complain(&diagnostics);
        match aside {
            Some(aside) => {
                Ok(aside.out.into_inner().map_err(io::IntoInnerError::into_error)?.keep()?)
            }
            None => Ok(()),
        }
    }
}

/// The file of the rows that are set aside: an object a line.
struct Rejects {
    out: BufWriter<Aside>,
}

impl Rejects {
    fn new(path: &Path) -> Result<Self, Stop> {
        Ok(Self { out: BufWriter::new(Aside::new(path)?) })
    }

    fn add(&mut self, path: &str, row: &BadRow) -> io::Result<()> {
        let line =
            json!({"file": path, "line": row.line, "problem": row.reason(), "row": row.text});
        writeln!(self.out, "{line}")
    }
}

struct DiskFolder<'f> {
    path: &'f str,
    bar: ProgressBar,
    is_part: bool,
    without_file: Option<Severity>,
}

impl Folder for DiskFolder<'_> {
    fn without_file(&self) -> Option<Severity> {
        self.without_file
    }

    fn name(&self) -> &str {
        self.path
    }

    fn files(&self) -> Result<Vec<String>, String> {
        if file_set::is_mixed(Path::new(self.path)) {
            return Err("some of its files are of a run that was killed; write it again".to_owned());
        }
        let entries = std::fs::read_dir(self.path).map_err(|error| reason(&error))?;
        let is_file = |entry: &std::fs::DirEntry| entry.path().is_file();
        let files = entries.filter_map(Result::ok).filter(is_file);
        let mut names: Vec<String> =
            files.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        Ok(names)
    }

    fn open(&self, file: &str) -> io::Result<Stream<'_>> {
        let named = |error: io::Error| io::Error::new(error.kind(), reason(&error));
        let path = Path::new(self.path).join(file);
        let open = File::open(path).map_err(named)?;
        let bytes = open.metadata()?.len();
        self.bar.set_position(0);
        self.bar.set_length(bytes);
        self.bar.set_message(file.to_owned());
        let read = Box::new(Watched { file: open, bar: &self.bar });
        Ok(Stream { read, bytes: Some(bytes) })
    }

    fn is_part(&self) -> bool {
        self.is_part
    }
}

/// A file whose reader is told how far it is, once that takes a while.
struct Watched<'b> {
    file: File,
    bar: &'b ProgressBar,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.bar.is_hidden() && self.bar.elapsed() > A_WHILE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
        }
        let read = self.file.read(buffer)?;
        self.bar.inc(read as u64);
        Ok(read)
    }
}

/// How long a load takes before it shows how far it is.
const A_WHILE: Duration = Duration::from_secs(1);

/// A line on a terminal that shows how far it is, hidden at first.
fn progress_bar() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    let style = ProgressStyle::with_template(
        "{msg} {wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
    );
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar
}
