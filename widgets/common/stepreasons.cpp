#include "common/reasontables.h"

#include <QtGlobal>

#include <array>

namespace yagura::Words {

namespace {

constexpr std::array reasons{
    Reason{ u"E-STP-NONE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A matter of this kind has no such step of the statutory lane; nothing is to be "
            "recorded.") },
    Reason{ u"E-STP-STATE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The matter is not at this step now; look where it stands and record the step that is "
            "due.") },
    Reason{ u"E-STP-NEEDLESS",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "This matter does not need this step; nothing is to be recorded.") },
    Reason{ u"E-STP-LATE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The command has been given; what comes before it can no longer be recorded.") },
    Reason{ u"E-STP-DONE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "This step has been recorded already; it is not recorded twice.") },
    Reason{ u"E-STP-BEGUN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The measure has begun or is over; it can be stopped, and no longer withdrawn.") },
    Reason{ u"E-STP-OUTCOME",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The record does not name one of the outcomes of this step; choose one of the list.") },
    Reason{ u"E-STP-TIME",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The time at which it happened is missing, lies in the future, or is before the "
            "beginning; correct it.") },
    Reason{ u"E-STP-PERIOD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The end of the period is missing, has passed, lies too far ahead, or is given where "
            "there is none; correct it.") },
    Reason{ u"E-STP-RECORD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The record lacks a field that must be there; fill in every field that is marked as "
            "required.") },
    Reason{ u"E-STP-SCOPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Targets or methods go beyond what was applied for, approved or commanded, or none is "
            "named; correct them, or put a new application.") },
    Reason{ u"E-STP-OFFICER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The officer who is to act holds no designation that is valid now; name an officer who "
            "does.") },
    Reason{ u"E-STP-LAPSED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The period of an approval, of an order or of the authorisation is over; going on "
            "needs it anew.") },
    Reason{ u"E-STP-COUNCIL",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The council has not signed off; the command comes after it.") },
    Reason{ u"E-STP-REQUIREMENTS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The check of the requirements is not recorded as met; it comes before everything "
            "else.") },
    Reason{ u"E-STP-USREQUEST",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The request by US forces is not recorded as made; the measure cannot go on without "
            "it.") },
    Reason{ u"E-STP-NSC",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The National Security Council is not recorded as having agreed; its review comes "
            "before the command.") },
    Reason{ u"E-STP-NPSC",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The request or consent of the NPSC is not recorded; the order of communications "
            "protection measures needs it.") },
    Reason{ u"E-STP-ORDER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The Prime Minister's order of communications protection measures is not recorded; the "
            "measure needs it.") },
    Reason{ u"E-STP-MOFA",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The consultation with the Foreign Minister is not recorded as agreed; it comes before "
            "the approval and the command.") },
    Reason{ u"E-STP-APPROVAL",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The Commission's approval is not recorded; nobody else can give it.") },
    Reason{ u"E-STP-COMMAND",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The command is not recorded yet; nothing is carried out before it.") },
    Reason{ u"E-STP-EXECUTION",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Whether the measure began, and how it ended, is not recorded yet; the officer who was "
            "commanded records it.") },
    Reason{ u"E-STP-CONFIRM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The council has not yet said whether it confirms the urgent act, and its time still "
            "runs; the matter can be closed after its answer or at the end of that time.") },
    Reason{ u"E-STP-NOTICE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The notice to the Commission or its receipt is not recorded yet; whoever acts without "
            "prior approval owes it.") },
    Reason{ u"E-STP-FINDING",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The Commission's finding after the fact is not recorded yet; the matter cannot be "
            "closed without it.") },
    Reason{ u"E-STP-RECOMMENDATION",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The Commission has recorded no recommendation yet; the response comes after it, and "
            "what was not found proper is closed only after the response.") },
    Reason{ u"E-STP-RESPONSE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The response to the Commission's recommendation is not recorded yet; the matter "
            "cannot be closed without it.") },
    Reason{ u"E-MRK-OLDER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The same member has signed another answer in this seat later; the later one is "
            "meant, and this one counts for nothing.") },
    Reason{ u"E-MRK-EARLY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "It is too early for this answer: substitutes wait for their time, and an urgent act "
            "is confirmed after its command; answer later.") },
    Reason{ u"E-MRK-URGENT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "An urgent act is confirmed after the fact and any other matter is signed beforehand; "
            "choose the answer that fits.") },
    Reason{ u"E-MRK-PERSON",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The same person cannot sign, approve, command and close one measure; somebody else "
            "has to do it.") },
    Reason{ u"E-MRK-NOTHING",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "There is no answer of yours that counts; there is nothing to withdraw.") },
    Reason{ u"E-MRK-WITHDRAWN",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The signer has taken the answer back; it no longer counts.") },
    Reason{ u"E-MRK-VOID",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The matter was amended after this answer; it no longer counts, and the new version "
            "has to be answered anew.") },
};

} // namespace

std::span<const Reason> stepReasons()
{
    return reasons;
}

} // namespace yagura::Words
