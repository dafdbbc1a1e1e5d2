//! Relations written as files of rows into a folder.

use std::io::{self, Write};
use std::path::Path;

use clap::{Args, ValueEnum};

use crate::bulk::{self, Format};
use crate::cli::console::Stop;
use crate::cli::file_set::FileSet;
use crate::database::Database;
use crate::diagnostic::{Diagnostic, quoted};
use crate::program::{FileParameters, Program, RelationId};

/// Where files of rows go, and how they look.
#[derive(Debug, Args)]
pub(super) struct TableOptions {
    /// Write each output relation to a file in this folder; standard output gets the numbers of
    /// tuples that `.printsize` asks for
    ///
    /// All files take their places together, by exchanging the folder, even if the process is killed. In a
    /// folder that holds anything else, or that cannot be exchanged, they do so one by one: a process that
    /// is killed in that moment leaves a list, `.infer-unfinished`, and the next run with this folder
    /// completes it.
    #[arg(short = 'D', long = "output-dir", value_name = "DIR", help_heading = "Output")]
    pub(super) folder: Option<String>,

    /// What these files are, unless `.output` says
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "csv",
        requires = "folder",
        help_heading = "Output"
    )]
    output_format: Ending,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Ending {
    /// Comma-separated values with a header
    Csv,
    /// One object a line
    Jsonl,
    /// Columns separated by tabs, as Soufflé has its facts
    Facts,
    /// Apache Parquet
    Parquet,
}

impl TableOptions {
    /// Writes the relations, all or none of them.
    pub(super) fn write(
        &self,
        folder: &str,
        program: &Program,
        relations: &[RelationId],
        database: &mut Database,
    ) -> Result<(), Stop> {
        let places = |&relation: &RelationId| {
            let written = &program.relation(relation).output_to;
            // A relation that is asked for without `.output` goes where it would by one.
            let usual = written.is_empty().then_some(None);
            let places = written.iter().map(Option::as_ref).chain(usual);
            places.map(move |parameters| (relation, parameters)).collect::<Vec<_>>()
        };
        let mut files = FileSet::begin(Path::new(folder))?;
        for (relation, parameters) in relations.iter().flat_map(places) {
            let (name, format) = self.file(program, relation, parameters);
            if files.has(&name) {
                let message = format!("two relations are to be written to {}", quoted(&name));
                let help = "give another `filename` to the `.output` of one of them";
                return Err(Diagnostic::error("same-file", message).help(help).into());
            }
            files.add(name, |out| bulk::write(program, relation, database, format, out))?;
        }
        Ok(files.keep()?)
    }

    /// The name of a relation's file by these parameters of an `.output`, and how it looks.
    fn file(
        &self,
        program: &Program,
        relation: RelationId,
        parameters: Option<&FileParameters>,
    ) -> (String, Format) {
        let declared = program.relation(relation);
        let ending = self.output_format.to_possible_value();
        let ending = ending.as_ref().map_or("csv", |ending| ending.get_name());
        let usual = format!("{}.{ending}", declared.name);
        let name = parameters.and_then(|it| it.filename.clone()).unwrap_or(usual);
        let format = match (parameters, Format::by_name(&name)) {
            (None, Some((_, format))) => format,
            (Some(parameters), _) => Format::by_parameters(&name, parameters),
            (None, None) => unreachable!("a usual name has a known ending"),
        };
        (name, format)
    }
}

/// Writes the number of tuples of each relation, as Soufflé does.
pub(super) fn write_sizes(
    program: &Program,
    relations: &[RelationId],
    database: &Database,
    out: &mut dyn Write,
) -> io::Result<()> {
    for &id in relations {
        writeln!(out, "{}\t{}", program.relation(id).name, database.len_of(id))?;
    }
    Ok(())
}
