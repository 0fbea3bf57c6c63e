#pragma once

#include "domain/ledgerentry.h"
#include "hublink/hubmessage.h"

#include <QObject>

namespace yagura {

class MatterBook;
class Signer;

/// Asks for this seat's place in the roster of a training ledger: proves the key once, and asks
/// again after each reconnect until the roster names it. GUI thread, where signers live.
class EnrolmentAsker : public QObject {
    Q_OBJECT
public:
    /// `wish` has everything but key and proof.
    EnrolmentAsker(const MatterBook& book, const Enrolment& wish, QObject* parent = nullptr);

    void setSigner(Signer* signer); ///< not owned
    void ask(); ///< the hub's ledger is here and verified

signals:
    void proven(const yagura::Enrolment& enrolment); ///< to be sent
    void refused(const yagura::Error& error); ///< the key gave no proof; `setSigner()` asks again

private:
    void prove(const QString& ledger);
    bool isEnrolled() const;

    const MatterBook& m_book;
    Enrolment m_wish;
    Signer* m_signer = nullptr;
    bool m_signing = false;
    bool m_again = false; ///< somebody asked while a signature was being made
};

} // namespace yagura
