#include "common/startfailure.h"
#include "hub/commands.h"
#include "hub/hubfounding.h"
#include "hub/hubkeys.h"
#include "hub/ledgerrebuild.h"
#include "hub/ledgerrooms.h"
#include "hub/say.h"
#include "ledger/signednote.h"
#include "matters/foundingfile.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// The origin of the ledger in the folder; empty where there is none.
Result<QString> originIn(const QString& folder, const Clock& clock)
{
    if (!QFile::exists(QDir(folder).filePath(u"ledger.db"_s)))
        return QString();
    const auto rooms = LedgerRooms::open(folder, LedgerRooms::Use::ReadOnly, clock);
    if (!rooms)
        return rooms.error();
    if (auto loaded = (*rooms)->ledger.load(); !loaded)
        return loaded.error();
    return (*rooms)->ledger.state().ledger;
}

Result<std::vector<FoundingStep>> readSteps(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::NotFound, file.errorString(), u"E-FND-FORM"_s };
    return FoundingFile::read(file.read(FoundingFile::mostBytes + 1));
}

int sayNotFounded(
    const CommandLine& commandLine, const Error& error, const QString& folder, const QString& file)
{
    if (error.reason == "E-FND-FORM"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "%1 holds no statements to found a ledger with (%2). Make it with "
                       "'yagura-keys found'."))
                .arg(file, error.detail));
    if (error.reason == "E-FND-EXISTS"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "%1 holds another ledger already. Nothing was changed: choose an empty "
                       "folder with --data."))
                .arg(folder));
    if (error.reason == "E-KEY-LOG"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "%1 does not hold the log key that the genesis names. Nothing was changed: "
                       "use the folder where 'yagura-hub keys' made it."))
                .arg(folder));
    if (error.code != Error::Code::Storage && !error.reason.startsWith("E-STORE-"_L1)
        && !error.reason.startsWith("E-SCHEMA-"_L1))
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "The statements in %1 found no ledger (%2: %3). Nothing was changed."))
                .arg(file, error.reason, error.detail));
    return commandLine.fail(startFailure(error, folder), startStatus(error));
}

int sayNotRebuilt(const CommandLine& commandLine, const Error& error, const QString& folder,
    const QString& mirror)
{
    if (error.reason == "E-RBD-EXISTS"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "%1 holds a ledger already. Nothing was changed: choose an empty folder "
                       "with --data."))
                .arg(folder));
    if (error.reason == "E-LED-ROLLBACK"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "The ledger in %1 is older than what was signed already (%2: %3). Take a "
                       "newer installation with --from-mirror."))
                .arg(mirror, error.reason, error.detail),
            startStatus(error));
    if (error.reason == "E-LED-UNWIT"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "No witnessed head of the ledger in %1 can be had (%2), so nothing proves "
                       "that it is whole. Name a witness that can be reached, with --witness "
                       "URL."))
                .arg(mirror, error.reason));
    if (error.code == Error::Code::Untrusted)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "The ledger in %1 does not verify (%2: %3). Take another installation with "
                       "--from-mirror."))
                .arg(mirror, error.reason, error.detail));
    return commandLine.fail(startFailure(error, folder), startStatus(error));
}

} // namespace

int showHubKeys(CommandLine& commandLine)
{
    const auto folder = folderOption(commandLine, u"data"_s);
    if (!folder)
        return CommandLine::usageStatus;
    const SystemClock clock;
    const auto fail = [&](const Error& error) {
        return commandLine.fail(startFailure(error, *folder), startStatus(error));
    };
    const auto origin = originIn(*folder, clock);
    if (!origin)
        return fail(origin.error());
    if (!QDir().mkpath(*folder))
        return fail({ Error::Code::Storage, *folder, u"E-STORE-OPEN"_s });
    const auto key = HubKeys::openLog(
        *folder, origin->isEmpty() ? HubKeys::Ledger::None : HubKeys::Ledger::Founded);
    if (!key)
        return fail(key.error());
    const QByteArray publicKey = key->key().publicKey;
    print(QString::fromLatin1(publicKey.toBase64()));
    if (!origin->isEmpty()) // what a witness of this ledger is configured with
        print(NoteKey{ *origin, NoteKey::Kind::Ed25519, publicKey }.toVkey());
    return 0;
}

int foundLedger(CommandLine& commandLine)
{
    const auto folder = folderOption(commandLine, u"data"_s);
    if (!folder)
        return CommandLine::usageStatus;
    const QString file = commandLine.parser().value(u"from"_s);
    if (file.isEmpty())
        return commandLine.refuseUsage(sayHub(QT_TRANSLATE_NOOP(
            "yagura-hub", "Name the file of the founding ceremony, with --from FILE.")));
    const auto steps = readSteps(file);
    if (!steps)
        return sayNotFounded(commandLine, steps.error(), *folder, file);
    const SystemClock clock;
    const auto founded = HubFounding::found(*folder, *steps, clock);
    if (!founded)
        return sayNotFounded(commandLine, founded.error(), *folder, file);
    print(sayHub(QT_TRANSLATE_NOOP("yagura-hub", "Founded %1 (%2) with %3 statements."))
              .arg(founded->ledger, founded->mode)
              .arg(founded->size));
    return 0;
}

int rebuildLedger(CommandLine& commandLine)
{
    const auto folder = folderOption(commandLine, u"data"_s);
    const auto mirror = folder ? folderOption(commandLine, u"from-mirror"_s) : std::nullopt;
    const auto witnesses = mirror ? witnessOptions(commandLine) : std::nullopt;
    if (!witnesses)
        return CommandLine::usageStatus;
    const SystemClock clock;
    const auto rebuilt = LedgerRebuild::rebuild(*folder, { *mirror, *witnesses }, clock);
    if (!rebuilt)
        return sayNotRebuilt(commandLine, rebuilt.error(), *folder, *mirror);
    print(rebuilt->witnessed > 0
            ? sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                         "Rebuilt %1 with %2 entries, %3 of them under the newest witnessed head."))
                  .arg(rebuilt->ledger)
                  .arg(rebuilt->size)
                  .arg(rebuilt->witnessed)
            : sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                         "Rebuilt %1 with %2 entries, up to the newest signed head; this ledger "
                         "has no witness."))
                  .arg(rebuilt->ledger)
                  .arg(rebuilt->size));
    print(sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                     "Put log.key (and registrar.key, where the hub enrols) into %1 by hand: keys "
                     "are in no mirror."))
              .arg(*folder));
    print(sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                     "Entries left out that no signed head covers: %1. They come again from the "
                     "outboxes of those who signed them."))
              .arg(rebuilt->leftOut));
    return 0;
}

} // namespace yagura
