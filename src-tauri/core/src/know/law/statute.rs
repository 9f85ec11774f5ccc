//! Statutes and places in them.

use serde::Serialize;
use ts_rs::TS;

/// A statute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Statute {
    /// 中华人民共和国个人信息保护法.
    Pipl,
    /// 网络数据安全管理条例.
    Regulations,
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// California Consumer Privacy Act: California Civil Code, section 1798.100 and following.
    Ccpa,
    /// Personal Data Protection Act 2012 of Singapore.
    Pdpa,
}

impl Statute {
    /// All of them, in the order in which they are cited.
    pub(super) const ALL: [Self; 5] = [
        Self::Pipl,
        Self::Regulations,
        Self::Gdpr,
        Self::Ccpa,
        Self::Pdpa,
    ];

    /// The message that cites it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Pipl => "statute-pipl",
            Self::Regulations => "statute-regulations",
            Self::Gdpr => "statute-gdpr",
            Self::Ccpa => "statute-ccpa",
            Self::Pdpa => "statute-pdpa",
        }
    }
}

/// A place in a statute: article, paragraph (款), item (项).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Article {
    /// The statute.
    pub statute: Statute,
    /// The article (条), of the CCPA the number after 1798; none where the statute is named as a whole.
    pub article: Option<u8>,
    /// The paragraph (款), if one is meant.
    pub paragraph: Option<u8>,
    /// The item (项), if one is meant; of the GDPR the point, 1 for (a).
    pub item: Option<u8>,
}

/// A place in a statute; 0 means that there is no such part.
pub(super) const fn place_in(statute: Statute, article: u8, paragraph: u8, item: u8) -> Article {
    const fn given(number: u8) -> Option<u8> {
        if number == 0 { None } else { Some(number) }
    }
    Article {
        statute,
        article: given(article),
        paragraph: given(paragraph),
        item: given(item),
    }
}

/// An article of the PIPL; paragraph 0 means the whole of it.
pub const fn pipl(article: u8, paragraph: u8) -> Article {
    place_in(Statute::Pipl, article, paragraph, 0)
}

/// An item of an article of the PIPL.
pub const fn pipl_item(article: u8, paragraph: u8, item: u8) -> Article {
    place_in(Statute::Pipl, article, paragraph, item)
}

/// An article of the Regulations.
pub const fn regulations(article: u8) -> Article {
    place_in(Statute::Regulations, article, 0, 0)
}

/// A paragraph of an article of the Regulations.
pub(super) const fn regulations_paragraph(article: u8, paragraph: u8) -> Article {
    place_in(Statute::Regulations, article, paragraph, 0)
}

/// An article of the GDPR.
pub(super) const fn gdpr(article: u8, paragraph: u8) -> Article {
    place_in(Statute::Gdpr, article, paragraph, 0)
}

/// A point of a paragraph of the GDPR, 1 for (a).
pub(super) const fn gdpr_point(article: u8, paragraph: u8, point: u8) -> Article {
    place_in(Statute::Gdpr, article, paragraph, point)
}

/// Section 1798.`section` of the California Civil Code.
pub(super) const fn ccpa(section: u8) -> Article {
    place_in(Statute::Ccpa, section, 0, 0)
}

/// A section of the PDPA; subsection 0 means the whole of it.
pub(super) const fn pdpa(section: u8, subsection: u8) -> Article {
    place_in(Statute::Pdpa, section, subsection, 0)
}
