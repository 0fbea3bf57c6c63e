#include "hublink/publisherclient.h"

#include "base/limits.h"
#include "base/version.h"

using namespace Qt::StringLiterals;

namespace yagura {

PublisherClient::PublisherClient(const QUrl& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_connection(hub, u"/v1/publish"_s, clock)
    , m_writer(u"urn:yagura:publisher"_s, clock)
{
    connect(&m_connection, &HubConnection::opened, this, &PublisherClient::begin);
    connect(&m_connection, &HubConnection::drained, this, &PublisherClient::pump);
    connect(&m_connection, &HubConnection::messageReceived, this, &PublisherClient::accept);
    connect(&m_connection, &HubConnection::lost, this, &PublisherClient::lost);
}

void PublisherClient::addSource(const SourceSettings& settings)
{
    m_sources.push_back(settings);
    m_connection.send(m_writer.write(PublisherHello{ QString::fromUtf16(version), settings }));
}

Result<void> PublisherClient::publish(const QByteArray& message)
{
    if (quint64(message.size()) > limits::publisherToHub)
        return Error{ Error::Code::Refused,
            u"%1 bytes; the hub takes %2"_s.arg(message.size()).arg(limits::publisherToHub),
            u"E-FEED-SIZE"_s };
    if (asControl(message))
        return Error{ Error::Code::Refused, u"a control message is no feed event"_s,
            u"E-FEED-CONTROL"_s };
    m_messages.push_back(message);
    pump();
    return {};
}

Result<void> PublisherClient::publish(const CloudEvent& event)
{
    return publish(event.serialise());
}

void PublisherClient::start()
{
    m_connection.start();
}

void PublisherClient::stop()
{
    m_connection.stop();
}

void PublisherClient::begin()
{
    m_settled = 0;
    m_sent = 0; // whatever was not answered goes again: the hub knows what it has stored already
    if (m_sources.empty())
        m_connection.send(m_writer.write(PublisherHello{ QString::fromUtf16(version), {} }));
    for (const SourceSettings& settings : m_sources)
        m_connection.send(m_writer.write(PublisherHello{ QString::fromUtf16(version), settings }));
    emit opened();
    pump();
}

void PublisherClient::pump()
{
    while (m_sent < m_messages.size() && m_sent < window && m_connection.hasRoom())
        m_connection.send(m_messages[m_sent++]);
}

void PublisherClient::accept(const QByteArray& message)
{
    const auto control = asControl(message);
    if (!control)
        return;
    if (control->controlName() == QStringView(StoredNotice::name)) {
        if (const auto notice = StoredNotice::read(control->jsonData()))
            settle(*notice);
    } else if (control->controlName() == QStringView(Welcome::name)) {
        if (const auto welcome = Welcome::read(control->jsonData()))
            emit welcomed(*welcome);
    } else if (control->controlName() == QStringView(HubError::name)) {
        if (const auto error = HubError::read(control->jsonData()))
            emit hubRefused(*error);
    }
}

void PublisherClient::settle(const StoredNotice& notice)
{
    // Answers come in the order of the messages.
    while (!notice.more && m_settled < notice.message && m_sent > 0) {
        m_messages.pop_front();
        --m_sent;
        ++m_settled;
    }
    emit answered(notice);
    pump();
}

} // namespace yagura
