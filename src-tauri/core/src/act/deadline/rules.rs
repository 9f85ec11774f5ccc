//! Which clocks run on a request: the law's, the yardstick's or the standard's, and the promise's.

use super::clock::{Clock, ClockAbout, ClockKind, ClockSource, Milestones, Rule};
use super::{Calendar, Figure};
use crate::know::catalogue::{Deadline, Offer, Regime, Right, Start};
use crate::know::law::{self, Article, Statute, periods};

/// The clocks of a request under a policy's offer: the law's, the yardstick or the standard, the promise.
/// `offer` is absent where the catalogue no longer has it; what the provider promised is then not known.
pub fn clocks(
    right: Right,
    offer: Option<&Offer>,
    regime: Regime,
    dates: &Milestones,
    calendar: &Calendar,
) -> Vec<Clock> {
    rules(right, offer, regime, dates.complained.is_some())
        .into_iter()
        .map(|rule| rule.set(dates, calendar))
        .collect()
}

fn rules(right: Right, offer: Option<&Offer>, regime: Regime, complained: bool) -> Vec<Rule> {
    let mut rules = Vec::new();
    let to_provider = !matches!(
        right,
        Right::RegulatorComplaint | Right::DisputeService | Right::CessationNotice
    );
    let request = |kind, figure, starts, source, verified| Rule {
        kind,
        about: ClockAbout::Request,
        figure,
        starts,
        meaning: None,
        source,
        verified,
        extension: None,
    };
    match regime {
        Regime::Pipl => {
            let articles = timely(right);
            if !articles.is_empty() && right != Right::CessationNotice {
                rules.push(request(
                    ClockKind::Law,
                    None,
                    Start::Received,
                    ClockSource::Articles { articles },
                    true,
                ));
            }
            let yardstick = matches!(
                right,
                Right::Correction | Right::Deletion | Right::CancelAccount | Right::Complaint
            );
            if yardstick {
                rules.push(request(
                    ClockKind::Yardstick,
                    Some(periods::MEASURES_REQUEST.figure),
                    Start::Received,
                    ClockSource::Measures,
                    right == Right::Complaint,
                ));
            }
            if to_provider && !articles_of_abroad(right) {
                rules.push(request(
                    ClockKind::Standard,
                    Some(periods::STANDARD_ANSWER.figure),
                    Start::NotStated,
                    ClockSource::Standard,
                    false,
                ));
            }
            if complained && right != Right::Complaint {
                rules.push(Rule {
                    about: ClockAbout::Complaint,
                    ..request(
                        ClockKind::Yardstick,
                        Some(periods::MEASURES_COMPLAINT.figure),
                        Start::Received,
                        ClockSource::Measures,
                        true,
                    )
                });
            }
        }
        Regime::Gdpr if to_provider => rules.push(Rule {
            extension: periods::GDPR_ANSWER.extension,
            ..request(
                ClockKind::Law,
                Some(periods::GDPR_ANSWER.figure),
                Start::Received,
                ClockSource::Abroad {
                    regime,
                    article: Some("12(3)".to_owned()),
                },
                true,
            )
        }),
        // Opting out needs neither verification nor confirmation, and has a shorter period.
        Regime::Ccpa if right == Right::CcpaOptOut => rules.push(request(
            ClockKind::Law,
            Some(periods::CCPA_OPT_OUT.figure),
            Start::Received,
            ClockSource::Abroad {
                regime,
                article: None,
            },
            periods::CCPA_OPT_OUT.verified,
        )),
        Regime::Ccpa if to_provider => {
            let abroad = || ClockSource::Abroad {
                regime,
                article: None,
            };
            rules.push(Rule {
                about: ClockAbout::Confirmation,
                ..request(
                    ClockKind::Law,
                    Some(periods::CCPA_CONFIRMATION.figure),
                    Start::Received,
                    abroad(),
                    true,
                )
            });
            rules.push(Rule {
                extension: periods::CCPA_ANSWER.extension,
                ..request(
                    ClockKind::Law,
                    Some(periods::CCPA_ANSWER.figure),
                    Start::Received,
                    abroad(),
                    true,
                )
            });
        }
        Regime::Pdpa if to_provider => rules.push(request(
            ClockKind::Law,
            Some(periods::PDPA_ANSWER.figure),
            Start::Received,
            ClockSource::Abroad {
                regime,
                article: None,
            },
            false,
        )),
        Regime::Gdpr | Regime::Ccpa | Regime::Pdpa => {}
    }
    if let Some((offer, deadline)) = offer.and_then(|it| Some((it, it.deadline.as_ref()?))) {
        rules.push(promise(offer, deadline));
    }
    rules
}

fn promise(offer: &Offer, deadline: &Deadline) -> Rule {
    let extension = deadline.extension.as_ref();
    Rule {
        kind: ClockKind::Promise,
        about: ClockAbout::Request,
        figure: Some(Figure::promised(deadline.value, deadline.unit)),
        starts: deadline.starts,
        meaning: Some(deadline.meaning),
        source: ClockSource::Policy {
            document: offer.document.clone(),
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
