//! Why the reasons for a refusal do not carry.

use super::follow_up::FollowUp;
use super::phrase::{BLANK_VIEW, day, id_of, list, phrase, sentence, tell};
use super::refusal::{Refusal, Refused, Undone};
use super::writer::Writer;
use crate::base::words::Words;
use crate::know::catalogue::{Channel, Regime};

impl Writer<'_> {
    pub(super) fn refusal(&self, refused: &Refused) -> Words {
        let (date, you) = (day(refused.on), self.you());
        let quote = Words::same(phrase(&refused.quote));
        match quote.zh_cn.is_empty() {
            true => {
                let id = match refused.undone {
                    Undone::All => "letter-refused",
                    Undone::Part => "letter-refused-part",
                    Undone::Unaddressed => "letter-refused-unaddressed",
                };
                tell(id, &[("date", &date), ("you", &you)])
            }
            false => tell(
                "letter-refused-words",
                &[("date", &date), ("you", &you), ("quote", &quote)],
            ),
        }
    }

    /// Why the reasons do not carry: said to the provider, or of it. What is said of China's law stands in no
    /// letter that rests on another's; such a letter to an authority names the reasons and no more.
    pub(super) fn replies(&self, refused: &Refused, follow_up: &FollowUp) -> Vec<Words> {
        let form = match (self.regime, self.to_provider()) {
            (Regime::Pipl, true) => "",
            (Regime::Pipl, false) if !self.to_trustarc() => "-authority",
            (_, true) => "-abroad",
            (_, false) => return self.named(&refused.reasons).into_iter().collect(),
        };
        let reasons = refused.reasons.iter();
        reasons.map(|it| self.reply(*it, form, follow_up)).collect()
    }

    fn named(&self, reasons: &[Refusal]) -> Option<Words> {
        let names = reasons.iter().filter(|it| **it != Refusal::Other);
        let names: Vec<_> = names
            .map(|it| tell(&format!("letter-reason-{}", id_of(*it)), &[]))
            .collect();
        let arguments = [("you", &self.you()), ("reasons", &list(&names))];
        (!names.is_empty()).then(|| sentence(tell("letter-reasons", &arguments)))
    }

    fn reply(&self, reason: Refusal, form: &str, follow_up: &FollowUp) -> Words {
        let used = match reason {
            Refusal::OtherChannelDemanded => self.channel_named(follow_up.channel),
            _ => Words::default(),
        };
        let view = match self.draft.details.is_empty() {
            true => tell(BLANK_VIEW, &[]),
            false => tell("letter-view-below", &[]),
        };
        sentence(tell(
            &format!("letter-refusal-{}{form}", id_of(reason)),
            &[("you", &self.you()), ("used", &used), ("view", &view)],
        ))
    }

    /// Where the policy prints the channel that was used: the clause of the contact, not of the right.
    fn channel_named(&self, channel: Option<Channel>) -> Words {
        let contact = channel.and_then(|it| self.policy.contacts.iter().find(|one| one.kind == it));
        contact.map_or(Words::default(), |it| {
            let source = self.cite(&it.document, &it.clause);
            let channel = Words::same(&id_of(it.kind));
            tell(
                "letter-channel-named",
                &[("channel", &channel), ("source", &source)],
            )
        })
    }
}
