#include "console/searchlookup.h"

#include "base/log.h"
#include "console/searchlanes.h"
#include "store/database.h"
#include "store/searchdocuments.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int eventsAtOnce = 1000;
/// A question waits so long for what was not read yet; the rest is read after it.
constexpr qint64 patienceMs = 60;
constexpr auto readingBegins = 2s; // after the start, which has better things to do

} // namespace

SearchLookup::SearchLookup(QString mirrorFile, QString indexFile)
    : m_mirrorFile(std::move(mirrorFile))
    , m_indexFile(std::move(indexFile))
{
}

SearchLookup::~SearchLookup() = default;

void SearchLookup::begin()
{
    m_lanes = std::make_unique<SearchLanes>(m_indexFile);
    if (auto opened = m_lanes->begin(); !opened) {
        qCWarning(
            logStore, "the index cannot be read: %ls", qUtf16Printable(opened.error().detail));
        return;
    }
    auto mirror = Database::openReadOnly(m_mirrorFile, Database::Schema::Mirror);
    if (!mirror) {
        qCWarning(
            logStore, "the mirror cannot be searched: %ls", qUtf16Printable(mirror.error().detail));
        return;
    }
    m_mirror = std::move(*mirror);
    m_restricted
        = std::make_unique<SearchDocuments>(*m_mirror, SearchDocuments::Which::OnlyInMemory);
    QTimer::singleShot(readingBegins, this, [this] {
        if (!m_isReading)
            readOn();
    });
}

bool SearchLookup::readSlice()
{
    const auto slice = m_restricted ? m_restricted->after(m_held.readTo(), eventsAtOnce)
                                    : Result<SearchDocuments::Slice>(Error{});
    if (!slice || slice->readTo == m_held.readTo())
        return false;
    for (const SearchDocument& document : slice->documents)
        m_held.add(document.key, document.folded);
    m_held.setReadTo(slice->readTo);
    return slice->readTo < slice->storedTo;
}

/// One slice, then the questions that came meanwhile.
void SearchLookup::readOn()
{
    m_isReading = readSlice();
    if (m_isReading)
        QMetaObject::invokeMethod(this, &SearchLookup::readOn, Qt::QueuedConnection);
}

Result<SharedHits> SearchLookup::find(const SearchQuery& query, qint64 storedTo,
    const std::function<bool()>& isOld, const std::function<void(SharedHits)>& tellFirst)
{
    if (!m_lanes || !m_lanes->isOpen())
        return Error{ Error::Code::Unavailable, u"no index"_s, u"E-SEARCH-NONE"_s };
    if (isOld())
        return Error{ Error::Code::Unavailable, u"a newer question came"_s, u"E-SEARCH-OLD"_s };
    const auto tell = [&](SearchHits first) {
        first.setStoredTo(storedTo);
        tellFirst(std::make_shared<const SearchHits>(std::move(first)));
    };
    auto hits = m_lanes->find(query, isOld, tellFirst ? tell : SearchLanes::TellFirst());
    if (!hits)
        return hits.error();
    hits->setStoredTo(storedTo);
    QElapsedTimer waited;
    waited.start();
    bool isMore = readSlice();
    while (isMore && waited.elapsed() < patienceMs && !isOld())
        isMore = readSlice();
    hits->setHeld(m_held.answer(query, hits->meaning(), isOld));
    if (isMore && !std::exchange(m_isReading, true))
        QMetaObject::invokeMethod(this, &SearchLookup::readOn, Qt::QueuedConnection);
    return std::make_shared<const SearchHits>(std::move(*hits));
}

} // namespace yagura
