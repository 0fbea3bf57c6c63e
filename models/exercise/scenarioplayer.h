#pragma once

#include "base/clock.h"
#include "base/digest.h"
#include "exercise/scenario.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace yagura {

struct CloudEvent;
class PublisherClient;
class ScriptedSeat;

/// Plays a scenario by itself, in real time: every feed is a publisher's connection to the hub,
/// every scripted seat a console with a key of its own, so that nothing reaches the screen by
/// another road than in earnest. The same clock gives the same run. Owns its connections and seats.
/// GUI thread.
class ScenarioPlayer : public QObject {
    Q_OBJECT
public:
    ScenarioPlayer(
        Scenario scenario, const QUrl& hub, const Clock& clock, QObject* parent = nullptr);
    ~ScenarioPlayer() override;

    const Scenario& scenario() const { return m_scenario; }
    std::chrono::milliseconds elapsed() const; ///< since the start; zero before
    bool isFinished() const { return m_finished; }

    void start();

signals:
    void finished(); ///< the script is through, and the hub has stored everything
    void failed(
        const yagura::Error& error); ///< a seat could not be taken, or its statement is void

private:
    /// One mark of the script, from the moment its seat saw the matter.
    struct MarkCourse {
        const ScenarioMark* script = nullptr;
        std::optional<std::chrono::milliseconds> seen = std::nullopt;
        bool done = false;
    };

    /// One matter of the script on its way through the council.
    struct Course {
        explicit Course(const ScenarioMatter& matter);

        const ScenarioMatter* script;
        std::vector<MarkCourse> marks;
        Digest request; ///< empty until it is put
        bool givenUp = false;
    };

    void proceed();
    void connectFeeds();
    void takeNextSeat();
    void publishDue();
    CloudEvent eventOf(const ScenarioEvent& event) const;
    MatterSheet sheetOf(const ScenarioMatter& matter) const;
    void advance(Course& course);
    void put(Course& course, ScriptedSeat& seat);
    void markDue(MarkCourse& mark, const Digest& request);
    void finishWhenThrough();
    ScriptedSeat* seat(const QString& handle) const;

    Scenario m_scenario;
    QUrl m_hub;
    const Clock& m_clock;
    QTimer m_timer;
    Instant m_start; ///< unknown before the start
    std::chrono::milliseconds m_startMonotonic{};
    std::map<QString, std::unique_ptr<PublisherClient>> m_feeds; ///< by key
    std::map<QString, std::unique_ptr<ScriptedSeat>> m_seats; ///< by handle
    std::size_t m_seatsTried = 0;
    std::size_t m_published = 0;
    std::vector<Course> m_courses;
    bool m_finished = false;
};

} // namespace yagura
