#include "console/ingestroom.h"

#include "picture/interruptionlog.h"
#include "signing/ed25519.h"
#include "store/database.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Result<QString> installationOf(LedgerStore& store)
{
    const QString name = u"installation"_s;
    if (const auto known = store.setting(name))
        return QString::fromUtf8(*known);
    const QByteArray made = randomBytes(8).toHex();
    if (auto kept = store.setSetting(name, made); !kept)
        return kept.error();
    return QString::fromUtf8(made);
}

} // namespace

Result<std::unique_ptr<IngestRoom>> IngestRoom::open(
    const ConsoleSettings& settings, const Clock& clock)
{
    auto mirror
        = Database::open(QDir(settings.folder).filePath(u"mirror.db"_s), Database::Schema::Mirror);
    if (!mirror)
        return mirror.error();
    auto ledger
        = Database::open(QDir(settings.folder).filePath(u"ledger.db"_s), Database::Schema::Ledger);
    if (!ledger)
        return ledger.error();
    std::unique_ptr<IngestRoom> room(
        new IngestRoom({ std::move(*mirror), std::move(*ledger) }, settings, clock));
    if (auto loaded = room->load(); !loaded)
        return loaded.error();
    return room;
}

IngestRoom::IngestRoom(Files files, const ConsoleSettings& settings, const Clock& clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_files(std::move(files))
    , m_incidents(*m_files.mirror, false)
    , m_documents(*m_files.mirror)
    , m_alarms(*m_files.mirror)
    , m_interruptions(*m_files.mirror)
    , m_steps(*m_files.mirror)
    , m_logShrinker(*m_files.mirror)
    , m_ledgerStore(*m_files.ledger)
    , m_ledger(m_ledgerStore, m_documents, clock)
{
}

IngestRoom::~IngestRoom()
{
    if (!m_intake)
        return; // the stores did not open
    m_intake->disconnect(this);
    m_intake->commitNow();
    m_logShrinker.shrink(); // its readers go after it, and then nobody may
}

Result<void> IngestRoom::load()
{
    if (auto loaded = m_incidents.load(); !loaded)
        return loaded;
    // A lost roster or policy pack comes again from the hub, with the entries behind it.
    if (auto loaded = m_ledger.load(); !loaded && loaded.error().reason != u"E-DOC-MISSING")
        return loaded;
    const auto installation = installationOf(m_ledgerStore);
    if (!installation)
        return installation.error();
    m_hub = std::make_unique<HubClient>(m_settings.hub, *installation, m_clock);
    m_entryLine = std::make_unique<EntryLine>(m_settings.hub, m_clock);
    m_intake = std::make_unique<IncidentIntake>(m_incidents, m_clock, true);
    m_ledgerLine
        = std::make_unique<LedgerLine>(m_ledger, m_ledgerStore, m_documents, *m_hub, m_clock);
    m_ledgerLine->keepEvidenceIn(QDir(m_settings.folder).filePath(u"evidence"_s));
    if (m_settings.followFeeds)
        m_feedLine = std::make_unique<FeedLine>(*m_intake, m_incidents, *m_hub, m_clock);
    connectLines();
    return {};
}

void IngestRoom::connectLines()
{
    connect(m_intake.get(), &IncidentIntake::committed, this, &IngestRoom::committed);
    connect(m_intake.get(), &IncidentIntake::committed, &m_logShrinker, &LogShrinker::noteWrite);
    connect(m_intake.get(), &IncidentIntake::storeFailed, this, &IngestRoom::failed);
    connect(m_ledgerLine.get(), &LedgerLine::updated, this, &IngestRoom::bookUpdated);
    connect(m_ledgerLine.get(), &LedgerLine::founded, this, &IngestRoom::learnKind);
    connect(m_ledgerLine.get(), &LedgerLine::healthChanged, this, &IngestRoom::healthChanged);
    connect(m_ledgerLine.get(), &LedgerLine::refusalReceived, this, &IngestRoom::refusalReceived);
    connect(m_ledgerLine.get(), &LedgerLine::receiptReceived, this, &IngestRoom::receiptReceived);
    connect(m_ledgerLine.get(), &LedgerLine::alarmRaised, this, &IngestRoom::alarmRaised);
    connect(m_ledgerLine.get(), &LedgerLine::outboxRead, this, &IngestRoom::outboxRead);
    connect(m_ledgerLine.get(), &LedgerLine::settled, this, &IngestRoom::settled);
    connect(m_ledgerLine.get(), &LedgerLine::live, this, &IngestRoom::ledgerLive);
    connect(m_ledgerLine.get(), &LedgerLine::failed, this, &IngestRoom::failed);
    connect(m_hub.get(), &HubClient::healthChanged, this, &IngestRoom::linkChanged);
    connect(m_hub.get(), &HubClient::healthChanged, this, [this](const LinkHealth& health) {
        if (m_ledger.isEmpty() && health.state == FeedState::Offline)
            learnKind(true); // other feeds do not wait for a hub that is not there
    });
    connect(m_hub.get(), &HubClient::heartbeatReceived, this, &IngestRoom::tellCounts);
    connect(m_hub.get(), &HubClient::openingsReceived, this, [this](const SheetOpenings& known) {
        for (const SheetOpening& opening : known.openings)
            emit sheetOpened(opening);
    });
    connect(m_hub.get(), &HubClient::hubRefused, this, [this](const HubError& error) {
        emit hubRefused({ Error::Code::Refused, error.text, error.code });
    });
    if (m_feedLine) {
        connect(m_feedLine.get(), &FeedLine::linkChanged, this, &IngestRoom::linkChanged);
        connect(m_feedLine.get(), &FeedLine::live, this, &IngestRoom::feedsLive);
        connect(m_feedLine.get(), &FeedLine::failed, this, &IngestRoom::failed);
    }
}

/// Feeds wait for it: an item that was stored as an exercise's stays one.
void IngestRoom::learnKind(bool exercise)
{
    m_intake->setExercise(exercise);
    if (m_feedLine)
        m_feedLine->open();
}

void IngestRoom::begin()
{
    tellAlarms();
    tellInterruptions();
    m_ledgerLine->tellStored();
    if (m_ledger.isEmpty() && !m_settings.hub.isValid())
        learnKind(true); // nobody will ever say what it is
    emit linkChanged(m_hub->health());
    if (m_settings.hub.isValid())
        m_hub->start();
    if (m_feedLine) {
        for (const QUrl& url : m_settings.feeds)
            m_feedLine->addFeed(url);
    }
    // Behind what is shown first; an event that comes before waits for it.
    QMetaObject::invokeMethod(this, &IngestRoom::prepareStore, Qt::QueuedConnection);
}

void IngestRoom::prepareStore()
{
    if (auto loaded = m_incidents.loadNames(); !loaded)
        emit failed(loaded.error());
}

void IngestRoom::readStep(int request, Instant after, Instant upTo)
{
    m_reading = request;
    const auto reading = m_steps.begin(after, upTo);
    if (!reading)
        emit failed(reading.error());
    readSlice(request, reading.value_or(PictureSteps::Reading{ 0, 0, 0, true }));
}

/// What feeds bring is stored between two slices.
void IngestRoom::readSlice(int request, PictureSteps::Reading reading)
{
    if (request != m_reading)
        return;
    std::vector<Item> items;
    if (!reading.done) {
        auto slice = m_steps.next(reading);
        if (slice) {
            items = std::move(*slice);
        } else {
            reading.done = true;
            emit failed(slice.error());
        }
    }
    emit stepRead(request, items, reading.done);
    if (!reading.done)
        QMetaObject::invokeMethod(
            this, [=, this] { readSlice(request, reading); }, Qt::QueuedConnection);
}

Result<qint64> IngestRoom::countAfter(Instant t)
{
    return m_steps.countAfter(t);
}

void IngestRoom::submit(const Submission& submission)
{
    m_ledgerLine->submit(submission);
}

void IngestRoom::enrol(const Enrolment& enrolment)
{
    m_hub->enrol(enrolment);
}

void IngestRoom::askReceipt(const Digest& payloadSha256)
{
    m_ledgerLine->askReceipt(payloadSha256);
}

void IngestRoom::tellOpened(const SheetOpening& opening)
{
    m_hub->tellOpened({ opening.matterId, opening.requestSha256, opening.member });
}

void IngestRoom::enter(const ManualEntry& entry, const QString& member, EntryLine::Done done)
{
    m_entryLine->send(entry.toEvent(member, m_clock.now(), m_ledger.state().exercise),
        ManualEntry::source(), std::move(done));
}

Result<std::vector<Item>> IngestRoom::pictureAt(Instant t) const
{
    return m_incidents.items(t);
}

void IngestRoom::keepAlarms(const std::vector<AlarmTransition>& steps)
{
    if (auto kept = m_alarms.keep(steps); !kept)
        emit failed(kept.error());
}

void IngestRoom::tellAlarms()
{
    const auto alarms = m_alarms.load();
    const auto lastDigest = m_alarms.lastRaised(AlarmCause::Digest);
    if (!alarms || !lastDigest)
        emit failed(alarms ? lastDigest.error() : alarms.error());
    emit alarmsRead(alarms.value_or(std::vector<Alarm>()), lastDigest.value_or(Instant()));
}

void IngestRoom::keepInterruptions(const std::vector<Interruption>& noted)
{
    if (auto kept = m_interruptions.keep(noted); !kept)
        emit failed(kept.error());
}

void IngestRoom::tellInterruptions()
{
    const auto earlier = m_interruptions.newest(InterruptionLog::mostKept);
    if (!earlier)
        emit failed(earlier.error());
    emit interruptionsRead(earlier.value_or(std::vector<Interruption>()));
}

Result<QByteArray> IngestRoom::objectBody(qint64 eventSeq, int ordinal) const
{
    return m_incidents.objectBody(eventSeq, ordinal);
}

Result<std::vector<QuarantinedEvent>> IngestRoom::quarantine(int most) const
{
    return m_incidents.quarantine(most);
}

/// The hub's settings of its sources are ours: an item without a marking must read the same on
/// every console. They come before the events that need them.
void IngestRoom::learnSettings(const Heartbeat& heartbeat)
{
    for (const SourceHealth& source : heartbeat.sources) {
        const bool known = m_incidents.settings(source.settings.source) == source.settings;
        if (known)
            continue;
        if (auto set = m_incidents.setSource(source.settings); !set)
            emit failed(set.error());
    }
}

/// What the hub counted, and behind it the sources that only this console's own feeds bring.
void IngestRoom::tellCounts(const Heartbeat& heartbeat)
{
    learnSettings(heartbeat);
    Heartbeat all = heartbeat;
    all.quarantine += m_incidents.quarantineCount();
    for (const SourceHealth& own : m_incidents.sources()) {
        const bool known = std::any_of(
            heartbeat.sources.begin(), heartbeat.sources.end(), [&](const SourceHealth& source) {
                return source.settings.source == own.settings.source;
            });
        if (!known)
            all.sources.push_back(own);
    }
    emit sourcesCounted(all);
}

} // namespace yagura
