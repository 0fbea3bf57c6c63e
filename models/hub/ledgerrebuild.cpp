#include "hub/ledgerrebuild.h"

#include "base/log.h"
#include "hub/ledgerrooms.h"
#include "hub/witnessquestion.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto patience = 5s;

struct Head {
    Checkpoint checkpoint;
    QByteArray note;
    bool witnessed = false;
};

Error untrusted(const QString& detail, const QString& reason)
{
    return { Error::Code::Untrusted, detail, reason };
}

/// As far as it reads: a tail that the disk has changed is not needed where a witnessed head stands
/// before it.
Result<void> load(LedgerIntake& copy)
{
    const auto loaded = copy.load();
    if (loaded || loaded.error().reason == u"E-LED-BITROT"
        || loaded.error().reason == u"E-DOC-MISSING")
        return {};
    return loaded;
}

Result<std::vector<QByteArray>> notes(const LedgerRooms& copy, const QList<QUrl>& witnesses)
{
    std::vector<QByteArray> found;
    const auto kept = copy.store.heads();
    if (!kept)
        return kept.error();
    for (const KeptHead& head : *kept)
        found.push_back(head.note);
    const QString origin = QString::fromUtf8(QUrl::toPercentEncoding(copy.ledger.state().ledger));
    const auto answers = WitnessQuestion::ask(witnesses, u"/latest?origin="_s + origin, patience);
    for (std::size_t n = 0; n < answers.size(); ++n) {
        if (answers[n].status == 200)
            found.push_back(answers[n].body);
        else
            qCWarning(logLedger) << "the witness at" << witnesses[qsizetype(n)].toDisplayString()
                                 << "does not tell what it signed last";
    }
    return found;
}

/// What the note proves by the trust in force at its size; nothing where it proves nothing.
std::optional<Head> weigh(const QByteArray& note, const LedgerIntake& ledger)
{
    const CouncilState& state = ledger.state();
    const auto head = Checkpoint::fromNote(note, state.ledger, state.genesis.logKey);
    if (!head)
        return std::nullopt;
    const Trust& trust = ledger.trustAt(std::min(head->size, ledger.size()));
    const int witnesses = Witnesses::of(note, trust.witnesses).count;
    // Once a ledger has a witness, a head from before that proves nothing about what came after.
    const int needed = std::max(trust.witnessThreshold, std::min(1, state.trust.witnessThreshold));
    if (witnesses < needed)
        return std::nullopt;
    return Head{ *head, note, witnesses > 0 };
}

Result<Head> newest(const LedgerRooms& copy, const QList<QUrl>& witnesses)
{
    const auto candidates = notes(copy, witnesses);
    if (!candidates)
        return candidates.error();
    std::optional<Head> best;
    for (const QByteArray& note : *candidates) {
        const auto head = weigh(note, copy.ledger);
        if (head && (!best || head->checkpoint.size >= best->checkpoint.size))
            best = head;
    }
    if (!best)
        return untrusted(
            u"no head of this ledger that enough witnesses signed"_s, u"E-LED-UNWIT"_s);
    const Checkpoint& head = best->checkpoint;
    if (head.size > copy.ledger.size())
        return untrusted(
            u"the copy has %1 entries, but a checkpoint of %2 was signed"_s.arg(copy.ledger.size())
                .arg(head.size),
            u"E-LED-ROLLBACK"_s);
    if (auto proven = copy.ledger.proves(best->note); !proven)
        return proven.error();
    return *best;
}

/// The hub promised what its own signed heads cover, and consoles have verified it: entries given
/// to other statements now would be the fork that everybody looks for.
Result<Checkpoint> newestSigned(const LedgerRooms& copy, const Checkpoint& proven)
{
    const auto kept = copy.store.heads();
    if (!kept)
        return kept.error();
    Checkpoint best = proven;
    for (const KeptHead& each : *kept) {
        if (const auto head = copy.ledger.proves(each.note); head && head->size > best.size)
            best = *head;
    }
    return best;
}

Result<void> takeEntry(const LedgerEntry& entry, const LedgerRooms& copy, LedgerRooms& target)
{
    for (const Digest& name : entry.statement.documents()) {
        if (const auto body = copy.documents.findAddressed(name)) {
            if (auto kept = target.documents.keepAddressed(*body); !kept)
                return kept;
        } else if (const auto document = copy.documents.find(name)) {
            if (auto kept = target.documents.keep(*document); !kept)
                return kept;
        }
    }
    const auto taken = target.ledger.accept(entry.leaf);
    return taken ? Result<void>() : taken.error();
}

Result<void> fill(LedgerRooms& target, const LedgerRooms& copy, qint64 size, const QByteArray& note)
{
    for (qint64 n = 0; n < size; ++n) {
        if (auto taken = takeEntry(copy.ledger.entries()[std::size_t(n)], copy, target); !taken)
            return taken;
    }
    const auto documents = copy.documents.all(); // reasons and targets that came before their mark
    if (!documents)
        return documents.error();
    for (const Document& document : *documents) {
        if (auto kept = target.documents.keep(document); !kept)
            return kept;
    }
    const auto fits = target.ledger.acceptCheckpoint(note);
    return fits ? Result<void>() : fits.error();
}

} // namespace

Result<LedgerRebuild::Rebuilt> LedgerRebuild::rebuild(
    const QString& folder, const Source& source, const Clock& clock)
{
    const auto copy = LedgerRooms::open(source.mirror, LedgerRooms::Use::ReadOnly, clock);
    if (!copy)
        return copy.error();
    if (auto loaded = load((*copy)->ledger); !loaded)
        return loaded.error();
    const auto head = newest(**copy, source.witnesses);
    if (!head)
        return head.error();
    const auto last = newestSigned(**copy, head->checkpoint);
    if (!last)
        return last.error();
    const auto target = LedgerRooms::open(folder, LedgerRooms::Use::Write, clock);
    if (!target)
        return target.error();
    const auto size = (*target)->store.size();
    if (!size || *size > 0)
        return size ? Error{ Error::Code::Refused, folder, u"E-RBD-EXISTS"_s } : size.error();
    if (auto filled = fill(**target, **copy, last->size, head->note); !filled)
        return filled.error();
    const LedgerIntake& ledger = (*target)->ledger;
    if (ledger.root() != last->root)
        return untrusted(folder, u"E-LED-INCONS"_s);
    return Rebuilt{ ledger.state().ledger, ledger.size(),
        head->witnessed ? head->checkpoint.size : 0, (*copy)->ledger.storedSize() - ledger.size() };
}

} // namespace yagura
