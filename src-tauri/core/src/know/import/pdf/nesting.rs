//! How deep lists and dictionaries of a PDF stand in each other. The interpreter descends for each of them without a bound,
//! and a stack that ends takes the whole program with it; so a file is looked through before it is interpreted.

use flate2::read::ZlibDecoder;
use std::io::{self, Read, Write};

/// No program nests deeper than a few dozen levels.
const DEEPEST: usize = 5_000;
/// Before a stream stands its dictionary: so much of it is looked at (bytes).
const DICTIONARY: usize = 400;

/// Whether nothing is nested too deeply: in the file itself, nor in what its compressed streams hold, of which `most` bytes
/// are looked at. Pictures are left out: in their dots every byte occurs.
pub fn is_shallow(bytes: &[u8], most: u64) -> bool {
    let mut depth = Depth::default();
    let _ = depth.write_all(bytes);
    let (mut at, mut left) = (0, most);
    while depth.deepest <= DEEPEST && left > 0 {
        let Some(found) = place(&bytes[at..], b"stream") else {
            break;
        };
        let begins = at + found + b"stream".len();
        let dictionary = &bytes[at.max(begins.saturating_sub(DICTIONARY))..begins];
        at = begins;
        let says = |word: &[u8]| place(dictionary, word).is_some();
        // A name can be written in other ways (`#`), and what calls itself a picture can be used as something else.
        if says(b"/Image") && ![&b"#"[..], b"/ObjStm", b"/Form"].iter().any(|it| says(it)) {
            continue;
        }
        let data = &bytes[begins..];
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        depth = Depth::default();
        // What is no such stream ends where that shows.
        let _ = io::copy(&mut ZlibDecoder::new(data).take(left), &mut depth);
        left -= depth.written.min(left);
    }
    depth.deepest <= DEEPEST
}

fn place(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|it| it == word)
}

/// Where a reader of PDF is (ISO 32000-1, 7.2 and 7.3).
#[derive(Default)]
enum Within {
    #[default]
    Objects,
    Name,
    Comment,
    /// A string, with so many parentheses open in it, and whether a backslash came last.
    String(usize, bool),
}

/// How deep the brackets in what is written here stand in each other.
#[derive(Default)]
struct Depth {
    within: Within,
    now: usize,
    deepest: usize,
    written: u64,
}

impl Depth {
    fn read(&mut self, byte: u8) {
        self.within = match (&self.within, byte) {
            (Within::String(1, false), b')') => Within::Objects,
            (Within::String(open, false), b')') => Within::String(open - 1, false),
            (Within::String(open, false), b'(') => Within::String(open + 1, false),
            (Within::String(open, escaped), _) => Within::String(*open, byte == b'\\' && !escaped),
            (Within::Comment, b'\r' | b'\n') => Within::Objects,
            (Within::Comment, _) => Within::Comment,
            (_, b'(') => Within::String(1, false),
            (_, b'%') => Within::Comment,
            (_, b'/') => Within::Name,
            (_, b'[' | b'<') => {
                self.now += 1;
                self.deepest = self.deepest.max(self.now);
                Within::Objects
            }
            (_, b']' | b'>') => {
                self.now = self.now.saturating_sub(1);
                Within::Objects
            }
            (_, b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ') => Within::Objects,
            (Within::Name, _) => Within::Name,
            // Nothing of which objects are made: no reader goes on here.
            (Within::Objects, ..0x20 | 0x7f..) => {
                self.now = 0;
                Within::Objects
            }
            (Within::Objects, _) => Within::Objects,
        };
    }
}

impl Write for Depth {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        bytes.iter().for_each(|byte| self.read(*byte));
        self.written += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    fn packed(content: &[u8]) -> Vec<u8> {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(content).expect("packed");
        packed.finish().expect("packed")
    }

    fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
        let head = format!("1 0 obj<<{dictionary}/Filter/FlateDecode>>stream\r\n");
        let end = b"\nendstream endobj".to_vec();
        [head.into_bytes(), packed(content), end].concat()
    }

    #[test]
    fn what_is_nested_without_end_is_found_wherever_it_stands() {
        let deep = "[".repeat(DEEPEST + 1);
        let most = 1 << 20;
        let refused = [
            deep.clone().into_bytes(),
            "<</A".repeat(DEEPEST).into_bytes(),
            "[(endobj [ \\) ])/\u{9690}"
                .repeat(DEEPEST + 1)
                .into_bytes(),
            "[%]\n".repeat(DEEPEST + 1).into_bytes(),
            stream("/Type/ObjStm", deep.as_bytes()),
            stream("/Type/ObjStm/Subtype/Image", deep.as_bytes()),
            stream("/Subtype/Image/Type/Obj#53tm", deep.as_bytes()),
        ];
        for file in refused {
            assert!(!is_shallow(&file, most), "{}", file.len());
        }
        let read = [
            "[]".repeat(100_000).into_bytes(),
            "[\u{fe}".repeat(100_000).into_bytes(),
            format!("({deep})").into_bytes(),
            format!("%{deep}").into_bytes(),
            stream("/Subtype/Image", deep.as_bytes()),
            stream("/Length 1", b"BT (a) Tj ET"),
        ];
        for file in read {
            assert!(is_shallow(&file, most), "{}", file.len());
        }
    }
}
