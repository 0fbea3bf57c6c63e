#include "tools/keys/commands.h"

#include "tools/keys/say.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// An option that commands name by its id. Two of one name say different things in different
/// commands.
struct Option {
    QString id;
    QString name;
    QString value; ///< as the help shows it; empty: a flag
    const char* meaning; ///< English, marked for translation
};

/// Options that say which key signs, and where its passphrase comes from.
const std::vector<Option>& keyOptions()
{
    static const std::vector<Option> options{
        { u"key"_s, u"key"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The key file that signs.") },
        { u"registrar"_s, u"registrar"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "A registrar's key file, which signs.") },
        { u"root"_s, u"root"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "A root key's file, which signs.") },
        { u"member"_s, u"member"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "A member's key file, which signs.") },
        { u"token"_s, u"token"_s, u"MODULE:LABEL:ID"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The key of a PKCS#11 token signs.") },
        { u"passphrase-file"_s, u"passphrase-file"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("yagura-keys",
                "Take passphrases and PINs from this file or open descriptor, one in a line, "
                "instead of asking.") },
    };
    return options;
}

/// Options that say where the ledger is and where the result goes.
const std::vector<Option>& placeOptions()
{
    static const std::vector<Option> options{
        { u"hub"_s, u"hub"_s, u"URL"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The hub's address, as in ws://127.0.0.1:8480.") },
        { u"data"_s, u"data"_s, u"FOLDER"_s,
            QT_TRANSLATE_NOOP("yagura-keys",
                "The folder of your own verified copy of the ledger; it is made when missing.") },
        { u"out"_s, u"out"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "Write the result to this file.") },
        { u"leave"_s, u"leave"_s, u"MEMBER"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "This member leaves the roster (repeat).") },
        { u"reason"_s, u"reason"_s, u"REASON"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "Why: lost, stolen, left_office, replaced or other.") },
        { u"since"_s, u"since"_s, u"TIME"_s,
            QT_TRANSLATE_NOOP("yagura-keys",
                "Since when the key may have been misused, as in 2026-11-23T09:00:00+09:00.") },
    };
    return options;
}

/// Options of a request.
const std::vector<Option>& requestOptions()
{
    static const std::vector<Option> options{
        { u"ledger"_s, u"ledger"_s, u"ORIGIN"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The ledger that the request is for.") },
        { u"member-id"_s, u"member-id"_s, u"ID"_s,
            QT_TRANSLATE_NOOP("yagura-keys",
                "The member's id; who stands in the roster already comes with another key.") },
        { u"office-ja"_s, u"office-ja"_s, u"TEXT"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The office, in Japanese.") },
        { u"office-en"_s, u"office-en"_s, u"TEXT"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The office, in English.") },
        { u"body"_s, u"body"_s, u"WORD"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The organisation, as in npa.") },
        { u"role"_s, u"role"_s, u"ROLE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "A role, as in council.member (repeat).") },
    };
    return options;
}

/// Options that say what a ledger is and whose signatures count.
const std::vector<Option>& trustOptions()
{
    static const std::vector<Option> options{
        { u"mode"_s, u"mode"_s, u"MODE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "single_site, multi_site or exercise.") },
        { u"origin"_s, u"origin"_s, u"ORIGIN"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "The ledger's name, as in ledger.council.example/main.") },
        { u"log-key"_s, u"log-key"_s, u"KEY"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "The hub's public key, as 'yagura-hub keys' prints it.") },
        { u"registrars"_s, u"registrar"_s, u"KEY"_s,
            QT_TRANSLATE_NOOP("yagura-keys",
                "A registrar's public key, or key file (repeat); the first one must sign.") },
        { u"roots"_s, u"root"_s, u"KEY"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "A root key, or key file (repeat).") },
        { u"witnesses"_s, u"witness"_s, u"VKEY"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "A witness's verifier key (repeat).") },
        { u"new-registrar"_s, u"new-registrar"_s, u"KEY"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "A registrar from now on (repeat); all of them have to be named.") },
        { u"new-root"_s, u"new-root"_s, u"KEY"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "A root key from now on (repeat); all of them have to be named.") },
        { u"new-witness"_s, u"new-witness"_s, u"VKEY"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "A witness from now on (repeat); all of them have to be named.") },
        { u"no-witness"_s, u"no-witness"_s, {},
            QT_TRANSLATE_NOOP("yagura-keys", "The ledger has no witness from now on.") },
        { u"registrar-threshold"_s, u"registrar-threshold"_s, u"N"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "How many registrars have to sign.") },
        { u"root-threshold"_s, u"root-threshold"_s, u"N"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "How many root keys have to sign.") },
        { u"witness-threshold"_s, u"witness-threshold"_s, u"N"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "How many witnesses have to sign a head.") },
        { u"policy"_s, u"policy"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The first policy pack.") },
        { u"roster"_s, u"roster"_s, u"REQUEST"_s,
            QT_TRANSLATE_NOOP("yagura-keys", "The request of a first member (repeat).") },
        { u"predecessor"_s, u"predecessor"_s, u"FOLDER|BUNDLE"_s,
            QT_TRANSLATE_NOOP("yagura-keys",
                "The verified copy, or the evidence bundle, of the closed ledger that this one "
                "goes on "
                "from.") },
        { u"finish"_s, u"finish"_s, u"DRAFT"_s,
            QT_TRANSLATE_NOOP(
                "yagura-keys", "Turn the signed draft into the hub's founding file.") },
    };
    return options;
}

QCommandLineOption optionOf(const QString& id)
{
    for (const auto* options :
        { &keyOptions(), &placeOptions(), &requestOptions(), &trustOptions() }) {
        for (const Option& option : *options) {
            if (option.id == id)
                return { option.name, sayKeys(option.meaning), option.value };
        }
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
            u"FILE"_s, { u"token"_s }, showFile },
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
            u"PACK"_s, ledger + signing + QStringList{ u"out"_s }, draftPolicy },
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
            u"DRAFT"_s, ledger + signing + QStringList{ u"out"_s }, cosignDraft },
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
                + QStringList{ u"policy"_s, u"roster"_s, u"predecessor"_s, u"out"_s, u"finish"_s },
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
