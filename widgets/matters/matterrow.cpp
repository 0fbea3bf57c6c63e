#include "matters/matterrow.h"

#include "common/countup.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/stepwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/approvalqueuemodel.h"
#include "itemmodels/queuerule.h"
#include "matters/matterwords.h"

#include <QPainter>
#include <QTextLayout>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 8;
constexpr int barWidth = 5;
constexpr int lineCount = 5;

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

} // namespace yagura
