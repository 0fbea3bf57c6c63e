#include "brief/briefcontent.h"

#include "itemmodels/sectorrows.h"
#include "matters/sheetreading.h"
#include "itemmodels/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds day = 24h;

std::size_t placeOf(Severity severity)
{
    return static_cast<std::size_t>(
        std::find(allSeverities.begin(), allSeverities.end(), severity) - allSeverities.begin());
}

Instant timeOf(const Item& item)
{
    return item.occurred.isKnown() ? item.occurred : item.received;
}

bool isWorse(const Item& a, const Item& b)
{
    return std::tuple(-urgency(a.severity), -timeOf(a).ms, a.objectId)
        < std::tuple(-urgency(b.severity), -timeOf(b).ms, b.objectId);
}

bool isSilent(FeedState state)
{
    return state == FeedState::Silent || state == FeedState::Stale || state == FeedState::Offline
        || state == FeedState::AuthFailed;
}

/// Reads the workspace into one brief, step by step.
class BriefReading {
public:
    BriefReading(const Workspace& workspace, BriefContent& content)
        : m_workspace(workspace)
        , m_content(content)
    {
    }

    void readFrame()
    {
        const Focus& focus = m_workspace.focus;
        m_content.t = m_workspace.clock.shown();
        m_content.frozen = !m_workspace.clock.isLive();
        m_content.exercise = m_workspace.book.state().exercise;
        m_content.sector = focus.sector();
        m_content.prefecture = focus.prefecture();
        m_content.from = focus.from();
        m_content.to = focus.to();
    }

    void readIncidents()
    {
        for (int row = 0; row < m_rows.count(); ++row)
            m_content.sectors.push_back({ m_rows.key(row) });
        std::vector<Item> open;
        for (int row = 0; row < m_workspace.picture.rowCount(); ++row) {
            if (!m_workspace.picture.facts(row).isOpenIncident())
                continue;
            const Item item = m_workspace.picture.item(row);
            if (passes(item)) {
                count(item);
                open.push_back(item);
            }
        }
        const auto shown = std::min(open.size(), BriefContent::mostIncidents);
        std::partial_sort(
            open.begin(), open.begin() + static_cast<std::ptrdiff_t>(shown), open.end(), isWorse);
        for (std::size_t n = 0; n < shown; ++n)
            m_content.worst.push_back(open[n]);
        m_content.further = static_cast<int>(open.size() - shown);
    }

    void readDecisions()
    {
        std::vector<BriefDecision> all;
        for (const Matter& matter : m_workspace.book.matters()) {
            if (recent(matter.opened))
                all.push_back(describe(matter, matter.opened, CouncilOutcome::Pending));
            if (matter.council != CouncilOutcome::Pending && recent(matter.decided))
                all.push_back(describe(matter, matter.decided, matter.council));
        }
        std::sort(all.begin(), all.end(), [](const BriefDecision& a, const BriefDecision& b) {
            return std::tuple(-a.time.ms, a.matterId, a.outcome)
                < std::tuple(-b.time.ms, b.matterId, b.outcome);
        });
        const auto shown = std::min(all.size(), m_content.roomForDecisions());
        m_content.furtherDecisions = static_cast<int>(all.size() - shown);
        all.resize(shown);
        m_content.decisions = std::move(all);
        for (const Refusal& refusal : m_workspace.book.refusals())
            m_content.refused += recent(refusal.at);
        for (const LedgerEntry& entry : m_workspace.book.entries())
            m_content.notCounted += !entry.counts && recent(entry.time);
    }

    void readMeasures()
    {
        m_content.ledgerNow = UrgentActs::countedTo(m_workspace.book, m_workspace.clock);
        m_content.unnotified = UrgentActs::unnotified(m_workspace.book);
        std::map<MatterState, int> states;
        for (const Matter& matter : m_workspace.book.matters()) {
            if (!matter.hasStatutoryLane() || isEnd(matter.state))
                continue;
            ++states[matter.state];
            m_content.lateNotices
                += UrgentActs::isNoticeLate(m_workspace.book, matter, m_content.ledgerNow);
        }
        m_content.measures.assign(states.begin(), states.end());
        // A measure bears no marking of its own, and is as its operator's data.
        if (!m_content.measures.empty())
            m_content.marking = std::max(m_content.marking, Tlp::AmberStrict);
    }

    void readFeeds(const BriefFeeds& feeds)
    {
        m_content.quarantined = feeds.quarantined;
        QSet<QString> silent;
        for (const SourceHealth& source : feeds.sources) {
            if (!isSilent(source.state))
                continue;
            silent.insert(source.settings.source);
            const bool named = source.settings.name.isComplete();
            const QString& uri = source.settings.source;
            m_content.silent.push_back({ named ? source.settings.name : BilingualText{ uri, uri },
                source.state, source.lastSeen });
        }
        markSilentSectors(silent);
    }

    void takeView(BriefView view)
    {
        m_content.marking = std::max(m_content.marking, view.marking);
        for (const Item& item : view.first) {
            m_content.marking = std::max(m_content.marking, item.marking.tlp);
            m_content.exercise = m_content.exercise || item.exercise;
        }
        m_content.view = std::move(view);
    }

private:
    bool passes(const Item& item) const
    {
        const Instant time = timeOf(item);
        return (m_content.sector.isEmpty()
                   || m_rows.key(m_rows.rowOf(item.sector)) == m_content.sector)
            && (m_content.prefecture == noPrefecture || item.prefecture == m_content.prefecture)
            && (!m_content.from.isKnown() || time >= m_content.from)
            && (!m_content.to.isKnown() || time <= m_content.to);
    }

    bool recent(Instant t) const
    {
        return t.isKnown() && t <= m_content.t && m_content.t - t <= day;
    }

    void count(const Item& item)
    {
        // A number that a marked item is part of is made of that item: it raises the page like its
        // words would.
        m_content.marking = std::max(m_content.marking, item.marking.tlp);
        m_content.exercise = m_content.exercise || item.exercise;
        const std::size_t place = placeOf(item.severity);
        const int row = m_rows.rowOf(item.sector);
        m_content.counts[place]++;
        m_content.sectors[static_cast<std::size_t>(row)].counts[place]++;
        m_content.withoutPlace += item.prefecture == noPrefecture;
        m_content.withoutSector += row == m_rows.count() - 1;
    }

    BriefDecision describe(const Matter& matter, Instant time, CouncilOutcome outcome)
    {
        const bool settled = m_workspace.book.isSettled(matter);
        const SheetReading reading = SheetReading::of(m_workspace.book, matter);
        if (!reading.isSound())
            return { time, matter.id, {}, outcome, matter.requestSha256, settled,
                matter.hasStatutoryLane(), matter.state };
        // The title says something about the incident; an incident that is not here may be marked
        // in any way.
        if (!reading.sheet->incident.isEmpty()) {
            const auto incident = m_workspace.picture.find(reading.sheet->incident);
            m_content.marking
                = std::max(m_content.marking, incident ? incident->marking.tlp : Tlp::Red);
        }
        return { time, matter.id, reading.sheet->title, outcome, matter.requestSha256, settled,
            matter.hasStatutoryLane(), matter.state };
    }

    /// A sector does not report when all sources that ever reported on it are silent.
    void markSilentSectors(const QSet<QString>& silent)
    {
        if (silent.isEmpty())
            return;
        std::vector<std::pair<bool, bool>> heard(
            static_cast<std::size_t>(m_rows.count())); // any, and any that speaks
        for (int row = 0; row < m_workspace.picture.rowCount(); ++row) {
            const ItemFacts facts = m_workspace.picture.facts(row);
            if (!facts.isIncident())
                continue;
            const Lineage& words = m_workspace.picture.lineage(facts.lineage);
            auto& [any, speaking] = heard[static_cast<std::size_t>(m_rows.rowOf(words.sector))];
            any = true;
            speaking = speaking || !silent.contains(words.source);
        }
        for (std::size_t row = 0; row < heard.size(); ++row)
            m_content.sectors[row].notReporting = heard[row].first && !heard[row].second;
    }

    const Workspace& m_workspace;
    BriefContent& m_content;
    SectorRows m_rows;
};

QJsonArray array(const std::array<int, allSeverities.size()>& counts)
{
    QJsonArray all;
    for (const int count : counts)
        all.append(count);
    return all;
}

QJsonObject object(const BilingualText& text)
{
    return { { u"ja"_s, text.ja }, { u"en"_s, text.en } };
}

QJsonObject object(const Item& item)
{
    return { { u"id"_s, item.objectId }, { u"modified_ms"_s, item.modified.ms },
        { u"title"_s, object(item.title) }, { u"severity"_s, static_cast<int>(item.severity) },
        { u"sector"_s, item.sector }, { u"prefecture"_s, prefectureText(item.prefecture) },
        { u"occurred_ms"_s, item.occurred.ms }, { u"tlp"_s, tlpWord(item.marking.tlp) },
        { u"source"_s, item.source } };
}

QJsonObject object(const BriefView& view)
{
    QJsonArray first;
    for (const Item& item : view.first)
        first.append(object(item));
    return { { u"name"_s, view.name }, { u"query"_s, view.query }, { u"first"_s, first },
        { u"holds_more"_s, view.holdsMore } };
}

} // namespace

int BriefSector::open() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int BriefContent::open() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

BriefContent BriefContent::of(
    const Workspace& workspace, const BriefFeeds& feeds, std::optional<BriefView> view)
{
    BriefContent content;
    BriefReading reading(workspace, content);
    reading.readFrame();
    reading.readIncidents();
    reading.readMeasures();
    reading.readDecisions();
    reading.readFeeds(feeds);
    if (view)
        reading.takeView(std::move(*view));
    return content;
}

QByteArray BriefContent::bytes() const
{
    QJsonArray worstOnes, sectorRows, decided, silentOnes;
    for (const Item& item : worst)
        worstOnes.append(object(item));
    for (const BriefSector& row : sectors)
        sectorRows.append(QJsonObject{ { u"sector"_s, row.key }, { u"counts"_s, array(row.counts) },
            { u"not_reporting"_s, row.notReporting } });
    for (const BriefDecision& decision : decisions)
        decided.append(
            QJsonObject{ { u"matter_id"_s, decision.matterId }, { u"time_ms"_s, decision.time.ms },
                { u"outcome"_s, councilOutcomeWord(decision.outcome) },
                { u"request_sha256"_s, decision.request.hex() },
                { u"settled"_s, decision.isSettled }, { u"title"_s, object(decision.title) },
                { u"state"_s, decision.hasLane ? matterStateWord(decision.state) : QString() } });
    QJsonArray measured, owed;
    for (const auto& [state, count] : measures)
        measured.append(
            QJsonObject{ { u"state"_s, matterStateWord(state) }, { u"count"_s, count } });
    for (const UnnotifiedAct& act : unnotified)
        owed.append(QJsonObject{ { u"matter_id"_s, act.matterId }, { u"since_ms"_s, act.since.ms },
            { u"due_ms"_s, act.due.ms } });
    for (const BriefSilence& source : silent)
        silentOnes.append(QJsonObject{ { u"name"_s, object(source.name) },
            { u"state"_s, static_cast<int>(source.state) },
            { u"last_seen_ms"_s, source.lastSeen.ms } });
    // QJsonObject sorts its keys: one content, one sequence of bytes.
    QJsonObject all{ { u"v"_s, 1 }, { u"type"_s, u"brief"_s }, { u"t"_s, t.toRfc3339() },
        { u"exercise"_s, exercise }, { u"tlp"_s, tlpWord(marking) },
        { u"filter"_s,
            QJsonObject{ { u"sector"_s, sector }, { u"prefecture"_s, prefectureText(prefecture) },
                { u"from_ms"_s, from.ms }, { u"to_ms"_s, to.ms } } },
        { u"counts"_s, array(counts) }, { u"worst"_s, worstOnes }, { u"further"_s, further },
        { u"sectors"_s, sectorRows }, { u"decisions"_s, decided },
        { u"further_decisions"_s, furtherDecisions }, { u"measures"_s, measured },
        { u"unnotified"_s, owed }, { u"late_notices"_s, lateNotices }, { u"refused"_s, refused },
        { u"not_counted"_s, notCounted }, { u"silent"_s, silentOnes },
        { u"without_place"_s, withoutPlace }, { u"without_sector"_s, withoutSector },
        { u"quarantined"_s, quarantined } };
    if (view)
        all.insert(u"view"_s, object(*view));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace yagura
