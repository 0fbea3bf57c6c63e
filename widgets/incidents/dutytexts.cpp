#include "incidents/dutytexts.h"

#include "common/officewords.h"
#include "common/reportwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "matters/matterbook.h"

#include <QCoreApplication>

namespace yagura {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::DutyTexts)
};

} // namespace

QString DutyTexts::owner(const MatterBook& book, const IncidentDuty& duty)
{
    return duty.member.isEmpty() ? duty.owner.in(uiLanguage())
                                 : Words::office(book.state().roster, duty.member);
}

QString DutyTexts::next(const IncidentDuty& duty)
{
    switch (duty.next) {
    case IncidentDuty::Next::Answer:
        //: What comes next, in a narrow column: 決裁
        return Text::tr("Sign-off");
    case IncidentDuty::Next::Confirm:
        //: What comes next, in a narrow column: 事後確認
        return Text::tr("Confirmation");
    case IncidentDuty::Next::Step:
        return duty.step.in(uiLanguage());
    case IncidentDuty::Next::ReportStep:
        return ReportWords::step(duty.reportStep);
    }
    return {};
}

QString DutyTexts::line(const MatterBook& book, const IncidentDuty& duty, Instant now)
{
    const QString what = next(duty);
    const QString who = owner(book, duty);
    if (!duty.due.isKnown())
        //: What an incident waits for: %1 what has to be done, %2 whose turn it is
        return Text::tr("%1 · %2").arg(what, who);
    //: %1 the time that is left, %2 what has to be done, %3 whose turn it is
    return Text::tr("%1 · %2 · %3")
        .arg(TimeText::remaining(std::chrono::milliseconds(duty.due.ms - now.ms)), what, who);
}

QString DutyTexts::nobody()
{
    //: Whose turn it is with an incident that nobody has taken up: 担当なし
    return Text::tr("Nobody yet");
}

} // namespace yagura
