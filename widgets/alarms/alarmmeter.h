#pragma once

#include "alarms/alarmrate.h"

#include <QWidget>

namespace yagura {

/// How many alarms this seat was given in the last ten minutes, as a bar between the target and the
/// flood, with the number in words. GUI thread.
class AlarmMeter : public QWidget {
    Q_OBJECT
public:
    explicit AlarmMeter(QWidget* parent = nullptr);

    void setCount(int count, bool isFlood);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;

    int m_count = 0;
    bool m_isFlood = false;
};

} // namespace yagura
