#include "common/standing.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace yagura {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::Standing)
};

QPainterPath tick(const QRectF& box)
{
    QPainterPath path(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.74));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.8, box.height() * 0.26));
    return path;
}

QPainterPath arrowUp(const QRectF& box)
{
    const QPointF tip(box.center().x(), box.top() + box.height() * 0.22);
    QPainterPath path(tip);
    path.lineTo(box.center().x(), box.top() + box.height() * 0.78);
    path.moveTo(tip + QPointF(-box.width() * 0.2, box.height() * 0.22));
    path.lineTo(tip);
    path.lineTo(tip + QPointF(box.width() * 0.2, box.height() * 0.22));
    return path;
}

QPainterPath cross(const QRectF& box)
{
    const QRectF inner = box.adjusted(
        box.width() * 0.26, box.height() * 0.26, -box.width() * 0.26, -box.height() * 0.26);
    QPainterPath path(inner.topLeft());
    path.lineTo(inner.bottomRight());
    path.moveTo(inner.topRight());
    path.lineTo(inner.bottomLeft());
    return path;
}

QPainterPath bar(const QRectF& box)
{
    QPainterPath path(QPointF(box.left() + box.width() * 0.24, box.center().y()));
    path.lineTo(box.right() - box.width() * 0.24, box.center().y());
    return path;
}

/// A key with its bow above, and a stroke through it.
QPainterPath struckKey(const QRectF& box)
{
    const double w = box.width();
    QPainterPath path;
    path.addEllipse(QPointF(box.left() + w * 0.32, box.top() + w * 0.34), w * 0.2, w * 0.2);
    path.moveTo(box.left() + w * 0.46, box.top() + w * 0.48);
    path.lineTo(box.left() + w * 0.82, box.top() + w * 0.84);
    path.lineTo(box.left() + w * 0.92, box.top() + w * 0.74);
    path.moveTo(box.right(), box.top());
    path.lineTo(box.left(), box.bottom());
    return path;
}

} // namespace

Standing StandingMark::of(SubmissionState state, bool hasWitness)
{
    switch (state) {
    case SubmissionState::Queued:
        return Standing::Queued;
    case SubmissionState::Logged:
        return hasWitness ? Standing::Unwitnessed : Standing::Logged;
    case SubmissionState::Refused:
        return Standing::Refused;
    case SubmissionState::Witnessed:
        return hasWitness ? Standing::Witnessed : Standing::Logged;
    }
    return Standing::None;
}

QString StandingMark::word(Standing standing)
{
    switch (standing) {
    case Standing::None:
        return {};
    case Standing::Queued:
        //: 送信待ち
        return Text::tr("Waiting to be sent");
    case Standing::Logged:
        //: In a ledger without a witness: 台帳記載済み
        return Text::tr("In the ledger");
    case Standing::Unwitnessed:
        //: In the ledger, and the witness has not signed yet: 第三者証明待ち
        return Text::tr("Waiting for the witness");
    case Standing::Witnessed:
        //: 第三者証明済み
        return Text::tr("Witnessed");
    case Standing::Refused:
        //: By the hub: 受付拒否. Not a council's refusal (却下).
        return Text::tr("Not taken by the hub");
    case Standing::Uncounted:
        //: In the ledger, and counting for nothing: 無効
        return Text::tr("Does not count");
    case Standing::KeyRevoked:
        //: 鍵失効
        return Text::tr("Key revoked");
    }
    return {};
}

void StandingMark::paint(QPainter& painter, const QRectF& box, Standing standing, const QColor& ink)
{
    const double side = std::min(box.width(), box.height());
    const double line = std::max(1.5, side / 11);
    QRectF square(0, 0, side - 2 * line, side - 2 * line);
    square.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen dashed = pen;
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({ 2, 1.4 });
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](const QPen& with, const QPainterPath& path) {
        painter.setPen(with);
        painter.drawPath(path);
    };
    QPainterPath circle;
    circle.addEllipse(square);
    QPainterPath frame;
    frame.addRect(square);
    switch (standing) {
    case Standing::None:
        break;
    case Standing::Queued:
        draw(dashed, circle);
        draw(pen, arrowUp(square));
        break;
    case Standing::Logged:
        draw(pen, frame);
        draw(pen, tick(square));
        break;
    case Standing::Unwitnessed:
        draw(dashed, frame);
        draw(pen, tick(square));
        break;
    case Standing::Witnessed:
        painter.fillPath(circle, ink);
        pen.setColor(ink.lightness() > 127 ? Qt::black : Qt::white);
        draw(pen, tick(square));
        break;
    case Standing::Refused:
        draw(pen, frame);
        draw(pen, cross(square));
        break;
    case Standing::Uncounted:
        draw(pen, frame);
        draw(pen, bar(square));
        break;
    case Standing::KeyRevoked:
        draw(pen, struckKey(square));
        break;
    }
    painter.restore();
}

StandingBadge::StandingBadge(Standing standing, QWidget* parent)
    : QWidget(parent)
    , m_standing(standing)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStanding(standing);
}

void StandingBadge::setStanding(Standing standing)
{
    m_standing = standing;
    setAccessibleName(StandingMark::word(standing));
    setToolTip(StandingMark::word(standing));
    update();
}

QSize StandingBadge::sizeHint() const
{
    const int side = fontMetrics().height();
    return { side, side };
}

void StandingBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    StandingMark::paint(painter, rect(), m_standing, palette().color(QPalette::WindowText));
}

void StandingBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setStanding(m_standing);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace yagura
