//! Days and minutes: the serial numbers of Excel, and the texts of LibreOffice.

use calamine::{ExcelDateTime, ExcelDateTimeType};

use crate::Value;

/// What a cell with a date format holds. A time of day alone, or a length of time, is a text.
pub(crate) fn of_serial(moment: ExcelDateTime, is_1904: bool) -> Value {
    const SECONDS: f64 = 86_400.0;
    // A minute is a fraction of a day, which is never exact.
    let seconds = (moment.as_f64() * SECONDS).round();
    let nudged = (seconds + 0.01) / SECONDS;
    let exact = ExcelDateTime::new(nudged, ExcelDateTimeType::DateTime, is_1904);
    let (year, month, day, hour, minute, second, _) = exact.to_ymd_hms_milli();
    let clock = clock(hour, minute, second);
    if moment.is_duration() || (0.0..1.0).contains(&moment.as_f64()) {
        return Value::Text(clock);
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    let is_midnight = (hour, minute, second) == (0, 0, 0);
    Value::Moment(if is_midnight { day } else { format!("{day}T{clock}") })
}

fn clock(hour: u8, minute: u8, second: u8) -> String {
    match second {
        0 => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    }
}

/// What a cell of LibreOffice with a date holds: `2024-11-07`, `2024-11-07T12:40:00`.
pub(crate) fn of_iso(text: &str) -> Value {
    let text = text.split_once('.').map_or(text, |(whole, _)| whole);
    let Some((day, clock)) = text.split_once('T') else { return Value::Moment(text.to_owned()) };
    Value::Moment(match clock {
        "00:00:00" | "00:00" => day.to_owned(),
        _ => format!(
            "{day}T{}",
            clock.strip_suffix(":00").filter(|it| it.len() == 5).unwrap_or(clock)
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serial(value: f64, is_1904: bool) -> String {
        of_serial(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, is_1904), is_1904).text()
    }

    #[test]
    fn serial_numbers_are_days_and_minutes() {
        assert_eq!(serial(45_603.0, false), "2024-11-07");
        assert_eq!(serial(45_603.0 + 12.0 / 24.0 + 40.0 / 1440.0, false), "2024-11-07T12:40");
        assert_eq!(serial(45_603.999_999, false), "2024-11-08");
        assert_eq!(serial(45_603.0 - 1_462.0, true), "2024-11-07");
        assert_eq!(serial(0.25, false), "06:00");
        for minute in 0..1440 {
            let text = serial(45_603.0 + f64::from(minute) / 1440.0, false);
            let (hour, minute) = (minute / 60, minute % 60);
            if (hour, minute) != (0, 0) {
                assert_eq!(text, format!("2024-11-07T{hour:02}:{minute:02}"));
            }
        }
    }

    #[test]
    fn texts_of_opendocument_lose_their_zeros() {
        assert_eq!(of_iso("2024-11-07").text(), "2024-11-07");
        assert_eq!(of_iso("2024-11-07T00:00:00").text(), "2024-11-07");
        assert_eq!(of_iso("2024-11-07T12:40:00.000000000").text(), "2024-11-07T12:40");
        assert_eq!(of_iso("2024-11-07T12:40:07").text(), "2024-11-07T12:40:07");
    }
}
