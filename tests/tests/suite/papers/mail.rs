//! Drafts for a mail program, and the addresses in them.

use super::{CARE, at, letter, seal};
use desk::{Catalogue, LetterLanguage, mail, typesetting};
use jiff::Timestamp;

#[test]
fn a_mail_program_reads_the_draft_and_its_attachment() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("qiniu-cloud").expect("a policy");
    let to = mail::address(policy, policy.offer("deletion").ok());
    for (name, language) in CARE {
        let letter = letter(language);
        let written = at("2026-11-22T02:05:00Z");
        let bytes = mail::draft(&letter, Some(&seal()), to, None, written).expect("a draft");
        assert_eq!(
            bytes,
            mail::draft(&letter, Some(&seal()), to, None, written).expect("again")
        );
        let raw = String::from_utf8(bytes.clone()).expect("ASCII");
        assert!(
            raw.is_ascii() && raw.lines().all(|line| line.len() <= 998),
            "{name}"
        );
        assert!(
            !raw.replace("\r\n", "").contains(['\r', '\n']),
            "lines end in CRLF"
        );
        let message = mail_parser::MessageParser::default()
            .parse(&bytes)
            .expect("a message");
        assert!(
            message
                .subject()
                .expect("a subject")
                .contains(letter.title())
        );
        let unsent = message.header("X-Unsent").and_then(|it| it.as_text());
        assert_eq!(unsent, Some("1"));
        let address = message
            .to()
            .and_then(|it| it.first())
            .and_then(|it| it.address());
        assert_eq!(address, to);
        assert_eq!(
            message.date().expect("a date").to_timestamp(),
            written.as_second()
        );
        assert!(message.from().is_none() && message.message_id().is_none());
        let body = message.body_text(0).expect("a body").replace("\r\n", "\n");
        // Signed with the name, not with a line to write on.
        let own = typesetting::sealed_words(letter.to_mail(), &letter.languages, Some(&seal()));
        assert_eq!(body, own);
        assert!(
            !body.contains("（签名）") && body.contains("王小明"),
            "{body}"
        );
        let [attachment] = &message.attachments().collect::<Vec<_>>()[..] else {
            panic!("one attachment");
        };
        let pdf = typesetting::sealed_pdf(&letter, Some(&seal())).expect("a PDF");
        assert_eq!(attachment.contents(), pdf);
        use mail_parser::MimeHeaders;
        let name = format!("{} 2026-11-22.pdf", letter.title());
        assert_eq!(attachment.attachment_name(), Some(&*name));
        // For programs that know no RFC 2231.
        let plain = attachment
            .content_type()
            .and_then(|it| it.attribute("name"));
        assert_eq!(plain, Some("letter-2026-11-22.pdf"));
    }
}

#[test]
fn an_address_is_an_address_or_is_left_out() {
    let letter = letter(LetterLanguage::ZhCn);
    for to in [
        "a@b.cn\r\nBcc: c@d.cn",
        "a@b.cn, c@d.cn",
        "none",
        "a b@c.cn",
    ] {
        let bytes =
            mail::draft(&letter, None, Some(to), None, Timestamp::UNIX_EPOCH).expect("a draft");
        let message = mail_parser::MessageParser::default()
            .parse(&bytes)
            .expect("a message");
        assert!(message.to().is_none() && message.bcc().is_none(), "{to}");
    }
    for policy in &Catalogue::load(None).policies {
        for offer in &policy.rights {
            if let Some(address) = mail::address(policy, Some(offer)) {
                assert!(address.contains('@'), "{}: {address}", policy.id);
            }
        }
    }
}
