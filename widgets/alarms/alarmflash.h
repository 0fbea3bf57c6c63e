#pragma once

#include <QObject>
#include <QTimer>

namespace yagura {

class AlarmBook;

/// Whether the border of unacknowledged class A is drawn just now: on and off at 2 Hz, half and
/// half, which is under the 3 Hz that are safe for everybody (features.md 104). Where motion is not
/// wanted the border stands. Runs only while there is something to flash. GUI thread.
class AlarmFlash : public QObject {
    Q_OBJECT
public:
    static constexpr int halfPeriodMs = 250;

    explicit AlarmFlash(const AlarmBook& book, QObject* parent = nullptr);

    bool isOn() const { return m_isOn; }
    bool isStill() const { return m_isStill; }
    void setStill(bool still);

signals:
    void toggled();

private:
    void follow();

    const AlarmBook& m_book;
    QTimer m_beat;
    bool m_isOn = true;
    bool m_isStill = false;
};

} // namespace yagura
