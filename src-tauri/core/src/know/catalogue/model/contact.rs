//! Ways to reach a provider.

use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;
use ts_rs::TS;

/// A way to reach the provider.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Channel {
    /// Electronic mail.
    Email,
    /// Telephone.
    Phone,
    /// A letter on paper.
    Post,
    /// A support ticket.
    Ticket,
    /// A web page.
    Web,
    /// The person's own account pages.
    SelfService,
    /// Online customer service (在线客服).
    OnlineService,
    /// A message inside the site (站内信).
    SiteMessage,
    /// The unsubscribe link or reply in a message.
    Unsubscribe,
    /// The browser's settings.
    Browser,
    /// Customer service, without saying how to reach it.
    CustomerService,
}

impl Channel {
    /// Its id.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A channel and its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The channel.
    pub channel: Channel,
    /// Address, number or menu path, if printed.
    pub value: Option<String>,
}

/// How to reach the provider.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Stable id; the kind's own unless it stands twice.
    #[serde(default)]
    pub id: String,
    /// What it is for.
    #[serde(skip_deserializing)]
    pub label: Words,
    /// The channel: e-mail, phone, post, ticket, web.
    pub kind: Channel,
    /// The address as printed; absent where the policy only names the channel.
    pub value: Option<String>,
    /// A postal address in both languages.
    #[serde(skip_deserializing)]
    pub address: Option<Words>,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
}
