#pragma once

#include "itemmodels/alarmlistmodel.h"
#include "picture/pictureclock.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <set>

namespace yagura {

class AlarmFlash;

/// Gives every row the words that a screen reader says.
class SpokenAlarms : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit SpokenAlarms(const PictureClock& clock, QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const PictureClock& m_clock;
};

/// Draws one alarm in two lines: its class, a tick once it is acknowledged, what is the matter; and
/// below how it stands. What is over and unseen is dimmed, its tick still open. Only the border of
/// unacknowledged class A flashes.
class AlarmDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    AlarmDelegate(const PictureClock& clock, const AlarmFlash& flash, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintSign(QPainter& painter, const QRect& box, const Alarm& alarm) const;
    void paintBorder(QPainter& painter, const QRect& box, const AlarmRow& row) const;

    const PictureClock& m_clock;
    const AlarmFlash& m_flash;
};

/// The list of alarms. Right opens a heap, Left closes it. Keeps the row and the open heaps when
/// the list is arranged anew; one row is always chosen, and what is chosen is what is marked.
/// GUI thread.
class AlarmList : public QTreeView {
    Q_OBJECT
public:
    AlarmList(const AlarmBook& book, AlarmListModel::Show show, const PictureClock& clock,
        const AlarmFlash& flash, QWidget* parent = nullptr);

    QString currentKey() const; ///< of an alarm or a heap; empty: none
    QStringList chosenKeys() const; ///< of a heap all that lie in it
    void choose(const QString& key);
    /// From the chosen row, or else from the beginning or the end; opens the heap it lies in.
    void stepUnacknowledged(bool forward, bool fromHere = true);
    void refresh(); ///< every second: ages go on, floods end

signals:
    void chosen(); ///< another row, or the same row with other facts

private:
    void restore();
    QModelIndex at(const QString& key) const;

    const PictureClock& m_clock;
    AlarmListModel m_model;
    SpokenAlarms m_spoken;
    QString m_key;
    int m_row = 0; ///< among the uppermost ones: where the next one is when this one goes
    std::set<QString> m_open;
    bool m_isRestoring = false;
};

} // namespace yagura
