use super::*;
use crate::base::problem::Cause;

fn text(bytes: &[u8], name: &str) -> String {
    read(bytes, name).map(|it| it.text).expect("text")
}

const POLICY: &str = "青松记账隐私政策\n一、我们收集的信息\n我们会收集您的手机号码和昵称，用来为您提供服务。\n二、您的权利\n您可以随时访问、更正或者删除您的个人信息。\n";

#[test]
fn a_text_is_read_in_whatever_encoding_it_was_saved() {
    let (gbk, ..) = encoding_rs::GBK.encode(POLICY);
    let (gb18030, ..) = encoding_rs::GB18030.encode(POLICY);
    let wide = |little: bool, mark: bool| -> Vec<u8> {
        let units = POLICY.encode_utf16().flat_map(|it| {
            if little {
                it.to_le_bytes()
            } else {
                it.to_be_bytes()
            }
        });
        let start: &[u8] = match (mark, little) {
            (false, _) => &[],
            (_, true) => &[0xff, 0xfe],
            _ => &[0xfe, 0xff],
        };
        start.iter().copied().chain(units).collect()
    };
    let marked = [b"\xef\xbb\xbf".as_slice(), POLICY.as_bytes()].concat();
    let cases: [(&[u8], &str); 8] = [
        (POLICY.as_bytes(), "UTF-8"),
        (&marked, "UTF-8"),
        (&gbk, "gb18030"),
        (&gb18030, "gb18030"),
        (&wide(true, true), "UTF-16LE"),
        (&wide(false, true), "UTF-16BE"),
        (&wide(true, false), "UTF-16LE"),
        (&wide(false, false), "UTF-16BE"),
    ];
    for (bytes, encoding) in cases {
        let imported = read(bytes, "policy.txt").expect(encoding);
        assert_eq!(
            (imported.text.as_str(), imported.encoding),
            (POLICY, encoding)
        );
    }
}

#[test]
fn a_page_that_declares_gb2312_is_read_with_the_characters_that_it_lacks() {
    let page = format!(
        "<html><head><meta charset=gb2312></head><body><p>{}</p><p>镕堃</p></body></html>",
        POLICY.replace('\n', "</p><p>")
    );
    let (bytes, ..) = encoding_rs::GB18030.encode(&page);
    let imported = read(&bytes, "policy.html").expect("text");
    assert!(
        imported.text.contains("镕堃") && imported.text.contains("手机号码"),
        "{}",
        imported.text
    );
    assert_eq!(imported.encoding, "gb18030");
}

#[test]
fn a_page_gives_what_a_person_sees_of_it() {
    let page = "<!DOCTYPE html><html><head><title>甲</title><style>p{}</style></head><body><nav><ul><li>首页</li><li>登录</li></ul></nav>\
        <h1>青松隐私政策</h1><div>第一段<br>第二段&amp;</div><ol start=3><li>收集<li>使用</ol><ul><li>共享</ul>\
        <table><tr><th>名称</th><th>用途</th></tr><tr><td>手机号码</td><td>注册</td></tr><tr><td>位置</td><td>导航</td></tr></table>\
        <script>var a='1';</script><div style='display: none'>看不见</div><footer>版权</footer></body></html>";
    let imported = read(page.as_bytes(), "a.html").expect("text");
    assert_eq!(
        imported.text,
        "青松隐私政策\n第一段\n第二段&\n3. 收集\n4. 使用\n- 共享\n名称；用途\n名称：手机号码；用途：注册\n名称：位置；用途：导航\n"
    );
    assert_eq!(imported.headings.get(&0), Some(&1));
    assert_eq!(imported.format, Format::Html);
}

#[test]
fn a_policy_inside_a_script_is_found() {
    let inner = format!(
        "<h2>隐私政策</h2>{}",
        "<p>我们会收集您的手机号码。</p>".repeat(30)
    );
    for script in [
        format!("const page = `{inner}`;"),
        format!(
            "window.data = {{\"html\": \"{}\"}};",
            inner.replace('/', "\\/")
        ),
        format!("var p = '{}'", inner.replace('我', "\\u6211")),
    ] {
        let page = format!(
            "<!DOCTYPE html><html><body><div id=app></div><script>{script}</script></body></html>"
        );
        let text = text(page.as_bytes(), "a.html");
        assert_eq!(
            text.matches("我们会收集您的手机号码。\n").count(),
            30,
            "{script:.40}"
        );
        assert!(text.starts_with("隐私政策\n"));
    }
}

#[test]
fn a_menu_that_never_ends_does_not_swallow_the_page() {
    let page = format!(
        "<html><body><nav><a>首页</a>{}</body></html>",
        "<p>我们会收集您的手机号码。</p>".repeat(20)
    );
    assert_eq!(
        text(page.as_bytes(), "a.html").matches("手机号码").count(),
        20
    );
}

#[test]
fn a_page_with_its_parts_is_read() {
    let (body, ..) = encoding_rs::GBK
        .encode("<html><body><p>我们会收集您的手机号码，用来提供服务。</p></body></html>");
    let quoted: String = body.iter().map(|it| format!("={it:02X}")).collect();
    let file = format!(
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x--\r\n",
        quoted
            .as_bytes()
            .chunks(72)
            .map(|it| String::from_utf8_lossy(it).into_owned())
            .collect::<Vec<_>>()
            .join("=\r\n")
    );
    let imported = read(file.as_bytes(), "a.mhtml").expect("text");
    assert_eq!(
        (imported.text.as_str(), imported.format),
        ("我们会收集您的手机号码，用来提供服务。\n", Format::Mhtml)
    );
}

#[test]
fn markdown_is_read_as_it_is_shown() {
    let imported = read(
        "# 青松\n\n3. **甲**\n4. 乙\n\n- 丙\n\n| 名称 | 用途 |\n|--|--|\n| 手机号 | 注册 |\n"
            .as_bytes(),
        "a.md",
    )
    .expect("text");
    assert_eq!(
        imported.text,
        "青松\n3. 甲\n4. 乙\n- 丙\n名称；用途\n名称：手机号；用途：注册\n"
    );
    assert_eq!(imported.headings.get(&0), Some(&1));
}

#[test]
fn a_line_of_its_own_in_bold_type_stays_one() {
    let imported = read(
        "# 青松\n\n**引言**\n青松有限公司尊重您。\n说明\n **一、收集**\n我们收集\n**昵称**、**生日**\n与**住址**\n等。\n\n- **姓名**\n  用来称呼您\n".as_bytes(),
        "a.md",
    )
    .expect("text");
    assert_eq!(
        imported.text,
        "青松\n引言\n青松有限公司尊重您。说明\n一、收集\n我们收集昵称、生日与住址等。\n- 姓名用来称呼您\n"
    );
}

#[test]
fn icons_and_odd_breaks_of_a_generator_of_sites_are_no_words() {
    let imported = read(
        "# :material-lock: 隐私政策\n\n- :material-ip: **IP 地址**\n- **:lock: 昵称**\n\n说明\n</br>1、时间 10:30:45\n</br>2、乙\n".as_bytes(),
        "a.md",
    )
    .expect("text");
    assert_eq!(
        imported.text,
        "隐私政策\n- IP 地址\n- 昵称\n说明\n1、时间 10:30:45\n2、乙\n"
    );
}

#[test]
fn bold_type_without_spaces_around_it_is_no_star() {
    let imported = read(
        "# 青松\n\n我们收集**手机号码、**昵称和**（可选）**生日。\n\n**特别提示：**请阅读。\n\n尾号138****1234，2 ** 3。\n\n| 名称 | 用途 |\n|--|--|\n| **位置：**精确 | 导航 |\n"
            .as_bytes(),
        "a.md",
    )
    .expect("text");
    assert_eq!(
        imported.text,
        "青松\n我们收集手机号码、昵称和（可选）生日。\n特别提示：请阅读。\n尾号138****1234，2 ** 3。\n名称；用途\n名称：位置：精确；用途：导航\n"
    );
}

/// A Word file with these parts.
fn word(parts: &[(&str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        file.start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("a part");
        file.write_all(content.as_bytes()).expect("written");
    }
    file.finish().expect("a file").into_inner()
}

#[test]
fn the_notes_of_a_word_file_stand_behind_their_paragraph() {
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let document = format!(
        "<w:document><w:body><w:p>{}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{}<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p>{}<w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p></w:tc></w:tr></w:tbl><w:p>{}<w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p></w:body></w:document>",
        run("我们收集设备信息"),
        run("和日志"),
        run("表格"),
        run("结尾"),
    );
    let foot = format!(
        "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p>{}</w:p></w:footnote><w:footnote w:id=\"2\"><w:p>{}</w:p><w:p>{}</w:p></w:footnote>\
        <w:footnote w:id=\"3\"><w:p>{}</w:p></w:footnote></w:footnotes>",
        run("线"),
        run("包括型号 &amp; 系统版本。"),
        run("不含序列号。"),
        run("表中的注。"),
    );
    let end = format!(
        "<w:endnotes><w:endnote w:id=\"2\"><w:p>{}</w:p></w:endnote></w:endnotes>",
        run("保存六个月。")
    );
    let file = word(&[
        ("word/document.xml", &document),
        ("word/footnotes.xml", &foot),
        ("word/endnotes.xml", &end),
    ]);
    // A mark without its note is none.
    assert_eq!(
        text(&file, "a.docx"),
        "我们收集设备信息[1]和日志[2]\n[1] 包括型号 & 系统版本。 不含序列号。\n[2] 保存六个月。\n表格[3]\n[3] 表中的注。\n结尾\n"
    );
}

#[test]
fn a_word_file_is_read_with_the_numbers_that_word_counts() {
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>\
        <w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    let numbered = |level: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let document = format!(
        "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>隐私</w:t></w:r><w:r><w:t>政策 &amp; 说明</w:t></w:r></w:p>{}{}{}{}<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl></w:body></w:document>",
        numbered(0, "收集"),
        numbered(1, "手机号"),
        numbered(1, "昵称"),
        numbered(0, "使用"),
        cell("名称"),
        cell("用途"),
        cell("手机号"),
        cell("注册")
    );
    let styles =
        "<w:styles><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    let imported = read(
        &word(&[
            ("word/document.xml", &document),
            ("word/numbering.xml", numbering),
            ("word/styles.xml", styles),
        ]),
        "a.docx",
    )
    .expect("text");
    assert_eq!(
        imported.text,
        "隐私政策 & 说明\n一、 收集\n（1） 手机号\n（2） 昵称\n二、 使用\n名称；用途\n名称：手机号；用途：注册\n"
    );
    assert_eq!(imported.headings.get(&0), Some(&1));
}

#[test]
fn what_cannot_be_read_is_refused_by_name() {
    let refused =
        |bytes: &[u8], name: &str| read(bytes, name).map(|it| it.text).expect_err("refused");
    // UTF-8 read as Latin, UTF-8 read as GBK, and what both leave of it.
    let latin: String = POLICY
        .repeat(3)
        .bytes()
        .map(|it| encoding_rs::WINDOWS_1252.decode(&[it]).0.into_owned())
        .collect();
    let repeated = POLICY.repeat(3);
    let (chinese, ..) = encoding_rs::GBK.decode(repeated.as_bytes());
    for garbled in [latin.as_str(), &chinese, &"锟斤拷锟斤拷".repeat(40)] {
        assert_eq!(
            refused(garbled.as_bytes(), "a.txt"),
            Problem::PolicyTextGarbled,
            "{garbled:.40}"
        );
    }
    assert_eq!(
        refused(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a.png"),
        Problem::PolicyTextBinary
    );
    assert_eq!(
        refused(&word(&[("xl/workbook.xml", "<a/>")]), "a.xlsx"),
        Problem::PolicyTextBinary
    );
    assert_eq!(
        refused(b"PK\x03\x04 and no more", "a.docx"),
        Problem::PolicyTextDamaged(Cause::none())
    );
    assert_eq!(
        refused(b"%PDF-1.7 and no more", "a.pdf"),
        Problem::PolicyTextDamaged(Cause::none())
    );
    assert_eq!(
        refused(b"<html><body><img src=a></body></html>", "a.html"),
        Problem::PolicyTextMissing
    );
    let ole = [
        &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..],
        &[0; 64],
        &"EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>(),
    ]
    .concat();
    assert_eq!(refused(&ole, "a.docx"), Problem::PolicyTextEncrypted);
}

#[test]
fn every_format_is_bounded() {
    let large = |bytes: &[u8], name: &str| {
        assert!(
            matches!(read(bytes, name), Err(Problem::PolicyTextTooLarge { .. })),
            "{name}"
        )
    };
    large(&vec![b'a'; LARGEST_FILE + 1], "a.txt");
    large("我们收集信息".repeat(600_000).as_bytes(), "line.txt");
    // A part that unpacks to far more than it is packed.
    large(
        &word(&[(
            "word/document.xml",
            &format!("<w:document>{}</w:document>", " ".repeat(LARGEST_TEXT * 9)),
        )]),
        "bomb.docx",
    );
    // Lists in lists in lists: refused before a stack ends.
    let deep = format!(
        "%PDF-1.4\n1 0 obj{}endobj\ntrailer<</Root 1 0 R>>",
        "[".repeat(3_000_000)
    );
    assert!(matches!(
        read(deep.as_bytes(), "deep.pdf"),
        Err(Problem::PolicyTextDamaged(_))
    ));
    // Deep, unclosed and odd: read, and nothing overflows.
    let deep = format!(
        "<html><body>{}我们会收集手机号码{}",
        "<div><table><tr><td><ul>".repeat(60_000),
        "</div>".repeat(10)
    );
    assert!(text(deep.as_bytes(), "deep.html").contains("手机号码"));
    let quotes = format!(
        "<html><body>我们收集信息<script>{}</script></body></html>",
        "`'\"\\u12".repeat(40_000)
    );
    assert!(text(quotes.as_bytes(), "quotes.html").contains("我们收集信息"));
}

#[test]
fn a_pdf_is_read_in_lines_and_paragraphs() {
    let imported = read(
        include_bytes!("../../../../../tests/corpus/import/page.pdf"),
        "page.pdf",
    )
    .expect("text");
    assert_eq!(
        imported.text,
        "Privacy Policy\n1. We collect your email address and phone number.\n2. Contact us: privacy@pinetree.example\n"
    );
    assert_eq!(imported.format, Format::Pdf);
}

#[test]
fn a_link_that_writes_to_an_address_says_it() {
    let page = "<html><body><h1>Privacy Policy</h1><p>Write to <a href=\"mailto:privacy@pine.example?subject=Hi\">us</a> or \
        <a href=\"mailto:help@pine.example\">help@pine.example</a>, see <a href=\"https://pine.example\">our site</a>.</p></body></html>";
    let markdown = "# Privacy Policy\n\nWrite to [us](mailto:privacy@pine.example?subject=Hi) or [help@pine.example](mailto:help@pine.example), see [our site](https://pine.example).\n";
    for (text, name) in [(page, "policy.html"), (markdown, "policy.md")] {
        let imported = read(text.as_bytes(), name).expect("text");
        assert_eq!(
            imported.text.trim_end().lines().last(),
            Some("Write to us (privacy@pine.example) or help@pine.example, see our site.")
        );
    }
}
