//! What each address of the server shows or does.

mod articles;
mod ask;
mod cases;
mod dates;
mod edit;
mod mend;
mod picture;
mod rests;
mod save;
mod share;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use askama::Template;
use geoinfer::cli::extension::{Console, Stop};
use geoinfer::diagnostic::{Diagnostic, visible};
use geoinfer::report::html::SHARED;
use hyper::{Method, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use crate::answers::Asker;
use crate::forms::Forms;
use crate::forms::names::{CaseRow, Rows};
use crate::http::{Asked, Reply};
use crate::keep::{CaseQuestion, LinkQuery, ToldMistake};
use crate::live::{CaseNow, Live};
use crate::options::Settings;
use crate::store::Store;
use crate::store::json::readable_rows;
use crate::store::notes::{Notes, is_of_tables};
use crate::store::tables::{Tables, bytes_of};
use crate::workers::{Lane, Unanswered, Workers};

/// What answers requests.
pub(crate) struct Desk {
    pub(crate) live: Arc<Live>,
    settings: Arc<Settings>,
    asker: Asker,
    workers: Workers,
    store: Store,
    /// Answers that are still true: each with the version of its case.
    kept: Mutex<BTreeMap<Question, (u64, Arc<Json>)>>,
}

/// What was asked, of which file, and what is supposed unsaid.
type Question = (&'static str, String, Vec<String>);

/// How often tables are read until they stay the same for a moment.
const MOST_READINGS: usize = 5;
/// How many lines with mistakes are offered to be mended.
const MOST_TO_MEND: usize = 20;
/// How many answers are kept.
const MOST_KEPT: usize = 200;

/// What stands in an address as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/');

/// A text in an address.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// What all pages have around what they show.
struct Frame {
    title: String,
    /// The case, if the page is about one.
    case: Option<CaseFrame>,
    read_only: bool,
    /// What is wrong with the rules, or why nothing is watched.
    trouble: Option<String>,
}

/// What a page about a case has around it.
struct CaseFrame {
    /// `file=…`, for addresses.
    query: String,
    title: String,
    file: String,
    /// Whether rows can be typed and saved.
    can_edit: bool,
    /// Why not, if so.
    why_not: &'static str,
    news: Option<String>,
    mistake: Option<String>,
    /// The lines of its file that can be mended here, each with what is wrong.
    mend: Vec<(usize, String)>,
    gone: bool,
    stands: bool,
    version: u64,
    /// The change that can be taken back.
    undo: Option<String>,
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    frame: Frame,
    text: &'a str,
    told: &'a str,
}

/// A page that says what is wrong.
pub(crate) fn fault(status: StatusCode, text: &str) -> Reply {
    let frame = Frame { title: "infer".to_owned(), case: None, read_only: true, trouble: None };
    shown_with(status, &FaultPage { frame, text, told: "" })
}

fn shown(page: &impl Template) -> Reply {
    shown_with(StatusCode::OK, page)
}

fn shown_with(status: StatusCode, page: &impl Template) -> Reply {
    match page.render() {
        Ok(html) => Reply::Page(status, html),
        Err(error) => Reply::Piece("text/plain; charset=utf-8", format!("no page: {error}")),
    }
}

impl Desk {
    /// Begins to watch, if the rules are in order.
    pub(crate) fn open(settings: &Arc<Settings>, console: &Console) -> Result<Self, Stop> {
        let asker = Asker::new(Arc::clone(settings));
        let files: Vec<&str> = settings.facts.iter().map(String::as_str).collect();
        if let Err(told) = asker.ask(&["serve-answer", "forms"], &files, "").text() {
            let message = told.trim_end().strip_prefix("error").unwrap_or(told.trim_end());
            console
                .complain(&[Diagnostic::error("rules", format!("they are not in order{message}"))]);
            return Err(Stop::Told);
        }
        let live = Live::start(settings);
        let (settings, kept) = (Arc::clone(settings), Mutex::default());
        let workers = Workers::new(Arc::clone(&settings));
        Ok(Self { live, settings, asker, workers, store: Store::default(), kept })
    }

    /// Answers a request that is ours.
    pub(crate) fn answer(&self, asked: &Asked) -> Reply {
        if !asked.path.contains('.') {
            self.live.wait_until_begun();
        }
        if asked.method == Method::POST {
            return self.change(asked);
        }
        match asked.path.as_str() {
            "/" => self.cases(),
            "/app.css" => Reply::Piece("text/css", include_str!("../../templates/app.css").into()),
            "/app.js" => Reply::Piece(SCRIPT, include_str!("../../templates/app.js").into()),
            "/report.css" => Reply::Piece("text/css", SHARED.1.into()),
            "/report.js" => Reply::Piece(SCRIPT, SHARED.0.into()),
            "/favicon.ico" => Reply::Piece("image/svg+xml", ICON.into()),
            _ => match self.live.case(asked.fields.get("file")) {
                Some(case) => self.about(asked, &case),
                None => self.fault(StatusCode::NOT_FOUND, "There is no such page.", ""),
            },
        }
    }

    /// Pages about a case.
    fn about(&self, asked: &Asked, case: &CaseNow) -> Reply {
        match asked.path.as_str() {
            "/case" => self.case(asked, case),
            "/statements" => self.statements(asked, case),
            "/page.css" => self.page_style(asked, case),
            "/news" => self.news(asked, case),
            "/why" => self.why(asked, case),
            "/row" => self.row(asked, case),
            "/what-if" => self.what_if(asked, case),
            "/linchpins" => self.linchpins(asked, case),
            "/accepted" => self.accepted(asked, case),
            "/copies" => self.copies(asked, case),
            "/add" => self.add(asked, case),
            "/edit" => self.edit(asked, case),
            "/articles" => self.articles(asked, case),
            "/article" => self.article(asked),
            "/date" => self.date(asked),
            "/mend" => self.mend(asked, case),
            "/share" => self.share(asked, case),
            _ => match asked.path.strip_prefix("/share/") {
                Some(what) => self.file_to_share(what, asked, case),
                None => self.fault(StatusCode::NOT_FOUND, "There is no such page.", ""),
            },
        }
    }

    /// Changes something, unless nothing may be changed.
    fn change(&self, asked: &Asked) -> Reply {
        if self.settings.read_only {
            let text = "This server was started with --read-only: nothing can be changed.";
            return self.fault(StatusCode::FORBIDDEN, text, "");
        }
        if asked.path == "/new" {
            return self.begin_case(asked);
        }
        let Some(case) = self.live.case(asked.fields.get("file")) else {
            return self.fault(StatusCode::NOT_FOUND, "There is no such case.", "");
        };
        match asked.path.as_str() {
            "/save" => self.save(asked, &case),
            "/remove" => self.remove(asked, &case),
            "/undo" => self.undo(asked, &case),
            "/mend" => self.save_lines(asked, &case),
            "/articles" => self.keep_article(asked, &case),
            "/accepted" => self.accept(asked, &case),
            _ => self.fault(StatusCode::NOT_FOUND, "There is nothing to change there.", ""),
        }
    }

    fn fault(&self, status: StatusCode, text: &str, told: &str) -> Reply {
        shown_with(status, &FaultPage { frame: self.frame("infer", None), text, told })
    }

    /// What went wrong while something was asked about a case.
    fn fault_of(&self, asked: &Asked, case: &CaseNow, text: &str, told: &str) -> Reply {
        let frame = self.frame(text, Some((asked, case)));
        shown_with(StatusCode::UNPROCESSABLE_ENTITY, &FaultPage { frame, text, told })
    }

    fn frame(&self, title: &str, case: Option<(&Asked, &CaseNow)>) -> Frame {
        let case = case.map(|(asked, now)| {
            let file = asked.fields.get("file");
            let why_not = why_not_edited(file, self.settings.read_only);
            CaseFrame {
                query: format!("file={}", encoded(file)),
                title: visible(now.title.as_deref().unwrap_or(file)),
                file: visible(file),
                can_edit: why_not.is_empty(),
                why_not,
                news: now.news.clone(),
                mistake: now.mistake.clone(),
                mend: if why_not.is_empty() && now.mistake.is_some() && !is_of_tables(file) {
                    self.lines_to_mend(file)
                } else {
                    Vec::new()
                },
                gone: now.gone,
                stands: now.stands,
                version: now.version,
                undo: self.store.last(file).map(|what| visible(&what)),
            }
        });
        let title = match &case {
            Some(case) if title.is_empty() => case.title.clone(),
            Some(case) => format!("{title} · {}", case.title),
            None => title.to_owned(),
        };
        let (read_only, trouble) = (self.settings.read_only, self.live.trouble());
        Frame { title, case, read_only, trouble: trouble.filter(|text| !text.trim().is_empty()) }
    }

    /// What a case is noted in, to be edited.
    ///
    /// # Errors
    /// Why it cannot be, in words.
    fn notes(&self, file: &str) -> Result<Notes, String> {
        if !is_of_tables(file) {
            return Notes::of_json(file);
        }
        for _ in 0..MOST_READINGS {
            let bytes = bytes_of(file)?;
            let places = self.told(file, &CaseQuestion::Tables)?;
            // What was asked in between is about these tables if they are the same afterwards.
            if bytes_of(file)? == bytes {
                let places = serde_json::from_value(places).map_err(|error| error.to_string())?;
                return Ok(Notes::Tables(Box::new(Tables::new(&bytes, places)?)));
            }
        }
        Err("another save changes the tables; try again".to_owned())
    }

    fn lines_to_mend(&self, file: &str) -> Vec<(usize, String)> {
        let own = |mistake: ToldMistake| {
            let line = mistake.line.filter(|_| mistake.file.as_deref() == Some(file))?;
            Some((line, mistake.message))
        };
        self.mistakes(file).into_iter().filter_map(own).take(MOST_TO_MEND).collect()
    }

    /// An answer about a case, made once for each of its versions. While its files are not in order, it is the
    /// one of before.
    fn asked(
        &self,
        question: &'static str,
        (file, case): (&str, &CaseNow),
    ) -> Result<Arc<Json>, String> {
        let key = (question, file.to_owned(), Vec::new());
        self.once(key, case, || match question {
            "rows" => Ok(self.told(file, &CaseQuestion::Rows)?),
            "forms" => Ok(self.told(file, &CaseQuestion::Forms)?),
            other => self.asker.ask(&["serve-answer", other], &[file], "").json(),
        })
    }

    /// The page of a case as of one of its dates, the last unless another is asked for; with what is supposed
    /// never to have been said.
    fn page(
        &self,
        (file, case): (&str, &CaseNow),
        without: &[String],
        date: Option<i64>,
    ) -> Result<Arc<Json>, String> {
        let dated = date.map(|date| date.to_string());
        let key = ("page", file.to_owned(), dated.into_iter().chain(without.to_vec()).collect());
        let (links, without) = (Some(links(file, without)), without.to_vec());
        let question = CaseQuestion::Page { links, without, date };
        self.once(key, case, || Ok(self.workers.ask(file, Lane::Pages, &question)?))
    }

    fn once(
        &self,
        key: Question,
        case: &CaseNow,
        ask: impl FnOnce() -> Result<Json, String>,
    ) -> Result<Arc<Json>, String> {
        let kept = self.kept().get(&key).cloned();
        if let Some((version, answer)) = &kept
            && *version == case.version
        {
            return Ok(Arc::clone(answer));
        }
        let answer = match ask() {
            Ok(answer) => Arc::new(answer),
            Err(told) => return kept.map(|(_, answer)| answer).ok_or(told),
        };
        let mut kept = self.kept();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(key, (case.version, Arc::clone(&answer)));
        Ok(answer)
    }

    /// As [`once`](Self::once), by the worker of a case that searches.
    fn searched(
        &self,
        key: Question,
        case: &CaseNow,
        question: &CaseQuestion,
    ) -> Result<Arc<Json>, String> {
        let file = key.1.clone();
        self.once(key, case, || Ok(self.workers.ask(&file, Lane::Searches, question)?))
    }

    fn kept(&self) -> MutexGuard<'_, BTreeMap<Question, (u64, Arc<Json>)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A piece of a page that answers this about a case, or what is wrong.
    fn told(&self, file: &str, question: &CaseQuestion) -> Result<Json, Unanswered> {
        self.workers.ask(file, Lane::Questions, question)
    }

    /// What may be typed into a case, and which rows it has.
    ///
    /// # Errors
    /// Why it cannot be asked.
    fn material(&self, file: &str, case: &CaseNow) -> Result<(Forms, Rows), String> {
        let forms = Forms::parse(&*self.asked("forms", (file, case))?);
        let rows = self.asked("rows", (file, case));
        if case.mistake.is_none() {
            return Ok((forms, Rows::parse(&*rows?)));
        }
        // Those of before, and those of the file as it is now, as far as they can be read.
        let mut all = rows.map(|rows| Rows::parse(&rows)).unwrap_or_default();
        let text = crate::store::read_text(file).unwrap_or_default();
        all.add(readable_rows(&text), &forms, file);
        Ok((forms, all))
    }
}

/// Whether a row stands in the file of this case, or in one of its tables, and not in a file that it includes.
fn is_own(row: &CaseRow, file: &str) -> bool {
    let of = Path::new(&row.file);
    row.file == file
        || (is_of_tables(file)
            && of.extension().is_some_and(|it| it == "csv")
            && of.parent() == Some(Path::new(file.trim_end_matches('/'))))
}

/// What the links of a page have in common.
fn links(file: &str, without: &[String]) -> LinkQuery {
    LinkQuery { file: format!("file={}", encoded(file)), supposed: cases::without_query(without) }
}

/// The piece of a page in an answer, or what is wrong.
fn piece(answer: Result<Json, Unanswered>) -> Result<String, String> {
    Ok(answer?["html"].as_str().unwrap_or_default().to_owned())
}

/// Why rows of a file cannot be typed here; nothing if they can.
fn why_not_edited(file: &str, read_only: bool) -> &'static str {
    let path = Path::new(file);
    let is_json = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json"));
    match (read_only, is_json || is_of_tables(file)) {
        (true, _) => "Nothing can be changed: the server was started with --read-only.",
        (false, true) => "",
        (false, false) => {
            "This case is a book: it is read here, and edited in the program that made it. What is saved \
             there moves this page."
        }
    }
}

const SCRIPT: &str = "text/javascript";
const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><circle cx=\"8\" \
                    cy=\"8\" r=\"6\" fill=\"#1f5fa8\"/></svg>";
