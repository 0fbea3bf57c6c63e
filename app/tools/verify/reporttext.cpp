#include "tools/verify/reporttext.h"

#include "domain/digestwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("yagura-verify", text);
}

QString outcome(CouncilOutcome council)
{
    switch (council) {
    case CouncilOutcome::Pending:
        return {};
    case CouncilOutcome::SignedOff:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "signed off"));
    case CouncilOutcome::Refused:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "refused"));
    case CouncilOutcome::SentBack:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "sent back"));
    case CouncilOutcome::Expired:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "expired"));
    case CouncilOutcome::Withdrawn:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "withdrawn"));
    }
    return {};
}

} // namespace

ReportText::ReportText(const EvidenceReport& report, Language language)
    : m_report(report)
    , m_language(language)
{
}

QStringList ReportText::lines() const
{
    QStringList lines;
    bool open = false;
    for (const EvidenceCheck& check : m_report.checks) {
        if (check.outcome == EvidenceCheck::Outcome::Unjudged)
            open = true;
        else
            lines += line(check);
    }
    if (open)
        lines += say(
            QT_TRANSLATE_NOOP("yagura-verify", "[ -- ] What depends on that could not be judged."));
    return lines + identity() + decisions() + QStringList{ conclusion() };
}

QString ReportText::line(const EvidenceCheck& check) const
{
    if (!check.holds())
        return say(QT_TRANSLATE_NOOP("yagura-verify", "[FAIL] %1 (%2: %3)"))
            .arg(trouble(check), check.reason, check.detail);
    const QString text
        = check.step == EvidenceCheck::Step::Witnesses ? witnessed(check) : finding(check);
    return say(QT_TRANSLATE_NOOP("yagura-verify", "[ ok ] %1")).arg(text);
}

QString ReportText::finding(const EvidenceCheck& check)
{
    switch (check.step) {
    case EvidenceCheck::Step::Files:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "%1 of %2 files are as the manifest says."))
            .arg(check.done)
            .arg(check.of);
    case EvidenceCheck::Step::Entries:
        return say(QT_TRANSLATE_NOOP("yagura-verify",
                       "%1 of %2 entries are signed, in order, and fit what their signers saw."))
            .arg(check.done)
            .arg(check.of);
    case EvidenceCheck::Step::Head:
        return say(QT_TRANSLATE_NOOP("yagura-verify",
                       "The log key signed the head over exactly these %1 entries."))
            .arg(check.of);
    case EvidenceCheck::Step::Witnesses:
        return {};
    case EvidenceCheck::Step::OldHead:
        return say(QT_TRANSLATE_NOOP(
                       "yagura-verify", "The earlier head of %1 entries is of the same ledger."))
            .arg(check.of);
    case EvidenceCheck::Step::Proofs:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "The proofs for outside checkers hold."));
    case EvidenceCheck::Step::Trust:
        return say(
            QT_TRANSLATE_NOOP("yagura-verify", "%1 keys and whose they are: as the ledger says."))
            .arg(check.of);
    case EvidenceCheck::Step::Documents:
        return say(QT_TRANSLATE_NOOP("yagura-verify",
                       "%1 of %2 documents are in the bundle; each is what its name says."))
            .arg(check.done)
            .arg(check.of);
    case EvidenceCheck::Step::State:
        return say(QT_TRANSLATE_NOOP("yagura-verify",
                       "The rules give the state that the signers of %1 of %2 entries saw."))
            .arg(check.done)
            .arg(check.of);
    }
    return {};
}

QString ReportText::trouble(const EvidenceCheck& check)
{
    switch (check.step) {
    case EvidenceCheck::Step::Files:
        return say(
            QT_TRANSLATE_NOOP("yagura-verify", "The files are not those that the manifest names."));
    case EvidenceCheck::Step::Entries:
        return say(QT_TRANSLATE_NOOP("yagura-verify",
                       "%1 of %2 entries verify; the next one does not, and what follows cannot be "
                       "judged."))
            .arg(check.done)
            .arg(check.of);
    case EvidenceCheck::Step::Head:
        return say(QT_TRANSLATE_NOOP("yagura-verify", "The head is not of these entries."));
    case EvidenceCheck::Step::Witnesses:
        return say(QT_TRANSLATE_NOOP("yagura-verify",
            "Too few witnesses signed the head: only the operator vouches for it."));
    case EvidenceCheck::Step::OldHead:
        return say(
            QT_TRANSLATE_NOOP("yagura-verify", "The earlier head is not of the same ledger."));
    case EvidenceCheck::Step::Proofs:
        return say(
            QT_TRANSLATE_NOOP("yagura-verify", "The proofs for outside checkers do not hold."));
    case EvidenceCheck::Step::Trust:
        return say(QT_TRANSLATE_NOOP(
            "yagura-verify", "The keys in the bundle are not those of the ledger."));
    case EvidenceCheck::Step::Documents:
        return say(
            QT_TRANSLATE_NOOP("yagura-verify", "A document is not the one that the ledger names."));
    case EvidenceCheck::Step::State:
        return say(QT_TRANSLATE_NOOP("yagura-verify",
            "Nobody signed under the rules of this version: check with the version that wrote "
            "the bundle."));
    }
    return {};
}

QString ReportText::witnessed(const EvidenceCheck& check) const
{
    if (check.of == 0)
        return say(QT_TRANSLATE_NOOP("yagura-verify",
            "This ledger has no witness: the head has the operator's signature alone."));
    return say(QT_TRANSLATE_NOOP("yagura-verify",
                   "Witnesses that signed the head: %1, needed: %2, the newest at %3."))
        .arg(check.done)
        .arg(check.of)
        .arg(m_report.witnessTime.toRfc3339());
}

QString ReportText::words(const Digest& digest) const
{
    return DigestWords::of(digest).line(m_language);
}

/// What makes it this ledger and no other: to be compared with what one was given on paper.
QStringList ReportText::identity() const
{
    if (m_report.genesis.isEmpty())
        return {};
    const QString kind = m_report.exercise
        ? say(QT_TRANSLATE_NOOP("yagura-verify", "Ledger %1 (exercise), up to %2"))
        : say(QT_TRANSLATE_NOOP("yagura-verify", "Ledger %1, up to %2"));
    QStringList lines{
        QString(), kind.arg(m_report.ledger, m_report.time.toRfc3339()),
        say(QT_TRANSLATE_NOOP("yagura-verify", "First statement: %1")).arg(words(m_report.genesis))
    };
    lines += say(QT_TRANSLATE_NOOP("yagura-verify", "Log key: %1")).arg(m_report.logKey);
    for (const QString& witness : m_report.witnesses)
        lines += say(QT_TRANSLATE_NOOP("yagura-verify", "Witness key: %1")).arg(witness);
    if (!m_report.root.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("yagura-verify", "Head: %1")).arg(words(m_report.root));
    return lines;
}

QStringList ReportText::decisions() const
{
    QStringList lines;
    if (!m_report.holds()) // what the rules make of a spoilt ledger is no decision
        return lines;
    for (const Matter& matter : m_report.decided) {
        //: %1 number of the matter, %2 "signed off", "refused" …, %3 words of its digest
        lines += say(QT_TRANSLATE_NOOP("yagura-verify", "Matter %1, %2: %3"))
                     .arg(matter.id, outcome(matter.council), words(matter.requestSha256));
    }
    return lines;
}

QString ReportText::conclusion() const
{
    const EvidenceCheck* entries = m_report.find(EvidenceCheck::Step::Entries);
    const qint64 done = entries ? entries->done : 0;
    const qint64 of = entries ? entries->of : 0;
    if (!m_report.holds())
        return say(QT_TRANSLATE_NOOP("yagura-verify", "%1 of %2 entries verified."))
            .arg(done)
            .arg(of);
    return say(
        QT_TRANSLATE_NOOP("yagura-verify", "%1 of %2 entries verified; decided matters: %3."))
        .arg(done)
        .arg(of)
        .arg(m_report.decided.size());
}

QString ReportText::failure() const
{
    if (m_report.holds())
        return {};
    return say(QT_TRANSLATE_NOOP("yagura-verify",
        "This bundle does not hold. Keep it as it is, and show it to the Cyber Communications "
        "Information Oversight Commission."));
}

} // namespace yagura
