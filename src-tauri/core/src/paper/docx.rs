//! A letter that Word, WPS and LibreOffice can edit. The only file that names `docx_rs`.

use crate::act::letter::{Block, BlockKind, Letter};
use crate::base::problem::{Problem, because};
use crate::base::words::Language;
use crate::paper::typesetting;
use crate::prove::history::Seal;
use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, LineSpacing, LineSpacingType, NumPages, PageMargin,
    PageNum, Paragraph, Run, RunFonts, Style, StyleType, Table, TableCell, TableLayoutType,
    TableRow, WidthType,
};
use std::io::Cursor;

/// A4, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
/// The margin beside one column and beside two: 26 mm and 20 mm.
const MARGIN: [u32; 2] = [1_474, 1_134];

/// The letter as DOCX, with the history's fingerprint as its last lines. The same letter gives the
/// same bytes.
pub fn docx(letter: &Letter, seal: Option<&Seal>) -> Result<Vec<u8>, Problem> {
    let columns = letter.languages.len().max(1);
    let compact = typesetting::is_compact(letter, seal)?;
    let margin = match (columns > 1, compact) {
        (false, false) => MARGIN[0],
        (true, _) | (_, true) => MARGIN[1],
    };
    let upright = if compact { 1_021 } else { 1_361 };
    let side = i32::try_from(margin).unwrap_or_default();
    let mut docx = Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(PageMargin {
            top: upright,
            bottom: upright,
            left: side,
            right: side,
            header: 720,
            footer: 720,
            gutter: 0,
        })
        .default_fonts(fonts(Language::EnUs))
        .default_size(match (columns > 1, compact) {
            (true, false) => 19,
            (true, true) => 18,
            (false, true) => 21,
            (false, false) => 22,
        })
        .footer(page_number());
    for style in styles(compact) {
        docx = docx.add_style(style);
    }

    let width = usize::try_from(PAGE.0 - 2 * margin).unwrap_or_default();
    // English is the longer: its column is the wider.
    let widths: Vec<usize> = match columns {
        1 => vec![width],
        _ => vec![width * 43 / 100, width - width * 43 / 100],
    };
    let end = letter
        .blocks
        .iter()
        .position(|it| matches!(it.kind, BlockKind::Closing | BlockKind::Signature));
    // The last paragraph, the closing and the signature stay on one page.
    let together = end.map_or(letter.blocks.len(), |it| it.saturating_sub(1));
    let mut rows = Vec::new();
    for (index, block) in letter.blocks.iter().enumerate() {
        let keep = index >= together && index + 1 < letter.blocks.len();
        if block.kind == BlockKind::Title {
            docx = docx.add_paragraph(title(letter, block));
        } else if columns > 1 && block.kind == BlockKind::Signature {
            // One signature for both columns.
            let text = signed(letter, block);
            let line = paragraph(block.kind, Language::ZhCn, &text, 1, keep);
            rows.push(row(vec![cell(width, line).grid_span(columns)]));
        } else if columns > 1 {
            let cells = pairs(letter, block)
                .zip(&widths)
                .map(|((language, text), width)| {
                    cell(*width, paragraph(block.kind, language, text, columns, keep))
                });
            rows.push(row(cells.collect()));
        } else {
            for (language, text) in pairs(letter, block) {
                docx = docx.add_paragraph(paragraph(block.kind, language, text, columns, keep));
            }
        }
    }
    if !rows.is_empty() {
        docx = docx.add_table(
            Table::without_borders(rows)
                .set_grid(widths)
                .width(width, WidthType::Dxa)
                .layout(TableLayoutType::Fixed),
        );
    }
    if let Some(seal) = seal {
        for &language in &letter.languages {
            let run = run(language, &seal.line(language));
            docx = docx.add_paragraph(Paragraph::new().style("Fingerprint").add_run(run));
        }
    }

    let mut parts = docx.build();
    parts.doc_props.core = properties(letter).into_bytes();
    parts.font_table = FONTS.into();
    // The library writes no language tags. One tag serves every text here: what is written in Latin
    // letters is English, what is written in Chinese characters is Chinese.
    parts.styles = String::from_utf8_lossy(&parts.styles)
        .replacen(
            "</w:rPr></w:rPrDefault>",
            r#"<w:lang w:val="en-US" w:eastAsia="zh-CN" /></w:rPr></w:rPrDefault>"#,
            1,
        )
        .into_bytes();
    let mut file = Cursor::new(Vec::new());
    parts
        .pack(&mut file)
        .map_err(because(Problem::Typesetting))?;
    Ok(file.into_inner())
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
fn title(letter: &Letter, block: &Block) -> Paragraph {
    let mut title = Paragraph::new().style("Title");
    for (index, (language, text)) in pairs(letter, block).enumerate() {
        if index > 0 {
            title = title.add_run(Run::new().add_break(BreakType::TextWrapping));
            title = title.add_run(run(language, text).size(24));
        } else {
            title = title.add_run(run(language, text));
        }
    }
    title
}

/// A row that no page break parts.
fn row(cells: Vec<TableCell>) -> TableRow {
    TableRow::new(cells).cant_split()
}

fn cell(width: usize, paragraph: Paragraph) -> TableCell {
    TableCell::new()
        .width(width, WidthType::Dxa)
        .clear_all_border()
        .add_paragraph(paragraph)
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
) -> Paragraph {
    let paragraph = Paragraph::new()
        .add_run(run(language, text))
        .keep_next(keep)
        .keep_lines(keep);
    match kind {
        BlockKind::Heading => paragraph.style("Heading1").keep_next(true),
        BlockKind::Item => paragraph.style("Item"),
        BlockKind::Title | BlockKind::Field | BlockKind::Paragraph => paragraph.style("Body"),
        BlockKind::Closing => paragraph.style("Closing"),
        BlockKind::Signature if columns > 1 => paragraph.style("Closing"),
        BlockKind::Signature => paragraph.style("Signature"),
    }
}

/// One text in one language; a line break that was typed stays one.
fn run(language: Language, text: &str) -> Run {
    let mut run = Run::new().fonts(fonts(language));
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line);
    }
    run
}

/// Marks that both scripts share, such as quotation marks, take the width of the text around them.
fn fonts(language: Language) -> RunFonts {
    let fonts = RunFonts::new()
        .ascii("Times New Roman")
        .hi_ansi("Times New Roman")
        .east_asia("SimSun");
    match language {
        Language::ZhCn => fonts.hint("eastAsia"),
        Language::EnUs => fonts,
    }
}

/// What stands in for a font where it is not installed: macOS, Linux and Android have others.
const FONTS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif,Noto Serif"/>"#,
    r#"<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>"#,
    r#"<w:font w:name="SimSun"><w:altName w:val="宋体,Songti SC,Noto Serif CJK SC,Source Han Serif SC"/>"#,
    r#"<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>"#,
    r#"</w:fonts>"#,
);

fn styles(compact: bool) -> Vec<Style> {
    let lines = |before: u32, after: u32| {
        LineSpacing::new()
            .line_rule(LineSpacingType::Auto)
            .line(if compact { 252 } else { 300 })
            .before(if compact { before / 2 } else { before })
            .after(if compact { after / 2 } else { after })
    };
    let style = |id: &str, name: &str| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .q_format(true)
    };
    vec![
        style("Title", "Title")
            .size(32)
            .bold()
            .align(AlignmentType::Center)
            .line_spacing(lines(0, 240))
            .next("Body"),
        style("Heading1", "heading 1")
            .bold()
            .outline_lvl(0)
            .line_spacing(lines(220, 80))
            .next("Body"),
        style("Body", "Body Text").line_spacing(lines(0, 80)),
        style("Item", "List")
            .line_spacing(lines(0, 80))
            .hanging_chars(120),
        style("Closing", "Closing").line_spacing(lines(240, 80)),
        style("Signature", "Signature")
            .align(AlignmentType::Right)
            .line_spacing(lines(80, 80)),
        style("Fingerprint", "Fingerprint")
            .size(16)
            .line_spacing(lines(120, 0)),
    ]
}

/// 1 / 2 in the middle of the foot.
fn page_number() -> Footer {
    let line = Paragraph::new()
        .align(AlignmentType::Center)
        .size(18)
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new());
    Footer::new().add_paragraph(line)
}

/// Title, language and date, which the library keeps to itself.
fn properties(letter: &Letter) -> String {
    let languages: Vec<_> = letter.languages.iter().map(|it| it.tag()).collect();
    let date = format!("{}T00:00:00Z", letter.date);
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
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

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
