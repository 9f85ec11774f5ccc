use super::*;

fn names(text: &str) -> Vec<String> {
    Outline::read(text, &HashMap::new())
        .clauses
        .into_iter()
        .map(|it| it.name)
        .filter(|it| it != "preamble")
        .collect()
}
#[test]
fn numbers_nest_as_they_are_printed() {
    assert_eq!(
        names(
            "题\n一、甲\n（一）乙\n1、丙\n(1) 丁\n① 戊\n② 己\n2、庚\n（二）辛\n1、壬\n二、癸\n1、子"
        ),
        [
            "一",
            "一(一)",
            "一(一)/1",
            "一(一)/1(1)",
            "一(一)/1(1)①",
            "一(一)/1(1)②",
            "一(一)/2",
            "一(二)",
            "一(二)/1",
            "二",
            "二/1"
        ]
    );
    assert_eq!(
        names("题\n1. 甲\n1.1. 乙\n(a) 丙\n(b) 丁\n1.2. 戊\n2. 己\n2.1 庚"),
        ["1", "1.1", "1.1(a)", "1.1(b)", "1.2", "2", "2.1"]
    );
    assert_eq!(
        names("题\n第一章 甲\n第一条 乙\n第二条 丙\n第二章 丁\n第三条 戊"),
        ["第一章", "第一条", "第二条", "第二章", "第三条"]
    );
}

#[test]
fn a_list_under_a_bare_number_is_below_it() {
    assert_eq!(
        names("题\n9. 甲\n10. 联系\n1. 乙\n2. 丙\n11. 丁"),
        ["9", "10", "10/1", "10/2", "11"]
    );
}

/// The names of a text whose lines are headings by their marks (`##`).
#[test]
fn a_heading_stands_in_no_list() {
    assert_eq!(
        names(
            "# 题\n## 1. 甲\n### 1.1 乙\n1. 子\n2. 丑\n### 1.2 丙\n1. 子\n2. 丑\n3. 寅\n## 2. 丁\n1. 子\n2. 丑\n## 3. 戊\n"
        ),
        [
            "1", "1.1", "1.1/1", "1.1/2", "1.2", "1.2/1", "1.2/2", "1.2/3", "2", "2/1", "2/2", "3"
        ]
    );
    // Some mark every heading alike: numbers say what stands under what.
    assert_eq!(
        names("# 题\n## 一、甲\n## （一）乙\n1. 子\n2. 丑\n## （二）丙\n## 二、丁\n"),
        ["一", "一(一)", "一(一)/1", "一(一)/2", "一(二)", "二"]
    );
    let text = "# 题\n## 1. 甲\n### 1.1 乙\n### 1.1.1 丙\n## 2. 丁\n";
    let outline = Outline::read(text, &HashMap::new());
    let below = outline.find(0, "1.1.1").and_then(|it| it.parent);
    assert_eq!(
        below.map(|it| outline.clauses[it].name.as_str()),
        Some("1.1")
    );
}

#[test]
fn contents_that_are_announced_are_no_clauses() {
    assert_eq!(
        names(
            "题\n本政策将帮助您了解以下内容：\n一、甲甲\n二、乙乙\n三、丙丙\n1. 怎样甲\n子。\n2. 怎样乙\n丑。\n3. 怎样丙\n寅。\n"
        ),
        ["1", "2", "3"]
    );
}

#[test]
fn a_reference_in_a_sentence_begins_no_clause() {
    assert_eq!(
        names(
            "题\n一、甲\n（1）乙\n（2）丙，依照第一条（3）办理，前述（3）不适用。\n（3）丁\n二、戊"
        ),
        ["一", "一(1)", "一(2)", "一(3)", "二"]
    );
    // An article of a statute.
    assert_eq!(
        names("Title\n1. One\nArticle 49. Where no decision was taken, we rely on it.\n2. Two"),
        ["1", "2"]
    );
    // A line that was broken in the middle of a sentence.
    assert_eq!(
        names("Title\n1. One\n(1) first, as we said under\n(2) and elsewhere\n(2) second\n2. Two"),
        ["1", "1(1)", "1(2)", "2"]
    );
    assert_eq!(
        names("题\n1. 甲：（1）乙；（2）丙。\n2. 丁"),
        ["1", "1(1)", "1(2)", "2"]
    );
}

#[test]
fn a_list_of_contents_with_numbers_in_lines_of_their_own_holds_no_clauses() {
    assert_eq!(
        names(
            "Title\n1.\nIntroduction\n2.\nYour rights\n3.\nHow to contact us\n1. Introduction\nWe are here.\n2. Your rights\nYou may ask.\n3. How to contact us\nWrite."
        ),
        ["1", "2", "3"]
    );
}
