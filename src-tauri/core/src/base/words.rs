//! Words: Fluent, and the two languages. The only file of the core that names the library.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// A language of the interface and of letters.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
pub enum Language {
    /// Simplified Chinese as written in mainland China.
    #[default]
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// English.
    #[serde(rename = "en-US")]
    EnUs,
}

impl Language {
    /// Both, the governing language of the policies first.
    pub const ALL: [Self; 2] = [Self::ZhCn, Self::EnUs];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-US",
        }
    }

    /// The language for a system locale such as `zh_CN.UTF-8` or `en-GB`: Chinese for any Chinese
    /// locale, English for everything else.
    pub fn of_locale(locale: &str) -> Self {
        let language = locale.split(['-', '_', '.']).next().unwrap_or_default();
        if language.eq_ignore_ascii_case("zh") {
            Self::ZhCn
        } else {
            Self::EnUs
        }
    }
}

/// The day in China at a moment. The periods of the law and of the policies are counted there, and China
/// has kept one time, UTC+8, without summer time since 1992.
pub fn china_day(moment: jiff::Timestamp) -> jiff::civil::Date {
    moment
        .to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(8)))
        .date()
}

/// The same text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Words {
    /// Chinese.
    #[serde(rename = "zh-CN")]
    pub zh_cn: String,
    /// English.
    #[serde(rename = "en-US")]
    pub en_us: String,
}

impl Words {
    /// A text made in each language.
    pub fn each(make: impl Fn(Language) -> String) -> Self {
        Self {
            zh_cn: make(Language::ZhCn),
            en_us: make(Language::EnUs),
        }
    }

    /// A text that is the same in both: a name, a number, what a person wrote.
    pub fn same(text: &str) -> Self {
        Self::each(|_| text.to_owned())
    }

    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::ZhCn => &self.zh_cn,
            Language::EnUs => &self.en_us,
        }
    }
}

/// How deep placeables and calls may stand in each other. No message of ours goes deeper than four.
const DEEPEST: usize = 32;

/// The line, counted from 1, where placeables or calls stand in each other too deep to be parsed.
fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, line) in source.lines().enumerate() {
        // A string ends with its line.
        let mut quoted = false;
        // Outside of them all only the beginning of one means anything, and few lines have one.
        let from = if depth > 0 { Some(0) } else { line.find('{') };
        let mut letters = line.bytes().skip(from.unwrap_or(line.len()));
        while let Some(letter) = letters.next() {
            match letter {
                b'\\' if quoted => {
                    letters.next();
                }
                b'"' if depth > 0 => quoted = !quoted,
                _ if quoted => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                b')' if depth > 0 => depth -= 1,
                _ => {}
            }
            if depth > DEEPEST {
                return Some(index + 1);
            }
        }
    }
    None
}

/// A bundle of messages in one language, with none in it yet.
fn empty(language: Language) -> Bundle {
    let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Isolation marks would stand in letters and file names as stray characters.
    bundle.set_use_isolating(false);
    bundle
}

/// What can be read of a source, and the lines, counted from 1, of what cannot.
fn resource(source: String) -> (FluentResource, Vec<usize>) {
    FluentResource::try_new(source).map_or_else(
        |(resource, errors)| {
            let source = resource.source();
            let line = |at: usize| source[..at.min(source.len())].matches('\n').count() + 1;
            let lines = errors.iter().map(|error| line(error.pos.start)).collect();
            (resource, lines)
        },
        |resource| (resource, Vec::new()),
    )
}

/// Messages in both languages.
pub struct Texts {
    bundles: [LazyLock<Bundle, Reading>; 2],
}

type Bundle = FluentBundle<FluentResource>;
type Reading = Box<dyn FnOnce() -> Bundle + Send>;

macro_rules! sources {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../locales/", $language, "/letter.ftl")),
            include_str!(concat!("../../../../locales/", $language, "/paper.ftl")),
            include_str!(concat!("../../../../locales/", $language, "/policy.ftl")),
            include_str!(concat!("../../../../locales/", $language, "/problem.ftl")),
            include_str!(concat!("../../../../locales/", $language, "/request.ftl")),
            include_str!(concat!("../../../../locales/", $language, "/taxonomy.ftl")),
            include_str!(concat!("../../../../locales/", $language, "/terminal.ftl")),
        ]
    };
}

impl Texts {
    /// The messages that ship with the program. The interface's own (`app.ftl`) are read there.
    pub fn built_in() -> &'static Self {
        // Whoever is spoken to in one language does not wait for the other to be read.
        static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
            let read = |language: Language, sources: [&'static str; 7]| -> Reading {
                Box::new(move || {
                    let mut bundle = empty(language);
                    for source in sources {
                        let (resource, faults) = resource(source.to_owned());
                        debug_assert!(faults.is_empty(), "{language:?}, lines {faults:?}");
                        bundle.add_resource_overriding(resource);
                    }
                    bundle
                })
            };
            Texts {
                bundles: [
                    LazyLock::new(read(Language::ZhCn, sources!("zh-CN"))),
                    LazyLock::new(read(Language::EnUs, sources!("en-US"))),
                ],
            }
        });
        &TEXTS
    }

    /// A message in both languages, its arguments in the language of each; the id itself where there is
    /// none, so that a gap is seen.
    pub fn tell(&self, id: &str, arguments: &[(&str, &Words)]) -> Words {
        Words::each(|language| {
            let arguments: Vec<_> = arguments
                .iter()
                .map(|(name, words)| (*name, words.get(language)))
                .collect();
            self.say(language, id, &arguments)
        })
    }

    /// Reads one Fluent source a language. What cannot be read is left out and named: language and
    /// line, counted from 1.
    pub fn parse(zh_cn: &str, en_us: &str) -> (Self, Vec<(Language, usize)>) {
        let mut faults = Vec::new();
        let bundles =
            [(Language::ZhCn, zh_cn), (Language::EnUs, en_us)].map(|(language, source)| {
                // The parser goes as deep as a text does, and a program's stack is shorter than a hostile file.
                let deep = too_deep(source);
                let source = if deep.is_some() { "" } else { source };
                let (resource, lines) = resource(source.to_owned());
                faults.extend(deep.into_iter().chain(lines).map(|line| (language, line)));
                let mut bundle = empty(language);
                bundle.add_resource_overriding(resource);
                let read: Reading = Box::new(|| bundle);
                LazyLock::new(read)
            });
        (Self { bundles }, faults)
    }

    /// The message, or its id where there is none, so that a gap is seen rather than hidden.
    pub fn say(&self, language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
        self.message(language, id, None, arguments)
            .unwrap_or_else(|| id.to_owned())
    }

    /// A date as it stands in a sentence: 2026年11月28日, Nov 28, 2026.
    pub fn day(&self, language: Language, date: jiff::civil::Date) -> String {
        self.date(language, "request-day", date)
    }

    /// A date in a message that is given its `year`, `month`, `day`, and the month's `name`.
    pub fn date(&self, language: Language, id: &str, date: jiff::civil::Date) -> String {
        let [year, month, day] = [
            i32::from(date.year()),
            date.month().into(),
            date.day().into(),
        ]
        .map(|it: i32| it.to_string());
        // Fluent chooses variants by identifier, and an identifier cannot begin with a digit.
        let name = format!("m{month}");
        let arguments = [
            ("year", year.as_str()),
            ("month", &month),
            ("name", &name),
            ("day", &day),
        ];
        self.say(language, id, &arguments)
    }

    /// An attribute of a message, if it has one.
    pub fn attribute(
        &self,
        language: Language,
        id: &str,
        attribute: &str,
        arguments: &[(&str, &str)],
    ) -> Option<String> {
        self.message(language, id, Some(attribute), arguments)
    }

    /// A message without variables in both languages; `None` unless both have it.
    pub fn words(&self, id: &str, attribute: Option<&str>) -> Option<Words> {
        Some(Words {
            zh_cn: self.message(Language::ZhCn, id, attribute, &[])?,
            en_us: self.message(Language::EnUs, id, attribute, &[])?,
        })
    }

    fn message(
        &self,
        language: Language,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, &str)],
    ) -> Option<String> {
        let bundle: &Bundle = &self.bundles[language as usize];
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (key, value) in arguments {
            values.set(*key, *value);
        }
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&values), &mut errors)
                .into_owned(),
        )
    }
}
