//! Whose an address is: the provider's, or that of another company or of an authority which its policy names as well.

use super::reading::{Reading, ceil, floor, regex};
use super::sentence::Sentence;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A row of a table is not looked at further than this (bytes): what is longer is no row.
const ROW: usize = 2_000;
/// Lines above an address that may say whose it is: a name, and the lines of a block below it.
const ABOVE: usize = 8;

/// Headings under which a provider says how it can be reached.
pub static SECTION: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)联系|联络|反馈|投诉|响应|问题|contact|questions|complain|reach us|data protection officer|responsible|\bcontrollers?\b|who (?:we are|are we)|imprint",
    )
});
/// Headings under which others are listed: those whose kits are built in, who process for the provider, who receive.
static OTHERS: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)SDK|第三方|合作(?:方|伙伴|机构)|受托|委托处理|接收方|third[- ]part|processors?\b|service providers|partners|vendors|recipients|integrations|plug-?ins",
    )
});
/// A row of a list of others that stands under another heading.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)SDK(?:名称|公司|[：:；])|(?:第三方|合作方|接收方|受托方|服务商)[^：:；\n]{0,8}[：:]|\b(?:third[- ]party|(?:sub-?)?processor|recipient|vendor|service provider)s?(?: name)?\s*[:：]",
    )
});
/// To whom people complain about the provider, and who decides between the two.
static AUTHORITY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)监管(?:部门|机构|机关|当局)|主管(?:部门|机关|机构)|网信|互联网信息办公室|(?:管理|监督|公安|监管|信息化)(?:总)?[局厅]|银保监|证监会|公安(?:机关|部门)|举报(?:受理)?中心|消费者(?:协会|委员会|权益保护)|(?:私隐|隐私|资料保护)专员|法院|仲裁(?:委员会|机构|中心|院)|supervisory|regulator|commissioner|ombuds|(?:data|privacy) protection (?:authorit|commission|agency|board|supervis|inspector)|attorney general|trade commission|consumer (?:affairs|services|protection)|better business bureau|arbitrat|tribunal|(?-i:\bcourts?\b|\bICO\b|\bCNIL\b)|commission nationale|beauftragte[rn]? für (?:den )?datenschutz|autorit|garante|datenschutzbehörde|datatilsynet|datenschutzbeauftragte[rn]? für|landesbeauftragte|agencia española",
    )
});
/// Who stands for the provider in a country, and is written to from there alone.
static DEPUTY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\b(?:data protection|privacy|local|legal|appointed|designated|EU|UK|EEA|GDPR|Swiss) representatives?\b|\bdomestic agents?\b|\brepresentatives? (?:in|for|within|under|pursuant)\b|article 27",
    )
});
/// Headings of chapters for those who live in certain countries.
static COUNTRIES: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:特定|部分|其他)(?:国家|地区|司法)|\b(?:certain|specific|particular|some|other) (?:jurisdictions?|countries|regions|territories)\b|\badditional (?:information|disclosures?|provisions?|terms|notices?|rights) for\b|\b(?:country|region|jurisdiction)[- ]specific\b",
    )
});
/// The provider itself.
static OWN: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)我们|本公司|公司|本(?:平台|应用|软件|网站|产品|机构|单位)|客服|客户服务|\b(?:us|our|ours|we)\b|data protection officer|\bDPO\b|(?:privacy|legal|support|customer) (?:team|office|department|service|support)",
    )
});

/// Whose the addresses of a text are.
pub struct Whose<'a> {
    reading: &'a Reading<'a>,
    /// For each clause, whether what stands under it is others'.
    clauses: Vec<bool>,
    /// For each clause, whether what stands under it is for certain countries.
    countries: Vec<bool>,
    /// What the provider's own addresses on the net are called; empty where the text names none.
    pub domain: String,
}

impl<'a> Whose<'a> {
    pub fn new(reading: &'a Reading<'a>) -> Self {
        let mut whose = Self {
            reading,
            clauses: clauses(reading),
            countries: reading.titled(&COUNTRIES),
            domain: String::new(),
        };
        whose.domain = whose.named_most();
        whose
    }

    /// The domain that the text names most outside of its lists of others, which may name theirs more often, and of what
    /// it says of authorities.
    fn named_most(&self) -> String {
        let text = self.reading.text;
        let own = self.reading.sentences.iter();
        let own = own
            .filter(|it| !self.of_others(it, false))
            .map(|it| &text[it.range.clone()])
            .filter(|it| !AUTHORITY.is_match(it));
        let own: Vec<&str> = own.collect();
        super::naming::domain(&own.concat()).unwrap_or_default()
    }

    /// Whether an address on the net bears the provider's name.
    pub fn ours(&self, address: &str) -> bool {
        !self.domain.is_empty() && address.to_ascii_lowercase().contains(&self.domain)
    }

    /// Whether the text names no address on the net that could be told to be the provider's.
    pub fn unnamed(&self) -> bool {
        self.domain.is_empty()
    }

    /// Whether a clause lists others.
    pub fn lists_others(&self, clause: usize) -> bool {
        self.clauses.get(clause).copied().unwrap_or(false)
    }

    /// Whether a sentence says how others are reached, `section` being whether it stands where the provider says how it is.
    pub fn of_others(&self, sentence: &Sentence, section: bool) -> bool {
        let text = self.reading.text;
        let listed = || {
            sentence.announced.is_some_and(|at| {
                let line = &text[self.reading.sentences[at].range.clone()];
                OTHERS.is_match(line) && !SECTION.is_match(line)
            })
        };
        self.clauses[sentence.clause]
            || !section && (listed() || OTHER.is_match(line(text, &sentence.range)))
    }

    /// Whose an address at a place is: of whoever is named last before it in its sentence, else in the lines right above
    /// it that no full stop ends, else behind it; of the provider, where nobody is named.
    pub fn at(&self, number: usize, at: usize) -> Party {
        let text = self.reading.text;
        let sentences = &self.reading.sentences;
        let Some(sentence) = sentences.get(number) else {
            return Party::Provider;
        };
        let at = at.clamp(sentence.range.start, sentence.range.end);
        let above = || {
            let lines = sentences[..number].iter().rev().take(ABOVE);
            let lines = lines.take_while(|it| {
                let ended = ['。', '！', '？', '.', '!', '?'];
                it.clause == sentence.clause && !text[it.range.clone()].trim_end().ends_with(ended)
            });
            lines.map(|it| &text[it.range.clone()]).find_map(named)
        };
        let party = named(&text[sentence.range.start..at])
            .or_else(above)
            .or_else(|| named(&text[at..sentence.range.end]))
            .unwrap_or(Party::Provider);
        match party {
            Party::Provider if self.countries[sentence.clause] => Party::Deputy,
            party => party,
        }
    }
}

/// Whose an address can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// The provider's own.
    Provider,
    /// Of those who stand for it in one country, or its own for those who live there.
    Deputy,
    /// Of those who watch over it, or decide between it and the person.
    Authority,
}

/// Whom a passage names last; nothing where it names nobody.
fn named(passage: &str) -> Option<Party> {
    let parties = [
        (Party::Provider, &OWN),
        (Party::Deputy, &DEPUTY),
        (Party::Authority, &AUTHORITY),
    ];
    let last = |it: &Regex| it.find_iter(passage).last().map(|it| it.end());
    let found = parties
        .into_iter()
        .filter_map(|(party, it)| Some((last(it)?, party)));
    found.max_by_key(|(end, _)| *end).map(|(_, party)| party)
}

/// For each clause, whether the nearest heading that says whose addresses stand under it says that they are others'.
fn clauses(reading: &Reading) -> Vec<bool> {
    let mut foreign: Vec<bool> = Vec::with_capacity(reading.outline.clauses.len());
    for clause in &reading.outline.clauses {
        let above = clause.parent.is_some_and(|at| foreign[at]);
        let own = SECTION.is_match(&clause.heading) && !clause.heading.contains("SDK");
        foreign.push(!own && (above || OTHERS.is_match(&clause.heading)));
    }
    foreign
}

/// The line in which a passage begins: a row of a table is one, and its cells end sentences.
fn line<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    let within = &text[range.clone()];
    let first = range.end - within.trim_start().len();
    let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
    let start = start.max(ceil(text, first.saturating_sub(ROW)));
    let end = floor(text, first + ROW);
    text[start..end.max(start)]
        .split('\n')
        .next()
        .unwrap_or_default()
}
