//! The strings that a script of a page holds.

/// A string in a script with less than this (bytes) is no policy.
pub const SHORTEST_STRING: usize = 400;

/// The long strings in a script: template strings, quoted strings, strings of JSON.
pub fn strings(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut characters = script.char_indices();
    while let Some((start, quote)) = characters.next() {
        if !matches!(quote, '`' | '"' | '\'') {
            continue;
        }
        let mut string = String::new();
        while let Some((_, character)) = characters.next() {
            match character {
                '\\' => match characters.next().map(|(_, it)| it) {
                    Some('n') => string.push('\n'),
                    Some('t' | 'r') => string.push(' '),
                    Some('u') => {
                        let digits: String = characters.clone().take(4).map(|(_, it)| it).collect();
                        if let Some(character) = u32::from_str_radix(&digits, 16)
                            .ok()
                            .and_then(char::from_u32)
                        {
                            string.push(character);
                            characters.by_ref().take(4).for_each(drop);
                        }
                    }
                    Some(other) => string.push(other),
                    None => break,
                },
                _ if character == quote => break,
                // An apostrophe in a comment opens no string that goes over lines.
                '\n' if quote != '`' => break,
                _ => string.push(character),
            }
        }
        let _ = start;
        if string.len() >= SHORTEST_STRING {
            found.push(string);
        }
    }
    found
}
