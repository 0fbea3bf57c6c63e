#include "itemmodels/viewrows.h"

#include "search/queryreader.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

FocusFilter::Show showOf(const QString& word)
{
    if (word == u"threats")
        return FocusFilter::Show::ThreatData;
    return word == u"all" ? FocusFilter::Show::All : FocusFilter::Show::Incidents;
}

} // namespace

struct ViewRows::Shown {
    Shown(Workspace& workspace, const SavedView& chosen)
        : view(chosen)
        , list(workspace.picture)
        , filter(list, focus)
        , run(workspace.search)
    {
    }

    const SavedView view;
    Focus focus; ///< the view's own
    IncidentListModel list;
    FocusFilter filter;
    SearchRun run;
};

ViewRows::ViewRows(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ViewRows::changed);
}

ViewRows::~ViewRows() = default;

void ViewRows::show(const SavedView& view, Language language)
{
    m_shown = std::make_unique<Shown>(m_workspace, view);
    FocusFilter& filter = m_shown->filter;
    m_shown->focus.setCell(view.sector, view.prefecture);
    m_shown->focus.setSpan(view.from, view.to);
    filter.setShow(showOf(view.show));
    if (view.sortColumn >= 0 && view.sortColumn < IncidentListModel::ColumnCount)
        filter.sortBy(static_cast<IncidentListModel::Column>(view.sortColumn),
            view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder, language);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&filter, &FocusFilter::busyChanged, &m_soon, soon);
    connect(&filter, &QAbstractItemModel::modelReset, &m_soon, soon);
    connect(&filter, &QAbstractItemModel::layoutChanged, &m_soon, soon);
    connect(&filter, &QAbstractItemModel::dataChanged, &m_soon, soon);
    connect(&filter, &QAbstractItemModel::rowsInserted, &m_soon, soon);
    connect(&filter, &QAbstractItemModel::rowsRemoved, &m_soon, soon);
    connect(&filter, &QAbstractItemModel::rowsMoved, &m_soon, soon);
    connect(&m_shown->run, &SearchRun::answered, &filter,
        [&filter](
            const SharedQuery& query, const SharedHits& hits) { filter.setQuery(query, hits); });
    const SearchQuery query = QueryReader::read(view.query).query;
    if (!query.isEmpty())
        m_shown->run.ask(std::make_shared<const SearchQuery>(query));
    m_soon.start();
}

void ViewRows::clear()
{
    m_shown.reset();
    m_soon.start();
}

const SavedView* ViewRows::view() const
{
    return m_shown ? &m_shown->view : nullptr;
}

bool ViewRows::isBusy() const
{
    return m_shown && (m_shown->run.isRunning() || m_shown->filter.isBusy());
}

int ViewRows::count() const
{
    return m_shown ? m_shown->filter.rowCount() : 0;
}

std::vector<Item> ViewRows::first(int most) const
{
    std::vector<Item> items;
    for (int row = 0; row < std::min(most, count()); ++row)
        items.push_back(m_workspace.picture.item(m_shown->filter.pictureRow(row)));
    return items;
}

} // namespace yagura
