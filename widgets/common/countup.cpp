#include "common/countup.h"

#include "common/stepwords.h"
#include "common/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::CountUp)
};

} // namespace

QString CountUp::clock(std::chrono::milliseconds elapsed)
{
    // A machine whose clock is behind counts from zero, never backwards.
    const auto s = std::max<qint64>(0, std::chrono::floor<std::chrono::seconds>(elapsed).count());
    return u"%1:%2:%3"_s.arg(s / 3600, 2, 10, QChar(u'0'))
        .arg(s / 60 % 60, 2, 10, QChar(u'0'))
        .arg(s % 60, 2, 10, QChar(u'0'));
}

QString CountUp::words(int count)
{
    if (count == 1)
        //: 未通知: an urgent act of which the Commission has not been told; short, for a wall
        return Text::tr("NOT NOTIFIED");
    //: 未通知 %1件: urgent acts of which the Commission has not been told; short, for a wall
    return Text::tr("NOT NOTIFIED: %1").arg(count);
}

QString CountUp::sentence(int count, Instant since, Instant now)
{
    const QString time = clock(now - since);
    if (count == 1)
        //: 未通知 %1: an urgent act of which the Commission has not been told; %1 a running clock
        return Text::tr("NOT NOTIFIED %1").arg(time);
    //: 未通知 %n件 最長 %1: several such acts; %1 the clock of the oldest
    return Text::tr("NOT NOTIFIED: %n act(s), the longest %1", nullptr, count).arg(time);
}

QString CountUp::limit(ClockKind kind, Instant due, Instant now)
{
    //: The limit of the notice: %1 what stands behind it (法定, 内部目標 …), %2 `残り3時間57分` or
    //: `41分超過`
    return Text::tr("%1: %2").arg(StepWords::clockKind(kind), TimeText::remaining(due - now));
}

QString CountUp::late()
{
    //: 通知遅延
    return Text::tr("Notice late");
}

} // namespace yagura
