#include "incidents/incidentdetail.h"

#include "common/badges.h"
#include "common/focuslead.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "feeds/decoders/reportdecoder.h"
#include "incidents/reportfacts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRawCharacters = 256 * 1024;
constexpr int rawLines = 10;
// A long word must not push the whole sheet out of a narrow pane.
constexpr int leastTextWidth = 80;

PlainLabel* wrapped(const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumWidth(leastTextWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void scaleFont(QWidget* widget, qreal factor, bool bold)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    widget->setFont(font);
}

const QString& otherLanguage(const BilingualText& text)
{
    return text.in(uiLanguage() == Language::Japanese ? Language::English : Language::Japanese);
}

} // namespace

IncidentDetail::IncidentDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedLayout(this))
    , m_empty(wrapped(u"incidentDetailEmpty"_s, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"incidentDetail"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_scroll->setObjectName(u"incidentDetailScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(buildSheet());
    FocusLead::set(*this, *m_scroll);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);

    connect(&m_body, &QFutureWatcherBase::finished, this, &IncidentDetail::takeBody);
    connect(&workspace.focus, &Focus::objectChanged, this, &IncidentDetail::showFocus);
    connect(&workspace.picture, &CommonPicture::rowsInserted, this, &IncidentDetail::followRows);
    connect(&workspace.picture, &CommonPicture::rowsChanged, this, &IncidentDetail::followRows);
    connect(&workspace.picture, &CommonPicture::wasReset, this, &IncidentDetail::showFocus);
    showFocus();
}

QWidget* IncidentDetail::buildSheet()
{
    auto* sheet = new QWidget;
    m_badge = new SeverityBadge(sheet);
    m_title = wrapped(u"detailTitle"_s, sheet);
    m_otherTitle = wrapped(u"detailOtherTitle"_s, sheet);
    m_status = wrapped(u"detailStatus"_s, sheet);
    m_marking = new MarkingChip(sheet);
    m_summary = wrapped(u"detailSummary"_s, sheet);
    m_facts = new FactList(FactList::Shape::Beside, sheet);
    m_reportHead = wrapped(u"detailReportHead"_s, sheet);
    m_reportFacts = new FactList(FactList::Shape::Beside, sheet);
    m_reportBlocks = new FactList(FactList::Shape::Above, sheet);
    m_reportBlocks->setObjectName(u"detailReportBlocks"_s);
    m_rawHead = wrapped(u"detailRawHead"_s, sheet);
    m_rawState = wrapped(u"detailRawState"_s, sheet);
    m_raw = new QPlainTextEdit(sheet);
    m_raw->setObjectName(u"detailRaw"_s);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setMinimumHeight(rawLines * m_raw->fontMetrics().lineSpacing());
    scaleFont(m_title, 1.2, true);
    scaleFont(m_reportHead, 1.0, true);
    scaleFont(m_rawHead, 1.0, true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(sheet);
    column->addLayout(head);
    column->addWidget(m_otherTitle);
    column->addWidget(m_marking, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_status, m_summary, m_facts,
             m_reportHead, m_reportFacts, m_reportBlocks, m_rawHead, m_rawState, m_raw })
        column->addWidget(part);
    column->addStretch(1);
    return sheet;
}

void IncidentDetail::showFocus()
{
    const auto item = m_workspace.picture.find(m_workspace.focus.object());
    if (item)
        show(*item);
    else
        show({});
}

void IncidentDetail::followRows(int first, int last)
{
    const QString& wished = m_workspace.focus.object();
    const int row = wished.isEmpty() ? -1 : m_workspace.picture.rowOf(wished);
    if (row >= first && row <= last)
        show(m_workspace.picture.item(row));
    else if (row < 0 && !m_item.objectId.isEmpty())
        show({}); // nobody knew of it yet
}

void IncidentDetail::show(const Item& item)
{
    const bool sameObject = item.objectId == m_item.objectId;
    const bool sameBytes
        = sameObject && item.eventSeq == m_item.eventSeq && item.ordinal == m_item.ordinal;
    m_item = item;
    if (!sameBytes)
        loadBody();
    fill();
    if (!sameObject)
        m_scroll->ensureVisible(0, 0);
}

void IncidentDetail::loadBody()
{
    m_report.reset();
    m_assessments.reset();
    m_bytes.reset();
    m_raw->clear();
    if (m_item.objectId.isEmpty())
        m_body.setFuture({});
    else
        m_body.setFuture(m_workspace.objectBody(m_item.eventSeq, m_item.ordinal));
}

void IncidentDetail::takeBody()
{
    if (m_body.isCanceled() || m_body.future().resultCount() == 0)
        return;
    m_bytes = m_body.result();
    if (*m_bytes) {
        m_raw->setPlainText(safeText(QString::fromUtf8(**m_bytes), mostRawCharacters));
        if (m_item.isIncident())
            m_assessments = assessmentsOf(**m_bytes);
        if (isReport(m_item.kind)) {
            if (auto report = decodeReport(**m_bytes))
                m_report = std::move(*report);
        }
    }
    fill();
}

void IncidentDetail::fill()
{
    m_empty->setPlain(tr("Choose an object in the list, on the map or in the timeline."));
    m_stack->setCurrentWidget(
        m_item.objectId.isEmpty() ? static_cast<QWidget*>(m_empty) : m_scroll);
    if (m_item.objectId.isEmpty())
        return;
    fillHead();
    std::vector<Fact> all = facts();
    if (m_assessments) {
        for (Fact& fact : assessmentFacts(*m_assessments, m_item))
            all.push_back(std::move(fact));
    }
    m_facts->setFacts(all);
    fillBody();
    // Once the sheet has the width of its pane: what wraps was measured in that of a hidden one.
    QMetaObject::invokeMethod(m_facts, &QWidget::updateGeometry, Qt::QueuedConnection);
}

void IncidentDetail::fillBody()
{
    for (QWidget* part :
        std::initializer_list<QWidget*>{ m_reportHead, m_reportFacts, m_reportBlocks })
        part->setVisible(m_report.has_value());
    m_reportHead->setPlain(tr("The operator's report"));
    if (m_report) {
        m_reportFacts->setFacts(reportFacts(*m_report));
        m_reportBlocks->setFacts(reportBlocks(*m_report));
    }
    const bool readable = m_bytes && m_bytes->has_value();
    m_rawHead->setPlain(tr("The stored bytes"));
    m_scroll->setAccessibleName(tr("Details of the chosen item"));
    m_raw->setAccessibleName(tr("The stored bytes"));
    m_rawState->setPlain(m_bytes && !readable ? Words::error(m_bytes->error()) : tr("Loading …"));
    m_rawState->setVisible(!readable);
    m_raw->setVisible(readable);
}

void IncidentDetail::fillHead()
{
    m_badge->setSeverity(m_item.severity);
    m_title->setPlain(m_item.title.in(uiLanguage()));
    const QString& other = otherLanguage(m_item.title);
    m_otherTitle->setPlain(other);
    m_otherTitle->setVisible(!other.isEmpty() && other != m_item.title.in(uiLanguage()));
    m_marking->setMarking(m_item.marking);
    QStringList status{ Words::severity(m_item.severity) };
    if (m_item.isIncident())
        //: An incident that still shades the map: 継続中 / 終結
        status.append(m_item.closed ? tr("Closed") : tr("Open"));
    if (m_item.exercise)
        //: 訓練
        status.append(tr("Exercise"));
    if (m_item.upgraded)
        status.append(tr("STIX 2.0, read as 2.1"));
    m_status->setPlain(status.join(u" · "_s));
    m_summary->setPlain(m_item.summary.in(uiLanguage()));
    m_summary->setVisible(!m_summary->text().isEmpty() && m_summary->text() != m_title->text());
}

QString IncidentDetail::validity() const
{
    if (!m_item.validUntil.isKnown())
        return {};
    const QString until = TimeText::dated(m_item.validUntil);
    return m_item.isValidAt(m_workspace.clock.shown()) ? until : tr("%1 (over)").arg(until);
}

std::vector<Fact> IncidentDetail::facts() const
{
    const QString kind = m_item.stage == ReportStage::NotAReport
        ? Words::kind(m_item.kind)
        //: %1 a kind of object, %2 the stage of a report
        : tr("%1, %2").arg(Words::kind(m_item.kind), Words::stage(m_item.stage));
    return {
        { tr("Kind"), kind },
        { tr("Sector"), m_item.sector.isEmpty() ? QString() : Words::sector(m_item.sector) },
        { tr("Prefecture"),
            m_item.isIncident() ? Words::prefecture(m_item.prefecture) : QString() },
        //: 発生
        { tr("Occurred"), TimeText::dated(m_item.occurred) },
        //: 受信
        { tr("Received"), TimeText::dated(m_item.received) },
        //: 保存
        { tr("Stored"), TimeText::dated(m_item.stored) },
        //: Time of the version that is shown: 版の日時
        { tr("Version of"), TimeText::dated(m_item.modified) },
        //: 有効期限
        { tr("Valid until"), validity() },
        { tr("Versions stored"), Words::count(m_item.versions) },
        { tr("Source"), m_item.source },
        //: 取扱区分
        { tr("Handling class"), m_item.marking.handling },
        { tr("Object"), m_item.objectId },
        //: The name of the type, as received
        { tr("Type"), m_item.type },
    };
}

void IncidentDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace yagura
