# The life of a request, its periods and its dates

# A date in a sentence
request-day = { $name ->
    [m1] Jan
    [m2] Feb
    [m3] Mar
    [m4] Apr
    [m5] May
    [m6] Jun
    [m7] Jul
    [m8] Aug
    [m9] Sep
    [m10] Oct
    [m11] Nov
   *[m12] Dec
} { $day }, { $year }

# What a period rests on: four things, never mixed
request-clock-law = Law
request-clock-yardstick = Regulator’s yardstick
request-clock-standard = Recommended standard
request-clock-promise = The provider’s promise
request-clock-colon = :{" "}
request-clock-about-request = handling your request
request-clock-about-confirmation = confirming that your request was received
request-clock-about-complaint = handling your complaint
request-clock-standing-law = Standing: law
request-clock-standing-yardstick = Standing: what regulators go by when they judge apps, not a legal deadline
request-clock-standing-standard = Standing: a recommended national standard, not binding
request-clock-standing-promise = Standing: what the provider’s own policy promises
request-clock-unverified = Not read in the original: check before you rely on it
request-clock-source = Source: { $source }
request-clock-figure = Period: { $period }, { $start }
request-clock-starts-identity-verified = from the day identity is verified
request-clock-starts-received = from receipt
request-clock-starts-not-stated = its start is not stated
request-clock-starts-before-event = counted back from the event
request-clock-ends-complete = By then: completed
request-clock-ends-reply = By then: an answer
request-clock-ends-handle = By then: handled
request-clock-ends-advance-notice = By then: notice in advance
request-clock-extension = May be extended by: { $period }
request-clock-state-no-figure = No number of days: “timely”
request-clock-state-unread = No date is given here: look up the period in the law itself
request-clock-state-not-running = Not running yet: what it starts with is not recorded
request-clock-state-before-event = Counted back from an event, so there is no date yet
request-clock-state-too-long = Too long a period to give a date
request-clock-from = Counted from: { $date }
request-clock-from-sending = Counted from: { $date } (the day of sending; receipt is not recorded)
request-clock-from-sending-unstated = Counted from: { $date } (the day of sending; the source names no start)
request-clock-from-receipt-unstated = Counted from: { $date } (the day of receipt; the source names no start)
request-clock-first = Before the extension: { $date }
request-clock-beyond = The provider announced more time than the source allows
request-clock-due = Ends: { $date }

request-due-range = between { $earliest } and { $latest }, provisional
request-due-provisional = { $latest }, provisional

request-count-working-days = { $value } { $count ->
    [one] working day
   *[other] working days
}
request-count-days = { $value } { $count ->
    [one] day
   *[other] days
}
request-count-months = { $value } { $count ->
    [one] month
   *[other] months
}
request-count-days-abroad = { $value } { $count ->
    [one] day
   *[other] days
} (as that law counts)
request-count-business-days-abroad = { $value } business { $count ->
    [one] day
   *[other] days
} there (public holidays not deducted)

request-source-measures = Measures for Determining Illegal Collection and Use of Personal Information by Apps (2019), part 6
request-source-standard = GB/T 35273-2020, Personal Information Security Specification, 8.7
request-source-policy = the provider’s policy, { $clause }
request-source-article-gdpr = Article { $article } of the General Data Protection Regulation (GDPR)
request-source-gdpr = General Data Protection Regulation (GDPR)
request-source-ccpa = California Consumer Privacy Act (CCPA)
request-source-pdpa = Personal Data Protection Act of Singapore (PDPA)

# How a date was reckoned
request-trace-line = { $date } { $weekday }  { $number }  { $reason }
request-trace-start = day of the event, not counted
request-trace-working = working day
request-trace-made-up = make-up working day, counted
request-trace-weekend = weekend
request-trace-off = day off
request-trace-statutory = statutory holiday
request-trace-maybe-off = may become a day off: that year’s notice is not published
request-trace-maybe-working = may become a make-up day: that year’s notice is not published
request-trace-day = counted
request-trace-last-day-off = the last day is off, so the period goes on
request-trace-last-day-maybe-off = the last day may be off, so the period may go on
request-trace-moved-to = the next working day: the period ends here
request-trace-same-day = the day of the same number
request-trace-month-end = the month has no such day, so its last
request-trace-weekday-abroad = weekday (public holidays there not known)
request-trace-weekend-abroad = weekend
request-trace-announced = the date the provider announced
request-weekday-1 = Mon
request-weekday-2 = Tue
request-weekday-3 = Wed
request-weekday-4 = Thu
request-weekday-5 = Fri
request-weekday-6 = Sat
request-weekday-7 = Sun

# Where a request stands
request-status = { $status } ({ $since })
request-status-drafted = Written, not sent
request-status-sent = Sent
request-status-reasons = { $stands }: { $reasons }
request-status-came-back = Came back, not sent again
request-status-acknowledged = Receipt confirmed
request-status-identity-asked = Proof of identity asked for
request-status-identity-shown = Proof of identity given, answer awaited
request-status-identity-verified = Identity verified, answer awaited
request-status-extended = Extended by the provider
request-status-answered-in-full = Done in full
request-status-answered-in-part = Done in part
request-status-refused = Refused
request-status-answered-with-nothing = Answered, but not to the matter
request-status-reminded = Reminder sent
request-status-rebutted = Their reasons answered
request-status-complained-to-provider = Complaint to the provider
request-status-complained-to-authority = Complaint to an authority
request-status-before-court = Before a court
request-status-closed = Closed

request-facts-other-version = The policy has another version now, and the dates follow that one; the version you wrote under may have promised something else.
request-facts-offer-gone = The policy in the catalog no longer offers this right, so what the provider promised is not known here.
request-facts-policy-gone = The policy is no longer in the catalog, so what the provider promised is not known here. Everything you recorded is untouched.

request-standing-still = no date is running
request-standing-running = { $left } { $count ->
    [one] day
   *[other] days
} left
request-standing-due = ends now or may have ended, { $left } { $count ->
    [one] day
   *[other] days
} left at most
request-standing-overdue = { $over } { $count ->
    [one] day
   *[other] days
} overdue ({ $working } working)
request-standing-met = done in time
request-standing-late = done, { $over } { $count ->
    [one] day
   *[other] days
} late ({ $working } working)

# What happened
request-comma = {", "}
request-and = {"; "}
request-event = { $date }  { $event }
request-event-details = { $date }  { $event }: { $details }
request-step-drafted = Letter written
request-step-sent = Sent
request-step-sent-again = Sent again
request-step-came-back = Letter came back
request-step-acknowledged = Receipt confirmed
request-step-identity-asked = Proof of identity asked for
request-step-identity-shown = Proof of identity given
request-step-identity-verified = Identity verified
request-step-extended = Extended by the provider
request-step-answered = Answered
request-step-reminded = Reminder sent
request-step-rebutted = Their reasons answered
request-step-complained = Complaint
request-step-note = Note
request-step-corrected = Date corrected
request-step-undone = Recorded by mistake
request-step-closed = Closed
request-step-reopened = Reopened
request-outcome-full = Answered: done in full
request-outcome-part = Answered: done in part
request-outcome-refused = Answered: refused
request-outcome-nothing = Answered, but not to the matter
request-returned-undeliverable = could not be delivered
request-returned-not-accepted = the addressee would not take it
request-returned-not-collected = nobody collected it
request-returned-other = no reason given
request-refusal-id-demanded = an identity document is demanded
request-refusal-other-channel-demanded = another channel is demanded
request-refusal-legal-retention = the law is said to demand keeping
request-refusal-account-has-resources = the account is said to have resources, orders or debts
request-refusal-other-language = another language is demanded
request-refusal-no-reasons-given = no reasons given
request-refusal-trade-secret = a trade secret is claimed
request-refusal-abuse = the request is called abusive
request-refusal-cost = the cost is called too high
request-refusal-technical-difficulty = it is called technically difficult
request-refusal-others-rights = the rights of others are named
request-refusal-self-service = “do it yourself in your account”
request-refusal-in-app = “look in the app”
request-refusal-unverifiable = identity is said to be unverifiable
request-refusal-company-account = the account is said to be a company’s
request-refusal-only-processor = it says that it only processes for another
request-refusal-policy-words = only the policy’s own words
request-refusal-unreadable = the answer does not open or cannot be read
request-refusal-incomplete = only part of it was answered, the rest passed over
request-refusal-other = another reason
request-complained-provider = Complaint to the provider
request-complained-authority = Complaint to an authority or another body
request-complained-court = Brought before a court
request-closing-fulfilled = what was asked was done
request-closing-taken-back = taken back
request-closing-given-up = pursued no further
request-closing-elsewhere = goes on before an authority or a court
request-extended-until = until { $date }
request-extended-by = by { $period }
request-reminded-until = answer asked for by { $date }
request-corrected-from = recorded as { $date } before
request-channel-email = email
request-channel-phone = telephone
request-channel-post = post
request-channel-ticket = support ticket
request-channel-web = web page
request-channel-self-service = account pages
request-channel-online-service = online service
request-channel-site-message = message on the site
request-channel-unsubscribe = unsubscribing
request-channel-browser = browser settings
request-channel-customer-service = customer service

# What comes next
request-next-send = Send the letter
request-next-send-again = Send it again, another way
request-next-record-acknowledgment = Record that receipt was confirmed
request-next-show-identity = Prove your identity, with no more than is needed and the rest covered
request-next-record-verification = Record that identity is verified
request-next-wait = Wait
request-next-record-answer = Record the answer
request-next-record-extension = Record an extension
request-next-remind = Send a reminder
request-next-answer-refusal = Answer the reason they gave
request-next-complain-to-provider = Complain to the provider
request-next-complain-to-authority = Complain to an authority
request-next-go-to-court = Go to court (PIPL 50(2))
request-next-close = Close this request
request-next-reopen = Reopen
request-next-since = {" "}(from { $date })
request-next-until = {" "}(until { $date })

# Calendar
request-agenda-summary = { $provider }: { $title } – { $what }
request-agenda-provisional = { $what } (provisional)
request-agenda-remind-from = a reminder can be sent
request-agenda-reminder-ends = the date named in your letter
request-ends-law-request = end of the legal period
request-ends-law-confirmation = end of the legal period for confirming receipt
request-ends-yardstick-request = end of the regulator’s yardstick
request-ends-yardstick-complaint = end of the regulator’s yardstick for the complaint
request-ends-standard-request = end of the recommended standard’s period
request-ends-promise-request = end of the period the provider promised
request-distance-today = today
request-distance-ahead = { $count ->
    [one] tomorrow
   *[other] in { $days } days
}
request-distance-over = { $count ->
    [one] 1 day overdue
   *[other] { $days } days overdue
}
request-distance-since = { $count ->
    [one] since yesterday
   *[other] for { $days } days
}
