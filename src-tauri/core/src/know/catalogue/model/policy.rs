//! One version of one policy, and the documents it is made of.

use super::{
    AbroadNotice, Collected, Consent, Contact, Covered, Discrepancy, Fallback, Forum,
    GeneralEffect, GeneralEvidence, Listing, Offer, OwnPeriod, Promise, Promised, Recipient,
    Regime, Respondent, Retention, Right, Source, Statement,
};
use crate::base::problem::Problem;
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One version of one policy.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    #[serde(skip_serializing)]
    #[ts(skip)]
    pub(in crate::know) schema: u32,
    /// Stable id, shared by the versions of a policy.
    pub id: String,
    /// The provider's short name.
    #[serde(skip_deserializing)]
    pub provider: Words,
    /// The registered name of the controller (个人信息处理者).
    #[serde(skip_deserializing)]
    pub controller: Words,
    /// The department or post that letters are addressed to, if the policy names one.
    #[serde(skip_deserializing)]
    pub addressee: Option<Words>,
    /// The legal persons behind it, the first one first to be addressed. A brand is none.
    #[serde(rename(deserialize = "respondent"), default)]
    pub respondents: Vec<Respondent>,
    /// Where the policy names its controller.
    #[serde(rename(deserialize = "controller"))]
    pub controller_source: Source,
    /// The date by which this version is known.
    #[ts(type = "string")]
    #[schemars(with = "String", extend("format" = "date"))]
    pub version: jiff::civil::Date,
    /// Since when it is in force; absent where the policy prints no date.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub in_force: Option<jiff::civil::Date>,
    /// When these facts were last held against the text.
    #[ts(type = "string")]
    #[schemars(with = "String", extend("format" = "date"))]
    pub checked: jiff::civil::Date,
    /// The policy prints no date, or only a month, and its version is the day on which its text was saved.
    #[serde(default)]
    pub undated: bool,
    /// Where it comes from, if not from the program.
    #[serde(skip_deserializing)]
    pub own: Option<Own>,
    /// The name of the text that the facts were read from.
    pub source: String,
    /// The documents, the governing one first.
    #[serde(rename(deserialize = "document"))]
    pub documents: Vec<Document>,
    /// Information collected.
    #[serde(default)]
    pub collected: Vec<Collected>,
    /// Optional consents.
    #[serde(rename(deserialize = "consent"), default)]
    pub consents: Vec<Consent>,
    /// Rights offered.
    #[serde(rename(deserialize = "right"), default)]
    pub rights: Vec<Offer>,
    /// Periods promised for more than one right.
    #[serde(rename(deserialize = "promise"), default)]
    pub promises: Vec<Promise>,
    /// Periods in which the person must act.
    #[serde(rename(deserialize = "own_period"), default)]
    pub own_periods: Vec<OwnPeriod>,
    /// What refusing and withdrawing change in general.
    #[serde(rename(deserialize = "effect"), default)]
    pub effects: Vec<GeneralEffect>,
    /// What the provider wants to see with every request.
    #[serde(rename(deserialize = "evidence"), default)]
    pub evidence: Vec<GeneralEvidence>,
    /// Documents that govern what this policy does not.
    #[serde(rename(deserialize = "fallback"), default)]
    pub fallbacks: Vec<Fallback>,
    /// Rights that the policy does not speak of.
    pub not_offered: Vec<Right>,
    /// Legal orders beside that of China which the policy says it follows.
    #[serde(rename(deserialize = "regime"), default)]
    pub regimes: Vec<Followed>,
    /// Who receives information.
    #[serde(rename(deserialize = "recipient"), default)]
    pub recipients: Vec<Recipient>,
    /// How long and where information is kept.
    #[serde(default)]
    pub retention: Vec<Retention>,
    /// What is told before information goes abroad.
    #[serde(rename(deserialize = "abroad_notice"), default)]
    pub abroad_notices: Vec<AbroadNotice>,
    /// Lists kept elsewhere.
    #[serde(rename(deserialize = "listing"), default)]
    pub listings: Vec<Listing>,
    /// Courts and laws for disputes.
    #[serde(rename(deserialize = "forum"), default)]
    pub forums: Vec<Forum>,
    /// How to reach the provider.
    #[serde(rename(deserialize = "contact"), default)]
    pub contacts: Vec<Contact>,
    /// What else a person should know: cookies, minors, incidents, updates, exceptions...
    #[serde(rename(deserialize = "statement"), default)]
    pub statements: Vec<Statement>,
    /// Where the policy contradicts itself, is misnumbered or differs between its languages.
    #[serde(rename(deserialize = "discrepancy"), default)]
    pub discrepancies: Vec<Discrepancy>,
}

/// A policy that a person put on their desk. Nobody but they, or whoever gave it to them, held it against its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Own {
    /// How it came.
    pub came: Came,
    /// The text by which the desk knows it; `null` for a file of the data folder.
    pub text: Option<String>,
    /// The SHA-256 of the text that was read, where the desk keeps it (hexadecimal).
    pub sha256: Option<String>,
    /// The day it was taken in.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub on: Option<jiff::civil::Date>,
}

/// How an own policy came to the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// The person read a text, and confirmed each fact.
    Confirmed,
    /// A file that someone made was taken in.
    Given,
    /// A file of the data folder.
    Folder,
}

/// A legal order that a policy says it follows for users who live there.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Followed {
    /// Which.
    pub regime: Regime,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
}

/// One document of a policy; clause numbers restart in each.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Stable id.
    pub id: String,
    /// Its title.
    #[serde(skip_deserializing)]
    pub title: Words,
    /// The line of the source text at which it begins.
    pub heading: String,
    /// Its own version, if printed.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub version: Option<jiff::civil::Date>,
    /// Since when it is in force, if printed.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub in_force: Option<jiff::civil::Date>,
}

impl Policy {
    /// An optional consent by its id.
    pub fn consent(&self, id: &str) -> Result<&Consent, Problem> {
        self.consents
            .iter()
            .find(|consent| consent.id == id)
            .ok_or_else(|| Problem::UnknownConsent {
                given: id.to_owned(),
                known: self
                    .consents
                    .iter()
                    .map(|consent| consent.id.clone())
                    .collect(),
            })
    }

    /// A right as offered here, by the offer's id.
    pub fn offer(&self, id: &str) -> Result<&Offer, Problem> {
        self.rights
            .iter()
            .find(|offer| offer.id == id)
            .ok_or_else(|| Problem::UnknownRight {
                given: id.to_owned(),
                known: self.rights.iter().map(|offer| offer.id.clone()).collect(),
            })
    }

    /// The document in which a fact stands.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// The period promised for a request under `offer`, or where that names none or the policy has no such
    /// offer, by the general clause that reaches the right.
    pub fn promised<'a>(&'a self, offer: Option<&'a Offer>, right: Right) -> Option<Promised<'a>> {
        let own = offer.and_then(|it| Some((it, it.deadline.as_ref()?)));
        if let Some((offer, deadline)) = own {
            return Some(Promised {
                deadline,
                document: &offer.document,
                enquiry: false,
            });
        }
        let promise = self.promises.iter().find(|it| it.reaches(right))?;
        let covered = match right {
            Right::Complaint => Covered::Complaints,
            _ => Covered::Requests,
        };
        Some(Promised {
            deadline: &promise.deadline,
            document: &promise.document,
            enquiry: !promise.covers.contains(&covered),
        })
    }

    /// The legal persons who answer for a document.
    pub fn respondents_of<'a>(&'a self, document: &'a str) -> impl Iterator<Item = &'a Respondent> {
        let of = move |it: &&Respondent| {
            it.documents.is_empty() || it.documents.iter().any(|id| id == document)
        };
        self.respondents.iter().filter(of)
    }
}
