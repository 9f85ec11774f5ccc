//! What is wrong with a policy's text by its form alone: a number printed twice, a chapter without a word, a clause that is referred
//! to and does not stand there, a blank that nobody filled.

use super::reading::{Mark, Reading};
use crate::base::words::{Texts, Words};
use crate::know::catalogue::{Discrepancy, Flaw};
use crate::know::clause::mark;
use regex::Regex;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

/// More of one sort are one fault of the text, and no list that anybody reads.
const MOST: usize = 8;

/// A clause of the same text that is referred to. Statutes are cited in the same way, and are named before the number.
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)本(?:隐私|个人信息保护)?(?:权)?(?:政策|声明|协议|指引)[”》]?(?:的|之)?第\s*([0-9]+(?:\.[0-9]+)*|[一二三四五六七八九十]+)\s*(?:条|章|节|部分)|\b(?:section|clause|article)\s+([0-9]+(?:\.[0-9]+)*)\s+(?:of this (?:privacy )?(?:policy|notice|statement|agreement)|above\b|below\b)",
    )
});
/// What a template leaves to be filled in.
static BLANK: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"_{4,}|【\s*】|\[\s+\]|[Xx×]{2,}(?:公司|有限公司|年|月|日|平台|网站)|[【\[](?:公司|产品|平台|应用|网站|运营者|日期|联系|电话|邮箱|地址|请填|填写|插入)[^】\]]{0,8}[】\]]|(?i)\[(?:company|product|app|website|date|insert|your|contact)[^\]]{0,20}\]",
    )
});

/// The faults of a text, each with the passage that shows it.
pub fn find(reading: &Reading) -> Vec<(Discrepancy, Mark)> {
    let mut found = Found {
        reading,
        flaws: Vec::new(),
    };
    found.repeated();
    found.empty();
    found.missing();
    found.blanks();
    found.flaws
}

struct Found<'a> {
    reading: &'a Reading<'a>,
    flaws: Vec<(Discrepancy, Mark)>,
}

impl Found<'_> {
    fn add(
        &mut self,
        (id, kind): (&str, Flaw),
        clause: usize,
        range: &Range<usize>,
        confidence: f64,
        note: Words,
    ) {
        let prefix = format!("{id}-");
        let count = self
            .flaws
            .iter()
            .filter(|(it, _)| it.id.starts_with(&prefix))
            .count();
        if count >= MOST {
            return;
        }
        let flaw = Discrepancy {
            id: format!("{prefix}{}", count + 1),
            kind,
            document: self.reading.document(clause),
            clause: self.reading.name(clause),
            note,
        };
        self.flaws
            .push((flaw, self.reading.mark(range, confidence)));
    }

    /// The first line of a clause.
    fn line(&self, clause: usize) -> Range<usize> {
        let it = &self.reading.outline.clauses[clause];
        let text = &self.reading.text[it.start..it.end];
        let line = text.trim_start().split('\n').next().unwrap_or_default();
        let start = it.start + (text.len() - text.trim_start().len());
        start..start + line.len()
    }

    /// A path such as `4.2` that is printed a second time; the first of a row of them. What counts 1, 2, 3 begins anew in many lists,
    /// and a document in which many paths come twice consists of parts.
    fn repeated(&mut self) {
        let clauses = &self.reading.outline.clauses;
        let twice = |at: usize| {
            let it = &clauses[at];
            let number = it.name.strip_suffix("#2")?;
            (it.numbered && number.contains('.') && path(number).len() > 1).then_some(number)
        };
        let found: Vec<usize> = (0..clauses.len())
            .filter(|&at| twice(at).is_some())
            .collect();
        if found.len() > MOST {
            return;
        }
        for clause in found
            .into_iter()
            .filter(|&at| at == 0 || twice(at - 1).is_none())
        {
            let number = Words::same(twice(clause).unwrap_or_default());
            let note = Texts::built_in().tell("review-flaw-repeated", &[("clause", &number)]);
            let line = self.line(clause);
            self.add(("repeated", Flaw::Numbering), clause, &line, 0.8, note);
        }
    }

    /// A chapter of which there is a heading and nothing else, among others that say something.
    fn empty(&mut self) {
        let outline = self.reading.outline;
        let above: HashSet<usize> = outline.clauses.iter().filter_map(|it| it.parent).collect();
        let chapter = |at: usize| {
            let it = &outline.clauses[at];
            let outermost = it.parent.is_none_or(|at| !outline.clauses[at].numbered);
            it.numbered && outermost && !it.name.starts_with('(')
        };
        let silent = |at: usize| {
            let it = &outline.clauses[at];
            let text = self.reading.text[it.start..it.end].trim();
            let whole = self.reading.text;
            !above.contains(&at)
                && !text.contains('\n')
                && text.chars().count() <= 30
                && !text.ends_with(['。', '；', '：', '.', ';', ':', '，', ','])
                // What is said again elsewhere stands here in a table of contents. The whole text is looked through for
                // it, so that this is asked last.
                && whole.matches(it.heading.as_str()).take(2).count() == 1
        };
        for document in 0..outline.documents.len() {
            let chapters: Vec<usize> = (0..outline.clauses.len())
                .filter(|&at| outline.clauses[at].document == document && chapter(at))
                .collect();
            // Where many are short, it is a list and no chapters.
            let most = chapters.len() / 4;
            if most == 0
                || chapters
                    .iter()
                    .filter(|&&at| silent(at))
                    .nth(most)
                    .is_some()
            {
                continue;
            }
            // It stands between two that say something; a row of them is a table of contents.
            let between = chapters.windows(3).filter_map(|it| {
                (!silent(it[0]) && silent(it[1]) && !silent(it[2])).then_some(it[1])
            });
            for clause in between {
                let note = Texts::built_in().tell("review-flaw-empty", &[]);
                let line = self.line(clause);
                self.add(("empty", Flaw::Numbering), clause, &line, 0.75, note);
            }
        }
    }

    /// A clause of this text that is referred to, and that the text does not have.
    fn missing(&mut self) {
        let reading = self.reading;
        let mut seen = BTreeSet::new();
        for cited in REFERENCE.captures_iter(reading.text) {
            let (Some(whole), Some(number)) = (cited.get(0), cited.get(1).or(cited.get(2))) else {
                continue;
            };
            let Some(clause) = reading.outline.cited(whole.start()) else {
                continue;
            };
            let document = reading.outline.clauses[clause].document;
            let numbered = || {
                let clauses = reading.outline.clauses.iter();
                clauses.filter(|it| it.document == document && it.numbered)
            };
            let path = path(number.as_str());
            let stands = numbered().any(|it| begins(&it.name, &path));
            if numbered().count() < 4 || stands || !seen.insert((document, path)) {
                continue;
            }
            let number = Words::same(number.as_str());
            let note = Texts::built_in().tell("review-flaw-missing", &[("clause", &number)]);
            self.add(
                ("missing", Flaw::Numbering),
                clause,
                &whole.range(),
                0.8,
                note,
            );
        }
    }

    /// A blank of the template from which the policy was made.
    fn blanks(&mut self) {
        let reading = self.reading;
        let mut seen = BTreeSet::new();
        for blank in BLANK.find_iter(reading.text) {
            let Some(clause) = reading.outline.cited(blank.start()) else {
                continue;
            };
            // A link in Markdown is no blank.
            let link = reading.text[blank.end()..].starts_with('(');
            if !link && seen.insert(clause) {
                let note = Texts::built_in().tell("review-flaw-blank", &[]);
                self.add(
                    ("blank", Flaw::Placeholder),
                    clause,
                    &blank.range(),
                    0.6,
                    note,
                );
            }
        }
    }
}

/// The figures of a number as it is printed: `3.2`, `十二`.
fn path(number: &str) -> Vec<u32> {
    match mark::number(number) {
        Some(figure) => vec![figure],
        None => number.split('.').filter_map(|it| it.parse().ok()).collect(),
    }
}

/// Whether the name of a clause begins with these figures, and with no other ones.
fn begins(name: &str, path: &[u32]) -> bool {
    let end = name.find(['(', '/', '#']).unwrap_or(name.len());
    let own = self::path(&name[..end]);
    own.starts_with(path)
}
