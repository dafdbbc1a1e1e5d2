//! Copies are found down to what the documents say, and nothing is found in what was written apart.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use infer_texts::{
    ComparedText, Dictionary, Likeness, PASSAGE, Passage, ROOTS_AT_MOST, STORIES_AT_MOST, Words,
    likenesses,
};
use proptest::prelude::*;

/// Articles of one story, each of a carrier of its own.
fn articles(texts: &[String]) -> Vec<ComparedText> {
    let mut dictionary = Dictionary::default();
    let texts = (0..).zip(texts);
    texts
        .map(|(carrier, text)| ComparedText {
            words: Words::new(text, &mut dictionary),
            stories: vec![0],
            carrier: Some(carrier),
        })
        .collect()
}

fn alike(texts: &[String]) -> Vec<Likeness> {
    likenesses(&articles(texts), &[])
}

fn passages(a: &str, b: &str) -> Vec<Passage> {
    let found = alike(&[a.to_owned(), b.to_owned()]);
    found.into_iter().flat_map(|likeness| likeness.passages).collect()
}

/// Different words, as many as these numbers.
fn text(numbers: &[u32]) -> String {
    numbers.iter().map(|number| format!("word{number}")).collect::<Vec<_>>().join(" ")
}

/// What is copied with another word in every n-th place.
fn edited(numbers: &[u32], every: usize) -> String {
    let edit = |(at, &number): (usize, &u32)| {
        if at % every == every - 1 { number + 1_000_000 } else { number }
    };
    text(&numbers.iter().enumerate().map(edit).collect::<Vec<_>>())
}

fn words() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0_u32..2_000, 60..300)
}

proptest! {
    #[test]
    fn a_copy_with_every_sixth_word_changed_is_found(numbers in words(), every in 6_usize..30) {
        let found = passages(&text(&numbers), &edited(&numbers, every));
        let equal: usize = found.iter().map(|passage| passage.equal).sum();
        // All but the words that were changed, and what is left at the end without a run.
        let kept = numbers.len() - numbers.len() / every;
        prop_assert!(equal + every >= kept, "{equal} of {kept}");
    }

    #[test]
    fn what_is_called_equal_is_equal(a in words(), b in words(), from in 0_usize..60, every in 6_usize..12) {
        let first = text(&a);
        let second = format!("{} {}", text(&b), edited(&a[from..], every));
        for passage in passages(&first, &second) {
            prop_assert!(passage.equal >= PASSAGE as usize);
            prop_assert!(passage.words >= passage.equal);
            let [mut last_a, mut last_b] = passage.places.clone().map(|place| place.start);
            for [in_a, in_b] in &passage.runs {
                prop_assert_eq!(&first[in_a.clone()], &second[in_b.clone()]);
                prop_assert!(in_a.start >= last_a && in_b.start >= last_b, "runs follow each other");
                [last_a, last_b] = [in_a.end, in_b.end];
            }
            prop_assert_eq!([last_a, last_b], passage.places.map(|place| place.end));
        }
    }

    #[test]
    fn the_order_of_the_texts_changes_nothing(a in words(), b in words(), every in 6_usize..12) {
        let texts = [text(&a), text(&b), edited(&a, every), edited(&b, every + 1)];
        let pairs = |order: [usize; 4]| {
            let found = alike(&order.map(|number| texts[number].clone()));
            let back = |it: &Likeness| {
                let mut pair = it.texts.map(|number| order[number]);
                pair.sort_unstable();
                (pair, it.passages.iter().map(|passage| passage.equal).sum::<usize>())
            };
            let mut pairs: Vec<_> = found.iter().map(back).collect();
            pairs.sort_unstable();
            pairs
        };
        let first = pairs([0, 1, 2, 3]);
        prop_assert_eq!(&first, &pairs([3, 2, 1, 0]));
        prop_assert_eq!(&first, &pairs([2, 0, 3, 1]));
    }

    #[test]
    fn no_text_is_trouble(a in ".{0,300}", b in ".{0,300}") {
        let _ = passages(&a, &b);
        let both = format!("{a}{b}");
        let _ = passages(&both, &format!("{both}{both}"));
    }
}

const GAZETTE: &str = "PORT MARROW – The oil terminal of Port Marrow was burning for a third day on Thursday, and \
    firefighters said that they would need until the weekend to put out the last tank. Three workers of the night \
    shift died and eleven were taken to the hospital of Saint Agnes, most of them with burns. Freedonia's defence \
    ministry said that a missile had hit the pumping station shortly after four in the morning. “We fired \
    nothing, and we have nothing to explain,” Ida Trent, the foreign minister of Sylvania, told reporters on \
    Wednesday. Insurers put the damage at forty million crowns, and the harbour master closed both piers to \
    tankers until further notice.";

/// The same event, told by another writer: names, numbers and the minister's words are the same.
const ECHO: &str = "Schools in the valley stayed shut on Thursday while smoke from Port Marrow drifted inland. At \
    least three people were killed there on Tuesday morning, when, by the account of Freedonia's defence ministry, \
    a missile struck the oil terminal. Sylvania rejects that: “We fired nothing, and we have nothing to explain,” \
    said Ida Trent, the foreign minister of Sylvania. At the hospital of Saint Agnes doctors spoke of eleven \
    patients, two in a critical state. Nobody can say yet when tankers will be let in again; the harbour master \
    wants to hear the fire brigade first, which hopes to be done by Sunday.";

#[test]
fn two_reports_of_one_event_are_no_copies() {
    assert_eq!(passages(GAZETTE, ECHO), []);
}

#[test]
fn what_one_speaker_said_to_both_is_no_copy() {
    let speech = "“There was no missile and no order, and whoever says so has not seen a single piece of \
        evidence, because there is none to be seen in any of the places that were named,”";
    assert_eq!(
        passages(
            &format!("Trent said: {speech} and left."),
            &format!("Asked, she said {speech} again.")
        ),
        []
    );
    let outside = speech.replace(['“', '”'], "");
    assert_eq!(passages(&outside, &format!("As was written, {outside}")).len(), 1);
}

#[test]
fn a_copy_in_part_is_found_where_it_is() {
    let start = GAZETTE.find("Insurers").unwrap();
    let copy = format!("The Courier has learnt: {} More at nine.", &GAZETTE[start..]);
    let found = passages(GAZETTE, &copy);
    assert_eq!(found.len(), 1);
    assert_eq!(GAZETTE[found[0].places[0].clone()], GAZETTE[start..GAZETTE.len() - 1]);
    assert_eq!((found[0].equal, found[0].words), (20, 20));
}

#[test]
fn scripts_without_spaces_are_compared_by_characters() {
    let text = "周二凌晨，一枚导弹击中了马罗港的石油码头，造成三名夜班工人死亡，十一人受伤，其中两人伤势严重，港口管理局随即关闭了两座码头。";
    assert_eq!(passages(text, &format!("据新闻社消息：{text}")).len(), 1);
    assert_eq!(
        passages(
            text,
            "周二，马罗港发生火灾，当局表示正在调查原因，目前尚不清楚有多少人受伤，航运公司称油轮将改道。"
        ),
        []
    );
}

#[test]
fn what_stands_on_every_page_is_no_copy() {
    let notice = "We use cookies so that this site works as you expect it to. By reading on you agree to our terms \
        and to the way in which we and our partners keep what we learn about how you read.";
    let mut dictionary = Dictionary::default();
    let stories = u32::try_from(STORIES_AT_MOST).unwrap() + 1;
    let of = |story: u32, dictionary: &mut Dictionary| ComparedText {
        words: Words::new(&format!("{notice}\n\nstory {story}"), dictionary),
        stories: vec![story / 2],
        carrier: Some(story),
    };
    let articles: Vec<ComparedText> = (0..2 * stories).map(|it| of(it, &mut dictionary)).collect();
    assert_eq!(likenesses(&articles, &[]), []);
    // In few stories it is told apart from a copy only by a phrase that is known to be none.
    let few = &articles[..2];
    assert_eq!(likenesses(few, &[]).len(), 1);
    assert_eq!(likenesses(few, &[Words::new("we use cookies", &mut dictionary)]), []);
}

#[test]
fn a_text_that_all_have_is_compared_with_the_earliest() {
    let numbers: Vec<u32> = (0..100).collect();
    let many = ROOTS_AT_MOST + 40;
    let found = alike(&vec![text(&numbers); many]);
    let roots = ROOTS_AT_MOST * (ROOTS_AT_MOST - 1) / 2;
    assert_eq!(found.len(), roots + 40 * ROOTS_AT_MOST);
    assert!((1..many).all(|copy| found.iter().any(|it| it.texts == [0, copy])));
}

#[test]
fn hostile_texts_are_no_trouble() {
    let hostile = [
        String::new(),
        "a".to_owned(),
        "a".repeat(100_000),
        "a ".repeat(100_000),
        "ab ba ".repeat(30_000),
        "字".repeat(50_000),
        "\u{200b}\u{202e}".repeat(100_000),
        "“".repeat(100_000),
        "\n".repeat(100_000),
        "e\u{301}".repeat(100_000),
    ];
    let twice = [&hostile[..], &hostile[..]].concat();
    // Where one word is all there is, there is one shingle, and that is too little to go by.
    assert_eq!(alike(&twice), []);
}
