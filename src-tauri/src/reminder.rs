//! What is due, said by the desktop's own notifications. They stay on this machine, and name the provider
//! and the request, never a person.

use crate::{language, now};
use desk::{AgendaItem, Desk, Texts, View, china_day};
use jiff::civil::Date;
use notify_rust::Notification;
#[cfg(target_os = "linux")]
use notify_rust::NotificationResponse;
use std::fmt::Display;

/// The most that one notification lists.
const MOST: usize = 4;

/// What is due today or overdue and was not said today, if anything is.
pub struct Reminder {
    said: Option<Date>,
}

impl Reminder {
    /// One that has said nothing yet.
    pub fn new() -> Self {
        Self { said: None }
    }

    /// Says what is due, once a day. A desktop without notifications has the overview. Where the person follows
    /// the notification, `follow` gets the place of what it is about.
    pub fn say(&mut self, view: &View, desk: &Desk, follow: impl FnOnce(String) + Send + 'static) {
        let today = china_day(now());
        let due: Vec<&AgendaItem> = view.agenda.iter().filter(|it| it.date <= today).collect();
        if due.is_empty() || self.said == Some(today) {
            return;
        }
        let language = view.settings.language.unwrap_or_else(language);
        let catalogue = desk.catalogue();
        let lines: Vec<String> = due
            .iter()
            .take(MOST)
            .map(|item| item.line(&catalogue, language))
            .collect();
        let count = due.len().to_string();
        let title = Texts::built_in().say(language, "terminal-due", &[("count", &count)]);
        let shown = Notification::new()
            .appname("Consent Desk")
            .summary(&title)
            .body(&lines.join("\n"))
            .action(
                "default",
                &Texts::built_in().say(language, "window-open", &[]),
            )
            .show();
        let Ok(shown) = shown else { return };
        self.said = Some(today);
        let place = place(due.iter().map(|it| &it.request));
        #[cfg(target_os = "linux")]
        tokio::spawn(async move {
            let followed = |answer: &NotificationResponse| {
                if matches!(answer, NotificationResponse::Default) {
                    follow(place);
                }
            };
            shown.wait_for_action_async(followed).await;
        });
        #[cfg(not(target_os = "linux"))]
        let _ = (shown, follow, place);
    }
}

/// The place of what is due: the request, however many of its dates have come, or with several requests the overview.
fn place<T: PartialEq + Display>(mut requests: impl Iterator<Item = T>) -> String {
    match requests.next() {
        Some(one) if requests.all(|it| it == one) => format!("#/requests/{one}"),
        _ => "#/overview".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_dates_of_one_request_lead_to_it_and_several_requests_to_the_overview() {
        assert_eq!(place(["a"].iter()), "#/requests/a");
        assert_eq!(place(["a", "a", "a"].iter()), "#/requests/a");
        assert_eq!(place(["a", "a", "b"].iter()), "#/overview");
    }
}
