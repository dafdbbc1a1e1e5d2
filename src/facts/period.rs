//! Dates, times and ranges of numbers as the value of a column or of a pair of columns.

use jsonc_parser::ast::Value as Json;

use crate::diagnostic::{Diagnostic, Span, counted, quoted};
use crate::facts::date::{self, DateError};
use crate::facts::moment;
use crate::facts::range::{self, Range};
use crate::facts::row::Reader;
use crate::facts::value::Cell;
use crate::value::Value;

impl Reader<'_, '_, '_> {
    pub(super) fn date(&mut self, cell: &Cell<'_>, json: &Json<'_>, out: &mut Vec<Value>) -> bool {
        let help = "write the date in quotes, as in \"2024-11-07\"";
        let Some((text, span)) = self.period_text(cell, json, "a date", help) else { return false };
        let days = match date::parse(text) {
            Ok(days) => days,
            Err(error) => return self.no_period(text, &error, span),
        };
        if cell.key.pair.is_none() && days.first != days.last {
            let count = usize::try_from(days.last - days.first + 1).unwrap_or(usize::MAX);
            let problem = format!("is {}", counted(count, "day", "days"));
            let help = "write the day, as in 2024-11-07; add `~` if it is only about right";
            return self.not_one("not-one-day", cell, (text, span), &problem, help);
        }
        self.put_period(cell, (days.first, days.last, days.approximate), span, out);
        true
    }

    pub(super) fn time(&mut self, cell: &Cell<'_>, json: &Json<'_>, out: &mut Vec<Value>) -> bool {
        let help = "write it in quotes, as in \"2024-11-07\" or \"2024-11-11T12:40+03:00\"";
        let wanted = "a date or a moment";
        let Some((text, span)) = self.period_text(cell, json, wanted, help) else { return false };
        let minutes = match moment::parse(text, self.zone) {
            Ok(minutes) => minutes,
            Err(error) => return self.no_period(text, &error, span),
        };
        self.uses_zone |= minutes.needs_zone;
        if cell.key.pair.is_none() && !minutes.is_moment {
            let problem = "is more than a minute";
            let help = "write the minute, as in 2024-11-11T12:40, with its offset if it is not in \
                        the zone of the file";
            return self.not_one("not-one-minute", cell, (text, span), problem, help);
        }
        self.put_period(cell, (minutes.first, minutes.last, minutes.approximate), span, out);
        true
    }

    fn period_text<'v>(
        &mut self,
        cell: &Cell<'_>,
        json: &'v Json<'_>,
        wanted: &str,
        help: &str,
    ) -> Option<(&'v str, Span)> {
        let span = self.text.first_line(json);
        if let Json::StringLit(literal) = json {
            return Some((&literal.value, span));
        }
        self.wrong_type(json, format_args!("`{}`", cell.written), wanted, help);
        None
    }

    fn no_period(&mut self, text: &str, error: &DateError, span: Span) -> bool {
        let message = format!("{} {}", quoted(text), error.problem);
        self.record.report(Diagnostic::error(error.code, message).at(span, "").help(error.help));
        false
    }

    fn not_one(
        &mut self,
        code: &'static str,
        cell: &Cell<'_>,
        (text, span): (&str, Span),
        problem: &str,
        help: &str,
    ) -> bool {
        let unit = if code == "not-one-day" { "day" } else { "minute" };
        let message =
            format!("`{}` takes one {unit}, and {} {problem}", cell.written, quoted(text));
        self.record.report(Diagnostic::error(code, message).at(span, "").help(help));
        false
    }

    fn put_period(
        &mut self,
        cell: &Cell<'_>,
        (first, last, approximate): (i64, i64, bool),
        span: Span,
        out: &mut Vec<Value>,
    ) {
        out.push(Value::Number(first));
        if cell.key.pair.is_some() {
            out.push(Value::Number(last));
        }
        if let (true, Some(id)) = (approximate, cell.row.id) {
            self.record.add_approximate(cell.row.relation, id, cell.written, span);
        }
    }

    /// A count, or a range of counts.
    pub(super) fn range(&mut self, cell: &Cell<'_>, json: &Json<'_>, out: &mut Vec<Value>) -> bool {
        let span = self.text.first_line(json);
        let (text, range) = match json {
            Json::StringLit(literal) => (literal.value.to_string(), range::parse(&literal.value)),
            Json::NumberLit(literal) => {
                let range = (0, i64::MAX, "64 bits");
                let Some(number) = self.number(cell, json, range) else { return false };
                (literal.value.to_owned(), Range { low: number, high: number }.checked())
            }
            _ => {
                let help = "write 471, or a range as in \"100..300\", \"501..\" or \"..50\"";
                let what = format!("`{}`", cell.written);
                self.wrong_type(json, format_args!("{what}"), "a number or a range", help);
                return false;
            }
        };
        let Range { low, high } = match range {
            Ok(range) => range,
            Err(error) => {
                let message = format!("{} {}", quoted(&text), error.problem);
                let diagnostic = Diagnostic::error(error.code, message).at(span, "");
                self.record.report(diagnostic.help(error.help));
                return false;
            }
        };
        out.extend([low, high].map(Value::Number));
        true
    }
}
