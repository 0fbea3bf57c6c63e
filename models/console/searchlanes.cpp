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

Result<SearchLanes::Parts> SearchLanes::parts() const
{
    const Lane& first = *m_lanes.front();
    return askedOf<Result<Parts>>(m_lanes.front()->context, [&first] {
        return first.table->parts();
    }).result();
}

SearchLanes::Found SearchLanes::ask(const SearchQuery& query, const std::function<bool()>& isOld,
    std::span<const qint64> parts, bool isNewest) const
{
    using Part = Result<SearchHits>;
    constexpr qint64 size = SearchTable::eventsInPart;
    const std::size_t count = std::clamp<std::size_t>(parts.size(), 1, m_lanes.size());
    std::vector<QFuture<Part>> asked;
    for (std::size_t n = 0; n < count; ++n) {
        SearchTable::Events events;
        if (!parts.empty())
            events.after = parts[parts.size() * n / count] * size - 1;
        // A part may have been begun since they were counted.
        if (const std::size_t end = parts.size() * (n + 1) / count; end < parts.size() || !isNewest)
            events.to = (parts[end - 1] + 1) * size - 1;
        const SearchTable& table = *m_lanes[n]->table;
        asked.push_back(askedOf<Part>(m_lanes[n]->context,
            [&table, &query, &isOld, events] { return table.find(query, isOld, events); }));
    }
    for (auto& part : asked)
        part.waitForFinished(); // all of them: they read what is ours
    std::vector<SearchHits> found;
    for (auto& part : asked) {
        Part hits = part.takeResult();
        if (!hits)
            return hits.error();
        found.push_back(std::move(*hits));
    }
    return found;
}

Result<SearchHits> SearchLanes::find(
    const SearchQuery& query, const std::function<bool()>& isOld, const TellFirst& tellFirst) const
{
    const auto all = parts();
    if (!all)
        return all.error();
    const std::span<const qint64> known(*all);
    const std::size_t older = known.size() - std::min(known.size(), m_lanes.size());
    auto newest = ask(query, isOld, known.subspan(older), true);
    if (!newest)
        return newest.error();
    if (older == 0)
        return joined(*newest);
    // What only leaves out names no row to show before all is known.
    if (tellFirst && newest->front().meaning() == SearchHits::Keys::Found) {
        SearchHits first = joined(*newest);
        first.setInPart();
        tellFirst(std::move(first));
    }
    auto found = ask(query, isOld, known.first(older), false);
    if (!found)
        return found.error();
    found->insert(found->end(), newest->begin(), newest->end());
    return joined(*found);
}

} // namespace yagura
