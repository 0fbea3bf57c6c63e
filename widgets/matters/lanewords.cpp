#include "matters/lanewords.h"

#include "common/stepwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/queuerule.h"
#include "matters/matterbook.h"
#include "matters/matterwords.h"

#include <QCoreApplication>

#include <chrono>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::LaneWords)
};

/// `議長席 0/1、構成員席 1/2`: the seats that still lack somebody.
QString openSeats(const Matter& matter)
{
    QStringList seats;
    for (const SeatNeed& seat : matter.seats) {
        const int filled = matter.filled(seat.seat);
        if (filled < seat.needed)
            //: A seat and how far it is filled: %1 its name, %2 how many, %3 of how many
            seats << Text::tr("%1 %2 of %3")
                         .arg(seat.name.in(uiLanguage()))
                         .arg(filled)
                         .arg(seat.needed);
    }
    return seats.join(Text::tr(", "));
}

QString councilsTurn(const Matter& matter)
{
    //: %1 seats that lack somebody
    return Text::tr("It is the council's turn: %1.").arg(openSeats(matter));
}

QString laneSentence(const Matter& matter, const MatterProgress& progress)
{
    if (QueueRule::isCouncilsTurn(matter, progress))
        //: %1 why not, %2 whose turn it is
        return Text::tr("%1 %2").arg(Words::reason(progress.whyNot), councilsTurn(matter));
    const StepProgress* next = progress.find(progress.next);
    if (!next)
        return progress.whyNot.isEmpty() ? QString() : Words::reason(progress.whyNot);
    const QString step = next->need.name.in(uiLanguage());
    const QString body = next->need.body.in(uiLanguage());
    if (progress.whyNot.isEmpty())
        //: %1 a step, %2 whose it is
        return Text::tr("Next step: %1 (%2; not within this council's power). It can be recorded "
                        "now.")
            .arg(step, body);
    //: %1 a step, %2 whose it is, %3 in a sentence why it is not possible yet
    return Text::tr("Next step: %1 (%2; not within this council's power). %3")
        .arg(step, body, Words::reason(progress.whyNot));
}

/// How a matter with a statutory lane ended; the others end with the council's answer.
QString over(const Matter& matter)
{
    if (!matter.hasStatutoryLane())
        return {};
    //: この案件の手続は終わっています: %1 the last state, 終結
    return Text::tr("Nothing follows in this matter: %1.").arg(Words::matterState(matter.state));
}

/// As long as an age says more than the date beside it.
QString withAge(Instant t, Instant now)
{
    using namespace std::chrono_literals;
    const std::chrono::milliseconds age(now.ms - t.ms);
    if (!now.isKnown() || age >= 24h)
        return TimeText::full(t);
    //: %1 a time, %2 how long ago
    return Text::tr("%1 (%2)").arg(TimeText::full(t), TimeText::age(age));
}

} // namespace

QString LaneWords::next(const MatterBook& book, const Matter& matter)
{
    if (!matter.isOpen())
        return over(matter);
    if (!matter.hasStatutoryLane())
        return matter.council == CouncilOutcome::Pending ? councilsTurn(matter) : QString();
    const MatterProgress progress = book.progress(matter);
    return progress.hasNext ? laneSentence(matter, progress) : QString();
}

QString LaneWords::mark(const MatterBook& book, StepKind step, const MarkRecord& mark, Instant now)
{
    //: %1 what was recorded, %2 by which office, %3 when, %4 whether it counts
    return Text::tr("%1: recorded by %2, %3. %4")
        .arg(StepWords::result(step, mark.verb, mark.facts.outcome),
            MatterWords::office(book, mark.signer), withAge(mark.time, now),
            MatterWords::worth(book, mark));
}

QString LaneWords::answer(const MatterBook& book, const MarkRecord& mark, Instant now)
{
    const QString verb = mark.verb == Verb::Unknown ? mark.verbText : Words::verb(mark.verb);
    //: %1 who, %2 what, %3 when, %4 whether it counts
    return Text::tr("%1: %2, %3. %4")
        .arg(MatterWords::office(book, mark.signer), verb, withAge(mark.time, now),
            MatterWords::worth(book, mark));
}

QString LaneWords::methods(const PolicyPack* pack, const QStringList& methods)
{
    QStringList names;
    for (const QString& method : methods)
        names << (pack ? pack->methodName(method).in(uiLanguage()) : method);
    return names.join(Text::tr(", "));
}

QStringList LaneWords::facts(
    const MatterBook& book, const PolicyPack* pack, const MarkFacts& facts, ClockKind period)
{
    QStringList lines;
    if (facts.atS > 0)
        //: When a step was taken outside, by the signer
        lines << Text::tr("Took place: %1").arg(TimeText::full({ facts.atS * 1000 }));
    if (facts.validUntilS > 0)
        //: End of the period of an approval or an order; %2 the kind of clock: 法定, 命令・指針
        lines << Text::tr("Valid until: %1 (%2)")
                     .arg(TimeText::dated({ facts.validUntilS * 1000 }),
                         StepWords::clockKind(period));
    if (!facts.methods.isEmpty())
        lines << Text::tr("Methods: %1").arg(methods(pack, facts.methods));
    if (!facts.officer.isEmpty())
        //: 実施する執行官等
        lines << Text::tr("Officer: %1").arg(MatterWords::office(book, facts.officer));
    if (facts.targets > 0)
        lines << Text::tr("%n targets acted on", nullptr, facts.targets);
    return lines;
}

QString LaneWords::limit(const StepProgress& step, Instant now)
{
    if (!step.due.isKnown())
        return {};
    const QString kind = StepWords::clockKind(step.need.clock);
    if (step.met.isKnown())
        //: %1 a time, %2 kind of a time limit
        return Text::tr("Limit: %1 (%2)").arg(TimeText::full(step.due), kind);
    //: %1 a time, %2 kind of a time limit, %3 how much time is left
    return Text::tr("Limit: %1 (%2), %3")
        .arg(TimeText::full(step.due), kind,
            TimeText::remaining(std::chrono::milliseconds(step.due.ms - now.ms)));
}

} // namespace yagura
