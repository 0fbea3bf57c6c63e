#include "console/consolerooms.h"

#include "console/sourcestate.h"
#include "evidence/evidencebundle.h"
#include "matters/ledgerreading.h"
#include "store/database.h"
#include "store/picturesteps.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {

ConsoleRooms::ConsoleRooms(const ConsoleSettings& consoleSettings, const Clock& sharedClock)
    : settings(consoleSettings)
    , clock(sharedClock)
    , interruptions(feeds, sharedClock)
    , pictureClock(sharedClock)
    , replay(pictureClock, sharedClock)
    , desk(book, sharedClock)
    , pictures(QDir(consoleSettings.folder).filePath(u"mirror.db"_s))
    , threats(QDir(consoleSettings.folder).filePath(u"mirror.db"_s))
    , searches(consoleSettings.folder)
    , mail(sharedClock)
    , enrolment(book,
          { {}, consoleSettings.handle, consoleSettings.wishedBody, consoleSettings.office,
              consoleSettings.wishedRoles, {} })
{
    QObject::connect(&burst, &BurstSign::changed, &threats, &ThreatRoom::setHeld);
    QObject::connect(&burst, &BurstSign::changed, &searches, &SearchRoom::setHeld);
    thread.setObjectName(u"ingest"_s);
    anchor.moveToThread(&thread);
    thread.start();
}

ConsoleRooms::~ConsoleRooms()
{
    QMetaObject::invokeMethod(
        &anchor, [this] { room.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void ConsoleRooms::post(std::function<void(IngestRoom&)> work)
{
    QMetaObject::invokeMethod(
        &anchor, [this, work = std::move(work)] { work(*room); }, Qt::QueuedConnection);
}

QFuture<Result<EvidenceSummary>> ConsoleRooms::exportEvidence(const QString& target)
{
    auto promise = std::make_shared<QPromise<Result<EvidenceSummary>>>();
    promise->start();
    exports.start([promise, target, folder = settings.folder] {
        promise->addResult(EvidenceBundle::exportFrom(folder, target));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> ConsoleRooms::enter(const ManualEntry& entry)
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

QFuture<Result<std::vector<IncidentChange>>> ConsoleRooms::changesBetween(
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

void ConsoleRooms::audit()
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

void ConsoleRooms::readPicture(Instant t)
{
    reading = true;
    readUpTo.reset();
    meanwhile.clear();
    isWhole = true;
    pictureClock.setReading(true);
    pictures.read(++request, t);
}

/// What was committed while the whole picture is being read, and is not in it.
void ConsoleRooms::addBehindReading(const std::vector<Item>& items)
{
    for (const Item& item : items) {
        if (!readUpTo || item.eventSeq > *readUpTo)
            meanwhile.push_back(item);
    }
    if (readUpTo)
        picture.apply(std::exchange(meanwhile, {}));
}

void ConsoleRooms::readStep(Instant after, Instant upTo)
{
    reading = true;
    isWhole = false;
    pictureClock.setReading(true);
    post([number = ++request, after, upTo](
             IngestRoom& ingest) { ingest.readStep(number, after, upTo); });
}

void ConsoleRooms::readBack(Instant to, Instant from)
{
    reading = true;
    isWhole = false;
    backTo = to;
    pictureClock.setReading(true);
    pictures.countBack(++request, to, from);
}

void ConsoleRooms::countHeld(Instant t)
{
    const auto answer = [this, number = ++counting](const Result<qint64>& count) {
        mail.deliver(); // it is counted already
        if (count && !pictureClock.isLive() && number == counting)
            pictureClock.setHeld(static_cast<int>(*count) - std::exchange(stepped, 0));
    };
    stepped = 0;
    ask<qint64>([t](IngestRoom& ingest) {
        return ingest.countAfter(t);
    }).then(&pictureClock, answer);
}

QFuture<Result<std::vector<AlarmLine>>> ConsoleRooms::alarmLines(Instant since)
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

void ConsoleRooms::refreshSources()
{
    const Instant hubNow = heartbeat.t + (clock.monotonic() - heartbeatAt);
    std::vector<SourceHealth> sources = heartbeat.sources;
    for (SourceHealth& source : sources)
        source.state = sourceState(source, hubNow, hubState);
    if (sources != feeds.sources() || heartbeat.quarantine != feeds.quarantineCount())
        feeds.setSources(std::move(sources), heartbeat.quarantine);
}

} // namespace yagura
