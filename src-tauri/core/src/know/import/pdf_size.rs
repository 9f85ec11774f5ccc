//! What the streams of a PDF unpack to, counted without keeping it: a bomb is refused before anything reads it.

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use hayro_interpret::hayro_syntax::object::{Object, Stream};
use hayro_interpret::hayro_syntax::{Filter, Pdf};
use regex::bytes::Regex;
use std::io::{self, Read};

/// What the streams of a file may unpack to (bytes).
pub const MOST_UNPACKED: u64 = 192 << 20;
/// The most that a byte can unpack to: DEFLATE (as zlib says of itself), LZW with codes of twelve bits, and a pair of run lengths.
const DEFLATE: u64 = 1032;
const LZW: u64 = 1280;
const RUN_LENGTH: u64 = 64;
/// So often, on the whole, a byte may be looked at in search of what can be inflated.
const LOOKS: u64 = 4;

/// What can be inflated behind each word `stream`. A reader inflates tables of places and streams of objects before it can
/// be asked what they are.
pub fn behind_streams(bytes: &[u8]) -> u64 {
    let Ok(word) = Regex::new(r"(?-u)stream\r?\n?") else {
        return 0;
    };
    let (mut total, mut looked) = (0, 0);
    for found in word.find_iter(bytes) {
        let inflated = Inflated::of(&bytes[found.end()..], MOST_UNPACKED + 1 - total);
        total += inflated.size;
        looked += inflated.read;
        // What begins everywhere and ends nowhere could be looked at for ever.
        if looked > LOOKS * bytes.len() as u64 {
            return MOST_UNPACKED + 1;
        }
        if total > MOST_UNPACKED {
            break;
        }
    }
    total
}

/// What the streams of a file that was opened hold, decrypted, up to a little over the limit.
pub fn unpacked(pdf: &Pdf) -> u64 {
    let mut total = 0;
    for object in pdf.objects() {
        let Object::Stream(stream) = object else {
            continue;
        };
        total += size(&stream, MOST_UNPACKED + 1 - total);
        if total > MOST_UNPACKED {
            break;
        }
    }
    total
}

fn size(stream: &Stream, limit: u64) -> u64 {
    let filters = stream.filters();
    let expands = |it: &Filter| {
        matches!(
            it,
            Filter::FlateDecode | Filter::LzwDecode | Filter::RunLengthDecode
        )
    };
    // What was packed twice can be as large as one likes, and no program that writes policies packs so.
    if filters.iter().filter(|it| expands(it)).count() > 1 {
        return limit;
    }
    let mut data = stream.raw_data();
    let length = |data: &[u8]| data.len() as u64;
    for filter in filters {
        match filter {
            Filter::AsciiHexDecode => data = hexadecimal(&data).into(),
            Filter::Ascii85Decode => data = base_85(&data).into(),
            // The two that programs of our days do not use are taken to be as large as they can be.
            Filter::LzwDecode => return (length(&data) * LZW).min(limit),
            Filter::RunLengthDecode => return (length(&data) * RUN_LENGTH).min(limit),
            Filter::FlateDecode => {
                let inflated = Inflated::of(&data, limit);
                // Behind a fault a more patient reader may find as much as there can be.
                let rest = match inflated.faulty {
                    true => (length(&data) - inflated.read) * DEFLATE,
                    false => 0,
                };
                return (inflated.size + rest).min(limit);
            }
            _ => break,
        }
    }
    length(&data).min(limit)
}

/// What inflating came to.
struct Inflated {
    /// How much came out (bytes).
    size: u64,
    /// How much went in (bytes).
    read: u64,
    /// Whether it ended with a fault.
    faulty: bool,
}

impl Inflated {
    /// Inflates `data` up to `limit`, with the two bytes of zlib before it or without.
    fn of(data: &[u8], limit: u64) -> Self {
        let mut zlib = ZlibDecoder::new(data);
        let (size, faulty) = drained(&mut zlib, limit);
        if size > 0 || !faulty {
            return Self {
                size,
                read: zlib.total_in(),
                faulty,
            };
        }
        let mut deflate = DeflateDecoder::new(data);
        let (size, faulty) = drained(&mut deflate, limit);
        Self {
            size,
            read: deflate.total_in(),
            faulty,
        }
    }
}

/// How much comes out, at most `limit`, and whether a fault ended it.
fn drained(from: &mut impl Read, limit: u64) -> (u64, bool) {
    let (mut size, mut buffer) = (0, [0; 1 << 14]);
    while size < limit {
        match from.read(&mut buffer) {
            Ok(0) => return (size, false),
            Ok(read) => size += read as u64,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return (size, true),
        }
    }
    (size.min(limit), false)
}

/// The bytes that pairs of digits stand for, up to `>`.
fn hexadecimal(data: &[u8]) -> Vec<u8> {
    let digits = data.iter().take_while(|it| **it != b'>');
    let digits: Vec<u32> = digits
        .filter_map(|it| char::from(*it).to_digit(16))
        .collect();
    let byte = |pair: &[u32]| (pair[0] << 4 | pair.get(1).unwrap_or(&0)) as u8;
    digits.chunks(2).map(byte).collect()
}

/// The bytes that groups of five characters stand for, up to `~`.
fn base_85(data: &[u8]) -> Vec<u8> {
    let (mut bytes, mut group) = (Vec::new(), Vec::with_capacity(5));
    let flush = |group: &mut Vec<u8>, bytes: &mut Vec<u8>| {
        let length = group.len().saturating_sub(1);
        group.resize(5, 84);
        let add = |sum: u32, it: &u8| sum.wrapping_mul(85).wrapping_add(u32::from(*it));
        bytes.extend(&group.iter().fold(0, add).to_be_bytes()[..length]);
        group.clear();
    };
    for character in data.iter().take_while(|it| **it != b'~') {
        match character {
            b'z' if group.is_empty() => bytes.extend([0; 4]),
            b'!'..=b'u' => group.push(character - b'!'),
            _ => {}
        }
        if group.len() == 5 {
            flush(&mut group, &mut bytes);
        }
    }
    flush(&mut group, &mut bytes);
    bytes
}
