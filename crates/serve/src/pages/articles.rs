//! The texts beside a case, from which quotes are marked.

use std::path::{Path, PathBuf};

use askama::Template;
use geoinfer::diagnostic::visible;
use hyper::StatusCode;

use crate::http::{Asked, Reply};
use crate::live::CaseNow;
use crate::pages::{Desk, Frame, encoded, shown};
use crate::store::Refused;

/// How many texts are listed.
const MOST: usize = 500;
/// How deep folders are looked through.
const DEEPEST: usize = 3;
/// The folder in which pasted texts are kept.
const FOLDER: &str = "articles";
/// How many letters of a text are shown beside a form.
const SHOWN: usize = 400_000;

#[derive(Template)]
#[template(path = "articles.html")]
struct ArticlesPage {
    frame: Frame,
    articles: Vec<String>,
    chosen: String,
    text: String,
}

impl Desk {
    pub(super) fn articles(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let chosen = asked.fields.get("name").to_owned();
        let text = article_text(file, &chosen).unwrap_or_default();
        let frame = self.frame("Articles", Some((asked, case)));
        shown(&ArticlesPage { frame, articles: articles(file), chosen, text })
    }

    /// The text alone, for the side of a form.
    #[allow(clippy::unused_self, reason = "as the other pages")]
    pub(super) fn article(&self, asked: &Asked) -> Reply {
        let (file, name) = (asked.fields.get("file"), asked.fields.get("name"));
        Reply::Piece("text/plain; charset=utf-8", article_text(file, name).unwrap_or_default())
    }

    /// Keeps a text that was pasted, as a new file.
    pub(super) fn keep_article(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, text) =
            (asked.fields.get("file"), asked.fields.get("text").replace("\r\n", "\n"));
        let title = asked.fields.get("name").trim();
        if title.is_empty() || text.trim().is_empty() {
            let told = "An article has a name and a text.";
            return self.fault_of(asked, case, told, "");
        }
        let name = crate::forms::names::Rows::default().new_id(title, &[]);
        let name = format!("{FOLDER}/{name}.txt");
        let path = folder(file).join(&name);
        let made = std::fs::create_dir_all(folder(file).join(FOLDER))
            .map_err(|error| Refused::Lost(error.to_string()))
            .and_then(|()| {
                self.store.make(&path.to_string_lossy(), &format!("{}\n", text.trim_end()))
            });
        match made {
            Ok(()) => {
                let (file, name) = (encoded(file), encoded(&name));
                Reply::Go(format!("/articles?file={file}&name={name}"))
            }
            Err(Refused::Changed) => {
                let told = "There is an article of that name; nothing was written.";
                self.fault(StatusCode::CONFLICT, told, "")
            }
            Err(Refused::Lost(why)) => {
                self.fault_of(asked, case, "The article was not kept.", &why)
            }
        }
    }
}

fn folder(file: &str) -> PathBuf {
    match Path::new(file).parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The texts in the folder of a case, as the case would name them, by name.
pub(super) fn articles(file: &str) -> Vec<String> {
    let root = folder(file);
    let mut open = vec![(PathBuf::new(), 0)];
    let mut found = Vec::new();
    while let Some((inner, depth)) = open.pop() {
        let entries = std::fs::read_dir(root.join(&inner)).into_iter().flatten().flatten();
        for entry in entries.take(MOST) {
            let name = entry.file_name();
            let path = inner.join(&name);
            let Some(text) = path.to_str() else { continue };
            match entry.file_type() {
                _ if name.to_string_lossy().starts_with('.') => {}
                Ok(kind) if kind.is_dir() && depth < DEEPEST => open.push((path, depth + 1)),
                Ok(kind) if kind.is_file() && infer_texts::is_text(text) => {
                    found.push(text.to_owned());
                }
                _ => {}
            }
        }
    }
    found.sort();
    found.truncate(MOST);
    found
}

/// What a reader sees of a text beside a case; nothing for any other file.
pub(super) fn article_text(file: &str, name: &str) -> Option<String> {
    if !articles(file).iter().any(|it| it == name) {
        return None;
    }
    let path = folder(file).join(name);
    let kind = std::fs::metadata(&path).ok()?;
    if kind.len() > SHOWN as u64 * 8 {
        return None;
    }
    let mut text = infer_texts::read(name, &std::fs::read(path).ok()?).ok()?.text;
    text.truncate(text.floor_char_boundary(SHOWN));
    Some(without_hidden(&text))
}

/// The text without letters that cannot be seen or turn others round: who marks words gets those that they
/// see, and a quote is found without such letters, too.
fn without_hidden(text: &str) -> String {
    let is_seen = |letter: &char| {
        *letter == '\n'
            || (' '..='~').contains(letter)
            || letter.is_alphanumeric()
            || visible(&letter.to_string()) == letter.to_string()
    };
    text.chars().filter(is_seen).collect()
}
