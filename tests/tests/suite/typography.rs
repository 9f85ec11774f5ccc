//! How every text is written that a person reads: marks, quotation marks and spelling of its own language, and
//! no pronoun in a name that letters carry.

use crate::laws::{files, name, read};

/// The values of a file of texts: file, line, id or attribute, and what is said there, a line each.
fn values(folder: &str) -> Vec<(String, String, String)> {
    let mut values = Vec::new();
    for path in files(folder, &[".ftl"]) {
        for (index, line) in read(&path).lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let named = line.trim_start().split_once(" =").filter(|(id, _)| {
                let id = id.strip_prefix('.').unwrap_or(id);
                let letter = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
                !id.is_empty() && id.chars().all(letter)
            });
            let (id, value) = named.unwrap_or(("", line));
            // What is chosen among begins after its key: `*[other] `.
            let value = value.trim();
            let chosen = value.strip_prefix('*').unwrap_or(value).strip_prefix('[');
            let value = chosen
                .and_then(|it| it.split_once(']'))
                .map_or(value, |it| it.1);
            let at = format!("{}:{}", name(&path), index + 1);
            values.push((at, id.to_owned(), value.trim().to_owned()));
        }
    }
    assert!(values.len() > 500, "{}", values.len());
    values
}

/// What is said, with a mark for what is filled in: `{ $day }`, `{" "}`.
fn bare(value: &str) -> String {
    let mut bare = String::new();
    let mut depth = 0_i32;
    for it in value.chars() {
        match it {
            '{' => {
                depth += 1;
                bare.push('\u{fffc}');
            }
            // A choice that began on an earlier line ends here.
            '}' => depth = (depth - 1).max(0),
            it if depth <= 0 => bare.push(it),
            _ => {}
        }
    }
    bare
}

fn is_han(it: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&it)
}

#[test]
fn english_is_written_with_its_own_marks_and_american_spelling() {
    // Beginnings and whole words; an id keeps what it is called.
    const BRITISH: [&str; 22] = [
        "e-mail",
        "anonymis",
        "authoris",
        "organis",
        "personalis",
        "recognis",
        "summaris",
        "minimis",
        "behaviour",
        "colour",
        "favour",
        "honour",
        "centre",
        "defence",
        "licence",
        "judgement",
        "programme",
        "cancelled",
        "cancelling",
        "labelled",
        "fulfil ",
        "towards ",
    ];
    for (at, _, value) in values("locales/en-US") {
        let value = bare(&value);
        assert!(!value.contains(['\'', '"']), "{at}: {value}");
        let small = value.to_lowercase();
        for british in BRITISH {
            let word = small.match_indices(british).any(|(at, _)| {
                let before = small[..at].chars().next_back();
                before.is_none_or(|it| !it.is_alphanumeric())
            });
            assert!(!word, "{at}: “{british}” in “{value}”");
        }
        assert!(
            !value.contains(['，', '。', '；', '：', '？', '！']),
            "{at}: {value}"
        );
    }
}

#[test]
fn chinese_is_written_with_full_width_marks_and_no_gap_before_them() {
    for (at, _, value) in values("locales/zh-CN") {
        let value = bare(&value);
        assert!(!value.contains(['\'', '"']), "{at}: {value}");
        let chars: Vec<char> = value.chars().collect();
        for pair in chars.windows(2) {
            let half = |it: char| matches!(it, ',' | ';' | ':' | '!' | '?' | '(' | ')');
            // A key of a menu stands in half-width brackets: 文件(&F).
            let key = pair[1] == '(' && value.contains("(&");
            let beside = is_han(pair[0]) && half(pair[1]) || half(pair[0]) && is_han(pair[1]);
            assert!(!beside || key, "{at}: {value}");
            let full = |it: char| "，。；：？！（）、“”《》".contains(it);
            let gap = pair[0] == ' ' && full(pair[1]) || full(pair[0]) && pair[1] == ' ';
            assert!(!gap, "{at}: {value}");
        }
    }
}

/// In a letter “you” is the provider: what one consented to is not *your* information there.
#[test]
fn a_name_that_letters_carry_speaks_to_nobody() {
    let carried = |id: &str| id.starts_with("consent-") || id.starts_with("collected-");
    let chinese = values("locales/zh-CN/catalogue").into_iter();
    for (at, _, value) in chinese.filter(|it| carried(&it.1)) {
        assert!(!value.contains(['您', '你', '我']), "{at}: {value}");
    }
    let english = values("locales/en-US/catalogue").into_iter();
    for (at, _, value) in english.filter(|it| carried(&it.1)) {
        let mut words = value.split(|it: char| !it.is_alphanumeric());
        let speaks = words.any(|it| matches!(&*it.to_lowercase(), "you" | "your" | "yours" | "my"));
        assert!(!speaks, "{at}: {value}");
    }
}
