#pragma once

#include <QtGlobal>

#include <vector>

namespace yagura {

class MatterBook;

/// How many decisions (members' marks) of the shown ledger this console verified, and how many of
/// them are witnessed. The book holds nothing that was not verified, so counting its marks is
/// counting verified ones. Counts on from where it stopped; a second's tick must not walk a long
/// ledger. GUI thread.
class DecisionTally {
public:
    void count(const MatterBook& book); ///< up to the shown instant
    int verified() const { return static_cast<int>(m_indexes.size()); }
    int witnessed(const MatterBook& book) const; ///< all, where the ledger has no witness

private:
    std::size_t m_seen = 0; ///< entries of the book
    std::vector<qint64> m_indexes; ///< of marks, ascending
};

} // namespace yagura
