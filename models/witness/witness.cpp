#include "witness/witness.h"

#include "ledgerlink/ledgercopy.h"
#include "signing/servicekey.h"
#include "store/database.h"
#include "store/ledgerstore.h"
#include "witness/witnessserver.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {

struct Witness::Rooms {
    /// What was signed stands in a file of its own: the mirror can be thrown away and taken again,
    /// the memory never.
    static Result<std::unique_ptr<Rooms>> open(const WitnessConfig& config, const Clock& clock)
    {
        auto memory = Database::open(
            QDir(config.folder).filePath(u"witness.db"_s), Database::Schema::Ledger);
        if (!memory)
            return memory.error();
        auto key
            = ServiceKey::openOrMake(QDir(config.folder).filePath(u"witness.key"_s), "witness");
        if (!key)
            return key.error();
        return std::make_unique<Rooms>(std::move(*memory), std::move(*key), config, clock);
    }

    Rooms(std::unique_ptr<Database> memoryFile, MemorySigner signer, const WitnessConfig& settings,
        const Clock& clock)
        : memory(std::move(memoryFile))
        , key(std::move(signer))
        , shelf(*memory)
        , book(shelf, key, settings.name, clock)
        , config(settings)
    {
        if (!config.origin.isEmpty())
            book.pin(config.origin, config.logKey);
    }

    std::unique_ptr<Database> memory;
    MemorySigner key;
    LedgerStore shelf;
    WitnessBook book;
    WitnessConfig config;
    std::unique_ptr<LedgerCopy> mirror; ///< none offline
    std::unique_ptr<WitnessServer> server; ///< asks the book, so it ends first
};

Witness::Witness(std::unique_ptr<Rooms> rooms)
    : m_rooms(std::move(rooms))
{
}

Witness::~Witness() = default;

Result<std::unique_ptr<Witness>> Witness::start(const WitnessConfig& config, const Clock& clock)
{
    auto rooms = Rooms::open(config, clock);
    if (!rooms)
        return rooms.error();
    std::unique_ptr<Witness> witness(new Witness(std::move(*rooms)));
    if (auto following = witness->follow(config, clock); !following)
        return following.error();
    auto& server = witness->m_rooms->server;
    server = std::make_unique<WitnessServer>(witness->m_rooms->book);
    connect(&witness->m_rooms->mirror->follower(), &LedgerFollower::entryTaken, server.get(),
        &WitnessServer::entriesRead);
    if (auto listening = server->listen(config.host, config.port); !listening)
        return listening.error();
    return witness;
}

Result<void> Witness::follow(const WitnessConfig& config, const Clock& clock)
{
    auto mirror = LedgerCopy::open(QDir(config.folder).filePath(u"mirror"_s), clock);
    if (!mirror)
        return mirror.error();
    m_rooms->mirror = std::move(*mirror);
    LedgerFollower& follower = m_rooms->mirror->follower();
    m_rooms->book.watch(m_rooms->mirror->ledger(), follower);
    connect(&follower, &LedgerFollower::alarmRaised, this, &Witness::alarmRaised);
    connect(&follower, &LedgerFollower::failed, this, &Witness::alarmRaised);
    m_rooms->mirror->follow(config.hub);
    return {};
}

QUrl Witness::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_rooms->config.host);
    url.setPort(m_rooms->server->port());
    return url;
}

QString Witness::vkey() const
{
    return m_rooms->book.self().toVkey();
}

Result<QString> Witness::makeKey(const WitnessConfig& config, const Clock& clock)
{
    const auto rooms = Rooms::open(config, clock);
    if (!rooms)
        return rooms.error();
    return (*rooms)->book.self().toVkey();
}

Result<WitnessBook::Answer> Witness::signOffline(
    const WitnessConfig& config, const QByteArray& body, const Clock& clock)
{
    auto rooms = Rooms::open(config, clock);
    if (!rooms)
        return rooms.error();
    return (*rooms)->book.addCheckpoint(body);
}

} // namespace yagura
