//! The picture of who rests on whom, taken out of the page of a case: a file of its own.

use std::fmt::Write as _;

use geoinfer::report::html::SHARED;

/// How many dates a page has at most: what ended before the last of them is not shown.
const DATES: usize = 100;

/// The first picture of a page as a file of SVG; nothing if it has none.
pub(super) fn svg(body: &str) -> Option<String> {
    let shapes = between(
        body,
        "<svg class=\"shapes\" width=\"0\" height=\"0\" aria-hidden=\"true\">",
        "</svg>",
    )?;
    let (_, picture) = body.split_once("<svg class=\"picture\"")?;
    let (picture, _) = picture.split_once("</svg></div>")?;
    let (attributes, inner) = picture.split_once('>')?;
    let mut ended = String::new();
    for date in 0..DATES {
        // Writing to a text never fails.
        let _ = write!(ended, "{}.t{date}", if date == 0 { "" } else { "," });
    }
    let inner = without_links(inner);
    let style = SHARED.1;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\"{attributes}>\
         <style><![CDATA[{style}{ended}{{display:none}}svg{{font:1rem system-ui,sans-serif}}]]></style>\
         {shapes}<rect width=\"100%\" height=\"100%\" fill=\"var(--paper)\"/>{inner}</svg>\n"
    ))
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(inner, _)| inner)
}

/// The boxes without their links, which lead to places of the page.
fn without_links(picture: &str) -> String {
    let mut parts = picture.split("<a href=\"");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str("<g>");
        plain.push_str(part.split_once("\">").map_or("", |(_, rest)| rest));
    }
    plain.replace("</a>", "</g>")
}
