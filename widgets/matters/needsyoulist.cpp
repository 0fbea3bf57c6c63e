#include "matters/needsyoulist.h"

#include "common/countup.h"
#include "common/fittinglabel.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/stepwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/queuerule.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextLayout>
#include <QVBoxLayout>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 8;
constexpr int barWidth = 5;
constexpr int lineCount = 5;
constexpr int orderEvery = 5; // seconds
constexpr int leastWidthInLines
    = 11; // the time left and whose answer it waits for beside each other

QString bilingual(const QModelIndex& index, int role)
{
    return safeText(index.data(role).value<BilingualText>().in(uiLanguage()), 256);
}

/// What the row's clock says: a notice that is owed counts up; else what is left of the council's
/// time, or of the step that is due, with what stands behind it.
QString clockWords(const Matter& matter, const MatterProgress& progress, Instant now)
{
    if (progress.unnotifiedSince.isKnown())
        return CountUp::sentence(1, progress.unnotifiedSince, now);
    if (matter.council == CouncilOutcome::Pending) {
        if (!matter.expires.isKnown())
            //: 期限なし
            return MatterRowDelegate::tr("no limit");
        const QString left = TimeText::remaining(matter.expires - now);
        return progress.ladder == 0
            ? left
            //: %1 time left, %2 the share of it that has gone, a rung of the ladder
            : MatterRowDelegate::tr("%1 (%2 % gone)").arg(left).arg(progress.ladder);
    }
    const StepProgress* next = progress.hasNext ? progress.find(progress.next) : nullptr;
    if (!next || !next->due.isKnown())
        return {};
    //: %1 time left, %2 what stands behind the limit
    return MatterRowDelegate::tr("%1 (%2)").arg(
        TimeText::remaining(next->due - now), StepWords::clockKind(next->need.clock));
}

/// How the row stands, in words: time left while open, the outcome after.
QString standing(const QModelIndex& index, const PictureClock& clock)
{
    const auto matter = index.data(ApprovalQueueModel::MatterRole).value<Matter>();
    QStringList words;
    if (matter.council != CouncilOutcome::Pending)
        words << MatterWords::council(matter, index.data(ApprovalQueueModel::SettledRole).toBool());
    if (matter.isOpen() && (matter.hasStatutoryLane() || words.isEmpty()))
        words << clockWords(matter,
            index.data(ApprovalQueueModel::ProgressRole).value<MatterProgress>(), clock.shown());
    words.removeAll(QString());
    return words.join(MatterRowDelegate::tr(", "));
}

/// The state, and whose turn it is.
QString turn(const QModelIndex& index)
{
    const auto matter = index.data(ApprovalQueueModel::MatterRole).value<Matter>();
    const QString state = Words::matterState(matter.state);
    if (!matter.isOpen())
        return state;
    if (!matter.hasStatutoryLane()) // until the council has answered its state says nothing
        //: 次は協議会: the council is to answer
        return MatterRowDelegate::tr("next: the council");
    const auto progress = index.data(ApprovalQueueModel::ProgressRole).value<MatterProgress>();
    const StepProgress* next = progress.hasNext ? progress.find(progress.next) : nullptr;
    if (!next || QueueRule::isCouncilsTurn(matter, progress))
        return matter.council == CouncilOutcome::Pending
            //: 次は協議会: the council is to answer; %1 the state
            ? MatterRowDelegate::tr("%1; next: the council").arg(state)
            : state;
    //: %1 the state, %2 the next step, %3 whose it is
    return MatterRowDelegate::tr("%1; next: %2 (%3)")
        .arg(state, next->need.name.in(uiLanguage()), next->need.body.in(uiLanguage()));
}

/// Where this seat's own answer stands; none: nothing was signed here, or a later step is theirs.
Standing ownStanding(const QModelIndex& index)
{
    const Standing standing
        = MatterWords::standing(index.data(ApprovalQueueModel::OwnAnswerRole).value<OwnAnswer>(),
            index.data(ApprovalQueueModel::HasWitnessRole).toBool());
    const bool isLogged = standing == Standing::Logged || standing == Standing::Witnessed;
    return isLogged && index.data(ApprovalQueueModel::NeedsMeRole).toBool() ? Standing::None
                                                                            : standing;
}

QString seatWord(const QModelIndex& index)
{
    const auto answer = index.data(ApprovalQueueModel::OwnAnswerRole).value<OwnAnswer>();
    const Standing standing = ownStanding(index);
    if (standing == Standing::Logged || standing == Standing::Witnessed)
        //: あなたの回答：%1
        return MatterRowDelegate::tr("you: %1").arg(Words::verb(answer.verb));
    if (standing != Standing::None)
        return StandingMark::word(standing);
    if (index.data(ApprovalQueueModel::NeedsMeRole).toBool())
        //: In both lanes: あなたの対応待ち
        return MatterRowDelegate::tr("needs your seat");
    return {};
}

/// The first line broken where the words allow, the rest as far as a second line holds it.
std::array<QString, 2> twoLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const auto end = line.isValid() ? line.textLength() : 0;
    return { text.left(end).trimmed(),
        QFontMetrics(font).elidedText(text.mid(end), Qt::ElideRight, width) };
}

} // namespace

bool NeedsMeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return sourceModel()->index(row, 0, parent).data(ApprovalQueueModel::NeedsMeRole).toBool();
}

SpokenQueue::SpokenQueue(const PictureClock& clock, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
}

QVariant SpokenQueue::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    //: A row for the screen reader: %1 number, %2 kind, %3 title, %4 whose turn, %5 time left or
    //: outcome, %6 seat
    return tr("%1 %2, %3, %4, %5, %6")
        .arg(index.data(ApprovalQueueModel::NumberRole).toString(),
            bilingual(index, ApprovalQueueModel::KindRole),
            bilingual(index, ApprovalQueueModel::TitleRole), turn(index), standing(index, m_clock),
            seatWord(index));
}

MatterRowDelegate::MatterRowDelegate(const PictureClock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize MatterRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 200, lineCount * option.fontMetrics.lineSpacing() + 2 * pad };
}

void MatterRowDelegate::initStyleOption(
    QStyleOptionViewItem* option, const QModelIndex& index) const
{
    // What a screen reader says; paint() draws the same words in three lines.
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
}

void MatterRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    if (index.data(ApprovalQueueModel::NeedsMeRole).toBool())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
            painter->pen().color());
    QRect line = option.rect.adjusted(pad + barWidth, pad, -pad, 0);
    line.setHeight(option.fontMetrics.lineSpacing());
    if (index.data(ApprovalQueueModel::IsEscalationRole).toBool()) {
        const int side = line.height() + 4;
        const QRect badge(line.right() - side, line.top() - 2, side, side);
        Look::paintSeverity(
            *painter, badge, index.data(ApprovalQueueModel::SeverityRole).value<Severity>());
        line.setRight(badge.left() - pad);
    }
    const auto write = [&](const QString& text, int flags) {
        painter->drawText(line, flags | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    write(tr("%1  %2").arg(index.data(ApprovalQueueModel::NumberRole).toString(),
              bilingual(index, ApprovalQueueModel::KindRole)),
        Qt::AlignLeft);
    painter->setFont(option.font);
    line.setRight(option.rect.right() - pad);
    const QString title = bilingual(index, ApprovalQueueModel::TitleRole);
    for (const QString& words : twoLines(title, option.font, line.width())) {
        if (words.isEmpty())
            continue;
        line.translate(0, line.height());
        write(words, Qt::AlignLeft);
    }
    line.translate(0, line.height());
    write(turn(index), Qt::AlignLeft);
    line.translate(0, line.height());
    const QString left = standing(index, m_clock);
    const bool isClassA = !index.data(ApprovalQueueModel::LadderRole).toStringList().isEmpty();
    if (isClassA) { // inverse: a shape that is no colour, and seen from a step away
        const QRect box(
            line.topLeft(), QSize(option.fontMetrics.horizontalAdvance(left) + pad, line.height()));
        painter->fillRect(box, painter->pen().color());
        painter->setPen(option.palette.color(selected ? QPalette::Highlight : QPalette::Base));
    }
    line.adjust(isClassA ? pad / 2 : 0, 0, 0, 0);
    write(left, Qt::AlignLeft);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    line.setLeft(line.left() + option.fontMetrics.horizontalAdvance(left) + pad);
    const int words = option.fontMetrics.horizontalAdvance(seatWord(index));
    if (words > line.width() && line.bottom() + line.height() <= option.rect.bottom()) {
        line.translate(0, line.height()); // a short title leaves a line
        line.setLeft(option.rect.left() + pad + barWidth);
    }
    write(seatWord(index), Qt::AlignRight);
    const int side = line.height() - 2;
    const QRect sign(line.right() - words - pad - side, line.top() + 1, side, side);
    if (sign.left() > line.left())
        StandingMark::paint(*painter, sign, ownStanding(index), painter->pen().color());
    painter->restore();
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
    connect(
        shown, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRemoving = true; });
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
    followFocus(workspace.focus.matter());
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
    connect(&m_workspace.focus, &Focus::matterChanged, this, &NeedsYouList::followFocus);
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
    QWidget* before = m_view;
    for (QWidget* stop : panel->findChildren<QWidget*>()) {
        if (!(stop->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, stop);
        before = stop;
    }
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
    if (!m_workspace.focus.matter().isEmpty())
        return;
    const QSignalBlocker quiet(m_view->selectionModel());
    followFocus(matterId);
    m_view->viewport()->update(); // nobody told the view
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

/// What is on the screen already may have come to the list only now.
void NeedsYouList::takeNewRows()
{
    const QString shown = m_workspace.focus.matter();
    if (!shown.isEmpty() && !m_view->selectionModel()->hasSelection())
        followFocus(shown);
    showCount();
}

void NeedsYouList::settleRows()
{
    followFocus(m_workspace.focus.matter());
    m_isRemoving = false;
    showCount();
}

void NeedsYouList::choose(const QModelIndex& index)
{
    if (index.isValid() && !m_isRemoving)
        m_workspace.focus.setMatter(index.data(ApprovalQueueModel::NumberRole).toString());
}

void NeedsYouList::followFocus(const QString& matterId)
{
    QModelIndex wanted = m_spoken.mapFromSource(m_queue.indexOf(matterId));
    if (m_scope == Scope::MySeat)
        wanted = m_filter.mapFromSource(wanted);
    if (wanted.isValid())
        m_view->setCurrentIndex(wanted);
    else
        m_view->selectionModel()->clear();
}

} // namespace yagura
