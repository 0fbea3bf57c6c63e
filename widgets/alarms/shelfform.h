#pragma once

#include "alarms/alarmbook.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// Asks in place for how long and why an alarm is put aside; for class A also for the second person
/// (ux.md 2.1, 2.6: level 3). The button that changes nothing has the focus. GUI thread.
class ShelfForm : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Shelve, TakeOut };

    explicit ShelfForm(QWidget* parent = nullptr);

    void ask(Kind kind, const QString& headline, AlarmClass urgency, const QString& self);
    /// The book has said no.
    void showProblem(const QString& sentence);

signals:
    void wished(yagura::ShelfForm::Kind kind, const yagura::AlarmHand& hand,
        std::chrono::minutes time); ///< `hand` without who wishes it
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    QString missing() const; ///< what is still to be filled in; empty: nothing
    void wish();

    Kind m_kind = Kind::Shelve;
    QString m_headline;
    QString m_self;
    bool m_needsSecond = false;
    PlainLabel* m_title;
    PlainLabel* m_timeLabel;
    QComboBox* m_time;
    PlainLabel* m_reasonLabel;
    QLineEdit* m_reason;
    PlainLabel* m_secondLabel;
    QLineEdit* m_second;
    PlainLabel* m_secondReasonLabel;
    QLineEdit* m_secondReason;
    PlainLabel* m_secondNote;
    PlainLabel* m_problem;
    QPushButton* m_wish;
    QPushButton* m_leave;
};

} // namespace yagura
