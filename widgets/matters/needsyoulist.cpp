#include "matters/needsyoulist.h"

#include "common/fittinglabel.h"
#include "common/focuslead.h"
#include "common/plaintext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int orderEvery = 5; // seconds
constexpr int leastWidthInLines
    = 11; // the time left and whose answer it waits for beside each other

} // namespace

bool NeedsMeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return sourceModel()->index(row, 0, parent).data(ApprovalQueueModel::NeedsMeRole).toBool();
}

NeedsYouList::NeedsYouList(Workspace& workspace, Scope scope, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scope(scope)
    , m_queue(workspace.book, workspace.desk)
    , m_spoken(workspace.clock)
    , m_heading(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_rule(new FittingLabel(this))
    , m_sort(new QPushButton(this))
    , m_view(new QListView(this))
{
    m_spoken.setSourceModel(&m_queue);
    m_filter.setSourceModel(&m_spoken);
    QAbstractItemModel* shown = &m_spoken;
    if (scope == Scope::MySeat)
        shown = &m_filter;
    // Before the view connects itself: a view moves on by itself when its row goes, and the one
    // just answered must stay.
    connect(shown, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isOwnMove = true; });
    m_view->setObjectName(u"queue"_s);
    m_empty->setObjectName(u"queueEmpty"_s);
    m_empty->setWordWrap(true);
    m_view->setModel(shown);
    m_view->setItemDelegate(new MatterRowDelegate(workspace.clock, this));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_rule->setObjectName(u"queueRule"_s);
    m_sort->setObjectName(u"sortQueue"_s);
    m_sort->setAutoDefault(false);
    m_sort->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_rule);
    layout->addWidget(m_sort);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addStretch();

    fitToFont();
    followModel();
    retranslate();
    markWhatIsShown();
}

void NeedsYouList::followModel()
{
    const QAbstractItemModel* shown = m_view->model();
    connect(shown, &QAbstractItemModel::rowsInserted, this, &NeedsYouList::takeNewRows);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &NeedsYouList::settleRows);
    connect(shown, &QAbstractItemModel::modelReset, this, &NeedsYouList::settleRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &NeedsYouList::choose);
    connect(m_view, &QListView::clicked, this, &NeedsYouList::choose);
    connect(m_view, &QListView::activated, this, &NeedsYouList::choose);
    connect(&m_workspace.focus, &Focus::matterChanged, this, &NeedsYouList::markWhatIsShown);
    connect(&m_second, &QTimer::timeout, this, &NeedsYouList::tick);
    connect(m_sort, &QPushButton::clicked, this, [this] {
        m_queue.sort();
        m_sort->hide();
        m_view->setFocus();
    });
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_second.start(1000);
}

bool NeedsYouList::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        m_queue.setHeld(true);
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        // The widget itself knows it only after the event.
        QMetaObject::invokeMethod(this, &NeedsYouList::keepOrder, Qt::QueuedConnection);
        break;
    case QEvent::KeyPress:
        if (watched == m_view && chooseWhereItStands(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// With nothing chosen, the row that has the keyboard is the first to be chosen: from there a key
/// would only lead past it.
bool NeedsYouList::chooseWhereItStands(int key)
{
    const bool leads
        = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_Space;
    if (!leads || m_view->selectionModel()->hasSelection() || !m_view->currentIndex().isValid())
        return false;
    choose(m_view->currentIndex());
    return true;
}

bool NeedsYouList::isInUse() const
{
    return m_view->viewport()->underMouse() || m_view->hasFocus() || m_sort->hasFocus()
        || m_sort->underMouse();
}

void NeedsYouList::tick()
{
    m_view->viewport()->update();
    if (++m_seconds % orderEvery == 0)
        keepOrder();
}

void NeedsYouList::keepOrder()
{
    m_queue.setHeld(isInUse());
    const bool inOrder = m_queue.isInOrder();
    if (!inOrder && !isInUse())
        m_queue.sort();
    m_sort->setVisible(!inOrder && isInUse());
}

void NeedsYouList::setBelow(QWidget* panel)
{
    layout()->addWidget(panel);
    FocusLead::through(*m_view, *panel);
}

QString NeedsYouList::nextNeedingMe(const QString& matterId) const
{
    const QAbstractItemModel& rows = *m_view->model();
    const int many = rows.rowCount();
    const auto number = [&](int row) {
        return rows.index(row, 0).data(ApprovalQueueModel::NumberRole).toString();
    };
    int here = 0;
    while (here < many && number(here) != matterId)
        ++here;
    for (int step = 1; step <= many; ++step) {
        const int row = here == many ? step - 1 : (here + step) % many;
        if (rows.index(row, 0).data(ApprovalQueueModel::NeedsMeRole).toBool())
            return number(row);
    }
    return {};
}

int NeedsYouList::count() const
{
    return m_view->model()->rowCount();
}

QString NeedsYouList::firstMatter() const
{
    return count() == 0
        ? QString()
        : m_view->model()->index(0, 0).data(ApprovalQueueModel::NumberRole).toString();
}

void NeedsYouList::mark(const QString& matterId)
{
    m_shown = matterId;
    markWhatIsShown();
}

QSize NeedsYouList::sizeHint() const
{
    return { 280, 320 };
}

void NeedsYouList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitToFont();
    QWidget::changeEvent(event);
}

void NeedsYouList::fitToFont()
{
    setMinimumWidth(leastWidthInLines * fontMetrics().lineSpacing());
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
}

void NeedsYouList::retranslate()
{
    const bool mine = m_scope == Scope::MySeat;
    m_heading->setPlain(mine ? tr("Needs your seat") : tr("Matters before the council"));
    m_empty->setPlain(
        mine ? tr("Nothing needs your seat.") : tr("No matter has been put before the council."));
    //: 並び順: the one rule of the list
    m_rule->setWords(tr("Order: your seat first, then level asked for × share of the time gone (a "
                        "measure counts as 4)"));
    m_sort->setText(tr("The order has changed: sort"));
    m_view->setAccessibleName(m_heading->text());
    showCount();
}

void NeedsYouList::showCount()
{
    m_empty->setVisible(count() == 0);
    m_view->setVisible(count() != 0);
    m_rule->setVisible(count() > 1);
}

/// What is shown already may have come to the list only now.
void NeedsYouList::takeNewRows()
{
    if (!m_view->selectionModel()->hasSelection())
        markWhatIsShown();
    showCount();
}

void NeedsYouList::settleRows()
{
    markWhatIsShown();
    m_isOwnMove = false;
    showCount();
}

void NeedsYouList::choose(const QModelIndex& index)
{
    if (index.isValid() && !m_isOwnMove)
        m_workspace.focus.setMatter(index.data(ApprovalQueueModel::NumberRole).toString());
}

/// Chooses nothing by it. Where nothing was marked the keyboard stays at its row.
void NeedsYouList::markWhatIsShown()
{
    const QString chosen = m_workspace.focus.matter();
    QModelIndex wanted
        = m_spoken.mapFromSource(m_queue.indexOf(chosen.isEmpty() ? m_shown : chosen));
    if (m_scope == Scope::MySeat)
        wanted = m_filter.mapFromSource(wanted);
    const QScopedValueRollback ownMove(m_isOwnMove, true);
    if (wanted.isValid())
        m_view->setCurrentIndex(wanted);
    else if (m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->clear();
}

} // namespace yagura
