//! Files as browsers, Word and PDF programs write them, made by hand.

use super::*;

fn text(bytes: &[u8], name: &str) -> String {
    read(bytes, name).expect("text").text
}

const PAGE: &str = "<!DOCTYPE html><html><head><meta charset=\"gbk\"></head><body><p>我们收集您的手机号码。</p></body></html>";

/// A binary property list of a page, its objects in the order root, main, keys, encoding, page.
fn archive(page: &[u8]) -> Vec<u8> {
    let string = |text: &str| [&[0x5f, 0x10, text.len() as u8][..], text.as_bytes()].concat();
    let objects = [
        vec![0xd1, 2, 1],
        vec![0xd2, 3, 4, 6, 5],
        string("WebMainResource"),
        string("WebResourceData"),
        string("WebResourceTextEncodingName"),
        string("gbk"),
        [
            &[0x4f, 0x11, (page.len() >> 8) as u8, page.len() as u8][..],
            page,
        ]
        .concat(),
    ];
    let mut file = b"bplist00".to_vec();
    let mut places = Vec::new();
    for object in &objects {
        places.extend((file.len() as u16).to_be_bytes());
        file.extend(object);
    }
    let table = file.len() as u64;
    file.extend(places);
    file.extend([0, 0, 0, 0, 0, 0, 2, 1]);
    for figure in [objects.len() as u64, 0, table] {
        file.extend(figure.to_be_bytes());
    }
    file
}

#[test]
fn what_safari_saves_is_read() {
    let (page, ..) = encoding_rs::GBK.encode(PAGE);
    let file = archive(&page);
    let imported = read(&file, "page.webarchive").expect("text");
    assert_eq!(
        (imported.text.as_str(), imported.encoding),
        ("我们收集您的手机号码。\n", "gb18030")
    );
    // Every cut and every damaged byte of its places is refused, and none is followed out of the file.
    for cut in 8..file.len() {
        let _ = read(&file[..cut], "page.webarchive");
    }
    for at in file.len() - 48..file.len() {
        let mut damaged = file.clone();
        damaged[at] ^= 0xff;
        let _ = read(&damaged, "page.webarchive");
    }
    let xml = "<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key></dict></plist>";
    assert_eq!(
        read(xml.as_bytes(), "page.webarchive").map(|it| it.text),
        Err(Problem::PolicyTextBinary)
    );
}

#[test]
fn a_page_with_its_parts_declares_its_encoding_in_either_place() {
    let (page, ..) = encoding_rs::GBK.encode(PAGE);
    let quoted: String = page.iter().map(|it| format!("={it:02X}")).collect();
    for kind in ["text/html", "text/html; charset=gbk"] {
        let head = format!(
            "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\n\
            Content-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{quoted}\r\n--B--\r\n"
        );
        let imported = read(head.as_bytes(), "page.mhtml").expect("text");
        assert_eq!(
            (imported.text.trim(), imported.encoding),
            ("我们收集您的手机号码。", "gb18030"),
            "{kind}"
        );
    }
}

#[test]
fn word_files_are_read_as_they_stand_after_their_changes() {
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let document = format!(
        "<w:document><w:body><w:p>{}<w:del><w:r><w:delText>姓名</w:delText></w:r></w:del><w:ins>{}</w:ins></w:p>\
        <w:p><w:moveFrom>{}</w:moveFrom></w:p><w:p><w:moveTo>{}</w:moveTo><w:r><w:br/><w:t>1、甲</w:t></w:r></w:p></w:body></w:document>",
        run("我们收集"),
        run("手机号码。"),
        run("移动的句子。"),
        run("移动的句子。")
    );
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    file.start_file("word/document.xml", options)
        .expect("a part");
    std::io::Write::write_all(&mut file, document.as_bytes()).expect("written");
    let file = file.finish().expect("a file").into_inner();
    assert_eq!(
        text(&file, "a.docx"),
        "我们收集手机号码。\n移动的句子。\n1、甲\n"
    );
}

/// A PDF of these objects; the first is its catalogue.
pub(super) fn pdf(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = String::from("0000000000 65535 f \n");
    for (number, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).bytes());
    }
    let (count, start) = (objects.len() + 1, file.len());
    let end = format!(
        "xref\n0 {count}\n{table}trailer\n<</Size {count}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n"
    );
    file.extend(end.bytes());
    file
}

/// One page with this content and these fonts.
fn page(content: &str, fonts: &[&str]) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>".to_owned(),
        format!("<</Length {}>>\nstream\n{content}\nendstream", content.len()),
    ];
    objects.extend(fonts.iter().map(|&it| it.to_owned()));
    pdf(&objects, "")
}

#[test]
fn chinese_in_a_pdf_needs_no_font_inside_it() {
    for (encoding, codes) in [
        ("GBK-EUC-H", "CED2C3C7CAD5BCAFCAD6BBFABAC5C2EB"),
        ("UniGB-UCS2-H", "62114EEC653696C6624B673A53F77801"),
        ("UniGB-UTF16-H", "62114EEC653696C6624B673A53F77801"),
    ] {
        let font = format!(
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/{encoding}/DescendantFonts[6 0 R]>>"
        );
        let file = page(
            &format!("BT /F1 12 Tf 50 800 Td <{codes}> Tj ET"),
            &[
                &font,
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>",
                "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
            ],
        );
        assert_eq!(text(&file, "a.pdf"), "我们收集手机号码\n", "{encoding}");
    }
}

pub(super) const HELVETICA: &str = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

/// Lines beside each other, row by row as many programs write them.
fn rows(rows: &[(&str, &str)]) -> Vec<u8> {
    let line = |x: u32, y: usize, text: &str| format!("BT /F1 11 Tf {x} {y} Td ({text}) Tj ET\n");
    let content: String = rows
        .iter()
        .enumerate()
        .map(|(row, (left, right))| {
            let y = 780 - 15 * row;
            line(50, y, left) + &line(320, y, right)
        })
        .collect();
    page(&content, &[HELVETICA])
}

#[test]
fn columns_are_read_one_after_the_other_and_tables_row_by_row() {
    let prose = [
        ("1. What we collect from you", "2. How you can contact us"),
        (
            "We collect your full name and",
            "Please write a letter or a mail",
        ),
        (
            "your email address when you",
            "to hello@pine.example at any",
        ),
        (
            "sign up for an account with us",
            "time, or call us on weekdays in",
        ),
        (
            "and the orders that you place",
            "the morning. We answer within",
        ),
        (
            "with us or with our partners.",
            "thirty days of your request.",
        ),
    ];
    let read = text(&rows(&prose), "a.pdf");
    let (collect, contact) = (read.find("our partners."), read.find("2. How you"));
    assert!(collect.is_some() && collect < contact, "{read}");
    let table = [
        ("Data", "Kept for"),
        ("Logs", "90 days"),
        ("Invoices", "10 years"),
        ("Mails", "24 months after the last of them was answered"),
        ("Accounts", "as long as they are open"),
        ("Backups", "30 days"),
    ];
    let read = text(&rows(&table), "a.pdf");
    assert!(read.contains("Logs 90 days"), "{read}");
}

#[test]
fn a_pdf_that_gives_no_text_is_refused_by_name() {
    let scan = page("q 595 0 0 842 0 0 cm /I Do Q", &[HELVETICA]);
    assert_eq!(
        read(&scan, "a.pdf").map(|it| it.text),
        Err(Problem::PolicyTextMissing)
    );
    let locked = pdf(
        &[
            "<</Type/Catalog/Pages 2 0 R>>".into(),
            "<</Type/Pages/Kids[]/Count 0>>".into(),
            format!(
                "<</Filter/Standard/V 2/R 3/Length 128/P -1/O<{}>/U<{}>>>",
                "ab".repeat(32),
                "cd".repeat(32)
            ),
        ],
        "/Encrypt 3 0 R/ID[<00><00>]",
    );
    assert_eq!(
        read(&locked, "a.pdf").map(|it| it.text),
        Err(Problem::PolicyTextEncrypted)
    );
}

#[test]
fn a_page_of_wechat_and_a_text_without_a_mark_are_read() {
    let page = "<!DOCTYPE html><html><body><h1 id=\"activity-name\">隐私政策</h1><div id=\"js_content\" style=\"visibility: hidden; opacity: 0;\">\
        <section><span leaf=\"\">我们收集您的手机号码。</span></section></div></body></html>";
    assert_eq!(
        text(page.as_bytes(), "a.html"),
        "隐私政策\n我们收集您的手机号码。\n"
    );
    let plain = "青松隐私政策\n我们收集您的手机号码、电子邮箱。\n联系我们：a@pine.example\n";
    for (bytes, encoding) in [
        (
            plain
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<_>>(),
            "UTF-16LE",
        ),
        (
            plain.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            "UTF-16BE",
        ),
        (encoding_rs::GB18030.encode(plain).0.into_owned(), "gb18030"),
    ] {
        let imported = read(&bytes, "a.txt").expect("text");
        assert_eq!(
            (imported.text.as_str(), imported.encoding),
            (plain, encoding)
        );
    }
}
