#pragma once

#include <QString>

namespace yagura {

/// The words for what a `report_step` says (domain.md 3.3), as the console writes them: its own
/// translations are used. A word that is not known is shown as it is.
namespace SignedReport {

bool isStep(const QString& word);
QString step(const QString& word); ///< 検知, 認知, 該当性判断, 速報の受領 …
QString outcome(const QString& word); ///< 報告対象 / 報告対象外
QString form(int form); ///< empty: not said
QString recipient(const QString& word);
QString consent(const QString& word);
QString field(const QString& word); ///< of a step's record; empty: not one of the program's own
QString fieldText(const QString& field, const QString& text); ///< its words for fixed answers

} // namespace SignedReport
} // namespace yagura
