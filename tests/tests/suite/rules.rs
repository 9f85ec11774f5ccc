//! A rule of the catalogue, a failing example. Each example is one change to a policy that is in order;
//! it breaks that rule alone, and the line named is the one to look at.

use desk::{Catalogue, Cause, PolicyText, Problem, Reason, Taxonomy};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const FACTS: &str = r#"schema = 1
id = "example-cloud"
version = "2030-01-02"
checked = "2030-02-03"
source = "example.txt"
not_offered = ["copy"]

[[document]]
id = "privacy"
heading = "示例隐私政策"

[controller]
clause = "preamble"

[[collected]]
id = "registration"
clause = "1.1"
source = "provided"
necessity = "required"
purposes = ["account"]
items = [{ kind = "phone", term = "手机号码" }]

[[consent]]
id = "newsletter"
clause = "2.1"
group = "decide-now"
purposes = ["marketing"]
kinds = ["email"]

[[right]]
right = "deletion"
clause = "3.1"
channels = [{ channel = "email", value = "desk@example.com" }]
grounds = [{ id = "unlawful", clause = "3.1(1)" }]
deadline = { value = 15, unit = "days", starts = "received", meaning = "reply", clause = "3.2" }

[[recipient]]
id = "mailing"
kind = "supplier"
clause = "4"
consent = "none"

[[retention]]
id = "use"
about = "period"
clause = "5"
period = { value = 3, unit = "months" }

[[contact]]
kind = "email"
value = "desk@example.com"
clause = "6"

[[statement]]
id = "cookies"
topic = "cookies"
clause = "7"

[[discrepancy]]
id = "clause-7"
kind = "numbering"
clause = "7"
"#;

const WORDS: &str = "provider = P
controller = C
document-privacy = D
collected-registration = R
    .purpose = to register
consent-newsletter = N
    .about = to write
right-deletion = E
    .ground-unlawful = it is unlawful
recipient-mailing = M
    .purpose = to send
retention-use = U
contact-email = A
statement-cookies = K
discrepancy-clause-7 = W
";

/// One example: the rule, the changed facts or words, and the line that is named.
struct Example {
    rule: &'static str,
    facts: String,
    zh_cn: String,
    en_us: String,
    line: usize,
}

/// The line in which `text` stands, counted from 1.
fn line(whole: &str, text: &str) -> usize {
    let at = whole.find(text).unwrap_or_else(|| panic!("no {text}"));
    whole[..at].matches('\n').count() + 1
}

/// A change to the facts; `named` stands in the line that is to be named.
fn facts(rule: &'static str, from: &str, to: &str, named: &str) -> Example {
    assert!(FACTS.contains(from), "{rule}: no {from}");
    let facts = FACTS.replacen(from, to, 1);
    let line = line(&facts, named);
    Example {
        rule,
        line,
        facts,
        ..order()
    }
}

/// What an example begins with: nothing is wrong yet.
fn order() -> Example {
    let [facts, zh_cn, en_us] = [FACTS, WORDS, WORDS].map(str::to_owned);
    Example {
        rule: "",
        facts,
        zh_cn,
        en_us,
        line: 1,
    }
}

fn examples() -> Vec<Example> {
    let consent = |number| {
        format!("[[consent]]\nid = \"consent-{number}\"\nclause = \"2\"\ngroup = \"ask-first\"\n")
    };
    let consents: String = (0..60).map(consent).collect();
    let name = |number| format!("consent-consent-{number} = N\n    .about = A\n");
    let names = WORDS.to_owned() + &(0..60).map(name).collect::<String>();
    let document = "[[document]]\nid = \"privacy\"\nheading = \"示例隐私政策\"\n";
    let without = FACTS
        .replace(document, "")
        .replace("not_offered", "document = []\nnot_offered");
    let unreadable = format!("{WORDS}\n! no message\n");
    let statement = "[[statement]]\nid = \"cookies\"\ntopic = \"cookies\"\nclause = \"7\"\n";
    let twice = format!("{statement}# once more\n{statement}");
    vec![
        facts(
            "facts-readable",
            "necessity = \"required\"",
            "necessity = \"perhaps\"",
            "perhaps",
        ),
        facts("facts-readable", "heading =", "headline =", "headline"),
        facts(
            "facts-readable",
            "clause = \"5\"\n",
            "clause = \n",
            "clause = \n",
        ),
        Example {
            rule: "words-readable",
            line: line(&unreadable, "! no"),
            en_us: unreadable,
            ..order()
        },
        facts("schema-known", "schema = 1", "schema = 2", "schema"),
        facts("id-form", "example-cloud", "Example Cloud", "Example Cloud"),
        Example {
            zh_cn: WORDS.replace("statement-cookies", "statement-Cookies"),
            en_us: WORDS.replace("statement-cookies", "statement-Cookies"),
            ..facts(
                "id-form",
                "id = \"cookies\"",
                "id = \"Cookies\"",
                "[[statement]]",
            )
        },
        Example {
            line: line(FACTS, statement) + 5,
            ..facts("id-once", statement, &twice, statement)
        },
        Example {
            rule: "document-given",
            line: line(&without, "document ="),
            facts: without,
            ..order()
        },
        facts(
            "document-known",
            "id = \"mailing\"",
            "document = \"x\"\nid = \"mailing\"",
            "[[recipient]]",
        ),
        facts(
            "clause-given",
            "clause = \"4\"",
            "clause = \" \"",
            "[[recipient]]",
        ),
        facts(
            "clause-given",
            "clause = \"preamble\"",
            "clause = \"\"",
            "[controller]",
        ),
        facts(
            "kind-known",
            "kind = \"phone\"",
            "kind = \"telepathy\"",
            "[[collected]]",
        ),
        facts(
            "kind-known",
            "kinds = [\"email\"]",
            "kinds = [\"telepathy\"]",
            "[[consent]]",
        ),
        facts(
            "collected-known",
            "kinds = [\"email\"]",
            "kinds = [\"email\"]\ncollected = [\"registration\", \"amusement\"]",
            "[[consent]]",
        ),
        facts(
            "purpose-known",
            "\"account\"",
            "\"amusement\"",
            "[[collected]]",
        ),
        facts(
            "purpose-known",
            "\"marketing\"",
            "\"amusement\"",
            "[[consent]]",
        ),
        facts(
            "recipient-known",
            "kind = \"supplier\"",
            "kind = \"stranger\"",
            "[[recipient]]",
        ),
        facts(
            "items-given",
            "{ kind = \"phone\", term = \"手机号码\" }",
            "",
            "[[collected]]",
        ),
        Example {
            rule: "words-in-both-languages",
            line: line(FACTS, "[[consent]]"),
            en_us: WORDS.replace("    .about = to write\n", ""),
            ..order()
        },
        Example {
            rule: "words-in-both-languages",
            line: line(FACTS, "[[collected]]"),
            zh_cn: WORDS.replace("register\n", "register\n    .note = in one language\n"),
            ..order()
        },
        facts("period-positive", "value = 15", "value = 0", "[[right]]"),
        facts("period-positive", "value = 3", "value = 0", "[[retention]]"),
        facts(
            "right-offered-or-not",
            "\"copy\"",
            "\"deletion\"",
            "[[right]]",
        ),
        Example {
            rule: "consents-fit-keyring",
            line: line(FACTS, "[[consent]]"),
            facts: FACTS.to_owned() + &consents,
            zh_cn: names.clone(),
            en_us: names,
        },
    ]
}

fn taxonomy() -> Taxonomy {
    Catalogue::load(None).taxonomy
}

/// What is wrong: file, line and rule.
fn faults(example: &Example, taxonomy: &Taxonomy) -> Vec<(String, usize, String)> {
    let Example {
        facts,
        zh_cn,
        en_us,
        ..
    } = example;
    let text = PolicyText {
        file: "example.toml",
        facts,
        zh_cn,
        en_us,
    };
    let faults = desk::check(&text, taxonomy).err().unwrap_or_default();
    let told = faults.into_iter().map(|fault| match fault {
        Problem::CatalogueFault {
            file, line, rule, ..
        } => (file, line, rule),
        other => panic!("{other:?}"),
    });
    told.collect()
}

#[test]
fn a_policy_in_order_breaks_no_rule() {
    assert_eq!(faults(&order(), &taxonomy()), []);
}

#[test]
fn each_example_breaks_its_rule_alone_and_names_the_line() {
    let taxonomy = taxonomy();
    for example in examples() {
        let words = example.rule == "words-readable";
        let file = if words {
            "example.en-US.ftl"
        } else {
            "example.toml"
        };
        let expected = (file.to_owned(), example.line, example.rule.to_owned());
        assert_eq!(faults(&example, &taxonomy), [expected]);
    }
}

/// A folder of its own, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = consent_desk_tests::place(name);
        std::fs::create_dir_all(&path).expect("writable");
        Self(path)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("writable");
        path
    }

    /// A policy in order, with its words.
    fn policy(&self) -> PathBuf {
        self.write("example.zh-CN.ftl", WORDS);
        self.write("example.en-US.ftl", WORDS);
        self.write("example.toml", FACTS)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn policy_once() {
    let folder = Folder::new("once");
    let path = folder.policy();
    let mut catalogue = Catalogue::load(None);
    let built_in = catalogue.policies.len();
    catalogue.add_file(&path).expect("readable");
    assert_eq!(
        (catalogue.faults.len(), catalogue.policies.len()),
        (0, built_in + 1)
    );
    catalogue.add_file(&path).expect("readable");
    assert_eq!(catalogue.policies.len(), built_in + 1);
    let [
        Problem::CatalogueFault {
            file,
            line,
            rule,
            detail,
        },
    ] = &catalogue.faults[..]
    else {
        panic!("{:?}", catalogue.faults)
    };
    assert_eq!(
        (file.as_str(), *line, rule.as_str()),
        (path.to_str().expect("UTF-8"), 3, "policy-once")
    );
    assert_eq!(detail, "example-cloud 2030-01-02");
}

#[test]
fn a_desk_on_one_policy_knows_the_newer_version_that_the_data_folder_holds() {
    let on = |folder: &Folder, policy: &str| {
        let keyring = desk::Keyring::in_memory().expect("memory");
        desk::Desk::on(keyring, &folder.0, policy).catalogue()
    };
    let folder = Folder::new("on");
    assert_eq!(on(&folder, "qiniu-cloud").policies.len(), 1);
    assert!(on(&folder, "unknown").policies.len() > 1);
    let own = Folder(folder.0.join("catalogue"));
    std::fs::create_dir(&own.0).expect("writable");
    assert_eq!(on(&folder, "qiniu-cloud").policies.len(), 1);
    own.policy();
    let renamed = FACTS.replace("id = \"example-cloud\"", "id = \"qiniu-cloud\"");
    assert_ne!(renamed, FACTS);
    own.write("example.toml", renamed);
    let catalogue = on(&folder, "qiniu-cloud");
    let newest = catalogue.policy("qiniu-cloud").expect("a policy");
    assert!(newest.own.is_some(), "{:?}", catalogue.faults);
}

#[test]
fn a_folder_that_holds_too_much_is_read_as_far_as_it_fits_and_says_so() {
    let folder = Folder::new("much");
    folder.policy();
    // Behind the policy by name; each is as large as a file may be, and takes no room on the disk.
    for number in 0..10 {
        let path = folder.0.join(format!("large-{number}.toml"));
        let file = std::fs::File::create(path).expect("a file");
        file.set_len(4 << 20).expect("its length");
    }
    let catalogue = Catalogue::load(Some(&folder.0));
    let own = catalogue.policies.iter().filter(|it| it.own.is_some());
    assert_eq!(own.count(), 1);
    assert_eq!(
        catalogue.faults[0],
        Problem::PoliciesTooMany {
            path: folder.0.display().to_string(),
            left: 3,
            limit: 32 << 20
        }
    );
    for language in desk::Language::ALL {
        let (text, hint) = catalogue.faults[0].text(language);
        assert!(text.contains('3') && hint.is_some(), "{text}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_works() {
    let unreadable = |name: &str, spoil: &dyn Fn(&Folder), file: &str, reason: Reason| {
        let folder = Folder::new(name);
        folder.policy();
        spoil(&folder);
        let catalogue = Catalogue::load(Some(&folder.0));
        assert_eq!(
            catalogue.policies.len(),
            Catalogue::load(None).policies.len()
        );
        let path = folder.0.join(file).display().to_string();
        assert_eq!(
            catalogue.faults,
            [Problem::FileUnreadable {
                path,
                reason,
                cause: Cause::none()
            }]
        );
        for language in desk::Language::ALL {
            let (text, hint) = catalogue.faults[0].text(language);
            assert!(text.contains(file) && hint.is_some(), "{text}");
        }
    };
    let gone = |folder: &Folder| {
        std::fs::remove_file(folder.0.join("example.zh-CN.ftl")).expect("removable")
    };
    unreadable("gone", &gone, "example.zh-CN.ftl", Reason::NotFound);
    let large = |folder: &Folder| drop(folder.write("example.toml", vec![b'#'; 5 << 20]));
    unreadable("large", &large, "example.toml", Reason::TooLarge);
    let binary = |folder: &Folder| drop(folder.write("example.en-US.ftl", [0xff, 0xfe, 0x00]));
    unreadable("binary", &binary, "example.en-US.ftl", Reason::NotText);
    #[cfg(unix)]
    for (name, target, reason) in [
        ("device", "/dev/zero", Reason::LeadsOut),
        ("outside", "/etc/hostname", Reason::LeadsOut),
        ("loop", "example.zh-CN.ftl", Reason::LeadsNowhere),
    ] {
        let linked = |folder: &Folder| {
            let path = folder.0.join("example.zh-CN.ftl");
            std::fs::remove_file(&path).expect("removable");
            std::os::unix::fs::symlink(target, &path).expect("linked");
        };
        unreadable(name, &linked, "example.zh-CN.ftl", reason);
    }
    #[cfg(unix)]
    {
        let socket = |folder: &Folder| {
            let path = folder.0.join("example.zh-CN.ftl");
            std::fs::remove_file(&path).expect("removable");
            std::os::unix::net::UnixListener::bind(&path).expect("bound");
        };
        unreadable("socket", &socket, "example.zh-CN.ftl", Reason::NotAFile);
        // To open a pipe that nobody writes to would be to wait for ever.
        let pipe = |folder: &Folder| {
            let path = folder.0.join("example.zh-CN.ftl");
            std::fs::remove_file(&path).expect("removable");
            let made = std::process::Command::new("mkfifo").arg(&path).status();
            assert!(made.expect("mkfifo").success());
        };
        unreadable("pipe", &pipe, "example.zh-CN.ftl", Reason::NotAFile);
    }
}

/// What stands deeper in itself than a parser's stack reaches is a fault of that file.
#[test]
fn words_nested_without_end_are_named_and_the_rest_works() {
    for (name, nested) in [
        ("braces", "{".repeat(8_000)),
        ("calls", format!("{{{}", "F(".repeat(8_000))),
        ("strings", "{\"{\"".repeat(8_000)),
        ("lines", "{\n".repeat(8_000)),
    ] {
        let folder = Folder::new(name);
        folder.policy();
        folder.write("example.zh-CN.ftl", format!("{WORDS}deep = {nested}\n"));
        let catalogue = Catalogue::load(Some(&folder.0));
        assert_eq!(
            catalogue.policies.len(),
            Catalogue::load(None).policies.len()
        );
        let named = catalogue.faults.iter().any(|fault| {
            matches!(fault, Problem::CatalogueFault { file, rule, .. }
                if file.ends_with("example.zh-CN.ftl") && rule == "words-readable")
        });
        assert!(named, "{name}: {:?}", catalogue.faults);
    }
}

#[test]
fn every_rule_has_an_example_and_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("a file");
    let rules: BTreeSet<String> = desk::rules().map(str::to_owned).collect();
    let mut shown: BTreeSet<String> = examples()
        .iter()
        .map(|example| example.rule.to_owned())
        .collect();
    // It takes two files, and has a test of its own.
    shown.insert("policy-once".to_owned());
    assert_eq!(rules, shown, "rules, and rules with an example");
    for language in ["zh-CN", "en-US"] {
        let problems = read(&format!("locales/{language}/problem.ftl"));
        let words = problems
            .split("problem-catalogue-fault =")
            .nth(1)
            .expect("the message");
        let told: BTreeSet<String> = words
            .lines()
            .filter_map(|line| Some(line.trim().strip_prefix('[')?.split_once(']')?.0.to_owned()))
            .collect();
        assert_eq!(told, rules, "{language}");
    }
}
