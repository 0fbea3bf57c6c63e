#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "exercise/scenarioplayer.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace yagura {

/// Where exercises are run: one scenario at a time, on the hub of a training ledger. Owned by the
/// program; GUI thread.
class ExerciseRoom : public QObject {
    Q_OBJECT
public:
    ExerciseRoom(const QUrl& hub, const Clock& clock, QObject* parent = nullptr);
    ~ExerciseRoom() override;

    /// Ends what is being played, and has this one ready. Errors: those of Scenario::builtIn.
    Result<void> choose(const QString& id);
    const ScenarioPlayer* player() const { return m_player.get(); } ///< null until one is chosen
    /// When the scenario that is on was started; unknown before.
    Instant startedAt() const { return m_player ? m_player->startedAt() : Instant(); }

    void start(); ///< the chosen one; what has begun goes on
    void pause();
    void setSpeed(int times); ///< stays for the next scenario

signals:
    void changed(); ///< another scenario, or the one that is on went on
    void failed(const yagura::Error& error); ///< as of ScenarioPlayer

private:
    QUrl m_hub;
    const Clock& m_clock;
    int m_speed = 1;
    std::unique_ptr<ScenarioPlayer> m_player;
};

} // namespace yagura
