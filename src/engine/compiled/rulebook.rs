//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. Variables are named `v_…`, and `c` is the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, Run, S, U};

/// What is compiled here.
pub const COMPILED: Compiled = Compiled {
    fingerprint: 0xc14a40ab45354ed5,
    constants: 186,
    relations: &[
        "on_side",
        "by_itself",
        "serves",
        "on_record",
        "outlet_actor",
        "speaks_in",
        "statement_side",
        "voice",
        "party_to",
        "office_held_twice",
        "summary",
        "outlet_in_view",
        "support",
        "opposition",
        "forecast",
        "voiced",
        "carrier",
        "carried_by_another",
        "speaks_for_participant",
        "supporter",
        "opponent",
        "forecaster",
        "time_left",
        "bounded",
        "declined",
        "no_position",
        "board_line",
        "status_rank",
        "status_colour",
        "conclusion",
        "event_code",
        "coded_as",
        "event_kind",
        "disputed_contact",
        "acknowledged_contact",
        "acknowledged",
        "asymmetric_contact",
        "contact_with_side",
        "talk_of_contact",
        "pre_inauguration_contact_possible",
        "position_on",
        "report",
        "reports_itself",
        "report_outlet",
        "origin",
        "circle_behind",
        "possible_origin",
        "lost_origin",
        "origin_count",
        "origin_range",
        "report_count",
        "speaker_on",
        "named_speaker",
        "side_heard",
        "voices",
        "credibility",
        "has_known_origin",
        "settled_status",
        "lone_status",
        "untested_status",
        "stand",
        "answers_for",
        "withdraws",
        "withdrawn",
        "reversed",
        "overtaken",
        "stood_for",
        "admits",
        "ended",
        "spoke_with",
        "met_with",
        "discussed",
        "visited",
        "mediated",
        "requested_mediation",
        "agreed",
        "agreed_to_end",
        "ceasefire",
        "ended_conflict",
        "threatened_aid_cut",
        "cut_aid",
        "threatened_sanctions",
        "imposed_sanctions",
        "deployed_troops",
        "struck",
        "supplied_arms",
        "recognised",
        "accused",
        "gave_up",
        "rejected",
        "held",
        "participant",
        "proposition",
        "contact",
        "made_contact",
        "anonymous_only",
        "named_support",
        "single_origin",
        "interested_denier",
        "hedged_denial",
        "denial_shifted",
        "circular_reporting",
        "self_contradiction",
        "side_opposes",
        "missed_denial",
        "first_denial",
        "still_maintained",
        "stale",
        "last_word",
        "spoken_of",
        "heard",
        "stale_after",
        "flag",
        "goes_back",
        "same_circle",
        "circle_rests",
        "unplaced",
        "closes_circle",
        "later_in_circle",
        "live",
        "rooted",
        "origin_key",
        "later_side",
        "later_carrier",
        "described_as",
        "described_before",
        "statement_label",
        "in_lane",
        "timeline_mark",
        "took",
        "in_graph",
        "graph_node",
        "graph_edge",
        "contact_edge",
        "drawn_as",
        "bears",
        "unsourced_relay",
        "supported",
        "opposed",
        "own_support",
        "own_opposition",
        "foresees",
        "argued",
        "carried",
        "passes_on_denial",
        "goes_back_ever",
        "argued_from",
        "aid_threat",
        "acts_for",
        "stated_aim",
        "aid_leverage",
        "bargaining_obstacle",
        "expected_loss",
        "entails",
        "conflicts",
        "hangs_on",
        "moment",
        "person",
        "organisation",
        "record",
        "anonymous",
        "outlet",
        "state",
        "camp",
        "office",
        "conflict",
        "topic",
        "name",
        "side",
        "speaks_for",
        "speaks_for_during",
        "authority",
        "takes_office",
        "holds",
        "belligerent",
        "depends_on_aid",
        "when",
        "mode",
        "place",
        "host",
        "party",
        "about",
        "window",
        "condition",
        "implies",
        "excludes",
        "mode_value",
        "asserted",
        "confirmed",
        "admitted",
        "denied",
        "declined_to_comment",
        "neither_confirmed_nor_denied",
        "hedged",
        "called_possible",
        "intended",
        "threatened",
        "relayed",
        "retracted",
        "corrected",
        "discredited",
        "via",
        "published",
        "seen",
        "rests_on",
        "rests_on_unknown",
        "rests_on_since",
        "scope",
        "for_side",
        "omits",
        "quote",
        "url",
        "scope_value",
        "asked",
        "hindsight",
        "approximate",
        "party_support",
        "party_opposition",
        "party_denial",
        "party_word",
        "known_root",
        "other_voice",
        "admission",
        "settled",
        "foreseen",
        "window_over",
        "pending_condition",
        "withdrawn_report",
        "opposed_by",
        "disowned",
        "status_holds",
        "only_support_of",
        "support_beside",
        "status_precedence",
        "outranked",
        "status",
        "statement",
        "dated",
        "judgement",
        "made_by",
        "known",
        "as_of",
        "in_view",
        "link",
        "rests",
        "position_verb",
        "position_verb_past",
        "position_reports",
        "position_bearing",
        "certainty_of_root",
        "certainty_of_origin",
        "status_words",
        "stance_verb",
        "count-the-case?inner1",
        "count-the-case?value1",
        "count-the-case?inner2",
        "count-the-case?value2",
        "count-origins?inner1",
        "count-origins?value1",
        "count-origins?inner2",
        "count-origins?value2",
        "count-origins?inner3",
        "count-origins?value3",
        "count-reports?inner1",
        "count-reports?value1",
        "count-reports?inner2",
        "count-reports?value2",
        "count-voices?inner1",
        "count-voices?value1",
        "count-voices?inner2",
        "count-voices?value2",
        "count-voices?inner3",
        "count-voices?value3",
        "first-denial?inner1",
        "first-denial?value1",
        "last-word?inner1",
        "last-word?value1",
        "as-asked?inner1",
        "as-asked?value1",
        "as-of-the-last-statement?inner1",
        "as-of-the-last-statement?value1",
    ],
    run,
};

fn run(run: &mut Run<'_>) {
    facts(run);
    part_1::run(run);
    part_2::run(run);
    part_3::run(run);
    run.fold(AggregateOperator::Max, "as-asked?inner1", "as-asked?value1", 0);
    run.fold(AggregateOperator::Max, "as-of-the-last-statement?inner1", "as-of-the-last-statement?value1", 0);
    part_4::run(run);
    part_5::run(run);
    part_6::run(run);
    part_7::run(run);
    part_8::run(run);
    part_9::run(run);
    run.fold(AggregateOperator::Count, "count-the-case?inner1", "count-the-case?value1", 0);
    run.fold(AggregateOperator::Count, "count-the-case?inner2", "count-the-case?value2", 0);
    run.fold(AggregateOperator::Count, "count-reports?inner1", "count-reports?value1", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner2", "count-reports?value2", 2);
    run.fold(AggregateOperator::Count, "count-origins?inner1", "count-origins?value1", 2);
    run.fold(AggregateOperator::Count, "count-origins?inner2", "count-origins?value2", 2);
    run.fold(AggregateOperator::Count, "count-origins?inner3", "count-origins?value3", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner1", "count-voices?value1", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner2", "count-voices?value2", 2);
    run.fold(AggregateOperator::Count, "count-voices?inner3", "count-voices?value3", 2);
    run.fold(AggregateOperator::Min, "first-denial?inner1", "first-denial?value1", 1);
    run.fold(AggregateOperator::Max, "last-word?inner1", "last-word?value1", 1);
    part_10::run(run);
    part_11::run(run);
}

fn facts(run: &mut Run<'_>) {
    let tuples = [
        [S(text::DECLINED_TO_COMMENT)],
        [S(text::NEITHER_CONFIRMED_NOR_DENIED)],
        [S(text::GAVE_NO_CLEAR_ANSWER)],
    ];
    run.keep("no_position", tuples);
    let tuples = [
        [N(1), S(text::FOR), S(text::SUPPORT)],
        [N(2), S(text::FOR), S(text::SUPPORTER)],
        [N(3), S(text::AGAINST), S(text::OPPOSITION)],
        [N(4), S(text::AGAINST), S(text::OPPONENT)],
        [N(5), S(text::FORESEEN), S(text::FORECAST)],
        [N(6), S(text::FORESEEN), S(text::FORECASTER)],
        [N(7), S(text::WINDOW), S(text::TIME_LEFT)],
        [N(8), S(text::SILENT), S(text::DECLINED)],
        [N(9), S(text::FLAGS), S(text::FLAG)],
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
        [N(1), S(text::DISPUTED_CONTACT)],
        [N(2), S(text::ACKNOWLEDGED_CONTACT)],
        [N(3), S(text::ASYMMETRIC_CONTACT)],
        [N(4), S(text::PRE_INAUGURATION_CONTACT_POSSIBLE)],
        [N(5), S(text::AID_LEVERAGE)],
        [N(6), S(text::BARGAINING_OBSTACLE)],
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
    ];
    run.keep("event_code", tuples);
    let tuples = [
        [S(text::ADMITTED)],
        [S(text::CONFIRMED)],
    ];
    run.keep("settled_status", tuples);
    let tuples = [
        [S(text::ONE_SIDED)],
        [S(text::REPORTED)],
    ];
    run.keep("lone_status", tuples);
    let tuples = [
        [S(text::UNREPORTED)],
        [S(text::LAPSED)],
        [S(text::POSSIBLE)],
        [S(text::CONDITION_PENDING)],
        [S(text::NO_ORIGIN)],
        [S(text::DENIED_ONLY)],
    ];
    run.keep("untested_status", tuples);
    let tuples = [
        [N(180)],
    ];
    run.keep("stale_after", tuples);
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
        [S(text::LAPSED), N(1)],
        [S(text::CONDITION_PENDING), N(2)],
        [S(text::POSSIBLE), N(3)],
        [S(text::UNREPORTED), N(4)],
        [S(text::REFUTED), N(5)],
        [S(text::RETRACTED), N(6)],
        [S(text::NO_ORIGIN), N(7)],
        [S(text::ADMITTED), N(8)],
        [S(text::CONFIRMED), N(9)],
        [S(text::DISPUTED), N(10)],
        [S(text::CORROBORATED), N(11)],
        [S(text::ONE_SIDED), N(12)],
        [S(text::REPORTED), N(13)],
        [S(text::DENIED_ONLY), N(14)],
    ];
    run.keep("status_precedence", tuples);
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
        [S(text::CONFIRMED), S(text::CONFIRMED_THAT)],
        [S(text::ADMITTED), S(text::ADMITTED_THAT)],
        [S(text::DENIED), S(text::DENIED_THAT)],
        [S(text::DECLINED_TO_COMMENT), S(text::DECLINED_TO_COMMENT_ON_WHETHER)],
        [S(text::NEITHER_CONFIRMED_NOR_DENIED), S(text::NEITHER_CONFIRMED_NOR_DENIED_THAT)],
        [S(text::GAVE_NO_CLEAR_ANSWER), S(text::GAVE_NO_CLEAR_ANSWER_ON_WHETHER)],
        [S(text::CALLED_IT_POSSIBLE), S(text::CALLED_IT_POSSIBLE_THAT)],
        [S(text::DECLARED_THE_INTENTION), S(text::DECLARED_THE_INTENTION_THAT)],
        [S(text::THREATENED_IT), S(text::THREATENED_THAT)],
        [S(text::RELAYED), S(text::PASSED_ON_THAT)],
    ];
    run.keep("stance_verb", tuples);
}

mod text {
    use super::super::Symbol;

    /// "for"
    pub const FOR: Symbol = Symbol(0);
    /// "against"
    pub const AGAINST: Symbol = Symbol(1);
    /// "foreseen"
    pub const FORESEEN: Symbol = Symbol(2);
    /// "on record"
    pub const ON_RECORD: Symbol = Symbol(3);
    /// ""
    pub const T: Symbol = Symbol(4);
    /// "not named"
    pub const NOT_NAMED: Symbol = Symbol(5);
    /// "in its own words"
    pub const IN_ITS_OWN_WORDS: Symbol = Symbol(6);
    /// "did not mention it"
    pub const DID_NOT_MENTION_IT: Symbol = Symbol(7);
    /// "declined to comment"
    pub const DECLINED_TO_COMMENT: Symbol = Symbol(8);
    /// "neither confirmed nor denied"
    pub const NEITHER_CONFIRMED_NOR_DENIED: Symbol = Symbol(9);
    /// "gave no clear answer"
    pub const GAVE_NO_CLEAR_ANSWER: Symbol = Symbol(10);
    /// "support"
    pub const SUPPORT: Symbol = Symbol(11);
    /// "supporter"
    pub const SUPPORTER: Symbol = Symbol(12);
    /// "opposition"
    pub const OPPOSITION: Symbol = Symbol(13);
    /// "opponent"
    pub const OPPONENT: Symbol = Symbol(14);
    /// "forecast"
    pub const FORECAST: Symbol = Symbol(15);
    /// "forecaster"
    pub const FORECASTER: Symbol = Symbol(16);
    /// "window"
    pub const WINDOW: Symbol = Symbol(17);
    /// "time_left"
    pub const TIME_LEFT: Symbol = Symbol(18);
    /// "silent"
    pub const SILENT: Symbol = Symbol(19);
    /// "declined"
    pub const DECLINED: Symbol = Symbol(20);
    /// "flags"
    pub const FLAGS: Symbol = Symbol(21);
    /// "flag"
    pub const FLAG: Symbol = Symbol(22);
    /// "disputed"
    pub const DISPUTED: Symbol = Symbol(23);
    /// "refuted"
    pub const REFUTED: Symbol = Symbol(24);
    /// "retracted"
    pub const RETRACTED: Symbol = Symbol(25);
    /// "no_origin"
    pub const NO_ORIGIN: Symbol = Symbol(26);
    /// "denied_only"
    pub const DENIED_ONLY: Symbol = Symbol(27);
    /// "reported"
    pub const REPORTED: Symbol = Symbol(28);
    /// "one_sided"
    pub const ONE_SIDED: Symbol = Symbol(29);
    /// "corroborated"
    pub const CORROBORATED: Symbol = Symbol(30);
    /// "possible"
    pub const POSSIBLE: Symbol = Symbol(31);
    /// "condition_pending"
    pub const CONDITION_PENDING: Symbol = Symbol(32);
    /// "lapsed"
    pub const LAPSED: Symbol = Symbol(33);
    /// "admitted"
    pub const ADMITTED: Symbol = Symbol(34);
    /// "confirmed"
    pub const CONFIRMED: Symbol = Symbol(35);
    /// "unreported"
    pub const UNREPORTED: Symbol = Symbol(36);
    /// "yellow"
    pub const YELLOW: Symbol = Symbol(37);
    /// "red"
    pub const RED: Symbol = Symbol(38);
    /// "magenta"
    pub const MAGENTA: Symbol = Symbol(39);
    /// "cyan"
    pub const CYAN: Symbol = Symbol(40);
    /// "green"
    pub const GREEN: Symbol = Symbol(41);
    /// "blue"
    pub const BLUE: Symbol = Symbol(42);
    /// "disputed_contact"
    pub const DISPUTED_CONTACT: Symbol = Symbol(43);
    /// "acknowledged_contact"
    pub const ACKNOWLEDGED_CONTACT: Symbol = Symbol(44);
    /// "asymmetric_contact"
    pub const ASYMMETRIC_CONTACT: Symbol = Symbol(45);
    /// "pre_inauguration_contact_possible"
    pub const PRE_INAUGURATION_CONTACT_POSSIBLE: Symbol = Symbol(46);
    /// "aid_leverage"
    pub const AID_LEVERAGE: Symbol = Symbol(47);
    /// "bargaining_obstacle"
    pub const BARGAINING_OBSTACLE: Symbol = Symbol(48);
    /// "spoke_with"
    pub const SPOKE_WITH: Symbol = Symbol(49);
    /// "CAMEO"
    pub const CAMEO: Symbol = Symbol(50);
    /// "040"
    pub const T040: Symbol = Symbol(51);
    /// "spoke_with by phone"
    pub const SPOKE_WITH_BY_PHONE: Symbol = Symbol(52);
    /// "041"
    pub const T041: Symbol = Symbol(53);
    /// "PLOVER"
    pub const PLOVER: Symbol = Symbol(54);
    /// "CONSULT"
    pub const CONSULT: Symbol = Symbol(55);
    /// "met_with"
    pub const MET_WITH: Symbol = Symbol(56);
    /// "discussed"
    pub const DISCUSSED: Symbol = Symbol(57);
    /// "visited"
    pub const VISITED: Symbol = Symbol(58);
    /// "042"
    pub const T042: Symbol = Symbol(59);
    /// "mediated"
    pub const MEDIATED: Symbol = Symbol(60);
    /// "045"
    pub const T045: Symbol = Symbol(61);
    /// "requested_mediation"
    pub const REQUESTED_MEDIATION: Symbol = Symbol(62);
    /// "028"
    pub const T028: Symbol = Symbol(63);
    /// "REQUEST"
    pub const REQUEST: Symbol = Symbol(64);
    /// "agreed"
    pub const AGREED: Symbol = Symbol(65);
    /// "057"
    pub const T057: Symbol = Symbol(66);
    /// "AGREE"
    pub const AGREE: Symbol = Symbol(67);
    /// "agreed_to_end"
    pub const AGREED_TO_END: Symbol = Symbol(68);
    /// "ceasefire"
    pub const CEASEFIRE: Symbol = Symbol(69);
    /// "0871"
    pub const T0871: Symbol = Symbol(70);
    /// "RETREAT"
    pub const RETREAT: Symbol = Symbol(71);
    /// "threatened_aid_cut"
    pub const THREATENED_AID_CUT: Symbol = Symbol(72);
    /// "1311"
    pub const T1311: Symbol = Symbol(73);
    /// "THREATEN"
    pub const THREATEN: Symbol = Symbol(74);
    /// "cut_aid"
    pub const CUT_AID: Symbol = Symbol(75);
    /// "162"
    pub const T162: Symbol = Symbol(76);
    /// "SANCTION"
    pub const SANCTION: Symbol = Symbol(77);
    /// "threatened_sanctions"
    pub const THREATENED_SANCTIONS: Symbol = Symbol(78);
    /// "1312"
    pub const T1312: Symbol = Symbol(79);
    /// "imposed_sanctions"
    pub const IMPOSED_SANCTIONS: Symbol = Symbol(80);
    /// "163"
    pub const T163: Symbol = Symbol(81);
    /// "deployed_troops"
    pub const DEPLOYED_TROOPS: Symbol = Symbol(82);
    /// "154"
    pub const T154: Symbol = Symbol(83);
    /// "MOBILIZE"
    pub const MOBILIZE: Symbol = Symbol(84);
    /// "struck"
    pub const STRUCK: Symbol = Symbol(85);
    /// "190"
    pub const T190: Symbol = Symbol(86);
    /// "ASSAULT"
    pub const ASSAULT: Symbol = Symbol(87);
    /// "supplied_arms"
    pub const SUPPLIED_ARMS: Symbol = Symbol(88);
    /// "072"
    pub const T072: Symbol = Symbol(89);
    /// "AID"
    pub const AID: Symbol = Symbol(90);
    /// "recognised"
    pub const RECOGNISED: Symbol = Symbol(91);
    /// "054"
    pub const T054: Symbol = Symbol(92);
    /// "SUPPORT"
    pub const SUPPORT2: Symbol = Symbol(93);
    /// "accused"
    pub const ACCUSED: Symbol = Symbol(94);
    /// "112"
    pub const T112: Symbol = Symbol(95);
    /// "ACCUSE"
    pub const ACCUSE: Symbol = Symbol(96);
    /// "gave_up"
    pub const GAVE_UP: Symbol = Symbol(97);
    /// "080"
    pub const T080: Symbol = Symbol(98);
    /// "CONCEDE"
    pub const CONCEDE: Symbol = Symbol(99);
    /// "rejected"
    pub const REJECTED: Symbol = Symbol(100);
    /// "120"
    pub const T120: Symbol = Symbol(101);
    /// "REJECT"
    pub const REJECT: Symbol = Symbol(102);
    /// "declined_to_comment"
    pub const DECLINED_TO_COMMENT2: Symbol = Symbol(103);
    /// "011"
    pub const T011: Symbol = Symbol(104);
    /// "phone"
    pub const PHONE: Symbol = Symbol(105);
    /// "circular"
    pub const CIRCULAR: Symbol = Symbol(106);
    /// "unknown"
    pub const UNKNOWN: Symbol = Symbol(107);
    /// "known"
    pub const KNOWN: Symbol = Symbol(108);
    /// "probably true"
    pub const PROBABLY_TRUE: Symbol = Symbol(109);
    /// "possibly true"
    pub const POSSIBLY_TRUE: Symbol = Symbol(110);
    /// "doubtful"
    pub const DOUBTFUL: Symbol = Symbol(111);
    /// "improbable"
    pub const IMPROBABLE: Symbol = Symbol(112);
    /// "cannot be judged"
    pub const CANNOT_BE_JUDGED: Symbol = Symbol(113);
    /// "asserted"
    pub const ASSERTED: Symbol = Symbol(114);
    /// "denied"
    pub const DENIED: Symbol = Symbol(115);
    /// "corrected"
    pub const CORRECTED: Symbol = Symbol(116);
    /// "discredited"
    pub const DISCREDITED: Symbol = Symbol(117);
    /// "relayed"
    pub const RELAYED: Symbol = Symbol(118);
    /// "anonymous only"
    pub const ANONYMOUS_ONLY: Symbol = Symbol(119);
    /// "single origin"
    pub const SINGLE_ORIGIN: Symbol = Symbol(120);
    /// "interested denier"
    pub const INTERESTED_DENIER: Symbol = Symbol(121);
    /// "hedged denial"
    pub const HEDGED_DENIAL: Symbol = Symbol(122);
    /// "denial shifted"
    pub const DENIAL_SHIFTED: Symbol = Symbol(123);
    /// "circular reporting"
    pub const CIRCULAR_REPORTING: Symbol = Symbol(124);
    /// "self-contradiction"
    pub const SELF_CONTRADICTION: Symbol = Symbol(125);
    /// "missed denial"
    pub const MISSED_DENIAL: Symbol = Symbol(126);
    /// "still maintained"
    pub const STILL_MAINTAINED: Symbol = Symbol(127);
    /// "stale"
    pub const STALE: Symbol = Symbol(128);
    /// "outlets"
    pub const OUTLETS: Symbol = Symbol(129);
    /// "without a side"
    pub const WITHOUT_A_SIDE: Symbol = Symbol(130);
    /// "called it possible"
    pub const CALLED_IT_POSSIBLE: Symbol = Symbol(131);
    /// "declared the intention"
    pub const DECLARED_THE_INTENTION: Symbol = Symbol(132);
    /// "threatened it"
    pub const THREATENED_IT: Symbol = Symbol(133);
    /// "an origin"
    pub const AN_ORIGIN: Symbol = Symbol(134);
    /// "of unknown origin"
    pub const OF_UNKNOWN_ORIGIN: Symbol = Symbol(135);
    /// "a judgement"
    pub const A_JUDGEMENT: Symbol = Symbol(136);
    /// "ended"
    pub const ENDED: Symbol = Symbol(137);
    /// "fallen with its source"
    pub const FALLEN_WITH_ITS_SOURCE: Symbol = Symbol(138);
    /// "in a circle"
    pub const IN_A_CIRCLE: Symbol = Symbol(139);
    /// "a report"
    pub const A_REPORT: Symbol = Symbol(140);
    /// "rests on"
    pub const RESTS_ON: Symbol = Symbol(141);
    /// "up"
    pub const UP: Symbol = Symbol(142);
    /// "down"
    pub const DOWN: Symbol = Symbol(143);
    /// "diamond"
    pub const DIAMOND: Symbol = Symbol(144);
    /// "ring"
    pub const RING: Symbol = Symbol(145);
    /// "cross"
    pub const CROSS: Symbol = Symbol(146);
    /// "thick"
    pub const THICK: Symbol = Symbol(147);
    /// "dashed"
    pub const DASHED: Symbol = Symbol(148);
    /// "thin"
    pub const THIN: Symbol = Symbol(149);
    /// "faded"
    pub const FADED: Symbol = Symbol(150);
    /// "video"
    pub const VIDEO: Symbol = Symbol(151);
    /// "letter"
    pub const LETTER: Symbol = Symbol(152);
    /// "blanket"
    pub const BLANKET: Symbol = Symbol(153);
    /// "hedged"
    pub const HEDGED: Symbol = Symbol(154);
    /// "backs the claim"
    pub const BACKS_THE_CLAIM: Symbol = Symbol(155);
    /// "contradicts the claim"
    pub const CONTRADICTS_THE_CLAIM: Symbol = Symbol(156);
    /// "foresees"
    pub const FORESEES: Symbol = Symbol(157);
    /// "backed"
    pub const BACKED: Symbol = Symbol(158);
    /// "contradicted"
    pub const CONTRADICTED: Symbol = Symbol(159);
    /// "reports that back the claim"
    pub const REPORTS_THAT_BACK_THE_CLAIM: Symbol = Symbol(160);
    /// "reports that contradict the claim"
    pub const REPORTS_THAT_CONTRADICT_THE_CLAIM: Symbol = Symbol(161);
    /// "forecasts"
    pub const FORECASTS: Symbol = Symbol(162);
    /// "for the claim"
    pub const FOR_THE_CLAIM: Symbol = Symbol(163);
    /// "against the claim"
    pub const AGAINST_THE_CLAIM: Symbol = Symbol(164);
    /// "with the forecast"
    pub const WITH_THE_FORECAST: Symbol = Symbol(165);
    /// ", which rests on nothing else"
    pub const WHICH_RESTS_ON_NOTHING_ELSE: Symbol = Symbol(166);
    /// ", and nobody knows what that rests on"
    pub const AND_NOBODY_KNOWS_WHAT_THAT_RESTS_ON: Symbol = Symbol(167);
    /// ", which is in a circle of reports that rest on nothing else"
    pub const WHICH_IS_IN_A_CIRCLE_OF_REPORTS_THAT_REST_ON_NOT: Symbol = Symbol(168);
    /// "an origin, or a copy of one,"
    pub const AN_ORIGIN_OR_A_COPY_OF_ONE: Symbol = Symbol(169);
    /// "an origin, through a circle of reports,"
    pub const AN_ORIGIN_THROUGH_A_CIRCLE_OF_REPORTS: Symbol = Symbol(170);
    /// "pending on a condition"
    pub const PENDING_ON_A_CONDITION: Symbol = Symbol(171);
    /// "without an origin"
    pub const WITHOUT_AN_ORIGIN: Symbol = Symbol(172);
    /// "made by one side only"
    pub const MADE_BY_ONE_SIDE_ONLY: Symbol = Symbol(173);
    /// "only denied"
    pub const ONLY_DENIED: Symbol = Symbol(174);
    /// "asserted that"
    pub const ASSERTED_THAT: Symbol = Symbol(175);
    /// "confirmed that"
    pub const CONFIRMED_THAT: Symbol = Symbol(176);
    /// "admitted that"
    pub const ADMITTED_THAT: Symbol = Symbol(177);
    /// "denied that"
    pub const DENIED_THAT: Symbol = Symbol(178);
    /// "declined to comment on whether"
    pub const DECLINED_TO_COMMENT_ON_WHETHER: Symbol = Symbol(179);
    /// "neither confirmed nor denied that"
    pub const NEITHER_CONFIRMED_NOR_DENIED_THAT: Symbol = Symbol(180);
    /// "gave no clear answer on whether"
    pub const GAVE_NO_CLEAR_ANSWER_ON_WHETHER: Symbol = Symbol(181);
    /// "called it possible that"
    pub const CALLED_IT_POSSIBLE_THAT: Symbol = Symbol(182);
    /// "declared the intention that"
    pub const DECLARED_THE_INTENTION_THAT: Symbol = Symbol(183);
    /// "threatened that"
    pub const THREATENED_THAT: Symbol = Symbol(184);
    /// "passed on that"
    pub const PASSED_ON_THAT: Symbol = Symbol(185);
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
        struct Held(Symbol, Symbol);

        @input
        struct Person(Symbol);

        @input
        struct Organisation(Symbol);

        @input
        struct Record(Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct State(Symbol);

        @input
        struct Camp(Symbol);

        @input
        struct Name(Symbol, Symbol);

        @input
        struct Side(Symbol, Symbol);

        @input
        struct SpeaksFor(Symbol, Symbol);

        @input
        struct SpeaksForDuring(Symbol, Symbol, i64, i64);

        @input
        struct Holds(Symbol, Symbol, i64, i64);

        @input
        struct Implies(Symbol, Symbol);

        @input
        struct Excludes(Symbol, Symbol);

        @input
        struct Asserted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Confirmed(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Admitted(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct Denied(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct DeclinedToComment(Symbol, Symbol, Symbol, i64, i64);

        @input
        struct NeitherConfirmedNorDenied(Symbol, Symbol, Symbol, i64, i64);

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
        struct Via(Symbol, Symbol);

        @input
        struct Published(Symbol, i64);

        @input
        struct Seen(Symbol, i64);

        @input
        struct Asked(i64);

        @output
        struct OnSide(Symbol, Symbol);

        @output
        struct ByItself(Symbol);

        @output
        struct Serves(Symbol);

        @output
        struct OutletActor(Symbol);

        @output
        struct OfficeHeldTwice(Symbol, Symbol, Symbol);

        @output
        struct CarriedByAnother(Symbol);

        @output
        struct PositionOn(Symbol, Symbol);

        @output
        struct Participant(Symbol, Symbol);

        @output
        struct Proposition(Symbol);

        @output
        struct LaterCarrier(Symbol, Symbol);

        @output
        struct DescribedBefore(Symbol, Symbol);

        @output
        struct Entails(Symbol, Symbol);

        @output
        struct Conflicts(Symbol, Symbol);

        @output
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Dated(Symbol, i64);

        @output
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @output
        struct MadeBy(Symbol, Symbol);

        @output
        struct Known(Symbol, i64);

        @output
        struct AsAskedInner1(i64);

        @output
        struct AsOfTheLastStatementInner1(i64);

        // [serves-a-side]
        // serves(a) :- side(a, side).
        Serves(v_a) <-
            Side(v_a, v_side);

        // [serves-as-a-voice]
        // serves(a) :- speaks_for(a, b).
        Serves(v_a) <-
            SpeaksFor(v_a, v_b);

        // [served-as-a-voice]
        // serves(a) :- speaks_for_during(a, b, _, _).
        Serves(v_a) <-
            SpeaksForDuring(v_a, v_b, _, _);

        // [serves-in-office]
        // serves(a) :- holds(a, office, _, _).
        Serves(v_a) <-
            Holds(v_a, v_office, _, _);

        // [person-by-itself]
        // by_itself(a) :- person(a), !serves(a).
        ByItself(v_a) <-
            Person(v_a),
            !Serves(v_a);

        // [organisation-by-itself]
        // by_itself(a) :- organisation(a), !serves(a).
        ByItself(v_a) <-
            Organisation(v_a),
            !Serves(v_a);

        // [record-by-itself]
        // by_itself(a) :- record(a), !serves(a).
        ByItself(v_a) <-
            Record(v_a),
            !Serves(v_a);

        // [own-side]
        // on_side(a, side) :- side(a, side).
        OnSide(v_a, v_side) <-
            Side(v_a, v_side);

        // [state-is-its-side]
        // on_side(a, a) :- state(a).
        OnSide(v_a, v_a) <-
            State(v_a);

        // [camp-is-its-side]
        // on_side(a, a) :- camp(a).
        OnSide(v_a, v_a) <-
            Camp(v_a);

        // [side-of-whom-one-speaks-for]
        // on_side(a, side) :- speaks_for(a, b), on_side(b, side), !side(a, _).
        OnSide(v_a, v_side) <-
            SpeaksFor(v_a, v_b),
            !Side(v_a, _),
            OnSide(v_b, v_side);

        // [a-side-of-its-own]
        // on_side(a, a) :- by_itself(a).
        OnSide(v_a, v_a) <-
            ByItself(v_a);

        // [asserted]
        // statement(s, p, a, "asserted"), dated(s, d) :- asserted(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::ASSERTED) <-
            Asserted(v_s, v_p, v_a, v_d, _);

        // [confirmed]
        // statement(s, p, a, "confirmed"), dated(s, d) :- confirmed(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::CONFIRMED) <-
            Confirmed(v_s, v_p, v_a, v_d, _);

        // [admitted]
        // statement(s, p, a, "admitted"), dated(s, d) :- admitted(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::ADMITTED) <-
            Admitted(v_s, v_p, v_a, v_d, _);

        // [denied]
        // statement(s, p, a, "denied"), dated(s, d) :- denied(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::DENIED) <-
            Denied(v_s, v_p, v_a, v_d, _);

        // [declined-to-comment]
        // statement(s, p, a, "declined to comment"), dated(s, d) :- declined_to_comment(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::DECLINED_TO_COMMENT) <-
            DeclinedToComment(v_s, v_p, v_a, v_d, _);

        // [neither-confirmed-nor-denied]
        // statement(s, p, a, "neither confirmed nor denied"), dated(s, d) :- neither_confirmed_nor_denied(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::NEITHER_CONFIRMED_NOR_DENIED) <-
            NeitherConfirmedNorDenied(v_s, v_p, v_a, v_d, _);

        // [hedged]
        // statement(s, p, a, "gave no clear answer"), dated(s, d) :- hedged(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::GAVE_NO_CLEAR_ANSWER) <-
            Hedged(v_s, v_p, v_a, v_d, _);

        // [called-possible]
        // statement(s, p, a, "called it possible"), dated(s, d) :- called_possible(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::CALLED_IT_POSSIBLE) <-
            CalledPossible(v_s, v_p, v_a, v_d, _);

        // [intended]
        // statement(s, p, a, "declared the intention"), dated(s, d) :- intended(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::DECLARED_THE_INTENTION) <-
            Intended(v_s, v_p, v_a, v_d, _);

        // [threatened]
        // statement(s, p, a, "threatened it"), dated(s, d) :- threatened(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::THREATENED_IT) <-
            Threatened(v_s, v_p, v_a, v_d, _);

        // [relayed]
        // statement(s, p, a, "relayed"), dated(s, d) :- relayed(s, p, a, d, _).
        Statement(v_s, v_p, v_a, text::RELAYED) <-
            Relayed(v_s, v_p, v_a, v_d, _);

        // [retracted]
        // judgement(s, t, a, "retracted"), dated(s, d) :- retracted(s, t, a, d, _).
        Judgement(v_s, v_t, v_a, text::RETRACTED) <-
            Retracted(v_s, v_t, v_a, v_d, _);

        // [corrected]
        // judgement(s, t, a, "corrected"), dated(s, d) :- corrected(s, t, a, d, _).
        Judgement(v_s, v_t, v_a, text::CORRECTED) <-
            Corrected(v_s, v_t, v_a, v_d, _);

        // [discredited]
        // judgement(s, t, a, "discredited"), dated(s, d) :- discredited(s, t, a, d, _).
        Judgement(v_s, v_t, v_a, text::DISCREDITED) <-
            Discredited(v_s, v_t, v_a, v_d, _);

        // [makes-a-statement]
        // made_by(s, speaker) :- statement(s, _, speaker, stance).
        MadeBy(v_s, v_speaker) <-
            Statement(v_s, _, v_speaker, v_stance);

        // [makes-a-judgement]
        // made_by(s, speaker) :- judgement(s, target, speaker, verdict).
        MadeBy(v_s, v_speaker) <-
            Judgement(v_s, v_target, v_speaker, v_verdict);

        // [outlet-as-actor]
        // outlet_actor(a) :- outlet(a).
        OutletActor(v_a) <-
            Outlet(v_a);

        // [asserted]
        // statement(s, p, a, "asserted"), dated(s, d) :- asserted(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Asserted(v_s, v_p, v_a, v_d, _);

        // [confirmed]
        // statement(s, p, a, "confirmed"), dated(s, d) :- confirmed(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Confirmed(v_s, v_p, v_a, v_d, _);

        // [admitted]
        // statement(s, p, a, "admitted"), dated(s, d) :- admitted(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Admitted(v_s, v_p, v_a, v_d, _);

        // [denied]
        // statement(s, p, a, "denied"), dated(s, d) :- denied(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Denied(v_s, v_p, v_a, v_d, _);

        // [declined-to-comment]
        // statement(s, p, a, "declined to comment"), dated(s, d) :- declined_to_comment(s, p, a, d, _).
        Dated(v_s, v_d) <-
            DeclinedToComment(v_s, v_p, v_a, v_d, _);

        // [neither-confirmed-nor-denied]
        // statement(s, p, a, "neither confirmed nor denied"), dated(s, d) :- neither_confirmed_nor_denied(s, p, a, d, _).
        Dated(v_s, v_d) <-
            NeitherConfirmedNorDenied(v_s, v_p, v_a, v_d, _);

        // [hedged]
        // statement(s, p, a, "gave no clear answer"), dated(s, d) :- hedged(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Hedged(v_s, v_p, v_a, v_d, _);

        // [called-possible]
        // statement(s, p, a, "called it possible"), dated(s, d) :- called_possible(s, p, a, d, _).
        Dated(v_s, v_d) <-
            CalledPossible(v_s, v_p, v_a, v_d, _);

        // [intended]
        // statement(s, p, a, "declared the intention"), dated(s, d) :- intended(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Intended(v_s, v_p, v_a, v_d, _);

        // [threatened]
        // statement(s, p, a, "threatened it"), dated(s, d) :- threatened(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Threatened(v_s, v_p, v_a, v_d, _);

        // [relayed]
        // statement(s, p, a, "relayed"), dated(s, d) :- relayed(s, p, a, d, _).
        Dated(v_s, v_d) <-
            Relayed(v_s, v_p, v_a, v_d, _);

        // [retracted]
        // judgement(s, t, a, "retracted"), dated(s, d) :- retracted(s, t, a, d, _).
        Dated(v_s, v_d) <-
            Retracted(v_s, v_t, v_a, v_d, _);

        // [corrected]
        // judgement(s, t, a, "corrected"), dated(s, d) :- corrected(s, t, a, d, _).
        Dated(v_s, v_d) <-
            Corrected(v_s, v_t, v_a, v_d, _);

        // [discredited]
        // judgement(s, t, a, "discredited"), dated(s, d) :- discredited(s, t, a, d, _).
        Dated(v_s, v_d) <-
            Discredited(v_s, v_t, v_a, v_d, _);

        // [known-when-seen]
        // known(s, day) :- seen(s, day).
        Known(v_s, v_day) <-
            Seen(v_s, v_day);

        // [known-when-published]
        // known(s, day) :- published(s, day), !seen(s, _).
        Known(v_s, v_day) <-
            Published(v_s, v_day),
            !Seen(v_s, _);

        // [known-when-made]
        // known(s, day) :- dated(s, day), !published(s, _), !seen(s, _).
        Known(v_s, v_day) <-
            Dated(v_s, v_day),
            !Published(v_s, _),
            !Seen(v_s, _);

        // [as-asked]
        // as_of(date) :- date = max d : { asked(d) }.
        AsAskedInner1(v_d) <-
            Asked(v_d);

        // [as-of-the-last-statement]
        // as_of(date) :- !asked(_), date = max d : { known(_, d) }.
        AsOfTheLastStatementInner1(v_d) <-
            Known(_, v_d);

        // [spoke-with-first]
        // participant(p, who) :- spoke_with(p, who, _).
        Participant(v_p, v_who) <-
            SpokeWith(v_p, v_who, _);

        // [spoke-with-second]
        // participant(p, whom) :- spoke_with(p, _, whom).
        Participant(v_p, v_whom) <-
            SpokeWith(v_p, _, v_whom);

        // [met-with-first]
        // participant(p, who) :- met_with(p, who, _).
        Participant(v_p, v_who) <-
            MetWith(v_p, v_who, _);

        // [met-with-second]
        // participant(p, whom) :- met_with(p, _, whom).
        Participant(v_p, v_whom) <-
            MetWith(v_p, _, v_whom);

        // [discussed-first]
        // participant(p, who) :- discussed(p, who, _, _).
        Participant(v_p, v_who) <-
            Discussed(v_p, v_who, _, _);

        // [discussed-second]
        // participant(p, whom) :- discussed(p, _, whom, _).
        Participant(v_p, v_whom) <-
            Discussed(v_p, _, v_whom, _);

        // [visited-first]
        // participant(p, who) :- visited(p, who, _).
        Participant(v_p, v_who) <-
            Visited(v_p, v_who, _);

        // [visited-second]
        // participant(p, whom) :- visited(p, _, whom).
        Participant(v_p, v_whom) <-
            Visited(v_p, _, v_whom);

        // [mediated-first]
        // participant(p, who) :- mediated(p, who, _, _).
        Participant(v_p, v_who) <-
            Mediated(v_p, v_who, _, _);

        // [mediated-one-end]
        // participant(p, a) :- mediated(p, _, a, _).
        Participant(v_p, v_a) <-
            Mediated(v_p, _, v_a, _);

        // [mediated-other-end]
        // participant(p, b) :- mediated(p, _, _, b).
        Participant(v_p, v_b) <-
            Mediated(v_p, _, _, v_b);

        // [requested-mediation-first]
        // participant(p, who) :- requested_mediation(p, who, _).
        Participant(v_p, v_who) <-
            RequestedMediation(v_p, v_who, _);

        // [requested-mediation-second]
        // participant(p, whom) :- requested_mediation(p, _, whom).
        Participant(v_p, v_whom) <-
            RequestedMediation(v_p, _, v_whom);

        // [agreed-first]
        // participant(p, who) :- agreed(p, who, _, _).
        Participant(v_p, v_who) <-
            Agreed(v_p, v_who, _, _);

        // [agreed-second]
        // participant(p, whom) :- agreed(p, _, whom, _).
        Participant(v_p, v_whom) <-
            Agreed(v_p, _, v_whom, _);

        // [agreed-to-end-first]
        // participant(p, who) :- agreed_to_end(p, who, _, _).
        Participant(v_p, v_who) <-
            AgreedToEnd(v_p, v_who, _, _);

        // [agreed-to-end-second]
        // participant(p, whom) :- agreed_to_end(p, _, whom, _).
        Participant(v_p, v_whom) <-
            AgreedToEnd(v_p, _, v_whom, _);

        // [ceasefire-first]
        // participant(p, who) :- ceasefire(p, who, _).
        Participant(v_p, v_who) <-
            Ceasefire(v_p, v_who, _);

        // [ceasefire-second]
        // participant(p, whom) :- ceasefire(p, _, whom).
        Participant(v_p, v_whom) <-
            Ceasefire(v_p, _, v_whom);

        // [ended-conflict-first]
        // participant(p, who) :- ended_conflict(p, who, _).
        Participant(v_p, v_who) <-
            EndedConflict(v_p, v_who, _);

        // [threatened-aid-cut-first]
        // participant(p, who) :- threatened_aid_cut(p, who, _).
        Participant(v_p, v_who) <-
            ThreatenedAidCut(v_p, v_who, _);

        // [threatened-aid-cut-second]
        // participant(p, whom) :- threatened_aid_cut(p, _, whom).
        Participant(v_p, v_whom) <-
            ThreatenedAidCut(v_p, _, v_whom);

        // [cut-aid-first]
        // participant(p, who) :- cut_aid(p, who, _).
        Participant(v_p, v_who) <-
            CutAid(v_p, v_who, _);

        // [cut-aid-second]
        // participant(p, whom) :- cut_aid(p, _, whom).
        Participant(v_p, v_whom) <-
            CutAid(v_p, _, v_whom);

        // [threatened-sanctions-first]
        // participant(p, who) :- threatened_sanctions(p, who, _).
        Participant(v_p, v_who) <-
            ThreatenedSanctions(v_p, v_who, _);

        // [threatened-sanctions-second]
        // participant(p, whom) :- threatened_sanctions(p, _, whom).
        Participant(v_p, v_whom) <-
            ThreatenedSanctions(v_p, _, v_whom);

        // [imposed-sanctions-first]
        // participant(p, who) :- imposed_sanctions(p, who, _).
        Participant(v_p, v_who) <-
            ImposedSanctions(v_p, v_who, _);

        // [imposed-sanctions-second]
        // participant(p, whom) :- imposed_sanctions(p, _, whom).
        Participant(v_p, v_whom) <-
            ImposedSanctions(v_p, _, v_whom);

        // [deployed-troops-first]
        // participant(p, who) :- deployed_troops(p, who, _).
        Participant(v_p, v_who) <-
            DeployedTroops(v_p, v_who, _);

        // [deployed-troops-second]
        // participant(p, whom) :- deployed_troops(p, _, whom).
        Participant(v_p, v_whom) <-
            DeployedTroops(v_p, _, v_whom);

        // [struck-first]
        // participant(p, who) :- struck(p, who, _).
        Participant(v_p, v_who) <-
            Struck(v_p, v_who, _);

        // [struck-second]
        // participant(p, whom) :- struck(p, _, whom).
        Participant(v_p, v_whom) <-
            Struck(v_p, _, v_whom);

        // [supplied-arms-first]
        // participant(p, who) :- supplied_arms(p, who, _).
        Participant(v_p, v_who) <-
            SuppliedArms(v_p, v_who, _);

        // [supplied-arms-second]
        // participant(p, whom) :- supplied_arms(p, _, whom).
        Participant(v_p, v_whom) <-
            SuppliedArms(v_p, _, v_whom);

        // [recognised-first]
        // participant(p, who) :- recognised(p, who, _).
        Participant(v_p, v_who) <-
            Recognised(v_p, v_who, _);

        // [recognised-second]
        // participant(p, whom) :- recognised(p, _, whom).
        Participant(v_p, v_whom) <-
            Recognised(v_p, _, v_whom);

        // [accused-first]
        // participant(p, who) :- accused(p, who, _, _).
        Participant(v_p, v_who) <-
            Accused(v_p, v_who, _, _);

        // [accused-second]
        // participant(p, whom) :- accused(p, _, whom, _).
        Participant(v_p, v_whom) <-
            Accused(v_p, _, v_whom, _);

        // [gave-up-first]
        // participant(p, who) :- gave_up(p, who, _).
        Participant(v_p, v_who) <-
            GaveUp(v_p, v_who, _);

        // [rejected-first]
        // participant(p, who) :- rejected(p, who, _).
        Participant(v_p, v_who) <-
            Rejected(v_p, v_who, _);

        // [two-in-one-office]
        // office_held_twice(office, a, b) :-
        //     holds(a, office, first, last), holds(b, office, start, end), a < b, first < end, start < last.
        OfficeHeldTwice(v_office, v_a, v_b) <-
            Env(c),
            Holds(v_a, v_office, v_first, v_last),
            Holds(v_b, v_office, v_start, v_end),
            (c.holds(Comparison::Less, S(v_a), S(v_b))),
            (v_first < v_end),
            (v_start < v_last);

        // [with-participants]
        // proposition(p) :- participant(p, _).
        Proposition(v_p) <-
            Participant(v_p, _);

        // [in-words]
        // proposition(p) :- held(p, _).
        Proposition(v_p) <-
            Held(v_p, _);

        // [spoken-of]
        // proposition(p) :- statement(s, p, _, _).
        Proposition(v_p) <-
            Statement(v_s, v_p, _, _);

        // [position-for]
        // position_on(p, "for") :- proposition(p).
        PositionOn(v_p, text::FOR) <-
            Proposition(v_p);

        // [position-against]
        // position_on(p, "against") :- proposition(p).
        PositionOn(v_p, text::AGAINST) <-
            Proposition(v_p);

        // [position-foreseen]
        // position_on(p, "foreseen") :- proposition(p).
        PositionOn(v_p, text::FORESEEN) <-
            Proposition(v_p);

        // [entails-as-declared]
        // entails(q, p) :- implies(q, p), q != p.
        Entails(v_q, v_p) <-
            Implies(v_q, v_p),
            (v_q != v_p);

        // [entails-in-steps]
        // entails(q, p) :- entails(q, m), implies(m, p), q != p.
        Entails(v_q, v_p) <-
            Entails(v_q, v_m),
            Implies(v_m, v_p),
            (v_q != v_p);

        // [conflicts-as-declared]
        // conflicts(p, q) :- excludes(p, q), p != q.
        Conflicts(v_p, v_q) <-
            Excludes(v_p, v_q),
            (v_p != v_q);

        // [conflicts-both-ways]
        // conflicts(p, q) :- excludes(q, p), p != q.
        Conflicts(v_p, v_q) <-
            Excludes(v_q, v_p),
            (v_p != v_q);

        // [conflicts-of-what-follows]
        // conflicts(p, q) :- entails(p, m), conflicts(m, q), p != q.
        Conflicts(v_p, v_q) <-
            Entails(v_p, v_m),
            Conflicts(v_m, v_q),
            (v_p != v_q);

        // [conflicts-with-what-it-follows-from]
        // conflicts(p, q) :- conflicts(p, m), entails(q, m), p != q.
        Conflicts(v_p, v_q) <-
            Conflicts(v_p, v_m),
            Entails(v_q, v_m),
            (v_p != v_q);

        // [same-description]
        // described_before(a, b) :- anonymous(a), anonymous(b), name(a, text), name(b, text), b < a.
        DescribedBefore(v_a, v_b) <-
            Env(c),
            Anonymous(v_a),
            Name(v_a, v_text),
            Name(v_b, v_text),
            (c.holds(Comparison::Less, S(v_b), S(v_a))),
            Anonymous(v_b);

        // [another-carrier-first]
        // later_carrier(root, outlet) :- via(root, outlet), via(root, first), first < outlet.
        LaterCarrier(v_root, v_outlet) <-
            Env(c),
            Via(v_root, v_outlet),
            Via(v_root, v_first),
            (c.holds(Comparison::Less, S(v_first), S(v_outlet)));

        // [another-carried-it]
        // carried_by_another(s) :- via(s, outlet), made_by(s, who), who != outlet.
        CarriedByAnother(v_s) <-
            Via(v_s, v_outlet),
            MadeBy(v_s, v_who),
            (v_who != v_outlet);
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
        crepe.extend(run.rows("held").map(|row| Held(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("person").map(|row| Person(row[0].presume_symbol())));
        crepe.extend(run.rows("organisation").map(|row| Organisation(row[0].presume_symbol())));
        crepe.extend(run.rows("record").map(|row| Record(row[0].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("state").map(|row| State(row[0].presume_symbol())));
        crepe.extend(run.rows("camp").map(|row| Camp(row[0].presume_symbol())));
        crepe.extend(run.rows("name").map(|row| Name(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("side").map(|row| Side(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for").map(|row| SpeaksFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for_during").map(|row| SpeaksForDuring(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("holds").map(|row| Holds(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("implies").map(|row| Implies(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("excludes").map(|row| Excludes(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("asserted").map(|row| Asserted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("confirmed").map(|row| Confirmed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("admitted").map(|row| Admitted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("denied").map(|row| Denied(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("declined_to_comment").map(|row| DeclinedToComment(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("neither_confirmed_nor_denied").map(|row| NeitherConfirmedNorDenied(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("hedged").map(|row| Hedged(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("called_possible").map(|row| CalledPossible(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("intended").map(|row| Intended(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("threatened").map(|row| Threatened(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("relayed").map(|row| Relayed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("retracted").map(|row| Retracted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("corrected").map(|row| Corrected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("discredited").map(|row| Discredited(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number(), row[4].presume_number())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("published").map(|row| Published(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("seen").map(|row| Seen(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("asked").map(|row| Asked(row[0].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_side", set_1.into_iter().map(|OnSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("by_itself", set_2.into_iter().map(|ByItself(v_0)| [S(v_0)]));
        run.keep("serves", set_3.into_iter().map(|Serves(v_0)| [S(v_0)]));
        run.keep("outlet_actor", set_4.into_iter().map(|OutletActor(v_0)| [S(v_0)]));
        run.keep("office_held_twice", set_5.into_iter().map(|OfficeHeldTwice(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("carried_by_another", set_6.into_iter().map(|CarriedByAnother(v_0)| [S(v_0)]));
        run.keep("position_on", set_7.into_iter().map(|PositionOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("participant", set_8.into_iter().map(|Participant(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("proposition", set_9.into_iter().map(|Proposition(v_0)| [S(v_0)]));
        run.keep("later_carrier", set_10.into_iter().map(|LaterCarrier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("described_before", set_11.into_iter().map(|DescribedBefore(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("entails", set_12.into_iter().map(|Entails(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("conflicts", set_13.into_iter().map(|Conflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("statement", set_14.into_iter().map(|Statement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("dated", set_15.into_iter().map(|Dated(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("judgement", set_16.into_iter().map(|Judgement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("made_by", set_17.into_iter().map(|MadeBy(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("known", set_18.into_iter().map(|Known(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("as-asked?inner1", set_19.into_iter().map(|AsAskedInner1(v_0)| [N(v_0)]));
        run.keep("as-of-the-last-statement?inner1", set_20.into_iter().map(|AsOfTheLastStatementInner1(v_0)| [N(v_0)]));
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
        struct OnSide(Symbol, Symbol);

        @input
        struct CarriedByAnother(Symbol);

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
        struct TakesOffice(Symbol, Symbol, i64);

        @input
        struct Mode(Symbol, Symbol);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @output
        struct Carrier(Symbol, Symbol);

        @output
        struct Bounded(i64);

        @output
        struct CodedAs(Symbol, Symbol, Symbol);

        @output
        struct EventKind(Symbol, Symbol);

        @output
        struct Contact(Symbol, Symbol, Symbol);

        @output
        struct MadeContact(Symbol, Symbol, Symbol);

        @output
        struct ContactEdge(Symbol, Symbol, Symbol);

        @output
        struct ActsFor(Symbol, Symbol);

        // [carried-by-another]
        // carrier(s, outlet) :- via(s, outlet), made_by(s, who), who != outlet.
        Carrier(v_s, v_outlet) <-
            Via(v_s, v_outlet),
            MadeBy(v_s, v_who),
            (v_who != v_outlet);

        // [carried-by-nobody-else]
        // carrier(s, "") :- made_by(s, who), !carried_by_another(s).
        Carrier(v_s, text::T) <-
            MadeBy(v_s, v_who),
            !CarriedByAnother(v_s);

        // [bounded-by-a-date]
        // bounded(last) :- window(p, _, last), last < 2932896.
        Bounded(v_last) <-
            Window(v_p, _, v_last),
            (v_last < 2932896_i64);

        // [kind-spoke-with]
        // event_kind(p, "spoke_with") :- spoke_with(p, _, _), !mode(p, "phone").
        EventKind(v_p, text::SPOKE_WITH) <-
            SpokeWith(v_p, _, _),
            !Mode(v_p, text::PHONE);

        // [kind-spoke-with-by-phone]
        // event_kind(p, "spoke_with by phone") :- spoke_with(p, _, _), mode(p, "phone").
        EventKind(v_p, text::SPOKE_WITH_BY_PHONE) <-
            Mode(v_p, text::PHONE),
            SpokeWith(v_p, _, _);

        // [kind-met-with]
        // event_kind(p, "met_with") :- met_with(p, _, _).
        EventKind(v_p, text::MET_WITH) <-
            MetWith(v_p, _, _);

        // [kind-discussed]
        // event_kind(p, "discussed") :- discussed(p, _, _, _).
        EventKind(v_p, text::DISCUSSED) <-
            Discussed(v_p, _, _, _);

        // [kind-visited]
        // event_kind(p, "visited") :- visited(p, _, _).
        EventKind(v_p, text::VISITED) <-
            Visited(v_p, _, _);

        // [kind-mediated]
        // event_kind(p, "mediated") :- mediated(p, _, _, _).
        EventKind(v_p, text::MEDIATED) <-
            Mediated(v_p, _, _, _);

        // [kind-requested-mediation]
        // event_kind(p, "requested_mediation") :- requested_mediation(p, _, _).
        EventKind(v_p, text::REQUESTED_MEDIATION) <-
            RequestedMediation(v_p, _, _);

        // [kind-agreed]
        // event_kind(p, "agreed") :- agreed(p, _, _, _).
        EventKind(v_p, text::AGREED) <-
            Agreed(v_p, _, _, _);

        // [kind-agreed-to-end]
        // event_kind(p, "agreed_to_end") :- agreed_to_end(p, _, _, _).
        EventKind(v_p, text::AGREED_TO_END) <-
            AgreedToEnd(v_p, _, _, _);

        // [kind-ceasefire]
        // event_kind(p, "ceasefire") :- ceasefire(p, _, _).
        EventKind(v_p, text::CEASEFIRE) <-
            Ceasefire(v_p, _, _);

        // [kind-threatened-aid-cut]
        // event_kind(p, "threatened_aid_cut") :- threatened_aid_cut(p, _, _).
        EventKind(v_p, text::THREATENED_AID_CUT) <-
            ThreatenedAidCut(v_p, _, _);

        // [kind-cut-aid]
        // event_kind(p, "cut_aid") :- cut_aid(p, _, _).
        EventKind(v_p, text::CUT_AID) <-
            CutAid(v_p, _, _);

        // [kind-threatened-sanctions]
        // event_kind(p, "threatened_sanctions") :- threatened_sanctions(p, _, _).
        EventKind(v_p, text::THREATENED_SANCTIONS) <-
            ThreatenedSanctions(v_p, _, _);

        // [kind-imposed-sanctions]
        // event_kind(p, "imposed_sanctions") :- imposed_sanctions(p, _, _).
        EventKind(v_p, text::IMPOSED_SANCTIONS) <-
            ImposedSanctions(v_p, _, _);

        // [kind-deployed-troops]
        // event_kind(p, "deployed_troops") :- deployed_troops(p, _, _).
        EventKind(v_p, text::DEPLOYED_TROOPS) <-
            DeployedTroops(v_p, _, _);

        // [kind-struck]
        // event_kind(p, "struck") :- struck(p, _, _).
        EventKind(v_p, text::STRUCK) <-
            Struck(v_p, _, _);

        // [kind-supplied-arms]
        // event_kind(p, "supplied_arms") :- supplied_arms(p, _, _).
        EventKind(v_p, text::SUPPLIED_ARMS) <-
            SuppliedArms(v_p, _, _);

        // [kind-recognised]
        // event_kind(p, "recognised") :- recognised(p, _, _).
        EventKind(v_p, text::RECOGNISED) <-
            Recognised(v_p, _, _);

        // [kind-accused]
        // event_kind(p, "accused") :- accused(p, _, _, _).
        EventKind(v_p, text::ACCUSED) <-
            Accused(v_p, _, _, _);

        // [kind-gave-up]
        // event_kind(p, "gave_up") :- gave_up(p, _, _).
        EventKind(v_p, text::GAVE_UP) <-
            GaveUp(v_p, _, _);

        // [kind-rejected]
        // event_kind(p, "rejected") :- rejected(p, _, _).
        EventKind(v_p, text::REJECTED) <-
            Rejected(v_p, _, _);

        // [coded-by-its-kind]
        // coded_as(p, scheme, code) :- event_kind(p, kind), event_code(kind, scheme, code).
        CodedAs(v_p, v_scheme, v_code) <-
            EventKind(v_p, v_kind),
            EventCode(v_kind, v_scheme, v_code);

        // [contact-by-speaking]
        // made_contact(p, who, whom) :- spoke_with(p, who, whom).
        MadeContact(v_p, v_who, v_whom) <-
            SpokeWith(v_p, v_who, v_whom);

        // [contact-by-meeting]
        // made_contact(p, who, whom) :- met_with(p, who, whom).
        MadeContact(v_p, v_who, v_whom) <-
            MetWith(v_p, v_who, v_whom);

        // [contact-by-discussion]
        // made_contact(p, who, whom) :- discussed(p, who, whom, topic).
        MadeContact(v_p, v_who, v_whom) <-
            Discussed(v_p, v_who, v_whom, v_topic);

        // [contact-by-visit]
        // made_contact(p, who, whom) :- visited(p, who, whom).
        MadeContact(v_p, v_who, v_whom) <-
            Visited(v_p, v_who, v_whom);

        // [contact-as-told]
        // contact(p, a, b) :- made_contact(p, a, b).
        Contact(v_p, v_a, v_b) <-
            MadeContact(v_p, v_a, v_b);

        // [contact-both-ways]
        // contact(p, b, a) :- made_contact(p, a, b).
        Contact(v_p, v_b, v_a) <-
            MadeContact(v_p, v_a, v_b);

        // [edge-of-a-contact]
        // contact_edge(p, who, whom) :- made_contact(p, who, whom).
        ContactEdge(v_p, v_who, v_whom) <-
            MadeContact(v_p, v_who, v_whom);

        // [acts-for-own-side]
        // acts_for(who, side) :- on_side(who, side).
        ActsFor(v_who, v_side) <-
            OnSide(v_who, v_side);

        // [acts-for-by-office]
        // acts_for(who, side) :- takes_office(who, office, _), office(office, side).
        ActsFor(v_who, v_side) <-
            TakesOffice(v_who, v_office, _),
            Office(v_office, v_side);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("carried_by_another").map(|row| CarriedByAnother(row[0].presume_symbol())));
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
        crepe.extend(run.rows("takes_office").map(|row| TakesOffice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("mode").map(|row| Mode(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8,) = crepe.run_with_hasher::<Hasher>();
        run.keep("carrier", set_1.into_iter().map(|Carrier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bounded", set_2.into_iter().map(|Bounded(v_0)| [N(v_0)]));
        run.keep("coded_as", set_3.into_iter().map(|CodedAs(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("event_kind", set_4.into_iter().map(|EventKind(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("contact", set_5.into_iter().map(|Contact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("made_contact", set_6.into_iter().map(|MadeContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("contact_edge", set_7.into_iter().map(|ContactEdge(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("acts_for", set_8.into_iter().map(|ActsFor(v_0, v_1)| [S(v_0), S(v_1)]));
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
        struct Bounded(i64);

        @input
        struct TakesOffice(Symbol, Symbol, i64);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct RestsOnSince(Symbol, Symbol, i64);

        @input
        struct Known(Symbol, i64);

        @output
        struct Moment(i64);

        // [moment-of-a-statement]
        // moment(day) :- known(s, day).
        Moment(v_day) <-
            Known(v_s, v_day);

        // [moment-of-a-discovery]
        // moment(day) :- rests_on_since(s, root, day).
        Moment(v_day) <-
            RestsOnSince(v_s, v_root, v_day);

        // [moment-after-a-window]
        // moment(last + 1) :- window(p, _, last), bounded(last).
        Moment(v_2) <-
            Env(c),
            Window(v_p, _, v_last),
            Bounded(v_last),
            let Some(v_2) = c.number(Functor::Add, &[N(v_last), N(1)]);

        // [moment-of-an-office]
        // moment(day) :- takes_office(who, office, day).
        Moment(v_day) <-
            TakesOffice(v_who, v_office, v_day);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("bounded").map(|row| Bounded(row[0].presume_number())));
        crepe.extend(run.rows("takes_office").map(|row| TakesOffice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("rests_on_since").map(|row| RestsOnSince(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        let (set_1,) = crepe.run_with_hasher::<Hasher>();
        run.keep("moment", set_1.into_iter().map(|Moment(v_0)| [N(v_0)]));
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
        struct OutletActor(Symbol);

        @input
        struct Participant(Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

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
        struct Holds(Symbol, Symbol, i64, i64);

        @input
        struct When(Symbol, i64, i64);

        @input
        struct Host(Symbol, Symbol);

        @input
        struct Party(Symbol, Symbol);

        @input
        struct About(Symbol, Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct RestsOn(Symbol, Symbol);

        @input
        struct RestsOnSince(Symbol, Symbol, i64);

        @input
        struct ForSide(Symbol, Symbol);

        @input
        struct Asked(i64);

        @input
        struct Hindsight(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Dated(Symbol, i64);

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
        struct Voice(Symbol, Symbol);

        @output
        struct PartyTo(Symbol, Symbol);

        @output
        struct OutletInView(Symbol);

        @output
        struct Stand(Symbol, Symbol, Symbol);

        @output
        struct AnswersFor(Symbol, Symbol, Symbol);

        @output
        struct Withdraws(Symbol, Symbol, Symbol);

        @output
        struct Withdrawn(Symbol, Symbol);

        @output
        struct Reversed(Symbol, Symbol, Symbol);

        @output
        struct Overtaken(Symbol, Symbol, Symbol);

        @output
        struct StoodFor(Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Admits(Symbol, Symbol, Symbol, i64);

        @output
        struct Ended(Symbol);

        @output
        struct AsOf(i64);

        @output
        struct InView(Symbol);

        @output
        struct Link(Symbol, Symbol);

        @output
        struct CountTheCaseInner1(Symbol);

        @output
        struct CountTheCaseInner2(Symbol);

        // [as-asked]
        // as_of(date) :- date = max d : { asked(d) }.
        AsOf(v_date) <-
            Env(c),
            let Some(v_date) = c.fold("as-asked?value1", &[]);

        // [as-of-the-last-statement]
        // as_of(date) :- !asked(_), date = max d : { known(_, d) }.
        AsOf(v_date) <-
            Env(c),
            !Asked(_),
            let Some(v_date) = c.fold("as-of-the-last-statement?value1", &[]);

        // [known-by-then]
        // in_view(s) :- known(s, day), as_of(date), day <= date.
        InView(v_s) <-
            Known(v_s, v_day),
            AsOf(v_date),
            (v_day <= v_date);

        // [speaks-under-a-name]
        // on_record(s, speaker) :- made_by(s, speaker), in_view(s), !anonymous(speaker), !outlet_actor(speaker).
        OnRecord(v_s, v_speaker) <-
            MadeBy(v_s, v_speaker),
            !Anonymous(v_speaker),
            !OutletActor(v_speaker),
            InView(v_s);

        // [speaks-for-whom]
        // speaks_in(s, speaker, whom) :- on_record(s, speaker), speaks_for(speaker, whom).
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            SpeaksFor(v_speaker, v_whom);

        // [spoke-for-whom-then]
        // speaks_in(s, speaker, whom) :-
        //     on_record(s, speaker), dated(s, day),
        //     speaks_for_during(speaker, whom, first, last), first <= day, day <= last.
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            Dated(v_s, v_day),
            SpeaksForDuring(v_speaker, v_whom, v_first, v_last),
            (v_first <= v_day),
            (v_day <= v_last);

        // [held-office-then]
        // speaks_in(s, speaker, whom) :-
        //     on_record(s, speaker), dated(s, day),
        //     holds(speaker, office, first, last), first <= day, day <= last, office(office, whom).
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            Dated(v_s, v_day),
            Holds(v_speaker, v_office, v_first, v_last),
            (v_first <= v_day),
            (v_day <= v_last),
            Office(v_office, v_whom);

        // [side-of-the-statement]
        // statement_side(s, side) :- for_side(s, side).
        StatementSide(v_s, v_side) <-
            ForSide(v_s, v_side);

        // [side-of-the-speaker]
        // statement_side(s, side) :- made_by(s, speaker), on_side(speaker, side), !for_side(s, _).
        StatementSide(v_s, v_side) <-
            MadeBy(v_s, v_speaker),
            !ForSide(v_s, _),
            OnSide(v_speaker, v_side);

        // [side-of-the-day]
        // statement_side(s, side) :-
        //     speaks_in(s, speaker, whom), on_side(whom, side), !on_side(speaker, _), !for_side(s, _).
        StatementSide(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !OnSide(v_speaker, _),
            !ForSide(v_s, _),
            OnSide(v_whom, v_side);

        // [voice-of-a-side]
        // voice(s, side) :- on_record(s, _), statement_side(s, side).
        Voice(v_s, v_side) <-
            OnRecord(v_s, _),
            StatementSide(v_s, v_side);

        // [voice-of-whom-one-speaks-for]
        // voice(s, side) :- speaks_in(s, speaker, whom), on_side(whom, side), !for_side(s, _).
        Voice(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !ForSide(v_s, _),
            OnSide(v_whom, v_side);

        // [party-as-declared]
        // party_to(p, side) :- party(p, side).
        PartyTo(v_p, v_side) <-
            Party(v_p, v_side);

        // [party-by-taking-part]
        // party_to(p, side) :- participant(p, who), on_side(who, side).
        PartyTo(v_p, v_side) <-
            Participant(v_p, v_who),
            OnSide(v_who, v_side);

        // [party-by-office]
        // party_to(p, side) :-
        //     participant(p, who), holds(who, office, start, end), office(office, side),
        //     when(p, first, last), start <= last, first <= end.
        PartyTo(v_p, v_side) <-
            Participant(v_p, v_who),
            Holds(v_who, v_office, v_start, v_end),
            Office(v_office, v_side),
            When(v_p, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [party-as-host]
        // party_to(p, side) :- host(p, side).
        PartyTo(v_p, v_side) <-
            Host(v_p, v_side);

        // [party-as-claimant]
        // party_to(p, side) :- about(p, s), statement_side(s, side).
        PartyTo(v_p, v_side) <-
            About(v_p, v_s),
            StatementSide(v_s, v_side);

        // [count-the-case]
        // summary(statements, outlets) :-
        //     statements = count : { in_view(_) },
        //     outlets = count : { outlet_in_view(_) }.
        CountTheCaseInner1(v_2) <-
            InView(v_2);

        // [outlet-carried-something]
        // outlet_in_view(outlet) :- via(s, outlet), in_view(s).
        OutletInView(v_outlet) <-
            Via(v_s, v_outlet),
            InView(v_s);

        // [outlet-said-something]
        // outlet_in_view(outlet) :- statement(s, _, outlet, _), outlet(outlet), in_view(s).
        OutletInView(v_outlet) <-
            Statement(v_s, _, v_outlet, _),
            Outlet(v_outlet),
            InView(v_s);

        // [count-the-case]
        // summary(statements, outlets) :-
        //     statements = count : { in_view(_) },
        //     outlets = count : { outlet_in_view(_) }.
        CountTheCaseInner2(v_3) <-
            OutletInView(v_3);

        // [stands-by-assertion]
        // stand(s, p, "for") :- statement(s, p, speaker, "asserted"), in_view(s).
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::ASSERTED),
            InView(v_s);

        // [stands-by-confirmation]
        // stand(s, p, "for") :- statement(s, p, speaker, "confirmed"), in_view(s).
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::CONFIRMED),
            InView(v_s);

        // [stands-by-admission]
        // stand(s, p, "for") :- statement(s, p, speaker, "admitted"), in_view(s).
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::ADMITTED),
            InView(v_s);

        // [stands-against-by-denial]
        // stand(s, p, "against") :- statement(s, p, speaker, "denied"), in_view(s).
        Stand(v_s, v_p, text::AGAINST) <-
            Statement(v_s, v_p, v_speaker, text::DENIED),
            InView(v_s);

        // [withdraws-in-words]
        // withdraws(r, s, by) :- judgement(r, s, by, "retracted"), in_view(r), in_view(s).
        Withdraws(v_r, v_s, v_by) <-
            Judgement(v_r, v_s, v_by, text::RETRACTED),
            InView(v_r),
            InView(v_s);

        // [corrects-in-words]
        // withdraws(r, s, by) :- judgement(r, s, by, "corrected"), in_view(r), in_view(s).
        Withdraws(v_r, v_s, v_by) <-
            Judgement(v_r, v_s, v_by, text::CORRECTED),
            InView(v_r),
            InView(v_s);

        // [speaker-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), statement(s, _, by, _).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            Statement(v_s, _, v_by, _);

        // [carrier-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), via(s, by).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            Via(v_s, v_by);

        // [side-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), voice(r, side), statement_side(s, side).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            Voice(v_r, v_side),
            StatementSide(v_s, v_side);

        // [principal-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), speaks_in(s, speaker, by).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            SpeaksIn(v_s, v_speaker, v_by);

        // [spokesperson-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), statement(s, _, speaker, _), speaks_in(r, by, speaker).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            Statement(v_s, _, v_speaker, _),
            SpeaksIn(v_r, v_by, v_speaker);

        // [withdrawn-in-words]
        // withdrawn(s, by) :- answers_for(r, s, by).
        Withdrawn(v_s, v_by) <-
            AnswersFor(v_r, v_s, v_by);

        // [reversed-on-the-same]
        // reversed(s, speaker, later) :-
        //     stand(s, p, position), statement(s, p, speaker, _), known(s, day),
        //     statement(later, p, speaker, _), stand(later, p, other), position != other,
        //     known(later, after), day < after.
        Reversed(v_s, v_speaker, v_later) <-
            Stand(v_s, v_p, v_position),
            Statement(v_s, v_p, v_speaker, _),
            Known(v_s, v_day),
            Statement(v_later, v_p, v_speaker, _),
            Stand(v_later, v_p, v_other),
            (v_position != v_other),
            Known(v_later, v_after),
            (v_day < v_after);

        // [reversed-by-the-contrary]
        // reversed(s, speaker, later) :-
        //     stand(s, p, "for"), statement(s, p, speaker, _), known(s, day), conflicts(p, q),
        //     statement(later, q, speaker, _), stand(later, q, "for"), known(later, after), day < after.
        Reversed(v_s, v_speaker, v_later) <-
            Stand(v_s, v_p, text::FOR),
            Statement(v_s, v_p, v_speaker, _),
            Known(v_s, v_day),
            Conflicts(v_p, v_q),
            Statement(v_later, v_q, v_speaker, _),
            Stand(v_later, v_q, text::FOR),
            Known(v_later, v_after),
            (v_day < v_after);

        // [stood-on-record]
        // stood_for(p, position, side, s, day) :- stand(s, p, position), voice(s, side), known(s, day).
        StoodFor(v_p, v_position, v_side, v_s, v_day) <-
            Stand(v_s, v_p, v_position),
            Voice(v_s, v_side),
            Known(v_s, v_day);

        // [admits-on-record]
        // admits(s, p, side, day) :- statement(s, p, _, "admitted"), voice(s, side), known(s, day).
        Admits(v_s, v_p, v_side, v_day) <-
            Statement(v_s, v_p, _, text::ADMITTED),
            Voice(v_s, v_side),
            Known(v_s, v_day);

        // [overtaken-by-admission]
        // overtaken(s, side, later) :-
        //     admits(later, p, side, after), stood_for(p, "against", side, s, day), day < after.
        Overtaken(v_s, v_side, v_later) <-
            StoodFor(v_p, text::AGAINST, v_side, v_s, v_day),
            Admits(v_later, v_p, v_side, v_after),
            (v_day < v_after);

        // [overtaken-by-admission-of-more]
        // overtaken(s, side, later) :-
        //     admits(later, q, side, after), entails(q, p), stood_for(p, "against", side, s, day), day < after.
        Overtaken(v_s, v_side, v_later) <-
            StoodFor(v_p, text::AGAINST, v_side, v_s, v_day),
            Admits(v_later, v_q, v_side, v_after),
            (v_day < v_after),
            Entails(v_q, v_p);

        // [overtaken-by-admission-of-the-contrary]
        // overtaken(s, side, later) :-
        //     admits(later, q, side, after), conflicts(q, p), stood_for(p, "for", side, s, day), day < after.
        Overtaken(v_s, v_side, v_later) <-
            StoodFor(v_p, text::FOR, v_side, v_s, v_day),
            Admits(v_later, v_q, v_side, v_after),
            (v_day < v_after),
            Conflicts(v_q, v_p);

        // [ended-by-withdrawal]
        // ended(s) :- withdrawn(s, by).
        Ended(v_s) <-
            Withdrawn(v_s, v_by);

        // [ended-by-finding]
        // ended(s) :- judgement(r, s, by, "discredited"), in_view(r), in_view(s), authority(by).
        Ended(v_s) <-
            Judgement(v_r, v_s, v_by, text::DISCREDITED),
            InView(v_r),
            InView(v_s),
            Authority(v_by);

        // [ended-by-reversal]
        // ended(s) :- reversed(s, speaker, _).
        Ended(v_s) <-
            Reversed(v_s, v_speaker, _);

        // [ended-by-admission]
        // ended(s) :- overtaken(s, side, _).
        Ended(v_s) <-
            Overtaken(v_s, v_side, _);

        // [link-from-the-start]
        // link(s, root) :- rests_on(s, root), in_view(s), in_view(root), !rests_on_since(s, root, _).
        Link(v_s, v_root) <-
            RestsOn(v_s, v_root),
            !RestsOnSince(v_s, v_root, _),
            InView(v_s),
            InView(v_root);

        // [link-found-later]
        // link(s, root) :- rests_on_since(s, root, day), in_view(s), in_view(root), as_of(date), day <= date.
        Link(v_s, v_root) <-
            RestsOnSince(v_s, v_root, v_day),
            InView(v_s),
            InView(v_root),
            AsOf(v_date),
            (v_day <= v_date);

        // [link-with-hindsight]
        // link(s, root) :- rests_on_since(s, root, day), in_view(s), in_view(root), hindsight(asked).
        Link(v_s, v_root) <-
            RestsOnSince(v_s, v_root, v_day),
            InView(v_s),
            InView(v_root),
            Hindsight(v_asked);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("participant").map(|row| Participant(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("office").map(|row| Office(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for").map(|row| SpeaksFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for_during").map(|row| SpeaksForDuring(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("holds").map(|row| Holds(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("when").map(|row| When(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("host").map(|row| Host(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party").map(|row| Party(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("about").map(|row| About(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on").map(|row| RestsOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_since").map(|row| RestsOnSince(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("for_side").map(|row| ForSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("asked").map(|row| Asked(row[0].presume_number())));
        crepe.extend(run.rows("hindsight").map(|row| Hindsight(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("dated").map(|row| Dated(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_record", set_1.into_iter().map(|OnRecord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("speaks_in", set_2.into_iter().map(|SpeaksIn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("statement_side", set_3.into_iter().map(|StatementSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("voice", set_4.into_iter().map(|Voice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_to", set_5.into_iter().map(|PartyTo(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outlet_in_view", set_6.into_iter().map(|OutletInView(v_0)| [S(v_0)]));
        run.keep("stand", set_7.into_iter().map(|Stand(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("answers_for", set_8.into_iter().map(|AnswersFor(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("withdraws", set_9.into_iter().map(|Withdraws(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("withdrawn", set_10.into_iter().map(|Withdrawn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("reversed", set_11.into_iter().map(|Reversed(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("overtaken", set_12.into_iter().map(|Overtaken(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("stood_for", set_13.into_iter().map(|StoodFor(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("admits", set_14.into_iter().map(|Admits(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("ended", set_15.into_iter().map(|Ended(v_0)| [S(v_0)]));
        run.keep("as_of", set_16.into_iter().map(|AsOf(v_0)| [N(v_0)]));
        run.keep("in_view", set_17.into_iter().map(|InView(v_0)| [S(v_0)]));
        run.keep("link", set_18.into_iter().map(|Link(v_0, v_1)| [S(v_0), S(v_1)]));
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
        struct Env<'a>(Context<'a>);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Ended(Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct RestsOnUnknown(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct InView(Symbol);

        @input
        struct Link(Symbol, Symbol);

        @output
        struct Report(Symbol, Symbol, Symbol);

        @output
        struct ReportsItself(Symbol, Symbol, Symbol);

        @output
        struct ReportOutlet(Symbol, Symbol, Symbol);

        @output
        struct GoesBack(Symbol, Symbol);

        @output
        struct SameCircle(Symbol, Symbol);

        @output
        struct CircleRests(Symbol);

        @output
        struct Unplaced(Symbol);

        @output
        struct ClosesCircle(Symbol);

        @output
        struct LaterInCircle(Symbol);

        @output
        struct Live(Symbol);

        @output
        struct Rooted(Symbol, Symbol, Symbol);

        @output
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct UnsourcedRelay(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Foresees(Symbol, Symbol);

        @output
        struct Argued(Symbol, Symbol, Symbol);

        @output
        struct PassesOnDenial(Symbol, Symbol);

        @output
        struct GoesBackEver(Symbol, Symbol);

        @output
        struct Rests(Symbol);

        @output
        struct CountReportsInner1(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner2(Symbol, Symbol, Symbol);

        // [rests-on-one]
        // rests(s) :- link(s, root).
        Rests(v_s) <-
            Link(v_s, v_root);

        // [goes-back-at-once]
        // goes_back(s, root) :- link(s, root), !ended(s), !ended(root).
        GoesBack(v_s, v_root) <-
            Link(v_s, v_root),
            !Ended(v_s),
            !Ended(v_root);

        // [goes-back-in-steps]
        // goes_back(s, root) :- goes_back(s, m), link(m, root), !ended(root).
        GoesBack(v_s, v_root) <-
            GoesBack(v_s, v_m),
            Link(v_m, v_root),
            !Ended(v_root);

        // [rest-on-each-other]
        // same_circle(s, m) :- goes_back(s, m), goes_back(m, s).
        SameCircle(v_s, v_m) <-
            GoesBack(v_s, v_m),
            GoesBack(v_m, v_s);

        // [circle-has-a-root]
        // circle_rests(s) :- same_circle(s, m), link(m, root), !same_circle(s, root).
        CircleRests(v_s) <-
            SameCircle(v_s, v_m),
            Link(v_m, v_root),
            !SameCircle(v_s, v_root);

        // [circle-rests-on-the-unknown]
        // circle_rests(s) :- same_circle(s, m), rests_on_unknown(m).
        CircleRests(v_s) <-
            SameCircle(v_s, v_m),
            RestsOnUnknown(v_m);

        // [unplaced-as-declared]
        // unplaced(s) :- rests_on_unknown(s), in_view(s).
        Unplaced(v_s) <-
            RestsOnUnknown(v_s),
            InView(v_s);

        // [unplaced-relay]
        // unplaced(s) :- statement(s, _, _, "relayed"), in_view(s), !rests(s).
        Unplaced(v_s) <-
            Statement(v_s, _, _, text::RELAYED),
            !Rests(v_s),
            InView(v_s);

        // [live-on-its-own]
        // live(s) :- in_view(s), !ended(s), !rests(s).
        Live(v_s) <-
            InView(v_s),
            !Ended(v_s),
            !Rests(v_s);

        // [live-by-its-root]
        // live(s) :- link(s, m), live(m), !ended(s).
        Live(v_s) <-
            Link(v_s, v_m),
            !Ended(v_s),
            Live(v_m);

        // [live-in-a-circle]
        // live(s) :- same_circle(s, _), !circle_rests(s).
        Live(v_s) <-
            SameCircle(v_s, _),
            !CircleRests(v_s);

        // [live-on-the-unknown]
        // live(s) :- unplaced(s), !ended(s).
        Live(v_s) <-
            Unplaced(v_s),
            !Ended(v_s);

        // [later-in-circle]
        // later_in_circle(s) :- same_circle(s, m), m < s.
        LaterInCircle(v_s) <-
            Env(c),
            SameCircle(v_s, v_m),
            (c.holds(Comparison::Less, S(v_m), S(v_s)));

        // [first-of-a-circle]
        // closes_circle(s) :- same_circle(s, _), !circle_rests(s), !later_in_circle(s).
        ClosesCircle(v_s) <-
            SameCircle(v_s, _),
            !CircleRests(v_s),
            !LaterInCircle(v_s);

        // [own-root]
        // rooted(s, s, "known") :- live(s), !rests(s), !unplaced(s).
        Rooted(v_s, v_s, text::KNOWN) <-
            Live(v_s),
            !Rests(v_s),
            !Unplaced(v_s);

        // [unknown-root]
        // rooted(s, s, "unknown") :- live(s), unplaced(s).
        Rooted(v_s, v_s, text::UNKNOWN) <-
            Live(v_s),
            Unplaced(v_s);

        // [circular-root]
        // rooted(s, s, "circular") :- closes_circle(s).
        Rooted(v_s, v_s, text::CIRCULAR) <-
            ClosesCircle(v_s);

        // [root-of-its-source]
        // rooted(s, root, certainty) :- live(s), link(s, m), rooted(m, root, certainty).
        Rooted(v_s, v_root, v_certainty) <-
            Live(v_s),
            Link(v_s, v_m),
            Rooted(v_m, v_root, v_certainty);

        // [went-back-at-once]
        // goes_back_ever(s, root) :- link(s, root).
        GoesBackEver(v_s, v_root) <-
            Link(v_s, v_root);

        // [went-back-in-steps]
        // goes_back_ever(s, root) :- link(s, m), goes_back_ever(m, root).
        GoesBackEver(v_s, v_root) <-
            Link(v_s, v_m),
            GoesBackEver(v_m, v_root);

        // [argued-outright]
        // argued(s, p, position) :- stand(s, p, position).
        Argued(v_s, v_p, v_position) <-
            Stand(v_s, v_p, v_position);

        // [argued-by-more]
        // argued(s, p, "for") :- stand(s, q, "for"), entails(q, p).
        Argued(v_s, v_p, text::FOR) <-
            Stand(v_s, v_q, text::FOR),
            Entails(v_q, v_p);

        // [argued-against-what-follows]
        // argued(s, p, "against") :- stand(s, q, "against"), entails(p, q).
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::AGAINST),
            Entails(v_p, v_q);

        // [argued-for-the-contrary]
        // argued(s, p, "against") :- stand(s, q, "for"), conflicts(q, p).
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::FOR),
            Conflicts(v_q, v_p);

        // [denial-in-a-relay]
        // passes_on_denial(s, p) :- statement(s, p, _, "relayed"), goes_back_ever(s, m), argued(m, p, "against").
        PassesOnDenial(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            GoesBackEver(v_s, v_m),
            Argued(v_m, v_p, text::AGAINST);

        // [relay-at-a-loss]
        // unsourced_relay(s, p, s, "unknown") :- statement(s, p, _, "relayed"), rooted(s, s, "unknown"), !rests(s).
        UnsourcedRelay(v_s, v_p, v_s, text::UNKNOWN) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Rests(v_s),
            Rooted(v_s, v_s, text::UNKNOWN);

        // [relay-in-a-circle]
        // unsourced_relay(s, p, root, "circular") :-
        //     statement(s, p, _, "relayed"), rooted(s, root, "circular"), same_circle(s, root), !passes_on_denial(s, p).
        UnsourcedRelay(v_s, v_p, v_root, text::CIRCULAR) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !PassesOnDenial(v_s, v_p),
            Rooted(v_s, v_root, text::CIRCULAR),
            SameCircle(v_s, v_root);

        // [bears-by-its-own-words]
        // bears(s, p, position, root, certainty) :- stand(s, p, position), rooted(s, root, certainty).
        Bears(v_s, v_p, v_position, v_root, v_certainty) <-
            Stand(v_s, v_p, v_position),
            Rooted(v_s, v_root, v_certainty);

        // [relay-bears-as-its-source]
        // bears(s, p, position, root, certainty) :-
        //     statement(s, p, _, "relayed"), live(s), link(s, m), bears(m, p, position, root, certainty).
        Bears(v_s, v_p, v_position, v_root, v_certainty) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Bears(v_m, v_p, v_position, v_root, v_certainty);

        // [relay-bears-as-its-fuller-source]
        // bears(s, q, position, root, certainty) :-
        //     statement(s, p, _, "relayed"), live(s), link(s, m), bears(m, q, position, root, certainty), entails(q, p).
        Bears(v_s, v_q, v_position, v_root, v_certainty) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Bears(v_m, v_q, v_position, v_root, v_certainty),
            Entails(v_q, v_p);

        // [relay-of-the-unknown]
        // bears(s, p, "for", root, certainty) :- unsourced_relay(s, p, root, certainty).
        Bears(v_s, v_p, text::FOR, v_root, v_certainty) <-
            UnsourcedRelay(v_s, v_p, v_root, v_certainty);

        // [support-carries-over]
        // bears(s, p, "for", root, certainty) :- bears(s, q, "for", root, certainty), entails(q, p).
        Bears(v_s, v_p, text::FOR, v_root, v_certainty) <-
            Bears(v_s, v_q, text::FOR, v_root, v_certainty),
            Entails(v_q, v_p);

        // [opposition-carries-over]
        // bears(s, p, "against", root, certainty) :- bears(s, q, "against", root, certainty), entails(p, q).
        Bears(v_s, v_p, text::AGAINST, v_root, v_certainty) <-
            Bears(v_s, v_q, text::AGAINST, v_root, v_certainty),
            Entails(v_p, v_q);

        // [support-of-the-contrary]
        // bears(s, p, "against", root, certainty) :- bears(s, q, "for", root, certainty), conflicts(q, p).
        Bears(v_s, v_p, text::AGAINST, v_root, v_certainty) <-
            Bears(v_s, v_q, text::FOR, v_root, v_certainty),
            Conflicts(v_q, v_p);

        // [reports-the-thing-itself]
        // reports_itself(p, position, speaker) :- bears(s, p, position, _, _), statement(s, p, speaker, _).
        ReportsItself(v_p, v_position, v_speaker) <-
            Bears(v_s, v_p, v_position, _, _),
            Statement(v_s, v_p, v_speaker, _);

        // [foresees-as-possible]
        // foresees(s, p) :- statement(s, p, speaker, "called it possible"), live(s).
        Foresees(v_s, v_p) <-
            Statement(v_s, v_p, v_speaker, text::CALLED_IT_POSSIBLE),
            Live(v_s);

        // [foresees-as-intended]
        // foresees(s, p) :- statement(s, p, speaker, "declared the intention"), live(s).
        Foresees(v_s, v_p) <-
            Statement(v_s, v_p, v_speaker, text::DECLARED_THE_INTENTION),
            Live(v_s);

        // [foresees-as-threatened]
        // foresees(s, p) :- statement(s, p, speaker, "threatened it"), live(s).
        Foresees(v_s, v_p) <-
            Statement(v_s, v_p, v_speaker, text::THREATENED_IT),
            Live(v_s);

        // [report-on-the-thing-itself]
        // report(p, position, s) :- bears(s, p, position, _, _), statement(s, p, _, _).
        Report(v_p, v_position, v_s) <-
            Bears(v_s, v_p, v_position, _, _),
            Statement(v_s, v_p, _, _);

        // [report-by-what-it-implies]
        // report(p, position, s) :-
        //     bears(s, p, position, _, _), !statement(s, p, _, _), made_by(s, speaker),
        //     !reports_itself(p, position, speaker).
        Report(v_p, v_position, v_s) <-
            Bears(v_s, v_p, v_position, _, _),
            !Statement(v_s, v_p, _, _),
            MadeBy(v_s, v_speaker),
            !ReportsItself(v_p, v_position, v_speaker);

        // [report-that-foresees]
        // report(p, "foreseen", s) :- foresees(s, p).
        Report(v_p, text::FORESEEN, v_s) <-
            Foresees(v_s, v_p);

        // [count-reports]
        // report_count(p, position, reports, outlets) :-
        //     position_on(p, position),
        //     reports = count : { report(p, position, _) },
        //     outlets = count : { report_outlet(p, position, _) }.
        CountReportsInner1(v_p, v_position, v_4) <-
            Report(v_p, v_position, v_4);

        // [outlet-that-carried]
        // report_outlet(p, position, outlet) :- report(p, position, s), via(s, outlet).
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, v_s),
            Via(v_s, v_outlet);

        // [outlet-that-spoke]
        // report_outlet(p, position, outlet) :-
        //     report(p, position, s), !via(s, _), statement(s, _, outlet, _), outlet(outlet).
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, v_s),
            !Via(v_s, _),
            Statement(v_s, _, v_outlet, _),
            Outlet(v_outlet);

        // [count-reports]
        // report_count(p, position, reports, outlets) :-
        //     position_on(p, position),
        //     reports = count : { report(p, position, _) },
        //     outlets = count : { report_outlet(p, position, _) }.
        CountReportsInner2(v_p, v_position, v_5) <-
            ReportOutlet(v_p, v_position, v_5);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("ended").map(|row| Ended(row[0].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("link").map(|row| Link(row[0].presume_symbol(), row[1].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("report", set_1.into_iter().map(|Report(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("reports_itself", set_2.into_iter().map(|ReportsItself(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("report_outlet", set_3.into_iter().map(|ReportOutlet(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("goes_back", set_4.into_iter().map(|GoesBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("same_circle", set_5.into_iter().map(|SameCircle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("circle_rests", set_6.into_iter().map(|CircleRests(v_0)| [S(v_0)]));
        run.keep("unplaced", set_7.into_iter().map(|Unplaced(v_0)| [S(v_0)]));
        run.keep("closes_circle", set_8.into_iter().map(|ClosesCircle(v_0)| [S(v_0)]));
        run.keep("later_in_circle", set_9.into_iter().map(|LaterInCircle(v_0)| [S(v_0)]));
        run.keep("live", set_10.into_iter().map(|Live(v_0)| [S(v_0)]));
        run.keep("rooted", set_11.into_iter().map(|Rooted(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("bears", set_12.into_iter().map(|Bears(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("unsourced_relay", set_13.into_iter().map(|UnsourcedRelay(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("foresees", set_14.into_iter().map(|Foresees(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("argued", set_15.into_iter().map(|Argued(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("passes_on_denial", set_16.into_iter().map(|PassesOnDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("goes_back_ever", set_17.into_iter().map(|GoesBackEver(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rests", set_18.into_iter().map(|Rests(v_0)| [S(v_0)]));
        run.keep("count-reports?inner1", set_19.into_iter().map(|CountReportsInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner2", set_20.into_iter().map(|CountReportsInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
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
        struct OnRecord(Symbol, Symbol);

        @input
        struct OutletActor(Symbol);

        @input
        struct SpeaksIn(Symbol, Symbol, Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Carrier(Symbol, Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Participant(Symbol, Symbol);

        @input
        struct SameCircle(Symbol, Symbol);

        @input
        struct Unplaced(Symbol);

        @input
        struct Rooted(Symbol, Symbol, Symbol);

        @input
        struct LaterCarrier(Symbol, Symbol);

        @input
        struct DescribedBefore(Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Foresees(Symbol, Symbol);

        @input
        struct Argued(Symbol, Symbol, Symbol);

        @input
        struct GoesBackEver(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct InView(Symbol);

        @input
        struct Rests(Symbol);

        @output
        struct Voiced(Symbol, Symbol, Symbol, Symbol);

        @output
        struct SpeaksForParticipant(Symbol, Symbol, Symbol);

        @output
        struct Supporter(Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Opponent(Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Origin(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct CircleBehind(Symbol, Symbol, Symbol);

        @output
        struct PossibleOrigin(Symbol, Symbol, Symbol, Symbol);

        @output
        struct LostOrigin(Symbol, Symbol);

        @output
        struct OriginKey(Symbol, Symbol, Symbol);

        @output
        struct LaterSide(Symbol, Symbol);

        @output
        struct DescribedAs(Symbol, Symbol);

        @output
        struct Supported(Symbol);

        @output
        struct Opposed(Symbol);

        @output
        struct OwnSupport(Symbol, Symbol);

        @output
        struct OwnOpposition(Symbol, Symbol);

        @output
        struct ArguedFrom(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Foreseen(Symbol);

        @output
        struct CountOriginsInner1(Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountOriginsInner2(Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountOriginsInner3(Symbol, Symbol, Symbol);

        // [has-support]
        // supported(p) :- bears(s, p, "for", _, _).
        Supported(v_p) <-
            Bears(v_s, v_p, text::FOR, _, _);

        // [another-side-first]
        // later_side(root, side) :- statement_side(root, side), statement_side(root, first), first < side.
        LaterSide(v_root, v_side) <-
            Env(c),
            StatementSide(v_root, v_side),
            StatementSide(v_root, v_first),
            (c.holds(Comparison::Less, S(v_first), S(v_side)));

        // [described-once]
        // described_as(root, group) :-
        //     made_by(root, group), in_view(root), anonymous(group), !described_before(group, _).
        DescribedAs(v_root, v_group) <-
            MadeBy(v_root, v_group),
            !DescribedBefore(v_group, _),
            InView(v_root),
            Anonymous(v_group);

        // [described-alike]
        // described_as(root, group) :-
        //     made_by(root, speaker), in_view(root), described_before(speaker, group), !described_before(group, _).
        DescribedAs(v_root, v_group) <-
            MadeBy(v_root, v_speaker),
            InView(v_root),
            DescribedBefore(v_speaker, v_group),
            !DescribedBefore(v_group, _);

        // [origin-by-side]
        // origin_key(root, side, "") :-
        //     made_by(root, speaker), in_view(root), !anonymous(speaker),
        //     statement_side(root, side), !later_side(root, side).
        OriginKey(v_root, v_side, text::T) <-
            MadeBy(v_root, v_speaker),
            !Anonymous(v_speaker),
            InView(v_root),
            StatementSide(v_root, v_side),
            !LaterSide(v_root, v_side);

        // [origin-by-name]
        // origin_key(root, speaker, "") :-
        //     made_by(root, speaker), in_view(root), !anonymous(speaker), !statement_side(root, _).
        OriginKey(v_root, v_speaker, text::T) <-
            MadeBy(v_root, v_speaker),
            !Anonymous(v_speaker),
            !StatementSide(v_root, _),
            InView(v_root);

        // [origin-by-description]
        // origin_key(root, group, outlet) :-
        //     described_as(root, group), via(root, outlet), !later_carrier(root, outlet).
        OriginKey(v_root, v_group, v_outlet) <-
            DescribedAs(v_root, v_group),
            Via(v_root, v_outlet),
            !LaterCarrier(v_root, v_outlet);

        // [origin-without-carrier]
        // origin_key(root, group, "") :- described_as(root, group), !via(root, _).
        OriginKey(v_root, v_group, text::T) <-
            DescribedAs(v_root, v_group),
            !Via(v_root, _);

        // [circle-behind-a-report]
        // circle_behind(p, position, root) :- bears(s, p, position, root, "circular").
        CircleBehind(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, v_root, text::CIRCULAR);

        // [circle-behind-a-forecast]
        // circle_behind(p, "foreseen", root) :- foresees(s, p), rooted(s, root, "circular").
        CircleBehind(v_p, text::FORESEEN, v_root) <-
            Rooted(v_s, v_root, text::CIRCULAR),
            Foresees(v_s, v_p);

        // [origin-of-a-report]
        // origin(p, position, who, carrier, certainty) :-
        //     bears(s, p, position, root, certainty), certainty != "circular", origin_key(root, who, carrier).
        Origin(v_p, v_position, v_who, v_carrier, v_certainty) <-
            Bears(v_s, v_p, v_position, v_root, v_certainty),
            (v_certainty != text::CIRCULAR),
            OriginKey(v_root, v_who, v_carrier);

        // [origin-of-a-forecast]
        // origin(p, "foreseen", who, carrier, certainty) :-
        //     foresees(s, p), rooted(s, root, certainty), certainty != "circular", origin_key(root, who, carrier).
        Origin(v_p, text::FORESEEN, v_who, v_carrier, v_certainty) <-
            Foresees(v_s, v_p),
            Rooted(v_s, v_root, v_certainty),
            (v_certainty != text::CIRCULAR),
            OriginKey(v_root, v_who, v_carrier);

        // [origin-in-a-circle]
        // origin(p, position, who, carrier, "circular") :-
        //     circle_behind(p, position, root), same_circle(root, m), origin_key(m, who, carrier).
        Origin(v_p, v_position, v_who, v_carrier, text::CIRCULAR) <-
            CircleBehind(v_p, v_position, v_root),
            SameCircle(v_root, v_m),
            OriginKey(v_m, v_who, v_carrier);

        // [count-origins]
        // origin_count(p, position, known, unknown + circles) :-
        //     position_on(p, position),
        //     known = count : { origin(p, position, _, _, "known") },
        //     unknown = count : { possible_origin(p, position, _, _) },
        //     circles = count : { circle_behind(p, position, _) }.
        CountOriginsInner1(v_p, v_position, v_6, v_7) <-
            Origin(v_p, v_position, v_6, v_7, text::KNOWN);

        // [not-counted-already]
        // possible_origin(p, position, who, carrier) :-
        //     origin(p, position, who, carrier, "unknown"), !origin(p, position, who, carrier, "known").
        PossibleOrigin(v_p, v_position, v_who, v_carrier) <-
            Origin(v_p, v_position, v_who, v_carrier, text::UNKNOWN),
            !Origin(v_p, v_position, v_who, v_carrier, text::KNOWN);

        // [count-origins]
        // origin_count(p, position, known, unknown + circles) :-
        //     position_on(p, position),
        //     known = count : { origin(p, position, _, _, "known") },
        //     unknown = count : { possible_origin(p, position, _, _) },
        //     circles = count : { circle_behind(p, position, _) }.
        CountOriginsInner2(v_p, v_position, v_8, v_9) <-
            PossibleOrigin(v_p, v_position, v_8, v_9);
        CountOriginsInner3(v_p, v_position, v_10) <-
            CircleBehind(v_p, v_position, v_10);

        // [argued-from-itself]
        // argued_from(s, p, position, s) :- argued(s, p, position), !rests(s), !unplaced(s).
        ArguedFrom(v_s, v_p, v_position, v_s) <-
            Argued(v_s, v_p, v_position),
            !Rests(v_s),
            !Unplaced(v_s);

        // [argued-from-its-source]
        // argued_from(s, p, position, root) :-
        //     argued(s, p, position), goes_back_ever(s, root), !rests(root), !unplaced(root).
        ArguedFrom(v_s, v_p, v_position, v_root) <-
            Argued(v_s, v_p, v_position),
            GoesBackEver(v_s, v_root),
            !Rests(v_root),
            !Unplaced(v_root);

        // [known-origin-lost]
        // lost_origin(p, position) :- argued_from(s, p, position, root), !origin(p, position, _, _, "known").
        LostOrigin(v_p, v_position) <-
            ArguedFrom(v_s, v_p, v_position, v_root),
            !Origin(v_p, v_position, _, _, text::KNOWN);

        // [has-opposition]
        // opposed(p) :- bears(s, p, "against", _, _).
        Opposed(v_p) <-
            Bears(v_s, v_p, text::AGAINST, _, _);

        // [has-a-forecast]
        // foreseen(p) :- foresees(s, p).
        Foreseen(v_p) <-
            Foresees(v_s, v_p);

        // [speaks-for-one-who-took-part]
        // speaks_for_participant(s, who, whom) :-
        //     speaks_in(s, who, whom), statement(s, p, _, _), participant(p, whom), who != whom.
        SpeaksForParticipant(v_s, v_who, v_whom) <-
            SpeaksIn(v_s, v_who, v_whom),
            (v_who != v_whom),
            Statement(v_s, v_p, _, _),
            Participant(v_p, v_whom);

        // [voiced-for-a-participant]
        // voiced(s, who, whom, "on record") :- speaks_for_participant(s, who, whom).
        Voiced(v_s, v_who, v_whom, text::ON_RECORD) <-
            SpeaksForParticipant(v_s, v_who, v_whom);

        // [voiced-for-oneself]
        // voiced(s, who, "", "on record") :- on_record(s, who), !speaks_for_participant(s, _, _).
        Voiced(v_s, v_who, text::T, text::ON_RECORD) <-
            OnRecord(v_s, v_who),
            !SpeaksForParticipant(v_s, _, _);

        // [voiced-without-a-name]
        // voiced(s, who, "", "not named") :- statement(s, _, who, _), in_view(s), anonymous(who).
        Voiced(v_s, v_who, text::T, text::NOT_NAMED) <-
            Statement(v_s, _, v_who, _),
            InView(v_s),
            Anonymous(v_who);

        // [voiced-by-an-outlet]
        // voiced(s, who, "", "in its own words") :- statement(s, _, who, _), in_view(s), outlet_actor(who).
        Voiced(v_s, v_who, text::T, text::IN_ITS_OWN_WORDS) <-
            Statement(v_s, _, v_who, _),
            InView(v_s),
            OutletActor(v_who);

        // [supports-itself]
        // own_support(p, s) :- bears(s, p, "for", _, _), stand(s, _, _).
        OwnSupport(v_p, v_s) <-
            Bears(v_s, v_p, text::FOR, _, _),
            Stand(v_s, _, _);

        // [supporter-by-words]
        // supporter(p, who, whom, outlet, manner, day) :-
        //     own_support(p, s), voiced(s, who, whom, manner), carrier(s, outlet), known(s, day).
        Supporter(v_p, v_who, v_whom, v_outlet, v_manner, v_day) <-
            OwnSupport(v_p, v_s),
            Voiced(v_s, v_who, v_whom, v_manner),
            Carrier(v_s, v_outlet),
            Known(v_s, v_day);

        // [opposes-itself]
        // own_opposition(p, s) :- bears(s, p, "against", _, _), stand(s, _, _).
        OwnOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, _),
            Stand(v_s, _, _);

        // [opponent-by-words]
        // opponent(p, who, whom, outlet, manner, day) :-
        //     own_opposition(p, s), voiced(s, who, whom, manner), carrier(s, outlet), known(s, day).
        Opponent(v_p, v_who, v_whom, v_outlet, v_manner, v_day) <-
            OwnOpposition(v_p, v_s),
            Voiced(v_s, v_who, v_whom, v_manner),
            Carrier(v_s, v_outlet),
            Known(v_s, v_day);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_record").map(|row| OnRecord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("speaks_in").map(|row| SpeaksIn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("carrier").map(|row| Carrier(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("participant").map(|row| Participant(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("same_circle").map(|row| SameCircle(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("unplaced").map(|row| Unplaced(row[0].presume_symbol())));
        crepe.extend(run.rows("rooted").map(|row| Rooted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("later_carrier").map(|row| LaterCarrier(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("described_before").map(|row| DescribedBefore(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("foresees").map(|row| Foresees(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("argued").map(|row| Argued(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("goes_back_ever").map(|row| GoesBackEver(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("rests").map(|row| Rests(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("voiced", set_1.into_iter().map(|Voiced(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("speaks_for_participant", set_2.into_iter().map(|SpeaksForParticipant(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("supporter", set_3.into_iter().map(|Supporter(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5)]));
        run.keep("opponent", set_4.into_iter().map(|Opponent(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5)]));
        run.keep("origin", set_5.into_iter().map(|Origin(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("circle_behind", set_6.into_iter().map(|CircleBehind(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("possible_origin", set_7.into_iter().map(|PossibleOrigin(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("lost_origin", set_8.into_iter().map(|LostOrigin(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("origin_key", set_9.into_iter().map(|OriginKey(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("later_side", set_10.into_iter().map(|LaterSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("described_as", set_11.into_iter().map(|DescribedAs(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("supported", set_12.into_iter().map(|Supported(v_0)| [S(v_0)]));
        run.keep("opposed", set_13.into_iter().map(|Opposed(v_0)| [S(v_0)]));
        run.keep("own_support", set_14.into_iter().map(|OwnSupport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_opposition", set_15.into_iter().map(|OwnOpposition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("argued_from", set_16.into_iter().map(|ArguedFrom(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("foreseen", set_17.into_iter().map(|Foreseen(v_0)| [S(v_0)]));
        run.keep("count-origins?inner1", set_18.into_iter().map(|CountOriginsInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("count-origins?inner2", set_19.into_iter().map(|CountOriginsInner2(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("count-origins?inner3", set_20.into_iter().map(|CountOriginsInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
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
        struct Voiced(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Bounded(i64);

        @input
        struct NoPosition(Symbol);

        @input
        struct Withdrawn(Symbol, Symbol);

        @input
        struct StoodFor(Symbol, Symbol, Symbol, Symbol, i64);

        @input
        struct Live(Symbol);

        @input
        struct OriginKey(Symbol, Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct OwnSupport(Symbol, Symbol);

        @input
        struct OwnOpposition(Symbol, Symbol);

        @input
        struct Foresees(Symbol, Symbol);

        @input
        struct Argued(Symbol, Symbol, Symbol);

        @input
        struct PassesOnDenial(Symbol, Symbol);

        @input
        struct GoesBackEver(Symbol, Symbol);

        @input
        struct ArguedFrom(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Authority(Symbol);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct Condition(Symbol, Symbol);

        @input
        struct Scope(Symbol, Symbol);

        @input
        struct Omits(Symbol, Symbol);

        @input
        struct Foreseen(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct AsOf(i64);

        @input
        struct InView(Symbol);

        @output
        struct Forecaster(Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct TimeLeft(Symbol, i64, i64);

        @output
        struct Declined(Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Acknowledged(Symbol);

        @output
        struct Carried(Symbol, Symbol);

        @output
        struct PartySupport(Symbol, Symbol, Symbol, Symbol);

        @output
        struct PartyOpposition(Symbol, Symbol, Symbol);

        @output
        struct PartyDenial(Symbol, Symbol, Symbol);

        @output
        struct PartyWord(Symbol, Symbol, Symbol);

        @output
        struct KnownRoot(Symbol, Symbol);

        @output
        struct OtherVoice(Symbol, Symbol, Symbol);

        @output
        struct Admission(Symbol, Symbol);

        @output
        struct Settled(Symbol, Symbol);

        @output
        struct WindowOver(Symbol, i64);

        @output
        struct PendingCondition(Symbol, Symbol);

        @output
        struct WithdrawnReport(Symbol, Symbol);

        @output
        struct OpposedBy(Symbol, Symbol, Symbol, i64);

        @output
        struct Disowned(Symbol, Symbol);

        @output
        struct OnlySupportOf(Symbol, Symbol);

        @output
        struct SupportBeside(Symbol, Symbol);

        // [forecaster-by-words]
        // forecaster(p, who, whom, stance, manner, day) :-
        //     foresees(s, p), statement(s, p, who, stance), voiced(s, who, whom, manner), known(s, day).
        Forecaster(v_p, v_who, v_whom, v_stance, v_manner, v_day) <-
            Foresees(v_s, v_p),
            Statement(v_s, v_p, v_who, v_stance),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_day);

        // [window-still-open]
        // time_left(p, last - date, last) :-
        //     foreseen(p), window(p, _, last), as_of(date), date <= last, bounded(last).
        TimeLeft(v_p, v_3, v_last) <-
            Env(c),
            Foreseen(v_p),
            Window(v_p, _, v_last),
            Bounded(v_last),
            AsOf(v_date),
            (v_date <= v_last),
            let Some(v_3) = c.number(Functor::Subtract, &[N(v_last), N(v_date)]);

        // [took-no-position]
        // declined(p, who, whom, stance, day) :-
        //     statement(s, p, who, stance), live(s), no_position(stance), voiced(s, who, whom, _), known(s, day).
        Declined(v_p, v_who, v_whom, v_stance, v_day) <-
            Statement(v_s, v_p, v_who, v_stance),
            Live(v_s),
            NoPosition(v_stance),
            Voiced(v_s, v_who, v_whom, _),
            Known(v_s, v_day);

        // [did-not-mention-it]
        // declined(p, who, whom, "did not mention it", day) :-
        //     omits(s, p), live(s), voiced(s, who, whom, _), known(s, day).
        Declined(v_p, v_who, v_whom, text::DID_NOT_MENTION_IT, v_day) <-
            Omits(v_s, v_p),
            Live(v_s),
            Voiced(v_s, v_who, v_whom, _),
            Known(v_s, v_day);

        // [window-ended]
        // window_over(p, last) :- window(p, _, last), as_of(date), last < date.
        WindowOver(v_p, v_last) <-
            Window(v_p, _, v_last),
            AsOf(v_date),
            (v_last < v_date);

        // [admitted-by-a-party]
        // admission(p, s) :- statement(s, p, _, "admitted"), live(s), voice(s, side), party_to(p, side).
        Admission(v_p, v_s) <-
            Statement(v_s, v_p, _, text::ADMITTED),
            Live(v_s),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [admitted-after-denial]
        // admission(p, s) :-
        //     own_support(p, s), voice(s, side), known(s, day),
        //     stood_for(p, "against", side, earlier, before), before < day.
        Admission(v_p, v_s) <-
            StoodFor(v_p, text::AGAINST, v_side, v_earlier, v_before),
            OwnSupport(v_p, v_s),
            Voice(v_s, v_side),
            Known(v_s, v_day),
            (v_before < v_day);

        // [admitted-by-the-denier]
        // admission(p, s) :-
        //     own_support(p, s), on_record(s, speaker), known(s, day),
        //     statement(earlier, p, speaker, "denied"), known(earlier, before), before < day.
        Admission(v_p, v_s) <-
            Statement(v_earlier, v_p, v_speaker, text::DENIED),
            OwnSupport(v_p, v_s),
            OnRecord(v_s, v_speaker),
            Known(v_s, v_day),
            Known(v_earlier, v_before),
            (v_before < v_day);

        // [party-supports]
        // party_support(p, s, root, side) :-
        //     own_support(p, s), bears(s, p, "for", root, "known"),
        //     voice(s, side), voice(root, side), party_to(p, side).
        PartySupport(v_p, v_s, v_root, v_side) <-
            Bears(v_s, v_p, text::FOR, v_root, text::KNOWN),
            OwnSupport(v_p, v_s),
            Voice(v_s, v_side),
            Voice(v_root, v_side),
            PartyTo(v_p, v_side);

        // [word-and-its-origin]
        // party_word(p, side, who) :- party_support(p, s, root, side), origin_key(root, who, _).
        PartyWord(v_p, v_side, v_who) <-
            PartySupport(v_p, v_s, v_root, v_side),
            OriginKey(v_root, v_who, _);

        // [root-of-support]
        // known_root(p, root) :- bears(s, p, "for", root, "known").
        KnownRoot(v_p, v_root) <-
            Bears(v_s, v_p, text::FOR, v_root, text::KNOWN);

        // [other-side-supports]
        // other_voice(p, side, root) :-
        //     party_word(p, side, who), known_root(p, root), origin_key(root, another, _), another != who,
        //     statement_side(root, other), !statement_side(root, side).
        OtherVoice(v_p, v_side, v_root) <-
            PartyWord(v_p, v_side, v_who),
            KnownRoot(v_p, v_root),
            !StatementSide(v_root, v_side),
            OriginKey(v_root, v_another, _),
            (v_another != v_who),
            StatementSide(v_root, v_other);

        // [sideless-voice-supports]
        // other_voice(p, side, root) :-
        //     party_word(p, side, _), known_root(p, root), made_by(root, speaker),
        //     !anonymous(speaker), !statement_side(root, _).
        OtherVoice(v_p, v_side, v_root) <-
            PartyWord(v_p, v_side, _),
            KnownRoot(v_p, v_root),
            !StatementSide(v_root, _),
            MadeBy(v_root, v_speaker),
            !Anonymous(v_speaker);

        // [party-opposes]
        // party_opposition(p, s, side) :- own_opposition(p, s), voice(s, side), party_to(p, side).
        PartyOpposition(v_p, v_s, v_side) <-
            OwnOpposition(v_p, v_s),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [party-denies]
        // party_denial(p, s, side) :- party_opposition(p, s, side), !scope(s, _).
        PartyDenial(v_p, v_s, v_side) <-
            PartyOpposition(v_p, v_s, v_side),
            !Scope(v_s, _);

        // [settled-by-admission]
        // settled(p, "admitted") :- admission(p, s).
        Settled(v_p, text::ADMITTED) <-
            Admission(v_p, v_s);

        // [settled-by-finding]
        // settled(p, "confirmed") :- own_support(p, s), statement(s, _, speaker, "confirmed"), authority(speaker).
        Settled(v_p, text::CONFIRMED) <-
            Statement(v_s, _, v_speaker, text::CONFIRMED),
            OwnSupport(v_p, v_s),
            Authority(v_speaker);

        // [settled-by-both-sides]
        // settled(p, "confirmed") :- other_voice(p, side, root), !party_denial(p, _, _).
        Settled(v_p, text::CONFIRMED) <-
            OtherVoice(v_p, v_side, v_root),
            !PartyDenial(v_p, _, _);

        // [condition-open]
        // pending_condition(p, on) :- condition(p, on), !settled(on, _).
        PendingCondition(v_p, v_on) <-
            Condition(v_p, v_on),
            !Settled(v_on, _);

        // [carried-by-assertion]
        // carried(p, s) :- argued(s, p, "for").
        Carried(v_p, v_s) <-
            Argued(v_s, v_p, text::FOR);

        // [carried-by-relay]
        // carried(p, s) :- statement(s, p, _, "relayed"), in_view(s), !passes_on_denial(s, p).
        Carried(v_p, v_s) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !PassesOnDenial(v_s, v_p),
            InView(v_s);

        // [carried-by-support-in-a-relay]
        // carried(p, s) :- statement(s, p, _, "relayed"), goes_back_ever(s, m), argued(m, p, "for").
        Carried(v_p, v_s) <-
            Statement(v_s, v_p, _, text::RELAYED),
            GoesBackEver(v_s, v_m),
            Argued(v_m, v_p, text::FOR);

        // [carried-by-relay-of-more]
        // carried(p, s) :- carried(q, s), statement(s, _, _, "relayed"), entails(q, p).
        Carried(v_p, v_s) <-
            Statement(v_s, _, _, text::RELAYED),
            Carried(v_q, v_s),
            Entails(v_q, v_p);

        // [opposed-in-person]
        // opposed_by(p, speaker, s, day) :- own_opposition(p, s), made_by(s, speaker), known(s, day).
        OpposedBy(v_p, v_speaker, v_s, v_day) <-
            OwnOpposition(v_p, v_s),
            MadeBy(v_s, v_speaker),
            Known(v_s, v_day);

        // [disowned-by-its-origin]
        // disowned(p, s) :-
        //     argued_from(earlier, p, "for", root), made_by(root, speaker), known(root, before),
        //     opposed_by(p, speaker, s, day), before < day.
        Disowned(v_p, v_s) <-
            ArguedFrom(v_earlier, v_p, text::FOR, v_root),
            MadeBy(v_root, v_speaker),
            Known(v_root, v_before),
            OpposedBy(v_p, v_speaker, v_s, v_day),
            (v_before < v_day);

        // [report-withdrawn]
        // withdrawn_report(p, s) :- carried(p, s), withdrawn(s, by).
        WithdrawnReport(v_p, v_s) <-
            Carried(v_p, v_s),
            Withdrawn(v_s, v_by);

        // [support-of-others]
        // support_beside(p, side) :- own_support(p, s), party_to(p, side), !voice(s, side).
        SupportBeside(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            PartyTo(v_p, v_side),
            !Voice(v_s, v_side);

        // [no-support-but-of-one-side]
        // only_support_of(p, side) :- own_support(p, s), voice(s, side), !support_beside(p, side).
        OnlySupportOf(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            Voice(v_s, v_side),
            !SupportBeside(v_p, v_side);

        // [acknowledged-by-a-party]
        // acknowledged(p) :- party_support(p, _, _, side), !opposed(p).
        Acknowledged(v_p) <-
            PartySupport(v_p, _, _, v_side),
            !Opposed(v_p);

        // [acknowledged-when-settled]
        // acknowledged(p) :- settled(p, how).
        Acknowledged(v_p) <-
            Settled(v_p, v_how);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_record").map(|row| OnRecord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voiced").map(|row| Voiced(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("bounded").map(|row| Bounded(row[0].presume_number())));
        crepe.extend(run.rows("no_position").map(|row| NoPosition(row[0].presume_symbol())));
        crepe.extend(run.rows("withdrawn").map(|row| Withdrawn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("stood_for").map(|row| StoodFor(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_number())));
        crepe.extend(run.rows("live").map(|row| Live(row[0].presume_symbol())));
        crepe.extend(run.rows("origin_key").map(|row| OriginKey(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("own_support").map(|row| OwnSupport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("own_opposition").map(|row| OwnOpposition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("foresees").map(|row| Foresees(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("argued").map(|row| Argued(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("passes_on_denial").map(|row| PassesOnDenial(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("goes_back_ever").map(|row| GoesBackEver(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("argued_from").map(|row| ArguedFrom(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("condition").map(|row| Condition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("scope").map(|row| Scope(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("omits").map(|row| Omits(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("foreseen").map(|row| Foreseen(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("forecaster", set_1.into_iter().map(|Forecaster(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5)]));
        run.keep("time_left", set_2.into_iter().map(|TimeLeft(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("declined", set_3.into_iter().map(|Declined(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("acknowledged", set_4.into_iter().map(|Acknowledged(v_0)| [S(v_0)]));
        run.keep("carried", set_5.into_iter().map(|Carried(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_support", set_6.into_iter().map(|PartySupport(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("party_opposition", set_7.into_iter().map(|PartyOpposition(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("party_denial", set_8.into_iter().map(|PartyDenial(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("party_word", set_9.into_iter().map(|PartyWord(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("known_root", set_10.into_iter().map(|KnownRoot(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("other_voice", set_11.into_iter().map(|OtherVoice(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("admission", set_12.into_iter().map(|Admission(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("settled", set_13.into_iter().map(|Settled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("window_over", set_14.into_iter().map(|WindowOver(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("pending_condition", set_15.into_iter().map(|PendingCondition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("withdrawn_report", set_16.into_iter().map(|WithdrawnReport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("opposed_by", set_17.into_iter().map(|OpposedBy(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("disowned", set_18.into_iter().map(|Disowned(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("only_support_of", set_19.into_iter().map(|OnlySupportOf(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("support_beside", set_20.into_iter().map(|SupportBeside(v_0, v_1)| [S(v_0), S(v_1)]));
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
        struct OnSide(Symbol, Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Voice(Symbol, Symbol);

        @input
        struct NoPosition(Symbol);

        @input
        struct Acknowledged(Symbol);

        @input
        struct Report(Symbol, Symbol, Symbol);

        @input
        struct Origin(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct StoodFor(Symbol, Symbol, Symbol, Symbol, i64);

        @input
        struct Contact(Symbol, Symbol, Symbol);

        @input
        struct MadeContact(Symbol, Symbol, Symbol);

        @input
        struct OwnSupport(Symbol, Symbol);

        @input
        struct OwnOpposition(Symbol, Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct GoesBackEver(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Belligerent(Symbol, Symbol);

        @input
        struct Scope(Symbol, Symbol);

        @input
        struct PartyOpposition(Symbol, Symbol, Symbol);

        @input
        struct OpposedBy(Symbol, Symbol, Symbol, i64);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @output
        struct AcknowledgedContact(Symbol, Symbol);

        @output
        struct AsymmetricContact(Symbol, Symbol, Symbol);

        @output
        struct ContactWithSide(Symbol, Symbol);

        @output
        struct TalkOfContact(Symbol, Symbol);

        @output
        struct SpeakerOn(Symbol, Symbol, Symbol);

        @output
        struct NamedSpeaker(Symbol, Symbol, Symbol);

        @output
        struct SideHeard(Symbol, Symbol, Symbol);

        @output
        struct HasKnownOrigin(Symbol);

        @output
        struct AnonymousOnly(Symbol);

        @output
        struct NamedSupport(Symbol);

        @output
        struct InterestedDenier(Symbol, Symbol);

        @output
        struct HedgedDenial(Symbol, Symbol);

        @output
        struct DenialShifted(Symbol, Symbol);

        @output
        struct CircularReporting(Symbol);

        @output
        struct SelfContradiction(Symbol, Symbol);

        @output
        struct SideOpposes(Symbol, Symbol);

        @output
        struct CountVoicesInner1(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner2(Symbol, Symbol, Symbol);

        @output
        struct CountVoicesInner3(Symbol, Symbol, Symbol);

        @output
        struct FirstDenialInner1(Symbol, i64);

        // [contact-acknowledged]
        // acknowledged_contact(who, whom) :- made_contact(p, who, whom), acknowledged(p).
        AcknowledgedContact(v_who, v_whom) <-
            MadeContact(v_p, v_who, v_whom),
            Acknowledged(v_p);

        // [acknowledged-with-its-member]
        // contact_with_side(x, side) :- acknowledged(p), contact(p, x, y), on_side(y, side).
        ContactWithSide(v_x, v_side) <-
            Acknowledged(v_p),
            Contact(v_p, v_x, v_y),
            OnSide(v_y, v_side);

        // [talk-of-contact-with-its-member]
        // talk_of_contact(x, side) :- carried(p, _), contact(p, x, y), on_side(y, side).
        TalkOfContact(v_x, v_side) <-
            Carried(v_p, _),
            Contact(v_p, v_x, v_y),
            OnSide(v_y, v_side);

        // [contact-with-one-side]
        // asymmetric_contact(x, a, b) :-
        //     belligerent(conflict, a), belligerent(conflict, b), a != b,
        //     contact_with_side(x, a), talk_of_contact(x, b), !contact_with_side(x, b),
        //     !on_side(x, a), !on_side(x, b).
        AsymmetricContact(v_x, v_a, v_b) <-
            Belligerent(v_conflict, v_a),
            Belligerent(v_conflict, v_b),
            (v_a != v_b),
            ContactWithSide(v_x, v_a),
            !ContactWithSide(v_x, v_b),
            !OnSide(v_x, v_a),
            !OnSide(v_x, v_b),
            TalkOfContact(v_x, v_b);

        // [speaks-in-support]
        // speaker_on(p, "for", who) :- own_support(p, s), made_by(s, who).
        SpeakerOn(v_p, text::FOR, v_who) <-
            OwnSupport(v_p, v_s),
            MadeBy(v_s, v_who);

        // [speaks-in-opposition]
        // speaker_on(p, "against", who) :- own_opposition(p, s), made_by(s, who).
        SpeakerOn(v_p, text::AGAINST, v_who) <-
            OwnOpposition(v_p, v_s),
            MadeBy(v_s, v_who);

        // [speaks-by-name]
        // named_speaker(p, position, who) :- speaker_on(p, position, who), !anonymous(who).
        NamedSpeaker(v_p, v_position, v_who) <-
            SpeakerOn(v_p, v_position, v_who),
            !Anonymous(v_who);

        // [side-in-support]
        // side_heard(p, "for", side) :- own_support(p, s), statement_side(s, side).
        SideHeard(v_p, text::FOR, v_side) <-
            OwnSupport(v_p, v_s),
            StatementSide(v_s, v_side);

        // [side-in-opposition]
        // side_heard(p, "against", side) :- own_opposition(p, s), statement_side(s, side).
        SideHeard(v_p, text::AGAINST, v_side) <-
            OwnOpposition(v_p, v_s),
            StatementSide(v_s, v_side);

        // [count-voices]
        // voices(p, position, named, all - named, sides) :-
        //     speaker_on(p, position, _),
        //     all = count : { speaker_on(p, position, _) },
        //     named = count : { named_speaker(p, position, _) },
        //     sides = count : { side_heard(p, position, _) }.
        CountVoicesInner1(v_p, v_position, v_6) <-
            SpeakerOn(v_p, v_position, v_6);
        CountVoicesInner2(v_p, v_position, v_7) <-
            NamedSpeaker(v_p, v_position, v_7);
        CountVoicesInner3(v_p, v_position, v_8) <-
            SideHeard(v_p, v_position, v_8);

        // [known-origin]
        // has_known_origin(p) :- origin(p, "for", who, _, "known").
        HasKnownOrigin(v_p) <-
            Origin(v_p, text::FOR, v_who, _, text::KNOWN);

        // [named-supporter]
        // named_support(p) :- own_support(p, s), made_by(s, who), !anonymous(who).
        NamedSupport(v_p) <-
            OwnSupport(v_p, v_s),
            MadeBy(v_s, v_who),
            !Anonymous(v_who);

        // [anonymous-only]
        // anonymous_only(p) :- own_support(p, s), !named_support(p).
        AnonymousOnly(v_p) <-
            OwnSupport(v_p, v_s),
            !NamedSupport(v_p);

        // [interested-denier]
        // interested_denier(p, side) :- carried(p, _), party_opposition(p, s, side).
        InterestedDenier(v_p, v_side) <-
            Carried(v_p, _),
            PartyOpposition(v_p, v_s, v_side);

        // [hedged-denial]
        // hedged_denial(p, s) :- own_opposition(p, s), scope(s, scope).
        HedgedDenial(v_p, v_s) <-
            OwnOpposition(v_p, v_s),
            Scope(v_s, v_scope);

        // [denial-became-silence]
        // denial_shifted(p, side) :-
        //     stood_for(p, "against", side, earlier, before),
        //     statement(later, p, _, stance), no_position(stance), voice(later, side), known(later, day), before < day.
        DenialShifted(v_p, v_side) <-
            StoodFor(v_p, text::AGAINST, v_side, v_earlier, v_before),
            Statement(v_later, v_p, _, v_stance),
            NoPosition(v_stance),
            Voice(v_later, v_side),
            Known(v_later, v_day),
            (v_before < v_day);

        // [denial-became-weak]
        // denial_shifted(p, side) :-
        //     stood_for(p, "against", side, earlier, before), !scope(earlier, _),
        //     stood_for(p, "against", side, later, day), scope(later, _), before < day.
        DenialShifted(v_p, v_side) <-
            StoodFor(v_p, text::AGAINST, v_side, v_earlier, v_before),
            !Scope(v_earlier, _),
            StoodFor(v_p, text::AGAINST, v_side, v_later, v_day),
            (v_before < v_day),
            Scope(v_later, _);

        // [circular-reporting]
        // circular_reporting(p) :- report(p, "for", s), goes_back_ever(s, s).
        CircularReporting(v_p) <-
            Report(v_p, text::FOR, v_s),
            GoesBackEver(v_s, v_s);

        // [side-that-opposes]
        // side_opposes(p, side) :- own_opposition(p, s), statement_side(s, side).
        SideOpposes(v_p, v_side) <-
            OwnOpposition(v_p, v_s),
            StatementSide(v_s, v_side);

        // [self-contradiction]
        // self_contradiction(p, side) :- own_support(p, s), statement_side(s, side), side_opposes(p, side).
        SelfContradiction(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            StatementSide(v_s, v_side),
            SideOpposes(v_p, v_side);

        // [first-denial]
        // first_denial(p, day) :- opposed(p), day = min d : { opposed_by(p, _, _, d) }.
        FirstDenialInner1(v_p, v_d) <-
            OpposedBy(v_p, _, _, v_d);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("no_position").map(|row| NoPosition(row[0].presume_symbol())));
        crepe.extend(run.rows("acknowledged").map(|row| Acknowledged(row[0].presume_symbol())));
        crepe.extend(run.rows("report").map(|row| Report(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("origin").map(|row| Origin(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("stood_for").map(|row| StoodFor(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_number())));
        crepe.extend(run.rows("contact").map(|row| Contact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("made_contact").map(|row| MadeContact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("own_support").map(|row| OwnSupport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("own_opposition").map(|row| OwnOpposition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("goes_back_ever").map(|row| GoesBackEver(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("belligerent").map(|row| Belligerent(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("scope").map(|row| Scope(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_opposition").map(|row| PartyOpposition(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("opposed_by").map(|row| OpposedBy(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_number())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("acknowledged_contact", set_1.into_iter().map(|AcknowledgedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("asymmetric_contact", set_2.into_iter().map(|AsymmetricContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("contact_with_side", set_3.into_iter().map(|ContactWithSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("talk_of_contact", set_4.into_iter().map(|TalkOfContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("speaker_on", set_5.into_iter().map(|SpeakerOn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("named_speaker", set_6.into_iter().map(|NamedSpeaker(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("side_heard", set_7.into_iter().map(|SideHeard(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("has_known_origin", set_8.into_iter().map(|HasKnownOrigin(v_0)| [S(v_0)]));
        run.keep("anonymous_only", set_9.into_iter().map(|AnonymousOnly(v_0)| [S(v_0)]));
        run.keep("named_support", set_10.into_iter().map(|NamedSupport(v_0)| [S(v_0)]));
        run.keep("interested_denier", set_11.into_iter().map(|InterestedDenier(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("hedged_denial", set_12.into_iter().map(|HedgedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("denial_shifted", set_13.into_iter().map(|DenialShifted(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("circular_reporting", set_14.into_iter().map(|CircularReporting(v_0)| [S(v_0)]));
        run.keep("self_contradiction", set_15.into_iter().map(|SelfContradiction(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("side_opposes", set_16.into_iter().map(|SideOpposes(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-voices?inner1", set_17.into_iter().map(|CountVoicesInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner2", set_18.into_iter().map(|CountVoicesInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-voices?inner3", set_19.into_iter().map(|CountVoicesInner3(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("first-denial?inner1", set_20.into_iter().map(|FirstDenialInner1(v_0, v_1)| [S(v_0), N(v_1)]));
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
        struct OnSide(Symbol, Symbol);

        @input
        struct OutletActor(Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Carrier(Symbol, Symbol);

        @input
        struct NoPosition(Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Ended(Symbol);

        @input
        struct EndedConflict(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedAidCut(Symbol, Symbol, Symbol);

        @input
        struct CutAid(Symbol, Symbol, Symbol);

        @input
        struct GaveUp(Symbol, Symbol, Symbol);

        @input
        struct Rejected(Symbol, Symbol, Symbol);

        @input
        struct SameCircle(Symbol, Symbol);

        @input
        struct Live(Symbol);

        @input
        struct Rooted(Symbol, Symbol, Symbol);

        @input
        struct LaterSide(Symbol, Symbol);

        @input
        struct Supported(Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct PassesOnDenial(Symbol, Symbol);

        @input
        struct ActsFor(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Belligerent(Symbol, Symbol);

        @input
        struct DependsOnAid(Symbol, Symbol);

        @input
        struct RestsOnUnknown(Symbol);

        @input
        struct Omits(Symbol, Symbol);

        @input
        struct Foreseen(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct InView(Symbol);

        @input
        struct Link(Symbol, Symbol);

        @input
        struct Rests(Symbol);

        @output
        struct SpokenOf(Symbol);

        @output
        struct Heard(Symbol, i64);

        @output
        struct StatementLabel(Symbol, Symbol, Symbol);

        @output
        struct InLane(Symbol, Symbol);

        @output
        struct TimelineMark(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Took(Symbol, Symbol, Symbol);

        @output
        struct InGraph(Symbol, Symbol);

        @output
        struct GraphNode(Symbol, Symbol, Symbol);

        @output
        struct GraphEdge(Symbol, Symbol, Symbol, Symbol);

        @output
        struct AidThreat(Symbol, Symbol);

        @output
        struct StatedAim(Symbol, Symbol);

        @output
        struct AidLeverage(Symbol, Symbol);

        @output
        struct BargainingObstacle(Symbol, Symbol);

        @output
        struct ExpectedLoss(Symbol, Symbol, Symbol);

        @output
        struct HangsOn(Symbol, Symbol);

        @output
        struct LastWordInner1(Symbol, i64);

        // [heard-on-a-day]
        // heard(p, day) :- statement(s, p, _, _), in_view(s), known(s, day).
        Heard(v_p, v_day) <-
            Statement(v_s, v_p, _, _),
            InView(v_s),
            Known(v_s, v_day);

        // [heard-of]
        // spoken_of(p) :- heard(p, day).
        SpokenOf(v_p) <-
            Heard(v_p, v_day);

        // [last-word]
        // last_word(p, day) :- spoken_of(p), day = max d : { heard(p, d) }.
        LastWordInner1(v_p, v_d) <-
            Heard(v_p, v_d);

        // [label-by-speaker]
        // statement_label(s, who, outlet) :- made_by(s, who), carrier(s, outlet), in_view(s).
        StatementLabel(v_s, v_who, v_outlet) <-
            MadeBy(v_s, v_who),
            Carrier(v_s, v_outlet),
            InView(v_s);

        // [lane-of-a-side]
        // in_lane(s, side) :- statement_side(s, side), in_view(s), !later_side(s, side).
        InLane(v_s, v_side) <-
            StatementSide(v_s, v_side),
            !LaterSide(v_s, v_side),
            InView(v_s);

        // [lane-of-the-unnamed]
        // in_lane(s, "not named") :- made_by(s, who), in_view(s), anonymous(who), !statement_side(s, _).
        InLane(v_s, text::NOT_NAMED) <-
            MadeBy(v_s, v_who),
            !StatementSide(v_s, _),
            InView(v_s),
            Anonymous(v_who);

        // [lane-of-outlets]
        // in_lane(s, "outlets") :- made_by(s, who), in_view(s), outlet_actor(who), !statement_side(s, _).
        InLane(v_s, text::OUTLETS) <-
            MadeBy(v_s, v_who),
            !StatementSide(v_s, _),
            InView(v_s),
            OutletActor(v_who);

        // [lane-of-the-sideless]
        // in_lane(s, "without a side") :-
        //     made_by(s, who), in_view(s), !anonymous(who), !outlet_actor(who), !statement_side(s, _).
        InLane(v_s, text::WITHOUT_A_SIDE) <-
            MadeBy(v_s, v_who),
            !Anonymous(v_who),
            !OutletActor(v_who),
            !StatementSide(v_s, _),
            InView(v_s);

        // [took-it-outright]
        // took(s, p, position) :- stand(s, p, position).
        Took(v_s, v_p, v_position) <-
            Stand(v_s, v_p, v_position);

        // [passed-on-support]
        // took(s, p, "for") :- statement(s, p, _, "relayed"), carried(p, s).
        Took(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Carried(v_p, v_s);

        // [passed-on-opposition]
        // took(s, p, "against") :- passes_on_denial(s, p).
        Took(v_s, v_p, text::AGAINST) <-
            PassesOnDenial(v_s, v_p);

        // [called-it-possible]
        // took(s, p, "foreseen") :- statement(s, p, _, "called it possible"), in_view(s).
        Took(v_s, v_p, text::FORESEEN) <-
            Statement(v_s, v_p, _, text::CALLED_IT_POSSIBLE),
            InView(v_s);

        // [meant-to-do-it]
        // took(s, p, "foreseen") :- statement(s, p, _, "declared the intention"), in_view(s).
        Took(v_s, v_p, text::FORESEEN) <-
            Statement(v_s, v_p, _, text::DECLARED_THE_INTENTION),
            InView(v_s);

        // [threatened-to-do-it]
        // took(s, p, "foreseen") :- statement(s, p, _, "threatened it"), in_view(s).
        Took(v_s, v_p, text::FORESEEN) <-
            Statement(v_s, v_p, _, text::THREATENED_IT),
            InView(v_s);

        // [kept-silent]
        // took(s, p, "silent") :- statement(s, p, who, stance), no_position(stance), in_view(s).
        Took(v_s, v_p, text::SILENT) <-
            Statement(v_s, v_p, v_who, v_stance),
            NoPosition(v_stance),
            InView(v_s);

        // [left-it-out]
        // took(s, p, "silent") :- omits(s, p), in_view(s).
        Took(v_s, v_p, text::SILENT) <-
            Omits(v_s, v_p),
            InView(v_s);

        // [ended-another]
        // took(s, p, verdict) :- judgement(s, target, _, verdict), statement(target, p, _, _), in_view(s), in_view(target).
        Took(v_s, v_p, v_verdict) <-
            Judgement(v_s, v_target, _, v_verdict),
            Statement(v_target, v_p, _, _),
            InView(v_s),
            InView(v_target);

        // [mark-of-a-statement]
        // timeline_mark(p, s, lane, position) :- took(s, p, position), in_lane(s, lane).
        TimelineMark(v_p, v_s, v_lane, v_position) <-
            Took(v_s, v_p, v_position),
            InLane(v_s, v_lane);

        // [graph-has-what-took-a-side]
        // in_graph(p, s) :- took(s, p, position), position != "silent".
        InGraph(v_p, v_s) <-
            Took(v_s, v_p, v_position),
            (v_position != text::SILENT);

        // [graph-has-what-that-rests-on]
        // in_graph(p, s) :- in_graph(p, m), link(m, s).
        InGraph(v_p, v_s) <-
            InGraph(v_p, v_m),
            Link(v_m, v_s);

        // [graph-has-what-ended-it]
        // in_graph(p, s) :- in_graph(p, target), judgement(s, target, _, verdict), in_view(s).
        InGraph(v_p, v_s) <-
            InGraph(v_p, v_target),
            Judgement(v_s, v_target, _, v_verdict),
            InView(v_s);

        // [node-that-is-an-origin]
        // graph_node(p, s, "an origin") :- in_graph(p, s), rooted(s, s, "known"), !judgement(s, _, _, _).
        GraphNode(v_p, v_s, text::AN_ORIGIN) <-
            Rooted(v_s, v_same, text::KNOWN),
            (v_same == v_s),
            !Judgement(v_s, _, _, _),
            InGraph(v_p, v_s);

        // [node-of-unknown-origin]
        // graph_node(p, s, "of unknown origin") :- in_graph(p, s), rooted(s, s, "unknown").
        GraphNode(v_p, v_s, text::OF_UNKNOWN_ORIGIN) <-
            Rooted(v_s, v_same, text::UNKNOWN),
            (v_same == v_s),
            InGraph(v_p, v_s);

        // [node-that-judges]
        // graph_node(p, s, "a judgement") :- in_graph(p, s), judgement(s, _, _, verdict).
        GraphNode(v_p, v_s, text::A_JUDGEMENT) <-
            InGraph(v_p, v_s),
            Judgement(v_s, _, _, v_verdict);

        // [node-that-ended]
        // graph_node(p, s, "ended") :- in_graph(p, s), ended(s).
        GraphNode(v_p, v_s, text::ENDED) <-
            InGraph(v_p, v_s),
            Ended(v_s);

        // [node-that-fell]
        // graph_node(p, s, "fallen with its source") :- in_graph(p, s), in_view(s), !live(s), !ended(s).
        GraphNode(v_p, v_s, text::FALLEN_WITH_ITS_SOURCE) <-
            InGraph(v_p, v_s),
            !Live(v_s),
            !Ended(v_s),
            InView(v_s);

        // [node-in-a-circle]
        // graph_node(p, s, "in a circle") :- in_graph(p, s), same_circle(s, s).
        GraphNode(v_p, v_s, text::IN_A_CIRCLE) <-
            InGraph(v_p, v_s),
            SameCircle(v_s, v_s);

        // [node-that-reports]
        // graph_node(p, s, "a report") :-
        //     in_graph(p, s), live(s), rests(s), !ended(s), !same_circle(s, s).
        GraphNode(v_p, v_s, text::A_REPORT) <-
            InGraph(v_p, v_s),
            !Ended(v_s),
            !SameCircle(v_s, v_s),
            Live(v_s),
            Rests(v_s);

        // [edge-of-a-report]
        // graph_edge(p, root, s, "rests on") :- in_graph(p, s), link(s, root).
        GraphEdge(v_p, v_root, v_s, text::RESTS_ON) <-
            InGraph(v_p, v_s),
            Link(v_s, v_root);

        // [edge-of-a-judgement]
        // graph_edge(p, root, s, verdict) :- in_graph(p, s), judgement(root, s, _, verdict), in_view(root).
        GraphEdge(v_p, v_root, v_s, v_verdict) <-
            InGraph(v_p, v_s),
            Judgement(v_root, v_s, _, v_verdict),
            InView(v_root);

        // [threat-as-an-event]
        // aid_threat(who, whom) :- threatened_aid_cut(p, who, whom), supported(p), !opposed(p).
        AidThreat(v_who, v_whom) <-
            ThreatenedAidCut(v_p, v_who, v_whom),
            !Opposed(v_p),
            Supported(v_p);

        // [threat-as-a-statement]
        // aid_threat(who, whom) :- cut_aid(p, who, whom), statement(s, p, who, "threatened it"), live(s).
        AidThreat(v_who, v_whom) <-
            Statement(v_s, v_p, v_who, text::THREATENED_IT),
            CutAid(v_p, v_who, v_whom),
            Live(v_s);

        // [aim-declared]
        // stated_aim(who, conflict) :-
        //     ended_conflict(p, who, conflict), statement(s, p, who, "declared the intention"), live(s).
        StatedAim(v_who, v_conflict) <-
            Statement(v_s, v_p, v_who, text::DECLARED_THE_INTENTION),
            EndedConflict(v_p, v_who, v_conflict),
            Live(v_s);

        // [threat-dependence-and-aim]
        // aid_leverage(who, whom) :-
        //     aid_threat(who, whom), on_side(whom, side), depends_on_aid(side, giver), acts_for(who, giver),
        //     stated_aim(who, conflict), belligerent(conflict, side).
        AidLeverage(v_who, v_whom) <-
            AidThreat(v_who, v_whom),
            OnSide(v_whom, v_side),
            DependsOnAid(v_side, v_giver),
            ActsFor(v_who, v_giver),
            StatedAim(v_who, v_conflict),
            Belligerent(v_conflict, v_side);

        // [loss-foreseen]
        // expected_loss(p, who, topic) :- gave_up(p, actor, topic), on_side(actor, who), foreseen(p).
        ExpectedLoss(v_p, v_who, v_topic) <-
            GaveUp(v_p, v_actor, v_topic),
            OnSide(v_actor, v_who),
            Foreseen(v_p);

        // [loss-reported]
        // expected_loss(p, who, topic) :- gave_up(p, actor, topic), on_side(actor, who), supported(p), !opposed(p).
        ExpectedLoss(v_p, v_who, v_topic) <-
            GaveUp(v_p, v_actor, v_topic),
            !Opposed(v_p),
            OnSide(v_actor, v_who),
            Supported(v_p);

        // [expected-and-rejected]
        // bargaining_obstacle(who, topic) :-
        //     expected_loss(p, who, topic), rejected(q, speaker, topic), on_side(speaker, who), supported(q), !opposed(q).
        BargainingObstacle(v_who, v_topic) <-
            ExpectedLoss(v_p, v_who, v_topic),
            Rejected(v_q, v_speaker, v_topic),
            !Opposed(v_q),
            OnSide(v_speaker, v_who),
            Supported(v_q);

        // [hangs-on-its-source]
        // hangs_on(s, root) :- link(s, root), !rests_on_unknown(s).
        HangsOn(v_s, v_root) <-
            Link(v_s, v_root),
            !RestsOnUnknown(v_s);

        // [hangs-on-what-it-judges]
        // hangs_on(s, target) :- judgement(s, target, speaker, verdict), in_view(s), in_view(target).
        HangsOn(v_s, v_target) <-
            Judgement(v_s, v_target, v_speaker, v_verdict),
            InView(v_s),
            InView(v_target);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("carrier").map(|row| Carrier(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("no_position").map(|row| NoPosition(row[0].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("ended").map(|row| Ended(row[0].presume_symbol())));
        crepe.extend(run.rows("ended_conflict").map(|row| EndedConflict(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_aid_cut").map(|row| ThreatenedAidCut(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("cut_aid").map(|row| CutAid(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("gave_up").map(|row| GaveUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("rejected").map(|row| Rejected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("same_circle").map(|row| SameCircle(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("live").map(|row| Live(row[0].presume_symbol())));
        crepe.extend(run.rows("rooted").map(|row| Rooted(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("later_side").map(|row| LaterSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("passes_on_denial").map(|row| PassesOnDenial(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("acts_for").map(|row| ActsFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("belligerent").map(|row| Belligerent(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("depends_on_aid").map(|row| DependsOnAid(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("omits").map(|row| Omits(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("foreseen").map(|row| Foreseen(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("link").map(|row| Link(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests").map(|row| Rests(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16,) = crepe.run_with_hasher::<Hasher>();
        run.keep("spoken_of", set_1.into_iter().map(|SpokenOf(v_0)| [S(v_0)]));
        run.keep("heard", set_2.into_iter().map(|Heard(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("statement_label", set_3.into_iter().map(|StatementLabel(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("in_lane", set_4.into_iter().map(|InLane(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("timeline_mark", set_5.into_iter().map(|TimelineMark(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("took", set_6.into_iter().map(|Took(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("in_graph", set_7.into_iter().map(|InGraph(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("graph_node", set_8.into_iter().map(|GraphNode(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("graph_edge", set_9.into_iter().map(|GraphEdge(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("aid_threat", set_10.into_iter().map(|AidThreat(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("stated_aim", set_11.into_iter().map(|StatedAim(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("aid_leverage", set_12.into_iter().map(|AidLeverage(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bargaining_obstacle", set_13.into_iter().map(|BargainingObstacle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("expected_loss", set_14.into_iter().map(|ExpectedLoss(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("hangs_on", set_15.into_iter().map(|HangsOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("last-word?inner1", set_16.into_iter().map(|LastWordInner1(v_0, v_1)| [S(v_0), N(v_1)]));
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
        struct PartyTo(Symbol, Symbol);

        @input
        struct PositionOn(Symbol, Symbol);

        @input
        struct Report(Symbol, Symbol, Symbol);

        @input
        struct LostOrigin(Symbol, Symbol);

        @input
        struct SpeakerOn(Symbol, Symbol, Symbol);

        @input
        struct HasKnownOrigin(Symbol);

        @input
        struct SettledStatus(Symbol);

        @input
        struct LoneStatus(Symbol);

        @input
        struct UntestedStatus(Symbol);

        @input
        struct Proposition(Symbol);

        @input
        struct Contact(Symbol, Symbol, Symbol);

        @input
        struct MadeContact(Symbol, Symbol, Symbol);

        @input
        struct SpokenOf(Symbol);

        @input
        struct StaleAfter(i64);

        @input
        struct Supported(Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct OwnSupport(Symbol, Symbol);

        @input
        struct OwnOpposition(Symbol, Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Authority(Symbol);

        @input
        struct TakesOffice(Symbol, Symbol, i64);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct PartyDenial(Symbol, Symbol, Symbol);

        @input
        struct Settled(Symbol, Symbol);

        @input
        struct Foreseen(Symbol);

        @input
        struct WindowOver(Symbol, i64);

        @input
        struct PendingCondition(Symbol, Symbol);

        @input
        struct WithdrawnReport(Symbol, Symbol);

        @input
        struct Disowned(Symbol, Symbol);

        @input
        struct OnlySupportOf(Symbol, Symbol);

        @input
        struct StatusPrecedence(Symbol, i64);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct MadeBy(Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct AsOf(i64);

        @output
        struct Summary(i64, i64);

        @output
        struct Support(Symbol, i64, i64, i64, i64);

        @output
        struct Opposition(Symbol, i64, i64, i64, i64);

        @output
        struct Forecast(Symbol, i64, i64, i64, i64);

        @output
        struct DisputedContact(Symbol, Symbol);

        @output
        struct PreInaugurationContactPossible(Symbol, Symbol, Symbol, i64);

        @output
        struct OriginCount(Symbol, Symbol, i64, i64);

        @output
        struct OriginRange(Symbol, Symbol, i64, i64);

        @output
        struct ReportCount(Symbol, Symbol, i64, i64);

        @output
        struct Voices(Symbol, Symbol, i64, i64, i64);

        @output
        struct Credibility(Symbol, i64, Symbol);

        @output
        struct SingleOrigin(Symbol);

        @output
        struct MissedDenial(Symbol, Symbol);

        @output
        struct FirstDenial(Symbol, i64);

        @output
        struct StillMaintained(Symbol);

        @output
        struct Stale(Symbol, i64);

        @output
        struct LastWord(Symbol, i64);

        @output
        struct StatusHolds(Symbol, Symbol);

        @output
        struct Outranked(Symbol, Symbol);

        @output
        struct Status(Symbol, Symbol);

        // [count-the-case]
        // summary(statements, outlets) :-
        //     statements = count : { in_view(_) },
        //     outlets = count : { outlet_in_view(_) }.
        Summary(v_statements, v_outlets) <-
            Env(c),
            let Some(v_statements) = c.fold("count-the-case?value1", &[]),
            let Some(v_outlets) = c.fold("count-the-case?value2", &[]);

        // [count-reports]
        // report_count(p, position, reports, outlets) :-
        //     position_on(p, position),
        //     reports = count : { report(p, position, _) },
        //     outlets = count : { report_outlet(p, position, _) }.
        ReportCount(v_p, v_position, v_reports, v_outlets) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_reports) = c.fold("count-reports?value1", &[S(v_p), S(v_position)]),
            let Some(v_outlets) = c.fold("count-reports?value2", &[S(v_p), S(v_position)]);

        // [count-origins]
        // origin_count(p, position, known, unknown + circles) :-
        //     position_on(p, position),
        //     known = count : { origin(p, position, _, _, "known") },
        //     unknown = count : { possible_origin(p, position, _, _) },
        //     circles = count : { circle_behind(p, position, _) }.
        OriginCount(v_p, v_position, v_known, v_5) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_known) = c.fold("count-origins?value1", &[S(v_p), S(v_position)]),
            let Some(v_unknown) = c.fold("count-origins?value2", &[S(v_p), S(v_position)]),
            let Some(v_circles) = c.fold("count-origins?value3", &[S(v_p), S(v_position)]),
            let Some(v_5) = c.number(Functor::Add, &[N(v_unknown), N(v_circles)]);

        // [known-origins-count]
        // origin_range(p, position, known, known + possible) :-
        //     origin_count(p, position, known, possible), known > 0.
        OriginRange(v_p, v_position, v_known, v_4) <-
            Env(c),
            OriginCount(v_p, v_position, v_known, v_possible),
            (v_known > 0_i64),
            let Some(v_4) = c.number(Functor::Add, &[N(v_known), N(v_possible)]);

        // [one-of-the-unknown]
        // origin_range(p, position, 1, possible) :-
        //     origin_count(p, position, 0, possible), possible > 0, !lost_origin(p, position).
        OriginRange(v_p, v_position, 1, v_possible) <-
            OriginCount(v_p, v_position, 0, v_possible),
            (v_possible > 0_i64),
            !LostOrigin(v_p, v_position);

        // [unknown-may-copy-the-lost]
        // origin_range(p, position, 0, possible) :-
        //     origin_count(p, position, 0, possible), possible > 0, lost_origin(p, position).
        OriginRange(v_p, v_position, 0, v_possible) <-
            OriginCount(v_p, v_position, 0, v_possible),
            (v_possible > 0_i64),
            LostOrigin(v_p, v_position);

        // [no-origins]
        // origin_range(p, position, 0, 0) :- origin_count(p, position, 0, 0).
        OriginRange(v_p, v_position, 0, 0) <-
            OriginCount(v_p, v_position, 0, 0);

        // [sum-of-support]
        // support(p, reports, outlets, least, most) :-
        //     supported(p), report_count(p, "for", reports, outlets), origin_range(p, "for", least, most).
        Support(v_p, v_reports, v_outlets, v_least, v_most) <-
            ReportCount(v_p, text::FOR, v_reports, v_outlets),
            Supported(v_p),
            OriginRange(v_p, text::FOR, v_least, v_most);

        // [sum-of-opposition]
        // opposition(p, reports, outlets, least, most) :-
        //     opposed(p), report_count(p, "against", reports, outlets), origin_range(p, "against", least, most).
        Opposition(v_p, v_reports, v_outlets, v_least, v_most) <-
            ReportCount(v_p, text::AGAINST, v_reports, v_outlets),
            Opposed(v_p),
            OriginRange(v_p, text::AGAINST, v_least, v_most);

        // [sum-of-forecasts]
        // forecast(p, reports, outlets, least, most) :-
        //     foreseen(p), report_count(p, "foreseen", reports, outlets), origin_range(p, "foreseen", least, most).
        Forecast(v_p, v_reports, v_outlets, v_least, v_most) <-
            ReportCount(v_p, text::FORESEEN, v_reports, v_outlets),
            Foreseen(v_p),
            OriginRange(v_p, text::FORESEEN, v_least, v_most);

        // [lapsed]
        // status_holds(p, "lapsed") :- foreseen(p), window_over(p, last), !supported(p).
        StatusHolds(v_p, text::LAPSED) <-
            Foreseen(v_p),
            !Supported(v_p),
            WindowOver(v_p, v_last);

        // [condition-pending]
        // status_holds(p, "condition_pending") :- foreseen(p), pending_condition(p, on), !supported(p), !opposed(p).
        StatusHolds(v_p, text::CONDITION_PENDING) <-
            Foreseen(v_p),
            !Supported(v_p),
            !Opposed(v_p),
            PendingCondition(v_p, v_on);

        // [possible]
        // status_holds(p, "possible") :- foreseen(p), !supported(p), !opposed(p), !window_over(p, _).
        StatusHolds(v_p, text::POSSIBLE) <-
            Foreseen(v_p),
            !Supported(v_p),
            !Opposed(v_p),
            !WindowOver(v_p, _);

        // [unreported]
        // status_holds(p, "unreported") :- proposition(p), !carried(p, _), !opposed(p), !foreseen(p).
        StatusHolds(v_p, text::UNREPORTED) <-
            Proposition(v_p),
            !Carried(v_p, _),
            !Opposed(v_p),
            !Foreseen(v_p);

        // [refuted-by-the-contrary]
        // status_holds(p, "refuted") :- carried(p, _), settled(q, how), conflicts(q, p), !settled(p, _).
        StatusHolds(v_p, text::REFUTED) <-
            Carried(v_p, _),
            !Settled(v_p, _),
            Conflicts(v_q, v_p),
            Settled(v_q, v_how);

        // [refuted-by-authority]
        // status_holds(p, "refuted") :-
        //     carried(p, _), origin_range(p, "for", 0, _),
        //     own_opposition(p, s), made_by(s, speaker), authority(speaker).
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            Carried(v_p, _),
            OwnOpposition(v_p, v_s),
            MadeBy(v_s, v_speaker),
            Authority(v_speaker);

        // [refuted-by-its-origin]
        // status_holds(p, "refuted") :- disowned(p, s), origin_range(p, "for", 0, _).
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            Disowned(v_p, v_s);

        // [retracted-status]
        // status_holds(p, "retracted") :- withdrawn_report(p, s), origin_range(p, "for", 0, _).
        StatusHolds(v_p, text::RETRACTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            WithdrawnReport(v_p, v_s);

        // [no-origin]
        // status_holds(p, "no_origin") :- carried(p, _), origin_range(p, "for", 0, 0).
        StatusHolds(v_p, text::NO_ORIGIN) <-
            OriginRange(v_p, text::FOR, 0, 0),
            Carried(v_p, _);

        // [admitted-status]
        // status_holds(p, "admitted") :- settled(p, "admitted").
        StatusHolds(v_p, text::ADMITTED) <-
            Settled(v_p, text::ADMITTED);

        // [confirmed-status]
        // status_holds(p, "confirmed") :- settled(p, "confirmed").
        StatusHolds(v_p, text::CONFIRMED) <-
            Settled(v_p, text::CONFIRMED);

        // [disputed]
        // status_holds(p, "disputed") :- supported(p), opposed(p).
        StatusHolds(v_p, text::DISPUTED) <-
            Supported(v_p),
            Opposed(v_p);

        // [corroborated]
        // status_holds(p, "corroborated") :- origin_range(p, "for", least, _), least >= 2, !opposed(p).
        StatusHolds(v_p, text::CORROBORATED) <-
            OriginRange(v_p, text::FOR, v_least, _),
            (v_least >= 2_i64),
            !Opposed(v_p);

        // [one-sided]
        // status_holds(p, "one_sided") :-
        //     supported(p), party_to(p, side), only_support_of(p, side).
        StatusHolds(v_p, text::ONE_SIDED) <-
            Supported(v_p),
            PartyTo(v_p, v_side),
            OnlySupportOf(v_p, v_side);

        // [reported]
        // status_holds(p, "reported") :- supported(p).
        StatusHolds(v_p, text::REPORTED) <-
            Supported(v_p);

        // [denied-only]
        // status_holds(p, "denied_only") :- opposed(p), !supported(p).
        StatusHolds(v_p, text::DENIED_ONLY) <-
            Opposed(v_p),
            !Supported(v_p);

        // [called-something-earlier]
        // outranked(p, status) :-
        //     status_holds(p, status), status_precedence(status, place),
        //     status_holds(p, other), status_precedence(other, before), before < place.
        Outranked(v_p, v_status) <-
            StatusHolds(v_p, v_status),
            StatusPrecedence(v_status, v_place),
            StatusHolds(v_p, v_other),
            StatusPrecedence(v_other, v_before),
            (v_before < v_place);

        // [first-status]
        // status(p, status) :- status_holds(p, status), !outranked(p, status).
        Status(v_p, v_status) <-
            StatusHolds(v_p, v_status),
            !Outranked(v_p, v_status);

        // [contact-disputed]
        // disputed_contact(who, whom) :- made_contact(p, who, whom), status(p, "disputed").
        DisputedContact(v_who, v_whom) <-
            Status(v_p, text::DISPUTED),
            MadeContact(v_p, v_who, v_whom);

        // [contact-possible-before-office]
        // pre_inauguration_contact_possible(who, whom, office, day) :-
        //     status(p, "possible"), contact(p, who, whom), window(p, _, last),
        //     takes_office(who, office, day), last <= day, as_of(date), date < day.
        PreInaugurationContactPossible(v_who, v_whom, v_office, v_day) <-
            Status(v_p, text::POSSIBLE),
            Contact(v_p, v_who, v_whom),
            Window(v_p, _, v_last),
            TakesOffice(v_who, v_office, v_day),
            (v_last <= v_day),
            AsOf(v_date),
            (v_date < v_day);

        // [count-voices]
        // voices(p, position, named, all - named, sides) :-
        //     speaker_on(p, position, _),
        //     all = count : { speaker_on(p, position, _) },
        //     named = count : { named_speaker(p, position, _) },
        //     sides = count : { side_heard(p, position, _) }.
        Voices(v_p, v_position, v_named, v_5, v_sides) <-
            Env(c),
            SpeakerOn(v_p, v_position, _),
            let Some(v_all) = c.fold("count-voices?value1", &[S(v_p), S(v_position)]),
            let Some(v_named) = c.fold("count-voices?value2", &[S(v_p), S(v_position)]),
            let Some(v_sides) = c.fold("count-voices?value3", &[S(v_p), S(v_position)]),
            let Some(v_5) = c.number(Functor::Subtract, &[N(v_all), N(v_named)]);

        // [credible-when-settled]
        // credibility(p, 1, "confirmed") :- status(p, status), settled_status(status).
        Credibility(v_p, 1, text::CONFIRMED) <-
            Status(v_p, v_status),
            SettledStatus(v_status);

        // [credible-when-corroborated]
        // credibility(p, 2, "probably true") :- status(p, "corroborated").
        Credibility(v_p, 2, text::PROBABLY_TRUE) <-
            Status(v_p, text::CORROBORATED);

        // [credible-from-one-origin]
        // credibility(p, 3, "possibly true") :- status(p, status), lone_status(status), has_known_origin(p).
        Credibility(v_p, 3, text::POSSIBLY_TRUE) <-
            Status(v_p, v_status),
            LoneStatus(v_status),
            HasKnownOrigin(v_p);

        // [credible-against-weak-denial]
        // credibility(p, 3, "possibly true") :- status(p, "disputed"), has_known_origin(p), !party_denial(p, _, _).
        Credibility(v_p, 3, text::POSSIBLY_TRUE) <-
            Status(v_p, text::DISPUTED),
            !PartyDenial(v_p, _, _),
            HasKnownOrigin(v_p);

        // [doubtful-when-denied]
        // credibility(p, 4, "doubtful") :- status(p, "disputed"), party_denial(p, _, side).
        Credibility(v_p, 4, text::DOUBTFUL) <-
            Status(v_p, text::DISPUTED),
            PartyDenial(v_p, _, v_side);

        // [doubtful-when-withdrawn]
        // credibility(p, 4, "doubtful") :- status(p, "retracted").
        Credibility(v_p, 4, text::DOUBTFUL) <-
            Status(v_p, text::RETRACTED);

        // [improbable-when-refuted]
        // credibility(p, 5, "improbable") :- status(p, "refuted").
        Credibility(v_p, 5, text::IMPROBABLE) <-
            Status(v_p, text::REFUTED);

        // [beyond-judgement]
        // credibility(p, 6, "cannot be judged") :- status(p, status), untested_status(status).
        Credibility(v_p, 6, text::CANNOT_BE_JUDGED) <-
            Status(v_p, v_status),
            UntestedStatus(v_status);

        // [beyond-judgement-without-origin]
        // credibility(p, 6, "cannot be judged") :- status(p, status), lone_status(status), !has_known_origin(p).
        Credibility(v_p, 6, text::CANNOT_BE_JUDGED) <-
            Status(v_p, v_status),
            !HasKnownOrigin(v_p),
            LoneStatus(v_status);

        // [beyond-judgement-though-opposed]
        // credibility(p, 6, "cannot be judged") :- status(p, "disputed"), !has_known_origin(p), !party_denial(p, _, _).
        Credibility(v_p, 6, text::CANNOT_BE_JUDGED) <-
            Status(v_p, text::DISPUTED),
            !HasKnownOrigin(v_p),
            !PartyDenial(v_p, _, _);

        // [single-origin]
        // single_origin(p) :- origin_range(p, "for", _, 1), report_count(p, "for", reports, _), reports > 1.
        SingleOrigin(v_p) <-
            OriginRange(v_p, text::FOR, _, 1),
            ReportCount(v_p, text::FOR, v_reports, _),
            (v_reports > 1_i64);

        // [first-denial]
        // first_denial(p, day) :- opposed(p), day = min d : { opposed_by(p, _, _, d) }.
        FirstDenial(v_p, v_day) <-
            Env(c),
            Opposed(v_p),
            let Some(v_day) = c.fold("first-denial?value1", &[S(v_p)]);

        // [missed-denial]
        // missed_denial(p, s) :-
        //     report(p, "for", s), statement(s, p, _, "relayed"), !report(p, "against", s), known(s, day),
        //     first_denial(p, before), before < day.
        MissedDenial(v_p, v_s) <-
            Report(v_p, text::FOR, v_s),
            !Report(v_p, text::AGAINST, v_s),
            Statement(v_s, v_p, _, text::RELAYED),
            Known(v_s, v_day),
            FirstDenial(v_p, v_before),
            (v_before < v_day);

        // [still-maintained]
        // still_maintained(p) :- status(p, "retracted"), own_support(p, s).
        StillMaintained(v_p) <-
            Status(v_p, text::RETRACTED),
            OwnSupport(v_p, v_s);

        // [last-word]
        // last_word(p, day) :- spoken_of(p), day = max d : { heard(p, d) }.
        LastWord(v_p, v_day) <-
            Env(c),
            SpokenOf(v_p),
            let Some(v_day) = c.fold("last-word?value1", &[S(v_p)]);

        // [stale]
        // stale(p, day) :-
        //     last_word(p, day), carried(p, _), !settled(p, _), as_of(date), stale_after(limit), date - day > limit.
        Stale(v_p, v_day) <-
            Env(c),
            LastWord(v_p, v_day),
            !Settled(v_p, _),
            Carried(v_p, _),
            AsOf(v_date),
            StaleAfter(v_limit),
            let Some(v_4) = c.number(Functor::Subtract, &[N(v_date), N(v_day)]),
            (v_4 > v_limit);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("position_on").map(|row| PositionOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("report").map(|row| Report(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("lost_origin").map(|row| LostOrigin(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaker_on").map(|row| SpeakerOn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("has_known_origin").map(|row| HasKnownOrigin(row[0].presume_symbol())));
        crepe.extend(run.rows("settled_status").map(|row| SettledStatus(row[0].presume_symbol())));
        crepe.extend(run.rows("lone_status").map(|row| LoneStatus(row[0].presume_symbol())));
        crepe.extend(run.rows("untested_status").map(|row| UntestedStatus(row[0].presume_symbol())));
        crepe.extend(run.rows("proposition").map(|row| Proposition(row[0].presume_symbol())));
        crepe.extend(run.rows("contact").map(|row| Contact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("made_contact").map(|row| MadeContact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("spoken_of").map(|row| SpokenOf(row[0].presume_symbol())));
        crepe.extend(run.rows("stale_after").map(|row| StaleAfter(row[0].presume_number())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("own_support").map(|row| OwnSupport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("own_opposition").map(|row| OwnOpposition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("takes_office").map(|row| TakesOffice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("party_denial").map(|row| PartyDenial(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("settled").map(|row| Settled(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("foreseen").map(|row| Foreseen(row[0].presume_symbol())));
        crepe.extend(run.rows("window_over").map(|row| WindowOver(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("pending_condition").map(|row| PendingCondition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("withdrawn_report").map(|row| WithdrawnReport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("disowned").map(|row| Disowned(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("only_support_of").map(|row| OnlySupportOf(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("status_precedence").map(|row| StatusPrecedence(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("made_by").map(|row| MadeBy(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("summary", set_1.into_iter().map(|Summary(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("support", set_2.into_iter().map(|Support(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("opposition", set_3.into_iter().map(|Opposition(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("forecast", set_4.into_iter().map(|Forecast(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("disputed_contact", set_5.into_iter().map(|DisputedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pre_inauguration_contact_possible", set_6.into_iter().map(|PreInaugurationContactPossible(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("origin_count", set_7.into_iter().map(|OriginCount(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("origin_range", set_8.into_iter().map(|OriginRange(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("report_count", set_9.into_iter().map(|ReportCount(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("voices", set_10.into_iter().map(|Voices(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("credibility", set_11.into_iter().map(|Credibility(v_0, v_1, v_2)| [S(v_0), N(v_1), S(v_2)]));
        run.keep("single_origin", set_12.into_iter().map(|SingleOrigin(v_0)| [S(v_0)]));
        run.keep("missed_denial", set_13.into_iter().map(|MissedDenial(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("first_denial", set_14.into_iter().map(|FirstDenial(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("still_maintained", set_15.into_iter().map(|StillMaintained(v_0)| [S(v_0)]));
        run.keep("stale", set_16.into_iter().map(|Stale(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("last_word", set_17.into_iter().map(|LastWord(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("status_holds", set_18.into_iter().map(|StatusHolds(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outranked", set_19.into_iter().map(|Outranked(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("status", set_20.into_iter().map(|Status(v_0, v_1)| [S(v_0), S(v_1)]));
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
        struct AnonymousOnly(Symbol);

        @input
        struct SingleOrigin(Symbol);

        @input
        struct InterestedDenier(Symbol, Symbol);

        @input
        struct HedgedDenial(Symbol, Symbol);

        @input
        struct DenialShifted(Symbol, Symbol);

        @input
        struct CircularReporting(Symbol);

        @input
        struct SelfContradiction(Symbol, Symbol);

        @input
        struct MissedDenial(Symbol, Symbol);

        @input
        struct StillMaintained(Symbol);

        @input
        struct Stale(Symbol, i64);

        @output
        struct Flag(Symbol, Symbol);

        // [flag-anonymous-only]
        // flag(p, "anonymous only") :- anonymous_only(p).
        Flag(v_p, text::ANONYMOUS_ONLY) <-
            AnonymousOnly(v_p);

        // [flag-single-origin]
        // flag(p, "single origin") :- single_origin(p).
        Flag(v_p, text::SINGLE_ORIGIN) <-
            SingleOrigin(v_p);

        // [flag-interested-denier]
        // flag(p, "interested denier") :- interested_denier(p, side).
        Flag(v_p, text::INTERESTED_DENIER) <-
            InterestedDenier(v_p, v_side);

        // [flag-hedged-denial]
        // flag(p, "hedged denial") :- hedged_denial(p, s).
        Flag(v_p, text::HEDGED_DENIAL) <-
            HedgedDenial(v_p, v_s);

        // [flag-denial-shifted]
        // flag(p, "denial shifted") :- denial_shifted(p, side).
        Flag(v_p, text::DENIAL_SHIFTED) <-
            DenialShifted(v_p, v_side);

        // [flag-circular-reporting]
        // flag(p, "circular reporting") :- circular_reporting(p).
        Flag(v_p, text::CIRCULAR_REPORTING) <-
            CircularReporting(v_p);

        // [flag-self-contradiction]
        // flag(p, "self-contradiction") :- self_contradiction(p, side).
        Flag(v_p, text::SELF_CONTRADICTION) <-
            SelfContradiction(v_p, v_side);

        // [flag-missed-denial]
        // flag(p, "missed denial") :- missed_denial(p, s).
        Flag(v_p, text::MISSED_DENIAL) <-
            MissedDenial(v_p, v_s);

        // [flag-still-maintained]
        // flag(p, "still maintained") :- still_maintained(p).
        Flag(v_p, text::STILL_MAINTAINED) <-
            StillMaintained(v_p);

        // [flag-stale]
        // flag(p, "stale") :- stale(p, day).
        Flag(v_p, text::STALE) <-
            Stale(v_p, v_day);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("anonymous_only").map(|row| AnonymousOnly(row[0].presume_symbol())));
        crepe.extend(run.rows("single_origin").map(|row| SingleOrigin(row[0].presume_symbol())));
        crepe.extend(run.rows("interested_denier").map(|row| InterestedDenier(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("hedged_denial").map(|row| HedgedDenial(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("denial_shifted").map(|row| DenialShifted(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("circular_reporting").map(|row| CircularReporting(row[0].presume_symbol())));
        crepe.extend(run.rows("self_contradiction").map(|row| SelfContradiction(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("missed_denial").map(|row| MissedDenial(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("still_maintained").map(|row| StillMaintained(row[0].presume_symbol())));
        crepe.extend(run.rows("stale").map(|row| Stale(row[0].presume_symbol(), row[1].presume_number())));
        let (set_1,) = crepe.run_with_hasher::<Hasher>();
        run.keep("flag", set_1.into_iter().map(|Flag(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}
