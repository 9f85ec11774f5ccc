//! Words of letters: messages, lists, dates and clauses, always in both languages.

use crate::base::words::{Texts, Words};
use crate::know::law::join;
use jiff::civil::Date;
use serde::Serialize;

/// A line to write on by hand.
pub(super) const BLANK: &str = "____________";
/// The message of a line for the person's own view.
pub(super) const BLANK_VIEW: &str = "letter-view-blank";

/// A sentence that begins with a name: in English with a capital letter.
pub(super) fn sentence(words: Words) -> Words {
    let mut rest = words.en_us.chars();
    let first = rest.next().map(|it| it.to_uppercase().collect::<String>());
    Words {
        en_us: first.unwrap_or_default() + rest.as_str(),
        ..words
    }
}

pub(super) fn blank(text: &str) -> Words {
    Words::same(if text.is_empty() { BLANK } else { text })
}

/// A message in both languages; the id itself where there is none, so that a gap is seen.
pub(super) fn tell(id: &str, arguments: &[(&str, &Words)]) -> Words {
    Texts::built_in().tell(id, arguments)
}

/// A list as each language writes it.
pub(super) fn list(parts: &[Words]) -> Words {
    Words::each(|language| {
        let parts: Vec<String> = parts.iter().map(|it| it.get(language).to_owned()).collect();
        join(&parts, language)
    })
}

/// The kebab-case name by which a plain enum goes to the interface, to the draft, and into message ids.
pub(super) fn id_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

/// A date by which something is asked; "promptly" where there is none.
pub(super) fn until(date: Option<Date>) -> Words {
    match date {
        Some(date) => tell("letter-until", &[("date", &day(date))]),
        None => tell("letter-until-timely", &[]),
    }
}

pub(super) fn day(date: Date) -> Words {
    Words::each(|language| Texts::built_in().date(language, "date", date))
}

/// A text of the catalogue inside a sentence of a letter: without its full stop, and with figures set as the
/// letter sets them, next to the Chinese without a gap.
pub(super) fn phrases(text: &Words) -> Words {
    Words {
        zh_cn: close_up(phrase(&text.zh_cn)),
        en_us: phrase(&text.en_us).to_owned(),
    }
}

/// 余额为 0 as 余额为0: a gap between a figure and a Chinese character is dropped.
fn close_up(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let beside = |at: Option<usize>| at.and_then(|at| chars.get(at)).copied().unwrap_or(' ');
    let kept = chars.iter().enumerate().filter(|&(at, &it)| {
        let sides = [beside(at.checked_sub(1)), beside(Some(at + 1))];
        let figure = sides.iter().any(char::is_ascii_digit);
        let han = sides
            .iter()
            .any(|it| ('\u{4e00}'..='\u{9fff}').contains(it));
        it != ' ' || !(figure && han)
    });
    kept.map(|(_, it)| it).collect()
}

pub(super) fn phrase(text: &str) -> &str {
    text.trim_end_matches(['。', '.', '；', ';'])
}

/// Two sentences in one paragraph.
pub(super) fn joined(one: Words, two: &Words) -> Words {
    Words {
        zh_cn: one.zh_cn + &two.zh_cn,
        en_us: format!("{} {}", one.en_us, two.en_us),
    }
}
