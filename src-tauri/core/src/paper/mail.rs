//! A letter as a draft for any mail program. The only file that names `mail_builder`.

use crate::act::letter::Letter;
use crate::base::files;
use crate::base::problem::Problem;
use crate::base::words::{Language, Texts};
use crate::know::catalogue::{Channel, Offer, Policy};
use crate::paper::typesetting;
use crate::prove::history::Seal;
use jiff::Timestamp;
use mail_builder::headers::{
    address::Address, content_type::ContentType, date::Date, raw::Raw, text::Text,
};
use mail_builder::mime::MimePart;
use serde::Serialize;
use ts_rs::TS;

/// Between the parts. It holds `=_`, which stands in no base64 and no quoted-printable text (RFC 2045,
/// 6.7), so that no letter can hold it.
const BOUNDARY: &str = "=_consent-desk";

/// The e-mail address for a right: the one that the right's own channels name, or else the first one
/// that the policy prints for contact.
pub fn address<'a>(policy: &'a Policy, offer: Option<&'a Offer>) -> Option<&'a str> {
    let channels = offer.into_iter().flat_map(|it| &it.channels);
    let own = channels
        .filter(|it| it.channel == Channel::Email)
        .find_map(|it| it.value.as_deref());
    let contacts = policy.contacts.iter();
    let general = || {
        contacts
            .filter(|it| it.kind == Channel::Email)
            .find_map(|it| it.value.as_deref())
    };
    own.or_else(general).filter(|it| is_address(it))
}

/// The web page through which a policy takes requests, for a draft that has no address.
pub fn page<'a>(policy: &'a Policy, offer: Option<&'a Offer>) -> Option<&'a str> {
    let channels = offer.into_iter().flat_map(|it| &it.channels);
    let own = channels
        .filter(|it| it.channel == Channel::Web)
        .find_map(|it| it.value.as_deref());
    let mut contacts = policy.contacts.iter();
    own.or_else(|| {
        contacts
            .find(|it| it.kind == Channel::Web)
            .and_then(|it| it.value.as_deref())
    })
}

/// The letter as an .eml draft (RFC 5322, MIME) with its PDF attached. `X-Unsent: 1` makes Outlook open
/// it for editing. Sender and message number are left to the mail program; `written` is when the draft was
/// made, and the mail program puts the time of sending in its place. Where there is no address to write
/// to, the body says which `page` to paste it into; what is still to be attached is listed above the letter.
/// The same input gives the same bytes.
pub fn draft(
    letter: &Letter,
    seal: Option<&Seal>,
    to: Option<&str>,
    page: Option<&str>,
    written: Timestamp,
) -> Result<Vec<u8>, Problem> {
    let pdf = typesetting::sealed_pdf(letter, seal)?;
    let name = format!("{} {}.pdf", files::name_of(letter.title()), letter.date);
    let to = to.filter(|it| is_address(it));
    let mut body = notes(letter, page.filter(|_| to.is_none()));
    body.push_str(&words(letter, seal));
    let body = body.replace('\n', "\r\n");
    let body_type = ContentType::new("text/plain").attribute("charset", "utf-8");
    // The name as RFC 2231 has it; beside it one in ASCII, which old Outlook and webmail show instead of "untitled".
    let plain = format!("letter-{}.pdf", letter.date);
    let pdf_type = ContentType::new("application/pdf").attribute("name", plain);
    let parts = vec![
        MimePart::new(body_type, body),
        MimePart::new(pdf_type, pdf).attachment(name),
    ];

    let whole = ContentType::new("multipart/mixed").attribute("boundary", BOUNDARY);
    let mut message = MimePart::new(whole, parts);
    let mut headers = Vec::new();
    if let Some(to) = to {
        headers.push(("To".into(), Address::from(to).into()));
    }
    headers.push(("Subject".into(), Text::new(subject(letter)).into()));
    headers.push(("Date".into(), Date::new(written.as_second()).into()));
    headers.push(("X-Unsent".into(), Raw::new("1").into()));
    headers.push(("MIME-Version".into(), Raw::new("1.0").into()));
    headers.append(&mut message.headers);
    message.headers = headers;
    let mut bytes = Vec::new();
    message.write_part(&mut bytes);
    Ok(bytes)
}

/// A mail's parts, to be put into a mail program or a web page by hand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Mail {
    /// The address, where the policy prints one.
    pub to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The body: the letter's words.
    pub body: String,
}

/// The same letter by its parts.
pub fn parts(letter: &Letter, seal: Option<&Seal>, to: Option<&str>) -> Mail {
    Mail {
        to: to.filter(|it| is_address(it)).map(str::to_owned),
        subject: subject(letter),
        body: words(letter, seal),
    }
}

fn words(letter: &Letter, seal: Option<&Seal>) -> String {
    typesetting::sealed_words(letter.to_mail(), &letter.languages, seal)
}

/// What the sender has to do before the draft goes out, in the letter's languages, above it.
fn notes(letter: &Letter, page: Option<&str>) -> String {
    let texts = Texts::built_in();
    let mut notes = String::new();
    for (column, &language) in letter.languages.iter().enumerate() {
        if let Some(page) = page {
            notes.push_str(&texts.say(language, "mail-paste", &[("address", page)]));
            notes.push('\n');
        }
        let enclosures = letter.enclosures.iter();
        let enclosures: Vec<&str> = enclosures
            .filter_map(|it| it.get(column))
            .map(String::as_str)
            .collect();
        if !enclosures.is_empty() {
            let list = enclosures.join(match language {
                Language::ZhCn => "；",
                Language::EnUs => "; ",
            });
            notes.push_str(&texts.say(language, "mail-to-attach", &[("list", &list)]));
            notes.push('\n');
        }
    }
    if !notes.is_empty() {
        notes.push('\n');
    }
    notes
}

/// What the letter is about, in its first language: a subject line is read in a list.
fn subject(letter: &Letter) -> String {
    let subject = letter.subject.first().map_or("", String::as_str);
    subject.replace('\n', " ")
}

/// One address and nothing else: a line break in it would begin a header of its own.
fn is_address(text: &str) -> bool {
    let odd = |it: char| !it.is_ascii_graphic() || matches!(it, ',' | ';' | '<' | '>' | '"' | ':');
    text.matches('@').count() == 1 && !text.contains(odd)
}
