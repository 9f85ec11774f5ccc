//! Reads files back with other programs. A test that needs one says so (`tests/build.rs`) and is ignored
//! where it is missing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_owned()
}

/// A folder of its own for each test, gone afterwards.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = consent_desk_tests::place(name);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a program says.
pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {text}{error}");
    text
}

pub fn squeezed(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

/// The same for a letter in two languages: its pages go from one language to the other row by row, its text
/// tells one after the other, and its two signatures share a line. So its characters are put in order.
pub fn ordered(text: &str, both: bool) -> String {
    let text = squeezed(text);
    if !both {
        return text;
    }
    let mut characters: Vec<char> = text
        .chars()
        .filter(|it| !matches!(it, '_' | ':' | '：' | '/' | '─'))
        .collect();
    characters.sort_unstable();
    characters.into_iter().collect()
}

/// The text of a PDF in the order in which a screen reader reads it.
pub fn text_of(pdf: &Path) -> String {
    let tree = run("pdfinfo", &["-struct-text", &pdf.display().to_string()]);
    let pieces = tree.lines().filter_map(|line| {
        let line = line.trim();
        line.strip_prefix('"')?.strip_suffix('"')
    });
    pieces.collect()
}

/// The file inside a PDF.
pub fn inside(pdf: &Path, name: &str) -> Vec<u8> {
    let out = pdf.with_extension("inside");
    std::fs::create_dir_all(&out).expect("a folder");
    let [out_text, pdf] = [out.as_path(), pdf].map(|it| it.display().to_string());
    run("pdfdetach", &["-saveall", "-o", &out_text, &pdf]);
    std::fs::read(out.join(name)).expect("the file inside")
}

/// Holds a PDF against PDF/UA-1 and a part of PDF/A.
pub fn validate(pdf: &Path, archive: &str) {
    let verapdf = root()
        .with_file_name("shared")
        .join("tools/verapdf/verapdf");
    let output = Command::new(&verapdf)
        .arg(pdf)
        .args(["ua1", archive])
        // It runs for two seconds: to compile what it does at length, on every processor, takes longer than doing it.
        .env(
            "JAVA_TOOL_OPTIONS",
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        )
        .output()
        .expect("veraPDF");
    let text = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {text}{error}", pdf.display());
}

/// Every object's names, and that none stands twice in it. The usual readers keep the last in silence.
pub fn refuse_duplicates(json: &str) -> BTreeSet<String> {
    let mut open: Vec<Option<BTreeSet<String>>> = Vec::new();
    let mut all = BTreeSet::new();
    let mut rest = json.char_indices().peekable();
    while let Some((start, character)) = rest.next() {
        match character {
            '{' => open.push(Some(BTreeSet::new())),
            '[' => open.push(None),
            '}' | ']' => drop(open.pop()),
            '"' => {
                let mut end = start;
                while let Some((index, character)) = rest.next() {
                    end = index + 1;
                    match character {
                        '\\' => drop(rest.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                if json[end..].trim_start().starts_with(':') {
                    let name: String = serde_json::from_str(&json[start..end]).expect("a text");
                    let object = open.last_mut().and_then(Option::as_mut).expect("an object");
                    assert!(object.insert(name.clone()), "{name} stands twice");
                    all.insert(name);
                }
            }
            _ => {}
        }
    }
    all
}
