//! What each address of the server shows or does.

mod articles;
mod ask;
mod cases;
mod edit;
mod picture;
mod save;
mod share;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use geoinfer::cli::extension::{Console, Stop};
use geoinfer::diagnostic::{Diagnostic, visible};
use geoinfer::report::html::SHARED;
use hyper::{Method, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use crate::answers::Asker;
use crate::forms::Forms;
use crate::forms::names::Rows;
use crate::http::{Asked, Reply};
use crate::live::{CaseNow, Live};
use crate::options::Settings;
use crate::store::Store;

/// What answers requests.
pub(crate) struct Desk {
    pub(crate) live: Arc<Live>,
    settings: Arc<Settings>,
    asker: Asker,
    store: Store,
    /// Answers that are still true: each with the version of its case.
    kept: Mutex<BTreeMap<Question, (u64, Arc<Json>)>>,
}

/// What was asked, of which file, and what is supposed unsaid.
type Question = (&'static str, String, Vec<String>);

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
        Ok(Self { live, settings, asker, store: Store::default(), kept })
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

    /// An answer about a case, made once for each of its versions.
    fn asked(
        &self,
        question: &'static str,
        (file, case): (&str, &CaseNow),
        without: &[String],
    ) -> Result<Arc<Json>, String> {
        let key = (question, file.to_owned(), without.to_vec());
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((version, answer)) = kept.get(&key)
            && *version == case.version
        {
            return Ok(Arc::clone(answer));
        }
        drop(kept);
        let links = format!("--links=file={}", encoded(file));
        let mut command = vec!["serve-answer", question];
        if question == "page" {
            command.push(&links);
        }
        let without: Vec<String> = without.iter().map(|id| format!("--without={id}")).collect();
        command.extend(without.iter().map(String::as_str));
        let answer = Arc::new(self.asker.ask(&command, &[file], "").json()?);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(key, (case.version, Arc::clone(&answer)));
        Ok(answer)
    }

    /// What may be typed into a case, and which rows it has.
    ///
    /// # Errors
    /// What is wrong with a case that is not in order: nobody knows then which names are new.
    fn material(&self, file: &str, case: &CaseNow) -> Result<(Forms, Rows), String> {
        let forms = self.asked("forms", (file, case), &[])?;
        let rows = self.asked("rows", (file, case), &[])?;
        Ok((Forms::parse(&forms), Rows::parse(&rows)))
    }
}

/// Why rows of a file cannot be typed here; nothing if they can.
fn why_not_edited(file: &str, read_only: bool) -> &'static str {
    let path = std::path::Path::new(file);
    let is_json = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json"));
    match (read_only, is_json && !path.is_dir()) {
        (true, _) => "Nothing can be changed: the server was started with --read-only.",
        (false, true) => "",
        (false, false) => {
            "This case is a book or a folder of tables: it is read here, and edited where it was \
             made. What is saved there moves this page."
        }
    }
}

const SCRIPT: &str = "text/javascript";
const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><circle cx=\"8\" \
                    cy=\"8\" r=\"6\" fill=\"#1f5fa8\"/></svg>";
