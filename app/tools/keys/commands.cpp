#include "tools/keys/commands.h"

#include "tools/keys/say.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// An option that commands name by its id. Two of one name say different things in different
/// commands.
struct Option {
    QStringView id;
    QStringView value; ///< as the help shows it; empty: a flag
    const char* meaning; ///< English, marked for translation
    QStringView shownAs = id; ///< its name
};

constexpr std::array options{
    // Options that say which key signs, and where its passphrase comes from.
    Option{ u"key", u"FILE", QT_TRANSLATE_NOOP("yagura-keys", "The key file that signs.") },
    Option{ u"registrar", u"FILE",
        QT_TRANSLATE_NOOP("yagura-keys", "A registrar's key file, which signs.") },
    Option{ u"root", u"FILE", QT_TRANSLATE_NOOP("yagura-keys", "A root key's file, which signs.") },
    Option{
        u"member", u"FILE", QT_TRANSLATE_NOOP("yagura-keys", "A member's key file, which signs.") },
    Option{ u"token", u"MODULE:LABEL:ID",
        QT_TRANSLATE_NOOP("yagura-keys", "The key of a PKCS#11 token signs.") },
    Option{ u"passphrase-file", u"FILE",
        QT_TRANSLATE_NOOP("yagura-keys",
            "Take passphrases and PINs from this file or open descriptor, one in a line, "
            "instead of asking.") },
    // Options that say where the ledger is and where the result goes.
    Option{ u"hub", u"URL",
        QT_TRANSLATE_NOOP("yagura-keys", "The hub's address, as in ws://127.0.0.1:8480.") },
    Option{ u"data", u"FOLDER",
        QT_TRANSLATE_NOOP("yagura-keys",
            "The folder of your own verified copy of the ledger; it is made when missing.") },
    Option{ u"out", u"FILE", QT_TRANSLATE_NOOP("yagura-keys", "Write the result to this file.") },
    Option{ u"leave", u"MEMBER",
        QT_TRANSLATE_NOOP("yagura-keys", "This member leaves the roster (repeat).") },
    Option{ u"reason", u"REASON",
        QT_TRANSLATE_NOOP("yagura-keys", "Why: lost, stolen, left_office, replaced or other.") },
    Option{ u"since", u"TIME",
        QT_TRANSLATE_NOOP("yagura-keys",
            "Since when the key may have been misused, as in 2026-11-23T09:00:00+09:00.") },
    // Options of a request.
    Option{ u"ledger", u"ORIGIN",
        QT_TRANSLATE_NOOP("yagura-keys", "The ledger that the request is for.") },
    Option{ u"member-id", u"ID",
        QT_TRANSLATE_NOOP("yagura-keys",
            "The member's id; who stands in the roster already comes with another key.") },
    Option{ u"office-ja", u"TEXT", QT_TRANSLATE_NOOP("yagura-keys", "The office, in Japanese.") },
    Option{ u"office-en", u"TEXT", QT_TRANSLATE_NOOP("yagura-keys", "The office, in English.") },
    Option{ u"body", u"WORD", QT_TRANSLATE_NOOP("yagura-keys", "The organisation, as in npa.") },
    Option{ u"role", u"ROLE",
        QT_TRANSLATE_NOOP("yagura-keys", "A role, as in council.member (repeat).") },
    // Options that say what a ledger is and whose signatures count.
    Option{ u"mode", u"MODE",
        QT_TRANSLATE_NOOP("yagura-keys", "single_site, multi_site or exercise.") },
    Option{ u"origin", u"ORIGIN",
        QT_TRANSLATE_NOOP("yagura-keys", "The ledger's name, as in ledger.council.example/main.") },
    Option{ u"log-key", u"KEY",
        QT_TRANSLATE_NOOP("yagura-keys", "The hub's public key, as 'yagura-hub keys' prints it.") },
    Option{ u"registrars", u"KEY",
        QT_TRANSLATE_NOOP("yagura-keys",
            "A registrar's public key, or key file (repeat); the first one must sign."),
        u"registrar" },
    Option{ u"roots", u"KEY", QT_TRANSLATE_NOOP("yagura-keys", "A root key, or key file (repeat)."),
        u"root" },
    Option{ u"witnesses", u"VKEY",
        QT_TRANSLATE_NOOP("yagura-keys", "A witness's verifier key (repeat)."), u"witness" },
    Option{ u"new-registrar", u"KEY",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "A registrar from now on (repeat); all of them have to be named.") },
    Option{ u"new-root", u"KEY",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "A root key from now on (repeat); all of them have to be named.") },
    Option{ u"new-witness", u"VKEY",
        QT_TRANSLATE_NOOP(
            "yagura-keys", "A witness from now on (repeat); all of them have to be named.") },
    Option{ u"no-witness", {},
        QT_TRANSLATE_NOOP("yagura-keys", "The ledger has no witness from now on.") },
    Option{ u"registrar-threshold", u"N",
        QT_TRANSLATE_NOOP("yagura-keys", "How many registrars have to sign.") },
    Option{ u"root-threshold", u"N",
        QT_TRANSLATE_NOOP("yagura-keys", "How many root keys have to sign.") },
    Option{ u"witness-threshold", u"N",
        QT_TRANSLATE_NOOP("yagura-keys", "How many witnesses have to sign a head.") },
    Option{ u"policy", u"FILE", QT_TRANSLATE_NOOP("yagura-keys", "The first policy pack.") },
    Option{ u"roster", u"REQUEST",
        QT_TRANSLATE_NOOP("yagura-keys", "The request of a first member (repeat).") },
    Option{ u"predecessor", u"FOLDER|BUNDLE",
        QT_TRANSLATE_NOOP("yagura-keys",
            "The verified copy, or the evidence bundle, of the closed ledger that this one "
            "goes on from.") },
    Option{ u"whole", {},
        QT_TRANSLATE_NOOP(
            "yagura-keys", "Show everything that a policy pack says, not only what changes.") },
    Option{ u"finish", u"DRAFT",
        QT_TRANSLATE_NOOP("yagura-keys", "Turn the signed draft into the hub's founding file.") },
};

QCommandLineOption optionOf(const QString& id)
{
    for (const Option& option : options) {
        if (option.id == id)
            return { option.shownAs.toString(), sayKeys(option.meaning), option.value.toString() };
    }
    Q_UNREACHABLE();
}

const QStringList signing{ u"registrar"_s, u"root"_s, u"token"_s, u"passphrase-file"_s };
const QStringList ledger{ u"hub"_s, u"data"_s };
const QStringList thresholds{ u"registrar-threshold"_s, u"root-threshold"_s,
    u"witness-threshold"_s };

} // namespace

const std::vector<Command>& keyCommands()
{
    static const std::vector<Command> commands{
        { u"make"_s, QT_TRANSLATE_NOOP("yagura-keys", "Makes a key file."), u"FILE"_s,
            { u"passphrase-file"_s }, makeKey },
        { u"passphrase"_s, QT_TRANSLATE_NOOP("yagura-keys", "Changes a key file's passphrase."),
            u"FILE"_s, { u"passphrase-file"_s }, changePassphrase },
        { u"show"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "Shows what a key file, a token's key, a request or a draft says."),
            u"FILE"_s, { u"token"_s, u"whole"_s }, showFile },
        { u"request"_s, QT_TRANSLATE_NOOP("yagura-keys", "Asks for a place in a ledger's roster."),
            {},
            { u"key"_s, u"token"_s, u"passphrase-file"_s, u"ledger"_s, u"member-id"_s,
                u"office-ja"_s, u"office-en"_s, u"body"_s, u"role"_s, u"out"_s },
            makeRequest },
        { u"list"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "Lists whose signatures count, the members and their keys."),
            {}, ledger, listLedger },
        { u"enrol"_s, QT_TRANSLATE_NOOP("yagura-keys", "Drafts the next roster, and signs it."),
            u"REQUEST…"_s, ledger + signing + QStringList{ u"out"_s, u"leave"_s }, draftEnrolment },
        { u"policy"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "Drafts the next policy pack, and signs it."),
            u"PACK"_s, ledger + signing + QStringList{ u"out"_s, u"whole"_s }, draftPolicy },
        { u"trust"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "Drafts who vouches for the ledger from now on, and signs it."),
            {},
            ledger + signing
                + QStringList{ u"out"_s, u"new-registrar"_s, u"new-root"_s, u"new-witness"_s,
                    u"no-witness"_s }
                + thresholds,
            draftTrust },
        { u"cosign"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "Shows what a draft changes, and signs it."),
            u"DRAFT"_s, ledger + signing + QStringList{ u"out"_s, u"whole"_s }, cosignDraft },
        { u"submit"_s,
            QT_TRANSLATE_NOOP("yagura-keys",
                "Brings a signed draft to the hub, and waits until it stands in the ledger."),
            u"DRAFT"_s, ledger, submitDraft },
        { u"revoke"_s, QT_TRANSLATE_NOOP("yagura-keys", "Revokes a key, at once and for good."),
            u"MEMBER|KEY"_s, ledger + signing + QStringList{ u"member"_s, u"reason"_s, u"since"_s },
            revokeKey },
        { u"found"_s, QT_TRANSLATE_NOOP("yagura-keys", "Drafts what a new ledger begins with."), {},
            QStringList{
                u"mode"_s, u"origin"_s, u"log-key"_s, u"registrars"_s, u"roots"_s, u"witnesses"_s }
                + thresholds
                + QStringList{ u"policy"_s, u"roster"_s, u"predecessor"_s, u"out"_s, u"finish"_s,
                    u"whole"_s },
            foundLedger },
    };
    return commands;
}

const Command* findCommand(const QString& name)
{
    const auto& commands = keyCommands();
    const auto it = std::find_if(commands.begin(), commands.end(),
        [&](const Command& command) { return command.name == name; });
    return it == commands.end() ? nullptr : &*it;
}

void declareFor(QCommandLineParser& parser, const Command& command)
{
    parser.setApplicationDescription(sayKeys(command.summary));
    parser.addPositionalArgument(command.name, {}, command.name);
    if (!command.arguments.isEmpty())
        parser.addPositionalArgument(command.arguments, {}, command.arguments);
    for (const QString& id : command.options)
        parser.addOption(optionOf(id));
}

void declareAll(QCommandLineParser& parser)
{
    parser.setApplicationDescription(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
        "Keys and those who hold them: makes keys, enrols, revokes, founds ledgers. Each command "
        "has its own --help.")));
    QStringList lines;
    for (const Command& command : keyCommands())
        lines.append(u"%1 %2"_s.arg(command.name, -12).arg(sayKeys(command.summary)));
    parser.addPositionalArgument(u"COMMAND"_s, lines.join(u'\n'), u"COMMAND [options]"_s);
}

} // namespace yagura
