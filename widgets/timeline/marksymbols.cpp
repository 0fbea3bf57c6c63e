#include "timeline/marksymbols.h"

#include "common/timetext.h"
#include "common/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>

namespace yagura::MarkSymbols {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::MarkSymbols)
};

constexpr double spriteMargin = 2; // a shape's outline goes beyond its box

QString verbLetter(Verb verb)
{
    if (verb == Verb::SignOff || verb == Verb::Substitute)
        return Text::tr("S", "one letter on the timeline: signed (決裁, 署)");
    if (verb == Verb::Refuse || verb == Verb::Deny)
        return Text::tr("R", "one letter on the timeline: refused (却下, 却)");
    if (verb == Verb::SendBack)
        return Text::tr("B", "one letter on the timeline: sent back (差戻し, 戻)");
    if (verb == Verb::Abstain)
        return Text::tr("A", "one letter on the timeline: abstained (棄権, 棄)");
    return Text::tr("M", "one letter on the timeline: any other mark (記)");
}

} // namespace

QString letter(const TimelineMark& mark)
{
    switch (mark.kind) {
    case TimelineMark::Kind::Opened:
        return mark.lane == TimelineModel::urgentLane
            ? Text::tr("U", "one letter on the timeline: urgent act declared (緊急, 急)")
            : Text::tr("O", "one letter on the timeline: matter opened (上申, 申)");
    case TimelineMark::Kind::Notified:
        return Text::tr("N", "one letter on the timeline: the Commission was notified (通知, 通)");
    case TimelineMark::Kind::Mark:
        return verbLetter(mark.verb);
    case TimelineMark::Kind::Decided:
        return Text::tr("D", "one letter on the timeline: decided (決)");
    case TimelineMark::Kind::Incident:
    case TimelineMark::Kind::Threat:
        break;
    }
    return {};
}

namespace {

/// Drawn once for each level and size: a full timeline shows a thousand of them.
QPixmap sprite(double side, double ratio, Severity severity, Look::Room room)
{
    const QString key = u"timeline-mark-%1-%2-%3-%4"_s.arg(side)
                            .arg(ratio)
                            .arg(static_cast<int>(severity))
                            .arg(static_cast<int>(room));
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    const double whole = side + 2 * spriteMargin;
    drawn = QPixmap((QSizeF(whole, whole) * ratio).toSize());
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    Look::paintSeverity(painter, QRectF(spriteMargin, spriteMargin, side, side), severity, room);
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

} // namespace

void paint(QPainter& painter, const QRectF& box, const TimelineMark& mark, Look::Room room)
{
    if (!mark.isDecision()) {
        const double ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(box.topLeft() - QPointF(spriteMargin, spriteMargin),
            sprite(box.width(), ratio, mark.severity, room));
        return;
    }
    painter.save();
    const QColor ink = Look::outline(room);
    // What its witness has not signed is no end yet: hollow, and dashed as in every list.
    const bool final = mark.witnessed
        && (mark.kind == TimelineMark::Kind::Decided || mark.kind == TimelineMark::Kind::Notified);
    const double line = std::max(1.0, box.width() / 18);
    QPen pen(ink, line);
    if (!mark.witnessed)
        pen.setDashPattern({ 2, 1.4 });
    painter.setPen(pen);
    painter.setBrush(final ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRect(box.adjusted(line, line, -line, -line));
    QFont font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(box.height() * 0.64)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(final ? Look::palette(room).color(QPalette::Base) : ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, letter(mark));
    painter.restore();
}

QString sentence(const TimelineMark& mark, const QString& subject)
{
    const QString time = mark.timeKnown
        ? TimeText::full(mark.time)
        //: %1 is a time; the time of occurrence is not known
        : Text::tr("%1 (time of the report)").arg(TimeText::full(mark.time));
    switch (mark.kind) {
    case TimelineMark::Kind::Incident:
        //: %1 time, %2 sector, %3 level
        return Text::tr("%1, %2: incident, level %3")
            .arg(time, Words::sector(subject), Words::severity(mark.severity));
    case TimelineMark::Kind::Threat:
        return Text::tr("%1, %2: threat data").arg(time, Words::sector(subject));
    case TimelineMark::Kind::Opened:
        return mark.lane == TimelineModel::urgentLane
            //: %2 number of the matter
            ? Text::tr("%1: urgent act %2 was declared").arg(time, subject)
            : Text::tr("%1: matter %2 was put before the council").arg(time, subject);
    case TimelineMark::Kind::Notified:
        //: 通知: the statutory notice of an urgent act
        return Text::tr("%1: the Commission was notified of urgent act %2").arg(time, subject);
    case TimelineMark::Kind::Mark:
        //: %3 is a verb of a member: signed, refused …
        return mark.witnessed
            ? Text::tr("%1: matter %2, mark: %3").arg(time, subject, Words::verb(mark.verb))
            //: %3 is a verb of a member: signed, refused …
            : Text::tr("%1: matter %2, mark: %3, waiting for the witness")
                  .arg(time, subject, Words::verb(mark.verb));
    case TimelineMark::Kind::Decided:
        if (!mark.witnessed)
            return Text::tr("%1: matter %2, waiting for the witness").arg(time, subject);
        //: %3 is the outcome of the council's lane
        return Text::tr("%1: matter %2, outcome: %3")
            .arg(time, subject, Words::outcome(mark.outcome));
    }
    return {};
}

} // namespace yagura::MarkSymbols
