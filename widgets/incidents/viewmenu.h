#pragma once

#include "itemmodels/savedviews.h"

#include <QToolButton>

class QMenu;

namespace yagura {

class Dialogs;

/// The saved views as a menu: choose one, keep what is on the screen as a new one, give one away as
/// a file, take one in, remove one. GUI thread.
class ViewMenu : public QToolButton {
    Q_OBJECT
public:
    ViewMenu(SavedViews& views, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Keeps a view under its name; says in place what went wrong.
    void keep(const SavedView& view);

    QSize sizeHint() const override; ///< with room for the arrow

signals:
    void viewWished(const yagura::SavedView& view);
    void saveWished(const QString& name, yagura::Tlp marking); ///< answered by keep()
    void told(const QString& sentence); ///< what went wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addViews(QMenu* menu);
    void askName();
    void askNewName(const QString& name);
    void takeIn();
    void giveAway(const SavedView& view);
    void tell(const Error& error);

    SavedViews& m_views;
    Dialogs& m_dialogs;
    QMenu* m_menu;
};

} // namespace yagura
