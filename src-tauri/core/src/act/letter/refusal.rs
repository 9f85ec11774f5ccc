//! Reasons for a refusal, and why they do not carry.

use super::follow_up::FollowUp;
use super::phrase::{BLANK_VIEW, day, id_of, list, phrase, sentence, tell};
use super::writer::Writer;
use crate::base::words::Words;
use crate::know::catalogue::{Channel, Regime};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A refusal, as the provider put it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// When.
    #[ts(type = "string")]
    pub on: Date,
    /// Its reasons.
    #[serde(default)]
    pub reasons: Vec<Refusal>,
    /// Its own words; may be empty.
    #[serde(default)]
    pub quote: String,
}

/// Why a provider refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// Another channel is to be used.
    OtherChannelDemanded,
    /// An identity document is demanded.
    IdDemanded,
    /// The law is said to demand keeping.
    LegalRetention,
    /// The account still has resources, a balance or a debt.
    AccountHasResources,
    /// The answer came in another language only.
    OtherLanguage,
    /// No reasons were given.
    NoReasonsGiven,
    /// What is asked is said to be a trade secret.
    TradeSecret,
    /// The requests are said to be repeated or abusive.
    Abuse,
    /// It is said to cost too much.
    Cost,
    /// It is said to be too hard technically.
    TechnicalDifficulty,
    /// It is said to harm the rights of others.
    OthersRights,
    /// The person is told to do it in the console.
    SelfService,
    /// The person is told to look in the app.
    InApp,
    /// Identity is said to be impossible to verify.
    Unverifiable,
    /// The account is said to be a company's.
    CompanyAccount,
    /// The provider is said to process for others only.
    OnlyProcessor,
    /// The answer repeats the policy's own words.
    PolicyWords,
    /// Another reason; the person's own words say why it does not carry.
    Other,
}

impl Refusal {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 18] = [
        Self::OtherChannelDemanded,
        Self::IdDemanded,
        Self::LegalRetention,
        Self::AccountHasResources,
        Self::OtherLanguage,
        Self::NoReasonsGiven,
        Self::TradeSecret,
        Self::Abuse,
        Self::Cost,
        Self::TechnicalDifficulty,
        Self::OthersRights,
        Self::SelfService,
        Self::InApp,
        Self::Unverifiable,
        Self::CompanyAccount,
        Self::OnlyProcessor,
        Self::PolicyWords,
        Self::Other,
    ];
}

impl Writer<'_> {
    pub(super) fn refusal(&self, refused: &Refused) -> Words {
        let (date, you) = (day(refused.on), self.you());
        let quote = Words::same(phrase(&refused.quote));
        match quote.zh_cn.is_empty() {
            true => tell("letter-refused", &[("date", &date), ("you", &you)]),
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
