//! A backup's passphrase: which text it is, and whether it is good enough.

use crate::base::problem::Problem;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Shortest passphrase of a backup, in characters.
pub const SHORTEST_PASSPHRASE: usize = 8;
/// zxcvbn's grade from which a passphrase withstands whoever has the file and a computer: more than 10^8 guesses,
/// each of which costs 2^17 rounds of scrypt.
const GOOD: u8 = 3;
/// So many different letters beyond ASCII are enough. zxcvbn knows none of them and would take each for one
/// of ten; of characters in common use there are some three thousand.
const ENOUGH_LETTERS: usize = 6;

/// The text by which new backups are locked: composed letters (Unicode NFC), as most keyboards give them,
/// without a byte order mark.
pub fn normal(typed: &str) -> Zeroizing<String> {
    Zeroizing::new(typed.trim_start_matches('\u{feff}').nfc().collect())
}

/// The texts that a passphrase may have been when a backup was made, the likeliest first: earlier versions
/// and other programs lock by what they are given.
pub fn forms(typed: &str) -> Vec<Zeroizing<String>> {
    let bare = normal(typed);
    let mut forms: Vec<Zeroizing<String>> = vec![bare.clone(), Zeroizing::new(typed.to_owned())];
    for text in [
        bare.nfd().collect(),
        bare.nfkc().collect(),
        bare.nfkd().collect(),
        bare.trim().to_owned(),
        format!("\u{feff}{}", *bare),
    ] {
        forms.push(Zeroizing::new(text));
    }
    let mut different: Vec<Zeroizing<String>> = Vec::new();
    for form in forms {
        if !different.contains(&form) {
            different.push(form);
        }
    }
    different
}

/// Whether a passphrase is good enough for a file that anyone may get hold of.
///
/// # Errors
/// `PassphraseTooShort`, `PassphraseGuessable`.
pub fn check(typed: &str) -> Result<(), Problem> {
    let text = normal(typed);
    if text.chars().count() < SHORTEST_PASSPHRASE {
        return Err(Problem::PassphraseTooShort {
            limit: SHORTEST_PASSPHRASE,
        });
    }
    let beyond: BTreeSet<char> = text.chars().filter(|it| !it.is_ascii()).collect();
    let grade = u8::from(zxcvbn::zxcvbn(&text, &["consent", "desk"]).score());
    if grade < GOOD && beyond.len() < ENOUGH_LETTERS {
        return Err(Problem::PassphraseGuessable);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_first_is_refused() {
        for weak in [
            "12345678",
            "password",
            "aaaaaaaa",
            "qwertyuiop",
            "19900101",
            "zaq12wsx",
            "Password1!",
            "consentdesk",
            "密密密密密密密密",
        ] {
            assert_eq!(check(weak), Err(Problem::PassphraseGuessable), "{weak}");
        }
        assert!(matches!(
            check("short"),
            Err(Problem::PassphraseTooShort { .. })
        ));
        for good in [
            "four words nobody guesses",
            "correct horse battery staple",
            "v7#Qm2!xLp",
            "青苔爬上旧台阶时",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
    }
}
