#pragma once

#include "base/instant.h"
#include "domain/reportcase.h"

#include <QString>
#include <QStringList>

namespace yagura {

struct ReportPolicy;
struct ReportRow;

/// What the windows about operators' reports say in the same words everywhere.
namespace ReportWords {

QString step(const QString& word); ///< 検知, 認知, 該当性判断 …; an unknown word is shown as it is
QString state(const ReportRow& row); ///< of the office; what nobody has taken up says so
QString outcome(const QString& word); ///< of the duty check
QString form(int form); ///< 様式1 …; empty: not said
QString recipient(const QString& word); ///< 事業所管大臣, 内閣総理大臣 …
QString recipients(const QStringList& words);
QString channel(const QString& word); ///< 電話, 書面 …; empty: not said
QString consent(const QString& word); ///< to share with the NCO
QString overdue(const ReportRow& row); ///< 期限超過, and of what; empty: it is not
QString quick(const ReportRow& row); ///< when it came, or its limit; short, for lists
QString detail(const ReportRow& row);
/// The two clocks, each with its kind, how it is counted and what is left of it at `now`; empty
/// where no duty was found.
QStringList clocks(const ReportCase& report, const ReportPolicy& policy, Instant now);
QString field(const QString& word); ///< of a step's record
QString fieldText(const QString& word, const QString& text); ///< its words for fixed answers

} // namespace ReportWords
} // namespace yagura
