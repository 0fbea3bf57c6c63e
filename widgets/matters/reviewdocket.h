#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QSplitter;

namespace yagura {

class ActView;
class MatterPane;
class PlainLabel;

/// Every urgent act with its stage, those of which no notice is recorded first; the chosen one with
/// what was known at the act and what was learned later, and beside it its papers and the form in
/// which the Commission records its finding. Follows the screen's selection. GUI thread.
class ReviewDocket : public QWidget {
    Q_OBJECT
public:
    ReviewDocket(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    QString matter() const { return m_matter; }
    void showMatter(const QString& matterId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void writeRows();
    void followFocus(const QString& matterId);
    QStringList acts() const; ///< in the order of the list
    QString rowText(const Matter& matter) const;
    Instant now() const;

    Workspace& m_workspace;
    QString m_matter;
    PlainLabel* m_empty;
    QListWidget* m_list;
    ActView* m_act;
    MatterPane* m_pane;
    QSplitter* m_columns;
    QTimer m_second;
};

} // namespace yagura
