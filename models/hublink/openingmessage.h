#pragma once

#include "base/result.h"
#include "domain/sheetopening.h"

#include <QJsonObject>

#include <vector>

namespace yagura {

/// Console to hub: this console's member has the sheet on the screen. Nobody signs it.
struct SheetOpened {
    static constexpr char16_t name[] = u"opened";
    QString matterId;
    Digest requestSha256;
    QString member;

    QJsonObject toJson() const;
    static Result<SheetOpened> read(const QJsonObject& json);
};

/// Hub to console: who had which sheet open, by its word. To every console, and what is there to
/// one that joins.
struct SheetOpenings {
    static constexpr char16_t name[] = u"openings";
    static constexpr std::size_t most = 200; ///< in one message
    std::vector<SheetOpening> openings;

    QJsonObject toJson() const;
    static Result<SheetOpenings> read(const QJsonObject& json);
};

} // namespace yagura
