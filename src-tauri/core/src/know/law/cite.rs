//! How statutes and clauses are cited, in both languages.

use super::statute::{Article, Statute};
use crate::base::words::{Language, Texts, Words};

/// Articles as they are cited, those of one statute together: 《…法》第四十四条、第四十五条第一款和第二款，《…条例》第二十三条.
pub fn cite(articles: &[Article]) -> Words {
    Words::each(|language| {
        let statutes = Statute::ALL.iter().filter_map(|&statute| {
            let of_it: Vec<_> = articles.iter().filter(|it| it.statute == statute).collect();
            let places = places(&of_it, language);
            let count = if places.len() == 1 { "one" } else { "other" };
            let places = join(&places, language);
            let arguments = [("articles", places.as_str()), ("count", count)];
            let said = Texts::built_in().say(language, statute.message(), &arguments);
            (!of_it.is_empty()).then_some(said)
        });
        let statutes: Vec<_> = statutes.collect();
        match language {
            Language::ZhCn => statutes.join("，"),
            Language::EnUs => join(&statutes, language),
        }
    })
}

/// The places of one statute. In Chinese, paragraphs of one article are joined by 和 and articles by 、. In
/// English, an item of an article that has no paragraphs is called so: 61(2) would be its second paragraph.
fn places(articles: &[&Article], language: Language) -> Vec<String> {
    let alike = |one: &&Article, next: &&Article| {
        let items = [one, next].map(|it| it.paragraph.is_none() && it.item.is_some());
        one.article == next.article
            && match language {
                Language::ZhCn => one.item.is_none() == next.item.is_none(),
                Language::EnUs => items == [true, true],
            }
    };
    let of_one = articles.chunk_by(alike);
    match language {
        Language::ZhCn => {
            let of_one = of_one.map(|chunk| {
                let number = chunk[0].article.map(|it| match chunk[0].statute {
                    Statute::Ccpa => format!("第1798.{it}条"),
                    _ => format!("第{}条", chinese_number(it)),
                });
                let parts: Vec<String> = chunk
                    .iter()
                    .enumerate()
                    .map(|(index, it)| {
                        let before = index.checked_sub(1).map(|before| chunk[before]);
                        part(it, before)
                    })
                    .collect();
                let parts = match parts.as_slice() {
                    [rest @ .., last] if !rest.is_empty() => format!("{}和{last}", rest.join("、")),
                    parts => parts.concat(),
                };
                format!("{}{parts}", number.unwrap_or_default())
            });
            of_one.collect()
        }
        Language::EnUs => {
            let of_one = of_one.map(|chunk| {
                let it = chunk[0];
                let number = it.article.map_or_else(String::new, |it| it.to_string());
                let number = match it.statute {
                    Statute::Ccpa => format!("1798.{number}"),
                    _ => number,
                };
                let items: Vec<String> = chunk
                    .iter()
                    .filter_map(|it| it.item)
                    .map(|item| match it.statute {
                        Statute::Gdpr => letter(item).to_string(),
                        _ => item.to_string(),
                    })
                    .collect();
                match (it.paragraph, items.as_slice()) {
                    (None, []) => number,
                    (None, [item]) => format!("{number} (item {item})"),
                    (None, items) => format!("{number} (items {})", join(items, language)),
                    (Some(paragraph), items) => {
                        let items = items.iter().map(|it| format!("({it})"));
                        format!("{number}({paragraph}){}", items.collect::<String>())
                    }
                }
            });
            of_one.collect()
        }
    }
}

/// 第一款, 第一款第（三）项, 第一款（b）项; a second item of the same paragraph goes without it.
fn part(article: &Article, before: Option<&Article>) -> String {
    let mut text = String::new();
    let same = before.is_some_and(|it| it.paragraph == article.paragraph);
    if let Some(paragraph) = article.paragraph.filter(|_| !same) {
        text.push_str(&format!("第{}款", chinese_number(paragraph)));
    }
    if let Some(item) = article.item {
        text.push_str(&match article.statute {
            Statute::Gdpr => format!("（{}）项", letter(item)),
            _ => format!("第（{}）项", chinese_number(item)),
        });
    }
    text
}

/// 1 is a.
fn letter(number: u8) -> char {
    char::from(b'a' + number.saturating_sub(1) % 26)
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

/// 1 to 99, as Chinese writes it.
fn of_chinese(text: &str) -> Option<u8> {
    (1..=99).find(|it| chinese_number(*it) == text)
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
            // A heading is its own name: “Your rights”.
            if number.starts_with('“') {
                let arguments = [("heading", number), ("place", place)];
                let said = |language| texts.say(language, "clause-headed", &arguments);
                return Words {
                    zh_cn: said(Language::ZhCn),
                    en_us: said(Language::EnUs),
                };
            }
            // What says itself that it is an article needs no 第…条 around it: 第六条, Section 4.
            if number.starts_with('第') || number.starts_with(|it: char| it.is_ascii_alphabetic())
            {
                let figure = number
                    .strip_prefix('第')
                    .and_then(|it| it.strip_suffix('条'));
                let article = figure.and_then(of_chinese).map(|it| {
                    let read = format!("{it} ({number})");
                    let arguments = [("number", read.as_str()), ("place", place)];
                    texts.say(Language::EnUs, "clause", &arguments)
                });
                return Words {
                    zh_cn: number.to_owned(),
                    en_us: article.unwrap_or_else(|| number.to_owned()),
                };
            }
            // 1.2(1) is item (1) of clause 1.2: 第1.2条第（1）项.
            let zh_cn = match number.split_once('(').zip(number.strip_suffix(')')) {
                Some(((whole, _), inner)) => {
                    let point = &inner[whole.len() + 1..];
                    let arguments = [("number", whole), ("point", point)];
                    texts.say(Language::ZhCn, "clause-point", &arguments)
                }
                None => texts.say(
                    Language::ZhCn,
                    "clause",
                    &[("number", number), ("place", place)],
                ),
            };
            // A reader of English knows no 十: clause 10 (十). Inside brackets the figure alone is enough.
            let read = match number.split_once('(').zip(number.strip_suffix(')')) {
                Some(((whole, _), inner)) => {
                    of_chinese(&inner[whole.len() + 1..]).map(|point| format!("{whole}({point})"))
                }
                None => of_chinese(number).map(|it| format!("{it} ({number})")),
            };
            let number = read.as_deref().unwrap_or(number);
            let en_us = texts.say(
                Language::EnUs,
                "clause",
                &[("number", number), ("place", place)],
            );
            Words { zh_cn, en_us }
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
    fn a_clause_that_names_itself_is_cited_by_its_name() {
        for (number, chinese, english) in [
            (
                "“Your rights”",
                "“Your rights”一节",
                "the section “Your rights”",
            ),
            ("第六条", "第六条", "clause 6 (第六条)"),
            ("Section 4", "Section 4", "Section 4"),
            ("6.3", "第6.3条", "clause 6.3"),
        ] {
            let words = clause_in(number);
            assert_eq!(
                (words.zh_cn.as_str(), words.en_us.as_str()),
                (chinese, english)
            );
        }
    }

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
            "《中华人民共和国个人信息保护法》第四十五条第一款、第二款和第三款，《网络数据安全管理条例》第二十五条"
        );
        assert_eq!(
            cite(basis(Right::AutomatedDecision, Regime::Pipl)).zh_cn,
            "《中华人民共和国个人信息保护法》第二十四条第二款和第三款，《网络数据安全管理条例》第四十二条"
        );
        assert_eq!(
            cite(basis(Right::WithdrawConsent, Regime::Gdpr)).en_us,
            "Articles 7(3) and 17(1)(b) of the General Data Protection Regulation (GDPR)"
        );
        assert_eq!(
            cite(basis(Right::CcpaOptOut, Regime::Ccpa)).en_us,
            "sections 1798.120 and 1798.121 of the California Civil Code (CCPA)"
        );
        assert_eq!(
            cite(basis(Right::RegulatorComplaint, Regime::Pipl)).zh_cn,
            "《中华人民共和国个人信息保护法》第六十一条第（二）项和第（四）项、第六十五条第一款、第六十六条第一款"
        );
        assert_eq!(
            cite(basis(Right::RegulatorComplaint, Regime::Pipl)).en_us,
            "Articles 61 (items 2 and 4), 65(1) and 66(1) of the Personal Information Protection Law of the PRC"
        );
        assert_eq!(
            cite(&[pipl_item(73, 0, 1)]).en_us,
            "Article 73 (item 1) of the Personal Information Protection Law of the PRC"
        );
        assert_eq!(clause(Language::EnUs, "十"), "clause 10 (十)");
        assert_eq!(clause(Language::EnUs, "5.3(一)"), "clause 5.3(1)");
        assert_eq!(clause(Language::ZhCn, "十"), "第十条");
        assert_eq!(clause(Language::ZhCn, "1.2(1)"), "第1.2条第（1）项");
        assert_eq!(clause(Language::ZhCn, "5.3(一)"), "第5.3条第（一）项");
        assert_eq!(clause(Language::EnUs, "1.2(1)"), "clause 1.2(1)");
        assert_eq!(chinese_number(10), "十");
        assert_eq!(chinese_number(15), "十五");
        assert_eq!(chinese_number(60), "六十");
    }
}
