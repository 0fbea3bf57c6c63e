#include "feeds/decoders/stixdecoder.h"

#include "domain/feedjson.h"
#include "domain/plainline.h"
#include "domain/rawjson.h"
#include "feeds/decoders/eventmarking.h"

#include <algorithm>
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

constexpr int summaryLength = 120;
constexpr std::size_t idLength = 300;

Error stixError(const QString& detail)
{
    return Error{ Error::Code::Malformed, detail, u"E-FEED-STIX"_s };
}

ItemKind kindOf(std::string_view type)
{
    static constexpr std::array<std::pair<std::string_view, ItemKind>, 13> kinds{ {
        { "incident", ItemKind::StixIncident },
        { "indicator", ItemKind::Indicator },
        { "malware", ItemKind::Malware },
        { "threat-actor", ItemKind::ThreatActor },
        { "intrusion-set", ItemKind::IntrusionSet },
        { "campaign", ItemKind::Campaign },
        { "infrastructure", ItemKind::Infrastructure },
        { "vulnerability", ItemKind::Vulnerability },
        { "attack-pattern", ItemKind::AttackPattern },
        { "relationship", ItemKind::Relationship },
        { "sighting", ItemKind::Sighting },
        { "report", ItemKind::StixReport },
        { "marking-definition", ItemKind::MarkingDefinition },
    } };
    for (const auto& [name, kind] : kinds) {
        if (name == type)
            return kind;
    }
    return ItemKind::Other;
}

/// `malware--fdd60b30`: enough of an id to tell objects apart in a line.
QString shortId(std::string_view id)
{
    const QString whole = toQString(id);
    const qsizetype end = whole.indexOf(u"--"_s);
    return end < 0 ? whole : whole.left(end + 10);
}

QString titleOf(object stix, ItemKind kind)
{
    if (const auto name = text(stix, "name"); !name.empty())
        return toQString(name);
    if (kind == ItemKind::Relationship) {
        return shortId(text(stix, "source_ref")) + u' ' + toQString(text(stix, "relationship_type"))
            + u' ' + shortId(text(stix, "target_ref"));
    }
    if (kind == ItemKind::Sighting)
        return u"sighting "_s + shortId(text(stix, "sighting_of_ref"));
    if (const auto definition = FeedJson::member(stix, "definition")) {
        for (const std::string_view key : { "tlp", "statement" }) {
            if (const auto words = text(*definition, key); !words.empty())
                return (key == "tlp" ? u"TLP:"_s + toQString(words).toUpper() : toQString(words));
        }
    }
    // An indicator's pattern, an observable's value: what the thing is called by those who use it.
    for (const std::string_view key : { "pattern", "value", "title", "abstract", "path", "id" }) {
        if (const auto words = text(stix, key); !words.empty())
            return toQString(words);
    }
    return {};
}

/// STIX 2.1, section 3.2: `created` and `modified` are RFC 3339 in UTC. Absent in observables.
Result<Instant> commonTime(object stix, std::string_view key)
{
    const auto words = text(stix, key);
    if (words.empty())
        return Instant();
    const auto t = Instant::fromRfc3339(words);
    if (!t)
        return stixError(u"\"%1\" is no RFC 3339 time"_s.arg(toQString(key)));
    return *t;
}

Instant occurredAt(object stix, Instant created)
{
    for (const std::string_view key :
        { "x_yagura_occurred_at", "first_seen", "first_observed", "valid_from", "published" }) {
        if (const auto t = Instant::fromRfc3339(text(stix, key)))
            return *t;
    }
    return created;
}

/// STIX 2.1, section 4.7, for indicators; for other objects ours.
Instant validUntil(object stix)
{
    for (const std::string_view key : { "x_yagura_valid_until", "valid_until" }) {
        if (const auto t = Instant::fromRfc3339(text(stix, key)))
            return validityEnd(std::max(*t, Instant{ 1000 })); // before 1970: over, and no unknown
    }
    return {};
}

StatedMarking statedMarking(object stix)
{
    StatedMarking stated;
    array marks;
    if (stix.at_key("object_marking_refs").get(marks) == simdjson::SUCCESS) {
        for (const element ref : marks) {
            std::string_view id;
            stated.take(
                ref.get(id) == simdjson::SUCCESS ? tlpFromStixId(toQString(id)) : std::nullopt);
        }
    }
    // A part that is marked higher marks the whole here: lists show no parts.
    if (stix.at_key("granular_markings").get(marks) == simdjson::SUCCESS) {
        for (const element mark : marks) {
            object granular;
            if (mark.get(granular) == simdjson::SUCCESS && !text(granular, "marking_ref").empty())
                stated.take(tlpFromStixId(toQString(text(granular, "marking_ref"))));
        }
    }
    return stated;
}

/// Closed where it says so, as in the `investigation_status` of the OASIS incident extension.
bool isClosed(object stix)
{
    if (FeedJson::isTrue(stix, "revoked") || text(stix, "x_yagura_status") == "closed")
        return true;
    const auto extensions = FeedJson::member(stix, "extensions");
    if (!extensions)
        return false;
    for (const auto& [key, value] : *extensions) {
        object extension;
        if (value.get(extension) == simdjson::SUCCESS
            && text(extension, "investigation_status") == "closed")
            return true;
    }
    return false;
}

/// In 2.1 every object with `created` carries `spec_version`; in 2.0 none does.
bool isStix20(object stix)
{
    const auto version = text(stix, "spec_version");
    return version == "2.0" || (version.empty() && !text(stix, "created").empty());
}

void readIncident(object stix, Item& item)
{
    item.severity = severityFromLevel(FeedJson::integer(stix, "x_yagura_severity").value_or(-1));
    item.closed = isClosed(stix);
}

/// STIX 2.1, section 2.9: an identifier is `<type>--<UUID>`.
bool hasOwnId(object stix)
{
    const auto type = text(stix, "type");
    const auto id = text(stix, "id");
    const bool fits = id.size() <= idLength || toQString(id).size() <= qsizetype(idLength);
    return !type.empty() && fits && id.starts_with(type)
        && id.substr(type.size()).starts_with("--");
}

Result<Item> readObject(object stix, const CloudEvent& event)
{
    if (!hasOwnId(stix))
        return stixError(u"\"id\" is no \"<type>--<UUID>\" of the object's type"_s);
    const auto type = text(stix, "type");
    const auto created = commonTime(stix, "created");
    const auto modified = commonTime(stix, "modified");
    if (!created || !modified)
        return !created ? created.error() : modified.error();

    Item item;
    item.objectId = toQString(text(stix, "id"));
    item.kind = kindOf(type);
    item.type = FeedJson::commonWord(type);
    const QString title = plainLine(titleOf(stix, item.kind));
    item.title = { title, title };
    const QString summary = plainLine(toQString(text(stix, "description")), summaryLength);
    item.summary = { summary, summary };
    item.occurred = occurredAt(stix, *created);
    item.modified = modified->isKnown() ? *modified : created->isKnown() ? *created : event.time;
    item.validUntil = validUntil(stix);
    item.sector = plainLine(FeedJson::commonWord(text(stix, "x_yagura_sector")), 64);
    item.prefecture = prefectureFromText(toQString(text(stix, "x_yagura_prefecture")));
    item.marking = markingOf(event, statedMarking(stix));
    item.upgraded = isStix20(stix);
    if (item.isIncident())
        readIncident(stix, item);
    return item;
}

Result<std::vector<Item>> readBundle(object bundle, const CloudEvent& event)
{
    std::vector<Item> items;
    array objects;
    if (bundle.at_key("objects").get(objects) != simdjson::SUCCESS)
        return items; // STIX 2.1, section 8: a bundle may be empty
    items.reserve(objects.size());
    for (const element each : objects) {
        object stix;
        if (each.get(stix) != simdjson::SUCCESS)
            return stixError(u"object %1 of the bundle is no JSON object"_s.arg(items.size()));
        auto item = readObject(stix, event);
        if (!item)
            return stixError(
                u"object %1 of the bundle: %2"_s.arg(items.size()).arg(item.error().detail));
        items.push_back(std::move(*item));
    }
    return items;
}

/// wire.md: `<object id>@<modified, or SHA-256 of the object>`.
CloudEvent bareEvent(const QByteArray& bytes, const QString& link)
{
    CloudEvent event;
    event.source = link;
    event.type = QStringView(stixObjectType).toString();
    event.data = bytes;
    QString id = u"unnamed"_s;
    QString version;
    const auto root = FeedJson::parse(bytes);
    if (object stix; root && root->get(stix) == simdjson::SUCCESS) {
        if (const auto name = text(stix, "id"); !name.empty())
            id = toQString(name).left(qsizetype(idLength));
        version = toQString(text(stix, "modified")).left(40);
    }
    event.id = id + u'@' + (version.isEmpty() ? event.dataSha256().hex() : version);
    if (!isAttributeText(event.id))
        event.id = u"unnamed@"_s + event.dataSha256().hex();
    return event;
}

} // namespace

Result<std::vector<Item>> decodeStix(const CloudEvent& event)
{
    const auto root = FeedJson::parse(event.data);
    if (!root)
        return root.error();
    object stix;
    if (root->get(stix) != simdjson::SUCCESS || text(stix, "type").empty())
        return Error{ Error::Code::Malformed,
            u"the data of type %1 is no STIX"_s.arg(event.type.left(128)), u"E-FEED-FORMAT"_s };
    if (text(stix, "type") == "bundle")
        return readBundle(stix, event);
    auto item = readObject(stix, event);
    if (!item)
        return item.error();
    std::vector<Item> one; // a list in braces would copy it
    one.push_back(std::move(*item));
    return one;
}

std::vector<CloudEvent> bareStixEvents(const QByteArray& message, const QString& link)
{
    const auto root = FeedJson::parse(message);
    object stix;
    const bool isObject = root && root->get(stix) == simdjson::SUCCESS;
    if (!isObject || stix.at_key("specversion").error() == simdjson::SUCCESS || !hasOwnId(stix))
        return {};
    std::vector<CloudEvent> events;
    for (const QByteArray& bytes : RawJson::stixObjects(message))
        events.push_back(bareEvent(bytes, link));
    return events;
}

} // namespace yagura
