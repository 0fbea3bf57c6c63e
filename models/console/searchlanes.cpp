#include "console/searchlanes.h"

#include "store/database.h"
#include "store/searchtable.h"

#include <QFuture>
#include <QPromise>

#include <algorithm>
#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLanes = 4;

/// What `work` answers, on the thread of `context`.
template <typename Answer>
QFuture<Answer> askedOf(QObject& context, const std::function<Answer()>& work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(
        &context,
        [promise, work] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

/// The parts lie one behind the other, so what they found does too. What not every part covers,
/// none does.
SearchHits joined(const std::vector<SearchHits>& parts)
{
    std::vector<qint64> keys;
    qint64 indexedTo = parts.front().indexedTo();
    for (const SearchHits& part : parts) {
        keys.insert(keys.end(), part.keys().begin(), part.keys().end());
        indexedTo = std::min(indexedTo, part.indexedTo());
    }
    return SearchHits(std::move(keys), indexedTo, parts.front().meaning());
}

} // namespace

SearchLanes::SearchLanes(const QString& indexFile)
    : m_indexFile(indexFile)
{
    const int lanes = std::clamp(QThread::idealThreadCount(), 1, mostLanes);
    for (int n = 0; n < lanes; ++n) {
        auto& lane = m_lanes.emplace_back(std::make_unique<Lane>());
        lane->thread.setObjectName(u"search %1"_s.arg(n + 1));
        lane->context.moveToThread(&lane->thread);
        lane->thread.start();
    }
}

SearchLanes::~SearchLanes()
{
    for (const auto& lane : m_lanes) {
        askedOf<bool>(lane->context, [&lane] {
            lane->table.reset();
            lane->index.reset(); // a connection ends on the thread that opened it
            return true;
        }).waitForFinished();
        lane->thread.quit();
        lane->thread.wait();
    }
}

Result<void> SearchLanes::begin()
{
    for (const auto& lane : m_lanes) {
        const auto opened
            = askedOf<std::optional<Error>>(lane->context, [&lane, this]() -> std::optional<Error> {
                  auto index = Database::openReadOnly(m_indexFile, Database::Schema::Search);
                  if (!index)
                      return index.error();
                  lane->index = std::move(*index);
                  lane->table = std::make_unique<SearchTable>(*lane->index);
                  return {};
              }).result();
        if (opened)
            return *opened;
    }
    m_isOpen = true;
    return {};
}

Result<SearchHits> SearchLanes::find(
    const SearchQuery& query, const std::function<bool()>& isOld) const
{
    using Part = Result<SearchHits>;
    const auto count = static_cast<qint64>(m_lanes.size());
    const auto indexed = askedOf<Result<qint64>>(m_lanes.front()->context, [this] {
        return m_lanes.front()->table->indexedTo();
    }).result();
    if (!indexed)
        return indexed.error();
    std::vector<QFuture<Part>> asked;
    for (qint64 n = 0; n < count; ++n) {
        SearchTable::Events events{ *indexed * n / count, *indexed * (n + 1) / count };
        if (n == count - 1)
            events.to = SearchTable::Events{}.to;
        const SearchTable& table = *m_lanes[static_cast<std::size_t>(n)]->table;
        asked.push_back(askedOf<Part>(m_lanes[static_cast<std::size_t>(n)]->context,
            [&table, &query, &isOld, events] { return table.find(query, isOld, events); }));
    }
    for (auto& part : asked)
        part.waitForFinished(); // all of them: they read what is ours
    std::vector<SearchHits> parts;
    for (auto& part : asked) {
        Part found = part.takeResult();
        if (!found)
            return found.error();
        parts.push_back(std::move(*found));
    }
    return joined(parts);
}

} // namespace yagura
