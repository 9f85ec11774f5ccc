//! By when and in which form an answer is wanted, where it is to go, and what is open to the person otherwise.

use super::phrase::{blank, day, id_of, joined, sentence, tell, until};
use super::writer::Writer;
use crate::act::deadline::{Calendar, Count, Figure};
use crate::base::words::Words;
use crate::know::catalogue::{DayUnit, Deadline, Meaning, Regime, Right, Start};
use jiff::civil::Date;

/// Working days that the person gives where nobody promised a period.
const OWN_PERIOD: u32 = 15;

impl Writer<'_> {
    pub(super) fn answer(&self) -> Vec<Words> {
        let regime = id_of(self.regime);
        let mut paragraphs = Vec::new();
        if let Some(follow_up) = &self.draft.follow_up {
            let until = until(follow_up.answer_by);
            paragraphs.push(tell("letter-answer-by", &[("until", &until)]));
        } else {
            paragraphs.extend(self.period_asked());
        }
        paragraphs.push(self.delivery());
        paragraphs.push(tell(&format!("letter-remedy-{regime}"), &[]));
        paragraphs
    }

    fn period_asked(&self) -> Vec<Words> {
        if self.regime == Regime::Ccpa && self.matter.right == Right::CcpaOptOut {
            return vec![tell("letter-answer-ccpa-opt-out", &[])];
        }
        let mut paragraphs = Vec::new();
        match self.promised() {
            Some(promised) => {
                let deadline = promised.deadline;
                let source = sentence(self.cite(promised.document, &deadline.clause));
                let usually = usually(deadline);
                let by = day(self.own_date());
                let value = Words::same(&deadline.value.to_string());
                let or = Words::same(if deadline.or_agreed { "agreed" } else { "only" });
                let arguments = [
                    ("source", &source),
                    ("usually", &usually),
                    ("period", &period(deadline)),
                    ("value", &value),
                    ("or", &or),
                    ("date", &by),
                ];
                paragraphs.push(match (deadline.meaning, promised.enquiry) {
                    (Meaning::AdvanceNotice, _) => tell("letter-answer-notice", &arguments),
                    (_, true) => tell("letter-answer-enquiry", &arguments),
                    (_, false) => tell("letter-answer-promise", &arguments),
                });
            }
            None if self.regime == Regime::Pipl => {
                let date = day(self.own_date());
                paragraphs.push(tell("letter-answer-own", &[("date", &date)]));
            }
            None => {}
        }
        // Another place's law sets a period of its own, where it gives the right.
        if self.regime != Regime::Pipl {
            paragraphs.push(tell(&format!("letter-answer-{}", id_of(self.regime)), &[]));
        }
        paragraphs
    }

    /// The person's own date: fifteen working days, by the tables that ship with the program.
    fn own_date(&self) -> Date {
        let period = Figure::new(OWN_PERIOD, Count::WorkingDays);
        let due = Calendar::built_in().due(self.today, period);
        due.map_or(self.today, |it| it.latest)
    }

    fn delivery(&self) -> Words {
        let contact = blank(&self.draft.contact);
        let mail = Words::same(if self.draft.contact.contains('@') {
            "yes"
        } else {
            "no"
        });
        let to = tell(
            "letter-answer-to",
            &[("contact", &contact), ("mail", &mail)],
        );
        let holds_information = matches!(
            self.matter.right,
            Right::Access | Right::Copy | Right::Portability | Right::Minors | Right::Posthumous
        );
        match holds_information {
            true => joined(to, &tell("letter-answer-encrypted", &[])),
            false => to,
        }
    }

    /// Whether the promised period waits for identity to be verified, which the provider could put off.
    pub(super) fn waits_for_identity(&self) -> bool {
        self.draft.follow_up.is_none()
            && self
                .promised()
                .is_some_and(|it| it.deadline.starts == Start::IdentityVerified)
    }
}

/// Words for a period that holds only in the usual case.
pub(super) fn usually(deadline: &Deadline) -> Words {
    match deadline.usually {
        true => tell("letter-usually", &[]),
        false => Words::default(),
    }
}

/// A promised period in words: 在验证身份后15个工作日内答复.
pub(super) fn period(deadline: &Deadline) -> Words {
    let unit = match deadline.unit {
        DayUnit::WorkingDays => "working-days",
        DayUnit::Days => "days",
    };
    let starts = match deadline.starts {
        Start::IdentityVerified => "identity-verified",
        Start::Received => "received",
        Start::NotStated | Start::BeforeEvent => "not-stated",
    };
    let meaning = match deadline.meaning {
        Meaning::Complete => "complete",
        Meaning::Reply => "reply",
        Meaning::Handle | Meaning::AdvanceNotice => "handle",
    };
    let [value, unit, starts, meaning] =
        [&deadline.value.to_string(), unit, starts, meaning].map(Words::same);
    tell(
        "letter-period",
        &[
            ("value", &value),
            ("unit", &unit),
            ("starts", &starts),
            ("meaning", &meaning),
        ],
    )
}
