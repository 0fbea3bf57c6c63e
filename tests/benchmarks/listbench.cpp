// P7 and P8: what a row of the picture takes, and what the list over it costs to feed, to sort and
// to filter, at a tenth of a size and at the whole, and frames of its view. Floors: Qt's general
// proxy over the same model, and Qt's table over the same rows.

#include "benchmarks/benchreport.h"
#include "benchmarks/listframes.h"
#include "common/look.h"
#include "itemmodels/focusfilter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSortFilterProxyModel>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

Item itemOf(qint64 number)
{
    Item item;
    const auto mixed = static_cast<quint64>(number) * 0x9e3779b97f4a7c15ULL;
    item.objectId = u"incident--%1-0000-4000-8000-%2"_s.arg(mixed >> 32, 8, 16, QChar(u'0'))
                        .arg(number, 12, 16, QChar(u'0'));
    item.kind = ItemKind::StixIncident;
    item.type = u"incident"_s;
    const QString title = u"東部データセンター：不正アクセスの疑い #%1"_s.arg(number);
    item.title = { title, title };
    item.summary = { u"担当者が確認中です。続報をお待ちください。"_s,
        u"担当者が確認中です。続報をお待ちください。"_s };
    item.source = u"https://feeds.example.jp/sensor/%1"_s.arg(mixed % 24);
    item.occurred = item.received = item.stored = item.modified
        = { 1'767'225'600'000 + number * 5 };
    item.severity = severityFromLevel(qint64(mixed >> 60) % 5);
    item.sector = u"ci.power"_s;
    item.prefecture = static_cast<PrefectureCode>(1 + mixed % 47);
    item.marking = { Tlp::Amber, Marking::Origin::Stated, {} };
    item.eventSeq = number;
    return item;
}

std::vector<Item> itemsFrom(qint64 first, qint64 count)
{
    std::vector<Item> items;
    items.reserve(static_cast<std::size_t>(count));
    for (qint64 n = first; n < first + count; ++n)
        items.push_back(itemOf(n));
    return items;
}

/// Worst first, as the list's rule begins.
class GeneralProxy : public QSortFilterProxyModel {
public:
    explicit GeneralProxy(IncidentListModel& list)
        : m_picture(list.picture())
    {
        setSourceModel(&list);
    }
    void setSeverity(std::optional<Severity> severity)
    {
        m_severity = severity;
        invalidateFilter();
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        return urgency(m_picture.facts(left.row()).severity)
            > urgency(m_picture.facts(right.row()).severity);
    }
    bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        return !m_severity || m_picture.facts(row).severity == *m_severity;
    }

private:
    const CommonPicture& m_picture;
    std::optional<Severity> m_severity;
};

/// Until the list shows what was wished, and how long this thread was held at most meanwhile.
struct Waited {
    double whole = 0; ///< ms
    double held = 0; ///< ms
};

Waited waitFor(FocusFilter& filter, const std::function<void()>& wish)
{
    QElapsedTimer whole;
    whole.start();
    Waited waited{ 0, seconds(wish) * 1e3 };
    while (filter.isBusy()) {
        const double pass = seconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents); });
        waited.held = std::max(waited.held, pass * 1e3);
    }
    waited.whole = double(whole.nsecsElapsed()) / 1e6;
    return waited;
}

struct List {
    CommonPicture picture;
    Focus focus;
    IncidentListModel model{ picture };
    FocusFilter filter{ model, focus };

    explicit List(qint64 rows)
    {
        constexpr qint64 slice = 5000;
        for (qint64 first = 1; first <= rows; first += slice) {
            picture.apply(itemsFrom(first, std::min(slice, rows - first + 1)));
            QCoreApplication::processEvents();
        }
        waitFor(filter, [] {});
    }
};

/// Frames of the view, at ten thousand rows and at a million.
void measureFrames(BenchReport& report, qint64 rows, const QString& size)
{
    List list(rows);
    qint64 made = rows;
    ListFrames frames(list.picture, [&made](qint64 count) {
        made += count;
        return itemsFrom(made - count + 1, count);
    });
    frames.measure(report, size);
}

void measureList(BenchReport& report, qint64 rows, const QString& size)
{
    const double before = residentMiB();
    List list(rows);
    report.add(u"row_memory_"_s + size, (residentMiB() - before) * 1048576 / double(rows));
    for (qint64 n = 0; n < 50; ++n) {
        const auto sixteen = itemsFrom(rows + 1 + n * 16, 16);
        report.add(u"insert_16_"_s + size, seconds([&] { list.picture.apply(sixteen); }) * 1e3);
    }
    const auto note = [&](const QString& name, Waited waited) {
        report.add(name + u'_' + size, waited.whole);
        report.add(u"held_"_s + size, waited.held);
    };
    const auto by = [&](IncidentListModel::Column column) {
        return [&list, column] {
            list.filter.sortBy(column, Qt::DescendingOrder, Language::Japanese);
        };
    };
    note(u"sort_title"_s, waitFor(list.filter, by(IncidentListModel::TitleColumn)));
    note(u"sort_time"_s, waitFor(list.filter, by(IncidentListModel::OccurredColumn)));
    note(u"sort_severity"_s, waitFor(list.filter, by(IncidentListModel::SeverityColumn)));
    note(u"filter"_s, waitFor(list.filter, [&] { list.focus.setPrefecture(13); }));
    note(u"clear"_s, waitFor(list.filter, [&] { list.focus.clearFilter(); }));
    note(u"words_before_the_index"_s,
        waitFor(list.filter, [&] { list.filter.setText(u"担当 #77"_s); }));
    waitFor(list.filter, [&] { list.filter.setText({}); });
    GeneralProxy proxy(list.model);
    report.add(u"proxy_sort_severity_"_s + size, seconds([&] { proxy.sort(0); }) * 1e3);
    report.add(
        u"proxy_filter_"_s + size, seconds([&] { proxy.setSeverity(Severity::Grave); }) * 1e3);
    report.add(u"proxy_clear_"_s + size, seconds([&] { proxy.setSeverity({}); }) * 1e3);
}

void tell(BenchReport& report)
{
    const QString ms = u"ms"_s;
    for (const QString& size : { u"tenth"_s, u"whole"_s }) {
        const auto line = [&](const QString& name, BenchReport::Words words) {
            if (size == u"whole")
                words.tenth = name + u"tenth"_s;
            report.line(name + size, words);
        };
        for (const QString& cost :
            { u"proxy_sort_severity_"_s, u"proxy_filter_"_s, u"proxy_clear_"_s, u"insert_16_"_s,
                u"sort_title_"_s, u"sort_time_"_s, u"words_before_the_index_"_s })
            line(cost, { u"P8"_s, ms });
        line(u"row_memory_"_s, { u"P7"_s, u"B/row"_s });
        line(u"sort_severity_"_s, { u"P8"_s, ms, u"proxy_sort_severity_"_s + size, 0, 1.0 / 20 });
        line(u"filter_"_s, { u"P8"_s, ms, u"proxy_filter_"_s + size });
        line(u"clear_"_s, { u"P8"_s, ms, u"proxy_clear_"_s + size, 0, 1.0 / 50 });
        line(u"held_"_s, { .goal = u"P8"_s, .unit = ms, .most = 50 });
    }
    report.line(u"insert_16_whole"_s, { u"P8"_s, ms, u"insert_16_tenth"_s, 0, 1.3 });
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura::bench;
    QApplication application(argc, argv);
    yagura::Look::apply(application);
    BenchReport report(argc, argv);
    constexpr qint64 rows = 1'000'000;
    for (int run = 0; run < (report.isQuick() ? 1 : 3); ++run) {
        measureList(report, rows / 10, QStringLiteral("tenth"));
        measureList(report, rows, QStringLiteral("whole"));
        measureFrames(report, rows / 100, QStringLiteral("thousands"));
        measureFrames(report, rows, QStringLiteral("million"));
    }
    tell(report);
    ListFrames::tell(report);
    return 0;
}
