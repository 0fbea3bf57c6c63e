#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace yagura {

/// A text as a QR code (ISO/IEC 18004), error correction level M, without its quiet zone. A value.
struct QrCode {
    static constexpr int quietZone = 4; ///< modules of white around it (5.3.8)

    int side = 0; ///< modules
    std::vector<bool> dark; ///< row by row

    bool isDark(int x, int y) const { return dark[static_cast<std::size_t>(y * side + x)]; }
    /// Fails where the text is longer than a code holds.
    static Result<QrCode> of(const QByteArray& text);
};

} // namespace yagura
