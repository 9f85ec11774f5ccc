# What the terminal says

terminal-help = Consent Desk: know what providers collect, decide what you allow, act on your rights, keep the proof.
    Without arguments it opens the window.

    Usage:
      consent-desk                          open the window
      consent-desk catalogue [--json]       what each policy collects, and the rights it offers
      consent-desk catalogue --csv          every item collected, one a row, for spreadsheet programs
      consent-desk catalogue schema [policy]
                                            the JSON Schema of --json, or of a policy's file
                                            each of these takes --output FILE
      consent-desk catalogue check FILE...  check catalogue files: names file, line and rule
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
                                            both read the passphrase from standard input, one line
      consent-desk deadline --policy POLICY --right RIGHT --from DATE [--verified DATE] [--regime LAW] [--json]
                                            when it ends, by law, yardstick, standard and the provider's
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
      --output FILE          needed; an existing file is replaced once the new one is complete
      --name NAME            left out: a line to write on by hand
      --account ACCOUNT      --contact CONTACT
      --ground GROUND        repeatable; from the policy's list, or pipl-47-1 to pipl-47-5
      --consent CONSENT      repeatable; which consents are withdrawn
      --information CATEGORY repeatable; which information, all of it if left out
      --condition CONDITION  repeatable; conditions you know or meet
      --wrong TEXT           --correct TEXT       before and after a correction
      --recipient RECIPIENT  --details TEXT

    Everywhere:
      --unlock               let the system ask for the keyring's password if it is locked
      --lang LANGUAGE        the terminal's language: zh-CN or en-US
      --help, --version

    Exit codes: 0 done; 1 failed; 2 wrong usage or input, nothing was written; 3 no keyring.
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
terminal-requests-none = No requests.
terminal-attached = Kept with the request: { $name } (SHA-256 { $sha256 }).
terminal-history-none = Nothing was recorded yet.
terminal-history-good = Nothing wrong: { $events } events, fingerprint { $head }.
terminal-restored = Taken in; events that were new here: { $events }.
terminal-passphrase = Type the passphrase (it will be seen on the screen):
terminal-check-good = { $file }: nothing wrong
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
