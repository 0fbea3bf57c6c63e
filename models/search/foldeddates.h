#pragma once

#include <QString>

namespace yagura {

/// Rewrites every date in folded text as `2026-11-23`, `2026-11`, `2026` or, without a year,
/// `11-23`. Japanese eras from Meiji on, as words or letters. What is no date stays as it is.
QString foldedDates(const QString& folded);

} // namespace yagura
