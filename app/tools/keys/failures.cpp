#include "tools/keys/failures.h"

#include "signing/keyfile.h"
#include "tools/keys/say.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// `%1` is the error's detail: a file, a key, a member; English where it is more than a name.
struct Sentence {
    const char16_t* reason;
    const char* text;
};

constexpr Sentence sentences[] = {
    { u"E-FILE-READ",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "%1 cannot be read. Check the name and that you may read it.") },
    { u"E-FILE-SIZE", QT_TRANSLATE_NOOP("yagura-keys", "%1 is too large to be one of ours.") },
    { u"E-FILE-EXISTS",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "%1 exists already and was left as it is. Choose another name.") },
    { u"E-FILE-WRITE",
        QT_TRANSLATE_NOOP("yagura-keys",
            "%1 cannot be written. Check that its folder exists and may be written.") },
    { u"E-FILE-KIND",
        QT_TRANSLATE_NOOP("yagura-keys", "%1 is neither a key file, nor a request, nor a draft.") },
    { u"E-KEY-CANCEL", QT_TRANSLATE_NOOP("yagura-keys", "Cancelled. Nothing was signed.") },
    { u"E-KEY-LOCKED",
        QT_TRANSLATE_NOOP("yagura-keys",
            "No passphrase could be asked for (%1). Run this at a terminal, or name a "
            "--passphrase-file.") },
    { u"E-KEY-DIFFER",
        QT_TRANSLATE_NOOP("yagura-keys", "The two passphrases differ. Nothing was changed.") },
    { u"E-KEY-PASS",
        QT_TRANSLATE_NOOP("yagura-keys", "The passphrase is wrong, or the key file was changed.") },
    { u"E-KEY-GONE", QT_TRANSLATE_NOOP("yagura-keys", "The key is not there (%1).") },
    { u"E-KEY-EXISTS",
        QT_TRANSLATE_NOOP("yagura-keys",
            "There is a file of that name already (%1). A key is never overwritten.") },
    { u"E-KEY-PERM",
        QT_TRANSLATE_NOOP("yagura-keys",
            "The key file can be read by others (%1). Set its mode to 0600, and think about who "
            "may have copied it.") },
    { u"E-KEY-FORM", QT_TRANSLATE_NOOP("yagura-keys", "This is no whole key file (%1).") },
    { u"E-KEY-WEAKKDF",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "The file protects its key too weakly (%1). Make a new key.") },
    { u"E-TOK-PIN", QT_TRANSLATE_NOOP("yagura-keys", "The PIN is wrong (%1).") },
    { u"E-TOK-LOCKED",
        QT_TRANSLATE_NOOP("yagura-keys", "The token is locked: too many wrong PINs (%1).") },
    { u"E-TOK-KEY",
        QT_TRANSLATE_NOOP("yagura-keys", "The token has no such key that can be used (%1).") },
    { u"E-TOK-MODULE",
        QT_TRANSLATE_NOOP("yagura-keys", "The token's module cannot be used (%1).") },
    { u"E-ENR-FORM",
        QT_TRANSLATE_NOOP("yagura-keys", "This is no enrolment request in its one form (%1).") },
    { u"E-ENR-PROOF",
        QT_TRANSLATE_NOOP("yagura-keys",
            "The request is not signed by the key that it names, or was changed. Do not enrol "
            "it.") },
    { u"E-ENR-LEDGER",
        QT_TRANSLATE_NOOP("yagura-keys", "The request was made for another ledger (%1).") },
    { u"E-ENR-KEY",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "This key was used before (%1). A member comes back with a new key.") },
    { u"E-ENR-ROLE",
        QT_TRANSLATE_NOOP("yagura-keys", "The request names a role that nobody knows (%1).") },
    { u"E-ENR-MEMBER", QT_TRANSLATE_NOOP("yagura-keys", "There is no such member (%1).") },
    { u"E-DRF-FORM", QT_TRANSLATE_NOOP("yagura-keys", "This is no draft in its one form (%1).") },
    { u"E-DRF-DOC",
        QT_TRANSLATE_NOOP("yagura-keys",
            "A document in the draft is not the one that its statement names. Do not sign it.") },
    { u"E-DRF-SIG",
        QT_TRANSLATE_NOOP("yagura-keys",
            "A signature in the draft does not hold: somebody changed it on the way (%1). Draft "
            "it again.") },
    { u"E-DRF-SIGNED",
        QT_TRANSLATE_NOOP("yagura-keys",
            "This key has signed it already. Signatures of different keys are counted.") },
    { u"E-KEY-UNKNOWN", QT_TRANSLATE_NOOP("yagura-keys", "This key may not sign that (%1).") },
    { u"E-KEY-STALE",
        QT_TRANSLATE_NOOP("yagura-keys",
            "The ledger has moved on (%1): the draft is no longer the next change. Draft it "
            "again.") },
    { u"E-ROS-THRESHOLD",
        QT_TRANSLATE_NOOP("yagura-keys",
            "Not enough different registrars have signed (%1). Bring the draft to another one.") },
    { u"E-TRU-THRESHOLD",
        QT_TRANSLATE_NOOP("yagura-keys",
            "Not enough different root keys have signed (%1). Bring the draft to another "
            "holder.") },
    { u"E-TRU-WITNESS",
        QT_TRANSLATE_NOOP("yagura-keys",
            "A ledger of several sites needs a witness. Name one, with its threshold.") },
    { u"E-POL-FORM",
        QT_TRANSLATE_NOOP("yagura-keys", "This is no policy pack that programs can read (%1).") },
    { u"E-POL-MINISTER",
        QT_TRANSLATE_NOOP("yagura-keys",
            "This policy pack lets a measure abroad go without the Foreign Minister (%1).") },
    { u"E-FND-ORIGIN",
        QT_TRANSLATE_NOOP("yagura-keys",
            "Names that begin with training.example/ are those of exercises, and of nothing "
            "else.") },
    { u"E-FND-REGISTRARS",
        QT_TRANSLATE_NOOP("yagura-keys", "Fewer registrars are named than have to sign.") },
    { u"E-FND-THRESHOLD",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "Fewer root keys or witnesses are named than have to sign.") },
    { u"E-FND-KEY",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "'%1' is neither a public key in base64 nor a key file.") },
    { u"E-FND-WITNESS", QT_TRANSLATE_NOOP("yagura-keys", "'%1' is no witness's verifier key.") },
    { u"E-FND-PREDECESSOR",
        QT_TRANSLATE_NOOP("yagura-keys",
            "%1 holds no ledger with a signed head. Name the folder of a verified copy.") },
    { u"E-FND-SUBMIT",
        QT_TRANSLATE_NOOP("yagura-keys",
            "%1 founds a ledger: it goes to the hub's founding, not to a running hub. Use 'found "
            "--finish'.") },
    { u"E-REV-WHICH",
        QT_TRANSLATE_NOOP("yagura-keys",
            "'%1' does not name exactly one key in force. 'list' shows them; name the key by its "
            "id or fingerprint.") },
    { u"E-REV-RIGHT",
        QT_TRANSLATE_NOOP("yagura-keys",
            "This key may not revoke another's. Registrars, the member and the commission may.") },
    { u"E-REV-TWICE", QT_TRANSLATE_NOOP("yagura-keys", "The key is revoked already.") },
    { u"E-KEYS-NOLEDGER",
        QT_TRANSLATE_NOOP("yagura-keys",
            "%1 holds no ledger yet. Name a hub with --hub, to make your own verified copy.") },
    { u"E-HUB-AWAY",
        QT_TRANSLATE_NOOP("yagura-keys",
            "The hub does not answer (%1). Start it or correct --hub, and try again: what is in "
            "the ledger already is counted once.") },
    { u"E-LED-UNWIT",
        QT_TRANSLATE_NOOP("yagura-keys",
            "It stands in the ledger, but no witness has signed it yet. It takes effect when one "
            "does; 'list' shows how far they are.") },
};

} // namespace

QString keysFailure(const Error& error)
{
    const QString detail = forTerminal(error.detail);
    for (const Sentence& one : sentences) {
        if (error.reason != QStringView(one.reason))
            continue;
        const QString sentence = sayKeys(one.text);
        return sentence.contains("%1"_L1) ? sentence.arg(detail) : sentence;
    }
    if (error.reason == "E-KEY-SHORT"_L1)
        return sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "A passphrase has at least %1 characters."))
            .arg(KeyFile::leastPassphrase);
    if (error.reason.startsWith("E-LED-"_L1))
        return sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                           "The ledger does not verify (%1: %2). Sign nothing, keep the folder as "
                           "evidence, and tell the other registrars."))
            .arg(error.reason, detail);
    if (error.reason.startsWith("E-STORE-"_L1) || error.reason == "E-SCHEMA-NEWER"_L1)
        return sayKeys(
            QT_TRANSLATE_NOOP("yagura-keys", "The folder of your copy cannot be used (%1: %2)."))
            .arg(error.reason, detail);
    return sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "It was not done (%1: %2)."))
        .arg(error.reason, detail);
}

} // namespace yagura
