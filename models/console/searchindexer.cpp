#include "console/searchindexer.h"

#include "store/database.h"
#include "store/searchdocuments.h"
#include "store/searchtable.h"
#include "store/sqlstatement.h"

#include <QFile>

#include <chrono>

#include <sys/resource.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int eventsAtOnce = 500;
constexpr int niceness = 10;
constexpr std::chrono::seconds restWhenHeld(1);
/// Bytes: an index that is thrown away leaves a journal as long as itself behind.
constexpr qint64 mostJournal = 64 * 1024 * 1024;

} // namespace

SearchIndexer::SearchIndexer(QString mirrorFile, QString indexFile)
    : m_mirrorFile(std::move(mirrorFile))
    , m_indexFile(std::move(indexFile))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restWhenHeld);
    connect(&m_rest, &QTimer::timeout, this, &SearchIndexer::step);
}

SearchIndexer::~SearchIndexer() = default;

void SearchIndexer::begin()
{
    // Behind everything else, but not behind everything of the whole machine: the idle class would
    // never come to its turn on a busy one. Linux keeps this for each thread.
    setpriority(PRIO_PROCESS, 0, niceness);
    if (auto opened = open(); !opened) {
        emit failed(opened.error());
        return;
    }
    emit ready();
    emit filled(m_indexedTo, m_indexedTo);
    wake();
}

/// What it holds can be made again, so a file that does not open is not worth a question.
Result<void> SearchIndexer::openIndex()
{
    auto index = Database::open(m_indexFile, Database::Schema::Search);
    if (!index && index.error().reason != u"E-STORE-LOCKED") {
        for (const QString& tail : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::remove(m_indexFile + tail);
        index = Database::open(m_indexFile, Database::Schema::Search);
    }
    if (!index)
        return index.error();
    m_index = std::move(*index);
    // A lost commit costs reading the slice again, so none waits for the disk.
    for (const QString& sql : { u"PRAGMA synchronous = NORMAL"_s,
             u"PRAGMA journal_size_limit = %1"_s.arg(mostJournal) }) {
        if (auto set = SqlStatement(*m_index, sql).run(); !set)
            return set;
    }
    return {};
}

Result<void> SearchIndexer::open()
{
    auto mirror = Database::openReadOnly(m_mirrorFile, Database::Schema::Mirror);
    if (!mirror)
        return mirror.error();
    m_mirror = std::move(*mirror);
    if (auto opened = openIndex(); !opened)
        return opened;
    m_documents = std::make_unique<SearchDocuments>(*m_mirror);
    m_table = std::make_unique<SearchTable>(*m_index);
    return takeUp();
}

Result<void> SearchIndexer::takeUp()
{
    const auto indexed = m_table->indexedTo();
    const auto of = m_table->mirror();
    const auto mirror = m_documents->firstKey();
    for (const auto& read : { indexed, of, mirror }) {
        if (!read)
            return read.error();
    }
    m_indexedTo = *indexed;
    if (m_indexedTo > 0 && *of == *mirror)
        return {};
    m_indexedTo = 0;
    return m_table->clear();
}

void SearchIndexer::wake()
{
    if (m_isAwake || !m_table)
        return;
    m_isAwake = true;
    QMetaObject::invokeMethod(this, &SearchIndexer::step, Qt::QueuedConnection);
}

/// One slice, then the events of the thread: what wants to stop it must not wait for the last.
void SearchIndexer::step()
{
    const auto isMore = takeSlice();
    if (!isMore)
        emit failed(isMore.error());
    m_isAwake = isMore.value_or(false);
    if (m_isAwake && m_isHeld)
        m_rest.start();
    else if (m_isAwake)
        QMetaObject::invokeMethod(this, &SearchIndexer::step, Qt::QueuedConnection);
}

void SearchIndexer::setHeld(bool held)
{
    m_isHeld = held;
    if (held || !m_rest.isActive())
        return;
    m_rest.stop();
    step();
}

Result<bool> SearchIndexer::takeSlice()
{
    const auto slice = m_documents->after(m_indexedTo, eventsAtOnce);
    if (!slice)
        return slice.error();
    if (slice->readTo == m_indexedTo)
        return false;
    emit filled(m_indexedTo, slice->storedTo);
    if (m_indexedTo == 0) {
        const auto mirror = m_documents->firstKey();
        if (auto kept = m_table->setMirror(mirror.value_or(0)); !kept)
            return kept.error();
    }
    if (auto added = m_table->add(slice->documents, slice->readTo); !added)
        return added.error();
    m_indexedTo = slice->readTo;
    emit filled(m_indexedTo, slice->storedTo);
    return true;
}

} // namespace yagura
