//! Terms of the law that a person meets in the desk, and where the law says what they mean.

use super::cite::cite;
use super::statute::{Article, pipl, pipl_item, regulations};
use crate::base::words::Words;
use serde::Serialize;
use ts_rs::TS;

/// A term. Its words are `term-<id>` and `term-<id>.says` in app.ftl.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LegalTerm {
    /// Its id.
    pub id: String,
    /// Where the law says so; `null` where it rests on a notice that is published anew each year.
    pub source: Option<Words>,
}

/// Every term, in the order in which one learns them. Sources: PIPL (2021), Regulations on Network Data Security
/// (2025); working days: the State Council's yearly notice.
pub fn terms() -> Vec<LegalTerm> {
    let at: [(&str, &[Article]); 17] = [
        ("personal-information", &[pipl(4, 1)]),
        ("sensitive", &[pipl(28, 1)]),
        ("handler", &[pipl_item(73, 0, 1)]),
        ("consent", &[pipl(14, 1)]),
        (
            "separate-consent",
            &[
                pipl(14, 1),
                pipl(23, 0),
                pipl(25, 0),
                pipl(26, 0),
                pipl(29, 0),
                pipl(39, 0),
            ],
        ),
        ("withdrawal", &[pipl(15, 0), pipl(16, 0)]),
        ("automated-decision", &[pipl(24, 0), pipl_item(73, 0, 2)]),
        ("entrusted", &[pipl(21, 0)]),
        ("abroad", &[pipl(38, 1), pipl(39, 0)]),
        ("access-and-copy", &[pipl(45, 1), pipl(45, 2)]),
        ("portability", &[pipl(45, 3), regulations(25)]),
        ("correction", &[pipl(46, 0)]),
        ("deletion", &[pipl(47, 0)]),
        ("anonymisation", &[pipl_item(73, 0, 4)]),
        ("guardian", &[pipl(31, 0)]),
        ("relatives", &[pipl(49, 0)]),
        ("working-day", &[]),
    ];
    at.into_iter()
        .map(|(id, articles)| LegalTerm {
            id: id.to_owned(),
            source: (!articles.is_empty()).then(|| cite(articles)),
        })
        .collect()
}
