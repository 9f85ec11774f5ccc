//! Web pages: what a person sees of them, without menus and scripts. A policy that a script holds in a string is found there.

use super::outline_numbers::Counter;
use super::script::{SHORTEST_STRING, strings};
use super::written::{LARGEST_TEXT, Written, addressee, too_large};
use crate::base::problem::{Cause, Problem};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use mail_parser::decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode};
use mail_parser::{Encoding, MessageParser, MimeHeaders};
use std::cell::RefCell;

/// Elements that nobody reads as part of a policy.
const CLUTTER: &[&str] = &[
    "nav", "footer", "aside", "button", "select", "svg", "dialog", "menu", "iframe", "object",
    "canvas", "video", "audio",
];
/// Elements that stand in a line of their own.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "form",
    "fieldset",
    "address",
    "figure",
    "figcaption",
    "details",
    "summary",
    "hr",
    "body",
    "center",
    "table",
    "tr",
    "caption",
    "thead",
    "tbody",
];
/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];
/// A page with less than this (bytes) is looked through for a policy inside its scripts.
const LITTLE: usize = 1_500;
/// Elements that are followed inwards; what is deeper is read all the same, but not counted.
const DEEPEST: usize = 512;

/// Whether a text begins as a web page does.
pub fn begins(text: &str) -> bool {
    let head = text.trim_start_matches('\u{feff}').trim_start().as_bytes();
    [b"<!doctype html".as_slice(), b"<html"]
        .iter()
        .any(|it| head.len() >= it.len() && head[..it.len()].eq_ignore_ascii_case(it))
}

/// Whether a text is a web page.
pub fn is_html(text: &str) -> bool {
    let end = text.floor_char_boundary(text.len().min(16 << 10));
    let head = text[..end].to_ascii_lowercase();
    let head = head.trim_start();
    begins(text)
        || [
            "<html",
            "<body",
            "<head",
            "</div>",
            "</p>",
            "</h1>",
            "</script>",
        ]
        .iter()
        .filter(|it| head.contains(**it))
        .count()
            >= if head.starts_with('<') { 1 } else { 2 }
}

/// Whether a file is a page with its parts.
pub fn is_mhtml(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2_048)]).to_ascii_lowercase();
    head.contains("mime-version:")
        && head.contains("content-type:")
        && (head.starts_with("from:")
            || head.starts_with("mime-version:")
            || head.starts_with("content-type:")
            || head.starts_with("date:")
            || head.starts_with("subject:"))
}

/// The bytes of a page with its parts, and the encoding that its header declares: of the first part that is a page, or text.
pub fn part(bytes: &[u8]) -> Result<(Vec<u8>, Option<String>), Problem> {
    let message = MessageParser::default()
        .parse(bytes)
        .ok_or(Problem::PolicyTextDamaged(Cause::none()))?;
    let part = |subtype: &str| {
        message.parts.iter().find(|it| {
            it.content_type().is_some_and(|kind| {
                kind.ctype().eq_ignore_ascii_case("text")
                    && kind
                        .subtype()
                        .is_some_and(|it| it.eq_ignore_ascii_case(subtype))
            })
        })
    };
    let part = part("html")
        .or_else(|| part("plain"))
        .ok_or(Problem::PolicyTextMissing)?;
    let declared = part.content_type().and_then(|it| it.attribute("charset"));
    // As it was sent: what the page itself declares counts where its header is silent.
    let body = message
        .raw_message
        .get(part.offset_body as usize..part.offset_end as usize)
        .ok_or(Problem::PolicyTextDamaged(Cause::none()))?;
    let body = match part.encoding {
        Encoding::None => Some(body.to_vec()),
        Encoding::Base64 => base64_decode(body),
        Encoding::QuotedPrintable => quoted_printable_decode(body),
    };
    let body = body.ok_or(Problem::PolicyTextDamaged(Cause::none()))?;
    Ok((body, declared.map(str::to_owned)))
}

/// Reads a page.
pub fn read(text: &str) -> Result<Written, Problem> {
    let page = render(text, true)?;
    let mut written = page.written;
    // A menu that never ends has swallowed the page.
    if written.len() < page.skipped / 4 {
        written = render(text, false)?.written;
    } else if let Some((start, end)) = page
        .main
        .filter(|(start, end)| (end - start) * 2 > written.len() && end - start > SHORTEST_STRING)
    {
        written.keep(start, end);
    }
    if written.len() < LITTLE {
        for string in page.scripts.iter().flat_map(|it| strings(it)) {
            let inner = if string.contains("</") || string.contains("<br") {
                render(&string, false)?.written
            } else {
                plain(&string)?
            };
            if inner.len() > SHORTEST_STRING && inner.len() > written.len() {
                written.raw(inner.since(0))?;
            }
        }
    }
    Ok(written)
}

/// Reads HTML inside another text; the lines of what stands there as text stay lines.
pub fn block(text: &str, written: &mut Written) -> Result<(), Problem> {
    let lines = text.replace('\n', "<br>");
    let source = if text.contains("<table") {
        text
    } else {
        &lines
    };
    written.append(render(source, false)?.written)
}

fn plain(text: &str) -> Result<Written, Problem> {
    let mut written = Written::default();
    for line in text.lines() {
        written.line(line, None)?;
    }
    Ok(written)
}

/// What was found of a page.
struct Page {
    written: Written,
    /// How much was left out as clutter (bytes).
    skipped: usize,
    /// Where `<main>` or `<article>` stands in what was written.
    main: Option<(usize, usize)>,
    scripts: Vec<String>,
}

fn render(text: &str, skip: bool) -> Result<Page, Problem> {
    let sink = Sink(RefCell::new(State::new(skip)));
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(text));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut state = tokenizer.sink.0.into_inner();
    state.block();
    // Tables that the page never closes.
    while let Some(rows) = state.tables.pop() {
        state.table(&rows);
    }
    if let Some(problem) = state.problem {
        return Err(problem);
    }
    Ok(Page {
        written: state.written,
        skipped: state.skipped,
        main: state.main,
        scripts: state.scripts,
    })
}

struct Sink(RefCell<State>);

struct State {
    skip: bool,
    written: Written,
    line: String,
    level: Option<u8>,
    /// The clutter that is open, and how many of its name.
    hidden: Option<(String, usize)>,
    skipped: usize,
    main: Option<(usize, usize)>,
    scripts: Vec<String>,
    /// `script`, `style`, `title`: what is raw.
    raw: Option<String>,
    script: String,
    lists: Vec<Option<Counter>>,
    tables: Vec<Vec<Vec<String>>>,
    /// The target of the link that is open.
    link: Option<String>,
    problem: Option<Problem>,
}

impl State {
    fn new(skip: bool) -> Self {
        Self {
            skip,
            written: Written::default(),
            line: String::new(),
            level: None,
            hidden: None,
            skipped: 0,
            main: None,
            scripts: Vec::new(),
            raw: None,
            script: String::new(),
            lists: Vec::new(),
            tables: Vec::new(),
            link: None,
            problem: None,
        }
    }

    fn block(&mut self) {
        let line = std::mem::take(&mut self.line);
        if let Some(cell) = self
            .tables
            .last_mut()
            .and_then(|it| it.last_mut())
            .and_then(|it| it.last_mut())
        {
            cell.push_str(&line);
            cell.push(' ');
            return;
        }
        if let Err(problem) = self.written.line(&line, self.level) {
            self.problem.get_or_insert(problem);
        }
    }

    fn text(&mut self, text: &str) {
        match self.raw.as_deref() {
            Some("script" | "textarea") => self.script.push_str(text),
            Some(_) => {}
            None if self.hidden.is_some() => self.skipped += text.trim().len(),
            None => {
                self.line.push_str(text);
                if self.line.len() > LARGEST_TEXT {
                    self.problem.get_or_insert_with(too_large);
                }
            }
        }
    }

    fn start(&mut self, tag: &Tag) {
        let name: &str = &tag.name;
        let attribute = |wanted: &str| {
            tag.attrs
                .iter()
                .find(|it| &*it.name.local == wanted)
                .map(|it| it.value.to_string())
        };
        if let Some((hidden, count)) = &mut self.hidden {
            *count += usize::from(hidden == name && !tag.self_closing);
            return;
        }
        if self.skip
            && !VOID.contains(&name)
            && !tag.self_closing
            && (CLUTTER.contains(&name) || is_hidden(&attribute))
        {
            self.hidden = Some((name.to_owned(), 1));
            return;
        }
        match name {
            "br" => match self.tables.is_empty() {
                true => self.block(),
                false => self.line.push(' '),
            },
            "a" => self.link = attribute("href"),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.block();
                self.level = name[1..].parse().ok();
            }
            "ol" | "ul" => {
                self.block();
                let start = attribute("start")
                    .and_then(|it| it.parse().ok())
                    .unwrap_or(1);
                let bare = attribute("style").is_some_and(|it| it.contains("none"));
                if self.lists.len() < DEEPEST {
                    self.lists.push(
                        (name == "ol" && !bare)
                            .then(|| Counter::of_list(attribute("type").as_deref(), start)),
                    );
                }
            }
            "li" => {
                self.block();
                let mark = match self.lists.last_mut() {
                    Some(Some(counter)) => counter.next(),
                    _ => "- ".to_owned(),
                };
                self.line.push_str(&mark);
            }
            "main" | "article" => {
                self.block();
                if self.main.is_none() {
                    self.main = Some((self.written.len(), self.written.len()));
                }
            }
            "table" => {
                self.block();
                if self.tables.len() < DEEPEST {
                    self.tables.push(Vec::new());
                }
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.push(Vec::new());
                }
                self.line.clear();
            }
            "td" | "th" => {
                self.cell();
                if let Some(row) = self.tables.last_mut().and_then(|it| it.last_mut()) {
                    row.push(String::new());
                }
            }
            _ if BLOCKS.contains(&name) => self.block(),
            _ => {}
        }
    }

    fn cell(&mut self) {
        if self
            .tables
            .last()
            .and_then(|it| it.last())
            .is_some_and(|it| !it.is_empty())
        {
            self.block();
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((hidden, count)) = &mut self.hidden {
            if hidden == name {
                *count -= 1;
                if *count == 0 {
                    self.hidden = None;
                }
            }
            return;
        }
        match name {
            "a" => {
                let link = self.link.take();
                if let Some(address) = link.and_then(|it| addressee(&it, &self.line)) {
                    self.line.push_str(&format!(" ({address})"));
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.block();
                self.level = None;
            }
            "ol" | "ul" => {
                self.block();
                self.lists.pop();
            }
            "td" | "th" => self.cell(),
            "table" => {
                self.cell();
                if let Some(rows) = self.tables.pop() {
                    self.table(&rows);
                }
            }
            "main" | "article" => {
                self.block();
                if let Some((start, end)) = &mut self.main {
                    *end = self.written.len().max(*start);
                }
            }
            "li" | "dt" | "dd" => self.block(),
            _ if BLOCKS.contains(&name) => self.block(),
            _ => {}
        }
    }

    /// A table inside another is part of its cell; one with a single column is a layout.
    fn table(&mut self, rows: &[Vec<String>]) {
        if let Some(cell) = self
            .tables
            .last_mut()
            .and_then(|it| it.last_mut())
            .and_then(|it| it.last_mut())
        {
            let text: Vec<&str> = rows.iter().flatten().map(String::as_str).collect();
            cell.push_str(&text.join(" "));
            return;
        }
        let layout = rows.iter().all(|row| row.len() < 2);
        let result = match layout {
            true => rows
                .iter()
                .flatten()
                .try_for_each(|cell| self.written.line(cell, None)),
            false => self.written.table(rows),
        };
        if let Err(problem) = result {
            self.problem.get_or_insert(problem);
        }
    }
}

fn is_hidden(attribute: &impl Fn(&str) -> Option<String>) -> bool {
    attribute("hidden").is_some()
        || attribute("style").is_some_and(|it| it.replace(' ', "").contains("display:none"))
        || attribute("role").is_some_and(|it| {
            ["navigation", "banner", "contentinfo", "search", "menu"].contains(&it.as_str())
        })
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let name: &str = &tag.name;
                match tag.kind {
                    TagKind::StartTag => {
                        let raw = match name {
                            "script" => Some(ScriptData),
                            "style" | "xmp" | "noframes" => Some(Rawtext),
                            "title" | "textarea" => Some(Rcdata),
                            _ => None,
                        };
                        if let Some(raw) = raw {
                            state.raw = Some(name.to_owned());
                            return TokenSinkResult::RawData(raw);
                        }
                        state.start(&tag);
                    }
                    TagKind::EndTag if state.raw.as_deref() == Some(name) => {
                        state.raw = None;
                        let script = std::mem::take(&mut state.script);
                        if script.len() > SHORTEST_STRING {
                            state.scripts.push(script);
                        }
                    }
                    TagKind::EndTag => state.end(name),
                }
            }
            Token::CharacterTokens(text) => state.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
