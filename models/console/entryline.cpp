#include "console/entryline.h"

#include "hublink/publisherclient.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

} // namespace

EntryLine::EntryLine(const QUrl& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_clock(clock)
{
}

EntryLine::~EntryLine() = default;

void EntryLine::send(const CloudEvent& event, const SourceSettings& source, Done done)
{
    if (!m_publisher) {
        m_publisher = std::make_unique<PublisherClient>(m_hub, m_clock);
        connect(m_publisher.get(), &PublisherClient::answered, this, &EntryLine::settle);
        m_publisher->addSource(source);
        m_publisher->start();
        QTimer::singleShot(patience, m_publisher.get(), [this] { giveUp(); });
    }
    if (const auto taken = m_publisher->publish(event); !taken)
        return done(taken);
    m_waiting.insert(event.id, std::move(done));
}

void EntryLine::settle(const StoredNotice& notice)
{
    const Done done = m_waiting.take(notice.id);
    if (m_waiting.isEmpty())
        m_publisher.release()->deleteLater(); // it is speaking right now
    if (!done)
        return;
    const bool isKept = notice.isAcknowledged();
    done(isKept ? Result<void>() : Error{ Error::Code::Refused, notice.result, notice.reason });
}

void EntryLine::giveUp()
{
    const QHash<QString, Done> unanswered = std::exchange(m_waiting, {});
    m_publisher.release()->deleteLater();
    for (const Done& done : unanswered)
        done(Error{ Error::Code::Unavailable, u"no answer in time"_s, u"E-ENT-HUB"_s });
}

} // namespace yagura
