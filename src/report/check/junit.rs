//! Checked cases as the XML of `JUnit`, which most CI services read: a test suite for each case.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::diagnostic::visible;
use crate::report::check::{Checked, Verdict};
use crate::report::notices::Notice;

/// Writes a test suite for each case with a test case for each difference, or one that passes.
pub fn write(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    let mut writer = Writer::new_with_indent(&mut *out, b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let failures: usize = checked.iter().map(|case| tests(case).1).sum();
    let errors: usize = checked.iter().map(|case| tests(case).2).sum();
    writer
        .create_element("testsuites")
        .with_attributes([
            ("name", "infer check"),
            ("failures", &*failures.to_string()),
            ("errors", &*errors.to_string()),
        ])
        .write_inner_content(|writer| {
            checked.iter().try_for_each(|case| write_suite(case, writer))
        })?;
    writeln!(out)
}

/// How many test cases a case has, how many of them fail, and how many are errors. Each notice that
/// counts is one that fails.
fn tests(case: &Checked) -> (usize, usize, usize) {
    let (all, failures, errors) = match &case.verdict {
        Verdict::Same => (1, 0, 0),
        Verdict::Different(deltas) => (deltas.len(), deltas.len(), 0),
        Verdict::New(_) => (1, 1, 0),
        Verdict::Failed(..) => (1, 0, 1),
    };
    (all + case.notices.len(), failures + case.notices.len(), errors)
}

fn write_suite<W: Write>(case: &Checked, writer: &mut Writer<W>) -> io::Result<()> {
    let (all, failures, errors) = tests(case);
    writer
        .create_element("testsuite")
        .with_attributes([
            ("name", &*visible(&case.file)),
            ("tests", &*all.to_string()),
            ("failures", &*failures.to_string()),
            ("errors", &*errors.to_string()),
        ])
        .write_inner_content(|writer| {
            write_verdict(case, writer)?;
            case.notices.iter().try_for_each(|notice| {
                let problem = ("failure", notice.message(), notice_details(notice));
                write_test(case, &notice.subject(), Some(problem), writer)
            })
        })?;
    Ok(())
}

fn write_verdict<W: Write>(case: &Checked, writer: &mut Writer<W>) -> io::Result<()> {
    match &case.verdict {
        Verdict::Same => write_test(case, "the same", None, writer),
        Verdict::New(_) => {
            let problem = ("failure", case.verdict.summary(), String::new());
            write_test(case, "never accepted", Some(problem), writer)
        }
        Verdict::Failed(reason, _) => {
            let problem = ("error", case.verdict.summary(), reason.clone());
            write_test(case, "could not be checked", Some(problem), writer)
        }
        Verdict::Different(deltas) => deltas.iter().try_for_each(|delta| {
            let problem = ("failure", delta.sentence.clone(), delta.details());
            write_test(case, &delta.subject, Some(problem), writer)
        }),
    }
}

fn notice_details(notice: &Notice) -> String {
    let help = notice.help.as_ref().map(|help| format!("help: {help}"));
    notice.place_text().into_iter().chain(help).collect::<Vec<_>>().join("\n")
}

/// A test case; with a problem, an element of this name, with this message and text.
fn write_test<W: Write>(
    case: &Checked,
    name: &str,
    problem: Option<(&str, String, String)>,
    writer: &mut Writer<W>,
) -> io::Result<()> {
    let element = writer
        .create_element("testcase")
        .with_attributes([("name", name), ("classname", &*visible(&case.file))]);
    let Some((kind, message, text)) = problem else {
        element.write_empty()?;
        return Ok(());
    };
    element.write_inner_content(|writer| {
        let problem = writer.create_element(kind).with_attribute(("message", &*message));
        problem.write_text_content(BytesText::new(&text))?;
        Ok(())
    })?;
    Ok(())
}
