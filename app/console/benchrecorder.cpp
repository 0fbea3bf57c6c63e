#include "benchrecorder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

double residentMiB()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray row = file.readLine(); !row.isEmpty(); row = file.readLine()) {
        if (row.startsWith("Pss:"))
            return row.mid(4).trimmed().chopped(3).toDouble() / 1024;
    }
    return 0;
}

} // namespace

BenchRecorder::BenchRecorder(const QString& file, QString name, qint64 count, qint64 startUs,
    const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_out(file)
    , m_name(std::move(name))
    , m_count(count)
    , m_startUs(startUs)
    , m_clock(clock)
{
    if (!m_out.open(QIODevice::WriteOnly | QIODevice::Append))
        m_out.close();
}

qint64 BenchRecorder::nowUs() const
{
    return m_clock.now().ms * 1000;
}

void BenchRecorder::committed(const IntakeBatch& batch)
{
    const qint64 storedUs = batch.stored.ms * 1000;
    if (m_firstUs == 0)
        m_firstUs = storedUs;
    m_storedUs = storedUs;
    m_stored += static_cast<qint64>(batch.items.size());
    m_unpainted += static_cast<qint64>(batch.items.size());
    for (const Item& item : batch.items) {
        if (item.sentUs == 0)
            continue;
        m_toStored.push_back(static_cast<double>(storedUs - item.sentUs) / 1000);
        m_waiting.push_back(item.sentUs);
    }
}

/// How long after the start of the program something happened for the first time.
void BenchRecorder::noteFirst(bool& known, const QString& measure, qint64 now)
{
    if (!std::exchange(known, true) && m_startUs > 0)
        line(measure, "ms", static_cast<double>(now - m_startUs) / 1000);
}

void BenchRecorder::painted(int rows)
{
    const qint64 now = nowUs();
    noteFirst(m_anyPaint, u"first_paint"_s, now);
    if (rows > 0)
        noteFirst(m_anyRows, u"first_rows"_s, now);
    if (m_unpainted == 0)
        return;
    for (const qint64 sent : m_waiting)
        m_toScreen.push_back(static_cast<double>(now - sent) / 1000);
    m_waiting.clear();
    m_shown += m_unpainted;
    m_unpainted = 0;
    m_shownUs = now;
    noteFirst(m_anyShown, u"first_content"_s, now);
    if (m_count > 0 && m_shown >= m_count)
        emit complete();
}

void BenchRecorder::line(const QString& measure, const char* unit, double value)
{
    const QJsonObject row{ { u"bench"_s, u"yagura"_s },
        { u"case"_s, QString(m_name + u'_' + measure) }, { u"unit"_s, QString::fromLatin1(unit) },
        { u"value"_s, value } };
    m_out.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
    m_out.flush();
}

void BenchRecorder::finish()
{
    if (m_finished || !m_out.isOpen())
        return;
    m_finished = true;
    const auto rate = [&](qint64 count, qint64 untilUs) {
        return untilUs > m_firstUs
            ? static_cast<double>(count) * 1e6 / static_cast<double>(untilUs - m_firstUs)
            : 0;
    };
    line(u"stored"_s, "ev/s", rate(m_stored, m_storedUs));
    line(u"shown"_s, "ev/s", rate(m_shown, m_shownUs));
    line(u"send_to_stored_p50"_s, "ms", percentile(m_toStored, 0.5));
    line(u"send_to_stored_p99"_s, "ms", percentile(m_toStored, 0.99));
    line(u"send_to_screen_p50"_s, "ms", percentile(m_toScreen, 0.5));
    line(u"send_to_screen_p99"_s, "ms", percentile(m_toScreen, 0.99));
    line(u"rss"_s, "MiB", residentMiB());
    m_out.close();
}

} // namespace yagura
