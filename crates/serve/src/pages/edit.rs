//! Forms for rows.

use askama::Template;
use geoinfer::diagnostic::visible;
use geoinfer::vocabulary;

use crate::forms::names::Rows;
use crate::forms::row::fields_of;
use crate::forms::view::{BlockView, FieldView, Input, NameList, block, name_lists, typed_words};
use crate::forms::{Forms, RowForm};
use crate::http::{Asked, Fields, Reply};
use crate::live::CaseNow;
use crate::pages::articles::{article_text, articles};
use crate::pages::rests::{RootProposal, offer};
use crate::pages::{Desk, Frame, encoded, shown};
use crate::store::notes::Notes;

#[derive(Template)]
#[template(path = "kinds.html")]
struct KindsPage {
    frame: Frame,
    /// What is typed already, in the addresses of the forms.
    carried: String,
    groups: Vec<(String, Vec<KindLine>)>,
}

/// A kind that can be added.
struct KindLine {
    kind: String,
    name: String,
    text: Vec<(String, bool)>,
}

#[derive(Template)]
#[template(path = "form.html")]
pub(super) struct FormPage {
    pub(super) frame: Frame,
    pub(super) kind: String,
    /// The id of a row that is edited.
    pub(super) id: Option<String>,
    /// The id that a new row is to have, if the reader names one.
    pub(super) new_id: String,
    pub(super) declares: bool,
    /// By what the text of the file is known.
    pub(super) print: String,
    pub(super) blocks: Vec<BlockView>,
    pub(super) lists: Vec<NameList>,
    pub(super) articles: Vec<String>,
    /// The text at the side, and its name.
    pub(super) article: Option<(String, String)>,
    pub(super) said: Said,
}

/// What a form is answered with, when it is shown again.
#[derive(Default)]
pub(super) struct Said {
    /// What is to be done first.
    pub(super) message: String,
    /// Mistakes that the case would have.
    pub(super) told: String,
    /// What would move: a piece of a page.
    pub(super) preview: String,
    /// The lines that the file would get.
    pub(super) lines: Vec<String>,
    /// On what the statement may rest.
    pub(super) roots: Vec<RootProposal>,
    /// The lines that others took away and added meanwhile.
    pub(super) meanwhile: Option<(Vec<String>, Vec<String>)>,
}

/// What a form is made of.
pub(super) struct Material<'m> {
    pub(super) forms: &'m Forms,
    pub(super) rows: &'m Rows,
    pub(super) form: &'m RowForm,
    pub(super) fields: &'m Fields,
    pub(super) notes: &'m Notes,
}

impl Desk {
    /// The kinds that can be added, or the form of one.
    pub(super) fn add(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, kind) = (asked.fields.get("file"), asked.fields.get("kind"));
        let (forms, rows) = match self.material(file, case) {
            Ok(material) => material,
            Err(told) => return self.fault_of(asked, case, "This case is not in order.", &told),
        };
        let Some(form) = forms.get(kind) else { return self.kinds(asked, case, &forms) };
        let notes = match self.notes(file) {
            Ok(notes) => notes,
            Err(why) => return self.fault_of(asked, case, "The file cannot be read.", &why),
        };
        let material =
            Material { forms: &forms, rows: &rows, form, fields: &asked.fields, notes: &notes };
        let said = Said::default();
        let first = vec![block(form, "k", &asked.fields, true)];
        shown(&self.form_page((asked, case), &material, None, first, said))
    }

    fn kinds(&self, asked: &Asked, case: &CaseNow, forms: &Forms) -> Reply {
        let only = asked.fields.get("sheet");
        let line = |form: &RowForm| KindLine {
            kind: encoded(&form.kind),
            name: form.kind.replace('_', " "),
            text: typed_words(&form.text),
        };
        let mut groups: Vec<(String, Vec<KindLine>)> = Vec::new();
        let sheets = vocabulary::SHEETS.iter().map(|(sheet, ..)| Some(*sheet)).chain([None]);
        for sheet in sheets.filter(|sheet| only.is_empty() || *sheet == Some(only)) {
            let kinds = forms.iter().filter(|form| form.sheet.as_deref() == sheet);
            let kinds: Vec<KindLine> = kinds.map(line).collect();
            if !kinds.is_empty() {
                groups.push((sheet.unwrap_or("more").to_owned(), kinds));
            }
        }
        let typed = asked.fields.0.iter().filter(|(name, _)| name.starts_with("k."));
        let carried = typed.map(|(name, value)| format!("&{}={}", encoded(name), encoded(value)));
        let carried = carried.collect::<Vec<String>>().concat();
        shown(&KindsPage { frame: self.frame("Add", Some((asked, case))), carried, groups })
    }

    /// The form of a row that is there.
    pub(super) fn edit(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, kind, id) =
            (asked.fields.get("file"), asked.fields.get("kind"), asked.fields.get("id"));
        let made = self.material(file, case).and_then(|made| Ok((made, self.notes(file)?)));
        let ((forms, rows), notes) = match made {
            Ok(made) => made,
            Err(told) => return self.fault_of(asked, case, "This case is not in order.", &told),
        };
        let (Some(form), Some(row)) = (forms.get(kind), notes.row(kind, id)) else {
            let why = "No row of this file has that id; it may stand in a file that is included.";
            return self.fault_of(asked, case, why, "");
        };
        let (mut fields, kept) = fields_of(form, &row.keys, &rows);
        // What a link proposes, besides.
        let proposed = asked.fields.0.iter().filter(|(name, _)| name.starts_with("k."));
        fields.0.extend(proposed.cloned());
        let form = &without_keys(form, &kept);
        let material =
            Material { forms: &forms, rows: &rows, form, fields: &fields, notes: &notes };
        let said = Said { roots: self.roots_of(file, (id, &fields), None), ..Said::default() };
        let first = vec![block(form, "k", &fields, true)];
        shown(&self.form_page((asked, case), &material, Some(id), first, said))
    }

    /// A form with what is said to it.
    pub(super) fn form_page(
        &self,
        (asked, case): (&Asked, &CaseNow),
        material: &Material<'_>,
        id: Option<&str>,
        mut blocks: Vec<BlockView>,
        said: Said,
    ) -> FormPage {
        let file = asked.fields.get("file");
        self.explain_dates(file, &mut blocks);
        if let Some(first) = blocks.first_mut() {
            offer(first, (material.forms, material.rows), id, &said.roots);
        }
        let Material { forms, rows, form, notes, .. } = *material;
        let of_blocks = blocks.iter().filter_map(|block| forms.get(&block.kind));
        let lists = name_lists(forms, &of_blocks.collect::<Vec<_>>(), rows);
        let title = match id {
            Some(id) => format!("Edit {}", visible(id)),
            None => format!("Add: {}", form.kind.replace('_', " ")),
        };
        let chosen = blocks.first().and_then(|block| chosen_article(&block.first));
        let reads = blocks.iter().flat_map(|block| &block.first).any(is_article);
        let articles = if reads { articles(file) } else { Vec::new() };
        let article = chosen.and_then(|name| article_text(file, &name).map(|text| (name, text)));
        FormPage {
            frame: self.frame(&title, Some((asked, case))),
            kind: form.kind.clone(),
            id: id.map(str::to_owned),
            new_id: asked.fields.get("new-id").to_owned(),
            declares: form.declares.is_some(),
            print: self.store.print(&notes.text()),
            blocks,
            lists,
            articles,
            article,
            said,
        }
    }
}

fn is_article(field: &FieldView) -> bool {
    matches!(field.input, Input::Article)
}

fn chosen_article(fields: &[FieldView]) -> Option<String> {
    let values = fields.iter().filter(|field| is_article(field)).flat_map(|field| &field.values);
    values.filter(|value| !value.is_empty()).map(String::clone).next()
}

/// The form without keys that no field can hold.
pub(super) fn without_keys(form: &RowForm, kept: &[String]) -> RowForm {
    let mut form = form.clone();
    form.keys.retain(|key| !kept.contains(&key.name));
    form
}
