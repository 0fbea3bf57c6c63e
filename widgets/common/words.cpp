#include "common/words.h"

#include "common/uilanguage.h"
#include "domain/place.h"
#include "domain/sector.h"

#include <QCoreApplication>
#include <QLocale>

namespace yagura::Words {
using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::Words)
};
} // namespace

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Grave:
        //: National severity scale of 2018: 4 著しく深刻な影響
        return Text::tr("4 Extremely serious impact");
    case Severity::Major:
        //: 3 大きな影響
        return Text::tr("3 Major impact");
    case Severity::Certain:
        //: 2 一定の影響
        return Text::tr("2 Certain impact");
    case Severity::Slight:
        //: 1 ほぼ影響なし
        return Text::tr("1 Almost no impact");
    case Severity::None:
        //: 0 影響なし
        return Text::tr("0 No impact");
    case Severity::Unassessed:
        //: Nobody has assessed the severity yet: 未評価
        return Text::tr("Not assessed");
    }
    return {};
}

QString severityShort(Severity severity)
{
    return severity == Severity::Unassessed ? u"–"_s : QString::number(static_cast<int>(severity));
}

QString kind(ItemKind kind)
{
    switch (kind) {
    case ItemKind::OperatorReport:
        //: 事業者報告
        return Text::tr("Operator report");
    case ItemKind::ManualEntry:
        //: 手入力（未確認）
        return Text::tr("Typed in, not verified");
    case ItemKind::StixIncident:
        //: 事案
        return Text::tr("Incident");
    case ItemKind::Indicator:
        //: 攻撃指標（IoC）
        return Text::tr("Indicator of compromise");
    case ItemKind::Malware:
        return Text::tr("Malware");
    case ItemKind::ThreatActor:
        //: 攻撃者
        return Text::tr("Threat actor");
    case ItemKind::IntrusionSet:
        return Text::tr("Intrusion set");
    case ItemKind::Campaign:
        return Text::tr("Campaign");
    case ItemKind::Infrastructure:
        //: 攻撃インフラ
        return Text::tr("Attack infrastructure");
    case ItemKind::Vulnerability:
        return Text::tr("Vulnerability");
    case ItemKind::AttackPattern:
        return Text::tr("Attack pattern");
    case ItemKind::Relationship:
        return Text::tr("Relationship");
    case ItemKind::Sighting:
        return Text::tr("Sighting");
    case ItemKind::StixReport:
        return Text::tr("Threat report");
    case ItemKind::MarkingDefinition:
        return Text::tr("Marking definition");
    case ItemKind::KevEntry:
        //: An entry of CISA's catalogue of known exploited vulnerabilities
        return Text::tr("Known exploited vulnerability");
    case ItemKind::Other:
        return Text::tr("Other object");
    }
    return {};
}

QString stage(ReportStage stage)
{
    switch (stage) {
    case ReportStage::NotAReport:
        return {};
    case ReportStage::Quick:
        //: 速報
        return Text::tr("Prompt report");
    case ReportStage::FollowUp:
        //: 続報
        return Text::tr("Follow-up report");
    case ReportStage::Detailed:
        //: 詳報
        return Text::tr("Detailed report");
    }
    return {};
}

QString feedState(FeedState state)
{
    switch (state) {
    case FeedState::Connecting:
        //: 接続中
        return Text::tr("Connecting");
    case FeedState::Live:
        //: 受信中
        return Text::tr("Live");
    case FeedState::Delayed:
        //: 遅延
        return Text::tr("Delayed");
    case FeedState::Stale:
        //: 更新停止
        return Text::tr("Stale");
    case FeedState::Silent:
        //: A source that has missed three of its intervals: 無音
        return Text::tr("Silent");
    case FeedState::Offline:
        //: 切断
        return Text::tr("Offline");
    case FeedState::AuthFailed:
        //: 認証失敗
        return Text::tr("Authentication failed");
    }
    return {};
}

QString markingOrigin(Marking::Origin origin)
{
    switch (origin) {
    case Marking::Origin::Stated:
        return {};
    case Marking::Origin::SourceDefault:
        //: The marking is the default of its source: 既定
        return Text::tr("by default");
    case Marking::Origin::Assumed:
        //: Nobody stated a marking, so the strictest is assumed: 推定
        return Text::tr("assumed");
    }
    return {};
}

QString count(qint64 number)
{
    // Japanese and English group figures alike.
    return QLocale(QLocale::English).toString(number);
}

QString sector(const QString& key)
{
    const Sector* sector = SectorCatalogue::builtIn().find(key);
    //: A sector that stands in no official list: その他
    return sector ? sector->name.in(uiLanguage()) : Text::tr("Other");
}

QString sectorShort(const QString& key)
{
    const Sector* sector = SectorCatalogue::builtIn().find(key);
    return sector ? sector->shortName.in(uiLanguage()) : Text::tr("Other");
}

QString prefecture(PrefectureCode code)
{
    const Prefecture* prefecture = findPrefecture(code);
    return prefecture ? prefecture->name.in(uiLanguage()) : u"―"_s;
}

} // namespace yagura::Words
