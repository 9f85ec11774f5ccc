//! The published shapes: JSON Schemas (draft 2020-12), made from the types that read and write.

use crate::know::catalogue::{Catalogue, Policy};
use crate::prove::record::Document;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// What `consent-desk catalogue --json` prints.
pub fn catalogue() -> Value {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Catalogue>()
        .to_value()
}

/// What a policy's TOML file holds.
pub fn policy() -> Value {
    SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator()
        .into_root_schema_for::<Policy>()
        .to_value()
}

/// What a consent receipt, a consent record or a request's record holds.
pub fn consent_record() -> Value {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Document>()
        .to_value()
}
