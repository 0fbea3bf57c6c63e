#pragma once

#include <QMetaType>

#include <array>

namespace yagura {

/// The national severity of an incident's effect on service, 0 to 4 (2018 criteria), or not yet
/// assessed. `Unassessed` is its own value and never 0 (wire.md). NCISS stands beside it and is
/// never converted.
enum class Severity : qint8 {
    Unassessed = -1,
    None = 0,
    Slight = 1,
    Certain = 2,
    Major = 3,
    Grave = 4
};

inline constexpr std::array allSeverities{ Severity::Grave, Severity::Major, Severity::Certain,
    Severity::Slight, Severity::None, Severity::Unassessed };

/// Order for "worst first": 4, 3, 2, 1, unassessed, 0. What nobody has assessed may be worse than
/// nothing.
constexpr int urgency(Severity severity)
{
    switch (severity) {
    case Severity::Grave:
        return 5;
    case Severity::Major:
        return 4;
    case Severity::Certain:
        return 3;
    case Severity::Slight:
        return 2;
    case Severity::Unassessed:
        return 1;
    case Severity::None:
        return 0;
    }
    return 0;
}

constexpr Severity worse(Severity a, Severity b)
{
    return urgency(a) >= urgency(b) ? a : b;
}

/// 0 to 4 as a severity; anything else is unassessed.
constexpr Severity severityFromLevel(qint64 level)
{
    return level >= 0 && level <= 4 ? static_cast<Severity>(level) : Severity::Unassessed;
}

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Severity)
