#pragma once

#include "base/clock.h"
#include "domain/mattersheet.h"
#include "domain/roster.h"
#include "domain/sheetopening.h"
#include "matters/draft.h"
#include "matters/matterbook.h"
#include "signing/signer.h"
#include "store/ledgerstore.h"

#include <QHash>
#include <QObject>

namespace yagura {

class DraftRoom;
class SeatRights;

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
    QString nextUrgentId() const; ///< `U-2026-0009`
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
    /// Methods that a command on this matter can name.
    QStringList commandableMethods(const Matter& matter) const;
    /// Members whom a request or a command of that kind can name now.
    std::vector<const Member*> designatedOfficers(const MatterPolicy& kind) const;

    Result<Draft> draftMatter(const MatterSheet& sheet) const;
    /// The same number with another sheet: voids every mark. Scope does not grow by it
    /// (`E-AMD-SCOPE`): more targets or methods are a new application (invariant 3).
    Result<Draft> draftAmendment(const MatterSheet& sheet) const;
    Result<Draft> draftStep(const QString& matterId, const StepWish& wish) const;
    /// 停止: one step, no reason asked, possible without a connection and on a ledger of any age.
    Result<Draft> draftStop(const QString& matterId) const;
    /// `record` may be empty where the step needs none.
    Result<Draft> draftReport(
        const ReportStep& step, const std::vector<std::pair<QString, QString>>& record) const;
    /// An empty `seat` is the first of the member's that fits; dissent and opinion may name a seat.
    Result<Draft> draftMark(
        const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason) const;

    /// Signs the draft and hands it on. `submissionReady` or `signingFailed` follows.
    void sign(const Draft& draft);

    /// A statement that somebody else signed elsewhere, carried here in a file (`SignedPaper`): is
    /// sent as it stands. Errors: `E-IMP-FORM`, `E-IMP-KEY` (nobody's of the roster in force),
    /// `E-KEY-REVOKED`, `E-ENV-…`, `E-LED-ORIGIN`, `E-LED-EXERCISE`, `E-DOC-MISSING`,
    /// `E-SCR-FIXED`, `E-IMP-KNOWN` (it is in the ledger or on its way already).
    Result<void> importSigned(const QByteArray& file);
    /// What the file says, checked in the same way and sent nowhere.
    Result<Statement> readSigned(const QByteArray& file) const;
    /// An own submission as such a file, to be carried by hand.
    Result<QByteArray> exportSigned(const Digest& payloadSha256) const;

    /// This member has the matter's sheet on the screen: the hub is told, at most once a minute.
    void noteOpened(const QString& matterId);
    /// The hub is asked for its receipt of a statement that is in the ledger, unless it is here:
    /// MatterBook::receipt() has it as soon as it came.
    void askReceipt(const Digest& payloadSha256);

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
    void sheetOpened(const yagura::SheetOpening& opening); ///< without times: those are the hub's
    void receiptWished(const yagura::Digest& payloadSha256);

private:
    /// Why nothing at all can be signed here: no key, no member, an alarm. Empty: it can.
    QString whyNothing() const;
    QString whyNothingNow() const; ///< the same, and `E-SCR-FIXED`: the screen shows the past
    /// The same for a statement on this matter: on a ledger that may be an old recording only what
    /// is urgent is signed (trust.md TH-05).
    QString whyNothingOn(const QString& matterId) const;
    /// What keeps every mark off this matter: nothing can be signed, it is unknown, or its sheet is
    /// not sound.
    QString whyNoMark(const QString& matterId) const;
    bool isHere(const Digest& payloadSha256) const;
    Instant ledgerNow() const { return m_book.ledgerTime(m_clock.now()); }
    QString freeNumber(const QString& prefix) const;
    const Matter* inLedger(const QString& matterId) const; ///< as of its newest entry
    SeatRights rights() const; ///< self() is there
    DraftRoom room() const; ///< self() is there
    SigningPapers papersFor(const Draft& draft) const;
    void submit(const Draft& draft, const MemberKey& key, const Result<QByteArray>& signature);

    MatterBook& m_book;
    const Clock& m_clock;
    Signer* m_signer = nullptr;
    std::vector<Submission> m_submissions;
    QHash<Digest, std::chrono::milliseconds> m_openings; ///< when the hub was told, monotonic
};

} // namespace yagura
