#include "console/console.h"

#include "console/consolerooms.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {
/// What no first picture needs begins when that one stands.
constexpr auto behindTheWindow = 300ms;
} // namespace

Console::Console(const ConsoleSettings& settings, const Clock& clock)
    : m_rooms(std::make_unique<ConsoleRooms>(settings, clock))
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
    m_workspace.interruptions = &m_rooms->interruptions;
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
    ConsoleRooms& rooms = *console->m_rooms;
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
    if (settings.followFeeds)
        QTimer::singleShot(behindTheWindow, console.get(), &Console::beginReaders);
    rooms.age.start(1s);
    return console;
}

void Console::beginReaders()
{
    m_rooms->threats.begin();
    m_rooms->searches.begin();
}

void Console::connectRoom()
{
    IngestRoom* const room = m_rooms->room.get();
    connect(&m_rooms->pictures, &PictureRoom::begun, this, &Console::beginPicture);
    connect(&m_rooms->pictures, &PictureRoom::sliceRead, this, &Console::showSlice);
    connect(&m_rooms->pictures, &PictureRoom::failed, this, &Console::failed);
    connect(&m_rooms->pictures, &PictureRoom::stepCounted, this, &Console::stepBack);
    connect(&m_rooms->pictures, &PictureRoom::olderRead, this, &Console::finishStepBack);
    connect(&m_rooms->pictures, &PictureRoom::stepTooLong, this, &Console::readWholeInstead);
    connect(room, &IngestRoom::stepRead, this, &Console::showStep);
    // The room's thread puts it in, and only asks for it to be fetched.
    connect(room, &IngestRoom::committed, &m_rooms->mail, &BatchMail::put, Qt::DirectConnection);
    connect(&m_rooms->mail, &BatchMail::delivered, this, &Console::showBatches);
    connect(room, &IngestRoom::bookUpdated, &m_rooms->book, &MatterBook::apply);
    connect(room, &IngestRoom::healthChanged, &m_rooms->book, &MatterBook::setHealth);
    connect(room, &IngestRoom::refusalReceived, &m_rooms->book, &MatterBook::addRefusal);
    connect(room, &IngestRoom::receiptReceived, &m_rooms->book, &MatterBook::noteReceipt);
    connect(room, &IngestRoom::alarmRaised, &m_rooms->book, &MatterBook::raiseAlarm);
    connect(room, &IngestRoom::sheetOpened, &m_rooms->book, &MatterBook::noteOpening);
    connect(room, &IngestRoom::outboxRead, &m_rooms->desk, &MatterDesk::setSubmissions);
    connect(room, &IngestRoom::settled, &m_rooms->desk, &MatterDesk::settle);
    connect(room, &IngestRoom::alarmsRead, this, &Console::restoreAlarms);
    connect(
        room, &IngestRoom::interruptionsRead, &m_rooms->interruptions, &InterruptionLog::restore);
    connect(&m_rooms->interruptions, &InterruptionLog::noted, this,
        [this](const std::vector<Interruption>& noted) {
            m_rooms->post([noted](IngestRoom& ingest) { ingest.keepInterruptions(noted); });
        });
    connect(room, &IngestRoom::linkChanged, this, &Console::showLink);
    connect(room, &IngestRoom::sourcesCounted, this, &Console::showSources);
    connect(room, &IngestRoom::failed, this, &Console::failed);
    connect(room, &IngestRoom::hubRefused, this, [this](const Error& error) {
        if (error.reason.startsWith("E-ENROL-"_L1) || error.reason.startsWith("E-ROS-"_L1))
            emit enrolmentRefused(error);
    });
    connect(room, &IngestRoom::feedsLive, this, [this] {
        m_rooms->mail.deliver();
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
    connect(&m_rooms->desk, &MatterDesk::receiptWished, this, [this](const Digest& payload) {
        m_rooms->post([payload](IngestRoom& ingest) { ingest.askReceipt(payload); });
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

void Console::setPlaceWatches(PlaceWatches& watches)
{
    m_rooms->watch->setWatches(watches);
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
    m_rooms->mail.deliver(); // what is the newest is asked below
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
    if (m_rooms->reading) {
        m_rooms->readPicture(t); // what is there is of no one instant
        return false;
    }
    if (!forward) {
        m_rooms->readBack(t, known);
        return false;
    }
    m_rooms->readStep(known, t);
    return true;
}

/// What was stored since goes from the picture; where an older version is known, it is asked for.
void Console::stepBack(int request, const std::vector<ObjectVersions>& later)
{
    m_rooms->mail.deliver(); // what was counted is in the picture, or held
    if (request != m_rooms->request)
        return;
    m_rooms->retreat = m_rooms->picture.retreat(later);
    if (m_rooms->retreat.older.isEmpty())
        finishStepBack(request, {});
    else
        m_rooms->pictures.readOlder(request, m_rooms->retreat.older, m_rooms->backTo);
}

void Console::finishStepBack(int request, const std::vector<Item>& older)
{
    if (request != m_rooms->request)
        return;
    m_rooms->picture.stepBack(std::exchange(m_rooms->retreat, {}), older);
    endReading();
}

void Console::readWholeInstead(int request)
{
    if (request == m_rooms->request)
        m_rooms->readPicture(m_rooms->backTo);
}

void Console::beginPicture(int request, qint64 lastEvent)
{
    m_rooms->mail.deliver(); // what this reading covers is not shown behind it once more
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
    m_rooms->mail.deliver(); // committed before, so the step has it
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

void Console::showBatches(const std::vector<SharedBatch>& batches)
{
    std::vector<const std::vector<Item>*> shown;
    std::size_t items = 0;
    for (const SharedBatch& batch : batches) {
        items += batch->items.size();
        if (isShown(*batch))
            shown.push_back(&batch->items);
    }
    m_rooms->burst.note(items);
    m_rooms->picture.apply(shown);
    m_rooms->searches.noteStored();
    for (const SharedBatch& batch : batches) {
        m_rooms->threats.follow(*batch);
        m_rooms->watch->noteItems(batch->items);
        emit committed(batch);
    }
}

/// Whether a batch goes on the screen now. What was stored before the shown instant may come after
/// the clock was fixed at it.
bool Console::isShown(const IntakeBatch& batch)
{
    const bool isHeld
        = !m_rooms->pictureClock.isLive() && batch.stored > m_rooms->pictureClock.shown();
    if (isHeld)
        m_rooms->pictureClock.hold(int(batch.items.size()));
    if (!isHeld && m_rooms->reading && m_rooms->isWhole)
        m_rooms->addBehindReading(batch.items);
    if (isHeld || m_rooms->reading)
        return false;
    m_rooms->newest = std::max(m_rooms->newest, batch.stored);
    return true;
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
