// P8: a replay that goes back at a million stored objects (with --quick fewer): how long a step
// takes until it is on the models, and how long it holds the GUI thread. Floor: the same step
// forward.

#include "base/clock.h"
#include "benchmarks/benchreport.h"
#include "benchmarks/eventgenerator.h"
#include "benchmarks/leantable.h"
#include "console/console.h"
#include "itemmodels/focusfilter.h"
#include "itemmodels/incidentlistmodel.h"
#include "itemmodels/sectorstatusmodel.h"
#include "itemmodels/timelinemodel.h"
#include "picture/incidentintake.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>
#include <vector>

namespace yagura::bench {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int events = 1'000'000;
constexpr int eventsInHaste = 200'000;
constexpr auto step = 50ms; ///< of stored time, in which some thousand events came
constexpr int steps = 20;

void fill(const QString& folder, int count)
{
    auto file = Database::open(folder + u"/mirror.db"_s, Database::Schema::Mirror);
    must(file.has_value(), "the mirror cannot be opened");
    IncidentStore store(**file, false);
    must(store.load().has_value(), "the mirror cannot be read");
    const SystemClock clock;
    IncidentIntake intake(store, clock, true);
    EventGenerator generator;
    for (int n = 0; n < count; ++n)
        intake.accept({ generator.next(), u"feed"_s, 0, clock.now() });
    intake.commitNow();
}

/// The GUI thread's turns, and the longest of them.
struct Turns {
    double longestMs = 0;

    template <typename Done> void until(const Done& done)
    {
        longestMs = 0;
        while (!done()) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            // Waiting is no work: what was done in the turn is what processor time says.
            longestMs = std::max(longestMs, turnMs(turn));
        }
    }

private:
    double m_before = threadSeconds();
    double turnMs(const QElapsedTimer& turn)
    {
        const double now = threadSeconds();
        const double worked = 1000 * (now - std::exchange(m_before, now));
        return std::min(worked, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
};

/// What stands on the screen of a console.
struct Screen {
    explicit Screen(Workspace& workspace)
        : sectors(workspace.picture, workspace.feeds, workspace.clock)
        , timeline(workspace.picture, workspace.book)
        , list(workspace.picture)
        , filter(list, workspace.focus)
    {
    }
    SectorStatusModel sectors;
    TimelineModel timeline;
    IncidentListModel list;
    FocusFilter filter;
};

void play(BenchReport& report, Console& console, Instant& at, const QString& name, int direction)
{
    PictureClock& clock = console.workspace().clock;
    Turns turns;
    std::vector<double> took;
    std::vector<double> held;
    for (int n = 0; n < steps; ++n) {
        at = at + direction * step;
        QElapsedTimer timer;
        timer.start();
        console.showAt(at);
        turns.until([&] { return !clock.isReading(); });
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        held.push_back(turns.longestMs);
    }
    report.add(name, median(took));
    report.add(name + u"_held"_s, *std::max_element(held.begin(), held.end()));
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura;
    using namespace yagura::bench;
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    BenchReport report(argc, argv);
    const QTemporaryDir folder(report.scratch() + u"/yagura-bench-XXXXXX"_s);
    fill(folder.path(), report.isQuick() ? eventsInHaste : events);
    const SystemClock clock;
    ConsoleSettings settings;
    settings.folder = folder.path();
    const auto console = Console::start(settings, clock);
    must(console.has_value(), "the console does not start");
    Workspace& workspace = (*console)->workspace();
    const Screen screen(workspace);
    Turns().until([&] { return !workspace.clock.isReading() && workspace.picture.rowCount() > 0; });
    Instant newest;
    for (int row = 0; row < workspace.picture.rowCount(); ++row)
        newest = std::max(newest, workspace.picture.facts(row).stored);
    for (int run = 0; run < report.runs(); ++run) {
        Instant at = newest;
        play(report, **console, at, u"replay_back"_s, -1);
        play(report, **console, at, u"replay_forward"_s, 1);
        (*console)->goLive();
        Turns().until([&] { return !workspace.clock.isReading(); });
    }
    const QString ms = u"ms"_s;
    report.line(u"replay_forward"_s, { u"P8"_s, ms });
    report.line(u"replay_back"_s, { u"P8"_s, ms, u"replay_forward"_s, 0, 0, 100 });
    report.line(u"replay_forward_held"_s, { u"P8"_s, ms });
    report.line(u"replay_back_held"_s, { u"P8"_s, ms, u"replay_forward_held"_s, 0, 0, 50 });
    return 0;
}
