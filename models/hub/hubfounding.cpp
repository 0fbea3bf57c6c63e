#include "hub/hubfounding.h"

#include "hub/hubkeys.h"
#include "hub/ledgerrooms.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The steps behind those that are there already.
Result<void> take(LedgerRooms& rooms, const std::vector<FoundingStep>& steps)
{
    for (std::size_t n = 0; n < steps.size(); ++n) {
        const auto envelope = Envelope::fromBytes(steps[n].envelope);
        if (!envelope)
            return envelope.error();
        if (rooms.store.indexOf(envelope->payloadSha256()) == qint64(n))
            continue;
        if (rooms.ledger.size() != qint64(n))
            return Error{ Error::Code::Refused, u"another ledger is there"_s, u"E-FND-EXISTS"_s };
        if (auto taken = Founding::take(rooms.ledger, rooms.documents, steps[n]); !taken)
            return taken;
        const LedgerEntry& entry = rooms.ledger.entries().back();
        if (!entry.counts)
            return Error{ Error::Code::Refused,
                u"statement %1 would count for nothing: %2"_s.arg(n).arg(entry.whyNot),
                u"E-FND-COUNTS"_s };
    }
    return {};
}

Result<void> rehearse(
    const std::vector<FoundingStep>& steps, const QByteArray& logKey, const Clock& clock)
{
    const QTemporaryDir folder;
    const auto rooms = LedgerRooms::open(folder.path(), LedgerRooms::Use::Write, clock);
    if (!rooms)
        return rooms.error();
    if (auto taken = take(**rooms, steps); !taken)
        return taken;
    if ((*rooms)->ledger.state().genesis.logKey != logKey)
        return Error{ Error::Code::Untrusted, u"log.key is not the key that the genesis names"_s,
            u"E-KEY-LOG"_s };
    return {};
}

} // namespace

Result<HubFounding::Founded> HubFounding::found(
    const QString& folder, const std::vector<FoundingStep>& steps, const Clock& clock)
{
    const auto key = HubKeys::openLog(folder, HubKeys::Ledger::Founded);
    if (!key)
        return key.error();
    if (auto rehearsed = rehearse(steps, key->key().publicKey, clock); !rehearsed)
        return rehearsed.error();
    const auto rooms = LedgerRooms::open(folder, LedgerRooms::Use::Write, clock);
    if (!rooms)
        return rooms.error();
    LedgerIntake& ledger = (*rooms)->ledger;
    if (auto loaded = ledger.load(); !loaded)
        return loaded.error();
    if (auto taken = take(**rooms, steps); !taken)
        return taken.error();
    return Founded{ ledger.state().ledger, ledger.state().genesis.mode, ledger.size() };
}

} // namespace yagura
