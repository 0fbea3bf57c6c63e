#include "shell/ledgernotice.h"

#include "common/timetext.h"
#include "common/words.h"
#include "itemmodels/submittedstatement.h"
#include "itemmodels/statementlistmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A witness answers within seconds: what waits longer is worth a line.
constexpr std::chrono::milliseconds usualWait = 15s;
constexpr int namedPromises = 3; ///< the rest is counted

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::LedgerNotice)
};

QString callAndCompare()
{
    return Text::tr("Sign nothing. Call the secretariat and another member by telephone and "
                    "compare the digest words of the ledger's head (Review, tab Ledger). Keep the "
                    "evidence file and this PC's data as they are. An urgent measure does not wait "
                    "for this console: follow the urgent procedure and have it recorded "
                    "afterwards.");
}

LedgerNotice alarmOf(const Error& alarm)
{
    LedgerNotice notice;
    notice.what = Words::error(alarm);
    notice.todo = callAndCompare();
    notice.detail = alarm.detail;
    if (alarm.reason == u"E-LED-INCONS" || alarm.reason == u"E-LED-SEEN") {
        notice.kind = LedgerNotice::Kind::Fork;
        //: 台帳の分岐
        notice.head = Text::tr("FORK – the ledger has two histories");
    } else if (alarm.reason == u"E-LED-ROLLBACK") {
        notice.kind = LedgerNotice::Kind::Rollback;
        //: 台帳の巻き戻し
        notice.head = Text::tr("ROLLBACK – the hub's ledger has become shorter");
        notice.what = Text::tr("The hub offers fewer entries than it signed for before: what was "
                               "decided since may be missing there. This PC keeps all it has.");
    } else {
        notice.kind = LedgerNotice::Kind::Untrusted;
        notice.head = Text::tr("The hub's ledger is not trusted any more");
    }
    return notice;
}

/// What was promised, as its signer knows it: `2026-0147 (Sign-off)`.
QString promised(const MatterDesk& desk, const BrokenPromise& promise)
{
    const auto& own = desk.submissions();
    const auto it = std::find_if(own.begin(), own.end(),
        [&](const Submission& s) { return s.payloadSha256 == promise.payloadSha256; });
    const auto statement = it == own.end() ? std::nullopt : statementIn(it->envelope);
    const QString matter = statement ? matterOf(*statement) : QString();
    const QString by = TimeText::clock(promise.promisedBy);
    if (matter.isEmpty())
        //: %1 the first digits of a hash, %2 a time
        return Text::tr("statement %1, promised by %2")
            .arg(promise.payloadSha256.hex().first(8), by);
    const Mark* mark = statement->as<Mark>();
    //: %1 number of a matter, %2 what was signed, %3 a time
    return Text::tr("matter %1: %2, promised by %3")
        .arg(matter, mark ? Words::verb(mark->verb) : Text::tr("put before the council"), by);
}

LedgerNotice brokenReceipts(const Workspace& workspace)
{
    const auto& broken = workspace.book.health().brokenPromises;
    QStringList named;
    for (const BrokenPromise& promise : broken) {
        if (named.size() < namedPromises)
            named.append(promised(workspace.desk, promise));
    }
    LedgerNotice notice;
    notice.kind = LedgerNotice::Kind::BrokenReceipt;
    const int count = static_cast<int>(broken.size());
    //: 受領証の不履行
    notice.head = Text::tr("RECEIPT BROKEN – %n statement(s) not entered as promised", "", count);
    notice.what = Text::tr("The hub signed for your statement(s) and did not enter them in the "
                           "ledger: %1.")
                      .arg(named.join(Text::tr("; ")));
    if (count > namedPromises)
        notice.what = Text::tr("%1 And %n more.", "", count - namedPromises).arg(notice.what);
    notice.todo = Text::tr("They do not count yet. Call the secretariat; the signed receipt is "
                           "kept on this PC as evidence, and the statement is sent again by "
                           "itself. If it is urgent, hand it to the oversight commission.");
    return notice;
}

/// Matters that this member has stopped and whose stop has not come home yet.
QStringList stopsOnTheirWay(const MatterDesk& desk)
{
    QStringList ids;
    for (const Submission& submission : desk.submissions()) {
        if (submission.state != SubmissionState::Queued)
            continue;
        const auto statement = statementIn(submission.envelope);
        const Mark* mark = statement ? statement->as<Mark>() : nullptr;
        if (mark && mark->verb == Verb::Stop)
            ids.append(matterOf(*statement));
    }
    return ids;
}

LedgerNotice stopOnItsWay(const QStringList& matters)
{
    LedgerNotice notice;
    notice.kind = LedgerNotice::Kind::StopOnItsWay;
    //: 中止（台帳未記載） %1 numbers of matters
    notice.head
        = Text::tr("STOPPED BY YOU, not yet in the ledger: %1").arg(matters.join(Text::tr("; ")));
    notice.what = Text::tr("The stop is signed and kept on this PC. It is sent by itself as soon "
                           "as the hub can be reached; until then nobody else sees it here.");
    notice.todo = Text::tr("Call the commander by telephone now.");
    return notice;
}

LedgerNotice oldProof(const LedgerHealth& health)
{
    LedgerNotice notice;
    const QString age = TimeText::age(health.age);
    const bool isBlocked = health.freshness == LedgerHealth::Freshness::Blocked;
    notice.kind = isBlocked ? LedgerNotice::Kind::Blocked : LedgerNotice::Kind::Stale;
    //: 台帳の更新停止 / 新たな署名の停止
    notice.head = isBlocked ? Text::tr("STALE LEDGER – no new signatures")
                            : Text::tr("STALE LEDGER – later decisions may be missing");
    //: %1 an age such as "4 min ago"
    notice.what = Text::tr("The newest proof of the ledger came %1. What was decided since does "
                           "not show here.")
                      .arg(age);
    if (isBlocked)
        notice.todo
            = Text::tr("Nothing new can be signed until a newer proof comes. Urgent matters "
                       "(numbers with U-) stay open. Call the secretariat and ask whether the hub "
                       "and the witness run.");
    else
        notice.todo = Text::tr("Before you sign, ask the secretariat by telephone whether "
                               "something was decided since.");
    return notice;
}

LedgerNotice clockDifference(const LedgerHealth& health)
{
    LedgerNotice notice;
    notice.kind = LedgerNotice::Kind::Clock;
    //: %1 a signed span of time: この端末の時計は台帳時刻より%1ずれています
    notice.head = Text::tr("This PC's clock differs from the ledger's time by %1")
                      .arg(TimeText::offset(health.clockDifference));
    notice.what = Text::tr("Deadlines and ages on this screen are wrong by as much. Whether a "
                           "signature counts is decided by the ledger's time alone.");
    notice.todo = Text::tr("Have this PC's clock set, or tell the secretariat if the clock here is "
                           "right.");
    return notice;
}

std::optional<LedgerNotice> unwitnessed(const Workspace& workspace)
{
    const LedgerHealth& health = workspace.book.health();
    const auto& entries = workspace.book.entries();
    const qint64 size = workspace.book.size();
    const auto first = static_cast<std::size_t>(health.witnessedSize);
    if (health.witnessThreshold == 0 || health.witnessedSize >= size || first >= entries.size()
        || workspace.clock.now() - entries[first].time < usualWait)
        return {};
    LedgerNotice notice;
    notice.kind = LedgerNotice::Kind::Unwitnessed;
    //: 第三者証明のない記載
    notice.head = health.witnessTime.isKnown() ? Text::tr("Waiting for the witness")
                                               : Text::tr("No witness has signed this ledger yet");
    const QString from = Words::count(health.witnessedSize);
    const QString to = Words::count(size - 1);
    notice.what = health.witnessedSize == size - 1
        ? Text::tr("Entry %1 is not yet witnessed; no authorisation is shown for it.").arg(to)
        : Text::tr("Entries %1–%2 are not yet witnessed; no authorisation is shown for them.")
              .arg(from, to);
    notice.todo = Text::tr("Answers are taken meanwhile. If it lasts, call the secretariat: the "
                           "hub may be cut off from the witness of the oversight commission.");
    return notice;
}

} // namespace

LedgerNotice::Weight LedgerNotice::weight() const
{
    switch (kind) {
    case Kind::Fork:
    case Kind::Rollback:
    case Kind::Untrusted:
    case Kind::BrokenReceipt:
        return Weight::Alarm;
    case Kind::StopOnItsWay:
    case Kind::Blocked:
    case Kind::Stale:
    case Kind::Clock:
        return Weight::Warning;
    case Kind::Unwitnessed:
        return Weight::Remark;
    }
    return Weight::Alarm;
}

QString LedgerNotice::spoken() const
{
    //: A notice for the screen reader: %1 its head, %2 what happened, %3 what to do
    return Text::tr("%1. %2 %3").arg(head, what, todo);
}

std::vector<LedgerNotice> LedgerNotice::of(const Workspace& workspace)
{
    const MatterBook& book = workspace.book;
    const LedgerHealth& health = book.health();
    std::vector<LedgerNotice> notices;
    if (book.alarm())
        notices.push_back(alarmOf(*book.alarm()));
    if (!health.brokenPromises.empty())
        notices.push_back(brokenReceipts(workspace));
    if (const QStringList stopped = stopsOnTheirWay(workspace.desk); !stopped.isEmpty())
        notices.push_back(stopOnItsWay(stopped));
    if (health.freshness == LedgerHealth::Freshness::Stale
        || health.freshness == LedgerHealth::Freshness::Blocked)
        notices.push_back(oldProof(health));
    if (health.clockDifference != 0ms)
        notices.push_back(clockDifference(health));
    if (const auto waiting = unwitnessed(workspace))
        notices.push_back(*waiting);
    return notices;
}

} // namespace yagura
