#pragma once

#include "base/language.h"
#include "domain/matter.h"
#include "domain/severity.h"
#include "itemmodels/ownanswer.h"

#include <QAbstractListModel>

#include <compare>
#include <vector>

namespace yagura {

class MatterBook;
class MatterDesk;

/// Every matter of the book as a queue: what needs this seat first, then what is open, by deadline;
/// what is decided last, newest first. A row keeps its place until its matter changes state, so
/// that nothing moves under the cursor: new rows go in between, a changed state moves one row. GUI
/// thread.
class ApprovalQueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        MatterRole = Qt::UserRole + 1, ///< Matter
        NumberRole, ///< QString
        KindRole, ///< BilingualText: the kind's name in the pack the matter is bound to
        TitleRole, ///< BilingualText: the sheet's title; empty where the sheet is not here
        DeadlineRole, ///< Instant
        NeedsMeRole, ///< bool
        OwnAnswerRole, ///< OwnAnswer
        SeverityRole, ///< Severity: the level asked for; unassessed where the kind has none
        IsEscalationRole, ///< bool: whether SeverityRole says something
        SettledRole, ///< bool: its decision may be shown as one
        HasWitnessRole, ///< bool: of the whole ledger
    };

    ApprovalQueueModel(const MatterBook& book, const MatterDesk& desk, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    int rowOf(const QString& matterId) const; ///< -1 when it is not there
    QModelIndex indexOf(const QString& matterId) const;

private:
    /// Where a row stands. Taken when the row is placed and left alone until its matter changes
    /// state.
    struct Place {
        int group = 0; ///< 0 needs this seat, 1 open, 2 the rest
        qint64 time = 0; ///< deadline; for the rest the decision, newest first
        QString id; ///< makes the order total

        friend bool operator==(const Place&, const Place&) = default;
        friend std::weak_ordering operator<=>(const Place&, const Place&) = default;
    };
    struct Row {
        Place place;
        MatterState state = MatterState::Triage;
        CouncilOutcome council = CouncilOutcome::Pending;
        BilingualText title;
        Severity severity = Severity::Unassessed;
        bool isEscalation = false;
        bool hasSheet = false;
    };

    Row rowFor(const Matter& matter) const;
    Place placeOf(const Matter& matter) const;
    void readSheet(Row& row, const Matter& matter) const;
    BilingualText kindName(const Matter& matter) const;
    int placeFor(const Place& place) const;
    void reload();
    void addMatter(int bookRow);
    void changeMatter(int bookRow);
    void moveRow(int from, const Matter& matter);
    void readMissingSheets();
    void tellRows(const QList<int>& roles);
    void noticeSelf();

    const MatterBook& m_book;
    const MatterDesk& m_desk;
    std::vector<Row> m_rows;
    qint64 m_witnessed = 0; ///< size that was told
    QString m_self; ///< who sits here, with roles: another one sees another queue
};

} // namespace yagura
