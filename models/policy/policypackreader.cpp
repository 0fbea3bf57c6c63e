#include "policy/policypack.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"
#include "policy/packconsistency.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKinds = 64;
constexpr qsizetype mostBases = 64;
constexpr qsizetype mostSeats = 16;
constexpr qsizetype mostReasons = 256;
constexpr qsizetype mostRoles = 32;
constexpr qsizetype mostSteps = 15;
constexpr qsizetype mostRecordFields = 24; // of a statement
constexpr qsizetype mostWords = 8; // methods and concerns of a statement
constexpr qsizetype mostGrounds = 16;
constexpr qsizetype mostRungs = 8;
constexpr qsizetype mostModules = 32;
constexpr qsizetype mostNames = 256;
constexpr qsizetype nameLength = 64;
constexpr qsizetype wordLength = 32;
constexpr qsizetype roleLength = 48;
constexpr qint64 longestS = 366LL * 24 * 3600;

constexpr std::array<QStringView, 8> reportSteps{ u"detected", u"aware", u"duty_check", u"quick",
    u"follow_up", u"detail", u"corrective_order", u"close" };

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

template <typename Entry, typename ReadOne>
std::vector<Entry> readAny(JsonFields& fields, QStringView key, qsizetype most, ReadOne readOne)
{
    return fields.has(key) ? readAll<Entry>(fields, key, most, readOne) : std::vector<Entry>();
}

QStringList readRoles(JsonFields& fields, QStringView key)
{
    QStringList words;
    for (const QJsonValue& value : fields.array(key, mostRoles)) {
        if (value.toString().isEmpty() || value.toString().size() > roleLength)
            fields.refuse(key, u"holds what is no role"_s);
        words.append(value.toString());
    }
    return words;
}

QStringList readAnyRoles(JsonFields& fields, QStringView key)
{
    return fields.has(key) ? readRoles(fields, key) : QStringList();
}

QStringList readAnyWords(JsonFields& fields, QStringView key, qsizetype most)
{
    QStringList words;
    if (!fields.has(key))
        return words;
    for (const QJsonValue& value : fields.array(key, most)) {
        JsonFields one({ { u"word"_s, value } }, key.toString());
        const QString word = one.word(u"word", wordLength);
        fields.merge(one);
        if (words.contains(word))
            fields.refuse(key, u"holds '%1' twice"_s.arg(word));
        words.append(word);
    }
    return words;
}

qint64 readAnyNumber(JsonFields& fields, QStringView key, qint64 least, qint64 most)
{
    return fields.has(key) ? fields.integer(key, least, most) : 0;
}

bool readAnyFlag(JsonFields& fields, QStringView key, bool otherwise)
{
    return fields.has(key) ? fields.flag(key) : otherwise;
}

Instant readAnyTime(JsonFields& fields, QStringView key)
{
    if (!fields.has(key))
        return {};
    const auto time = Instant::fromRfc3339(fields.text(key, 40));
    if (!time)
        fields.refuse(key, u"is no RFC 3339 time"_s);
    return time.value_or(Instant());
}

/// One of a closed list of words; the first where the field is absent.
template <typename Value, typename WordOf>
Value readChoice(
    JsonFields& fields, QStringView key, std::initializer_list<Value> values, WordOf wordOf)
{
    const QString word = fields.optionalWord(key, wordLength);
    if (!fields.has(key))
        return *values.begin();
    const auto it = std::find_if(
        values.begin(), values.end(), [&](Value value) { return wordOf(value) == word; });
    if (it == values.end())
        fields.refuse(key, u"is the unknown word '%1'"_s.arg(word));
    return it == values.end() ? *values.begin() : *it;
}

LegalBasis readBasis(JsonFields& fields)
{
    return { fields.word(u"id", wordLength), fields.bilingual(u"act"), fields.bilingual(u"article"),
        readAnyTime(fields, u"effective_from") };
}

SeatNeed readSeat(JsonFields& fields)
{
    SeatNeed seat;
    seat.seat = fields.word(u"seat", wordLength);
    seat.role = fields.word(u"role", roleLength);
    seat.needed = static_cast<int>(fields.integer(u"needed", 1, 100));
    seat.name = fields.bilingual(u"name", nameLength);
    seat.substitutes = readAnyRoles(fields, u"substitutes");
    return seat;
}

UrgentGround readGround(JsonFields& fields)
{
    return { fields.word(u"code", wordLength), fields.bilingual(u"text") };
}

StepNeed readStep(JsonFields& fields)
{
    StepNeed need;
    const QString word = fields.word(u"step", wordLength);
    if (!stepFromWord(word, need.step))
        fields.refuse(u"step", u"is the unknown step '%1'"_s.arg(word));
    need.name = fields.bilingual(u"name", nameLength);
    need.body = fields.bilingual(u"body", nameLength);
    need.roles = readRoles(fields, u"roles");
    if (need.roles.isEmpty())
        fields.refuse(u"roles", u"is empty"_s);
    if (fields.has(u"needed"))
        need.needed = static_cast<int>(fields.integer(u"needed", 1, 100));
    need.when = readChoice(fields, u"when",
        { StepCondition::Always, StepCondition::Abroad, StepCondition::Nsc,
            StepCondition::UsForces },
        stepConditionWord);
    need.inUrgentLane = readAnyFlag(fields, u"in_urgent_lane", true);
    need.record = readAnyWords(fields, u"record", mostRecordFields);
    need.urgentRecord = readAnyWords(fields, u"urgent_record", mostRecordFields);
    QStringList asked = need.fieldsAsked(true);
    if (asked.size() > mostRecordFields || asked.removeDuplicates() > 0)
        fields.refuse(u"urgent_record", u"asks twice for a field, or for too many"_s);
    need.lastsS = readAnyNumber(fields, u"lasts_s", 0, longestS);
    need.withinS = readAnyNumber(fields, u"within_s", 0, longestS);
    need.escalateS = readAnyNumber(fields, u"escalate_s", 0, longestS);
    need.clock = readChoice(fields, u"clock",
        { ClockKind::Internal, ClockKind::Order, ClockKind::Statutory }, clockKindWord);
    return need;
}

std::vector<int> readLadder(JsonFields& fields)
{
    std::vector<int> rungs;
    for (const QJsonValue& value : fields.array(u"ladder", mostRungs)) {
        JsonFields one({ { u"rung"_s, value } }, u"ladder"_s);
        rungs.push_back(
            static_cast<int>(one.integer(u"rung", rungs.empty() ? 1 : rungs.back() + 1, 100)));
        fields.merge(one);
    }
    return rungs;
}

/// What a measure has beside its council seats.
void readMeasure(JsonFields& fields, MatterPolicy& kind)
{
    kind.track = fields.optionalWord(u"track", 2);
    if (fields.has(u"track") && kind.track != u"P" && kind.track != u"D1" && kind.track != u"D2")
        fields.refuse(u"track", u"is none of P, D1, D2"_s);
    kind.needsOfficer = readAnyFlag(fields, u"needs_officer", false);
    kind.record = readAnyWords(fields, u"record", mostRecordFields);
    kind.methods = readAnyWords(fields, u"methods", mostWords);
    kind.concerns = readAnyWords(fields, u"concerns", mostWords);
    kind.grounds = readAny<UrgentGround>(fields, u"grounds", mostGrounds, readGround);
    kind.urgentOpeners = readAnyRoles(fields, u"urgent_openers");
    kind.stoppers = readAnyRoles(fields, u"stoppers");
    kind.authorisationTtlS = readAnyNumber(fields, u"authorisation_ttl_s", 0, longestS);
    kind.steps = readAny<StepNeed>(fields, u"steps", mostSteps, readStep);
}

MatterPolicy readKind(JsonFields& fields)
{
    MatterPolicy kind;
    kind.action = fields.word(u"action", wordLength);
    kind.name = fields.bilingual(u"name", nameLength);
    kind.module = fields.optionalWord(u"module", wordLength);
    kind.bases = readAll<LegalBasis>(fields, u"bases", mostBases, readBasis);
    kind.openers = readRoles(fields, u"openers");
    kind.seats = readAll<SeatNeed>(fields, u"seats", mostSeats, readSeat);
    kind.ttlS = fields.integer(u"ttl_s", 1, longestS);
    kind.substitutesFromPct
        = static_cast<int>(readAnyNumber(fields, u"substitutes_from_pct", 1, 99));
    if (fields.has(u"ladder"))
        kind.ladder = readLadder(fields);
    kind.distinctBodies = fields.flag(u"distinct_bodies");
    kind.neutralises = fields.flag(u"neutralises");
    kind.needsTargets = fields.flag(u"needs_targets");
    kind.consequence = fields.bilingual(u"consequence", 512);
    readMeasure(fields, kind);
    return kind;
}

ReasonChoice readReason(JsonFields& fields)
{
    ReasonChoice reason;
    reason.code = fields.word(u"code", wordLength);
    reason.text = fields.bilingual(u"text");
    for (const QJsonValue& value : fields.array(u"verbs", 20)) {
        reason.verbs.push_back(verbFromWord(value.toString()));
        if (reason.verbs.back() == Verb::Unknown)
            fields.refuse(u"verbs", u"holds the unknown verb '%1'"_s.arg(value.toString()));
    }
    return reason;
}

LegalModule readModule(JsonFields& fields)
{
    return { fields.word(u"module", wordLength), fields.bilingual(u"name", nameLength),
        fields.bilingual(u"law"), readAnyTime(fields, u"effective_from") };
}

std::pair<QString, QStringList> readReportStep(JsonFields& fields)
{
    const std::pair step{ fields.word(u"step", wordLength), readRoles(fields, u"roles") };
    if (step.second.isEmpty())
        fields.refuse(u"roles", u"is empty"_s);
    return step;
}

/// The steps stand in the order of the law (domain.md 3.3), none twice.
bool areReportSteps(const std::vector<std::pair<QString, QStringList>>& steps)
{
    auto from = reportSteps.begin();
    return std::all_of(steps.begin(), steps.end(), [&](const auto& step) {
        from = std::find(from, reportSteps.end(), step.first);
        return from != reportSteps.end() && from++ != reportSteps.end();
    });
}

ReportPolicy readReports(JsonFields& outer)
{
    ReportPolicy reports;
    JsonFields fields(outer.object(u"reports"), u"reports"_s);
    reports.law = fields.bilingual(u"law");
    reports.quickWithinS = fields.integer(u"quick_within_s", 0, longestS);
    reports.detailDays = static_cast<int>(fields.integer(u"detail_days", 1, 366));
    reports.detailLeadS = fields.integer(u"detail_lead_s", 0, longestS);
    reports.roles = readAll<std::pair<QString, QStringList>>(
        fields, u"steps", qsizetype(reportSteps.size()), readReportStep);
    if (reports.roles.empty() || !areReportSteps(reports.roles))
        fields.refuse(u"steps", u"are no steps of a report in the order of the law"_s);
    fields.finishInside(outer);
    return reports;
}

std::pair<QString, BilingualText> readName(JsonFields& fields)
{
    return { fields.word(u"word", wordLength), fields.bilingual(u"name", nameLength) };
}

PolicyPack readPack(JsonFields& fields)
{
    PolicyPack pack;
    using Name = std::pair<QString, BilingualText>;
    fields.constant(u"v", 1);
    fields.constant(u"type", u"policy_pack"_s);
    pack.id = fields.word(u"id");
    pack.keyFiles = readAnyFlag(fields, u"key_files", false);
    pack.kinds = readAll<MatterPolicy>(fields, u"kinds", mostKinds, readKind);
    pack.reasons = readAll<ReasonChoice>(fields, u"reasons", mostReasons, readReason);
    pack.calendar = readAny<LegalModule>(fields, u"calendar", mostModules, readModule);
    if (fields.has(u"reports"))
        pack.reports = readReports(fields);
    pack.fieldNames = readAny<Name>(fields, u"field_names", mostNames, readName);
    pack.methodNames = readAny<Name>(fields, u"method_names", mostNames, readName);
    pack.concernNames = readAny<Name>(fields, u"concern_names", mostNames, readName);
    return pack;
}

} // namespace

/// Field by field, strictly: what is not known is refused.
Result<PolicyPack> PolicyPack::fromBytes(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::rosterLimits);
    if (!object)
        return Error{ Error::Code::Malformed, object.error().detail, u"E-POL-FORM"_s };
    JsonFields fields(*object);
    PolicyPack pack = readPack(fields);
    pack.sha256 = Digest::of(bytes);
    if (auto fits = fields.finish(u"E-POL-FORM"_s); !fits)
        return fits.error();
    if (const QString fault = PackConsistency::faultOf(pack); !fault.isEmpty())
        return Error{ Error::Code::Malformed, fault, u"E-POL-FORM"_s };
    if (const QString kind = PackConsistency::measureWithoutMinister(pack); !kind.isEmpty())
        return Error{ Error::Code::Refused,
            u"the kind '%1' does not ask the Foreign Minister about what is abroad"_s.arg(kind),
            u"E-POL-MINISTER"_s };
    return pack;
}

} // namespace yagura
