#include "reports/reportcaseview.h"

#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/reportwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/manualentry.h"
#include "feeds/decoders/reportdecoder.h"
#include "incidents/reportfacts.h"
#include "matters/matterwords.h"
#include "matters/signingrun.h"
#include "reports/reportsteppanel.h"
#include "incidents/reportcasewords.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ReportCaseView::ReportCaseView(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_empty(SheetLabels::body({}, this))
    , m_scroll(new QScrollArea(this))
    , m_panel(new ReportStepPanel(workspace, std::move(passphrase), this))
    , m_run(new SigningRun(workspace.desk, this))
{
    setObjectName(u"reportCase"_s);
    FocusLead::set(*this, *m_scroll);
    m_empty->setObjectName(u"reportCaseEmpty"_s);
    m_scroll->setObjectName(u"reportCaseScroll"_s);
    m_scroll->setWidget(buildSheet());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    m_tick.setInterval(30s);
    followChanges();
    retranslate();
}

QWidget* ReportCaseView::buildSheet()
{
    auto* sheet = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(12, 8, 12, 8);
    const auto add = [&](auto* widget, const QString& name = {}) {
        widget->setObjectName(name);
        column->addWidget(widget);
        return widget;
    };
    m_title = add(SheetLabels::heading({}, sheet), u"reportTitle"_s);
    m_state = add(SheetLabels::body({}, sheet), u"reportState"_s);
    m_overdue = add(SheetLabels::heading({}, sheet), u"reportOverdue"_s);
    m_clocks = add(SheetLabels::body({}, sheet), u"reportClocks"_s);
    m_facts = add(new FactList(FactList::Shape::Beside, sheet), u"reportFacts"_s);
    m_recordedHead = add(SheetLabels::quietHeading({}, sheet));
    m_recorded = add(SheetLabels::body({}, sheet), u"reportRecorded"_s);
    column->addWidget(m_panel);
    m_sentHead = add(SheetLabels::quietHeading({}, sheet));
    m_sentNote = add(SheetLabels::body({}, sheet), u"reportSentNote"_s);
    m_sentFacts = add(new FactList(FactList::Shape::Beside, sheet), u"reportSentFacts"_s);
    m_sentBlocks = add(new FactList(FactList::Shape::Above, sheet), u"reportSentBlocks"_s);
    column->addStretch(1);
    return sheet;
}

void ReportCaseView::followChanges()
{
    connect(&m_workspace.focus, &Focus::objectChanged, this, &ReportCaseView::refresh);
    connect(&m_workspace.book, &MatterBook::reportsChanged, this, &ReportCaseView::refresh);
    connect(&m_workspace.book, &MatterBook::documentsAdded, this, &ReportCaseView::showRecorded);
    CommonPicture& picture = m_workspace.picture;
    connect(&picture, &CommonPicture::wasReset, this, &ReportCaseView::refresh);
    const auto touch = [this](int first, int last) {
        const int row = m_workspace.picture.rowOf(m_row.objectId);
        if (row >= first && row <= last)
            refresh();
    };
    connect(&picture, &CommonPicture::rowsInserted, this, touch);
    connect(&picture, &CommonPicture::rowsChanged, this, touch);
    connect(&m_body, &QFutureWatcherBase::finished, this, &ReportCaseView::takeBody);
    connect(&m_tick, &QTimer::timeout, this, &ReportCaseView::showHead);
    connect(m_panel, &ReportStepPanel::stepRequested, this, [this](const ReportWish& wish) {
        m_run->sign(m_workspace.desk.draftReport(wish.step, wish.record));
    });
    connect(m_run, &SigningRun::signedAndQueued, m_panel, &ReportStepPanel::signingDone);
    connect(m_run, &SigningRun::failed, m_panel, &ReportStepPanel::signingFailed);
}

void ReportCaseView::refresh()
{
    const ReportRow row
        = reportRow(m_workspace.book, m_workspace.picture, m_workspace.focus.object());
    const bool isOther = row.objectId != m_row.objectId || row.item != m_row.item;
    m_row = row;
    const bool isThere = !row.objectId.isEmpty();
    m_empty->setVisible(!isThere);
    m_scroll->setVisible(isThere);
    isThere ? m_tick.start() : m_tick.stop();
    if (isOther)
        loadBody();
    showHead();
    showRecorded();
    m_panel->showReport(m_row, m_report);
}

void ReportCaseView::loadBody()
{
    m_report.reset();
    m_body.setFuture(m_row.item ? m_workspace.objectBody(m_row.item->eventSeq, m_row.item->ordinal)
                                : QFuture<Result<QByteArray>>());
}

void ReportCaseView::takeBody()
{
    if (m_body.isCanceled() || m_body.future().resultCount() == 0)
        return;
    const Result<QByteArray> bytes = m_body.result();
    if (bytes) {
        if (auto report = decodeReport(*bytes))
            m_report = std::move(*report);
    }
    showHead();
    m_panel->showReport(m_row, m_report);
}

void ReportCaseView::showHead()
{
    m_title->setPlain(m_row.item ? m_row.item->title.in(uiLanguage()) : m_row.reportId);
    m_state->setPlain(tr("Stage: %1").arg(ReportCaseWords::state(m_row)));
    m_overdue->setPlain(ReportCaseWords::overdue(m_row));
    m_overdue->setVisible(m_row.isOverdue());
    const ReportCase report = m_row.taken.value_or(ReportCase());
    m_clocks->setPlain(ReportCaseWords::clocks(report, m_workspace.book.state().policy.reports,
        m_workspace.book.ledgerTime(m_workspace.clock.shown()))
                           .join(u'\n'));
    m_clocks->setVisible(!m_clocks->text().isEmpty());
    m_facts->setFacts({
        { tr("Report"), safeText(m_row.reportId, 64) },
        { tr("Operator"), operatorText() },
        { tr("Computer"), safeText(report.computerId, 64) },
        { tr("Form"), ReportWords::form(report.form) },
        { tr("Became aware"), report.aware.isKnown() ? TimeText::dated(report.aware) : QString() },
        { tr("Recipients"), ReportWords::recipients(report.recipients) },
        { tr("Sharing with the NCO"),
            m_row.taken ? ReportWords::consent(report.consent) : QString() },
        { tr("Linked incidents"), safeText(report.incidents.join(u", "_s), 1000) },
    });
    const bool isTypedIn = m_row.item && m_row.item->kind == ItemKind::ManualEntry;
    m_sentHead->setPlain(
        isTypedIn ? tr("Typed in from what was told") : tr("Sent by the operator"));
    m_sentNote->setPlain(m_row.item ? tr("What the operator sent could not be read yet.")
                                    : tr("The feed has not brought what the operator sent."));
    m_sentNote->setVisible(!m_report);
    m_sentFacts->setFacts(m_report ? reportFacts(*m_report) : std::vector<Fact>());
    m_sentBlocks->setFacts(m_report ? reportBlocks(*m_report) : std::vector<Fact>());
}

/// Its name where the report gives one, and its number where it has one.
QString ReportCaseView::operatorText() const
{
    const QString number = ManualEntry::isMadeFromName(m_row.operatorId)
        ? QString()
        : safeText(m_row.operatorId, 64);
    const QString name = m_report ? m_report->operatorName.in(uiLanguage()) : QString();
    if (name.isEmpty() || number.isEmpty() || name == number)
        return name.isEmpty() ? number : safeText(name, 128);
    //: Name of an operator and its number
    return tr("%1 (%2)").arg(safeText(name, 128), number);
}

QString ReportCaseView::lineOf(const ReportStepRecord& step) const
{
    QStringList lines;
    const QString what = step.outcome.isEmpty()
        ? ReportWords::step(step.step)
        //: A step and what came out of it
        : tr("%1: %2").arg(ReportWords::step(step.step), ReportWords::outcome(step.outcome));
    //: %1 a step, %2 when it took place, %3 the office that recorded it, %4 when
    lines.append(
        tr("%1, %2 (recorded by %3, %4)")
            .arg(what, TimeText::dayTime(step.at),
                MatterWords::office(m_workspace.book, step.signer), TimeText::dayTime(step.time)));
    if (!step.counts)
        lines.append(tr("Counts for nothing: %1").arg(Words::reason(step.whyNot)));
    if (step.recordCommit.isEmpty())
        return lines.join(u'\n');
    const auto record = m_workspace.book.record(*m_row.taken, step);
    if (!record)
        lines.append(Words::error(record.error()));
    else
        for (const auto& [field, text] : record->fields)
            //: A field of a record and its text
            lines.append(tr("    %1: %2")
                             .arg(ReportWords::field(field), ReportWords::fieldText(field, text)));
    return lines.join(u'\n');
}

void ReportCaseView::showRecorded()
{
    QStringList lines;
    if (m_row.taken) {
        for (const ReportStepRecord& step : m_row.taken->steps)
            lines.append(lineOf(step));
    }
    m_recorded->setPlain(lines.isEmpty() ? tr("Nothing yet: nobody has taken this report up.")
                                         : lines.join(u"\n\n"_s));
}

void ReportCaseView::retranslate()
{
    //: Tab at the right of the Situation place: 報告
    setWindowTitle(tr("Report"));
    m_scroll->setAccessibleName(tr("Operator's report"));
    m_empty->setPlain(tr("Choose an operator's report."));
    m_recordedHead->setPlain(tr("Recorded by the office"));
    refresh();
}

void ReportCaseView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura
