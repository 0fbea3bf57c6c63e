#include "hublink/hubclient.h"

#include "base/log.h"
#include "base/version.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

HubClient::HubClient(const QUrl& hub, const QString& console, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_console(console)
    , m_connection(hub, u"/v1/console"_s, clock)
    , m_writer(u"urn:yagura:console:"_s + console, clock)
{
    connect(&m_connection, &HubConnection::opened, this, &HubClient::sayHello);
    connect(&m_connection, &HubConnection::messageReceived, this, &HubClient::accept);
    connect(&m_connection, &HubConnection::lost, this, [this] { m_welcome = false; });
    connect(&m_connection, &HubConnection::healthChanged, this, &HubClient::healthChanged);
    m_ackPause.setSingleShot(true);
    m_ackPause.setInterval(1s);
    connect(&m_ackPause, &QTimer::timeout, this, [this] { acknowledge(m_toAcknowledge); });
}

void HubClient::start()
{
    m_connection.start();
}

void HubClient::stop()
{
    m_connection.stop();
    m_welcome = false;
}

void HubClient::breakOff(const QString& reason)
{
    m_connection.breakOff(reason);
}

void HubClient::followFeeds(qint64 afterViewSeq)
{
    m_acknowledged = m_toAcknowledge = afterViewSeq;
    m_connection.send(m_writer.write(Subscribe{ QString::fromUtf16(feedView), afterViewSeq }));
}

void HubClient::followLedger(qint64 size)
{
    m_connection.send(m_writer.write(Subscribe{ QString::fromUtf16(ledgerView), size }));
}

void HubClient::acknowledge(qint64 viewSeq)
{
    m_toAcknowledge = std::max(m_toAcknowledge, viewSeq);
    if (m_ackPause.isActive() || m_toAcknowledge == m_acknowledged)
        return;
    m_acknowledged = m_toAcknowledge;
    m_connection.send(m_writer.write(Ack{ m_acknowledged }));
    m_ackPause.start();
}

void HubClient::sendDocument(const Document& document)
{
    m_connection.send(m_writer.write(DocumentMessage{ document }));
}

void HubClient::submit(const QByteArray& envelope)
{
    m_connection.send(m_writer.write(LedgerSubmit{ envelope }));
}

void HubClient::enrol(const Enrolment& enrolment)
{
    m_connection.send(m_writer.write(enrolment));
}

void HubClient::tellOpened(const SheetOpened& opened)
{
    if (m_welcome)
        m_connection.send(m_writer.write(opened));
}

void HubClient::sayHello()
{
    m_connection.send(m_writer.write(ConsoleHello{ QString::fromUtf16(version), m_console }));
}

void HubClient::accept(const QByteArray& message)
{
    const auto control = asControl(message);
    if (!control) {
        emit feedReceived(message);
        return;
    }
    if (const auto done = dispatch(*control); !done)
        qCWarning(logFeeds) << control->type << "from the hub refused:" << done.error().reason
                            << done.error().detail;
}

Result<void> HubClient::dispatch(const CloudEvent& control)
{
    const QString name = control.controlName();
    const QJsonObject json = control.jsonData();
    const auto tell = [this](auto signal, const auto& read) -> Result<void> {
        if (!read)
            return read.error();
        emit(this->*signal)(*read);
        return {};
    };
    if (name.startsWith("ledger."_L1))
        return dispatchLedger(name, json);
    if (name == QStringView(DocumentMessage::name))
        return acceptDocument(json);
    if (name == QStringView(Welcome::name)) {
        m_welcome = true;
        return tell(&HubClient::welcomed, Welcome::read(json));
    }
    if (name == QStringView(Live::name))
        return tell(&HubClient::liveReached, Live::read(json));
    if (name == QStringView(Heartbeat::name))
        return tell(&HubClient::heartbeatReceived, Heartbeat::read(json));
    if (name == QStringView(HubError::name))
        return tell(&HubClient::hubRefused, HubError::read(json));
    if (name == QStringView(SheetOpenings::name))
        return tell(&HubClient::openingsReceived, SheetOpenings::read(json));
    if (name == QStringView(SlowDown::name))
        return tell(&HubClient::slowedDown, SlowDown::read(json));
    if (name == QStringView(Enrolled::name)) {
        const auto read = Enrolled::read(json);
        if (!read)
            return read.error();
        emit enrolled(read->member);
    }
    return {}; // a newer hub may say more than we understand
}

Result<void> HubClient::dispatchLedger(QStringView name, const QJsonObject& json)
{
    if (name == QStringView(LedgerEntries::name)) {
        const auto read = LedgerEntries::read(json);
        if (!read)
            return read.error();
        emit entriesReceived(*read);
    } else if (name == QStringView(LedgerCheckpoint::name)) {
        const auto read = LedgerCheckpoint::read(json);
        if (!read)
            return read.error();
        emit checkpointReceived(read->note);
    } else if (name == QStringView(LedgerReceipt::name)) {
        const auto read = LedgerReceipt::read(json);
        if (!read)
            return read.error();
        emit receiptReceived(*read);
    } else if (name == QStringView(LedgerRefusal::name)) {
        const auto read = LedgerRefusal::read(json);
        if (!read)
            return read.error();
        emit refusalReceived(read->refusal);
    }
    return {};
}

Result<void> HubClient::acceptDocument(const QJsonObject& json)
{
    const auto read = DocumentMessage::read(json);
    if (!read)
        return read.error();
    if (read->isAddressed())
        emit addressedReceived(read->document.body);
    else
        emit documentReceived(read->document);
    return {};
}

} // namespace yagura
