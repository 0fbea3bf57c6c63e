#include "signer/rows/signingrows.h"

#include "common/uilanguage.h"
#include "common/words.h"

#include <QCoreApplication>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::SigningSheet)
};

QString paragraphs(const std::vector<BilingualText>& texts, Language language)
{
    QStringList lines;
    for (const BilingualText& text : texts)
        lines.append(text.in(language));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Language otherLanguage()
{
    return uiLanguage() == Language::Japanese ? Language::English : Language::Japanese;
}

QString scopeText(const MatterScope& scope)
{
    const QString all = Text::tr("%n target(s) in all", nullptr, scope.targets);
    if (scope.abroad == 0)
        return all;
    //: %1 so many targets in all; %n of them are taken as abroad: 国内と確認できないもの
    return Text::tr("%1, %n of them not known for certain to stand in Japan", nullptr, scope.abroad)
        .arg(all);
}

/// After a step of the statutory lane it depends on the other steps; the console tells.
QString nextText(const SigningContent& content)
{
    if (content.step())
        return {};
    if (content.isUrgent())
        return Text::tr(
            "It is done without the Commission's prior approval. The Commission is to be "
            "notified promptly after the act and reviews it; the council confirms after "
            "the fact.");
    return content.policy.consequence.in(uiLanguage());
}

QString targetText(const MeasureTarget& target)
{
    QStringList lines{
        Text::tr("%1, %2, %3")
            .arg(target.address, target.owner.isEmpty() ? Text::tr("owner unknown") : target.owner,
                target.country.isEmpty() ? Text::tr("country unknown, taken as abroad")
                                         : target.country),
    };
    if (!target.confidence.isEmpty())
        //: Admiralty code of source and information: 確度 B2
        lines.append(Text::tr("Graded %1").arg(target.confidence));
    if (target.isAbroad())
        lines.append(Text::tr("Not known for certain to stand in Japan"));
    if (!target.grounds.isEmpty())
        lines.append(target.grounds);
    return lines.join(u'\n');
}

} // namespace

void SigningRows::addMatter()
{
    const MatterSheet& sheet = m_content.sheet;
    const MatterPolicy& policy = m_content.policy;
    add(Text::tr("Matter"),
        //: %1 number, %2 kind, %3 title
        Text::tr("%1 %2: %3")
            .arg(sheet.matterId, policy.name.in(uiLanguage()), sheet.title.in(uiLanguage())),
        u"sheetTitle"_s);
    addBefore();
    if (m_content.mark())
        addMark();
    const LegalBasis& basis = *policy.findBasis(sheet.basis);
    //: 根拠法令
    add(Text::tr("Legal basis"),
        Text::tr("%1, %2").arg(basis.act.in(uiLanguage()), basis.article.in(uiLanguage())),
        u"sheetBasis"_s);
    addMeasure();
    addTargets();
    addSheet();
    //: 決裁後の流れ
    add(Text::tr("What happens next"), nextText(m_content), u"sheetNext"_s);
    addEvidence();
    addTexts(otherLanguage());
}

/// An amendment takes another version's place; what that one asked for is drawn where it is here.
void SigningRows::addBefore()
{
    if (m_content.request.amends.isEmpty())
        return;
    add(m_content.mark() ? Text::tr("Amended version; took the place of")
                         : Text::tr("Takes the place of"),
        //: %1 SHA-256 of the request before
        Text::tr("Request %1. No answer or record given to it counts any more.")
            .arg(SigningText::digits(m_content.request.amends)),
        u"sheetAmends"_s);
    if (!m_content.before)
        return;
    const MatterScope& scope = m_content.before->scope;
    if (scope.targets > 0)
        add(Text::tr("Targets before"), scopeText(scope), u"sheetTargetsBefore"_s);
    add(Text::tr("Methods before"), SigningText::methods(m_content.pack, scope.methods),
        u"sheetMethodsBefore"_s);
}

void SigningRows::addMeasure()
{
    const MatterSheet& sheet = m_content.sheet;
    const UrgentGround* ground = m_content.policy.findGround(sheet.ground);
    //: 緊急実施の事由
    add(Text::tr("Ground of urgency"), ground ? ground->text.in(uiLanguage()) : sheet.ground,
        u"sheetGround"_s);
    //: 宣言の日時: when the officer declared the urgent act
    add(Text::tr("Declared"), SigningText::when(sheet.declared.ms / 1000), u"sheetDeclared"_s);
    if (!sheet.track.isEmpty())
        //: 措置の系統
        add(Text::tr("Track"), Words::track(sheet.track), u"sheetTrack"_s);
    //: 申請する方法
    add(Text::tr("Methods applied for"), SigningText::methods(m_content.pack, sheet.methods),
        u"sheetMethods"_s);
    //: 関係する事項: SDF, US forces, national security
    add(Text::tr("Concerns"), SigningText::concerns(m_content.pack, sheet.concerns),
        u"sheetConcerns"_s);
    //: 指定された執行官等, a member id
    add(Text::tr("Officer"), sheet.officer, u"sheetOfficer"_s);
}

void SigningRows::addTargets()
{
    const auto& targets = m_content.sheet.targets;
    if (targets.empty())
        return;
    //: 対象
    add(Text::tr("Targets"), scopeText(m_content.sheet.scope()), u"sheetTargets"_s);
    int number = 0;
    for (const MeasureTarget& target : targets) {
        ++number;
        //: %1 of %2 targets: 対象 1/3
        add(Text::tr("Target %1 of %2").arg(number).arg(targets.size()), targetText(target),
            u"sheetTarget%1"_s.arg(number));
    }
}

void SigningRows::addSheet()
{
    const MatterSheet& sheet = m_content.sheet;
    if (sheet.from != Severity::Unassessed || sheet.to != Severity::Unassessed)
        //: 深刻度
        add(Text::tr("Severity"),
            Text::tr("From %1 to %2").arg(Words::severity(sheet.from), Words::severity(sheet.to)),
            u"sheetSeverity"_s);
    addPlace();
    addTexts(uiLanguage());
}

/// Both languages are signed, so both are drawn: that of the screen where it belongs, the other one
/// after everything else.
void SigningRows::addTexts(Language language)
{
    const MatterSheet& sheet = m_content.sheet;
    const bool isOther = language != uiLanguage();
    const auto put = [&](const QString& name, const QString& text, const QString& objectName) {
        //: Heading of the same text in the language that the screen does not speak: %1（英文）
        add(isOther ? Text::tr("%1, in Japanese").arg(name) : name, text,
            isOther ? objectName + u"_other"_s : objectName);
    };
    if (isOther)
        put(Text::tr("Matter"), sheet.title.in(language), u"sheetTitle"_s);
    //: 内容
    put(Text::tr("What"), paragraphs(sheet.what, language), u"sheetWhat"_s);
    //: 理由
    put(Text::tr("Why"), paragraphs(sheet.why, language), u"sheetWhy"_s);
    //: 判明していないこと
    put(Text::tr("Not known"), paragraphs(sheet.notKnown, language), u"sheetNotKnown"_s);
    for (const auto& [field, text] : sheet.record)
        //: What the law asks to be written on the sheet, %1 the field's name: 記載事項: %1
        put(Text::tr("On the sheet: %1").arg(m_content.pack.fieldName(field).in(uiLanguage())),
            text.in(language), u"sheetField_"_s + field);
}

void SigningRows::addPlace()
{
    const MatterSheet& sheet = m_content.sheet;
    if (!sheet.sector.isEmpty() || sheet.prefecture != noPrefecture) {
        const QString sector = sheet.sector.isEmpty()
            ? Words::sector(sheet.sector)
            : Text::tr("%1 (%2)").arg(Words::sector(sheet.sector), sheet.sector);
        add(Text::tr("Sector and prefecture"),
            Text::tr("%1 / %2").arg(sector, Words::prefecture(sheet.prefecture)), u"sheetSector"_s);
    }
    //: 事案
    add(Text::tr("Incident"), sheet.incident, u"sheetIncident"_s);
}

void SigningRows::addEvidence()
{
    QStringList lines;
    for (const Digest& digest : m_content.request.evidence)
        lines.append(SigningText::digits(digest));
    //: 証拠: SHA-256 of each
    add(Text::tr("Evidence"), lines.join(u'\n'), u"sheetEvidence"_s);
}

} // namespace yagura
