#include "common/reasontables.h"

#include <QtGlobal>

#include <array>

namespace yagura::Words {

namespace {

constexpr std::array reasons{
    Reason{ u"E-KEY-NONE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This console has no signing key; make one or open one before you sign.") },
    Reason{ u"E-KEY-UNENROLLED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Your key is not in the roster yet; wait until the registrar has enrolled it.") },
    Reason{ u"E-KEY-PASS",
        QT_TRANSLATE_NOOP("yagura::Reasons", "The passphrase is not right; nothing was signed.") },
    Reason{ u"E-KEY-SHORT",
        QT_TRANSLATE_NOOP("yagura::Reasons", "The passphrase must have at least 14 characters.") },
    Reason{ u"E-KEY-EXISTS",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "There is a key file already; it was not overwritten.") },
    Reason{ u"E-KEY-PERM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Others may read the key file; allow only its owner (mode 0600), then try again.") },
    Reason{ u"E-KEY-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The key file cannot be read; restore it from its copy or make a new key and have it "
            "enrolled.") },
    Reason{ u"E-KEY-WEAKKDF",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The key file protects its key too weakly; make a new key with this program and have "
            "it enrolled.") },
    Reason{ u"E-KEY-UNKNOWN",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The key is not in the roster; the statement does not count.") },
    Reason{ u"E-KEY-ID",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement names a key that does not belong to its signer; it was not taken.") },
    Reason{ u"E-KEY-REVOKED",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The key was revoked; what it signs no longer counts.") },
    Reason{ u"E-KEY-LOCKED",
        QT_TRANSLATE_NOOP("yagura::Reasons", "The key is locked; enter its passphrase to sign.") },
    Reason{ u"E-KEY-GONE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The key file or the device is no longer there; bring it back, then try again.") },
    Reason{ u"E-KEY-FILE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The policy in force wants a token for signatures outside exercises; nothing was "
            "signed with the key file.") },
    Reason{ u"E-KEY-LOG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub's log key is lost or is not the one that founded its ledger; put the file "
            "log.key back into the hub's data folder.") },
    Reason{ u"E-TOK-MODULE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The library of the token cannot be loaded; check the path that this console was "
            "given.") },
    Reason{ u"E-TOK-KEY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The token has no key that can be used here, or several of them; name one by its "
            "id.") },
    Reason{ u"E-TOK-PIN",
        QT_TRANSLATE_NOOP("yagura::Reasons", "The PIN is not right; nothing was signed.") },
    Reason{ u"E-TOK-LOCKED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The token has locked itself after too many wrong PINs; whoever issued it can unlock "
            "it.") },
    Reason{ u"E-TOK-FAIL",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The token did not sign; take it out, put it in again, then try once more.") },
    Reason{ u"E-SGN-CANCEL",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The signing window was closed; nothing was signed.") },
    Reason{ u"E-SGN-GONE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signing process ended without an answer; nothing was signed, and this console "
            "goes on. Try again; if it happens again, the token's library may be at fault.") },
    Reason{ u"E-SGN-MISSING",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The program yagura-signer is not there; outside exercises nothing is signed without "
            "it. Have it installed beside this one.") },
    Reason{ u"E-SGN-BUSY",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "A signing window is open already; finish there first.") },
    Reason{ u"E-SGN-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The signing process could not read what it was asked; nothing was signed.") },
    Reason{ u"E-SGN-BYTES",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "These bytes are nothing that is signed here: they cannot be read, or are of an "
            "unknown kind; nothing was signed.") },
    Reason{ u"E-SGN-KEY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The statement names another key than the one at hand; nothing was signed.") },
    Reason{ u"E-SGN-PAPER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "What would have been shown is not what would have been signed: a document is missing "
            "or does not match its hash; nothing was signed.") },
    Reason{ u"E-ENROL-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The request to be enrolled cannot be read: handle, organisation and roles are short "
            "words.") },
    Reason{ u"E-ENROL-LIVE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This ledger is not for exercises; the registrars enrol its members in person.") },
    Reason{ u"E-ENROL-PROOF",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The request to be enrolled does not prove its key; ask again with the key open.") },
    Reason{ u"E-ENROL-KEY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub has lost the key of its registrar and can enrol nobody; put the file "
            "registrar.key back into its data folder.") },
    Reason{ u"E-REV-RIGHT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Only a registrar, the key's owner or a member of the Commission can revoke a key; the "
            "key stays valid.") },
    Reason{ u"E-REV-KEY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The revocation names a key that was never this member's; nothing was revoked.") },
    Reason{ u"E-REV-TWICE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The key had been revoked before; nothing has changed.") },
    Reason{ u"E-ROS-THRESHOLD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The roster carries too few signatures of distinct registrars; it was not taken.") },
    Reason{ u"E-ROS-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The roster cannot be read or names a member or a key twice; the one before stays in "
            "force.") },
    Reason{ u"E-ROS-CHAIN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The roster does not follow the one in force; the one in force stays.") },
    Reason{ u"E-ROS-REVOKED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The roster names a key that was revoked; the one before stays in force.") },
    Reason{ u"E-ROS-KEYMOVED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The roster gives a member's key to another member; the one before stays in force.") },
};

} // namespace

std::span<const Reason> keyReasons()
{
    return reasons;
}

} // namespace yagura::Words
