#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace yagura {

/// Cuts exact bytes out of JSON that FeedJson has checked already: what is hashed, stored and shown
/// as evidence is what the publisher wrote, white space included.
namespace RawJson {

QByteArray member(const QByteArray& object, std::string_view key); ///< empty when it is not there
/// The items of the array under `key`.
std::vector<QByteArray> items(const QByteArray& object, std::string_view key);
/// The objects of a STIX bundle, or the bytes themselves when they are no bundle.
std::vector<QByteArray> stixObjects(const QByteArray& json);

} // namespace RawJson
} // namespace yagura
