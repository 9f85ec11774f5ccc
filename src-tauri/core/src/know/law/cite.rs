//! How statutes and clauses are cited, in both languages.

use super::statute::{Article, Statute};
use crate::base::words::{Language, Texts, Words};

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

/// A clause as it is cited: 第6.3条, clause 6.3.
pub fn clause(language: Language, number: &str) -> String {
    clause_in(number).get(language).to_owned()
}

/// The same in both languages.
pub fn clause_in(number: &str) -> Words {
    let texts = Texts::built_in();
    match number {
        "preamble" | "closing" => texts.tell(&format!("clause-{number}"), &[]),
        number => {
            let (number, place) = number.split_once('#').unwrap_or((number, "first"));
            let number = Words {
                zh_cn: number.replace('(', "（").replace(')', "）"),
                en_us: number.to_owned(),
            };
            let place = Words::same(place);
            texts.tell("clause", &[("number", &number), ("place", &place)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::basis;
    use super::super::statute::pipl_item;
    use super::*;
    use crate::know::catalogue::{Regime, Right};

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
