//! Which clocks run on a request: the law's, the yardstick's or the standard's, and the promise's.

use super::clock::{Clock, ClockAbout, ClockKind, ClockSource, Milestones, Rule};
use super::{Calendar, ClockWords, Figure};
use crate::know::catalogue::{Promised, Regime, Right, Start};
use crate::know::law::periods::{self, Period};
use crate::know::law::{self, Article, Statute};

/// The clocks of a request: the law's, the yardstick or the standard, the promise. `promised` is absent where
/// the policy promises nothing for the right, or the catalogue no longer has the policy.
pub fn clocks(
    right: Right,
    promised: Option<Promised>,
    regime: Regime,
    dates: &Milestones,
    calendar: &Calendar,
) -> Vec<Clock> {
    rules(right, promised, regime, dates.complained.is_some())
        .into_iter()
        .map(|rule| rule.set(dates, calendar))
        .collect()
}

/// The clocks that will run on a request once it is sent, in words.
pub fn prospect(right: Right, promised: Option<Promised>, regime: Regime) -> Vec<ClockWords> {
    let calendar = Calendar::built_in();
    clocks(right, promised, regime, &Milestones::default(), &calendar)
        .iter()
        .map(Clock::words)
        .collect()
}

fn rules(right: Right, promised: Option<Promised>, regime: Regime, complained: bool) -> Vec<Rule> {
    use ClockAbout::{Complaint, Confirmation, Request};
    let mut rules = Vec::new();
    let to_provider = !matches!(
        right,
        Right::RegulatorComplaint | Right::DisputeService | Right::CessationNotice
    );
    let abroad = |article: Option<&str>| ClockSource::Abroad {
        regime,
        article: article.map(str::to_owned),
    };
    match regime {
        Regime::Pipl => {
            let articles = timely(right);
            if !articles.is_empty() && right != Right::CessationNotice {
                rules.push(Rule {
                    kind: ClockKind::Law,
                    about: Request,
                    figure: None,
                    starts: Start::Received,
                    meaning: None,
                    source: ClockSource::Articles { articles },
                    verified: true,
                    extension: None,
                });
            }
            // The Measures speak of correction, deletion, closing an account and complaints only.
            let measures = match right {
                Right::Correction | Right::Deletion | Right::CancelAccount => {
                    Some(&periods::MEASURES_REQUEST)
                }
                Right::Complaint => Some(&periods::MEASURES_COMPLAINT),
                _ => None,
            };
            rules.extend(
                measures.map(|it| rule(it, ClockKind::Yardstick, Request, ClockSource::Measures)),
            );
            if to_provider && !articles_of_abroad(right) {
                let standard = &periods::STANDARD_ANSWER;
                rules.push(rule(
                    standard,
                    ClockKind::Standard,
                    Request,
                    ClockSource::Standard,
                ));
            }
            if complained && right != Right::Complaint {
                let measures = &periods::MEASURES_COMPLAINT;
                let source = ClockSource::Measures;
                rules.push(rule(measures, ClockKind::Yardstick, Complaint, source));
            }
        }
        Regime::Gdpr if to_provider => rules.push(rule(
            &periods::GDPR_ANSWER,
            ClockKind::Law,
            Request,
            abroad(Some("12(3)")),
        )),
        // Opting out needs neither verification nor confirmation, and has a shorter period.
        Regime::Ccpa if right == Right::CcpaOptOut => rules.push(rule(
            &periods::CCPA_OPT_OUT,
            ClockKind::Law,
            Request,
            abroad(None),
        )),
        Regime::Ccpa if to_provider => {
            let confirmation = &periods::CCPA_CONFIRMATION;
            rules.push(rule(
                confirmation,
                ClockKind::Law,
                Confirmation,
                abroad(None),
            ));
            rules.push(rule(
                &periods::CCPA_ANSWER,
                ClockKind::Law,
                Request,
                abroad(None),
            ));
        }
        Regime::Pdpa if to_provider => rules.push(rule(
            &periods::PDPA_ANSWER,
            ClockKind::Law,
            Request,
            abroad(None),
        )),
        Regime::Gdpr | Regime::Ccpa | Regime::Pdpa => {}
    }
    // What is promised for letters in general can be asked for; nothing is late by it.
    let promised = promised.filter(|it| !it.enquiry);
    rules.extend(promised.map(promise));
    rules
}

/// A clock of a period. What was not read in its original is never reckoned with as law: such a clock has no
/// figure, and says why. A yardstick and a standard bind nobody and keep theirs, marked as unread.
fn rule(period: &Period, kind: ClockKind, about: ClockAbout, source: ClockSource) -> Rule {
    let reckoned = kind != ClockKind::Law || period.verified;
    Rule {
        kind,
        about,
        figure: reckoned.then_some(period.figure),
        starts: period.starts,
        meaning: None,
        source,
        verified: period.verified,
        extension: period.extension.filter(|_| reckoned),
    }
}

fn promise(promised: Promised) -> Rule {
    let deadline = promised.deadline;
    let extension = deadline.extension.as_ref();
    Rule {
        kind: ClockKind::Promise,
        about: ClockAbout::Request,
        figure: Some(Figure::promised(deadline.value, deadline.unit)),
        starts: deadline.starts,
        meaning: Some(deadline.meaning),
        source: ClockSource::Policy {
            document: promised.document.to_owned(),
            clause: deadline.clause.clone(),
        },
        verified: true,
        extension: extension.map(|it| Figure::promised(it.value, it.unit)),
    }
}

/// Rights that only another country's law gives.
fn articles_of_abroad(right: Right) -> bool {
    law::basis(right, Regime::Pipl).is_empty()
}

/// The articles by which a request is to be handled in time: those behind the right, and the duty to
/// handle requests and to give reasons for a refusal (PIPL 50(1)).
fn timely(right: Right) -> Vec<Article> {
    const HANDLING: Article = Article {
        statute: Statute::Pipl,
        article: Some(50),
        paragraph: Some(1),
        item: None,
    };
    let mut articles = law::basis(right, Regime::Pipl).to_vec();
    let own = articles
        .iter()
        .any(|it| it.statute == HANDLING.statute && it.article == HANDLING.article);
    if !articles.is_empty() && !own && right != Right::RegulatorComplaint {
        let place = articles
            .iter()
            .position(|it| it.statute != Statute::Pipl)
            .unwrap_or(articles.len());
        articles.insert(place, HANDLING);
    }
    articles
}
