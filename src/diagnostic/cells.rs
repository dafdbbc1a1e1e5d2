//! Places in a book: which cell it is, and the row around it as a line to point into.

use annotate_snippets::{AnnotationKind, Element, Origin, Snippet};

use crate::book::{CellText, RowText, column_letters, row_at, unescaped};
use crate::diagnostic::{Label, Source, Span, Window, harmless, visible, visible_lines};

/// A sheet of a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPlace {
    /// Where it begins in the text of the book.
    pub start: usize,
    /// Its name.
    pub name: String,
    /// The headers of its columns, by their numbers.
    pub headers: Vec<HeaderPlace>,
}

/// A header of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderPlace {
    /// The number of its column, from 0.
    pub column: u32,
    /// The number of the column that it is made of: another one, where the file has no such column.
    pub made_of: u32,
    /// What stands there.
    pub name: String,
}

/// The header above a cell.
fn header<'s>(sheet: Option<&'s SheetPlace>, cell: &CellText<'_>) -> Option<&'s HeaderPlace> {
    sheet?.headers.iter().find(|header| header.column == cell.column)
}

/// The sheet of a place, if the source is a book.
fn sheet(source: &Source, at: usize) -> Option<&SheetPlace> {
    let sheets = source.sheets.as_ref()?;
    let after = sheets.partition_point(|sheet| sheet.start <= at);
    sheets.get(after.checked_sub(1)?)
}

/// The row and the cell of a place.
fn cell(source: &Source, at: usize) -> Option<(RowText<'_>, Option<CellText<'_>>)> {
    let row = row_at(&source.text, at)?;
    let cell = row.cells().take_while(|cell| cell.start <= at).last();
    Some((row, cell.or_else(|| row.cells().next())))
}

/// The book and the sheet of a place. A table in a folder is a file of it.
pub(super) fn sheet_name(source: &Source, span: Span) -> Option<String> {
    source.sheets.as_ref()?;
    let book = &source.name;
    let Some(sheet) = sheet(source, span.start as usize) else { return Some(book.clone()) };
    let is_file = |ending: &str| book.to_lowercase().ends_with(ending);
    Some(if [".csv", ".tsv"].into_iter().any(is_file) {
        book.clone()
    } else if [".xlsx", ".xlsm", ".ods", ">"].into_iter().any(is_file) {
        format!("{book}, sheet {}", sheet.name)
    } else {
        format!("{}/{}.csv", book.trim_end_matches('/'), sheet.name)
    })
}

/// The row and the column of a place, both from 1.
pub(super) fn row_column(source: &Source, span: Span) -> Option<(usize, usize)> {
    source.sheets.as_ref()?;
    let at = span.start as usize;
    let Some((row, cell)) = cell(source, at) else { return Some((1, 1)) };
    let made_of =
        |cell: CellText<'_>| header(sheet(source, at), &cell).map_or(cell.column, |it| it.made_of);
    Some((row.number as usize, cell.map_or(0, made_of) as usize + 1))
}

/// `row 5, column by (D5)`
fn place(sheet: Option<&SheetPlace>, row: &RowText<'_>, cell: Option<&CellText<'_>>) -> String {
    let Some(cell) = cell else { return format!("row {}", row.number) };
    let header = header(sheet, cell);
    let letters = column_letters(header.map_or(cell.column, |it| it.made_of));
    let number = row.number;
    match header {
        Some(header) => {
            format!("row {number}, column {} ({letters}{number})", visible(&header.name))
        }
        None => format!("row {number}, column {letters} ({letters}{number})"),
    }
}

/// The place of a label in words, and the row with the label's cell underlined.
pub(super) fn snippet<'a>(
    source: &'a Source,
    label: &'a Label,
    is_first: bool,
) -> Vec<Element<'a>> {
    let at = label.span.start as usize;
    let name = visible(&sheet_name(source, label.span).unwrap_or_default());
    let Some((row, found)) = cell(source, at) else {
        return vec![Origin::path(name).into()];
    };
    let place = place(sheet(source, at), &row, found.as_ref());
    let (line, start, end) = line(&row, label.span);
    let shown = Span { start, end, ..label.span };
    let window = Window::around(&line, &[Label { span: shown, text: String::new() }]);
    let kind = if is_first { AnnotationKind::Primary } else { AnnotationKind::Context };
    let annotation = kind.span(window.range(shown)).label(visible_lines(&label.text));
    let snippet = Snippet::source(harmless(window.text).into_owned())
        .line_start(row.number as usize)
        .annotation(annotation);
    vec![Origin::path(format!("{name}, {place}")).into(), snippet.into()]
}

/// The renderer's text without its lines for a place that says nothing: a cell's is told in words above
/// the row.
pub(super) fn without_empty_places(text: &str) -> String {
    let says_nothing = |line: &&str| {
        let mut left = line.chars().peekable();
        let mut shown = String::new();
        while let Some(character) = left.next() {
            match character {
                '\u{1b}' => while left.next().is_some_and(|it| it != 'm') {},
                it if it.is_whitespace() => {}
                it => shown.push(it),
            }
        }
        shown == ":::"
    };
    text.split('\n').filter(|line| !says_nothing(line)).collect::<Vec<_>>().join("\n")
}

/// The cells of a row as one line, and the part of it that a span means.
fn line(row: &RowText<'_>, span: Span) -> (String, u32, u32) {
    const BETWEEN: &str = " | ";
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let (from, to) = (span.start as usize, span.end as usize);
    let (mut line, mut start, mut end) = (String::new(), None, 0);
    for cell in row.cells() {
        if !line.is_empty() {
            line.push_str(BETWEEN);
        }
        let before = line.len();
        let text = visible(&unescaped(cell.shown).replace('\n', "↵"));
        line.push_str(&text);
        if cell.end() < from || cell.start > to {
            continue;
        }
        // Escapes make a place within the cell another one in what is shown.
        let is_plain = text == cell.shown;
        let inside = |at: usize| before + at.saturating_sub(cell.start).min(line.len() - before);
        let (first, last) =
            if is_plain { (inside(from), inside(to)) } else { (before, line.len()) };
        start = start.or(Some(first));
        end = last.max(end);
    }
    let start = start.unwrap_or(0);
    (line, offset(start), offset(end.max(start)))
}
