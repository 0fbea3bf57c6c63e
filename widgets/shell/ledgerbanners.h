#pragma once

#include "shell/ledgernotice.h"

#include <QScrollArea>
#include <QTimer>

namespace yagura {

/// The one place above the page where the ledger's troubles stand: never modal, never dismissed,
/// gone when the trouble is gone. Each is a stop of the keyboard and is announced once, when it
/// comes. What is an alarm as well is acknowledged there, once, and is one line here from then on.
/// Takes at most a third of the window and scrolls beyond. GUI thread.
class LedgerBanners : public QScrollArea {
    Q_OBJECT
public:
    explicit LedgerBanners(Workspace& workspace, QWidget* parent = nullptr);

    const std::vector<LedgerNotice>& notices() const { return m_notices; }
    void refresh(); ///< every second: ages go on, and waits become too long

signals:
    void announced(yagura::LedgerNotice::Kind kind); ///< one that did not stand here before

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void followAlarms();
    bool isAcknowledged(LedgerNotice::Kind kind) const;
    void announceNew(const std::vector<LedgerNotice>& before);
    void fit();

    Workspace& m_workspace;
    std::vector<LedgerNotice> m_notices;
    QTimer m_tick;
};

} // namespace yagura
