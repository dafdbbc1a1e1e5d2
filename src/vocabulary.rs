//! The few relations that the code knows by name; everything else a rulebook names as it likes.
//!
//! A rulebook need not have any of them. One that lacks `status` and `conclusion` gets its
//! `.output` relations printed plainly, each tuple by its reading. LANGUAGE.md describes them for
//! rule authors.

/// `asked(date)` or `asked(date_first, date_last)`, an input: what `--as-of` adds, as the last day
/// or as the minutes from first to last.
pub const ASKED: &str = "asked";

/// `hindsight(asked)`, an input: the row that `--hindsight` adds; what was found out later about
/// sources counts from the start.
pub const HINDSIGHT: &str = "hindsight";

/// `approximate(x, key)`, an input: the loader adds it for a date written with `~`, `?` or `%`.
/// `x` is the row's id, `key` the key that the date stands under.
pub const APPROXIMATE: &str = "approximate";

/// `zone(minutes)`, an input: how far the zone of the case is ahead of UTC, which the loader adds
/// unless the files that were asked for are in different zones.
pub const ZONE: &str = "zone";

/// `set_aside(row, reason)`: the rows of an import of which nothing is said, and why. Their number is
/// told.
pub const SET_ASIDE: &str = "set_aside";

/// `case_title(text)`: what a case is called that an import makes.
pub const CASE_TITLE: &str = "case_title";

/// `reflexive(attribute)`, by facts in the rules: the attributes under which an id may name itself.
pub const REFLEXIVE: &str = "reflexive";

/// `key_help(key, text, example)`, by facts in the rules: what a person types under a key of a facts
/// file. `key` is a key, or `relation.key` or `Type.key` where that asks for something of its own, or
/// a relation.
pub const KEY_HELP: &str = "key_help";

/// `extracted(name, when)`, facts in the rules: the kinds and attributes that a program gives which reads
/// articles; an attribute `always`, or where there is something to say.
pub const EXTRACTED: &str = "extracted";

/// `chapter(place, file)`, by facts in the rules: the order in which the rule files are best read.
/// Files without a place come last.
pub const CHAPTER: &str = "chapter";

/// `glossary(word, …)`, by facts in the rules: words that are easily taken for each other. It is
/// listed with the rules, and nothing else reads it.
pub const GLOSSARY: &str = "glossary";

/// `name(x, text)`, an input: what a value prints as.
pub const NAME: &str = "name";

/// `preposition(x, word)`: an input; what stands before the name of `x` where a reading has `via`.
pub const PREPOSITION: &str = "preposition";

/// `as_of(date)`: the date that everything is judged as of.
pub const AS_OF: &str = "as_of";

/// `known(statement, date)`: the day or minute in which each statement became known.
pub const KNOWN: &str = "known";

/// `summary(…)`: what the case holds; its reading stands beside the title.
pub const SUMMARY: &str = "summary";

/// `status(proposition, status)`: the board has one entry for each tuple.
pub const STATUS: &str = "status";

/// `status_rank(status, rank)`: the board's order; the least rank comes first, and a status
/// without a rank last.
pub const STATUS_RANK: &str = "status_rank";

/// `status_colour(status, colour)`: what a terminal that can shows a status in, beside its name:
/// `red`, `green`, `yellow`, `blue`, `magenta` or `cyan`.
pub const STATUS_COLOUR: &str = "status_colour";

/// `shown_as(proposition, word)`: what the board calls its status, where that says more.
pub const SHOWN_AS: &str = "shown_as";

/// `board_line(position, heading, relation)`: `relation`, whose first column is a proposition, is
/// shown under each proposition of the board. Its reading starts with `{that column}: `, which the
/// board leaves out. Tuples share one line if `heading` is the same, and positions order headings.
pub const BOARD_LINE: &str = "board_line";

/// `view_line(view, position, heading, relation)`: as [`BOARD_LINE`], for a view that gives a few lines
/// alone: `board`, what a short board has under a proposition; `why`, what decides a status, or what a
/// statement counts for; `why not`, what is missing for a status, by the relation's second column; `brief`, what a
/// situation note has under a claim; `sources`, what it says of each statement.
pub const VIEW_LINE: &str = "view_line";

/// `headline(position, relation)`: the relations whose tuples are told at the top, in order. Their
/// first column is a question, or a proposition that leads; their reading starts with
/// `{that column}: `, which is left out where it would repeat the title.
pub const HEADLINE: &str = "headline";

/// `leading(proposition)`: what the case is about, which the board begins with.
pub const LEADING: &str = "leading";

/// `leading_if_first(proposition)`: where nothing is [`LEADING`], the first of these by its sentence is.
pub const LEADING_IF_FIRST: &str = "leading_if_first";

/// `lead_rank(status, rank)`: in which order a board gives what it tells in full; as [`STATUS_RANK`].
pub const LEAD_RANK: &str = "lead_rank";

/// `in_full(proposition)`: a short board says what is for and against it.
pub const IN_FULL: &str = "in_full";

/// `folded(proposition, other)`: a short board has it only among what is told of the other.
pub const FOLDED: &str = "folded";

/// `brief_section(position, heading, status)`: under which heading a situation note tells what has a
/// status; without it, it tells no claims.
pub const BRIEF_SECTION: &str = "brief_section";

/// `url(statement, address)`: where a statement can be read.
pub const URL: &str = "url";

/// `archive(statement, address)`: where a copy of it is kept.
pub const ARCHIVE: &str = "archive";

/// `also_accepted(heading, relation)`: what is accepted with the conclusions, and compared with them later,
/// though no board shows it. The reading of the relation starts with `{its first column}: `.
pub const ALSO_ACCEPTED: &str = "also_accepted";

/// `via(statement, outlet)`: what carried a statement.
pub const CARRIER: &str = "via";

/// The relations whose last column names relations that are shown.
pub const NAMING: [&str; 5] = [BOARD_LINE, VIEW_LINE, CONCLUSION, HEADLINE, ALSO_ACCEPTED];

/// `conclusion(position, relation)`: the output relations that are conclusions, in order.
pub const CONCLUSION: &str = "conclusion";

/// `notice(x, notice)`: what looks wrong in the notes themselves. `x` is the id of a row, `notice` a
/// few words for what is wrong; the gloss of the rule that derives it explains it.
pub const NOTICE: &str = "notice";

/// `notice_help(notice, text)`: what to type where there is such a notice, in one line.
pub const NOTICE_HELP: &str = "notice_help";

/// `grave(notice)`: a notice that no case may have: `check` ends with an error where there is one.
pub const GRAVE: &str = "grave";

/// `quote(statement, text)`, an input: the words of a statement.
pub const QUOTE: &str = "quote";

/// `text(statement, file)`, an input: the text that a statement was read in.
pub const TEXT: &str = "text";

/// `text_print(file, fingerprint)`, added for each text that is read.
pub const TEXT_PRINT: &str = "text_print";

/// `unquoted(file, statement)`, added for a statement that names a text and has no quote.
pub const UNQUOTED: &str = "unquoted";

/// `quote_missing(file, statement, quote, instead)`, added for a quote that stands in none of the texts;
/// `instead` is what goes on otherwise, or empty.
pub const QUOTE_MISSING: &str = "quote_missing";

/// `quote_repeated(file, statement, quote, times)`, added for a quote that may be meant at several places.
pub const QUOTE_REPEATED: &str = "quote_repeated";

/// `quote_cut(file, statement, quote, whole)`, added for a quote that begins or ends within a word.
pub const QUOTE_CUT: &str = "quote_cut";

/// `quote_short(file, statement, quote, letters)`, added for a quote that is too short to prove anything.
pub const QUOTE_SHORT: &str = "quote_short";

/// `text_line(statement, line)`, added for a quote that stands in a text.
pub const TEXT_LINE: &str = "text_line";

/// `in_context(statement, sentence)`, added for a quote that stands in a text.
pub const IN_CONTEXT: &str = "in_context";

/// What is found by reading texts, which no facts file can give.
pub const FOUND_IN_TEXTS: [&str; 8] = [
    TEXT_PRINT,
    UNQUOTED,
    QUOTE_MISSING,
    QUOTE_REPEATED,
    QUOTE_CUT,
    QUOTE_SHORT,
    TEXT_LINE,
    IN_CONTEXT,
];

/// `compared(statement, proposition, position, out_first, out_last)`: what `infer copies` compares, and
/// when it came out. Statements of one position are compared, and those of the empty one with all.
pub const COMPARED: &str = "compared";

/// `may_be_a_copy(statement)`: what `infer copies` proposes a root for.
pub const MAY_BE_A_COPY: &str = "may_be_a_copy";

/// `came_out_in(statement, outlet)`: where a statement came out; those of one outlet are not compared.
pub const CAME_OUT_IN: &str = "came_out_in";

/// `akin(proposition, other)`: propositions whose statements are compared, besides those of one.
pub const AKIN: &str = "akin";

/// `noted_source(statement, root)`: what a statement goes back to, or may, as is noted: nothing more is
/// proposed of the two.
pub const NOTED_SOURCE: &str = "noted_source";

/// `credited_as(statement, text)`: the names by which texts credit whom a statement is from.
pub const CREDITED_AS: &str = "credited_as";

/// `credit_phrase(language, phrase)`: what credits whose name stands in place of `…`.
pub const CREDIT_PHRASE: &str = "credit_phrase";

/// `credit_article(word)`: what may stand before a name and is no part of it.
pub const CREDIT_ARTICLE: &str = "credit_article";

/// `boilerplate_phrase(phrase)`: what marks a paragraph that stands on every page of a site.
pub const BOILERPLATE_PHRASE: &str = "boilerplate_phrase";

/// `rests_on(statement, root)`, an input: what `infer copies` writes.
pub const RESTS_ON: &str = "rests_on";

/// `may_rest_on(statement, root, reason)`, an input: what `infer copies` writes.
pub const MAY_REST_ON: &str = "may_rest_on";

/// `hangs_on(statement, root)`: what a statement that is supposed never to have been said takes
/// with it. A statement falls when everything that it hangs on falls.
pub const HANGS_ON: &str = "hangs_on";

/// `origin_key(root, who, carrier)`: whose word a statement is; roots that agree in both are one
/// origin.
pub const ORIGIN_KEY: &str = "origin_key";

/// `origin_range(proposition, position, least, most)`: how many independent origins stand behind a
/// position.
pub const ORIGIN_RANGE: &str = "origin_range";

/// `moment(day)`: the days or minutes in which something may move. Its tuples are those of the
/// whole case, whatever the date that is asked for.
pub const MOMENT: &str = "moment";

/// `statement_label(statement, …)`: what a picture calls a statement. Its reading starts with
/// `{that column}: `, which the picture leaves out.
pub const STATEMENT_LABEL: &str = "statement_label";

/// `statement_words(attribute)`: the attributes that hold the words of a statement, which stand beside its
/// name.
pub const STATEMENT_WORDS: &str = "statement_words";

/// `balance(question, place, proposition, position)`: a column of the picture that weighs two answers to
/// the question, the first and the second by `place`; the empty question has a picture, too.
pub const BALANCE: &str = "balance";

/// `balance_total(proposition, position, …)`: what a column comes to. Its reading starts with
/// `{that column}: `, which the picture leaves out.
pub const BALANCE_TOTAL: &str = "balance_total";

/// `balance_mark(proposition, position, statement, lane, kind, way)`: the statement has a mark in that
/// column, on the day on which it became known, in the colour of the lane; `way` may be empty.
pub const BALANCE_MARK: &str = "balance_mark";

/// `timeline_mark(proposition, statement, lane, position)`: the statement is drawn in that lane of
/// the proposition's timeline, on the day on which it became known.
pub const TIMELINE_MARK: &str = "timeline_mark";

/// `graph_node(proposition, statement, state)`: the statement is part of the picture of where the
/// proposition comes from.
pub const GRAPH_NODE: &str = "graph_node";

/// `graph_edge(proposition, root, statement, kind)`: a line of that picture.
pub const GRAPH_EDGE: &str = "graph_edge";

/// `contact_edge(proposition, who, whom)`: a line of the picture of contacts, drawn by the
/// proposition's status.
pub const CONTACT_EDGE: &str = "contact_edge";

/// `drawn_as(word, shape, colour)`: how pictures show a position or a state, beside the word:
/// `up`, `down`, `diamond`, `ring`, `cross`, `disc`, `hollow`, `half`, `broken` or `small` for a mark; `thick`, `thin`, `dashed`, `faded` or
/// `struck` for a box; and a colour as in [`STATUS_COLOUR`].
pub const DRAWN_AS: &str = "drawn_as";

/// What tells people about the rules, and says nothing about a case.
pub const GUIDE: [&str; 4] = [KEY_HELP, CHAPTER, GLOSSARY, EXTRACTED];

/// The relations that the code reads even where no rule and no `.output` does. None of them is a
/// result of its own.
pub const READ_BY_NAME: [&str; 50] = [
    REFLEXIVE,
    KEY_HELP,
    CHAPTER,
    GLOSSARY,
    EXTRACTED,
    SHOWN_AS,
    SET_ASIDE,
    CASE_TITLE,
    AS_OF,
    SUMMARY,
    STATUS,
    STATUS_RANK,
    STATUS_COLOUR,
    BOARD_LINE,
    VIEW_LINE,
    HEADLINE,
    LEADING,
    LEADING_IF_FIRST,
    LEAD_RANK,
    IN_FULL,
    FOLDED,
    BRIEF_SECTION,
    CONCLUSION,
    ALSO_ACCEPTED,
    NOTICE_HELP,
    GRAVE,
    TEXT_LINE,
    IN_CONTEXT,
    COMPARED,
    MAY_BE_A_COPY,
    CAME_OUT_IN,
    AKIN,
    NOTED_SOURCE,
    CREDITED_AS,
    CREDIT_PHRASE,
    CREDIT_ARTICLE,
    BOILERPLATE_PHRASE,
    HANGS_ON,
    ORIGIN_KEY,
    MOMENT,
    STATEMENT_LABEL,
    STATEMENT_WORDS,
    BALANCE,
    BALANCE_TOTAL,
    BALANCE_MARK,
    TIMELINE_MARK,
    GRAPH_NODE,
    GRAPH_EDGE,
    CONTACT_EDGE,
    DRAWN_AS,
];

/// The sheets of a book that hold rows of several kinds: what a sheet is called, the type of the ids that
/// its rows declare, and the column that names the kind. A rulebook without the type has no such sheet.
pub const SHEETS: [(&str, &str, &str); 4] = [
    ("statements", "Statement", "stance"),
    ("claims", "Proposition", "kind"),
    ("who", "Named", "kind"),
    ("questions", "Question", "kind"),
];
