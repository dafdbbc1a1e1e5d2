//! A document as GitHub Markdown.
//!
//! Texts from facts files are untrusted: whatever Markdown, HTML or GitHub would act on is escaped.

use std::io::{self, Write};

use crate::report::document::{Block, Emphasis, ListItem, RichText};

/// How deep lists stand in each other; deeper ones are shown as code.
const DEEPEST: usize = 40;

/// Writes a block with the blank line after it.
pub(super) fn write(block: &Block, out: &mut dyn Write) -> io::Result<()> {
    match block {
        Block::Title(text, said, answers) => {
            write_heading("##", text, out)?;
            answers.iter().chain([said]).try_for_each(|text| write_paragraph(text, out))
        }
        Block::Heading(text, said) => {
            write_heading("###", text, out)?;
            write_paragraph(said, out)
        }
        Block::Paragraph(_, text) | Block::Summary(text) => write_paragraph(text, out),
        Block::Line(text) => writeln!(out, "{}", styled(text)),
        Block::List(_, items)
        | Block::Columns(_, items)
        | Block::Moves(items)
        | Block::Tree(items) => {
            items.iter().try_for_each(|item| write_item(block, item, out))?;
            writeln!(out)
        }
        Block::Table { rows, .. } if rows.is_empty() => writeln!(out, "None.\n"),
        Block::Table { columns, rows, .. } => {
            writeln!(out, "| {} |\n|---|---|", columns.join(" | "))?;
            for row in rows {
                writeln!(out, "| {} |", row.each_ref().map(styled).join(" | "))?;
            }
            writeln!(out)
        }
        Block::Verbatim(lines) => write_fenced("text", lines.iter().map(RichText::to_string), out),
        Block::Diagnostic([plain, _]) => {
            write_fenced("text", plain.lines().map(str::to_owned), out)
        }
        Block::Gap => Ok(()),
    }
}

fn write_heading(sign: &str, text: &RichText, out: &mut dyn Write) -> io::Result<()> {
    // A heading is bold by itself.
    let text = escaped(&text.to_string());
    if text.is_empty() { Ok(()) } else { writeln!(out, "{sign} {text}\n") }
}

fn write_paragraph(text: &RichText, out: &mut dyn Write) -> io::Result<()> {
    if text.is_empty() { Ok(()) } else { writeln!(out, "{}\n", styled(text)) }
}

fn write_item(block: &Block, item: &ListItem, out: &mut dyn Write) -> io::Result<()> {
    let indent = "  ".repeat(item.depth.min(DEEPEST));
    let [label, text, aside] = [&item.label, &item.text, &item.aside].map(styled);
    let after_label = match (label.is_empty(), item.label.is_status()) {
        (true, _) => "",
        (false, true) => " ",
        (false, false) => ": ",
    };
    let text = match block {
        Block::Tree(_) if item.depth == 0 => format!("**{text}**"),
        Block::Moves(_) if item.depth == 0 => text.trim_end_matches('.').to_owned(),
        _ => text,
    };
    write!(out, "{indent}- {label}{after_label}{text}")?;
    item.notes.iter().try_for_each(|note| write!(out, " · {}", styled(note)))?;
    match block {
        _ if aside.is_empty() => writeln!(out),
        Block::Tree(_) => writeln!(out, "  \n{indent}  {aside}"),
        Block::Moves(_) => writeln!(out, ": {aside}"),
        _ => writeln!(out, " ({aside})"),
    }
}

/// Writes lines as they are, in a fence that none of them can close.
fn write_fenced(
    language: &str,
    lines: impl Iterator<Item = String>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let lines: Vec<String> = lines.collect();
    let mut fence = "```".to_owned();
    while lines.iter().any(|line| line.contains(&fence)) {
        fence.push('`');
    }
    writeln!(out, "{fence}{language}")?;
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    writeln!(out, "{fence}\n")
}

fn styled(text: &RichText) -> String {
    let spans = text.0.iter().filter(|span| !span.text.is_empty());
    let spans = spans.map(|span| match &span.style {
        Emphasis::None | Emphasis::Faint | Emphasis::Whole => escaped(&span.text),
        Emphasis::Strong => format!("**{}**", escaped(&span.text)),
        Emphasis::Name => format!("*{}*", escaped(&span.text)),
        Emphasis::Origin => format!("(*{}*)", escaped(&span.text)),
        Emphasis::Status(_) => format!("**{}**", escaped(&span.text.to_uppercase())),
        Emphasis::Code => format!("`{}`", span.text),
        Emphasis::Link(url) => format!("[{}](<{url}>)", escaped(&span.text)),
        Emphasis::Gone => format!("no longer {}", escaped(&span.text)),
        Emphasis::Come => format!("now {}", escaped(&span.text)),
    });
    spans.collect()
}

/// Text that GitHub Markdown shows as it is. An invisible character after `@` and `#` keeps it from
/// calling people and linking issues.
#[must_use]
pub(in crate::report) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("@&#8203;"),
            '#' => out.push_str("#&#8203;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(character);
            }
            other => out.push(other),
        }
    }
    out
}
