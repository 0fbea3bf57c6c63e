#pragma once

#include "evidence/evidencereport.h"

#include <QString>

namespace yagura {

/// Checks an evidence bundle from its files alone: nothing of ours is asked, no key and no clock.
/// What a ledger is trusted for beyond that (that it is the right one) is for people to compare.
namespace BundleCheck {

/// Goes on past what is wrong as far as the rest can still be judged: entries end at the first that
/// does not hold.
EvidenceReport of(const QString& folder);

} // namespace BundleCheck
} // namespace yagura
