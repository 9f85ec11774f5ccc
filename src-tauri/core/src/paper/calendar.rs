//! Dates for any calendar program: RFC 5545. The only file that names the library.

use crate::act::request::{AgendaItem, AgendaWhat, RequestView, agenda};
use crate::base::words::Language;
use crate::know::catalogue::Catalogue;
use icalendar::{Alarm, Component, Event, EventLike, Property, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;

/// The dates of open requests as a calendar file: one all-day event each, with an alarm on the morning
/// before and on the morning itself. The same date of the same request keeps its UID, so that a calendar
/// program replaces it when the file is imported again; a date that stood in an earlier file and no longer
/// holds (`withdrawn`) is sent as cancelled, under a higher SEQUENCE. `stamp` is the moment of writing.
pub fn calendar_file(
    requests: &[RequestView],
    withdrawn: &[AgendaItem],
    catalogue: &Catalogue,
    language: Language,
    stamp: Timestamp,
) -> String {
    let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut calendar = icalendar::Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Consent Desk//consent-desk//ZH"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let standing = agenda(requests);
    let items = standing.iter().map(|it| (it, true));
    for (item, holds) in items.chain(withdrawn.iter().map(|it| (it, false))) {
        let Some(request) = requests.iter().find(|it| it.id == item.request) else {
            continue;
        };
        calendar.push(event(item, holds, request, catalogue, language, &stamp));
    }
    tidy(&calendar.to_string())
}

fn event(
    item: &AgendaItem,
    holds: bool,
    request: &RequestView,
    catalogue: &Catalogue,
    language: Language,
    stamp: &str,
) -> Event {
    let summary = plain(&item.line(catalogue, language));
    let clock = request
        .clocks
        .iter()
        .find(|it| holds && Some(&it.id) == item.clock.as_ref());
    let lines = clock.map_or(Vec::new(), |it| it.clock.lines(language));
    let day = |date: Date| date.strftime("%Y%m%d").to_string();
    let all_day = |name: &str, date: Date| {
        Property::new(name, day(date))
            .add_parameter("VALUE", "DATE")
            .done()
    };
    let status = match (holds, item.provisional) {
        (false, _) => "CANCELLED",
        (true, true) => "TENTATIVE",
        (true, false) => "CONFIRMED",
    };
    let uid = uid(item);
    let mut event = Event::with_uid(&uid);
    event
        .summary(&summary)
        .append_property(Property::new("DTSTAMP", stamp))
        .append_property(Property::new("LAST-MODIFIED", stamp))
        .append_property(Property::new("SEQUENCE", request.revision.to_string()))
        .append_property(Property::new("STATUS", status))
        .append_property(all_day("DTSTART", item.date))
        // The end of a whole day is the day after (RFC 5545, 3.6.1).
        .append_property(all_day("DTEND", item.date.tomorrow().unwrap_or(item.date)))
        // A deadline does not make the day busy; Outlook reads its own word for it.
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    if !lines.is_empty() {
        event.description(&lines.join("\n"));
    }
    if !holds {
        return event.done();
    }
    // Nine in the morning of the day before, and of the day. Programs that keep one alarm keep the first, and
    // some take none after the start, so the one before comes first. The library reads no negative duration,
    // so the trigger is set as text.
    if let Ok(start) = Trigger::try_from(&Property::new("TRIGGER", "PT0S")) {
        for from_midnight in ["-PT15H", "PT9H"] {
            let mut alarm = Alarm::display(&summary, start.clone());
            // Stamp and UID are given, so that the library asks neither the clock nor chance for them.
            alarm
                .add_property("TRIGGER", from_midnight)
                .add_property("DTSTAMP", stamp)
                .add_property("UID", &uid);
            event.alarm(alarm);
        }
    }
    event.done()
}

/// The name of a date, the same in every file.
fn uid(item: &AgendaItem) -> String {
    let what = match item.what {
        AgendaWhat::ClockEnds => item.clock.as_deref().unwrap_or("clock"),
        AgendaWhat::RemindFrom => "remind",
        AgendaWhat::ReminderEnds => "reminder",
    };
    format!("{}-{what}@consent-desk", item.request)
}

/// The lines as every reader takes them. The library may fold between a backslash and what it escapes, which
/// readers that unescape line by line misread; and it gives alarms a stamp, which RFC 5545 does not know there.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut in_alarm = false;
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        match line {
            "BEGIN:VALARM" => in_alarm = true,
            "END:VALARM" => in_alarm = false,
            _ => {}
        }
        if in_alarm && (line.starts_with("DTSTAMP") || line.starts_with("UID")) {
            continue;
        }
        fold(line, &mut tidy);
    }
    tidy
}

/// The longest line, in octets (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// Writes a line, folded between characters and never within an escape.
fn fold(line: &str, into: &mut String) {
    let mut length = 0;
    let mut escaping = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        // A backslash goes into a line together with what it escapes.
        let escape = character == '\\' && !escaping;
        let next = characters.peek().filter(|_| escape);
        let needs = character.len_utf8() + next.map_or(0, |it| it.len_utf8());
        if !escaping && length + needs > LONGEST_LINE {
            into.push_str("\r\n ");
            length = 1;
        }
        into.push(character);
        length += character.len_utf8();
        escaping = escape;
    }
    into.push_str("\r\n");
}

/// One line without control characters, as a calendar line bears it.
fn plain(text: &str) -> String {
    text.chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::deadline::Calendar;
    use crate::act::letter::LetterLanguage;
    use crate::act::request::{Recorded, Step, view};
    use crate::base::ids::RequestId;
    use crate::base::words::Texts;
    use crate::know::catalogue::Regime;
    use crate::know::catalogue::{Channel, Right};
    use jiff::civil::{Date, date};

    fn request(id: u8, title: &str, sent: Date, catalogue: &Catalogue) -> RequestView {
        let policy = "kingsoft-cloud";
        let drafted = Step::Drafted {
            on: sent,
            policy: policy.into(),
            version: catalogue.policy(policy).expect("a policy").version,
            offer: "deletion".into(),
            right: Right::Deletion,
            person: None,
            regime: Regime::Pipl,
            language: LetterLanguage::ZhCn,
            consents: Vec::new(),
            title: title.into(),
        };
        let channel = Some(Channel::Email);
        let reference = String::new();
        let steps = [
            drafted,
            Step::Sent {
                on: sent,
                channel,
                reference,
            },
            Step::IdentityVerified { on: sent },
        ];
        let recorded: Vec<Recorded> = (1..)
            .zip(steps)
            .map(|(seq, step)| Recorded {
                seq,
                at: Timestamp::UNIX_EPOCH,
                step,
            })
            .collect();
        view(
            RequestId::from_bytes([id; 16]),
            &recorded,
            catalogue,
            &Calendar::built_in(),
            date(2026, 12, 22),
        )
        .expect("a request")
    }

    #[test]
    fn a_calendar_program_reads_every_date_and_no_word_is_lost() {
        let catalogue = Catalogue::load(None);
        let title = "删除个人信息, 第一封; \\ 备注\r\nBEGIN:VEVENT";
        let requests = [
            request(1, title, date(2026, 9, 15), &catalogue),
            request(2, "二", date(2026, 12, 22), &catalogue),
        ];
        let stamp: Timestamp = "2026-12-22T01:02:03Z".parse().expect("a moment");
        let items = agenda(&requests);
        for language in Language::ALL {
            let write = || calendar_file(&requests, &[], &catalogue, language, stamp);
            let text = write();
            assert_eq!(text, write(), "neither clock nor chance in it");
            assert!(text.lines().all(|line| line.len() <= 75), "folded");
            assert!(text.split("\r\n").all(|line| !line.contains('\n')));
            let within_escape = |line: &str| line.len() - line.trim_end_matches('\\').len();
            assert!(text.lines().all(|line| within_escape(line) % 2 == 0));
            let read: icalendar::Calendar = text.parse().expect("RFC 5545");
            assert_eq!(read.property_value("VERSION"), Some("2.0"));
            let events: Vec<_> = read.events().collect();
            assert_eq!(events.len(), items.len());
            let mut uids = std::collections::BTreeSet::new();
            for (event, item) in events.iter().zip(&items) {
                assert_eq!(
                    event.property_value("DTSTART"),
                    Some(item.date.strftime("%Y%m%d").to_string().as_str())
                );
                let next = item.date.tomorrow().expect("a day");
                let next = next.strftime("%Y%m%d").to_string();
                assert_eq!(event.property_value("DTEND"), Some(next.as_str()));
                assert_eq!(event.property_value("SEQUENCE"), Some("3"));
                let status = if item.provisional {
                    "TENTATIVE"
                } else {
                    "CONFIRMED"
                };
                assert_eq!(event.property_value("STATUS"), Some(status));
                assert_eq!(event.property_value("DTSTAMP"), Some("20261222T010203Z"));
                assert!(uids.insert(event.get_uid().expect("a UID").to_owned()));
                let summary = event.get_summary().expect("a summary");
                assert!(!summary.contains("request-"), "{summary}");
                assert!(
                    summary.contains(&plain(item.named.get(language))),
                    "{summary}"
                );
                assert!(summary.contains(&item.text(language)), "{summary}");
                if item.what == AgendaWhat::ClockEnds {
                    let lines = event.get_description().expect("how it is reckoned");
                    let date = Texts::built_in().day(language, item.date);
                    assert!(lines.contains(&date), "{lines}");
                }
                let alarms: Vec<_> = event
                    .components()
                    .iter()
                    .filter_map(|alarm| alarm.property_value("TRIGGER"))
                    .collect();
                assert_eq!(alarms, ["-PT15H", "PT9H"]);
            }
            assert!(
                uids.contains("01010101-0101-0101-0101-010101010101-promise-request@consent-desk")
            );
            assert!(items.iter().any(|item| item.provisional));
        }
    }
}
