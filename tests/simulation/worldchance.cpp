#include "world.h"

#include "matters/founding.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura::testing {

namespace {
constexpr char16_t matterKind[] = u"escalate";
constexpr char16_t basis[] = u"act42-45";
} // namespace

void World::actAsMember()
{
    if (!m_random.chance(250))
        return;
    SimConsole& console = *m_consoles[std::size_t(m_random.below(consoles))];
    if (!console.isRunning() || console.disk().isDead())
        return;
    const int what = m_random.below(100);
    if (what < 22)
        putMatter(console);
    else if (what < 80)
        mark(console);
    else if (what < 94)
        markAgainstTheRules(console);
    else if (!m_revoked)
        revoke();
    else
        enrolAgain();
}

void World::putMatter(SimConsole& console)
{
    MatterSheet sheet;
    sheet.matterId = u"2026-%1"_s.arg(++m_matters, 4, 10, QChar(u'0'));
    sheet.action = QString::fromUtf16(matterKind);
    sheet.basis = QString::fromUtf16(basis);
    sheet.title = { u"深刻度の変更"_s, u"Raise the level"_s };
    sheet.what = { { u"深刻度を3へ。"_s, u"Raise it to 3."_s } };
    sheet.why = { { u"支障が続く。"_s, u"Supply is disturbed."_s } };
    sheet.notKnown = { { u"経路。"_s, u"The way in."_s } };
    sheet.sector = u"ci.power"_s;
    sheet.from = Severity::Certain;
    sheet.to = Severity::Major;
    sheet.evidence = { Digest::of("evidence").hex() };
    const auto draft = console.desk().draftMatter(sheet);
    if (!draft)
        return;
    say(u"%1 puts %2"_s.arg(name(console), sheet.matterId));
    console.desk().sign(*draft);
}

/// What the desk allows.
void World::mark(SimConsole& console)
{
    const auto& matters = console.book().matters();
    if (matters.empty())
        return;
    const auto newest = std::min<qint64>(qint64(matters.size()), 3);
    const Matter& matter = matters[matters.size() - 1 - std::size_t(m_random.below(newest))];
    const auto seats = console.desk().mySeats(matter);
    if (seats.empty())
        return;
    const int what = m_random.below(100);
    const Verb verb = what < 88 ? Verb::SignOff : what < 94 ? Verb::Refuse : Verb::Abstain;
    const MarkReason reason{ verb == Verb::SignOff ? QString()
            : verb == Verb::Refuse                 ? u"insufficient_evidence"_s
                                                   : u"interested_party"_s,
        {} };
    const auto draft = console.desk().draftMark(matter.id, verb, seats.front().seat, reason);
    if (!draft)
        return;
    say(u"%1 says %2 to %3"_s.arg(name(console), verbWord(verb), matter.id));
    console.desk().sign(*draft);
}

/// What no desk would sign: twice, one's own, another matter's request, a number that is taken.
void World::markAgainstTheRules(SimConsole& console)
{
    const auto& all = console.ledger().state().matters;
    if (all.empty())
        return;
    const auto last = std::prev(all.end());
    const Matter& matter = last->second;
    const Matter& other = all.begin()->second;
    if (m_random.chance(150)) {
        say(u"%1 puts %2 again"_s.arg(name(console), matter.id));
        return console.submitRaw(u"matter_open"_s,
            MatterOpen{ matter.id, matter.action, matter.basis, matter.sheetCommit, {},
                matter.policySha256, {} });
    }
    const bool swapped = m_random.chance(200);
    const QString seat = console.number() == 0 ? u"chair"_s : u"member"_s;
    say(u"%1 signs %2 off against the rules"_s.arg(name(console), matter.id));
    console.submitRaw(u"mark"_s,
        Mark{ matter.id, swapped ? other.requestSha256 : matter.requestSha256, matter.policySha256,
            console.ledger().state().roster.sha256, seat, console.role(), Verb::SignOff,
            verbWord(Verb::SignOff), {}, {} });
}

void World::revoke()
{
    if (!m_hub->isRunning() || m_hubDisk.isDead())
        return;
    const int whose = m_random.below(4);
    const SimConsole& console = *m_consoles[std::size_t(whose)];
    const auto step = Founding::revocation(m_hub->ledger(),
        { console.member(), console.key().key().keyId, 0, u"stolen"_s }, m_registrar,
        m_clock.now());
    if (!step)
        return;
    say(u"the key of %1 is revoked"_s.arg(console.member()));
    m_made.insert(Envelope::fromBytes(step->envelope)->payloadSha256());
    if (m_hub->desk().submit(step->envelope))
        m_revoked = whose;
}

void World::enrolAgain()
{
    if (!m_hub->isRunning() || m_hubDisk.isDead())
        return;
    SimConsole& console = *m_consoles[std::size_t(*m_revoked)];
    const CouncilState& state = m_hub->ledger().state();
    console.giveKey();
    std::vector<Member> members = state.roster.members;
    for (Member& member : members) {
        if (member.id == console.member())
            member.keys = { console.key().key() };
    }
    m_memberOf[console.key().key().keyId] = console.member();
    const auto step = Founding::roster(m_hub->ledger(), members, { &m_registrar }, m_clock.now());
    if (!step)
        return;
    m_made.insert(Envelope::fromBytes(step->envelope)->payloadSha256());
    if (!m_hub->desk().take(0, { {}, step->document }) || !m_hub->desk().submit(step->envelope))
        return;
    say(u"%1 has a new key"_s.arg(console.member()));
    m_revoked.reset();
}

void World::breakSomething()
{
    if (!m_random.chance(40))
        return;
    const int line = m_random.chance(150) ? SimWitness::line : m_random.below(consoles);
    switch (m_random.below(6)) {
    case 0:
        say(u"line %1 breaks"_s.arg(line));
        return m_net.cut(line);
    case 1:
        say(u"line %1 is cut for a while"_s.arg(line));
        return m_net.partition(line, std::chrono::milliseconds(m_random.between(500, 30'000)));
    case 2:
        say(u"line %1 swallows"_s.arg(line));
        return m_net.swallow(line, m_random.chance(500));
    case 3:
        if (m_random.chance(300))
            return m_hubClock.setSkew(std::chrono::milliseconds(m_random.between(-1500, 1500)));
        return turnBit(*m_consoles[std::size_t(m_random.below(consoles))]);
    default:
        return breakDisk();
    }
}

void World::breakDisk()
{
    const int whose = m_random.below(consoles + 2);
    SimDisk* disk = whose < consoles ? &m_consoles[std::size_t(whose)]->disk()
        : whose == consoles          ? &m_hubDisk
                                     : m_witness->disks()[std::size_t(m_random.below(2))];
    const QString machine = whose < consoles ? u"console %1"_s.arg(whose)
        : whose == consoles                  ? u"the hub"_s
                                             : u"the witness"_s;
    if (disk->isDead())
        return;
    if (m_random.chance(250)) {
        disk->setFull(!disk->isFull());
        return say(
            u"the disk of %1 is %2"_s.arg(machine, disk->isFull() ? u"full"_s : u"cleared"_s));
    }
    disk->cutPower(m_random.chance(300) ? 0 : m_random.between(1, 12));
    say(u"the power of %1 goes soon"_s.arg(machine));
}

/// Found out when the program starts the next time, which is now.
void World::turnBit(SimConsole& console)
{
    const auto size = console.disk().size();
    if (!console.isRunning() || console.disk().isDead() || *size == 0)
        return;
    const qint64 index = m_random.below(*size);
    say(u"a bit of entry %1 turns on the disk of %2"_s.arg(index).arg(name(console)));
    console.disk().flipBit(index, m_random);
    console.disk().cutPower(0);
}

/// A member gives the operator a statement that the hub never saw.
void World::collude()
{
    SimConsole& console = *m_consoles[std::size_t(m_random.below(consoles))];
    if (!console.isRunning() || console.ledger().state().matters.empty())
        return;
    const Matter& matter = std::prev(console.ledger().state().matters.end())->second;
    const Statement statement = StatementBuilder::make(console.ledger().place(m_clock.now()),
        console.member(), console.key().key().keyId, u"mark"_s,
        Mark{ matter.id, matter.requestSha256, matter.policySha256,
            console.ledger().state().roster.sha256, u"member"_s, console.role(), Verb::Opinion,
            verbWord(Verb::Opinion), {}, {} });
    const auto envelope = StatementBuilder::seal(statement, { &console.key() });
    if (!envelope)
        return;
    m_made.insert(Envelope::fromBytes(*envelope)->payloadSha256());
    m_liar->take(*envelope);
    if (m_random.chance(500)) {
        say(u"line %1 is led to the liar"_s.arg(SimWitness::line));
        m_net.route(SimWitness::line, &m_liar->server());
        m_net.cut(SimWitness::line);
        m_witnessMetLiar = true;
    }
}

/// The operator leads some consoles, and perhaps the witness, to another hub that has the log key;
/// and back.
void World::lie()
{
    const bool isBusy = m_liar && m_liar->hasReaders();
    if (!isBusy && m_random.chance(20) && m_hub->isRunning() && m_hub->ledger().size() > 8) {
        m_liar = std::make_unique<Liar>(m_hubDisk, m_hub->ledger().entries(), m_origin, m_logKey,
            m_witness->self(), m_hubClock, m_random);
        m_outcome.lies = 1;
        say(u"somebody lies: "_s + m_liar->describe());
        reconnectLost();
        collude();
    }
    if (!m_liar || !m_random.chance(60))
        return;
    const int line = m_random.chance(200) ? SimWitness::line : m_random.below(consoles);
    const bool toLiar = m_random.chance(600) || !m_hub->isRunning();
    say(u"line %1 is led to %2"_s.arg(line).arg(toLiar ? u"the liar"_s : u"the hub"_s));
    m_net.route(line, toLiar ? &m_liar->server() : &m_hub->server());
    m_net.cut(line);
    if (!toLiar)
        return;
    if (line == SimWitness::line)
        m_witnessMetLiar = true;
    else
        m_consoles[std::size_t(line)]->metLiar = true;
}

} // namespace yagura::testing
