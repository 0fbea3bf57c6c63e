#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace yagura {

/// JIS X 0401 prefecture, 1 to 47; 0 when absent. Absent is shown as absent, never guessed
/// (wire.md).
using PrefectureCode = quint8;
inline constexpr PrefectureCode noPrefecture = 0;

/// `01` to `47` as a code; 0 for anything else.
PrefectureCode prefectureFromText(QStringView code);
QString prefectureText(PrefectureCode code); ///< two digits, or empty

struct Prefecture {
    PrefectureCode code = noPrefecture;
    BilingualText name;
    BilingualText region; ///< one of the eight customary regions
};

/// The 47 prefectures in the order of their codes. Read once from the program's resources.
const std::vector<Prefecture>& prefectures();
const Prefecture* findPrefecture(PrefectureCode code);

} // namespace yagura
