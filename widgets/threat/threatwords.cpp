#include "threat/threatwords.h"

#include "common/plaintext.h"
#include "common/timetext.h"

#include <QCoreApplication>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ThreatWords)
};

/// A type of statement with its words. The sentences are whole, so that each language orders them.
struct Relation {
    const char* type;
    const char* verb;
    const char* sentence;
};

constexpr std::array<Relation, 19> relations{ {
    { "uses", QT_TRANSLATE_NOOP("yagura::ThreatWords", "uses"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 uses %2.") },
    { "attributed-to", QT_TRANSLATE_NOOP("yagura::ThreatWords", "is attributed to"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 is attributed to %2.") },
    { "targets", QT_TRANSLATE_NOOP("yagura::ThreatWords", "targets"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 targets %2.") },
    { "indicates", QT_TRANSLATE_NOOP("yagura::ThreatWords", "indicates"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 indicates %2.") },
    { "mitigates", QT_TRANSLATE_NOOP("yagura::ThreatWords", "mitigates"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 mitigates %2.") },
    { "located-at", QT_TRANSLATE_NOOP("yagura::ThreatWords", "stands in"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 stands in %2.") },
    { "originates-from", QT_TRANSLATE_NOOP("yagura::ThreatWords", "is said to originate from"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 is said to originate from %2.") },
    { "related-to", QT_TRANSLATE_NOOP("yagura::ThreatWords", "is related to"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 is related to %2.") },
    { "names", QT_TRANSLATE_NOOP("yagura::ThreatWords", "names"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 names %2.") },
    { "sighted-by", QT_TRANSLATE_NOOP("yagura::ThreatWords", "was sighted by"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 was sighted by %2.") },
    { "leads-to", QT_TRANSLATE_NOOP("yagura::ThreatWords", "leads to"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 leads to %2.") },
    { "exploits", QT_TRANSLATE_NOOP("yagura::ThreatWords", "exploits"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 exploits %2.") },
    { "delivers", QT_TRANSLATE_NOOP("yagura::ThreatWords", "delivers"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 delivers %2.") },
    { "controls", QT_TRANSLATE_NOOP("yagura::ThreatWords", "controls"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 controls %2.") },
    { "hosts", QT_TRANSLATE_NOOP("yagura::ThreatWords", "hosts"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 hosts %2.") },
    { "communicates-with", QT_TRANSLATE_NOOP("yagura::ThreatWords", "communicates with"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 communicates with %2.") },
    { "compromises", QT_TRANSLATE_NOOP("yagura::ThreatWords", "compromises"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 compromises %2.") },
    { "variant-of", QT_TRANSLATE_NOOP("yagura::ThreatWords", "is a variant of"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 is a variant of %2.") },
    { "detects", QT_TRANSLATE_NOOP("yagura::ThreatWords", "detects"),
        QT_TRANSLATE_NOOP("yagura::ThreatWords", "%1 detects %2.") },
} };

const Relation* find(const QString& type)
{
    for (const Relation& relation : relations) {
        if (type == QLatin1String(relation.type))
            return &relation;
    }
    return nullptr;
}

QString day(Instant t)
{
    return TimeText::dayTime(t).left(10);
}

} // namespace

QString ThreatWords::kind(ThreatKind kind)
{
    switch (kind) {
    case ThreatKind::ThreatActor:
        //: 攻撃者
        return Text::tr("Threat actor");
    case ThreatKind::IntrusionSet:
        //: 侵入セット（攻撃グループ）
        return Text::tr("Intrusion set");
    case ThreatKind::Campaign:
        //: 攻撃キャンペーン
        return Text::tr("Campaign");
    case ThreatKind::Malware:
        return Text::tr("Malware");
    case ThreatKind::Tool:
        return Text::tr("Tool");
    case ThreatKind::Infrastructure:
        //: 攻撃インフラ
        return Text::tr("Attack infrastructure");
    case ThreatKind::AttackPattern:
        //: ATT&CK: 攻撃手法
        return Text::tr("Technique");
    case ThreatKind::Vulnerability:
        return Text::tr("Vulnerability");
    case ThreatKind::Incident:
        //: 事案
        return Text::tr("Incident");
    case ThreatKind::Indicator:
        //: 攻撃指標
        return Text::tr("Indicator");
    case ThreatKind::Identity:
        //: STIX identity: 組織・個人
        return Text::tr("Organisation or person");
    case ThreatKind::Location:
        return Text::tr("Location");
    case ThreatKind::Report:
        //: A report of threat intelligence: 脅威レポート
        return Text::tr("Threat report");
    case ThreatKind::CourseOfAction:
        //: 対策
        return Text::tr("Counter-measure");
    case ThreatKind::Other:
        return Text::tr("Other object");
    }
    return {};
}

QString ThreatWords::kinds(ThreatKind kind)
{
    switch (kind) {
    case ThreatKind::ThreatActor:
        return Text::tr("Threat actors");
    case ThreatKind::IntrusionSet:
        return Text::tr("Intrusion sets");
    case ThreatKind::Campaign:
        return Text::tr("Campaigns");
    case ThreatKind::Malware:
        //: Head of a list
        return Text::tr("Malware", "several");
    case ThreatKind::Tool:
        return Text::tr("Tools");
    case ThreatKind::Infrastructure:
        return Text::tr("Infrastructure");
    case ThreatKind::AttackPattern:
        return Text::tr("Techniques");
    case ThreatKind::Vulnerability:
        return Text::tr("Vulnerabilities");
    case ThreatKind::Incident:
        return Text::tr("Incidents");
    case ThreatKind::Indicator:
        return Text::tr("Indicators");
    case ThreatKind::Identity:
        return Text::tr("Organisations and persons");
    case ThreatKind::Location:
        return Text::tr("Locations");
    case ThreatKind::Report:
        return Text::tr("Threat reports");
    case ThreatKind::CourseOfAction:
        return Text::tr("Counter-measures");
    case ThreatKind::Other:
        return Text::tr("Other objects");
    }
    return {};
}

QString ThreatWords::sentence(const QString& type, const QString& from, const QString& to)
{
    const Relation* known = find(type);
    if (known)
        return Text::tr(known->sentence).arg(from, to);
    //: A statement of a type this version does not know: %1 and %3 are objects, %2 the type
    return Text::tr("%1 – %2 – %3").arg(from, safeText(type, 64), to);
}

QString ThreatWords::relation(const QString& type)
{
    const Relation* known = find(type);
    return known ? Text::tr(known->verb) : safeText(type, 64);
}

QString ThreatWords::confidence(int confidence)
{
    if (confidence < 0)
        return Text::tr("not stated");
    if (confidence == 0)
        return Text::tr("0 of 100 (none)");
    if (confidence < 30)
        return Text::tr("%1 of 100 (low)").arg(confidence);
    if (confidence < 70)
        return Text::tr("%1 of 100 (medium)").arg(confidence);
    return Text::tr("%1 of 100 (high)").arg(confidence);
}

QString ThreatWords::seen(Instant first, Instant last)
{
    if (!first.isKnown() && !last.isKnown())
        return {};
    if (!last.isKnown())
        return Text::tr("from %1").arg(day(first));
    if (!first.isKnown())
        return Text::tr("until %1").arg(day(last));
    return first == last ? day(first) : Text::tr("%1 – %2").arg(day(first), day(last));
}

} // namespace yagura
