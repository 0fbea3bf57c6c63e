#pragma once

#include "base/instant.h"
#include "base/language.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace yagura {

class MatterBook;

/// What one seat did in an exercise. Times are medians, in ledger time. A value.
struct SeatFigures {
    QString member; ///< id
    BilingualText office;
    int opened = 0; ///< sheets it had on the screen, by the hub's word
    std::optional<std::chrono::milliseconds> toOpen; ///< after the matter was put
    int given = 0; ///< answers and steps that count, also of operators' reports
    /// An answer after the matter was put, a step after it became possible.
    std::optional<std::chrono::milliseconds> toSign;
    int notices = 0; ///< after the fact, to the Commission
    std::optional<std::chrono::milliseconds> toNotify; ///< after the act
    int missedNotices = 0; ///< late, or owed and past their limit
    int refused = 0; ///< statements that the hub refused or that count for nothing

    friend bool operator==(const SeatFigures&, const SeatFigures&) = default;
};

/// What is looked at together when an exercise is over (features.md 120). Of training ledgers
/// only: nobody's work is measured in earnest.
namespace AfterAction {

/// One line for each member of the roster, in its order; of what was put or refused from `since`
/// on. Empty for a ledger in earnest.
std::vector<SeatFigures> of(const MatterBook& book, Instant since);
/// UTF-8 with a head line; times in seconds. Texts that a table program would take for a formula
/// are quoted.
QByteArray csv(const std::vector<SeatFigures>& figures, Language language);

} // namespace AfterAction
} // namespace yagura
