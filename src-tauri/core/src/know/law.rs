//! The articles behind each right. Quoted from the Personal Information Protection Law (PIPL, in force
//! since 2021-11-01) and the Network Data Security Management Regulations (State Council Order 790, in
//! force since 2025-01-01); for those who claim a right by the law of another place, from the General
//! Data Protection Regulation (GDPR) and Singapore's Personal Data Protection Act (PDPA). California's
//! Consumer Privacy Act (CCPA) is named without its sections.

use crate::base::words::{Language, Texts, Words};
use crate::know::catalogue::{Regime, Right};
use serde::Serialize;
use ts_rs::TS;

/// A statute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Statute {
    /// 中华人民共和国个人信息保护法.
    Pipl,
    /// 网络数据安全管理条例.
    Regulations,
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// California Consumer Privacy Act.
    Ccpa,
    /// Personal Data Protection Act 2012 of Singapore.
    Pdpa,
}

impl Statute {
    const ALL: [Self; 5] = [
        Self::Pipl,
        Self::Regulations,
        Self::Gdpr,
        Self::Ccpa,
        Self::Pdpa,
    ];

    /// The message that cites it.
    fn message(self) -> &'static str {
        match self {
            Self::Pipl => "statute-pipl",
            Self::Regulations => "statute-regulations",
            Self::Gdpr => "statute-gdpr",
            Self::Ccpa => "statute-ccpa",
            Self::Pdpa => "statute-pdpa",
        }
    }
}

/// A place in a statute: article, paragraph (款), item (项).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Article {
    /// The statute.
    pub statute: Statute,
    /// The article (条); none where the statute is named as a whole.
    pub article: Option<u8>,
    /// The paragraph (款), if one is meant.
    pub paragraph: Option<u8>,
    /// The item (项), if one is meant.
    pub item: Option<u8>,
}

const fn place_in(statute: Statute, article: u8, paragraph: u8, item: u8) -> Article {
    const fn given(number: u8) -> Option<u8> {
        if number == 0 { None } else { Some(number) }
    }
    Article {
        statute,
        article: given(article),
        paragraph: given(paragraph),
        item: given(item),
    }
}

/// An article of the PIPL; paragraph 0 means the whole of it.
pub const fn pipl(article: u8, paragraph: u8) -> Article {
    place_in(Statute::Pipl, article, paragraph, 0)
}

const fn pipl_item(article: u8, paragraph: u8, item: u8) -> Article {
    place_in(Statute::Pipl, article, paragraph, item)
}

/// An article of the Regulations.
pub const fn regulations(article: u8) -> Article {
    place_in(Statute::Regulations, article, 0, 0)
}

const fn gdpr(article: u8, paragraph: u8) -> Article {
    place_in(Statute::Gdpr, article, paragraph, 0)
}

const fn pdpa(section: u8) -> Article {
    place_in(Statute::Pdpa, section, 0, 0)
}

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
        Right::CcpaOptOut | Right::NonDiscrimination => &[],
    }
}

/// The five cases in which the law itself demands deletion (PIPL 47(1)); their ids are `pipl-47-1` to
/// `pipl-47-5`, their words `ground-pipl-47-1` and so on.
pub fn deletion_grounds() -> impl Iterator<Item = (String, Article)> {
    (1..=5).map(|item| (format!("pipl-47-{item}"), pipl_item(47, 1, item)))
}

/// Articles as they are cited, those of one statute together: 《…法》第四十四条、第四十五条第一款.
pub fn cite(articles: &[Article]) -> Words {
    Words::each(|language| {
        let statutes = Statute::ALL.iter().filter_map(|&statute| {
            let of_it: Vec<_> = articles.iter().filter(|it| it.statute == statute).collect();
            let places: Vec<String> = of_it
                .iter()
                .enumerate()
                .map(|(index, it)| {
                    let before = index.checked_sub(1).map(|before| of_it[before]);
                    place(it, before, language)
                })
                .collect();
            let count = if places.len() == 1 { "one" } else { "other" };
            let places = (!places.is_empty()).then(|| join(&places, language))?;
            let arguments = [("articles", places.as_str()), ("count", count)];
            Some(Texts::built_in().say(language, statute.message(), &arguments))
        });
        join(&statutes.collect::<Vec<_>>(), language)
    })
}

/// A list as the language writes it: 甲、乙 or "a, b and c".
pub fn join(parts: &[String], language: Language) -> String {
    match (language, parts) {
        (Language::ZhCn, parts) => parts.join("、"),
        (Language::EnUs, [rest @ .., last]) if !rest.is_empty() => {
            format!("{} and {last}", rest.join(", "))
        }
        (Language::EnUs, parts) => parts.join(", "),
    }
}

/// 第四十五条第一款, 45(1); in Chinese a second paragraph of the same article goes without the article.
fn place(article: &Article, before: Option<&Article>, language: Language) -> String {
    let Some(number) = article.article else {
        return String::new();
    };
    let same =
        article.paragraph.is_some() && before.is_some_and(|it| it.article == article.article);
    match language {
        Language::ZhCn => {
            let mut text = match same {
                true => String::new(),
                false => format!("第{}条", chinese_number(number)),
            };
            if let Some(paragraph) = article.paragraph {
                text.push_str(&format!("第{}款", chinese_number(paragraph)));
            }
            if let Some(item) = article.item {
                text.push_str(&format!("第（{}）项", chinese_number(item)));
            }
            text
        }
        Language::EnUs => {
            let part = |part: Option<u8>| part.map(|part| format!("({part})")).unwrap_or_default();
            format!("{number}{}{}", part(article.paragraph), part(article.item))
        }
    }
}

/// 1 to 99 in Chinese: 四十七.
pub fn chinese_number(number: u8) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = (usize::from(number / 10 % 10), usize::from(number % 10));
    let tens = match tens {
        0 => String::new(),
        1 => "十".to_owned(),
        tens => format!("{}十", DIGITS[tens]),
    };
    format!("{tens}{}", DIGITS[ones])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_cited_in_full_chinese_form() {
        let item = cite(&[pipl_item(47, 1, 3)]);
        assert_eq!(
            item.zh_cn,
            "《中华人民共和国个人信息保护法》第四十七条第一款第（三）项"
        );
        assert_eq!(
            item.en_us,
            "Article 47(1)(3) of the Personal Information Protection Law of the PRC"
        );
        assert_eq!(
            cite(basis(Right::Portability, Regime::Pipl)).zh_cn,
            "《中华人民共和国个人信息保护法》第四十五条第三款、《网络数据安全管理条例》第二十五条"
        );
        assert_eq!(
            cite(basis(Right::AutomatedDecision, Regime::Pipl)).zh_cn,
            "《中华人民共和国个人信息保护法》第二十四条第二款、第三款"
        );
        assert_eq!(
            cite(basis(Right::WithdrawConsent, Regime::Gdpr)).en_us,
            "Article 7(3) of the General Data Protection Regulation (GDPR)"
        );
        assert_eq!(
            cite(basis(Right::CcpaOptOut, Regime::Ccpa)).en_us,
            "the California Consumer Privacy Act (CCPA)"
        );
        assert_eq!(chinese_number(10), "十");
        assert_eq!(chinese_number(15), "十五");
        assert_eq!(chinese_number(60), "六十");
    }
}
