//! The history as lines to read, found and bounded.

use consent_desk_tests::{Room, decide, noon};
use desk::{Concern, Decision, Language, Sought};
use jiff::civil::date;

#[tokio::test]
async fn lines_are_found_by_words_and_matter_and_only_so_many_are_given() {
    let room = Room::new("lines");
    room.read().await;
    for (day, consent, decision) in [
        (1, "cookies", Decision::Given),
        (2, "beacons", Decision::Given),
        (3, "cookies", Decision::Refused),
        (4, "cookies", Decision::Given),
    ] {
        let at = noon(date(2026, 11, day));
        let done = room.desk().act(decide(consent, decision), at).await;
        done.expect("saved");
    }
    let all = room.desk().lines(&Sought::default()).await;
    assert_eq!((all.count, all.lines.len()), (4, 4));
    assert_eq!(all.lines[0].seq, 4, "the latest first");
    let few = Sought {
        most: Some(2),
        ..Sought::default()
    };
    let few = room.desk().lines(&few).await;
    assert_eq!(
        (few.count, few.lines.len()),
        (4, 2),
        "two are given, four are told"
    );
    let about = |concern| Sought {
        concerns: vec![concern],
        ..Sought::default()
    };
    assert_eq!(room.desk().lines(&about(Concern::Decisions)).await.count, 4);
    assert_eq!(room.desk().lines(&about(Concern::People)).await.count, 0);
    // A word of the second event's sentence that no other sentence has, in another case.
    let sentence = |seq: u64| {
        let line = all.lines.iter().find(|it| it.seq == seq);
        line.expect("a line").says.en_us.to_uppercase()
    };
    let word = sentence(2)
        .split_whitespace()
        .find(|word| ![1, 3, 4].iter().any(|seq| sentence(*seq).contains(word)))
        .expect("beacons are not cookies")
        .to_owned();
    let sought = Sought {
        words: format!("  {word} "),
        language: Language::EnUs,
        ..Sought::default()
    };
    let found = room.desk().lines(&sought).await;
    let found: Vec<_> = found.lines.iter().map(|it| it.seq).collect();
    assert_eq!(found, [2], "{word}");
}
