#include "hublink/publisherclient.h"

#include "base/limits.h"
#include "base/version.h"

#include <algorithm>

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

Result<void> PublisherClient::publish(
    const QByteArray& message, const QString& source, const QString& id)
{
    if (quint64(message.size()) > limits::publisherToHub)
        return Error{ Error::Code::Refused,
            u"event %1 is %2 bytes; the hub takes %3"_s.arg(id)
                .arg(message.size())
                .arg(limits::publisherToHub),
            u"E-FEED-SIZE"_s };
    m_events.push_back({ message, source, id });
    pump();
    return {};
}

Result<void> PublisherClient::publish(const CloudEvent& event)
{
    return publish(event.serialise(), event.source, event.id);
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
    while (m_sent < m_events.size() && m_sent < window && m_connection.hasRoom())
        m_connection.send(m_events[m_sent++].message);
}

void PublisherClient::accept(const QByteArray& message)
{
    const auto control = asControl(message);
    if (!control)
        return;
    if (control->controlName() == QStringView(StoredNotice::name)) {
        if (const auto notice = StoredNotice::read(control->jsonData()))
            settle(*notice);
    } else if (control->controlName() == QStringView(HubError::name)) {
        if (const auto error = HubError::read(control->jsonData()))
            emit hubRefused(*error);
    }
}

void PublisherClient::settle(const StoredNotice& notice)
{
    const auto sentEnd = m_events.begin() + std::ptrdiff_t(m_sent);
    auto event = std::find_if(m_events.begin(), sentEnd, [&](const Pending& pending) {
        return pending.source == notice.source && pending.id == notice.id;
    });
    if (event == sentEnd)
        event = m_events.begin(); // the hub could not read a name in it; answers come in the order
                                  // of the events
    if (m_sent == 0)
        return;
    m_events.erase(event);
    --m_sent;
    emit answered(notice);
    pump();
}

} // namespace yagura
