#include "threat/threatdecoder.h"

#include "domain/feedjson.h"
#include "domain/plainline.h"
#include "threat/countrycodes.h"

#include <QSet>

#include <array>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using FeedJson::text;
using FeedJson::toQString;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

namespace {

constexpr int mostWords = 40; // of one list: aliases, goals
constexpr int mostDescription = 600;
constexpr int mostReferences = 2000; // a report may name a whole collection

ThreatKind kindOf(std::string_view type)
{
    static constexpr std::array<std::pair<std::string_view, ThreatKind>, 17> kinds{ {
        { "threat-actor", ThreatKind::ThreatActor },
        { "intrusion-set", ThreatKind::IntrusionSet },
        { "campaign", ThreatKind::Campaign },
        { "malware", ThreatKind::Malware },
        { "tool", ThreatKind::Tool },
        { "infrastructure", ThreatKind::Infrastructure },
        { "attack-pattern", ThreatKind::AttackPattern },
        { "attack-action", ThreatKind::AttackPattern },
        { "vulnerability", ThreatKind::Vulnerability },
        { "incident", ThreatKind::Incident },
        { "indicator", ThreatKind::Indicator },
        { "identity", ThreatKind::Identity },
        { "location", ThreatKind::Location },
        { "report", ThreatKind::Report },
        { "attack-flow", ThreatKind::Report },
        { "grouping", ThreatKind::Report },
        { "course-of-action", ThreatKind::CourseOfAction },
    } };
    for (const auto& [name, kind] : kinds) {
        if (name == type)
            return kind;
    }
    return ThreatKind::Other;
}

QStringList words(object stix, std::string_view key)
{
    QStringList list;
    array items;
    if (stix.at_key(key).get(items) != simdjson::SUCCESS)
        return list;
    for (const element each : items) {
        std::string_view word;
        if (list.size() < mostWords && each.get(word) == simdjson::SUCCESS && !word.empty())
            list.append(plainLine(toQString(word)));
    }
    return list;
}

Instant time(object stix, std::string_view key)
{
    return Instant::fromRfc3339(text(stix, key)).value_or(Instant());
}

int confidence(object stix)
{
    const auto stated = FeedJson::integer(stix, "confidence");
    return stated && *stated >= 0 && *stated <= 100 ? static_cast<int>(*stated) : -1;
}

/// ATT&CK calls its own outdated objects deprecated; STIX calls them revoked.
bool isTakenBack(object stix)
{
    return FeedJson::isTrue(stix, "revoked") || FeedJson::isTrue(stix, "x_mitre_deprecated");
}

bool isAttackSource(std::string_view name)
{
    return name.starts_with("mitre-") && name.ends_with("attack");
}

/// The number under which others know it: ATT&CK's first, then a CVE.
QString externalId(object stix)
{
    if (const auto technique = text(stix, "technique_id"); !technique.empty())
        return plainLine(toQString(technique), 32);
    array references;
    if (stix.at_key("external_references").get(references) != simdjson::SUCCESS)
        return {};
    QString cve;
    for (const element each : references) {
        object reference;
        if (each.get(reference) != simdjson::SUCCESS)
            continue;
        const auto from = text(reference, "source_name");
        const auto id = text(reference, "external_id");
        if (isAttackSource(from) && !id.empty())
            return plainLine(toQString(id), 32);
        if (from == "cve" && cve.isEmpty())
            cve = plainLine(toQString(id), 32);
    }
    return cve;
}

std::vector<KillChainPhase> phases(object stix)
{
    std::vector<KillChainPhase> found;
    array items;
    if (stix.at_key("kill_chain_phases").get(items) != simdjson::SUCCESS)
        return found;
    for (const element each : items) {
        object phase;
        if (each.get(phase) == simdjson::SUCCESS && found.size() < mostWords)
            found.push_back({ plainLine(toQString(text(phase, "kill_chain_name")), 64),
                plainLine(toQString(text(phase, "phase_name")), 64) });
    }
    return found;
}

QStringList typesOf(object stix)
{
    for (const std::string_view key : { "threat_actor_types", "malware_types", "tool_types",
             "infrastructure_types", "report_types", "incident_types", "labels" }) {
        if (const QStringList types = words(stix, key); !types.isEmpty())
            return types;
    }
    return {};
}

QStringList aliasesOf(object stix, const QString& name)
{
    QStringList aliases = words(stix, "aliases") + words(stix, "x_mitre_aliases");
    aliases.removeDuplicates();
    aliases.removeAll(name);
    return aliases;
}

/// `T1059.007: JavaScript`: the number stands beside the name already.
QString nameOf(object stix, const QString& number)
{
    for (const std::string_view key : { "name", "value", "pattern", "abstract", "id" }) {
        const auto stated = text(stix, key);
        if (stated.empty())
            continue;
        const QString name = plainLine(toQString(stated));
        const QString prefix = number + u": "_s;
        return !number.isEmpty() && name.startsWith(prefix) ? name.mid(prefix.size()) : name;
    }
    return {};
}

ThreatObject readObject(object stix)
{
    ThreatObject read;
    read.id = toQString(text(stix, "id"));
    read.type = toQString(text(stix, "type"));
    read.kind = kindOf(text(stix, "type"));
    read.externalId = externalId(stix);
    read.name = nameOf(stix, read.externalId);
    read.aliases = aliasesOf(stix, read.name);
    read.description = plainLine(toQString(text(stix, "description")), mostDescription);
    read.types = typesOf(stix);
    read.goals = words(stix, "goals");
    read.sophistication = plainLine(toQString(text(stix, "sophistication")), 64);
    read.resources = plainLine(toQString(text(stix, "resource_level")), 64);
    read.motivation = plainLine(toQString(text(stix, "primary_motivation")), 64);
    read.domains = words(stix, "x_mitre_domains");
    read.phases = phases(stix);
    read.country = CountryCodes::codeOf(toQString(text(stix, "country")));
    read.confidence = confidence(stix);
    read.firstSeen = time(stix, "first_seen");
    read.lastSeen = time(stix, "last_seen");
    read.modified = time(stix, "modified");
    read.revoked = isTakenBack(stix);
    return read;
}

ThreatRelation relation(object stix, const QString& type, const QString& from, const QString& to)
{
    ThreatRelation read;
    read.id = toQString(text(stix, "id"));
    read.type = type;
    read.from = from;
    read.to = to;
    read.description = plainLine(toQString(text(stix, "description")), mostDescription);
    read.confidence = confidence(stix);
    read.modified = time(stix, "modified");
    read.revoked = isTakenBack(stix);
    return read;
}

/// STIX 2.1, section 5.1.
std::vector<ThreatRelation> readRelationship(object stix)
{
    ThreatRelation read = relation(stix, plainLine(toQString(text(stix, "relationship_type")), 64),
        toQString(text(stix, "source_ref")), toQString(text(stix, "target_ref")));
    read.first = time(stix, "start_time");
    read.last = time(stix, "stop_time");
    return { read };
}

std::vector<QString> references(object stix, std::string_view key)
{
    std::vector<QString> ids;
    array items;
    if (stix.at_key(key).get(items) != simdjson::SUCCESS)
        return ids;
    for (const element each : items) {
        std::string_view id;
        if (ids.size() < mostReferences && each.get(id) == simdjson::SUCCESS)
            ids.push_back(toQString(id));
    }
    return ids;
}

/// STIX 2.1, section 5.2: who saw the thing. A sighting without a place still says that it was
/// seen.
std::vector<ThreatRelation> readSighting(object stix)
{
    std::vector<ThreatRelation> seen;
    const QString thing = toQString(text(stix, "sighting_of_ref"));
    auto places = references(stix, "where_sighted_refs");
    if (places.empty())
        places.push_back(toQString(text(stix, "created_by_ref")));
    for (const QString& place : places) {
        ThreatRelation read = relation(stix, u"sighted-by"_s, thing, place);
        read.first = time(stix, "first_seen");
        read.last = time(stix, "last_seen");
        seen.push_back(read);
    }
    return seen;
}

/// A report, a grouping or a flow of attack names what it is about.
std::vector<ThreatRelation> readNamed(object stix)
{
    std::vector<ThreatRelation> named;
    for (const std::string_view key : { "object_refs", "start_refs" }) {
        for (const QString& id : references(stix, key))
            named.push_back(relation(stix, u"names"_s, toQString(text(stix, "id")), id));
    }
    return named;
}

/// The next steps of an action in a flow (Attack Flow 2, `attack-action`).
std::vector<ThreatRelation> readEffects(object stix)
{
    std::vector<ThreatRelation> effects;
    for (const std::string_view key : { "effect_refs", "on_true_refs", "on_false_refs" }) {
        for (const QString& id : references(stix, key))
            effects.push_back(relation(stix, u"leads-to"_s, toQString(text(stix, "id")), id));
    }
    return effects;
}

} // namespace

ThreatRecord decodeThreat(const QByteArray& json)
{
    const auto root = FeedJson::parse(json);
    object stix;
    if (!root || root->get(stix) != simdjson::SUCCESS)
        return {};
    const auto type = text(stix, "type");
    if (type == "relationship")
        return { {}, readRelationship(stix) };
    if (type == "sighting")
        return { {}, readSighting(stix) };
    if (type.empty() || type == "marking-definition" || type == "extension-definition"
        || type == "indicator" || type == "vulnerability")
        return {};
    ThreatRecord record{ readObject(stix), readNamed(stix) };
    if (type.starts_with("attack-"))
        for (ThreatRelation& next : readEffects(stix))
            record.relations.push_back(std::move(next));
    return record;
}

} // namespace yagura
