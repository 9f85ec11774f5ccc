//! PDFs made to end the stack of whoever reads them: nested without end, behind every way of packing, or in a circle.

use super::tests_of_odd_files::{HELVETICA, pdf};
use super::*;
use flate2::{Compression, write::ZlibEncoder};
use std::io::Write;

/// More levels than any stack has room for.
const DEEP: usize = 3_000_000;
const PAGE: &[u8] = b"BT /F1 12 Tf 50 800 Td (We collect your name) Tj ET";

fn deflated(content: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(content).expect("packed");
    packed.finish().expect("packed")
}

/// LZW of single bytes: the table is cleared before its codes grow longer than nine bits.
fn lzw(content: &[u8]) -> Vec<u8> {
    let (clear, end) = (256, 257);
    let literals = content.chunks(250).flat_map(|part| {
        let part = part.iter().map(|&byte| u32::from(byte));
        std::iter::once(clear).chain(part)
    });
    let (mut packed, mut waiting, mut bits) = (Vec::new(), 0_u32, 0);
    for code in literals.chain([end]) {
        waiting = waiting << 9 | code;
        bits += 9;
        while bits >= 8 {
            bits -= 8;
            packed.push((waiting >> bits) as u8);
            waiting &= (1 << bits) - 1;
        }
    }
    packed.push((waiting << (8 - bits)) as u8);
    packed
}

/// A page with this content and, packed with these `filters`, a stream of objects with this one. There is no table of
/// what stands where: a reader looks for it.
fn file(page: &[u8], filters: &str, objects: &[u8]) -> Vec<u8> {
    let stream = |number: u8, says: &str, content: &[u8]| {
        let head = format!("{number} 0 obj<<{says}/Length {}>>stream\n", content.len());
        [head.as_bytes(), content, b"\nendstream endobj\n"].concat()
    };
    [
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n".to_vec(),
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n".to_vec(),
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]".to_vec(),
        format!("/Resources<</Font<</F1 {HELVETICA}>>>>/Contents 4 0 R>>endobj\n").into_bytes(),
        stream(4, "", page),
        stream(5, &format!("/Type/ObjStm/N 1/First 4{filters}"), objects),
        b"trailer<</Root 1 0 R>>\n".to_vec(),
    ]
    .concat()
}

#[test]
fn what_is_nested_without_end_ends_no_stack_however_it_is_packed() {
    let lists = [b"9 0 ".to_vec(), vec![b'['; DEEP]].concat();
    let twice = deflated(&deflated(&lists));
    let flate = "/Filter/FlateDecode";
    let read_still = [
        ("plain", file(PAGE, "", &lists)),
        ("deflated", file(PAGE, flate, &deflated(&lists))),
        ("in the page", file(&[PAGE, &lists].concat(), "", b"")),
    ];
    for (how, file) in read_still {
        let text = read(&file, "a.pdf").map(|it| it.text);
        assert_eq!(text.as_deref(), Ok("We collect your name\n"), "{how}");
    }
    let twice = file(PAGE, "/Filter[/FlateDecode/FlateDecode]", &twice);
    // What no program of our days packs so is taken to be as large as it can be.
    let ancient = file(PAGE, "/Filter/LZWDecode", &lzw(&lists));
    for file in [twice, ancient] {
        let refused = read(&file, "a.pdf").map(|it| it.text);
        assert!(matches!(refused, Err(Problem::PolicyTextTooLarge { .. })));
    }
}

/// How the bytes that zlib made are written.
type Packing = fn(&[u8]) -> Vec<u8>;

fn hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let digits = bytes.iter().map(|it| format!("{it:02x}"));
    (digits.collect::<String>() + ">").into_bytes()
}

fn base_85(bytes: &[u8]) -> Vec<u8> {
    let group = |four: &[u8]| {
        let mut bytes = [0; 4];
        bytes[..four.len()].copy_from_slice(four);
        let value = u32::from_be_bytes(bytes);
        let digit = move |place| (value / 85_u32.pow(place) % 85) as u8 + b'!';
        (0..5).rev().map(digit).take(four.len() + 1)
    };
    let mut written: Vec<u8> = bytes.chunks(4).flat_map(group).collect();
    written.extend(*b"~>");
    written
}

/// A file of a few hundred kilobytes that unpacks to more than the memory of a small computer is refused however it is
/// packed, and what is packed in the same way and is small is read.
#[test]
fn what_unpacks_without_end_is_refused_however_it_is_packed() {
    let (small, bomb) = (deflated(PAGE), deflated(&vec![b' '; 193 << 20]));
    let mut faulty = bomb.clone();
    faulty.truncate(bomb.len() - 2);
    faulty.extend(*b"xx");
    let flate = "/Filter/FlateDecode";
    let all: [(&str, &str, Packing); 4] = [
        ("zlib", flate, |it| it.to_vec()),
        ("bare", flate, |it| it[2..].to_vec()),
        (
            "as digits",
            "/Filter[/ASCIIHexDecode/FlateDecode]",
            hexadecimal,
        ),
        (
            "as characters",
            "/Filter[/ASCII85Decode/FlateDecode]",
            base_85,
        ),
    ];
    let page = |filter: &str, content: &[u8]| {
        let plain = file(b"", "", b"");
        let at = plain
            .windows(7)
            .position(|it| it == b"4 0 obj")
            .expect("the page");
        let head = format!("4 0 obj<<{filter}/Length {}>>stream\n", content.len());
        [
            &plain[..at],
            head.as_bytes(),
            content,
            b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n",
        ]
        .concat()
    };
    for (how, filter, packed) in all {
        let text = read(&page(filter, &packed(&small)), "a.pdf").map(|it| it.text);
        assert_eq!(text.as_deref(), Ok("We collect your name\n"), "{how}");
        for bomb in [&bomb, &faulty] {
            let refused = read(&file(PAGE, filter, &packed(bomb)), "a.pdf").map(|it| it.text);
            assert!(
                matches!(refused, Err(Problem::PolicyTextTooLarge { .. })),
                "{how}"
            );
        }
    }
    let pairs = [0x81, b' '].repeat(2 << 20);
    let runs = file(PAGE, "/Filter/RunLengthDecode", &pairs);
    let refused = read(&runs, "a.pdf").map(|it| it.text);
    assert!(matches!(refused, Err(Problem::PolicyTextTooLarge { .. })));
}

/// Files that qpdf encrypted with an empty passphrase, which every reader opens without asking, are read, with keys and
/// streams of objects of each kind; one with a passphrase is named.
#[test]
fn what_is_encrypted_for_nobody_is_read() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus/pdf");
    let read_one = |name: &str| {
        let bytes = std::fs::read(format!("{corpus}/{name}.pdf")).expect("in the corpus");
        read(&bytes, "a.pdf").map(|it| it.text)
    };
    for how in ["rc4-40", "rc4-128", "aes-128", "aes-256", "aes-256-objects"] {
        let text = read_one(&format!("encrypted-{how}"));
        assert_eq!(text.as_deref(), Ok("We collect your name\n"), "{how}");
    }
    assert_eq!(
        read_one("encrypted-locked"),
        Err(Problem::PolicyTextEncrypted)
    );
    // Three million lists within each other, in a stream of objects that is encrypted.
    let deep = read_one("encrypted-deep");
    assert_eq!(deep.as_deref(), Ok("We collect your name\n"));
}

#[test]
fn what_stands_within_itself_ends_no_stack() {
    let circle = |resources: &str, content: &str, sixth: &str| {
        pdf(
            &[
                "<</Type/Catalog/Pages 2 0 R>>".into(),
                "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>".into(),
                format!(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>{resources}>>/Contents 4 0 R>>"
                ),
                format!(
                    "<</Length {}>>\nstream\n{content}\nendstream",
                    content.len()
                ),
                HELVETICA.into(),
                sixth.into(),
            ],
            "",
        )
    };
    let page = std::str::from_utf8(PAGE).expect("text");
    let color = format!("/C cs {page}");
    let colors = "/ColorSpace<</C 6 0 R>>";
    let files = [
        ("pages", circle("", page, "null")),
        ("color", circle(colors, &color, "[/Indexed 6 0 R 1<0000>]")),
        ("pattern", circle(colors, &color, "[/Pattern 6 0 R]")),
        (
            "function",
            circle(
                "/ColorSpace<</C[/Separation/A/DeviceGray 6 0 R]>>",
                &color,
                "<</FunctionType 3/Domain[0 1]/Functions[6 0 R]/Bounds[]/Encode[0 1]>>",
            ),
        ),
    ];
    for (what, file) in files {
        let text = read(&file, "a.pdf").map(|it| it.text);
        assert_eq!(text.as_deref(), Ok("We collect your name\n"), "{what}");
    }
}
