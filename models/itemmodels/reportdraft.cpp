#include "itemmodels/reportdraft.h"

namespace yagura {
using namespace Qt::StringLiterals;

bool DutyCheck::isAnswered() const
{
    return !designatedOperator.isEmpty() && !specifiedComputer.isEmpty() && !event.isEmpty();
}

QString DutyCheck::outcome() const
{
    if (!isAnswered())
        return {};
    const bool hasDuty
        = designatedOperator == u"yes" && specifiedComputer == u"yes" && event != u"neither";
    return hasDuty ? u"reportable"_s : u"not_reportable"_s;
}

std::vector<std::pair<QString, QString>> DutyCheck::record() const
{
    return { { u"designated_operator"_s, designatedOperator },
        { u"specified_computer"_s, specifiedComputer }, { u"event"_s, event },
        { u"grounds"_s, grounds } };
}

} // namespace yagura
