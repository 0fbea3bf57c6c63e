#include "incidents/exportpanel.h"

#include "base/log.h"
#include "common/dialogs.h"
#include "common/filestamp.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 100;
constexpr std::array ceilings{ Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red };

} // namespace

ExportPanel::ExportPanel(ListExport list, Dialogs& dialogs, QWidget* parent)
    : ExportPanel(
        Wish{ static_cast<qint64>(list.order.size()), list.filter, list.asOf, u"yagura-list"_s,
            [list](Tlp ceiling) {
                ListExport asked = list;
                asked.ceiling = ceiling;
                return asked.aboveCeiling();
            },
            [list](const QString& path, ListExport::Format format, Tlp ceiling) {
                ListExport asked = list;
                asked.ceiling = ceiling;
                return asked.writeTo(path, format);
            },
            list.course },
        dialogs, parent)
{
}

ExportPanel::ExportPanel(TableExport table, Dialogs& dialogs, QWidget* parent)
    : ExportPanel(
        Wish{ static_cast<qint64>(table.rows.size()), table.filter, table.asOf, u"yagura-reports"_s,
            [table](Tlp ceiling) { return table.aboveCeiling(ceiling); },
            [table](const QString& path, ListExport::Format format, Tlp ceiling) {
                return table.writeTo(path, format, ceiling);
            } },
        dialogs, parent)
{
}

ExportPanel::ExportPanel(Wish wish, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_wish(std::move(wish))
    , m_dialogs(dialogs)
    , m_what(new PlainLabel(this))
    , m_formatName(new PlainLabel(this))
    , m_format(new QComboBox(this))
    , m_ceilingName(new PlainLabel(this))
    , m_ceiling(new QComboBox(this))
    , m_outcome(new PlainLabel(this))
    , m_write(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(u"exportPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItems({ u"CSV"_s, u"JSON"_s });
    m_ceiling->setObjectName(u"exportCeiling"_s);
    for (const Tlp tlp : ceilings)
        m_ceiling->addItem(tlpLabel(tlp));
    m_ceiling->setCurrentIndex(1);
    m_outcome->setObjectName(u"exportOutcome"_s);
    m_what->setObjectName(u"exportWhat"_s);
    m_write->setObjectName(u"exportWrite"_s);
    m_what->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_formatName->setBuddy(m_format);
    m_ceilingName->setBuddy(m_ceiling);
    auto* form = new QFormLayout(this);
    form->addRow(m_what);
    form->addRow(m_formatName, m_format);
    form->addRow(m_ceilingName, m_ceiling);
    form->addRow(m_outcome);
    form->addRow(m_write);
    form->addRow(m_stop);
    m_stop->setObjectName(u"exportStop"_s);
    m_stop->hide();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ExportPanel::tellCourse);
    connect(m_stop, &QPushButton::clicked, this, &ExportPanel::stop);
    setMinimumWidth(560);
    // A form gives a wrapped label one line's height.
    const int line = fontMetrics().lineSpacing();
    m_what->setMinimumHeight(4 * line);
    m_outcome->setMinimumHeight(3 * line);
    for (PlainLabel* label : { m_what, m_outcome })
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_ceiling, &QComboBox::currentIndexChanged, this, &ExportPanel::follow);
    connect(m_write, &QPushButton::clicked, this, &ExportPanel::choose);
    connect(&m_written, &QFutureWatcherBase::finished, this, &ExportPanel::tell);
    retranslate();
}

ExportPanel::~ExportPanel()
{
    stop();
}

ListExport::Format ExportPanel::format() const
{
    return m_format->currentIndex() == 0 ? ListExport::Format::Csv : ListExport::Format::Json;
}

void ExportPanel::retranslate()
{
    setWindowTitle(tr("Export the list"));
    //: %n rows of a list; %1 time, %2 what narrows the list
    const QString what = tr("%n rows as shown, in their order. As of %1. Filter: %2", nullptr,
        static_cast<int>(m_wish.rows));
    m_what->setPlain(what.arg(
        TimeText::full(m_wish.asOf), m_wish.filter.isEmpty() ? tr("none") : m_wish.filter));
    m_formatName->setPlain(tr("Format"));
    //: The highest marking that the receiver may see: 受領者の取扱上限
    m_ceilingName->setPlain(tr("Ceiling of the receiver"));
    m_format->setAccessibleName(m_formatName->text());
    m_ceiling->setAccessibleName(m_ceilingName->text());
    m_write->setText(tr("Write the file…"));
    //: Button that breaks off the writing of a file: 中止
    m_stop->setText(tr("Stop writing"));
    follow();
}

Tlp ExportPanel::ceiling() const
{
    return ceilings[static_cast<std::size_t>(m_ceiling->currentIndex())];
}

void ExportPanel::follow()
{
    const qint64 above = m_wish.aboveCeiling(ceiling());
    m_write->setEnabled(above == 0);
    m_outcome->setPlain(above == 0
            ? QString()
            : tr("%n rows may not go to this receiver. Narrow the list, or choose another ceiling.",
                nullptr, static_cast<int>(above)));
}

void ExportPanel::choose()
{
    const QString suffix = format() == ListExport::Format::Csv ? u"csv"_s : u"json"_s;
    const QString name = u"%1-%2"_s.arg(m_wish.fileName, fileStamp(m_wish.asOf));
    m_dialogs.chooseSaveFile(
        this, { windowTitle(), name, suffix }, [this](const QString& path) { write(path); });
}

void ExportPanel::write(const QString& path)
{
    m_write->setEnabled(false);
    if (m_wish.course) {
        m_wish.course->rows = 0;
        m_wish.course->stop = false;
    }
    m_stop->setVisible(m_wish.course != nullptr);
    tellCourse();
    m_tick.start();
    auto promise = std::make_shared<QPromise<Result<ListExport::Written>>>();
    promise->start();
    m_written.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, write = m_wish.write, path, as = format(), upTo = ceiling()] {
            promise->addResult(write(path, as, upTo));
            promise->finish();
        });
}

void ExportPanel::tellCourse()
{
    m_outcome->setPlain(m_wish.course
            ? tr("Writing… %1 of %2 rows")
                  .arg(Words::count(m_wish.course->rows), Words::count(m_wish.rows))
            : tr("Writing…"));
}

void ExportPanel::stop()
{
    if (m_wish.course)
        m_wish.course->stop = true;
}

void ExportPanel::tell()
{
    m_tick.stop();
    m_stop->hide();
    const auto written = m_written.result();
    m_write->setEnabled(true);
    if (!written) {
        m_outcome->setPlain(Words::error(written.error()));
        return;
    }
    qCInfo(logStore, "a list of %lld rows was exported at %ls", written->rows,
        qUtf16Printable(tlpLabel(written->highest)));
    const QString outcome = tr("%n rows are written, marked %1. SHA-256 of the rows: %2", nullptr,
        static_cast<int>(written->rows));
    m_outcome->setPlain(outcome.arg(tlpLabel(written->highest), written->sha256.hex()));
}

void ExportPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace yagura
