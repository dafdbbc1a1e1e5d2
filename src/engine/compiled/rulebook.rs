//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. What a program reads are rows of a few shapes: behind a
//! tag for the relation, `RowSN` has a symbol and a number. Variables are named `v_…`, and `c` is
//! the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, Run, S, U};

/// What is compiled here.
pub const COMPILED: Compiled = Compiled {
    fingerprint: 0xac0c456f8a3919e5,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    part_2::run(run);
    run.fold(AggregateOperator::Max, "as-asked?inner1", "as-asked?value1", 0);
    run.fold(AggregateOperator::Max, "as-of-the-last-statement?inner1", "as-of-the-last-statement?value1", 0);
    run.fold(AggregateOperator::Min, "said-between?inner1", "said-between?value1", 1);
    run.fold(AggregateOperator::Count, "notice-same-name?inner1", "notice-same-name?value1", 1);
    run.fold(AggregateOperator::Count, "no-answer-is-settled?inner1", "no-answer-is-settled?value1", 1);
    part_3::run(run);
    part_4::run(run);
    part_5::run(run);
    run.fold(AggregateOperator::Max, "last-argued-by-a-speaker?inner1", "last-argued-by-a-speaker?value1", 3);
    run.fold(AggregateOperator::Max, "last-owned-up?inner1", "last-owned-up?value1", 3);
    run.fold(AggregateOperator::Max, "last-denied-on-record?inner1", "last-denied-on-record?value1", 2);
    run.fold(AggregateOperator::Min, "first-denied?inner1", "first-denied?value1", 2);
    run.fold(AggregateOperator::Min, "first-denied-in-person?inner1", "first-denied-in-person?value1", 2);
    run.fold(AggregateOperator::Count, "count-statements-on-it?inner1", "count-statements-on-it?value1", 1);
    run.fold(AggregateOperator::Count, "count-the-case?inner1", "count-the-case?value1", 0);
    run.fold(AggregateOperator::Count, "count-the-case?inner2", "count-the-case?value2", 0);
    run.fold(AggregateOperator::Min, "first-stood-against?inner1", "first-stood-against?value1", 2);
    run.fold(AggregateOperator::Min, "first-firmly-against?inner1", "first-firmly-against?value1", 2);
    run.fold(AggregateOperator::Min, "first-denial?inner1", "first-denial?value1", 1);
    run.fold(AggregateOperator::Max, "last-word?inner1", "last-word?value1", 1);
    run.fold(AggregateOperator::Min, "had-first?inner1", "had-first?value1", 2);
    part_6::run(run);
    part_7::run(run);
    run.fold(AggregateOperator::Max, "last-word-of-a-side?inner1", "last-word-of-a-side?value1", 2);
    run.fold(AggregateOperator::Min, "first-reversed?inner1", "first-reversed?value1", 2);
    run.fold(AggregateOperator::Min, "first-overtaken?inner1", "first-overtaken?value1", 2);
    part_8::run(run);
    part_9::run(run);
    part_10::run(run);
    run.fold(AggregateOperator::Count, "count-known-origins?inner1", "count-known-origins?value1", 2);
    run.fold(AggregateOperator::Count, "count-without-doubt?inner1", "count-without-doubt?value1", 3);
    run.fold(AggregateOperator::Count, "count-in-spite-of-doubt?inner1", "count-in-spite-of-doubt?value1", 3);
    run.fold(AggregateOperator::Count, "origins-with-the-possible?inner2", "origins-with-the-possible?value2", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner1", "count-reports?value1", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner2", "count-reports?value2", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner3", "count-reports?value3", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner1", "count-voices?value1", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner2", "count-voices?value2", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner3", "count-voices?value3", 2);
    run.fold(AggregateOperator::Min, "first-taken-back?inner1", "first-taken-back?value1", 1);
    run.fold(AggregateOperator::Count, "no-answer-is-settled?inner2", "no-answer-is-settled?value2", 1);
    part_11::run(run);
    run.fold(AggregateOperator::Count, "count-in-spite-of-doubt?inner2", "count-in-spite-of-doubt?value2", 3);
    part_12::run(run);
    run.fold(AggregateOperator::Count, "origins-with-the-possible?inner1", "origins-with-the-possible?value1", 2);
    run.fold(AggregateOperator::Max, "most-firmly-against?inner1", "most-firmly-against?value1", 1);
    run.fold(AggregateOperator::Max, "most-against?inner1", "most-against?value1", 1);
    run.fold(AggregateOperator::Max, "most-against-apart-from-parties?inner1", "most-against-apart-from-parties?value1", 1);
    part_13::run(run);
    part_14::run(run);
}

fn facts(run: &mut Run<'_>) {
    let tuples = [
        [N(0), S(text::T)],
    ];
    run.keep("by_implication", tuples);
    let tuples = [
        [N(1), S(text::FOR), S(text::SUPPORT)],
        [N(2), S(text::FOR), S(text::SUPPORTER)],
        [N(3), S(text::FOR), S(text::IMPLIED_SUPPORTER)],
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
        [S(text::DECLINED_TO_COMMENT), S(text::CAMEO), S(text::T011)],
        [S(text::ADMITTED), S(text::CAMEO), S(text::T015)],
        [S(text::CLAIMED_RESPONSIBILITY2), S(text::CAMEO), S(text::T015)],
        [S(text::ASSESSED), S(text::CAMEO), S(text::T010)],
        [S(text::COULD_NOT_VERIFY), S(text::CAMEO), S(text::T010)],
    ];
    run.keep("event_code", tuples);
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
        [S(text::FIRM), S(text::FIRM), S(text::FIRM)],
        [S(text::FIRM), S(text::TENTATIVE), S(text::TENTATIVE)],
        [S(text::TENTATIVE), S(text::FIRM), S(text::TENTATIVE)],
        [S(text::TENTATIVE), S(text::TENTATIVE), S(text::TENTATIVE)],
    ];
    run.keep("weaker", tuples);
    let tuples = [
        [S(text::FOR), S(text::AGAINST)],
        [S(text::AGAINST), S(text::FOR)],
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
        [N(259200)],
    ];
    run.keep("stale_after", tuples);
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
        [S(text::FOR), S(text::UP), S(text::BLUE)],
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
        [S(text::DECLINED_TO_COMMENT2)],
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
        [S(text::FOR), S(text::BACKS_THE_CLAIM)],
        [S(text::AGAINST), S(text::CONTRADICTS_THE_CLAIM)],
        [S(text::FORESEEN), S(text::FORESEES)],
    ];
    run.keep("position_verb", tuples);
    let tuples = [
        [S(text::FOR), S(text::BACKED)],
        [S(text::AGAINST), S(text::CONTRADICTED)],
    ];
    run.keep("position_verb_past", tuples);
    let tuples = [
        [S(text::FOR), S(text::REPORTS_THAT_BACK_THE_CLAIM)],
        [S(text::AGAINST), S(text::REPORTS_THAT_CONTRADICT_THE_CLAIM)],
        [S(text::FORESEEN), S(text::FORECASTS)],
    ];
    run.keep("position_reports", tuples);
    let tuples = [
        [S(text::FOR), S(text::FOR_THE_CLAIM)],
        [S(text::AGAINST), S(text::AGAINST_THE_CLAIM)],
        [S(text::FORESEEN), S(text::WITH_THE_FORECAST)],
    ];
    run.keep("position_bearing", tuples);
    let tuples = [
        [S(text::KNOWN), S(text::WHICH_RESTS_ON_NOTHING_ELSE)],
        [S(text::UNKNOWN), S(text::AND_NOBODY_KNOWS_WHAT_THAT_RESTS_ON)],
        [S(text::NONE), S(text::THOUGH_WHAT_THAT_RESTS_ON_SAYS_SOMETHING_ELSE)],
        [S(text::CIRCULAR), S(text::WHICH_IS_IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOT)],
    ];
    run.keep("certainty_of_root", tuples);
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
        [S(text::ASSERTED), S(text::ASSERTED_THAT)],
        [S(text::ASSESSED), S(text::ASSESSED_THAT)],
        [S(text::CONFIRMED), S(text::CONFIRMED_THAT)],
        [S(text::ADMITTED), S(text::ADMITTED_THAT)],
        [S(text::CLAIMED_RESPONSIBILITY), S(text::CLAIMED_RESPONSIBILITY_FOR_IT_THAT)],
        [S(text::DENIED), S(text::DENIED_THAT)],
        [S(text::DECLINED_TO_COMMENT2), S(text::DECLINED_TO_COMMENT_ON_WHETHER)],
        [S(text::NEITHER_CONFIRMED_NOR_DENIED), S(text::NEITHER_CONFIRMED_NOR_DENIED_THAT)],
        [S(text::COULD_NOT_VERIFY_IT), S(text::COULD_NOT_VERIFY_THAT)],
        [S(text::GAVE_NO_CLEAR_ANSWER), S(text::GAVE_NO_CLEAR_ANSWER_ON_WHETHER)],
        [S(text::CALLED_IT_POSSIBLE), S(text::CALLED_IT_POSSIBLE_THAT)],
        [S(text::DECLARED_THE_INTENTION), S(text::DECLARED_THE_INTENTION_THAT)],
        [S(text::THREATENED_IT), S(text::THREATENED_THAT)],
        [S(text::RELAYED), S(text::RELAYED_THAT)],
        [S(text::RELAYED_A_DENIAL), S(text::RELAYED_A_DENIAL_THAT)],
    ];
    run.keep("stance_verb", tuples);
}

mod tag {
    pub const ON_SIDE: u32 = 0;
    pub const NAMED_ACTOR: u32 = 1;
    pub const OUTLET_ACTOR: u32 = 2;
    pub const ON_RECORD: u32 = 3;
    pub const SPEAKS_IN: u32 = 4;
    pub const STATEMENT_SIDE: u32 = 5;
    pub const SIDE_VOICE: u32 = 6;
    pub const VOICE: u32 = 7;
    pub const CLAIMS_PART: u32 = 8;
    pub const PARTY_TO: u32 = 9;
    pub const DOER: u32 = 10;
    pub const OFFICE_HELD_TWICE: u32 = 11;
    pub const BALANCE: u32 = 12;
    pub const WEIGHED_ANSWER: u32 = 13;
    pub const OUTWEIGHS: u32 = 14;
    pub const OUTWEIGHED_ANSWER: u32 = 15;
    pub const FIRST_ANSWER: u32 = 16;
    pub const RIVAL: u32 = 17;
    pub const OUTWEIGHED_RIVAL: u32 = 18;
    pub const SPEAKS_OF: u32 = 19;
    pub const STATEMENTS_ON: u32 = 20;
    pub const LESS_SPOKEN_OF: u32 = 21;
    pub const WEIGHED_ALONE: u32 = 22;
    pub const BALANCE_TOTAL: u32 = 23;
    pub const COUNTED_WORD: u32 = 24;
    pub const WEIGHED_GROUP: u32 = 25;
    pub const LATER_WORD: u32 = 26;
    pub const FIRST_WORD: u32 = 27;
    pub const WORD_STRENGTH: u32 = 28;
    pub const FIRM_WORD: u32 = 29;
    pub const SURE_WORD: u32 = 30;
    pub const FIRM_AND_SURE_WORD: u32 = 31;
    pub const BALANCE_MARK: u32 = 32;
    pub const MARKS_ORIGIN: u32 = 33;
    pub const KIND_OF_ORIGIN: u32 = 34;
    pub const WAY_OF: u32 = 35;
    pub const SUMMARY: u32 = 36;
    pub const OUTLET_IN_VIEW: u32 = 37;
    pub const SUPPORT: u32 = 38;
    pub const OPPOSITION: u32 = 39;
    pub const FORECAST: u32 = 40;
    pub const BY_IMPLICATION: u32 = 41;
    pub const IN_REPORT: u32 = 42;
    pub const VOICED: u32 = 43;
    pub const CARRIER: u32 = 44;
    pub const CARRIED_BY_ANOTHER: u32 = 45;
    pub const SPEAKS_FOR_PARTICIPANT: u32 = 46;
    pub const SUPPORTER: u32 = 47;
    pub const OPPONENT: u32 = 48;
    pub const IMPLIED_SUPPORTER: u32 = 49;
    pub const IMPLIED_OPPONENT: u32 = 50;
    pub const FORECASTER: u32 = 51;
    pub const TIME_LEFT: u32 = 52;
    pub const BOUNDED: u32 = 53;
    pub const DECLINED: u32 = 54;
    pub const BOARD_LINE: u32 = 55;
    pub const STATUS_RANK: u32 = 56;
    pub const STATUS_COLOUR: u32 = 57;
    pub const CONCLUSION: u32 = 58;
    pub const EVENT_CODE: u32 = 59;
    pub const CODED_AS: u32 = 60;
    pub const EVENT_KIND: u32 = 61;
    pub const DISPUTED_CONTACT: u32 = 62;
    pub const ACKNOWLEDGED_CONTACT: u32 = 63;
    pub const ACKNOWLEDGED: u32 = 64;
    pub const ASYMMETRIC_CONTACT: u32 = 65;
    pub const CONTACT_WITH_SIDE: u32 = 66;
    pub const TALK_OF_CONTACT: u32 = 67;
    pub const PRE_INAUGURATION_CONTACT_POSSIBLE: u32 = 68;
    pub const STILL_CONFLICTS: u32 = 69;
    pub const BEARS: u32 = 70;
    pub const SUPPORTED: u32 = 71;
    pub const OPPOSED: u32 = 72;
    pub const OWN_SUPPORT: u32 = 73;
    pub const OWN_OPPOSITION: u32 = 74;
    pub const FIRM_OPPOSITION: u32 = 75;
    pub const POSITION_ON: u32 = 76;
    pub const REPORT: u32 = 77;
    pub const REPORT_OUTLET: u32 = 78;
    pub const REPORT_COUNT: u32 = 79;
    pub const KNOWN_ROOT: u32 = 80;
    pub const UNKNOWN_ROOT: u32 = 81;
    pub const COUNTED_ALREADY: u32 = 82;
    pub const KNOWN_MARK: u32 = 83;
    pub const DENYING_ROOT: u32 = 84;
    pub const CONTRARY_ROOT: u32 = 85;
    pub const AGREED_IN: u32 = 86;
    pub const FIRMLY_AGAINST: u32 = 87;
    pub const WORD_OF_A_PARTY: u32 = 88;
    pub const KNOWN_IN: u32 = 89;
    pub const IN_DOUBT: u32 = 90;
    pub const REPLACES: u32 = 91;
    pub const COUNTS_TENTATIVELY: u32 = 92;
    pub const AMONG_PARTIES: u32 = 93;
    pub const APART_FROM_PARTIES: u32 = 94;
    pub const TALLY: u32 = 95;
    pub const COUNTS_AS: u32 = 96;
    pub const OFFICIALS: u32 = 97;
    pub const BESIDE_OFFICIALS: u32 = 98;
    pub const COUNTS_AS_SEVERAL: u32 = 99;
    pub const JOINT: u32 = 100;
    pub const SOLE_MARK: u32 = 101;
    pub const ADDS_NOTHING: u32 = 102;
    pub const JOINED: u32 = 103;
    pub const LATER_JOINED: u32 = 104;
    pub const COUNTS_ONCE: u32 = 105;
    pub const COUNTS_IN: u32 = 106;
    pub const CARRIED_ELSEWHERE: u32 = 107;
    pub const ORIGINS_IN: u32 = 108;
    pub const ORIGIN: u32 = 109;
    pub const CIRCLE_BEHIND: u32 = 110;
    pub const ORIGIN_EVER: u32 = 111;
    pub const MAY_COPY: u32 = 112;
    pub const LOST_ORIGIN: u32 = 113;
    pub const ORIGIN_COUNT: u32 = 114;
    pub const KNOWN_ORIGINS: u32 = 115;
    pub const SURE_ORIGINS: u32 = 116;
    pub const ORIGIN_RANGE: u32 = 117;
    pub const LEAST_ORIGINS: u32 = 118;
    pub const HAS_UNKNOWN_ORIGIN: u32 = 119;
    pub const STILL_BEARS: u32 = 120;
    pub const UNSURE_ROOT: u32 = 121;
    pub const MAY_BE_LOST: u32 = 122;
    pub const FIRM_ORIGINS: u32 = 123;
    pub const SPEAKER_ON: u32 = 124;
    pub const NAMED_SPEAKER: u32 = 125;
    pub const SIDE_HEARD: u32 = 126;
    pub const VOICES: u32 = 127;
    pub const CREDIBILITY: u32 = 128;
    pub const DIGIT_MEANING: u32 = 129;
    pub const EARLIER_DIGIT: u32 = 130;
    pub const DIGIT_HOLDS: u32 = 131;
    pub const PARTIES_ALONE: u32 = 132;
    pub const OTHERS_FOR: u32 = 133;
    pub const OTHERS_AGAINST: u32 = 134;
    pub const DOUBTFUL: u32 = 135;
    pub const MAY_GO_BACK: u32 = 136;
    pub const MAY_BE_ROOTED: u32 = 137;
    pub const MAY_HAVE_FALLEN: u32 = 138;
    pub const STAND: u32 = 139;
    pub const OWN_STRENGTH: u32 = 140;
    pub const WEAKER: u32 = 141;
    pub const STRENGTH: u32 = 142;
    pub const GOES_BACK: u32 = 143;
    pub const RESTED_ON: u32 = 144;
    pub const SAME_CIRCLE: u32 = 145;
    pub const CIRCLE_RESTS: u32 = 146;
    pub const CIRCLE_STRENGTH: u32 = 147;
    pub const WEAK_CIRCLE: u32 = 148;
    pub const FIRM: u32 = 149;
    pub const WITHDRAWS: u32 = 150;
    pub const ANSWERS_FOR: u32 = 151;
    pub const WITHDRAWN: u32 = 152;
    pub const EXPOSED: u32 = 153;
    pub const ARGUED: u32 = 154;
    pub const OPPOSITE: u32 = 155;
    pub const LAST_ARGUED_BY: u32 = 156;
    pub const ARGUES: u32 = 157;
    pub const REVERSED: u32 = 158;
    pub const STOOD_FOR: u32 = 159;
    pub const OWNS_UP: u32 = 160;
    pub const OWNING_UP: u32 = 161;
    pub const LAST_OWNED_UP: u32 = 162;
    pub const OWNED_UP: u32 = 163;
    pub const OVERTAKEN: u32 = 164;
    pub const DENIED_BY: u32 = 165;
    pub const LAST_DENIED_BY: u32 = 166;
    pub const DISOWNED: u32 = 167;
    pub const ENDED: u32 = 168;
    pub const SPOKE_WITH: u32 = 169;
    pub const MET_WITH: u32 = 170;
    pub const DISCUSSED: u32 = 171;
    pub const VISITED: u32 = 172;
    pub const MEDIATED: u32 = 173;
    pub const REQUESTED_MEDIATION: u32 = 174;
    pub const AGREED: u32 = 175;
    pub const AGREED_TO_END: u32 = 176;
    pub const CEASEFIRE: u32 = 177;
    pub const ENDED_CONFLICT: u32 = 178;
    pub const THREATENED_AID_CUT: u32 = 179;
    pub const CUT_AID: u32 = 180;
    pub const THREATENED_SANCTIONS: u32 = 181;
    pub const IMPOSED_SANCTIONS: u32 = 182;
    pub const DEPLOYED_TROOPS: u32 = 183;
    pub const STRUCK: u32 = 184;
    pub const SUPPLIED_ARMS: u32 = 185;
    pub const RECOGNISED: u32 = 186;
    pub const ACCUSED: u32 = 187;
    pub const GAVE_UP: u32 = 188;
    pub const REJECTED: u32 = 189;
    pub const HELD: u32 = 190;
    pub const COUNTED: u32 = 191;
    pub const TAKES_PART: u32 = 192;
    pub const PARTICIPANT: u32 = 193;
    pub const PROPOSITION: u32 = 194;
    pub const CONTACT: u32 = 195;
    pub const MADE_CONTACT: u32 = 196;
    pub const ANONYMOUS_ONLY: u32 = 197;
    pub const NAMED_SUPPORT: u32 = 198;
    pub const TENTATIVE_ONLY: u32 = 199;
    pub const SINGLE_ORIGIN: u32 = 200;
    pub const CIRCULAR_REPORTING: u32 = 201;
    pub const INTERESTED_ASSERTER: u32 = 202;
    pub const INTERESTED_DENIER: u32 = 203;
    pub const SIDE_CLAIMED: u32 = 204;
    pub const HEDGED_DENIAL: u32 = 205;
    pub const DENIED_BY_IMPLICATION_ONLY: u32 = 206;
    pub const DENIAL_SHIFTED: u32 = 207;
    pub const FIRST_STOOD: u32 = 208;
    pub const STOOD_AGAINST: u32 = 209;
    pub const FIRST_FIRM_DENIAL: u32 = 210;
    pub const FIRMLY_STOOD_AGAINST: u32 = 211;
    pub const STOOD_AGAINST_BY: u32 = 212;
    pub const SELF_CONTRADICTION: u32 = 213;
    pub const MISSED_DENIAL: u32 = 214;
    pub const FIRST_DENIAL: u32 = 215;
    pub const DENIAL_KNOWN: u32 = 216;
    pub const REVERSED_BEFORE: u32 = 217;
    pub const WENT_BACK: u32 = 218;
    pub const MOST_AGREED: u32 = 219;
    pub const OUTWEIGHED: u32 = 220;
    pub const OPPOSITION_OUTWEIGHED: u32 = 221;
    pub const OTHER_PARTY_NOT_HEARD: u32 = 222;
    pub const PARTY_WORD: u32 = 223;
    pub const SEVERAL_PARTIES: u32 = 224;
    pub const STILL_MAINTAINED: u32 = 225;
    pub const FIRST_TAKEN_BACK: u32 = 226;
    pub const TAKEN_BACK_AT: u32 = 227;
    pub const FIRST_REVERSED: u32 = 228;
    pub const REVERSED_WORD: u32 = 229;
    pub const FIRST_OVERTAKEN: u32 = 230;
    pub const OVERTAKEN_WORD: u32 = 231;
    pub const STALE: u32 = 232;
    pub const OPEN_STATUS: u32 = 233;
    pub const LAST_WORD: u32 = 234;
    pub const SPOKEN_OF: u32 = 235;
    pub const HEARD: u32 = 236;
    pub const STALE_AFTER: u32 = 237;
    pub const FLAG: u32 = 238;
    pub const NOTICE: u32 = 239;
    pub const NOTICE_HELP: u32 = 240;
    pub const BEARS_NAME: u32 = 241;
    pub const SOURCE_ON_IT: u32 = 242;
    pub const POSITIONED: u32 = 243;
    pub const DECIDED: u32 = 244;
    pub const HAD: u32 = 245;
    pub const FIRST_HAD: u32 = 246;
    pub const SPOKE_BETWEEN: u32 = 247;
    pub const UNORDERED: u32 = 248;
    pub const FITS_A_RECORD: u32 = 249;
    pub const UNPLACED: u32 = 250;
    pub const LIVE: u32 = 251;
    pub const GOES_ROUND: u32 = 252;
    pub const CLOSES_CIRCLE: u32 = 253;
    pub const LATER_IN_CIRCLE: u32 = 254;
    pub const ROOTED: u32 = 255;
    pub const ROOT_EVER: u32 = 256;
    pub const ROOT_SIDE: u32 = 257;
    pub const MARK: u32 = 258;
    pub const BY_UNNAMED: u32 = 259;
    pub const DESCRIPTION: u32 = 260;
    pub const ORIGIN_KEY: u32 = 261;
    pub const OFFICIAL: u32 = 262;
    pub const OF_TWO_SIDES: u32 = 263;
    pub const STATEMENT_LABEL: u32 = 264;
    pub const STATEMENT_WORDS: u32 = 265;
    pub const IN_LANE: u32 = 266;
    pub const TIMELINE_MARK: u32 = 267;
    pub const TOOK: u32 = 268;
    pub const IN_GRAPH: u32 = 269;
    pub const GRAPH_NODE: u32 = 270;
    pub const GRAPH_EDGE: u32 = 271;
    pub const CONTACT_EDGE: u32 = 272;
    pub const DRAWN_AS: u32 = 273;
    pub const TAKES: u32 = 274;
    pub const CONVEYS: u32 = 275;
    pub const UNSOURCED_RELAY: u32 = 276;
    pub const ON_A_RELAY: u32 = 277;
    pub const RELAYS_CLAIM: u32 = 278;
    pub const BARELY_SOURCED: u32 = 279;
    pub const BARE_RELAY: u32 = 280;
    pub const FORETELLS: u32 = 281;
    pub const CARRIED: u32 = 282;
    pub const CARRIED_ITSELF: u32 = 283;
    pub const CLAIMED: u32 = 284;
    pub const POSITION_EVER: u32 = 285;
    pub const POSITION: u32 = 286;
    pub const SOURCED: u32 = 287;
    pub const BACKS: u32 = 288;
    pub const DENIES: u32 = 289;
    pub const FIRMLY_BACKS: u32 = 290;
    pub const FORESEES: u32 = 291;
    pub const AID_THREAT: u32 = 292;
    pub const ACTS_FOR: u32 = 293;
    pub const STATED_AIM: u32 = 294;
    pub const AID_LEVERAGE: u32 = 295;
    pub const BARGAINING_OBSTACLE: u32 = 296;
    pub const EXPECTED_LOSS: u32 = 297;
    pub const IMPLIES_AT_ONCE: u32 = 298;
    pub const ENTAILS: u32 = 299;
    pub const EXCLUDES_AT_ONCE: u32 = 300;
    pub const CONTRARY: u32 = 301;
    pub const CONFLICTS: u32 = 302;
    pub const EXCLUDES_ITSELF: u32 = 303;
    pub const QUESTION_SETTLED: u32 = 304;
    pub const FOLLOWS_FROM_SETTLED: u32 = 305;
    pub const QUESTION_CONTRADICTORY: u32 = 306;
    pub const QUESTION_OPEN: u32 = 307;
    pub const OPEN_QUESTION: u32 = 308;
    pub const ANSWERED: u32 = 309;
    pub const SUPPORTED_ANSWER: u32 = 310;
    pub const RUNNING: u32 = 311;
    pub const OUT: u32 = 312;
    pub const MAY_LEAD: u32 = 313;
    pub const FIRM_DENIALS: u32 = 314;
    pub const RIVALLED: u32 = 315;
    pub const LEADS: u32 = 316;
    pub const BEHIND: u32 = 317;
    pub const HANGS_ON: u32 = 318;
    pub const MOMENT: u32 = 319;
    pub const PERSON: u32 = 320;
    pub const ORGANISATION: u32 = 321;
    pub const RECORD: u32 = 322;
    pub const ANONYMOUS: u32 = 323;
    pub const OUTLET: u32 = 324;
    pub const STATE: u32 = 325;
    pub const CAMP: u32 = 326;
    pub const OFFICE: u32 = 327;
    pub const CONFLICT: u32 = 328;
    pub const TOPIC: u32 = 329;
    pub const NAME: u32 = 330;
    pub const SIDE: u32 = 331;
    pub const SPEAKS_FOR: u32 = 332;
    pub const SPEAKS_FOR_DURING: u32 = 333;
    pub const AUTHORITY: u32 = 334;
    pub const RELEASED_BY: u32 = 335;
    pub const TAKES_OFFICE: u32 = 336;
    pub const HOLDS: u32 = 337;
    pub const BELLIGERENT: u32 = 338;
    pub const DEPENDS_ON_AID: u32 = 339;
    pub const REFLEXIVE: u32 = 340;
    pub const WHEN: u32 = 341;
    pub const MODE: u32 = 342;
    pub const PLACE: u32 = 343;
    pub const HOST: u32 = 344;
    pub const PARTY: u32 = 345;
    pub const DEED_OF: u32 = 346;
    pub const ABOUT: u32 = 347;
    pub const WINDOW: u32 = 348;
    pub const CONDITION: u32 = 349;
    pub const IMPLIES: u32 = 350;
    pub const EXCLUDES: u32 = 351;
    pub const ANSWERS: u32 = 352;
    pub const QUESTION: u32 = 353;
    pub const EXCLUSIVE: u32 = 354;
    pub const MODE_VALUE: u32 = 355;
    pub const ASSERTED: u32 = 356;
    pub const ASSESSED: u32 = 357;
    pub const CONFIRMED: u32 = 358;
    pub const ADMITTED: u32 = 359;
    pub const CLAIMED_RESPONSIBILITY: u32 = 360;
    pub const DENIED: u32 = 361;
    pub const DECLINED_TO_COMMENT: u32 = 362;
    pub const NEITHER_CONFIRMED_NOR_DENIED: u32 = 363;
    pub const COULD_NOT_VERIFY: u32 = 364;
    pub const HEDGED: u32 = 365;
    pub const CALLED_POSSIBLE: u32 = 366;
    pub const INTENDED: u32 = 367;
    pub const THREATENED: u32 = 368;
    pub const RELAYED: u32 = 369;
    pub const RETRACTED: u32 = 370;
    pub const CORRECTED: u32 = 371;
    pub const DISCREDITED: u32 = 372;
    pub const VIA: u32 = 373;
    pub const PUBLISHED: u32 = 374;
    pub const SEEN: u32 = 375;
    pub const RESTS_ON: u32 = 376;
    pub const RESTS_ON_UNKNOWN: u32 = 377;
    pub const RESTS_ON_SINCE: u32 = 378;
    pub const MAY_REST_ON: u32 = 379;
    pub const SCOPE: u32 = 380;
    pub const CONFIDENCE: u32 = 381;
    pub const UNNAMED: u32 = 382;
    pub const ISSUED_BY: u32 = 383;
    pub const FOR_SIDE: u32 = 384;
    pub const OMITS: u32 = 385;
    pub const QUOTE: u32 = 386;
    pub const URL: u32 = 387;
    pub const SCOPE_VALUE: u32 = 388;
    pub const CONFIDENCE_VALUE: u32 = 389;
    pub const ASKED: u32 = 390;
    pub const HINDSIGHT: u32 = 391;
    pub const APPROXIMATE: u32 = 392;
    pub const ZONE: u32 = 393;
    pub const OPPOSES: u32 = 394;
    pub const BLOCKS: u32 = 395;
    pub const OWN_WORD: u32 = 396;
    pub const LAST_WORD_OF: u32 = 397;
    pub const WORD_AT: u32 = 398;
    pub const OUTDATED: u32 = 399;
    pub const UPHELD: u32 = 400;
    pub const FIRST_DENIED_BY: u32 = 401;
    pub const DENIAL_BY: u32 = 402;
    pub const FIRST_DENIED_IN_PERSON: u32 = 403;
    pub const DENIAL_IN_PERSON: u32 = 404;
    pub const COMES_ROUND: u32 = 405;
    pub const DEED: u32 = 406;
    pub const NOT_ITS_OWN: u32 = 407;
    pub const FOR_DOER: u32 = 408;
    pub const PARTY_OWNS_UP: u32 = 409;
    pub const CONTESTED: u32 = 410;
    pub const RESPONSIBILITY: u32 = 411;
    pub const OWN_KEY: u32 = 412;
    pub const BLOCKING_KEY: u32 = 413;
    pub const ADMISSION: u32 = 414;
    pub const FINDING: u32 = 415;
    pub const SIDES_KEY: u32 = 416;
    pub const KEY_SIDE: u32 = 417;
    pub const WITNESS_KEY: u32 = 418;
    pub const FIRM_ROOT: u32 = 419;
    pub const UNOWNED_DEED: u32 = 420;
    pub const OWNED_DEED: u32 = 421;
    pub const LACKS_DOER: u32 = 422;
    pub const DOER_KEY: u32 = 423;
    pub const FROM_TWO_SIDES: u32 = 424;
    pub const HAS_A_SIDE: u32 = 425;
    pub const ESTABLISHED: u32 = 426;
    pub const SETTLED: u32 = 427;
    pub const EXCLUDED: u32 = 428;
    pub const DISCARDED: u32 = 429;
    pub const FORESEEN: u32 = 430;
    pub const WINDOW_OVER: u32 = 431;
    pub const PENDING_CONDITION: u32 = 432;
    pub const DENIED_DIRECTLY: u32 = 433;
    pub const TAKEN_BACK: u32 = 434;
    pub const DENIED_BY_AUTHORITY: u32 = 435;
    pub const FIRM_DENIAL: u32 = 436;
    pub const DENIED_BY_ORIGIN: u32 = 437;
    pub const CAME_FROM: u32 = 438;
    pub const CAME_FROM_SPEAKER: u32 = 439;
    pub const STATUS_HOLDS: u32 = 440;
    pub const ONLY_SUPPORT_OF: u32 = 441;
    pub const SUPPORT_BESIDE: u32 = 442;
    pub const STATUS_PRECEDENCE: u32 = 443;
    pub const OUTRANKED: u32 = 444;
    pub const STATUS: u32 = 445;
    pub const SHOWN_AS: u32 = 446;
    pub const ADMITTED_OTHERWISE: u32 = 447;
    pub const STATEMENT: u32 = 448;
    pub const DATED: u32 = 449;
    pub const JUDGEMENT: u32 = 450;
    pub const MADE_BY: u32 = 451;
    pub const KNOWN: u32 = 452;
    pub const MADE_BY_THEN: u32 = 453;
    pub const SAID: u32 = 454;
    pub const AS_OF: u32 = 455;
    pub const IN_VIEW: u32 = 456;
    pub const LINK: u32 = 457;
    pub const RESTS: u32 = 458;
    pub const TENTATIVE: u32 = 459;
    pub const NO_POSITION: u32 = 460;
    pub const MODAL: u32 = 461;
    pub const DAY_OFFSET: u32 = 462;
    pub const POSITION_VERB: u32 = 463;
    pub const POSITION_VERB_PAST: u32 = 464;
    pub const POSITION_REPORTS: u32 = 465;
    pub const POSITION_BEARING: u32 = 466;
    pub const CERTAINTY_OF_ROOT: u32 = 467;
    pub const CERTAINTY_OF_ORIGIN: u32 = 468;
    pub const STATUS_WORDS: u32 = 469;
    pub const STANCE_VERB: u32 = 470;
    pub const COUNT_STATEMENTS_ON_IT_INNER1: u32 = 471;
    pub const COUNT_STATEMENTS_ON_IT_VALUE1: u32 = 472;
    pub const COUNT_THE_CASE_INNER1: u32 = 473;
    pub const COUNT_THE_CASE_VALUE1: u32 = 474;
    pub const COUNT_THE_CASE_INNER2: u32 = 475;
    pub const COUNT_THE_CASE_VALUE2: u32 = 476;
    pub const COUNT_REPORTS_INNER1: u32 = 477;
    pub const COUNT_REPORTS_VALUE1: u32 = 478;
    pub const COUNT_REPORTS_INNER2: u32 = 479;
    pub const COUNT_REPORTS_VALUE2: u32 = 480;
    pub const COUNT_REPORTS_INNER3: u32 = 481;
    pub const COUNT_REPORTS_VALUE3: u32 = 482;
    pub const COUNT_WITHOUT_DOUBT_INNER1: u32 = 483;
    pub const COUNT_WITHOUT_DOUBT_VALUE1: u32 = 484;
    pub const COUNT_IN_SPITE_OF_DOUBT_INNER1: u32 = 485;
    pub const COUNT_IN_SPITE_OF_DOUBT_VALUE1: u32 = 486;
    pub const COUNT_IN_SPITE_OF_DOUBT_GROUP2: u32 = 487;
    pub const COUNT_IN_SPITE_OF_DOUBT_INNER2: u32 = 488;
    pub const COUNT_IN_SPITE_OF_DOUBT_VALUE2: u32 = 489;
    pub const ORIGINS_WITH_THE_POSSIBLE_GROUP1: u32 = 490;
    pub const ORIGINS_WITH_THE_POSSIBLE_INNER1: u32 = 491;
    pub const ORIGINS_WITH_THE_POSSIBLE_VALUE1: u32 = 492;
    pub const ORIGINS_WITH_THE_POSSIBLE_INNER2: u32 = 493;
    pub const ORIGINS_WITH_THE_POSSIBLE_VALUE2: u32 = 494;
    pub const COUNT_KNOWN_ORIGINS_INNER1: u32 = 495;
    pub const COUNT_KNOWN_ORIGINS_VALUE1: u32 = 496;
    pub const COUNT_VOICES_INNER1: u32 = 497;
    pub const COUNT_VOICES_VALUE1: u32 = 498;
    pub const COUNT_VOICES_INNER2: u32 = 499;
    pub const COUNT_VOICES_VALUE2: u32 = 500;
    pub const COUNT_VOICES_INNER3: u32 = 501;
    pub const COUNT_VOICES_VALUE3: u32 = 502;
    pub const LAST_ARGUED_BY_A_SPEAKER_INNER1: u32 = 503;
    pub const LAST_ARGUED_BY_A_SPEAKER_VALUE1: u32 = 504;
    pub const LAST_OWNED_UP_INNER1: u32 = 505;
    pub const LAST_OWNED_UP_VALUE1: u32 = 506;
    pub const LAST_DENIED_ON_RECORD_INNER1: u32 = 507;
    pub const LAST_DENIED_ON_RECORD_VALUE1: u32 = 508;
    pub const FIRST_STOOD_AGAINST_INNER1: u32 = 509;
    pub const FIRST_STOOD_AGAINST_VALUE1: u32 = 510;
    pub const FIRST_FIRMLY_AGAINST_INNER1: u32 = 511;
    pub const FIRST_FIRMLY_AGAINST_VALUE1: u32 = 512;
    pub const FIRST_DENIAL_INNER1: u32 = 513;
    pub const FIRST_DENIAL_VALUE1: u32 = 514;
    pub const MOST_FIRMLY_AGAINST_INNER1: u32 = 515;
    pub const MOST_FIRMLY_AGAINST_VALUE1: u32 = 516;
    pub const MOST_AGAINST_INNER1: u32 = 517;
    pub const MOST_AGAINST_VALUE1: u32 = 518;
    pub const MOST_AGAINST_APART_FROM_PARTIES_INNER1: u32 = 519;
    pub const MOST_AGAINST_APART_FROM_PARTIES_VALUE1: u32 = 520;
    pub const FIRST_TAKEN_BACK_INNER1: u32 = 521;
    pub const FIRST_TAKEN_BACK_VALUE1: u32 = 522;
    pub const FIRST_REVERSED_INNER1: u32 = 523;
    pub const FIRST_REVERSED_VALUE1: u32 = 524;
    pub const FIRST_OVERTAKEN_INNER1: u32 = 525;
    pub const FIRST_OVERTAKEN_VALUE1: u32 = 526;
    pub const LAST_WORD_INNER1: u32 = 527;
    pub const LAST_WORD_VALUE1: u32 = 528;
    pub const NOTICE_SAME_NAME_INNER1: u32 = 529;
    pub const NOTICE_SAME_NAME_VALUE1: u32 = 530;
    pub const HAD_FIRST_INNER1: u32 = 531;
    pub const HAD_FIRST_VALUE1: u32 = 532;
    pub const NO_ANSWER_IS_SETTLED_INNER1: u32 = 533;
    pub const NO_ANSWER_IS_SETTLED_VALUE1: u32 = 534;
    pub const NO_ANSWER_IS_SETTLED_INNER2: u32 = 535;
    pub const NO_ANSWER_IS_SETTLED_VALUE2: u32 = 536;
    pub const LAST_WORD_OF_A_SIDE_INNER1: u32 = 537;
    pub const LAST_WORD_OF_A_SIDE_VALUE1: u32 = 538;
    pub const FIRST_DENIED_INNER1: u32 = 539;
    pub const FIRST_DENIED_VALUE1: u32 = 540;
    pub const FIRST_DENIED_IN_PERSON_INNER1: u32 = 541;
    pub const FIRST_DENIED_IN_PERSON_VALUE1: u32 = 542;
    pub const SAID_BETWEEN_INNER1: u32 = 543;
    pub const SAID_BETWEEN_VALUE1: u32 = 544;
    pub const AS_ASKED_INNER1: u32 = 545;
    pub const AS_ASKED_VALUE1: u32 = 546;
    pub const AS_OF_THE_LAST_STATEMENT_INNER1: u32 = 547;
    pub const AS_OF_THE_LAST_STATEMENT_VALUE1: u32 = 548;
}

mod text {
    use super::super::Symbol;

    /// "claimed responsibility"
    pub const CLAIMED_RESPONSIBILITY: Symbol = Symbol(0);
    /// "a deed"
    pub const A_DEED: Symbol = Symbol(1);
    /// "for"
    pub const FOR: Symbol = Symbol(2);
    /// ""
    pub const T: Symbol = Symbol(3);
    /// "against"
    pub const AGAINST: Symbol = Symbol(4);
    /// "perhaps "
    pub const PERHAPS: Symbol = Symbol(5);
    /// "firm"
    pub const FIRM: Symbol = Symbol(6);
    /// "origin that may be a copy"
    pub const ORIGIN_THAT_MAY_BE_A_COPY: Symbol = Symbol(7);
    /// "further report"
    pub const FURTHER_REPORT: Symbol = Symbol(8);
    /// "independent origin"
    pub const INDEPENDENT_ORIGIN: Symbol = Symbol(9);
    /// "tentative origin"
    pub const TENTATIVE_ORIGIN: Symbol = Symbol(10);
    /// "tentative origin that may be a copy"
    pub const TENTATIVE_ORIGIN_THAT_MAY_BE_A_COPY: Symbol = Symbol(11);
    /// "direct"
    pub const DIRECT: Symbol = Symbol(12);
    /// "by implication"
    pub const BY_IMPLICATION: Symbol = Symbol(13);
    /// "foreseen"
    pub const FORESEEN: Symbol = Symbol(14);
    /// " by implication"
    pub const BY_IMPLICATION2: Symbol = Symbol(15);
    /// "on record"
    pub const ON_RECORD: Symbol = Symbol(16);
    /// "not named"
    pub const NOT_NAMED: Symbol = Symbol(17);
    /// "not named in the report"
    pub const NOT_NAMED_IN_THE_REPORT: Symbol = Symbol(18);
    /// "in its own words"
    pub const IN_ITS_OWN_WORDS: Symbol = Symbol(19);
    /// "relayed"
    pub const RELAYED: Symbol = Symbol(20);
    /// "relays"
    pub const RELAYS: Symbol = Symbol(21);
    /// "relayed a denial"
    pub const RELAYED_A_DENIAL: Symbol = Symbol(22);
    /// "did not mention it"
    pub const DID_NOT_MENTION_IT: Symbol = Symbol(23);
    /// "support"
    pub const SUPPORT: Symbol = Symbol(24);
    /// "supporter"
    pub const SUPPORTER: Symbol = Symbol(25);
    /// "implied_supporter"
    pub const IMPLIED_SUPPORTER: Symbol = Symbol(26);
    /// "opposition"
    pub const OPPOSITION: Symbol = Symbol(27);
    /// "opponent"
    pub const OPPONENT: Symbol = Symbol(28);
    /// "implied_opponent"
    pub const IMPLIED_OPPONENT: Symbol = Symbol(29);
    /// "forecast"
    pub const FORECAST: Symbol = Symbol(30);
    /// "forecaster"
    pub const FORECASTER: Symbol = Symbol(31);
    /// "window"
    pub const WINDOW: Symbol = Symbol(32);
    /// "time_left"
    pub const TIME_LEFT: Symbol = Symbol(33);
    /// "silent"
    pub const SILENT: Symbol = Symbol(34);
    /// "declined"
    pub const DECLINED: Symbol = Symbol(35);
    /// "flags"
    pub const FLAGS: Symbol = Symbol(36);
    /// "flag"
    pub const FLAG: Symbol = Symbol(37);
    /// "disputed"
    pub const DISPUTED: Symbol = Symbol(38);
    /// "refuted"
    pub const REFUTED: Symbol = Symbol(39);
    /// "retracted"
    pub const RETRACTED: Symbol = Symbol(40);
    /// "no_origin"
    pub const NO_ORIGIN: Symbol = Symbol(41);
    /// "denied_only"
    pub const DENIED_ONLY: Symbol = Symbol(42);
    /// "reported"
    pub const REPORTED: Symbol = Symbol(43);
    /// "one_sided"
    pub const ONE_SIDED: Symbol = Symbol(44);
    /// "corroborated"
    pub const CORROBORATED: Symbol = Symbol(45);
    /// "possible"
    pub const POSSIBLE: Symbol = Symbol(46);
    /// "condition_pending"
    pub const CONDITION_PENDING: Symbol = Symbol(47);
    /// "lapsed"
    pub const LAPSED: Symbol = Symbol(48);
    /// "admitted"
    pub const ADMITTED: Symbol = Symbol(49);
    /// "confirmed"
    pub const CONFIRMED: Symbol = Symbol(50);
    /// "unreported"
    pub const UNREPORTED: Symbol = Symbol(51);
    /// "yellow"
    pub const YELLOW: Symbol = Symbol(52);
    /// "red"
    pub const RED: Symbol = Symbol(53);
    /// "magenta"
    pub const MAGENTA: Symbol = Symbol(54);
    /// "cyan"
    pub const CYAN: Symbol = Symbol(55);
    /// "green"
    pub const GREEN: Symbol = Symbol(56);
    /// "blue"
    pub const BLUE: Symbol = Symbol(57);
    /// "question_settled"
    pub const QUESTION_SETTLED: Symbol = Symbol(58);
    /// "question_contradictory"
    pub const QUESTION_CONTRADICTORY: Symbol = Symbol(59);
    /// "question_open"
    pub const QUESTION_OPEN: Symbol = Symbol(60);
    /// "disputed_contact"
    pub const DISPUTED_CONTACT: Symbol = Symbol(61);
    /// "acknowledged_contact"
    pub const ACKNOWLEDGED_CONTACT: Symbol = Symbol(62);
    /// "asymmetric_contact"
    pub const ASYMMETRIC_CONTACT: Symbol = Symbol(63);
    /// "pre_inauguration_contact_possible"
    pub const PRE_INAUGURATION_CONTACT_POSSIBLE: Symbol = Symbol(64);
    /// "aid_leverage"
    pub const AID_LEVERAGE: Symbol = Symbol(65);
    /// "bargaining_obstacle"
    pub const BARGAINING_OBSTACLE: Symbol = Symbol(66);
    /// "spoke_with"
    pub const SPOKE_WITH: Symbol = Symbol(67);
    /// "CAMEO"
    pub const CAMEO: Symbol = Symbol(68);
    /// "040"
    pub const T040: Symbol = Symbol(69);
    /// "spoke_with by phone"
    pub const SPOKE_WITH_BY_PHONE: Symbol = Symbol(70);
    /// "041"
    pub const T041: Symbol = Symbol(71);
    /// "PLOVER"
    pub const PLOVER: Symbol = Symbol(72);
    /// "CONSULT"
    pub const CONSULT: Symbol = Symbol(73);
    /// "met_with"
    pub const MET_WITH: Symbol = Symbol(74);
    /// "discussed"
    pub const DISCUSSED: Symbol = Symbol(75);
    /// "visited"
    pub const VISITED: Symbol = Symbol(76);
    /// "042"
    pub const T042: Symbol = Symbol(77);
    /// "mediated"
    pub const MEDIATED: Symbol = Symbol(78);
    /// "045"
    pub const T045: Symbol = Symbol(79);
    /// "requested_mediation"
    pub const REQUESTED_MEDIATION: Symbol = Symbol(80);
    /// "028"
    pub const T028: Symbol = Symbol(81);
    /// "REQUEST"
    pub const REQUEST: Symbol = Symbol(82);
    /// "agreed"
    pub const AGREED: Symbol = Symbol(83);
    /// "057"
    pub const T057: Symbol = Symbol(84);
    /// "AGREE"
    pub const AGREE: Symbol = Symbol(85);
    /// "agreed_to_end"
    pub const AGREED_TO_END: Symbol = Symbol(86);
    /// "ceasefire"
    pub const CEASEFIRE: Symbol = Symbol(87);
    /// "0871"
    pub const T0871: Symbol = Symbol(88);
    /// "RETREAT"
    pub const RETREAT: Symbol = Symbol(89);
    /// "threatened_aid_cut"
    pub const THREATENED_AID_CUT: Symbol = Symbol(90);
    /// "1311"
    pub const T1311: Symbol = Symbol(91);
    /// "THREATEN"
    pub const THREATEN: Symbol = Symbol(92);
    /// "cut_aid"
    pub const CUT_AID: Symbol = Symbol(93);
    /// "162"
    pub const T162: Symbol = Symbol(94);
    /// "SANCTION"
    pub const SANCTION: Symbol = Symbol(95);
    /// "threatened_sanctions"
    pub const THREATENED_SANCTIONS: Symbol = Symbol(96);
    /// "1312"
    pub const T1312: Symbol = Symbol(97);
    /// "imposed_sanctions"
    pub const IMPOSED_SANCTIONS: Symbol = Symbol(98);
    /// "163"
    pub const T163: Symbol = Symbol(99);
    /// "deployed_troops"
    pub const DEPLOYED_TROOPS: Symbol = Symbol(100);
    /// "154"
    pub const T154: Symbol = Symbol(101);
    /// "MOBILIZE"
    pub const MOBILIZE: Symbol = Symbol(102);
    /// "struck"
    pub const STRUCK: Symbol = Symbol(103);
    /// "190"
    pub const T190: Symbol = Symbol(104);
    /// "ASSAULT"
    pub const ASSAULT: Symbol = Symbol(105);
    /// "supplied_arms"
    pub const SUPPLIED_ARMS: Symbol = Symbol(106);
    /// "072"
    pub const T072: Symbol = Symbol(107);
    /// "AID"
    pub const AID: Symbol = Symbol(108);
    /// "recognised"
    pub const RECOGNISED: Symbol = Symbol(109);
    /// "054"
    pub const T054: Symbol = Symbol(110);
    /// "SUPPORT"
    pub const SUPPORT2: Symbol = Symbol(111);
    /// "accused"
    pub const ACCUSED: Symbol = Symbol(112);
    /// "112"
    pub const T112: Symbol = Symbol(113);
    /// "ACCUSE"
    pub const ACCUSE: Symbol = Symbol(114);
    /// "gave_up"
    pub const GAVE_UP: Symbol = Symbol(115);
    /// "080"
    pub const T080: Symbol = Symbol(116);
    /// "CONCEDE"
    pub const CONCEDE: Symbol = Symbol(117);
    /// "rejected"
    pub const REJECTED: Symbol = Symbol(118);
    /// "120"
    pub const T120: Symbol = Symbol(119);
    /// "REJECT"
    pub const REJECT: Symbol = Symbol(120);
    /// "declined_to_comment"
    pub const DECLINED_TO_COMMENT: Symbol = Symbol(121);
    /// "011"
    pub const T011: Symbol = Symbol(122);
    /// "015"
    pub const T015: Symbol = Symbol(123);
    /// "claimed_responsibility"
    pub const CLAIMED_RESPONSIBILITY2: Symbol = Symbol(124);
    /// "assessed"
    pub const ASSESSED: Symbol = Symbol(125);
    /// "010"
    pub const T010: Symbol = Symbol(126);
    /// "could_not_verify"
    pub const COULD_NOT_VERIFY: Symbol = Symbol(127);
    /// "phone"
    pub const PHONE: Symbol = Symbol(128);
    /// "none"
    pub const NONE: Symbol = Symbol(129);
    /// "known"
    pub const KNOWN: Symbol = Symbol(130);
    /// "unknown"
    pub const UNKNOWN: Symbol = Symbol(131);
    /// "firmly for"
    pub const FIRMLY_FOR: Symbol = Symbol(132);
    /// "firmly denied"
    pub const FIRMLY_DENIED: Symbol = Symbol(133);
    /// "firmly against"
    pub const FIRMLY_AGAINST: Symbol = Symbol(134);
    /// "agreed against"
    pub const AGREED_AGAINST: Symbol = Symbol(135);
    /// "others firmly against"
    pub const OTHERS_FIRMLY_AGAINST: Symbol = Symbol(136);
    /// "others firmly for"
    pub const OTHERS_FIRMLY_FOR: Symbol = Symbol(137);
    /// "others for"
    pub const OTHERS_FOR: Symbol = Symbol(138);
    /// "tentative"
    pub const TENTATIVE: Symbol = Symbol(139);
    /// "surely "
    pub const SURELY: Symbol = Symbol(140);
    /// "circular"
    pub const CIRCULAR: Symbol = Symbol(141);
    /// "probably true"
    pub const PROBABLY_TRUE: Symbol = Symbol(142);
    /// "possibly true"
    pub const POSSIBLY_TRUE: Symbol = Symbol(143);
    /// "doubtful"
    pub const DOUBTFUL: Symbol = Symbol(144);
    /// "improbable"
    pub const IMPROBABLE: Symbol = Symbol(145);
    /// "cannot be judged"
    pub const CANNOT_BE_JUDGED: Symbol = Symbol(146);
    /// "asserted"
    pub const ASSERTED: Symbol = Symbol(147);
    /// "denied"
    pub const DENIED: Symbol = Symbol(148);
    /// "corrected"
    pub const CORRECTED: Symbol = Symbol(149);
    /// "discredited"
    pub const DISCREDITED: Symbol = Symbol(150);
    /// "done"
    pub const DONE: Symbol = Symbol(151);
    /// "anonymous only"
    pub const ANONYMOUS_ONLY: Symbol = Symbol(152);
    /// "tentative only"
    pub const TENTATIVE_ONLY: Symbol = Symbol(153);
    /// "single origin"
    pub const SINGLE_ORIGIN: Symbol = Symbol(154);
    /// "circular reporting"
    pub const CIRCULAR_REPORTING: Symbol = Symbol(155);
    /// "interested asserter"
    pub const INTERESTED_ASSERTER: Symbol = Symbol(156);
    /// "interested denier"
    pub const INTERESTED_DENIER: Symbol = Symbol(157);
    /// "hedged denial"
    pub const HEDGED_DENIAL: Symbol = Symbol(158);
    /// "denied by implication only"
    pub const DENIED_BY_IMPLICATION_ONLY: Symbol = Symbol(159);
    /// "denial shifted"
    pub const DENIAL_SHIFTED: Symbol = Symbol(160);
    /// "self-contradiction"
    pub const SELF_CONTRADICTION: Symbol = Symbol(161);
    /// "missed denial"
    pub const MISSED_DENIAL: Symbol = Symbol(162);
    /// "reversed before"
    pub const REVERSED_BEFORE: Symbol = Symbol(163);
    /// "outweighed"
    pub const OUTWEIGHED: Symbol = Symbol(164);
    /// "opposition outweighed"
    pub const OPPOSITION_OUTWEIGHED: Symbol = Symbol(165);
    /// "other party not heard"
    pub const OTHER_PARTY_NOT_HEARD: Symbol = Symbol(166);
    /// "still maintained"
    pub const STILL_MAINTAINED: Symbol = Symbol(167);
    /// "stale"
    pub const STALE: Symbol = Symbol(168);
    /// "withdrawal without standing"
    pub const WITHDRAWAL_WITHOUT_STANDING: Symbol = Symbol(169);
    /// "finding without authority"
    pub const FINDING_WITHOUT_AUTHORITY: Symbol = Symbol(170);
    /// "assertion by an authority"
    pub const ASSERTION_BY_AN_AUTHORITY: Symbol = Symbol(171);
    /// "denial by an authority"
    pub const DENIAL_BY_AN_AUTHORITY: Symbol = Symbol(172);
    /// "relay says something else"
    pub const RELAY_SAYS_SOMETHING_ELSE: Symbol = Symbol(173);
    /// "no side"
    pub const NO_SIDE: Symbol = Symbol(174);
    /// "forecast without end"
    pub const FORECAST_WITHOUT_END: Symbol = Symbol(175);
    /// "before the event"
    pub const BEFORE_THE_EVENT: Symbol = Symbol(176);
    /// "reported elsewhere before"
    pub const REPORTED_ELSEWHERE_BEFORE: Symbol = Symbol(177);
    /// "dated by the month"
    pub const DATED_BY_THE_MONTH: Symbol = Symbol(178);
    /// "no confidence given"
    pub const NO_CONFIDENCE_GIVEN: Symbol = Symbol(179);
    /// "order unknown"
    pub const ORDER_UNKNOWN: Symbol = Symbol(180);
    /// "same name"
    pub const SAME_NAME: Symbol = Symbol(181);
    /// "stance does not fit"
    pub const STANCE_DOES_NOT_FIT: Symbol = Symbol(182);
    /// "implies what it excludes"
    pub const IMPLIES_WHAT_IT_EXCLUDES: Symbol = Symbol(183);
    /// "settled both ways"
    pub const SETTLED_BOTH_WAYS: Symbol = Symbol(184);
    /// "let the speaker, its side, its carrier or the body in `issued_by` withdraw it, or note `issued_by` on the statement"
    pub const LET_THE_SPEAKER_ITS_SIDE_ITS_CARRIER_OR_THE_BODY: Symbol = Symbol(185);
    /// "write `\"authority\": true` on the actor if it is a court, an inquiry or an investigator, or note a `denied`"
    pub const WRITE_AUTHORITY_TRUE_ON_THE_ACTOR_IF_IT_IS_A_COU: Symbol = Symbol(186);
    /// "write `confirmed` if it is a finding"
    pub const WRITE_CONFIRMED_IF_IT_IS_A_FINDING: Symbol = Symbol(187);
    /// "declare the contrary with `excludes`, and note it as `confirmed`"
    pub const DECLARE_THE_CONTRARY_WITH_EXCLUDES_AND_NOTE_IT_A: Symbol = Symbol(188);
    /// "name in `what` the proposition that its sources speak of, or the right source in `rests_on`"
    pub const NAME_IN_WHAT_THE_PROPOSITION_THAT_ITS_SOURCES_SP: Symbol = Symbol(189);
    /// "write `\"side\": …` on the actor; an independent body is a `camp`, which is its own side"
    pub const WRITE_SIDE_ON_THE_ACTOR_AN_INDEPENDENT_BODY_IS_A: Symbol = Symbol(190);
    /// "write `\"window\": \"…/…\"` or `\"condition\": …` on the proposition"
    pub const WRITE_WINDOW_OR_CONDITION_ON_THE_PROPOSITION: Symbol = Symbol(191);
    /// "check `on` of the statement and `when` of the proposition"
    pub const CHECK_ON_OF_THE_STATEMENT_AND_WHEN_OF_THE_PROPOS: Symbol = Symbol(192);
    /// "write `\"rests_on\": …` or `\"rests_on_unknown\": true` if it may come from there"
    pub const WRITE_RESTS_ON_OR_RESTS_ON_UNKNOWN_TRUE_IF_IT_MA: Symbol = Symbol(193);
    /// "write `\"published\": …`, the day on which it could be read"
    pub const WRITE_PUBLISHED_THE_DAY_ON_WHICH_IT_COULD_BE_REA: Symbol = Symbol(194);
    /// "write `\"confidence\"`: `low`, `moderate` or `high`"
    pub const WRITE_CONFIDENCE_LOW_MODERATE_OR_HIGH: Symbol = Symbol(195);
    /// "write the hour in `on`, such as `2024-11-11T12:40+03:00`"
    pub const WRITE_THE_HOUR_IN_ON_SUCH_AS_2024_11_11T12_40_03: Symbol = Symbol(196);
    /// "use one id, or give them different names"
    pub const USE_ONE_ID_OR_GIVE_THEM_DIFFERENT_NAMES: Symbol = Symbol(197);
    /// "note who showed or released the record as the speaker, or write `asserted`"
    pub const NOTE_WHO_SHOWED_OR_RELEASED_THE_RECORD_AS_THE_SP: Symbol = Symbol(198);
    /// "check `implies`, `excludes`, `answers` and the ranges of counts"
    pub const CHECK_IMPLIES_EXCLUDES_ANSWERS_AND_THE_RANGES_OF: Symbol = Symbol(199);
    /// "check `excludes`, and who admits or confirms what"
    pub const CHECK_EXCLUDES_AND_WHO_ADMITS_OR_CONFIRMS_WHAT: Symbol = Symbol(200);
    /// "“"
    pub const T2: Symbol = Symbol(201);
    /// "”"
    pub const T3: Symbol = Symbol(202);
    /// "quote"
    pub const QUOTE: Symbol = Symbol(203);
    /// "several sides"
    pub const SEVERAL_SIDES: Symbol = Symbol(204);
    /// "outlets"
    pub const OUTLETS: Symbol = Symbol(205);
    /// "without a side"
    pub const WITHOUT_A_SIDE: Symbol = Symbol(206);
    /// "an origin"
    pub const AN_ORIGIN: Symbol = Symbol(207);
    /// "of unknown origin"
    pub const OF_UNKNOWN_ORIGIN: Symbol = Symbol(208);
    /// "a judgement"
    pub const A_JUDGEMENT: Symbol = Symbol(209);
    /// "ended"
    pub const ENDED: Symbol = Symbol(210);
    /// "fallen with its source"
    pub const FALLEN_WITH_ITS_SOURCE: Symbol = Symbol(211);
    /// "in a circle"
    pub const IN_A_CIRCLE: Symbol = Symbol(212);
    /// "a report"
    pub const A_REPORT: Symbol = Symbol(213);
    /// "rests on"
    pub const RESTS_ON: Symbol = Symbol(214);
    /// "up"
    pub const UP: Symbol = Symbol(215);
    /// "down"
    pub const DOWN: Symbol = Symbol(216);
    /// "diamond"
    pub const DIAMOND: Symbol = Symbol(217);
    /// "ring"
    pub const RING: Symbol = Symbol(218);
    /// "cross"
    pub const CROSS: Symbol = Symbol(219);
    /// "thick"
    pub const THICK: Symbol = Symbol(220);
    /// "dashed"
    pub const DASHED: Symbol = Symbol(221);
    /// "thin"
    pub const THIN: Symbol = Symbol(222);
    /// "faded"
    pub const FADED: Symbol = Symbol(223);
    /// "disc"
    pub const DISC: Symbol = Symbol(224);
    /// "hollow"
    pub const HOLLOW: Symbol = Symbol(225);
    /// "half"
    pub const HALF: Symbol = Symbol(226);
    /// "broken"
    pub const BROKEN: Symbol = Symbol(227);
    /// "small"
    pub const SMALL: Symbol = Symbol(228);
    /// "threatened it"
    pub const THREATENED_IT: Symbol = Symbol(229);
    /// "declared the intention"
    pub const DECLARED_THE_INTENTION: Symbol = Symbol(230);
    /// "side"
    pub const SIDE: Symbol = Symbol(231);
    /// "speaks_for"
    pub const SPEAKS_FOR: Symbol = Symbol(232);
    /// "video"
    pub const VIDEO: Symbol = Symbol(233);
    /// "letter"
    pub const LETTER: Symbol = Symbol(234);
    /// "blanket"
    pub const BLANKET: Symbol = Symbol(235);
    /// "hedged"
    pub const HEDGED: Symbol = Symbol(236);
    /// "low"
    pub const LOW: Symbol = Symbol(237);
    /// "moderate"
    pub const MODERATE: Symbol = Symbol(238);
    /// "high"
    pub const HIGH: Symbol = Symbol(239);
    /// " for "
    pub const FOR2: Symbol = Symbol(240);
    /// "all sides of "
    pub const ALL_SIDES_OF: Symbol = Symbol(241);
    /// "claimed"
    pub const CLAIMED: Symbol = Symbol(242);
    /// "declined to comment"
    pub const DECLINED_TO_COMMENT2: Symbol = Symbol(243);
    /// "neither confirmed nor denied"
    pub const NEITHER_CONFIRMED_NOR_DENIED: Symbol = Symbol(244);
    /// "could not verify it"
    pub const COULD_NOT_VERIFY_IT: Symbol = Symbol(245);
    /// "gave no clear answer"
    pub const GAVE_NO_CLEAR_ANSWER: Symbol = Symbol(246);
    /// "called it possible"
    pub const CALLED_IT_POSSIBLE: Symbol = Symbol(247);
    /// "backs the claim"
    pub const BACKS_THE_CLAIM: Symbol = Symbol(248);
    /// "contradicts the claim"
    pub const CONTRADICTS_THE_CLAIM: Symbol = Symbol(249);
    /// "foresees"
    pub const FORESEES: Symbol = Symbol(250);
    /// "backed"
    pub const BACKED: Symbol = Symbol(251);
    /// "contradicted"
    pub const CONTRADICTED: Symbol = Symbol(252);
    /// "reports that back the claim"
    pub const REPORTS_THAT_BACK_THE_CLAIM: Symbol = Symbol(253);
    /// "reports that contradict the claim"
    pub const REPORTS_THAT_CONTRADICT_THE_CLAIM: Symbol = Symbol(254);
    /// "forecasts"
    pub const FORECASTS: Symbol = Symbol(255);
    /// "for the claim"
    pub const FOR_THE_CLAIM: Symbol = Symbol(256);
    /// "against the claim"
    pub const AGAINST_THE_CLAIM: Symbol = Symbol(257);
    /// "with the forecast"
    pub const WITH_THE_FORECAST: Symbol = Symbol(258);
    /// ", which rests on nothing else"
    pub const WHICH_RESTS_ON_NOTHING_ELSE: Symbol = Symbol(259);
    /// ", and nobody knows what that rests on"
    pub const AND_NOBODY_KNOWS_WHAT_THAT_RESTS_ON: Symbol = Symbol(260);
    /// ", though what that rests on says something else"
    pub const THOUGH_WHAT_THAT_RESTS_ON_SAYS_SOMETHING_ELSE: Symbol = Symbol(261);
    /// ", which is in a circle of reports that rest on nothing else"
    pub const WHICH_IS_IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOT: Symbol = Symbol(262);
    /// "an origin, or a copy of one,"
    pub const AN_ORIGIN_OR_A_COPY_OF_ONE: Symbol = Symbol(263);
    /// "an origin, through a circle of reports,"
    pub const AN_ORIGIN_THROUGH_A_CIRCLE_OF_REPORTS: Symbol = Symbol(264);
    /// "pending on a condition"
    pub const PENDING_ON_A_CONDITION: Symbol = Symbol(265);
    /// "without an origin"
    pub const WITHOUT_AN_ORIGIN: Symbol = Symbol(266);
    /// "made by one side only"
    pub const MADE_BY_ONE_SIDE_ONLY: Symbol = Symbol(267);
    /// "only denied"
    pub const ONLY_DENIED: Symbol = Symbol(268);
    /// "asserted that"
    pub const ASSERTED_THAT: Symbol = Symbol(269);
    /// "assessed that"
    pub const ASSESSED_THAT: Symbol = Symbol(270);
    /// "confirmed that"
    pub const CONFIRMED_THAT: Symbol = Symbol(271);
    /// "admitted that"
    pub const ADMITTED_THAT: Symbol = Symbol(272);
    /// "claimed responsibility for it that"
    pub const CLAIMED_RESPONSIBILITY_FOR_IT_THAT: Symbol = Symbol(273);
    /// "denied that"
    pub const DENIED_THAT: Symbol = Symbol(274);
    /// "declined to comment on whether"
    pub const DECLINED_TO_COMMENT_ON_WHETHER: Symbol = Symbol(275);
    /// "neither confirmed nor denied that"
    pub const NEITHER_CONFIRMED_NOR_DENIED_THAT: Symbol = Symbol(276);
    /// "could not verify that"
    pub const COULD_NOT_VERIFY_THAT: Symbol = Symbol(277);
    /// "gave no clear answer on whether"
    pub const GAVE_NO_CLEAR_ANSWER_ON_WHETHER: Symbol = Symbol(278);
    /// "called it possible that"
    pub const CALLED_IT_POSSIBLE_THAT: Symbol = Symbol(279);
    /// "declared the intention that"
    pub const DECLARED_THE_INTENTION_THAT: Symbol = Symbol(280);
    /// "threatened that"
    pub const THREATENED_THAT: Symbol = Symbol(281);
    /// "relayed that"
    pub const RELAYED_THAT: Symbol = Symbol(282);
    /// "relayed a denial that"
    pub const RELAYED_A_DENIAL_THAT: Symbol = Symbol(283);
}

mod part_1 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct OfficeHeldTwice(Symbol, Symbol, Symbol);

        @output
        struct Carrier(Symbol, Symbol);

        @output
        struct CarriedByAnother(Symbol);

        @output
        struct Bounded(i64);

        @output
        struct PositionOn(Symbol, Symbol);

        @output
        struct TakesPart(Symbol, Symbol, Symbol);

        @output
        struct Participant(Symbol, Symbol);

        @output
        struct Proposition(Symbol);

        @output
        struct ByUnnamed(Symbol, Symbol);

        @output
        struct Description(Symbol, Symbol);

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

        // [outlet-as-actor]
        OutletActor(v_a) <-
            RowS(tag::OUTLET, v_a);

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
        Statement(v_s, v_p, v_a, text::DECLINED_TO_COMMENT2) <-
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

        // [retracted]
        Judgement(v_s, v_t, v_a, text::RETRACTED) <-
            RowSSSNN(tag::RETRACTED, v_s, v_t, v_a, v_d, v_e);

        // [corrected]
        Judgement(v_s, v_t, v_a, text::CORRECTED) <-
            RowSSSNN(tag::CORRECTED, v_s, v_t, v_a, v_d, v_e);

        // [discredited]
        Judgement(v_s, v_t, v_a, text::DISCREDITED) <-
            RowSSSNN(tag::DISCREDITED, v_s, v_t, v_a, v_d, v_e);

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

        // [as-asked]
        AsAskedInner1(v_t) <-
            RowNN(tag::ASKED, _, v_t);

        // [as-of-the-last-statement]
        AsOfTheLastStatementInner1(v_t) <-
            Known(_, v_t);

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

        // [participant-in-a-part]
        Participant(v_p, v_who) <-
            TakesPart(v_p, v_who, v_part);

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

        // [two-in-one-office]
        OfficeHeldTwice(v_office, v_a, v_b) <-
            Env(c),
            RowSSNN(tag::HOLDS, v_a, v_office, v_first, v_last),
            RowSSNN(tag::HOLDS, v_b, v_office, v_start, v_end),
            (c.holds(Comparison::Less, S(v_a), S(v_b))),
            (v_first < v_end),
            (v_start < v_last);

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
        PositionOn(v_p, text::FOR) <-
            Proposition(v_p);

        // [position-against]
        PositionOn(v_p, text::AGAINST) <-
            Proposition(v_p);

        // [position-foreseen]
        PositionOn(v_p, text::FORESEEN) <-
            Proposition(v_p);

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

        // [described-in-words]
        Description(v_group, v_2) <-
            Env(c),
            RowS(tag::ANONYMOUS, v_group),
            RowSS(tag::NAME, v_group, v_text),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::T2), S(v_text), S(text::T3)]);

        // [described-by-id]
        Description(v_group, v_group) <-
            RowS(tag::ANONYMOUS, v_group),
            !RowSS(tag::NAME, v_group, _);

        // [described-by-name]
        ByUnnamed(v_root, v_text) <-
            MadeBy(v_root, v_group),
            Description(v_group, v_text);

        // [another-carried-it]
        CarriedByAnother(v_s) <-
            RowSS(tag::VIA, v_s, v_outlet),
            MadeBy(v_s, v_who),
            (v_who != v_outlet);

        // [carried-by-another]
        Carrier(v_s, v_outlet) <-
            RowSS(tag::VIA, v_s, v_outlet),
            MadeBy(v_s, v_who),
            (v_who != v_outlet);

        // [carried-by-nobody-else]
        Carrier(v_s, text::T) <-
            MadeBy(v_s, v_who),
            !CarriedByAnother(v_s);

        // [bounded-by-a-date]
        Bounded(v_last) <-
            RowSNN(tag::WINDOW, v_p, _, v_last),
            (v_last < 4223371679_i64);
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
        for (tag, relation) in [(tag::WHEN, "when"), (tag::WINDOW, "window"), (tag::PUBLISHED, "published"), (tag::SEEN, "seen"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::HELD, "held"), (tag::OFFICE, "office"), (tag::NAME, "name"), (tag::SIDE, "side"), (tag::SPEAKS_FOR, "speaks_for"), (tag::DEED_OF, "deed_of"), (tag::IMPLIES, "implies"), (tag::EXCLUDES, "excludes"), (tag::ANSWERS, "answers"), (tag::VIA, "via"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::HOLDS, "holds"), ] {
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
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_side", set_1.into_iter().map(|OnSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("named_actor", set_2.into_iter().map(|NamedActor(v_0)| [S(v_0)]));
        run.keep("outlet_actor", set_3.into_iter().map(|OutletActor(v_0)| [S(v_0)]));
        run.keep("doer", set_4.into_iter().map(|Doer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("office_held_twice", set_5.into_iter().map(|OfficeHeldTwice(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("carrier", set_6.into_iter().map(|Carrier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried_by_another", set_7.into_iter().map(|CarriedByAnother(v_0)| [S(v_0)]));
        run.keep("bounded", set_8.into_iter().map(|Bounded(v_0)| [N(v_0)]));
        run.keep("position_on", set_9.into_iter().map(|PositionOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("takes_part", set_10.into_iter().map(|TakesPart(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("participant", set_11.into_iter().map(|Participant(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("proposition", set_12.into_iter().map(|Proposition(v_0)| [S(v_0)]));
        run.keep("by_unnamed", set_13.into_iter().map(|ByUnnamed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("description", set_14.into_iter().map(|Description(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("implies_at_once", set_15.into_iter().map(|ImpliesAtOnce(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("entails", set_16.into_iter().map(|Entails(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excludes_at_once", set_17.into_iter().map(|ExcludesAtOnce(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contrary", set_18.into_iter().map(|Contrary(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("conflicts", set_19.into_iter().map(|Conflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excludes_itself", set_20.into_iter().map(|ExcludesItself(v_0)| [S(v_0)]));
        run.keep("deed", set_21.into_iter().map(|Deed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("statement", set_22.into_iter().map(|Statement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("dated", set_23.into_iter().map(|Dated(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("judgement", set_24.into_iter().map(|Judgement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("made_by", set_25.into_iter().map(|MadeBy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("known", set_26.into_iter().map(|Known(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("made_by_then", set_27.into_iter().map(|MadeByThen(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("said-between?inner1", set_28.into_iter().map(|SaidBetweenInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("as-asked?inner1", set_29.into_iter().map(|AsAskedInner1(v_0)| [N(v_0)]));
        run.keep("as-of-the-last-statement?inner1", set_30.into_iter().map(|AsOfTheLastStatementInner1(v_0)| [N(v_0)]));
    }
}

mod part_2 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSNN(u32, Symbol, Symbol, i64, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CodedAs(Symbol, Symbol, Symbol);

        @output
        struct EventKind(Symbol, Symbol);

        @output
        struct Contact(Symbol, Symbol, Symbol);

        @output
        struct MadeContact(Symbol, Symbol, Symbol);

        @output
        struct BearsName(Symbol, Symbol);

        @output
        struct ContactEdge(Symbol, Symbol, Symbol);

        @output
        struct ActsFor(Symbol, Symbol);

        @output
        struct Moment(i64);

        @output
        struct DayOffset(i64);

        @output
        struct NoticeSameNameInner1(Symbol, Symbol);

        @output
        struct NoAnswerIsSettledInner1(Symbol, Symbol);

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

        // [contact-as-told]
        Contact(v_p, v_a, v_b) <-
            MadeContact(v_p, v_a, v_b);

        // [contact-both-ways]
        Contact(v_p, v_b, v_a) <-
            MadeContact(v_p, v_a, v_b);

        // [offset-of-the-zone]
        DayOffset(v_minutes) <-
            RowN(tag::ZONE, v_minutes);

        // [offset-of-no-zone]
        DayOffset(0) <-
            !RowN(tag::ZONE, _);

        // [name-of-an-actor]
        BearsName(v_a, v_text) <-
            RowS(tag::NAMED_ACTOR, v_a),
            RowSS(tag::NAME, v_a, v_text);

        // [name-of-an-outlet]
        BearsName(v_a, v_text) <-
            RowS(tag::OUTLET_ACTOR, v_a),
            RowSS(tag::NAME, v_a, v_text);

        // [notice-same-name]
        NoticeSameNameInner1(v_text, v_3) <-
            BearsName(v_3, v_text);

        // [edge-of-a-contact]
        ContactEdge(v_p, v_who, v_whom) <-
            MadeContact(v_p, v_who, v_whom);

        // [acts-for-own-side]
        ActsFor(v_who, v_side) <-
            RowSS(tag::ON_SIDE, v_who, v_side);

        // [acts-for-by-office]
        ActsFor(v_who, v_side) <-
            RowSSNN(tag::TAKES_OFFICE, v_who, v_office, _, _),
            RowSS(tag::OFFICE, v_office, v_side);

        // [no-answer-is-settled]
        NoAnswerIsSettledInner1(v_question, v_3) <-
            RowSS(tag::ANSWERS, v_3, v_question);

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
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::BOUNDED, "bounded"), (tag::ZONE, "zone"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::NAMED_ACTOR, "named_actor"), (tag::OUTLET_ACTOR, "outlet_actor"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::OFFICE, "office"), (tag::NAME, "name"), (tag::MODE, "mode"), (tag::ANSWERS, "answers"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::TAKES_OFFICE, "takes_office"), (tag::RESTS_ON_SINCE, "rests_on_since"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::EVENT_CODE, "event_code"), (tag::SPOKE_WITH, "spoke_with"), (tag::MET_WITH, "met_with"), (tag::VISITED, "visited"), (tag::REQUESTED_MEDIATION, "requested_mediation"), (tag::CEASEFIRE, "ceasefire"), (tag::THREATENED_AID_CUT, "threatened_aid_cut"), (tag::CUT_AID, "cut_aid"), (tag::THREATENED_SANCTIONS, "threatened_sanctions"), (tag::IMPOSED_SANCTIONS, "imposed_sanctions"), (tag::DEPLOYED_TROOPS, "deployed_troops"), (tag::STRUCK, "struck"), (tag::SUPPLIED_ARMS, "supplied_arms"), (tag::RECOGNISED, "recognised"), (tag::GAVE_UP, "gave_up"), (tag::REJECTED, "rejected"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::DISCUSSED, "discussed"), (tag::MEDIATED, "mediated"), (tag::AGREED, "agreed"), (tag::AGREED_TO_END, "agreed_to_end"), (tag::ACCUSED, "accused"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11,) = crepe.run_with_hasher::<Hasher>();
        run.keep("coded_as", set_1.into_iter().map(|CodedAs(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("event_kind", set_2.into_iter().map(|EventKind(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contact", set_3.into_iter().map(|Contact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("made_contact", set_4.into_iter().map(|MadeContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("bears_name", set_5.into_iter().map(|BearsName(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contact_edge", set_6.into_iter().map(|ContactEdge(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("acts_for", set_7.into_iter().map(|ActsFor(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("moment", set_8.into_iter().map(|Moment(v_0)| [N(v_0)]));
        run.keep("day_offset", set_9.into_iter().map(|DayOffset(v_0)| [N(v_0)]));
        run.keep("notice-same-name?inner1", set_10.into_iter().map(|NoticeSameNameInner1(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("no-answer-is-settled?inner1", set_11.into_iter().map(|NoAnswerIsSettledInner1(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_3 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSSNN(u32, Symbol, Symbol, Symbol, i64, i64);

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
        struct ClaimsPart(Symbol, Symbol);

        @output
        struct PartyTo(Symbol, Symbol);

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
        struct ClosesCircle(Symbol);

        @output
        struct LaterInCircle(Symbol);

        @output
        struct RootEver(Symbol, Symbol, Symbol);

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

        // [speaks-under-a-name]
        OnRecord(v_s, v_speaker) <-
            RowSS(tag::MADE_BY, v_s, v_speaker),
            !RowS(tag::UNNAMED, v_s),
            InView(v_s),
            RowS(tag::NAMED_ACTOR, v_speaker);

        // [said-between]
        Said(v_s, v_first, v_last) <-
            Env(c),
            RowSNN(tag::DATED, v_s, v_first, _),
            let Some(v_last) = c.fold("said-between?value1", &[S(v_s)]);

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

        // [part-of-who-claimed-it]
        ClaimsPart(v_p, v_s) <-
            RowSS(tag::ABOUT, v_p, v_s),
            InView(v_s);

        // [part-of-who-claims-responsibility]
        ClaimsPart(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, text::CLAIMED_RESPONSIBILITY),
            InView(v_s);

        // [part-by-what-implies-it]
        ClaimsPart(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_q, _, text::CLAIMED_RESPONSIBILITY),
            InView(v_s),
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
            StatementSide(v_s, v_side);

        // [party-by-its-own-claim]
        PartyTo(v_p, v_side) <-
            ClaimsPart(v_p, v_s),
            !StatementSide(v_s, _),
            OnRecord(v_s, v_side);

        // [party-to-what-is-counted]
        PartyTo(v_p, v_side) <-
            RowSSSNN(tag::COUNTED, v_p, v_event, _, _, _),
            PartyTo(v_event, v_side);

        // [stands-by-assertion]
        Stand(v_s, v_p, text::FOR) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::ASSERTED),
            InView(v_s);

        // [stands-by-assessment]
        Stand(v_s, v_p, text::FOR) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::ASSESSED),
            InView(v_s);

        // [stands-by-confirmation]
        Stand(v_s, v_p, text::FOR) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::CONFIRMED),
            InView(v_s);

        // [stands-by-admission]
        Stand(v_s, v_p, text::FOR) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::ADMITTED),
            InView(v_s);

        // [stands-by-claiming-responsibility]
        Stand(v_s, v_p, text::FOR) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::CLAIMED_RESPONSIBILITY),
            InView(v_s);

        // [stands-against-by-denial]
        Stand(v_s, v_p, text::AGAINST) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_speaker, text::DENIED),
            InView(v_s);

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

        // [exposed-by-an-authority]
        Exposed(v_s, v_r) <-
            RowSSSS(tag::JUDGEMENT, v_r, v_s, v_by, text::DISCREDITED),
            InView(v_r),
            RowS(tag::AUTHORITY, v_by);

        // [tentative-by-scope]
        Tentative(v_s) <-
            RowSS(tag::SCOPE, v_s, v_scope),
            InView(v_s);

        // [tentative-by-confidence]
        Tentative(v_s) <-
            RowSS(tag::CONFIDENCE, v_s, v_confidence),
            (v_confidence != text::HIGH),
            InView(v_s);

        // [tentative-in-words]
        OwnStrength(v_s, text::TENTATIVE) <-
            Tentative(v_s);

        // [firm-in-words]
        OwnStrength(v_s, text::FIRM) <-
            InView(v_s),
            !Tentative(v_s);

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

        // [rests-on-one]
        Rests(v_s) <-
            Link(v_s, v_root);

        // [rested-on-by-one]
        RestedOn(v_s) <-
            Link(v_other, v_s);

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

        // [weak-by-a-member]
        WeakCircle(v_s) <-
            SameCircle(v_s, v_m),
            Tentative(v_m);

        // [circle-has-a-root]
        CircleRests(v_s) <-
            SameCircle(v_s, v_m),
            Link(v_m, v_root),
            !SameCircle(v_s, v_root);

        // [circle-rests-on-the-unknown]
        CircleRests(v_s) <-
            SameCircle(v_s, v_m),
            RowS(tag::RESTS_ON_UNKNOWN, v_m);

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

        // [argued-outright]
        Argued(v_s, v_p, v_position) <-
            Stand(v_s, v_p, v_position);

        // [argued-by-more]
        Argued(v_s, v_p, text::FOR) <-
            Stand(v_s, v_q, text::FOR),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [argued-against-what-follows]
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::AGAINST),
            RowSS(tag::ENTAILS, v_p, v_q);

        // [argued-for-the-contrary]
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::FOR),
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

        // [stood-on-record]
        StoodFor(v_p, v_position, v_side, v_s) <-
            Stand(v_s, v_p, v_position),
            Voice(v_s, v_side);

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
        OwnedUp(v_p, text::FOR, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_p, v_side),
            Said(v_s, v_time, _);

        // [owned-up-to-more]
        OwnedUp(v_p, text::FOR, v_side, v_s, v_time) <-
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

        // [later-in-circle]
        LaterInCircle(v_s) <-
            Env(c),
            SameCircle(v_s, v_m),
            (c.holds(Comparison::Less, S(v_m), S(v_s)));

        // [first-of-a-circle]
        ClosesCircle(v_s) <-
            CircleStrength(v_s, _),
            !LaterInCircle(v_s);

        // [root-in-itself]
        RootEver(v_s, v_s, v_strength) <-
            OwnStrength(v_s, v_strength),
            !Rests(v_s),
            !Unplaced(v_s);

        // [root-of-what-it-rests-on]
        RootEver(v_s, v_root, v_both) <-
            Link(v_s, v_m),
            RootEver(v_m, v_root, v_other),
            OwnStrength(v_s, v_own),
            RowSSS(tag::WEAKER, v_own, v_other, v_both);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::ASKED, "asked"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNN(tag, row[0].presume_number(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::NAMED_ACTOR, "named_actor"), (tag::OWNING_UP, "owning_up"), (tag::RECORD, "record"), (tag::AUTHORITY, "authority"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::UNNAMED, "unnamed"), (tag::HINDSIGHT, "hindsight"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::WHEN, "when"), (tag::DATED, "dated"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::DOER, "doer"), (tag::PARTICIPANT, "participant"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::OFFICE, "office"), (tag::SPEAKS_FOR, "speaks_for"), (tag::RELEASED_BY, "released_by"), (tag::HOST, "host"), (tag::PARTY, "party"), (tag::DEED_OF, "deed_of"), (tag::ABOUT, "about"), (tag::VIA, "via"), (tag::RESTS_ON, "rests_on"), (tag::SCOPE, "scope"), (tag::CONFIDENCE, "confidence"), (tag::ISSUED_BY, "issued_by"), (tag::FOR_SIDE, "for_side"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::SPEAKS_FOR_DURING, "speaks_for_during"), (tag::HOLDS, "holds"), (tag::RESTS_ON_SINCE, "rests_on_since"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::WEAKER, "weaker"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTED, "counted"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_record", set_1.into_iter().map(|OnRecord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("speaks_in", set_2.into_iter().map(|SpeaksIn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("statement_side", set_3.into_iter().map(|StatementSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("side_voice", set_4.into_iter().map(|SideVoice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("voice", set_5.into_iter().map(|Voice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("claims_part", set_6.into_iter().map(|ClaimsPart(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_to", set_7.into_iter().map(|PartyTo(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("stand", set_8.into_iter().map(|Stand(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("own_strength", set_9.into_iter().map(|OwnStrength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("strength", set_10.into_iter().map(|Strength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("goes_back", set_11.into_iter().map(|GoesBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rested_on", set_12.into_iter().map(|RestedOn(v_0)| [S(v_0)]));
        run.keep("same_circle", set_13.into_iter().map(|SameCircle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("circle_rests", set_14.into_iter().map(|CircleRests(v_0)| [S(v_0)]));
        run.keep("circle_strength", set_15.into_iter().map(|CircleStrength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("weak_circle", set_16.into_iter().map(|WeakCircle(v_0)| [S(v_0)]));
        run.keep("firm", set_17.into_iter().map(|Firm(v_0)| [S(v_0)]));
        run.keep("withdraws", set_18.into_iter().map(|Withdraws(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("answers_for", set_19.into_iter().map(|AnswersFor(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("withdrawn", set_20.into_iter().map(|Withdrawn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("exposed", set_21.into_iter().map(|Exposed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("argued", set_22.into_iter().map(|Argued(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("argues", set_23.into_iter().map(|Argues(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("stood_for", set_24.into_iter().map(|StoodFor(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("owns_up", set_25.into_iter().map(|OwnsUp(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("owned_up", set_26.into_iter().map(|OwnedUp(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("denied_by", set_27.into_iter().map(|DeniedBy(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("unplaced", set_28.into_iter().map(|Unplaced(v_0)| [S(v_0)]));
        run.keep("closes_circle", set_29.into_iter().map(|ClosesCircle(v_0)| [S(v_0)]));
        run.keep("later_in_circle", set_30.into_iter().map(|LaterInCircle(v_0)| [S(v_0)]));
        run.keep("root_ever", set_31.into_iter().map(|RootEver(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("said", set_32.into_iter().map(|Said(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("as_of", set_33.into_iter().map(|AsOf(v_0)| [N(v_0)]));
        run.keep("in_view", set_34.into_iter().map(|InView(v_0)| [S(v_0)]));
        run.keep("link", set_35.into_iter().map(|Link(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rests", set_36.into_iter().map(|Rests(v_0)| [S(v_0)]));
        run.keep("tentative", set_37.into_iter().map(|Tentative(v_0)| [S(v_0)]));
        run.keep("last-argued-by-a-speaker?inner1", set_38.into_iter().map(|LastArguedByASpeakerInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("last-owned-up?inner1", set_39.into_iter().map(|LastOwnedUpInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("last-denied-on-record?inner1", set_40.into_iter().map(|LastDeniedOnRecordInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_4 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @output
        struct SpeaksOf(Symbol, Symbol);

        @output
        struct OutletInView(Symbol);

        @output
        struct Voiced(Symbol, Symbol, Symbol, Symbol);

        @output
        struct SpeaksForParticipant(Symbol, Symbol, Symbol);

        @output
        struct TalkOfContact(Symbol, Symbol);

        @output
        struct Joint(Symbol);

        @output
        struct Doubtful(Symbol);

        @output
        struct SideClaimed(Symbol, Symbol);

        @output
        struct StoodAgainst(Symbol, Symbol, i64);

        @output
        struct FirmlyStoodAgainst(Symbol, Symbol, i64);

        @output
        struct StoodAgainstBy(Symbol, Symbol, Symbol);

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
        struct Foretells(Symbol, Symbol);

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
        struct CountStatementsOnItInner1(Symbol, Symbol);

        @output
        struct CountTheCaseInner1(Symbol);

        @output
        struct CountTheCaseInner2(Symbol);

        @output
        struct FirstStoodAgainstInner1(Symbol, Symbol, i64);

        @output
        struct FirstFirmlyAgainstInner1(Symbol, Symbol, i64);

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
        Conveys(v_s, v_p, text::FOR) <-
            Takes(v_s, v_q, text::FOR),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [conveys-against-what-follows]
        Conveys(v_s, v_p, text::AGAINST) <-
            Takes(v_s, v_q, text::AGAINST),
            RowSS(tag::ENTAILS, v_p, v_q);

        // [foretells-itself]
        Foretells(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::MODAL, v_stance),
            RowS(tag::IN_VIEW, v_s);

        // [foretells-by-relaying]
        Foretells(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            Foretells(v_m, v_p);

        // [on-a-relay-of-just-this]
        OnARelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_m, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            !RowSS(tag::SAME_CIRCLE, v_s, v_m);

        // [on-a-relay-of-more]
        OnARelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_m, v_q, _, text::RELAYED),
            !Takes(v_m, v_q, _),
            !Foretells(v_m, v_q),
            RowSS(tag::LINK, v_s, v_m),
            !RowSS(tag::SAME_CIRCLE, v_s, v_m),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [relay-without-a-source]
        UnsourcedRelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !RowSSS(tag::ROOT_EVER, v_s, _, _),
            !Takes(v_s, v_p, _),
            !Foretells(v_s, v_p),
            !OnARelay(v_s, v_p),
            RowS(tag::UNPLACED, v_s);

        // [relay-in-a-circle]
        UnsourcedRelay(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, _),
            !Foretells(v_s, v_p),
            RowSS(tag::CIRCLE_STRENGTH, v_s, _);

        // [relays-what-backs-it]
        RelaysClaim(v_s, v_p) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            Takes(v_s, v_p, text::FOR);

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
            !Foretells(v_s, v_p),
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

        // [carried-in-support]
        CarriedItself(v_p, v_s) <-
            RowSSS(tag::STAND, v_s, v_p, text::FOR);

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
            let Some(v_3) = c.symbol(Functor::Cat, &[S(v_speaker), S(text::FOR2), S(v_side)]);

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

        // [position-ever-on-what-was]
        PositionEver(v_s, v_p, v_position, v_root, v_strength) <-
            RowSSS(tag::STAND, v_s, v_p, v_position),
            RowSSS(tag::ROOT_EVER, v_s, v_root, v_strength);

        // [position-ever-on-what-may-come]
        PositionEver(v_s, v_p, text::FORESEEN, v_root, v_strength) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::MODAL, v_stance),
            RowSSS(tag::ROOT_EVER, v_s, v_root, v_strength);

        // [speaks-of-it]
        SpeaksOf(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, v_stance),
            RowS(tag::IN_VIEW, v_s);

        // [count-statements-on-it]
        CountStatementsOnItInner1(v_p, v_2) <-
            SpeaksOf(v_p, v_2);

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

        // [count-the-case]
        CountTheCaseInner1(v_2) <-
            RowS(tag::IN_VIEW, v_2);

        // [outlet-carried-something]
        OutletInView(v_outlet) <-
            RowSS(tag::VIA, v_s, v_outlet),
            RowS(tag::IN_VIEW, v_s);

        // [outlet-said-something]
        OutletInView(v_outlet) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_outlet, _),
            RowS(tag::OUTLET, v_outlet),
            RowS(tag::IN_VIEW, v_s);

        // [count-the-case]
        CountTheCaseInner2(v_3) <-
            OutletInView(v_3);

        // [speaks-for-one-who-took-part]
        SpeaksForParticipant(v_s, v_who, v_whom) <-
            RowSSS(tag::SPEAKS_IN, v_s, v_who, v_whom),
            (v_who != v_whom),
            RowSSSS(tag::STATEMENT, v_s, v_p, _, _),
            RowSS(tag::PARTICIPANT, v_p, v_whom);

        // [voiced-for-a-participant]
        Voiced(v_s, v_who, v_whom, text::ON_RECORD) <-
            SpeaksForParticipant(v_s, v_who, v_whom);

        // [voiced-for-oneself]
        Voiced(v_s, v_who, text::T, text::ON_RECORD) <-
            RowSS(tag::ON_RECORD, v_s, v_who),
            !SpeaksForParticipant(v_s, _, _);

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

        // [voiced-by-relaying]
        Voiced(v_s, v_who, text::T, text::RELAYS) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_who, text::RELAYED),
            RowS(tag::OUTLET_ACTOR, v_who);

        // [window-ended]
        WindowOver(v_p, v_last) <-
            RowSNN(tag::WINDOW, v_p, _, v_last),
            RowN(tag::AS_OF, v_moment),
            (v_last < v_moment);

        // [talk-of-contact-with-its-member]
        TalkOfContact(v_x, v_side) <-
            Claimed(v_p),
            RowSSS(tag::CONTACT, v_p, v_x, v_y),
            RowSS(tag::ON_SIDE, v_y, v_side);

        // [claimed-for-a-side]
        SideClaimed(v_p, v_side) <-
            Carried(v_p, v_s),
            RowSS(tag::VOICE, v_s, v_side);

        // [denied-for-a-side]
        StoodAgainstBy(v_p, v_side, v_s) <-
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST),
            RowSS(tag::SIDE_VOICE, v_s, v_side);

        // [stood-against-in-a-statement]
        StoodAgainst(v_p, v_side, v_time) <-
            StoodAgainstBy(v_p, v_side, v_s),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-stood-against]
        FirstStoodAgainstInner1(v_p, v_side, v_t) <-
            StoodAgainst(v_p, v_side, v_t);

        // [firmly-against-in-a-statement]
        FirmlyStoodAgainst(v_p, v_side, v_time) <-
            StoodAgainstBy(v_p, v_side, v_s),
            RowS(tag::FIRM, v_s),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-firmly-against]
        FirstFirmlyAgainstInner1(v_p, v_side, v_t) <-
            FirmlyStoodAgainst(v_p, v_side, v_t);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::AS_OF, "as_of"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::NAMED_ACTOR, "named_actor"), (tag::OUTLET_ACTOR, "outlet_actor"), (tag::FIRM, "firm"), (tag::UNPLACED, "unplaced"), (tag::ANONYMOUS, "anonymous"), (tag::OUTLET, "outlet"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::UNNAMED, "unnamed"), (tag::IN_VIEW, "in_view"), (tag::MODAL, "modal"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::WINDOW, "window"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::SIDE_VOICE, "side_voice"), (tag::VOICE, "voice"), (tag::SAME_CIRCLE, "same_circle"), (tag::CIRCLE_STRENGTH, "circle_strength"), (tag::PARTICIPANT, "participant"), (tag::BY_UNNAMED, "by_unnamed"), (tag::DESCRIPTION, "description"), (tag::ENTAILS, "entails"), (tag::RELEASED_BY, "released_by"), (tag::VIA, "via"), (tag::FOR_SIDE, "for_side"), (tag::MADE_BY, "made_by"), (tag::LINK, "link"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::SPEAKS_IN, "speaks_in"), (tag::STAND, "stand"), (tag::CONTACT, "contact"), (tag::ROOT_EVER, "root_ever"), (tag::MAY_REST_ON, "may_rest_on"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::STOOD_FOR, "stood_for"), (tag::STATEMENT, "statement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("speaks_of", set_1.into_iter().map(|SpeaksOf(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outlet_in_view", set_2.into_iter().map(|OutletInView(v_0)| [S(v_0)]));
        run.keep("voiced", set_3.into_iter().map(|Voiced(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("speaks_for_participant", set_4.into_iter().map(|SpeaksForParticipant(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("talk_of_contact", set_5.into_iter().map(|TalkOfContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("joint", set_6.into_iter().map(|Joint(v_0)| [S(v_0)]));
        run.keep("doubtful", set_7.into_iter().map(|Doubtful(v_0)| [S(v_0)]));
        run.keep("side_claimed", set_8.into_iter().map(|SideClaimed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("stood_against", set_9.into_iter().map(|StoodAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("firmly_stood_against", set_10.into_iter().map(|FirmlyStoodAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("stood_against_by", set_11.into_iter().map(|StoodAgainstBy(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("root_side", set_12.into_iter().map(|RootSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("mark", set_13.into_iter().map(|Mark(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("official", set_14.into_iter().map(|Official(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("of_two_sides", set_15.into_iter().map(|OfTwoSides(v_0)| [S(v_0)]));
        run.keep("in_lane", set_16.into_iter().map(|InLane(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("takes", set_17.into_iter().map(|Takes(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("conveys", set_18.into_iter().map(|Conveys(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("unsourced_relay", set_19.into_iter().map(|UnsourcedRelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("on_a_relay", set_20.into_iter().map(|OnARelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("relays_claim", set_21.into_iter().map(|RelaysClaim(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("barely_sourced", set_22.into_iter().map(|BarelySourced(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("bare_relay", set_23.into_iter().map(|BareRelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foretells", set_24.into_iter().map(|Foretells(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried", set_25.into_iter().map(|Carried(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried_itself", set_26.into_iter().map(|CarriedItself(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("claimed", set_27.into_iter().map(|Claimed(v_0)| [S(v_0)]));
        run.keep("position_ever", set_28.into_iter().map(|PositionEver(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("denial_by", set_29.into_iter().map(|DenialBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("denial_in_person", set_30.into_iter().map(|DenialInPerson(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("sides_key", set_31.into_iter().map(|SidesKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("key_side", set_32.into_iter().map(|KeySide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("window_over", set_33.into_iter().map(|WindowOver(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("count-statements-on-it?inner1", set_34.into_iter().map(|CountStatementsOnItInner1(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-the-case?inner1", set_35.into_iter().map(|CountTheCaseInner1(v_0)| [S(v_0)]));
        run.keep("count-the-case?inner2", set_36.into_iter().map(|CountTheCaseInner2(v_0)| [S(v_0)]));
        run.keep("first-stood-against?inner1", set_37.into_iter().map(|FirstStoodAgainstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-firmly-against?inner1", set_38.into_iter().map(|FirstFirmlyAgainstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-denied?inner1", set_39.into_iter().map(|FirstDeniedInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-denied-in-person?inner1", set_40.into_iter().map(|FirstDeniedInPersonInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_5 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct DenialKnown(Symbol, i64);

        @output
        struct SpokenOf(Symbol);

        @output
        struct Heard(Symbol, i64);

        @output
        struct SourceOnIt(Symbol, Symbol);

        @output
        struct Positioned(Symbol, Symbol);

        @output
        struct Decided(Symbol, Symbol);

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
        struct FirstDenialInner1(Symbol, i64);

        @output
        struct LastWordInner1(Symbol, i64);

        @output
        struct HadFirstInner1(Symbol, Symbol, i64);

        // [denial-becomes-known]
        DenialKnown(v_p, v_time) <-
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST),
            RowSN(tag::KNOWN, v_s, v_time);

        // [first-denial]
        FirstDenialInner1(v_p, v_t) <-
            DenialKnown(v_p, v_t);

        // [heard-on-a-day]
        Heard(v_p, v_time) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, _),
            RowS(tag::IN_VIEW, v_s),
            RowSN(tag::KNOWN, v_s, v_time);

        // [heard-of]
        SpokenOf(v_p) <-
            Heard(v_p, v_time);

        // [last-word]
        LastWordInner1(v_p, v_t) <-
            Heard(v_p, v_t);

        // [decided-for]
        Decided(v_s, v_p) <-
            RowSS(tag::CARRIED_ITSELF, v_p, v_s);

        // [decided-against]
        Decided(v_s, v_p) <-
            RowSSS(tag::TAKES, v_s, v_p, text::AGAINST);

        // [positioned-on-what-was]
        Positioned(v_s, v_p) <-
            Decided(v_s, v_p);

        // [positioned-on-what-may-come]
        Positioned(v_s, v_p) <-
            RowSS(tag::FORETELLS, v_s, v_p);

        // [source-is-on-it]
        SourceOnIt(v_s, v_p) <-
            RowSS(tag::LINK, v_s, v_m),
            Positioned(v_m, v_p);

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

        // [label-by-speaker]
        StatementLabel(v_s, v_who) <-
            RowSS(tag::MADE_BY, v_s, v_who),
            RowS(tag::IN_VIEW, v_s);

        // [took-it-outright]
        Took(v_s, v_p, v_position) <-
            RowSSS(tag::TAKES, v_s, v_p, v_position);

        // [claimed-it]
        Took(v_s, v_p, text::FOR) <-
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

        // [mark-of-a-statement]
        TimelineMark(v_p, v_s, v_lane, v_position) <-
            Took(v_s, v_p, v_position),
            RowSS(tag::IN_LANE, v_s, v_lane);

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
        GraphEdge(v_p, v_root, v_s, text::RESTS_ON) <-
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
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        for (tag, relation) in [(tag::OUTLET, "outlet"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::IN_VIEW, "in_view"), (tag::NO_POSITION, "no_position"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::OPPOSITE, "opposite"), (tag::IN_LANE, "in_lane"), (tag::FORETELLS, "foretells"), (tag::CARRIED_ITSELF, "carried_itself"), (tag::VIA, "via"), (tag::OMITS, "omits"), (tag::MADE_BY, "made_by"), (tag::LINK, "link"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::STAND, "stand"), (tag::ARGUED, "argued"), (tag::MARK, "mark"), (tag::TAKES, "takes"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19,) = crepe.run_with_hasher::<Hasher>();
        run.keep("denial_known", set_1.into_iter().map(|DenialKnown(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("spoken_of", set_2.into_iter().map(|SpokenOf(v_0)| [S(v_0)]));
        run.keep("heard", set_3.into_iter().map(|Heard(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("source_on_it", set_4.into_iter().map(|SourceOnIt(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("positioned", set_5.into_iter().map(|Positioned(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("decided", set_6.into_iter().map(|Decided(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("had", set_7.into_iter().map(|Had(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("spoke_between", set_8.into_iter().map(|SpokeBetween(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), N(v_3), N(v_4)]));
        run.keep("unordered", set_9.into_iter().map(|Unordered(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), N(v_3), N(v_4)]));
        run.keep("origin_key", set_10.into_iter().map(|OriginKey(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("statement_label", set_11.into_iter().map(|StatementLabel(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("timeline_mark", set_12.into_iter().map(|TimelineMark(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("took", set_13.into_iter().map(|Took(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("in_graph", set_14.into_iter().map(|InGraph(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("graph_edge", set_15.into_iter().map(|GraphEdge(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("hangs_on", set_16.into_iter().map(|HangsOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first-denial?inner1", set_17.into_iter().map(|FirstDenialInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("last-word?inner1", set_18.into_iter().map(|LastWordInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("had-first?inner1", set_19.into_iter().map(|HadFirstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_6 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSN(u32, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct StatementsOn(Symbol, i64);

        @output
        struct LessSpokenOf(Symbol);

        @output
        struct Summary(i64, i64);

        @output
        struct Forecaster(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct DenyingRoot(Symbol, Symbol, Symbol);

        @output
        struct MayGoBack(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MayBeRooted(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MayHaveFallen(Symbol, Symbol);

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
        struct Foreseen(Symbol);

        @output
        struct LastWordOfASideInner1(Symbol, Symbol, i64);

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

        // [last-denied-on-record]
        LastDeniedBy(v_p, v_side, v_time) <-
            Env(c),
            RowSSSN(tag::DENIED_BY, v_p, v_side, _, _),
            let Some(v_time) = c.fold("last-denied-on-record?value1", &[S(v_p), S(v_side)]);

        // [disowned-by-its-side]
        Disowned(v_s, v_side, v_later) <-
            RowSSSS(tag::STOOD_FOR, v_p, text::FOR, v_side, v_s),
            RowSNN(tag::SAID, v_s, _, v_before),
            LastDeniedBy(v_p, v_side, v_after),
            (v_before < v_after),
            RowSSSN(tag::DENIED_BY, v_p, v_side, v_later, v_after);

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
        Position(v_s, v_p, text::FOR, text::DIRECT, v_root, v_certainty, v_both) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            Live(v_s),
            RowSS(tag::LINK, v_s, v_m),
            Sourced(v_m, v_p, text::FOR, _, v_root, v_certainty, v_other),
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
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            Rooted(v_s, v_same, text::UNKNOWN, v_strength),
            (v_same == v_s),
            RowSS(tag::UNSOURCED_RELAY, v_s, v_p);

        // [position-in-a-circle]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_root, text::CIRCULAR, v_strength) <-
            Rooted(v_s, v_root, text::CIRCULAR, v_strength),
            RowSS(tag::UNSOURCED_RELAY, v_s, v_p),
            RowSS(tag::SAME_CIRCLE, v_s, v_root);

        // [position-of-support-partly-unknown]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            Sourced(v_m, v_p, text::FOR, _, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-of-opposition-partly-unknown]
        Position(v_s, v_p, text::AGAINST, v_way, v_s, text::UNKNOWN, v_strength) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            RowSS(tag::LINK, v_s, v_m),
            Sourced(v_m, v_p, text::AGAINST, v_way, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-without-an-origin]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::NONE, v_strength) <-
            RowSS(tag::BARE_RELAY, v_s, v_p),
            !RowSSS(tag::BARELY_SOURCED, v_s, v_p, _),
            Live(v_s),
            RowSS(tag::STRENGTH, v_s, v_strength);

        // [sourced-itself]
        Sourced(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength);

        // [sourced-by-more]
        Sourced(v_s, v_p, text::FOR, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, v_strength),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [sourced-against-what-follows]
        Sourced(v_s, v_p, text::AGAINST, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::AGAINST, _, v_root, v_certainty, v_strength),
            RowSS(tag::ENTAILS, v_p, v_q);

        // [backs-itself]
        Backs(v_s, v_p, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::FOR, v_way, v_root, v_certainty, v_strength);

        // [backs-by-more]
        Backs(v_s, v_p, text::BY_IMPLICATION, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, v_strength),
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
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, text::FIRM),
            (v_certainty != text::NONE);

        // [owns-up-for-a-party]
        PartyOwnsUp(v_p, v_s, v_side) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, v_stance),
            RowS(tag::OWNING_UP, v_stance),
            FirmlyBacks(v_s, v_p, _, _),
            RowSS(tag::VOICE, v_s, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [claims-responsibility]
        Responsibility(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, _, v_who, text::CLAIMED_RESPONSIBILITY),
            Backs(v_s, v_p, _, _, _, _);

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

        // [may-be-rooted]
        MayBeRooted(v_root, v_source, v_certainty, v_strength) <-
            MayGoBack(v_root, v_source, v_certainty, v_strength),
            !RowS(tag::DOUBTFUL, v_source);

        // [may-rest-on-the-fallen]
        MayHaveFallen(v_root, v_strength) <-
            RowSSS(tag::MAY_REST_ON, v_root, v_m, _),
            RowSSS(tag::ROOT_EVER, v_m, v_source, v_strength),
            !MayGoBack(v_root, v_source, text::KNOWN, _);

        // [count-statements-on-it]
        StatementsOn(v_p, v_statements) <-
            Env(c),
            RowS(tag::CLAIMED, v_p),
            let Some(v_statements) = c.fold("count-statements-on-it?value1", &[S(v_p)]);

        // [less-said-of-it]
        LessSpokenOf(v_p) <-
            StatementsOn(v_p, v_statements),
            StatementsOn(v_q, v_more),
            (v_more > v_statements);

        // [less-by-name]
        LessSpokenOf(v_p) <-
            Env(c),
            StatementsOn(v_p, v_statements),
            StatementsOn(v_q, v_statements),
            (c.holds(Comparison::Less, S(v_q), S(v_p)));

        // [count-the-case]
        Summary(v_statements, v_outlets) <-
            Env(c),
            let Some(v_statements) = c.fold("count-the-case?value1", &[]),
            let Some(v_outlets) = c.fold("count-the-case?value2", &[]);

        // [forecaster-by-words]
        Forecaster(v_p, v_s, v_who, v_whom, v_stance, v_manner, v_time) <-
            Foresees(v_s, v_p, _, _),
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, v_stance),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSN(tag::KNOWN, v_s, v_time);

        // [has-a-forecast]
        Foreseen(v_p) <-
            Foresees(v_s, v_p, _, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::OUTLET_ACTOR, "outlet_actor"), (tag::DOUBTFUL, "doubtful"), (tag::OWNING_UP, "owning_up"), (tag::UNPLACED, "unplaced"), (tag::CLOSES_CIRCLE, "closes_circle"), (tag::CLAIMED, "claimed"), (tag::AUTHORITY, "authority"), (tag::IN_VIEW, "in_view"), (tag::RESTS, "rests"), (tag::MODAL, "modal"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::DOER, "doer"), (tag::OWN_STRENGTH, "own_strength"), (tag::STRENGTH, "strength"), (tag::SAME_CIRCLE, "same_circle"), (tag::CIRCLE_STRENGTH, "circle_strength"), (tag::WITHDRAWN, "withdrawn"), (tag::EXPOSED, "exposed"), (tag::OPPOSITE, "opposite"), (tag::ROOT_SIDE, "root_side"), (tag::UNSOURCED_RELAY, "unsourced_relay"), (tag::BARE_RELAY, "bare_relay"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::RELEASED_BY, "released_by"), (tag::DEED, "deed"), (tag::SIDES_KEY, "sides_key"), (tag::KEY_SIDE, "key_side"), (tag::MADE_BY, "made_by"), (tag::LINK, "link"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::DENIAL_BY, "denial_by"), (tag::DENIAL_IN_PERSON, "denial_in_person"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::STAND, "stand"), (tag::WEAKER, "weaker"), (tag::ARGUED, "argued"), (tag::ROOT_EVER, "root_ever"), (tag::BARELY_SOURCED, "barely_sourced"), (tag::MAY_REST_ON, "may_rest_on"), ] {
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
        run.keep("statements_on", set_1.into_iter().map(|StatementsOn(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("less_spoken_of", set_2.into_iter().map(|LessSpokenOf(v_0)| [S(v_0)]));
        run.keep("summary", set_3.into_iter().map(|Summary(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("forecaster", set_4.into_iter().map(|Forecaster(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("denying_root", set_5.into_iter().map(|DenyingRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_go_back", set_6.into_iter().map(|MayGoBack(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("may_be_rooted", set_7.into_iter().map(|MayBeRooted(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("may_have_fallen", set_8.into_iter().map(|MayHaveFallen(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last_argued_by", set_9.into_iter().map(|LastArguedBy(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("reversed", set_10.into_iter().map(|Reversed(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("last_owned_up", set_11.into_iter().map(|LastOwnedUp(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("overtaken", set_12.into_iter().map(|Overtaken(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("last_denied_by", set_13.into_iter().map(|LastDeniedBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("disowned", set_14.into_iter().map(|Disowned(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("ended", set_15.into_iter().map(|Ended(v_0)| [S(v_0)]));
        run.keep("live", set_16.into_iter().map(|Live(v_0)| [S(v_0)]));
        run.keep("goes_round", set_17.into_iter().map(|GoesRound(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rooted", set_18.into_iter().map(|Rooted(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("position", set_19.into_iter().map(|Position(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("sourced", set_20.into_iter().map(|Sourced(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("backs", set_21.into_iter().map(|Backs(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("denies", set_22.into_iter().map(|Denies(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("firmly_backs", set_23.into_iter().map(|FirmlyBacks(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("foresees", set_24.into_iter().map(|Foresees(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("opposes", set_25.into_iter().map(|Opposes(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_word", set_26.into_iter().map(|OwnWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("word_at", set_27.into_iter().map(|WordAt(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_denied_by", set_28.into_iter().map(|FirstDeniedBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_denied_in_person", set_29.into_iter().map(|FirstDeniedInPerson(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("comes_round", set_30.into_iter().map(|ComesRound(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("not_its_own", set_31.into_iter().map(|NotItsOwn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("for_doer", set_32.into_iter().map(|ForDoer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_owns_up", set_33.into_iter().map(|PartyOwnsUp(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("responsibility", set_34.into_iter().map(|Responsibility(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("finding", set_35.into_iter().map(|Finding(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("witness_key", set_36.into_iter().map(|WitnessKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firm_root", set_37.into_iter().map(|FirmRoot(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("has_a_side", set_38.into_iter().map(|HasASide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foreseen", set_39.into_iter().map(|Foreseen(v_0)| [S(v_0)]));
        run.keep("last-word-of-a-side?inner1", set_40.into_iter().map(|LastWordOfASideInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_7 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSN(u32, Symbol, Symbol, i64);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct TimeLeft(Symbol, i64, i64);

        @output
        struct Declined(Symbol, Symbol, Symbol, Symbol, Symbol, i64);

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
        struct PartyWord(Symbol, Symbol);

        @output
        struct SeveralParties(Symbol);

        @output
        struct ReversedWord(Symbol, Symbol, i64);

        @output
        struct OvertakenWord(Symbol, Symbol, i64);

        @output
        struct LastWord(Symbol, i64);

        @output
        struct FirstHad(Symbol, Symbol, i64);

        @output
        struct GraphNode(Symbol, Symbol, Symbol);

        @output
        struct StatedAim(Symbol, Symbol);

        @output
        struct DeniedDirectly(Symbol, Symbol);

        @output
        struct TakenBack(Symbol, Symbol, Symbol);

        @output
        struct DeniedByAuthority(Symbol, Symbol, Symbol);

        @output
        struct FirmDenial(Symbol, Symbol);

        @output
        struct FirstReversedInner1(Symbol, Symbol, i64);

        @output
        struct FirstOvertakenInner1(Symbol, Symbol, i64);

        // [window-still-open]
        TimeLeft(v_p, v_4, v_last) <-
            Env(c),
            RowS(tag::FORESEEN, v_p),
            RowSNN(tag::WINDOW, v_p, _, v_last),
            RowN(tag::BOUNDED, v_last),
            RowN(tag::AS_OF, v_moment),
            (v_moment <= v_last),
            let Some(v_3) = c.number(Functor::Subtract, &[N(v_last), N(v_moment)]),
            let Some(v_4) = c.number(Functor::Divide, &[N(v_3), N(1440)]);

        // [took-no-position]
        Declined(v_p, v_s, v_who, v_whom, v_stance, v_time) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, v_stance),
            RowS(tag::LIVE, v_s),
            RowS(tag::NO_POSITION, v_stance),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, _),
            RowSN(tag::KNOWN, v_s, v_time);

        // [did-not-mention-it]
        Declined(v_p, v_s, v_who, v_whom, text::DID_NOT_MENTION_IT, v_time) <-
            RowSS(tag::OMITS, v_s, v_p),
            RowS(tag::LIVE, v_s),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, _),
            RowSN(tag::KNOWN, v_s, v_time);

        // [denied-in-so-many-words]
        DeniedDirectly(v_p, v_s) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, _, _, _);

        // [denies-firmly]
        FirmDenial(v_p, v_s) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, _, _, text::FIRM),
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

        // [word-of-a-party]
        PartyWord(v_p, v_side) <-
            RowSSSS(tag::OWN_WORD, v_p, v_side, v_s, _),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [hedged-denial]
        HedgedDenial(v_p, v_s) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, _, _, text::TENTATIVE),
            !RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, _, _, text::FIRM),
            RowSSS(tag::STAND, v_s, _, _);

        // [first-stood-against]
        FirstStood(v_p, v_side, v_time) <-
            Env(c),
            RowSSS(tag::STOOD_AGAINST_BY, v_p, v_side, _),
            let Some(v_time) = c.fold("first-stood-against?value1", &[S(v_p), S(v_side)]);

        // [first-firmly-against]
        FirstFirmDenial(v_p, v_side, v_time) <-
            Env(c),
            RowSSN(tag::FIRMLY_STOOD_AGAINST, v_p, v_side, _),
            let Some(v_time) = c.fold("first-firmly-against?value1", &[S(v_p), S(v_side)]);

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
            RowSSS(tag::ARGUED, v_later, v_p, text::FOR),
            FirstStood(v_p, v_side, v_before),
            RowSS(tag::SIDE_VOICE, v_later, v_side),
            RowSNN(tag::SAID, v_later, v_day, _),
            (v_before < v_day);

        // [first-denial]
        FirstDenial(v_p, v_time) <-
            Env(c),
            RowSSS(tag::STAND, _, v_p, text::AGAINST),
            let Some(v_time) = c.fold("first-denial?value1", &[S(v_p)]);

        // [missed-denial]
        MissedDenial(v_p, v_s) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, _, text::RELAYED),
            !RowSSS(tag::TAKES, v_s, v_p, text::AGAINST),
            RowS(tag::IN_VIEW, v_s),
            RowSNN(tag::SAID, v_s, v_day, _),
            FirstDenial(v_p, v_before),
            (v_before < v_day);

        // [went-back-on-a-denial]
        WentBack(v_p, v_side) <-
            RowSSS(tag::ARGUED, v_later, v_p, text::FOR),
            FirstStood(v_p, v_side, v_before),
            RowSS(tag::SIDE_VOICE, v_later, v_side),
            RowSNN(tag::SAID, v_later, v_day, _),
            (v_before < v_day);

        // [reversed-before]
        ReversedBefore(v_p, v_side) <-
            RowSSS(tag::STAND, v_s, v_p, text::AGAINST),
            DeniedDirectly(v_p, v_s),
            RowSS(tag::SIDE_VOICE, v_s, v_side),
            WentBack(v_q, v_side),
            (v_p != v_q);

        // [two-parties]
        SeveralParties(v_p) <-
            PartyWord(v_p, v_side),
            PartyWord(v_p, v_other),
            (v_side != v_other);

        // [reversed-in-a-statement]
        ReversedWord(v_p, v_speaker, v_time) <-
            RowSSS(tag::STAND, v_s, v_p, text::FOR),
            RowSSS(tag::REVERSED, v_s, v_speaker, _),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-reversed]
        FirstReversedInner1(v_p, v_speaker, v_t) <-
            ReversedWord(v_p, v_speaker, v_t);

        // [overtaken-in-a-statement]
        OvertakenWord(v_p, v_side, v_time) <-
            RowSSS(tag::STAND, v_s, v_p, text::FOR),
            RowSSS(tag::OVERTAKEN, v_s, v_side, _),
            RowSNN(tag::SAID, v_s, _, v_time);

        // [first-overtaken]
        FirstOvertakenInner1(v_p, v_side, v_t) <-
            OvertakenWord(v_p, v_side, v_t);

        // [last-word]
        LastWord(v_p, v_time) <-
            Env(c),
            RowS(tag::SPOKEN_OF, v_p),
            let Some(v_time) = c.fold("last-word?value1", &[S(v_p)]);

        // [had-first]
        FirstHad(v_p, v_outlet, v_time) <-
            Env(c),
            RowSSN(tag::HAD, v_p, v_outlet, _),
            let Some(v_time) = c.fold("had-first?value1", &[S(v_p), S(v_outlet)]);

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

        // [aim-declared]
        StatedAim(v_who, v_conflict) <-
            RowSSSS(tag::STATEMENT, v_s, v_p, v_who, text::DECLARED_THE_INTENTION),
            RowSSS(tag::ENDED_CONFLICT, v_p, v_who, v_conflict),
            RowS(tag::LIVE, v_s);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::BOUNDED, "bounded"), (tag::AS_OF, "as_of"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::FIRM, "firm"), (tag::ENDED, "ended"), (tag::SPOKEN_OF, "spoken_of"), (tag::LIVE, "live"), (tag::AUTHORITY, "authority"), (tag::FORESEEN, "foreseen"), (tag::IN_VIEW, "in_view"), (tag::RESTS, "rests"), (tag::NO_POSITION, "no_position"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::WINDOW, "window"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::SIDE_VOICE, "side_voice"), (tag::PARTY_TO, "party_to"), (tag::SAME_CIRCLE, "same_circle"), (tag::IN_GRAPH, "in_graph"), (tag::CARRIED, "carried"), (tag::ENTAILS, "entails"), (tag::OMITS, "omits"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::FIRMLY_STOOD_AGAINST, "firmly_stood_against"), (tag::HAD, "had"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::STAND, "stand"), (tag::ANSWERS_FOR, "answers_for"), (tag::ARGUED, "argued"), (tag::REVERSED, "reversed"), (tag::OVERTAKEN, "overtaken"), (tag::ENDED_CONFLICT, "ended_conflict"), (tag::STOOD_AGAINST_BY, "stood_against_by"), (tag::TAKES, "takes"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::ROOTED, "rooted"), (tag::OWN_WORD, "own_word"), (tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::DENIES, "denies"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24,) = crepe.run_with_hasher::<Hasher>();
        run.keep("time_left", set_1.into_iter().map(|TimeLeft(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("declined", set_2.into_iter().map(|Declined(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5)]));
        run.keep("hedged_denial", set_3.into_iter().map(|HedgedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denial_shifted", set_4.into_iter().map(|DenialShifted(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_stood", set_5.into_iter().map(|FirstStood(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_firm_denial", set_6.into_iter().map(|FirstFirmDenial(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("missed_denial", set_7.into_iter().map(|MissedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_denial", set_8.into_iter().map(|FirstDenial(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("reversed_before", set_9.into_iter().map(|ReversedBefore(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("went_back", set_10.into_iter().map(|WentBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_word", set_11.into_iter().map(|PartyWord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("several_parties", set_12.into_iter().map(|SeveralParties(v_0)| [S(v_0)]));
        run.keep("reversed_word", set_13.into_iter().map(|ReversedWord(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("overtaken_word", set_14.into_iter().map(|OvertakenWord(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("last_word", set_15.into_iter().map(|LastWord(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first_had", set_16.into_iter().map(|FirstHad(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("graph_node", set_17.into_iter().map(|GraphNode(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("stated_aim", set_18.into_iter().map(|StatedAim(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denied_directly", set_19.into_iter().map(|DeniedDirectly(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("taken_back", set_20.into_iter().map(|TakenBack(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("denied_by_authority", set_21.into_iter().map(|DeniedByAuthority(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("firm_denial", set_22.into_iter().map(|FirmDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first-reversed?inner1", set_23.into_iter().map(|FirstReversedInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-overtaken?inner1", set_24.into_iter().map(|FirstOvertakenInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_8 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct StillConflicts(Symbol, Symbol);

        @output
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct KnownRoot(Symbol, Symbol, Symbol);

        @output
        struct UnknownRoot(Symbol, Symbol, Symbol);

        @output
        struct CountedAlready(Symbol, Symbol, Symbol);

        @output
        struct KnownMark(Symbol, Symbol, Symbol, Symbol);

        @output
        struct ContraryRoot(Symbol, Symbol, Symbol);

        @output
        struct AgreedIn(Symbol, Symbol);

        @output
        struct FirmlyAgainst(Symbol, Symbol, Symbol);

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
        struct CarriedElsewhere(Symbol, Symbol, Symbol, Symbol, Symbol);

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
        Bears(v_s, v_p, text::FOR, v_way, v_root, v_certainty, v_strength) <-
            RowSSSSSS(tag::BACKS, v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-in-denial]
        Bears(v_s, v_p, text::AGAINST, v_way, v_root, v_certainty, v_strength) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-for-the-contrary]
        Bears(v_s, v_p, text::AGAINST, text::BY_IMPLICATION, v_root, v_certainty, text::FIRM) <-
            RowSSSS(tag::FIRMLY_BACKS, v_s, v_q, v_root, v_certainty),
            StillConflicts(v_q, v_p),
            RowS(tag::CLAIMED, v_p);

        // [known-behind-a-report]
        KnownRoot(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::KNOWN, _);

        // [known-behind-a-forecast]
        KnownRoot(v_p, text::FORESEEN, v_root) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, text::KNOWN);

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

        // [word-for-the-claim]
        WordOfAParty(v_p, v_root) <-
            KnownRoot(v_p, _, v_root),
            RowSS(tag::VOICE, v_root, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [record-for-the-claim]
        WordOfAParty(v_p, v_root) <-
            KnownRoot(v_p, _, v_root),
            RowSS(tag::MADE_BY, v_root, v_record),
            RowS(tag::RECORD, v_record),
            RowSS(tag::ROOT_SIDE, v_root, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [known-among-all]
        KnownIn(v_p, v_position, text::T, v_root) <-
            KnownRoot(v_p, v_position, v_root);

        // [known-in-firm-support]
        KnownIn(v_p, text::FIRMLY_FOR, text::T, v_root) <-
            RowSSSSSS(tag::BACKS, v_s, v_p, _, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-denial]
        KnownIn(v_p, text::FIRMLY_DENIED, text::T, v_root) <-
            RowSSSSSS(tag::DENIES, v_s, v_p, text::DIRECT, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-opposition]
        KnownIn(v_p, text::FIRMLY_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root);

        // [known-among-those-who-agree]
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root);

        // [known-in-a-tentative-denial-too]
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            AgreedIn(v_p, v_with),
            RowSSS(tag::DENYING_ROOT, v_p, v_root, _);

        // [known-in-opposition-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FIRMLY_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root),
            !WordOfAParty(v_p, v_root);

        // [known-in-firm-support-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, v_root) <-
            RowSSSSSS(tag::BACKS, v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            !WordOfAParty(v_p, v_root);

        // [known-in-support-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FOR, text::T, v_root) <-
            KnownRoot(v_p, text::FOR, v_root),
            !WordOfAParty(v_p, v_root);

        // [unknown-behind-a-report]
        UnknownRoot(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::UNKNOWN, _);

        // [unknown-behind-a-forecast]
        UnknownRoot(v_p, text::FORESEEN, v_root) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, text::UNKNOWN);

        // [mark-among-the-known]
        KnownMark(v_p, v_position, v_who, v_carrier) <-
            KnownRoot(v_p, v_position, v_root),
            RowSSS(tag::MARK, v_root, v_who, v_carrier);

        // [mark-of-a-known-root]
        CountedAlready(v_p, v_position, v_root) <-
            UnknownRoot(v_p, v_position, v_root),
            RowSSS(tag::MARK, v_root, v_who, v_carrier),
            KnownMark(v_p, v_position, v_who, v_carrier);

        // [mark-without-a-carrier]
        CountedAlready(v_p, v_position, v_root) <-
            RowSSS(tag::MARK, v_root, v_who, text::T),
            UnknownRoot(v_p, v_position, v_root),
            KnownMark(v_p, v_position, v_who, _);

        // [mark-of-one-without-a-carrier]
        CountedAlready(v_p, v_position, v_root) <-
            KnownMark(v_p, v_position, v_who, text::T),
            UnknownRoot(v_p, v_position, v_root),
            RowSSS(tag::MARK, v_root, v_who, _);

        // [in-doubt-by-a-root]
        InDoubt(v_p, v_group, v_with) <-
            KnownIn(v_p, v_group, v_with, v_root),
            RowS(tag::DOUBTFUL, v_root);

        // [source-is-a-party]
        AmongParties(v_p, v_group, v_source) <-
            RowS(tag::APART_FROM_PARTIES, v_group),
            KnownIn(v_p, v_group, _, v_root),
            RowSSSS(tag::MAY_BE_ROOTED, v_root, v_source, _, _),
            RowSS(tag::VOICE, v_source, v_side),
            RowSS(tag::PARTY_TO, v_p, v_side);

        // [tentative-support-counts]
        CountsTentatively(v_p, v_position, v_root) <-
            KnownRoot(v_p, v_position, v_root),
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
            UnknownRoot(v_p, v_position, v_root),
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
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::APART_FROM_PARTIES, "apart_from_parties"), (tag::JOINT, "joint"), (tag::DOUBTFUL, "doubtful"), (tag::CLAIMED, "claimed"), (tag::EXCLUDES_ITSELF, "excludes_itself"), (tag::RECORD, "record"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::DOER, "doer"), (tag::ROOT_SIDE, "root_side"), (tag::BY_UNNAMED, "by_unnamed"), (tag::OFFICIAL, "official"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::OPPOSES, "opposes"), (tag::DEED, "deed"), (tag::NOT_ITS_OWN, "not_its_own"), (tag::RESPONSIBILITY, "responsibility"), (tag::FINDING, "finding"), (tag::SIDES_KEY, "sides_key"), (tag::KEY_SIDE, "key_side"), (tag::WITNESS_KEY, "witness_key"), (tag::HAS_A_SIDE, "has_a_side"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::DENYING_ROOT, "denying_root"), (tag::STAND, "stand"), (tag::MARK, "mark"), (tag::COMES_ROUND, "comes_round"), (tag::PARTY_OWNS_UP, "party_owns_up"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::MAY_BE_ROOTED, "may_be_rooted"), (tag::FIRMLY_BACKS, "firmly_backs"), (tag::FORESEES, "foresees"), (tag::OWN_WORD, "own_word"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::BACKS, "backs"), (tag::DENIES, "denies"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("still_conflicts", set_1.into_iter().map(|StillConflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bears", set_2.into_iter().map(|Bears(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("known_root", set_3.into_iter().map(|KnownRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("unknown_root", set_4.into_iter().map(|UnknownRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("counted_already", set_5.into_iter().map(|CountedAlready(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("known_mark", set_6.into_iter().map(|KnownMark(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("contrary_root", set_7.into_iter().map(|ContraryRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("agreed_in", set_8.into_iter().map(|AgreedIn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firmly_against", set_9.into_iter().map(|FirmlyAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("word_of_a_party", set_10.into_iter().map(|WordOfAParty(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("known_in", set_11.into_iter().map(|KnownIn(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("in_doubt", set_12.into_iter().map(|InDoubt(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("replaces", set_13.into_iter().map(|Replaces(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("counts_tentatively", set_14.into_iter().map(|CountsTentatively(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("among_parties", set_15.into_iter().map(|AmongParties(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("tally", set_16.into_iter().map(|Tally(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("counts_as", set_17.into_iter().map(|CountsAs(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("officials", set_18.into_iter().map(|Officials(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("beside_officials", set_19.into_iter().map(|BesideOfficials(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("counts_as_several", set_20.into_iter().map(|CountsAsSeveral(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("sole_mark", set_21.into_iter().map(|SoleMark(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("adds_nothing", set_22.into_iter().map(|AddsNothing(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("carried_elsewhere", set_23.into_iter().map(|CarriedElsewhere(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("blocks", set_24.into_iter().map(|Blocks(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last_word_of", set_25.into_iter().map(|LastWordOf(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("outdated", set_26.into_iter().map(|Outdated(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("upheld", set_27.into_iter().map(|Upheld(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contested", set_28.into_iter().map(|Contested(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_key", set_29.into_iter().map(|OwnKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("blocking_key", set_30.into_iter().map(|BlockingKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("admission", set_31.into_iter().map(|Admission(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("unowned_deed", set_32.into_iter().map(|UnownedDeed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("owned_deed", set_33.into_iter().map(|OwnedDeed(v_0)| [S(v_0)]));
        run.keep("lacks_doer", set_34.into_iter().map(|LacksDoer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("doer_key", set_35.into_iter().map(|DoerKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("from_two_sides", set_36.into_iter().map(|FromTwoSides(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("established", set_37.into_iter().map(|Established(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("settled", set_38.into_iter().map(|Settled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excluded", set_39.into_iter().map(|Excluded(v_0)| [S(v_0)]));
        run.keep("discarded", set_40.into_iter().map(|Discarded(v_0)| [S(v_0)]));
    }
}

mod part_9 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct InReport(Symbol, Symbol);

        @output
        struct Supporter(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Opponent(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct ImpliedSupporter(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct ImpliedOpponent(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct AcknowledgedContact(Symbol, Symbol);

        @output
        struct Acknowledged(Symbol);

        @output
        struct AsymmetricContact(Symbol, Symbol, Symbol);

        @output
        struct ContactWithSide(Symbol, Symbol);

        @output
        struct Supported(Symbol);

        @output
        struct Opposed(Symbol);

        @output
        struct OwnSupport(Symbol, Symbol);

        @output
        struct OwnOpposition(Symbol, Symbol);

        @output
        struct FirmOpposition(Symbol, Symbol);

        @output
        struct Report(Symbol, Symbol, Symbol, Symbol);

        @output
        struct ReportOutlet(Symbol, Symbol, Symbol);

        @output
        struct Joined(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct LaterJoined(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountsOnce(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CircleBehind(Symbol, Symbol, Symbol);

        @output
        struct OriginEver(Symbol, Symbol, Symbol);

        @output
        struct MayCopy(Symbol, Symbol);

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
        struct PendingCondition(Symbol, Symbol);

        @output
        struct DeniedByOrigin(Symbol, Symbol);

        @output
        struct CameFrom(Symbol, Symbol, Symbol);

        @output
        struct CameFromSpeaker(Symbol, Symbol);

        @output
        struct OnlySupportOf(Symbol, Symbol);

        @output
        struct SupportBeside(Symbol, Symbol);

        @output
        struct CountReportsInner1(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner2(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner3(Symbol, Symbol, Symbol);

        @output
        struct CountWithoutDoubtInner1(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountInSpiteOfDoubtInner1(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct OriginsWithThePossibleInner2(Symbol, Symbol, Symbol);

        @output
        struct CountKnownOriginsInner1(Symbol, Symbol, Symbol, Symbol);

        // [joined-in-one-root]
        Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, v_outlet) <-
            RowSSSS(tag::COUNTS_AS_SEVERAL, v_p, v_group, v_with, v_root),
            !RowSSSS(tag::ADDS_NOTHING, v_p, v_group, v_with, v_root),
            RowSSSSSS(tag::COUNTS_AS, v_p, v_group, v_with, v_root, v_who, v_carrier),
            RowSSSSSS(tag::COUNTS_AS, v_p, v_group, v_with, v_root, v_other, v_outlet);

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
            RowSSSSS(tag::SOLE_MARK, v_p, v_group, v_with, v_who, v_carrier),
            !RowSSSSS(tag::CARRIED_ELSEWHERE, v_p, v_group, v_with, v_who, v_carrier);

        // [counts-for-those-joined]
        CountsOnce(v_p, v_group, v_with, v_who, v_carrier) <-
            Joined(v_p, v_group, v_with, v_who, v_carrier, _, _),
            !LaterJoined(v_p, v_group, v_with, v_who, v_carrier);

        // [count-known-origins]
        CountKnownOriginsInner1(v_p, v_position, v_3, v_4) <-
            CountsOnce(v_p, v_position, text::T, v_3, v_4);

        // [count-without-doubt]
        CountWithoutDoubtInner1(v_p, v_group, v_with, v_4, v_5) <-
            CountsOnce(v_p, v_group, v_with, v_4, v_5);

        // [count-in-spite-of-doubt]
        CountInSpiteOfDoubtInner1(v_p, v_group, v_with, v_6, v_7) <-
            CountsOnce(v_p, v_group, v_with, v_6, v_7);

        // [circle-behind-a-report]
        CircleBehind(v_p, v_position, v_root) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, v_position, _, v_root, text::CIRCULAR, _);

        // [circle-behind-a-forecast]
        CircleBehind(v_p, text::FORESEEN, v_root) <-
            RowSSSS(tag::FORESEES, v_s, v_p, v_root, text::CIRCULAR);

        // [origins-with-the-possible]
        OriginsWithThePossibleInner2(v_p, v_position, v_10) <-
            CircleBehind(v_p, v_position, v_10);

        // [may-copy-from-the-unknown]
        MayCopy(v_p, v_position) <-
            RowSSS(tag::UNKNOWN_ROOT, v_p, v_position, v_root);

        // [may-copy-in-a-circle]
        MayCopy(v_p, v_position) <-
            CircleBehind(v_p, v_position, v_root);

        // [may-copy-in-doubt]
        MayCopy(v_p, v_position) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root),
            RowS(tag::DOUBTFUL, v_root);

        // [ever-behind-a-statement]
        OriginEver(v_p, v_position, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_p, v_position, v_root, _);

        // [ever-behind-more]
        OriginEver(v_p, text::FOR, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_q, text::FOR, v_root, _),
            RowSS(tag::ENTAILS, v_q, v_p);

        // [ever-against-what-follows]
        OriginEver(v_p, text::AGAINST, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_q, text::AGAINST, v_root, _),
            RowSS(tag::ENTAILS, v_p, v_q),
            RowS(tag::CLAIMED, v_p),
            MayCopy(v_p, text::AGAINST);

        // [ever-behind-the-contrary]
        OriginEver(v_p, text::AGAINST, v_root) <-
            RowSSSSS(tag::POSITION_EVER, v_s, v_q, text::FOR, v_root, text::FIRM),
            RowSS(tag::STILL_CONFLICTS, v_q, v_p),
            RowS(tag::CLAIMED, v_p),
            MayCopy(v_p, text::AGAINST);

        // [origin-has-fallen]
        LostOrigin(v_p, v_position) <-
            OriginEver(v_p, v_position, v_root),
            !RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root);

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

        // [one-has-fallen]
        MayBeLost(v_p, v_position) <-
            LostOrigin(v_p, v_position);

        // [one-may-have-fallen]
        MayBeLost(v_p, v_position) <-
            RowSSS(tag::KNOWN_ROOT, v_p, v_position, v_root),
            RowSS(tag::MAY_HAVE_FALLEN, v_root, v_strength),
            StillBears(v_p, v_position, v_root, v_strength);

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
            CircleBehind(v_p, v_position, v_root);

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

        // [has-a-report]
        InReport(v_p, v_position) <-
            Report(v_p, v_position, _, v_s);

        // [supporter-by-words]
        Supporter(v_p, v_s, v_s, v_who, v_whom, v_manner, v_time) <-
            Report(v_p, text::FOR, text::DIRECT, v_s),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSN(tag::KNOWN, v_s, v_time);

        // [opponent-by-words]
        Opponent(v_p, v_s, v_s, v_who, v_whom, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::DIRECT, v_s),
            RowSSSS(tag::VOICED, v_s, v_who, v_whom, v_manner),
            RowSN(tag::KNOWN, v_s, v_time);

        // [supporter-by-implication]
        ImpliedSupporter(v_p, v_s, v_who, v_stance, v_q, v_manner, v_time) <-
            Report(v_p, text::FOR, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, v_stance),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSN(tag::KNOWN, v_s, v_time);

        // [opponent-by-implication]
        ImpliedOpponent(v_p, v_s, v_who, v_stance, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, v_stance),
            (v_stance != text::RELAYED),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSN(tag::KNOWN, v_s, v_time);

        // [opponent-by-relaying-a-denial]
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED_A_DENIAL, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, text::RELAYED),
            RowSSS(tag::TAKES, v_s, v_q, text::AGAINST),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSN(tag::KNOWN, v_s, v_time);

        // [opponent-by-relaying-the-contrary]
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION, v_s),
            RowSSSS(tag::STATEMENT, v_s, v_q, v_who, text::RELAYED),
            !RowSSS(tag::TAKES, v_s, v_q, text::AGAINST),
            RowSSSS(tag::VOICED, v_s, _, _, v_manner),
            RowSN(tag::KNOWN, v_s, v_time);

        // [has-support]
        Supported(v_p) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::FOR, _, _, v_certainty, _),
            (v_certainty != text::NONE);

        // [has-opposition]
        Opposed(v_p) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::AGAINST, _, _, _, _);

        // [condition-open]
        PendingCondition(v_p, v_on) <-
            RowSS(tag::CONDITION, v_p, v_on),
            !RowSS(tag::SETTLED, v_on, _);

        // [came-from-an-origin]
        CameFrom(v_p, v_who, v_carrier) <-
            OriginEver(v_p, text::FOR, v_root),
            RowSSS(tag::MARK, v_root, v_who, v_carrier);

        // [came-from-a-speaker]
        CameFromSpeaker(v_p, v_who) <-
            OriginEver(v_p, text::FOR, v_root),
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

        // [opposes-firmly]
        FirmOpposition(v_p, v_s) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::AGAINST, _, _, _, text::FIRM),
            !RowSS(tag::OUTDATED, v_s, v_p),
            RowSSS(tag::STAND, v_s, _, _);

        // [relays-firm-opposition]
        FirmOpposition(v_p, v_s) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::AGAINST, _, v_root, _, text::FIRM),
            !RowSS(tag::OUTDATED, v_root, v_p),
            RowSSSS(tag::STATEMENT, v_s, _, _, text::RELAYED);

        // [supports-itself]
        OwnSupport(v_p, v_s) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::FOR, _, _, _, _),
            RowSSS(tag::STAND, v_s, _, _);

        // [support-of-others]
        SupportBeside(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            RowSS(tag::PARTY_TO, v_p, v_side),
            !RowSS(tag::VOICE, v_s, v_side);

        // [no-support-but-of-one-side]
        OnlySupportOf(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            RowSS(tag::PARTY_TO, v_p, v_side),
            !SupportBeside(v_p, v_side);

        // [acknowledged-by-a-party]
        Acknowledged(v_p) <-
            RowSS(tag::PARTY_WORD, v_p, v_side),
            !Opposed(v_p);

        // [acknowledged-when-settled]
        Acknowledged(v_p) <-
            RowSS(tag::SETTLED, v_p, v_how);

        // [contact-acknowledged]
        AcknowledgedContact(v_who, v_whom) <-
            RowSSS(tag::MADE_CONTACT, v_p, v_who, v_whom),
            Acknowledged(v_p);

        // [acknowledged-with-its-member]
        ContactWithSide(v_x, v_side) <-
            Acknowledged(v_p),
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

        // [opposes-itself]
        OwnOpposition(v_p, v_s) <-
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::AGAINST, _, _, _, _),
            RowSSS(tag::STAND, v_s, _, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::DOUBTFUL, "doubtful"), (tag::CLAIMED, "claimed"), (tag::OUTLET, "outlet"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::TALK_OF_CONTACT, "talk_of_contact"), (tag::STILL_CONFLICTS, "still_conflicts"), (tag::MAY_HAVE_FALLEN, "may_have_fallen"), (tag::PARTY_WORD, "party_word"), (tag::ENTAILS, "entails"), (tag::BELLIGERENT, "belligerent"), (tag::CONDITION, "condition"), (tag::VIA, "via"), (tag::OUTDATED, "outdated"), (tag::SETTLED, "settled"), (tag::FIRM_DENIAL, "firm_denial"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_ROOT, "known_root"), (tag::UNKNOWN_ROOT, "unknown_root"), (tag::STAND, "stand"), (tag::CONTACT, "contact"), (tag::MADE_CONTACT, "made_contact"), (tag::MARK, "mark"), (tag::TAKES, "takes"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::VOICED, "voiced"), (tag::COUNTS_AS_SEVERAL, "counts_as_several"), (tag::ADDS_NOTHING, "adds_nothing"), (tag::MAY_GO_BACK, "may_go_back"), (tag::MAY_BE_ROOTED, "may_be_rooted"), (tag::FORESEES, "foresees"), (tag::STATEMENT, "statement"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::SOLE_MARK, "sole_mark"), (tag::CARRIED_ELSEWHERE, "carried_elsewhere"), (tag::POSITION_EVER, "position_ever"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTS_AS, "counts_as"), (tag::DENIES, "denies"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        }
        for (tag, relation) in [(tag::BEARS, "bears"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33, set_34, set_35, set_36, set_37, set_38, set_39, set_40,) = crepe.run_with_hasher::<Hasher>();
        run.keep("in_report", set_1.into_iter().map(|InReport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("supporter", set_2.into_iter().map(|Supporter(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("opponent", set_3.into_iter().map(|Opponent(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("implied_supporter", set_4.into_iter().map(|ImpliedSupporter(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("implied_opponent", set_5.into_iter().map(|ImpliedOpponent(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("acknowledged_contact", set_6.into_iter().map(|AcknowledgedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("acknowledged", set_7.into_iter().map(|Acknowledged(v_0)| [S(v_0)]));
        run.keep("asymmetric_contact", set_8.into_iter().map(|AsymmetricContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("contact_with_side", set_9.into_iter().map(|ContactWithSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("supported", set_10.into_iter().map(|Supported(v_0)| [S(v_0)]));
        run.keep("opposed", set_11.into_iter().map(|Opposed(v_0)| [S(v_0)]));
        run.keep("own_support", set_12.into_iter().map(|OwnSupport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_opposition", set_13.into_iter().map(|OwnOpposition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firm_opposition", set_14.into_iter().map(|FirmOpposition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("report", set_15.into_iter().map(|Report(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("report_outlet", set_16.into_iter().map(|ReportOutlet(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("joined", set_17.into_iter().map(|Joined(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("later_joined", set_18.into_iter().map(|LaterJoined(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("counts_once", set_19.into_iter().map(|CountsOnce(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("circle_behind", set_20.into_iter().map(|CircleBehind(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("origin_ever", set_21.into_iter().map(|OriginEver(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_copy", set_22.into_iter().map(|MayCopy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("lost_origin", set_23.into_iter().map(|LostOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("has_unknown_origin", set_24.into_iter().map(|HasUnknownOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("still_bears", set_25.into_iter().map(|StillBears(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("unsure_root", set_26.into_iter().map(|UnsureRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_be_lost", set_27.into_iter().map(|MayBeLost(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pending_condition", set_28.into_iter().map(|PendingCondition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denied_by_origin", set_29.into_iter().map(|DeniedByOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("came_from", set_30.into_iter().map(|CameFrom(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("came_from_speaker", set_31.into_iter().map(|CameFromSpeaker(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("only_support_of", set_32.into_iter().map(|OnlySupportOf(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("support_beside", set_33.into_iter().map(|SupportBeside(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-reports?inner1", set_34.into_iter().map(|CountReportsInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner2", set_35.into_iter().map(|CountReportsInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner3", set_36.into_iter().map(|CountReportsInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-without-doubt?inner1", set_37.into_iter().map(|CountWithoutDoubtInner1(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("count-in-spite-of-doubt?inner1", set_38.into_iter().map(|CountInSpiteOfDoubtInner1(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("origins-with-the-possible?inner2", set_39.into_iter().map(|OriginsWithThePossibleInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-known-origins?inner1", set_40.into_iter().map(|CountKnownOriginsInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
    }
}

mod part_10 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct CountsIn(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Origin(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct SpeakerOn(Symbol, Symbol, Symbol);

        @output
        struct NamedSpeaker(Symbol, Symbol, Symbol);

        @output
        struct SideHeard(Symbol, Symbol, Symbol);

        @output
        struct AnonymousOnly(Symbol);

        @output
        struct NamedSupport(Symbol);

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
        struct Notice(Symbol, Symbol);

        @output
        struct AidThreat(Symbol, Symbol);

        @output
        struct AidLeverage(Symbol, Symbol);

        @output
        struct BargainingObstacle(Symbol, Symbol);

        @output
        struct ExpectedLoss(Symbol, Symbol, Symbol);

        @output
        struct QuestionSettled(Symbol, Symbol);

        @output
        struct FollowsFromSettled(Symbol, Symbol);

        @output
        struct QuestionContradictory(Symbol, Symbol, Symbol);

        @output
        struct Answered(Symbol);

        @output
        struct SupportedAnswer(Symbol, Symbol);

        @output
        struct AdmittedOtherwise(Symbol);

        @output
        struct CountVoicesInner1(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner2(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner3(Symbol, Symbol, Symbol);

        @output
        struct FirstTakenBackInner1(Symbol, i64);

        @output
        struct NoAnswerIsSettledInner2(Symbol, Symbol);

        // [counts-by-itself]
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            RowSSSSS(tag::COUNTS_ONCE, v_p, v_group, v_with, v_who, v_carrier);

        // [counts-with-those-joined]
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            RowSSSSSSS(tag::JOINED, v_p, v_group, v_with, v_who, v_carrier, v_other, _);

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

        // [speaks-in-support]
        SpeakerOn(v_p, text::FOR, v_who) <-
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

        // [side-in-support]
        SideHeard(v_p, text::FOR, v_side) <-
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [side-in-opposition]
        SideHeard(v_p, text::AGAINST, v_side) <-
            RowSS(tag::OWN_OPPOSITION, v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [count-voices]
        CountVoicesInner1(v_p, v_position, v_6) <-
            SpeakerOn(v_p, v_position, v_6);
        CountVoicesInner2(v_p, v_position, v_7) <-
            NamedSpeaker(v_p, v_position, v_7);
        CountVoicesInner3(v_p, v_position, v_8) <-
            SideHeard(v_p, v_position, v_8);

        // [named-supporter]
        NamedSupport(v_p) <-
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            !RowS(tag::UNNAMED, v_s),
            RowSS(tag::MADE_BY, v_s, v_who),
            !RowS(tag::ANONYMOUS, v_who);

        // [anonymous-only]
        AnonymousOnly(v_p) <-
            RowS(tag::SUPPORTED, v_p),
            !NamedSupport(v_p);

        // [tentative-only]
        TentativeOnly(v_p) <-
            RowS(tag::SUPPORTED, v_p),
            !RowSSSSSSS(tag::BEARS, _, v_p, text::FOR, _, _, _, text::FIRM);

        // [circular-reporting]
        CircularReporting(v_p) <-
            RowSSSS(tag::REPORT, v_p, text::FOR, _, v_s),
            RowSS(tag::SAME_CIRCLE, v_s, v_m),
            (v_s != v_m),
            RowSSSS(tag::REPORT, v_p, text::FOR, _, v_m);

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

        // [denied-by-implication-only]
        DeniedByImplicationOnly(v_p) <-
            RowS(tag::SUPPORTED, v_p),
            !RowSS(tag::DENIED_DIRECTLY, v_p, _),
            RowS(tag::OPPOSED, v_p);

        // [self-contradiction]
        SelfContradiction(v_p, v_side) <-
            SideHeard(v_p, text::AGAINST, v_side),
            RowSS(tag::OWN_SUPPORT, v_p, v_s),
            RowSS(tag::STATEMENT_SIDE, v_s, v_side);

        // [other-party-not-heard]
        OtherPartyNotHeard(v_p, v_side) <-
            RowSSS(tag::FROM_TWO_SIDES, v_p, _, _),
            !RowSS(tag::BLOCKS, _, v_p),
            !RowS(tag::SEVERAL_PARTIES, v_p),
            !RowSS(tag::ESTABLISHED, v_p, _),
            RowSS(tag::PARTY_TO, v_p, v_side),
            !RowSS(tag::PARTY_WORD, v_p, v_side);

        // [first-reversed]
        FirstReversed(v_p, v_speaker, v_time) <-
            Env(c),
            RowSSN(tag::REVERSED_WORD, v_p, v_speaker, _),
            let Some(v_time) = c.fold("first-reversed?value1", &[S(v_p), S(v_speaker)]);

        // [first-overtaken]
        FirstOvertaken(v_p, v_side, v_time) <-
            Env(c),
            RowSSN(tag::OVERTAKEN_WORD, v_p, v_side, _),
            let Some(v_time) = c.fold("first-overtaken?value1", &[S(v_p), S(v_side)]);

        // [withdrawal-becomes-known]
        TakenBackAt(v_p, v_time) <-
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::ANSWERS_FOR, v_r, v_s, _),
            RowSN(tag::KNOWN, v_r, v_time);

        // [reversal-becomes-known]
        TakenBackAt(v_p, v_time) <-
            RowSSS(tag::STAND, v_s, v_q, text::FOR),
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
            RowSSS(tag::STAND, v_s, v_q, text::FOR),
            RowSS(tag::CARRIED, v_p, v_s),
            RowSSS(tag::OVERTAKEN, v_s, v_side, _),
            FirstOvertaken(v_q, v_side, v_end),
            RowSSSSN(tag::OWNED_UP, v_q, text::AGAINST, v_side, v_later, v_start),
            (v_end < v_start),
            RowSN(tag::KNOWN, v_later, v_time);

        // [first-taken-back]
        FirstTakenBackInner1(v_p, v_t) <-
            TakenBackAt(v_p, v_t);

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

        // [threat-as-an-event]
        AidThreat(v_who, v_whom) <-
            RowSSS(tag::THREATENED_AID_CUT, v_p, v_who, v_whom),
            !RowS(tag::OPPOSED, v_p),
            RowS(tag::SUPPORTED, v_p);

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

        // [follows-from-an-answer]
        FollowsFromSettled(v_question, v_p) <-
            RowSS(tag::ANSWERS, v_q, v_question),
            RowSS(tag::SETTLED, v_q, v_how),
            RowSS(tag::ENTAILS, v_q, v_p),
            !RowSS(tag::ENTAILS, v_p, v_q);

        // [settled-answer]
        QuestionSettled(v_question, v_p) <-
            RowSS(tag::ANSWERS, v_p, v_question),
            !FollowsFromSettled(v_question, v_p),
            RowSS(tag::SETTLED, v_p, v_how);

        // [answers-settled-both-ways]
        QuestionContradictory(v_question, v_p, v_q) <-
            Env(c),
            RowSS(tag::ANSWERS, v_p, v_question),
            RowSS(tag::ANSWERS, v_q, v_question),
            (c.holds(Comparison::Less, S(v_p), S(v_q))),
            RowSS(tag::SETTLED, v_p, _),
            RowSS(tag::SETTLED, v_q, _),
            RowSS(tag::CONFLICTS, v_p, v_q);

        // [has-a-settled-answer]
        Answered(v_question) <-
            RowSS(tag::ANSWERS, v_p, v_question),
            RowSS(tag::SETTLED, v_p, v_how);

        // [answer-with-support]
        SupportedAnswer(v_question, v_p) <-
            RowSS(tag::ANSWERS, v_p, v_question),
            RowS(tag::SUPPORTED, v_p);

        // [no-answer-is-settled]
        NoAnswerIsSettledInner2(v_question, v_4) <-
            SupportedAnswer(v_question, v_4);

        // [admitted-in-other-words]
        AdmittedOtherwise(v_p) <-
            RowSS(tag::ADMISSION, v_p, v_s),
            RowSSSS(tag::STATEMENT, v_s, _, _, v_stance),
            (v_stance != text::CLAIMED_RESPONSIBILITY);

        // [admitted-as-more]
        AdmittedOtherwise(v_p) <-
            AdmittedOtherwise(v_q),
            RowSS(tag::ENTAILS, v_q, v_p);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::OUTLET_ACTOR, "outlet_actor"), (tag::SUPPORTED, "supported"), (tag::OPPOSED, "opposed"), (tag::SEVERAL_PARTIES, "several_parties"), (tag::FITS_A_RECORD, "fits_a_record"), (tag::LIVE, "live"), (tag::RECORD, "record"), (tag::ANONYMOUS, "anonymous"), (tag::AUTHORITY, "authority"), (tag::RESTS_ON_UNKNOWN, "rests_on_unknown"), (tag::UNNAMED, "unnamed"), (tag::FORESEEN, "foreseen"), (tag::IN_VIEW, "in_view"), (tag::RESTS, "rests"), (tag::MODAL, "modal"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::WHEN, "when"), (tag::WINDOW, "window"), (tag::PUBLISHED, "published"), (tag::SEEN, "seen"), (tag::DATED, "dated"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::ON_SIDE, "on_side"), (tag::ON_RECORD, "on_record"), (tag::STATEMENT_SIDE, "statement_side"), (tag::VOICE, "voice"), (tag::PARTY_TO, "party_to"), (tag::OWN_SUPPORT, "own_support"), (tag::OWN_OPPOSITION, "own_opposition"), (tag::POSITION_ON, "position_on"), (tag::SAME_CIRCLE, "same_circle"), (tag::SIDE_CLAIMED, "side_claimed"), (tag::PARTY_WORD, "party_word"), (tag::BEARS_NAME, "bears_name"), (tag::SOURCE_ON_IT, "source_on_it"), (tag::DECIDED, "decided"), (tag::CARRIED, "carried"), (tag::ACTS_FOR, "acts_for"), (tag::STATED_AIM, "stated_aim"), (tag::ENTAILS, "entails"), (tag::CONFLICTS, "conflicts"), (tag::BELLIGERENT, "belligerent"), (tag::DEPENDS_ON_AID, "depends_on_aid"), (tag::CONDITION, "condition"), (tag::ANSWERS, "answers"), (tag::CONFIDENCE, "confidence"), (tag::BLOCKS, "blocks"), (tag::ADMISSION, "admission"), (tag::ESTABLISHED, "established"), (tag::SETTLED, "settled"), (tag::DENIED_DIRECTLY, "denied_directly"), (tag::MADE_BY, "made_by"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::REVERSED_WORD, "reversed_word"), (tag::OVERTAKEN_WORD, "overtaken_word"), (tag::FIRST_HAD, "first_had"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::CIRCLE_BEHIND, "circle_behind"), (tag::STAND, "stand"), (tag::WITHDRAWS, "withdraws"), (tag::ANSWERS_FOR, "answers_for"), (tag::ARGUED, "argued"), (tag::REVERSED, "reversed"), (tag::OVERTAKEN, "overtaken"), (tag::THREATENED_AID_CUT, "threatened_aid_cut"), (tag::CUT_AID, "cut_aid"), (tag::GAVE_UP, "gave_up"), (tag::REJECTED, "rejected"), (tag::MARK, "mark"), (tag::FROM_TWO_SIDES, "from_two_sides"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::UNORDERED, "unordered"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::REPORT, "report"), (tag::STATEMENT, "statement"), (tag::JUDGEMENT, "judgement"), ] {
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
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20, set_21, set_22, set_23, set_24, set_25, set_26, set_27, set_28, set_29, set_30, set_31, set_32, set_33,) = crepe.run_with_hasher::<Hasher>();
        run.keep("counts_in", set_1.into_iter().map(|CountsIn(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("origin", set_2.into_iter().map(|Origin(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("speaker_on", set_3.into_iter().map(|SpeakerOn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("named_speaker", set_4.into_iter().map(|NamedSpeaker(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("side_heard", set_5.into_iter().map(|SideHeard(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("anonymous_only", set_6.into_iter().map(|AnonymousOnly(v_0)| [S(v_0)]));
        run.keep("named_support", set_7.into_iter().map(|NamedSupport(v_0)| [S(v_0)]));
        run.keep("tentative_only", set_8.into_iter().map(|TentativeOnly(v_0)| [S(v_0)]));
        run.keep("circular_reporting", set_9.into_iter().map(|CircularReporting(v_0)| [S(v_0)]));
        run.keep("interested_asserter", set_10.into_iter().map(|InterestedAsserter(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("interested_denier", set_11.into_iter().map(|InterestedDenier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denied_by_implication_only", set_12.into_iter().map(|DeniedByImplicationOnly(v_0)| [S(v_0)]));
        run.keep("self_contradiction", set_13.into_iter().map(|SelfContradiction(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("other_party_not_heard", set_14.into_iter().map(|OtherPartyNotHeard(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("taken_back_at", set_15.into_iter().map(|TakenBackAt(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first_reversed", set_16.into_iter().map(|FirstReversed(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_overtaken", set_17.into_iter().map(|FirstOvertaken(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("notice", set_18.into_iter().map(|Notice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("aid_threat", set_19.into_iter().map(|AidThreat(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("aid_leverage", set_20.into_iter().map(|AidLeverage(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bargaining_obstacle", set_21.into_iter().map(|BargainingObstacle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("expected_loss", set_22.into_iter().map(|ExpectedLoss(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("question_settled", set_23.into_iter().map(|QuestionSettled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("follows_from_settled", set_24.into_iter().map(|FollowsFromSettled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("question_contradictory", set_25.into_iter().map(|QuestionContradictory(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("answered", set_26.into_iter().map(|Answered(v_0)| [S(v_0)]));
        run.keep("supported_answer", set_27.into_iter().map(|SupportedAnswer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("admitted_otherwise", set_28.into_iter().map(|AdmittedOtherwise(v_0)| [S(v_0)]));
        run.keep("count-voices?inner1", set_29.into_iter().map(|CountVoicesInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner2", set_30.into_iter().map(|CountVoicesInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner3", set_31.into_iter().map(|CountVoicesInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("first-taken-back?inner1", set_32.into_iter().map(|FirstTakenBackInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("no-answer-is-settled?inner2", set_33.into_iter().map(|NoAnswerIsSettledInner2(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_11 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::{tag, text};
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct RowNS(u32, i64, Symbol);

        @input
        struct RowS(u32, Symbol);

        @input
        struct RowSS(u32, Symbol, Symbol);

        @input
        struct RowSSS(u32, Symbol, Symbol, Symbol);

        @input
        struct RowSSSS(u32, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct ByImplication(i64, Symbol);

        @output
        struct ReportCount(Symbol, Symbol, i64, i64, i64);

        @output
        struct KnownOrigins(Symbol, Symbol, i64);

        @output
        struct Voices(Symbol, Symbol, i64, i64, i64);

        @output
        struct PartiesAlone(Symbol);

        @output
        struct FirstTakenBack(Symbol, i64);

        @output
        struct OpenQuestion(Symbol, i64, i64);

        @output
        struct CountInSpiteOfDoubtGroup2(Symbol, Symbol, Symbol);

        @output
        struct CountInSpiteOfDoubtInner2(Symbol, Symbol, Symbol, Symbol, Symbol);

        ByImplication(v_0, v_1) <- RowNS(tag::BY_IMPLICATION, v_0, v_1);

        // [count-known-origins]
        KnownOrigins(v_p, v_position, v_known) <-
            Env(c),
            RowSS(tag::POSITION_ON, v_p, v_position),
            let Some(v_known) = c.fold("count-known-origins?value1", &[S(v_p), S(v_position)]);

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

        // [count-reports]
        ReportCount(v_p, v_position, v_reports, v_implied, v_outlets) <-
            Env(c),
            RowSS(tag::POSITION_ON, v_p, v_position),
            let Some(v_reports) = c.fold("count-reports?value1", &[S(v_p), S(v_position)]),
            let Some(v_implied) = c.fold("count-reports?value2", &[S(v_p), S(v_position)]),
            let Some(v_outlets) = c.fold("count-reports?value3", &[S(v_p), S(v_position)]);

        // [some-by-implication]
        ByImplication(v_reports, v_2) <-
            Env(c),
            ReportCount(_, _, _, v_reports, _),
            (v_reports > 0_i64),
            let Some(v_1) = c.symbol(Functor::ToString, &[N(v_reports)]),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(v_1), S(text::BY_IMPLICATION2)]);

        // [count-voices]
        Voices(v_p, v_position, v_named, v_5, v_sides) <-
            Env(c),
            RowSSS(tag::SPEAKER_ON, v_p, v_position, _),
            let Some(v_all) = c.fold("count-voices?value1", &[S(v_p), S(v_position)]),
            let Some(v_named) = c.fold("count-voices?value2", &[S(v_p), S(v_position)]),
            let Some(v_sides) = c.fold("count-voices?value3", &[S(v_p), S(v_position)]),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_all), N(v_named)]);

        // [no-origin-but-parties]
        PartiesAlone(v_p) <-
            KnownOrigins(v_p, text::FOR, v_known),
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
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::BY_IMPLICATION, "by_implication"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNS(tag, row[0].presume_number(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::ANSWERED, "answered"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::POSITION_ON, "position_on"), (tag::QUESTION, "question"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::IN_DOUBT, "in_doubt"), (tag::SPEAKER_ON, "speaker_on"), (tag::TAKEN_BACK, "taken_back"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_IN, "known_in"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        }
        for (tag, relation) in [(tag::COUNTS_ONCE, "counts_once"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9,) = crepe.run_with_hasher::<Hasher>();
        run.keep("by_implication", set_1.into_iter().map(|ByImplication(v_0, v_1)| [N(v_0), S(v_1)]));
        run.keep("report_count", set_2.into_iter().map(|ReportCount(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("known_origins", set_3.into_iter().map(|KnownOrigins(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("voices", set_4.into_iter().map(|Voices(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("parties_alone", set_5.into_iter().map(|PartiesAlone(v_0)| [S(v_0)]));
        run.keep("first_taken_back", set_6.into_iter().map(|FirstTakenBack(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("open_question", set_7.into_iter().map(|OpenQuestion(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("count-in-spite-of-doubt?group2", set_8.into_iter().map(|CountInSpiteOfDoubtGroup2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-in-spite-of-doubt?inner2", set_9.into_iter().map(|CountInSpiteOfDoubtInner2(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
    }
}

mod part_12 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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

        // [count-firm-origins]
        FirmOrigins(v_p, v_origins) <-
            OriginsIn(v_p, text::FIRMLY_FOR, text::T, v_origins);

        // [most-firmly-against]
        MostFirmlyAgainstInner1(v_p, v_n) <-
            OriginsIn(v_p, text::FIRMLY_AGAINST, _, v_n);

        // [most-against]
        MostAgainstInner1(v_p, v_n) <-
            OriginsIn(v_p, text::AGREED_AGAINST, _, v_n);

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

        // [count-firm-denials]
        FirmDenials(v_p, v_denials) <-
            OriginsIn(v_p, text::FIRMLY_DENIED, text::T, v_denials);

        // [no-firm-denials]
        FirmDenials(v_p, 0) <-
            RowS(tag::PROPOSITION, v_p),
            !RowSSSS(tag::KNOWN_IN, v_p, text::FIRMLY_DENIED, text::T, _);
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

mod part_13 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct RowSSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

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
        struct Support(Symbol, i64, Symbol, i64, i64, i64);

        @output
        struct Opposition(Symbol, i64, Symbol, i64, i64, i64);

        @output
        struct Forecast(Symbol, i64, i64, i64, i64);

        @output
        struct DisputedContact(Symbol, Symbol);

        @output
        struct PreInaugurationContactPossible(Symbol, Symbol, Symbol, i64);

        @output
        struct OriginCount(Symbol, Symbol, i64, i64, i64);

        @output
        struct OriginRange(Symbol, Symbol, i64, i64);

        @output
        struct LeastOrigins(Symbol, Symbol, i64);

        @output
        struct Credibility(Symbol, i64, Symbol);

        @output
        struct EarlierDigit(Symbol, i64);

        @output
        struct DigitHolds(Symbol, i64, i64);

        @output
        struct OthersAgainst(Symbol);

        @output
        struct SingleOrigin(Symbol);

        @output
        struct MostAgreed(Symbol, Symbol, i64);

        @output
        struct Outweighed(Symbol, i64);

        @output
        struct OppositionOutweighed(Symbol, i64);

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

        // [answer-to-be-weighed]
        WeighedAnswer(v_question, v_p, v_most, v_6) <-
            Env(c),
            OriginRange(v_p, text::FOR, _, v_most),
            RowSS(tag::ANSWERS, v_p, v_question),
            RowS(tag::CLAIMED, v_p),
            RowSS(tag::ANSWERS, v_q, v_question),
            RowS(tag::CLAIMED, v_q),
            RowSS(tag::CONFLICTS, v_q, v_p),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FOR, v_direct, v_implied, _),
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

        // [most-is-said-of-it]
        WeighedAlone(v_p) <-
            !FirstAnswer(_, _),
            RowSN(tag::STATEMENTS_ON, v_p, v_statements),
            !RowS(tag::LESS_SPOKEN_OF, v_p);

        // [balance-of-the-first-answer]
        Balance(v_question, 1, v_p, text::FOR) <-
            FirstAnswer(v_question, v_p);

        // [balance-of-its-rival]
        Balance(v_question, 2, v_p, text::FOR) <-
            FirstAnswer(v_question, v_first),
            Rival(v_question, v_first, v_p),
            !OutweighedRival(v_question, v_p);

        // [balance-for-a-claim]
        Balance(text::T, 1, v_p, text::FOR) <-
            WeighedAlone(v_p);

        // [balance-against-a-claim]
        Balance(text::T, 2, v_p, text::AGAINST) <-
            WeighedAlone(v_p);

        // [total-of-a-column]
        BalanceTotal(v_p, v_position, v_least, v_most) <-
            Balance(_, _, v_p, v_position),
            OriginRange(v_p, v_position, v_least, v_most);

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

        // [firm-in-one-word]
        FirmWord(v_p, v_group, v_who, v_carrier) <-
            WordStrength(v_p, v_group, v_who, v_carrier, v_root, text::FIRM);

        // [sure-in-one-word]
        SureWord(v_p, v_position, v_who, v_carrier) <-
            Balance(_, _, v_p, v_position),
            CountedWord(v_p, v_position, v_who, v_carrier, v_root),
            !RowS(tag::DOUBTFUL, v_root);

        // [firm-and-sure-in-one-word]
        FirmAndSureWord(v_p, v_position, v_who, v_carrier) <-
            WordStrength(v_p, v_position, v_who, v_carrier, v_root, text::FIRM),
            !RowS(tag::DOUBTFUL, v_root),
            Balance(_, _, v_p, v_position);

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

        // [way-of-what-says-so]
        WayOf(v_p, v_position, v_s, text::T) <-
            RowSSSS(tag::REPORT, v_p, v_position, text::DIRECT, v_s),
            Balance(_, _, v_p, v_position);

        // [way-of-what-implies-it]
        WayOf(v_p, v_position, v_s, text::BY_IMPLICATION) <-
            Balance(_, _, v_p, v_position),
            RowSSSSSSS(tag::BEARS, _, v_p, v_position, _, v_s, _, _),
            !RowSSSS(tag::REPORT, v_p, v_position, text::DIRECT, v_s);

        // [marks-a-word]
        MarksOrigin(v_p, v_position, v_s) <-
            FirstWord(v_p, v_position, _, _, _, v_s);

        // [marks-a-circle]
        MarksOrigin(v_p, v_position, v_s) <-
            Balance(_, _, v_p, v_position),
            RowSSS(tag::CIRCLE_BEHIND, v_p, v_position, v_s);

        // [mark-of-an-origin]
        BalanceMark(v_p, v_position, v_s, v_lane, v_kind, v_way) <-
            FirstWord(v_p, v_position, v_group, v_who, v_carrier, v_s),
            KindOfOrigin(v_p, v_group, v_who, v_carrier, v_kind),
            RowSS(tag::IN_LANE, v_s, v_lane),
            WayOf(v_p, v_position, v_s, v_way);

        // [mark-of-a-circle]
        BalanceMark(v_p, v_position, v_s, v_lane, text::ORIGIN_THAT_MAY_BE_A_COPY, v_way) <-
            Balance(_, _, v_p, v_position),
            RowSSS(tag::CIRCLE_BEHIND, v_p, v_position, v_s),
            RowSS(tag::IN_LANE, v_s, v_lane),
            WayOf(v_p, v_position, v_s, v_way);

        // [mark-of-a-further-report]
        BalanceMark(v_p, v_position, v_s, v_lane, text::FURTHER_REPORT, text::T) <-
            Balance(_, _, v_p, v_position),
            RowSSSS(tag::REPORT, v_p, v_position, _, v_s),
            !MarksOrigin(v_p, v_position, v_s),
            RowSS(tag::IN_LANE, v_s, v_lane);

        // [sum-of-support]
        Support(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            RowSS(tag::IN_REPORT, v_p, text::FOR),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FOR, v_reports, v_more, v_outlets),
            RowNS(tag::BY_IMPLICATION, v_more, v_implied),
            OriginRange(v_p, text::FOR, v_least, v_most);

        // [sum-of-opposition]
        Opposition(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            RowSS(tag::IN_REPORT, v_p, text::AGAINST),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::AGAINST, v_reports, v_more, v_outlets),
            RowNS(tag::BY_IMPLICATION, v_more, v_implied),
            OriginRange(v_p, text::AGAINST, v_least, v_most);

        // [sum-of-forecasts]
        Forecast(v_p, v_reports, v_outlets, v_least, v_most) <-
            RowSS(tag::IN_REPORT, v_p, text::FORESEEN),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FORESEEN, v_reports, _, v_outlets),
            OriginRange(v_p, text::FORESEEN, v_least, v_most);

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
            OriginRange(v_p, text::FOR, 0, _),
            RowS(tag::CLAIMED, v_p),
            RowSSS(tag::DENIED_BY_AUTHORITY, v_p, _, v_speaker);

        // [refuted-by-its-origin]
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            RowSS(tag::DENIED_BY_ORIGIN, v_p, v_s);

        // [retracted-status]
        StatusHolds(v_p, text::RETRACTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            RowSSS(tag::TAKEN_BACK, v_p, v_s, _);

        // [no-origin]
        StatusHolds(v_p, text::NO_ORIGIN) <-
            OriginRange(v_p, text::FOR, 0, 0),
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

        // [contact-disputed]
        DisputedContact(v_who, v_whom) <-
            Status(v_p, text::DISPUTED),
            RowSSS(tag::MADE_CONTACT, v_p, v_who, v_whom);

        // [contact-possible-before-office]
        PreInaugurationContactPossible(v_who, v_whom, v_office, v_10) <-
            Env(c),
            Status(v_p, text::POSSIBLE),
            RowSSS(tag::CONTACT, v_p, v_who, v_whom),
            RowSNN(tag::WINDOW, v_p, _, v_last),
            RowSSNN(tag::TAKES_OFFICE, v_who, v_office, v_start, v_end),
            (v_last <= v_end),
            RowN(tag::AS_OF, v_moment),
            (v_moment < v_start),
            RowN(tag::DAY_OFFSET, v_offset),
            let Some(v_9) = c.number(Functor::Add, &[N(v_start), N(v_offset)]),
            let Some(v_10) = c.number(Functor::DayOf, &[N(v_9)]);

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

        // [outweighed-three-times]
        Outweighed(v_p, v_against) <-
            Env(c),
            MostAgreed(v_p, text::FIRMLY_AGAINST, v_against),
            (v_against >= 3_i64),
            RowSSN(tag::SURE_ORIGINS, v_p, text::FOR, v_known),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_known)]),
            (v_against >= v_3);

        // [others-are-against]
        OthersAgainst(v_p) <-
            MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_origins),
            (v_origins > 0_i64);

        // [digit-when-settled]
        DigitHolds(v_p, 1, 1) <-
            RowSS(tag::SETTLED, v_p, v_how);

        // [digit-when-refuted]
        DigitHolds(v_p, 2, 5) <-
            Status(v_p, text::REFUTED);

        // [digit-when-outweighed]
        DigitHolds(v_p, 2, 5) <-
            RowS(tag::CLAIMED, v_p),
            Outweighed(v_p, v_against);

        // [digit-when-taken-back]
        DigitHolds(v_p, 3, 4) <-
            Status(v_p, text::RETRACTED);

        // [digit-without-a-known-origin]
        DigitHolds(v_p, 4, 6) <-
            RowSSN(tag::KNOWN_ORIGINS, v_p, text::FOR, 0);

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
            MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_against),
            (v_against > 0_i64),
            RowSN(tag::OTHERS_FOR, v_p, v_backing),
            (v_against >= v_backing);

        // [digit-when-corroborated]
        DigitHolds(v_p, 7, 2) <-
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins >= 2_i64),
            !OthersAgainst(v_p);

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

        // [single-origin]
        SingleOrigin(v_p) <-
            OriginRange(v_p, text::FOR, _, 1),
            RowSSNNN(tag::REPORT_COUNT, v_p, text::FOR, v_reports, _, _),
            (v_reports > 1_i64);

        // [opposition-outweighed-three-times]
        OppositionOutweighed(v_p, v_origins) <-
            Env(c),
            MostAgreed(v_p, text::AGREED_AGAINST, v_against),
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins >= 3_i64),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_against)]),
            (v_origins >= v_3);

        // [opposition-without-a-known-origin]
        OppositionOutweighed(v_p, v_origins) <-
            RowS(tag::OPPOSED, v_p),
            !MostAgreed(v_p, text::AGREED_AGAINST, _),
            RowSN(tag::FIRM_ORIGINS, v_p, v_origins),
            (v_origins >= 3_i64);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::AS_OF, "as_of"), (tag::DAY_OFFSET, "day_offset"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::BY_IMPLICATION, "by_implication"), (tag::DIGIT_MEANING, "digit_meaning"), ] {
            crepe.extend(run.rows(relation).map(|row| RowNS(tag, row[0].presume_number(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::LESS_SPOKEN_OF, "less_spoken_of"), (tag::SUPPORTED, "supported"), (tag::OPPOSED, "opposed"), (tag::PARTIES_ALONE, "parties_alone"), (tag::DOUBTFUL, "doubtful"), (tag::PROPOSITION, "proposition"), (tag::CLAIMED, "claimed"), (tag::EXCLUDED, "excluded"), (tag::FORESEEN, "foreseen"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::STATEMENTS_ON, "statements_on"), (tag::FIRM_ORIGINS, "firm_origins"), (tag::OTHERS_FOR, "others_for"), (tag::WINDOW_OVER, "window_over"), (tag::STATUS_PRECEDENCE, "status_precedence"), (tag::KNOWN, "known"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::WINDOW, "window"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::IN_REPORT, "in_report"), (tag::FIRM_OPPOSITION, "firm_opposition"), (tag::AGREED_IN, "agreed_in"), (tag::HAS_UNKNOWN_ORIGIN, "has_unknown_origin"), (tag::MAY_BE_LOST, "may_be_lost"), (tag::IN_LANE, "in_lane"), (tag::CONFLICTS, "conflicts"), (tag::ANSWERS, "answers"), (tag::SETTLED, "settled"), (tag::PENDING_CONDITION, "pending_condition"), (tag::DENIED_DIRECTLY, "denied_directly"), (tag::DENIED_BY_ORIGIN, "denied_by_origin"), (tag::ONLY_SUPPORT_OF, "only_support_of"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::KNOWN_ORIGINS, "known_origins"), (tag::SURE_ORIGINS, "sure_origins"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::TAKES_OFFICE, "takes_office"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        }
        for (tag, relation) in [(tag::REPORT_COUNT, "report_count"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSNNN(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number(), row[4].presume_number())));
        }
        for (tag, relation) in [(tag::CIRCLE_BEHIND, "circle_behind"), (tag::CONTACT, "contact"), (tag::MADE_CONTACT, "made_contact"), (tag::TAKEN_BACK, "taken_back"), (tag::DENIED_BY_AUTHORITY, "denied_by_authority"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::REPORT, "report"), (tag::COUNTS_AS_SEVERAL, "counts_as_several"), ] {
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
        run.keep("balance", set_1.into_iter().map(|Balance(v_0, v_1, v_2, v_3)| [S(v_0), N(v_1), S(v_2), S(v_3)]));
        run.keep("weighed_answer", set_2.into_iter().map(|WeighedAnswer(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("outweighs", set_3.into_iter().map(|Outweighs(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("outweighed_answer", set_4.into_iter().map(|OutweighedAnswer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_answer", set_5.into_iter().map(|FirstAnswer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rival", set_6.into_iter().map(|Rival(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("outweighed_rival", set_7.into_iter().map(|OutweighedRival(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("weighed_alone", set_8.into_iter().map(|WeighedAlone(v_0)| [S(v_0)]));
        run.keep("balance_total", set_9.into_iter().map(|BalanceTotal(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("counted_word", set_10.into_iter().map(|CountedWord(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("weighed_group", set_11.into_iter().map(|WeighedGroup(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("later_word", set_12.into_iter().map(|LaterWord(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("first_word", set_13.into_iter().map(|FirstWord(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("word_strength", set_14.into_iter().map(|WordStrength(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("firm_word", set_15.into_iter().map(|FirmWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("sure_word", set_16.into_iter().map(|SureWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("firm_and_sure_word", set_17.into_iter().map(|FirmAndSureWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("balance_mark", set_18.into_iter().map(|BalanceMark(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("marks_origin", set_19.into_iter().map(|MarksOrigin(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("kind_of_origin", set_20.into_iter().map(|KindOfOrigin(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("way_of", set_21.into_iter().map(|WayOf(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("support", set_22.into_iter().map(|Support(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), N(v_1), S(v_2), N(v_3), N(v_4), N(v_5)]));
        run.keep("opposition", set_23.into_iter().map(|Opposition(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), N(v_1), S(v_2), N(v_3), N(v_4), N(v_5)]));
        run.keep("forecast", set_24.into_iter().map(|Forecast(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("disputed_contact", set_25.into_iter().map(|DisputedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pre_inauguration_contact_possible", set_26.into_iter().map(|PreInaugurationContactPossible(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("origin_count", set_27.into_iter().map(|OriginCount(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("origin_range", set_28.into_iter().map(|OriginRange(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("least_origins", set_29.into_iter().map(|LeastOrigins(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("credibility", set_30.into_iter().map(|Credibility(v_0, v_1, v_2)| [S(v_0), N(v_1), S(v_2)]));
        run.keep("earlier_digit", set_31.into_iter().map(|EarlierDigit(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("digit_holds", set_32.into_iter().map(|DigitHolds(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("others_against", set_33.into_iter().map(|OthersAgainst(v_0)| [S(v_0)]));
        run.keep("single_origin", set_34.into_iter().map(|SingleOrigin(v_0)| [S(v_0)]));
        run.keep("most_agreed", set_35.into_iter().map(|MostAgreed(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("outweighed", set_36.into_iter().map(|Outweighed(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("opposition_outweighed", set_37.into_iter().map(|OppositionOutweighed(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("status_holds", set_38.into_iter().map(|StatusHolds(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outranked", set_39.into_iter().map(|Outranked(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("status", set_40.into_iter().map(|Status(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_14 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
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
        struct RowSSSSSSS(u32, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct StillMaintained(Symbol);

        @output
        struct Stale(Symbol, i64);

        @output
        struct Flag(Symbol, Symbol);

        @output
        struct QuestionOpen(Symbol, i64, i64, Symbol);

        @output
        struct Running(Symbol, Symbol);

        @output
        struct Out(Symbol);

        @output
        struct MayLead(Symbol, Symbol, i64);

        @output
        struct Rivalled(Symbol, Symbol);

        @output
        struct Leads(Symbol, Symbol);

        @output
        struct Behind(Symbol, Symbol);

        @output
        struct ShownAs(Symbol, Symbol);

        // [still-maintained]
        StillMaintained(v_p) <-
            RowSS(tag::STATUS, v_p, text::RETRACTED),
            RowSSSSSSS(tag::BEARS, v_s, v_p, text::FOR, _, _, _, _),
            RowSNN(tag::SAID, v_s, v_day, _),
            RowSN(tag::FIRST_TAKEN_BACK, v_p, v_before),
            (v_before < v_day);

        // [stale]
        Stale(v_p, v_time) <-
            Env(c),
            RowSN(tag::LAST_WORD, v_p, v_time),
            RowSS(tag::STATUS, v_p, v_status),
            RowS(tag::OPEN_STATUS, v_status),
            RowN(tag::AS_OF, v_moment),
            RowN(tag::STALE_AFTER, v_limit),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_moment), N(v_time)]),
            (v_5 >= v_limit);

        // [flag-anonymous-only]
        Flag(v_p, text::ANONYMOUS_ONLY) <-
            RowS(tag::ANONYMOUS_ONLY, v_p);

        // [flag-tentative-only]
        Flag(v_p, text::TENTATIVE_ONLY) <-
            RowS(tag::TENTATIVE_ONLY, v_p);

        // [flag-single-origin]
        Flag(v_p, text::SINGLE_ORIGIN) <-
            RowS(tag::SINGLE_ORIGIN, v_p);

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
            RowSN(tag::OUTWEIGHED, v_p, v_against);

        // [flag-opposition-outweighed]
        Flag(v_p, text::OPPOSITION_OUTWEIGHED) <-
            RowSN(tag::OPPOSITION_OUTWEIGHED, v_p, v_origins);

        // [flag-other-party-not-heard]
        Flag(v_p, text::OTHER_PARTY_NOT_HEARD) <-
            RowSS(tag::OTHER_PARTY_NOT_HEARD, v_p, v_side);

        // [flag-still-maintained]
        Flag(v_p, text::STILL_MAINTAINED) <-
            StillMaintained(v_p);

        // [flag-stale]
        Flag(v_p, text::STALE) <-
            Stale(v_p, v_time);

        // [out-when-refuted]
        Out(v_p) <-
            RowSS(tag::STATUS, v_p, text::REFUTED);

        // [out-when-taken-back]
        Out(v_p) <-
            RowSS(tag::STATUS, v_p, text::RETRACTED);

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

        // [leads-alone]
        Leads(v_question, v_p) <-
            MayLead(v_question, v_p, _),
            !Behind(v_question, v_p);

        // [open-with-a-leader]
        QuestionOpen(v_question, v_supported, v_answers, v_leader) <-
            RowSNN(tag::OPEN_QUESTION, v_question, v_supported, v_answers),
            Leads(v_question, v_leader);

        // [open-without-a-leader]
        QuestionOpen(v_question, v_supported, v_answers, text::T) <-
            RowSNN(tag::OPEN_QUESTION, v_question, v_supported, v_answers),
            !Leads(v_question, _);

        // [shown-as-claimed]
        ShownAs(v_p, text::CLAIMED) <-
            RowSS(tag::STATUS, v_p, text::ADMITTED),
            !RowS(tag::ADMITTED_OTHERWISE, v_p);

        // [shown-as-corrected]
        ShownAs(v_p, text::CORRECTED) <-
            RowSS(tag::STATUS, v_p, text::RETRACTED),
            !RowSSS(tag::TAKEN_BACK, v_p, _, text::RETRACTED);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        for (tag, relation) in [(tag::STALE_AFTER, "stale_after"), (tag::AS_OF, "as_of"), ] {
            crepe.extend(run.rows(relation).map(|row| RowN(tag, row[0].presume_number())));
        }
        for (tag, relation) in [(tag::ANONYMOUS_ONLY, "anonymous_only"), (tag::TENTATIVE_ONLY, "tentative_only"), (tag::SINGLE_ORIGIN, "single_origin"), (tag::CIRCULAR_REPORTING, "circular_reporting"), (tag::DENIED_BY_IMPLICATION_ONLY, "denied_by_implication_only"), (tag::OPEN_STATUS, "open_status"), (tag::ANSWERED, "answered"), (tag::ADMITTED_OTHERWISE, "admitted_otherwise"), ] {
            crepe.extend(run.rows(relation).map(|row| RowS(tag, row[0].presume_symbol())));
        }
        for (tag, relation) in [(tag::FIRM_ORIGINS, "firm_origins"), (tag::OUTWEIGHED, "outweighed"), (tag::OPPOSITION_OUTWEIGHED, "opposition_outweighed"), (tag::FIRST_TAKEN_BACK, "first_taken_back"), (tag::LAST_WORD, "last_word"), (tag::FIRM_DENIALS, "firm_denials"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSN(tag, row[0].presume_symbol(), row[1].presume_number())));
        }
        for (tag, relation) in [(tag::OPEN_QUESTION, "open_question"), (tag::SAID, "said"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSNN(tag, row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        }
        for (tag, relation) in [(tag::INTERESTED_ASSERTER, "interested_asserter"), (tag::INTERESTED_DENIER, "interested_denier"), (tag::HEDGED_DENIAL, "hedged_denial"), (tag::DENIAL_SHIFTED, "denial_shifted"), (tag::SELF_CONTRADICTION, "self_contradiction"), (tag::MISSED_DENIAL, "missed_denial"), (tag::REVERSED_BEFORE, "reversed_before"), (tag::OTHER_PARTY_NOT_HEARD, "other_party_not_heard"), (tag::ENTAILS, "entails"), (tag::SUPPORTED_ANSWER, "supported_answer"), (tag::STATUS, "status"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSS(tag, row[0].presume_symbol(), row[1].presume_symbol())));
        }
        for (tag, relation) in [(tag::TAKEN_BACK, "taken_back"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        }
        for (tag, relation) in [(tag::BEARS, "bears"), ] {
            crepe.extend(run.rows(relation).map(|row| RowSSSSSSS(tag, row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        }
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11,) = crepe.run_with_hasher::<Hasher>();
        run.keep("still_maintained", set_1.into_iter().map(|StillMaintained(v_0)| [S(v_0)]));
        run.keep("stale", set_2.into_iter().map(|Stale(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("flag", set_3.into_iter().map(|Flag(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("question_open", set_4.into_iter().map(|QuestionOpen(v_0, v_1, v_2, v_3)| [S(v_0), N(v_1), N(v_2), S(v_3)]));
        run.keep("running", set_5.into_iter().map(|Running(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("out", set_6.into_iter().map(|Out(v_0)| [S(v_0)]));
        run.keep("may_lead", set_7.into_iter().map(|MayLead(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("rivalled", set_8.into_iter().map(|Rivalled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("leads", set_9.into_iter().map(|Leads(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("behind", set_10.into_iter().map(|Behind(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("shown_as", set_11.into_iter().map(|ShownAs(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}
