#include "console/console.h"

#include "console/enrolmentasker.h"
#include "console/ingestroom.h"
#include "console/pictureroom.h"
#include "console/searchroom.h"
#include "console/sourcestate.h"
#include "console/threatroom.h"
#include "evidence/evidencebundle.h"
#include "itemmodels/alarmwatch.h"
#include "matters/ledgerreading.h"
#include "store/database.h"
#include "store/picturesteps.h"
#include "store/database.h"

#include <QDir>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

struct Console::Rooms {
    Rooms(const ConsoleSettings& settings, const Clock& sharedClock);
    ~Rooms();

    /// Runs `work` on the ingest thread with the room, and does not wait for it.
    void post(std::function<void(IngestRoom&)> work);
    template <typename T> QFuture<Result<T>> ask(std::function<Result<T>(IngestRoom&)> question);
    /// Reads the stores beside the ingest thread, which goes on writing.
    QFuture<Result<EvidenceSummary>> exportEvidence(const QString& target);
    QFuture<Result<void>> enter(const ManualEntry& entry);
    /// The same for what changed between two instants.
    QFuture<Result<std::vector<IncidentChange>>> changesBetween(Instant after, Instant upTo);
    /// product.md: every sign-off is verified again on each start, behind what is shown at once.
    void audit();
    void readPicture(Instant t);
    void addBehindReading(const std::vector<Item>& items);
    void readStep(Instant after, Instant upTo);
    void countHeld(Instant t);
    QFuture<Result<std::vector<AlarmLine>>> alarmLines(Instant since);
    void refreshSources();

    const ConsoleSettings settings;
    const Clock& clock;
    CommonPicture picture;
    FeedBoard feeds;
    MatterBook book;
    PictureClock pictureClock;
    Replay replay;
    MatterDesk desk;
    Focus focus;
    PictureRoom pictures;
    ThreatRoom threats;
    SearchRoom searches;
    AlarmBook alarms;
    std::unique_ptr<AlarmWatch> watch;
    EnrolmentAsker enrolment;
    QTimer age;

    Heartbeat heartbeat; ///< the last one
    std::chrono::milliseconds heartbeatAt{ 0 }; ///< monotonic
    FeedState hubState = FeedState::Connecting;
    int request = 0; ///< of the picture that is awaited
    bool isWhole = true; ///< what is being read
    bool reading = true; ///< until the answer is here, what is committed is already in it
    /// Of a whole reading, which goes on beside the commits: what it does not cover is shown too.
    std::optional<qint64> readUpTo;
    std::vector<Item> meanwhile; ///< committed before it is known what the reading covers
    int counting = 0; ///< of the count of held items that is awaited
    int stepped = 0; ///< items shown since it was asked for
    Instant newest; ///< nothing on the screen was stored later
    Instant knownUpTo; ///< what the picture has of the store; unknown: everything
    bool feedsLive = false;
    bool ledgerLive = false;
    bool hadPicture = false;
    bool hadData = false;

    QThread thread;
    QObject anchor; ///< lives on the ingest thread: what is invoked on it runs there
    std::unique_ptr<IngestRoom> room; ///< made and destroyed there
    QThreadPool exports; ///< waits for what it runs when it goes
};

Console::Rooms::Rooms(const ConsoleSettings& consoleSettings, const Clock& sharedClock)
    : settings(consoleSettings)
    , clock(sharedClock)
    , pictureClock(sharedClock)
    , replay(pictureClock, sharedClock)
    , desk(book, sharedClock)
    , pictures(QDir(consoleSettings.folder).filePath(u"mirror.db"_s))
    , threats(QDir(consoleSettings.folder).filePath(u"mirror.db"_s))
    , searches(consoleSettings.folder)
    , enrolment(book,
          { {}, consoleSettings.handle, consoleSettings.wishedBody, consoleSettings.office,
              consoleSettings.wishedRoles, {} })
{
    thread.setObjectName(u"ingest"_s);
    anchor.moveToThread(&thread);
    thread.start();
}

Console::Rooms::~Rooms()
{
    QMetaObject::invokeMethod(
        &anchor, [this] { room.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void Console::Rooms::post(std::function<void(IngestRoom&)> work)
{
    QMetaObject::invokeMethod(
        &anchor, [this, work = std::move(work)] { work(*room); }, Qt::QueuedConnection);
}

template <typename T>
QFuture<Result<T>> Console::Rooms::ask(std::function<Result<T>(IngestRoom&)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    post([promise, question = std::move(question)](IngestRoom& ingest) {
        promise->addResult(question(ingest));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<EvidenceSummary>> Console::Rooms::exportEvidence(const QString& target)
{
    auto promise = std::make_shared<QPromise<Result<EvidenceSummary>>>();
    promise->start();
    exports.start([promise, target, folder = settings.folder] {
        promise->addResult(EvidenceBundle::exportFrom(folder, target));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> Console::Rooms::enter(const ManualEntry& entry)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const Member* self = desk.self();
    post([promise, entry, member = self ? self->id : QString()](IngestRoom& ingest) {
        ingest.enter(entry, member, [promise](const Result<void>& done) {
            promise->addResult(done);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<std::vector<IncidentChange>>> Console::Rooms::changesBetween(
    Instant after, Instant upTo)
{
    auto promise = std::make_shared<QPromise<Result<std::vector<IncidentChange>>>>();
    promise->start();
    exports.start([promise, after, upTo, folder = settings.folder] {
        const auto mirror = Database::openReadOnly(
            QDir(folder).filePath(u"mirror.db"_s), Database::Schema::Mirror);
        promise->addResult(mirror ? PictureSteps(**mirror).changes(after, upTo)
                                  : Result<std::vector<IncidentChange>>(mirror.error()));
        promise->finish();
    });
    return promise->future();
}

void Console::Rooms::audit()
{
    book.setAuditing(true);
    exports.start([this, folder = settings.folder] {
        const auto read = LedgerReading::open(folder);
        const auto failure = read ? std::nullopt : std::optional(read.error());
        QMetaObject::invokeMethod(
            &book,
            [this, failure] {
                if (failure && failure->reason != u"E-DOC-MISSING") // that one comes from the hub
                    book.raiseAlarm(*failure);
                book.setAuditing(false);
            },
            Qt::QueuedConnection);
    });
}

void Console::Rooms::readPicture(Instant t)
{
    reading = true;
    readUpTo.reset();
    meanwhile.clear();
    isWhole = true;
    pictureClock.setReading(true);
    pictures.read(++request, t);
}

/// What was committed while the whole picture is being read, and is not in it.
void Console::Rooms::addBehindReading(const std::vector<Item>& items)
{
    for (const Item& item : items) {
        if (!readUpTo || item.eventSeq > *readUpTo)
            meanwhile.push_back(item);
    }
    if (readUpTo)
        picture.apply(std::exchange(meanwhile, {}));
}

void Console::Rooms::readStep(Instant after, Instant upTo)
{
    reading = true;
    isWhole = false;
    pictureClock.setReading(true);
    post([number = ++request, after, upTo](
             IngestRoom& ingest) { ingest.readStep(number, after, upTo); });
}

void Console::Rooms::countHeld(Instant t)
{
    const auto answer = [this, number = ++counting](const Result<qint64>& count) {
        if (count && !pictureClock.isLive() && number == counting)
            pictureClock.setHeld(static_cast<int>(*count) - std::exchange(stepped, 0));
    };
    stepped = 0;
    ask<qint64>([t](IngestRoom& ingest) {
        return ingest.countAfter(t);
    }).then(&pictureClock, answer);
}

QFuture<Result<std::vector<AlarmLine>>> Console::Rooms::alarmLines(Instant since)
{
    auto promise = std::make_shared<QPromise<Result<std::vector<AlarmLine>>>>();
    promise->start();
    exports.start([promise, since, file = QDir(settings.folder).filePath(u"mirror.db"_s)] {
        const auto mirror = Database::openReadOnly(file, Database::Schema::Mirror);
        promise->addResult(mirror ? AlarmTable(**mirror).since(since) : mirror.error());
        promise->finish();
    });
    return promise->future();
}

void Console::Rooms::refreshSources()
{
    const Instant hubNow = heartbeat.t + (clock.monotonic() - heartbeatAt);
    std::vector<SourceHealth> sources = heartbeat.sources;
    for (SourceHealth& source : sources)
        source.state = sourceState(source, hubNow, hubState);
    if (sources != feeds.sources() || heartbeat.quarantine != feeds.quarantineCount())
        feeds.setSources(std::move(sources), heartbeat.quarantine);
}

Console::Console(const ConsoleSettings& settings, const Clock& clock)
    : m_rooms(std::make_unique<Rooms>(settings, clock))
    , m_workspace{ m_rooms->picture, m_rooms->feeds, m_rooms->book, m_rooms->desk,
        m_rooms->pictureClock, m_rooms->focus,
        [this](qint64 eventSeq, int ordinal) {
            return m_rooms->ask<QByteArray>(
                [=](IngestRoom& room) { return room.objectBody(eventSeq, ordinal); });
        },
        [this](int most) {
            return m_rooms->ask<std::vector<QuarantinedEvent>>(
                [=](IngestRoom& room) { return room.quarantine(most); });
        },
        [this](const QString& target) { return m_rooms->exportEvidence(target); },
        [this](Instant t) {
            return m_rooms->ask<std::vector<Item>>(
                [t](IngestRoom& room) { return room.pictureAt(t); });
        },
        &m_rooms->threats.book() }
{
    m_workspace.search = [this](const SearchQuery& query) { return m_rooms->searches.find(query); };
    m_workspace.changesBetween
        = [this](Instant after, Instant upTo) { return m_rooms->changesBetween(after, upTo); };
    m_workspace.replay = &m_rooms->replay;
    m_workspace.alarms = &m_rooms->alarms;
    m_workspace.alarmLines = [this](Instant since) { return m_rooms->alarmLines(since); };
    m_rooms->watch = std::make_unique<AlarmWatch>(m_workspace);
    connect(&m_rooms->replay, &Replay::instantWished, this, &Console::showAt);
    m_workspace.enterReport = [this](const ManualEntry& entry) { return m_rooms->enter(entry); };
}

Console::~Console()
{
    m_rooms->alarms.flush(); // what was just acknowledged is kept
}

Result<std::unique_ptr<Console>> Console::start(const ConsoleSettings& settings, const Clock& clock)
{
    std::unique_ptr<Console> console(new Console(settings, clock));
    Rooms& rooms = *console->m_rooms;
    Result<void> opened;
    QMetaObject::invokeMethod(
        &rooms.anchor,
        [&] {
            auto room = IngestRoom::open(settings, clock);
            if (room)
                rooms.room = std::move(*room);
            else
                opened = room.error();
        },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    console->connectRoom();
    if (rooms.room->needsAudit())
        rooms.audit();
    rooms.readPicture({});
    rooms.post([](IngestRoom& room) { room.begin(); });
    if (settings.followFeeds) {
        rooms.threats.begin();
        rooms.searches.begin();
    }
    rooms.age.start(1s);
    return console;
}

void Console::connectRoom()
{
    IngestRoom* const room = m_rooms->room.get();
    connect(&m_rooms->pictures, &PictureRoom::begun, this, &Console::beginPicture);
    connect(&m_rooms->pictures, &PictureRoom::sliceRead, this, &Console::showSlice);
    connect(&m_rooms->pictures, &PictureRoom::failed, this, &Console::failed);
    connect(room, &IngestRoom::stepRead, this, &Console::showStep);
    connect(room, &IngestRoom::committed, this, &Console::showBatch);
    connect(room, &IngestRoom::bookUpdated, &m_rooms->book, &MatterBook::apply);
    connect(room, &IngestRoom::healthChanged, &m_rooms->book, &MatterBook::setHealth);
    connect(room, &IngestRoom::refusalReceived, &m_rooms->book, &MatterBook::addRefusal);
    connect(room, &IngestRoom::alarmRaised, &m_rooms->book, &MatterBook::raiseAlarm);
    connect(room, &IngestRoom::sheetOpened, &m_rooms->book, &MatterBook::noteOpening);
    connect(room, &IngestRoom::outboxRead, &m_rooms->desk, &MatterDesk::setSubmissions);
    connect(room, &IngestRoom::settled, &m_rooms->desk, &MatterDesk::settle);
    connect(room, &IngestRoom::alarmsRead, this, &Console::restoreAlarms);
    connect(room, &IngestRoom::linkChanged, this, &Console::showLink);
    connect(room, &IngestRoom::sourcesCounted, this, &Console::showSources);
    connect(room, &IngestRoom::failed, this, &Console::failed);
    connect(room, &IngestRoom::hubRefused, this, [this](const Error& error) {
        if (error.reason.startsWith("E-ENROL-"_L1) || error.reason.startsWith("E-ROS-"_L1))
            emit enrolmentRefused(error);
    });
    connect(room, &IngestRoom::feedsLive, this, [this] {
        m_rooms->feedsLive = true;
        tellFirstData();
    });
    connect(room, &IngestRoom::ledgerLive, this, [this] {
        m_rooms->ledgerLive = true;
        m_rooms->enrolment.ask();
        tellFirstData();
    });
    connect(
        &m_rooms->desk, &MatterDesk::submissionReady, this, [this](const Submission& submission) {
            m_rooms->post([submission](IngestRoom& ingest) { ingest.submit(submission); });
        });
    connect(&m_rooms->desk, &MatterDesk::sheetOpened, this, [this](const SheetOpening& opening) {
        m_rooms->post([opening](IngestRoom& ingest) { ingest.tellOpened(opening); });
    });
    connect(&m_rooms->enrolment, &EnrolmentAsker::refused, this, &Console::enrolmentRefused);
    connect(&m_rooms->enrolment, &EnrolmentAsker::proven, this, [this](const Enrolment& enrolment) {
        m_rooms->post([enrolment](IngestRoom& ingest) { ingest.enrol(enrolment); });
    });
    connect(&m_rooms->age, &QTimer::timeout, this, [this] {
        m_rooms->refreshSources();
        m_rooms->book.refreshExpiry(m_rooms->clock.now());
        m_rooms->watch->evaluate();
    });
}

void Console::restoreAlarms(const std::vector<Alarm>& alarms, Instant lastDigest)
{
    m_rooms->alarms.restore(alarms);
    m_rooms->watch->begin();
    connect(&m_rooms->alarms, &AlarmBook::changed, this,
        [this](const std::vector<AlarmTransition>& steps) {
            if (!steps.empty())
                m_rooms->post([steps](IngestRoom& ingest) { ingest.keepAlarms(steps); });
        });
    const auto beginDigests = [this, lastDigest] { m_rooms->watch->beginDigests(lastDigest); };
    if (m_rooms->hadPicture)
        beginDigests();
    else
        connect(this, &Console::pictureLoaded, m_rooms->watch.get(), beginDigests);
}

void Console::setAlarmChoices(const AlarmChoices& choices)
{
    m_rooms->watch->setChoices(choices);
}

bool Console::isExercise() const
{
    return m_rooms->book.entries().empty() || m_rooms->book.state().exercise;
}

void Console::setSigner(Signer* signer)
{
    m_rooms->desk.setSigner(signer);
    m_rooms->enrolment.setSigner(signer);
}

void Console::showAt(Instant t)
{
    const Instant at = std::min(t, m_rooms->clock.now());
    const bool isThere
        = m_rooms->pictureClock.isLive() && !m_rooms->reading && at >= m_rooms->newest;
    m_rooms->pictureClock.fixAt(at);
    m_rooms->book.showAt(at);
    m_rooms->threats.showAt(at);
    if (isThere)
        m_rooms->knownUpTo = at;
    else if (readTo(at))
        return; // what a step shows is held no more
    m_rooms->countHeld(at);
}

void Console::goLive()
{
    if (m_rooms->pictureClock.isLive())
        return;
    m_rooms->pictureClock.goLive();
    m_rooms->book.showAt({});
    m_rooms->threats.showAt({});
    readTo({});
}

/// What the picture has already is not read again: true where a step does.
bool Console::readTo(Instant t)
{
    const Instant known = std::exchange(m_rooms->knownUpTo, t);
    const bool forward = known.isKnown() && (!t.isKnown() || t >= known);
    if (!forward || m_rooms->reading) {
        m_rooms->readPicture(t);
        return false;
    }
    m_rooms->readStep(known, t);
    return true;
}

void Console::beginPicture(int request, qint64 lastEvent)
{
    if (request != m_rooms->request)
        return; // the reader has gone on to another instant
    if (m_rooms->picture.rowCount() > 0)
        m_rooms->picture.reset({});
    m_rooms->readUpTo = lastEvent;
    m_rooms->addBehindReading(std::exchange(m_rooms->meanwhile, {}));
}

void Console::showSlice(int request, const std::vector<Item>& items, bool done)
{
    if (request != m_rooms->request)
        return;
    m_rooms->picture.apply(items);
    if (!items.empty())
        m_rooms->feedsLive = true;
    if (done)
        endReading();
}

void Console::showStep(int request, const std::vector<Item>& items, bool done)
{
    if (request != m_rooms->request)
        return;
    m_rooms->picture.apply(items);
    if (!m_rooms->pictureClock.isLive()) {
        m_rooms->pictureClock.hold(-static_cast<int>(items.size()));
        m_rooms->stepped += static_cast<int>(items.size());
    }
    if (done)
        endReading();
}

void Console::endReading()
{
    m_rooms->reading = false;
    m_rooms->newest = m_rooms->clock.now();
    m_rooms->pictureClock.setReading(false);
    if (!std::exchange(m_rooms->hadPicture, true))
        emit pictureLoaded();
    tellFirstData();
}

/// What was stored before the shown instant may come after the clock was fixed at it.
void Console::showBatch(const IntakeBatch& batch)
{
    const bool isHeld
        = !m_rooms->pictureClock.isLive() && batch.stored > m_rooms->pictureClock.shown();
    if (isHeld)
        m_rooms->pictureClock.hold(int(batch.items.size()));
    if (!isHeld && m_rooms->reading && m_rooms->isWhole)
        m_rooms->addBehindReading(batch.items);
    if (!isHeld && !m_rooms->reading) {
        m_rooms->picture.apply(batch.items);
        m_rooms->newest = std::max(m_rooms->newest, batch.stored);
    }
    m_rooms->threats.follow(batch);
    m_rooms->searches.noteStored();
    m_rooms->watch->noteItems(batch.items);
    emit committed(batch);
}

void Console::showLink(const LinkHealth& health)
{
    m_rooms->feeds.setLink(health);
    if (!health.isHub)
        return;
    m_rooms->hubState = health.state;
    m_rooms->refreshSources();
}

void Console::showSources(const Heartbeat& heartbeat)
{
    m_rooms->heartbeat = heartbeat;
    m_rooms->heartbeatAt = m_rooms->clock.monotonic();
    m_rooms->refreshSources();
}

void Console::tellFirstData()
{
    const bool here = m_rooms->settings.followFeeds ? m_rooms->feedsLive : m_rooms->ledgerLive;
    if (!here || m_rooms->hadData)
        return;
    m_rooms->hadData = true;
    emit firstData();
}

} // namespace yagura
