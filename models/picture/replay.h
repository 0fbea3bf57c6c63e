#pragma once

#include "picture/pictureclock.h"

#include <QObject>
#include <QTimer>

#include <array>

namespace yagura {

/// Plays the shown instant like a tape, back or forward, at ¼ to 64 times the pace of real time.
/// Wishes instants, the console grants them; while the picture of one is still being read, none is
/// wished, and the next one is where the tape would be by then. Never goes live by itself: at the
/// present it stops, for only a person ends the fixed mode. GUI thread.
class Replay : public QObject {
    Q_OBJECT
public:
    static constexpr std::array<double, 9> speeds{ 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64 };

    /// `steady` measures what passes between two steps.
    Replay(PictureClock& shown, const Clock& steady, QObject* parent = nullptr);

    bool isPlaying() const { return m_rate != 0; }
    double rate() const { return m_rate; } ///< negative: back; 0: it stands

    /// One step on the ladder of speeds: from a stand at once at 1×; while it plays the same way
    /// faster, while it plays the other way slower, down to a stand.
    void back();
    void forward();
    /// Stops, or goes on as before (at first forward at 1×); fixes the clock where it was live.
    void pause();
    void stop();

    void tick(); ///< what has passed since the last one is played; the timer calls it

signals:
    void instantWished(yagura::Instant t);
    void rateChanged();

private:
    void shift(int direction);
    void setRate(double rate);
    void anchor();
    void followClock();

    PictureClock& m_clock;
    const Clock& m_steady;
    double m_rate = 0;
    double m_before = 0; ///< what pause() goes back to
    Instant m_from; ///< where the tape was when its rate was set …
    std::chrono::milliseconds m_since{ 0 }; ///< … by the steady clock
    Instant m_wished; ///< the last one: another instant on the screen is somebody's jump
    QTimer m_timer;
};

} // namespace yagura
