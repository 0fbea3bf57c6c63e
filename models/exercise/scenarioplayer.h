#pragma once

#include "base/clock.h"
#include "base/digest.h"
#include "exercise/inject.h"
#include "exercise/scenario.h"
#include "exercise/scenarioclock.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace yagura {

class Cast;
struct CloudEvent;
class MatterCourse;
class PublisherClient;
class ReportCourse;

/// Plays a scenario by itself: every feed is a publisher's connection to the hub, and the cast
/// signs at a console of its own, so that nothing reaches the screen by another road than in
/// earnest. Publishes and signs nothing before the hub's ledger is known to be a training one. The
/// same clock gives the same run. Owns its connections and its cast. GUI thread.
class ScenarioPlayer : public QObject {
    Q_OBJECT
public:
    ScenarioPlayer(
        Scenario scenario, const QUrl& hub, const Clock& clock, QObject* parent = nullptr);
    ~ScenarioPlayer() override;

    const Scenario& scenario() const { return m_scenario; }
    std::chrono::milliseconds elapsed() const; ///< of the script since the start; zero before
    bool isStarted() const { return m_clock.isStarted(); }
    bool isRunning() const { return m_clock.isRunning(); }
    bool isFinished() const { return m_finished; }
    int speed() const { return m_clock.speed(); }
    Instant startedAt() const { return m_start; } ///< unknown before the start
    std::vector<Inject> injects() const; ///< what has been and what is to come, in the script's
                                         ///< order

    void start();
    void pause();
    void resume();
    void setSpeed(int times); ///< 1 to ScenarioClock::fastest

signals:
    void proceeded(); ///< some of it has happened, or the clock was touched
    void finished(); ///< the script is through, and the hub has stored everything
    /// The cast has no console, the ledger is in earnest (`E-EXE-LIVE`), or a statement is void.
    void failed(const yagura::Error& error);

private:
    void takeCast();
    void connectFeeds();
    void setBeat();
    void proceed();
    void publishDue();
    CloudEvent eventOf(const ScenarioEvent& event) const;
    void proceedCourses();
    void finishWhenThrough();
    void stop();

    Scenario m_scenario;
    QUrl m_hub;
    const Clock& m_worldClock;
    ScenarioClock m_clock;
    QTimer m_timer;
    Instant m_start; ///< unknown before the start
    std::map<QString, std::unique_ptr<PublisherClient>> m_feeds; ///< by key
    std::unique_ptr<Cast> m_cast;
    std::size_t m_published = 0;
    QHash<QString, Digest> m_evidence; ///< what was published, by key
    std::deque<MatterCourse> m_matters; ///< each stays where it was made
    std::vector<ReportCourse> m_reports;
    bool m_finished = false;
};

} // namespace yagura
