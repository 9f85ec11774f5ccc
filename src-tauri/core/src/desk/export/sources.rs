//! All that an export is made from.

use crate::act::deadline::Calendar;
use crate::act::request;
use crate::base::ids::RequestId;
use crate::base::problem::{HistoryItem, Problem};
use crate::base::words::{Language, Texts, china_day};
use crate::desk::shelf;
use crate::desk::view::{Filed, View};
use crate::know::catalogue::Catalogue;
use crate::paper::calendar::calendar_file;
use crate::prove::history::{Past, Seal, short};
use crate::prove::vault::Ledger;
use jiff::Timestamp;

/// All that an export is made from.
pub struct Sources<'a> {
    /// What the providers say.
    pub catalogue: &'a Catalogue,
    /// What the person decided and asked for.
    pub view: &'a View,
    /// What follows from the history.
    pub past: &'a Past,
    /// The history, if there is one.
    pub ledger: Option<&'a Ledger>,
    /// Working days.
    pub calendar: &'a Calendar,
    /// The reader's language.
    pub language: Language,
    /// When it is made.
    pub now: Timestamp,
}

impl Sources<'_> {
    /// A message in the reader's language.
    pub fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        Texts::built_in().say(self.language, id, arguments)
    }

    /// The provider's name; the policy's id where the catalogue no longer has it.
    pub fn provider(&self, policy: &str) -> String {
        let name = self.catalogue.policy(policy);
        name.map_or(policy, |it| it.provider.get(self.language))
            .to_owned()
    }

    /// A request by its id.
    ///
    /// # Errors
    /// `NotInHistory`.
    pub fn request(&self, id: RequestId) -> Result<&Filed, Problem> {
        let found = self.view.requests.iter().find(|it| it.request.id == id);
        found.ok_or(Problem::NotInHistory {
            what: HistoryItem::Request,
        })
    }

    /// The history's fingerprint, for the foot of a page.
    pub fn seal(&self) -> Option<Seal> {
        let anchor = self.ledger?.anchor();
        Some(Seal {
            head: short(anchor.head),
            count: anchor.count,
        })
    }
}

/// A file's name without its ending, in the reader's language: the day, the provider that it is about, what it is.
pub fn stem(from: &Sources, policy: Option<&str>, what: &str) -> String {
    let provider = policy.map(|it| from.provider(it));
    shelf::name(china_day(from.now), provider.as_deref(), what)
}

/// The dates of these requests for a calendar program.
pub fn dates(from: &Sources, wanted: impl Fn(RequestId) -> bool) -> String {
    let all = from.view.requests.iter().map(|it| &it.request);
    let requests: Vec<_> = all.filter(|it| wanted(it.id)).cloned().collect();
    let withdrawn: Vec<_> = from
        .past
        .requests
        .iter()
        .filter(|(id, _)| wanted(*id))
        .flat_map(|(id, steps)| {
            let today = request::today(steps, from.now);
            request::withdrawn(*id, steps, from.catalogue, from.calendar, today)
        })
        .collect();
    let (catalogue, language) = (from.catalogue, from.language);
    calendar_file(&requests, &withdrawn, catalogue, language, from.now)
}
