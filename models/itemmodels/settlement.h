#pragma once

#include "domain/matter.h"

namespace yagura {

class MatterBook;

/// Whether the council's decision on a matter may be shown as one: in a ledger with witnesses, only
/// when every mark it rests on is witnessed (trust.md 1.4, TH-24).
bool isSettled(const MatterBook& book, const Matter& matter);

} // namespace yagura
