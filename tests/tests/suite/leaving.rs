//! What leaves the desk goes where the person says, and what they say and take back holds no longer.

use consent_desk_tests::{POLICY, Room, TODAY, held, noon};
use desk::{Action, Channel, Decision, Draft, Export, Format, Language, Problem, Secret, Shelf};
use std::path::PathBuf;
use std::sync::Mutex;

/// A dialog: remembers what it was asked for, and chooses a path or is closed.
struct Dialog {
    chooses: Option<PathBuf>,
    asked: Mutex<Vec<String>>,
}

impl Dialog {
    fn new(chooses: Option<PathBuf>) -> Self {
        let asked = Mutex::default();
        Self { chooses, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("asked").clone()
    }
}

impl Shelf for Dialog {
    async fn place(&self, stem: &str, extension: Option<&str>) -> Result<PathBuf, Problem> {
        let name = format!("{stem}.{}", extension.unwrap_or("/"));
        self.asked.lock().expect("asked").push(name);
        self.chooses.clone().ok_or(Problem::DialogClosed)
    }
}

fn draft() -> Draft {
    Draft {
        policy: POLICY.into(),
        right: "deletion".into(),
        name: "王小明".into(),
        ..Draft::default()
    }
}

#[tokio::test]
async fn a_closed_dialog_saves_nothing_and_records_nothing() {
    let room = Room::new("closed-dialog");
    room.read().await;
    room.decide("profile", Decision::Given)
        .await
        .expect("saved");
    let count = |view: &desk::View| view.history.count;
    let before = count(&room.desk().view(noon(TODAY)).await);
    let closed = Dialog::new(None);
    let desk = room.desk();
    let now = noon(TODAY);
    let letter = desk
        .save_into(&draft(), Format::Pdf, None, None, &closed, now)
        .await;
    assert_eq!(letter.map(|it| it.path), Err(Problem::DialogClosed));
    let export = desk
        .save_export(&Export::Decisions, Language::ZhCn, &closed, now)
        .await;
    assert_eq!(export, Err(Problem::DialogClosed));
    let backup = desk
        .back_up(&Secret::new("four words nobody guesses"), &closed, now)
        .await;
    assert_eq!(backup, Err(Problem::DialogClosed));
    assert_eq!(closed.asked().len(), 3, "{:?}", closed.asked());
    let after = desk.view(now).await;
    assert_eq!(count(&after), before);
    assert!(after.requests.is_empty());
}

#[tokio::test]
async fn a_letter_goes_where_the_dialog_says_and_is_recorded() {
    let room = Room::new("chosen-place");
    room.read().await;
    let chosen = room.folder.join("选 定.pdf");
    let dialog = Dialog::new(Some(chosen.clone()));
    let saved = room
        .desk()
        .save_into(&draft(), Format::Pdf, None, None, &dialog, noon(TODAY))
        .await
        .expect("saved");
    assert_eq!((saved.path, saved.problem), (chosen.clone(), None));
    assert!(std::fs::read(&chosen).expect("there").starts_with(b"%PDF"));
    assert_eq!(room.desk().view(noon(TODAY)).await.requests.len(), 1);
}

#[tokio::test]
async fn telling_and_confirming_can_be_taken_back_step_by_step() {
    let room = Room::new("taken-back");
    room.read().await;
    room.decide("cookies", Decision::Withdrawn)
        .await
        .expect("saved");
    let consents = vec!["cookies".to_owned()];
    let policy = POLICY.to_owned();
    let tell = |channel, on| Action::Tell {
        policy: policy.clone(),
        consents: consents.clone(),
        channel,
        on,
    };
    let yesterday = TODAY.yesterday().expect("a day");
    room.act(tell(Channel::Email, yesterday))
        .await
        .expect("told");
    room.act(tell(Channel::Phone, TODAY)).await.expect("told");
    let confirm = Action::Confirm {
        policy: policy.clone(),
        consents: consents.clone(),
        on: TODAY,
    };
    room.act(confirm).await.expect("confirmed");
    let back = || Action::TakeTellingBack {
        policy: policy.clone(),
    };

    let view = room.act(back()).await.expect("taken back");
    assert!(held(&view).confirmed.is_empty());
    assert_eq!(held(&view).told["cookies"].channel, Some(Channel::Phone));
    let view = room.act(back()).await.expect("taken back");
    let told = &held(&view).told["cookies"];
    assert_eq!((told.channel, told.on), (Some(Channel::Email), yesterday));
    let view = room.act(back()).await.expect("taken back");
    assert!(held(&view).told.is_empty());
    let count = view.history.count;
    let view = room
        .act(back())
        .await
        .expect("nothing is left to take back");
    assert_eq!(view.history.count, count);

    // The history keeps all of it; the records for others say only what holds.
    let says: Vec<_> = room.desk().history().await;
    let taken = |it: &&desk::Line| it.code == "telling-taken-back";
    assert_eq!(says.iter().filter(taken).count(), 3);
    let path = room
        .desk()
        .save_export(
            &Export::Records { policy: None },
            Language::EnUs,
            &room.folder,
            noon(TODAY),
        )
        .await
        .expect("saved");
    let records = std::fs::read_to_string(path).expect("readable");
    assert!(!records.contains("desk:Told"), "{records}");
}
