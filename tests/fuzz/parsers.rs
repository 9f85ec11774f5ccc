//! One target at a time, named by `DESK_TARGET`.
#![no_main]

use consent_desk_tests::parsers::{TARGETS, Target};
use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

fuzz_target!(|bytes: &[u8]| {
    static CHOSEN: OnceLock<Target> = OnceLock::new();
    let (_, target) = CHOSEN.get_or_init(|| {
        let name = std::env::var("DESK_TARGET").expect("DESK_TARGET");
        let found = TARGETS.into_iter().find(|(known, _)| *known == name);
        found.expect("a target of that name")
    });
    target(bytes);
});
