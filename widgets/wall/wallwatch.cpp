#include "wall/wallwatch.h"

#include "matters/sheetreading.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;
/// A measure bears no marking of its own, and is as its operator's data where none is stated.
constexpr Tlp measuresFrom = Tlp::AmberStrict;

bool isSilent(FeedState state)
{
    return state == FeedState::Silent || state == FeedState::Stale || state == FeedState::Offline
        || state == FeedState::AuthFailed;
}

/// The operator that a report's id names: `report:<operator>:<number>`.
QString operatorOf(const Item& item)
{
    return isReport(item.kind) ? item.objectId.section(u':', 1, 1) : QString();
}

BilingualText wallWords(const Item& item)
{
    const BilingualText& said
        = item.summary.ja.isEmpty() && item.summary.en.isEmpty() ? item.title : item.summary;
    const QString reporter = operatorOf(item);
    const auto clear = [&](QString text) {
        if (!reporter.isEmpty())
            text.replace(reporter, u"▮▮▮"_s, Qt::CaseInsensitive);
        return withoutAddresses(text);
    };
    return { clear(said.ja), clear(said.en) };
}

bool isWorse(const WallIncident& a, const WallIncident& b)
{
    return std::tuple(-urgency(a.severity), -a.since.ms, a.objectId)
        < std::tuple(-urgency(b.severity), -b.since.ms, b.objectId);
}

} // namespace

WallWatch::WallWatch(Workspace& workspace, Tlp ceiling, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_ceiling(ceiling)
    , m_sectors(
          workspace.picture, workspace.feeds, workspace.clock, nullptr,
          [ceiling](const ItemFacts& facts) { return facts.tlp <= ceiling; },
          workspace.interruptions)
{
    readAll();
    connect(&workspace.picture, &CommonPicture::wasReset, this, &WallWatch::readAll);
    connect(&workspace.picture, &CommonPicture::rowsInserted, this, &WallWatch::readRows);
    connect(&workspace.picture, &CommonPicture::rowsChanged, this, &WallWatch::changed);
    connect(&workspace.feeds, &FeedBoard::changed, this, &WallWatch::changed);
    connect(&workspace.book, &MatterBook::mattersReset, this, &WallWatch::changed);
    connect(&workspace.book, &MatterBook::matterAdded, this, &WallWatch::changed);
    connect(&workspace.book, &MatterBook::matterChanged, this, &WallWatch::changed);
    connect(&workspace.book, &MatterBook::documentsAdded, this, &WallWatch::changed);
    connect(&workspace.book, &MatterBook::stateChanged, this, &WallWatch::changed);
    connect(&workspace.book, &MatterBook::healthChanged, this, [this] {
        const qint64 witnessed = m_workspace.book.health().witnessedSize;
        if (std::exchange(m_witnessed, witnessed) != witnessed)
            emit changed();
    });
    connect(&workspace.clock, &PictureClock::modeChanged, this, &WallWatch::changed);
}

void WallWatch::readAll()
{
    m_incidents.clear();
    m_newestStored = {};
    readRows(0, m_workspace.picture.rowCount() - 1);
}

void WallWatch::readRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const ItemFacts facts = m_workspace.picture.facts(row);
        m_newestStored = std::max(m_newestStored, facts.stored);
        if (facts.isIncident())
            m_incidents.push_back(row);
    }
    emit changed();
}

const LinkHealth* WallWatch::hub() const
{
    const auto& links = m_workspace.feeds.links();
    const auto it = std::find_if(
        links.begin(), links.end(), [](const LinkHealth& link) { return link.isHub; });
    return it != links.end() ? &*it : links.empty() ? nullptr : &links.front();
}

Instant WallWatch::asOf() const
{
    if (!m_workspace.clock.isLive())
        return m_workspace.clock.shown();
    return hub() && hub()->lastFrame.isKnown() ? hub()->lastFrame : m_newestStored;
}

WallMode WallWatch::mode() const
{
    if (!m_workspace.clock.isLive())
        return WallMode::Fixed;
    const LinkHealth* link = hub();
    if (!link || !link->lastFrame.isKnown())
        return m_newestStored.isKnown() ? WallMode::Offline : WallMode::Connecting;
    switch (link->state) {
    case FeedState::Connecting:
    case FeedState::Offline:
    case FeedState::AuthFailed:
        return WallMode::Offline;
    case FeedState::Stale:
    case FeedState::Silent:
        return WallMode::Stale;
    case FeedState::Live:
    case FeedState::Delayed:
        break;
    }
    if (m_workspace.clock.now() - link->lastFrame > staleAfter)
        return WallMode::Stale;
    return link->state == FeedState::Live ? WallMode::Live : WallMode::Delayed;
}

WallPicture WallWatch::picture() const
{
    WallPicture picture;
    picture.ceiling = m_ceiling;
    picture.mode = mode();
    picture.shown = m_workspace.clock.shown();
    picture.asOf = asOf();
    picture.now = m_workspace.clock.now();
    picture.exercise = m_workspace.book.state().exercise;
    picture.ledgerDoubted = m_workspace.book.alarm().has_value();
    addSectors(picture);
    addIncidents(picture);
    addMatters(picture);
    addMeasures(picture);
    addFeeds(picture);
    std::stable_sort(picture.marks.begin(), picture.marks.end(),
        [](const WallMark& a, const WallMark& b) { return a.time < b.time; });
    return picture;
}

void WallWatch::addSectors(WallPicture& picture) const
{
    for (int row = 0; row < m_sectors.rows().count(); ++row)
        picture.sectors.push_back({ m_sectors.rows().key(row), m_sectors.rowTotal(row) });
    for (const Prefecture& prefecture : prefectures())
        picture.prefectures.push_back(m_sectors.prefectureTotal(prefecture.code));
    for (std::size_t n = 0; n < allSeverities.size(); ++n)
        picture.counts[n] = m_sectors.openWith(allSeverities[n]);
}

void WallWatch::addIncidents(WallPicture& picture) const
{
    const SectorRows& rows = m_sectors.rows();
    for (const int at : m_incidents) {
        const ItemFacts facts = m_workspace.picture.facts(at);
        const Instant from = facts.occurred.isKnown() ? facts.occurred : facts.received;
        const bool recent = from <= picture.shown && picture.shown - from <= day;
        picture.exercise = picture.exercise || facts.exercise;
        if (facts.tlp > m_ceiling) {
            picture.aboveCeiling += facts.isOpenIncident();
            picture.withheldMarks += recent;
            continue;
        }
        if (!recent && !facts.isOpenIncident())
            continue;
        const QString& sector = rows.key(rows.rowOf(m_workspace.picture.sectorKeyOf(at)));
        if (recent)
            picture.marks.push_back({ WallMark::What::Incident, from, sector, facts.severity });
        if (!facts.isOpenIncident())
            continue;
        const Item item = m_workspace.picture.item(at);
        picture.worst.push_back(
            { item.objectId, item.severity, sector, item.prefecture, wallWords(item), from });
    }
    std::sort(picture.worst.begin(), picture.worst.end(), isWorse);
}

bool WallWatch::mayName(const Matter& matter) const
{
    // A matter bears no marking of its own. What it is about does; a measure's existence is never
    // the wall's to tell.
    if (matter.neutralises)
        return false;
    const SheetReading reading = SheetReading::of(m_workspace.book, matter);
    const auto incident
        = reading.isSound() ? m_workspace.picture.find(reading.sheet->incident) : std::nullopt;
    return incident && mayShow(*incident);
}

void WallWatch::addMatters(WallPicture& picture) const
{
    const auto recent
        = [&](Instant t) { return t.isKnown() && t <= picture.shown && picture.shown - t <= day; };
    for (const Matter& matter : m_workspace.book.matters()) {
        const bool decided = matter.council != CouncilOutcome::Pending && recent(matter.decided);
        picture.decided += decided;
        if (!decided && !recent(matter.opened))
            continue;
        if (!mayName(matter)) {
            picture.withheldMarks += decided + recent(matter.opened);
            continue;
        }
        if (recent(matter.opened))
            picture.marks.push_back({ WallMark::What::Opened, matter.opened, {}, {} });
        if (!decided)
            continue;
        const bool settled = m_workspace.book.isSettled(matter);
        picture.decisions.push_back({ matter.id, matter.council, settled, matter.decided,
            matter.requestSha256, matter.hasStatutoryLane(), matter.state });
        if (settled) {
            const bool signedOff = matter.council == CouncilOutcome::SignedOff;
            picture.marks.push_back(
                { signedOff ? WallMark::What::SignedOff : WallMark::What::Refused, matter.decided,
                    {}, {} });
        }
    }
    std::stable_sort(picture.decisions.begin(), picture.decisions.end(),
        [](const WallDecision& a, const WallDecision& b) { return a.decided > b.decided; });
}

void WallWatch::addMeasures(WallPicture& picture) const
{
    picture.ledgerNow = ledgerNow();
    picture.unnotified = UrgentActs::unnotified(m_workspace.book);
    if (m_ceiling < measuresFrom)
        return;
    std::map<MatterState, int> states;
    for (const Matter& matter : m_workspace.book.matters()) {
        if (!matter.hasStatutoryLane())
            continue;
        const bool recent = matter.stateSince.isKnown() && matter.stateSince <= picture.shown
            && picture.shown - matter.stateSince <= day;
        if (!isEnd(matter.state) || recent)
            ++states[matter.state];
        picture.lateNotices += (recent || !isEnd(matter.state))
            && UrgentActs::isNoticeLate(m_workspace.book, matter, picture.ledgerNow);
    }
    picture.measures.assign(states.begin(), states.end());
}

Instant WallWatch::ledgerNow() const
{
    return UrgentActs::countedTo(m_workspace.book, m_workspace.clock);
}

void WallWatch::addFeeds(WallPicture& picture) const
{
    for (const SourceHealth& source : m_workspace.feeds.sources()) {
        if (!isSilent(source.state))
            continue;
        // A source's address is not for a wall, and neither is the name of one whose reports are
        // above its ceiling.
        const bool nameable = source.settings.name.isComplete()
            && source.settings.defaultTlp.value_or(Tlp::Green) <= m_ceiling;
        if (nameable)
            picture.silentFeeds.push_back(source.settings.name);
        else
            picture.silentUnnamed++;
    }
}

} // namespace yagura
