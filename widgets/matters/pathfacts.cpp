#include "matters/pathfacts.h"

#include "common/stepwords.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "policy/policypack.h"

#include <QCoreApplication>

namespace yagura::PathFacts {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::PathFacts)
};

QString span(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds % day == 0)
        return Text::tr("%n day(s)", nullptr, static_cast<int>(seconds / day));
    if (seconds % hour == 0)
        return Text::tr("%n hour(s)", nullptr, static_cast<int>(seconds / hour));
    return Text::tr("%n minute(s)", nullptr, static_cast<int>(seconds / 60));
}

QString seat(const SeatNeed& need)
{
    //: %1 a seat, %2 how many marks it needs
    return Text::tr("%1: %2 needed").arg(need.name.in(uiLanguage())).arg(need.needed);
}

QString step(const StepNeed& need)
{
    //: %1 a step of the law, %2 whose it is
    QString text = Text::tr("%1 (%2)").arg(need.name.in(uiLanguage()), need.body.in(uiLanguage()));
    if (const QString when = condition(need.when); !when.isEmpty())
        //: %1 a step, %2 the condition under which it is needed
        text = Text::tr("%1, %2").arg(text, when);
    if (need.withinS > 0)
        //: %1 a step, %2 a span of time, %3 the kind of clock: 法定, 命令・指針, 内部目標
        text = Text::tr("%1, within %2 (%3)")
                   .arg(text, span(need.withinS), StepWords::clockKind(need.clock));
    return text;
}

} // namespace

QString condition(StepCondition when)
{
    switch (when) {
    case StepCondition::Always:
        return {};
    case StepCondition::Abroad:
        return Text::tr("needed if a target is or may be outside Japan");
    case StepCondition::Nsc:
        return Text::tr(
            "needed if a target is or may be outside Japan, or national security, the SDF or "
            "US forces are concerned");
    case StepCondition::UsForces:
        return Text::tr("needed if computers of US forces are concerned");
    }
    return {};
}

QStringList council(const MatterPolicy& kind, bool isUrgent)
{
    QStringList seats;
    for (const SeatNeed& need : kind.seats)
        seats.append(seat(need));
    QStringList lines;
    //: 協議会の決裁 / 事後確認
    lines.append((isUrgent ? Text::tr("Council, confirmation after the fact: %1.")
                           : Text::tr("Council, sign-off: %1."))
                     .arg(seats.join(Text::tr("; "))));
    if (!isUrgent && kind.ttlS > 0)
        lines.append(Text::tr("The council has %1; what is not signed off by then is refused.")
                         .arg(span(kind.ttlS)));
    if (kind.distinctBodies)
        lines.append(Text::tr("One organisation fills one seat only."));
    lines.append(Text::tr("You cannot approve your own request."));
    return lines;
}

QStringList statutory(const MatterPolicy& kind, bool isUrgent)
{
    if (!kind.hasStatutoryLane())
        return {};
    QStringList lines;
    if (!kind.track.isEmpty())
        lines.append(Words::track(kind.track));
    lines.append(Text::tr("Beside the council, and not within its power:"));
    for (const StepNeed& need : kind.steps) {
        if (isUrgent ? need.inUrgentLane : need.step <= StepKind::Execution)
            lines.append(u"・"_s + step(need));
    }
    if (!isUrgent && kind.authorisationTtlS > 0)
        lines.append(Text::tr("Once everything is there, the command must come within %1.")
                         .arg(span(kind.authorisationTtlS)));
    return lines;
}

} // namespace yagura::PathFacts
