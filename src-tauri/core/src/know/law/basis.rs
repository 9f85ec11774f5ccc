//! The articles behind each right. Quoted from the Personal Information Protection Law (PIPL, in force
//! since 2021-11-01) and the Network Data Security Management Regulations (State Council Order 790, in
//! force since 2025-01-01); for those who claim a right by the law of another place, from the General
//! Data Protection Regulation (GDPR), the California Consumer Privacy Act (CCPA) and Singapore's Personal
//! Data Protection Act (PDPA).

use super::statute::{
    Article, Statute, ccpa, gdpr, gdpr_point, pdpa, pipl, pipl_item, place_in, regulations,
    regulations_paragraph,
};
use crate::know::catalogue::{Regime, Right};

/// What a right rests on in a legal order. Empty where that order does not give the right, and for a
/// complaint to the provider abroad, which needs no law.
pub fn basis(right: Right, regime: Regime) -> &'static [Article] {
    match regime {
        Regime::Pipl => in_china(right),
        Regime::Gdpr => in_the_union(right),
        Regime::Ccpa => in_california(right),
        Regime::Pdpa => in_singapore(right),
    }
}

fn in_china(right: Right) -> &'static [Article] {
    const ACCESS: &[Article] = &[
        pipl(17, 1),
        pipl(44, 0),
        pipl(45, 1),
        pipl(45, 2),
        pipl(48, 0),
        regulations(23),
    ];
    match right {
        Right::Access => ACCESS,
        Right::Copy => const { &[pipl(44, 0), pipl(45, 1), pipl(45, 2), regulations(23)] },
        Right::Portability => const { &[pipl(45, 1), pipl(45, 2), pipl(45, 3), regulations(25)] },
        Right::Correction => const { &[pipl(46, 0), regulations(23)] },
        Right::Deletion => const { &[pipl(47, 1), pipl(47, 2), regulations(23)] },
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
        Right::CancelAccount => {
            const { &[pipl(47, 1), pipl(47, 2), regulations(23), regulations(24)] }
        }
        Right::Restriction => const { &[pipl(44, 0), regulations(23)] },
        Right::Objection => const { &[pipl(44, 0)] },
        Right::MarketingOptOut => const { &[pipl(24, 2), pipl(44, 0), regulations(42)] },
        Right::AutomatedDecision => const { &[pipl(24, 2), pipl(24, 3), regulations(42)] },
        Right::Explanation => const { &[pipl(17, 1), pipl(48, 0)] },
        Right::Complaint => const { &[pipl(50, 1), regulations(20)] },
        Right::RegulatorComplaint => {
            const {
                &[
                    pipl_item(61, 0, 2),
                    pipl_item(61, 0, 4),
                    pipl(65, 1),
                    pipl(66, 1),
                ]
            }
        }
        Right::Minors => {
            const {
                &[
                    pipl(31, 1),
                    pipl(45, 1),
                    pipl(45, 2),
                    pipl(46, 1),
                    pipl(47, 1),
                    regulations(23),
                ]
            }
        }
        Right::Posthumous => const { &[pipl(45, 2), pipl(49, 0), regulations(23)] },
        Right::LifetimeArrangement => const { &[pipl(49, 0)] },
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
        Right::AccountMisuse => {
            const {
                &[
                    pipl(44, 0),
                    pipl(51, 0),
                    pipl(57, 1),
                    regulations_paragraph(11, 2),
                ]
            }
        }
        Right::Abroad => const { &[pipl(38, 1), pipl(39, 0), pipl(44, 0), regulations(35)] },
        Right::DisputeService | Right::CcpaOptOut | Right::NonDiscrimination => &[],
    }
}

fn in_the_union(right: Right) -> &'static [Article] {
    match right {
        Right::Access => {
            const {
                &[
                    gdpr(12, 3),
                    gdpr(12, 5),
                    gdpr(15, 1),
                    gdpr(15, 2),
                    gdpr(15, 3),
                ]
            }
        }
        Right::Copy => const { &[gdpr(12, 5), gdpr(15, 3)] },
        Right::Portability => const { &[gdpr(20, 1), gdpr(20, 2)] },
        Right::Correction => const { &[gdpr(16, 0), gdpr(19, 0)] },
        Right::Deletion => const { &[gdpr(17, 1), gdpr(19, 0)] },
        Right::WithdrawConsent => const { &[gdpr(7, 3), gdpr_point(17, 1, 2)] },
        Right::Restriction => const { &[gdpr(18, 1), gdpr(19, 0)] },
        Right::Objection => const { &[gdpr(21, 1)] },
        Right::MarketingOptOut => const { &[gdpr(21, 2), gdpr(21, 3)] },
        Right::AutomatedDecision => const { &[gdpr_point(15, 1, 8), gdpr(22, 1), gdpr(22, 3)] },
        Right::RegulatorComplaint => const { &[gdpr(77, 1)] },
        _ => &[],
    }
}

fn in_california(right: Right) -> &'static [Article] {
    match right {
        Right::Access => const { &[ccpa(100), ccpa(110), ccpa(115), ccpa(130)] },
        Right::Copy => const { &[ccpa(110), ccpa(130)] },
        Right::Correction => const { &[ccpa(106), ccpa(130)] },
        Right::Deletion => const { &[ccpa(105), ccpa(130)] },
        Right::CcpaOptOut => const { &[ccpa(120), ccpa(121)] },
        Right::NonDiscrimination => const { &[ccpa(125)] },
        _ => &[],
    }
}

fn in_singapore(right: Right) -> &'static [Article] {
    match right {
        Right::Access | Right::Copy => const { &[pdpa(21, 1)] },
        Right::Correction => const { &[pdpa(22, 1)] },
        Right::WithdrawConsent => const { &[pdpa(16, 0), pdpa(25, 0)] },
        _ => &[],
    }
}

/// The complaint to a supervisory authority.
pub const GDPR_COMPLAINT: Article = gdpr(77, 1);

/// What else an authority in China is asked by: to take up complaints, to investigate, to tell the result,
/// to order corrections.
pub const REPORT: [Article; 4] = [
    pipl_item(61, 0, 2),
    pipl_item(61, 0, 4),
    pipl(65, 1),
    pipl(66, 1),
];

/// What the police are asked by.
pub const POLICE: [Article; 3] = [pipl(71, 0), regulations_paragraph(47, 2), regulations(61)];

/// What a court is asked by: the right to sue, and liability.
pub const CLAIM: [Article; 2] = [pipl(50, 2), pipl(69, 1)];

/// The duties that a provider in China fails in when it does not act on a request.
pub fn duties(right: Right) -> &'static [Article] {
    match right {
        Right::Access | Right::Copy | Right::Posthumous => {
            const { &[pipl(45, 2), pipl(50, 1), regulations(23)] }
        }
        Right::Portability => const { &[pipl(45, 3), pipl(50, 1), regulations(25)] },
        Right::Correction => const { &[pipl(46, 2), pipl(50, 1), regulations(23)] },
        Right::Deletion | Right::Minors => const { &[pipl(47, 1), pipl(50, 1), regulations(23)] },
        Right::WithdrawConsent => const { &[pipl(15, 1), pipl(50, 1), regulations(23)] },
        Right::CancelAccount => const { &[pipl(50, 1), regulations(23), regulations(24)] },
        Right::MarketingOptOut => const { &[pipl(24, 2), pipl(50, 1), regulations(42)] },
        Right::AutomatedDecision => const { &[pipl(24, 3), pipl(50, 1)] },
        Right::Explanation => const { &[pipl(48, 0), pipl(50, 1)] },
        Right::StandingRefusal => {
            const { &[pipl(16, 0), place_in(Statute::Regulations, 22, 1, 5)] }
        }
        Right::AccountMisuse => const { &[pipl(57, 1), regulations_paragraph(11, 2)] },
        Right::Abroad => const { &[pipl(38, 1), pipl(39, 0)] },
        Right::Restriction => const { &[pipl(50, 1), regulations(23)] },
        Right::Objection
        | Right::Complaint
        | Right::RegulatorComplaint
        | Right::LifetimeArrangement
        | Right::CessationNotice
        | Right::DisputeService
        | Right::CcpaOptOut
        | Right::NonDiscrimination => const { &[pipl(50, 1)] },
    }
}

/// The cases in which a law itself demands deletion, with their ids: PIPL 47(1), whose ids are `pipl-47-1`
/// to `pipl-47-5`, and GDPR 17(1), `gdpr-17-a` to `gdpr-17-e`. Their words are `ground-` and the id.
pub fn deletion_grounds(regime: Regime) -> Vec<(String, Article)> {
    match regime {
        Regime::Pipl => (1..=5)
            .map(|item| (format!("pipl-47-{item}"), pipl_item(47, 1, item)))
            .collect(),
        Regime::Gdpr => ('a'..='e')
            .zip(1..)
            .map(|(letter, point)| (format!("gdpr-17-{letter}"), gdpr_point(17, 1, point)))
            .collect(),
        Regime::Ccpa | Regime::Pdpa => Vec::new(),
    }
}
