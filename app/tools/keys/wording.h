#pragma once

#include "base/language.h"
#include "domain/roster.h"
#include "policy/policypack.h"
#include "registry/statementdraft.h"
#include "registry/enrolrequest.h"

#include <QString>
#include <QStringList>

namespace yagura {

/// What keys, members, rules and drafts are, in words for a terminal: facts as lines, and a change
/// as the lines that go and the lines that come. Both are made from the bytes that are signed. A
/// value.
class Wording {
public:
    /// How much of a policy pack is said.
    enum class Detail { Changes, Whole };

    explicit Wording(Language language);

    Language language() const { return m_language; }
    /// What two people compare by voice: 8 groups of 4 hex digits of the SPKI's SHA-256.
    static QString fingerprint(const QString& keyId);
    /// The fingerprint, and the same as words.
    QStringList aloud(const MemberKey& key) const;
    QString words(const Digest& digest) const;

    QStringList factsOf(const Member& member) const;
    QStringList factsOf(const Trust& trust) const;
    QStringList factsOf(const EnrolRequest& request) const;
    /// What the draft changes; of a policy pack also everything that it says.
    QStringList describe(const StatementDraft& draft, Detail detail) const;
    /// Who signed it, and who still has to.
    QStringList signaturesOf(const StatementDraft& draft) const;

    /// `- ` what goes, `+ ` what comes; nothing for what stays.
    static QStringList difference(const QStringList& before, const QStringList& after);

private:
    QStringList change(const StatementDraft::Step& step, const Trust& inForce, Detail detail) const;
    QStringList rosterChange(const StatementDraft::Step& step) const;
    QStringList policyChange(const StatementDraft::Step& step, Detail detail) const;
    QStringList genesisFacts(const Genesis& genesis) const;
    QStringList signatures(const StatementDraft& draft, const StatementDraft::Step& step) const;
    QString title(const Statement& statement) const;

    Language m_language;
};

} // namespace yagura
