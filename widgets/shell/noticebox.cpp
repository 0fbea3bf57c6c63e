#include "shell/noticebox.h"

#include "common/look.h"
#include "common/plaintext.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 10;
constexpr int sign = 30; // side of the shape at the left
constexpr int ring = 2;

/// The levels' colours and shapes, so that nobody learns a second set.
Severity levelOf(LedgerNotice::Weight weight)
{
    switch (weight) {
    case LedgerNotice::Weight::Alarm:
        return Severity::Grave;
    case LedgerNotice::Weight::Warning:
        return Severity::Major;
    case LedgerNotice::Weight::Remark:
        return Severity::None;
    }
    return Severity::Grave;
}

PlainLabel* line(const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString nameOf(LedgerNotice::Kind kind)
{
    switch (kind) {
    case LedgerNotice::Kind::Fork:
        return u"noticeFork"_s;
    case LedgerNotice::Kind::Rollback:
        return u"noticeRollback"_s;
    case LedgerNotice::Kind::Untrusted:
        return u"noticeUntrusted"_s;
    case LedgerNotice::Kind::BrokenReceipt:
        return u"noticeReceipt"_s;
    case LedgerNotice::Kind::StopOnItsWay:
        return u"noticeStop"_s;
    case LedgerNotice::Kind::Blocked:
        return u"noticeBlocked"_s;
    case LedgerNotice::Kind::Stale:
        return u"noticeStale"_s;
    case LedgerNotice::Kind::Clock:
        return u"noticeClock"_s;
    case LedgerNotice::Kind::Unwitnessed:
        return u"noticeUnwitnessed"_s;
    }
    return {};
}

} // namespace

NoticeBox::NoticeBox(const LedgerNotice& notice, QWidget* parent)
    : QFrame(parent)
    , m_head(line(u"noticeHead"_s, this))
    , m_what(line(u"noticeWhat"_s, this))
    , m_todo(line(u"noticeTodo"_s, this))
    , m_detail(line(u"noticeDetail"_s, this))
    , m_more(line(u"noticeMore"_s, this))
{
    setObjectName(nameOf(notice.kind));
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    if (notice.weight() != LedgerNotice::Weight::Remark)
        m_todo->setFont(bold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * pad + sign, 6, pad, 6);
    layout->setSpacing(2);
    for (PlainLabel* label : { m_head, m_what, m_todo, m_detail, m_more })
        layout->addWidget(label);
    if (notice.weight() != LedgerNotice::Weight::Remark) {
        // Black holds on both fills; a palette's own ink need not.
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, Look::severityText(levelOf(notice.weight())));
        setPalette(ink);
    }
    setNotice(notice);
}

void NoticeBox::setNotice(const LedgerNotice& notice)
{
    m_notice = notice;
    m_head->setPlain(notice.head);
    m_what->setPlain(notice.what);
    m_todo->setPlain(notice.todo);
    //: %1 a sentence in English, for whoever is called
    m_detail->setPlain(notice.detail.isEmpty()
            ? QString()
            : tr("Detail for the secretariat: %1").arg(notice.detail));
    m_more->setPlain(
        tr("You have acknowledged this. What to do stands in the list of alarms (F3)."));
    setBrief(m_isBrief);
    setAccessibleName(notice.spoken());
    setAccessibleDescription(m_detail->text());
    update();
}

void NoticeBox::setBrief(bool brief)
{
    m_isBrief = brief;
    m_what->setVisible(!brief);
    m_todo->setVisible(!brief);
    m_detail->setVisible(!brief && !m_notice.detail.isEmpty());
    m_more->setVisible(brief);
}

void NoticeBox::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const LedgerNotice::Weight weight = m_notice.weight();
    const bool isRemark = weight == LedgerNotice::Weight::Remark;
    painter.fillRect(rect(),
        isRemark ? palette().color(QPalette::AlternateBase) : Look::severityFill(levelOf(weight)));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(pad, pad, sign, sign);
    painter.setPen(QPen(Look::outline(Look::Room::Desk), 2));
    painter.setBrush(isRemark ? QBrush(Qt::NoBrush) : QBrush(Qt::white));
    painter.drawPath(Look::severityShape(levelOf(weight), box));
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(sign * 2 / 3);
    painter.setFont(bold);
    painter.drawText(
        box.adjusted(0, isRemark ? 0 : 2, 0, 2), Qt::AlignCenter, isRemark ? u"i"_s : u"!"_s);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Look::outline(Look::Room::Desk));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Look::outline(Look::Room::Desk), ring, Qt::DashLine));
        painter.drawRect(rect().adjusted(ring, ring, -ring, -ring));
    }
}

} // namespace yagura
