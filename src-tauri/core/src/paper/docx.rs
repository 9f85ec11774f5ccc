//! A letter that Word, WPS and LibreOffice can edit: Office Open XML (ECMA-376, WordprocessingML), written
//! element by element in the order of its schema, with no part that nothing refers to.

use crate::act::letter::{Block, BlockKind, Letter, pieces};
use crate::base::problem::{Problem, because};
use crate::base::words::Language;
use crate::paper::typesetting;
use crate::prove::history::Seal;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A4, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
/// The margins of the typeset page: beside one column, where that is set closely, and beside two.
const MARGIN: [u32; 3] = [1_474, 1_247, 1_021];
/// Above the text, usually and where it is set closely.
const ABOVE: [u32; 2] = [1_361, 1_021];
/// Below it, 12 mm: the fingerprint has its lines there, which on the typeset page stand in the margin.
const BELOW: u32 = 680;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PARTS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The letter as DOCX, with the history's fingerprint as its last lines. The same letter gives the
/// same bytes.
pub fn docx(letter: &Letter, seal: Option<&Seal>) -> Result<Vec<u8>, Problem> {
    // Where there is no font to set pages with, whoever opens the letter has one.
    let compact = match typesetting::is_compact(letter, seal) {
        Err(Problem::NoFont) => false,
        compact => compact?,
    };
    let parts = [
        ("[Content_Types].xml", types()),
        (
            "_rels/.rels",
            relationships(&[
                (format!("{RELATED}/officeDocument"), "word/document.xml"),
                (
                    format!("{PACKAGE}/relationships/metadata/core-properties"),
                    "docProps/core.xml",
                ),
            ]),
        ),
        ("docProps/core.xml", properties(letter)),
        ("word/document.xml", document(letter, seal, compact)),
        (
            "word/_rels/document.xml.rels",
            relationships(&[
                (format!("{RELATED}/footer"), "footer1.xml"),
                (format!("{RELATED}/styles"), "styles.xml"),
                (format!("{RELATED}/settings"), "settings.xml"),
                (format!("{RELATED}/fontTable"), "fontTable.xml"),
            ]),
        ),
        ("word/styles.xml", styles(letter, compact)),
        ("word/settings.xml", SETTINGS.replace("WORD", WORD)),
        ("word/fontTable.xml", FONTS.replace("WORD", WORD)),
        ("word/footer1.xml", FOOTER.replace("WORD", WORD)),
    ];
    packed(&parts).map_err(because(Problem::Typesetting))
}

fn packed(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        // Without a date of its own an entry bears the first that the format knows.
        file.start_file(*name, SimpleFileOptions::default())?;
        file.write_all(HEAD.as_bytes())?;
        file.write_all(part.as_bytes())?;
    }
    Ok(file.finish()?.into_inner())
}

/// What each part is (ECMA-376, part 2).
fn types() -> String {
    let mut types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"#
    );
    for (part, kind) in [
        ("word/document.xml", "document.main"),
        ("word/styles.xml", "styles"),
        ("word/settings.xml", "settings"),
        ("word/fontTable.xml", "fontTable"),
        ("word/footer1.xml", "footer"),
    ] {
        let _ = write!(
            types,
            r#"<Override PartName="/{part}" ContentType="{PARTS}.{kind}+xml"/>"#
        );
    }
    types.push_str(r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#);
    types
}

/// What a part refers to; the first is `rId1`.
fn relationships(all: &[(String, &str)]) -> String {
    let mut list = format!(r#"<Relationships xmlns="{PACKAGE}/relationships">"#);
    for (index, (kind, target)) in all.iter().enumerate() {
        let id = index + 1;
        let _ = write!(
            list,
            r#"<Relationship Id="rId{id}" Type="{kind}" Target="{target}"/>"#
        );
    }
    list.push_str("</Relationships>");
    list
}

fn document(letter: &Letter, seal: Option<&Seal>, compact: bool) -> String {
    let columns = letter.languages.len().max(1);
    let margin = match columns {
        1 => MARGIN[usize::from(compact)],
        _ => MARGIN[2],
    };
    let top = ABOVE[usize::from(compact)];
    let width = PAGE.0 - 2 * margin;
    // English is the longer: its column is the wider.
    let widths: Vec<u32> = match columns {
        1 => vec![width],
        _ => vec![width * 43 / 100, width - width * 43 / 100],
    };
    let end = letter
        .blocks
        .iter()
        .position(|it| matches!(it.kind, BlockKind::Closing | BlockKind::Signature));
    // The last two paragraphs, the closing and the signature stay on one page.
    let together = end.map_or(letter.blocks.len(), |it| it.saturating_sub(2));

    let (mut body, mut rows) = (String::new(), String::new());
    for (index, block) in letter.blocks.iter().enumerate() {
        let keep = index >= together && index + 1 < letter.blocks.len();
        if block.kind == BlockKind::Title {
            body.push_str(&title(letter, block));
        } else if columns > 1 && block.kind == BlockKind::Signature {
            // One signature for both columns.
            let line = paragraph(
                block.kind,
                Language::ZhCn,
                &signed(letter, block),
                columns,
                keep,
            );
            rows.push_str(&row(&[cell(width, columns, &line)]));
        } else if columns > 1 {
            let cells: Vec<String> = pairs(letter, block)
                .zip(&widths)
                .map(|((language, text), width)| {
                    cell(
                        *width,
                        1,
                        &paragraph(block.kind, language, text, columns, keep),
                    )
                })
                .collect();
            rows.push_str(&row(&cells));
        } else {
            for (language, text) in pairs(letter, block) {
                body.push_str(&paragraph(block.kind, language, text, columns, keep));
            }
        }
    }
    if !rows.is_empty() {
        let _ = write!(
            body,
            r#"<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#
        );
        for width in &widths {
            let _ = write!(body, r#"<w:gridCol w:w="{width}"/>"#);
        }
        let _ = write!(body, "</w:tblGrid>{rows}</w:tbl>");
    }
    if let Some(seal) = seal {
        for &language in &letter.languages {
            let runs = run(language, &seal.line(language), "");
            body.push_str(&styled("Fingerprint", "", &runs));
        }
    } else if !rows.is_empty() {
        // Word ends with a paragraph, not with a table.
        body.push_str(&styled("Fingerprint", "", ""));
    }
    let (page_width, page_height) = PAGE;
    format!(
        r#"<w:document xmlns:w="{WORD}" xmlns:r="{RELATED}"><w:body>{body}<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="{page_width}" w:h="{page_height}"/><w:pgMar w:top="{top}" w:right="{margin}" w:bottom="{BELOW}" w:left="{margin}" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr></w:body></w:document>"#
    )
}

/// A block's texts, each with its language.
fn pairs<'a>(
    letter: &'a Letter,
    block: &'a Block,
) -> impl Iterator<Item = (Language, &'a str)> + 'a {
    let texts = block.text.iter().map(String::as_str);
    letter.languages.iter().copied().zip(texts)
}

/// One heading in all the letter's languages, the second smaller.
fn title(letter: &Letter, block: &Block) -> String {
    let mut runs = String::new();
    for (index, (language, text)) in pairs(letter, block).enumerate() {
        if index > 0 {
            runs.push_str("<w:r><w:br/></w:r>");
            runs.push_str(&run(
                language,
                text,
                r#"<w:sz w:val="24"/><w:szCs w:val="24"/>"#,
            ));
        } else {
            runs.push_str(&run(language, text, ""));
        }
    }
    styled("Title", "", &runs)
}

/// A row that no page break parts.
fn row(cells: &[String]) -> String {
    format!(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>",
        cells.concat()
    )
}

fn cell(width: u32, columns: usize, paragraph: &str) -> String {
    let span = match columns {
        1 => String::new(),
        columns => format!(r#"<w:gridSpan w:val="{columns}"/>"#),
    };
    format!(r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{paragraph}</w:tc>"#)
}

/// The words of both languages before one line to write on.
fn signed(letter: &Letter, block: &Block) -> String {
    const BLANK: &str = "____________";
    let bare = |text: &str| {
        let text = text.replace(BLANK, "");
        text.trim_end_matches([':', '：', ' ']).to_owned()
    };
    let parts: Vec<String> = pairs(letter, block).map(|(_, text)| bare(text)).collect();
    match block.text.iter().any(|it| it.contains(BLANK)) {
        true => format!("{}: {BLANK}", parts.join(" / ")),
        false => parts.join(" / "),
    }
}

fn paragraph(
    kind: BlockKind,
    language: Language,
    text: &str,
    columns: usize,
    keep: bool,
) -> String {
    let style = match kind {
        BlockKind::Heading => "Heading1",
        BlockKind::Item => "Item",
        BlockKind::Title | BlockKind::Field | BlockKind::Paragraph => "Body",
        BlockKind::Closing => "Closing",
        BlockKind::Signature if columns > 1 => "Closing",
        BlockKind::Signature => "Signature",
    };
    let mut form = String::new();
    if keep || kind == BlockKind::Heading {
        form.push_str("<w:keepNext/>");
    }
    if keep {
        form.push_str("<w:keepLines/>");
    }
    // Chinese begins a paragraph two characters in.
    if kind == BlockKind::Paragraph && columns == 1 && language == Language::ZhCn {
        form.push_str(r#"<w:ind w:firstLineChars="200" w:firstLine="440"/>"#);
    }
    styled(style, &form, &run(language, text, ""))
}

/// A paragraph of a style; `form` is what it has beside it.
fn styled(style: &str, form: &str, runs: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{form}</w:pPr>{runs}</w:p>"#)
}

/// One text in one language: a line break that was typed stays one, and what is written from right to left is
/// a run of its own, by which Word turns it.
fn run(language: Language, text: &str, size: &str) -> String {
    let mut runs = String::new();
    for (turned, piece) in pieces(text) {
        let fonts = fonts(language);
        let turn = if turned { "<w:rtl/>" } else { "" };
        let _ = write!(runs, "<w:r><w:rPr>{fonts}{size}{turn}</w:rPr>");
        for (index, line) in piece.split('\n').enumerate() {
            if index > 0 {
                runs.push_str("<w:br/>");
            }
            if !line.is_empty() {
                let line = escaped(line);
                let _ = write!(runs, r#"<w:t xml:space="preserve">{line}</w:t>"#);
            }
        }
        runs.push_str("</w:r>");
    }
    runs
}

/// Marks that both scripts share, such as quotation marks, take the width of the text around them.
fn fonts(language: Language) -> &'static str {
    match language {
        Language::ZhCn => {
            r#"<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/>"#
        }
        Language::EnUs => {
            r#"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/>"#
        }
    }
}

fn styles(letter: &Letter, compact: bool) -> String {
    // Half-points, and from line to line in twentieths of a point: fixed, because fonts that stand in for each
    // other ask for lines of very different heights; a fortieth less than on the typeset page, so that a
    // wider font has room to take its place.
    let (size, pitch) = match (letter.languages.len() > 1, compact) {
        (true, false) => (19, 302),
        (true, true) => (18, 245),
        (false, true) if letter.languages == [Language::EnUs] => (20, 264),
        (false, true) => (21, 293),
        (false, false) => (22, 350),
    };
    // One tag serves every text here: what is written in Latin letters is English, what is written in Chinese
    // characters is Chinese. No gap is put between them, as none is on the typeset page: lines break alike.
    let mut all = format!(
        r#"<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr>{}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
        fonts(Language::EnUs)
    );
    let lines = |before: [u32; 2], after: u32, line: u32| {
        let before = before[usize::from(compact)];
        let after = if compact { 0 } else { after };
        let rule = if line == 240 { "auto" } else { "exact" };
        format!(
            r#"<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>"#
        )
    };
    let item = r#"<w:ind w:leftChars="120" w:left="264" w:hangingChars="120" w:hanging="264"/>"#;
    let bold = "<w:b/><w:bCs/>";
    for (id, name, next, form, letters) in [
        (
            "Title",
            "Title",
            "Body",
            lines([0, 0], 240, 240) + r#"<w:jc w:val="center"/>"#,
            format!(r#"{bold}<w:sz w:val="32"/><w:szCs w:val="32"/>"#),
        ),
        (
            "Heading1",
            "heading 1",
            "Body",
            lines([180, 84], 20, pitch) + r#"<w:outlineLvl w:val="0"/>"#,
            bold.to_owned(),
        ),
        (
            "Body",
            "Body Text",
            "",
            lines([0, 0], 20, pitch),
            String::new(),
        ),
        (
            "Item",
            "List",
            "",
            lines([0, 0], 20, pitch) + item,
            String::new(),
        ),
        (
            "Closing",
            "Closing",
            "",
            lines([240, 84], 20, pitch),
            String::new(),
        ),
        (
            "Signature",
            "Signature",
            "",
            lines([110, 63], 20, pitch) + r#"<w:jc w:val="right"/>"#,
            String::new(),
        ),
        (
            "Fingerprint",
            "Fingerprint",
            "",
            lines([120, 60], 0, 240),
            r#"<w:sz w:val="16"/><w:szCs w:val="16"/>"#.to_owned(),
        ),
    ] {
        let next = match next {
            "" => String::new(),
            next => format!(r#"<w:next w:val="{next}"/>"#),
        };
        let _ = write!(
            all,
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>{next}<w:qFormat/><w:pPr>{form}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"#
        );
    }
    all.push_str("</w:styles>");
    all
}

/// As Word of 2013 and later sets a page with Chinese.
const SETTINGS: &str = concat!(
    r#"<w:settings xmlns:w="WORD"><w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/><w:compat>"#,
    r#"<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>"#,
    r#"<w:doNotExpandShiftReturn/><w:useFELayout/>"#,
    r#"<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>"#,
    r#"</w:compat></w:settings>"#,
);

/// What stands in for a font where it is not installed: macOS, Linux and Android have others.
const FONTS: &str = concat!(
    r#"<w:fonts xmlns:w="WORD">"#,
    r#"<w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif,Noto Serif"/>"#,
    r#"<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>"#,
    r#"<w:font w:name="SimSun"><w:altName w:val="宋体,Songti SC,Noto Serif CJK SC,Source Han Serif SC"/>"#,
    r#"<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>"#,
    r#"</w:fonts>"#,
);

/// 1 / 2 in the middle of the foot.
const FOOTER: &str = concat!(
    r#"<w:ftr xmlns:w="WORD"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>"#,
    r#"<w:fldSimple w:instr="PAGE"><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>"#,
    r#"<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve"> / </w:t></w:r>"#,
    r#"<w:fldSimple w:instr="NUMPAGES"><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>"#,
    r#"</w:p></w:ftr>"#,
);

/// Title, language and date.
fn properties(letter: &Letter) -> String {
    let languages: Vec<_> = letter.languages.iter().map(|it| it.tag()).collect();
    let date = format!("{}T00:00:00Z", letter.date);
    format!(
        concat!(
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#,
            r#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/""#,
            r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#,
            r#"<dc:title>{title}</dc:title><dc:creator>Consent Desk</dc:creator>"#,
            r#"<dc:language>{languages}</dc:language>"#,
            r#"<dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created>"#,
            r#"<dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified>"#,
            r#"</cp:coreProperties>"#
        ),
        title = escaped(letter.title()),
        languages = languages.join(" "),
        date = date,
    )
}

/// The text as XML has it. What XML has no place for, with which no program would open the file, is shown as
/// U+FFFD (XML 1.0, 2.2).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{FFFE}' | '\u{FFFF}' => escaped.push('\u{FFFD}'),
            it if it.is_control() && !matches!(it, '\t' | '\n') => escaped.push('\u{FFFD}'),
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    /// XML 1.0, 2.2, production 2: every other character keeps every program from opening the file.
    #[test]
    fn no_character_stands_in_a_part_that_xml_has_no_place_for() {
        let allowed = |it: char| matches!(it, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
        for character in '\0'..='\u{1FFFF}' {
            let text = escaped(&character.to_string());
            assert!(text.chars().all(allowed), "{character:?}");
            assert!(!text.is_empty(), "{character:?}");
        }
    }
}
