#include "alarms/alarmwords.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/watchwords.h"
#include "common/words.h"

#include <QCoreApplication>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTitle = 160;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::AlarmWords)
};

QString title(const Alarm& alarm)
{
    return safeText(alarm.subject.title.in(uiLanguage()), mostTitle);
}

/// Where the thing has a name of its own, else its id.
QString name(const Alarm& alarm)
{
    return title(alarm).isEmpty() ? safeText(alarm.subject.id, mostTitle) : title(alarm);
}

QString ofMatter(const Alarm& alarm)
{
    const QString id = safeText(alarm.subject.id, mostTitle);
    const QString said = alarm.standing.active
        //: %1 number of a matter: 第%1号：貴席の回答待ち
        ? Text::tr("Matter %1 waits for your answer").arg(id)
        //: %1 number of a matter: 第%1号：貴席の回答は不要になりました
        : Text::tr("Matter %1 no longer waits for your answer").arg(id);
    //: %1 what is said of a matter, %2 its title
    return title(alarm).isEmpty() ? said : Text::tr("%1 – %2").arg(said, title(alarm));
}

QString ofDigest(const Alarm& alarm)
{
    //: %1 worst severity, %2 a time
    return Text::tr("%n new incident(s) since %2, worst: %1", "", alarm.subject.count)
        .arg(Words::severity(alarm.subject.severity), TimeText::shortTime(alarm.subject.asOf));
}

QString ofWatch(const Alarm& alarm)
{
    const auto watch = PlaceWatch::fromId(alarm.subject.id);
    const QString place = watch ? WatchWords::place(*watch) : safeText(alarm.subject.id, mostTitle);
    const QString worst = Words::severity(alarm.subject.severity);
    if (alarm.subject.count == 1 && !title(alarm).isEmpty())
        //: %1 a watched place or sector (注視), %2 a severity, %3 title of an incident
        return Text::tr("Watched: %1 – %2 · %3").arg(place, worst, title(alarm));
    //: %1 a watched place or sector (注視), %2 a severity
    return Text::tr("Watched: %1 – %n new incident(s), worst: %2", "", alarm.subject.count)
        .arg(place, worst);
}

QString hand(const Alarm& alarm)
{
    return safeText(alarm.hand.by, 40);
}

} // namespace

namespace AlarmWords {

QString letter(AlarmClass urgency)
{
    switch (urgency) {
    case AlarmClass::ActNow:
        return u"A"_s;
    case AlarmClass::KnowNow:
        return u"B"_s;
    case AlarmClass::KnowToday:
        return u"C"_s;
    }
    return {};
}

QString urgency(AlarmClass urgency)
{
    switch (urgency) {
    case AlarmClass::ActNow:
        //: A 直ちに対応
        return Text::tr("A – act now");
    case AlarmClass::KnowNow:
        //: B 直ちに確認
        return Text::tr("B – know now");
    case AlarmClass::KnowToday:
        //: C 本日中に確認
        return Text::tr("C – know today");
    }
    return {};
}

QString cause(AlarmCause cause)
{
    switch (cause) {
    case AlarmCause::SeatMustAnswer:
        return Text::tr("Answer of this seat due");
    case AlarmCause::NoticeOverdue:
        //: 事後通知の遅延
        return Text::tr("Notice overdue");
    case AlarmCause::LedgerFork:
        //: 台帳の分岐
        return Text::tr("Fork of the ledger");
    case AlarmCause::LedgerRollback:
        //: 台帳の巻き戻し
        return Text::tr("Rollback of the ledger");
    case AlarmCause::LedgerUntrusted:
        return Text::tr("Ledger not trusted");
    case AlarmCause::ReceiptBroken:
        //: 受領証の不履行
        return Text::tr("Receipt broken");
    case AlarmCause::OwnSectorIncident:
        return Text::tr("Incident of level 3 or above");
    case AlarmCause::FeedSilent:
        return Text::tr("Source silent");
    case AlarmCause::LedgerStale:
        return Text::tr("Ledger stale");
    case AlarmCause::HubUnreachable:
        return Text::tr("Hub not reached");
    case AlarmCause::SectorFlood:
        return Text::tr("Many incidents");
    case AlarmCause::PlaceWatched:
        //: 注視対象の新着
        return Text::tr("New where you watch");
    case AlarmCause::Digest:
        //: 定時まとめ
        return Text::tr("Digest");
    }
    return {};
}

QString headline(const Alarm& alarm)
{
    switch (alarm.subject.cause) {
    case AlarmCause::SeatMustAnswer:
        return ofMatter(alarm);
    case AlarmCause::NoticeOverdue:
        //: %1 number of an urgent matter
        return Text::tr("The notice of urgent act %1 is overdue").arg(name(alarm));
    case AlarmCause::LedgerFork:
        return Text::tr("The ledger has two histories");
    case AlarmCause::LedgerRollback:
        return Text::tr("The hub's ledger has become shorter");
    case AlarmCause::LedgerUntrusted:
        return Text::tr("The hub's ledger is not trusted any more");
    case AlarmCause::ReceiptBroken:
        //: %1 first digits of a hash
        return Text::tr("A statement of yours (%1) was not entered as promised").arg(name(alarm));
    case AlarmCause::OwnSectorIncident:
        //: %1 a severity, %2 a sector, %3 title of an incident
        return Text::tr("%1 · %2 · %3")
            .arg(Words::severity(alarm.subject.severity), Words::sectorShort(alarm.subject.sector),
                name(alarm));
    case AlarmCause::FeedSilent:
        //: %1 name of a source
        return Text::tr("Source silent: %1").arg(name(alarm));
    case AlarmCause::LedgerStale:
        return Text::tr("The newest proof of the ledger is old");
    case AlarmCause::HubUnreachable:
        return Text::tr("The hub cannot be reached");
    case AlarmCause::SectorFlood:
        //: %1 a sector, %2 a severity
        return Text::tr(
            "%1: %n more incident(s) of level 3 and above, worst: %2", "", alarm.subject.count)
            .arg(Words::sector(alarm.subject.sector), Words::severity(alarm.subject.severity));
    case AlarmCause::PlaceWatched:
        return ofWatch(alarm);
    case AlarmCause::Digest:
        return ofDigest(alarm);
    }
    return {};
}

QString headline(const AlarmRow& row)
{
    if (!row.isHeap())
        return headline(row.first);
    const AlarmSubject& subject = row.worst.subject;
    const QString of = subject.sector.isEmpty()
        ? cause(subject.cause)
        //: %1 a sector, %2 sort of alarm
        : Text::tr("%1 · %2").arg(Words::sector(subject.sector), cause(subject.cause));
    //: a heap of alarms: %1 their sector and sort
    return Text::tr("%n alarm(s): %1", "", row.count).arg(of);
}

QString action(AlarmCause cause)
{
    switch (cause) {
    case AlarmCause::SeatMustAnswer:
        return Text::tr("Open the matter and answer it. When its time is over, that counts as a "
                        "refusal.");
    case AlarmCause::NoticeOverdue:
        return Text::tr("Have the Commission notified now and the notice recorded.");
    case AlarmCause::LedgerFork:
    case AlarmCause::LedgerRollback:
    case AlarmCause::LedgerUntrusted:
        return Text::tr("Sign nothing. Call the secretariat and another member and compare the "
                        "digest words.");
    case AlarmCause::ReceiptBroken:
        return Text::tr("Call the secretariat. The signed receipt is kept on this PC.");
    case AlarmCause::OwnSectorIncident:
        return Text::tr("Read the incident and judge whether a matter is to be put.");
    case AlarmCause::FeedSilent:
        return Text::tr("Ask the secretariat whether the source still works. Until then silence "
                        "is not calm.");
    case AlarmCause::LedgerStale:
        return Text::tr(
            "Before you sign, ask the secretariat whether something was decided since.");
    case AlarmCause::HubUnreachable:
        return Text::tr("Call the secretariat. What this screen shows grows old.");
    case AlarmCause::SectorFlood:
        return Text::tr("Read the sector's incidents in the list: they are too many for an alarm "
                        "each.");
    case AlarmCause::PlaceWatched:
        return Text::tr("Read what came, and judge whether somebody must be told.");
    case AlarmCause::Digest:
        return Text::tr("Read what is new in the list of incidents.");
    }
    return {};
}

QString seat(AlarmCause cause)
{
    const AlarmKind* kind = AlarmKind::find(cause);
    if (!kind)
        return {};
    if (kind->seat() == u"own_seat")
        //: 貴席
        return Text::tr("Your seat");
    if (kind->seat() == u"commander")
        //: 指揮を行った者
        return Text::tr("The commander, and every seat that can reach them");
    if (kind->seat() == u"signer")
        return Text::tr("You, who signed it");
    if (kind->seat() == u"sector_seat")
        return Text::tr("Seats that answer for the sector");
    return Text::tr("Every seat");
}

QString state(AlarmState state)
{
    switch (state) {
    case AlarmState::Normal:
        //: 平常
        return Text::tr("Normal");
    case AlarmState::Unacknowledged:
        //: 未確認
        return Text::tr("Unacknowledged");
    case AlarmState::Acknowledged:
        //: 確認済み
        return Text::tr("Acknowledged");
    case AlarmState::Returned:
        //: 復帰・未確認
        return Text::tr("Over, unacknowledged");
    case AlarmState::Shelved:
        //: 棚上げ中
        return Text::tr("Shelved");
    case AlarmState::Suppressed:
        //: 設計上の抑止
        return Text::tr("Suppressed by design");
    case AlarmState::OutOfService:
        //: 使用停止
        return Text::tr("Out of service");
    }
    return {};
}

QString standing(const Alarm& alarm, Instant now)
{
    const QString word = state(alarm.standing.state);
    const QString since = now - alarm.changed < std::chrono::hours(1)
        ? TimeText::age(now - alarm.changed)
        : TimeText::shortTime(alarm.changed);
    QString text;
    if (alarm.standing.state == AlarmState::Shelved)
        //: %1 棚上げ中, %2 a time: until when
        text = Text::tr("%1 until %2").arg(word, TimeText::shortTime(alarm.until));
    else
        //: %1 state of an alarm, %2 since when: "4 min ago"
        text = Text::tr("%1, %2").arg(word, since);
    if (!alarm.hand.by.isEmpty())
        //: %1 state of an alarm, %2 member number
        text = Text::tr("%1 – by %2").arg(text, hand(alarm));
    return text;
}

QString spoken(const AlarmRow& row, Instant now)
{
    const Alarm& alarm = row.worst;
    //: An alarm for the screen reader: %1 class, %2 headline, %3 state, %4 what to do
    return Text::tr("%1. %2. %3. %4")
        .arg(urgency(alarm.urgency()), headline(row), standing(alarm, now),
            action(alarm.subject.cause));
}

QString repeated(AlarmCause cause, const BilingualText& title)
{
    const QString of = safeText(title.in(uiLanguage()), mostTitle);
    return of.isEmpty() ? AlarmWords::cause(cause)
                        : Text::tr("%1 – %2").arg(AlarmWords::cause(cause), of);
}

QString outside(const Alarm& alarm)
{
    if (alarm.subject.tlp > Tlp::Amber)
        return Text::tr("An item needs you.");
    return headline(alarm);
}

} // namespace AlarmWords
} // namespace yagura
