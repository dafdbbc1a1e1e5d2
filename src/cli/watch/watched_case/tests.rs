//! What a case keeps of the lines that changed it. What is kept is counted, and never weighed.

use std::fmt::Write as _;

use clap::Parser;

use super::*;
use crate::cli::console::{ColourChoice, Console};
use crate::cli::reasoner::ReasonerOptions;

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    reasoner: ReasonerOptions,
}

/// A case of lines alone, and the rules by which it is judged.
struct Stream {
    rules: Rules,
    case: WatchedCase,
    line: usize,
}

impl Stream {
    fn new(arguments: &[&str]) -> Self {
        let arguments = Arguments::parse_from([&["test"], arguments].concat());
        let mut console = Console::new(ColourChoice::Never);
        let rules = Rules::read(&arguments.reasoner, &Texts::default(), &mut console);
        let rules = rules.expect("the rulebook is in order");
        let case = WatchedCase::new("stream".to_owned(), None, &rules);
        Self { rules, case, line: 0 }
    }

    /// Takes a line; whether it was in order.
    fn line(&mut self, text: &str) -> bool {
        self.line += 1;
        let news = self.case.change(&self.rules, ChangeLine::new(self.line, text));
        !matches!(news, News::Mistaken(..))
    }
}

const BEGINNING: &str = r#"{"insert": [{"outlet": {"id": "gazette", "name": "G"}},
    {"person": {"id": "a", "name": "A"}}, {"held": {"id": "sale", "text": "It was sold"}}]}"#;

fn statement(id: &str) -> String {
    format!(
        r#"{{"asserted": {{"id": "{id}", "what": "sale", "by": "a", "via": "gazette", "on": "1933-11-18", "quote": "{id} said"}}}}"#
    )
}

fn kept_after(arguments: &[&str], changes: usize) -> [usize; 3] {
    let mut stream = Stream::new(arguments);
    assert!(stream.line(&BEGINNING.replace('\n', "")));
    for number in 0..changes {
        let id = format!("s{number}");
        // It comes and goes; and each tells the same statement again with another quote.
        assert!(stream.line(&format!(r#"{{"insert": {}}}"#, statement(&id))));
        assert!(stream.line(&format!(r#"{{"retract": "{id}"}}"#)));
        let other = statement("last").replace("said", &format!("said {number}"));
        let retract = if number == 0 { "" } else { r#", "retract": "last""# };
        assert!(stream.line(&format!(r#"{{"insert": {other}{retract}}}"#)));
        // And again, in the same words and in other ones.
        assert!(stream.line(&format!(r#"{{"insert": {other}}}"#)));
        assert!(stream.line(&format!(r#"{{"insert": {other}}}"#)));
        assert!(!stream.line(r#"{"retract": "nothing"}"#) && !stream.line("nonsense"));
    }
    stream.case.kept()
}

#[test]
fn a_case_keeps_the_lines_that_count_and_no_others() {
    let [lines, records, texts] = kept_after(&[], 4);
    assert_eq!((lines, records), (3, 3));
    let [lines, records, more_texts] = kept_after(&[], 15);
    assert_eq!((lines, records), (3, 3));
    assert!(more_texts > texts);
}

/// Texts of what is gone are kept up to a limit.
fn texts_after(arguments: &[&str], rounds: usize) -> usize {
    const AT_ONCE: usize = 150;
    let mut stream = Stream::new(arguments);
    let mut most = 0;
    for round in 0..rounds {
        let ids: Vec<String> = (0..AT_ONCE).map(|at| format!("p{round}-{at}")).collect();
        let mut facts = String::new();
        for id in &ids {
            let comma = if facts.is_empty() { "" } else { "," };
            let _ = write!(facts, r#"{comma}{{"person": {{"id": "{id}", "name": "P {id}"}}}}"#);
        }
        assert!(stream.line(&format!(r#"{{"insert": [{facts}]}}"#)));
        assert!(stream.line(&format!(r#"{{"retract": ["{}"]}}"#, ids.join("\", \""))));
        most = most.max(stream.case.kept()[2]);
    }
    most
}

#[test]
fn texts_of_what_is_gone_do_not_pile_up() {
    let few = texts_after(&[], 8);
    assert_eq!(texts_after(&[], 14), few);
    if crate::cli::dataflow::IS_BUILT {
        let dataflow = ["--engine=dataflow", "--workers=1"];
        assert_eq!(texts_after(&dataflow, 14), texts_after(&dataflow, 8));
    }
}
