//! Postal addresses in English, as they stand in a sentence or as the lines of a block: from what comes before the street to the post code.

use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Post codes as countries print them, and countries whose addresses end without one.
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"\b[A-Z][A-Za-z.]+,? \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d{2} [A-Z0-9]{4}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2},? \p{Lu}\p{L}+|\b(?:[A-Z]{1,2}-)?\d{4,5},? \p{Lu}[\p{L}-]+|\b[A-Z][a-z]+,? (?:- )?\d{6}\b|\bS\(\d{6}\)|\b[A-Z][a-z]+ \d{4}\b|〒\d{3}-\d{4}|\b(?:Ireland|Singapore|Hong Kong|China|Switzerland|Sweden|Japan|Israel|Cyprus|Malta|Luxembourg|Netherlands|Dubai|UAE|UK)\b",
    )
});
/// What names a street, a house or a box: a word with a capital, or a French one behind a number.
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    const WORDS: &str = "Street St\\. Str\\. Road Rd Avenue Ave Boulevard Blvd Drive Dr\\. Lane Way Suite Ste Floor Building Tower Square Plaza \
        Park Court Highway Parkway Quay House Terrace Place Rue Camino Via Calle Laan Kade Weg Platz District";
    let words: Vec<String> = WORDS
        .split_whitespace()
        .flat_map(|it| [it.to_owned(), it.to_uppercase()])
        .collect();
    super::reading::regex(&format!(
        r"\b(?:{}|(?i:p\.? ?o\.? ?box))(?:\b|[ ,])|\b\d+\w? (?:bis )?(?:rue|avenue|boulevard|place|quai|allée|th floor)\b|\p{{Lu}}\p{{L}}{{2,}}(?:(?:straße|strasse|weg|platz|gasse|laan|straat|kade|gracht|gatan|vägen|vej)\b|str\. ?)",
        words.join("|")
    ))
});
/// Whose addresses are no way to reach the provider.
static AUTHORITY: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)commissioner|supervisory authority|commission\b|ombudsman|regulator|data protection (?:authority|board)|attorney general|autorit|arbitrat|copyright agent|trademark|independent controller|privacy (?:policy|notice|statement) of\b",
    )
});
/// Words before an address that say what it is for.
static FOR: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)address|office|located|write|writing|mail|contact|post\b|attn|attention|letter|headquarter|place of business|representative|controller",
    )
});
/// What an address in a sentence begins behind.
static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)[:：(“]\s*|\b(?:at|to|in|of|is|are|address|mail)\s+|\b(?:inc|llc|ltd|limited|gmbh|corp)\.?,\s+",
    )
});

/// An address reaches so far back from its post code (bytes).
const LONGEST: usize = 220;
/// A line of a block is not longer (characters).
const LINE: usize = 90;
/// Lines above the street that name the addressee.
const ADDRESSEE: usize = 3;

/// The addresses in a text, and whether words before them say what they are for.
pub fn find(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut found: Vec<(Range<usize>, bool)> = Vec::new();
    for code in CODE.find_iter(text) {
        if found.last().is_some_and(|(it, _)| code.start() < it.end) {
            continue;
        }
        let limit = found.last().map_or(0, |(it, _)| it.end);
        let from = super::reading::ceil(text, code.start().saturating_sub(LONGEST).max(limit));
        let street = STREET.find_iter(&text[from..code.start()]).find(|it| {
            let between = &text[from + it.start()..code.start()];
            let ended = between.contains(['。', '；', '?', '!', '|', '@'])
                || between.contains(".\n")
                || between.contains(". ") && sentence(between);
            !ended
        });
        let Some(street) = street.map(|it| from + it.start()) else {
            continue;
        };
        let Some(start) = begin(text, street, limit) else {
            continue;
        };
        let end = finish(text, last(text, code.end()));
        // What is said of it stands in its line or in the one above.
        let before = &text[super::reading::floor(text, start.saturating_sub(200))..start];
        let lines: Vec<&str> = before
            .lines()
            .rev()
            .filter(|it| !it.trim().is_empty())
            .take(2)
            .collect();
        let before = lines.join("\n");
        let address = &text[start..end];
        // A house has a number, or the post code is one.
        if !address.bytes().any(|it| it.is_ascii_digit())
            || AUTHORITY.is_match(&before)
            || AUTHORITY.is_match(address)
        {
            continue;
        }
        let said = FOR.is_match(&before) || FOR.is_match(address);
        found.push((start..end, said));
    }
    found
}

/// Whether a stop in a passage ends a sentence, and no abbreviation (`St. `, `No. `).
fn sentence(passage: &str) -> bool {
    passage.match_indices(". ").any(|(at, _)| {
        let word = passage[..at]
            .rsplit([' ', '\n', ','])
            .next()
            .unwrap_or_default();
        word.len() > 5 && !word.ends_with("str")
    })
}

/// Where an address begins whose street is at `street`, no further up than `limit`.
fn begin(text: &str, street: usize, limit: usize) -> Option<usize> {
    let line = text[limit..street]
        .rfind('\n')
        .map_or(limit, |at| limit + at + 1);
    let before = &text[line..street];
    if before.chars().count() > 60 || BEGINS.is_match(before) {
        // In a sentence.
        let behind = BEGINS.find_iter(before).last()?.end();
        let start = line + behind;
        return (street - start <= 80).then_some(start);
    }
    // The lines above it that name the addressee.
    let mut start = line;
    for _ in 0..ADDRESSEE {
        let Some(above) = text[limit..start].strip_suffix('\n') else {
            break;
        };
        let from = above.rfind('\n').map_or(0, |at| at + 1);
        let plain = above[from..].trim();
        let names = (3..=LINE).contains(&plain.chars().count())
            && plain.starts_with(|it: char| it.is_uppercase() || it.is_ascii_digit())
            && !plain.ends_with(['.', ':', '?', '：', ';'])
            && !plain.contains(['@', '。', '：', ':'])
            && plain.split_whitespace().count() <= 8;
        if !names {
            break;
        }
        start = limit + from;
    }
    Some(start)
}

/// The end of the last of the post codes and countries that stand close together.
fn last(text: &str, mut end: usize) -> usize {
    while let Some(next) = CODE.find(&text[end..super::reading::ceil(text, end + 60)]) {
        let between = &text[end..end + next.start()];
        // `Ireland.` `For users in Switzerland`: words that are no name begin something else.
        let says = between
            .split_whitespace()
            .filter(|it| !["of", "the", "de", "la", "le", "du", "der", "den"].contains(it))
            .any(|it| it.starts_with(|it: char| it.is_ascii_lowercase()));
        if says
            || between.contains(['@', '。', ':', '|'])
            || between.contains(". ")
            || between.contains(".\n")
            || between.contains("\n\n")
            || between.contains("and ")
        {
            break;
        }
        end += next.end();
    }
    end
}

/// Where an address ends whose post code ends at `end`: with its country, if it stands behind it.
fn finish(text: &str, end: usize) -> usize {
    static COUNTRY: LazyLock<Regex> = LazyLock::new(|| {
        super::reading::regex(
            r"^(?:,? ?(?:\p{Lu}[\p{L}.]*)){0,2}[, \n]{1,3}(?:The |the )?(?:United States(?: of America)?|U\.?S\.?A?\.?|United Kingdom|U\.?K\.?|England|Ireland|Germany|France|Netherlands|Spain|Italy|Sweden|Norway|Finland|Denmark|Switzerland|Austria|Belgium|Poland|Czech Republic|Estonia|Lithuania|Luxembourg|Cyprus|Malta|Israel|India|Japan|Singapore|Canada|Australia|China|P\.?R\.? ?China|Hong Kong)\b",
        )
    });
    COUNTRY.find(&text[end..]).map_or(end, |it| end + it.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_sentences_and_in_blocks() {
        for (text, address) in [
            (
                "You may write to us at 12 Forest Road, Suite 4, Portland, OR 97201, United States.",
                "12 Forest Road, Suite 4, Portland, OR 97201, United States",
            ),
            (
                "Contact us:\nPine Tree Ltd\nAttn: none\nBridge House\n4 Mill Lane\nLondon E1 6AB\nUnited Kingdom\n",
                "Bridge House\n4 Mill Lane\nLondon E1 6AB\nUnited Kingdom",
            ),
            (
                "Our registered office is at Lindenstraße 8, 10115 Berlin, Germany. More.",
                "Lindenstraße 8, 10115 Berlin, Germany",
            ),
            (
                "Write to us at:\nPine Tree Ltd\n4 Mill Lane\nDublin, D02 T380, Ireland.\nFor users in Switzerland there is another.",
                "Pine Tree Ltd\n4 Mill Lane\nDublin, D02 T380, Ireland",
            ),
            (
                "By post: Data Protection Officer, 3 Harbour Way, #02-01, Singapore 048621",
                "Data Protection Officer, 3 Harbour Way, #02-01, Singapore 048621",
            ),
        ] {
            let found: Vec<&str> = find(text).into_iter().map(|(it, _)| &text[it]).collect();
            assert_eq!(found, [address], "{text}");
        }
    }

    #[test]
    fn an_authority_is_no_way_to_the_provider() {
        for text in [
            "You may complain to the Information Commissioner’s Office, Mill House, 2 Water Lane, Stockport SK9 5AF.",
            "We keep the street address and the country of residence. China is where servers stand.",
        ] {
            assert!(find(text).is_empty(), "{text}");
        }
    }
}
