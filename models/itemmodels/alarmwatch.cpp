#include "itemmodels/alarmwatch.h"

#include "alarms/digesthours.h"
#include "domain/sector.h"
#include "itemmodels/ladderalarm.h"
#include "itemmodels/urgentacts.h"
#include "itemmodels/workspace.h"
#include "matters/sheetreading.h"

#include <QSet>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const QString digestKey = u"digest"_s;
const QString hubKey = u"hub"_s;
const QString feedPrefix = u"feed:"_s;
const QString incidentPrefix = u"incident:"_s;
const QString ledgerPrefix = u"ledger:"_s;
const QString noticePrefix = u"notice:"_s;
const QString receiptPrefix = u"receipt:"_s;
const QString seatPrefix = u"seat:"_s;
const QString stalePrefix = u"stale:"_s;
const QString stormPrefix = u"storm:"_s;

AlarmSubject subjectOf(AlarmCause cause, const QString& prefix, const QString& id)
{
    AlarmSubject subject;
    subject.key = prefix + id;
    subject.cause = cause;
    subject.id = id;
    return subject;
}

AlarmCause causeOf(const Error& alarm)
{
    if (alarm.reason == u"E-LED-INCONS" || alarm.reason == u"E-LED-SEEN")
        return AlarmCause::LedgerFork;
    return alarm.reason == u"E-LED-ROLLBACK" ? AlarmCause::LedgerRollback
                                             : AlarmCause::LedgerUntrusted;
}

} // namespace

AlarmWatch::AlarmWatch(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_alarms(*workspace.alarms)
    , m_arrivals(m_alarms)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AlarmWatch::evaluate);
    const auto soon = [this] { m_soon.start(0); };
    connect(&workspace.feeds, &FeedBoard::changed, this, soon);
    connect(&workspace.clock, &PictureClock::modeChanged, this, soon);
    for (const auto signal :
        { &MatterBook::mattersReset, &MatterBook::healthChanged, &MatterBook::stateChanged })
        connect(&workspace.book, signal, this, soon);
    for (const auto signal : { &MatterBook::matterAdded, &MatterBook::matterChanged })
        connect(&workspace.book, signal, this, soon);
}

void AlarmWatch::setChoices(const AlarmChoices& choices)
{
    m_choices = choices;
    m_own.clear();
}

void AlarmWatch::begin()
{
    m_begun = true;
    evaluate();
}

void AlarmWatch::beginDigests(Instant last)
{
    m_digestsBegun = true;
    // A seat that never had a digest begins with the next one: all it holds would be news.
    m_lastDigest = last.isKnown() ? last : DigestHours::lastBefore(m_workspace.clock.now());
}

void AlarmWatch::evaluate()
{
    if (!m_begun)
        return;
    const Instant now = m_workspace.clock.now();
    m_alarms.tick(now);
    watchHub(now);
    watchSources(now);
    watchLedger(now);
    watchStorm(now);
    m_arrivals.tell(now);
    watchMatters(now);
    watchNotices(now);
    if (m_workspace.clock.isLive()) // the picture shows another instant otherwise
        watchDigest(now);
}

void AlarmWatch::noteItems(const std::vector<Item>& stored)
{
    for (const Item& item : stored) {
        if (item.isIncident())
            noteIncident(item);
    }
    m_arrivals.tell(m_workspace.clock.now());
}

void AlarmWatch::noteIncident(const Item& item)
{
    const QString key = incidentPrefix + item.objectId;
    const bool isGrave = urgency(item.severity) >= urgency(Severity::Major) && !item.closed;
    if (isGrave && !m_choices.incidentsInDigest && isOwn(item.sector)) {
        if (m_alarms.alarms().size() >= mostSingly && !m_alarms.find(key))
            return countIncident(item);
        m_alarms.raise({ key, AlarmCause::OwnSectorIncident, item.objectId, item.sector, item.title,
                           item.severity, item.marking.tlp, item.modified, 1 },
            m_workspace.clock.now());
        return;
    }
    const Alarm* alarm = m_alarms.find(key);
    if (alarm && !isGrave && item.modified >= alarm->subject.asOf)
        m_alarms.clear(key, m_workspace.clock.now());
    m_arrivals.note(item);
}

void AlarmWatch::countIncident(const Item& item)
{
    Storm& storm = m_storms[item.sector];
    ++storm.count;
    storm.worst = worse(storm.worst, item.severity);
}

/// At once when it begins, then once a minute.
void AlarmWatch::watchStorm(Instant now)
{
    for (auto it = m_storms.begin(); it != m_storms.end(); ++it) {
        const Alarm* known = m_alarms.find(stormPrefix + it.key());
        if (it->count == 0 || (known && now - it->told < countsEvery))
            continue;
        AlarmSubject subject = subjectOf(AlarmCause::SectorFlood, stormPrefix, it.key());
        subject.sector = it.key();
        subject.count = it->count + (known ? known->subject.count : 0);
        subject.severity = known ? worse(known->subject.severity, it->worst) : it->worst;
        subject.asOf = now;
        m_alarms.raise(subject, now);
        *it = { 0, Severity::Major, now };
    }
}

bool AlarmWatch::isOwn(const QString& sector)
{
    if (m_choices.ownSectors.isEmpty())
        return true;
    const auto known = m_own.constFind(sector);
    if (known != m_own.cend())
        return *known;
    const bool own = m_choices.ownSectors.contains(SectorCatalogue::builtIn().rowFor(sector));
    m_own.insert(sector, own);
    return own;
}

bool AlarmWatch::isDown(const LinkHealth& link, Instant now)
{
    const bool isGone = link.state == FeedState::Offline || link.state == FeedState::Stale
        || link.state == FeedState::AuthFailed;
    if (!isGone) {
        if (link.state == FeedState::Live)
            m_downSince.remove(link.url);
        return false;
    }
    if (!m_downSince.contains(link.url))
        m_downSince.insert(link.url, now);
    return now - m_downSince.value(link.url) >= patience;
}

/// The hub's silence is one alarm: those of its sources are hidden behind it.
void AlarmWatch::watchHub(Instant now)
{
    const auto& links = m_workspace.feeds.links();
    const auto hub = std::find_if(
        links.begin(), links.end(), [](const LinkHealth& link) { return link.isHub; });
    if (hub == links.end() || !hub->url.isValid())
        return;
    if (isDown(*hub, now)) {
        m_alarms.raise(subjectOf(AlarmCause::HubUnreachable, hubKey, {}), now);
        for (const QString& key : keysUnder(feedPrefix))
            m_alarms.suppress(key, now);
    } else if (hub->state == FeedState::Live) {
        m_alarms.clear(hubKey, now);
        for (const QString& key : keysUnder(feedPrefix))
            m_alarms.unsuppress(key, now);
    }
}

/// Judged only while the hub speaks: what it would say now is not known otherwise.
void AlarmWatch::watchSources(Instant now)
{
    const FeedBoard& feeds = m_workspace.feeds;
    std::vector<AlarmSubject> silent;
    for (const LinkHealth& link : feeds.links()) {
        if (link.isHub && link.state != FeedState::Live)
            return;
        if (!link.isHub && isDown(link, now))
            silent.push_back(subjectOf(AlarmCause::FeedSilent, feedPrefix, link.url.toString()));
    }
    if (feeds.sources().empty())
        return;
    for (const SourceHealth& source : feeds.sources()) {
        if (source.state != FeedState::Silent)
            continue;
        silent.push_back(subjectOf(AlarmCause::FeedSilent, feedPrefix, source.settings.source));
        silent.back().title = source.settings.name;
    }
    settle(feedPrefix, silent, now);
}

void AlarmWatch::watchLedger(Instant now)
{
    const MatterBook& book = m_workspace.book;
    const LedgerHealth& health = book.health();
    if (book.alarm())
        m_alarms.raise(subjectOf(causeOf(*book.alarm()), ledgerPrefix, book.alarm()->reason), now);
    else if (book.verifiedAt().isKnown())
        settle(ledgerPrefix, {}, now);
    if (health.freshness == LedgerHealth::Freshness::Checking)
        return;
    std::vector<AlarmSubject> broken;
    for (const BrokenPromise& promise : health.brokenPromises)
        broken.push_back(subjectOf(
            AlarmCause::ReceiptBroken, receiptPrefix, promise.payloadSha256.hex().first(8)));
    settle(receiptPrefix, broken, now);
    std::vector<AlarmSubject> stale;
    if (health.freshness != LedgerHealth::Freshness::Fresh)
        stale.push_back(subjectOf(AlarmCause::LedgerStale, stalePrefix, {}));
    settle(stalePrefix, stale, now);
}

/// By the ledger as it is now, whatever the screen shows: no deadline waits for it.
void AlarmWatch::watchMatters(Instant now)
{
    const CouncilState& state = m_workspace.book.state();
    if (!m_workspace.desk.self())
        return;
    const Instant at = m_workspace.book.ledgerTime(now);
    std::vector<AlarmSubject> waiting;
    for (const auto& [id, matter] : state.matters) {
        if (!matter.isOpen())
            continue;
        if (auto subject = waitsForSeat(Evaluator::asOf(matter, at), at))
            waiting.push_back(*std::move(subject));
    }
    announceAgain(waiting, now);
    settle(seatPrefix, waiting, now);
}

/// From the moment this seat is asked; and for a deputy from when deputies are called.
std::optional<AlarmSubject> AlarmWatch::waitsForSeat(const Matter& matter, Instant at) const
{
    const MatterBook& book = m_workspace.book;
    if (!matter.isOpen() || matter.council != CouncilOutcome::Pending)
        return {};
    const LadderAlarm ladder = LadderAlarm::of(book, matter, at);
    if (!m_workspace.desk.needsMe(matter) && !ladder.called.contains(m_workspace.desk.self()->id))
        return {};
    AlarmSubject subject = subjectOf(AlarmCause::SeatMustAnswer, seatPrefix, matter.id);
    if (const Alarm* known = m_alarms.find(subject.key)) {
        subject = known->subject;
    } else if (const SheetReading reading = SheetReading::of(book, matter); reading.isSound()) {
        subject.title = reading.sheet->title;
        subject.sector = reading.sheet->sector;
        subject.severity = reading.sheet->to;
    }
    subject.tlp = Tlp::AmberStrict; // a matter has no marking of its own: its words stay here
    subject.asOf = ladder.isClassA() ? ladder.hops.back().at : matter.opened;
    return subject;
}

/// It grows louder with time and never by repetition (ux.md 2.8): who acknowledged it when it was
/// put is told once more when the rung of class A is reached.
void AlarmWatch::announceAgain(const std::vector<AlarmSubject>& waiting, Instant now)
{
    for (const AlarmSubject& subject : waiting) {
        const Alarm* known = m_alarms.find(subject.key);
        if (known && known->standing.state == AlarmState::Acknowledged
            && known->subject.asOf < subject.asOf)
            m_alarms.clear(subject.key, now);
    }
}

void AlarmWatch::watchNotices(Instant now)
{
    const MatterBook& book = m_workspace.book;
    const Instant at = book.ledgerTime(now);
    std::vector<AlarmSubject> late;
    for (const UnnotifiedAct& act : UrgentActs::unnotifiedNow(book, at)) {
        if (!act.isLate(at))
            continue;
        late.push_back(subjectOf(AlarmCause::NoticeOverdue, noticePrefix, act.matterId));
        late.back().tlp = Tlp::AmberStrict;
        late.back().asOf = act.since;
    }
    settle(noticePrefix, late, now);
}

/// Three times a day, over the numbers of the whole picture and none of its words.
void AlarmWatch::watchDigest(Instant now)
{
    const Instant due = DigestHours::lastBefore(now);
    if (!m_digestsBegun || due <= m_lastDigest)
        return;
    const Alarm* unread = m_alarms.find(digestKey);
    const Instant since = unread ? unread->subject.asOf : m_lastDigest;
    AlarmSubject digest = newIn(since, due);
    m_lastDigest = due;
    if (digest.count > 0)
        m_alarms.raise(digest, now);
}

AlarmSubject AlarmWatch::newIn(Instant after, Instant upTo) const
{
    AlarmSubject digest = subjectOf(AlarmCause::Digest, digestKey, {});
    digest.asOf = after;
    digest.count = 0;
    const CommonPicture& picture = m_workspace.picture;
    for (int row = 0; row < picture.rowCount(); ++row) {
        const ItemFacts facts = picture.facts(row);
        if (!facts.isIncident() || facts.stored <= after || facts.stored > upTo)
            continue;
        ++digest.count;
        digest.severity
            = digest.count == 1 ? facts.severity : worse(digest.severity, facts.severity);
    }
    return digest;
}

QStringList AlarmWatch::keysUnder(const QString& prefix) const
{
    QStringList keys;
    const auto& alarms = m_alarms.alarms();
    for (auto it = alarms.lower_bound(prefix); it != alarms.end() && it->first.startsWith(prefix);
         ++it)
        keys.append(it->first);
    return keys;
}

void AlarmWatch::settle(
    const QString& prefix, const std::vector<AlarmSubject>& subjects, Instant now)
{
    QSet<QString> standing;
    for (const AlarmSubject& subject : subjects) {
        m_alarms.raise(subject, now);
        standing.insert(subject.key);
    }
    for (const QString& key : keysUnder(prefix)) {
        if (!standing.contains(key))
            m_alarms.clear(key, now);
    }
}

} // namespace yagura
