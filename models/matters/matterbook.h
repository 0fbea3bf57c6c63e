#pragma once

#include "base/instant.h"
#include "domain/document.h"
#include "domain/ledgerentry.h"
#include "domain/ledgerhealth.h"
#include "domain/matter.h"
#include "domain/matterprogress.h"
#include "domain/recorddocument.h"
#include "domain/reportcase.h"
#include "domain/sheetopening.h"
#include "matters/paststates.h"
#include "policy/evaluator.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace yagura {

/// One verified step of the ledger, by value: what the intake hands to the screen.
struct BookUpdate {
    std::vector<LedgerEntry> entries; ///< new ones, in order
    /// After the last of them.
    std::shared_ptr<const CouncilState> state = std::make_shared<const CouncilState>();
    Digest root;
    std::vector<Document> documents; ///< new ones
    std::vector<std::pair<Digest, QByteArray>> addressed; ///< new rosters and policy packs
    PastStates past = {}; ///< of all entries so far: where a look back begins
};

/// The ledger as this console verified it: entries, matters, refusals, documents. GUI thread;
/// changed by the console alone. In fixed mode it shows the matters as they stood at that instant
/// of ledger time.
class MatterBook : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Matters in ledger order, as of the shown instant; what has run out by then is expired.
    const std::vector<Matter>& matters() const { return m_matters; }
    const Matter* find(const QString& id) const;
    /// Up to the shown instant; until the next change of the book.
    std::span<const LedgerEntry> entries() const { return { m_all.data(), m_shownEntries }; }
    qint64 size() const
    {
        return static_cast<qint64>(m_all.size());
    } ///< of the whole ledger, also in fixed mode
    const std::vector<Refusal>& refusals() const { return m_refusals; }
    const CouncilState& state() const
    {
        return *m_state;
    } ///< of the newest entry, also in fixed mode
    Digest root() const { return m_root; }
    std::optional<QByteArray> document(
        const Digest& commit) const; ///< body; absent: not here or not for us
    /// The same with its salt, for who checks the commitment again; without one where it is named
    /// by its plain SHA-256.
    std::optional<Document> paper(const Digest& commit) const;
    const PolicyPack* pack(const Digest& sha256) const;
    /// How both lanes of `matter` (one of `matters()`) stand at the shown instant.
    MatterProgress progress(const Matter& matter) const;
    /// Operators' reports by id, as of the shown instant.
    const std::vector<ReportCase>& reports() const { return m_reports; }
    const ReportCase* findReport(const QString& id) const;
    /// What a mark has recorded; `E-DOC-MISSING`: not here, or not for us; `E-REC-FIELDS`: the
    /// record is another matter's or step's, or has other fields than its statement says.
    Result<StepRecord> record(const MarkRecord& mark) const;
    Result<StepRecord> record(const ReportCase& report, const ReportStepRecord& step) const;
    /// The statement that put the version of `matter` that stands now; null for a matter that is
    /// none of this book's.
    const LedgerEntry* request(const Matter& matter) const;
    /// … that put any version; null: no such request in this ledger.
    const LedgerEntry* request(const Digest& payloadSha256) const;
    /// Who had the version that stands now on the screen, by the hub's word, first come first.
    std::vector<SheetOpening> openedBy(const QString& matterId) const;
    /// The hub's signed receipt of this statement (`application/vnd.yagura.receipt.v1+json`), as
    /// far as it came to this console; empty: it did not.
    QByteArray receipt(const Digest& payloadSha256) const
    {
        return m_receipts.value(payloadSha256);
    }
    bool isLive() const { return !m_shown.isKnown(); } ///< else it shows the past
    Instant shownAt() const { return isLive() ? m_now : m_shown; } ///< ledger time
    /// Why this console stopped trusting its hub (`E-LED-INCONS` …); signing is blocked while it is
    /// set.
    const std::optional<Error>& alarm() const { return m_alarm; }
    /// What an earlier run had verified is verified again behind the screen; until that is through,
    /// nothing is called verified.
    void setAuditing(bool auditing);
    Instant verifiedAt() const
    {
        return m_auditing ? Instant() : m_verifiedAt;
    } ///< when this console last verified everything it has

    /// How far the ledger can be relied on now; no matter's authorisation is shown for entries that
    /// are not witnessed.
    const LedgerHealth& health() const { return m_health; }
    void setHealth(const LedgerHealth& health);
    /// Whether what decided the matter, or stands for it so far, is witnessed: before that no
    /// authorisation is shown (`E-LED-UNWIT`). Always so in a ledger without witness.
    bool isSettled(const Matter& matter) const;

    void apply(const BookUpdate& update, Instant verifiedAt);
    void addRefusal(const Refusal& refusal);
    void raiseAlarm(const Error& error);
    void noteOpening(const SheetOpening& opening); ///< as the hub tells it
    void noteReceipt(const Digest& payloadSha256, const QByteArray& receipt); ///< verified
    void showAt(Instant t); ///< unknown: live
    void refreshExpiry(Instant now); ///< coarse timer: what has run out or become late since
    /// Ledger time by this PC's clock: its clock may be wrong (trust.md 2.7).
    Instant ledgerTime(Instant local) const;

signals:
    void mattersReset(); ///< everything may have changed (fixed mode, load)
    void matterAdded(int row);
    void matterChanged(int row);
    void entriesAdded(int first, int last);
    void refusalAdded(int row);
    void documentsAdded();
    void reportsChanged();
    void openingsChanged(const QString& matterId);
    void healthChanged();
    void stateChanged(); ///< roster, policy, root, verification time or alarm

private:
    const CouncilState& shownState() const { return isLive() ? *m_state : m_past; }
    Result<StepRecord> recordIn(
        const Digest& commit, const QString& about, const QString& step) const;
    void keepDocuments(const BookUpdate& update);
    void showEntries();
    /// Numbers of matters that may be others now; absent: any may be.
    using Touched = std::optional<QSet<QString>>;
    static Touched touchedBy(const std::vector<LedgerEntry>& entries);
    void showMatters(const Touched& touched);
    void setMatters(std::vector<Matter> matters);
    void evaluateUpTo(qint64 size);
    void showStandings();
    void showReports();
    bool beginsAsShown(const std::vector<Matter>& matters) const;
    void showForward(std::vector<Matter> matters);
    void rebuild();

    std::vector<Matter> m_matters;
    QHash<QString, int> m_rows; ///< of `m_matters`, by number
    std::vector<ReportCase> m_reports;
    std::vector<LedgerEntry> m_all;
    std::size_t m_shownEntries = 0; ///< of them, up to the shown instant
    std::vector<Refusal> m_refusals;
    std::shared_ptr<const CouncilState> m_state = std::make_shared<const CouncilState>();
    PastStates m_pasts;
    CouncilState m_past; ///< fixed mode: as of the shown instant
    qint64 m_pastSize = 0; ///< entries that came to `m_past`
    QHash<QString, MatterProgress> m_standings; ///< of open matters, as they were announced last
    Instant m_standingsAt;
    QHash<Digest, qint64> m_requests; ///< indexes in `m_all`, by payload
    QHash<QString, std::vector<SheetOpening>> m_openings; ///< by matter, in the order of coming
    QHash<Digest, QByteArray> m_receipts; ///< by payload
    Digest m_root;
    QHash<Digest, Document> m_documents;
    std::optional<Error> m_alarm;
    LedgerHealth m_health;
    Instant m_verifiedAt;
    bool m_auditing = false;
    Instant m_shown; ///< fixed mode; unknown when live
    Instant m_now; ///< ledger time; what has run out by then is expired
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::BookUpdate)
