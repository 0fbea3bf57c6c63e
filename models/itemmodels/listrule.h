#pragma once

#include "base/language.h"
#include "itemmodels/incidentlistmodel.h"
#include "picture/picturerows.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <span>
#include <vector>

namespace yagura {

/// In which order the rows of a picture stand: by one column, then newest received first, then by
/// id. Total, and the same on every console. A value; one copy for each thread.
class ListRule {
public:
    using Column = IncidentListModel::Column;

    /// What one row is compared by, kept apart from it.
    struct Key {
        ItemFacts facts;
        QString title; ///< only where titles are compared
        QString objectId;
    };

    explicit ListRule(Column column = Column::SeverityColumn,
        Qt::SortOrder order = Qt::DescendingOrder, Language language = Language::Japanese);

    Column column() const { return m_column; }
    Qt::SortOrder order() const { return m_order; }
    friend bool operator==(const ListRule& a, const ListRule& b)
    {
        return a.m_column == b.m_column && a.m_order == b.m_order && a.m_language == b.m_language
            && (a.m_column != Column::NextColumn || a.m_limits == b.m_limits);
    }

    /// For NextColumn: when what an incident waits for has to be done, by object id; unknown: no
    /// limit runs. One that is not in it is nobody's, and comes first.
    using Limits = std::shared_ptr<const QHash<QString, Instant>>;
    void setLimits(Limits limits) { m_limits = std::move(limits); }
    const Limits& limits() const { return m_limits; }

    Key keyOf(const PictureRows& rows, int row) const;
    bool isBefore(const PictureRows& rows, const Key& a, const Key& b) const;
    bool isBefore(const PictureRows& rows, int a, int b) const;
    /// Gives up, leaving any order, once `stop` is set.
    void sort(const PictureRows& rows, std::vector<int>& order, const std::atomic_bool& stop) const;

private:
    /// One row while many are sorted: by number first, and only what is equal by its words.
    struct Entry {
        quint64 rank = 0;
        int row = 0;
    };

    quint64 rankOf(const PictureRows& rows, int row) const;
    quint64 rankOf(const PictureRows& rows, const ItemFacts& facts, QStringView title,
        const QString& objectId) const;
    quint64 nextRank(const ItemFacts& facts, const QString& objectId) const;
    QString objectOf(
        const PictureRows& rows, int row) const; ///< where it is compared by; else empty
    quint64 smallRank(const PictureRows& rows, const ItemFacts& facts) const;
    quint64 sourceRank(const PictureRows& rows, int lineage) const;
    quint64 sectorRank(const PictureRows& rows, int lineage) const;
    quint64 titleRank(QStringView title, qsizetype level) const;
    bool isByTitle() const { return m_column == Column::TitleColumn; }
    QString titleOf(const PictureRows& rows, int row) const;
    int compareTitles(QStringView a, QStringView b) const;
    void sortEqual(const PictureRows& rows, std::span<Entry> equal, qsizetype level) const;
    void sortByAge(const PictureRows& rows, std::span<Entry> equal) const;

    Column m_column;
    Qt::SortOrder m_order;
    Language m_language;
    Limits m_limits; ///< null: nobody has anything
    mutable std::vector<quint64> m_sources; ///< place of a lineage's source among all of them
    mutable std::vector<quint64> m_sectors; ///< place of a lineage's sector in the list of sectors
};

} // namespace yagura
