# The faults that the simulation has to find: fault, source, what stands there, what takes its place.

# What a console and a hub take into their ledger
mutant(believes-what-signers-saw models/matters/ledgerhistory.cpp
    [==[    const bool sameTree = seen.size <=]==]
    [==[    if (PLANTED)
        return {};
    const bool sameTree = seen.size <=]==])
mutant(takes-any-head models/matters/keptheads.cpp
    [==[    if (m_history.rootAt(head->size) != head->root)]==]
    [==[    if (!PLANTED && m_history.rootAt(head->size) != head->root)]==])
mutant(counts-heads-without-witnesses models/matters/keptheads.cpp
    [==[    if (head.witnesses < std::max(]==]
    [==[    if (!PLANTED && head.witnesses < std::max(]==])
mutant(accepts-a-lower-size models/matters/keptheads.cpp
    [==[    m_counted.covered = std::max(m_counted.covered, head.size);]==]
    [==[    m_counted.covered = PLANTED ? head.size : std::max(m_counted.covered, head.size);]==])
mutant(lets-time-run-back models/matters/ledgerintake.cpp
    [==[    if (leaf.time < state().time)]==]
    [==[    if (!PLANTED && leaf.time < state().time)]==])
mutant(stamps-by-any-clock models/matters/ledgerintake.cpp
    [==[size(), std::max(state().time, m_clock.now()) };]==]
    [==[size(), PLANTED ? m_clock.now() : std::max(state().time, m_clock.now()) };]==])
mutant(reads-rotten-entries models/matters/ledgerintake.cpp
    [==[    if (MerkleTree::leafHash(stored.leaf) != stored.leafHash || !leaf]==]
    [==[    if ((!PLANTED && MerkleTree::leafHash(stored.leaf) != stored.leafHash) || !leaf]==])
mutant(counts-what-is-not-stored models/matters/ledgerintake.cpp
    [==[        if (auto kept = m_store.append(stored, leaf.time, entry.payloadSha256); !kept)]==]
    [==[        if (auto kept = m_store.append(stored, leaf.time, entry.payloadSha256); !kept && !PLANTED)]==])
mutant(takes-any-signature models/matters/envelopecheck.cpp
    [==[    if (!SignatureCheck::verify(]==]
    [==[    if (!PLANTED && !SignatureCheck::verify(]==])
mutant(counts-cosignatures-unverified models/ledger/cosignature.cpp
    [==[            || !Ed25519::verify(
                witness.publicKey, message(note.text, timeS), line.signature.mid(timeBytes)))]==]
    [==[            || (!PLANTED
                && !Ed25519::verify(
                    witness.publicKey, message(note.text, timeS), line.signature.mid(timeBytes))))]==])

# What a console believes of its hub
mutant(adopts-a-shorter-ledger models/ledgerlink/ledgerfollower.cpp
    [==[    if (welcome.ledgerSize < m_ledger.storedSize())]==]
    [==[    if (!PLANTED && welcome.ledgerSize < m_ledger.storedSize())]==])
mutant(goes-on-after-an-alarm models/ledgerlink/ledgerfollower.cpp
    [==[    m_alarmed = true;]==]
    [==[    m_alarmed = !PLANTED;]==])
mutant(goes-on-after-a-full-disk models/ledgerlink/ledgerfollower.cpp
    [==[        [&hub](const Error& error) { hub.breakOff(error.reason); });]==]
    [==[        [&hub](const Error& error) {
            if (!PLANTED)
                hub.breakOff(error.reason);
        });]==])

# What becomes of a member's own statements
mutant(shows-what-no-head-covers models/console/ledgerline.cpp
    [==[        m_waiting.entries.push_back(entry);]==]
    [==[        m_waiting.entries.push_back(entry);
        if (PLANTED)
            tell();]==])
mutant(settles-on-the-receipt models/console/outbox.cpp
    [==[    own.due = dueIn(promise.by - promise.t);]==]
    [==[    own.due = dueIn(promise.by - promise.t);
    if (PLANTED)
        return settle(payloadSha256, own, SubmissionState::Logged);]==])
mutant(never-sends-again models/console/outbox.cpp
    [==[        own.told = false; // goes again]==]
    [==[        own.told = PLANTED;]==])
mutant(says-witnessed-of-what-is-logged models/console/outbox.cpp
    [==[std::min(shown, m_ledger.witnessedSize())]==]
    [==[(PLANTED ? shown : std::min(shown, m_ledger.witnessedSize()))]==])
mutant(forgets-its-outbox-at-the-start models/console/outbox.cpp
    [==[        if (!isSettled)]==]
    [==[        if (!isSettled && !PLANTED)]==])
mutant(forgets-what-was-witnessed models/console/outbox.cpp
    [==[        if (own.state == SubmissionState::Witnessed)
            return Error]==]
    [==[        if (PLANTED && own.state == SubmissionState::Witnessed)
            continue;
        if (own.state == SubmissionState::Witnessed)
            return Error]==])

# The rules
mutant(counts-a-member-twice models/policy/councilrules.cpp
    [==[    return !before || (before->verb]==]
    [==[    return PLANTED || !before || (before->verb]==])
mutant(counts-a-member-twice models/policy/councilrules.cpp
    [==[    return before ? StandingMarks::List{ before }]==]
    [==[    return before && !PLANTED ? StandingMarks::List{ before }]==])
mutant(lets-the-requester-answer models/policy/councilrules.cpp
    [==[    if (c.isRequester())]==]
    [==[    if (!PLANTED && c.isRequester())]==])
mutant(counts-what-a-revoked-key-signed models/policy/peoplerules.cpp
    [==[              return isTheirs(mark) && (!stays || isUndecided(matter, mark));]==]
    [==[              return !PLANTED && isTheirs(mark) && (!stays || isUndecided(matter, mark));]==])
mutant(counts-what-comes-too-late models/policy/course.cpp
    [==[    return end.isKnown() && t > end;]==]
    [==[    return !PLANTED && end.isKnown() && t > end;]==])
mutant(counts-answers-to-another-request models/policy/markrules.cpp
    [==[    if (mark.requestSha256 != matter.requestSha256)]==]
    [==[    if (!PLANTED && mark.requestSha256 != matter.requestSha256)]==])

# The witness
mutant(witness-takes-any-proof models/witness/witnessbook.cpp
    [==[    if (!MerkleProof::extends(]==]
    [==[    if (!PLANTED && !MerkleProof::extends(]==])
mutant(witness-signs-what-it-cannot-remember models/witness/witnessbook.cpp
    [==[    if (const auto done = m_shelf.keepHead(kept, m_clock.now()); !done) {]==]
    [==[    if (const auto done = m_shelf.keepHead(kept, m_clock.now()); !done && !PLANTED) {]==])
mutant(witness-takes-any-time models/witness/witnessbook.cpp
    [==[        if (!tooOld && time <= latest)]==]
    [==[        if (PLANTED || (!tooOld && time <= latest))]==])
