#include "world.h"

#include "matters/founding.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

World::World(quint64 seed, bool traced)
    : m_random(seed)
    , m_traced(traced)
    , m_net(m_clock, m_random)
    , m_hubClock(m_clock)
    , m_witnessClock(m_clock)
    , m_origin(u"ledger.example/simulated"_s)
    , m_witness(std::make_unique<SimWitness>(m_random, m_witnessClock, m_random.chance(600)))
    , m_hubDisk(m_random)
    , m_mayLie(m_random.chance(600))
{
    m_hub = std::make_unique<SimHub>(m_hubDisk, m_hubClock, m_logKey, m_witness->self());
    for (int number = 0; number < consoles; ++number) {
        m_consoles.push_back(std::make_unique<SimConsole>(number, m_random, m_clock, eyes()));
        m_consoles.back()->clock().setSkew(
            std::chrono::milliseconds(m_random.between(-9000, 9000)));
    }
    found();
}

World::~World()
{
    m_consoles.clear();
    m_witness.reset();
    m_liar.reset();
    m_hub.reset();
}

void World::say(const QString& line)
{
    if (m_traced)
        m_outcome.trace.append(
            u"%1 s  %2"_s.arg(double(m_clock.monotonic().count() - 1'000'000) / 1000, 9, 'f', 3)
                .arg(line));
}

QString World::name(const SimConsole& console) const
{
    return u"console %1"_s.arg(console.number());
}

void World::found()
{
    (void)m_hub->start();
    Trust trust{ { m_registrar.key().publicKey }, 1 };
    trust.witnesses = { m_witness->self().toVkey() };
    trust.witnessThreshold = 1;
    const Genesis genesis{ u"multi_site"_s, m_logKey.key().publicKey, trust };
    QByteArray pack = PolicyPack::builtInBytes();
    pack.replace("\"ttl_s\":14400", "\"ttl_s\":" + QByteArray::number(Oracle::ttlMs / 1000));
    std::vector<Member> members;
    for (const auto& console : m_consoles) {
        m_memberOf[console->key().key().keyId] = console->member();
        members.push_back({ console->member(), u"body-%1"_s.arg(console->number()),
            { u"委員"_s, u"Member"_s }, { console->role() }, { console->key().key() } });
    }
    LedgerIntake& ledger = m_hub->ledger();
    const auto take = [&](const Result<FoundingStep>& made) {
        Q_ASSERT(made);
        if (!made->document.isEmpty())
            (void)m_hubDisk.keepAddressed(made->document);
        const auto taken = ledger.append(made->envelope);
        Q_ASSERT(taken);
        m_made.insert(taken->entry.payloadSha256);
    };
    take(Founding::genesis(m_origin, genesis, m_registrar, m_clock.now()));
    take(Founding::policy(ledger, pack, { &m_registrar }, m_clock.now()));
    take(Founding::roster(ledger, members, { &m_registrar }, m_clock.now()));
    m_hub->desk().signCheckpoint();
    m_witness->pin(m_origin, m_logKey.key().publicKey);
    m_net.route(SimWitness::line, &m_hub->server());
    m_witness->start();
    for (const auto& console : m_consoles) {
        m_net.route(console->number(), &m_hub->server());
        console->start();
    }
}

Outcome World::run(int steps)
{
    for (int n = 0; n < steps && !m_outcome.violation; ++n)
        step(true);
    if (!m_outcome.violation)
        finish();
    m_outcome.entries = m_hub->isRunning() ? m_hub->ledger().size() : 0;
    return m_outcome;
}

void World::step(bool faults)
{
    passTime(faults);
    m_net.deliver();
    questionWitness(faults);
    m_hub->tick();
    if (m_liar)
        m_liar->tick();
    for (const auto& console : m_consoles)
        console->tick();
    if (faults) {
        actAsMember();
        breakSomething();
        if (m_mayLie)
            lie();
    }
    restartDead();
    for (const int number : std::exchange(m_changed, {}))
        look(*m_consoles[std::size_t(number)]);
    for (const auto& console : m_consoles)
        lookAtOutbox(*console);
}

void World::passTime(bool faults)
{
    int ms = m_random.between(5, 200);
    if (faults && m_random.chance(50))
        ms = m_random.between(1000, 5000);
    if (faults && m_random.chance(8))
        ms = m_random.between(20'000, 90'000);
    m_clock.advance(std::chrono::milliseconds(ms));
}

/// A machine that lost its power knows nothing any more but what its disk knows, a while later.
void World::restartDead()
{
    if (m_hubDisk.isDead())
        restartHub();
    if (m_witness->isDead()) {
        m_witness->stop();
        if (isBack(m_witness.get())) {
            for (SimDisk* disk : m_witness->disks())
                disk->powerOn();
            m_witness->start();
            say(u"the witness starts"_s);
        }
    }
    for (const auto& console : m_consoles) {
        if (console->disk().isDead())
            restart(*console);
    }
}

bool World::isBack(const void* machine)
{
    const auto [found, isNew] = m_restarts.try_emplace(
        machine, m_clock.monotonic() + std::chrono::milliseconds(m_random.between(50, 8000)));
    m_outcome.crashes += isNew;
    const bool back = m_clock.monotonic() >= found->second;
    if (back)
        m_restarts.erase(found);
    return back;
}

void World::restartHub()
{
    if (m_hub->isRunning())
        say(u"the hub loses its power"_s);
    m_hub->stop();
    if (!isBack(m_hub.get()))
        return;
    m_hubDisk.powerOn();
    const auto started = m_hub->start();
    expect(started.has_value(), "I2 what the disk kept is a whole ledger",
        u"the hub does not start: "_s + (started ? QString() : started.error().detail));
    if (!started)
        return;
    say(u"the hub starts with %1 entries"_s.arg(m_hub->ledger().size()));
    lookAtHub();
    reconnectLost();
}

void World::restart(SimConsole& console)
{
    if (console.isRunning())
        say(name(console) + u" loses its power"_s);
    console.stop();
    if (!isBack(&console))
        return;
    console.disk().powerOn();
    m_changed.insert(console.number());
    say(name(console) + u" starts"_s);
    if (console.start())
        return;
    say(name(console) + u" throws its ledger away"_s);
    console.disk().loseLedger();
    console.startedAnew = true;
    console.start();
}

void World::reconnectLost()
{
    for (const auto& console : m_consoles) {
        if (!m_net.routeOf(console->number()))
            m_net.route(console->number(), &m_hub->server());
    }
    if (!m_net.routeOf(SimWitness::line))
        m_net.route(SimWitness::line, &m_hub->server());
}

/// What HTTP carries between a log and its witness: one question at a time, slow, and lost now and
/// then.
void World::questionWitness(bool faults)
{
    const auto later = [this] {
        return m_clock.monotonic() + std::chrono::milliseconds(m_random.between(5, 300));
    };
    if (auto request = m_hub->askWitness())
        m_questions.push_back({ *request, false, {}, later() });
    if (auto request = m_liar ? m_liar->askWitness() : std::nullopt)
        m_questions.push_back({ *request, true, {}, later() });
    for (Question& question : m_questions) {
        if (m_clock.monotonic() < question.due)
            continue;
        if (!question.answer) {
            answer(question);
            question.due = later();
        } else if (question.byLiar) {
            if (m_liar)
                m_liar->takeAnswer(question.request, *question.answer);
            question.due = {};
        } else {
            const bool lost = faults && m_random.chance(50);
            m_hub->takeAnswer(
                question.request, lost ? WitnessBook::Answer{ 0, {}, {} } : *question.answer);
            question.due = {};
        }
    }
    std::erase_if(m_questions,
        [](const Question& question) { return question.answer && question.due.count() == 0; });
}

void World::answer(Question& question)
{
    const auto said = m_witness->ask(question.request.body.toBytes());
    question.answer = said.value_or(WitnessBook::Answer{ 0, {}, {} });
    if (question.answer->status == 200)
        lookAtSigned(question);
    else if (question.answer->status != 503 && question.answer->status != 409)
        say(u"the witness answers %1 %2"_s.arg(question.answer->status)
                .arg(QString::fromUtf8(question.answer->body.trimmed())));
}

/// From here on everything works, and nobody lies.
void World::heal()
{
    say(u"everything heals"_s);
    m_mayLie = false;
    const auto repair = [](SimDisk& disk) {
        disk.setFull(false);
        if (!disk.isDead())
            disk.powerOn();
    };
    repair(m_hubDisk);
    for (SimDisk* disk : m_witness->disks())
        repair(*disk);
    for (const auto& console : m_consoles)
        repair(console->disk());
    for (auto& [machine, at] : m_restarts)
        at = m_clock.monotonic();
    m_hubClock.setSkew(0ms);
    restartDead();
    m_liar.reset();
    if (!m_hub->isRunning())
        return;
    for (const auto& console : m_consoles)
        m_net.route(console->number(), &m_hub->server());
    m_net.route(SimWitness::line, &m_hub->server());
    m_net.heal();
}

void World::finish()
{
    heal();
    const auto end = m_clock.monotonic() + 60s;
    while (m_clock.monotonic() < end && !m_outcome.violation)
        step(false);
    if (!m_outcome.violation)
        lookAtTheEnd();
}

} // namespace yagura::testing
