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

    void fixAt(Instant t);
    void goLive();
    void hold(int items); ///< counts what arrives while fixed

signals:
    void modeChanged(); ///< live to fixed, fixed to another instant, or back
    void heldChanged(int items);

private:
    const Clock& m_clock;
    Instant m_fixed;
    int m_held = 0;
};

} // namespace yagura
