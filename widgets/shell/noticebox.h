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
    void announce(); ///< to a screen reader, as an alert

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LedgerNotice m_notice;
    PlainLabel* m_head;
    PlainLabel* m_what;
    PlainLabel* m_todo;
    PlainLabel* m_detail;
};

} // namespace yagura
