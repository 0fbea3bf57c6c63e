#pragma once

#include "itemmodels/workspace.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class JumpField;
class PlainLabel;

/// Above every place while the clock is fixed: as of when everything below is known, that nothing
/// can be decided there, how time is played, and the field to jump. Emits wishes. GUI thread.
class ClockBar : public QWidget {
    Q_OBJECT
public:
    explicit ClockBar(Workspace& workspace, QWidget* parent = nullptr);

    void askForTime(); ///< shows the bar, also when live, with the keyboard in its field

signals:
    void fixWished(yagura::Instant t);
    void liveWished();
    void left(); ///< Esc: the keyboard goes back to the place

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* button(const char* name);
    void refresh();
    QString words() const;
    QString pace() const;

    Workspace& m_workspace;
    PlainLabel* m_words;
    PlainLabel* m_pace;
    QPushButton* m_back;
    QPushButton* m_pause;
    QPushButton* m_forward;
    JumpField* m_jump;
    QPushButton* m_live;
    bool m_asking = false; ///< live, and a time to jump to is asked for
    QString m_problem;
};

} // namespace yagura
