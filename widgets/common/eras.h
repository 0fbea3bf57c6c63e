#pragma once

#include <QDate>
#include <QString>

namespace yagura {

/// `令和8年9月23日`, `令和元年5月1日`: a day of the Japanese calendar, from our own table of eras,
/// because QCalendar has none. Days before the oldest era of the table are written in the Western
/// calendar, `1867年12月31日`.
QString eraDate(QDate day);

} // namespace yagura
