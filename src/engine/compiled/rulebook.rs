//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. Variables are named `v_…`, and `c` is the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, Run, S, U};

/// What is compiled here.
pub const COMPILED: Compiled = Compiled {
    fingerprint: 0xba1219b8c7b33bde,
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    part_2::run(run);
    part_3::run(run);
    run.fold(AggregateOperator::Max, "as-asked?inner1", "as-asked?value1", 0);
    run.fold(AggregateOperator::Max, "as-of-the-last-statement?inner1", "as-of-the-last-statement?value1", 0);
    run.fold(AggregateOperator::Min, "said-between?inner1", "said-between?value1", 1);
    run.fold(AggregateOperator::Count, "notice-same-name?inner1", "notice-same-name?value1", 1);
    run.fold(AggregateOperator::Count, "no-answer-is-settled?inner1", "no-answer-is-settled?value1", 1);
    part_4::run(run);
    part_5::run(run);
    part_6::run(run);
    part_7::run(run);
    part_8::run(run);
    run.fold(AggregateOperator::Count, "count-the-case?inner1", "count-the-case?value1", 0);
    run.fold(AggregateOperator::Count, "count-the-case?inner2", "count-the-case?value2", 0);
    run.fold(AggregateOperator::Max, "last-argued-by-a-speaker?inner1", "last-argued-by-a-speaker?value1", 3);
    run.fold(AggregateOperator::Max, "last-owned-up?inner1", "last-owned-up?value1", 3);
    run.fold(AggregateOperator::Max, "last-denied-on-record?inner1", "last-denied-on-record?value1", 2);
    run.fold(AggregateOperator::Min, "first-denied?inner1", "first-denied?value1", 2);
    run.fold(AggregateOperator::Min, "first-denied-in-person?inner1", "first-denied-in-person?value1", 2);
    run.fold(AggregateOperator::Min, "first-stood-against?inner1", "first-stood-against?value1", 2);
    run.fold(AggregateOperator::Min, "first-firmly-against?inner1", "first-firmly-against?value1", 2);
    run.fold(AggregateOperator::Min, "first-denial?inner1", "first-denial?value1", 1);
    run.fold(AggregateOperator::Max, "last-word?inner1", "last-word?value1", 1);
    run.fold(AggregateOperator::Min, "had-first?inner1", "had-first?value1", 2);
    part_9::run(run);
    part_10::run(run);
    part_11::run(run);
    part_12::run(run);
    run.fold(AggregateOperator::Max, "last-word-of-a-side?inner1", "last-word-of-a-side?value1", 2);
    run.fold(AggregateOperator::Min, "first-reversed?inner1", "first-reversed?value1", 2);
    run.fold(AggregateOperator::Min, "first-overtaken?inner1", "first-overtaken?value1", 2);
    part_13::run(run);
    part_14::run(run);
    part_15::run(run);
    part_16::run(run);
    part_17::run(run);
    part_18::run(run);
    run.fold(AggregateOperator::Count, "count-reports?inner1", "count-reports?value1", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner2", "count-reports?value2", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner3", "count-reports?value3", 2);
    run.fold(AggregateOperator::Count, "count-known-origins?inner1", "count-known-origins?value1", 2);
    run.fold(AggregateOperator::Count, "count-without-doubt?inner1", "count-without-doubt?value1", 3);
    run.fold(AggregateOperator::Count, "count-in-spite-of-doubt?inner1", "count-in-spite-of-doubt?value1", 3);
    run.fold(AggregateOperator::Count, "origins-with-the-possible?inner2", "origins-with-the-possible?value2", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner1", "count-voices?value1", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner2", "count-voices?value2", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner3", "count-voices?value3", 2);
    run.fold(AggregateOperator::Min, "first-taken-back?inner1", "first-taken-back?value1", 1);
    run.fold(AggregateOperator::Count, "no-answer-is-settled?inner2", "no-answer-is-settled?value2", 1);
    part_19::run(run);
    run.fold(AggregateOperator::Count, "count-in-spite-of-doubt?inner2", "count-in-spite-of-doubt?value2", 3);
    part_20::run(run);
    run.fold(AggregateOperator::Count, "origins-with-the-possible?inner1", "origins-with-the-possible?value1", 2);
    run.fold(AggregateOperator::Max, "most-firmly-against?inner1", "most-firmly-against?value1", 1);
    run.fold(AggregateOperator::Max, "most-against?inner1", "most-against?value1", 1);
    run.fold(AggregateOperator::Max, "most-against-apart-from-parties?inner1", "most-against-apart-from-parties?value1", 1);
    part_21::run(run);
    part_22::run(run);
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

mod text {
    use super::super::Symbol;

    /// "claimed responsibility"
    pub const CLAIMED_RESPONSIBILITY: Symbol = Symbol(0);
    /// "a deed"
    pub const A_DEED: Symbol = Symbol(1);
    /// "for"
    pub const FOR: Symbol = Symbol(2);
    /// "against"
    pub const AGAINST: Symbol = Symbol(3);
    /// "foreseen"
    pub const FORESEEN: Symbol = Symbol(4);
    /// ""
    pub const T: Symbol = Symbol(5);
    /// " by implication"
    pub const BY_IMPLICATION: Symbol = Symbol(6);
    /// "on record"
    pub const ON_RECORD: Symbol = Symbol(7);
    /// "not named"
    pub const NOT_NAMED: Symbol = Symbol(8);
    /// "not named in the report"
    pub const NOT_NAMED_IN_THE_REPORT: Symbol = Symbol(9);
    /// "in its own words"
    pub const IN_ITS_OWN_WORDS: Symbol = Symbol(10);
    /// "relayed"
    pub const RELAYED: Symbol = Symbol(11);
    /// "relays"
    pub const RELAYS: Symbol = Symbol(12);
    /// "direct"
    pub const DIRECT: Symbol = Symbol(13);
    /// "by implication"
    pub const BY_IMPLICATION2: Symbol = Symbol(14);
    /// "relayed a denial"
    pub const RELAYED_A_DENIAL: Symbol = Symbol(15);
    /// "did not mention it"
    pub const DID_NOT_MENTION_IT: Symbol = Symbol(16);
    /// "support"
    pub const SUPPORT: Symbol = Symbol(17);
    /// "supporter"
    pub const SUPPORTER: Symbol = Symbol(18);
    /// "implied_supporter"
    pub const IMPLIED_SUPPORTER: Symbol = Symbol(19);
    /// "opposition"
    pub const OPPOSITION: Symbol = Symbol(20);
    /// "opponent"
    pub const OPPONENT: Symbol = Symbol(21);
    /// "implied_opponent"
    pub const IMPLIED_OPPONENT: Symbol = Symbol(22);
    /// "forecast"
    pub const FORECAST: Symbol = Symbol(23);
    /// "forecaster"
    pub const FORECASTER: Symbol = Symbol(24);
    /// "window"
    pub const WINDOW: Symbol = Symbol(25);
    /// "time_left"
    pub const TIME_LEFT: Symbol = Symbol(26);
    /// "silent"
    pub const SILENT: Symbol = Symbol(27);
    /// "declined"
    pub const DECLINED: Symbol = Symbol(28);
    /// "flags"
    pub const FLAGS: Symbol = Symbol(29);
    /// "flag"
    pub const FLAG: Symbol = Symbol(30);
    /// "disputed"
    pub const DISPUTED: Symbol = Symbol(31);
    /// "refuted"
    pub const REFUTED: Symbol = Symbol(32);
    /// "retracted"
    pub const RETRACTED: Symbol = Symbol(33);
    /// "no_origin"
    pub const NO_ORIGIN: Symbol = Symbol(34);
    /// "denied_only"
    pub const DENIED_ONLY: Symbol = Symbol(35);
    /// "reported"
    pub const REPORTED: Symbol = Symbol(36);
    /// "one_sided"
    pub const ONE_SIDED: Symbol = Symbol(37);
    /// "corroborated"
    pub const CORROBORATED: Symbol = Symbol(38);
    /// "possible"
    pub const POSSIBLE: Symbol = Symbol(39);
    /// "condition_pending"
    pub const CONDITION_PENDING: Symbol = Symbol(40);
    /// "lapsed"
    pub const LAPSED: Symbol = Symbol(41);
    /// "admitted"
    pub const ADMITTED: Symbol = Symbol(42);
    /// "confirmed"
    pub const CONFIRMED: Symbol = Symbol(43);
    /// "unreported"
    pub const UNREPORTED: Symbol = Symbol(44);
    /// "yellow"
    pub const YELLOW: Symbol = Symbol(45);
    /// "red"
    pub const RED: Symbol = Symbol(46);
    /// "magenta"
    pub const MAGENTA: Symbol = Symbol(47);
    /// "cyan"
    pub const CYAN: Symbol = Symbol(48);
    /// "green"
    pub const GREEN: Symbol = Symbol(49);
    /// "blue"
    pub const BLUE: Symbol = Symbol(50);
    /// "question_settled"
    pub const QUESTION_SETTLED: Symbol = Symbol(51);
    /// "question_contradictory"
    pub const QUESTION_CONTRADICTORY: Symbol = Symbol(52);
    /// "question_open"
    pub const QUESTION_OPEN: Symbol = Symbol(53);
    /// "disputed_contact"
    pub const DISPUTED_CONTACT: Symbol = Symbol(54);
    /// "acknowledged_contact"
    pub const ACKNOWLEDGED_CONTACT: Symbol = Symbol(55);
    /// "asymmetric_contact"
    pub const ASYMMETRIC_CONTACT: Symbol = Symbol(56);
    /// "pre_inauguration_contact_possible"
    pub const PRE_INAUGURATION_CONTACT_POSSIBLE: Symbol = Symbol(57);
    /// "aid_leverage"
    pub const AID_LEVERAGE: Symbol = Symbol(58);
    /// "bargaining_obstacle"
    pub const BARGAINING_OBSTACLE: Symbol = Symbol(59);
    /// "spoke_with"
    pub const SPOKE_WITH: Symbol = Symbol(60);
    /// "CAMEO"
    pub const CAMEO: Symbol = Symbol(61);
    /// "040"
    pub const T040: Symbol = Symbol(62);
    /// "spoke_with by phone"
    pub const SPOKE_WITH_BY_PHONE: Symbol = Symbol(63);
    /// "041"
    pub const T041: Symbol = Symbol(64);
    /// "PLOVER"
    pub const PLOVER: Symbol = Symbol(65);
    /// "CONSULT"
    pub const CONSULT: Symbol = Symbol(66);
    /// "met_with"
    pub const MET_WITH: Symbol = Symbol(67);
    /// "discussed"
    pub const DISCUSSED: Symbol = Symbol(68);
    /// "visited"
    pub const VISITED: Symbol = Symbol(69);
    /// "042"
    pub const T042: Symbol = Symbol(70);
    /// "mediated"
    pub const MEDIATED: Symbol = Symbol(71);
    /// "045"
    pub const T045: Symbol = Symbol(72);
    /// "requested_mediation"
    pub const REQUESTED_MEDIATION: Symbol = Symbol(73);
    /// "028"
    pub const T028: Symbol = Symbol(74);
    /// "REQUEST"
    pub const REQUEST: Symbol = Symbol(75);
    /// "agreed"
    pub const AGREED: Symbol = Symbol(76);
    /// "057"
    pub const T057: Symbol = Symbol(77);
    /// "AGREE"
    pub const AGREE: Symbol = Symbol(78);
    /// "agreed_to_end"
    pub const AGREED_TO_END: Symbol = Symbol(79);
    /// "ceasefire"
    pub const CEASEFIRE: Symbol = Symbol(80);
    /// "0871"
    pub const T0871: Symbol = Symbol(81);
    /// "RETREAT"
    pub const RETREAT: Symbol = Symbol(82);
    /// "threatened_aid_cut"
    pub const THREATENED_AID_CUT: Symbol = Symbol(83);
    /// "1311"
    pub const T1311: Symbol = Symbol(84);
    /// "THREATEN"
    pub const THREATEN: Symbol = Symbol(85);
    /// "cut_aid"
    pub const CUT_AID: Symbol = Symbol(86);
    /// "162"
    pub const T162: Symbol = Symbol(87);
    /// "SANCTION"
    pub const SANCTION: Symbol = Symbol(88);
    /// "threatened_sanctions"
    pub const THREATENED_SANCTIONS: Symbol = Symbol(89);
    /// "1312"
    pub const T1312: Symbol = Symbol(90);
    /// "imposed_sanctions"
    pub const IMPOSED_SANCTIONS: Symbol = Symbol(91);
    /// "163"
    pub const T163: Symbol = Symbol(92);
    /// "deployed_troops"
    pub const DEPLOYED_TROOPS: Symbol = Symbol(93);
    /// "154"
    pub const T154: Symbol = Symbol(94);
    /// "MOBILIZE"
    pub const MOBILIZE: Symbol = Symbol(95);
    /// "struck"
    pub const STRUCK: Symbol = Symbol(96);
    /// "190"
    pub const T190: Symbol = Symbol(97);
    /// "ASSAULT"
    pub const ASSAULT: Symbol = Symbol(98);
    /// "supplied_arms"
    pub const SUPPLIED_ARMS: Symbol = Symbol(99);
    /// "072"
    pub const T072: Symbol = Symbol(100);
    /// "AID"
    pub const AID: Symbol = Symbol(101);
    /// "recognised"
    pub const RECOGNISED: Symbol = Symbol(102);
    /// "054"
    pub const T054: Symbol = Symbol(103);
    /// "SUPPORT"
    pub const SUPPORT2: Symbol = Symbol(104);
    /// "accused"
    pub const ACCUSED: Symbol = Symbol(105);
    /// "112"
    pub const T112: Symbol = Symbol(106);
    /// "ACCUSE"
    pub const ACCUSE: Symbol = Symbol(107);
    /// "gave_up"
    pub const GAVE_UP: Symbol = Symbol(108);
    /// "080"
    pub const T080: Symbol = Symbol(109);
    /// "CONCEDE"
    pub const CONCEDE: Symbol = Symbol(110);
    /// "rejected"
    pub const REJECTED: Symbol = Symbol(111);
    /// "120"
    pub const T120: Symbol = Symbol(112);
    /// "REJECT"
    pub const REJECT: Symbol = Symbol(113);
    /// "declined_to_comment"
    pub const DECLINED_TO_COMMENT: Symbol = Symbol(114);
    /// "011"
    pub const T011: Symbol = Symbol(115);
    /// "015"
    pub const T015: Symbol = Symbol(116);
    /// "claimed_responsibility"
    pub const CLAIMED_RESPONSIBILITY2: Symbol = Symbol(117);
    /// "assessed"
    pub const ASSESSED: Symbol = Symbol(118);
    /// "010"
    pub const T010: Symbol = Symbol(119);
    /// "could_not_verify"
    pub const COULD_NOT_VERIFY: Symbol = Symbol(120);
    /// "phone"
    pub const PHONE: Symbol = Symbol(121);
    /// "firm"
    pub const FIRM: Symbol = Symbol(122);
    /// "none"
    pub const NONE: Symbol = Symbol(123);
    /// "known"
    pub const KNOWN: Symbol = Symbol(124);
    /// "unknown"
    pub const UNKNOWN: Symbol = Symbol(125);
    /// "firmly for"
    pub const FIRMLY_FOR: Symbol = Symbol(126);
    /// "firmly denied"
    pub const FIRMLY_DENIED: Symbol = Symbol(127);
    /// "firmly against"
    pub const FIRMLY_AGAINST: Symbol = Symbol(128);
    /// "agreed against"
    pub const AGREED_AGAINST: Symbol = Symbol(129);
    /// "others firmly against"
    pub const OTHERS_FIRMLY_AGAINST: Symbol = Symbol(130);
    /// "others firmly for"
    pub const OTHERS_FIRMLY_FOR: Symbol = Symbol(131);
    /// "others for"
    pub const OTHERS_FOR: Symbol = Symbol(132);
    /// "tentative"
    pub const TENTATIVE: Symbol = Symbol(133);
    /// "perhaps "
    pub const PERHAPS: Symbol = Symbol(134);
    /// "surely "
    pub const SURELY: Symbol = Symbol(135);
    /// "circular"
    pub const CIRCULAR: Symbol = Symbol(136);
    /// "probably true"
    pub const PROBABLY_TRUE: Symbol = Symbol(137);
    /// "possibly true"
    pub const POSSIBLY_TRUE: Symbol = Symbol(138);
    /// "doubtful"
    pub const DOUBTFUL: Symbol = Symbol(139);
    /// "improbable"
    pub const IMPROBABLE: Symbol = Symbol(140);
    /// "cannot be judged"
    pub const CANNOT_BE_JUDGED: Symbol = Symbol(141);
    /// "asserted"
    pub const ASSERTED: Symbol = Symbol(142);
    /// "denied"
    pub const DENIED: Symbol = Symbol(143);
    /// "corrected"
    pub const CORRECTED: Symbol = Symbol(144);
    /// "discredited"
    pub const DISCREDITED: Symbol = Symbol(145);
    /// "done"
    pub const DONE: Symbol = Symbol(146);
    /// "anonymous only"
    pub const ANONYMOUS_ONLY: Symbol = Symbol(147);
    /// "tentative only"
    pub const TENTATIVE_ONLY: Symbol = Symbol(148);
    /// "single origin"
    pub const SINGLE_ORIGIN: Symbol = Symbol(149);
    /// "circular reporting"
    pub const CIRCULAR_REPORTING: Symbol = Symbol(150);
    /// "interested asserter"
    pub const INTERESTED_ASSERTER: Symbol = Symbol(151);
    /// "interested denier"
    pub const INTERESTED_DENIER: Symbol = Symbol(152);
    /// "hedged denial"
    pub const HEDGED_DENIAL: Symbol = Symbol(153);
    /// "denied by implication only"
    pub const DENIED_BY_IMPLICATION_ONLY: Symbol = Symbol(154);
    /// "denial shifted"
    pub const DENIAL_SHIFTED: Symbol = Symbol(155);
    /// "self-contradiction"
    pub const SELF_CONTRADICTION: Symbol = Symbol(156);
    /// "missed denial"
    pub const MISSED_DENIAL: Symbol = Symbol(157);
    /// "reversed before"
    pub const REVERSED_BEFORE: Symbol = Symbol(158);
    /// "outweighed"
    pub const OUTWEIGHED: Symbol = Symbol(159);
    /// "opposition outweighed"
    pub const OPPOSITION_OUTWEIGHED: Symbol = Symbol(160);
    /// "other party not heard"
    pub const OTHER_PARTY_NOT_HEARD: Symbol = Symbol(161);
    /// "still maintained"
    pub const STILL_MAINTAINED: Symbol = Symbol(162);
    /// "stale"
    pub const STALE: Symbol = Symbol(163);
    /// "withdrawal without standing"
    pub const WITHDRAWAL_WITHOUT_STANDING: Symbol = Symbol(164);
    /// "finding without authority"
    pub const FINDING_WITHOUT_AUTHORITY: Symbol = Symbol(165);
    /// "assertion by an authority"
    pub const ASSERTION_BY_AN_AUTHORITY: Symbol = Symbol(166);
    /// "denial by an authority"
    pub const DENIAL_BY_AN_AUTHORITY: Symbol = Symbol(167);
    /// "relay says something else"
    pub const RELAY_SAYS_SOMETHING_ELSE: Symbol = Symbol(168);
    /// "no side"
    pub const NO_SIDE: Symbol = Symbol(169);
    /// "forecast without end"
    pub const FORECAST_WITHOUT_END: Symbol = Symbol(170);
    /// "before the event"
    pub const BEFORE_THE_EVENT: Symbol = Symbol(171);
    /// "reported elsewhere before"
    pub const REPORTED_ELSEWHERE_BEFORE: Symbol = Symbol(172);
    /// "dated by the month"
    pub const DATED_BY_THE_MONTH: Symbol = Symbol(173);
    /// "no confidence given"
    pub const NO_CONFIDENCE_GIVEN: Symbol = Symbol(174);
    /// "order unknown"
    pub const ORDER_UNKNOWN: Symbol = Symbol(175);
    /// "same name"
    pub const SAME_NAME: Symbol = Symbol(176);
    /// "stance does not fit"
    pub const STANCE_DOES_NOT_FIT: Symbol = Symbol(177);
    /// "implies what it excludes"
    pub const IMPLIES_WHAT_IT_EXCLUDES: Symbol = Symbol(178);
    /// "settled both ways"
    pub const SETTLED_BOTH_WAYS: Symbol = Symbol(179);
    /// "let the speaker, its side, its carrier or the body in `issued_by` withdraw it, or note `issued_by` on the statement"
    pub const LET_THE_SPEAKER_ITS_SIDE_ITS_CARRIER_OR_THE_BODY: Symbol = Symbol(180);
    /// "write `\"authority\": true` on the actor if it is a court, an inquiry or an investigator, or note a `denied`"
    pub const WRITE_AUTHORITY_TRUE_ON_THE_ACTOR_IF_IT_IS_A_COU: Symbol = Symbol(181);
    /// "write `confirmed` if it is a finding"
    pub const WRITE_CONFIRMED_IF_IT_IS_A_FINDING: Symbol = Symbol(182);
    /// "declare the contrary with `excludes`, and note it as `confirmed`"
    pub const DECLARE_THE_CONTRARY_WITH_EXCLUDES_AND_NOTE_IT_A: Symbol = Symbol(183);
    /// "name in `what` the proposition that its sources speak of, or the right source in `rests_on`"
    pub const NAME_IN_WHAT_THE_PROPOSITION_THAT_ITS_SOURCES_SP: Symbol = Symbol(184);
    /// "write `\"side\": …` on the actor; an independent body is a `camp`, which is its own side"
    pub const WRITE_SIDE_ON_THE_ACTOR_AN_INDEPENDENT_BODY_IS_A: Symbol = Symbol(185);
    /// "write `\"window\": \"…/…\"` or `\"condition\": …` on the proposition"
    pub const WRITE_WINDOW_OR_CONDITION_ON_THE_PROPOSITION: Symbol = Symbol(186);
    /// "check `on` of the statement and `when` of the proposition"
    pub const CHECK_ON_OF_THE_STATEMENT_AND_WHEN_OF_THE_PROPOS: Symbol = Symbol(187);
    /// "write `\"rests_on\": …` or `\"rests_on_unknown\": true` if it may come from there"
    pub const WRITE_RESTS_ON_OR_RESTS_ON_UNKNOWN_TRUE_IF_IT_MA: Symbol = Symbol(188);
    /// "write `\"published\": …`, the day on which it could be read"
    pub const WRITE_PUBLISHED_THE_DAY_ON_WHICH_IT_COULD_BE_REA: Symbol = Symbol(189);
    /// "write `\"confidence\"`: `low`, `moderate` or `high`"
    pub const WRITE_CONFIDENCE_LOW_MODERATE_OR_HIGH: Symbol = Symbol(190);
    /// "write the hour in `on`, such as `2024-11-11T12:40+03:00`"
    pub const WRITE_THE_HOUR_IN_ON_SUCH_AS_2024_11_11T12_40_03: Symbol = Symbol(191);
    /// "use one id, or give them different names"
    pub const USE_ONE_ID_OR_GIVE_THEM_DIFFERENT_NAMES: Symbol = Symbol(192);
    /// "note who showed or released the record as the speaker, or write `asserted`"
    pub const NOTE_WHO_SHOWED_OR_RELEASED_THE_RECORD_AS_THE_SP: Symbol = Symbol(193);
    /// "check `implies`, `excludes`, `answers` and the ranges of counts"
    pub const CHECK_IMPLIES_EXCLUDES_ANSWERS_AND_THE_RANGES_OF: Symbol = Symbol(194);
    /// "check `excludes`, and who admits or confirms what"
    pub const CHECK_EXCLUDES_AND_WHO_ADMITS_OR_CONFIRMS_WHAT: Symbol = Symbol(195);
    /// "“"
    pub const T2: Symbol = Symbol(196);
    /// "”"
    pub const T3: Symbol = Symbol(197);
    /// "several sides"
    pub const SEVERAL_SIDES: Symbol = Symbol(198);
    /// "outlets"
    pub const OUTLETS: Symbol = Symbol(199);
    /// "without a side"
    pub const WITHOUT_A_SIDE: Symbol = Symbol(200);
    /// "an origin"
    pub const AN_ORIGIN: Symbol = Symbol(201);
    /// "of unknown origin"
    pub const OF_UNKNOWN_ORIGIN: Symbol = Symbol(202);
    /// "a judgement"
    pub const A_JUDGEMENT: Symbol = Symbol(203);
    /// "ended"
    pub const ENDED: Symbol = Symbol(204);
    /// "fallen with its source"
    pub const FALLEN_WITH_ITS_SOURCE: Symbol = Symbol(205);
    /// "in a circle"
    pub const IN_A_CIRCLE: Symbol = Symbol(206);
    /// "a report"
    pub const A_REPORT: Symbol = Symbol(207);
    /// "rests on"
    pub const RESTS_ON: Symbol = Symbol(208);
    /// "up"
    pub const UP: Symbol = Symbol(209);
    /// "down"
    pub const DOWN: Symbol = Symbol(210);
    /// "diamond"
    pub const DIAMOND: Symbol = Symbol(211);
    /// "ring"
    pub const RING: Symbol = Symbol(212);
    /// "cross"
    pub const CROSS: Symbol = Symbol(213);
    /// "thick"
    pub const THICK: Symbol = Symbol(214);
    /// "dashed"
    pub const DASHED: Symbol = Symbol(215);
    /// "thin"
    pub const THIN: Symbol = Symbol(216);
    /// "faded"
    pub const FADED: Symbol = Symbol(217);
    /// "threatened it"
    pub const THREATENED_IT: Symbol = Symbol(218);
    /// "declared the intention"
    pub const DECLARED_THE_INTENTION: Symbol = Symbol(219);
    /// "side"
    pub const SIDE: Symbol = Symbol(220);
    /// "speaks_for"
    pub const SPEAKS_FOR: Symbol = Symbol(221);
    /// "video"
    pub const VIDEO: Symbol = Symbol(222);
    /// "letter"
    pub const LETTER: Symbol = Symbol(223);
    /// "blanket"
    pub const BLANKET: Symbol = Symbol(224);
    /// "hedged"
    pub const HEDGED: Symbol = Symbol(225);
    /// "low"
    pub const LOW: Symbol = Symbol(226);
    /// "moderate"
    pub const MODERATE: Symbol = Symbol(227);
    /// "high"
    pub const HIGH: Symbol = Symbol(228);
    /// " for "
    pub const FOR2: Symbol = Symbol(229);
    /// "all sides of "
    pub const ALL_SIDES_OF: Symbol = Symbol(230);
    /// "claimed"
    pub const CLAIMED: Symbol = Symbol(231);
    /// "declined to comment"
    pub const DECLINED_TO_COMMENT2: Symbol = Symbol(232);
    /// "neither confirmed nor denied"
    pub const NEITHER_CONFIRMED_NOR_DENIED: Symbol = Symbol(233);
    /// "could not verify it"
    pub const COULD_NOT_VERIFY_IT: Symbol = Symbol(234);
    /// "gave no clear answer"
    pub const GAVE_NO_CLEAR_ANSWER: Symbol = Symbol(235);
    /// "called it possible"
    pub const CALLED_IT_POSSIBLE: Symbol = Symbol(236);
    /// "backs the claim"
    pub const BACKS_THE_CLAIM: Symbol = Symbol(237);
    /// "contradicts the claim"
    pub const CONTRADICTS_THE_CLAIM: Symbol = Symbol(238);
    /// "foresees"
    pub const FORESEES: Symbol = Symbol(239);
    /// "backed"
    pub const BACKED: Symbol = Symbol(240);
    /// "contradicted"
    pub const CONTRADICTED: Symbol = Symbol(241);
    /// "reports that back the claim"
    pub const REPORTS_THAT_BACK_THE_CLAIM: Symbol = Symbol(242);
    /// "reports that contradict the claim"
    pub const REPORTS_THAT_CONTRADICT_THE_CLAIM: Symbol = Symbol(243);
    /// "forecasts"
    pub const FORECASTS: Symbol = Symbol(244);
    /// "for the claim"
    pub const FOR_THE_CLAIM: Symbol = Symbol(245);
    /// "against the claim"
    pub const AGAINST_THE_CLAIM: Symbol = Symbol(246);
    /// "with the forecast"
    pub const WITH_THE_FORECAST: Symbol = Symbol(247);
    /// ", which rests on nothing else"
    pub const WHICH_RESTS_ON_NOTHING_ELSE: Symbol = Symbol(248);
    /// ", and nobody knows what that rests on"
    pub const AND_NOBODY_KNOWS_WHAT_THAT_RESTS_ON: Symbol = Symbol(249);
    /// ", though what that rests on says something else"
    pub const THOUGH_WHAT_THAT_RESTS_ON_SAYS_SOMETHING_ELSE: Symbol = Symbol(250);
    /// ", which is in a circle of reports that rest on nothing else"
    pub const WHICH_IS_IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOT: Symbol = Symbol(251);
    /// "an origin, or a copy of one,"
    pub const AN_ORIGIN_OR_A_COPY_OF_ONE: Symbol = Symbol(252);
    /// "an origin, through a circle of reports,"
    pub const AN_ORIGIN_THROUGH_A_CIRCLE_OF_REPORTS: Symbol = Symbol(253);
    /// "pending on a condition"
    pub const PENDING_ON_A_CONDITION: Symbol = Symbol(254);
    /// "without an origin"
    pub const WITHOUT_AN_ORIGIN: Symbol = Symbol(255);
    /// "made by one side only"
    pub const MADE_BY_ONE_SIDE_ONLY: Symbol = Symbol(256);
    /// "only denied"
    pub const ONLY_DENIED: Symbol = Symbol(257);
    /// "asserted that"
    pub const ASSERTED_THAT: Symbol = Symbol(258);
    /// "assessed that"
    pub const ASSESSED_THAT: Symbol = Symbol(259);
    /// "confirmed that"
    pub const CONFIRMED_THAT: Symbol = Symbol(260);
    /// "admitted that"
    pub const ADMITTED_THAT: Symbol = Symbol(261);
    /// "claimed responsibility for it that"
    pub const CLAIMED_RESPONSIBILITY_FOR_IT_THAT: Symbol = Symbol(262);
    /// "denied that"
    pub const DENIED_THAT: Symbol = Symbol(263);
    /// "declined to comment on whether"
    pub const DECLINED_TO_COMMENT_ON_WHETHER: Symbol = Symbol(264);
    /// "neither confirmed nor denied that"
    pub const NEITHER_CONFIRMED_NOR_DENIED_THAT: Symbol = Symbol(265);
    /// "could not verify that"
    pub const COULD_NOT_VERIFY_THAT: Symbol = Symbol(266);
    /// "gave no clear answer on whether"
    pub const GAVE_NO_CLEAR_ANSWER_ON_WHETHER: Symbol = Symbol(267);
    /// "called it possible that"
    pub const CALLED_IT_POSSIBLE_THAT: Symbol = Symbol(268);
    /// "declared the intention that"
    pub const DECLARED_THE_INTENTION_THAT: Symbol = Symbol(269);
    /// "threatened that"
    pub const THREATENED_THAT: Symbol = Symbol(270);
    /// "relayed that"
    pub const RELAYED_THAT: Symbol = Symbol(271);
    /// "relayed a denial that"
    pub const RELAYED_A_DENIAL_THAT: Symbol = Symbol(272);
}

mod part_1 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct SpokeWith(Symbol, Symbol, Symbol);

        @input
        struct MetWith(Symbol, Symbol, Symbol);

        @input
        struct Discussed(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Visited(Symbol, Symbol, Symbol);

        @input
        struct Mediated(Symbol, Symbol, Symbol, Symbol);

        @input
        struct RequestedMediation(Symbol, Symbol, Symbol);

        @input
        struct Agreed(Symbol, Symbol, Symbol, Symbol);

        @input
        struct AgreedToEnd(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Ceasefire(Symbol, Symbol, Symbol);

        @input
        struct EndedConflict(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedAidCut(Symbol, Symbol, Symbol);

        @input
        struct CutAid(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedSanctions(Symbol, Symbol, Symbol);

        @input
        struct ImposedSanctions(Symbol, Symbol, Symbol);

        @input
        struct DeployedTroops(Symbol, Symbol, Symbol);

        @input
        struct Struck(Symbol, Symbol, Symbol);

        @input
        struct SuppliedArms(Symbol, Symbol, Symbol);

        @input
        struct Recognised(Symbol, Symbol, Symbol);

        @input
        struct Accused(Symbol, Symbol, Symbol, Symbol);

        @input
        struct GaveUp(Symbol, Symbol, Symbol);

        @input
        struct Rejected(Symbol, Symbol, Symbol);

        @input
        struct Counted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Person(Symbol);

        @input
        struct Organisation(Symbol);

        @input
        struct Record(Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct State(Symbol);

        @input
        struct Camp(Symbol);

        @input
        struct Office(Symbol, Symbol);

        @input
        struct Side(Symbol, Symbol);

        @input
        struct SpeaksFor(Symbol, Symbol);

        @input
        struct Holds(Symbol, Symbol, i64, i64);

        @input
        struct When(Symbol, i64, i64);

        @input
        struct DeedOf(Symbol, Symbol);

        @input
        struct Implies(Symbol, Symbol);

        @input
        struct Asserted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Assessed(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Confirmed(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Admitted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct ClaimedResponsibility(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Denied(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct DeclinedToComment(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct NeitherConfirmedNorDenied(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct CouldNotVerify(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Hedged(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct CalledPossible(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Intended(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Threatened(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Relayed(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Retracted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Corrected(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Discredited(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Published(Symbol, i64, i64);

        @input
        struct Seen(Symbol, i64, i64);

        @input
        struct Asked(i64, i64);

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
        struct TakesPart(Symbol, Symbol, Symbol);

        @output
        struct Participant(Symbol, Symbol);

        @output
        struct ImpliesAtOnce(Symbol, Symbol);

        @output
        struct Entails(Symbol, Symbol);

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
            Side(v_a, v_side);

        // [state-is-its-side]
        OnSide(v_a, v_a) <-
            State(v_a);

        // [camp-is-its-side]
        OnSide(v_a, v_a) <-
            Camp(v_a);

        // [side-of-whom-one-speaks-for]
        OnSide(v_a, v_side) <-
            SpeaksFor(v_a, v_b),
            !Side(v_a, _),
            OnSide(v_b, v_side);

        // [person-by-name]
        NamedActor(v_a) <-
            Person(v_a);

        // [organisation-by-name]
        NamedActor(v_a) <-
            Organisation(v_a);

        // [record-by-name]
        NamedActor(v_a) <-
            Record(v_a);

        // [state-by-name]
        NamedActor(v_a) <-
            State(v_a);

        // [camp-by-name]
        NamedActor(v_a) <-
            Camp(v_a);

        // [outlet-as-actor]
        OutletActor(v_a) <-
            Outlet(v_a);

        // [asserted]
        Statement(v_s, v_p, v_a, text::ASSERTED) <-
            Asserted(v_s, v_p, v_a, v_d, v_e);

        // [assessed]
        Statement(v_s, v_p, v_a, text::ASSESSED) <-
            Assessed(v_s, v_p, v_a, v_d, v_e);

        // [confirmed]
        Statement(v_s, v_p, v_a, text::CONFIRMED) <-
            Confirmed(v_s, v_p, v_a, v_d, v_e);

        // [admitted]
        Statement(v_s, v_p, v_a, text::ADMITTED) <-
            Admitted(v_s, v_p, v_a, v_d, v_e);

        // [claimed-responsibility]
        Statement(v_s, v_p, v_a, text::CLAIMED_RESPONSIBILITY) <-
            ClaimedResponsibility(v_s, v_p, v_a, v_d, v_e);

        // [denied]
        Statement(v_s, v_p, v_a, text::DENIED) <-
            Denied(v_s, v_p, v_a, v_d, v_e);

        // [declined-to-comment]
        Statement(v_s, v_p, v_a, text::DECLINED_TO_COMMENT2) <-
            DeclinedToComment(v_s, v_p, v_a, v_d, v_e);

        // [neither-confirmed-nor-denied]
        Statement(v_s, v_p, v_a, text::NEITHER_CONFIRMED_NOR_DENIED) <-
            NeitherConfirmedNorDenied(v_s, v_p, v_a, v_d, v_e);

        // [could-not-verify]
        Statement(v_s, v_p, v_a, text::COULD_NOT_VERIFY_IT) <-
            CouldNotVerify(v_s, v_p, v_a, v_d, v_e);

        // [hedged]
        Statement(v_s, v_p, v_a, text::GAVE_NO_CLEAR_ANSWER) <-
            Hedged(v_s, v_p, v_a, v_d, v_e);

        // [called-possible]
        Statement(v_s, v_p, v_a, text::CALLED_IT_POSSIBLE) <-
            CalledPossible(v_s, v_p, v_a, v_d, v_e);

        // [intended]
        Statement(v_s, v_p, v_a, text::DECLARED_THE_INTENTION) <-
            Intended(v_s, v_p, v_a, v_d, v_e);

        // [threatened]
        Statement(v_s, v_p, v_a, text::THREATENED_IT) <-
            Threatened(v_s, v_p, v_a, v_d, v_e);

        // [relayed]
        Statement(v_s, v_p, v_a, text::RELAYED) <-
            Relayed(v_s, v_p, v_a, v_d, v_e);

        // [retracted]
        Judgement(v_s, v_t, v_a, text::RETRACTED) <-
            Retracted(v_s, v_t, v_a, v_d, v_e);

        // [corrected]
        Judgement(v_s, v_t, v_a, text::CORRECTED) <-
            Corrected(v_s, v_t, v_a, v_d, v_e);

        // [discredited]
        Judgement(v_s, v_t, v_a, text::DISCREDITED) <-
            Discredited(v_s, v_t, v_a, v_d, v_e);

        // [makes-a-statement]
        MadeBy(v_s, v_speaker) <-
            Statement(v_s, _, v_speaker, v_stance);

        // [makes-a-judgement]
        MadeBy(v_s, v_speaker) <-
            Judgement(v_s, v_target, v_speaker, v_verdict);

        // [asserted]
        Dated(v_s, v_d, v_e) <-
            Asserted(v_s, v_p, v_a, v_d, v_e);

        // [assessed]
        Dated(v_s, v_d, v_e) <-
            Assessed(v_s, v_p, v_a, v_d, v_e);

        // [confirmed]
        Dated(v_s, v_d, v_e) <-
            Confirmed(v_s, v_p, v_a, v_d, v_e);

        // [admitted]
        Dated(v_s, v_d, v_e) <-
            Admitted(v_s, v_p, v_a, v_d, v_e);

        // [claimed-responsibility]
        Dated(v_s, v_d, v_e) <-
            ClaimedResponsibility(v_s, v_p, v_a, v_d, v_e);

        // [denied]
        Dated(v_s, v_d, v_e) <-
            Denied(v_s, v_p, v_a, v_d, v_e);

        // [declined-to-comment]
        Dated(v_s, v_d, v_e) <-
            DeclinedToComment(v_s, v_p, v_a, v_d, v_e);

        // [neither-confirmed-nor-denied]
        Dated(v_s, v_d, v_e) <-
            NeitherConfirmedNorDenied(v_s, v_p, v_a, v_d, v_e);

        // [could-not-verify]
        Dated(v_s, v_d, v_e) <-
            CouldNotVerify(v_s, v_p, v_a, v_d, v_e);

        // [hedged]
        Dated(v_s, v_d, v_e) <-
            Hedged(v_s, v_p, v_a, v_d, v_e);

        // [called-possible]
        Dated(v_s, v_d, v_e) <-
            CalledPossible(v_s, v_p, v_a, v_d, v_e);

        // [intended]
        Dated(v_s, v_d, v_e) <-
            Intended(v_s, v_p, v_a, v_d, v_e);

        // [threatened]
        Dated(v_s, v_d, v_e) <-
            Threatened(v_s, v_p, v_a, v_d, v_e);

        // [relayed]
        Dated(v_s, v_d, v_e) <-
            Relayed(v_s, v_p, v_a, v_d, v_e);

        // [retracted]
        Dated(v_s, v_d, v_e) <-
            Retracted(v_s, v_t, v_a, v_d, v_e);

        // [corrected]
        Dated(v_s, v_d, v_e) <-
            Corrected(v_s, v_t, v_a, v_d, v_e);

        // [discredited]
        Dated(v_s, v_d, v_e) <-
            Discredited(v_s, v_t, v_a, v_d, v_e);

        // [known-when-seen]
        Known(v_s, v_time) <-
            Seen(v_s, _, v_time);

        // [known-when-published]
        Known(v_s, v_time) <-
            Published(v_s, _, v_time),
            !Seen(v_s, _, _);

        // [known-when-made]
        Known(v_s, v_time) <-
            Dated(v_s, _, v_time),
            !Published(v_s, _, _),
            !Seen(v_s, _, _);

        // [as-asked]
        AsAskedInner1(v_t) <-
            Asked(_, v_t);

        // [as-of-the-last-statement]
        AsOfTheLastStatementInner1(v_t) <-
            Known(_, v_t);

        // [made-when-dated]
        MadeByThen(v_s, v_time) <-
            Dated(v_s, _, v_time);

        // [made-before-publication]
        MadeByThen(v_s, v_time) <-
            Published(v_s, _, v_time);

        // [made-before-it-was-seen]
        MadeByThen(v_s, v_time) <-
            Seen(v_s, _, v_time);

        // [said-between]
        SaidBetweenInner1(v_s, v_t) <-
            MadeByThen(v_s, v_t);

        // [implied-as-declared]
        ImpliesAtOnce(v_q, v_p) <-
            Implies(v_q, v_p);

        // [implied-by-a-narrower-count]
        ImpliesAtOnce(v_q, v_p) <-
            Counted(v_q, v_event, v_what, v_low, v_high),
            Counted(v_p, v_event, v_what, v_least, v_most),
            (v_least <= v_low),
            (v_high <= v_most);

        // [implied-by-a-count]
        ImpliesAtOnce(v_q, v_event) <-
            Counted(v_q, v_event, _, v_low, _),
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
            SpokeWith(v_p, v_who, _);

        // [spoke-with-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            SpokeWith(v_p, _, v_whom);

        // [met-with-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            MetWith(v_p, v_who, _);

        // [met-with-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            MetWith(v_p, _, v_whom);

        // [discussed-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Discussed(v_p, v_who, _, _);

        // [discussed-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            Discussed(v_p, _, v_whom, _);

        // [visited-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Visited(v_p, v_who, _);

        // [visited-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            Visited(v_p, _, v_whom);

        // [mediated-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Mediated(v_p, v_who, _, _);

        // [mediated-one-end]
        TakesPart(v_p, v_a, text::DONE) <-
            Mediated(v_p, _, v_a, _);

        // [mediated-other-end]
        TakesPart(v_p, v_b, text::DONE) <-
            Mediated(v_p, _, _, v_b);

        // [requested-mediation-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            RequestedMediation(v_p, v_who, _);

        // [requested-mediation-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            RequestedMediation(v_p, _, v_whom);

        // [agreed-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Agreed(v_p, v_who, _, _);

        // [agreed-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            Agreed(v_p, _, v_whom, _);

        // [agreed-to-end-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            AgreedToEnd(v_p, v_who, _, _);

        // [agreed-to-end-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            AgreedToEnd(v_p, _, v_whom, _);

        // [ceasefire-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Ceasefire(v_p, v_who, _);

        // [ceasefire-second]
        TakesPart(v_p, v_whom, text::A_DEED) <-
            Ceasefire(v_p, _, v_whom);

        // [ended-conflict-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            EndedConflict(v_p, v_who, _);

        // [threatened-aid-cut-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            ThreatenedAidCut(v_p, v_who, _);

        // [threatened-aid-cut-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            ThreatenedAidCut(v_p, _, v_whom);

        // [cut-aid-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            CutAid(v_p, v_who, _);

        // [cut-aid-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            CutAid(v_p, _, v_whom);

        // [threatened-sanctions-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            ThreatenedSanctions(v_p, v_who, _);

        // [threatened-sanctions-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            ThreatenedSanctions(v_p, _, v_whom);

        // [imposed-sanctions-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            ImposedSanctions(v_p, v_who, _);

        // [imposed-sanctions-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            ImposedSanctions(v_p, _, v_whom);

        // [deployed-troops-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            DeployedTroops(v_p, v_who, _);

        // [deployed-troops-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            DeployedTroops(v_p, _, v_whom);

        // [struck-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Struck(v_p, v_who, _);

        // [struck-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            Struck(v_p, _, v_whom);

        // [supplied-arms-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            SuppliedArms(v_p, v_who, _);

        // [supplied-arms-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            SuppliedArms(v_p, _, v_whom);

        // [recognised-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Recognised(v_p, v_who, _);

        // [recognised-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            Recognised(v_p, _, v_whom);

        // [accused-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Accused(v_p, v_who, _, _);

        // [accused-second]
        TakesPart(v_p, v_whom, text::DONE) <-
            Accused(v_p, _, v_whom, _);

        // [gave-up-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            GaveUp(v_p, v_who, _);

        // [rejected-first]
        TakesPart(v_p, v_who, text::A_DEED) <-
            Rejected(v_p, v_who, _);

        // [participant-in-a-part]
        Participant(v_p, v_who) <-
            TakesPart(v_p, v_who, v_part);

        // [doer-as-declared]
        Doer(v_p, v_side) <-
            DeedOf(v_p, v_side);

        // [doer-by-its-member]
        Doer(v_p, v_side) <-
            TakesPart(v_p, v_who, text::A_DEED),
            OnSide(v_who, v_side);

        // [doer-by-office]
        Doer(v_p, v_side) <-
            TakesPart(v_p, v_who, text::A_DEED),
            Holds(v_who, v_office, v_start, v_end),
            Office(v_office, v_whom),
            OnSide(v_whom, v_side),
            When(v_p, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [two-in-one-office]
        OfficeHeldTwice(v_office, v_a, v_b) <-
            Env(c),
            Holds(v_a, v_office, v_first, v_last),
            Holds(v_b, v_office, v_start, v_end),
            (c.holds(Comparison::Less, S(v_a), S(v_b))),
            (v_first < v_end),
            (v_start < v_last);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("spoke_with").map(|row| SpokeWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("met_with").map(|row| MetWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("discussed").map(|row| Discussed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("visited").map(|row| Visited(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("mediated").map(|row| Mediated(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("requested_mediation").map(|row| RequestedMediation(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("agreed").map(|row| Agreed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("agreed_to_end").map(|row| AgreedToEnd(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("ceasefire").map(|row| Ceasefire(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("ended_conflict").map(|row| EndedConflict(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_aid_cut").map(|row| ThreatenedAidCut(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("cut_aid").map(|row| CutAid(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_sanctions").map(|row| ThreatenedSanctions(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("imposed_sanctions").map(|row| ImposedSanctions(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("deployed_troops").map(|row| DeployedTroops(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("struck").map(|row| Struck(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("supplied_arms").map(|row| SuppliedArms(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("recognised").map(|row| Recognised(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("accused").map(|row| Accused(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("gave_up").map(|row| GaveUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("rejected").map(|row| Rejected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("counted").map(|row| Counted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("person").map(|row| Person(row[0].presume_symbol())));
        crepe.extend(run.rows("organisation").map(|row| Organisation(row[0].presume_symbol())));
        crepe.extend(run.rows("record").map(|row| Record(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("state").map(|row| State(row[0].presume_symbol())));
        crepe.extend(run.rows("camp").map(|row| Camp(row[0].presume_symbol())));
        crepe.extend(run.rows("office").map(|row| Office(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("side").map(|row| Side(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for").map(|row| SpeaksFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("holds").map(|row| Holds(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("when").map(|row| When(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("deed_of").map(|row| DeedOf(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("implies").map(|row| Implies(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("asserted").map(|row| Asserted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("assessed").map(|row| Assessed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("confirmed").map(|row| Confirmed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("admitted").map(|row| Admitted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("claimed_responsibility").map(|row| ClaimedResponsibility(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("denied").map(|row| Denied(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("declined_to_comment").map(|row| DeclinedToComment(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("neither_confirmed_nor_denied").map(|row| NeitherConfirmedNorDenied(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("could_not_verify").map(|row| CouldNotVerify(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("hedged").map(|row| Hedged(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("called_possible").map(|row| CalledPossible(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("intended").map(|row| Intended(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("threatened").map(|row| Threatened(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("relayed").map(|row| Relayed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("retracted").map(|row| Retracted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("corrected").map(|row| Corrected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("discredited").map(|row| Discredited(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("published").map(|row| Published(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("seen").map(|row| Seen(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("asked").map(|row| Asked(row[0].presume_number(), row[1].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_side", set_1.into_iter().map(|OnSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("named_actor", set_2.into_iter().map(|NamedActor(v_0)| [S(v_0)]));
        run.keep("outlet_actor", set_3.into_iter().map(|OutletActor(v_0)| [S(v_0)]));
        run.keep("doer", set_4.into_iter().map(|Doer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("office_held_twice", set_5.into_iter().map(|OfficeHeldTwice(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("takes_part", set_6.into_iter().map(|TakesPart(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("participant", set_7.into_iter().map(|Participant(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("implies_at_once", set_8.into_iter().map(|ImpliesAtOnce(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("entails", set_9.into_iter().map(|Entails(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("statement", set_10.into_iter().map(|Statement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("dated", set_11.into_iter().map(|Dated(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("judgement", set_12.into_iter().map(|Judgement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("made_by", set_13.into_iter().map(|MadeBy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("known", set_14.into_iter().map(|Known(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("made_by_then", set_15.into_iter().map(|MadeByThen(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("said-between?inner1", set_16.into_iter().map(|SaidBetweenInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("as-asked?inner1", set_17.into_iter().map(|AsAskedInner1(v_0)| [N(v_0)]));
        run.keep("as-of-the-last-statement?inner1", set_18.into_iter().map(|AsOfTheLastStatementInner1(v_0)| [N(v_0)]));
    }
}

mod part_2 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct Doer(Symbol, Symbol);

        @input
        struct Held(Symbol, Symbol);

        @input
        struct Counted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Participant(Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Name(Symbol, Symbol);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct Excludes(Symbol, Symbol);

        @input
        struct Answers(Symbol, Symbol);

        @input
        struct Exclusive(Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @output
        struct Carrier(Symbol, Symbol);

        @output
        struct CarriedByAnother(Symbol);

        @output
        struct Bounded(i64);

        @output
        struct PositionOn(Symbol, Symbol);

        @output
        struct Proposition(Symbol);

        @output
        struct ByUnnamed(Symbol, Symbol);

        @output
        struct Description(Symbol, Symbol);

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

        // [excluded-as-declared]
        ExcludesAtOnce(v_p, v_q) <-
            Excludes(v_p, v_q),
            (v_p != v_q);

        // [excluded-both-ways]
        ExcludesAtOnce(v_p, v_q) <-
            Excludes(v_q, v_p),
            (v_p != v_q);

        // [excluded-by-another-count]
        ExcludesAtOnce(v_p, v_q) <-
            Counted(v_p, v_event, v_what, _, v_high),
            Counted(v_q, v_event, v_what, v_low, _),
            (v_high < v_low);

        // [excluded-by-a-lower-count]
        ExcludesAtOnce(v_p, v_q) <-
            Counted(v_p, v_event, v_what, v_low, _),
            Counted(v_q, v_event, v_what, _, v_high),
            (v_high < v_low);

        // [excluded-as-another-answer]
        ExcludesAtOnce(v_p, v_q) <-
            Answers(v_p, v_question),
            Answers(v_q, v_question),
            (v_p != v_q),
            !Entails(v_p, v_q),
            !Entails(v_q, v_p),
            Exclusive(v_question);

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

        // [with-participants]
        Proposition(v_p) <-
            Participant(v_p, _);

        // [in-words]
        Proposition(v_p) <-
            Held(v_p, _);

        // [as-a-count]
        Proposition(v_p) <-
            Counted(v_p, v_event, _, _, _);

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

        // [described-in-words]
        Description(v_group, v_2) <-
            Env(c),
            Anonymous(v_group),
            Name(v_group, v_text),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::T2), S(v_text), S(text::T3)]);

        // [described-by-id]
        Description(v_group, v_group) <-
            Anonymous(v_group),
            !Name(v_group, _);

        // [described-by-name]
        ByUnnamed(v_root, v_text) <-
            MadeBy(v_root, v_group),
            Description(v_group, v_text);

        // [another-carried-it]
        CarriedByAnother(v_s) <-
            Via(v_s, v_outlet),
            MadeBy(v_s, v_who),
            (v_who != v_outlet);

        // [carried-by-another]
        Carrier(v_s, v_outlet) <-
            Via(v_s, v_outlet),
            MadeBy(v_s, v_who),
            (v_who != v_outlet);

        // [carried-by-nobody-else]
        Carrier(v_s, text::T) <-
            MadeBy(v_s, v_who),
            !CarriedByAnother(v_s);

        // [bounded-by-a-date]
        Bounded(v_last) <-
            Window(v_p, _, v_last),
            (v_last < 4223371679_i64);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("doer").map(|row| Doer(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("held").map(|row| Held(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("counted").map(|row| Counted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("participant").map(|row| Participant(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("name").map(|row| Name(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("excludes").map(|row| Excludes(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("answers").map(|row| Answers(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("exclusive").map(|row| Exclusive(row[0].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12,) = crepe.run_with_hasher::<Hasher>();
        run.keep("carrier", set_1.into_iter().map(|Carrier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried_by_another", set_2.into_iter().map(|CarriedByAnother(v_0)| [S(v_0)]));
        run.keep("bounded", set_3.into_iter().map(|Bounded(v_0)| [N(v_0)]));
        run.keep("position_on", set_4.into_iter().map(|PositionOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("proposition", set_5.into_iter().map(|Proposition(v_0)| [S(v_0)]));
        run.keep("by_unnamed", set_6.into_iter().map(|ByUnnamed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("description", set_7.into_iter().map(|Description(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excludes_at_once", set_8.into_iter().map(|ExcludesAtOnce(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contrary", set_9.into_iter().map(|Contrary(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("conflicts", set_10.into_iter().map(|Conflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excludes_itself", set_11.into_iter().map(|ExcludesItself(v_0)| [S(v_0)]));
        run.keep("deed", set_12.into_iter().map(|Deed(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_3 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct NamedActor(Symbol);

        @input
        struct OutletActor(Symbol);

        @input
        struct Bounded(i64);

        @input
        struct EventCode(Symbol, Symbol, Symbol);

        @input
        struct SpokeWith(Symbol, Symbol, Symbol);

        @input
        struct MetWith(Symbol, Symbol, Symbol);

        @input
        struct Discussed(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Visited(Symbol, Symbol, Symbol);

        @input
        struct Mediated(Symbol, Symbol, Symbol, Symbol);

        @input
        struct RequestedMediation(Symbol, Symbol, Symbol);

        @input
        struct Agreed(Symbol, Symbol, Symbol, Symbol);

        @input
        struct AgreedToEnd(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Ceasefire(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedAidCut(Symbol, Symbol, Symbol);

        @input
        struct CutAid(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedSanctions(Symbol, Symbol, Symbol);

        @input
        struct ImposedSanctions(Symbol, Symbol, Symbol);

        @input
        struct DeployedTroops(Symbol, Symbol, Symbol);

        @input
        struct Struck(Symbol, Symbol, Symbol);

        @input
        struct SuppliedArms(Symbol, Symbol, Symbol);

        @input
        struct Recognised(Symbol, Symbol, Symbol);

        @input
        struct Accused(Symbol, Symbol, Symbol, Symbol);

        @input
        struct GaveUp(Symbol, Symbol, Symbol);

        @input
        struct Rejected(Symbol, Symbol, Symbol);

        @input
        struct Office(Symbol, Symbol);

        @input
        struct Name(Symbol, Symbol);

        @input
        struct TakesOffice(Symbol, Symbol, i64, i64);

        @input
        struct Mode(Symbol, Symbol);

        @input
        struct Answers(Symbol, Symbol);

        @input
        struct RestsOnSince(Symbol, Symbol, i64, i64);

        @input
        struct Zone(i64);

        @input
        struct Known(Symbol, i64);

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
            SpokeWith(v_p, _, _),
            !Mode(v_p, text::PHONE);

        // [kind-spoke-with-by-phone]
        EventKind(v_p, text::SPOKE_WITH_BY_PHONE) <-
            Mode(v_p, text::PHONE),
            SpokeWith(v_p, _, _);

        // [kind-met-with]
        EventKind(v_p, text::MET_WITH) <-
            MetWith(v_p, _, _);

        // [kind-discussed]
        EventKind(v_p, text::DISCUSSED) <-
            Discussed(v_p, _, _, _);

        // [kind-visited]
        EventKind(v_p, text::VISITED) <-
            Visited(v_p, _, _);

        // [kind-mediated]
        EventKind(v_p, text::MEDIATED) <-
            Mediated(v_p, _, _, _);

        // [kind-requested-mediation]
        EventKind(v_p, text::REQUESTED_MEDIATION) <-
            RequestedMediation(v_p, _, _);

        // [kind-agreed]
        EventKind(v_p, text::AGREED) <-
            Agreed(v_p, _, _, _);

        // [kind-agreed-to-end]
        EventKind(v_p, text::AGREED_TO_END) <-
            AgreedToEnd(v_p, _, _, _);

        // [kind-ceasefire]
        EventKind(v_p, text::CEASEFIRE) <-
            Ceasefire(v_p, _, _);

        // [kind-threatened-aid-cut]
        EventKind(v_p, text::THREATENED_AID_CUT) <-
            ThreatenedAidCut(v_p, _, _);

        // [kind-cut-aid]
        EventKind(v_p, text::CUT_AID) <-
            CutAid(v_p, _, _);

        // [kind-threatened-sanctions]
        EventKind(v_p, text::THREATENED_SANCTIONS) <-
            ThreatenedSanctions(v_p, _, _);

        // [kind-imposed-sanctions]
        EventKind(v_p, text::IMPOSED_SANCTIONS) <-
            ImposedSanctions(v_p, _, _);

        // [kind-deployed-troops]
        EventKind(v_p, text::DEPLOYED_TROOPS) <-
            DeployedTroops(v_p, _, _);

        // [kind-struck]
        EventKind(v_p, text::STRUCK) <-
            Struck(v_p, _, _);

        // [kind-supplied-arms]
        EventKind(v_p, text::SUPPLIED_ARMS) <-
            SuppliedArms(v_p, _, _);

        // [kind-recognised]
        EventKind(v_p, text::RECOGNISED) <-
            Recognised(v_p, _, _);

        // [kind-accused]
        EventKind(v_p, text::ACCUSED) <-
            Accused(v_p, _, _, _);

        // [kind-gave-up]
        EventKind(v_p, text::GAVE_UP) <-
            GaveUp(v_p, _, _);

        // [kind-rejected]
        EventKind(v_p, text::REJECTED) <-
            Rejected(v_p, _, _);

        // [coded-by-its-kind]
        CodedAs(v_p, v_scheme, v_code) <-
            EventKind(v_p, v_kind),
            EventCode(v_kind, v_scheme, v_code);

        // [contact-by-speaking]
        MadeContact(v_p, v_who, v_whom) <-
            SpokeWith(v_p, v_who, v_whom);

        // [contact-by-meeting]
        MadeContact(v_p, v_who, v_whom) <-
            MetWith(v_p, v_who, v_whom);

        // [contact-by-discussion]
        MadeContact(v_p, v_who, v_whom) <-
            Discussed(v_p, v_who, v_whom, v_topic);

        // [contact-by-visit]
        MadeContact(v_p, v_who, v_whom) <-
            Visited(v_p, v_who, v_whom);

        // [contact-as-told]
        Contact(v_p, v_a, v_b) <-
            MadeContact(v_p, v_a, v_b);

        // [contact-both-ways]
        Contact(v_p, v_b, v_a) <-
            MadeContact(v_p, v_a, v_b);

        // [offset-of-the-zone]
        DayOffset(v_minutes) <-
            Zone(v_minutes);

        // [offset-of-no-zone]
        DayOffset(0) <-
            !Zone(_);

        // [name-of-an-actor]
        BearsName(v_a, v_text) <-
            NamedActor(v_a),
            Name(v_a, v_text);

        // [name-of-an-outlet]
        BearsName(v_a, v_text) <-
            OutletActor(v_a),
            Name(v_a, v_text);

        // [notice-same-name]
        NoticeSameNameInner1(v_text, v_3) <-
            BearsName(v_3, v_text);

        // [edge-of-a-contact]
        ContactEdge(v_p, v_who, v_whom) <-
            MadeContact(v_p, v_who, v_whom);

        // [acts-for-own-side]
        ActsFor(v_who, v_side) <-
            OnSide(v_who, v_side);

        // [acts-for-by-office]
        ActsFor(v_who, v_side) <-
            TakesOffice(v_who, v_office, _, _),
            Office(v_office, v_side);

        // [no-answer-is-settled]
        NoAnswerIsSettledInner1(v_question, v_3) <-
            Answers(v_3, v_question);

        // [moment-of-a-statement]
        Moment(v_time) <-
            Known(v_s, v_time);

        // [moment-of-a-discovery]
        Moment(v_time) <-
            RestsOnSince(v_s, v_root, _, v_time);

        // [moment-after-a-window]
        Moment(v_1) <-
            Env(c),
            Bounded(v_last),
            let Some(v_1) = c.number(Functor::Add, &[N(v_last), N(1)]);

        // [moment-of-an-office]
        Moment(v_time) <-
            TakesOffice(v_who, v_office, v_time, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("named_actor").map(|row| NamedActor(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("bounded").map(|row| Bounded(row[0].presume_number())));
        crepe.extend(run.rows("event_code").map(|row| EventCode(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("spoke_with").map(|row| SpokeWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("met_with").map(|row| MetWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("discussed").map(|row| Discussed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("visited").map(|row| Visited(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("mediated").map(|row| Mediated(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("requested_mediation").map(|row| RequestedMediation(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("agreed").map(|row| Agreed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("agreed_to_end").map(|row| AgreedToEnd(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("ceasefire").map(|row| Ceasefire(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_aid_cut").map(|row| ThreatenedAidCut(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("cut_aid").map(|row| CutAid(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_sanctions").map(|row| ThreatenedSanctions(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("imposed_sanctions").map(|row| ImposedSanctions(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("deployed_troops").map(|row| DeployedTroops(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("struck").map(|row| Struck(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("supplied_arms").map(|row| SuppliedArms(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("recognised").map(|row| Recognised(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("accused").map(|row| Accused(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("gave_up").map(|row| GaveUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("rejected").map(|row| Rejected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("office").map(|row| Office(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("name").map(|row| Name(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("takes_office").map(|row| TakesOffice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("mode").map(|row| Mode(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("answers").map(|row| Answers(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_since").map(|row| RestsOnSince(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("zone").map(|row| Zone(row[0].presume_number())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
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

mod part_4 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct NamedActor(Symbol);

        @input
        struct Counted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Participant(Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct Office(Symbol, Symbol);

        @input
        struct SpeaksFor(Symbol, Symbol);

        @input
        struct SpeaksForDuring(Symbol, Symbol, i64, i64);

        @input
        struct Authority(Symbol);

        @input
        struct ReleasedBy(Symbol, Symbol);

        @input
        struct Holds(Symbol, Symbol, i64, i64);

        @input
        struct When(Symbol, i64, i64);

        @input
        struct Host(Symbol, Symbol);

        @input
        struct Party(Symbol, Symbol);

        @input
        struct DeedOf(Symbol, Symbol);

        @input
        struct About(Symbol, Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct Scope(Symbol, Symbol);

        @input
        struct Confidence(Symbol, Symbol);

        @input
        struct Unnamed(Symbol);

        @input
        struct IssuedBy(Symbol, Symbol);

        @input
        struct ForSide(Symbol, Symbol);

        @input
        struct Asked(i64, i64);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Dated(Symbol, i64, i64);

        @input
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

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
        struct OutletInView(Symbol);

        @output
        struct Stand(Symbol, Symbol, Symbol);

        @output
        struct OwnStrength(Symbol, Symbol);

        @output
        struct Withdraws(Symbol, Symbol, Symbol);

        @output
        struct AnswersFor(Symbol, Symbol, Symbol);

        @output
        struct Withdrawn(Symbol, Symbol);

        @output
        struct Exposed(Symbol, Symbol);

        @output
        struct Said(Symbol, i64, i64);

        @output
        struct AsOf(i64);

        @output
        struct InView(Symbol);

        @output
        struct Tentative(Symbol);

        @output
        struct CountTheCaseInner1(Symbol);

        @output
        struct CountTheCaseInner2(Symbol);

        // [as-asked]
        AsOf(v_moment) <-
            Env(c),
            let Some(v_moment) = c.fold("as-asked?value1", &[]);

        // [as-of-the-last-statement]
        AsOf(v_moment) <-
            Env(c),
            !Asked(_, _),
            let Some(v_moment) = c.fold("as-of-the-last-statement?value1", &[]);

        // [known-by-then]
        InView(v_s) <-
            Known(v_s, v_time),
            AsOf(v_moment),
            (v_time <= v_moment);

        // [speaks-under-a-name]
        OnRecord(v_s, v_speaker) <-
            MadeBy(v_s, v_speaker),
            !Unnamed(v_s),
            InView(v_s),
            NamedActor(v_speaker);

        // [said-between]
        Said(v_s, v_first, v_last) <-
            Env(c),
            Dated(v_s, v_first, _),
            let Some(v_last) = c.fold("said-between?value1", &[S(v_s)]);

        // [speaks-for-whom]
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            SpeaksFor(v_speaker, v_whom);

        // [spoke-for-whom-then]
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            SpeaksForDuring(v_speaker, v_whom, v_first, v_last),
            Said(v_s, v_start, v_end),
            (v_first <= v_end),
            (v_start <= v_last);

        // [held-office-then]
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            Holds(v_speaker, v_office, v_first, v_last),
            Office(v_office, v_whom),
            Said(v_s, v_start, v_end),
            (v_first <= v_end),
            (v_start <= v_last);

        // [side-of-the-statement]
        StatementSide(v_s, v_side) <-
            ForSide(v_s, v_side);

        // [side-of-the-speaker]
        StatementSide(v_s, v_side) <-
            MadeBy(v_s, v_speaker),
            !ForSide(v_s, _),
            OnSide(v_speaker, v_side);

        // [side-at-that-time]
        StatementSide(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !OnSide(v_speaker, _),
            !ForSide(v_s, _),
            OnSide(v_whom, v_side);

        // [side-of-the-release]
        StatementSide(v_s, v_side) <-
            MadeBy(v_s, v_record),
            !OnSide(v_record, _),
            !ForSide(v_s, _),
            ReleasedBy(v_record, v_by),
            OnSide(v_by, v_side);

        // [voice-of-a-side]
        SideVoice(v_s, v_side) <-
            OnRecord(v_s, _),
            StatementSide(v_s, v_side);

        // [voice-of-whom-one-speaks-for]
        SideVoice(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !ForSide(v_s, _),
            OnSide(v_whom, v_side);

        // [voice-for-a-side]
        Voice(v_s, v_side) <-
            SideVoice(v_s, v_side);

        // [voice-for-oneself]
        Voice(v_s, v_who) <-
            OnRecord(v_s, v_who),
            !ForSide(v_s, _);

        // [voice-for-a-principal]
        Voice(v_s, v_who) <-
            SpeaksIn(v_s, v_speaker, v_who),
            !ForSide(v_s, _);

        // [part-of-who-claimed-it]
        ClaimsPart(v_p, v_s) <-
            About(v_p, v_s),
            InView(v_s);

        // [part-of-who-claims-responsibility]
        ClaimsPart(v_p, v_s) <-
            Statement(v_s, v_p, v_who, text::CLAIMED_RESPONSIBILITY),
            InView(v_s);

        // [part-by-what-implies-it]
        ClaimsPart(v_p, v_s) <-
            Statement(v_s, v_q, _, text::CLAIMED_RESPONSIBILITY),
            InView(v_s),
            Entails(v_q, v_p);

        // [party-as-declared]
        PartyTo(v_p, v_side) <-
            Party(v_p, v_side);

        // [party-by-its-member]
        PartyTo(v_p, v_side) <-
            Participant(v_p, v_who),
            OnSide(v_who, v_side);

        // [party-by-office]
        PartyTo(v_p, v_side) <-
            Participant(v_p, v_who),
            Holds(v_who, v_office, v_start, v_end),
            Office(v_office, v_whom),
            OnSide(v_whom, v_side),
            When(v_p, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [party-as-doer]
        PartyTo(v_p, v_side) <-
            DeedOf(v_p, v_side);

        // [party-as-host]
        PartyTo(v_p, v_side) <-
            Host(v_p, v_place),
            OnSide(v_place, v_side);

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
            Counted(v_p, v_event, _, _, _),
            PartyTo(v_event, v_side);

        // [count-the-case]
        CountTheCaseInner1(v_2) <-
            InView(v_2);

        // [outlet-carried-something]
        OutletInView(v_outlet) <-
            Via(v_s, v_outlet),
            InView(v_s);

        // [outlet-said-something]
        OutletInView(v_outlet) <-
            Statement(v_s, _, v_outlet, _),
            Outlet(v_outlet),
            InView(v_s);

        // [count-the-case]
        CountTheCaseInner2(v_3) <-
            OutletInView(v_3);

        // [stands-by-assertion]
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::ASSERTED),
            InView(v_s);

        // [stands-by-assessment]
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::ASSESSED),
            InView(v_s);

        // [stands-by-confirmation]
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::CONFIRMED),
            InView(v_s);

        // [stands-by-admission]
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::ADMITTED),
            InView(v_s);

        // [stands-by-claiming-responsibility]
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::CLAIMED_RESPONSIBILITY),
            InView(v_s);

        // [stands-against-by-denial]
        Stand(v_s, v_p, text::AGAINST) <-
            Statement(v_s, v_p, v_speaker, text::DENIED),
            InView(v_s);

        // [withdraws-in-words]
        Withdraws(v_r, v_s, v_by) <-
            Judgement(v_r, v_s, v_by, text::RETRACTED),
            InView(v_r),
            InView(v_s);

        // [corrects-in-words]
        Withdraws(v_r, v_s, v_by) <-
            Judgement(v_r, v_s, v_by, text::CORRECTED),
            InView(v_r),
            InView(v_s);

        // [speaker-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            MadeBy(v_s, v_by);

        // [carrier-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            Via(v_s, v_by);

        // [issuer-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            IssuedBy(v_s, v_by);

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
            MadeBy(v_s, v_speaker),
            SpeaksIn(v_r, v_by, v_speaker);

        // [spokesperson-of-the-issuer-answers]
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            IssuedBy(v_s, v_body),
            SpeaksIn(v_r, v_by, v_body);

        // [withdrawn-in-words]
        Withdrawn(v_s, v_by) <-
            AnswersFor(v_r, v_s, v_by);

        // [exposed-by-an-authority]
        Exposed(v_s, v_r) <-
            Judgement(v_r, v_s, v_by, text::DISCREDITED),
            InView(v_r),
            Authority(v_by);

        // [tentative-by-scope]
        Tentative(v_s) <-
            Scope(v_s, v_scope),
            InView(v_s);

        // [tentative-by-confidence]
        Tentative(v_s) <-
            Confidence(v_s, v_confidence),
            (v_confidence != text::HIGH),
            InView(v_s);

        // [tentative-in-words]
        OwnStrength(v_s, text::TENTATIVE) <-
            Tentative(v_s);

        // [firm-in-words]
        OwnStrength(v_s, text::FIRM) <-
            InView(v_s),
            !Tentative(v_s);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("named_actor").map(|row| NamedActor(row[0].presume_symbol())));
        crepe.extend(run.rows("counted").map(|row| Counted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("participant").map(|row| Participant(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("office").map(|row| Office(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for").map(|row| SpeaksFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for_during").map(|row| SpeaksForDuring(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("released_by").map(|row| ReleasedBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("holds").map(|row| Holds(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("when").map(|row| When(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("host").map(|row| Host(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party").map(|row| Party(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("deed_of").map(|row| DeedOf(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("about").map(|row| About(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("scope").map(|row| Scope(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("confidence").map(|row| Confidence(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("unnamed").map(|row| Unnamed(row[0].presume_symbol())));
        crepe.extend(run.rows("issued_by").map(|row| IssuedBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("for_side").map(|row| ForSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("asked").map(|row| Asked(row[0].presume_number(), row[1].presume_number())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("dated").map(|row| Dated(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_record", set_1.into_iter().map(|OnRecord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("speaks_in", set_2.into_iter().map(|SpeaksIn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("statement_side", set_3.into_iter().map(|StatementSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("side_voice", set_4.into_iter().map(|SideVoice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("voice", set_5.into_iter().map(|Voice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("claims_part", set_6.into_iter().map(|ClaimsPart(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_to", set_7.into_iter().map(|PartyTo(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outlet_in_view", set_8.into_iter().map(|OutletInView(v_0)| [S(v_0)]));
        run.keep("stand", set_9.into_iter().map(|Stand(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("own_strength", set_10.into_iter().map(|OwnStrength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("withdraws", set_11.into_iter().map(|Withdraws(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("answers_for", set_12.into_iter().map(|AnswersFor(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("withdrawn", set_13.into_iter().map(|Withdrawn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("exposed", set_14.into_iter().map(|Exposed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("said", set_15.into_iter().map(|Said(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("as_of", set_16.into_iter().map(|AsOf(v_0)| [N(v_0)]));
        run.keep("in_view", set_17.into_iter().map(|InView(v_0)| [S(v_0)]));
        run.keep("tentative", set_18.into_iter().map(|Tentative(v_0)| [S(v_0)]));
        run.keep("count-the-case?inner1", set_19.into_iter().map(|CountTheCaseInner1(v_0)| [S(v_0)]));
        run.keep("count-the-case?inner2", set_20.into_iter().map(|CountTheCaseInner2(v_0)| [S(v_0)]));
    }
}

mod part_5 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Voice(Symbol, Symbol);

        @input
        struct Doer(Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct OwnStrength(Symbol, Symbol);

        @input
        struct Weaker(Symbol, Symbol, Symbol);

        @input
        struct OwningUp(Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Record(Symbol);

        @input
        struct Authority(Symbol);

        @input
        struct ReleasedBy(Symbol, Symbol);

        @input
        struct RestsOn(Symbol, Symbol);

        @input
        struct RestsOnUnknown(Symbol);

        @input
        struct RestsOnSince(Symbol, Symbol, i64, i64);

        @input
        struct Hindsight(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct AsOf(i64);

        @input
        struct InView(Symbol);

        @input
        struct Tentative(Symbol);

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
        struct Link(Symbol, Symbol);

        @output
        struct Rests(Symbol);

        @output
        struct LastArguedByASpeakerInner1(Symbol, Symbol, Symbol, i64);

        @output
        struct LastOwnedUpInner1(Symbol, Symbol, Symbol, i64);

        @output
        struct LastDeniedOnRecordInner1(Symbol, Symbol, i64);

        // [link-from-the-start]
        Link(v_s, v_root) <-
            RestsOn(v_s, v_root),
            !RestsOnSince(v_s, v_root, _, _),
            InView(v_s),
            InView(v_root);

        // [link-found-later]
        Link(v_s, v_root) <-
            RestsOnSince(v_s, v_root, _, v_time),
            InView(v_s),
            InView(v_root),
            AsOf(v_moment),
            (v_time <= v_moment);

        // [link-with-hindsight]
        Link(v_s, v_root) <-
            RestsOnSince(v_s, v_root, _, v_time),
            InView(v_s),
            InView(v_root),
            Hindsight(v_asked);

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
            RestsOnUnknown(v_m);

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
            RestsOnUnknown(v_s);

        // [strength-in-a-circle]
        Strength(v_s, v_strength) <-
            CircleStrength(v_s, v_strength);

        // [strength-of-the-chain]
        Strength(v_s, v_both) <-
            OwnStrength(v_s, v_own),
            Link(v_s, v_m),
            Strength(v_m, v_other),
            Weaker(v_own, v_other, v_both);

        // [firm-with-its-chain]
        Firm(v_s) <-
            Strength(v_s, text::FIRM);

        // [argued-outright]
        Argued(v_s, v_p, v_position) <-
            Stand(v_s, v_p, v_position);

        // [argued-by-more]
        Argued(v_s, v_p, text::FOR) <-
            Stand(v_s, v_q, text::FOR),
            Entails(v_q, v_p);

        // [argued-against-what-follows]
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::AGAINST),
            Entails(v_p, v_q);

        // [argued-for-the-contrary]
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::FOR),
            Firm(v_s),
            Conflicts(v_q, v_p);

        // [argues-in-a-statement]
        Argues(v_p, v_position, v_speaker, v_time) <-
            Argued(v_s, v_p, v_position),
            MadeBy(v_s, v_speaker),
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
            Statement(v_s, v_p, _, v_stance),
            OwningUp(v_stance),
            Voice(v_s, v_side),
            Firm(v_s);

        // [owns-up-to-its-own-deed]
        OwnsUp(v_s, v_p, v_side) <-
            Statement(v_s, v_p, _, v_stance),
            OwningUp(v_stance),
            Voice(v_s, v_side),
            Voice(v_s, v_who),
            Doer(v_p, v_who);

        // [owned-up-itself]
        OwnedUp(v_p, text::FOR, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_p, v_side),
            Said(v_s, v_time, _);

        // [owned-up-to-more]
        OwnedUp(v_p, text::FOR, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_q, v_side),
            Entails(v_q, v_p),
            Said(v_s, v_time, _);

        // [owned-up-to-the-contrary]
        OwnedUp(v_p, text::AGAINST, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_q, v_side),
            Conflicts(v_q, v_p),
            Said(v_s, v_time, _);

        // [last-owned-up]
        LastOwnedUpInner1(v_p, v_position, v_side, v_t) <-
            OwnedUp(v_p, v_position, v_side, _, v_t);

        // [denied-on-record]
        DeniedBy(v_p, v_side, v_s, v_time) <-
            StoodFor(v_p, text::AGAINST, v_side, v_s),
            !Rests(v_s),
            !RestsOnUnknown(v_s),
            Firm(v_s),
            Said(v_s, v_time, _);

        // [last-denied-on-record]
        LastDeniedOnRecordInner1(v_p, v_side, v_t) <-
            DeniedBy(v_p, v_side, _, v_t);

        // [unplaced-as-declared]
        Unplaced(v_s) <-
            RestsOnUnknown(v_s),
            InView(v_s);

        // [unplaced-relay]
        Unplaced(v_s) <-
            Statement(v_s, _, _, text::RELAYED),
            !Rests(v_s),
            InView(v_s);

        // [unplaced-record]
        Unplaced(v_s) <-
            MadeBy(v_s, v_record),
            !Authority(v_record),
            !ReleasedBy(v_record, _),
            !Rests(v_s),
            Record(v_record),
            InView(v_s);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("doer").map(|row| Doer(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("own_strength").map(|row| OwnStrength(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("weaker").map(|row| Weaker(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("owning_up").map(|row| OwningUp(row[0].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("record").map(|row| Record(row[0].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("released_by").map(|row| ReleasedBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on").map(|row| RestsOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("rests_on_since").map(|row| RestsOnSince(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("hindsight").map(|row| Hindsight(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("tentative").map(|row| Tentative(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("strength", set_1.into_iter().map(|Strength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("goes_back", set_2.into_iter().map(|GoesBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rested_on", set_3.into_iter().map(|RestedOn(v_0)| [S(v_0)]));
        run.keep("same_circle", set_4.into_iter().map(|SameCircle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("circle_rests", set_5.into_iter().map(|CircleRests(v_0)| [S(v_0)]));
        run.keep("circle_strength", set_6.into_iter().map(|CircleStrength(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("weak_circle", set_7.into_iter().map(|WeakCircle(v_0)| [S(v_0)]));
        run.keep("firm", set_8.into_iter().map(|Firm(v_0)| [S(v_0)]));
        run.keep("argued", set_9.into_iter().map(|Argued(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("argues", set_10.into_iter().map(|Argues(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("stood_for", set_11.into_iter().map(|StoodFor(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("owns_up", set_12.into_iter().map(|OwnsUp(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("owned_up", set_13.into_iter().map(|OwnedUp(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("denied_by", set_14.into_iter().map(|DeniedBy(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("unplaced", set_15.into_iter().map(|Unplaced(v_0)| [S(v_0)]));
        run.keep("link", set_16.into_iter().map(|Link(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rests", set_17.into_iter().map(|Rests(v_0)| [S(v_0)]));
        run.keep("last-argued-by-a-speaker?inner1", set_18.into_iter().map(|LastArguedByASpeakerInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("last-owned-up?inner1", set_19.into_iter().map(|LastOwnedUpInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("last-denied-on-record?inner1", set_20.into_iter().map(|LastDeniedOnRecordInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_6 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct OwnStrength(Symbol, Symbol);

        @input
        struct Weaker(Symbol, Symbol, Symbol);

        @input
        struct SameCircle(Symbol, Symbol);

        @input
        struct CircleStrength(Symbol, Symbol);

        @input
        struct StoodFor(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Unplaced(Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct ReleasedBy(Symbol, Symbol);

        @input
        struct ForSide(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct InView(Symbol);

        @input
        struct Link(Symbol, Symbol);

        @input
        struct Rests(Symbol);

        @input
        struct Modal(Symbol);

        @output
        struct ClosesCircle(Symbol);

        @output
        struct LaterInCircle(Symbol);

        @output
        struct RootEver(Symbol, Symbol, Symbol);

        @output
        struct RootSide(Symbol, Symbol);

        @output
        struct OfTwoSides(Symbol);

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
        struct DenialBy(Symbol, Symbol, i64);

        @output
        struct SidesKey(Symbol, Symbol);

        @output
        struct KeySide(Symbol, Symbol);

        @output
        struct FirstDeniedInner1(Symbol, Symbol, i64);

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
            Weaker(v_own, v_other, v_both);

        // [takes-it-itself]
        Takes(v_s, v_p, v_position) <-
            Stand(v_s, v_p, v_position);

        // [takes-it-from-its-source]
        Takes(v_s, v_p, v_position) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Conveys(v_m, v_p, v_position);

        // [conveys-itself]
        Conveys(v_s, v_p, v_position) <-
            Takes(v_s, v_p, v_position);

        // [conveys-by-more]
        Conveys(v_s, v_p, text::FOR) <-
            Takes(v_s, v_q, text::FOR),
            Entails(v_q, v_p);

        // [conveys-against-what-follows]
        Conveys(v_s, v_p, text::AGAINST) <-
            Takes(v_s, v_q, text::AGAINST),
            Entails(v_p, v_q);

        // [foretells-itself]
        Foretells(v_s, v_p) <-
            Statement(v_s, v_p, _, v_stance),
            Modal(v_stance),
            InView(v_s);

        // [foretells-by-relaying]
        Foretells(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Foretells(v_m, v_p);

        // [on-a-relay-of-just-this]
        OnARelay(v_s, v_p) <-
            Statement(v_m, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            !SameCircle(v_s, v_m);

        // [on-a-relay-of-more]
        OnARelay(v_s, v_p) <-
            Statement(v_m, v_q, _, text::RELAYED),
            !Takes(v_m, v_q, _),
            !Foretells(v_m, v_q),
            Link(v_s, v_m),
            !SameCircle(v_s, v_m),
            Entails(v_q, v_p);

        // [relay-without-a-source]
        UnsourcedRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !RootEver(v_s, _, _),
            !Takes(v_s, v_p, _),
            !Foretells(v_s, v_p),
            !OnARelay(v_s, v_p),
            Unplaced(v_s);

        // [relay-in-a-circle]
        UnsourcedRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, _),
            !Foretells(v_s, v_p),
            CircleStrength(v_s, _);

        // [relays-what-backs-it]
        RelaysClaim(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Takes(v_s, v_p, text::FOR);

        // [relays-the-unknown]
        RelaysClaim(v_s, v_p) <-
            UnsourcedRelay(v_s, v_p);

        // [relays-a-relay]
        RelaysClaim(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            RelaysClaim(v_m, v_p);

        // [relays-a-relay-of-more]
        RelaysClaim(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            RelaysClaim(v_m, v_q),
            Entails(v_q, v_p);

        // [relay-of-something-else]
        BareRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, _),
            !RelaysClaim(v_s, v_p),
            !Foretells(v_s, v_p),
            InView(v_s);

        // [relay-of-a-bare-relay]
        BareRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            BareRelay(v_m, v_p);

        // [relay-of-more-in-a-bare-relay]
        BareRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            BareRelay(v_m, v_q),
            Entails(v_q, v_p);

        // [relays-a-bare-relay]
        BarelySourced(v_s, v_p, v_m) <-
            Link(v_s, v_m),
            !SameCircle(v_s, v_m),
            BareRelay(v_m, v_p);

        // [relays-a-bare-relay-of-more]
        BarelySourced(v_s, v_p, v_m) <-
            Link(v_s, v_m),
            !SameCircle(v_s, v_m),
            BareRelay(v_m, v_q),
            Entails(v_q, v_p);

        // [carried-in-support]
        CarriedItself(v_p, v_s) <-
            Stand(v_s, v_p, text::FOR);

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
            Entails(v_q, v_p);

        // [claimed-in-a-statement]
        Claimed(v_p) <-
            Carried(v_p, v_s);

        // [root-side-of-the-release]
        RootSide(v_root, v_side) <-
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            OnSide(v_by, v_side);

        // [root-side-of-the-statement]
        RootSide(v_root, v_side) <-
            StatementSide(v_root, v_side),
            MadeBy(v_root, v_speaker),
            !ReleasedBy(v_speaker, _);

        // [on-two-sides]
        OfTwoSides(v_root) <-
            RootSide(v_root, v_side),
            RootSide(v_root, v_other),
            (v_side != v_other);

        // [key-of-one-side]
        SidesKey(v_s, v_side) <-
            RootSide(v_s, v_side),
            !OfTwoSides(v_s),
            !ForSide(v_s, _);

        // [key-for-another-side]
        SidesKey(v_s, v_3) <-
            Env(c),
            RootSide(v_s, v_side),
            !OfTwoSides(v_s),
            ForSide(v_s, _),
            MadeBy(v_s, v_speaker),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(v_speaker), S(text::FOR2), S(v_side)]);

        // [key-of-a-speaker]
        SidesKey(v_s, v_2) <-
            Env(c),
            OfTwoSides(v_s),
            !ForSide(v_s, _),
            MadeBy(v_s, v_speaker),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::ALL_SIDES_OF), S(v_speaker)]);

        // [key-of-a-statement]
        SidesKey(v_s, v_1) <-
            Env(c),
            OfTwoSides(v_s),
            ForSide(v_s, _),
            let Some(v_1) = c.symbol(Functor::Cat, &[S(text::ALL_SIDES_OF), S(v_s)]);

        // [key-of-a-name]
        SidesKey(v_s, v_speaker) <-
            MadeBy(v_s, v_speaker),
            !RootSide(v_s, _);

        // [side-of-a-key]
        KeySide(v_key, v_side) <-
            SidesKey(v_s, v_key),
            RootSide(v_s, v_side);

        // [speaker-of-a-key]
        KeySide(v_key, v_speaker) <-
            SidesKey(v_s, v_key),
            MadeBy(v_s, v_speaker);

        // [denial-on-record]
        DenialBy(v_p, v_who, v_time) <-
            StoodFor(v_p, text::AGAINST, v_who, v_s),
            Said(v_s, _, v_time);

        // [first-denied]
        FirstDeniedInner1(v_p, v_who, v_t) <-
            DenialBy(v_p, v_who, v_t);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("own_strength").map(|row| OwnStrength(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("weaker").map(|row| Weaker(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("same_circle").map(|row| SameCircle(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("circle_strength").map(|row| CircleStrength(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stood_for").map(|row| StoodFor(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("unplaced").map(|row| Unplaced(row[0].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("released_by").map(|row| ReleasedBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("for_side").map(|row| ForSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("link").map(|row| Link(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests").map(|row| Rests(row[0].presume_symbol())));
        crepe.extend(run.rows("modal").map(|row| Modal(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("closes_circle", set_1.into_iter().map(|ClosesCircle(v_0)| [S(v_0)]));
        run.keep("later_in_circle", set_2.into_iter().map(|LaterInCircle(v_0)| [S(v_0)]));
        run.keep("root_ever", set_3.into_iter().map(|RootEver(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("root_side", set_4.into_iter().map(|RootSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("of_two_sides", set_5.into_iter().map(|OfTwoSides(v_0)| [S(v_0)]));
        run.keep("takes", set_6.into_iter().map(|Takes(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("conveys", set_7.into_iter().map(|Conveys(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("unsourced_relay", set_8.into_iter().map(|UnsourcedRelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("on_a_relay", set_9.into_iter().map(|OnARelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("relays_claim", set_10.into_iter().map(|RelaysClaim(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("barely_sourced", set_11.into_iter().map(|BarelySourced(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("bare_relay", set_12.into_iter().map(|BareRelay(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foretells", set_13.into_iter().map(|Foretells(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried", set_14.into_iter().map(|Carried(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("carried_itself", set_15.into_iter().map(|CarriedItself(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("claimed", set_16.into_iter().map(|Claimed(v_0)| [S(v_0)]));
        run.keep("denial_by", set_17.into_iter().map(|DenialBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("sides_key", set_18.into_iter().map(|SidesKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("key_side", set_19.into_iter().map(|KeySide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first-denied?inner1", set_20.into_iter().map(|FirstDeniedInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_7 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct NamedActor(Symbol);

        @input
        struct OutletActor(Symbol);

        @input
        struct OnRecord(Symbol, Symbol);

        @input
        struct SpeaksIn(Symbol, Symbol, Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct SideVoice(Symbol, Symbol);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Firm(Symbol);

        @input
        struct Participant(Symbol, Symbol);

        @input
        struct Contact(Symbol, Symbol, Symbol);

        @input
        struct Unplaced(Symbol);

        @input
        struct RootEver(Symbol, Symbol, Symbol);

        @input
        struct RootSide(Symbol, Symbol);

        @input
        struct ByUnnamed(Symbol, Symbol);

        @input
        struct Description(Symbol, Symbol);

        @input
        struct OfTwoSides(Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct Claimed(Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct ReleasedBy(Symbol, Symbol);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct RestsOnUnknown(Symbol);

        @input
        struct MayRestOn(Symbol, Symbol, Symbol);

        @input
        struct Unnamed(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct AsOf(i64);

        @input
        struct InView(Symbol);

        @input
        struct Modal(Symbol);

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
        struct DenialKnown(Symbol, i64);

        @output
        struct Heard(Symbol, i64);

        @output
        struct Mark(Symbol, Symbol, Symbol);

        @output
        struct Official(Symbol, Symbol);

        @output
        struct PositionEver(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct DenialInPerson(Symbol, Symbol, i64);

        @output
        struct WindowOver(Symbol, i64);

        @output
        struct FirstStoodAgainstInner1(Symbol, Symbol, i64);

        @output
        struct FirstFirmlyAgainstInner1(Symbol, Symbol, i64);

        @output
        struct FirstDenialInner1(Symbol, i64);

        @output
        struct FirstDeniedInPersonInner1(Symbol, Symbol, i64);

        // [denial-in-a-statement]
        DenialInPerson(v_p, v_speaker, v_time) <-
            Stand(v_s, v_p, text::AGAINST),
            OnRecord(v_s, v_speaker),
            Said(v_s, _, v_time);

        // [first-denied-in-person]
        FirstDeniedInPersonInner1(v_p, v_speaker, v_t) <-
            DenialInPerson(v_p, v_speaker, v_t);

        // [mark-of-a-side]
        Mark(v_root, v_side, text::T) <-
            InView(v_root),
            !ByUnnamed(v_root, _),
            RootSide(v_root, v_side);

        // [mark-of-a-name]
        Mark(v_root, v_speaker, text::T) <-
            InView(v_root),
            !StatementSide(v_root, _),
            !ByUnnamed(v_root, _),
            MadeBy(v_root, v_speaker),
            !ReleasedBy(v_speaker, _);

        // [mark-of-the-release]
        Mark(v_root, v_by, text::T) <-
            InView(v_root),
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            !OnSide(v_by, _),
            !Anonymous(v_by);

        // [mark-of-an-unnamed-release]
        Mark(v_root, v_text, text::T) <-
            InView(v_root),
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            !OnSide(v_by, _),
            Description(v_by, v_text);

        // [mark-of-a-description]
        Mark(v_root, v_text, v_outlet) <-
            InView(v_root),
            ByUnnamed(v_root, v_text),
            Via(v_root, v_outlet);

        // [mark-of-a-description-alone]
        Mark(v_root, v_text, text::T) <-
            InView(v_root),
            !Via(v_root, _),
            ByUnnamed(v_root, v_text);

        // [doubtful-for-a-reason]
        Doubtful(v_root) <-
            MayRestOn(v_root, v_other, v_reason),
            !Unplaced(v_root),
            InView(v_other);

        // [doubtful-relay]
        Doubtful(v_root) <-
            Statement(v_root, _, _, text::RELAYED),
            !RestsOnUnknown(v_root),
            MayRestOn(v_root, v_other, v_reason),
            InView(v_other);

        // [official-of-one-side]
        Official(v_root, v_side) <-
            ByUnnamed(v_root, _),
            !OfTwoSides(v_root),
            StatementSide(v_root, v_side);

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
            Stand(v_s, v_p, v_position),
            RootEver(v_s, v_root, v_strength);

        // [position-ever-on-what-may-come]
        PositionEver(v_s, v_p, text::FORESEEN, v_root, v_strength) <-
            Statement(v_s, v_p, _, v_stance),
            Modal(v_stance),
            RootEver(v_s, v_root, v_strength);

        // [speaks-for-one-who-took-part]
        SpeaksForParticipant(v_s, v_who, v_whom) <-
            SpeaksIn(v_s, v_who, v_whom),
            (v_who != v_whom),
            Statement(v_s, v_p, _, _),
            Participant(v_p, v_whom);

        // [voiced-for-a-participant]
        Voiced(v_s, v_who, v_whom, text::ON_RECORD) <-
            SpeaksForParticipant(v_s, v_who, v_whom);

        // [voiced-for-oneself]
        Voiced(v_s, v_who, text::T, text::ON_RECORD) <-
            OnRecord(v_s, v_who),
            !SpeaksForParticipant(v_s, _, _);

        // [voiced-without-a-name]
        Voiced(v_s, v_who, text::T, text::NOT_NAMED) <-
            MadeBy(v_s, v_who),
            Anonymous(v_who);

        // [voiced-unnamed-this-once]
        Voiced(v_s, v_who, text::T, text::NOT_NAMED_IN_THE_REPORT) <-
            MadeBy(v_s, v_who),
            NamedActor(v_who),
            Unnamed(v_s);

        // [voiced-by-an-outlet]
        Voiced(v_s, v_who, text::T, text::IN_ITS_OWN_WORDS) <-
            Statement(v_s, _, v_who, v_stance),
            (v_stance != text::RELAYED),
            OutletActor(v_who);

        // [voiced-by-relaying]
        Voiced(v_s, v_who, text::T, text::RELAYS) <-
            Statement(v_s, _, v_who, text::RELAYED),
            OutletActor(v_who);

        // [window-ended]
        WindowOver(v_p, v_last) <-
            Window(v_p, _, v_last),
            AsOf(v_moment),
            (v_last < v_moment);

        // [talk-of-contact-with-its-member]
        TalkOfContact(v_x, v_side) <-
            Claimed(v_p),
            Contact(v_p, v_x, v_y),
            OnSide(v_y, v_side);

        // [claimed-for-a-side]
        SideClaimed(v_p, v_side) <-
            Carried(v_p, v_s),
            Voice(v_s, v_side);

        // [denied-for-a-side]
        StoodAgainstBy(v_p, v_side, v_s) <-
            Stand(v_s, v_p, text::AGAINST),
            SideVoice(v_s, v_side);

        // [stood-against-in-a-statement]
        StoodAgainst(v_p, v_side, v_time) <-
            StoodAgainstBy(v_p, v_side, v_s),
            Said(v_s, _, v_time);

        // [first-stood-against]
        FirstStoodAgainstInner1(v_p, v_side, v_t) <-
            StoodAgainst(v_p, v_side, v_t);

        // [firmly-against-in-a-statement]
        FirmlyStoodAgainst(v_p, v_side, v_time) <-
            StoodAgainstBy(v_p, v_side, v_s),
            Firm(v_s),
            Said(v_s, _, v_time);

        // [first-firmly-against]
        FirstFirmlyAgainstInner1(v_p, v_side, v_t) <-
            FirmlyStoodAgainst(v_p, v_side, v_t);

        // [denial-becomes-known]
        DenialKnown(v_p, v_time) <-
            Stand(v_s, v_p, text::AGAINST),
            Known(v_s, v_time);

        // [first-denial]
        FirstDenialInner1(v_p, v_t) <-
            DenialKnown(v_p, v_t);

        // [heard-on-a-day]
        Heard(v_p, v_time) <-
            Statement(v_s, v_p, _, _),
            InView(v_s),
            Known(v_s, v_time);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("named_actor").map(|row| NamedActor(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("on_record").map(|row| OnRecord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_in").map(|row| SpeaksIn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("side_voice").map(|row| SideVoice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("firm").map(|row| Firm(row[0].presume_symbol())));
        crepe.extend(run.rows("participant").map(|row| Participant(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("contact").map(|row| Contact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("unplaced").map(|row| Unplaced(row[0].presume_symbol())));
        crepe.extend(run.rows("root_ever").map(|row| RootEver(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("root_side").map(|row| RootSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("by_unnamed").map(|row| ByUnnamed(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("description").map(|row| Description(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("of_two_sides").map(|row| OfTwoSides(row[0].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("claimed").map(|row| Claimed(row[0].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("released_by").map(|row| ReleasedBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("may_rest_on").map(|row| MayRestOn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("unnamed").map(|row| Unnamed(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("modal").map(|row| Modal(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("voiced", set_1.into_iter().map(|Voiced(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("speaks_for_participant", set_2.into_iter().map(|SpeaksForParticipant(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("talk_of_contact", set_3.into_iter().map(|TalkOfContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("joint", set_4.into_iter().map(|Joint(v_0)| [S(v_0)]));
        run.keep("doubtful", set_5.into_iter().map(|Doubtful(v_0)| [S(v_0)]));
        run.keep("side_claimed", set_6.into_iter().map(|SideClaimed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("stood_against", set_7.into_iter().map(|StoodAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("firmly_stood_against", set_8.into_iter().map(|FirmlyStoodAgainst(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("stood_against_by", set_9.into_iter().map(|StoodAgainstBy(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("denial_known", set_10.into_iter().map(|DenialKnown(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("heard", set_11.into_iter().map(|Heard(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("mark", set_12.into_iter().map(|Mark(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("official", set_13.into_iter().map(|Official(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("position_ever", set_14.into_iter().map(|PositionEver(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("denial_in_person", set_15.into_iter().map(|DenialInPerson(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("window_over", set_16.into_iter().map(|WindowOver(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first-stood-against?inner1", set_17.into_iter().map(|FirstStoodAgainstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-firmly-against?inner1", set_18.into_iter().map(|FirstFirmlyAgainstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-denial?inner1", set_19.into_iter().map(|FirstDenialInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first-denied-in-person?inner1", set_20.into_iter().map(|FirstDeniedInPersonInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_8 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct OutletActor(Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Argued(Symbol, Symbol, Symbol);

        @input
        struct Opposite(Symbol, Symbol);

        @input
        struct Heard(Symbol, i64);

        @input
        struct Mark(Symbol, Symbol, Symbol);

        @input
        struct OfTwoSides(Symbol);

        @input
        struct Takes(Symbol, Symbol, Symbol);

        @input
        struct Foretells(Symbol, Symbol);

        @input
        struct CarriedItself(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct RestsOnUnknown(Symbol);

        @input
        struct Omits(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct InView(Symbol);

        @input
        struct Link(Symbol, Symbol);

        @input
        struct NoPosition(Symbol);

        @output
        struct SpokenOf(Symbol);

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
        struct InLane(Symbol, Symbol);

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
        struct LastWordInner1(Symbol, i64);

        @output
        struct HadFirstInner1(Symbol, Symbol, i64);

        // [heard-of]
        SpokenOf(v_p) <-
            Heard(v_p, v_time);

        // [last-word]
        LastWordInner1(v_p, v_t) <-
            Heard(v_p, v_t);

        // [decided-for]
        Decided(v_s, v_p) <-
            CarriedItself(v_p, v_s);

        // [decided-against]
        Decided(v_s, v_p) <-
            Takes(v_s, v_p, text::AGAINST);

        // [positioned-on-what-was]
        Positioned(v_s, v_p) <-
            Decided(v_s, v_p);

        // [positioned-on-what-may-come]
        Positioned(v_s, v_p) <-
            Foretells(v_s, v_p);

        // [source-is-on-it]
        SourceOnIt(v_s, v_p) <-
            Link(v_s, v_m),
            Positioned(v_m, v_p);

        // [had-what-it-carried]
        Had(v_p, v_outlet, v_time) <-
            CarriedItself(v_p, v_s),
            Via(v_s, v_outlet),
            Said(v_s, _, v_time);

        // [had-what-it-said]
        Had(v_p, v_outlet, v_time) <-
            CarriedItself(v_p, v_s),
            Statement(v_s, _, v_outlet, _),
            Outlet(v_outlet),
            Said(v_s, _, v_time);

        // [had-first]
        HadFirstInner1(v_p, v_outlet, v_t) <-
            Had(v_p, v_outlet, v_t);

        // [spoke-in-a-statement]
        SpokeBetween(v_p, v_position, v_speaker, v_start, v_end) <-
            Argued(v_s, v_p, v_position),
            MadeBy(v_s, v_speaker),
            Said(v_s, v_start, v_end);

        // [neither-is-earlier]
        Unordered(v_p, v_position, v_speaker, v_start, v_end) <-
            SpokeBetween(v_p, v_position, v_speaker, v_start, v_end),
            Opposite(v_position, v_contrary),
            SpokeBetween(v_p, v_contrary, v_speaker, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [origin-by-its-marks]
        OriginKey(v_root, v_who, v_carrier) <-
            Mark(v_root, v_who, v_carrier);

        // [label-by-speaker]
        StatementLabel(v_s, v_who) <-
            MadeBy(v_s, v_who),
            InView(v_s);

        // [lane-of-a-side]
        InLane(v_s, v_side) <-
            StatementSide(v_s, v_side),
            !OfTwoSides(v_s);

        // [lane-of-several-sides]
        InLane(v_s, text::SEVERAL_SIDES) <-
            OfTwoSides(v_s);

        // [lane-of-the-unnamed]
        InLane(v_s, text::NOT_NAMED) <-
            MadeBy(v_s, v_who),
            !StatementSide(v_s, _),
            Anonymous(v_who);

        // [lane-of-outlets]
        InLane(v_s, text::OUTLETS) <-
            MadeBy(v_s, v_who),
            !StatementSide(v_s, _),
            OutletActor(v_who);

        // [lane-of-the-sideless]
        InLane(v_s, text::WITHOUT_A_SIDE) <-
            MadeBy(v_s, v_who),
            !Anonymous(v_who),
            !OutletActor(v_who),
            !StatementSide(v_s, _);

        // [took-it-outright]
        Took(v_s, v_p, v_position) <-
            Takes(v_s, v_p, v_position);

        // [claimed-it]
        Took(v_s, v_p, text::FOR) <-
            CarriedItself(v_p, v_s);

        // [foresaw-it]
        Took(v_s, v_p, text::FORESEEN) <-
            Foretells(v_s, v_p);

        // [kept-silent]
        Took(v_s, v_p, text::SILENT) <-
            Statement(v_s, v_p, v_who, v_stance),
            NoPosition(v_stance),
            InView(v_s);

        // [left-it-out]
        Took(v_s, v_p, text::SILENT) <-
            Omits(v_s, v_p),
            InView(v_s);

        // [ended-another]
        Took(v_s, v_p, v_verdict) <-
            Judgement(v_s, v_target, _, v_verdict),
            Statement(v_target, v_p, _, _),
            InView(v_s),
            InView(v_target);

        // [mark-of-a-statement]
        TimelineMark(v_p, v_s, v_lane, v_position) <-
            Took(v_s, v_p, v_position),
            InLane(v_s, v_lane);

        // [graph-has-what-took-a-side]
        InGraph(v_p, v_s) <-
            Took(v_s, v_p, v_position),
            (v_position != text::SILENT);

        // [graph-has-what-that-rests-on]
        InGraph(v_p, v_s) <-
            InGraph(v_p, v_m),
            Link(v_m, v_s);

        // [graph-has-what-ended-it]
        InGraph(v_p, v_s) <-
            InGraph(v_p, v_target),
            Judgement(v_s, v_target, _, v_verdict),
            InView(v_s);

        // [edge-of-a-report]
        GraphEdge(v_p, v_root, v_s, text::RESTS_ON) <-
            InGraph(v_p, v_s),
            Link(v_s, v_root);

        // [edge-of-a-judgement]
        GraphEdge(v_p, v_root, v_s, v_verdict) <-
            InGraph(v_p, v_s),
            Judgement(v_root, v_s, _, v_verdict),
            InView(v_root);

        // [hangs-on-its-source]
        HangsOn(v_s, v_root) <-
            Link(v_s, v_root),
            !RestsOnUnknown(v_s);

        // [hangs-on-what-it-judges]
        HangsOn(v_s, v_target) <-
            Judgement(v_s, v_target, v_speaker, v_verdict),
            InView(v_s),
            InView(v_target);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("argued").map(|row| Argued(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("opposite").map(|row| Opposite(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("heard").map(|row| Heard(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("mark").map(|row| Mark(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("of_two_sides").map(|row| OfTwoSides(row[0].presume_symbol())));
        crepe.extend(run.rows("takes").map(|row| Takes(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("foretells").map(|row| Foretells(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("carried_itself").map(|row| CarriedItself(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("omits").map(|row| Omits(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("link").map(|row| Link(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("no_position").map(|row| NoPosition(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17,) = crepe.run_with_hasher::<Hasher>();
        run.keep("spoken_of", set_1.into_iter().map(|SpokenOf(v_0)| [S(v_0)]));
        run.keep("source_on_it", set_2.into_iter().map(|SourceOnIt(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("positioned", set_3.into_iter().map(|Positioned(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("decided", set_4.into_iter().map(|Decided(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("had", set_5.into_iter().map(|Had(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("spoke_between", set_6.into_iter().map(|SpokeBetween(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), N(v_3), N(v_4)]));
        run.keep("unordered", set_7.into_iter().map(|Unordered(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), N(v_3), N(v_4)]));
        run.keep("origin_key", set_8.into_iter().map(|OriginKey(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("statement_label", set_9.into_iter().map(|StatementLabel(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("in_lane", set_10.into_iter().map(|InLane(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("timeline_mark", set_11.into_iter().map(|TimelineMark(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("took", set_12.into_iter().map(|Took(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("in_graph", set_13.into_iter().map(|InGraph(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("graph_edge", set_14.into_iter().map(|GraphEdge(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("hangs_on", set_15.into_iter().map(|HangsOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last-word?inner1", set_16.into_iter().map(|LastWordInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("had-first?inner1", set_17.into_iter().map(|HadFirstInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_9 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct OwnStrength(Symbol, Symbol);

        @input
        struct Weaker(Symbol, Symbol, Symbol);

        @input
        struct Strength(Symbol, Symbol);

        @input
        struct SameCircle(Symbol, Symbol);

        @input
        struct CircleStrength(Symbol, Symbol);

        @input
        struct Withdrawn(Symbol, Symbol);

        @input
        struct Exposed(Symbol, Symbol);

        @input
        struct Argued(Symbol, Symbol, Symbol);

        @input
        struct Opposite(Symbol, Symbol);

        @input
        struct Argues(Symbol, Symbol, Symbol, i64);

        @input
        struct StoodFor(Symbol, Symbol, Symbol, Symbol);

        @input
        struct OwningUp(Symbol);

        @input
        struct OwnedUp(Symbol, Symbol, Symbol, Symbol, i64);

        @input
        struct DeniedBy(Symbol, Symbol, Symbol, i64);

        @input
        struct Unplaced(Symbol);

        @input
        struct ClosesCircle(Symbol);

        @input
        struct RootSide(Symbol, Symbol);

        @input
        struct UnsourcedRelay(Symbol, Symbol);

        @input
        struct BarelySourced(Symbol, Symbol, Symbol);

        @input
        struct BareRelay(Symbol, Symbol);

        @input
        struct Claimed(Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct InView(Symbol);

        @input
        struct Link(Symbol, Symbol);

        @input
        struct Rests(Symbol);

        @output
        struct Summary(i64, i64);

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
        struct Opposes(Symbol, Symbol);

        @output
        struct OwnWord(Symbol, Symbol, Symbol, Symbol);

        @output
        struct PartyOwnsUp(Symbol, Symbol, Symbol);

        @output
        struct Responsibility(Symbol, Symbol);

        // [count-the-case]
        Summary(v_statements, v_outlets) <-
            Env(c),
            let Some(v_statements) = c.fold("count-the-case?value1", &[]),
            let Some(v_outlets) = c.fold("count-the-case?value2", &[]);

        // [last-argued-by-a-speaker]
        LastArguedBy(v_p, v_position, v_speaker, v_time) <-
            Env(c),
            Argues(v_p, v_position, v_speaker, _),
            let Some(v_time) = c.fold("last-argued-by-a-speaker?value1", &[S(v_p), S(v_position), S(v_speaker)]);

        // [reversed-later]
        Reversed(v_s, v_speaker, v_later) <-
            Stand(v_s, v_p, v_position),
            MadeBy(v_s, v_speaker),
            Said(v_s, _, v_before),
            Opposite(v_position, v_contrary),
            LastArguedBy(v_p, v_contrary, v_speaker, v_after),
            (v_before < v_after),
            Argued(v_later, v_p, v_contrary),
            MadeBy(v_later, v_speaker),
            Said(v_later, v_after, _);

        // [last-owned-up]
        LastOwnedUp(v_p, v_position, v_side, v_time) <-
            Env(c),
            OwnedUp(v_p, v_position, v_side, _, _),
            let Some(v_time) = c.fold("last-owned-up?value1", &[S(v_p), S(v_position), S(v_side)]);

        // [overtaken-by-owning-up]
        Overtaken(v_s, v_side, v_later) <-
            StoodFor(v_p, v_position, v_side, v_s),
            Said(v_s, _, v_before),
            Opposite(v_position, v_contrary),
            LastOwnedUp(v_p, v_contrary, v_side, v_after),
            (v_before < v_after),
            OwnedUp(v_p, v_contrary, v_side, v_later, v_after);

        // [last-denied-on-record]
        LastDeniedBy(v_p, v_side, v_time) <-
            Env(c),
            DeniedBy(v_p, v_side, _, _),
            let Some(v_time) = c.fold("last-denied-on-record?value1", &[S(v_p), S(v_side)]);

        // [disowned-by-its-side]
        Disowned(v_s, v_side, v_later) <-
            StoodFor(v_p, text::FOR, v_side, v_s),
            Said(v_s, _, v_before),
            LastDeniedBy(v_p, v_side, v_after),
            (v_before < v_after),
            DeniedBy(v_p, v_side, v_later, v_after);

        // [ended-by-withdrawal]
        Ended(v_s) <-
            Withdrawn(v_s, v_by);

        // [ended-by-finding]
        Ended(v_s) <-
            Exposed(v_s, v_r);

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
            Link(v_s, v_m),
            !Ended(v_m),
            SameCircle(v_s, v_m);

        // [goes-round-in-steps]
        GoesRound(v_s, v_m) <-
            GoesRound(v_s, v_n),
            Link(v_n, v_m),
            !Ended(v_m),
            SameCircle(v_n, v_m);

        // [live-on-its-own]
        Live(v_s) <-
            InView(v_s),
            !Ended(v_s),
            !Rests(v_s);

        // [live-by-its-root]
        Live(v_s) <-
            Link(v_s, v_m),
            !Ended(v_s),
            Live(v_m);

        // [live-on-the-unknown]
        Live(v_s) <-
            Unplaced(v_s),
            !Ended(v_s);

        // [live-in-a-circle]
        Live(v_s) <-
            CircleStrength(v_s, _),
            GoesRound(v_s, v_s);

        // [own-root]
        Rooted(v_s, v_s, text::KNOWN, v_strength) <-
            Live(v_s),
            !Rests(v_s),
            !Unplaced(v_s),
            OwnStrength(v_s, v_strength);

        // [unknown-root]
        Rooted(v_s, v_s, text::UNKNOWN, v_strength) <-
            Live(v_s),
            Unplaced(v_s),
            OwnStrength(v_s, v_strength);

        // [circular-root]
        Rooted(v_s, v_root, text::CIRCULAR, v_strength) <-
            Live(v_s),
            CircleStrength(v_s, v_strength),
            SameCircle(v_s, v_root),
            ClosesCircle(v_root);

        // [root-of-its-source]
        Rooted(v_s, v_root, v_certainty, v_both) <-
            Live(v_s),
            !CircleStrength(v_s, _),
            Link(v_s, v_m),
            Rooted(v_m, v_root, v_certainty, v_other),
            OwnStrength(v_s, v_own),
            Weaker(v_own, v_other, v_both);

        // [position-of-its-own]
        Position(v_s, v_p, v_position, text::DIRECT, v_root, v_certainty, v_strength) <-
            Stand(v_s, v_p, v_position),
            Rooted(v_s, v_root, v_certainty, v_strength);

        // [position-of-support-relayed]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_root, v_certainty, v_both) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::FOR, _, v_root, v_certainty, v_other),
            OwnStrength(v_s, v_own),
            Weaker(v_own, v_other, v_both);

        // [position-of-opposition-relayed]
        Position(v_s, v_p, text::AGAINST, v_way, v_root, v_certainty, v_both) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::AGAINST, v_way, v_root, v_certainty, v_other),
            OwnStrength(v_s, v_own),
            Weaker(v_own, v_other, v_both);

        // [position-on-the-unknown]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            Rooted(v_s, v_same, text::UNKNOWN, v_strength),
            (v_same == v_s),
            UnsourcedRelay(v_s, v_p);

        // [position-in-a-circle]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_root, text::CIRCULAR, v_strength) <-
            Rooted(v_s, v_root, text::CIRCULAR, v_strength),
            UnsourcedRelay(v_s, v_p),
            SameCircle(v_s, v_root);

        // [position-of-support-partly-unknown]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::FOR, _, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-of-opposition-partly-unknown]
        Position(v_s, v_p, text::AGAINST, v_way, v_s, text::UNKNOWN, v_strength) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::AGAINST, v_way, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-without-an-origin]
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::NONE, v_strength) <-
            BareRelay(v_s, v_p),
            !BarelySourced(v_s, v_p, _),
            Live(v_s),
            Strength(v_s, v_strength);

        // [sourced-itself]
        Sourced(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength);

        // [sourced-by-more]
        Sourced(v_s, v_p, text::FOR, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, v_strength),
            Entails(v_q, v_p);

        // [sourced-against-what-follows]
        Sourced(v_s, v_p, text::AGAINST, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::AGAINST, _, v_root, v_certainty, v_strength),
            Entails(v_p, v_q);

        // [backs-itself]
        Backs(v_s, v_p, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::FOR, v_way, v_root, v_certainty, v_strength);

        // [backs-by-more]
        Backs(v_s, v_p, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, v_strength),
            Entails(v_q, v_p);

        // [denies-itself]
        Denies(v_s, v_p, text::DIRECT, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::AGAINST, text::DIRECT, v_root, v_certainty, v_strength);

        // [denies-by-a-relay]
        Denies(v_s, v_p, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::AGAINST, text::BY_IMPLICATION2, v_root, v_certainty, v_strength),
            Claimed(v_p);

        // [denies-what-follows]
        Denies(v_s, v_p, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::AGAINST, _, v_root, v_certainty, v_strength),
            Entails(v_p, v_q),
            Claimed(v_p);

        // [backs-without-reserve]
        FirmlyBacks(v_s, v_q, v_root, v_certainty) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, text::FIRM),
            (v_certainty != text::NONE);

        // [owns-up-for-a-party]
        PartyOwnsUp(v_p, v_s, v_side) <-
            Statement(v_s, v_p, _, v_stance),
            OwningUp(v_stance),
            FirmlyBacks(v_s, v_p, _, _),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [claims-responsibility]
        Responsibility(v_p, v_s) <-
            Statement(v_s, _, v_who, text::CLAIMED_RESPONSIBILITY),
            Backs(v_s, v_p, _, _, _, _);

        // [opposes-by-denial]
        Opposes(v_s, v_p) <-
            Denies(v_s, v_p, _, _, _, _),
            Stand(v_s, _, _);

        // [opposes-by-the-contrary]
        Opposes(v_s, v_p) <-
            FirmlyBacks(v_s, v_q, _, _),
            Stand(v_s, _, _),
            Conflicts(v_q, v_p);

        // [word-of-its-own]
        OwnWord(v_p, v_side, v_s, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            Stand(v_s, _, _),
            Voice(v_s, v_side),
            Voice(v_root, v_side);

        // [word-of-its-own-people]
        OwnWord(v_p, v_side, v_s, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            Stand(v_s, _, _),
            Voice(v_s, v_side),
            RootSide(v_root, v_side);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("own_strength").map(|row| OwnStrength(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("weaker").map(|row| Weaker(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("strength").map(|row| Strength(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("same_circle").map(|row| SameCircle(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("circle_strength").map(|row| CircleStrength(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("withdrawn").map(|row| Withdrawn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("exposed").map(|row| Exposed(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("argued").map(|row| Argued(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("opposite").map(|row| Opposite(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("argues").map(|row| Argues(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number())));
        crepe.extend(run.rows("stood_for").map(|row| StoodFor(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("owning_up").map(|row| OwningUp(row[0].presume_symbol())));
        crepe.extend(run.rows("owned_up").map(|row| OwnedUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_number())));
        crepe.extend(run.rows("denied_by").map(|row| DeniedBy(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number())));
        crepe.extend(run.rows("unplaced").map(|row| Unplaced(row[0].presume_symbol())));
        crepe.extend(run.rows("closes_circle").map(|row| ClosesCircle(row[0].presume_symbol())));
        crepe.extend(run.rows("root_side").map(|row| RootSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("unsourced_relay").map(|row| UnsourcedRelay(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("barely_sourced").map(|row| BarelySourced(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("bare_relay").map(|row| BareRelay(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("claimed").map(|row| Claimed(row[0].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("link").map(|row| Link(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests").map(|row| Rests(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("summary", set_1.into_iter().map(|Summary(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("last_argued_by", set_2.into_iter().map(|LastArguedBy(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("reversed", set_3.into_iter().map(|Reversed(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("last_owned_up", set_4.into_iter().map(|LastOwnedUp(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("overtaken", set_5.into_iter().map(|Overtaken(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("last_denied_by", set_6.into_iter().map(|LastDeniedBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("disowned", set_7.into_iter().map(|Disowned(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("ended", set_8.into_iter().map(|Ended(v_0)| [S(v_0)]));
        run.keep("live", set_9.into_iter().map(|Live(v_0)| [S(v_0)]));
        run.keep("goes_round", set_10.into_iter().map(|GoesRound(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rooted", set_11.into_iter().map(|Rooted(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("position", set_12.into_iter().map(|Position(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("sourced", set_13.into_iter().map(|Sourced(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("backs", set_14.into_iter().map(|Backs(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("denies", set_15.into_iter().map(|Denies(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("firmly_backs", set_16.into_iter().map(|FirmlyBacks(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("opposes", set_17.into_iter().map(|Opposes(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_word", set_18.into_iter().map(|OwnWord(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("party_owns_up", set_19.into_iter().map(|PartyOwnsUp(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("responsibility", set_20.into_iter().map(|Responsibility(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_10 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct OutletActor(Symbol);

        @input
        struct OnRecord(Symbol, Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct Doer(Symbol, Symbol);

        @input
        struct Voiced(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Bounded(i64);

        @input
        struct Doubtful(Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Weaker(Symbol, Symbol, Symbol);

        @input
        struct Live(Symbol);

        @input
        struct Rooted(Symbol, Symbol, Symbol, Symbol);

        @input
        struct RootEver(Symbol, Symbol, Symbol);

        @input
        struct RootSide(Symbol, Symbol);

        @input
        struct Backs(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Denies(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct FirmlyBacks(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Authority(Symbol);

        @input
        struct ReleasedBy(Symbol, Symbol);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct MayRestOn(Symbol, Symbol, Symbol);

        @input
        struct Omits(Symbol, Symbol);

        @input
        struct OwnWord(Symbol, Symbol, Symbol, Symbol);

        @input
        struct DenialBy(Symbol, Symbol, i64);

        @input
        struct DenialInPerson(Symbol, Symbol, i64);

        @input
        struct Deed(Symbol, Symbol);

        @input
        struct SidesKey(Symbol, Symbol);

        @input
        struct KeySide(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct AsOf(i64);

        @input
        struct Link(Symbol, Symbol);

        @input
        struct NoPosition(Symbol);

        @input
        struct Modal(Symbol);

        @output
        struct Forecaster(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct TimeLeft(Symbol, i64, i64);

        @output
        struct Declined(Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct DenyingRoot(Symbol, Symbol, Symbol);

        @output
        struct MayGoBack(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MayBeRooted(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MayHaveFallen(Symbol, Symbol);

        @output
        struct Foresees(Symbol, Symbol, Symbol, Symbol);

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

        // [word-in-a-statement]
        WordAt(v_p, v_side, v_time) <-
            OwnWord(v_p, v_side, v_s, _),
            Said(v_s, v_time, _);

        // [last-word-of-a-side]
        LastWordOfASideInner1(v_p, v_side, v_t) <-
            WordAt(v_p, v_side, v_t);

        // [first-denied]
        FirstDeniedBy(v_p, v_who, v_time) <-
            Env(c),
            DenialBy(v_p, v_who, _),
            let Some(v_time) = c.fold("first-denied?value1", &[S(v_p), S(v_who)]);

        // [first-denied-in-person]
        FirstDeniedInPerson(v_p, v_speaker, v_time) <-
            Env(c),
            DenialInPerson(v_p, v_speaker, _),
            let Some(v_time) = c.fold("first-denied-in-person?value1", &[S(v_p), S(v_speaker)]);

        // [comes-round-on-record]
        ComesRound(v_p, v_s, v_who) <-
            Backs(v_s, v_p, _, _, _, text::FIRM),
            Stand(v_s, _, _),
            Voice(v_s, v_who),
            FirstDeniedBy(v_p, v_who, v_time),
            Said(v_s, v_start, _),
            (v_time < v_start);

        // [speaker-comes-round]
        ComesRound(v_p, v_s, v_who) <-
            Backs(v_s, v_p, _, _, _, text::FIRM),
            Stand(v_s, _, _),
            OnRecord(v_s, v_who),
            FirstDeniedInPerson(v_p, v_who, v_time),
            Said(v_s, v_start, _),
            (v_time < v_start);

        // [word-for-a-doer]
        ForDoer(v_s, v_d) <-
            ComesRound(v_p, v_s, _),
            Deed(v_p, v_d),
            Voice(v_s, v_side),
            Doer(v_d, v_side);

        // [deed-of-others]
        NotItsOwn(v_p, v_s) <-
            ComesRound(v_p, v_s, _),
            Deed(v_p, v_d),
            !ForDoer(v_s, v_d);

        // [found-by-an-authority]
        Finding(v_p, v_s) <-
            Statement(v_s, v_p, v_speaker, text::CONFIRMED),
            Authority(v_speaker),
            FirmlyBacks(v_s, v_p, v_root, text::KNOWN),
            MadeBy(v_root, v_speaker);

        // [found-by-an-authority-through-its-side]
        Finding(v_p, v_s) <-
            Statement(v_s, v_p, v_speaker, text::CONFIRMED),
            Authority(v_speaker),
            FirmlyBacks(v_s, v_p, v_root, text::KNOWN),
            StatementSide(v_s, v_side),
            RootSide(v_root, v_side);

        // [root-of-firm-support]
        FirmRoot(v_p, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM);

        // [witness-of-a-declared-side]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            RootSide(v_root, v_side),
            MadeBy(v_root, v_speaker),
            !OutletActor(v_speaker),
            SidesKey(v_root, v_key);

        // [witness-that-is-a-party]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            MadeBy(v_root, v_speaker),
            !OutletActor(v_speaker),
            PartyTo(v_p, v_speaker),
            SidesKey(v_root, v_key);

        // [witness-by-authority]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            MadeBy(v_root, v_speaker),
            Authority(v_speaker),
            SidesKey(v_root, v_key);

        // [witness-released-by-an-authority]
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            Authority(v_by),
            SidesKey(v_root, v_key);

        // [side-of-its-speaker]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            MadeBy(v_s, v_speaker),
            OnSide(v_speaker, v_side),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side);

        // [speaker-in-common]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            MadeBy(v_s, v_speaker),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_speaker);

        // [side-of-its-root]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            Backs(v_s, v_p, _, v_root, _, _),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side),
            RootSide(v_root, v_side);

        // [voice-in-common]
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side),
            Voice(v_s, v_side);

        // [foresees-itself]
        Foresees(v_s, v_p, v_root, v_certainty) <-
            Statement(v_s, v_p, _, v_stance),
            Modal(v_stance),
            Rooted(v_s, v_root, v_certainty, _);

        // [foresees-by-relaying]
        Foresees(v_s, v_p, v_root, v_certainty) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Foresees(v_m, v_p, v_root, v_certainty);

        // [foresees-by-relaying-the-unknown]
        Foresees(v_s, v_p, v_s, text::UNKNOWN) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Foresees(v_m, v_p, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, _);

        // [root-of-a-denial]
        DenyingRoot(v_p, v_root, v_strength) <-
            Denies(v_s, v_p, _, v_root, text::KNOWN, v_strength);

        // [may-go-back-at-once]
        MayGoBack(v_root, v_source, v_certainty, v_strength) <-
            Doubtful(v_root),
            MayRestOn(v_root, v_m, _),
            Rooted(v_m, v_source, v_certainty, v_strength);

        // [may-go-back-in-steps]
        MayGoBack(v_root, v_source, v_certainty, v_both) <-
            MayGoBack(v_root, v_m, _, v_one),
            MayGoBack(v_m, v_source, v_certainty, v_other),
            Weaker(v_one, v_other, v_both);

        // [may-be-rooted]
        MayBeRooted(v_root, v_source, v_certainty, v_strength) <-
            MayGoBack(v_root, v_source, v_certainty, v_strength),
            !Doubtful(v_source);

        // [may-rest-on-the-fallen]
        MayHaveFallen(v_root, v_strength) <-
            MayRestOn(v_root, v_m, _),
            RootEver(v_m, v_source, v_strength),
            !MayGoBack(v_root, v_source, text::KNOWN, _);

        // [forecaster-by-words]
        Forecaster(v_p, v_s, v_who, v_whom, v_stance, v_manner, v_time) <-
            Foresees(v_s, v_p, _, _),
            Statement(v_s, v_p, v_who, v_stance),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_time);

        // [has-a-forecast]
        Foreseen(v_p) <-
            Foresees(v_s, v_p, _, _);

        // [window-still-open]
        TimeLeft(v_p, v_4, v_last) <-
            Env(c),
            Foreseen(v_p),
            Window(v_p, _, v_last),
            Bounded(v_last),
            AsOf(v_moment),
            (v_moment <= v_last),
            let Some(v_3) = c.number(Functor::Subtract, &[N(v_last), N(v_moment)]),
            let Some(v_4) = c.number(Functor::Divide, &[N(v_3), N(1440)]);

        // [took-no-position]
        Declined(v_p, v_s, v_who, v_whom, v_stance, v_time) <-
            Statement(v_s, v_p, v_who, v_stance),
            Live(v_s),
            NoPosition(v_stance),
            Voiced(v_s, v_who, v_whom, _),
            Known(v_s, v_time);

        // [did-not-mention-it]
        Declined(v_p, v_s, v_who, v_whom, text::DID_NOT_MENTION_IT, v_time) <-
            Omits(v_s, v_p),
            Live(v_s),
            Voiced(v_s, v_who, v_whom, _),
            Known(v_s, v_time);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("on_record").map(|row| OnRecord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("doer").map(|row| Doer(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voiced").map(|row| Voiced(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("bounded").map(|row| Bounded(row[0].presume_number())));
        crepe.extend(run.rows("doubtful").map(|row| Doubtful(row[0].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("weaker").map(|row| Weaker(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("live").map(|row| Live(row[0].presume_symbol())));
        crepe.extend(run.rows("rooted").map(|row| Rooted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("root_ever").map(|row| RootEver(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("root_side").map(|row| RootSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("backs").map(|row| Backs(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("denies").map(|row| Denies(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("firmly_backs").map(|row| FirmlyBacks(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("released_by").map(|row| ReleasedBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("may_rest_on").map(|row| MayRestOn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("omits").map(|row| Omits(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("own_word").map(|row| OwnWord(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("denial_by").map(|row| DenialBy(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("denial_in_person").map(|row| DenialInPerson(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("deed").map(|row| Deed(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("sides_key").map(|row| SidesKey(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("key_side").map(|row| KeySide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        crepe.extend(run.rows("link").map(|row| Link(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("no_position").map(|row| NoPosition(row[0].presume_symbol())));
        crepe.extend(run.rows("modal").map(|row| Modal(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("forecaster", set_1.into_iter().map(|Forecaster(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("time_left", set_2.into_iter().map(|TimeLeft(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("declined", set_3.into_iter().map(|Declined(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5)]));
        run.keep("denying_root", set_4.into_iter().map(|DenyingRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_go_back", set_5.into_iter().map(|MayGoBack(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("may_be_rooted", set_6.into_iter().map(|MayBeRooted(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("may_have_fallen", set_7.into_iter().map(|MayHaveFallen(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foresees", set_8.into_iter().map(|Foresees(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("word_at", set_9.into_iter().map(|WordAt(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_denied_by", set_10.into_iter().map(|FirstDeniedBy(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_denied_in_person", set_11.into_iter().map(|FirstDeniedInPerson(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("comes_round", set_12.into_iter().map(|ComesRound(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("not_its_own", set_13.into_iter().map(|NotItsOwn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("for_doer", set_14.into_iter().map(|ForDoer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("finding", set_15.into_iter().map(|Finding(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("witness_key", set_16.into_iter().map(|WitnessKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firm_root", set_17.into_iter().map(|FirmRoot(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("has_a_side", set_18.into_iter().map(|HasASide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foreseen", set_19.into_iter().map(|Foreseen(v_0)| [S(v_0)]));
        run.keep("last-word-of-a-side?inner1", set_20.into_iter().map(|LastWordOfASideInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_11 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct SideVoice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Firm(Symbol);

        @input
        struct AnswersFor(Symbol, Symbol, Symbol);

        @input
        struct Argued(Symbol, Symbol, Symbol);

        @input
        struct Reversed(Symbol, Symbol, Symbol);

        @input
        struct Overtaken(Symbol, Symbol, Symbol);

        @input
        struct FirmlyStoodAgainst(Symbol, Symbol, i64);

        @input
        struct StoodAgainstBy(Symbol, Symbol, Symbol);

        @input
        struct SpokenOf(Symbol);

        @input
        struct Had(Symbol, Symbol, i64);

        @input
        struct Takes(Symbol, Symbol, Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct Denies(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Authority(Symbol);

        @input
        struct OwnWord(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct InView(Symbol);

        @input
        struct NoPosition(Symbol);

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

        // [denied-in-so-many-words]
        DeniedDirectly(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, _);

        // [denies-firmly]
        FirmDenial(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, text::FIRM),
            Stand(v_s, v_p, text::AGAINST);

        // [authority-denies-it]
        DeniedByAuthority(v_p, v_s, v_speaker) <-
            FirmDenial(v_p, v_s),
            MadeBy(v_s, v_speaker),
            Authority(v_speaker);

        // [authority-denies-what-follows]
        DeniedByAuthority(v_p, v_s, v_speaker) <-
            FirmDenial(v_q, v_s),
            MadeBy(v_s, v_speaker),
            Authority(v_speaker),
            Entails(v_p, v_q);

        // [report-withdrawn]
        TakenBack(v_p, v_s, text::RETRACTED) <-
            Judgement(v_r, v_s, _, text::RETRACTED),
            Carried(v_p, v_s),
            AnswersFor(v_r, v_s, v_by);

        // [report-corrected]
        TakenBack(v_p, v_s, text::CORRECTED) <-
            Judgement(v_r, v_s, _, text::CORRECTED),
            Carried(v_p, v_s),
            AnswersFor(v_r, v_s, v_by);

        // [report-reversed]
        TakenBack(v_p, v_s, text::CORRECTED) <-
            Carried(v_p, v_s),
            Reversed(v_s, v_speaker, _);

        // [report-given-up]
        TakenBack(v_p, v_s, text::CORRECTED) <-
            Carried(v_p, v_s),
            Overtaken(v_s, v_side, _);

        // [word-of-a-party]
        PartyWord(v_p, v_side) <-
            OwnWord(v_p, v_side, v_s, _),
            PartyTo(v_p, v_side);

        // [hedged-denial]
        HedgedDenial(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, text::TENTATIVE),
            !Denies(v_s, v_p, text::DIRECT, _, _, text::FIRM),
            Stand(v_s, _, _);

        // [first-stood-against]
        FirstStood(v_p, v_side, v_time) <-
            Env(c),
            StoodAgainstBy(v_p, v_side, _),
            let Some(v_time) = c.fold("first-stood-against?value1", &[S(v_p), S(v_side)]);

        // [first-firmly-against]
        FirstFirmDenial(v_p, v_side, v_time) <-
            Env(c),
            FirmlyStoodAgainst(v_p, v_side, _),
            let Some(v_time) = c.fold("first-firmly-against?value1", &[S(v_p), S(v_side)]);

        // [denial-became-silence]
        DenialShifted(v_p, v_side) <-
            FirstStood(v_p, v_side, v_before),
            Statement(v_later, v_p, _, v_stance),
            NoPosition(v_stance),
            SideVoice(v_later, v_side),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [denial-became-tentative]
        DenialShifted(v_p, v_side) <-
            FirstFirmDenial(v_p, v_side, v_before),
            StoodAgainstBy(v_p, v_side, v_later),
            !Firm(v_later),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [denial-became-support]
        DenialShifted(v_p, v_side) <-
            Argued(v_later, v_p, text::FOR),
            FirstStood(v_p, v_side, v_before),
            SideVoice(v_later, v_side),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [first-denial]
        FirstDenial(v_p, v_time) <-
            Env(c),
            Stand(_, v_p, text::AGAINST),
            let Some(v_time) = c.fold("first-denial?value1", &[S(v_p)]);

        // [missed-denial]
        MissedDenial(v_p, v_s) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, text::AGAINST),
            InView(v_s),
            Said(v_s, v_day, _),
            FirstDenial(v_p, v_before),
            (v_before < v_day);

        // [went-back-on-a-denial]
        WentBack(v_p, v_side) <-
            Argued(v_later, v_p, text::FOR),
            FirstStood(v_p, v_side, v_before),
            SideVoice(v_later, v_side),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [reversed-before]
        ReversedBefore(v_p, v_side) <-
            Stand(v_s, v_p, text::AGAINST),
            DeniedDirectly(v_p, v_s),
            SideVoice(v_s, v_side),
            WentBack(v_q, v_side),
            (v_p != v_q);

        // [two-parties]
        SeveralParties(v_p) <-
            PartyWord(v_p, v_side),
            PartyWord(v_p, v_other),
            (v_side != v_other);

        // [reversed-in-a-statement]
        ReversedWord(v_p, v_speaker, v_time) <-
            Stand(v_s, v_p, text::FOR),
            Reversed(v_s, v_speaker, _),
            Said(v_s, _, v_time);

        // [first-reversed]
        FirstReversedInner1(v_p, v_speaker, v_t) <-
            ReversedWord(v_p, v_speaker, v_t);

        // [overtaken-in-a-statement]
        OvertakenWord(v_p, v_side, v_time) <-
            Stand(v_s, v_p, text::FOR),
            Overtaken(v_s, v_side, _),
            Said(v_s, _, v_time);

        // [first-overtaken]
        FirstOvertakenInner1(v_p, v_side, v_t) <-
            OvertakenWord(v_p, v_side, v_t);

        // [last-word]
        LastWord(v_p, v_time) <-
            Env(c),
            SpokenOf(v_p),
            let Some(v_time) = c.fold("last-word?value1", &[S(v_p)]);

        // [had-first]
        FirstHad(v_p, v_outlet, v_time) <-
            Env(c),
            Had(v_p, v_outlet, _),
            let Some(v_time) = c.fold("had-first?value1", &[S(v_p), S(v_outlet)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("side_voice").map(|row| SideVoice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("firm").map(|row| Firm(row[0].presume_symbol())));
        crepe.extend(run.rows("answers_for").map(|row| AnswersFor(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("argued").map(|row| Argued(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("reversed").map(|row| Reversed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("overtaken").map(|row| Overtaken(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("firmly_stood_against").map(|row| FirmlyStoodAgainst(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("stood_against_by").map(|row| StoodAgainstBy(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("spoken_of").map(|row| SpokenOf(row[0].presume_symbol())));
        crepe.extend(run.rows("had").map(|row| Had(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("takes").map(|row| Takes(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("denies").map(|row| Denies(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("own_word").map(|row| OwnWord(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("no_position").map(|row| NoPosition(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("hedged_denial", set_1.into_iter().map(|HedgedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denial_shifted", set_2.into_iter().map(|DenialShifted(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_stood", set_3.into_iter().map(|FirstStood(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first_firm_denial", set_4.into_iter().map(|FirstFirmDenial(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("missed_denial", set_5.into_iter().map(|MissedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_denial", set_6.into_iter().map(|FirstDenial(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("reversed_before", set_7.into_iter().map(|ReversedBefore(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("went_back", set_8.into_iter().map(|WentBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_word", set_9.into_iter().map(|PartyWord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("several_parties", set_10.into_iter().map(|SeveralParties(v_0)| [S(v_0)]));
        run.keep("reversed_word", set_11.into_iter().map(|ReversedWord(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("overtaken_word", set_12.into_iter().map(|OvertakenWord(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("last_word", set_13.into_iter().map(|LastWord(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first_had", set_14.into_iter().map(|FirstHad(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("denied_directly", set_15.into_iter().map(|DeniedDirectly(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("taken_back", set_16.into_iter().map(|TakenBack(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("denied_by_authority", set_17.into_iter().map(|DeniedByAuthority(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("firm_denial", set_18.into_iter().map(|FirmDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first-reversed?inner1", set_19.into_iter().map(|FirstReversedInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("first-overtaken?inner1", set_20.into_iter().map(|FirstOvertakenInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
    }
}

mod part_12 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct SameCircle(Symbol, Symbol);

        @input
        struct Ended(Symbol);

        @input
        struct EndedConflict(Symbol, Symbol, Symbol);

        @input
        struct Live(Symbol);

        @input
        struct Rooted(Symbol, Symbol, Symbol, Symbol);

        @input
        struct InGraph(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Rests(Symbol);

        @output
        struct GraphNode(Symbol, Symbol, Symbol);

        @output
        struct StatedAim(Symbol, Symbol);

        // [node-that-is-an-origin]
        GraphNode(v_p, v_s, text::AN_ORIGIN) <-
            Rooted(v_s, v_same, text::KNOWN, _),
            (v_same == v_s),
            !Judgement(v_s, _, _, _),
            InGraph(v_p, v_s);

        // [node-of-unknown-origin]
        GraphNode(v_p, v_s, text::OF_UNKNOWN_ORIGIN) <-
            Rooted(v_s, v_same, text::UNKNOWN, _),
            (v_same == v_s),
            InGraph(v_p, v_s);

        // [node-that-judges]
        GraphNode(v_p, v_s, text::A_JUDGEMENT) <-
            InGraph(v_p, v_s),
            Judgement(v_s, _, _, v_verdict);

        // [node-that-ended]
        GraphNode(v_p, v_s, text::ENDED) <-
            InGraph(v_p, v_s),
            Ended(v_s);

        // [node-that-fell]
        GraphNode(v_p, v_s, text::FALLEN_WITH_ITS_SOURCE) <-
            InGraph(v_p, v_s),
            !Live(v_s),
            !Ended(v_s);

        // [node-in-a-circle]
        GraphNode(v_p, v_s, text::IN_A_CIRCLE) <-
            InGraph(v_p, v_s),
            SameCircle(v_s, v_s);

        // [node-that-reports]
        GraphNode(v_p, v_s, text::A_REPORT) <-
            InGraph(v_p, v_s),
            !SameCircle(v_s, v_s),
            Live(v_s),
            Rests(v_s);

        // [aim-declared]
        StatedAim(v_who, v_conflict) <-
            Statement(v_s, v_p, v_who, text::DECLARED_THE_INTENTION),
            EndedConflict(v_p, v_who, v_conflict),
            Live(v_s);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("same_circle").map(|row| SameCircle(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("ended").map(|row| Ended(row[0].presume_symbol())));
        crepe.extend(run.rows("ended_conflict").map(|row| EndedConflict(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("live").map(|row| Live(row[0].presume_symbol())));
        crepe.extend(run.rows("rooted").map(|row| Rooted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("in_graph").map(|row| InGraph(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("rests").map(|row| Rests(row[0].presume_symbol())));
        let (set_1, set_2,) = crepe.run_with_hasher::<Hasher>();
        run.keep("graph_node", set_1.into_iter().map(|GraphNode(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("stated_aim", set_2.into_iter().map(|StatedAim(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_13 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct OnRecord(Symbol, Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct Doer(Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Claimed(Symbol);

        @input
        struct Backs(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Denies(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct FirmlyBacks(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Foresees(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct ExcludesItself(Symbol);

        @input
        struct Opposes(Symbol, Symbol);

        @input
        struct OwnWord(Symbol, Symbol, Symbol, Symbol);

        @input
        struct ComesRound(Symbol, Symbol, Symbol);

        @input
        struct Deed(Symbol, Symbol);

        @input
        struct NotItsOwn(Symbol, Symbol);

        @input
        struct PartyOwnsUp(Symbol, Symbol, Symbol);

        @input
        struct Responsibility(Symbol, Symbol);

        @input
        struct Finding(Symbol, Symbol);

        @input
        struct SidesKey(Symbol, Symbol);

        @input
        struct KeySide(Symbol, Symbol);

        @input
        struct WitnessKey(Symbol, Symbol);

        @input
        struct HasASide(Symbol, Symbol);

        @input
        struct Said(Symbol, i64, i64);

        @output
        struct StillConflicts(Symbol, Symbol);

        @output
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Report(Symbol, Symbol, Symbol, Symbol);

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
            OwnWord(v_p, v_side, _, _),
            let Some(v_time) = c.fold("last-word-of-a-side?value1", &[S(v_p), S(v_side)]);

        // [upheld-by-silence]
        Upheld(v_s, v_p) <-
            Opposes(v_s, v_p),
            StatementSide(v_s, v_side),
            !OwnWord(v_p, v_side, _, _);

        // [upheld-later]
        Upheld(v_s, v_p) <-
            Opposes(v_s, v_p),
            StatementSide(v_s, v_side),
            LastWordOf(v_p, v_side, v_time),
            Said(v_s, _, v_end),
            (v_time <= v_end);

        // [outdated-by-all-its-sides]
        Outdated(v_s, v_p) <-
            Opposes(v_s, v_p),
            !Upheld(v_s, v_p),
            OnRecord(v_s, _),
            StatementSide(v_s, v_side);

        // [blocks-by-denial]
        Blocks(v_s, v_p) <-
            Denies(v_s, v_p, _, _, text::KNOWN, text::FIRM),
            !Outdated(v_s, v_p),
            Stand(v_s, _, _);

        // [blocks-by-the-contrary]
        Blocks(v_s, v_p) <-
            FirmlyBacks(v_s, v_q, _, text::KNOWN),
            Stand(v_s, _, _),
            Conflicts(v_q, v_p),
            !Outdated(v_s, v_p);

        // [key-of-what-blocks]
        BlockingKey(v_p, v_key) <-
            Blocks(v_s, v_p),
            SidesKey(v_s, v_key);

        // [key-of-its-own-voice]
        OwnKey(v_s, v_key) <-
            Responsibility(v_p, v_s),
            BlockingKey(v_p, v_key),
            KeySide(v_key, v_side),
            Voice(v_s, v_side);

        // [contested-by-others]
        Contested(v_p, v_s) <-
            Responsibility(v_p, v_s),
            BlockingKey(v_p, v_key),
            !OwnKey(v_s, v_key);

        // [admitted-by-a-party]
        Admission(v_p, v_s) <-
            PartyOwnsUp(v_p, v_s, v_side),
            !Contested(v_p, v_s);

        // [admitted-after-denial]
        Admission(v_p, v_s) <-
            ComesRound(v_p, v_s, v_who),
            !NotItsOwn(v_p, v_s),
            !Contested(v_p, v_s);

        // [established-by-admission]
        Established(v_p, text::ADMITTED) <-
            Admission(v_p, v_s);

        // [established-by-finding]
        Established(v_p, text::CONFIRMED) <-
            Finding(v_p, v_s);

        // [established-by-more]
        Established(v_p, v_how) <-
            Established(v_q, v_how),
            Entails(v_q, v_p);

        // [owned-by-a-side]
        OwnedDeed(v_d) <-
            OwnWord(v_d, v_side, _, _),
            Doer(v_d, v_side);

        // [owned-as-settled]
        OwnedDeed(v_d) <-
            Established(v_d, v_how);

        // [no-doer-says-so]
        UnownedDeed(v_p, v_d) <-
            WitnessKey(v_p, _),
            Deed(v_p, v_d),
            !OwnedDeed(v_d);

        // [key-of-a-doer]
        DoerKey(v_d, v_key) <-
            UnownedDeed(v_p, v_d),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side),
            Doer(v_d, v_side);

        // [doer-is-silent]
        LacksDoer(v_p, v_key) <-
            WitnessKey(v_p, v_key),
            UnownedDeed(v_p, v_d),
            !DoerKey(v_d, v_key);

        // [two-sides-agree]
        FromTwoSides(v_p, v_s, v_key) <-
            OwnWord(v_p, v_side, v_s, _),
            PartyTo(v_p, v_side),
            WitnessKey(v_p, v_key),
            !HasASide(v_s, v_key),
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
            Entails(v_q, v_p);

        // [excluded-by-what-is-settled]
        Excluded(v_p) <-
            Claimed(v_p),
            Conflicts(v_q, v_p),
            Settled(v_q, v_how);

        // [discarded-for-good]
        Discarded(v_p) <-
            Excluded(v_p),
            !Settled(v_p, _),
            !ExcludesItself(v_p);

        // [conflicts-while-open]
        StillConflicts(v_q, v_p) <-
            Conflicts(v_q, v_p),
            !Discarded(v_q);

        // [conflicts-with-what-is-settled]
        StillConflicts(v_q, v_p) <-
            Conflicts(v_q, v_p),
            Settled(v_p, v_how);

        // [bears-in-support]
        Bears(v_s, v_p, text::FOR, v_way, v_root, v_certainty, v_strength) <-
            Backs(v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-in-denial]
        Bears(v_s, v_p, text::AGAINST, v_way, v_root, v_certainty, v_strength) <-
            Denies(v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-for-the-contrary]
        Bears(v_s, v_p, text::AGAINST, text::BY_IMPLICATION2, v_root, v_certainty, text::FIRM) <-
            FirmlyBacks(v_s, v_q, v_root, v_certainty),
            StillConflicts(v_q, v_p),
            Claimed(v_p);

        // [report-of-just-this]
        Report(v_p, v_position, text::DIRECT, v_s) <-
            Bears(v_s, v_p, v_position, text::DIRECT, _, _, _);

        // [report-by-implication]
        Report(v_p, v_position, text::BY_IMPLICATION2, v_s) <-
            Bears(v_s, v_p, v_position, text::BY_IMPLICATION2, _, _, _),
            !Bears(v_s, v_p, v_position, text::DIRECT, _, _, _);

        // [report-that-foresees]
        Report(v_p, text::FORESEEN, text::DIRECT, v_s) <-
            Foresees(v_s, v_p, _, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_record").map(|row| OnRecord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("doer").map(|row| Doer(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("claimed").map(|row| Claimed(row[0].presume_symbol())));
        crepe.extend(run.rows("backs").map(|row| Backs(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("denies").map(|row| Denies(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("firmly_backs").map(|row| FirmlyBacks(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("foresees").map(|row| Foresees(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("excludes_itself").map(|row| ExcludesItself(row[0].presume_symbol())));
        crepe.extend(run.rows("opposes").map(|row| Opposes(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("own_word").map(|row| OwnWord(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("comes_round").map(|row| ComesRound(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("deed").map(|row| Deed(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("not_its_own").map(|row| NotItsOwn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_owns_up").map(|row| PartyOwnsUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("responsibility").map(|row| Responsibility(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("finding").map(|row| Finding(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("sides_key").map(|row| SidesKey(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("key_side").map(|row| KeySide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("witness_key").map(|row| WitnessKey(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("has_a_side").map(|row| HasASide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("still_conflicts", set_1.into_iter().map(|StillConflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bears", set_2.into_iter().map(|Bears(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("report", set_3.into_iter().map(|Report(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("blocks", set_4.into_iter().map(|Blocks(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last_word_of", set_5.into_iter().map(|LastWordOf(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("outdated", set_6.into_iter().map(|Outdated(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("upheld", set_7.into_iter().map(|Upheld(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contested", set_8.into_iter().map(|Contested(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_key", set_9.into_iter().map(|OwnKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("blocking_key", set_10.into_iter().map(|BlockingKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("admission", set_11.into_iter().map(|Admission(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("unowned_deed", set_12.into_iter().map(|UnownedDeed(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("owned_deed", set_13.into_iter().map(|OwnedDeed(v_0)| [S(v_0)]));
        run.keep("lacks_doer", set_14.into_iter().map(|LacksDoer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("doer_key", set_15.into_iter().map(|DoerKey(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("from_two_sides", set_16.into_iter().map(|FromTwoSides(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("established", set_17.into_iter().map(|Established(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("settled", set_18.into_iter().map(|Settled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("excluded", set_19.into_iter().map(|Excluded(v_0)| [S(v_0)]));
        run.keep("discarded", set_20.into_iter().map(|Discarded(v_0)| [S(v_0)]));
    }
}

mod part_14 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct StillConflicts(Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Report(Symbol, Symbol, Symbol, Symbol);

        @input
        struct DenyingRoot(Symbol, Symbol, Symbol);

        @input
        struct ApartFromParties(Symbol);

        @input
        struct Doubtful(Symbol);

        @input
        struct MayBeRooted(Symbol, Symbol, Symbol, Symbol);

        @input
        struct RootSide(Symbol, Symbol);

        @input
        struct Mark(Symbol, Symbol, Symbol);

        @input
        struct Official(Symbol, Symbol);

        @input
        struct Claimed(Symbol);

        @input
        struct Backs(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Denies(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct FirmlyBacks(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Foresees(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Record(Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @output
        struct InReport(Symbol, Symbol);

        @output
        struct ReportOutlet(Symbol, Symbol, Symbol);

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
        struct Officials(Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner1(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner2(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner3(Symbol, Symbol, Symbol);

        // [has-a-report]
        InReport(v_p, v_position) <-
            Report(v_p, v_position, _, v_s);

        // [count-reports]
        CountReportsInner1(v_p, v_position, v_5) <-
            Report(v_p, v_position, text::DIRECT, v_5);
        CountReportsInner2(v_p, v_position, v_6) <-
            Report(v_p, v_position, text::BY_IMPLICATION2, v_6);

        // [outlet-that-carried]
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, _, v_s),
            Via(v_s, v_outlet);

        // [outlet-that-spoke]
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, _, v_s),
            !Via(v_s, _),
            Statement(v_s, _, v_outlet, _),
            Outlet(v_outlet);

        // [count-reports]
        CountReportsInner3(v_p, v_position, v_7) <-
            ReportOutlet(v_p, v_position, v_7);

        // [known-behind-a-report]
        KnownRoot(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::KNOWN, _);

        // [known-behind-a-forecast]
        KnownRoot(v_p, text::FORESEEN, v_root) <-
            Foresees(v_s, v_p, v_root, text::KNOWN);

        // [root-of-a-contrary]
        ContraryRoot(v_p, v_q, v_root) <-
            FirmlyBacks(v_s, v_q, v_root, text::KNOWN),
            StillConflicts(v_q, v_p),
            Claimed(v_p);

        // [root-of-what-implies-a-contrary]
        ContraryRoot(v_p, v_q, v_root) <-
            FirmlyBacks(v_s, v_c, v_root, text::KNOWN),
            Entails(v_c, v_q),
            StillConflicts(v_q, v_p),
            Claimed(v_p),
            StillConflicts(v_c, v_p);

        // [agreed-in-denial-alone]
        AgreedIn(v_p, text::T) <-
            DenyingRoot(v_p, v_root, _);

        // [agreed-in-a-contrary]
        AgreedIn(v_p, v_q) <-
            ContraryRoot(v_p, v_q, v_root);

        // [against-by-denial]
        FirmlyAgainst(v_p, v_with, v_root) <-
            DenyingRoot(v_p, v_root, text::FIRM),
            AgreedIn(v_p, v_with);

        // [against-by-a-contrary]
        FirmlyAgainst(v_p, v_q, v_root) <-
            ContraryRoot(v_p, v_q, v_root);

        // [word-for-the-claim]
        WordOfAParty(v_p, v_root) <-
            KnownRoot(v_p, _, v_root),
            Voice(v_root, v_side),
            PartyTo(v_p, v_side);

        // [record-for-the-claim]
        WordOfAParty(v_p, v_root) <-
            KnownRoot(v_p, _, v_root),
            MadeBy(v_root, v_record),
            Record(v_record),
            RootSide(v_root, v_side),
            PartyTo(v_p, v_side);

        // [known-among-all]
        KnownIn(v_p, v_position, text::T, v_root) <-
            KnownRoot(v_p, v_position, v_root);

        // [known-in-firm-support]
        KnownIn(v_p, text::FIRMLY_FOR, text::T, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-denial]
        KnownIn(v_p, text::FIRMLY_DENIED, text::T, v_root) <-
            Denies(v_s, v_p, text::DIRECT, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-opposition]
        KnownIn(v_p, text::FIRMLY_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root);

        // [known-among-those-who-agree]
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root);

        // [known-in-a-tentative-denial-too]
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            AgreedIn(v_p, v_with),
            DenyingRoot(v_p, v_root, _);

        // [known-in-opposition-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FIRMLY_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root),
            !WordOfAParty(v_p, v_root);

        // [known-in-firm-support-apart-from-parties]
        KnownIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
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
            Foresees(v_s, v_p, v_root, text::UNKNOWN);

        // [mark-among-the-known]
        KnownMark(v_p, v_position, v_who, v_carrier) <-
            KnownRoot(v_p, v_position, v_root),
            Mark(v_root, v_who, v_carrier);

        // [mark-of-a-known-root]
        CountedAlready(v_p, v_position, v_root) <-
            UnknownRoot(v_p, v_position, v_root),
            Mark(v_root, v_who, v_carrier),
            KnownMark(v_p, v_position, v_who, v_carrier);

        // [mark-without-a-carrier]
        CountedAlready(v_p, v_position, v_root) <-
            Mark(v_root, v_who, text::T),
            UnknownRoot(v_p, v_position, v_root),
            KnownMark(v_p, v_position, v_who, _);

        // [mark-of-one-without-a-carrier]
        CountedAlready(v_p, v_position, v_root) <-
            KnownMark(v_p, v_position, v_who, text::T),
            UnknownRoot(v_p, v_position, v_root),
            Mark(v_root, v_who, _);

        // [in-doubt-by-a-root]
        InDoubt(v_p, v_group, v_with) <-
            KnownIn(v_p, v_group, v_with, v_root),
            Doubtful(v_root);

        // [source-is-a-party]
        AmongParties(v_p, v_group, v_source) <-
            ApartFromParties(v_group),
            KnownIn(v_p, v_group, _, v_root),
            MayBeRooted(v_root, v_source, _, _),
            Voice(v_source, v_side),
            PartyTo(v_p, v_side);

        // [tentative-support-counts]
        CountsTentatively(v_p, v_position, v_root) <-
            KnownRoot(v_p, v_position, v_root),
            (v_position != text::AGAINST);

        // [tentative-denial-counts]
        CountsTentatively(v_p, text::AGAINST, v_root) <-
            DenyingRoot(v_p, v_root, _);

        // [tentative-agreement-counts]
        CountsTentatively(v_p, text::AGREED_AGAINST, v_root) <-
            DenyingRoot(v_p, v_root, _);

        // [replaced-by-its-source]
        Replaces(v_p, v_group, v_with, v_root, v_source) <-
            MayBeRooted(v_root, v_source, text::KNOWN, text::FIRM),
            KnownIn(v_p, v_group, v_with, v_root),
            !AmongParties(v_p, v_group, v_source);

        // [replaced-by-a-tentative-source]
        Replaces(v_p, v_group, v_with, v_root, v_source) <-
            MayBeRooted(v_root, v_source, text::KNOWN, text::TENTATIVE),
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
            !Doubtful(v_root),
            let Some(v_4) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]);

        // [tally-of-what-others-may-rest-on]
        Tally(v_p, v_5, v_with, v_source) <-
            Env(c),
            Replaces(v_p, v_group, v_with, v_root, v_source),
            let Some(v_5) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]);

        // [officials-among-the-roots]
        Officials(v_p, v_group, v_with, v_side) <-
            Tally(v_p, v_group, v_with, v_root),
            Official(v_root, v_side);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("still_conflicts").map(|row| StillConflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        crepe.extend(run.rows("report").map(|row| Report(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("denying_root").map(|row| DenyingRoot(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("apart_from_parties").map(|row| ApartFromParties(row[0].presume_symbol())));
        crepe.extend(run.rows("doubtful").map(|row| Doubtful(row[0].presume_symbol())));
        crepe.extend(run.rows("may_be_rooted").map(|row| MayBeRooted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("root_side").map(|row| RootSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("mark").map(|row| Mark(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("official").map(|row| Official(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("claimed").map(|row| Claimed(row[0].presume_symbol())));
        crepe.extend(run.rows("backs").map(|row| Backs(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("denies").map(|row| Denies(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("firmly_backs").map(|row| FirmlyBacks(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("foresees").map(|row| Foresees(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("record").map(|row| Record(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("in_report", set_1.into_iter().map(|InReport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("report_outlet", set_2.into_iter().map(|ReportOutlet(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
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
        run.keep("officials", set_17.into_iter().map(|Officials(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("count-reports?inner1", set_18.into_iter().map(|CountReportsInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner2", set_19.into_iter().map(|CountReportsInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner3", set_20.into_iter().map(|CountReportsInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
    }
}

mod part_15 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct StillConflicts(Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct KnownRoot(Symbol, Symbol, Symbol);

        @input
        struct UnknownRoot(Symbol, Symbol, Symbol);

        @input
        struct Tally(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Officials(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Joint(Symbol);

        @input
        struct Doubtful(Symbol);

        @input
        struct MayHaveFallen(Symbol, Symbol);

        @input
        struct RootSide(Symbol, Symbol);

        @input
        struct Mark(Symbol, Symbol, Symbol);

        @input
        struct ByUnnamed(Symbol, Symbol);

        @input
        struct Claimed(Symbol);

        @input
        struct PositionEver(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Denies(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Foresees(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @output
        struct CountsAs(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

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
        struct CircleBehind(Symbol, Symbol, Symbol);

        @output
        struct OriginEver(Symbol, Symbol, Symbol);

        @output
        struct MayCopy(Symbol, Symbol);

        @output
        struct LostOrigin(Symbol, Symbol);

        @output
        struct StillBears(Symbol, Symbol, Symbol, Symbol);

        @output
        struct UnsureRoot(Symbol, Symbol, Symbol);

        @output
        struct MayBeLost(Symbol, Symbol);

        @output
        struct CountWithoutDoubtInner1(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountInSpiteOfDoubtInner1(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct OriginsWithThePossibleInner2(Symbol, Symbol, Symbol);

        @output
        struct CountKnownOriginsInner1(Symbol, Symbol, Symbol, Symbol);

        // [named-beside-unnamed]
        BesideOfficials(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            !ByUnnamed(v_root, _),
            RootSide(v_root, v_side),
            Officials(v_p, v_group, v_with, v_side);

        // [named-beside-those-who-speak-for-it]
        BesideOfficials(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            !RootSide(v_root, _),
            MadeBy(v_root, v_speaker),
            Officials(v_p, v_group, v_with, v_speaker);

        // [counts-by-its-mark]
        CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier) <-
            Tally(v_p, v_group, v_with, v_root),
            !BesideOfficials(v_p, v_group, v_with, v_root),
            Mark(v_root, v_who, v_carrier);

        // [several-marks]
        CountsAsSeveral(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            Joint(v_root);

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
            Bears(v_s, v_p, v_position, _, v_root, text::CIRCULAR, _);

        // [circle-behind-a-forecast]
        CircleBehind(v_p, text::FORESEEN, v_root) <-
            Foresees(v_s, v_p, v_root, text::CIRCULAR);

        // [origins-with-the-possible]
        OriginsWithThePossibleInner2(v_p, v_position, v_10) <-
            CircleBehind(v_p, v_position, v_10);

        // [may-copy-from-the-unknown]
        MayCopy(v_p, v_position) <-
            UnknownRoot(v_p, v_position, v_root);

        // [may-copy-in-a-circle]
        MayCopy(v_p, v_position) <-
            CircleBehind(v_p, v_position, v_root);

        // [may-copy-in-doubt]
        MayCopy(v_p, v_position) <-
            KnownRoot(v_p, v_position, v_root),
            Doubtful(v_root);

        // [ever-behind-a-statement]
        OriginEver(v_p, v_position, v_root) <-
            PositionEver(v_s, v_p, v_position, v_root, _);

        // [ever-behind-more]
        OriginEver(v_p, text::FOR, v_root) <-
            PositionEver(v_s, v_q, text::FOR, v_root, _),
            Entails(v_q, v_p);

        // [ever-against-what-follows]
        OriginEver(v_p, text::AGAINST, v_root) <-
            PositionEver(v_s, v_q, text::AGAINST, v_root, _),
            Entails(v_p, v_q),
            Claimed(v_p),
            MayCopy(v_p, text::AGAINST);

        // [ever-behind-the-contrary]
        OriginEver(v_p, text::AGAINST, v_root) <-
            PositionEver(v_s, v_q, text::FOR, v_root, text::FIRM),
            StillConflicts(v_q, v_p),
            Claimed(v_p),
            MayCopy(v_p, text::AGAINST);

        // [origin-has-fallen]
        LostOrigin(v_p, v_position) <-
            OriginEver(v_p, v_position, v_root),
            !KnownRoot(v_p, v_position, v_root);

        // [unsure-though-known]
        UnsureRoot(v_p, v_position, v_root) <-
            KnownRoot(v_p, v_position, v_root),
            Doubtful(v_root);

        // [unsure-and-unknown]
        UnsureRoot(v_p, v_position, v_root) <-
            UnknownRoot(v_p, v_position, v_root),
            Doubtful(v_root);

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
            Denies(_, v_p, _, v_root, _, _);

        // [one-has-fallen]
        MayBeLost(v_p, v_position) <-
            LostOrigin(v_p, v_position);

        // [one-may-have-fallen]
        MayBeLost(v_p, v_position) <-
            KnownRoot(v_p, v_position, v_root),
            MayHaveFallen(v_root, v_strength),
            StillBears(v_p, v_position, v_root, v_strength);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("still_conflicts").map(|row| StillConflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        crepe.extend(run.rows("known_root").map(|row| KnownRoot(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("unknown_root").map(|row| UnknownRoot(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("tally").map(|row| Tally(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("officials").map(|row| Officials(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("joint").map(|row| Joint(row[0].presume_symbol())));
        crepe.extend(run.rows("doubtful").map(|row| Doubtful(row[0].presume_symbol())));
        crepe.extend(run.rows("may_have_fallen").map(|row| MayHaveFallen(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("root_side").map(|row| RootSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("mark").map(|row| Mark(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("by_unnamed").map(|row| ByUnnamed(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("claimed").map(|row| Claimed(row[0].presume_symbol())));
        crepe.extend(run.rows("position_ever").map(|row| PositionEver(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("denies").map(|row| Denies(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol())));
        crepe.extend(run.rows("foresees").map(|row| Foresees(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("counts_as", set_1.into_iter().map(|CountsAs(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5)]));
        run.keep("beside_officials", set_2.into_iter().map(|BesideOfficials(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("counts_as_several", set_3.into_iter().map(|CountsAsSeveral(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("sole_mark", set_4.into_iter().map(|SoleMark(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("adds_nothing", set_5.into_iter().map(|AddsNothing(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("joined", set_6.into_iter().map(|Joined(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), S(v_6)]));
        run.keep("later_joined", set_7.into_iter().map(|LaterJoined(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("counts_once", set_8.into_iter().map(|CountsOnce(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("carried_elsewhere", set_9.into_iter().map(|CarriedElsewhere(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("circle_behind", set_10.into_iter().map(|CircleBehind(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("origin_ever", set_11.into_iter().map(|OriginEver(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_copy", set_12.into_iter().map(|MayCopy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("lost_origin", set_13.into_iter().map(|LostOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("still_bears", set_14.into_iter().map(|StillBears(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("unsure_root", set_15.into_iter().map(|UnsureRoot(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("may_be_lost", set_16.into_iter().map(|MayBeLost(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-without-doubt?inner1", set_17.into_iter().map(|CountWithoutDoubtInner1(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("count-in-spite-of-doubt?inner1", set_18.into_iter().map(|CountInSpiteOfDoubtInner1(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("origins-with-the-possible?inner2", set_19.into_iter().map(|OriginsWithThePossibleInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-known-origins?inner1", set_20.into_iter().map(|CountKnownOriginsInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
    }
}

mod part_16 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct Voiced(Symbol, Symbol, Symbol, Symbol);

        @input
        struct TalkOfContact(Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Report(Symbol, Symbol, Symbol, Symbol);

        @input
        struct KnownRoot(Symbol, Symbol, Symbol);

        @input
        struct UnknownRoot(Symbol, Symbol, Symbol);

        @input
        struct CircleBehind(Symbol, Symbol, Symbol);

        @input
        struct OriginEver(Symbol, Symbol, Symbol);

        @input
        struct StillBears(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Doubtful(Symbol);

        @input
        struct MayGoBack(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MayBeRooted(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Contact(Symbol, Symbol, Symbol);

        @input
        struct MadeContact(Symbol, Symbol, Symbol);

        @input
        struct PartyWord(Symbol, Symbol);

        @input
        struct Mark(Symbol, Symbol, Symbol);

        @input
        struct Takes(Symbol, Symbol, Symbol);

        @input
        struct Foresees(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Belligerent(Symbol, Symbol);

        @input
        struct Condition(Symbol, Symbol);

        @input
        struct Outdated(Symbol, Symbol);

        @input
        struct Settled(Symbol, Symbol);

        @input
        struct FirmDenial(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

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
        struct HasUnknownOrigin(Symbol, Symbol);

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

        // [unknown-origin-of-a-report]
        HasUnknownOrigin(v_p, v_position) <-
            UnknownRoot(v_p, v_position, v_root),
            !Doubtful(v_root);

        // [unknown-origin-behind-a-report]
        HasUnknownOrigin(v_p, v_position) <-
            Bears(v_s, v_p, v_position, _, v_root, text::UNKNOWN, _),
            Stand(v_s, _, _),
            MayBeRooted(v_root, v_source, _, _);

        // [unknown-origin-of-a-circle]
        HasUnknownOrigin(v_p, v_position) <-
            CircleBehind(v_p, v_position, v_root);

        // [unknown-origin-of-what-it-may-rest-on]
        HasUnknownOrigin(v_p, v_position) <-
            KnownRoot(v_p, v_position, v_root),
            MayBeRooted(v_root, v_source, v_certainty, v_strength),
            StillBears(v_p, v_position, v_root, v_strength);

        // [unknown-origin-behind-a-forecast]
        HasUnknownOrigin(v_p, text::FORESEEN) <-
            Foresees(v_s, v_p, v_root, text::UNKNOWN),
            MayBeRooted(v_root, v_source, _, _);

        // [unknown-origin-of-a-circle-in-doubt]
        HasUnknownOrigin(v_p, v_position) <-
            MayGoBack(v_root, v_same, _, v_strength),
            (v_same == v_root),
            StillBears(v_p, v_position, v_root, v_strength);

        // [supporter-by-words]
        Supporter(v_p, v_s, v_s, v_who, v_whom, v_manner, v_time) <-
            Report(v_p, text::FOR, text::DIRECT, v_s),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_time);

        // [opponent-by-words]
        Opponent(v_p, v_s, v_s, v_who, v_whom, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::DIRECT, v_s),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_time);

        // [supporter-by-implication]
        ImpliedSupporter(v_p, v_s, v_who, v_stance, v_q, v_manner, v_time) <-
            Report(v_p, text::FOR, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, v_stance),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [opponent-by-implication]
        ImpliedOpponent(v_p, v_s, v_who, v_stance, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, v_stance),
            (v_stance != text::RELAYED),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [opponent-by-relaying-a-denial]
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED_A_DENIAL, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, text::RELAYED),
            Takes(v_s, v_q, text::AGAINST),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [opponent-by-relaying-the-contrary]
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, text::RELAYED),
            !Takes(v_s, v_q, text::AGAINST),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [has-support]
        Supported(v_p) <-
            Bears(v_s, v_p, text::FOR, _, _, v_certainty, _),
            (v_certainty != text::NONE);

        // [has-opposition]
        Opposed(v_p) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, _);

        // [condition-open]
        PendingCondition(v_p, v_on) <-
            Condition(v_p, v_on),
            !Settled(v_on, _);

        // [came-from-an-origin]
        CameFrom(v_p, v_who, v_carrier) <-
            OriginEver(v_p, text::FOR, v_root),
            Mark(v_root, v_who, v_carrier);

        // [came-from-a-speaker]
        CameFromSpeaker(v_p, v_who) <-
            OriginEver(v_p, text::FOR, v_root),
            MadeBy(v_root, v_who);

        // [origin-denies-it]
        DeniedByOrigin(v_p, v_s) <-
            FirmDenial(v_p, v_s),
            Mark(v_s, v_who, v_carrier),
            CameFrom(v_p, v_who, v_carrier);

        // [speaker-of-the-origin-denies-it]
        DeniedByOrigin(v_p, v_s) <-
            FirmDenial(v_p, v_s),
            MadeBy(v_s, v_who),
            CameFromSpeaker(v_p, v_who);

        // [opposes-firmly]
        FirmOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, text::FIRM),
            !Outdated(v_s, v_p),
            Stand(v_s, _, _);

        // [relays-firm-opposition]
        FirmOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, v_root, _, text::FIRM),
            !Outdated(v_root, v_p),
            Statement(v_s, _, _, text::RELAYED);

        // [supports-itself]
        OwnSupport(v_p, v_s) <-
            Bears(v_s, v_p, text::FOR, _, _, _, _),
            Stand(v_s, _, _);

        // [support-of-others]
        SupportBeside(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            PartyTo(v_p, v_side),
            !Voice(v_s, v_side);

        // [no-support-but-of-one-side]
        OnlySupportOf(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            PartyTo(v_p, v_side),
            !SupportBeside(v_p, v_side);

        // [acknowledged-by-a-party]
        Acknowledged(v_p) <-
            PartyWord(v_p, v_side),
            !Opposed(v_p);

        // [acknowledged-when-settled]
        Acknowledged(v_p) <-
            Settled(v_p, v_how);

        // [contact-acknowledged]
        AcknowledgedContact(v_who, v_whom) <-
            MadeContact(v_p, v_who, v_whom),
            Acknowledged(v_p);

        // [acknowledged-with-its-member]
        ContactWithSide(v_x, v_side) <-
            Acknowledged(v_p),
            Contact(v_p, v_x, v_y),
            OnSide(v_y, v_side);

        // [contact-with-one-side]
        AsymmetricContact(v_x, v_a, v_b) <-
            Belligerent(v_conflict, v_a),
            Belligerent(v_conflict, v_b),
            ContactWithSide(v_x, v_a),
            !ContactWithSide(v_x, v_b),
            !OnSide(v_x, v_a),
            !OnSide(v_x, v_b),
            TalkOfContact(v_x, v_b);

        // [opposes-itself]
        OwnOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, _),
            Stand(v_s, _, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voiced").map(|row| Voiced(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("talk_of_contact").map(|row| TalkOfContact(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        crepe.extend(run.rows("report").map(|row| Report(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("known_root").map(|row| KnownRoot(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("unknown_root").map(|row| UnknownRoot(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("circle_behind").map(|row| CircleBehind(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("origin_ever").map(|row| OriginEver(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("still_bears").map(|row| StillBears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("doubtful").map(|row| Doubtful(row[0].presume_symbol())));
        crepe.extend(run.rows("may_go_back").map(|row| MayGoBack(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("may_be_rooted").map(|row| MayBeRooted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("contact").map(|row| Contact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("made_contact").map(|row| MadeContact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("party_word").map(|row| PartyWord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("mark").map(|row| Mark(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("takes").map(|row| Takes(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("foresees").map(|row| Foresees(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("belligerent").map(|row| Belligerent(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("condition").map(|row| Condition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outdated").map(|row| Outdated(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("settled").map(|row| Settled(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("firm_denial").map(|row| FirmDenial(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("supporter", set_1.into_iter().map(|Supporter(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("opponent", set_2.into_iter().map(|Opponent(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("implied_supporter", set_3.into_iter().map(|ImpliedSupporter(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("implied_opponent", set_4.into_iter().map(|ImpliedOpponent(v_0, v_1, v_2, v_3, v_4, v_5, v_6)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), S(v_5), N(v_6)]));
        run.keep("acknowledged_contact", set_5.into_iter().map(|AcknowledgedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("acknowledged", set_6.into_iter().map(|Acknowledged(v_0)| [S(v_0)]));
        run.keep("asymmetric_contact", set_7.into_iter().map(|AsymmetricContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("contact_with_side", set_8.into_iter().map(|ContactWithSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("supported", set_9.into_iter().map(|Supported(v_0)| [S(v_0)]));
        run.keep("opposed", set_10.into_iter().map(|Opposed(v_0)| [S(v_0)]));
        run.keep("own_support", set_11.into_iter().map(|OwnSupport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_opposition", set_12.into_iter().map(|OwnOpposition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("firm_opposition", set_13.into_iter().map(|FirmOpposition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("has_unknown_origin", set_14.into_iter().map(|HasUnknownOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pending_condition", set_15.into_iter().map(|PendingCondition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denied_by_origin", set_16.into_iter().map(|DeniedByOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("came_from", set_17.into_iter().map(|CameFrom(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("came_from_speaker", set_18.into_iter().map(|CameFromSpeaker(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("only_support_of", set_19.into_iter().map(|OnlySupportOf(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("support_beside", set_20.into_iter().map(|SupportBeside(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_17 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Supported(Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct OwnSupport(Symbol, Symbol);

        @input
        struct OwnOpposition(Symbol, Symbol);

        @input
        struct PositionOn(Symbol, Symbol);

        @input
        struct Report(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Joined(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct CountsOnce(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct CircleBehind(Symbol, Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct SameCircle(Symbol, Symbol);

        @input
        struct AnswersFor(Symbol, Symbol, Symbol);

        @input
        struct Argued(Symbol, Symbol, Symbol);

        @input
        struct Reversed(Symbol, Symbol, Symbol);

        @input
        struct OwnedUp(Symbol, Symbol, Symbol, Symbol, i64);

        @input
        struct Overtaken(Symbol, Symbol, Symbol);

        @input
        struct SideClaimed(Symbol, Symbol);

        @input
        struct PartyWord(Symbol, Symbol);

        @input
        struct SeveralParties(Symbol);

        @input
        struct ReversedWord(Symbol, Symbol, i64);

        @input
        struct OvertakenWord(Symbol, Symbol, i64);

        @input
        struct Mark(Symbol, Symbol, Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Unnamed(Symbol);

        @input
        struct Blocks(Symbol, Symbol);

        @input
        struct FromTwoSides(Symbol, Symbol, Symbol);

        @input
        struct Established(Symbol, Symbol);

        @input
        struct Settled(Symbol, Symbol);

        @input
        struct DeniedDirectly(Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct Said(Symbol, i64, i64);

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
        struct CountVoicesInner1(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner2(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner3(Symbol, Symbol, Symbol);

        // [counts-by-itself]
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            CountsOnce(v_p, v_group, v_with, v_who, v_carrier);

        // [counts-with-those-joined]
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, _);

        // [origin-that-is-known]
        Origin(v_p, v_position, v_who, v_carrier, text::KNOWN) <-
            CountsIn(v_p, v_position, text::T, v_who, v_carrier),
            PositionOn(v_p, v_position);

        // [origin-that-is-unknown]
        Origin(v_p, v_position, v_who, v_carrier, text::UNKNOWN) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_4) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]),
            CountsIn(v_p, v_4, text::T, v_who, v_carrier);

        // [origin-in-a-circle]
        Origin(v_p, v_position, v_who, v_carrier, text::CIRCULAR) <-
            CircleBehind(v_p, v_position, v_root),
            SameCircle(v_root, v_m),
            Mark(v_m, v_who, v_carrier);

        // [speaks-in-support]
        SpeakerOn(v_p, text::FOR, v_who) <-
            OwnSupport(v_p, v_s),
            MadeBy(v_s, v_who);

        // [speaks-in-opposition]
        SpeakerOn(v_p, text::AGAINST, v_who) <-
            OwnOpposition(v_p, v_s),
            MadeBy(v_s, v_who);

        // [speaks-by-name]
        NamedSpeaker(v_p, v_position, v_who) <-
            SpeakerOn(v_p, v_position, v_who),
            !Anonymous(v_who);

        // [side-in-support]
        SideHeard(v_p, text::FOR, v_side) <-
            OwnSupport(v_p, v_s),
            StatementSide(v_s, v_side);

        // [side-in-opposition]
        SideHeard(v_p, text::AGAINST, v_side) <-
            OwnOpposition(v_p, v_s),
            StatementSide(v_s, v_side);

        // [count-voices]
        CountVoicesInner1(v_p, v_position, v_6) <-
            SpeakerOn(v_p, v_position, v_6);
        CountVoicesInner2(v_p, v_position, v_7) <-
            NamedSpeaker(v_p, v_position, v_7);
        CountVoicesInner3(v_p, v_position, v_8) <-
            SideHeard(v_p, v_position, v_8);

        // [named-supporter]
        NamedSupport(v_p) <-
            OwnSupport(v_p, v_s),
            !Unnamed(v_s),
            MadeBy(v_s, v_who),
            !Anonymous(v_who);

        // [anonymous-only]
        AnonymousOnly(v_p) <-
            Supported(v_p),
            !NamedSupport(v_p);

        // [tentative-only]
        TentativeOnly(v_p) <-
            Supported(v_p),
            !Bears(_, v_p, text::FOR, _, _, _, text::FIRM);

        // [circular-reporting]
        CircularReporting(v_p) <-
            Report(v_p, text::FOR, _, v_s),
            SameCircle(v_s, v_m),
            (v_s != v_m),
            Report(v_p, text::FOR, _, v_m);

        // [interested-asserter]
        InterestedAsserter(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            !Settled(v_p, _),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [interested-denier]
        InterestedDenier(v_p, v_side) <-
            OwnOpposition(v_p, v_s),
            !Settled(v_p, _),
            Voice(v_s, v_side),
            !SideClaimed(v_p, v_side),
            PartyTo(v_p, v_side);

        // [denied-by-implication-only]
        DeniedByImplicationOnly(v_p) <-
            Supported(v_p),
            !DeniedDirectly(v_p, _),
            Opposed(v_p);

        // [self-contradiction]
        SelfContradiction(v_p, v_side) <-
            SideHeard(v_p, text::AGAINST, v_side),
            OwnSupport(v_p, v_s),
            StatementSide(v_s, v_side);

        // [other-party-not-heard]
        OtherPartyNotHeard(v_p, v_side) <-
            FromTwoSides(v_p, _, _),
            !Blocks(_, v_p),
            !SeveralParties(v_p),
            !Established(v_p, _),
            PartyTo(v_p, v_side),
            !PartyWord(v_p, v_side);

        // [first-reversed]
        FirstReversed(v_p, v_speaker, v_time) <-
            Env(c),
            ReversedWord(v_p, v_speaker, _),
            let Some(v_time) = c.fold("first-reversed?value1", &[S(v_p), S(v_speaker)]);

        // [first-overtaken]
        FirstOvertaken(v_p, v_side, v_time) <-
            Env(c),
            OvertakenWord(v_p, v_side, _),
            let Some(v_time) = c.fold("first-overtaken?value1", &[S(v_p), S(v_side)]);

        // [withdrawal-becomes-known]
        TakenBackAt(v_p, v_time) <-
            Carried(v_p, v_s),
            AnswersFor(v_r, v_s, _),
            Known(v_r, v_time);

        // [reversal-becomes-known]
        TakenBackAt(v_p, v_time) <-
            Stand(v_s, v_q, text::FOR),
            Carried(v_p, v_s),
            Reversed(v_s, v_speaker, _),
            FirstReversed(v_q, v_speaker, v_end),
            Argued(v_later, v_q, text::AGAINST),
            MadeBy(v_later, v_speaker),
            Said(v_later, v_start, _),
            (v_end < v_start),
            Known(v_later, v_time);

        // [owning-up-becomes-known]
        TakenBackAt(v_p, v_time) <-
            Stand(v_s, v_q, text::FOR),
            Carried(v_p, v_s),
            Overtaken(v_s, v_side, _),
            FirstOvertaken(v_q, v_side, v_end),
            OwnedUp(v_q, text::AGAINST, v_side, v_later, v_start),
            (v_end < v_start),
            Known(v_later, v_time);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("own_support").map(|row| OwnSupport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("own_opposition").map(|row| OwnOpposition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("position_on").map(|row| PositionOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("report").map(|row| Report(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("joined").map(|row| Joined(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        crepe.extend(run.rows("counts_once").map(|row| CountsOnce(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("circle_behind").map(|row| CircleBehind(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("same_circle").map(|row| SameCircle(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("answers_for").map(|row| AnswersFor(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("argued").map(|row| Argued(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("reversed").map(|row| Reversed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("owned_up").map(|row| OwnedUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_number())));
        crepe.extend(run.rows("overtaken").map(|row| Overtaken(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("side_claimed").map(|row| SideClaimed(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_word").map(|row| PartyWord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("several_parties").map(|row| SeveralParties(row[0].presume_symbol())));
        crepe.extend(run.rows("reversed_word").map(|row| ReversedWord(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("overtaken_word").map(|row| OvertakenWord(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("mark").map(|row| Mark(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("unnamed").map(|row| Unnamed(row[0].presume_symbol())));
        crepe.extend(run.rows("blocks").map(|row| Blocks(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("from_two_sides").map(|row| FromTwoSides(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("established").map(|row| Established(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("settled").map(|row| Settled(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("denied_directly").map(|row| DeniedDirectly(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
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
        run.keep("count-voices?inner1", set_18.into_iter().map(|CountVoicesInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner2", set_19.into_iter().map(|CountVoicesInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner3", set_20.into_iter().map(|CountVoicesInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
    }
}

mod part_18 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct OutletActor(Symbol);

        @input
        struct OnRecord(Symbol, Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct Supported(Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Withdraws(Symbol, Symbol, Symbol);

        @input
        struct AnswersFor(Symbol, Symbol, Symbol);

        @input
        struct Argued(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedAidCut(Symbol, Symbol, Symbol);

        @input
        struct CutAid(Symbol, Symbol, Symbol);

        @input
        struct GaveUp(Symbol, Symbol, Symbol);

        @input
        struct Rejected(Symbol, Symbol, Symbol);

        @input
        struct TakenBackAt(Symbol, i64);

        @input
        struct BearsName(Symbol, Symbol);

        @input
        struct SourceOnIt(Symbol, Symbol);

        @input
        struct Decided(Symbol, Symbol);

        @input
        struct FirstHad(Symbol, Symbol, i64);

        @input
        struct Unordered(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct FitsARecord(Symbol);

        @input
        struct Live(Symbol);

        @input
        struct ActsFor(Symbol, Symbol);

        @input
        struct StatedAim(Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Record(Symbol);

        @input
        struct Authority(Symbol);

        @input
        struct Belligerent(Symbol, Symbol);

        @input
        struct DependsOnAid(Symbol, Symbol);

        @input
        struct When(Symbol, i64, i64);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct Condition(Symbol, Symbol);

        @input
        struct Answers(Symbol, Symbol);

        @input
        struct Published(Symbol, i64, i64);

        @input
        struct Seen(Symbol, i64, i64);

        @input
        struct RestsOnUnknown(Symbol);

        @input
        struct Confidence(Symbol, Symbol);

        @input
        struct Admission(Symbol, Symbol);

        @input
        struct Settled(Symbol, Symbol);

        @input
        struct Foreseen(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Dated(Symbol, i64, i64);

        @input
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct InView(Symbol);

        @input
        struct Rests(Symbol);

        @input
        struct Modal(Symbol);

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
        struct FirstTakenBackInner1(Symbol, i64);

        @output
        struct NoAnswerIsSettledInner2(Symbol, Symbol);

        // [first-taken-back]
        FirstTakenBackInner1(v_p, v_t) <-
            TakenBackAt(v_p, v_t);

        // [notice-withdrawal-without-standing]
        Notice(v_r, text::WITHDRAWAL_WITHOUT_STANDING) <-
            Withdraws(v_r, v_s, v_by),
            !AnswersFor(v_r, v_s, v_by);

        // [notice-finding-without-authority]
        Notice(v_r, text::FINDING_WITHOUT_AUTHORITY) <-
            Judgement(v_r, v_s, v_by, text::DISCREDITED),
            !Authority(v_by),
            InView(v_r),
            InView(v_s);

        // [notice-assertion-by-an-authority]
        Notice(v_s, text::ASSERTION_BY_AN_AUTHORITY) <-
            Statement(v_s, _, v_by, text::ASSERTED),
            InView(v_s),
            Authority(v_by);

        // [notice-denial-by-an-authority]
        Notice(v_s, text::DENIAL_BY_AN_AUTHORITY) <-
            Statement(v_s, v_p, v_by, text::DENIED),
            Live(v_s),
            Authority(v_by),
            Supported(v_p);

        // [notice-relay-says-something-else]
        Notice(v_s, text::RELAY_SAYS_SOMETHING_ELSE) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !SourceOnIt(v_s, v_p),
            Rests(v_s);

        // [notice-no-side]
        Notice(v_a, text::NO_SIDE) <-
            Stand(v_s, v_p, _),
            !StatementSide(v_s, _),
            PartyTo(v_p, _),
            OnRecord(v_s, v_a),
            !Authority(v_a),
            !PartyTo(v_p, v_a);

        // [notice-forecast-without-end]
        Notice(v_p, text::FORECAST_WITHOUT_END) <-
            Statement(v_s, v_p, _, v_stance),
            !Window(v_p, _, _),
            !Condition(v_p, _),
            Modal(v_stance),
            InView(v_s);

        // [notice-before-the-event]
        Notice(v_s, text::BEFORE_THE_EVENT) <-
            Decided(v_s, v_p),
            Known(v_s, v_time),
            When(v_p, v_first, _),
            (v_time < v_first);

        // [notice-reported-elsewhere-before]
        Notice(v_s, text::REPORTED_ELSEWHERE_BEFORE) <-
            Statement(v_s, v_p, v_outlet, text::ASSERTED),
            !Rests(v_s),
            !RestsOnUnknown(v_s),
            InView(v_s),
            OutletActor(v_outlet),
            Said(v_s, v_time, _),
            FirstHad(v_p, v_other, v_before),
            (v_before < v_time),
            (v_other != v_outlet);

        // [notice-dated-by-the-month]
        Notice(v_s, text::DATED_BY_THE_MONTH) <-
            Env(c),
            Dated(v_s, v_first, v_last),
            !Published(v_s, _, _),
            !Seen(v_s, _, _),
            InView(v_s),
            let Some(v_3) = c.number(Functor::Subtract, &[N(v_last), N(v_first)]),
            let Some(v_4) = c.number(Functor::Multiply, &[N(28), N(1440)]),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_4), N(1)]),
            (v_3 >= v_5);

        // [notice-no-confidence-given]
        Notice(v_s, text::NO_CONFIDENCE_GIVEN) <-
            Statement(v_s, _, _, text::ASSESSED),
            !Confidence(v_s, _),
            InView(v_s);

        // [notice-order-unknown]
        Notice(v_s, text::ORDER_UNKNOWN) <-
            Argued(v_s, v_p, v_position),
            MadeBy(v_s, v_speaker),
            Said(v_s, v_start, v_end),
            Unordered(v_p, v_position, v_speaker, v_start, v_end);

        // [notice-same-name]
        Notice(v_a, text::SAME_NAME) <-
            Env(c),
            BearsName(v_a, v_text),
            let Some(v_actors) = c.fold("notice-same-name?value1", &[S(v_text)]),
            (v_actors > 1_i64);

        // [notice-stance-does-not-fit]
        Notice(v_s, text::STANCE_DOES_NOT_FIT) <-
            Statement(v_s, _, v_record, v_stance),
            !FitsARecord(v_stance),
            InView(v_s),
            Record(v_record);

        // [notice-implies-what-it-excludes]
        Notice(v_q, text::IMPLIES_WHAT_IT_EXCLUDES) <-
            Entails(v_q, v_p),
            Conflicts(v_q, v_p);

        // [notice-settled-both-ways]
        Notice(v_p, text::SETTLED_BOTH_WAYS) <-
            Settled(v_p, _),
            Conflicts(v_p, v_q),
            Settled(v_q, _);

        // [threat-as-an-event]
        AidThreat(v_who, v_whom) <-
            ThreatenedAidCut(v_p, v_who, v_whom),
            !Opposed(v_p),
            Supported(v_p);

        // [threat-as-a-statement]
        AidThreat(v_who, v_whom) <-
            Statement(v_s, v_p, v_who, text::THREATENED_IT),
            CutAid(v_p, v_who, v_whom),
            Live(v_s);

        // [threat-dependence-and-aim]
        AidLeverage(v_who, v_whom) <-
            AidThreat(v_who, v_whom),
            OnSide(v_whom, v_side),
            DependsOnAid(v_side, v_giver),
            ActsFor(v_who, v_giver),
            StatedAim(v_who, v_conflict),
            Belligerent(v_conflict, v_side);

        // [loss-foreseen]
        ExpectedLoss(v_p, v_who, v_topic) <-
            GaveUp(v_p, v_actor, v_topic),
            OnSide(v_actor, v_who),
            Foreseen(v_p);

        // [loss-reported]
        ExpectedLoss(v_p, v_who, v_topic) <-
            GaveUp(v_p, v_actor, v_topic),
            !Opposed(v_p),
            OnSide(v_actor, v_who),
            Supported(v_p);

        // [expected-and-rejected]
        BargainingObstacle(v_who, v_topic) <-
            ExpectedLoss(v_p, v_who, v_topic),
            Rejected(v_q, v_speaker, v_topic),
            !Opposed(v_q),
            OnSide(v_speaker, v_who),
            Supported(v_q);

        // [follows-from-an-answer]
        FollowsFromSettled(v_question, v_p) <-
            Answers(v_q, v_question),
            Settled(v_q, v_how),
            Entails(v_q, v_p),
            !Entails(v_p, v_q);

        // [settled-answer]
        QuestionSettled(v_question, v_p) <-
            Answers(v_p, v_question),
            !FollowsFromSettled(v_question, v_p),
            Settled(v_p, v_how);

        // [answers-settled-both-ways]
        QuestionContradictory(v_question, v_p, v_q) <-
            Env(c),
            Answers(v_p, v_question),
            Answers(v_q, v_question),
            (c.holds(Comparison::Less, S(v_p), S(v_q))),
            Settled(v_p, _),
            Settled(v_q, _),
            Conflicts(v_p, v_q);

        // [has-a-settled-answer]
        Answered(v_question) <-
            Answers(v_p, v_question),
            Settled(v_p, v_how);

        // [answer-with-support]
        SupportedAnswer(v_question, v_p) <-
            Answers(v_p, v_question),
            Supported(v_p);

        // [no-answer-is-settled]
        NoAnswerIsSettledInner2(v_question, v_4) <-
            SupportedAnswer(v_question, v_4);

        // [admitted-in-other-words]
        AdmittedOtherwise(v_p) <-
            Admission(v_p, v_s),
            Statement(v_s, _, _, v_stance),
            (v_stance != text::CLAIMED_RESPONSIBILITY);

        // [admitted-as-more]
        AdmittedOtherwise(v_p) <-
            AdmittedOtherwise(v_q),
            Entails(v_q, v_p);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("on_record").map(|row| OnRecord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("withdraws").map(|row| Withdraws(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("answers_for").map(|row| AnswersFor(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("argued").map(|row| Argued(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_aid_cut").map(|row| ThreatenedAidCut(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("cut_aid").map(|row| CutAid(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("gave_up").map(|row| GaveUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("rejected").map(|row| Rejected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("taken_back_at").map(|row| TakenBackAt(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("bears_name").map(|row| BearsName(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("source_on_it").map(|row| SourceOnIt(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("decided").map(|row| Decided(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("first_had").map(|row| FirstHad(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("unordered").map(|row| Unordered(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("fits_a_record").map(|row| FitsARecord(row[0].presume_symbol())));
        crepe.extend(run.rows("live").map(|row| Live(row[0].presume_symbol())));
        crepe.extend(run.rows("acts_for").map(|row| ActsFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stated_aim").map(|row| StatedAim(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("record").map(|row| Record(row[0].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("belligerent").map(|row| Belligerent(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("depends_on_aid").map(|row| DependsOnAid(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("when").map(|row| When(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("condition").map(|row| Condition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("answers").map(|row| Answers(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("published").map(|row| Published(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("seen").map(|row| Seen(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("confidence").map(|row| Confidence(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("admission").map(|row| Admission(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("settled").map(|row| Settled(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("foreseen").map(|row| Foreseen(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("dated").map(|row| Dated(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("rests").map(|row| Rests(row[0].presume_symbol())));
        crepe.extend(run.rows("modal").map(|row| Modal(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13,) = crepe.run_with_hasher::<Hasher>();
        run.keep("notice", set_1.into_iter().map(|Notice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("aid_threat", set_2.into_iter().map(|AidThreat(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("aid_leverage", set_3.into_iter().map(|AidLeverage(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bargaining_obstacle", set_4.into_iter().map(|BargainingObstacle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("expected_loss", set_5.into_iter().map(|ExpectedLoss(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("question_settled", set_6.into_iter().map(|QuestionSettled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("follows_from_settled", set_7.into_iter().map(|FollowsFromSettled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("question_contradictory", set_8.into_iter().map(|QuestionContradictory(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("answered", set_9.into_iter().map(|Answered(v_0)| [S(v_0)]));
        run.keep("supported_answer", set_10.into_iter().map(|SupportedAnswer(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("admitted_otherwise", set_11.into_iter().map(|AdmittedOtherwise(v_0)| [S(v_0)]));
        run.keep("first-taken-back?inner1", set_12.into_iter().map(|FirstTakenBackInner1(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("no-answer-is-settled?inner2", set_13.into_iter().map(|NoAnswerIsSettledInner2(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_19 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct PositionOn(Symbol, Symbol);

        @input
        struct KnownIn(Symbol, Symbol, Symbol, Symbol);

        @input
        struct InDoubt(Symbol, Symbol, Symbol);

        @input
        struct CountsOnce(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct SpeakerOn(Symbol, Symbol, Symbol);

        @input
        struct Answered(Symbol);

        @input
        struct Question(Symbol, Symbol);

        @input
        struct TakenBack(Symbol, Symbol, Symbol);

        @input
        struct ByImplicationGiven(i64, Symbol);

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

        ByImplication(v_0, v_1) <- ByImplicationGiven(v_0, v_1);

        // [count-reports]
        ReportCount(v_p, v_position, v_reports, v_implied, v_outlets) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_reports) = c.fold("count-reports?value1", &[S(v_p), S(v_position)]),
            let Some(v_implied) = c.fold("count-reports?value2", &[S(v_p), S(v_position)]),
            let Some(v_outlets) = c.fold("count-reports?value3", &[S(v_p), S(v_position)]);

        // [some-by-implication]
        ByImplication(v_reports, v_2) <-
            Env(c),
            ReportCount(_, _, _, v_reports, _),
            (v_reports > 0_i64),
            let Some(v_1) = c.symbol(Functor::ToString, &[N(v_reports)]),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(v_1), S(text::BY_IMPLICATION)]);

        // [count-known-origins]
        KnownOrigins(v_p, v_position, v_known) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_known) = c.fold("count-known-origins?value1", &[S(v_p), S(v_position)]);

        // [count-in-spite-of-doubt]
        CountInSpiteOfDoubtGroup2(v_p, v_group, v_with) <-
            Env(c),
            InDoubt(v_p, v_group, v_with),
            let Some(v_all) = c.fold("count-in-spite-of-doubt?value1", &[S(v_p), S(v_group), S(v_with)]);
        CountInSpiteOfDoubtInner2(v_p, v_group, v_with, v_9, v_10) <-
            Env(c),
            CountInSpiteOfDoubtGroup2(v_p, v_group, v_with),
            let Some(v_8) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]),
            CountsOnce(v_p, v_8, v_with, v_9, v_10);

        // [count-voices]
        Voices(v_p, v_position, v_named, v_5, v_sides) <-
            Env(c),
            SpeakerOn(v_p, v_position, _),
            let Some(v_all) = c.fold("count-voices?value1", &[S(v_p), S(v_position)]),
            let Some(v_named) = c.fold("count-voices?value2", &[S(v_p), S(v_position)]),
            let Some(v_sides) = c.fold("count-voices?value3", &[S(v_p), S(v_position)]),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_all), N(v_named)]);

        // [no-origin-but-parties]
        PartiesAlone(v_p) <-
            KnownOrigins(v_p, text::FOR, v_known),
            !KnownIn(v_p, text::OTHERS_FOR, text::T, _);

        // [first-taken-back]
        FirstTakenBack(v_p, v_time) <-
            Env(c),
            TakenBack(v_p, _, _),
            let Some(v_time) = c.fold("first-taken-back?value1", &[S(v_p)]);

        // [no-answer-is-settled]
        OpenQuestion(v_question, v_supported, v_answers) <-
            Env(c),
            Question(v_question, _),
            !Answered(v_question),
            let Some(v_answers) = c.fold("no-answer-is-settled?value1", &[S(v_question)]),
            let Some(v_supported) = c.fold("no-answer-is-settled?value2", &[S(v_question)]);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("position_on").map(|row| PositionOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known_in").map(|row| KnownIn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("in_doubt").map(|row| InDoubt(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("counts_once").map(|row| CountsOnce(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("speaker_on").map(|row| SpeakerOn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("answered").map(|row| Answered(row[0].presume_symbol())));
        crepe.extend(run.rows("question").map(|row| Question(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("taken_back").map(|row| TakenBack(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("by_implication").map(|row| ByImplicationGiven(row[0].presume_number(), row[1].presume_symbol())));
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

mod part_20 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct PositionOn(Symbol, Symbol);

        @input
        struct KnownIn(Symbol, Symbol, Symbol, Symbol);

        @input
        struct InDoubt(Symbol, Symbol, Symbol);

        @input
        struct CountsOnce(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct KnownOrigins(Symbol, Symbol, i64);

        @input
        struct Proposition(Symbol);

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
            KnownIn(v_p, v_group, v_with, _),
            !InDoubt(v_p, v_group, v_with),
            let Some(v_origins) = c.fold("count-without-doubt?value1", &[S(v_p), S(v_group), S(v_with)]);

        // [count-in-spite-of-doubt]
        OriginsIn(v_p, v_group, v_with, v_5) <-
            Env(c),
            InDoubt(v_p, v_group, v_with),
            let Some(v_all) = c.fold("count-in-spite-of-doubt?value1", &[S(v_p), S(v_group), S(v_with)]),
            let Some(v_sure) = c.fold("count-in-spite-of-doubt?value2", &[S(v_p), S(v_group), S(v_with)]),
            let Some(v_5) = c.number(Functor::Min, &[N(v_all), N(v_sure)]);

        // [sure-origins]
        SureOrigins(v_p, v_position, v_sure) <-
            OriginsIn(v_p, v_position, text::T, v_sure),
            PositionOn(v_p, v_position);

        // [no-sure-origins]
        SureOrigins(v_p, v_position, 0) <-
            PositionOn(v_p, v_position),
            !KnownIn(v_p, v_position, text::T, _);

        // [origins-with-the-possible]
        OriginsWithThePossibleGroup1(v_p, v_position) <-
            KnownOrigins(v_p, v_position, v_known),
            SureOrigins(v_p, v_position, v_sure);
        OriginsWithThePossibleInner1(v_p, v_position, v_8, v_9) <-
            Env(c),
            OriginsWithThePossibleGroup1(v_p, v_position),
            let Some(v_7) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]),
            CountsOnce(v_p, v_7, text::T, v_8, v_9);

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
            Proposition(v_p),
            !KnownIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, _);

        // [count-firm-denials]
        FirmDenials(v_p, v_denials) <-
            OriginsIn(v_p, text::FIRMLY_DENIED, text::T, v_denials);

        // [no-firm-denials]
        FirmDenials(v_p, 0) <-
            Proposition(v_p),
            !KnownIn(v_p, text::FIRMLY_DENIED, text::T, _);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("position_on").map(|row| PositionOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known_in").map(|row| KnownIn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("in_doubt").map(|row| InDoubt(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("counts_once").map(|row| CountsOnce(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("known_origins").map(|row| KnownOrigins(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("proposition").map(|row| Proposition(row[0].presume_symbol())));
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

mod part_21 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct ByImplication(i64, Symbol);

        @input
        struct InReport(Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Supported(Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct FirmOpposition(Symbol, Symbol);

        @input
        struct ReportCount(Symbol, Symbol, i64, i64, i64);

        @input
        struct AgreedIn(Symbol, Symbol);

        @input
        struct KnownOrigins(Symbol, Symbol, i64);

        @input
        struct SureOrigins(Symbol, Symbol, i64);

        @input
        struct HasUnknownOrigin(Symbol, Symbol);

        @input
        struct MayBeLost(Symbol, Symbol);

        @input
        struct FirmOrigins(Symbol, i64);

        @input
        struct DigitMeaning(i64, Symbol);

        @input
        struct PartiesAlone(Symbol);

        @input
        struct OthersFor(Symbol, i64);

        @input
        struct Proposition(Symbol);

        @input
        struct Contact(Symbol, Symbol, Symbol);

        @input
        struct MadeContact(Symbol, Symbol, Symbol);

        @input
        struct FirstTakenBack(Symbol, i64);

        @input
        struct Claimed(Symbol);

        @input
        struct TakesOffice(Symbol, Symbol, i64, i64);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct Settled(Symbol, Symbol);

        @input
        struct Excluded(Symbol);

        @input
        struct Foreseen(Symbol);

        @input
        struct WindowOver(Symbol, i64);

        @input
        struct PendingCondition(Symbol, Symbol);

        @input
        struct DeniedDirectly(Symbol, Symbol);

        @input
        struct TakenBack(Symbol, Symbol, Symbol);

        @input
        struct DeniedByAuthority(Symbol, Symbol, Symbol);

        @input
        struct DeniedByOrigin(Symbol, Symbol);

        @input
        struct OnlySupportOf(Symbol, Symbol);

        @input
        struct StatusPrecedence(Symbol, i64);

        @input
        struct Said(Symbol, i64, i64);

        @input
        struct AsOf(i64);

        @input
        struct DayOffset(i64);

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
        struct StillMaintained(Symbol);

        @output
        struct StatusHolds(Symbol, Symbol);

        @output
        struct Outranked(Symbol, Symbol);

        @output
        struct Status(Symbol, Symbol);

        // [origins-with-the-possible]
        OriginCount(v_p, v_position, v_known, v_sure, v_6) <-
            Env(c),
            KnownOrigins(v_p, v_position, v_known),
            SureOrigins(v_p, v_position, v_sure),
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
            !MayBeLost(v_p, v_position),
            HasUnknownOrigin(v_p, v_position);

        // [unknown-may-copy-the-fallen]
        LeastOrigins(v_p, v_position, 0) <-
            OriginCount(v_p, v_position, _, 0, _),
            MayBeLost(v_p, v_position);

        // [no-origin-is-left]
        LeastOrigins(v_p, v_position, 0) <-
            OriginCount(v_p, v_position, _, 0, _),
            !HasUnknownOrigin(v_p, v_position);

        // [range-of-origins]
        OriginRange(v_p, v_position, v_least, v_5) <-
            Env(c),
            OriginCount(v_p, v_position, v_known, _, v_possible),
            LeastOrigins(v_p, v_position, v_least),
            let Some(v_5) = c.number(Functor::Add, &[N(v_known), N(v_possible)]);

        // [sum-of-support]
        Support(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            InReport(v_p, text::FOR),
            ReportCount(v_p, text::FOR, v_reports, v_more, v_outlets),
            ByImplication(v_more, v_implied),
            OriginRange(v_p, text::FOR, v_least, v_most);

        // [sum-of-opposition]
        Opposition(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            InReport(v_p, text::AGAINST),
            ReportCount(v_p, text::AGAINST, v_reports, v_more, v_outlets),
            ByImplication(v_more, v_implied),
            OriginRange(v_p, text::AGAINST, v_least, v_most);

        // [sum-of-forecasts]
        Forecast(v_p, v_reports, v_outlets, v_least, v_most) <-
            InReport(v_p, text::FORESEEN),
            ReportCount(v_p, text::FORESEEN, v_reports, _, v_outlets),
            OriginRange(v_p, text::FORESEEN, v_least, v_most);

        // [lapsed]
        StatusHolds(v_p, text::LAPSED) <-
            Foreseen(v_p),
            !Supported(v_p),
            WindowOver(v_p, v_last);

        // [condition-pending]
        StatusHolds(v_p, text::CONDITION_PENDING) <-
            Foreseen(v_p),
            !Supported(v_p),
            !Opposed(v_p),
            PendingCondition(v_p, v_on);

        // [possible]
        StatusHolds(v_p, text::POSSIBLE) <-
            Foreseen(v_p),
            !Supported(v_p),
            !Opposed(v_p),
            !WindowOver(v_p, _);

        // [unreported]
        StatusHolds(v_p, text::UNREPORTED) <-
            Proposition(v_p),
            !Claimed(v_p),
            !DeniedDirectly(v_p, _),
            !Foreseen(v_p);

        // [admitted-status]
        StatusHolds(v_p, text::ADMITTED) <-
            Settled(v_p, text::ADMITTED);

        // [confirmed-status]
        StatusHolds(v_p, text::CONFIRMED) <-
            Settled(v_p, text::CONFIRMED);

        // [refuted-by-the-contrary]
        StatusHolds(v_p, text::REFUTED) <-
            Excluded(v_p);

        // [refuted-by-authority]
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            Claimed(v_p),
            DeniedByAuthority(v_p, _, v_speaker);

        // [refuted-by-its-origin]
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            DeniedByOrigin(v_p, v_s);

        // [retracted-status]
        StatusHolds(v_p, text::RETRACTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            TakenBack(v_p, v_s, _);

        // [no-origin]
        StatusHolds(v_p, text::NO_ORIGIN) <-
            OriginRange(v_p, text::FOR, 0, 0),
            Claimed(v_p);

        // [corroborated]
        StatusHolds(v_p, text::CORROBORATED) <-
            FirmOrigins(v_p, v_origins),
            (v_origins >= 2_i64),
            !FirmOpposition(v_p, _);

        // [disputed]
        StatusHolds(v_p, text::DISPUTED) <-
            Supported(v_p),
            Opposed(v_p);

        // [one-sided]
        StatusHolds(v_p, text::ONE_SIDED) <-
            OnlySupportOf(v_p, v_side);

        // [reported]
        StatusHolds(v_p, text::REPORTED) <-
            Supported(v_p);

        // [denied-only]
        StatusHolds(v_p, text::DENIED_ONLY) <-
            DeniedDirectly(v_p, v_s),
            !Claimed(v_p);

        // [called-something-earlier]
        Outranked(v_p, v_status) <-
            StatusHolds(v_p, v_status),
            StatusPrecedence(v_status, v_place),
            StatusHolds(v_p, v_other),
            StatusPrecedence(v_other, v_before),
            (v_before < v_place);

        // [first-status]
        Status(v_p, v_status) <-
            StatusHolds(v_p, v_status),
            !Outranked(v_p, v_status);

        // [contact-disputed]
        DisputedContact(v_who, v_whom) <-
            Status(v_p, text::DISPUTED),
            MadeContact(v_p, v_who, v_whom);

        // [contact-possible-before-office]
        PreInaugurationContactPossible(v_who, v_whom, v_office, v_10) <-
            Env(c),
            Status(v_p, text::POSSIBLE),
            Contact(v_p, v_who, v_whom),
            Window(v_p, _, v_last),
            TakesOffice(v_who, v_office, v_start, v_end),
            (v_last <= v_end),
            AsOf(v_moment),
            (v_moment < v_start),
            DayOffset(v_offset),
            let Some(v_9) = c.number(Functor::Add, &[N(v_start), N(v_offset)]),
            let Some(v_10) = c.number(Functor::DayOf, &[N(v_9)]);

        // [most-firmly-against]
        MostAgreed(v_p, text::FIRMLY_AGAINST, v_origins) <-
            Env(c),
            AgreedIn(v_p, _),
            let Some(v_origins) = c.fold("most-firmly-against?value1", &[S(v_p)]);

        // [most-against]
        MostAgreed(v_p, text::AGREED_AGAINST, v_origins) <-
            Env(c),
            AgreedIn(v_p, _),
            let Some(v_origins) = c.fold("most-against?value1", &[S(v_p)]);

        // [most-against-apart-from-parties]
        MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_origins) <-
            Env(c),
            AgreedIn(v_p, _),
            let Some(v_origins) = c.fold("most-against-apart-from-parties?value1", &[S(v_p)]);

        // [outweighed-three-times]
        Outweighed(v_p, v_against) <-
            Env(c),
            MostAgreed(v_p, text::FIRMLY_AGAINST, v_against),
            (v_against >= 3_i64),
            SureOrigins(v_p, text::FOR, v_known),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_known)]),
            (v_against >= v_3);

        // [others-are-against]
        OthersAgainst(v_p) <-
            MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_origins),
            (v_origins > 0_i64);

        // [digit-when-settled]
        DigitHolds(v_p, 1, 1) <-
            Settled(v_p, v_how);

        // [digit-when-refuted]
        DigitHolds(v_p, 2, 5) <-
            Status(v_p, text::REFUTED);

        // [digit-when-outweighed]
        DigitHolds(v_p, 2, 5) <-
            Claimed(v_p),
            Outweighed(v_p, v_against);

        // [digit-when-taken-back]
        DigitHolds(v_p, 3, 4) <-
            Status(v_p, text::RETRACTED);

        // [digit-without-a-known-origin]
        DigitHolds(v_p, 4, 6) <-
            KnownOrigins(v_p, text::FOR, 0);

        // [digit-of-parties-alone]
        DigitHolds(v_p, 5, 6) <-
            PartiesAlone(v_p),
            !FirmOpposition(v_p, _);

        // [digit-of-parties-opposed]
        DigitHolds(v_p, 5, 4) <-
            PartiesAlone(v_p),
            FirmOpposition(v_p, v_s);

        // [digit-when-others-oppose]
        DigitHolds(v_p, 6, 4) <-
            MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_against),
            (v_against > 0_i64),
            OthersFor(v_p, v_backing),
            (v_against >= v_backing);

        // [digit-when-corroborated]
        DigitHolds(v_p, 7, 2) <-
            FirmOrigins(v_p, v_origins),
            (v_origins >= 2_i64),
            !OthersAgainst(v_p);

        // [digit-of-any-other]
        DigitHolds(v_p, 8, 3) <-
            Proposition(v_p);

        // [digit-before]
        EarlierDigit(v_p, v_place) <-
            DigitHolds(v_p, v_place, _),
            DigitHolds(v_p, v_other, _),
            (v_other < v_place);

        // [first-digit]
        Credibility(v_p, v_digit, v_meaning) <-
            DigitHolds(v_p, v_place, v_digit),
            !EarlierDigit(v_p, v_place),
            DigitMeaning(v_digit, v_meaning);

        // [single-origin]
        SingleOrigin(v_p) <-
            OriginRange(v_p, text::FOR, _, 1),
            ReportCount(v_p, text::FOR, v_reports, _, _),
            (v_reports > 1_i64);

        // [opposition-outweighed-three-times]
        OppositionOutweighed(v_p, v_origins) <-
            Env(c),
            MostAgreed(v_p, text::AGREED_AGAINST, v_against),
            FirmOrigins(v_p, v_origins),
            (v_origins >= 3_i64),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_against)]),
            (v_origins >= v_3);

        // [opposition-without-a-known-origin]
        OppositionOutweighed(v_p, v_origins) <-
            Opposed(v_p),
            !MostAgreed(v_p, text::AGREED_AGAINST, _),
            FirmOrigins(v_p, v_origins),
            (v_origins >= 3_i64);

        // [still-maintained]
        StillMaintained(v_p) <-
            Status(v_p, text::RETRACTED),
            Bears(v_s, v_p, text::FOR, _, _, _, _),
            Said(v_s, v_day, _),
            FirstTakenBack(v_p, v_before),
            (v_before < v_day);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("by_implication").map(|row| ByImplication(row[0].presume_number(), row[1].presume_symbol())));
        crepe.extend(run.rows("in_report").map(|row| InReport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol(), row[5].presume_symbol(), row[6].presume_symbol())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("firm_opposition").map(|row| FirmOpposition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("report_count").map(|row| ReportCount(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("agreed_in").map(|row| AgreedIn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known_origins").map(|row| KnownOrigins(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("sure_origins").map(|row| SureOrigins(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("has_unknown_origin").map(|row| HasUnknownOrigin(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("may_be_lost").map(|row| MayBeLost(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("firm_origins").map(|row| FirmOrigins(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("digit_meaning").map(|row| DigitMeaning(row[0].presume_number(), row[1].presume_symbol())));
        crepe.extend(run.rows("parties_alone").map(|row| PartiesAlone(row[0].presume_symbol())));
        crepe.extend(run.rows("others_for").map(|row| OthersFor(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("proposition").map(|row| Proposition(row[0].presume_symbol())));
        crepe.extend(run.rows("contact").map(|row| Contact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("made_contact").map(|row| MadeContact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("first_taken_back").map(|row| FirstTakenBack(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("claimed").map(|row| Claimed(row[0].presume_symbol())));
        crepe.extend(run.rows("takes_office").map(|row| TakesOffice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("settled").map(|row| Settled(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("excluded").map(|row| Excluded(row[0].presume_symbol())));
        crepe.extend(run.rows("foreseen").map(|row| Foreseen(row[0].presume_symbol())));
        crepe.extend(run.rows("window_over").map(|row| WindowOver(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("pending_condition").map(|row| PendingCondition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("denied_directly").map(|row| DeniedDirectly(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("taken_back").map(|row| TakenBack(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("denied_by_authority").map(|row| DeniedByAuthority(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("denied_by_origin").map(|row| DeniedByOrigin(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("only_support_of").map(|row| OnlySupportOf(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("status_precedence").map(|row| StatusPrecedence(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("said").map(|row| Said(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        crepe.extend(run.rows("day_offset").map(|row| DayOffset(row[0].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("support", set_1.into_iter().map(|Support(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), N(v_1), S(v_2), N(v_3), N(v_4), N(v_5)]));
        run.keep("opposition", set_2.into_iter().map(|Opposition(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), N(v_1), S(v_2), N(v_3), N(v_4), N(v_5)]));
        run.keep("forecast", set_3.into_iter().map(|Forecast(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("disputed_contact", set_4.into_iter().map(|DisputedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pre_inauguration_contact_possible", set_5.into_iter().map(|PreInaugurationContactPossible(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("origin_count", set_6.into_iter().map(|OriginCount(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("origin_range", set_7.into_iter().map(|OriginRange(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("least_origins", set_8.into_iter().map(|LeastOrigins(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("credibility", set_9.into_iter().map(|Credibility(v_0, v_1, v_2)| [S(v_0), N(v_1), S(v_2)]));
        run.keep("earlier_digit", set_10.into_iter().map(|EarlierDigit(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("digit_holds", set_11.into_iter().map(|DigitHolds(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("others_against", set_12.into_iter().map(|OthersAgainst(v_0)| [S(v_0)]));
        run.keep("single_origin", set_13.into_iter().map(|SingleOrigin(v_0)| [S(v_0)]));
        run.keep("most_agreed", set_14.into_iter().map(|MostAgreed(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("outweighed", set_15.into_iter().map(|Outweighed(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("opposition_outweighed", set_16.into_iter().map(|OppositionOutweighed(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("still_maintained", set_17.into_iter().map(|StillMaintained(v_0)| [S(v_0)]));
        run.keep("status_holds", set_18.into_iter().map(|StatusHolds(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outranked", set_19.into_iter().map(|Outranked(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("status", set_20.into_iter().map(|Status(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_22 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol, U,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct FirmOrigins(Symbol, i64);

        @input
        struct AnonymousOnly(Symbol);

        @input
        struct TentativeOnly(Symbol);

        @input
        struct SingleOrigin(Symbol);

        @input
        struct CircularReporting(Symbol);

        @input
        struct InterestedAsserter(Symbol, Symbol);

        @input
        struct InterestedDenier(Symbol, Symbol);

        @input
        struct HedgedDenial(Symbol, Symbol);

        @input
        struct DeniedByImplicationOnly(Symbol);

        @input
        struct DenialShifted(Symbol, Symbol);

        @input
        struct SelfContradiction(Symbol, Symbol);

        @input
        struct MissedDenial(Symbol, Symbol);

        @input
        struct ReversedBefore(Symbol, Symbol);

        @input
        struct Outweighed(Symbol, i64);

        @input
        struct OppositionOutweighed(Symbol, i64);

        @input
        struct OtherPartyNotHeard(Symbol, Symbol);

        @input
        struct StillMaintained(Symbol);

        @input
        struct OpenStatus(Symbol);

        @input
        struct LastWord(Symbol, i64);

        @input
        struct StaleAfter(i64);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct OpenQuestion(Symbol, i64, i64);

        @input
        struct Answered(Symbol);

        @input
        struct SupportedAnswer(Symbol, Symbol);

        @input
        struct FirmDenials(Symbol, i64);

        @input
        struct TakenBack(Symbol, Symbol, Symbol);

        @input
        struct Status(Symbol, Symbol);

        @input
        struct AdmittedOtherwise(Symbol);

        @input
        struct AsOf(i64);

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

        // [stale]
        Stale(v_p, v_time) <-
            Env(c),
            LastWord(v_p, v_time),
            Status(v_p, v_status),
            OpenStatus(v_status),
            AsOf(v_moment),
            StaleAfter(v_limit),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_moment), N(v_time)]),
            (v_5 >= v_limit);

        // [flag-anonymous-only]
        Flag(v_p, text::ANONYMOUS_ONLY) <-
            AnonymousOnly(v_p);

        // [flag-tentative-only]
        Flag(v_p, text::TENTATIVE_ONLY) <-
            TentativeOnly(v_p);

        // [flag-single-origin]
        Flag(v_p, text::SINGLE_ORIGIN) <-
            SingleOrigin(v_p);

        // [flag-circular-reporting]
        Flag(v_p, text::CIRCULAR_REPORTING) <-
            CircularReporting(v_p);

        // [flag-interested-asserter]
        Flag(v_p, text::INTERESTED_ASSERTER) <-
            InterestedAsserter(v_p, v_side);

        // [flag-interested-denier]
        Flag(v_p, text::INTERESTED_DENIER) <-
            InterestedDenier(v_p, v_side);

        // [flag-hedged-denial]
        Flag(v_p, text::HEDGED_DENIAL) <-
            HedgedDenial(v_p, v_s);

        // [flag-denied-by-implication-only]
        Flag(v_p, text::DENIED_BY_IMPLICATION_ONLY) <-
            DeniedByImplicationOnly(v_p);

        // [flag-denial-shifted]
        Flag(v_p, text::DENIAL_SHIFTED) <-
            DenialShifted(v_p, v_side);

        // [flag-self-contradiction]
        Flag(v_p, text::SELF_CONTRADICTION) <-
            SelfContradiction(v_p, v_side);

        // [flag-missed-denial]
        Flag(v_p, text::MISSED_DENIAL) <-
            MissedDenial(v_p, v_s);

        // [flag-reversed-before]
        Flag(v_p, text::REVERSED_BEFORE) <-
            ReversedBefore(v_p, v_side);

        // [flag-outweighed]
        Flag(v_p, text::OUTWEIGHED) <-
            Outweighed(v_p, v_against);

        // [flag-opposition-outweighed]
        Flag(v_p, text::OPPOSITION_OUTWEIGHED) <-
            OppositionOutweighed(v_p, v_origins);

        // [flag-other-party-not-heard]
        Flag(v_p, text::OTHER_PARTY_NOT_HEARD) <-
            OtherPartyNotHeard(v_p, v_side);

        // [flag-still-maintained]
        Flag(v_p, text::STILL_MAINTAINED) <-
            StillMaintained(v_p);

        // [flag-stale]
        Flag(v_p, text::STALE) <-
            Stale(v_p, v_time);

        // [out-when-refuted]
        Out(v_p) <-
            Status(v_p, text::REFUTED);

        // [out-when-taken-back]
        Out(v_p) <-
            Status(v_p, text::RETRACTED);

        // [answer-that-is-not-out]
        Running(v_question, v_p) <-
            SupportedAnswer(v_question, v_p),
            !Out(v_p);

        // [rivalled-by-another]
        Rivalled(v_question, v_p) <-
            Running(v_question, v_p),
            Running(v_question, v_q),
            (v_p != v_q),
            !Entails(v_p, v_q),
            !Entails(v_q, v_p),
            FirmOrigins(v_p, v_origins),
            FirmOrigins(v_q, v_others),
            (v_others >= v_origins);

        // [ahead-of-denials-and-rivals]
        MayLead(v_question, v_p, v_origins) <-
            Running(v_question, v_p),
            !Answered(v_question),
            !Rivalled(v_question, v_p),
            FirmOrigins(v_p, v_origins),
            FirmDenials(v_p, v_denials),
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
            !Entails(v_p, v_q),
            Entails(v_q, v_p);

        // [leads-alone]
        Leads(v_question, v_p) <-
            MayLead(v_question, v_p, _),
            !Behind(v_question, v_p);

        // [open-with-a-leader]
        QuestionOpen(v_question, v_supported, v_answers, v_leader) <-
            OpenQuestion(v_question, v_supported, v_answers),
            Leads(v_question, v_leader);

        // [open-without-a-leader]
        QuestionOpen(v_question, v_supported, v_answers, text::T) <-
            OpenQuestion(v_question, v_supported, v_answers),
            !Leads(v_question, _);

        // [shown-as-claimed]
        ShownAs(v_p, text::CLAIMED) <-
            Status(v_p, text::ADMITTED),
            !AdmittedOtherwise(v_p);

        // [shown-as-corrected]
        ShownAs(v_p, text::CORRECTED) <-
            Status(v_p, text::RETRACTED),
            !TakenBack(v_p, _, text::RETRACTED);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("firm_origins").map(|row| FirmOrigins(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("anonymous_only").map(|row| AnonymousOnly(row[0].presume_symbol())));
        crepe.extend(run.rows("tentative_only").map(|row| TentativeOnly(row[0].presume_symbol())));
        crepe.extend(run.rows("single_origin").map(|row| SingleOrigin(row[0].presume_symbol())));
        crepe.extend(run.rows("circular_reporting").map(|row| CircularReporting(row[0].presume_symbol())));
        crepe.extend(run.rows("interested_asserter").map(|row| InterestedAsserter(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("interested_denier").map(|row| InterestedDenier(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("hedged_denial").map(|row| HedgedDenial(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("denied_by_implication_only").map(|row| DeniedByImplicationOnly(row[0].presume_symbol())));
        crepe.extend(run.rows("denial_shifted").map(|row| DenialShifted(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("self_contradiction").map(|row| SelfContradiction(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("missed_denial").map(|row| MissedDenial(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("reversed_before").map(|row| ReversedBefore(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outweighed").map(|row| Outweighed(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("opposition_outweighed").map(|row| OppositionOutweighed(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("other_party_not_heard").map(|row| OtherPartyNotHeard(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("still_maintained").map(|row| StillMaintained(row[0].presume_symbol())));
        crepe.extend(run.rows("open_status").map(|row| OpenStatus(row[0].presume_symbol())));
        crepe.extend(run.rows("last_word").map(|row| LastWord(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("stale_after").map(|row| StaleAfter(row[0].presume_number())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("open_question").map(|row| OpenQuestion(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("answered").map(|row| Answered(row[0].presume_symbol())));
        crepe.extend(run.rows("supported_answer").map(|row| SupportedAnswer(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("firm_denials").map(|row| FirmDenials(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("taken_back").map(|row| TakenBack(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("status").map(|row| Status(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("admitted_otherwise").map(|row| AdmittedOtherwise(row[0].presume_symbol())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10,) = crepe.run_with_hasher::<Hasher>();
        run.keep("stale", set_1.into_iter().map(|Stale(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("flag", set_2.into_iter().map(|Flag(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("question_open", set_3.into_iter().map(|QuestionOpen(v_0, v_1, v_2, v_3)| [S(v_0), N(v_1), N(v_2), S(v_3)]));
        run.keep("running", set_4.into_iter().map(|Running(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("out", set_5.into_iter().map(|Out(v_0)| [S(v_0)]));
        run.keep("may_lead", set_6.into_iter().map(|MayLead(v_0, v_1, v_2)| [S(v_0), S(v_1), N(v_2)]));
        run.keep("rivalled", set_7.into_iter().map(|Rivalled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("leads", set_8.into_iter().map(|Leads(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("behind", set_9.into_iter().map(|Behind(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("shown_as", set_10.into_iter().map(|ShownAs(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}
