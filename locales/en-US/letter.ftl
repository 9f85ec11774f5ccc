# Letters. The same order as in Chinese: to, from, requests, why, the reply, identity, signature, date.

date = { $name ->
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
} { $day }, { $year }
clause = clause { $number }{ $place ->
    [first] { "" }
   *[other] { " " }(number { $place } of that number)
}
clause-point = clause { $number }({ $point })
clause-headed = the section { $heading }{ $place ->
    [first] { "" }
   *[other] { " " }(number { $place } of that name)
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
statute-ccpa = { $count ->
    [one] section
   *[other] sections
} { $articles } of the California Civil Code (CCPA)
statute-pdpa = { $count ->
    [one] section
   *[other] sections
} { $articles } of the Personal Data Protection Act 2012 of Singapore (PDPA)

letter-title-access = Request for access to and a copy of personal information
letter-title-copy = Request for a copy of personal information
letter-title-portability = Request to transfer personal information
letter-title-correction = Request to correct personal information
letter-title-supplement = Request to supplement personal information
letter-title-deletion = Request for deletion of personal information
letter-title-withdraw-consent = Notice of withdrawal of consent
letter-title-cancel-account = Request to close an account
letter-title-restriction = Request to restrict the processing of personal information
letter-title-objection = Request to stop the processing of personal information
letter-title-marketing-opt-out = Request to stop marketing messages
letter-title-automated-decision = Request for an explanation of automated decisions, and refusal of them
letter-title-explanation = Request for an explanation of processing rules
letter-title-complaint = Complaint
letter-title-question = Questions and comments
letter-title-regulator-complaint = Complaint
letter-title-minors = Request concerning a minor’s personal information
letter-title-posthumous = Request concerning the personal information of a person who has died
letter-title-lifetime-arrangement = Declaration on personal information after death
letter-title-cessation-notice = Request for notice before a service ends
letter-title-standing-refusal = Declaration of matters to which I do not consent
letter-title-account-misuse = Notice of misuse of an account and of a possible leak
letter-title-abroad = Request for an explanation of transfers abroad
letter-title-ccpa-opt-out = Request to opt out of the sale or sharing of personal information
letter-title-non-discrimination = Request not to be discriminated against
letter-title-reminder = Reminder
letter-title-rebuttal = Objection to the refusal of a request
letter-title-claim = Statement of claim
letter-title-police = Report to the police
letter-title-mediation = Request for mediation
letter-title-dispute-service = Request for dispute resolution

letter-to = To: { $name }
letter-to-brand = { $name } ({ $brand })
letter-to-post = To: { $name }, { $post }
letter-to-authority = To: the authority in charge of personal information protection
letter-to-authority-gdpr = To: the supervisory authority of my habitual residence, place of work or the place of the alleged infringement
letter-to-authority-ccpa = To: the California Privacy Protection Agency
letter-to-authority-pdpa = To: the Personal Data Protection Commission, Singapore
letter-to-cyberspace = To: the Cyberspace Administration of ________ (where the respondent is)
letter-to-cyberspace-central = To: the Cyberspace Administration of China, Illegal and Harmful Information Reporting Center
letter-to-telecom = To: the Information and Communications Administration of the Ministry of Industry and Information Technology, and the Communications Administration of ________
letter-to-consumer = To: the Administration for Market Regulation of ________ (12315)
letter-to-consumer-association = To: the Consumers Association of ________
letter-to-local = To: the government service hotline of ________ (12345)
letter-to-police = To: the Public Security Bureau of ________
letter-to-trustarc = To: TrustArc (dispute resolution)
letter-to-court = To: the People’s Court of ________
letter-authority-contact = Published contact: { $value }
letter-number = Our reference: { $number }
letter-against = { $role ->
    [applicant] Respondent
    [reporter] Company concerned
   *[complainant] Against
}: { $name }
letter-against-contact = Contact details of the { $role ->
    [reporter] company
   *[complainant] respondent
} (from its policy): { $value }
letter-defendant = Defendant: { $name }
letter-defendant-contact = Address and contact details of the defendant (from its policy; the register prevails): { $value }
letter-plaintiff-details = Sex: ____ Date of birth: ____________ Address: ____________________
letter-cause = Cause of action: dispute over the protection of personal information
letter-from = { $role ->
    [complainant] Complainant
    [applicant] Applicant
    [plaintiff] Plaintiff
    [reporter] Reported by
    [declarant] Declared by
   *[asker] From
}: { $name }
letter-child = Child: { $name } ({ $role }: the child’s { $relation })
letter-deceased = Deceased: { $name } ({ $role }: { $relation } of the deceased)
letter-principal = On behalf of: { $name }
letter-company = Company: { $name } (my position: { $post })
letter-role = { $role ->
    [complainant] Complainant
    [applicant] Applicant
    [plaintiff] Plaintiff
    [reporter] Reported by
    [declarant] Declared by
   *[asker] Sender
}
letter-account = Account: { $value }
letter-contact = Contact: { $value }
letter-identifiers = Other identifiers to search by: { $value }
letter-about = Subject: “{ $title }” of { $date }{ $reference }
letter-reference = { " " }({ $number })
letter-reference-own = my reference { $number }
letter-reference-theirs = case number { $number }

# Kinship.
kin-mother = mother
kin-father = father
kin-guardian = guardian
kin-spouse = spouse
kin-parent = parent
kin-child = child
kin-sibling = brother or sister
kin-grandparent = grandparent
kin-grandchild = grandchild

letter-heading-asks = { $number }. Requests
letter-heading-claims = { $number }. Claims
letter-heading-grounds = { $number }. Facts and grounds
letter-heading-answer = { $number }. Your reply
letter-heading-answer-authority = { $number }. Notice
letter-heading-identity = { $number }. Proof of identity and enclosures
letter-heading-enclosures = { $number }. Enclosures
letter-heading-evidence = { $number }. List of evidence

# Whose information it is: mine, the child's, that of the deceased, of a principal, of those registered.
letter-mine-person = about me
letter-mine-guardian = about the child
letter-mine-close-relative = about the deceased
letter-mine-agent = about my principal
letter-mine-company = about the persons registered with the account
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
letter-you-authority = the respondent
letter-you-counterparty = the respondent
letter-you-defendant = the defendant
letter-you-company = the company

letter-item = { $number }. { $text }
letter-box = □ { $text }
letter-all-information = all that you process
letter-all-kinds = all that you process, including account and identity details, contact details, device information, logs, location, labels and profiles, information from third parties, and our correspondence
letter-all-consents = every consent given so far that is not necessary for the service
letter-all-ask-first = everything for which your policy says that you ask for consent first
letter-with-clause = { $text } ({ $clause })
letter-consent = “{ $text }” ({ $clause })
letter-source = { $clause } of your { $title }
letter-source-theirs = { $clause } of the { $title }
letter-version = { " " }(version of { $date })
letter-version-saved = { " " }(no full date given; as saved on { $date })
letter-own-read = The clauses cited here are cited as I read them in a copy that I saved on { $date } (SHA-256 of its text begins { $digest }). On what I do not mention of the policy this letter says nothing. Should the text of { $you } read otherwise, please point out the clause.
letter-own-given = The clauses cited here are cited from a summary that I did not make myself, and I may have misread the policy. Should the text of { $you } read otherwise, please point out the clause.
letter-policy = { $clause } of your { $title }{ $version }
letter-policy-theirs = { $clause } of the { $title }{ $version }

letter-ask-access-1 = Please confirm whether you process personal information { $mine }, give me access to it and provide a copy: { $what }.
letter-ask-access-2 = For each kind, please state its source, the purposes and methods, the retention period, the names and contact details of recipients (processors included), and the country or region where it is stored.
letter-ask-access-3 = For any kind that you do not process, please say so.
letter-ask-access-4 = Please use a common, readable electronic format.
letter-ask-copy-1 = Please provide a copy of personal information { $mine }: { $what }.
letter-ask-copy-2 = Please use a common, readable electronic format.
letter-ask-copy-3 = With the copy, please state for each kind its source, the purposes, the retention period and the recipients; for any kind that you do not process, please say so.
letter-ask-free = Please do not charge a fee: { $source } says that this is free in principle.
letter-ask-portability-1 = Please transfer personal information { $mine } to “{ $recipient }”: { $what }. The request is limited to what was provided with consent or collected under a contract.
letter-ask-portability-to = Receiving account and method: { $contact }.
letter-ask-portability-2 = Please use a common electronic format, or give that recipient a way to access and obtain the information.
letter-ask-portability-3 = If you think that the conditions for a transfer are not met, please give the exact reasons and provide a copy in the meantime.
letter-ask-correct = In { $my } personal information, please correct { $field } from “{ $wrong }” to “{ $correct }”.
letter-ask-supplement = In { $my } personal information, please add “{ $correct }” to { $field }.
letter-field = “{ $name }”{ $clause }
letter-field-clause = { " " }({ $clause })
letter-ask-correction-1 = Please check this against the enclosed proof and act on it promptly.
letter-ask-correction-2 = Please pass the change on to those who received the information from you, and list those you have told.
letter-ask-deletion-1 = Please delete personal information { $mine }: { $what }. Where it is processed on the basis of consent, that consent is withdrawn as well.
letter-ask-deletion-2 = Where copies in backups cannot be deleted at once, please delete them when the backups are next updated; until then, stop all processing other than storage and necessary protection.
letter-ask-deletion-3 = Where a retention period set by law or administrative regulation has not ended, please state the provision, the information and the period, and stop all processing other than storage and necessary protection.
letter-ask-deletion-4 = Please tell those who received this information from you to delete it, and list those you have told.
letter-ask-withdraw-consent-1 = I withdraw{ $behalf } the following consents: { $consents }. From { $from }, please stop processing personal information { $mine } on their basis.
letter-ask-withdraw-consent-2 = Please delete the personal information processed on the basis of these consents alone, and list those who received it from you.
letter-ask-withdraw-consent-3 = Please do not refuse products or services that do not need this information because consent was withdrawn.
letter-from-receipt = the day you receive this notice
letter-ask-cancel-account-1 = Please close the account named above, and stop collecting and using the personal information that belongs to it.
letter-ask-cancel-account-2 = Please delete or anonymize the personal information that belongs to it.
letter-ask-cancel-account-3 = Where a retention period set by law or administrative regulation has not ended, please state the provision, the information and the period, and stop all processing other than storage and necessary protection.
letter-ask-cancel-account-4 = If you think that a condition is not met, please list all that is missing at once; please confirm to me when the account is closed.
letter-ask-restriction-1 = Please stop all processing of personal information { $mine } other than storage and necessary protection: { $what }.
letter-ask-restriction-2 = Please tell me before the restriction is lifted.
letter-ask-objection-1 = Please stop processing personal information { $mine }: { $what }.
letter-ask-objection-2 = Where you cannot stop, please name the legal provision you rely on, item by item.
letter-ask-marketing-opt-out-1 = Please stop sending marketing to { $me } by email, text message, telephone, messages on your site or otherwise.
letter-ask-marketing-opt-out-2 = Please turn off personalized recommendations for { $me }, and delete the user tags { $mine } that are based on personal traits.
letter-ask-marketing-opt-out-3 = Please list the partners who received information { $mine } from you for marketing, and tell them to stop using it.
letter-decision = Decision to be explained: { $text }.
letter-ask-automated-decision-explanation = Please explain the automated decisions made about { $me }: which they are, what personal information they use, the rules they follow and their effect.
    .label = Explain which automated decisions there are, their rules and effect
letter-ask-automated-decision-alternative = Where information or marketing is sent to { $me }, please offer an option that is not based on personal traits or an easy way to refuse, and delete the user tags { $mine } that are based on personal traits.
    .label = Offer an option not based on personal traits; delete user tags
letter-ask-automated-decision-review = I refuse{ $behalf } decisions with a major effect on { $me } that are made by automation alone; please have them reviewed by a person.
    .label = Refuse major decisions by automation alone; have them reviewed by a person
letter-ask-explanation-1 = Please explain the rules by which you process personal information { $mine }: { $what }.
letter-ask-explanation-2 = For each kind, please state the purposes, methods, kinds of information, retention period and recipients, and how rights can be exercised.
letter-ask-complaint-1 = Please look into the matter described below and tell me in writing what you find.
letter-ask-complaint-2 = Where something is wrong, please put it right, and tell me what was done and when.
letter-ask-question-1 = Please answer the questions below in writing.
letter-ask-question-2 = Where they concern the processing of personal information { $mine }, please state the purpose, the method and the basis.
letter-ask-minors-see = Please give me access to and a copy of personal information { $mine }, and state its sources, what it is used for and who received it: { $what }.
    .label = See and copy
letter-ask-minors-correct = In { $my } personal information, please correct { $field } from “{ $wrong }” to “{ $correct }”.
    .label = Correct
letter-ask-minors-delete = After providing that copy, please delete personal information { $mine }, and list those who received it from you: { $what }.
    .label = Delete (copy first, then delete)
letter-ask-minors-delete-only = Please delete personal information { $mine }, and list those who received it from you: { $what }.
letter-ask-minors-1 = Where a guardian’s consent was required and not obtained, please stop the processing and delete the information.
letter-ask-posthumous-see = Please give me access to and a copy of personal information { $mine }: { $what }.
    .label = See and copy
letter-ask-posthumous-correct = In { $my } personal information, please correct { $field } from “{ $wrong }” to “{ $correct }”.
    .label = Correct
letter-ask-posthumous-delete = After providing the copy, please delete personal information { $mine }: { $what }.
    .label = Delete (copy first, then delete)
letter-ask-posthumous-delete-only = Please delete personal information { $mine }: { $what }.
letter-ask-posthumous-1 = If the deceased made other arrangements during their lifetime, please tell me what they are.
letter-ask-lifetime-arrangement-erase = Once { $my } death is shown, please delete personal information { $mine }: { $what }; of what the law requires you to keep, stop all processing other than storage and necessary protection.
    .label = Delete after death
letter-ask-lifetime-arrangement-nobody = After { $my } death, please let no close relative see or copy personal information { $mine }.
    .label = Let nobody see or copy it
letter-ask-lifetime-arrangement-person = After { $my } death, please let “{ $recipient }” alone exercise the rights to see, copy, correct and delete personal information { $mine }.
    .label = Only the person named exercises the rights
letter-ask-lifetime-arrangement-1 = Please record these arrangements with the account, and confirm them in writing.
letter-ask-lifetime-arrangement-2 = They can be changed or revoked in writing at any time; the latest prevails.
letter-ask-cessation-notice-1 = Please tell me whether you plan to end the services used by the account named above, and when.
letter-ask-cessation-notice-2 = Should they end, please give me individual notice beforehand, stop collecting promptly, and delete personal information { $mine }.
letter-standing-refuse = I do not consent{ $behalf } to the following: { $names }.
letter-standing-ask = I give no general consent to the following. Please inform me and ask me each time; silence is not consent: { $names }.
letter-ask-standing-refusal-1 = This declaration holds until it is changed in writing. Please do not infer consent from continued use, from silence or from a box ticked beforehand.
letter-ask-standing-refusal-2 = Please do not ask again and again about what was refused, and do not withhold products or services that do not need the processing refused.
letter-ask-standing-refusal-3 = Please record this declaration and confirm it in writing.
letter-ask-account-misuse-freeze = Within 24 hours of receipt, please suspend sign-in, transactions and disclosure of information for the account, tell me, and help to restore control of it.
    .label = Freeze the account and restore control
letter-ask-account-misuse-investigate = Please investigate sign-ins, changes, transactions and API calls around { $noticed }, and tell me their times, places and devices, what was changed, and what was done in { $my } name.
    .label = Investigate sign-ins, changes and transactions
letter-ask-account-misuse-leak = Please state whether personal information { $mine } was or may have been leaked, altered or lost; if so, which kinds, why, what harm may follow, what you have done about it and what can be done to lessen the harm.
    .label = Say whether anything leaked, as the law requires
letter-ask-account-misuse-keep = Please keep the logs and records concerned as evidence.
    .label = Keep logs and records
letter-ask-account-misuse-1 = Please correct or delete wrong information registered through the misuse, and charge { $me } nothing for what was done by whoever misused the account.
letter-ask-abroad-1 = Please state whether personal information { $mine } is provided abroad, including by letting it be accessed or retrieved from abroad: { $what }.
letter-ask-abroad-2 = Where it was or will be, please state the recipient’s name and contact details, the purpose, the method, the kinds of information, and how rights can be exercised against the recipient.
letter-ask-abroad-3 = Please state on which condition the transfer rests (security assessment, certification, standard contract, performance of a contract or another) and, where the law requires separate consent, when and how it was obtained.
letter-ask-abroad-4 = Where the law requires separate consent and it was not obtained, please stop the transfer and have the recipient abroad delete the information.
letter-ask-non-discrimination-1 = Please do not refuse service, charge differently or give worse service because rights are exercised.
letter-ask-non-discrimination-2 = Where this has happened, please tell me why and undo it.

# General Data Protection Regulation.
letter-ask-access-gdpr-1 = Please confirm whether you process personal data { $mine }, and provide a copy: { $what }, including logs, inferred data, profiles and pseudonymized data.
letter-ask-access-gdpr-2 = Please state the purposes, the categories of data, the recipients, the retention period or the criteria for it, and the source of data not obtained from { $me }.
letter-ask-access-gdpr-3 = Please state whether there is automated decision-making, including profiling; if so, the logic involved, its significance and the envisaged consequences.
letter-ask-access-gdpr-4 = Where data is transferred to a third country, please state the appropriate safeguards under Article 46.
letter-ask-access-gdpr-5 = Please inform me of the rights to rectification, erasure, restriction and objection and to complain to a supervisory authority; the first copy is free, in a commonly used electronic form.
letter-ask-portability-gdpr-1 = Please transmit the personal data { $mine } that was provided to you, in a structured, commonly used and machine-readable format, to “{ $recipient }”: { $what }.
letter-ask-portability-gdpr-2 = Where technically feasible, please transmit it directly; where not, please hand it over in that format.
letter-ask-deletion-gdpr-1 = Please erase personal data { $mine } without undue delay: { $what }. Where it is processed on the basis of consent, that consent is withdrawn; where on the basis of legitimate interests, I object.
letter-ask-deletion-gdpr-2 = Please communicate the erasure to each recipient, and tell me who the recipients are (Article 19).
letter-ask-deletion-gdpr-3 = If you rely on an exception in Article 17(3), please state the data and the exception, item by item.
letter-ask-withdraw-consent-gdpr-1 = I withdraw{ $behalf } the following consents: { $consents }. From { $from }, please stop the processing based on them.
letter-ask-withdraw-consent-gdpr-2 = Where there is no other legal ground, please erase the data processed on their basis and communicate this to each recipient (Articles 17(1)(b) and 19).
letter-ask-restriction-gdpr-1 = Please restrict the processing of personal data { $mine }: { $what }. Apart from storage, please process it only as Article 18(2) allows.
letter-ask-restriction-gdpr-2 = Please tell me before the restriction is lifted (Article 18(3)), and communicate it to each recipient (Article 19).
letter-ask-objection-gdpr-1 = Please stop processing personal data { $mine }: { $what }.
letter-ask-objection-gdpr-2 = If you rely on compelling legitimate grounds, please state them item by item; pending verification, please restrict the processing (Article 18(1)(d)).
letter-ask-marketing-opt-out-gdpr-1 = Please stop processing personal data { $mine } for direct marketing, including related profiling; this objection needs no reasons.
letter-ask-marketing-opt-out-gdpr-2 = Please tell me who received data for that purpose.
letter-ask-automated-decision-gdpr-explanation = Please state the logic involved in the automated decisions made about { $me }, their significance and the envisaged consequences.
letter-ask-automated-decision-gdpr-alternative = Please do not use profiling for direct marketing to { $me }.
letter-ask-automated-decision-gdpr-review = Please provide human intervention, let { $me } express a point of view, and take this as contesting the decision named below.
letter-ask-correction-gdpr-1 = Please act without undue delay, communicate this to each recipient, and tell me who the recipients are (Article 19).

# California.
letter-ask-access-ccpa-1 = Please disclose the categories of personal information collected { $mine } in the past 12 months and before, the categories of sources, the purposes for collecting, selling or sharing it, and the categories of third parties that receive it.
letter-ask-access-ccpa-2 = Please disclose the categories of personal information disclosed for a business purpose, sold or shared, and for each the categories of recipients.
letter-ask-access-ccpa-3 = Please provide the specific pieces of personal information collected: { $what }, in a portable and readily usable format.
letter-ask-copy-ccpa-1 = Please provide the specific pieces of personal information collected { $mine }: { $what }, in a portable and readily usable format.
letter-ask-deletion-ccpa-1 = Please delete personal information collected from and { $mine }: { $what }.
letter-ask-deletion-ccpa-2 = Please notify service providers and contractors to delete it, and to notify third parties to whom it was sold or with whom it was shared to delete it.
letter-ask-deletion-ccpa-3 = If you rely on an exception, please state the information kept and the exception.
letter-ask-correction-ccpa-1 = Please use commercially reasonable efforts to correct it, and instruct service providers and contractors to do so.
letter-ask-ccpa-opt-out-opt-out = Please do not sell or share personal information { $mine }: { $what }, and pass this request on to third parties that receive it after this request.
    .label = Do not sell or share personal information
letter-ask-ccpa-opt-out-limit = Please limit the use and disclosure of sensitive personal information { $mine } to what is necessary for the services requested.
    .label = Limit the use of sensitive personal information
letter-ask-ccpa-opt-out-1 = If it was never sold or shared, please confirm that in writing.

# Singapore.
letter-ask-access-pdpa-1 = Please provide the personal data { $mine } in your possession or under your control: { $what }.
letter-ask-access-pdpa-2 = Please state the ways in which it has been or may have been used or disclosed within a year before this request.
letter-ask-copy-pdpa-1 = Please provide a copy of the personal data { $mine } in your possession or under your control: { $what }.
letter-ask-correction-pdpa-1 = Please correct it as soon as practicable, and send the corrected data to every other organization to which it was disclosed within a year before the correction.
letter-ask-withdraw-consent-pdpa-1 = I withdraw{ $behalf } the following consents: { $consents }. From { $from }, please stop collecting, using or disclosing personal data on their basis, and cause your data intermediaries and agents to stop.
letter-ask-withdraw-consent-pdpa-2 = Please inform me of the likely consequences of the withdrawal.
letter-ask-withdraw-consent-pdpa-3 = Where retention is no longer necessary for legal or business purposes, please cease to retain the data (section 25).

letter-after-reminder-1 = Please act on my “{ $title }” of { $date } and reply in writing { $until }.
letter-after-reminder-2 = Please give the reason for the delay; if you need longer, say why and by when it will be done.
letter-after-reminder-3 = The requests remain the same.
letter-after-rebuttal-1 = Please review my “{ $title }” of { $date } again, act on it and reply in writing { $until }.
letter-after-rebuttal-2 = If you still refuse any part of it, please give the reasons and the legal provision for each.
letter-after-complaint-1 = Please find out why my “{ $title }” of { $date } was not acted on, have the case reviewed by someone who did not handle it before, and tell me the result in writing { $until }.
letter-after-complaint-2 = Please act on the request; where something is wrong, put it right, and tell me what was done and when.

# To the authorities.
letter-report-1 = I request that this complaint be accepted and that the conduct of { $you } described below be investigated.
letter-report-2 = Where it is found that the obligations in { $duties } were not performed, I request that corrections be ordered and the matter be dealt with according to law, under Article 66(1) of the Personal Information Protection Law of the PRC.
letter-report-3 = I request to be told the result (Article 65(1)).
letter-report-local-1 = I request that this complaint be passed on to the competent authority in charge of personal information protection.
letter-report-local-2 = I request to be told which body handles it, and the result.
letter-report-consumer-1 = I request that this complaint be accepted and mediated or investigated according to law; if another authority is competent, that I be told or the complaint be transferred to it.
letter-report-consumer-2 = I request to be told the result.
letter-report-consumer-association-1 = I request mediation of the consumer dispute over personal information with { $you }.
letter-report-consumer-association-2 = I request to be told the arrangements and the outcome.
letter-report-police-1 = I request that this report be accepted and a receipt be issued.
letter-report-police-2 = I request an investigation of the misuse of the account and the unlawful acquisition of personal information.
letter-report-police-3 = I request that the records of sign-ins, changes, transactions and API calls held by { $you } be obtained and secured.
letter-report-gdpr-1 = I request that you investigate how { $you } handled my “{ $title }”, and order it to comply with the data subject’s request (Article 58).
letter-report-gdpr-2 = I request to be informed of the progress and the outcome, including the possibility of a judicial remedy (Article 77(2)).
letter-report-ccpa-1 = I request that you investigate how { $you } handled my “{ $title }”.
letter-report-ccpa-2 = Where there was a violation, I request that it be dealt with and that I be told the result.
letter-report-pdpa-1 = I request that you review how { $you } handled my “{ $title }”.
letter-report-pdpa-2 = I request that it be directed to act on the request, and that I be told the result.
letter-report-trustarc-1 = Please review how { $you } processes personal information, as described below.
letter-report-trustarc-2 = Please help to resolve the dispute so that the request is acted on.
letter-report-trustarc-3 = Please tell me the outcome in writing.

letter-claim-1 = To order { $you } to act on the plaintiff’s “{ $title }” of { $date } and to give notice of the result in writing.
letter-claim-2 = To order { $you } to bear the costs of the proceedings.
letter-claim-damages = □ To order { $you } to pay ________ yuan in damages (Article 69 of the Personal Information Protection Law of the PRC; only with proof of loss).

letter-since = The account has been in use since { $date }.
letter-resident-gdpr = I am in the European Economic Area and use the services offered there by { $you } (Article 3(2)(a) of the General Data Protection Regulation).
letter-resident-ccpa = I am a resident of California.
letter-resident-pdpa = I use the service in Singapore.
letter-capacity-guardian = I am the child’s guardian; { $age ->
    [under-14] the child is under 14
    [from-14] the child is at least 14 and under 18
   *[unsaid] the child is: □ under 14 □ at least 14 and under 18
}. Proof is enclosed.
letter-capacity-close-relative = The deceased died on { $died }. I am a close relative; proof is enclosed. I make this request in my own lawful and legitimate interest: { $interest }. As far as I know, the deceased made no other arrangement{ $agreed ->
    [yes] , and the other close relatives do not object to this request
   *[no] { "" }
}.
letter-capacity-agent = I write with the authority of my principal, which is enclosed.
letter-capacity-company = I write on the instructions of the company named above and with the consent of the persons registered with the account; the authority is enclosed.
letter-ground = { $text } ({ $source }).
ground-gdpr-17-a = The data is no longer necessary for its purposes
ground-gdpr-17-b = I have withdrawn my consent, and there is no other legal ground
ground-gdpr-17-c = I have objected, and there are no overriding legitimate grounds
ground-gdpr-17-d = The data has been unlawfully processed
ground-gdpr-17-e = The data must be erased to comply with a legal obligation
letter-ground-line = Ground for deletion: ____________________ (Article 47(1) of the Personal Information Protection Law of the PRC).
letter-met = This requirement before closing the account is met: { $text } ({ $clause }{ $document }).
letter-known = I am aware of the following: { $text } ({ $clause }{ $document }).
letter-document = { " " }of the { $title }
letter-misuse = On { $date }, I found that the account had been misused: { $text }.
letter-particular = Grounds relating to my particular situation: { $text }.
letter-consumer = I use the service as a consumer, for daily life.
letter-note-withdrawal = Withdrawal does not affect processing carried out on the basis of consent before it (Article 15(2) of the Personal Information Protection Law of the PRC).
letter-note-withdrawal-abroad = Withdrawal does not affect processing carried out on the basis of consent before it.
letter-note-portability = My identity can be verified; as far as I know, the transfer is technically feasible and harms nobody’s lawful interests (Article 25 of the Network Data Security Management Regulations of the PRC).
letter-note-standing = Consent is to be given freely and explicitly, with full knowledge (Article 14(1) of the Personal Information Protection Law of the PRC). Please act on this declaration when such a matter arises.
letter-note-cessation = I ask this because individuals have the right to know how their personal information is processed (Article 44 of the Personal Information Protection Law of the PRC).
letter-note-abroad = On this, { $source } says: { $text }.
letter-note-sensitive = Sensitive personal information requires separate consent (Article 29 of the Personal Information Protection Law of the PRC).
letter-details = In addition: { $text }
letter-facts = Facts: { $text }
letter-facts-blank = ________________________________________
letter-no-exception = This request is not one of the cases in which, by { $sources }, a request may go unanswered.
letter-basis = Basis: { $articles }; { $policy }.
letter-basis-policy = Basis: { $policy }.
letter-basis-law = Basis: { $articles }.
letter-basis-fallback = { $policy }, which prevails according to { $own }
letter-cap = For comparison: Part 6 of the Measures for Determining Illegal Collection and Use of Personal Information by Apps allows at most 15 working days for handling complaints and reports; the period in { $source } is longer.

letter-first = On { $date }, I sent { $you } my “{ $title }”{ $channel }{ $reference }; a copy is enclosed.
letter-event = { $event }.
letter-event-words = { $event }: { $words }.
letter-event-until = , asking for a reply by { $date }
letter-event-until-extended = { " " }until { $date }
letter-event-decided = On { $date }, I decided
letter-event-sent = On { $date }, I sent { $you } the request{ $channel }
letter-event-acknowledged = On { $date }, { $you } confirmed receipt{ $channel }
letter-event-identity-asked = On { $date }, { $you } asked for proof of identity{ $channel }
letter-event-identity-shown = On { $date }, I gave proof of identity{ $channel }
letter-event-identity-verified = On { $date }, { $you } confirmed that identity was verified
letter-event-extended = On { $date }, { $you } announced{ $channel } an extension{ $until }
letter-event-answered = On { $date }, { $you } replied{ $channel } that all was done
letter-event-answered-in-part = On { $date }, { $you } replied{ $channel } that a part was done
letter-event-refused = On { $date }, { $you } refused{ $channel }
letter-event-answered-with-nothing = On { $date }, { $you } replied{ $channel } without addressing the request
letter-event-reminded = On { $date }, I reminded { $you }{ $channel }{ $until }
letter-event-rebutted = On { $date }, I objected to the refusal by { $you }{ $channel }{ $until }
letter-event-complained = On { $date }, I complained to { $you }{ $channel }{ $until }
letter-event-reported = On { $date }, I complained to an authority{ $channel }
letter-event-other = On { $date }
letter-no-answer = To the date of this letter I have received no result from { $you }.
letter-refused = On { $date }, { $you } refused.
letter-refused-part = On { $date }, { $you } replied that only a part was done.
letter-refused-unaddressed = On { $date }, { $you } sent a reply that does not address the request.
letter-refused-words = On { $date }, { $you } replied: “{ $quote }”.
letter-waited = { $days } days have passed since I sent it. A convenient mechanism for taking up and handling requests is required (Article 50(1) of the Personal Information Protection Law of the PRC), and requests are to be taken up promptly (Article 23 of the Network Data Security Management Regulations of the PRC).
letter-waited-abroad = { $days } days have passed since I sent it.
letter-yardstick = For comparison: Part 6 of the Measures for Determining Illegal Collection and Use of Personal Information by Apps allows at most 15 working days where no period was promised.
letter-lapsed-promise = { $source } gives a period:{ $usually } to { $period }. Counted from { $from }, that day excluded, { $unit ->
    [working-days] in working days according to the holiday arrangements published by the General Office of the State Council
   *[days] in calendar days
}, the period ended on { $until }.{ $extended }
letter-lapsed-gdpr = The period of one month in Article 12(3) of the General Data Protection Regulation, from { $from }, ended on { $until }.{ $extended }
letter-lapsed-ccpa = The period of 45 days in section 1798.130 of the California Civil Code, from { $from }, ended on { $until }.{ $extended }
letter-lapsed-extended = { " " }The extension to { $date }, announced later by { $you }, has also expired.

letter-by-email = { " " }by email
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

# Why a reason for a refusal does not carry: to the provider, to authorities and courts, and under other laws.
letter-refusal-other-channel-demanded = On the demand for another channel: { $used }The request has arrived. A convenient mechanism is required (Article 50(1) of the Personal Information Protection Law of the PRC), without unreasonable conditions (Article 23 of the Network Data Security Management Regulations of the PRC); if another department is to handle it, please pass it on.
letter-refusal-other-channel-demanded-authority = { $you } demanded another channel. { $used }The request had arrived; not providing a convenient mechanism is contrary to Article 50(1) of the Personal Information Protection Law of the PRC and Article 23 of the Network Data Security Management Regulations of the PRC.
letter-refusal-other-channel-demanded-abroad = On the demand for another channel: { $used }The request has arrived, and the channel does not affect the right.
letter-refusal-id-demanded = On the demand for an identity document: processing is to affect individuals as little as possible, and collection is to be limited to the minimum (Article 6 of the Personal Information Protection Law of the PRC). The contact details bound to the account suffice. If a document is really needed, please say why, item by item; I can provide a copy marked with its purpose and with what is not needed covered.
letter-refusal-id-demanded-authority = { $you } refused because no identity document was submitted, without saying why the contact details bound to the account do not suffice. Collection is to be limited to the minimum for its purpose (Article 6(2) of the Personal Information Protection Law of the PRC), without unreasonable conditions (Article 23 of the Network Data Security Management Regulations of the PRC).
letter-refusal-id-demanded-abroad = On the demand for an identity document: verification is to be limited to what is necessary, and the contact details bound to the account suffice; if a document is really needed, please say why, item by item.
letter-refusal-legal-retention = On retention required by law: please name the law or administrative regulation and its provision, the information and the period. Even where the period has not ended, all processing other than storage and necessary protection must stop (Article 47(2) of the Personal Information Protection Law of the PRC); please act on whatever lies outside that scope.
letter-refusal-legal-retention-authority = { $you } refused on the ground of retention required by law without naming the law or administrative regulation, its provision and the period. Even where a period has not ended, all processing other than storage and necessary protection must stop (Article 47(2) of the Personal Information Protection Law of the PRC).
letter-refusal-legal-retention-abroad = On retention required by law: please name the law and its provision, the information and the period; please act on whatever lies outside that scope.
letter-refusal-account-has-resources = On resources, a balance or a debt in the account: please list the items, the amounts and how to settle them, all at once, and I will settle them promptly. Reasonable requests may not be restricted by unreasonable conditions (Article 23 of the Network Data Security Management Regulations of the PRC); please deal first with the information that is not affected.
letter-refusal-account-has-resources-authority = { $you } refused because of resources, a balance or a debt in the account. It neither listed the items, the amounts and how to settle them, nor dealt with the information that is not affected: an unreasonable condition (Article 23 of the Network Data Security Management Regulations of the PRC).
letter-refusal-account-has-resources-abroad = On resources, a balance or a debt in the account: please list the items, the amounts and how to settle them, all at once; please deal first with the information that is not affected.
letter-refusal-other-language = On the language of the reply: it did not use the language of the request, so I cannot learn the result or the reasons from it; please reply again in the language of this letter.
letter-refusal-other-language-authority = { $you } did not reply in the language of the request, so I cannot learn the result or the reasons from it.
letter-refusal-other-language-abroad = On the language of the reply: it did not use the language of the request; please reply again in the language of this letter.
letter-refusal-no-reasons-given = On reasons: a refusal must state them (Article 50(1) of the Personal Information Protection Law of the PRC), and the reply does not.
letter-refusal-no-reasons-given-authority = { $you } refused without giving reasons, contrary to Article 50(1) of the Personal Information Protection Law of the PRC.
letter-refusal-no-reasons-given-abroad = On reasons: the reply gives none; please state them item by item.
letter-refusal-trade-secret = On trade secrets: I ask for personal information about me and for the processing rules, not for source code or the parameters of an algorithm. Please say which item is a trade secret and act on the rest; the duty to explain (Article 48 of the Personal Information Protection Law of the PRC) remains.
letter-refusal-trade-secret-authority = { $you } refused on the ground of trade secrets, without saying which item is one and without acting on the rest. The exceptions to access and copying are those in the law (Article 45(1) of the Personal Information Protection Law of the PRC).
letter-refusal-trade-secret-abroad = On trade secrets: please say which item is a trade secret and act on the rest.
letter-refusal-abuse = On repetition or abuse: my earlier request has not been acted on, and reminding is no abuse. Reasonable requests may not be restricted by unreasonable conditions (Article 23 of the Network Data Security Management Regulations of the PRC); please state the facts you rely on.
letter-refusal-abuse-authority = { $you } refused on the ground of repetition or abuse, without stating facts; the earlier request had not been acted on, and reminding is no abuse. Restricting a reasonable request on that ground is contrary to Article 23 of the Network Data Security Management Regulations of the PRC.
letter-refusal-abuse-abroad = On repetition or abuse: my earlier request has not been acted on, and reminding is no abuse; please state the facts you rely on.
letter-refusal-cost = On cost: please state the items and how they are calculated. Requests for access, copies, correction and deletion are to be taken up promptly (Article 23 of the Network Data Security Management Regulations of the PRC); cost is no reason to refuse.
letter-refusal-cost-authority = { $you } refused because of cost, without stating the items and how they are calculated. Requests are to be taken up promptly and convenient ways provided (Article 23 of the Network Data Security Management Regulations of the PRC).
letter-refusal-cost-abroad = On cost: please state the items, how they are calculated and on what basis.
letter-refusal-technical-difficulty = On technical difficulty: please say which item and what difficulty. Where deletion is technically hard to achieve, all processing other than storage and necessary protection must still stop (Article 47(2) of the Personal Information Protection Law of the PRC).
letter-refusal-technical-difficulty-authority = { $you } refused on the ground of technical difficulty, without saying which item and what difficulty; where deletion is technically hard to achieve, all processing other than storage and necessary protection must still stop (Article 47(2) of the Personal Information Protection Law of the PRC).
letter-refusal-technical-difficulty-abroad = On technical difficulty: please say which item and what difficulty, and act on the rest.
letter-refusal-others-rights = On the rights of others: please say which item concerns which right, cover that part and provide the rest.
letter-refusal-others-rights-authority = { $you } refused everything on the ground of the rights of others, without saying which item is concerned and without acting on the rest with that part covered; a refusal must state its reasons (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-others-rights-abroad = On the rights of others: please say which item concerns which right, cover that part and provide the rest.
letter-refusal-self-service = On the console: the console shows only part of the information and does not cover the requests. Please act on what it cannot do (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-self-service-authority = { $you } refused because I can do it in the console, which shows only part of the information; the mechanism for requests must be able to handle this one (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-self-service-abroad = On the console: the console shows only part of the information; please act on the rest.
letter-refusal-in-app = On the app: it does not show all the information requested, and what it shows cannot be kept as a copy. Please provide it in the form requested (Article 45(2) of the Personal Information Protection Law of the PRC).
letter-refusal-in-app-authority = { $you } told me to look in the app, which does not show all the information requested, and provided no copy (Article 45(2) of the Personal Information Protection Law of the PRC).
letter-refusal-in-app-abroad = On the app: it does not show all the information requested; please provide it in the form requested.
letter-refusal-unverifiable = On identity that cannot be verified: I wrote from the contact details bound to the account and am ready to confirm by a code or a call back. Please say what is missing and why it is needed.
letter-refusal-unverifiable-authority = { $you } refused because identity could not be verified, without saying what is missing; verification through the contact details bound to the account had been offered. Setting unreasonable conditions is contrary to Article 23 of the Network Data Security Management Regulations of the PRC.
letter-refusal-unverifiable-abroad = On identity that cannot be verified: I am ready to confirm through the contact details bound to the account; please say what is missing and why it is needed.
letter-refusal-company-account = On the account being a company account: the names, telephone numbers and email addresses in it still relate to identifiable persons and are personal information (Article 4(1) of the Personal Information Protection Law of the PRC). Please act on my personal information.
letter-refusal-company-account-authority = { $you } refused because the account is a company account, but the names, telephone numbers and email addresses in it relate to identifiable persons and are personal information (Article 4(1) of the Personal Information Protection Law of the PRC).
letter-refusal-company-account-abroad = On the account being a company account: the names, telephone numbers and email addresses in it are personal information; please act on mine.
letter-refusal-only-processor = On acting only on others’ behalf: your own policy sets the purposes and methods for registration, billing and log information, which makes you a personal information processor under the law (Article 73 (item 1) of the Personal Information Protection Law of the PRC). Where you do process on others’ behalf, please tell them and help them to act (Article 59).
letter-refusal-only-processor-authority = { $you } refused because it acts only on others’ behalf, but its own policy sets the purposes and methods for registration, billing and log information, which makes it a personal information processor under the law (Article 73 (item 1) of the Personal Information Protection Law of the PRC).
letter-refusal-only-processor-abroad = On acting only on others’ behalf: your own policy sets the purposes and methods for registration, billing and log information; where you do process on others’ behalf, please tell them.
letter-refusal-policy-words = On a reply in the policy’s words: the policy states general rules; I ask for information about me and for results. Please reply item by item (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-policy-words-authority = { $you } only quoted its policy and did not answer about my information; in substance it neither acted nor gave reasons (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-policy-words-abroad = On a reply in the policy’s words: I ask for information about me and for results; please reply item by item.
letter-refusal-unreadable = On an answer that cannot be read: the file of your answer does not open or is illegible, so I can learn neither the result nor the reasons from it. Please send it again in a common format and reply item by item (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-unreadable-authority = The file in which { $you } answered does not open or is illegible; I can learn neither the result nor the reasons from it, which amounts to no answer and no reasons (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-unreadable-abroad = On an answer that cannot be read: the file of your answer does not open or is illegible; please send it again in a common format and reply item by item.
letter-refusal-incomplete = On an incomplete answer: your answer deals with only part of what I asked; on the rest you neither acted nor gave reasons. Please reply on the rest item by item (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-incomplete-authority = { $you } answered only part of what I asked; on the rest it neither acted nor gave reasons (Article 50(1) of the Personal Information Protection Law of the PRC).
letter-refusal-incomplete-abroad = On an incomplete answer: your answer deals with only part of what I asked; please reply on the rest item by item.
letter-refusal-other = On the other reason: { $view }
letter-refusal-other-authority = { $you } gave another reason: { $view }
letter-refusal-other-abroad = On the other reason: { $view }
letter-reasons = In its replies, { $you } { $reasons }.
letter-reason-other-channel-demanded = demanded another channel
letter-reason-id-demanded = demanded an identity document
letter-reason-legal-retention = relied on retention required by law
letter-reason-account-has-resources = pointed to resources, a balance or a debt in the account
letter-reason-other-language = used another language than the request
letter-reason-no-reasons-given = gave no reasons for refusing
letter-reason-trade-secret = claimed a trade secret
letter-reason-abuse = called the request repetitive or abusive
letter-reason-cost = pointed to the cost
letter-reason-technical-difficulty = pointed to technical difficulty
letter-reason-others-rights = relied on the rights of others
letter-reason-self-service = referred me to the console
letter-reason-in-app = referred me to the app
letter-reason-unverifiable = said that identity cannot be verified
letter-reason-company-account = said that the account is a company account
letter-reason-only-processor = said that it acts only on others’ behalf
letter-reason-policy-words = only quoted its policy
letter-reason-unreadable = sent a file that cannot be read
letter-reason-incomplete = answered only part of the request
letter-view-below = my view is set out below.
letter-view-blank = ____________________
letter-channel-named = The { $channel ->
    [email] email address
    [phone] telephone number
    [post] postal address
    [ticket] ticket system
    [web] web page
   *[other] channel
} I used is named in { $source }.{ " " }

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
letter-usually = { " " }usually
letter-until = by { $date }
letter-until-timely = promptly after receiving this letter
letter-answer-by = Please reply to me in writing { $until }.
letter-answer-own = Please reply by { $date }; if the matter cannot be completed by then, please tell me before that date why, and when it will be.
letter-answer-promise = { $source } says that you{ $usually } { $period }. Please do so, and tell me the result in writing.
letter-answer-enquiry = { $source } says that you{ $usually } { $period }. Please answer this request within that period at the latest.
letter-answer-notice = { $source } provides for notice { $value } days{ $or ->
    [agreed] , or the period agreed in the contract,
   *[only] { "" }
} before a service ends. Please keep to it, and reply to this letter in writing by { $date }.
letter-answer-to = Please send the reply to: { $contact }{ $mail ->
    [yes] { " " }(email is enough)
   *[no] { "" }
}.
letter-answer-encrypted = Please encrypt files that contain personal information and send the password separately.
letter-answer-authority = Please tell me whether this is accepted; please give the result in writing.
letter-answer-gdpr = Please tell me what was done without undue delay and at the latest within one month of receipt; if complexity or the number of requests calls for up to two months more, please tell me so, and why, within that month (Article 12(3) of the General Data Protection Regulation). This is free of charge (Article 12(5)).
letter-answer-ccpa = Please confirm receipt within 10 business days and answer within 45 days; if you need up to 45 days more, please tell me so, and why, before then. This is free of charge (section 1798.130 of the California Civil Code).
letter-answer-ccpa-opt-out = Please act as soon as feasibly possible, and at the latest within 15 business days of receipt. This request does not depend on verifying identity.
letter-answer-pdpa = Please act as soon as you can; if you cannot act promptly, please tell me in writing by when you will.
letter-remedy-pipl = If you refuse any part of this request, please give your reasons (Article 50(1) of the Personal Information Protection Law of the PRC). If the period passes without action or reasons, I will treat this as a refusal and complain to the authorities (Article 65(1)) or bring an action in court (Article 50(2)).
letter-remedy-gdpr = If you take no action, please tell me within one month why, and of the possibility of a complaint and a judicial remedy (Article 12(4)). If I have no reply by then, I will treat this as a refusal and may complain to a supervisory authority (Article 77), seek a judicial remedy (Article 79) and claim compensation (Article 82).
letter-remedy-ccpa = If you refuse any part of this request, please state the basis. If I have no reply by then, I will treat this as a refusal and may complain to the California Privacy Protection Agency or the Attorney General.
letter-remedy-pdpa = If you refuse any part of this request, please give your reasons. If I have no reply by then, I will treat this as a refusal and may complain to the Personal Data Protection Commission.
letter-evidence = On what to submit, { $source } says: { $text }.
letter-verify-person = If you have to verify my identity, please use the phone or mailbox bound to the account; if a document is really needed, please say why, and I will provide a copy marked with its purpose and with what is not needed covered.
letter-verify-other = To verify my identity, please use the contact details above. Enclosed: { $proof }.
letter-verify-start = If you need to verify identity, please ask within three working days of receipt; otherwise the period above runs from the day you receive this request.
letter-verify-none = This request needs no verification; if you cannot find the information otherwise, please ask only for what is needed to find it.
letter-copy-enclosed = The enclosed copy of an identity document serves to verify this request alone. It is marked with its purpose, and what is not needed is covered; please delete it afterwards.
letter-enclosures = Enclosed: { $list } ({ $count } in all).
letter-enclosure = { $number }. { $text }
letter-evidence-line = { $name }{ $date }: shows { $shows }; page ____
letter-evidence-date = { " " }({ $date })
letter-evidence-first = “{ $title }”
letter-evidence-sending = Proof of sending
letter-evidence-reply = Reply from { $you }
letter-evidence-extension = Notice of extension from { $you }
letter-evidence-acknowledgment = Confirmation of receipt from { $you }
letter-evidence-letter = Correspondence
letter-evidence-policy = Saved page of the { $title }
letter-shows-first = the request
letter-shows-sending = that it was sent
letter-shows-reply = the refusal and its reasons
letter-shows-extension = why the period was extended, and to when
letter-shows-acknowledgment = that the request arrived
letter-shows-letter = reminders, objections and complaints
letter-shows-policy = its promises and processing rules
letter-shows-facts = the facts above
letter-proof-guardian = proof of guardianship
letter-proof-close-relative = proof of death and of kinship
letter-proof-agent = letter of authority
letter-proof-company = letter of authority from the company
letter-proof-correction = proof of the correct value
letter-proof-police = police receipt (if reported)
letter-proof-id = copy of an identity document (marked with its purpose, covered where not needed)
letter-proof-first = copy of the “{ $title }”
letter-proof-sending = proof of sending
letter-proof-reply = reply from { $you }
letter-prevails = This letter is written in Chinese and English side by side; should the two differ, the Chinese text prevails.
letter-prevails-if-sent = Where a Chinese text of this letter is sent as well, the Chinese text prevails.
letter-salutation = Dear Sir or Madam,
letter-closing = Yours faithfully,
letter-signature = { $role ->
    [complainant] Signature of the complainant
    [applicant] Signature of the applicant
    [plaintiff] Signature of the plaintiff
    [reporter] Signature of the person reporting
    [declarant] Signature of the declarant
   *[asker] Signature
}: ____________
letter-seal = Company seal: ____________

# Email.
mail-subject = [{ $kind }] { $title }{ $account }{ $name } - { $number }
mail-kind-request = Personal information request
mail-kind-follow-up = Personal information request, follow-up
mail-kind-report = Complaint
mail-account = { " " }- account { $value }
mail-name = { " " }- { $value }
mail-to-attach = [Attach before sending: { $list }. Then delete this line.]
mail-paste = [The policy names no email address. Paste the text below into { $address } with the PDF, then delete this line.]
mail-signed = { $role }: { $name }

# The form: what to know before writing.
form-warning-cancel-account = Once the account is closed, the personal information that belongs to it is to be deleted or anonymized ({ $article }), as a rule for good. Back up what you need first.
form-proof-guardian = One page that shows guardianship is enough, such as the birth certificate, or the pages of the household register with you and the child; cover the other members of the family.
form-proof-close-relative = The death certificate, and the page of the household register or the marriage certificate that shows kinship; cover what has nothing to do with it.
form-proof-agent = A letter of authority signed by the person you act for, saying for what and until when.
form-proof-company = A letter of authority with the company’s seal, saying for what; the documents of everyone registered need not be enclosed.
form-proportionate-1 = First verify through the phone or mailbox bound to the account; most requests need no more.
form-proportionate-2 = Where the policy asks for no document, do not offer one.
form-proportionate-3 = Where a copy of a document is truly needed, cover what is not: the address, part of the number.
form-proportionate-4 = Write “only for [company] to verify this request” and the date across the copy, without hiding what is needed.
form-proportionate-5 = Ask for the copy to be deleted afterwards, and keep proof of sending.

# The end of the road. Each way has its precondition and its source; what is no law at hand is to be checked before it is used.
road-court = Sue in a people’s court
road-court-when = When a request was refused; where a period passed in silence, first remind in writing, to have proof.
road-police = Report to the police
road-police-when = When the account was misused, or information was obtained or sold unlawfully, or fraud or loss followed.
road-consumer-association = Ask a consumers association to mediate
road-consumer-association-when = When the service is used for daily life and both sides are willing.
road-public-interest = Public-interest litigation (for information; not brought by individuals)
road-public-interest-when = Where many people’s interests are infringed, procuratorates, consumer organizations named by law and others can sue; they can be told of a case.
court-request = The request, and proof of sending (the email with its headers, the courier’s receipt, a picture of the ticket).
court-refusal = The refusal; where there was silence, the reminder with proof of sending, and how the period was counted.
court-identity = The plaintiff’s proof of identity; proof that the account is the plaintiff’s (the phone or mailbox bound to it).
court-defendant = The defendant’s registered name, address and uniform social credit code, from the National Enterprise Credit Information Publicity System.
court-policy = Saved pages of the policy and the agreement, with date and address.
court-cause = Cause of action: dispute over the protection of personal information. Follow the court when filing.
court-venue = Venue: the court that was agreed on; without agreement, that of the defendant’s domicile or of the place of the tort, its result included. Where there is an internet court, ask first whether it is competent.
court-venue-clause = The clause on disputes says: { $text }
warn-notice-name = The addressee’s name comes from a copyright notice; the privacy policy names no company. Check it before sending.
warn-telecom = 12300 takes appeals about telecom services, as a rule 15 days after a complaint to the operator; 12381 takes complaints about apps; 12321 takes reports of spam.
warn-company-consumer = A company’s account is no consumption for daily life; 12315 may not accept it.
warn-trustarc = Only after the provider’s answer did not satisfy; through its web form, in English.
