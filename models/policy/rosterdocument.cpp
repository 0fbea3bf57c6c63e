#include "policy/rosterdocument.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"
#include "signing/signaturecheck.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace yagura::RosterDocument {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMembers = 500;
constexpr qsizetype mostKeys = 8;
constexpr qsizetype mostRoles = 16;
constexpr qsizetype ed25519KeyBytes = 32;
constexpr qsizetype p256PointBytes = 65; // uncompressed, SEC 1 2.3.3
constexpr qint64 latestS = 9007199254740991; // 2^53 - 1
/// They sign genesis, trust, rosters and policies; a member of that name would be taken for them.
constexpr std::array<QStringView, 3> takenNames{ u"registrar", u"root", u"installer" };

QJsonObject designationObject(const Designation& designation)
{
    QJsonObject object{ { u"no"_s, designation.number }, { u"from"_s, designation.fromS } };
    if (designation.untilS != 0)
        object[u"until"] = designation.untilS;
    return object;
}

QJsonObject memberObject(const Member& member)
{
    QJsonArray keys;
    for (const MemberKey& key : member.keys)
        keys.append(QJsonObject{ { u"alg"_s, key.algorithm },
            { u"pub"_s, QString::fromLatin1(key.publicKey.toBase64()) } });
    QJsonObject object{
        { u"id"_s, member.id },
        { u"body"_s, member.body },
        { u"office"_s,
            QJsonObject{ { u"ja"_s, member.office.ja }, { u"en"_s, member.office.en } } },
        { u"roles"_s, QJsonArray::fromStringList(member.roles) },
        { u"keys"_s, keys },
    };
    if (!member.designation.number.isEmpty())
        object[u"designation"] = designationObject(member.designation);
    return object;
}

/// The algorithm belongs to the key for good: no envelope says how it is to be checked (trust.md
/// 2.1).
MemberKey readKey(const QJsonValue& value, const QString& place, JsonFields& outer)
{
    JsonFields fields(value.toObject(), place);
    const QString algorithm = fields.word(u"alg", 32);
    const bool curve = algorithm == SignatureCheck::p256;
    const auto key = SignatureCheck::memberKey(
        algorithm, fields.base64(u"pub", curve ? p256PointBytes : ed25519KeyBytes));
    if (!key)
        fields.refuse(u"pub", u"is no usable key of its algorithm"_s);
    fields.finishInside(outer);
    return key.value_or(MemberKey());
}

Designation readDesignation(JsonFields& outer, const QString& place)
{
    JsonFields fields(outer.object(u"designation"), place + u".designation"_s);
    Designation designation;
    designation.number = fields.word(u"no", 64);
    designation.fromS = fields.integer(u"from", 0, latestS);
    if (fields.has(u"until"))
        designation.untilS = fields.integer(u"until", 1, latestS);
    fields.finishInside(outer);
    return designation;
}

Member readMember(const QJsonValue& value, const QString& place, JsonFields& outer)
{
    JsonFields fields(value.toObject(), place);
    Member member;
    member.id = fields.word(u"id", 32);
    member.body = fields.word(u"body", 64);
    member.office = fields.bilingual(u"office", 64);
    for (const QJsonValue& role : fields.array(u"roles", mostRoles))
        member.roles.append(role.toString());
    for (const QJsonValue& key : fields.array(u"keys", mostKeys))
        member.keys.push_back(readKey(key, place + u".keys"_s, fields));
    if (fields.has(u"designation"))
        member.designation = readDesignation(fields, place);
    if (std::count(takenNames.begin(), takenNames.end(), member.id) > 0
        || member.roles.contains(QString()))
        fields.refuse(u"id", u"is taken, or a role is no word"_s);
    fields.finishInside(outer);
    return member;
}

bool isUnambiguous(const Roster& roster)
{
    std::set<QString> ids, keys;
    for (const Member& member : roster.members) {
        if (!ids.insert(member.id).second)
            return false;
        for (const MemberKey& key : member.keys) {
            if (!keys.insert(key.keyId).second)
                return false;
        }
    }
    return true;
}

} // namespace

Result<QByteArray> write(const Roster& roster)
{
    QJsonArray members;
    for (const Member& member : roster.members)
        members.append(memberObject(member));
    const QJsonObject object{ { u"v"_s, 1 }, { u"type"_s, u"roster"_s }, { u"seq"_s, roster.seq },
        { u"members"_s, members } };
    return CanonicalJson::write(object, CanonicalJson::rosterLimits);
}

Result<Roster> read(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::rosterLimits);
    if (!object)
        return Error{ Error::Code::Malformed, object.error().detail, u"E-ROS-FORM"_s };
    JsonFields fields(*object);
    fields.constant(u"v", 1);
    fields.constant(u"type", u"roster"_s);
    Roster roster{ Digest::of(bytes), fields.integer(u"seq", 1, 1'000'000'000), {} };
    const QJsonArray members = fields.array(u"members", mostMembers);
    for (qsizetype k = 0; k < members.size(); ++k)
        roster.members.push_back(readMember(members[k], u"members[%1]"_s.arg(k), fields));
    if (!isUnambiguous(roster))
        fields.refuse(u"members", u"names a member or a key twice"_s);
    if (auto fits = fields.finish(u"E-ROS-FORM"_s); !fits)
        return fits.error();
    return roster;
}

} // namespace yagura::RosterDocument
