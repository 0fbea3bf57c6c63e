#include "alarms/alarmkind.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

Result<AlarmKind> AlarmKind::make(
    AlarmCause cause, AlarmClass urgency, const QString& action, const QString& seat)
{
    if (action.isEmpty())
        return Error{ Error::Code::Refused, u"nobody has to do anything about it"_s,
            u"E-ALM-ACTION"_s };
    if (seat.isEmpty())
        return Error{ Error::Code::Refused, u"it names nobody who has to act"_s, u"E-ALM-SEAT"_s };
    AlarmKind kind;
    kind.m_cause = cause;
    kind.m_urgency = urgency;
    kind.m_action = action;
    kind.m_seat = seat;
    return kind;
}

const std::vector<AlarmKind>& AlarmKind::all()
{
    static const std::vector<AlarmKind> kinds = [] {
        using enum AlarmCause;
        using enum AlarmClass;
        std::vector<AlarmKind> made;
        for (const auto& kind : {
                 make(SeatMustAnswer, ActNow, u"answer_matter"_s, u"own_seat"_s),
                 make(NoticeOverdue, ActNow, u"notify_commission"_s, u"commander"_s),
                 make(LedgerFork, ActNow, u"call_and_compare"_s, u"every_seat"_s),
                 make(LedgerRollback, ActNow, u"call_and_compare"_s, u"every_seat"_s),
                 make(LedgerUntrusted, ActNow, u"call_and_compare"_s, u"every_seat"_s),
                 make(ReceiptBroken, ActNow, u"keep_receipt"_s, u"signer"_s),
                 make(OwnSectorIncident, KnowNow, u"read_incident"_s, u"sector_seat"_s),
                 make(FeedSilent, KnowNow, u"ask_source"_s, u"every_seat"_s),
                 make(LedgerStale, KnowNow, u"ask_secretariat"_s, u"every_seat"_s),
                 make(HubUnreachable, KnowNow, u"ask_secretariat"_s, u"every_seat"_s),
                 make(SectorFlood, KnowNow, u"read_sector"_s, u"sector_seat"_s),
                 make(PlaceWatched, KnowNow, u"read_incident"_s, u"own_seat"_s),
                 make(Digest, KnowToday, u"read_digest"_s, u"every_seat"_s),
             })
            made.push_back(*kind);
        return made;
    }();
    return kinds;
}

const AlarmKind* AlarmKind::find(AlarmCause cause)
{
    const auto it = std::find_if(
        all().begin(), all().end(), [cause](const AlarmKind& k) { return k.cause() == cause; });
    return it == all().end() ? nullptr : &*it;
}

} // namespace yagura
