#include "hub/hub.h"

#include "base/log.h"
#include "hub/consoledoor.h"
#include "hub/feedfanout.h"
#include "hub/heartbeats.h"
#include "hub/hubkeys.h"
#include "hub/ledgerdesk.h"
#include "hub/ledgerfanout.h"
#include "hub/openingdesk.h"
#include "hub/publisherdesk.h"
#include "hub/trainingregistrar.h"
#include "hub/witnessdesk.h"
#include "hublink/hubserver.h"
#include "matters/ledgerintake.h"
#include "picture/incidentintake.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/incidentstore.h"
#include "store/ledgerstore.h"
#include "store/logshrinker.h"
#include "store/openingtable.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {

/// What stands in the folder: opened first, closed last.
struct HubStores {
    std::unique_ptr<Database> mirrorFile;
    std::unique_ptr<Database> ledgerFile;
    HubKeys keys;
    IncidentStore incidents;
    DocumentStore documents;
    LedgerStore ledger;
    OpeningTable openings;

    static Result<std::unique_ptr<HubStores>> open(const QString& folder)
    {
        auto mirrorFile
            = Database::open(QDir(folder).filePath(u"mirror.db"_s), Database::Schema::Mirror);
        if (!mirrorFile)
            return mirrorFile.error();
        auto ledgerFile
            = Database::open(QDir(folder).filePath(u"ledger.db"_s), Database::Schema::Ledger);
        if (!ledgerFile)
            return ledgerFile.error();
        const auto first = LedgerStore(**ledgerFile).leaves(0, 1);
        if (!first)
            return first.error();
        auto keys = HubKeys::open(folder, // after the locks: two programs must not both make keys
            first->empty() ? HubKeys::Ledger::None : HubKeys::Ledger::Founded);
        if (!keys)
            return keys.error();
        return std::make_unique<HubStores>(
            std::move(*mirrorFile), std::move(*ledgerFile), std::move(*keys));
    }

    HubStores(
        std::unique_ptr<Database> mirror, std::unique_ptr<Database> ledgerDatabase, HubKeys hubKeys)
        : mirrorFile(std::move(mirror))
        , ledgerFile(std::move(ledgerDatabase))
        , keys(std::move(hubKeys))
        , incidents(*mirrorFile, true)
        , documents(*mirrorFile)
        , ledger(*ledgerFile)
        , openings(*ledgerFile)
    {
    }
};

/// Everything of one hub, in the order it is built.
struct Hub::Rooms {
    Rooms(std::unique_ptr<HubStores> opened, const HubSettings& settings, const Clock& clock);

    /// Reads what is stored; founds a ledger where there is none.
    Result<void> load();
    void serve();

    std::unique_ptr<HubStores> stores;
    LedgerIntake ledger;
    TrainingRegistrar registrar;
    HubServer server;
    ControlWriter writer;
    LedgerDesk desk;
    WitnessDesk witnesses;
    FeedFanout feeds;
    LedgerFanout ledgerFanout;
    Heartbeats heartbeats;
    OpeningDesk openings;
    ConsoleDoor door;
    const Clock& clock;
    std::unique_ptr<IncidentIntake>
        intake; ///< knows the ledger's kind, so it comes after the ledger is loaded
    std::unique_ptr<PublisherDesk> publishers;
    LogShrinker logShrinker; ///< of the mirror

private:
    void connectSockets();
    void connectFacts();
    QHash<HubServer::Peer, HubPath> paths;
};

Hub::Rooms::Rooms(
    std::unique_ptr<HubStores> opened, const HubSettings& settings, const Clock& sharedClock)
    : stores(std::move(opened))
    , ledger(stores->ledger, stores->documents, sharedClock)
    , registrar(ledger, stores->ledger, stores->documents, stores->keys.registrar, sharedClock)
    , server(sharedClock)
    , writer(u"urn:yagura:hub"_s, sharedClock)
    , desk(ledger, stores->ledger, stores->documents, stores->keys.log, sharedClock)
    , witnesses(settings.witnesses, { ledger, stores->ledger, desk, registrar })
    , feeds(server, stores->incidents, writer)
    , ledgerFanout(server, ledger, stores->ledger, stores->documents, writer)
    , heartbeats(server, stores->incidents, ledger, stores->ledger, writer, sharedClock)
    , openings(server, ledger, stores->openings, writer, sharedClock)
    , door(server, { ledger, desk, registrar, feeds, ledgerFanout, heartbeats, openings }, writer,
          sharedClock)
    , clock(sharedClock)
    , logShrinker(*stores->mirrorFile)
{
}

Result<void> Hub::Rooms::load()
{
    if (auto loaded = stores->incidents.load(); !loaded)
        return loaded;
    if (auto loaded = ledger.load(); !loaded)
        return loaded;
    if (auto founded = registrar.found(stores->keys.log.key().publicKey); !founded)
        return founded;
    if (ledger.state().genesis.logKey != stores->keys.log.key().publicKey)
        return Error{ Error::Code::Untrusted,
            u"log.key is not the key that this ledger's genesis names"_s, u"E-KEY-LOG"_s };
    return witnesses.askLatest();
}

void Hub::Rooms::serve()
{
    intake = std::make_unique<IncidentIntake>(stores->incidents, clock, ledger.state().exercise);
    publishers = std::make_unique<PublisherDesk>(
        server, *intake, stores->incidents, ledger, writer, clock);
    connectFacts();
    connectSockets();
    if (const auto kept = stores->ledger.newestHead(1))
        ledgerFanout.setCosigned(kept->size, kept->note);
    witnesses.start();
    desk.signCheckpoint();
    heartbeats.start();
    // Behind the first greetings. What fails here fails again with the first event, and is told.
    QMetaObject::invokeMethod(
        &server, [this] { std::ignore = stores->incidents.loadNames(); }, Qt::QueuedConnection);
}

void Hub::Rooms::connectFacts()
{
    QObject::connect(intake.get(), &IncidentIntake::committed, &server, [this] {
        feeds.pumpAll();
        heartbeats.soon();
        logShrinker.noteWrite();
    });
    QObject::connect(
        publishers.get(), &PublisherDesk::sourceSet, &heartbeats, &Heartbeats::tellAll);
    QObject::connect(
        &desk, &LedgerDesk::entryAppended, &server, [this] { ledgerFanout.pumpAll(); });
    QObject::connect(&desk, &LedgerDesk::refused, &server,
        [this](const Refusal& refusal) { ledgerFanout.tellRefusal(refusal); });
    QObject::connect(&desk, &LedgerDesk::checkpointSigned, &server,
        [this](qint64 size, const QByteArray& note) { ledgerFanout.setCheckpoint(size, note); });
    QObject::connect(&desk, &LedgerDesk::checkpointCosigned, &server,
        [this](qint64 size, const QByteArray& note) { ledgerFanout.setCosigned(size, note); });
}

void Hub::Rooms::connectSockets()
{
    QObject::connect(&server, &HubServer::opened, &server,
        [this](quint64 peer, HubPath path) { paths.insert(peer, path); });
    QObject::connect(&server, &HubServer::messageReceived, &server,
        [this](quint64 peer, const QByteArray& message) {
            if (paths.value(peer) == HubPath::Publish)
                publishers->accept(peer, message);
            else
                door.accept(peer, paths.value(peer), message);
        });
    QObject::connect(&server, &HubServer::drained, &server, [this](quint64 peer) {
        feeds.pump(peer);
        ledgerFanout.pump(peer);
    });
    QObject::connect(&server, &HubServer::closed, &server, [this](quint64 peer) {
        paths.remove(peer);
        door.forget(peer);
        desk.forget(peer);
        publishers->forget(peer);
        feeds.forget(peer);
        ledgerFanout.forget(peer);
    });
}

Hub::Hub() = default;

Hub::~Hub()
{
    if (!m_rooms || !m_rooms->intake || m_failure)
        return;
    m_rooms->intake->commitNow(); // what was taken from a socket is not lost by an orderly end
    m_rooms->desk.signWaiting();
}

Result<std::unique_ptr<Hub>> Hub::start(const HubSettings& settings, const Clock& clock)
{
    if (!settings.address.isLoopback())
        return Error{ Error::Code::Refused, settings.address.toString(), u"E-HUB-LOOPBACK"_s };
    auto stores = HubStores::open(settings.folder);
    if (!stores)
        return stores.error();
    std::unique_ptr<Hub> hub(new Hub);
    hub->m_rooms = std::make_unique<Rooms>(std::move(*stores), settings, clock);
    const auto broken = [hub = hub.get()](const Error& error) { hub->fail(error); };
    hub->m_rooms->stores->mirrorFile->onBroken(broken);
    hub->m_rooms->stores->ledgerFile->onBroken(broken);
    if (auto loaded = hub->m_rooms->load(); !loaded)
        return loaded.error();
    hub->m_rooms->serve();
    if (auto listening = hub->m_rooms->server.listen(settings.address, settings.port); !listening)
        return listening.error();
    if (hub->m_failure) // of a write whose answer nobody waits for
        return *hub->m_failure;
    qCInfo(logHub) << "ledger" << hub->ledgerOrigin() << "at" << hub->url().toDisplayString();
    return hub;
}

void Hub::fail(const Error& error)
{
    m_failure = error;
    emit failed(error);
    // Not now: whoever wrote still stands in its room.
    QMetaObject::invokeMethod(
        this, [this] { m_rooms.reset(); }, Qt::QueuedConnection);
}

QUrl Hub::url() const
{
    return m_rooms ? m_rooms->server.url() : QUrl();
}

QString Hub::ledgerOrigin() const
{
    return m_rooms ? m_rooms->ledger.state().ledger : QString();
}

} // namespace yagura
