#pragma once

#include "policy/policypack.h"

#include <QString>

#include <vector>

namespace yagura {

/// One thing that a policy pack says, or that two packs say differently. A value; screens and
/// programs make the sentence.
struct PackChange {
    /// What it is about. The comment says what `part` and the values are.
    enum class What : qint8 {
        PackId,
        KeyFiles, ///< `true`
        Kind, ///< its name; a kind that is new or gone has it on one side alone
        Consequence,
        Track,
        Module,
        Basis, ///< part: its id; act, article and the day from which it is in force
        Openers, ///< roles
        Ttl, ///< seconds
        SubstitutesFrom, ///< percent of `Ttl`
        Ladder, ///< percent of `Ttl`
        DistinctBodies, ///< `true`
        Neutralises, ///< `true`
        NeedsTargets, ///< `true`
        NeedsOfficer, ///< `true`
        SheetRecord, ///< fields
        Methods, ///< words
        Concerns, ///< words
        Ground, ///< part: its code; its text
        UrgentOpeners, ///< roles
        Stoppers, ///< roles
        AuthorisationTtl, ///< seconds
        Seat, ///< part: the seat; its name
        SeatRole, ///< part: the seat
        SeatNeeded, ///< part: the seat; how many
        SeatSubstitutes, ///< part: the seat; roles
        Step, ///< part: the step; its name. So with everything of a step
        StepBody,
        StepRoles,
        StepNeeded, ///< how many
        StepCondition, ///< stepConditionWord()
        StepNotUrgent, ///< `true`: not asked for in the urgent lane
        StepRecord, ///< fields
        StepUrgentRecord, ///< fields, in the urgent lane alone
        StepPeriod, ///< seconds
        StepWithin, ///< seconds
        StepEscalate, ///< seconds
        StepClock, ///< clockKindWord()
        Reason, ///< part: its code; its text
        ReasonVerbs, ///< part: its code; words of verbs
        LawModule, ///< part: the module; name, act and article
        LawModuleFrom, ///< part: the module; RFC 3339
        ReportLaw,
        ReportQuick, ///< seconds
        ReportDetail, ///< days
        ReportLead, ///< seconds
        ReportRoles, ///< part: the report's step
        FieldName, ///< part: the word
        MethodName, ///< part: the word
        ConcernName, ///< part: the word
        Order, ///< the packs say the same in another order
    };

    What what = What::PackId;
    QString kind; ///< action; empty: the pack as a whole
    QString part; ///< what of several of the same
    QString before; ///< as the pack has it, lists with commas, texts in both languages; empty: it
                    ///< was not there
    QString after; ///< empty: it is no longer there

    friend bool operator==(const PackChange&, const PackChange&) = default;
};

/// What changes when one pack takes the place of another, and all that a pack says.
namespace PackDifference {

/// What `after` says that `before` did not, and the other way round; by kind, in the order of
/// `after`. Empty only for packs that say the same. The parts of what is gone are not listed.
std::vector<PackChange> between(const PolicyPack& before, const PolicyPack& after);
/// Everything that `pack` says: the difference to an empty one.
std::vector<PackChange> everythingOf(const PolicyPack& pack);

} // namespace PackDifference
} // namespace yagura
