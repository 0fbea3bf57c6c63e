#pragma once

#include "base/result.h"

#include <gmock/gmock.h>

namespace yagura::testing {

MATCHER(Succeeds, "")
{
    if (!arg)
        *result_listener << arg.error().reason.toStdString() << ' '
                         << arg.error().detail.toStdString();
    return bool(arg);
}

MATCHER_P(FailsWith, code, "")
{
    return !arg && arg.error().code == code;
}

/// By the stable machine word, as `E-ENV-SIG`.
MATCHER_P(FailsWithReason, reason, "")
{
    if (!arg)
        *result_listener << arg.error().reason.toStdString() << ' '
                         << arg.error().detail.toStdString();
    return !arg && arg.error().reason.toStdString() == reason;
}

} // namespace yagura::testing
