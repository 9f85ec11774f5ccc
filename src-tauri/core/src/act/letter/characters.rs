//! The characters a person types: what a letter takes as it is, what it writes in the form that is read
//! everywhere, and what it cannot bear.

use crate::base::files::turns;
use crate::base::problem::Problem;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Marks the text between as one piece with a direction of its own (UAX #9, FSI and PDI).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The text as a letter takes it: trimmed, without what only says where a line may break, and with accents
/// joined to their letters (as keyboards of macOS and some phones do not send them).
///
/// # Errors
/// `FieldControl` for what nobody sees, `FieldPrivate` and `FieldTwin` for what every computer shows differently.
pub(super) fn tidy(field: &str, text: &str, lines: bool) -> Result<String, Problem> {
    // Word and old programs end a line in ways of their own.
    let ends = ['\r', '\u{B}', '\u{85}', '\u{2028}', '\u{2029}'];
    let text = text.replace("\r\n", "\n").replace('\t', " ");
    let text = text.replace(ends, if lines { "\n" } else { " " });
    let text = text.replace(['\u{200B}', '\u{2060}', '\u{FEFF}', '\u{AD}'], "");
    for character in text.chars() {
        let code = || code_point(character);
        if is_unseen(character) && !(lines && character == '\n') {
            return Err(Problem::FieldControl {
                field: field.to_owned(),
                character: code(),
            });
        }
        if is_private(character) {
            let (field, character, real) = (field.to_owned(), code(), twin(character));
            return Err(match real.map(String::from) {
                Some(real) => Problem::FieldTwin {
                    field,
                    character,
                    real,
                },
                None => Problem::FieldPrivate { field, character },
            });
        }
    }
    Ok(composed(text.trim()))
}

/// A name as documents print it: between Chinese characters the dot of a long name is U+00B7, whichever of
/// its look-alikes was typed (GB 18030 has it as A1A4).
pub(super) fn name(text: &str) -> String {
    let all: Vec<char> = text.chars().collect();
    let mut name = String::with_capacity(text.len());
    let mut rest = all.iter().enumerate().peekable();
    while let Some((at, &character)) = rest.next() {
        let end = all[at..]
            .iter()
            .position(|it| !is_dot(*it) && *it != ' ')
            .map_or(all.len(), |it| at + it);
        let dots = all[at..end].iter().filter(|it| is_dot(**it)).count();
        let between = at > 0 && is_han(all[at - 1]) && all.get(end).is_some_and(|it| is_han(*it));
        if dots == 1 && between {
            name.push('·');
            while rest.next_if(|(index, _)| *index < end).is_some() {}
        } else {
            name.push(character);
        }
    }
    name
}

/// What is written from right to left as a piece of its own, so that a number or a bracket beside it stays
/// where it was put.
pub(super) fn isolated(text: String) -> String {
    if !text.chars().any(is_right_to_left) {
        return text;
    }
    let [open, close] = ISOLATE;
    let lines = text.split('\n').map(|line| match line.is_empty() {
        true => String::new(),
        false => format!("{open}{line}{close}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The text in pieces: what [`isolated`] set apart, with `true`, and what stands around it.
pub(crate) fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(ISOLATE[0]) {
        let end = rest[start..].find(ISOLATE[1]);
        let end = end.map_or(rest.len(), |it| start + it + ISOLATE[1].len_utf8());
        pieces.extend([(false, &rest[..start]), (true, &rest[start..end])]);
        rest = &rest[end..];
    }
    pieces.push((false, rest));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

/// Whether a font need not draw it: joiners, selectors of a variant, and the marks of [`isolated`].
pub(crate) fn is_silent(character: char) -> bool {
    is_selector(character)
        || matches!(character, '\u{200C}' | '\u{200D}' | '\u{34F}')
        || ISOLATE.contains(&character)
}

/// The code point as it is written: U+4E00.
pub(crate) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Chooses a variant of the character before it (UTS #37 and the standardized variants).
pub(crate) fn is_selector(character: char) -> bool {
    matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Control characters, fillers that look like nothing, marks that turn the direction of the text around them, and
/// what is no character: a letter must read the same to its reader as to its writer.
fn is_unseen(character: char) -> bool {
    let fills = matches!(character, '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}');
    let hidden = matches!(character, '\u{180E}' | '\u{2029}' | '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFD}' | '\u{E0000}'..='\u{E007F}');
    let none =
        u32::from(character) & 0xFFFE == 0xFFFE || matches!(character, '\u{FDD0}'..='\u{FDEF}');
    character.is_control() || fills || turns(character) || hidden || none
}

/// What stands on no page as it is: what is typed with it is refused, what comes with it is shown by its code point.
pub(crate) fn is_unprintable(character: char) -> bool {
    let breaks = character.is_control() || character == '\u{2029}';
    is_private(character) || is_unseen(character) && !breaks && !is_silent(character)
}

/// Unicode's private-use areas.
fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// What GB 18030-2000 and the systems of banks and offices keep at U+E815 to U+E864, as Unicode has it by now
/// (GB 18030-2022, the double-byte row FE50 to FEA0).
const TWINS: &str = "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻";

/// The real character of a private one, where a standard says so.
fn twin(character: char) -> Option<char> {
    let place = u32::from(character).checked_sub(0xE815)?;
    TWINS.chars().nth(usize::try_from(place).ok()?)
}

/// Letters joined with the accents that follow them. What stands without accents is left as it is: the
/// compatibility ideographs of some names would become others.
fn composed(text: &str) -> String {
    let mut composed = String::with_capacity(text.len());
    let mut piece = String::new();
    for character in text.chars() {
        if !joins(character) {
            join(&mut composed, &mut piece);
        }
        piece.push(character);
    }
    join(&mut composed, &mut piece);
    composed
}

/// Accents, and the vowels and finals of Korean syllables that were typed apart.
fn joins(character: char) -> bool {
    is_combining_mark(character) || matches!(character, '\u{1161}'..='\u{11FF}')
}

fn join(text: &mut String, piece: &mut String) {
    let marked = piece.chars().any(|it| joins(it) && !is_selector(it));
    match marked {
        true => text.extend(piece.nfc()),
        false => text.push_str(piece),
    }
    piece.clear();
}

fn is_dot(character: char) -> bool {
    matches!(
        character,
        '.' | '·'
            | '•'
            | '‧'
            | '・'
            | '･'
            | '∙'
            | '⋅'
            | '᛫'
            | '．'
            | '。'
            | '｡'
            | '\u{387}'
            | '\u{2E31}'
    )
}

fn is_han(character: char) -> bool {
    matches!(character, '〇' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Hebrew, Arabic, Syriac, Thaana, N’Ko and what else is written from right to left.
fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(text: &str) -> String {
        tidy("name", text, false).expect("a name")
    }

    #[test]
    fn a_private_twin_is_offered_as_the_character_it_stands_for() {
        for (private, real) in [
            ('\u{E815}', "⺁"),
            ('\u{E81E}', "\u{9FB4}"),
            ('\u{E831}', "\u{215D7}"),
            ('\u{E863}', "䶮"),
            ('\u{E864}', "\u{9FBB}"),
            ('\u{E865}', ""),
            ('\u{E000}', ""),
            ('\u{F0000}', ""),
        ] {
            let problem = tidy("child", &format!("王{private}"), false).expect_err("private");
            let (field, character) = ("child".into(), format!("U+{:04X}", u32::from(private)));
            let expected = match real {
                "" => Problem::FieldPrivate { field, character },
                real => Problem::FieldTwin {
                    field,
                    character,
                    real: real.into(),
                },
            };
            assert_eq!(problem, expected);
        }
        assert_eq!(TWINS.chars().count(), 0xE864 - 0xE815 + 1);
    }

    #[test]
    fn the_dot_of_a_long_name_is_the_one_in_documents() {
        for dot in ["·", "•", "‧", "・", "･", "∙", "．", "。", ".", " · ", "・ "] {
            let typed = format!("买买提{dot}阿卜杜拉{dot}𠮷");
            assert_eq!(name(&typed), "买买提·阿卜杜拉·𠮷", "{dot}");
        }
        for kept in [
            "J. Smith",
            "王小明。",
            "・王",
            "王 小明",
            "王。。明",
            "A·B",
            "Jean-Luc O’Neil",
        ] {
            assert_eq!(name(kept), kept);
        }
    }

    #[test]
    fn accents_join_their_letters_and_nothing_else_is_changed() {
        assert_eq!(
            tidied("Nguye\u{302}\u{303}n Thi\u{323} Ho\u{300}a"),
            "Nguyễn Thị Hòa"
        );
        // A compatibility ideograph and a variant are other forms of a name, and stay.
        for kept in ["\u{FA19}田", "葛\u{E0100}城", "か\u{3099}", "𰻝"] {
            let expected = if kept.starts_with('か') { "が" } else { kept };
            assert_eq!(tidied(kept), expected);
        }
        assert_eq!(tidied(" 王\u{200B}小\u{FEFF}明 "), "王小明");
        // Korean as macOS keeps it in file names.
        assert_eq!(
            tidied("\u{1100}\u{1175}\u{11B7}\u{110E}\u{1165}\u{11AF}\u{1109}\u{116E}"),
            "김철수"
        );
    }

    #[test]
    fn a_line_ends_however_the_program_it_comes_from_ends_it() {
        for end in [
            "\n", "\r\n", "\r", "\u{B}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            let text = format!("一{end}二");
            assert_eq!(tidy("details", &text, true).as_deref(), Ok("一\n二"));
            if end.trim_start_matches('\r') != "\n" {
                assert_eq!(tidied(&text), "一 二", "{end:?}");
            }
        }
    }

    #[test]
    fn what_nobody_sees_is_named() {
        for unseen in [
            '\u{202E}',
            '\u{2066}',
            '\u{FFFE}',
            '\u{1FFFF}',
            '\u{FFFD}',
            '\u{7}',
            '\u{E0041}',
            // Blank where a name should stand.
            '\u{3164}',
            '\u{2800}',
            '\u{115F}',
        ] {
            let problem = tidy("name", &format!("王{unseen}明"), false).expect_err("unseen");
            let Problem::FieldControl { character, .. } = problem else {
                panic!("{problem:?}");
            };
            assert_eq!(character, format!("U+{:04X}", u32::from(unseen)));
        }
    }

    /// Of every control character, every end of a line and every mark that turns the direction of a text, in one line
    /// and in several.
    #[test]
    fn whatever_commands_a_page_is_folded_or_refused_by_its_code_point() {
        let controls = ('\0'..='\u{1F}').chain('\u{7F}'..='\u{9F}');
        let turns = ('\u{200E}'..='\u{200F}').chain('\u{202A}'..='\u{202E}');
        let turns = turns.chain('\u{2066}'..='\u{2069}').chain(['\u{61C}']);
        let all = controls.chain(turns).chain(['\u{2028}', '\u{2029}']);
        for (character, lines) in all.flat_map(|it| [(it, false), (it, true)]) {
            let end = matches!(
                character,
                '\n' | '\r' | '\u{B}' | '\u{85}' | '\u{2028}' | '\u{2029}'
            );
            let expected = match character {
                '\t' => Ok("王 明"),
                '\n' if !lines => Err("U+000A".to_owned()),
                _ if end && lines => Ok("王\n明"),
                _ if end => Ok("王 明"),
                refused => Err(code_point(refused)),
            };
            let tidied = tidy("name", &format!("王{character}明"), lines);
            let tidied = tidied.as_deref().map_err(|problem| match problem {
                Problem::FieldControl { character, .. } => character.clone(),
                other => panic!("{other:?}"),
            });
            assert_eq!(tidied, expected, "{}", code_point(character));
        }
    }

    #[test]
    fn what_runs_from_right_to_left_is_a_piece_of_its_own() {
        assert_eq!(isolated("محمد 1990".into()), "\u{2068}محمد 1990\u{2069}");
        assert_eq!(
            isolated("דוד\n\nb".into()),
            "\u{2068}דוד\u{2069}\n\n\u{2068}b\u{2069}"
        );
        assert_eq!(isolated("王小明".into()), "王小明");
        let text = format!("请求人：{}（1990）", isolated("דוד".into()));
        let all = [
            (false, "请求人："),
            (true, "\u{2068}דוד\u{2069}"),
            (false, "（1990）"),
        ];
        assert_eq!(pieces(&text), all);
        assert_eq!(pieces("a\u{2068}"), [(false, "a"), (true, "\u{2068}")]);
    }
}
