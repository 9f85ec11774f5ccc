//! What SECURITY.md promises, held against the tests that it names.

use super::laws::{read, root};

/// A row of the tables: what is promised, what holds it, where that ends. What holds it is named as `FILE: WORDS`,
/// the file in `tests` or `src-tauri`, the words of it a test's name or what it says when it has passed.
#[test]
fn every_promise_names_a_test_that_is_there() {
    let text = read(&root().join("SECURITY.md"));
    // The table of what could happen has two columns; the promises have three.
    let rows = text.lines().filter(|line| line.matches('|').count() > 3);
    let mut named = 0;
    for row in rows.filter(|row| !row.contains("---") && !row.starts_with("| Promise")) {
        let holds = row.split(" | ").nth(1).unwrap_or_else(|| panic!("{row}"));
        let tests: Vec<&str> = holds.split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "no test holds this: {row}");
        for test in tests {
            let (file, words) = test.split_once(": ").unwrap_or_else(|| panic!("{test}"));
            let place = ["tests", "tests/tests/suite", "src-tauri"]
                .map(|folder| root().join(folder).join(file))
                .into_iter()
                .find(|path| path.is_file())
                .unwrap_or_else(|| panic!("{file} is not there: {row}"));
            assert!(read(&place).contains(words), "{file} has no {words:?}");
            named += 1;
        }
    }
    assert!(named > 20, "the tables were read");
}
