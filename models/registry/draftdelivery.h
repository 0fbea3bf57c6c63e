#pragma once

#include "domain/ledgerentry.h"
#include "matters/founding.h"
#include "ledgerlink/ledgercopy.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace yagura {

/// Brings finished statements to the hub, one after the other, and believes nothing but the ledger:
/// each is done when it stands in this program's own verified copy, under a signed head, and under
/// enough witnesses where the ledger has any. On the thread of the copy, which must have caught up.
class DraftDelivery : public QObject {
    Q_OBJECT
public:
    DraftDelivery(LedgerCopy& copy, std::vector<FoundingStep> steps, QObject* parent = nullptr);

    void start();

signals:
    void logged(const yagura::LedgerEntry& entry); ///< covered by a head that the hub signed
    void finished(); ///< all of them counted, and witnessed where there is a witness
    /// What the hub refused, what counts for nothing (its `E-…`), what was caught (`E-LED-…`),
    /// `E-HUB-AWAY` (no answer in time), `E-LED-UNWIT` (logged, no witness in time).
    void failed(const yagura::Error& error);

private:
    void send();
    void look();
    const LedgerEntry* find() const; ///< the step under way, when it is covered
    void end(const Error& error);

    LedgerCopy& m_copy;
    std::vector<FoundingStep> m_steps;
    std::size_t m_next = 0;
    Digest m_payload; ///< of the step under way
    bool m_told = false; ///< that it is logged
    bool m_ended = false;
    QTimer m_patience;
};

} // namespace yagura
