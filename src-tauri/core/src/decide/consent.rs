//! Decisions on optional consents, and the one line in which a policy's decisions are kept.

use crate::base::problem::Problem;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What a person decided on an optional consent. Nothing starts as given: a policy says what the
/// provider does, not what the person agreed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Nothing was decided.
    #[default]
    Undecided,
    /// Consent given (DPV: ConsentGiven).
    Given,
    /// Consent refused (DPV: ConsentRefused).
    Refused,
    /// Consent withdrawn (DPV: ConsentWithdrawn). It may have been given before this desk existed, so
    /// it need not have been recorded as given here.
    Withdrawn,
}

impl Decision {
    /// Every decision, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Given, Self::Refused, Self::Withdrawn, Self::Undecided];

    /// Its id, as on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn letter(self) -> Option<char> {
        match self {
            Self::Undecided => None,
            Self::Given => Some('g'),
            Self::Refused => Some('r'),
            Self::Withdrawn => Some('w'),
        }
    }
}

/// A decision and the day it was recorded here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// What was decided.
    pub decision: Decision,
    /// When, as a date in Asia/Shanghai.
    #[ts(type = "string")]
    pub decided: Date,
}

/// The decisions on one policy's consents, by consent id. Undecided ones are absent.
///
/// An id that this version's catalogue does not know is kept: a newer or older desk may know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(BTreeMap<String, Choice>);

/// The most bytes of an entry: Windows' Credential Manager takes 1,280 UTF-16 units, and one rule for
/// every platform keeps a little room.
const MOST_BYTES: usize = 1_200;
const FORMAT: &str = "cd1";

impl Choices {
    /// Nothing decided.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The decision on a consent, if there is one.
    pub fn get(&self, consent: &str) -> Option<Choice> {
        self.0.get(consent).copied()
    }

    /// Records a decision. The same decision again changes nothing, so its first date stays. Tells
    /// whether anything changed.
    pub fn decide(&mut self, consent: &str, decision: Decision, today: Date) -> bool {
        if self
            .get(consent)
            .map_or(Decision::Undecided, |choice| choice.decision)
            == decision
        {
            return false;
        }
        if decision == Decision::Undecided {
            self.0.remove(consent);
        } else {
            self.0.insert(
                consent.to_owned(),
                Choice {
                    decision,
                    decided: today,
                },
            );
        }
        true
    }

    /// Has a choice hold on a consent, or none.
    pub fn put(&mut self, consent: &str, choice: Option<Choice>) {
        match choice {
            Some(choice) => self.0.insert(consent.to_owned(), choice),
            None => self.0.remove(consent),
        };
    }

    /// The consents on which these and the others differ.
    pub fn apart<'a>(&'a self, others: &'a Self) -> impl Iterator<Item = &'a str> {
        let gone = others.0.keys().filter(|id| !self.0.contains_key(*id));
        let other = self
            .0
            .iter()
            .filter(|(id, it)| others.0.get(*id) != Some(it));
        other.map(|(id, _)| id).chain(gone).map(String::as_str)
    }

    /// Every decision, by consent id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Choice)> {
        self.0.iter().map(|(id, choice)| (id.as_str(), *choice))
    }

    /// Whether nothing is decided.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One line of ASCII: `cd1;<id>=<letter><YYMMDD>,...;<CRC-32>`, at most 1,200 bytes. Two digits are a
    /// year of this century; any other, which a wrong clock can give today, has all four.
    ///
    /// # Errors
    /// `EntryTooLarge` where it does not fit, `DateImpossible` for a year before 0.
    pub fn to_line(&self, policy: &str) -> Result<String, Problem> {
        let mut entries = Vec::new();
        for (id, choice) in &self.0 {
            let Some(letter) = choice.decision.letter() else {
                continue;
            };
            let date = choice.decided;
            let year = match date.year() {
                year @ 2000..=2099 => format!("{:02}", year - 2000),
                year @ 0..=9999 => format!("{year:04}"),
                _ => {
                    return Err(Problem::DateImpossible {
                        given: date.to_string(),
                    });
                }
            };
            entries.push(format!(
                "{id}={letter}{year}{:02}{:02}",
                date.month(),
                date.day()
            ));
        }
        let body = format!("{FORMAT};{}", entries.join(","));
        let line = format!("{body};{:08x}", crc32fast::hash(body.as_bytes()));
        if line.len() > MOST_BYTES || !line.is_ascii() {
            return Err(Problem::EntryTooLarge {
                policy: policy.to_owned(),
            });
        }
        Ok(line)
    }

    /// Reads a line back. Anything that this program would not have written is damage, never a guess.
    pub fn from_line(line: &str, policy: &str) -> Result<Self, Problem> {
        Self::parse(line).ok_or_else(|| Problem::EntryDamaged {
            policy: policy.to_owned(),
        })
    }

    fn parse(line: &str) -> Option<Self> {
        let (body, sum) = line.rsplit_once(';')?;
        if format!("{:08x}", crc32fast::hash(body.as_bytes())) != sum {
            return None;
        }
        let entries = body.strip_prefix(FORMAT)?.strip_prefix(';')?;
        let mut choices = BTreeMap::new();
        for entry in entries.split(',').filter(|entry| !entry.is_empty()) {
            let (id, value) = entry.split_once('=')?;
            let decision = Decision::ALL
                .into_iter()
                .find(|decision| decision.letter() == value.chars().next())?;
            let digits = value.get(1..).filter(|it| matches!(it.len(), 6 | 8))?;
            let number = |range: std::ops::Range<usize>| digits.get(range)?.parse::<i16>().ok();
            let years = digits.len() - 4;
            let century = if years == 2 { 2000 } else { 0 };
            let [month, day] = [number(years..years + 2)?, number(years + 2..years + 4)?];
            let decided = Date::new(
                century + number(0..years)?,
                month.try_into().ok()?,
                day.try_into().ok()?,
            )
            .ok()?;
            choices.insert(id.to_owned(), Choice { decision, decided });
        }
        let choices = Self(choices);
        (choices.to_line("").as_deref() == Ok(line)).then_some(choices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(day: i8) -> Date {
        jiff::civil::date(2026, 11, day)
    }

    #[test]
    fn every_decision_follows_every_other() {
        for first in Decision::ALL {
            for second in Decision::ALL {
                let mut choices = Choices::default();
                choices.decide("marketing", first, day(1));
                let changed = choices.decide("marketing", second, day(2));
                assert_eq!(changed, first != second);
                let expected = match second {
                    Decision::Undecided => None,
                    _ => Some(Choice {
                        decision: second,
                        decided: if changed { day(2) } else { day(1) },
                    }),
                };
                assert_eq!(choices.get("marketing"), expected);
            }
        }
    }

    proptest! {
        #[test]
        fn a_line_reads_back_as_written(
            decisions in prop::collection::btree_map("[a-z]{1,9}(-[a-z0-9]{1,9})?", (0..3usize, 0..90_000i32), 0..36)
        ) {
            let mut choices = Choices::default();
            for (id, (index, days)) in decisions {
                // From a clock that stands at the beginning of 1970 to one that runs far ahead.
                let date = jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(days);
                choices.decide(&id, Decision::ALL[index], date);
            }
            let line = choices.to_line("p").expect("36 short ids fit");
            prop_assert!(line.len() <= MOST_BYTES && line.is_ascii() && !line.contains('\n'));
            prop_assert_eq!(Choices::from_line(&line, "p").expect("its own line"), choices);
        }
    }

    #[test]
    fn any_changed_byte_and_any_cut_is_damage() {
        let mut choices = Choices::default();
        choices.decide("marketing", Decision::Withdrawn, day(20));
        choices.decide("cookies", Decision::Given, day(21));
        let line = choices.to_line("p").expect("fits");
        for length in 0..line.len() {
            assert!(
                Choices::from_line(&line[..length], "p").is_err(),
                "cut at {length}"
            );
        }
        for position in 0..line.len() {
            for bit in 0..7 {
                let mut bytes = line.clone().into_bytes();
                bytes[position] ^= 1 << bit;
                let changed = String::from_utf8(bytes).expect("still ASCII");
                assert!(
                    Choices::from_line(&changed, "p").is_err(),
                    "bit {bit} of byte {position}"
                );
            }
        }
    }

    #[test]
    fn too_many_decisions_are_refused_not_cut() {
        let mut choices = Choices::default();
        for number in 0..60 {
            choices.decide(
                &format!("a-consent-with-a-long-id-{number}"),
                Decision::Given,
                day(1),
            );
        }
        assert_eq!(
            choices.to_line("p"),
            Err(Problem::EntryTooLarge { policy: "p".into() })
        );
    }
}
