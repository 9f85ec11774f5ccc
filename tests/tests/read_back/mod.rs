//! Reads files back with other programs; where one is not installed, a test says that it skipped.

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
        let path = std::env::temp_dir().join(format!("consent-desk-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs a program; `None`, and a word about it, where it is not installed.
pub fn run(program: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{program}: {text}{error}");
            Some(text)
        }
        Err(_) => {
            println!("skipped: {program} is not installed");
            None
        }
    }
}

pub fn squeezed(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

/// The text of a PDF in the order in which a screen reader reads it.
pub fn text_of(pdf: &Path) -> Option<String> {
    let tree = run("pdfinfo", &["-struct-text", &pdf.display().to_string()])?;
    let pieces = tree.lines().filter_map(|line| {
        let line = line.trim();
        line.strip_prefix('"')?.strip_suffix('"')
    });
    Some(pieces.collect())
}

/// The file inside a PDF.
pub fn inside(pdf: &Path, name: &str) -> Option<Vec<u8>> {
    let out = pdf.with_extension("inside");
    std::fs::create_dir_all(&out).expect("a folder");
    let [out_text, pdf] = [out.as_path(), pdf].map(|it| it.display().to_string());
    run("pdfdetach", &["-saveall", "-o", &out_text, &pdf])?;
    Some(std::fs::read(out.join(name)).expect("the file inside"))
}

/// Holds a PDF against PDF/UA-1 and a part of PDF/A; `false` where the validator is not at hand.
pub fn is_archivable(pdf: &Path, archive: &str) -> bool {
    let verapdf = root()
        .with_file_name("shared")
        .join("tools/verapdf/verapdf");
    if !verapdf.exists() {
        println!("skipped: no veraPDF beside the checkout");
        return false;
    }
    let output = Command::new(&verapdf)
        .arg(pdf)
        .args(["ua1", archive])
        .output()
        .expect("veraPDF");
    let text = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {text}{error}", pdf.display());
    true
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
