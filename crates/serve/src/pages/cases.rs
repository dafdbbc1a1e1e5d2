//! All cases, one case, and how a case begins.

use std::path::{Path, PathBuf};

use askama::Template;
use geoinfer::diagnostic::visible;
use hyper::StatusCode;
use serde_json::{Value as Json, json};

use crate::answers::MOST_AT_ONCE;
use crate::http::{Asked, Reply};
use crate::keep::CaseQuestion;
use crate::live::CaseNow;
use crate::pages::{Desk, Frame, encoded, links, piece, shown};
use crate::store::{Refused, print};
use crate::workers::Lane;

#[derive(Template)]
#[template(path = "cases.html")]
struct CasesPage {
    frame: Frame,
    cases: Vec<CaseLine>,
    /// The folders in which a case can begin.
    folders: Vec<String>,
}

/// A case in the list.
struct CaseLine {
    link: String,
    title: String,
    file: String,
    notes: String,
    statuses: Vec<StatusCount>,
    is_mistaken: bool,
    gone: bool,
}

struct StatusCount {
    status: String,
    colour: String,
    count: u64,
}

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage<'a> {
    frame: Frame,
    /// The page of the report, which escapes what is in it.
    body: &'a str,
    /// What is supposed never to have been said.
    without: Vec<String>,
    /// Where the style of this very page is.
    style: String,
    told: String,
}

#[derive(Template)]
#[template(path = "list.html")]
struct StatementsPage {
    frame: Frame,
    /// A piece of a page, whose maker has escaped what is in it.
    list: String,
}

#[derive(Template)]
#[template(path = "news.html")]
struct NewsPiece {
    frame: Frame,
}

impl Desk {
    /// All cases with their answers.
    pub(super) fn cases(&self) -> Reply {
        let cases = self.live.cases();
        let cases: Vec<(&String, &CaseNow)> = cases.iter().collect();
        let share = cases.len().div_ceil(MOST_AT_ONCE).max(1);
        let lines = &|cases: &[(&String, &CaseNow)]| -> Vec<CaseLine> {
            cases.iter().map(|(file, case)| self.line(file, case)).collect()
        };
        let cases = std::thread::scope(|scope| {
            let shares = cases.chunks(share).map(|cases| scope.spawn(move || lines(cases)));
            let shares: Vec<_> = shares.collect();
            shares.into_iter().flat_map(|share| share.join().unwrap_or_default()).collect()
        });
        let (frame, folders) = (self.frame("All cases", None), self.folders());
        shown(&CasesPage { frame, cases, folders })
    }

    fn line(&self, file: &str, case: &CaseNow) -> CaseLine {
        let listed = self.asked("listed", (file, case)).unwrap_or_default();
        let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
        let status = |it: &Json| StatusCount {
            status: text(&it["status"]),
            colour: text(&it["colour"]),
            count: it["count"].as_u64().unwrap_or_default(),
        };
        CaseLine {
            link: format!("/case?file={}", encoded(file)),
            title: visible(case.title.as_deref().unwrap_or(file)),
            file: visible(file),
            notes: text(&listed["notes"]),
            statuses: listed["statuses"].as_array().into_iter().flatten().map(status).collect(),
            is_mistaken: case.mistake.is_some(),
            gone: case.gone,
        }
    }

    /// The folders that are served.
    fn folders(&self) -> Vec<String> {
        let folders = self.settings.facts.iter().filter(|path| Path::new(path).is_dir());
        folders.cloned().collect()
    }

    /// One case: the page of `infer report`, with where to go on.
    pub(super) fn case(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let without = without(asked);
        let file = asked.fields.get("file");
        let date = date(asked);
        let (page, told) = match self.page((file, case), &without, date) {
            Ok(page) => (page, String::new()),
            Err(told) => (std::sync::Arc::default(), told),
        };
        let body = page["body"].as_str().unwrap_or_default();
        let dated = date.map_or(String::new(), |date| format!("&date={date}"));
        let query = format!("{}{}{dated}", encoded(file), without_query(&without));
        let style = format!("/page.css?file={query}&print={}", &print(&own_style(&page))[..16]);
        let frame = self.frame("", Some((asked, case)));
        let without = without.iter().map(|id| visible(id)).collect();
        shown(&CasePage { frame, body, without, style, told })
    }

    /// The style of a page that no other page has: what is seen on which date.
    pub(super) fn page_style(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let page = self.page((file, case), &without(asked), date(asked));
        Reply::Piece("text/css", page.map(|page| own_style(&page)).unwrap_or_default())
    }

    /// The statements that have no room on the page of a long case.
    pub(super) fn statements(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let (without, from) = (without(asked), asked.fields.get("from").parse().unwrap_or(0));
        let links = links(file, &without);
        let question = CaseQuestion::Statements { links, without, date: date(asked), from };
        match piece(self.workers.ask(file, Lane::Pages, &question)) {
            Ok(list) => {
                let frame = self.frame("Statements", Some((asked, case)));
                shown(&StatementsPage { frame, list })
            }
            Err(told) => self.fault_of(asked, case, "They cannot be listed.", &told),
        }
    }

    /// What moved last, for a page that shows something else.
    pub(super) fn news(&self, asked: &Asked, case: &CaseNow) -> Reply {
        shown(&NewsPiece { frame: self.frame("", Some((asked, case))) })
    }

    /// Begins a case: a file with its title, and nothing in it.
    pub(super) fn begin_case(&self, asked: &Asked) -> Reply {
        let title = asked.fields.get("title").trim();
        let folder = asked.fields.get("folder");
        if title.is_empty() || !self.folders().iter().any(|it| it == folder) {
            let text = "A case begins with a question, in a folder that is served.";
            return self.fault(StatusCode::UNPROCESSABLE_ENTITY, text, "");
        }
        let name = match asked.fields.get("name").trim() {
            "" => crate::forms::names::Rows::default().new_id(title, &[]),
            name => name.trim_end_matches(".json").to_owned(),
        };
        if name.starts_with('.') || name.contains(['/', '\\', '\0']) {
            let text = "A name of a file has no slash, and begins with no dot.";
            return self.fault(StatusCode::UNPROCESSABLE_ENTITY, text, "");
        }
        let path: PathBuf = Path::new(folder).join(format!("{name}.json"));
        let title = json!(title);
        let text = format!("{{\n  \"title\": {title},\n  \"facts\": [\n  ]\n}}\n");
        let file = path.to_string_lossy().into_owned();
        match self.store.make(&file, &text) {
            Ok(()) => {
                self.live.nudge();
                self.wait_for(&file);
                Reply::Go(format!("/case?file={}", encoded(&file)))
            }
            Err(Refused::Changed) => {
                let text = "There is a file of that name; nothing was written.";
                self.fault(StatusCode::CONFLICT, text, "")
            }
            Err(Refused::Lost(why)) => {
                self.fault(StatusCode::UNPROCESSABLE_ENTITY, "The case was not begun.", &why)
            }
        }
    }

    /// Waits for the watch to tell of a new case; not for long.
    fn wait_for(&self, file: &str) {
        for _ in 0..100 {
            if self.live.case(file).is_some() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }
}

/// The day or minute as of which a case is to be shown, by its number.
fn date(asked: &Asked) -> Option<i64> {
    asked.fields.get("date").parse().ok()
}

/// What is supposed never to have been said, in order.
pub(super) fn without(asked: &Asked) -> Vec<String> {
    let mut ids: Vec<String> = asked.fields.all("without").map(str::to_owned).collect();
    ids.retain(|id| !id.trim().is_empty());
    ids.sort();
    ids.dedup();
    ids
}

/// The same in an address.
pub(super) fn without_query(ids: &[String]) -> String {
    ids.iter().flat_map(|id| ["&without=".to_owned(), encoded(id)]).collect()
}

fn own_style(page: &Json) -> String {
    let styles = page["styles"].as_array().into_iter().flatten();
    let styles: Vec<&str> = styles.filter_map(Json::as_str).skip(1).collect();
    styles.concat()
}
