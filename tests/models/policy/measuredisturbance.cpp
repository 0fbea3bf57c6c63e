#include "measurehistory.h"

#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// What must not count: the half of MeasureHistory that does not go the way of the law.
namespace yagura::testing {

namespace {

/// All modules come into force on another day.
QJsonArray withDay(QJsonArray calendar, const QString& day)
{
    for (qsizetype k = 0; k < calendar.size(); ++k) {
        QJsonObject module = calendar[k].toObject();
        module[u"effective_from"_s] = day;
        calendar[k] = module;
    }
    return calendar;
}

QJsonArray withoutGrounds(const QJsonArray& kinds)
{
    QJsonArray changed;
    for (const QJsonValue& value : kinds) {
        QJsonObject kind = value.toObject();
        kind.remove(u"grounds"_s);
        changed.append(kind);
    }
    return changed;
}

QJsonArray withoutMinister(const QJsonArray& kinds)
{
    QJsonArray changed;
    for (const QJsonValue& value : kinds) {
        QJsonObject kind = value.toObject();
        QJsonArray steps;
        for (const QJsonValue& step : kind.value(u"steps"_s).toArray()) {
            if (step[u"step"_s].toString() != u"foreign_minister")
                steps.append(step);
        }
        if (!steps.isEmpty())
            kind[u"steps"_s] = steps;
        changed.append(kind);
    }
    return changed;
}

} // namespace

const QStringList& MeasureHistory::allRoles()
{
    static const QStringList list{ u"council.chair"_s, u"council.member"_s, u"npa.officer"_s,
        u"npa.commander"_s, u"nco.duty"_s, u"mofa.liaison"_s, u"commission.member"_s,
        u"records.clerk"_s, u"admin"_s };
    return list;
}

std::vector<Member> MeasureHistory::everyOffice()
{
    std::vector<Member> members;
    const auto add = [&](const QString& id, const QStringList& roles, bool designated = false) {
        members.push_back(Council::member(id, u"body-%1"_s.arg(id), roles));
        if (designated)
            members.back().designation = { u"No.%1"_s.arg(members.size()), 1790000000, 0 };
    };
    add(u"chair"_s, { u"council.chair"_s });
    add(u"vice"_s, { u"council.vice_chair"_s });
    for (const QString& id : { u"a"_s, u"b"_s, u"c"_s })
        add(id, { u"council.member"_s });
    for (const QString& id : { u"k1"_s, u"k2"_s, u"k3"_s, u"k4"_s })
        add(id, { u"commission.member"_s });
    add(u"duty"_s, { u"nco.duty"_s });
    add(u"analyst"_s, { u"nco.analyst"_s });
    add(u"mofa"_s, { u"mofa.liaison"_s });
    add(u"npsc"_s, { u"npsc.liaison"_s });
    add(u"officer"_s, { u"npa.officer"_s }, true);
    add(u"second"_s, { u"npa.officer"_s, u"npa.commander"_s, u"council.member"_s }, true);
    add(u"chief"_s, { u"npa.commander"_s });
    add(u"operator"_s, { u"sdf.operator"_s }, true);
    add(u"general"_s, { u"sdf.commander"_s });
    add(u"admiral"_s, { u"sdf.commander"_s });
    add(u"clerk"_s, { u"records.clerk"_s });
    add(u"reporter"_s, { u"operator.reporter"_s });
    members.back().body = u"op-1"_s; // for which it may speak
    members[3].body = members[4].body; // of one organisation
    return members;
}

void MeasureHistory::disturb(MatterOpen& request)
{
    switch (below(12)) {
    case 0:
        request.ground = onceIn(2) ? QString() : u"whim"_s;
        break;
    case 1:
        request.declaredAtS = onceIn(2) ? 0 : seconds() + 119 + below(4);
        break;
    case 2:
        request.scope.targets = int(below(6));
        request.scope.abroad = std::min(request.scope.abroad, request.scope.targets);
        break;
    case 3:
        request.scope.methods = onceIn(2) ? QStringList() : QStringList{ u"thunder"_s };
        break;
    case 4:
        request.scope.concerns.clear();
        break;
    case 5:
        request.officer = anyOf(QStringList{ QString(), u"chief"_s, u"stranger"_s, u"duty"_s });
        break;
    case 6:
        request.recordFields = request.recordFields.mid(1);
        break;
    case 7:
        request.targetCommit = onceIn(2) ? Digest() : Digest::of("other targets");
        break;
    case 8:
        request.basis = u"act42-46"_s;
        break;
    case 9:
        request.policySha256 = Digest::of("another policy");
        break;
    case 10:
        request.action = u"escalate"_s;
        break;
    case 11:
        request.matterId = anyOf(QStringList{ u"2026-1"_s, u"X-2026-0001"_s, u"2026-0009"_s });
        break;
    }
}

void MeasureHistory::disturb(Mark& mark)
{
    MarkFacts& facts = mark.facts;
    switch (below(17)) {
    case 0:
        facts.outcome = anyOf(QStringList{ QString(), u"met"_s, u"not_agreed"_s, u"ended"_s });
        break;
    case 1:
        facts.atS = onceIn(2) ? 0 : seconds() + 119 + below(4);
        break;
    case 2:
        facts.validUntilS = onceIn(2) ? 0 : seconds() + below(3);
        break;
    case 3:
        facts.validUntilS += 2;
        break;
    case 4:
        facts.methods = onceIn(2) ? QStringList() : QStringList{ u"thunder"_s };
        break;
    case 5:
        facts.officer = anyOf(QStringList{ QString(), u"chief"_s, u"stranger"_s, u"operator"_s });
        break;
    case 6:
        facts.targets = int(below(8));
        break;
    case 7:
        facts.recordCommit = {};
        break;
    case 8:
        facts.recordFields = facts.recordFields.mid(1);
        break;
    case 9:
        mark.seat = anyOf(QStringList{ u"command"_s, u"chair"_s, u"close"_s, u"receipt"_s });
        break;
    case 10:
        mark.verb = static_cast<Verb>(below(22));
        break;
    case 11:
        mark.role = anyOf(allRoles());
        break;
    case 12:
        mark.requestSha256 = Digest::of("another request");
        break;
    case 13:
        mark.policySha256 = Digest::of("another policy");
        break;
    case 14:
        mark.rosterSha256 = Digest::of("another roster");
        break;
    case 15:
        mark.matterId = anyOf(numbers());
        break;
    case 16:
        mark.verb = Verb::Unknown;
        mark.verbText = u"veto"_s;
        break;
    }
}

void MeasureHistory::revoke()
{
    const auto& members = m_council.state.roster.members;
    if (members.empty())
        return;
    const Member member = members[below(unsigned(members.size()))];
    const QString key
        = member.keys.empty() ? Council::key(member.id).keyId : member.keys.front().keyId;
    const QString signer = onceIn(3) ? u"k1"_s : u"registrar"_s;
    m_council.take(signer, u"revocation"_s, Revocation{ member.id, key, 0, u"lost"_s });
}

/// Somebody leaves, comes back with another key, changes the office or loses the designation; or
/// the document is not of its form.
void MeasureHistory::changeRoster()
{
    std::vector<Member> members = onceIn(2) ? everyOffice() : m_council.state.roster.members;
    for (Member& member : members) {
        if (m_council.state.revoked.count(Council::key(member.id).keyId) > 0)
            member.keys = { Council::key(u"%1 again %2"_s.arg(member.id).arg(below(2))) };
    }
    if (!members.empty()) {
        Member& member = members[below(unsigned(members.size()))];
        switch (below(6)) {
        case 0:
            member.roles.append(anyOf(allRoles()));
            break;
        case 1:
            member.designation = { u"No.9"_s, seconds() - 60, seconds() + 3600 };
            break;
        case 2:
            member.designation = {};
            break;
        case 3:
            std::erase_if(members, [id = member.id](const Member& one) { return one.id == id; });
            break;
        default:
            break;
        }
    }
    const qint64 seq = m_council.state.roster.seq + 1;
    QByteArray document = *RosterDocument::write({ {}, seq, members });
    if (onceIn(3)) {
        const QJsonObject changed = spoilt(QJsonDocument::fromJson(document).object()).toObject();
        document
            = CanonicalJson::write(changed, CanonicalJson::rosterLimits).value_or(QByteArray("{}"));
    }
    if (onceIn(6))
        document = smudged(document);
    m_council.take(u"registrar"_s, u"roster"_s,
        DocumentChange{ seq, m_council.state.roster.sha256, Digest::of(document) }, document);
}

/// The policy with one thing changed, which often is one too many.
void MeasureHistory::changePolicy()
{
    static const QStringList days{ u"2026-10-01T00:00:00Z"_s, u"2026-11-23t03:00:00.1239+00:00"_s,
        u"2027-01-01T00:00:00+09:00"_s, u"2026-02-30T00:00:00Z"_s, u"2026-10-01T24:00:00Z"_s,
        u"2026-10-01T23:59:60Z"_s, u"2026-10-01 00:00:00z"_s, u"2026-10-01T00:00Z"_s,
        u"2026-10-01T00:00:00"_s, u"2026-10-01T00:00:00-00:00"_s, u"2026-10-01T00:00:00+24:00"_s,
        u"2026-10-01T00:00:00.Z"_s, u"0000-01-01T00:00:00Z"_s, u"1900-01-01T00:00:00+0900"_s,
        u"9999-12-31T23:59:59.999999Z"_s, u"2026-1-1T00:00:00Z"_s, u"2026-10-01T00:60:00Z"_s,
        u"2026-10-01T00:00:00+09:60"_s };
    QJsonObject pack = QJsonDocument::fromJson(PolicyPack::builtInBytes()).object();
    if (onceIn(5))
        pack[u"calendar"_s] = withDay(pack[u"calendar"_s].toArray(), anyOf(days));
    else if (onceIn(6)) // before the law's day
        pack[u"calendar"_s] = QJsonArray();
    else if (onceIn(6))
        pack[u"kinds"_s] = withoutGrounds(pack[u"kinds"_s].toArray());
    else if (onceIn(6))
        pack[u"kinds"_s] = withoutMinister(pack[u"kinds"_s].toArray());
    else if (!onceIn(4))
        pack = spoilt(pack).toObject();
    QByteArray document = CanonicalJson::write(pack, CanonicalJson::rosterLimits).value_or("{}");
    if (onceIn(4))
        document = smudged(document);
    const DocumentChange change{ m_council.state.policySeq + 1, m_council.state.policy.sha256,
        Digest::of(document) };
    m_council.take(u"registrar"_s, u"policy"_s, change, document);
}

/// Bytes that a careless parser would take, somewhere in them.
QByteArray MeasureHistory::smudged(const QByteArray& document)
{
    static const QByteArrayList smudges{ " ", "\n", "\xEF\xBB\xBF", "\xE2\x80\xAE", "\x01",
        "e\xCC\x81", "\\u0041", "\\/", ".0", "e1", "-", "null", "0", ",", "\xFF", "\xC3", "\x7F",
        "\\\"", "\xE2\x80\xA8", "\xED\xA0\x80", "\xF0\x9F\x97\xBE" };
    QByteArray bytes = document;
    qsizetype place = qsizetype(below(unsigned(bytes.size())));
    if (onceIn(2)) // where a string or a number begins
        place = std::max<qsizetype>(0, bytes.indexOf(onceIn(2) ? "\":\"" : "\":", place)) + 2;
    return bytes.insert(place, anyOf(smudges));
}

QJsonValue MeasureHistory::spoilt(const QJsonValue& value)
{
    static const std::vector<QJsonValue> others{ 0, 1, 2, 50, 3600, true, false, u""_s, u"abroad"_s,
        u"P"_s, u"chair"_s, u"commission.member"_s, u"not a word"_s, QJsonArray(), QJsonObject() };
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = anyOf(object.keys());
        if (onceIn(12))
            object.remove(key);
        else if (onceIn(30))
            object.insert(u"surplus"_s, 1);
        else
            object[key] = spoilt(object[key]);
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const qsizetype place = qsizetype(below(unsigned(array.size())));
        const unsigned how = below(8);
        if (how == 0)
            array.removeAt(place);
        else if (how == 1)
            array.append(array[place]);
        else if (how == 2)
            array.prepend(array.takeAt(place));
        else
            array[place] = spoilt(array[place]);
        return array;
    }
    return anyOf(others);
}

} // namespace yagura::testing
