#pragma once

#include "base/result.h"
#include "domain/interruption.h"

#include <vector>

namespace yagura {

class Database;

/// When sources were silent, had a gap, or were replayed: a few rows a day, in the mirror. On the
/// thread of its database, and dies before it.
class InterruptionTable {
public:
    explicit InterruptionTable(Database& mirror);

    Result<std::vector<Interruption>> newest(int most) const; ///< in order of noting
    Result<void> keep(const std::vector<Interruption>& noted); ///< begun ones and ended ones

private:
    Database& m_mirror;
};

} // namespace yagura
