#include "matters/matterwords.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "common/officewords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/matterbook.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::MatterWords)
};

/// Success is what this PC verified, and no more than the witness has confirmed.
QString verifiedAnswer(const OwnAnswer& answer, const QString& verb, bool hasWitness)
{
    const QString index = QString::number(answer.index);
    const QString when = TimeText::full(answer.at);
    if (!hasWitness)
        return Text::tr(
            "Your answer (%1) stands in the ledger as entry %2, verified on this PC. %3")
            .arg(verb, index, when);
    if (!answer.isWitnessed)
        return Text::tr("Your answer (%1) stands in the ledger as entry %2, verified on this PC; "
                        "it is waiting for the witness. %3")
            .arg(verb, index, when);
    return Text::tr("Your answer (%1) stands in the ledger as entry %2, verified on this PC and "
                    "witnessed. %3")
        .arg(verb, index, when);
}

bool isKeyRevoked(const MatterBook& book, const MarkRecord& mark)
{
    return mark.whyNot == u"E-KEY-REVOKED" || book.state().revoked.count(mark.keyId) > 0;
}

/// Whether the mark counts, and how far that is proven.
QString sentenceFor(Standing standing, const MarkRecord& mark)
{
    switch (standing) {
    case Standing::Logged:
        return Text::tr("Counts.");
    case Standing::Unwitnessed:
        return Text::tr("Counts; waiting for the witness.");
    case Standing::Witnessed:
        return Text::tr("Counts; witnessed.");
    case Standing::KeyRevoked:
        return mark.counts
            //: 鍵失効: the decision was made before the key was revoked
            ? Text::tr(
                "Key revoked after it was signed. It counts; the decision is to be reviewed.")
            //: 鍵失効: %1 a sentence
            : Text::tr("Key revoked. Does not count: %1").arg(Words::reason(mark.whyNot));
    case Standing::None:
    case Standing::Queued:
    case Standing::Refused:
    case Standing::Uncounted:
        break;
    }
    return Text::tr("Does not count: %1").arg(Words::reason(mark.whyNot));
}

} // namespace

QString MatterWords::office(const MatterBook& book, const QString& member)
{
    return Words::office(book.state().roster, member);
}

QString MatterWords::kind(const MatterBook& book, const Matter& matter)
{
    const PolicyPack* pack = book.pack(matter.policySha256);
    const MatterPolicy* policy = pack ? pack->find(matter.action) : nullptr;
    return policy ? policy->name.in(uiLanguage()) : matter.action;
}

QString MatterWords::council(CouncilOutcome outcome, bool isSettled)
{
    const bool isDecision
        = outcome != CouncilOutcome::Pending && outcome != CouncilOutcome::Expired;
    //: 第三者証明待ち: no decision is shown before the witness has signed
    return isDecision && !isSettled ? Text::tr("Waiting for the witness") : Words::outcome(outcome);
}

QString MatterWords::council(const Matter& matter, bool isSettled)
{
    // After an act the council confirms; it does not sign off what was done without it.
    if (matter.isUrgent() && matter.council == CouncilOutcome::SignedOff && isSettled)
        //: 事後確認済み
        return Text::tr("Confirmed after the fact");
    if (matter.isUrgent() && matter.council == CouncilOutcome::Pending)
        //: 事後確認待ち
        return Text::tr("Confirmation after the fact pending");
    return council(matter.council, isSettled);
}

QString MatterWords::council(const MatterBook& book, const Matter& matter)
{
    return council(matter, book.isSettled(matter));
}

QString MatterWords::consequence(const MatterBook& book, const Matter& matter)
{
    const PolicyPack* pack = book.pack(matter.policySha256);
    const MatterPolicy* policy = pack ? pack->find(matter.action) : nullptr;
    return policy ? policy->consequence.in(uiLanguage()) : QString();
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

QString MatterWords::ownAnswer(const OwnAnswer& answer, bool hasWitness)
{
    const QString verb = Words::verb(answer.verb);
    switch (answer.stage) {
    case OwnAnswer::Stage::None:
        return {};
    case OwnAnswer::Stage::Pending:
        return Text::tr("Your answer (%1) is signed and waiting to be sent and verified.")
            .arg(verb);
    case OwnAnswer::Stage::Verified:
        return verifiedAnswer(answer, verb, hasWitness);
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

QString MatterWords::worth(const MatterBook& book, const MarkRecord& mark)
{
    return sentenceFor(standing(book, mark), mark);
}

Standing MatterWords::standing(const MatterBook& book, const MarkRecord& mark)
{
    if (isKeyRevoked(book, mark))
        return Standing::KeyRevoked;
    if (!mark.counts)
        return Standing::Uncounted;
    const LedgerHealth& health = book.health();
    if (health.witnessThreshold == 0)
        return Standing::Logged;
    return health.isWitnessed(mark.index) ? Standing::Witnessed : Standing::Unwitnessed;
}

Standing MatterWords::standing(const OwnAnswer& answer, bool hasWitness)
{
    switch (answer.stage) {
    case OwnAnswer::Stage::None:
        return Standing::None;
    case OwnAnswer::Stage::Pending:
        return Standing::Queued;
    case OwnAnswer::Stage::Verified:
        return !hasWitness       ? Standing::Logged
            : answer.isWitnessed ? Standing::Witnessed
                                 : Standing::Unwitnessed;
    case OwnAnswer::Stage::Uncounted:
        return answer.code == u"E-KEY-REVOKED" ? Standing::KeyRevoked : Standing::Uncounted;
    case OwnAnswer::Stage::Refused:
        return Standing::Refused;
    }
    return Standing::None;
}

QString MatterWords::revokedAfter(const Matter& matter)
{
    return matter.signerRevoked
        ? Text::tr("Key revoked: the key of somebody this decision rests on was revoked later. The "
                   "decision stands and is to be reviewed.")
        : QString();
}

QString MatterWords::actedOutside(const Matter& matter)
{
    return matter.actedOutside
        ? Text::tr("Outside the command: by the officer's own record something was done before the "
                   "command was recorded, or after the measure was stopped or its period was over. "
                   "This stays recorded and is to be reviewed.")
        : QString();
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

QWidget* SheetLabels::standing(Standing standing, const QString& text, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new StandingBadge(standing, row), 0, Qt::AlignTop);
    layout->addWidget(body(text, row), 1);
    return row;
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
