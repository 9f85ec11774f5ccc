//! Policies' texts that were taken in, and how far the person has come with each.

use super::event::Event;
use crate::base::ids::TextId;
use crate::know::review::Judgement;
use jiff::civil::Date;

/// A policy's text that was taken in, and how far the person has come with it.
#[derive(Clone, Debug)]
pub struct TakenPolicy {
    /// By which it is known.
    pub text: TextId,
    /// The place of the event that its text, or what was given, stands beside.
    pub seq: u64,
    /// The place of the event that the draft stands beside; `None` for what was given.
    pub draft: Option<u64>,
    /// When.
    pub on: Date,
    /// The file's name.
    pub name: String,
    /// What sort of file it was; empty for what was given.
    pub format: String,
    /// The encoding found.
    pub encoding: String,
    /// What the provider seems to be called.
    pub provider: String,
    /// SHA-256 of the text.
    pub sha256: String,
    /// How many facts the rules suggested.
    pub facts: u64,
    /// What the person said of them, in order.
    pub judgements: Vec<Judgement>,
    /// The id of the policy that it is on the desk.
    pub policy: Option<String>,
}

/// Takes in what happened to a policy's text.
pub(super) fn take(policies: &mut Vec<TakenPolicy>, seq: u64, on: Date, event: &Event) {
    let taken = |text: TextId, name: &String, provider: &String, sha256: &String| TakenPolicy {
        text,
        seq,
        draft: None,
        on,
        name: name.clone(),
        format: String::new(),
        encoding: String::new(),
        provider: provider.clone(),
        sha256: sha256.clone(),
        facts: 0,
        judgements: Vec::new(),
        policy: None,
    };
    match event {
        Event::PolicyRead {
            text,
            name,
            format,
            encoding,
            provider,
            sha256,
            ..
        } => policies.push(TakenPolicy {
            format: format.clone(),
            encoding: encoding.clone(),
            ..taken(*text, name, provider, sha256)
        }),
        Event::PolicyGiven {
            text,
            name,
            provider,
            sha256,
            ..
        } => policies.push(taken(*text, name, provider, sha256)),
        _ => {}
    }
    let id = event.policy_text();
    let Some(known) = policies.iter_mut().find(|it| Some(it.text) == id) else {
        return;
    };
    match event {
        Event::PolicyDrafted { facts, .. } => {
            (known.draft, known.facts) = (Some(seq), *facts);
        }
        Event::PolicyJudged { judgements, .. } => {
            known.judgements.extend(judgements.iter().cloned());
        }
        Event::PolicyAdopted { policy, .. } => known.policy = Some(policy.clone()),
        Event::PolicyPutAway { .. } => known.policy = None,
        _ => {}
    }
}
