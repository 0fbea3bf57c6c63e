#pragma once

#include "domain/item.h"
#include "domain/reportcase.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace yagura {

class CommonPicture;
class MatterBook;

/// One report of an operator: what the office recorded of it, what the feed has of it, or both. A
/// value.
struct ReportRow {
    QString objectId; ///< `report:<operator>:<report id>`, as the feed names it
    QString operatorId;
    QString reportId;
    std::optional<ReportCase> taken; ///< absent: the office has recorded nothing yet
    std::optional<Item> item; ///< absent: the feed has not brought it here

    bool isOverdue() const { return taken && (taken->quickOverdue || taken->detailOverdue); }
    bool isOpen() const { return taken && taken->state != ReportState::Closed; }
    /// The limit that runs next; unknown: none does.
    Instant nextLimit() const;
    QString nextStep() const; ///< that the office records next, by its word; empty: it is closed
    friend bool operator==(const ReportRow&, const ReportRow&) = default;
};

/// How the feed names a report as an object, and back. Empty parts: it names none.
QString reportObject(const QString& operatorId, const QString& reportId);
ReportRow reportNamed(const QString& objectId);

/// The report of this name as the book and the picture have it.
ReportRow reportRow(const MatterBook& book, const CommonPicture& picture, const QString& objectId);

/// Operators' reports: the cases of the ledger joined with what the feed brought. Rows stay where
/// they are; new ones come at the end. GUI thread.
class ReportCaseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Operator,
        Report,
        Overdue,
        State,
        Quick,
        Detail,
        Aware,
        Form,
        Computer,
        Recipients,
        Consent,
        Incidents,
        ColumnCount
    };
    static constexpr int rowRole = Qt::UserRole + 1; ///< ReportRow

    ReportCaseModel(
        const MatterBook& book, const CommonPicture& picture, QObject* parent = nullptr);

    const std::vector<ReportRow>& rows() const { return m_rows; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void reload();
    void takeCases();
    void takeItems(int first, int last);
    void put(const ReportRow& row);

    const MatterBook& m_book;
    const CommonPicture& m_picture;
    std::vector<ReportRow> m_rows;
    QHash<QString, int> m_places; ///< by object id
};

/// Which of the reports, and in which order: overdue first, then by the limit that runs next, then
/// what nobody has taken up, then the rest.
class ReportCaseFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum Show { All, OverdueOnly, Open, NotTakenUp };

    explicit ReportCaseFilter(ReportCaseModel& model, QObject* parent = nullptr);
    void setShow(Show show);
    QModelIndex indexOf(const QString& objectId) const; ///< invalid: it is not shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const ReportCaseModel& m_model;
    Show m_show = All;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ReportRow)
