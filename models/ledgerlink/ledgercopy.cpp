#include "ledgerlink/ledgercopy.h"

#include "hublink/hubclient.h"
#include "signing/ed25519.h"

#include <QDir>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto patience = 15s; // without an answer, or without the rest of it
} // namespace

Result<std::unique_ptr<LedgerCopy>> LedgerCopy::open(const QString& folder, const Clock& clock)
{
    auto mirror = Database::open(QDir(folder).filePath(u"mirror.db"_s), Database::Schema::Mirror);
    if (!mirror)
        return mirror.error();
    auto ledger = Database::open(QDir(folder).filePath(u"ledger.db"_s), Database::Schema::Ledger);
    if (!ledger)
        return ledger.error();
    std::unique_ptr<LedgerCopy> copy(
        new LedgerCopy({ std::move(*mirror), std::move(*ledger) }, clock));
    // A lost roster or policy pack comes again from the hub, with the entries behind it.
    if (auto loaded = copy->m_ledger.load(); !loaded && loaded.error().reason != u"E-DOC-MISSING")
        return loaded.error();
    return copy;
}

LedgerCopy::LedgerCopy(Files files, const Clock& clock)
    : m_files(std::move(files))
    , m_clock(clock)
    , m_documents(*m_files.mirror)
    , m_store(*m_files.ledger)
    , m_ledger(m_store, m_documents, clock)
    , m_follower(m_ledger, m_documents, clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({ Error::Code::Unavailable, m_trouble, u"E-HUB-AWAY"_s });
    });
    connect(&m_follower, &LedgerFollower::entryTaken, &m_patience,
        [this] { m_patience.start(); }); // a long ledger is no silence
    connect(&m_follower, &LedgerFollower::headTaken, this, &LedgerCopy::look);
    connect(&m_follower, &LedgerFollower::caughtUp, this, [this] {
        m_live = true;
        look();
    });
    connect(&m_follower, &LedgerFollower::alarmRaised, this, &LedgerCopy::fail);
    connect(&m_follower, &LedgerFollower::failed, this, &LedgerCopy::fail);
}

LedgerCopy::~LedgerCopy() = default;

bool LedgerCopy::holds(const Digest& payload) const
{
    return m_store.indexOf(payload).has_value();
}

void LedgerCopy::follow(const QUrl& hub)
{
    const QString name = QString::fromLatin1(randomBytes(8).toHex());
    m_hub = std::make_unique<HubClient>(hub, name, m_clock);
    connect(m_hub.get(), &HubClient::healthChanged, this,
        [this](const LinkHealth& health) { m_trouble = health.detail; });
    m_follower.follow(*m_hub);
    m_patience.start();
    m_hub->start();
}

void LedgerCopy::look()
{
    const bool complete = m_live && m_ledger.size() > 0 && m_ledger.size() == m_ledger.coveredSize()
        && !m_follower.isAlarmed();
    if (!complete || std::exchange(m_answered, true))
        return;
    m_patience.stop();
    emit caughtUp();
}

void LedgerCopy::fail(const Error& error)
{
    if (std::exchange(m_answered, true))
        return;
    m_patience.stop();
    emit failed(error);
}

} // namespace yagura
