//! What the desk's program and the window's program say to each other, over two pipes.
//!
//! A message is its length and its bytes' length, each a big-endian `u32`, then JSON, then the bytes.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::io::{Error, ErrorKind, Read, Result, Write};

/// The most that a message may hold: a file that can be attached, and room beside it.
const MOST: u32 = 64 << 20;

/// How the window's program ends when there is no display for it.
pub const NO_DISPLAY: i32 = 75;
/// How it ends when the person does not want to go on with an open network.
pub const DECLINED: i32 = 1;

/// What the window says.
#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "said", rename_all = "kebab-case")]
pub enum FromWindow {
    /// The page called a command; with `file` the message's bytes are a file's.
    Called {
        /// What the answer will bear.
        id: u64,
        /// The command's name.
        name: String,
        /// Its arguments by name.
        arguments: Map<String, Value>,
        /// Whether a file goes with it.
        file: bool,
    },
    /// The window is where it is to be found next time.
    Placed(Place),
    /// What came of a dialog; the message's bytes are the chosen path.
    Answered {
        /// The dialog.
        id: u64,
        /// What came of it.
        answer: Answer,
    },
}

/// What came of a dialog.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Something was chosen.
    Chosen,
    /// It was closed.
    Closed,
    /// There is no such dialog here.
    Unable,
}

/// What the desk says.
#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "said", rename_all = "kebab-case")]
pub enum FromDesk {
    /// Said once, first: what the window is to be.
    Open(Box<Opened>),
    /// The answer to a call: the message's bytes are JSON.
    Answered {
        /// The call.
        id: u64,
        /// Whether the JSON says why there is no answer.
        refused: bool,
        /// Whether it is packed, as raw DEFLATE (RFC 1951).
        packed: bool,
    },
    /// Another start asks for this window.
    Front,
    /// The page at this place within the desk is to be shown, and the window with it.
    Go {
        /// Its address behind the `#`, with it.
        place: String,
    },
    /// The person's language changed: the window's own words are these from now on.
    Words(Box<Words>),
    /// Long work has come so far.
    Reached {
        /// How many parts are done.
        done: u64,
        /// Of how many.
        all: u64,
    },
    /// A dialog that asks where a file is to go; the message's bytes are the path that it begins with.
    Ask {
        /// What the answer will bear.
        id: u64,
        /// What is asked.
        asked: Asked,
    },
}

/// What a dialog asks.
#[derive(Debug, Deserialize, Serialize)]
pub struct Asked {
    /// Whether for a folder that is there; else for a file to be written.
    pub folder: bool,
    /// Its title.
    pub title: String,
    /// The button that takes what was chosen.
    pub accept: String,
    /// The button that closes it.
    pub cancel: String,
}

/// The window's own words.
#[derive(Debug, Deserialize, Serialize)]
pub struct Words {
    /// The window's title.
    pub title: String,
    /// Its menu.
    pub menus: Vec<Menu>,
    /// What stands where the page's process ended again and again: a heading, a sentence, a button.
    pub ended: [String; 3],
    /// What a dialog says in which files are chosen: its title, the button that takes them, the one that closes it.
    pub choose: [String; 3],
}

/// One menu. In its words `&` stands before the letter that opens it.
#[derive(Debug, Deserialize, Serialize)]
pub struct Menu {
    /// What it is called.
    pub text: String,
    /// What is in it.
    pub entries: Vec<Entry>,
}

/// Something in a menu.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// A line between others.
    Line,
    /// Something that can be done.
    Does {
        /// What it is called.
        text: String,
        /// The keys that do the same wherever the window has the focus.
        keys: Option<String>,
        /// What is done.
        does: Does,
    },
}

/// What an entry of the menu does.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Does {
    /// What this key does in the page, `Ctrl+` before it where that is held.
    Key(String),
    /// Shows this place within the desk.
    Go(String),
    /// The web view's own command of that name.
    Edit(String),
    /// Closes the window.
    Quit,
}

/// What a window is to be, and its own words.
#[derive(Debug, Deserialize, Serialize)]
pub struct Opened {
    /// Its words.
    pub words: Words,
    /// Where it was last.
    pub place: Place,
    /// Where the network could not be closed: what the person is asked before the window opens.
    pub warning: Option<Warning>,
    /// Whether the graphics driver helps to draw it.
    pub graphics: bool,
}

/// A question before the window opens.
#[derive(Debug, Deserialize, Serialize)]
pub struct Warning {
    /// What is the matter.
    pub text: String,
    /// What it means.
    pub hint: String,
    /// The button that opens the window all the same.
    pub go_on: String,
    /// The button that does not.
    pub leave: String,
}

/// Size and place of the window in logical pixels.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Place {
    /// Its inner width.
    pub width: f64,
    /// Its inner height.
    pub height: f64,
    /// Where its upper left corner is; `None` where the desktop does not say.
    pub corner: Option<(f64, f64)>,
    /// Whether it fills the screen.
    pub maximized: bool,
}

impl Default for Place {
    fn default() -> Self {
        Self {
            width: 1280.0,
            height: 860.0,
            corner: None,
            maximized: false,
        }
    }
}

/// Writes a message.
///
/// # Errors
/// What the pipe says; the other side may be gone.
pub fn write(out: &mut impl Write, message: &impl Serialize, bytes: &[u8]) -> Result<()> {
    let json = serde_json::to_vec(message)?;
    for length in [json.len(), bytes.len()] {
        let length = u32::try_from(length).ok().filter(|it| *it <= MOST);
        let length = length.ok_or_else(|| Error::from(ErrorKind::FileTooLarge))?;
        out.write_all(&length.to_be_bytes())?;
    }
    out.write_all(&json)?;
    out.write_all(bytes)?;
    out.flush()
}

/// Reads a message.
///
/// # Errors
/// `UnexpectedEof` where the other side is gone, `InvalidData` where what came is no message.
pub fn read<T: DeserializeOwned>(input: &mut impl Read) -> Result<(T, Vec<u8>)> {
    let mut lengths = [[0; 4]; 2];
    for length in &mut lengths {
        input.read_exact(length)?;
    }
    let [json, bytes] = lengths.map(u32::from_be_bytes);
    if json > MOST || bytes > MOST {
        return Err(Error::from(ErrorKind::InvalidData));
    }
    let mut part = |length: u32| -> Result<Vec<u8>> {
        let mut part = vec![0; usize::try_from(length).unwrap_or_default()];
        input.read_exact(&mut part)?;
        Ok(part)
    };
    let (json, bytes) = (part(json)?, part(bytes)?);
    Ok((serde_json::from_slice(&json)?, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_arrives() {
        let mut sent = Vec::new();
        let place = "#/requests/a".to_owned();
        write(&mut sent, &FromDesk::Go { place }, &[]).expect("written");
        let (go, _) = read::<FromDesk>(&mut sent.as_slice()).expect("read");
        assert!(matches!(go, FromDesk::Go { place } if place == "#/requests/a"));
    }

    #[test]
    fn a_message_arrives_as_it_was_sent_and_half_a_message_does_not() {
        let mut sent = Vec::new();
        let place = FromWindow::Placed(Place::default());
        write(&mut sent, &place, b"\0file\n").expect("written");
        let (read_back, bytes) = read::<FromWindow>(&mut sent.as_slice()).expect("read");
        assert!(matches!(read_back, FromWindow::Placed(it) if it == Place::default()));
        assert_eq!(bytes, b"\0file\n");
        let half = read::<FromWindow>(&mut &sent[..sent.len() - 1]);
        assert_eq!(half.expect_err("cut").kind(), ErrorKind::UnexpectedEof);
        let huge = [0xff; 8];
        let refused = read::<FromWindow>(&mut huge.as_slice());
        assert_eq!(refused.expect_err("4 GB").kind(), ErrorKind::InvalidData);
    }
}
