//! Dates as a calendar file, read by two readers that did not make it.

use super::requests::{History, REQUEST, day, sent};
use calcard::icalendar::{ICalendarComponentType, ICalendarProperty, ICalendarValue};
use desk::{Closing, Language, RequestView, Step, calendar_file, withdrawn};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// One event as a reader found it.
#[derive(Debug, PartialEq)]
struct Found {
    summary: String,
    description: String,
    start: String,
    end: String,
    status: String,
    sequence: i64,
    alarms: Vec<String>,
}

fn stamp() -> Timestamp {
    "2026-10-20T01:02:03Z".parse().expect("a moment")
}

fn file(history: &History, today: &str) -> String {
    let request: RequestView = history.view(today);
    let gone = withdrawn(
        REQUEST,
        &history.recorded,
        &history.catalogue,
        &history.calendar,
        day(today),
    );
    calendar_file(
        &[request],
        &gone,
        &history.catalogue,
        Language::ZhCn,
        stamp(),
    )
}

/// As the ical crate reads it: lines unfolded, escapes left to its caller.
fn by_ical(text: &str) -> BTreeMap<String, Found> {
    let plain = |text: &str| {
        let mut plain = String::new();
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            match (character, character == '\\') {
                (_, true) => match characters.next() {
                    Some('n' | 'N') => plain.push('\n'),
                    Some(escaped) => plain.push(escaped),
                    None => panic!("an escape without its character: {text}"),
                },
                (character, false) => plain.push(character),
            }
        }
        plain
    };
    let calendar = ical::IcalParser::new(text.as_bytes())
        .next()
        .expect("a calendar")
        .expect("a sound one");
    let events = calendar.events.iter().map(|event| {
        let of = |properties: &[ical::property::Property], name: &str| {
            let property = properties.iter().find(|it| it.name == name);
            plain(property.and_then(|it| it.value.as_deref()).unwrap_or(""))
        };
        let of_event = |name: &str| of(&event.properties, name);
        let alarms = event.alarms.iter().map(|alarm| {
            let names: Vec<_> = alarm.properties.iter().map(|it| &*it.name).collect();
            assert!(
                names.iter().all(|it| !["DTSTAMP", "UID"].contains(it)),
                "{names:?}"
            );
            of(&alarm.properties, "TRIGGER")
        });
        let found = Found {
            summary: of_event("SUMMARY"),
            description: of_event("DESCRIPTION"),
            start: of_event("DTSTART"),
            end: of_event("DTEND"),
            status: of_event("STATUS"),
            sequence: of_event("SEQUENCE").parse().expect("a number"),
            alarms: alarms.collect(),
        };
        (of_event("UID"), found)
    });
    events.collect()
}

/// As calcard reads it: values typed and unescaped. Gives summary and description by UID.
fn by_calcard(text: &str) -> BTreeMap<String, (String, String, i64)> {
    let mut parser = calcard::Parser::new(text);
    let calendar = match parser.entry() {
        calcard::Entry::ICalendar(calendar) => calendar,
        other => panic!("{other:?} in {text}"),
    };
    let events = calendar
        .components
        .iter()
        .filter(|it| it.component_type == ICalendarComponentType::VEvent);
    let events = events.map(|event| {
        let value = |name: ICalendarProperty| {
            let entry = event.property(&name);
            entry.and_then(|it| it.values.first().cloned())
        };
        let text = |name| match value(name) {
            Some(ICalendarValue::Text(text)) => text,
            _ => String::new(),
        };
        let sequence = match value(ICalendarProperty::Sequence) {
            Some(ICalendarValue::Integer(number)) => number,
            other => panic!("{other:?}"),
        };
        let found = (
            text(ICalendarProperty::Summary),
            text(ICalendarProperty::Description),
            sequence,
        );
        (text(ICalendarProperty::Uid), found)
    });
    events.collect()
}

#[test]
fn two_other_readers_find_the_same_words_wherever_a_line_is_folded() {
    // Every length of title puts the folds elsewhere, among them between a backslash and what it escapes.
    for length in 0..80 {
        let mut history = History::new("kingsoft-cloud", "deletion", "2026-09-10");
        if let Step::Drafted { title, .. } = &mut history.recorded[0].step {
            *title = format!(
                "{}删,除;个\\人{}信,,,息🗑",
                "x".repeat(length),
                "y,".repeat(length / 4)
            );
        }
        history.add(sent("2026-09-10"), "2026-09-10");
        let text = file(&history, "2026-09-20");
        assert!(text.lines().all(|line| line.len() <= 75));
        let (ical, calcard) = (by_ical(&text), by_calcard(&text));
        assert_eq!(ical.len(), 3, "yardstick, standard, reminder");
        let title = &history.view("2026-09-20").title;
        for (uid, found) in &ical {
            assert!(found.summary.contains(title.as_str()), "{}", found.summary);
            assert_eq!(found.status, "CONFIRMED");
            assert_eq!(found.alarms, ["-PT15H", "PT9H"]);
            assert!(found.start < found.end);
            let other = &calcard[uid];
            assert_eq!(
                (&found.summary, &found.description, found.sequence),
                (&other.0, &other.1, other.2)
            );
        }
    }
}

#[test]
fn a_date_that_no_longer_holds_is_sent_as_cancelled_under_a_higher_number() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let before = by_ical(&file(&history, "2026-09-20"));
    assert!(
        before
            .values()
            .all(|it| it.status == "CONFIRMED" && it.sequence == 2)
    );

    history.add(
        Step::Closed {
            on: day("2026-09-21"),
            why: Closing::GivenUp,
        },
        "2026-09-21",
    );
    let text = file(&history, "2026-09-21");
    let after = by_ical(&text);
    assert_eq!(
        after.keys().collect::<Vec<_>>(),
        before.keys().collect::<Vec<_>>(),
        "the same names"
    );
    for (uid, found) in &after {
        assert_eq!((found.status.as_str(), found.sequence), ("CANCELLED", 3));
        assert_eq!(found.start, before[uid].start);
        assert!(found.alarms.is_empty());
    }
    by_calcard(&text);

    // Taken up again, they hold again; the number goes on rising.
    let closed = history.recorded[2].seq;
    history.add(Step::Undone { of: closed }, "2026-09-22");
    let again = by_ical(&file(&history, "2026-09-22"));
    assert!(
        again
            .values()
            .all(|it| it.status == "CONFIRMED" && it.sequence == 4)
    );

    // A sending recorded by mistake takes its dates with it.
    let sent = history.recorded[1].seq;
    history.add(Step::Undone { of: sent }, "2026-09-23");
    let gone = by_ical(&file(&history, "2026-09-23"));
    assert_eq!(gone.len(), before.len());
    assert!(gone.values().all(|it| it.status == "CANCELLED"));
    // Long after, nothing is said of them any more.
    assert!(!file(&history, "2027-09-23").contains("BEGIN:VEVENT"));
}
