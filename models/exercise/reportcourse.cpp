#include "exercise/reportcourse.h"

#include "matters/matterbook.h"
#include "matters/matterdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

ReportCourse::ReportCourse(const Scenario& scenario, const ScenarioReport& script)
    : m_script(script)
{
    m_inject.kind = Inject::Kind::Report;
    m_inject.at = script.at;
    m_inject.by = scenario.findSeat(script.by)->office;
    m_inject.about = { script.step.reportId, script.step.reportId };
    m_inject.word = script.step.step;
}

std::optional<Error> ReportCourse::proceed(
    Cast& cast, std::chrono::milliseconds elapsed, Instant now)
{
    using enum Inject::Standing;
    if (m_script.at > elapsed || m_inject.standing == Moot)
        return std::nullopt;
    if (m_inject.standing == Done) {
        const QString code = cast.whyVoid(m_said);
        if (code.isEmpty())
            return std::nullopt;
        m_said = {};
        return Error{ Error::Code::Refused, u"a step of a report is void"_s, code };
    }
    ReportStep step = m_script.step;
    step.atS = now.ms / 1000 - m_script.ago.count();
    const auto said = cast.say(m_script.by,
        [&](const MatterDesk& desk) { return desk.draftReport(step, m_script.record); });
    if (said)
        m_said = *said;
    m_inject.waitsFor = said ? QString() : said.error().reason;
    m_inject.standing = said ? Done : isMoot(cast, m_inject.waitsFor) ? Moot : Due;
    return std::nullopt;
}

bool ReportCourse::isMoot(const Cast& cast, const QString& whyNot) const
{
    const ReportCase* report = cast.book().findReport(m_script.step.reportId);
    if (!report || whyNot == u"E-RPT-CLOSED")
        return report != nullptr;
    return whyNot == u"E-RPT-ORDER"
        && std::any_of(
            report->steps.begin(), report->steps.end(), [&](const ReportStepRecord& step) {
                return step.counts && step.step == m_script.step.step;
            });
}

bool ReportCourse::isThrough() const
{
    return m_inject.standing == Inject::Standing::Done
        || m_inject.standing == Inject::Standing::Moot;
}

} // namespace yagura
