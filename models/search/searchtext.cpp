#include "search/searchtext.h"

#include "base/instant.h"
#include "domain/feedjson.h"

#include <algorithm>
#include <array>

namespace yagura::SearchText {
using namespace Qt::StringLiterals;

namespace {

/// STIX 2.1 common properties that say nothing about the thing itself (section 3.2).
constexpr std::array<std::string_view, 8> bookkeeping{ "type", "spec_version", "created",
    "modified", "created_by_ref", "object_marking_refs", "granular_markings", "lang" };

bool isBookkeeping(std::string_view key)
{
    return std::find(bookkeeping.begin(), bookkeeping.end(), key) != bookkeeping.end();
}

bool isTime(std::string_view text)
{
    return text.size() >= 20 && text.size() <= 35 && text[4] == '-' && text[7] == '-'
        && Instant::fromRfc3339(text).has_value();
}

void collect(simdjson::dom::element value, const QString& path, std::vector<SearchField>& found)
{
    if (simdjson::dom::object object; value.get(object) == simdjson::SUCCESS) {
        for (const auto field : object) {
            if (isBookkeeping(field.key))
                continue;
            const QString key = FeedJson::toQString(field.key);
            collect(field.value, path.isEmpty() ? key : path + u'.' + key, found);
        }
    } else if (simdjson::dom::array array; value.get(array) == simdjson::SUCCESS) {
        for (const auto each : array)
            collect(each, path, found);
    } else if (std::string_view text; value.get(text) == simdjson::SUCCESS) {
        if (!text.empty() && !isTime(text))
            found.push_back({ path, FeedJson::toQString(text) });
    }
}

} // namespace

std::vector<SearchField> fields(const QByteArray& object)
{
    std::vector<SearchField> found;
    if (const auto root = FeedJson::parse(object))
        collect(*root, {}, found);
    return found;
}

} // namespace yagura::SearchText
