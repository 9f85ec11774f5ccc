//! The sheet with the recovery code.

use super::piece::{Paper, Piece, heading, say};
use crate::base::words::Language;
use jiff::civil::Date;

/// What a recovery sheet says.
#[derive(Clone, Debug)]
pub struct RecoverySheet {
    /// The recovery code, in groups separated by `-`.
    pub code: String,
    /// The computer whose history it opens, by the name its owner knows.
    pub computer: String,
    /// The day the code was made.
    pub made: Date,
}

/// The sheet that opens the history when the keyring is lost.
pub fn recovery_sheet(sheet: &RecoverySheet, language: Language) -> Paper {
    let say = |id: &str| say(language, id, &[]);
    let groups = sheet
        .code
        .split(['-', ' '])
        .filter(|group| !group.is_empty())
        .map(str::to_owned)
        .collect();
    let pieces = vec![
        Piece::Paragraph(say("recovery-purpose")),
        Piece::Groups(groups),
        Piece::Qr {
            holds: sheet.code.clone(),
            alt: say("recovery-qr"),
        },
        Piece::Facts(vec![
            (say("recovery-computer"), sheet.computer.clone()),
            (say("recovery-made"), sheet.made.to_string()),
        ]),
        heading(1, say("recovery-use")),
        Piece::Paragraph(say("recovery-use-how")),
        heading(1, say("recovery-keep")),
        Piece::Paragraph(say("recovery-keep-where")),
        Piece::Paragraph(say("recovery-keep-warning")),
    ];
    Paper {
        title: say("recovery-title"),
        language,
        date: sheet.made,
        pieces,
        seal: None,
        attachment: None,
    }
}
