//! The articles behind each right. Quoted from the Personal Information Protection Law (PIPL, in force
//! since 2021-11-01) and the Network Data Security Management Regulations (State Council Order 790, in
//! force since 2025-01-01); for those who claim a right by the law of another place, from the General
//! Data Protection Regulation (GDPR) and Singapore's Personal Data Protection Act (PDPA). California's
//! Consumer Privacy Act (CCPA) is named without its sections.

use super::statute::{Article, Statute, gdpr, pdpa, pipl, pipl_item, place_in, regulations};
use crate::know::catalogue::{Regime, Right};

/// The complaint to a supervisory authority.
pub const GDPR_COMPLAINT: Article = gdpr(77, 0);

const CCPA: Article = place_in(Statute::Ccpa, 0, 0, 0);

/// What a right rests on in a legal order. Empty where that order does not give the right, and for a
/// complaint to the provider abroad, which needs no law.
pub fn basis(right: Right, regime: Regime) -> &'static [Article] {
    match regime {
        Regime::Pipl => in_china(right),
        Regime::Gdpr => match right {
            Right::Access | Right::Copy => const { &[gdpr(15, 0)] },
            Right::Portability => const { &[gdpr(20, 0)] },
            Right::Correction => const { &[gdpr(16, 0)] },
            Right::Deletion => const { &[gdpr(17, 0)] },
            Right::WithdrawConsent => const { &[gdpr(7, 3)] },
            Right::Restriction => const { &[gdpr(18, 0)] },
            Right::Objection | Right::MarketingOptOut => const { &[gdpr(21, 0)] },
            Right::AutomatedDecision => const { &[gdpr(22, 0)] },
            Right::RegulatorComplaint => const { &[GDPR_COMPLAINT] },
            _ => &[],
        },
        Regime::Ccpa => match right {
            Right::Access
            | Right::Copy
            | Right::Deletion
            | Right::CcpaOptOut
            | Right::NonDiscrimination => const { &[CCPA] },
            _ => &[],
        },
        Regime::Pdpa => match right {
            Right::Access | Right::Copy => const { &[pdpa(21)] },
            Right::Correction => const { &[pdpa(22)] },
            Right::WithdrawConsent => const { &[pdpa(16)] },
            _ => &[],
        },
    }
}

fn in_china(right: Right) -> &'static [Article] {
    const ACCESS: &[Article] = &[pipl(44, 0), pipl(45, 1), pipl(45, 2), regulations(23)];
    match right {
        Right::Access | Right::Copy => ACCESS,
        Right::Portability => const { &[pipl(45, 3), regulations(25)] },
        Right::Correction => const { &[pipl(46, 0), regulations(23)] },
        Right::Deletion => const { &[pipl(47, 1), regulations(23)] },
        Right::WithdrawConsent => {
            const {
                &[
                    pipl(15, 0),
                    pipl(16, 0),
                    pipl_item(47, 1, 3),
                    regulations(23),
                ]
            }
        }
        Right::CancelAccount => const { &[pipl(47, 1), regulations(23), regulations(24)] },
        Right::Restriction => const { &[pipl(44, 0), regulations(23)] },
        Right::Objection => const { &[pipl(44, 0)] },
        Right::MarketingOptOut => const { &[pipl(24, 2), pipl(44, 0)] },
        Right::AutomatedDecision => const { &[pipl(24, 2), pipl(24, 3)] },
        Right::Explanation => const { &[pipl(17, 1), pipl(48, 0)] },
        Right::Complaint => const { &[pipl(50, 1)] },
        Right::RegulatorComplaint => const { &[pipl(65, 1)] },
        Right::Minors => const { &[pipl(31, 1), pipl(45, 1), pipl(46, 1), pipl(47, 1)] },
        Right::Posthumous | Right::LifetimeArrangement => const { &[pipl(49, 0)] },
        Right::CessationNotice => const { &[pipl(44, 0), pipl_item(47, 1, 2)] },
        Right::StandingRefusal => {
            const {
                &[
                    pipl(14, 0),
                    pipl(16, 0),
                    place_in(Statute::Regulations, 22, 1, 5),
                ]
            }
        }
        Right::AccountMisuse => const { &[pipl(44, 0), pipl(51, 0), pipl(57, 1)] },
        Right::Abroad => const { &[pipl(38, 1), pipl(39, 0), pipl(44, 0)] },
        Right::DisputeService | Right::CcpaOptOut | Right::NonDiscrimination => &[],
    }
}

/// The five cases in which the law itself demands deletion (PIPL 47(1)); their ids are `pipl-47-1` to
/// `pipl-47-5`, their words `ground-pipl-47-1` and so on.
pub fn deletion_grounds() -> impl Iterator<Item = (String, Article)> {
    (1..=5).map(|item| (format!("pipl-47-{item}"), pipl_item(47, 1, item)))
}
