#include "feeds/decoders/kevdecoder.h"

#include "domain/feedjson.h"
#include "domain/plainline.h"
#include "feeds/decoders/eventmarking.h"

#include <QRegularExpression>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error kevError(const QString& detail)
{
    return Error{ Error::Code::Malformed, detail, u"E-FEED-KEV"_s };
}

BilingualText english(const QString& words)
{
    return { words, words };
}

} // namespace

Result<std::vector<Item>> decodeKev(const CloudEvent& event)
{
    const auto root = FeedJson::parse(event.data);
    if (!root)
        return root.error();
    simdjson::dom::object entry;
    if (root->get(entry) != simdjson::SUCCESS)
        return kevError(u"the entry is no JSON object"_s);
    const QString cve = FeedJson::toQString(FeedJson::text(entry, "cveID"));
    static const QRegularExpression form(uR"(^CVE-[0-9]{4}-[0-9]{4,19}$)"_s);
    if (!form.match(cve).hasMatch())
        return kevError(u"\"cveID\" is no CVE number"_s);
    const auto added = Instant::fromRfc3339(
        FeedJson::toQString(FeedJson::text(entry, "dateAdded")) + u"T00:00:00Z"_s);
    if (!added)
        return kevError(u"\"dateAdded\" is no date"_s);
    const QString name = FeedJson::toQString(FeedJson::text(entry, "vulnerabilityName"));

    Item item;
    item.objectId = cve;
    item.kind = ItemKind::KevEntry;
    item.type = event.type;
    item.title = english(plainLine(name.isEmpty() ? cve : u"%1 %2"_s.arg(cve, name)));
    item.summary
        = english(plainLine(FeedJson::toQString(FeedJson::text(entry, "shortDescription")), 120));
    item.occurred = *added;
    item.modified = *added;
    item.marking = markingOf(event, {});
    return std::vector<Item>{ item };
}

} // namespace yagura
