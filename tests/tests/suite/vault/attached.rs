//! Files attached to a request.

use super::furnished;
use consent_desk_tests::{TODAY, noon};
use desk::{Cause, HistoryItem, Problem, RequestId};
use std::fs;

#[tokio::test]
async fn a_file_that_cannot_be_attached_leaves_the_request_as_it_was() {
    let (room, request) = furnished("attach").await;
    let now = noon(TODAY);
    let before = room.desk().history().await.len();
    for (bytes, reason) in [
        (Vec::new(), desk::Reason::Empty),
        (vec![0; (25 << 20) + 1], desk::Reason::TooLarge),
    ] {
        let problem = room
            .desk()
            .attach(request, "scan.pdf", bytes, now)
            .await
            .expect_err("refused");
        assert_eq!(
            problem,
            Problem::FileUnreadable {
                path: "scan.pdf".into(),
                reason,
                cause: Cause::none(),
            }
        );
    }
    assert_eq!(
        room.desk()
            .attach(RequestId::from_bytes([1; 16]), "scan.pdf", vec![1], now)
            .await
            .expect_err("no request"),
        Problem::NotInHistory {
            what: HistoryItem::Request
        }
    );
    assert_eq!(room.desk().history().await.len(), before);
    let view = room
        .desk()
        .attach(request, "../../etc/pass:wd?.pdf", vec![7; 3 << 20], now)
        .await
        .expect("attached");
    let file = view.requests[0].files.last().expect("a file").clone();
    assert_eq!(file.name, "pass_wd_.pdf");
    let path = room
        .desk()
        .save_attachment(file.seq, &room.folder)
        .await
        .expect("saved");
    assert_eq!(fs::read(path).expect("a file"), vec![7; 3 << 20]);
}
