#pragma once

#include "threat/threatbook.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

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
    static constexpr int sortRole = Qt::UserRole + 2;
    static constexpr int kindRole = Qt::UserRole + 3; ///< int of ThreatKind

    explicit ThreatTableModel(const ThreatBook& book, QObject* parent = nullptr);

    const ThreatBook& book() const { return m_book; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< after the language or the zone changed

private:
    QString text(const ThreatObject& object, Column column) const;
    QVariant sortKey(const ThreatObject& object, Column column) const;

    const ThreatBook& m_book;
};

/// Those of one kind whose names hold certain words. Says which alias matched. Sorts by any column,
/// the id decides at last.
class ThreatFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ThreatFilter(ThreatTableModel& model, QObject* parent = nullptr);

    void setKind(std::optional<ThreatKind> kind); ///< none: every kind
    void setWords(const QString& words);
    const QString& words() const { return m_words; }
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const QString& id) const; ///< invalid when it is filtered away

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString whyMatched(const ThreatObject& object) const;

    ThreatTableModel& m_model;
    std::optional<ThreatKind> m_kind;
    QString m_words;
};

} // namespace yagura
