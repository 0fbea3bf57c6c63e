#include "console/searchroom.h"

#include "base/log.h"
#include "console/searchindexer.h"
#include "console/searchlookup.h"

#include <QDir>
#include <QPromise>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchRoom::SearchRoom(const QString& folder)
    : m_indexer(new SearchIndexer(
        QDir(folder).filePath(u"mirror.db"_s), QDir(folder).filePath(u"search.db"_s)))
    , m_lookup(new SearchLookup(
          QDir(folder).filePath(u"mirror.db"_s), QDir(folder).filePath(u"search.db"_s)))
{
    m_indexThread.setObjectName(u"index"_s);
    m_lookupThread.setObjectName(u"search"_s);
    m_indexer->moveToThread(&m_indexThread);
    m_lookup->moveToThread(&m_lookupThread);
    connect(&m_indexThread, &QThread::finished, m_indexer, &QObject::deleteLater);
    connect(&m_lookupThread, &QThread::finished, m_lookup, &QObject::deleteLater);
    connect(m_indexer, &SearchIndexer::ready, m_lookup, &SearchLookup::begin);
    connect(m_indexer, &SearchIndexer::filled, this, [this](qint64 indexedTo, qint64 storedTo) {
        m_indexedTo = indexedTo;
        m_storedTo = storedTo;
    });
    connect(m_indexer, &SearchIndexer::failed, this, [](const Error& error) {
        qCWarning(
            logStore, "the index of searches stands still: %ls", qUtf16Printable(error.detail));
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, m_indexer, &SearchIndexer::wake);
    m_indexThread.start();
    m_lookupThread.start();
}

SearchRoom::~SearchRoom()
{
    m_isEnding = true; // who still looks, stops
    m_lookupThread.quit();
    m_indexThread.quit();
    m_lookupThread.wait();
    m_indexThread.wait();
}

void SearchRoom::begin()
{
    QMetaObject::invokeMethod(m_indexer, &SearchIndexer::begin, Qt::QueuedConnection);
}

void SearchRoom::noteStored()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void SearchRoom::setHeld(bool held)
{
    QMetaObject::invokeMethod(
        m_indexer, [indexer = m_indexer, held] { indexer->setHeld(held); }, Qt::QueuedConnection);
}

QFuture<Result<SharedHits>> SearchRoom::find(const SearchQuery& query)
{
    auto promise = std::make_shared<QPromise<Result<SharedHits>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_lookup,
        [this, promise, query, storedTo = m_storedTo] {
            const auto isOld = [&] { return m_isEnding.load() || promise->isCanceled(); };
            const auto tellFirst
                = [&](const SharedHits& first) { promise->addResult(Result<SharedHits>(first)); };
            promise->addResult(m_lookup->find(query, storedTo, isOld, tellFirst));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

} // namespace yagura
