#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace yagura {

/// JSON from a feed, wholly checked before anything of it is believed: grammar and UTF-8, then
/// depth, keys and items (limits.h), and no key twice in one object, so that no two parsers read
/// two things (trust.md F6). Included by sources that read feeds, never by a public header.
namespace FeedJson {

/// The root. It lives until the next call on the same thread. Fails with `E-FEED-JSON`,
/// `E-FEED-DEPTH`, `E-FEED-SHAPE`.
Result<simdjson::dom::element> parse(QByteArrayView bytes);
/// `part` stands in what was parsed last, as `root`: parsing these very bytes next is for nothing.
void keepPart(const QByteArray& part, simdjson::dom::element root);

QString toQString(std::string_view text);
/// The same for a word that many events have in common: made once, and shared.
QString commonWord(std::string_view text);
/// The string under `key`; empty where there is none or it is no string.
std::string_view text(simdjson::dom::object object, std::string_view key);
std::optional<qint64> integer(simdjson::dom::object object, std::string_view key);
bool isTrue(simdjson::dom::object object, std::string_view key);
std::optional<simdjson::dom::object> member(simdjson::dom::object object, std::string_view key);

} // namespace FeedJson
} // namespace yagura
