#include "alarms/alarmweekview.h"

#include "alarms/alarmwords.h"
#include "common/plaintext.h"
#include "common/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlainLabel* wrapped(const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

AlarmWeekView::AlarmWeekView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_load(wrapped(u"alarmWeekLoad"_s, this))
    , m_median(wrapped(u"alarmWeekMedian"_s, this))
    , m_idle(wrapped(u"alarmWeekIdle"_s, this))
    , m_repeatersTitle(wrapped(u"alarmWeekTitle"_s, this))
    , m_repeaters(new QTableWidget(0, 2, this))
    , m_note(wrapped(u"alarmWeekNote"_s, this))
{
    setObjectName(u"alarmWeek"_s);
    m_repeaters->setObjectName(u"alarmRepeaters"_s);
    m_repeaters->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_repeaters->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_repeaters->setTabKeyNavigation(false);
    m_repeaters->verticalHeader()->hide();
    m_repeaters->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_repeaters->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    for (PlainLabel* label : { m_load, m_median, m_idle, m_repeatersTitle })
        column->addWidget(label);
    column->addWidget(m_repeaters, 1);
    column->addWidget(m_note);
    retranslate();
}

void AlarmWeekView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void AlarmWeekView::read()
{
    if (!m_workspace.alarmLines)
        return;
    m_workspace.alarmLines(m_workspace.clock.now() - AlarmWeek::idleAfter)
        .then(this, [this](const Result<std::vector<AlarmLine>>& lines) { take(lines); });
}

void AlarmWeekView::take(const Result<std::vector<AlarmLine>>& lines)
{
    m_problem = lines ? QString() : Words::error(lines.error());
    if (lines)
        m_week = AlarmWeek::of(*lines, m_workspace.clock.now());
    m_isRead = lines.has_value();
    retranslate();
}

void AlarmWeekView::fillTable()
{
    m_repeaters->setHorizontalHeaderLabels({ tr("Alarm"), tr("Times") });
    m_repeaters->setRowCount(static_cast<int>(m_week.repeaters.size()));
    int row = 0;
    for (const AlarmWeek::Repeater& one : m_week.repeaters) {
        m_repeaters->setItem(
            row, 0, new QTableWidgetItem(AlarmWords::repeated(one.cause, one.title)));
        auto* times = new QTableWidgetItem(QString::number(one.times));
        times->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_repeaters->setItem(row++, 1, times);
    }
}

void AlarmWeekView::retranslate()
{
    m_repeaters->setAccessibleName(tr("Alarms that came most often this week"));
    fillTable();
    if (!m_isRead) {
        m_load->setPlain(m_problem.isEmpty() ? tr("The week is being read.") : m_problem);
        return;
    }
    const QString rate = QLocale::c().toString(m_week.perTenMinutes, 'f', 2);
    //: the load of a week: %n alarms, %1 on average in ten minutes, %2 at worst in ten minutes
    m_load->setPlain(tr("This seat was given %n alarm(s) in seven days: %1 in ten minutes on "
                        "average (target 1), %2 at worst (flood 10).",
        "", m_week.announced)
                         .arg(rate)
                         .arg(m_week.worstTenMinutes));
    if (m_week.medianToAcknowledge) {
        const auto seconds
            = std::chrono::duration_cast<std::chrono::seconds>(*m_week.medianToAcknowledge);
        //: %1 minutes, %2 seconds
        m_median->setPlain(tr("Half of them were acknowledged within %1 min %2 s.")
                               .arg(seconds.count() / 60)
                               .arg(seconds.count() % 60));
    } else {
        m_median->setPlain(tr("None of them was acknowledged."));
    }
    QStringList idle;
    for (const AlarmCause cause : m_week.idle)
        idle.append(AlarmWords::cause(cause));
    m_idle->setPlain(idle.isEmpty() ? tr("Every sort of alarm that came in 30 days was acted upon.")
                                    //: %1 sorts of alarms
                                    : tr("Came within 30 days and nobody ever acted upon it, so to "
                                         "be removed or mended: %1.")
                                          .arg(idle.join(tr(", "))));
    m_repeatersTitle->setPlain(m_week.repeaters.empty()
            ? tr("No alarm came more than once this week.")
            : tr("Came most often this week (at most ten)"));
    m_note->setPlain(tr("The figures are indicative (EEMUA 191): they say where to look, they are "
                        "no targets in themselves."));
}

void AlarmWeekView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura
