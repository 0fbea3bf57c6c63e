// P1, P4, P5 and P6 in the whole console: the real program with its window open (offscreen), a hub
// beside it, and a feed on the loopback in this process. "Stored" is stamped after COMMIT returned,
// "shown" at the end of the paint that first contained the row. Floor: the bare insert loop.

#include "benchmarks/benchreport.h"
#include "benchmarks/consolerun.h"
#include "benchmarks/eventgenerator.h"
#include "benchmarks/leantable.h"
#include "benchmarks/loopbackpublisher.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someTime = 1'000'000'000'000'000; ///< of 16 digits; the publisher writes its own
const QString ofTenth = u"_tenth"_s; ///< cases with a tenth of the events

Frames framesOf(std::size_t count)
{
    EventGenerator generator;
    Frames frames;
    frames.reserve(count);
    for (std::size_t n = 0; n < count; ++n)
        frames.push_back(generator.next(someTime));
    return frames;
}

/// Everything one run needs, in a folder of its own.
struct Stage {
    explicit Stage(const BenchReport& report)
        : folder(report.scratch() + u"/yagura-bench-XXXXXX"_s)
        , hub(folder.filePath(u"hub"_s))
        , console(folder.filePath(u"console"_s), hub.url())
    {
    }

    QTemporaryDir folder;
    HubProcess hub;
    ConsoleRun console;
};

void measureBurst(BenchReport& report, const Frames& frames, const QString& size)
{
    {
        const QTemporaryDir folder(report.scratch() + u"/yagura-bench-XXXXXX"_s);
        LeanTable floor(folder.filePath(u"floor.db"_s));
        report.add(u"lean_insert_loop"_s + size,
            double(frames.size()) / seconds([&] { floor.insert(frames); }));
    }
    LoopbackPublisher publisher(LoopbackPublisher::madeBefore(frames), frames.size(), 0);
    Stage stage(report);
    stage.console.feed(publisher.url());
    stage.console.start(qint64(frames.size()));
    must(stage.console.wait([&] { return stage.console.value(u"rss"_s) >= 0; }),
        "the burst was not shown");
    for (const QString& point : { u"stored"_s, u"shown"_s })
        report.add(u"burst_"_s + point + size, stage.console.value(point));
    report.add(u"burst_memory"_s + size, stage.console.value(u"rss"_s));
}

/// So many a second, for so long, with the processor time of the console.
void measureStream(BenchReport& report, const QString& name, int perSecond, int forSeconds)
{
    const auto count = std::size_t(perSecond) * std::size_t(forSeconds);
    EventGenerator generator;
    LoopbackPublisher publisher(
        [&](std::size_t, qint64 sentUs) { return generator.next(sentUs); }, count, perSecond);
    Stage stage(report);
    stage.console.feed(publisher.url());
    stage.console.start(qint64(count));
    stage.console.wait([&] { return stage.console.value(u"first_content"_s) >= 0; });
    const double before = stage.console.processorSeconds();
    QElapsedTimer lasted;
    lasted.start();
    double used = before;
    must(stage.console.wait([&] {
        used = std::max(used, stage.console.processorSeconds());
        return stage.console.value(u"rss"_s) >= 0;
    }),
        "the stream was not shown");
    report.add(name + u"_processor"_s, (used - before) * 1000 / double(lasted.elapsed()));
    for (const QString& point : { u"send_to_stored_p50"_s, u"send_to_stored_p99"_s,
             u"send_to_screen_p50"_s, u"send_to_screen_p99"_s })
        report.add(name + u'_' + point, stage.console.value(point));
}

void measureIdle(BenchReport& report, int forMs)
{
    constexpr int untilQuiet = 4000;
    Stage stage(report);
    stage.console.start(0);
    QElapsedTimer lasted;
    lasted.start();
    stage.console.wait([&] { return lasted.elapsed() > untilQuiet; });
    const double before = stage.console.processorSeconds();
    lasted.restart();
    stage.console.wait([&] { return lasted.elapsed() > forMs; });
    report.add(u"idle_processor"_s,
        (stage.console.processorSeconds() - before) * 1000 / double(lasted.elapsed()));
}

void tellStream(BenchReport& report, const QString& name, const QString& goal, double mostStored,
    double mostShown)
{
    const QString ms = u"ms"_s;
    report.line(name + u"_send_to_stored_p50"_s, { goal, ms });
    report.line(name + u"_send_to_stored_p99"_s, { goal, ms, {}, 0, 0, mostStored });
    report.line(name + u"_send_to_screen_p50"_s, { goal, ms });
    report.line(name + u"_send_to_screen_p99"_s, { goal, ms, {}, 0, 0, mostShown });
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    BenchReport report(argc, argv);
    const bool quick = report.isQuick();
    const int many = 40'000, few = 1000;
    const int manySeconds = quick ? 3 : 60, fewSeconds = quick ? 8 : 30;
    const Frames burst = framesOf(quick ? 50'000 : 100'000);
    const Frames tenth(burst.begin(), burst.begin() + qsizetype(burst.size()) / 10);
    for (int run = 0; run < report.runs(); ++run) {
        measureBurst(report, tenth, ofTenth);
        measureBurst(report, burst, {});
        measureStream(report, u"live"_s, few, fewSeconds);
    }
    measureStream(report, u"sustained"_s, many, manySeconds);
    measureIdle(report, quick ? 8000 : 30'000);
    report.line(u"lean_insert_loop"_s,
        { .goal = u"P1"_s, .unit = u"ev/s"_s, .tenth = u"lean_insert_loop"_s + ofTenth });
    for (const QString& point : { u"burst_stored"_s, u"burst_shown"_s })
        report.line(point,
            { .goal = u"P1"_s,
                .unit = u"ev/s"_s,
                .floor = u"lean_insert_loop"_s,
                .atLeast = point == u"burst_stored" ? 0.55 : 0,
                .tenth = point + ofTenth });
    report.line(u"burst_memory"_s,
        { .goal = u"P7"_s, .unit = u"MiB"_s, .tenth = u"burst_memory"_s + ofTenth });
    tellStream(report, u"sustained"_s, u"P4"_s, 0, 150);
    tellStream(report, u"live"_s, u"P5"_s, 15, 33);
    report.line(u"live_processor"_s, { u"P6"_s, u"cores"_s, {}, 0, 0, 0.5 });
    report.line(u"idle_processor"_s, { u"P6"_s, u"cores"_s, {}, 0, 0, 0.02 });
    return 0;
}
