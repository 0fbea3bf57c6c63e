#include "domain/reportcase.h"

namespace yagura {
using namespace Qt::StringLiterals;

QString reportStateWord(ReportState state)
{
    switch (state) {
    case ReportState::Detected:
        return u"DETECTED"_s;
    case ReportState::Aware:
        return u"AWARE"_s;
    case ReportState::NotReportable:
        return u"NOT_REPORTABLE"_s;
    case ReportState::QuickDue:
        return u"QUICK_DUE"_s;
    case ReportState::QuickSent:
        return u"QUICK_SENT"_s;
    case ReportState::FollowUp:
        return u"FOLLOW_UP"_s;
    case ReportState::DetailDue:
        return u"DETAIL_DUE"_s;
    case ReportState::DetailSent:
        return u"DETAIL_SENT"_s;
    case ReportState::Closed:
        return u"CLOSED"_s;
    }
    return {};
}

} // namespace yagura
