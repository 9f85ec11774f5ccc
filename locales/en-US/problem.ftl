# Each problem: one sentence, and in .hint what can be done

problem-keyring-missing = No system keyring was found, so your decisions can be neither read nor saved.
    .hint = Install and start a keyring service (on Linux, GNOME Keyring or KWallet), then choose “Try again”. Until then you can still read and write letters.
problem-keyring-locked = The system keyring is locked, so your decisions cannot be seen yet.
    .hint = Choose “Unlock” and type the keyring’s password in the window your system shows; in a terminal, add --unlock.
problem-keyring-denied = The system keyring refused access. Nothing was read or saved.
    .hint = The unlock window may have been dismissed, or your system has no default keyring yet. Check in your system’s password manager, then try again.
problem-keyring-timed-out = The system keyring did not answer in time. Nothing was saved.
    .hint = Look for a window that is waiting for a password, deal with it, then try again.
problem-keyring-cancelled = Stopped waiting for the system keyring. Nothing was saved.
    .hint = Try again when you like.
problem-keyring-failed = The system keyring failed. Nothing was read or saved.
    .hint = Its service may just have restarted. Try again; if that does not help, sign out of your system and in again.
problem-keyring-forgetful = The keyring accepted the change, but gave back something else, so it does not count as saved.
    .hint = Check whether your keyring is a temporary one that is emptied at restart; switch to a regular one and try again.
problem-entry-damaged = The keyring’s entry for “{ $policy }” cannot be understood. It is kept as it is.
    .hint = You can set it aside and start anew. Until then, nothing is shown as “not decided”.
problem-entry-missing = Decisions on “{ $policy }” were saved on this computer, but the keyring holds none now. It may have been replaced or emptied.
    .hint = If you can bring the keyring back, do so and choose “Try again”; if you do not need it, start anew.
problem-entry-removed = Another program removed the keyring’s entry for “{ $policy }”. What you see is still what you decided.
    .hint = Choose “Save again” to write it back to the keyring, or start anew.
problem-entry-changed = Another program changed the entry for “{ $policy }”. The new contents are shown now; what you just did was not saved.
    .hint = Look at it, then decide again.
problem-entry-too-large = There are more decisions on “{ $policy }” than one keyring entry holds. Nothing was saved.
    .hint = Set those you no longer need back to “not decided”.
problem-unknown-policy = There is no policy “{ $given }”. There are: { $known }.
problem-unknown-consent = That policy has no consent “{ $given }”. There are: { $known }.
problem-unknown-right = That policy does not offer the right “{ $given }”. It offers: { $known }.
problem-unknown-ground = That right has no ground or condition “{ $given }”. There are: { $known }.
problem-unknown-collected = That policy has no category of information “{ $given }”. There are: { $known }.
problem-unknown-choice = { $option } does not take “{ $given }”. It takes: { $known }.
problem-unknown-option = “{ $given }” is not known here.
    .hint = See --help.
problem-missing-option = { $option } is missing.
    .hint = See --help.
problem-field-too-long = { $field ->
    [name] The name
    [account] The account
    [contact] The contact
    [recipient] The recipient
    [wrong] The wrong value
    [correct] The right value
    [child] The child’s name
    [deceased] The name of the deceased
    [relation] The relation
    [interest] The interest
    [proof] The proof
    [principal] The principal
    [company] The company
    [post] The post
    [enclosures] An enclosure
    [history] An event
    [reference] The reference
    [quote] The provider’s answer
   *[details] The further details
} can have at most { $limit } characters.
problem-field-control = { $field ->
    [name] The name
    [account] The account
    [contact] The contact
    [recipient] The recipient
    [wrong] The wrong value
    [correct] The right value
    [child] The child’s name
    [deceased] The name of the deceased
    [relation] The relation
    [interest] The interest
    [proof] The proof
    [principal] The principal
    [company] The company
    [post] The post
    [enclosures] An enclosure
    [history] An event
    [reference] The reference
    [quote] The provider’s answer
   *[details] The further details
} holds an invisible control character ({ $character }). The reader would see something other than what you wrote.
    .hint = Remove the character, or type the field again.
problem-field-date = { $field ->
    [since] The day the account came into use
    [noticed] The day the misuse was noticed
    [died] The day of death
    [history] The date of an event
    [sent] The day of sending
    [until] The end of the period
    [refused] The day of the refusal
   *[answer-by] The day an answer is asked for
} cannot be { $date }.
    .hint = What has happened cannot lie after today, a refusal not before its request, and the answer not before tomorrow.
problem-missing-glyph = No font on this computer has “{ $character }”, so the letter cannot be set.
    .hint = Install a font that has it (such as the full Noto Serif CJK), or write it another way.
problem-no-font = There is no Chinese font on this computer, so letters cannot be set.
    .hint = Install Noto CJK or another Chinese font, then open the desk again.
problem-typesetting = The letter could not be set. No file was written.
    .hint = Shorten what you filled in and try again; plain text may still work.
problem-file-unwritable = { $path } cannot be written: { $reason ->
    [not-found] the folder does not exist
    [permission-denied] permission denied
    [full] the disk is full
    [read-only] the disk is read-only
    [is-folder] that name is a folder
   *[other] the system refused
}. What was there before is intact.
    .hint = Choose another place, or deal with that and try again.
problem-file-unreadable = { $path } cannot be read: { $reason ->
    [not-found] there is no such file
    [permission-denied] permission denied
    [is-folder] that name is a folder
    [too-large] the file is too large
    [not-text] it is no text in UTF-8
   *[other] the system refused
}.
    .hint = Check the name and the permissions.
problem-catalogue-fault = { $file }, line { $line }: { $rule ->
    [facts-readable] cannot be read ({ $detail })
    [words-readable] the file of words has a syntax error
    [schema-known] unknown format version “{ $detail }”
    [id-form] the id “{ $detail }” may have only lower-case letters, digits and hyphens, at most 40
    [id-once] the id “{ $detail }” stands twice
    [policy-once] the policy “{ $detail }” is there already
    [document-given] no document is given
    [document-known] there is no document “{ $detail }”
    [clause-given] the clause number is missing
    [kind-known] the taxonomy has no kind “{ $detail }”
    [purpose-known] the taxonomy has no purpose “{ $detail }”
    [recipient-known] the taxonomy has no recipient “{ $detail }”
    [items-given] “{ $detail }” lists no information
    [words-in-both-languages] the words “{ $detail }” are missing in at least one language
    [period-positive] the period of “{ $detail }” must be more than zero
    [right-offered-or-not] the right “{ $detail }” is listed both as offered and as not offered
    [consents-fit-keyring] the ids of the consents take { $detail } bytes, more than one keyring entry holds
   *[other] { $rule } ({ $detail })
}.
    .hint = Correct it and open the desk again; the other policies are not affected.
