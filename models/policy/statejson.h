#pragma once

#include "base/digest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {

/// QJsonObject sorts its keys, and so do std::map and std::set: the bytes depend on the values
/// alone (docs/ledger-format.md "State").
inline Digest digestOfJson(const QJsonObject& object)
{
    return Digest::of(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace yagura
