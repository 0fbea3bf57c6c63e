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

/// Absent for a word that is no state's.
std::optional<MatterState> stateFromWord(QStringView word)
{
    for (int state = 0; state <= static_cast<int>(MatterState::Withdrawn); ++state) {
        if (matterStateWord(static_cast<MatterState>(state)) == word)
            return static_cast<MatterState>(state);
    }
    return std::nullopt;
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

ScenarioTurn turnFrom(const QJsonValue& value)
{
    ScenarioTurn turn;
    turn.after = secondsFrom(value[u"after_s"]);
    turn.by = value[u"by"].toString();
    if (const QString word = value[u"state"].toString(); !word.isEmpty())
        turn.state = stateFromWord(word);
    turn.version = value[u"version"].toInt(1);
    turn.afterCouncil = value[u"after_council"].toBool();
    return turn;
}

ScenarioMark markFrom(const QJsonValue& value)
{
    return { turnFrom(value), value[u"seat"].toString(), verbFromWord(value[u"verb"].toString()),
        value[u"reason_code"].toString() };
}

/// A record is one text: what it says in both languages stands below each other.
std::pair<QString, QString> recordTextFrom(const QJsonValue& value)
{
    const BilingualText text = textFrom(value[u"text"]);
    return { value[u"field"].toString(), text.ja + u'\n' + text.en };
}

ScenarioStep stepFrom(const QJsonValue& value)
{
    ScenarioStep step;
    static_cast<ScenarioTurn&>(step) = turnFrom(value);
    if (stepFromWord(value[u"step"].toString(), step.step))
        step.verb = verbsOf(step.step).front();
    if (value[u"verb"].isString())
        step.verb = verbFromWord(value[u"verb"].toString());
    step.outcome = value[u"outcome"].toString(outcomesOf(step.step).value(0));
    step.methods = wordsFrom(value[u"methods"]);
    step.officer = value[u"officer"].toString();
    step.targets = value[u"targets"].toInt();
    step.lasts = secondsFrom(value[u"lasts_s"]);
    step.ago = secondsFrom(value[u"ago_s"]);
    step.record = listFrom(value[u"record"], recordTextFrom);
    return step;
}

ScenarioReport reportFrom(const QJsonValue& value)
{
    ScenarioReport report{ secondsFrom(value[u"at_s"]), value[u"by"].toString(), {},
        secondsFrom(value[u"ago_s"]), listFrom(value[u"record"], recordTextFrom) };
    report.step.reportId = value[u"report"].toString();
    report.step.operatorId = value[u"operator"].toString();
    report.step.computerId = value[u"computer"].toString();
    report.step.step = value[u"step"].toString();
    report.step.outcome = value[u"outcome"].toString();
    report.step.form = value[u"form"].toInt();
    report.step.recipients = wordsFrom(value[u"recipients"]);
    report.step.consent = value[u"consent"].toString();
    report.step.incidents = wordsFrom(value[u"incidents"]);
    return report;
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
    sheet.ground = value[u"ground"].toString();
    return sheet;
}

/// Where an amendment leaves something out, it stands as it was.
ScenarioAmendment amendmentFrom(const QJsonValue& value, QJsonObject sheet)
{
    const QJsonObject changes = value[u"sheet"].toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        sheet.insert(change.key(), change.value());
    return { turnFrom(value), sheetFrom(sheet) };
}

/// `by` may name several, each of whom does the same.
QJsonArray oneEach(const QJsonValue& turns)
{
    QJsonArray each;
    for (const QJsonValue& value : turns.toArray()) {
        QJsonObject turn = value.toObject();
        const QJsonArray all
            = value[u"by"].isArray() ? value[u"by"].toArray() : QJsonArray{ value[u"by"] };
        for (const QJsonValue& handle : all) {
            turn.insert(u"by"_s, handle);
            each.append(turn);
        }
    }
    return each;
}

ScenarioMatter matterFrom(const QJsonValue& value)
{
    ScenarioMatter matter{ secondsFrom(value[u"at_s"]), value[u"by"].toString(),
        sheetFrom(value[u"sheet"]), wordsFrom(value[u"evidence"]),
        listFrom(oneEach(value[u"marks"]), markFrom), listFrom(oneEach(value[u"steps"]), stepFrom),
        {} };
    for (const QJsonValue& amendment : value[u"amendments"].toArray())
        matter.amendments.push_back(amendmentFrom(amendment, value[u"sheet"].toObject()));
    return matter;
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
    const auto stranger = [&](const ScenarioTurn& turn) { return !scenario.findSeat(turn.by); };
    for (const ScenarioMark& mark : matter.marks) {
        if (stranger(mark) || mark.verb == Verb::Unknown)
            return malformed(u"a mark of matter \"%1\" has an unknown seat or verb"_s.arg(title));
    }
    for (const ScenarioStep& step : matter.steps) {
        if (stranger(step) || step.verb == Verb::Unknown || !step.state)
            return malformed(
                u"a step of matter \"%1\" has an unknown seat, step or state"_s.arg(title));
    }
    if (std::any_of(matter.amendments.begin(), matter.amendments.end(), stranger))
        return malformed(u"matter \"%1\" is amended by an unknown seat"_s.arg(title));
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
    for (const ScenarioReport& report : scenario.reports) {
        if (!scenario.findSeat(report.by) || report.step.reportId.isEmpty())
            return malformed(u"a step of a report has an unknown seat or no report"_s);
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
    static const QRegularExpression relative(u"^@([+-][0-9]{1,9})$"_s);
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
        listFrom(top[u"matters"], matterFrom), listFrom(top[u"reports"], reportFrom) };
    const auto earlier = [](const auto& a, const auto& b) { return a.at < b.at; };
    std::stable_sort(scenario.events.begin(), scenario.events.end(), earlier);
    std::stable_sort(scenario.reports.begin(), scenario.reports.end(), earlier);
    if (auto fault = firstFault(scenario))
        return *std::move(fault);
    return scenario;
}

QStringList Scenario::builtInIds()
{
    return { u"x1"_s, u"x2"_s, u"x3"_s };
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
