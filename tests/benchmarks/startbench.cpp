// P10: from the start of the program to its first picture, with nothing stored and with a million
// events. Floor, measured in turn in the same run: an empty QMainWindow in a program of its own.

#include "base/clock.h"
#include "benchmarks/benchreport.h"
#include "benchmarks/consolerun.h"
#include "benchmarks/eventgenerator.h"
#include "benchmarks/leantable.h"
#include "benchmarks/loopbackpublisher.h"
#include "picture/incidentintake.h"
#include "store/database.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTimer>

#include <chrono>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

/// A window without anything in it; the program ends after its first paint.
class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, &QCoreApplication::quit);
    }
};

int showEmptyWindow(int argc, char** argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}

/// Until it has ended, which is right behind its first paint.
double msOfEmptyWindow()
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    return 1000 * seconds([&] {
        process.start(QCoreApplication::applicationFilePath(), { u"--empty-window"_s });
        process.waitForFinished();
    });
}

void fill(const QString& folder, int events)
{
    must(QDir().mkpath(folder), "the folder cannot be made");
    auto file = Database::open(folder + u"/mirror.db"_s, Database::Schema::Mirror);
    must(file.has_value(), "the mirror cannot be opened");
    IncidentStore store(**file, false);
    must(store.load().has_value(), "the mirror cannot be read");
    const SystemClock clock;
    IncidentIntake intake(store, clock, true);
    EventGenerator generator;
    for (int n = 0; n < events; ++n)
        intake.accept({ generator.next(), u"feed"_s, 0, clock.now() });
    intake.commitNow();
}

/// First paint of the list with rows in it; of one event that a feed has ready where nothing is
/// stored.
void measureStart(BenchReport& report, const QString& data, const QUrl& hub, int stored)
{
    EventGenerator generator(2);
    LoopbackPublisher publisher(
        [&](std::size_t, qint64 sentUs) { return generator.next(sentUs); }, 1, 0);
    ConsoleRun run(data, hub);
    if (stored == 0)
        run.feed(publisher.url());
    run.start(0);
    must(run.wait([&] { return run.value(u"first_rows"_s) >= 0; }), "the console shows nothing");
    report.add(u"start_%1"_s.arg(stored), run.value(u"first_rows"_s));
    run.end();
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    using namespace Qt::StringLiterals;
    if (argc > 1 && QString::fromLocal8Bit(argv[1]) == u"--empty-window")
        return showEmptyWindow(argc, argv);
    QCoreApplication application(argc, argv);
    BenchReport report(argc, argv);
    const QTemporaryDir folder(report.scratch() + u"/yagura-bench-XXXXXX"_s);
    const HubProcess hub(folder.filePath(u"hub"_s));
    const std::vector<int> sizes{ 0, 100'000, 1'000'000 };
    for (const int size : sizes)
        fill(folder.filePath(QString::number(size)), size);
    for (int run = 0; run < report.runs(); ++run) {
        report.add(u"empty_window"_s, msOfEmptyWindow());
        for (const int size : sizes)
            measureStart(report, folder.filePath(QString::number(size)), hub.url(), size);
    }
    const QString ms = u"ms"_s;
    report.line(u"empty_window"_s, { u"P10"_s, ms });
    report.line(u"start_0"_s, { u"P10"_s, ms, u"empty_window"_s });
    for (const int size : { 100'000, 1'000'000 })
        report.line(u"start_%1"_s.arg(size),
            { .goal = u"P10"_s,
                .unit = ms,
                .floor = u"start_0"_s,
                .atMost = 1.5,
                .tenth = u"start_%1"_s.arg(size / 10) });
    return 0;
}
