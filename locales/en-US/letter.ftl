# Letters. The same order as in Chinese: to, from, what is asked, why, the answer, identity, signature, date.

date = { $day } { $name ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
} { $year }
clause = clause { $number }{ $place ->
    [first] { "" }
   *[other] { " " }(number { $place } of that number)
}
clause-preamble = the preamble
clause-closing = the part after the last clause

statute-pipl = { $count ->
    [one] Article
   *[other] Articles
} { $articles } of the Personal Information Protection Law of the PRC
statute-regulations = { $count ->
    [one] Article
   *[other] Articles
} { $articles } of the Network Data Security Management Regulations of the PRC
statute-gdpr = { $count ->
    [one] Article
   *[other] Articles
} { $articles } of the General Data Protection Regulation (GDPR)
statute-ccpa = the California Consumer Privacy Act (CCPA)
statute-pdpa = { $count ->
    [one] Section
   *[other] Sections
} { $articles } of the Personal Data Protection Act of Singapore (PDPA)

letter-title-access = Request for access to personal information
letter-title-copy = Request for a copy of personal information
letter-title-portability = Request to transfer personal information
letter-title-correction = Request to correct and supplement personal information
letter-title-deletion = Request for deletion of personal information
letter-title-withdraw-consent = Notice of withdrawal of consent
letter-title-cancel-account = Request to close an account
letter-title-restriction = Request to restrict the processing of personal information
letter-title-objection = Request to stop the processing of personal information
letter-title-marketing-opt-out = Request to stop marketing messages
letter-title-automated-decision = Request for an explanation of automated decisions, and refusal of them
letter-title-explanation = Request for an explanation of processing rules
letter-title-complaint = Complaint
letter-title-regulator-complaint = Complaint
letter-title-dispute-service = Complaint
letter-title-minors = Request concerning a minor’s personal information
letter-title-posthumous = Request concerning the personal information of a person who has died
letter-title-lifetime-arrangement = Notice of arrangements for personal information after death
letter-title-cessation-notice = Request for notice before a service ends
letter-title-standing-refusal = Answer to matters that need my consent first
letter-title-account-misuse = Notice of misuse of an account and of a possible leak
letter-title-abroad = Request for an explanation of transfers abroad
letter-title-ccpa-opt-out = Request to opt out of the sale of personal information
letter-title-non-discrimination = Request not to be discriminated against
letter-title-reminder = Reminder
letter-title-rebuttal = Objection to a refusal

letter-to = To: { $controller }
letter-to-post = To: { $controller }, { $post }
letter-to-authority = To: the authority in charge of personal information protection
letter-to-authority-abroad = To: the competent data protection authority
letter-to-cyberspace = To: the cyberspace administration
letter-to-telecom = To: the telecommunications authority
letter-to-consumer = To: the market regulation authority (12315)
letter-to-local = To: the government service hotline (12345)
letter-to-trustarc = To: TrustArc (dispute resolution)
letter-authority-contact = Published contact: { $value }
letter-against = Against: { $controller }
letter-from = { $role ->
    [complainant] Complainant
    [applicant] Applicant
   *[asker] From
}: { $name }
letter-child = Child: { $name } (the writer is the child’s { $relation })
letter-deceased = Deceased: { $name } (relation of the writer: { $relation })
letter-principal = On behalf of: { $name }
letter-company = Company: { $name } (the writer’s post: { $post })
letter-account = Account: { $value }
letter-contact = Contact: { $value }
letter-about = Subject: “{ $title }” of { $date }{ $reference }
letter-reference = { " " }(reference { $number })

letter-heading-asks = { $number }. What I ask
letter-heading-grounds = { $number }. Facts and grounds
letter-heading-answer = { $number }. The answer
letter-heading-identity = { $number }. Proof of identity and enclosures
letter-heading-enclosures = { $number }. Enclosures

# Whose information it is: mine, the child's, that of the deceased, of a principal, of those registered.
letter-mine-person = of mine
letter-mine-guardian = of the child
letter-mine-close-relative = of the deceased
letter-mine-agent = of my principal
letter-mine-company = of the persons registered with the account
letter-me-person = me
letter-me-guardian = the child
letter-me-close-relative = the deceased
letter-me-agent = my principal
letter-me-company = the persons registered with the account
letter-my-person = my
letter-my-guardian = the child’s
letter-my-close-relative = the deceased’s
letter-my-agent = my principal’s
letter-my-company = the registered persons’
letter-behalf-person = { "" }
letter-behalf-guardian = { " " }on the child’s behalf
letter-behalf-close-relative = { " " }as a close relative
letter-behalf-agent = { " " }on my principal’s behalf
letter-behalf-company = { " " }on behalf of the persons registered with the account
letter-you = you
letter-you-authority = the controller

letter-item = { $number }. { $text }
letter-box = □ { $text }
letter-all-information = all that you process
letter-all-consents = every consent given so far that is not necessary for the service
letter-all-ask-first = everything for which your policy says that you ask for consent first
letter-with-clause = { $text } ({ $clause })
letter-consent = “{ $text }” ({ $clause })
letter-source = { $clause } of your { $title }
letter-source-theirs = { $clause } of the { $title }
letter-version = { " " }(version of { $date })
letter-policy = { $clause } of your { $title }{ $version }
letter-policy-theirs = { $clause } of the { $title }{ $version }
letter-policy-whole = Your { $title }{ $version }
letter-policy-whole-theirs = The { $title }{ $version }

letter-ask-access-1 = Let me see the following personal information { $mine }: { $what }.
letter-ask-access-2 = Tell me where it came from, why and how it is processed, how long it is kept, and the names and contact details of those who received it.
letter-ask-access-3 = Provide it in a readable electronic form.
letter-ask-copy-1 = Give me a copy of the following personal information { $mine }: { $what }.
letter-ask-copy-2 = Use a common, readable electronic format.
letter-ask-copy-3 = With the copy, state the source of each item, the purposes, the period of keeping and the recipients.
letter-ask-free = Charge no fee: { $source } says that this is free in principle.
letter-ask-portability-1 = Transfer the following personal information { $mine } to the recipient “{ $recipient }”: { $what }.
letter-ask-portability-2 = Use a common electronic format, or give that recipient a way to access and obtain the information.
letter-ask-portability-3 = If you think that the conditions for a transfer are not met, give the exact reasons and provide a copy in the meantime.
letter-ask-correct = In { $my } personal information, correct “{ $wrong }” to “{ $correct }”.
letter-ask-supplement = Add “{ $correct }” to { $my } personal information.
letter-ask-correction-1 = Check this against the enclosed proof, correct or supplement it in good time, and tell those who received the information from you.
letter-ask-deletion-1 = Delete the following personal information { $mine }: { $what }.
letter-ask-deletion-2 = Where copies in backups cannot be deleted at once, delete them when the backups are renewed, and until then only store and protect them.
letter-ask-deletion-3 = Tell those who received this information from you to delete it in good time.
letter-ask-deletion-4 = Where a period of keeping set by law has not ended, tell me the legal basis, the information and the period, and stop all processing other than storage and necessary protection.
letter-ask-withdraw-consent-1 = I withdraw{ $behalf } the following consents: { $consents }. From { $from }, please stop processing personal information { $mine } on their basis.
letter-ask-withdraw-consent-2 = Delete the personal information that was processed on the basis of these consents alone, and tell its recipients.
letter-ask-withdraw-consent-3 = Do not refuse products or services that do not need this information because consent was withdrawn.
letter-from-receipt = the day you receive this notice
letter-ask-cancel-account-1 = Close the account named above, and stop collecting and using the personal information that belongs to it.
letter-ask-cancel-account-2 = Delete or anonymise the personal information that belongs to it.
letter-ask-cancel-account-3 = Where the law requires you to go on keeping any of it, tell me the legal basis, the information and the period.
letter-ask-cancel-account-4 = If you think that a condition is not met, name all that is missing at once; confirm to me in writing when the account is closed.
letter-ask-restriction-1 = Restrict the processing of the following personal information { $mine } to storage and necessary protection: { $what }.
letter-ask-restriction-2 = Tell me before the restriction is lifted.
letter-ask-objection-1 = Stop processing the following personal information { $mine }: { $what }.
letter-ask-objection-2 = Where you cannot stop, name the legal provision you rely on, item by item.
letter-ask-marketing-opt-out-1 = Stop sending marketing to { $me } by e-mail, text message, telephone, messages on your site or otherwise.
letter-ask-marketing-opt-out-2 = Stop profiling { $me } for marketing, and tell the partners who received information for it.
letter-ask-automated-decision-explanation = Explain the automated decisions made about { $me }: which they are, what personal information they use, the rules they follow and their effect.
    .label = Explain which automated decisions there are, their rules and effect
letter-ask-automated-decision-alternative = Where information or marketing is sent to { $me }, offer an option that is not based on personal traits, or an easy way to refuse.
    .label = Offer an option not based on personal traits
letter-ask-automated-decision-review = I refuse{ $behalf } decisions with a major effect on { $me } that are made by automation alone; please have them reviewed by a person.
    .label = Refuse major decisions by automation alone; have them reviewed by a person
letter-ask-explanation-1 = Explain the rules by which you process the following personal information { $mine }: { $what }.
letter-ask-explanation-2 = State the purposes, methods, kinds of information, periods of keeping and recipients, and how rights can be exercised.
letter-ask-complaint-1 = Look into the matter described below and tell me in writing what you find.
letter-ask-complaint-2 = Where something is wrong, put it right, and tell me what was done and when.
letter-ask-regulator-complaint-1 = Investigate, as the law provides, how { $you } processes personal information in the matter described below.
letter-ask-regulator-complaint-2 = Order it to make corrections.
letter-ask-regulator-complaint-3 = Tell me the result.
letter-ask-dispute-service-1 = Look into the matter described below and tell me in writing what you find.
letter-ask-dispute-service-2 = Have { $you } put it right, and tell me the result.
letter-ask-minors-see = Let me see and copy the following personal information { $mine }, and tell me where it came from, what it is used for and who received it: { $what }.
    .label = See and copy
letter-ask-minors-correct = In { $my } personal information, correct “{ $wrong }” to “{ $correct }”.
    .label = Correct
letter-ask-minors-delete = Delete the following personal information { $mine }, and tell its recipients to do the same: { $what }.
    .label = Delete
letter-ask-minors-1 = Stop processing and delete at once whatever was collected without the guardian’s consent.
letter-ask-posthumous-see = Let me see and copy the following personal information { $mine }: { $what }.
    .label = See and copy
letter-ask-posthumous-correct = In { $my } personal information, correct “{ $wrong }” to “{ $correct }”.
    .label = Correct
letter-ask-posthumous-delete = After that, delete the following personal information { $mine }: { $what }.
    .label = Delete
letter-ask-posthumous-1 = If the deceased made other arrangements during their lifetime, tell me what they are.
letter-ask-lifetime-arrangement-erase = Once { $my } death is shown, delete the following personal information { $mine }: { $what }; only store and protect what the law requires you to keep.
    .label = Delete after death
letter-ask-lifetime-arrangement-nobody = After { $my } death, let no close relative see or copy personal information { $mine }.
    .label = Let nobody see or copy it
letter-ask-lifetime-arrangement-person = After { $my } death, let “{ $recipient }” alone exercise the rights to see, copy, correct and delete personal information { $mine }.
    .label = Only the person named exercises the rights
letter-ask-lifetime-arrangement-1 = Record these arrangements with the account, and confirm them in writing.
letter-ask-lifetime-arrangement-2 = They can be changed or revoked in writing at any time; the latest prevails.
letter-ask-cessation-notice-1 = Tell me whether you plan to end the services used by the account named above, and when.
letter-ask-cessation-notice-2 = Should they end, give me individual notice beforehand, stop collecting in good time, and delete or anonymise personal information { $mine }.
letter-standing-refuse = To the following I answer no{ $behalf }: { $names }.
letter-standing-ask = I give no general consent to the following. Tell me and ask me each time; no answer means no: { $names }.
letter-ask-standing-refusal-1 = This answer holds until it is changed in writing. Do not infer consent from continued use, from silence or from a box ticked beforehand.
letter-ask-standing-refusal-2 = Do not ask again and again about what was refused, and do not withhold products or services that do not need the processing refused.
letter-ask-standing-refusal-3 = Record this answer and confirm it in writing.
letter-ask-account-misuse-freeze = Suspend sign-in, transactions and disclosure of information for the account at once, and help to restore control of it.
    .label = Freeze the account and restore control
letter-ask-account-misuse-investigate = Investigate sign-ins, changes, transactions and calls around { $noticed }, and tell me their times, places and devices, what was changed, and what was done in { $my } name.
    .label = Investigate sign-ins, changes and transactions
letter-ask-account-misuse-leak = Tell me whether personal information { $mine } was or may have been leaked, altered or lost; if so, which kinds, why, what harm may follow, what you have done about it and what can be done to lessen the harm.
    .label = Say whether anything leaked, as the law requires
letter-ask-account-misuse-keep = Keep the logs and records concerned as evidence.
    .label = Keep logs and records
letter-ask-account-misuse-1 = Correct or delete wrong information registered through the misuse, and claim no fees from { $me } for what the misuser did.
letter-ask-abroad-1 = Tell me whether the following personal information { $mine } is provided abroad, which includes letting it be accessed or called from abroad: { $what }.
letter-ask-abroad-2 = Where it was or will be, tell me the recipient’s name and contact details, the purpose, the method, the kinds of information, and how rights can be exercised against the recipient.
letter-ask-abroad-3 = Tell me on which condition the transfer rests (security assessment, certification, standard contract or another), and when and how separate consent was obtained.
letter-ask-abroad-4 = Where no separate consent was obtained, stop the transfer and have the recipient abroad delete the information.
letter-ask-ccpa-opt-out-1 = Do not sell, or stop selling, the following personal information { $mine }: { $what }.
letter-ask-ccpa-opt-out-2 = If it was sold, pass this request on to the third parties that received it; if it never was, confirm that in writing.
letter-ask-non-discrimination-1 = Do not refuse service, charge differently or give worse service because rights are exercised.
letter-ask-non-discrimination-2 = Where this has happened, tell me why and undo it.

letter-after-reminder-1 = Take up the “{ $title }” of { $date }, carry it out and answer in writing { $until }.
letter-after-reminder-2 = Give the reason for the delay; if you need longer, say why and until when.
letter-after-reminder-3 = What I asked for remains the same.
letter-after-rebuttal-1 = Review the “{ $title }” of { $date } again, carry it out and answer in writing { $until }.
letter-after-rebuttal-2 = If you still refuse any part of it, give the reasons and the legal provision for each.
letter-after-complaint-1 = Find out why the “{ $title }” of { $date } was not carried out, have the case reviewed by someone who did not handle it before, and tell me the result in writing { $until }.
letter-after-complaint-2 = Carry out the request; where something is wrong, put it right, and tell me what was done and when.
letter-after-regulator-complaint-1 = Investigate, as the law provides, how { $you } handled the “{ $title }” of { $date }, as described below.
letter-after-regulator-complaint-2 = Order it to carry out the request as the law requires.
letter-after-regulator-complaint-3 = Tell me the result.
letter-after-trustarc-1 = Review how { $you } processes personal information and answered my request.
letter-after-trustarc-2 = Help to resolve the dispute so that the request is carried out.
letter-after-trustarc-3 = Tell me the outcome in writing.

letter-since = The account has been in use since { $date }.
letter-capacity-guardian = The child is under 14 and I am the guardian; proof is enclosed.
letter-capacity-close-relative = The deceased died on { $died }, and I am a close relative; proof is enclosed. I make this request in my own lawful and legitimate interest: { $interest }. As far as I know, the deceased made no other arrangement.
letter-capacity-agent = I write with the authority of my principal, which is enclosed.
letter-capacity-company = I write on the instructions of the company named above and with the consent of the persons registered with the account; the authority is enclosed.
letter-ground = { $text } ({ $source }).
letter-ground-none = There is no longer a basis for processing this information; if you think there is, state it item by item.
letter-met = This requirement before closing the account is met: “{ $text }” ({ $clause }).
letter-known = I am aware of the following: “{ $text }” ({ $clause }).
letter-note-withdrawal = Withdrawal leaves untouched what was done on the basis of consent before (Article 15(2) of the Personal Information Protection Law of the PRC).
letter-note-withdrawal-abroad = Withdrawal leaves untouched what was done on the basis of consent before.
letter-note-portability = The conditions in Article 25 of the Network Data Security Management Regulations of the PRC are met: true identity can be verified; the information was provided with consent or collected under a contract; as far as I know, its transfer is technically feasible and harms nobody’s lawful interests.
letter-note-standing = Consent is given freely and explicitly, for a specific matter and with full knowledge of it. These answers are given beforehand, for you to go by when such a matter arises.
letter-details = In addition: { $text }
letter-facts = Facts: { $text }
letter-no-exception = None of the cases in which your policy allows you not to respond applies to this request.
letter-basis = Basis: { $articles }; { $policy }.
letter-basis-policy = Basis: { $policy }.
letter-basis-law = Basis: { $articles }.
letter-basis-silent = Basis: { $articles }. { $policy } does not provide for this; the request rests directly on the law.

letter-first = On { $date } I sent { $you } my “{ $title }”{ $channel }{ $reference }; a copy is enclosed.
letter-event = { $event }.
letter-event-words = { $event }: { $words }.
letter-event-until = , asking for an answer by { $date }
letter-event-until-extended = { " " }until { $date }
letter-event-decided = On { $date } I decided
letter-event-sent = On { $date } I sent { $you } the request{ $channel }
letter-event-acknowledged = On { $date } { $you } confirmed receipt{ $channel }
letter-event-identity-asked = On { $date } { $you } asked for proof of identity{ $channel }
letter-event-identity-shown = On { $date } I gave proof of identity{ $channel }
letter-event-identity-verified = On { $date } { $you } confirmed that identity was verified
letter-event-extended = On { $date } { $you } announced an extension{ $until }{ $channel }
letter-event-answered = On { $date } { $you } answered{ $channel } that all was done
letter-event-answered-in-part = On { $date } { $you } answered{ $channel } that a part was done
letter-event-refused = On { $date } { $you } refused{ $channel }
letter-event-reminded = On { $date } I reminded { $you }{ $channel }{ $until }
letter-event-rebutted = On { $date } I objected to the refusal by { $you }{ $channel }{ $until }
letter-event-complained = On { $date } I complained to { $you }{ $channel }{ $until }
letter-event-reported = On { $date } I complained to an authority{ $channel }
letter-event-other = On { $date }
letter-no-answer = To the date of this letter I have received no result from { $you }.
letter-refused = On { $date } { $you } refused.
letter-refused-words = On { $date } { $you } answered: “{ $quote }”.
letter-waited = { $days } days have passed since I sent it. The law requires an easy mechanism for taking up and handling requests, and that they be taken up in good time (Article 50(1) of the Personal Information Protection Law of the PRC; Article 23 of the Network Data Security Management Regulations of the PRC).
letter-waited-abroad = { $days } days have passed since I sent it.
letter-lapsed-promise = The promise in { $source } is to { $period }. Counted from { $from }, that day excluded, { $unit ->
    [working-days] in working days according to the holiday arrangements published by the General Office of the State Council
   *[days] in calendar days
}, the period ended on { $until }.{ $extended }
letter-lapsed-gdpr = The period of one month in Article 12(3) of the General Data Protection Regulation, from { $from }, ended on { $until }.{ $extended }
letter-lapsed-ccpa = The period of 45 days in the California Consumer Privacy Act, from { $from }, ended on { $until }.{ $extended }
letter-lapsed-extended = { " " }The extension to { $date } that { $you } announced later is over too.

letter-by-email = { " " }by e-mail
letter-by-phone = { " " }by telephone
letter-by-post = { " " }by post
letter-by-ticket = { " " }by support ticket
letter-by-web = { " " }through your web page
letter-by-self-service = { " " }in the account’s pages
letter-by-online-service = { " " }through online customer service
letter-by-site-message = { " " }by a message within the site
letter-by-unsubscribe = { " " }by unsubscribing
letter-by-browser = { " " }in the browser
letter-by-customer-service = { " " }through customer service

# Why a reason for a refusal does not carry.
letter-refusal-other-channel-demanded = On using another channel: { $used }The request has arrived, and the channel does not affect the right. Requests must be taken up through an easy mechanism (Article 50(1) of the Personal Information Protection Law of the PRC) and without unreasonable conditions (Article 23 of the Network Data Security Management Regulations of the PRC). If another department is to handle it, it is for { $you } to pass it on.
letter-refusal-id-demanded = On demanding an identity document: verification is to be limited to the necessary minimum (Article 6 of the Personal Information Protection Law of the PRC). The contact details bound to the account suffice. If a document is truly needed, say why; I can give a copy marked with its purpose and with what is not needed covered, to be deleted afterwards.
letter-refusal-legal-retention = On keeping by law: name the law or administrative regulation and its provision, the information and the period. Even where the period has not ended, all processing other than storage and necessary protection must stop (Article 47(2) of the Personal Information Protection Law of the PRC); whatever lies outside that scope is still to be dealt with.
letter-refusal-account-has-resources = On resources, a balance or a debt in the account: list the items, the amounts and how to settle them, all at once, and I will settle them promptly. A request may not depend on conditions that have nothing to do with it (Article 23 of the Network Data Security Management Regulations of the PRC); please deal first with the information that is not affected.
letter-refusal-other-language = On the language of the answer: it came only in a language other than that of the request, so I cannot learn the result or the reasons from it. What individuals are told is to be in clear and understandable language (Article 17(1) of the Personal Information Protection Law of the PRC); please answer again in the language of this letter.
letter-refusal-no-reasons-given = On reasons: a refusal must state them (Article 50(1) of the Personal Information Protection Law of the PRC), and the answer does not.
letter-refusal-other = On the other reason: it does not exclude a right given by law.{ $used }
letter-refusal-other-channel-demanded-abroad = On using another channel: { $used }The request has arrived, and the channel does not affect the right. If another department is to handle it, it is for { $you } to pass it on.
letter-refusal-id-demanded-abroad = On demanding an identity document: verification is to be limited to what is necessary. The contact details bound to the account suffice. If a document is truly needed, say why; I can give a copy marked with its purpose and with what is not needed covered, to be deleted afterwards.
letter-refusal-legal-retention-abroad = On keeping by law: name the law and its provision, the information and the period; whatever lies outside that scope is still to be dealt with.
letter-refusal-account-has-resources-abroad = On resources, a balance or a debt in the account: list the items, the amounts and how to settle them, all at once; please deal first with the information that is not affected.
letter-refusal-other-language-abroad = On the language of the answer: it came only in a language other than that of the request, so I cannot learn the result or the reasons from it; please answer again in the language of this letter.
letter-refusal-no-reasons-given-abroad = On reasons: the answer gives none; please state them item by item.
letter-refusal-other-abroad = On the other reason: it does not exclude a right given by law.{ $used }
letter-view-below = { " " }My view stands below.
letter-channel-named = I used the very channel named in { $source }.{ " " }

letter-period = { $meaning ->
    [complete] complete this
    [reply] reply
   *[handle] handle this
} within { $value } { $unit ->
    [working-days] working days
   *[days] days
}{ $starts ->
    [identity-verified] { " " }of verifying identity
    [received] { " " }of receiving the request
   *[not-stated] { "" }
}
letter-until = by { $date }
letter-until-timely = in good time after receiving this letter
letter-answer-by = Please answer me in writing { $until }.
letter-answer-none = Your policy gives no period for this request. Please take it up in good time, tell me the date by which it will be done, and tell me the result in writing.
letter-answer-promise = In { $source } you promise to { $period }. Please do so, and tell me the result in writing.
letter-answer-notice = In { $source } you promise notice at least { $value } days before a service ends. Please keep to it, and answer this letter in writing.
letter-answer-authority = Please tell me whether you take this up, and the result in writing (Article 65(1) of the Personal Information Protection Law of the PRC).
letter-answer-authority-abroad = Please tell me whether you take this up, and the result in writing.
letter-answer-trustarc = Please tell me in writing whether you take this up, and the outcome.
letter-answer-gdpr = Please tell me what was done within one month of receiving this request; if its complexity or the number of requests calls for up to two months more, tell me so and why within that month (Article 12(3) of the General Data Protection Regulation).
letter-answer-ccpa = Under the California Consumer Privacy Act, please confirm receipt within 10 business days and answer within 45 days; if you need up to 45 days more, tell me so and why before then.
letter-answer-pdpa = Please tell me the date by which you will answer.
letter-remedy-pipl = If you refuse any part of this request, please give your reasons (Article 50(1) of the Personal Information Protection Law of the PRC). I reserve the right to complain to the authorities (Article 65(1)) and to bring an action in court (Article 50(2)).
letter-remedy-gdpr = If you refuse any part of this request, please give your reasons. I reserve the right to complain to a supervisory authority (Article 77 of the General Data Protection Regulation).
letter-remedy-ccpa = If you refuse any part of this request, please give your reasons. I reserve my remedies under that Act.
letter-remedy-pdpa = If you refuse any part of this request, please give your reasons. I reserve the right to complain to the competent authority.
letter-evidence = On proof, { $source } says: { $text }. What is enclosed serves to verify this request alone; please delete it afterwards.
letter-evidence-none = Your policy does not say what this request needs. If you have to verify identity, please use the contact details bound to the account, and ask for no more than necessary.
letter-copy-enclosed = The enclosed copy of an identity document is marked “only to verify this request”, and what is not needed is covered.
letter-copy-unasked = To make verification easier, a copy of an identity document is enclosed. It is marked “only to verify this request”, and what is not needed is covered; please delete it afterwards.
letter-copy-none = No copy of an identity document is enclosed. If one is truly needed, please say why; I will then give a copy marked with its purpose and with what is not needed covered.
letter-enclosures = Enclosed: { $list }.
letter-enclosures-list = Enclosed: { $list }.
letter-enclosures-authority = Enclosed: the correspondence, proof of sending, and what shows the facts above.
letter-proof-guardian = proof of guardianship
letter-proof-close-relative = proof of death and of kinship
letter-proof-agent = letter of authority
letter-proof-company = the company’s letter of authority
letter-proof-correction = proof of the right value
letter-proof-first = a copy of the “{ $title }”
letter-proof-sending = proof of sending
letter-proof-reply = the answer from { $you }
letter-prevails = This letter is written in Chinese and English side by side; should the two differ, the Chinese text prevails.
letter-prevails-if-sent = Where a Chinese text of this letter is sent as well, the Chinese text prevails.
letter-closing = Yours faithfully,
letter-signature = { $role ->
    [complainant] Signature of the complainant
    [applicant] Signature of the applicant
   *[asker] Signature
}: ____________

# The form: what to know before writing.
form-warning-cancel-account = Once the account is closed, the personal information that belongs to it is to be deleted or anonymised ({ $article }), as a rule for good. Back up what you need first.
form-proof-guardian = One page that shows guardianship is enough, such as the birth certificate, or the pages of the household register with you and the child; cover the other members of the family.
form-proof-close-relative = The death certificate, and the page of the household register or the marriage certificate that shows kinship; cover what has nothing to do with it.
form-proof-agent = A letter of authority signed by the person you act for, saying for what and until when.
form-proof-company = A letter of authority with the company’s seal, saying for what; the documents of everyone registered need not be enclosed.
form-proportionate-1 = First verify through the phone or mailbox bound to the account; most requests need no more.
form-proportionate-2 = Where the policy asks for no document, do not offer one.
form-proportionate-3 = Where a copy of a document is truly needed, cover what is not: the address, part of the number.
form-proportionate-4 = Write “only for [company] to verify this request” and the date across the copy, without hiding what is needed.
form-proportionate-5 = Ask for the copy to be deleted afterwards, and keep proof of sending.
