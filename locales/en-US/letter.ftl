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
letter-title-minors = Request concerning a minor’s personal information
letter-title-posthumous = Request concerning the personal information of a person who has died
letter-title-cessation-notice = Request for notice before a service ends
letter-title-ccpa-opt-out = Request to opt out of the sale of personal information
letter-title-non-discrimination = Request not to be discriminated against

letter-to = To: { $controller }
letter-to-post = To: { $controller }, { $post }
letter-to-authority = To: the authority in charge of personal information protection
letter-against = Against: { $controller }
letter-from = From: { $name }
letter-account = Account: { $value }
letter-contact = Contact: { $value }

letter-heading-asks = { $number }. What I ask
letter-heading-grounds = { $number }. Facts and grounds
letter-heading-answer = { $number }. Your answer
letter-heading-identity = { $number }. Proof of identity and enclosures

letter-item = { $number }. { $text }
letter-all-information = all personal information of mine that you process
letter-all-consents = every consent I have given that is not necessary for the service
letter-with-clause = { $text } ({ $clause })
letter-consent = “{ $text }” ({ $clause })
letter-source = { $clause } of your { $title }
letter-source-theirs = { $clause } of the { $title }
letter-policy = { $clause } of your { $title } (version of { $date })
letter-policy-theirs = { $clause } of the { $title } (version of { $date })

letter-ask-access-1 = Let me see the following personal information: { $what }.
letter-ask-access-2 = Tell me where it came from, why and how it is processed, how long it is kept, and the name and contact details of everyone who received it.
letter-ask-access-3 = Provide it in a readable electronic form.
letter-ask-copy-1 = Give me a copy of the following personal information: { $what }.
letter-ask-copy-2 = Use a common, readable electronic format, and state the source of each item.
letter-ask-portability-1 = Transfer the following personal information to “{ $recipient }”, whom I name as its recipient: { $what }.
letter-ask-portability-2 = Use a common electronic format. I will help you verify my identity; what I ask to have transferred was provided with my consent or collected under a contract.
letter-ask-portability-3 = If you think that the conditions for a transfer are not met, give me the exact reasons and a copy instead.
letter-ask-correction-1 = Correct “{ $wrong }” in my information to “{ $correct }”.
letter-ask-correction-2 = Check, correct and supplement it in good time, and tell those who received it from you.
letter-ask-deletion-1 = Delete the following personal information of mine: { $what }.
letter-ask-deletion-2 = Where copies in backups cannot be deleted at once, delete them when the backups are renewed, and until then only store and protect them.
letter-ask-deletion-3 = Tell those who received this information from you to delete it in good time.
letter-ask-deletion-4 = Where a period of keeping set by law has not ended, tell me the legal basis, the information and the period, and stop all processing other than storage and necessary protection.
letter-ask-withdraw-consent-1 = I withdraw the following consents: { $consents }. Please stop processing my personal information on their basis from the day you receive this notice.
letter-ask-withdraw-consent-2 = Delete the personal information that was processed on the basis of these consents alone, and tell its recipients.
letter-ask-withdraw-consent-3 = Do not refuse products or services that do not need this information because I have withdrawn consent.
letter-ask-cancel-account-1 = Close the account named above, and stop collecting and using the personal information that belongs to it.
letter-ask-cancel-account-2 = Delete or anonymise the personal information that belongs to it.
letter-ask-cancel-account-3 = Where the law requires you to go on keeping any of it, tell me the legal basis, the information and the period.
letter-ask-cancel-account-4 = Confirm to me in writing once the account is closed.
letter-ask-restriction-1 = Restrict the processing of the following personal information of mine to storage and necessary protection: { $what }.
letter-ask-restriction-2 = Tell me before the restriction is lifted.
letter-ask-objection-1 = Stop processing the following personal information of mine: { $what }.
letter-ask-objection-2 = Where you cannot stop, name the legal provision you rely on.
letter-ask-marketing-opt-out-1 = Stop sending me marketing by e-mail, text message, telephone, messages on your site or otherwise.
letter-ask-marketing-opt-out-2 = Stop profiling me for marketing, and tell the partners who received my information for it.
letter-ask-automated-decision-1 = Explain the automated decisions made about me: which they are, what personal information they use, the rules they follow and their effect on me.
letter-ask-automated-decision-2 = For information and marketing sent to me, offer an option that is not based on my personal traits, or an easy way to refuse.
letter-ask-automated-decision-3 = I refuse decisions with a major effect on my interests that are made by automation alone; please have them reviewed by a person.
letter-ask-explanation-1 = Explain the rules by which you process the following personal information: { $what }.
letter-ask-explanation-2 = State the purposes, methods, kinds of information, periods of keeping and recipients, and how I can exercise my rights.
letter-ask-complaint-1 = Look into the matter described below and tell me in writing what you find.
letter-ask-complaint-2 = Where something is wrong, put it right, and tell me what was done and when.
letter-ask-regulator-complaint-1 = Investigate, as the law provides, how { $provider } processes my personal information in the matter described below.
letter-ask-regulator-complaint-2 = Order it to make corrections, and tell me the result.
letter-ask-minors-1 = As guardian I ask to see the following personal information of the minor in my care, and to have it corrected or deleted as this letter says: { $what }.
letter-ask-minors-2 = Delete without delay whatever was collected without the guardian’s consent.
letter-ask-minors-3 = Tell me where this information came from, what it is used for and who received it.
letter-ask-posthumous-1 = As a close relative I ask to see and copy the following personal information of the person who has died, and to have it corrected or deleted as this letter says: { $what }.
letter-ask-posthumous-2 = If the person made other arrangements during their lifetime, tell me what they are.
letter-ask-cessation-notice-1 = Tell me whether you plan to end the services used by the account named above, and when.
letter-ask-cessation-notice-2 = Should they end, give me individual notice as early as your policy promises, stop collecting in good time, and delete or anonymise my personal information.
letter-ask-ccpa-opt-out-1 = Stop selling the following personal information of mine: { $what }.
letter-ask-ccpa-opt-out-2 = Pass this request on to third parties that already received it.
letter-ask-non-discrimination-1 = Do not refuse me service, charge me differently or give me worse service because I exercise my rights.
letter-ask-non-discrimination-2 = Where this has happened, tell me why and undo it.

letter-ground = { $text } ({ $source }).
letter-condition = I know or meet this condition in { $source }: “{ $text }”.
letter-details = In addition: { $text }
letter-basis = Basis: { $articles }; { $policy }.
letter-basis-policy = Basis: { $policy }.

letter-answer-none = Your policy gives no period for this request. Please take it up in good time, tell me the date by which it will be done, and tell me the result in writing.
letter-answer-promise = In { $source } you promise to { $meaning ->
    [complete] complete this
    [reply] reply
   *[handle] handle this
} within { $value } { $unit ->
    [working-days] working days
    [months] months
    [years] years
   *[days] days
}{ $starts ->
    [identity-verified] { " " }of verifying identity
    [received] { " " }of receiving the request
   *[not-stated] { "" }
}. Please do so, and tell me the result in writing.
letter-answer-notice = In { $source } you promise notice at least { $value } days before a service ends. Please keep to it, and answer this letter in writing.
letter-answer-authority = Please handle this complaint in good time as the law provides, and tell me the result.
letter-remedy = If you refuse any part of this request, please give your reasons (Article 50(1) of the Personal Information Protection Law of the PRC). I reserve the right to complain to the authorities (Article 65(1)) and to bring an action in court (Article 50(2)).
letter-remedy-authority = I have raised the matter with the controller; the correspondence is enclosed.
letter-evidence = What { $source } asks for: { $text }. The enclosures serve to verify this request alone; please delete them afterwards. Copies of identity documents are marked with their purpose, and what is not needed is covered.
letter-evidence-none = Your policy does not say what this request needs. If you have to verify my identity, please use the contact details bound to my account, and ask for no more than necessary.
letter-evidence-authority = Enclosed: my correspondence with the provider, proof of sending, and what shows the facts above.
letter-prevails = This letter is written in Chinese and English side by side; should the two differ, the Chinese text prevails.
letter-closing = Yours faithfully,
letter-signature = Signature: ____________
