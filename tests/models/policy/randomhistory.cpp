#include "randomhistory.h"

#include "ledger/signednote.h"

#include <algorithm>
#include <array>

namespace yagura::testing {

const QStringList& RandomHistory::numbers()
{
    static const QStringList list{ u"2026-0001"_s, u"2026-0002"_s, u"2026-0003"_s };
    return list;
}

const QStringList& RandomHistory::people()
{
    static const QStringList list{ u"chair"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"officer"_s,
        u"stranger"_s };
    return list;
}

void RandomHistory::step()
{
    m_council.now = m_council.now + std::chrono::minutes(below(90) == 0 ? 300 : below(6));
    m_council.signedEarlierS = below(8) == 0 ? qint64(below(1200)) - 300 : 0;
    const unsigned kind = below(100);
    if (kind < 12)
        open();
    else if (kind < 88)
        mark();
    else if (kind < 91)
        revoke();
    else if (kind < 94)
        changeRoster();
    else if (kind < 97)
        changeTrust();
    else if (kind < 98)
        changePolicy();
    else
        m_council.take(anyOf(people()), u"erasure"_s, UnknownStatement());
}

void RandomHistory::play(int steps)
{
    for (int k = 0; k < steps; ++k)
        step();
}

std::set<QString> RandomHistory::signersOf(const QString& matter) const
{
    const auto found = m_signers.find(matter);
    return found == m_signers.end() ? std::set<QString>() : found->second;
}

QString RandomHistory::keyFor(const QString& signer)
{
    const Member* member = m_council.state.roster.findMember(signer);
    if (!member || member->keys.empty())
        return Council::key(signer).keyId;
    return member->keys[below(static_cast<unsigned>(member->keys.size()))].keyId;
}

void RandomHistory::open()
{
    const bool measure = below(2) == 0;
    const QString opener = anyOf(people());
    m_council.open(opener, anyOf(numbers()), measure ? u"neutralise"_s : u"escalate"_s,
        measure ? u"pdea-6-2"_s : u"act42-45"_s);
}

void RandomHistory::mark()
{
    static constexpr std::array verbs{ Verb::SignOff, Verb::SignOff, Verb::SignOff, Verb::SignOff,
        Verb::SignOff, Verb::SignOff, Verb::SignOff, Verb::SignOff, Verb::SignOff, Verb::SignOff,
        Verb::SignOff, Verb::SignOff, Verb::Abstain, Verb::Refuse, Verb::SendBack, Verb::Opinion,
        Verb::Withdraw, Verb::Acknowledge, Verb::Approve };
    static const QStringList seats{ u"member"_s, u"chair"_s };
    const QString signer = anyOf(people());
    const QString own = signer == u"chair" ? u"chair"_s : u"member"_s;
    // One draw at a time: the order in which arguments are evaluated differs between compilers.
    const QString number = below(2) == 0 ? numbers().front() : anyOf(numbers());
    const Verb verb = verbs[below(static_cast<unsigned>(verbs.size()))];
    Mark mark = m_council.mark(number, verb, below(5) == 0 ? anyOf(seats) : own);
    switch (below(24)) {
    case 0:
        mark.matterId = anyOf(numbers());
        break;
    case 1:
        mark.verb = Verb::Unknown;
        mark.verbText = u"veto"_s;
        break;
    case 2:
        mark.reasonCode = u"whim"_s;
        break;
    case 3:
        mark.role = u"council.chair"_s;
        break;
    case 4:
        mark.policySha256 = Digest::of("another policy");
        break;
    case 5:
        mark.rosterSha256 = Digest::of("another roster");
        break;
    default:
        break;
    }
    if (mark.requestSha256.isEmpty()) // of a matter that is not there
        mark.requestSha256 = mark.policySha256 = Digest::of("no matter");
    if (mark.verb == Verb::SignOff)
        m_signers[mark.matterId].insert(signer);
    m_council.takeWith(keyFor(signer), signer, u"mark"_s, mark);
}

void RandomHistory::revoke()
{
    static const QStringList revokers{ u"registrar"_s, u"registrar"_s, u"registrar"_s, u"a"_s,
        u"d"_s, u"officer"_s };
    const QString owner = anyOf(people());
    const QString key = below(8) == 0 ? keyFor(anyOf(people())) : keyFor(owner);
    const QString revoker = anyOf(revokers);
    m_council.take(revoker, u"revocation"_s,
        Revocation{ owner, key, below(2) == 0 ? 0 : 1795404000, u"stolen"_s });
}

/// One member gets a further key, loses one, leaves, comes back, changes its role, or takes what
/// was another's.
void RandomHistory::changeRoster()
{
    const Roster& roster = m_council.state.roster;
    if (below(8) == 0) {
        m_council.take(u"registrar"_s, u"roster"_s,
            DocumentChange{ roster.seq + 1, roster.sha256, Digest::of("{}") }, "{}");
        return;
    }
    std::vector<Member> members = roster.members;
    const QString newKey = u"key %1"_s.arg(below(3));
    if (members.empty() || below(5) == 0) {
        const QString name = anyOf(people());
        std::erase_if(members, [&](const Member& member) { return member.id == name; });
        members.push_back(Council::member(name, u"npa"_s, { u"council.member"_s }));
    } else {
        Member& member = members[below(static_cast<unsigned>(members.size()))];
        const QString other = anyOf(people());
        switch (below(6)) {
        case 5:
            member.keys = { Council::key(other) };
            std::erase_if(members, [&](const Member& one) { return one.id == other; });
            break;
        case 0:
            member.keys.push_back(Council::key(newKey));
            break;
        case 1:
            member.keys = { Council::key(newKey) };
            break;
        case 2:
            member.roles = { below(2) == 0 ? u"council.member"_s : u"commission.member"_s };
            break;
        case 3:
            member.body = u"mod"_s;
            break;
        default:
            std::erase_if(members, [id = member.id](const Member& one) { return one.id == id; });
        }
    }
    for (Member& member : members) { // mostly as registrars do it; sometimes they forget
        if (below(3) > 0)
            std::erase_if(member.keys,
                [&](const MemberKey& key) { return m_council.state.revoked.count(key.keyId) > 0; });
    }
    m_council.setMembers(members);
}

void RandomHistory::changeTrust()
{
    Trust trust = m_council.state.trust;
    const QString name = u"office %1"_s.arg(below(4));
    const QByteArray key = Council::key(name).publicKey;
    if (std::count(trust.registrars.begin(), trust.registrars.end(), key) == 0
        && trust.registrars.size() < 4)
        trust.registrars.push_back(key);
    trust.registrarThreshold = 1 + static_cast<int>(below(2)) % int(trust.registrars.size());
    trust.rootKeys = { Council::key(u"root"_s).publicKey };
    trust.rootThreshold = 1;
    trust.witnesses = { NoteKey{ u"oversight.example/監理委員会"_s, NoteKey::Kind::Cosignature,
        Council::key(u"witness"_s).publicKey }
                            .toVkey() };
    trust.witnessThreshold = static_cast<int>(below(2));
    const qint64 seq = m_council.state.trustSeq + (below(5) == 0 ? 0 : 1);
    m_council.take(u"registrar"_s, u"trust"_s, TrustChange{ std::max<qint64>(seq, 1), trust });
}

void RandomHistory::changePolicy()
{
    const qint64 seq = m_council.state.policySeq + 1;
    QByteArray pack = PolicyPack::builtInBytes();
    pack.replace("default/2", "default/" + QByteArray::number(seq));
    if (below(2) == 0)
        pack.replace("\"distinct_bodies\":false", "\"distinct_bodies\":true");
    if (below(6) == 0)
        pack = "{}";
    const DocumentChange change{ below(5) == 0 ? seq + 1 : seq, m_council.state.policy.sha256,
        Digest::of(pack) };
    m_council.take(u"registrar"_s, u"policy"_s, change, pack);
}

} // namespace yagura::testing
