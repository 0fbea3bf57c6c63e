#include "hub/publisherdesk.h"

#include "base/log.h"
#include "matters/ledgerintake.h"

using namespace Qt::StringLiterals;

namespace yagura {

PublisherDesk::PublisherDesk(HubServer& server, IncidentIntake& intake, IncidentStore& store,
    const LedgerIntake& ledger, ControlWriter& writer, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_intake(intake)
    , m_store(store)
    , m_ledger(ledger)
    , m_writer(writer)
    , m_clock(clock)
{
    connect(&m_intake, &IncidentIntake::committed, this, &PublisherDesk::answer);
    connect(&m_intake, &IncidentIntake::storeFailed, this, &PublisherDesk::tellFailure);
}

void PublisherDesk::accept(HubServer::Peer peer, const QByteArray& message)
{
    const auto control = asControl(message);
    if (!control && !m_intake.hasRoom()) {
        // Not answered, so the publisher keeps it and sends it again. (1013 would say so, but Qt
        // takes it for a violation of the protocol.)
        m_server.close(peer, QWebSocketProtocol::CloseCodeBadOperation, u"E-STORE-FULL"_s);
        return;
    }
    if (!control) {
        m_waiting.insert(++m_lastTag, { peer, ++m_counts[peer] });
        m_intake.accept({ message, u"publisher"_s, m_lastTag, m_clock.now() });
        return;
    }
    if (const auto done = acceptControl(peer, *control); !done)
        m_server.send(
            peer, m_writer.write(HubError{ done.error().reason, done.error().detail, false }));
}

Result<void> PublisherDesk::acceptControl(HubServer::Peer peer, const CloudEvent& control)
{
    if (control.controlName() != QStringView(PublisherHello::name))
        return Error{ Error::Code::Refused, u"a publisher may not send %1"_s.arg(control.type),
            u"E-CTL-UNKNOWN"_s };
    const auto hello = PublisherHello::read(control.jsonData());
    if (!hello)
        return hello.error();
    if (!isAttributeText(hello->settings.source))
        return Error{ Error::Code::Malformed, u"no event can come from such a source"_s,
            u"E-CTL-SHAPE"_s };
    // So that a publisher can say `exercise` where the ledger is one for exercises.
    const CouncilState& state = m_ledger.state();
    m_server.send(peer,
        m_writer.write(
            Welcome{ state.ledger, state.genesis.mode, m_ledger.size(), m_clock.now() }));
    if (hello->settings.source.isEmpty()
        || m_store.settings(hello->settings.source) == hello->settings)
        return {};
    if (auto set = m_store.setSource(hello->settings); !set)
        return set;
    emit sourceSet();
    return {};
}

void PublisherDesk::forget(HubServer::Peer peer)
{
    m_counts.remove(peer);
}

void PublisherDesk::answer(const SharedBatch& batch)
{
    const std::vector<SettledFrame>& settled = batch->settled;
    for (std::size_t n = 0; n < settled.size(); ++n) {
        const SettledFrame& frame = settled[n];
        const Origin origin = m_waiting.value(frame.tag);
        const bool more = n + 1 < settled.size() && settled[n + 1].tag == frame.tag;
        m_server.send(origin.peer,
            m_writer.write(StoredNotice{ frame.source, frame.id, intakeResultWord(frame.result),
                frame.reason, frame.viewSeq, origin.number, more }));
        if (!more)
            m_waiting.remove(frame.tag);
    }
}

void PublisherDesk::tellFailure(const Error& error)
{
    qCWarning(logHub) << "events cannot be stored:" << error.reason << error.detail;
    const auto publishers = m_server.peers(HubPath::Publish);
    for (const HubServer::Peer peer : publishers)
        m_server.send(peer, m_writer.write(HubError{ error.reason, error.detail, false }));
}

} // namespace yagura
