#include "benchmarks/drawbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QPaintEvent>
#include <QRegion>

#include <array>

namespace yagura::bench {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array sectors{ "ci.power", "ci.gas", "ci.water", "ci.medical", "ci.finance",
    "ci.railway", "ci.aviation", "ci.airport", "ci.port", "ci.logistics", "ci.ict", "ci.government",
    "ci.chemical", "ci.credit", "ci.petroleum" };
constexpr std::array<qint64, 3> amounts{ 10'000, 100'000, 1'000'000 };
constexpr auto apart = 5ms; // a million of them are 83 minutes

Item incident(qint64 number, Instant occurred)
{
    const auto mixed = static_cast<quint64>(number) * 0x9e3779b97f4a7c15ULL;
    Item item;
    item.objectId = u"incident--%1-0000-4000-8000-%2"_s.arg(mixed >> 32, 8, 16, QChar(u'0'))
                        .arg(number, 12, 16, QChar(u'0'));
    item.kind = ItemKind::StixIncident;
    item.type = u"incident"_s;
    item.title = { u"不正アクセスの疑い #%1"_s.arg(number), u"Intrusion #%1"_s.arg(number) };
    item.summary = item.title;
    item.source = u"https://feeds.example.jp/sensor/%1"_s.arg(mixed % 24);
    item.occurred = item.received = item.stored = item.modified = occurred;
    item.severity = severityFromLevel(qint64((mixed >> 40) % 5));
    item.sector = QString::fromLatin1(sectors[(mixed >> 20) % sectors.size()]);
    item.prefecture = static_cast<PrefectureCode>(1 + (mixed >> 8) % 47);
    item.marking = { Tlp::Green, Marking::Origin::Stated, {} };
    item.eventSeq = number;
    return item;
}

/// What the widget was asked to paint.
class PaintedRegion : public QObject {
public:
    QRegion region;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

void idle(std::chrono::milliseconds most)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < most.count())
        QCoreApplication::processEvents(QEventLoop::AllEvents);
}

} // namespace

DrawnPicture::DrawnPicture(qint64 incidents)
{
    time.set({ 1'795'400'000'000 });
    constexpr qint64 slice = 5000;
    const Instant begin = time.now() - incidents * apart;
    for (qint64 done = 0; done < incidents; done += slice) {
        std::vector<Item> items;
        for (qint64 n = done; n < std::min(incidents, done + slice); ++n)
            items.push_back(incident(++m_made, begin + n * apart));
        picture.apply(items);
    }
}

void DrawnPicture::addIncidents(qint64 count)
{
    std::vector<Item> items;
    for (qint64 n = 0; n < count; ++n)
        items.push_back(incident(++m_made, time.now()));
    picture.apply(items);
}

Instant DrawnPicture::first() const
{
    return picture.rowCount() > 0 ? picture.facts(0).occurred : time.now();
}

QString Scene::named(const QString& what) const
{
    const QString amount
        = events >= 1'000'000 ? u"%1m"_s.arg(events / 1'000'000) : u"%1k"_s.arg(events / 1000);
    return QStringList{ view, what, amount, screen.name }.join(u'_');
}

QString Scene::tenth(const QString& what) const
{
    return events > amounts.front() ? Scene{ view, events / 10, screen }.named(what) : QString();
}

int DrawBench::run(int argc, char** argv) const
{
    const QApplication application(argc, argv);
    BenchReport report(argc, argv);
    for (const qint64 events : amounts) {
        for (const Screen& screen :
            { Screen{ u"1080p"_s, { 1920, 1080 } }, Screen{ u"4k"_s, { 3840, 2160 } } }) {
            const Scene scene{ view, events, screen };
            DrawnPicture shown(events);
            measure(report, shown, scene);
            tell(report, scene);
        }
    }
    return 0;
}

void showAt(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    idle(300ms);
}

double drawingMs(const std::function<void()>& work)
{
    const double before = threadSeconds();
    work();
    return 1e3 * (threadSeconds() - before);
}

void timeFrames(BenchReport& report, const QString& name, QWidget& widget, int frames,
    const std::function<void(int frame)>& change)
{
    for (int frame = 0; frame < frames; ++frame) {
        report.add(name, drawingMs([&] {
            change(frame);
            // Sends the paint event of what is dirty at once; a forced repaint would draw it all.
            QCoreApplication::sendPostedEvents(widget.window(), QEvent::UpdateRequest);
        }));
        idle(16ms);
    }
}

double paintedShare(QWidget& widget, const std::function<void()>& change)
{
    idle(300ms);
    PaintedRegion painted;
    widget.installEventFilter(&painted);
    change();
    idle(300ms);
    double area = 0;
    for (const QRect& box : painted.region)
        area += double(box.width()) * box.height();
    return area / (double(widget.width()) * widget.height());
}

} // namespace yagura::bench
