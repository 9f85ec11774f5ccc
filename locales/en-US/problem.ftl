# Each problem: one sentence, and in .hint what can be done

problem-keyring-missing = No system keyring was found, so your decisions can be neither read nor saved.
    .hint = Install and start a keyring service (on Linux, GNOME Keyring or KWallet), then choose “Try again”. Until then you can still read and write letters.
problem-keyring-locked = The system keyring is locked, so your decisions cannot be seen yet.
    .hint = Choose “Unlock” and type the keyring’s password in the window your system shows; in a terminal, add --unlock.
problem-keyring-denied = The system keyring refused access. Nothing was read or saved.
    .hint = The unlock window may have been dismissed. Try again, and type the keyring’s password in the window your system shows.
problem-keyring-not-made = Your system has no keyring yet, and none was made. Nothing was saved.
    .hint = Try again and choose a password for the new keyring in the window your system shows; or make one in your system’s password manager (Passwords and Keys, KWallet, KeePassXC), make it the default, and try again.
problem-keyring-twice = Several entries of the keyring are called “{ $entry }”. They are in: { $keyrings }. Nothing says which of them counts, so none was read and none was changed.
    .hint = Open your system’s password manager, search for consent-desk, compare when each was changed, keep only the one that is right, and try again.
problem-keyring-timed-out = The system keyring did not answer in time. Nothing was saved.
    .hint = Look for a window that is waiting for a password, deal with it, then try again. If there is none, close your password manager and open it again.
problem-keyring-cancelled = Stopped waiting for the system keyring. Nothing was saved.
    .hint = Try again when you like.
problem-keyring-failed = The system keyring failed. Nothing was read or saved.
    .hint = Its service may just have restarted. Try again; if that does not help, sign out of your system and in again.
problem-keyring-forgetful = The keyring accepted the change, but gave back something else, so it does not count as saved.
    .hint = Check whether your keyring is a temporary one that is emptied at restart; switch to a regular one and try again.
problem-entry-damaged = The keyring’s entry for “{ $policy }” cannot be understood. It is kept as it is.
    .hint = Put your decisions back from the history, or start anew. Either way, what is in the entry is set aside first.
problem-entry-too-large = There are more decisions on “{ $policy }” than one keyring entry holds. Nothing was saved.
    .hint = Set those you no longer need back to “not decided”.
problem-decisions-differ = There are two versions of your decisions on “{ $policy }” that do not agree. Nothing is written until you have chosen.
    .hint = Both are shown under “Consents”. Choose which one holds; the other stays in the history.
problem-desk-in-use = Consent Desk is already open, or a command in a terminal is writing just now, so things can only be looked at here.
    .hint = Use the window that is open, or close it and try again.
problem-history-key-missing = There is a history on this computer, but the system keyring has no key for it: the keyring may have been replaced or emptied. The history is kept as it is.
    .hint = If you can bring the keyring back, do so and choose “Try again”. Otherwise type your recovery code, or restore a backup.
problem-history-key-damaged = The key of the history in the system keyring cannot be understood. The entry and the history are kept as they are.
    .hint = Type your recovery code, or restore a backup.
problem-history-missing = The history’s file is gone; it should hold { $count ->
    [one] { $count } event
   *[other] { $count } events
}. The decisions in the keyring can still be seen.
    .hint = If the file was moved, put it back and choose “Try again”. Or go back to an earlier state, restore a backup, or begin a new history.
problem-history-unreadable = The history’s file does not open with the key in the keyring: the file is damaged, or the two do not belong together. The file is kept as it is.
    .hint = Type your recovery code, go back to an earlier state, or restore a backup.
problem-history-newer = A newer version of Consent Desk wrote this file; this version cannot read it.
    .hint = Install the newer version, then open it again.
problem-history-flawed = The history was altered: { $flaw ->
    [changed] event { $seq } is not what it was
    [removed] event { $seq } is gone, and no erasure was recorded
    [swapped] events { $seq } and { $with } changed places
    [cut] there should be { $expected } events, but there are { $found }: the end was cut off, or an older file was put in its place
   *[rewritten] the first { $seq } events fit together, but not the fingerprint in the keyring; the whole may have been replaced
}.
    .hint = Go back to an earlier state or restore a backup. If you know the reason (you put an older file back yourself, say), choose “Go on with this”; the history will say so.
problem-recovery-code-mistyped = The recovery code was not typed as printed: characters are missing or wrong.
    .hint = Compare it with the recovery sheet and type it again. Case, spaces and hyphens do not matter.
problem-recovery-code-nearly = One or two characters of the recovery code were typed wrong. They should be: { $likely } (the number is the character’s place, hyphens not counted).
    .hint = Compare these places with the recovery sheet, correct them and try again.
problem-recovery-code-wrong = The recovery code is typed correctly, but does not open this history: it belongs to another one, or a newer code has replaced it.
    .hint = Look for the recovery sheet you printed last. If you cannot find it, restore a backup.
problem-recovery-file-missing = There is no recovery file on this computer: no recovery code was ever set.
    .hint = You can restore a backup.
problem-recovery-file-damaged = The recovery file cannot be understood. It is kept as it is.
    .hint = Put a copy of it (recovery.age) back into the data folder and try again, or restore a backup.
problem-backup-refused = The passphrase does not open this backup.
    .hint = Check the passphrase: its case, your keyboard’s language, half-width or full-width letters, spaces at either end, and accents. Accented letters may be typed in either form; both were tried.
problem-backup-damaged = This backup is not whole, or was altered. Nothing of it was taken over.
    .hint = Use another backup, or copy this file again and retry.
problem-passphrases-differ = The two passphrases are not the same. Nothing was made.
    .hint = Run the command again and type the same passphrase twice.
problem-passphrase-too-short = The passphrase is too short: it takes at least { $limit } characters.
    .hint = A few words that have nothing to do with each other are easy to remember and hard to guess.
problem-passphrase-guessable = The passphrase is long enough, but among the first that anyone would try: a common word, a date, a row of keys, a repetition. Nothing was made.
    .hint = A few words that have nothing to do with each other are easy to remember and hard to guess.
problem-no-randomness = The operating system gave no random numbers, so no key can be made. Nothing was written.
    .hint = Restart the computer and try again.
problem-policy-text-missing = There is no text in this file: it looks like a scan or an empty page.
    .hint = Save the page in the browser, or copy the policy’s text into a text file.
problem-policy-text-garbled = The text in this file is garbled: it was read in a wrong encoding before it was saved.
    .hint = Open the original page and save it again, or copy the text from the page.
problem-policy-text-encrypted = This file opens only with a passphrase.
    .hint = Save a copy without a passphrase.
problem-policy-text-binary = This is no web page, text, Markdown, PDF or Word (docx) file.
    .hint = Save the policy in one of these formats.
problem-policy-text-damaged = This file is not whole, so it cannot be read.
    .hint = Download or save it again.
problem-policy-text-too-large = This file is too large: its text, or what it unpacks to, exceeds { $limit } bytes.
    .hint = Save the policy alone.
problem-policies-too-many = { $path } holds more policies than are read together ({ $limit } bytes). { $left ->
    [one] One file, the last by name, was
   *[other] { $left } files, the last by name, were
} not read.
    .hint = Move the policies you do not need out of the folder.
problem-provider-unconfirmed = The provider cannot be put on the desk yet: its name, or the registered name that letters go to, is not confirmed.
    .hint = Confirm or correct these under “Who, and which version”.
problem-unknown-policy = There is no policy “{ $given }”. There are: { $known }.
problem-unknown-consent = That policy has no consent “{ $given }”. There are: { $known }.
problem-unknown-right = That policy does not offer the right “{ $given }”. It offers: { $known }.
problem-unknown-ground = That right has no ground or condition “{ $given }”. There are: { $known }.
problem-nothing-recorded = Nothing has been recorded yet, so there is no history to export.
    .hint = Decide on something or write a letter first.
problem-not-in-history = There is no such { $what ->
    [request] request
    [letter] letter
    [attachment] file
    [person] person
    [table] table of working days
    [policy] policy text
   *[clock] period
} in the history; it may have been erased.
    .hint = Go back to the list and choose again.
problem-unknown-collected = That policy has no category of information “{ $given }”. There are: { $known }.
problem-unknown-choice = { $option } does not take “{ $given }”. It takes: { $known }.
problem-unknown-option = “{ $given }” is not known here.
    .hint = See --help.
problem-option-not-text = { $option } is not text that can be read.
    .hint = It must be UTF-8. Only names of files and folders may be anything else.
problem-output-needs-name = This command does not write to standard output.
    .hint = Name a file or folder after --output. “-” is for letter, for catalogue, and for policy clauses, verify and fingerprints.
problem-output-is-terminal = In this format a letter is no text that a terminal can show.
    .hint = Send standard output into a file, as in > letter.pdf, or name a file after --output.
problem-missing-option = { $option } is missing.
    .hint = See --help.
problem-field = { $field ->
    [name] The name
    [account] The account
    [contact] The contact
    [recipient] The recipient
    [recipient-contact] The contact at the recipient
    [wrong] The wrong value
    [correct] The right value
    [field] The field that is wrong
    [identifiers] What else you can be found by
    [decision] The decision
    [child] The child’s name
    [deceased] The name of the deceased
    [relation] The relation
    [interest] The interest
    [proof] The proof
    [principal] The principal
    [company] The company
    [post] The post
    [enclosures] An enclosure
    [history] An event
    [reference] The reference
    [number] The letter’s number
    [quote] The provider’s answer
    [details] The further details
   *[letter] The letter
}
problem-field-too-long = { problem-field } can have at most { $limit } characters.
problem-field-control = { problem-field } holds an invisible control character ({ $character }). The reader would see something other than what you wrote.
    .hint = Remove the character, or type the field again.
problem-field-private = { problem-field } holds a character of private use ({ $character }). Every computer shows another sign for it, or none; the reader would hardly see what you wrote.
    .hint = Type the character again with your input method; if it cannot be typed, leave room for it and write it in by hand.
problem-field-twin = { problem-field } holds “{ $real }” under an old private code ({ $character }), as some banks’ systems still give it. The reader would hardly see it.
    .hint = Put the character of the national standard GB 18030-2022 in its place: { $real } (it can be copied).
problem-field-date = { $field ->
    [since] The day the account came into use
    [noticed] The day the misuse was noticed
    [died] The day of death
    [history] The date of an event
    [sent] The day of sending
    [until] The end of the period
    [refused] The day of the refusal
   *[answer-by] The day an answer is asked for
} cannot be { $date }.
    .hint = What has happened cannot lie after today, a refusal not before its request, and the answer not before tomorrow.
problem-missing-glyph = { problem-field } holds “{ $character }” ({ $points }), which no font on this computer draws as it was typed, so the pages cannot be set.
    .hint = Save as Word (DOCX) or plain text: both keep the character, and whoever has a font for it sees it. Or leave room for it and write it in by hand. To set it here, install a font that has it (BabelStone Han, for instance), then open the desk again.
problem-paper-lacks = Part of the letter would not stand on the paper (from “{ $text }” on). No file was written.
    .hint = Shorten that part or break it into paragraphs and try again; Word (DOCX) and plain text take it as it is.
problem-no-font = There is no Chinese font on this computer, so letters cannot be set as pages.
    .hint = Save as Word (DOCX) or plain text, which need no font here. To set pages, install Noto CJK or another Chinese font, then open the desk again.
problem-typesetting = The letter could not be set. No file was written.
    .hint = Shorten what you filled in and try again; plain text may still work.
problem-file-unwritable = { $path } cannot be written: { $reason ->
    [not-found] the folder does not exist
    [not-a-folder] this is no folder, and a folder is needed here
    [leads-nowhere] it is a link that leads nowhere
    [permission-denied] permission denied
    [out-of-reach] the system keeps Consent Desk out of this place
    [full] the disk is full
    [read-only] the disk is read-only
    [is-folder] that name is a folder
    [not-a-file] it is no file, but a pipe or a device
    [name-too-long] the name is too long
   *[other] the system refused
}. What was there before is intact.
    .hint = { $reason ->
        [out-of-reach] Consent Desk writes only into folders that were there when it was opened, not into hidden ones and not into your home folder itself. Choose a folder such as Documents; if you have only just made this one, close Consent Desk and open it again.
       *[other] Choose another place, or deal with that and try again.
    }
problem-dialog-closed = No place was chosen, so nothing was saved.
    .hint = Save again when you want it.
problem-stopped = Stopped. Nothing was saved.
    .hint = Begin again when you want it.
problem-no-file-manager = No file manager answered.
    .hint = The file is at { $path }
problem-file-unreadable = { $path } cannot be read: { $reason ->
    [not-found] there is no such file
    [not-a-folder] this is no folder, and a folder is needed here
    [leads-nowhere] it is a link that leads nowhere
    [permission-denied] permission denied
    [out-of-reach] the system keeps Consent Desk out of this place
    [is-folder] that name is a folder
    [not-a-file] it is no file, but a pipe or a device
    [name-too-long] the name is too long
    [leads-out] it is a link that leads out of its folder
    [too-large] the file is too large
    [empty] the file is empty
    [not-text] it is no text in UTF-8
   *[other] the system refused
}.
    .hint = { $reason ->
        [out-of-reach] In your home folder, Consent Desk reads what was there when it was opened and what has come into those folders since; nothing hidden. Move the file into a folder such as Documents, or close Consent Desk and open it again. If that does not help, check the file’s permissions.
       *[other] Check the name and the permissions.
    }
problem-date-impossible = “{ $given }” is not a date.
    .hint = Write a day that exists as year-month-day, such as 2026-11-22, between 2000 and 2199.
problem-date-future = { $date } has not come yet. What counts is the day in { $place ->
    [gdpr] the European Union (Brussels time), whose law
    [ccpa] California (Pacific time), whose law
    [pdpa] Singapore (UTC+8), whose law
   *[pipl] China (UTC+8), whose law
} the request rests on; there it is { $today }. Nothing was recorded.
    .hint = Give the day on which it happened, by the date there; what has not happened is recorded once it has.
problem-clock-behind = This computer’s clock says { $now } (UTC+8), but the newest entry was recorded at { $newest } (UTC+8). Nothing was recorded.
    .hint = Set the clock and try again. If the clock is right, and was wrong before, go on with it.
problem-clock-ahead = This computer’s clock says { $now } (UTC+8), years after all that is known here: working days are known to { $year }. Nothing was recorded.
    .hint = Set the clock and try again. If the clock is right, go on with it, and take in newer tables of working days.
problem-date-before-request = { $date } is before this request began ({ $earliest }). Nothing was recorded.
    .hint = Check the date; if the day of sending was recorded wrongly, correct that one first.
problem-date-after-another = { $date } would come after something that followed it ({ $other }). Nothing was recorded.
    .hint = Check both dates and correct the wrong one first.
problem-step-refused = { $rule ->
    [drafted-already] This request has its letter already
    [no-letter] This request has no letter yet
    [not-sent] The request was not sent yet, so this cannot follow
    [closed] This request is closed
    [not-closed] This request is not closed, so there is nothing to take up again
    [answered-already] It is recorded as done in full, which contradicts this
    [reason-for-full] What was done in full needs no reason for a refusal
    [reason-missing] Their reason is missing (if they gave none, say so)
    [extension-backwards] An extension ends after the day it was announced, and before 2200
    [extension-figure] An extension is either until a date or by so many days
    [verified-already] Identity is verified, and was not asked for again
    [reminder-backwards] The date in a reminder comes after the reminder
    [authority-missing] To which authority or body is missing
    [note-empty] The note is empty
    [all-came-back] Every letter that was sent has come back already
    [identity-not-asked] Proof of identity was not asked for
    [nothing-to-rebut] There is no refusal to answer
    [undo-of-nothing] There is no such event that could be taken back
    [undo-of-letter] The letter itself cannot be taken back, only erased with the request
    [undo-needed] Something recorded later rests on it; take that back first
   *[correction-of-nothing] There is no such event whose date could be corrected
}. Nothing was recorded, and what was there is untouched.
    .hint = Look at what happened so far; a wrong date can be corrected, and a closed request taken up again.
problem-calendar-fault = The table of working days was not imported: { $rule ->
    [file-size] the file is too large ({ $detail } bytes)
    [readable] it is not JSON of the expected form ({ $detail })
    [schema-known] unknown version { $detail } of the format
    [year-given] it holds no year
    [year-once] the year { $detail } stands twice or is not between 2000 and 2199
    [date-exists] “{ $detail }” is not a date
    [date-of-year] { $detail } is not of its year
    [date-once] { $detail } stands twice in one list
    [date-both] { $detail } is listed both as off and as worked
    [work-on-weekend] the make-up day { $detail } is no Saturday or Sunday
   *[year-size] too far from the days off that the Regulation on Public Holidays gives: { $detail }
}. The tables in use are unchanged.
    .hint = Correct the file by the State Council’s holiday notice and import it again.
problem-table-differs = This table contradicts the one in use on { $count ->
    [one] { $count } day
   *[other] { $count } days
}. Worked by the file, off until now: { $worked }. Off by the file, worked until now: { $off }. Nothing was taken in yet.
    .hint = Compare these days with the State Council’s holiday notice. If the file is right, take it in all the same; it can be taken back later.
problem-draft-fault = { $file }, line { $line }, is no draft of a letter: { $detail }
    .hint = Check the names of its fields and their values against --help. Nothing was written.
problem-catalogue-fault = { $file }, line { $line }: { $rule ->
    [facts-readable] cannot be read ({ $detail })
    [words-readable] the file of words has a syntax error
    [schema-known] unknown format version “{ $detail }”
    [id-form] the id “{ $detail }” may have only lower-case letters, digits and hyphens, at most 40
    [id-once] the id “{ $detail }” stands twice
    [policy-once] the policy “{ $detail }” is there already
    [document-given] no document is given
    [document-known] there is no document “{ $detail }”
    [clause-given] the clause number is missing
    [kind-known] the taxonomy has no kind “{ $detail }”
    [purpose-known] the taxonomy has no purpose “{ $detail }”
    [recipient-known] the taxonomy has no recipient “{ $detail }”
    [items-given] “{ $detail }” lists no information
    [words-in-both-languages] the words “{ $detail }” are missing in at least one language
    [collected-known] there is no collected entry “{ $detail }”
    [period-positive] the period of “{ $detail }” must be more than zero
    [right-offered-or-not] the right “{ $detail }” is listed both as offered and as not offered
    [consents-fit-keyring] the ids of the consents take { $detail } bytes, more than one keyring entry holds
   *[other] { $rule } ({ $detail })
}.
    .hint = Correct it and open the desk again; the other policies are not affected.
