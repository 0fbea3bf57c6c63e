#include "common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yagura::Words {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::Words)
};

/// What happened and what to do, by the stable code (trust.md 2.9).
struct Reason {
    QStringView code;
    const char* sentence;
};

constexpr std::array reasons{
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
    Reason{ u"E-DOC-MISSING",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A document that the statement names has not arrived or is not the one that was "
            "committed to; it cannot be signed.") },
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
    Reason{ u"E-ROS-THRESHOLD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The roster carries too few signatures of distinct registrars; it was not taken.") },
    Reason{ u"E-POL-FORM",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The policy pack cannot be read; the one before stays in force.") },
    Reason{ u"E-AUTH-REVOKED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The right to this connection was withdrawn; ask the secretariat.") },
    Reason{ u"E-FEED-JSON",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The message is not valid JSON; its bytes are kept here.") },
    Reason{ u"E-FEED-DEPTH",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The message is nested too deeply; its bytes are kept here.") },
    Reason{ u"E-FEED-SHAPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The message has too many fields or elements, or a field of a kind that the format "
            "does not have; its bytes are kept here.") },
    Reason{ u"E-FEED-ENVELOPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The message lacks a field that CloudEvents requires, or has one twice; its bytes are "
            "kept here.") },
    Reason{ u"E-FEED-HASH",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content does not match the hash in its envelope; its bytes are kept here.") },
    Reason{ u"E-FEED-TYPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This version cannot read content of this type; its bytes are kept here.") },
    Reason{ u"E-FEED-CONFLICT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The source sent this number before with other content; both are kept, the first one "
            "is shown.") },
    Reason{ u"E-FEED-EXERCISE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Exercise and live events never mix; the event was kept out of the picture.") },
    Reason{ u"E-FEED-RATE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The source sends faster than it may; the connection was closed.") },
    Reason{ u"E-FEED-REPLAY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Too much was asked to be sent again at once; ask for a smaller part.") },
    Reason{ u"E-STORE-LOCKED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Another program has this data folder open; close it, or choose another folder.") },
    Reason{ u"E-STORE-OPEN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The data folder cannot be opened; check that it exists, can be written to, and holds "
            "this program's data.") },
    Reason{ u"E-STORE-FULL",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The disk is full: new events are not being kept; free some space.") },
    Reason{ u"E-STORE-FSYNC",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The disk did not confirm a write; stop, and check the disk.") },
    Reason{ u"E-STORE-WAIT",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The second site does not answer; the statement is queued.") },
    Reason{ u"E-SCHEMA-NEWER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The data was written by a newer version of this program; use that version.") },
    Reason{ u"E-HUB-LOOPBACK",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Until connections are encrypted, the hub listens on this computer's own addresses "
            "only; use 127.0.0.1 or [::1].") },
    Reason{ u"E-HUB-PORT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub cannot listen on this port; it is in use or not allowed, choose another "
            "one.") },
    Reason{ u"E-HUB-TOOBIG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub sent a message beyond the limit; the connection was closed and is made "
            "again.") },
    Reason{ u"E-WS-SLOW",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The console read too slowly and was disconnected; it goes on where it stopped.") },
    Reason{ u"E-WS-SUBPROTO",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The other side does not speak the protocol of this program; check the address.") },
    Reason{ u"E-GEN-TWICE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A ledger has one first statement; this second one counts for nothing.") },
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
    Reason{ u"E-MAT-TARGETS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A measure of this kind needs its list of targets, and no other kind has one.") },
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
    Reason{ u"E-WIT-UNKNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The ledger does not name this witness; what it signs is not counted.") },
    Reason{ u"E-POL-CHAIN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The policy pack does not follow the one in force; the one in force stays.") },
    Reason{ u"E-LED-GENESIS",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A ledger must begin with its founding statement; nothing of it was taken.") },
    Reason{ u"E-LED-BEHIND",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Entries that the hub's checkpoint covers are still on their way.") },
    Reason{ u"E-LED-TWICE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The statement has its place in the ledger already.") },
    Reason{ u"E-KEY-LOG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub's log key is lost or is not the one that founded its ledger; put the file "
            "log.key back into the hub's data folder.") },
    Reason{ u"E-LOG-SIG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "What the hub said is not signed by the key of its ledger; it was not taken.") },
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
    Reason{ u"E-CTL-SHAPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A message between the console and the hub lacks a field or has a wrong one; it was "
            "not taken.") },
    Reason{ u"E-CTL-UNKNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub does not take this message here; the two programs may be of different "
            "versions.") },
    Reason{ u"E-CTL-VIEW",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The hub does not offer the view that was asked for.") },
    Reason{ u"E-FEED-FORMAT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content does not have the format that its type says; its bytes are kept here.") },
    Reason{ u"E-FEED-STIX",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The content is not valid STIX; its bytes are kept here.") },
    Reason{ u"E-FEED-KEV",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content is not a valid entry of the KEV catalogue; its bytes are kept here.") },
    Reason{ u"E-FEED-REPORT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content is not a valid incident report; its bytes are kept here.") },
    Reason{ u"E-FEED-CONTROL",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "A control message is not a feed event; it was not sent.") },
    Reason{ u"E-FEED-SIZE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The event is larger than the hub takes; it was not sent.") },
    Reason{ u"E-EXE-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The scenario of the exercise cannot be read; correct its file or use the built-in "
            "one.") },
    Reason{ u"E-EXE-NONE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "There is no scenario of this name; choose one that this program brings along.") },
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
    Reason{ u"E-STORE-READ",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The data cannot be read from the disk; check the disk, and keep its copy.") },
    Reason{ u"E-STORE-WRITE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The disk did not take the data, and nothing of it counts as kept; free some space or "
            "check the disk.") },
    Reason{ u"E-WS-FULL",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub has as many connections as it may have; try again later.") },
    Reason{ u"E-WS-PATH",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The hub does not know this path; give its address without one.") },
    Reason{ u"E-WS-TIMEOUT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The other side gave no sign for too long; the connection is made again.") },
};

QString errorKind(Error::Code code)
{
    switch (code) {
    case Error::Code::Malformed:
        return Text::tr("The bytes are not what the format says.");
    case Error::Code::Untrusted:
        return Text::tr("A signature or a hash does not hold; nothing of it was taken.");
    case Error::Code::Refused:
        return Text::tr("This is not allowed.");
    case Error::Code::Conflict:
        return Text::tr("The same name is already there with other content.");
    case Error::Code::NotFound:
        return Text::tr("It is not there.");
    case Error::Code::Unavailable:
        return Text::tr("It does not answer now; try again later.");
    case Error::Code::Storage:
        return Text::tr("The disk or the database did not take it; check the free space and the "
                        "folder's rights.");
    case Error::Code::TooNew:
        return Text::tr("It was written by a newer version of this program.");
    }
    return {};
}

} // namespace

QString reason(const QString& code, const QString& detail)
{
    const auto it = std::find_if(
        reasons.begin(), reasons.end(), [&](const Reason& r) { return r.code == code; });
    if (it != reasons.end())
        return QCoreApplication::translate("yagura::Reasons", it->sentence);
    //: %1 a code, %2 its explanation in English
    return detail.isEmpty() ? code : Text::tr("%1: %2").arg(code, detail);
}

QString error(const Error& error)
{
    if (!error.reason.isEmpty())
        return reason(error.reason, error.detail);
    //: %1 what went wrong, %2 the detail in English
    return error.detail.isEmpty() ? errorKind(error.code)
                                  : Text::tr("%1 (%2)").arg(errorKind(error.code), error.detail);
}

} // namespace yagura::Words
