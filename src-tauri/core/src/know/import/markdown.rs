//! Markdown: what is shown of it.

use super::written::{Written, addressee};
use crate::base::problem::Problem;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Reads Markdown.
pub fn read(text: &str) -> Result<Written, Problem> {
    let mut written = Written::default();
    let mut line = String::new();
    let mut level = None;
    let mut lists: Vec<Option<u64>> = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut table = false;
    let mut html: Option<String> = None;
    let mut link = None;
    let (mut metadata, mut code) = (false, false);
    // Where words in bold type began that are all there is on their line so far, and whether they ended there.
    let (mut bold, mut alone) = (None, false);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    for event in Parser::new_ext(text, options) {
        let ends_bold = matches!(event, Event::End(TagEnd::Strong));
        match event {
            Event::Start(Tag::Heading { level: heading, .. }) => {
                flush(&mut written, &mut line, None)?;
                level = Some(match heading {
                    HeadingLevel::H1 => 1,
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    HeadingLevel::H4 => 4,
                    HeadingLevel::H5 => 5,
                    HeadingLevel::H6 => 6,
                });
            }
            Event::End(TagEnd::Heading(_)) => flush(&mut written, &mut line, level.take())?,
            Event::Start(Tag::List(start)) => {
                flush(&mut written, &mut line, None)?;
                lists.push(start);
            }
            Event::End(TagEnd::List(_)) => {
                flush(&mut written, &mut line, None)?;
                lists.pop();
            }
            Event::Start(Tag::Item) => match lists.last_mut() {
                Some(Some(number)) => {
                    line = format!("{number}. ");
                    *number += 1;
                }
                _ => line = "- ".into(),
            },
            Event::Start(Tag::Table(_)) => (rows, table) = (Vec::new(), true),
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::End(TagEnd::TableCell) => {
                if let Some(row) = rows.last_mut() {
                    row.push(without_marks(&std::mem::take(&mut line)));
                }
            }
            Event::End(TagEnd::Table) => {
                written.table(&rows)?;
                table = false;
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::BlockQuote(_)) => {
                flush(&mut written, &mut line, None)?
            }
            // What a generator of sites reads before the page: its title is the policy's.
            Event::Start(Tag::MetadataBlock(_)) => metadata = true,
            Event::End(TagEnd::MetadataBlock(_)) => metadata = false,
            Event::Text(text) if metadata => {
                let title = text.lines().find_map(|it| it.strip_prefix("title:"));
                let title = title.map(|it| it.trim().trim_matches(['"', '\'']));
                written.line(title.unwrap_or_default(), Some(1))?;
            }
            // Paragraphs that stand further in than their list are no program's text.
            Event::Start(Tag::CodeBlock(_)) => {
                flush(&mut written, &mut line, None)?;
                code = true;
            }
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Text(text) if code => {
                text.lines().try_for_each(|it| written.line(it, None))?;
            }
            // A block of HTML goes on to the next empty line, and takes with it what stands there as text.
            Event::Start(Tag::HtmlBlock) => html = Some(String::new()),
            Event::Html(text) if html.is_some() => {
                html.get_or_insert_default().push_str(&text);
            }
            Event::End(TagEnd::HtmlBlock) => {
                flush(&mut written, &mut line, None)?;
                super::html::block(&html.take().unwrap_or_default(), &mut written)?;
            }
            Event::Start(Tag::Link { dest_url, .. }) => link = Some(dest_url),
            Event::End(TagEnd::Link) => {
                if let Some(address) = link.take().and_then(|it| addressee(&it, &line)) {
                    line.push_str(&format!(" ({address})"));
                }
            }
            Event::Text(text) | Event::Code(text) => line.push_str(&text),
            Event::Start(Tag::Strong) => {
                bold = (line.is_empty() || line.ends_with('\n')).then_some(line.len());
            }
            // A line of its own in bold type is a heading, though a browser would draw what follows beside it.
            Event::SoftBreak if alone => {
                let heading = line.split_off(bold.unwrap_or_default());
                flush(&mut written, &mut line, None)?;
                line = heading;
                flush(&mut written, &mut line, None)?;
            }
            Event::SoftBreak => line.push('\n'),
            Event::HardBreak if table => line.push(' '),
            Event::HardBreak => flush(&mut written, &mut line, None)?,
            Event::Html(html) | Event::InlineHtml(html)
                // A browser takes `</br>` for the same.
                if ["<br", "</br"].iter().any(|it| html.trim_start().to_ascii_lowercase().starts_with(it)) =>
            {
                match table {
                    true => line.push(' '),
                    false => flush(&mut written, &mut line, None)?,
                }
            }
            _ => {}
        }
        alone = ends_bold && bold.is_some();
    }
    flush(&mut written, &mut line, None)?;
    Ok(written)
}

fn flush(written: &mut Written, line: &mut String, level: Option<u8>) -> Result<(), Problem> {
    written.line(&without_marks(&std::mem::take(line)), level)
}

/// A line without names of icons, and without marks of strong emphasis that the grammar passes over: it takes `**` for one only where white space or a sign is
/// on the right side of it, and Chinese puts no space between words (`**重要：**我们`). Four stars hide a number and stay.
fn without_marks(line: &str) -> String {
    let mut pairs: Vec<usize> = Vec::new();
    let mut open: Option<usize> = None;
    let mut rest = 0;
    while let Some(start) = line[rest..].find('*').map(|it| rest + it) {
        let stars = line[start..].bytes().take_while(|it| *it == b'*').count();
        rest = start + stars;
        if stars != 2 {
            continue;
        }
        let opens = !line[rest..].starts_with(char::is_whitespace) && rest < line.len();
        let closes = !line[..start].ends_with(char::is_whitespace);
        match open.filter(|_| closes) {
            Some(first) => {
                pairs.extend([first, start]);
                open = None;
            }
            None => open = opens.then_some(start).or(open),
        }
    }
    let mut kept = String::with_capacity(line.len());
    let mut from = 0;
    for mark in pairs {
        kept.push_str(&line[from..mark]);
        from = mark + 2;
    }
    kept.push_str(&line[from..]);
    match kept.split(' ').any(is_icon) {
        true => kept
            .split(' ')
            .filter(|it| !is_icon(it))
            .collect::<Vec<_>>()
            .join(" "),
        false => kept,
    }
}

/// Whether a word is the name of a picture, which generators of sites draw in its place: `:material-lock:`.
fn is_icon(word: &str) -> bool {
    let name = word.strip_prefix(':').and_then(|it| it.strip_suffix(':'));
    name.is_some_and(|it| {
        it.starts_with(|it: char| it.is_ascii_lowercase())
            && it
                .bytes()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"_-+".contains(&it))
    })
}
