#pragma once

#include "itemmodels/reportcasemodel.h"
#include "itemmodels/workspace.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace yagura {

/// The names of operators, which stand only in what they sent: asked of the store when a row is
/// first shown, one report for each operator. GUI thread.
class OperatorNames : public QObject {
    Q_OBJECT
public:
    explicit OperatorNames(const Workspace& workspace, QObject* parent = nullptr);

    /// The name in the language of the screen; its number while the name is not known, and a word
    /// where it has none.
    QString of(const ReportRow& row);

signals:
    void learned(); ///< a name that was asked for

private:
    void ask(const ReportRow& row);

    const Workspace& m_workspace;
    QHash<QString, BilingualText> m_names; ///< by number
    QSet<QString> m_asked;
};

} // namespace yagura
