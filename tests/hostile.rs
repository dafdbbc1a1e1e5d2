//! A moment of the campaign `inputs`: any bytes, to each front end. `campaigns` sends millions.

#![cfg(feature = "sheets")]
#![allow(missing_docs, dead_code, unreachable_pub, clippy::print_stdout, clippy::print_stderr)]

#[path = "../campaigns/src/inputs/mod.rs"]
mod inputs;
#[path = "../campaigns/src/numbers.rs"]
mod numbers;
#[path = "../campaigns/src/tally.rs"]
mod tally;

#[test]
fn every_front_end_takes_or_refuses_any_bytes() {
    let tallies = inputs::run(300, 1, None);
    assert_eq!(tallies.len(), inputs::front_end::FRONT_ENDS.len());
    for tally in tallies {
        assert_eq!(tally.findings, 0, "{tally}: see target/findings");
        // A build without Parquet refuses it.
        let takes = tally.name != "inputs parquet" || cfg!(feature = "parquet");
        assert!(!takes || tally.counted("accepted") > 0, "{tally}");
    }
}
