//! The recovery code, and the letters that check it.

use crate::base::ids::random;
use crate::base::problem::Problem;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use zeroize::{Zeroize, Zeroizing};

/// A recovery code: 29 characters of 5 random bits each and 6 that check them, in groups of five. The
/// letters I, L, O and U are not used, so that none is mistaken for another or for a digit.
///
/// The six are the code of bech32m (BIP 350): up to four wrong letters are always noticed, and where one or
/// two are wrong it is known which. Codes of earlier versions, 28 characters and two that check them, are
/// still read.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Random characters, and with those that check them.
const RANDOM: usize = 29;
const WHOLE: usize = 35;
/// The same of earlier versions.
const EARLIER_RANDOM: usize = 28;
const EARLIER_WHOLE: usize = 30;
const GROUP: usize = 5;

/// What bech32m calls the human-readable part, `cd`, as it goes into the checksum.
const PREFIX: [u8; 5] = [3, 3, 0, 3, 4];
/// The checksum that bech32m wants to come out.
const TARGET: u32 = 0x2bc8_30a3;

impl Code {
    /// A new one from the operating system.
    ///
    /// # Errors
    /// `NoRandomness`.
    pub fn random() -> Result<Self, Problem> {
        let bytes = Zeroizing::new(random::<RANDOM>()?);
        let mut values: Vec<u8> = bytes.iter().map(|byte| byte % 32).collect();
        let open = values.iter().copied().chain([0; WHOLE - RANDOM]);
        let sum = checksum(1, PREFIX.into_iter().chain(open)) ^ TARGET;
        for place in (0..WHOLE - RANDOM).rev() {
            values.push((sum >> (5 * place)) as u8 & 31);
        }
        let code = Self(values.iter().map(|&value| letter(value)).collect());
        values.zeroize();
        Ok(code)
    }

    /// What a person typed, forgiving what does not matter: case, spaces, hyphens, full-width characters,
    /// O for 0, I and L for 1.
    ///
    /// # Errors
    /// `RecoveryCodeMistyped` where characters are missing or wrong, `RecoveryCodeNearly` where one or two
    /// are wrong and it is known which.
    pub fn typed(text: &str) -> Result<Self, Problem> {
        let letters: String = text
            .chars()
            .map(|it| match u32::from(it) {
                wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(it),
                _ => it,
            })
            .filter(|it| !it.is_whitespace() && !matches!(it, '-' | '–' | '—' | '－' | '·'))
            .map(|it| match it.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let count = letters.chars().count();
        let known = letters.bytes().all(|it| LETTERS.contains(&it));
        let earlier = || earlier_check(&letters[..EARLIER_RANDOM]) == letters[EARLIER_RANDOM..];
        match count {
            EARLIER_WHOLE if known && earlier() => Ok(Self(letters)),
            WHOLE => match corrections(&letters) {
                Some(none) if none.is_empty() => Ok(Self(letters)),
                Some(likely) => Err(Problem::RecoveryCodeNearly { likely }),
                None => Err(Problem::RecoveryCodeMistyped),
            },
            _ => Err(Problem::RecoveryCodeMistyped),
        }
    }

    /// As it is printed and as any age program takes it: `XXXXX-XXXXX-…`, groups of five.
    pub fn printed(&self) -> String {
        let groups = (0..self.0.len()).step_by(GROUP);
        let groups: Vec<&str> = groups.map(|it| &self.0[it..it + GROUP]).collect();
        groups.join("-")
    }
}

fn letter(value: u8) -> char {
    char::from(LETTERS[usize::from(value % 32)])
}

/// The two letters that checked a code of earlier versions.
fn earlier_check(letters: &str) -> String {
    let hash = Sha256::digest(letters.as_bytes());
    [letter(hash[0]), letter(hash[1])].iter().collect()
}

/// The polynomial's remainder as BIP 173 computes it, from `start`.
fn checksum(start: u32, values: impl IntoIterator<Item = u8>) -> u32 {
    const STEPS: [u32; 5] = [
        0x3b6a_57b2,
        0x2650_8e6d,
        0x1ea1_19fa,
        0x3d42_33dd,
        0x2a14_62b3,
    ];
    values.into_iter().fold(start, |sum, value| {
        let shifted = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        let step = |(bit, step): (usize, &u32)| if sum >> (25 + bit) & 1 == 1 { *step } else { 0 };
        STEPS
            .iter()
            .enumerate()
            .map(step)
            .fold(shifted, |sum, it| sum ^ it)
    })
}

/// Which letters of a code are others, where one or two are: each its place, counted from 1, and what it
/// should be. `None` where no two make it sound, an empty list where it is sound as it is. No more than one
/// answer is possible, since any two sound codes differ in at least five letters.
fn corrections(typed: &str) -> Option<Vec<String>> {
    let typed: Vec<char> = typed.chars().collect();
    // A character that no code has counts as any other wrong one.
    let value = |it: &char| LETTERS.iter().position(|known| char::from(*known) == *it);
    let mut values: Vec<u8> = typed
        .iter()
        .map(|it| value(it).unwrap_or_default() as u8)
        .collect();
    let wrong = checksum(1, PREFIX.into_iter().chain(values.iter().copied())) ^ TARGET;
    // The checksum is linear: what an error does to it depends on the error alone.
    let mut single = BTreeMap::new();
    for place in 0..WHOLE {
        for error in 1..32_u8 {
            let after = std::iter::repeat_n(0, WHOLE - 1 - place);
            single.insert(
                checksum(0, std::iter::once(error).chain(after)),
                (place, error),
            );
        }
    }
    let errors = match wrong {
        0 => Vec::new(),
        _ => match single.get(&wrong) {
            Some(one) => vec![*one],
            None => single.iter().find_map(|(effect, one)| {
                let other = single.get(&(wrong ^ effect))?;
                Some(vec![*one, *other])
            })?,
        },
    };
    for (place, error) in errors {
        values[place] ^= error;
    }
    let right = values.iter().map(|&value| letter(value));
    let others = typed.iter().zip(right).enumerate();
    Some(
        others
            .filter(|(_, (typed, right))| *typed != right)
            .map(|(place, (_, right))| format!("{} → {right}", place + 1))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(code: &Code, places: &[usize]) -> String {
        let mut letters = code.0.clone().into_bytes();
        for place in places {
            let value = LETTERS.iter().position(|it| *it == letters[*place]);
            letters[*place] = LETTERS[(value.expect("a letter") + 7) % 32];
        }
        String::from_utf8(letters).expect("ASCII")
    }

    fn likely(typed: &str) -> Vec<String> {
        match Code::typed(typed) {
            Err(Problem::RecoveryCodeNearly { likely }) => likely,
            Err(Problem::RecoveryCodeMistyped) => Vec::new(),
            Err(other) => panic!("{other:?}"),
            Ok(_) => panic!("{typed} is taken"),
        }
    }

    /// The test vectors of BIP 350, in its own alphabet.
    #[test]
    fn the_checksum_is_that_of_bech32m() {
        let alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        let sum = |text: &str| {
            let (prefix, data) = text.rsplit_once('1').expect("a separator");
            let high = prefix.bytes().map(|it| it >> 5);
            let low = prefix.bytes().map(|it| it & 31);
            let data = data
                .chars()
                .map(|it| alphabet.find(it).expect("known") as u8);
            checksum(1, high.chain([0]).chain(low).chain(data))
        };
        for sound in [
            "a1lqfn3a",
            "an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6",
            "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx",
            "11llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllludsr8",
            "split1checkupstagehandshakeupstreamerranterredcaperredlc445v",
            "?1v759aa",
        ] {
            assert_eq!(sum(sound), TARGET, "{sound}");
        }
        assert_ne!(sum("m1vzlrp4"), TARGET);
    }

    #[test]
    fn a_recovery_code_forgives_the_hand_and_not_the_letter() {
        let code = Code::random().expect("random");
        let printed = code.printed();
        assert_eq!(printed.len(), 41);
        let plain = printed.to_lowercase().replace('-', " ");
        assert!(Code::typed(&plain) == Ok(code.clone()));
        assert!(likely("").is_empty());
        assert!(likely(&printed[..40]).is_empty());
        assert!(likely(&format!("{printed}0")).is_empty());
    }

    #[test]
    fn no_four_letters_typed_wrong_are_missed_and_two_are_found() {
        let code = Code::random().expect("random");
        for first in 0..WHOLE {
            let one = likely(&wrong(&code, &[first]));
            let right = |place: usize| format!("{} → {}", place + 1, &code.0[place..=place]);
            assert_eq!(one, [right(first)]);
            for second in first + 1..WHOLE {
                let two = likely(&wrong(&code, &[first, second]));
                assert_eq!(two, [right(first), right(second)]);
            }
        }
        for _ in 0..300 {
            let bytes: [u8; 4] = random().expect("random");
            let mut places: Vec<_> = bytes.iter().map(|it| usize::from(*it) % WHOLE).collect();
            places.sort_unstable();
            places.dedup();
            likely(&wrong(&code, &places));
        }
        // A letter that no code has.
        let mut odd = code.0.clone();
        odd.replace_range(3..4, "U");
        assert_eq!(likely(&odd), [format!("4 → {}", &code.0[3..4])]);
        assert!(likely(&"知".repeat(WHOLE)).len() != 1);
    }

    #[test]
    fn a_code_of_an_earlier_version_is_still_read() {
        let code = Code::typed("00000-00000-00000-00000-00000-000qv");
        let code = code.unwrap_or_else(|_| panic!("a sound code of nobody's"));
        assert_eq!(code.printed(), "00000-00000-00000-00000-00000-000QV");
        assert!(likely("00000-00000-00000-00000-00000-001QV").is_empty());
    }
}
