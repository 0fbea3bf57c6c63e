#pragma once

#include "itemmodels/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

#include <vector>

class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace yagura {

class FactList;
class PlainLabel;

/// The newest events that were kept apart, each with its reason and the beginning of its bytes. A
/// window of its own that never waits for an answer. GUI thread.
class QuarantineList : public QDialog {
    Q_OBJECT
public:
    explicit QuarantineList(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildTable();
    void load();
    void take();
    void fill();
    void showCurrent();
    QString stateText() const;

    Workspace& m_workspace;
    QFutureWatcher<Result<std::vector<QuarantinedEvent>>> m_loading;
    Result<std::vector<QuarantinedEvent>> m_events;
    PlainLabel* m_state;
    QTableWidget* m_table;
    FactList* m_facts;
    QPlainTextEdit* m_preview;
    QPushButton* m_again;
};

} // namespace yagura
