#pragma once

#include "base/language.h"
#include "domain/matter.h"
#include "domain/severity.h"
#include "itemmodels/ownanswer.h"
#include "itemmodels/queuerule.h"

#include <QAbstractListModel>

#include <vector>

namespace yagura {

class MatterBook;
class MatterDesk;

/// Every matter of the book as a queue, in the order of QueueRule; what is decided last, newest
/// first. A row keeps its place until its matter changes state, or until sort(): time goes on, and
/// nothing moves by itself. While it is held, nothing moves at all, and what is new comes at the
/// end. GUI thread.
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
        LadderRole, ///< QStringList: LadderAlarm::called
        ProgressRole, ///< MatterProgress: both lanes as of the shown instant
    };

    ApprovalQueueModel(const MatterBook& book, const MatterDesk& desk, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    int rowOf(const QString& matterId) const; ///< -1 when it is not there
    QModelIndex indexOf(const QString& matterId) const;

    /// Somebody has the hand or the keyboard in the list.
    void setHeld(bool held) { m_isHeld = held; }
    bool isInOrder() const; ///< by the rule, now
    void sort(); ///< puts every row where the rule has it now

private:
    struct Row {
        QueueRank place; ///< as it was when the row was placed
        MatterState state = MatterState::Triage;
        CouncilOutcome council = CouncilOutcome::Pending;
        BilingualText title;
        Severity severity = Severity::Unassessed;
        bool isEscalation = false;
        bool hasSheet = false;
    };

    Row rowFor(const Matter& matter) const;
    QueueRank placeOf(const Row& row, const Matter& matter) const;
    void readSheet(Row& row, const Matter& matter) const;
    BilingualText kindName(const Matter& matter) const;
    int placeFor(const QueueRank& place) const;
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
    bool m_isHeld = false;
    qint64 m_witnessed = 0; ///< size that was told
    QString m_self; ///< who sits here, with roles: another one sees another queue
};

} // namespace yagura
