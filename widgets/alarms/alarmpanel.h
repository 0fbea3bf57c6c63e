#pragma once

#include "alarms/alarmbook.h"
#include "alarms/alarmchoices.h"
#include "alarms/shelfform.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace yagura {

class AlarmBell;
class AlarmChoicesForm;
class AlarmFlash;
class AlarmList;
class AlarmMeter;
class AlarmWeekView;
class PlainLabel;

/// Every alarm of this seat: what stands, what is put aside, the week, and what this person is
/// told. Gives the menu its commands. Does what is wished in the book itself; where an alarm leads
/// it only says. GUI thread.
class AlarmPanel : public QWidget {
    Q_OBJECT
public:
    /// All outlive it; `workspace.alarms` is there.
    AlarmPanel(
        Workspace& workspace, const AlarmFlash& flash, AlarmBell& bell, QWidget* parent = nullptr);

    QList<QAction*> commands() const; ///< for a menu, in its order
    AlarmChoicesForm* choices() const { return m_choices; }

signals:
    void showWished(); ///< a command needs it to be seen
    void closeWished();
    /// Something was acknowledged, and how that is taken back.
    void undoable(const QString& sentence, const std::function<void()>& undo);
    void thingWished(yagura::AlarmCause cause, const QString& id); ///< what the alarm is about

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Page { Standing, PutAside, Week, Choices };

    QWidget* makeHead();
    QWidget* makeLists();
    QWidget* makeButtons();
    QAction* command(const char* name, const QKeySequence& keys, void (AlarmPanel::*act)());
    void retranslate();
    void showPage(int page);
    AlarmList* list() const; ///< the one that is seen
    const Alarm* chosen() const; ///< of a heap the worst
    void acknowledge();
    void recall(const std::vector<Alarm>& before);
    void closeForm();
    void shelve();
    void takeOut();
    void bringBack();
    void open();
    void next();
    void previous();
    void step(bool forward);
    void ask(ShelfForm::Kind kind);
    void putAside(ShelfForm::Kind kind, const AlarmHand& hand, std::chrono::minutes time);
    void followAlarms();
    void followClock();
    void followChoice();
    QString detail(const Alarm& alarm) const;
    QString called(const Alarm& alarm) const;
    QString self() const;

    Workspace& m_workspace;
    AlarmBook& m_alarms;
    AlarmBell& m_bell;
    PlainLabel* m_title;
    AlarmMeter* m_meter;
    QPushButton* m_mute;
    QPushButton* m_close;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    AlarmList* m_standing;
    AlarmList* m_putAside;
    QStackedWidget* m_lists;
    PlainLabel* m_empty;
    PlainLabel* m_detail;
    ShelfForm* m_form;
    AlarmWeekView* m_week;
    AlarmChoicesForm* m_choices;
    QHash<QByteArray, QAction*> m_commands;
    QHash<QByteArray, QPushButton*> m_buttons; ///< by command
    QStringList m_asked; ///< keys that the form is about
    QTimer m_second;
};

} // namespace yagura
