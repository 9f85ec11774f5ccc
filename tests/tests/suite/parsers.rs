//! The corpus, and what a hostile hand makes of it: never a panic, never a wrong answer. `script/fuzz` goes
//! on from the same corpus, guided by coverage.

use consent_desk_tests::parsers::TARGETS;
use std::fs;
use std::path::Path;

/// How many variations of each file are tried.
const VARIATIONS: u64 = 400;

#[test]
fn no_file_of_the_corpus_and_no_variation_of_it_is_taken_wrongly() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % (below.max(1) as u64)).expect("small")
    };
    let mut tried = 0;
    for (name, target) in TARGETS {
        let mut files: Vec<_> = fs::read_dir(corpus.join(name))
            .unwrap_or_else(|_| panic!("a corpus for {name}"))
            .flatten()
            .map(|entry| entry.path())
            .collect();
        files.sort();
        assert!(!files.is_empty());
        let all: Vec<Vec<u8>> = files
            .iter()
            .map(|path| fs::read(path).expect("a file"))
            .collect();
        for bytes in &all {
            target(bytes);
            for _ in 0..VARIATIONS {
                let mut changed = bytes.clone();
                for _ in 0..=random(4) {
                    let at = random(changed.len());
                    match random(6) {
                        0 if !changed.is_empty() => changed[at] ^= 1 << random(8),
                        1 => changed.truncate(at),
                        2 => changed.insert(at, u8::try_from(random(256)).expect("a byte")),
                        3 if !changed.is_empty() => drop(changed.remove(at)),
                        4 => {
                            let other = &all[random(all.len())];
                            let from = random(other.len());
                            let piece = other[from..(from + random(40)).min(other.len())].to_vec();
                            changed.splice(at..at, piece);
                        }
                        _ => {
                            let words: [&[u8]; 8] = [
                                b"999999999999999999999",
                                b"-1",
                                "\u{202e}".as_bytes(),
                                b"null",
                                b"{",
                                b"2026-02-29",
                                &[0xff],
                                b"\n\n",
                            ];
                            changed.splice(at..at, words[random(words.len())].iter().copied());
                        }
                    }
                }
                target(&changed);
                tried += 1;
            }
        }
    }
    println!("{tried} variations of the corpus tried");
}
