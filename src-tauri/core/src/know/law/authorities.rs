//! Whom one complains to, and how they are reached.

use crate::know::catalogue::{Channel, Policy, Route};
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whom a complaint may go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// Cyberspace administration (网信部门).
    Cyberspace,
    /// Telecommunications: the Ministry of Industry and Information Technology and its offices.
    Telecom,
    /// Market regulation and consumers (12315).
    Consumer,
    /// The local government's line (12345).
    Local,
    /// TrustArc, a private body that settles disputes, where the policy names it.
    Trustarc,
}

/// Where an authority is reached. Such data ages: the interface shows its date and asks to verify it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Contacts {
    /// The authority.
    pub authority: Authority,
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
    let known = |authority: Authority, routes: Vec<Route>| Contacts {
        authority,
        routes,
        clause: None,
        as_of: date(2026, 11, 22),
        verify: true,
    };
    let mut all = vec![
        known(
            Authority::Cyberspace,
            vec![
                route(Channel::Phone, "12377"),
                route(Channel::Web, "12377.cn"),
                route(Channel::Email, "jubao@12377.cn"),
            ],
        ),
        known(
            Authority::Telecom,
            ["12381", "12300", "12321"]
                .map(|it| route(Channel::Phone, it))
                .to_vec(),
        ),
        known(Authority::Consumer, vec![route(Channel::Phone, "12315")]),
        known(Authority::Local, vec![route(Channel::Phone, "12345")]),
    ];
    let named = policy
        .contacts
        .iter()
        .find(|it| is_trustarc(it.value.as_deref()));
    if let Some(contact) = named {
        all.push(Contacts {
            authority: Authority::Trustarc,
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
