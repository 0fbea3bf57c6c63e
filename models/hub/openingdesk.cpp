#include "hub/openingdesk.h"

#include "hublink/hubmessage.h"
#include "matters/ledgerintake.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds leastPause{ 30 };

Error refused(const QString& detail, const QString& reason)
{
    return { Error::Code::Refused, detail, reason };
}

} // namespace

OpeningDesk::OpeningDesk(HubServer& server, const LedgerIntake& ledger, OpeningTable& table,
    ControlWriter& writer, const Clock& clock)
    : m_server(server)
    , m_ledger(ledger)
    , m_table(table)
    , m_writer(writer)
    , m_clock(clock)
{
}

Result<void> OpeningDesk::take(const SheetOpened& opened)
{
    const CouncilState& state = m_ledger.state();
    const auto matter = state.matters.find(opened.matterId);
    if (matter == state.matters.end())
        return refused(opened.matterId, u"E-MRK-MATTER"_s);
    if (matter->second.requestSha256 != opened.requestSha256)
        return refused(opened.requestSha256.hex(), u"E-MRK-REQUEST"_s);
    if (!state.roster.findMember(opened.member))
        return refused(opened.member, u"E-MRK-ROLE"_s);
    const Key key(opened.requestSha256, opened.member);
    const auto noted = m_noted.find(key);
    if (noted != m_noted.end() && m_clock.monotonic() - noted->second < leastPause)
        return {};
    m_noted[key] = m_clock.monotonic();
    const Instant now = m_clock.now();
    const auto kept
        = m_table.note({ opened.matterId, opened.requestSha256, opened.member, now, now });
    if (!kept)
        return kept.error();
    const QByteArray message = m_writer.write(SheetOpenings{ { *kept } });
    for (const HubPath path : { HubPath::Console, HubPath::Wall }) {
        for (const HubServer::Peer peer : m_server.peers(path))
            m_server.send(peer, message);
    }
    return {};
}

void OpeningDesk::tell(HubServer::Peer peer)
{
    SheetOpenings batch;
    const auto flush = [&] {
        if (!batch.openings.empty())
            m_server.send(peer, m_writer.write(batch));
        batch.openings.clear();
    };
    for (const auto& [id, matter] : m_ledger.state().matters) {
        const auto openings = isEnd(matter.state)
            ? std::vector<SheetOpening>()
            : m_table.of(matter.requestSha256).value_or(std::vector<SheetOpening>());
        for (const SheetOpening& opening : openings) {
            batch.openings.push_back(opening);
            if (batch.openings.size() == SheetOpenings::most)
                flush();
        }
    }
    flush();
}

} // namespace yagura
