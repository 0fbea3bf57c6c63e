#include "console/threatroom.h"

#include "base/log.h"
#include "threat/threatreader.h"

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ThreatRoom::ThreatRoom(const QString& mirrorFile)
    : m_reader(new ThreatReader(mirrorFile))
{
    m_thread.setObjectName(u"threats"_s);
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &ThreatReader::read, this, &ThreatRoom::take);
    connect(m_reader, &ThreatReader::failed, this, [](const Error& error) {
        qCWarning(logStore, "threat data was not read: %ls", qUtf16Printable(error.detail));
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_shown.isKnown())
            readOn();
    });
    m_back.setSingleShot(true);
    m_back.setInterval(200ms);
    connect(&m_back, &QTimer::timeout, this, &ThreatRoom::readAll);
    m_thread.start(QThread::LowPriority);
}

ThreatRoom::~ThreatRoom()
{
    m_thread.quit();
    m_thread.wait();
}

void ThreatRoom::begin()
{
    m_begun = true;
    readAll();
}

/// Forward, only what came in between is read; the picture of the past is never more than that.
void ThreatRoom::showAt(Instant t)
{
    const Instant before = std::exchange(m_shown, t);
    if (!m_begun || t == before || m_back.isActive())
        return;
    const bool forward = before.isKnown() && (!t.isKnown() || t > before);
    if (forward)
        readOn();
    else
        m_back.start();
}

void ThreatRoom::readAll()
{
    m_book.reset();
    QMetaObject::invokeMethod(
        m_reader,
        [reader = m_reader, request = ++m_request, t = m_shown] { reader->readAll(request, t); },
        Qt::QueuedConnection);
}

void ThreatRoom::readOn()
{
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, t = m_shown] { reader->readOn(t); }, Qt::QueuedConnection);
}

void ThreatRoom::follow(const IntakeBatch& batch)
{
    if (!m_begun || m_shown.isKnown() || m_soon.isActive())
        return;
    const bool concernsUs = std::any_of(batch.items.begin(), batch.items.end(),
        [](const Item& item) { return !item.isIncident(); });
    if (concernsUs)
        m_soon.start();
}

void ThreatRoom::setHeld(bool held)
{
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, held] { reader->setHeld(held); }, Qt::QueuedConnection);
}

void ThreatRoom::take(int request, const std::vector<ThreatRecord>& records)
{
    if (request == m_request) // else the reader has gone on to another instant
        m_book.apply(records);
}

} // namespace yagura
