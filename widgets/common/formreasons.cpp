#include "common/reasontables.h"

#include <QtGlobal>

#include <array>

namespace yagura::Words {

namespace {

constexpr std::array reasons{
    Reason{ u"E-ALM-ACTION",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A sort of alarm that asks nobody to do anything is no alarm; tell the secretariat.") },
    Reason{ u"E-ALM-SEAT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A sort of alarm that asks no seat is no alarm; tell the secretariat.") },
    Reason{ u"E-ALM-REASON",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "An alarm is put aside for a written reason only; write it down.") },
    Reason{ u"E-ALM-TIME",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "An alarm is shelved for at most eight hours; choose a time from the list.") },
    Reason{ u"E-ALM-SECOND",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "An alarm of class A is put aside by two people; enter another member's number and "
            "what that member says.") },
    Reason{ u"E-ALM-STATE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The alarm has changed meanwhile; look at how it stands now.") },
    Reason{ u"E-ALM-UNKNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The alarm is over and acknowledged; there is nothing left to do about it.") },
    Reason{ u"E-AMD-SCOPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The amendment changes the kind or the basis, or has more or other targets or methods "
            "than before; put it as a new application.") },
    Reason{ u"E-MAT-MODULE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The law that this kind of matter rests on is not in force yet; it cannot be put "
            "before its day.") },
    Reason{ u"E-MAT-URGENT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This kind of matter has no urgent lane; put it in the ordinary way.") },
    Reason{ u"E-MAT-GROUND",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The declared ground or its time is missing, unknown or in the future, or is given "
            "where the matter is not urgent; correct it.") },
    Reason{ u"E-MAT-METHODS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The methods that are applied for are missing or are not those of this kind of "
            "measure; choose them from the list.") },
    Reason{ u"E-MAT-CONCERNS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This kind of measure must concern computers of the SDF or of US forces; choose what "
            "it concerns, or another kind.") },
    Reason{ u"E-MAT-OFFICER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The officer who is named holds no designation that is valid now; name one who "
            "does.") },
    Reason{ u"E-MAT-RECORD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The sheet lacks an entry that the request must have; fill in what is marked as "
            "required.") },
    Reason{ u"E-ROS-ROLES",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A member of the Commission cannot hold an executive office as well, nor run the "
            "system; the roster was not taken.") },
    Reason{ u"E-DOC-SCOPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The sheet says something else than the request about targets, methods or the ground; "
            "it cannot be signed.") },
    Reason{ u"E-REC-FIELDS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The record has other fields than the ledger says; what it says is not to be relied "
            "on.") },
    Reason{ u"E-IMP-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The file is no signed statement that this program can read; ask for it again.") },
    Reason{ u"E-IMP-KEY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement in the file is signed by nobody of the roster in force; it was not "
            "sent.") },
    Reason{ u"E-IMP-KNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement in the file is in the ledger already or on its way there; nothing is "
            "left to do.") },
    Reason{ u"E-FILE-WRITE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The file could not be written; check the free space and the folder's rights.") },
    Reason{ u"E-RPT-STEP",
        QT_TRANSLATE_NOOP("yagura::Reasons", "A report has no such step; nothing was recorded.") },
    Reason{ u"E-RPT-MODULE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The law on operators' reports is not in force yet, or the policy in force knows no "
            "reports; nothing can be recorded.") },
    Reason{ u"E-RPT-ROLE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signer does not hold the role that this step of a report asks for; the step "
            "counts for nothing.") },
    Reason{ u"E-RPT-BODY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signer speaks for an operator but does not belong to the operator of this report; "
            "somebody of that operator signs it, or an office that takes reports records it.") },
    Reason{ u"E-RPT-TIME",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The time of the report's step is missing or lies in the future; correct it.") },
    Reason{ u"E-RPT-UNKNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "There is no such report in the ledger; begin with its detection or with becoming "
            "aware of it.") },
    Reason{ u"E-RPT-OPERATOR",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The step names another operator or another computer than the report; correct it, or "
            "begin another report.") },
    Reason{ u"E-RPT-CLOSED",
        QT_TRANSLATE_NOOP("yagura::Reasons", "The report is closed; it takes no more steps.") },
    Reason{ u"E-RPT-OUTCOME",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The step names an outcome that it cannot have, or none where it needs one; choose one "
            "of the list.") },
    Reason{ u"E-RPT-ORDER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The report is not at this step now; record first what comes before it.") },
};

} // namespace

std::span<const Reason> formReasons()
{
    return reasons;
}

} // namespace yagura::Words
