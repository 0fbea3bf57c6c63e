#include "incidents/incidentlistview.h"

#include "common/celldelegates.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "incidents/itemtexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 200;
constexpr int leastTitleCharacters = 16;
constexpr int leastColumn = 40;

/// Columns by how much a narrow window needs them; the rest stands in the detail.
constexpr std::array columnsByNeed{ IncidentListModel::SeverityColumn,
    IncidentListModel::TitleColumn, IncidentListModel::ReceivedColumn,
    IncidentListModel::SectorColumn, IncidentListModel::MarkingColumn,
    IncidentListModel::KindColumn, IncidentListModel::PrefectureColumn,
    IncidentListModel::OccurredColumn, IncidentListModel::SourceColumn };

/// What a column must be able to show, in the wider of the two languages.
QString sample(IncidentListModel::Column column)
{
    switch (column) {
    case IncidentListModel::SeverityColumn:
        return u"Level"_s;
    case IncidentListModel::TitleColumn:
        return QString(leastTitleCharacters, u'あ');
    case IncidentListModel::SectorColumn:
        return u"Government"_s;
    case IncidentListModel::PrefectureColumn:
        return u"Kagoshima"_s;
    case IncidentListModel::KindColumn:
        return u"Attack infrastructure"_s;
    case IncidentListModel::OccurredColumn:
        return u"2026-09-23 14:05"_s;
    case IncidentListModel::ReceivedColumn:
        return u"Received (JST)"_s;
    case IncidentListModel::SourceColumn:
        return u"urn:yagura:feed:example"_s;
    case IncidentListModel::MarkingColumn:
        return u"TLP:AMBER+STRICT"_s;
    case IncidentListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

IncidentListView::IncidentListView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new IncidentListModel(workspace.picture, this))
    , m_filter(new FocusFilter(*m_list, workspace.focus, this))
    , m_texts(new ItemTexts(this))
    , m_show(new QTabBar(this))
    , m_text(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_texts->setSourceModel(m_filter);
    buildHead();
    buildTable();
    auto* head = new QHBoxLayout;
    head->addWidget(m_show);
    head->addWidget(m_text, 1);
    head->addWidget(m_count);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_texts, signal, this, &IncidentListView::followRows);
    connect(m_texts, &QAbstractItemModel::modelReset, this, &IncidentListView::followRows);
    connect(m_texts, &QAbstractItemModel::modelReset, this, &IncidentListView::showFocus);
    connect(&workspace.focus, &Focus::objectChanged, this, &IncidentListView::showFocus);
    retranslate();
    followRows();
}

void IncidentListView::buildHead()
{
    m_show->setObjectName(u"incidentKinds"_s);
    m_show->setDrawBase(false);
    m_show->setExpanding(false);
    for (int tab = 0; tab < 3; ++tab)
        m_show->addTab(QString());
    connect(m_show, &QTabBar::currentChanged, this,
        [this](int tab) { m_filter->setShow(static_cast<FocusFilter::Show>(tab)); });

    m_text->setObjectName(u"incidentFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_filter->setText(m_text->text()); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_text, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    m_count->setObjectName(u"incidentCount"_s);
    m_empty->setObjectName(u"incidentListEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
}

void IncidentListView::buildTable()
{
    m_table->setObjectName(u"incidentList"_s);
    m_table->setModel(m_texts);
    m_table->setItemDelegateForColumn(
        IncidentListModel::SeverityColumn, new SeverityDelegate(m_table));
    m_table->setItemDelegateForColumn(
        IncidentListModel::MarkingColumn, new MarkingDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &IncidentListView::choose);
    const auto open = [this] {
        if (const QString object = objectAt(m_table->currentIndex()); !object.isEmpty())
            emit detailWished(object);
    };
    // Not `activated`: Space would toggle the selection, and a single click must not open anything.
    for (const auto key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, open);
    connect(m_table, &QTableView::doubleClicked, this, open);
}

QString IncidentListView::objectAt(const QModelIndex& index) const
{
    return index.data(IncidentListModel::ItemRole).value<Item>().objectId;
}

void IncidentListView::choose(const QModelIndex& current)
{
    if (const QString object = objectAt(current); !object.isEmpty())
        m_workspace.focus.setObject(object);
}

void IncidentListView::showFocus()
{
    const QModelIndex row = m_texts->mapFromSource(m_filter->indexOf(m_workspace.focus.object()));
    if (!row.isValid())
        m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row.row())
        m_table->setCurrentIndex(row);
}

void IncidentListView::followRows()
{
    const int rows = m_texts->rowCount();
    m_count->setPlain(tr("%n shown", "rows of a list", rows));
    const bool filtered = m_workspace.focus.hasFilter() || !m_text->text().isEmpty();
    m_empty->setPlain(filtered ? tr("The filter leaves nothing. Esc clears the selection.")
                               : tr("Nothing has been received yet."));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

void IncidentListView::retranslate()
{
    m_show->setAccessibleName(tr("What the list shows"));
    //: Tab of the list: 事案
    m_show->setTabText(0, tr("Incidents"));
    //: Tab of the list: 脅威情報
    m_show->setTabText(1, tr("Threat data"));
    m_show->setTabText(2, tr("All"));
    m_text->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter the list by words"));
    m_table->setAccessibleName(tr("Objects, worst first"));
    m_texts->retranslate();
    sizeColumns();
    followRows();
}

void IncidentListView::sizeColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int pad = 2 * metrics.horizontalAdvance(u'0');
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    for (const auto column : columnsByNeed)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(sample(column)) + pad);
    m_table->horizontalHeader()->setSectionResizeMode(
        IncidentListModel::TitleColumn, QHeaderView::Stretch);
    chooseColumns();
}

void IncidentListView::chooseColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int pad = 2 * metrics.horizontalAdvance(u'0');
    int left = m_table->viewport()->width();
    bool fits = true;
    for (const auto column : columnsByNeed) {
        left -= metrics.horizontalAdvance(sample(column)) + pad;
        // The first three always stay; after the first that does not fit nothing smaller slips in.
        fits = fits
            && (left >= 0 || column == IncidentListModel::SeverityColumn
                || column == IncidentListModel::TitleColumn
                || column == IncidentListModel::ReceivedColumn);
        m_table->setColumnHidden(column, !fits);
    }
}

bool IncidentListView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        chooseColumns();
    return QWidget::eventFilter(watched, event);
}

void IncidentListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

} // namespace yagura
