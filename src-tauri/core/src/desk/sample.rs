//! A sample person, to try the desk with before anything of one's own is in it. Their life is made of the
//! same actions as anyone's, dated back from the present, so that every screen has something to show.

use super::{Action, Desk, Format};
use crate::act::letter::Draft;
use crate::act::request::Step;
use crate::base::files;
use crate::base::ids::{RequestId, new_id};
use crate::base::problem::{Cause, Problem};
use crate::base::words::china_day;
use crate::decide::consent::Decision;
use crate::know::catalogue::Channel;
use crate::prove::history::{Kinship, Profile};
use jiff::{SignedDuration, Timestamp};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;

const QINIU: &str = "qiniu-cloud";
const KINGSOFT: &str = "kingsoft-cloud";
const NAME: &str = "王小明";
const CONTACT: &str = "wangxm@example.com";

/// Makes the place where a sample person's files are while they are here: with the system's temporary files, or in the
/// data folder where the desk may write nowhere else.
///
/// # Errors
/// `FileUnwritable` of the data folder.
pub(super) fn folder(data: &Path) -> Result<PathBuf, Problem> {
    let name = format!("consent-desk-sample-{}", new_id()?);
    let temporary = std::env::temp_dir().join(&name);
    if files::private_folder(&temporary).is_ok() {
        return Ok(temporary);
    }
    let folder = data.join(name);
    files::private_folder(&folder)?;
    Ok(folder)
}

/// [`fill`] as a future of one size: what fills a desk acts on it, and acting can begin a sample.
pub(super) fn filled(
    desk: &Desk,
    documents: PathBuf,
    now: Timestamp,
) -> Pin<Box<dyn Future<Output = Result<(), Problem>> + Send + '_>> {
    Box::pin(async move { fill(desk, &documents, now).await })
}

/// Fills an empty desk with the sample person's decisions, letters and requests up to `now`. Letters are
/// saved into `documents`.
///
/// # Errors
/// Whatever keeps the desk from recording, and `UnknownPolicy` where the catalogue is not the built-in one.
pub async fn fill(desk: &Desk, documents: &Path, now: Timestamp) -> Result<(), Problem> {
    let ago = |days: i64| now - SignedDuration::from_hours(24 * days);
    let on = |days: i64| china_day(ago(days));
    desk.act(Action::Read { unlock: false }, now).await?;
    let profile = Profile {
        name: NAME.to_owned(),
        kinship: Kinship::Myself,
        contact: CONTACT.to_owned(),
        accounts: [
            (QINIU.to_owned(), CONTACT.to_owned()),
            (KINGSOFT.to_owned(), "wxm2019".to_owned()),
        ]
        .into(),
    };
    let person = None;
    desk.act(Action::SavePerson { person, profile }, ago(26))
        .await?;

    let deletion = write(desk, KINGSOFT, "deletion", "wxm2019", documents, ago(25)).await?;
    let sent = |days: i64| Step::Sent {
        on: on(days),
        channel: Some(Channel::Email),
        reference: String::new(),
    };
    record(desk, deletion, sent(25), ago(25)).await?;
    for (policy, consent) in [
        (KINGSOFT, "marketing"),
        (QINIU, "marketing-email"),
        (QINIU, "marketing-phone"),
    ] {
        decide(desk, policy, consent, Decision::Refused, ago(24)).await?;
    }
    decide(desk, QINIU, "profile", Decision::Given, ago(23)).await?;
    let acknowledged = Step::Acknowledged {
        on: on(23),
        reference: "KS-20418".to_owned(),
    };
    record(desk, deletion, acknowledged, ago(23)).await?;
    let told = Action::Tell {
        policy: QINIU.to_owned(),
        consents: vec!["marketing-email".to_owned()],
        channel: Channel::Unsubscribe,
        on: on(22),
    };
    desk.act(told, ago(22)).await?;
    let verified = Step::IdentityVerified { on: on(22) };
    record(desk, deletion, verified, ago(22)).await?;
    let profiling = "third-party-profiling";
    decide(desk, QINIU, profiling, Decision::Given, ago(20)).await?;
    let access = write(desk, QINIU, "access", CONTACT, documents, ago(12)).await?;
    record(desk, access, sent(12), ago(12)).await?;
    decide(desk, QINIU, profiling, Decision::Withdrawn, ago(8)).await
}

async fn decide(
    desk: &Desk,
    policy: &str,
    consent: &str,
    decision: Decision,
    at: Timestamp,
) -> Result<(), Problem> {
    let action = Action::Decide {
        policy: policy.to_owned(),
        consent: consent.to_owned(),
        decision,
    };
    desk.act(action, at).await?;
    Ok(())
}

async fn write(
    desk: &Desk,
    policy: &str,
    right: &str,
    account: &str,
    documents: &Path,
    at: Timestamp,
) -> Result<RequestId, Problem> {
    let catalogue = desk.catalogue();
    let offer = catalogue
        .policy(policy)?
        .rights
        .iter()
        .find(|it| it.id == right);
    let draft = Draft {
        policy: policy.to_owned(),
        right: right.to_owned(),
        name: NAME.to_owned(),
        account: account.to_owned(),
        contact: CONTACT.to_owned(),
        grounds: offer
            .and_then(|it| it.grounds.first())
            .map(|it| it.id.clone())
            .into_iter()
            .collect(),
        ..Draft::default()
    };
    let saved = desk
        .save_into(&draft, Format::Pdf, None, None, documents, at)
        .await?;
    saved.request.ok_or(
        saved
            .problem
            .unwrap_or(Problem::HistoryUnreadable(Cause::none())),
    )
}

async fn record(desk: &Desk, request: RequestId, step: Step, at: Timestamp) -> Result<(), Problem> {
    desk.act(Action::Step { request, step }, at).await?;
    Ok(())
}
