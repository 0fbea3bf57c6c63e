#include "common/reportwords.h"

#include "common/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yagura::ReportWords {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ReportWords)
};

struct Word {
    QStringView word;
    const char* text;
};

template <std::size_t Size> bool isOneOf(const std::array<Word, Size>& words, const QString& word)
{
    return std::any_of(
        words.begin(), words.end(), [&](const Word& entry) { return entry.word == word; });
}

template <std::size_t Size> QString said(const std::array<Word, Size>& words, const QString& word)
{
    const auto it = std::find_if(
        words.begin(), words.end(), [&](const Word& entry) { return entry.word == word; });
    return it == words.end() ? safeText(word) : Text::tr(it->text);
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

} // namespace

bool isStep(const QString& word)
{
    return isOneOf(steps, word);
}

bool isField(const QString& word)
{
    return isOneOf(fields, word);
}

QString step(const QString& word)
{
    return said(steps, word);
}

QString outcome(const QString& word)
{
    if (word == u"reportable")
        //: 報告対象
        return Text::tr("Must be reported");
    if (word == u"not_reportable")
        //: 報告対象外
        return Text::tr("Need not be reported");
    return safeText(word);
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
    if (word == u"no")
        return Text::tr("Consent refused");
    return word.isEmpty() ? Text::tr("Not asked") : safeText(word);
}

QString field(const QString& word)
{
    return said(fields, word);
}

QString fieldText(const QString& word, const QString& text)
{
    const bool isChoice
        = word == u"designated_operator" || word == u"specified_computer" || word == u"event";
    return isChoice ? said(answers, text) : text;
}

} // namespace yagura::ReportWords
