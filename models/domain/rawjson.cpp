#include "domain/rawjson.h"

#include <simdjson.h>

namespace yagura::RawJson {

namespace {

simdjson::padded_string padded(const QByteArray& json)
{
    return simdjson::padded_string(json.constData(), static_cast<std::size_t>(json.size()));
}

QByteArray exact(simdjson::ondemand::value value)
{
    std::string_view text;
    if (simdjson::to_json_string(value).get(text) != simdjson::SUCCESS)
        return {};
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QByteArray member(const QByteArray& object, std::string_view key)
{
    const auto text = padded(object);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::value value;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS
        || document.find_field_unordered(key).get(value) != simdjson::SUCCESS)
        return {};
    return exact(value);
}

std::vector<QByteArray> items(const QByteArray& object, std::string_view key)
{
    const auto text = padded(object);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    std::vector<QByteArray> found;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS
        || document.find_field_unordered(key).get(array) != simdjson::SUCCESS)
        return found;
    for (auto item : array) {
        simdjson::ondemand::value value;
        if (std::move(item).get(value) == simdjson::SUCCESS)
            found.push_back(exact(value));
    }
    return found;
}

std::vector<QByteArray> stixObjects(const QByteArray& json)
{
    if (member(json, "type") == "\"bundle\"")
        return items(json, "objects");
    return { json };
}

} // namespace yagura::RawJson
