#include "world.h"

#include "base/limits.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {
constexpr std::size_t mostUnderWay = 512; // messages of one line
} // namespace

void World::expect(bool holds, const char* invariant, const QString& what)
{
    if (holds || m_outcome.violation)
        return;
    m_outcome.violation = QString::fromLatin1(invariant) + u": "_s + what;
    say(u"VIOLATION "_s + *m_outcome.violation);
}

SimConsole::Eyes World::eyes()
{
    return { [this](SimConsole& console) { m_changed.insert(console.number()); },
        [this](SimConsole& console, const Digest& payload, SubmissionState state) {
            lookAtSettled(console, payload, state);
        },
        [this](SimConsole& console, const Error& error) {
            ++m_outcome.alarms;
            say(u"%1 ALARM %2 %3"_s.arg(name(console), error.reason, error.detail));
            expect(console.metLiar, "I9 nobody is accused who did not lie",
                u"%1: %2 %3"_s.arg(name(console), error.reason, error.detail));
            console.sizeAtAlarm = console.ledger().size();
            m_changed.insert(console.number());
        },
        [this](SimConsole& console, const Welcome& welcome) {
            // One that cannot write asks for nothing.
            const bool canWrite = !console.disk().isDead() && !console.disk().isFull();
            expect(welcome.ledgerSize >= console.ledger().storedSize() || console.book().alarm()
                    || !canWrite,
                "I10 a shorter ledger is an alarm",
                u"%1 took %2 entries for %3"_s.arg(name(console))
                    .arg(welcome.ledgerSize)
                    .arg(console.ledger().size()));
        },
        [this](const Digest& payload) { m_made.insert(payload); } };
}

/// By what its disk holds, and by what its screen shows.
void World::look(SimConsole& console)
{
    if (!console.isRunning() || console.disk().isDead())
        return;
    const LedgerIntake& ledger = console.ledger();
    const qint64 shown = console.book().size();
    expect(console.sizeAtAlarm < 0 || ledger.size() == console.sizeAtAlarm || console.startedAnew,
        "I11 after an alarm nothing more is taken", name(console));
    if (std::exchange(console.startedAnew, false))
        console.largestShown = 0;
    if (!console.book().alarm())
        console.sizeAtAlarm = -1; // started again: its hub may be honest now
    expect(std::min(shown, ledger.coveredSize()) >= console.largestShown,
        "I4 what was verified never shrinks",
        u"%1 shows %2, signed for %3, showed %4"_s.arg(name(console))
            .arg(shown)
            .arg(ledger.coveredSize())
            .arg(console.largestShown));
    console.largestShown = std::max(console.largestShown, shown);
    expect(shown <= ledger.coveredSize(), "I12 what is shown is covered by a signed head",
        u"%1 shows %2 of %3"_s.arg(name(console)).arg(shown).arg(ledger.coveredSize()));
    expect(isSignedByWitness(ledger, ledger.witnessedSize()),
        "I3 what is witnessed is the one history that the witness signed",
        u"%1 at %2"_s.arg(name(console)).arg(ledger.witnessedSize()));
    lookAtEntries(console);
    lookAtBook(console);
    expect(m_net.mostUnderWay() <= mostUnderWay, "I7 what waits is bounded",
        QString::number(m_net.mostUnderWay()));
}

bool World::isSignedByWitness(const LedgerIntake& ledger, qint64 size) const
{
    if (size == 0)
        return true;
    const auto found = m_signed.find(size);
    return found != m_signed.end() && found->second == ledger.rootAt(size);
}

void World::lookAtEntries(SimConsole& console)
{
    const LedgerIntake& ledger = console.ledger();
    MerkleTree tree;
    std::set<Digest> payloads;
    Instant last;
    for (const LedgerEntry& entry : console.book().entries()) {
        const QString which = u"%1, entry %2"_s.arg(name(console)).arg(entry.index);
        expect(m_made.count(entry.payloadSha256) > 0, "I13 what is shown was signed by its signer",
            which);
        expect(payloads.insert(entry.payloadSha256).second, "I5 no statement counts twice", which);
        expect(entry.index == tree.size() && entry.time >= last, "I14 place and time are in order",
            which);
        const Seen& seen = entry.statement.seen;
        expect(seen.size <= tree.size() && tree.rootAt(seen.size) == seen.root,
            "I15 its signer saw this history", which);
        tree.append(MerkleTree::leafHash(entry.leaf));
        last = entry.time;
    }
    expect(
        tree.root() == ledger.rootAt(tree.size()), "I16 the entries give the root", name(console));
}

void World::lookAtBook(SimConsole& console)
{
    Oracle oracle(m_memberOf);
    for (const LedgerEntry& entry : console.book().entries())
        oracle.take(entry);
    for (const Matter& matter : console.book().matters()) {
        const auto outcome = oracle.outcome(matter.id);
        const bool isAuthorised = matter.council == CouncilOutcome::SignedOff;
        expect(isAuthorised == (outcome == Oracle::Outcome::SignedOff)
                && (matter.council == CouncilOutcome::Refused)
                    == (outcome == Oracle::Outcome::Refused),
            "I1 what the council decided is what the rules say",
            u"%1, %2 is %3"_s.arg(name(console), matter.id, councilOutcomeWord(matter.council)));
        if (!isAuthorised || !console.book().isSettled(matter))
            continue;
        ++m_outcome.settled;
        const qint64 decided = matter.marks.empty() ? 0 : matter.marks.back().index;
        const auto head = m_signed.upper_bound(
            std::find_if(matter.marks.rbegin(), matter.marks.rend(), [](const MarkRecord& mark) {
                return mark.counts;
            })->index);
        expect(head != m_signed.end(), "I1 no authorisation before the witness signed",
            u"%1, %2 at entry %3"_s.arg(name(console), matter.id).arg(decided));
    }
}

void World::lookAtSettled(SimConsole& console, const Digest& payload, SubmissionState state)
{
    const LedgerIntake& ledger = console.ledger();
    const auto index = ledger.indexOf(payload);
    switch (state) {
    case SubmissionState::Queued:
    case SubmissionState::Refused:
        return;
    case SubmissionState::Logged:
        return expect(index && *index < ledger.coveredSize(),
            "I2 LOGGED is what a signed head covers", name(console));
    case SubmissionState::Witnessed:
        return expect(index && *index < ledger.witnessedSize()
                && isSignedByWitness(ledger, ledger.witnessedSize()),
            "I2 WITNESSED is what the witness signed", name(console));
    }
}

/// The witness just signed this head: of whose tree it is, we know.
void World::lookAtSigned(const Question& question)
{
    const qint64 size = question.request.size;
    const MerkleTree& tree = question.byLiar && m_liar ? m_liar->tree() : m_hub->tree();
    const auto head = Checkpoint::fromText(question.request.body.note.text);
    const auto [found, isNew] = m_signed.try_emplace(size, head->root);
    expect(found->second == head->root, "I3 the witness signs one history",
        u"two heads of %1 entries"_s.arg(size));
    const auto remembered = m_witness->disks().front()->newestHead();
    expect(remembered && remembered->size >= size && remembered->witnesses == 1,
        "I18 the witness remembers what it signed", u"%1 entries"_s.arg(size));
    const qint64 before = found == m_signed.begin() ? 0 : std::prev(found)->first;
    expect(isNew ? std::next(found) == m_signed.end() : true,
        "I4 the witness never signs less than before", u"%1 entries"_s.arg(size));
    const bool isKnown = m_hub->isRunning() || question.byLiar;
    for (const auto& [older, root] : m_signed) {
        if (isKnown && older <= std::min(size, tree.size()) && tree.rootAt(size) == head->root)
            expect(tree.rootAt(older) == root, "I3 the witness signs one history",
                u"%1 does not go on from %2"_s.arg(size).arg(older));
    }
    if (m_witness->follows() && question.byLiar && m_liar && isNew) {
        for (qint64 index = before; index < std::min<qint64>(size, qint64(m_liar->story().size()));
             ++index)
            expect(m_liar->story()[std::size_t(index)].time
                    <= m_witnessClock.now() + limits::witnessEntryOff,
                "I17 no witnessed entry is from the future", u"entry %1"_s.arg(index));
    }
    m_witnessMetLiar = m_witnessMetLiar || question.byLiar;
    if (isNew)
        say(u"the witness signs %1 entries%2"_s.arg(size).arg(
            question.byLiar ? u" of the liar"_s : QString()));
}

void World::lookAtOutbox(SimConsole& console)
{
    if (console.accepted().empty() || console.disk().isDead())
        return;
    const auto outbox = console.disk().outbox();
    expect(outbox->size() >= console.accepted().size(), "I2 what was taken over is never lost",
        u"%1: %2 of %3"_s.arg(name(console)).arg(outbox->size()).arg(console.accepted().size()));
}

/// What the hub promised with a receipt outlives it.
void World::lookAtHub()
{
    for (const Digest& payload : m_hub->promised())
        expect(m_hubDisk.indexOf(payload).has_value(), "I2 what has a receipt is never lost",
            payload.hex().left(8));
}

void World::lookAtTheEnd()
{
    lookAtHub();
    expect(!m_witness->isAlarmed() || m_witnessMetLiar, "I9 nobody is accused who did not lie",
        u"by the witness"_s);
    const LedgerIntake& truth = m_hub->ledger();
    for (const auto& console : m_consoles) {
        if (console->book().alarm())
            continue;
        const LedgerIntake& ledger = console->ledger();
        expect(ledger.size() == truth.size() && ledger.root() == truth.root(),
            "I3 who raised no alarm has the one history",
            u"%1 has %2 entries of %3"_s.arg(name(*console)).arg(ledger.size()).arg(truth.size()));
        const bool isWitnessed = !m_witness->isAlarmed() && !m_witnessMetLiar;
        const auto outbox = console->disk().outbox();
        for (const Submission& submission : *outbox) {
            expect(submission.state != SubmissionState::Queued,
                "I8 after the faults every outbox drains",
                u"%1, a statement of %2 %3, %4"_s.arg(name(*console),
                    submission.queuedAt.toRfc3339(), submission.code,
                    truth.indexOf(submission.payloadSha256) ? u"logged"_s : u"not logged"_s));
            expect(!isWitnessed || submission.state != SubmissionState::Logged,
                "I8 after the faults everything is witnessed", name(*console));
            const bool isHome = submission.state == SubmissionState::Logged
                || submission.state == SubmissionState::Witnessed;
            expect(!isHome || truth.indexOf(submission.payloadSha256).has_value(),
                "I2 what is LOGGED or WITNESSED is in the ledger", name(*console));
        }
    }
}

} // namespace yagura::testing
