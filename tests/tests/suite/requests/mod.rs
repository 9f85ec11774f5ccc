//! The life of a request, from the draft to the complaint, and what cannot be part of one.

mod due;
mod life;
mod refused;

use desk::{
    Calendar, Catalogue, Channel, ClockStanding, Count, Figure, Language, LetterLanguage, Next,
    Outcome, Problem, Recorded, Refusal, Regime, RequestId, RequestView, Step, check_step,
    parse_date, view_request,
};
use jiff::Timestamp;
use jiff::civil::Date;

/// The request that these tests are about.
pub const REQUEST: RequestId = RequestId::from_bytes([1; 16]);

pub fn day(text: &str) -> Date {
    parse_date(text).expect("a date")
}

/// A history that takes what `check_step` lets through.
pub struct History {
    pub recorded: Vec<Recorded>,
    pub catalogue: Catalogue,
    pub calendar: Calendar,
}

impl History {
    pub fn new(policy: &str, offer: &str, on: &str) -> Self {
        let catalogue = Catalogue::clone(consent_desk_tests::catalogue());
        let held = catalogue.policy(policy).expect("a policy");
        let drafted = Step::Drafted {
            on: day(on),
            policy: policy.into(),
            version: held.version,
            offer: offer.into(),
            right: held.offer(offer).expect("an offer").right,
            person: None,
            regime: Regime::Pipl,
            language: LetterLanguage::ZhCn,
            consents: Vec::new(),
            title: "删除，个人信息; 第一封".into(),
        };
        let mut history = Self {
            recorded: Vec::new(),
            catalogue,
            calendar: Calendar::built_in(),
        };
        history.add(drafted, on);
        history
    }

    pub fn sent(policy: &str, offer: &str, on: &str) -> Self {
        let mut history = Self::new(policy, offer, on);
        history.add(sent(on), on);
        history
    }

    pub fn check(&self, step: &Step, today: &str) -> Result<(), Problem> {
        check_step(&self.recorded, step, day(today))
    }

    pub fn add(&mut self, step: Step, today: &str) {
        self.check(&step, today)
            .unwrap_or_else(|it| panic!("{step:?}: {it:?}"));
        let seq = 10 + self.recorded.len() as u64;
        self.recorded.push(Recorded {
            seq,
            at: Timestamp::UNIX_EPOCH,
            step,
        });
    }

    pub fn refused(&self, step: Step, today: &str) -> Problem {
        let problem = self.check(&step, today).expect_err("refused");
        assert!(problem.is_usage());
        for language in Language::ALL {
            let (sentence, hint) = problem.text(language);
            assert!(
                !sentence.contains("problem-") && !sentence.contains('{'),
                "{sentence}"
            );
            assert!(hint.is_some() || matches!(problem, Problem::FieldTooLong { .. }));
        }
        problem
    }

    pub fn view(&self, today: &str) -> RequestView {
        view_request(
            REQUEST,
            &self.recorded,
            &self.catalogue,
            &self.calendar,
            day(today),
        )
        .expect("a request")
    }
}

pub fn sent(on: &str) -> Step {
    Step::Sent {
        on: day(on),
        channel: Some(Channel::Ticket),
        reference: "T-1".into(),
    }
}

fn answered(on: &str, outcome: Outcome, reason: Option<Refusal>) -> Step {
    Step::Answered {
        on: day(on),
        outcome,
        reasons: reason.into_iter().collect(),
        note: String::new(),
    }
}

fn extended(on: &str) -> Step {
    Step::Extended {
        on: day(on),
        until: None,
        by: Some(Figure::new(15, Count::WorkingDays)),
        reason: "系统核查".into(),
    }
}

pub fn rule(rule: &str) -> Problem {
    Problem::StepRefused { rule: rule.into() }
}

pub fn offered(view: &RequestView) -> Vec<Next> {
    view.next.iter().map(|it| it.what).collect()
}

pub fn clock(view: &RequestView, id: &str) -> (Option<Date>, ClockStanding) {
    let clock = view
        .clocks
        .iter()
        .find(|it| it.id == id)
        .expect("the clock");
    (clock.clock.due.map(|it| it.latest), clock.standing)
}
