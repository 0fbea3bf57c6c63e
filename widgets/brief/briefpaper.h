#pragma once

#include "base/result.h"
#include "brief/briefpage.h"

namespace yagura {

/// A brief on paper: one A4 page of PDF, painted by the page that the screen shows.
namespace BriefPaper {

/// Made of the instant alone: `brief-20260923T050500Z.pdf`. Received text names no file.
QString fileName(Instant t);
/// Writes the file whole or not at all. `E-FILE-WRITE`.
Result<void> write(const BriefPage& page, const QString& title, const QString& path);

} // namespace BriefPaper
} // namespace yagura
