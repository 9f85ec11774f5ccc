provider = Kingsoft Cloud

controller = Kingsoft Cloud Holdings Limited
    .addressee = Legal Department

document-privacy = Kingsoft Cloud Privacy Policy

document-cancellation = Kingsoft Cloud Account Cancellation Agreement

document-real-name = Kingsoft Cloud Real-Name Verification Statement

document-service = Kingsoft Cloud Service Agreement

document-information-source = Security Undertaking for Information Sources Joining the Network

document-promotion = Kingsoft Cloud Promotion Agreement

document-market = Kingsoft Cloud Marketplace Sales Agreement

collected-registration = Registration details
    .purpose = To register and bind the account. The mobile number also receives verification codes and is the contact for business notices (new products, events, service changes and the like).
    .if-refused = You can still browse the public pages and product descriptions, but you get no further service.

collected-profile = Optional profile details
    .purpose = Added by choice in the console after registration to complete the account details; the policy gives no other purpose.
    .note = The policy’s list is not exhaustive.

collected-registration-abroad = Registration from outside mainland China
    .purpose = Registering an account for people from outside mainland China.
    .note = Usually only an email address is needed; a phone number is collected only if you choose to register with one.

collected-verification = Real-name verification details
    .purpose = To check who you are, under the Cybersecurity Law, before you buy or use products and services; a third party’s service may be used for the check.
    .if-refused = Without verification you can still browse pages and product descriptions but cannot buy. You may refuse face information and the bank card number, but verification then cannot be completed.
    .note = The policy’s list is not exhaustive.

collected-filing = Website filing details
    .purpose = To follow state rules and provide the service when you use a particular function such as website filing (ICP).
    .if-refused = You cannot use that function; the basic products and services are not affected.
    .note = Given in addition to registration and verification details; the policy’s list is not exhaustive.

collected-logs = Log information
    .purpose = Said to be necessary to provide the service and to monitor how the cloud services run.

collected-support = Details for customer service
    .purpose = To check who you are, answer your service request and report back to you on it.
    .note = The UID, the user name or other identifying information: one of them is enough. Surname and mobile number are needed as well.

collected-support-records = Records kept by customer service
    .purpose = May be kept so that you get the services you want.

collected-message-recipient = Message recipients
    .purpose = Given when you add a new message recipient.
    .note = This is other people’s information, given by you; how they are told or asked is not said.

collected-events = Event participation details
    .purpose = So that you can take part in events for newly launched services and functions.
    .if-refused = If you do not take part, you need not give them.

collected-payment = Payment details
    .purpose = To pay for services. Name and bank card number may be given to a third-party bank to complete the payment.
    .note = Whether they are needed depends on the way of paying agreed in the service agreement.

collected-invoice-delivery = Invoice delivery details
    .purpose = To send invoices by post.
    .note = The policy’s list is not exhaustive.

collected-other-information = Other information provided with authorization
    .purpose = Anything else that you authorize or give while using the services; the policy names no particular purpose.
    .note = Your consent is asked for before it is collected.

collected-cookies = Cookies on the device
    .purpose = To keep the website running and make it better to use.
    .if-refused = You may clear or block them, but must then set your preferences again on each visit (3.3).
    .note = Kingsoft Cloud can read only its own cookies.

collected-cookie-preferences = Cookies: saved settings
    .purpose = To remember browsing settings so that they need not be made again each time.
    .if-refused = You must set them again on each visit (3.3).

collected-cookie-authentication = Cookies: recognition
    .purpose = An ID of your own is made when you visit, to recognize you.
    .if-refused = Without such cookies you are treated as a new visitor each time a page opens.

collected-cookie-statistics = Cookies: statistics
    .purpose = To count visits and learn where visitors come from.

collected-cookie-security = Cookies: security
    .purpose = To keep the website secure.
collected-children = Information of children under 14
    .purpose = Handled when a child uses the products or services with a guardian’s consent.
    .note = It is collected, kept, used, shared or deleted only where the law allows it, a parent or guardian explicitly agrees, or the child’s protection needs it.

collected-id-card-check = Personal verification: identity card
    .purpose = To check who you are, if you choose the identity card.
    .if-refused = If you do not tick your agreement, you can still browse and learn about the services; only with it can you go on to buy and use products that need verification.
    .note = One of three personal ways; you enter the card’s details and record a video.

collected-bank-card-check = Personal verification: bank card
    .purpose = To check who you are, if you choose the bank card.
    .if-refused = If you do not tick your agreement, you can still browse and learn about the services; only with it can you go on to buy and use products that need verification.
    .note = One of three personal ways.

collected-other-document-check = Personal verification: another document
    .purpose = To check who you are, if you choose another document.
    .if-refused = If you do not tick your agreement, you can still browse and learn about the services; only with it can you go on to buy and use products that need verification.
    .note = One of three personal ways; for instance a foreign passport, a mainland travel permit for Hong Kong and Macao residents or a driving license from outside China. No face information is mentioned for this way.

collected-company-check = Company verification: company documents
    .purpose = To check identity, if the company chooses its documents.
    .if-refused = If you do not tick your agreement, you can still browse and learn about the services; only with it can you go on to buy and use products that need verification.
    .note = Either the legal representative’s identity card, or the authorized person’s identity card with a letter of authority.

collected-company-account-check = Company verification: corporate bank account
    .purpose = To check identity, if the company chooses its corporate bank account.
    .if-refused = If you do not tick your agreement, you can still browse and learn about the services; only with it can you go on to buy and use products that need verification.
    .note = The statement only names this way; it does not say which details must be given.

collected-service-registration = Registration details under the service agreement
    .purpose = To register as the console asks; Kingsoft Cloud, or a third party it appoints, may check that identity details are true.
    .if-refused = Without registering and obtaining an account you cannot use the services (2.1).
    .note = You must keep them up to date; the consequences of stale or false details are yours.

collected-business-qualification = Proof of business qualification
    .purpose = Written proof, where your business needs a license and proof is necessary.

collected-promotion-application = Application as a promoter
    .purpose = To apply for the promotion program; the details must be true, lawful and valid.
    .note = Promoters can only be individuals (2.5). Changes must be made, where changing is allowed, and notified within 3 working days.

collected-promotion-payout = Account for promotion fees
    .purpose = For payment; losses from wrong details are yours.

collected-promotion-account = User name and password of the promotion account
    .purpose = To log in and take part.
    .note = You must keep them secret; loss or leakage is at your risk.

collected-promotion-misuse-report = Reporting misuse of the promotion account
    .purpose = To tell Kingsoft Cloud that the promotion account is misused, so that it can check who you are and act.
    .if-refused = If the details are incomplete it may be unable to verify or act in time, at your risk.

collected-promotion-contact = Contact details for the promotion
    .purpose = To deliver the program’s rules, notices and reminders.
    .if-refused = If they are wrong and nothing reaches you, it still counts as received.

collected-promotion-data = Operating data of the promotion
    .purpose = Data that promoters and customers generate at Kingsoft Cloud, used to count valid orders and promotion fees (2.6, 2.7).
    .note = The agreement says all rights in it are Kingsoft Cloud’s, unless the law gives them to others (4.4).

consent-profile = Adding profile details
    .about = Whether to add your real name, industry, region, website, address and email after registering.
    .steps = Added in the console.

consent-phone-abroad = Registering by phone number (outside mainland China)
    .about = Whether, coming from outside mainland China, you register with a phone number and not only an email address.
    .effect = Unless you choose it, your phone number and the like are not collected.

consent-face = Giving face information for verification
    .about = Using your face to check who you are; the policy names it as sensitive and you may refuse.
    .effect = If you refuse, verification cannot be completed and you cannot buy products or services.

consent-bank-card = Giving a bank card number for verification
    .about = Using the card number to check who you are; the policy names it as sensitive and you may refuse.
    .effect = If you refuse, verification cannot be completed and you cannot buy products or services.

consent-events = Giving details to take part in events
    .about = Contact details, address and transaction account details for taking part in an event.
    .effect = If you do not take part, you need not give them.

consent-marketing = Product promotion and marketing messages
    .about = Promoting and presenting products to you where the law allows; you may opt out.
    .effect = On request, marketing messages to you must stop (6.5).
    .steps = Contact customer service, or ask by email that it stop.

consent-personalisation = Personalized products, services and experience
    .about = Using your information to personalize what you are offered; you may ask that this use stop.
    .steps = Contact the customer service team and say which use should stop.

consent-analysis = Audit, data analysis and research
    .about = Internal audit, analysis and research to improve products and services; you may ask that this use stop.
    .steps = Contact the customer service team and say which use should stop.

consent-cookies = Cookies
    .about = Cookies for settings, recognition, statistics and security; you may manage or delete them.
    .effect = After clearing or blocking, you must set your preferences again on each visit.
    .steps = Clear the cookies saved on your device, or block them in the browser’s settings.

consent-real-name-statement = Ticking the real-name verification statement
    .about = Agreeing to be verified as the statement describes.
    .effect = If you refuse you can still browse and learn about the services; only with the tick can you go on to buy and use products that need verification.

consent-id-card-face = Verifying by identity card and face video
    .about = One of three personal ways: entering the card’s details and recording a video of your face.
    .steps = Choose the identity card under personal verification.

consent-card-face = Verifying by bank card and face image
    .about = One of three personal ways: bank card details, the mobile number held by the bank and an image of your face.
    .steps = Choose the bank card under personal verification.

consent-other-document = Verifying by a photo of another document
    .about = One of three personal ways: a photo of a passport, travel permit, foreign driving license or the like.
    .steps = Choose another document under personal verification.

consent-promotion-entry = Giving identity card and bank account to join the promotion
    .about = The details submitted with an application as a promoter.
    .effect = If you do not accept the agreement you cannot take part.

consent-promotion-ads = Advertising under the promotion agreement
    .about = Messages and advertising from Kingsoft Cloud or its partners to your email and mobile, perhaps unrelated to the program; the agreement words it as already agreed and prints no way out. Clause 6.5 of the privacy policy stops only Kingsoft Cloud’s own marketing.

consent-other-information = Collecting anything not listed
    .about = Consent is asked for before other personal information is collected.

consent-new-purpose = Using information for a new purpose
    .about = Consent is asked for before collected information is used for anything the policy does not name; other uses that you permit belong here too (2(9)).

consent-automated = Automated decisions
    .about = Before automated individual decisions are used, consent is asked for, or it is agreed in the contract.

consent-profiling = Profiling
    .about = Before profiling, consent is asked for, or it is agreed in the contract.

consent-sharing = Sharing with others
    .about = Explicit consent is obtained before information is shared with anyone outside Kingsoft Cloud.

consent-affiliate-purpose = An affiliate’s new purpose
    .about = If an affiliate wants to change the purpose, consent is asked for again.

consent-transfer = Transferring information to others
    .about = Explicit consent is obtained before your information is transferred to anyone else.

consent-successor = A new holder after merger, acquisition or bankruptcy
    .about = If the new holder is not bound by this policy, it must ask for your consent again.

consent-publication = Public disclosure
    .about = Information is made public only with your explicit consent or by your own choice.

consent-storage-abroad = Moving storage from China to abroad
    .about = Consent is asked for first, and this policy and data protection law are followed.

consent-abroad = Sending information abroad
    .about = Consent is asked for before a transfer abroad for business needs, with the recipient, the way to exercise your rights and more told to you.

consent-content-region = Moving content out of its region
    .about = Your content is not moved from the region you chose without your consent.

consent-business-data = Access to business data
    .about = No business data are accessed without your permission.

consent-longer-keeping = Keeping information longer
    .about = Whether you agree to longer keeping is one of the criteria for the period.

consent-child-use = A child under 14 using services or giving information
    .about = A parent or guardian must read the policy and agree.

consent-child-information = Handling a child’s information
    .about = Collecting, keeping, using, sharing or deleting needs the guardian’s explicit consent, unless the law allows it or it is necessary to protect the child.

consent-policy-change = Material changes of the policy
    .about = Where applicable law requires it, consent is obtained again for material changes.

consent-sensitive = Sensitive information in verification
    .about = Wherever sensitive information is involved, Kingsoft Cloud promises to ask for your consent separately.

consent-verifier-sharing = Passing details to third-party identity verifiers
    .about = Identity details, bank card details and the like go to third parties to check identity and compliance; where information is shared, separate asking is promised.

consent-verification-other = Other uses of verification details
    .about = They are not used for anything else without your permission.

consent-promotion-sharing = Disclosing a promoter’s information
    .about = Nothing is disclosed or given to third parties without your consent, apart from the exceptions listed.

right-withdraw-consent = You may refuse collection or withdraw consent; no more of your information is then collected.
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-earlier = What was collected before the withdrawal stays lawful.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-access = You can see the information held about you on the account settings page; if that is difficult, apply through the contacts in the policy.
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-law = Exceptions set by laws and regulations apply.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-copy = You can copy the information held about you on the account settings page; if that is difficult, apply through the contacts in the policy.
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-law = Exceptions set by laws and regulations apply.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-correction = You may update or correct information that you gave if it is wrong or incomplete.
    .ground-wrong = The information I gave is wrong
    .ground-incomplete = The information I gave is incomplete
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-deletion = You may ask for the information collected about you to be deleted; the policy gives examples of when.
    .ground-purpose-ended = The purpose has been achieved or cannot be achieved, or the information is no longer necessary for it
    .ground-service-ended = You have stopped providing the product or service, or the retention period has ended
    .ground-withdrawn = I have withdrawn my consent
    .ground-unlawful = Your processing of my information breaks laws, administrative regulations or our agreement
    .ground-other-law = Another case set by laws or administrative regulations applies
    .ground-contract-need-ended = Under our contract there is no longer any need to keep my information
    .ground-account-closed = I have closed my account
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-closed-account = After the account is closed, information is deleted, anonymized or de-identified as applicable law requires.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-objection = You may ask that processing of your information stop, or that one or more uses of it stop (clause 2, through customer service).
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-marketing-opt-out = You may ask that marketing messages stop, and may opt out of product promotion (2(4)).
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-restriction = In certain cases you may ask that the processing of your information be restricted.
    .ground-inaccurate = I believe the information you hold about me is inaccurate
    .ground-unlawful = I believe that you process the information you hold about me unlawfully
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-some-cases = It applies in certain cases only; the policy gives examples, not a full list.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-automated-decision = If automated decisions or profiling significantly affect your lawful interests, you may contact Kingsoft Cloud in the ways of clause 10.
    .ground-significant-effect = An automated decision significantly affects my lawful rights and interests
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-portability = At your request your information is moved to the personal information handler you name.
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-law = It must meet the law and the rules of the national cyberspace authority.
    .condition-technical = It must be technically feasible.
    .condition-scope = It covers what you gave yourself and what was collected under a contract or consent.
    .condition-recipient = You must name the personal information handler that is to receive it.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-minors = Information on a child under 14 is handled, deletion included, only where the law allows it, the guardian explicitly agrees or the child’s protection needs it (7.2). Clause 7 prints no channel and no period; those shown are clause 10’s for questions, comments and suggestions.
    .condition-guardian = A parent or guardian must first read the policy and agree.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-regulator-complaint = You may complain and report to the supervisory bodies; the policy does not say which.
    .ground-unsatisfied = I am not satisfied with Kingsoft Cloud’s reply
    .ground-infringement = Kingsoft Cloud’s handling infringes my lawful rights, and after my feedback there was no satisfactory reply and improvement was refused
    .condition-applicable = The right applies when its conditions are met; the policy says that it follows the law of the customer’s country.
    .condition-feedback-first = Where the ground is infringement, feedback to Kingsoft Cloud comes first.

right-complaint = Questions, opinions and suggestions on the policy or your information can be raised by ticket, phone, email or letter.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-dispute-resolution = If Kingsoft Cloud’s handling does not satisfy you, you may turn to TrustArc, a third-party dispute resolution provider.
    .ground-unresolved = My privacy or data use concern is unresolved and Kingsoft Cloud’s handling of it does not satisfy me
    .condition-free = Free of charge; handled by TrustArc, a third-party dispute resolution provider in the United States.

right-ccpa-opt-out = Californians’ information is handled under the CCPA; there is no opt-out of sale, but you may object to processing or have it restricted.
    .condition-california = You are a resident of California.
    .condition-no-sale = Kingsoft Cloud says that it sells no personal information and so offers no opt-out of sale.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-non-discrimination = You are not treated worse for using your rights: no refusal, different prices or penalties, lower quality, or hint of any of these.
    .condition-california = It concerns the use of rights under the CCPA.
    .condition-ccpa-permits = Except where the CCPA expressly permits otherwise.
    .condition-identity = Kingsoft Cloud first verifies who you are.

right-cancel-account = You may close an account that is lawfully yours: you apply, the system checks the conditions, and after you confirm, account and information are deleted.
    .condition-resources = All resources under the account are deleted, and all services used up, unsubscribed or given up (resource packs, bundles, cloud vouchers and the like).
    .condition-balance = The account balance is 0 and so is the amount for which invoices can be issued.
    .condition-linked-accounts = Any link to or from another account has been removed.
    .condition-system-rules = Further conditions shown by the system are met.
    .condition-obligations = No contract, fee, tax or other legal duty is outstanding.
    .condition-obligations-open = If a contract, fee, tax or other legal duty is outstanding, the process ends by itself and has to be applied for anew.
    .condition-proceedings = While it runs the account is under no complaint, official investigation, lawsuit or arbitration.
    .condition-proceedings-begun = If a complaint, investigation, lawsuit or arbitration comes up meanwhile, the process may be stopped without consent.
    .condition-irreversible = Cancellation cannot be undone.

recipient-verification-service = Third-party service that checks verification details
    .purpose = To check real-name details.

recipient-banks = Third-party banks
    .purpose = To complete payment; name and bank card number may be passed on.

recipient-others-with-consent = Others, with explicit consent
    .purpose = Sharing that you have explicitly agreed to.

recipient-authorities = Administrative and judicial bodies and others
    .purpose = Under the law, for lawsuits or arbitration, or on lawful demand of administrative or judicial bodies.

recipient-affiliates = Affiliates
    .purpose = Only what is necessary to provide services, within the purposes of the policy.
    .note = A changed purpose needs your consent again.

recipient-partners = Authorized partners
    .purpose = They provide some services for the purposes of the policy, such as real-name verification.
    .note = Bound by strict confidentiality terms and data processing agreements; no other use.

recipient-network-operators = Telecom network operators
    .purpose = They carry information to storage in data centers.
    .note = Services in China use Chinese operators and data centers in China.

recipient-new-controller = New controller in a merger, acquisition or asset transfer
    .purpose = Mergers, acquisitions, asset transfers and similar deals.
    .note = You are told, and protection stays at least at the level of this policy, by Kingsoft Cloud or by the new controller.

recipient-transferees = Transferees, with explicit consent
    .purpose = Transfers that you have explicitly agreed to.

recipient-chosen-by-you = Recipients at your request
    .purpose = Transfers that you ask for yourself.

recipient-successors = Third parties in a merger, acquisition or bankruptcy
    .purpose = Transfers in a merger, acquisition or bankruptcy liquidation.
    .note = They must stay bound by this policy, or else ask for your consent again.

recipient-public-with-consent = The public, with explicit consent
    .purpose = With your explicit consent or by your own choice.

recipient-public-by-law = The public, by law
    .purpose = Mandatory demands of law, legal process, lawsuits or competent authorities.

recipient-overseas = Recipients abroad
    .purpose = Transfers abroad for business needs where the law allows.
    .note = You are told the recipient’s name and contact, the purpose, the method, the kinds of information and how to exercise your rights.

recipient-identity-verifiers = Third-party identity verifiers
    .purpose = To check identity and compliance; identity details, bank card details and the like are passed on.
    .note = They must promise lawful use and protection.

recipient-identity-reviewers = Third parties appointed to review identity
    .purpose = To review whether the identity details you give are true and valid.

recipient-state-organs = Judicial, administrative, military, security and other state organs
    .purpose = On their demand, your personal information and your funds, transactions and accounts may be searched, frozen, debited and the like.

recipient-violation-reports = Competent authorities, on violations
    .purpose = If you break the law or the agreement, records are kept and the authorities are told.

recipient-promotion-authorities = Administrative, judicial and other government departments
    .purpose = On their demand.

recipient-promotion-consented = Third parties with your consent
    .purpose = You have agreed that it be given to them.

recipient-promotion-parties = Parties needed to run the program
    .purpose = Necessary to run the program.

retention-storage = Kept for the period set by law or contract; afterwards deleted, anonymized or de-identified.

retention-longer = May be kept longer for five reasons: to comply with the law; with judgments and other legal process; with demands of authorities; where there is reason to believe the law requires it; and as reasonably needed to enforce agreements or this policy, serve the public interest, handle complaints or disputes, or protect safety, property and lawful rights.

retention-criteria = Kept only as long as the purposes need, unless the law or your request extends it. Criteria: what the business purpose needs (records, security, enquiries, complaints), whether you agree to longer, special rules of law or contract. No figure is given.

retention-country = May be stored in the country or region determined under the user agreement; a move from China to abroad needs your consent.

retention-china = For services in China, Chinese network operators and data centers in China are used.

retention-region = You may choose the region of your content or business data; backups may be made but do not move content to another country or region.

retention-account-closed = After you close the account, service stops and information is deleted, anonymized or de-identified as the law requires.

retention-cancellation-deletion = Once all conditions are met and you have confirmed, account and information are deleted.

retention-cancellation-kept = After cancellation your information is no longer collected, kept or used, unless the law says otherwise: for instance invoices, past transactions and their source (with name, document number and document image) are kept for accounting and tax compliance.

retention-cancellation-sealed = Subject to the law, the account’s data can no longer be searched or reached in the systems of daily business.

retention-cancellation-protection = After a protection period anyone may register the account again; how long it lasts is not stated.

retention-verification-details = Verification details are kept no longer than the law says and the contract needs.

retention-service-end = However the agreement or service ends, the data in the account and on the servers are kept for 7 days unless a specific contract says otherwise; fees of that time are yours, and then everything is deleted automatically.

retention-trial-end = If no service was formally opened and the trial quota or period has ended, all data of the account may be deleted at any time.

retention-content-region = You may choose where business or content data are stored; they are generally not moved without your consent unless laws or government policies or orders require it.

retention-promotion-end = When the agreement or program ends you make your own backup; Kingsoft Cloud may keep or delete the data.

contact-ticket = Ticket in the console

contact-phone = Customer service phone

contact-email = Email of the personal information protection team and officer

contact-post = Office address (attention: Legal Department)
    .address = Building E, Xiaomi Science and Technology Park, Qinghe Subdistrict, Haidian District, Beijing, China

contact-web = TrustArc, third-party dispute resolution (free of charge)

contact-web-2 = Customer service contacts on the website

statement-scope = It applies to registering on the website (en.ksyun.com), using the console and buying products and services; particular products have privacy policies of their own.

statement-third-party-links = Third-party websites, apps and services that are linked to are not covered.

statement-own-customers = If your company serves its own customers with Kingsoft Cloud products, it needs a data protection policy of its own.

statement-applicable-laws = The policy says it follows the law of the customer’s country and names China’s Civil Code and PIPL, Singapore’s PDPA, the EU’s GDPR and California’s CCPA.

statement-other-rights = People from the EU, the EEA, Singapore and the like may use further rights under their own law.

statement-no-sale = Kingsoft Cloud says that it does not sell personal information.

statement-purposes = Nine purposes are listed: providing and improving products; important notices; activating or validating products; promotion as the law allows; personalization; audit, analysis and research; information security; complying with law and industry standards; other uses that you permit.

statement-verification-purpose = What is collected for verification, the bank card number included, is used for verification only.

statement-verification-law = The Cybersecurity Law is given as the reason why verification comes before buying and using products.

statement-important-notices = Information is used to send important notices on security and on changes of products or services.

statement-stop-a-use = If you doubt a purpose or want one or more uses stopped, contact the customer service team.

statement-cookies-own = Cookies are small files on your device; Kingsoft Cloud can read only its own.

statement-cookies-purposes = Cookies have four purposes: settings, recognition, statistics and security.

statement-cookies-choice = Cookies are used for nothing else. You may clear or block them in the browser, but must then make your settings on each visit.

statement-cookies-policy = There is a separate cookie policy.

statement-affiliate-meaning = An affiliate is a party linked by control, joint control or significant influence, or under the same control or influence.

statement-partner-duties = Partners, operators, affiliates and others must keep Kingsoft Cloud’s privacy and security rules and use what they receive for nothing else.

statement-mergers = You are told of mergers, acquisitions, asset transfers and the like; protection does not fall below the law and this policy.

statement-transfer-exceptions = Information is transferred in three cases only: explicit consent; your own request; merger, acquisition or bankruptcy.

statement-consent-exceptions = Sharing, transfer and public disclosure need no prior consent in six cases: necessary to conclude or perform a contract with you; legal duties; public health emergencies or urgent protection of life, health and property; news reporting and public oversight in the public interest; information that you or others have lawfully made public, within reason; other cases set by law.

statement-security-measures = Measures include encryption, protection against attacks, access control and staff training in security and privacy.

statement-minimal-collection = Kingsoft Cloud tries not to collect irrelevant information.

statement-keep-credentials = You are asked to keep account and password safe.

statement-leak-liability = Kingsoft Cloud answers only for leaks it directly causes; if its safeguards are breached and your rights harmed, it bears the legal responsibility.

statement-incident-notice = After an incident you are promptly told the kinds of information, the cause, the possible harm and effect, the measures taken or planned, advice on protecting yourself and remedies.

statement-incident-channels = Notice comes by email, letter, phone, push message and the like, or by public announcement where telling each person is hard; the handling is reported to the authorities.

statement-prior-consent = In principle your consent is obtained before anything is collected.

statement-minors-guardian = Services are meant for businesses and adults; under 14, a parent or guardian must read the policy and agree.

statement-minors-handling = Information on children under 14 is handled only where the law allows, the guardian explicitly agrees or their protection needs it.

statement-business-data = The policy covers personal information only; business data that you store, upload or distribute follow the user agreement.

statement-abroad-notice = Before a transfer abroad you are told the recipient’s name and contact, purpose, method, kinds of information and how to exercise your rights there.

statement-abroad-safeguards = A lawful transfer mechanism is used, and the recipient must protect information as well as applicable law demands.

statement-abroad-regions = For people from the EU, the EEA, Singapore, Russia, the United States and the like, EU standard contractual clauses or a data processing agreement are used; special agreements prevail.

statement-updates-regular = The policy is updated regularly; changes are published on the company’s website.

statement-updates-material = Material changes are notified more prominently, for some services by email.

statement-updates-meaning = Material changes include those of the service model, ownership or organization, main recipients, your rights and how to use them, the responsible department and its contacts, and an assessment that shows high risk.

statement-updates-consent = Where applicable law requires it, your consent to material changes is obtained again.

statement-protection-officer = There are a dedicated personal information protection team and an officer.

statement-reply-delay = If a complex request delays the reply, you are told why and for how long, usually 15 more working days.

statement-cancellation-effect = The cancellation agreement takes effect only after Kingsoft Cloud has checked and confirmed the conditions.

statement-cancellation-questions = Read the agreement before applying; customer service answers questions.

statement-cancellation-steps = Steps: apply; the system checks the conditions; when all are met you confirm; account and information are deleted. It cannot be undone.

statement-cancellation-stopped = If the check finds contracts, fees, taxes or other duties outstanding, the process ends and does not resume; settle them and apply again.

statement-cancellation-proceedings = If the account is under complaint, investigation, lawsuit or arbitration meanwhile, Kingsoft Cloud may stop the cancellation without your consent.

statement-closure-contracts = All terms, agreements and contracts under the account end with it.

statement-closure-login = The account can no longer log in to the website, console and so on.

statement-closure-data = Personal information, transaction records, business data, history and the like cannot be recovered.

statement-closure-commission = A channel partner’s account brings no more service fees or commission.

statement-closure-liability = Cancellation does not lift or lessen responsibility for what the account did before.

statement-closure-no-service = Kingsoft Cloud no longer has to show, disclose, restore or recover information, or provide other services.

statement-closure-identity = After cancellation the earlier user’s true identity can still be confirmed by law, on an authority’s demand or in other lawful situations.

statement-closure-reuse = After a protection period others may register the account again; the new holder does not answer for earlier acts.

statement-cancellation-disputes = Disputes that talks do not settle go to the court where Kingsoft Cloud is located (Haidian District, Beijing).

statement-cancellation-prevails = Where earlier terms or statements of Kingsoft Cloud differ, the cancellation agreement prevails.

statement-verification-personal = There are three personal ways: identity card, bank card, another document.

statement-verification-company = There are two ways for companies: corporate bank account, company documents.

statement-verification-separate = Where sensitive information or sharing is involved, Kingsoft Cloud promises to ask for consent separately.

statement-verification-third-party = Third-party verifiers must promise lawful use and protection.

statement-verification-encryption = Information travels over an encrypted channel.

statement-verification-refusal = Refusing the tick does not affect browsing; only with it can you go on to buy and use products that need verification.

statement-service-acceptance = Agreeing and registering, or starting to use the services, counts as acceptance; if you do not agree, stop registering.

statement-service-form-change = The form and content of services may change without notice beforehand.

statement-service-changes = Changes are announced by one or more of web notice, email, site message and text message; going on using the service counts as acceptance.

statement-service-objection = If you disagree with a change you may cancel; not canceling within 30 days of the notice counts as acceptance.

statement-account-not-transferable = An account cannot be sold, transferred, rented, given away or inherited, unless law or an authority requires it, Kingsoft Cloud agrees in writing and its procedure is followed.

statement-full-capacity = Whoever registers must use their true identity and have full legal capacity.

statement-true-details = Registration details must be true, accurate, complete and valid; false ones are at your risk.

statement-account-security = What happens in your account counts as your act; if others misuse account and password for reasons on your side, Kingsoft Cloud does not deal with it.

statement-account-instructions = If a third party gives the right account and password, its instructions may be taken as authorized by you.

statement-account-misuse = If you find misuse or something unusual, tell Kingsoft Cloud at once; you may have login and use suspended.

statement-authority-access = On demand of state organs, your personal information, funds, transactions and account may be searched, frozen or debited.

statement-others-data = The services must not be used to collect or store other users’ personal details.

statement-records-kept = If you break the law or the agreement, records may be kept and the authorities told.

statement-payer-name = The payer must match the registered or verified name; the risk of a mismatch is yours.

statement-fee-notice = If a product that is free for now becomes chargeable, you are told 10 calendar days ahead by email, site message or text message.

statement-privacy-part = The privacy policy is part of the service agreement and is accepted with it.

statement-confidential-users = The agreement counts user information such as IDs, lists and relations among Kingsoft Cloud’s confidential information, which you must keep secret.

statement-abnormal-use = On unusual use, such as frequent logins or switching of IP addresses, the account may be restricted; you may explain in writing with proof, and Kingsoft Cloud decides after checking.

statement-third-party-products = Third parties’ products or services obtained through the services may bring their own terms, for which Kingsoft Cloud is not responsible.

statement-market-providers = Marketplace providers answer for their own services; Kingsoft Cloud does not.

statement-attack-exemption = For interruptions caused by viruses, trojans, hacking and other security incidents, Kingsoft Cloud disclaims losses.

statement-data-loss = Kingsoft Cloud accepts no liability for data lost or damaged through a breach of contract.

statement-service-rules = Changes of terms and rules are announced by web notice, email, text message and the like; further use counts as acceptance.

statement-service-ending = For reasons of business or product strategy Kingsoft Cloud may end the agreement after giving notice; how long ahead is not stated.

statement-data-export = Before the retention period ends you must settle fees and move and back up your data.

statement-notices = Notices may come by web page, email, text message, phone, site message and the like.

statement-notices-delivered = A notice counts as delivered when sent or published, whether or not the email reaches you.

statement-service-feedback = Opinions and suggestions on the services or the agreement go to customer service.

statement-filing-details = Filing details must be true and kept up to date; otherwise the website may be closed and the filing canceled.

statement-police-filing = Under police rules, the units and users connected, and changes among them, are reported to the local public security authority.

statement-promotion-acceptance = Confirming by click, email or in writing, or taking part, counts as acceptance; otherwise you cannot take part.

statement-promotion-verified = The program is open only to individuals whose identity has been verified.

statement-promotion-query = Promoters can look up valid orders, income and the like in a system that Kingsoft Cloud provides.

statement-promotion-updates = Changed application details must be amended, as far as allowed, and notified within 3 working days.

statement-promotion-customers = A promoter must not give any customer information to others without the customer’s consent.

statement-promotion-harassment = Without Kingsoft Cloud’s express consent a promoter must not contact customers in its name or send them advertising or nuisance messages.

statement-promotion-tracking = A promoter must not offer tracking, such as identifying views and clicks on other people’s home pages.

statement-promotion-ownership = Rights in operating, promoter and customer data are Kingsoft Cloud’s unless the law gives them to others; a promoter may not use them otherwise or pass them on.

statement-promotion-delete = When cooperation ends a promoter must at once delete all data and backups obtained from Kingsoft Cloud.

statement-promotion-backup = Promoters must make their own safe backups of data stored at Kingsoft Cloud.

statement-promotion-exceptions = A promoter’s information is not given to third parties without consent, with seven exceptions: agreements or rules; law; demands of government; your consent; reports or lawsuits; preventing serious violations or crime; running the program.

statement-promotion-notices = Program notices by web page, email, text message, letter, site message and the like count as accepted once sent; if you do not accept, tell Kingsoft Cloud in writing.

statement-promotion-feedback = What you need to tell Kingsoft Cloud can go through customer service.

statement-promotion-rule-change = Kingsoft Cloud may change the program’s rules; if you disagree, stop taking part.

statement-promotion-leaving = If you do not accept the agreement or its changes, you may end cooperation in writing.

statement-promotion-termination = Kingsoft Cloud may end cooperation with 30 days’ written notice.

statement-market-vendor = Marketplace products are supported by their vendor; when you buy, you are given the vendor’s contact and get in touch yourself.

statement-market-vendor-terms = Using a product also means following the vendor’s user agreement and rules.

statement-market-changes = Changes are announced on the website or console 30 days ahead; you may end the agreement, and further use counts as acceptance.

discrepancy-entities = The privacy policy (and the ERN-SDK policy) speaks for Kingsoft Cloud Holdings Limited and its group; the service, cancellation, promotion and marketplace agreements are with Beijing Kingsoft Cloud Network Technology Co., Ltd.

discrepancy-website = The policy says it applies to en.ksyun.com; in the service agreement the website is www.ksyun.com.

discrepancy-inline-numbers = Clause 1.2, with its items (1) to (9), runs on in the paragraph of 1.1; 7.2 and 9.2 to 9.4 are run on as well.

discrepancy-verification-paths = The policy says that without face information and bank card number verification cannot be completed; in the verification statement another document needs neither, and the identity card needs no bank card.

discrepancy-bank-card-use = Here the bank card number and the rest serve verification only; in 1.2(7) it is used for payment and may go to a bank.

discrepancy-marketing-reference = For opting out of promotion the reader is sent to 6.10, which is about California’s opt-out of sale; stopping marketing is in 6.5.

discrepancy-cookie-policy = A cookie policy is referred to, but there is no link and it is not in the text.

discrepancy-retention-end = After the period information is deleted, anonymized or de-identified; clause 3.1 of the ERN-SDK policy says only deleted or anonymized. De-identified information may still be personal.

discrepancy-disclosure = It opens with disclosure to authorities only, but both cases listed are disclosure to the public.

discrepancy-exceptions-wording = Item 5) does not read as a sentence; it looks like two joined together.

discrepancy-exceptions-sdk = The exceptions from consent differ from clause 3.5 of the ERN-SDK policy, which lists national security, criminal investigation and others.

discrepancy-security-promise = It says the internet is never fully secure and then that security will be ensured or guaranteed as far as possible; whether that is a guarantee is unclear.

discrepancy-deletion-sixth = After item (5) another case follows (no need to keep under the contract) without a number, in an unfinished sentence.

discrepancy-reply-period = Here the reply comes within 15 working days, usually extended by 15 working days; clause 9 of the ERN-SDK policy says 15 days in both places.

discrepancy-capacity = The service agreement requires full legal capacity; clause 7 of the privacy policy allows for children under 14 with a guardian’s consent.

discrepancy-registration-details = The service agreement asks for email, phone and address at registration; clause 1.2(1) of the privacy policy needs user name, mobile number and password, with email and address optional.

discrepancy-silent-changes = Clause 1.5 lets services change without notice beforehand; 1.6 says changes are announced or notified.

discrepancy-policy-title = The privacy policy is cited by a title that differs from its own.

discrepancy-incident-liability = The service agreement disclaims losses from hacking and other security incidents; clause 5.3 of the privacy policy accepts legal responsibility where its safeguards are breached and your rights harmed.

discrepancy-data-after-end = Data are kept for 7 days however the service ends; the cancellation agreement says that account and information are deleted on confirmation and cannot be recovered.

discrepancy-closure-deletion = Here account and information are deleted; 4.2.1 keeps some, 4.2.2 speaks only of data that cannot be searched or reached, and clause 6.4 of the privacy policy adds anonymizing and de-identifying.

discrepancy-protection-period = How long the protection period lasts is not stated.

discrepancy-addresses = The location is given as 33 Xiaoying West Road, Haidian District, Beijing; the office address in clause 10 of the privacy policy is Building E, Xiaomi Science and Technology Park.

discrepancy-path-names = The same ways go by different names: personal identity and personal identity card, bank card verification and bank card information.

discrepancy-company-paths = Company document verification names both the whole class and one way within it; for the corporate bank account nothing is said on what must be given.

discrepancy-partner-ads = Partners’ advertising is worded as already agreed, with no way out; the privacy policy wants explicit consent for sharing (4.2(1)) and allows opting out of promotion (2(4)).

discrepancy-whose-judgement = Kingsoft Cloud is said to act on “your” independent judgment; its own must be meant.
discrepancy-registration-phone = The registration phone number receives “business notices”, among them new products and activities; whether these are notices or marketing, and whether the former can be had alone, is not said.

discrepancy-separate-or-none = The real-name statement promises to ask separate consent before information is shared; the privacy policy 4.2(3) and 4.2(4) list sharing with affiliates and authorized partners, real-name verification among it, as exceptions without mention of consent.

respondent-holdings = Kingsoft Cloud Holdings Limited

respondent-beijing = Beijing Kingsoft Cloud Network Technology Co., Ltd.

promise-answers = Questions, comments and suggestions about the policy or your information are answered within 15 working days after your identity is verified; if a complex request takes longer, you are told why and how long, usually 15 working days more.

own-period-object-to-change = Object to a change of the service agreement
    .text = If you do not agree to a change, cancel the service within 30 days after it is announced; not canceling, or going on using the service, counts as acceptance.
own-period-move-data = Move your data after the service ends
    .text = When the service ends, data is kept for 7 days unless a contract says otherwise. Pay what is due and finish moving and backing up in that time; then the system deletes all data.
own-period-update-details = Update your details as a promoter
    .text = Within 3 working days after your details change, change them as far as allowed and tell Kingsoft Cloud; losses from not doing so are yours.
own-period-return-fee = Pay back a promotion fee
    .text = If a customer cancels an order whose fee was paid and the next fee does not cover it, pay the rest back within 5 days of Kingsoft Cloud’s notice.
own-period-promotion-ends = Prepare for the end of the promotion
    .text = Kingsoft Cloud may end the cooperation with 30 days’ written notice; in that time back up your data and settle matters with your customers (9.2, 9.3).
own-period-market-change = Object to a change of the marketplace agreement
    .text = Changes are announced 30 days ahead; if you do not agree, you may end the agreement and stop using the service; going on counts as acceptance.
own-period-market-refund = Return a marketplace product
    .text = Unused products can be returned within 5 days without a reason, once, for the amount paid; from when the days run is not said.

effect-refusal = If you do not agree to collection, Kingsoft Cloud collects no more; earlier collection stays lawful. Whether the service is affected is not said.

effect-withdrawal = Once consent is withdrawn, Kingsoft Cloud collects no more; collection before that stays lawful.

evidence-identity = Your identity is verified before a reply; no documents are listed

fallback-cookies = Kingsoft Cloud Cookies Policy

forum-trustarc = If you are not satisfied, you may turn to TrustArc, a private dispute service in the United States, free of charge.

forum-cancellation-law = The law of the People’s Republic of China governs the cancellation agreement.

forum-cancellation-court = Disputes over the cancellation agreement go to the court at Kingsoft Cloud’s seat (33 Xiaoying West Road, Haidian District, Beijing) if talks fail.

forum-service-law = The law of the People’s Republic of China governs the service agreement.

forum-service-court = Disputes over the service agreement go to the competent court at Kingsoft Cloud’s place of registration if talks fail.

forum-market-court = Disputes over the marketplace agreement go to the court at the defendant’s place if talks fail.

forum-promotion-law = The law of mainland China, without its conflict rules, governs the promotion agreement.

forum-promotion-court = Disputes over the promotion agreement go to the competent court where it was signed (Haidian District, Beijing) if talks fail.
