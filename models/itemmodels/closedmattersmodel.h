#pragma once

#include "base/language.h"
#include "domain/matter.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace yagura {

class MatterBook;

/// The matters the council has answered, for Review: newest decision first, then by number. GUI
/// thread.
class ClosedMattersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Kind, Title, Outcome, State, Decided, Marks, ColumnCount };
    enum Role {
        MatterRole = Qt::UserRole + 1, ///< Matter, in every column
        /// What the cell is about: QString, BilingualText, CouncilOutcome, MatterState, Instant or
        /// int.
        ValueRole,
        SettledRole, ///< bool, in every column: the decision may be shown as one
    };

    explicit ClosedMattersModel(const MatterBook& book, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    int rowOf(const QString& matterId) const; ///< -1 when it is not there

private:
    QVariant value(const Matter& matter, int column) const;
    void reload();
    void take(int bookRow);
    bool comesBefore(const Matter& matter, const QString& other) const;

    const MatterBook& m_book;
    qint64 m_witnessed = 0; ///< size that was told
    QStringList m_ids;
};

} // namespace yagura
