#pragma once

#include "itemmodels/sincelooked.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QListWidget;
class QPushButton;

namespace yagura {

class PlainLabel;

/// What changed since this member last looked: how much of each, and, folded away on a low screen,
/// line by line, each leading to its thing. Says so where there is nothing, or no earlier look to
/// compare with. While the clock is fixed it compares with the shown instant, and says that.
/// GUI thread.
class SincePanel : public QWidget {
    Q_OBJECT
public:
    SincePanel(Workspace& workspace, const QString& folder, QWidget* parent = nullptr);

    QAction* seenAction() const { return m_seenAction; } ///< Ctrl+Shift+M; for the shell's menu

signals:
    void incidentWished(const QString& objectId);
    /// The look was noted, and how that is taken back.
    void undoable(const QString& sentence, const std::function<void()>& undo);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void followWorkspace();
    void retranslate();
    void refresh();
    void refreshSoon();
    void showLines();
    void open(int row);
    void markSeen();
    void takeBack();
    QString headline() const;
    QString counts() const;
    static QString word(SinceLine::Change change);
    static QString sentence(const SinceLine& line);

    Workspace& m_workspace;
    SinceLooked m_looked;
    std::vector<SinceLine> m_lines;
    QString m_failure;
    PlainLabel* m_heading;
    PlainLabel* m_counts;
    QPushButton* m_unfold;
    QWidget* m_page; ///< the lines, and the button that ends them
    QListWidget* m_list;
    QPushButton* m_seen;
    QAction* m_seenAction;
    QTimer m_soon;
    bool m_hasBeenShown = false;
};

} // namespace yagura
