#include "policy/policypack.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKinds = 64;
constexpr qsizetype mostBases = 64;
constexpr qsizetype mostSeats = 16;
constexpr qsizetype mostReasons = 256;
constexpr qint64 longestTtlS = 366LL * 24 * 3600;

/// Reads every object of an array field with `readOne(JsonFields&)`.
template <typename Entry, typename ReadOne>
std::vector<Entry> readAll(JsonFields& fields, QStringView key, qsizetype most, ReadOne readOne)
{
    std::vector<Entry> entries;
    const QJsonArray array = fields.array(key, most);
    for (qsizetype k = 0; k < array.size(); ++k) {
        JsonFields inner(array[k].toObject(), u"%1[%2]"_s.arg(key).arg(k));
        entries.push_back(readOne(inner));
        inner.finishInside(fields);
    }
    return entries;
}

QStringList readWords(JsonFields& fields, QStringView key, qsizetype most)
{
    QStringList words;
    for (const QJsonValue& value : fields.array(key, most)) {
        if (value.toString().isEmpty())
            fields.refuse(key, u"holds what is no word"_s);
        words.append(value.toString());
    }
    return words;
}

LegalBasis readBasis(JsonFields& fields)
{
    LegalBasis basis;
    basis.id = fields.word(u"id", 32);
    basis.act = fields.bilingual(u"act");
    basis.article = fields.bilingual(u"article");
    if (fields.has(u"effective_from")) {
        const auto from = Instant::fromRfc3339(fields.text(u"effective_from", 40));
        if (!from)
            fields.refuse(u"effective_from", u"is no RFC 3339 time"_s);
        basis.effectiveFrom = from.value_or(Instant());
    }
    return basis;
}

SeatNeed readSeat(JsonFields& fields)
{
    SeatNeed seat;
    seat.seat = fields.word(u"seat", 32);
    seat.role = fields.word(u"role", 48);
    seat.needed = static_cast<int>(fields.integer(u"needed", 1, 100));
    seat.name = fields.bilingual(u"name", 64);
    return seat;
}

MatterPolicy readKind(JsonFields& fields)
{
    MatterPolicy kind;
    kind.action = fields.word(u"action", 32);
    kind.name = fields.bilingual(u"name", 64);
    kind.bases = readAll<LegalBasis>(fields, u"bases", mostBases, readBasis);
    kind.openers = readWords(fields, u"openers", 32);
    kind.seats = readAll<SeatNeed>(fields, u"seats", mostSeats, readSeat);
    kind.ttlS = fields.integer(u"ttl_s", 1, longestTtlS);
    kind.distinctBodies = fields.flag(u"distinct_bodies");
    kind.neutralises = fields.flag(u"neutralises");
    kind.needsTargets = fields.flag(u"needs_targets");
    if (fields.has(u"statutory_lane"))
        fields.flag(u"statutory_lane");
    kind.consequence = fields.bilingual(u"consequence", 512);
    // A kind without seats would be decided by nobody, and one without a basis would need no law.
    if (kind.seats.empty() || kind.bases.empty() || kind.openers.isEmpty())
        fields.refuse(u"seats", u"and 'bases' and 'openers' need an entry each"_s);
    return kind;
}

ReasonChoice readReason(JsonFields& fields)
{
    ReasonChoice reason;
    reason.code = fields.word(u"code", 32);
    reason.text = fields.bilingual(u"text");
    for (const QString& word : readWords(fields, u"verbs", 20)) {
        reason.verbs.push_back(verbFromWord(word));
        if (reason.verbs.back() == Verb::Unknown)
            fields.refuse(u"verbs", u"holds the unknown verb '%1'"_s.arg(word));
    }
    return reason;
}

template <typename Entry, typename Key> bool hasTwins(const std::vector<Entry>& entries, Key key)
{
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (std::any_of(
                entries.begin(), it, [&](const Entry& other) { return other.*key == (*it).*key; }))
            return true;
    }
    return false;
}

bool namesAreUnique(const PolicyPack& pack)
{
    return !hasTwins(pack.kinds, &MatterPolicy::action)
        && !hasTwins(pack.reasons, &ReasonChoice::code)
        && std::none_of(pack.kinds.begin(), pack.kinds.end(), [](const MatterPolicy& kind) {
               return hasTwins(kind.seats, &SeatNeed::seat)
                   || hasTwins(kind.bases, &LegalBasis::id);
           });
}

} // namespace

Result<PolicyPack> PolicyPack::fromBytes(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::rosterLimits);
    if (!object)
        return Error{ Error::Code::Malformed, object.error().detail, u"E-POL-FORM"_s };
    JsonFields fields(*object);
    PolicyPack pack;
    pack.sha256 = Digest::of(bytes);
    fields.constant(u"v", 1);
    fields.constant(u"type", u"policy_pack"_s);
    pack.id = fields.word(u"id");
    pack.keyFiles = fields.has(u"key_files") && fields.flag(u"key_files");
    pack.kinds = readAll<MatterPolicy>(fields, u"kinds", mostKinds, readKind);
    pack.reasons = readAll<ReasonChoice>(fields, u"reasons", mostReasons, readReason);
    if (!namesAreUnique(pack))
        fields.refuse(u"kinds", u"and 'reasons' name something twice"_s);
    if (auto fits = fields.finish(u"E-POL-FORM"_s); !fits)
        return fits.error();
    return pack;
}

QByteArray PolicyPack::builtInBytes()
{
    QFile file(u":/yagura/policy/default.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto document = opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    const auto bytes = CanonicalJson::write(document.object(), CanonicalJson::rosterLimits);
    if (document.isNull() || !bytes)
        qFatal("the program was built with a policy pack that cannot be read");
    return *bytes;
}

const MatterPolicy* PolicyPack::find(QStringView action) const
{
    const auto it = std::find_if(kinds.begin(), kinds.end(),
        [&](const MatterPolicy& kind) { return kind.action == action; });
    return it == kinds.end() ? nullptr : &*it;
}

const LegalBasis* PolicyPack::findBasis(QStringView basisId) const
{
    for (const MatterPolicy& kind : kinds) {
        if (const LegalBasis* basis = kind.findBasis(basisId))
            return basis;
    }
    return nullptr;
}

const LegalBasis* MatterPolicy::findBasis(QStringView id) const
{
    const auto it = std::find_if(
        bases.begin(), bases.end(), [&](const LegalBasis& basis) { return basis.id == id; });
    return it == bases.end() ? nullptr : &*it;
}

std::vector<ReasonChoice> PolicyPack::reasonsFor(Verb verb) const
{
    std::vector<ReasonChoice> found;
    std::copy_if(
        reasons.begin(), reasons.end(), std::back_inserter(found), [&](const ReasonChoice& choice) {
            return std::find(choice.verbs.begin(), choice.verbs.end(), verb) != choice.verbs.end();
        });
    return found;
}

} // namespace yagura
