#include "tools/send/sendjob.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {
constexpr auto patience = 15s; // without a connection, or without an answer on one
constexpr qsizetype prepared = 2 * PublisherClient::window; // made into messages ahead of the line
} // namespace

SendJob::SendJob(EventFile file, const Settings& settings, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_settings(settings)
    , m_client(settings.hub, clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { emit finished(false); });
    connect(&m_client, &PublisherClient::welcomed, this, &SendJob::begin);
    connect(&m_client, &PublisherClient::answered, this, &SendJob::count);
    connect(&m_client, &PublisherClient::lost, this,
        [this](const QString& reason) { m_trouble = reason; });
    connect(&m_client, &PublisherClient::hubRefused, this,
        [this](const HubError& error) { m_trouble = u"%1 %2"_s.arg(error.code, error.text); });
}

void SendJob::start()
{
    if (!m_file.hasEnvelopes())
        m_client.addSource({ m_settings.source, {}, 0, m_settings.defaultTlp });
    m_patience.start();
    m_client.start();
}

void SendJob::begin(const Welcome& welcome)
{
    m_exercise = welcome.mode == "exercise"_L1;
    m_patience.start();
    if (!std::exchange(m_welcomed, true))
        feed();
}

void SendJob::feed()
{
    while (m_next < m_file.count() && m_client.waiting() < prepared) {
        if (const auto taken
            = m_client.publish(m_file.message(m_next++, m_settings.source, m_exercise));
            taken)
            ++m_counts.sent;
        else
            refuse(taken.error().reason);
    }
    if (m_next == m_file.count() && m_client.waiting() == 0)
        emit finished(true);
}

void SendJob::count(const StoredNotice& notice)
{
    m_patience.start();
    if (notice.more)
        ++m_counts.sent; // one message held several events: each counts
    if (notice.isAcknowledged())
        ++m_counts.acknowledged;
    else
        refuse(notice.reason);
    emit moved();
    feed();
}

void SendJob::refuse(const QString& reason)
{
    ++m_counts.refused;
    ++m_counts.reasons[reason];
}

} // namespace yagura
