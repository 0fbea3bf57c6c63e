#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

/// One text of a stored object, with where it stands.
struct SearchField {
    QString path; ///< key, or keys with dots: `description`, `external_references.url`
    QString text; ///< as received
};

/// What of a stored object a search looks through: every text of it, but no bookkeeping (versions,
/// markings, time stamps, which have fields of their own in a query).
namespace SearchText {

/// In the object's order. `object` is JSON that the feeds have checked; anything else has none.
std::vector<SearchField> fields(const QByteArray& object);

} // namespace SearchText
} // namespace yagura
