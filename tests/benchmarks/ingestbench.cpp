// P1 and P2: events decoded and durably stored per second, with an empty store and a full one.
// Floors, measured in turn in the same run: a bare insert loop of the same bodies through SQLite's
// C API with the same durability, and simdjson reading the same bytes without keeping anything.

#include "base/clock.h"
#include "benchmarks/benchreport.h"
#include "benchmarks/eventgenerator.h"
#include "benchmarks/leantable.h"
#include "picture/incidentintake.h"
#include "store/database.h"
#include "store/incidentstore.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <simdjson.h>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

Frames framesOf(EventGenerator& generator, std::size_t count)
{
    Frames frames;
    frames.reserve(count);
    for (std::size_t n = 0; n < count; ++n)
        frames.push_back(generator.next());
    return frames;
}

/// The intake and its store, as a console's ingest thread has them.
class Intake {
public:
    explicit Intake(const QString& file)
    {
        auto opened = Database::open(file, Database::Schema::Mirror);
        must(opened.has_value(), "the mirror cannot be opened");
        m_file = std::move(*opened);
        m_store = std::make_unique<IncidentStore>(*m_file, false);
        must(m_store->load().has_value(), "the mirror cannot be read");
        m_intake = std::make_unique<IncidentIntake>(*m_store, m_clock, true);
        QObject::connect(m_intake.get(), &IncidentIntake::committed,
            [this](const SharedBatch& batch) { m_stored += batch->items.size(); });
    }

    void take(const Frames& frames)
    {
        const std::size_t before = m_stored;
        for (const QByteArray& frame : frames)
            m_intake->accept({ frame, u"feed"_s, 0, m_clock.now() });
        m_intake->commitNow();
        must(m_stored == before + frames.size(), "not every event was stored");
    }

private:
    SystemClock m_clock;
    std::unique_ptr<Database> m_file;
    std::unique_ptr<IncidentStore> m_store;
    std::unique_ptr<IncidentIntake> m_intake;
    std::size_t m_stored = 0;
};

void parseBare(const Frames& frames)
{
    simdjson::ondemand::parser parser;
    std::size_t names = 0;
    for (const QByteArray& frame : frames) {
        const simdjson::padded_string text(frame.constData(), std::size_t(frame.size()));
        simdjson::ondemand::document document;
        std::string_view id, name;
        if (parser.iterate(text).get(document) == simdjson::SUCCESS
            && document["id"].get(id) == simdjson::SUCCESS
            && document["data"]["name"].get(name) == simdjson::SUCCESS)
            names += name.size();
    }
    must(names > 0, "the floor read nothing");
}

/// Wall time, processor time of this thread and bytes handed to the disk, an event.
void measure(
    BenchReport& report, const QString& name, double count, const std::function<void()>& work)
{
    const double processor = threadSeconds();
    const double written = writtenBytes();
    const double wall = seconds(work);
    report.add(name, count / wall);
    report.add(name + u"_cpu"_s, (threadSeconds() - processor) * 1e6 / count);
    report.add(name + u"_written"_s, (writtenBytes() - written) / count);
}

/// One round of everything, so that the machine's moods meet all alike.
void measureEmpty(BenchReport& report, const Frames& frames)
{
    const double count = double(frames.size());
    const QTemporaryDir folder(report.scratch() + u"/yagura-bench-XXXXXX"_s);
    LeanTable floor(folder.filePath(u"floor.db"_s));
    measure(report, u"lean_insert_loop"_s, count, [&] { floor.insert(frames); });
    measure(report, u"bare_simdjson"_s, count, [&] { parseBare(frames); });
    Intake intake(folder.filePath(u"mirror.db"_s));
    measure(report, u"ingest_empty"_s, count, [&] { intake.take(frames); });
}

/// The same store, filled step by step; the first step beside the last.
void measureGrowth(BenchReport& report, EventGenerator& generator, int steps, std::size_t step)
{
    const QTemporaryDir folder(report.scratch() + u"/yagura-bench-XXXXXX"_s);
    LeanTable floor(folder.filePath(u"floor.db"_s));
    Intake intake(folder.filePath(u"mirror.db"_s));
    for (int n = 0; n < steps; ++n) {
        const Frames frames = framesOf(generator, step);
        const bool isFirst = n < 2;
        const bool isLast = n + 2 >= steps;
        const QString when = isFirst ? u"first"_s : isLast ? u"full"_s : u"between"_s;
        measure(report, u"lean_insert_loop_"_s + when, double(step), [&] { floor.insert(frames); });
        measure(report, u"ingest_"_s + when, double(step), [&] { intake.take(frames); });
    }
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    BenchReport report(argc, argv);
    EventGenerator generator;
    for (int run = 0; run < report.runs(); ++run)
        measureEmpty(report, framesOf(generator, report.isQuick() ? 30'000 : 100'000));
    const QString rate = u"ev/s"_s, processor = u"us/event"_s, bytes = u"B/event"_s;
    report.line(u"lean_insert_loop"_s, { u"P1"_s, rate });
    report.line(u"lean_insert_loop_cpu"_s, { u"P1"_s, processor });
    report.line(u"bare_simdjson"_s, { u"P1"_s, rate });
    report.line(u"bare_simdjson_cpu"_s, { u"P1"_s, processor });
    report.line(u"ingest_empty"_s, { u"P1"_s, rate, u"lean_insert_loop"_s, 0.55 });
    report.line(
        u"ingest_empty_cpu"_s, { u"P1"_s, processor, u"lean_insert_loop_cpu"_s, 0, 1 / 0.55 });
    report.line(u"ingest_empty_written"_s, { u"P1"_s, bytes, u"lean_insert_loop_written"_s });
    measureGrowth(report, generator, report.isQuick() ? 6 : 20, 100'000);
    // In the long run the first steps end at a tenth of the last size.
    const auto grown = [&](const QString& full, const QString& unit, double atLeast,
                           double atMost) {
        const QString first = QString(full).replace(u"_full"_s, u"_first"_s);
        report.line(full,
            { u"P2"_s, unit, first, atLeast, atMost, 0, report.isQuick() ? QString() : first });
    };
    grown(u"lean_insert_loop_full"_s, rate, 0.8, 0);
    grown(u"ingest_full"_s, rate, 0.8, 0);
    grown(u"ingest_full_cpu"_s, processor, 0, 1 / 0.8);
    grown(u"ingest_full_written"_s, bytes, 0, 1 / 0.8);
    return 0;
}
