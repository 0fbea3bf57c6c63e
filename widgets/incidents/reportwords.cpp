#include "incidents/reportwords.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "itemmodels/reportcasemodel.h"
#include "policy/policypack.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yagura::ReportWords {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ReportWords)
};

struct Word {
    QStringView word;
    const char* text;
};

template <std::size_t Size> QString said(const std::array<Word, Size>& words, const QString& word)
{
    const auto it = std::find_if(
        words.begin(), words.end(), [&](const Word& entry) { return entry.word == word; });
    return it == words.end() ? safeText(word, 64) : Text::tr(it->text);
}

constexpr std::array steps{
    //: Step of an operator's report: 検知
    Word{ u"detected", QT_TRANSLATE_NOOP("yagura::ReportWords", "Detection") },
    //: Step of an operator's report: 認知
    Word{ u"aware", QT_TRANSLATE_NOOP("yagura::ReportWords", "Awareness") },
    //: Step of an operator's report: 該当性判断
    Word{ u"duty_check", QT_TRANSLATE_NOOP("yagura::ReportWords", "Duty check") },
    //: Step of an operator's report: 速報の受領
    Word{ u"quick", QT_TRANSLATE_NOOP("yagura::ReportWords", "Prompt report received") },
    //: Step of an operator's report: 続報の受領
    Word{ u"follow_up", QT_TRANSLATE_NOOP("yagura::ReportWords", "Follow-up report received") },
    //: Step of an operator's report: 詳報の受領
    Word{ u"detail", QT_TRANSLATE_NOOP("yagura::ReportWords", "Detailed report received") },
    //: Step of an operator's report: 是正命令
    Word{ u"corrective_order", QT_TRANSLATE_NOOP("yagura::ReportWords", "Corrective order") },
    //: Step of an operator's report: 終結
    Word{ u"close", QT_TRANSLATE_NOOP("yagura::ReportWords", "Closing") },
};

constexpr std::array recipientWords{
    //: 事業所管大臣
    Word{ u"jurisdiction_minister",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "Minister with jurisdiction") },
    //: 内閣総理大臣
    Word{ u"pm", QT_TRANSLATE_NOOP("yagura::ReportWords", "Prime Minister") },
    //: 国家サイバー統括室
    Word{ u"nco", QT_TRANSLATE_NOOP("yagura::ReportWords", "National Cybersecurity Office") },
};

constexpr std::array channelWords{
    Word{ u"", QT_TRANSLATE_NOOP("yagura::ReportWords", "Not said") },
    //: How a report came: 電話
    Word{ u"phone", QT_TRANSLATE_NOOP("yagura::ReportWords", "By telephone") },
    //: How a report came: 書面
    Word{ u"paper", QT_TRANSLATE_NOOP("yagura::ReportWords", "On paper") },
    //: How a report came: 電子メール
    Word{ u"mail", QT_TRANSLATE_NOOP("yagura::ReportWords", "By e-mail") },
    //: How a report came: 来訪
    Word{ u"visit", QT_TRANSLATE_NOOP("yagura::ReportWords", "In person") },
};

constexpr std::array fields{
    //: 特別社会基盤事業者
    Word{ u"designated_operator", QT_TRANSLATE_NOOP("yagura::ReportWords", "Designated operator") },
    //: 特定重要電子計算機
    Word{ u"specified_computer",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "Specified critical computer") },
    //: 発生した事象
    Word{ u"event", QT_TRANSLATE_NOOP("yagura::ReportWords", "What happened") },
    //: 判断の理由
    Word{ u"grounds", QT_TRANSLATE_NOOP("yagura::ReportWords", "Grounds") },
    //: 記載事項
    Word{ u"text", QT_TRANSLATE_NOOP("yagura::ReportWords", "Text") },
};

constexpr std::array answers{
    //: Answer of the duty check: はい
    Word{ u"yes", QT_TRANSLATE_NOOP("yagura::ReportWords", "Yes") },
    //: Answer of the duty check: いいえ
    Word{ u"no", QT_TRANSLATE_NOOP("yagura::ReportWords", "No") },
    //: 特定侵害事象
    Word{ u"specified_intrusion",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "A specified intrusion event") },
    //: 特定侵害事象の原因となり得る事象
    Word{ u"listed_event",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "A listed event that may cause one") },
    //: いずれでもない
    Word{ u"neither", QT_TRANSLATE_NOOP("yagura::ReportWords", "Neither") },
};

QString caseState(ReportState state)
{
    switch (state) {
    case ReportState::Detected:
        //: 検知
        return Text::tr("Detected");
    case ReportState::Aware:
        //: 認知（該当性判断前）
        return Text::tr("Aware, duty unchecked");
    case ReportState::NotReportable:
        //: 対象外
        return Text::tr("No duty to report");
    case ReportState::QuickDue:
        //: 速報待ち
        return Text::tr("Prompt report due");
    case ReportState::QuickSent:
        //: 速報済み
        return Text::tr("Prompt report received");
    case ReportState::FollowUp:
        //: 続報
        return Text::tr("Follow-up received");
    case ReportState::DetailDue:
        //: 詳報待ち
        return Text::tr("Detailed report due");
    case ReportState::DetailSent:
        //: 詳報済み
        return Text::tr("Detailed report received");
    case ReportState::Closed:
        //: 終結
        return Text::tr("Closed");
    }
    return {};
}

QString cell(Instant came, Instant limit, bool isLate)
{
    if (came.isKnown() && isLate && came <= limit)
        //: %1 when it came, by who recorded it
        return Text::tr("%1, recorded late").arg(TimeText::dayTime(came));
    if (came.isKnown())
        return isLate ? Text::tr("%1, late").arg(TimeText::dayTime(came)) : TimeText::dayTime(came);
    if (!limit.isKnown())
        return u"―"_s;
    return Text::tr("by %1").arg(TimeText::dayTime(limit)); // the flag has its own column
}

/// When the ledger took the step that says `came`.
Instant recordedAt(const ReportCase& report, QStringView step, Instant came)
{
    const auto it = std::find_if(
        report.steps.rbegin(), report.steps.rend(), [&](const ReportStepRecord& each) {
            return each.counts && each.step == step && each.at == came;
        });
    return it == report.steps.rend() ? Instant() : it->time;
}

/// The office's word of when it came moves no limit: it is shown beside the entry, which does.
QString left(Instant came, Instant recorded, Instant limit, bool isLate, Instant now)
{
    if (!came.isKnown())
        return TimeText::remaining(limit - now);
    if (isLate && came <= limit)
        //: %1 when it came, by who recorded it; %2 when it was entered in the ledger
        return Text::tr("came %1 by the word of who recorded it, entered in the ledger %2, after "
                        "the limit; the flag follows the ledger")
            .arg(TimeText::dated(came), TimeText::dated(recorded));
    return isLate ? Text::tr("came late, %1").arg(TimeText::dated(came))
                  : Text::tr("came %1").arg(TimeText::dated(came));
}

} // namespace

QString step(const QString& word)
{
    return said(steps, word);
}

QString state(const ReportRow& row)
{
    if (!row.taken)
        return Text::tr("Not taken up");
    const QString stands = caseState(row.taken->state);
    return row.taken->correctiveOrder ? Text::tr("%1; corrective order").arg(stands) : stands;
}

QString outcome(const QString& word)
{
    if (word == u"reportable")
        //: 報告対象
        return Text::tr("Must be reported");
    if (word == u"not_reportable")
        //: 報告対象外
        return Text::tr("Need not be reported");
    return safeText(word, 64);
}

QString form(int form)
{
    switch (form) {
    case 1:
        //: 様式1（DDoS攻撃）
        return Text::tr("Form 1, DDoS");
    case 2:
        //: 様式2（ランサムウェア）
        return Text::tr("Form 2, ransomware");
    case 3:
        //: 様式3（その他）
        return Text::tr("Form 3, other");
    }
    return {};
}

QString channel(const QString& word)
{
    return said(channelWords, word);
}

QString recipient(const QString& word)
{
    return said(recipientWords, word);
}

QString recipients(const QStringList& words)
{
    QStringList names;
    for (const QString& word : words)
        names.append(recipient(word));
    return names.join(Text::tr(", ", "between recipients"));
}

QString consent(const QString& word)
{
    if (word == u"yes")
        //: 共有に同意あり
        return Text::tr("Consent given");
    return word == u"no" ? Text::tr("Consent refused") : Text::tr("Not asked");
}

QString overdue(const ReportRow& row)
{
    if (!row.isOverdue())
        return {};
    if (row.taken->quickOverdue && row.taken->detailOverdue)
        return Text::tr("Overdue: both");
    return row.taken->quickOverdue ? Text::tr("Overdue: prompt") : Text::tr("Overdue: detailed");
}

QString quick(const ReportRow& row)
{
    const auto& report = row.taken;
    return report ? cell(report->quickAt, report->quickLimit, report->quickOverdue) : u"―"_s;
}

QString detail(const ReportRow& row)
{
    const auto& report = row.taken;
    return report ? cell(report->detailAt, report->detailLimit, report->detailOverdue) : u"―"_s;
}

QStringList clocks(const ReportCase& report, const ReportPolicy& policy, Instant now)
{
    QStringList lines;
    if (report.quickLimit.isKnown()) {
        //: 速報 %1（内部目標：認知から%3時間以内。%4は「速やかに」とする）：%2
        lines.append(
            Text::tr("Prompt report: %1, %2. Internal target: within %3 hours of awareness; "
                     "the law (%4) says \"promptly\".")
                .arg(TimeText::dated(report.quickLimit),
                    left(report.quickAt, recordedAt(report, u"quick", report.quickAt),
                        report.quickLimit, report.quickOverdue, now),
                    QString::number(policy.quickWithinS / 3600), policy.law.in(uiLanguage())));
    }
    if (report.detailLimit.isKnown()) {
        //: 詳報 %1（法定 %4：認知の日を第1日とする%3日目の終わり。翌日から数えれば%5）：%2
        lines.append(
            Text::tr("Detailed report: %1, %2. Statutory (%4): the end of day %3, with the day of "
                     "awareness as day 1. Counted from the day after it would be %5; in doubt the "
                     "earlier date is kept.")
                .arg(TimeText::dated(report.detailLimit),
                    left(report.detailAt, recordedAt(report, u"detail", report.detailAt),
                        report.detailLimit, report.detailOverdue, now),
                    QString::number(policy.detailDays), policy.law.in(uiLanguage()),
                    TimeText::dated(report.detailLimit + 24h)));
    }
    return lines;
}

QString field(const QString& word)
{
    return said(fields, word);
}

QString fieldText(const QString& word, const QString& text)
{
    const bool isChoice
        = word == u"designated_operator" || word == u"specified_computer" || word == u"event";
    return isChoice ? said(answers, text) : safeText(text);
}

} // namespace yagura::ReportWords
