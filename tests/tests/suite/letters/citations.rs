//! Every article, paragraph and item that a Chinese letter cites exists, and says what the letter relies on.
//! Held against the statutes' texts, which are no part of this project.

use super::samples::{STEPS, TODAY, bare, followed, letters};
use desk::letter::FollowUpKind;
use desk::{Catalogue, Draft, LetterLanguage, Regime, compose};
use std::collections::BTreeMap;
use std::path::Path;

/// A place: statute, article, paragraph, item; 0 for a part that is not named.
type Place = (&'static str, usize, usize, usize);

const STATUTES: [(&str, &[&str], &str); 2] = [
    (
        "pipl",
        &["《中华人民共和国个人信息保护法》", "《个人信息保护法》"],
        "pipl.zh-CN.md",
    ),
    (
        "regulations",
        &["《网络数据安全管理条例》"],
        "network-data-security-regulations.zh-CN.md",
    ),
];

/// The words that the letters rely on. A place that stands in a letter and not here is a failure.
const RELIED_ON: &[(Place, &str)] = &[
    (("pipl", 4, 1, 0), "已识别或者可识别的自然人有关的各种信息"),
    (("pipl", 6, 0, 0), "对个人权益影响最小的方式"),
    (("pipl", 6, 2, 0), "限于实现处理目的的最小范围"),
    (("pipl", 14, 0, 0), "充分知情的前提下自愿、明确作出"),
    (("pipl", 14, 1, 0), "充分知情的前提下自愿、明确作出"),
    (("pipl", 15, 0, 0), "有权撤回其同意"),
    (("pipl", 15, 1, 0), "提供便捷的撤回同意的方式"),
    (("pipl", 15, 2, 0), "不影响撤回前"),
    (("pipl", 16, 0, 0), "拒绝提供产品或者服务"),
    (
        ("pipl", 17, 1, 0),
        "处理目的、处理方式，处理的个人信息种类、保存期限",
    ),
    (("pipl", 24, 2, 0), "不针对其个人特征的选项"),
    (("pipl", 24, 3, 0), "仅通过自动化决策的方式作出决定"),
    (("pipl", 29, 0, 0), "单独同意"),
    (("pipl", 31, 1, 0), "不满十四周岁"),
    (("pipl", 38, 1, 0), "应当具备下列条件之一"),
    (("pipl", 39, 0, 0), "境外接收方的名称或者姓名、联系方式"),
    (("pipl", 44, 0, 0), "知情权、决定权"),
    (("pipl", 45, 1, 0), "查阅、复制"),
    (("pipl", 45, 2, 0), "及时提供"),
    (("pipl", 45, 3, 0), "提供转移的途径"),
    (("pipl", 46, 0, 0), "更正、补充"),
    (("pipl", 46, 1, 0), "更正、补充"),
    (("pipl", 46, 2, 0), "予以核实，并及时更正、补充"),
    (("pipl", 47, 1, 0), "主动删除"),
    (("pipl", 47, 1, 1), "处理目的已实现"),
    (("pipl", 47, 1, 2), "停止提供产品或者服务"),
    (("pipl", 47, 1, 3), "撤回同意"),
    (("pipl", 47, 1, 4), "违反约定处理"),
    (("pipl", 47, 1, 5), "法律、行政法规规定的其他情形"),
    (
        ("pipl", 47, 2, 0),
        "停止除存储和采取必要的安全保护措施之外的处理",
    ),
    (("pipl", 48, 0, 0), "解释说明"),
    (("pipl", 49, 0, 0), "近亲属为了自身的合法、正当利益"),
    (("pipl", 50, 1, 0), "应当说明理由"),
    (("pipl", 50, 2, 0), "向人民法院提起诉讼"),
    (("pipl", 51, 0, 0), "防止未经授权的访问"),
    (("pipl", 57, 1, 0), "立即采取补救措施"),
    (("pipl", 59, 0, 0), "协助个人信息处理者"),
    (("pipl", 61, 0, 2), "投诉、举报"),
    (("pipl", 61, 0, 4), "调查、处理违法"),
    (("pipl", 65, 1, 0), "将处理结果告知投诉、举报人"),
    (("pipl", 66, 1, 0), "责令改正，给予警告"),
    (("pipl", 69, 0, 0), "不能证明自己没有过错"),
    (("pipl", 69, 1, 0), "不能证明自己没有过错"),
    (("pipl", 71, 0, 0), "治安管理处罚"),
    (("pipl", 73, 0, 1), "自主决定处理目的、处理方式"),
    (("regulations", 11, 2, 0), "通知利害关系人"),
    (("regulations", 20, 0, 0), "及时受理并处理"),
    (("regulations", 22, 1, 5), "频繁征求同意"),
    (("regulations", 23, 0, 0), "不得设置不合理条件"),
    (("regulations", 24, 0, 0), "注销账号"),
    (("regulations", 25, 0, 0), "转移个人信息具备技术可行性"),
    (("regulations", 35, 0, 0), "可以向境外提供个人信息"),
    (("regulations", 42, 0, 0), "删除针对其个人特征的用户标签"),
    (("regulations", 47, 2, 0), "公安机关"),
    (("regulations", 61, 0, 0), "治安管理处罚"),
];

#[test]
#[cfg_attr(without = "law", ignore = "law")]
fn every_article_that_a_letter_cites_says_what_the_letter_relies_on() {
    let law = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/law");
    let mut articles: BTreeMap<&str, BTreeMap<usize, Vec<Vec<String>>>> = BTreeMap::new();
    for (id, _, file) in STATUTES {
        let text = std::fs::read_to_string(law.join(file)).expect("the statute");
        articles.insert(id, read(&text));
    }
    let mut cited: BTreeMap<Place, String> = BTreeMap::new();
    for letter in chinese() {
        for line in letter.lines() {
            let places = citations(line).into_iter();
            cited.extend(places.map(|it| (it, line.to_owned())));
        }
    }
    assert!(cited.len() > 40, "{cited:?}");
    for (place, line) in &cited {
        let relied = RELIED_ON.iter().find(|(known, _)| known == place);
        let (_, words) =
            relied.unwrap_or_else(|| panic!("nobody says what {place:?} is cited for: {line}"));
        let (statute, article, paragraph, item) = *place;
        let paragraphs = articles[statute].get(&article);
        let paragraphs = paragraphs.unwrap_or_else(|| panic!("there is no {place:?}"));
        let within: Vec<&String> = match (paragraph, item) {
            (0, 0) => paragraphs.iter().flatten().collect(),
            (0, item) => vec![&paragraphs[0][item]],
            (paragraph, 0) => paragraphs[paragraph - 1].iter().collect(),
            (paragraph, item) => vec![&paragraphs[paragraph - 1][item]],
        };
        let said = within.iter().any(|it| it.contains(words));
        assert!(said, "{place:?} does not say “{words}”: {within:?}");
    }
}

/// Every letter in Chinese, of every right and every step.
fn chinese() -> Vec<String> {
    let catalogue = Catalogue::load(None);
    let mut all = Vec::new();
    for policy in &catalogue.policies {
        let mut drafts: Vec<Draft> = letters(policy).into_iter().map(|it| it.1).collect();
        for right in desk::letter::rights(policy) {
            drafts.push(bare(policy, &right.id));
            let form = desk::letter::form(policy, &right.id, Regime::Pipl, None).expect("a form");
            let china = form.regimes.contains(&Regime::Pipl);
            let steps = STEPS.into_iter();
            let steps = steps.filter(|it| china || *it != FollowUpKind::Claim);
            drafts.extend(steps.map(|kind| followed(policy, &right.id, Regime::Pipl, kind)));
        }
        for draft in drafts {
            let draft = Draft {
                language: LetterLanguage::ZhCn,
                ..draft
            };
            all.push(
                compose(&draft, &catalogue, TODAY)
                    .expect("a letter")
                    .to_text(),
            );
        }
    }
    all
}

/// The articles of a statute: each its paragraphs, each of them its head and its items.
fn read(text: &str) -> BTreeMap<usize, Vec<Vec<String>>> {
    let mut articles: BTreeMap<usize, Vec<Vec<String>>> = BTreeMap::new();
    let mut now = 0;
    for line in text
        .lines()
        .map(str::trim)
        .filter(|it| !it.is_empty() && !it.starts_with('#'))
    {
        let begins = line.strip_prefix('第').and_then(|rest| {
            let (number, rest) = rest.split_once("条 ")?;
            Some((value(number)?, rest))
        });
        if let Some((number, rest)) = begins {
            now = number;
            articles.insert(now, vec![vec![rest.to_owned()]]);
        } else if let Some(paragraphs) = articles.get_mut(&now) {
            match line.starts_with('（') {
                true => paragraphs
                    .last_mut()
                    .expect("a paragraph")
                    .push(line.to_owned()),
                false => paragraphs.push(vec![line.to_owned()]),
            }
        }
    }
    articles
}

/// 1 to 99 as Chinese writes it.
fn value(text: &str) -> Option<usize> {
    let digit = |it: char| {
        "一二三四五六七八九"
            .chars()
            .position(|one| one == it)
            .map(|it| it + 1)
    };
    let one = |text: &str| match text.chars().count() {
        1 => digit(text.chars().next()?),
        _ => None,
    };
    match text.split_once('十') {
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { one(tens)? };
            let ones = if ones.is_empty() { 0 } else { one(ones)? };
            Some(tens * 10 + ones)
        }
        None => one(text),
    }
}

/// What a letter cites. After a statute's name come places, joined by 、 and 和; a place may leave out the
/// article or the paragraph of the one before. A place in brackets without a statute is of the one named last.
fn citations(letter: &str) -> Vec<Place> {
    let mut found = Vec::new();
    // What stands in brackets without a statute belongs to the Chinese one named last.
    for line in letter.lines() {
        let mut rest = line;
        let mut last = None;
        loop {
            let statute = STATUTES
                .iter()
                .flat_map(|(id, names, _)| names.iter().map(move |name| (*id, *name)))
                .filter_map(|(id, name)| Some((rest.find(name)?, id, name.len())))
                .min();
            let bracket = last.and_then(|id| {
                let at = rest.find("（第")?;
                Some((at, id, "（".len()))
            });
            let Some((at, id, length)) = [statute, bracket].into_iter().flatten().min() else {
                break;
            };
            // Another law or a policy named in between takes over.
            let other = rest[..at].contains('》') && bracket.is_some_and(|it| it.0 == at);
            rest = &rest[at + length..];
            if other {
                continue;
            }
            last = Some(id);
            rest = places(id, rest, &mut found);
        }
    }
    found
}

fn places<'a>(id: &'static str, mut rest: &'a str, found: &mut Vec<Place>) -> &'a str {
    let (mut article, mut paragraph) = (0, 0);
    loop {
        let mut item = 0;
        let mut any = false;
        if let Some((number, after)) = part(rest, "第", "条") {
            (article, paragraph, rest, any) = (number, 0, after, true);
        }
        if let Some((number, after)) = part(rest, "第", "款") {
            (paragraph, rest, any) = (number, after, true);
        }
        if let Some((number, after)) = part(rest, "第（", "）项") {
            (item, rest, any) = (number, after, true);
        }
        if !any || article == 0 {
            return rest;
        }
        found.push((id, article, paragraph, item));
        let next = rest.strip_prefix('、').or_else(|| rest.strip_prefix('和'));
        match next.filter(|it| it.starts_with('第')) {
            Some(next) => rest = next,
            None => return rest,
        }
    }
}

fn part<'a>(text: &'a str, before: &str, after: &str) -> Option<(usize, &'a str)> {
    let rest = text.strip_prefix(before)?;
    let (number, rest) = rest.split_once(after)?;
    Some((value(number)?, rest))
}
