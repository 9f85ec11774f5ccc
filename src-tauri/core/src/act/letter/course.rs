//! What happened so far, told in a letter: what was asked, promised and answered, and which period has run out.

use super::answer::{period, usually};
use super::follow_up::{FollowUp, FollowUpKind, Happened, Occasion, PeriodOf};
use super::phrase::{day, id_of, list, phrase, sentence, tell};
use super::writer::Writer;
use crate::base::words::Words;
use crate::know::catalogue::{Channel, DayUnit, Regime, Right};

impl Writer<'_> {
    /// The line that says which letter this one follows on.
    pub(super) fn about(&self) -> Option<Words> {
        let follow_up = self.draft.follow_up.as_ref()?;
        Some(tell(
            "letter-about",
            &[
                ("title", &self.first_title()),
                ("date", &day(follow_up.sent)),
                ("reference", &self.reference(follow_up)),
            ],
        ))
    }

    /// What happened, by date; for a follow-up also what was asked, what was promised, what came of it, and
    /// why a refusal does not carry.
    pub(super) fn course(&self) -> Vec<Words> {
        let mut course = Vec::new();
        let Some(follow_up) = &self.draft.follow_up else {
            course.extend(self.draft.history.iter().map(|it| self.event(it)));
            return course;
        };
        let you = self.you();
        let channel = by(follow_up.channel);
        course.push(tell(
            "letter-first",
            &[
                ("date", &day(follow_up.sent)),
                ("channel", &channel),
                ("you", &you),
                ("title", &self.first_title()),
                ("reference", &self.reference(follow_up)),
            ],
        ));
        let told_already = |it: &&Happened| match it.what {
            Occasion::Sent => it.on == follow_up.sent,
            Occasion::Refused | Occasion::AnsweredInPart | Occasion::AnsweredWithNothing => {
                follow_up.refused.as_ref().is_some_and(|no| no.on == it.on)
            }
            _ => false,
        };
        let rest = self.draft.history.iter().filter(|it| !told_already(it));
        course.extend(rest.map(|it| self.event(it)));
        match (&follow_up.refused, follow_up.kind) {
            (Some(refused), kind) if kind != FollowUpKind::Reminder => {
                course.push(self.refusal(refused));
                course.extend(self.replies(refused, follow_up));
            }
            (_, FollowUpKind::Rebuttal) => {}
            _ => {
                let answered = follow_up.refused.is_some()
                    || self.draft.history.iter().any(|it| it.what.is_answer());
                // Without a period that has run out, an answer leaves nothing to be waited for.
                if !answered || follow_up.lapsed.is_some() {
                    course.extend(self.lapse(follow_up));
                }
                if !answered {
                    course.push(tell("letter-no-answer", &[("you", &you)]));
                }
            }
        }
        course
    }

    fn event(&self, happened: &Happened) -> Words {
        let until = happened.until.map_or(Words::default(), |it| {
            let id = match happened.what {
                Occasion::Extended => "letter-event-until-extended",
                _ => "letter-event-until",
            };
            tell(id, &[("date", &day(it))])
        });
        let event = tell(
            &format!("letter-event-{}", id_of(happened.what)),
            &[
                ("date", &day(happened.on)),
                ("channel", &by(happened.channel)),
                ("until", &until),
                ("you", &self.you()),
            ],
        );
        let words = Words::same(phrase(&happened.words));
        match words.zh_cn.is_empty() {
            true => tell("letter-event", &[("event", &event)]),
            false => tell(
                "letter-event-words",
                &[("event", &event), ("words", &words)],
            ),
        }
    }

    /// The period that has run out and how it was counted, or how long the person has waited.
    fn lapse(&self, follow_up: &FollowUp) -> Vec<Words> {
        let waited = follow_up
            .sent
            .until(self.today)
            .map_or(0, |it| it.get_days());
        let waited = Words::same(&waited.to_string());
        let promised = self.promised();
        let (lapsed, id, unit) = match (&follow_up.lapsed, &promised, self.regime) {
            (Some(lapsed), Some(promised), _) if lapsed.clock == PeriodOf::Promise => {
                let unit = match promised.deadline.unit {
                    DayUnit::WorkingDays => "working-days",
                    DayUnit::Days => "days",
                };
                (lapsed, "letter-lapsed-promise", unit)
            }
            (Some(lapsed), _, Regime::Gdpr) => (lapsed, "letter-lapsed-gdpr", "days"),
            (Some(lapsed), _, Regime::Ccpa) => (lapsed, "letter-lapsed-ccpa", "days"),
            (_, _, Regime::Pipl) => {
                let mut said = vec![tell("letter-waited", &[("days", &waited)])];
                // The yardstick for what nobody promised speaks of complaints alone, as far as it was read.
                if promised.is_none() && self.matter.right == Right::Complaint {
                    said.push(tell("letter-yardstick", &[]));
                }
                return said;
            }
            _ => return vec![tell("letter-waited-abroad", &[("days", &waited)])],
        };
        let source = promised.as_ref().map_or(Words::default(), |it| {
            self.cite(it.document, &it.deadline.clause)
        });
        let period = promised
            .as_ref()
            .map_or(Words::default(), |it| period(it.deadline));
        let usually = promised
            .as_ref()
            .map_or(Words::default(), |it| usually(it.deadline));
        let extended = lapsed.extended.map_or(Words::default(), |it| {
            tell(
                "letter-lapsed-extended",
                &[("date", &day(it)), ("you", &self.you())],
            )
        });
        vec![sentence(tell(
            id,
            &[
                ("source", &source),
                ("period", &period),
                ("usually", &usually),
                ("unit", &Words::same(unit)),
                ("from", &day(lapsed.from)),
                ("until", &day(lapsed.until)),
                ("extended", &extended),
            ],
        ))]
    }

    /// How the first letter is found: by its own number, and by the provider's.
    fn reference(&self, follow_up: &FollowUp) -> Words {
        let own = match follow_up.number.as_str() {
            "" => self.number_of(None),
            number => number.to_owned(),
        };
        let own = tell("letter-reference-own", &[("number", &Words::same(&own))]);
        let mut numbers = vec![own];
        if !follow_up.reference.is_empty() {
            let number = Words::same(&follow_up.reference);
            numbers.push(tell("letter-reference-theirs", &[("number", &number)]));
        }
        tell("letter-reference", &[("number", &list(&numbers))])
    }

    /// A complaint to the provider that promises more days than the Measures allow says so.
    pub(super) fn over_the_yardstick(&self) -> Option<Words> {
        let complaint = self.complains();
        let promised = self.promised()?;
        let days = promised.deadline.value;
        let longer = promised.deadline.unit == DayUnit::Days && days > 21;
        (self.regime == Regime::Pipl && self.to_provider() && complaint && longer).then(|| {
            let source = self.cite(promised.document, &promised.deadline.clause);
            tell("letter-cap", &[("source", &source)])
        })
    }
}

/// 以电子邮件, by e-mail; nothing where no channel is known.
fn by(channel: Option<Channel>) -> Words {
    channel.map_or(Words::default(), |it| {
        tell(&format!("letter-by-{}", id_of(it)), &[])
    })
}
