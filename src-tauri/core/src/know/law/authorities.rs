//! Whom one complains to, and how they are reached.

use crate::base::words::{Texts, Words};
use crate::know::catalogue::{Channel, Policy, Route};
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whom a complaint may go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// The cyberspace administration (网信办) of the place where the provider is.
    Cyberspace,
    /// The Cyberspace Administration of China's center for reports (12377).
    CyberspaceCentral,
    /// Telecommunications: the Ministry of Industry and Information Technology and its offices.
    Telecom,
    /// Market regulation and consumers (12315).
    Consumer,
    /// A consumers association, which mediates.
    ConsumerAssociation,
    /// The local government's line (12345), which passes complaints on.
    Local,
    /// The police, for misuse and unlawful acquisition.
    Police,
    /// TrustArc, a private body that settles disputes, where the policy names it.
    Trustarc,
}

/// Where an authority is reached. Such data ages: the interface shows its date and asks to verify it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Contacts {
    /// The authority.
    pub authority: Authority,
    /// When it can be turned to, where that is not always.
    pub condition: Option<Words>,
    /// Numbers and addresses.
    pub routes: Vec<Route>,
    /// The clause that names it, if the policy does.
    pub clause: Option<String>,
    /// When this was last known to be so.
    #[ts(type = "string")]
    pub as_of: Date,
    /// Whether to verify before use: always, for what was not read at the authority itself.
    pub verify: bool,
}

/// The authorities, and where the policy names it, TrustArc.
pub fn authorities(policy: &Policy) -> Vec<Contacts> {
    let route = |channel: Channel, value: &str| Route {
        channel,
        value: Some(value.to_owned()),
    };
    let known = |authority: Authority, condition: Option<&str>, routes: Vec<Route>| Contacts {
        authority,
        condition: condition.map(|id| Texts::built_in().tell(id, &[])),
        routes,
        clause: None,
        as_of: date(2026, 11, 22),
        verify: true,
    };
    let phone = |number: &str| route(Channel::Phone, number);
    let mut all = vec![
        known(Authority::Cyberspace, None, Vec::new()),
        known(
            Authority::CyberspaceCentral,
            None,
            vec![
                phone("12377"),
                route(Channel::Web, "12377.cn"),
                route(Channel::Email, "jubao@12377.cn"),
            ],
        ),
        known(
            Authority::Telecom,
            Some("warn-telecom"),
            ["12381", "12300"].map(phone).to_vec(),
        ),
        known(
            Authority::Consumer,
            Some("warn-company-consumer"),
            vec![phone("12315")],
        ),
        known(
            Authority::ConsumerAssociation,
            Some("road-consumer-association-when"),
            Vec::new(),
        ),
        known(Authority::Local, None, vec![phone("12345")]),
        known(
            Authority::Police,
            Some("road-police-when"),
            vec![phone("110")],
        ),
    ];
    let named = policy
        .contacts
        .iter()
        .find(|it| is_trustarc(it.value.as_deref()));
    if let Some(contact) = named {
        all.push(Contacts {
            authority: Authority::Trustarc,
            condition: Some(Texts::built_in().tell("warn-trustarc", &[])),
            routes: vec![Route {
                channel: contact.kind,
                value: contact.value.clone(),
            }],
            clause: Some(contact.clause.clone()),
            as_of: policy.checked,
            verify: true,
        });
    }
    all
}

/// Whether an address is TrustArc's.
pub fn is_trustarc(address: Option<&str>) -> bool {
    address.is_some_and(|it| it.contains("truste.com") || it.contains("trustarc.com"))
}
