//! What can be kept of a case, to send it.

use std::path::Path;

use askama::Template;
use geoinfer::diagnostic::visible;

use crate::http::{Asked, Reply};
use crate::keep::CaseQuestion;
use crate::live::CaseNow;
use crate::pages::cases::{without, without_query};
use crate::pages::picture::svg;
use crate::pages::{Desk, Frame, encoded, shown};
use crate::workers::Lane;

#[derive(Template)]
#[template(path = "share.html")]
struct SharePage {
    frame: Frame,
    without: Vec<String>,
    query: String,
    /// What files are called that are made of the case.
    stem: String,
}

const BOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Desk {
    pub(super) fn share(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let without = without(asked);
        let file = asked.fields.get("file");
        let (query, stem) =
            (format!("file={}{}", encoded(file), without_query(&without)), stem(file));
        let frame = self.frame("Share", Some((asked, case)));
        shown(&SharePage { frame, without, query, stem: visible(&stem) })
    }

    pub(super) fn file_to_share(&self, what: &str, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let stem = stem(file);
        let made = match what {
            "page.html" => self
                .whole_page(file, &without(asked))
                .map(|html| (format!("{stem}.html"), HTML, html)),
            "brief.html" => {
                let said = self.asker.ask(&["brief", "--format=html"], &[file], "");
                said.text().map(|html| (format!("{stem}-brief.html"), HTML, html.into_bytes()))
            }
            "brief.md" => {
                let said = self.asker.ask(&["brief", "--format=markdown"], &[file], "");
                said.text().map(|text| {
                    (format!("{stem}-brief.md"), "text/markdown; charset=utf-8", text.into_bytes())
                })
            }
            "picture.svg" => {
                let page = self.page((file, case), &without(asked), None);
                let picture = page.map(|page| svg(page["body"].as_str().unwrap_or_default()));
                picture.and_then(|picture| {
                    let picture = picture.ok_or("this case has no picture yet")?;
                    Ok((format!("{stem}.svg"), "image/svg+xml", picture.into_bytes()))
                })
            }
            "book.xlsx" => self.book(file).map(|book| (format!("{stem}.xlsx"), BOOK, book)),
            _ => Err("there is no such file".to_owned()),
        };
        self.file_of(asked, case, made)
    }

    /// The page of `infer report`, which needs nothing else.
    fn whole_page(&self, file: &str, without: &[String]) -> Result<Vec<u8>, String> {
        let question = CaseQuestion::Page { links: None, without: without.to_vec(), date: None };
        let page = self.workers.ask(file, Lane::Pages, &question)?;
        Ok(page["html"].as_str().unwrap_or_default().as_bytes().to_vec())
    }

    /// The case as a book: written aside, and read back.
    fn book(&self, file: &str) -> Result<Vec<u8>, String> {
        let mut bytes = [0; 12];
        getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
        let name = format!("infer-{}.xlsx", data_encoding::HEXLOWER.encode(&bytes));
        let path = std::env::temp_dir().join(name);
        let output = path.to_string_lossy().into_owned();
        let made = self.asker.ask(&["convert", "--drop-comments"], &[file, &output], "").text();
        let book = std::fs::read(&path);
        // It may not be there.
        let _ = std::fs::remove_file(&path);
        made?;
        book.map_err(|error| format!("the book cannot be read: {error}"))
    }
}

/// The name of a case's file without its ending.
fn stem(file: &str) -> String {
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.unwrap_or_else(|| "case".to_owned())
}

const HTML: &str = "text/html; charset=utf-8";
