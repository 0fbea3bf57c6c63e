#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/roster.h"
#include "hublink/hubmessage.h"

#include <QString>

#include <vector>

namespace yagura {

class DocumentStore;
class LedgerDesk;
class LedgerIntake;
class LedgerStore;
class MemorySigner;

/// Founds a training ledger and enrols whoever asks and can prove the key: a new roster statement
/// for each. Only in ledgers whose genesis says `exercise`; a live one is founded and enrolled by a
/// ceremony. Lives on the hub's thread.
class TrainingRegistrar {
public:
    TrainingRegistrar(LedgerIntake& ledger, LedgerStore& store, DocumentStore& documents,
        const MemorySigner& key, const Clock& clock);

    /// Writes genesis, policy and first roster into an empty ledger, or those that a cut founding
    /// left out. Nothing where the ledger is founded, or is not one for exercises.
    Result<void> found(const QByteArray& logKey);
    /// The member's id. Errors: `E-ENROL-LIVE`, `E-ENROL-KEY` (the registrar's own key was lost),
    /// `E-ENROL-PROOF`, `E-ENROL-FORM`, `E-KEY-REVOKED`, `E-ROS-FORM` (no roster could hold the
    /// wish).
    Result<QString> enrol(const Enrolment& enrolment, LedgerDesk& desk);
    /// Puts a witness into the ledger's trust: from here on one witness's word is needed. Errors:
    /// `E-ENROL-KEY`, `E-KEY-FORM` (no verifier key of a witness).
    Result<void> trustWitness(const QString& vkey, LedgerDesk& desk);

private:
    Result<void> isRegistrar() const;
    Result<void> mayEnrol(const Enrolment& enrolment) const;
    Result<void> complete();
    QString memberFor(const Enrolment& enrolment) const;
    Designation designationFor(const Member& newcomer) const;
    std::vector<Member> membersWith(const Enrolment& enrolment, const QString& member) const;
    static Result<void> submit(const QByteArray& envelope, LedgerDesk& desk);
    Result<void> publish(const std::vector<Member>& members, LedgerDesk& desk);

    LedgerIntake& m_ledger;
    LedgerStore& m_store;
    DocumentStore& m_documents;
    const MemorySigner& m_key;
    const Clock& m_clock;
};

} // namespace yagura
