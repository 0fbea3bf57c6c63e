#include "signer/rows/signedreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace yagura::SignedReport {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ReportWords)
};

struct Word {
    QStringView word;
    const char* text;
};

constexpr std::array steps{
    Word{ u"detected", QT_TRANSLATE_NOOP("yagura::ReportWords", "Detection") },
    Word{ u"aware", QT_TRANSLATE_NOOP("yagura::ReportWords", "Awareness") },
    Word{ u"duty_check", QT_TRANSLATE_NOOP("yagura::ReportWords", "Duty check") },
    Word{ u"quick", QT_TRANSLATE_NOOP("yagura::ReportWords", "Prompt report received") },
    Word{ u"follow_up", QT_TRANSLATE_NOOP("yagura::ReportWords", "Follow-up report received") },
    Word{ u"detail", QT_TRANSLATE_NOOP("yagura::ReportWords", "Detailed report received") },
    Word{ u"corrective_order", QT_TRANSLATE_NOOP("yagura::ReportWords", "Corrective order") },
    Word{ u"close", QT_TRANSLATE_NOOP("yagura::ReportWords", "Closing") },
};

constexpr std::array outcomes{
    Word{ u"reportable", QT_TRANSLATE_NOOP("yagura::ReportWords", "Must be reported") },
    Word{ u"not_reportable", QT_TRANSLATE_NOOP("yagura::ReportWords", "Need not be reported") },
};

constexpr std::array forms{
    Word{ u"1", QT_TRANSLATE_NOOP("yagura::ReportWords", "Form 1, DDoS") },
    Word{ u"2", QT_TRANSLATE_NOOP("yagura::ReportWords", "Form 2, ransomware") },
    Word{ u"3", QT_TRANSLATE_NOOP("yagura::ReportWords", "Form 3, other") },
};

constexpr std::array recipients{
    Word{ u"jurisdiction_minister",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "Minister with jurisdiction") },
    Word{ u"pm", QT_TRANSLATE_NOOP("yagura::ReportWords", "Prime Minister") },
    Word{ u"nco", QT_TRANSLATE_NOOP("yagura::ReportWords", "National Cybersecurity Office") },
};

constexpr std::array consents{
    Word{ u"yes", QT_TRANSLATE_NOOP("yagura::ReportWords", "Consent given") },
    Word{ u"no", QT_TRANSLATE_NOOP("yagura::ReportWords", "Consent refused") },
};

constexpr std::array fields{
    Word{ u"designated_operator", QT_TRANSLATE_NOOP("yagura::ReportWords", "Designated operator") },
    Word{ u"specified_computer",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "Specified critical computer") },
    Word{ u"event", QT_TRANSLATE_NOOP("yagura::ReportWords", "What happened") },
    Word{ u"grounds", QT_TRANSLATE_NOOP("yagura::ReportWords", "Grounds") },
    Word{ u"text", QT_TRANSLATE_NOOP("yagura::ReportWords", "Text") },
};
constexpr std::size_t choices = 3; // of them, the first ones have fixed answers

constexpr std::array answers{
    Word{ u"yes", QT_TRANSLATE_NOOP("yagura::ReportWords", "Yes") },
    Word{ u"no", QT_TRANSLATE_NOOP("yagura::ReportWords", "No") },
    Word{ u"specified_intrusion",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "A specified intrusion event") },
    Word{ u"listed_event",
        QT_TRANSLATE_NOOP("yagura::ReportWords", "A listed event that may cause one") },
    Word{ u"neither", QT_TRANSLATE_NOOP("yagura::ReportWords", "Neither") },
};

const Word* find(std::span<const Word> words, const QString& word)
{
    const auto it = std::find_if(
        words.begin(), words.end(), [&](const Word& entry) { return entry.word == word; });
    return it == words.end() ? nullptr : &*it;
}

QString said(std::span<const Word> words, const QString& word)
{
    const Word* known = find(words, word);
    return known ? Text::tr(known->text) : word;
}

} // namespace

bool isStep(const QString& word)
{
    return find(steps, word) != nullptr;
}

QString step(const QString& word)
{
    return said(steps, word);
}

QString outcome(const QString& word)
{
    return said(outcomes, word);
}

QString form(int form)
{
    return form == 0 ? QString() : said(forms, QString::number(form));
}

QString recipient(const QString& word)
{
    return said(recipients, word);
}

QString consent(const QString& word)
{
    return said(consents, word);
}

QString field(const QString& word)
{
    const Word* known = find(fields, word);
    return known ? Text::tr(known->text) : QString();
}

QString fieldText(const QString& field, const QString& text)
{
    return find(std::span(fields).first(choices), field) ? said(answers, text) : text;
}

} // namespace yagura::SignedReport
