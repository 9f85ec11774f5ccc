//! What is due, and what a new table of working days moves.

use super::{History, day, offered};
use desk::{AgendaWhat, Calendar, Language, Next, Step, agenda};

#[test]
fn what_is_due_names_its_request_in_the_readers_language() {
    let history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let view = history.view("2026-09-10");
    let item = agenda(std::slice::from_ref(&view)).remove(0);
    let english = item.line(&history.catalogue, Language::EnUs);
    assert_eq!(
        english,
        format!(
            "Kingsoft Cloud: Request for deletion of personal information – {}",
            item.text(Language::EnUs)
        )
    );
    let chinese = item.line(&history.catalogue, Language::ZhCn);
    assert!(chinese.contains(&view.title), "{chinese}");
}

#[test]
fn what_is_due_stands_on_the_agenda_until_it_is_dealt_with() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    history.add(
        Step::IdentityVerified {
            on: day("2026-09-15"),
        },
        "2026-09-15",
    );
    let view = history.view("2026-10-20");
    let items = agenda(std::slice::from_ref(&view));
    let dates: Vec<_> = items
        .iter()
        .map(|it| (it.date.to_string(), it.what, it.overdue))
        .collect();
    assert_eq!(
        dates,
        [
            // The yardstick from sending on, 30 days of the standard (a Saturday that is worked), the promise.
            ("2026-10-08".to_owned(), AgendaWhat::ClockEnds, true),
            ("2026-10-10".to_owned(), AgendaWhat::ClockEnds, true),
            ("2026-10-12".to_owned(), AgendaWhat::ClockEnds, true),
            ("2026-10-13".to_owned(), AgendaWhat::RemindFrom, false),
        ]
    );
    history.add(
        Step::Reminded {
            on: day("2026-10-20"),
            until: Some(day("2026-10-30")),
        },
        "2026-10-20",
    );
    let view = history.view("2026-10-21");
    assert_eq!(
        (offered(&view)[0], view.next[0].until),
        (Next::Wait, Some(day("2026-10-30")))
    );
    let items = agenda(std::slice::from_ref(&view));
    assert!(
        items
            .iter()
            .any(|it| it.what == AgendaWhat::ReminderEnds && it.date == day("2026-10-30"))
    );
    let view = history.view("2026-10-31");
    assert_eq!(
        offered(&view)[..2],
        [Next::ComplainToProvider, Next::ComplainToAuthority]
    );
}

#[test]
fn a_new_table_moves_open_requests() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-12-20");
    history.add(
        Step::IdentityVerified {
            on: day("2026-12-22"),
        },
        "2026-12-22",
    );
    let due = |history: &History| {
        let view = history.view("2026-12-23");
        view.clocks
            .iter()
            .find(|it| it.id == "promise-request")
            .and_then(|it| it.clock.due)
            .expect("a date")
    };
    assert!(due(&history).provisional);
    let notice = r#"{ "schema": 1, "years": [ { "year": 2027, "work": [], "off": ["2027-01-01","2027-02-05",
        "2027-02-08","2027-02-09","2027-02-10","2027-04-05","2027-05-03","2027-05-04","2027-06-09","2027-09-15",
        "2027-10-01","2027-10-04","2027-10-05"] } ] }"#;
    history.calendar = Calendar::built_in().with(desk::read_tables(notice).expect("a table"));
    assert_eq!(due(&history), day("2027-01-13").into());
}
