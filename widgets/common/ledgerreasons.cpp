#include "common/reasontables.h"

#include <QtGlobal>

#include <array>

namespace yagura::Words {

namespace {

constexpr std::array reasons{
    Reason{ u"E-LED-ALARM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This console no longer trusts its hub, because two histories were seen; signing is "
            "disabled until the secretariat has resolved it.") },
    Reason{ u"E-LED-INCONS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub's ledger does not extend the ledger that this console verified; the evidence "
            "is kept, and signing is disabled.") },
    Reason{ u"E-LED-SEEN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signer saw another history of the ledger than this console; the evidence is kept, "
            "and signing is disabled.") },
    Reason{ u"E-LED-ORIGIN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "It belongs to another ledger than the one in this data folder, and nothing of it was "
            "taken; to join another hub, choose another data folder.") },
    Reason{ u"E-LED-EXERCISE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Exercise and live statements never mix; the statement was not taken.") },
    Reason{ u"E-LED-ORDER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub sent an entry that is not the next one of the ledger; it was not taken, and "
            "signing is disabled.") },
    Reason{ u"E-LED-BITROT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "An entry read back from disk differs from what was written; stop, keep the disk, and "
            "restore the ledger from the hub.") },
    Reason{ u"E-LED-ROLLBACK",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The ledger on disk is shorter than a checkpoint that was signed; restore the missing "
            "entries from another copy.") },
    Reason{ u"E-LED-CLOCK",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub's clock has jumped; the hub appends nothing until its clock is right "
            "again.") },
    Reason{ u"E-LED-UNWIT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The entry has not been witnessed yet; no authorisation is shown for it.") },
    Reason{ u"E-LED-STALE",
        QT_TRANSLATE_NOOP("yagura::Reasons", "The last signature of the witness is too old.") },
    Reason{ u"E-LED-GENESIS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A ledger must begin with its founding statement; nothing of it was taken.") },
    Reason{ u"E-LED-BEHIND",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Entries that the hub's checkpoint covers are still on their way.") },
    Reason{ u"E-LED-TWICE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The statement has its place in the ledger already.") },
    Reason{ u"E-CHK-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub's checkpoint cannot be read; what it covers is not shown, and signing is "
            "disabled.") },
    Reason{ u"E-CHK-SIG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signature of the hub's checkpoint does not verify; what it covers is not shown, "
            "and signing is disabled.") },
    Reason{ u"E-RCP-BROKEN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub promised to log the statement and did not; the signed promise is kept as "
            "evidence.") },
    Reason{ u"E-WIT-TIME",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The witness refused the entry, because its time is too far from the witness's "
            "time.") },
    Reason{ u"E-WIT-UNKNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The ledger does not name this witness; what it signs is not counted.") },
    Reason{ u"E-POL-FORM",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The policy pack cannot be read; the one before stays in force.") },
    Reason{ u"E-POL-MINISTER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The policy pack lets a measure abroad go without the Foreign Minister; the one before "
            "stays in force.") },
    Reason{ u"E-POL-CHAIN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The policy pack does not follow the one in force; the one in force stays.") },
    Reason{ u"E-TRU-CHAIN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The new trust settings do not follow those in force; those in force stay.") },
    Reason{ u"E-TRU-WITNESS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A ledger of several sites cannot go without a witness; the trust settings in force "
            "stay.") },
    Reason{ u"E-TRU-THRESHOLD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement carries too few signatures of distinct root keys; it was not taken.") },
    Reason{ u"E-GEN-TWICE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A ledger has one first statement; this second one counts for nothing.") },
    Reason{ u"E-FND-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The founding file cannot be read; no ledger was founded with it.") },
    Reason{ u"E-FND-EXISTS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Another ledger is in the data folder already; nothing was added to it.") },
    Reason{ u"E-FND-COUNTS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A statement of the founding file would count for nothing; check the file with those "
            "who signed it.") },
    Reason{ u"E-RBD-EXISTS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The folder holds a ledger already; rebuild into an empty folder.") },
    Reason{ u"E-LOG-SIG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "What the hub said is not signed by the key of its ledger; it was not taken.") },
    Reason{ u"E-EVB-EXISTS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "There is something in that place already; nothing was written. Choose a folder that "
            "is not there yet.") },
    Reason{ u"E-EVB-WRITE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The evidence cannot be written there; check the free space and the folder's "
            "rights.") },
    Reason{ u"E-EVB-HEAD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "No head of the ledger carries the signatures yet that this ledger asks for; export "
            "the evidence when the witness can be reached.") },
    Reason{ u"E-EVB-SIZE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The ledger's head does not cover the entries of the evidence, or there are too many "
            "for one bundle.") },
    Reason{ u"E-EVB-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The evidence is not a folder of plain files as an export writes it.") },
    Reason{ u"E-EVB-MANIFEST",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A file of the evidence is missing, added or changed; ask for it again.") },
    Reason{ u"E-EVB-DOC",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A document of the evidence is not the one that the ledger names.") },
    Reason{ u"E-EVB-PROOF",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The evidence's proofs for outside checkers do not hold.") },
    Reason{ u"E-EVB-TRUST",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The keys in the evidence are not those of the ledger.") },
    Reason{ u"E-EVB-RULES",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Nobody signed this ledger under the rules of this version; check it with the version "
            "that wrote it.") },
};

} // namespace

std::span<const Reason> ledgerReasons()
{
    return reasons;
}

} // namespace yagura::Words
