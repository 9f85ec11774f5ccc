//! Markdown: what is shown of it.

use super::written::Written;
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
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
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
                    row.push(std::mem::take(&mut line));
                }
            }
            Event::End(TagEnd::Table) => {
                written.table(&rows)?;
                table = false;
            }
            Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::BlockQuote(_),
            ) => flush(&mut written, &mut line, None)?,
            Event::Text(text) | Event::Code(text) => line.push_str(&text),
            Event::SoftBreak => line.push('\n'),
            Event::HardBreak if table => line.push(' '),
            Event::HardBreak => flush(&mut written, &mut line, None)?,
            Event::Html(html) | Event::InlineHtml(html)
                if html.trim_start().to_ascii_lowercase().starts_with("<br") =>
            {
                line.push(' ')
            }
            _ => {}
        }
    }
    flush(&mut written, &mut line, None)?;
    Ok(written)
}

fn flush(written: &mut Written, line: &mut String, level: Option<u8>) -> Result<(), Problem> {
    written.line(&std::mem::take(line), level)
}
