#include "sectormap/creditbox.h"

#include "common/look.h"
#include "sectormap/mapcredit.h"
#include "sectormap/mapview.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace yagura {

namespace {

constexpr double mapAspect = 1.25;
constexpr double ofText = 0.55; ///< its letters
constexpr int seeThrough = 220;
constexpr int flags = Qt::AlignLeft | Qt::TextWordWrap;

} // namespace

/// The column holds the longest word at least, and takes of what the map leaves.
void CreditBox::layOut() const
{
    if (m_room == m_map.size())
        return;
    m_room = m_map.size();
    const QFontMetrics metrics(mapLetters(m_map.font(), ofText), &m_map);
    const auto broken = [&metrics](int width) {
        return metrics.boundingRect(QRect(0, 0, width, 10'000), flags, mapCredit()).size();
    };
    const int least = broken(1).width() + 2;
    const int beside = m_room.width() - qRound(mapAspect * m_room.height());
    m_isBeside = beside >= least;
    const int column
        = m_isBeside ? std::min(beside, 3 * least) : m_room.width() - 2 * MapView::margin;
    const int tall = broken(column).height();
    m_box = { MapView::margin, m_room.height() - tall - 2, column, tall };
}

QRect CreditBox::box() const
{
    layOut();
    return m_box;
}

bool CreditBox::isBeside() const
{
    layOut();
    return m_isBeside;
}

QMargins CreditBox::room() const
{
    return isBeside() ? QMargins(box().width(), 0, 0, 0) : QMargins(0, 0, 0, box().height());
}

void CreditBox::draw(bool isOverMap)
{
    const double ratio = m_map.devicePixelRatio();
    m_drawn = QPixmap(box().size() * ratio);
    m_drawn.setDevicePixelRatio(ratio);
    QColor ground = m_map.palette().color(QPalette::Base);
    ground.setAlpha(isOverMap ? seeThrough : 0);
    m_drawn.fill(ground);
    QPainter words(&m_drawn);
    words.setFont(mapLetters(m_map.font(), ofText));
    words.setPen(Look::quiet(Look::Room::Desk));
    words.drawText(QRect(QPoint(0, 0), box().size()), flags, mapCredit());
}

void CreditBox::paint(QPainter& painter, bool isOverMap)
{
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != m_map.devicePixelRatio())
        draw(isOverMap);
    painter.drawPixmap(box().topLeft(), m_drawn);
}

void CreditBox::forgetLayout()
{
    m_room = {};
    m_drawn = {};
}

} // namespace yagura
