#include "incidents/incidentlistview.h"

#include "common/celldelegates.h"
#include "common/plaintext.h"
#include "common/rowgrid.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "incidents/elsewhereline.h"
#include "incidents/itemtexts.h"
#include "incidents/listcolumns.h"
#include "incidents/querywords.h"
#include "incidents/searchbox.h"
#include "itemmodels/silentsources.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int askAgainMs = 10'000;
/// What the tabs are called in a saved view.
const std::array showWords{ u"incidents"_s, u"threats"_s, u"all"_s };

} // namespace

IncidentListView::IncidentListView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_duties(workspace.book)
    , m_silent(new SilentSources(workspace.feeds, workspace.clock, workspace.interruptions, this))
    , m_list(new IncidentListModel(workspace.picture, this))
    , m_filter(new FocusFilter(*m_list, workspace.focus, this))
    , m_texts(new ItemTexts(workspace.clock, *m_silent, this))
    , m_show(new QTabBar(this))
    , m_search(new SearchBox(this))
    , m_run(new SearchRun(workspace.search, this))
    , m_head(new QHBoxLayout)
    , m_count(new PlainLabel(this))
    , m_table(new RowGrid(this))
    , m_columns(new ListColumns(*m_table))
    , m_empty(new PlainLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_texts->setSourceModel(m_filter);
    m_texts->setBook(workspace.book);
    followDuties();
    buildHead();
    buildTable();
    followDoubts();
    m_head->addWidget(m_show);
    m_head->addWidget(m_search, 1);
    m_head->addWidget(m_count);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_head);
    column->addWidget(m_search->words());
    auto* elsewhere = new ElsewhereLine(workspace.picture, *m_filter, this);
    column->addWidget(elsewhere);
    connect(elsewhere, &ElsewhereLine::everythingWished, this,
        [this] { m_show->setCurrentIndex(static_cast<int>(FocusFilter::Show::All)); });
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
    connect(m_show, &QTabBar::currentChanged, this, [this](int tab) {
        const auto show = static_cast<FocusFilter::Show>(tab);
        m_filter->setShow(show);
        m_columns->setOfThreats(show == FocusFilter::Show::ThreatData);
    });

    connect(m_search, &SearchBox::queryChanged, m_run, &SearchRun::ask);
    connect(m_search, &SearchBox::queryChanged, this, &IncidentListView::queryChanged);
    connect(m_search, &SearchBox::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_run, &SearchRun::started, m_search, [this] { m_search->setSearching(true); });
    connect(m_run, &SearchRun::answered, this,
        [this](const SharedQuery& query, const SharedHits& hits) {
            m_search->setAnswer(hits);
            m_filter->setQuery(query, hits);
            m_workspace.focus.setQuery(query, hits);
            m_search->setSearching(m_filter->isBusy());
        });
    connect(m_run, &SearchRun::answeredInPart, m_filter, &FocusFilter::setQuery);
    connect(m_filter, &FocusFilter::busyChanged, m_search,
        [this](bool busy) { m_search->setSearching(busy || m_run->isRunning()); });
    connect(&m_workspace.focus, &Focus::queryChanged, this, [this] {
        if (!m_workspace.focus.query() && !m_search->query()->isEmpty())
            m_search->setText({}); // cleared elsewhere, with the selection
    });
    m_askAgain.start(askAgainMs);
    connect(&m_askAgain, &QTimer::timeout, m_run, &SearchRun::askAgain);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, &SearchBox::begin);
    m_count->setObjectName(u"incidentCount"_s);
    m_empty->setObjectName(u"incidentListEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
}

void IncidentListView::buildTable()
{
    m_table->setObjectName(u"incidentList"_s);
    m_table->setModel(m_texts);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(
        IncidentListModel::SeverityColumn, new SeverityDelegate(m_table));
    m_table->setItemDelegateForColumn(
        IncidentListModel::MarkingColumn, new MarkingDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    showSorting();
    connect(m_columns, &ListColumns::sortWished, this, &IncidentListView::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &IncidentListView::choose);
    buildKeys();
}

void IncidentListView::buildKeys()
{
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

void IncidentListView::followDuties()
{
    m_list->setDuties(m_duties);
    const auto tellLimits = [this] {
        auto limits = std::make_shared<QHash<QString, Instant>>();
        for (auto it = m_duties.all().begin(); it != m_duties.all().end(); ++it)
            limits->insert(it.key(), it->due);
        m_filter->setLimits(limits);
    };
    connect(&m_duties, &IncidentDuties::changed, this, tellLimits);
    tellLimits();
    m_minute.start(30'000);
    connect(&m_minute, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
}

/// Validity ends and sources fall silent without a change of the rows: what is seen is drawn anew.
void IncidentListView::followDoubts()
{
    const auto redraw = qOverload<>(&QWidget::update);
    connect(m_silent, &SilentSources::changed, m_table->viewport(), redraw);
    connect(&m_workspace.clock, &PictureClock::modeChanged, m_table->viewport(), redraw);
}

/// A first choice of a column sorts by it, a second one the other way round.
void IncidentListView::sortBy(int section)
{
    const auto column = static_cast<IncidentListModel::Column>(section);
    const ListRule& now = m_filter->rule();
    // Levels and times begin at what matters first: the worst and the newest.
    const bool fromTheEnd = column == IncidentListModel::SeverityColumn
        || column == IncidentListModel::OccurredColumn
        || column == IncidentListModel::ReceivedColumn
        || column == IncidentListModel::MarkingColumn;
    const auto first = fromTheEnd ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto other = fromTheEnd ? Qt::AscendingOrder : Qt::DescendingOrder;
    const bool again = now.column() == column && now.order() == first;
    m_filter->sortBy(column, again ? other : first, uiLanguage());
    showSorting();
}

void IncidentListView::showSorting()
{
    const ListRule& rule = m_filter->rule();
    m_table->horizontalHeader()->setSortIndicator(rule.column(), rule.order());
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
    m_empty->setPlain(emptyWords());
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

QString IncidentListView::emptyWords() const
{
    if (m_filter->isBusy())
        return tr("Searching…");
    if (!m_search->query()->isEmpty())
        return tr("Nothing holds all that is searched for. Take words out of the search to see "
                  "more.");
    if (m_workspace.focus.hasFilter())
        return tr("The filter leaves nothing. Esc clears the selection.");
    return m_workspace.picture.knownCount() == 0
        ? tr("Nothing has been received yet.")
        : tr("Nothing of this kind has been received yet.");
}

void IncidentListView::retranslate()
{
    m_show->setAccessibleName(tr("What the list shows"));
    //: Tab of the list: 事案
    m_show->setTabText(0, tr("Incidents"));
    //: Tab of the list: 脅威情報
    m_show->setTabText(1, tr("Threat data"));
    m_show->setTabText(2, tr("All"));
    m_table->setAccessibleName(tr("Objects, worst first"));
    m_texts->retranslate();
    if (m_filter->rule().column() == IncidentListModel::TitleColumn)
        m_filter->sortBy(m_filter->rule().column(), m_filter->rule().order(), uiLanguage());
    sizeRows();
    followRows();
}

void IncidentListView::addTool(QWidget* tool)
{
    m_head->addWidget(tool);
    setTabOrder(m_search->focusProxy(), tool); // as it stands, though it came last
    setTabOrder(tool, m_table);
}

SavedView IncidentListView::view() const
{
    const Focus& focus = m_workspace.focus;
    SavedView view;
    view.query = m_search->text();
    view.show = showWords[static_cast<std::size_t>(m_show->currentIndex())];
    view.sector = focus.sector();
    view.prefecture = focus.prefecture();
    view.from = focus.from();
    view.to = focus.to();
    view.sortColumn = m_filter->rule().column();
    view.isDescending = m_filter->rule().order() == Qt::DescendingOrder;
    view.columns = m_columns->own();
    view.saved = m_workspace.clock.shown();
    return view;
}

void IncidentListView::setView(const SavedView& view)
{
    const auto word = std::find(showWords.begin(), showWords.end(), view.show);
    if (word != showWords.end())
        m_show->setCurrentIndex(static_cast<int>(word - showWords.begin()));
    m_workspace.focus.setCell(view.sector, view.prefecture);
    m_workspace.focus.setSpan(view.from, view.to);
    m_search->setText(view.query);
    if (view.sortColumn >= 0 && view.sortColumn < IncidentListModel::ColumnCount)
        m_filter->sortBy(static_cast<IncidentListModel::Column>(view.sortColumn),
            view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder, uiLanguage());
    m_columns->setOwn(view.columns);
    showSorting();
}

ListExport IncidentListView::exported() const
{
    ListExport list;
    list.rows = m_workspace.picture.rows();
    list.order = m_filter->pictureRows();
    list.query = m_search->text();
    list.filter = filterWords();
    list.asOf = m_workspace.clock.shown();
    list.isLive = m_workspace.clock.isLive();
    return list;
}

/// Everything that narrows the list, in words.
QString IncidentListView::filterWords() const
{
    const Focus& focus = m_workspace.focus;
    SearchQuery all = *m_search->query();
    QStringList parts{ m_show->tabText(m_show->currentIndex()) };
    if (const QString words = QueryWords::of(all); !words.isEmpty())
        parts << words;
    SearchQuery chosen;
    chosen.sector = focus.sector();
    chosen.prefecture = focus.prefecture();
    chosen.from = focus.from();
    chosen.to = focus.to();
    if (const QString words = QueryWords::of(chosen); !words.isEmpty())
        parts << words;
    return parts.join(u" · "_s);
}

void IncidentListView::sizeRows()
{
    m_table->setLineHeight(QFontMetrics(m_table->font()).height() + 6);
    m_columns->fit();
}

void IncidentListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeRows();
    QWidget::changeEvent(event);
}

} // namespace yagura
