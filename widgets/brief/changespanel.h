#pragma once

#include "itemmodels/changelist.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace yagura {

class Dialogs;
class PlainLabel;

/// Two instants compared: what is new, worse, better, closed, decided at the shown one that was not
/// at an earlier one, and one page of paper that says the same. Asks behind the screen. GUI thread.
class ChangesPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostOnPaper = 40; ///< lines; the page says how many more there are

    ChangesPanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    void compareSince(Instant t);
    void setLastBrief(Instant t); ///< what a brief was made of last; unknown: none yet
    const std::vector<SinceLine>& lines() const { return m_lines; }
    /// What stands on the page, line by line: its head, the sums, the changes.
    QStringList paper() const;

signals:
    void incidentWished(const QString& objectId);
    void compared(); ///< the answer is on the screen

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void compareTyped();
    void take(const Result<std::vector<IncidentChange>>& changes, Instant since, Instant upTo);
    void open(int row);
    void askForFile();
    void write(const QString& path);
    void retranslate();
    void showLines();
    QString heading() const;
    QString counts() const;

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    Instant m_lastBrief;
    Instant m_since; ///< unknown: nothing was compared yet
    Instant m_upTo;
    std::vector<SinceLine> m_lines;
    QString m_note; ///< what went wrong, or where the paper is
    PlainLabel* m_heading;
    PlainLabel* m_fieldHead;
    QLineEdit* m_field;
    QPushButton* m_compare;
    QPushButton* m_brief;
    PlainLabel* m_counts;
    QListWidget* m_list;
    QPushButton* m_export;
    PlainLabel* m_noteLine;
};

} // namespace yagura
