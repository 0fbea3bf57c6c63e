#include "simconsole.h"

#include "hublink/hubclient.h"
#include "simnet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

struct SimConsole::Running {
    Running(int number, SimDisk& disk, const Clock& clock)
        : ledger(disk, disk, clock)
        , hub(QUrl(u"sim://hub:%1"_s.arg(number)), u"console"_s, clock)
        , desk(book, clock)
    {
    }

    LedgerIntake ledger;
    HubClient hub;
    MatterBook book;
    MatterDesk desk;
    std::unique_ptr<LedgerLine> line;
};

SimConsole::SimConsole(int number, Random& random, const ManualClock& clock, Eyes eyes)
    : m_number(number)
    , m_clock(clock)
    , m_eyes(std::move(eyes))
    , m_disk(random)
{
    SimNet::get().setAlive(number, [this] { return !m_disk.isDead(); });
}

SimConsole::~SimConsole() = default;

QString SimConsole::member() const
{
    return u"m-%1"_s.arg(m_number);
}

/// A chair, three members, and one who only puts matters.
QString SimConsole::role() const
{
    return m_number == 0 ? u"council.chair"_s : m_number < 4 ? u"council.member"_s : u"nco.duty"_s;
}

/// As IngestRoom and Console join the same parts.
bool SimConsole::start()
{
    m_running = std::make_unique<Running>(m_number, m_disk, m_clock);
    Running& r = *m_running;
    if (const auto loaded = r.ledger.load(); !loaded && loaded.error().reason != u"E-DOC-MISSING") {
        m_running.reset();
        return false;
    }
    r.line = std::make_unique<LedgerLine>(
        r.ledger, LedgerLine::Shelves{ m_disk, m_disk, m_disk }, r.hub, m_clock);
    LedgerLine& line = *r.line;
    QObject::connect(
        &line, &LedgerLine::updated, &r.book, [this, &r](const BookUpdate& update, Instant at) {
            r.book.apply(update, at);
            m_eyes.changed(*this);
        });
    QObject::connect(
        &line, &LedgerLine::healthChanged, &r.book, [this, &r](const LedgerHealth& health) {
            r.book.setHealth(health);
            m_eyes.changed(*this);
        });
    QObject::connect(&line, &LedgerLine::refusalReceived, &r.book, &MatterBook::addRefusal);
    QObject::connect(&line, &LedgerLine::alarmRaised, &r.book, [this, &r](const Error& error) {
        r.book.raiseAlarm(error);
        m_eyes.alarmed(*this, error);
    });
    QObject::connect(&line, &LedgerLine::outboxRead, &r.desk, &MatterDesk::setSubmissions);
    QObject::connect(&line, &LedgerLine::settled, &r.desk,
        [this, &r](const Digest& payload, SubmissionState state, const QString& code) {
            r.desk.settle(payload, state, code);
            m_eyes.settled(*this, payload, state);
        });
    QObject::connect(&r.desk, &MatterDesk::submissionReady, &line,
        [this](const Submission& submission) { submit(submission); });
    QObject::connect(&r.hub, &HubClient::welcomed, &line,
        [this](const Welcome& welcome) { m_eyes.welcomed(*this, welcome); });
    r.desk.setSigner(&m_key);
    line.tellStored();
    r.hub.start();
    return true;
}

void SimConsole::stop()
{
    m_running.reset();
}

void SimConsole::tick()
{
    if (!m_running || m_clock.monotonic() < m_checkAt)
        return;
    m_checkAt = m_clock.monotonic() + 1s;
    m_running->line->checkTime();
    m_running->book.refreshExpiry(m_clock.now());
    QCoreApplication::sendPostedEvents(); // what the signer's future posted
}

LedgerIntake& SimConsole::ledger()
{
    return m_running->ledger;
}

MatterBook& SimConsole::book()
{
    return m_running->book;
}

MatterDesk& SimConsole::desk()
{
    return m_running->desk;
}

void SimConsole::submit(const Submission& submission)
{
    m_eyes.made(submission.payloadSha256);
    m_running->line->submit(submission);
    const auto kept = m_disk.outbox();
    const bool isKept = std::any_of(kept->begin(), kept->end(),
        [&](const Submission& other) { return other.payloadSha256 == submission.payloadSha256; });
    if (isKept && !m_disk.isDead())
        m_accepted.insert(submission.payloadSha256);
}

void SimConsole::submitRaw(const QString& type, decltype(Statement::body) body)
{
    const Statement statement = StatementBuilder::make(
        ledger().place(m_clock.now()), member(), m_key.key().keyId, type, std::move(body));
    const auto envelope = StatementBuilder::seal(statement, { &m_key });
    if (!envelope)
        return;
    const Digest payload = Envelope::fromBytes(*envelope)->payloadSha256();
    submit({ payload, *envelope, {}, m_clock.now(), SubmissionState::Queued, {} });
}

} // namespace yagura::testing
