//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. What a program reads are rows of a few shapes: behind a
//! tag for the relation, `RowSN` has a symbol and a number. Variables are named `v_…`, and `c` is
//! the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, R, Run, S, U};

/// What is compiled here.
pub const COMPILED: Compiled = Compiled {
    fingerprint: 0x6848715891830d8c,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    part_2::run(run);
    part_3::run(run);
    run.fold(AggregateOperator::Max, "as-of-the-last-statement?inner1", "as-of-the-last-statement?value1", 0);
    run.fold(AggregateOperator::Max, "as-asked?inner1", "as-asked?value1", 0);
    run.fold(AggregateOperator::Min, "said-between?inner1", "said-between?value1", 1);
    run.fold(AggregateOperator::Count, "notice-same-name?inner1", "notice-same-name?value1", 1);
    run.fold(AggregateOperator::Count, "no-answer-is-settled?inner1", "no-answer-is-settled?value1", 1);
    part_4::run(run);
    part_5::run(run);
    part_6::run(run);
    run.fold(AggregateOperator::Max, "last-denied-on-record?inner1", "last-denied-on-record?value1", 2);
    run.fold(AggregateOperator::Max, "last-owned-up?inner1", "last-owned-up?value1", 3);
    run.fold(AggregateOperator::Max, "last-argued-by-a-speaker?inner1", "last-argued-by-a-speaker?value1", 3);
    run.fold(AggregateOperator::Min, "first-denied?inner1", "first-denied?value1", 2);
    run.fold(AggregateOperator::Min, "first-denied-in-person?inner1", "first-denied-in-person?value1", 2);
    run.fold(AggregateOperator::Count, "count-what-is-told?inner1", "count-what-is-told?value1", 1);
    run.fold(AggregateOperator::Min, "first-firmly-against?inner1", "first-firmly-against?value1", 2);
    run.fold(AggregateOperator::Min, "first-stood-against?inner1", "first-stood-against?value1", 2);
    run.fold(AggregateOperator::Min, "first-denial?inner1", "first-denial?value1", 1);
    run.fold(AggregateOperator::Min, "had-first?inner1", "had-first?value1", 2);
    run.fold(AggregateOperator::Max, "last-word?inner1", "last-word?value1", 1);
    run.fold(AggregateOperator::Count, "count-the-case?inner1", "count-the-case?value1", 0);
    run.fold(AggregateOperator::Count, "count-the-case?inner2", "count-the-case?value2", 0);
    part_7::run(run);
    part_8::run(run);
    run.fold(AggregateOperator::Max, "last-word-of-a-side?inner1", "last-word-of-a-side?value1", 2);
    run.fold(AggregateOperator::Max, "leads-as-most-told?inner1", "leads-as-most-told?value1", 0);
    run.fold(AggregateOperator::Min, "first-overtaken?inner1", "first-overtaken?value1", 2);
    run.fold(AggregateOperator::Min, "first-reversed?inner1", "first-reversed?value1", 2);
    part_9::run(run);
    part_10::run(run);
    part_11::run(run);
    part_12::run(run);
    run.fold(AggregateOperator::Count, "count-in-spite-of-doubt?inner1", "count-in-spite-of-doubt?value1", 3);
    run.fold(AggregateOperator::Count, "count-without-doubt?inner1", "count-without-doubt?value1", 3);
    run.fold(AggregateOperator::Count, "count-known-origins?inner1", "count-known-origins?value1", 2);
    run.fold(AggregateOperator::Count, "origins-with-the-possible?inner2", "origins-with-the-possible?value2", 2);
    run.fold(AggregateOperator::Min, "best-rank-there?inner1", "best-rank-there?value1", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner1", "count-reports?value1", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner2", "count-reports?value2", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner3", "count-reports?value3", 2);
    run.fold(AggregateOperator::Count, "counts-by-implication?inner1", "counts-by-implication?value1", 1);
    run.fold(AggregateOperator::Min, "first-taken-back?inner1", "first-taken-back?value1", 1);
    run.fold(AggregateOperator::Count, "no-answer-is-settled?inner2", "no-answer-is-settled?value2", 1);
    run.fold(AggregateOperator::Count, "count-voices?inner1", "count-voices?value1", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner2", "count-voices?value2", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner3", "count-voices?value3", 2);
    part_13::run(run);
    run.fold(AggregateOperator::Count, "count-in-spite-of-doubt?inner2", "count-in-spite-of-doubt?value2", 3);
    run.fold(AggregateOperator::Min, "stands-out-as-first?inner1", "stands-out-as-first?value1", 2);
    part_14::run(run);
    run.fold(AggregateOperator::Count, "origins-with-the-possible?inner1", "origins-with-the-possible?value1", 2);
    run.fold(AggregateOperator::Max, "most-against?inner1", "most-against?value1", 1);
    run.fold(AggregateOperator::Max, "most-firmly-against?inner1", "most-firmly-against?value1", 1);
    run.fold(AggregateOperator::Max, "most-against-apart-from-parties?inner1", "most-against-apart-from-parties?value1", 1);
    part_15::run(run);
    part_16::run(run);
}

fn facts(run: &mut Run<'_>) {
    let tuples = [
        [S(text::ADMITTED)],
        [S(text::CONFIRMED)],
        [S(text::REFUTED)],
        [S(text::RETRACTED)],
    ];
    run.keep("closed", tuples);
    let tuples = [
        [S(text::ADMITTED), N(1)],
        [S(text::CONFIRMED), N(2)],
        [S(text::CORROBORATED), N(3)],
        [S(text::DISPUTED), N(4)],
        [S(text::ONE_SIDED), N(5)],
        [S(text::REPORTED), N(6)],
        [S(text::NO_ORIGIN), N(7)],
        [S(text::DENIED_ONLY), N(8)],
        [S(text::RETRACTED), N(9)],
        [S(text::REFUTED), N(10)],
    ];
    run.keep("lead_rank", tuples);
    let tuples = [
        [N(1), S(text::QUESTION_SETTLED)],
        [N(2), S(text::QUESTION_CONTRADICTORY)],
        [N(3), S(text::QUESTION_OPEN)],
        [N(4), S(text::ANSWER)],
    ];
    run.keep("headline", tuples);
    let tuples = [
        [S(text::BOARD), N(1), S(text::FOR2), S(text::IN_FAVOUR)],
        [S(text::BOARD), N(2), S(text::FOR2), S(text::SAID_FOR)],
        [S(text::BOARD), N(3), S(text::AGAINST), S(text::IN_CONTRADICTION)],
        [S(text::BOARD), N(4), S(text::AGAINST), S(text::SAID_AGAINST)],
        [S(text::BOARD), N(5), S(text::FORESEEN), S(text::FORETOLD)],
        [S(text::BOARD), N(6), S(text::BECAUSE), S(text::DECISIVE)],
        [S(text::BOARD), N(7), S(text::WINDOW), S(text::TIME_LEFT)],
        [S(text::BOARD), N(8), S(text::SILENT), S(text::SILENCE)],
        [S(text::BOARD), N(9), S(text::FLAGS), S(text::FLAG)],
        [S(text::BOARD), N(10), S(text::DETAILS), S(text::DETAIL)],
        [S(text::WHY), N(1), S(text::FOR2), S(text::SAID_FOR)],
        [S(text::WHY), N(2), S(text::TEXT_FOR), S(text::READ_FOR)],
        [S(text::WHY), N(3), S(text::AGAINST), S(text::SAID_AGAINST)],
        [S(text::WHY), N(4), S(text::TEXT_AGAINST), S(text::READ_AGAINST)],
        [S(text::WHY), N(5), S(text::FORESEEN), S(text::FORETOLD)],
        [S(text::WHY), N(6), S(text::TEXT_FORESEEN), S(text::READ_AS_FORECAST)],
        [S(text::WHY), N(7), S(text::BECAUSE), S(text::DECISIVE)],
        [S(text::WHY), N(8), S(text::TEXT), S(text::READ_AS_DECISIVE)],
        [S(text::WHY), N(9), S(text::BUT), S(text::MISSING)],
        [S(text::WHY_NOT), N(1), S(text::BECAUSE), S(text::SHORT_OF)],
        [S(text::WHY), N(10), S(text::COUNTS), S(text::COUNTS_FOR)],
        [S(text::WHY), N(11), S(text::COUNTS), S(text::COUNTS_BEYOND)],
        [S(text::WHY), N(12), S(text::BUT), S(text::COUNTS_LESS)],
        [S(text::BRIEF), N(1), S(text::FOR2), S(text::SAID_FOR)],
        [S(text::BRIEF), N(2), S(text::AGAINST), S(text::SAID_AGAINST)],
        [S(text::BRIEF), N(3), S(text::FORESEEN), S(text::FORETOLD)],
        [S(text::BRIEF), N(4), S(text::BECAUSE), S(text::DECISIVE)],
        [S(text::BRIEF), N(5), S(text::SILENT), S(text::SILENCE)],
        [S(text::SOURCES), N(1), S(text::SOURCE), S(text::SOURCE)],
    ];
    run.keep("view_line", tuples);
    let tuples = [
        [N(1), S(text::ESTABLISHED), S(text::ADMITTED)],
        [N(1), S(text::ESTABLISHED), S(text::CONFIRMED)],
        [N(2), S(text::DISPUTED2), S(text::DISPUTED)],
        [N(3), S(text::SAID_NOT_ESTABLISHED), S(text::CORROBORATED)],
        [N(3), S(text::SAID_NOT_ESTABLISHED), S(text::REPORTED)],
        [N(3), S(text::SAID_NOT_ESTABLISHED), S(text::ONE_SIDED)],
        [N(4), S(text::DENIED_AND_CLAIMED_BY_NOBODY), S(text::DENIED_ONLY)],
        [N(5), S(text::WRONG_OR_WITHDRAWN), S(text::REFUTED)],
        [N(5), S(text::WRONG_OR_WITHDRAWN), S(text::RETRACTED)],
        [N(6), S(text::WITHOUT_A_SOURCE), S(text::NO_ORIGIN)],
        [N(7), S(text::NOT_KNOWN), S(text::POSSIBLE)],
        [N(7), S(text::NOT_KNOWN), S(text::CONDITION_PENDING)],
        [N(7), S(text::NOT_KNOWN), S(text::LAPSED)],
        [N(7), S(text::NOT_KNOWN), S(text::UNREPORTED)],
    ];
    run.keep("brief_section", tuples);
    let tuples = [
        [N(1), S(text::FOR2), S(text::SUPPORT)],
        [N(2), S(text::FOR2), S(text::SUPPORTER)],
        [N(3), S(text::FOR2), S(text::IMPLIED_SUPPORTER)],
        [N(4), S(text::AGAINST), S(text::OPPOSITION)],
        [N(5), S(text::AGAINST), S(text::OPPONENT)],
        [N(6), S(text::AGAINST), S(text::IMPLIED_OPPONENT)],
        [N(7), S(text::FORESEEN), S(text::FORECAST)],
        [N(8), S(text::FORESEEN), S(text::FORECASTER)],
        [N(9), S(text::WINDOW), S(text::TIME_LEFT)],
        [N(10), S(text::SILENT), S(text::DECLINED)],
        [N(11), S(text::FLAGS), S(text::FLAG)],
    ];
    run.keep("board_line", tuples);
    let tuples = [
        [S(text::DISPUTED), N(1)],
        [S(text::REFUTED), N(2)],
        [S(text::RETRACTED), N(3)],
        [S(text::NO_ORIGIN), N(4)],
        [S(text::DENIED_ONLY), N(5)],
        [S(text::REPORTED), N(6)],
        [S(text::ONE_SIDED), N(7)],
        [S(text::CORROBORATED), N(8)],
        [S(text::POSSIBLE), N(9)],
        [S(text::CONDITION_PENDING), N(10)],
        [S(text::LAPSED), N(11)],
        [S(text::ADMITTED), N(12)],
        [S(text::CONFIRMED), N(13)],
        [S(text::UNREPORTED), N(14)],
    ];
    run.keep("status_rank", tuples);
    let tuples = [
        [S(text::DISPUTED), S(text::YELLOW)],
        [S(text::REFUTED), S(text::RED)],
        [S(text::RETRACTED), S(text::RED)],
        [S(text::NO_ORIGIN), S(text::RED)],
        [S(text::DENIED_ONLY), S(text::MAGENTA)],
        [S(text::REPORTED), S(text::CYAN)],
        [S(text::ONE_SIDED), S(text::CYAN)],
        [S(text::CORROBORATED), S(text::GREEN)],
        [S(text::POSSIBLE), S(text::BLUE)],
        [S(text::CONDITION_PENDING), S(text::BLUE)],
        [S(text::ADMITTED), S(text::GREEN)],
        [S(text::CONFIRMED), S(text::GREEN)],
    ];
    run.keep("status_colour", tuples);
    let tuples = [
        [N(1), S(text::QUESTION_SETTLED)],
        [N(2), S(text::QUESTION_CONTRADICTORY)],
        [N(3), S(text::QUESTION_OPEN)],
        [N(4), S(text::DISPUTED_CONTACT)],
        [N(5), S(text::ACKNOWLEDGED_CONTACT)],
        [N(6), S(text::ASYMMETRIC_CONTACT)],
        [N(7), S(text::PRE_INAUGURATION_CONTACT_POSSIBLE)],
        [N(8), S(text::AID_LEVERAGE)],
        [N(9), S(text::BARGAINING_OBSTACLE)],
    ];
    run.keep("conclusion", tuples);
    let tuples = [
        [S(text::SPOKE_WITH), S(text::CAMEO), S(text::T040)],
        [S(text::SPOKE_WITH_BY_PHONE), S(text::CAMEO), S(text::T041)],
        [S(text::SPOKE_WITH_BY_PHONE), S(text::PLOVER), S(text::CONSULT)],
        [S(text::SPOKE_WITH), S(text::PLOVER), S(text::CONSULT)],
        [S(text::MET_WITH), S(text::CAMEO), S(text::T040)],
        [S(text::MET_WITH), S(text::PLOVER), S(text::CONSULT)],
        [S(text::DISCUSSED), S(text::CAMEO), S(text::T040)],
        [S(text::DISCUSSED), S(text::PLOVER), S(text::CONSULT)],
        [S(text::VISITED), S(text::CAMEO), S(text::T042)],
        [S(text::VISITED), S(text::PLOVER), S(text::CONSULT)],
        [S(text::MEDIATED), S(text::CAMEO), S(text::T045)],
        [S(text::MEDIATED), S(text::PLOVER), S(text::CONSULT)],
        [S(text::REQUESTED_MEDIATION), S(text::CAMEO), S(text::T028)],
        [S(text::REQUESTED_MEDIATION), S(text::PLOVER), S(text::REQUEST)],
        [S(text::AGREED), S(text::CAMEO), S(text::T057)],
        [S(text::AGREED), S(text::PLOVER), S(text::AGREE)],
        [S(text::AGREED_TO_END), S(text::CAMEO), S(text::T057)],
        [S(text::AGREED_TO_END), S(text::PLOVER), S(text::AGREE)],
        [S(text::CEASEFIRE), S(text::CAMEO), S(text::T0871)],
        [S(text::CEASEFIRE), S(text::PLOVER), S(text::RETREAT)],
        [S(text::THREATENED_AID_CUT), S(text::CAMEO), S(text::T1311)],
        [S(text::THREATENED_AID_CUT), S(text::PLOVER), S(text::THREATEN)],
        [S(text::CUT_AID), S(text::CAMEO), S(text::T162)],
        [S(text::CUT_AID), S(text::PLOVER), S(text::SANCTION)],
        [S(text::THREATENED_SANCTIONS), S(text::CAMEO), S(text::T1312)],
        [S(text::THREATENED_SANCTIONS), S(text::PLOVER), S(text::THREATEN)],
        [S(text::IMPOSED_SANCTIONS), S(text::CAMEO), S(text::T163)],
        [S(text::IMPOSED_SANCTIONS), S(text::PLOVER), S(text::SANCTION)],
        [S(text::DEPLOYED_TROOPS), S(text::CAMEO), S(text::T154)],
        [S(text::DEPLOYED_TROOPS), S(text::PLOVER), S(text::MOBILIZE)],
        [S(text::STRUCK), S(text::CAMEO), S(text::T190)],
        [S(text::STRUCK), S(text::PLOVER), S(text::ASSAULT)],
        [S(text::SUPPLIED_ARMS), S(text::CAMEO), S(text::T072)],
        [S(text::SUPPLIED_ARMS), S(text::PLOVER), S(text::AID)],
        [S(text::RECOGNISED), S(text::CAMEO), S(text::T054)],
        [S(text::RECOGNISED), S(text::PLOVER), S(text::SUPPORT2)],
        [S(text::ACCUSED), S(text::CAMEO), S(text::T112)],
        [S(text::ACCUSED), S(text::PLOVER), S(text::ACCUSE)],
        [S(text::GAVE_UP), S(text::CAMEO), S(text::T080)],
        [S(text::GAVE_UP), S(text::PLOVER), S(text::CONCEDE)],
        [S(text::REJECTED), S(text::CAMEO), S(text::T120)],
        [S(text::REJECTED), S(text::PLOVER), S(text::REJECT)],
        [S(text::DECLINED_TO_COMMENT2), S(text::CAMEO), S(text::T011)],
        [S(text::ADMITTED), S(text::CAMEO), S(text::T015)],
        [S(text::CLAIMED_RESPONSIBILITY2), S(text::CAMEO), S(text::T015)],
        [S(text::ASSESSED), S(text::CAMEO), S(text::T010)],
        [S(text::COULD_NOT_VERIFY), S(text::CAMEO), S(text::T010)],
    ];
    run.keep("event_code", tuples);
    let tuples = [
        [S(text::ANY), S(text::T3)],
        [S(text::ANY), S(text::T4)],
        [S(text::ANY), S(text::T5)],
        [S(text::ANY), S(text::T6)],
        [S(text::ANY), S(text::T7)],
        [S(text::CHINESE), S(text::T8)],
        [S(text::CHINESE), S(text::T9)],
        [S(text::CZECH), S(text::PODLE)],
        [S(text::CZECH), S(text::UVEDLA_AGENTURA)],
        [S(text::DUTCH), S(text::VOLGENS)],
        [S(text::DUTCH), S(text::ALDUS)],
        [S(text::DUTCH), S(text::MELDT)],
        [S(text::ENGLISH), S(text::ACCORDING_TO)],
        [S(text::ENGLISH), S(text::AS_REPORTED_BY)],
        [S(text::ENGLISH), S(text::FIRST_REPORTED_BY)],
        [S(text::ENGLISH), S(text::REPORTED_BY)],
        [S(text::ENGLISH), S(text::CITING)],
        [S(text::ENGLISH), S(text::CITED_BY)],
        [S(text::ENGLISH), S(text::QUOTING)],
        [S(text::ENGLISH), S(text::QUOTED_BY)],
        [S(text::ENGLISH), S(text::TOLD)],
        [S(text::ENGLISH), S(text::A_REPORT_BY)],
        [S(text::ENGLISH), S(text::A_REPORT_IN)],
        [S(text::ENGLISH), S(text::SOURCE2)],
        [S(text::ENGLISH), S(text::REPORTED2)],
        [S(text::ENGLISH), S(text::REPORTS)],
        [S(text::ENGLISH), S(text::HAS_REPORTED)],
        [S(text::ENGLISH), S(text::HAD_REPORTED)],
        [S(text::ENGLISH), S(text::FIRST_REPORTED)],
        [S(text::FRENCH), S(text::SELON)],
        [S(text::FRENCH), S(text::D_APR_S)],
        [S(text::FRENCH), S(text::RAPPORTE)],
        [S(text::FRENCH), S(text::A_RAPPORT)],
        [S(text::FRENCH), S(text::CIT_PAR)],
        [S(text::FRENCH), S(text::CIT_E_PAR)],
        [S(text::FRENCH), S(text::SOURCE3)],
        [S(text::FRENCH), S(text::AVEC)],
        [S(text::GERMAN), S(text::LAUT)],
        [S(text::GERMAN), S(text::NACH_ANGABEN_VON)],
        [S(text::GERMAN), S(text::NACH_INFORMATIONEN_VON)],
        [S(text::GERMAN), S(text::BERICHTET)],
        [S(text::GERMAN), S(text::BERICHTETE)],
        [S(text::GERMAN), S(text::MELDET)],
        [S(text::GERMAN), S(text::MELDETE)],
        [S(text::GERMAN), S(text::UNTER_BERUFUNG_AUF)],
        [S(text::GERMAN), S(text::QUELLE)],
        [S(text::GERMAN), S(text::ZUFOLGE)],
        [S(text::ITALIAN), S(text::SECONDO)],
        [S(text::ITALIAN), S(text::RIFERISCE)],
        [S(text::ITALIAN), S(text::RIPORTA)],
        [S(text::ITALIAN), S(text::FONTE)],
        [S(text::POLISH), S(text::WED_UG)],
        [S(text::POLISH), S(text::PODAJE)],
        [S(text::POLISH), S(text::ZA)],
        [S(text::PORTUGUESE), S(text::SEGUNDO)],
        [S(text::PORTUGUESE), S(text::DE_ACORDO_COM)],
        [S(text::PORTUGUESE), S(text::INFORMOU)],
        [S(text::RUSSIAN), S(text::T10)],
        [S(text::RUSSIAN), S(text::T11)],
        [S(text::RUSSIAN), S(text::T12)],
        [S(text::RUSSIAN), S(text::T13)],
        [S(text::RUSSIAN), S(text::T14)],
        [S(text::RUSSIAN), S(text::T15)],
        [S(text::RUSSIAN), S(text::T16)],
        [S(text::RUSSIAN), S(text::T17)],
        [S(text::RUSSIAN), S(text::T18)],
        [S(text::RUSSIAN), S(text::T19)],
        [S(text::RUSSIAN), S(text::T20)],
        [S(text::SPANISH), S(text::SEG_N)],
        [S(text::SPANISH), S(text::DE_ACUERDO_CON)],
        [S(text::SPANISH), S(text::INFORMA)],
        [S(text::SPANISH), S(text::INFORM)],
        [S(text::SPANISH), S(text::CITANDO_A)],
        [S(text::SPANISH), S(text::FUENTE)],
        [S(text::TURKISH), S(text::HABERINE_G_RE)],
        [S(text::TURKISH), S(text::KAYNAK)],
        [S(text::UKRAINIAN), S(text::T21)],
        [S(text::UKRAINIAN), S(text::T22)],
        [S(text::UKRAINIAN), S(text::T23)],
        [S(text::UKRAINIAN), S(text::T24)],
        [S(text::UKRAINIAN), S(text::T25)],
        [S(text::UKRAINIAN), S(text::T26)],
        [S(text::UKRAINIAN), S(text::T27)],
        [S(text::UKRAINIAN), S(text::T28)],
        [S(text::VIETNAMESE), S(text::THEO)],
        [S(text::VIETNAMESE), S(text::D_N_NGU_N)],
    ];
    run.keep("credit_phrase", tuples);
    let tuples = [
        [S(text::THE)],
        [S(text::NEWSPAPER)],
        [S(text::NEWS_AGENCY)],
        [S(text::AGENCY)],
        [S(text::DER)],
        [S(text::DIE)],
        [S(text::DAS)],
        [S(text::DEM)],
        [S(text::DES)],
        [S(text::AGENTUR)],
        [S(text::NACHRICHTENAGENTUR)],
        [S(text::ZEITUNG)],
        [S(text::LE)],
        [S(text::LA)],
        [S(text::LES)],
        [S(text::L)],
        [S(text::L_AGENCE)],
        [S(text::LE_QUOTIDIEN)],
        [S(text::EL)],
        [S(text::LOS)],
        [S(text::LA_AGENCIA)],
        [S(text::O)],
        [S(text::A)],
        [S(text::A_AG_NCIA)],
        [S(text::IL)],
        [S(text::LO)],
        [S(text::L_AGENZIA)],
        [S(text::DE)],
        [S(text::HET)],
        [S(text::PERSBUREAU)],
        [S(text::T29)],
        [S(text::T30)],
        [S(text::T31)],
        [S(text::T32)],
        [S(text::T33)],
        [S(text::T34)],
        [S(text::H_NG)],
        [S(text::B_O)],
    ];
    run.keep("credit_article", tuples);
    let tuples = [
        [S(text::ALL_RIGHTS_RESERVED)],
        [S(text::TERMS_OF_USE)],
        [S(text::PRIVACY_POLICY)],
        [S(text::WE_USE_COOKIES)],
        [S(text::USE_OF_COOKIES)],
        [S(text::ACCEPT_ALL_COOKIES)],
        [S(text::SIGN_UP_FOR_OUR_NEWSLETTER)],
        [S(text::SUBSCRIBE_TO_OUR_NEWSLETTER)],
        [S(text::ALLE_RECHTE_VORBEHALTEN)],
        [S(text::DATENSCHUTZERKL_RUNG)],
        [S(text::WIR_VERWENDEN_COOKIES)],
        [S(text::TOUS_DROITS_R_SERV_S)],
        [S(text::POLITIQUE_DE_CONFIDENTIALIT)],
        [S(text::NOUS_UTILISONS_DES_COOKIES)],
        [S(text::TODOS_LOS_DERECHOS_RESERVADOS)],
        [S(text::POL_TICA_DE_PRIVACIDAD)],
        [S(text::UTILIZAMOS_COOKIES)],
        [S(text::TODOS_OS_DIREITOS_RESERVADOS)],
        [S(text::TUTTI_I_DIRITTI_RISERVATI)],
        [S(text::ALLE_RECHTEN_VOORBEHOUDEN)],
        [S(text::T35)],
        [S(text::T36)],
        [S(text::T37)],
    ];
    run.keep("boilerplate_phrase", tuples);
    let tuples = [
        [S(text::OTHERS_FIRMLY_AGAINST)],
        [S(text::OTHERS_FIRMLY_FOR)],
    ];
    run.keep("apart_from_parties", tuples);
    let tuples = [
        [N(1), S(text::CONFIRMED)],
        [N(2), S(text::PROBABLY_TRUE)],
        [N(3), S(text::POSSIBLY_TRUE)],
        [N(4), S(text::DOUBTFUL)],
        [N(5), S(text::IMPROBABLE)],
        [N(6), S(text::CANNOT_BE_JUDGED)],
    ];
    run.keep("digit_meaning", tuples);
    let tuples = [
        [S(text::ON_RECORD), S(text::ON_RECORD)],
        [S(text::NOT_NAMED), S(text::NOT_NAMED)],
        [S(text::NOT_NAMED_IN_THE_REPORT), S(text::NOT_NAMED)],
        [S(text::IN_ITS_OWN_WORDS), S(text::IN_ITS_OWN_WORDS)],
    ];
    run.keep("manner_words", tuples);
    let tuples = [
        [S(text::ASSERTED), S(text::T)],
        [S(text::ASSESSED), S(text::ASSESSED_THAT_IT_IS_SO)],
        [S(text::CONFIRMED), S(text::CONFIRMED_IT)],
        [S(text::ADMITTED), S(text::ADMITTED_IT)],
        [S(text::CLAIMED_RESPONSIBILITY), S(text::CLAIMED_RESPONSIBILITY)],
        [S(text::DENIED), S(text::DENIED_IT)],
        [S(text::RELAYED), S(text::RELAYED_IT)],
        [S(text::CALLED_IT_POSSIBLE), S(text::CALLED_IT_POSSIBLE)],
        [S(text::DECLARED_THE_INTENTION), S(text::DECLARED_THE_INTENTION)],
        [S(text::THREATENED_IT), S(text::THREATENED_IT)],
        [S(text::RETRACTED), S(text::WITHDREW_IT)],
        [S(text::CORRECTED), S(text::CORRECTED_IT)],
    ];
    run.keep("act_words", tuples);
    let tuples = [
        [S(text::FIRM), S(text::FIRM), S(text::FIRM)],
        [S(text::FIRM), S(text::TENTATIVE), S(text::TENTATIVE)],
        [S(text::TENTATIVE), S(text::FIRM), S(text::TENTATIVE)],
        [S(text::TENTATIVE), S(text::TENTATIVE), S(text::TENTATIVE)],
    ];
    run.keep("weaker", tuples);
    let tuples = [
        [S(text::FOR2), S(text::AGAINST)],
        [S(text::AGAINST), S(text::FOR2)],
    ];
    run.keep("opposite", tuples);
    let tuples = [
        [S(text::ADMITTED)],
        [S(text::CLAIMED_RESPONSIBILITY)],
    ];
    run.keep("owning_up", tuples);
    let tuples = [
        [S(text::CORROBORATED)],
        [S(text::DISPUTED)],
        [S(text::ONE_SIDED)],
        [S(text::REPORTED)],
    ];
    run.keep("open_status", tuples);
    let tuples = [
        [N(180)],
    ];
    run.keep("stale_after", tuples);
    let tuples = [
        [S(text::STANDS_FOR_AGAINST), S(text::STATEMENT), S(text::IT_SAYS_SO_IN_ITS_OWN_WORDS_ITS_STANCE_TAKES_THA), S(text::STAND)],
        [S(text::TAKES), S(text::STATEMENT), S(text::IT_SAYS_SO_IN_ITS_OWN_WORDS_OR_RELAYS_WHO_DOES_W), S(text::TAKES)],
        [S(text::CARRIES), S(text::STATEMENT), S(text::IN_IT_THE_CLAIM_WAS_MADE_IT_SAYS_SO_OR_RELAYS_IT), S(text::CARRIED)],
        [S(text::CLAIMED), S(text::PROPOSITION), S(text::SOME_STATEMENT_CARRIES_IT_WHAT_ONLY_BEARS_ON_A_C), S(text::CLAIMED)],
        [S(text::STILL_STANDS_IS_LIVE), S(text::STATEMENT), S(text::IT_IS_KNOWN_BY_THE_DATE_IN_QUESTION_NOBODY_TOOK_), S(text::LIVE)],
        [S(text::ENDED), S(text::STATEMENT), S(text::IT_WAS_WITHDRAWN_DISCREDITED_REVERSED_GIVEN_UP_O), S(text::ENDED)],
        [S(text::POSITION), S(text::STATEMENT), S(text::WHAT_A_STATEMENT_THAT_STILL_STANDS_SAYS_OR_RELAY), S(text::POSITION)],
        [S(text::BACKS), S(text::STATEMENT), S(text::ITS_POSITION_IS_FOR_THE_CLAIM_OR_FOR_ONE_FROM_WH), S(text::BACKS)],
        [S(text::DENIES), S(text::STATEMENT), S(text::ITS_POSITION_IS_AGAINST_THE_CLAIM_OR_AGAINST_WHA), S(text::DENIES)],
        [S(text::BEARS), S(text::STATEMENT), S(text::IT_COUNTS_FOR_OR_AGAINST_THE_CLAIM_IT_BACKS_OR_D), S(text::BEARS)],
        [S(text::OPPOSES_BLOCKS), S(text::STATEMENT), S(text::IT_STANDS_IN_THE_WAY_OF_A_CONFIRMATION_IT_BLOCKS), S(text::BLOCKS)],
        [S(text::SUPPORTED_OPPOSED), S(text::PROPOSITION), S(text::SOMETHING_BEARS_FOR_IT_SOMETHING_BEARS_AGAINST_I), S(text::SUPPORTED)],
        [S(text::ROOT), S(text::STATEMENT), S(text::WHERE_A_CHAIN_OF_RESTS_ON_ENDS_IT_MAY_BE_KNOWN_U), S(text::ROOTED)],
        [S(text::ORIGIN), S(text::ACTOR), S(text::WHOSE_WORD_A_ROOT_IS_A_SIDE_A_NAME_OR_A_DESCRIPT), S(text::ORIGIN_KEY)],
        [S(text::FIRM_TENTATIVE), S(text::STATEMENT), S(text::TENTATIVE_IS_HEDGED_BLANKET_OR_AN_ASSESSMENT_OF_), S(text::STRENGTH)],
        [S(text::ON_RECORD), S(text::STATEMENT), S(text::THE_SPEAKER_IS_NAMED_ALSO_IN_THE_REPORT_AND_IS_N), S(text::ON_RECORD2)],
        [S(text::VOICE), S(text::STATEMENT), S(text::FOR_WHOM_IT_IS_ON_RECORD_ITS_SPEAKER_WHOM_THAT_O), S(text::VOICE)],
        [S(text::PARTY), S(text::ACTOR), S(text::HAS_AN_INTEREST_IN_WHETHER_IT_IS_SO_TAKES_PART_I), S(text::PARTY_TO)],
        [S(text::DOER), S(text::ACTOR), S(text::WHOSE_DEED_IT_WOULD_BE_EVERY_DOER_IS_A_PARTY), S(text::DOER)],
        [S(text::OWNS_UP), S(text::ACTOR), S(text::IS_ON_RECORD_WITH_ADMITTED_OR_CLAIMED_RESPONSIBI), S(text::OWNS_UP2)],
        [S(text::ADMISSION), S(text::STATEMENT), S(text::A_PARTY_OWNS_UP_IN_IT_OR_IT_GRANTS_WHAT_ITS_SPEA), S(text::ADMISSION)],
        [S(text::FINDING), S(text::STATEMENT), S(text::AN_AUTHORITY_FIRMLY_CONFIRMS_IT), S(text::FINDING)],
        [S(text::ESTABLISHED2), S(text::PROPOSITION), S(text::THERE_IS_AN_ADMISSION_OR_A_FINDING_OR_IT_FOLLOWS), S(text::ESTABLISHED2)],
        [S(text::SETTLED), S(text::PROPOSITION), S(text::IT_IS_ESTABLISHED_OR_A_PARTY_AND_AN_ORIGIN_OF_AN), S(text::SETTLED)],
        [S(text::ADMITTED_CONFIRMED), S(text::PROPOSITION), S(text::AS_STATUSES_HOW_IT_IS_SETTLED_AS_STANCES_THEY_AR), S(text::STATUS)],
        [S(text::CORROBORATED), S(text::PROPOSITION), S(text::NOT_SETTLED_AT_LEAST_TWO_KNOWN_AND_FIRM_ORIGINS_), S(text::STATUS)],
        [S(text::EXCLUDED), S(text::PROPOSITION), S(text::IT_WAS_CLAIMED_AND_SOMETHING_IS_SETTLED_THAT_CAN), S(text::EXCLUDED)],
    ];
    run.keep("glossary", tuples);
    let tuples = [
        [N(10), S(text::RULES_GUIDE_DL)],
        [N(20), S(text::RULES_SCHEMA_DL)],
        [N(30), S(text::RULES_EVENTS_DL)],
        [N(40), S(text::RULES_KEYS_DL)],
        [N(50), S(text::RULES_TIME_DL)],
        [N(60), S(text::RULES_PROPOSITIONS_DL)],
        [N(70), S(text::RULES_ATTRIBUTION_DL)],
        [N(80), S(text::RULES_ENDINGS_DL)],
        [N(90), S(text::RULES_ORIGINS_DL)],
        [N(100), S(text::RULES_POSITIONS_DL)],
        [N(110), S(text::RULES_DOUBTS_DL)],
        [N(120), S(text::RULES_COUNTS_DL)],
        [N(130), S(text::RULES_SETTLED_DL)],
        [N(140), S(text::RULES_STATUS_DL)],
        [N(150), S(text::RULES_QUESTIONS_DL)],
        [N(160), S(text::RULES_CREDIBILITY_DL)],
        [N(170), S(text::RULES_FLAGS_DL)],
        [N(180), S(text::RULES_CONTACT_DL)],
        [N(190), S(text::RULES_PRESSURE_DL)],
        [N(200), S(text::RULES_CODES_DL)],
        [N(210), S(text::RULES_NOTICES_DL)],
        [N(215), S(text::RULES_TEXTS_DL)],
        [N(217), S(text::RULES_COPIES_DL)],
        [N(220), S(text::RULES_BOARD_DL)],
        [N(222), S(text::RULES_ANSWERS_DL)],
        [N(224), S(text::RULES_DECISIVE_DL)],
        [N(226), S(text::RULES_MISSING_DL)],
        [N(230), S(text::RULES_WORDING_DL)],
        [N(240), S(text::RULES_PAGE_DL)],
        [N(250), S(text::RULES_REVIEW_DL)],
    ];
    run.keep("chapter", tuples);
    let tuples = [
        [S(text::ACTOR_ID), S(text::AN_ID_OF_YOUR_OWN_BY_WHICH_STATEMENTS_SAY_WHO_SP), S(text::PESKOV)],
        [S(text::OUTLET_ID), S(text::AN_ID_OF_YOUR_OWN_BY_WHICH_VIA_AND_BY_NAME_THE_O), S(text::TASS)],
        [S(text::SIDE_ID), S(text::AN_ID_OF_YOUR_OWN_BY_WHICH_SIDE_AND_PARTY_NAME_I), S(text::RUSSIA)],
        [S(text::OFFICE_ID), S(text::AN_ID_OF_YOUR_OWN), S(text::US_PRESIDENCY)],
        [S(text::CONFLICT_ID), S(text::AN_ID_OF_YOUR_OWN), S(text::WAR_IN_UKRAINE)],
        [S(text::TOPIC_ID), S(text::AN_ID_OF_YOUR_OWN), S(text::TERRITORY)],
        [S(text::QUESTION_ID), S(text::AN_ID_OF_YOUR_OWN_BY_WHICH_ANSWERS_NAMES_THE_QUE), S(text::WHO_STRUCK)],
        [S(text::PROPOSITION_ID), S(text::AN_ID_OF_YOUR_OWN_STATEMENTS_NAME_IT_UNDER_WHAT), S(text::CALL_7_NOV)],
        [S(text::STATEMENT_ID), S(text::AN_ID_OF_YOUR_OWN_RESTS_ON_AND_WITHDRAWALS_NAME_), S(text::S1)],
        [S(text::PERSON), S(text::A_PERSON_WHO_IS_NAMED), S(text::T)],
        [S(text::ORGANISATION), S(text::A_BODY_THAT_SPEAKS_A_MINISTRY_AN_AGENCY_A_COMPAN), S(text::T)],
        [S(text::RECORD), S(text::A_DOCUMENT_A_RECORDING_OR_A_LOG_IT_SHOWS_SOMETHI), S(text::T)],
        [S(text::ANONYMOUS), S(text::A_SOURCE_OR_A_GROUP_DESCRIBED_TOGETHER_WHOM_THE_), S(text::T)],
        [S(text::OUTLET), S(text::A_PUBLISHER_OR_AN_AGENCY_THAT_CARRIES_STATEMENTS), S(text::T)],
        [S(text::STATE), S(text::A_STATE_WHICH_IS_A_SIDE), S(text::T)],
        [S(text::CAMP), S(text::A_PARTY_TEAM_MOVEMENT_OR_INDEPENDENT_BODY_A_SIDE), S(text::T)],
        [S(text::OFFICE), S(text::AN_OFFICE_THAT_ONE_PERSON_HOLDS_AT_A_TIME), S(text::T)],
        [S(text::CONFLICT), S(text::A_WAR_OR_ANOTHER_CONFLICT), S(text::T)],
        [S(text::TOPIC), S(text::SOMETHING_THAT_IS_BARGAINED_OVER), S(text::T)],
        [S(text::NAME), S(text::WHAT_IT_IS_CALLED_IN_REPORTS), S(text::DMITRY_PESKOV)],
        [S(text::SIDE_NAME), S(text::WHAT_IT_IS_CALLED_IN_REPORTS), S(text::RUSSIA2)],
        [S(text::OUTLET_NAME), S(text::WHAT_IT_IS_CALLED_IN_REPORTS), S(text::TASS2)],
        [S(text::SIDE), S(text::WHOSE_INTEREST_THIS_ACTOR_SERVES_AN_INDEPENDENT_), S(text::T)],
        [S(text::SPEAKS_FOR), S(text::FOR_WHOM_THIS_ACTOR_ALWAYS_SPEAKS), S(text::T)],
        [S(text::SPEAKS_FOR_DURING), S(text::FOR_WHOM_THIS_ACTOR_SPOKE_AND_WHEN), S(text::T)],
        [S(text::SPEAKS_FOR_DURING_B), S(text::FOR_WHOM), S(text::RUSSIA)],
        [S(text::SPEAKS_FOR_DURING_WHEN), S(text::FROM_WHEN_TO_WHEN), S(text::T2024_01_01)],
        [S(text::AUTHORITY), S(text::WHETHER_WHAT_THIS_ACTOR_FIRMLY_CONFIRMS_IS_SETTL), S(text::T)],
        [S(text::RELEASED_BY), S(text::WHO_RELEASED_THIS_RECORD), S(text::T)],
        [S(text::TAKES_OFFICE), S(text::WHICH_OFFICE_THIS_PERSON_TAKES_AND_ON_WHICH_DAY), S(text::T)],
        [S(text::TAKES_OFFICE_DAY), S(text::ON_WHICH_DAY), S(text::T2025_01_20)],
        [S(text::HOLDS), S(text::WHICH_OFFICE_THIS_PERSON_HOLDS_AND_WHEN), S(text::T)],
        [S(text::HOLDS_WHEN), S(text::FROM_WHEN_TO_WHEN), S(text::T2024_01_01)],
        [S(text::HOLDS_OFFICE), S(text::WHICH_OFFICE), S(text::T)],
        [S(text::TAKES_OFFICE_OFFICE), S(text::WHICH_OFFICE), S(text::T)],
        [S(text::OFFICE_OF), S(text::WHOSE_OFFICE_IT_IS), S(text::RUSSIA)],
        [S(text::BELLIGERENT), S(text::WHICH_SIDES_FIGHT_IN_IT), S(text::T)],
        [S(text::DEPENDS_ON_AID), S(text::ON_WHOSE_AID_THIS_SIDE_DEPENDS), S(text::T)],
        [S(text::HELD), S(text::ANYTHING_THAT_MAY_BE_TRUE_AND_THAT_NO_OTHER_KIND), S(text::T)],
        [S(text::COUNTED), S(text::HOW_MANY_THERE_WERE_COUNTS_OF_THE_SAME_EVENT_AND), S(text::T)],
        [S(text::WHO), S(text::WHO_WOULD_HAVE_DONE_IT), S(text::TRUMP)],
        [S(text::WHOM), S(text::WITH_WHOM_OR_TO_WHOM_IT_WOULD_HAVE_BEEN_DONE), S(text::PUTIN)],
        [S(text::MEDIATED_A), S(text::ONE_OF_THE_TWO_SIDES), S(text::RUSSIA)],
        [S(text::MEDIATED_B), S(text::THE_OTHER_SIDE), S(text::UKRAINE)],
        [S(text::TOPIC_TOPIC), S(text::ABOUT_WHAT), S(text::T)],
        [S(text::CONFLICT_CONFLICT), S(text::WHICH_CONFLICT), S(text::T)],
        [S(text::HELD_TEXT), S(text::THE_CLAIM_IN_WORDS_A_SENTENCE_THAT_BEGINS_WITH_A), S(text::THE_BRIDGE_WAS_SOLD)],
        [S(text::AGREED_TEXT), S(text::ON_WHAT_A_FEW_WORDS_THAT_GO_ON_AGREED_ON), S(text::A_PRISONER_SWAP)],
        [S(text::ACCUSED_TEXT), S(text::OF_WHAT_A_FEW_WORDS_THAT_GO_ON_ACCUSED_OF), S(text::A_BREACH_OF_THE_CEASEFIRE)],
        [S(text::COUNTED_OF), S(text::WHAT_HAPPENED), S(text::T)],
        [S(text::COUNTED_WHAT), S(text::WHAT_BECAME_OF_THOSE_THAT_ARE_COUNTED_A_CLAIM_IN), S(text::KILLED)],
        [S(text::COUNTED_NUMBER), S(text::HOW_MANY), S(text::T100_300)],
        [S(text::WHEN), S(text::WHEN_IT_WOULD_HAVE_HAPPENED), S(text::T2024_11_07)],
        [S(text::MODE), S(text::BY_WHAT_MEANS_THEY_HAD_CONTACT), S(text::T)],
        [S(text::PLACE), S(text::WHERE_IT_WOULD_HAVE_HAPPENED_IN_WORDS), S(text::T)],
        [S(text::HOST), S(text::IN_WHOSE_COUNTRY_OR_HOUSE_IT_WOULD_HAVE_HAPPENED), S(text::T)],
        [S(text::PARTY), S(text::WHO_ELSE_HAS_AN_INTEREST_OF_ITS_OWN_IN_WHETHER_I), S(text::T)],
        [S(text::DEED_OF), S(text::WHOSE_DEED_IT_WOULD_BE_WHERE_THE_KIND_DOES_NOT_S), S(text::T)],
        [S(text::ABOUT), S(text::THE_STATEMENTS_THAT_THIS_IS_ABOUT_SUCH_AS_A_CLAI), S(text::T)],
        [S(text::WINDOW), S(text::WHEN_WHAT_IS_FORESEEN_CAN_COME_TRUE), S(text::T)],
        [S(text::CONDITION), S(text::ON_WHAT_IT_DEPENDS), S(text::T)],
        [S(text::IMPLIES), S(text::WHAT_MUST_BE_TRUE_IF_THIS_IS_A_STATEMENT_FOR_THI), S(text::T)],
        [S(text::EXCLUDES), S(text::WHAT_CANNOT_BE_TRUE_IF_THIS_IS), S(text::T)],
        [S(text::ANSWERS), S(text::WHICH_QUESTION_THIS_ANSWERS), S(text::T)],
        [S(text::QUESTION), S(text::A_QUESTION_WITH_SEVERAL_ANSWERS_EACH_A_PROPOSITI), S(text::T)],
        [S(text::QUESTION_TEXT), S(text::THE_QUESTION_AS_A_READER_WOULD_ASK_IT), S(text::WHO_STRUCK_THE_PLANT)],
        [S(text::EXCLUSIVE), S(text::WHETHER_AT_MOST_ONE_ANSWER_IS_RIGHT_WITH_WHAT_FO), S(text::T)],
        [S(text::ASSERTED), S(text::THE_SPEAKER_SAYS_THAT_IT_IS_SO_AN_OUTLET_ASSERTS), S(text::T)],
        [S(text::ASSESSED), S(text::THE_SPEAKER_CONCLUDES_THAT_IT_IS_SO_AS_AN_AGENCY), S(text::T)],
        [S(text::CONFIRMED), S(text::THE_SPEAKER_SAYS_SO_WHEN_ASKED_OR_AFTER_LOOKING_), S(text::T)],
        [S(text::ADMITTED), S(text::A_PARTY_OWNS_UP_TO_IT_OR_SOMEBODY_GRANTS_WHAT_TH), S(text::T)],
        [S(text::CLAIMED_RESPONSIBILITY2), S(text::THE_SPEAKER_SAYS_WE_DID_IT), S(text::T)],
        [S(text::DENIED), S(text::THE_SPEAKER_SAYS_THAT_IT_IS_NOT_SO_A_DENIAL_OF_S), S(text::T)],
        [S(text::DECLINED_TO_COMMENT2), S(text::THE_SPEAKER_WAS_ASKED_AND_SAID_NOTHING_ON_IT), S(text::T)],
        [S(text::NEITHER_CONFIRMED_NOR_DENIED2), S(text::THE_SPEAKER_SAID_SO_OR_TO_THAT_EFFECT), S(text::T)],
        [S(text::COULD_NOT_VERIFY), S(text::THE_SPEAKER_TRIED_TO_CHECK_IT_AND_COULD_NOT), S(text::T)],
        [S(text::HEDGED), S(text::THE_SPEAKER_GAVE_AN_ANSWER_THAT_IS_NEITHER_YES_N), S(text::T)],
        [S(text::CALLED_POSSIBLE), S(text::THE_SPEAKER_SAYS_THAT_IT_MAY_COME_TRUE_OR_IS_EXP), S(text::T)],
        [S(text::INTENDED), S(text::THE_SPEAKER_SAYS_THAT_THEY_MEAN_TO_DO_IT), S(text::T)],
        [S(text::THREATENED), S(text::THE_SPEAKER_SAYS_THAT_THEY_WILL_DO_IT_TO_SOMEBOD), S(text::T)],
        [S(text::RELAYED), S(text::THE_SPEAKER_MOSTLY_AN_OUTLET_PASSES_ON_WHAT_OTHE), S(text::T)],
        [S(text::RETRACTED), S(text::THE_SPEAKER_TAKES_A_STATEMENT_BACK_ONLY_WHO_MADE), S(text::T)],
        [S(text::CORRECTED), S(text::AS_RETRACTED_WHERE_SOMETHING_ELSE_IS_SAID_INSTEA), S(text::T)],
        [S(text::DISCREDITED), S(text::AN_AUTHORITY_FINDS_THAT_A_STATEMENT_IS_FORGED_OR), S(text::T)],
        [S(text::WHAT), S(text::WHAT_IT_IS_ABOUT), S(text::T)],
        [S(text::STATEMENT_WHAT), S(text::WHICH_STATEMENT), S(text::T)],
        [S(text::BY), S(text::WHO_SPOKE_THE_SPEAKER_AND_NOT_WHO_PRINTED_IT), S(text::T)],
        [S(text::ON), S(text::WHEN_IT_WAS_SAID_WHERE_NOBODY_SAYS_GIVE_A_PERIOD), S(text::T2024_11_11)],
        [S(text::VIA), S(text::WHICH_OUTLET_CARRIED_IT_A_LIST_IF_SEVERAL_DID_EA), S(text::TASS)],
        [S(text::PUBLISHED), S(text::WHEN_IT_COULD_BE_READ_IF_THAT_WAS_LATER_THAN_ON), S(text::T)],
        [S(text::SEEN), S(text::WHEN_YOUR_DESK_SAW_IT_IF_THAT_WAS_LATER_THAN_ALL), S(text::T)],
        [S(text::RESTS_ON), S(text::THE_STATEMENTS_THAT_THIS_ONE_GOES_BACK_TO_IT_IS_), S(text::T)],
        [S(text::RESTS_ON_UNKNOWN), S(text::WHETHER_IT_MAY_BE_A_COPY_OF_A_REPORT_THAT_YOU_HA), S(text::T)],
        [S(text::RESTS_ON_SINCE), S(text::WHAT_IT_WAS_LATER_FOUND_TO_REST_ON_AND_WHEN_THAT), S(text::T)],
        [S(text::RESTS_ON_SINCE_ROOT), S(text::ON_WHICH_STATEMENT_IT_RESTS), S(text::T)],
        [S(text::RESTS_ON_SINCE_DAY), S(text::WHEN_THAT_BECAME_KNOWN), S(text::T2024_11_12)],
        [S(text::MAY_REST_ON), S(text::ON_WHAT_IT_MAY_REST_AND_WHY_YOU_THINK_SO), S(text::T)],
        [S(text::MAY_REST_ON_ROOT), S(text::ON_WHICH_STATEMENT_IT_MAY_REST), S(text::T)],
        [S(text::MAY_REST_ON_REASON), S(text::WHY_YOU_THINK_SO), S(text::SAME_WORDS_AN_HOUR_LATER)],
        [S(text::SCOPE), S(text::HOW_FAR_ITS_WORDS_REACH_HEDGED_IS_NOT_QUITE_YES_), S(text::T)],
        [S(text::CONFIDENCE), S(text::HOW_SURE_AN_ASSESSMENT_SAYS_IT_IS_ALL_BUT_HIGH_I), S(text::T)],
        [S(text::UNNAMED), S(text::WHETHER_THE_REPORT_DOES_NOT_NAME_ITS_SPEAKER_THO), S(text::T)],
        [S(text::ISSUED_BY), S(text::WHICH_BODY_PUT_IT_OUT_IF_THE_SPEAKER_IS_ANOTHER_), S(text::T)],
        [S(text::FOR_SIDE), S(text::FOR_WHOM_IT_SPEAKS_WHERE_THAT_IS_NOT_THE_SPEAKER), S(text::T)],
        [S(text::OMITS), S(text::WHAT_IT_COULD_HAVE_MENTIONED_AND_DID_NOT), S(text::T)],
        [S(text::QUOTE), S(text::THE_WORDS_THEMSELVES_AS_THE_REPORT_HAS_THEM), S(text::THERE_WAS_NO_CONVERSATION)],
        [S(text::URL), S(text::WHERE_IT_CAN_BE_READ), S(text::T)],
        [S(text::ARCHIVE), S(text::WHERE_A_COPY_IS_KEPT_FOR_THE_DAY_WHEN_THE_ORIGIN), S(text::T)],
        [S(text::STATEMENT_TEXT), S(text::THE_ARTICLE_THAT_IT_WAS_READ_IN_AS_A_FILE_BESIDE), S(text::T)],
        [S(text::ASKED), S(text::AS_OF_WHEN_EVERYTHING_IS_JUDGED_AS_OF_ON_THE_COM), S(text::T)],
        [S(text::ASKED_DATE), S(text::AS_OF_WHEN), S(text::T2024_11_12)],
        [S(text::LEAD), S(text::TRUE_IF_THE_BOARD_IS_TO_BEGIN_WITH_THIS_WHERE_QU), S(text::T)],
        [S(text::ALSO_CALLED), S(text::WHAT_ELSE_IT_IS_CALLED_IN_REPORTS_SHORT_FORMS_AN), S(text::T)],
        [S(text::PREPOSITION), S(text::THE_WORD_BEFORE_THE_OUTLET_WHERE_THAT_IS_NOT_VIA), S(text::ON)],
        [S(text::NOTE), S(text::A_REMARK_ON_THIS_STATEMENT_WHICH_IS_SHOWN_BESIDE), S(text::T)],
    ];
    run.keep("key_help", tuples);
    let tuples = [
        [S(text::PERSON), S(text::IF_THERE_IS_ONE)],
        [S(text::ORGANISATION), S(text::IF_THERE_IS_ONE)],
        [S(text::RECORD), S(text::IF_THERE_IS_ONE)],
        [S(text::ANONYMOUS), S(text::IF_THERE_IS_ONE)],
        [S(text::OUTLET), S(text::IF_THERE_IS_ONE)],
        [S(text::STATE), S(text::IF_THERE_IS_ONE)],
        [S(text::CAMP), S(text::IF_THERE_IS_ONE)],
        [S(text::HELD), S(text::IF_THERE_IS_ONE)],
        [S(text::ASSERTED), S(text::IF_THERE_IS_ONE)],
        [S(text::ASSESSED), S(text::IF_THERE_IS_ONE)],
        [S(text::CONFIRMED), S(text::IF_THERE_IS_ONE)],
        [S(text::ADMITTED), S(text::IF_THERE_IS_ONE)],
        [S(text::CLAIMED_RESPONSIBILITY2), S(text::IF_THERE_IS_ONE)],
        [S(text::DENIED), S(text::IF_THERE_IS_ONE)],
        [S(text::DECLINED_TO_COMMENT2), S(text::IF_THERE_IS_ONE)],
        [S(text::NEITHER_CONFIRMED_NOR_DENIED2), S(text::IF_THERE_IS_ONE)],
        [S(text::COULD_NOT_VERIFY), S(text::IF_THERE_IS_ONE)],
        [S(text::HEDGED), S(text::IF_THERE_IS_ONE)],
        [S(text::CALLED_POSSIBLE), S(text::IF_THERE_IS_ONE)],
        [S(text::INTENDED), S(text::IF_THERE_IS_ONE)],
        [S(text::THREATENED), S(text::IF_THERE_IS_ONE)],
        [S(text::RELAYED), S(text::IF_THERE_IS_ONE)],
        [S(text::RETRACTED), S(text::IF_THERE_IS_ONE)],
        [S(text::CORRECTED), S(text::IF_THERE_IS_ONE)],
        [S(text::DISCREDITED), S(text::IF_THERE_IS_ONE)],
        [S(text::NAME), S(text::ALWAYS)],
        [S(text::QUOTE), S(text::ALWAYS)],
        [S(text::TEXT), S(text::ALWAYS)],
        [S(text::SPEAKS_FOR), S(text::IF_IT_IS_SAID)],
        [S(text::WHEN), S(text::IF_IT_IS_SAID)],
        [S(text::VIA), S(text::IF_IT_IS_SAID)],
        [S(text::PUBLISHED), S(text::IF_IT_IS_SAID)],
        [S(text::CONFIDENCE), S(text::IF_IT_IS_SAID)],
        [S(text::UNNAMED), S(text::IF_IT_IS_SAID)],
        [S(text::RESTS_ON), S(text::IF_IT_IS_SAID)],
        [S(text::RESTS_ON_UNKNOWN), S(text::IF_IT_IS_SAID)],
    ];
    run.keep("extracted", tuples);
    let tuples = [
        [S(text::ADMITTED), S(text::NO_PARTY_OWNS_UP_TO_IT_AND_NOBODY_WHO_DENIED_IT_)],
        [S(text::CONFIRMED), S(text::NO_AUTHORITY_CONFIRMS_IT)],
        [S(text::CONFIRMED), S(text::NO_PARTY_ITSELF_SAYS_SO)],
        [S(text::CONFIRMED), S(text::NOBODY_OF_ANOTHER_SIDE_CONFIRMS_IT)],
        [S(text::CONFIRMED), S(text::ANOTHER_ORIGIN_FIRMLY_CONTRADICTS_IT)],
        [S(text::REFUTED), S(text::NOTHING_THAT_EXCLUDES_IT_IS_SETTLED)],
        [S(text::REFUTED), S(text::NO_AUTHORITY_DENIES_IT)],
        [S(text::REFUTED), S(text::ITS_ORIGIN_DOES_NOT_DENY_IT)],
        [S(text::REFUTED), S(text::AN_ORIGIN_OF_IT_MAY_STILL_STAND)],
        [S(text::RETRACTED), S(text::NOTHING_THAT_CLAIMED_IT_WAS_TAKEN_BACK)],
        [S(text::RETRACTED), S(text::AN_ORIGIN_OF_IT_MAY_STILL_STAND)],
        [S(text::NO_ORIGIN), S(text::NOBODY_CLAIMED_IT)],
        [S(text::NO_ORIGIN), S(text::AN_ORIGIN_OF_IT_MAY_STILL_STAND)],
        [S(text::CORROBORATED), S(text::FEWER_THAN_TWO_INDEPENDENT_ORIGINS_ARE_FIRMLY_BE)],
        [S(text::CORROBORATED), S(text::A_FIRM_STATEMENT_CONTRADICTS_IT)],
        [S(text::DISPUTED), S(text::NOTHING_THAT_STANDS_BACKS_IT)],
        [S(text::DISPUTED), S(text::NOTHING_THAT_STANDS_CONTRADICTS_IT)],
        [S(text::ONE_SIDED), S(text::NOTHING_THAT_STANDS_BACKS_IT)],
        [S(text::ONE_SIDED), S(text::NOT_ALL_THAT_BACKS_IT_COMES_FROM_ONE_PARTY)],
        [S(text::REPORTED), S(text::NOTHING_THAT_STANDS_BACKS_IT)],
        [S(text::DENIED_ONLY), S(text::NOBODY_DENIES_JUST_THIS)],
        [S(text::DENIED_ONLY), S(text::IT_WAS_CLAIMED)],
        [S(text::POSSIBLE), S(text::NOBODY_FORESEES_IT)],
        [S(text::POSSIBLE), S(text::SOMETHING_THAT_STANDS_BACKS_IT)],
        [S(text::POSSIBLE), S(text::SOMETHING_THAT_STANDS_CONTRADICTS_IT)],
        [S(text::POSSIBLE), S(text::ITS_TIME_IS_OVER)],
        [S(text::CONDITION_PENDING), S(text::NOBODY_FORESEES_IT)],
        [S(text::CONDITION_PENDING), S(text::NO_CONDITION_OF_IT_IS_OPEN)],
        [S(text::LAPSED), S(text::NOBODY_FORESEES_IT)],
        [S(text::LAPSED), S(text::ITS_TIME_IS_NOT_OVER)],
        [S(text::LAPSED), S(text::SOMETHING_THAT_STANDS_BACKS_IT)],
        [S(text::UNREPORTED), S(text::IT_WAS_CLAIMED)],
    ];
    run.keep("needs", tuples);
    let tuples = [
        [S(text::TENTATIVE), S(text::TENTATIVELY)],
    ];
    run.keep("tentatively", tuples);
    let tuples = [
        [S(text::UNKNOWN), S(text::AND_NOBODY_KNOWS_WHAT_THAT_RESTS_ON)],
        [S(text::CIRCULAR), S(text::IN_A_CIRCLE_OF_REPORTS)],
        [S(text::NONE), S(text::THOUGH_WHAT_IT_RESTS_ON_SAYS_SOMETHING_ELSE)],
    ];
    run.keep("uncertainty", tuples);
    let tuples = [
        [S(text::WITHDRAWAL_WITHOUT_STANDING), S(text::LET_THE_SPEAKER_ITS_SIDE_ITS_CARRIER_OR_THE_BODY)],
        [S(text::FINDING_WITHOUT_AUTHORITY), S(text::WRITE_AUTHORITY_TRUE_ON_THE_ACTOR_IF_IT_IS_A_COU)],
        [S(text::ASSERTION_BY_AN_AUTHORITY), S(text::WRITE_CONFIRMED_IF_IT_IS_A_FINDING)],
        [S(text::DENIAL_BY_AN_AUTHORITY), S(text::DECLARE_THE_CONTRARY_WITH_EXCLUDES_AND_NOTE_IT_A)],
        [S(text::RELAY_SAYS_SOMETHING_ELSE), S(text::NAME_IN_WHAT_THE_PROPOSITION_THAT_ITS_SOURCES_SP)],
        [S(text::NO_SIDE), S(text::WRITE_SIDE_ON_THE_ACTOR_AN_INDEPENDENT_BODY_IS_A)],
        [S(text::FORECAST_WITHOUT_END), S(text::WRITE_WINDOW_OR_CONDITION_ON_THE_PROPOSITION)],
        [S(text::BEFORE_THE_EVENT), S(text::CHECK_ON_OF_THE_STATEMENT_AND_WHEN_OF_THE_PROPOS)],
        [S(text::REPORTED_ELSEWHERE_BEFORE), S(text::WRITE_RESTS_ON_OR_RESTS_ON_UNKNOWN_TRUE_IF_IT_MA)],
        [S(text::DATED_BY_THE_MONTH), S(text::WRITE_PUBLISHED_THE_DAY_ON_WHICH_IT_COULD_BE_REA)],
        [S(text::NO_CONFIDENCE_GIVEN), S(text::WRITE_CONFIDENCE_LOW_MODERATE_OR_HIGH)],
        [S(text::ORDER_UNKNOWN), S(text::WRITE_THE_HOUR_IN_ON_SUCH_AS_2024_11_11T12_40_03)],
        [S(text::SAME_NAME), S(text::USE_ONE_ID_OR_GIVE_THEM_DIFFERENT_NAMES)],
        [S(text::STANCE_DOES_NOT_FIT), S(text::NOTE_WHO_SHOWED_OR_RELEASED_THE_RECORD_AS_THE_SP)],
        [S(text::IMPLIES_WHAT_IT_EXCLUDES), S(text::CHECK_IMPLIES_EXCLUDES_ANSWERS_AND_THE_RANGES_OF)],
        [S(text::SETTLED_BOTH_WAYS), S(text::CHECK_EXCLUDES_AND_WHO_ADMITS_OR_CONFIRMS_WHAT)],
        [S(text::QUOTE_NOT_IN_ITS_TEXT), S(text::COPY_THE_WORDS_FROM_THE_TEXT_STANDS_FOR_WHAT_YOU)],
        [S(text::QUOTE_FOUND_SEVERAL_TIMES), S(text::QUOTE_MORE_SO_THAT_IT_IS_CLEAR_WHICH_PLACE_IS_ME)],
        [S(text::QUOTE_CUTS_A_WORD), S(text::QUOTE_WHOLE_WORDS_AND_NUMBERS)],
        [S(text::QUOTE_TOO_SHORT), S(text::QUOTE_THE_WHOLE_SENTENCE_OR_SO_MUCH_OF_IT_THAT_I)],
        [S(text::TEXT_WITHOUT_A_QUOTE), S(text::WRITE_QUOTE_THE_WORDS_BY_WHICH_IT_IS_SAID)],
        [S(text::TEXT_NOT_READ), S(text::NOTE_THE_STATEMENT_IN_A_FACTS_FILE_BESIDE_WHICH_)],
    ];
    run.keep("notice_help", tuples);
    let tuples = [
        [S(text::ASSERTED)],
        [S(text::CONFIRMED)],
        [S(text::DENIED)],
        [S(text::RELAYED)],
    ];
    run.keep("fits_a_record", tuples);
    let tuples = [
        [S(text::QUOTE)],
    ];
    run.keep("statement_words", tuples);
    let tuples = [
        [S(text::FOR2), S(text::UP), S(text::BLUE)],
        [S(text::AGAINST), S(text::DOWN), S(text::YELLOW)],
        [S(text::FORESEEN), S(text::DIAMOND), S(text::CYAN)],
        [S(text::SILENT), S(text::RING), S(text::T)],
        [S(text::RETRACTED), S(text::CROSS), S(text::RED)],
        [S(text::CORRECTED), S(text::CROSS), S(text::RED)],
        [S(text::DISCREDITED), S(text::CROSS), S(text::RED)],
        [S(text::AN_ORIGIN), S(text::THICK), S(text::T)],
        [S(text::OF_UNKNOWN_ORIGIN), S(text::DASHED), S(text::T)],
        [S(text::A_JUDGEMENT), S(text::THIN), S(text::RED)],
        [S(text::ENDED), S(text::STRUCK), S(text::RED)],
        [S(text::FALLEN_WITH_ITS_SOURCE), S(text::FADED), S(text::T)],
        [S(text::IN_A_CIRCLE), S(text::THIN), S(text::MAGENTA)],
        [S(text::INDEPENDENT_ORIGIN), S(text::DISC), S(text::T)],
        [S(text::TENTATIVE_ORIGIN), S(text::HOLLOW), S(text::T)],
        [S(text::ORIGIN_THAT_MAY_BE_A_COPY), S(text::HALF), S(text::T)],
        [S(text::TENTATIVE_ORIGIN_THAT_MAY_BE_A_COPY), S(text::BROKEN), S(text::T)],
        [S(text::FURTHER_REPORT), S(text::SMALL), S(text::T)],
        [S(text::IMPLIED_SUPPORTER), S(text::FADED), S(text::T)],
        [S(text::IMPLIED_OPPONENT), S(text::FADED), S(text::T)],
    ];
    run.keep("drawn_as", tuples);
    let tuples = [
        [S(text::SIDE)],
        [S(text::SPEAKS_FOR)],
    ];
    run.keep("reflexive", tuples);
    let tuples = [
        [S(text::PHONE)],
        [S(text::VIDEO)],
        [S(text::LETTER)],
    ];
    run.keep("mode_value", tuples);
    let tuples = [
        [S(text::BLANKET)],
        [S(text::HEDGED)],
    ];
    run.keep("scope_value", tuples);
    let tuples = [
        [S(text::LOW)],
        [S(text::MODERATE)],
        [S(text::HIGH)],
    ];
    run.keep("confidence_value", tuples);
    let tuples = [
        [S(text::LAPSED), N(1)],
        [S(text::CONDITION_PENDING), N(2)],
        [S(text::POSSIBLE), N(3)],
        [S(text::UNREPORTED), N(4)],
        [S(text::ADMITTED), N(5)],
        [S(text::CONFIRMED), N(6)],
        [S(text::REFUTED), N(7)],
        [S(text::RETRACTED), N(8)],
        [S(text::NO_ORIGIN), N(9)],
        [S(text::CORROBORATED), N(10)],
        [S(text::DISPUTED), N(11)],
        [S(text::ONE_SIDED), N(12)],
        [S(text::REPORTED), N(13)],
        [S(text::DENIED_ONLY), N(14)],
    ];
    run.keep("status_precedence", tuples);
    let tuples = [
        [S(text::QUOTE_NOT_IN_ITS_TEXT)],
    ];
    run.keep("grave", tuples);
    let tuples = [
        [S(text::TEXT), S(text::AS_READ)],
    ];
    run.keep("also_accepted", tuples);
    let tuples = [
        [S(text::DECLINED_TO_COMMENT)],
        [S(text::NEITHER_CONFIRMED_NOR_DENIED)],
        [S(text::GAVE_NO_CLEAR_ANSWER)],
        [S(text::COULD_NOT_VERIFY_IT)],
    ];
    run.keep("no_position", tuples);
    let tuples = [
        [S(text::CALLED_IT_POSSIBLE)],
        [S(text::DECLARED_THE_INTENTION)],
        [S(text::THREATENED_IT)],
    ];
    run.keep("modal", tuples);
    let tuples = [
        [S(text::FOR2), S(text::BACKS_THE_CLAIM)],
        [S(text::AGAINST), S(text::CONTRADICTS_THE_CLAIM)],
        [S(text::FORESEEN), S(text::FORESEES)],
    ];
    run.keep("position_verb", tuples);
    let tuples = [
        [S(text::FOR2), S(text::BACKED)],
        [S(text::AGAINST), S(text::CONTRADICTED)],
    ];
    run.keep("position_verb_past", tuples);
    let tuples = [
        [S(text::FOR2), S(text::REPORTS_THAT_BACK_THE_CLAIM)],
        [S(text::AGAINST), S(text::REPORTS_THAT_CONTRADICT_THE_CLAIM)],
        [S(text::FORESEEN), S(text::FORECASTS)],
    ];
    run.keep("position_reports", tuples);
    let tuples = [
        [S(text::FOR2), S(text::FOR_THE_CLAIM)],
        [S(text::AGAINST), S(text::AGAINST_THE_CLAIM)],
        [S(text::FORESEEN), S(text::WITH_THE_FORECAST)],
    ];
    run.keep("position_bearing", tuples);
    let tuples = [
        [S(text::KNOWN), S(text::WHICH_RESTS_ON_NOTHING_ELSE)],
        [S(text::UNKNOWN), S(text::AND_IT_IS_NOT_KNOWN_WHAT_THAT_RESTS_ON)],
        [S(text::NONE), S(text::THOUGH_WHAT_THAT_RESTS_ON_SAYS_SOMETHING_ELSE)],
        [S(text::CIRCULAR), S(text::WHICH_IS_IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOT)],
    ];
    run.keep("certainty_of_root", tuples);
    let tuples = [
        [S(text::KNOWN), S(text::ITS_OWN_ORIGIN)],
        [S(text::UNKNOWN), S(text::OF_UNKNOWN_ORIGIN)],
        [S(text::CIRCULAR), S(text::IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOTHING_ELSE)],
        [S(text::NONE), S(text::THOUGH_ITS_SOURCES_SAY_SOMETHING_ELSE)],
    ];
    run.keep("certainty_of_itself", tuples);
    let tuples = [
        [S(text::KNOWN), S(text::AN_ORIGIN)],
        [S(text::UNKNOWN), S(text::AN_ORIGIN_OR_A_COPY_OF_ONE)],
        [S(text::CIRCULAR), S(text::AN_ORIGIN_THROUGH_A_CIRCLE_OF_REPORTS)],
    ];
    run.keep("certainty_of_origin", tuples);
    let tuples = [
        [S(text::CONDITION_PENDING), S(text::PENDING_ON_A_CONDITION)],
        [S(text::NO_ORIGIN), S(text::WITHOUT_AN_ORIGIN)],
        [S(text::ONE_SIDED), S(text::MADE_BY_ONE_SIDE_ONLY)],
        [S(text::DENIED_ONLY), S(text::ONLY_DENIED)],
    ];
    run.keep("status_words", tuples);
    let tuples = [
        [S(text::ASSERTED), S(text::SAID_THAT)],
        [S(text::ASSESSED), S(text::ASSESSED_THAT)],
        [S(text::CONFIRMED), S(text::CONFIRMED_THAT)],
        [S(text::ADMITTED), S(text::ADMITTED_THAT)],
        [S(text::CLAIMED_RESPONSIBILITY), S(text::CLAIMED_RESPONSIBILITY_SAYING_THAT)],
        [S(text::DENIED), S(text::DENIED_THAT)],
        [S(text::DECLINED_TO_COMMENT), S(text::DECLINED_TO_COMMENT_ON_WHETHER)],
        [S(text::NEITHER_CONFIRMED_NOR_DENIED), S(text::NEITHER_CONFIRMED_NOR_DENIED_THAT)],
        [S(text::COULD_NOT_VERIFY_IT), S(text::COULD_NOT_VERIFY_THAT)],
        [S(text::GAVE_NO_CLEAR_ANSWER), S(text::GAVE_NO_CLEAR_ANSWER_WHEN_ASKED_WHETHER)],
        [S(text::CALLED_IT_POSSIBLE), S(text::SAID_THAT_IT_IS_POSSIBLE_THAT)],
        [S(text::DECLARED_THE_INTENTION), S(text::ANNOUNCED_THAT)],
        [S(text::THREATENED_IT), S(text::THREATENED_THAT)],
        [S(text::RELAYED), S(text::RELAYED_THAT)],
        [S(text::RELAYED_A_DENIAL), S(text::RELAYED_A_DENIAL_THAT)],
    ];
    run.keep("stance_verb", tuples);
}

mod tag {
    pub const LEADING: u32 = 0;
    pub const TOLD_ABOUT: u32 = 1;
    pub const TOLD: u32 = 2;
    pub const LEADING_IF_FIRST: u32 = 3;
    pub const IN_FULL: u32 = 4;
    pub const CLOSED: u32 = 5;
    pub const FOLDED: u32 = 6;
    pub const HANGS_BELOW: u32 = 7;
    pub const DETAIL: u32 = 8;
    pub const CALLED: u32 = 9;
    pub const VOICE_TEXT: u32 = 10;
    pub const BACKER: u32 = 11;
    pub const DENIER: u32 = 12;
    pub const CONTRADICTOR: u32 = 13;
    pub const FORETELLER: u32 = 14;
    pub const ABSTAINER: u32 = 15;
    pub const NO_COMMENT: u32 = 16;
    pub const VERDICT: u32 = 17;
    pub const SETTLER: u32 = 18;
    pub const CLAIMANT: u32 = 19;
    pub const ANSWER: u32 = 20;
    pub const LEAD_RANK: u32 = 21;
    pub const HEADLINE: u32 = 22;
    pub const IN_FAVOUR: u32 = 23;
    pub const IN_CONTRADICTION: u32 = 24;
    pub const SILENCE: u32 = 25;
    pub const VIEW_LINE: u32 = 26;
    pub const SOURCE: u32 = 27;
    pub const BRIEF_SECTION: u32 = 28;
    pub const ON_SIDE: u32 = 29;
    pub const NAMED_ACTOR: u32 = 30;
    pub const OUTLET_ACTOR: u32 = 31;
    pub const ON_RECORD: u32 = 32;
    pub const SPEAKS_IN: u32 = 33;
    pub const STATEMENT_SIDE: u32 = 34;
    pub const SIDE_VOICE: u32 = 35;
    pub const VOICE: u32 = 36;
    pub const CLAIMS_PART: u32 = 37;
    pub const PARTY_TO: u32 = 38;
    pub const DOER: u32 = 39;
    pub const OFFICE_HELD_TWICE: u32 = 40;
    pub const BALANCE: u32 = 41;
    pub const WEIGHED_ANSWER: u32 = 42;
    pub const OUTWEIGHS: u32 = 43;
    pub const OUTWEIGHED_ANSWER: u32 = 44;
    pub const FIRST_ANSWER: u32 = 45;
    pub const RIVAL: u32 = 46;
    pub const OUTWEIGHED_RIVAL: u32 = 47;
    pub const WEIGHABLE: u32 = 48;
    pub const LEADS_CLAIMED: u32 = 49;
    pub const WEIGHED_AFTER: u32 = 50;
    pub const WEIGHED_ALONE: u32 = 51;
    pub const BALANCE_TOTAL: u32 = 52;
    pub const COUNTED_WORD: u32 = 53;
    pub const WEIGHED_GROUP: u32 = 54;
    pub const LATER_WORD: u32 = 55;
    pub const FIRST_WORD: u32 = 56;
    pub const WORD_STRENGTH: u32 = 57;
    pub const FIRM_WORD: u32 = 58;
    pub const SURE_WORD: u32 = 59;
    pub const FIRM_AND_SURE_WORD: u32 = 60;
    pub const BALANCE_MARK: u32 = 61;
    pub const MARKS_ORIGIN: u32 = 62;
    pub const KIND_OF_ORIGIN: u32 = 63;
    pub const WAY_OF: u32 = 64;
    pub const SUMMARY: u32 = 65;
    pub const OUTLET_IN_VIEW: u32 = 66;
    pub const SUPPORT: u32 = 67;
    pub const OPPOSITION: u32 = 68;
    pub const FORECAST: u32 = 69;
    pub const IN_REPORT: u32 = 70;
    pub const VOICED: u32 = 71;
    pub const CARRIER: u32 = 72;
    pub const TOLD_TO_SPEAK_FOR: u32 = 73;
    pub const VOICED_FOR_SEVERAL: u32 = 74;
    pub const SPOKEN_FOR: u32 = 75;
    pub const SUPPORTER: u32 = 76;
    pub const OPPONENT: u32 = 77;
    pub const IMPLIED_SUPPORTER: u32 = 78;
    pub const IMPLIED_OPPONENT: u32 = 79;
    pub const FORECASTER: u32 = 80;
    pub const TIME_LEFT: u32 = 81;
    pub const BOUNDED: u32 = 82;
    pub const DECLINED: u32 = 83;
    pub const BOARD_LINE: u32 = 84;
    pub const STATUS_RANK: u32 = 85;
    pub const STATUS_COLOUR: u32 = 86;
    pub const CONCLUSION: u32 = 87;
    pub const EVENT_CODE: u32 = 88;
    pub const CODED_AS: u32 = 89;
    pub const EVENT_KIND: u32 = 90;
    pub const DISPUTED_CONTACT: u32 = 91;
    pub const ACKNOWLEDGED_CONTACT: u32 = 92;
    pub const ACKNOWLEDGED: u32 = 93;
    pub const ASYMMETRIC_CONTACT: u32 = 94;
    pub const CONTACT_WITH_SIDE: u32 = 95;
    pub const TALK_OF_CONTACT: u32 = 96;
    pub const PRE_INAUGURATION_CONTACT_POSSIBLE: u32 = 97;
    pub const ALSO_CALLED: u32 = 98;
    pub const COMPARED: u32 = 99;
    pub const CAME_OUT: u32 = 100;
    pub const MAY_BE_A_COPY: u32 = 101;
    pub const CAME_OUT_IN: u32 = 102;
    pub const AKIN: u32 = 103;
    pub const NOTED_SOURCE: u32 = 104;
    pub const CREDITED_AS: u32 = 105;
    pub const CREDIT_PHRASE: u32 = 106;
    pub const CREDIT_ARTICLE: u32 = 107;
    pub const BOILERPLATE_PHRASE: u32 = 108;
    pub const STILL_CONFLICTS: u32 = 109;
    pub const BEARS: u32 = 110;
    pub const SUPPORTED: u32 = 111;
    pub const OPPOSED: u32 = 112;
    pub const OWN_SUPPORT: u32 = 113;
    pub const OWN_OPPOSITION: u32 = 114;
    pub const FIRM_OPPOSITION: u32 = 115;
    pub const POSITION_ON: u32 = 116;
    pub const REPORT: u32 = 117;
    pub const REPORT_OUTLET: u32 = 118;
    pub const REPORT_COUNT: u32 = 119;
    pub const KNOWN_ROOT: u32 = 120;
    pub const UNKNOWN_ROOT: u32 = 121;
    pub const COUNTED_ALREADY: u32 = 122;
    pub const KNOWN_MARK: u32 = 123;
    pub const DENYING_ROOT: u32 = 124;
    pub const CONTRARY_ROOT: u32 = 125;
    pub const AGREED_IN: u32 = 126;
    pub const FIRMLY_AGAINST: u32 = 127;
    pub const WORD_OF_A_PARTY: u32 = 128;
    pub const KNOWN_IN: u32 = 129;
    pub const IN_DOUBT: u32 = 130;
    pub const REPLACES: u32 = 131;
    pub const COUNTS_TENTATIVELY: u32 = 132;
    pub const AMONG_PARTIES: u32 = 133;
    pub const APART_FROM_PARTIES: u32 = 134;
    pub const TALLY: u32 = 135;
    pub const COUNTS_AS: u32 = 136;
    pub const OFFICIALS: u32 = 137;
    pub const BESIDE_OFFICIALS: u32 = 138;
    pub const COUNTS_AS_SEVERAL: u32 = 139;
    pub const JOINT: u32 = 140;
    pub const SOLE_MARK: u32 = 141;
    pub const ADDS_NOTHING: u32 = 142;
    pub const JOINED: u32 = 143;
    pub const LATER_JOINED: u32 = 144;
    pub const COUNTS_ONCE: u32 = 145;
    pub const COUNTS_IN: u32 = 146;
    pub const CARRIED_ELSEWHERE: u32 = 147;
    pub const ORIGINS_IN: u32 = 148;
    pub const ORIGIN: u32 = 149;
    pub const CIRCLE_BEHIND: u32 = 150;
    pub const ORIGIN_EVER: u32 = 151;
    pub const MAY_COPY: u32 = 152;
    pub const LOST_ORIGIN: u32 = 153;
    pub const ORIGIN_COUNT: u32 = 154;
    pub const KNOWN_ORIGINS: u32 = 155;
    pub const SURE_ORIGINS: u32 = 156;
    pub const ORIGIN_RANGE: u32 = 157;
    pub const LEAST_ORIGINS: u32 = 158;
    pub const HAS_UNKNOWN_ORIGIN: u32 = 159;
    pub const STILL_BEARS: u32 = 160;
    pub const UNSURE_ROOT: u32 = 161;
    pub const MAY_BE_LOST: u32 = 162;
    pub const FIRM_ORIGINS: u32 = 163;
    pub const SPEAKER_ON: u32 = 164;
    pub const NAMED_SPEAKER: u32 = 165;
    pub const SIDE_HEARD: u32 = 166;
    pub const VOICES: u32 = 167;
    pub const CREDIBILITY: u32 = 168;
    pub const DIGIT_MEANING: u32 = 169;
    pub const EARLIER_DIGIT: u32 = 170;
    pub const DIGIT_HOLDS: u32 = 171;
    pub const PARTIES_ALONE: u32 = 172;
    pub const OTHERS_FOR: u32 = 173;
    pub const OTHERS_AGAINST: u32 = 174;
    pub const ESTABLISHING: u32 = 175;
    pub const ESTABLISHED_IN_WORDS: u32 = 176;
    pub const ENDED_BY: u32 = 177;
    pub const DECIDES: u32 = 178;
    pub const RANKED_ROOT: u32 = 179;
    pub const BEST_RANK: u32 = 180;
    pub const BEST_ROOT: u32 = 181;
    pub const STANDS_OUT: u32 = 182;
    pub const OPEN: u32 = 183;
    pub const TOLD_OF: u32 = 184;
    pub const ACT: u32 = 185;
    pub const MANNER_WORDS: u32 = 186;
    pub const ACT_WORDS: u32 = 187;
    pub const DECISIVE: u32 = 188;
    pub const SAID_FOR: u32 = 189;
    pub const SAID_AGAINST: u32 = 190;
    pub const FORETOLD: u32 = 191;
    pub const DOUBTFUL: u32 = 192;
    pub const MAY_GO_BACK: u32 = 193;
    pub const MAY_BE_ROOTED: u32 = 194;
    pub const MAY_HAVE_FALLEN: u32 = 195;
    pub const STAND: u32 = 196;
    pub const OWN_STRENGTH: u32 = 197;
    pub const WEAKER: u32 = 198;
    pub const STRENGTH: u32 = 199;
    pub const GOES_BACK: u32 = 200;
    pub const RESTED_ON: u32 = 201;
    pub const SAME_CIRCLE: u32 = 202;
    pub const CIRCLE_RESTS: u32 = 203;
    pub const CIRCLE_STRENGTH: u32 = 204;
    pub const WEAK_CIRCLE: u32 = 205;
    pub const FIRM: u32 = 206;
    pub const WITHDRAWS: u32 = 207;
    pub const ANSWERS_FOR: u32 = 208;
    pub const WITHDRAWN: u32 = 209;
    pub const EXPOSED: u32 = 210;
    pub const ARGUED: u32 = 211;
    pub const OPPOSITE: u32 = 212;
    pub const LAST_ARGUED_BY: u32 = 213;
    pub const ARGUES: u32 = 214;
    pub const REVERSED: u32 = 215;
    pub const STOOD_FOR: u32 = 216;
    pub const OWNS_UP: u32 = 217;
    pub const OWNING_UP: u32 = 218;
    pub const LAST_OWNED_UP: u32 = 219;
    pub const OWNED_UP: u32 = 220;
    pub const OVERTAKEN: u32 = 221;
    pub const DENIED_BY: u32 = 222;
    pub const LAST_DENIED_BY: u32 = 223;
    pub const DISOWNED: u32 = 224;
    pub const ENDED: u32 = 225;
    pub const SPOKE_WITH: u32 = 226;
    pub const MET_WITH: u32 = 227;
    pub const DISCUSSED: u32 = 228;
    pub const VISITED: u32 = 229;
    pub const MEDIATED: u32 = 230;
    pub const REQUESTED_MEDIATION: u32 = 231;
    pub const AGREED: u32 = 232;
    pub const AGREED_TO_END: u32 = 233;
    pub const CEASEFIRE: u32 = 234;
    pub const ENDED_CONFLICT: u32 = 235;
    pub const THREATENED_AID_CUT: u32 = 236;
    pub const CUT_AID: u32 = 237;
    pub const THREATENED_SANCTIONS: u32 = 238;
    pub const IMPOSED_SANCTIONS: u32 = 239;
    pub const DEPLOYED_TROOPS: u32 = 240;
    pub const STRUCK: u32 = 241;
    pub const SUPPLIED_ARMS: u32 = 242;
    pub const RECOGNISED: u32 = 243;
    pub const ACCUSED: u32 = 244;
    pub const GAVE_UP: u32 = 245;
    pub const REJECTED: u32 = 246;
    pub const HELD: u32 = 247;
    pub const COUNTED: u32 = 248;
    pub const TAKES_PART: u32 = 249;
    pub const PARTICIPANT: u32 = 250;
    pub const PROPOSITION: u32 = 251;
    pub const CONTACT: u32 = 252;
    pub const MADE_CONTACT: u32 = 253;
    pub const ANONYMOUS_ONLY: u32 = 254;
    pub const NAMED_SUPPORT: u32 = 255;
    pub const TENTATIVE_ONLY: u32 = 256;
    pub const SINGLE_ORIGIN: u32 = 257;
    pub const CIRCULAR_REPORTING: u32 = 258;
    pub const INTERESTED_ASSERTER: u32 = 259;
    pub const INTERESTED_DENIER: u32 = 260;
    pub const SIDE_CLAIMED: u32 = 261;
    pub const HEDGED_DENIAL: u32 = 262;
    pub const DENIED_BY_IMPLICATION_ONLY: u32 = 263;
    pub const DENIAL_SHIFTED: u32 = 264;
    pub const FIRST_STOOD: u32 = 265;
    pub const STOOD_AGAINST: u32 = 266;
    pub const FIRST_FIRM_DENIAL: u32 = 267;
    pub const FIRMLY_STOOD_AGAINST: u32 = 268;
    pub const STOOD_AGAINST_BY: u32 = 269;
    pub const SELF_CONTRADICTION: u32 = 270;
    pub const MISSED_DENIAL: u32 = 271;
    pub const FIRST_DENIAL: u32 = 272;
    pub const DENIAL_KNOWN: u32 = 273;
    pub const REVERSED_BEFORE: u32 = 274;
    pub const WENT_BACK: u32 = 275;
    pub const MOST_AGREED: u32 = 276;
    pub const OUTWEIGHED: u32 = 277;
    pub const OPPOSITION_OUTWEIGHED: u32 = 278;
    pub const OTHER_PARTY_NOT_HEARD: u32 = 279;
    pub const PARTY_WORD: u32 = 280;
    pub const SEVERAL_PARTIES: u32 = 281;
    pub const STILL_MAINTAINED: u32 = 282;
    pub const FIRST_TAKEN_BACK: u32 = 283;
    pub const TAKEN_BACK_AT: u32 = 284;
    pub const FIRST_REVERSED: u32 = 285;
    pub const REVERSED_WORD: u32 = 286;
    pub const FIRST_OVERTAKEN: u32 = 287;
    pub const OVERTAKEN_WORD: u32 = 288;
    pub const STALE: u32 = 289;
    pub const OPEN_STATUS: u32 = 290;
    pub const LAST_WORD: u32 = 291;
    pub const SPOKEN_OF: u32 = 292;
    pub const HEARD: u32 = 293;
    pub const STALE_AFTER: u32 = 294;
    pub const FLAG: u32 = 295;
    pub const GLOSSARY: u32 = 296;
    pub const CHAPTER: u32 = 297;
    pub const KEY_HELP: u32 = 298;
    pub const EXTRACTED: u32 = 299;
    pub const NEEDS: u32 = 300;
    pub const UNMET: u32 = 301;
    pub const SHORT_OF: u32 = 302;
    pub const MISSING: u32 = 303;
    pub const COUNTS_FOR: u32 = 304;
    pub const TENTATIVELY: u32 = 305;
    pub const UNCERTAINTY: u32 = 306;
    pub const COUNTS_BEYOND: u32 = 307;
    pub const IMPLIED_BY: u32 = 308;
    pub const COUNTS_LESS: u32 = 309;
    pub const NOTICE: u32 = 310;
    pub const NOTICE_HELP: u32 = 311;
    pub const BEARS_NAME: u32 = 312;
    pub const SOURCE_ON_IT: u32 = 313;
    pub const POSITIONED: u32 = 314;
    pub const DECIDED: u32 = 315;
    pub const HAD: u32 = 316;
    pub const FIRST_HAD: u32 = 317;
    pub const SPOKE_BETWEEN: u32 = 318;
    pub const UNORDERED: u32 = 319;
    pub const FITS_A_RECORD: u32 = 320;
    pub const UNPLACED: u32 = 321;
    pub const LIVE: u32 = 322;
    pub const GOES_ROUND: u32 = 323;
    pub const CLOSES_CIRCLE: u32 = 324;
    pub const LATER_IN_CIRCLE: u32 = 325;
    pub const ROOTED: u32 = 326;
    pub const ROOT_EVER: u32 = 327;
    pub const ROOT_SIDE: u32 = 328;
    pub const MARK: u32 = 329;
    pub const BY_UNNAMED: u32 = 330;
    pub const DESCRIPTION: u32 = 331;
    pub const ORIGIN_KEY: u32 = 332;
    pub const OFFICIAL: u32 = 333;
    pub const OF_TWO_SIDES: u32 = 334;
    pub const STATEMENT_LABEL: u32 = 335;
    pub const STATEMENT_WORDS: u32 = 336;
    pub const IN_LANE: u32 = 337;
    pub const TIMELINE_MARK: u32 = 338;
    pub const TOOK: u32 = 339;
    pub const IN_GRAPH: u32 = 340;
    pub const GRAPH_NODE: u32 = 341;
    pub const GRAPH_EDGE: u32 = 342;
    pub const CONTACT_EDGE: u32 = 343;
    pub const DRAWN_AS: u32 = 344;
    pub const TAKES: u32 = 345;
    pub const CONVEYS: u32 = 346;
    pub const UNSOURCED_RELAY: u32 = 347;
    pub const ON_A_RELAY: u32 = 348;
    pub const RELAYS_CLAIM: u32 = 349;
    pub const BARELY_SOURCED: u32 = 350;
    pub const BARE_RELAY: u32 = 351;
    pub const FORETELLS: u32 = 352;
    pub const CARRIED: u32 = 353;
    pub const CARRIED_ITSELF: u32 = 354;
    pub const CLAIMED: u32 = 355;
    pub const POSITION_EVER: u32 = 356;
    pub const POSITION: u32 = 357;
    pub const SOURCED: u32 = 358;
    pub const BACKS: u32 = 359;
    pub const DENIES: u32 = 360;
    pub const FIRMLY_BACKS: u32 = 361;
    pub const FORESEES: u32 = 362;
    pub const AID_THREAT: u32 = 363;
    pub const ACTS_FOR: u32 = 364;
    pub const STATED_AIM: u32 = 365;
    pub const AID_LEVERAGE: u32 = 366;
    pub const BARGAINING_OBSTACLE: u32 = 367;
    pub const EXPECTED_LOSS: u32 = 368;
    pub const IMPLIES_AT_ONCE: u32 = 369;
    pub const ENTAILS: u32 = 370;
    pub const EXCLUDES_AT_ONCE: u32 = 371;
    pub const CONTRARY: u32 = 372;
    pub const CONFLICTS: u32 = 373;
    pub const EXCLUDES_ITSELF: u32 = 374;
    pub const QUESTION_SETTLED: u32 = 375;
    pub const FOLLOWS_FROM_SETTLED: u32 = 376;
    pub const QUESTION_CONTRADICTORY: u32 = 377;
    pub const QUESTION_OPEN: u32 = 378;
    pub const OPEN_QUESTION: u32 = 379;
    pub const ANSWERED: u32 = 380;
    pub const SUPPORTED_ANSWER: u32 = 381;
    pub const RUNNING: u32 = 382;
    pub const OUT: u32 = 383;
    pub const MAY_LEAD: u32 = 384;
    pub const FIRM_DENIALS: u32 = 385;
    pub const RIVALLED: u32 = 386;
    pub const LEADS: u32 = 387;
    pub const BEHIND: u32 = 388;
    pub const HANGS_ON: u32 = 389;
    pub const MOMENT: u32 = 390;
    pub const PERSON: u32 = 391;
    pub const ORGANISATION: u32 = 392;
    pub const RECORD: u32 = 393;
    pub const ANONYMOUS: u32 = 394;
    pub const OUTLET: u32 = 395;
    pub const STATE: u32 = 396;
    pub const CAMP: u32 = 397;
    pub const OFFICE: u32 = 398;
    pub const CONFLICT: u32 = 399;
    pub const TOPIC: u32 = 400;
    pub const NAME: u32 = 401;
    pub const PREPOSITION: u32 = 402;
    pub const SIDE: u32 = 403;
    pub const SPEAKS_FOR: u32 = 404;
    pub const SPEAKS_FOR_DURING: u32 = 405;
    pub const AUTHORITY: u32 = 406;
    pub const RELEASED_BY: u32 = 407;
    pub const TAKES_OFFICE: u32 = 408;
    pub const HOLDS: u32 = 409;
    pub const BELLIGERENT: u32 = 410;
    pub const DEPENDS_ON_AID: u32 = 411;
    pub const REFLEXIVE: u32 = 412;
    pub const WHEN: u32 = 413;
    pub const MODE: u32 = 414;
    pub const PLACE: u32 = 415;
    pub const HOST: u32 = 416;
    pub const PARTY: u32 = 417;
    pub const DEED_OF: u32 = 418;
    pub const ABOUT: u32 = 419;
    pub const WINDOW: u32 = 420;
    pub const CONDITION: u32 = 421;
    pub const LEAD: u32 = 422;
    pub const IMPLIES: u32 = 423;
    pub const EXCLUDES: u32 = 424;
    pub const ANSWERS: u32 = 425;
    pub const QUESTION: u32 = 426;
    pub const EXCLUSIVE: u32 = 427;
    pub const MODE_VALUE: u32 = 428;
    pub const ASSERTED: u32 = 429;
    pub const ASSESSED: u32 = 430;
    pub const CONFIRMED: u32 = 431;
    pub const ADMITTED: u32 = 432;
    pub const CLAIMED_RESPONSIBILITY: u32 = 433;
    pub const DENIED: u32 = 434;
    pub const DECLINED_TO_COMMENT: u32 = 435;
    pub const NEITHER_CONFIRMED_NOR_DENIED: u32 = 436;
    pub const COULD_NOT_VERIFY: u32 = 437;
    pub const HEDGED: u32 = 438;
    pub const CALLED_POSSIBLE: u32 = 439;
    pub const INTENDED: u32 = 440;
    pub const THREATENED: u32 = 441;
    pub const RELAYED: u32 = 442;
    pub const RETRACTED: u32 = 443;
    pub const CORRECTED: u32 = 444;
    pub const DISCREDITED: u32 = 445;
    pub const VIA: u32 = 446;
    pub const PUBLISHED: u32 = 447;
    pub const SEEN: u32 = 448;
    pub const RESTS_ON: u32 = 449;
    pub const RESTS_ON_UNKNOWN: u32 = 450;
    pub const RESTS_ON_SINCE: u32 = 451;
    pub const MAY_REST_ON: u32 = 452;
    pub const SCOPE: u32 = 453;
    pub const CONFIDENCE: u32 = 454;
    pub const UNNAMED: u32 = 455;
    pub const ISSUED_BY: u32 = 456;
    pub const FOR_SIDE: u32 = 457;
    pub const OMITS: u32 = 458;
    pub const QUOTE: u32 = 459;
    pub const NOTE: u32 = 460;
    pub const URL: u32 = 461;
    pub const ARCHIVE: u32 = 462;
    pub const SCOPE_VALUE: u32 = 463;
    pub const CONFIDENCE_VALUE: u32 = 464;
    pub const ASKED: u32 = 465;
    pub const HINDSIGHT: u32 = 466;
    pub const APPROXIMATE: u32 = 467;
    pub const ZONE: u32 = 468;
    pub const OPPOSES: u32 = 469;
    pub const BLOCKS: u32 = 470;
    pub const OWN_WORD: u32 = 471;
    pub const LAST_WORD_OF: u32 = 472;
    pub const WORD_AT: u32 = 473;
    pub const OUTDATED: u32 = 474;
    pub const UPHELD: u32 = 475;
    pub const FIRST_DENIED_BY: u32 = 476;
    pub const DENIAL_BY: u32 = 477;
    pub const FIRST_DENIED_IN_PERSON: u32 = 478;
    pub const DENIAL_IN_PERSON: u32 = 479;
    pub const COMES_ROUND: u32 = 480;
    pub const DEED: u32 = 481;
    pub const NOT_ITS_OWN: u32 = 482;
    pub const FOR_DOER: u32 = 483;
    pub const PARTY_OWNS_UP: u32 = 484;
    pub const CONTESTED: u32 = 485;
    pub const RESPONSIBILITY: u32 = 486;
    pub const OWN_KEY: u32 = 487;
    pub const BLOCKING_KEY: u32 = 488;
    pub const ADMISSION: u32 = 489;
    pub const FINDING: u32 = 490;
    pub const SIDES_KEY: u32 = 491;
    pub const KEY_SIDE: u32 = 492;
    pub const WITNESS_KEY: u32 = 493;
    pub const FIRM_ROOT: u32 = 494;
    pub const UNOWNED_DEED: u32 = 495;
    pub const OWNED_DEED: u32 = 496;
    pub const LACKS_DOER: u32 = 497;
    pub const DOER_KEY: u32 = 498;
    pub const FROM_TWO_SIDES: u32 = 499;
    pub const HAS_A_SIDE: u32 = 500;
    pub const ESTABLISHED: u32 = 501;
    pub const SETTLED: u32 = 502;
    pub const EXCLUDED: u32 = 503;
    pub const DISCARDED: u32 = 504;
    pub const FORESEEN: u32 = 505;
    pub const WINDOW_OVER: u32 = 506;
    pub const PENDING_CONDITION: u32 = 507;
    pub const DENIED_DIRECTLY: u32 = 508;
    pub const TAKEN_BACK: u32 = 509;
    pub const DENIED_BY_AUTHORITY: u32 = 510;
    pub const FIRM_DENIAL: u32 = 511;
    pub const DENIED_BY_ORIGIN: u32 = 512;
    pub const CAME_FROM: u32 = 513;
    pub const CAME_FROM_SPEAKER: u32 = 514;
    pub const STATUS_HOLDS: u32 = 515;
    pub const ONLY_SUPPORT_OF: u32 = 516;
    pub const SUPPORT_BESIDE: u32 = 517;
    pub const STATUS_PRECEDENCE: u32 = 518;
    pub const OUTRANKED: u32 = 519;
    pub const STATUS: u32 = 520;
    pub const SHOWN_AS: u32 = 521;
    pub const ADMITTED_OTHERWISE: u32 = 522;
    pub const TEXT: u32 = 523;
    pub const TEXT_PRINT: u32 = 524;
    pub const UNQUOTED: u32 = 525;
    pub const QUOTE_MISSING: u32 = 526;
    pub const QUOTE_REPEATED: u32 = 527;
    pub const QUOTE_CUT: u32 = 528;
    pub const QUOTE_SHORT: u32 = 529;
    pub const TEXT_LINE: u32 = 530;
    pub const IN_CONTEXT: u32 = 531;
    pub const GRAVE: u32 = 532;
    pub const MISQUOTE: u32 = 533;
    pub const AS_READ: u32 = 534;
    pub const ALSO_ACCEPTED: u32 = 535;
    pub const READ_FOR: u32 = 536;
    pub const READ_AGAINST: u32 = 537;
    pub const READ_AS_FORECAST: u32 = 538;
    pub const READ_AS_DECISIVE: u32 = 539;
    pub const STATEMENT: u32 = 540;
    pub const DATED: u32 = 541;
    pub const JUDGEMENT: u32 = 542;
    pub const MADE_BY: u32 = 543;
    pub const KNOWN: u32 = 544;
    pub const MADE_BY_THEN: u32 = 545;
    pub const SAID: u32 = 546;
    pub const AS_OF: u32 = 547;
    pub const IN_VIEW: u32 = 548;
    pub const LINK: u32 = 549;
    pub const RESTS: u32 = 550;
    pub const TENTATIVE: u32 = 551;
    pub const NO_POSITION: u32 = 552;
    pub const MODAL: u32 = 553;
    pub const DAY_OFFSET: u32 = 554;
    pub const POSITION_VERB: u32 = 555;
    pub const POSITION_VERB_PAST: u32 = 556;
    pub const POSITION_REPORTS: u32 = 557;
    pub const POSITION_BEARING: u32 = 558;
    pub const CERTAINTY_OF_ROOT: u32 = 559;
    pub const CERTAINTY_OF_ITSELF: u32 = 560;
    pub const CERTAINTY_OF_ORIGIN: u32 = 561;
    pub const STATUS_WORDS: u32 = 562;
    pub const STANCE_VERB: u32 = 563;
    pub const COUNT_WHAT_IS_TOLD_INNER1: u32 = 564;
    pub const COUNT_WHAT_IS_TOLD_VALUE1: u32 = 565;
    pub const LEADS_AS_MOST_TOLD_INNER1: u32 = 566;
    pub const LEADS_AS_MOST_TOLD_VALUE1: u32 = 567;
    pub const COUNT_THE_CASE_INNER1: u32 = 568;
    pub const COUNT_THE_CASE_VALUE1: u32 = 569;
    pub const COUNT_THE_CASE_INNER2: u32 = 570;
    pub const COUNT_THE_CASE_VALUE2: u32 = 571;
    pub const COUNT_REPORTS_INNER1: u32 = 572;
    pub const COUNT_REPORTS_VALUE1: u32 = 573;
    pub const COUNT_REPORTS_INNER2: u32 = 574;
    pub const COUNT_REPORTS_VALUE2: u32 = 575;
    pub const COUNT_REPORTS_INNER3: u32 = 576;
    pub const COUNT_REPORTS_VALUE3: u32 = 577;
    pub const COUNT_WITHOUT_DOUBT_INNER1: u32 = 578;
    pub const COUNT_WITHOUT_DOUBT_VALUE1: u32 = 579;
    pub const COUNT_IN_SPITE_OF_DOUBT_INNER1: u32 = 580;
    pub const COUNT_IN_SPITE_OF_DOUBT_VALUE1: u32 = 581;
    pub const COUNT_IN_SPITE_OF_DOUBT_GROUP2: u32 = 582;
    pub const COUNT_IN_SPITE_OF_DOUBT_INNER2: u32 = 583;
    pub const COUNT_IN_SPITE_OF_DOUBT_VALUE2: u32 = 584;
    pub const ORIGINS_WITH_THE_POSSIBLE_GROUP1: u32 = 585;
    pub const ORIGINS_WITH_THE_POSSIBLE_INNER1: u32 = 586;
    pub const ORIGINS_WITH_THE_POSSIBLE_VALUE1: u32 = 587;
    pub const ORIGINS_WITH_THE_POSSIBLE_INNER2: u32 = 588;
    pub const ORIGINS_WITH_THE_POSSIBLE_VALUE2: u32 = 589;
    pub const COUNT_KNOWN_ORIGINS_INNER1: u32 = 590;
    pub const COUNT_KNOWN_ORIGINS_VALUE1: u32 = 591;
    pub const COUNT_VOICES_INNER1: u32 = 592;
    pub const COUNT_VOICES_VALUE1: u32 = 593;
    pub const COUNT_VOICES_INNER2: u32 = 594;
    pub const COUNT_VOICES_VALUE2: u32 = 595;
    pub const COUNT_VOICES_INNER3: u32 = 596;
    pub const COUNT_VOICES_VALUE3: u32 = 597;
    pub const BEST_RANK_THERE_INNER1: u32 = 598;
    pub const BEST_RANK_THERE_VALUE1: u32 = 599;
    pub const STANDS_OUT_AS_FIRST_INNER1: u32 = 600;
    pub const STANDS_OUT_AS_FIRST_VALUE1: u32 = 601;
    pub const LAST_ARGUED_BY_A_SPEAKER_INNER1: u32 = 602;
    pub const LAST_ARGUED_BY_A_SPEAKER_VALUE1: u32 = 603;
    pub const LAST_OWNED_UP_INNER1: u32 = 604;
    pub const LAST_OWNED_UP_VALUE1: u32 = 605;
    pub const LAST_DENIED_ON_RECORD_INNER1: u32 = 606;
    pub const LAST_DENIED_ON_RECORD_VALUE1: u32 = 607;
    pub const FIRST_STOOD_AGAINST_INNER1: u32 = 608;
    pub const FIRST_STOOD_AGAINST_VALUE1: u32 = 609;
    pub const FIRST_FIRMLY_AGAINST_INNER1: u32 = 610;
    pub const FIRST_FIRMLY_AGAINST_VALUE1: u32 = 611;
    pub const FIRST_DENIAL_INNER1: u32 = 612;
    pub const FIRST_DENIAL_VALUE1: u32 = 613;
    pub const MOST_FIRMLY_AGAINST_INNER1: u32 = 614;
    pub const MOST_FIRMLY_AGAINST_VALUE1: u32 = 615;
    pub const MOST_AGAINST_INNER1: u32 = 616;
    pub const MOST_AGAINST_VALUE1: u32 = 617;
    pub const MOST_AGAINST_APART_FROM_PARTIES_INNER1: u32 = 618;
    pub const MOST_AGAINST_APART_FROM_PARTIES_VALUE1: u32 = 619;
    pub const FIRST_TAKEN_BACK_INNER1: u32 = 620;
    pub const FIRST_TAKEN_BACK_VALUE1: u32 = 621;
    pub const FIRST_REVERSED_INNER1: u32 = 622;
    pub const FIRST_REVERSED_VALUE1: u32 = 623;
    pub const FIRST_OVERTAKEN_INNER1: u32 = 624;
    pub const FIRST_OVERTAKEN_VALUE1: u32 = 625;
    pub const LAST_WORD_INNER1: u32 = 626;
    pub const LAST_WORD_VALUE1: u32 = 627;
    pub const COUNTS_BY_IMPLICATION_INNER1: u32 = 628;
    pub const COUNTS_BY_IMPLICATION_VALUE1: u32 = 629;
    pub const NOTICE_SAME_NAME_INNER1: u32 = 630;
    pub const NOTICE_SAME_NAME_VALUE1: u32 = 631;
    pub const HAD_FIRST_INNER1: u32 = 632;
    pub const HAD_FIRST_VALUE1: u32 = 633;
    pub const NO_ANSWER_IS_SETTLED_INNER1: u32 = 634;
    pub const NO_ANSWER_IS_SETTLED_VALUE1: u32 = 635;
    pub const NO_ANSWER_IS_SETTLED_INNER2: u32 = 636;
    pub const NO_ANSWER_IS_SETTLED_VALUE2: u32 = 637;
    pub const LAST_WORD_OF_A_SIDE_INNER1: u32 = 638;
    pub const LAST_WORD_OF_A_SIDE_VALUE1: u32 = 639;
    pub const FIRST_DENIED_INNER1: u32 = 640;
    pub const FIRST_DENIED_VALUE1: u32 = 641;
    pub const FIRST_DENIED_IN_PERSON_INNER1: u32 = 642;
    pub const FIRST_DENIED_IN_PERSON_VALUE1: u32 = 643;
    pub const SAID_BETWEEN_INNER1: u32 = 644;
    pub const SAID_BETWEEN_VALUE1: u32 = 645;
    pub const AS_ASKED_INNER1: u32 = 646;
    pub const AS_ASKED_VALUE1: u32 = 647;
    pub const AS_OF_THE_LAST_STATEMENT_INNER1: u32 = 648;
    pub const AS_OF_THE_LAST_STATEMENT_VALUE1: u32 = 649;
}

mod text {
    use super::super::Symbol;

    /// "admitted"
    pub const ADMITTED: Symbol = Symbol(0);
    /// "confirmed"
    pub const CONFIRMED: Symbol = Symbol(1);
    /// "refuted"
    pub const REFUTED: Symbol = Symbol(2);
    /// "retracted"
    pub const RETRACTED: Symbol = Symbol(3);
    /// ""
    pub const T: Symbol = Symbol(4);
    /// " (for "
    pub const FOR: Symbol = Symbol(5);
    /// ")"
    pub const T2: Symbol = Symbol(6);
    /// "for"
    pub const FOR2: Symbol = Symbol(7);
    /// "direct"
    pub const DIRECT: Symbol = Symbol(8);
    /// "against"
    pub const AGAINST: Symbol = Symbol(9);
    /// "by implication"
    pub const BY_IMPLICATION: Symbol = Symbol(10);
    /// "declined to comment"
    pub const DECLINED_TO_COMMENT: Symbol = Symbol(11);
    /// "neither confirmed nor denied"
    pub const NEITHER_CONFIRMED_NOR_DENIED: Symbol = Symbol(12);
    /// "corroborated"
    pub const CORROBORATED: Symbol = Symbol(13);
    /// "disputed"
    pub const DISPUTED: Symbol = Symbol(14);
    /// "one_sided"
    pub const ONE_SIDED: Symbol = Symbol(15);
    /// "reported"
    pub const REPORTED: Symbol = Symbol(16);
    /// "no_origin"
    pub const NO_ORIGIN: Symbol = Symbol(17);
    /// "denied_only"
    pub const DENIED_ONLY: Symbol = Symbol(18);
    /// "question_settled"
    pub const QUESTION_SETTLED: Symbol = Symbol(19);
    /// "question_contradictory"
    pub const QUESTION_CONTRADICTORY: Symbol = Symbol(20);
    /// "question_open"
    pub const QUESTION_OPEN: Symbol = Symbol(21);
    /// "answer"
    pub const ANSWER: Symbol = Symbol(22);
    /// "board"
    pub const BOARD: Symbol = Symbol(23);
    /// "in_favour"
    pub const IN_FAVOUR: Symbol = Symbol(24);
    /// "said_for"
    pub const SAID_FOR: Symbol = Symbol(25);
    /// "in_contradiction"
    pub const IN_CONTRADICTION: Symbol = Symbol(26);
    /// "said_against"
    pub const SAID_AGAINST: Symbol = Symbol(27);
    /// "foreseen"
    pub const FORESEEN: Symbol = Symbol(28);
    /// "foretold"
    pub const FORETOLD: Symbol = Symbol(29);
    /// "because"
    pub const BECAUSE: Symbol = Symbol(30);
    /// "decisive"
    pub const DECISIVE: Symbol = Symbol(31);
    /// "window"
    pub const WINDOW: Symbol = Symbol(32);
    /// "time_left"
    pub const TIME_LEFT: Symbol = Symbol(33);
    /// "silent"
    pub const SILENT: Symbol = Symbol(34);
    /// "silence"
    pub const SILENCE: Symbol = Symbol(35);
    /// "flags"
    pub const FLAGS: Symbol = Symbol(36);
    /// "flag"
    pub const FLAG: Symbol = Symbol(37);
    /// "details"
    pub const DETAILS: Symbol = Symbol(38);
    /// "detail"
    pub const DETAIL: Symbol = Symbol(39);
    /// "why"
    pub const WHY: Symbol = Symbol(40);
    /// "text for"
    pub const TEXT_FOR: Symbol = Symbol(41);
    /// "read_for"
    pub const READ_FOR: Symbol = Symbol(42);
    /// "text against"
    pub const TEXT_AGAINST: Symbol = Symbol(43);
    /// "read_against"
    pub const READ_AGAINST: Symbol = Symbol(44);
    /// "text foreseen"
    pub const TEXT_FORESEEN: Symbol = Symbol(45);
    /// "read_as_forecast"
    pub const READ_AS_FORECAST: Symbol = Symbol(46);
    /// "text"
    pub const TEXT: Symbol = Symbol(47);
    /// "read_as_decisive"
    pub const READ_AS_DECISIVE: Symbol = Symbol(48);
    /// "but"
    pub const BUT: Symbol = Symbol(49);
    /// "missing"
    pub const MISSING: Symbol = Symbol(50);
    /// "why not"
    pub const WHY_NOT: Symbol = Symbol(51);
    /// "short_of"
    pub const SHORT_OF: Symbol = Symbol(52);
    /// "counts"
    pub const COUNTS: Symbol = Symbol(53);
    /// "counts_for"
    pub const COUNTS_FOR: Symbol = Symbol(54);
    /// "counts_beyond"
    pub const COUNTS_BEYOND: Symbol = Symbol(55);
    /// "counts_less"
    pub const COUNTS_LESS: Symbol = Symbol(56);
    /// "brief"
    pub const BRIEF: Symbol = Symbol(57);
    /// "sources"
    pub const SOURCES: Symbol = Symbol(58);
    /// "source"
    pub const SOURCE: Symbol = Symbol(59);
    /// "Established"
    pub const ESTABLISHED: Symbol = Symbol(60);
    /// "Disputed"
    pub const DISPUTED2: Symbol = Symbol(61);
    /// "Said, not established"
    pub const SAID_NOT_ESTABLISHED: Symbol = Symbol(62);
    /// "Denied, and claimed by nobody"
    pub const DENIED_AND_CLAIMED_BY_NOBODY: Symbol = Symbol(63);
    /// "Wrong or withdrawn"
    pub const WRONG_OR_WITHDRAWN: Symbol = Symbol(64);
    /// "Without a source"
    pub const WITHOUT_A_SOURCE: Symbol = Symbol(65);
    /// "Not known"
    pub const NOT_KNOWN: Symbol = Symbol(66);
    /// "possible"
    pub const POSSIBLE: Symbol = Symbol(67);
    /// "condition_pending"
    pub const CONDITION_PENDING: Symbol = Symbol(68);
    /// "lapsed"
    pub const LAPSED: Symbol = Symbol(69);
    /// "unreported"
    pub const UNREPORTED: Symbol = Symbol(70);
    /// "claimed responsibility"
    pub const CLAIMED_RESPONSIBILITY: Symbol = Symbol(71);
    /// "a deed"
    pub const A_DEED: Symbol = Symbol(72);
    /// "perhaps "
    pub const PERHAPS: Symbol = Symbol(73);
    /// "firm"
    pub const FIRM: Symbol = Symbol(74);
    /// "origin that may be a copy"
    pub const ORIGIN_THAT_MAY_BE_A_COPY: Symbol = Symbol(75);
    /// "further report"
    pub const FURTHER_REPORT: Symbol = Symbol(76);
    /// "independent origin"
    pub const INDEPENDENT_ORIGIN: Symbol = Symbol(77);
    /// "tentative origin"
    pub const TENTATIVE_ORIGIN: Symbol = Symbol(78);
    /// "tentative origin that may be a copy"
    pub const TENTATIVE_ORIGIN_THAT_MAY_BE_A_COPY: Symbol = Symbol(79);
    /// "on record"
    pub const ON_RECORD: Symbol = Symbol(80);
    /// "not named"
    pub const NOT_NAMED: Symbol = Symbol(81);
    /// "not named in the report"
    pub const NOT_NAMED_IN_THE_REPORT: Symbol = Symbol(82);
    /// "in its own words"
    pub const IN_ITS_OWN_WORDS: Symbol = Symbol(83);
    /// "relayed"
    pub const RELAYED: Symbol = Symbol(84);
    /// "relays"
    pub const RELAYS: Symbol = Symbol(85);
    /// "relayed a denial"
    pub const RELAYED_A_DENIAL: Symbol = Symbol(86);
    /// "did not mention it"
    pub const DID_NOT_MENTION_IT: Symbol = Symbol(87);
    /// "support"
    pub const SUPPORT: Symbol = Symbol(88);
    /// "supporter"
    pub const SUPPORTER: Symbol = Symbol(89);
    /// "implied_supporter"
    pub const IMPLIED_SUPPORTER: Symbol = Symbol(90);
    /// "opposition"
    pub const OPPOSITION: Symbol = Symbol(91);
    /// "opponent"
    pub const OPPONENT: Symbol = Symbol(92);
    /// "implied_opponent"
    pub const IMPLIED_OPPONENT: Symbol = Symbol(93);
    /// "forecast"
    pub const FORECAST: Symbol = Symbol(94);
    /// "forecaster"
    pub const FORECASTER: Symbol = Symbol(95);
    /// "declined"
    pub const DECLINED: Symbol = Symbol(96);
    /// "yellow"
    pub const YELLOW: Symbol = Symbol(97);
    /// "red"
    pub const RED: Symbol = Symbol(98);
    /// "magenta"
    pub const MAGENTA: Symbol = Symbol(99);
    /// "cyan"
    pub const CYAN: Symbol = Symbol(100);
    /// "green"
    pub const GREEN: Symbol = Symbol(101);
    /// "blue"
    pub const BLUE: Symbol = Symbol(102);
    /// "disputed_contact"
    pub const DISPUTED_CONTACT: Symbol = Symbol(103);
    /// "acknowledged_contact"
    pub const ACKNOWLEDGED_CONTACT: Symbol = Symbol(104);
    /// "asymmetric_contact"
    pub const ASYMMETRIC_CONTACT: Symbol = Symbol(105);
    /// "pre_inauguration_contact_possible"
    pub const PRE_INAUGURATION_CONTACT_POSSIBLE: Symbol = Symbol(106);
    /// "aid_leverage"
    pub const AID_LEVERAGE: Symbol = Symbol(107);
    /// "bargaining_obstacle"
    pub const BARGAINING_OBSTACLE: Symbol = Symbol(108);
    /// "spoke_with"
    pub const SPOKE_WITH: Symbol = Symbol(109);
    /// "CAMEO"
    pub const CAMEO: Symbol = Symbol(110);
    /// "040"
    pub const T040: Symbol = Symbol(111);
    /// "spoke_with by phone"
    pub const SPOKE_WITH_BY_PHONE: Symbol = Symbol(112);
    /// "041"
    pub const T041: Symbol = Symbol(113);
    /// "PLOVER"
    pub const PLOVER: Symbol = Symbol(114);
    /// "CONSULT"
    pub const CONSULT: Symbol = Symbol(115);
    /// "met_with"
    pub const MET_WITH: Symbol = Symbol(116);
    /// "discussed"
    pub const DISCUSSED: Symbol = Symbol(117);
    /// "visited"
    pub const VISITED: Symbol = Symbol(118);
    /// "042"
    pub const T042: Symbol = Symbol(119);
    /// "mediated"
    pub const MEDIATED: Symbol = Symbol(120);
    /// "045"
    pub const T045: Symbol = Symbol(121);
    /// "requested_mediation"
    pub const REQUESTED_MEDIATION: Symbol = Symbol(122);
    /// "028"
    pub const T028: Symbol = Symbol(123);
    /// "REQUEST"
    pub const REQUEST: Symbol = Symbol(124);
    /// "agreed"
    pub const AGREED: Symbol = Symbol(125);
    /// "057"
    pub const T057: Symbol = Symbol(126);
    /// "AGREE"
    pub const AGREE: Symbol = Symbol(127);
    /// "agreed_to_end"
    pub const AGREED_TO_END: Symbol = Symbol(128);
    /// "ceasefire"
    pub const CEASEFIRE: Symbol = Symbol(129);
    /// "0871"
    pub const T0871: Symbol = Symbol(130);
    /// "RETREAT"
    pub const RETREAT: Symbol = Symbol(131);
    /// "threatened_aid_cut"
    pub const THREATENED_AID_CUT: Symbol = Symbol(132);
    /// "1311"
    pub const T1311: Symbol = Symbol(133);
    /// "THREATEN"
    pub const THREATEN: Symbol = Symbol(134);
    /// "cut_aid"
    pub const CUT_AID: Symbol = Symbol(135);
    /// "162"
    pub const T162: Symbol = Symbol(136);
    /// "SANCTION"
    pub const SANCTION: Symbol = Symbol(137);
    /// "threatened_sanctions"
    pub const THREATENED_SANCTIONS: Symbol = Symbol(138);
    /// "1312"
    pub const T1312: Symbol = Symbol(139);
    /// "imposed_sanctions"
    pub const IMPOSED_SANCTIONS: Symbol = Symbol(140);
    /// "163"
    pub const T163: Symbol = Symbol(141);
    /// "deployed_troops"
    pub const DEPLOYED_TROOPS: Symbol = Symbol(142);
    /// "154"
    pub const T154: Symbol = Symbol(143);
    /// "MOBILIZE"
    pub const MOBILIZE: Symbol = Symbol(144);
    /// "struck"
    pub const STRUCK: Symbol = Symbol(145);
    /// "190"
    pub const T190: Symbol = Symbol(146);
    /// "ASSAULT"
    pub const ASSAULT: Symbol = Symbol(147);
    /// "supplied_arms"
    pub const SUPPLIED_ARMS: Symbol = Symbol(148);
    /// "072"
    pub const T072: Symbol = Symbol(149);
    /// "AID"
    pub const AID: Symbol = Symbol(150);
    /// "recognised"
    pub const RECOGNISED: Symbol = Symbol(151);
    /// "054"
    pub const T054: Symbol = Symbol(152);
    /// "SUPPORT"
    pub const SUPPORT2: Symbol = Symbol(153);
    /// "accused"
    pub const ACCUSED: Symbol = Symbol(154);
    /// "112"
    pub const T112: Symbol = Symbol(155);
    /// "ACCUSE"
    pub const ACCUSE: Symbol = Symbol(156);
    /// "gave_up"
    pub const GAVE_UP: Symbol = Symbol(157);
    /// "080"
    pub const T080: Symbol = Symbol(158);
    /// "CONCEDE"
    pub const CONCEDE: Symbol = Symbol(159);
    /// "rejected"
    pub const REJECTED: Symbol = Symbol(160);
    /// "120"
    pub const T120: Symbol = Symbol(161);
    /// "REJECT"
    pub const REJECT: Symbol = Symbol(162);
    /// "declined_to_comment"
    pub const DECLINED_TO_COMMENT2: Symbol = Symbol(163);
    /// "011"
    pub const T011: Symbol = Symbol(164);
    /// "015"
    pub const T015: Symbol = Symbol(165);
    /// "claimed_responsibility"
    pub const CLAIMED_RESPONSIBILITY2: Symbol = Symbol(166);
    /// "assessed"
    pub const ASSESSED: Symbol = Symbol(167);
    /// "010"
    pub const T010: Symbol = Symbol(168);
    /// "could_not_verify"
    pub const COULD_NOT_VERIFY: Symbol = Symbol(169);
    /// "phone"
    pub const PHONE: Symbol = Symbol(170);
    /// "any"
    pub const ANY: Symbol = Symbol(171);
    /// "(…)"
    pub const T3: Symbol = Symbol(172);
    /// "[…]"
    pub const T4: Symbol = Symbol(173);
    /// "– …"
    pub const T5: Symbol = Symbol(174);
    /// "©…"
    pub const T6: Symbol = Symbol(175);
    /// "/…/"
    pub const T7: Symbol = Symbol(176);
    /// "Chinese"
    pub const CHINESE: Symbol = Symbol(177);
    /// "据…报道"
    pub const T8: Symbol = Symbol(178);
    /// "援引…"
    pub const T9: Symbol = Symbol(179);
    /// "Czech"
    pub const CZECH: Symbol = Symbol(180);
    /// "podle …"
    pub const PODLE: Symbol = Symbol(181);
    /// "uvedla agentura …"
    pub const UVEDLA_AGENTURA: Symbol = Symbol(182);
    /// "Dutch"
    pub const DUTCH: Symbol = Symbol(183);
    /// "volgens …"
    pub const VOLGENS: Symbol = Symbol(184);
    /// "aldus …"
    pub const ALDUS: Symbol = Symbol(185);
    /// "meldt …"
    pub const MELDT: Symbol = Symbol(186);
    /// "English"
    pub const ENGLISH: Symbol = Symbol(187);
    /// "according to …"
    pub const ACCORDING_TO: Symbol = Symbol(188);
    /// "as reported by …"
    pub const AS_REPORTED_BY: Symbol = Symbol(189);
    /// "first reported by …"
    pub const FIRST_REPORTED_BY: Symbol = Symbol(190);
    /// "reported by …"
    pub const REPORTED_BY: Symbol = Symbol(191);
    /// "citing …"
    pub const CITING: Symbol = Symbol(192);
    /// "cited by …"
    pub const CITED_BY: Symbol = Symbol(193);
    /// "quoting …"
    pub const QUOTING: Symbol = Symbol(194);
    /// "quoted by …"
    pub const QUOTED_BY: Symbol = Symbol(195);
    /// "told …"
    pub const TOLD: Symbol = Symbol(196);
    /// "a report by …"
    pub const A_REPORT_BY: Symbol = Symbol(197);
    /// "a report in …"
    pub const A_REPORT_IN: Symbol = Symbol(198);
    /// "source: …"
    pub const SOURCE2: Symbol = Symbol(199);
    /// "… reported"
    pub const REPORTED2: Symbol = Symbol(200);
    /// "… reports"
    pub const REPORTS: Symbol = Symbol(201);
    /// "… has reported"
    pub const HAS_REPORTED: Symbol = Symbol(202);
    /// "… had reported"
    pub const HAD_REPORTED: Symbol = Symbol(203);
    /// "… first reported"
    pub const FIRST_REPORTED: Symbol = Symbol(204);
    /// "French"
    pub const FRENCH: Symbol = Symbol(205);
    /// "selon …"
    pub const SELON: Symbol = Symbol(206);
    /// "d'après …"
    pub const D_APR_S: Symbol = Symbol(207);
    /// "rapporte …"
    pub const RAPPORTE: Symbol = Symbol(208);
    /// "a rapporté …"
    pub const A_RAPPORT: Symbol = Symbol(209);
    /// "cité par …"
    pub const CIT_PAR: Symbol = Symbol(210);
    /// "citée par …"
    pub const CIT_E_PAR: Symbol = Symbol(211);
    /// "source : …"
    pub const SOURCE3: Symbol = Symbol(212);
    /// "avec …"
    pub const AVEC: Symbol = Symbol(213);
    /// "German"
    pub const GERMAN: Symbol = Symbol(214);
    /// "laut …"
    pub const LAUT: Symbol = Symbol(215);
    /// "nach angaben von …"
    pub const NACH_ANGABEN_VON: Symbol = Symbol(216);
    /// "nach informationen von …"
    pub const NACH_INFORMATIONEN_VON: Symbol = Symbol(217);
    /// "berichtet …"
    pub const BERICHTET: Symbol = Symbol(218);
    /// "berichtete …"
    pub const BERICHTETE: Symbol = Symbol(219);
    /// "meldet …"
    pub const MELDET: Symbol = Symbol(220);
    /// "meldete …"
    pub const MELDETE: Symbol = Symbol(221);
    /// "unter berufung auf …"
    pub const UNTER_BERUFUNG_AUF: Symbol = Symbol(222);
    /// "quelle: …"
    pub const QUELLE: Symbol = Symbol(223);
    /// "… zufolge"
    pub const ZUFOLGE: Symbol = Symbol(224);
    /// "Italian"
    pub const ITALIAN: Symbol = Symbol(225);
    /// "secondo …"
    pub const SECONDO: Symbol = Symbol(226);
    /// "riferisce …"
    pub const RIFERISCE: Symbol = Symbol(227);
    /// "riporta …"
    pub const RIPORTA: Symbol = Symbol(228);
    /// "fonte: …"
    pub const FONTE: Symbol = Symbol(229);
    /// "Polish"
    pub const POLISH: Symbol = Symbol(230);
    /// "według …"
    pub const WED_UG: Symbol = Symbol(231);
    /// "podaje …"
    pub const PODAJE: Symbol = Symbol(232);
    /// "za …"
    pub const ZA: Symbol = Symbol(233);
    /// "Portuguese"
    pub const PORTUGUESE: Symbol = Symbol(234);
    /// "segundo …"
    pub const SEGUNDO: Symbol = Symbol(235);
    /// "de acordo com …"
    pub const DE_ACORDO_COM: Symbol = Symbol(236);
    /// "informou …"
    pub const INFORMOU: Symbol = Symbol(237);
    /// "Russian"
    pub const RUSSIAN: Symbol = Symbol(238);
    /// "сообщает …"
    pub const T10: Symbol = Symbol(239);
    /// "сообщил …"
    pub const T11: Symbol = Symbol(240);
    /// "сообщила …"
    pub const T12: Symbol = Symbol(241);
    /// "сообщило …"
    pub const T13: Symbol = Symbol(242);
    /// "передает …"
    pub const T14: Symbol = Symbol(243);
    /// "передаёт …"
    pub const T15: Symbol = Symbol(244);
    /// "пишет …"
    pub const T16: Symbol = Symbol(245);
    /// "по данным …"
    pub const T17: Symbol = Symbol(246);
    /// "по информации …"
    pub const T18: Symbol = Symbol(247);
    /// "со ссылкой на …"
    pub const T19: Symbol = Symbol(248);
    /// "источник: …"
    pub const T20: Symbol = Symbol(249);
    /// "Spanish"
    pub const SPANISH: Symbol = Symbol(250);
    /// "según …"
    pub const SEG_N: Symbol = Symbol(251);
    /// "de acuerdo con …"
    pub const DE_ACUERDO_CON: Symbol = Symbol(252);
    /// "informa …"
    pub const INFORMA: Symbol = Symbol(253);
    /// "informó …"
    pub const INFORM: Symbol = Symbol(254);
    /// "citando a …"
    pub const CITANDO_A: Symbol = Symbol(255);
    /// "fuente: …"
    pub const FUENTE: Symbol = Symbol(256);
    /// "Turkish"
    pub const TURKISH: Symbol = Symbol(257);
    /// "… haberine göre"
    pub const HABERINE_G_RE: Symbol = Symbol(258);
    /// "kaynak: …"
    pub const KAYNAK: Symbol = Symbol(259);
    /// "Ukrainian"
    pub const UKRAINIAN: Symbol = Symbol(260);
    /// "повідомляє …"
    pub const T21: Symbol = Symbol(261);
    /// "повідомив …"
    pub const T22: Symbol = Symbol(262);
    /// "повідомила …"
    pub const T23: Symbol = Symbol(263);
    /// "передає …"
    pub const T24: Symbol = Symbol(264);
    /// "пише …"
    pub const T25: Symbol = Symbol(265);
    /// "за даними …"
    pub const T26: Symbol = Symbol(266);
    /// "з посиланням на …"
    pub const T27: Symbol = Symbol(267);
    /// "джерело: …"
    pub const T28: Symbol = Symbol(268);
    /// "Vietnamese"
    pub const VIETNAMESE: Symbol = Symbol(269);
    /// "theo …"
    pub const THEO: Symbol = Symbol(270);
    /// "dẫn nguồn …"
    pub const D_N_NGU_N: Symbol = Symbol(271);
    /// "the"
    pub const THE: Symbol = Symbol(272);
    /// "newspaper"
    pub const NEWSPAPER: Symbol = Symbol(273);
    /// "news agency"
    pub const NEWS_AGENCY: Symbol = Symbol(274);
    /// "agency"
    pub const AGENCY: Symbol = Symbol(275);
    /// "der"
    pub const DER: Symbol = Symbol(276);
    /// "die"
    pub const DIE: Symbol = Symbol(277);
    /// "das"
    pub const DAS: Symbol = Symbol(278);
    /// "dem"
    pub const DEM: Symbol = Symbol(279);
    /// "des"
    pub const DES: Symbol = Symbol(280);
    /// "agentur"
    pub const AGENTUR: Symbol = Symbol(281);
    /// "nachrichtenagentur"
    pub const NACHRICHTENAGENTUR: Symbol = Symbol(282);
    /// "zeitung"
    pub const ZEITUNG: Symbol = Symbol(283);
    /// "le"
    pub const LE: Symbol = Symbol(284);
    /// "la"
    pub const LA: Symbol = Symbol(285);
    /// "les"
    pub const LES: Symbol = Symbol(286);
    /// "l'"
    pub const L: Symbol = Symbol(287);
    /// "l'agence"
    pub const L_AGENCE: Symbol = Symbol(288);
    /// "le quotidien"
    pub const LE_QUOTIDIEN: Symbol = Symbol(289);
    /// "el"
    pub const EL: Symbol = Symbol(290);
    /// "los"
    pub const LOS: Symbol = Symbol(291);
    /// "la agencia"
    pub const LA_AGENCIA: Symbol = Symbol(292);
    /// "o"
    pub const O: Symbol = Symbol(293);
    /// "a"
    pub const A: Symbol = Symbol(294);
    /// "a agência"
    pub const A_AG_NCIA: Symbol = Symbol(295);
    /// "il"
    pub const IL: Symbol = Symbol(296);
    /// "lo"
    pub const LO: Symbol = Symbol(297);
    /// "l'agenzia"
    pub const L_AGENZIA: Symbol = Symbol(298);
    /// "de"
    pub const DE: Symbol = Symbol(299);
    /// "het"
    pub const HET: Symbol = Symbol(300);
    /// "persbureau"
    pub const PERSBUREAU: Symbol = Symbol(301);
    /// "агентство"
    pub const T29: Symbol = Symbol(302);
    /// "агентства"
    pub const T30: Symbol = Symbol(303);
    /// "газета"
    pub const T31: Symbol = Symbol(304);
    /// "издание"
    pub const T32: Symbol = Symbol(305);
    /// "агенція"
    pub const T33: Symbol = Symbol(306);
    /// "видання"
    pub const T34: Symbol = Symbol(307);
    /// "hãng"
    pub const H_NG: Symbol = Symbol(308);
    /// "báo"
    pub const B_O: Symbol = Symbol(309);
    /// "all rights reserved"
    pub const ALL_RIGHTS_RESERVED: Symbol = Symbol(310);
    /// "terms of use"
    pub const TERMS_OF_USE: Symbol = Symbol(311);
    /// "privacy policy"
    pub const PRIVACY_POLICY: Symbol = Symbol(312);
    /// "we use cookies"
    pub const WE_USE_COOKIES: Symbol = Symbol(313);
    /// "use of cookies"
    pub const USE_OF_COOKIES: Symbol = Symbol(314);
    /// "accept all cookies"
    pub const ACCEPT_ALL_COOKIES: Symbol = Symbol(315);
    /// "sign up for our newsletter"
    pub const SIGN_UP_FOR_OUR_NEWSLETTER: Symbol = Symbol(316);
    /// "subscribe to our newsletter"
    pub const SUBSCRIBE_TO_OUR_NEWSLETTER: Symbol = Symbol(317);
    /// "alle rechte vorbehalten"
    pub const ALLE_RECHTE_VORBEHALTEN: Symbol = Symbol(318);
    /// "datenschutzerklärung"
    pub const DATENSCHUTZERKL_RUNG: Symbol = Symbol(319);
    /// "wir verwenden cookies"
    pub const WIR_VERWENDEN_COOKIES: Symbol = Symbol(320);
    /// "tous droits réservés"
    pub const TOUS_DROITS_R_SERV_S: Symbol = Symbol(321);
    /// "politique de confidentialité"
    pub const POLITIQUE_DE_CONFIDENTIALIT: Symbol = Symbol(322);
    /// "nous utilisons des cookies"
    pub const NOUS_UTILISONS_DES_COOKIES: Symbol = Symbol(323);
    /// "todos los derechos reservados"
    pub const TODOS_LOS_DERECHOS_RESERVADOS: Symbol = Symbol(324);
    /// "política de privacidad"
    pub const POL_TICA_DE_PRIVACIDAD: Symbol = Symbol(325);
    /// "utilizamos cookies"
    pub const UTILIZAMOS_COOKIES: Symbol = Symbol(326);
    /// "todos os direitos reservados"
    pub const TODOS_OS_DIREITOS_RESERVADOS: Symbol = Symbol(327);
    /// "tutti i diritti riservati"
    pub const TUTTI_I_DIRITTI_RISERVATI: Symbol = Symbol(328);
    /// "alle rechten voorbehouden"
    pub const ALLE_RECHTEN_VOORBEHOUDEN: Symbol = Symbol(329);
    /// "все права защищены"
    pub const T35: Symbol = Symbol(330);
    /// "политика конфиденциальности"
    pub const T36: Symbol = Symbol(331);
    /// "усі права захищені"
    pub const T37: Symbol = Symbol(332);
    /// "none"
    pub const NONE: Symbol = Symbol(333);
    /// "known"
    pub const KNOWN: Symbol = Symbol(334);
    /// "unknown"
    pub const UNKNOWN: Symbol = Symbol(335);
    /// "firmly for"
    pub const FIRMLY_FOR: Symbol = Symbol(336);
    /// "firmly denied"
    pub const FIRMLY_DENIED: Symbol = Symbol(337);
    /// "firmly against"
    pub const FIRMLY_AGAINST: Symbol = Symbol(338);
    /// "agreed against"
    pub const AGREED_AGAINST: Symbol = Symbol(339);
    /// "others firmly against"
    pub const OTHERS_FIRMLY_AGAINST: Symbol = Symbol(340);
    /// "others firmly for"
    pub const OTHERS_FIRMLY_FOR: Symbol = Symbol(341);
    /// "others for"
    pub const OTHERS_FOR: Symbol = Symbol(342);
    /// "tentative"
    pub const TENTATIVE: Symbol = Symbol(343);
    /// "surely "
    pub const SURELY: Symbol = Symbol(344);
    /// "circular"
    pub const CIRCULAR: Symbol = Symbol(345);
    /// "probably true"
    pub const PROBABLY_TRUE: Symbol = Symbol(346);
    /// "possibly true"
    pub const POSSIBLY_TRUE: Symbol = Symbol(347);
    /// "doubtful"
    pub const DOUBTFUL: Symbol = Symbol(348);
    /// "improbable"
    pub const IMPROBABLE: Symbol = Symbol(349);
    /// "cannot be judged"
    pub const CANNOT_BE_JUDGED: Symbol = Symbol(350);
    /// "asserted"
    pub const ASSERTED: Symbol = Symbol(351);
    /// "assessed that it is so"
    pub const ASSESSED_THAT_IT_IS_SO: Symbol = Symbol(352);
    /// "confirmed it"
    pub const CONFIRMED_IT: Symbol = Symbol(353);
    /// "admitted it"
    pub const ADMITTED_IT: Symbol = Symbol(354);
    /// "denied"
    pub const DENIED: Symbol = Symbol(355);
    /// "denied it"
    pub const DENIED_IT: Symbol = Symbol(356);
    /// "relayed it"
    pub const RELAYED_IT: Symbol = Symbol(357);
    /// "called it possible"
    pub const CALLED_IT_POSSIBLE: Symbol = Symbol(358);
    /// "declared the intention"
    pub const DECLARED_THE_INTENTION: Symbol = Symbol(359);
    /// "threatened it"
    pub const THREATENED_IT: Symbol = Symbol(360);
    /// "withdrew it"
    pub const WITHDREW_IT: Symbol = Symbol(361);
    /// "corrected"
    pub const CORRECTED: Symbol = Symbol(362);
    /// "corrected it"
    pub const CORRECTED_IT: Symbol = Symbol(363);
    /// "discredited"
    pub const DISCREDITED: Symbol = Symbol(364);
    /// "done"
    pub const DONE: Symbol = Symbol(365);
    /// "anonymous only"
    pub const ANONYMOUS_ONLY: Symbol = Symbol(366);
    /// "tentative only"
    pub const TENTATIVE_ONLY: Symbol = Symbol(367);
    /// "single origin"
    pub const SINGLE_ORIGIN: Symbol = Symbol(368);
    /// "circular reporting"
    pub const CIRCULAR_REPORTING: Symbol = Symbol(369);
    /// "interested asserter"
    pub const INTERESTED_ASSERTER: Symbol = Symbol(370);
    /// "interested denier"
    pub const INTERESTED_DENIER: Symbol = Symbol(371);
    /// "hedged denial"
    pub const HEDGED_DENIAL: Symbol = Symbol(372);
    /// "denied by implication only"
    pub const DENIED_BY_IMPLICATION_ONLY: Symbol = Symbol(373);
    /// "denial shifted"
    pub const DENIAL_SHIFTED: Symbol = Symbol(374);
    /// "self-contradiction"
    pub const SELF_CONTRADICTION: Symbol = Symbol(375);
    /// "missed denial"
    pub const MISSED_DENIAL: Symbol = Symbol(376);
    /// "reversed before"
    pub const REVERSED_BEFORE: Symbol = Symbol(377);
    /// "outweighed"
    pub const OUTWEIGHED: Symbol = Symbol(378);
    /// "opposition outweighed"
    pub const OPPOSITION_OUTWEIGHED: Symbol = Symbol(379);
    /// "other party not heard"
    pub const OTHER_PARTY_NOT_HEARD: Symbol = Symbol(380);
    /// "still maintained"
    pub const STILL_MAINTAINED: Symbol = Symbol(381);
    /// "stale"
    pub const STALE: Symbol = Symbol(382);
    /// "stands for, against"
    pub const STANDS_FOR_AGAINST: Symbol = Symbol(383);
    /// "statement"
    pub const STATEMENT: Symbol = Symbol(384);
    /// "It says so in its own words: its stance takes that position, whatever became of it later. Relays never do."
    pub const IT_SAYS_SO_IN_ITS_OWN_WORDS_ITS_STANCE_TAKES_THA: Symbol = Symbol(385);
    /// "stand"
    pub const STAND: Symbol = Symbol(386);
    /// "takes"
    pub const TAKES: Symbol = Symbol(387);
    /// "It says so in its own words, or relays who does, whatever became of it later."
    pub const IT_SAYS_SO_IN_ITS_OWN_WORDS_OR_RELAYS_WHO_DOES_W: Symbol = Symbol(388);
    /// "carries"
    pub const CARRIES: Symbol = Symbol(389);
    /// "In it the claim was made: it says so or relays it, or says more, whatever became of it later."
    pub const IN_IT_THE_CLAIM_WAS_MADE_IT_SAYS_SO_OR_RELAYS_IT: Symbol = Symbol(390);
    /// "carried"
    pub const CARRIED: Symbol = Symbol(391);
    /// "claimed"
    pub const CLAIMED: Symbol = Symbol(392);
    /// "proposition"
    pub const PROPOSITION: Symbol = Symbol(393);
    /// "Some statement carries it. What only bears on a claim by implication counts against it only then."
    pub const SOME_STATEMENT_CARRIES_IT_WHAT_ONLY_BEARS_ON_A_C: Symbol = Symbol(394);
    /// "still stands, is live"
    pub const STILL_STANDS_IS_LIVE: Symbol = Symbol(395);
    /// "It is known by the date in question, nobody took it back or exposed it, and it rests on nothing, or on something that still stands."
    pub const IT_IS_KNOWN_BY_THE_DATE_IN_QUESTION_NOBODY_TOOK_: Symbol = Symbol(396);
    /// "live"
    pub const LIVE: Symbol = Symbol(397);
    /// "ended"
    pub const ENDED: Symbol = Symbol(398);
    /// "It was withdrawn, discredited, reversed, given up or disowned. That is for good."
    pub const IT_WAS_WITHDRAWN_DISCREDITED_REVERSED_GIVEN_UP_O: Symbol = Symbol(399);
    /// "position"
    pub const POSITION: Symbol = Symbol(400);
    /// "What a statement that still stands says or relays on a proposition itself, with its origin."
    pub const WHAT_A_STATEMENT_THAT_STILL_STANDS_SAYS_OR_RELAY: Symbol = Symbol(401);
    /// "backs"
    pub const BACKS: Symbol = Symbol(402);
    /// "Its position is for the claim, or for one from which the claim follows."
    pub const ITS_POSITION_IS_FOR_THE_CLAIM_OR_FOR_ONE_FROM_WH: Symbol = Symbol(403);
    /// "denies"
    pub const DENIES: Symbol = Symbol(404);
    /// "Its position is against the claim, or against what follows from the claim."
    pub const ITS_POSITION_IS_AGAINST_THE_CLAIM_OR_AGAINST_WHA: Symbol = Symbol(405);
    /// "bears"
    pub const BEARS: Symbol = Symbol(406);
    /// "It counts for or against the claim: it backs or denies it, or firmly backs what excludes it."
    pub const IT_COUNTS_FOR_OR_AGAINST_THE_CLAIM_IT_BACKS_OR_D: Symbol = Symbol(407);
    /// "opposes, blocks"
    pub const OPPOSES_BLOCKS: Symbol = Symbol(408);
    /// "It stands in the way of a confirmation. It blocks if it is firm, of a known origin, and its side has not come round."
    pub const IT_STANDS_IN_THE_WAY_OF_A_CONFIRMATION_IT_BLOCKS: Symbol = Symbol(409);
    /// "blocks"
    pub const BLOCKS: Symbol = Symbol(410);
    /// "supported, opposed"
    pub const SUPPORTED_OPPOSED: Symbol = Symbol(411);
    /// "Something bears for it, something bears against it."
    pub const SOMETHING_BEARS_FOR_IT_SOMETHING_BEARS_AGAINST_I: Symbol = Symbol(412);
    /// "supported"
    pub const SUPPORTED: Symbol = Symbol(413);
    /// "root"
    pub const ROOT: Symbol = Symbol(414);
    /// "Where a chain of `rests_on` ends. It may be known, unknown, or a circle."
    pub const WHERE_A_CHAIN_OF_RESTS_ON_ENDS_IT_MAY_BE_KNOWN_U: Symbol = Symbol(415);
    /// "rooted"
    pub const ROOTED: Symbol = Symbol(416);
    /// "origin"
    pub const ORIGIN: Symbol = Symbol(417);
    /// "actor"
    pub const ACTOR: Symbol = Symbol(418);
    /// "Whose word a root is: a side, a name, or a description with its outlet. Roots of one origin count once."
    pub const WHOSE_WORD_A_ROOT_IS_A_SIDE_A_NAME_OR_A_DESCRIPT: Symbol = Symbol(419);
    /// "origin_key"
    pub const ORIGIN_KEY: Symbol = Symbol(420);
    /// "firm, tentative"
    pub const FIRM_TENTATIVE: Symbol = Symbol(421);
    /// "Tentative is hedged, blanket, or an assessment of low or moderate confidence, and what rests on that alone."
    pub const TENTATIVE_IS_HEDGED_BLANKET_OR_AN_ASSESSMENT_OF_: Symbol = Symbol(422);
    /// "strength"
    pub const STRENGTH: Symbol = Symbol(423);
    /// "The speaker is named, also in the report, and is no outlet."
    pub const THE_SPEAKER_IS_NAMED_ALSO_IN_THE_REPORT_AND_IS_N: Symbol = Symbol(424);
    /// "on_record"
    pub const ON_RECORD2: Symbol = Symbol(425);
    /// "voice"
    pub const VOICE: Symbol = Symbol(426);
    /// "For whom it is on record: its speaker, whom that one speaks for, and their side."
    pub const FOR_WHOM_IT_IS_ON_RECORD_ITS_SPEAKER_WHOM_THAT_O: Symbol = Symbol(427);
    /// "party"
    pub const PARTY: Symbol = Symbol(428);
    /// "Has an interest in whether it is so: takes part, is host, is declared, or claims a part."
    pub const HAS_AN_INTEREST_IN_WHETHER_IT_IS_SO_TAKES_PART_I: Symbol = Symbol(429);
    /// "party_to"
    pub const PARTY_TO: Symbol = Symbol(430);
    /// "doer"
    pub const DOER: Symbol = Symbol(431);
    /// "Whose deed it would be. Every doer is a party."
    pub const WHOSE_DEED_IT_WOULD_BE_EVERY_DOER_IS_A_PARTY: Symbol = Symbol(432);
    /// "owns up"
    pub const OWNS_UP: Symbol = Symbol(433);
    /// "Is on record with `admitted` or `claimed_responsibility`."
    pub const IS_ON_RECORD_WITH_ADMITTED_OR_CLAIMED_RESPONSIBI: Symbol = Symbol(434);
    /// "owns_up"
    pub const OWNS_UP2: Symbol = Symbol(435);
    /// "admission"
    pub const ADMISSION: Symbol = Symbol(436);
    /// "A party owns up in it, or it grants what its speaker or side had denied. A claim of responsibility that others firmly contest is none."
    pub const A_PARTY_OWNS_UP_IN_IT_OR_IT_GRANTS_WHAT_ITS_SPEA: Symbol = Symbol(437);
    /// "finding"
    pub const FINDING: Symbol = Symbol(438);
    /// "An authority firmly confirms it."
    pub const AN_AUTHORITY_FIRMLY_CONFIRMS_IT: Symbol = Symbol(439);
    /// "established"
    pub const ESTABLISHED2: Symbol = Symbol(440);
    /// "There is an admission or a finding, or it follows from what has one."
    pub const THERE_IS_AN_ADMISSION_OR_A_FINDING_OR_IT_FOLLOWS: Symbol = Symbol(441);
    /// "settled"
    pub const SETTLED: Symbol = Symbol(442);
    /// "It is established, or a party and an origin of another side agree and nothing blocks it. It is derived before any status."
    pub const IT_IS_ESTABLISHED_OR_A_PARTY_AND_AN_ORIGIN_OF_AN: Symbol = Symbol(443);
    /// "admitted, confirmed"
    pub const ADMITTED_CONFIRMED: Symbol = Symbol(444);
    /// "As statuses: how it is settled. As stances they are what one speaker did, and who that is decides whether it settles anything."
    pub const AS_STATUSES_HOW_IT_IS_SETTLED_AS_STANCES_THEY_AR: Symbol = Symbol(445);
    /// "status"
    pub const STATUS: Symbol = Symbol(446);
    /// "Not settled: at least two known and firm origins are for it, and nothing firm is against it."
    pub const NOT_SETTLED_AT_LEAST_TWO_KNOWN_AND_FIRM_ORIGINS_: Symbol = Symbol(447);
    /// "excluded"
    pub const EXCLUDED: Symbol = Symbol(448);
    /// "It was claimed, and something is settled that cannot be true together with it."
    pub const IT_WAS_CLAIMED_AND_SOMETHING_IS_SETTLED_THAT_CAN: Symbol = Symbol(449);
    /// "rules/guide.dl"
    pub const RULES_GUIDE_DL: Symbol = Symbol(450);
    /// "rules/schema.dl"
    pub const RULES_SCHEMA_DL: Symbol = Symbol(451);
    /// "rules/events.dl"
    pub const RULES_EVENTS_DL: Symbol = Symbol(452);
    /// "rules/keys.dl"
    pub const RULES_KEYS_DL: Symbol = Symbol(453);
    /// "rules/time.dl"
    pub const RULES_TIME_DL: Symbol = Symbol(454);
    /// "rules/propositions.dl"
    pub const RULES_PROPOSITIONS_DL: Symbol = Symbol(455);
    /// "rules/attribution.dl"
    pub const RULES_ATTRIBUTION_DL: Symbol = Symbol(456);
    /// "rules/endings.dl"
    pub const RULES_ENDINGS_DL: Symbol = Symbol(457);
    /// "rules/origins.dl"
    pub const RULES_ORIGINS_DL: Symbol = Symbol(458);
    /// "rules/positions.dl"
    pub const RULES_POSITIONS_DL: Symbol = Symbol(459);
    /// "rules/doubts.dl"
    pub const RULES_DOUBTS_DL: Symbol = Symbol(460);
    /// "rules/counts.dl"
    pub const RULES_COUNTS_DL: Symbol = Symbol(461);
    /// "rules/settled.dl"
    pub const RULES_SETTLED_DL: Symbol = Symbol(462);
    /// "rules/status.dl"
    pub const RULES_STATUS_DL: Symbol = Symbol(463);
    /// "rules/questions.dl"
    pub const RULES_QUESTIONS_DL: Symbol = Symbol(464);
    /// "rules/credibility.dl"
    pub const RULES_CREDIBILITY_DL: Symbol = Symbol(465);
    /// "rules/flags.dl"
    pub const RULES_FLAGS_DL: Symbol = Symbol(466);
    /// "rules/contact.dl"
    pub const RULES_CONTACT_DL: Symbol = Symbol(467);
    /// "rules/pressure.dl"
    pub const RULES_PRESSURE_DL: Symbol = Symbol(468);
    /// "rules/codes.dl"
    pub const RULES_CODES_DL: Symbol = Symbol(469);
    /// "rules/notices.dl"
    pub const RULES_NOTICES_DL: Symbol = Symbol(470);
    /// "rules/texts.dl"
    pub const RULES_TEXTS_DL: Symbol = Symbol(471);
    /// "rules/copies.dl"
    pub const RULES_COPIES_DL: Symbol = Symbol(472);
    /// "rules/board.dl"
    pub const RULES_BOARD_DL: Symbol = Symbol(473);
    /// "rules/answers.dl"
    pub const RULES_ANSWERS_DL: Symbol = Symbol(474);
    /// "rules/decisive.dl"
    pub const RULES_DECISIVE_DL: Symbol = Symbol(475);
    /// "rules/missing.dl"
    pub const RULES_MISSING_DL: Symbol = Symbol(476);
    /// "rules/wording.dl"
    pub const RULES_WORDING_DL: Symbol = Symbol(477);
    /// "rules/page.dl"
    pub const RULES_PAGE_DL: Symbol = Symbol(478);
    /// "rules/review.dl"
    pub const RULES_REVIEW_DL: Symbol = Symbol(479);
    /// "Actor.id"
    pub const ACTOR_ID: Symbol = Symbol(480);
    /// "An id of your own, by which statements say who speaks."
    pub const AN_ID_OF_YOUR_OWN_BY_WHICH_STATEMENTS_SAY_WHO_SP: Symbol = Symbol(481);
    /// "peskov"
    pub const PESKOV: Symbol = Symbol(482);
    /// "Outlet.id"
    pub const OUTLET_ID: Symbol = Symbol(483);
    /// "An id of your own, by which `via` and `by` name the outlet."
    pub const AN_ID_OF_YOUR_OWN_BY_WHICH_VIA_AND_BY_NAME_THE_O: Symbol = Symbol(484);
    /// "tass"
    pub const TASS: Symbol = Symbol(485);
    /// "Side.id"
    pub const SIDE_ID: Symbol = Symbol(486);
    /// "An id of your own, by which `side` and `party` name it."
    pub const AN_ID_OF_YOUR_OWN_BY_WHICH_SIDE_AND_PARTY_NAME_I: Symbol = Symbol(487);
    /// "russia"
    pub const RUSSIA: Symbol = Symbol(488);
    /// "Office.id"
    pub const OFFICE_ID: Symbol = Symbol(489);
    /// "An id of your own."
    pub const AN_ID_OF_YOUR_OWN: Symbol = Symbol(490);
    /// "us-presidency"
    pub const US_PRESIDENCY: Symbol = Symbol(491);
    /// "Conflict.id"
    pub const CONFLICT_ID: Symbol = Symbol(492);
    /// "war-in-ukraine"
    pub const WAR_IN_UKRAINE: Symbol = Symbol(493);
    /// "Topic.id"
    pub const TOPIC_ID: Symbol = Symbol(494);
    /// "territory"
    pub const TERRITORY: Symbol = Symbol(495);
    /// "Question.id"
    pub const QUESTION_ID: Symbol = Symbol(496);
    /// "An id of your own, by which `answers` names the question."
    pub const AN_ID_OF_YOUR_OWN_BY_WHICH_ANSWERS_NAMES_THE_QUE: Symbol = Symbol(497);
    /// "who-struck"
    pub const WHO_STRUCK: Symbol = Symbol(498);
    /// "Proposition.id"
    pub const PROPOSITION_ID: Symbol = Symbol(499);
    /// "An id of your own; statements name it under `what`."
    pub const AN_ID_OF_YOUR_OWN_STATEMENTS_NAME_IT_UNDER_WHAT: Symbol = Symbol(500);
    /// "call-7-nov"
    pub const CALL_7_NOV: Symbol = Symbol(501);
    /// "Statement.id"
    pub const STATEMENT_ID: Symbol = Symbol(502);
    /// "An id of your own; `rests_on` and withdrawals name it."
    pub const AN_ID_OF_YOUR_OWN_RESTS_ON_AND_WITHDRAWALS_NAME_: Symbol = Symbol(503);
    /// "s1"
    pub const S1: Symbol = Symbol(504);
    /// "person"
    pub const PERSON: Symbol = Symbol(505);
    /// "A person who is named."
    pub const A_PERSON_WHO_IS_NAMED: Symbol = Symbol(506);
    /// "organisation"
    pub const ORGANISATION: Symbol = Symbol(507);
    /// "A body that speaks: a ministry, an agency, a company, a court."
    pub const A_BODY_THAT_SPEAKS_A_MINISTRY_AN_AGENCY_A_COMPAN: Symbol = Symbol(508);
    /// "record"
    pub const RECORD: Symbol = Symbol(509);
    /// "A document, a recording or a log: it shows something by itself. Note who released it, or that it is an authority."
    pub const A_DOCUMENT_A_RECORDING_OR_A_LOG_IT_SHOWS_SOMETHI: Symbol = Symbol(510);
    /// "anonymous"
    pub const ANONYMOUS: Symbol = Symbol(511);
    /// "A source, or a group described together, whom the report does not name. One row for each description and outlet."
    pub const A_SOURCE_OR_A_GROUP_DESCRIBED_TOGETHER_WHOM_THE_: Symbol = Symbol(512);
    /// "outlet"
    pub const OUTLET: Symbol = Symbol(513);
    /// "A publisher or an agency that carries statements, and that may speak itself."
    pub const A_PUBLISHER_OR_AN_AGENCY_THAT_CARRIES_STATEMENTS: Symbol = Symbol(514);
    /// "state"
    pub const STATE: Symbol = Symbol(515);
    /// "A state, which is a side."
    pub const A_STATE_WHICH_IS_A_SIDE: Symbol = Symbol(516);
    /// "camp"
    pub const CAMP: Symbol = Symbol(517);
    /// "A party, team, movement or independent body: a side that is no state."
    pub const A_PARTY_TEAM_MOVEMENT_OR_INDEPENDENT_BODY_A_SIDE: Symbol = Symbol(518);
    /// "office"
    pub const OFFICE: Symbol = Symbol(519);
    /// "An office that one person holds at a time."
    pub const AN_OFFICE_THAT_ONE_PERSON_HOLDS_AT_A_TIME: Symbol = Symbol(520);
    /// "conflict"
    pub const CONFLICT: Symbol = Symbol(521);
    /// "A war or another conflict."
    pub const A_WAR_OR_ANOTHER_CONFLICT: Symbol = Symbol(522);
    /// "topic"
    pub const TOPIC: Symbol = Symbol(523);
    /// "Something that is bargained over."
    pub const SOMETHING_THAT_IS_BARGAINED_OVER: Symbol = Symbol(524);
    /// "name"
    pub const NAME: Symbol = Symbol(525);
    /// "What it is called in reports."
    pub const WHAT_IT_IS_CALLED_IN_REPORTS: Symbol = Symbol(526);
    /// "Dmitry Peskov"
    pub const DMITRY_PESKOV: Symbol = Symbol(527);
    /// "Side.name"
    pub const SIDE_NAME: Symbol = Symbol(528);
    /// "Russia"
    pub const RUSSIA2: Symbol = Symbol(529);
    /// "Outlet.name"
    pub const OUTLET_NAME: Symbol = Symbol(530);
    /// "TASS"
    pub const TASS2: Symbol = Symbol(531);
    /// "side"
    pub const SIDE: Symbol = Symbol(532);
    /// "Whose interest this actor serves; an independent person names its own id. An actor without a side is on no side, and that is never another side."
    pub const WHOSE_INTEREST_THIS_ACTOR_SERVES_AN_INDEPENDENT_: Symbol = Symbol(533);
    /// "speaks_for"
    pub const SPEAKS_FOR: Symbol = Symbol(534);
    /// "For whom this actor always speaks."
    pub const FOR_WHOM_THIS_ACTOR_ALWAYS_SPEAKS: Symbol = Symbol(535);
    /// "speaks_for_during"
    pub const SPEAKS_FOR_DURING: Symbol = Symbol(536);
    /// "For whom this actor spoke, and when."
    pub const FOR_WHOM_THIS_ACTOR_SPOKE_AND_WHEN: Symbol = Symbol(537);
    /// "speaks_for_during.b"
    pub const SPEAKS_FOR_DURING_B: Symbol = Symbol(538);
    /// "For whom."
    pub const FOR_WHOM: Symbol = Symbol(539);
    /// "speaks_for_during.when"
    pub const SPEAKS_FOR_DURING_WHEN: Symbol = Symbol(540);
    /// "From when to when."
    pub const FROM_WHEN_TO_WHEN: Symbol = Symbol(541);
    /// "2024-01-01/.."
    pub const T2024_01_01: Symbol = Symbol(542);
    /// "authority"
    pub const AUTHORITY: Symbol = Symbol(543);
    /// "Whether what this actor firmly confirms is settled: a court, an inquiry, an investigator, or a record for what it itself records."
    pub const WHETHER_WHAT_THIS_ACTOR_FIRMLY_CONFIRMS_IS_SETTL: Symbol = Symbol(544);
    /// "released_by"
    pub const RELEASED_BY: Symbol = Symbol(545);
    /// "Who released this record."
    pub const WHO_RELEASED_THIS_RECORD: Symbol = Symbol(546);
    /// "takes_office"
    pub const TAKES_OFFICE: Symbol = Symbol(547);
    /// "Which office this person takes, and on which day."
    pub const WHICH_OFFICE_THIS_PERSON_TAKES_AND_ON_WHICH_DAY: Symbol = Symbol(548);
    /// "takes_office.day"
    pub const TAKES_OFFICE_DAY: Symbol = Symbol(549);
    /// "On which day."
    pub const ON_WHICH_DAY: Symbol = Symbol(550);
    /// "2025-01-20"
    pub const T2025_01_20: Symbol = Symbol(551);
    /// "holds"
    pub const HOLDS: Symbol = Symbol(552);
    /// "Which office this person holds, and when."
    pub const WHICH_OFFICE_THIS_PERSON_HOLDS_AND_WHEN: Symbol = Symbol(553);
    /// "holds.when"
    pub const HOLDS_WHEN: Symbol = Symbol(554);
    /// "holds.office"
    pub const HOLDS_OFFICE: Symbol = Symbol(555);
    /// "Which office."
    pub const WHICH_OFFICE: Symbol = Symbol(556);
    /// "takes_office.office"
    pub const TAKES_OFFICE_OFFICE: Symbol = Symbol(557);
    /// "office.of"
    pub const OFFICE_OF: Symbol = Symbol(558);
    /// "Whose office it is."
    pub const WHOSE_OFFICE_IT_IS: Symbol = Symbol(559);
    /// "belligerent"
    pub const BELLIGERENT: Symbol = Symbol(560);
    /// "Which sides fight in it."
    pub const WHICH_SIDES_FIGHT_IN_IT: Symbol = Symbol(561);
    /// "depends_on_aid"
    pub const DEPENDS_ON_AID: Symbol = Symbol(562);
    /// "On whose aid this side depends."
    pub const ON_WHOSE_AID_THIS_SIDE_DEPENDS: Symbol = Symbol(563);
    /// "held"
    pub const HELD: Symbol = Symbol(564);
    /// "Anything that may be true and that no other kind says, in your own words."
    pub const ANYTHING_THAT_MAY_BE_TRUE_AND_THAT_NO_OTHER_KIND: Symbol = Symbol(565);
    /// "counted"
    pub const COUNTED: Symbol = Symbol(566);
    /// "How many there were. Counts of the same event and the same `what` exclude or imply each other by themselves."
    pub const HOW_MANY_THERE_WERE_COUNTS_OF_THE_SAME_EVENT_AND: Symbol = Symbol(567);
    /// "who"
    pub const WHO: Symbol = Symbol(568);
    /// "Who would have done it."
    pub const WHO_WOULD_HAVE_DONE_IT: Symbol = Symbol(569);
    /// "trump"
    pub const TRUMP: Symbol = Symbol(570);
    /// "whom"
    pub const WHOM: Symbol = Symbol(571);
    /// "With whom, or to whom it would have been done."
    pub const WITH_WHOM_OR_TO_WHOM_IT_WOULD_HAVE_BEEN_DONE: Symbol = Symbol(572);
    /// "putin"
    pub const PUTIN: Symbol = Symbol(573);
    /// "mediated.a"
    pub const MEDIATED_A: Symbol = Symbol(574);
    /// "One of the two sides."
    pub const ONE_OF_THE_TWO_SIDES: Symbol = Symbol(575);
    /// "mediated.b"
    pub const MEDIATED_B: Symbol = Symbol(576);
    /// "The other side."
    pub const THE_OTHER_SIDE: Symbol = Symbol(577);
    /// "ukraine"
    pub const UKRAINE: Symbol = Symbol(578);
    /// "Topic.topic"
    pub const TOPIC_TOPIC: Symbol = Symbol(579);
    /// "About what."
    pub const ABOUT_WHAT: Symbol = Symbol(580);
    /// "Conflict.conflict"
    pub const CONFLICT_CONFLICT: Symbol = Symbol(581);
    /// "Which conflict."
    pub const WHICH_CONFLICT: Symbol = Symbol(582);
    /// "held.text"
    pub const HELD_TEXT: Symbol = Symbol(583);
    /// "The claim in words: a sentence that begins with a capital, without the full stop."
    pub const THE_CLAIM_IN_WORDS_A_SENTENCE_THAT_BEGINS_WITH_A: Symbol = Symbol(584);
    /// "The bridge was sold"
    pub const THE_BRIDGE_WAS_SOLD: Symbol = Symbol(585);
    /// "agreed.text"
    pub const AGREED_TEXT: Symbol = Symbol(586);
    /// "On what: a few words that go on “agreed on …”."
    pub const ON_WHAT_A_FEW_WORDS_THAT_GO_ON_AGREED_ON: Symbol = Symbol(587);
    /// "a prisoner swap"
    pub const A_PRISONER_SWAP: Symbol = Symbol(588);
    /// "accused.text"
    pub const ACCUSED_TEXT: Symbol = Symbol(589);
    /// "Of what: a few words that go on “accused … of …”."
    pub const OF_WHAT_A_FEW_WORDS_THAT_GO_ON_ACCUSED_OF: Symbol = Symbol(590);
    /// "a breach of the ceasefire"
    pub const A_BREACH_OF_THE_CEASEFIRE: Symbol = Symbol(591);
    /// "counted.of"
    pub const COUNTED_OF: Symbol = Symbol(592);
    /// "What happened."
    pub const WHAT_HAPPENED: Symbol = Symbol(593);
    /// "counted.what"
    pub const COUNTED_WHAT: Symbol = Symbol(594);
    /// "What became of those that are counted. A claim in words is `held`, and its sentence goes under `text`."
    pub const WHAT_BECAME_OF_THOSE_THAT_ARE_COUNTED_A_CLAIM_IN: Symbol = Symbol(595);
    /// "killed"
    pub const KILLED: Symbol = Symbol(596);
    /// "counted.number"
    pub const COUNTED_NUMBER: Symbol = Symbol(597);
    /// "How many."
    pub const HOW_MANY: Symbol = Symbol(598);
    /// "100..300"
    pub const T100_300: Symbol = Symbol(599);
    /// "when"
    pub const WHEN: Symbol = Symbol(600);
    /// "When it would have happened."
    pub const WHEN_IT_WOULD_HAVE_HAPPENED: Symbol = Symbol(601);
    /// "2024-11-07"
    pub const T2024_11_07: Symbol = Symbol(602);
    /// "mode"
    pub const MODE: Symbol = Symbol(603);
    /// "By what means they had contact."
    pub const BY_WHAT_MEANS_THEY_HAD_CONTACT: Symbol = Symbol(604);
    /// "place"
    pub const PLACE: Symbol = Symbol(605);
    /// "Where it would have happened, in words."
    pub const WHERE_IT_WOULD_HAVE_HAPPENED_IN_WORDS: Symbol = Symbol(606);
    /// "host"
    pub const HOST: Symbol = Symbol(607);
    /// "In whose country or house it would have happened, which makes it a party."
    pub const IN_WHOSE_COUNTRY_OR_HOUSE_IT_WOULD_HAVE_HAPPENED: Symbol = Symbol(608);
    /// "Who else has an interest of its own in whether it is so. Those who take part are parties by themselves."
    pub const WHO_ELSE_HAS_AN_INTEREST_OF_ITS_OWN_IN_WHETHER_I: Symbol = Symbol(609);
    /// "deed_of"
    pub const DEED_OF: Symbol = Symbol(610);
    /// "Whose deed it would be, where the kind does not say: without that one's word, others cannot confirm it."
    pub const WHOSE_DEED_IT_WOULD_BE_WHERE_THE_KIND_DOES_NOT_S: Symbol = Symbol(611);
    /// "about"
    pub const ABOUT: Symbol = Symbol(612);
    /// "The statements that this is about, such as a claim that a report is made up."
    pub const THE_STATEMENTS_THAT_THIS_IS_ABOUT_SUCH_AS_A_CLAI: Symbol = Symbol(613);
    /// "When what is foreseen can come true."
    pub const WHEN_WHAT_IS_FORESEEN_CAN_COME_TRUE: Symbol = Symbol(614);
    /// "condition"
    pub const CONDITION: Symbol = Symbol(615);
    /// "On what it depends."
    pub const ON_WHAT_IT_DEPENDS: Symbol = Symbol(616);
    /// "implies"
    pub const IMPLIES: Symbol = Symbol(617);
    /// "What must be true if this is: a statement for this is one for that, by implication."
    pub const WHAT_MUST_BE_TRUE_IF_THIS_IS_A_STATEMENT_FOR_THI: Symbol = Symbol(618);
    /// "excludes"
    pub const EXCLUDES: Symbol = Symbol(619);
    /// "What cannot be true if this is."
    pub const WHAT_CANNOT_BE_TRUE_IF_THIS_IS: Symbol = Symbol(620);
    /// "answers"
    pub const ANSWERS: Symbol = Symbol(621);
    /// "Which question this answers."
    pub const WHICH_QUESTION_THIS_ANSWERS: Symbol = Symbol(622);
    /// "question"
    pub const QUESTION: Symbol = Symbol(623);
    /// "A question with several answers, each a proposition with `answers`."
    pub const A_QUESTION_WITH_SEVERAL_ANSWERS_EACH_A_PROPOSITI: Symbol = Symbol(624);
    /// "question.text"
    pub const QUESTION_TEXT: Symbol = Symbol(625);
    /// "The question as a reader would ask it."
    pub const THE_QUESTION_AS_A_READER_WOULD_ASK_IT: Symbol = Symbol(626);
    /// "Who struck the plant?"
    pub const WHO_STRUCK_THE_PLANT: Symbol = Symbol(627);
    /// "exclusive"
    pub const EXCLUSIVE: Symbol = Symbol(628);
    /// "Whether at most one answer is right, with what follows from it."
    pub const WHETHER_AT_MOST_ONE_ANSWER_IS_RIGHT_WITH_WHAT_FO: Symbol = Symbol(629);
    /// "The speaker says that it is so. An outlet asserts what it reports in its own words and without a source."
    pub const THE_SPEAKER_SAYS_THAT_IT_IS_SO_AN_OUTLET_ASSERTS: Symbol = Symbol(630);
    /// "The speaker concludes that it is so, as an agency does; say how sure under `confidence`. Without that, it is `asserted`."
    pub const THE_SPEAKER_CONCLUDES_THAT_IT_IS_SO_AS_AN_AGENCY: Symbol = Symbol(631);
    /// "The speaker says so when asked, or after looking into it. By an authority it is a finding, and settles the matter."
    pub const THE_SPEAKER_SAYS_SO_WHEN_ASKED_OR_AFTER_LOOKING_: Symbol = Symbol(632);
    /// "A party owns up to it, or somebody grants what they denied before."
    pub const A_PARTY_OWNS_UP_TO_IT_OR_SOMEBODY_GRANTS_WHAT_TH: Symbol = Symbol(633);
    /// "The speaker says: we did it."
    pub const THE_SPEAKER_SAYS_WE_DID_IT: Symbol = Symbol(634);
    /// "The speaker says that it is not so. A denial of something narrower is one of that, as a proposition of its own."
    pub const THE_SPEAKER_SAYS_THAT_IT_IS_NOT_SO_A_DENIAL_OF_S: Symbol = Symbol(635);
    /// "The speaker was asked and said nothing on it."
    pub const THE_SPEAKER_WAS_ASKED_AND_SAID_NOTHING_ON_IT: Symbol = Symbol(636);
    /// "neither_confirmed_nor_denied"
    pub const NEITHER_CONFIRMED_NOR_DENIED2: Symbol = Symbol(637);
    /// "The speaker said so, or to that effect."
    pub const THE_SPEAKER_SAID_SO_OR_TO_THAT_EFFECT: Symbol = Symbol(638);
    /// "The speaker tried to check it, and could not."
    pub const THE_SPEAKER_TRIED_TO_CHECK_IT_AND_COULD_NOT: Symbol = Symbol(639);
    /// "hedged"
    pub const HEDGED: Symbol = Symbol(640);
    /// "The speaker gave an answer that is neither yes nor no."
    pub const THE_SPEAKER_GAVE_AN_ANSWER_THAT_IS_NEITHER_YES_N: Symbol = Symbol(641);
    /// "called_possible"
    pub const CALLED_POSSIBLE: Symbol = Symbol(642);
    /// "The speaker says that it may come true or is expected; it has not happened yet."
    pub const THE_SPEAKER_SAYS_THAT_IT_MAY_COME_TRUE_OR_IS_EXP: Symbol = Symbol(643);
    /// "intended"
    pub const INTENDED: Symbol = Symbol(644);
    /// "The speaker says that they mean to do it."
    pub const THE_SPEAKER_SAYS_THAT_THEY_MEAN_TO_DO_IT: Symbol = Symbol(645);
    /// "threatened"
    pub const THREATENED: Symbol = Symbol(646);
    /// "The speaker says that they will do it to somebody, or unless."
    pub const THE_SPEAKER_SAYS_THAT_THEY_WILL_DO_IT_TO_SOMEBOD: Symbol = Symbol(647);
    /// "The speaker, mostly an outlet, passes on what others said, for or against; name these statements under `rests_on`."
    pub const THE_SPEAKER_MOSTLY_AN_OUTLET_PASSES_ON_WHAT_OTHE: Symbol = Symbol(648);
    /// "The speaker takes a statement back. Only who made it, carried it or issued it may, or their side."
    pub const THE_SPEAKER_TAKES_A_STATEMENT_BACK_ONLY_WHO_MADE: Symbol = Symbol(649);
    /// "As `retracted`, where something else is said instead; note that as a statement of its own."
    pub const AS_RETRACTED_WHERE_SOMETHING_ELSE_IS_SAID_INSTEA: Symbol = Symbol(650);
    /// "An authority finds that a statement is forged or made up."
    pub const AN_AUTHORITY_FINDS_THAT_A_STATEMENT_IS_FORGED_OR: Symbol = Symbol(651);
    /// "what"
    pub const WHAT: Symbol = Symbol(652);
    /// "What it is about."
    pub const WHAT_IT_IS_ABOUT: Symbol = Symbol(653);
    /// "Statement.what"
    pub const STATEMENT_WHAT: Symbol = Symbol(654);
    /// "Which statement."
    pub const WHICH_STATEMENT: Symbol = Symbol(655);
    /// "by"
    pub const BY: Symbol = Symbol(656);
    /// "Who spoke: the speaker, and not who printed it."
    pub const WHO_SPOKE_THE_SPEAKER_AND_NOT_WHO_PRINTED_IT: Symbol = Symbol(657);
    /// "on"
    pub const ON: Symbol = Symbol(658);
    /// "When it was said. Where nobody says, give a period, and `published`."
    pub const WHEN_IT_WAS_SAID_WHERE_NOBODY_SAYS_GIVE_A_PERIOD: Symbol = Symbol(659);
    /// "2024-11-11"
    pub const T2024_11_11: Symbol = Symbol(660);
    /// "via"
    pub const VIA: Symbol = Symbol(661);
    /// "Which outlet carried it; a list if several did, each with its own reporting."
    pub const WHICH_OUTLET_CARRIED_IT_A_LIST_IF_SEVERAL_DID_EA: Symbol = Symbol(662);
    /// "published"
    pub const PUBLISHED: Symbol = Symbol(663);
    /// "When it could be read, if that was later than `on`."
    pub const WHEN_IT_COULD_BE_READ_IF_THAT_WAS_LATER_THAN_ON: Symbol = Symbol(664);
    /// "seen"
    pub const SEEN: Symbol = Symbol(665);
    /// "When your desk saw it, if that was later than all others could."
    pub const WHEN_YOUR_DESK_SAW_IT_IF_THAT_WAS_LATER_THAN_ALL: Symbol = Symbol(666);
    /// "rests_on"
    pub const RESTS_ON: Symbol = Symbol(667);
    /// "The statements that this one goes back to: it is then no origin of its own."
    pub const THE_STATEMENTS_THAT_THIS_ONE_GOES_BACK_TO_IT_IS_: Symbol = Symbol(668);
    /// "rests_on_unknown"
    pub const RESTS_ON_UNKNOWN: Symbol = Symbol(669);
    /// "Whether it may be a copy of a report that you have not noted: it then counts as no origin or as one."
    pub const WHETHER_IT_MAY_BE_A_COPY_OF_A_REPORT_THAT_YOU_HA: Symbol = Symbol(670);
    /// "rests_on_since"
    pub const RESTS_ON_SINCE: Symbol = Symbol(671);
    /// "What it was later found to rest on, and when that became known."
    pub const WHAT_IT_WAS_LATER_FOUND_TO_REST_ON_AND_WHEN_THAT: Symbol = Symbol(672);
    /// "rests_on_since.root"
    pub const RESTS_ON_SINCE_ROOT: Symbol = Symbol(673);
    /// "On which statement it rests."
    pub const ON_WHICH_STATEMENT_IT_RESTS: Symbol = Symbol(674);
    /// "rests_on_since.day"
    pub const RESTS_ON_SINCE_DAY: Symbol = Symbol(675);
    /// "When that became known."
    pub const WHEN_THAT_BECAME_KNOWN: Symbol = Symbol(676);
    /// "2024-11-12"
    pub const T2024_11_12: Symbol = Symbol(677);
    /// "may_rest_on"
    pub const MAY_REST_ON: Symbol = Symbol(678);
    /// "On what it may rest, and why you think so."
    pub const ON_WHAT_IT_MAY_REST_AND_WHY_YOU_THINK_SO: Symbol = Symbol(679);
    /// "may_rest_on.root"
    pub const MAY_REST_ON_ROOT: Symbol = Symbol(680);
    /// "On which statement it may rest."
    pub const ON_WHICH_STATEMENT_IT_MAY_REST: Symbol = Symbol(681);
    /// "may_rest_on.reason"
    pub const MAY_REST_ON_REASON: Symbol = Symbol(682);
    /// "Why you think so."
    pub const WHY_YOU_THINK_SO: Symbol = Symbol(683);
    /// "same words, an hour later"
    pub const SAME_WORDS_AN_HOUR_LATER: Symbol = Symbol(684);
    /// "scope"
    pub const SCOPE: Symbol = Symbol(685);
    /// "How far its words reach: `hedged` is not quite yes or no, `blanket` denies everything at once. Both make it tentative."
    pub const HOW_FAR_ITS_WORDS_REACH_HEDGED_IS_NOT_QUITE_YES_: Symbol = Symbol(686);
    /// "confidence"
    pub const CONFIDENCE: Symbol = Symbol(687);
    /// "How sure an assessment says it is; all but `high` is tentative."
    pub const HOW_SURE_AN_ASSESSMENT_SAYS_IT_IS_ALL_BUT_HIGH_I: Symbol = Symbol(688);
    /// "unnamed"
    pub const UNNAMED: Symbol = Symbol(689);
    /// "Whether the report does not name its speaker, though you know who it is."
    pub const WHETHER_THE_REPORT_DOES_NOT_NAME_ITS_SPEAKER_THO: Symbol = Symbol(690);
    /// "issued_by"
    pub const ISSUED_BY: Symbol = Symbol(691);
    /// "Which body put it out, if the speaker is another: it may withdraw it."
    pub const WHICH_BODY_PUT_IT_OUT_IF_THE_SPEAKER_IS_ANOTHER_: Symbol = Symbol(692);
    /// "for_side"
    pub const FOR_SIDE: Symbol = Symbol(693);
    /// "For whom it speaks, where that is not the speaker's own side."
    pub const FOR_WHOM_IT_SPEAKS_WHERE_THAT_IS_NOT_THE_SPEAKER: Symbol = Symbol(694);
    /// "omits"
    pub const OMITS: Symbol = Symbol(695);
    /// "What it could have mentioned, and did not."
    pub const WHAT_IT_COULD_HAVE_MENTIONED_AND_DID_NOT: Symbol = Symbol(696);
    /// "quote"
    pub const QUOTE: Symbol = Symbol(697);
    /// "The words themselves, as the report has them."
    pub const THE_WORDS_THEMSELVES_AS_THE_REPORT_HAS_THEM: Symbol = Symbol(698);
    /// "There was no conversation"
    pub const THERE_WAS_NO_CONVERSATION: Symbol = Symbol(699);
    /// "url"
    pub const URL: Symbol = Symbol(700);
    /// "Where it can be read."
    pub const WHERE_IT_CAN_BE_READ: Symbol = Symbol(701);
    /// "archive"
    pub const ARCHIVE: Symbol = Symbol(702);
    /// "Where a copy is kept, for the day when the original is gone."
    pub const WHERE_A_COPY_IS_KEPT_FOR_THE_DAY_WHEN_THE_ORIGIN: Symbol = Symbol(703);
    /// "Statement.text"
    pub const STATEMENT_TEXT: Symbol = Symbol(704);
    /// "The article that it was read in, as a file beside this one: `.txt`, `.html` or `.md`. The words under `quote` are looked for in it."
    pub const THE_ARTICLE_THAT_IT_WAS_READ_IN_AS_A_FILE_BESIDE: Symbol = Symbol(705);
    /// "asked"
    pub const ASKED: Symbol = Symbol(706);
    /// "As of when everything is judged; `--as-of` on the command line adds it."
    pub const AS_OF_WHEN_EVERYTHING_IS_JUDGED_AS_OF_ON_THE_COM: Symbol = Symbol(707);
    /// "asked.date"
    pub const ASKED_DATE: Symbol = Symbol(708);
    /// "As of when."
    pub const AS_OF_WHEN: Symbol = Symbol(709);
    /// "lead"
    pub const LEAD: Symbol = Symbol(710);
    /// "True if the board is to begin with this. Where questions have answers, these lead."
    pub const TRUE_IF_THE_BOARD_IS_TO_BEGIN_WITH_THIS_WHERE_QU: Symbol = Symbol(711);
    /// "also_called"
    pub const ALSO_CALLED: Symbol = Symbol(712);
    /// "What else it is called in reports: short forms, and its name in other scripts."
    pub const WHAT_ELSE_IT_IS_CALLED_IN_REPORTS_SHORT_FORMS_AN: Symbol = Symbol(713);
    /// "preposition"
    pub const PREPOSITION: Symbol = Symbol(714);
    /// "The word before the outlet, where that is not “via”."
    pub const THE_WORD_BEFORE_THE_OUTLET_WHERE_THAT_IS_NOT_VIA: Symbol = Symbol(715);
    /// "note"
    pub const NOTE: Symbol = Symbol(716);
    /// "A remark on this statement, which is shown beside it."
    pub const A_REMARK_ON_THIS_STATEMENT_WHICH_IS_SHOWN_BESIDE: Symbol = Symbol(717);
    /// "if there is one"
    pub const IF_THERE_IS_ONE: Symbol = Symbol(718);
    /// "always"
    pub const ALWAYS: Symbol = Symbol(719);
    /// "if it is said"
    pub const IF_IT_IS_SAID: Symbol = Symbol(720);
    /// "no party owns up to it, and nobody who denied it came round"
    pub const NO_PARTY_OWNS_UP_TO_IT_AND_NOBODY_WHO_DENIED_IT_: Symbol = Symbol(721);
    /// "no authority confirms it"
    pub const NO_AUTHORITY_CONFIRMS_IT: Symbol = Symbol(722);
    /// "no party itself says so"
    pub const NO_PARTY_ITSELF_SAYS_SO: Symbol = Symbol(723);
    /// "nobody of another side confirms it"
    pub const NOBODY_OF_ANOTHER_SIDE_CONFIRMS_IT: Symbol = Symbol(724);
    /// "another origin firmly contradicts it"
    pub const ANOTHER_ORIGIN_FIRMLY_CONTRADICTS_IT: Symbol = Symbol(725);
    /// "nothing that excludes it is settled"
    pub const NOTHING_THAT_EXCLUDES_IT_IS_SETTLED: Symbol = Symbol(726);
    /// "no authority denies it"
    pub const NO_AUTHORITY_DENIES_IT: Symbol = Symbol(727);
    /// "its origin does not deny it"
    pub const ITS_ORIGIN_DOES_NOT_DENY_IT: Symbol = Symbol(728);
    /// "an origin of it may still stand"
    pub const AN_ORIGIN_OF_IT_MAY_STILL_STAND: Symbol = Symbol(729);
    /// "nothing that claimed it was taken back"
    pub const NOTHING_THAT_CLAIMED_IT_WAS_TAKEN_BACK: Symbol = Symbol(730);
    /// "nobody claimed it"
    pub const NOBODY_CLAIMED_IT: Symbol = Symbol(731);
    /// "fewer than two independent origins are firmly behind it"
    pub const FEWER_THAN_TWO_INDEPENDENT_ORIGINS_ARE_FIRMLY_BE: Symbol = Symbol(732);
    /// "a firm statement contradicts it"
    pub const A_FIRM_STATEMENT_CONTRADICTS_IT: Symbol = Symbol(733);
    /// "nothing that stands backs it"
    pub const NOTHING_THAT_STANDS_BACKS_IT: Symbol = Symbol(734);
    /// "nothing that stands contradicts it"
    pub const NOTHING_THAT_STANDS_CONTRADICTS_IT: Symbol = Symbol(735);
    /// "not all that backs it comes from one party"
    pub const NOT_ALL_THAT_BACKS_IT_COMES_FROM_ONE_PARTY: Symbol = Symbol(736);
    /// "nobody denies just this"
    pub const NOBODY_DENIES_JUST_THIS: Symbol = Symbol(737);
    /// "it was claimed"
    pub const IT_WAS_CLAIMED: Symbol = Symbol(738);
    /// "nobody foresees it"
    pub const NOBODY_FORESEES_IT: Symbol = Symbol(739);
    /// "something that stands backs it"
    pub const SOMETHING_THAT_STANDS_BACKS_IT: Symbol = Symbol(740);
    /// "something that stands contradicts it"
    pub const SOMETHING_THAT_STANDS_CONTRADICTS_IT: Symbol = Symbol(741);
    /// "its time is over"
    pub const ITS_TIME_IS_OVER: Symbol = Symbol(742);
    /// "no condition of it is open"
    pub const NO_CONDITION_OF_IT_IS_OPEN: Symbol = Symbol(743);
    /// "its time is not over"
    pub const ITS_TIME_IS_NOT_OVER: Symbol = Symbol(744);
    /// "“"
    pub const T38: Symbol = Symbol(745);
    /// "” describes it, too, and comes first"
    pub const DESCRIBES_IT_TOO_AND_COMES_FIRST: Symbol = Symbol(746);
    /// "no side is declared for "
    pub const NO_SIDE_IS_DECLARED_FOR: Symbol = Symbol(747);
    /// "tentatively"
    pub const TENTATIVELY: Symbol = Symbol(748);
    /// "and nobody knows what that rests on"
    pub const AND_NOBODY_KNOWS_WHAT_THAT_RESTS_ON: Symbol = Symbol(749);
    /// "in a circle of reports"
    pub const IN_A_CIRCLE_OF_REPORTS: Symbol = Symbol(750);
    /// "though what it rests on says something else"
    pub const THOUGH_WHAT_IT_RESTS_ON_SAYS_SOMETHING_ELSE: Symbol = Symbol(751);
    /// "it was withdrawn by "
    pub const IT_WAS_WITHDRAWN_BY: Symbol = Symbol(752);
    /// "it was found to be forged or made up"
    pub const IT_WAS_FOUND_TO_BE_FORGED_OR_MADE_UP: Symbol = Symbol(753);
    /// "its speaker went back on it"
    pub const ITS_SPEAKER_WENT_BACK_ON_IT: Symbol = Symbol(754);
    /// "its side owned up to the contrary"
    pub const ITS_SIDE_OWNED_UP_TO_THE_CONTRARY: Symbol = Symbol(755);
    /// "its side denied it later"
    pub const ITS_SIDE_DENIED_IT_LATER: Symbol = Symbol(756);
    /// "all that it rests on has fallen"
    pub const ALL_THAT_IT_RESTS_ON_HAS_FALLEN: Symbol = Symbol(757);
    /// "it was not known by then"
    pub const IT_WAS_NOT_KNOWN_BY_THEN: Symbol = Symbol(758);
    /// "it takes no position: it "
    pub const IT_TAKES_NO_POSITION_IT: Symbol = Symbol(759);
    /// "it relays others and is no origin of its own"
    pub const IT_RELAYS_OTHERS_AND_IS_NO_ORIGIN_OF_ITS_OWN: Symbol = Symbol(760);
    /// "it is "
    pub const IT_IS: Symbol = Symbol(761);
    /// ", which counts tentatively"
    pub const WHICH_COUNTS_TENTATIVELY: Symbol = Symbol(762);
    /// "it is made with "
    pub const IT_IS_MADE_WITH: Symbol = Symbol(763);
    /// " confidence, which counts tentatively"
    pub const CONFIDENCE_WHICH_COUNTS_TENTATIVELY: Symbol = Symbol(764);
    /// "high"
    pub const HIGH: Symbol = Symbol(765);
    /// "nobody knows what it rests on, so it may copy another"
    pub const NOBODY_KNOWS_WHAT_IT_RESTS_ON_SO_IT_MAY_COPY_ANO: Symbol = Symbol(766);
    /// "withdrawal without standing"
    pub const WITHDRAWAL_WITHOUT_STANDING: Symbol = Symbol(767);
    /// "finding without authority"
    pub const FINDING_WITHOUT_AUTHORITY: Symbol = Symbol(768);
    /// "assertion by an authority"
    pub const ASSERTION_BY_AN_AUTHORITY: Symbol = Symbol(769);
    /// "denial by an authority"
    pub const DENIAL_BY_AN_AUTHORITY: Symbol = Symbol(770);
    /// "relay says something else"
    pub const RELAY_SAYS_SOMETHING_ELSE: Symbol = Symbol(771);
    /// "no side"
    pub const NO_SIDE: Symbol = Symbol(772);
    /// "forecast without end"
    pub const FORECAST_WITHOUT_END: Symbol = Symbol(773);
    /// "before the event"
    pub const BEFORE_THE_EVENT: Symbol = Symbol(774);
    /// "reported elsewhere before"
    pub const REPORTED_ELSEWHERE_BEFORE: Symbol = Symbol(775);
    /// "dated by the month"
    pub const DATED_BY_THE_MONTH: Symbol = Symbol(776);
    /// "no confidence given"
    pub const NO_CONFIDENCE_GIVEN: Symbol = Symbol(777);
    /// "order unknown"
    pub const ORDER_UNKNOWN: Symbol = Symbol(778);
    /// "same name"
    pub const SAME_NAME: Symbol = Symbol(779);
    /// "stance does not fit"
    pub const STANCE_DOES_NOT_FIT: Symbol = Symbol(780);
    /// "implies what it excludes"
    pub const IMPLIES_WHAT_IT_EXCLUDES: Symbol = Symbol(781);
    /// "settled both ways"
    pub const SETTLED_BOTH_WAYS: Symbol = Symbol(782);
    /// "let the speaker, its side, its carrier or the body in `issued_by` withdraw it, or note `issued_by` on the statement"
    pub const LET_THE_SPEAKER_ITS_SIDE_ITS_CARRIER_OR_THE_BODY: Symbol = Symbol(783);
    /// "write `\"authority\": true` on the actor if it is a court, an inquiry or an investigator, or note a `denied`"
    pub const WRITE_AUTHORITY_TRUE_ON_THE_ACTOR_IF_IT_IS_A_COU: Symbol = Symbol(784);
    /// "write `confirmed` if it is a finding"
    pub const WRITE_CONFIRMED_IF_IT_IS_A_FINDING: Symbol = Symbol(785);
    /// "declare the contrary with `excludes`, and note it as `confirmed`"
    pub const DECLARE_THE_CONTRARY_WITH_EXCLUDES_AND_NOTE_IT_A: Symbol = Symbol(786);
    /// "name in `what` the proposition that its sources speak of, or the right source in `rests_on`"
    pub const NAME_IN_WHAT_THE_PROPOSITION_THAT_ITS_SOURCES_SP: Symbol = Symbol(787);
    /// "write `\"side\": …` on the actor; an independent body is a `camp`, which is its own side"
    pub const WRITE_SIDE_ON_THE_ACTOR_AN_INDEPENDENT_BODY_IS_A: Symbol = Symbol(788);
    /// "write `\"window\": \"…/…\"` or `\"condition\": …` on the proposition"
    pub const WRITE_WINDOW_OR_CONDITION_ON_THE_PROPOSITION: Symbol = Symbol(789);
    /// "check `on` of the statement and `when` of the proposition"
    pub const CHECK_ON_OF_THE_STATEMENT_AND_WHEN_OF_THE_PROPOS: Symbol = Symbol(790);
    /// "write `\"rests_on\": …` or `\"rests_on_unknown\": true` if it may come from there"
    pub const WRITE_RESTS_ON_OR_RESTS_ON_UNKNOWN_TRUE_IF_IT_MA: Symbol = Symbol(791);
    /// "write `\"published\": …`, the day on which it could be read"
    pub const WRITE_PUBLISHED_THE_DAY_ON_WHICH_IT_COULD_BE_REA: Symbol = Symbol(792);
    /// "write `\"confidence\"`: `low`, `moderate` or `high`"
    pub const WRITE_CONFIDENCE_LOW_MODERATE_OR_HIGH: Symbol = Symbol(793);
    /// "write the hour in `on`, such as `2024-11-11T12:40+03:00`"
    pub const WRITE_THE_HOUR_IN_ON_SUCH_AS_2024_11_11T12_40_03: Symbol = Symbol(794);
    /// "use one id, or give them different names"
    pub const USE_ONE_ID_OR_GIVE_THEM_DIFFERENT_NAMES: Symbol = Symbol(795);
    /// "note who showed or released the record as the speaker, or write `asserted`"
    pub const NOTE_WHO_SHOWED_OR_RELEASED_THE_RECORD_AS_THE_SP: Symbol = Symbol(796);
    /// "check `implies`, `excludes`, `answers` and the ranges of counts"
    pub const CHECK_IMPLIES_EXCLUDES_ANSWERS_AND_THE_RANGES_OF: Symbol = Symbol(797);
    /// "check `excludes`, and who admits or confirms what"
    pub const CHECK_EXCLUDES_AND_WHO_ADMITS_OR_CONFIRMS_WHAT: Symbol = Symbol(798);
    /// "”"
    pub const T39: Symbol = Symbol(799);
    /// "several sides"
    pub const SEVERAL_SIDES: Symbol = Symbol(800);
    /// "outlets"
    pub const OUTLETS: Symbol = Symbol(801);
    /// "without a side"
    pub const WITHOUT_A_SIDE: Symbol = Symbol(802);
    /// "an origin"
    pub const AN_ORIGIN: Symbol = Symbol(803);
    /// "of unknown origin"
    pub const OF_UNKNOWN_ORIGIN: Symbol = Symbol(804);
    /// "a judgement"
    pub const A_JUDGEMENT: Symbol = Symbol(805);
    /// "fallen with its source"
    pub const FALLEN_WITH_ITS_SOURCE: Symbol = Symbol(806);
    /// "in a circle"
    pub const IN_A_CIRCLE: Symbol = Symbol(807);
    /// "a report"
    pub const A_REPORT: Symbol = Symbol(808);
    /// "rests on"
    pub const RESTS_ON2: Symbol = Symbol(809);
    /// "up"
    pub const UP: Symbol = Symbol(810);
    /// "down"
    pub const DOWN: Symbol = Symbol(811);
    /// "diamond"
    pub const DIAMOND: Symbol = Symbol(812);
    /// "ring"
    pub const RING: Symbol = Symbol(813);
    /// "cross"
    pub const CROSS: Symbol = Symbol(814);
    /// "thick"
    pub const THICK: Symbol = Symbol(815);
    /// "dashed"
    pub const DASHED: Symbol = Symbol(816);
    /// "thin"
    pub const THIN: Symbol = Symbol(817);
    /// "faded"
    pub const FADED: Symbol = Symbol(818);
    /// "disc"
    pub const DISC: Symbol = Symbol(819);
    /// "hollow"
    pub const HOLLOW: Symbol = Symbol(820);
    /// "half"
    pub const HALF: Symbol = Symbol(821);
    /// "broken"
    pub const BROKEN: Symbol = Symbol(822);
    /// "small"
    pub const SMALL: Symbol = Symbol(823);
    /// "video"
    pub const VIDEO: Symbol = Symbol(824);
    /// "letter"
    pub const LETTER: Symbol = Symbol(825);
    /// "blanket"
    pub const BLANKET: Symbol = Symbol(826);
    /// "low"
    pub const LOW: Symbol = Symbol(827);
    /// "moderate"
    pub const MODERATE: Symbol = Symbol(828);
    /// " for "
    pub const FOR3: Symbol = Symbol(829);
    /// "all sides of "
    pub const ALL_SIDES_OF: Symbol = Symbol(830);
    /// "quote not in its text"
    pub const QUOTE_NOT_IN_ITS_TEXT: Symbol = Symbol(831);
    /// "quote found several times"
    pub const QUOTE_FOUND_SEVERAL_TIMES: Symbol = Symbol(832);
    /// "quote cuts a word"
    pub const QUOTE_CUTS_A_WORD: Symbol = Symbol(833);
    /// "quote too short"
    pub const QUOTE_TOO_SHORT: Symbol = Symbol(834);
    /// "text without a quote"
    pub const TEXT_WITHOUT_A_QUOTE: Symbol = Symbol(835);
    /// "text not read"
    pub const TEXT_NOT_READ: Symbol = Symbol(836);
    /// "copy the words from the text; `[…]` stands for what you leave out"
    pub const COPY_THE_WORDS_FROM_THE_TEXT_STANDS_FOR_WHAT_YOU: Symbol = Symbol(837);
    /// "quote more, so that it is clear which place is meant"
    pub const QUOTE_MORE_SO_THAT_IT_IS_CLEAR_WHICH_PLACE_IS_ME: Symbol = Symbol(838);
    /// "quote whole words and numbers"
    pub const QUOTE_WHOLE_WORDS_AND_NUMBERS: Symbol = Symbol(839);
    /// "quote the whole sentence, or so much of it that it says something"
    pub const QUOTE_THE_WHOLE_SENTENCE_OR_SO_MUCH_OF_IT_THAT_I: Symbol = Symbol(840);
    /// "write `\"quote\": \"…\"`, the words by which it is said"
    pub const WRITE_QUOTE_THE_WORDS_BY_WHICH_IT_IS_SAID: Symbol = Symbol(841);
    /// "note the statement in a facts file, beside which the text lies"
    pub const NOTE_THE_STATEMENT_IN_A_FACTS_FILE_BESIDE_WHICH_: Symbol = Symbol(842);
    /// "not in "
    pub const NOT_IN: Symbol = Symbol(843);
    /// "” is not in "
    pub const IS_NOT_IN: Symbol = Symbol(844);
    /// "as_read"
    pub const AS_READ: Symbol = Symbol(845);
    /// "could not verify it"
    pub const COULD_NOT_VERIFY_IT: Symbol = Symbol(846);
    /// "gave no clear answer"
    pub const GAVE_NO_CLEAR_ANSWER: Symbol = Symbol(847);
    /// "backs the claim"
    pub const BACKS_THE_CLAIM: Symbol = Symbol(848);
    /// "contradicts the claim"
    pub const CONTRADICTS_THE_CLAIM: Symbol = Symbol(849);
    /// "foresees"
    pub const FORESEES: Symbol = Symbol(850);
    /// "backed"
    pub const BACKED: Symbol = Symbol(851);
    /// "contradicted"
    pub const CONTRADICTED: Symbol = Symbol(852);
    /// "reports that back the claim"
    pub const REPORTS_THAT_BACK_THE_CLAIM: Symbol = Symbol(853);
    /// "reports that contradict the claim"
    pub const REPORTS_THAT_CONTRADICT_THE_CLAIM: Symbol = Symbol(854);
    /// "forecasts"
    pub const FORECASTS: Symbol = Symbol(855);
    /// "for the claim"
    pub const FOR_THE_CLAIM: Symbol = Symbol(856);
    /// "against the claim"
    pub const AGAINST_THE_CLAIM: Symbol = Symbol(857);
    /// "with the forecast"
    pub const WITH_THE_FORECAST: Symbol = Symbol(858);
    /// ", which rests on nothing else"
    pub const WHICH_RESTS_ON_NOTHING_ELSE: Symbol = Symbol(859);
    /// ", and it is not known what that rests on"
    pub const AND_IT_IS_NOT_KNOWN_WHAT_THAT_RESTS_ON: Symbol = Symbol(860);
    /// ", though what that rests on says something else"
    pub const THOUGH_WHAT_THAT_RESTS_ON_SAYS_SOMETHING_ELSE: Symbol = Symbol(861);
    /// ", which is in a circle of reports that rest on nothing else"
    pub const WHICH_IS_IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOT: Symbol = Symbol(862);
    /// "its own origin"
    pub const ITS_OWN_ORIGIN: Symbol = Symbol(863);
    /// "in a circle of reports that rest on nothing else"
    pub const IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOTHING_ELSE: Symbol = Symbol(864);
    /// "though its sources say something else"
    pub const THOUGH_ITS_SOURCES_SAY_SOMETHING_ELSE: Symbol = Symbol(865);
    /// "an origin, or a copy of one,"
    pub const AN_ORIGIN_OR_A_COPY_OF_ONE: Symbol = Symbol(866);
    /// "an origin, through a circle of reports,"
    pub const AN_ORIGIN_THROUGH_A_CIRCLE_OF_REPORTS: Symbol = Symbol(867);
    /// "pending on a condition"
    pub const PENDING_ON_A_CONDITION: Symbol = Symbol(868);
    /// "without an origin"
    pub const WITHOUT_AN_ORIGIN: Symbol = Symbol(869);
    /// "made by one side only"
    pub const MADE_BY_ONE_SIDE_ONLY: Symbol = Symbol(870);
    /// "only denied"
    pub const ONLY_DENIED: Symbol = Symbol(871);
    /// "said that"
    pub const SAID_THAT: Symbol = Symbol(872);
    /// "assessed that"
    pub const ASSESSED_THAT: Symbol = Symbol(873);
    /// "confirmed that"
    pub const CONFIRMED_THAT: Symbol = Symbol(874);
    /// "admitted that"
    pub const ADMITTED_THAT: Symbol = Symbol(875);
    /// "claimed responsibility, saying that"
    pub const CLAIMED_RESPONSIBILITY_SAYING_THAT: Symbol = Symbol(876);
    /// "denied that"
    pub const DENIED_THAT: Symbol = Symbol(877);
    /// "declined to comment on whether"
    pub const DECLINED_TO_COMMENT_ON_WHETHER: Symbol = Symbol(878);
    /// "neither confirmed nor denied that"
    pub const NEITHER_CONFIRMED_NOR_DENIED_THAT: Symbol = Symbol(879);
    /// "could not verify that"
    pub const COULD_NOT_VERIFY_THAT: Symbol = Symbol(880);
    /// "gave no clear answer when asked whether"
    pub const GAVE_NO_CLEAR_ANSWER_WHEN_ASKED_WHETHER: Symbol = Symbol(881);
    /// "said that it is possible that"
    pub const SAID_THAT_IT_IS_POSSIBLE_THAT: Symbol = Symbol(882);
    /// "announced that"
    pub const ANNOUNCED_THAT: Symbol = Symbol(883);
    /// "threatened that"
    pub const THREATENED_THAT: Symbol = Symbol(884);
    /// "relayed that"
    pub const RELAYED_THAT: Symbol = Symbol(885);
    /// "relayed a denial that"
    pub const RELAYED_A_DENIAL_THAT: Symbol = Symbol(886);
}

mod part_1 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowNN(u32, i64, i64);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSNN(u32, Symbol, Symbol, i64, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSNN(u32, Symbol, Symbol, Symbol, i64, i64);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct OnSide(Symbol, Symbol);

        @output
        struct NamedActor(Symbol);

        @output
        struct OutletActor(Symbol);

        @output
        struct Doer(Symbol, Symbol);

        @output
        struct Akin(Symbol, Symbol);

        @output
        struct PositionOn(Symbol, Symbol);

        @output
        struct TakesPart(Symbol, Symbol, Symbol);

        @output
        struct Participant(Symbol, Symbol);

        @output
        struct Proposition(Symbol);

        @output
        struct MadeContact(Symbol, Symbol, Symbol);

        @output
        struct ByUnnamed(Symbol, Symbol);

        @output
        struct Description(Symbol, Symbol);

        @output
        struct ActsFor(Symbol, Symbol);

        @output
        struct ImpliesAtOnce(Symbol, Symbol);

        @output
        struct Entails(Symbol, Symbol);

        @output
        struct ExcludesAtOnce(Symbol, Symbol);

        @output
        struct Contrary(Symbol, Symbol);

        @output
        struct Conflicts(Symbol, Symbol);

        @output
        struct ExcludesItself(Symbol);

        @output
        struct Deed(Symbol, Symbol);

        @output
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Dated(Symbol, i64, i64);

        @output
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MadeBy(Symbol, Symbol);

        @output
        struct Known(Symbol, i64);

        @output
        struct MadeByThen(Symbol, i64);

        @output
        struct SaidBetweenInner1(Symbol, i64);

        @output
        struct AsAskedInner1(i64);

        @output
        struct AsOfTheLastStatementInner1(i64);

        // [retracted]
        Judgement(v_s, v_t, v_a, text::RETRACTED) <-
            RowSSSNN(tag::RETRACTED, v_s, v_t, v_a, v_d, v_e);

        // [corrected]
        Judgement(v_s, v_t, v_a, text::CORRECTED) <-
            RowSSSNN(tag::CORRECTED, v_s, v_t, v_a, v_d, v_e);

        // [discredited]
        Judgement(v_s, v_t, v_a, text::DISCREDITED) <-
            RowSSSNN(tag::DISCREDITED, v_s, v_t, v_a, v_d, v_e);

        // [asserted]
        Statement(v_s, v_p, v_a, text::ASSERTED) <-
            RowSSSNN(tag::ASSERTED, v_s, v_p, v_a, v_d, v_e);

        // [assessed]
        Statement(v_s, v_p, v_a, text::ASSESSED) <-
            RowSSSNN(tag::ASSESSED, v_s, v_p, v_a, v_d, v_e);

        // [confirmed]
        Statement(v_s, v_p, v_a, text::CONFIRMED) <-
            RowSSSNN(tag::CONFIRMED, v_s, v_p, v_a, v_d, v_e);

        // [admitted]
        Statement(v_s, v_p, v_a, text::ADMITTED) <-
            RowSSSNN(tag::ADMITTED, v_s, v_p, v_a, v_d, v_e);

        // [claimed-responsibility]
        Statement(v_s, v_p, v_a, text::CLAIMED_RESPONSIBILITY) <-
            RowSSSNN(tag::CLAIMED_RESPONSIBILITY, v_s, v_p, v_a, v_d, v_e);

        // [denied]
        Statement(v_s, v_p, v_a, text::DENIED) <-
            RowSSSNN(tag::DENIED, v_s, v_p, v_a, v_d, v_e);

        // [declined-to-comment]
        Statement(v_s, v_p, v_a, text::DECLINED_TO_COMMENT) <-
            RowSSSNN(tag::DECLINED_TO_COMMENT, v_s, v_p, v_a, v_d, v_e);

        // [neither-confirmed-nor-denied]
        Statement(v_s, v_p, v_a, text::NEITHER_CONFIRMED_NOR_DENIED) <-
            RowSSSNN(tag::NEITHER_CONFIRMED_NOR_DENIED, v_s, v_p, v_a, v_d, v_e);

        // [could-not-verify]
        Statement(v_s, v_p, v_a, text::COULD_NOT_VERIFY_IT) <-
            RowSSSNN(tag::COULD_NOT_VERIFY, v_s, v_p, v_a, v_d, v_e);

        // [hedged]
        Statement(v_s, v_p, v_a, text::GAVE_NO_CLEAR_ANSWER) <-
            RowSSSNN(tag::HEDGED, v_s, v_p, v_a, v_d, v_e);

        // [called-possible]
        Statement(v_s, v_p, v_a, text::CALLED_IT_POSSIBLE) <-
            RowSSSNN(tag::CALLED_POSSIBLE, v_s, v_p, v_a, v_d, v_e);

        // [intended]
        Statement(v_s, v_p, v_a, text::DECLARED_THE_INTENTION) <-
            RowSSSNN(tag::INTENDED, v_s, v_p, v_a, v_d, v_e);

        // [threatened]
        Statement(v_s, v_p, v_a, text::THREATENED_IT) <-
            RowSSSNN(tag::THREATENED, v_s, v_p, v_a, v_d, v_e);

        // [relayed]
        Statement(v_s, v_p, v_a, text::RELAYED) <-
            RowSSSNN(tag::RELAYED, v_s, v_p, v_a, v_d, v_e);

        // [makes-a-statement]
        MadeBy(v_s, v_speaker) <-
            Statement(v_s, _, v_speaker, v_stance);

        // [makes-a-judgement]
        MadeBy(v_s, v_speaker) <-
            Judgement(v_s, v_target, v_speaker, v_verdict);

        // [asserted]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::ASSERTED, v_s, v_p, v_a, v_d, v_e);

        // [assessed]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::ASSESSED, v_s, v_p, v_a, v_d, v_e);

        // [confirmed]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::CONFIRMED, v_s, v_p, v_a, v_d, v_e);

        // [admitted]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::ADMITTED, v_s, v_p, v_a, v_d, v_e);

        // [claimed-responsibility]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::CLAIMED_RESPONSIBILITY, v_s, v_p, v_a, v_d, v_e);

        // [denied]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::DENIED, v_s, v_p, v_a, v_d, v_e);

        // [declined-to-comment]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::DECLINED_TO_COMMENT, v_s, v_p, v_a, v_d, v_e);

        // [neither-confirmed-nor-denied]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::NEITHER_CONFIRMED_NOR_DENIED, v_s, v_p, v_a, v_d, v_e);

        // [could-not-verify]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::COULD_NOT_VERIFY, v_s, v_p, v_a, v_d, v_e);

        // [hedged]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::HEDGED, v_s, v_p, v_a, v_d, v_e);

        // [called-possible]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::CALLED_POSSIBLE, v_s, v_p, v_a, v_d, v_e);

        // [intended]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::INTENDED, v_s, v_p, v_a, v_d, v_e);

        // [threatened]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::THREATENED, v_s, v_p, v_a, v_d, v_e);

        // [relayed]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::RELAYED, v_s, v_p, v_a, v_d, v_e);

        // [retracted]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::RETRACTED, v_s, v_t, v_a, v_d, v_e);

        // [corrected]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::CORRECTED, v_s, v_t, v_a, v_d, v_e);

        // [discredited]
        Dated(v_s, v_d, v_e) <-
            RowSSSNN(tag::DISCREDITED, v_s, v_t, v_a, v_d, v_e);

        // [known-when-seen]
        Known(v_s, v_time) <-
            RowSNN(tag::SEEN, v_s, _, v_time);

        // [known-when-published]
        Known(v_s, v_time) <-
            RowSNN(tag::PUBLISHED, v_s, _, v_time),
            !RowSNN(tag::SEEN, v_s, _, _);

        // [known-when-made]
        Known(v_s, v_time) <-
            Dated(v_s, _, v_time),
            !RowSNN(tag::PUBLISHED, v_s, _, _),
            !RowSNN(tag::SEEN, v_s, _, _);

        // [as-of-the-last-statement]
        AsOfTheLastStatementInner1(v_t) <-
            Known(_, v_t);

        // [as-asked]
        AsAskedInner1(v_t) <-
            RowNN(tag::ASKED, _, v_t);

        // [made-when-dated]
        MadeByThen(v_s, v_time) <-
            Dated(v_s, _, v_time);

        // [made-before-publication]
        MadeByThen(v_s, v_time) <-
            RowSNN(tag::PUBLISHED, v_s, _, v_time);

        // [made-before-it-was-seen]
        MadeByThen(v_s, v_time) <-
            RowSNN(tag::SEEN, v_s, _, v_time);

        // [said-between]
        SaidBetweenInner1(v_s, v_t) <-
            MadeByThen(v_s, v_t);

        // [person-by-name]
        NamedActor(v_a) <-
            RowS(tag::PERSON, v_a);

        // [organisation-by-name]
        NamedActor(v_a) <-
            RowS(tag::ORGANISATION, v_a);

        // [record-by-name]
        NamedActor(v_a) <-
            RowS(tag::RECORD, v_a);

        // [state-by-name]
        NamedActor(v_a) <-
            RowS(tag::STATE, v_a);

        // [camp-by-name]
        NamedActor(v_a) <-
            RowS(tag::CAMP, v_a);

        // [own-side]
        OnSide(v_a, v_side) <-
            RowSS(tag::SIDE, v_a, v_side);

        // [state-is-its-side]
        OnSide(v_a, v_a) <-
            RowS(tag::STATE, v_a);

        // [camp-is-its-side]
        OnSide(v_a, v_a) <-
            RowS(tag::CAMP, v_a);

        // [side-of-whom-one-speaks-for]
        OnSide(v_a, v_side) <-
            RowSS(tag::SPEAKS_FOR, v_a, v_b),
            !RowSS(tag::SIDE, v_a, _),
            OnSide(v_b, v_side);

        // [implied-as-declared]
        ImpliesAtOnce(v_q, v_p) <-
            RowSS(tag::IMPLIES, v_q, v_p);

        // [implied-by-a-narrower-count]
        ImpliesAtOnce(v_q, v_p) <-
            RowSSSNN(tag::COUNTED, v_q, v_event, v_what, v_low, v_high),
            RowSSSNN(tag::COUNTED, v_p, v_event, v_what, v_least, v_most),
            (v_least <= v_low),
            (v_high <= v_most);

        // [implied-by-a-count]
        ImpliesAtOnce(v_q, v_event) <-
            RowSSSNN(tag::COUNTED, v_q, v_event, _, v_low, _),
            (v_low > 0_i64);

        // [entails-at-once]
        Entails(v_q, v_p) <-
            ImpliesAtOnce(v_q, v_p),
            (v_q != v_p);

        // [entails-in-steps]
        Entails(v_q, v_p) <-
            Entails(v_q, v_m),
            ImpliesAtOnce(v_m, v_p),
            (v_q != v_p);

        // [excluded-as-declared]
        ExcludesAtOnce(v_p, v_q) <-
            RowSS(tag::EXCLUDES, v_p, v_q),
            (v_p != v_q);

        // [excluded-both-ways]
        ExcludesAtOnce(v_p, v_q) <-
            RowSS(tag::EXCLUDES, v_q, v_p),
            (v_p != v_q);

        // [excluded-by-another-count]
        ExcludesAtOnce(v_p, v_q) <-
            RowSSSNN(tag::COUNTED, v_p, v_event, v_what, _, v_high),
            RowSSSNN(tag::COUNTED, v_q, v_event, v_what, v_low, _),
            (v_high < v_low);

        // [excluded-by-a-lower-count]
        ExcludesAtOnce(v_p, v_q) <-
            RowSSSNN(tag::COUNTED, v_p, v_event, v_what, v_low, _),
            RowSSSNN(tag::COUNTED, v_q, v_event, v_what, _, v_high),
            (v_high < v_low);

        // [excluded-as-another-answer]
        ExcludesAtOnce(v_p, v_q) <-
            RowSS(tag::ANSWERS, v_p, v_question),
            RowSS(tag::ANSWERS, v_q, v_question),
            (v_p != v_q),
            !Entails(v_p, v_q),
            !Entails(v_q, v_p),
            RowS(tag::EXCLUSIVE, v_question);

        // [contrary-at-once]
        Contrary(v_q, v_p) <-
            ExcludesAtOnce(v_q, v_p);

        // [contrary-of-what-follows]
        Contrary(v_q, v_p) <-
            ExcludesAtOnce(v_q, v_m),
            Entails(v_p, v_m),
            (v_q != v_p);

        // [conflicts-itself]
        Conflicts(v_q, v_p) <-
            Contrary(v_q, v_p);

        // [conflicts-by-what-follows]
        Conflicts(v_q, v_p) <-
            Entails(v_q, v_m),
            Contrary(v_m, v_p),
            (v_q != v_p);

        // [spoke-with-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::SPOKE_WITH, v_p, v_who, _);

        // [spoke-with-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            RowSSS(tag::SPOKE_WITH, v_p, _, v_whom);

        // [met-with-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::MET_WITH, v_p, v_who, _);

        // [met-with-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            RowSSS(tag::MET_WITH, v_p, _, v_whom);

        // [discussed-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSSS(tag::DISCUSSED, v_p, v_who, _, _);

        // [discussed-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            RowSSSS(tag::DISCUSSED, v_p, _, v_whom, _);

        // [visited-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::VISITED, v_p, v_who, _);

        // [visited-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::VISITED, v_p, _, v_whom);

        // [mediated-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSSS(tag::MEDIATED, v_p, v_who, _, _);

        // [mediated-one-end]
        TakesPart(v_p, v_a, text::DONE) <-
            RowSSSS(tag::MEDIATED, v_p, _, v_a, _);

        // [mediated-other-end]
        TakesPart(v_p, v_b, text::DONE) <-
            RowSSSS(tag::MEDIATED, v_p, _, _, v_b);

        // [requested-mediation-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::REQUESTED_MEDIATION, v_p, v_who, _);

        // [requested-mediation-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::REQUESTED_MEDIATION, v_p, _, v_whom);

        // [agreed-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSSS(tag::AGREED, v_p, v_who, _, _);

        // [agreed-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            RowSSSS(tag::AGREED, v_p, _, v_whom, _);

        // [agreed-to-end-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSSS(tag::AGREED_TO_END, v_p, v_who, _, _);

        // [agreed-to-end-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            RowSSSS(tag::AGREED_TO_END, v_p, _, v_whom, _);

        // [ceasefire-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::CEASEFIRE, v_p, v_who, _);

        // [ceasefire-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            RowSSS(tag::CEASEFIRE, v_p, _, v_whom);

        // [ended-conflict-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::ENDED_CONFLICT, v_p, v_who, _);

        // [threatened-aid-cut-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::THREATENED_AID_CUT, v_p, v_who, _);

        // [threatened-aid-cut-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::THREATENED_AID_CUT, v_p, _, v_whom);

        // [cut-aid-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::CUT_AID, v_p, v_who, _);

        // [cut-aid-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::CUT_AID, v_p, _, v_whom);

        // [threatened-sanctions-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::THREATENED_SANCTIONS, v_p, v_who, _);

        // [threatened-sanctions-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::THREATENED_SANCTIONS, v_p, _, v_whom);

        // [imposed-sanctions-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::IMPOSED_SANCTIONS, v_p, v_who, _);

        // [imposed-sanctions-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::IMPOSED_SANCTIONS, v_p, _, v_whom);

        // [deployed-troops-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::DEPLOYED_TROOPS, v_p, v_who, _);

        // [deployed-troops-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::DEPLOYED_TROOPS, v_p, _, v_whom);

        // [struck-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::STRUCK, v_p, v_who, _);

        // [struck-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::STRUCK, v_p, _, v_whom);

        // [supplied-arms-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::SUPPLIED_ARMS, v_p, v_who, _);

        // [supplied-arms-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::SUPPLIED_ARMS, v_p, _, v_whom);

        // [recognised-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::RECOGNISED, v_p, v_who, _);

        // [recognised-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSS(tag::RECOGNISED, v_p, _, v_whom);

        // [accused-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSSS(tag::ACCUSED, v_p, v_who, _, _);

        // [accused-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RowSSSS(tag::ACCUSED, v_p, _, v_whom, _);

        // [gave-up-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::GAVE_UP, v_p, v_who, _);

        // [rejected-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RowSSS(tag::REJECTED, v_p, v_who, _);

        // [doer-as-declared]
        Doer(v_p, v_side) <-
            RowSS(tag::DEED_OF, v_p, v_side);

        // [doer-by-its-member]
        Doer(v_p, v_side) <-
            TakesPart(v_p, v_who, text::A_DEED),
            OnSide(v_who, v_side);

        // [doer-by-office]
        Doer(v_p, v_side) <-
            TakesPart(v_p, v_who, text::A_DEED),
            RowSSNN(tag::HOLDS, v_who, v_office, v_start, v_end),
            RowSS(tag::OFFICE, v_office, v_whom),
            OnSide(v_whom, v_side),
            RowSNN(tag::WHEN, v_p, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [outlet-as-actor]
        OutletActor(v_a) <-
            RowS(tag::OUTLET, v_a);

        // [participant-in-a-part]
        Participant(v_p, v_who) <-
            TakesPart(v_p, v_who, v_part);

        // [deed-itself]
        Deed(v_p, v_p) <-
            Doer(v_p, v_side);

        // [deed-that-follows]
        Deed(v_p, v_d) <-
            Entails(v_p, v_d),
            Doer(v_d, v_side);

        // [excludes-what-it-implies]
        ExcludesItself(v_p) <-
            Entails(v_p, v_q),
            Conflicts(v_p, v_q);

        // [contact-by-speaking]
        MadeContact(v_p, v_who, v_whom) <-
            RowSSS(tag::SPOKE_WITH, v_p, v_who, v_whom);

        // [contact-by-meeting]
        MadeContact(v_p, v_who, v_whom) <-
            RowSSS(tag::MET_WITH, v_p, v_who, v_whom);

        // [contact-by-discussion]
        MadeContact(v_p, v_who, v_whom) <-
            RowSSSS(tag::DISCUSSED, v_p, v_who, v_whom, v_topic);

        // [contact-by-visit]
        MadeContact(v_p, v_who, v_whom) <-
            RowSSS(tag::VISITED, v_p, v_who, v_whom);

        // [described-in-words]
        Description(v_group, v_2) <-
            Env(c),
            RowS(tag::ANONYMOUS, v_group),
            RowSS(tag::NAME, v_group, v_text),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::T38), S(v_text), S(text::T39)]);

        // [described-by-id]
        Description(v_group, v_group) <-
            RowS(tag::ANONYMOUS, v_group),
            !RowSS(tag::NAME, v_group, _);

        // [described-by-name]
        ByUnnamed(v_root, v_text) <-
            MadeBy(v_root, v_group),
            Description(v_group, v_text);

        // [with-participants]
        Proposition(v_p) <-
            Participant(v_p, _);

        // [in-words]
        Proposition(v_p) <-
            RowSS(tag::HELD, v_p, _);

        // [as-a-count]
        Proposition(v_p) <-
            RowSSSNN(tag::COUNTED, v_p, v_event, _, _, _);

        // [spoken-of]
        Proposition(v_p) <-
            Statement(v_s, v_p, _, _);

        // [position-for]
        PositionOn(v_p, text::FOR2) <-
            Proposition(v_p);

        // [position-against]
        PositionOn(v_p, text::AGAINST) <-
            Proposition(v_p);

        // [position-foreseen]
        PositionOn(v_p, text::FORESEEN) <-
            Proposition(v_p);

        // [acts-for-own-side]
        ActsFor(v_who, v_side) <-
            OnSide(v_who, v_side);

        // [acts-for-by-office]
        ActsFor(v_who, v_side) <-
            RowSSNN(tag::TAKES_OFFICE, v_who, v_office, _, _),
            RowSS(tag::OFFICE, v_office, v_side);

        // [akin-by-implication]
        Akin(v_p, v_q) <-
            Entails(v_p, v_q);

        // [akin-by-contradiction]
        Akin(v_p, v_q) <-
            Conflicts(v_p, v_q);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ASKED, "asked"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::PERSON, "person"), (tag::ORGANISATION, "organisation"), (tag::RECORD, "record"), (tag::ANONYMOUS, "anonymous"), (tag::OUTLET, "outlet"), (tag::STATE, "state"), (tag::CAMP, "camp"), (tag::EXCLUSIVE, "exclusive"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::WHEN, "when"), (tag::PUBLISHED, "published"), (tag::SEEN, "seen"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::HELD, "held"), (tag::OFFICE, "office"), (tag::NAME, "name"), (tag::SIDE, "side"), (tag::SPEAKS_FOR, "speaks_for"), (tag::DEED_OF, "deed_of"), (tag::IMPLIES, "implies"), (tag::EXCLUDES, "excludes"), (tag::ANSWERS, "answers"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::TAKES_OFFICE, "takes_office"), (tag::HOLDS, "holds"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::SPOKE_WITH, "spoke_with"), (tag::MET_WITH, "met_with"), (tag::VISITED, "visited"), (tag::REQUESTED_MEDIATION, "requested_mediation"), (tag::CEASEFIRE, "ceasefire"), (tag::ENDED_CONFLICT, "ended_conflict"), (tag::THREATENED_AID_CUT, "threatened_aid_cut"), (tag::CUT_AID, "cut_aid"), (tag::THREATENED_SANCTIONS, "threatened_sanctions"), (tag::IMPOSED_SANCTIONS, "imposed_sanctions"), (tag::DEPLOYED_TROOPS, "deployed_troops"), (tag::STRUCK, "struck"), (tag::SUPPLIED_ARMS, "supplied_arms"), (tag::RECOGNISED, "recognised"), (tag::GAVE_UP, "gave_up"), (tag::REJECTED, "rejected"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTED, "counted"), (tag::ASSERTED, "asserted"), (tag::ASSESSED, "assessed"), (tag::CONFIRMED, "confirmed"), (tag::ADMITTED, "admitted"), (tag::CLAIMED_RESPONSIBILITY, "claimed_responsibility"), (tag::DENIED, "denied"), (tag::DECLINED_TO_COMMENT, "declined_to_comment"), (tag::NEITHER_CONFIRMED_NOR_DENIED, "neither_confirmed_nor_denied"), (tag::COULD_NOT_VERIFY, "could_not_verify"), (tag::HEDGED, "hedged"), (tag::CALLED_POSSIBLE, "called_possible"), (tag::INTENDED, "intended"), (tag::THREATENED, "threatened"), (tag::RELAYED, "relayed"), (tag::RETRACTED, "retracted"), (tag::CORRECTED, "corrected"), (tag::DISCREDITED, "discredited"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::DISCUSSED, "discussed"), (tag::MEDIATED, "mediated"), (tag::AGREED, "agreed"), (tag::AGREED_TO_END, "agreed_to_end"), (tag::ACCUSED, "accused"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_side", set_1.into_iter().map(|OnSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("named_actor", set_2.into_iter().map(|NamedActor(v_0)| [S(v_0)]));
        run.keep("outlet_actor", set_3.into_iter().map(|OutletActor(v_0)| [S(v_0)]));
        run.keep("doer", set_4.into_iter().map(|Doer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("akin", set_5.into_iter().map(|Akin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("position_on", set_6.into_iter().map(|PositionOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("takes_part", set_7.into_iter().map(|TakesPart(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("participant", set_8.into_iter().map(|Participant(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("proposition", set_9.into_iter().map(|Proposition(v_0)| [S(v_0)]));
        run.keep("made_contact", set_10.into_iter().map(|MadeContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("by_unnamed", set_11.into_iter().map(|ByUnnamed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("description", set_12.into_iter().map(|Description(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("acts_for", set_13.into_iter().map(|ActsFor(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("implies_at_once", set_14.into_iter().map(|ImpliesAtOnce(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("entails", set_15.into_iter().map(|Entails(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excludes_at_once", set_16.into_iter().map(|ExcludesAtOnce(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contrary", set_17.into_iter().map(|Contrary(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("conflicts", set_18.into_iter().map(|Conflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excludes_itself", set_19.into_iter().map(|ExcludesItself(v_0)| [S(v_0)]));
        run.keep("deed", set_20.into_iter().map(|Deed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("statement", set_21.into_iter().map(|Statement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("dated", set_22.into_iter().map(|Dated(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("judgement", set_23.into_iter().map(|Judgement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("made_by", set_24.into_iter().map(|MadeBy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("known", set_25.into_iter().map(|Known(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("made_by_then", set_26.into_iter().map(|MadeByThen(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("said-between?inner1", set_27.into_iter().map(|SaidBetweenInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("as-asked?inner1", set_28.into_iter().map(|AsAskedInner1(v_0)| [N(v_0)]));
        run.keep("as-of-the-last-statement?inner1", set_29.into_iter().map(|AsOfTheLastStatementInner1(v_0)| [N(v_0)]));
    }
}

mod part_2 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowN(u32, i64);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Leading(Symbol);

        @output
        struct Carrier(Symbol, Symbol);

        @output
        struct Bounded(i64);

        @output
        struct CodedAs(Symbol, Symbol, Symbol);

        @output
        struct EventKind(Symbol, Symbol);

        @output
        struct CameOut(Symbol, i64, i64);

        @output
        struct MayBeACopy(Symbol);

        @output
        struct CameOutIn(Symbol, Symbol);

        @output
        struct CreditedAs(Symbol, Symbol);

        @output
        struct Contact(Symbol, Symbol, Symbol);

        @output
        struct BearsName(Symbol, Symbol);

        @output
        struct ContactEdge(Symbol, Symbol, Symbol);

        @output
        struct Misquote(Symbol, Symbol);

        @output
        struct AsRead(Symbol, Symbol);

        @output
        struct DayOffset(i64);

        // [as-read-now]
        AsRead(v_file, v_fingerprint) <-
            RowSS(tag::TEXT_PRINT, v_file, v_fingerprint);

        // [contact-as-told]
        Contact(v_p, v_a, v_b) <-
            RowSSS(tag::MADE_CONTACT, v_p, v_a, v_b);

        // [contact-both-ways]
        Contact(v_p, v_b, v_a) <-
            RowSSS(tag::MADE_CONTACT, v_p, v_a, v_b);

        // [leads-as-an-answer]
        Leading(v_p) <-
            RowSS(tag::ANSWERS, v_p, v_question);

        // [leads-as-marked]
        Leading(v_p) <-
            RowS(tag::LEAD, v_p);

        // [name-of-an-actor]
        BearsName(v_a, v_text) <-
            RowS(tag::NAMED_ACTOR, v_a),
            RowSS(tag::NAME, v_a, v_text);

        // [name-of-an-outlet]
        BearsName(v_a, v_text) <-
            RowS(tag::OUTLET_ACTOR, v_a),
            RowSS(tag::NAME, v_a, v_text);

        // [bounded-by-a-date]
        Bounded(v_last) <-
            RowSNN(tag::WINDOW, v_p, _, v_last),
            (v_last < 4223371679_i64);

        // [out-when-published]
        CameOut(v_s, v_first, v_last) <-
            RowSNN(tag::PUBLISHED, v_s, v_first, v_last);

        // [out-when-said]
        CameOut(v_s, v_first, v_last) <-
            RowSNN(tag::DATED, v_s, v_first, v_last),
            !RowSNN(tag::PUBLISHED, v_s, _, _);

        // [out-by-its-carrier]
        CameOutIn(v_s, v_outlet) <-
            RowSS(tag::VIA, v_s, v_outlet);

        // [out-by-its-speaker]
        CameOutIn(v_s, v_outlet) <-
            RowSS(tag::MADE_BY, v_s, v_outlet),
            !RowSS(tag::VIA, v_s, _),
            RowS(tag::OUTLET, v_outlet);

        // [carried-by-another]
        Carrier(v_s, v_outlet) <-
            RowSS(tag::VIA, v_s, v_outlet),
            RowSS(tag::MADE_BY, v_s, v_who),
            (v_who != v_outlet);

        // [kind-spoke-with]
        EventKind(v_p, text::SPOKE_WITH) <-
            RowSSS(tag::SPOKE_WITH, v_p, _, _),
            !RowSS(tag::MODE, v_p, text::PHONE);

        // [kind-spoke-with-by-phone]
        EventKind(v_p, text::SPOKE_WITH_BY_PHONE) <-
            RowSS(tag::MODE, v_p, text::PHONE),
            RowSSS(tag::SPOKE_WITH, v_p, _, _);

        // [kind-met-with]
        EventKind(v_p, text::MET_WITH) <-
            RowSSS(tag::MET_WITH, v_p, _, _);

        // [kind-discussed]
        EventKind(v_p, text::DISCUSSED) <-
            RowSSSS(tag::DISCUSSED, v_p, _, _, _);

        // [kind-visited]
        EventKind(v_p, text::VISITED) <-
            RowSSS(tag::VISITED, v_p, _, _);

        // [kind-mediated]
        EventKind(v_p, text::MEDIATED) <-
            RowSSSS(tag::MEDIATED, v_p, _, _, _);

        // [kind-requested-mediation]
        EventKind(v_p, text::REQUESTED_MEDIATION) <-
            RowSSS(tag::REQUESTED_MEDIATION, v_p, _, _);

        // [kind-agreed]
        EventKind(v_p, text::AGREED) <-
            RowSSSS(tag::AGREED, v_p, _, _, _);

        // [kind-agreed-to-end]
        EventKind(v_p, text::AGREED_TO_END) <-
            RowSSSS(tag::AGREED_TO_END, v_p, _, _, _);

        // [kind-ceasefire]
        EventKind(v_p, text::CEASEFIRE) <-
            RowSSS(tag::CEASEFIRE, v_p, _, _);

        // [kind-threatened-aid-cut]
        EventKind(v_p, text::THREATENED_AID_CUT) <-
            RowSSS(tag::THREATENED_AID_CUT, v_p, _, _);

        // [kind-cut-aid]
        EventKind(v_p, text::CUT_AID) <-
            RowSSS(tag::CUT_AID, v_p, _, _);

        // [kind-threatened-sanctions]
        EventKind(v_p, text::THREATENED_SANCTIONS) <-
            RowSSS(tag::THREATENED_SANCTIONS, v_p, _, _);

        // [kind-imposed-sanctions]
        EventKind(v_p, text::IMPOSED_SANCTIONS) <-
            RowSSS(tag::IMPOSED_SANCTIONS, v_p, _, _);

        // [kind-deployed-troops]
        EventKind(v_p, text::DEPLOYED_TROOPS) <-
            RowSSS(tag::DEPLOYED_TROOPS, v_p, _, _);

        // [kind-struck]
        EventKind(v_p, text::STRUCK) <-
            RowSSS(tag::STRUCK, v_p, _, _);

        // [kind-supplied-arms]
        EventKind(v_p, text::SUPPLIED_ARMS) <-
            RowSSS(tag::SUPPLIED_ARMS, v_p, _, _);

        // [kind-recognised]
        EventKind(v_p, text::RECOGNISED) <-
            RowSSS(tag::RECOGNISED, v_p, _, _);

        // [kind-accused]
        EventKind(v_p, text::ACCUSED) <-
            RowSSSS(tag::ACCUSED, v_p, _, _, _);

        // [kind-gave-up]
        EventKind(v_p, text::GAVE_UP) <-
            RowSSS(tag::GAVE_UP, v_p, _, _);

        // [kind-rejected]
        EventKind(v_p, text::REJECTED) <-
            RowSSS(tag::REJECTED, v_p, _, _);

        // [coded-by-its-kind]
        CodedAs(v_p, v_scheme, v_code) <-
            EventKind(v_p, v_kind),
            RowSSS(tag::EVENT_CODE, v_kind, v_scheme, v_code);

        // [edge-of-a-contact]
        ContactEdge(v_p, v_who, v_whom) <-
            RowSSS(tag::MADE_CONTACT, v_p, v_who, v_whom);

        // [credited-by-name]
        CreditedAs(v_s, v_text) <-
            CameOutIn(v_s, v_outlet),
            RowSS(tag::NAME, v_outlet, v_text);

        // [credited-by-another-name]
        CreditedAs(v_s, v_text) <-
            CameOutIn(v_s, v_outlet),
            RowSS(tag::ALSO_CALLED, v_outlet, v_text);

        // [offset-of-the-zone]
        DayOffset(v_minutes) <-
            RowN(tag::ZONE, v_minutes);

        // [offset-of-no-zone]
        DayOffset(0) <-
            !RowN(tag::ZONE, _);

        // [copy-by-an-outlet]
        MayBeACopy(v_s) <-
            RowSS(tag::MADE_BY, v_s, v_outlet),
            RowS(tag::OUTLET_ACTOR, v_outlet);

        // [copy-without-a-name]
        MayBeACopy(v_s) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            RowS(tag::ANONYMOUS, v_who);

        // [copy-that-names-nobody]
        MayBeACopy(v_s) <-
            RowS(tag::UNNAMED, v_s);

        // [misquote-alone]
        Misquote(v_s, v_2) <-
            Env(c),
            RowSSSS(tag::QUOTE_MISSING, v_file, v_s, _, _),
            !RowSN(tag::TEXT_LINE, v_s, _),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::NOT_IN), S(v_file)]);

        // [misquote-among-others]
        Misquote(v_s, v_3) <-
            Env(c),
            RowSSSS(tag::QUOTE_MISSING, v_file, v_s, v_quote, _),
            RowSN(tag::TEXT_LINE, v_s, _),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(text::T38), S(v_quote), S(text::IS_NOT_IN), S(v_file)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ZONE, "zone"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::NAMED_ACTOR, "named_actor"), (tag::OUTLET_ACTOR, "outlet_actor"), (tag::ANONYMOUS, "anonymous"), (tag::OUTLET, "outlet"), (tag::LEAD, "lead"), (tag::UNNAMED, "unnamed"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::TEXT_LINE, "text_line"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::WINDOW, "window"), (tag::PUBLISHED, "published"), (tag::DATED, "dated"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ALSO_CALLED, "also_called"), (tag::NAME, "name"), (tag::MODE, "mode"), (tag::ANSWERS, "answers"), (tag::VIA, "via"), (tag::TEXT_PRINT, "text_print"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::EVENT_CODE, "event_code"), (tag::SPOKE_WITH, "spoke_with"), (tag::MET_WITH, "met_with"), (tag::VISITED, "visited"), (tag::REQUESTED_MEDIATION, "requested_mediation"), (tag::CEASEFIRE, "ceasefire"), (tag::THREATENED_AID_CUT, "threatened_aid_cut"), (tag::CUT_AID, "cut_aid"), (tag::THREATENED_SANCTIONS, "threatened_sanctions"), (tag::IMPOSED_SANCTIONS, "imposed_sanctions"), (tag::DEPLOYED_TROOPS, "deployed_troops"), (tag::STRUCK, "struck"), (tag::SUPPLIED_ARMS, "supplied_arms"), (tag::RECOGNISED, "recognised"), (tag::GAVE_UP, "gave_up"), (tag::REJECTED, "rejected"), (tag::MADE_CONTACT, "made_contact"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::DISCUSSED, "discussed"), (tag::MEDIATED, "mediated"), (tag::AGREED, "agreed"), (tag::AGREED_TO_END, "agreed_to_end"), (tag::ACCUSED, "accused"), (tag::QUOTE_MISSING, "quote_missing"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15,) = crepe.run_with_hasher::<Hasher>();
        run.keep("leading", set_1.into_iter().map(|Leading(v_0)| [S(v_0)]));
        run.keep("carrier", set_2.into_iter().map(|Carrier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bounded", set_3.into_iter().map(|Bounded(v_0)| [N(v_0)]));
        run.keep("coded_as", set_4.into_iter().map(|CodedAs(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("event_kind", set_5.into_iter().map(|EventKind(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("came_out", set_6.into_iter().map(|CameOut(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("may_be_a_copy", set_7.into_iter().map(|MayBeACopy(v_0)| [S(v_0)]));
        run.keep("came_out_in", set_8.into_iter().map(|CameOutIn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("credited_as", set_9.into_iter().map(|CreditedAs(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contact", set_10.into_iter().map(|Contact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("bears_name", set_11.into_iter().map(|BearsName(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contact_edge", set_12.into_iter().map(|ContactEdge(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("misquote", set_13.into_iter().map(|Misquote(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("as_read", set_14.into_iter().map(|AsRead(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("day_offset", set_15.into_iter().map(|DayOffset(v_0)| [N(v_0)]));
    }
}

mod part_3 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowN(u32, i64);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSNN(u32, Symbol, Symbol, i64, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @output
        struct OfficeHeldTwice(Symbol, Symbol, Symbol);

        @output
        struct NotedSource(Symbol, Symbol);

        @output
        struct Moment(i64);

        @output
        struct NoticeSameNameInner1(Symbol, Symbol);

        @output
        struct NoAnswerIsSettledInner1(Symbol, Symbol);

        // [moment-of-a-statement]
        Moment(v_time) <-
            RowSN(tag::KNOWN, v_s, v_time);

        // [moment-of-a-discovery]
        Moment(v_time) <-
            RowSSNN(tag::RESTS_ON_SINCE, v_s, v_root, _, v_time);

        // [moment-after-a-window]
        Moment(v_1) <-
            Env(c),
            RowN(tag::BOUNDED, v_last),
            let Some(v_1) = c.number(Functor::Add, &[N(v_last), N(1)]);

        // [moment-of-an-office]
        Moment(v_time) <-
            RowSSNN(tag::TAKES_OFFICE, v_who, v_office, v_time, _);

        // [noted-as-its-source]
        NotedSource(v_s, v_root) <-
            RowSS(tag::RESTS_ON, v_s, v_root);

        // [noted-later-as-its-source]
        NotedSource(v_s, v_root) <-
            RowSSNN(tag::RESTS_ON_SINCE, v_s, v_root, _, _);

        // [noted-as-a-possible-source]
        NotedSource(v_s, v_root) <-
            RowSSS(tag::MAY_REST_ON, v_s, v_root, v_reason);

        // [notice-same-name]
        NoticeSameNameInner1(v_text, v_3) <-
            RowSS(tag::BEARS_NAME, v_3, v_text);

        // [two-in-one-office]
        OfficeHeldTwice(v_office, v_a, v_b) <-
            Env(c),
            RowSSNN(tag::HOLDS, v_a, v_office, v_first, v_last),
            RowSSNN(tag::HOLDS, v_b, v_office, v_start, v_end),
            (c.holds(Comparison::Less, S(v_a), S(v_b))),
            (v_first < v_end),
            (v_start < v_last);

        // [no-answer-is-settled]
        NoAnswerIsSettledInner1(v_question, v_3) <-
            RowSS(tag::ANSWERS, v_3, v_question);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::BOUNDED, "bounded"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::BEARS_NAME, "bears_name"), (tag::ANSWERS, "answers"), (tag::RESTS_ON, "rests_on"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::TAKES_OFFICE, "takes_office"), (tag::HOLDS, "holds"), (tag::RESTS_ON_SINCE, "rests_on_since"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::MAY_REST_ON, "may_rest_on"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5,) = crepe.run_with_hasher::<Hasher>();
        run.keep("office_held_twice", set_1.into_iter().map(|OfficeHeldTwice(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("noted_source", set_2.into_iter().map(|NotedSource(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("moment", set_3.into_iter().map(|Moment(v_0)| [N(v_0)]));
        run.keep("notice-same-name?inner1", set_4.into_iter().map(|NoticeSameNameInner1(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("no-answer-is-settled?inner1", set_5.into_iter().map(|NoAnswerIsSettledInner1(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_4 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowNN(u32, i64, i64);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSNN(u32, Symbol, Symbol, i64, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct OnRecord(Symbol, Symbol);

        @output
        struct SpeaksIn(Symbol, Symbol, Symbol);

        @output
        struct StatementSide(Symbol, Symbol);

        @output
        struct SideVoice(Symbol, Symbol);

        @output
        struct Voice(Symbol, Symbol);

        @output
        struct Voiced(Symbol, Symbol, Symbol, Symbol);

        @output
        struct ToldToSpeakFor(Symbol, Symbol, Symbol);

        @output
        struct VoicedForSeveral(Symbol);

        @output
        struct Stand(Symbol, Symbol, Symbol);

        @output
        struct OwnStrength(Symbol, Symbol);

        @output
        struct Strength(Symbol, Symbol);

        @output
        struct GoesBack(Symbol, Symbol);

        @output
        struct RestedOn(Symbol);

        @output
        struct SameCircle(Symbol, Symbol);

        @output
        struct CircleRests(Symbol);

        @output
        struct CircleStrength(Symbol, Symbol);

        @output
        struct WeakCircle(Symbol);

        @output
        struct Firm(Symbol);

        @output
        struct Withdraws(Symbol, Symbol, Symbol);

        @output
        struct AnswersFor(Symbol, Symbol, Symbol);

        @output
        struct Withdrawn(Symbol, Symbol);

        @output
        struct Exposed(Symbol, Symbol);

        @output
        struct Argued(Symbol, Symbol, Symbol);

        @output
        struct Argues(Symbol, Symbol, Symbol, i64);

        @output
        struct StoodFor(Symbol, Symbol, Symbol, Symbol);

        @output
        struct OwnsUp(Symbol, Symbol, Symbol);

        @output
        struct OwnedUp(Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct DeniedBy(Symbol, Symbol, Symbol, i64);

        @output
        struct Unplaced(Symbol);

        @output
        struct Foretells(Symbol, Symbol);

        @output
        struct Said(Symbol, i64, i64);

        @output
        struct AsOf(i64);

        @output
        struct InView(Symbol);

        @output
        struct Link(Symbol, Symbol);

        @output
        struct Rests(Symbol);

        @output
        struct Tentative(Symbol);

        @output
        struct LastArguedByASpeakerInner1(Symbol, Symbol, Symbol, i64);

        @output
        struct LastOwnedUpInner1(Symbol, Symbol, Symbol, i64);

        @output
        struct LastDeniedOnRecordInner1(Symbol, Symbol, i64);

        // [as-asked]
        AsOf(v_moment) <-
            Env(c),
            let Some(v_moment) = c.fold("as-asked?value1", &[]);

        // [as-of-the-last-statement]
        AsOf(v_moment) <-
            Env(c),
            !RowNN(tag::ASKED, _, _),
            let Some(v_moment) = c.fold("as-of-the-last-statement?value1", &[]);

        // [known-by-then]
        InView(v_s) <-
            RowSN(tag::KNOWN, v_s, v_time),
            AsOf(v_moment),
            (v_time <= v_moment);

        // [link-from-the-start]
        Link(v_s, v_root) <-
            RowSS(tag::RESTS_ON, v_s, v_root),
            !RowSSNN(tag::RESTS_ON_SINCE, v_s, v_root, _, _),
            InView(v_s),
            InView(v_root);

        // [link-found-later]
        Link(v_s, v_root) <-
            RowSSNN(tag::RESTS_ON_SINCE, v_s, v_root, _, v_time),
            InView(v_s),
            InView(v_root),
            AsOf(v_moment),
            (v_time <= v_moment);

        // [link-with-hindsight]
        Link(v_s, v_root) <-
            RowSSNN(tag::RESTS_ON_SINCE, v_s, v_root, _, v_time),
            InView(v_s),
            InView(v_root),
            RowS(tag::HINDSIGHT, v_asked);

        // [rested-on-by-one]
        RestedOn(v_s) <-
            Link(v_other, v_s);

        // [rests-on-one]
        Rests(v_s) <-
            Link(v_s, v_root);

        // [goes-back-at-once]
        GoesBack(v_s, v_root) <-
            RestedOn(v_s),
            Link(v_s, v_root),
            Rests(v_root);

        // [goes-back-in-steps]
        GoesBack(v_s, v_root) <-
            GoesBack(v_s, v_m),
            Link(v_m, v_root),
            Rests(v_root);

        // [rest-on-each-other]
        SameCircle(v_s, v_m) <-
            GoesBack(v_s, v_m),
            GoesBack(v_m, v_s);

        // [circle-has-a-root]
        CircleRests(v_s) <-
            SameCircle(v_s, v_m),
            Link(v_m, v_root),
            !SameCircle(v_s, v_root);

        // [circle-rests-on-the-unknown]
        CircleRests(v_s) <-
            SameCircle(v_s, v_m),
            RowS(tag::RESTS_ON_UNKNOWN, v_m);

        // [tentative-by-scope]
        Tentative(v_s) <-
            RowSS(tag::SCOPE, v_s, v_scope),
            InView(v_s);

        // [tentative-by-confidence]
        Tentative(v_s) <-
            RowSS(tag::CONFIDENCE, v_s, v_confidence),
            (v_confidence != text::HIGH),
            InView(v_s);

        // [weak-by-a-member]
        WeakCircle(v_s) <-
            SameCircle(v_s, v_m),
            Tentative(v_m);

        // [circle-with-a-weak-link]
        CircleStrength(v_s, text::TENTATIVE) <-
            WeakCircle(v_s),
            !CircleRests(v_s);

        // [circle-without-a-weak-link]
        CircleStrength(v_s, text::FIRM) <-
            SameCircle(v_s, v_same),
            (v_same == v_s),
            !WeakCircle(v_s),
            !CircleRests(v_s);

        // [tentative-in-words]
        OwnStrength(v_s, text::TENTATIVE) <-
            Tentative(v_s);

        // [firm-in-words]
        OwnStrength(v_s, text::FIRM) <-
            InView(v_s),
            !Tentative(v_s);

        // [strength-at-the-root]
        Strength(v_s, v_strength) <-
            OwnStrength(v_s, v_strength),
            !Rests(v_s);

        // [strength-on-the-unknown]
        Strength(v_s, v_strength) <-
            OwnStrength(v_s, v_strength),
            RowS(tag::RESTS_ON_UNKNOWN, v_s);

        // [strength-in-a-circle]
        Strength(v_s, v_strength) <-
            CircleStrength(v_s, v_strength);

        // [strength-of-the-chain]
        Strength(v_s, v_both) <-
            OwnStrength(v_s, v_own),
            Link(v_s, v_m),
            Strength(v_m, v_other),
            RowSSS(tag::WEAKER, v_own, v_other, v_both);

        // [firm-with-its-chain]
        Firm(v_s) <-
            Strength(v_s, text::FIRM);

        // [said-between]
        Said(v_s, v_first, v_last) <-
            Env(c),
            RowSNN(tag::DATED, v_s, v_first, _),
            let Some(v_last) = c.fold("said-between?value1", &[S(v_s)]);

        // [stands-by-assertion]
        Stand(v_s, v_p, text::FOR2) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::ASSERTED),
            InView(v_s);

        // [stands-by-assessment]
        Stand(v_s, v_p, text::FOR2) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::ASSESSED),
            InView(v_s);

        // [stands-by-confirmation]
        Stand(v_s, v_p, text::FOR2) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::CONFIRMED),
            InView(v_s);

        // [stands-by-admission]
        Stand(v_s, v_p, text::FOR2) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::ADMITTED),
            InView(v_s);

        // [stands-by-claiming-responsibility]
        Stand(v_s, v_p, text::FOR2) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::CLAIMED_RESPONSIBILITY),
            InView(v_s);

        // [stands-against-by-denial]
        Stand(v_s, v_p, text::AGAINST) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::DENIED),
            InView(v_s);

        // [speaks-under-a-name]
        OnRecord(v_s, v_speaker) <-
            RowSS(tag::MADE_BY, v_s, v_speaker),
            !RowS(tag::UNNAMED, v_s),
            InView(v_s),
            RowS(tag::NAMED_ACTOR, v_speaker);

        // [speaks-for-whom]
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            RowSS(tag::SPEAKS_FOR, v_speaker, v_whom);

        // [spoke-for-whom-then]
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            RowSSNN(tag::SPEAKS_FOR_DURING, v_speaker, v_whom, v_first, v_last),
            Said(v_s, v_start, v_end),
            (v_first <= v_end),
            (v_start <= v_last);

        // [held-office-then]
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            RowSSNN(tag::HOLDS, v_speaker, v_office, v_first, v_last),
            RowSS(tag::OFFICE, v_office, v_whom),
            Said(v_s, v_start, v_end),
            (v_first <= v_end),
            (v_start <= v_last);

        // [side-of-the-statement]
        StatementSide(v_s, v_side) <-
            RowSS(tag::FOR_SIDE, v_s, v_side);

        // [side-of-the-speaker]
        StatementSide(v_s, v_side) <-
            RowSS(tag::MADE_BY, v_s, v_speaker),
            !RowSS(tag::FOR_SIDE, v_s, _),
            RowSS(tag::ON_SIDE, v_speaker, v_side);

        // [side-at-that-time]
        StatementSide(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !RowSS(tag::ON_SIDE, v_speaker, _),
            !RowSS(tag::FOR_SIDE, v_s, _),
            RowSS(tag::ON_SIDE, v_whom, v_side);

        // [side-of-the-release]
        StatementSide(v_s, v_side) <-
            RowSS(tag::MADE_BY, v_s, v_record),
            !RowSS(tag::ON_SIDE, v_record, _),
            !RowSS(tag::FOR_SIDE, v_s, _),
            RowSS(tag::RELEASED_BY, v_record, v_by),
            RowSS(tag::ON_SIDE, v_by, v_side);

        // [voice-of-a-side]
        SideVoice(v_s, v_side) <-
            OnRecord(v_s, _),
            StatementSide(v_s, v_side);

        // [voice-of-whom-one-speaks-for]
        SideVoice(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !RowSS(tag::FOR_SIDE, v_s, _),
            RowSS(tag::ON_SIDE, v_whom, v_side);

        // [voice-for-a-side]
        Voice(v_s, v_side) <-
            SideVoice(v_s, v_side);

        // [voice-for-oneself]
        Voice(v_s, v_who) <-
            OnRecord(v_s, v_who),
            !RowSS(tag::FOR_SIDE, v_s, _);

        // [voice-for-a-principal]
        Voice(v_s, v_who) <-
            SpeaksIn(v_s, v_speaker, v_who),
            !RowSS(tag::FOR_SIDE, v_s, _);

        // [stood-on-record]
        StoodFor(v_p, v_position, v_side, v_s) <-
            Stand(v_s, v_p, v_position),
            Voice(v_s, v_side);

        // [denied-on-record]
        DeniedBy(v_p, v_side, v_s, v_time) <-
            StoodFor(v_p, text::AGAINST, v_side, v_s),
            !Rests(v_s),
            !RowS(tag::RESTS_ON_UNKNOWN, v_s),
            Firm(v_s),
            Said(v_s, v_time, _);

        // [last-denied-on-record]
        LastDeniedOnRecordInner1(v_p, v_side, v_t) <-
            DeniedBy(v_p, v_side, _, v_t);

        // [exposed-by-an-authority]
        Exposed(v_s, v_r) <-
            RowSSSS(tag::JUDGEMENT, v_r, v_s, v_by, text::DISCREDITED),
            InView(v_r),
            RowS(tag::AUTHORITY, v_by);

        // [owns-up-firmly]
        OwnsUp(v_s, v_p, v_side) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::OWNING_UP, v_stance),
            Voice(v_s, v_side),
            Firm(v_s);

        // [owns-up-to-its-own-deed]
        OwnsUp(v_s, v_p, v_side) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::OWNING_UP, v_stance),
            Voice(v_s, v_side),
            Voice(v_s, v_who),
            RowSS(tag::DOER, v_p, v_who);

        // [owned-up-itself]
        OwnedUp(v_p, text::FOR2, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_p, v_side),
            Said(v_s, v_time, _);

        // [owned-up-to-more]
        OwnedUp(v_p, text::FOR2, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_q, v_side),
            RowSS(tag::ENTAILS, v_q, v_p),
            Said(v_s, v_time, _);

        // [owned-up-to-the-contrary]
        OwnedUp(v_p, text::AGAINST, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_q, v_side),
            RowSS(tag::CONFLICTS, v_q, v_p),
            Said(v_s, v_time, _);

        // [last-owned-up]
        LastOwnedUpInner1(v_p, v_position, v_side, v_t) <-
            OwnedUp(v_p, v_position, v_side, _, v_t);

        // [argued-outright]
        Argued(v_s, v_p, v_position) <-
            Stand(v_s, v_p, v_position);

        // [argued-by-more]
        Argued(v_s, v_p, text::FOR2) <-
            Stand(v_s, v_q, text::FOR2),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [argued-against-what-follows]
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::AGAINST),
            RowSS(tag::ENTAILS, v_p, v_q);

        // [argued-for-the-contrary]
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::FOR2),
            Firm(v_s),
            RowSS(tag::CONFLICTS, v_q, v_p);

        // [argues-in-a-statement]
        Argues(v_p, v_position, v_speaker, v_time) <-
            Argued(v_s, v_p, v_position),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            Said(v_s, v_time, _);

        // [last-argued-by-a-speaker]
        LastArguedByASpeakerInner1(v_p, v_position, v_speaker, v_t) <-
            Argues(v_p, v_position, v_speaker, v_t);

        // [withdraws-in-words]
        Withdraws(v_r, v_s, v_by) <-
            RowSSSS(tag::JUDGEMENT, v_r, v_s, v_by, text::RETRACTED),
            InView(v_r),
            InView(v_s);

        // [corrects-in-words]
        Withdraws(v_r, v_s, v_by) <-
            RowSSSS(tag::JUDGEMENT, v_r, v_s, v_by, text::CORRECTED),
            InView(v_r),
            InView(v_s);

        // [speaker-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            RowSS(tag::MADE_BY, v_s, v_by);

        // [carrier-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            RowSS(tag::VIA, v_s, v_by);

        // [issuer-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            RowSS(tag::ISSUED_BY, v_s, v_by);

        // [side-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            SideVoice(v_r, v_side),
            StatementSide(v_s, v_side);

        // [principal-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            SpeaksIn(v_s, v_speaker, v_by);

        // [spokesperson-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            SpeaksIn(v_r, v_by, v_speaker);

        // [spokesperson-of-the-issuer-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            RowSS(tag::ISSUED_BY, v_s, v_body),
            SpeaksIn(v_r, v_by, v_body);

        // [withdrawn-in-words]
        Withdrawn(v_s, v_by) <-
            AnswersFor(v_r, v_s, v_by);

        // [unplaced-as-declared]
        Unplaced(v_s) <-
            RowS(tag::RESTS_ON_UNKNOWN, v_s),
            InView(v_s);

        // [unplaced-relay]
        Unplaced(v_s) <-
            RowSSSS(tag::STATEMENT, v_s, _, _, text::RELAYED),
            !Rests(v_s),
            InView(v_s);

        // [unplaced-record]
        Unplaced(v_s) <-
            RowSS(tag::MADE_BY, v_s, v_record),
            !RowS(tag::AUTHORITY, v_record),
            !RowSS(tag::RELEASED_BY, v_record, _),
            !Rests(v_s),
            RowS(tag::RECORD, v_record),
            InView(v_s);

        // [speaks-for-one-who-took-part]
        ToldToSpeakFor(v_s, v_who, v_whom) <-
            SpeaksIn(v_s, v_who, v_whom),
            (v_who != v_whom),
            RowSSSS(tag::STATEMENT, v_s, v_p, _, _),
            RowSS(tag::PARTICIPANT, v_p, v_whom);

        // [speaks-for-another-side]
        ToldToSpeakFor(v_s, v_who, v_whom) <-
            SpeaksIn(v_s, v_who, v_whom),
            RowSS(tag::ON_SIDE, v_whom, v_side),
            !RowSS(tag::ON_SIDE, v_who, v_side),
            RowSS(tag::SIDE, v_who, _);

        // [two-are-spoken-for]
        VoicedForSeveral(v_s) <-
            ToldToSpeakFor(v_s, v_who, v_whom),
            ToldToSpeakFor(v_s, v_who, v_other),
            (v_whom != v_other);

        // [voiced-for-another]
        Voiced(v_s, v_who, v_whom, text::ON_RECORD) <-
            ToldToSpeakFor(v_s, v_who, v_whom),
            !VoicedForSeveral(v_s);

        // [voiced-for-others]
        Voiced(v_s, v_who, text::T, text::ON_RECORD) <-
            ToldToSpeakFor(v_s, v_who, _),
            VoicedForSeveral(v_s);

        // [voiced-for-oneself]
        Voiced(v_s, v_who, text::T, text::ON_RECORD) <-
            OnRecord(v_s, v_who),
            !ToldToSpeakFor(v_s, _, _);

        // [voiced-without-a-name]
        Voiced(v_s, v_who, text::T, text::NOT_NAMED) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            RowS(tag::ANONYMOUS, v_who);

        // [voiced-unnamed-this-once]
        Voiced(v_s, v_who, text::T, text::NOT_NAMED_IN_THE_REPORT) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            RowS(tag::NAMED_ACTOR, v_who),
            RowS(tag::UNNAMED, v_s);

        // [voiced-by-an-outlet]
        Voiced(v_s, v_who, text::T, text::IN_ITS_OWN_WORDS) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_who, v_stance),
            (v_stance != text::RELAYED),
            RowS(tag::OUTLET_ACTOR, v_who);

        // [voiced-in-a-judgement]
        Voiced(v_s, v_who, text::T, text::IN_ITS_OWN_WORDS) <-
            RowSSSS(tag::JUDGEMENT, v_s, v_target, v_who, _),
            RowS(tag::OUTLET_ACTOR, v_who);

        // [voiced-by-relaying]
        Voiced(v_s, v_who, text::T, text::RELAYS) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_who, text::RELAYED),
            RowS(tag::OUTLET_ACTOR, v_who);

        // [foretells-itself]
        Foretells(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::MODAL, v_stance),
            InView(v_s);

        // [foretells-by-relaying]
        Foretells(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Foretells(v_m, v_p);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ASKED, "asked"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::NAMED_ACTOR, "named_actor"), (tag::OUTLET_ACTOR, "outlet_actor"), (tag::OWNING_UP, "owning_up"), (tag::RECORD, "record"), (tag::ANONYMOUS, "anonymous"), (tag::AUTHORITY, "authority"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::UNNAMED, "unnamed"), (tag::HINDSIGHT, "hindsight"), (tag::MODAL, "modal"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::DATED, "dated"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::DOER, "doer"), (tag::PARTICIPANT, "participant"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::OFFICE, "office"), (tag::SIDE, "side"), (tag::SPEAKS_FOR, "speaks_for"), (tag::RELEASED_BY, "released_by"), (tag::VIA, "via"), (tag::RESTS_ON, "rests_on"), (tag::SCOPE, "scope"), (tag::CONFIDENCE, "confidence"), (tag::ISSUED_BY, "issued_by"), (tag::FOR_SIDE, "for_side"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::SPEAKS_FOR_DURING, "speaks_for_during"), (tag::HOLDS, "holds"), (tag::RESTS_ON_SINCE, "rests_on_since"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::WEAKER, "weaker"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_record", set_1.into_iter().map(|OnRecord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("speaks_in", set_2.into_iter().map(|SpeaksIn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("statement_side", set_3.into_iter().map(|StatementSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("side_voice", set_4.into_iter().map(|SideVoice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("voice", set_5.into_iter().map(|Voice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("voiced", set_6.into_iter().map(|Voiced(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("told_to_speak_for", set_7.into_iter().map(|ToldToSpeakFor(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("voiced_for_several", set_8.into_iter().map(|VoicedForSeveral(v_0)| [S(v_0)]));
        run.keep("stand", set_9.into_iter().map(|Stand(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("own_strength", set_10.into_iter().map(|OwnStrength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("strength", set_11.into_iter().map(|Strength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("goes_back", set_12.into_iter().map(|GoesBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rested_on", set_13.into_iter().map(|RestedOn(v_0)| [S(v_0)]));
        run.keep("same_circle", set_14.into_iter().map(|SameCircle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("circle_rests", set_15.into_iter().map(|CircleRests(v_0)| [S(v_0)]));
        run.keep("circle_strength", set_16.into_iter().map(|CircleStrength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("weak_circle", set_17.into_iter().map(|WeakCircle(v_0)| [S(v_0)]));
        run.keep("firm", set_18.into_iter().map(|Firm(v_0)| [S(v_0)]));
        run.keep("withdraws", set_19.into_iter().map(|Withdraws(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("answers_for", set_20.into_iter().map(|AnswersFor(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("withdrawn", set_21.into_iter().map(|Withdrawn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("exposed", set_22.into_iter().map(|Exposed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("argued", set_23.into_iter().map(|Argued(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("argues", set_24.into_iter().map(|Argues(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("stood_for", set_25.into_iter().map(|StoodFor(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("owns_up", set_26.into_iter().map(|OwnsUp(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("owned_up", set_27.into_iter().map(|OwnedUp(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("denied_by", set_28.into_iter().map(|DeniedBy(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("unplaced", set_29.into_iter().map(|Unplaced(v_0)| [S(v_0)]));
        run.keep("foretells", set_30.into_iter().map(|Foretells(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("said", set_31.into_iter().map(|Said(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("as_of", set_32.into_iter().map(|AsOf(v_0)| [N(v_0)]));
        run.keep("in_view", set_33.into_iter().map(|InView(v_0)| [S(v_0)]));
        run.keep("link", set_34.into_iter().map(|Link(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rests", set_35.into_iter().map(|Rests(v_0)| [S(v_0)]));
        run.keep("tentative", set_36.into_iter().map(|Tentative(v_0)| [S(v_0)]));
        run.keep("last-argued-by-a-speaker?inner1", set_37.into_iter().map(|LastArguedByASpeakerInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("last-owned-up?inner1", set_38.into_iter().map(|LastOwnedUpInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("last-denied-on-record?inner1", set_39.into_iter().map(|LastDeniedOnRecordInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_5 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowN(u32, i64);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSNN(u32, Symbol, Symbol, i64, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSNN(u32, Symbol, Symbol, Symbol, i64, i64);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Told(Symbol, Symbol);

        @output
        struct Called(Symbol, Symbol);

        @output
        struct VoiceText(Symbol, Symbol);

        @output
        struct ClaimsPart(Symbol, Symbol);

        @output
        struct PartyTo(Symbol, Symbol);

        @output
        struct LeadsClaimed(Symbol);

        @output
        struct TalkOfContact(Symbol, Symbol);

        @output
        struct Compared(Symbol, Symbol, Symbol, i64, i64);

        @output
        struct Joint(Symbol);

        @output
        struct Doubtful(Symbol);

        @output
        struct StoodAgainstBy(Symbol, Symbol, Symbol);

        @output
        struct DenialKnown(Symbol, i64);

        @output
        struct Decided(Symbol, Symbol);

        @output
        struct ClosesCircle(Symbol);

        @output
        struct LaterInCircle(Symbol);

        @output
        struct RootEver(Symbol, Symbol, Symbol);

        @output
        struct RootSide(Symbol, Symbol);

        @output
        struct Mark(Symbol, Symbol, Symbol);

        @output
        struct Official(Symbol, Symbol);

        @output
        struct OfTwoSides(Symbol);

        @output
        struct InLane(Symbol, Symbol);

        @output
        struct Takes(Symbol, Symbol, Symbol);

        @output
        struct Conveys(Symbol, Symbol, Symbol);

        @output
        struct UnsourcedRelay(Symbol, Symbol);

        @output
        struct OnARelay(Symbol, Symbol);

        @output
        struct RelaysClaim(Symbol, Symbol);

        @output
        struct BarelySourced(Symbol, Symbol, Symbol);

        @output
        struct BareRelay(Symbol, Symbol);

        @output
        struct Carried(Symbol, Symbol);

        @output
        struct CarriedItself(Symbol, Symbol);

        @output
        struct Claimed(Symbol);

        @output
        struct PositionEver(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct DenialBy(Symbol, Symbol, i64);

        @output
        struct DenialInPerson(Symbol, Symbol, i64);

        @output
        struct SidesKey(Symbol, Symbol);

        @output
        struct KeySide(Symbol, Symbol);

        @output
        struct WindowOver(Symbol, i64);

        @output
        struct CountWhatIsToldInner1(Symbol, Symbol);

        @output
        struct FirstDeniedInner1(Symbol, Symbol, i64);

        @output
        struct FirstDeniedInPersonInner1(Symbol, Symbol, i64);

        // [takes-it-itself]
        Takes(v_s, v_p, v_position) <-
            RowSSS(tag::STAND, v_s, v_p, v_position);

        // [takes-it-from-its-source]
        Takes(v_s, v_p, v_position) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            Conveys(v_m, v_p, v_position);

        // [conveys-itself]
        Conveys(v_s, v_p, v_position) <-
            Takes(v_s, v_p, v_position);

        // [conveys-by-more]
        Conveys(v_s, v_p, text::FOR2) <-
            Takes(v_s, v_q, text::FOR2),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [conveys-against-what-follows]
        Conveys(v_s, v_p, text::AGAINST) <-
            Takes(v_s, v_q, text::AGAINST),
            RowSS(tag::ENTAILS, v_p, v_q);

        // [on-a-relay-of-just-this]
        OnARelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_m, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            !RowSS(tag::SAME_CIRCLE, v_s, v_m);

        // [on-a-relay-of-more]
        OnARelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_m, v_q, _, text::RELAYED),
            !Takes(v_m, v_q, _),
            !RowSS(tag::FORETELLS, v_m, v_q),
            RowSS(tag::LINK, v_s, v_m),
            !RowSS(tag::SAME_CIRCLE, v_s, v_m),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [root-in-itself]
        RootEver(v_s, v_s, v_strength) <-
            RowSS(tag::OWN_STRENGTH, v_s, v_strength),
            !RowS(tag::RESTS, v_s),
            !RowS(tag::UNPLACED, v_s);

        // [root-of-what-it-rests-on]
        RootEver(v_s, v_root, v_both) <-
            RowSS(tag::LINK, v_s, v_m),
            RootEver(v_m, v_root, v_other),
            RowSS(tag::OWN_STRENGTH, v_s, v_own),
            RowSSS(tag::WEAKER, v_own, v_other, v_both);

        // [relay-without-a-source]
        UnsourcedRelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !RootEver(v_s, _, _),
            !Takes(v_s, v_p, _),
            !RowSS(tag::FORETELLS, v_s, v_p),
            !OnARelay(v_s, v_p),
            RowS(tag::UNPLACED, v_s);

        // [relay-in-a-circle]
        UnsourcedRelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, _),
            !RowSS(tag::FORETELLS, v_s, v_p),
            RowSS(tag::CIRCLE_STRENGTH, v_s, _);

        // [relays-what-backs-it]
        RelaysClaim(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            Takes(v_s, v_p, text::FOR2);

        // [relays-the-unknown]
        RelaysClaim(v_s, v_p) <-
            UnsourcedRelay(v_s, v_p);

        // [relays-a-relay]
        RelaysClaim(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            RelaysClaim(v_m, v_p);

        // [relays-a-relay-of-more]
        RelaysClaim(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            RelaysClaim(v_m, v_q),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [relay-of-something-else]
        BareRelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, _),
            !RelaysClaim(v_s, v_p),
            !RowSS(tag::FORETELLS, v_s, v_p),
            RowS(tag::IN_VIEW, v_s);

        // [relay-of-a-bare-relay]
        BareRelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            BareRelay(v_m, v_p);

        // [relay-of-more-in-a-bare-relay]
        BareRelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            BareRelay(v_m, v_q),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [relays-a-bare-relay]
        BarelySourced(v_s, v_p, v_m) <-
            RowSS(tag::LINK, v_s, v_m),
            !RowSS(tag::SAME_CIRCLE, v_s, v_m),
            BareRelay(v_m, v_p);

        // [relays-a-bare-relay-of-more]
        BarelySourced(v_s, v_p, v_m) <-
            RowSS(tag::LINK, v_s, v_m),
            !RowSS(tag::SAME_CIRCLE, v_s, v_m),
            BareRelay(v_m, v_q),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [later-in-circle]
        LaterInCircle(v_s) <-
            Env(c),
            RowSS(tag::SAME_CIRCLE, v_s, v_m),
            (c.holds(Comparison::Less, S(v_m), S(v_s)));

        // [first-of-a-circle]
        ClosesCircle(v_s) <-
            RowSS(tag::CIRCLE_STRENGTH, v_s, _),
            !LaterInCircle(v_s);

        // [carried-in-support]
        CarriedItself(v_p, v_s) <-
            RowSSS(tag::STAND, v_s, v_p, text::FOR2);

        // [carried-in-a-relay]
        CarriedItself(v_p, v_s) <-
            RelaysClaim(v_s, v_p);

        // [carried-barely]
        CarriedItself(v_p, v_s) <-
            BareRelay(v_s, v_p);

        // [carried-itself]
        Carried(v_p, v_s) <-
            CarriedItself(v_p, v_s);

        // [carried-by-more]
        Carried(v_p, v_s) <-
            CarriedItself(v_q, v_s),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [claimed-in-a-statement]
        Claimed(v_p) <-
            Carried(v_p, v_s);

        // [root-side-of-the-release]
        RootSide(v_root, v_side) <-
            RowSS(tag::MADE_BY, v_root, v_record),
            RowSS(tag::RELEASED_BY, v_record, v_by),
            RowSS(tag::ON_SIDE, v_by, v_side);

        // [root-side-of-the-statement]
        RootSide(v_root, v_side) <-
            RowSS(tag::STATEMENT_SIDE, v_root, v_side),
            RowSS(tag::MADE_BY, v_root, v_speaker),
            !RowSS(tag::RELEASED_BY, v_speaker, _);

        // [denial-on-record]
        DenialBy(v_p, v_who, v_time) <-
            RowSSSS(tag::STOOD_FOR, v_p, text::AGAINST, v_who, v_s),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-denied]
        FirstDeniedInner1(v_p, v_who, v_t) <-
            DenialBy(v_p, v_who, v_t);

        // [denial-in-a-statement]
        DenialInPerson(v_p, v_speaker, v_time) <-
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST),
            RowSS(tag::ON_RECORD, v_s, v_speaker),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-denied-in-person]
        FirstDeniedInPersonInner1(v_p, v_speaker, v_t) <-
            DenialInPerson(v_p, v_speaker, v_t);

        // [on-two-sides]
        OfTwoSides(v_root) <-
            RootSide(v_root, v_side),
            RootSide(v_root, v_other),
            (v_side != v_other);

        // [key-of-one-side]
        SidesKey(v_s, v_side) <-
            RootSide(v_s, v_side),
            !OfTwoSides(v_s),
            !RowSS(tag::FOR_SIDE, v_s, _);

        // [key-for-another-side]
        SidesKey(v_s, v_3) <-
            Env(c),
            RootSide(v_s, v_side),
            !OfTwoSides(v_s),
            RowSS(tag::FOR_SIDE, v_s, _),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(v_speaker), S(text::FOR3), S(v_side)]);

        // [key-of-a-speaker]
        SidesKey(v_s, v_2) <-
            Env(c),
            OfTwoSides(v_s),
            !RowSS(tag::FOR_SIDE, v_s, _),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::ALL_SIDES_OF), S(v_speaker)]);

        // [key-of-a-statement]
        SidesKey(v_s, v_1) <-
            Env(c),
            OfTwoSides(v_s),
            RowSS(tag::FOR_SIDE, v_s, _),
            let Some(v_1) = c.symbol(Functor::Cat, &[S(text::ALL_SIDES_OF), S(v_s)]);

        // [key-of-a-name]
        SidesKey(v_s, v_speaker) <-
            RowSS(tag::MADE_BY, v_s, v_speaker),
            !RootSide(v_s, _);

        // [side-of-a-key]
        KeySide(v_key, v_side) <-
            SidesKey(v_s, v_key),
            RootSide(v_s, v_side);

        // [speaker-of-a-key]
        KeySide(v_key, v_speaker) <-
            SidesKey(v_s, v_key),
            RowSS(tag::MADE_BY, v_s, v_speaker);

        // [part-of-who-claimed-it]
        ClaimsPart(v_p, v_s) <-
            RowSS(tag::ABOUT, v_p, v_s),
            RowS(tag::IN_VIEW, v_s);

        // [part-of-who-claims-responsibility]
        ClaimsPart(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, text::CLAIMED_RESPONSIBILITY),
            RowS(tag::IN_VIEW, v_s);

        // [part-by-what-implies-it]
        ClaimsPart(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_q, _, text::CLAIMED_RESPONSIBILITY),
            RowS(tag::IN_VIEW, v_s),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [party-as-declared]
        PartyTo(v_p, v_side) <-
            RowSS(tag::PARTY, v_p, v_side);

        // [party-by-its-member]
        PartyTo(v_p, v_side) <-
            RowSS(tag::PARTICIPANT, v_p, v_who),
            RowSS(tag::ON_SIDE, v_who, v_side);

        // [party-by-office]
        PartyTo(v_p, v_side) <-
            RowSS(tag::PARTICIPANT, v_p, v_who),
            RowSSNN(tag::HOLDS, v_who, v_office, v_start, v_end),
            RowSS(tag::OFFICE, v_office, v_whom),
            RowSS(tag::ON_SIDE, v_whom, v_side),
            RowSNN(tag::WHEN, v_p, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [party-as-doer]
        PartyTo(v_p, v_side) <-
            RowSS(tag::DEED_OF, v_p, v_side);

        // [party-as-host]
        PartyTo(v_p, v_side) <-
            RowSS(tag::HOST, v_p, v_place),
            RowSS(tag::ON_SIDE, v_place, v_side);

        // [party-by-its-claim]
        PartyTo(v_p, v_side) <-
            ClaimsPart(v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [party-by-its-own-claim]
        PartyTo(v_p, v_side) <-
            ClaimsPart(v_p, v_s),
            !RowSS(tag::STATEMENT_SIDE, v_s, _),
            RowSS(tag::ON_RECORD, v_s, v_side);

        // [party-to-what-is-counted]
        PartyTo(v_p, v_side) <-
            RowSSSNN(tag::COUNTED, v_p, v_event, _, _, _),
            PartyTo(v_event, v_side);

        // [mark-of-a-side]
        Mark(v_root, v_side, text::T) <-
            RowS(tag::IN_VIEW, v_root),
            !RowSS(tag::BY_UNNAMED, v_root, _),
            RootSide(v_root, v_side);

        // [mark-of-a-name]
        Mark(v_root, v_speaker, text::T) <-
            RowS(tag::IN_VIEW, v_root),
            !RowSS(tag::STATEMENT_SIDE, v_root, _),
            !RowSS(tag::BY_UNNAMED, v_root, _),
            RowSS(tag::MADE_BY, v_root, v_speaker),
            !RowSS(tag::RELEASED_BY, v_speaker, _);

        // [mark-of-the-release]
        Mark(v_root, v_by, text::T) <-
            RowS(tag::IN_VIEW, v_root),
            RowSS(tag::MADE_BY, v_root, v_record),
            RowSS(tag::RELEASED_BY, v_record, v_by),
            !RowSS(tag::ON_SIDE, v_by, _),
            !RowS(tag::ANONYMOUS, v_by);

        // [mark-of-an-unnamed-release]
        Mark(v_root, v_text, text::T) <-
            RowS(tag::IN_VIEW, v_root),
            RowSS(tag::MADE_BY, v_root, v_record),
            RowSS(tag::RELEASED_BY, v_record, v_by),
            !RowSS(tag::ON_SIDE, v_by, _),
            RowSS(tag::DESCRIPTION, v_by, v_text);

        // [mark-of-a-description]
        Mark(v_root, v_text, v_outlet) <-
            RowS(tag::IN_VIEW, v_root),
            RowSS(tag::BY_UNNAMED, v_root, v_text),
            RowSS(tag::VIA, v_root, v_outlet);

        // [mark-of-a-description-alone]
        Mark(v_root, v_text, text::T) <-
            RowS(tag::IN_VIEW, v_root),
            !RowSS(tag::VIA, v_root, _),
            RowSS(tag::BY_UNNAMED, v_root, v_text);

        // [doubtful-for-a-reason]
        Doubtful(v_root) <-
            RowSSS(tag::MAY_REST_ON, v_root, v_other, v_reason),
            !RowS(tag::UNPLACED, v_root),
            RowS(tag::IN_VIEW, v_other);

        // [doubtful-relay]
        Doubtful(v_root) <-
            RowSSSS(tag::STATEMENT, v_root, _, _, text::RELAYED),
            !RowS(tag::RESTS_ON_UNKNOWN, v_root),
            RowSSS(tag::MAY_REST_ON, v_root, v_other, v_reason),
            RowS(tag::IN_VIEW, v_other);

        // [position-ever-on-what-was]
        PositionEver(v_s, v_p, v_position, v_root, v_strength) <-
            RowSSS(tag::STAND, v_s, v_p, v_position),
            RootEver(v_s, v_root, v_strength);

        // [position-ever-on-what-may-come]
        PositionEver(v_s, v_p, text::FORESEEN, v_root, v_strength) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::MODAL, v_stance),
            RootEver(v_s, v_root, v_strength);

        // [official-of-one-side]
        Official(v_root, v_side) <-
            RowSS(tag::BY_UNNAMED, v_root, _),
            !OfTwoSides(v_root),
            RowSS(tag::STATEMENT_SIDE, v_root, v_side);

        // [joint-by-two-names]
        Joint(v_root) <-
            Mark(v_root, v_who, _),
            Mark(v_root, v_other, _),
            (v_who != v_other);

        // [joint-by-two-carriers]
        Joint(v_root) <-
            Mark(v_root, v_who, v_outlet),
            Mark(v_root, v_who, v_other),
            (v_outlet != v_other);

        // [window-ended]
        WindowOver(v_p, v_last) <-
            RowSNN(tag::WINDOW, v_p, _, v_last),
            RowN(tag::AS_OF, v_moment),
            (v_last < v_moment);

        // [told-in-a-statement]
        Told(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, _),
            RowS(tag::IN_VIEW, v_s);

        // [count-what-is-told]
        CountWhatIsToldInner1(v_p, v_2) <-
            Told(v_p, v_2);

        // [talk-of-contact-with-its-member]
        TalkOfContact(v_x, v_side) <-
            Claimed(v_p),
            RowSSS(tag::CONTACT, v_p, v_x, v_y),
            RowSS(tag::ON_SIDE, v_y, v_side);

        // [called-by-name]
        Called(v_who, v_text) <-
            RowSS(tag::MADE_BY, _, v_who),
            RowSS(tag::NAME, v_who, v_text);

        // [called-by-name-when-spoken-for]
        Called(v_who, v_text) <-
            RowSSSS(tag::VOICED, _, _, v_who, _),
            RowSS(tag::NAME, v_who, v_text);

        // [called-by-id]
        Called(v_who, v_who) <-
            RowSS(tag::MADE_BY, _, v_who),
            !RowSS(tag::NAME, v_who, _);

        // [called-by-id-when-spoken-for]
        Called(v_who, v_who) <-
            RowSSSS(tag::VOICED, _, _, v_who, _),
            (v_who != text::T),
            !RowSS(tag::NAME, v_who, _);

        // [voice-with-a-role]
        VoiceText(v_s, v_5) <-
            Env(c),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, _),
            Called(v_who, v_name),
            Called(v_whom, v_other),
            let Some(v_5) = c.symbol(Functor::Cat, &[S(v_name), S(text::FOR), S(v_other), S(text::T2)]);

        // [voice-without-a-role]
        VoiceText(v_s, v_name) <-
            RowSSSS(tag::VOICED, v_s, v_who, text::T, _),
            Called(v_who, v_name);

        // [leads-and-is-claimed]
        LeadsClaimed(v_p) <-
            RowS(tag::LEADING, v_p),
            Carried(v_p, v_s);

        // [lane-of-a-side]
        InLane(v_s, v_side) <-
            RowSS(tag::STATEMENT_SIDE, v_s, v_side),
            !OfTwoSides(v_s);

        // [lane-of-several-sides]
        InLane(v_s, text::SEVERAL_SIDES) <-
            OfTwoSides(v_s);

        // [lane-of-the-unnamed]
        InLane(v_s, text::NOT_NAMED) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            !RowSS(tag::STATEMENT_SIDE, v_s, _),
            RowS(tag::ANONYMOUS, v_who);

        // [lane-of-outlets]
        InLane(v_s, text::OUTLETS) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            !RowSS(tag::STATEMENT_SIDE, v_s, _),
            RowS(tag::OUTLET_ACTOR, v_who);

        // [lane-of-the-sideless]
        InLane(v_s, text::WITHOUT_A_SIDE) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            !RowS(tag::ANONYMOUS, v_who),
            !RowS(tag::OUTLET_ACTOR, v_who),
            !RowSS(tag::STATEMENT_SIDE, v_s, _);

        // [compared-by-its-position]
        Compared(v_s, v_p, v_position, v_first, v_last) <-
            RowSSS(tag::STAND, v_s, v_p, v_position),
            RowSNN(tag::CAME_OUT, v_s, v_first, v_last);

        // [compared-as-a-forecast]
        Compared(v_s, v_p, text::FORESEEN, v_first, v_last) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::MODAL, v_stance),
            RowS(tag::IN_VIEW, v_s),
            RowSNN(tag::CAME_OUT, v_s, v_first, v_last);

        // [compared-as-a-relay]
        Compared(v_s, v_p, text::T, v_first, v_last) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowS(tag::IN_VIEW, v_s),
            RowSNN(tag::CAME_OUT, v_s, v_first, v_last);

        // [decided-for]
        Decided(v_s, v_p) <-
            CarriedItself(v_p, v_s);

        // [decided-against]
        Decided(v_s, v_p) <-
            Takes(v_s, v_p, text::AGAINST);

        // [denial-becomes-known]
        DenialKnown(v_p, v_time) <-
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST),
            RowSN(tag::KNOWN, v_s, v_time);

        // [denied-for-a-side]
        StoodAgainstBy(v_p, v_side, v_s) <-
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST),
            RowSS(tag::SIDE_VOICE, v_s, v_side);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::AS_OF, "as_of"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::LEADING, "leading"), (tag::OUTLET_ACTOR, "outlet_actor"), (tag::UNPLACED, "unplaced"), (tag::ANONYMOUS, "anonymous"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::IN_VIEW, "in_view"), (tag::RESTS, "rests"), (tag::MODAL, "modal"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::CAME_OUT, "came_out"), (tag::WHEN, "when"), (tag::WINDOW, "window"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::SIDE_VOICE, "side_voice"), (tag::OWN_STRENGTH, "own_strength"), (tag::SAME_CIRCLE, "same_circle"), (tag::CIRCLE_STRENGTH, "circle_strength"), (tag::PARTICIPANT, "participant"), (tag::BY_UNNAMED, "by_unnamed"), (tag::DESCRIPTION, "description"), (tag::FORETELLS, "foretells"), (tag::ENTAILS, "entails"), (tag::OFFICE, "office"), (tag::NAME, "name"), (tag::RELEASED_BY, "released_by"), (tag::HOST, "host"), (tag::PARTY, "party"), (tag::DEED_OF, "deed_of"), (tag::ABOUT, "about"), (tag::VIA, "via"), (tag::FOR_SIDE, "for_side"), (tag::MADE_BY, "made_by"), (tag::LINK, "link"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::HOLDS, "holds"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::STAND, "stand"), (tag::WEAKER, "weaker"), (tag::CONTACT, "contact"), (tag::MAY_REST_ON, "may_rest_on"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTED, "counted"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::STOOD_FOR, "stood_for"), (tag::STATEMENT, "statement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("told", set_1.into_iter().map(|Told(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("called", set_2.into_iter().map(|Called(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("voice_text", set_3.into_iter().map(|VoiceText(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("claims_part", set_4.into_iter().map(|ClaimsPart(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_to", set_5.into_iter().map(|PartyTo(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("leads_claimed", set_6.into_iter().map(|LeadsClaimed(v_0)| [S(v_0)]));
        run.keep("talk_of_contact", set_7.into_iter().map(|TalkOfContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("compared", set_8.into_iter().map(|Compared(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), N(v_3), N(v_4)]));
        run.keep("joint", set_9.into_iter().map(|Joint(v_0)| [S(v_0)]));
        run.keep("doubtful", set_10.into_iter().map(|Doubtful(v_0)| [S(v_0)]));
        run.keep("stood_against_by", set_11.into_iter().map(|StoodAgainstBy(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("denial_known", set_12.into_iter().map(|DenialKnown(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("decided", set_13.into_iter().map(|Decided(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("closes_circle", set_14.into_iter().map(|ClosesCircle(v_0)| [S(v_0)]));
        run.keep("later_in_circle", set_15.into_iter().map(|LaterInCircle(v_0)| [S(v_0)]));
        run.keep("root_ever", set_16.into_iter().map(|RootEver(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("root_side", set_17.into_iter().map(|RootSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("mark", set_18.into_iter().map(|Mark(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("official", set_19.into_iter().map(|Official(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("of_two_sides", set_20.into_iter().map(|OfTwoSides(v_0)| [S(v_0)]));
        run.keep("in_lane", set_21.into_iter().map(|InLane(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("takes", set_22.into_iter().map(|Takes(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("conveys", set_23.into_iter().map(|Conveys(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("unsourced_relay", set_24.into_iter().map(|UnsourcedRelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("on_a_relay", set_25.into_iter().map(|OnARelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("relays_claim", set_26.into_iter().map(|RelaysClaim(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("barely_sourced", set_27.into_iter().map(|BarelySourced(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("bare_relay", set_28.into_iter().map(|BareRelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried", set_29.into_iter().map(|Carried(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried_itself", set_30.into_iter().map(|CarriedItself(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("claimed", set_31.into_iter().map(|Claimed(v_0)| [S(v_0)]));
        run.keep("position_ever", set_32.into_iter().map(|PositionEver(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("denial_by", set_33.into_iter().map(|DenialBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("denial_in_person", set_34.into_iter().map(|DenialInPerson(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("sides_key", set_35.into_iter().map(|SidesKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("key_side", set_36.into_iter().map(|KeySide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("window_over", set_37.into_iter().map(|WindowOver(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("count-what-is-told?inner1", set_38.into_iter().map(|CountWhatIsToldInner1(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first-denied?inner1", set_39.into_iter().map(|FirstDeniedInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-denied-in-person?inner1", set_40.into_iter().map(|FirstDeniedInPersonInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_6 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Source(Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct OutletInView(Symbol);

        @output
        struct SpokenFor(Symbol, Symbol);

        @output
        struct SideClaimed(Symbol, Symbol);

        @output
        struct StoodAgainst(Symbol, Symbol, i64);

        @output
        struct FirmlyStoodAgainst(Symbol, Symbol, i64);

        @output
        struct SpokenOf(Symbol);

        @output
        struct Heard(Symbol, i64);

        @output
        struct SourceOnIt(Symbol, Symbol);

        @output
        struct Positioned(Symbol, Symbol);

        @output
        struct Had(Symbol, Symbol, i64);

        @output
        struct SpokeBetween(Symbol, Symbol, Symbol, i64, i64);

        @output
        struct Unordered(Symbol, Symbol, Symbol, i64, i64);

        @output
        struct OriginKey(Symbol, Symbol, Symbol);

        @output
        struct StatementLabel(Symbol, Symbol);

        @output
        struct TimelineMark(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Took(Symbol, Symbol, Symbol);

        @output
        struct InGraph(Symbol, Symbol);

        @output
        struct GraphEdge(Symbol, Symbol, Symbol, Symbol);

        @output
        struct HangsOn(Symbol, Symbol);

        @output
        struct CountTheCaseInner1(Symbol);

        @output
        struct CountTheCaseInner2(Symbol);

        @output
        struct FirstStoodAgainstInner1(Symbol, Symbol, i64);

        @output
        struct FirstFirmlyAgainstInner1(Symbol, Symbol, i64);

        @output
        struct FirstDenialInner1(Symbol, i64);

        @output
        struct LastWordInner1(Symbol, i64);

        @output
        struct HadFirstInner1(Symbol, Symbol, i64);

        // [firmly-against-in-a-statement]
        FirmlyStoodAgainst(v_p, v_side, v_time) <-
            RowSSS(tag::STOOD_AGAINST_BY, v_p, v_side, v_s),
            RowS(tag::FIRM, v_s),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-firmly-against]
        FirstFirmlyAgainstInner1(v_p, v_side, v_t) <-
            FirmlyStoodAgainst(v_p, v_side, v_t);

        // [stood-against-in-a-statement]
        StoodAgainst(v_p, v_side, v_time) <-
            RowSSS(tag::STOOD_AGAINST_BY, v_p, v_side, v_s),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-stood-against]
        FirstStoodAgainstInner1(v_p, v_side, v_t) <-
            StoodAgainst(v_p, v_side, v_t);

        // [first-denial]
        FirstDenialInner1(v_p, v_t) <-
            RowSN(tag::DENIAL_KNOWN, v_p, v_t);

        // [had-what-it-carried]
        Had(v_p, v_outlet, v_time) <-
            RowSS(tag::CARRIED_ITSELF, v_p, v_s),
            RowSS(tag::VIA, v_s, v_outlet),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [had-what-it-said]
        Had(v_p, v_outlet, v_time) <-
            RowSS(tag::CARRIED_ITSELF, v_p, v_s),
            RowSSSS(tag::STATEMENT, v_s, _, v_outlet, _),
            RowS(tag::OUTLET, v_outlet),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [had-first]
        HadFirstInner1(v_p, v_outlet, v_t) <-
            Had(v_p, v_outlet, v_t);

        // [claimed-for-a-side]
        SideClaimed(v_p, v_side) <-
            RowSS(tag::CARRIED, v_p, v_s),
            RowSS(tag::VOICE, v_s, v_side);

        // [heard-on-a-day]
        Heard(v_p, v_time) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, _),
            RowS(tag::IN_VIEW, v_s),
            RowSN(tag::KNOWN, v_s, v_time);

        // [last-word]
        LastWordInner1(v_p, v_t) <-
            Heard(v_p, v_t);

        // [heard-of]
        SpokenOf(v_p) <-
            Heard(v_p, v_time);

        // [took-it-outright]
        Took(v_s, v_p, v_position) <-
            RowSSS(tag::TAKES, v_s, v_p, v_position);

        // [claimed-it]
        Took(v_s, v_p, text::FOR2) <-
            RowSS(tag::CARRIED_ITSELF, v_p, v_s);

        // [foresaw-it]
        Took(v_s, v_p, text::FORESEEN) <-
            RowSS(tag::FORETELLS, v_s, v_p);

        // [kept-silent]
        Took(v_s, v_p, text::SILENT) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, v_stance),
            RowS(tag::NO_POSITION, v_stance),
            RowS(tag::IN_VIEW, v_s);

        // [left-it-out]
        Took(v_s, v_p, text::SILENT) <-
            RowSS(tag::OMITS, v_s, v_p),
            RowS(tag::IN_VIEW, v_s);

        // [ended-another]
        Took(v_s, v_p, v_verdict) <-
            RowSSSS(tag::JUDGEMENT, v_s, v_target, _, v_verdict),
            RowSSSS(tag::STATEMENT, v_target, v_p, _, _),
            RowS(tag::IN_VIEW, v_s),
            RowS(tag::IN_VIEW, v_target);

        // [graph-has-what-took-a-side]
        InGraph(v_p, v_s) <-
            Took(v_s, v_p, v_position),
            (v_position != text::SILENT);

        // [graph-has-what-that-rests-on]
        InGraph(v_p, v_s) <-
            InGraph(v_p, v_m),
            RowSS(tag::LINK, v_m, v_s);

        // [graph-has-what-ended-it]
        InGraph(v_p, v_s) <-
            InGraph(v_p, v_target),
            RowSSSS(tag::JUDGEMENT, v_s, v_target, _, v_verdict),
            RowS(tag::IN_VIEW, v_s);

        // [edge-of-a-report]
        GraphEdge(v_p, v_root, v_s, text::RESTS_ON2) <-
            InGraph(v_p, v_s),
            RowSS(tag::LINK, v_s, v_root);

        // [edge-of-a-judgement]
        GraphEdge(v_p, v_root, v_s, v_verdict) <-
            InGraph(v_p, v_s),
            RowSSSS(tag::JUDGEMENT, v_root, v_s, _, v_verdict),
            RowS(tag::IN_VIEW, v_root);

        // [hangs-on-its-source]
        HangsOn(v_s, v_root) <-
            RowSS(tag::LINK, v_s, v_root),
            !RowS(tag::RESTS_ON_UNKNOWN, v_s);

        // [hangs-on-what-it-judges]
        HangsOn(v_s, v_target) <-
            RowSSSS(tag::JUDGEMENT, v_s, v_target, v_speaker, v_verdict),
            RowS(tag::IN_VIEW, v_s),
            RowS(tag::IN_VIEW, v_target);

        // [positioned-on-what-was]
        Positioned(v_s, v_p) <-
            RowSS(tag::DECIDED, v_s, v_p);

        // [positioned-on-what-may-come]
        Positioned(v_s, v_p) <-
            RowSS(tag::FORETELLS, v_s, v_p);

        // [source-is-on-it]
        SourceOnIt(v_s, v_p) <-
            RowSS(tag::LINK, v_s, v_m),
            Positioned(v_m, v_p);

        // [spoke-in-a-statement]
        SpokeBetween(v_p, v_position, v_speaker, v_start, v_end) <-
            RowSSS(tag::ARGUED, v_s, v_p, v_position),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            RowSNN(tag::SAID, v_s, v_start, v_end);

        // [neither-is-earlier]
        Unordered(v_p, v_position, v_speaker, v_start, v_end) <-
            SpokeBetween(v_p, v_position, v_speaker, v_start, v_end),
            RowSS(tag::OPPOSITE, v_position, v_contrary),
            SpokeBetween(v_p, v_contrary, v_speaker, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [origin-by-its-marks]
        OriginKey(v_root, v_who, v_carrier) <-
            RowSSS(tag::MARK, v_root, v_who, v_carrier);

        // [outlet-carried-something]
        OutletInView(v_outlet) <-
            RowSS(tag::VIA, v_s, v_outlet),
            RowS(tag::IN_VIEW, v_s);

        // [outlet-said-something]
        OutletInView(v_outlet) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_outlet, _),
            RowS(tag::OUTLET, v_outlet),
            RowS(tag::IN_VIEW, v_s);

        // [source-of-the-case]
        Source(v_s, v_who, v_whom, v_manner, v_first, v_last) <-
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last),
            RowS(tag::IN_VIEW, v_s);

        // [one-of-several-spoken-for]
        SpokenFor(v_s, v_whom) <-
            RowSSS(tag::TOLD_TO_SPEAK_FOR, v_s, _, v_whom),
            RowS(tag::VOICED_FOR_SEVERAL, v_s);

        // [label-by-speaker]
        StatementLabel(v_s, v_who) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            RowS(tag::IN_VIEW, v_s);

        // [count-the-case]
        CountTheCaseInner1(v_2) <-
            RowS(tag::IN_VIEW, v_2);
        CountTheCaseInner2(v_3) <-
            OutletInView(v_3);

        // [mark-of-a-statement]
        TimelineMark(v_p, v_s, v_lane, v_position) <-
            Took(v_s, v_p, v_position),
            RowSS(tag::IN_LANE, v_s, v_lane);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        for (tag, relation) in [(tag::VOICED_FOR_SEVERAL, "voiced_for_several"), (tag::FIRM, "firm"), (tag::OUTLET, "outlet"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::IN_VIEW, "in_view"), (tag::NO_POSITION, "no_position"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::DENIAL_KNOWN, "denial_known"), (tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::DATED, "dated"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::VOICE, "voice"), (tag::OPPOSITE, "opposite"), (tag::DECIDED, "decided"), (tag::IN_LANE, "in_lane"), (tag::FORETELLS, "foretells"), (tag::CARRIED, "carried"), (tag::CARRIED_ITSELF, "carried_itself"), (tag::VIA, "via"), (tag::OMITS, "omits"), (tag::MADE_BY, "made_by"), (tag::LINK, "link"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::TOLD_TO_SPEAK_FOR, "told_to_speak_for"), (tag::ARGUED, "argued"), (tag::STOOD_AGAINST_BY, "stood_against_by"), (tag::MARK, "mark"), (tag::TAKES, "takes"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27,) = crepe.run_with_hasher::<Hasher>();
        run.keep("source", set_1.into_iter().map(|Source(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4), N(v_5)]));
        run.keep("outlet_in_view", set_2.into_iter().map(|OutletInView(v_0)| [S(v_0)]));
        run.keep("spoken_for", set_3.into_iter().map(|SpokenFor(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("side_claimed", set_4.into_iter().map(|SideClaimed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("stood_against", set_5.into_iter().map(|StoodAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("firmly_stood_against", set_6.into_iter().map(|FirmlyStoodAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("spoken_of", set_7.into_iter().map(|SpokenOf(v_0)| [S(v_0)]));
        run.keep("heard", set_8.into_iter().map(|Heard(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("source_on_it", set_9.into_iter().map(|SourceOnIt(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("positioned", set_10.into_iter().map(|Positioned(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("had", set_11.into_iter().map(|Had(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("spoke_between", set_12.into_iter().map(|SpokeBetween(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), N(v_3), N(v_4)]));
        run.keep("unordered", set_13.into_iter().map(|Unordered(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), N(v_3), N(v_4)]));
        run.keep("origin_key", set_14.into_iter().map(|OriginKey(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("statement_label", set_15.into_iter().map(|StatementLabel(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("timeline_mark", set_16.into_iter().map(|TimelineMark(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("took", set_17.into_iter().map(|Took(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("in_graph", set_18.into_iter().map(|InGraph(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("graph_edge", set_19.into_iter().map(|GraphEdge(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("hangs_on", set_20.into_iter().map(|HangsOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-the-case?inner1", set_21.into_iter().map(|CountTheCaseInner1(v_0)| [S(v_0)]));
        run.keep("count-the-case?inner2", set_22.into_iter().map(|CountTheCaseInner2(v_0)| [S(v_0)]));
        run.keep("first-stood-against?inner1", set_23.into_iter().map(|FirstStoodAgainstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-firmly-against?inner1", set_24.into_iter().map(|FirstFirmlyAgainstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-denial?inner1", set_25.into_iter().map(|FirstDenialInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("last-word?inner1", set_26.into_iter().map(|LastWordInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("had-first?inner1", set_27.into_iter().map(|HadFirstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_7 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSN(u32, Symbol, Symbol, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSN(u32, Symbol, Symbol, Symbol, i64);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSN(u32, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct NoComment(Symbol, Symbol);

        @output
        struct Declined(Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct DenyingRoot(Symbol, Symbol, Symbol);

        @output
        struct EndedBy(Symbol, Symbol);

        @output
        struct MayGoBack(Symbol, Symbol, Symbol, Symbol);

        @output
        struct LastArguedBy(Symbol, Symbol, Symbol, i64);

        @output
        struct Reversed(Symbol, Symbol, Symbol);

        @output
        struct LastOwnedUp(Symbol, Symbol, Symbol, i64);

        @output
        struct Overtaken(Symbol, Symbol, Symbol);

        @output
        struct LastDeniedBy(Symbol, Symbol, i64);

        @output
        struct Disowned(Symbol, Symbol, Symbol);

        @output
        struct Ended(Symbol);

        @output
        struct PartyWord(Symbol, Symbol);

        @output
        struct Live(Symbol);

        @output
        struct GoesRound(Symbol, Symbol);

        @output
        struct Rooted(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Position(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Sourced(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Backs(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Denies(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct FirmlyBacks(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Foresees(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Opposes(Symbol, Symbol);

        @output
        struct OwnWord(Symbol, Symbol, Symbol, Symbol);

        @output
        struct WordAt(Symbol, Symbol, i64);

        @output
        struct FirstDeniedBy(Symbol, Symbol, i64);

        @output
        struct FirstDeniedInPerson(Symbol, Symbol, i64);

        @output
        struct ComesRound(Symbol, Symbol, Symbol);

        @output
        struct NotItsOwn(Symbol, Symbol);

        @output
        struct ForDoer(Symbol, Symbol);

        @output
        struct PartyOwnsUp(Symbol, Symbol, Symbol);

        @output
        struct Responsibility(Symbol, Symbol);

        @output
        struct Finding(Symbol, Symbol);

        @output
        struct WitnessKey(Symbol, Symbol);

        @output
        struct FirmRoot(Symbol, Symbol);

        @output
        struct HasASide(Symbol, Symbol);

        @output
        struct DeniedDirectly(Symbol, Symbol);

        @output
        struct DeniedByAuthority(Symbol, Symbol, Symbol);

        @output
        struct FirmDenial(Symbol, Symbol);

        @output
        struct LastWordOfASideInner1(Symbol, Symbol, i64);

        // [last-denied-on-record]
        LastDeniedBy(v_p, v_side, v_time) <-
            Env(c),
            RowSSSN(tag::DENIED_BY, v_p, v_side, _, _),
            let Some(v_time) = c.fold("last-denied-on-record?value1", &[S(v_p), S(v_side)]);

        // [disowned-by-its-side]
        Disowned(v_s, v_side, v_later) <-
            RowSSSS(tag::STOOD_FOR, v_p, text::FOR2, v_side, v_s),
            RowSNN(tag::SAID, v_s, _, v_before),
            LastDeniedBy(v_p, v_side, v_after),
            (v_before < v_after),
            RowSSSN(tag::DENIED_BY, v_p, v_side, v_later, v_after);

        // [last-owned-up]
        LastOwnedUp(v_p, v_position, v_side, v_time) <-
            Env(c),
            RowSSSSN(tag::OWNED_UP, v_p, v_position, v_side, _, _),
            let Some(v_time) = c.fold("last-owned-up?value1", &[S(v_p), S(v_position), S(v_side)]);

        // [overtaken-by-owning-up]
        Overtaken(v_s, v_side, v_later) <-
            RowSSSS(tag::STOOD_FOR, v_p, v_position, v_side, v_s),
            RowSNN(tag::SAID, v_s, _, v_before),
            RowSS(tag::OPPOSITE, v_position, v_contrary),
            LastOwnedUp(v_p, v_contrary, v_side, v_after),
            (v_before < v_after),
            RowSSSSN(tag::OWNED_UP, v_p, v_contrary, v_side, v_later, v_after);

        // [last-argued-by-a-speaker]
        LastArguedBy(v_p, v_position, v_speaker, v_time) <-
            Env(c),
            RowSSSN(tag::ARGUES, v_p, v_position, v_speaker, _),
            let Some(v_time) = c.fold("last-argued-by-a-speaker?value1", &[S(v_p), S(v_position), S(v_speaker)]);

        // [reversed-later]
        Reversed(v_s, v_speaker, v_later) <-
            RowSSS(tag::STAND, v_s, v_p, v_position),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            RowSNN(tag::SAID, v_s, _, v_before),
            RowSS(tag::OPPOSITE, v_position, v_contrary),
            LastArguedBy(v_p, v_contrary, v_speaker, v_after),
            (v_before < v_after),
            RowSSS(tag::ARGUED, v_later, v_p, v_contrary),
            RowSS(tag::MADE_BY, v_later, v_speaker),
            RowSNN(tag::SAID, v_later, v_after, _);

        // [ended-by-withdrawal]
        Ended(v_s) <-
            RowSS(tag::WITHDRAWN, v_s, v_by);

        // [ended-by-finding]
        Ended(v_s) <-
            RowSS(tag::EXPOSED, v_s, v_r);

        // [ended-by-reversal]
        Ended(v_s) <-
            Reversed(v_s, v_speaker, _);

        // [ended-by-owning-up]
        Ended(v_s) <-
            Overtaken(v_s, v_side, _);

        // [ended-by-its-side]
        Ended(v_s) <-
            Disowned(v_s, v_side, _);

        // [goes-round-at-once]
        GoesRound(v_s, v_m) <-
            RowSS(tag::LINK, v_s, v_m),
            !Ended(v_m),
            RowSS(tag::SAME_CIRCLE, v_s, v_m);

        // [goes-round-in-steps]
        GoesRound(v_s, v_m) <-
            GoesRound(v_s, v_n),
            RowSS(tag::LINK, v_n, v_m),
            !Ended(v_m),
            RowSS(tag::SAME_CIRCLE, v_n, v_m);

        // [live-on-its-own]
        Live(v_s) <-
            RowS(tag::IN_VIEW, v_s),
            !Ended(v_s),
            !RowS(tag::RESTS, v_s);

        // [live-by-its-root]
        Live(v_s) <-
            RowSS(tag::LINK, v_s, v_m),
            !Ended(v_s),
            Live(v_m);

        // [live-on-the-unknown]
        Live(v_s) <-
            RowS(tag::UNPLACED, v_s),
            !Ended(v_s);

        // [live-in-a-circle]
        Live(v_s) <-
            RowSS(tag::CIRCLE_STRENGTH, v_s, _),
            GoesRound(v_s, v_s);

        // [took-no-position]
        Declined(v_p, v_s, v_who, v_whom, v_stance, v_first, v_last) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, v_stance),
            Live(v_s),
            RowS(tag::NO_POSITION, v_stance),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, _),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [did-not-mention-it]
        Declined(v_p, v_s, v_who, v_whom, text::DID_NOT_MENTION_IT, v_first, v_last) <-
            RowSS(tag::OMITS, v_s, v_p),
            Live(v_s),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, _),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [no-comment-in-words]
        NoComment(v_p, v_s) <-
            Declined(v_p, v_s, _, _, text::DECLINED_TO_COMMENT, _, _);

        // [no-comment-either-way]
        NoComment(v_p, v_s) <-
            Declined(v_p, v_s, _, _, text::NEITHER_CONFIRMED_NOR_DENIED, _, _);

        // [own-root]
        Rooted(v_s, v_s, text::KNOWN, v_strength) <-
            Live(v_s),
            !RowS(tag::RESTS, v_s),
            !RowS(tag::UNPLACED, v_s),
            RowSS(tag::OWN_STRENGTH, v_s, v_strength);

        // [unknown-root]
        Rooted(v_s, v_s, text::UNKNOWN, v_strength) <-
            Live(v_s),
            RowS(tag::UNPLACED, v_s),
            RowSS(tag::OWN_STRENGTH, v_s, v_strength);

        // [circular-root]
        Rooted(v_s, v_root, text::CIRCULAR, v_strength) <-
            Live(v_s),
            RowSS(tag::CIRCLE_STRENGTH, v_s, v_strength),
            RowSS(tag::SAME_CIRCLE, v_s, v_root),
            RowS(tag::CLOSES_CIRCLE, v_root);

        // [root-of-its-source]
        Rooted(v_s, v_root, v_certainty, v_both) <-
            Live(v_s),
            !RowSS(tag::CIRCLE_STRENGTH, v_s, _),
            RowSS(tag::LINK, v_s, v_m),
            Rooted(v_m, v_root, v_certainty, v_other),
            RowSS(tag::OWN_STRENGTH, v_s, v_own),
            RowSSS(tag::WEAKER, v_own, v_other, v_both);

        // [position-of-its-own]
        Position(v_s, v_p, v_position, text::DIRECT, v_root, v_certainty, v_strength) <-
            RowSSS(tag::STAND, v_s, v_p, v_position),
            Rooted(v_s, v_root, v_certainty, v_strength);

        // [position-of-support-relayed]
        Position(v_s, v_p, text::FOR2, text::DIRECT, v_root, v_certainty, v_both) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            Live(v_s),
            RowSS(tag::LINK, v_s, v_m),
            Sourced(v_m, v_p, text::FOR2, _, v_root, v_certainty, v_other),
            RowSS(tag::OWN_STRENGTH, v_s, v_own),
            RowSSS(tag::WEAKER, v_own, v_other, v_both);

        // [position-of-opposition-relayed]
        Position(v_s, v_p, text::AGAINST, v_way, v_root, v_certainty, v_both) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            Live(v_s),
            RowSS(tag::LINK, v_s, v_m),
            Sourced(v_m, v_p, text::AGAINST, v_way, v_root, v_certainty, v_other),
            RowSS(tag::OWN_STRENGTH, v_s, v_own),
            RowSSS(tag::WEAKER, v_own, v_other, v_both);

        // [position-on-the-unknown]
        Position(v_s, v_p, text::FOR2, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            Rooted(v_s, v_same, text::UNKNOWN, v_strength),
            (v_same == v_s),
            RowSS(tag::UNSOURCED_RELAY, v_s, v_p);

        // [position-in-a-circle]
        Position(v_s, v_p, text::FOR2, text::DIRECT, v_root, text::CIRCULAR, v_strength) <-
            Rooted(v_s, v_root, text::CIRCULAR, v_strength),
            RowSS(tag::UNSOURCED_RELAY, v_s, v_p),
            RowSS(tag::SAME_CIRCLE, v_s, v_root);

        // [position-of-support-partly-unknown]
        Position(v_s, v_p, text::FOR2, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            Sourced(v_m, v_p, text::FOR2, _, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-of-opposition-partly-unknown]
        Position(v_s, v_p, text::AGAINST, v_way, v_s, text::UNKNOWN, v_strength) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            Sourced(v_m, v_p, text::AGAINST, v_way, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-without-an-origin]
        Position(v_s, v_p, text::FOR2, text::DIRECT, v_s, text::NONE, v_strength) <-
            RowSS(tag::BARE_RELAY, v_s, v_p),
            !RowSSS(tag::BARELY_SOURCED, v_s, v_p, _),
            Live(v_s),
            RowSS(tag::STRENGTH, v_s, v_strength);

        // [sourced-itself]
        Sourced(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength);

        // [sourced-by-more]
        Sourced(v_s, v_p, text::FOR2, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR2, _, v_root, v_certainty, v_strength),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [sourced-against-what-follows]
        Sourced(v_s, v_p, text::AGAINST, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::AGAINST, _, v_root, v_certainty, v_strength),
            RowSS(tag::ENTAILS, v_p, v_q);

        // [backs-itself]
        Backs(v_s, v_p, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::FOR2, v_way, v_root, v_certainty, v_strength);

        // [backs-by-more]
        Backs(v_s, v_p, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR2, _, v_root, v_certainty, v_strength),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [denies-itself]
        Denies(v_s, v_p, text::DIRECT, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::AGAINST, text::DIRECT, v_root, v_certainty, v_strength);

        // [denies-by-a-relay]
        Denies(v_s, v_p, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::AGAINST, text::BY_IMPLICATION, v_root, v_certainty, v_strength),
            RowS(tag::CLAIMED, v_p);

        // [denies-what-follows]
        Denies(v_s, v_p, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::AGAINST, _, v_root, v_certainty, v_strength),
            RowSS(tag::ENTAILS, v_p, v_q),
            RowS(tag::CLAIMED, v_p);

        // [backs-without-reserve]
        FirmlyBacks(v_s, v_q, v_root, v_certainty) <-
            Position(v_s, v_q, text::FOR2, _, v_root, v_certainty, text::FIRM),
            (v_certainty != text::NONE);

        // [opposes-by-denial]
        Opposes(v_s, v_p) <-
            Denies(v_s, v_p, _, _, _, _),
            RowSSS(tag::STAND, v_s, _, _);

        // [opposes-by-the-contrary]
        Opposes(v_s, v_p) <-
            FirmlyBacks(v_s, v_q, _, _),
            RowSSS(tag::STAND, v_s, _, _),
            RowSS(tag::CONFLICTS, v_q, v_p);

        // [word-of-its-own]
        OwnWord(v_p, v_side, v_s, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            RowSSS(tag::STAND, v_s, _, _),
            RowSS(tag::VOICE, v_s, v_side),
            RowSS(tag::VOICE, v_root, v_side);

        // [word-of-its-own-people]
        OwnWord(v_p, v_side, v_s, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            RowSSS(tag::STAND, v_s, _, _),
            RowSS(tag::VOICE, v_s, v_side),
            RowSS(tag::ROOT_SIDE, v_root, v_side);

        // [word-in-a-statement]
        WordAt(v_p, v_side, v_time) <-
            OwnWord(v_p, v_side, v_s, _),
            RowSNN(tag::SAID, v_s, v_time, _);

        // [last-word-of-a-side]
        LastWordOfASideInner1(v_p, v_side, v_t) <-
            WordAt(v_p, v_side, v_t);

        // [first-denied]
        FirstDeniedBy(v_p, v_who, v_time) <-
            Env(c),
            RowSSN(tag::DENIAL_BY, v_p, v_who, _),
            let Some(v_time) = c.fold("first-denied?value1", &[S(v_p), S(v_who)]);

        // [first-denied-in-person]
        FirstDeniedInPerson(v_p, v_speaker, v_time) <-
            Env(c),
            RowSSN(tag::DENIAL_IN_PERSON, v_p, v_speaker, _),
            let Some(v_time) = c.fold("first-denied-in-person?value1", &[S(v_p), S(v_speaker)]);

        // [comes-round-on-record]
        ComesRound(v_p, v_s, v_who) <-
            Backs(v_s, v_p, _, _, _, text::FIRM),
            RowSSS(tag::STAND, v_s, _, _),
            RowSS(tag::VOICE, v_s, v_who),
            FirstDeniedBy(v_p, v_who, v_time),
            RowSNN(tag::SAID, v_s, v_start, _),
            (v_time < v_start);

        // [speaker-comes-round]
        ComesRound(v_p, v_s, v_who) <-
            Backs(v_s, v_p, _, _, _, text::FIRM),
            RowSSS(tag::STAND, v_s, _, _),
            RowSS(tag::ON_RECORD, v_s, v_who),
            FirstDeniedInPerson(v_p, v_who, v_time),
            RowSNN(tag::SAID, v_s, v_start, _),
            (v_time < v_start);

        // [claims-responsibility]
        Responsibility(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_who, text::CLAIMED_RESPONSIBILITY),
            Backs(v_s, v_p, _, _, _, _);

        // [word-for-a-doer]
        ForDoer(v_s, v_d) <-
            ComesRound(v_p, v_s, _),
            RowSS(tag::DEED, v_p, v_d),
            RowSS(tag::VOICE, v_s, v_side),
            RowSS(tag::DOER, v_d, v_side);

        // [deed-of-others]
        NotItsOwn(v_p, v_s) <-
            ComesRound(v_p, v_s, _),
            RowSS(tag::DEED, v_p, v_d),
            !ForDoer(v_s, v_d);

        // [owns-up-for-a-party]
        PartyOwnsUp(v_p, v_s, v_side) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::OWNING_UP, v_stance),
            FirmlyBacks(v_s, v_p, _, _),
            RowSS(tag::VOICE, v_s, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [found-by-an-authority]
        Finding(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::CONFIRMED),
            RowS(tag::AUTHORITY, v_speaker),
            FirmlyBacks(v_s, v_p, v_root, text::KNOWN),
            RowSS(tag::MADE_BY, v_root, v_speaker);

        // [found-by-an-authority-through-its-side]
        Finding(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::CONFIRMED),
            RowS(tag::AUTHORITY, v_speaker),
            FirmlyBacks(v_s, v_p, v_root, text::KNOWN),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side),
            RowSS(tag::ROOT_SIDE, v_root, v_side);

        // [root-of-firm-support]
        FirmRoot(v_p, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM);

        // [witness-of-a-declared-side]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            RowSS(tag::ROOT_SIDE, v_root, v_side),
            RowSS(tag::MADE_BY, v_root, v_speaker),
            !RowS(tag::OUTLET_ACTOR, v_speaker),
            RowSS(tag::SIDES_KEY, v_root, v_key);

        // [witness-that-is-a-party]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            RowSS(tag::MADE_BY, v_root, v_speaker),
            !RowS(tag::OUTLET_ACTOR, v_speaker),
            RowSS(tag::PARTY_TO, v_p, v_speaker),
            RowSS(tag::SIDES_KEY, v_root, v_key);

        // [witness-by-authority]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            RowSS(tag::MADE_BY, v_root, v_speaker),
            RowS(tag::AUTHORITY, v_speaker),
            RowSS(tag::SIDES_KEY, v_root, v_key);

        // [witness-released-by-an-authority]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            RowSS(tag::MADE_BY, v_root, v_record),
            RowSS(tag::RELEASED_BY, v_record, v_by),
            RowS(tag::AUTHORITY, v_by),
            RowSS(tag::SIDES_KEY, v_root, v_key);

        // [side-of-its-speaker]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            RowSS(tag::ON_SIDE, v_speaker, v_side),
            WitnessKey(v_p, v_key),
            RowSS(tag::KEY_SIDE, v_key, v_side);

        // [speaker-in-common]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            WitnessKey(v_p, v_key),
            RowSS(tag::KEY_SIDE, v_key, v_speaker);

        // [side-of-its-root]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            Backs(v_s, v_p, _, v_root, _, _),
            WitnessKey(v_p, v_key),
            RowSS(tag::KEY_SIDE, v_key, v_side),
            RowSS(tag::ROOT_SIDE, v_root, v_side);

        // [voice-in-common]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            WitnessKey(v_p, v_key),
            RowSS(tag::KEY_SIDE, v_key, v_side),
            RowSS(tag::VOICE, v_s, v_side);

        // [word-of-a-party]
        PartyWord(v_p, v_side) <-
            OwnWord(v_p, v_side, v_s, _),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [denies-firmly]
        FirmDenial(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, text::FIRM),
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST);

        // [authority-denies-it]
        DeniedByAuthority(v_p, v_s, v_speaker) <-
            FirmDenial(v_p, v_s),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            RowS(tag::AUTHORITY, v_speaker);

        // [authority-denies-what-follows]
        DeniedByAuthority(v_p, v_s, v_speaker) <-
            FirmDenial(v_q, v_s),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            RowS(tag::AUTHORITY, v_speaker),
            RowSS(tag::ENTAILS, v_p, v_q);

        // [foresees-itself]
        Foresees(v_s, v_p, v_root, v_certainty) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::MODAL, v_stance),
            Rooted(v_s, v_root, v_certainty, _);

        // [foresees-by-relaying]
        Foresees(v_s, v_p, v_root, v_certainty) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            Live(v_s),
            RowSS(tag::LINK, v_s, v_m),
            Foresees(v_m, v_p, v_root, v_certainty);

        // [foresees-by-relaying-the-unknown]
        Foresees(v_s, v_p, v_s, text::UNKNOWN) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            Foresees(v_m, v_p, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, _);

        // [ended-by-withdrawing]
        EndedBy(v_target, v_s) <-
            RowSSS(tag::ANSWERS_FOR, v_s, v_target, v_by);

        // [ended-by-going-back]
        EndedBy(v_target, v_s) <-
            Reversed(v_target, v_speaker, v_s);

        // [ended-by-the-contrary]
        EndedBy(v_target, v_s) <-
            Overtaken(v_target, v_side, v_s);

        // [denied-in-so-many-words]
        DeniedDirectly(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, _);

        // [root-of-a-denial]
        DenyingRoot(v_p, v_root, v_strength) <-
            Denies(v_s, v_p, _, v_root, text::KNOWN, v_strength);

        // [may-go-back-at-once]
        MayGoBack(v_root, v_source, v_certainty, v_strength) <-
            RowS(tag::DOUBTFUL, v_root),
            RowSSS(tag::MAY_REST_ON, v_root, v_m, _),
            Rooted(v_m, v_source, v_certainty, v_strength);

        // [may-go-back-in-steps]
        MayGoBack(v_root, v_source, v_certainty, v_both) <-
            MayGoBack(v_root, v_m, _, v_one),
            MayGoBack(v_m, v_source, v_certainty, v_other),
            RowSSS(tag::WEAKER, v_one, v_other, v_both);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::OUTLET_ACTOR, "outlet_actor"), (tag::DOUBTFUL, "doubtful"), (tag::OWNING_UP, "owning_up"), (tag::UNPLACED, "unplaced"), (tag::CLOSES_CIRCLE, "closes_circle"), (tag::CLAIMED, "claimed"), (tag::AUTHORITY, "authority"), (tag::IN_VIEW, "in_view"), (tag::RESTS, "rests"), (tag::NO_POSITION, "no_position"), (tag::MODAL, "modal"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::DATED, "dated"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::DOER, "doer"), (tag::OWN_STRENGTH, "own_strength"), (tag::STRENGTH, "strength"), (tag::SAME_CIRCLE, "same_circle"), (tag::CIRCLE_STRENGTH, "circle_strength"), (tag::WITHDRAWN, "withdrawn"), (tag::EXPOSED, "exposed"), (tag::OPPOSITE, "opposite"), (tag::ROOT_SIDE, "root_side"), (tag::UNSOURCED_RELAY, "unsourced_relay"), (tag::BARE_RELAY, "bare_relay"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::RELEASED_BY, "released_by"), (tag::OMITS, "omits"), (tag::DEED, "deed"), (tag::SIDES_KEY, "sides_key"), (tag::KEY_SIDE, "key_side"), (tag::MADE_BY, "made_by"), (tag::LINK, "link"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::DENIAL_BY, "denial_by"), (tag::DENIAL_IN_PERSON, "denial_in_person"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::STAND, "stand"), (tag::WEAKER, "weaker"), (tag::ANSWERS_FOR, "answers_for"), (tag::ARGUED, "argued"), (tag::BARELY_SOURCED, "barely_sourced"), (tag::MAY_REST_ON, "may_rest_on"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::ARGUES, "argues"), (tag::DENIED_BY, "denied_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::STOOD_FOR, "stood_for"), (tag::STATEMENT, "statement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::OWNED_UP, "owned_up"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_number())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("no_comment", set_1.into_iter().map(|NoComment(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("declined", set_2.into_iter().map(|Declined(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5), N(v_6)]));
        run.keep("denying_root", set_3.into_iter().map(|DenyingRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("ended_by", set_4.into_iter().map(|EndedBy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("may_go_back", set_5.into_iter().map(|MayGoBack(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("last_argued_by", set_6.into_iter().map(|LastArguedBy(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("reversed", set_7.into_iter().map(|Reversed(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("last_owned_up", set_8.into_iter().map(|LastOwnedUp(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("overtaken", set_9.into_iter().map(|Overtaken(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("last_denied_by", set_10.into_iter().map(|LastDeniedBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("disowned", set_11.into_iter().map(|Disowned(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("ended", set_12.into_iter().map(|Ended(v_0)| [S(v_0)]));
        run.keep("party_word", set_13.into_iter().map(|PartyWord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("live", set_14.into_iter().map(|Live(v_0)| [S(v_0)]));
        run.keep("goes_round", set_15.into_iter().map(|GoesRound(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rooted", set_16.into_iter().map(|Rooted(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("position", set_17.into_iter().map(|Position(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("sourced", set_18.into_iter().map(|Sourced(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("backs", set_19.into_iter().map(|Backs(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("denies", set_20.into_iter().map(|Denies(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("firmly_backs", set_21.into_iter().map(|FirmlyBacks(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("foresees", set_22.into_iter().map(|Foresees(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("opposes", set_23.into_iter().map(|Opposes(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_word", set_24.into_iter().map(|OwnWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("word_at", set_25.into_iter().map(|WordAt(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_denied_by", set_26.into_iter().map(|FirstDeniedBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_denied_in_person", set_27.into_iter().map(|FirstDeniedInPerson(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("comes_round", set_28.into_iter().map(|ComesRound(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("not_its_own", set_29.into_iter().map(|NotItsOwn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("for_doer", set_30.into_iter().map(|ForDoer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_owns_up", set_31.into_iter().map(|PartyOwnsUp(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("responsibility", set_32.into_iter().map(|Responsibility(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("finding", set_33.into_iter().map(|Finding(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("witness_key", set_34.into_iter().map(|WitnessKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firm_root", set_35.into_iter().map(|FirmRoot(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("has_a_side", set_36.into_iter().map(|HasASide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denied_directly", set_37.into_iter().map(|DeniedDirectly(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denied_by_authority", set_38.into_iter().map(|DeniedByAuthority(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("firm_denial", set_39.into_iter().map(|FirmDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last-word-of-a-side?inner1", set_40.into_iter().map(|LastWordOfASideInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_8 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowN(u32, i64);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSN(u32, Symbol, Symbol, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct ToldAbout(Symbol, i64);

        @output
        struct Denier(Symbol, Symbol);

        @output
        struct Foreteller(Symbol, Symbol);

        @output
        struct Weighable(Symbol, i64);

        @output
        struct WeighedAfter(Symbol);

        @output
        struct Summary(i64, i64);

        @output
        struct Forecaster(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct TimeLeft(Symbol, i64, i64);

        @output
        struct MayBeRooted(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MayHaveFallen(Symbol, Symbol);

        @output
        struct HedgedDenial(Symbol, Symbol);

        @output
        struct DenialShifted(Symbol, Symbol);

        @output
        struct FirstStood(Symbol, Symbol, i64);

        @output
        struct FirstFirmDenial(Symbol, Symbol, i64);

        @output
        struct MissedDenial(Symbol, Symbol);

        @output
        struct FirstDenial(Symbol, i64);

        @output
        struct ReversedBefore(Symbol, Symbol);

        @output
        struct WentBack(Symbol, Symbol);

        @output
        struct SeveralParties(Symbol);

        @output
        struct ReversedWord(Symbol, Symbol, i64);

        @output
        struct OvertakenWord(Symbol, Symbol, i64);

        @output
        struct LastWord(Symbol, i64);

        @output
        struct CountsLess(Symbol, Symbol);

        @output
        struct FirstHad(Symbol, Symbol, i64);

        @output
        struct GraphNode(Symbol, Symbol, Symbol);

        @output
        struct StatedAim(Symbol, Symbol);

        @output
        struct Foreseen(Symbol);

        @output
        struct TakenBack(Symbol, Symbol, Symbol);

        @output
        struct LeadsAsMostToldInner1(i64);

        @output
        struct FirstReversedInner1(Symbol, Symbol, i64);

        @output
        struct FirstOvertakenInner1(Symbol, Symbol, i64);

        // [may-be-rooted]
        MayBeRooted(v_root, v_source, v_certainty, v_strength) <-
            RowSSSS(tag::MAY_GO_BACK, v_root, v_source, v_certainty, v_strength),
            !RowS(tag::DOUBTFUL, v_source);

        // [has-a-forecast]
        Foreseen(v_p) <-
            RowSSSS(tag::FORESEES, v_s, v_p, _, _);

        // [may-rest-on-the-fallen]
        MayHaveFallen(v_root, v_strength) <-
            RowSSS(tag::MAY_REST_ON, v_root, v_m, _),
            RowSSS(tag::ROOT_EVER, v_m, v_source, v_strength),
            !RowSSSS(tag::MAY_GO_BACK, v_root, v_source, text::KNOWN, _);

        // [report-withdrawn]
        TakenBack(v_p, v_s, text::RETRACTED) <-
            RowSSSS(tag::JUDGEMENT, v_r, v_s, _, text::RETRACTED),
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::ANSWERS_FOR, v_r, v_s, v_by);

        // [report-corrected]
        TakenBack(v_p, v_s, text::CORRECTED) <-
            RowSSSS(tag::JUDGEMENT, v_r, v_s, _, text::CORRECTED),
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::ANSWERS_FOR, v_r, v_s, v_by);

        // [report-reversed]
        TakenBack(v_p, v_s, text::CORRECTED) <-
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::REVERSED, v_s, v_speaker, _);

        // [report-given-up]
        TakenBack(v_p, v_s, text::CORRECTED) <-
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::OVERTAKEN, v_s, v_side, _);

        // [aim-declared]
        StatedAim(v_who, v_conflict) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, text::DECLARED_THE_INTENTION),
            RowSSS(tag::ENDED_CONFLICT, v_p, v_who, v_conflict),
            RowS(tag::LIVE, v_s);

        // [count-what-is-told]
        ToldAbout(v_p, v_n) <-
            Env(c),
            RowS(tag::PROPOSITION, v_p),
            let Some(v_n) = c.fold("count-what-is-told?value1", &[S(v_p)]);

        // [leads-as-most-told]
        LeadsAsMostToldInner1(v_m) <-
            ToldAbout(_, v_m);

        // [weighable-as-leading]
        Weighable(v_p, v_statements) <-
            RowS(tag::LEADING, v_p),
            RowS(tag::CLAIMED, v_p),
            ToldAbout(v_p, v_statements);

        // [weighable-for-want-of-a-lead]
        Weighable(v_p, v_statements) <-
            !RowS(tag::LEADS_CLAIMED, _),
            RowS(tag::CLAIMED, v_p),
            ToldAbout(v_p, v_statements);

        // [weighed-after-one-with-more]
        WeighedAfter(v_p) <-
            Weighable(v_p, v_statements),
            Weighable(v_q, v_more),
            (v_more > v_statements);

        // [weighed-after-by-name]
        WeighedAfter(v_p) <-
            Env(c),
            Weighable(v_p, v_statements),
            Weighable(v_q, v_statements),
            (c.holds(Comparison::Less, S(v_q), S(v_p)));

        // [denier-in-words]
        Denier(v_p, v_voice) <-
            RowSSSSSS(tag::DENIES, _, v_p, text::DIRECT, v_root, _, _),
            RowSS(tag::VOICE_TEXT, v_root, v_voice);

        // [less-when-withdrawn]
        CountsLess(v_s, v_3) <-
            Env(c),
            RowSS(tag::WITHDRAWN, v_s, v_by),
            RowSS(tag::CALLED, v_by, v_text),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(text::IT_WAS_WITHDRAWN_BY), S(v_text)]);

        // [less-when-exposed]
        CountsLess(v_s, text::IT_WAS_FOUND_TO_BE_FORGED_OR_MADE_UP) <-
            RowSS(tag::EXPOSED, v_s, v_r);

        // [less-when-reversed]
        CountsLess(v_s, text::ITS_SPEAKER_WENT_BACK_ON_IT) <-
            RowSSS(tag::REVERSED, v_s, v_speaker, _);

        // [less-when-overtaken]
        CountsLess(v_s, text::ITS_SIDE_OWNED_UP_TO_THE_CONTRARY) <-
            RowSSS(tag::OVERTAKEN, v_s, v_side, _);

        // [less-when-disowned]
        CountsLess(v_s, text::ITS_SIDE_DENIED_IT_LATER) <-
            RowSSS(tag::DISOWNED, v_s, v_side, _);

        // [less-with-its-sources]
        CountsLess(v_s, text::ALL_THAT_IT_RESTS_ON_HAS_FALLEN) <-
            RowS(tag::IN_VIEW, v_s),
            !RowS(tag::LIVE, v_s),
            !RowS(tag::ENDED, v_s);

        // [less-when-unknown-yet]
        CountsLess(v_s, text::IT_WAS_NOT_KNOWN_BY_THEN) <-
            RowSSSS(tag::STATEMENT, v_s, _, _, _),
            !RowS(tag::IN_VIEW, v_s);

        // [less-without-a-position]
        CountsLess(v_s, v_3) <-
            Env(c),
            RowSSSS(tag::STATEMENT, v_s, _, v_who, v_stance),
            RowS(tag::NO_POSITION, v_stance),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(text::IT_TAKES_NO_POSITION_IT), S(v_stance)]);

        // [less-as-a-relay]
        CountsLess(v_s, text::IT_RELAYS_OTHERS_AND_IS_NO_ORIGIN_OF_ITS_OWN) <-
            RowSSSS(tag::STATEMENT, v_s, _, _, text::RELAYED),
            RowS(tag::RESTS, v_s);

        // [less-when-hedged]
        CountsLess(v_s, v_2) <-
            Env(c),
            RowSS(tag::SCOPE, v_s, v_scope),
            RowS(tag::IN_VIEW, v_s),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::IT_IS), S(v_scope), S(text::WHICH_COUNTS_TENTATIVELY)]);

        // [less-when-unsure]
        CountsLess(v_s, v_2) <-
            Env(c),
            RowSS(tag::CONFIDENCE, v_s, v_confidence),
            (v_confidence != text::HIGH),
            RowS(tag::IN_VIEW, v_s),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::IT_IS_MADE_WITH), S(v_confidence), S(text::CONFIDENCE_WHICH_COUNTS_TENTATIVELY)]);

        // [less-of-unknown-origin]
        CountsLess(v_s, text::NOBODY_KNOWS_WHAT_IT_RESTS_ON_SO_IT_MAY_COPY_ANO) <-
            RowS(tag::RESTS_ON_UNKNOWN, v_s);

        // [first-firmly-against]
        FirstFirmDenial(v_p, v_side, v_time) <-
            Env(c),
            RowSSN(tag::FIRMLY_STOOD_AGAINST, v_p, v_side, _),
            let Some(v_time) = c.fold("first-firmly-against?value1", &[S(v_p), S(v_side)]);

        // [first-stood-against]
        FirstStood(v_p, v_side, v_time) <-
            Env(c),
            RowSSS(tag::STOOD_AGAINST_BY, v_p, v_side, _),
            let Some(v_time) = c.fold("first-stood-against?value1", &[S(v_p), S(v_side)]);

        // [denial-became-silence]
        DenialShifted(v_p, v_side) <-
            FirstStood(v_p, v_side, v_before),
            RowSSSS(tag::STATEMENT, v_later, v_p, _, v_stance),
            RowS(tag::NO_POSITION, v_stance),
            RowSS(tag::SIDE_VOICE, v_later, v_side),
            RowSNN(tag::SAID, v_later, v_day, _),
            (v_before < v_day);

        // [denial-became-tentative]
        DenialShifted(v_p, v_side) <-
            FirstFirmDenial(v_p, v_side, v_before),
            RowSSS(tag::STOOD_AGAINST_BY, v_p, v_side, v_later),
            !RowS(tag::FIRM, v_later),
            RowSNN(tag::SAID, v_later, v_day, _),
            (v_before < v_day);

        // [denial-became-support]
        DenialShifted(v_p, v_side) <-
            RowSSS(tag::ARGUED, v_later, v_p, text::FOR2),
            FirstStood(v_p, v_side, v_before),
            RowSS(tag::SIDE_VOICE, v_later, v_side),
            RowSNN(tag::SAID, v_later, v_day, _),
            (v_before < v_day);

        // [first-denial]
        FirstDenial(v_p, v_time) <-
            Env(c),
            RowSSS(tag::STAND, _, v_p, text::AGAINST),
            let Some(v_time) = c.fold("first-denial?value1", &[S(v_p)]);

        // [had-first]
        FirstHad(v_p, v_outlet, v_time) <-
            Env(c),
            RowSSN(tag::HAD, v_p, v_outlet, _),
            let Some(v_time) = c.fold("had-first?value1", &[S(v_p), S(v_outlet)]);

        // [overtaken-in-a-statement]
        OvertakenWord(v_p, v_side, v_time) <-
            RowSSS(tag::STAND, v_s, v_p, text::FOR2),
            RowSSS(tag::OVERTAKEN, v_s, v_side, _),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-overtaken]
        FirstOvertakenInner1(v_p, v_side, v_t) <-
            OvertakenWord(v_p, v_side, v_t);

        // [reversed-in-a-statement]
        ReversedWord(v_p, v_speaker, v_time) <-
            RowSSS(tag::STAND, v_s, v_p, text::FOR2),
            RowSSS(tag::REVERSED, v_s, v_speaker, _),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-reversed]
        FirstReversedInner1(v_p, v_speaker, v_t) <-
            ReversedWord(v_p, v_speaker, v_t);

        // [hedged-denial]
        HedgedDenial(v_p, v_s) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, _, _, text::TENTATIVE),
            !RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, _, _, text::FIRM),
            RowSSS(tag::STAND, v_s, _, _);

        // [missed-denial]
        MissedDenial(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !RowSSS(tag::TAKES, v_s, v_p, text::AGAINST),
            RowS(tag::IN_VIEW, v_s),
            RowSNN(tag::SAID, v_s, v_day, _),
            FirstDenial(v_p, v_before),
            (v_before < v_day);

        // [two-parties]
        SeveralParties(v_p) <-
            RowSS(tag::PARTY_WORD, v_p, v_side),
            RowSS(tag::PARTY_WORD, v_p, v_other),
            (v_side != v_other);

        // [went-back-on-a-denial]
        WentBack(v_p, v_side) <-
            RowSSS(tag::ARGUED, v_later, v_p, text::FOR2),
            FirstStood(v_p, v_side, v_before),
            RowSS(tag::SIDE_VOICE, v_later, v_side),
            RowSNN(tag::SAID, v_later, v_day, _),
            (v_before < v_day);

        // [reversed-before]
        ReversedBefore(v_p, v_side) <-
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST),
            RowSS(tag::DENIED_DIRECTLY, v_p, v_s),
            RowSS(tag::SIDE_VOICE, v_s, v_side),
            WentBack(v_q, v_side),
            (v_p != v_q);

        // [last-word]
        LastWord(v_p, v_time) <-
            Env(c),
            RowS(tag::SPOKEN_OF, v_p),
            let Some(v_time) = c.fold("last-word?value1", &[S(v_p)]);

        // [forecaster-by-words]
        Forecaster(v_p, v_s, v_who, v_whom, v_stance, v_manner, v_first, v_last) <-
            RowSSSS(tag::FORESEES, v_s, v_p, _, _),
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, v_stance),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [foreteller-by-words]
        Foreteller(v_p, v_voice) <-
            RowSSSS(tag::FORESEES, _, v_p, v_root, _),
            RowSS(tag::VOICE_TEXT, v_root, v_voice);

        // [node-that-is-an-origin]
        GraphNode(v_p, v_s, text::AN_ORIGIN) <-
            RowSSSS(tag::ROOTED, v_s, v_same, text::KNOWN, _),
            (v_same == v_s),
            !RowSSSS(tag::JUDGEMENT, v_s, _, _, _),
            RowSS(tag::IN_GRAPH, v_p, v_s);

        // [node-of-unknown-origin]
        GraphNode(v_p, v_s, text::OF_UNKNOWN_ORIGIN) <-
            RowSSSS(tag::ROOTED, v_s, v_same, text::UNKNOWN, _),
            (v_same == v_s),
            RowSS(tag::IN_GRAPH, v_p, v_s);

        // [node-that-judges]
        GraphNode(v_p, v_s, text::A_JUDGEMENT) <-
            RowSS(tag::IN_GRAPH, v_p, v_s),
            RowSSSS(tag::JUDGEMENT, v_s, _, _, v_verdict);

        // [node-that-ended]
        GraphNode(v_p, v_s, text::ENDED) <-
            RowSS(tag::IN_GRAPH, v_p, v_s),
            RowS(tag::ENDED, v_s);

        // [node-that-fell]
        GraphNode(v_p, v_s, text::FALLEN_WITH_ITS_SOURCE) <-
            RowSS(tag::IN_GRAPH, v_p, v_s),
            !RowS(tag::LIVE, v_s),
            !RowS(tag::ENDED, v_s);

        // [node-in-a-circle]
        GraphNode(v_p, v_s, text::IN_A_CIRCLE) <-
            RowSS(tag::IN_GRAPH, v_p, v_s),
            RowSS(tag::SAME_CIRCLE, v_s, v_s);

        // [node-that-reports]
        GraphNode(v_p, v_s, text::A_REPORT) <-
            RowSS(tag::IN_GRAPH, v_p, v_s),
            !RowSS(tag::SAME_CIRCLE, v_s, v_s),
            RowS(tag::LIVE, v_s),
            RowS(tag::RESTS, v_s);

        // [count-the-case]
        Summary(v_statements, v_outlets) <-
            Env(c),
            let Some(v_statements) = c.fold("count-the-case?value1", &[]),
            let Some(v_outlets) = c.fold("count-the-case?value2", &[]);

        // [window-still-open]
        TimeLeft(v_p, v_4, v_last) <-
            Env(c),
            Foreseen(v_p),
            RowSNN(tag::WINDOW, v_p, _, v_last),
            RowN(tag::BOUNDED, v_last),
            RowN(tag::AS_OF, v_moment),
            (v_moment <= v_last),
            let Some(v_3) = c.number(Functor::Subtract, &[N(v_last), N(v_moment)]),
            let Some(v_4) = c.number(Functor::Divide, &[N(v_3), N(1440)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::BOUNDED, "bounded"), (tag::AS_OF, "as_of"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::LEADING, "leading"), (tag::LEADS_CLAIMED, "leads_claimed"), (tag::DOUBTFUL, "doubtful"), (tag::FIRM, "firm"), (tag::ENDED, "ended"), (tag::PROPOSITION, "proposition"), (tag::SPOKEN_OF, "spoken_of"), (tag::LIVE, "live"), (tag::CLAIMED, "claimed"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::IN_VIEW, "in_view"), (tag::RESTS, "rests"), (tag::NO_POSITION, "no_position"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::WINDOW, "window"), (tag::DATED, "dated"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::CALLED, "called"), (tag::VOICE_TEXT, "voice_text"), (tag::SIDE_VOICE, "side_voice"), (tag::SAME_CIRCLE, "same_circle"), (tag::WITHDRAWN, "withdrawn"), (tag::EXPOSED, "exposed"), (tag::PARTY_WORD, "party_word"), (tag::IN_GRAPH, "in_graph"), (tag::CARRIED, "carried"), (tag::SCOPE, "scope"), (tag::CONFIDENCE, "confidence"), (tag::DENIED_DIRECTLY, "denied_directly"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::FIRMLY_STOOD_AGAINST, "firmly_stood_against"), (tag::HAD, "had"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::STAND, "stand"), (tag::ANSWERS_FOR, "answers_for"), (tag::ARGUED, "argued"), (tag::REVERSED, "reversed"), (tag::OVERTAKEN, "overtaken"), (tag::DISOWNED, "disowned"), (tag::ENDED_CONFLICT, "ended_conflict"), (tag::STOOD_AGAINST_BY, "stood_against_by"), (tag::ROOT_EVER, "root_ever"), (tag::TAKES, "takes"), (tag::MAY_REST_ON, "may_rest_on"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::MAY_GO_BACK, "may_go_back"), (tag::ROOTED, "rooted"), (tag::FORESEES, "foresees"), (tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::DENIES, "denies"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31,) = crepe.run_with_hasher::<Hasher>();
        run.keep("told_about", set_1.into_iter().map(|ToldAbout(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("denier", set_2.into_iter().map(|Denier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foreteller", set_3.into_iter().map(|Foreteller(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("weighable", set_4.into_iter().map(|Weighable(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("weighed_after", set_5.into_iter().map(|WeighedAfter(v_0)| [S(v_0)]));
        run.keep("summary", set_6.into_iter().map(|Summary(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("forecaster", set_7.into_iter().map(|Forecaster(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6), N(v_7)]));
        run.keep("time_left", set_8.into_iter().map(|TimeLeft(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("may_be_rooted", set_9.into_iter().map(|MayBeRooted(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("may_have_fallen", set_10.into_iter().map(|MayHaveFallen(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("hedged_denial", set_11.into_iter().map(|HedgedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denial_shifted", set_12.into_iter().map(|DenialShifted(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_stood", set_13.into_iter().map(|FirstStood(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_firm_denial", set_14.into_iter().map(|FirstFirmDenial(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("missed_denial", set_15.into_iter().map(|MissedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_denial", set_16.into_iter().map(|FirstDenial(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("reversed_before", set_17.into_iter().map(|ReversedBefore(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("went_back", set_18.into_iter().map(|WentBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("several_parties", set_19.into_iter().map(|SeveralParties(v_0)| [S(v_0)]));
        run.keep("reversed_word", set_20.into_iter().map(|ReversedWord(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("overtaken_word", set_21.into_iter().map(|OvertakenWord(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("last_word", set_22.into_iter().map(|LastWord(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("counts_less", set_23.into_iter().map(|CountsLess(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_had", set_24.into_iter().map(|FirstHad(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("graph_node", set_25.into_iter().map(|GraphNode(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("stated_aim", set_26.into_iter().map(|StatedAim(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foreseen", set_27.into_iter().map(|Foreseen(v_0)| [S(v_0)]));
        run.keep("taken_back", set_28.into_iter().map(|TakenBack(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("leads-as-most-told?inner1", set_29.into_iter().map(|LeadsAsMostToldInner1(v_0)| [N(v_0)]));
        run.keep("first-reversed?inner1", set_30.into_iter().map(|FirstReversedInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-overtaken?inner1", set_31.into_iter().map(|FirstOvertakenInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_9 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Abstainer(Symbol, Symbol);

        @output
        struct AcknowledgedContact(Symbol, Symbol);

        @output
        struct Acknowledged(Symbol);

        @output
        struct StillConflicts(Symbol, Symbol);

        @output
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Opposed(Symbol);

        @output
        struct OwnSupport(Symbol, Symbol);

        @output
        struct OwnOpposition(Symbol, Symbol);

        @output
        struct FirmOpposition(Symbol, Symbol);

        @output
        struct KnownRoot(Symbol, Symbol, Symbol);

        @output
        struct UnknownRoot(Symbol, Symbol, Symbol);

        @output
        struct ContraryRoot(Symbol, Symbol, Symbol);

        @output
        struct AgreedIn(Symbol, Symbol);

        @output
        struct FirmlyAgainst(Symbol, Symbol, Symbol);

        @output
        struct CircleBehind(Symbol, Symbol, Symbol);

        @output
        struct OriginEver(Symbol, Symbol, Symbol);

        @output
        struct MayCopy(Symbol, Symbol);

        @output
        struct SideHeard(Symbol, Symbol, Symbol);

        @output
        struct Establishing(Symbol, Symbol, Symbol);

        @output
        struct EstablishedInWords(Symbol);

        @output
        struct Blocks(Symbol, Symbol);

        @output
        struct LastWordOf(Symbol, Symbol, i64);

        @output
        struct Outdated(Symbol, Symbol);

        @output
        struct Upheld(Symbol, Symbol);

        @output
        struct Contested(Symbol, Symbol);

        @output
        struct OwnKey(Symbol, Symbol);

        @output
        struct BlockingKey(Symbol, Symbol);

        @output
        struct Admission(Symbol, Symbol);

        @output
        struct UnownedDeed(Symbol, Symbol);

        @output
        struct OwnedDeed(Symbol);

        @output
        struct LacksDoer(Symbol, Symbol);

        @output
        struct DoerKey(Symbol, Symbol);

        @output
        struct FromTwoSides(Symbol, Symbol, Symbol);

        @output
        struct Established(Symbol, Symbol);

        @output
        struct Settled(Symbol, Symbol);

        @output
        struct Excluded(Symbol);

        @output
        struct Discarded(Symbol);

        @output
        struct DeniedByOrigin(Symbol, Symbol);

        @output
        struct CameFrom(Symbol, Symbol, Symbol);

        @output
        struct CameFromSpeaker(Symbol, Symbol);

        // [last-word-of-a-side]
        LastWordOf(v_p, v_side, v_time) <-
            Env(c),
            RowSSSS(tag::OWN_WORD, v_p, v_side, _, _),
            let Some(v_time) = c.fold("last-word-of-a-side?value1", &[S(v_p), S(v_side)]);

        // [upheld-by-silence]
        Upheld(v_s, v_p) <-
            RowSS(tag::OPPOSES, v_s, v_p),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side),
            !RowSSSS(tag::OWN_WORD, v_p, v_side, _, _);

        // [upheld-later]
        Upheld(v_s, v_p) <-
            RowSS(tag::OPPOSES, v_s, v_p),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side),
            LastWordOf(v_p, v_side, v_time),
            RowSNN(tag::SAID, v_s, _, v_end),
            (v_time <= v_end);

        // [outdated-by-all-its-sides]
        Outdated(v_s, v_p) <-
            RowSS(tag::OPPOSES, v_s, v_p),
            !Upheld(v_s, v_p),
            RowSS(tag::ON_RECORD, v_s, _),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [blocks-by-denial]
        Blocks(v_s, v_p) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, _, _, text::KNOWN, text::FIRM),
            !Outdated(v_s, v_p),
            RowSSS(tag::STAND, v_s, _, _);

        // [blocks-by-the-contrary]
        Blocks(v_s, v_p) <-
            RowSSSS(tag::FIRMLY_BACKS, v_s, v_q, _, text::KNOWN),
            RowSSS(tag::STAND, v_s, _, _),
            RowSS(tag::CONFLICTS, v_q, v_p),
            !Outdated(v_s, v_p);

        // [key-of-what-blocks]
        BlockingKey(v_p, v_key) <-
            Blocks(v_s, v_p),
            RowSS(tag::SIDES_KEY, v_s, v_key);

        // [key-of-its-own-voice]
        OwnKey(v_s, v_key) <-
            RowSS(tag::RESPONSIBILITY, v_p, v_s),
            BlockingKey(v_p, v_key),
            RowSS(tag::KEY_SIDE, v_key, v_side),
            RowSS(tag::VOICE, v_s, v_side);

        // [contested-by-others]
        Contested(v_p, v_s) <-
            RowSS(tag::RESPONSIBILITY, v_p, v_s),
            BlockingKey(v_p, v_key),
            !OwnKey(v_s, v_key);

        // [admitted-by-a-party]
        Admission(v_p, v_s) <-
            RowSSS(tag::PARTY_OWNS_UP, v_p, v_s, v_side),
            !Contested(v_p, v_s);

        // [admitted-after-denial]
        Admission(v_p, v_s) <-
            RowSSS(tag::COMES_ROUND, v_p, v_s, v_who),
            !RowSS(tag::NOT_ITS_OWN, v_p, v_s),
            !Contested(v_p, v_s);

        // [established-by-admission]
        Established(v_p, text::ADMITTED) <-
            Admission(v_p, v_s);

        // [established-by-finding]
        Established(v_p, text::CONFIRMED) <-
            RowSS(tag::FINDING, v_p, v_s);

        // [established-by-more]
        Established(v_p, v_how) <-
            Established(v_q, v_how),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [owned-by-a-side]
        OwnedDeed(v_d) <-
            RowSSSS(tag::OWN_WORD, v_d, v_side, _, _),
            RowSS(tag::DOER, v_d, v_side);

        // [owned-as-settled]
        OwnedDeed(v_d) <-
            Established(v_d, v_how);

        // [no-doer-says-so]
        UnownedDeed(v_p, v_d) <-
            RowSS(tag::WITNESS_KEY, v_p, _),
            RowSS(tag::DEED, v_p, v_d),
            !OwnedDeed(v_d);

        // [key-of-a-doer]
        DoerKey(v_d, v_key) <-
            UnownedDeed(v_p, v_d),
            RowSS(tag::WITNESS_KEY, v_p, v_key),
            RowSS(tag::KEY_SIDE, v_key, v_side),
            RowSS(tag::DOER, v_d, v_side);

        // [doer-is-silent]
        LacksDoer(v_p, v_key) <-
            RowSS(tag::WITNESS_KEY, v_p, v_key),
            UnownedDeed(v_p, v_d),
            !DoerKey(v_d, v_key);

        // [two-sides-agree]
        FromTwoSides(v_p, v_s, v_key) <-
            RowSSSS(tag::OWN_WORD, v_p, v_side, v_s, _),
            RowSS(tag::PARTY_TO, v_p, v_side),
            RowSS(tag::WITNESS_KEY, v_p, v_key),
            !RowSS(tag::HAS_A_SIDE, v_s, v_key),
            !LacksDoer(v_p, v_key);

        // [settled-on-record]
        Settled(v_p, v_how) <-
            Established(v_p, v_how);

        // [settled-from-two-sides]
        Settled(v_p, text::CONFIRMED) <-
            FromTwoSides(v_p, _, _),
            !Blocks(_, v_p);

        // [settled-by-more]
        Settled(v_p, v_how) <-
            Settled(v_q, v_how),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [excluded-by-what-is-settled]
        Excluded(v_p) <-
            RowS(tag::CLAIMED, v_p),
            RowSS(tag::CONFLICTS, v_q, v_p),
            Settled(v_q, v_how);

        // [discarded-for-good]
        Discarded(v_p) <-
            Excluded(v_p),
            !Settled(v_p, _),
            !RowS(tag::EXCLUDES_ITSELF, v_p);

        // [conflicts-while-open]
        StillConflicts(v_q, v_p) <-
            RowSS(tag::CONFLICTS, v_q, v_p),
            !Discarded(v_q);

        // [conflicts-with-what-is-settled]
        StillConflicts(v_q, v_p) <-
            RowSS(tag::CONFLICTS, v_q, v_p),
            Settled(v_p, v_how);

        // [bears-in-support]
        Bears(v_s, v_p, text::FOR2, v_way, v_root, v_certainty, v_strength) <-
            RowSSSSSS(tag::BACKS, v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-in-denial]
        Bears(v_s, v_p, text::AGAINST, v_way, v_root, v_certainty, v_strength) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-for-the-contrary]
        Bears(v_s, v_p, text::AGAINST, text::BY_IMPLICATION, v_root, v_certainty, text::FIRM) <-
            RowSSSS(tag::FIRMLY_BACKS, v_s, v_q, v_root, v_certainty),
            StillConflicts(v_q, v_p),
            RowS(tag::CLAIMED, v_p);

        // [opposes-itself]
        OwnOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, _),
            RowSSS(tag::STAND, v_s, _, _);

        // [supports-itself]
        OwnSupport(v_p, v_s) <-
            Bears(v_s, v_p, text::FOR2, _, _, _, _),
            RowSSS(tag::STAND, v_s, _, _);

        // [side-in-support]
        SideHeard(v_p, text::FOR2, v_side) <-
            OwnSupport(v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [side-in-opposition]
        SideHeard(v_p, text::AGAINST, v_side) <-
            OwnOpposition(v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [abstainer-for-a-side]
        Abstainer(v_p, v_side) <-
            RowSS(tag::NO_COMMENT, v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side),
            !SideHeard(v_p, _, v_side);

        // [abstainer-on-no-side]
        Abstainer(v_p, v_who) <-
            RowSS(tag::NO_COMMENT, v_p, v_s),
            !RowSS(tag::STATEMENT_SIDE, v_s, _),
            RowSS(tag::MADE_BY, v_s, v_who);

        // [has-opposition]
        Opposed(v_p) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, _);

        // [acknowledged-by-a-party]
        Acknowledged(v_p) <-
            RowSS(tag::PARTY_WORD, v_p, v_side),
            !Opposed(v_p);

        // [acknowledged-when-settled]
        Acknowledged(v_p) <-
            Settled(v_p, v_how);

        // [contact-acknowledged]
        AcknowledgedContact(v_who, v_whom) <-
            RowSSS(tag::MADE_CONTACT, v_p, v_who, v_whom),
            Acknowledged(v_p);

        // [circle-behind-a-report]
        CircleBehind(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::CIRCULAR, _);

        // [circle-behind-a-forecast]
        CircleBehind(v_p, text::FORESEEN, v_root) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, text::CIRCULAR);

        // [known-behind-a-report]
        KnownRoot(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::KNOWN, _);

        // [known-behind-a-forecast]
        KnownRoot(v_p, text::FORESEEN, v_root) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, text::KNOWN);

        // [unknown-behind-a-report]
        UnknownRoot(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::UNKNOWN, _);

        // [unknown-behind-a-forecast]
        UnknownRoot(v_p, text::FORESEEN, v_root) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, text::UNKNOWN);

        // [may-copy-from-the-unknown]
        MayCopy(v_p, v_position) <-
            UnknownRoot(v_p, v_position, v_root);

        // [may-copy-in-a-circle]
        MayCopy(v_p, v_position) <-
            CircleBehind(v_p, v_position, v_root);

        // [may-copy-in-doubt]
        MayCopy(v_p, v_position) <-
            KnownRoot(v_p, v_position, v_root),
            RowS(tag::DOUBTFUL, v_root);

        // [ever-behind-a-statement]
        OriginEver(v_p, v_position, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_p, v_position, v_root, _);

        // [ever-behind-more]
        OriginEver(v_p, text::FOR2, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_q, text::FOR2, v_root, _),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [ever-against-what-follows]
        OriginEver(v_p, text::AGAINST, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_q, text::AGAINST, v_root, _),
            RowSS(tag::ENTAILS, v_p, v_q),
            RowS(tag::CLAIMED, v_p),
            MayCopy(v_p, text::AGAINST);

        // [ever-behind-the-contrary]
        OriginEver(v_p, text::AGAINST, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_q, text::FOR2, v_root, text::FIRM),
            StillConflicts(v_q, v_p),
            RowS(tag::CLAIMED, v_p),
            MayCopy(v_p, text::AGAINST);

        // [came-from-an-origin]
        CameFrom(v_p, v_who, v_carrier) <-
            OriginEver(v_p, text::FOR2, v_root),
            RowSSS(tag::MARK, v_root, v_who, v_carrier);

        // [came-from-a-speaker]
        CameFromSpeaker(v_p, v_who) <-
            OriginEver(v_p, text::FOR2, v_root),
            RowSS(tag::MADE_BY, v_root, v_who);

        // [origin-denies-it]
        DeniedByOrigin(v_p, v_s) <-
            RowSS(tag::FIRM_DENIAL, v_p, v_s),
            RowSSS(tag::MARK, v_s, v_who, v_carrier),
            CameFrom(v_p, v_who, v_carrier);

        // [speaker-of-the-origin-denies-it]
        DeniedByOrigin(v_p, v_s) <-
            RowSS(tag::FIRM_DENIAL, v_p, v_s),
            RowSS(tag::MADE_BY, v_s, v_who),
            CameFromSpeaker(v_p, v_who);

        // [establishes-by-admission]
        Establishing(v_p, v_s, text::ADMITTED) <-
            Admission(v_p, v_s);

        // [establishes-by-finding]
        Establishing(v_p, v_s, text::CONFIRMED) <-
            RowSS(tag::FINDING, v_p, v_s);

        // [establishes-as-a-party]
        Establishing(v_p, v_s, text::CONFIRMED) <-
            FromTwoSides(v_p, v_s, _),
            !Blocks(_, v_p);

        // [establishes-as-another-side]
        Establishing(v_p, v_root, text::CONFIRMED) <-
            FromTwoSides(v_p, _, v_key),
            !Blocks(_, v_p),
            RowSS(tag::FIRM_ROOT, v_p, v_root),
            RowSS(tag::SIDES_KEY, v_root, v_key);

        // [establishes-what-follows]
        Establishing(v_p, v_s, v_how) <-
            Establishing(v_q, v_s, v_how),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [established-in-words-by-one]
        EstablishedInWords(v_p) <-
            Establishing(v_p, v_s, v_how),
            RowSSSS(tag::STATEMENT, v_s, v_p, _, _);

        // [opposes-firmly]
        FirmOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, text::FIRM),
            !Outdated(v_s, v_p),
            RowSSS(tag::STAND, v_s, _, _);

        // [relays-firm-opposition]
        FirmOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, v_root, _, text::FIRM),
            !Outdated(v_root, v_p),
            RowSSSS(tag::STATEMENT, v_s, _, _, text::RELAYED);

        // [root-of-a-contrary]
        ContraryRoot(v_p, v_q, v_root) <-
            RowSSSS(tag::FIRMLY_BACKS, v_s, v_q, v_root, text::KNOWN),
            StillConflicts(v_q, v_p),
            RowS(tag::CLAIMED, v_p);

        // [root-of-what-implies-a-contrary]
        ContraryRoot(v_p, v_q, v_root) <-
            RowSSSS(tag::FIRMLY_BACKS, v_s, v_c, v_root, text::KNOWN),
            RowSS(tag::ENTAILS, v_c, v_q),
            StillConflicts(v_q, v_p),
            RowS(tag::CLAIMED, v_p),
            StillConflicts(v_c, v_p);

        // [agreed-in-denial-alone]
        AgreedIn(v_p, text::T) <-
            RowSSS(tag::DENYING_ROOT, v_p, v_root, _);

        // [agreed-in-a-contrary]
        AgreedIn(v_p, v_q) <-
            ContraryRoot(v_p, v_q, v_root);

        // [against-by-denial]
        FirmlyAgainst(v_p, v_with, v_root) <-
            RowSSS(tag::DENYING_ROOT, v_p, v_root, text::FIRM),
            AgreedIn(v_p, v_with);

        // [against-by-a-contrary]
        FirmlyAgainst(v_p, v_q, v_root) <-
            ContraryRoot(v_p, v_q, v_root);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::DOUBTFUL, "doubtful"), (tag::CLAIMED, "claimed"), (tag::EXCLUDES_ITSELF, "excludes_itself"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::NO_COMMENT, "no_comment"), (tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::DOER, "doer"), (tag::PARTY_WORD, "party_word"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::OPPOSES, "opposes"), (tag::DEED, "deed"), (tag::NOT_ITS_OWN, "not_its_own"), (tag::RESPONSIBILITY, "responsibility"), (tag::FINDING, "finding"), (tag::SIDES_KEY, "sides_key"), (tag::KEY_SIDE, "key_side"), (tag::WITNESS_KEY, "witness_key"), (tag::FIRM_ROOT, "firm_root"), (tag::HAS_A_SIDE, "has_a_side"), (tag::FIRM_DENIAL, "firm_denial"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::DENYING_ROOT, "denying_root"), (tag::STAND, "stand"), (tag::MADE_CONTACT, "made_contact"), (tag::MARK, "mark"), (tag::COMES_ROUND, "comes_round"), (tag::PARTY_OWNS_UP, "party_owns_up"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::FIRMLY_BACKS, "firmly_backs"), (tag::FORESEES, "foresees"), (tag::OWN_WORD, "own_word"), (tag::STATEMENT, "statement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::POSITION_EVER, "position_ever"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        }
        for (tag, relation) in [(tag::BACKS, "backs"), (tag::DENIES, "denies"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("abstainer", set_1.into_iter().map(|Abstainer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("acknowledged_contact", set_2.into_iter().map(|AcknowledgedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("acknowledged", set_3.into_iter().map(|Acknowledged(v_0)| [S(v_0)]));
        run.keep("still_conflicts", set_4.into_iter().map(|StillConflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bears", set_5.into_iter().map(|Bears(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("opposed", set_6.into_iter().map(|Opposed(v_0)| [S(v_0)]));
        run.keep("own_support", set_7.into_iter().map(|OwnSupport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_opposition", set_8.into_iter().map(|OwnOpposition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firm_opposition", set_9.into_iter().map(|FirmOpposition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("known_root", set_10.into_iter().map(|KnownRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("unknown_root", set_11.into_iter().map(|UnknownRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("contrary_root", set_12.into_iter().map(|ContraryRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("agreed_in", set_13.into_iter().map(|AgreedIn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firmly_against", set_14.into_iter().map(|FirmlyAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("circle_behind", set_15.into_iter().map(|CircleBehind(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("origin_ever", set_16.into_iter().map(|OriginEver(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_copy", set_17.into_iter().map(|MayCopy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("side_heard", set_18.into_iter().map(|SideHeard(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("establishing", set_19.into_iter().map(|Establishing(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("established_in_words", set_20.into_iter().map(|EstablishedInWords(v_0)| [S(v_0)]));
        run.keep("blocks", set_21.into_iter().map(|Blocks(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last_word_of", set_22.into_iter().map(|LastWordOf(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("outdated", set_23.into_iter().map(|Outdated(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("upheld", set_24.into_iter().map(|Upheld(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contested", set_25.into_iter().map(|Contested(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_key", set_26.into_iter().map(|OwnKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("blocking_key", set_27.into_iter().map(|BlockingKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("admission", set_28.into_iter().map(|Admission(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("unowned_deed", set_29.into_iter().map(|UnownedDeed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("owned_deed", set_30.into_iter().map(|OwnedDeed(v_0)| [S(v_0)]));
        run.keep("lacks_doer", set_31.into_iter().map(|LacksDoer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("doer_key", set_32.into_iter().map(|DoerKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("from_two_sides", set_33.into_iter().map(|FromTwoSides(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("established", set_34.into_iter().map(|Established(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("settled", set_35.into_iter().map(|Settled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excluded", set_36.into_iter().map(|Excluded(v_0)| [S(v_0)]));
        run.keep("discarded", set_37.into_iter().map(|Discarded(v_0)| [S(v_0)]));
        run.keep("denied_by_origin", set_38.into_iter().map(|DeniedByOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("came_from", set_39.into_iter().map(|CameFrom(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("came_from_speaker", set_40.into_iter().map(|CameFromSpeaker(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_10 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct LeadingIfFirst(Symbol);

        @output
        struct Supported(Symbol);

        @output
        struct CountedAlready(Symbol, Symbol, Symbol);

        @output
        struct KnownMark(Symbol, Symbol, Symbol, Symbol);

        @output
        struct WordOfAParty(Symbol, Symbol);

        @output
        struct KnownIn(Symbol, Symbol, Symbol, Symbol);

        @output
        struct InDoubt(Symbol, Symbol, Symbol);

        @output
        struct Replaces(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountsTentatively(Symbol, Symbol, Symbol);

        @output
        struct AmongParties(Symbol, Symbol, Symbol);

        @output
        struct Tally(Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountsAs(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Officials(Symbol, Symbol, Symbol, Symbol);

        @output
        struct BesideOfficials(Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountsAsSeveral(Symbol, Symbol, Symbol, Symbol);

        @output
        struct SoleMark(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct AddsNothing(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Joined(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct LaterJoined(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountsOnce(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CarriedElsewhere(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct LostOrigin(Symbol, Symbol);

        @output
        struct HasUnknownOrigin(Symbol, Symbol);

        @output
        struct StillBears(Symbol, Symbol, Symbol, Symbol);

        @output
        struct UnsureRoot(Symbol, Symbol, Symbol);

        @output
        struct MayBeLost(Symbol, Symbol);

        @output
        struct RankedRoot(Symbol, Symbol, Symbol, i64);

        @output
        struct AnonymousOnly(Symbol);

        @output
        struct NamedSupport(Symbol);

        @output
        struct AidThreat(Symbol, Symbol);

        @output
        struct AidLeverage(Symbol, Symbol);

        @output
        struct PendingCondition(Symbol, Symbol);

        @output
        struct OnlySupportOf(Symbol, Symbol);

        @output
        struct SupportBeside(Symbol, Symbol);

        @output
        struct AdmittedOtherwise(Symbol);

        @output
        struct CountWithoutDoubtInner1(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountInSpiteOfDoubtInner1(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct OriginsWithThePossibleInner2(Symbol, Symbol, Symbol);

        @output
        struct CountKnownOriginsInner1(Symbol, Symbol, Symbol, Symbol);

        @output
        struct BestRankThereInner1(Symbol, Symbol, i64);

        // [word-for-the-claim]
        WordOfAParty(v_p, v_root) <-
            RowSSS(tag::KNOWN_ROOT, v_p, _, v_root),
            RowSS(tag::VOICE, v_root, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [record-for-the-claim]
        WordOfAParty(v_p, v_root) <-
            RowSSS(tag::KNOWN_ROOT, v_p, _, v_root),
            RowSS(tag::MADE_BY, v_root, v_record),
            RowS(tag::RECORD, v_record),
            RowSS(tag::ROOT_SIDE, v_root, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [known-among-all]
        KnownIn(v_p, v_position, text::T, v_root) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root);

        // [known-in-firm-support]
        KnownIn(v_p, text::FIRMLY_FOR, text::T, v_root) <-
            RowSSSSSS(tag::BACKS, v_s, v_p, _, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-denial]
        KnownIn(v_p, text::FIRMLY_DENIED, text::T, v_root) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-opposition]
        KnownIn(v_p, text::FIRMLY_AGAINST, v_with, v_root) <-
            RowSSS(tag::FIRMLY_AGAINST, v_p, v_with, v_root);

        // [known-among-those-who-agree]
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            RowSSS(tag::FIRMLY_AGAINST, v_p, v_with, v_root);

        // [known-in-a-tentative-denial-too]
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            RowSS(tag::AGREED_IN, v_p, v_with),
            RowSSS(tag::DENYING_ROOT, v_p, v_root, _);

        // [known-in-opposition-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FIRMLY_AGAINST, v_with, v_root) <-
            RowSSS(tag::FIRMLY_AGAINST, v_p, v_with, v_root),
            !WordOfAParty(v_p, v_root);

        // [known-in-firm-support-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, v_root) <-
            RowSSSSSS(tag::BACKS, v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            !WordOfAParty(v_p, v_root);

        // [known-in-support-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FOR, text::T, v_root) <-
            RowSSS(tag::KNOWN_ROOT, v_p, text::FOR2, v_root),
            !WordOfAParty(v_p, v_root);

        // [in-doubt-by-a-root]
        InDoubt(v_p, v_group, v_with) <-
            KnownIn(v_p, v_group, v_with, v_root),
            RowS(tag::DOUBTFUL, v_root);

        // [mark-among-the-known]
        KnownMark(v_p, v_position, v_who, v_carrier) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root),
            RowSSS(tag::MARK, v_root, v_who, v_carrier);

        // [mark-of-a-known-root]
        CountedAlready(v_p, v_position, v_root) <-
            RowSSS(tag::UNKNOWN_ROOT, v_p, v_position, v_root),
            RowSSS(tag::MARK, v_root, v_who, v_carrier),
            KnownMark(v_p, v_position, v_who, v_carrier);

        // [mark-without-a-carrier]
        CountedAlready(v_p, v_position, v_root) <-
            RowSSS(tag::MARK, v_root, v_who, text::T),
            RowSSS(tag::UNKNOWN_ROOT, v_p, v_position, v_root),
            KnownMark(v_p, v_position, v_who, _);

        // [mark-of-one-without-a-carrier]
        CountedAlready(v_p, v_position, v_root) <-
            KnownMark(v_p, v_position, v_who, text::T),
            RowSSS(tag::UNKNOWN_ROOT, v_p, v_position, v_root),
            RowSSS(tag::MARK, v_root, v_who, _);

        // [source-is-a-party]
        AmongParties(v_p, v_group, v_source) <-
            RowS(tag::APART_FROM_PARTIES, v_group),
            KnownIn(v_p, v_group, _, v_root),
            RowSSSS(tag::MAY_BE_ROOTED, v_root, v_source, _, _),
            RowSS(tag::VOICE, v_source, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [tentative-support-counts]
        CountsTentatively(v_p, v_position, v_root) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root),
            (v_position != text::AGAINST);

        // [tentative-denial-counts]
        CountsTentatively(v_p, text::AGAINST, v_root) <-
            RowSSS(tag::DENYING_ROOT, v_p, v_root, _);

        // [tentative-agreement-counts]
        CountsTentatively(v_p, text::AGREED_AGAINST, v_root) <-
            RowSSS(tag::DENYING_ROOT, v_p, v_root, _);

        // [replaced-by-its-source]
        Replaces(v_p, v_group, v_with, v_root, v_source) <-
            RowSSSS(tag::MAY_BE_ROOTED, v_root, v_source, text::KNOWN, text::FIRM),
            KnownIn(v_p, v_group, v_with, v_root),
            !AmongParties(v_p, v_group, v_source);

        // [replaced-by-a-tentative-source]
        Replaces(v_p, v_group, v_with, v_root, v_source) <-
            RowSSSS(tag::MAY_BE_ROOTED, v_root, v_source, text::KNOWN, text::TENTATIVE),
            KnownIn(v_p, v_group, v_with, v_root),
            CountsTentatively(v_p, v_group, v_root);

        // [tally-of-the-known]
        Tally(v_p, v_group, v_with, v_root) <-
            KnownIn(v_p, v_group, v_with, v_root);

        // [tally-of-the-unknown]
        Tally(v_p, v_3, text::T, v_root) <-
            Env(c),
            RowSSS(tag::UNKNOWN_ROOT, v_p, v_position, v_root),
            !CountedAlready(v_p, v_position, v_root),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]);

        // [tally-whatever-rests-on-what]
        Tally(v_p, v_4, v_with, v_root) <-
            Env(c),
            InDoubt(v_p, v_group, v_with),
            KnownIn(v_p, v_group, v_with, v_root),
            !RowS(tag::DOUBTFUL, v_root),
            let Some(v_4) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]);

        // [tally-of-what-others-may-rest-on]
        Tally(v_p, v_5, v_with, v_source) <-
            Env(c),
            Replaces(v_p, v_group, v_with, v_root, v_source),
            let Some(v_5) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]);

        // [officials-among-the-roots]
        Officials(v_p, v_group, v_with, v_side) <-
            Tally(v_p, v_group, v_with, v_root),
            RowSS(tag::OFFICIAL, v_root, v_side);

        // [named-beside-unnamed]
        BesideOfficials(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            !RowSS(tag::BY_UNNAMED, v_root, _),
            RowSS(tag::ROOT_SIDE, v_root, v_side),
            Officials(v_p, v_group, v_with, v_side);

        // [named-beside-those-who-speak-for-it]
        BesideOfficials(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            !RowSS(tag::ROOT_SIDE, v_root, _),
            RowSS(tag::MADE_BY, v_root, v_speaker),
            Officials(v_p, v_group, v_with, v_speaker);

        // [counts-by-its-mark]
        CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier) <-
            Tally(v_p, v_group, v_with, v_root),
            !BesideOfficials(v_p, v_group, v_with, v_root),
            RowSSS(tag::MARK, v_root, v_who, v_carrier);

        // [several-marks]
        CountsAsSeveral(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            RowS(tag::JOINT, v_root);

        // [stands-alone]
        SoleMark(v_p, v_group, v_with, v_who, v_carrier) <-
            CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier),
            !CountsAsSeveral(v_p, v_group, v_with, v_root);

        // [same-description-elsewhere]
        CarriedElsewhere(v_p, v_group, v_with, v_who, text::T) <-
            SoleMark(v_p, v_group, v_with, v_who, text::T),
            CountsAs(v_p, v_group, v_with, _, v_who, v_outlet),
            (v_outlet != text::T);

        // [stands-alone-elsewhere]
        AddsNothing(v_p, v_group, v_with, v_root) <-
            CountsAsSeveral(v_p, v_group, v_with, v_root),
            CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier),
            SoleMark(v_p, v_group, v_with, v_who, v_carrier);

        // [joined-in-one-root]
        Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, v_outlet) <-
            CountsAsSeveral(v_p, v_group, v_with, v_root),
            !AddsNothing(v_p, v_group, v_with, v_root),
            CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier),
            CountsAs(v_p, v_group, v_with, v_root, v_other, v_outlet);

        // [joined-in-steps]
        Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, v_outlet) <-
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_middle, v_m),
            Joined(v_p, v_group, v_with, v_middle, v_m, v_other, v_outlet);

        // [joined-after-another-name]
        LaterJoined(v_p, v_group, v_with, v_who, v_carrier) <-
            Env(c),
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, _),
            (c.holds(Comparison::Less, S(v_other), S(v_who)));

        // [joined-after-another-carrier]
        LaterJoined(v_p, v_group, v_with, v_who, v_carrier) <-
            Env(c),
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_same, v_outlet),
            (v_same == v_who),
            (c.holds(Comparison::Less, S(v_outlet), S(v_carrier)));

        // [counts-alone]
        CountsOnce(v_p, v_group, v_with, v_who, v_carrier) <-
            SoleMark(v_p, v_group, v_with, v_who, v_carrier),
            !CarriedElsewhere(v_p, v_group, v_with, v_who, v_carrier);

        // [counts-for-those-joined]
        CountsOnce(v_p, v_group, v_with, v_who, v_carrier) <-
            Joined(v_p, v_group, v_with, v_who, v_carrier, _, _),
            !LaterJoined(v_p, v_group, v_with, v_who, v_carrier);

        // [count-in-spite-of-doubt]
        CountInSpiteOfDoubtInner1(v_p, v_group, v_with, v_6, v_7) <-
            CountsOnce(v_p, v_group, v_with, v_6, v_7);

        // [count-without-doubt]
        CountWithoutDoubtInner1(v_p, v_group, v_with, v_4, v_5) <-
            CountsOnce(v_p, v_group, v_with, v_4, v_5);

        // [support-of-others]
        SupportBeside(v_p, v_side) <-
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            RowSS(tag::PARTY_TO, v_p, v_side),
            !RowSS(tag::VOICE, v_s, v_side);

        // [no-support-but-of-one-side]
        OnlySupportOf(v_p, v_side) <-
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            RowSS(tag::PARTY_TO, v_p, v_side),
            !SupportBeside(v_p, v_side);

        // [unsure-though-known]
        UnsureRoot(v_p, v_position, v_root) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root),
            RowS(tag::DOUBTFUL, v_root);

        // [unsure-and-unknown]
        UnsureRoot(v_p, v_position, v_root) <-
            RowSSS(tag::UNKNOWN_ROOT, v_p, v_position, v_root),
            RowS(tag::DOUBTFUL, v_root);

        // [bears-if-firm]
        StillBears(v_p, v_position, v_root, text::FIRM) <-
            UnsureRoot(v_p, v_position, v_root);

        // [bears-if-tentative]
        StillBears(v_p, v_position, v_root, text::TENTATIVE) <-
            UnsureRoot(v_p, v_position, v_root),
            (v_position != text::AGAINST);

        // [denies-if-tentative]
        StillBears(v_p, text::AGAINST, v_root, text::TENTATIVE) <-
            UnsureRoot(v_p, text::AGAINST, v_root),
            RowSSSSSS(tag::DENIES, _, v_p, _, v_root, _, _);

        // [unknown-origin-of-a-report]
        HasUnknownOrigin(v_p, v_position) <-
            RowSSS(tag::UNKNOWN_ROOT, v_p, v_position, v_root),
            !RowS(tag::DOUBTFUL, v_root);

        // [unknown-origin-behind-a-report]
        HasUnknownOrigin(v_p, v_position) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, _, v_root, text::UNKNOWN, _),
            RowSSS(tag::STAND, v_s, _, _),
            RowSSSS(tag::MAY_BE_ROOTED, v_root, v_source, _, _);

        // [unknown-origin-of-a-circle]
        HasUnknownOrigin(v_p, v_position) <-
            RowSSS(tag::CIRCLE_BEHIND, v_p, v_position, v_root);

        // [unknown-origin-of-what-it-may-rest-on]
        HasUnknownOrigin(v_p, v_position) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root),
            RowSSSS(tag::MAY_BE_ROOTED, v_root, v_source, v_certainty, v_strength),
            StillBears(v_p, v_position, v_root, v_strength);

        // [unknown-origin-behind-a-forecast]
        HasUnknownOrigin(v_p, text::FORESEEN) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, text::UNKNOWN),
            RowSSSS(tag::MAY_BE_ROOTED, v_root, v_source, _, _);

        // [unknown-origin-of-a-circle-in-doubt]
        HasUnknownOrigin(v_p, v_position) <-
            RowSSSS(tag::MAY_GO_BACK, v_root, v_same, _, v_strength),
            (v_same == v_root),
            StillBears(v_p, v_position, v_root, v_strength);

        // [origin-has-fallen]
        LostOrigin(v_p, v_position) <-
            RowSSS(tag::ORIGIN_EVER, v_p, v_position, v_root),
            !RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root);

        // [one-has-fallen]
        MayBeLost(v_p, v_position) <-
            LostOrigin(v_p, v_position);

        // [one-may-have-fallen]
        MayBeLost(v_p, v_position) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root),
            RowSS(tag::MAY_HAVE_FALLEN, v_root, v_strength),
            StillBears(v_p, v_position, v_root, v_strength);

        // [count-known-origins]
        CountKnownOriginsInner1(v_p, v_position, v_3, v_4) <-
            CountsOnce(v_p, v_position, text::T, v_3, v_4);

        // [origins-with-the-possible]
        OriginsWithThePossibleInner2(v_p, v_position, v_10) <-
            RowSSS(tag::CIRCLE_BEHIND, v_p, v_position, v_10);

        // [condition-open]
        PendingCondition(v_p, v_on) <-
            RowSS(tag::CONDITION, v_p, v_on),
            !RowSS(tag::SETTLED, v_on, _);

        // [has-support]
        Supported(v_p) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::FOR2, _, _, v_certainty, _),
            (v_certainty != text::NONE);

        // [ranked-on-record]
        RankedRoot(v_p, v_position, v_root, 1) <-
            RowSSSSSSS(tag::BEARS, _, v_p, v_position, text::DIRECT, v_root, _, _),
            RowSS(tag::ON_RECORD, v_root, _);

        // [ranked-on-or-off-record]
        RankedRoot(v_p, v_position, v_root, 2) <-
            RowSSSSSSS(tag::BEARS, _, v_p, v_position, text::DIRECT, v_root, _, _);

        // [ranked-by-implication]
        RankedRoot(v_p, v_position, v_root, 3) <-
            RowSSSSSSS(tag::BEARS, _, v_p, v_position, text::BY_IMPLICATION, v_root, _, _);

        // [ranked-as-a-forecast]
        RankedRoot(v_p, text::FORESEEN, v_root, 1) <-
            RowSSSS(tag::FORESEES, _, v_p, v_root, _);

        // [best-rank-there]
        BestRankThereInner1(v_p, v_position, v_r) <-
            RankedRoot(v_p, v_position, _, v_r);

        // [admitted-in-other-words]
        AdmittedOtherwise(v_p) <-
            RowSS(tag::ADMISSION, v_p, v_s),
            RowSSSS(tag::STATEMENT, v_s, _, _, v_stance),
            (v_stance != text::CLAIMED_RESPONSIBILITY);

        // [admitted-as-more]
        AdmittedOtherwise(v_p) <-
            AdmittedOtherwise(v_q),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [threat-as-an-event]
        AidThreat(v_who, v_whom) <-
            RowSSS(tag::THREATENED_AID_CUT, v_p, v_who, v_whom),
            !RowS(tag::OPPOSED, v_p),
            Supported(v_p);

        // [threat-as-a-statement]
        AidThreat(v_who, v_whom) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, text::THREATENED_IT),
            RowSSS(tag::CUT_AID, v_p, v_who, v_whom),
            RowS(tag::LIVE, v_s);

        // [threat-dependence-and-aim]
        AidLeverage(v_who, v_whom) <-
            AidThreat(v_who, v_whom),
            RowSS(tag::ON_SIDE, v_whom, v_side),
            RowSS(tag::DEPENDS_ON_AID, v_side, v_giver),
            RowSS(tag::ACTS_FOR, v_who, v_giver),
            RowSS(tag::STATED_AIM, v_who, v_conflict),
            RowSS(tag::BELLIGERENT, v_conflict, v_side);

        // [named-supporter]
        NamedSupport(v_p) <-
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            !RowS(tag::UNNAMED, v_s),
            RowSS(tag::MADE_BY, v_s, v_who),
            !RowS(tag::ANONYMOUS, v_who);

        // [anonymous-only]
        AnonymousOnly(v_p) <-
            Supported(v_p),
            !NamedSupport(v_p);

        // [leads-as-most-told]
        LeadingIfFirst(v_p) <-
            Env(c),
            !RowSS(tag::ANSWERS, _, _),
            !RowS(tag::LEAD, _),
            RowSN(tag::TOLD_ABOUT, v_p, v_n),
            let Some(v_3) = c.fold("leads-as-most-told?value1", &[]),
            (v_3 == v_n);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::OPPOSED, "opposed"), (tag::APART_FROM_PARTIES, "apart_from_parties"), (tag::JOINT, "joint"), (tag::DOUBTFUL, "doubtful"), (tag::LIVE, "live"), (tag::RECORD, "record"), (tag::ANONYMOUS, "anonymous"), (tag::LEAD, "lead"), (tag::UNNAMED, "unnamed"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::TOLD_ABOUT, "told_about"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::ON_RECORD, "on_record"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::OWN_SUPPORT, "own_support"), (tag::AGREED_IN, "agreed_in"), (tag::MAY_HAVE_FALLEN, "may_have_fallen"), (tag::ROOT_SIDE, "root_side"), (tag::BY_UNNAMED, "by_unnamed"), (tag::OFFICIAL, "official"), (tag::ACTS_FOR, "acts_for"), (tag::STATED_AIM, "stated_aim"), (tag::ENTAILS, "entails"), (tag::BELLIGERENT, "belligerent"), (tag::DEPENDS_ON_AID, "depends_on_aid"), (tag::CONDITION, "condition"), (tag::ANSWERS, "answers"), (tag::ADMISSION, "admission"), (tag::SETTLED, "settled"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_ROOT, "known_root"), (tag::UNKNOWN_ROOT, "unknown_root"), (tag::DENYING_ROOT, "denying_root"), (tag::FIRMLY_AGAINST, "firmly_against"), (tag::CIRCLE_BEHIND, "circle_behind"), (tag::ORIGIN_EVER, "origin_ever"), (tag::STAND, "stand"), (tag::THREATENED_AID_CUT, "threatened_aid_cut"), (tag::CUT_AID, "cut_aid"), (tag::MARK, "mark"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::MAY_GO_BACK, "may_go_back"), (tag::MAY_BE_ROOTED, "may_be_rooted"), (tag::FORESEES, "foresees"), (tag::STATEMENT, "statement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::BACKS, "backs"), (tag::DENIES, "denies"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        }
        for (tag, relation) in [(tag::BEARS, "bears"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("leading_if_first", set_1.into_iter().map(|LeadingIfFirst(v_0)| [S(v_0)]));
        run.keep("supported", set_2.into_iter().map(|Supported(v_0)| [S(v_0)]));
        run.keep("counted_already", set_3.into_iter().map(|CountedAlready(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("known_mark", set_4.into_iter().map(|KnownMark(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("word_of_a_party", set_5.into_iter().map(|WordOfAParty(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("known_in", set_6.into_iter().map(|KnownIn(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("in_doubt", set_7.into_iter().map(|InDoubt(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("replaces", set_8.into_iter().map(|Replaces(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("counts_tentatively", set_9.into_iter().map(|CountsTentatively(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("among_parties", set_10.into_iter().map(|AmongParties(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("tally", set_11.into_iter().map(|Tally(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("counts_as", set_12.into_iter().map(|CountsAs(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("officials", set_13.into_iter().map(|Officials(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("beside_officials", set_14.into_iter().map(|BesideOfficials(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("counts_as_several", set_15.into_iter().map(|CountsAsSeveral(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("sole_mark", set_16.into_iter().map(|SoleMark(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("adds_nothing", set_17.into_iter().map(|AddsNothing(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("joined", set_18.into_iter().map(|Joined(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("later_joined", set_19.into_iter().map(|LaterJoined(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("counts_once", set_20.into_iter().map(|CountsOnce(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("carried_elsewhere", set_21.into_iter().map(|CarriedElsewhere(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("lost_origin", set_22.into_iter().map(|LostOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("has_unknown_origin", set_23.into_iter().map(|HasUnknownOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("still_bears", set_24.into_iter().map(|StillBears(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("unsure_root", set_25.into_iter().map(|UnsureRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_be_lost", set_26.into_iter().map(|MayBeLost(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("ranked_root", set_27.into_iter().map(|RankedRoot(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("anonymous_only", set_28.into_iter().map(|AnonymousOnly(v_0)| [S(v_0)]));
        run.keep("named_support", set_29.into_iter().map(|NamedSupport(v_0)| [S(v_0)]));
        run.keep("aid_threat", set_30.into_iter().map(|AidThreat(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("aid_leverage", set_31.into_iter().map(|AidLeverage(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pending_condition", set_32.into_iter().map(|PendingCondition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("only_support_of", set_33.into_iter().map(|OnlySupportOf(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("support_beside", set_34.into_iter().map(|SupportBeside(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("admitted_otherwise", set_35.into_iter().map(|AdmittedOtherwise(v_0)| [S(v_0)]));
        run.keep("count-without-doubt?inner1", set_36.into_iter().map(|CountWithoutDoubtInner1(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("count-in-spite-of-doubt?inner1", set_37.into_iter().map(|CountInSpiteOfDoubtInner1(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("origins-with-the-possible?inner2", set_38.into_iter().map(|OriginsWithThePossibleInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-known-origins?inner1", set_39.into_iter().map(|CountKnownOriginsInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("best-rank-there?inner1", set_40.into_iter().map(|BestRankThereInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_11 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSN(u32, Symbol, Symbol, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSN(u32, Symbol, Symbol, Symbol, i64);

        @input
        struct RowSSSNN(u32, Symbol, Symbol, Symbol, i64, i64);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSN(u32, Symbol, Symbol, Symbol, Symbol, i64);

        @input
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Backer(Symbol, Symbol);

        @output
        struct Contradictor(Symbol, Symbol);

        @output
        struct Claimant(Symbol, Symbol);

        @output
        struct InReport(Symbol, Symbol);

        @output
        struct Opponent(Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct ImpliedSupporter(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct ImpliedOpponent(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct AsymmetricContact(Symbol, Symbol, Symbol);

        @output
        struct ContactWithSide(Symbol, Symbol);

        @output
        struct Report(Symbol, Symbol, Symbol, Symbol);

        @output
        struct ReportOutlet(Symbol, Symbol, Symbol);

        @output
        struct CountsIn(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Origin(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct SpeakerOn(Symbol, Symbol, Symbol);

        @output
        struct NamedSpeaker(Symbol, Symbol, Symbol);

        @output
        struct TentativeOnly(Symbol);

        @output
        struct CircularReporting(Symbol);

        @output
        struct InterestedAsserter(Symbol, Symbol);

        @output
        struct InterestedDenier(Symbol, Symbol);

        @output
        struct DeniedByImplicationOnly(Symbol);

        @output
        struct SelfContradiction(Symbol, Symbol);

        @output
        struct OtherPartyNotHeard(Symbol, Symbol);

        @output
        struct TakenBackAt(Symbol, i64);

        @output
        struct FirstReversed(Symbol, Symbol, i64);

        @output
        struct FirstOvertaken(Symbol, Symbol, i64);

        @output
        struct CountsFor(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct ImpliedBy(Symbol, Symbol);

        @output
        struct Notice(Symbol, Symbol);

        @output
        struct BargainingObstacle(Symbol, Symbol);

        @output
        struct ExpectedLoss(Symbol, Symbol, Symbol);

        @output
        struct FollowsFromSettled(Symbol, Symbol);

        @output
        struct QuestionContradictory(Symbol, Symbol, Symbol);

        @output
        struct Answered(Symbol);

        @output
        struct SupportedAnswer(Symbol, Symbol);

        @output
        struct CountReportsInner1(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner2(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner3(Symbol, Symbol, Symbol);

        @output
        struct FirstTakenBackInner1(Symbol, i64);

        @output
        struct CountsByImplicationInner1(Symbol, Symbol);

        @output
        struct NoAnswerIsSettledInner2(Symbol, Symbol);

        // [has-a-settled-answer]
        Answered(v_question) <-
            RowSS(tag::ANSWERS, v_p, v_question),
            RowSS(tag::SETTLED, v_p, v_how);

        // [acknowledged-with-its-member]
        ContactWithSide(v_x, v_side) <-
            RowS(tag::ACKNOWLEDGED, v_p),
            RowSSS(tag::CONTACT, v_p, v_x, v_y),
            RowSS(tag::ON_SIDE, v_y, v_side);

        // [contact-with-one-side]
        AsymmetricContact(v_x, v_a, v_b) <-
            RowSS(tag::BELLIGERENT, v_conflict, v_a),
            RowSS(tag::BELLIGERENT, v_conflict, v_b),
            ContactWithSide(v_x, v_a),
            !ContactWithSide(v_x, v_b),
            !RowSS(tag::ON_SIDE, v_x, v_a),
            !RowSS(tag::ON_SIDE, v_x, v_b),
            RowSS(tag::TALK_OF_CONTACT, v_x, v_b);

        // [backer-that-is-known]
        Backer(v_p, v_voice) <-
            RowSSS(tag::KNOWN_ROOT, v_p, text::FOR2, v_root),
            RowSS(tag::VOICE_TEXT, v_root, v_voice);

        // [backer-that-is-unknown]
        Backer(v_p, v_voice) <-
            RowSSS(tag::UNKNOWN_ROOT, v_p, text::FOR2, v_root),
            RowSS(tag::VOICE_TEXT, v_root, v_voice);

        // [report-of-just-this]
        Report(v_p, v_position, text::DIRECT, v_s) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, text::DIRECT, _, _, _);

        // [report-by-implication]
        Report(v_p, v_position, text::BY_IMPLICATION, v_s) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, text::BY_IMPLICATION, _, _, _),
            !RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, text::DIRECT, _, _, _);

        // [report-that-foresees]
        Report(v_p, text::FORESEEN, text::DIRECT, v_s) <-
            RowSSSS(tag::FORESEES, v_s, v_p, _, _);

        // [count-reports]
        CountReportsInner1(v_p, v_position, v_5) <-
            Report(v_p, v_position, text::DIRECT, v_5);
        CountReportsInner2(v_p, v_position, v_6) <-
            Report(v_p, v_position, text::BY_IMPLICATION, v_6);

        // [outlet-that-carried]
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, _, v_s),
            RowSS(tag::VIA, v_s, v_outlet);

        // [outlet-that-spoke]
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, _, v_s),
            !RowSS(tag::VIA, v_s, _),
            RowSSSS(tag::STATEMENT, v_s, _, v_outlet, _),
            RowS(tag::OUTLET, v_outlet);

        // [count-reports]
        CountReportsInner3(v_p, v_position, v_7) <-
            ReportOutlet(v_p, v_position, v_7);

        // [loss-foreseen]
        ExpectedLoss(v_p, v_who, v_topic) <-
            RowSSS(tag::GAVE_UP, v_p, v_actor, v_topic),
            RowSS(tag::ON_SIDE, v_actor, v_who),
            RowS(tag::FORESEEN, v_p);

        // [loss-reported]
        ExpectedLoss(v_p, v_who, v_topic) <-
            RowSSS(tag::GAVE_UP, v_p, v_actor, v_topic),
            !RowS(tag::OPPOSED, v_p),
            RowSS(tag::ON_SIDE, v_actor, v_who),
            RowS(tag::SUPPORTED, v_p);

        // [expected-and-rejected]
        BargainingObstacle(v_who, v_topic) <-
            ExpectedLoss(v_p, v_who, v_topic),
            RowSSS(tag::REJECTED, v_q, v_speaker, v_topic),
            !RowS(tag::OPPOSED, v_q),
            RowSS(tag::ON_SIDE, v_speaker, v_who),
            RowS(tag::SUPPORTED, v_q);

        // [answer-with-support]
        SupportedAnswer(v_question, v_p) <-
            RowSS(tag::ANSWERS, v_p, v_question),
            RowS(tag::SUPPORTED, v_p);

        // [circular-reporting]
        CircularReporting(v_p) <-
            Report(v_p, text::FOR2, _, v_s),
            RowSS(tag::SAME_CIRCLE, v_s, v_m),
            (v_s != v_m),
            Report(v_p, text::FOR2, _, v_m);

        // [claimant-by-words]
        Claimant(v_p, v_voice) <-
            Backer(v_p, v_voice),
            !RowSS(tag::SETTLED, v_p, _);

        // [contradictor-by-implication]
        Contradictor(v_p, v_voice) <-
            RowSSSSSSS(tag::BEARS, _, v_p, text::AGAINST, text::BY_IMPLICATION, v_root, _, _),
            RowSS(tag::VOICE_TEXT, v_root, v_voice),
            !RowSS(tag::DENIER, v_p, v_voice);

        // [implied-by-a-statement]
        ImpliedBy(v_s, v_p) <-
            Report(v_p, v_position, text::BY_IMPLICATION, v_s);

        // [counts-by-implication]
        CountsByImplicationInner1(v_s, v_2) <-
            ImpliedBy(v_s, v_2);

        // [counts-on-its-own-word]
        CountsFor(v_s, v_p, v_position, text::T, v_certainty, v_strength) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, text::DIRECT, v_same, v_certainty, v_strength),
            (v_same == v_s);

        // [counts-on-the-word-of-another]
        CountsFor(v_s, v_p, v_position, v_root, v_certainty, v_strength) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, text::DIRECT, v_root, v_certainty, v_strength),
            (v_root != v_s);

        // [counts-as-a-forecast]
        CountsFor(v_s, v_p, text::FORESEEN, text::T, v_certainty, text::FIRM) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_same, v_certainty),
            (v_same == v_s);

        // [counts-as-a-forecast-of-another]
        CountsFor(v_s, v_p, text::FORESEEN, v_root, v_certainty, text::FIRM) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, v_certainty),
            (v_root != v_s);

        // [counts-by-itself]
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            RowSSSSS(tag::COUNTS_ONCE, v_p, v_group, v_with, v_who, v_carrier);

        // [counts-with-those-joined]
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            RowSSSSSSS(tag::JOINED, v_p, v_group, v_with, v_who, v_carrier, v_other, _);

        // [denied-by-implication-only]
        DeniedByImplicationOnly(v_p) <-
            RowS(tag::SUPPORTED, v_p),
            !RowSS(tag::DENIED_DIRECTLY, v_p, _),
            RowS(tag::OPPOSED, v_p);

        // [first-overtaken]
        FirstOvertaken(v_p, v_side, v_time) <-
            Env(c),
            RowSSN(tag::OVERTAKEN_WORD, v_p, v_side, _),
            let Some(v_time) = c.fold("first-overtaken?value1", &[S(v_p), S(v_side)]);

        // [first-reversed]
        FirstReversed(v_p, v_speaker, v_time) <-
            Env(c),
            RowSSN(tag::REVERSED_WORD, v_p, v_speaker, _),
            let Some(v_time) = c.fold("first-reversed?value1", &[S(v_p), S(v_speaker)]);

        // [withdrawal-becomes-known]
        TakenBackAt(v_p, v_time) <-
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::ANSWERS_FOR, v_r, v_s, _),
            RowSN(tag::KNOWN, v_r, v_time);

        // [reversal-becomes-known]
        TakenBackAt(v_p, v_time) <-
            RowSSS(tag::STAND, v_s, v_q, text::FOR2),
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::REVERSED, v_s, v_speaker, _),
            FirstReversed(v_q, v_speaker, v_end),
            RowSSS(tag::ARGUED, v_later, v_q, text::AGAINST),
            RowSS(tag::MADE_BY, v_later, v_speaker),
            RowSNN(tag::SAID, v_later, v_start, _),
            (v_end < v_start),
            RowSN(tag::KNOWN, v_later, v_time);

        // [owning-up-becomes-known]
        TakenBackAt(v_p, v_time) <-
            RowSSS(tag::STAND, v_s, v_q, text::FOR2),
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::OVERTAKEN, v_s, v_side, _),
            FirstOvertaken(v_q, v_side, v_end),
            RowSSSSN(tag::OWNED_UP, v_q, text::AGAINST, v_side, v_later, v_start),
            (v_end < v_start),
            RowSN(tag::KNOWN, v_later, v_time);

        // [first-taken-back]
        FirstTakenBackInner1(v_p, v_t) <-
            TakenBackAt(v_p, v_t);

        // [interested-asserter]
        InterestedAsserter(v_p, v_side) <-
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            !RowSS(tag::SETTLED, v_p, _),
            RowSS(tag::VOICE, v_s, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [interested-denier]
        InterestedDenier(v_p, v_side) <-
            RowSS(tag::OWN_OPPOSITION, v_p, v_s),
            !RowSS(tag::SETTLED, v_p, _),
            RowSS(tag::VOICE, v_s, v_side),
            !RowSS(tag::SIDE_CLAIMED, v_p, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [other-party-not-heard]
        OtherPartyNotHeard(v_p, v_side) <-
            RowSSS(tag::FROM_TWO_SIDES, v_p, _, _),
            !RowSS(tag::BLOCKS, _, v_p),
            !RowS(tag::SEVERAL_PARTIES, v_p),
            !RowSS(tag::ESTABLISHED, v_p, _),
            RowSS(tag::PARTY_TO, v_p, v_side),
            !RowSS(tag::PARTY_WORD, v_p, v_side);

        // [self-contradiction]
        SelfContradiction(v_p, v_side) <-
            RowSSS(tag::SIDE_HEARD, v_p, text::AGAINST, v_side),
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [tentative-only]
        TentativeOnly(v_p) <-
            RowS(tag::SUPPORTED, v_p),
            !RowSSSSSSS(tag::BEARS, _, v_p, text::FOR2, _, _, _, text::FIRM);

        // [follows-from-an-answer]
        FollowsFromSettled(v_question, v_p) <-
            RowSS(tag::ANSWERS, v_q, v_question),
            RowSS(tag::SETTLED, v_q, v_how),
            RowSS(tag::ENTAILS, v_q, v_p),
            !RowSS(tag::ENTAILS, v_p, v_q);

        // [has-a-report]
        InReport(v_p, v_position) <-
            Report(v_p, v_position, _, v_s);

        // [opponent-by-implication]
        ImpliedOpponent(v_p, v_s, v_who, v_stance, v_q, v_manner, v_first, v_last) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, v_stance),
            (v_stance != text::RELAYED),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [opponent-by-relaying-a-denial]
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED_A_DENIAL, v_q, v_manner, v_first, v_last) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, text::RELAYED),
            RowSSS(tag::TAKES, v_s, v_q, text::AGAINST),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [opponent-by-relaying-the-contrary]
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED, v_q, v_manner, v_first, v_last) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, text::RELAYED),
            !RowSSS(tag::TAKES, v_s, v_q, text::AGAINST),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [supporter-by-implication]
        ImpliedSupporter(v_p, v_s, v_who, v_stance, v_q, v_manner, v_first, v_last) <-
            Report(v_p, text::FOR2, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, v_stance),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [speaks-in-support]
        SpeakerOn(v_p, text::FOR2, v_who) <-
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            RowSS(tag::MADE_BY, v_s, v_who);

        // [speaks-in-opposition]
        SpeakerOn(v_p, text::AGAINST, v_who) <-
            RowSS(tag::OWN_OPPOSITION, v_p, v_s),
            RowSS(tag::MADE_BY, v_s, v_who);

        // [speaks-by-name]
        NamedSpeaker(v_p, v_position, v_who) <-
            SpeakerOn(v_p, v_position, v_who),
            !RowS(tag::ANONYMOUS, v_who);

        // [notice-withdrawal-without-standing]
        Notice(v_r, text::WITHDRAWAL_WITHOUT_STANDING) <-
            RowSSS(tag::WITHDRAWS, v_r, v_s, v_by),
            !RowSSS(tag::ANSWERS_FOR, v_r, v_s, v_by);

        // [notice-finding-without-authority]
        Notice(v_r, text::FINDING_WITHOUT_AUTHORITY) <-
            RowSSSS(tag::JUDGEMENT, v_r, v_s, v_by, text::DISCREDITED),
            !RowS(tag::AUTHORITY, v_by),
            RowS(tag::IN_VIEW, v_r),
            RowS(tag::IN_VIEW, v_s);

        // [notice-assertion-by-an-authority]
        Notice(v_s, text::ASSERTION_BY_AN_AUTHORITY) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_by, text::ASSERTED),
            RowS(tag::IN_VIEW, v_s),
            RowS(tag::AUTHORITY, v_by);

        // [notice-denial-by-an-authority]
        Notice(v_s, text::DENIAL_BY_AN_AUTHORITY) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_by, text::DENIED),
            RowS(tag::LIVE, v_s),
            RowS(tag::AUTHORITY, v_by),
            RowS(tag::SUPPORTED, v_p);

        // [notice-relay-says-something-else]
        Notice(v_s, text::RELAY_SAYS_SOMETHING_ELSE) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !RowSS(tag::SOURCE_ON_IT, v_s, v_p),
            RowS(tag::RESTS, v_s);

        // [notice-no-side]
        Notice(v_a, text::NO_SIDE) <-
            RowSSS(tag::STAND, v_s, v_p, _),
            !RowSS(tag::STATEMENT_SIDE, v_s, _),
            RowSS(tag::PARTY_TO, v_p, _),
            RowSS(tag::ON_RECORD, v_s, v_a),
            !RowS(tag::AUTHORITY, v_a),
            !RowSS(tag::PARTY_TO, v_p, v_a);

        // [notice-forecast-without-end]
        Notice(v_p, text::FORECAST_WITHOUT_END) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            !RowSNN(tag::WINDOW, v_p, _, _),
            !RowSS(tag::CONDITION, v_p, _),
            RowS(tag::MODAL, v_stance),
            RowS(tag::IN_VIEW, v_s);

        // [notice-before-the-event]
        Notice(v_s, text::BEFORE_THE_EVENT) <-
            RowSS(tag::DECIDED, v_s, v_p),
            RowSN(tag::KNOWN, v_s, v_time),
            RowSNN(tag::WHEN, v_p, v_first, _),
            (v_time < v_first);

        // [notice-reported-elsewhere-before]
        Notice(v_s, text::REPORTED_ELSEWHERE_BEFORE) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_outlet, text::ASSERTED),
            !RowS(tag::RESTS, v_s),
            !RowS(tag::RESTS_ON_UNKNOWN, v_s),
            RowS(tag::IN_VIEW, v_s),
            RowS(tag::OUTLET_ACTOR, v_outlet),
            RowSNN(tag::SAID, v_s, v_time, _),
            RowSSN(tag::FIRST_HAD, v_p, v_other, v_before),
            (v_before < v_time),
            (v_other != v_outlet);

        // [notice-dated-by-the-month]
        Notice(v_s, text::DATED_BY_THE_MONTH) <-
            Env(c),
            RowSNN(tag::DATED, v_s, v_first, v_last),
            !RowSNN(tag::PUBLISHED, v_s, _, _),
            !RowSNN(tag::SEEN, v_s, _, _),
            RowS(tag::IN_VIEW, v_s),
            let Some(v_3) = c.number(Functor::Subtract, &[N(v_last), N(v_first)]),
            let Some(v_4) = c.number(Functor::Multiply, &[N(28), N(1440)]),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_4), N(1)]),
            (v_3 >= v_5);

        // [notice-no-confidence-given]
        Notice(v_s, text::NO_CONFIDENCE_GIVEN) <-
            RowSSSS(tag::STATEMENT, v_s, _, _, text::ASSESSED),
            !RowSS(tag::CONFIDENCE, v_s, _),
            RowS(tag::IN_VIEW, v_s);

        // [notice-order-unknown]
        Notice(v_s, text::ORDER_UNKNOWN) <-
            RowSSS(tag::ARGUED, v_s, v_p, v_position),
            RowSS(tag::MADE_BY, v_s, v_speaker),
            RowSNN(tag::SAID, v_s, v_start, v_end),
            RowSSSNN(tag::UNORDERED, v_p, v_position, v_speaker, v_start, v_end);

        // [notice-same-name]
        Notice(v_a, text::SAME_NAME) <-
            Env(c),
            RowSS(tag::BEARS_NAME, v_a, v_text),
            let Some(v_actors) = c.fold("notice-same-name?value1", &[S(v_text)]),
            (v_actors > 1_i64);

        // [notice-stance-does-not-fit]
        Notice(v_s, text::STANCE_DOES_NOT_FIT) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_record, v_stance),
            !RowS(tag::FITS_A_RECORD, v_stance),
            RowS(tag::IN_VIEW, v_s),
            RowS(tag::RECORD, v_record);

        // [notice-implies-what-it-excludes]
        Notice(v_q, text::IMPLIES_WHAT_IT_EXCLUDES) <-
            RowSS(tag::ENTAILS, v_q, v_p),
            RowSS(tag::CONFLICTS, v_q, v_p);

        // [notice-settled-both-ways]
        Notice(v_p, text::SETTLED_BOTH_WAYS) <-
            RowSS(tag::SETTLED, v_p, _),
            RowSS(tag::CONFLICTS, v_p, v_q),
            RowSS(tag::SETTLED, v_q, _);

        // [notice-quote-not-in-its-text]
        Notice(v_s, text::QUOTE_NOT_IN_ITS_TEXT) <-
            RowSSSS(tag::QUOTE_MISSING, v_file, v_s, v_quote, v_instead);

        // [notice-quote-found-several-times]
        Notice(v_s, text::QUOTE_FOUND_SEVERAL_TIMES) <-
            RowSSSN(tag::QUOTE_REPEATED, v_file, v_s, v_quote, v_times);

        // [notice-quote-cuts-a-word]
        Notice(v_s, text::QUOTE_CUTS_A_WORD) <-
            RowSSSS(tag::QUOTE_CUT, v_file, v_s, v_quote, v_whole);

        // [notice-quote-too-short]
        Notice(v_s, text::QUOTE_TOO_SHORT) <-
            RowSSSN(tag::QUOTE_SHORT, _, v_s, v_quote, v_letters);

        // [notice-text-without-a-quote]
        Notice(v_s, text::TEXT_WITHOUT_A_QUOTE) <-
            RowSS(tag::UNQUOTED, v_file, v_s);

        // [notice-text-not-read]
        Notice(v_s, text::TEXT_NOT_READ) <-
            RowSS(tag::TEXT, v_s, v_file),
            !RowSS(tag::TEXT_PRINT, v_file, _);

        // [no-answer-is-settled]
        NoAnswerIsSettledInner2(v_question, v_4) <-
            SupportedAnswer(v_question, v_4);

        // [opponent-by-words]
        Opponent(v_p, v_s, v_who, v_whom, v_manner, v_first, v_last) <-
            Report(v_p, text::AGAINST, text::DIRECT, v_s),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [origin-that-is-known]
        Origin(v_p, v_position, v_who, v_carrier, text::KNOWN) <-
            CountsIn(v_p, v_position, text::T, v_who, v_carrier),
            RowSS(tag::POSITION_ON, v_p, v_position);

        // [origin-that-is-unknown]
        Origin(v_p, v_position, v_who, v_carrier, text::UNKNOWN) <-
            Env(c),
            RowSS(tag::POSITION_ON, v_p, v_position),
            let Some(v_4) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]),
            CountsIn(v_p, v_4, text::T, v_who, v_carrier);

        // [origin-in-a-circle]
        Origin(v_p, v_position, v_who, v_carrier, text::CIRCULAR) <-
            RowSSS(tag::CIRCLE_BEHIND, v_p, v_position, v_root),
            RowSS(tag::SAME_CIRCLE, v_root, v_m),
            RowSSS(tag::MARK, v_m, v_who, v_carrier);

        // [answers-settled-both-ways]
        QuestionContradictory(v_question, v_p, v_q) <-
            Env(c),
            RowSS(tag::ANSWERS, v_p, v_question),
            RowSS(tag::ANSWERS, v_q, v_question),
            (c.holds(Comparison::Less, S(v_p), S(v_q))),
            RowSS(tag::SETTLED, v_p, _),
            RowSS(tag::SETTLED, v_q, _),
            RowSS(tag::CONFLICTS, v_p, v_q);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::OUTLET_ACTOR, "outlet_actor"), (tag::ACKNOWLEDGED, "acknowledged"), (tag::SUPPORTED, "supported"), (tag::OPPOSED, "opposed"), (tag::SEVERAL_PARTIES, "several_parties"), (tag::FITS_A_RECORD, "fits_a_record"), (tag::LIVE, "live"), (tag::RECORD, "record"), (tag::ANONYMOUS, "anonymous"), (tag::OUTLET, "outlet"), (tag::AUTHORITY, "authority"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::FORESEEN, "foreseen"), (tag::IN_VIEW, "in_view"), (tag::RESTS, "rests"), (tag::MODAL, "modal"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::WHEN, "when"), (tag::WINDOW, "window"), (tag::PUBLISHED, "published"), (tag::SEEN, "seen"), (tag::DATED, "dated"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::VOICE_TEXT, "voice_text"), (tag::DENIER, "denier"), (tag::ON_SIDE, "on_side"), (tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::TALK_OF_CONTACT, "talk_of_contact"), (tag::OWN_SUPPORT, "own_support"), (tag::OWN_OPPOSITION, "own_opposition"), (tag::POSITION_ON, "position_on"), (tag::SAME_CIRCLE, "same_circle"), (tag::SIDE_CLAIMED, "side_claimed"), (tag::PARTY_WORD, "party_word"), (tag::BEARS_NAME, "bears_name"), (tag::SOURCE_ON_IT, "source_on_it"), (tag::DECIDED, "decided"), (tag::CARRIED, "carried"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::BELLIGERENT, "belligerent"), (tag::CONDITION, "condition"), (tag::ANSWERS, "answers"), (tag::VIA, "via"), (tag::CONFIDENCE, "confidence"), (tag::BLOCKS, "blocks"), (tag::ESTABLISHED, "established"), (tag::SETTLED, "settled"), (tag::DENIED_DIRECTLY, "denied_directly"), (tag::TEXT, "text"), (tag::TEXT_PRINT, "text_print"), (tag::UNQUOTED, "unquoted"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::REVERSED_WORD, "reversed_word"), (tag::OVERTAKEN_WORD, "overtaken_word"), (tag::FIRST_HAD, "first_had"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::KNOWN_ROOT, "known_root"), (tag::UNKNOWN_ROOT, "unknown_root"), (tag::CIRCLE_BEHIND, "circle_behind"), (tag::SIDE_HEARD, "side_heard"), (tag::STAND, "stand"), (tag::WITHDRAWS, "withdraws"), (tag::ANSWERS_FOR, "answers_for"), (tag::ARGUED, "argued"), (tag::REVERSED, "reversed"), (tag::OVERTAKEN, "overtaken"), (tag::GAVE_UP, "gave_up"), (tag::REJECTED, "rejected"), (tag::CONTACT, "contact"), (tag::MARK, "mark"), (tag::TAKES, "takes"), (tag::FROM_TWO_SIDES, "from_two_sides"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::QUOTE_REPEATED, "quote_repeated"), (tag::QUOTE_SHORT, "quote_short"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::UNORDERED, "unordered"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::FORESEES, "foresees"), (tag::QUOTE_MISSING, "quote_missing"), (tag::QUOTE_CUT, "quote_cut"), (tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::OWNED_UP, "owned_up"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::COUNTS_ONCE, "counts_once"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        }
        for (tag, relation) in [(tag::BEARS, "bears"), (tag::JOINED, "joined"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("backer", set_1.into_iter().map(|Backer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contradictor", set_2.into_iter().map(|Contradictor(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("claimant", set_3.into_iter().map(|Claimant(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("in_report", set_4.into_iter().map(|InReport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("opponent", set_5.into_iter().map(|Opponent(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5), N(v_6)]));
        run.keep("implied_supporter", set_6.into_iter().map(|ImpliedSupporter(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6), N(v_7)]));
        run.keep("implied_opponent", set_7.into_iter().map(|ImpliedOpponent(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6), N(v_7)]));
        run.keep("asymmetric_contact", set_8.into_iter().map(|AsymmetricContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("contact_with_side", set_9.into_iter().map(|ContactWithSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("report", set_10.into_iter().map(|Report(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("report_outlet", set_11.into_iter().map(|ReportOutlet(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("counts_in", set_12.into_iter().map(|CountsIn(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("origin", set_13.into_iter().map(|Origin(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("speaker_on", set_14.into_iter().map(|SpeakerOn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("named_speaker", set_15.into_iter().map(|NamedSpeaker(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("tentative_only", set_16.into_iter().map(|TentativeOnly(v_0)| [S(v_0)]));
        run.keep("circular_reporting", set_17.into_iter().map(|CircularReporting(v_0)| [S(v_0)]));
        run.keep("interested_asserter", set_18.into_iter().map(|InterestedAsserter(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("interested_denier", set_19.into_iter().map(|InterestedDenier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denied_by_implication_only", set_20.into_iter().map(|DeniedByImplicationOnly(v_0)| [S(v_0)]));
        run.keep("self_contradiction", set_21.into_iter().map(|SelfContradiction(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("other_party_not_heard", set_22.into_iter().map(|OtherPartyNotHeard(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("taken_back_at", set_23.into_iter().map(|TakenBackAt(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first_reversed", set_24.into_iter().map(|FirstReversed(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_overtaken", set_25.into_iter().map(|FirstOvertaken(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("counts_for", set_26.into_iter().map(|CountsFor(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("implied_by", set_27.into_iter().map(|ImpliedBy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("notice", set_28.into_iter().map(|Notice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bargaining_obstacle", set_29.into_iter().map(|BargainingObstacle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("expected_loss", set_30.into_iter().map(|ExpectedLoss(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("follows_from_settled", set_31.into_iter().map(|FollowsFromSettled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("question_contradictory", set_32.into_iter().map(|QuestionContradictory(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("answered", set_33.into_iter().map(|Answered(v_0)| [S(v_0)]));
        run.keep("supported_answer", set_34.into_iter().map(|SupportedAnswer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-reports?inner1", set_35.into_iter().map(|CountReportsInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner2", set_36.into_iter().map(|CountReportsInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner3", set_37.into_iter().map(|CountReportsInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("first-taken-back?inner1", set_38.into_iter().map(|FirstTakenBackInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("counts-by-implication?inner1", set_39.into_iter().map(|CountsByImplicationInner1(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("no-answer-is-settled?inner2", set_40.into_iter().map(|NoAnswerIsSettledInner2(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_12 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Supporter(Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct QuestionSettled(Symbol, Symbol);

        @output
        struct CountVoicesInner1(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner2(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner3(Symbol, Symbol, Symbol);

        // [settled-answer]
        QuestionSettled(v_question, v_p) <-
            RowSS(tag::ANSWERS, v_p, v_question),
            !RowSS(tag::FOLLOWS_FROM_SETTLED, v_question, v_p),
            RowSS(tag::SETTLED, v_p, v_how);

        // [supporter-by-words]
        Supporter(v_p, v_s, v_who, v_whom, v_manner, v_first, v_last) <-
            RowSSSS(tag::REPORT, v_p, text::FOR2, text::DIRECT, v_s),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [count-voices]
        CountVoicesInner1(v_p, v_position, v_6) <-
            RowSSS(tag::SPEAKER_ON, v_p, v_position, v_6);
        CountVoicesInner2(v_p, v_position, v_7) <-
            RowSSS(tag::NAMED_SPEAKER, v_p, v_position, v_7);
        CountVoicesInner3(v_p, v_position, v_8) <-
            RowSSS(tag::SIDE_HEARD, v_p, v_position, v_8);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        for (tag, relation) in [(tag::DATED, "dated"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::FOLLOWS_FROM_SETTLED, "follows_from_settled"), (tag::ANSWERS, "answers"), (tag::SETTLED, "settled"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::SPEAKER_ON, "speaker_on"), (tag::NAMED_SPEAKER, "named_speaker"), (tag::SIDE_HEARD, "side_heard"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::REPORT, "report"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5,) = crepe.run_with_hasher::<Hasher>();
        run.keep("supporter", set_1.into_iter().map(|Supporter(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5), N(v_6)]));
        run.keep("question_settled", set_2.into_iter().map(|QuestionSettled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-voices?inner1", set_3.into_iter().map(|CountVoicesInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner2", set_4.into_iter().map(|CountVoicesInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner3", set_5.into_iter().map(|CountVoicesInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
    }
}

mod part_13 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSN(u32, Symbol, Symbol, Symbol, i64);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct ReportCount(Symbol, Symbol, i64, i64, i64);

        @output
        struct KnownOrigins(Symbol, Symbol, i64);

        @output
        struct Voices(Symbol, Symbol, i64, i64, i64);

        @output
        struct PartiesAlone(Symbol);

        @output
        struct BestRank(Symbol, Symbol, i64);

        @output
        struct BestRoot(Symbol, Symbol, Symbol, i64);

        @output
        struct FirstTakenBack(Symbol, i64);

        @output
        struct CountsBeyond(Symbol, i64);

        @output
        struct OpenQuestion(Symbol, i64, i64);

        @output
        struct CountInSpiteOfDoubtGroup2(Symbol, Symbol, Symbol);

        @output
        struct CountInSpiteOfDoubtInner2(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct StandsOutAsFirstInner1(Symbol, Symbol, i64);

        // [count-in-spite-of-doubt]
        CountInSpiteOfDoubtGroup2(v_p, v_group, v_with) <-
            Env(c),
            RowSSS(tag::IN_DOUBT, v_p, v_group, v_with),
            let Some(v_all) = c.fold("count-in-spite-of-doubt?value1", &[S(v_p), S(v_group), S(v_with)]);
        CountInSpiteOfDoubtInner2(v_p, v_group, v_with, v_9, v_10) <-
            Env(c),
            CountInSpiteOfDoubtGroup2(v_p, v_group, v_with),
            let Some(v_8) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]),
            RowSSSSS(tag::COUNTS_ONCE, v_p, v_8, v_with, v_9, v_10);

        // [count-known-origins]
        KnownOrigins(v_p, v_position, v_known) <-
            Env(c),
            RowSS(tag::POSITION_ON, v_p, v_position),
            let Some(v_known) = c.fold("count-known-origins?value1", &[S(v_p), S(v_position)]);

        // [best-rank-there]
        BestRank(v_p, v_position, v_rank) <-
            Env(c),
            RowSSSN(tag::RANKED_ROOT, v_p, v_position, _, _),
            let Some(v_rank) = c.fold("best-rank-there?value1", &[S(v_p), S(v_position)]);

        // [best-root-there]
        BestRoot(v_p, v_position, v_root, v_time) <-
            BestRank(v_p, v_position, v_rank),
            RowSSSN(tag::RANKED_ROOT, v_p, v_position, v_root, v_rank),
            RowSN(tag::KNOWN, v_root, v_time);

        // [stands-out-as-first]
        StandsOutAsFirstInner1(v_p, v_position, v_t) <-
            BestRoot(v_p, v_position, _, v_t);

        // [count-reports]
        ReportCount(v_p, v_position, v_reports, v_implied, v_outlets) <-
            Env(c),
            RowSS(tag::POSITION_ON, v_p, v_position),
            let Some(v_reports) = c.fold("count-reports?value1", &[S(v_p), S(v_position)]),
            let Some(v_implied) = c.fold("count-reports?value2", &[S(v_p), S(v_position)]),
            let Some(v_outlets) = c.fold("count-reports?value3", &[S(v_p), S(v_position)]);

        // [counts-by-implication]
        CountsBeyond(v_s, v_claims) <-
            Env(c),
            RowSS(tag::MADE_BY, v_s, _),
            let Some(v_claims) = c.fold("counts-by-implication?value1", &[S(v_s)]),
            (v_claims > 0_i64);

        // [no-origin-but-parties]
        PartiesAlone(v_p) <-
            KnownOrigins(v_p, text::FOR2, v_known),
            !RowSSSS(tag::KNOWN_IN, v_p, text::OTHERS_FOR, text::T, _);

        // [first-taken-back]
        FirstTakenBack(v_p, v_time) <-
            Env(c),
            RowSSS(tag::TAKEN_BACK, v_p, _, _),
            let Some(v_time) = c.fold("first-taken-back?value1", &[S(v_p)]);

        // [no-answer-is-settled]
        OpenQuestion(v_question, v_supported, v_answers) <-
            Env(c),
            RowSS(tag::QUESTION, v_question, _),
            !RowS(tag::ANSWERED, v_question),
            let Some(v_answers) = c.fold("no-answer-is-settled?value1", &[S(v_question)]),
            let Some(v_supported) = c.fold("no-answer-is-settled?value2", &[S(v_question)]);

        // [count-voices]
        Voices(v_p, v_position, v_named, v_5, v_sides) <-
            Env(c),
            RowSSS(tag::SPEAKER_ON, v_p, v_position, _),
            let Some(v_all) = c.fold("count-voices?value1", &[S(v_p), S(v_position)]),
            let Some(v_named) = c.fold("count-voices?value2", &[S(v_p), S(v_position)]),
            let Some(v_sides) = c.fold("count-voices?value3", &[S(v_p), S(v_position)]),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_all), N(v_named)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ANSWERED, "answered"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::POSITION_ON, "position_on"), (tag::QUESTION, "question"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::IN_DOUBT, "in_doubt"), (tag::SPEAKER_ON, "speaker_on"), (tag::TAKEN_BACK, "taken_back"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::RANKED_ROOT, "ranked_root"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::KNOWN_IN, "known_in"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTS_ONCE, "counts_once"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12,) = crepe.run_with_hasher::<Hasher>();
        run.keep("report_count", set_1.into_iter().map(|ReportCount(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("known_origins", set_2.into_iter().map(|KnownOrigins(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("voices", set_3.into_iter().map(|Voices(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("parties_alone", set_4.into_iter().map(|PartiesAlone(v_0)| [S(v_0)]));
        run.keep("best_rank", set_5.into_iter().map(|BestRank(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("best_root", set_6.into_iter().map(|BestRoot(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("first_taken_back", set_7.into_iter().map(|FirstTakenBack(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("counts_beyond", set_8.into_iter().map(|CountsBeyond(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("open_question", set_9.into_iter().map(|OpenQuestion(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("count-in-spite-of-doubt?group2", set_10.into_iter().map(|CountInSpiteOfDoubtGroup2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-in-spite-of-doubt?inner2", set_11.into_iter().map(|CountInSpiteOfDoubtInner2(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("stands-out-as-first?inner1", set_12.into_iter().map(|StandsOutAsFirstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_14 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSN(u32, Symbol, Symbol, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct OriginsIn(Symbol, Symbol, Symbol, i64);

        @output
        struct SureOrigins(Symbol, Symbol, i64);

        @output
        struct FirmOrigins(Symbol, i64);

        @output
        struct OthersFor(Symbol, i64);

        @output
        struct FirmDenials(Symbol, i64);

        @output
        struct OriginsWithThePossibleGroup1(Symbol, Symbol);

        @output
        struct OriginsWithThePossibleInner1(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MostFirmlyAgainstInner1(Symbol, i64);

        @output
        struct MostAgainstInner1(Symbol, i64);

        @output
        struct MostAgainstApartFromPartiesInner1(Symbol, i64);

        // [count-without-doubt]
        OriginsIn(v_p, v_group, v_with, v_origins) <-
            Env(c),
            RowSSSS(tag::KNOWN_IN, v_p, v_group, v_with, _),
            !RowSSS(tag::IN_DOUBT, v_p, v_group, v_with),
            let Some(v_origins) = c.fold("count-without-doubt?value1", &[S(v_p), S(v_group), S(v_with)]);

        // [count-in-spite-of-doubt]
        OriginsIn(v_p, v_group, v_with, v_5) <-
            Env(c),
            RowSSS(tag::IN_DOUBT, v_p, v_group, v_with),
            let Some(v_all) = c.fold("count-in-spite-of-doubt?value1", &[S(v_p), S(v_group), S(v_with)]),
            let Some(v_sure) = c.fold("count-in-spite-of-doubt?value2", &[S(v_p), S(v_group), S(v_with)]),
            let Some(v_5) = c.number(Functor::Min, &[N(v_all), N(v_sure)]);

        // [count-firm-origins]
        FirmOrigins(v_p, v_origins) <-
            OriginsIn(v_p, text::FIRMLY_FOR, text::T, v_origins);

        // [sure-origins]
        SureOrigins(v_p, v_position, v_sure) <-
            OriginsIn(v_p, v_position, text::T, v_sure),
            RowSS(tag::POSITION_ON, v_p, v_position);

        // [no-sure-origins]
        SureOrigins(v_p, v_position, 0) <-
            RowSS(tag::POSITION_ON, v_p, v_position),
            !RowSSSS(tag::KNOWN_IN, v_p, v_position, text::T, _);

        // [origins-with-the-possible]
        OriginsWithThePossibleGroup1(v_p, v_position) <-
            RowSSN(tag::KNOWN_ORIGINS, v_p, v_position, v_known),
            SureOrigins(v_p, v_position, v_sure);
        OriginsWithThePossibleInner1(v_p, v_position, v_8, v_9) <-
            Env(c),
            OriginsWithThePossibleGroup1(v_p, v_position),
            let Some(v_7) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]),
            RowSSSSS(tag::COUNTS_ONCE, v_p, v_7, text::T, v_8, v_9);

        // [count-firm-denials]
        FirmDenials(v_p, v_denials) <-
            OriginsIn(v_p, text::FIRMLY_DENIED, text::T, v_denials);

        // [no-firm-denials]
        FirmDenials(v_p, 0) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSSSS(tag::KNOWN_IN, v_p, text::FIRMLY_DENIED, text::T, _);

        // [most-against]
        MostAgainstInner1(v_p, v_n) <-
            OriginsIn(v_p, text::AGREED_AGAINST, _, v_n);

        // [most-firmly-against]
        MostFirmlyAgainstInner1(v_p, v_n) <-
            OriginsIn(v_p, text::FIRMLY_AGAINST, _, v_n);

        // [most-against-apart-from-parties]
        MostAgainstApartFromPartiesInner1(v_p, v_n) <-
            OriginsIn(v_p, text::OTHERS_FIRMLY_AGAINST, _, v_n);

        // [count-others]
        OthersFor(v_p, v_origins) <-
            OriginsIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, v_origins);

        // [no-others]
        OthersFor(v_p, 0) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSSSS(tag::KNOWN_IN, v_p, text::OTHERS_FIRMLY_FOR, text::T, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::PROPOSITION, "proposition"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::POSITION_ON, "position_on"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_ORIGINS, "known_origins"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::IN_DOUBT, "in_doubt"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_IN, "known_in"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTS_ONCE, "counts_once"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10,) = crepe.run_with_hasher::<Hasher>();
        run.keep("origins_in", set_1.into_iter().map(|OriginsIn(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("sure_origins", set_2.into_iter().map(|SureOrigins(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("firm_origins", set_3.into_iter().map(|FirmOrigins(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("others_for", set_4.into_iter().map(|OthersFor(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("firm_denials", set_5.into_iter().map(|FirmDenials(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("origins-with-the-possible?group1", set_6.into_iter().map(|OriginsWithThePossibleGroup1(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("origins-with-the-possible?inner1", set_7.into_iter().map(|OriginsWithThePossibleInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("most-firmly-against?inner1", set_8.into_iter().map(|MostFirmlyAgainstInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("most-against?inner1", set_9.into_iter().map(|MostAgainstInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("most-against-apart-from-parties?inner1", set_10.into_iter().map(|MostAgainstApartFromPartiesInner1(v_0, v_1)| [S(v_0), N(v_1)]));
    }
}

mod part_15 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSN(u32, Symbol, Symbol, i64);

        @input
        struct RowSSNNN(u32, Symbol, Symbol, i64, i64, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSN(u32, Symbol, Symbol, Symbol, i64);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Answer(Symbol, i64, i64);

        @output
        struct Balance(Symbol, i64, Symbol, Symbol);

        @output
        struct WeighedAnswer(Symbol, Symbol, i64, i64);

        @output
        struct Outweighs(Symbol, Symbol, Symbol);

        @output
        struct OutweighedAnswer(Symbol, Symbol);

        @output
        struct FirstAnswer(Symbol, Symbol);

        @output
        struct Rival(Symbol, Symbol, Symbol);

        @output
        struct OutweighedRival(Symbol, Symbol);

        @output
        struct WeighedAlone(Symbol);

        @output
        struct BalanceTotal(Symbol, Symbol, i64, i64);

        @output
        struct CountedWord(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct WeighedGroup(Symbol, Symbol, Symbol);

        @output
        struct LaterWord(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct FirstWord(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct WordStrength(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct FirmWord(Symbol, Symbol, Symbol, Symbol);

        @output
        struct SureWord(Symbol, Symbol, Symbol, Symbol);

        @output
        struct FirmAndSureWord(Symbol, Symbol, Symbol, Symbol);

        @output
        struct BalanceMark(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct MarksOrigin(Symbol, Symbol, Symbol);

        @output
        struct KindOfOrigin(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct WayOf(Symbol, Symbol, Symbol, Symbol);

        @output
        struct OriginCount(Symbol, Symbol, i64, i64, i64);

        @output
        struct OriginRange(Symbol, Symbol, i64, i64);

        @output
        struct LeastOrigins(Symbol, Symbol, i64);

        @output
        struct OthersAgainst(Symbol);

        @output
        struct Decides(Symbol, Symbol);

        @output
        struct StandsOut(Symbol, Symbol, Symbol);

        @output
        struct Open(Symbol);

        @output
        struct ToldOf(Symbol, Symbol);

        @output
        struct Act(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MostAgreed(Symbol, Symbol, i64);

        @output
        struct Running(Symbol, Symbol);

        @output
        struct Out(Symbol);

        @output
        struct MayLead(Symbol, Symbol, i64);

        @output
        struct Rivalled(Symbol, Symbol);

        @output
        struct Behind(Symbol, Symbol);

        @output
        struct StatusHolds(Symbol, Symbol);

        @output
        struct Outranked(Symbol, Symbol);

        @output
        struct Status(Symbol, Symbol);

        // [origins-with-the-possible]
        OriginCount(v_p, v_position, v_known, v_sure, v_6) <-
            Env(c),
            RowSSN(tag::KNOWN_ORIGINS, v_p, v_position, v_known),
            RowSSN(tag::SURE_ORIGINS, v_p, v_position, v_sure),
            let Some(v_unknown) = c.fold("origins-with-the-possible?value1", &[S(v_p), S(v_position)]),
            let Some(v_circles) = c.fold("origins-with-the-possible?value2", &[S(v_p), S(v_position)]),
            let Some(v_6) = c.number(Functor::Add, &[N(v_unknown), N(v_circles)]);

        // [least-of-the-known]
        LeastOrigins(v_p, v_position, v_sure) <-
            OriginCount(v_p, v_position, _, v_sure, _),
            (v_sure > 0_i64);

        // [least-of-the-unknown]
        LeastOrigins(v_p, v_position, 1) <-
            OriginCount(v_p, v_position, _, 0, _),
            !RowSS(tag::MAY_BE_LOST, v_p, v_position),
            RowSS(tag::HAS_UNKNOWN_ORIGIN, v_p, v_position);

        // [unknown-may-copy-the-fallen]
        LeastOrigins(v_p, v_position, 0) <-
            OriginCount(v_p, v_position, _, 0, _),
            RowSS(tag::MAY_BE_LOST, v_p, v_position);

        // [no-origin-is-left]
        LeastOrigins(v_p, v_position, 0) <-
            OriginCount(v_p, v_position, _, 0, _),
            !RowSS(tag::HAS_UNKNOWN_ORIGIN, v_p, v_position);

        // [range-of-origins]
        OriginRange(v_p, v_position, v_least, v_5) <-
            Env(c),
            OriginCount(v_p, v_position, v_known, _, v_possible),
            LeastOrigins(v_p, v_position, v_least),
            let Some(v_5) = c.number(Functor::Add, &[N(v_known), N(v_possible)]);

        // [lapsed]
        StatusHolds(v_p, text::LAPSED) <-
            RowS(tag::FORESEEN, v_p),
            !RowS(tag::SUPPORTED, v_p),
            RowSN(tag::WINDOW_OVER, v_p, v_last);

        // [condition-pending]
        StatusHolds(v_p, text::CONDITION_PENDING) <-
            RowS(tag::FORESEEN, v_p),
            !RowS(tag::SUPPORTED, v_p),
            !RowS(tag::OPPOSED, v_p),
            RowSS(tag::PENDING_CONDITION, v_p, v_on);

        // [possible]
        StatusHolds(v_p, text::POSSIBLE) <-
            RowS(tag::FORESEEN, v_p),
            !RowS(tag::SUPPORTED, v_p),
            !RowS(tag::OPPOSED, v_p),
            !RowSN(tag::WINDOW_OVER, v_p, _);

        // [unreported]
        StatusHolds(v_p, text::UNREPORTED) <-
            RowS(tag::PROPOSITION, v_p),
            !RowS(tag::CLAIMED, v_p),
            !RowSS(tag::DENIED_DIRECTLY, v_p, _),
            !RowS(tag::FORESEEN, v_p);

        // [admitted-status]
        StatusHolds(v_p, text::ADMITTED) <-
            RowSS(tag::SETTLED, v_p, text::ADMITTED);

        // [confirmed-status]
        StatusHolds(v_p, text::CONFIRMED) <-
            RowSS(tag::SETTLED, v_p, text::CONFIRMED);

        // [refuted-by-the-contrary]
        StatusHolds(v_p, text::REFUTED) <-
            RowS(tag::EXCLUDED, v_p);

        // [refuted-by-authority]
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR2, 0, _),
            RowS(tag::CLAIMED, v_p),
            RowSSS(tag::DENIED_BY_AUTHORITY, v_p, _, v_speaker);

        // [refuted-by-its-origin]
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR2, 0, _),
            RowSS(tag::DENIED_BY_ORIGIN, v_p, v_s);

        // [retracted-status]
        StatusHolds(v_p, text::RETRACTED) <-
            OriginRange(v_p, text::FOR2, 0, _),
            RowSSS(tag::TAKEN_BACK, v_p, v_s, _);

        // [no-origin]
        StatusHolds(v_p, text::NO_ORIGIN) <-
            OriginRange(v_p, text::FOR2, 0, 0),
            RowS(tag::CLAIMED, v_p);

        // [corroborated]
        StatusHolds(v_p, text::CORROBORATED) <-
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins >= 2_i64),
            !RowSS(tag::FIRM_OPPOSITION, v_p, _);

        // [disputed]
        StatusHolds(v_p, text::DISPUTED) <-
            RowS(tag::SUPPORTED, v_p),
            RowS(tag::OPPOSED, v_p);

        // [one-sided]
        StatusHolds(v_p, text::ONE_SIDED) <-
            RowSS(tag::ONLY_SUPPORT_OF, v_p, v_side);

        // [reported]
        StatusHolds(v_p, text::REPORTED) <-
            RowS(tag::SUPPORTED, v_p);

        // [denied-only]
        StatusHolds(v_p, text::DENIED_ONLY) <-
            RowSS(tag::DENIED_DIRECTLY, v_p, v_s),
            !RowS(tag::CLAIMED, v_p);

        // [called-something-earlier]
        Outranked(v_p, v_status) <-
            StatusHolds(v_p, v_status),
            RowSN(tag::STATUS_PRECEDENCE, v_status, v_place),
            StatusHolds(v_p, v_other),
            RowSN(tag::STATUS_PRECEDENCE, v_other, v_before),
            (v_before < v_place);

        // [first-status]
        Status(v_p, v_status) <-
            StatusHolds(v_p, v_status),
            !Outranked(v_p, v_status);

        // [decides-by-establishing]
        Decides(v_p, v_s) <-
            RowSSS(tag::ESTABLISHING, v_p, v_s, v_how),
            RowSSSS(tag::STATEMENT, v_s, v_p, _, _);

        // [decides-by-establishing-more]
        Decides(v_p, v_s) <-
            RowSSS(tag::ESTABLISHING, v_p, v_s, v_how),
            !RowS(tag::ESTABLISHED_IN_WORDS, v_p);

        // [decides-by-the-contrary]
        Decides(v_p, v_s) <-
            Status(v_p, text::REFUTED),
            RowSS(tag::CONFLICTS, v_q, v_p),
            RowSSS(tag::ESTABLISHING, v_q, v_s, _);

        // [decides-by-authority]
        Decides(v_p, v_s) <-
            Status(v_p, text::REFUTED),
            RowSSS(tag::DENIED_BY_AUTHORITY, v_p, v_s, v_speaker);

        // [decides-as-its-origin]
        Decides(v_p, v_s) <-
            Status(v_p, text::REFUTED),
            RowSS(tag::DENIED_BY_ORIGIN, v_p, v_s);

        // [decides-by-ending]
        Decides(v_p, v_s) <-
            Status(v_p, text::RETRACTED),
            RowSSS(tag::TAKEN_BACK, v_p, v_target, _),
            RowSS(tag::ENDED_BY, v_target, v_s);

        // [open-by-status]
        Open(v_p) <-
            Status(v_p, v_status),
            !RowS(tag::CLOSED, v_status);

        // [stands-out-as-first]
        StandsOut(v_p, v_position, v_root) <-
            Env(c),
            RowSSSN(tag::BEST_ROOT, v_p, v_position, v_root, v_time),
            Open(v_p),
            let Some(v_5) = c.fold("stands-out-as-first?value1", &[S(v_p), S(v_position)]),
            (v_5 == v_time);

        // [told-as-decisive]
        ToldOf(v_s, v_p) <-
            Decides(v_p, v_s);

        // [told-as-outstanding]
        ToldOf(v_s, v_p) <-
            StandsOut(v_p, v_position, v_s);

        // [act-on-just-this]
        Act(v_s, v_p, v_act, text::T) <-
            ToldOf(v_s, v_p),
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowSS(tag::ACT_WORDS, v_stance, v_act);

        // [act-on-something-else]
        Act(v_s, v_p, v_act, v_q) <-
            ToldOf(v_s, v_p),
            !RowSSSS(tag::STATEMENT, v_s, v_p, _, _),
            RowSSSS(tag::STATEMENT, v_s, v_q, _, v_stance),
            RowSS(tag::STANCE_VERB, v_stance, v_act);

        // [act-on-a-statement]
        Act(v_s, v_p, v_act, text::T) <-
            ToldOf(v_s, v_p),
            RowSSSS(tag::JUDGEMENT, v_s, v_target, _, v_verdict),
            RowSS(tag::ACT_WORDS, v_verdict, v_act);

        // [answer-of-the-lead]
        Answer(v_p, v_least, v_most) <-
            OriginRange(v_p, text::FOR2, v_least, v_most),
            RowS(tag::LEAD, v_p);

        // [answer-of-the-first]
        Answer(v_p, v_least, v_most) <-
            OriginRange(v_p, text::FOR2, v_least, v_most),
            RowS(tag::LEADING_IF_FIRST, v_p);

        // [answer-to-be-weighed]
        WeighedAnswer(v_question, v_p, v_most, v_6) <-
            Env(c),
            OriginRange(v_p, text::FOR2, _, v_most),
            RowSS(tag::ANSWERS, v_p, v_question),
            RowS(tag::CLAIMED, v_p),
            RowSS(tag::ANSWERS, v_q, v_question),
            RowS(tag::CLAIMED, v_q),
            RowSS(tag::CONFLICTS, v_q, v_p),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FOR2, v_direct, v_implied, _),
            let Some(v_6) = c.number(Functor::Add, &[N(v_direct), N(v_implied)]);

        // [outweighs-by-origins]
        Outweighs(v_question, v_q, v_p) <-
            WeighedAnswer(v_question, v_q, v_more, _),
            WeighedAnswer(v_question, v_p, v_most, _),
            (v_more > v_most);

        // [outweighs-by-reports]
        Outweighs(v_question, v_q, v_p) <-
            WeighedAnswer(v_question, v_q, v_most, v_more),
            WeighedAnswer(v_question, v_p, v_most, v_reports),
            (v_more > v_reports);

        // [outweighs-by-name]
        Outweighs(v_question, v_q, v_p) <-
            Env(c),
            WeighedAnswer(v_question, v_q, v_most, v_reports),
            WeighedAnswer(v_question, v_p, v_most, v_reports),
            (c.holds(Comparison::Less, S(v_q), S(v_p)));

        // [answer-after-another]
        OutweighedAnswer(v_question, v_p) <-
            Outweighs(v_question, v_q, v_p);

        // [answer-before-all]
        FirstAnswer(v_question, v_p) <-
            WeighedAnswer(v_question, v_p, _, _),
            !OutweighedAnswer(v_question, v_p);

        // [rival-of-the-first]
        Rival(v_question, v_first, v_p) <-
            FirstAnswer(v_question, v_first),
            WeighedAnswer(v_question, v_p, _, _),
            RowSS(tag::CONFLICTS, v_first, v_p);

        // [rival-after-another]
        OutweighedRival(v_question, v_p) <-
            Rival(v_question, v_first, v_p),
            Rival(v_question, v_first, v_q),
            Outweighs(v_question, v_q, v_p);

        // [weighed-alone-as-the-lead]
        WeighedAlone(v_p) <-
            !FirstAnswer(_, _),
            RowSN(tag::WEIGHABLE, v_p, v_statements),
            !RowS(tag::WEIGHED_AFTER, v_p);

        // [balance-of-the-first-answer]
        Balance(v_question, 1, v_p, text::FOR2) <-
            FirstAnswer(v_question, v_p);

        // [balance-of-its-rival]
        Balance(v_question, 2, v_p, text::FOR2) <-
            Rival(v_question, v_first, v_p),
            !OutweighedRival(v_question, v_p);

        // [balance-for-a-claim]
        Balance(text::T, 1, v_p, text::FOR2) <-
            WeighedAlone(v_p);

        // [balance-against-a-claim]
        Balance(text::T, 2, v_p, text::AGAINST) <-
            WeighedAlone(v_p);

        // [group-of-known-origin]
        WeighedGroup(v_p, v_position, v_position) <-
            Balance(_, _, v_p, v_position);

        // [group-of-unknown-origin]
        WeighedGroup(v_p, v_position, v_2) <-
            Env(c),
            Balance(_, _, v_p, v_position),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]);

        // [word-that-stands-alone]
        CountedWord(v_p, v_group, v_who, v_carrier, v_root) <-
            RowSSSSS(tag::COUNTS_ONCE, v_p, v_group, text::T, v_who, v_carrier),
            WeighedGroup(v_p, _, v_group),
            RowSSSSSS(tag::COUNTS_AS, v_p, v_group, text::T, v_root, v_who, v_carrier),
            !RowSSSS(tag::COUNTS_AS_SEVERAL, v_p, v_group, text::T, v_root);

        // [word-of-those-joined]
        CountedWord(v_p, v_group, v_who, v_carrier, v_root) <-
            RowSSSSS(tag::COUNTS_ONCE, v_p, v_group, text::T, v_who, v_carrier),
            WeighedGroup(v_p, _, v_group),
            RowSSSSSSS(tag::JOINED, v_p, v_group, text::T, v_who, v_carrier, v_other, v_outlet),
            RowSSSSSS(tag::COUNTS_AS, v_p, v_group, text::T, v_root, v_other, v_outlet);

        // [word-after-an-earlier]
        LaterWord(v_p, v_group, v_who, v_carrier, v_root) <-
            CountedWord(v_p, v_group, v_who, v_carrier, v_root),
            CountedWord(v_p, v_group, v_who, v_carrier, v_other),
            RowSN(tag::KNOWN, v_root, v_time),
            RowSN(tag::KNOWN, v_other, v_earlier),
            (v_earlier < v_time);

        // [word-after-one-of-that-time]
        LaterWord(v_p, v_group, v_who, v_carrier, v_root) <-
            Env(c),
            CountedWord(v_p, v_group, v_who, v_carrier, v_root),
            CountedWord(v_p, v_group, v_who, v_carrier, v_other),
            (c.holds(Comparison::Less, S(v_other), S(v_root))),
            RowSN(tag::KNOWN, v_root, v_time),
            RowSN(tag::KNOWN, v_other, v_time);

        // [word-before-all]
        FirstWord(v_p, v_position, v_group, v_who, v_carrier, v_root) <-
            WeighedGroup(v_p, v_position, v_group),
            CountedWord(v_p, v_group, v_who, v_carrier, v_root),
            !LaterWord(v_p, v_group, v_who, v_carrier, v_root);

        // [strength-in-one-report]
        WordStrength(v_p, v_group, v_who, v_carrier, v_root, v_strength) <-
            WeighedGroup(v_p, v_position, v_group),
            CountedWord(v_p, v_group, v_who, v_carrier, v_root),
            RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, _, v_root, _, v_strength);

        // [firm-and-sure-in-one-word]
        FirmAndSureWord(v_p, v_position, v_who, v_carrier) <-
            WordStrength(v_p, v_position, v_who, v_carrier, v_root, text::FIRM),
            !RowS(tag::DOUBTFUL, v_root),
            Balance(_, _, v_p, v_position);

        // [firm-in-one-word]
        FirmWord(v_p, v_group, v_who, v_carrier) <-
            WordStrength(v_p, v_group, v_who, v_carrier, v_root, text::FIRM);

        // [sure-in-one-word]
        SureWord(v_p, v_position, v_who, v_carrier) <-
            Balance(_, _, v_p, v_position),
            CountedWord(v_p, v_position, v_who, v_carrier, v_root),
            !RowS(tag::DOUBTFUL, v_root);

        // [kind-firm-and-sure]
        KindOfOrigin(v_p, v_group, v_who, v_carrier, text::INDEPENDENT_ORIGIN) <-
            FirmAndSureWord(v_p, v_group, v_who, v_carrier);

        // [kind-tentative]
        KindOfOrigin(v_p, v_group, v_who, v_carrier, text::TENTATIVE_ORIGIN) <-
            SureWord(v_p, v_group, v_who, v_carrier),
            !FirmAndSureWord(v_p, v_group, v_who, v_carrier);

        // [kind-unsure]
        KindOfOrigin(v_p, v_group, v_who, v_carrier, text::ORIGIN_THAT_MAY_BE_A_COPY) <-
            FirmWord(v_p, v_group, v_who, v_carrier),
            !SureWord(v_p, v_group, v_who, v_carrier);

        // [kind-tentative-and-unsure]
        KindOfOrigin(v_p, v_group, v_who, v_carrier, text::TENTATIVE_ORIGIN_THAT_MAY_BE_A_COPY) <-
            CountedWord(v_p, v_group, v_who, v_carrier, _),
            !FirmWord(v_p, v_group, v_who, v_carrier),
            !SureWord(v_p, v_group, v_who, v_carrier);

        // [marks-a-word]
        MarksOrigin(v_p, v_position, v_s) <-
            FirstWord(v_p, v_position, _, _, _, v_s);

        // [marks-a-circle]
        MarksOrigin(v_p, v_position, v_s) <-
            Balance(_, _, v_p, v_position),
            RowSSS(tag::CIRCLE_BEHIND, v_p, v_position, v_s);

        // [way-of-what-says-so]
        WayOf(v_p, v_position, v_s, text::T) <-
            RowSSSS(tag::REPORT, v_p, v_position, text::DIRECT, v_s),
            Balance(_, _, v_p, v_position);

        // [way-of-what-implies-it]
        WayOf(v_p, v_position, v_s, text::BY_IMPLICATION) <-
            Balance(_, _, v_p, v_position),
            RowSSSSSSS(tag::BEARS, _, v_p, v_position, _, v_s, _, _),
            !RowSSSS(tag::REPORT, v_p, v_position, text::DIRECT, v_s);

        // [mark-of-an-origin]
        BalanceMark(v_p, v_position, v_s, v_lane, v_kind, v_way) <-
            FirstWord(v_p, v_position, v_group, v_who, v_carrier, v_s),
            KindOfOrigin(v_p, v_group, v_who, v_carrier, v_kind),
            RowSS(tag::IN_LANE, v_s, v_lane),
            WayOf(v_p, v_position, v_s, v_way);

        // [mark-of-a-circle]
        BalanceMark(v_p, v_position, v_s, v_lane, text::ORIGIN_THAT_MAY_BE_A_COPY, v_way) <-
            RowSSS(tag::CIRCLE_BEHIND, v_p, v_position, v_s),
            RowSS(tag::IN_LANE, v_s, v_lane),
            WayOf(v_p, v_position, v_s, v_way);

        // [mark-of-a-further-report]
        BalanceMark(v_p, v_position, v_s, v_lane, text::FURTHER_REPORT, text::T) <-
            Balance(_, _, v_p, v_position),
            RowSSSS(tag::REPORT, v_p, v_position, _, v_s),
            !MarksOrigin(v_p, v_position, v_s),
            RowSS(tag::IN_LANE, v_s, v_lane);

        // [total-of-a-column]
        BalanceTotal(v_p, v_position, v_least, v_most) <-
            Balance(_, _, v_p, v_position),
            OriginRange(v_p, v_position, v_least, v_most);

        // [out-when-refuted]
        Out(v_p) <-
            Status(v_p, text::REFUTED);

        // [out-when-taken-back]
        Out(v_p) <-
            Status(v_p, text::RETRACTED);

        // [answer-that-is-not-out]
        Running(v_question, v_p) <-
            RowSS(tag::SUPPORTED_ANSWER, v_question, v_p),
            !Out(v_p);

        // [rivalled-by-another]
        Rivalled(v_question, v_p) <-
            Running(v_question, v_p),
            Running(v_question, v_q),
            (v_p != v_q),
            !RowSS(tag::ENTAILS, v_p, v_q),
            !RowSS(tag::ENTAILS, v_q, v_p),
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            RowSN(tag::FIRM_ORIGINS, v_q, v_others),
            (v_others >= v_origins);

        // [ahead-of-denials-and-rivals]
        MayLead(v_question, v_p, v_origins) <-
            Running(v_question, v_p),
            !RowS(tag::ANSWERED, v_question),
            !Rivalled(v_question, v_p),
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            RowSN(tag::FIRM_DENIALS, v_p, v_denials),
            (v_origins > v_denials);

        // [behind-one-with-more]
        Behind(v_question, v_p) <-
            MayLead(v_question, v_p, v_origins),
            MayLead(v_question, v_q, v_others),
            (v_others > v_origins);

        // [behind-one-that-says-more]
        Behind(v_question, v_p) <-
            MayLead(v_question, v_p, v_origins),
            MayLead(v_question, v_q, v_origins),
            !RowSS(tag::ENTAILS, v_p, v_q),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [most-firmly-against]
        MostAgreed(v_p, text::FIRMLY_AGAINST, v_origins) <-
            Env(c),
            RowSS(tag::AGREED_IN, v_p, _),
            let Some(v_origins) = c.fold("most-firmly-against?value1", &[S(v_p)]);

        // [most-against]
        MostAgreed(v_p, text::AGREED_AGAINST, v_origins) <-
            Env(c),
            RowSS(tag::AGREED_IN, v_p, _),
            let Some(v_origins) = c.fold("most-against?value1", &[S(v_p)]);

        // [most-against-apart-from-parties]
        MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_origins) <-
            Env(c),
            RowSS(tag::AGREED_IN, v_p, _),
            let Some(v_origins) = c.fold("most-against-apart-from-parties?value1", &[S(v_p)]);

        // [others-are-against]
        OthersAgainst(v_p) <-
            MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_origins),
            (v_origins > 0_i64);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::LEADING_IF_FIRST, "leading_if_first"), (tag::CLOSED, "closed"), (tag::WEIGHED_AFTER, "weighed_after"), (tag::SUPPORTED, "supported"), (tag::OPPOSED, "opposed"), (tag::ESTABLISHED_IN_WORDS, "established_in_words"), (tag::DOUBTFUL, "doubtful"), (tag::PROPOSITION, "proposition"), (tag::CLAIMED, "claimed"), (tag::ANSWERED, "answered"), (tag::LEAD, "lead"), (tag::EXCLUDED, "excluded"), (tag::FORESEEN, "foreseen"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::WEIGHABLE, "weighable"), (tag::FIRM_ORIGINS, "firm_origins"), (tag::FIRM_DENIALS, "firm_denials"), (tag::WINDOW_OVER, "window_over"), (tag::STATUS_PRECEDENCE, "status_precedence"), (tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::FIRM_OPPOSITION, "firm_opposition"), (tag::AGREED_IN, "agreed_in"), (tag::HAS_UNKNOWN_ORIGIN, "has_unknown_origin"), (tag::MAY_BE_LOST, "may_be_lost"), (tag::ENDED_BY, "ended_by"), (tag::ACT_WORDS, "act_words"), (tag::IN_LANE, "in_lane"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::SUPPORTED_ANSWER, "supported_answer"), (tag::ANSWERS, "answers"), (tag::SETTLED, "settled"), (tag::PENDING_CONDITION, "pending_condition"), (tag::DENIED_DIRECTLY, "denied_directly"), (tag::DENIED_BY_ORIGIN, "denied_by_origin"), (tag::ONLY_SUPPORT_OF, "only_support_of"), (tag::STANCE_VERB, "stance_verb"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_ORIGINS, "known_origins"), (tag::SURE_ORIGINS, "sure_origins"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::REPORT_COUNT, "report_count"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::CIRCLE_BEHIND, "circle_behind"), (tag::ESTABLISHING, "establishing"), (tag::TAKEN_BACK, "taken_back"), (tag::DENIED_BY_AUTHORITY, "denied_by_authority"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::BEST_ROOT, "best_root"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::REPORT, "report"), (tag::COUNTS_AS_SEVERAL, "counts_as_several"), (tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTS_ONCE, "counts_once"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTS_AS, "counts_as"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        }
        for (tag, relation) in [(tag::BEARS, "bears"), (tag::JOINED, "joined"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("answer", set_1.into_iter().map(|Answer(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("balance", set_2.into_iter().map(|Balance(v_0, v_1, v_2, v_3)| [S(v_0), N(v_1), S(v_2), S(v_3)]));
        run.keep("weighed_answer", set_3.into_iter().map(|WeighedAnswer(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("outweighs", set_4.into_iter().map(|Outweighs(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("outweighed_answer", set_5.into_iter().map(|OutweighedAnswer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_answer", set_6.into_iter().map(|FirstAnswer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rival", set_7.into_iter().map(|Rival(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("outweighed_rival", set_8.into_iter().map(|OutweighedRival(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("weighed_alone", set_9.into_iter().map(|WeighedAlone(v_0)| [S(v_0)]));
        run.keep("balance_total", set_10.into_iter().map(|BalanceTotal(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("counted_word", set_11.into_iter().map(|CountedWord(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("weighed_group", set_12.into_iter().map(|WeighedGroup(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("later_word", set_13.into_iter().map(|LaterWord(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("first_word", set_14.into_iter().map(|FirstWord(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("word_strength", set_15.into_iter().map(|WordStrength(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("firm_word", set_16.into_iter().map(|FirmWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("sure_word", set_17.into_iter().map(|SureWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("firm_and_sure_word", set_18.into_iter().map(|FirmAndSureWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("balance_mark", set_19.into_iter().map(|BalanceMark(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("marks_origin", set_20.into_iter().map(|MarksOrigin(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("kind_of_origin", set_21.into_iter().map(|KindOfOrigin(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("way_of", set_22.into_iter().map(|WayOf(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("origin_count", set_23.into_iter().map(|OriginCount(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("origin_range", set_24.into_iter().map(|OriginRange(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("least_origins", set_25.into_iter().map(|LeastOrigins(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("others_against", set_26.into_iter().map(|OthersAgainst(v_0)| [S(v_0)]));
        run.keep("decides", set_27.into_iter().map(|Decides(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("stands_out", set_28.into_iter().map(|StandsOut(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("open", set_29.into_iter().map(|Open(v_0)| [S(v_0)]));
        run.keep("told_of", set_30.into_iter().map(|ToldOf(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("act", set_31.into_iter().map(|Act(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("most_agreed", set_32.into_iter().map(|MostAgreed(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("running", set_33.into_iter().map(|Running(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("out", set_34.into_iter().map(|Out(v_0)| [S(v_0)]));
        run.keep("may_lead", set_35.into_iter().map(|MayLead(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("rivalled", set_36.into_iter().map(|Rivalled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("behind", set_37.into_iter().map(|Behind(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("status_holds", set_38.into_iter().map(|StatusHolds(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outranked", set_39.into_iter().map(|Outranked(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("status", set_40.into_iter().map(|Status(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_16 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowN(u32, i64);

        @input
        struct RowNS(u32, i64, Symbol);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSN(u32, Symbol, i64);

        @input
        struct RowSNN(u32, Symbol, i64, i64);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSN(u32, Symbol, Symbol, i64);

        @input
        struct RowSSNN(u32, Symbol, Symbol, i64, i64);

        @input
        struct RowSSNNN(u32, Symbol, Symbol, i64, i64, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSNN(u32, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @input
        struct RowSSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct InFull(Symbol);

        @output
        struct Folded(Symbol, Symbol);

        @output
        struct HangsBelow(Symbol);

        @output
        struct Detail(Symbol, Symbol);

        @output
        struct Verdict(Symbol, Symbol);

        @output
        struct Settler(Symbol, Symbol);

        @output
        struct InFavour(Symbol, i64, i64, i64, i64);

        @output
        struct InContradiction(Symbol, i64, i64, i64, i64);

        @output
        struct Silence(Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64);

        @output
        struct Support(Symbol, i64, i64, i64, i64, i64);

        @output
        struct Opposition(Symbol, i64, i64, i64, i64, i64);

        @output
        struct Forecast(Symbol, i64, i64, i64, i64);

        @output
        struct DisputedContact(Symbol, Symbol);

        @output
        struct PreInaugurationContactPossible(Symbol, Symbol, Symbol, i64);

        @output
        struct Credibility(Symbol, i64, Symbol);

        @output
        struct EarlierDigit(Symbol, i64);

        @output
        struct DigitHolds(Symbol, i64, i64);

        @output
        struct Decisive(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64, Symbol);

        @output
        struct SaidFor(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64, Symbol);

        @output
        struct SaidAgainst(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64, Symbol);

        @output
        struct Foretold(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64, i64, Symbol);

        @output
        struct SingleOrigin(Symbol);

        @output
        struct Outweighed(Symbol, i64);

        @output
        struct OppositionOutweighed(Symbol, i64);

        @output
        struct StillMaintained(Symbol);

        @output
        struct Stale(Symbol, i64);

        @output
        struct Flag(Symbol, Symbol);

        @output
        struct Unmet(Symbol, Symbol);

        @output
        struct ShortOf(Symbol, Symbol, Symbol);

        @output
        struct Missing(Symbol, Symbol);

        @output
        struct QuestionOpen(Symbol, i64, i64, Symbol);

        @output
        struct Leads(Symbol, Symbol);

        @output
        struct ShownAs(Symbol, Symbol);

        @output
        struct ReadFor(Symbol, Symbol, Symbol);

        @output
        struct ReadAgainst(Symbol, Symbol, Symbol);

        @output
        struct ReadAsForecast(Symbol, Symbol, Symbol);

        @output
        struct ReadAsDecisive(Symbol, Symbol, Symbol);

        // [outweighed-three-times]
        Outweighed(v_p, v_against) <-
            Env(c),
            RowSSN(tag::MOST_AGREED, v_p, text::FIRMLY_AGAINST, v_against),
            (v_against >= 3_i64),
            RowSSN(tag::SURE_ORIGINS, v_p, text::FOR2, v_known),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_known)]),
            (v_against >= v_3);

        // [digit-when-settled]
        DigitHolds(v_p, 1, 1) <-
            RowSS(tag::SETTLED, v_p, v_how);

        // [digit-when-refuted]
        DigitHolds(v_p, 2, 5) <-
            RowSS(tag::STATUS, v_p, text::REFUTED);

        // [digit-when-outweighed]
        DigitHolds(v_p, 2, 5) <-
            RowS(tag::CLAIMED, v_p),
            Outweighed(v_p, v_against);

        // [digit-when-taken-back]
        DigitHolds(v_p, 3, 4) <-
            RowSS(tag::STATUS, v_p, text::RETRACTED);

        // [digit-without-a-known-origin]
        DigitHolds(v_p, 4, 6) <-
            RowSSN(tag::KNOWN_ORIGINS, v_p, text::FOR2, 0);

        // [digit-of-parties-alone]
        DigitHolds(v_p, 5, 6) <-
            RowS(tag::PARTIES_ALONE, v_p),
            !RowSS(tag::FIRM_OPPOSITION, v_p, _);

        // [digit-of-parties-opposed]
        DigitHolds(v_p, 5, 4) <-
            RowS(tag::PARTIES_ALONE, v_p),
            RowSS(tag::FIRM_OPPOSITION, v_p, v_s);

        // [digit-when-others-oppose]
        DigitHolds(v_p, 6, 4) <-
            RowSSN(tag::MOST_AGREED, v_p, text::OTHERS_FIRMLY_AGAINST, v_against),
            (v_against > 0_i64),
            RowSN(tag::OTHERS_FOR, v_p, v_backing),
            (v_against >= v_backing);

        // [digit-when-corroborated]
        DigitHolds(v_p, 7, 2) <-
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins >= 2_i64),
            !RowS(tag::OTHERS_AGAINST, v_p);

        // [digit-of-any-other]
        DigitHolds(v_p, 8, 3) <-
            RowS(tag::PROPOSITION, v_p);

        // [digit-before]
        EarlierDigit(v_p, v_place) <-
            DigitHolds(v_p, v_place, _),
            DigitHolds(v_p, v_other, _),
            (v_other < v_place);

        // [first-digit]
        Credibility(v_p, v_digit, v_meaning) <-
            DigitHolds(v_p, v_place, v_digit),
            !EarlierDigit(v_p, v_place),
            RowNS(tag::DIGIT_MEANING, v_digit, v_meaning);

        // [decisive-words]
        Decisive(v_p, v_s, v_who, v_whom, v_act, v_q, v_first, v_last, v_manner) <-
            RowSS(tag::DECIDES, v_p, v_s),
            RowSSSS(tag::ACT, v_s, v_p, v_act, v_q),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [hangs-below-another]
        HangsBelow(v_p) <-
            RowSS(tag::ENTAILS, v_p, v_q),
            !RowSS(tag::DENIED_DIRECTLY, v_p, _),
            !RowS(tag::LEADING, v_p),
            RowSS(tag::STATUS, v_p, v_word),
            RowSS(tag::STATUS, v_q, v_word);

        // [folded-below-what-it-implies]
        Folded(v_p, v_q) <-
            RowSS(tag::ENTAILS, v_p, v_q),
            !HangsBelow(v_q),
            RowSS(tag::STATUS, v_p, v_word),
            !RowS(tag::CLOSED, v_word),
            RowSS(tag::STATUS, v_q, v_word),
            HangsBelow(v_p);

        // [detail-of-a-claim]
        Detail(v_q, v_p) <-
            Folded(v_p, v_q);

        // [contact-disputed]
        DisputedContact(v_who, v_whom) <-
            RowSS(tag::STATUS, v_p, text::DISPUTED),
            RowSSS(tag::MADE_CONTACT, v_p, v_who, v_whom);

        // [opposition-outweighed-three-times]
        OppositionOutweighed(v_p, v_origins) <-
            Env(c),
            RowSSN(tag::MOST_AGREED, v_p, text::AGREED_AGAINST, v_against),
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins >= 3_i64),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_against)]),
            (v_origins >= v_3);

        // [opposition-without-a-known-origin]
        OppositionOutweighed(v_p, v_origins) <-
            RowS(tag::OPPOSED, v_p),
            !RowSSN(tag::MOST_AGREED, v_p, text::AGREED_AGAINST, _),
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins >= 3_i64);

        // [single-origin]
        SingleOrigin(v_p) <-
            RowSSNN(tag::ORIGIN_RANGE, v_p, text::FOR2, _, 1),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FOR2, v_reports, _, _),
            (v_reports > 1_i64);

        // [stale]
        Stale(v_p, v_time) <-
            Env(c),
            RowSN(tag::LAST_WORD, v_p, v_time),
            RowSS(tag::STATUS, v_p, v_status),
            RowS(tag::OPEN_STATUS, v_status),
            RowN(tag::AS_OF, v_moment),
            RowN(tag::STALE_AFTER, v_days),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_moment), N(v_time)]),
            let Some(v_6) = c.number(Functor::Multiply, &[N(v_days), N(1440)]),
            (v_5 >= v_6);

        // [still-maintained]
        StillMaintained(v_p) <-
            RowSS(tag::STATUS, v_p, text::RETRACTED),
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::FOR2, _, _, _, _),
            RowSNN(tag::SAID, v_s, v_day, _),
            RowSN(tag::FIRST_TAKEN_BACK, v_p, v_before),
            (v_before < v_day);

        // [flag-anonymous-only]
        Flag(v_p, text::ANONYMOUS_ONLY) <-
            RowS(tag::ANONYMOUS_ONLY, v_p);

        // [flag-tentative-only]
        Flag(v_p, text::TENTATIVE_ONLY) <-
            RowS(tag::TENTATIVE_ONLY, v_p);

        // [flag-single-origin]
        Flag(v_p, text::SINGLE_ORIGIN) <-
            SingleOrigin(v_p);

        // [flag-circular-reporting]
        Flag(v_p, text::CIRCULAR_REPORTING) <-
            RowS(tag::CIRCULAR_REPORTING, v_p);

        // [flag-interested-asserter]
        Flag(v_p, text::INTERESTED_ASSERTER) <-
            RowSS(tag::INTERESTED_ASSERTER, v_p, v_side);

        // [flag-interested-denier]
        Flag(v_p, text::INTERESTED_DENIER) <-
            RowSS(tag::INTERESTED_DENIER, v_p, v_side);

        // [flag-hedged-denial]
        Flag(v_p, text::HEDGED_DENIAL) <-
            RowSS(tag::HEDGED_DENIAL, v_p, v_s);

        // [flag-denied-by-implication-only]
        Flag(v_p, text::DENIED_BY_IMPLICATION_ONLY) <-
            RowS(tag::DENIED_BY_IMPLICATION_ONLY, v_p);

        // [flag-denial-shifted]
        Flag(v_p, text::DENIAL_SHIFTED) <-
            RowSS(tag::DENIAL_SHIFTED, v_p, v_side);

        // [flag-self-contradiction]
        Flag(v_p, text::SELF_CONTRADICTION) <-
            RowSS(tag::SELF_CONTRADICTION, v_p, v_side);

        // [flag-missed-denial]
        Flag(v_p, text::MISSED_DENIAL) <-
            RowSS(tag::MISSED_DENIAL, v_p, v_s);

        // [flag-reversed-before]
        Flag(v_p, text::REVERSED_BEFORE) <-
            RowSS(tag::REVERSED_BEFORE, v_p, v_side);

        // [flag-outweighed]
        Flag(v_p, text::OUTWEIGHED) <-
            Outweighed(v_p, v_against);

        // [flag-opposition-outweighed]
        Flag(v_p, text::OPPOSITION_OUTWEIGHED) <-
            OppositionOutweighed(v_p, v_origins);

        // [flag-other-party-not-heard]
        Flag(v_p, text::OTHER_PARTY_NOT_HEARD) <-
            RowSS(tag::OTHER_PARTY_NOT_HEARD, v_p, v_side);

        // [flag-still-maintained]
        Flag(v_p, text::STILL_MAINTAINED) <-
            StillMaintained(v_p);

        // [flag-stale]
        Flag(v_p, text::STALE) <-
            Stale(v_p, v_time);

        // [sum-of-forecasts]
        Forecast(v_p, v_reports, v_outlets, v_least, v_most) <-
            RowSS(tag::IN_REPORT, v_p, text::FORESEEN),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FORESEEN, v_reports, _, v_outlets),
            RowSSNN(tag::ORIGIN_RANGE, v_p, text::FORESEEN, v_least, v_most);

        // [said-as-a-forecast]
        Foretold(v_p, v_s, v_who, v_whom, v_act, v_q, v_first, v_last, v_manner) <-
            RowSSS(tag::STANDS_OUT, v_p, text::FORESEEN, v_s),
            RowSSSS(tag::ACT, v_s, v_p, v_act, v_q),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [sum-of-opposition]
        Opposition(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            RowSS(tag::IN_REPORT, v_p, text::AGAINST),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::AGAINST, v_reports, v_implied, v_outlets),
            RowSSNN(tag::ORIGIN_RANGE, v_p, text::AGAINST, v_least, v_most);

        // [contradiction-in-a-line]
        InContradiction(v_p, v_reports, v_implied, v_least, v_most) <-
            Opposition(v_p, v_reports, v_implied, _, v_least, v_most);

        // [sum-of-support]
        Support(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            RowSS(tag::IN_REPORT, v_p, text::FOR2),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FOR2, v_reports, v_implied, v_outlets),
            RowSSNN(tag::ORIGIN_RANGE, v_p, text::FOR2, v_least, v_most);

        // [favour-in-a-line]
        InFavour(v_p, v_reports, v_implied, v_least, v_most) <-
            Support(v_p, v_reports, v_implied, _, v_least, v_most);

        // [in-full-as-leading]
        InFull(v_p) <-
            RowS(tag::LEADING, v_p);

        // [in-full-as-settled]
        InFull(v_p) <-
            RowSS(tag::STATUS, v_p, v_word),
            RowS(tag::CLOSED, v_word);

        // [leads-alone]
        Leads(v_question, v_p) <-
            RowSSN(tag::MAY_LEAD, v_question, v_p, _),
            !RowSS(tag::BEHIND, v_question, v_p);

        // [unmet-admission]
        Unmet(v_p, text::NO_PARTY_OWNS_UP_TO_IT_AND_NOBODY_WHO_DENIED_IT_) <-
            RowS(tag::PROPOSITION, v_p);

        // [unmet-finding]
        Unmet(v_p, text::NO_AUTHORITY_CONFIRMS_IT) <-
            RowS(tag::PROPOSITION, v_p);

        // [unmet-word-of-a-party]
        Unmet(v_p, text::NO_PARTY_ITSELF_SAYS_SO) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSS(tag::PARTY_WORD, v_p, _);

        // [unmet-other-side]
        Unmet(v_p, text::NOBODY_OF_ANOTHER_SIDE_CONFIRMS_IT) <-
            RowSS(tag::PARTY_WORD, v_p, _),
            !RowSSS(tag::FROM_TWO_SIDES, v_p, _, _);

        // [unmet-without-a-block]
        Unmet(v_p, text::ANOTHER_ORIGIN_FIRMLY_CONTRADICTS_IT) <-
            RowSS(tag::BLOCKS, v_s, v_p);

        // [unmet-contrary]
        Unmet(v_p, text::NOTHING_THAT_EXCLUDES_IT_IS_SETTLED) <-
            RowS(tag::PROPOSITION, v_p);

        // [unmet-denial-of-an-authority]
        Unmet(v_p, text::NO_AUTHORITY_DENIES_IT) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSSS(tag::DENIED_BY_AUTHORITY, v_p, _, _);

        // [unmet-denial-of-the-origin]
        Unmet(v_p, text::ITS_ORIGIN_DOES_NOT_DENY_IT) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSS(tag::DENIED_BY_ORIGIN, v_p, _);

        // [unmet-loss-of-origins]
        Unmet(v_p, text::AN_ORIGIN_OF_IT_MAY_STILL_STAND) <-
            RowSSNN(tag::ORIGIN_RANGE, v_p, text::FOR2, _, v_most),
            (v_most > 0_i64);

        // [unmet-taking-back]
        Unmet(v_p, text::NOTHING_THAT_CLAIMED_IT_WAS_TAKEN_BACK) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSSS(tag::TAKEN_BACK, v_p, _, _);

        // [unmet-claim]
        Unmet(v_p, text::NOBODY_CLAIMED_IT) <-
            RowS(tag::PROPOSITION, v_p),
            !RowS(tag::CLAIMED, v_p);

        // [unmet-two-origins]
        Unmet(v_p, text::FEWER_THAN_TWO_INDEPENDENT_ORIGINS_ARE_FIRMLY_BE) <-
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins < 2_i64);

        // [unmet-any-firm-origin]
        Unmet(v_p, text::FEWER_THAN_TWO_INDEPENDENT_ORIGINS_ARE_FIRMLY_BE) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSN(tag::FIRM_ORIGINS, v_p, _);

        // [unmet-without-opposition]
        Unmet(v_p, text::A_FIRM_STATEMENT_CONTRADICTS_IT) <-
            RowSS(tag::FIRM_OPPOSITION, v_p, v_s);

        // [unmet-support]
        Unmet(v_p, text::NOTHING_THAT_STANDS_BACKS_IT) <-
            RowS(tag::PROPOSITION, v_p),
            !RowS(tag::SUPPORTED, v_p);

        // [unmet-opposition]
        Unmet(v_p, text::NOTHING_THAT_STANDS_CONTRADICTS_IT) <-
            RowS(tag::PROPOSITION, v_p),
            !RowS(tag::OPPOSED, v_p);

        // [unmet-single-side]
        Unmet(v_p, text::NOT_ALL_THAT_BACKS_IT_COMES_FROM_ONE_PARTY) <-
            RowS(tag::SUPPORTED, v_p);

        // [unmet-denial]
        Unmet(v_p, text::NOBODY_DENIES_JUST_THIS) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSS(tag::DENIED_DIRECTLY, v_p, _);

        // [unmet-silence]
        Unmet(v_p, text::IT_WAS_CLAIMED) <-
            RowS(tag::CLAIMED, v_p);

        // [unmet-forecast]
        Unmet(v_p, text::NOBODY_FORESEES_IT) <-
            RowS(tag::PROPOSITION, v_p),
            !RowS(tag::FORESEEN, v_p);

        // [unmet-lack-of-support]
        Unmet(v_p, text::SOMETHING_THAT_STANDS_BACKS_IT) <-
            RowS(tag::SUPPORTED, v_p);

        // [unmet-lack-of-opposition]
        Unmet(v_p, text::SOMETHING_THAT_STANDS_CONTRADICTS_IT) <-
            RowS(tag::OPPOSED, v_p);

        // [unmet-time]
        Unmet(v_p, text::ITS_TIME_IS_OVER) <-
            RowSN(tag::WINDOW_OVER, v_p, _);

        // [unmet-end-of-time]
        Unmet(v_p, text::ITS_TIME_IS_NOT_OVER) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSN(tag::WINDOW_OVER, v_p, _);

        // [unmet-condition]
        Unmet(v_p, text::NO_CONDITION_OF_IT_IS_OPEN) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSS(tag::PENDING_CONDITION, v_p, _);

        // [short-by-a-need]
        ShortOf(v_p, v_status, v_reason) <-
            Unmet(v_p, v_reason),
            RowSS(tag::NEEDS, v_status, v_reason),
            !RowSS(tag::STATUS_HOLDS, v_p, v_status);

        // [short-by-an-earlier-status]
        ShortOf(v_p, v_status, v_3) <-
            Env(c),
            RowSS(tag::OUTRANKED, v_p, v_status),
            RowSS(tag::STATUS, v_p, v_other),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(text::T38), S(v_other), S(text::DESCRIBES_IT_TOO_AND_COMES_FIRST)]);

        // [short-without-a-side]
        ShortOf(v_p, text::CONFIRMED, v_4) <-
            Env(c),
            RowSS(tag::FIRM_ROOT, v_p, v_root),
            !RowSS(tag::ROOT_SIDE, v_root, _),
            !RowSS(tag::SETTLED, v_p, _),
            RowSS(tag::ON_RECORD, v_root, v_who),
            !RowS(tag::AUTHORITY, v_who),
            RowSS(tag::CALLED, v_who, v_text),
            let Some(v_4) = c.symbol(Functor::Cat, &[S(text::NO_SIDE_IS_DECLARED_FOR), S(v_text)]);

        // [missing-for-confirmation]
        Missing(v_p, v_reason) <-
            ShortOf(v_p, text::CONFIRMED, v_reason),
            RowS(tag::CLAIMED, v_p),
            RowS(tag::OPEN, v_p);

        // [contact-possible-before-office]
        PreInaugurationContactPossible(v_who, v_whom, v_office, v_10) <-
            Env(c),
            RowSS(tag::STATUS, v_p, text::POSSIBLE),
            RowSSS(tag::CONTACT, v_p, v_who, v_whom),
            RowSNN(tag::WINDOW, v_p, _, v_last),
            RowSSNN(tag::TAKES_OFFICE, v_who, v_office, v_start, v_end),
            (v_last <= v_end),
            RowN(tag::AS_OF, v_moment),
            (v_moment < v_start),
            RowN(tag::DAY_OFFSET, v_offset),
            let Some(v_9) = c.number(Functor::Add, &[N(v_start), N(v_offset)]),
            let Some(v_10) = c.number(Functor::DayOf, &[N(v_9)]);

        // [open-with-a-leader]
        QuestionOpen(v_question, v_supported, v_answers, v_leader) <-
            RowSNN(tag::OPEN_QUESTION, v_question, v_supported, v_answers),
            Leads(v_question, v_leader);

        // [open-without-a-leader]
        QuestionOpen(v_question, v_supported, v_answers, text::T) <-
            RowSNN(tag::OPEN_QUESTION, v_question, v_supported, v_answers),
            !Leads(v_question, _);

        // [read-in-contradiction]
        ReadAgainst(v_p, v_s, v_file) <-
            RowSSS(tag::STANDS_OUT, v_p, text::AGAINST, v_s),
            RowSS(tag::TEXT, v_s, v_file);

        // [read-as-decisive]
        ReadAsDecisive(v_p, v_s, v_file) <-
            RowSS(tag::DECIDES, v_p, v_s),
            RowSS(tag::TEXT, v_s, v_file);

        // [read-as-a-forecast]
        ReadAsForecast(v_p, v_s, v_file) <-
            RowSSS(tag::STANDS_OUT, v_p, text::FORESEEN, v_s),
            RowSS(tag::TEXT, v_s, v_file);

        // [read-in-favour]
        ReadFor(v_p, v_s, v_file) <-
            RowSSS(tag::STANDS_OUT, v_p, text::FOR2, v_s),
            RowSS(tag::TEXT, v_s, v_file);

        // [said-in-contradiction]
        SaidAgainst(v_p, v_s, v_who, v_whom, v_act, v_q, v_first, v_last, v_manner) <-
            RowSSS(tag::STANDS_OUT, v_p, text::AGAINST, v_s),
            RowSSSS(tag::ACT, v_s, v_p, v_act, v_q),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [said-in-favour]
        SaidFor(v_p, v_s, v_who, v_whom, v_act, v_q, v_first, v_last, v_manner) <-
            RowSSS(tag::STANDS_OUT, v_p, text::FOR2, v_s),
            RowSSSS(tag::ACT, v_s, v_p, v_act, v_q),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSNN(tag::DATED, v_s, v_first, v_last);

        // [settler-by-words]
        Settler(v_p, v_voice) <-
            RowSS(tag::DECIDES, v_p, v_s),
            RowSS(tag::VOICE_TEXT, v_s, v_voice);

        // [shown-as-claimed]
        ShownAs(v_p, text::CLAIMED) <-
            RowSS(tag::STATUS, v_p, text::ADMITTED),
            !RowS(tag::ADMITTED_OTHERWISE, v_p);

        // [shown-as-corrected]
        ShownAs(v_p, text::CORRECTED) <-
            RowSS(tag::STATUS, v_p, text::RETRACTED),
            !RowSSS(tag::TAKEN_BACK, v_p, _, text::RETRACTED);

        // [silence-of-one]
        Silence(v_p, v_s, v_who, v_whom, v_stance, v_first, v_last) <-
            RowSSSSSNN(tag::DECLINED, v_p, v_s, v_who, v_whom, v_stance, v_first, v_last),
            !RowSNN(tag::ANSWER, v_p, _, _);

        // [verdict-by-status]
        Verdict(v_p, v_word) <-
            RowSS(tag::STATUS, v_p, v_word),
            !ShownAs(v_p, _),
            !RowSS(tag::STATUS_WORDS, v_word, _);

        // [verdict-in-words]
        Verdict(v_p, v_words) <-
            RowSS(tag::STATUS, v_p, v_word),
            RowSS(tag::STATUS_WORDS, v_word, v_words);

        // [verdict-as-shown]
        Verdict(v_p, v_word) <-
            ShownAs(v_p, v_word);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::STALE_AFTER, "stale_after"), (tag::AS_OF, "as_of"), (tag::DAY_OFFSET, "day_offset"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::DIGIT_MEANING, "digit_meaning"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNS(tag, row[0].presume_number(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::LEADING, "leading"), (tag::CLOSED, "closed"), (tag::SUPPORTED, "supported"), (tag::OPPOSED, "opposed"), (tag::PARTIES_ALONE, "parties_alone"), (tag::OTHERS_AGAINST, "others_against"), (tag::OPEN, "open"), (tag::PROPOSITION, "proposition"), (tag::ANONYMOUS_ONLY, "anonymous_only"), (tag::TENTATIVE_ONLY, "tentative_only"), (tag::CIRCULAR_REPORTING, "circular_reporting"), (tag::DENIED_BY_IMPLICATION_ONLY, "denied_by_implication_only"), (tag::OPEN_STATUS, "open_status"), (tag::CLAIMED, "claimed"), (tag::AUTHORITY, "authority"), (tag::FORESEEN, "foreseen"), (tag::ADMITTED_OTHERWISE, "admitted_otherwise"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::FIRM_ORIGINS, "firm_origins"), (tag::OTHERS_FOR, "others_for"), (tag::FIRST_TAKEN_BACK, "first_taken_back"), (tag::LAST_WORD, "last_word"), (tag::WINDOW_OVER, "window_over"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::ANSWER, "answer"), (tag::OPEN_QUESTION, "open_question"), (tag::WINDOW, "window"), (tag::DATED, "dated"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::CALLED, "called"), (tag::VOICE_TEXT, "voice_text"), (tag::ON_RECORD, "on_record"), (tag::IN_REPORT, "in_report"), (tag::FIRM_OPPOSITION, "firm_opposition"), (tag::DECIDES, "decides"), (tag::INTERESTED_ASSERTER, "interested_asserter"), (tag::INTERESTED_DENIER, "interested_denier"), (tag::HEDGED_DENIAL, "hedged_denial"), (tag::DENIAL_SHIFTED, "denial_shifted"), (tag::SELF_CONTRADICTION, "self_contradiction"), (tag::MISSED_DENIAL, "missed_denial"), (tag::REVERSED_BEFORE, "reversed_before"), (tag::OTHER_PARTY_NOT_HEARD, "other_party_not_heard"), (tag::PARTY_WORD, "party_word"), (tag::NEEDS, "needs"), (tag::ROOT_SIDE, "root_side"), (tag::ENTAILS, "entails"), (tag::BEHIND, "behind"), (tag::BLOCKS, "blocks"), (tag::FIRM_ROOT, "firm_root"), (tag::SETTLED, "settled"), (tag::PENDING_CONDITION, "pending_condition"), (tag::DENIED_DIRECTLY, "denied_directly"), (tag::DENIED_BY_ORIGIN, "denied_by_origin"), (tag::STATUS_HOLDS, "status_holds"), (tag::OUTRANKED, "outranked"), (tag::STATUS, "status"), (tag::TEXT, "text"), (tag::STATUS_WORDS, "status_words"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_ORIGINS, "known_origins"), (tag::SURE_ORIGINS, "sure_origins"), (tag::MOST_AGREED, "most_agreed"), (tag::MAY_LEAD, "may_lead"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ORIGIN_RANGE, "origin_range"), (tag::TAKES_OFFICE, "takes_office"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::REPORT_COUNT, "report_count"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::STANDS_OUT, "stands_out"), (tag::CONTACT, "contact"), (tag::MADE_CONTACT, "made_contact"), (tag::FROM_TWO_SIDES, "from_two_sides"), (tag::TAKEN_BACK, "taken_back"), (tag::DENIED_BY_AUTHORITY, "denied_by_authority"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::ACT, "act"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::DECLINED, "declined"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_number(), row[6].presume_number())));
        }
        for (tag, relation) in [(tag::BEARS, "bears"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37,) = crepe.run_with_hasher::<Hasher>();
        run.keep("in_full", set_1.into_iter().map(|InFull(v_0)| [S(v_0)]));
        run.keep("folded", set_2.into_iter().map(|Folded(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("hangs_below", set_3.into_iter().map(|HangsBelow(v_0)| [S(v_0)]));
        run.keep("detail", set_4.into_iter().map(|Detail(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("verdict", set_5.into_iter().map(|Verdict(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("settler", set_6.into_iter().map(|Settler(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("in_favour", set_7.into_iter().map(|InFavour(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("in_contradiction", set_8.into_iter().map(|InContradiction(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("silence", set_9.into_iter().map(|Silence(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5), N(v_6)]));
        run.keep("support", set_10.into_iter().map(|Support(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4), N(v_5)]));
        run.keep("opposition", set_11.into_iter().map(|Opposition(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4), N(v_5)]));
        run.keep("forecast", set_12.into_iter().map(|Forecast(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("disputed_contact", set_13.into_iter().map(|DisputedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pre_inauguration_contact_possible", set_14.into_iter().map(|PreInaugurationContactPossible(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("credibility", set_15.into_iter().map(|Credibility(v_0, v_1, v_2)| [S(v_0), N(v_1), S(v_2)]));
        run.keep("earlier_digit", set_16.into_iter().map(|EarlierDigit(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("digit_holds", set_17.into_iter().map(|DigitHolds(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("decisive", set_18.into_iter().map(|Decisive(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7, v_8)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6), N(v_7), S(v_8)]));
        run.keep("said_for", set_19.into_iter().map(|SaidFor(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7, v_8)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6), N(v_7), S(v_8)]));
        run.keep("said_against", set_20.into_iter().map(|SaidAgainst(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7, v_8)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6), N(v_7), S(v_8)]));
        run.keep("foretold", set_21.into_iter().map(|Foretold(v_0, v_1, v_2, v_3, v_4, v_5, v_6, v_7, v_8)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6), N(v_7), S(v_8)]));
        run.keep("single_origin", set_22.into_iter().map(|SingleOrigin(v_0)| [S(v_0)]));
        run.keep("outweighed", set_23.into_iter().map(|Outweighed(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("opposition_outweighed", set_24.into_iter().map(|OppositionOutweighed(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("still_maintained", set_25.into_iter().map(|StillMaintained(v_0)| [S(v_0)]));
        run.keep("stale", set_26.into_iter().map(|Stale(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("flag", set_27.into_iter().map(|Flag(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("unmet", set_28.into_iter().map(|Unmet(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("short_of", set_29.into_iter().map(|ShortOf(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("missing", set_30.into_iter().map(|Missing(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("question_open", set_31.into_iter().map(|QuestionOpen(v_0, v_1, v_2, v_3)| [S(v_0), N(v_1), N(v_2), S(v_3)]));
        run.keep("leads", set_32.into_iter().map(|Leads(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("shown_as", set_33.into_iter().map(|ShownAs(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("read_for", set_34.into_iter().map(|ReadFor(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("read_against", set_35.into_iter().map(|ReadAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("read_as_forecast", set_36.into_iter().map(|ReadAsForecast(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("read_as_decisive", set_37.into_iter().map(|ReadAsDecisive(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
    }
}
