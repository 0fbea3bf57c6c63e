#include "signer/rows/signingrows.h"

#include "common/reportwords.h"

#include <QCoreApplication>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::SigningSheet)
};

QString recipients(const QStringList& words)
{
    QStringList names;
    for (const QString& word : words)
        names.append(ReportWords::recipient(word));
    return names.join(u'\n');
}

} // namespace

void SigningRows::addReport()
{
    const ReportStep& step = *m_content.report();
    //: 報告
    add(Text::tr("Report"), step.reportId, u"reportId"_s);
    //: 報告の手続: 該当性判断
    add(Text::tr("Step"), ReportWords::step(step.step), u"reportStep"_s);
    add(Text::tr("Outcome"), ReportWords::outcome(step.outcome), u"reportOutcome"_s);
    add(Text::tr("Happened"), SigningText::when(step.atS), u"reportAt"_s);
    //: 職: role of the signer as data writes it, commission.member
    add(Text::tr("Your role"), step.role, u"reportRole"_s);
    addReportFacts(step);
    addRecord();
}

void SigningRows::addReportFacts(const ReportStep& step)
{
    //: 特別社会基盤事業者
    add(Text::tr("Operator"), step.operatorId, u"reportOperator"_s);
    //: 特定重要電子計算機
    add(Text::tr("Computer"), step.computerId, u"reportComputer"_s);
    //: 関係省庁共通様式
    add(Text::tr("Common form"), ReportWords::form(step.form), u"reportForm"_s);
    //: 報告先
    add(Text::tr("Recipients"), recipients(step.recipients), u"reportRecipients"_s);
    //: 国家サイバー統括室との共有への同意
    add(Text::tr("Consent to share with the National Cybersecurity Office"),
        step.consent.isEmpty() ? QString() : ReportWords::consent(step.consent),
        u"reportConsent"_s);
    //: 関連する事案
    add(Text::tr("Linked incidents"), step.incidents.join(u'\n'), u"reportIncidents"_s);
}

} // namespace yagura
