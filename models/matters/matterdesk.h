#pragma once

#include "base/clock.h"
#include "domain/document.h"
#include "domain/mattersheet.h"
#include "domain/reasondocument.h"
#include "domain/roster.h"
#include "matters/matterbook.h"
#include "matters/statementbuilder.h"
#include "signing/signer.h"
#include "store/ledgerstore.h"

#include <QObject>

#include <optional>

namespace yagura {

/// A statement ready to be signed: the exact bytes, and the documents that travel before it.
struct Draft {
    QByteArray payload;
    std::vector<Document> documents;
    QString matterId;
    bool neutralises = false; ///< the gesture asks the last four digits of the number as well
};

/// What a member wants to record at a step of the statutory lane.
struct StepWish {
    StepKind step = StepKind::Requirements;
    Verb verb = Verb::Unknown; ///< one of verbsOf(step)
    MarkFacts facts = {}; ///< without commitment and field names: the desk fills them
    std::vector<std::pair<QString, QString>> record = {}; ///< fields and texts (StepRecord)
    MarkReason reason = {}; ///< `deny` and the like, where the pack asks for one
};

/// Where a member's wish becomes a statement, and a statement a signature. Asks the policy first
/// and says why not. Knows no screen and no socket: what is signed goes out by `submissionReady`,
/// and comes home through the ledger. GUI thread.
class MatterDesk : public QObject {
    Q_OBJECT
public:
    MatterDesk(MatterBook& book, const Clock& clock, QObject* parent = nullptr);

    void setSigner(Signer* signer); ///< not owned; null: nobody can sign here
    Signer* signer() const { return m_signer; }
    const Member*
    self() const; ///< the member whose key this is, by the roster in force; null when not enrolled

    QString nextMatterId() const; ///< the first free number of the year, by the ledger
    /// Seats of `matter` that this member could fill, by role.
    std::vector<SeatNeed> mySeats(const Matter& matter) const;
    /// Why `verb` cannot be put on this matter by this member now: `E-MRK-OWN`, `E-KEY-NONE`,
    /// `E-LED-ALARM` …; empty when it can. The screen's sentence is chosen from the code.
    QString whyNot(const QString& matterId, Verb verb) const;
    /// The number matters where the ledger is too old to sign on (`E-LED-STALE`): an urgent matter
    /// (`U-`) can be put all the same.
    QString whyNotOpen(
        const QString& action, const QString& basis, const QString& matterId = {}) const;
    bool needsMe(
        const Matter& matter) const; ///< open, and this seat has not answered, or a step of
                                     ///< the statutory lane that is due is this member's
    /// Steps of the statutory lane that this member's roles could record, in the pack's order, also
    /// those that are not due yet.
    std::vector<StepKind> mySteps(const Matter& matter) const;
    /// Why this member cannot record the step now, as whyNot().
    QString whyNotStep(const QString& matterId, StepKind step) const;
    QString whyNotAmend(const QString& matterId) const;
    /// Why this member cannot record `step` (a report's) of the report now.
    QString whyNotReport(const QString& reportId, const QString& step) const;
    QString nextUrgentId() const; ///< `U-2026-0009`

    Result<Draft> draftMatter(const MatterSheet& sheet) const;
    /// The same number with another sheet: voids every mark. Scope does not grow by it
    /// (`E-AMD-SCOPE`): more targets or methods are a new application (invariant 3).
    Result<Draft> draftAmendment(const MatterSheet& sheet) const;
    Result<Draft> draftStep(const QString& matterId, const StepWish& wish) const;
    /// 停止: one step, no reason asked, possible without a connection.
    Result<Draft> draftStop(const QString& matterId) const;
    /// `record` may be empty where the step needs none.
    Result<Draft> draftReport(
        const ReportStep& step, const std::vector<std::pair<QString, QString>>& record) const;
    /// A statement that somebody else signed elsewhere, carried here in a file (`SignedPaper`): is
    /// sent as it stands. Errors: `E-IMP-FORM`, `E-IMP-KEY` (nobody of the roster), `E-ENV-SIG`.
    Result<void> importSigned(const QByteArray& file);
    Result<Draft> draftMark(
        const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason) const;

    /// Signs the draft and hands it on. `submissionReady` or `signingFailed` follows.
    void sign(const Draft& draft);

    const std::vector<Submission>& submissions() const
    {
        return m_submissions;
    } ///< own, oldest first
    void setSubmissions(std::vector<Submission> submissions); ///< from the outbox at start
    void settle(const Digest& payloadSha256, SubmissionState state, const QString& code);

signals:
    void submissionReady(const yagura::Submission& submission); ///< signed; to be stored and sent
    void signingFailed(const yagura::Error& error);
    void submissionsChanged();

private:
    SigningPlace place() const;
    /// The canonical bytes of a statement by this member, made now.
    Result<QByteArray> payload(const QString& type, decltype(Statement::body) body) const;
    /// Why nothing at all can be signed here: no key, no member, an alarm. Empty: it can.
    QString whyNothing() const;
    /// The same for a statement on this matter: on a ledger that may be an old recording only what
    /// is urgent is signed (trust.md TH-05).
    QString whyNothingOn(const QString& matterId) const;
    bool hasSheet(const Matter& matter) const;
    Mark markFor(const Matter& matter, Verb verb, const SeatNeed& seat) const;
    SeatNeed seatOf(const Matter& matter, Verb verb, const QString& seat) const;
    SigningPapers papersFor(const Draft& draft) const;
    void submit(const Draft& draft, const MemberKey& key, const Result<QByteArray>& signature);

    MatterBook& m_book;
    const Clock& m_clock;
    Signer* m_signer = nullptr;
    std::vector<Submission> m_submissions;
};

} // namespace yagura
