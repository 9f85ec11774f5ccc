//! A page as Safari saves it: a binary property list (as Core Foundation reads it) whose main resource is the page.

use std::collections::HashMap;

/// More objects than any page has.
const MOST_OBJECTS: usize = 1 << 20;

/// Whether a file is a binary property list.
pub fn is_webarchive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"bplist00")
}

/// The page in it and the encoding that is said of it.
pub fn page(bytes: &[u8]) -> Option<(&[u8], Option<String>)> {
    let list = List::read(bytes)?;
    let main = list.dictionary(list.dictionary(list.top)?.get("WebMainResource").copied()?)?;
    let page = list.data(*main.get("WebResourceData")?)?;
    let encoding = main.get("WebResourceTextEncodingName");
    Some((page, encoding.and_then(|&it| list.string(it))))
}

/// A property list: where each of its objects begins.
struct List<'a> {
    bytes: &'a [u8],
    places: &'a [u8],
    /// How many bytes a place takes, and how many a reference.
    widths: (usize, usize),
    top: usize,
}

impl<'a> List<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let trailer = bytes.len().checked_sub(32).map(|at| &bytes[at..])?;
        let (place, reference) = (usize::from(trailer[6]), usize::from(trailer[7]));
        let figures = |at: usize| number(&trailer[at..at + 8]);
        let (count, top, table) = (figures(8)?, figures(16)?, figures(24)?);
        let good =
            (1..=8).contains(&place) && (1..=8).contains(&reference) && count <= MOST_OBJECTS;
        let end = table.checked_add(count.checked_mul(place)?)?;
        good.then_some(Self {
            bytes,
            places: bytes.get(table..end)?,
            widths: (place, reference),
            top,
        })
    }

    /// The kind of an object, how many parts it has, and where they begin.
    fn object(&self, object: usize) -> Option<(u8, usize, usize)> {
        let from = object.checked_mul(self.widths.0)?;
        let place = number(self.places.get(from..from + self.widths.0)?)?;
        let mark = *self.bytes.get(place)?;
        let (kind, count) = (mark >> 4, usize::from(mark & 15));
        if count < 15 {
            return Some((kind, count, place + 1));
        }
        // A longer one says how long it is in a number of its own.
        let length = 1usize << (self.bytes.get(place + 1)? & 15).min(3);
        let begin = place + 2;
        let count = number(self.bytes.get(begin..begin + length)?)?;
        Some((kind, count, begin + length))
    }

    fn data(&self, object: usize) -> Option<&'a [u8]> {
        let (kind, count, start) = self.object(object)?;
        let data = self.bytes.get(start..start.checked_add(count)?);
        data.filter(|_| kind == 4)
    }

    fn string(&self, object: usize) -> Option<String> {
        let (kind, count, start) = self.object(object)?;
        let bytes = |width: usize| {
            self.bytes
                .get(start..start.checked_add(count.checked_mul(width)?)?)
        };
        match kind {
            5 => Some(String::from_utf8_lossy(bytes(1)?).into_owned()),
            6 => Some(encoding_rs::UTF_16BE.decode(bytes(2)?).0.into_owned()),
            _ => None,
        }
    }

    fn dictionary(&self, object: usize) -> Option<HashMap<String, usize>> {
        let (kind, count, start) = self.object(object)?;
        let width = self.widths.1;
        let end = start.checked_add(count.checked_mul(2 * width)?)?;
        let references = self.bytes.get(start..end).filter(|_| kind == 13)?;
        let (keys, values) = references.split_at(count * width);
        keys.chunks(width)
            .zip(values.chunks(width))
            .map(|(key, value)| Some((self.string(number(key)?)?, number(value)?)))
            .collect()
    }
}

/// A number whose first byte counts most.
fn number(bytes: &[u8]) -> Option<usize> {
    let number = bytes.iter().try_fold(0u64, |number, &byte| {
        Some(number.checked_mul(256)? + u64::from(byte))
    })?;
    usize::try_from(number).ok()
}
