//! CPU time against the amount of claims, both on logarithmic scales: what grows as its input is a
//! line with the slope of the grid.

use std::path::Path;

use anyhow::{Result, anyhow};
use plotters::prelude::*;

use super::report::Table;

/// The contenders' colours, in their order: told apart by people who do not see all colours.
const COLOURS: [RGBColor; 9] = [
    RGBColor(0, 0, 0),
    RGBColor(213, 94, 0),
    RGBColor(0, 114, 178),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(230, 159, 0),
    RGBColor(86, 180, 233),
    RGBColor(127, 127, 127),
    RGBColor(140, 86, 75),
];

const FONT: (&str, i32) = ("sans-serif", 17);

/// Millions of claims, and seconds.
type Point = (f64, f64);

/// Writes the picture.
pub(super) fn draw(path: &Path, tables: &[Table]) -> Result<()> {
    draw_lines(path, &lines(tables)).map_err(|error| anyhow!("{}: {error}", path.display()))
}

fn draw_lines(
    path: &Path,
    lines: &[(String, Vec<Point>)],
) -> Result<(), Box<dyn std::error::Error>> {
    let points = || lines.iter().flat_map(|(_, points)| points);
    let bounds = |axis: fn(&Point) -> f64, room: f64| {
        let least = points().map(axis).fold(f64::INFINITY, f64::min);
        (least * 0.9..points().map(axis).fold(0.0, f64::max) * room).log_scale()
    };
    let root = SVGBackend::new(path, (860, 640)).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .margin(16)
        .x_label_area_size(52)
        .y_label_area_size(70)
        // The names stand above the lines.
        .build_cartesian_2d(bounds(|point| point.0, 1.1), bounds(|point| point.1, 30.0))?;
    chart
        .configure_mesh()
        .x_desc("million claims")
        .y_desc("CPU seconds")
        .label_style(FONT)
        .axis_desc_style(FONT)
        .x_label_formatter(&|x| format!("{x}"))
        .y_label_formatter(&|y| format!("{y}"))
        .light_line_style(TRANSPARENT)
        .draw()?;
    for ((name, points), colour) in lines.iter().zip(COLOURS) {
        chart
            .draw_series(
                LineSeries::new(points.iter().copied(), colour.stroke_width(2)).point_size(3),
            )?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], colour.stroke_width(2)));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .label_font(FONT)
        .background_style(WHITE)
        .draw()?;
    Ok(root.present()?)
}

/// The line of each contender that is in the first table.
fn lines(tables: &[Table]) -> Vec<(String, Vec<Point>)> {
    let names = tables.first().map_or(&[][..], |table| &table.lines);
    let points = |name: &str| {
        let of = |table: &Table| {
            let line = table.lines.iter().find(|line| line.contender == name)?;
            Some((f64::from(u32::try_from(table.amount).ok()?) / 1e6, line.cpu_seconds))
        };
        tables.iter().filter_map(of).collect()
    };
    names.iter().map(|line| (line.contender.clone(), points(&line.contender))).collect()
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::*;
    use crate::bench::report::Line;

    fn table(amount: usize) -> Table {
        let line = |(contender, factor): (&str, f64)| Line {
            contender: contender.to_owned(),
            threads: 1,
            wall_seconds: 0.0,
            cpu_seconds: factor * f64::from(amount as u32) / 1e6,
            memory_bytes: 0,
        };
        let lines = [("by hand", 0.1), ("an engine", 1.5)].map(line).into();
        Table { job: String::new(), amount, lines }
    }

    #[test]
    fn every_contender_has_a_line_and_a_name() -> Result<()> {
        let path = env::temp_dir().join(format!("growth-{}.svg", process::id()));
        draw(&path, &[500_000, 1_000_000, 8_000_000].map(table))?;
        let picture = fs::read_to_string(&path)?;
        fs::remove_file(&path)?;
        for text in ["by hand", "an engine", "million claims", "CPU seconds"] {
            assert!(picture.contains(text), "{text}");
        }
        Ok(())
    }
}
