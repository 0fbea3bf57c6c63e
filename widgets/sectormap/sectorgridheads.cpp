#include "sectormap/sectorgridheads.h"

#include "common/look.h"
#include "common/uilanguage.h"
#include "sectormap/celltexts.h"
#include "sectormap/sectorgridmodel.h"
#include "sectormap/watchmark.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int shapeSize = 18;
constexpr int gap = 4;
constexpr int lowestHead = 64; ///< the corner beside it holds two controls

QFont headFont(const QFont& font, double factor)
{
    QFont small = font;
    small.setPointSizeF(std::max(8.0, font.pointSizeF() * factor));
    return small;
}

/// Kanji stand upright one below the other; Latin letters lie on their side.
bool standsUpright(const QString& name)
{
    constexpr char16_t firstCjk = 0x2E80;
    return !name.isEmpty() && name.front().unicode() >= firstCjk;
}

void paintGround(QPainter& painter, const QRect& rect, const QPalette& palette)
{
    painter.fillRect(rect, palette.color(QPalette::Window));
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
}

} // namespace

PrefectureHead::PrefectureHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFont(headFont(font(), 0.75));
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
}

QString PrefectureHead::region(int section) const
{
    return model()
        ->headerData(section, Qt::Horizontal, SectorStatusModel::RegionRole)
        .value<BilingualText>()
        .in(uiLanguage());
}

bool PrefectureHead::isClosed(int section) const
{
    return model()->headerData(section, Qt::Horizontal, SectorGridModel::ClosedRole).toBool();
}

QString PrefectureHead::name(int section) const
{
    if (isClosed(section))
        return region(section);
    const int code
        = model()->headerData(section, Qt::Horizontal, SectorStatusModel::PrefectureRole).toInt();
    return CellTexts::shortPlace(static_cast<PrefectureCode>(code));
}

/// Where a column is wide enough its name is written as words are.
bool PrefectureHead::lies(int section) const
{
    return fontMetrics().horizontalAdvance(name(section)) + 2 * gap <= sectionSize(section);
}

void PrefectureHead::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(event->pos());
    if (section < 0 || event->button() != Qt::LeftButton)
        return;
    if (event->pos().y() < bandHeight() || isClosed(section))
        emit regionClicked(section);
    else
        emit nameClicked(section);
}

int PrefectureHead::bandHeight() const
{
    return fontMetrics().height() + 2;
}

QSize PrefectureHead::sizeHint() const
{
    int longest = 0;
    for (int section = 0; section < count(); ++section) {
        const QString text = name(section);
        longest = std::max(longest,
            lies(section)             ? fontMetrics().height()
                : standsUpright(text) ? int(text.size()) * (fontMetrics().ascent() + 1)
                                      : fontMetrics().horizontalAdvance(text));
    }
    return { QHeaderView::sizeHint().width(),
        std::max(lowestHead, bandHeight() + longest + 2 * gap) };
}

void PrefectureHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setFont(font());
    paintGround(*painter, rect, palette());
    QRect band = rect;
    band.setHeight(bandHeight());
    paintBand(*painter, band, section);
    paintName(*painter, rect.adjusted(0, bandHeight(), -1, -1), section);
    if (model()->headerData(section, Qt::Horizontal, SectorGridModel::WatchedRole).toBool())
        WatchMark::paint(*painter, { rect.center().x() + 0.5, eyeLine(rect, section) },
            Look::outline(Look::Room::Desk), palette().color(QPalette::Base));
    painter->restore();
}

/// Where a name ends: upright ones begin at the top, those on their side at the bottom.
double PrefectureHead::eyeLine(const QRect& rect, int section) const
{
    const double half = WatchMark::size.height() / 2 + 1;
    return lies(section) || standsUpright(name(section)) ? rect.bottom() - half
                                                         : rect.top() + bandHeight() + half;
}

/// Each section draws its slice of the whole band, so that a partial repaint is right.
void PrefectureHead::paintBand(QPainter& painter, const QRect& slice, int section) const
{
    const QString own = region(section);
    int first = section;
    int last = section;
    while (first > 0 && region(first - 1) == own)
        --first;
    while (last + 1 < count() && region(last + 1) == own)
        ++last;
    const int left = sectionViewportPosition(first);
    const QRect whole(left, slice.top(), sectionViewportPosition(last) + sectionSize(last) - left,
        slice.height());
    painter.save();
    painter.setClipRect(slice);
    painter.fillRect(slice, palette().color(QPalette::Button));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(whole.adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::ButtonText));
    // A closed region says its name below; one prefecture has no room, and needs none beside it.
    if (isClosed(section))
        painter.drawText(whole, Qt::AlignCenter, u"＋"_s);
    else if (fontMetrics().horizontalAdvance(own) <= whole.width() - 4)
        painter.drawText(whole, Qt::AlignCenter, own);
    if (model()->headerData(section, Qt::Horizontal, SectorGridModel::RegionWatchedRole).toBool())
        WatchMark::paint(painter,
            { whole.left() + WatchMark::size.width() / 2 + 2, whole.center().y() + 0.5 },
            Look::outline(Look::Room::Desk), palette().color(QPalette::Base));
    painter.restore();
}

void PrefectureHead::paintName(QPainter& painter, const QRect& box, int section) const
{
    const QString words = name(section);
    painter.setPen(palette().color(QPalette::ButtonText));
    if (lies(section)) {
        painter.drawText(box, Qt::AlignCenter, words);
        return;
    }
    if (standsUpright(words)) {
        const int step = fontMetrics().ascent() + 1;
        QRect line(box.left(), box.top() + gap, box.width(), step);
        for (const QChar letter : words) {
            painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, QString(letter));
            line.translate(0, step);
        }
        return;
    }
    painter.save();
    painter.translate(box.left(), box.bottom());
    painter.rotate(-90);
    painter.drawText(
        QRect(gap, 0, box.height() - gap, box.width()), Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.restore();
}

SectorHead::SectorHead(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    fitTo(0);
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
}

void SectorHead::fitTo(int rowHeight)
{
    constexpr int roomy = 24;
    const QFont fitting = headFont(parentWidget()->font(), rowHeight < roomy ? 0.9 : 1);
    if (fitting != font())
        setFont(fitting);
}

QString SectorHead::name(int section) const
{
    const QString words = model()
                              ->headerData(section, Qt::Vertical, SectorStatusModel::ShortNameRole)
                              .value<BilingualText>()
                              .in(uiLanguage());
    const bool inForce
        = model()->headerData(section, Qt::Vertical, SectorGridModel::InForceRole).toBool();
    //: Row head: %1 a sector that is enacted and not yet in force; short (%1（未施行）)
    return inForce ? words : tr("%1 (not in force)").arg(words);
}

int SectorHead::countWidth() const
{
    return fontMetrics().horizontalAdvance(u"※999"_s);
}

QSize SectorHead::sizeHint() const
{
    int widest = 0;
    for (int section = 0; section < count(); ++section)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name(section)));
    return { widest + shapeSize + countWidth() + 4 * gap, QHeaderView::sizeHint().height() };
}

void SectorHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto total = model()
                           ->headerData(section, Qt::Vertical, SectorStatusModel::TotalRole)
                           .value<SectorCell>();
    painter->save();
    painter->setFont(font());
    paintGround(*painter, rect, palette());
    if (total.notReporting)
        Look::paintHatch(*painter, rect);
    if (!total.isQuiet())
        Look::paintSeverity(*painter,
            QRectF(rect.left() + gap, rect.center().y() - shapeSize / 2 + 1, shapeSize, shapeSize),
            total.worst, Look::Room::Desk, total.changedWithin24h);
    if (model()->headerData(section, Qt::Vertical, SectorGridModel::LeaningRole).toBool()) {
        painter->setPen(QPen(palette().color(QPalette::ButtonText), 2, Qt::DashLine));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->setPen(palette().color(QPalette::ButtonText));
    const QRect words = rect.adjusted(shapeSize + 2 * gap, 0, -gap, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name(section));
    const bool isShared
        = model()->headerData(section, Qt::Vertical, SectorGridModel::SharedRole).toInt() > 0;
    // The sign of Japanese tables for "see the note": a sum over the rows would count it twice.
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter,
        isShared ? u"※%1"_s.arg(total.open) : QString::number(total.open));
    if (model()->headerData(section, Qt::Vertical, SectorGridModel::WatchedRole).toBool())
        WatchMark::paint(*painter,
            total.isQuiet() ? QPointF(rect.left() + gap + shapeSize / 2.0, rect.center().y() + 1)
                            : QPointF(rect.left() + WatchMark::size.width() / 2 + 1,
                                rect.top() + WatchMark::size.height() / 2 + 1),
            Look::outline(Look::Room::Desk), palette().color(QPalette::Base));
    painter->restore();
}

} // namespace yagura
