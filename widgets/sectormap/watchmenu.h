#pragma once

#include "domain/placewatch.h"
#include "itemmodels/workspace.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace yagura {

class PlaceWatches;
class WatchList;

/// The commands that watch a place: the menu of a field, prefecture or row, the same for what is
/// chosen everywhere, and the list of what is watched. Belongs to the widget above which its
/// windows stand. GUI thread; workspace and watches outlive it.
class WatchMenu : public QObject {
    Q_OBJECT
public:
    WatchMenu(Workspace& workspace, PlaceWatches& watches, QWidget* above);

    /// Offers sector and place together, each alone, and the region; `at` is of the screen. Of the
    /// watch only sector and place are read.
    void open(const QPoint& at, const PlaceWatch& field);
    QList<QAction*> commands() const; ///< for a menu: what is chosen, and the list

signals:
    void told(const QString& sentence); ///< what went wrong

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the language

private:
    void offer(QMenu& menu, const PlaceWatch& place);
    void watchChosen();
    void ask(const PlaceWatch& watch);
    void set(PlaceWatch watch);
    void end(const QString& id);
    void showList();
    void followFocus();
    void retranslate();

    Workspace& m_workspace;
    PlaceWatches& m_watches;
    QWidget* m_above;
    QAction* m_chosen;
    QAction* m_list;
    QPointer<WatchList> m_shown;
};

} // namespace yagura
