# What the terminal says

terminal-help = Consent Desk: know what providers collect, decide what you allow, act on your rights, keep the proof.
    Without arguments it opens the window.

    Usage:
      consent-desk                          open the window
      consent-desk FILE.age                 open the window to restore this backup
      consent-desk catalogue [--json]       what each policy collects, and the rights it offers
      consent-desk catalogue --csv          every item collected, one a row, for spreadsheet programs
      consent-desk catalogue schema [policy]
                                            the JSON Schema of --json, or of a policy’s file
                                            each of these takes --output FILE
      consent-desk catalogue check FILE...  check catalogue files: names file, line and rule
      consent-desk policy draft FILE [--json] [--output FOLDER]
                                            read a saved policy (page, text, Markdown, PDF, Word) and draft a
                                            catalogue file by rules; --output writes the facts and the words in
                                            both languages, --json adds where each fact comes from and how sure it is
      consent-desk policy clauses FILE [--json]
                                            the clauses and their numbers; what has none is said to have none
      consent-desk policy verify POLICY FILE [--json]
                                            does this text say what the catalogue says, fact by fact
      consent-desk policy fingerprints POLICY FILE
                                            the clauses’ fingerprints, for the catalogue
      consent-desk consents [--json]        your decisions
      consent-desk consents set POLICY CONSENT given|refused|withdrawn|undecided
                                            record a decision
      consent-desk letter OPTIONS           write a letter
      consent-desk requests [--json]        your requests: where each stands, what can be done next
      consent-desk requests show ID [--json]
                                            one request: events, periods, files
      consent-desk requests attach ID FILE  keep a file with a request, 25 MB at the most
      consent-desk history [--json]         everything that was recorded, with the digest after each event
      consent-desk history check            whether anything in it was changed, removed, moved or cut
      consent-desk export WHAT [--policy POLICY] [--request ID] --output FOLDER
                                            WHAT is information, decisions (CSV), records (JSON-LD), receipt,
                                            history, case (PDF), case-folder, dates (ICS)
      consent-desk backup --output FILE     an encrypted backup
      consent-desk restore FILE             take a backup in
                                            both ask for the passphrase unseen, or read one
                                            line of standard input
      consent-desk deadline --policy POLICY --right RIGHT --from DATE [--verified DATE] [--regime LAW] [--json]
                                            when it ends, by law, yardstick, standard and the provider’s
                                            promise, day by day; LAW is pipl (default), gdpr, ccpa or pdpa,
                                            dates such as 2026-11-22

    Options of letter:
      --policy POLICY        needed, such as qiniu-cloud
      --right RIGHT          needed, such as deletion, access, withdraw-consent
      --language LANGUAGE    zh-CN (default), en-US, both (side by side)
      --draft FILE           a whole draft (JSON): every capacity, follow-up and field; options after it
                             change it
      --regime LAW           pipl (default), gdpr, ccpa, pdpa, where the policy follows that law
      --format FORMAT        pdf (default), docx, txt, eml (a draft for a mail program)
      --output FILE          needed; an existing file is replaced once the new one is complete;
                             - is standard output
      --name NAME            left out: a line to write on by hand
      --account ACCOUNT      --contact CONTACT
      --ground GROUND        repeatable; from the policy’s list, or pipl-47-1 to pipl-47-5
      --consent CONSENT      repeatable; which consents are withdrawn
      --information CATEGORY repeatable; which information, all of it if left out
      --condition CONDITION  repeatable; conditions you know or meet
      --wrong TEXT           --correct TEXT       before and after a correction
      --recipient RECIPIENT  --details TEXT

    Everywhere:
      --unlock               let the system ask for the keyring’s password if it is locked
      --lang LANGUAGE        the terminal’s language: zh-CN or en-US
      --verbose              under what went wrong, what led to it
      --log FILE             keep a log of commands, codes and causes, nothing of yours in it;
                             CONSENT_DESK_LOG=FILE does the same
      --help, --version

    Exit codes: 0 done; 1 failed; 2 wrong usage or input, nothing was written; 3 no keyring.
terminal-cause = Cause: { $cause }
terminal-saved = Saved: { $path }
terminal-recorded = Recorded on this computer: { $name }, { $decision } ({ $date }).
terminal-tell = The provider does not know yet. To tell it:
terminal-recorded-undecided = Back to undecided: { $name }.
terminal-tell-steps = By yourself: { $steps }
terminal-tell-letter = By letter: consent-desk letter --policy { $policy } --right withdraw-consent --consent { $consent } --output withdrawal.pdf
terminal-decision-given = given
terminal-decision-refused = refused
terminal-decision-withdrawn = withdrawn
terminal-decision-undecided = not decided
terminal-decision-unknown = cannot be read
terminal-group-decide-now = Yours to decide now
terminal-group-ask-first = They must ask you first
terminal-policy = { $provider } ({ $id }), version of { $version }, checked on { $checked }
terminal-counts = { $collected } categories of information collected, { $consents } optional consents, { $rights } rights
terminal-right = { $name } ({ $id }, { $clause })
terminal-policy-read = { $format } · { $encoding ->
    [none] own encoding
   *[other] { $encoding }
} · { $characters } characters · { $clauses } clauses
terminal-policy-draft = { $provider } ({ $id }), version of { $version }: { $collected } places that collect, { $consents } consents, { $rights } rights, { $contacts } contacts. Drafted by rules, not confirmed.
terminal-policy-fact = { $confidence }%  { $clause }  { $fact }
terminal-policy-clause = { $name }{ $numbered ->
    [yes] {""}
   *[no] {" "}(no number)
}  { $heading }
terminal-policy-same = same  { $clause }  { $fact }
terminal-policy-moved = moved to { $to }  { $clause }  { $fact }
terminal-policy-reworded = about { $percent }% reworded  { $clause }  { $fact }
terminal-policy-missing = not found  { $clause }  { $fact }
terminal-policy-verified = Same: { $same }, moved: { $moved }, reworded: { $reworded }, not found: { $missing }.
terminal-requests-none = No requests.
terminal-attached = Kept with the request: { $name } (SHA-256 { $sha256 }).
terminal-history-none = Nothing was recorded yet.
terminal-history-good = Nothing wrong: { $events } events, fingerprint { $head }.
terminal-restored = Taken in; events that were new here: { $events }.
terminal-check-good = { $file }: nothing wrong
window-title = Consent Desk
window-page-ended = This page ended unexpectedly
    .hint = Nothing that was recorded is lost. What was being typed may have to be typed again.
    .again = Open again
window-open = Open
window-save = Where to save
    .accept = Save
    .cancel = Cancel
window-choose-file = Choose a file
    .accept = Open
    .cancel = Cancel
window-choose-folder = Choose the folder for saved files
    .accept = Choose
    .cancel = Cancel
window-menu-file = &File
window-menu-new-letter = New letter
window-menu-print = Print…
window-menu-quit = Quit
window-menu-edit = &Edit
window-menu-undo = Undo (Ctrl+Z)
window-menu-cut = Cut
window-menu-copy = Copy
window-menu-paste = Paste
window-menu-select-all = Select all
window-menu-find = Find…
window-menu-view = &View
window-menu-overview = Today
window-menu-information = Data
window-menu-consents = Consents
window-menu-write = Write
window-menu-requests = Requests
window-menu-history = History
window-menu-settings = Settings
window-menu-larger = Larger
window-menu-smaller = Smaller
window-menu-as-designed = Actual size
window-menu-other-language = 切换为中文
window-menu-help = &Help
window-menu-guide = Guide
window-menu-keys = Keyboard shortcuts
window-menu-about = About Consent Desk
terminal-fault = Consent Desk has a fault of its own and could not go on ({ $place }).
    .hint = Nothing that was recorded is lost. Please report the place named above.
terminal-no-window-program = The window’s program { $program } is not where it was installed.
    .hint = Install Consent Desk again. The commands work in a terminal; see --help.
terminal-window-ended = The window ended unexpectedly.
    .hint = Nothing that was recorded is lost. Start it again. The commands work in a terminal without a window; see --help.
terminal-no-socket = No socket could be made in the data folder: a second start will open a second window, which can only look.
terminal-network-not-closed = The system refused to close the network for this program.
    .hint = The program itself makes no connection, but nothing would stop a fault in the web view from making one.
    .go-on = Open anyway
    .leave = Quit
terminal-network-is-closed = Network: closed by the kernel
terminal-network-is-not-closed = Network: NOT closed; the kernel refused
terminal-network-is-no-means = Network: not used; this system has no means to close it
terminal-network-is-driven = Network: open; a build for tests
terminal-passphrase = Passphrase (not shown):{" "}
terminal-passphrase-again = Passphrase again:{" "}
terminal-no-window = The window cannot be opened: there is no display here.
    .hint = The commands work in a terminal; see --help.
table-policy = Policy
table-version = Version
table-kind-id = Kind id
table-kind = Kind
table-category = Category
table-term = Term in the policy
table-sensitive = Marked sensitive by the policy
table-listed = Listed as sensitive by law or standard
table-optional = May be left out
table-entry = Entry
table-source = Source
table-necessity = Necessity
table-purpose = Purpose
table-if-refused = If refused
table-whose = Whose
table-own = your own
table-others = other people’s
table-children = a child’s
table-organisation = an organization’s
table-document = Document
table-clause = Clause
table-checked = Checked
table-yes = yes
table-no = no
table-provided = provided by you
table-automatic = recorded automatically
table-third-party = from third parties
table-not-stated = not said
table-required = required
table-conditional = conditional
table-may-refuse = optional
terminal-due = { $count ->
    [1] One thing is due or overdue
   *[other] { $count } things are due or overdue
}
