#include "alarms/alarmlist.h"

#include "alarms/alarmflash.h"
#include "alarms/alarmwords.h"
#include "common/look.h"

#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 6;
constexpr int border = 3;
constexpr int lines = 2;

AlarmRow rowOf(const QModelIndex& index)
{
    return index.data(AlarmListModel::RowRole).value<AlarmRow>();
}

} // namespace

SpokenAlarms::SpokenAlarms(const PictureClock& clock, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
}

QVariant SpokenAlarms::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const AlarmRow row = rowOf(index);
    return row.first.subject.key.isEmpty() ? QString() : AlarmWords::spoken(row, m_clock.now());
}

AlarmDelegate::AlarmDelegate(const PictureClock& clock, const AlarmFlash& flash, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_flash(flash)
{
}

void AlarmDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear(); // drawn below
}

QSize AlarmDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { option.fontMetrics.averageCharWidth() * 40,
        lines * option.fontMetrics.lineSpacing() + 2 * (pad + border) };
}

/// The letter of the class in a box; beside it a tick: there once it is acknowledged, dotted while
/// that is pending.
void AlarmDelegate::paintSign(QPainter& painter, const QRect& box, const Alarm& alarm) const
{
    const QRect letter(box.left(), box.top(), box.height(), box.height());
    const bool isUrgent = alarm.urgency() == AlarmClass::ActNow;
    if (isUrgent) {
        painter.fillRect(letter, Look::severityFill(Severity::Grave));
        painter.save();
        painter.setPen(Look::severityText(Severity::Grave));
    }
    painter.drawText(letter, Qt::AlignCenter, AlarmWords::letter(alarm.urgency()));
    if (isUrgent)
        painter.restore();
    painter.drawRect(letter);
    const AlarmState state = alarm.standing.state;
    if (state != AlarmState::Acknowledged && state != AlarmState::Returned)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(
        painter.pen().color(), 2, state == AlarmState::Returned ? Qt::DotLine : Qt::SolidLine));
    const QRectF tick = QRectF(letter).translated(letter.width() + pad, 0).adjusted(2, 4, -2, -4);
    const QPointF corner(tick.left() + tick.width() / 3, tick.bottom());
    painter.drawLine(QPointF(tick.left(), tick.center().y()), corner);
    painter.drawLine(corner, tick.topRight());
    painter.restore();
}

void AlarmDelegate::paintBorder(QPainter& painter, const QRect& box, const AlarmRow& row) const
{
    if (!row.flashes() || !m_flash.isOn())
        return;
    painter.setPen(QPen(Look::severityFill(Severity::Grave), border));
    painter.drawRect(box.adjusted(1, 1, -2, -2));
}

void AlarmDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const AlarmRow row = rowOf(index);
    if (row.first.subject.key.isEmpty())
        return;
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool isOver = !row.worst.standing.active;
    QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (isOver && !selected)
        ink = Look::quiet(Look::Room::Desk);
    painter->setPen(ink);
    const int height = option.fontMetrics.lineSpacing();
    QRect line = option.rect.adjusted(pad + border, pad + border, -pad - border, 0);
    line.setHeight(height);
    paintSign(*painter, QRect(line.topLeft(), QSize(height, height)), row.worst);
    line.setLeft(line.left() + 2 * (height + pad) + pad);
    const auto write = [&](const QString& text) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
    };
    QFont bold = option.font;
    bold.setBold(row.worst.standing.wantsEyes());
    painter->setFont(bold);
    write(AlarmWords::headline(row));
    painter->setFont(option.font);
    line.translate(0, height);
    const Instant now = m_clock.now();
    write(row.isHeap()
            //: a heap of alarms: %1 the first one, %2 the worst one
            ? tr("First: %1   Worst: %2")
                  .arg(AlarmWords::headline(row.first), AlarmWords::headline(row.worst))
            : AlarmWords::standing(row.first, now));
    paintBorder(*painter, option.rect, row);
    painter->restore();
}

AlarmList::AlarmList(const AlarmBook& book, AlarmListModel::Show show, const PictureClock& clock,
    const AlarmFlash& flash, QWidget* parent)
    : QTreeView(parent)
    , m_clock(clock)
    , m_model(book, show)
    , m_spoken(clock)
{
    m_spoken.setSourceModel(&m_model);
    setModel(&m_spoken);
    setItemDelegate(new AlarmDelegate(clock, flash, this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        m_open.insert(index.data(AlarmListModel::KeyRole).toString());
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_open.erase(index.data(AlarmListModel::KeyRole).toString());
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (m_isRestoring)
                return;
            m_key = current.data(AlarmListModel::KeyRole).toString();
            const QModelIndex top = current.parent().isValid() ? current.parent() : current;
            m_row = top.isValid() ? top.row() : 0;
            // The keyboard's arrival makes a row the current one and marks none.
            if (current.isValid() && !selectionModel()->isSelected(current))
                selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
            emit chosen();
        });
    connect(&m_spoken, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_isRestoring = true; });
    connect(&m_spoken, &QAbstractItemModel::modelReset, this, &AlarmList::restore);
    connect(&m_spoken, &QAbstractItemModel::dataChanged, this, &AlarmList::chosen);
    connect(&flash, &AlarmFlash::toggled, viewport(), qOverload<>(&QWidget::update));
}

QModelIndex AlarmList::at(const QString& key) const
{
    return key.isEmpty() ? QModelIndex() : m_spoken.mapFromSource(m_model.indexOf(key));
}

void AlarmList::restore()
{
    for (const QString& key : std::set<QString>(m_open)) {
        if (const QModelIndex heap = at(key); heap.isValid())
            expand(heap);
    }
    m_isRestoring = false;
    QModelIndex current = at(m_key);
    const int rows = m_spoken.rowCount();
    if (!current.isValid() && rows > 0)
        current = m_spoken.index(std::clamp(m_row, 0, rows - 1), 0);
    if (current.isValid())
        setCurrentIndex(current);
    m_key = current.data(AlarmListModel::KeyRole).toString();
    emit chosen();
}

QString AlarmList::currentKey() const
{
    return currentIndex().data(AlarmListModel::KeyRole).toString();
}

QStringList AlarmList::chosenKeys() const
{
    return m_model.keysAt(m_spoken.mapToSource(currentIndex()));
}

void AlarmList::choose(const QString& key)
{
    const QModelIndex index = at(key);
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void AlarmList::stepUnacknowledged(bool forward, bool fromHere)
{
    const QString here = fromHere ? chosenKeys().value(0) : QString();
    choose(m_model.nextUnacknowledged(here, forward));
}

void AlarmList::refresh()
{
    m_model.refresh(m_clock.now());
    viewport()->update();
}

} // namespace yagura
