#include "domain/feedjson.h"

#include "base/limits.h"

#include <algorithm>
#include <array>

namespace yagura::FeedJson {
using namespace Qt::StringLiterals;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

namespace {

std::optional<Error> misshapen(element value, int depth);

Error shapeError(const QString& detail)
{
    return Error{ Error::Code::Malformed, detail, u"E-FEED-SHAPE"_s };
}

std::optional<Error> misshapenObject(object fields, int depth)
{
    if (fields.size() > limits::feedJsonKeys)
        return shapeError(u"an object with %1 keys"_s.arg(fields.size()));
    std::array<std::string_view, limits::feedJsonKeys> keys;
    std::size_t count = 0;
    for (const auto& [key, value] : fields) {
        keys[count++] = key;
        if (auto error = misshapen(value, depth))
            return error;
    }
    const auto end = keys.begin() + count;
    std::sort(keys.begin(), end);
    if (const auto twice = std::adjacent_find(keys.begin(), end); twice != end)
        return shapeError(u"the key \"%1\" twice in one object"_s.arg(toQString(*twice)));
    return std::nullopt;
}

std::optional<Error> misshapenArray(array items, int depth)
{
    if (items.size() > limits::feedJsonItems)
        return shapeError(u"an array with %1 items"_s.arg(items.size()));
    for (const element item : items) {
        if (auto error = misshapen(item, depth))
            return error;
    }
    return std::nullopt;
}

/// `depth` counts the containers around `value`.
std::optional<Error> misshapen(element value, int depth)
{
    if (!value.is_object() && !value.is_array())
        return std::nullopt;
    if (depth == limits::feedJsonDepth)
        return Error{ Error::Code::Malformed, u"nested more than %1 deep"_s.arg(depth),
            u"E-FEED-DEPTH"_s };
    object fields;
    if (value.get(fields) == simdjson::SUCCESS)
        return misshapenObject(fields, depth + 1);
    array items;
    return value.get(items) == simdjson::SUCCESS ? misshapenArray(items, depth + 1) : std::nullopt;
}

} // namespace

Result<element> parse(QByteArrayView bytes)
{
    thread_local simdjson::dom::parser
        parser; // keeps its buffers: a feed parses thousands of messages a second
    if (bytes.isEmpty()) // simdjson would copy from nowhere
        return Error{ Error::Code::Malformed, u"empty"_s, u"E-FEED-JSON"_s };
    element root;
    const auto error = parser.parse(bytes.data(), static_cast<std::size_t>(bytes.size())).get(root);
    if (error != simdjson::SUCCESS) {
        const bool deep = error == simdjson::DEPTH_ERROR;
        return Error{ Error::Code::Malformed, QString::fromUtf8(simdjson::error_message(error)),
            deep ? u"E-FEED-DEPTH"_s : u"E-FEED-JSON"_s };
    }
    if (auto misfit = misshapen(root, 0))
        return *misfit;
    return root;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view text(object fields, std::string_view key)
{
    std::string_view found;
    return fields.at_key(key).get(found) == simdjson::SUCCESS ? found : std::string_view();
}

std::optional<qint64> integer(object fields, std::string_view key)
{
    int64_t found = 0;
    if (fields.at_key(key).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return found;
}

bool isTrue(object fields, std::string_view key)
{
    bool found = false;
    return fields.at_key(key).get(found) == simdjson::SUCCESS && found;
}

std::optional<object> member(object fields, std::string_view key)
{
    object found;
    if (fields.at_key(key).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return found;
}

} // namespace yagura::FeedJson
