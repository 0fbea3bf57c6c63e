#include "reports/reporttable.h"

#include "common/plaintext.h"
#include "reports/operatornames.h"
#include "reports/reporttexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int shows = 4;
constexpr int leastWords = 7; ///< characters of what shares the room that the others leave

/// Where there is no room for all, the last give way: the case beside the table has them.
constexpr std::array byImportance{ ReportCaseModel::State, ReportCaseModel::Overdue,
    ReportCaseModel::Detail, ReportCaseModel::Quick, ReportCaseModel::Report,
    ReportCaseModel::Aware, ReportCaseModel::Form, ReportCaseModel::Computer,
    ReportCaseModel::Recipients, ReportCaseModel::Consent, ReportCaseModel::Incidents };

bool sharesTheRest(ReportCaseModel::Column column)
{
    return column == ReportCaseModel::Operator || column == ReportCaseModel::State;
}

/// What a column must be able to show, in the wider of the two languages.
QString sample(ReportCaseModel::Column column)
{
    switch (column) {
    case ReportCaseModel::Report:
        return u"2026-0912-001"_s;
    case ReportCaseModel::Form:
        return u"Form 2, ransomware"_s;
    case ReportCaseModel::Overdue:
        return u"Overdue: detailed"_s;
    case ReportCaseModel::Quick:
    case ReportCaseModel::Detail:
        return u"2026-09-23 14:05, late"_s;
    case ReportCaseModel::Aware:
        return u"2026-09-23 14:05"_s;
    case ReportCaseModel::Computer:
        return u"power-12-scada"_s;
    case ReportCaseModel::Recipients:
        return u"Minister with jurisdiction, Prime Minister"_s;
    case ReportCaseModel::Consent:
        return u"Consent refused"_s;
    case ReportCaseModel::Incidents:
        return u"Incidents"_s;
    case ReportCaseModel::Operator:
    case ReportCaseModel::State:
    case ReportCaseModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

ReportTable::ReportTable(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace.book, workspace.picture)
    , m_filter(m_model)
    , m_names(new OperatorNames(workspace, this))
    , m_texts(new ReportTexts(*m_names, this))
    , m_show(new QTabBar(this))
    , m_enter(new QPushButton(this))
    , m_count(new PlainLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"reportTablePage"_s);
    m_texts->setSourceModel(&m_filter);
    buildHead();
    buildTable();
    auto* head = new QHBoxLayout;
    head->addWidget(m_show, 1);
    head->addWidget(m_count);
    head->addWidget(m_enter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_texts, signal, this, &ReportTable::followRows);
    connect(m_texts, &QAbstractItemModel::modelReset, this, &ReportTable::followRows);
    connect(m_texts, &QAbstractItemModel::modelReset, this, &ReportTable::showFocus);
    connect(&workspace.focus, &Focus::objectChanged, this, &ReportTable::showFocus);
    retranslate();
    showFocus(); // which may have been set before this place was opened
}

void ReportTable::buildHead()
{
    m_show->setObjectName(u"reportKinds"_s);
    m_show->setDrawBase(false);
    m_show->setExpanding(false);
    m_show->setUsesScrollButtons(true); // or all tabs would be the least width of the place
    for (int tab = 0; tab < shows; ++tab)
        m_show->addTab(QString());
    connect(m_show, &QTabBar::currentChanged, this, [this](int tab) {
        m_filter.setShow(static_cast<ReportCaseFilter::Show>(tab));
        followRows();
    });
    m_enter->setObjectName(u"enterReport"_s);
    m_enter->setVisible(static_cast<bool>(m_workspace.enterReport));
    connect(m_enter, &QPushButton::clicked, this, &ReportTable::entryWished);
    m_count->setObjectName(u"reportCount"_s);
    m_empty->setObjectName(u"reportTableEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
}

void ReportTable::buildTable()
{
    m_table->setObjectName(u"reportTable"_s);
    m_table->setModel(m_texts);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const auto column : { ReportCaseModel::Operator, ReportCaseModel::State })
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ReportTable::choose);
    const auto open = [this] {
        const QString object = objectAt(m_table->currentIndex());
        if (object.isEmpty())
            return;
        m_workspace.focus.setObject(object);
        emit caseWished(object);
    };
    // Not `activated`: Space would toggle the selection, and a single click must not open anything.
    for (const auto key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, open);
    connect(m_table, &QTableView::doubleClicked, this, open);
}

QString ReportTable::objectAt(const QModelIndex& index) const
{
    return index.data(ReportCaseModel::rowRole).value<ReportRow>().objectId;
}

void ReportTable::choose(const QModelIndex& current)
{
    if (const QString object = objectAt(current); !object.isEmpty())
        m_workspace.focus.setObject(object);
}

void ReportTable::showFocus()
{
    const QModelIndex row = m_texts->mapFromSource(m_filter.indexOf(m_workspace.focus.object()));
    if (!row.isValid())
        m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row.row())
        m_table->setCurrentIndex(row);
}

void ReportTable::followRows()
{
    const int rows = m_texts->rowCount();
    m_count->setPlain(tr("%n shown", "rows of a list", rows));
    m_empty->setPlain(m_model.rowCount() > 0
            ? tr("No report is of this kind.")
            : tr("No operator's report has come in, and none was recorded."));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

TableExport ReportTable::exported() const
{
    TableExport table;
    for (int column = 0; column < ReportCaseModel::ColumnCount; ++column)
        table.heads << m_texts->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_texts->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ReportCaseModel::ColumnCount; ++column)
            cells << m_texts->index(row, column).data().toString();
        table.rows.push_back(cells);
        const auto report
            = m_texts->index(row, 0).data(ReportCaseModel::rowRole).value<ReportRow>();
        table.markings.push_back(report.item ? report.item->marking : Marking());
    }
    table.filter = m_show->tabText(m_show->currentIndex());
    table.asOf = m_workspace.clock.shown();
    table.isLive = m_workspace.clock.isLive();
    return table;
}

void ReportTable::retranslate()
{
    //: Tab of the Situation place: 報告
    setWindowTitle(tr("Reports"));
    m_show->setAccessibleName(tr("Which reports the list shows"));
    m_show->setTabText(ReportCaseFilter::All, tr("All"));
    //: 期限超過
    m_show->setTabText(ReportCaseFilter::OverdueOnly, tr("Overdue"));
    //: 処理中
    m_show->setTabText(ReportCaseFilter::Open, tr("Open"));
    //: 未着手
    m_show->setTabText(ReportCaseFilter::NotTakenUp, tr("Not taken up"));
    //: 報告の入力
    m_enter->setText(tr("Enter a report …"));
    m_enter->setToolTip(safeToolTip(tr("Enter a report received by telephone or paper")));
    m_enter->setAccessibleName(tr("Enter a report received by telephone or paper"));
    m_table->setAccessibleName(tr("Operators' reports, overdue first"));
    m_texts->retranslate();
    sizeColumns();
    followRows();
}

int ReportTable::widthOf(ReportCaseModel::Column column) const
{
    const QFontMetrics metrics(m_table->font());
    const int pad = 2 * metrics.horizontalAdvance(u'0');
    if (sharesTheRest(column))
        return pad + leastWords * metrics.horizontalAdvance(u'東');
    const QString head = m_texts->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return pad
        + std::max(metrics.horizontalAdvance(sample(column)), metrics.horizontalAdvance(head));
}

void ReportTable::sizeColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 6);
    for (const auto column : byImportance)
        m_table->setColumnWidth(column, widthOf(column));
    fitColumns();
}

void ReportTable::fitColumns()
{
    int left = m_table->viewport()->width() - widthOf(ReportCaseModel::Operator);
    for (const auto column : byImportance) {
        left -= widthOf(column); // once one has no room, none behind it has
        m_table->setColumnHidden(column, left < 0);
    }
}

bool ReportTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ReportTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

} // namespace yagura
