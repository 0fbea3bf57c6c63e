#pragma once

#include "base/digest.h"
#include "exercise/cast.h"
#include "exercise/inject.h"
#include "exercise/scenario.h"

#include <optional>

namespace yagura {

/// One step of an operator's report, as the script wants it recorded: when its time has come, as
/// soon as the rules allow it. A report that an earlier run of the same script has brought further
/// stays as it is. Lives as long as its scenario.
class ReportCourse {
public:
    ReportCourse(const Scenario& scenario, const ScenarioReport& script);

    /// Answers with what has become impossible.
    std::optional<Error> proceed(Cast& cast, std::chrono::milliseconds elapsed, Instant now);
    bool isThrough() const;
    const Inject& inject() const { return m_inject; }

private:
    bool isMoot(const Cast& cast, const QString& whyNot) const;

    const ScenarioReport& m_script;
    Inject m_inject;
    Digest m_said; ///< empty until it is said, and once a complaint about it was made
};

} // namespace yagura
