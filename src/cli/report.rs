//! `infer report FACTS -o FILE.html`

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::by_words::id_of;
use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop, note};
use crate::cli::disk;
use crate::cli::reasoner::{Given, Reasoner};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, counted, quoted};
use crate::engine::EvaluationError;
use crate::report::html::{self, Moment, PageContents, PageLinks, Written};
use crate::report::proof::Places;
use crate::review::{Inquiry, Supposition, expect_sources, moment_days, moments};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer report facts/nov2024.json -o nov2024.html
  infer report facts/ -o site
  infer report facts/nov2024.json --as-of 2024-11-10 -o then.html";

/// What the facts of this command are called in its help: here each file is a case of its own.
pub(super) const FACTS: &str =
    "Facts files, folders of them, or `-` for standard input; each is a case of its own";

/// Which cases to show, and where.
#[derive(Debug, Args)]
pub(super) struct ReportOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// Where to write: a file `….html` for one case, or a folder, which also gets an index of the cases
    #[arg(short, long, value_name = "PATH")]
    output: String,
}

/// How many dates a page has at most.
const MOST_DATES: usize = 100;
/// How many dates a page of a large case has at least, if it has so many.
const FEWEST_DATES: usize = 10;
/// How many facts are judged for one page, all dates together: a large case is derived for fewer dates,
/// so that its page neither takes long nor grows beyond what a browser shows at once.
const FACTS_JUDGED: usize = 100_000;

/// The file of the index in its folder.
const INDEX: &str = "index.html";

pub(super) fn run(options: &ReportOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    let files = options.case.files()?;
    let output = Path::new(&options.output);
    if output.extension().is_some_and(|extension| extension == "html") {
        let [file] = &files[..] else {
            return Err(too_many(files.len(), &options.output).into());
        };
        let written = written(options, &reasoner, console, file, "")?;
        disk::replace(output, &written.html)?;
        return Ok(());
    }
    let names = names(&files)?;
    let mut listed = Vec::new();
    let mut pages = Vec::new();
    for (file, name) in files.iter().zip(names) {
        let Written { html, listed: line, .. } = written(options, &reasoner, console, file, &name)?;
        listed.push(line);
        pages.push((output.join(name), html));
    }
    pages.push((output.join(INDEX), html::index(&listed)));
    disk::make_folder(output)?;
    for (path, html) in &pages {
        disk::replace(path, html)?;
    }
    let cases = counted(files.len(), "case", "cases");
    note(&format!("{cases} in {}", output.join(INDEX).display()));
    Ok(())
}

fn written(
    options: &ReportOptions,
    reasoner: &Reasoner,
    console: &mut Console,
    file: &str,
    name: &str,
) -> Result<Written, Stop> {
    let given = options.case.load(reasoner, &[file.to_owned()], console)?;
    let page = PageRequest { name, links: None, date: None, without: &[] };
    written_as_asked(reasoner, given, &page, console)
}

/// How a page is to be.
pub(super) struct PageRequest<'r> {
    /// What an index is to call it.
    pub(super) name: &'r str,
    pub(super) links: Option<PageLinks>,
    /// As of which of its dates a long case is shown, where each date has a page of its own.
    pub(super) date: Option<i64>,
    /// Statements and origins that count as never said.
    pub(super) without: &'r [String],
}

/// The page of a case.
pub(super) fn written_as_asked(
    reasoner: &Reasoner,
    Given { database, facts, .. }: Given,
    page: &PageRequest<'_>,
    console: &Console,
) -> Result<Written, Stop> {
    let program = reasoner.program();
    let inquiry = reasoner.inquiry(database);
    let stopped = |error: EvaluationError| error.diagnostic(program);
    let case = inquiry.derive(&Supposition::default()).map_err(stopped)?;
    let places = Places { facts: &facts, sources: &console.sources };
    let subject = PageSubject { inquiry, case, title: facts.title(), places };
    let contents = contents_of(reasoner, subject, page)?;
    Ok(html::write(&contents, page.name))
}

/// What a page is about.
pub(super) struct PageSubject<'s> {
    /// The facts.
    pub(super) inquiry: Inquiry<'s>,
    /// All that follows from them.
    pub(super) case: Database,
    pub(super) title: Option<&'s str>,
    pub(super) places: Places<'s>,
}

/// What the page of a case is made of, of which everything is derived.
pub(super) fn contents_of<'s>(
    reasoner: &'s Reasoner,
    PageSubject { mut inquiry, mut case, title, places }: PageSubject<'s>,
    page: &PageRequest<'_>,
) -> Result<PageContents<'s>, Vec<Diagnostic>> {
    let program = reasoner.program();
    let stopped = |error: EvaluationError| vec![error.diagnostic(program)];
    let most = most_dates(inquiry.given_count());
    if !page.without.is_empty() {
        inquiry.expect_dependence().map_err(|mistake| vec![mistake])?;
        let without = page.without.iter().map(|typed| id_of(program, &case, typed));
        let without: Result<Vec<String>, Diagnostic> = without.collect();
        let without = without.map_err(|mistake| vec![mistake])?;
        let sources = expect_sources(&inquiry, &case, &case, &without)?;
        let unsaid = sources.into_iter().flat_map(|it| it.statements).collect();
        let (date, unsaid) = (inquiry.date(&case), inquiry.falling(&case, &unsaid));
        inquiry = reasoner.inquiry(inquiry.supposed(&Supposition { date, unsaid }));
        case = inquiry.derive(&Supposition::default()).map_err(stopped)?;
    }
    let is_long = page.links.is_some() && inquiry.known(&case).len() > html::LONG;
    let dates = if is_long { moment_days(&inquiry, &case, most) } else { Vec::new() };
    let moments = match dates.last() {
        Some(&last) => {
            let at = page.date.filter(|date| dates.contains(date)).unwrap_or(last);
            let as_of = || inquiry.derive(&Supposition::as_of(Some(at)));
            let database = if at == last { case } else { as_of().map_err(stopped)? };
            vec![(at, database)]
        }
        None => moments(&inquiry, case, most).map_err(stopped)?,
    };
    let moments = moments.into_iter().map(|(at, database)| Moment { at, database }).collect();
    let links = page.links.clone();
    Ok(PageContents { program, title, places, moments, links, dates })
}

/// How many dates the page of a case with so many facts has at most.
fn most_dates(facts: usize) -> usize {
    (FACTS_JUDGED / facts.max(1)).clamp(FEWEST_DATES, MOST_DATES)
}

/// The name of each case's page: that of its facts file.
fn names(files: &[String]) -> Result<Vec<String>, Vec<Diagnostic>> {
    let mut names: Vec<String> = Vec::new();
    let mut mistakes = Vec::new();
    for file in files {
        let stem = if file == disk::STDIN { "stdin".into() } else { PathBuf::from(file) };
        let stem = stem.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let name = format!("{}.html", stem.unwrap_or_default());
        if names.contains(&name) || name == INDEX {
            let message =
                format!("the page of {} would be a second {}", quoted(file), quoted(&name));
            mistakes.push(
                Diagnostic::error("page-twice", message)
                    .help("rename one of the files, or write to another folder"),
            );
        }
        names.push(name);
    }
    if mistakes.is_empty() { Ok(names) } else { Err(mistakes) }
}

fn too_many(files: usize, output: &str) -> Diagnostic {
    let message = format!("{files} cases do not fit one file, {}", quoted(output));
    Diagnostic::error("one-page", message)
        .help("give a folder, such as `-o site`; it gets a page for each case, and an index")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_cases_have_fewer_dates() {
        assert_eq!(most_dates(0), MOST_DATES);
        assert_eq!(most_dates(400), MOST_DATES);
        assert_eq!(most_dates(7_000), 14);
        assert_eq!(most_dates(1_000_000), FEWEST_DATES);
    }
}
