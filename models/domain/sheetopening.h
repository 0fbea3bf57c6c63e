#pragma once

#include "base/digest.h"
#include "base/instant.h"

#include <QMetaType>
#include <QString>

namespace yagura {

/// That a member had a matter's sheet on the screen. The hub's word, unsigned: it is shown as that,
/// and no rule asks for it. A value.
struct SheetOpening {
    QString matterId;
    Digest requestSha256; ///< of the version that was on the screen
    QString member;
    Instant first; ///< the hub's time
    Instant last;

    friend bool operator==(const SheetOpening&, const SheetOpening&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::SheetOpening)
