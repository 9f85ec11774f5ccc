//! Tables of working days from a file.

use super::{FIFTEEN, day};
use desk::{Calendar, Language, Problem, read_tables};

const NOTICE: &str = r#"{ "schema": 1, "source": "notice", "years": [ { "year": 2027,
  "off": ["2027-01-01","2027-02-05","2027-02-06","2027-02-07","2027-02-08","2027-02-09","2027-02-10","2027-02-11",
          "2027-02-12","2027-04-05","2027-05-01","2027-05-02","2027-05-03","2027-05-04","2027-05-05","2027-06-09",
          "2027-09-15","2027-10-01","2027-10-02","2027-10-03","2027-10-04","2027-10-05","2027-10-06","2027-10-07"],
  "work": ["2027-01-31","2027-02-20","2027-05-08","2027-09-26","2027-10-09"] } ] }"#;

#[test]
fn a_table_from_a_file_makes_a_range_a_date() {
    let tables = read_tables(NOTICE).expect("a table");
    let kept = serde_json::to_string(&tables).expect("JSON");
    let again: Vec<desk::YearTable> = serde_json::from_str(&kept).expect("its own JSON");
    assert_eq!(again, tables);
    let calendar = Calendar::built_in().with(tables);
    let due = calendar.due(day("2027-01-25"), FIFTEEN).expect("a date");
    // 26 to 29, 31 January, 1 to 4, 15 to 20 February: the make-up Sunday and Saturday count.
    assert_eq!(due, day("2027-02-20").into());
    assert_eq!(
        calendar.years().map(|it| it.year).collect::<Vec<_>>(),
        [2025, 2026, 2027]
    );
}

#[test]
fn a_table_that_breaks_a_rule_is_refused_whole() {
    let huge = format!("{}{}", " ".repeat(70_000), NOTICE);
    let twice = NOTICE.replace("] }", "], \"x\": 1 }");
    let two_years = NOTICE.replace(
        "} ] }",
        "}, { \"year\": 2027, \"off\": [], \"work\": [] } ] }",
    );
    for (text, rule) in [
        ("not JSON", "readable"),
        ("", "readable"),
        ("[]", "readable"),
        ("{\"schema\":1}", "readable"),
        (twice.as_str(), "readable"),
        (
            &NOTICE.replace("\"schema\": 1", "\"schema\": 2"),
            "schema-known",
        ),
        ("{\"schema\":1,\"years\":[]}", "year-given"),
        (&two_years, "year-once"),
        (
            &NOTICE.replace("\"year\": 2027", "\"year\": 2028"),
            "date-of-year",
        ),
        (&NOTICE.replace("2027-02-12", "2027-02-30"), "date-exists"),
        (&NOTICE.replace("2027-02-12", "2027-02-11"), "date-once"),
        (&NOTICE.replace("2027-01-31", "2027-10-02"), "date-both"),
        (
            &NOTICE.replace("2027-01-31", "2027-01-29"),
            "work-on-weekend",
        ),
        (
            "{\"schema\":1,\"years\":[{\"year\":2027,\"off\":[\"2027-01-01\"],\"work\":[]}]}",
            "year-size",
        ),
        (&huge, "file-size"),
    ] {
        match read_tables(text) {
            Err(problem @ Problem::CalendarFault { .. }) => {
                let Problem::CalendarFault { rule: named, .. } = &problem else {
                    continue;
                };
                assert_eq!(named, rule);
                assert!(problem.is_usage());
                for language in Language::ALL {
                    let (sentence, hint) = problem.text(language);
                    assert!(!sentence.contains("problem-") && hint.is_some());
                }
            }
            other => panic!("{rule}: {other:?}"),
        }
    }
}
