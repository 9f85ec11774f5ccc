//! The list of everything collected, for spreadsheet programs. The only file that names `csv`.

use crate::base::words::{Language, Texts};
use crate::know::catalogue::{Catalogue, Collected, Item, Listed, Necessity, Origin};
use crate::know::law::clause;
use crate::paper::report::{happening, moment};
use crate::prove::record::ConsentCourse;

/// Names the columns, in the order in which they stand; words are `table-<column>` in terminal.ftl.
const COLUMNS: [&str; 18] = [
    "policy",
    "version",
    "kind-id",
    "kind",
    "category",
    "term",
    "sensitive",
    "listed",
    "optional",
    "entry",
    "source",
    "necessity",
    "purpose",
    "if-refused",
    "whose",
    "document",
    "clause",
    "checked",
];

impl Catalogue {
    /// One row an item: RFC 4180 with a byte order mark, by which spreadsheet programs know UTF-8.
    pub fn to_csv(&self, language: Language) -> String {
        let say = |id: &str| Texts::built_in().say(language, &format!("table-{id}"), &[]);
        let yes = |it: bool| say(if it { "yes" } else { "no" });
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        let mut row = |fields: &[String]| {
            // A vector takes every byte, and every row has the columns of the first.
            let _ = writer.write_record(fields.iter().map(|it| cell(it)));
        };
        row(&COLUMNS.map(say));
        for policy in &self.policies {
            for entry in &policy.collected {
                let source = match entry.source {
                    Origin::Provided => "provided",
                    Origin::Automatic => "automatic",
                    Origin::ThirdParty => "third-party",
                    Origin::NotStated => "not-stated",
                };
                let necessity = match entry.necessity {
                    Necessity::Required => "required",
                    Necessity::Optional => "may-refuse",
                    Necessity::Conditional => "conditional",
                };
                let document = policy
                    .document(&entry.document)
                    .map_or("", |document| document.title.get(language));
                for item in &entry.items {
                    let kind = self.taxonomy.kinds.iter().find(|kind| kind.id == item.kind);
                    let category = kind.and_then(|kind| {
                        self.taxonomy
                            .categories
                            .iter()
                            .find(|it| it.id == kind.category)
                    });
                    row(&[
                        policy.id.clone(),
                        policy.version.to_string(),
                        item.kind.clone(),
                        item.name.get(language).to_owned(),
                        category
                            .map_or("", |category| category.name.get(language))
                            .to_owned(),
                        item.term.clone(),
                        yes(item.sensitive),
                        listed(item, language),
                        yes(item.optional),
                        entry.name.get(language).to_owned(),
                        say(source),
                        say(necessity),
                        entry.purpose.get(language).to_owned(),
                        if_refused(entry, language),
                        say(item.whose.into()),
                        document.to_owned(),
                        // As it is cited: a bare 6.10 would become 6.1 in a spreadsheet.
                        clause(language, &entry.clause),
                        policy.checked.to_string(),
                    ]);
                }
            }
        }
        let bytes = writer.into_inner().unwrap_or_default();
        format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
    }
}

/// A cell's text. What a spreadsheet program would reckon as a formula, a policy of one's own may hold it, gets
/// the apostrophe by which these programs know text (OWASP, "CSV Injection"; Chinese and Japanese ones take the
/// full-width signs too). Control characters, at which some of them end a cell, are blanks.
fn cell(text: &str) -> String {
    let text = text.replace(|it: char| it.is_control() && it != '\n', " ");
    let begins = ['=', '+', '-', '@', '＝', '＋', '－', '＠', ' ', '\n'];
    match text.starts_with(begins) {
        true => format!("'{text}"),
        false => text,
    }
}

/// What happens without it: what the policy says of it, or else of every refusal.
fn if_refused(entry: &Collected, language: Language) -> String {
    let general = entry.if_refused_in_general.iter().map(|it| &it.text);
    let said: Vec<_> = match &entry.if_refused {
        Some(words) => vec![words],
        None => general.collect(),
    };
    let said: Vec<_> = said.iter().map(|it| it.get(language)).collect();
    said.join(" ")
}

/// Which texts list it as sensitive.
fn listed(item: &Item, language: Language) -> String {
    let say = |it: &Listed| Texts::built_in().say(language, &format!("listed-{}", it.id()), &[]);
    let all: Vec<_> = item.listed.iter().map(say).collect();
    all.join(match language {
        Language::ZhCn => "、",
        Language::EnUs => ", ",
    })
}

/// Names the columns of [`decisions`]; words are `receipt-column-<column>` in paper.ftl.
const EVENTS: [&str; 7] = [
    "provider", "version", "consent", "clause", "time", "what", "record",
];

/// Decisions for people: one row an event of each consent, in the form of [`Catalogue::to_csv`].
pub fn decisions(entries: &[ConsentCourse], language: Language) -> String {
    let say = |id: &str| Texts::built_in().say(language, &format!("receipt-column-{id}"), &[]);
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let mut row = |fields: &[String]| {
        // A vector takes every byte, and every row has the columns of the first.
        let _ = writer.write_record(fields.iter().map(|it| cell(it)));
    };
    row(&EVENTS.map(say));
    for entry in entries {
        for event in entry.events {
            row(&[
                entry.policy.provider.get(language).to_owned(),
                entry.policy.version.to_string(),
                entry.consent.name.get(language).to_owned(),
                clause(language, &entry.consent.clause),
                moment(event.at),
                happening(&event.kind, language),
                entry.id.to_owned(),
            ]);
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn what_would_be_reckoned_becomes_text_and_nothing_else_does() {
        for sum in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(1)",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(1)",
            "\n=1",
        ] {
            assert_eq!(cell(sum), format!("'{sum}"));
        }
        // At a control character some of them end a cell, or begin one that is reckoned.
        for (text, cell_of_it) in [
            ("\t=1", "' =1"),
            ("\r\n=1", "' \n=1"),
            ("a\0b\u{1B}c\u{85}d", "a b c d"),
        ] {
            assert_eq!(cell(text), cell_of_it);
        }
        for text in ["手机号码", "1+1=2", "（＝）", "", "a@b.cn"] {
            assert_eq!(cell(text), text);
        }
    }
}
