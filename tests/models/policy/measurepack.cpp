#include "measurepack.h"

#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura::testing {
using namespace Qt::StringLiterals;

namespace {

QJsonObject text(const QString& word)
{
    return { { u"ja"_s, word }, { u"en"_s, word } };
}

QJsonArray words(std::initializer_list<const char*> list)
{
    QJsonArray array;
    for (const char* word : list)
        array.append(QString::fromLatin1(word));
    return array;
}

QJsonObject parsed(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A step with its roles; `more` is what else it has.
QJsonObject step(
    const char* word, std::initializer_list<const char*> roles, const char* more = "{}")
{
    QJsonObject object = parsed(more);
    const QString name = QString::fromLatin1(word);
    object[u"step"] = name;
    object[u"name"] = text(name);
    object[u"body"] = text(name);
    object[u"roles"] = words(roles);
    return object;
}

QJsonObject seat(const char* word, const char* role, int needed, const char* substitute = nullptr)
{
    QJsonObject object{ { u"seat"_s, QString::fromLatin1(word) },
        { u"role"_s, QString::fromLatin1(role) }, { u"needed"_s, needed },
        { u"name"_s, text(QString::fromLatin1(word)) } };
    if (substitute)
        object[u"substitutes"] = words({ substitute });
    return object;
}

QJsonObject kind(const char* action, const QJsonArray& seats, const char* more)
{
    QJsonObject object = parsed(more);
    object[u"action"] = QString::fromLatin1(action);
    object[u"name"] = text(QString::fromLatin1(action));
    object[u"consequence"] = text(u"what follows"_s);
    object[u"bases"] = QJsonArray{ QJsonObject{ { u"id"_s, u"act"_s }, { u"act"_s, text(u"act"_s) },
                                       { u"article"_s, text(u"1"_s) },
                                       { u"effective_from"_s, u"2026-10-01T00:00:00+09:00"_s } },
        QJsonObject{ { u"id"_s, u"future"_s }, { u"act"_s, text(u"act"_s) },
            { u"article"_s, text(u"2"_s) },
            { u"effective_from"_s, u"2027-10-01T00:00:00+09:00"_s } } };
    object[u"seats"] = seats;
    return object;
}

QJsonArray councilSeats()
{
    return { seat("chair", "council.chair", 1, "council.vice_chair"),
        seat("member", "council.member", 2) };
}

/// From the command to the end, the same in every measure.
void addLaterSteps(QJsonArray& steps, const char* commander, const char* executor)
{
    for (const QJsonObject& one : {
             step("command", { commander },
                 R"({"record":["command_no"],"urgent_record":["special_reason"]})"),
             step("execution", { executor }, R"({"record":["effect"]})"),
             step("notice", { commander }, R"({"within_s":86400,"escalate_s":172800})"),
             step("receipt", { "commission.member" }),
             step("finding", { "commission.member" }, R"({"needed":2})"),
             step("recommendation", { "commission.member" }, R"({"needed":2})"),
             step("response", { commander }),
             step("close", { "records.clerk", "npa.commander" }),
         })
        steps.append(one);
}

QJsonObject measureKind()
{
    QJsonArray steps{
        step("requirements", { "nco.duty", "npa.commander" },
            R"({"in_urgent_lane":false,"record":["legal_test"]})"),
        step("nsc_review", { "nco.duty" }, R"({"when":"nsc","in_urgent_lane":false})"),
        step("foreign_minister", { "mofa.liaison" }, R"({"when":"abroad"})"),
        step("approval", { "commission.member" },
            R"({"needed":2,"in_urgent_lane":false,"record":["decision_no"],"lasts_s":604800})"),
    };
    addLaterSteps(steps, "npa.commander", "npa.officer");
    QJsonObject object = kind("measure", councilSeats(), R"({
        "module": "measures", "openers": ["nco.duty", "npa.officer", "npa.commander"],
        "ttl_s": 86400, "substitutes_from_pct": 50, "ladder": [50, 80, 100],
        "distinct_bodies": true, "neutralises": true, "needs_targets": true, "track": "P",
        "needs_officer": true, "record": ["necessity"],
        "methods": ["block_attacker", "delete_program", "stop_program"],
        "urgent_openers": ["npa.commander"], "stoppers": ["council.chair", "npa.officer"],
        "authorisation_ttl_s": 172800 })");
    object[u"grounds"] = QJsonArray{ QJsonObject{
        { u"code"_s, u"attack_in_progress"_s }, { u"text"_s, text(u"no time"_s) } } };
    object[u"steps"] = steps;
    return object;
}

QJsonObject orderKind()
{
    QJsonArray steps{
        step("npsc_consent", { "npsc.liaison" }),
        step("sdf_order", { "nco.duty" }, R"({"lasts_s":86400})"),
        step("foreign_minister", { "mofa.liaison" }, R"({"when":"abroad"})"),
        step("approval", { "commission.member" }, R"({"lasts_s":604800})"),
    };
    addLaterSteps(steps, "sdf.commander", "sdf.operator");
    QJsonObject object = kind("order", { seat("chair", "council.chair", 1) }, R"({
        "openers": ["nco.duty", "sdf.commander"], "ttl_s": 86400, "distinct_bodies": false,
        "neutralises": true, "needs_targets": true, "track": "D1", "needs_officer": true,
        "methods": ["stop_program"], "urgent_openers": ["sdf.commander"],
        "stoppers": ["council.chair"] })");
    object[u"grounds"] = QJsonArray{ QJsonObject{
        { u"code"_s, u"attack_in_progress"_s }, { u"text"_s, text(u"no time"_s) } } };
    object[u"steps"] = steps;
    return object;
}

QJsonObject guardedKind()
{
    QJsonArray steps{
        step("us_request", { "nco.duty" }, R"({"when":"us_forces"})"),
        step("foreign_minister", { "mofa.liaison" }, R"({"when":"abroad"})"),
        step("approval", { "commission.member" }),
    };
    addLaterSteps(steps, "sdf.commander", "sdf.operator");
    QJsonObject object = kind("guarded", { seat("chair", "council.chair", 1) }, R"({
        "openers": ["nco.duty"], "ttl_s": 86400, "distinct_bodies": false, "neutralises": true,
        "needs_targets": true, "track": "D2", "concerns": ["sdf", "usfj"] })");
    object[u"steps"] = steps;
    return object;
}

const char* const plainKind = R"({ "openers": ["nco.duty", "council.member"], "ttl_s": 14400,
    "distinct_bodies": false, "neutralises": false, "needs_targets": false,
    "substitutes_from_pct": 50 })";

QJsonArray calendar()
{
    const auto module = [](const char* word, const char* from) {
        QJsonObject object{ { u"module"_s, QString::fromLatin1(word) },
            { u"name"_s, text(u"module"_s) }, { u"law"_s, text(u"act"_s) } };
        if (from)
            object[u"effective_from"] = QString::fromLatin1(from);
        return object;
    };
    return { module("measures", "2026-10-01T00:00:00+09:00"),
        module("reports", "2026-10-01T00:00:00+09:00"), module("not_set", nullptr) };
}

QJsonObject reports()
{
    QJsonArray steps;
    for (const char* word : { "detected", "aware", "duty_check", "quick", "follow_up", "detail",
             "corrective_order", "close" })
        steps.append(QJsonObject{ { u"step"_s, QString::fromLatin1(word) },
            { u"roles"_s, words({ "nco.duty", "operator.reporter" }) } });
    steps[2] = QJsonObject{ { u"step"_s, u"duty_check"_s }, { u"roles"_s, words({ "nco.duty" }) } };
    return { { u"law"_s, text(u"order"_s) }, { u"quick_within_s"_s, 259200 },
        { u"detail_days"_s, 30 }, { u"detail_lead_s"_s, 432000 }, { u"steps"_s, steps } };
}

QByteArray written(const QString& id, const QJsonArray& kinds)
{
    const QJsonArray reasons{ QJsonObject{ { u"code"_s, u"unclear"_s },
        { u"verbs"_s, words({ "refuse", "send_back", "abstain", "withdraw" }) },
        { u"text"_s, text(u"unclear"_s) } } };
    return *CanonicalJson::write(
        { { u"v"_s, 1 }, { u"type"_s, u"policy_pack"_s }, { u"id"_s, id }, { u"kinds"_s, kinds },
            { u"reasons"_s, reasons }, { u"calendar"_s, calendar() }, { u"reports"_s, reports() } },
        CanonicalJson::rosterLimits);
}

} // namespace

QByteArray measurePack()
{
    QJsonObject later = kind("later", councilSeats(), plainKind);
    later[u"module"] = u"not_set"_s;
    return written(u"measures/1"_s,
        { measureKind(), orderKind(), guardedKind(), kind("letter", councilSeats(), plainKind),
            later });
}

QByteArray tinyPack()
{
    QJsonArray steps{
        step("foreign_minister", { "mofa.liaison" }, R"({"when":"abroad"})"),
        step("approval", { "commission.member" }, R"({"in_urgent_lane":false})"),
        step("command", { "npa.commander" }),
        step("execution", { "npa.officer" }),
        step("notice", { "npa.commander" }),
        step("receipt", { "commission.member" }),
        step("finding", { "commission.member" }),
        step("recommendation", { "commission.member" }),
        step("response", { "npa.commander" }),
        step("close", { "records.clerk" }),
    };
    QJsonObject object = kind("tiny", { seat("chair", "council.chair", 1) }, R"({
        "openers": ["nco.duty"], "ttl_s": 86400, "distinct_bodies": false, "neutralises": true,
        "needs_targets": true, "track": "P", "urgent_openers": ["nco.duty"],
        "stoppers": ["council.chair"] })");
    object[u"grounds"] = QJsonArray{ QJsonObject{
        { u"code"_s, u"attack_in_progress"_s }, { u"text"_s, text(u"no time"_s) } } };
    object[u"steps"] = steps;
    return written(u"tiny/1"_s, { object });
}

} // namespace yagura::testing
