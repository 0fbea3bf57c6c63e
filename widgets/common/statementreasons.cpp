#include "common/reasontables.h"

#include <QtGlobal>

#include <array>

namespace yagura::Words {

namespace {

constexpr std::array reasons{
    Reason{ u"E-SCR-FIXED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The screen shows a fixed time; go back to live before you decide. Nothing was "
            "signed.") },
    Reason{ u"E-ENV-SIZE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement is longer than the limit of 2,048 bytes; it was not taken.") },
    Reason{ u"E-ENV-CANON",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement is not in its canonical form; it was not taken, because two programs "
            "could read two things in it.") },
    Reason{ u"E-ENV-TYPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement is of a payload type that is not accepted; it was not taken.") },
    Reason{ u"E-ENV-SIG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signature does not verify: the statement was changed, or it was not signed with "
            "the key it names.") },
    Reason{ u"E-ENV-FORM",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The envelope of the statement cannot be read; it was not taken.") },
    Reason{ u"E-STM-UNKNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement is of a kind that this version does not know; it is kept in the ledger "
            "and counts for nothing.") },
    Reason{ u"E-STM-FIELD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A field of the statement is missing or is not as the format says; it was not "
            "taken.") },
    Reason{ u"E-DOC-MISSING",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A document that the statement names has not arrived or is not the one that was "
            "committed to; it cannot be signed.") },
    Reason{ u"E-DOC-COMMIT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A document does not match the commitment it came under; it was not taken.") },
    Reason{ u"E-DOC-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The document cannot be read as its format says; it cannot be signed.") },
    Reason{ u"E-DOC-DRAFT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The sheet is not complete yet; fill in what is missing before you sign.") },
    Reason{ u"E-DOC-OTHER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The document is about another matter than the request; it cannot be signed.") },
    Reason{ u"E-EVD-HASH",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A piece of evidence does not match the hash in the request; it cannot be signed.") },
    Reason{ u"E-MRK-MATTER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "There is no such matter in the ledger; the mark counts for nothing.") },
    Reason{ u"E-MRK-REQUEST",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The mark answers other bytes than this matter's request, as when it is replayed from "
            "another matter; it counts for nothing.") },
    Reason{ u"E-MRK-POLICY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The mark names another policy than the one the matter was put under; it counts for "
            "nothing.") },
    Reason{ u"E-MRK-ROSTER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The mark was made against another roster than the one in force; look at the matter "
            "again and sign anew.") },
    Reason{ u"E-MRK-SEAT",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The matter has no such seat; the mark counts for nothing.") },
    Reason{ u"E-MRK-ROLE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signer does not hold the role that this seat asks for; the mark counts for "
            "nothing.") },
    Reason{ u"E-MRK-OWN",
        QT_TRANSLATE_NOOP("yagura::Reasons", "Who requests a matter cannot sign it as well.") },
    Reason{ u"E-MRK-TWICE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The same person has already answered this matter; one person counts once.") },
    Reason{ u"E-MRK-BODY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Somebody of the same body has already signed; policy asks for distinct bodies.") },
    Reason{ u"E-MRK-SUPERSEDED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The mark was withdrawn or replaced by a later one of the same member.") },
    Reason{ u"E-MRK-EXPIRED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The deadline of the matter has passed; the mark counts for nothing.") },
    Reason{ u"E-MRK-CLOSED",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The matter is closed already; the mark counts for nothing.") },
    Reason{ u"E-MRK-VERB",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This act is not possible on this matter, or this version does not know it; it counts "
            "for nothing.") },
    Reason{ u"E-MRK-REASON",
        QT_TRANSLATE_NOOP("yagura::Reasons", "This act needs a reason; choose one of the list.") },
    Reason{ u"E-MAT-ID",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The number of the matter is not valid; take the next free number.") },
    Reason{ u"E-MAT-TAKEN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The number belongs to an earlier matter; put this one again under the next free "
            "number.") },
    Reason{ u"E-MAT-KIND",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The policy in force does not know this kind of matter.") },
    Reason{ u"E-MAT-BASIS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The legal basis does not fit this kind of matter or is not yet in force; choose "
            "another basis.") },
    Reason{ u"E-MAT-ROLE",
        QT_TRANSLATE_NOOP("yagura::Reasons", "Your role may not put a matter of this kind.") },
    Reason{ u"E-MAT-TARGETS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A measure of this kind needs its list of targets, and no other kind has one.") },
};

} // namespace

std::span<const Reason> statementReasons()
{
    return reasons;
}

} // namespace yagura::Words
