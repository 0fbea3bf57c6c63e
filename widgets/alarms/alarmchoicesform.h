#pragma once

#include "alarms/alarmchoices.h"

#include <QWidget>

class QCheckBox;
class QListWidget;

namespace yagura {

class PlainLabel;

/// What this person is given as an alarm, and how. Applies nothing itself: says what was chosen.
/// GUI thread.
class AlarmChoicesForm : public QWidget {
    Q_OBJECT
public:
    explicit AlarmChoicesForm(QWidget* parent = nullptr);

    AlarmChoices choices() const;
    void setChoices(const AlarmChoices& choices); ///< without a signal

signals:
    void choicesChanged(const yagura::AlarmChoices& choices);

protected:
    void changeEvent(QEvent* event) override;

private:
    void announce();
    void retranslate();

    QCheckBox* m_inDigest;
    QCheckBox* m_still;
    PlainLabel* m_sectorsLabel;
    QListWidget* m_sectors;
    PlainLabel* m_fixed;
    bool m_filling = false;
};

} // namespace yagura
