#pragma once

#include <QString>
#include <QStringList>

namespace yagura {

/// The words for what a `report_step` says (domain.md 3.3), the same in every window and in the
/// signing window. A word that is not known is shown as it is.
namespace ReportWords {

bool isStep(const QString& word);
bool isField(const QString& word); ///< of a step's record: one of the program's own
QString step(const QString& word); ///< 検知, 認知, 該当性判断 …
QString outcome(const QString& word); ///< of the duty check
QString form(int form); ///< 様式1 …; empty: not said
QString recipient(const QString& word); ///< 事業所管大臣, 内閣総理大臣 …
QString recipients(const QStringList& words);
QString channel(const QString& word); ///< 電話, 書面 …; empty: not said
QString consent(const QString& word); ///< to share with the NCO
QString field(const QString& word);
QString fieldText(
    const QString& word, const QString& text); ///< words for fixed answers, else the text itself

} // namespace ReportWords
} // namespace yagura
