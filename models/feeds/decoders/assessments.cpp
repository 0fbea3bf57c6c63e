#include "feeds/decoders/assessments.h"

#include "domain/feedjson.h"
#include "domain/plainline.h"

#include <QRegularExpression>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using FeedJson::text;
using FeedJson::toQString;
using simdjson::dom::element;
using simdjson::dom::object;

namespace {

constexpr std::size_t mostInputs = 20;
constexpr int mostReason = 300;
constexpr qsizetype mostTechniques = 64;

std::optional<element> either(object root, std::string_view ours, std::string_view stix)
{
    for (const std::string_view key : { ours, stix }) {
        element found;
        if (root.at_key(key).get(found) == simdjson::SUCCESS)
            return found;
    }
    return std::nullopt;
}

QString line(object fields, std::string_view key)
{
    return plainLine(toQString(text(fields, key)));
}

/// A score without its assessor and time is a number that nobody answers for.
std::optional<NcissScore> readNciss(element value)
{
    object fields;
    NcissScore read;
    if (value.get(fields) != simdjson::SUCCESS
        || fields.at_key("score").get(read.score) != simdjson::SUCCESS)
        return std::nullopt;
    const auto at = Instant::fromRfc3339(text(fields, "assessed_at"));
    read.assessor = line(fields, "assessor");
    if (!(read.score >= 0 && read.score <= 100) || !at || read.assessor.isEmpty())
        return std::nullopt;
    read.assessedAt = *at;
    read.priority = line(fields, "priority");
    read.version = line(fields, "version");
    const auto inputs = FeedJson::member(fields, "inputs");
    if (!inputs)
        return read;
    for (const auto& [category, found] : *inputs) {
        std::string_view words;
        if (found.get(words) == simdjson::SUCCESS && read.inputs.size() < mostInputs)
            read.inputs.emplace_back(
                plainLine(toQString(category), 64), plainLine(toQString(words)));
    }
    return read;
}

std::optional<Criterion> readCriterion(object criteria, std::string_view key)
{
    element value;
    if (criteria.at_key(key).get(value) != simdjson::SUCCESS)
        return Criterion();
    object fields;
    if (value.get(fields) != simdjson::SUCCESS)
        return std::nullopt;
    const qint64 level = FeedJson::integer(fields, "level").value_or(-1);
    if (level < 0 || level > 4)
        return std::nullopt;
    return Criterion{ severityFromLevel(level),
        plainLine(toQString(text(fields, "reason")), mostReason) };
}

std::optional<SeverityCriteria> readCriteria(element value)
{
    object fields;
    if (value.get(fields) != simdjson::SUCCESS)
        return std::nullopt;
    const auto continuity = readCriterion(fields, "continuity");
    const auto safety = readCriterion(fields, "safety");
    const auto trust = readCriterion(fields, "trust");
    if (!continuity || !safety || !trust)
        return std::nullopt;
    return SeverityCriteria{ *continuity, *safety, *trust, line(fields, "assessor"),
        Instant::fromRfc3339(text(fields, "assessed_at")).value_or(Instant()) };
}

/// What is no number of a technique is left out: it names none.
QStringList readTechniques(object fields)
{
    static const QRegularExpression number(uR"(\AT[0-9]{4}([.][0-9]{3})?\z)"_s);
    QStringList read;
    simdjson::dom::array stated;
    if (fields.at_key("techniques").get(stated) != simdjson::SUCCESS)
        return read;
    for (const element each : stated) {
        std::string_view words;
        if (read.size() >= mostTechniques || each.get(words) != simdjson::SUCCESS)
            continue;
        const QString technique = toQString(words.substr(0, 16));
        if (number.match(technique).hasMatch() && !read.contains(technique))
            read.append(technique);
    }
    return read;
}

} // namespace

Severity SeverityCriteria::worst() const
{
    return std::max({ continuity.level, safety.level, trust.level },
        [](Severity a, Severity b) { return static_cast<int>(a) < static_cast<int>(b); });
}

Assessments assessmentsOf(const QByteArray& json)
{
    Assessments read;
    const auto root = FeedJson::parse(json);
    object fields;
    if (!root || root->get(fields) != simdjson::SUCCESS)
        return read;
    read.techniques = readTechniques(fields);
    if (const auto stated = either(fields, "nciss", "x_yagura_nciss")) {
        read.nciss = readNciss(*stated);
        read.ncissUnreadable = !read.nciss;
    }
    if (const auto stated = either(fields, "severity_criteria", "x_yagura_severity_criteria")) {
        read.criteria = readCriteria(*stated);
        read.criteriaUnreadable = !read.criteria;
    }
    return read;
}

} // namespace yagura
