//! A desk in memory that answers line by line, for the interface in an ordinary browser while one works on
//! it: `sample_desk [empty]`. Each line that comes is `{"command": …, "args": …}` as the window gets it, each
//! line that goes is `{"done": …}` or `{"failed": …}`. There is a sample person in it unless it is to be empty.
//! It is always the moment that `SAMPLE_MOMENT` says, where that is set: pictures of it stay alike.

use consent_desk_tests::Room;
use desk::{Desk, Problem, letter, sample};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let moment: Option<Timestamp> = std::env::var("SAMPLE_MOMENT")
        .ok()
        .map(|it| it.parse().expect("SAMPLE_MOMENT as RFC 3339 has it"));
    let now = || moment.unwrap_or_else(Timestamp::now);
    let room = Room::new("sample");
    let documents = room.folder.join("documents");
    let desk = room.desk();
    if std::env::args().nth(1).as_deref() != Some("empty") {
        let filled = sample::fill(desk, &documents, now()).await;
        filled.expect("a sample person");
    }
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let asked: Value = serde_json::from_str(&line).unwrap_or_default();
        let command = asked["command"].as_str().unwrap_or_default();
        let answer = match answer(desk, command, &asked["args"], &documents, now()).await {
            Ok(done) => json!({ "done": done }),
            Err(problem) => json!({ "failed": problem }),
        };
        writeln!(out, "{answer}").expect("whoever asked listens");
        out.flush().expect("whoever asked listens");
    }
    let _ = std::fs::remove_dir_all(&room.folder);
}

/// What the window's command of that name gives.
async fn answer(
    desk: &Desk,
    command: &str,
    args: &Value,
    documents: &std::path::Path,
    now: Timestamp,
) -> Result<Value, Problem> {
    let text = |name: &str| args[name].as_str().unwrap_or_default().to_owned();
    let secret = |name: &str| desk::Secret::new(text(name));
    macro_rules! arg {
        ($name:literal) => {
            serde_json::from_value(args[$name].clone()).expect($name)
        };
    }
    macro_rules! give {
        ($value:expr) => {
            serde_json::to_value($value).expect("plain data")
        };
    }
    let bytes = || -> Vec<u8> { serde_json::from_value(args["bytes"].clone()).unwrap_or_default() };
    Ok(match command {
        "start" => json!({
            "catalogue": desk.catalogue(),
            "whole": desk.is_whole(),
            "view": desk.view(now).await,
            "language": "zh-CN",
            "version": env!("CARGO_PKG_VERSION"),
            "network": "closed",
            "reach": "limited",
            "log": "log.txt",
        }),
        "terms" => give!(desk::terms()),
        "about" => json!({
            "version": env!("CARGO_PKG_VERSION"),
            "built": null,
            "system": std::env::consts::OS,
            "desktop": "",
            "network": "closed",
            "data": "~/.local/share/consent-desk",
            "notices": null,
        }),
        "savings" | "choose_folder" => {
            json!({ "folder": "~/Documents/Consent Desk", "ask": false })
        }
        "ask_where" => json!({ "folder": "~/Documents/Consent Desk", "ask": args["ask"] }),
        "act" => give!(desk.act(arg!("action"), now).await?),
        "view" => give!(desk.view(now).await),
        "cancel" | "given" | "rest" | "whole" => Value::Null,
        "portion" => give!(desk.portion(arg!("from"))),
        "read_policy" => give!(desk.read_policy(&text("name"), &bytes(), now).await?),
        "take_policy" => give!(
            desk.take_policy(
                &text("name"),
                text("facts"),
                text("zh_cn"),
                text("en_us"),
                now
            )
            .await?
        ),
        "policy_text" => give!(desk.policy_text(&text("text")).await?),
        "review" => give!(desk.review(&text("text")).await?),
        "export_policy" => give!(desk.export_policy(&text("policy"), documents).await?),
        "verify_policy" => {
            give!(desk.verify_policy(&text("policy"), &text("name"), &bytes())?)
        }
        "questions" => give!(desk::questions(desk.catalogue().policy(&text("policy"))?)),
        "compare" => give!(
            desk.catalogue()
                .comparison(&text("first"), &text("second"))?
        ),
        "rights" => give!(letter::rights(desk.catalogue().policy(&text("policy"))?)),
        "form" => give!(letter::form(
            desk.catalogue().policy(&text("policy"))?,
            &text("right"),
            arg!("regime"),
            arg!("step"),
        )?),
        "preview" => {
            let field: Option<String> = arg!("field");
            give!(desk.preview(&arg!("draft"), field.as_deref(), now)?)
        }
        "carry" => give!(desk.carry(&arg!("draft"), &text("policy"), &text("right"))?),
        "keep" => give!(desk.keep(arg!("letter"), now).await?),
        "let_go" => give!(desk.let_go(&text("key"), now).await?),
        "save" => {
            let (draft, format) = (arg!("draft"), arg!("format"));
            let (person, request) = (arg!("person"), arg!("request"));
            give!(
                desk.save_into(&draft, format, person, request, documents, now)
                    .await?
            )
        }
        "save_again" => give!(
            desk.save_again(arg!("letter"), arg!("format"), documents)
                .await?
        ),
        "attach" => give!(
            desk.attach(arg!("request"), &text("name"), bytes(), now)
                .await?
        ),
        "save_attachment" => give!(desk.save_attachment(arg!("seq"), documents).await?),
        "new_code" => give!(desk.new_code(now).await?),
        "save_sheet" => {
            give!(
                desk.save_sheet(&secret("code"), "desk", arg!("language"), documents, now)
                    .await?
            )
        }
        "back_up" => give!(
            desk.back_up(&secret("passphrase"), arg!("language"), documents, now)
                .await?
        ),
        "bring_in" => give!(desk.bring_in(&bytes(), &secret("passphrase"), now).await?),
        "check_history" => give!(desk.check_history().await?),
        "lines" => give!(desk.lines(&arg!("sought")).await),
        "save_export" => give!(
            desk.save_export(&arg!("what"), arg!("language"), documents, now)
                .await?
        ),
        "prospect" => give!(desk.prospect(&text("policy"), &text("offer"), arg!("regime"))?),
        "trace" => give!(desk.trace(arg!("request"), &text("clock"), now).await?),
        _ => {
            return Err(Problem::UnknownOption {
                given: command.to_owned(),
            });
        }
    })
}
