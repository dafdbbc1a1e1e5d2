//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. Variables are named `v_…`, and `c` is the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, Run, S};

/// What is compiled here.
pub const COMPILED: Compiled = Compiled {
    fingerprint: 0xcb46f449548b070f,
    constants: 67,
    relations: &[
        "on_side",
        "on_record",
        "outlet_actor",
        "speaks_in",
        "voice",
        "party_to",
        "party_voice",
        "summary",
        "outlet_in_view",
        "support",
        "opposition",
        "forecast",
        "voiced",
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
        "conclusion",
        "disputed_contact",
        "acknowledged_contact",
        "acknowledged",
        "asymmetric_contact",
        "contact_with_side",
        "talk_of_contact",
        "pre_inauguration_contact_possible",
        "position_on",
        "report",
        "report_outlet",
        "origin",
        "possible_origin",
        "lost_origin",
        "put_forward",
        "origin_count",
        "origin_range",
        "report_count",
        "stand",
        "answers_for",
        "withdrawn",
        "reversed",
        "overtaken",
        "admits",
        "ended",
        "spoke_with",
        "threatened_aid_cut",
        "cut_aid",
        "ended_conflict",
        "agreed_to_end",
        "gave_up",
        "rejected",
        "held",
        "participant",
        "proposition",
        "contact",
        "flag",
        "named_support",
        "goes_back",
        "same_circle",
        "circle_rests",
        "closed_circle",
        "unplaced",
        "later_in_circle",
        "live",
        "rooted",
        "origin_key",
        "origin_speaker",
        "statement_side",
        "bears",
        "supported",
        "opposed",
        "foresees",
        "carried",
        "relays",
        "goes_back_ever",
        "aid_threat",
        "acts_for",
        "stated_aim",
        "aid_leverage",
        "bargaining_obstacle",
        "expected_loss",
        "entails",
        "conflicts",
        "person",
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
        "belligerent",
        "depends_on_aid",
        "when",
        "mode",
        "place",
        "host",
        "party",
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
        "approximate",
        "party_support",
        "party_denial",
        "other_voice",
        "admission",
        "settled",
        "foreseen",
        "window_over",
        "pending_condition",
        "withdrawn_report",
        "status_holds",
        "only_support_of",
        "own_support",
        "support_beside",
        "status_precedence",
        "status_place",
        "status",
        "statement",
        "dated",
        "judgement",
        "known",
        "as_of",
        "in_view",
        "link",
        "rests",
        "count-the-case?inner1",
        "count-the-case?value1",
        "count-the-case?inner2",
        "count-the-case?value2",
        "count-origins?inner1",
        "count-origins?value1",
        "count-origins?inner2",
        "count-origins?value2",
        "count-reports?inner1",
        "count-reports?value1",
        "count-reports?inner2",
        "count-reports?value2",
        "first-status?inner1",
        "first-status?value1",
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
    run.fold(AggregateOperator::Max, "as-asked?inner1", "as-asked?value1", 0);
    run.fold(AggregateOperator::Max, "as-of-the-last-statement?inner1", "as-of-the-last-statement?value1", 0);
    part_3::run(run);
    part_4::run(run);
    part_5::run(run);
    part_6::run(run);
    run.fold(AggregateOperator::Count, "count-the-case?inner1", "count-the-case?value1", 0);
    run.fold(AggregateOperator::Count, "count-the-case?inner2", "count-the-case?value2", 0);
    run.fold(AggregateOperator::Count, "count-reports?inner1", "count-reports?value1", 2);
    run.fold(AggregateOperator::Count, "count-reports?inner2", "count-reports?value2", 2);
    run.fold(AggregateOperator::Count, "count-origins?inner1", "count-origins?value1", 2);
    run.fold(AggregateOperator::Count, "count-origins?inner2", "count-origins?value2", 2);
    part_7::run(run);
    run.fold(AggregateOperator::Min, "first-status?inner1", "first-status?value1", 1);
    part_8::run(run);
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
        [N(1), S(text::DISPUTED_CONTACT)],
        [N(2), S(text::ACKNOWLEDGED_CONTACT)],
        [N(3), S(text::ASYMMETRIC_CONTACT)],
        [N(4), S(text::PRE_INAUGURATION_CONTACT_POSSIBLE)],
        [N(5), S(text::AID_LEVERAGE)],
        [N(6), S(text::BARGAINING_OBSTACLE)],
    ];
    run.keep("conclusion", tuples);
    let tuples = [
        [S(text::PHONE)],
        [S(text::VIDEO)],
        [S(text::LETTER)],
        [S(text::IN_PERSON)],
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
    /// "disputed_contact"
    pub const DISPUTED_CONTACT: Symbol = Symbol(37);
    /// "acknowledged_contact"
    pub const ACKNOWLEDGED_CONTACT: Symbol = Symbol(38);
    /// "asymmetric_contact"
    pub const ASYMMETRIC_CONTACT: Symbol = Symbol(39);
    /// "pre_inauguration_contact_possible"
    pub const PRE_INAUGURATION_CONTACT_POSSIBLE: Symbol = Symbol(40);
    /// "aid_leverage"
    pub const AID_LEVERAGE: Symbol = Symbol(41);
    /// "bargaining_obstacle"
    pub const BARGAINING_OBSTACLE: Symbol = Symbol(42);
    /// "unknown"
    pub const UNKNOWN: Symbol = Symbol(43);
    /// "known"
    pub const KNOWN: Symbol = Symbol(44);
    /// "asserted"
    pub const ASSERTED: Symbol = Symbol(45);
    /// "denied"
    pub const DENIED: Symbol = Symbol(46);
    /// "discredited"
    pub const DISCREDITED: Symbol = Symbol(47);
    /// "anonymous only"
    pub const ANONYMOUS_ONLY: Symbol = Symbol(48);
    /// "single origin"
    pub const SINGLE_ORIGIN: Symbol = Symbol(49);
    /// "interested denier"
    pub const INTERESTED_DENIER: Symbol = Symbol(50);
    /// "hedged denial"
    pub const HEDGED_DENIAL: Symbol = Symbol(51);
    /// "circular reporting"
    pub const CIRCULAR_REPORTING: Symbol = Symbol(52);
    /// "self-contradiction"
    pub const SELF_CONTRADICTION: Symbol = Symbol(53);
    /// "missed denial"
    pub const MISSED_DENIAL: Symbol = Symbol(54);
    /// "relayed"
    pub const RELAYED: Symbol = Symbol(55);
    /// "still maintained"
    pub const STILL_MAINTAINED: Symbol = Symbol(56);
    /// "called it possible"
    pub const CALLED_IT_POSSIBLE: Symbol = Symbol(57);
    /// "declared the intention"
    pub const DECLARED_THE_INTENTION: Symbol = Symbol(58);
    /// "threatened it"
    pub const THREATENED_IT: Symbol = Symbol(59);
    /// "phone"
    pub const PHONE: Symbol = Symbol(60);
    /// "video"
    pub const VIDEO: Symbol = Symbol(61);
    /// "letter"
    pub const LETTER: Symbol = Symbol(62);
    /// "in person"
    pub const IN_PERSON: Symbol = Symbol(63);
    /// "blanket"
    pub const BLANKET: Symbol = Symbol(64);
    /// "hedged"
    pub const HEDGED: Symbol = Symbol(65);
    /// "corrected"
    pub const CORRECTED: Symbol = Symbol(66);
}

mod part_1 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct SpokeWith(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedAidCut(Symbol, Symbol, Symbol);

        @input
        struct CutAid(Symbol, Symbol, Symbol);

        @input
        struct EndedConflict(Symbol, Symbol, Symbol);

        @input
        struct AgreedToEnd(Symbol, Symbol, Symbol, Symbol);

        @input
        struct GaveUp(Symbol, Symbol, Symbol);

        @input
        struct Rejected(Symbol, Symbol, Symbol);

        @input
        struct Held(Symbol, Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct State(Symbol);

        @input
        struct Camp(Symbol);

        @input
        struct Side(Symbol, Symbol);

        @input
        struct Host(Symbol, Symbol);

        @input
        struct Party(Symbol, Symbol);

        @input
        struct Window(Symbol, i64, i64);

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
        struct ForSide(Symbol, Symbol);

        @input
        struct Asked(i64);

        @output
        struct OnSide(Symbol, Symbol);

        @output
        struct OutletActor(Symbol);

        @output
        struct PartyTo(Symbol, Symbol);

        @output
        struct Bounded(i64);

        @output
        struct PositionOn(Symbol, Symbol);

        @output
        struct AnswersFor(Symbol, Symbol);

        @output
        struct Participant(Symbol, Symbol);

        @output
        struct Proposition(Symbol);

        @output
        struct StatementSide(Symbol, Symbol);

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
        struct Known(Symbol, i64);

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

        // [spoke-first]
        // participant(p, who) :- spoke_with(p, who, _).
        Participant(v_p, v_who) <-
            SpokeWith(v_p, v_who, _);

        // [spoke-second]
        // participant(p, whom) :- spoke_with(p, _, whom).
        Participant(v_p, v_whom) <-
            SpokeWith(v_p, _, v_whom);

        // [threatened-aid-doer]
        // participant(p, who) :- threatened_aid_cut(p, who, _).
        Participant(v_p, v_who) <-
            ThreatenedAidCut(v_p, v_who, _);

        // [threatened-aid-target]
        // participant(p, whom) :- threatened_aid_cut(p, _, whom).
        Participant(v_p, v_whom) <-
            ThreatenedAidCut(v_p, _, v_whom);

        // [cut-aid-doer]
        // participant(p, who) :- cut_aid(p, who, _).
        Participant(v_p, v_who) <-
            CutAid(v_p, v_who, _);

        // [cut-aid-target]
        // participant(p, whom) :- cut_aid(p, _, whom).
        Participant(v_p, v_whom) <-
            CutAid(v_p, _, v_whom);

        // [ended-conflict-doer]
        // participant(p, who) :- ended_conflict(p, who, _).
        Participant(v_p, v_who) <-
            EndedConflict(v_p, v_who, _);

        // [agreed-first]
        // participant(p, who) :- agreed_to_end(p, who, _, _).
        Participant(v_p, v_who) <-
            AgreedToEnd(v_p, v_who, _, _);

        // [agreed-second]
        // participant(p, whom) :- agreed_to_end(p, _, whom, _).
        Participant(v_p, v_whom) <-
            AgreedToEnd(v_p, _, v_whom, _);

        // [gave-up-doer]
        // participant(p, who) :- gave_up(p, who, _).
        Participant(v_p, v_who) <-
            GaveUp(v_p, v_who, _);

        // [rejected-doer]
        // participant(p, who) :- rejected(p, who, _).
        Participant(v_p, v_who) <-
            Rejected(v_p, v_who, _);

        // [party-as-declared]
        // party_to(p, side) :- party(p, side).
        PartyTo(v_p, v_side) <-
            Party(v_p, v_side);

        // [party-by-taking-part]
        // party_to(p, side) :- participant(p, who), on_side(who, side).
        PartyTo(v_p, v_side) <-
            Participant(v_p, v_who),
            OnSide(v_who, v_side);

        // [party-as-host]
        // party_to(p, side) :- host(p, side).
        PartyTo(v_p, v_side) <-
            Host(v_p, v_side);

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

        // [speaker-answers]
        // answers_for(by, s) :- statement(s, _, by, _).
        AnswersFor(v_by, v_s) <-
            Statement(v_s, _, v_by, _);

        // [carrier-answers]
        // answers_for(by, s) :- via(s, by).
        AnswersFor(v_by, v_s) <-
            Via(v_s, v_by);

        // [side-answers]
        // answers_for(by, s) :- statement(s, _, speaker, _), on_side(speaker, side), on_side(by, side).
        AnswersFor(v_by, v_s) <-
            Statement(v_s, _, v_speaker, _),
            OnSide(v_speaker, v_side),
            OnSide(v_by, v_side);

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
        // conflicts(p, q) :- excludes(p, q).
        Conflicts(v_p, v_q) <-
            Excludes(v_p, v_q);

        // [conflicts-both-ways]
        // conflicts(p, q) :- excludes(q, p).
        Conflicts(v_p, v_q) <-
            Excludes(v_q, v_p);

        // [conflicts-of-what-follows]
        // conflicts(p, q) :- entails(p, m), conflicts(m, q).
        Conflicts(v_p, v_q) <-
            Entails(v_p, v_m),
            Conflicts(v_m, v_q);

        // [conflicts-with-what-it-follows-from]
        // conflicts(p, q) :- conflicts(p, m), entails(q, m).
        Conflicts(v_p, v_q) <-
            Conflicts(v_p, v_m),
            Entails(v_q, v_m);

        // [side-of-the-statement]
        // statement_side(s, side) :- for_side(s, side).
        StatementSide(v_s, v_side) <-
            ForSide(v_s, v_side);

        // [side-of-the-speaker]
        // statement_side(s, side) :- statement(s, _, speaker, _), on_side(speaker, side), !for_side(s, _).
        StatementSide(v_s, v_side) <-
            Statement(v_s, _, v_speaker, _),
            !ForSide(v_s, _),
            OnSide(v_speaker, v_side);

        // [bounded-by-a-date]
        // bounded(last) :- window(p, _, last), last < 2932896.
        Bounded(v_last) <-
            Window(v_p, _, v_last),
            (v_last < 2932896_i64);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("spoke_with").map(|row| SpokeWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_aid_cut").map(|row| ThreatenedAidCut(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("cut_aid").map(|row| CutAid(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("ended_conflict").map(|row| EndedConflict(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("agreed_to_end").map(|row| AgreedToEnd(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("gave_up").map(|row| GaveUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("rejected").map(|row| Rejected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("held").map(|row| Held(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("state").map(|row| State(row[0].presume_symbol())));
        crepe.extend(run.rows("camp").map(|row| Camp(row[0].presume_symbol())));
        crepe.extend(run.rows("side").map(|row| Side(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("host").map(|row| Host(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party").map(|row| Party(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
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
        crepe.extend(run.rows("for_side").map(|row| ForSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("asked").map(|row| Asked(row[0].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_side", set_1.into_iter().map(|OnSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("outlet_actor", set_2.into_iter().map(|OutletActor(v_0)| [S(v_0)]));
        run.keep("party_to", set_3.into_iter().map(|PartyTo(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bounded", set_4.into_iter().map(|Bounded(v_0)| [N(v_0)]));
        run.keep("position_on", set_5.into_iter().map(|PositionOn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("answers_for", set_6.into_iter().map(|AnswersFor(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("participant", set_7.into_iter().map(|Participant(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("proposition", set_8.into_iter().map(|Proposition(v_0)| [S(v_0)]));
        run.keep("statement_side", set_9.into_iter().map(|StatementSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("entails", set_10.into_iter().map(|Entails(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("conflicts", set_11.into_iter().map(|Conflicts(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("statement", set_12.into_iter().map(|Statement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("dated", set_13.into_iter().map(|Dated(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("judgement", set_14.into_iter().map(|Judgement(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("known", set_15.into_iter().map(|Known(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("as-asked?inner1", set_16.into_iter().map(|AsAskedInner1(v_0)| [N(v_0)]));
        run.keep("as-of-the-last-statement?inner1", set_17.into_iter().map(|AsOfTheLastStatementInner1(v_0)| [N(v_0)]));
    }
}

mod part_2 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct OnSide(Symbol, Symbol);

        @input
        struct SpokeWith(Symbol, Symbol, Symbol);

        @input
        struct Office(Symbol, Symbol);

        @input
        struct TakesOffice(Symbol, Symbol, i64);

        @output
        struct Contact(Symbol, Symbol, Symbol);

        @output
        struct ActsFor(Symbol, Symbol);

        // [contact-as-told]
        // contact(p, a, b) :- spoke_with(p, a, b).
        Contact(v_p, v_a, v_b) <-
            SpokeWith(v_p, v_a, v_b);

        // [contact-both-ways]
        // contact(p, b, a) :- spoke_with(p, a, b).
        Contact(v_p, v_b, v_a) <-
            SpokeWith(v_p, v_a, v_b);

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
        crepe.extend(run.rows("spoke_with").map(|row| SpokeWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("office").map(|row| Office(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("takes_office").map(|row| TakesOffice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        let (set_1, set_2,) = crepe.run_with_hasher::<Hasher>();
        run.keep("contact", set_1.into_iter().map(|Contact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("acts_for", set_2.into_iter().map(|ActsFor(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_3 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
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
        struct PartyTo(Symbol, Symbol);

        @input
        struct AnswersFor(Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct SpeaksFor(Symbol, Symbol);

        @input
        struct SpeaksForDuring(Symbol, Symbol, i64, i64);

        @input
        struct Authority(Symbol);

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
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Dated(Symbol, i64);

        @input
        struct Judgement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @output
        struct OnRecord(Symbol, Symbol);

        @output
        struct SpeaksIn(Symbol, Symbol, Symbol);

        @output
        struct Voice(Symbol, Symbol);

        @output
        struct PartyVoice(Symbol, Symbol, Symbol);

        @output
        struct OutletInView(Symbol);

        @output
        struct Stand(Symbol, Symbol, Symbol);

        @output
        struct Withdrawn(Symbol, Symbol);

        @output
        struct Reversed(Symbol, Symbol, Symbol);

        @output
        struct Overtaken(Symbol, Symbol, Symbol);

        @output
        struct Admits(Symbol, Symbol, Symbol, i64);

        @output
        struct Ended(Symbol);

        @output
        struct GoesBack(Symbol, Symbol);

        @output
        struct SameCircle(Symbol, Symbol);

        @output
        struct CircleRests(Symbol);

        @output
        struct AsOf(i64);

        @output
        struct InView(Symbol);

        @output
        struct Link(Symbol, Symbol);

        @output
        struct Rests(Symbol);

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
        // on_record(s, speaker) :- statement(s, _, speaker, _), in_view(s), !anonymous(speaker), !outlet_actor(speaker).
        OnRecord(v_s, v_speaker) <-
            Statement(v_s, _, v_speaker, _),
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

        // [voice-of-another-side]
        // voice(s, side) :- on_record(s, _), for_side(s, side).
        Voice(v_s, v_side) <-
            OnRecord(v_s, _),
            ForSide(v_s, v_side);

        // [voice-of-own-side]
        // voice(s, side) :- on_record(s, speaker), on_side(speaker, side), !for_side(s, _).
        Voice(v_s, v_side) <-
            OnRecord(v_s, v_speaker),
            !ForSide(v_s, _),
            OnSide(v_speaker, v_side);

        // [voice-of-whom-one-speaks-for]
        // voice(s, side) :- speaks_in(s, speaker, whom), on_side(whom, side), !for_side(s, _).
        Voice(v_s, v_side) <-
            SpeaksIn(v_s, v_speaker, v_whom),
            !ForSide(v_s, _),
            OnSide(v_whom, v_side);

        // [word-of-a-party]
        // party_voice(s, p, side) :- voice(s, side), party_to(p, side).
        PartyVoice(v_s, v_p, v_side) <-
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

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

        // [withdrawn-in-words]
        // withdrawn(s, by) :- judgement(r, s, by, verdict), verdict != "discredited", in_view(r), in_view(s), answers_for(by, s).
        Withdrawn(v_s, v_by) <-
            Judgement(v_r, v_s, v_by, v_verdict),
            (v_verdict != text::DISCREDITED),
            InView(v_r),
            InView(v_s),
            AnswersFor(v_by, v_s);

        // [reversed-on-the-same]
        // reversed(s, speaker, later) :-
        //     stand(s, p, position), statement(s, p, speaker, _), known(s, day),
        //     stand(later, p, other), statement(later, p, speaker, _), known(later, after),
        //     position != other, day < after.
        Reversed(v_s, v_speaker, v_later) <-
            Stand(v_s, v_p, v_position),
            Statement(v_s, v_p, v_speaker, _),
            Known(v_s, v_day),
            Stand(v_later, v_p, v_other),
            (v_position != v_other),
            Statement(v_later, v_p, v_speaker, _),
            Known(v_later, v_after),
            (v_day < v_after);

        // [reversed-by-the-contrary]
        // reversed(s, speaker, later) :-
        //     stand(s, p, "for"), statement(s, p, speaker, _), known(s, day),
        //     stand(later, q, "for"), statement(later, q, speaker, _), known(later, after),
        //     conflicts(q, p), day < after.
        Reversed(v_s, v_speaker, v_later) <-
            Stand(v_s, v_p, text::FOR),
            Statement(v_s, v_p, v_speaker, _),
            Known(v_s, v_day),
            Stand(v_later, v_q, text::FOR),
            Statement(v_later, v_q, v_speaker, _),
            Known(v_later, v_after),
            (v_day < v_after),
            Conflicts(v_q, v_p);

        // [admits-on-record]
        // admits(s, p, side, day) :- statement(s, p, _, "admitted"), party_voice(s, p, side), known(s, day).
        Admits(v_s, v_p, v_side, v_day) <-
            Statement(v_s, v_p, _, text::ADMITTED),
            PartyVoice(v_s, v_p, v_side),
            Known(v_s, v_day);

        // [overtaken-by-admission]
        // overtaken(s, side, later) :-
        //     admits(later, p, side, after), stand(s, p, "against"), voice(s, side), known(s, day), day < after.
        Overtaken(v_s, v_side, v_later) <-
            Stand(v_s, v_p, text::AGAINST),
            Admits(v_later, v_p, v_side, v_after),
            Voice(v_s, v_side),
            Known(v_s, v_day),
            (v_day < v_after);

        // [overtaken-by-admission-of-more]
        // overtaken(s, side, later) :-
        //     admits(later, q, side, after), entails(q, p), stand(s, p, "against"), voice(s, side), known(s, day), day < after.
        Overtaken(v_s, v_side, v_later) <-
            Stand(v_s, v_p, text::AGAINST),
            Entails(v_q, v_p),
            Admits(v_later, v_q, v_side, v_after),
            Voice(v_s, v_side),
            Known(v_s, v_day),
            (v_day < v_after);

        // [overtaken-by-admission-of-the-contrary]
        // overtaken(s, side, later) :-
        //     admits(later, q, side, after), conflicts(q, p), stand(s, p, "for"), voice(s, side), known(s, day), day < after.
        Overtaken(v_s, v_side, v_later) <-
            Stand(v_s, v_p, text::FOR),
            Conflicts(v_q, v_p),
            Admits(v_later, v_q, v_side, v_after),
            Voice(v_s, v_side),
            Known(v_s, v_day),
            (v_day < v_after);

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
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("answers_for").map(|row| AnswersFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("speaks_for").map(|row| SpeaksFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("speaks_for_during").map(|row| SpeaksForDuring(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on").map(|row| RestsOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_since").map(|row| RestsOnSince(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("for_side").map(|row| ForSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("asked").map(|row| Asked(row[0].presume_number())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("dated").map(|row| Dated(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("judgement").map(|row| Judgement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("on_record", set_1.into_iter().map(|OnRecord(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("speaks_in", set_2.into_iter().map(|SpeaksIn(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("voice", set_3.into_iter().map(|Voice(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_voice", set_4.into_iter().map(|PartyVoice(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("outlet_in_view", set_5.into_iter().map(|OutletInView(v_0)| [S(v_0)]));
        run.keep("stand", set_6.into_iter().map(|Stand(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("withdrawn", set_7.into_iter().map(|Withdrawn(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("reversed", set_8.into_iter().map(|Reversed(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("overtaken", set_9.into_iter().map(|Overtaken(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("admits", set_10.into_iter().map(|Admits(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("ended", set_11.into_iter().map(|Ended(v_0)| [S(v_0)]));
        run.keep("goes_back", set_12.into_iter().map(|GoesBack(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("same_circle", set_13.into_iter().map(|SameCircle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("circle_rests", set_14.into_iter().map(|CircleRests(v_0)| [S(v_0)]));
        run.keep("as_of", set_15.into_iter().map(|AsOf(v_0)| [N(v_0)]));
        run.keep("in_view", set_16.into_iter().map(|InView(v_0)| [S(v_0)]));
        run.keep("link", set_17.into_iter().map(|Link(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("rests", set_18.into_iter().map(|Rests(v_0)| [S(v_0)]));
        run.keep("count-the-case?inner1", set_19.into_iter().map(|CountTheCaseInner1(v_0)| [S(v_0)]));
        run.keep("count-the-case?inner2", set_20.into_iter().map(|CountTheCaseInner2(v_0)| [S(v_0)]));
    }
}

mod part_4 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
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
        struct SameCircle(Symbol, Symbol);

        @input
        struct CircleRests(Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Entails(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Outlet(Symbol);

        @input
        struct Via(Symbol, Symbol);

        @input
        struct RestsOnUnknown(Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct InView(Symbol);

        @input
        struct Link(Symbol, Symbol);

        @input
        struct Rests(Symbol);

        @output
        struct Report(Symbol, Symbol, Symbol);

        @output
        struct ReportOutlet(Symbol, Symbol, Symbol);

        @output
        struct Origin(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct PossibleOrigin(Symbol, Symbol, Symbol, Symbol);

        @output
        struct ClosedCircle(Symbol);

        @output
        struct Unplaced(Symbol);

        @output
        struct LaterInCircle(Symbol);

        @output
        struct Live(Symbol);

        @output
        struct Rooted(Symbol, Symbol, Symbol);

        @output
        struct OriginKey(Symbol, Symbol, Symbol);

        @output
        struct OriginSpeaker(Symbol, Symbol);

        @output
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol);

        @output
        struct Supported(Symbol);

        @output
        struct Foresees(Symbol, Symbol);

        @output
        struct Relays(Symbol, Symbol, Symbol);

        @output
        struct GoesBackEver(Symbol, Symbol);

        @output
        struct CountOriginsInner1(Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountOriginsInner2(Symbol, Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner1(Symbol, Symbol, Symbol);

        @output
        struct CountReportsInner2(Symbol, Symbol, Symbol);

        // [circle-without-a-root]
        // closed_circle(s) :- same_circle(s, s), !circle_rests(s).
        ClosedCircle(v_s) <-
            SameCircle(v_s, v_same),
            (v_same == v_s),
            !CircleRests(v_s);

        // [later-in-circle]
        // later_in_circle(s) :- same_circle(s, m), m < s.
        LaterInCircle(v_s) <-
            Env(c),
            SameCircle(v_s, v_m),
            (c.holds(Comparison::Less, S(v_m), S(v_s)));

        // [unplaced-as-declared]
        // unplaced(s) :- rests_on_unknown(s), in_view(s), !closed_circle(s).
        Unplaced(v_s) <-
            RestsOnUnknown(v_s),
            !ClosedCircle(v_s),
            InView(v_s);

        // [unplaced-relay]
        // unplaced(s) :- statement(s, _, _, "relayed"), in_view(s), !rests(s).
        Unplaced(v_s) <-
            Statement(v_s, _, _, text::RELAYED),
            !Rests(v_s),
            InView(v_s);

        // [unplaced-circle]
        // unplaced(s) :- closed_circle(s), !later_in_circle(s).
        Unplaced(v_s) <-
            ClosedCircle(v_s),
            !LaterInCircle(v_s);

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
        // live(s) :- closed_circle(s).
        Live(v_s) <-
            ClosedCircle(v_s);

        // [live-on-the-unknown]
        // live(s) :- unplaced(s), !ended(s).
        Live(v_s) <-
            Unplaced(v_s),
            !Ended(v_s);

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

        // [relays-what-was-said-of-it]
        // relays(s, p, position) :-
        //     statement(s, p, _, "relayed"), in_view(s), goes_back_ever(s, m), stand(m, p, position).
        Relays(v_s, v_p, v_position) <-
            Statement(v_s, v_p, _, text::RELAYED),
            InView(v_s),
            GoesBackEver(v_s, v_m),
            Stand(v_m, v_p, v_position);

        // [relays-what-says-more]
        // relays(s, p, position) :-
        //     statement(s, p, _, "relayed"), in_view(s), goes_back_ever(s, m), stand(m, q, position), entails(q, p).
        Relays(v_s, v_p, v_position) <-
            Statement(v_s, v_p, _, text::RELAYED),
            InView(v_s),
            GoesBackEver(v_s, v_m),
            Stand(v_m, v_q, v_position),
            Entails(v_q, v_p);

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
        // bears(s, p, "for", s, "unknown") :-
        //     statement(s, p, _, "relayed"), live(s), unplaced(s), !relays(s, p, _).
        Bears(v_s, v_p, text::FOR, v_s, text::UNKNOWN) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Relays(v_s, v_p, _),
            Live(v_s),
            Unplaced(v_s);

        // [relay-in-a-circle]
        // bears(s, p, "for", root, "unknown") :-
        //     statement(s, p, _, "relayed"), same_circle(s, root), unplaced(root), live(root), !relays(s, p, _).
        Bears(v_s, v_p, text::FOR, v_root, text::UNKNOWN) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Relays(v_s, v_p, _),
            SameCircle(v_s, v_root),
            Unplaced(v_root),
            Live(v_root);

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

        // [report-that-bears]
        // report(p, position, s) :- bears(s, p, position, _, _).
        Report(v_p, v_position, v_s) <-
            Bears(v_s, v_p, v_position, _, _);

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

        // [has-support]
        // supported(p) :- bears(s, p, "for", _, _).
        Supported(v_p) <-
            Bears(v_s, v_p, text::FOR, _, _);

        // [speaker-outside-circles]
        // origin_speaker(root, speaker) :- statement(root, _, speaker, _), in_view(root), !same_circle(root, root).
        OriginSpeaker(v_root, v_speaker) <-
            Statement(v_root, _, v_speaker, _),
            !SameCircle(v_root, v_root),
            InView(v_root);

        // [origin-by-side]
        // origin_key(root, side, "") :- origin_speaker(root, speaker), !anonymous(speaker), statement_side(root, side).
        OriginKey(v_root, v_side, text::T) <-
            OriginSpeaker(v_root, v_speaker),
            !Anonymous(v_speaker),
            StatementSide(v_root, v_side);

        // [origin-by-name]
        // origin_key(root, speaker, "") :- origin_speaker(root, speaker), !anonymous(speaker), !statement_side(root, _).
        OriginKey(v_root, v_speaker, text::T) <-
            OriginSpeaker(v_root, v_speaker),
            !Anonymous(v_speaker),
            !StatementSide(v_root, _);

        // [origin-by-description]
        // origin_key(root, speaker, outlet) :- origin_speaker(root, speaker), anonymous(speaker), via(root, outlet).
        OriginKey(v_root, v_speaker, v_outlet) <-
            OriginSpeaker(v_root, v_speaker),
            Anonymous(v_speaker),
            Via(v_root, v_outlet);

        // [origin-without-carrier]
        // origin_key(root, speaker, "") :- origin_speaker(root, speaker), anonymous(speaker), !via(root, _).
        OriginKey(v_root, v_speaker, text::T) <-
            OriginSpeaker(v_root, v_speaker),
            !Via(v_root, _),
            Anonymous(v_speaker);

        // [origin-of-a-circle]
        // origin_key(root, speaker, root) :- statement(root, _, speaker, _), same_circle(root, root).
        OriginKey(v_root, v_speaker, v_root) <-
            Statement(v_root, _, v_speaker, _),
            SameCircle(v_root, v_root);

        // [origin-of-a-report]
        // origin(p, position, who, carrier, certainty) :-
        //     bears(s, p, position, root, certainty), origin_key(root, who, carrier).
        Origin(v_p, v_position, v_who, v_carrier, v_certainty) <-
            Bears(v_s, v_p, v_position, v_root, v_certainty),
            OriginKey(v_root, v_who, v_carrier);

        // [origin-of-a-forecast]
        // origin(p, "foreseen", who, carrier, certainty) :-
        //     foresees(s, p), rooted(s, root, certainty), origin_key(root, who, carrier).
        Origin(v_p, text::FORESEEN, v_who, v_carrier, v_certainty) <-
            Foresees(v_s, v_p),
            Rooted(v_s, v_root, v_certainty),
            OriginKey(v_root, v_who, v_carrier);

        // [count-origins]
        // origin_count(p, position, known, possible) :-
        //     position_on(p, position),
        //     known = count : { origin(p, position, _, _, "known") },
        //     possible = count : { possible_origin(p, position, _, _) }.
        CountOriginsInner1(v_p, v_position, v_4, v_5) <-
            Origin(v_p, v_position, v_4, v_5, text::KNOWN);

        // [not-counted-already]
        // possible_origin(p, position, who, carrier) :-
        //     origin(p, position, who, carrier, "unknown"), !origin(p, position, who, carrier, "known").
        PossibleOrigin(v_p, v_position, v_who, v_carrier) <-
            Origin(v_p, v_position, v_who, v_carrier, text::UNKNOWN),
            !Origin(v_p, v_position, v_who, v_carrier, text::KNOWN);

        // [count-origins]
        // origin_count(p, position, known, possible) :-
        //     position_on(p, position),
        //     known = count : { origin(p, position, _, _, "known") },
        //     possible = count : { possible_origin(p, position, _, _) }.
        CountOriginsInner2(v_p, v_position, v_6, v_7) <-
            PossibleOrigin(v_p, v_position, v_6, v_7);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("ended").map(|row| Ended(row[0].presume_symbol())));
        crepe.extend(run.rows("same_circle").map(|row| SameCircle(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("circle_rests").map(|row| CircleRests(row[0].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("outlet").map(|row| Outlet(row[0].presume_symbol())));
        crepe.extend(run.rows("via").map(|row| Via(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        crepe.extend(run.rows("link").map(|row| Link(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests").map(|row| Rests(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("report", set_1.into_iter().map(|Report(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("report_outlet", set_2.into_iter().map(|ReportOutlet(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("origin", set_3.into_iter().map(|Origin(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("possible_origin", set_4.into_iter().map(|PossibleOrigin(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("closed_circle", set_5.into_iter().map(|ClosedCircle(v_0)| [S(v_0)]));
        run.keep("unplaced", set_6.into_iter().map(|Unplaced(v_0)| [S(v_0)]));
        run.keep("later_in_circle", set_7.into_iter().map(|LaterInCircle(v_0)| [S(v_0)]));
        run.keep("live", set_8.into_iter().map(|Live(v_0)| [S(v_0)]));
        run.keep("rooted", set_9.into_iter().map(|Rooted(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("origin_key", set_10.into_iter().map(|OriginKey(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("origin_speaker", set_11.into_iter().map(|OriginSpeaker(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bears", set_12.into_iter().map(|Bears(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4)]));
        run.keep("supported", set_13.into_iter().map(|Supported(v_0)| [S(v_0)]));
        run.keep("foresees", set_14.into_iter().map(|Foresees(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("relays", set_15.into_iter().map(|Relays(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("goes_back_ever", set_16.into_iter().map(|GoesBackEver(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("count-origins?inner1", set_17.into_iter().map(|CountOriginsInner1(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("count-origins?inner2", set_18.into_iter().map(|CountOriginsInner2(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("count-reports?inner1", set_19.into_iter().map(|CountReportsInner1(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("count-reports?inner2", set_20.into_iter().map(|CountReportsInner2(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
    }
}

mod part_5 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
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
        struct Voice(Symbol, Symbol);

        @input
        struct PartyTo(Symbol, Symbol);

        @input
        struct PartyVoice(Symbol, Symbol, Symbol);

        @input
        struct Bounded(i64);

        @input
        struct NoPosition(Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Ended(Symbol);

        @input
        struct Participant(Symbol, Symbol);

        @input
        struct Live(Symbol);

        @input
        struct StatementSide(Symbol, Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Foresees(Symbol, Symbol);

        @input
        struct Relays(Symbol, Symbol, Symbol);

        @input
        struct GoesBackEver(Symbol, Symbol);

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
        struct RestsOnUnknown(Symbol);

        @input
        struct Scope(Symbol, Symbol);

        @input
        struct Omits(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct AsOf(i64);

        @input
        struct InView(Symbol);

        @output
        struct Voiced(Symbol, Symbol, Symbol, Symbol);

        @output
        struct SpeaksForParticipant(Symbol, Symbol, Symbol);

        @output
        struct Supporter(Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Opponent(Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct Forecaster(Symbol, Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct TimeLeft(Symbol, i64, i64);

        @output
        struct Declined(Symbol, Symbol, Symbol, Symbol, i64);

        @output
        struct LostOrigin(Symbol);

        @output
        struct PutForward(Symbol, Symbol);

        @output
        struct Opposed(Symbol);

        @output
        struct Carried(Symbol, Symbol);

        @output
        struct PartySupport(Symbol, Symbol, Symbol);

        @output
        struct PartyDenial(Symbol, Symbol, Symbol);

        @output
        struct OtherVoice(Symbol, Symbol, Symbol);

        @output
        struct Admission(Symbol, Symbol);

        @output
        struct Settled(Symbol, Symbol);

        @output
        struct Foreseen(Symbol);

        @output
        struct WindowOver(Symbol, i64);

        @output
        struct PendingCondition(Symbol, Symbol);

        @output
        struct OwnSupport(Symbol, Symbol);

        // [put-forward-by-its-words]
        // put_forward(p, s) :- stand(s, p, "for").
        PutForward(v_p, v_s) <-
            Stand(v_s, v_p, text::FOR);

        // [put-forward-by-implication]
        // put_forward(p, s) :- stand(s, q, "for"), entails(q, p).
        PutForward(v_p, v_s) <-
            Stand(v_s, v_q, text::FOR),
            Entails(v_q, v_p);

        // [lost-itself]
        // lost_origin(p) :- put_forward(p, s), ended(s), !rests_on_unknown(s).
        LostOrigin(v_p) <-
            PutForward(v_p, v_s),
            !RestsOnUnknown(v_s),
            Ended(v_s);

        // [lost-with-its-root]
        // lost_origin(p) :- put_forward(p, s), goes_back_ever(s, root), ended(root).
        LostOrigin(v_p) <-
            PutForward(v_p, v_s),
            GoesBackEver(v_s, v_root),
            Ended(v_root);

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
        // supporter(p, who, whom, manner, day) :- own_support(p, s), voiced(s, who, whom, manner), known(s, day).
        Supporter(v_p, v_who, v_whom, v_manner, v_day) <-
            OwnSupport(v_p, v_s),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_day);

        // [opponent-by-words]
        // opponent(p, who, whom, manner, day) :-
        //     bears(s, p, "against", _, _), stand(s, _, _), voiced(s, who, whom, manner), known(s, day).
        Opponent(v_p, v_who, v_whom, v_manner, v_day) <-
            Bears(v_s, v_p, text::AGAINST, _, _),
            Stand(v_s, _, _),
            Voiced(v_s, v_who, v_whom, v_manner),
            Known(v_s, v_day);

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
        // admission(p, s) :- statement(s, p, _, "admitted"), live(s), party_voice(s, p, side).
        Admission(v_p, v_s) <-
            Statement(v_s, v_p, _, text::ADMITTED),
            Live(v_s),
            PartyVoice(v_s, v_p, v_side);

        // [admitted-after-denial]
        // admission(p, s) :-
        //     stand(s, p, "for"), live(s), voice(s, side), known(s, day),
        //     stand(earlier, p, "against"), voice(earlier, side), known(earlier, before), before < day.
        Admission(v_p, v_s) <-
            Stand(v_s, v_p, text::FOR),
            Live(v_s),
            Voice(v_s, v_side),
            Known(v_s, v_day),
            Stand(v_earlier, v_p, text::AGAINST),
            Voice(v_earlier, v_side),
            Known(v_earlier, v_before),
            (v_before < v_day);

        // [admitted-by-the-denier]
        // admission(p, s) :-
        //     stand(s, p, "for"), live(s), on_record(s, speaker), known(s, day),
        //     stand(earlier, p, "against"), on_record(earlier, speaker), known(earlier, before), before < day.
        Admission(v_p, v_s) <-
            Stand(v_s, v_p, text::FOR),
            Live(v_s),
            OnRecord(v_s, v_speaker),
            Known(v_s, v_day),
            Stand(v_earlier, v_p, text::AGAINST),
            OnRecord(v_earlier, v_speaker),
            Known(v_earlier, v_before),
            (v_before < v_day);

        // [party-supports]
        // party_support(p, s, side) :- bears(s, p, "for", s, "known"), voice(s, side), party_to(p, side).
        PartySupport(v_p, v_s, v_side) <-
            Bears(v_s, v_p, text::FOR, v_same, text::KNOWN),
            (v_same == v_s),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [party-denies]
        // party_denial(p, s, side) :-
        //     bears(s, p, "against", _, _), stand(s, _, _), voice(s, side), party_to(p, side), !scope(s, _).
        PartyDenial(v_p, v_s, v_side) <-
            Bears(v_s, v_p, text::AGAINST, _, _),
            !Scope(v_s, _),
            Stand(v_s, _, _),
            Voice(v_s, v_side),
            PartyTo(v_p, v_side);

        // [other-side-supports]
        // other_voice(p, side, speaker) :-
        //     party_support(p, _, side), bears(_, p, "for", root, "known"), statement(root, _, speaker, _),
        //     !anonymous(speaker), statement_side(root, other), other != side, !statement_side(root, side).
        OtherVoice(v_p, v_side, v_speaker) <-
            Bears(_, v_p, text::FOR, v_root, text::KNOWN),
            PartySupport(v_p, _, v_side),
            !StatementSide(v_root, v_side),
            Statement(v_root, _, v_speaker, _),
            !Anonymous(v_speaker),
            StatementSide(v_root, v_other),
            (v_other != v_side);

        // [sideless-voice-supports]
        // other_voice(p, side, speaker) :-
        //     party_support(p, _, side), bears(_, p, "for", root, "known"), statement(root, _, speaker, _),
        //     !anonymous(speaker), !statement_side(root, _).
        OtherVoice(v_p, v_side, v_speaker) <-
            Bears(_, v_p, text::FOR, v_root, text::KNOWN),
            !StatementSide(v_root, _),
            PartySupport(v_p, _, v_side),
            Statement(v_root, _, v_speaker, _),
            !Anonymous(v_speaker);

        // [settled-by-admission]
        // settled(p, "admitted") :- admission(p, s).
        Settled(v_p, text::ADMITTED) <-
            Admission(v_p, v_s);

        // [settled-by-finding]
        // settled(p, "confirmed") :-
        //     statement(s, p, speaker, "confirmed"), live(s), authority(speaker).
        Settled(v_p, text::CONFIRMED) <-
            Statement(v_s, v_p, v_speaker, text::CONFIRMED),
            Live(v_s),
            Authority(v_speaker);

        // [settled-by-both-sides]
        // settled(p, "confirmed") :- party_support(p, _, side), other_voice(p, side, other), !party_denial(p, _, _).
        Settled(v_p, text::CONFIRMED) <-
            PartySupport(v_p, _, v_side),
            !PartyDenial(v_p, _, _),
            OtherVoice(v_p, v_side, v_other);

        // [condition-open]
        // pending_condition(p, on) :- condition(p, on), !settled(on, _).
        PendingCondition(v_p, v_on) <-
            Condition(v_p, v_on),
            !Settled(v_on, _);

        // [carried-by-assertion]
        // carried(p, s) :- stand(s, p, "for").
        Carried(v_p, v_s) <-
            Stand(v_s, v_p, text::FOR);

        // [carried-by-relay]
        // carried(p, s) :- relays(s, p, "for").
        Carried(v_p, v_s) <-
            Relays(v_s, v_p, text::FOR);

        // [carried-by-relay-of-no-position]
        // carried(p, s) :- statement(s, p, _, "relayed"), in_view(s), !relays(s, p, _).
        Carried(v_p, v_s) <-
            Statement(v_s, v_p, _, text::RELAYED),
            !Relays(v_s, v_p, _),
            InView(v_s);

        // [carried-by-implication]
        // carried(p, s) :- carried(q, s), entails(q, p).
        Carried(v_p, v_s) <-
            Carried(v_q, v_s),
            Entails(v_q, v_p);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("on_record").map(|row| OnRecord(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("outlet_actor").map(|row| OutletActor(row[0].presume_symbol())));
        crepe.extend(run.rows("speaks_in").map(|row| SpeaksIn(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_voice").map(|row| PartyVoice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("bounded").map(|row| Bounded(row[0].presume_number())));
        crepe.extend(run.rows("no_position").map(|row| NoPosition(row[0].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("ended").map(|row| Ended(row[0].presume_symbol())));
        crepe.extend(run.rows("participant").map(|row| Participant(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("live").map(|row| Live(row[0].presume_symbol())));
        crepe.extend(run.rows("statement_side").map(|row| StatementSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("foresees").map(|row| Foresees(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("relays").map(|row| Relays(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("goes_back_ever").map(|row| GoesBackEver(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("entails").map(|row| Entails(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("condition").map(|row| Condition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("rests_on_unknown").map(|row| RestsOnUnknown(row[0].presume_symbol())));
        crepe.extend(run.rows("scope").map(|row| Scope(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("omits").map(|row| Omits(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        crepe.extend(run.rows("in_view").map(|row| InView(row[0].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14, set_15, set_16, set_17, set_18, set_19, set_20,) = crepe.run_with_hasher::<Hasher>();
        run.keep("voiced", set_1.into_iter().map(|Voiced(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), S(v_3)]));
        run.keep("speaks_for_participant", set_2.into_iter().map(|SpeaksForParticipant(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("supporter", set_3.into_iter().map(|Supporter(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("opponent", set_4.into_iter().map(|Opponent(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("forecaster", set_5.into_iter().map(|Forecaster(v_0, v_1, v_2, v_3, v_4, v_5)| [S(v_0), S(v_1), S(v_2), S(v_3), S(v_4), N(v_5)]));
        run.keep("time_left", set_6.into_iter().map(|TimeLeft(v_0, v_1, v_2)| [S(v_0), N(v_1), N(v_2)]));
        run.keep("declined", set_7.into_iter().map(|Declined(v_0, v_1, v_2, v_3, v_4)| [S(v_0), S(v_1), S(v_2), S(v_3), N(v_4)]));
        run.keep("lost_origin", set_8.into_iter().map(|LostOrigin(v_0)| [S(v_0)]));
        run.keep("put_forward", set_9.into_iter().map(|PutForward(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("opposed", set_10.into_iter().map(|Opposed(v_0)| [S(v_0)]));
        run.keep("carried", set_11.into_iter().map(|Carried(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("party_support", set_12.into_iter().map(|PartySupport(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("party_denial", set_13.into_iter().map(|PartyDenial(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("other_voice", set_14.into_iter().map(|OtherVoice(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("admission", set_15.into_iter().map(|Admission(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("settled", set_16.into_iter().map(|Settled(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("foreseen", set_17.into_iter().map(|Foreseen(v_0)| [S(v_0)]));
        run.keep("window_over", set_18.into_iter().map(|WindowOver(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("pending_condition", set_19.into_iter().map(|PendingCondition(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("own_support", set_20.into_iter().map(|OwnSupport(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_6 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
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
        struct Withdrawn(Symbol, Symbol);

        @input
        struct SpokeWith(Symbol, Symbol, Symbol);

        @input
        struct ThreatenedAidCut(Symbol, Symbol, Symbol);

        @input
        struct CutAid(Symbol, Symbol, Symbol);

        @input
        struct EndedConflict(Symbol, Symbol, Symbol);

        @input
        struct GaveUp(Symbol, Symbol, Symbol);

        @input
        struct Rejected(Symbol, Symbol, Symbol);

        @input
        struct Contact(Symbol, Symbol, Symbol);

        @input
        struct Live(Symbol);

        @input
        struct Supported(Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct GoesBackEver(Symbol, Symbol);

        @input
        struct ActsFor(Symbol, Symbol);

        @input
        struct Anonymous(Symbol);

        @input
        struct Belligerent(Symbol, Symbol);

        @input
        struct DependsOnAid(Symbol, Symbol);

        @input
        struct PartySupport(Symbol, Symbol, Symbol);

        @input
        struct Settled(Symbol, Symbol);

        @input
        struct Foreseen(Symbol);

        @input
        struct OwnSupport(Symbol, Symbol);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @output
        struct AcknowledgedContact(Symbol, Symbol);

        @output
        struct Acknowledged(Symbol);

        @output
        struct AsymmetricContact(Symbol, Symbol, Symbol);

        @output
        struct ContactWithSide(Symbol, Symbol);

        @output
        struct TalkOfContact(Symbol, Symbol);

        @output
        struct NamedSupport(Symbol);

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
        struct WithdrawnReport(Symbol, Symbol);

        @output
        struct OnlySupportOf(Symbol, Symbol);

        @output
        struct SupportBeside(Symbol, Symbol);

        // [report-withdrawn]
        // withdrawn_report(p, s) :- carried(p, s), withdrawn(s, by).
        WithdrawnReport(v_p, v_s) <-
            Carried(v_p, v_s),
            Withdrawn(v_s, v_by);

        // [root-withdrawn]
        // withdrawn_report(p, s) :- carried(p, s), goes_back_ever(s, root), withdrawn(root, by).
        WithdrawnReport(v_p, v_s) <-
            Carried(v_p, v_s),
            GoesBackEver(v_s, v_root),
            Withdrawn(v_root, v_by);

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
        // acknowledged(p) :- party_support(p, _, side), !opposed(p).
        Acknowledged(v_p) <-
            PartySupport(v_p, _, v_side),
            !Opposed(v_p);

        // [acknowledged-when-settled]
        // acknowledged(p) :- settled(p, how).
        Acknowledged(v_p) <-
            Settled(v_p, v_how);

        // [contact-acknowledged]
        // acknowledged_contact(who, whom) :- spoke_with(p, who, whom), acknowledged(p).
        AcknowledgedContact(v_who, v_whom) <-
            SpokeWith(v_p, v_who, v_whom),
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

        // [named-supporter]
        // named_support(p) :- own_support(p, s), statement(s, _, who, _), !anonymous(who).
        NamedSupport(v_p) <-
            OwnSupport(v_p, v_s),
            Statement(v_s, _, v_who, _),
            !Anonymous(v_who);

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
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend(run.rows("on_side").map(|row| OnSide(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("voice").map(|row| Voice(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("withdrawn").map(|row| Withdrawn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("spoke_with").map(|row| SpokeWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("threatened_aid_cut").map(|row| ThreatenedAidCut(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("cut_aid").map(|row| CutAid(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("ended_conflict").map(|row| EndedConflict(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("gave_up").map(|row| GaveUp(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("rejected").map(|row| Rejected(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("contact").map(|row| Contact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("live").map(|row| Live(row[0].presume_symbol())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("goes_back_ever").map(|row| GoesBackEver(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("acts_for").map(|row| ActsFor(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("anonymous").map(|row| Anonymous(row[0].presume_symbol())));
        crepe.extend(run.rows("belligerent").map(|row| Belligerent(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("depends_on_aid").map(|row| DependsOnAid(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_support").map(|row| PartySupport(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("settled").map(|row| Settled(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("foreseen").map(|row| Foreseen(row[0].presume_symbol())));
        crepe.extend(run.rows("own_support").map(|row| OwnSupport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10, set_11, set_12, set_13, set_14,) = crepe.run_with_hasher::<Hasher>();
        run.keep("acknowledged_contact", set_1.into_iter().map(|AcknowledgedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("acknowledged", set_2.into_iter().map(|Acknowledged(v_0)| [S(v_0)]));
        run.keep("asymmetric_contact", set_3.into_iter().map(|AsymmetricContact(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("contact_with_side", set_4.into_iter().map(|ContactWithSide(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("talk_of_contact", set_5.into_iter().map(|TalkOfContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("named_support", set_6.into_iter().map(|NamedSupport(v_0)| [S(v_0)]));
        run.keep("aid_threat", set_7.into_iter().map(|AidThreat(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("stated_aim", set_8.into_iter().map(|StatedAim(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("aid_leverage", set_9.into_iter().map(|AidLeverage(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("bargaining_obstacle", set_10.into_iter().map(|BargainingObstacle(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("expected_loss", set_11.into_iter().map(|ExpectedLoss(v_0, v_1, v_2)| [S(v_0), S(v_1), S(v_2)]));
        run.keep("withdrawn_report", set_12.into_iter().map(|WithdrawnReport(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("only_support_of", set_13.into_iter().map(|OnlySupportOf(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("support_beside", set_14.into_iter().map(|SupportBeside(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}

mod part_7 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
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
        struct LostOrigin(Symbol);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct Reversed(Symbol, Symbol, Symbol);

        @input
        struct Proposition(Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Supported(Symbol);

        @input
        struct Opposed(Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct Conflicts(Symbol, Symbol);

        @input
        struct Authority(Symbol);

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
        struct OnlySupportOf(Symbol, Symbol);

        @input
        struct StatusPrecedence(Symbol, i64);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @output
        struct Summary(i64, i64);

        @output
        struct Support(Symbol, i64, i64, i64, i64);

        @output
        struct Opposition(Symbol, i64, i64, i64, i64);

        @output
        struct Forecast(Symbol, i64, i64, i64, i64);

        @output
        struct OriginCount(Symbol, Symbol, i64, i64);

        @output
        struct OriginRange(Symbol, Symbol, i64, i64);

        @output
        struct ReportCount(Symbol, Symbol, i64, i64);

        @output
        struct StatusHolds(Symbol, Symbol);

        @output
        struct StatusPlace(Symbol, i64);

        @output
        struct FirstStatusInner1(Symbol, i64);

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
        // origin_count(p, position, known, possible) :-
        //     position_on(p, position),
        //     known = count : { origin(p, position, _, _, "known") },
        //     possible = count : { possible_origin(p, position, _, _) }.
        OriginCount(v_p, v_position, v_known, v_possible) <-
            Env(c),
            PositionOn(v_p, v_position),
            let Some(v_known) = c.fold("count-origins?value1", &[S(v_p), S(v_position)]),
            let Some(v_possible) = c.fold("count-origins?value2", &[S(v_p), S(v_position)]);

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
        //     origin_count(p, position, 0, possible), possible > 0, !lost_origin(p).
        OriginRange(v_p, v_position, 1, v_possible) <-
            OriginCount(v_p, v_position, 0, v_possible),
            (v_possible > 0_i64),
            !LostOrigin(v_p);

        // [unknown-may-copy-the-lost]
        // origin_range(p, position, 0, possible) :-
        //     origin_count(p, position, 0, possible), possible > 0, lost_origin(p).
        OriginRange(v_p, v_position, 0, v_possible) <-
            OriginCount(v_p, v_position, 0, v_possible),
            (v_possible > 0_i64),
            LostOrigin(v_p);

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
        //     bears(s, p, "against", _, _), statement(s, _, speaker, _), authority(speaker).
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            Carried(v_p, _),
            Bears(v_s, v_p, text::AGAINST, _, _),
            Statement(v_s, _, v_speaker, _),
            Authority(v_speaker);

        // [refuted-by-its-origin]
        // status_holds(p, "refuted") :-
        //     carried(p, s), origin_range(p, "for", 0, _), stand(s, p, "for"), reversed(s, speaker, _).
        StatusHolds(v_p, text::REFUTED) <-
            OriginRange(v_p, text::FOR, 0, _),
            Carried(v_p, v_s),
            Stand(v_s, v_p, text::FOR),
            Reversed(v_s, v_speaker, _);

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

        // [place-of-a-status]
        // status_place(p, place) :- status_holds(p, status), status_precedence(status, place).
        StatusPlace(v_p, v_place) <-
            StatusHolds(v_p, v_status),
            StatusPrecedence(v_status, v_place);

        // [first-status]
        // status(p, status) :-
        //     proposition(p), place = min x : { status_place(p, x) }, status_precedence(status, place).
        FirstStatusInner1(v_p, v_x) <-
            StatusPlace(v_p, v_x);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("party_to").map(|row| PartyTo(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("position_on").map(|row| PositionOn(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("lost_origin").map(|row| LostOrigin(row[0].presume_symbol())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("reversed").map(|row| Reversed(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("proposition").map(|row| Proposition(row[0].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("opposed").map(|row| Opposed(row[0].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("conflicts").map(|row| Conflicts(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("authority").map(|row| Authority(row[0].presume_symbol())));
        crepe.extend(run.rows("settled").map(|row| Settled(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("foreseen").map(|row| Foreseen(row[0].presume_symbol())));
        crepe.extend(run.rows("window_over").map(|row| WindowOver(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("pending_condition").map(|row| PendingCondition(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("withdrawn_report").map(|row| WithdrawnReport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("only_support_of").map(|row| OnlySupportOf(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("status_precedence").map(|row| StatusPrecedence(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        let (set_1, set_2, set_3, set_4, set_5, set_6, set_7, set_8, set_9, set_10,) = crepe.run_with_hasher::<Hasher>();
        run.keep("summary", set_1.into_iter().map(|Summary(v_0, v_1)| [N(v_0), N(v_1)]));
        run.keep("support", set_2.into_iter().map(|Support(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("opposition", set_3.into_iter().map(|Opposition(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("forecast", set_4.into_iter().map(|Forecast(v_0, v_1, v_2, v_3, v_4)| [S(v_0), N(v_1), N(v_2), N(v_3), N(v_4)]));
        run.keep("origin_count", set_5.into_iter().map(|OriginCount(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("origin_range", set_6.into_iter().map(|OriginRange(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("report_count", set_7.into_iter().map(|ReportCount(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), N(v_2), N(v_3)]));
        run.keep("status_holds", set_8.into_iter().map(|StatusHolds(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("status_place", set_9.into_iter().map(|StatusPlace(v_0, v_1)| [S(v_0), N(v_1)]));
        run.keep("first-status?inner1", set_10.into_iter().map(|FirstStatusInner1(v_0, v_1)| [S(v_0), N(v_1)]));
    }
}

mod part_8 {
    use super::super::{
        Comparison, Context, Functor, Hasher, N, Run, S, Symbol,
    };
    use super::text;
    use crepe::crepe;

    crepe! {
        @input
        struct Env<'a>(Context<'a>);

        @input
        struct Report(Symbol, Symbol, Symbol);

        @input
        struct OriginRange(Symbol, Symbol, i64, i64);

        @input
        struct ReportCount(Symbol, Symbol, i64, i64);

        @input
        struct Stand(Symbol, Symbol, Symbol);

        @input
        struct SpokeWith(Symbol, Symbol, Symbol);

        @input
        struct Proposition(Symbol);

        @input
        struct Contact(Symbol, Symbol, Symbol);

        @input
        struct NamedSupport(Symbol);

        @input
        struct Bears(Symbol, Symbol, Symbol, Symbol, Symbol);

        @input
        struct Supported(Symbol);

        @input
        struct Carried(Symbol, Symbol);

        @input
        struct GoesBackEver(Symbol, Symbol);

        @input
        struct TakesOffice(Symbol, Symbol, i64);

        @input
        struct Window(Symbol, i64, i64);

        @input
        struct Scope(Symbol, Symbol);

        @input
        struct PartySupport(Symbol, Symbol, Symbol);

        @input
        struct PartyDenial(Symbol, Symbol, Symbol);

        @input
        struct OwnSupport(Symbol, Symbol);

        @input
        struct StatusPrecedence(Symbol, i64);

        @input
        struct Statement(Symbol, Symbol, Symbol, Symbol);

        @input
        struct Known(Symbol, i64);

        @input
        struct AsOf(i64);

        @output
        struct DisputedContact(Symbol, Symbol);

        @output
        struct PreInaugurationContactPossible(Symbol, Symbol, Symbol, i64);

        @output
        struct Flag(Symbol, Symbol);

        @output
        struct Status(Symbol, Symbol);

        // [first-status]
        // status(p, status) :-
        //     proposition(p), place = min x : { status_place(p, x) }, status_precedence(status, place).
        Status(v_p, v_status) <-
            Env(c),
            Proposition(v_p),
            StatusPrecedence(v_status, v_place),
            let Some(v_4) = c.fold("first-status?value1", &[S(v_p)]),
            (v_4 == v_place);

        // [contact-disputed]
        // disputed_contact(who, whom) :- spoke_with(p, who, whom), status(p, "disputed").
        DisputedContact(v_who, v_whom) <-
            Status(v_p, text::DISPUTED),
            SpokeWith(v_p, v_who, v_whom);

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

        // [anonymous-only]
        // flag(p, "anonymous only") :- supported(p), own_support(p, _), !named_support(p).
        Flag(v_p, text::ANONYMOUS_ONLY) <-
            Supported(v_p),
            !NamedSupport(v_p),
            OwnSupport(v_p, _);

        // [single-origin]
        // flag(p, "single origin") :- origin_range(p, "for", _, 1), report_count(p, "for", reports, _), reports > 1.
        Flag(v_p, text::SINGLE_ORIGIN) <-
            OriginRange(v_p, text::FOR, _, 1),
            ReportCount(v_p, text::FOR, v_reports, _),
            (v_reports > 1_i64);

        // [interested-denier]
        // flag(p, "interested denier") :- carried(p, _), party_denial(p, _, side).
        Flag(v_p, text::INTERESTED_DENIER) <-
            Carried(v_p, _),
            PartyDenial(v_p, _, v_side);

        // [hedged-denial]
        // flag(p, "hedged denial") :- bears(s, p, "against", _, _), scope(s, _).
        Flag(v_p, text::HEDGED_DENIAL) <-
            Bears(v_s, v_p, text::AGAINST, _, _),
            Scope(v_s, _);

        // [circular-reporting]
        // flag(p, "circular reporting") :- report(p, "for", s), goes_back_ever(s, s).
        Flag(v_p, text::CIRCULAR_REPORTING) <-
            Report(v_p, text::FOR, v_s),
            GoesBackEver(v_s, v_s);

        // [self-contradiction]
        // flag(p, "self-contradiction") :- party_denial(p, _, side), party_support(p, _, side).
        Flag(v_p, text::SELF_CONTRADICTION) <-
            PartyDenial(v_p, _, v_side),
            PartySupport(v_p, _, v_side);

        // [missed-denial]
        // flag(p, "missed denial") :-
        //     report(p, "for", s), statement(s, p, _, "relayed"), !report(p, "against", s), known(s, day),
        //     report(p, "against", denial), stand(denial, p, "against"), known(denial, before), before < day.
        Flag(v_p, text::MISSED_DENIAL) <-
            Report(v_p, text::FOR, v_s),
            !Report(v_p, text::AGAINST, v_s),
            Statement(v_s, v_p, _, text::RELAYED),
            Known(v_s, v_day),
            Report(v_p, text::AGAINST, v_denial),
            Stand(v_denial, v_p, text::AGAINST),
            Known(v_denial, v_before),
            (v_before < v_day);

        // [still-maintained]
        // flag(p, "still maintained") :- status(p, "retracted"), supported(p).
        Flag(v_p, text::STILL_MAINTAINED) <-
            Status(v_p, text::RETRACTED),
            Supported(v_p);
    }

    pub fn run(run: &mut Run<'_>) {
        let mut crepe = Crepe::new();
        crepe.extend([Env(run.context())]);
        crepe.extend(run.rows("report").map(|row| Report(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("origin_range").map(|row| OriginRange(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("report_count").map(|row| ReportCount(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number(), row[3].presume_number())));
        crepe.extend(run.rows("stand").map(|row| Stand(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("spoke_with").map(|row| SpokeWith(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("proposition").map(|row| Proposition(row[0].presume_symbol())));
        crepe.extend(run.rows("contact").map(|row| Contact(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("named_support").map(|row| NamedSupport(row[0].presume_symbol())));
        crepe.extend(run.rows("bears").map(|row| Bears(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol(), row[4].presume_symbol())));
        crepe.extend(run.rows("supported").map(|row| Supported(row[0].presume_symbol())));
        crepe.extend(run.rows("carried").map(|row| Carried(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("goes_back_ever").map(|row| GoesBackEver(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("takes_office").map(|row| TakesOffice(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_number())));
        crepe.extend(run.rows("window").map(|row| Window(row[0].presume_symbol(), row[1].presume_number(), row[2].presume_number())));
        crepe.extend(run.rows("scope").map(|row| Scope(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("party_support").map(|row| PartySupport(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("party_denial").map(|row| PartyDenial(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol())));
        crepe.extend(run.rows("own_support").map(|row| OwnSupport(row[0].presume_symbol(), row[1].presume_symbol())));
        crepe.extend(run.rows("status_precedence").map(|row| StatusPrecedence(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("statement").map(|row| Statement(row[0].presume_symbol(), row[1].presume_symbol(), row[2].presume_symbol(), row[3].presume_symbol())));
        crepe.extend(run.rows("known").map(|row| Known(row[0].presume_symbol(), row[1].presume_number())));
        crepe.extend(run.rows("as_of").map(|row| AsOf(row[0].presume_number())));
        let (set_1, set_2, set_3, set_4,) = crepe.run_with_hasher::<Hasher>();
        run.keep("disputed_contact", set_1.into_iter().map(|DisputedContact(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("pre_inauguration_contact_possible", set_2.into_iter().map(|PreInaugurationContactPossible(v_0, v_1, v_2, v_3)| [S(v_0), S(v_1), S(v_2), N(v_3)]));
        run.keep("flag", set_3.into_iter().map(|Flag(v_0, v_1)| [S(v_0), S(v_1)]));
        run.keep("status", set_4.into_iter().map(|Status(v_0, v_1)| [S(v_0), S(v_1)]));
    }
}
