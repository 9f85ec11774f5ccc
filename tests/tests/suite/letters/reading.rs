//! The letters as they were read: one file a letter and language. The first policy that has the letter stands
//! there in full; of the others only the lines that are not in it, so that a change can be read.

use super::samples::{letters, text};
use desk::{Catalogue, LetterLanguage, Policy};
use std::collections::{BTreeMap, BTreeSet};

/// Whose letters are printed in full, the first that has one.
const ORDER: [&str; 5] = [
    "qiniu-cloud",
    "baidu-ai-cloud",
    "tencent-cloud",
    "kingsoft-cloud",
    "kingsoft-ern-sdk",
];

/// A part of a name in `LETTER` chooses.
#[test]
fn every_letter_reads_as_it_was_read() {
    let catalogue = Catalogue::load(None);
    let wanted = std::env::var("LETTER").unwrap_or_default();
    let policies: Vec<&Policy> = ORDER
        .iter()
        .map(|id| catalogue.policy(id).expect("a policy"))
        .collect();
    for (tag, language) in [
        ("zh-CN", LetterLanguage::ZhCn),
        ("en-US", LetterLanguage::EnUs),
    ] {
        let mut read: BTreeMap<String, Vec<(&Policy, String)>> = BTreeMap::new();
        for policy in &policies {
            for (name, draft) in letters(policy) {
                let name = name.to_lowercase().replace(' ', "-");
                let name = name.replace("-pipl", "");
                if name.contains(&wanted) {
                    let text = text(&draft, language, &catalogue);
                    read.entry(name).or_default().push((policy, text));
                }
            }
        }
        for (name, texts) in read {
            let mut file = String::new();
            for (index, (policy, text)) in texts.iter().enumerate() {
                file.push_str(&format!("======== {}\n", policy.id));
                if index == 0 {
                    file.push_str(text);
                    continue;
                }
                let (first, whole) = &texts[0];
                let known: BTreeSet<String> = whole
                    .lines()
                    .map(|it| nameless(it, first, language))
                    .collect();
                for line in text.lines() {
                    if !known.contains(&nameless(line, policy, language)) {
                        file.push_str(line);
                        file.push('\n');
                    }
                }
            }
            insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}.{tag}"), file);
            });
        }
    }
}

/// A line without the names that differ in every policy: those of the company and of its documents, and the
/// letter's number.
fn nameless(line: &str, policy: &Policy, language: LetterLanguage) -> String {
    let language = language.languages()[0];
    let mut line = line.to_owned();
    let names = policy.respondents.iter().map(|it| it.name.get(language));
    let titles = policy.documents.iter().map(|it| it.title.get(language));
    let controller = policy.controller.get(language);
    for name in names.chain([controller]).chain(titles) {
        line = line.replace(name, "…");
    }
    match line.find("CD-") {
        Some(at) => line[..at].to_owned(),
        None => line,
    }
}
