#pragma once

#include "domain/evidencesummary.h"
#include "itemmodels/workspace.h"

#include <QWidget>

#include <optional>

class QAction;
class QProgressBar;
class QPushButton;

namespace yagura {

class Dialogs;
class DigestWordsView;
class PlainLabel;

/// Hands the whole ledger to somebody who trusts nobody here: asks for a folder, exports into a new
/// one inside it, and says in place what came of it and how an outsider checks it. GUI thread.
class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    EvidencePanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    QAction* exportAction() const { return m_action; } ///< for the shell's menu

public slots:
    void chooseFolder();

protected:
    void changeEvent(QEvent* event) override;

private:
    void exportTo(const QString& parentFolder);
    void take(const Result<EvidenceSummary>& result);
    void retranslate();
    void setRunning(bool running);
    QString summaryText(const EvidenceSummary& summary) const;

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    std::optional<Result<EvidenceSummary>> m_result;
    bool m_isRunning = false;
    QAction* m_action;
    QPushButton* m_button;
    PlainLabel* m_what;
    QProgressBar* m_progress;
    PlainLabel* m_said;
    DigestWordsView* m_words;
};

} // namespace yagura
