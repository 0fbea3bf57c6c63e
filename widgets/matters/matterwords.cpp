#include "matters/matterwords.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/matterbook.h"

#include <QCoreApplication>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::MatterWords)
};

} // namespace

QString MatterWords::office(const MatterBook& book, const QString& member)
{
    const Member* known = book.state().roster.findMember(member);
    return known ? known->office.in(uiLanguage()) : Text::tr("%1 (not in the roster)").arg(member);
}

QString MatterWords::kind(const MatterBook& book, const Matter& matter)
{
    const PolicyPack* pack = book.pack(matter.policySha256);
    const MatterPolicy* policy = pack ? pack->find(matter.action) : nullptr;
    return policy ? policy->name.in(uiLanguage()) : matter.action;
}

QString MatterWords::digestGroups(const Digest& digest)
{
    const QString hex = digest.hex();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.sliced(at, 4));
    if (groups.size() < 8)
        return groups.join(u' ');
    return groups.first(4).join(u' ') + u" … "_s + groups.last(4).join(u' ');
}

QString MatterWords::ownAnswer(const OwnAnswer& answer)
{
    const QString verb = Words::verb(answer.verb);
    switch (answer.stage) {
    case OwnAnswer::Stage::None:
        return {};
    case OwnAnswer::Stage::Pending:
        return Text::tr("Your answer (%1) is signed and waiting to be sent and verified.")
            .arg(verb);
    case OwnAnswer::Stage::Verified:
        return Text::tr(
            "Your answer (%1) stands in the ledger as entry %2, verified on this PC. %3")
            .arg(verb, QString::number(answer.index), TimeText::full(answer.at));
    case OwnAnswer::Stage::Uncounted:
        return Text::tr("Your answer (%1) stands in the ledger and does not count: %2")
            .arg(verb, Words::reason(answer.code));
    case OwnAnswer::Stage::Refused:
        return Text::tr("Your answer (%1) was refused: %2").arg(verb, Words::reason(answer.code));
    }
    return {};
}

QString MatterWords::sheetProblem(const QString& code)
{
    if (code == u"E-DOC-FORM"_s)
        return Text::tr(
            "The sheet's document cannot be read. It is shown as received and cannot be signed.");
    if (code == u"E-DOC-OTHER"_s)
        return Text::tr(
            "The sheet's document is about another matter than the request. It cannot be signed.");
    return Words::reason(code);
}

QString MatterWords::mark(const MatterBook& book, const MarkRecord& mark)
{
    const QString who = office(book, mark.signer);
    const QString verb = mark.verb == Verb::Unknown ? mark.verbText : Words::verb(mark.verb);
    const QString when = TimeText::full(mark.time);
    if (mark.counts)
        return Text::tr("%1: %2, %3. Counts.").arg(who, verb, when);
    return Text::tr("%1: %2, %3. Does not count: %4")
        .arg(who, verb, when, Words::reason(mark.whyNot));
}

QString MatterWords::verification(const MatterBook& book)
{
    if (book.alarm())
        return Text::tr("Not trusted: %1").arg(Words::error(*book.alarm()));
    if (!book.verifiedAt().isKnown())
        return Text::tr("Not yet verified on this PC");
    return Text::tr(
        "%n ledger entries verified on this PC, %1", nullptr, static_cast<int>(book.size()))
        .arg(TimeText::full(book.verifiedAt()));
}

PlainLabel* SheetLabels::body(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setPlain(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

PlainLabel* SheetLabels::heading(const QString& text, QWidget* parent)
{
    PlainLabel* label = body(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

PlainLabel* SheetLabels::quietHeading(const QString& text, QWidget* parent)
{
    PlainLabel* label = heading(text, parent);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Look::quiet(Look::Room::Desk));
    label->setPalette(palette);
    return label;
}

} // namespace yagura
