#pragma once

#include "base/clock.h"

#include <QObject>

namespace yagura {

/// The one clock of a console's screen: live, or fixed at an instant. Signing is disabled while it
/// is fixed. Everything that shows time or state asks here. GUI thread.
class PictureClock : public QObject {
    Q_OBJECT
public:
    explicit PictureClock(const Clock& clock, QObject* parent = nullptr);

    bool isLive() const { return !m_fixed.isKnown(); }
    Instant shown() const
    {
        return isLive() ? m_clock.now() : m_fixed;
    } ///< the instant the screen is about
    Instant now() const
    {
        return m_clock.now();
    } ///< real time, for ages and deadlines of the urgent kind
    int heldSince() const { return m_held; } ///< items that arrived since the fixed instant
    /// What the screen shows is not yet that of `shown()`: the store is being asked.
    bool isReading() const { return m_reading; }

    void fixAt(Instant t);
    void goLive();
    void hold(int items); ///< counts what arrives while fixed; negative: what is shown now
    void setHeld(int items); ///< counted anew: the fixed instant is another one
    void setReading(bool reading);

signals:
    void modeChanged(); ///< live to fixed, fixed to another instant, or back
    void heldChanged(int items);
    void readingChanged();

private:
    const Clock& m_clock;
    Instant m_fixed;
    int m_held = 0;
    bool m_reading = false;
};

} // namespace yagura
