//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. Variables are named `v_…`, and `c` is the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, Run, S, U};

/// What is compiled here.
pub const COMPILED: Compiled = Compiled {
    fingerprint: 0xba1219b8c7b33bde,
    constants: 273,
    relations: &[
        "on_side",
        "named_actor",
        "outlet_actor",
        "on_record",
        "speaks_in",
        "statement_side",
        "side_voice",
        "voice",
        "claims_part",
        "party_to",
        "doer",
        "office_held_twice",
        "summary",
        "outlet_in_view",
        "support",
        "opposition",
        "forecast",
        "by_implication",
        "in_report",
        "voiced",
        "carrier",
        "carried_by_another",
        "speaks_for_participant",
        "supporter",
        "opponent",
        "implied_supporter",
        "implied_opponent",
        "forecaster",
        "time_left",
        "bounded",
        "declined",
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
        "still_conflicts",
        "bears",
        "supported",
        "opposed",
        "own_support",
        "own_opposition",
        "firm_opposition",
        "position_on",
        "report",
        "report_outlet",
        "report_count",
        "known_root",
        "unknown_root",
        "counted_already",
        "known_mark",
        "denying_root",
        "contrary_root",
        "agreed_in",
        "firmly_against",
        "word_of_a_party",
        "known_in",
        "in_doubt",
        "replaces",
        "counts_tentatively",
        "among_parties",
        "apart_from_parties",
        "tally",
        "counts_as",
        "officials",
        "beside_officials",
        "counts_as_several",
        "joint",
        "sole_mark",
        "adds_nothing",
        "joined",
        "later_joined",
        "counts_once",
        "counts_in",
        "carried_elsewhere",
        "origins_in",
        "origin",
        "circle_behind",
        "origin_ever",
        "may_copy",
        "lost_origin",
        "origin_count",
        "known_origins",
        "sure_origins",
        "origin_range",
        "least_origins",
        "has_unknown_origin",
        "still_bears",
        "unsure_root",
        "may_be_lost",
        "firm_origins",
        "speaker_on",
        "named_speaker",
        "side_heard",
        "voices",
        "credibility",
        "digit_meaning",
        "earlier_digit",
        "digit_holds",
        "parties_alone",
        "others_for",
        "others_against",
        "doubtful",
        "may_go_back",
        "may_be_rooted",
        "may_have_fallen",
        "stand",
        "own_strength",
        "weaker",
        "strength",
        "goes_back",
        "rested_on",
        "same_circle",
        "circle_rests",
        "circle_strength",
        "weak_circle",
        "firm",
        "withdraws",
        "answers_for",
        "withdrawn",
        "exposed",
        "argued",
        "opposite",
        "last_argued_by",
        "argues",
        "reversed",
        "stood_for",
        "owns_up",
        "owning_up",
        "last_owned_up",
        "owned_up",
        "overtaken",
        "denied_by",
        "last_denied_by",
        "disowned",
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
        "counted",
        "takes_part",
        "participant",
        "proposition",
        "contact",
        "made_contact",
        "anonymous_only",
        "named_support",
        "tentative_only",
        "single_origin",
        "circular_reporting",
        "interested_asserter",
        "interested_denier",
        "side_claimed",
        "hedged_denial",
        "denied_by_implication_only",
        "denial_shifted",
        "first_stood",
        "stood_against",
        "first_firm_denial",
        "firmly_stood_against",
        "stood_against_by",
        "self_contradiction",
        "missed_denial",
        "first_denial",
        "denial_known",
        "reversed_before",
        "went_back",
        "most_agreed",
        "outweighed",
        "opposition_outweighed",
        "other_party_not_heard",
        "party_word",
        "several_parties",
        "still_maintained",
        "first_taken_back",
        "taken_back_at",
        "first_reversed",
        "reversed_word",
        "first_overtaken",
        "overtaken_word",
        "stale",
        "open_status",
        "last_word",
        "spoken_of",
        "heard",
        "stale_after",
        "flag",
        "notice",
        "notice_help",
        "bears_name",
        "source_on_it",
        "positioned",
        "decided",
        "had",
        "first_had",
        "spoke_between",
        "unordered",
        "fits_a_record",
        "unplaced",
        "live",
        "goes_round",
        "closes_circle",
        "later_in_circle",
        "rooted",
        "root_ever",
        "root_side",
        "mark",
        "by_unnamed",
        "description",
        "origin_key",
        "official",
        "of_two_sides",
        "statement_label",
        "in_lane",
        "timeline_mark",
        "took",
        "in_graph",
        "graph_node",
        "graph_edge",
        "contact_edge",
        "drawn_as",
        "takes",
        "conveys",
        "unsourced_relay",
        "on_a_relay",
        "relays_claim",
        "barely_sourced",
        "bare_relay",
        "foretells",
        "carried",
        "carried_itself",
        "claimed",
        "position_ever",
        "position",
        "sourced",
        "backs",
        "denies",
        "firmly_backs",
        "foresees",
        "aid_threat",
        "acts_for",
        "stated_aim",
        "aid_leverage",
        "bargaining_obstacle",
        "expected_loss",
        "implies_at_once",
        "entails",
        "excludes_at_once",
        "contrary",
        "conflicts",
        "excludes_itself",
        "question_settled",
        "follows_from_settled",
        "question_contradictory",
        "question_open",
        "open_question",
        "answered",
        "supported_answer",
        "running",
        "out",
        "may_lead",
        "firm_denials",
        "rivalled",
        "leads",
        "behind",
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
        "released_by",
        "takes_office",
        "holds",
        "belligerent",
        "depends_on_aid",
        "reflexive",
        "when",
        "mode",
        "place",
        "host",
        "party",
        "deed_of",
        "about",
        "window",
        "condition",
        "implies",
        "excludes",
        "answers",
        "question",
        "exclusive",
        "mode_value",
        "asserted",
        "assessed",
        "confirmed",
        "admitted",
        "claimed_responsibility",
        "denied",
        "declined_to_comment",
        "neither_confirmed_nor_denied",
        "could_not_verify",
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
        "may_rest_on",
        "scope",
        "confidence",
        "unnamed",
        "issued_by",
        "for_side",
        "omits",
        "quote",
        "url",
        "scope_value",
        "confidence_value",
        "asked",
        "hindsight",
        "approximate",
        "zone",
        "opposes",
        "blocks",
        "own_word",
        "last_word_of",
        "word_at",
        "outdated",
        "upheld",
        "first_denied_by",
        "denial_by",
        "first_denied_in_person",
        "denial_in_person",
        "comes_round",
        "deed",
        "not_its_own",
        "for_doer",
        "party_owns_up",
        "contested",
        "responsibility",
        "own_key",
        "blocking_key",
        "admission",
        "finding",
        "sides_key",
        "key_side",
        "witness_key",
        "firm_root",
        "unowned_deed",
        "owned_deed",
        "lacks_doer",
        "doer_key",
        "from_two_sides",
        "has_a_side",
        "established",
        "settled",
        "excluded",
        "discarded",
        "foreseen",
        "window_over",
        "pending_condition",
        "denied_directly",
        "taken_back",
        "denied_by_authority",
        "firm_denial",
        "denied_by_origin",
        "came_from",
        "came_from_speaker",
        "status_holds",
        "only_support_of",
        "support_beside",
        "status_precedence",
        "outranked",
        "status",
        "shown_as",
        "admitted_otherwise",
        "statement",
        "dated",
        "judgement",
        "made_by",
        "known",
        "made_by_then",
        "said",
        "as_of",
        "in_view",
        "link",
        "rests",
        "tentative",
        "no_position",
        "modal",
        "day_offset",
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
        "count-reports?inner1",
        "count-reports?value1",
        "count-reports?inner2",
        "count-reports?value2",
        "count-reports?inner3",
        "count-reports?value3",
        "count-without-doubt?inner1",
        "count-without-doubt?value1",
        "count-in-spite-of-doubt?inner1",
        "count-in-spite-of-doubt?value1",
        "count-in-spite-of-doubt?group2",
        "count-in-spite-of-doubt?inner2",
        "count-in-spite-of-doubt?value2",
        "origins-with-the-possible?group1",
        "origins-with-the-possible?inner1",
        "origins-with-the-possible?value1",
        "origins-with-the-possible?inner2",
        "origins-with-the-possible?value2",
        "count-known-origins?inner1",
        "count-known-origins?value1",
        "count-voices?inner1",
        "count-voices?value1",
        "count-voices?inner2",
        "count-voices?value2",
        "count-voices?inner3",
        "count-voices?value3",
        "last-argued-by-a-speaker?inner1",
        "last-argued-by-a-speaker?value1",
        "last-owned-up?inner1",
        "last-owned-up?value1",
        "last-denied-on-record?inner1",
        "last-denied-on-record?value1",
        "first-stood-against?inner1",
        "first-stood-against?value1",
        "first-firmly-against?inner1",
        "first-firmly-against?value1",
        "first-denial?inner1",
        "first-denial?value1",
        "most-firmly-against?inner1",
        "most-firmly-against?value1",
        "most-against?inner1",
        "most-against?value1",
        "most-against-apart-from-parties?inner1",
        "most-against-apart-from-parties?value1",
        "first-taken-back?inner1",
        "first-taken-back?value1",
        "first-reversed?inner1",
        "first-reversed?value1",
        "first-overtaken?inner1",
        "first-overtaken?value1",
        "last-word?inner1",
        "last-word?value1",
        "notice-same-name?inner1",
        "notice-same-name?value1",
        "had-first?inner1",
        "had-first?value1",
        "no-answer-is-settled?inner1",
        "no-answer-is-settled?value1",
        "no-answer-is-settled?inner2",
        "no-answer-is-settled?value2",
        "last-word-of-a-side?inner1",
        "last-word-of-a-side?value1",
        "first-denied?inner1",
        "first-denied?value1",
        "first-denied-in-person?inner1",
        "first-denied-in-person?value1",
        "said-between?inner1",
        "said-between?value1",
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

        // [person-by-name]
        // named_actor(a) :- person(a).
        NamedActor(v_a) <-
            Person(v_a);

        // [organisation-by-name]
        // named_actor(a) :- organisation(a).
        NamedActor(v_a) <-
            Organisation(v_a);

        // [record-by-name]
        // named_actor(a) :- record(a).
        NamedActor(v_a) <-
            Record(v_a);

        // [state-by-name]
        // named_actor(a) :- state(a).
        NamedActor(v_a) <-
            State(v_a);

        // [camp-by-name]
        // named_actor(a) :- camp(a).
        NamedActor(v_a) <-
            Camp(v_a);

        // [outlet-as-actor]
        // outlet_actor(a) :- outlet(a).
        OutletActor(v_a) <-
            Outlet(v_a);

        // [asserted]
        // statement(s, p, a, "asserted"), dated(s, d, e) :- asserted(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::ASSERTED) <-
            Asserted(v_s, v_p, v_a, v_d, v_e);

        // [assessed]
        // statement(s, p, a, "assessed"), dated(s, d, e) :- assessed(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::ASSESSED) <-
            Assessed(v_s, v_p, v_a, v_d, v_e);

        // [confirmed]
        // statement(s, p, a, "confirmed"), dated(s, d, e) :- confirmed(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::CONFIRMED) <-
            Confirmed(v_s, v_p, v_a, v_d, v_e);

        // [admitted]
        // statement(s, p, a, "admitted"), dated(s, d, e) :- admitted(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::ADMITTED) <-
            Admitted(v_s, v_p, v_a, v_d, v_e);

        // [claimed-responsibility]
        // statement(s, p, a, "claimed responsibility"), dated(s, d, e) :- claimed_responsibility(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::CLAIMED_RESPONSIBILITY) <-
            ClaimedResponsibility(v_s, v_p, v_a, v_d, v_e);

        // [denied]
        // statement(s, p, a, "denied"), dated(s, d, e) :- denied(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::DENIED) <-
            Denied(v_s, v_p, v_a, v_d, v_e);

        // [declined-to-comment]
        // statement(s, p, a, "declined to comment"), dated(s, d, e) :- declined_to_comment(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::DECLINED_TO_COMMENT2) <-
            DeclinedToComment(v_s, v_p, v_a, v_d, v_e);

        // [neither-confirmed-nor-denied]
        // statement(s, p, a, "neither confirmed nor denied"), dated(s, d, e) :- neither_confirmed_nor_denied(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::NEITHER_CONFIRMED_NOR_DENIED) <-
            NeitherConfirmedNorDenied(v_s, v_p, v_a, v_d, v_e);

        // [could-not-verify]
        // statement(s, p, a, "could not verify it"), dated(s, d, e) :- could_not_verify(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::COULD_NOT_VERIFY_IT) <-
            CouldNotVerify(v_s, v_p, v_a, v_d, v_e);

        // [hedged]
        // statement(s, p, a, "gave no clear answer"), dated(s, d, e) :- hedged(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::GAVE_NO_CLEAR_ANSWER) <-
            Hedged(v_s, v_p, v_a, v_d, v_e);

        // [called-possible]
        // statement(s, p, a, "called it possible"), dated(s, d, e) :- called_possible(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::CALLED_IT_POSSIBLE) <-
            CalledPossible(v_s, v_p, v_a, v_d, v_e);

        // [intended]
        // statement(s, p, a, "declared the intention"), dated(s, d, e) :- intended(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::DECLARED_THE_INTENTION) <-
            Intended(v_s, v_p, v_a, v_d, v_e);

        // [threatened]
        // statement(s, p, a, "threatened it"), dated(s, d, e) :- threatened(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::THREATENED_IT) <-
            Threatened(v_s, v_p, v_a, v_d, v_e);

        // [relayed]
        // statement(s, p, a, "relayed"), dated(s, d, e) :- relayed(s, p, a, d, e).
        Statement(v_s, v_p, v_a, text::RELAYED) <-
            Relayed(v_s, v_p, v_a, v_d, v_e);

        // [retracted]
        // judgement(s, t, a, "retracted"), dated(s, d, e) :- retracted(s, t, a, d, e).
        Judgement(v_s, v_t, v_a, text::RETRACTED) <-
            Retracted(v_s, v_t, v_a, v_d, v_e);

        // [corrected]
        // judgement(s, t, a, "corrected"), dated(s, d, e) :- corrected(s, t, a, d, e).
        Judgement(v_s, v_t, v_a, text::CORRECTED) <-
            Corrected(v_s, v_t, v_a, v_d, v_e);

        // [discredited]
        // judgement(s, t, a, "discredited"), dated(s, d, e) :- discredited(s, t, a, d, e).
        Judgement(v_s, v_t, v_a, text::DISCREDITED) <-
            Discredited(v_s, v_t, v_a, v_d, v_e);

        // [makes-a-statement]
        // made_by(s, speaker) :- statement(s, _, speaker, stance).
        MadeBy(v_s, v_speaker) <-
            Statement(v_s, _, v_speaker, v_stance);

        // [makes-a-judgement]
        // made_by(s, speaker) :- judgement(s, target, speaker, verdict).
        MadeBy(v_s, v_speaker) <-
            Judgement(v_s, v_target, v_speaker, v_verdict);

        // [asserted]
        // statement(s, p, a, "asserted"), dated(s, d, e) :- asserted(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Asserted(v_s, v_p, v_a, v_d, v_e);

        // [assessed]
        // statement(s, p, a, "assessed"), dated(s, d, e) :- assessed(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Assessed(v_s, v_p, v_a, v_d, v_e);

        // [confirmed]
        // statement(s, p, a, "confirmed"), dated(s, d, e) :- confirmed(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Confirmed(v_s, v_p, v_a, v_d, v_e);

        // [admitted]
        // statement(s, p, a, "admitted"), dated(s, d, e) :- admitted(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Admitted(v_s, v_p, v_a, v_d, v_e);

        // [claimed-responsibility]
        // statement(s, p, a, "claimed responsibility"), dated(s, d, e) :- claimed_responsibility(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            ClaimedResponsibility(v_s, v_p, v_a, v_d, v_e);

        // [denied]
        // statement(s, p, a, "denied"), dated(s, d, e) :- denied(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Denied(v_s, v_p, v_a, v_d, v_e);

        // [declined-to-comment]
        // statement(s, p, a, "declined to comment"), dated(s, d, e) :- declined_to_comment(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            DeclinedToComment(v_s, v_p, v_a, v_d, v_e);

        // [neither-confirmed-nor-denied]
        // statement(s, p, a, "neither confirmed nor denied"), dated(s, d, e) :- neither_confirmed_nor_denied(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            NeitherConfirmedNorDenied(v_s, v_p, v_a, v_d, v_e);

        // [could-not-verify]
        // statement(s, p, a, "could not verify it"), dated(s, d, e) :- could_not_verify(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            CouldNotVerify(v_s, v_p, v_a, v_d, v_e);

        // [hedged]
        // statement(s, p, a, "gave no clear answer"), dated(s, d, e) :- hedged(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Hedged(v_s, v_p, v_a, v_d, v_e);

        // [called-possible]
        // statement(s, p, a, "called it possible"), dated(s, d, e) :- called_possible(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            CalledPossible(v_s, v_p, v_a, v_d, v_e);

        // [intended]
        // statement(s, p, a, "declared the intention"), dated(s, d, e) :- intended(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Intended(v_s, v_p, v_a, v_d, v_e);

        // [threatened]
        // statement(s, p, a, "threatened it"), dated(s, d, e) :- threatened(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Threatened(v_s, v_p, v_a, v_d, v_e);

        // [relayed]
        // statement(s, p, a, "relayed"), dated(s, d, e) :- relayed(s, p, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Relayed(v_s, v_p, v_a, v_d, v_e);

        // [retracted]
        // judgement(s, t, a, "retracted"), dated(s, d, e) :- retracted(s, t, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Retracted(v_s, v_t, v_a, v_d, v_e);

        // [corrected]
        // judgement(s, t, a, "corrected"), dated(s, d, e) :- corrected(s, t, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Corrected(v_s, v_t, v_a, v_d, v_e);

        // [discredited]
        // judgement(s, t, a, "discredited"), dated(s, d, e) :- discredited(s, t, a, d, e).
        Dated(v_s, v_d, v_e) <-
            Discredited(v_s, v_t, v_a, v_d, v_e);

        // [known-when-seen]
        // known(s, time) :- seen(s, _, time).
        Known(v_s, v_time) <-
            Seen(v_s, _, v_time);

        // [known-when-published]
        // known(s, time) :- published(s, _, time), !seen(s, _, _).
        Known(v_s, v_time) <-
            Published(v_s, _, v_time),
            !Seen(v_s, _, _);

        // [known-when-made]
        // known(s, time) :- dated(s, _, time), !published(s, _, _), !seen(s, _, _).
        Known(v_s, v_time) <-
            Dated(v_s, _, v_time),
            !Published(v_s, _, _),
            !Seen(v_s, _, _);

        // [as-asked]
        // as_of(moment) :- moment = max t : { asked(_, t) }.
        AsAskedInner1(v_t) <-
            Asked(_, v_t);

        // [as-of-the-last-statement]
        // as_of(moment) :- !asked(_, _), moment = max t : { known(_, t) }.
        AsOfTheLastStatementInner1(v_t) <-
            Known(_, v_t);

        // [made-when-dated]
        // made_by_then(s, time) :- dated(s, _, time).
        MadeByThen(v_s, v_time) <-
            Dated(v_s, _, v_time);

        // [made-before-publication]
        // made_by_then(s, time) :- published(s, _, time).
        MadeByThen(v_s, v_time) <-
            Published(v_s, _, v_time);

        // [made-before-it-was-seen]
        // made_by_then(s, time) :- seen(s, _, time).
        MadeByThen(v_s, v_time) <-
            Seen(v_s, _, v_time);

        // [said-between]
        // said(s, first, last) :- dated(s, first, _), last = min t : { made_by_then(s, t) }.
        SaidBetweenInner1(v_s, v_t) <-
            MadeByThen(v_s, v_t);

        // [implied-as-declared]
        // implies_at_once(q, p) :- implies(q, p).
        ImpliesAtOnce(v_q, v_p) <-
            Implies(v_q, v_p);

        // [implied-by-a-narrower-count]
        // implies_at_once(q, p) :-
        //     counted(q, event, what, low, high), counted(p, event, what, least, most), least <= low, high <= most.
        ImpliesAtOnce(v_q, v_p) <-
            Counted(v_q, v_event, v_what, v_low, v_high),
            Counted(v_p, v_event, v_what, v_least, v_most),
            (v_least <= v_low),
            (v_high <= v_most);

        // [implied-by-a-count]
        // implies_at_once(q, event) :- counted(q, event, _, low, _), low > 0.
        ImpliesAtOnce(v_q, v_event) <-
            Counted(v_q, v_event, _, v_low, _),
            (v_low > 0_i64);

        // [entails-at-once]
        // entails(q, p) :- implies_at_once(q, p), q != p.
        Entails(v_q, v_p) <-
            ImpliesAtOnce(v_q, v_p),
            (v_q != v_p);

        // [entails-in-steps]
        // entails(q, p) :- entails(q, m), implies_at_once(m, p), q != p.
        Entails(v_q, v_p) <-
            Entails(v_q, v_m),
            ImpliesAtOnce(v_m, v_p),
            (v_q != v_p);

        // [spoke-with-first]
        // takes_part(p, who, "a deed") :- spoke_with(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            SpokeWith(v_p, v_who, _);

        // [spoke-with-second]
        // takes_part(p, whom, "a deed") :- spoke_with(p, _, whom).
        TakesPart(v_p, v_whom, text::A_DEED) <-
            SpokeWith(v_p, _, v_whom);

        // [met-with-first]
        // takes_part(p, who, "a deed") :- met_with(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            MetWith(v_p, v_who, _);

        // [met-with-second]
        // takes_part(p, whom, "a deed") :- met_with(p, _, whom).
        TakesPart(v_p, v_whom, text::A_DEED) <-
            MetWith(v_p, _, v_whom);

        // [discussed-first]
        // takes_part(p, who, "a deed") :- discussed(p, who, _, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Discussed(v_p, v_who, _, _);

        // [discussed-second]
        // takes_part(p, whom, "a deed") :- discussed(p, _, whom, _).
        TakesPart(v_p, v_whom, text::A_DEED) <-
            Discussed(v_p, _, v_whom, _);

        // [visited-first]
        // takes_part(p, who, "a deed") :- visited(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Visited(v_p, v_who, _);

        // [visited-second]
        // takes_part(p, whom, "done") :- visited(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            Visited(v_p, _, v_whom);

        // [mediated-first]
        // takes_part(p, who, "a deed") :- mediated(p, who, _, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Mediated(v_p, v_who, _, _);

        // [mediated-one-end]
        // takes_part(p, a, "done") :- mediated(p, _, a, _).
        TakesPart(v_p, v_a, text::DONE) <-
            Mediated(v_p, _, v_a, _);

        // [mediated-other-end]
        // takes_part(p, b, "done") :- mediated(p, _, _, b).
        TakesPart(v_p, v_b, text::DONE) <-
            Mediated(v_p, _, _, v_b);

        // [requested-mediation-first]
        // takes_part(p, who, "a deed") :- requested_mediation(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            RequestedMediation(v_p, v_who, _);

        // [requested-mediation-second]
        // takes_part(p, whom, "done") :- requested_mediation(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            RequestedMediation(v_p, _, v_whom);

        // [agreed-first]
        // takes_part(p, who, "a deed") :- agreed(p, who, _, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Agreed(v_p, v_who, _, _);

        // [agreed-second]
        // takes_part(p, whom, "a deed") :- agreed(p, _, whom, _).
        TakesPart(v_p, v_whom, text::A_DEED) <-
            Agreed(v_p, _, v_whom, _);

        // [agreed-to-end-first]
        // takes_part(p, who, "a deed") :- agreed_to_end(p, who, _, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            AgreedToEnd(v_p, v_who, _, _);

        // [agreed-to-end-second]
        // takes_part(p, whom, "a deed") :- agreed_to_end(p, _, whom, _).
        TakesPart(v_p, v_whom, text::A_DEED) <-
            AgreedToEnd(v_p, _, v_whom, _);

        // [ceasefire-first]
        // takes_part(p, who, "a deed") :- ceasefire(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Ceasefire(v_p, v_who, _);

        // [ceasefire-second]
        // takes_part(p, whom, "a deed") :- ceasefire(p, _, whom).
        TakesPart(v_p, v_whom, text::A_DEED) <-
            Ceasefire(v_p, _, v_whom);

        // [ended-conflict-first]
        // takes_part(p, who, "a deed") :- ended_conflict(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            EndedConflict(v_p, v_who, _);

        // [threatened-aid-cut-first]
        // takes_part(p, who, "a deed") :- threatened_aid_cut(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            ThreatenedAidCut(v_p, v_who, _);

        // [threatened-aid-cut-second]
        // takes_part(p, whom, "done") :- threatened_aid_cut(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            ThreatenedAidCut(v_p, _, v_whom);

        // [cut-aid-first]
        // takes_part(p, who, "a deed") :- cut_aid(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            CutAid(v_p, v_who, _);

        // [cut-aid-second]
        // takes_part(p, whom, "done") :- cut_aid(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            CutAid(v_p, _, v_whom);

        // [threatened-sanctions-first]
        // takes_part(p, who, "a deed") :- threatened_sanctions(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            ThreatenedSanctions(v_p, v_who, _);

        // [threatened-sanctions-second]
        // takes_part(p, whom, "done") :- threatened_sanctions(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            ThreatenedSanctions(v_p, _, v_whom);

        // [imposed-sanctions-first]
        // takes_part(p, who, "a deed") :- imposed_sanctions(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            ImposedSanctions(v_p, v_who, _);

        // [imposed-sanctions-second]
        // takes_part(p, whom, "done") :- imposed_sanctions(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            ImposedSanctions(v_p, _, v_whom);

        // [deployed-troops-first]
        // takes_part(p, who, "a deed") :- deployed_troops(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            DeployedTroops(v_p, v_who, _);

        // [deployed-troops-second]
        // takes_part(p, whom, "done") :- deployed_troops(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            DeployedTroops(v_p, _, v_whom);

        // [struck-first]
        // takes_part(p, who, "a deed") :- struck(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Struck(v_p, v_who, _);

        // [struck-second]
        // takes_part(p, whom, "done") :- struck(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            Struck(v_p, _, v_whom);

        // [supplied-arms-first]
        // takes_part(p, who, "a deed") :- supplied_arms(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            SuppliedArms(v_p, v_who, _);

        // [supplied-arms-second]
        // takes_part(p, whom, "done") :- supplied_arms(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            SuppliedArms(v_p, _, v_whom);

        // [recognised-first]
        // takes_part(p, who, "a deed") :- recognised(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Recognised(v_p, v_who, _);

        // [recognised-second]
        // takes_part(p, whom, "done") :- recognised(p, _, whom).
        TakesPart(v_p, v_whom, text::DONE) <-
            Recognised(v_p, _, v_whom);

        // [accused-first]
        // takes_part(p, who, "a deed") :- accused(p, who, _, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Accused(v_p, v_who, _, _);

        // [accused-second]
        // takes_part(p, whom, "done") :- accused(p, _, whom, _).
        TakesPart(v_p, v_whom, text::DONE) <-
            Accused(v_p, _, v_whom, _);

        // [gave-up-first]
        // takes_part(p, who, "a deed") :- gave_up(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            GaveUp(v_p, v_who, _);

        // [rejected-first]
        // takes_part(p, who, "a deed") :- rejected(p, who, _).
        TakesPart(v_p, v_who, text::A_DEED) <-
            Rejected(v_p, v_who, _);

        // [participant-in-a-part]
        // participant(p, who) :- takes_part(p, who, part).
        Participant(v_p, v_who) <-
            TakesPart(v_p, v_who, v_part);

        // [doer-as-declared]
        // doer(p, side) :- deed_of(p, side).
        Doer(v_p, v_side) <-
            DeedOf(v_p, v_side);

        // [doer-by-its-member]
        // doer(p, side) :- takes_part(p, who, "a deed"), on_side(who, side).
        Doer(v_p, v_side) <-
            TakesPart(v_p, v_who, text::A_DEED),
            OnSide(v_who, v_side);

        // [doer-by-office]
        // doer(p, side) :-
        //     takes_part(p, who, "a deed"), holds(who, office, start, end), office(office, whom),
        //     on_side(whom, side), when(p, first, last), start <= last, first <= end.
        Doer(v_p, v_side) <-
            TakesPart(v_p, v_who, text::A_DEED),
            Holds(v_who, v_office, v_start, v_end),
            Office(v_office, v_whom),
            OnSide(v_whom, v_side),
            When(v_p, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

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
        // excludes_at_once(p, q) :- excludes(p, q), p != q.
        ExcludesAtOnce(v_p, v_q) <-
            Excludes(v_p, v_q),
            (v_p != v_q);

        // [excluded-both-ways]
        // excludes_at_once(p, q) :- excludes(q, p), p != q.
        ExcludesAtOnce(v_p, v_q) <-
            Excludes(v_q, v_p),
            (v_p != v_q);

        // [excluded-by-another-count]
        // excludes_at_once(p, q) :-
        //     counted(p, event, what, _, high), counted(q, event, what, low, _), high < low.
        ExcludesAtOnce(v_p, v_q) <-
            Counted(v_p, v_event, v_what, _, v_high),
            Counted(v_q, v_event, v_what, v_low, _),
            (v_high < v_low);

        // [excluded-by-a-lower-count]
        // excludes_at_once(p, q) :-
        //     counted(p, event, what, low, _), counted(q, event, what, _, high), high < low.
        ExcludesAtOnce(v_p, v_q) <-
            Counted(v_p, v_event, v_what, v_low, _),
            Counted(v_q, v_event, v_what, _, v_high),
            (v_high < v_low);

        // [excluded-as-another-answer]
        // excludes_at_once(p, q) :-
        //     answers(p, question), answers(q, question), exclusive(question),
        //     p != q, !entails(p, q), !entails(q, p).
        ExcludesAtOnce(v_p, v_q) <-
            Answers(v_p, v_question),
            Answers(v_q, v_question),
            (v_p != v_q),
            !Entails(v_p, v_q),
            !Entails(v_q, v_p),
            Exclusive(v_question);

        // [contrary-at-once]
        // contrary(q, p) :- excludes_at_once(q, p).
        Contrary(v_q, v_p) <-
            ExcludesAtOnce(v_q, v_p);

        // [contrary-of-what-follows]
        // contrary(q, p) :- excludes_at_once(q, m), entails(p, m), q != p.
        Contrary(v_q, v_p) <-
            ExcludesAtOnce(v_q, v_m),
            Entails(v_p, v_m),
            (v_q != v_p);

        // [conflicts-itself]
        // conflicts(q, p) :- contrary(q, p).
        Conflicts(v_q, v_p) <-
            Contrary(v_q, v_p);

        // [conflicts-by-what-follows]
        // conflicts(q, p) :- entails(q, m), contrary(m, p), q != p.
        Conflicts(v_q, v_p) <-
            Entails(v_q, v_m),
            Contrary(v_m, v_p),
            (v_q != v_p);

        // [deed-itself]
        // deed(p, p) :- doer(p, side).
        Deed(v_p, v_p) <-
            Doer(v_p, v_side);

        // [deed-that-follows]
        // deed(p, d) :- entails(p, d), doer(d, side).
        Deed(v_p, v_d) <-
            Entails(v_p, v_d),
            Doer(v_d, v_side);

        // [excludes-what-it-implies]
        // excludes_itself(p) :- entails(p, q), conflicts(p, q).
        ExcludesItself(v_p) <-
            Entails(v_p, v_q),
            Conflicts(v_p, v_q);

        // [with-participants]
        // proposition(p) :- participant(p, _).
        Proposition(v_p) <-
            Participant(v_p, _);

        // [in-words]
        // proposition(p) :- held(p, _).
        Proposition(v_p) <-
            Held(v_p, _);

        // [as-a-count]
        // proposition(p) :- counted(p, event, _, _, _).
        Proposition(v_p) <-
            Counted(v_p, v_event, _, _, _);

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

        // [described-in-words]
        // description(group, cat("“", text, "”")) :- anonymous(group), name(group, text).
        Description(v_group, v_2) <-
            Env(c),
            Anonymous(v_group),
            Name(v_group, v_text),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::T2), S(v_text), S(text::T3)]);

        // [described-by-id]
        // description(group, group) :- anonymous(group), !name(group, _).
        Description(v_group, v_group) <-
            Anonymous(v_group),
            !Name(v_group, _);

        // [described-by-name]
        // by_unnamed(root, text) :- made_by(root, group), description(group, text).
        ByUnnamed(v_root, v_text) <-
            MadeBy(v_root, v_group),
            Description(v_group, v_text);

        // [another-carried-it]
        // carried_by_another(s) :- via(s, outlet), made_by(s, who), who != outlet.
        CarriedByAnother(v_s) <-
            Via(v_s, v_outlet),
            MadeBy(v_s, v_who),
            (v_who != v_outlet);

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
        // bounded(last) :- window(p, _, last), last < 4223371679.
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

        // [offset-of-the-zone]
        // day_offset(minutes) :- zone(minutes).
        DayOffset(v_minutes) <-
            Zone(v_minutes);

        // [offset-of-no-zone]
        // day_offset(0) :- !zone(_).
        DayOffset(0) <-
            !Zone(_);

        // [name-of-an-actor]
        // bears_name(a, text) :- named_actor(a), name(a, text).
        BearsName(v_a, v_text) <-
            NamedActor(v_a),
            Name(v_a, v_text);

        // [name-of-an-outlet]
        // bears_name(a, text) :- outlet_actor(a), name(a, text).
        BearsName(v_a, v_text) <-
            OutletActor(v_a),
            Name(v_a, v_text);

        // [notice-same-name]
        // notice(a, "same name") :-
        //     bears_name(a, text), actors = count : { bears_name(_, text) }, actors > 1.
        NoticeSameNameInner1(v_text, v_3) <-
            BearsName(v_3, v_text);

        // [edge-of-a-contact]
        // contact_edge(p, who, whom) :- made_contact(p, who, whom).
        ContactEdge(v_p, v_who, v_whom) <-
            MadeContact(v_p, v_who, v_whom);

        // [acts-for-own-side]
        // acts_for(who, side) :- on_side(who, side).
        ActsFor(v_who, v_side) <-
            OnSide(v_who, v_side);

        // [acts-for-by-office]
        // acts_for(who, side) :- takes_office(who, office, _, _), office(office, side).
        ActsFor(v_who, v_side) <-
            TakesOffice(v_who, v_office, _, _),
            Office(v_office, v_side);

        // [no-answer-is-settled]
        // open_question(question, supported, answers) :-
        //     question(question, _), !answered(question),
        //     answers = count : { answers(_, question) },
        //     supported = count : { supported_answer(question, _) }.
        NoAnswerIsSettledInner1(v_question, v_3) <-
            Answers(v_3, v_question);

        // [moment-of-a-statement]
        // moment(time) :- known(s, time).
        Moment(v_time) <-
            Known(v_s, v_time);

        // [moment-of-a-discovery]
        // moment(time) :- rests_on_since(s, root, _, time).
        Moment(v_time) <-
            RestsOnSince(v_s, v_root, _, v_time);

        // [moment-after-a-window]
        // moment(last + 1) :- bounded(last).
        Moment(v_1) <-
            Env(c),
            Bounded(v_last),
            let Some(v_1) = c.number(Functor::Add, &[N(v_last), N(1)]);

        // [moment-of-an-office]
        // moment(time) :- takes_office(who, office, time, _).
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
        // as_of(moment) :- moment = max t : { asked(_, t) }.
        AsOf(v_moment) <-
            Env(c),
            let Some(v_moment) = c.fold("as-asked?value1", &[]);

        // [as-of-the-last-statement]
        // as_of(moment) :- !asked(_, _), moment = max t : { known(_, t) }.
        AsOf(v_moment) <-
            Env(c),
            !Asked(_, _),
            let Some(v_moment) = c.fold("as-of-the-last-statement?value1", &[]);

        // [known-by-then]
        // in_view(s) :- known(s, time), as_of(moment), time <= moment.
        InView(v_s) <-
            Known(v_s, v_time),
            AsOf(v_moment),
            (v_time <= v_moment);

        // [speaks-under-a-name]
        // on_record(s, speaker) :- made_by(s, speaker), in_view(s), named_actor(speaker), !unnamed(s).
        OnRecord(v_s, v_speaker) <-
            MadeBy(v_s, v_speaker),
            !Unnamed(v_s),
            InView(v_s),
            NamedActor(v_speaker);

        // [said-between]
        // said(s, first, last) :- dated(s, first, _), last = min t : { made_by_then(s, t) }.
        Said(v_s, v_first, v_last) <-
            Env(c),
            Dated(v_s, v_first, _),
            let Some(v_last) = c.fold("said-between?value1", &[S(v_s)]);

        // [speaks-for-whom]
        // speaks_in(s, speaker, whom) :- on_record(s, speaker), speaks_for(speaker, whom).
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            SpeaksFor(v_speaker, v_whom);

        // [spoke-for-whom-then]
        // speaks_in(s, speaker, whom) :-
        //     on_record(s, speaker), speaks_for_during(speaker, whom, first, last),
        //     said(s, start, end), first <= end, start <= last.
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            SpeaksForDuring(v_speaker, v_whom, v_first, v_last),
            Said(v_s, v_start, v_end),
            (v_first <= v_end),
            (v_start <= v_last);

        // [held-office-then]
        // speaks_in(s, speaker, whom) :-
        //     on_record(s, speaker), holds(speaker, office, first, last), office(office, whom),
        //     said(s, start, end), first <= end, start <= last.
        SpeaksIn(v_s, v_speaker, v_whom) <-
            OnRecord(v_s, v_speaker),
            Holds(v_speaker, v_office, v_first, v_last),
            Office(v_office, v_whom),
            Said(v_s, v_start, v_end),
            (v_first <= v_end),
            (v_start <= v_last);

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

        // [side-at-that-time]
        // statement_side(s, side) :-
        //     speaks_in(s, speaker, whom), on_side(whom, side), !on_side(speaker, _), !for_side(s, _).
        StatementSide(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !OnSide(v_speaker, _),
            !ForSide(v_s, _),
            OnSide(v_whom, v_side);

        // [side-of-the-release]
        // statement_side(s, side) :-
        //     made_by(s, record), released_by(record, by), on_side(by, side), !on_side(record, _), !for_side(s, _).
        StatementSide(v_s, v_side) <-
            MadeBy(v_s, v_record),
            !OnSide(v_record, _),
            !ForSide(v_s, _),
            ReleasedBy(v_record, v_by),
            OnSide(v_by, v_side);

        // [voice-of-a-side]
        // side_voice(s, side) :- on_record(s, _), statement_side(s, side).
        SideVoice(v_s, v_side) <-
            OnRecord(v_s, _),
            StatementSide(v_s, v_side);

        // [voice-of-whom-one-speaks-for]
        // side_voice(s, side) :- speaks_in(s, speaker, whom), on_side(whom, side), !for_side(s, _).
        SideVoice(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !ForSide(v_s, _),
            OnSide(v_whom, v_side);

        // [voice-for-a-side]
        // voice(s, side) :- side_voice(s, side).
        Voice(v_s, v_side) <-
            SideVoice(v_s, v_side);

        // [voice-for-oneself]
        // voice(s, who) :- on_record(s, who), !for_side(s, _).
        Voice(v_s, v_who) <-
            OnRecord(v_s, v_who),
            !ForSide(v_s, _);

        // [voice-for-a-principal]
        // voice(s, who) :- speaks_in(s, speaker, who), !for_side(s, _).
        Voice(v_s, v_who) <-
            SpeaksIn(v_s, v_speaker, v_who),
            !ForSide(v_s, _);

        // [part-of-who-claimed-it]
        // claims_part(p, s) :- about(p, s), in_view(s).
        ClaimsPart(v_p, v_s) <-
            About(v_p, v_s),
            InView(v_s);

        // [part-of-who-claims-responsibility]
        // claims_part(p, s) :- statement(s, p, who, "claimed responsibility"), in_view(s).
        ClaimsPart(v_p, v_s) <-
            Statement(v_s, v_p, v_who, text::CLAIMED_RESPONSIBILITY),
            InView(v_s);

        // [part-by-what-implies-it]
        // claims_part(p, s) :- statement(s, q, _, "claimed responsibility"), in_view(s), entails(q, p).
        ClaimsPart(v_p, v_s) <-
            Statement(v_s, v_q, _, text::CLAIMED_RESPONSIBILITY),
            InView(v_s),
            Entails(v_q, v_p);

        // [party-as-declared]
        // party_to(p, side) :- party(p, side).
        PartyTo(v_p, v_side) <-
            Party(v_p, v_side);

        // [party-by-its-member]
        // party_to(p, side) :- participant(p, who), on_side(who, side).
        PartyTo(v_p, v_side) <-
            Participant(v_p, v_who),
            OnSide(v_who, v_side);

        // [party-by-office]
        // party_to(p, side) :-
        //     participant(p, who), holds(who, office, start, end), office(office, whom), on_side(whom, side),
        //     when(p, first, last), start <= last, first <= end.
        PartyTo(v_p, v_side) <-
            Participant(v_p, v_who),
            Holds(v_who, v_office, v_start, v_end),
            Office(v_office, v_whom),
            OnSide(v_whom, v_side),
            When(v_p, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [party-as-doer]
        // party_to(p, side) :- deed_of(p, side).
        PartyTo(v_p, v_side) <-
            DeedOf(v_p, v_side);

        // [party-as-host]
        // party_to(p, side) :- host(p, place), on_side(place, side).
        PartyTo(v_p, v_side) <-
            Host(v_p, v_place),
            OnSide(v_place, v_side);

        // [party-by-its-claim]
        // party_to(p, side) :- claims_part(p, s), statement_side(s, side).
        PartyTo(v_p, v_side) <-
            ClaimsPart(v_p, v_s),
            StatementSide(v_s, v_side);

        // [party-by-its-own-claim]
        // party_to(p, side) :- claims_part(p, s), on_record(s, side), !statement_side(s, _).
        PartyTo(v_p, v_side) <-
            ClaimsPart(v_p, v_s),
            !StatementSide(v_s, _),
            OnRecord(v_s, v_side);

        // [party-to-what-is-counted]
        // party_to(p, side) :- counted(p, event, _, _, _), party_to(event, side).
        PartyTo(v_p, v_side) <-
            Counted(v_p, v_event, _, _, _),
            PartyTo(v_event, v_side);

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

        // [stands-by-assessment]
        // stand(s, p, "for") :- statement(s, p, speaker, "assessed"), in_view(s).
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::ASSESSED),
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

        // [stands-by-claiming-responsibility]
        // stand(s, p, "for") :- statement(s, p, speaker, "claimed responsibility"), in_view(s).
        Stand(v_s, v_p, text::FOR) <-
            Statement(v_s, v_p, v_speaker, text::CLAIMED_RESPONSIBILITY),
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
        // answers_for(r, s, by) :- withdraws(r, s, by), made_by(s, by).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            MadeBy(v_s, v_by);

        // [carrier-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), via(s, by).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            Via(v_s, v_by);

        // [issuer-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), issued_by(s, by).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            IssuedBy(v_s, v_by);

        // [side-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), side_voice(r, side), statement_side(s, side).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            SideVoice(v_r, v_side),
            StatementSide(v_s, v_side);

        // [principal-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), speaks_in(s, speaker, by).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            SpeaksIn(v_s, v_speaker, v_by);

        // [spokesperson-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), made_by(s, speaker), speaks_in(r, by, speaker).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            MadeBy(v_s, v_speaker),
            SpeaksIn(v_r, v_by, v_speaker);

        // [spokesperson-of-the-issuer-answers]
        // answers_for(r, s, by) :- withdraws(r, s, by), issued_by(s, body), speaks_in(r, by, body).
        AnswersFor(v_r, v_s, v_by) <-
            Withdraws(v_r, v_s, v_by),
            IssuedBy(v_s, v_body),
            SpeaksIn(v_r, v_by, v_body);

        // [withdrawn-in-words]
        // withdrawn(s, by) :- answers_for(r, s, by).
        Withdrawn(v_s, v_by) <-
            AnswersFor(v_r, v_s, v_by);

        // [exposed-by-an-authority]
        // exposed(s, r) :- judgement(r, s, by, "discredited"), in_view(r), authority(by).
        Exposed(v_s, v_r) <-
            Judgement(v_r, v_s, v_by, text::DISCREDITED),
            InView(v_r),
            Authority(v_by);

        // [tentative-by-scope]
        // tentative(s) :- scope(s, scope), in_view(s).
        Tentative(v_s) <-
            Scope(v_s, v_scope),
            InView(v_s);

        // [tentative-by-confidence]
        // tentative(s) :- confidence(s, confidence), in_view(s), confidence != "high".
        Tentative(v_s) <-
            Confidence(v_s, v_confidence),
            (v_confidence != text::HIGH),
            InView(v_s);

        // [tentative-in-words]
        // own_strength(s, "tentative") :- tentative(s).
        OwnStrength(v_s, text::TENTATIVE) <-
            Tentative(v_s);

        // [firm-in-words]
        // own_strength(s, "firm") :- in_view(s), !tentative(s).
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
        // link(s, root) :- rests_on(s, root), in_view(s), in_view(root), !rests_on_since(s, root, _, _).
        Link(v_s, v_root) <-
            RestsOn(v_s, v_root),
            !RestsOnSince(v_s, v_root, _, _),
            InView(v_s),
            InView(v_root);

        // [link-found-later]
        // link(s, root) :-
        //     rests_on_since(s, root, _, time), in_view(s), in_view(root), as_of(moment), time <= moment.
        Link(v_s, v_root) <-
            RestsOnSince(v_s, v_root, _, v_time),
            InView(v_s),
            InView(v_root),
            AsOf(v_moment),
            (v_time <= v_moment);

        // [link-with-hindsight]
        // link(s, root) :- rests_on_since(s, root, _, time), in_view(s), in_view(root), hindsight(asked).
        Link(v_s, v_root) <-
            RestsOnSince(v_s, v_root, _, v_time),
            InView(v_s),
            InView(v_root),
            Hindsight(v_asked);

        // [rests-on-one]
        // rests(s) :- link(s, root).
        Rests(v_s) <-
            Link(v_s, v_root);

        // [rested-on-by-one]
        // rested_on(s) :- link(other, s).
        RestedOn(v_s) <-
            Link(v_other, v_s);

        // [goes-back-at-once]
        // goes_back(s, root) :- rested_on(s), link(s, root), rests(root).
        GoesBack(v_s, v_root) <-
            RestedOn(v_s),
            Link(v_s, v_root),
            Rests(v_root);

        // [goes-back-in-steps]
        // goes_back(s, root) :- goes_back(s, m), link(m, root), rests(root).
        GoesBack(v_s, v_root) <-
            GoesBack(v_s, v_m),
            Link(v_m, v_root),
            Rests(v_root);

        // [rest-on-each-other]
        // same_circle(s, m) :- goes_back(s, m), goes_back(m, s).
        SameCircle(v_s, v_m) <-
            GoesBack(v_s, v_m),
            GoesBack(v_m, v_s);

        // [weak-by-a-member]
        // weak_circle(s) :- same_circle(s, m), tentative(m).
        WeakCircle(v_s) <-
            SameCircle(v_s, v_m),
            Tentative(v_m);

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

        // [circle-with-a-weak-link]
        // circle_strength(s, "tentative") :- weak_circle(s), !circle_rests(s).
        CircleStrength(v_s, text::TENTATIVE) <-
            WeakCircle(v_s),
            !CircleRests(v_s);

        // [circle-without-a-weak-link]
        // circle_strength(s, "firm") :- same_circle(s, s), !weak_circle(s), !circle_rests(s).
        CircleStrength(v_s, text::FIRM) <-
            SameCircle(v_s, v_same),
            (v_same == v_s),
            !WeakCircle(v_s),
            !CircleRests(v_s);

        // [strength-at-the-root]
        // strength(s, strength) :- own_strength(s, strength), !rests(s).
        Strength(v_s, v_strength) <-
            OwnStrength(v_s, v_strength),
            !Rests(v_s);

        // [strength-on-the-unknown]
        // strength(s, strength) :- own_strength(s, strength), rests_on_unknown(s).
        Strength(v_s, v_strength) <-
            OwnStrength(v_s, v_strength),
            RestsOnUnknown(v_s);

        // [strength-in-a-circle]
        // strength(s, strength) :- circle_strength(s, strength).
        Strength(v_s, v_strength) <-
            CircleStrength(v_s, v_strength);

        // [strength-of-the-chain]
        // strength(s, both) :- own_strength(s, own), link(s, m), strength(m, other), weaker(own, other, both).
        Strength(v_s, v_both) <-
            OwnStrength(v_s, v_own),
            Link(v_s, v_m),
            Strength(v_m, v_other),
            Weaker(v_own, v_other, v_both);

        // [firm-with-its-chain]
        // firm(s) :- strength(s, "firm").
        Firm(v_s) <-
            Strength(v_s, text::FIRM);

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
        // argued(s, p, "against") :- stand(s, q, "for"), firm(s), conflicts(q, p).
        Argued(v_s, v_p, text::AGAINST) <-
            Stand(v_s, v_q, text::FOR),
            Firm(v_s),
            Conflicts(v_q, v_p);

        // [argues-in-a-statement]
        // argues(p, position, speaker, time) :- argued(s, p, position), made_by(s, speaker), said(s, time, _).
        Argues(v_p, v_position, v_speaker, v_time) <-
            Argued(v_s, v_p, v_position),
            MadeBy(v_s, v_speaker),
            Said(v_s, v_time, _);

        // [last-argued-by-a-speaker]
        // last_argued_by(p, position, speaker, time) :-
        //     argues(p, position, speaker, _), time = max t : { argues(p, position, speaker, t) }.
        LastArguedByASpeakerInner1(v_p, v_position, v_speaker, v_t) <-
            Argues(v_p, v_position, v_speaker, v_t);

        // [stood-on-record]
        // stood_for(p, position, side, s) :- stand(s, p, position), voice(s, side).
        StoodFor(v_p, v_position, v_side, v_s) <-
            Stand(v_s, v_p, v_position),
            Voice(v_s, v_side);

        // [owns-up-firmly]
        // owns_up(s, p, side) :- statement(s, p, _, stance), owning_up(stance), voice(s, side), firm(s).
        OwnsUp(v_s, v_p, v_side) <-
            Statement(v_s, v_p, _, v_stance),
            OwningUp(v_stance),
            Voice(v_s, v_side),
            Firm(v_s);

        // [owns-up-to-its-own-deed]
        // owns_up(s, p, side) :-
        //     statement(s, p, _, stance), owning_up(stance), voice(s, side), voice(s, who), doer(p, who).
        OwnsUp(v_s, v_p, v_side) <-
            Statement(v_s, v_p, _, v_stance),
            OwningUp(v_stance),
            Voice(v_s, v_side),
            Voice(v_s, v_who),
            Doer(v_p, v_who);

        // [owned-up-itself]
        // owned_up(p, "for", side, s, time) :- owns_up(s, p, side), said(s, time, _).
        OwnedUp(v_p, text::FOR, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_p, v_side),
            Said(v_s, v_time, _);

        // [owned-up-to-more]
        // owned_up(p, "for", side, s, time) :- owns_up(s, q, side), entails(q, p), said(s, time, _).
        OwnedUp(v_p, text::FOR, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_q, v_side),
            Entails(v_q, v_p),
            Said(v_s, v_time, _);

        // [owned-up-to-the-contrary]
        // owned_up(p, "against", side, s, time) :- owns_up(s, q, side), conflicts(q, p), said(s, time, _).
        OwnedUp(v_p, text::AGAINST, v_side, v_s, v_time) <-
            OwnsUp(v_s, v_q, v_side),
            Conflicts(v_q, v_p),
            Said(v_s, v_time, _);

        // [last-owned-up]
        // last_owned_up(p, position, side, time) :-
        //     owned_up(p, position, side, _, _), time = max t : { owned_up(p, position, side, _, t) }.
        LastOwnedUpInner1(v_p, v_position, v_side, v_t) <-
            OwnedUp(v_p, v_position, v_side, _, v_t);

        // [denied-on-record]
        // denied_by(p, side, s, time) :-
        //     stood_for(p, "against", side, s), firm(s), !rests(s), !rests_on_unknown(s), said(s, time, _).
        DeniedBy(v_p, v_side, v_s, v_time) <-
            StoodFor(v_p, text::AGAINST, v_side, v_s),
            !Rests(v_s),
            !RestsOnUnknown(v_s),
            Firm(v_s),
            Said(v_s, v_time, _);

        // [last-denied-on-record]
        // last_denied_by(p, side, time) :- denied_by(p, side, _, _), time = max t : { denied_by(p, side, _, t) }.
        LastDeniedOnRecordInner1(v_p, v_side, v_t) <-
            DeniedBy(v_p, v_side, _, v_t);

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

        // [unplaced-record]
        // unplaced(s) :-
        //     made_by(s, record), record(record), !authority(record), !released_by(record, _),
        //     in_view(s), !rests(s).
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
        // later_in_circle(s) :- same_circle(s, m), m < s.
        LaterInCircle(v_s) <-
            Env(c),
            SameCircle(v_s, v_m),
            (c.holds(Comparison::Less, S(v_m), S(v_s)));

        // [first-of-a-circle]
        // closes_circle(s) :- circle_strength(s, _), !later_in_circle(s).
        ClosesCircle(v_s) <-
            CircleStrength(v_s, _),
            !LaterInCircle(v_s);

        // [root-in-itself]
        // root_ever(s, s, strength) :- own_strength(s, strength), !rests(s), !unplaced(s).
        RootEver(v_s, v_s, v_strength) <-
            OwnStrength(v_s, v_strength),
            !Rests(v_s),
            !Unplaced(v_s);

        // [root-of-what-it-rests-on]
        // root_ever(s, root, both) :-
        //     link(s, m), root_ever(m, root, other), own_strength(s, own), weaker(own, other, both).
        RootEver(v_s, v_root, v_both) <-
            Link(v_s, v_m),
            RootEver(v_m, v_root, v_other),
            OwnStrength(v_s, v_own),
            Weaker(v_own, v_other, v_both);

        // [takes-it-itself]
        // takes(s, p, position) :- stand(s, p, position).
        Takes(v_s, v_p, v_position) <-
            Stand(v_s, v_p, v_position);

        // [takes-it-from-its-source]
        // takes(s, p, position) :- statement(s, p, _, "relayed"), link(s, m), conveys(m, p, position).
        Takes(v_s, v_p, v_position) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Conveys(v_m, v_p, v_position);

        // [conveys-itself]
        // conveys(s, p, position) :- takes(s, p, position).
        Conveys(v_s, v_p, v_position) <-
            Takes(v_s, v_p, v_position);

        // [conveys-by-more]
        // conveys(s, p, "for") :- takes(s, q, "for"), entails(q, p).
        Conveys(v_s, v_p, text::FOR) <-
            Takes(v_s, v_q, text::FOR),
            Entails(v_q, v_p);

        // [conveys-against-what-follows]
        // conveys(s, p, "against") :- takes(s, q, "against"), entails(p, q).
        Conveys(v_s, v_p, text::AGAINST) <-
            Takes(v_s, v_q, text::AGAINST),
            Entails(v_p, v_q);

        // [foretells-itself]
        // foretells(s, p) :- statement(s, p, _, stance), modal(stance), in_view(s).
        Foretells(v_s, v_p) <-
            Statement(v_s, v_p, _, v_stance),
            Modal(v_stance),
            InView(v_s);

        // [foretells-by-relaying]
        // foretells(s, p) :- statement(s, p, _, "relayed"), link(s, m), foretells(m, p).
        Foretells(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Foretells(v_m, v_p);

        // [on-a-relay-of-just-this]
        // on_a_relay(s, p) :-
        //     link(s, m), statement(m, p, _, "relayed"), !same_circle(s, m).
        OnARelay(v_s, v_p) <-
            Statement(v_m, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            !SameCircle(v_s, v_m);

        // [on-a-relay-of-more]
        // on_a_relay(s, p) :-
        //     link(s, m), statement(m, q, _, "relayed"), entails(q, p), !takes(m, q, _), !foretells(m, q),
        //     !same_circle(s, m).
        OnARelay(v_s, v_p) <-
            Statement(v_m, v_q, _, text::RELAYED),
            !Takes(v_m, v_q, _),
            !Foretells(v_m, v_q),
            Link(v_s, v_m),
            !SameCircle(v_s, v_m),
            Entails(v_q, v_p);

        // [relay-without-a-source]
        // unsourced_relay(s, p) :-
        //     statement(s, p, _, "relayed"), unplaced(s), !root_ever(s, _, _), !takes(s, p, _), !foretells(s, p),
        //     !on_a_relay(s, p).
        UnsourcedRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !RootEver(v_s, _, _),
            !Takes(v_s, v_p, _),
            !Foretells(v_s, v_p),
            !OnARelay(v_s, v_p),
            Unplaced(v_s);

        // [relay-in-a-circle]
        // unsourced_relay(s, p) :-
        //     statement(s, p, _, "relayed"), circle_strength(s, _), !takes(s, p, _), !foretells(s, p).
        UnsourcedRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, _),
            !Foretells(v_s, v_p),
            CircleStrength(v_s, _);

        // [relays-what-backs-it]
        // relays_claim(s, p) :- statement(s, p, _, "relayed"), takes(s, p, "for").
        RelaysClaim(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Takes(v_s, v_p, text::FOR);

        // [relays-the-unknown]
        // relays_claim(s, p) :- unsourced_relay(s, p).
        RelaysClaim(v_s, v_p) <-
            UnsourcedRelay(v_s, v_p);

        // [relays-a-relay]
        // relays_claim(s, p) :- statement(s, p, _, "relayed"), link(s, m), relays_claim(m, p).
        RelaysClaim(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            RelaysClaim(v_m, v_p);

        // [relays-a-relay-of-more]
        // relays_claim(s, p) :- statement(s, p, _, "relayed"), link(s, m), relays_claim(m, q), entails(q, p).
        RelaysClaim(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            RelaysClaim(v_m, v_q),
            Entails(v_q, v_p);

        // [relay-of-something-else]
        // bare_relay(s, p) :-
        //     statement(s, p, _, "relayed"), in_view(s), !takes(s, p, _), !relays_claim(s, p), !foretells(s, p).
        BareRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, _),
            !RelaysClaim(v_s, v_p),
            !Foretells(v_s, v_p),
            InView(v_s);

        // [relay-of-a-bare-relay]
        // bare_relay(s, p) :- statement(s, p, _, "relayed"), link(s, m), bare_relay(m, p).
        BareRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            BareRelay(v_m, v_p);

        // [relay-of-more-in-a-bare-relay]
        // bare_relay(s, p) :- statement(s, p, _, "relayed"), link(s, m), bare_relay(m, q), entails(q, p).
        BareRelay(v_s, v_p) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            BareRelay(v_m, v_q),
            Entails(v_q, v_p);

        // [relays-a-bare-relay]
        // barely_sourced(s, p, m) :- link(s, m), bare_relay(m, p), !same_circle(s, m).
        BarelySourced(v_s, v_p, v_m) <-
            Link(v_s, v_m),
            !SameCircle(v_s, v_m),
            BareRelay(v_m, v_p);

        // [relays-a-bare-relay-of-more]
        // barely_sourced(s, p, m) :- link(s, m), bare_relay(m, q), entails(q, p), !same_circle(s, m).
        BarelySourced(v_s, v_p, v_m) <-
            Link(v_s, v_m),
            !SameCircle(v_s, v_m),
            BareRelay(v_m, v_q),
            Entails(v_q, v_p);

        // [carried-in-support]
        // carried_itself(p, s) :- stand(s, p, "for").
        CarriedItself(v_p, v_s) <-
            Stand(v_s, v_p, text::FOR);

        // [carried-in-a-relay]
        // carried_itself(p, s) :- relays_claim(s, p).
        CarriedItself(v_p, v_s) <-
            RelaysClaim(v_s, v_p);

        // [carried-barely]
        // carried_itself(p, s) :- bare_relay(s, p).
        CarriedItself(v_p, v_s) <-
            BareRelay(v_s, v_p);

        // [carried-itself]
        // carried(p, s) :- carried_itself(p, s).
        Carried(v_p, v_s) <-
            CarriedItself(v_p, v_s);

        // [carried-by-more]
        // carried(p, s) :- carried_itself(q, s), entails(q, p).
        Carried(v_p, v_s) <-
            CarriedItself(v_q, v_s),
            Entails(v_q, v_p);

        // [claimed-in-a-statement]
        // claimed(p) :- carried(p, s).
        Claimed(v_p) <-
            Carried(v_p, v_s);

        // [root-side-of-the-release]
        // root_side(root, side) :- made_by(root, record), released_by(record, by), on_side(by, side).
        RootSide(v_root, v_side) <-
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            OnSide(v_by, v_side);

        // [root-side-of-the-statement]
        // root_side(root, side) :- statement_side(root, side), made_by(root, speaker), !released_by(speaker, _).
        RootSide(v_root, v_side) <-
            StatementSide(v_root, v_side),
            MadeBy(v_root, v_speaker),
            !ReleasedBy(v_speaker, _);

        // [on-two-sides]
        // of_two_sides(root) :- root_side(root, side), root_side(root, other), side != other.
        OfTwoSides(v_root) <-
            RootSide(v_root, v_side),
            RootSide(v_root, v_other),
            (v_side != v_other);

        // [key-of-one-side]
        // sides_key(s, side) :- root_side(s, side), !of_two_sides(s), !for_side(s, _).
        SidesKey(v_s, v_side) <-
            RootSide(v_s, v_side),
            !OfTwoSides(v_s),
            !ForSide(v_s, _);

        // [key-for-another-side]
        // sides_key(s, cat(speaker, " for ", side)) :-
        //     root_side(s, side), !of_two_sides(s), for_side(s, _), made_by(s, speaker).
        SidesKey(v_s, v_3) <-
            Env(c),
            RootSide(v_s, v_side),
            !OfTwoSides(v_s),
            ForSide(v_s, _),
            MadeBy(v_s, v_speaker),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(v_speaker), S(text::FOR2), S(v_side)]);

        // [key-of-a-speaker]
        // sides_key(s, cat("all sides of ", speaker)) :- of_two_sides(s), made_by(s, speaker), !for_side(s, _).
        SidesKey(v_s, v_2) <-
            Env(c),
            OfTwoSides(v_s),
            !ForSide(v_s, _),
            MadeBy(v_s, v_speaker),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(text::ALL_SIDES_OF), S(v_speaker)]);

        // [key-of-a-statement]
        // sides_key(s, cat("all sides of ", s)) :- of_two_sides(s), for_side(s, _).
        SidesKey(v_s, v_1) <-
            Env(c),
            OfTwoSides(v_s),
            ForSide(v_s, _),
            let Some(v_1) = c.symbol(Functor::Cat, &[S(text::ALL_SIDES_OF), S(v_s)]);

        // [key-of-a-name]
        // sides_key(s, speaker) :- made_by(s, speaker), !root_side(s, _).
        SidesKey(v_s, v_speaker) <-
            MadeBy(v_s, v_speaker),
            !RootSide(v_s, _);

        // [side-of-a-key]
        // key_side(key, side) :- sides_key(s, key), root_side(s, side).
        KeySide(v_key, v_side) <-
            SidesKey(v_s, v_key),
            RootSide(v_s, v_side);

        // [speaker-of-a-key]
        // key_side(key, speaker) :- sides_key(s, key), made_by(s, speaker).
        KeySide(v_key, v_speaker) <-
            SidesKey(v_s, v_key),
            MadeBy(v_s, v_speaker);

        // [denial-on-record]
        // denial_by(p, who, time) :- stood_for(p, "against", who, s), said(s, _, time).
        DenialBy(v_p, v_who, v_time) <-
            StoodFor(v_p, text::AGAINST, v_who, v_s),
            Said(v_s, _, v_time);

        // [first-denied]
        // first_denied_by(p, who, time) :- denial_by(p, who, _), time = min t : { denial_by(p, who, t) }.
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
        // denial_in_person(p, speaker, time) :- stand(s, p, "against"), on_record(s, speaker), said(s, _, time).
        DenialInPerson(v_p, v_speaker, v_time) <-
            Stand(v_s, v_p, text::AGAINST),
            OnRecord(v_s, v_speaker),
            Said(v_s, _, v_time);

        // [first-denied-in-person]
        // first_denied_in_person(p, speaker, time) :-
        //     denial_in_person(p, speaker, _), time = min t : { denial_in_person(p, speaker, t) }.
        FirstDeniedInPersonInner1(v_p, v_speaker, v_t) <-
            DenialInPerson(v_p, v_speaker, v_t);

        // [mark-of-a-side]
        // mark(root, side, "") :- in_view(root), root_side(root, side), !by_unnamed(root, _).
        Mark(v_root, v_side, text::T) <-
            InView(v_root),
            !ByUnnamed(v_root, _),
            RootSide(v_root, v_side);

        // [mark-of-a-name]
        // mark(root, speaker, "") :-
        //     in_view(root), made_by(root, speaker), !statement_side(root, _), !by_unnamed(root, _),
        //     !released_by(speaker, _).
        Mark(v_root, v_speaker, text::T) <-
            InView(v_root),
            !StatementSide(v_root, _),
            !ByUnnamed(v_root, _),
            MadeBy(v_root, v_speaker),
            !ReleasedBy(v_speaker, _);

        // [mark-of-the-release]
        // mark(root, by, "") :-
        //     in_view(root), made_by(root, record), released_by(record, by), !on_side(by, _), !anonymous(by).
        Mark(v_root, v_by, text::T) <-
            InView(v_root),
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            !OnSide(v_by, _),
            !Anonymous(v_by);

        // [mark-of-an-unnamed-release]
        // mark(root, text, "") :-
        //     in_view(root), made_by(root, record), released_by(record, by), !on_side(by, _), description(by, text).
        Mark(v_root, v_text, text::T) <-
            InView(v_root),
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            !OnSide(v_by, _),
            Description(v_by, v_text);

        // [mark-of-a-description]
        // mark(root, text, outlet) :- in_view(root), by_unnamed(root, text), via(root, outlet).
        Mark(v_root, v_text, v_outlet) <-
            InView(v_root),
            ByUnnamed(v_root, v_text),
            Via(v_root, v_outlet);

        // [mark-of-a-description-alone]
        // mark(root, text, "") :- in_view(root), by_unnamed(root, text), !via(root, _).
        Mark(v_root, v_text, text::T) <-
            InView(v_root),
            !Via(v_root, _),
            ByUnnamed(v_root, v_text);

        // [doubtful-for-a-reason]
        // doubtful(root) :-
        //     may_rest_on(root, other, reason), in_view(other), !unplaced(root).
        Doubtful(v_root) <-
            MayRestOn(v_root, v_other, v_reason),
            !Unplaced(v_root),
            InView(v_other);

        // [doubtful-relay]
        // doubtful(root) :-
        //     may_rest_on(root, other, reason), in_view(other), !rests_on_unknown(root), statement(root, _, _, "relayed").
        Doubtful(v_root) <-
            Statement(v_root, _, _, text::RELAYED),
            !RestsOnUnknown(v_root),
            MayRestOn(v_root, v_other, v_reason),
            InView(v_other);

        // [official-of-one-side]
        // official(root, side) :- by_unnamed(root, _), statement_side(root, side), !of_two_sides(root).
        Official(v_root, v_side) <-
            ByUnnamed(v_root, _),
            !OfTwoSides(v_root),
            StatementSide(v_root, v_side);

        // [joint-by-two-names]
        // joint(root) :- mark(root, who, _), mark(root, other, _), who != other.
        Joint(v_root) <-
            Mark(v_root, v_who, _),
            Mark(v_root, v_other, _),
            (v_who != v_other);

        // [joint-by-two-carriers]
        // joint(root) :- mark(root, who, outlet), mark(root, who, other), outlet != other.
        Joint(v_root) <-
            Mark(v_root, v_who, v_outlet),
            Mark(v_root, v_who, v_other),
            (v_outlet != v_other);

        // [position-ever-on-what-was]
        // position_ever(s, p, position, root, strength) :- stand(s, p, position), root_ever(s, root, strength).
        PositionEver(v_s, v_p, v_position, v_root, v_strength) <-
            Stand(v_s, v_p, v_position),
            RootEver(v_s, v_root, v_strength);

        // [position-ever-on-what-may-come]
        // position_ever(s, p, "foreseen", root, strength) :-
        //     statement(s, p, _, stance), modal(stance), root_ever(s, root, strength).
        PositionEver(v_s, v_p, text::FORESEEN, v_root, v_strength) <-
            Statement(v_s, v_p, _, v_stance),
            Modal(v_stance),
            RootEver(v_s, v_root, v_strength);

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
        // voiced(s, who, "", "not named") :- made_by(s, who), anonymous(who).
        Voiced(v_s, v_who, text::T, text::NOT_NAMED) <-
            MadeBy(v_s, v_who),
            Anonymous(v_who);

        // [voiced-unnamed-this-once]
        // voiced(s, who, "", "not named in the report") :- made_by(s, who), named_actor(who), unnamed(s).
        Voiced(v_s, v_who, text::T, text::NOT_NAMED_IN_THE_REPORT) <-
            MadeBy(v_s, v_who),
            NamedActor(v_who),
            Unnamed(v_s);

        // [voiced-by-an-outlet]
        // voiced(s, who, "", "in its own words") :- statement(s, _, who, stance), outlet_actor(who), stance != "relayed".
        Voiced(v_s, v_who, text::T, text::IN_ITS_OWN_WORDS) <-
            Statement(v_s, _, v_who, v_stance),
            (v_stance != text::RELAYED),
            OutletActor(v_who);

        // [voiced-by-relaying]
        // voiced(s, who, "", "relays") :- statement(s, _, who, "relayed"), outlet_actor(who).
        Voiced(v_s, v_who, text::T, text::RELAYS) <-
            Statement(v_s, _, v_who, text::RELAYED),
            OutletActor(v_who);

        // [window-ended]
        // window_over(p, last) :- window(p, _, last), as_of(moment), last < moment.
        WindowOver(v_p, v_last) <-
            Window(v_p, _, v_last),
            AsOf(v_moment),
            (v_last < v_moment);

        // [talk-of-contact-with-its-member]
        // talk_of_contact(x, side) :- claimed(p), contact(p, x, y), on_side(y, side).
        TalkOfContact(v_x, v_side) <-
            Claimed(v_p),
            Contact(v_p, v_x, v_y),
            OnSide(v_y, v_side);

        // [claimed-for-a-side]
        // side_claimed(p, side) :- carried(p, s), voice(s, side).
        SideClaimed(v_p, v_side) <-
            Carried(v_p, v_s),
            Voice(v_s, v_side);

        // [denied-for-a-side]
        // stood_against_by(p, side, s) :- stand(s, p, "against"), side_voice(s, side).
        StoodAgainstBy(v_p, v_side, v_s) <-
            Stand(v_s, v_p, text::AGAINST),
            SideVoice(v_s, v_side);

        // [stood-against-in-a-statement]
        // stood_against(p, side, time) :- stood_against_by(p, side, s), said(s, _, time).
        StoodAgainst(v_p, v_side, v_time) <-
            StoodAgainstBy(v_p, v_side, v_s),
            Said(v_s, _, v_time);

        // [first-stood-against]
        // first_stood(p, side, time) :-
        //     stood_against_by(p, side, _), time = min t : { stood_against(p, side, t) }.
        FirstStoodAgainstInner1(v_p, v_side, v_t) <-
            StoodAgainst(v_p, v_side, v_t);

        // [firmly-against-in-a-statement]
        // firmly_stood_against(p, side, time) :- stood_against_by(p, side, s), firm(s), said(s, _, time).
        FirmlyStoodAgainst(v_p, v_side, v_time) <-
            StoodAgainstBy(v_p, v_side, v_s),
            Firm(v_s),
            Said(v_s, _, v_time);

        // [first-firmly-against]
        // first_firm_denial(p, side, time) :-
        //     firmly_stood_against(p, side, _), time = min t : { firmly_stood_against(p, side, t) }.
        FirstFirmlyAgainstInner1(v_p, v_side, v_t) <-
            FirmlyStoodAgainst(v_p, v_side, v_t);

        // [denial-becomes-known]
        // denial_known(p, time) :- stand(s, p, "against"), known(s, time).
        DenialKnown(v_p, v_time) <-
            Stand(v_s, v_p, text::AGAINST),
            Known(v_s, v_time);

        // [first-denial]
        // first_denial(p, time) :- stand(_, p, "against"), time = min t : { denial_known(p, t) }.
        FirstDenialInner1(v_p, v_t) <-
            DenialKnown(v_p, v_t);

        // [heard-on-a-day]
        // heard(p, time) :- statement(s, p, _, _), in_view(s), known(s, time).
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
        // spoken_of(p) :- heard(p, time).
        SpokenOf(v_p) <-
            Heard(v_p, v_time);

        // [last-word]
        // last_word(p, time) :- spoken_of(p), time = max t : { heard(p, t) }.
        LastWordInner1(v_p, v_t) <-
            Heard(v_p, v_t);

        // [decided-for]
        // decided(s, p) :- carried_itself(p, s).
        Decided(v_s, v_p) <-
            CarriedItself(v_p, v_s);

        // [decided-against]
        // decided(s, p) :- takes(s, p, "against").
        Decided(v_s, v_p) <-
            Takes(v_s, v_p, text::AGAINST);

        // [positioned-on-what-was]
        // positioned(s, p) :- decided(s, p).
        Positioned(v_s, v_p) <-
            Decided(v_s, v_p);

        // [positioned-on-what-may-come]
        // positioned(s, p) :- foretells(s, p).
        Positioned(v_s, v_p) <-
            Foretells(v_s, v_p);

        // [source-is-on-it]
        // source_on_it(s, p) :- link(s, m), positioned(m, p).
        SourceOnIt(v_s, v_p) <-
            Link(v_s, v_m),
            Positioned(v_m, v_p);

        // [had-what-it-carried]
        // had(p, outlet, time) :- carried_itself(p, s), via(s, outlet), said(s, _, time).
        Had(v_p, v_outlet, v_time) <-
            CarriedItself(v_p, v_s),
            Via(v_s, v_outlet),
            Said(v_s, _, v_time);

        // [had-what-it-said]
        // had(p, outlet, time) :- carried_itself(p, s), statement(s, _, outlet, _), outlet(outlet), said(s, _, time).
        Had(v_p, v_outlet, v_time) <-
            CarriedItself(v_p, v_s),
            Statement(v_s, _, v_outlet, _),
            Outlet(v_outlet),
            Said(v_s, _, v_time);

        // [had-first]
        // first_had(p, outlet, time) :- had(p, outlet, _), time = min t : { had(p, outlet, t) }.
        HadFirstInner1(v_p, v_outlet, v_t) <-
            Had(v_p, v_outlet, v_t);

        // [spoke-in-a-statement]
        // spoke_between(p, position, speaker, start, end) :- argued(s, p, position), made_by(s, speaker), said(s, start, end).
        SpokeBetween(v_p, v_position, v_speaker, v_start, v_end) <-
            Argued(v_s, v_p, v_position),
            MadeBy(v_s, v_speaker),
            Said(v_s, v_start, v_end);

        // [neither-is-earlier]
        // unordered(p, position, speaker, start, end) :-
        //     spoke_between(p, position, speaker, start, end), opposite(position, contrary),
        //     spoke_between(p, contrary, speaker, first, last), start <= last, first <= end.
        Unordered(v_p, v_position, v_speaker, v_start, v_end) <-
            SpokeBetween(v_p, v_position, v_speaker, v_start, v_end),
            Opposite(v_position, v_contrary),
            SpokeBetween(v_p, v_contrary, v_speaker, v_first, v_last),
            (v_start <= v_last),
            (v_first <= v_end);

        // [origin-by-its-marks]
        // origin_key(root, who, carrier) :- mark(root, who, carrier).
        OriginKey(v_root, v_who, v_carrier) <-
            Mark(v_root, v_who, v_carrier);

        // [label-by-speaker]
        // statement_label(s, who) :- made_by(s, who), in_view(s).
        StatementLabel(v_s, v_who) <-
            MadeBy(v_s, v_who),
            InView(v_s);

        // [lane-of-a-side]
        // in_lane(s, side) :- statement_side(s, side), !of_two_sides(s).
        InLane(v_s, v_side) <-
            StatementSide(v_s, v_side),
            !OfTwoSides(v_s);

        // [lane-of-several-sides]
        // in_lane(s, "several sides") :- of_two_sides(s).
        InLane(v_s, text::SEVERAL_SIDES) <-
            OfTwoSides(v_s);

        // [lane-of-the-unnamed]
        // in_lane(s, "not named") :- made_by(s, who), anonymous(who), !statement_side(s, _).
        InLane(v_s, text::NOT_NAMED) <-
            MadeBy(v_s, v_who),
            !StatementSide(v_s, _),
            Anonymous(v_who);

        // [lane-of-outlets]
        // in_lane(s, "outlets") :- made_by(s, who), outlet_actor(who), !statement_side(s, _).
        InLane(v_s, text::OUTLETS) <-
            MadeBy(v_s, v_who),
            !StatementSide(v_s, _),
            OutletActor(v_who);

        // [lane-of-the-sideless]
        // in_lane(s, "without a side") :-
        //     made_by(s, who), !anonymous(who), !outlet_actor(who), !statement_side(s, _).
        InLane(v_s, text::WITHOUT_A_SIDE) <-
            MadeBy(v_s, v_who),
            !Anonymous(v_who),
            !OutletActor(v_who),
            !StatementSide(v_s, _);

        // [took-it-outright]
        // took(s, p, position) :- takes(s, p, position).
        Took(v_s, v_p, v_position) <-
            Takes(v_s, v_p, v_position);

        // [claimed-it]
        // took(s, p, "for") :- carried_itself(p, s).
        Took(v_s, v_p, text::FOR) <-
            CarriedItself(v_p, v_s);

        // [foresaw-it]
        // took(s, p, "foreseen") :- foretells(s, p).
        Took(v_s, v_p, text::FORESEEN) <-
            Foretells(v_s, v_p);

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
        // summary(statements, outlets) :-
        //     statements = count : { in_view(_) },
        //     outlets = count : { outlet_in_view(_) }.
        Summary(v_statements, v_outlets) <-
            Env(c),
            let Some(v_statements) = c.fold("count-the-case?value1", &[]),
            let Some(v_outlets) = c.fold("count-the-case?value2", &[]);

        // [last-argued-by-a-speaker]
        // last_argued_by(p, position, speaker, time) :-
        //     argues(p, position, speaker, _), time = max t : { argues(p, position, speaker, t) }.
        LastArguedBy(v_p, v_position, v_speaker, v_time) <-
            Env(c),
            Argues(v_p, v_position, v_speaker, _),
            let Some(v_time) = c.fold("last-argued-by-a-speaker?value1", &[S(v_p), S(v_position), S(v_speaker)]);

        // [reversed-later]
        // reversed(s, speaker, later) :-
        //     stand(s, p, position), made_by(s, speaker), said(s, _, before), opposite(position, contrary),
        //     last_argued_by(p, contrary, speaker, after), before < after,
        //     argued(later, p, contrary), made_by(later, speaker), said(later, after, _).
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
        // last_owned_up(p, position, side, time) :-
        //     owned_up(p, position, side, _, _), time = max t : { owned_up(p, position, side, _, t) }.
        LastOwnedUp(v_p, v_position, v_side, v_time) <-
            Env(c),
            OwnedUp(v_p, v_position, v_side, _, _),
            let Some(v_time) = c.fold("last-owned-up?value1", &[S(v_p), S(v_position), S(v_side)]);

        // [overtaken-by-owning-up]
        // overtaken(s, side, later) :-
        //     stood_for(p, position, side, s), said(s, _, before), opposite(position, contrary),
        //     last_owned_up(p, contrary, side, after), before < after, owned_up(p, contrary, side, later, after).
        Overtaken(v_s, v_side, v_later) <-
            StoodFor(v_p, v_position, v_side, v_s),
            Said(v_s, _, v_before),
            Opposite(v_position, v_contrary),
            LastOwnedUp(v_p, v_contrary, v_side, v_after),
            (v_before < v_after),
            OwnedUp(v_p, v_contrary, v_side, v_later, v_after);

        // [last-denied-on-record]
        // last_denied_by(p, side, time) :- denied_by(p, side, _, _), time = max t : { denied_by(p, side, _, t) }.
        LastDeniedBy(v_p, v_side, v_time) <-
            Env(c),
            DeniedBy(v_p, v_side, _, _),
            let Some(v_time) = c.fold("last-denied-on-record?value1", &[S(v_p), S(v_side)]);

        // [disowned-by-its-side]
        // disowned(s, side, later) :-
        //     stood_for(p, "for", side, s), said(s, _, before),
        //     last_denied_by(p, side, after), before < after, denied_by(p, side, later, after).
        Disowned(v_s, v_side, v_later) <-
            StoodFor(v_p, text::FOR, v_side, v_s),
            Said(v_s, _, v_before),
            LastDeniedBy(v_p, v_side, v_after),
            (v_before < v_after),
            DeniedBy(v_p, v_side, v_later, v_after);

        // [ended-by-withdrawal]
        // ended(s) :- withdrawn(s, by).
        Ended(v_s) <-
            Withdrawn(v_s, v_by);

        // [ended-by-finding]
        // ended(s) :- exposed(s, r).
        Ended(v_s) <-
            Exposed(v_s, v_r);

        // [ended-by-reversal]
        // ended(s) :- reversed(s, speaker, _).
        Ended(v_s) <-
            Reversed(v_s, v_speaker, _);

        // [ended-by-owning-up]
        // ended(s) :- overtaken(s, side, _).
        Ended(v_s) <-
            Overtaken(v_s, v_side, _);

        // [ended-by-its-side]
        // ended(s) :- disowned(s, side, _).
        Ended(v_s) <-
            Disowned(v_s, v_side, _);

        // [goes-round-at-once]
        // goes_round(s, m) :- link(s, m), same_circle(s, m), !ended(m).
        GoesRound(v_s, v_m) <-
            Link(v_s, v_m),
            !Ended(v_m),
            SameCircle(v_s, v_m);

        // [goes-round-in-steps]
        // goes_round(s, m) :- goes_round(s, n), link(n, m), same_circle(n, m), !ended(m).
        GoesRound(v_s, v_m) <-
            GoesRound(v_s, v_n),
            Link(v_n, v_m),
            !Ended(v_m),
            SameCircle(v_n, v_m);

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

        // [live-on-the-unknown]
        // live(s) :- unplaced(s), !ended(s).
        Live(v_s) <-
            Unplaced(v_s),
            !Ended(v_s);

        // [live-in-a-circle]
        // live(s) :- circle_strength(s, _), goes_round(s, s).
        Live(v_s) <-
            CircleStrength(v_s, _),
            GoesRound(v_s, v_s);

        // [own-root]
        // rooted(s, s, "known", strength) :- live(s), !rests(s), !unplaced(s), own_strength(s, strength).
        Rooted(v_s, v_s, text::KNOWN, v_strength) <-
            Live(v_s),
            !Rests(v_s),
            !Unplaced(v_s),
            OwnStrength(v_s, v_strength);

        // [unknown-root]
        // rooted(s, s, "unknown", strength) :- live(s), unplaced(s), own_strength(s, strength).
        Rooted(v_s, v_s, text::UNKNOWN, v_strength) <-
            Live(v_s),
            Unplaced(v_s),
            OwnStrength(v_s, v_strength);

        // [circular-root]
        // rooted(s, root, "circular", strength) :-
        //     live(s), circle_strength(s, strength), same_circle(s, root), closes_circle(root).
        Rooted(v_s, v_root, text::CIRCULAR, v_strength) <-
            Live(v_s),
            CircleStrength(v_s, v_strength),
            SameCircle(v_s, v_root),
            ClosesCircle(v_root);

        // [root-of-its-source]
        // rooted(s, root, certainty, both) :-
        //     live(s), link(s, m), rooted(m, root, certainty, other), own_strength(s, own), weaker(own, other, both),
        //     !circle_strength(s, _).
        Rooted(v_s, v_root, v_certainty, v_both) <-
            Live(v_s),
            !CircleStrength(v_s, _),
            Link(v_s, v_m),
            Rooted(v_m, v_root, v_certainty, v_other),
            OwnStrength(v_s, v_own),
            Weaker(v_own, v_other, v_both);

        // [position-of-its-own]
        // position(s, p, position, "direct", root, certainty, strength) :-
        //     stand(s, p, position), rooted(s, root, certainty, strength).
        Position(v_s, v_p, v_position, text::DIRECT, v_root, v_certainty, v_strength) <-
            Stand(v_s, v_p, v_position),
            Rooted(v_s, v_root, v_certainty, v_strength);

        // [position-of-support-relayed]
        // position(s, p, "for", "direct", root, certainty, both) :-
        //     statement(s, p, _, "relayed"), live(s), link(s, m),
        //     sourced(m, p, "for", _, root, certainty, other), own_strength(s, own), weaker(own, other, both).
        Position(v_s, v_p, text::FOR, text::DIRECT, v_root, v_certainty, v_both) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::FOR, _, v_root, v_certainty, v_other),
            OwnStrength(v_s, v_own),
            Weaker(v_own, v_other, v_both);

        // [position-of-opposition-relayed]
        // position(s, p, "against", way, root, certainty, both) :-
        //     statement(s, p, _, "relayed"), live(s), link(s, m),
        //     sourced(m, p, "against", way, root, certainty, other), own_strength(s, own), weaker(own, other, both).
        Position(v_s, v_p, text::AGAINST, v_way, v_root, v_certainty, v_both) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::AGAINST, v_way, v_root, v_certainty, v_other),
            OwnStrength(v_s, v_own),
            Weaker(v_own, v_other, v_both);

        // [position-on-the-unknown]
        // position(s, p, "for", "direct", s, "unknown", strength) :-
        //     unsourced_relay(s, p), rooted(s, s, "unknown", strength).
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            Rooted(v_s, v_same, text::UNKNOWN, v_strength),
            (v_same == v_s),
            UnsourcedRelay(v_s, v_p);

        // [position-in-a-circle]
        // position(s, p, "for", "direct", root, "circular", strength) :-
        //     unsourced_relay(s, p), rooted(s, root, "circular", strength), same_circle(s, root).
        Position(v_s, v_p, text::FOR, text::DIRECT, v_root, text::CIRCULAR, v_strength) <-
            Rooted(v_s, v_root, text::CIRCULAR, v_strength),
            UnsourcedRelay(v_s, v_p),
            SameCircle(v_s, v_root);

        // [position-of-support-partly-unknown]
        // position(s, p, "for", "direct", s, "unknown", strength) :-
        //     statement(s, p, _, "relayed"), link(s, m), sourced(m, p, "for", _, _, _, _), rooted(s, s, "unknown", strength).
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::UNKNOWN, v_strength) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::FOR, _, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-of-opposition-partly-unknown]
        // position(s, p, "against", way, s, "unknown", strength) :-
        //     statement(s, p, _, "relayed"), link(s, m), sourced(m, p, "against", way, _, _, _),
        //     rooted(s, s, "unknown", strength).
        Position(v_s, v_p, text::AGAINST, v_way, v_s, text::UNKNOWN, v_strength) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Sourced(v_m, v_p, text::AGAINST, v_way, _, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, v_strength);

        // [position-without-an-origin]
        // position(s, p, "for", "direct", s, "none", strength) :-
        //     bare_relay(s, p), live(s), strength(s, strength), !barely_sourced(s, p, _).
        Position(v_s, v_p, text::FOR, text::DIRECT, v_s, text::NONE, v_strength) <-
            BareRelay(v_s, v_p),
            !BarelySourced(v_s, v_p, _),
            Live(v_s),
            Strength(v_s, v_strength);

        // [sourced-itself]
        // sourced(s, p, position, way, root, certainty, strength) :-
        //     position(s, p, position, way, root, certainty, strength).
        Sourced(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, v_position, v_way, v_root, v_certainty, v_strength);

        // [sourced-by-more]
        // sourced(s, p, "for", "by implication", root, certainty, strength) :-
        //     position(s, q, "for", _, root, certainty, strength), entails(q, p).
        Sourced(v_s, v_p, text::FOR, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, v_strength),
            Entails(v_q, v_p);

        // [sourced-against-what-follows]
        // sourced(s, p, "against", "by implication", root, certainty, strength) :-
        //     position(s, q, "against", _, root, certainty, strength), entails(p, q).
        Sourced(v_s, v_p, text::AGAINST, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::AGAINST, _, v_root, v_certainty, v_strength),
            Entails(v_p, v_q);

        // [backs-itself]
        // backs(s, p, way, root, certainty, strength) :- position(s, p, "for", way, root, certainty, strength).
        Backs(v_s, v_p, v_way, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::FOR, v_way, v_root, v_certainty, v_strength);

        // [backs-by-more]
        // backs(s, p, "by implication", root, certainty, strength) :-
        //     position(s, q, "for", _, root, certainty, strength), entails(q, p).
        Backs(v_s, v_p, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, v_strength),
            Entails(v_q, v_p);

        // [denies-itself]
        // denies(s, p, "direct", root, certainty, strength) :-
        //     position(s, p, "against", "direct", root, certainty, strength).
        Denies(v_s, v_p, text::DIRECT, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::AGAINST, text::DIRECT, v_root, v_certainty, v_strength);

        // [denies-by-a-relay]
        // denies(s, p, "by implication", root, certainty, strength) :-
        //     position(s, p, "against", "by implication", root, certainty, strength), claimed(p).
        Denies(v_s, v_p, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_p, text::AGAINST, text::BY_IMPLICATION2, v_root, v_certainty, v_strength),
            Claimed(v_p);

        // [denies-what-follows]
        // denies(s, p, "by implication", root, certainty, strength) :-
        //     position(s, q, "against", _, root, certainty, strength), entails(p, q), claimed(p).
        Denies(v_s, v_p, text::BY_IMPLICATION2, v_root, v_certainty, v_strength) <-
            Position(v_s, v_q, text::AGAINST, _, v_root, v_certainty, v_strength),
            Entails(v_p, v_q),
            Claimed(v_p);

        // [backs-without-reserve]
        // firmly_backs(s, q, root, certainty) :-
        //     position(s, q, "for", _, root, certainty, "firm"), certainty != "none".
        FirmlyBacks(v_s, v_q, v_root, v_certainty) <-
            Position(v_s, v_q, text::FOR, _, v_root, v_certainty, text::FIRM),
            (v_certainty != text::NONE);

        // [owns-up-for-a-party]
        // party_owns_up(p, s, side) :-
        //     statement(s, p, _, stance), owning_up(stance), firmly_backs(s, p, _, _), voice(s, side), party_to(p, side).
        PartyOwnsUp(v_p, v_s, v_side) <-
            Statement(v_s, v_p, _, v_stance),
            OwningUp(v_stance),
            FirmlyBacks(v_s, v_p, _, _),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [claims-responsibility]
        // responsibility(p, s) :- backs(s, p, _, _, _, _), statement(s, _, who, "claimed responsibility").
        Responsibility(v_p, v_s) <-
            Statement(v_s, _, v_who, text::CLAIMED_RESPONSIBILITY),
            Backs(v_s, v_p, _, _, _, _);

        // [opposes-by-denial]
        // opposes(s, p) :- denies(s, p, _, _, _, _), stand(s, _, _).
        Opposes(v_s, v_p) <-
            Denies(v_s, v_p, _, _, _, _),
            Stand(v_s, _, _);

        // [opposes-by-the-contrary]
        // opposes(s, p) :- firmly_backs(s, q, _, _), stand(s, _, _), conflicts(q, p).
        Opposes(v_s, v_p) <-
            FirmlyBacks(v_s, v_q, _, _),
            Stand(v_s, _, _),
            Conflicts(v_q, v_p);

        // [word-of-its-own]
        // own_word(p, side, s, root) :-
        //     backs(s, p, _, root, "known", "firm"), stand(s, _, _), voice(s, side), voice(root, side).
        OwnWord(v_p, v_side, v_s, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            Stand(v_s, _, _),
            Voice(v_s, v_side),
            Voice(v_root, v_side);

        // [word-of-its-own-people]
        // own_word(p, side, s, root) :-
        //     backs(s, p, _, root, "known", "firm"), stand(s, _, _), voice(s, side), root_side(root, side).
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
        // word_at(p, side, time) :- own_word(p, side, s, _), said(s, time, _).
        WordAt(v_p, v_side, v_time) <-
            OwnWord(v_p, v_side, v_s, _),
            Said(v_s, v_time, _);

        // [last-word-of-a-side]
        // last_word_of(p, side, time) :-
        //     own_word(p, side, _, _), time = max t : { word_at(p, side, t) }.
        LastWordOfASideInner1(v_p, v_side, v_t) <-
            WordAt(v_p, v_side, v_t);

        // [first-denied]
        // first_denied_by(p, who, time) :- denial_by(p, who, _), time = min t : { denial_by(p, who, t) }.
        FirstDeniedBy(v_p, v_who, v_time) <-
            Env(c),
            DenialBy(v_p, v_who, _),
            let Some(v_time) = c.fold("first-denied?value1", &[S(v_p), S(v_who)]);

        // [first-denied-in-person]
        // first_denied_in_person(p, speaker, time) :-
        //     denial_in_person(p, speaker, _), time = min t : { denial_in_person(p, speaker, t) }.
        FirstDeniedInPerson(v_p, v_speaker, v_time) <-
            Env(c),
            DenialInPerson(v_p, v_speaker, _),
            let Some(v_time) = c.fold("first-denied-in-person?value1", &[S(v_p), S(v_speaker)]);

        // [comes-round-on-record]
        // comes_round(p, s, who) :-
        //     backs(s, p, _, _, _, "firm"), stand(s, _, _), voice(s, who),
        //     first_denied_by(p, who, time), said(s, start, _), time < start.
        ComesRound(v_p, v_s, v_who) <-
            Backs(v_s, v_p, _, _, _, text::FIRM),
            Stand(v_s, _, _),
            Voice(v_s, v_who),
            FirstDeniedBy(v_p, v_who, v_time),
            Said(v_s, v_start, _),
            (v_time < v_start);

        // [speaker-comes-round]
        // comes_round(p, s, who) :-
        //     backs(s, p, _, _, _, "firm"), stand(s, _, _), on_record(s, who),
        //     first_denied_in_person(p, who, time), said(s, start, _), time < start.
        ComesRound(v_p, v_s, v_who) <-
            Backs(v_s, v_p, _, _, _, text::FIRM),
            Stand(v_s, _, _),
            OnRecord(v_s, v_who),
            FirstDeniedInPerson(v_p, v_who, v_time),
            Said(v_s, v_start, _),
            (v_time < v_start);

        // [word-for-a-doer]
        // for_doer(s, d) :- comes_round(p, s, _), deed(p, d), voice(s, side), doer(d, side).
        ForDoer(v_s, v_d) <-
            ComesRound(v_p, v_s, _),
            Deed(v_p, v_d),
            Voice(v_s, v_side),
            Doer(v_d, v_side);

        // [deed-of-others]
        // not_its_own(p, s) :- comes_round(p, s, _), deed(p, d), !for_doer(s, d).
        NotItsOwn(v_p, v_s) <-
            ComesRound(v_p, v_s, _),
            Deed(v_p, v_d),
            !ForDoer(v_s, v_d);

        // [found-by-an-authority]
        // finding(p, s) :-
        //     statement(s, p, speaker, "confirmed"), authority(speaker), firmly_backs(s, p, root, "known"),
        //     made_by(root, speaker).
        Finding(v_p, v_s) <-
            Statement(v_s, v_p, v_speaker, text::CONFIRMED),
            Authority(v_speaker),
            FirmlyBacks(v_s, v_p, v_root, text::KNOWN),
            MadeBy(v_root, v_speaker);

        // [found-by-an-authority-through-its-side]
        // finding(p, s) :-
        //     statement(s, p, speaker, "confirmed"), authority(speaker), firmly_backs(s, p, root, "known"),
        //     statement_side(s, side), root_side(root, side).
        Finding(v_p, v_s) <-
            Statement(v_s, v_p, v_speaker, text::CONFIRMED),
            Authority(v_speaker),
            FirmlyBacks(v_s, v_p, v_root, text::KNOWN),
            StatementSide(v_s, v_side),
            RootSide(v_root, v_side);

        // [root-of-firm-support]
        // firm_root(p, root) :- backs(s, p, _, root, "known", "firm").
        FirmRoot(v_p, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM);

        // [witness-of-a-declared-side]
        // witness_key(p, key) :-
        //     firm_root(p, root), root_side(root, side), made_by(root, speaker), !outlet_actor(speaker), sides_key(root, key).
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            RootSide(v_root, v_side),
            MadeBy(v_root, v_speaker),
            !OutletActor(v_speaker),
            SidesKey(v_root, v_key);

        // [witness-that-is-a-party]
        // witness_key(p, key) :-
        //     firm_root(p, root), made_by(root, speaker), party_to(p, speaker), !outlet_actor(speaker), sides_key(root, key).
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            MadeBy(v_root, v_speaker),
            !OutletActor(v_speaker),
            PartyTo(v_p, v_speaker),
            SidesKey(v_root, v_key);

        // [witness-by-authority]
        // witness_key(p, key) :- firm_root(p, root), made_by(root, speaker), authority(speaker), sides_key(root, key).
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            MadeBy(v_root, v_speaker),
            Authority(v_speaker),
            SidesKey(v_root, v_key);

        // [witness-released-by-an-authority]
        // witness_key(p, key) :-
        //     firm_root(p, root), made_by(root, record), released_by(record, by), authority(by), sides_key(root, key).
        WitnessKey(v_p, v_key) <-
            FirmRoot(v_p, v_root),
            MadeBy(v_root, v_record),
            ReleasedBy(v_record, v_by),
            Authority(v_by),
            SidesKey(v_root, v_key);

        // [side-of-its-speaker]
        // has_a_side(s, key) :-
        //     own_word(p, _, s, _), made_by(s, speaker), on_side(speaker, side), witness_key(p, key), key_side(key, side).
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            MadeBy(v_s, v_speaker),
            OnSide(v_speaker, v_side),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side);

        // [speaker-in-common]
        // has_a_side(s, key) :-
        //     own_word(p, _, s, _), made_by(s, speaker), witness_key(p, key), key_side(key, speaker).
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            MadeBy(v_s, v_speaker),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_speaker);

        // [side-of-its-root]
        // has_a_side(s, key) :-
        //     own_word(p, _, s, _), backs(s, p, _, root, _, _), witness_key(p, key), key_side(key, side),
        //     root_side(root, side).
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            Backs(v_s, v_p, _, v_root, _, _),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side),
            RootSide(v_root, v_side);

        // [voice-in-common]
        // has_a_side(s, key) :- own_word(p, _, s, _), witness_key(p, key), key_side(key, side), voice(s, side).
        HasASide(v_s, v_key) <-
            OwnWord(v_p, _, v_s, _),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side),
            Voice(v_s, v_side);

        // [foresees-itself]
        // foresees(s, p, root, certainty) :- statement(s, p, _, stance), modal(stance), rooted(s, root, certainty, _).
        Foresees(v_s, v_p, v_root, v_certainty) <-
            Statement(v_s, v_p, _, v_stance),
            Modal(v_stance),
            Rooted(v_s, v_root, v_certainty, _);

        // [foresees-by-relaying]
        // foresees(s, p, root, certainty) :-
        //     statement(s, p, _, "relayed"), live(s), link(s, m), foresees(m, p, root, certainty).
        Foresees(v_s, v_p, v_root, v_certainty) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Live(v_s),
            Link(v_s, v_m),
            Foresees(v_m, v_p, v_root, v_certainty);

        // [foresees-by-relaying-the-unknown]
        // foresees(s, p, s, "unknown") :-
        //     statement(s, p, _, "relayed"), link(s, m), foresees(m, p, _, _), rooted(s, s, "unknown", _).
        Foresees(v_s, v_p, v_s, text::UNKNOWN) <-
            Statement(v_s, v_p, _, text::RELAYED),
            Link(v_s, v_m),
            Foresees(v_m, v_p, _, _),
            Rooted(v_s, v_s, text::UNKNOWN, _);

        // [root-of-a-denial]
        // denying_root(p, root, strength) :- denies(s, p, _, root, "known", strength).
        DenyingRoot(v_p, v_root, v_strength) <-
            Denies(v_s, v_p, _, v_root, text::KNOWN, v_strength);

        // [may-go-back-at-once]
        // may_go_back(root, source, certainty, strength) :-
        //     doubtful(root), may_rest_on(root, m, _), rooted(m, source, certainty, strength).
        MayGoBack(v_root, v_source, v_certainty, v_strength) <-
            Doubtful(v_root),
            MayRestOn(v_root, v_m, _),
            Rooted(v_m, v_source, v_certainty, v_strength);

        // [may-go-back-in-steps]
        // may_go_back(root, source, certainty, both) :-
        //     may_go_back(root, m, _, one), may_go_back(m, source, certainty, other), weaker(one, other, both).
        MayGoBack(v_root, v_source, v_certainty, v_both) <-
            MayGoBack(v_root, v_m, _, v_one),
            MayGoBack(v_m, v_source, v_certainty, v_other),
            Weaker(v_one, v_other, v_both);

        // [may-be-rooted]
        // may_be_rooted(root, source, certainty, strength) :-
        //     may_go_back(root, source, certainty, strength), !doubtful(source).
        MayBeRooted(v_root, v_source, v_certainty, v_strength) <-
            MayGoBack(v_root, v_source, v_certainty, v_strength),
            !Doubtful(v_source);

        // [may-rest-on-the-fallen]
        // may_have_fallen(root, strength) :-
        //     may_rest_on(root, m, _), root_ever(m, source, strength), !may_go_back(root, source, "known", _).
        MayHaveFallen(v_root, v_strength) <-
            MayRestOn(v_root, v_m, _),
            RootEver(v_m, v_source, v_strength),
            !MayGoBack(v_root, v_source, text::KNOWN, _);

        // [forecaster-by-words]
        // forecaster(p, s, who, whom, stance, manner, time) :-
        //     foresees(s, p, _, _), statement(s, p, who, stance), voiced(s, who, whom, manner), known(s, time).
        Forecaster(v_p, v_s, v_who, v_whom, v_stance, v_manner, v_time) <-
            Foresees(v_s, v_p, _, _),
            Statement(v_s, v_p, v_who, v_stance),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_time);

        // [has-a-forecast]
        // foreseen(p) :- foresees(s, p, _, _).
        Foreseen(v_p) <-
            Foresees(v_s, v_p, _, _);

        // [window-still-open]
        // time_left(p, (last - moment) / 1440, last) :-
        //     foreseen(p), window(p, _, last), as_of(moment), moment <= last, bounded(last).
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
        // declined(p, s, who, whom, stance, time) :-
        //     statement(s, p, who, stance), live(s), no_position(stance), voiced(s, who, whom, _), known(s, time).
        Declined(v_p, v_s, v_who, v_whom, v_stance, v_time) <-
            Statement(v_s, v_p, v_who, v_stance),
            Live(v_s),
            NoPosition(v_stance),
            Voiced(v_s, v_who, v_whom, _),
            Known(v_s, v_time);

        // [did-not-mention-it]
        // declined(p, s, who, whom, "did not mention it", time) :-
        //     omits(s, p), live(s), voiced(s, who, whom, _), known(s, time).
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
        // denied_directly(p, s) :- denies(s, p, "direct", _, _, _).
        DeniedDirectly(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, _);

        // [denies-firmly]
        // firm_denial(p, s) :- denies(s, p, "direct", _, _, "firm"), stand(s, p, "against").
        FirmDenial(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, text::FIRM),
            Stand(v_s, v_p, text::AGAINST);

        // [authority-denies-it]
        // denied_by_authority(p, s, speaker) :- firm_denial(p, s), made_by(s, speaker), authority(speaker).
        DeniedByAuthority(v_p, v_s, v_speaker) <-
            FirmDenial(v_p, v_s),
            MadeBy(v_s, v_speaker),
            Authority(v_speaker);

        // [authority-denies-what-follows]
        // denied_by_authority(p, s, speaker) :-
        //     firm_denial(q, s), made_by(s, speaker), authority(speaker), entails(p, q).
        DeniedByAuthority(v_p, v_s, v_speaker) <-
            FirmDenial(v_q, v_s),
            MadeBy(v_s, v_speaker),
            Authority(v_speaker),
            Entails(v_p, v_q);

        // [report-withdrawn]
        // taken_back(p, s, "retracted") :- carried(p, s), answers_for(r, s, by), judgement(r, s, _, "retracted").
        TakenBack(v_p, v_s, text::RETRACTED) <-
            Judgement(v_r, v_s, _, text::RETRACTED),
            Carried(v_p, v_s),
            AnswersFor(v_r, v_s, v_by);

        // [report-corrected]
        // taken_back(p, s, "corrected") :- carried(p, s), answers_for(r, s, by), judgement(r, s, _, "corrected").
        TakenBack(v_p, v_s, text::CORRECTED) <-
            Judgement(v_r, v_s, _, text::CORRECTED),
            Carried(v_p, v_s),
            AnswersFor(v_r, v_s, v_by);

        // [report-reversed]
        // taken_back(p, s, "corrected") :- carried(p, s), reversed(s, speaker, _).
        TakenBack(v_p, v_s, text::CORRECTED) <-
            Carried(v_p, v_s),
            Reversed(v_s, v_speaker, _);

        // [report-given-up]
        // taken_back(p, s, "corrected") :- carried(p, s), overtaken(s, side, _).
        TakenBack(v_p, v_s, text::CORRECTED) <-
            Carried(v_p, v_s),
            Overtaken(v_s, v_side, _);

        // [word-of-a-party]
        // party_word(p, side) :- own_word(p, side, s, _), party_to(p, side).
        PartyWord(v_p, v_side) <-
            OwnWord(v_p, v_side, v_s, _),
            PartyTo(v_p, v_side);

        // [hedged-denial]
        // hedged_denial(p, s) :-
        //     denies(s, p, "direct", _, _, "tentative"), stand(s, _, _), !denies(s, p, "direct", _, _, "firm").
        HedgedDenial(v_p, v_s) <-
            Denies(v_s, v_p, text::DIRECT, _, _, text::TENTATIVE),
            !Denies(v_s, v_p, text::DIRECT, _, _, text::FIRM),
            Stand(v_s, _, _);

        // [first-stood-against]
        // first_stood(p, side, time) :-
        //     stood_against_by(p, side, _), time = min t : { stood_against(p, side, t) }.
        FirstStood(v_p, v_side, v_time) <-
            Env(c),
            StoodAgainstBy(v_p, v_side, _),
            let Some(v_time) = c.fold("first-stood-against?value1", &[S(v_p), S(v_side)]);

        // [first-firmly-against]
        // first_firm_denial(p, side, time) :-
        //     firmly_stood_against(p, side, _), time = min t : { firmly_stood_against(p, side, t) }.
        FirstFirmDenial(v_p, v_side, v_time) <-
            Env(c),
            FirmlyStoodAgainst(v_p, v_side, _),
            let Some(v_time) = c.fold("first-firmly-against?value1", &[S(v_p), S(v_side)]);

        // [denial-became-silence]
        // denial_shifted(p, side) :-
        //     first_stood(p, side, before), statement(later, p, _, stance), no_position(stance),
        //     side_voice(later, side), said(later, day, _), before < day.
        DenialShifted(v_p, v_side) <-
            FirstStood(v_p, v_side, v_before),
            Statement(v_later, v_p, _, v_stance),
            NoPosition(v_stance),
            SideVoice(v_later, v_side),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [denial-became-tentative]
        // denial_shifted(p, side) :-
        //     first_firm_denial(p, side, before), stood_against_by(p, side, later), !firm(later),
        //     said(later, day, _), before < day.
        DenialShifted(v_p, v_side) <-
            FirstFirmDenial(v_p, v_side, v_before),
            StoodAgainstBy(v_p, v_side, v_later),
            !Firm(v_later),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [denial-became-support]
        // denial_shifted(p, side) :-
        //     first_stood(p, side, before), argued(later, p, "for"), side_voice(later, side), said(later, day, _),
        //     before < day.
        DenialShifted(v_p, v_side) <-
            Argued(v_later, v_p, text::FOR),
            FirstStood(v_p, v_side, v_before),
            SideVoice(v_later, v_side),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [first-denial]
        // first_denial(p, time) :- stand(_, p, "against"), time = min t : { denial_known(p, t) }.
        FirstDenial(v_p, v_time) <-
            Env(c),
            Stand(_, v_p, text::AGAINST),
            let Some(v_time) = c.fold("first-denial?value1", &[S(v_p)]);

        // [missed-denial]
        // missed_denial(p, s) :-
        //     statement(s, p, _, "relayed"), in_view(s), !takes(s, p, "against"), said(s, day, _),
        //     first_denial(p, before), before < day.
        MissedDenial(v_p, v_s) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Takes(v_s, v_p, text::AGAINST),
            InView(v_s),
            Said(v_s, v_day, _),
            FirstDenial(v_p, v_before),
            (v_before < v_day);

        // [went-back-on-a-denial]
        // went_back(p, side) :-
        //     first_stood(p, side, before), argued(later, p, "for"), side_voice(later, side), said(later, day, _),
        //     before < day.
        WentBack(v_p, v_side) <-
            Argued(v_later, v_p, text::FOR),
            FirstStood(v_p, v_side, v_before),
            SideVoice(v_later, v_side),
            Said(v_later, v_day, _),
            (v_before < v_day);

        // [reversed-before]
        // reversed_before(p, side) :-
        //     denied_directly(p, s), stand(s, p, "against"), side_voice(s, side), went_back(q, side), p != q.
        ReversedBefore(v_p, v_side) <-
            Stand(v_s, v_p, text::AGAINST),
            DeniedDirectly(v_p, v_s),
            SideVoice(v_s, v_side),
            WentBack(v_q, v_side),
            (v_p != v_q);

        // [two-parties]
        // several_parties(p) :- party_word(p, side), party_word(p, other), side != other.
        SeveralParties(v_p) <-
            PartyWord(v_p, v_side),
            PartyWord(v_p, v_other),
            (v_side != v_other);

        // [reversed-in-a-statement]
        // reversed_word(p, speaker, time) :- stand(s, p, "for"), reversed(s, speaker, _), said(s, _, time).
        ReversedWord(v_p, v_speaker, v_time) <-
            Stand(v_s, v_p, text::FOR),
            Reversed(v_s, v_speaker, _),
            Said(v_s, _, v_time);

        // [first-reversed]
        // first_reversed(p, speaker, time) :-
        //     reversed_word(p, speaker, _), time = min t : { reversed_word(p, speaker, t) }.
        FirstReversedInner1(v_p, v_speaker, v_t) <-
            ReversedWord(v_p, v_speaker, v_t);

        // [overtaken-in-a-statement]
        // overtaken_word(p, side, time) :- stand(s, p, "for"), overtaken(s, side, _), said(s, _, time).
        OvertakenWord(v_p, v_side, v_time) <-
            Stand(v_s, v_p, text::FOR),
            Overtaken(v_s, v_side, _),
            Said(v_s, _, v_time);

        // [first-overtaken]
        // first_overtaken(p, side, time) :-
        //     overtaken_word(p, side, _), time = min t : { overtaken_word(p, side, t) }.
        FirstOvertakenInner1(v_p, v_side, v_t) <-
            OvertakenWord(v_p, v_side, v_t);

        // [last-word]
        // last_word(p, time) :- spoken_of(p), time = max t : { heard(p, t) }.
        LastWord(v_p, v_time) <-
            Env(c),
            SpokenOf(v_p),
            let Some(v_time) = c.fold("last-word?value1", &[S(v_p)]);

        // [had-first]
        // first_had(p, outlet, time) :- had(p, outlet, _), time = min t : { had(p, outlet, t) }.
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
        // graph_node(p, s, "an origin") :- in_graph(p, s), rooted(s, s, "known", _), !judgement(s, _, _, _).
        GraphNode(v_p, v_s, text::AN_ORIGIN) <-
            Rooted(v_s, v_same, text::KNOWN, _),
            (v_same == v_s),
            !Judgement(v_s, _, _, _),
            InGraph(v_p, v_s);

        // [node-of-unknown-origin]
        // graph_node(p, s, "of unknown origin") :- in_graph(p, s), rooted(s, s, "unknown", _).
        GraphNode(v_p, v_s, text::OF_UNKNOWN_ORIGIN) <-
            Rooted(v_s, v_same, text::UNKNOWN, _),
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
        // graph_node(p, s, "fallen with its source") :- in_graph(p, s), !live(s), !ended(s).
        GraphNode(v_p, v_s, text::FALLEN_WITH_ITS_SOURCE) <-
            InGraph(v_p, v_s),
            !Live(v_s),
            !Ended(v_s);

        // [node-in-a-circle]
        // graph_node(p, s, "in a circle") :- in_graph(p, s), same_circle(s, s).
        GraphNode(v_p, v_s, text::IN_A_CIRCLE) <-
            InGraph(v_p, v_s),
            SameCircle(v_s, v_s);

        // [node-that-reports]
        // graph_node(p, s, "a report") :-
        //     in_graph(p, s), live(s), rests(s), !same_circle(s, s).
        GraphNode(v_p, v_s, text::A_REPORT) <-
            InGraph(v_p, v_s),
            !SameCircle(v_s, v_s),
            Live(v_s),
            Rests(v_s);

        // [aim-declared]
        // stated_aim(who, conflict) :-
        //     ended_conflict(p, who, conflict), statement(s, p, who, "declared the intention"), live(s).
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
        // last_word_of(p, side, time) :-
        //     own_word(p, side, _, _), time = max t : { word_at(p, side, t) }.
        LastWordOf(v_p, v_side, v_time) <-
            Env(c),
            OwnWord(v_p, v_side, _, _),
            let Some(v_time) = c.fold("last-word-of-a-side?value1", &[S(v_p), S(v_side)]);

        // [upheld-by-silence]
        // upheld(s, p) :- opposes(s, p), statement_side(s, side), !own_word(p, side, _, _).
        Upheld(v_s, v_p) <-
            Opposes(v_s, v_p),
            StatementSide(v_s, v_side),
            !OwnWord(v_p, v_side, _, _);

        // [upheld-later]
        // upheld(s, p) :-
        //     opposes(s, p), statement_side(s, side), last_word_of(p, side, time), said(s, _, end), time <= end.
        Upheld(v_s, v_p) <-
            Opposes(v_s, v_p),
            StatementSide(v_s, v_side),
            LastWordOf(v_p, v_side, v_time),
            Said(v_s, _, v_end),
            (v_time <= v_end);

        // [outdated-by-all-its-sides]
        // outdated(s, p) :- opposes(s, p), on_record(s, _), statement_side(s, side), !upheld(s, p).
        Outdated(v_s, v_p) <-
            Opposes(v_s, v_p),
            !Upheld(v_s, v_p),
            OnRecord(v_s, _),
            StatementSide(v_s, v_side);

        // [blocks-by-denial]
        // blocks(s, p) :- denies(s, p, _, _, "known", "firm"), stand(s, _, _), !outdated(s, p).
        Blocks(v_s, v_p) <-
            Denies(v_s, v_p, _, _, text::KNOWN, text::FIRM),
            !Outdated(v_s, v_p),
            Stand(v_s, _, _);

        // [blocks-by-the-contrary]
        // blocks(s, p) :-
        //     firmly_backs(s, q, _, "known"), stand(s, _, _), conflicts(q, p), !outdated(s, p).
        Blocks(v_s, v_p) <-
            FirmlyBacks(v_s, v_q, _, text::KNOWN),
            Stand(v_s, _, _),
            Conflicts(v_q, v_p),
            !Outdated(v_s, v_p);

        // [key-of-what-blocks]
        // blocking_key(p, key) :- blocks(s, p), sides_key(s, key).
        BlockingKey(v_p, v_key) <-
            Blocks(v_s, v_p),
            SidesKey(v_s, v_key);

        // [key-of-its-own-voice]
        // own_key(s, key) :- responsibility(p, s), blocking_key(p, key), key_side(key, side), voice(s, side).
        OwnKey(v_s, v_key) <-
            Responsibility(v_p, v_s),
            BlockingKey(v_p, v_key),
            KeySide(v_key, v_side),
            Voice(v_s, v_side);

        // [contested-by-others]
        // contested(p, s) :- responsibility(p, s), blocking_key(p, key), !own_key(s, key).
        Contested(v_p, v_s) <-
            Responsibility(v_p, v_s),
            BlockingKey(v_p, v_key),
            !OwnKey(v_s, v_key);

        // [admitted-by-a-party]
        // admission(p, s) :- party_owns_up(p, s, side), !contested(p, s).
        Admission(v_p, v_s) <-
            PartyOwnsUp(v_p, v_s, v_side),
            !Contested(v_p, v_s);

        // [admitted-after-denial]
        // admission(p, s) :- comes_round(p, s, who), !not_its_own(p, s), !contested(p, s).
        Admission(v_p, v_s) <-
            ComesRound(v_p, v_s, v_who),
            !NotItsOwn(v_p, v_s),
            !Contested(v_p, v_s);

        // [established-by-admission]
        // established(p, "admitted") :- admission(p, s).
        Established(v_p, text::ADMITTED) <-
            Admission(v_p, v_s);

        // [established-by-finding]
        // established(p, "confirmed") :- finding(p, s).
        Established(v_p, text::CONFIRMED) <-
            Finding(v_p, v_s);

        // [established-by-more]
        // established(p, how) :- established(q, how), entails(q, p).
        Established(v_p, v_how) <-
            Established(v_q, v_how),
            Entails(v_q, v_p);

        // [owned-by-a-side]
        // owned_deed(d) :- own_word(d, side, _, _), doer(d, side).
        OwnedDeed(v_d) <-
            OwnWord(v_d, v_side, _, _),
            Doer(v_d, v_side);

        // [owned-as-settled]
        // owned_deed(d) :- established(d, how).
        OwnedDeed(v_d) <-
            Established(v_d, v_how);

        // [no-doer-says-so]
        // unowned_deed(p, d) :- witness_key(p, _), deed(p, d), !owned_deed(d).
        UnownedDeed(v_p, v_d) <-
            WitnessKey(v_p, _),
            Deed(v_p, v_d),
            !OwnedDeed(v_d);

        // [key-of-a-doer]
        // doer_key(d, key) :- unowned_deed(p, d), witness_key(p, key), key_side(key, side), doer(d, side).
        DoerKey(v_d, v_key) <-
            UnownedDeed(v_p, v_d),
            WitnessKey(v_p, v_key),
            KeySide(v_key, v_side),
            Doer(v_d, v_side);

        // [doer-is-silent]
        // lacks_doer(p, key) :- witness_key(p, key), unowned_deed(p, d), !doer_key(d, key).
        LacksDoer(v_p, v_key) <-
            WitnessKey(v_p, v_key),
            UnownedDeed(v_p, v_d),
            !DoerKey(v_d, v_key);

        // [two-sides-agree]
        // from_two_sides(p, s, key) :-
        //     own_word(p, side, s, _), party_to(p, side), witness_key(p, key), !has_a_side(s, key), !lacks_doer(p, key).
        FromTwoSides(v_p, v_s, v_key) <-
            OwnWord(v_p, v_side, v_s, _),
            PartyTo(v_p, v_side),
            WitnessKey(v_p, v_key),
            !HasASide(v_s, v_key),
            !LacksDoer(v_p, v_key);

        // [settled-on-record]
        // settled(p, how) :- established(p, how).
        Settled(v_p, v_how) <-
            Established(v_p, v_how);

        // [settled-from-two-sides]
        // settled(p, "confirmed") :- from_two_sides(p, _, _), !blocks(_, p).
        Settled(v_p, text::CONFIRMED) <-
            FromTwoSides(v_p, _, _),
            !Blocks(_, v_p);

        // [settled-by-more]
        // settled(p, how) :- settled(q, how), entails(q, p).
        Settled(v_p, v_how) <-
            Settled(v_q, v_how),
            Entails(v_q, v_p);

        // [excluded-by-what-is-settled]
        // excluded(p) :- claimed(p), settled(q, how), conflicts(q, p).
        Excluded(v_p) <-
            Claimed(v_p),
            Conflicts(v_q, v_p),
            Settled(v_q, v_how);

        // [discarded-for-good]
        // discarded(p) :- excluded(p), !settled(p, _), !excludes_itself(p).
        Discarded(v_p) <-
            Excluded(v_p),
            !Settled(v_p, _),
            !ExcludesItself(v_p);

        // [conflicts-while-open]
        // still_conflicts(q, p) :- conflicts(q, p), !discarded(q).
        StillConflicts(v_q, v_p) <-
            Conflicts(v_q, v_p),
            !Discarded(v_q);

        // [conflicts-with-what-is-settled]
        // still_conflicts(q, p) :- conflicts(q, p), settled(p, how).
        StillConflicts(v_q, v_p) <-
            Conflicts(v_q, v_p),
            Settled(v_p, v_how);

        // [bears-in-support]
        // bears(s, p, "for", way, root, certainty, strength) :- backs(s, p, way, root, certainty, strength).
        Bears(v_s, v_p, text::FOR, v_way, v_root, v_certainty, v_strength) <-
            Backs(v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-in-denial]
        // bears(s, p, "against", way, root, certainty, strength) :- denies(s, p, way, root, certainty, strength).
        Bears(v_s, v_p, text::AGAINST, v_way, v_root, v_certainty, v_strength) <-
            Denies(v_s, v_p, v_way, v_root, v_certainty, v_strength);

        // [bears-for-the-contrary]
        // bears(s, p, "against", "by implication", root, certainty, "firm") :-
        //     firmly_backs(s, q, root, certainty), still_conflicts(q, p), claimed(p).
        Bears(v_s, v_p, text::AGAINST, text::BY_IMPLICATION2, v_root, v_certainty, text::FIRM) <-
            FirmlyBacks(v_s, v_q, v_root, v_certainty),
            StillConflicts(v_q, v_p),
            Claimed(v_p);

        // [report-of-just-this]
        // report(p, position, "direct", s) :- bears(s, p, position, "direct", _, _, _).
        Report(v_p, v_position, text::DIRECT, v_s) <-
            Bears(v_s, v_p, v_position, text::DIRECT, _, _, _);

        // [report-by-implication]
        // report(p, position, "by implication", s) :-
        //     bears(s, p, position, "by implication", _, _, _), !bears(s, p, position, "direct", _, _, _).
        Report(v_p, v_position, text::BY_IMPLICATION2, v_s) <-
            Bears(v_s, v_p, v_position, text::BY_IMPLICATION2, _, _, _),
            !Bears(v_s, v_p, v_position, text::DIRECT, _, _, _);

        // [report-that-foresees]
        // report(p, "foreseen", "direct", s) :- foresees(s, p, _, _).
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
        // in_report(p, position) :- report(p, position, _, s).
        InReport(v_p, v_position) <-
            Report(v_p, v_position, _, v_s);

        // [count-reports]
        // report_count(p, position, reports, implied, outlets) :-
        //     position_on(p, position),
        //     reports = count : { report(p, position, "direct", _) },
        //     implied = count : { report(p, position, "by implication", _) },
        //     outlets = count : { report_outlet(p, position, _) }.
        CountReportsInner1(v_p, v_position, v_5) <-
            Report(v_p, v_position, text::DIRECT, v_5);
        CountReportsInner2(v_p, v_position, v_6) <-
            Report(v_p, v_position, text::BY_IMPLICATION2, v_6);

        // [outlet-that-carried]
        // report_outlet(p, position, outlet) :- report(p, position, _, s), via(s, outlet).
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, _, v_s),
            Via(v_s, v_outlet);

        // [outlet-that-spoke]
        // report_outlet(p, position, outlet) :-
        //     report(p, position, _, s), !via(s, _), statement(s, _, outlet, _), outlet(outlet).
        ReportOutlet(v_p, v_position, v_outlet) <-
            Report(v_p, v_position, _, v_s),
            !Via(v_s, _),
            Statement(v_s, _, v_outlet, _),
            Outlet(v_outlet);

        // [count-reports]
        // report_count(p, position, reports, implied, outlets) :-
        //     position_on(p, position),
        //     reports = count : { report(p, position, "direct", _) },
        //     implied = count : { report(p, position, "by implication", _) },
        //     outlets = count : { report_outlet(p, position, _) }.
        CountReportsInner3(v_p, v_position, v_7) <-
            ReportOutlet(v_p, v_position, v_7);

        // [known-behind-a-report]
        // known_root(p, position, root) :- bears(s, p, position, _, root, "known", _).
        KnownRoot(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::KNOWN, _);

        // [known-behind-a-forecast]
        // known_root(p, "foreseen", root) :- foresees(s, p, root, "known").
        KnownRoot(v_p, text::FORESEEN, v_root) <-
            Foresees(v_s, v_p, v_root, text::KNOWN);

        // [root-of-a-contrary]
        // contrary_root(p, q, root) :- still_conflicts(q, p), claimed(p), firmly_backs(s, q, root, "known").
        ContraryRoot(v_p, v_q, v_root) <-
            FirmlyBacks(v_s, v_q, v_root, text::KNOWN),
            StillConflicts(v_q, v_p),
            Claimed(v_p);

        // [root-of-what-implies-a-contrary]
        // contrary_root(p, q, root) :-
        //     still_conflicts(q, p), claimed(p), entails(c, q), still_conflicts(c, p), firmly_backs(s, c, root, "known").
        ContraryRoot(v_p, v_q, v_root) <-
            FirmlyBacks(v_s, v_c, v_root, text::KNOWN),
            Entails(v_c, v_q),
            StillConflicts(v_q, v_p),
            Claimed(v_p),
            StillConflicts(v_c, v_p);

        // [agreed-in-denial-alone]
        // agreed_in(p, "") :- denying_root(p, root, _).
        AgreedIn(v_p, text::T) <-
            DenyingRoot(v_p, v_root, _);

        // [agreed-in-a-contrary]
        // agreed_in(p, q) :- contrary_root(p, q, root).
        AgreedIn(v_p, v_q) <-
            ContraryRoot(v_p, v_q, v_root);

        // [against-by-denial]
        // firmly_against(p, with, root) :- agreed_in(p, with), denying_root(p, root, "firm").
        FirmlyAgainst(v_p, v_with, v_root) <-
            DenyingRoot(v_p, v_root, text::FIRM),
            AgreedIn(v_p, v_with);

        // [against-by-a-contrary]
        // firmly_against(p, q, root) :- contrary_root(p, q, root).
        FirmlyAgainst(v_p, v_q, v_root) <-
            ContraryRoot(v_p, v_q, v_root);

        // [word-for-the-claim]
        // word_of_a_party(p, root) :- known_root(p, _, root), voice(root, side), party_to(p, side).
        WordOfAParty(v_p, v_root) <-
            KnownRoot(v_p, _, v_root),
            Voice(v_root, v_side),
            PartyTo(v_p, v_side);

        // [record-for-the-claim]
        // word_of_a_party(p, root) :-
        //     known_root(p, _, root), made_by(root, record), record(record), root_side(root, side), party_to(p, side).
        WordOfAParty(v_p, v_root) <-
            KnownRoot(v_p, _, v_root),
            MadeBy(v_root, v_record),
            Record(v_record),
            RootSide(v_root, v_side),
            PartyTo(v_p, v_side);

        // [known-among-all]
        // known_in(p, position, "", root) :- known_root(p, position, root).
        KnownIn(v_p, v_position, text::T, v_root) <-
            KnownRoot(v_p, v_position, v_root);

        // [known-in-firm-support]
        // known_in(p, "firmly for", "", root) :- backs(s, p, _, root, "known", "firm").
        KnownIn(v_p, text::FIRMLY_FOR, text::T, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-denial]
        // known_in(p, "firmly denied", "", root) :- denies(s, p, "direct", root, "known", "firm").
        KnownIn(v_p, text::FIRMLY_DENIED, text::T, v_root) <-
            Denies(v_s, v_p, text::DIRECT, v_root, text::KNOWN, text::FIRM);

        // [known-in-firm-opposition]
        // known_in(p, "firmly against", with, root) :- firmly_against(p, with, root).
        KnownIn(v_p, text::FIRMLY_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root);

        // [known-among-those-who-agree]
        // known_in(p, "agreed against", with, root) :- firmly_against(p, with, root).
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root);

        // [known-in-a-tentative-denial-too]
        // known_in(p, "agreed against", with, root) :- agreed_in(p, with), denying_root(p, root, _).
        KnownIn(v_p, text::AGREED_AGAINST, v_with, v_root) <-
            AgreedIn(v_p, v_with),
            DenyingRoot(v_p, v_root, _);

        // [known-in-opposition-apart-from-parties]
        // known_in(p, "others firmly against", with, root) :- firmly_against(p, with, root), !word_of_a_party(p, root).
        KnownIn(v_p, text::OTHERS_FIRMLY_AGAINST, v_with, v_root) <-
            FirmlyAgainst(v_p, v_with, v_root),
            !WordOfAParty(v_p, v_root);

        // [known-in-firm-support-apart-from-parties]
        // known_in(p, "others firmly for", "", root) :-
        //     backs(s, p, _, root, "known", "firm"), !word_of_a_party(p, root).
        KnownIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, v_root) <-
            Backs(v_s, v_p, _, v_root, text::KNOWN, text::FIRM),
            !WordOfAParty(v_p, v_root);

        // [known-in-support-apart-from-parties]
        // known_in(p, "others for", "", root) :- known_root(p, "for", root), !word_of_a_party(p, root).
        KnownIn(v_p, text::OTHERS_FOR, text::T, v_root) <-
            KnownRoot(v_p, text::FOR, v_root),
            !WordOfAParty(v_p, v_root);

        // [unknown-behind-a-report]
        // unknown_root(p, position, root) :- bears(s, p, position, _, root, "unknown", _).
        UnknownRoot(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::UNKNOWN, _);

        // [unknown-behind-a-forecast]
        // unknown_root(p, "foreseen", root) :- foresees(s, p, root, "unknown").
        UnknownRoot(v_p, text::FORESEEN, v_root) <-
            Foresees(v_s, v_p, v_root, text::UNKNOWN);

        // [mark-among-the-known]
        // known_mark(p, position, who, carrier) :- known_root(p, position, root), mark(root, who, carrier).
        KnownMark(v_p, v_position, v_who, v_carrier) <-
            KnownRoot(v_p, v_position, v_root),
            Mark(v_root, v_who, v_carrier);

        // [mark-of-a-known-root]
        // counted_already(p, position, root) :-
        //     unknown_root(p, position, root), mark(root, who, carrier), known_mark(p, position, who, carrier).
        CountedAlready(v_p, v_position, v_root) <-
            UnknownRoot(v_p, v_position, v_root),
            Mark(v_root, v_who, v_carrier),
            KnownMark(v_p, v_position, v_who, v_carrier);

        // [mark-without-a-carrier]
        // counted_already(p, position, root) :-
        //     unknown_root(p, position, root), mark(root, who, ""), known_mark(p, position, who, _).
        CountedAlready(v_p, v_position, v_root) <-
            Mark(v_root, v_who, text::T),
            UnknownRoot(v_p, v_position, v_root),
            KnownMark(v_p, v_position, v_who, _);

        // [mark-of-one-without-a-carrier]
        // counted_already(p, position, root) :-
        //     unknown_root(p, position, root), mark(root, who, _), known_mark(p, position, who, "").
        CountedAlready(v_p, v_position, v_root) <-
            KnownMark(v_p, v_position, v_who, text::T),
            UnknownRoot(v_p, v_position, v_root),
            Mark(v_root, v_who, _);

        // [in-doubt-by-a-root]
        // in_doubt(p, group, with) :- known_in(p, group, with, root), doubtful(root).
        InDoubt(v_p, v_group, v_with) <-
            KnownIn(v_p, v_group, v_with, v_root),
            Doubtful(v_root);

        // [source-is-a-party]
        // among_parties(p, group, source) :-
        //     apart_from_parties(group), known_in(p, group, _, root), may_be_rooted(root, source, _, _),
        //     voice(source, side), party_to(p, side).
        AmongParties(v_p, v_group, v_source) <-
            ApartFromParties(v_group),
            KnownIn(v_p, v_group, _, v_root),
            MayBeRooted(v_root, v_source, _, _),
            Voice(v_source, v_side),
            PartyTo(v_p, v_side);

        // [tentative-support-counts]
        // counts_tentatively(p, position, root) :- known_root(p, position, root), position != "against".
        CountsTentatively(v_p, v_position, v_root) <-
            KnownRoot(v_p, v_position, v_root),
            (v_position != text::AGAINST);

        // [tentative-denial-counts]
        // counts_tentatively(p, "against", root) :- denying_root(p, root, _).
        CountsTentatively(v_p, text::AGAINST, v_root) <-
            DenyingRoot(v_p, v_root, _);

        // [tentative-agreement-counts]
        // counts_tentatively(p, "agreed against", root) :- denying_root(p, root, _).
        CountsTentatively(v_p, text::AGREED_AGAINST, v_root) <-
            DenyingRoot(v_p, v_root, _);

        // [replaced-by-its-source]
        // replaces(p, group, with, root, source) :-
        //     known_in(p, group, with, root), may_be_rooted(root, source, "known", "firm"), !among_parties(p, group, source).
        Replaces(v_p, v_group, v_with, v_root, v_source) <-
            MayBeRooted(v_root, v_source, text::KNOWN, text::FIRM),
            KnownIn(v_p, v_group, v_with, v_root),
            !AmongParties(v_p, v_group, v_source);

        // [replaced-by-a-tentative-source]
        // replaces(p, group, with, root, source) :-
        //     known_in(p, group, with, root), may_be_rooted(root, source, "known", "tentative"),
        //     counts_tentatively(p, group, root).
        Replaces(v_p, v_group, v_with, v_root, v_source) <-
            MayBeRooted(v_root, v_source, text::KNOWN, text::TENTATIVE),
            KnownIn(v_p, v_group, v_with, v_root),
            CountsTentatively(v_p, v_group, v_root);

        // [tally-of-the-known]
        // tally(p, group, with, root) :- known_in(p, group, with, root).
        Tally(v_p, v_group, v_with, v_root) <-
            KnownIn(v_p, v_group, v_with, v_root);

        // [tally-of-the-unknown]
        // tally(p, cat("perhaps ", position), "", root) :-
        //     unknown_root(p, position, root), !counted_already(p, position, root).
        Tally(v_p, v_3, text::T, v_root) <-
            Env(c),
            UnknownRoot(v_p, v_position, v_root),
            !CountedAlready(v_p, v_position, v_root),
            let Some(v_3) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]);

        // [tally-whatever-rests-on-what]
        // tally(p, cat("surely ", group), with, root) :-
        //     in_doubt(p, group, with), known_in(p, group, with, root), !doubtful(root).
        Tally(v_p, v_4, v_with, v_root) <-
            Env(c),
            InDoubt(v_p, v_group, v_with),
            KnownIn(v_p, v_group, v_with, v_root),
            !Doubtful(v_root),
            let Some(v_4) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]);

        // [tally-of-what-others-may-rest-on]
        // tally(p, cat("surely ", group), with, source) :- replaces(p, group, with, root, source).
        Tally(v_p, v_5, v_with, v_source) <-
            Env(c),
            Replaces(v_p, v_group, v_with, v_root, v_source),
            let Some(v_5) = c.symbol(Functor::Cat, &[S(text::SURELY), S(v_group)]);

        // [officials-among-the-roots]
        // officials(p, group, with, side) :- tally(p, group, with, root), official(root, side).
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
        // beside_officials(p, group, with, root) :-
        //     tally(p, group, with, root), root_side(root, side), !by_unnamed(root, _),
        //     officials(p, group, with, side).
        BesideOfficials(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            !ByUnnamed(v_root, _),
            RootSide(v_root, v_side),
            Officials(v_p, v_group, v_with, v_side);

        // [named-beside-those-who-speak-for-it]
        // beside_officials(p, group, with, root) :-
        //     tally(p, group, with, root), made_by(root, speaker), !root_side(root, _),
        //     officials(p, group, with, speaker).
        BesideOfficials(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            !RootSide(v_root, _),
            MadeBy(v_root, v_speaker),
            Officials(v_p, v_group, v_with, v_speaker);

        // [counts-by-its-mark]
        // counts_as(p, group, with, root, who, carrier) :-
        //     tally(p, group, with, root), mark(root, who, carrier), !beside_officials(p, group, with, root).
        CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier) <-
            Tally(v_p, v_group, v_with, v_root),
            !BesideOfficials(v_p, v_group, v_with, v_root),
            Mark(v_root, v_who, v_carrier);

        // [several-marks]
        // counts_as_several(p, group, with, root) :- tally(p, group, with, root), joint(root).
        CountsAsSeveral(v_p, v_group, v_with, v_root) <-
            Tally(v_p, v_group, v_with, v_root),
            Joint(v_root);

        // [stands-alone]
        // sole_mark(p, group, with, who, carrier) :-
        //     counts_as(p, group, with, root, who, carrier), !counts_as_several(p, group, with, root).
        SoleMark(v_p, v_group, v_with, v_who, v_carrier) <-
            CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier),
            !CountsAsSeveral(v_p, v_group, v_with, v_root);

        // [same-description-elsewhere]
        // carried_elsewhere(p, group, with, who, "") :-
        //     sole_mark(p, group, with, who, ""), counts_as(p, group, with, _, who, outlet), outlet != "".
        CarriedElsewhere(v_p, v_group, v_with, v_who, text::T) <-
            SoleMark(v_p, v_group, v_with, v_who, text::T),
            CountsAs(v_p, v_group, v_with, _, v_who, v_outlet),
            (v_outlet != text::T);

        // [stands-alone-elsewhere]
        // adds_nothing(p, group, with, root) :-
        //     counts_as_several(p, group, with, root), counts_as(p, group, with, root, who, carrier),
        //     sole_mark(p, group, with, who, carrier).
        AddsNothing(v_p, v_group, v_with, v_root) <-
            CountsAsSeveral(v_p, v_group, v_with, v_root),
            CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier),
            SoleMark(v_p, v_group, v_with, v_who, v_carrier);

        // [joined-in-one-root]
        // joined(p, group, with, who, carrier, other, outlet) :-
        //     counts_as_several(p, group, with, root), !adds_nothing(p, group, with, root),
        //     counts_as(p, group, with, root, who, carrier), counts_as(p, group, with, root, other, outlet).
        Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, v_outlet) <-
            CountsAsSeveral(v_p, v_group, v_with, v_root),
            !AddsNothing(v_p, v_group, v_with, v_root),
            CountsAs(v_p, v_group, v_with, v_root, v_who, v_carrier),
            CountsAs(v_p, v_group, v_with, v_root, v_other, v_outlet);

        // [joined-in-steps]
        // joined(p, group, with, who, carrier, other, outlet) :-
        //     joined(p, group, with, who, carrier, middle, m), joined(p, group, with, middle, m, other, outlet).
        Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, v_outlet) <-
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_middle, v_m),
            Joined(v_p, v_group, v_with, v_middle, v_m, v_other, v_outlet);

        // [joined-after-another-name]
        // later_joined(p, group, with, who, carrier) :- joined(p, group, with, who, carrier, other, _), other < who.
        LaterJoined(v_p, v_group, v_with, v_who, v_carrier) <-
            Env(c),
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, _),
            (c.holds(Comparison::Less, S(v_other), S(v_who)));

        // [joined-after-another-carrier]
        // later_joined(p, group, with, who, carrier) :- joined(p, group, with, who, carrier, who, outlet), outlet < carrier.
        LaterJoined(v_p, v_group, v_with, v_who, v_carrier) <-
            Env(c),
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_same, v_outlet),
            (v_same == v_who),
            (c.holds(Comparison::Less, S(v_outlet), S(v_carrier)));

        // [counts-alone]
        // counts_once(p, group, with, who, carrier) :-
        //     sole_mark(p, group, with, who, carrier), !carried_elsewhere(p, group, with, who, carrier).
        CountsOnce(v_p, v_group, v_with, v_who, v_carrier) <-
            SoleMark(v_p, v_group, v_with, v_who, v_carrier),
            !CarriedElsewhere(v_p, v_group, v_with, v_who, v_carrier);

        // [counts-for-those-joined]
        // counts_once(p, group, with, who, carrier) :-
        //     joined(p, group, with, who, carrier, _, _), !later_joined(p, group, with, who, carrier).
        CountsOnce(v_p, v_group, v_with, v_who, v_carrier) <-
            Joined(v_p, v_group, v_with, v_who, v_carrier, _, _),
            !LaterJoined(v_p, v_group, v_with, v_who, v_carrier);

        // [count-known-origins]
        // known_origins(p, position, known) :-
        //     position_on(p, position), known = count : { counts_once(p, position, "", _, _) }.
        CountKnownOriginsInner1(v_p, v_position, v_3, v_4) <-
            CountsOnce(v_p, v_position, text::T, v_3, v_4);

        // [count-without-doubt]
        // origins_in(p, group, with, origins) :-
        //     known_in(p, group, with, _), !in_doubt(p, group, with),
        //     origins = count : { counts_once(p, group, with, _, _) }.
        CountWithoutDoubtInner1(v_p, v_group, v_with, v_4, v_5) <-
            CountsOnce(v_p, v_group, v_with, v_4, v_5);

        // [count-in-spite-of-doubt]
        // origins_in(p, group, with, min(all, sure)) :-
        //     in_doubt(p, group, with), all = count : { counts_once(p, group, with, _, _) },
        //     sure = count : { counts_once(p, cat("surely ", group), with, _, _) }.
        CountInSpiteOfDoubtInner1(v_p, v_group, v_with, v_6, v_7) <-
            CountsOnce(v_p, v_group, v_with, v_6, v_7);

        // [circle-behind-a-report]
        // circle_behind(p, position, root) :- bears(s, p, position, _, root, "circular", _).
        CircleBehind(v_p, v_position, v_root) <-
            Bears(v_s, v_p, v_position, _, v_root, text::CIRCULAR, _);

        // [circle-behind-a-forecast]
        // circle_behind(p, "foreseen", root) :- foresees(s, p, root, "circular").
        CircleBehind(v_p, text::FORESEEN, v_root) <-
            Foresees(v_s, v_p, v_root, text::CIRCULAR);

        // [origins-with-the-possible]
        // origin_count(p, position, known, sure, unknown + circles) :-
        //     known_origins(p, position, known), sure_origins(p, position, sure),
        //     unknown = count : { counts_once(p, cat("perhaps ", position), "", _, _) },
        //     circles = count : { circle_behind(p, position, _) }.
        OriginsWithThePossibleInner2(v_p, v_position, v_10) <-
            CircleBehind(v_p, v_position, v_10);

        // [may-copy-from-the-unknown]
        // may_copy(p, position) :- unknown_root(p, position, root).
        MayCopy(v_p, v_position) <-
            UnknownRoot(v_p, v_position, v_root);

        // [may-copy-in-a-circle]
        // may_copy(p, position) :- circle_behind(p, position, root).
        MayCopy(v_p, v_position) <-
            CircleBehind(v_p, v_position, v_root);

        // [may-copy-in-doubt]
        // may_copy(p, position) :- known_root(p, position, root), doubtful(root).
        MayCopy(v_p, v_position) <-
            KnownRoot(v_p, v_position, v_root),
            Doubtful(v_root);

        // [ever-behind-a-statement]
        // origin_ever(p, position, root) :- position_ever(s, p, position, root, _).
        OriginEver(v_p, v_position, v_root) <-
            PositionEver(v_s, v_p, v_position, v_root, _);

        // [ever-behind-more]
        // origin_ever(p, "for", root) :- position_ever(s, q, "for", root, _), entails(q, p).
        OriginEver(v_p, text::FOR, v_root) <-
            PositionEver(v_s, v_q, text::FOR, v_root, _),
            Entails(v_q, v_p);

        // [ever-against-what-follows]
        // origin_ever(p, "against", root) :-
        //     position_ever(s, q, "against", root, _), entails(p, q), claimed(p), may_copy(p, "against").
        OriginEver(v_p, text::AGAINST, v_root) <-
            PositionEver(v_s, v_q, text::AGAINST, v_root, _),
            Entails(v_p, v_q),
            Claimed(v_p),
            MayCopy(v_p, text::AGAINST);

        // [ever-behind-the-contrary]
        // origin_ever(p, "against", root) :-
        //     position_ever(s, q, "for", root, "firm"), still_conflicts(q, p), claimed(p), may_copy(p, "against").
        OriginEver(v_p, text::AGAINST, v_root) <-
            PositionEver(v_s, v_q, text::FOR, v_root, text::FIRM),
            StillConflicts(v_q, v_p),
            Claimed(v_p),
            MayCopy(v_p, text::AGAINST);

        // [origin-has-fallen]
        // lost_origin(p, position) :- origin_ever(p, position, root), !known_root(p, position, root).
        LostOrigin(v_p, v_position) <-
            OriginEver(v_p, v_position, v_root),
            !KnownRoot(v_p, v_position, v_root);

        // [unsure-though-known]
        // unsure_root(p, position, root) :- known_root(p, position, root), doubtful(root).
        UnsureRoot(v_p, v_position, v_root) <-
            KnownRoot(v_p, v_position, v_root),
            Doubtful(v_root);

        // [unsure-and-unknown]
        // unsure_root(p, position, root) :- unknown_root(p, position, root), doubtful(root).
        UnsureRoot(v_p, v_position, v_root) <-
            UnknownRoot(v_p, v_position, v_root),
            Doubtful(v_root);

        // [bears-if-firm]
        // still_bears(p, position, root, "firm") :- unsure_root(p, position, root).
        StillBears(v_p, v_position, v_root, text::FIRM) <-
            UnsureRoot(v_p, v_position, v_root);

        // [bears-if-tentative]
        // still_bears(p, position, root, "tentative") :- unsure_root(p, position, root), position != "against".
        StillBears(v_p, v_position, v_root, text::TENTATIVE) <-
            UnsureRoot(v_p, v_position, v_root),
            (v_position != text::AGAINST);

        // [denies-if-tentative]
        // still_bears(p, "against", root, "tentative") :- unsure_root(p, "against", root), denies(_, p, _, root, _, _).
        StillBears(v_p, text::AGAINST, v_root, text::TENTATIVE) <-
            UnsureRoot(v_p, text::AGAINST, v_root),
            Denies(_, v_p, _, v_root, _, _);

        // [one-has-fallen]
        // may_be_lost(p, position) :- lost_origin(p, position).
        MayBeLost(v_p, v_position) <-
            LostOrigin(v_p, v_position);

        // [one-may-have-fallen]
        // may_be_lost(p, position) :-
        //     known_root(p, position, root), may_have_fallen(root, strength), still_bears(p, position, root, strength).
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
        // has_unknown_origin(p, position) :- unknown_root(p, position, root), !doubtful(root).
        HasUnknownOrigin(v_p, v_position) <-
            UnknownRoot(v_p, v_position, v_root),
            !Doubtful(v_root);

        // [unknown-origin-behind-a-report]
        // has_unknown_origin(p, position) :-
        //     bears(s, p, position, _, root, "unknown", _), stand(s, _, _), may_be_rooted(root, source, _, _).
        HasUnknownOrigin(v_p, v_position) <-
            Bears(v_s, v_p, v_position, _, v_root, text::UNKNOWN, _),
            Stand(v_s, _, _),
            MayBeRooted(v_root, v_source, _, _);

        // [unknown-origin-of-a-circle]
        // has_unknown_origin(p, position) :- circle_behind(p, position, root).
        HasUnknownOrigin(v_p, v_position) <-
            CircleBehind(v_p, v_position, v_root);

        // [unknown-origin-of-what-it-may-rest-on]
        // has_unknown_origin(p, position) :-
        //     known_root(p, position, root), may_be_rooted(root, source, certainty, strength),
        //     still_bears(p, position, root, strength).
        HasUnknownOrigin(v_p, v_position) <-
            KnownRoot(v_p, v_position, v_root),
            MayBeRooted(v_root, v_source, v_certainty, v_strength),
            StillBears(v_p, v_position, v_root, v_strength);

        // [unknown-origin-behind-a-forecast]
        // has_unknown_origin(p, "foreseen") :-
        //     foresees(s, p, root, "unknown"), may_be_rooted(root, source, _, _).
        HasUnknownOrigin(v_p, text::FORESEEN) <-
            Foresees(v_s, v_p, v_root, text::UNKNOWN),
            MayBeRooted(v_root, v_source, _, _);

        // [unknown-origin-of-a-circle-in-doubt]
        // has_unknown_origin(p, position) :- may_go_back(root, root, _, strength), still_bears(p, position, root, strength).
        HasUnknownOrigin(v_p, v_position) <-
            MayGoBack(v_root, v_same, _, v_strength),
            (v_same == v_root),
            StillBears(v_p, v_position, v_root, v_strength);

        // [supporter-by-words]
        // supporter(p, s, s, who, whom, manner, time) :-
        //     report(p, "for", "direct", s), voiced(s, who, whom, manner), known(s, time).
        Supporter(v_p, v_s, v_s, v_who, v_whom, v_manner, v_time) <-
            Report(v_p, text::FOR, text::DIRECT, v_s),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_time);

        // [opponent-by-words]
        // opponent(p, s, s, who, whom, manner, time) :-
        //     report(p, "against", "direct", s), voiced(s, who, whom, manner), known(s, time).
        Opponent(v_p, v_s, v_s, v_who, v_whom, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::DIRECT, v_s),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_time);

        // [supporter-by-implication]
        // implied_supporter(p, s, who, stance, q, manner, time) :-
        //     report(p, "for", "by implication", s), statement(s, q, who, stance), voiced(s, _, _, manner), known(s, time).
        ImpliedSupporter(v_p, v_s, v_who, v_stance, v_q, v_manner, v_time) <-
            Report(v_p, text::FOR, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, v_stance),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [opponent-by-implication]
        // implied_opponent(p, s, who, stance, q, manner, time) :-
        //     report(p, "against", "by implication", s), statement(s, q, who, stance), stance != "relayed",
        //     voiced(s, _, _, manner), known(s, time).
        ImpliedOpponent(v_p, v_s, v_who, v_stance, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, v_stance),
            (v_stance != text::RELAYED),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [opponent-by-relaying-a-denial]
        // implied_opponent(p, s, who, "relayed a denial", q, manner, time) :-
        //     report(p, "against", "by implication", s), statement(s, q, who, "relayed"), takes(s, q, "against"),
        //     voiced(s, _, _, manner), known(s, time).
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED_A_DENIAL, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, text::RELAYED),
            Takes(v_s, v_q, text::AGAINST),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [opponent-by-relaying-the-contrary]
        // implied_opponent(p, s, who, "relayed", q, manner, time) :-
        //     report(p, "against", "by implication", s), statement(s, q, who, "relayed"), !takes(s, q, "against"),
        //     voiced(s, _, _, manner), known(s, time).
        ImpliedOpponent(v_p, v_s, v_who, text::RELAYED, v_q, v_manner, v_time) <-
            Report(v_p, text::AGAINST, text::BY_IMPLICATION2, v_s),
            Statement(v_s, v_q, v_who, text::RELAYED),
            !Takes(v_s, v_q, text::AGAINST),
            Voiced(v_s, _, _, v_manner),
            Known(v_s, v_time);

        // [has-support]
        // supported(p) :- bears(s, p, "for", _, _, certainty, _), certainty != "none".
        Supported(v_p) <-
            Bears(v_s, v_p, text::FOR, _, _, v_certainty, _),
            (v_certainty != text::NONE);

        // [has-opposition]
        // opposed(p) :- bears(s, p, "against", _, _, _, _).
        Opposed(v_p) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, _);

        // [condition-open]
        // pending_condition(p, on) :- condition(p, on), !settled(on, _).
        PendingCondition(v_p, v_on) <-
            Condition(v_p, v_on),
            !Settled(v_on, _);

        // [came-from-an-origin]
        // came_from(p, who, carrier) :- origin_ever(p, "for", root), mark(root, who, carrier).
        CameFrom(v_p, v_who, v_carrier) <-
            OriginEver(v_p, text::FOR, v_root),
            Mark(v_root, v_who, v_carrier);

        // [came-from-a-speaker]
        // came_from_speaker(p, who) :- origin_ever(p, "for", root), made_by(root, who).
        CameFromSpeaker(v_p, v_who) <-
            OriginEver(v_p, text::FOR, v_root),
            MadeBy(v_root, v_who);

        // [origin-denies-it]
        // denied_by_origin(p, s) :- firm_denial(p, s), mark(s, who, carrier), came_from(p, who, carrier).
        DeniedByOrigin(v_p, v_s) <-
            FirmDenial(v_p, v_s),
            Mark(v_s, v_who, v_carrier),
            CameFrom(v_p, v_who, v_carrier);

        // [speaker-of-the-origin-denies-it]
        // denied_by_origin(p, s) :- firm_denial(p, s), made_by(s, who), came_from_speaker(p, who).
        DeniedByOrigin(v_p, v_s) <-
            FirmDenial(v_p, v_s),
            MadeBy(v_s, v_who),
            CameFromSpeaker(v_p, v_who);

        // [opposes-firmly]
        // firm_opposition(p, s) :- bears(s, p, "against", _, _, _, "firm"), stand(s, _, _), !outdated(s, p).
        FirmOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, _, _, text::FIRM),
            !Outdated(v_s, v_p),
            Stand(v_s, _, _);

        // [relays-firm-opposition]
        // firm_opposition(p, s) :-
        //     bears(s, p, "against", _, root, _, "firm"), statement(s, _, _, "relayed"), !outdated(root, p).
        FirmOpposition(v_p, v_s) <-
            Bears(v_s, v_p, text::AGAINST, _, v_root, _, text::FIRM),
            !Outdated(v_root, v_p),
            Statement(v_s, _, _, text::RELAYED);

        // [supports-itself]
        // own_support(p, s) :- bears(s, p, "for", _, _, _, _), stand(s, _, _).
        OwnSupport(v_p, v_s) <-
            Bears(v_s, v_p, text::FOR, _, _, _, _),
            Stand(v_s, _, _);

        // [support-of-others]
        // support_beside(p, side) :- own_support(p, s), party_to(p, side), !voice(s, side).
        SupportBeside(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            PartyTo(v_p, v_side),
            !Voice(v_s, v_side);

        // [no-support-but-of-one-side]
        // only_support_of(p, side) :- own_support(p, s), party_to(p, side), !support_beside(p, side).
        OnlySupportOf(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            PartyTo(v_p, v_side),
            !SupportBeside(v_p, v_side);

        // [acknowledged-by-a-party]
        // acknowledged(p) :- party_word(p, side), !opposed(p).
        Acknowledged(v_p) <-
            PartyWord(v_p, v_side),
            !Opposed(v_p);

        // [acknowledged-when-settled]
        // acknowledged(p) :- settled(p, how).
        Acknowledged(v_p) <-
            Settled(v_p, v_how);

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

        // [contact-with-one-side]
        // asymmetric_contact(x, a, b) :-
        //     belligerent(conflict, a), belligerent(conflict, b),
        //     contact_with_side(x, a), talk_of_contact(x, b), !contact_with_side(x, b),
        //     !on_side(x, a), !on_side(x, b).
        AsymmetricContact(v_x, v_a, v_b) <-
            Belligerent(v_conflict, v_a),
            Belligerent(v_conflict, v_b),
            ContactWithSide(v_x, v_a),
            !ContactWithSide(v_x, v_b),
            !OnSide(v_x, v_a),
            !OnSide(v_x, v_b),
            TalkOfContact(v_x, v_b);

        // [opposes-itself]
        // own_opposition(p, s) :- bears(s, p, "against", _, _, _, _), stand(s, _, _).
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
        // counts_in(p, group, with, who, carrier) :- counts_once(p, group, with, who, carrier).
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            CountsOnce(v_p, v_group, v_with, v_who, v_carrier);

        // [counts-with-those-joined]
        // counts_in(p, group, with, who, carrier) :- joined(p, group, with, who, carrier, other, _).
        CountsIn(v_p, v_group, v_with, v_who, v_carrier) <-
            Joined(v_p, v_group, v_with, v_who, v_carrier, v_other, _);

        // [origin-that-is-known]
        // origin(p, position, who, carrier, "known") :- position_on(p, position), counts_in(p, position, "", who, carrier).
        Origin(v_p, v_position, v_who, v_carrier, text::KNOWN) <-
            CountsIn(v_p, v_position, text::T, v_who, v_carrier),
            PositionOn(v_p, v_position);

        // [origin-that-is-unknown]
        // origin(p, position, who, carrier, "unknown") :-
        //     position_on(p, position), counts_in(p, cat("perhaps ", position), "", who, carrier).
        Origin(v_p, v_position, v_who, v_carrier, text::UNKNOWN) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_4) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]),
            CountsIn(v_p, v_4, text::T, v_who, v_carrier);

        // [origin-in-a-circle]
        // origin(p, position, who, carrier, "circular") :-
        //     circle_behind(p, position, root), same_circle(root, m), mark(m, who, carrier).
        Origin(v_p, v_position, v_who, v_carrier, text::CIRCULAR) <-
            CircleBehind(v_p, v_position, v_root),
            SameCircle(v_root, v_m),
            Mark(v_m, v_who, v_carrier);

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

        // [named-supporter]
        // named_support(p) :- own_support(p, s), made_by(s, who), !anonymous(who), !unnamed(s).
        NamedSupport(v_p) <-
            OwnSupport(v_p, v_s),
            !Unnamed(v_s),
            MadeBy(v_s, v_who),
            !Anonymous(v_who);

        // [anonymous-only]
        // anonymous_only(p) :- supported(p), !named_support(p).
        AnonymousOnly(v_p) <-
            Supported(v_p),
            !NamedSupport(v_p);

        // [tentative-only]
        // tentative_only(p) :- supported(p), !bears(_, p, "for", _, _, _, "firm").
        TentativeOnly(v_p) <-
            Supported(v_p),
            !Bears(_, v_p, text::FOR, _, _, _, text::FIRM);

        // [circular-reporting]
        // circular_reporting(p) :- report(p, "for", _, s), same_circle(s, m), s != m, report(p, "for", _, m).
        CircularReporting(v_p) <-
            Report(v_p, text::FOR, _, v_s),
            SameCircle(v_s, v_m),
            (v_s != v_m),
            Report(v_p, text::FOR, _, v_m);

        // [interested-asserter]
        // interested_asserter(p, side) :- own_support(p, s), voice(s, side), party_to(p, side), !settled(p, _).
        InterestedAsserter(v_p, v_side) <-
            OwnSupport(v_p, v_s),
            !Settled(v_p, _),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [interested-denier]
        // interested_denier(p, side) :-
        //     own_opposition(p, s), voice(s, side), party_to(p, side), !side_claimed(p, side), !settled(p, _).
        InterestedDenier(v_p, v_side) <-
            OwnOpposition(v_p, v_s),
            !Settled(v_p, _),
            Voice(v_s, v_side),
            !SideClaimed(v_p, v_side),
            PartyTo(v_p, v_side);

        // [denied-by-implication-only]
        // denied_by_implication_only(p) :- supported(p), opposed(p), !denied_directly(p, _).
        DeniedByImplicationOnly(v_p) <-
            Supported(v_p),
            !DeniedDirectly(v_p, _),
            Opposed(v_p);

        // [self-contradiction]
        // self_contradiction(p, side) :- own_support(p, s), statement_side(s, side), side_heard(p, "against", side).
        SelfContradiction(v_p, v_side) <-
            SideHeard(v_p, text::AGAINST, v_side),
            OwnSupport(v_p, v_s),
            StatementSide(v_s, v_side);

        // [other-party-not-heard]
        // other_party_not_heard(p, side) :-
        //     from_two_sides(p, _, _), !blocks(_, p), party_to(p, side), !party_word(p, side), !several_parties(p),
        //     !established(p, _).
        OtherPartyNotHeard(v_p, v_side) <-
            FromTwoSides(v_p, _, _),
            !Blocks(_, v_p),
            !SeveralParties(v_p),
            !Established(v_p, _),
            PartyTo(v_p, v_side),
            !PartyWord(v_p, v_side);

        // [first-reversed]
        // first_reversed(p, speaker, time) :-
        //     reversed_word(p, speaker, _), time = min t : { reversed_word(p, speaker, t) }.
        FirstReversed(v_p, v_speaker, v_time) <-
            Env(c),
            ReversedWord(v_p, v_speaker, _),
            let Some(v_time) = c.fold("first-reversed?value1", &[S(v_p), S(v_speaker)]);

        // [first-overtaken]
        // first_overtaken(p, side, time) :-
        //     overtaken_word(p, side, _), time = min t : { overtaken_word(p, side, t) }.
        FirstOvertaken(v_p, v_side, v_time) <-
            Env(c),
            OvertakenWord(v_p, v_side, _),
            let Some(v_time) = c.fold("first-overtaken?value1", &[S(v_p), S(v_side)]);

        // [withdrawal-becomes-known]
        // taken_back_at(p, time) :- carried(p, s), answers_for(r, s, _), known(r, time).
        TakenBackAt(v_p, v_time) <-
            Carried(v_p, v_s),
            AnswersFor(v_r, v_s, _),
            Known(v_r, v_time);

        // [reversal-becomes-known]
        // taken_back_at(p, time) :-
        //     carried(p, s), reversed(s, speaker, _), stand(s, q, "for"), first_reversed(q, speaker, end),
        //     argued(later, q, "against"), made_by(later, speaker), said(later, start, _), end < start, known(later, time).
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
        // taken_back_at(p, time) :-
        //     carried(p, s), overtaken(s, side, _), stand(s, q, "for"), first_overtaken(q, side, end),
        //     owned_up(q, "against", side, later, start), end < start, known(later, time).
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
        // first_taken_back(p, time) :- taken_back(p, _, _), time = min t : { taken_back_at(p, t) }.
        FirstTakenBackInner1(v_p, v_t) <-
            TakenBackAt(v_p, v_t);

        // [notice-withdrawal-without-standing]
        // notice(r, "withdrawal without standing") :- withdraws(r, s, by), !answers_for(r, s, by).
        Notice(v_r, text::WITHDRAWAL_WITHOUT_STANDING) <-
            Withdraws(v_r, v_s, v_by),
            !AnswersFor(v_r, v_s, v_by);

        // [notice-finding-without-authority]
        // notice(r, "finding without authority") :- judgement(r, s, by, "discredited"), in_view(r), in_view(s), !authority(by).
        Notice(v_r, text::FINDING_WITHOUT_AUTHORITY) <-
            Judgement(v_r, v_s, v_by, text::DISCREDITED),
            !Authority(v_by),
            InView(v_r),
            InView(v_s);

        // [notice-assertion-by-an-authority]
        // notice(s, "assertion by an authority") :- statement(s, _, by, "asserted"), in_view(s), authority(by).
        Notice(v_s, text::ASSERTION_BY_AN_AUTHORITY) <-
            Statement(v_s, _, v_by, text::ASSERTED),
            InView(v_s),
            Authority(v_by);

        // [notice-denial-by-an-authority]
        // notice(s, "denial by an authority") :-
        //     statement(s, p, by, "denied"), live(s), authority(by), supported(p).
        Notice(v_s, text::DENIAL_BY_AN_AUTHORITY) <-
            Statement(v_s, v_p, v_by, text::DENIED),
            Live(v_s),
            Authority(v_by),
            Supported(v_p);

        // [notice-relay-says-something-else]
        // notice(s, "relay says something else") :- statement(s, p, _, "relayed"), rests(s), !source_on_it(s, p).
        Notice(v_s, text::RELAY_SAYS_SOMETHING_ELSE) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !SourceOnIt(v_s, v_p),
            Rests(v_s);

        // [notice-no-side]
        // notice(a, "no side") :-
        //     stand(s, p, _), party_to(p, _), on_record(s, a), !authority(a), !statement_side(s, _), !party_to(p, a).
        Notice(v_a, text::NO_SIDE) <-
            Stand(v_s, v_p, _),
            !StatementSide(v_s, _),
            PartyTo(v_p, _),
            OnRecord(v_s, v_a),
            !Authority(v_a),
            !PartyTo(v_p, v_a);

        // [notice-forecast-without-end]
        // notice(p, "forecast without end") :-
        //     statement(s, p, _, stance), modal(stance), in_view(s), !window(p, _, _), !condition(p, _).
        Notice(v_p, text::FORECAST_WITHOUT_END) <-
            Statement(v_s, v_p, _, v_stance),
            !Window(v_p, _, _),
            !Condition(v_p, _),
            Modal(v_stance),
            InView(v_s);

        // [notice-before-the-event]
        // notice(s, "before the event") :- decided(s, p), known(s, time), when(p, first, _), time < first.
        Notice(v_s, text::BEFORE_THE_EVENT) <-
            Decided(v_s, v_p),
            Known(v_s, v_time),
            When(v_p, v_first, _),
            (v_time < v_first);

        // [notice-reported-elsewhere-before]
        // notice(s, "reported elsewhere before") :-
        //     statement(s, p, outlet, "asserted"), in_view(s), outlet_actor(outlet), !rests(s), !rests_on_unknown(s),
        //     said(s, time, _), first_had(p, other, before), before < time, other != outlet.
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
        // notice(s, "dated by the month") :-
        //     dated(s, first, last), in_view(s), last - first >= 28 * 1440 - 1, !published(s, _, _), !seen(s, _, _).
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
        // notice(s, "no confidence given") :- statement(s, _, _, "assessed"), in_view(s), !confidence(s, _).
        Notice(v_s, text::NO_CONFIDENCE_GIVEN) <-
            Statement(v_s, _, _, text::ASSESSED),
            !Confidence(v_s, _),
            InView(v_s);

        // [notice-order-unknown]
        // notice(s, "order unknown") :-
        //     argued(s, p, position), made_by(s, speaker), said(s, start, end),
        //     unordered(p, position, speaker, start, end).
        Notice(v_s, text::ORDER_UNKNOWN) <-
            Argued(v_s, v_p, v_position),
            MadeBy(v_s, v_speaker),
            Said(v_s, v_start, v_end),
            Unordered(v_p, v_position, v_speaker, v_start, v_end);

        // [notice-same-name]
        // notice(a, "same name") :-
        //     bears_name(a, text), actors = count : { bears_name(_, text) }, actors > 1.
        Notice(v_a, text::SAME_NAME) <-
            Env(c),
            BearsName(v_a, v_text),
            let Some(v_actors) = c.fold("notice-same-name?value1", &[S(v_text)]),
            (v_actors > 1_i64);

        // [notice-stance-does-not-fit]
        // notice(s, "stance does not fit") :- statement(s, _, record, stance), in_view(s), record(record), !fits_a_record(stance).
        Notice(v_s, text::STANCE_DOES_NOT_FIT) <-
            Statement(v_s, _, v_record, v_stance),
            !FitsARecord(v_stance),
            InView(v_s),
            Record(v_record);

        // [notice-implies-what-it-excludes]
        // notice(q, "implies what it excludes") :- entails(q, p), conflicts(q, p).
        Notice(v_q, text::IMPLIES_WHAT_IT_EXCLUDES) <-
            Entails(v_q, v_p),
            Conflicts(v_q, v_p);

        // [notice-settled-both-ways]
        // notice(p, "settled both ways") :- settled(p, _), settled(q, _), conflicts(p, q).
        Notice(v_p, text::SETTLED_BOTH_WAYS) <-
            Settled(v_p, _),
            Conflicts(v_p, v_q),
            Settled(v_q, _);

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

        // [follows-from-an-answer]
        // follows_from_settled(question, p) :-
        //     answers(q, question), settled(q, how), entails(q, p), !entails(p, q).
        FollowsFromSettled(v_question, v_p) <-
            Answers(v_q, v_question),
            Settled(v_q, v_how),
            Entails(v_q, v_p),
            !Entails(v_p, v_q);

        // [settled-answer]
        // question_settled(question, p) :- answers(p, question), settled(p, how), !follows_from_settled(question, p).
        QuestionSettled(v_question, v_p) <-
            Answers(v_p, v_question),
            !FollowsFromSettled(v_question, v_p),
            Settled(v_p, v_how);

        // [answers-settled-both-ways]
        // question_contradictory(question, p, q) :-
        //     answers(p, question), answers(q, question), settled(p, _), settled(q, _), conflicts(p, q), p < q.
        QuestionContradictory(v_question, v_p, v_q) <-
            Env(c),
            Answers(v_p, v_question),
            Answers(v_q, v_question),
            (c.holds(Comparison::Less, S(v_p), S(v_q))),
            Settled(v_p, _),
            Settled(v_q, _),
            Conflicts(v_p, v_q);

        // [has-a-settled-answer]
        // answered(question) :- answers(p, question), settled(p, how).
        Answered(v_question) <-
            Answers(v_p, v_question),
            Settled(v_p, v_how);

        // [answer-with-support]
        // supported_answer(question, p) :- answers(p, question), supported(p).
        SupportedAnswer(v_question, v_p) <-
            Answers(v_p, v_question),
            Supported(v_p);

        // [no-answer-is-settled]
        // open_question(question, supported, answers) :-
        //     question(question, _), !answered(question),
        //     answers = count : { answers(_, question) },
        //     supported = count : { supported_answer(question, _) }.
        NoAnswerIsSettledInner2(v_question, v_4) <-
            SupportedAnswer(v_question, v_4);

        // [admitted-in-other-words]
        // admitted_otherwise(p) :- admission(p, s), statement(s, _, _, stance), stance != "claimed responsibility".
        AdmittedOtherwise(v_p) <-
            Admission(v_p, v_s),
            Statement(v_s, _, _, v_stance),
            (v_stance != text::CLAIMED_RESPONSIBILITY);

        // [admitted-as-more]
        // admitted_otherwise(p) :- admitted_otherwise(q), entails(q, p).
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
        // report_count(p, position, reports, implied, outlets) :-
        //     position_on(p, position),
        //     reports = count : { report(p, position, "direct", _) },
        //     implied = count : { report(p, position, "by implication", _) },
        //     outlets = count : { report_outlet(p, position, _) }.
        ReportCount(v_p, v_position, v_reports, v_implied, v_outlets) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_reports) = c.fold("count-reports?value1", &[S(v_p), S(v_position)]),
            let Some(v_implied) = c.fold("count-reports?value2", &[S(v_p), S(v_position)]),
            let Some(v_outlets) = c.fold("count-reports?value3", &[S(v_p), S(v_position)]);

        // [some-by-implication]
        // by_implication(reports, cat(to_string(reports), " by implication")) :- report_count(_, _, _, reports, _), reports > 0.
        ByImplication(v_reports, v_2) <-
            Env(c),
            ReportCount(_, _, _, v_reports, _),
            (v_reports > 0_i64),
            let Some(v_1) = c.symbol(Functor::ToString, &[N(v_reports)]),
            let Some(v_2) = c.symbol(Functor::Cat, &[S(v_1), S(text::BY_IMPLICATION)]);

        // [count-known-origins]
        // known_origins(p, position, known) :-
        //     position_on(p, position), known = count : { counts_once(p, position, "", _, _) }.
        KnownOrigins(v_p, v_position, v_known) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_known) = c.fold("count-known-origins?value1", &[S(v_p), S(v_position)]);

        // [count-in-spite-of-doubt]
        // origins_in(p, group, with, min(all, sure)) :-
        //     in_doubt(p, group, with), all = count : { counts_once(p, group, with, _, _) },
        //     sure = count : { counts_once(p, cat("surely ", group), with, _, _) }.
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

        // [no-origin-but-parties]
        // parties_alone(p) :- known_origins(p, "for", known), !known_in(p, "others for", "", _).
        PartiesAlone(v_p) <-
            KnownOrigins(v_p, text::FOR, v_known),
            !KnownIn(v_p, text::OTHERS_FOR, text::T, _);

        // [first-taken-back]
        // first_taken_back(p, time) :- taken_back(p, _, _), time = min t : { taken_back_at(p, t) }.
        FirstTakenBack(v_p, v_time) <-
            Env(c),
            TakenBack(v_p, _, _),
            let Some(v_time) = c.fold("first-taken-back?value1", &[S(v_p)]);

        // [no-answer-is-settled]
        // open_question(question, supported, answers) :-
        //     question(question, _), !answered(question),
        //     answers = count : { answers(_, question) },
        //     supported = count : { supported_answer(question, _) }.
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
        // origins_in(p, group, with, origins) :-
        //     known_in(p, group, with, _), !in_doubt(p, group, with),
        //     origins = count : { counts_once(p, group, with, _, _) }.
        OriginsIn(v_p, v_group, v_with, v_origins) <-
            Env(c),
            KnownIn(v_p, v_group, v_with, _),
            !InDoubt(v_p, v_group, v_with),
            let Some(v_origins) = c.fold("count-without-doubt?value1", &[S(v_p), S(v_group), S(v_with)]);

        // [count-in-spite-of-doubt]
        // origins_in(p, group, with, min(all, sure)) :-
        //     in_doubt(p, group, with), all = count : { counts_once(p, group, with, _, _) },
        //     sure = count : { counts_once(p, cat("surely ", group), with, _, _) }.
        OriginsIn(v_p, v_group, v_with, v_5) <-
            Env(c),
            InDoubt(v_p, v_group, v_with),
            let Some(v_all) = c.fold("count-in-spite-of-doubt?value1", &[S(v_p), S(v_group), S(v_with)]),
            let Some(v_sure) = c.fold("count-in-spite-of-doubt?value2", &[S(v_p), S(v_group), S(v_with)]),
            let Some(v_5) = c.number(Functor::Min, &[N(v_all), N(v_sure)]);

        // [sure-origins]
        // sure_origins(p, position, sure) :- origins_in(p, position, "", sure), position_on(p, position).
        SureOrigins(v_p, v_position, v_sure) <-
            OriginsIn(v_p, v_position, text::T, v_sure),
            PositionOn(v_p, v_position);

        // [no-sure-origins]
        // sure_origins(p, position, 0) :- position_on(p, position), !known_in(p, position, "", _).
        SureOrigins(v_p, v_position, 0) <-
            PositionOn(v_p, v_position),
            !KnownIn(v_p, v_position, text::T, _);

        // [origins-with-the-possible]
        // origin_count(p, position, known, sure, unknown + circles) :-
        //     known_origins(p, position, known), sure_origins(p, position, sure),
        //     unknown = count : { counts_once(p, cat("perhaps ", position), "", _, _) },
        //     circles = count : { circle_behind(p, position, _) }.
        OriginsWithThePossibleGroup1(v_p, v_position) <-
            KnownOrigins(v_p, v_position, v_known),
            SureOrigins(v_p, v_position, v_sure);
        OriginsWithThePossibleInner1(v_p, v_position, v_8, v_9) <-
            Env(c),
            OriginsWithThePossibleGroup1(v_p, v_position),
            let Some(v_7) = c.symbol(Functor::Cat, &[S(text::PERHAPS), S(v_position)]),
            CountsOnce(v_p, v_7, text::T, v_8, v_9);

        // [count-firm-origins]
        // firm_origins(p, origins) :- origins_in(p, "firmly for", "", origins).
        FirmOrigins(v_p, v_origins) <-
            OriginsIn(v_p, text::FIRMLY_FOR, text::T, v_origins);

        // [most-firmly-against]
        // most_agreed(p, "firmly against", origins) :-
        //     agreed_in(p, _), origins = max n : { origins_in(p, "firmly against", _, n) }.
        MostFirmlyAgainstInner1(v_p, v_n) <-
            OriginsIn(v_p, text::FIRMLY_AGAINST, _, v_n);

        // [most-against]
        // most_agreed(p, "agreed against", origins) :-
        //     agreed_in(p, _), origins = max n : { origins_in(p, "agreed against", _, n) }.
        MostAgainstInner1(v_p, v_n) <-
            OriginsIn(v_p, text::AGREED_AGAINST, _, v_n);

        // [most-against-apart-from-parties]
        // most_agreed(p, "others firmly against", origins) :-
        //     agreed_in(p, _), origins = max n : { origins_in(p, "others firmly against", _, n) }.
        MostAgainstApartFromPartiesInner1(v_p, v_n) <-
            OriginsIn(v_p, text::OTHERS_FIRMLY_AGAINST, _, v_n);

        // [count-others]
        // others_for(p, origins) :- origins_in(p, "others firmly for", "", origins).
        OthersFor(v_p, v_origins) <-
            OriginsIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, v_origins);

        // [no-others]
        // others_for(p, 0) :- proposition(p), !known_in(p, "others firmly for", "", _).
        OthersFor(v_p, 0) <-
            Proposition(v_p),
            !KnownIn(v_p, text::OTHERS_FIRMLY_FOR, text::T, _);

        // [count-firm-denials]
        // firm_denials(p, denials) :- origins_in(p, "firmly denied", "", denials).
        FirmDenials(v_p, v_denials) <-
            OriginsIn(v_p, text::FIRMLY_DENIED, text::T, v_denials);

        // [no-firm-denials]
        // firm_denials(p, 0) :- proposition(p), !known_in(p, "firmly denied", "", _).
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
        // origin_count(p, position, known, sure, unknown + circles) :-
        //     known_origins(p, position, known), sure_origins(p, position, sure),
        //     unknown = count : { counts_once(p, cat("perhaps ", position), "", _, _) },
        //     circles = count : { circle_behind(p, position, _) }.
        OriginCount(v_p, v_position, v_known, v_sure, v_6) <-
            Env(c),
            KnownOrigins(v_p, v_position, v_known),
            SureOrigins(v_p, v_position, v_sure),
            let Some(v_unknown) = c.fold("origins-with-the-possible?value1", &[S(v_p), S(v_position)]),
            let Some(v_circles) = c.fold("origins-with-the-possible?value2", &[S(v_p), S(v_position)]),
            let Some(v_6) = c.number(Functor::Add, &[N(v_unknown), N(v_circles)]);

        // [least-of-the-known]
        // least_origins(p, position, sure) :- origin_count(p, position, _, sure, _), sure > 0.
        LeastOrigins(v_p, v_position, v_sure) <-
            OriginCount(v_p, v_position, _, v_sure, _),
            (v_sure > 0_i64);

        // [least-of-the-unknown]
        // least_origins(p, position, 1) :-
        //     origin_count(p, position, _, 0, _), has_unknown_origin(p, position), !may_be_lost(p, position).
        LeastOrigins(v_p, v_position, 1) <-
            OriginCount(v_p, v_position, _, 0, _),
            !MayBeLost(v_p, v_position),
            HasUnknownOrigin(v_p, v_position);

        // [unknown-may-copy-the-fallen]
        // least_origins(p, position, 0) :- origin_count(p, position, _, 0, _), may_be_lost(p, position).
        LeastOrigins(v_p, v_position, 0) <-
            OriginCount(v_p, v_position, _, 0, _),
            MayBeLost(v_p, v_position);

        // [no-origin-is-left]
        // least_origins(p, position, 0) :- origin_count(p, position, _, 0, _), !has_unknown_origin(p, position).
        LeastOrigins(v_p, v_position, 0) <-
            OriginCount(v_p, v_position, _, 0, _),
            !HasUnknownOrigin(v_p, v_position);

        // [range-of-origins]
        // origin_range(p, position, least, known + possible) :-
        //     origin_count(p, position, known, _, possible), least_origins(p, position, least).
        OriginRange(v_p, v_position, v_least, v_5) <-
            Env(c),
            OriginCount(v_p, v_position, v_known, _, v_possible),
            LeastOrigins(v_p, v_position, v_least),
            let Some(v_5) = c.number(Functor::Add, &[N(v_known), N(v_possible)]);

        // [sum-of-support]
        // support(p, reports, implied, outlets, least, most) :-
        //     in_report(p, "for"), report_count(p, "for", reports, more, outlets), by_implication(more, implied),
        //     origin_range(p, "for", least, most).
        Support(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            InReport(v_p, text::FOR),
            ReportCount(v_p, text::FOR, v_reports, v_more, v_outlets),
            ByImplication(v_more, v_implied),
            OriginRange(v_p, text::FOR, v_least, v_most);

        // [sum-of-opposition]
        // opposition(p, reports, implied, outlets, least, most) :-
        //     in_report(p, "against"), report_count(p, "against", reports, more, outlets), by_implication(more, implied),
        //     origin_range(p, "against", least, most).
        Opposition(v_p, v_reports, v_implied, v_outlets, v_least, v_most) <-
            InReport(v_p, text::AGAINST),
            ReportCount(v_p, text::AGAINST, v_reports, v_more, v_outlets),
            ByImplication(v_more, v_implied),
            OriginRange(v_p, text::AGAINST, v_least, v_most);

        // [sum-of-forecasts]
        // forecast(p, reports, outlets, least, most) :-
        //     in_report(p, "foreseen"), report_count(p, "foreseen", reports, _, outlets),
        //     origin_range(p, "foreseen", least, most).
        Forecast(v_p, v_reports, v_outlets, v_least, v_most) <-
            InReport(v_p, text::FORESEEN),
            ReportCount(v_p, text::FORESEEN, v_reports, _, v_outlets),
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
        // status_holds(p, "unreported") :- proposition(p), !claimed(p), !denied_directly(p, _), !foreseen(p).
        StatusHolds(v_p, text::UNREPORTED) <-
            Proposition(v_p),
            !Claimed(v_p),
            !DeniedDirectly(v_p, _),
            !Foreseen(v_p);

        // [admitted-status]
        // status_holds(p, "admitted") :- settled(p, "admitted").
        StatusHolds(v_p, text::ADMITTED) <-
            Settled(v_p, text::ADMITTED);

        // [confirmed-status]
        // status_holds(p, "confirmed") :- settled(p, "confirmed").
        StatusHolds(v_p, text::CONFIRMED) <-
            Settled(v_p, text::CONFIRMED);

        // [refuted-by-the-contrary]
        // status_holds(p, "refuted") :- excluded(p).
        StatusHolds(v_p, text::REFUTED) <-
            Excluded(v_p);

        // [refuted-by-authority]
        // status_holds(p, "refuted") :- claimed(p), origin_range(p, "for", 0, _), denied_by_authority(p, _, speaker).
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            Claimed(v_p),
            DeniedByAuthority(v_p, _, v_speaker);

        // [refuted-by-its-origin]
        // status_holds(p, "refuted") :- origin_range(p, "for", 0, _), denied_by_origin(p, s).
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            DeniedByOrigin(v_p, v_s);

        // [retracted-status]
        // status_holds(p, "retracted") :- taken_back(p, s, _), origin_range(p, "for", 0, _).
        StatusHolds(v_p, text::RETRACTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            TakenBack(v_p, v_s, _);

        // [no-origin]
        // status_holds(p, "no_origin") :- claimed(p), origin_range(p, "for", 0, 0).
        StatusHolds(v_p, text::NO_ORIGIN) <-
            OriginRange(v_p, text::FOR, 0, 0),
            Claimed(v_p);

        // [corroborated]
        // status_holds(p, "corroborated") :- firm_origins(p, origins), origins >= 2, !firm_opposition(p, _).
        StatusHolds(v_p, text::CORROBORATED) <-
            FirmOrigins(v_p, v_origins),
            (v_origins >= 2_i64),
            !FirmOpposition(v_p, _);

        // [disputed]
        // status_holds(p, "disputed") :- supported(p), opposed(p).
        StatusHolds(v_p, text::DISPUTED) <-
            Supported(v_p),
            Opposed(v_p);

        // [one-sided]
        // status_holds(p, "one_sided") :- only_support_of(p, side).
        StatusHolds(v_p, text::ONE_SIDED) <-
            OnlySupportOf(v_p, v_side);

        // [reported]
        // status_holds(p, "reported") :- supported(p).
        StatusHolds(v_p, text::REPORTED) <-
            Supported(v_p);

        // [denied-only]
        // status_holds(p, "denied_only") :- denied_directly(p, s), !claimed(p).
        StatusHolds(v_p, text::DENIED_ONLY) <-
            DeniedDirectly(v_p, v_s),
            !Claimed(v_p);

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
        // pre_inauguration_contact_possible(who, whom, office, day_of(start + offset)) :-
        //     status(p, "possible"), contact(p, who, whom), window(p, _, last),
        //     takes_office(who, office, start, end), last <= end, as_of(moment), moment < start, day_offset(offset).
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
        // most_agreed(p, "firmly against", origins) :-
        //     agreed_in(p, _), origins = max n : { origins_in(p, "firmly against", _, n) }.
        MostAgreed(v_p, text::FIRMLY_AGAINST, v_origins) <-
            Env(c),
            AgreedIn(v_p, _),
            let Some(v_origins) = c.fold("most-firmly-against?value1", &[S(v_p)]);

        // [most-against]
        // most_agreed(p, "agreed against", origins) :-
        //     agreed_in(p, _), origins = max n : { origins_in(p, "agreed against", _, n) }.
        MostAgreed(v_p, text::AGREED_AGAINST, v_origins) <-
            Env(c),
            AgreedIn(v_p, _),
            let Some(v_origins) = c.fold("most-against?value1", &[S(v_p)]);

        // [most-against-apart-from-parties]
        // most_agreed(p, "others firmly against", origins) :-
        //     agreed_in(p, _), origins = max n : { origins_in(p, "others firmly against", _, n) }.
        MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_origins) <-
            Env(c),
            AgreedIn(v_p, _),
            let Some(v_origins) = c.fold("most-against-apart-from-parties?value1", &[S(v_p)]);

        // [outweighed-three-times]
        // outweighed(p, against) :-
        //     most_agreed(p, "firmly against", against), against >= 3, sure_origins(p, "for", known), against >= 3 * known.
        Outweighed(v_p, v_against) <-
            Env(c),
            MostAgreed(v_p, text::FIRMLY_AGAINST, v_against),
            (v_against >= 3_i64),
            SureOrigins(v_p, text::FOR, v_known),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_known)]),
            (v_against >= v_3);

        // [others-are-against]
        // others_against(p) :- most_agreed(p, "others firmly against", origins), origins > 0.
        OthersAgainst(v_p) <-
            MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_origins),
            (v_origins > 0_i64);

        // [digit-when-settled]
        // digit_holds(p, 1, 1) :- settled(p, how).
        DigitHolds(v_p, 1, 1) <-
            Settled(v_p, v_how);

        // [digit-when-refuted]
        // digit_holds(p, 2, 5) :- status(p, "refuted").
        DigitHolds(v_p, 2, 5) <-
            Status(v_p, text::REFUTED);

        // [digit-when-outweighed]
        // digit_holds(p, 2, 5) :- claimed(p), outweighed(p, against).
        DigitHolds(v_p, 2, 5) <-
            Claimed(v_p),
            Outweighed(v_p, v_against);

        // [digit-when-taken-back]
        // digit_holds(p, 3, 4) :- status(p, "retracted").
        DigitHolds(v_p, 3, 4) <-
            Status(v_p, text::RETRACTED);

        // [digit-without-a-known-origin]
        // digit_holds(p, 4, 6) :- known_origins(p, "for", 0).
        DigitHolds(v_p, 4, 6) <-
            KnownOrigins(v_p, text::FOR, 0);

        // [digit-of-parties-alone]
        // digit_holds(p, 5, 6) :- parties_alone(p), !firm_opposition(p, _).
        DigitHolds(v_p, 5, 6) <-
            PartiesAlone(v_p),
            !FirmOpposition(v_p, _);

        // [digit-of-parties-opposed]
        // digit_holds(p, 5, 4) :- parties_alone(p), firm_opposition(p, s).
        DigitHolds(v_p, 5, 4) <-
            PartiesAlone(v_p),
            FirmOpposition(v_p, v_s);

        // [digit-when-others-oppose]
        // digit_holds(p, 6, 4) :-
        //     most_agreed(p, "others firmly against", against), against > 0, others_for(p, backing), against >= backing.
        DigitHolds(v_p, 6, 4) <-
            MostAgreed(v_p, text::OTHERS_FIRMLY_AGAINST, v_against),
            (v_against > 0_i64),
            OthersFor(v_p, v_backing),
            (v_against >= v_backing);

        // [digit-when-corroborated]
        // digit_holds(p, 7, 2) :- firm_origins(p, origins), origins >= 2, !others_against(p).
        DigitHolds(v_p, 7, 2) <-
            FirmOrigins(v_p, v_origins),
            (v_origins >= 2_i64),
            !OthersAgainst(v_p);

        // [digit-of-any-other]
        // digit_holds(p, 8, 3) :- proposition(p).
        DigitHolds(v_p, 8, 3) <-
            Proposition(v_p);

        // [digit-before]
        // earlier_digit(p, place) :- digit_holds(p, place, _), digit_holds(p, other, _), other < place.
        EarlierDigit(v_p, v_place) <-
            DigitHolds(v_p, v_place, _),
            DigitHolds(v_p, v_other, _),
            (v_other < v_place);

        // [first-digit]
        // credibility(p, digit, meaning) :-
        //     digit_holds(p, place, digit), digit_meaning(digit, meaning), !earlier_digit(p, place).
        Credibility(v_p, v_digit, v_meaning) <-
            DigitHolds(v_p, v_place, v_digit),
            !EarlierDigit(v_p, v_place),
            DigitMeaning(v_digit, v_meaning);

        // [single-origin]
        // single_origin(p) :- origin_range(p, "for", _, 1), report_count(p, "for", reports, _, _), reports > 1.
        SingleOrigin(v_p) <-
            OriginRange(v_p, text::FOR, _, 1),
            ReportCount(v_p, text::FOR, v_reports, _, _),
            (v_reports > 1_i64);

        // [opposition-outweighed-three-times]
        // opposition_outweighed(p, origins) :-
        //     firm_origins(p, origins), origins >= 3, most_agreed(p, "agreed against", against),
        //     origins >= 3 * against.
        OppositionOutweighed(v_p, v_origins) <-
            Env(c),
            MostAgreed(v_p, text::AGREED_AGAINST, v_against),
            FirmOrigins(v_p, v_origins),
            (v_origins >= 3_i64),
            let Some(v_3) = c.number(Functor::Multiply, &[N(3), N(v_against)]),
            (v_origins >= v_3);

        // [opposition-without-a-known-origin]
        // opposition_outweighed(p, origins) :-
        //     opposed(p), firm_origins(p, origins), origins >= 3, !most_agreed(p, "agreed against", _).
        OppositionOutweighed(v_p, v_origins) <-
            Opposed(v_p),
            !MostAgreed(v_p, text::AGREED_AGAINST, _),
            FirmOrigins(v_p, v_origins),
            (v_origins >= 3_i64);

        // [still-maintained]
        // still_maintained(p) :-
        //     status(p, "retracted"), bears(s, p, "for", _, _, _, _), said(s, day, _), first_taken_back(p, before), before < day.
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
        // stale(p, time) :-
        //     last_word(p, time), status(p, status), open_status(status), as_of(moment), stale_after(limit),
        //     moment - time >= limit.
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
        // flag(p, "anonymous only") :- anonymous_only(p).
        Flag(v_p, text::ANONYMOUS_ONLY) <-
            AnonymousOnly(v_p);

        // [flag-tentative-only]
        // flag(p, "tentative only") :- tentative_only(p).
        Flag(v_p, text::TENTATIVE_ONLY) <-
            TentativeOnly(v_p);

        // [flag-single-origin]
        // flag(p, "single origin") :- single_origin(p).
        Flag(v_p, text::SINGLE_ORIGIN) <-
            SingleOrigin(v_p);

        // [flag-circular-reporting]
        // flag(p, "circular reporting") :- circular_reporting(p).
        Flag(v_p, text::CIRCULAR_REPORTING) <-
            CircularReporting(v_p);

        // [flag-interested-asserter]
        // flag(p, "interested asserter") :- interested_asserter(p, side).
        Flag(v_p, text::INTERESTED_ASSERTER) <-
            InterestedAsserter(v_p, v_side);

        // [flag-interested-denier]
        // flag(p, "interested denier") :- interested_denier(p, side).
        Flag(v_p, text::INTERESTED_DENIER) <-
            InterestedDenier(v_p, v_side);

        // [flag-hedged-denial]
        // flag(p, "hedged denial") :- hedged_denial(p, s).
        Flag(v_p, text::HEDGED_DENIAL) <-
            HedgedDenial(v_p, v_s);

        // [flag-denied-by-implication-only]
        // flag(p, "denied by implication only") :- denied_by_implication_only(p).
        Flag(v_p, text::DENIED_BY_IMPLICATION_ONLY) <-
            DeniedByImplicationOnly(v_p);

        // [flag-denial-shifted]
        // flag(p, "denial shifted") :- denial_shifted(p, side).
        Flag(v_p, text::DENIAL_SHIFTED) <-
            DenialShifted(v_p, v_side);

        // [flag-self-contradiction]
        // flag(p, "self-contradiction") :- self_contradiction(p, side).
        Flag(v_p, text::SELF_CONTRADICTION) <-
            SelfContradiction(v_p, v_side);

        // [flag-missed-denial]
        // flag(p, "missed denial") :- missed_denial(p, s).
        Flag(v_p, text::MISSED_DENIAL) <-
            MissedDenial(v_p, v_s);

        // [flag-reversed-before]
        // flag(p, "reversed before") :- reversed_before(p, side).
        Flag(v_p, text::REVERSED_BEFORE) <-
            ReversedBefore(v_p, v_side);

        // [flag-outweighed]
        // flag(p, "outweighed") :- outweighed(p, against).
        Flag(v_p, text::OUTWEIGHED) <-
            Outweighed(v_p, v_against);

        // [flag-opposition-outweighed]
        // flag(p, "opposition outweighed") :- opposition_outweighed(p, origins).
        Flag(v_p, text::OPPOSITION_OUTWEIGHED) <-
            OppositionOutweighed(v_p, v_origins);

        // [flag-other-party-not-heard]
        // flag(p, "other party not heard") :- other_party_not_heard(p, side).
        Flag(v_p, text::OTHER_PARTY_NOT_HEARD) <-
            OtherPartyNotHeard(v_p, v_side);

        // [flag-still-maintained]
        // flag(p, "still maintained") :- still_maintained(p).
        Flag(v_p, text::STILL_MAINTAINED) <-
            StillMaintained(v_p);

        // [flag-stale]
        // flag(p, "stale") :- stale(p, time).
        Flag(v_p, text::STALE) <-
            Stale(v_p, v_time);

        // [out-when-refuted]
        // out(p) :- status(p, "refuted").
        Out(v_p) <-
            Status(v_p, text::REFUTED);

        // [out-when-taken-back]
        // out(p) :- status(p, "retracted").
        Out(v_p) <-
            Status(v_p, text::RETRACTED);

        // [answer-that-is-not-out]
        // running(question, p) :- supported_answer(question, p), !out(p).
        Running(v_question, v_p) <-
            SupportedAnswer(v_question, v_p),
            !Out(v_p);

        // [rivalled-by-another]
        // rivalled(question, p) :-
        //     running(question, p), running(question, q), p != q, !entails(p, q), !entails(q, p),
        //     firm_origins(p, origins), firm_origins(q, others), others >= origins.
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
        // may_lead(question, p, origins) :-
        //     running(question, p), !answered(question), firm_origins(p, origins), firm_denials(p, denials),
        //     origins > denials, !rivalled(question, p).
        MayLead(v_question, v_p, v_origins) <-
            Running(v_question, v_p),
            !Answered(v_question),
            !Rivalled(v_question, v_p),
            FirmOrigins(v_p, v_origins),
            FirmDenials(v_p, v_denials),
            (v_origins > v_denials);

        // [behind-one-with-more]
        // behind(question, p) :- may_lead(question, p, origins), may_lead(question, q, others), others > origins.
        Behind(v_question, v_p) <-
            MayLead(v_question, v_p, v_origins),
            MayLead(v_question, v_q, v_others),
            (v_others > v_origins);

        // [behind-one-that-says-more]
        // behind(question, p) :-
        //     may_lead(question, p, origins), may_lead(question, q, origins), entails(q, p), !entails(p, q).
        Behind(v_question, v_p) <-
            MayLead(v_question, v_p, v_origins),
            MayLead(v_question, v_q, v_origins),
            !Entails(v_p, v_q),
            Entails(v_q, v_p);

        // [leads-alone]
        // leads(question, p) :- may_lead(question, p, _), !behind(question, p).
        Leads(v_question, v_p) <-
            MayLead(v_question, v_p, _),
            !Behind(v_question, v_p);

        // [open-with-a-leader]
        // question_open(question, supported, answers, leader) :-
        //     open_question(question, supported, answers), leads(question, leader).
        QuestionOpen(v_question, v_supported, v_answers, v_leader) <-
            OpenQuestion(v_question, v_supported, v_answers),
            Leads(v_question, v_leader);

        // [open-without-a-leader]
        // question_open(question, supported, answers, "") :-
        //     open_question(question, supported, answers), !leads(question, _).
        QuestionOpen(v_question, v_supported, v_answers, text::T) <-
            OpenQuestion(v_question, v_supported, v_answers),
            !Leads(v_question, _);

        // [shown-as-claimed]
        // shown_as(p, "claimed") :- status(p, "admitted"), !admitted_otherwise(p).
        ShownAs(v_p, text::CLAIMED) <-
            Status(v_p, text::ADMITTED),
            !AdmittedOtherwise(v_p);

        // [shown-as-corrected]
        // shown_as(p, "corrected") :- status(p, "retracted"), !taken_back(p, _, "retracted").
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
