//! The articles behind each right. Quoted from the Personal Information Protection Law (PIPL, in force
//! since 2021-11-01) and the Network Data Security Management Regulations (State Council Order 790, in
//! force since 2025-01-01).

use crate::catalogue::Right;
use crate::text::{Language, Texts};
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
}

/// A place in a statute: article, paragraph (款), item (项).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Article {
    /// The statute.
    pub statute: Statute,
    /// The article (条).
    pub article: u8,
    /// The paragraph (款), if one is meant.
    pub paragraph: Option<u8>,
    /// The item (项), if one is meant.
    pub item: Option<u8>,
}

const fn pipl(article: u8, paragraph: u8) -> Article {
    let paragraph = if paragraph == 0 {
        None
    } else {
        Some(paragraph)
    };
    Article {
        statute: Statute::Pipl,
        article,
        paragraph,
        item: None,
    }
}

const fn regulations(article: u8) -> Article {
    Article {
        statute: Statute::Regulations,
        article,
        paragraph: None,
        item: None,
    }
}

/// What a right rests on, the statute first. Empty for rights of other legal orders.
pub fn basis(right: Right) -> &'static [Article] {
    const ACCESS: &[Article] = &[pipl(44, 0), pipl(45, 1), pipl(45, 2), regulations(23)];
    match right {
        Right::Access | Right::Copy => ACCESS,
        Right::Portability => const { &[pipl(45, 3), regulations(25)] },
        Right::Correction => const { &[pipl(46, 0), regulations(23)] },
        Right::Deletion => const { &[pipl(47, 1), regulations(23)] },
        Right::WithdrawConsent => {
            const { &[pipl(15, 0), pipl(16, 0), pipl(47, 1), regulations(23)] }
        }
        Right::CancelAccount => const { &[regulations(23), regulations(24), pipl(47, 1)] },
        Right::Restriction => const { &[pipl(44, 0), regulations(23)] },
        Right::Objection => const { &[pipl(44, 0)] },
        Right::MarketingOptOut => const { &[pipl(24, 2), pipl(44, 0)] },
        Right::AutomatedDecision => const { &[pipl(24, 2), pipl(24, 3)] },
        Right::Explanation => const { &[pipl(48, 0), pipl(17, 1)] },
        Right::Complaint => const { &[pipl(50, 1)] },
        Right::RegulatorComplaint => const { &[pipl(65, 1)] },
        Right::Minors => const { &[pipl(31, 1), pipl(45, 1), pipl(46, 1), pipl(47, 1)] },
        Right::Posthumous => const { &[pipl(49, 0)] },
        Right::CessationNotice => const { &[pipl(44, 0), pipl(47, 1)] },
        Right::CcpaOptOut | Right::NonDiscrimination => &[],
    }
}

/// The five cases in which the law itself demands deletion (PIPL 47(1)); their ids are `pipl-47-1` to
/// `pipl-47-5`, their words `ground-pipl-47-1` and so on.
pub fn deletion_grounds() -> impl Iterator<Item = (String, Article)> {
    (1..=5).map(|item| {
        (
            format!("pipl-47-{item}"),
            Article {
                item: Some(item),
                ..pipl(47, 1)
            },
        )
    })
}

/// Articles as they are cited, those of one statute together: 《…法》第四十四条、第四十五条第一款.
pub fn cite(articles: &[Article], language: Language) -> String {
    let texts = Texts::built_in();
    let mut parts: Vec<String> = Vec::new();
    for statute in [Statute::Pipl, Statute::Regulations] {
        let places: Vec<String> = articles
            .iter()
            .filter(|it| it.statute == statute)
            .map(|it| place(it, language))
            .collect();
        if places.is_empty() {
            continue;
        }
        let id = match statute {
            Statute::Pipl => "statute-pipl",
            Statute::Regulations => "statute-regulations",
        };
        let count = if places.len() == 1 { "one" } else { "other" };
        let places = join(&places, language);
        parts.push(texts.say(language, id, &[("articles", &places), ("count", count)]));
    }
    join(&parts, language)
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

fn place(article: &Article, language: Language) -> String {
    match language {
        Language::ZhCn => {
            let mut text = format!("第{}条", chinese_number(article.article));
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
            format!(
                "{}{}{}",
                article.article,
                part(article.paragraph),
                part(article.item)
            )
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
        let item = Article {
            item: Some(3),
            ..pipl(47, 1)
        };
        assert_eq!(
            cite(&[item], Language::ZhCn),
            "《中华人民共和国个人信息保护法》第四十七条第一款第（三）项"
        );
        assert_eq!(
            cite(&[item], Language::EnUs),
            "Article 47(1)(3) of the Personal Information Protection Law of the PRC"
        );
        assert_eq!(
            cite(basis(Right::Portability), Language::ZhCn),
            "《中华人民共和国个人信息保护法》第四十五条第三款、《网络数据安全管理条例》第二十五条"
        );
        assert_eq!(chinese_number(10), "十");
        assert_eq!(chinese_number(15), "十五");
        assert_eq!(chinese_number(60), "六十");
    }
}
