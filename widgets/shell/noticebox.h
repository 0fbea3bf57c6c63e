#pragma once

#include "shell/ledgernotice.h"

#include <QFrame>

namespace yagura {

class PlainLabel;

/// One notice about the ledger: shape and ground by its weight, then what happened, what to do, and
/// the detail for whoever is called. Readable by keyboard and screen reader; presses nothing.
class NoticeBox : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBox(const LedgerNotice& notice, QWidget* parent = nullptr);

    void setNotice(const LedgerNotice& notice); ///< of the same kind: an age went on
    /// Its alarm was acknowledged: one line, and the rest is said in the list of alarms. A screen
    /// reader is told all of it as before.
    void setBrief(bool brief);
    void announce(); ///< to a screen reader, as an alert

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LedgerNotice m_notice;
    bool m_isBrief = false;
    PlainLabel* m_head;
    PlainLabel* m_what;
    PlainLabel* m_todo;
    PlainLabel* m_detail;
    PlainLabel* m_more; ///< where the rest is, when brief
};

} // namespace yagura
