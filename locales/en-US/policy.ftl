# Policies that a person reads themselves: what a fact is, and what stands where nothing was confirmed

review-fact-provider = Provider
review-fact-controller = Registered name (controller)
review-fact-document = Title of the document
review-fact-version = Version of the policy
review-fact-in-force = In force since
review-fact-deadline = Promised period
review-fact-retention = How information is kept
review-fact-statement = Also worth knowing
review-fact-regime = Also follows
review-fact-discrepancy = A fault in the text
review-fact-refusal = What a refusal costs
review-fact-withdrawal = What a withdrawal costs
review-fact-basis = Basis that the policy gives

review-flaw-repeated = The number “{ $clause }” is printed twice.
review-flaw-empty = This chapter has a heading and no text.
review-flaw-missing = The text refers to clause { $clause }, which it does not have.
review-flaw-blank = A blank of the template was never filled in.

review-purposes = For: { $purposes }
review-no-purpose = No purpose named in the clause
review-unread = Not confirmed; read the clause.
review-information = Information collected
review-untitled = Privacy policy
review-working-days = { $count } working days
review-days = { $count } days

review-source-provided = given by you
review-source-automatic = recorded while you use the service
review-source-third-party = from third parties
review-source-not-stated = source not stated
review-necessity-required = required
review-necessity-conditional = needed for some functions
review-necessity-optional = optional
review-group-decide-now = You can decide now
review-group-ask-first = They must ask you first
review-regime-pipl = China’s Personal Information Protection Law
review-regime-gdpr = the European Union’s GDPR
review-regime-ccpa = California’s CCPA
review-regime-pdpa = Singapore’s PDPA

review-ground-consent = your consent
review-ground-contract = making or performing a contract with you
review-ground-legal-duty = a duty under the law
review-ground-emergency = public health, or an emergency to life, health, or property
review-ground-public-interest = reporting in the public interest
review-ground-disclosed = information that is lawfully public
review-ground-other = another case in laws or regulations
review-ground-legitimate-interests = the provider’s legitimate interests (a ground of laws abroad, not of China’s)
