//! Everything about one request: as one PDF, or as a folder.

use super::sources::{Sources, dates};
use crate::act::deadline::ClockKind;
use crate::act::letter::{self, Capacity};
use crate::act::request::{self, ComplaintTo, Step};
use crate::base::files;
use crate::base::problem::{Cause, Problem};
use crate::base::progress::Progress;
use crate::base::words::china_day;
use crate::desk::shelf;
use crate::desk::view::Filed;
use crate::know::catalogue::{Offer, Policy};
use crate::paper::report::{
    self, CaseFile, Clause, Clock, Enclosure, Moment, Party, Role, Writing,
};
use crate::paper::typesetting;
use crate::prove::history::Made;
use crate::prove::record::place;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::path::Path;

/// Everything about a request, with the same for machines in it.
pub fn case(from: &Sources, filed: &Filed) -> Result<CaseFile, Problem> {
    let request = &filed.request;
    let policy = request::held(from.catalogue, &request.policy, request.version);
    let offer = policy.and_then(|it| request::offered(it, &request.offer, request.right));
    let right = from.say(&format!("right-{}", request.right.id()), &[]);
    let provider = from.provider(&request.policy);
    let matter = from.say(
        "receipt-entry",
        &[("provider", &provider), ("name", &right)],
    );
    let mut standing = vec![request.status_line(from.language)];
    standing.extend(request.facts_line(from.language));
    let letters = letters(from, filed);
    let case = CaseFile {
        date: china_day(from.now),
        matter,
        reference: request.id.to_string(),
        standing,
        parties: parties(from, filed, policy, letters.first().copied()),
        moments: moments(from, filed),
        clocks: clocks(from, filed),
        clauses: policy.map_or_else(Vec::new, |policy| {
            clauses(from, filed, policy, offer, &letters)
        }),
        writings: writings(from, filed, &letters),
        enclosures: filed
            .files
            .iter()
            .map(|it| Enclosure {
                name: it.name.clone(),
                bytes: it.size,
                sha256: it.sha256.clone(),
            })
            .collect(),
        seal: from.seal(),
        record: Vec::new(),
    };
    let record = record(from, filed, &case);
    let mut bytes = serde_json::to_vec_pretty(&record).unwrap_or_default();
    bytes.push(b'\n');
    Ok(CaseFile {
        record: bytes,
        ..case
    })
}

/// The same words as in the PDF, and beside them ids, codes and dates as the desk has them.
fn record(from: &Sources, filed: &Filed, case: &CaseFile) -> Value {
    let clocks = filed.request.clocks.iter();
    let traces = clocks.map(|it| {
        let days = it.clock.trace(from.calendar);
        json!({ "clock": it.id, "days": days })
    });
    let anchor = from.ledger.map(|it| it.anchor());
    json!({
        "schema": 1,
        "made": from.now.to_string(),
        "language": from.language,
        "case": case,
        "request": filed.request,
        "traces": traces.collect::<Vec<_>>(),
        "history": anchor.map(|it| json!({ "head": it.head.to_hex(), "count": it.count })),
    })
}

/// The request's letters, the first first.
fn letters<'a>(from: &Sources<'a>, filed: &Filed) -> Vec<&'a Made> {
    let belongs = |it: &&Made| it.request == Some(filed.request.id);
    from.past.letters.iter().filter(belongs).collect()
}

fn parties(
    from: &Sources,
    filed: &Filed,
    policy: Option<&Policy>,
    first: Option<&Made>,
) -> Vec<Party> {
    let line = |id: &str, value: &str| {
        let name = from.say(id, &[]);
        let arguments = [("name", name.as_str()), ("value", value)];
        (!value.is_empty()).then(|| from.say("case-line", &arguments))
    };
    let party = |role, name: &str, details: Vec<Option<String>>| Party {
        role,
        name: match name {
            "" => from.say("case-unnamed", &[]),
            name => name.to_owned(),
        },
        details: details.into_iter().flatten().collect(),
    };
    let mut parties = Vec::new();
    match first.map(|it| &it.draft) {
        Some(draft) => {
            let details = vec![
                line("case-account", &draft.account),
                line("case-contact", &draft.contact),
            ];
            parties.push(party(Role::Requester, &draft.name, details));
            let related = |capacity: &Capacity, relation: &str| {
                letter::kinship(capacity, relation)
                    .get(from.language)
                    .to_owned()
            };
            let represented = |name: &str, details| party(Role::Represented, name, details);
            parties.extend(match &draft.capacity {
                Capacity::Person => None,
                Capacity::Guardian {
                    child,
                    relation,
                    proof,
                    ..
                } => Some(represented(
                    child,
                    vec![
                        line("case-relation", &related(&draft.capacity, relation)),
                        line("case-proof", proof),
                    ],
                )),
                Capacity::CloseRelative {
                    deceased,
                    relation,
                    agreed: _,
                    died,
                    interest,
                    proof,
                } => {
                    let died = died.map_or_else(String::new, |it| it.to_string());
                    let details = vec![
                        line("case-relation", &related(&draft.capacity, relation)),
                        line("case-died", &died),
                        line("case-interest", interest),
                        line("case-proof", proof),
                    ];
                    Some(represented(deceased, details))
                }
                Capacity::Agent { principal, proof } => {
                    Some(represented(principal, vec![line("case-proof", proof)]))
                }
                Capacity::Company {
                    company,
                    post,
                    proof,
                } => Some(represented(
                    company,
                    vec![line("case-post", post), line("case-proof", proof)],
                )),
            });
        }
        None => {
            // The letter was erased: what is known of the person is all there is.
            let person = filed.request.person.as_deref();
            let known = from
                .view
                .people
                .iter()
                .find(|it| Some(&*it.id.to_string()) == person);
            let name = known.map_or("", |it| &it.profile.name);
            parties.push(party(Role::Requester, name, Vec::new()));
        }
    }
    let contacts = policy.map_or(&[][..], |it| &it.contacts);
    let details = contacts.iter().filter_map(|it| {
        let address = it.address.as_ref().map(|it| it.get(from.language));
        let value = address.or(it.value.as_deref())?;
        let arguments = [("name", it.label.get(from.language)), ("value", value)];
        Some(Some(from.say("case-line", &arguments)))
    });
    let name = policy.map_or(&*filed.request.policy, |it| {
        it.controller.get(from.language)
    });
    parties.push(party(Role::Provider, name, details.collect()));
    for event in &filed.request.events {
        if let Step::Complained {
            to: ComplaintTo::Authority | ComplaintTo::Court,
            name,
            reference,
            ..
        } = &event.event
        {
            let details = vec![line("case-reference", reference)];
            parties.push(party(Role::Authority, name, details));
        }
    }
    parties
}

fn moments(from: &Sources, filed: &Filed) -> Vec<Moment> {
    let moment = |it: &request::EventView| Moment {
        date: it.on,
        what: it.what.get(from.language).to_owned(),
        detail: it.detail.get(from.language).to_owned(),
    };
    let mut moments: Vec<_> = filed.request.events.iter().map(moment).collect();
    moments.sort_by_key(|it| it.date);
    moments
}

fn clocks(from: &Sources, filed: &Filed) -> Vec<Clock> {
    let clock = |it: &request::ClockView| {
        let mut lines = it.clock.lines(from.language);
        let name = lines.remove(0);
        lines.extend(
            it.became
                .as_ref()
                .map(|it| it.get(from.language).to_owned()),
        );
        let days = it.clock.trace(from.calendar);
        Clock {
            name,
            lines,
            trace: days.iter().map(|it| it.cells(from.language)).collect(),
        }
    };
    filed.request.clocks.iter().map(clock).collect()
}

fn clauses(
    from: &Sources,
    filed: &Filed,
    policy: &Policy,
    offer: Option<&Offer>,
    letters: &[&Made],
) -> Vec<Clause> {
    let clause = |document: &str, number: &str, says: &str| Clause {
        place: place(policy, document, number, from.language),
        says: says.to_owned(),
    };
    let mut clauses = Vec::new();
    if let Some(offer) = offer {
        let of = |number: &str, says: &str| clause(&offer.document, number, says);
        clauses.push(of(&offer.clause, offer.summary.get(from.language)));
        let promise = filed
            .request
            .clocks
            .iter()
            .find(|it| it.clock.kind == ClockKind::Promise);
        if let (Some(deadline), Some(figure)) =
            (&offer.deadline, promise.and_then(|it| it.clock.figure))
        {
            clauses.push(of(&deadline.clause, &figure.text(from.language)));
        }
        if let Some(evidence) = &offer.evidence {
            clauses.push(of(&evidence.clause, evidence.text.get(from.language)));
        }
        let claimed = |id: &String| {
            let drafts = letters.iter().map(|it| &it.draft);
            drafts
                .flat_map(|it| it.grounds.iter().chain(&it.conditions))
                .any(|it| it == id)
        };
        let points = offer.grounds.iter().chain(&offer.conditions);
        for point in points.filter(|it| claimed(&it.id)) {
            clauses.push(of(&point.clause, point.text.get(from.language)));
        }
    }
    let consents = filed.request.consents.iter();
    for consent in consents.filter_map(|it| policy.consent(it).ok()) {
        let says = consent.about.get(from.language);
        clauses.push(clause(&consent.document, &consent.clause, says));
    }
    clauses
}

/// Letters, and what the provider answered as far as the person wrote it down.
fn writings(from: &Sources, filed: &Filed, letters: &[&Made]) -> Vec<Writing> {
    let mut writings: Vec<_> = letters
        .iter()
        .map(|made| Writing {
            title: letter::first_line(&made.text).to_owned(),
            date: china_day(made.at),
            received: false,
            text: made.text.clone(),
        })
        .collect();
    for event in &filed.request.events {
        let text = match &event.event {
            Step::Answered { note, .. } => note,
            Step::IdentityAsked { what, .. } => what,
            Step::Extended { reason, .. } => reason,
            _ => continue,
        };
        if !text.trim().is_empty() {
            writings.push(Writing {
                title: event.what.get(from.language).to_owned(),
                date: event.on,
                received: true,
                text: text.clone(),
            });
        }
    }
    writings.sort_by_key(|it| it.date);
    writings
}

/// Writes the case as the folder `path`: the PDF, its record, the dates, every letter as PDF and text, every
/// attached file as it was. Either all of it is there or nothing.
pub fn save_folder(
    from: &Sources,
    filed: &Filed,
    path: &Path,
    progress: &Progress,
) -> Result<(), Problem> {
    let letters = letters(from, filed);
    // The case's own pages, each letter, each attached file.
    let all = (1 + letters.len() + filed.files.len()) as u64;
    let mut done = 0;
    let mut next = || {
        done += 1;
        progress.reached(done, all)
    };
    progress.reached(0, all)?;
    let case = case(from, filed)?;
    let pdf = typesetting::print(&report::case_file(&case, from.language))?;
    files::folder_at_once(path, |half| {
        files::write_beside(half, &from.say("file-case", &[]), "pdf", &pdf)?;
        files::write_beside(half, "record", "json", &case.record)?;
        let calendar = dates(from, |id| id == filed.request.id);
        files::write_beside(
            half,
            &from.say("file-dates", &[]),
            "ics",
            calendar.as_bytes(),
        )?;
        for made in letters {
            next()?;
            save_letter(from, made, &half.join(from.say("file-letters", &[])))?;
        }
        for file in &filed.files {
            next()?;
            let ledger = from
                .ledger
                .ok_or(Problem::HistoryUnreadable(Cause::none()))?;
            let bytes = ledger.file(file.seq)?;
            let (stem, extension) = file.name.rsplit_once('.').unwrap_or((&file.name, "bin"));
            let folder = half.join(from.say("file-attachments", &[]));
            files::write_beside(&folder, stem, extension, &bytes)?;
        }
        next()
    })
}

/// A letter as it was recorded, as PDF and as text.
fn save_letter(from: &Sources, made: &Made, folder: &Path) -> Result<(), Problem> {
    let day: Date = china_day(made.at);
    let letter = made.letter(from.catalogue);
    let pdf = typesetting::sealed_pdf(&letter, Some(&made.seal()))?;
    let languages = made.draft.language.languages();
    let text = typesetting::sealed_words(made.text.clone(), languages, Some(&made.seal()));
    let stem = shelf::letter_name(from.catalogue, day, &made.draft, &letter);
    files::write_beside(folder, &stem, "pdf", &pdf)?;
    files::write_beside(folder, &stem, "txt", text.as_bytes())?;
    Ok(())
}
