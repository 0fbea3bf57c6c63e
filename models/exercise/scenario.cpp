#include "exercise/scenario.h"

#include "domain/place.h"
#include "domain/severity.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Error malformed(const QString& detail)
{
    return Error{ Error::Code::Malformed, detail, u"E-EXE-FORM"_s };
}

BilingualText textFrom(const QJsonValue& value)
{
    return { value[u"ja"].toString(), value[u"en"].toString() };
}

std::chrono::seconds secondsFrom(const QJsonValue& value)
{
    return std::chrono::seconds(value.toInteger());
}

QStringList wordsFrom(const QJsonValue& value)
{
    QStringList words;
    for (const QJsonValue& word : value.toArray())
        words.append(word.toString());
    return words;
}

std::vector<BilingualText> paragraphsFrom(const QJsonValue& value)
{
    std::vector<BilingualText> paragraphs;
    for (const QJsonValue& paragraph : value.toArray())
        paragraphs.push_back(textFrom(paragraph));
    return paragraphs;
}

template <typename T> std::vector<T> listFrom(const QJsonValue& value, T (*read)(const QJsonValue&))
{
    std::vector<T> list;
    for (const QJsonValue& entry : value.toArray())
        list.push_back(read(entry));
    return list;
}

ScenarioFeed feedFrom(const QJsonValue& value)
{
    return { value[u"key"].toString(),
        { value[u"source"].toString(), textFrom(value[u"name"]),
            value[u"expected_interval_s"].toInt(),
            tlpFromWord(value[u"default_tlp"].toString()) } };
}

ScenarioSeat seatFrom(const QJsonValue& value)
{
    return { value[u"handle"].toString(), textFrom(value[u"office"]), value[u"body"].toString(),
        wordsFrom(value[u"roles"]) };
}

ScenarioEvent eventFrom(const QJsonValue& value)
{
    return { secondsFrom(value[u"at_s"]), value[u"feed"].toString(), value[u"key"].toString(),
        value[u"type"].toString(), value[u"data"].toObject() };
}

ScenarioMark markFrom(const QJsonValue& value)
{
    return { secondsFrom(value[u"after_s"]), value[u"by"].toString(), value[u"seat"].toString(),
        verbFromWord(value[u"verb"].toString()), value[u"reason_code"].toString() };
}

MeasureTarget targetFrom(const QJsonValue& value)
{
    return { value[u"address"].toString(), value[u"owner"].toString(), value[u"country"].toString(),
        value[u"confidence"].toString(), value[u"grounds"].toString() };
}

std::pair<QString, BilingualText> recordFieldFrom(const QJsonValue& value)
{
    return { value[u"field"].toString(), textFrom(value[u"text"]) };
}

MatterSheet sheetFrom(const QJsonValue& value)
{
    MatterSheet sheet;
    sheet.action = value[u"action"].toString();
    sheet.basis = value[u"basis"].toString();
    sheet.title = textFrom(value[u"title"]);
    sheet.what = paragraphsFrom(value[u"what"]);
    sheet.why = paragraphsFrom(value[u"why"]);
    sheet.notKnown = paragraphsFrom(value[u"not_known"]);
    sheet.sector = value[u"sector"].toString();
    sheet.prefecture = prefectureFromText(value[u"prefecture"].toString());
    sheet.incident = value[u"incident"].toString();
    sheet.from = severityFromLevel(value[u"from"].toInteger(-1));
    sheet.to = severityFromLevel(value[u"to"].toInteger(-1));
    sheet.track = value[u"track"].toString();
    sheet.targets = listFrom(value[u"targets"], targetFrom);
    sheet.record = listFrom(value[u"record"], recordFieldFrom);
    sheet.methods = wordsFrom(value[u"methods"]);
    sheet.concerns = wordsFrom(value[u"concerns"]);
    sheet.officer = value[u"officer"].toString();
    return sheet;
}

ScenarioMatter matterFrom(const QJsonValue& value)
{
    return { secondsFrom(value[u"at_s"]), value[u"by"].toString(), sheetFrom(value[u"sheet"]),
        wordsFrom(value[u"evidence"]), listFrom(value[u"marks"], markFrom) };
}

template <typename T>
const T* findBy(const std::vector<T>& list, QString T::*name, QStringView wanted)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const T& entry) { return entry.*name == wanted; });
    return found == list.end() ? nullptr : &*found;
}

/// Every name in the script must lead somewhere: a script that stalls half way teaches nothing.
std::optional<Error> brokenEvent(const Scenario& scenario, const ScenarioEvent& event)
{
    if (!scenario.findFeed(event.feed))
        return malformed(u"event %1 names the unknown feed %2"_s.arg(event.key, event.feed));
    if (scenario.findEvent(event.key) != &event)
        return malformed(u"two events are called %1"_s.arg(event.key));
    if (event.type.isEmpty() || event.data.isEmpty())
        return malformed(u"event %1 has no type or no data"_s.arg(event.key));
    return std::nullopt;
}

std::optional<Error> brokenMatter(const Scenario& scenario, const ScenarioMatter& matter)
{
    const QString& title = matter.sheet.title.en;
    if (!scenario.findSeat(matter.by))
        return malformed(u"matter \"%1\" is put by the unknown seat %2"_s.arg(title, matter.by));
    for (const QString& key : matter.evidence) {
        const ScenarioEvent* event = scenario.findEvent(key);
        if (!event || event->at > matter.at)
            return malformed(u"evidence %2 of matter \"%1\" is no earlier event"_s.arg(title, key));
    }
    for (const ScenarioMark& mark : matter.marks) {
        if (!scenario.findSeat(mark.by) || mark.verb == Verb::Unknown)
            return malformed(u"a mark of matter \"%1\" has an unknown seat or verb"_s.arg(title));
    }
    return std::nullopt;
}

std::optional<Error> firstFault(const Scenario& scenario)
{
    if (scenario.id.isEmpty() || !scenario.name.isComplete()
        || scenario.duration <= std::chrono::seconds::zero())
        return malformed(u"the scenario has no id, no name in both languages, or no duration"_s);
    if (scenario.events.empty())
        return malformed(u"the scenario has no events"_s);
    for (const ScenarioEvent& event : scenario.events) {
        if (auto fault = brokenEvent(scenario, event))
            return fault;
    }
    for (const ScenarioMatter& matter : scenario.matters) {
        if (auto fault = brokenMatter(scenario, matter))
            return fault;
    }
    return std::nullopt;
}

QJsonValue withTimes(const QJsonValue& value, Instant start)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = withTimes(member.value(), start);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto entry = array.begin(); entry != array.end(); ++entry)
            *entry = withTimes(*entry, start);
        return array;
    }
    static const QRegularExpression relative(u"^@([+-][0-9]{1,6})$"_s);
    const auto match = relative.match(value.toString());
    if (!match.hasMatch())
        return value;
    return (start + std::chrono::seconds(match.captured(1).toLongLong())).toRfc3339();
}

} // namespace

QByteArray ScenarioEvent::dataAt(Instant start) const
{
    return QJsonDocument(withTimes(data, start).toObject()).toJson(QJsonDocument::Compact);
}

Result<Scenario> Scenario::fromJson(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonObject top = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return malformed(parsing.errorString());
    if (top[u"v"].toInt() != 1)
        return malformed(u"not a scenario of version 1"_s);

    Scenario scenario{ top[u"id"].toString(), textFrom(top[u"name"]), textFrom(top[u"description"]),
        secondsFrom(top[u"duration_s"]), listFrom(top[u"feeds"], feedFrom),
        listFrom(top[u"seats"], seatFrom), listFrom(top[u"events"], eventFrom),
        listFrom(top[u"matters"], matterFrom) };
    std::stable_sort(scenario.events.begin(), scenario.events.end(),
        [](const ScenarioEvent& a, const ScenarioEvent& b) { return a.at < b.at; });
    if (auto fault = firstFault(scenario))
        return *std::move(fault);
    return scenario;
}

Result<Scenario> Scenario::builtIn(const QString& id)
{
    QFile file(u":/yagura/exercises/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::NotFound, u"no scenario %1 in this program"_s.arg(id),
            u"E-EXE-NONE"_s };
    return fromJson(file.readAll());
}

const ScenarioFeed* Scenario::findFeed(QStringView key) const
{
    return findBy(feeds, &ScenarioFeed::key, key);
}

const ScenarioSeat* Scenario::findSeat(QStringView handle) const
{
    return findBy(seats, &ScenarioSeat::handle, handle);
}

const ScenarioEvent* Scenario::findEvent(QStringView key) const
{
    return findBy(events, &ScenarioEvent::key, key);
}

} // namespace yagura
