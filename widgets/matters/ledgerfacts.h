#pragma once

#include "itemmodels/workspace.h"

#include <QWidget>

class QFormLayout;

namespace yagura {

class DigestWordsView;
class EvidencePanel;
class Dialogs;
class PlainLabel;

/// What this console knows of the ledger it goes by: its name, size and head (as words to compare
/// by telephone), who vouches for it, which roster, policy and rules are in force; and the export
/// of it all as evidence. GUI thread.
class LedgerFacts : public QWidget {
    Q_OBJECT
public:
    LedgerFacts(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    EvidencePanel* evidence() const { return m_evidence; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Row {
        Origin,
        Mode,
        Proof,
        Verified,
        Witnessed,
        Witnesses,
        TrustNumber,
        RosterNumber,
        PolicyNumber,
        Rules,
        State,
        RowCount
    };
    struct Line {
        PlainLabel* name = nullptr;
        PlainLabel* value = nullptr;
    };

    void retranslate();
    void refresh();
    QString value(Row row) const;
    QString proofText() const;
    QString witnessesText() const;

    Workspace& m_workspace;
    std::array<Line, RowCount> m_lines;
    DigestWordsView* m_head;
    EvidencePanel* m_evidence;
};

} // namespace yagura
