//! Laws of folding: what may differ between a quote and its text, and that nothing else may.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use infer_texts::{Finding, Folded, Quote};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// What stands between words, with what may stand there as well.
const BETWEEN: [&[&str]; 6] = [
    &[" ", "\n", "\r\n", "\u{a0}", "  \t", " \u{200b}\n"],
    &["-", "–", " — ", "--", "\u{2010}\n", " \u{2212} "],
    &["’", "'", "`", "ʼ", "\u{2018}"],
    &[" “", " \"", "\n„", " « ", " ''", " 「"],
    &["” ", "\" ", "“\n", " » ", "'' ", "」 "],
    &[", ", ",\n", ",\u{a0}"],
];

/// Words of several scripts; none has the letter ß or the character 〇.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z]{1,9}",
        "[àâçéèêëîïôûüñ]{1,4}[a-z]{0,3}",
        "[ếộưứắằặẫĐ]{1,3}[nmt]?",
        "[а-яА-Яйё]{1,9}",
        "[ء-ي]{1,8}",
        "[가-힣]{1,4}",
        "[一-鿿]{1,6}",
        "[ก-ฮ][ิ-ู]?[ก-ฮ]{0,4}",
        "[0-9]{1,4}",
    ]
}

/// A text as words, and for each the number of what stands after it.
type Words = Vec<(String, usize)>;

fn words() -> impl Strategy<Value = Words> {
    prop::collection::vec((word(), 0..BETWEEN.len()), 2..40)
}

/// How a text is typed: its normal form, which of the ways to write what stands between, and whether
/// invisible characters stand in it.
#[derive(Debug, Clone, Copy)]
struct Typing {
    decomposed: bool,
    way: usize,
    invisible: bool,
}

fn typing() -> impl Strategy<Value = Typing> {
    (any::<bool>(), 0..6_usize, any::<bool>()).prop_map(|(decomposed, way, invisible)| Typing {
        decomposed,
        way,
        invisible,
    })
}

/// The words as they are typed, and where each begins.
fn typed(words: &[(String, usize)], typing: Typing) -> (String, Vec<usize>) {
    let (mut text, mut starts) = (String::new(), Vec::new());
    for (index, (word, between)) in words.iter().enumerate() {
        starts.push(text.len());
        if typing.decomposed {
            text.extend(word.nfd());
        } else {
            text.extend(word.nfc());
        }
        if index + 1 < words.len() {
            let ways = BETWEEN[*between];
            text.push_str(ways[(typing.way + index) % ways.len()]);
            if typing.invisible {
                text.push('\u{ad}');
            }
        }
    }
    (text, starts)
}

fn part() -> impl Strategy<Value = (Words, usize, usize)> {
    words().prop_flat_map(|words| {
        let length = words.len();
        (Just(words), 0..length)
            .prop_flat_map(move |(words, from)| (Just(words), Just(from), from + 1..=length))
    })
}

proptest! {
    #[test]
    fn a_quote_is_found_however_it_is_typed(
        (words, from, to) in part(), of_text in typing(), of_quote in typing(),
    ) {
        let (text, starts) = typed(&words, of_text);
        let (quote, _) = typed(&words[from..to], of_quote);
        let folded = Folded::new(&text);
        match Quote::new(&quote).find(&folded) {
            Finding::Once(found) => {
                prop_assert_eq!(found.start(), starts[from]);
                let end = starts.get(to).copied().unwrap_or(text.len());
                prop_assert!(found.parts[0].end <= end);
                let (there, here) = (Folded::new(&text[found.parts[0].clone()]), Folded::new(&quote));
                prop_assert_eq!(there.text(), here.text());
            }
            Finding::Repeated(times, _) => {
                let needle = Folded::new(&quote).text().to_owned();
                let places = folded.text().char_indices().filter(|&(at, _)| folded.text()[at..].starts_with(&needle));
                prop_assert!(places.count() > 1 && times > 1);
            }
            Finding::Missing(_) => prop_assert!(false, "{:?} is not found in {:?}", quote, text),
        }
    }

    #[test]
    fn a_quote_with_another_letter_is_never_found(
        (words, from, to) in part(), at in any::<prop::sample::Index>(), of_text in typing(), of_quote in typing(),
    ) {
        let (text, _) = typed(&words, of_text);
        let (quote, _) = typed(&words[from..to], of_quote);
        let quote: String = quote.nfc().collect();
        let letters: Vec<(usize, char)> = quote.char_indices().filter(|(_, it)| it.is_alphanumeric()).collect();
        let (place, letter) = letters[at.index(letters.len())];
        for other in ["ß", "〇", ""] {
            let changed = format!("{}{other}{}", &quote[..place], &quote[place + letter.len_utf8()..]);
            let folded = (Folded::new(&changed), Folded::new(&text));
            // Without a letter it may be another quote that stands there, too.
            if other.is_empty() && folded.1.text().contains(folded.0.text()) {
                continue;
            }
            prop_assert!(matches!(Quote::new(&changed).find(&folded.1), Finding::Missing(_)), "{}", changed);
        }
    }

    #[test]
    fn parts_are_found_in_their_order((words, from, to) in part(), of_text in typing(), of_quote in typing()) {
        let (text, _) = typed(&words, of_text);
        let middle = usize::midpoint(from, to);
        let first = typed(&words[from..middle.max(from + 1)], of_quote).0;
        let last = typed(&words[middle..to], of_quote).0;
        let folded = Folded::new(&text);
        if middle > from {
            let quote = Quote::new(&format!("{first} […] {last}"));
            prop_assert!(!matches!(quote.find(&folded), Finding::Missing(_)));
        }
        let alien = Quote::new(&format!("{first} [...] ß"));
        prop_assert!(matches!(alien.find(&folded), Finding::Missing(_)));
    }

    #[test]
    fn folding_is_once_and_for_all(words in words(), of_text in typing(), other in typing()) {
        let (text, _) = typed(&words, of_text);
        let once = Folded::new(&text);
        let twice = Folded::new(once.text());
        prop_assert_eq!(twice.text(), once.text());
        let other = typed(&words, other).0;
        prop_assert_eq!(Folded::new(&other).fingerprint(), once.fingerprint());
    }

    #[test]
    fn any_text_is_no_trouble(text in any::<String>(), quote in any::<String>()) {
        let folded = Folded::new(&text);
        let length = folded.text().len();
        for (at, letter) in folded.text().char_indices() {
            let place = folded.place(at..at + letter.len_utf8());
            prop_assert!(text.is_char_boundary(place.start) && text.is_char_boundary(place.end));
        }
        prop_assert!(folded.place(0..length).end <= text.len());
        let found = match Quote::new(&quote).find(&folded) {
            Finding::Once(found) | Finding::Repeated(_, found) => found,
            Finding::Missing(_) => return Ok(()),
        };
        prop_assert!(!infer_texts::sentence_around(&text, &found.parts).contains('\n'));
    }
}

fn find(quote: &str, text: &str) -> Finding {
    Quote::new(quote).find(&Folded::new(text))
}

fn is_found(quote: &str, text: &str) -> bool {
    !matches!(find(quote, text), Finding::Missing(_))
}

#[test]
fn what_may_differ_does() {
    let text = "“Es ist völlig unwahr”, sagte er — ‘no\u{a0}deal’, and the co-\nauthor’s word.";
    for quote in [
        "\"Es ist vo\u{308}llig unwahr\"",
        "«Es ist völlig unwahr», sagte er",
        "sagte er - 'no deal'",
        "sagte er—\"no deal\"",
        "co-author's word",
        "Es […] unwahr",
        "Es [...] sagte [ . . . ] deal",
    ] {
        assert!(is_found(quote, text), "{quote}");
    }
}

#[test]
fn nothing_else_may_differ() {
    let text = "He said that there was no talk, at 4,500 km.";
    for quote in
        ["he said", "there was talk", "no talk. at", "4.500", "there was […] said", "", "[…]", "No"]
    {
        assert!(!is_found(quote, text), "{quote}");
    }
    // Marks that are letters stay: the power of ten, a ligature, a full-width digit.
    for (quote, text) in [("102", "10²"), ("office", "oﬃce"), ("1", "１"), ("resume", "résumé")]
    {
        assert!(!is_found(quote, text), "{quote}");
    }
}

#[test]
fn scripts_without_spaces_may_be_wrapped_anywhere() {
    let wrapped = "外交部发言人说：\n“没有这样的\n通话。”";
    assert!(is_found("没有这样的通话。", wrapped));
    assert!(!is_found("没有那样的通话。", wrapped));
    assert!(is_found("Bà nói rằng không có cuộc gọi", "Bà nói rằng\nkhông có cuộc gọi nào."));
    assert!(!is_found("Bà nói rằng có cuộc gọi", "Bà nói rằng không có cuộc gọi nào."));
    assert!(is_found("ไม่มีการโทร", "เขากล่าวว่า ไม่มี\nการโทร"));
    assert!(!is_found("하지 않았다", "하지않았다"));
}

#[test]
fn several_places_ask_for_a_longer_quote() {
    let text = "No comment. He said: no comment at all. No comment.";
    assert!(matches!(find("No comment", text), Finding::Repeated(2, _)));
    assert!(matches!(find("comment", text), Finding::Repeated(3, _)));
    assert!(matches!(find("no comment at all", text), Finding::Once(_)));
    assert!(matches!(find("He said […] all", text), Finding::Once(_)));
    assert!(matches!(find("He said […] omment", text), Finding::Repeated(2, _)));
    assert!(matches!(find("aa", "aaa"), Finding::Repeated(2, _)));
}

#[test]
fn what_cuts_a_word_is_told() {
    let cut = |quote: &str, text: &str| match find(quote, text) {
        Finding::Once(found) => found.cuts.map(|whole| text[whole].to_owned()),
        other => panic!("{other:?}"),
    };
    assert_eq!(cut("50 dead", "There were 150 dead.").as_deref(), Some("150"));
    assert_eq!(cut("500 dead", "There were 1,500 dead.").as_deref(), Some("1,500"));
    assert_eq!(cut("he denied it", "First she denied it.").as_deref(), Some("she"));
    assert_eq!(cut("they attack", "they attacked").as_deref(), Some("attacked"));
    assert_eq!(cut("1,500 dead", "There were 1,500 dead."), None);
    assert_eq!(cut("denied it", "She “denied it”."), None);
    assert_eq!(cut("没有", "这里没有人"), None);
}

#[test]
fn a_quote_that_parts_from_its_text_is_told_where() {
    let text = "“It is untrue. There was no conversation,” the spokesman said.";
    let Finding::Missing(Some(instead)) = find("There was no contact between them", text) else {
        panic!("it is missing")
    };
    assert!(text[instead].starts_with("There was no conversation"));
    assert_eq!(find("Nothing of this stands there", text), Finding::Missing(None));
}

#[test]
fn short_quotes_prove_nothing() {
    for (quote, letters) in [("He denied it", 10), ("没有通话", 16), ("no — ‘talk’!", 6)]
    {
        assert_eq!(Quote::new(quote).letters(), letters);
        assert_eq!(Quote::new(quote).is_short(), letters < 12);
    }
}
