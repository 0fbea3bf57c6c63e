#include "hub/consoledoor.h"

#include "base/limits.h"
#include "hub/feedfanout.h"
#include "hub/heartbeats.h"
#include "hub/ledgerdesk.h"
#include "hub/ledgerfanout.h"
#include "hub/openingdesk.h"
#include "hub/trainingregistrar.h"
#include "matters/ledgerintake.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Error unknown(QStringView name)
{
    return { Error::Code::Refused, u"a console may not send yagura.ctl.%1 here"_s.arg(name),
        u"E-CTL-UNKNOWN"_s };
}

} // namespace

ConsoleDoor::ConsoleDoor(
    HubServer& server, const HubDesks& desks, ControlWriter& writer, const Clock& clock)
    : m_server(server)
    , m_desks(desks)
    , m_writer(writer)
    , m_clock(clock)
{
}

void ConsoleDoor::accept(HubServer::Peer peer, HubPath path, const QByteArray& message)
{
    if (!paceOf(peer).messages.take(m_clock.monotonic())) {
        m_server.close(peer, QWebSocketProtocol::CloseCodePolicyViolated, u"E-WS-RATE"_s);
        return;
    }
    const auto control = asControl(message);
    const QString name = control ? control->controlName() : QString();
    const QJsonObject json = control ? control->jsonData() : QJsonObject();
    if (quint64(message.size()) > limits::consoleToHub
        && name != QStringView(DocumentMessage::name)) {
        m_server.close(peer, QWebSocketProtocol::CloseCodeTooMuchData, u"E-WS-SIZE"_s);
        return;
    }
    bool taken = false;
    auto done = look(peer, name, json, taken);
    if (!taken)
        done = path == HubPath::Console ? speak(peer, name, json) : Result<void>(unknown(name));
    if (!done)
        m_server.send(
            peer, m_writer.write(HubError{ done.error().reason, done.error().detail, false }));
}

Result<void> ConsoleDoor::look(
    HubServer::Peer peer, QStringView name, const QJsonObject& json, bool& taken)
{
    taken = true;
    if (name == QStringView(ConsoleHello::name)) {
        welcome(peer);
        return {};
    }
    if (name == QStringView(Subscribe::name)) {
        const auto read = Subscribe::read(json);
        return read ? subscribe(peer, *read) : Result<void>(read.error());
    }
    if (name == QStringView(Ack::name)) {
        const auto read = Ack::read(json);
        if (!read)
            return read.error();
        m_desks.feeds.acknowledge(peer, read->viewSeq);
        return {};
    }
    taken = false;
    return {};
}

Result<void> ConsoleDoor::speak(HubServer::Peer peer, QStringView name, const QJsonObject& json)
{
    if (name == QStringView(DocumentMessage::name)) {
        const auto read = DocumentMessage::read(json);
        return read ? m_desks.desk.take(peer, read->document) : Result<void>(read.error());
    }
    if (name == QStringView(LedgerSubmit::name)) {
        const auto read = LedgerSubmit::read(json);
        return read ? submit(peer, *read) : Result<void>(read.error());
    }
    if (name == QStringView(Enrolment::name)) {
        const auto read = Enrolment::read(json);
        return read ? enrol(peer, *read) : Result<void>(read.error());
    }
    if (name == QStringView(SheetOpened::name)) {
        const auto read = SheetOpened::read(json);
        return read ? m_desks.openings.take(*read) : Result<void>(read.error());
    }
    return unknown(name);
}

Result<void> ConsoleDoor::subscribe(HubServer::Peer peer, const Subscribe& subscribe)
{
    if (subscribe.view == QStringView(feedView))
        m_desks.feeds.subscribe(peer, subscribe.after);
    else if (subscribe.view == QStringView(ledgerView)) {
        m_desks.fanout.subscribe(peer, subscribe.after);
        m_desks.openings.tell(peer);
    } else
        return Error{ Error::Code::NotFound, u"there is no view '%1'"_s.arg(subscribe.view),
            u"E-CTL-VIEW"_s };
    return {};
}

ConsoleDoor::Pace& ConsoleDoor::paceOf(HubServer::Peer peer)
{
    const auto now = m_clock.monotonic();
    return m_paces
        .try_emplace(peer,
            Pace{ { limits::messagesPerSecond, limits::messageBurst, now },
                { limits::statementsPerSecond, limits::statementBurst, now } })
        .first->second;
}

/// From then on everything is left, so that statements are not taken out of their order.
bool ConsoleDoor::isTooFast(HubServer::Peer peer)
{
    const auto now = m_clock.monotonic();
    Pace& pace = paceOf(peer);
    if (now < pace.until)
        return true; // it was told
    if (pace.statements.take(now))
        return false;
    pace.until = now + limits::statementPause;
    m_server.send(peer, m_writer.write(SlowDown{ limits::statementPause }));
    return true;
}

void ConsoleDoor::forget(HubServer::Peer peer)
{
    m_paces.erase(peer);
}

Result<void> ConsoleDoor::submit(HubServer::Peer peer, const LedgerSubmit& submit)
{
    if (isTooFast(peer))
        return {};
    const auto answer = m_desks.desk.submit(submit.envelope, peer);
    if (!answer)
        return answer.error();
    if (const auto* receipt
        = std::get_if<LedgerReceipt>(&*answer)) // a refusal goes to everybody, the author included
        m_server.send(peer, m_writer.write(*receipt));
    return {};
}

Result<void> ConsoleDoor::enrol(HubServer::Peer peer, const Enrolment& enrolment)
{
    const auto member = m_desks.registrar.enrol(enrolment, m_desks.desk);
    if (!member)
        return member.error();
    m_server.send(peer, m_writer.write(Enrolled{ *member }));
    return {};
}

void ConsoleDoor::welcome(HubServer::Peer peer)
{
    const CouncilState& state = m_desks.ledger.state();
    m_server.send(peer,
        m_writer.write(
            Welcome{ state.ledger, state.genesis.mode, m_desks.ledger.size(), m_clock.now() }));
    m_desks.heartbeats.tell(peer);
}

} // namespace yagura
