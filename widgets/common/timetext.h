#pragma once

#include "base/instant.h"

#include <QString>

namespace yagura {

/// Times as the screen writes them (ux.md 2.5). JST first; the zone is never omitted. All follow
/// `uiLanguage()`.
namespace TimeText {

enum class Zone { Jst, Utc };
Zone zone(); ///< of every window; Ctrl+Shift+Z toggles it
void setZone(Zone zone); ///< windows repaint on QEvent::LanguageChange

QString full(Instant t); ///< `09-23 (水) 14:05:12 JST`, `05:05:12Z` in UTC
QString shortTime(Instant t); ///< `09-23 14:05`, for lists whose head names the zone
QString dated(Instant t); ///< `2026-09-23 (水) 14:05:12 JST`, where the year is not plain
QString dayTime(Instant t); ///< `2026-09-23 14:05`, for lists that also hold old objects
QString clock(Instant t); ///< `14:05:12`
QString sheet(Instant t); ///< `令和8年9月23日(水) 14:05 JST (2026-09-23T05:05Z)`; English: `23 Sep
                          ///< 2026 (Wed) 14:05 JST (…)`
QString zoneWord(); ///< `JST` or `Z`

QString age(std::chrono::milliseconds
        age); ///< `12 秒前`, `4 分前`, `1時間20分前`; then the caller shows a date
QString remaining(std::chrono::milliseconds left); ///< `残り3時間57分`, `41分超過`
QString offset(
    std::chrono::milliseconds difference); ///< `+4分10秒`, `-1時間2分`: between two clocks

} // namespace TimeText
} // namespace yagura
