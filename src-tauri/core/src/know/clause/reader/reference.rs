//! Numbers in a running sentence that refer to a clause and begin none: `第三条（6）`, `under (6)`, `Article 6 (1) (f)`.

/// Chinese words behind which a number refers.
const CHINESE: &[&str] = &[
    "第", "上述", "前述", "下述", "上文", "下文", "本条", "本款", "本项", "本节", "见", "按照",
    "依照", "依据", "根据",
];
/// English words behind which a number refers.
const ENGLISH: &[&str] = &[
    "in", "of", "under", "to", "see", "per", "from", "with", "by", "through", "until",
];
/// What a law and a contract consist of. A figure may stand between it and the number.
const PARTS: &[&str] = &[
    "section",
    "sections",
    "clause",
    "clauses",
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "article",
    "articles",
    "art",
    "arts",
    "point",
    "points",
    "item",
    "items",
    "no",
    "nos",
];
/// Words between two numbers of which the second refers where the first does.
const BETWEEN: &[&str] = &["and", "or", "和", "或", "及", "与", "至", "、", ","];
/// The letters of a bracket are not more (bytes).
const LONGEST: usize = 4;

/// Whether a number inside a sentence refers, by what stands before and behind it. A list goes on behind a mark:
/// `（1）姓名；（2）电话`, and an English one also behind a word: `(1) names and (2) addresses`.
pub fn inside(ahead: &str, behind: &str) -> bool {
    let last = ahead.trim_end_matches(['*', '_', ' ']);
    let listed = last.ends_with(['，', ',', '；', ';', '。', '.', '：', ':', '、', '？', '！']);
    let alone = behind.trim_start().chars().next();
    alone.is_none_or(|it| ".。；;，,)）".contains(it)) && !listed
        || meant(behind)
        || named(ahead)
        || ahead.ends_with(|it: char| it.is_ascii_digit())
        || second(last)
}

/// Whether what stands before a number says that it refers.
pub fn named(ahead: &str) -> bool {
    let mut ahead = ahead.trim_end();
    // `Article 6 (1) (f)`: the brackets before it belong to the reference.
    while let Some(rest) = without_bracket(ahead) {
        ahead = rest;
    }
    let rest = ahead.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
    let figures = rest.len() < ahead.trim_end_matches('.').len();
    let words = rest.trim_end_matches([' ', '\u{a0}', '.']);
    let letters = words
        .bytes()
        .rev()
        .take_while(u8::is_ascii_alphabetic)
        .count();
    let word = words[words.len() - letters..].to_ascii_lowercase();
    CHINESE.iter().any(|it| ahead.ends_with(it))
        || PARTS.contains(&word.as_str())
        || !figures && ENGLISH.contains(&word.as_str())
        || ordinal(ahead)
}

/// Whether what stands behind a number says that it refers: `(6)项所述`, `(6) above`. 项目 and 款项 are words of their own.
pub fn meant(behind: &str) -> bool {
    let behind = behind.trim_start();
    let unit = behind
        .strip_prefix(['项', '款', '条', '点'])
        .is_some_and(|it| {
            it.is_empty()
                || it.starts_with([
                    '所', '中', '的', '、', '，', '。', '；', '和', '及', '或', '至', '规',
                ])
        });
    unit || [
        "所述",
        "所列",
        "above",
        "below",
        "of this section",
        "of this clause",
    ]
    .iter()
    .any(|it| behind.starts_with(it))
}

/// `第三条`, `第 12 款` at the end of what stands before.
fn ordinal(ahead: &str) -> bool {
    let Some(before) = ahead.strip_suffix(['条', '款', '项', '节', '章']) else {
        return false;
    };
    let figures = before.trim_end_matches(|it: char| {
        it.is_ascii_digit() || it == ' ' || "一二三四五六七八九十百".contains(it)
    });
    figures.len() < before.len() && figures.ends_with('第')
}

/// `(5) and ` before `(6)`.
fn second(ahead: &str) -> bool {
    BETWEEN
        .iter()
        .filter_map(|it| ahead.strip_suffix(it))
        .filter_map(|it| without_bracket(it.trim_end()))
        // A number that begins a list stands behind a mark, one that refers behind a word.
        .any(|it| it.trim_end().ends_with(char::is_alphanumeric))
}

/// What stands before a number in brackets at the end.
fn without_bracket(text: &str) -> Option<&str> {
    let within = text.strip_suffix([')', '）'])?;
    let open = within.rfind(['(', '（'])?;
    let inner = within[open..].trim_start_matches(['(', '（']).trim();
    let figures = |wanted: fn(&u8) -> bool| inner.bytes().all(|it| wanted(&it));
    let number = figures(u8::is_ascii_digit)
        || figures(|it| b"ivx".contains(it))
        || inner.len() == 1 && figures(u8::is_ascii_lowercase);
    (!inner.is_empty() && inner.len() <= LONGEST && number).then(|| within[..open].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_a_running_sentence_refers() {
        for (ahead, behind) in [
            ("依照第三条", "办理"),
            ("为上述", "目的"),
            ("除本条", "以外"),
            ("as described under ", " we also"),
            ("on the ground of Article 6 (1) ", " GDPR"),
            ("according to Art. 6", " GDPR"),
            ("the purposes of (5) and ", " only"),
            ("因前述（4）、", "发生的"),
            ("您可按", "项所述联系"),
            ("in the cases ", "."),
            ("in the case of ", " above"),
        ] {
            assert!(inside(ahead, behind), "{ahead}(6){behind}");
        }
    }

    #[test]
    fn a_number_that_goes_on_a_list_does_not() {
        for (ahead, behind) in [
            ("姓名；", "电话"),
            ("姓名", "项目经历"),
            ("订单金额 ", "款项信息；"),
            ("your name and ", " your address"),
            ("your name, (optional) and ", " your address"),
            ("your address (IP), ", " your browser"),
            ("使用的系统（可选）、", "型号"),
            ("以下信息：(1)姓名，", "电话。"),
        ] {
            assert!(!inside(ahead, behind), "{ahead}(2){behind}");
        }
    }
}
