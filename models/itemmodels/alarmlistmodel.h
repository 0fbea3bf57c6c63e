#pragma once

#include "alarms/alarmbook.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace yagura {

/// One row of the list: an alarm, or a heap of them that one thing brought about.
struct AlarmRow {
    Alarm first; ///< the alarm, or of a heap the one that came first
    Alarm worst; ///< of a heap: the one to look at before the others
    int count = 1;

    bool isHeap() const { return count > 1; }
    bool flashes() const { return first.flashes() || worst.flashes(); }
};

/// The alarms of a book, most urgent first, as a tree of two levels: in a flood those of one sector
/// and cause are a heap with a counter, and its children are all of them: nothing is dropped
/// (features.md 8). Follows the book a few times a second at most. GUI thread.
class AlarmListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< AlarmRow
        KeyRole, ///< of the alarm; of a heap its sector and cause
    };
    enum class Show {
        Standing, ///< what is there, or was there and nobody has seen it
        PutAside, ///< on the shelf, hidden by design, out of service
    };
    static constexpr int heapInFlood = 3; ///< so many are a heap in a flood
    static constexpr int heapFrom = 10; ///< so many are a heap also when the flood is over

    AlarmListModel(const AlarmBook& book, Show show, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(const QString& key) const; ///< of an alarm or a heap; invalid: not here
    QStringList keysAt(const QModelIndex& index) const; ///< of a heap all that lie in it
    /// The alarm that is not acknowledged, after or before that one; an empty key: the first or
    /// last. Round and round. Empty: there is none.
    QString nextUnacknowledged(const QString& key, bool forward) const;
    void refresh(Instant now); ///< heaps dissolve when a flood is over

private:
    struct Heap {
        QString id;
        std::vector<QString> keys; ///< most urgent first
        QString firstKey; ///< that came first
        bool operator==(const Heap&) const = default;
    };
    bool shows(const Alarm& alarm) const;
    std::vector<Heap> arranged(bool isFlood) const;
    QVariant rowAt(const Heap& heap) const;
    void rebuild();
    void tellRows();

    const AlarmBook& m_book;
    Show m_show;
    std::vector<Heap> m_heaps;
    bool m_isFlood = false;
    QTimer m_soon;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::AlarmRow)
