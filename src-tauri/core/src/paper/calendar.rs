//! Dates for any calendar program: RFC 5545. The only file that names the library.

use crate::act::request::{AgendaItem, AgendaWhat, RequestView, agenda};
use crate::base::words::{Language, Texts};
use crate::know::catalogue::Catalogue;
use icalendar::{Alarm, Component, Event, EventLike, Property, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;

/// The dates of open requests as a calendar file: one all-day event each, with an alarm on the morning
/// before and on the morning itself. The same date of the same request keeps its UID, so that a calendar
/// program replaces it when the file is imported again. `stamp` is the moment of writing.
pub fn calendar_file(
    requests: &[RequestView],
    catalogue: &Catalogue,
    language: Language,
    today: Date,
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
    for item in agenda(requests, today) {
        let Some(request) = requests.iter().find(|it| it.id == item.request) else {
            continue;
        };
        calendar.push(event(&item, request, catalogue, language, &stamp));
    }
    calendar.to_string()
}

fn event(
    item: &AgendaItem,
    request: &RequestView,
    catalogue: &Catalogue,
    language: Language,
    stamp: &str,
) -> Event {
    let texts = Texts::built_in();
    let provider = catalogue
        .policy(&item.policy)
        .map_or(item.policy.as_str(), |it| it.provider.get(language));
    let what = item.text(language);
    let summary = plain(&texts.say(
        language,
        "request-agenda-summary",
        &[
            ("provider", provider),
            ("title", &item.title),
            ("what", &what),
        ],
    ));
    let clock = request
        .clocks
        .iter()
        .find(|it| Some(&it.id) == item.clock.as_ref());
    let lines = clock.map_or(Vec::new(), |it| it.clock.lines(language));
    let date = item.date.strftime("%Y%m%d").to_string();
    let what = match item.what {
        AgendaWhat::ClockEnds => item.clock.as_deref().unwrap_or("clock"),
        AgendaWhat::RemindFrom => "remind",
        AgendaWhat::ReminderEnds => "reminder",
    };
    let uid = format!("{}-{what}@consent-desk", item.request);
    let mut event = Event::with_uid(&uid);
    event
        .summary(&summary)
        .append_property(Property::new("DTSTAMP", stamp))
        .append_property(
            Property::new("DTSTART", date)
                .add_parameter("VALUE", "DATE")
                .done(),
        )
        // A deadline does not make the day busy.
        .add_property("TRANSP", "TRANSPARENT");
    if !lines.is_empty() {
        event.description(&lines.join("\n"));
    }
    // Nine in the morning of the day before, and of the day. The library reads no negative duration, so the
    // trigger is set as text.
    if let Ok(start) = Trigger::try_from(&Property::new("TRIGGER", "PT0S")) {
        for (number, from_midnight) in ["-PT15H", "PT9H"].into_iter().enumerate() {
            let mut alarm = Alarm::display(&summary, start.clone());
            // Stamp and UID are given, so that the library asks neither the clock nor chance for them.
            alarm
                .add_property("TRIGGER", from_midnight)
                .add_property("DTSTAMP", stamp)
                .add_property("UID", format!("{number}-{uid}"));
            event.alarm(alarm);
        }
    }
    event.done()
}

/// One line without control characters, as a calendar line bears it.
fn plain(text: &str) -> String {
    text.chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect()
}

impl AgendaItem {
    /// What comes, in words.
    pub fn text(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let say = |id: &str, arguments: &[(&str, &str)]| texts.say(language, id, arguments);
        let what = match (self.what, &self.clock) {
            (AgendaWhat::ClockEnds, Some(clock)) => say(&format!("request-ends-{clock}"), &[]),
            (AgendaWhat::ClockEnds, None) => String::new(),
            (AgendaWhat::RemindFrom, _) => say("request-agenda-remind-from", &[]),
            (AgendaWhat::ReminderEnds, _) => say("request-agenda-reminder-ends", &[]),
        };
        if self.provisional {
            say("request-agenda-provisional", &[("what", &what)])
        } else {
            what
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::deadline::Calendar;
    use crate::act::letter::LetterLanguage;
    use crate::act::request::{Recorded, Step, view};
    use crate::know::catalogue::Regime;
    use crate::know::catalogue::{Channel, Right};
    use jiff::civil::date;

    fn request(id: &str, title: &str, sent: Date, catalogue: &Catalogue) -> RequestView {
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
        let channel = Channel::Email;
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
        view(id, &recorded, catalogue, &Calendar::built_in(), sent).expect("a request")
    }

    #[test]
    fn a_calendar_program_reads_every_date_and_no_word_is_lost() {
        let catalogue = Catalogue::load(None);
        let title = "删除个人信息, 第一封; \\ 备注\r\nBEGIN:VEVENT";
        let requests = [
            request("r-1", title, date(2026, 9, 15), &catalogue),
            request("r-2", "二", date(2026, 12, 22), &catalogue),
        ];
        let today = date(2026, 12, 22);
        let stamp: Timestamp = "2026-12-22T01:02:03Z".parse().expect("a moment");
        let items = agenda(&requests, today);
        for language in Language::ALL {
            let write = || calendar_file(&requests, &catalogue, language, today, stamp);
            let text = write();
            assert_eq!(text, write(), "neither clock nor chance in it");
            assert!(text.lines().all(|line| line.len() <= 75), "folded");
            assert!(text.split("\r\n").all(|line| !line.contains('\n')));
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
                assert_eq!(event.property_value("DTSTAMP"), Some("20261222T010203Z"));
                assert!(uids.insert(event.get_uid().expect("a UID").to_owned()));
                let summary = event.get_summary().expect("a summary");
                assert!(!summary.contains("request-"), "{summary}");
                assert!(summary.contains(&plain(&item.title)), "{summary}");
                assert!(summary.contains(&item.text(language)), "{summary}");
                if item.what == AgendaWhat::ClockEnds {
                    let lines = event.get_description().expect("how it is reckoned");
                    assert!(lines.contains(&item.date.to_string()), "{lines}");
                }
                let alarms: Vec<_> = event
                    .components()
                    .iter()
                    .filter_map(|alarm| alarm.property_value("TRIGGER"))
                    .collect();
                assert_eq!(alarms, ["-PT15H", "PT9H"]);
            }
            assert!(uids.contains("r-1-promise-request@consent-desk"));
            assert!(items.iter().any(|item| item.provisional));
        }
    }
}
