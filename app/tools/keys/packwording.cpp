#include "tools/keys/packwording.h"

#include "tools/keys/say.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using What = PackChange::What;

const char* labelOf(What what)
{
    switch (what) {
    case What::PackId:
        return QT_TRANSLATE_NOOP("yagura-keys", "Name of the pack");
    case What::KeyFiles:
        return QT_TRANSLATE_NOOP(
            "yagura-keys", "Members may sign with key files, not with tokens alone");
    case What::Kind:
        return QT_TRANSLATE_NOOP("yagura-keys", "Name");
    case What::Consequence:
        return QT_TRANSLATE_NOOP("yagura-keys", "What happens next");
    case What::Track:
        return QT_TRANSLATE_NOOP("yagura-keys", "Track of the law");
    case What::Module:
        return QT_TRANSLATE_NOOP("yagura-keys", "Module of the legal calendar");
    case What::Basis:
        return QT_TRANSLATE_NOOP("yagura-keys", "Legal basis");
    case What::Openers:
        return QT_TRANSLATE_NOOP("yagura-keys", "May be put by");
    case What::Ttl:
        return QT_TRANSLATE_NOOP("yagura-keys", "Runs out after");
    case What::SubstitutesFrom:
        return QT_TRANSLATE_NOOP(
            "yagura-keys", "Substitutes may decide after this share of the time, in percent");
    case What::Ladder:
        return QT_TRANSLATE_NOOP("yagura-keys", "Rungs of the time, in percent");
    case What::DistinctBodies:
        return QT_TRANSLATE_NOOP("yagura-keys", "One organisation fills one seat only");
    case What::Neutralises:
        return QT_TRANSLATE_NOOP("yagura-keys", "Is a measure that neutralises");
    case What::NeedsTargets:
        return QT_TRANSLATE_NOOP("yagura-keys", "Needs a list of targets");
    case What::NeedsOfficer:
        return QT_TRANSLATE_NOOP("yagura-keys", "Needs a designated officer");
    case What::SheetRecord:
        return QT_TRANSLATE_NOOP("yagura-keys", "Must be recorded in the sheet");
    case What::Methods:
        return QT_TRANSLATE_NOOP("yagura-keys", "Methods that can be applied for");
    case What::Concerns:
        return QT_TRANSLATE_NOOP("yagura-keys", "Must concern one of");
    case What::Ground:
        return QT_TRANSLATE_NOOP("yagura-keys", "Urgent ground");
    case What::UrgentOpeners:
        return QT_TRANSLATE_NOOP("yagura-keys", "May be declared urgent by");
    case What::Stoppers:
        return QT_TRANSLATE_NOOP("yagura-keys", "May be stopped by");
    case What::AuthorisationTtl:
        return QT_TRANSLATE_NOOP("yagura-keys", "The command must come within");
    case What::Seat:
        return QT_TRANSLATE_NOOP("yagura-keys", "Seat of the council");
    case What::SeatRole:
        return QT_TRANSLATE_NOOP("yagura-keys", "Role that fills the seat");
    case What::SeatNeeded:
        return QT_TRANSLATE_NOOP("yagura-keys", "Members that the seat needs");
    case What::SeatSubstitutes:
        return QT_TRANSLATE_NOOP("yagura-keys", "Roles that may decide in place of the seat");
    case What::Step:
        return QT_TRANSLATE_NOOP("yagura-keys", "Step of the statutory lane");
    case What::StepBody:
        return QT_TRANSLATE_NOOP("yagura-keys", "Whose step it is");
    case What::StepRoles:
        return QT_TRANSLATE_NOOP("yagura-keys", "Roles that may record the step");
    case What::StepNeeded:
        return QT_TRANSLATE_NOOP("yagura-keys", "Members that the step needs");
    case What::StepCondition:
        return QT_TRANSLATE_NOOP("yagura-keys", "When the step is needed");
    case What::StepNotUrgent:
        return QT_TRANSLATE_NOOP("yagura-keys", "Not asked for in the urgent lane");
    case What::StepRecord:
        return QT_TRANSLATE_NOOP("yagura-keys", "Must be recorded at the step");
    case What::StepUrgentRecord:
        return QT_TRANSLATE_NOOP(
            "yagura-keys", "Must also be recorded at the step of an urgent act");
    case What::StepPeriod:
        return QT_TRANSLATE_NOOP("yagura-keys", "Longest period of the step");
    case What::StepWithin:
        return QT_TRANSLATE_NOOP("yagura-keys", "Time limit of the step");
    case What::StepEscalate:
        return QT_TRANSLATE_NOOP("yagura-keys", "Second call for the step after");
    case What::StepClock:
        return QT_TRANSLATE_NOOP("yagura-keys", "Kind of the step's clock");
    case What::Reason:
        return QT_TRANSLATE_NOOP("yagura-keys", "Reason");
    case What::ReasonVerbs:
        return QT_TRANSLATE_NOOP("yagura-keys", "Answers that may give the reason");
    case What::LawModule:
        return QT_TRANSLATE_NOOP("yagura-keys", "Module of the law");
    case What::LawModuleFrom:
        return QT_TRANSLATE_NOOP("yagura-keys", "In force from");
    case What::ReportLaw:
        return QT_TRANSLATE_NOOP("yagura-keys", "Law of the reports");
    case What::ReportQuick:
        return QT_TRANSLATE_NOOP("yagura-keys", "Quick report within");
    case What::ReportDetail:
        return QT_TRANSLATE_NOOP("yagura-keys", "Days for the detailed report");
    case What::ReportLead:
        return QT_TRANSLATE_NOOP("yagura-keys", "Reminder before the detailed report");
    case What::ReportRoles:
        return QT_TRANSLATE_NOOP("yagura-keys", "Roles that may record the step of a report");
    case What::FieldName:
        return QT_TRANSLATE_NOOP("yagura-keys", "Name of a field");
    case What::MethodName:
        return QT_TRANSLATE_NOOP("yagura-keys", "Name of a method");
    case What::ConcernName:
        return QT_TRANSLATE_NOOP("yagura-keys", "Name of a concern");
    case What::Order:
        return QT_TRANSLATE_NOOP("yagura-keys", "The same in another order; digest of the bytes");
    }
    return "";
}

bool isDuration(What what)
{
    return what == What::Ttl || what == What::AuthorisationTtl || what == What::StepPeriod
        || what == What::StepWithin || what == What::StepEscalate || what == What::ReportQuick
        || what == What::ReportLead;
}

/// `14400 s (4 h)`: what stands in the pack, and what a person reads.
QString duration(const QString& seconds)
{
    static constexpr std::array<std::pair<qint64, QStringView>, 3> units{ { { 86400, u"d" },
        { 3600, u"h" }, { 60, u"min" } } };
    const qint64 all = seconds.toLongLong();
    for (const auto& [length, unit] : units) {
        if (all > 0 && all % length == 0)
            return u"%1 s (%2 %3)"_s.arg(seconds).arg(all / length).arg(unit);
    }
    return u"%1 s"_s.arg(seconds);
}

QString lineOf(const PackChange& change, const QString& value)
{
    const QString label = sayKeys(labelOf(change.what));
    const QString name = change.part.isEmpty() ? label : u"%1 [%2]"_s.arg(label, change.part);
    if (value == u"true")
        return name;
    return u"%1: %2"_s.arg(name, isDuration(change.what) ? duration(value) : value);
}

QStringList linesOf(const PackChange& change)
{
    QStringList lines;
    if (!change.before.isEmpty())
        lines.append(u"- "_s + lineOf(change, change.before));
    if (!change.after.isEmpty())
        lines.append(u"+ "_s + lineOf(change, change.after));
    return lines;
}

/// The name says on which side the kind stands.
QString headingOf(const std::vector<PackChange>& changes, const QString& kind)
{
    const auto name = std::find_if(changes.begin(), changes.end(),
        [&](const PackChange& change) { return change.what == What::Kind && change.kind == kind; });
    if (name != changes.end() && name->before.isEmpty())
        return sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "New kind of matter %1")).arg(kind);
    if (name != changes.end() && name->after.isEmpty())
        return sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Kind of matter %1 is no longer there"))
            .arg(kind);
    return sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Kind of matter %1 changes")).arg(kind);
}

} // namespace

QStringList packLines(const std::vector<PackChange>& changes)
{
    QStringList lines;
    QString kind;
    for (const PackChange& change : changes) {
        if (change.kind != kind)
            lines.append(headingOf(changes, change.kind));
        kind = change.kind;
        for (const QString& line : linesOf(change))
            lines.append(kind.isEmpty() ? line : u"    "_s + line);
    }
    return lines;
}

} // namespace yagura
