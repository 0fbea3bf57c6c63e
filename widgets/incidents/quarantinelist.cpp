#include "incidents/quarantinelist.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "incidents/factlist.h"

#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 500;
enum Column { ReceivedColumn, SourceColumn, ReasonColumn, ColumnCount };
} // namespace

QuarantineList::QuarantineList(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_state(new PlainLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_facts(new FactList(FactList::Shape::Beside, this))
    , m_preview(new QPlainTextEdit(this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"quarantineWindow"_s);
    buildTable();
    buildLayout();
    connect(&m_loading, &QFutureWatcherBase::finished, this, &QuarantineList::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &QuarantineList::showCurrent);
    connect(m_again, &QPushButton::clicked, this, &QuarantineList::load);
    load();
}

void QuarantineList::buildLayout()
{
    m_state->setObjectName(u"quarantineState"_s);
    m_state->setWordWrap(true);
    m_preview->setObjectName(u"quarantinePreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_again->setObjectName(u"quarantineReload"_s);
    m_again->setAutoDefault(false);
    auto* below = new QWidget(this);
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_facts);
    belowColumn->addWidget(m_preview, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    auto* head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(splitter, 1);
    resize(100 * fontMetrics().horizontalAdvance(u'0'), 26 * fontMetrics().height());
}

void QuarantineList::buildTable()
{
    m_table->setObjectName(u"quarantineList"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    const QFontMetrics metrics(m_table->font());
    m_table->setColumnWidth(ReceivedColumn, metrics.horizontalAdvance(u"Received (JST) MM"_s));
    m_table->setColumnWidth(SourceColumn, metrics.horizontalAdvance(u"urn:yagura:feed:example"_s));
}

void QuarantineList::load()
{
    m_loading.setFuture(m_workspace.quarantine(mostShown));
    fill();
}

void QuarantineList::take()
{
    if (m_loading.isCanceled() || m_loading.future().resultCount() == 0)
        return;
    m_events = m_loading.result();
    fill();
}

QString QuarantineList::stateText() const
{
    if (m_loading.isRunning())
        return tr("Loading …");
    if (!m_events)
        return Words::error(m_events.error());
    // What the hub refused never came here: only the count of it did.
    const qint64 kept = m_workspace.feeds.total().quarantined;
    if (m_events->empty() && kept > 0)
        return tr("The hub keeps %n event(s) apart and can show them to who runs it. This console "
                  "has refused none itself.",
            "", static_cast<int>(kept));
    if (m_events->empty())
        return tr("Nothing stands in quarantine.");
    return tr("%n event(s) kept apart, newest first. Nothing of them is in the picture.", "",
        static_cast<int>(m_events->size()));
}

void QuarantineList::fill()
{
    setWindowTitle(tr("Quarantine"));
    m_table->setAccessibleName(tr("Events in quarantine"));
    m_preview->setAccessibleName(tr("Beginning of the event's bytes"));
    m_again->setText(tr("Load again"));
    m_table->setHorizontalHeaderLabels(
        { tr("Received (%1)").arg(TimeText::zoneWord()), tr("Source"), tr("Reason") });
    m_state->setPlain(stateText());
    m_table->setRowCount(m_events ? static_cast<int>(m_events->size()) : 0);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QuarantinedEvent& event = (*m_events)[static_cast<size_t>(row)];
        m_table->setItem(
            row, ReceivedColumn, new QTableWidgetItem(TimeText::shortTime(event.received)));
        m_table->setItem(
            row, SourceColumn, new QTableWidgetItem(safeText(event.source, 200).simplified()));
        m_table->setItem(row, ReasonColumn,
            new QTableWidgetItem(Words::reason(event.reason, safeText(event.detail, 400))));
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void QuarantineList::showCurrent()
{
    const int row = m_table->currentRow();
    if (!m_events || row < 0 || static_cast<size_t>(row) >= m_events->size()) {
        m_facts->setFacts({});
        m_preview->clear();
        return;
    }
    const QuarantinedEvent& event = (*m_events)[static_cast<size_t>(row)];
    m_facts->setFacts({
        { tr("Reason"), Words::reason(event.reason, event.detail) },
        //: A stable code such as E-FEED-JSON
        { tr("Code"), event.reason },
        //: An explanation in English, for the log
        { tr("Detail"), event.detail },
        { tr("Source"), event.source },
        { tr("Received"), TimeText::dated(event.received) },
        { tr("Size"), tr("%1 bytes").arg(Words::count(event.size)) },
        { tr("SHA-256"), event.sha256 },
    });
    m_preview->setPlainText(safeText(QString::fromUtf8(event.preview)));
}

void QuarantineList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

} // namespace yagura
