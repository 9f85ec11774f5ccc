//! What leaves the desk goes where the person says, and what they say and take back holds no longer.

use consent_desk_tests::{POLICY, Room, TODAY, held, noon};
use desk::{
    Action, Channel, Decision, Draft, Export, Format, Language, LetterLanguage, Problem, Secret,
    Shelf,
};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

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
        .back_up(
            &Secret::new("four words nobody guesses"),
            Language::ZhCn,
            &closed,
            now,
        )
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

/// A file's name says what it is to whoever looks for it, in the language in which they wrote; a second one to the same
/// effect takes nothing from the first.
#[tokio::test]
async fn a_letter_s_file_is_called_what_it_is() {
    let room = Room::new("called");
    room.read().await;
    let letters = room.folder.join("letters");
    let called = async |language| {
        let draft = Draft {
            language,
            ..draft()
        };
        let desk = room.desk();
        let saved = desk.save_into(&draft, Format::Txt, None, None, &letters, noon(TODAY));
        let path = saved.await.expect("saved").path;
        path.file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned()
    };
    let chinese = called(LetterLanguage::ZhCn).await;
    assert!(
        chinese.starts_with(&format!("{TODAY} 七牛云 ")),
        "{chinese}"
    );
    let again = called(LetterLanguage::ZhCn).await;
    assert_eq!(again, chinese.replace(".txt", " (2).txt"));
    let english = called(LetterLanguage::EnUs).await;
    assert!(
        english.starts_with(&format!("{TODAY} Qiniu Cloud Request")),
        "{english}"
    );
    assert_eq!(
        called(LetterLanguage::Both).await,
        english.replace(".txt", " (2).txt")
    );
}

/// So does an export's, a backup's and the recovery sheet's, in the language that they are read in.
#[tokio::test]
async fn every_other_file_is_called_what_it_is_too() {
    let room = Room::new("called-exports");
    room.read().await;
    let (desk, now, folder) = (room.desk(), noon(TODAY), room.folder.join("exports"));
    let letters = room.folder.join("letters");
    let saved = desk
        .save_into(&draft(), Format::Txt, None, None, &letters, now)
        .await
        .expect("saved");
    let request = saved.request.expect("a request");
    let code = Secret::new(desk.new_code(now).await.expect("a code").code);
    let passphrase = Secret::new("four words nobody guesses");
    let one = || Some("qiniu-cloud".to_owned());
    let all = [
        Export::Information,
        Export::Decisions,
        Export::Records { policy: None },
        Export::Records { policy: one() },
        Export::Receipt { policy: one() },
        Export::History,
        Export::Dates { request: None },
        Export::Dates {
            request: Some(request),
        },
        Export::Case { request },
        Export::CaseFolder { request },
    ];
    let names = async |language| {
        let mut names = Vec::new();
        for export in &all {
            names.push(desk.save_export(export, language, &folder, now).await);
        }
        names.push(desk.back_up(&passphrase, language, &folder, now).await);
        names.push(desk.save_sheet(&code, "desk", language, &folder, now).await);
        let name = |path: PathBuf| {
            let name = path.file_name().expect("a name").to_string_lossy();
            let name = name.strip_prefix(&format!("{TODAY} ")).map(str::to_owned);
            name.unwrap_or_else(|| panic!("{path:?}: no day"))
        };
        let names = names.into_iter().map(|it| name(it.expect("written")));
        names.collect::<Vec<_>>()
    };
    assert_eq!(
        names(Language::ZhCn).await,
        [
            "各家政策写明收集的信息.csv",
            "决定一览.csv",
            "同意记录.jsonld",
            "七牛云 同意记录.jsonld",
            "七牛云 同意回执.pdf",
            "历史记录.pdf",
            "请求日期.ics",
            "七牛云 关于删除个人信息的请求书 日期.ics",
            "七牛云 关于删除个人信息的请求书 案卷.pdf",
            "七牛云 关于删除个人信息的请求书 案卷",
            "知情台备份.age",
            "知情台恢复单.pdf",
        ]
    );
    assert_eq!(
        names(Language::EnUs).await,
        [
            "Information that policies collect.csv",
            "Decisions.csv",
            "Consent records.jsonld",
            "Qiniu Cloud Consent records.jsonld",
            "Qiniu Cloud Consent receipt.pdf",
            "History.pdf",
            "Dates.ics",
            "Qiniu Cloud Request for deletion of personal information – dates.ics",
            "Qiniu Cloud Request for deletion of personal information – case file.pdf",
            "Qiniu Cloud Request for deletion of personal information – case file",
            "Consent Desk backup.age",
            "Consent Desk recovery sheet.pdf",
        ]
    );
}

/// Stopped at any part, a case folder and a backup leave nothing behind, and the history says nothing of them; and when
/// they are begun again, they come to their end.
#[tokio::test]
async fn long_work_that_is_stopped_leaves_nothing_half_made() {
    let mut room = Room::new("stopped");
    room.read().await;
    let now = noon(TODAY);
    let letters = room.folder.join("letters");
    let desk = Arc::new(room.desk.take().expect("open"));
    let saved = desk
        .save_into(&draft(), Format::Txt, None, None, &letters, now)
        .await
        .expect("saved");
    let request = saved.request.expect("a request");
    for name in ["reply.txt", "proof.txt"] {
        let attached = desk.attach(request, name, b"bytes".to_vec(), now).await;
        attached.expect("attached");
    }
    let count = desk.view(now).await.history.count;
    let place = room.folder.join("place");
    let left = || std::fs::read_dir(&place).map_or(0, Iterator::count);
    let passphrase = Secret::new("four words nobody guesses");
    let folder = Export::CaseFolder { request };

    let heard = Arc::new(Mutex::new(Vec::new()));
    let stop_at = Arc::new(Mutex::new(None));
    desk.watch({
        let (heard, stop_at) = (Arc::clone(&heard), Arc::clone(&stop_at));
        let desk = Arc::downgrade(&desk);
        move |done, all| {
            heard.lock().expect("heard").push((done, all));
            if *stop_at.lock().expect("a part") == Some(done) {
                desk.upgrade().expect("open").cancel();
            }
        }
    });
    // The case's own pages, one letter, two files.
    for part in 1..=4 {
        *stop_at.lock().expect("a part") = Some(part);
        let stopped = desk.save_export(&folder, Language::ZhCn, &place, now).await;
        assert_eq!(stopped, Err(Problem::Stopped), "at {part}");
        assert_eq!(left(), 0, "at {part}");
    }
    for part in [1, count.expect("open")] {
        *stop_at.lock().expect("a part") = Some(part);
        let stopped = desk.back_up(&passphrase, Language::ZhCn, &place, now).await;
        assert_eq!(stopped, Err(Problem::Stopped), "at {part}");
        assert_eq!(left(), 0, "at {part}");
    }
    assert_eq!(desk.view(now).await.history.count, count);

    *stop_at.lock().expect("a part") = None;
    heard.lock().expect("heard").clear();
    let saved = desk.save_export(&folder, Language::ZhCn, &place, now).await;
    saved.expect("the folder");
    assert_eq!(
        *heard.lock().expect("heard"),
        [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    );
    let saved = desk.back_up(&passphrase, Language::ZhCn, &place, now).await;
    saved.expect("the backup");
    assert_eq!(left(), 2);
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
