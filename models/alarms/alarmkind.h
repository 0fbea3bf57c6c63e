#pragma once

#include "base/result.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace yagura {

/// How soon an alarm wants its answer (ux.md 2.1). Everything else is an event: listed, never
/// sounded. Numbers are stored: append only.
enum class AlarmClass : qint8 {
    ActNow = 1, ///< A: this seat must act
    KnowNow = 2, ///< B: this seat must know
    KnowToday = 3, ///< C: the digest
};

/// What an alarm is about. Numbers are stored: append only.
enum class AlarmCause : qint8 {
    SeatMustAnswer = 1, ///< a matter has climbed to class A of its ladder, and this seat is called
    NoticeOverdue = 2, ///< of an urgent act the Commission has not been told within its limit
    LedgerFork = 3,
    LedgerRollback = 4,
    LedgerUntrusted = 5,
    ReceiptBroken = 6,
    OwnSectorIncident = 20, ///< level 3 or 4 in a sector of this member's
    FeedSilent = 21,
    LedgerStale = 22,
    HubUnreachable = 23,
    SectorFlood = 24, ///< more incidents of a sector than are worth an alarm each
    PlaceWatched = 25, ///< something came to a place or sector that this person watches
    Digest = 40, ///< what came in since the last one
};

/// A sort of alarm. Cannot be made without the act that it asks for and the seat it asks
/// (features.md 93). A value.
class AlarmKind {
public:
    /// Machine words: `answer_matter`, `own_seat`. Errors: `E-ALM-ACTION`, `E-ALM-SEAT` (one of
    /// them is missing: this is an event and no alarm).
    static Result<AlarmKind> make(
        AlarmCause cause, AlarmClass urgency, const QString& action, const QString& seat);

    AlarmCause cause() const { return m_cause; }
    AlarmClass urgency() const { return m_urgency; }
    const QString& action() const { return m_action; }
    const QString& seat() const { return m_seat; }

    /// Every sort that this program knows, most urgent first.
    static const std::vector<AlarmKind>& all();
    static const AlarmKind* find(AlarmCause cause); ///< null: none of this version's

private:
    AlarmKind() = default;

    AlarmCause m_cause = AlarmCause::Digest;
    AlarmClass m_urgency = AlarmClass::KnowToday;
    QString m_action;
    QString m_seat;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::AlarmCause)
