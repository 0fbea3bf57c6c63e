#pragma once

#include "threat/threatbook.h"

#include <QAbstractTableModel>

namespace yagura {

/// The objects of the threat book as rows, in words. A mirror of the book: follows each change
/// exactly.
class ThreatTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Aliases,
        Kind,
        Number,
        FirstSeen,
        LastSeen,
        Relations,
        Confidence,
        Source,
        MarkingColumn,
        ColumnCount
    };
    static constexpr int idRole = Qt::UserRole + 1; ///< QString

    explicit ThreatTableModel(const ThreatBook& book, QObject* parent = nullptr);

    const ThreatBook& book() const { return m_book; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< after the language or the zone changed

    /// What a column compares: numbers and times by the one, all others by the other.
    qint64 sortNumber(const ThreatObject& object, int column) const;
    QString sortText(const ThreatObject& object, int column) const;

private:
    QString text(const ThreatObject& object, Column column) const;

    const ThreatBook& m_book;
};

} // namespace yagura
