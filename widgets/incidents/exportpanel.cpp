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
constexpr int leastWidth = 560;
constexpr int linesOfOutcome = 3;

/// What `work` gives, made behind the screen.
template <typename Work> auto behindTheScreen(Work work)
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    auto made = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return made;
}

} // namespace

ExportPanel::ExportPanel(ListExport list, Dialogs& dialogs, QWidget* parent)
    : ExportPanel(
        Wish{ static_cast<qint64>(list.order.size()), list.filter, list.asOf, u"yagura-list"_s,
            [list](Tlp ceiling) {
                ListExport asked = list;
                asked.ceiling = ceiling;
                return asked.keptBack();
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
    : ExportPanel(Wish{ static_cast<qint64>(table.rows.size()), table.filter, table.asOf,
                      u"yagura-reports"_s, [table](Tlp ceiling) { return table.keptBack(ceiling); },
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
    setMinimumWidth(leastWidth);
    m_what->setMinimumHeight(4 * fontMetrics().lineSpacing());
    for (PlainLabel* label : { m_what, m_outcome })
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_ceiling, &QComboBox::currentIndexChanged, this, &ExportPanel::follow);
    connect(m_write, &QPushButton::clicked, this, &ExportPanel::choose);
    connect(&m_counted, &QFutureWatcherBase::finished, this, &ExportPanel::judge);
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
    m_write->setEnabled(false);
    say(tr("Looking at the markings of the rows…"));
    m_counted.setFuture(
        behindTheScreen([count = m_wish.keptBack, upTo = ceiling()] { return count(upTo); }));
}

void ExportPanel::judge()
{
    const KeptBack kept = m_counted.result();
    m_write->setEnabled(kept.all() == 0);
    say(kept.all() == 0 ? QString() : whyNot(kept));
}

QString ExportPanel::whyNot(const KeptBack& kept) const
{
    const QString upTo = tlpLabel(ceiling());
    QStringList sentences{ tr("Nothing can be written for this receiver.") };
    if (kept.above > 0)
        sentences << tr("%n rows are marked above %1. Narrow the list, or choose a higher ceiling "
                        "if the receiver may see that.",
            nullptr, static_cast<int>(kept.above))
                         .arg(upTo);
    if (kept.unmarked > 0)
        sentences << tr("%n rows have no known marking and count as TLP:RED. Narrow the list.",
            nullptr, static_cast<int>(kept.unmarked));
    if (kept.handled > 0)
        //: A class of handling that the law asks for: 法令上の取扱区分
        sentences << tr("%n rows are under a legal handling class and go into no file, whatever "
                        "the ceiling. Narrow the list.",
            nullptr, static_cast<int>(kept.handled));
    return sentences.join(u'\n');
}

/// A form gives a wrapped label one line's height.
void ExportPanel::say(const QString& sentences)
{
    m_outcome->setPlain(sentences);
    const QMargins margins = layout()->contentsMargins();
    const int wide = std::max(width(), leastWidth) - margins.left() - margins.right();
    m_outcome->setMinimumHeight(
        std::max(m_outcome->heightForWidth(wide), linesOfOutcome * fontMetrics().lineSpacing()));
}

void ExportPanel::setWriting(bool writing)
{
    m_write->setEnabled(!writing);
    m_ceiling->setEnabled(!writing); // or it would be counted anew over what is said of the file
    m_format->setEnabled(!writing);
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
    setWriting(true);
    if (m_wish.course) {
        m_wish.course->rows = 0;
        m_wish.course->stop = false;
    }
    m_stop->setVisible(m_wish.course != nullptr);
    tellCourse();
    m_tick.start();
    m_written.setFuture(behindTheScreen([write = m_wish.write, path, as = format(),
                                            upTo = ceiling()] { return write(path, as, upTo); }));
}

void ExportPanel::tellCourse()
{
    say(m_wish.course ? tr("Writing… %1 of %2 rows")
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
    setWriting(false);
    if (!written) {
        say(Words::error(written.error()));
        return;
    }
    qCInfo(logStore, "a list of %lld rows was exported at %ls", written->rows,
        qUtf16Printable(tlpLabel(written->highest)));
    const QString outcome = tr("%n rows are written, marked %1. SHA-256 of the rows: %2", nullptr,
        static_cast<int>(written->rows));
    say(outcome.arg(tlpLabel(written->highest), written->sha256.hex()));
}

void ExportPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace yagura
