#pragma once

#include "base/digest.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class DigestWordsView;
class PlainLabel;
class StandingBadge;

/// What became of a matter that was just put: its number, how far it is on its way into the ledger,
/// and the digest words that its requester reads to the others. GUI thread.
class PutResult : public QWidget {
    Q_OBJECT
public:
    explicit PutResult(Workspace& workspace, QWidget* parent = nullptr);

    void showMatter(const QString& matterId, const Digest& payloadSha256);

signals:
    void openRequested(const QString& matterId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    Workspace& m_workspace;
    QString m_matter;
    Digest m_request;
    PlainLabel* m_head;
    StandingBadge* m_badge;
    PlainLabel* m_standing;
    DigestWordsView* m_words;
    QPushButton* m_open;
};

} // namespace yagura
