#pragma once

#include "picture/commonpicture.h"

#include <QAbstractTableModel>

#include <optional>

namespace yagura {

class IncidentDuties;

/// The objects of the picture as rows, one to one and in its order: every change is the exact one.
/// Words, dates and colours are the view's. Mirrors a CommonPicture that outlives it. GUI thread.
class IncidentListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        SeverityColumn,
        TitleColumn,
        SectorColumn,
        PrefectureColumn,
        KindColumn, ///< stage of a report, kind of anything else
        OccurredColumn,
        ReceivedColumn,
        SourceColumn,
        MarkingColumn,
        NextColumn, ///< whose turn it is, what comes next, and until when
        ColumnCount
    };
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< the whole Item, in every column
        DutyRole, ///< IncidentDuty; null: it is nobody's
    };

    static QString columnWord(Column column); ///< by which a file knows it
    static std::optional<Column> columnOf(const QString& word);

    explicit IncidentListModel(const CommonPicture& picture, QObject* parent = nullptr);

    /// What incidents wait for; none without it. It outlives the model.
    void setDuties(const IncidentDuties& duties);
    const CommonPicture& picture() const { return m_picture; }
    Item itemAt(int row) const { return m_picture.item(row); }
    int rowOf(const QString& objectId) const
    {
        return m_picture.rowOf(objectId);
    } ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant dutyAt(int row) const;
    void tellDuties(const QStringList& objectIds);

    const CommonPicture& m_picture;
    const IncidentDuties* m_duties = nullptr;
    mutable QVariant m_last; ///< the item that was asked for last; null: none
    mutable int m_lastRow = -1;
    int m_count
        = 0; ///< rows announced so far: between "about to" and "done" the picture may be ahead
};

} // namespace yagura
