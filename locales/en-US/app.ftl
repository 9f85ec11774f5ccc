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
offline = Offline
offline-why = This program makes no network connection; on Linux the kernel sees to it.
keyring-open = Keyring available
keyring-closed = Keyring not available
waiting = Waiting for the system keyring…
stop-waiting = Stop waiting
undo = Undo
undone = Undone.
unlock = Unlock
try-again = Try again
save-again = Save again
saved-again = Saved again.
start-anew = Set aside and start anew
started-anew = Started anew; what was there is kept in the keyring under another name.
start-failed = The desk could not be opened. Close it and open it again.
silent = The policy does not say

page-overview = Overview
page-information = Information
page-consents = Consents
page-write = Write
page-settings = Settings

find = Find information, consents, rights…
found = Found
found-nothing = Nothing found.
found-page = Page
found-provider = Provider
found-consent = Consent
found-right = Right
found-information = Information
shortcuts = Keyboard
key-find = Find anything
key-pages = Open the first to fifth page
key-tab = Go to the next control
key-arrows = Move within a group of choices
key-escape = Close a dialog
key-help = Show this list

clause = Clause { $number }
clause-again = Clause { $number } (number { $place } of that number)
clause-preamble = Preamble
clause-closing = After the last clause
clause-of = { $document }, { $clause }
title-marks = { $title }

overview-title = What needs you now
overview-lead = Everything stays on this computer. What you see is what you decided; to let a provider know, follow the next step.
overview-nothing = Nothing needs you right now.
overview-unknown = Your decisions cannot be read yet, so what needs you is not known.
todo-tell = { $provider } · “{ $consent }” is withdrawn, but the provider has not been told
todo-tell-why = A withdrawal works once the provider knows of it
todo-decide = { $provider } · { $count ->
    [one] one consent to decide
   *[other] { $count } consents to decide
}
todo-separate = Of those you can decide now, { $count ->
    [one] one needs
   *[other] { $count } need
} separate consent by law or by the policy
see-steps = See the steps
decide = Decide
write-withdrawal = Write the withdrawal
write-letter = Write the letter
policy-dates = Policy of { $version } · checked { $checked }
collects = Collects { $total } categories: { $required } required · { $conditional } depending · { $optional } optional; the policy calls { $sensitive } kinds sensitive
count-given = { $count } given
count-refused = { $count } refused or withdrawn
count-undecided = { $count } undecided
count-items = { $count ->
    [one] one item
   *[other] { $count } items
}
decisions-unknown = Decisions cannot be read yet

consents-title = { $provider }: yours to decide
consents-lead = Everything starts as “not decided”. A policy says what the provider does, not what you agreed to.
consents-none = This policy has nothing of this kind.
consents-all-decided = All of these are decided.
only-undecided = Only what is undecided
group-decide-now = Yours to decide now
    .lead = After a refusal or withdrawal, follow the next step to tell the provider.
group-ask-first = They must ask you first
    .lead = The policy promises to ask. You can leave a standing answer here, and give it when you are asked.
decision-given = Given
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
separate-policy = the policy asks for separate consent
separate-law = the law asks for separate consent
concerns = concerns { $kinds }
sensitive = Sensitive
sensitive-short = S
sensitive-policy = the policy calls it sensitive
effect-silent = The policy does not say what a refusal or withdrawal changes.
own-steps = Do it yourself
steps-silent = The policy gives no steps, only these ways.
routes-silent = The policy names no way.

channel-email = E-mail
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
information-lead = Each mark stands for a clause. Open one to see why, how, what happens if you refuse, and where it is written.
information-count = { $kinds ->
    [one] one kind
   *[other] { $kinds } kinds
} · { $policies ->
    [one] one policy
   *[other] { $policies } policies
}
as-list = As a list
save-csv = Save as CSV
as-matrix = As a matrix
search = Find by name
which-policies = Choose policies
filter-required = required
filter-conditional = depends
filter-optional = optional
filter-sensitive = called sensitive
necessity-required = Required
necessity-conditional = Depends
necessity-optional = Optional
origin-provided = You provide it
origin-automatic = Recorded while you use the service
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
if-refused-label = If you refuse
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
law-gives-cancel-account = Regulations Articles 23 and 24: no unreasonable conditions; after closing, deletion or anonymisation.
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
conditions = Conditions and consequences (tick what you know or meet)
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
your-account = Account (user name or UID)
your-contact = The e-mail address or number they know you by
name-stays = This is used in the letter alone and forgotten when the window closes. A letter needs no ID number.
they-ask-for = They ask for
evidence-silent = The policy does not say what this request needs.
cover-copies = Mark copies of identity documents with their purpose, and cover what is not needed.
when-answer = When must they answer?
how-to-send = How to send it
clock-law = The law
clock-law-says = In good time; no number of days (PIPL Articles 45 to 47 and 50; Network Data Security Management Regulations Article 23).
clock-yardstick = A regulator’s yardstick (not a legal period)
clock-yardstick-complaint = Complaints: within the time promised, at most 15 working days; 15 working days where none is promised (Measures for Determining Illegal Collection and Use of Personal Information by Apps, section 6).
clock-yardstick-check = At most 15 working days as promised; 15 working days where none is promised (Measures for Determining Illegal Collection and Use of Personal Information by Apps, section 6; wording not verified, check before you rely on it).
clock-standard = A recommended national standard
clock-standard-says = 30 days, or the period set by law (GB/T 35273-2020, 8.7; wording not verified, check before you rely on it).
clock-promise = The provider’s promise
clock-no-promise = The policy promises no period.
clock-promised = { $meaning ->
    [complete] Completed within
    [reply] A reply within
    [advance-notice] Notice at least
   *[handle] Handled within
}{ " " }{ $value } { $unit ->
    [working-days] working days
    [months] months
    [years] years
   *[days] days
}{ $starts ->
    [identity-verified] { " " }of verifying identity
    [received] { " " }of receipt
    [before-event] { " " }before the event
   *[not-stated] { "" }
}
clock-extension = May be extended by { $value } { $unit ->
    [working-days] working days
    [months] months
    [years] years
   *[days] days
}
copy-text = Copy text
save-text = Save as text
save-pdf = Save as PDF
saved-to = Saved to { $path }
letter-copied = The letter’s text is copied.
letter-page = The letter
letter-page-number = Page { $number } of { $count } of the letter; its words are below under “Read as text”
letter-as-text = Read as text

settings-look = Language and colours
settings-language = Language
settings-theme = Colours
as-system = As the system
theme-light = Light
theme-dark = Dark
settings-keyring = System keyring
keyring-good = The keyring is available; your decisions have been read.
keyring-what = Your decisions are kept in the operating system’s keyring: service consent-desk, one entry a policy. This program keeps no other copy.
read-again = Read again
read-again-done = Read again.
settings-facts = Age of the facts
settings-about = About
about-version = Consent Desk { $version }, under MIT or Apache-2.0.
about-privacy = No network, no collection of anything, no sign-up.
about-advice = Written in our own words after the policies as the providers published them and the text of the law. It is not legal advice; the originals prevail.
