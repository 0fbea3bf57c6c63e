#pragma once

#include "itemmodels/recentplaces.h"
#include "itemmodels/savedviews.h"
#include "itemmodels/workspace.h"
#include "shell/rail.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace yagura {

class Dialogs;
class EverywherePanel;
class MainWindow;
class SituationPlace;
class ViewMenu;

/// What belongs to finding things at a desk: saved views and export at the list, the search over
/// everything, and the way back. Window, place and dialogs outlive it. GUI thread.
class SearchDesk : public QObject {
    Q_OBJECT
public:
    SearchDesk(Workspace& workspace, SituationPlace& situation, MainWindow& window,
        Dialogs& dialogs, const QString& folder);

    const SavedViews& views() const { return m_views; }

signals:
    void told(const QString& sentence);
    void statementWished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window's language

private:
    QAction* command(const char* name, const QKeySequence& keys);
    void addViews();
    void addRecent();
    void keepView(const QString& name, Tlp marking);
    void exportList();
    void searchEverywhere();
    void goTo(Place place);
    void retranslate();

    Workspace& m_workspace;
    SituationPlace& m_situation;
    MainWindow& m_window;
    Dialogs& m_dialogs;
    SavedViews m_views;
    RecentPlaces m_recent;
    ViewMenu* m_menu;
    QAction* m_export;
    QAction* m_everywhere;
    QAction* m_back;
    QAction* m_forward;
    QPointer<EverywherePanel> m_panel;
};

} // namespace yagura
