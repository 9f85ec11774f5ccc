//! Answers on their way to the page. What hundreds of policies say is tens of megabytes, and the web engine takes what a
//! program answers in small bites; what is large is packed, and the engine's own reader unpacks it.

use flate2::{Compress, Compression, FlushCompress};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::slice::ParallelSlice;

/// What is smaller goes as it is (bytes): the policies that ship, which are there before the page can draw them.
const SMALL: usize = 1 << 20;
/// What one processor packs by itself (bytes).
const PART: usize = 256 << 10;

/// The same as raw DEFLATE (RFC 1951) where it is large; whether it is.
pub fn packed(json: String) -> (Vec<u8>, bool) {
    let plain = json.into_bytes();
    if plain.len() < SMALL {
        return (plain, false);
    }
    let last = plain.len().div_ceil(PART) - 1;
    // A part that ends with a full flush needs nothing of the others, and the next follows at a whole byte.
    let parts = plain.par_chunks(PART).enumerate().map(|(at, part)| {
        let flush = match at == last {
            true => FlushCompress::Finish,
            false => FlushCompress::Full,
        };
        let mut out = Vec::with_capacity(part.len() + part.len() / 8 + 64);
        Compress::new(Compression::fast(), false)
            .compress_vec(part, &mut out, flush)
            .map(|_| out)
    });
    match parts.collect::<Result<Vec<_>, _>>() {
        Ok(parts) => (parts.concat(), true),
        Err(_) => (plain, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::DeflateDecoder;
    use std::io::Read;

    /// Text that packs badly.
    fn noise(length: usize) -> String {
        let mut state = 1_u32;
        let letters = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b' ' + (state >> 24) as u8 % 95)
        });
        letters.take(length).collect()
    }

    #[test]
    fn what_is_packed_is_unpacked_as_it_was() {
        for length in [
            0,
            SMALL - 1,
            SMALL,
            SMALL + 1,
            5 * PART,
            5 * PART + 1,
            2_000_001,
        ] {
            for text in [noise(length), "隐私".repeat(length / 6)] {
                let (bytes, is) = packed(text.clone());
                assert_eq!(is, text.len() >= SMALL, "{length}");
                let mut back = String::new();
                match is {
                    true => {
                        assert!(bytes.len() < text.len(), "{length}");
                        let mut reader = DeflateDecoder::new(bytes.as_slice());
                        reader.read_to_string(&mut back).expect("raw DEFLATE");
                    }
                    false => back = String::from_utf8(bytes).expect("text"),
                }
                assert_eq!(back, text, "{length}");
            }
        }
    }
}
