//! Numbers that a format counts and does not write: `<ol>`, Word's lists.

/// How a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// 1
    Decimal,
    /// a
    Small,
    /// A
    Capital,
    /// i
    Roman,
    /// I
    CapitalRoman,
    /// 一
    Chinese,
    /// ①
    Circled,
    /// Nothing.
    None,
}

/// A list that counts.
#[derive(Clone, Debug)]
pub struct Counter {
    figures: Figures,
    next: u32,
}

impl Counter {
    /// The counter of an `<ol>`.
    pub fn of_list(kind: Option<&str>, start: u32) -> Self {
        let figures = match kind {
            Some("a") => Figures::Small,
            Some("A") => Figures::Capital,
            Some("i") => Figures::Roman,
            Some("I") => Figures::CapitalRoman,
            _ => Figures::Decimal,
        };
        Self {
            figures,
            next: start,
        }
    }

    /// The next number, as it is shown before an entry.
    pub fn next(&mut self) -> String {
        let shown = show(self.figures, self.next);
        self.next = self.next.saturating_add(1);
        format!("{shown}. ")
    }
}

/// A number as it is shown.
pub fn show(figures: Figures, number: u32) -> String {
    match figures {
        Figures::Decimal => number.to_string(),
        Figures::Small | Figures::Capital => {
            let base = if figures == Figures::Small {
                b'a'
            } else {
                b'A'
            };
            char::from(base + (number.saturating_sub(1) % 26) as u8).to_string()
        }
        Figures::Roman => roman(number),
        Figures::CapitalRoman => roman(number).to_uppercase(),
        Figures::Chinese => chinese(number),
        Figures::Circled => char::from_u32('①' as u32 + number.saturating_sub(1))
            .filter(|_| number <= 20)
            .map_or_else(|| number.to_string(), String::from),
        Figures::None => String::new(),
    }
}

fn roman(mut number: u32) -> String {
    if number > 3_999 {
        return number.to_string();
    }
    const PARTS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut shown = String::new();
    for (value, letters) in PARTS {
        while number >= value {
            shown.push_str(letters);
            number -= value;
        }
    }
    shown
}

fn chinese(number: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |it: u32| DIGITS[(it % 10) as usize];
    match number {
        0..=9 => digit(number).to_owned(),
        10..=19 => format!("十{}", digit(number)),
        20..=99 => format!("{}十{}", digit(number / 10), digit(number)),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_the_formats_say() {
        let shown = |figures, number| show(figures, number);
        assert_eq!(
            [
                shown(Figures::Chinese, 10),
                shown(Figures::Chinese, 23),
                shown(Figures::Roman, 14),
                shown(Figures::Circled, 3),
                shown(Figures::Capital, 2)
            ],
            ["十", "二十三", "xiv", "③", "B"]
        );
    }
}
