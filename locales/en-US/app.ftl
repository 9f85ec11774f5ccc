# The interface

app-name = Consent Desk
navigation = Main
skip = Skip to the page
providers = Providers
provider = Provider
right = Right
close = Close
copy = Copy
copied = Copied: { $value }
colon = { ": " }
colon-dot = { " · " }
other-language = 中文
offline = No network access
keyring-open = Keyring available
keyring-closed = Keyring not available
waiting = Waiting for the system keyring…
stop-waiting = Stop waiting
working = Working…
working-reached = { $done } of { $all } done
stop = Stop
letters-stopped = Stopped: { $done } of { $all } letters saved.
stopped = Stopped. Nothing half-finished was left behind.
paste-too-long = What you pasted is longer than any policy, so it was left out. Save it as a file, and choose the file.
cancel = Cancel
save = Save
record = Record
no-file = No file chosen
later = Later
erase = Erase
undo = Undo
undone = Undone.
start-failed = The desk could not be opened. Close it and open it again.
way-unlock = Unlock
way-retry = Try again
way-put-back = Put back from the history
way-anew = Start over (keep a copy)
way-choose = Look at them
way-code = Type the recovery code
way-backup = Restore a backup
way-earlier = Go back to an earlier state
way-go-on = Go on with this
way-trust-clock = The clock is right: go on
clock-trusted = Noted. Now record it once more.
way-new-history = Begin a new history
put-back-done = Put back from the history; what was in the entry is kept in the keyring under another name.
anew-done = Started anew; what was in the entry is kept in the keyring under another name.
code-what = The recovery code is on the sheet you printed. Case, spaces and hyphens do not matter. Once the history is open, its key and your decisions are put back into the keyring.
code-done = The recovery code opened the history, and your decisions are back in the keyring.
go-on-what = The desk goes on from the events that are there, and the history says that they did not agree with the keyring and that you chose to go on. What is missing does not come back by this.
go-on-done = Gone on from what is there; the history says so.
new-history-what = A new history begins with the decisions in the keyring. The requests, letters, files and people of the old one are not taken over.
new-history-kept = The old history, its recovery file and its key are set aside, not deleted: the files in set-aside in the data folder, the key in the keyring. They can still be opened if a way is found later.
new-history-done = A new history has begun; the old one is set aside.
notice-put-back = The keyring had lost your decisions on { $provider }; they were put back from the history.
notice-adopted = The history did not know your decisions on { $provider }; they were taken over from the keyring.
notice-key-change-completed = A change of key had been interrupted; it is now complete. The new recovery code holds.
notice-key-change-undone = A change of key had been interrupted; it was undone. The old recovery code still holds.
silent = The policy does not say

page-overview = Today
page-information = Data
page-consents = Consents
page-write = Write
page-requests = Requests
page-history = History
page-settings = Settings

find = Find anything, or say: delete kingsoft
found = Found
found-nothing = Nothing found.
found-page = Page
found-provider = Provider
found-consent = Consent
found-information = Information
found-recent = Recent
found-action = Do
found-letter = Letters
found-kind = Kinds of data
found-recipient = Recipients
found-all = All { $count }
found-count = { $count ->
    [one] One result
   *[other] { $count } results
}
found-how = Chinese, English, pinyin or its initials; separate words with spaces.
find-letter = Letter to { $provider }: { $right }
    .also = write a letter request exercise a right
find-right-access = see view look up what they hold
find-right-copy = get download my data
find-right-portability = move transfer port
find-right-correction = correct fix change update
find-right-deletion = delete erase remove
find-right-withdraw-consent = withdraw revoke take back
find-right-cancel-account = close cancel my account
find-right-complaint = complain ask
find-right-regulator-complaint = complain report
find-right-restriction = restrict limit
find-right-objection = object stop
find-right-marketing-opt-out = unsubscribe stop advertising spam
action-write = Write a letter
    .also = request complaint withdraw
action-compare = Compare two providers
    .also = difference versus side by side
action-back-up = Back up
    .also = backup save archive export
action-restore = Restore from a backup
    .also = import recover
action-recovery = Set up a recovery code
    .also = key password lost
action-mine = Choose my providers
    .also = accounts hide add
action-people = Manage the people I write for
    .also = myself child guardian family agent
action-look = Language, appearance and text size
    .also = dark light theme Chinese English zoom
action-verify = Check the history’s integrity
    .also = verify tampering proof
shortcuts = Keyboard
key-find = Find anything
key-pages = Open the first to seventh page
key-tab = Go to the next control
key-arrows = Move from item to item; nothing is decided
key-escape = Close a dialog
key-help = Show this list

clause = Clause { $number }
clause-again = Clause { $number } (number { $place } of that number)
clause-preamble = Preamble
clause-closing = After the last clause
clause-of = { $document }, { $clause }
title-marks = { $title }

overview-title = { $count ->
    [one] One thing to do today
   *[other] { $count } things to do today
}
overview-lead = Everything stays on this computer.
overview-nothing = Nothing needs you right now.
overview-unknown = Your decisions cannot be read yet, so what needs you is not known.
overview-history-unknown = The history cannot be opened just now, so which requests are due and what providers were told is not known.
begin-title = No sign-up, nothing to fill in
begin-lead = Choose your providers and begin, or try it with a sample person first.
todo-overdue = { $provider }: “{ $request }” is overdue
todo-due = { $provider }: “{ $request }” has a date coming up
todo-request-go = See the request
todo-code-go = Set a recovery code
todo-backup-go = Back up
due-title = Dates
todo-tell = { $provider } does not know about { $count ->
    [one] your withdrawal
   *[other] your { $count } withdrawals
} yet
todo-tell-why = One letter says it all: { $consents }
write-withdrawal = Write the withdrawal
write-letter = Write
policy-dates = Policy of { $version } · checked { $checked }
count-overdue = { $count ->
    [one] { $count } overdue request
   *[other] { $count } overdue requests
}
count-requests = { $count ->
    [one] { $count } open request
   *[other] { $count } open requests
}
count-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
decisions-unknown = Decisions cannot be read yet

consents-lead = Everything starts as “not decided”. A policy says what the provider does, not what you agreed to.
consents-keys = With ↑ ↓ you go from row to row, with ← → within one, and the space bar answers.
provider-add = Add or hide
differ-title = Two versions do not agree
differ-lead = The history and the keyring (or another computer’s history) say different things on these. Choose which version holds; nothing is written until then. On all others the two agree.
version-here = In the history
version-other = In the keyring, or from another computer
version-decided = { $decision } ({ $date })
settle-here = Keep what the history says
settle-other = Keep the other version
settled = Chosen; the other version stays in the history.
decision-given = Allowed
decision-refused = Refused
decision-withdrawn = Withdrawn
decision-undecided = Not decided
decision-unknown = Cannot be read
ask-me = Ask me
recorded = Recorded: { $consent } — { $decision }
recorded-here = Recorded here:
told = Told the provider:
told-not = not yet
confirmed = Confirmed by the provider:
confirmed-not = nothing yet
told-how = { $date }, { $channel }
by-request = See the request
fact-told = Mark as told
fact-confirmed = Mark as confirmed
fact-change = Change
fact-record-of = { $fact }: { $consent }
fact-change-of = Change “{ $fact }”: { $consent }
told-channel = How
told-on = Told on
confirmed-on = Confirmed on
told-recorded = Recorded: the provider was told of “{ $consent }”.
confirmed-recorded = Recorded: the provider confirmed “{ $consent }”.
separate-policy = the policy asks for separate consent
separate-law = the law asks for separate consent
concerns = concerns { $kinds }
sensitive = Sensitive
sensitive-short = S
sensitive-policy = the policy calls it sensitive
listed-law = Sensitive by law
listed-law-short = L
listed-standard = Sensitive by a standard
listed-standard-short = Std
listed-by = Listed as sensitive in: { $by }. No mark does not mean harmless.
withdraw-silent = The policy prints no way to withdraw it. Under article 15 of the PIPL, consent may be withdrawn, and the provider must offer a convenient way.
origin-not-stated = Source not given
named = { $how }; { $need }
named-special = The policy does not use this general word, only particular kinds of it
named-general = The policy uses only a more general word; whether this kind is meant is not said
whose-others = other people’s
whose-children = a child’s
whose-organisation = an organization’s
basis-consent = Basis given by the policy: consent
basis-contract = Basis given by the policy: needed for a contract, not consent
basis-legal-duty = Basis given by the policy: a legal duty, not consent
basis-emergency = Basis given by the policy: an emergency
basis-public-interest = Basis given by the policy: reporting in the public interest
basis-disclosed = Basis given by the policy: already public
basis-other = Basis given by the policy: other rules of law
basis-legitimate-interests = Basis given by the policy: its legitimate interests, not consent (a ground of laws abroad)
section-general = Said for the whole policy
named-by-policy = Controller
named-by-agreement = Party to the agreement
named-by-notice = Named only in a notice beside the statement: check before use
general-promise = General period for replies
general-own-period = You must act within { $value } { $unit ->
        [working-days] { $value ->
            [one] working day
           *[other] working days
        }
       *[days] { $value ->
            [one] day
           *[other] days
        }
    }
general-refusal = Refusing, in general
general-withdrawal = Withdrawing, in general
general-evidence = Needed with every request
general-fallback = What is not said here
general-abroad = Told before a transfer abroad
general-listing = List kept elsewhere
forum-court = Court
forum-law = Applicable law
forum-dispute-service = Private dispute service
abroad-told = Told: { $points }.
abroad-left-out = { " " }Asked for by article 39 of the PIPL, not promised here: { $points }.
abroad-recipient = the recipient’s name
abroad-contact = contact details
abroad-purpose = purpose
abroad-method = way of processing
abroad-kinds = kinds of information
abroad-exercise = how to exercise rights against the recipient
abroad-safeguards = safeguards
effect-silent = The policy does not say what a refusal or withdrawal changes.
own-steps = Do it yourself
routes-silent = The policy names no way.

channel-email = Email
channel-phone = Telephone
channel-post = Post
channel-ticket = Support ticket
channel-web = Web page
channel-self-service = In your account
channel-online-service = Online customer service
channel-site-message = Message within the site
channel-unsubscribe = Unsubscribe as the message says
channel-browser = Browser settings
channel-customer-service = Customer service

information-title = What they say they collect
information-count = { $kinds ->
    [one] { $kinds } kind
   *[other] { $kinds } kinds
} · { $policies ->
    [one] { $policies } policy
   *[other] { $policies } policies
}
as-list = As a list
save-csv = Save as CSV
as-matrix = As a matrix
search = Find by name
which-policies = Choose policies
filter-required = required
filter-conditional = conditional
filter-optional = optional
necessity-required = Required
necessity-conditional = Conditional
necessity-optional = Optional
origin-provided = You provide it
origin-automatic = Recorded as you use it
origin-third-party = From third parties
not-here = Not in this policy
list-kind = Kind of information
list-policy = Provider
list-term = The policy’s own term
list-purpose = Purpose
list-how = How
list-need = Need
list-clause = Clause
list-caption = List of personal information collected
shared-caption = List of third parties that information is shared with
shared-who = Recipient
shared-consent = Consent
matrix-caption = Which kinds of information each policy says it collects
if-refused = If you refuse:{ " " }
item-optional = optional

policy = Policy
policy-version = Version of
policy-in-force = In force since
policy-checked = Facts checked on
policy-age = { $years } years ago
documents = Documents
on-this-page = On this page
section-collected = Information collected
section-consents = Consents
section-rights = Your rights
section-recipients = Who receives it
section-retention = How long and where it is kept
section-statements = What else to know
section-contacts = Contacts
section-discrepancies = Flaws in the policy
discrepancies-lead = Wrong numbers, contradictions, blanks never filled, differences between the languages: listed as found.
discrepancies-none = None found.
not-offered = Rights the policy does not mention, and what the law gives
law-gives-access = PIPL Article 45: you may see your information.
law-gives-copy = PIPL Article 45: you may have a copy.
law-gives-portability = PIPL Article 45(3): a way to transfer it must be provided where the conditions of the cyberspace authority are met.
law-gives-correction = PIPL Article 46: you may have inaccurate or incomplete information corrected or supplemented.
law-gives-deletion = PIPL Article 47: you may ask for deletion in five cases.
law-gives-withdraw-consent = PIPL Article 15: you may withdraw consent, and there must be an easy way to.
law-gives-cancel-account = Regulations Articles 23 and 24: no unreasonable conditions; after closing, deletion or anonymization.
law-gives-explanation = PIPL Article 48: you may ask for the processing rules to be explained.
law-gives-automated-decision = PIPL Article 24: you may ask for an explanation, and refuse major decisions made by automation alone.
law-gives-complaint = PIPL Article 50: there must be an easy way to make requests, and reasons for a refusal.
law-gives-regulator-complaint = PIPL Article 65: you may complain to the authorities.
law-gives-restriction = PIPL Article 44: you may restrict the processing of your information.
law-gives-objection = PIPL Article 44: you may refuse the processing of your information.
law-gives-marketing-opt-out = PIPL Article 24(2): automated marketing must come with an easy way to refuse.
law-gives-posthumous = PIPL Article 49: close relatives may see, copy, correct and delete, unless the person arranged otherwise.
law-gives-cessation-notice = PIPL Article 47(1)(2): when a service ends, information must be deleted.
asked-explicit = with explicit consent
asked-separate = with separate consent
asked-required = with consent
asked-none = without asking for consent
asked-not-stated = the policy does not say whether consent is asked
keeping-period = How long
keeping-place = Where
keeping-after-closure = After the account is closed
keeping-after-deletion = After deletion
keeping-archive = Archive
period = { $value } { $unit ->
    [working-days] working days
    [months] months
    [years] years
   *[days] days
}
topic-acceptance = How the policy is taken as accepted
topic-scope = Scope
topic-cookies = Cookies and the like
topic-verification = Real-name verification
topic-automated = Profiling and automated decisions
topic-third-party = Third-party services
topic-sale = Selling information
topic-transfer = Mergers and sales
topic-abroad = Abroad
topic-minors = Minors
topic-security = Security
topic-incident = Notice of incidents
topic-account-closure = Closing the account
topic-exceptions = Exceptions
topic-business-data = Business data
topic-liability = Liability
topic-updates = Changes of the policy
flaw-numbering = Numbering
flaw-translation = Languages differ
flaw-placeholder = Blank
flaw-contradiction = Contradiction
flaw-ambiguity = Unclear

write-title = { $right }, { $provider }
letter-in = Letter in
letter-in-chinese = Chinese
letter-in-english = English
letter-in-both = Chinese and English, side by side
grounds-policy = Grounds (from the policy)
grounds-law = Grounds (PIPL Article 47)
which-consents = Which consents you withdraw
which-consents-others = { $count ->
    [one] One other
   *[other] { $count } others
}
limits = Conditions and limits in the policy
which-information = { $count ->
    [0] Which information: all of it
    [one] Which information: one category
   *[other] Which information: { $count } categories
}
wrong-value = What is wrong
right-value = What is right
new-recipient = To whom it is to be moved
details-more = Anything to add
details-facts = What happened (when, what, and what was said so far)
your-name = Your name
they-ask-for = They ask for
evidence-silent = The policy does not say what this request needs.
when-answer = When must they answer?
how-to-send = How to send it
copy-text = Copy text
save-pdf = Save as PDF
show-in-folder = Show in folder
letter-copied = The letter’s text is copied.
letter-page = The letter
letter-page-number = Page { $number } of { $count } of the letter; its words are below under “Read as text”
letter-as-text = Read as text
history-lead = What you decided, the letters you wrote and how each request went, in order of time (China time). Each event is tied to the one before it; events are added, never rewritten.
history-whole = Integrity
history-fingerprint = Events: { $count }. Fingerprint:
history-fingerprint-what = The fingerprint is worked out from all events; change or remove any one, and it is another. Letters and exports bear the fingerprint of their day, so that you can show later that the history is as it was.
history-check = Check the history
history-sound = The history is sound: events { $count }, each as it was, and the fingerprint { $head } is the one in the keyring.
history-not-sound = What is wrong in the history ({ $count }):
defect-changed = Event { $seq } was changed
defect-removed = Event { $seq } is empty, and no erasure of it was recorded
defect-swapped = Events { $seq } and { $with } changed places
defect-cut = There should be { $expected } events, but there are { $found }: the end was cut off, or an older file was put in its place
defect-rewritten = The first { $seq } events fit together, but not the fingerprint in the keyring: the whole may have been replaced
history-take = Export
history-take-what = Consent records follow ISO/IEC TS 27560:2023, for programs to read; a receipt is for people and holds the same record.
export-history = History (PDF)
export-decisions = Decisions (CSV)
export-which = Receipt and records of
export-all = All providers
export-receipt = Consent receipt (PDF)
export-records = Consent records (JSON-LD)
history-search = Search the history
history-kind-decisions = Decisions
history-kind-requests = Requests and letters
history-kind-people = People
history-kind-keeping = Safekeeping
history-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
history-number = No. { $seq }
history-place = Event { $seq }; fingerprint after it: { $head }
history-more = Show more
history-empty = Nothing is recorded yet. Your first decision or letter will appear here.
history-unknown = The history cannot be opened just now, so it is not shown. It is still on this computer; nothing was thrown away.

settings-look = Language and colors
settings-language = Language
settings-theme = Colors
as-system = Follow system
theme-light = Light
theme-dark = Dark
settings-keyring = System keyring
keyring-good = The keyring is available; your decisions have been read.
keyring-what = Your decisions are kept in the operating system’s keyring: service consent-desk, one entry a policy. How they came about is kept in an encrypted history on this computer, whose key is in the keyring, too; when one of the two is lost, the other brings it back.
read-again = Read again
read-again-done = Read again.
settings-people = People
people-what = So that you need not fill in letters again. This is kept in the encrypted history, appears in the letters you write and goes nowhere else. Leave out the numbers of identity documents.
people-is-myself = Myself
people-is-child = A child in my care
people-is-deceased = A close relative who died
people-is-company = A company I represent
people-is-principal = Someone who authorized me
people-name = Name of the person or company
people-kinship = Who they are to me
people-contact = Email address or number registered with providers
people-accounts = Account at each provider (leave blank where there is none)
people-account-at = { $provider }: { $account }
people-add = Add someone
people-edit = Edit
people-edit-who = Edit { $person }
people-erase-who = Erase { $person }
people-erase-what = This erases their details, their requests ({ $count }), and the letters and files that belong to them. It cannot be undone.
people-saved = Saved: { $person }.
settings-recovery = Recovery code
recovery-code = Recovery code
recovery-set = A recovery code is set.
recovery-not-set = No recovery code is set.
recovery-what = The history’s key is in the system keyring. When the keyring is lost, the system is installed anew or the computer changes, the recovery code opens the history and brings your decisions back.
recovery-change = A new code also changes the history’s key: the old code no longer works. Destroy the old sheet.
recovery-make = Make a recovery code
recovery-make-new = Make a new code
recovery-step-print = First, print it or write it down (it is not shown again once in use)
recovery-print = Save the sheet (PDF)
recovery-next = Next: type it back
recovery-step-type = Then type it back from the paper, to be sure that it is right
recovery-again = Show it again
recovery-confirm = Confirm and use
recovery-copied = The code is copied. Clear the clipboard when you are done.
recovery-done = The recovery code is in use, and the history’s key was changed.
settings-backup = Backup
backup-what = A backup is one file with the whole history: decisions, requests, letters, files and people, encrypted with a passphrase. It is an age file, which any program that reads age opens with the passphrase. Keep it elsewhere, on a USB stick for example. Nobody can open it without the passphrase.
backup-latest = Latest backup: { $date }
backup-never = No backup was made yet.
backup-file = Choose a backup file (.age)
passphrase = Backup passphrase
passphrase-new = Passphrase (8 characters or more)
passphrase-again = Repeat passphrase
passphrases-differ = The two passphrases are not the same; no backup was made.
back-up = Back up
settings-restore = Restore and merge
restore-what = A backup is checked in full before it is used. Where there is a history here already, the two are merged and nothing is lost; where decisions contradict each other, you choose. A history that cannot be opened is set aside first, and the backup takes its place.
restore = Check and restore
restored = { $count ->
    [0] Nothing new: each event of the backup is here already, or was erased at your wish.
    [one] Restored; one event is new here.
   *[other] Restored; { $count } events are new here.
}
settings-earlier = Earlier states
earlier-what = The five latest states of the history are kept on the same disk. When you go back to one, the present history is set aside, not deleted.
earlier-none = No state is kept yet.
earlier-state = { $date }, events: { $count }
earlier-back = Go back to this
earlier-done = Back at the earlier state; the other history is set aside.
settings-days = Working days
days-known = Days off and make-up days are known for { $years }.
days-what = When the State Council has published next year’s holidays, you can import them as a JSON table. Dates in years without one are marked provisional.
days-take = Import a table (JSON)
table-anyway = Import it anyway
table-of = Table of { $years }, imported on { $date }
table-back-of = Take back: { $table }
table-back-done = Taken back; the dates of all requests were worked out again.
table-taken = Imported; the dates of all requests were worked out again.
settings-erase = Erase
erase-what = A letter, a file or a request is erased under “Requests”, a person under “People” above. What is erased here is everything.
erase-everything = Erase everything
erase-list = This erases your decisions ({ $decisions }), your requests ({ $requests }) with their letters and files, and the details of people ({ $people }); the decisions in the keyring and the earlier states on this computer go, too. It cannot be undone.
erase-tombstones = The place, time and fingerprint of each event remain, its contents do not: so the rest can still be shown to be unchanged.
erase-backups-hold = Your backups may still hold all this; the latest was made on { $date }. Delete the files yourself if you want them gone.
erase-no-backup = No backup was made here.
erase-elsewhere = Letters and exports saved among your documents, old histories in set-aside, and copies on other computers are not touched; delete them yourself if you want them gone.
erase-sure = I understand that this cannot be undone
erased-done = Erased; its contents are gone from the history.
settings-facts = How current the data is
backup-given = “{ $name }” was opened and waits for its passphrase.
log-keep = Keep a log for fault reports
log-what = It holds which commands ran, how long they took, and codes and causes of failures; nothing you typed, decided or keep. It stays on this computer: { $path }
problem-details = Details
about-reach-limited = The kernel keeps the window away from your hidden folders and from what this desk keeps; it can write nothing in your home folder.
about-reach-window-only = The kernel keeps the window away from your hidden folders and from what this desk keeps. For the rest of the program it is too old.
about-reach-unlimited = This system has no means to limit what the window can read.
about-version = Consent Desk { $version }
about-advice = Written in our own words after the policies as the providers published them and the text of the law. It is not legal advice; the originals prevail.

# Writing a letter
lacks = missing
missing = Missing:
missing-name = name
missing-account = account
missing-contact = contact
missing-grounds = grounds
missing-details = what happened
missing-correct = the right value
missing-field = which field
missing-noticed = when you noticed
missing-resident = where you live
missing-recipient = to whom
missing-decision = which decision
missing-child = the child’s name
missing-deceased = the name of who died
missing-principal = whom you act for
missing-company = the company’s name
missing-at = { " " }({ $provider })
missing-may = You can save now; blanks become lines to write on.
unread-count = { $count ->
    [one] { $count } consequence to check
   *[other] { $count } consequences to check
}
unread-go = Check them first
letter-whole = Complete
letter-whole-read = Read it once more before you send it.
letter-shown = Letter shown
letter-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
save-pdf-several = Save { $count } letters as PDF
save-other = Other formats, copy, print
step-change = Change
step-open = Open
step-whom = To whom, about what
step-whom-summary = { $right }, { $provider }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
}
step-fill = Your details
step-fill-missing = { $count ->
    [one] { $count } field is still empty
   *[other] { $count } fields are still empty
}
step-fill-ready = Everything is filled in
step-send = Read, save, send
step-send-summary = By the policy’s own channels
step-send-saved = Saved; here is how to send it
step-next-fill = Next: your details
step-next-send = Next: read, save, send
rights-others = Other rights ({ $count })
rights-choose = Choose one
also-to = Send the same to
also-why = One letter each, with that provider’s own account. Each is saved and followed by itself.
letter-in-why = The provider works in Chinese, so the letter has Chinese beside your English. The Chinese is what they will act on.
account-at = Account at { $provider } (user name or UID)
contact-at = Email address or number registered with { $provider }
grounds-own = Grounds from this policy go into this provider’s letter alone; the law’s grounds go into all of them.
more-optional = All optional
relation-other = In other words…
relation-words = Your relation, in your own words
send-before = Read the letter once, then save it with the button below. After that, this shows you how to send it.
send-before-missing = What is still missing is listed below; choose it to fill it in. Read the letter once, then save it.
saved-several = { $count ->
    [one] { $count } letter is saved and followed as a request of its own.
   *[other] { $count } letters are saved, each followed as a request of its own.
}
send-order = In the policy’s order. Nothing is sent from here: copy, and send it yourself.
copy-address = Copy address
copy-number = Copy number
copy-subject = Copy subject
copy-body = Copy text
to-enclose = To enclose
sent-it = Already sent? Record the date
sent-on = Sent on
sent-record = I sent it
sent-recorded = Recorded, and the deadlines are worked out.
reminder-file = Save the dates for my calendar (.ics)
draft-kept = Draft kept
draft-not-kept = Draft not kept.
draft-taken = You began this letter on { $date }. It continues where you stopped.
draft-start-over = Throw it away and start over
unfinished = Unfinished letters
unfinished-what = { $right }, { $provider }
unfinished-go = Continue
unfinished-go-of = Continue: { $letter }
unfinished-drop = Throw away
unfinished-drop-of = Throw away: { $letter }
road-end = The end of the road
road-end-lead = When a provider refuses or stays silent, these ways remain. None of them is begun from here.
road-when = When
road-source = Source
road-needs = What you need
road-no-source = no law at hand names it
road-check = Check before you rely on it.
road-claim = Write a statement of claim
right-for-access = See what they hold about you and what they do with it.
right-for-copy = Get a copy of it to keep.
right-for-portability = Have it moved to another service.
right-for-correction = Have something wrong put right or completed.
right-for-deletion = Have information deleted; the account can stay.
right-for-withdraw-consent = Take back a consent; from then on they may not use what rested on it.
right-for-cancel-account = Close the account for good; what they hold is then deleted or anonymized.
right-for-restriction = Have use limited to what you allow.
right-for-objection = Refuse a use of your information.
right-for-marketing-opt-out = Stop advertising and promotional messages.
right-for-automated-decision = Have a decision made by a program explained, or refuse it.
right-for-explanation = Have the rules in their policy explained.
right-for-complaint = Ask the provider a question or complain to it.
right-for-regulator-complaint = Report the provider to an authority.
right-for-dispute-service = Have a dispute looked at by the private service the policy names.
right-for-minors = For a child you are guardian of.
right-for-posthumous = For a relative who has died.
right-for-lifetime-arrangement = Say now what is to happen after your death.
right-for-cessation-notice = Ask what happens to your information when the service ends.
right-for-standing-refusal = Answer beforehand what they have to ask you first.
right-for-account-misuse = Report that your account was misused or your information leaked.
right-for-abroad = Ask what goes abroad, to whom, and on which condition.
right-for-ccpa-opt-out = Stop the sale or sharing of your information (California).
right-for-non-discrimination = Object to being treated worse for using a right (California).
saved-file = Saved: { $name }
saved-carry = You can also drag the file’s name into a folder or an upload page.

# Requests and letters
found-request = Request
rights-offered = The policy offers
rights-by-law = Granted by law, not in the policy
right-by-law = The policy is silent on this right. It rests on { $articles }.
right-by-custom = what you and the provider agreed
letter-regime = Under the law of
regime-pipl = China (PIPL)
regime-gdpr = The European Union (GDPR)
regime-ccpa = California (CCPA)
regime-pdpa = Singapore (PDPA)
save-as-docx = Save as Word (DOCX)
save-as-txt = Save as text
save-as-eml = Save as email draft
print = Print
saved-not-recorded = The letter is saved but not recorded in the history:
follow-request = Follow this request
write-follow-title = { $kind }: { $title }
follow-reminder = Reminder
follow-rebuttal = Answer to the refusal
follow-complaint = Complaint to the provider
follow-regulator-complaint = Complaint to an authority
back-to-request = Back to this request
before-sending = Before you send it
preconditions = Conditions to meet first (check those you meet)
consequences = Consequences (check each one)
fill-in-from = Fill in from people kept here
nobody-kept = Nobody
person-option = { $name } ({ $kinship })
written-for-myself = yourself
written-for-child = a child
written-for-deceased = a relative who died
written-for-company = a company
written-for-principal = someone you act for
writes-as = Writing as
writes-as-only = Written as: { $capacity }
capacity-person = The person concerned
capacity-guardian = Guardian of a child
capacity-close-relative = Close relative of someone who died
capacity-agent = Agent of someone
capacity-company = Company representative
child-name = The child’s name
deceased-name = Name of the person who died
principal-name = Name of the person you act for
company-name = The company’s registered name
company-post = Your post
relation-guardian = You are the child’s (mother, father…)
relation-close-relative = You are that person’s (daughter, husband…)
day-of-death = Day of death
own-interest = Your own lawful interest
capacity-proof = Proof you enclose
kept-with-letter = Name, account and contact stay on this computer, kept with the letter in the encrypted history. A letter needs no ID number.
complaint-to = Complain to
authority-whichever = The authority in charge (none named)
authority-cyberspace = Cyberspace administration
authority-telecom = Telecommunications authority
follow-claim = Statement of claim
authority-cyberspace-central = Cyberspace Administration of China, reporting center (12377)
authority-consumer-association = Consumers association (mediation)
authority-police = Police (misuse, theft of information)
wrong-field = Which field is wrong
other-identifiers = Other identifiers to search by (mailboxes, numbers, devices, apps)
decision-explained = Which decision is to be explained
recipient-contact = Account or contact at the recipient, and way of transfer
resident-there = I live where this law applies
child-age = The child’s age
child-age-under-14 = Under 14
child-age-from-14 = 14 to 17
relatives-agree = As far as I know, the other close relatives do not object
authority-consumer = Market regulation and consumers (12315)
authority-local = Local government line (12345)
authority-trustarc = TrustArc (settles disputes)
contacts-as-of = Contacts as known on { $date }.
verify-before-use = Verify before use.
print-contact = Print this contact in the letter
first-letter = The first letter
first-sent = Sent on
first-sent-needed = Fill in when the first letter was sent to see this one.
not-said = Not said
period-lapsed = The period that has run out
lapsed-whose = Whose period
lapsed-none = Name no period
lapsed-from = It ran from what happened on
lapsed-until = It ended on
lapsed-extended = Extended by the provider to (if it was)
their-refusal = Their refusal
refused-on = Refused on (empty if they did not)
their-reasons = Their reasons
their-words = Their own words
answer-by = Answer asked for by
what-to-ask = What to ask for
none-means-all = None ticked means all of them.
effective-from = Withdrawn from (empty: from receipt)
standing-answers = Your answers beforehand
standing-none = If you choose none, all of them are refused. You cannot agree in advance; consent must be informed.
standing-left-out = Leave out
standing-refuse = Refuse
standing-ask = Ask me each time
person-named = Whom you name
misuse-noticed = Misuse noticed on
account-since = Account in use since
enclosures = Enclosures (one a line)
no-exception = Say that none of the policy’s exceptions applies
id-copy = Enclose a redacted copy of an identity document
proportionate = How much is enough
course = What happened so far
course-empty = Nothing yet.
course-date = Date of entry { $number }
course-what = What entry { $number } was
course-words = More on entry { $number }
course-more = More (may stay empty)
course-remove = Leave out entry { $number }
course-add = Add an entry
leave-out = Leave out
occasion-decided = You decided
occasion-sent = You sent the request
occasion-acknowledged = They confirmed receipt
occasion-identity-asked = They asked for proof of identity
occasion-identity-shown = You proved your identity
occasion-identity-verified = They confirmed your identity
occasion-extended = They extended the period
occasion-answered = They did all of it
occasion-answered-in-part = They did part of it
occasion-refused = They refused
occasion-answered-with-nothing = They answered without addressing it
occasion-reminded = You reminded them
occasion-rebutted = You answered the refusal
occasion-complained = You complained to the provider
occasion-reported = You complained to an authority
occasion-other = Something else

requests-title = Your requests
requests-lead = From sending to the answer: what to do now, what is due when, and the proof of it.
requests-all = ‹ All requests
requests-none = No requests yet. Write and save a letter, and it is followed here.
requests-none-open = No request is open.
requests-unknown = The history cannot be read, so it is not known which requests there are.
request-gone = There is no such request; it may have been erased.
requests-open = Open ({ $count })
requests-closed = Closed ({ $count })
next-step = Next
next-steps = What to do next
timeline = What is due when
made-for = for { $name }
write-it = Write it
record-sent = Record that it was sent
see-how = See how
record-other = Record something else
record-step = Record what happened
step-recorded = Recorded: { $step }.
step-what = What happened
steps-now = Likely now
steps-other = Other
step-on = On
step-right-date = The right date
step-channel = Sent by
step-reference = Number (ticket, receipt, tracking; may stay empty)
step-returned = Why it came back
step-returned-words = What the post or the mail server said (may be left empty)
step-shown = What was given (may be left empty)
step-court = Which court
step-undo = Take back
step-undo-of = Take back: { $event }
step-undone = Taken back: { $step }. It stays in the history as recorded by mistake.
step-authority = Which authority or body
step-identity = What they asked for
step-extended = Extended to when
step-until-date = Until a date
step-by-figure = By so much
step-unit = Unit
unit-working-days = working days
unit-days = days
unit-months = months
step-reason = The reason they gave
step-outcome = How they answered
step-note = Note
step-why = Why it is closed
correct-date = Correct the date
correct-date-of = Correct the date of “{ $event }”
request-clocks = When an answer is due
request-clocks-lead = The law, the regulator’s yardstick, the recommended standard and the provider’s promise are counted apart and never mixed.
request-events = What happened
request-letters = Letters
letters-none = No letters are kept.
letter-of = { $name } ({ $date })
save-letter-again = Save { $name } again as { $format }
format-pdf = PDF
format-docx = DOCX
format-txt = Text
format-eml = Email draft
request-files = Files: replies and proofs
attach-choose = Choose files
attach-drop = or drop them here
attaching = Keeping them…
attach-limit = Up to { $size } each, kept encrypted on this computer.
file-kept = Kept with the request: { $name }
save-file = Save { $name } as a file
take-along = Export
take-along-lead = A case file holds letters, proofs, what happened and how each date was counted, for an authority or a court.
save-case = Case file (PDF)
save-case-folder = Case folder
save-dates = Calendar file (.ics)
erase-it = Erase { $name }
erase-request = Erase this request
erase-title = Erase “{ $name }”?
erase-request-what = This erases the request with { $events ->
    [one] { $events } event
   *[other] { $events } events
}, { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
} and { $files ->
    [one] { $files } file
   *[other] { $files } files
}. It cannot be undone.
erase-letter-what = This erases the letter’s words for good. What happened to the request stays.
erase-attachment-what = This erases the file for good. What happened to the request stays.
erase-policy-what = This erases the text and everything you confirmed in it for good. Decisions and requests stay.
erase-backups = Backups made before, files you saved and letters you sent may still hold it.
keep-it = Keep it
erased = Erased: { $name }
trace-show = How this date was counted
trace-caption = Counted day by day
trace-date = Date
trace-weekday = Weekday
trace-number = Day
trace-reason = Why
trace-waiting = Counting…
trace-failed = It could not be counted. Close this and open it again.
more = More
find-short = Find
main-area = Page
status = Status
backed-up-on = Backed up { $date }
backup-none-short = No backup yet
code-none-short = No recovery code
policies-reading = Reading the policies of other providers…
facts-checked = Policies checked { $date }
keys-short = Keys
key-move = move
key-undo = Take back the latest step
key-new = Write a letter
key-answer = In the check-up: allow, don’t allow
sample-on = This is a sample person’s data, for trying things out. Nothing of it goes into your history.
sample-end = End the trial and clear it
sample-try = Try with a sample person
sample-why = The sample lives in memory and a temporary folder, and goes with one click.
mine-title = Where do you have accounts?
mine-lead = Every page then shows only these. You can add or hide providers in Settings at any time.
mine-go = Continue
mine-later = The others are hidden, not removed.
mine-other = Not listed?
mine-other-how = Add it from its own privacy policy
mine-policy = Policy of { $version }
mine-hidden = Hidden: { $providers }
mine-only = Only your own providers are listed here.
mine-manage = Manage
settings-mine = My providers
settings-scale = Display size
settings-graphics = Draw the window with the graphics card (Linux, from the next start on)
settings-graphics-what = Without it the window opens sooner and takes less memory; with it, long pages may scroll more smoothly. If the window stays blank, start Consent Desk with WEBKIT_DISABLE_DMABUF_RENDERER=1 in the environment and turn this off again.
allow = Allow
disallow = Don’t allow
answer-given = Allowed
answer-refused = Refused
answer-withdrawn = No longer allowed
recorded-several = { $count ->
    [one] One answer recorded.
   *[other] { $count } answers recorded.
}
agreed-ask = Have you ever agreed to { $provider }’s policy?
agreed-why = You usually do when you sign up. If you did, not allowing something now withdraws your consent, and a letter tells them so. If you did not, it is a refusal. You are asked once per provider and can change each answer later.
agreed-yes = Yes, I agreed
agreed-no = No, I did not
back-to-undecided = Back to not decided
what-it-is = What it is
if-disallowed = If you don’t allow it
how-it-stands = How it stands
channel-choose = Choose how
subject-marketing = Marketing and events
subject-profiling = Profiling and analysis
subject-cookies = Cookies and tracking
subject-optional = Optional details and extras
subject-verification = Identity checks and filings
subject-sharing = They must ask you first
because-own-purpose-silent = The purposes are the provider’s own, and the policy names no cost of refusing.
because-own-purpose-stated = The purposes are the provider’s own; refusing changes only what is said above.
because-weigh = It belongs to a service you may want, or refusing has a cost: yours to weigh.
because-not-asked = Nothing is asked yet; you may leave an answer beforehand.
filter = Filter
filter-consent-all = All
filter-consent-undecided = Not decided
filter-consent-untold = Not told yet
filter-consent-sensitive = Sensitive
filter-consent-separate = Separate consent
state-given = allowed
state-refused = refused or withdrawn
state-undecided = not decided
open-short = { $count } open
decided-of = { $done } of { $total } decided
choose-all = Choose all of: { $subject }
choose-one = Choose: { $consent }
choose-none = Clear
chosen-count = { $count } chosen
track-recorded = Recorded; the provider has not been told
track-told = The provider was told; not confirmed yet
track-confirmed = Confirmed by the provider
page-check-up = Check-up
check-up = Check-up
check-up-start = Start the check-up
check-up-go-on = Go through the { $count } left
check-up-leave = Stop for now
check-up-groups = Groups of the check-up
check-up-answered = answered
check-up-any-time = You can leave at any time and go on from here later.
check-up-group = Group { $number } of { $count }
check-up-before = Back
check-up-open = { $count } left in this group
check-up-skip = Skip to “{ $subject }”
check-up-next = Next: { $subject }
check-up-end = See the result
check-up-done = { $provider }: the result
check-up-done-lead = You decided { $decided } of the { $total } that are yours to decide. This is what follows.
check-up-others = Go on with another provider:
suggest-none-yet = The policy promises to ask before any of this happens. Skip it, or leave an answer beforehand.
suggest-answered = Everything in this group is answered.
suggest-refuse = Suggestion: of the { $of } still open, don’t allow { $count }.
suggest-refuse-all = Suggestion: don’t allow { $count ->
    [one] this one
   *[other] these { $count }
}.
suggest-because = They serve the provider’s own purposes only. What the policy says about refusing is shown under each; you can change your mind later.
suggest-weigh = No suggestion here: these belong to services you may want, or refusing has a cost. Read what is shown under each, then decide.
suggest-go = As suggested: don’t allow { $count }
disallow-all = { $count ->
    [1] Don’t allow it
   *[other] Don’t allow all { $count }
}
disallow-rest = Don’t allow the { $count } left
allow-all = { $count ->
    [1] Allow it
   *[other] Allow all { $count }
}
allow-rest = Allow the { $count } left
effect-silent-short = No effect stated
question-marketing = May { $provider } market to you?
    .lead = Promotional messages and calls, and what is collected at events.
question-profiling = May { $provider } build a profile of you?
    .lead = Your information is analyzed together to infer what you like, for recommendations, research and better products.
question-cookies = May { $provider } track you with cookies?
    .lead = Cookies, pixel tags and the like. Some of them also keep you signed in.
question-optional = Which optional details and extras may { $provider } have?
    .lead = Basic services usually work without them; what would change is shown under each.
question-verification = How may { $provider } verify who you are?
    .lead = There is often another way. A face or a bank card is hard to replace once leaked.
question-sharing = When { $provider } asks, what do you say?
    .lead = Sharing, transfer, publication, sending abroad, new purposes: they must ask first.
follow-letter = { $count ->
    [one] Write a letter to tell them about your withdrawal
   *[other] Write one letter to tell them about your { $count } withdrawals
}
follow-letter-why = So far this is recorded on this computer only. A withdrawal takes effect once the provider has it.
follow-steps = { $count ->
    [one] One thing you can do yourself
   *[other] { $count } things you can do yourself
}
follow-open = { $count ->
    [one] One is still open.
   *[other] { $count } are still open.
}
follow-open-go = See them
follow-nothing = Nothing to tell and nothing to do.
will-follow = What comes next
will-follow-sum = { $letters ->
    [0] No letter
   *[other] One withdrawal letter
}, { $steps ->
    [0] nothing to do yourself
    [one] one thing to do yourself
   *[other] { $steps } things to do yourself
}
will-follow-note = Recorded on this computer only: { $provider } does not know yet.
will-follow-none = As you answer, what there is to do next appears here.
date-empty = Not filled in
right-told-apart = { $right }: { $about }
overview-title-late = { $count ->
    [one] One thing to do today
   *[other] { $count } things to do today
}, { $late } overdue
overview-title-none = Nothing to do today
todo-title = What needs you
todo-unfinished = Finish your letter: { $letter }
todo-unfinished-why = Last written on { $date }. Everything you filled in was kept.
when-begun = Begun
when-on-the-way = not saved
todo-all = All { $count }
todo-fewer = Fewer
when-late = Overdue
when-now = Today
when-possible = ready
when-any = Any time
when-minutes = { $count } min
todo-check-up = Give { $provider } a check-up
todo-check-up-on = Go on with { $provider }’s check-up
todo-check-up-why = { $count } not decided yet{ $separate ->
    [0] .
    [one] ; { $separate } of them needs separate consent.
   *[other] ; { $separate } of them need separate consent.
}
todo-check-up-go = Start
todo-check-up-go-on = Go on
safe-lead = So that none of this gets lost:
choices-title = Your choices
choices-count = { $refused } not allowed, { $given } allowed, { $undecided } not decided
key-zoom = Larger, smaller, normal size
compare-title = Compare two providers
compare-lead = Compared is what can be: kinds of data, need, the consent asked for, periods in figures. Wording is not; read the clauses for that.
compare-provider = Provider { $number }
compare-turn = Swap sides
compare-only = Only { $provider }
compare-differs = Both, with differences
compare-unclear = One uses only a general word
compare-alike = Both, the same as far as can be compared
compare-silent = Not in this policy
compare-what = What
compare-of-collected = What is collected
compare-of-recipients = Who receives it
compare-of-keeping = How long and where it is kept
compare-of-rights = Rights and promised periods
compare-count = { $shown } of { $all } shown
compare-none = Nothing here matches what is checked above.
compare-within = Within { $value } { $unit ->
    [working-days] { $value ->
        [one] working day
       *[other] working days
    }
   *[days] { $value ->
        [one] day
       *[other] days
    }
}
compare-no-period = No period promised
compare-rights-note = The law may give you a right that a policy leaves out; you can still write a letter for it.
compare-needs-two = It takes two providers to compare.
shares-of = { $all ->
    [one] { $all } kind
   *[other] { $all } kinds
}: { $parts }
shares-part = { $count } { $need }
matrix-law = { $count } of them sensitive by law
matrix-legend = (…) only a more general word, which may or may not include it; – not mentioned. Totals count only kinds a policy names itself. No mark does not mean harmless.
unfold-all = Open all
fold-all = Close all
which-left = { $count } not shown
kind-none = Choose a kind of data in the table to see why and how each provider collects it, and whether you can refuse.
kind-silent = Not mentioned by { $providers }.
kind-decide = Decide
kind-delete = Ask for deletion
filter-law = sensitive by law
filter-policy = sensitive by policy
compare-go = Compare two
list-more = { $count } more
flow-title = Who gets what
flow-lead = Only what the policies say is drawn. Where a policy does not say what a recipient gets, there is no line.
flow-thick = Thicker: more kinds named
flow-unasked = without asking you
flow-unsaid = does not say whether it asks
flow-asked = asks you first
flow-narrow = The picture needs a wider window. The table says the same.
flow-as-table = Show as a table
flow-as-picture = Show as a picture
group-decide-now = yours to decide now
group-ask-first = they must ask you first
flow-head-from = From
flow-head-what = Data
flow-head-to = To
flow-head-why = Purpose
flow-head-condition = Condition
flow-band = { $from } → { $to }: { $kinds ->
    [0] no kinds named
    [one] { $kinds } kind
   *[other] { $kinds } kinds
}
flow-unnamed = kinds not named
flow-choose = Choose a band, or walk through them with the arrow keys, to see the clauses it rests on.
shares-title = What is required, what is sensitive
shares-count = { $count } of { $all }
shares-policy = Sensitive by the policy
shares-note = Counts only kinds the policy names itself.

# Help
page-help = Help
key-save = Save the letter as PDF
key-print = Print this page or letter
key-language = Change the language
key-guide = Open help
path-copied = The file’s path was copied.
copy-path = Copy path
saved-as = Saved: { $name }
network-open-short = Network not closed
network-closed = Closed by the system’s kernel: neither this program nor any it starts can connect.
network-not-closed = The system did not let the network be closed. Consent Desk itself makes no connection, but nothing enforces it.
network-no-means = This system cannot close the network for a single program. Consent Desk itself makes no connection.
network-driven = A build for tests; its network is open.
settings-saving = Saving files
saving-folder = Letters, backups, and exports are saved in:
saving-choose = Change folder…
saving-ask = Ask where to save each time
help-guide = Guide
help-terms = Terms
help-keys = Keyboard shortcuts
help-about = About Consent Desk
help-report = Report a problem
guide-lead = Know, decide, act, keep proof, one step at a time. You can stop at any step and go on later.
guide-go = Open “{ $page }”
guide-mine = Choose the providers you use
    .says = Open “Today” and check where you hold accounts. Counts, lists, and search then keep to those. To look around first, try it as a sample person; one click ends that and nothing of it stays.
    .picture = The page “Today”: what needs you, providers, and dates
guide-check-up = Answer group by group: allow or don’t allow
    .says = The check-up takes one provider’s consents in groups: marketing, profiling, optional details, and so on. Each says what it is, what happens if you don’t allow it, and which clause says so. Suggestions are only that; you decide.
    .picture = The check-up: one group of consents and the reason for a suggestion
guide-write = One letter says it all
    .says = What you don’t allow goes into one withdrawal notice. You can also ask for access, a copy, correction, deletion, or transfer. The finished page stands beside the form; save it as PDF, Word, or a draft email.
    .picture = Writing: the form on the left, the finished page on the right
guide-follow = After sending, watch the dates
    .says = Record when you sent it, and every deadline is worked out with its source. You are reminded in time, and told what you can do next if there is no answer or a poor one.
    .picture = Requests: deadlines and the next step
guide-prove = Keep proof
    .says = Every decision and letter goes into the history in order; entries are added, never rewritten. The history’s fingerprint is printed on your letters and can show later that nothing was changed. A case file can be exported whole.
    .picture = History: entries in order, with the fingerprint
guide-keep = Guard against loss
    .says = Set a recovery code and write it on paper, and keep a backup somewhere else. If the keyring is lost or you change computers, they bring everything back.
    .picture = Settings: recovery code and backup
terms-lead = Terms of Chinese law in plain words, each with its source; the law’s own text prevails. Words with a dotted underline explain themselves when you point at them or move to them.
term-personal-information = personal information
    .says = Any information about a person who is or can be identified, however it is recorded. Anonymized information does not count.
term-sensitive = sensitive personal information
    .says = Information that, if leaked or misused, can easily harm someone’s dignity, safety, or property: biometrics, health, financial accounts, whereabouts, and anything about children under 14, for example.
term-handler = personal information handler (controller)
    .says = Whoever decides on their own why and how personal information is handled, usually the provider. EU law says “controller”.
term-consent = consent
    .says = A free and clear yes from someone who knows what it is about. If the purpose, the method, or the kinds of information change, they must ask again.
term-separate-consent = separate consent
    .says = Consent asked for one thing on its own, not bundled with the whole policy. It is needed for giving information to another handler, publishing it, handling sensitive information, sending it abroad, and more.
term-withdrawal = withdrawing consent
    .says = What rests on consent can be withdrawn at any time. They must offer an easy way and may not refuse service for it, unless the information is necessary for the service. What was done before stays lawful.
term-automated-decision = automated decision-making
    .says = A program analyzes someone’s habits, interests, finances, health, or credit and decides. You can refuse automated marketing; where a decision weighs heavily on you, you can ask for an explanation and refuse to have a program alone decide.
term-entrusted = entrusted processing
    .says = The provider has someone else handle information for it. They may do only what was agreed on; both sides agree on purpose, period, method, and protection, and the provider supervises.
term-abroad = sending abroad
    .says = Giving personal information to someone outside mainland China. It takes one of the conditions the law lists, telling you who receives it, for what, and how to exercise your rights there, and your separate consent.
term-access-and-copy = access and copy
    .says = The right to see what a provider holds about you and to get a copy. The provider must give it promptly.
term-portability = transfer (portability)
    .says = Having your information transferred to another provider you name. Where the conditions are met, they must offer a way to do it.
term-correction = correction and completion
    .says = The right to have wrong or incomplete information put right. The provider checks it and must act promptly.
term-deletion = deletion
    .says = Providers must delete information on their own when its purpose is met, the service ends, consent is withdrawn, or handling breaks the law or an agreement. If they have not, you can ask for it.
term-anonymisation = anonymization
    .says = Information is changed so that nobody can be identified and it cannot be undone. Merely removing names is not enough if it can still be traced back.
term-guardian = a guardian’s consent
    .says = Handling information about a child under 14 takes the consent of a parent or another guardian.
term-relatives = close relatives of the deceased
    .says = For their own lawful and legitimate interests, close relatives may access, copy, correct, or delete information about someone who died, unless that person arranged otherwise.
term-working-day = working day
    .says = Monday to Friday without public holidays, plus the weekend days worked in exchange. China’s State Council publishes each year’s days; for years not yet published, dates are marked “provisional”.
about-built = { " (" }{ $built })
about-network = Network
about-reach = Files it can reach
about-kept = Decisions and history
about-kept-where = Decisions are in the system keyring (service consent-desk); the history is encrypted, in { $data }.
about-files = Saved files
about-facts = Policy versions
about-fact = { $provider }: version of { $version }, checked { $checked }
about-licences = Licenses
about-licence = Consent Desk is released under MIT or Apache-2.0; each library inside keeps its own license.
about-notices = Notices of the libraries: { $path }
report-what = The report holds what is below and nothing else: no names, accounts, letters, or file paths. Read it first, then copy it.
report-copy = Copy report
report-copied = The report was copied.

# Policies that the person puts on the desk

page-policy = Add a provider
policy-add-provider = Add a provider
policy-title = Add a provider from its policy
policy-lead = Save the provider’s privacy policy page, or copy its text. Consent Desk reads it on this computer, suggests what it says with the clause, and you confirm each point. Nothing is sent anywhere.
policy-drop = Drop the saved page here
policy-formats = Web page (.html, .mhtml), PDF, Word (.docx), Markdown or text, in any Chinese or Unicode encoding.
policy-choose = Choose a file…
policy-given-how = A catalog file that someone gave you: choose its three files together (.toml, .zh-CN.ftl, .en-US.ftl).
policy-paste = Or paste its text
policy-paste-what = The whole policy, from its title to its contact details
policy-paste-go = Read this text
policy-pasted = Pasted text
policy-texts = Imported so far
policy-taken-on = imported on { $date }
policy-encoding = encoding { $encoding }
policy-format-html = Web page
policy-format-mhtml = Web page in one file
policy-format-markdown = Markdown
policy-format-text = Text
policy-format-pdf = PDF
policy-format-docx = Word
policy-judged = { $judged } of { $facts } points judged
policy-was-given = Given as a catalog file; you did not read the text yourself
policy-on-desk = On the desk
policy-go-on = Go on
policy-look = Look at it again
policy-to-provider = Provider’s page
policy-adopt = Put on the desk
policy-confirm-title = { $provider }: what the policy says
policy-count = { $said } of { $all } points judged
policy-progress = Points judged
policy-keeping = saving…
policy-kept = all saved
policy-later = Go on later
policy-unknown = The history is not open, so nothing can be kept. Unlock the keyring first.
policy-wanting = To put this provider on the desk, first confirm its name and the registered name that letters go to. Everything else can wait: what you have not confirmed appears nowhere.
policy-done = { $provider } is on your desk. { $open ->
    [0] Every point has been judged.
    [one] One point is still only a suggestion and is used nowhere.
   *[other] { $open } points are still only suggestions and are used nowhere.
}
policy-text = Text of the policy
policy-facts = Points in the policy
policy-only-open = Only open points
policy-in-order = In the order of the text
policy-rest = { $count } open
policy-section-about = Who, and which version
policy-section-contacts = How to reach them
policy-section-rights = Rights and periods
policy-section-consents = Consents
policy-section-collected = What is collected
policy-section-rest = Recipients, retention and the rest
policy-sure = suggested, sure
policy-fair = suggested, fairly sure
policy-unsure = suggested, unsure
policy-standing-confirmed = confirmed
policy-standing-corrected = corrected by you
policy-standing-added = added by you
policy-standing-rejected = rejected
policy-yes = It says so
policy-no = It does not
policy-correct = Correct
policy-correct-go = This is what it says
policy-back = Back to suggested
policy-by-section = Whole section, and keys
policy-yes-all = Confirm all open points in “{ $section }”
policy-no-all = Reject all open points in “{ $section }”
policy-said = { $count ->
    [one] One point judged.
   *[other] { $count } points judged.
}
policy-keys = ↑ ↓ to move, Y yes, N no, E correct, U back to suggested, Enter to the next open point, Ctrl Z to undo. A group takes its open parts with it.
policy-selected = Selected: “{ $words }”
policy-make = Make a point of the selected words
policy-sort-item = Information
policy-sort-contact = Contact
policy-sort-right = Right
policy-sort-consent = Consent
policy-sort-recipient = Recipient
policy-sort-retention = Retention
policy-sort-provider = Provider’s name
policy-sort-controller = Registered name
policy-sort-version = Version date
policy-add = Add
policy-field-name = Name
policy-field-title = Title
policy-field-date = Date
policy-field-term = The policy’s word
policy-field-kind = Kind of information
policy-field-necessity = Can it be refused?
policy-field-source = Where it comes from
policy-field-purposes = Purposes
policy-field-group = Who acts first
policy-decide-now = You can decide now
policy-ask-first = They must ask you first
policy-field-right = Right
policy-field-channels = How to exercise it
policy-field-count = Number
policy-field-unit = Counted in
policy-working-days = Working days
policy-days = Days
policy-field-channel = Channel
policy-field-value = Address or number
policy-field-recipient = Kind of recipient
policy-field-text = What it says
policy-own-confirmed = Read by you
policy-own-given = From a file you were given
policy-own-folder = Own file
policy-own-about = This policy did not come with Consent Desk. Only what you confirmed is shown and used. What is not listed here may still be in the policy.
policy-own-about-given = This policy did not come with Consent Desk; it was imported from a file, and nobody here held it against the text.
policy-own-look = Judge more points
policy-own-give = Save for others…
policy-own-away = Take off the desk
policy-own-gone = { $provider } is off the desk. Decisions and requests are kept.
policy-undated = saved on { $date }, no full date printed
verify-copy = Check my copy
verify-title = { $provider }: does my copy say the same?
verify-lead = Choose the policy as you saved it. Each point of the version of { $version } is held against it, on this computer.
verify-choose = Choose my copy…
verify-counts = Same: { $same } · in another clause: { $moved } · reworded: { $reworded } · not found: { $missing }
verify-same = Same
verify-moved = In another clause
verify-reworded = Reworded
verify-missing = Not found
verify-percent = about { $percent }% reworded
history-kind-policies = Policies
not-confirmed = Not confirmed by you; see the policy
