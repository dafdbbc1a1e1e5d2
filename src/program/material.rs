//! How a file of another format becomes rows: the parameters of `.input` beside `IO=json`,
//! `IO=xml` and `IO=table`.

use serde_json_path::JsonPath;

/// What a file is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MaterialKind {
    /// A JSON value, or several one after the other, as in JSON Lines.
    Json,
    /// An XML element, read into the same kind of tree.
    Xml,
    /// Records of cells.
    Table,
}

/// Which rows a file has, and what their columns are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Material {
    /// What the file is made of.
    pub kind: MaterialKind,
    /// What each row is: every match of this path. A table has a row for each record.
    pub path: Option<JsonPath>,
    /// Where columns come from; a column that is not named here has its own name.
    pub columns: Vec<ColumnSource>,
    /// The characters that stand between the parts of a text that has several.
    pub split: Option<String>,
    /// How dates are written, in the order in which the forms are tried.
    pub dates: Vec<DateForm>,
}

/// How a date is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateForm {
    /// As in facts files.
    Edtf,
    /// As in mail and RSS: `Fri, 08 Nov 2024 09:30:00 GMT`.
    Rfc2822,
    /// By this pattern of `strptime`.
    Pattern(String),
}

/// Where a column comes from, or two columns that are one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnSource {
    /// The column, or the `x` of a pair.
    pub name: String,
    /// What its value is.
    pub origin: ColumnOrigin,
    /// Whether there is a row for each match, or for each part of a text.
    pub each: bool,
    /// What is made of its text.
    pub form: TextForm,
    /// Whether the value may be missing: a text is empty then, and for want of a number or date there
    /// is no row.
    pub optional: bool,
}

/// What becomes of a text on its way into a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextForm {
    /// It stays as it is.
    Same,
    /// One space stands wherever there is white space between its words.
    Words,
    /// It is a date, and is written as in a sentence: `7 November 2024`.
    Date,
}

/// What the value of a column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnOrigin {
    /// The number of the row among all of its relation.
    RowNumber,
    /// The number of the match or part that the row is for.
    Part,
    /// The file's name, without its folder.
    File,
    /// Where the row, or what so many levels above it, is in the file.
    Place(usize),
    /// The first match of a path.
    Path(RelativePath),
    /// The cell under this heading.
    Heading(String),
    /// The cell of this number, from 1.
    Cell(usize),
}

/// A path from the row, from something above it, or from the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelativePath {
    /// How many levels above the row the path starts; nothing for the whole value.
    pub above: Option<usize>,
    /// The path from there on.
    pub path: JsonPath,
}

impl MaterialKind {
    /// The kind that `IO` names so.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "json" => Some(Self::Json),
            "xml" => Some(Self::Xml),
            "table" => Some(Self::Table),
            _ => None,
        }
    }
}

impl ColumnOrigin {
    /// The member of this name.
    pub(crate) fn member(name: &str) -> Self {
        // Names of columns are letters, digits and `_`, so this is a path.
        let path = JsonPath::parse(&format!("$.{name}")).unwrap_or_default();
        Self::Path(RelativePath { above: Some(0), path })
    }
}

impl Material {
    pub(super) fn new(kind: MaterialKind) -> Self {
        Self { kind, path: None, columns: Vec::new(), split: None, dates: vec![DateForm::Edtf] }
    }

    /// Takes the value of `columns` over, or says what is wrong with it.
    pub(super) fn add_columns(&mut self, text: &str) -> Result<(), String> {
        for item in listed(text) {
            let column = column(self.kind, item.trim())?;
            if self.columns.iter().any(|known| known.name == column.name) {
                return Err(format!("each column once, and not `{}` twice", column.name));
            }
            self.columns.push(column);
        }
        Ok(())
    }

    /// Takes the value of `dates` over, or says what is wrong with it.
    pub(super) fn set_dates(&mut self, text: &str) -> Result<(), String> {
        let form = |form: &str| match form {
            "edtf" => Ok(DateForm::Edtf),
            "rfc2822" => Ok(DateForm::Rfc2822),
            pattern if pattern.contains('%') => Ok(DateForm::Pattern(pattern.to_owned())),
            _ => Err("`edtf`, `rfc2822` or a pattern such as `%d/%m/%Y`, with `|` between two"),
        };
        self.dates = text.split('|').map(form).collect::<Result<_, _>>()?;
        Ok(())
    }
}

/// A path of RFC 9535, or what is wrong with it.
pub(super) fn path(text: &str) -> Result<JsonPath, String> {
    JsonPath::parse(text).map_err(|error| {
        format!(
            "a path of RFC 9535 such as `$.items[*]` (at {}: {})",
            error.position(),
            error.message()
        )
    })
}

/// The items between commas that stand in no brackets or quotes.
fn listed(text: &str) -> Vec<&str> {
    let (mut items, mut start, mut depth, mut quote) = (Vec::new(), 0, 0_usize, None);
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None, '\'' | '"') => quote = Some(letter),
            (None, '[' | '(') => depth += 1,
            (None, ']' | ')') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                items.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items.push(&text[start..]);
    items
}

fn column(kind: MaterialKind, item: &str) -> Result<ColumnSource, String> {
    let wrong = || "columns such as `id=@.id, on=@.created?`".to_owned();
    let (name, source) = item.split_once('=').ok_or_else(wrong)?;
    let (name, mut source) = (name.trim().to_owned(), source.trim());
    if name.is_empty() || source.is_empty() {
        return Err(wrong());
    }
    let mut ends_with = |mark: char| {
        let rest = source.strip_suffix(mark).filter(|rest| !rest.is_empty());
        source = rest.map_or(source, str::trim_end);
        rest.is_some()
    };
    let optional = ends_with('?');
    let each = ends_with('*');
    let forms = [(":date", TextForm::Date), (":words", TextForm::Words)];
    let form = forms.into_iter().find(|(mark, _)| source.ends_with(mark));
    let (source, form) = form.map_or((source, TextForm::Same), |(mark, form)| {
        (source[..source.len() - mark.len()].trim_end(), form)
    });
    let origin = origin(kind, source)?;
    let has_parts =
        matches!(origin, ColumnOrigin::Path(_) | ColumnOrigin::Heading(_) | ColumnOrigin::Cell(_));
    if each && !has_parts {
        return Err(format!("`*` behind a path or a heading only, not behind `{source}`"));
    }
    Ok(ColumnSource { name, origin, each, form, optional })
}

fn origin(kind: MaterialKind, source: &str) -> Result<ColumnOrigin, String> {
    let above = source.bytes().take_while(|&byte| byte == b'^').count();
    match (source, kind) {
        ("#", _) => return Ok(ColumnOrigin::RowNumber),
        ("#part", _) => return Ok(ColumnOrigin::Part),
        ("#file", _) => return Ok(ColumnOrigin::File),
        (_, MaterialKind::Table) if source.starts_with('#') => {
            return Err("`#`, `#part` or `#file` of a table".to_owned());
        }
        (_, MaterialKind::Table) => {
            let heading = source.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
            return Ok(match source.parse() {
                Ok(number) if number > 0 => ColumnOrigin::Cell(number),
                _ => ColumnOrigin::Heading(heading.unwrap_or(source).to_owned()),
            });
        }
        _ if &source[above..] == "#path" => return Ok(ColumnOrigin::Place(above)),
        _ => {}
    }
    if source.starts_with('$') {
        return Ok(ColumnOrigin::Path(RelativePath { above: None, path: path(source)? }));
    }
    let rest = &source[above..];
    let rest = if above == 0 { rest.strip_prefix('@') } else { Some(rest) };
    let Some(rest) = rest else {
        let help = "a path that starts with `@` for the row, `^` for what is above it, or `$`";
        return Err(format!("{help}, not `{source}`"));
    };
    let path = path(&format!("${rest}"))?;
    Ok(ColumnOrigin::Path(RelativePath { above: Some(above), path }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_read_as_they_are_written() {
        let mut json = Material::new(MaterialKind::Json);
        json.add_columns(
            "n=#, at=^^#path, id=@.id, by=@['a,b'][0]?, tag=@.tags[*]*, doc=^^.id, all=$",
        )
        .expect("they are right");
        let names: Vec<&str> = json.columns.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["n", "at", "id", "by", "tag", "doc", "all"]);
        assert_eq!(json.columns[1].origin, ColumnOrigin::Place(2));
        assert!(json.columns[3].optional && json.columns[4].each);
        // The functions of RFC 9535 are there.
        json.add_columns("n2=@.a[?length(@.b) > 1].c, m=@[?match(@.d, 'x.*')]")
            .expect("they are right");
        for wrong in ["id", "=@.a", "a=", "a=b", "a=@.b, a=@.c", "a=@[", "a=#*", "a=@.x[", "a=^#x"]
        {
            assert!(Material::new(MaterialKind::Json).add_columns(wrong).is_err(), "{wrong}");
        }
        let mut table = Material::new(MaterialKind::Table);
        table
            .add_columns("day=Event Date:date?, code=27, odd='a, b':words, part=sources*")
            .expect("right");
        assert!(table.columns[0].form == TextForm::Date && table.columns[0].optional);
        assert_eq!(table.columns[2].form, TextForm::Words);
        assert_eq!(table.columns[0].origin, ColumnOrigin::Heading("Event Date".into()));
        assert_eq!(table.columns[1].origin, ColumnOrigin::Cell(27));
        assert_eq!(table.columns[2].origin, ColumnOrigin::Heading("a, b".into()));
        assert!(table.set_dates("%Y%m%d|rfc2822|edtf").is_ok() && table.set_dates("iso").is_err());
    }
}
