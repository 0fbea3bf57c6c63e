#pragma once

#include <QObject>
#include <QTimer>

namespace yagura {

/// Whether events come in a burst: what may wait until it is over then waits, so that storing and
/// showing have the machine. GUI thread.
class BurstSign : public QObject {
    Q_OBJECT
public:
    explicit BurstSign(QObject* parent = nullptr);

    bool isBurst() const { return m_isBurst; }
    void note(std::size_t events); ///< that were stored just now

signals:
    void changed(bool isBurst);

private:
    void judge();

    std::size_t m_events = 0; ///< in the time that runs
    bool m_isBurst = false;
    QTimer m_time;
};

} // namespace yagura
