#pragma once

#include "base/instant.h"
#include "domain/step.h"

#include <QString>

#include <chrono>

namespace yagura {

/// The clock that counts up from an urgent act until the Commission has been told of it, in the
/// same words on every screen and paper.
namespace CountUp {

/// `00:41:12`; the hours go on past a day: nobody has to count days while it runs.
QString clock(std::chrono::milliseconds elapsed);
QString words(int count); ///< `未通知`, `未通知 2件`, where the clock stands beside it
/// `未通知 00:41:12`; of several: `未通知 2件 最長 00:41:12`. The oldest of `count` acts began at
/// `since`.
QString sentence(int count, Instant since, Instant now);
/// `内部目標 残り 23:18`, `内部目標を超過 00:41`: the limit with what stands behind it.
QString limit(ClockKind kind, Instant due, Instant now);
QString late(); ///< 通知遅延

} // namespace CountUp
} // namespace yagura
