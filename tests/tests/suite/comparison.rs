//! Two policies held against each other.

use desk::{Catalogue, Compared, Comparison, Named, Verdict};

const ALL: [&str; 2] = ["qiniu-cloud", "kingsoft-cloud"];

fn compared(first: &str, second: &str) -> (Catalogue, Comparison) {
    let catalogue = Catalogue::load(None);
    let comparison = catalogue.comparison(first, second).expect("two policies");
    (catalogue, comparison)
}

fn verdict(lines: &[Compared], of: &str) -> Verdict {
    let line = lines.iter().find(|it| it.of == of);
    line.unwrap_or_else(|| panic!("a line for {of}")).verdict
}

fn parts(it: &Comparison) -> [&[Compared]; 4] {
    [&it.collected, &it.recipients, &it.keeping, &it.rights]
}

#[test]
fn every_fact_of_both_stands_in_it_and_no_other() {
    let (catalogue, comparison) = compared(ALL[0], ALL[1]);
    let sorted = |mut ids: Vec<String>| {
        ids.sort();
        ids.dedup();
        ids
    };
    for (policy, side) in [(ALL[0], 0), (ALL[1], 1)] {
        let policy = catalogue.policy(policy).expect("a policy");
        let own: [Vec<String>; 4] = [
            policy.collected.iter().map(|it| it.id.clone()).collect(),
            policy.recipients.iter().map(|it| it.id.clone()).collect(),
            policy.retention.iter().map(|it| it.id.clone()).collect(),
            policy.rights.iter().map(|it| it.id.clone()).collect(),
        ];
        for (lines, own) in parts(&comparison).into_iter().zip(own) {
            let told = lines
                .iter()
                .flat_map(|it| if side == 0 { &it.first } else { &it.second });
            assert_eq!(sorted(told.map(|it| it.id.clone()).collect()), sorted(own));
        }
    }
}

#[test]
fn who_says_it_alone_is_told_by_the_facts() {
    let (_, comparison) = compared(ALL[0], ALL[1]);
    for line in parts(&comparison).into_iter().flatten() {
        match line.verdict {
            Verdict::First => assert!(!line.first.is_empty() && line.second.is_empty(), "{line:?}"),
            Verdict::Second => {
                assert!(line.first.is_empty() && !line.second.is_empty(), "{line:?}")
            }
            _ => assert!(
                !line.first.is_empty() && !line.second.is_empty(),
                "{line:?}"
            ),
        }
    }
}

#[test]
fn turned_round_it_says_the_same() {
    let (_, there) = compared(ALL[0], ALL[1]);
    let (_, back) = compared(ALL[1], ALL[0]);
    for (there, back) in parts(&there).into_iter().zip(parts(&back)) {
        assert_eq!(there.len(), back.len());
        for (one, other) in there.iter().zip(back) {
            let turned = match one.verdict {
                Verdict::First => Verdict::Second,
                Verdict::Second => Verdict::First,
                same => same,
            };
            assert_eq!(
                (turned, &one.first, &one.second),
                (other.verdict, &other.second, &other.first)
            );
        }
    }
}

#[test]
fn a_policy_is_like_itself() {
    let (_, comparison) = compared(ALL[0], ALL[0]);
    for line in parts(&comparison).into_iter().flatten() {
        assert_eq!(line.verdict, Verdict::Alike, "{line:?}");
    }
}

#[test]
fn a_general_word_is_neither_silence_nor_agreement() {
    let catalogue = Catalogue::load(None);
    let mut seen = 0;
    for first in &catalogue.policies {
        for second in &catalogue.policies {
            let comparison = catalogue
                .comparison(&first.id, &second.id)
                .expect("two policies");
            for line in &comparison.collected {
                let row = catalogue
                    .matrix
                    .iter()
                    .find(|it| it.kind == line.of)
                    .expect("a row");
                let general = |id: &str| {
                    let at = catalogue.policies.iter().position(|it| it.id == id);
                    let cell = at.and_then(|at| row.cells[at].as_ref());
                    cell.is_some_and(|it| it.named == Named::General)
                };
                let unclear = general(&first.id) || general(&second.id);
                assert_eq!(line.verdict == Verdict::Unclear, unclear, "{line:?}");
                seen += usize::from(unclear);
            }
        }
    }
    assert!(seen > 0, "the catalogue has such kinds");
}

#[test]
fn what_can_be_compared_decides_whether_they_differ() {
    let mut catalogue = Catalogue::load(None);
    let same = |catalogue: &Catalogue| catalogue.comparison("one", "two").expect("two policies");
    let mut policy = catalogue.policy(ALL[0]).expect("a policy").clone();
    policy.id = "one".to_owned();
    catalogue.policies.push(policy.clone());
    policy.id = "two".to_owned();
    let (deadline, right) = policy
        .rights
        .iter_mut()
        .find_map(|it| Some((it.deadline.as_mut()?, it.right)))
        .expect("a promised period");
    // Where a promise stands is not compared; how long it is, is.
    deadline.clause = "99".to_owned();
    catalogue.policies.push(policy.clone());
    assert_eq!(
        verdict(&same(&catalogue).rights, right.id()),
        Verdict::Alike
    );
    let last = catalogue.policies.last_mut().expect("the second");
    let offer = last
        .rights
        .iter_mut()
        .find(|it| it.right == right)
        .expect("the right");
    offer.deadline.as_mut().expect("its period").value += 1;
    assert_eq!(
        verdict(&same(&catalogue).rights, right.id()),
        Verdict::Differs
    );
    let last = catalogue.policies.last_mut().expect("the second");
    last.rights.retain(|it| it.right != right);
    assert_eq!(
        verdict(&same(&catalogue).rights, right.id()),
        Verdict::First
    );
}
