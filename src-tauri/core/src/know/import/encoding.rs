//! In which encoding a text was written, and whether what comes out is text at all.

use crate::base::problem::Problem;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

/// So much of a page is looked through for a declaration of its encoding (bytes).
const HEAD: usize = 4_096;

/// The text of a file and the name of its encoding. A byte order mark decides; then UTF-8, if the bytes are that; then what the
/// page declares; then what the bytes look like.
pub fn decode(bytes: &[u8], declared: Option<&str>) -> Result<(String, &'static str), Problem> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return finish(encoding, &bytes[length..]);
    }
    if let Some(encoding) = wide(bytes) {
        return finish(encoding, bytes);
    }
    if is_binary(bytes) {
        return Err(Problem::PolicyTextBinary);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return finish(UTF_8, bytes);
    }
    let label = declared
        .map(str::to_owned)
        .or_else(|| declaration(&bytes[..bytes.len().min(HEAD)]));
    let named = label.and_then(|it| Encoding::for_label(it.trim().as_bytes()));
    if let Some(encoding) = named.filter(|it| *it != UTF_8) {
        let (text, name) = finish(encoding, bytes)?;
        // A declaration that gives nothing but gaps is wrong.
        if holes(&text) * 200 < text.chars().count() {
            return Ok((text, name));
        }
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guessed = detector.guess(None, Utf8Detection::Allow);
    let (text, name) = finish(guessed, bytes)?;
    // A few broken bytes in UTF-8 make it no other encoding.
    let utf8 = String::from_utf8_lossy(bytes);
    if holes(&utf8) * 200 < utf8.chars().count() && utf8.chars().any(|it| it as u32 > 0x2e80) {
        return Ok((utf8.into_owned(), UTF_8.name()));
    }
    if Encoding::for_label(name.as_bytes()) != Some(GB18030) {
        let (chinese, _) = GB18030.decode_without_bom_handling(bytes);
        let (han, common) = (
            chinese.chars().filter(|it| is_han(*it)).count(),
            chinese.chars().filter(|it| is_common(*it)).count(),
        );
        if common * 8 > han && han > 0 && holes(&chinese) * 200 < chinese.chars().count() {
            return Ok((chinese.into_owned(), GB18030.name()));
        }
    }
    Ok((text, name))
}

fn finish(encoding: &'static Encoding, bytes: &[u8]) -> Result<(String, &'static str), Problem> {
    // GB18030 holds GBK and GB 2312, and the characters that pages under those names use none the less.
    let encoding = if encoding == GBK { GB18030 } else { encoding };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Ok((text.into_owned(), encoding.name()))
}

fn holes(text: &str) -> usize {
    text.chars().filter(|it| *it == '\u{fffd}').count()
}

/// UTF-16 without a byte order mark: every other byte of its ASCII is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(HEAD) & !1];
    let zeros = |odd: usize| {
        head.iter()
            .skip(odd)
            .step_by(2)
            .filter(|it| **it == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    if even + odd == 0 || head.len() < 16 {
        return None;
    }
    let encoding = if odd > even * 4 {
        UTF_16LE
    } else if even > odd * 4 {
        UTF_16BE
    } else {
        return None;
    };
    let (text, _) = encoding.decode_without_bom_handling(head);
    let good = text
        .chars()
        .filter(|it| {
            is_han(*it)
                || it.is_ascii_graphic()
                || it.is_whitespace()
                || "，。、；：（）《》“”".contains(*it)
        })
        .count();
    (good * 10 >= text.chars().count() * 9).then_some(encoding)
}

/// Zeros and control characters stand in no text.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(64 << 10)];
    let control = head
        .iter()
        .filter(|it| **it < 9 || (14..32).contains(*it) && **it != 27)
        .count();
    bytes.contains(&0) || control * 100 > head.len() || bytes.starts_with(b"{\\rtf")
}

/// What a page says its encoding is: `<meta charset>`, `<?xml encoding>`.
fn declaration(head: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let at = head
        .find("charset=")
        .map(|at| at + 8)
        .or_else(|| head.find("encoding=").map(|at| at + 9))?;
    let label: String = head[at..]
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'))
        .collect();
    (!label.is_empty()).then_some(label)
}

/// Whether a character is Chinese.
pub fn is_han(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}

/// Characters of which every Chinese policy is full.
fn is_common(character: char) -> bool {
    "的我们您信息个人使用服务或者一是不在有和为提供及以方会可能将法等其保护同意相关网时产品需要请数据户登收集隐私政策条款".contains(character)
}

/// Whether a text was read in a wrong encoding before it was saved: 锟斤拷, `æˆ‘ä»¬`, 鎴戜滑.
pub fn is_garbled(text: &str) -> bool {
    let (mut all, mut han, mut common, mut latin, mut holes) =
        (0usize, 0usize, 0usize, 0usize, 0usize);
    for character in text.chars().filter(|it| !it.is_whitespace()).take(20_000) {
        all += 1;
        han += usize::from(is_han(character));
        common += usize::from(is_common(character));
        latin += usize::from(
            ('\u{80}'..='\u{ff}').contains(&character)
                || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(character) && han == 0,
        );
        holes += usize::from(character == '\u{fffd}');
    }
    let broken = text.matches("锟斤拷").count() * 3 + text.matches("烫烫烫").count() * 3;
    holes * 50 > all
        || broken * 50 > all.max(1)
        || han >= 60 && common * 20 < han
        || han * 20 < all && latin * 3 > all && all > 40
}
