//! How near drafts of the five policies come to what was made by hand.

use super::*;

/// How much of what was drafted was made by hand, and how much of what was made by hand was drafted.
fn compare<T: Ord + std::fmt::Debug>(
    name: &str,
    drafted: &BTreeSet<T>,
    made: &BTreeSet<T>,
    same: impl Fn(&T, &T) -> bool,
) -> (f64, f64) {
    let share = |of: usize, all: usize| {
        if all == 0 {
            1.0
        } else {
            of as f64 / all as f64
        }
    };
    let right = drafted
        .iter()
        .filter(|it| made.iter().any(|other| same(it, other)))
        .count();
    let found = made
        .iter()
        .filter(|it| drafted.iter().any(|other| same(it, other)))
        .count();
    let (precision, recall) = (share(right, drafted.len()), share(found, made.len()));
    println!(
        "  {name:10} precision {precision:.2} ({right}/{}) recall {recall:.2} ({found}/{})",
        drafted.len(),
        made.len()
    );
    (precision, recall)
}

#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn drafts_of_the_five_come_near_to_what_was_made_by_hand() {
    let folder = root().with_file_name("shared").join("policies");
    let catalogue = Catalogue::load(None);
    let holds = |a: &String, b: &String| {
        a == b
            || a.chars().count() > 1 && b.contains(a.as_str())
            || b.chars().count() > 1 && a.contains(b.as_str())
    };
    let plain = |text: &str| {
        text.chars()
            .filter(|it| it.is_alphanumeric())
            .collect::<String>()
            .to_lowercase()
    };
    let mut totals: Vec<(&str, f64, f64)> = Vec::new();
    for policy in &catalogue.policies {
        let bytes = std::fs::read(folder.join(&policy.source)).expect("the policy's text");
        let imported = import::read(&bytes, &policy.source).expect("text");
        let found = drafted(&imported.text).policy;
        println!("{}", policy.id);
        // The second policy of a file is measured by what the first says of it alone.
        if policy
            .documents
            .first()
            .is_some_and(|it| it.heading.contains("SDK"))
        {
            continue;
        }
        let items = |it: &Policy| {
            it.collected
                .iter()
                .flat_map(|it| &it.items)
                .map(|it| plain(&it.term))
                .collect::<BTreeSet<_>>()
        };
        let contacts = |it: &Policy| {
            it.contacts
                .iter()
                .map(|it| plain(it.value.as_deref().unwrap_or_default()))
                .filter(|it| !it.is_empty())
                .collect::<BTreeSet<_>>()
        };
        let promised = |it: &Policy| {
            let own = it.rights.iter().filter_map(|it| it.deadline.as_ref());
            own.chain(it.promises.iter().map(|it| &it.deadline))
                .map(|it| (it.value, format!("{:?}", it.unit)))
                .collect::<BTreeSet<_>>()
        };
        let rights = |it: &Policy| it.rights.iter().map(|it| it.right).collect::<BTreeSet<_>>();
        let consents = |it: &Policy| {
            it.consents
                .iter()
                .map(|it| it.clause.clone())
                .collect::<BTreeSet<_>>()
        };
        for (name, (precision, recall)) in [
            (
                "items",
                compare("items", &items(&found), &items(policy), holds),
            ),
            (
                "contacts",
                compare("contacts", &contacts(&found), &contacts(policy), holds),
            ),
            (
                "periods",
                compare("periods", &promised(&found), &promised(policy), |a, b| {
                    a == b
                }),
            ),
            (
                "rights",
                compare("rights", &rights(&found), &rights(policy), |a, b| a == b),
            ),
            (
                "consents",
                compare("consents", &consents(&found), &consents(policy), |a, b| {
                    a == b || a.starts_with(&format!("{b}(")) || b.starts_with(&format!("{a}("))
                }),
            ),
        ] {
            totals.push((name, precision, recall));
        }
    }
    for (name, least) in [
        ("items", 0.55),
        ("contacts", 0.6),
        ("periods", 0.6),
        ("rights", 0.85),
        ("consents", 0.75),
    ] {
        let of: Vec<_> = totals.iter().filter(|it| it.0 == name).collect();
        let mean = |pick: fn(&(&str, f64, f64)) -> f64| {
            of.iter().map(|it| pick(it)).sum::<f64>() / of.len() as f64
        };
        println!(
            "{name:10} precision {:.2} recall {:.2}",
            mean(|it| it.1),
            mean(|it| it.2)
        );
        assert!(
            mean(|it| it.1) >= least && mean(|it| it.2) >= least,
            "{name}"
        );
    }
}
