#include "hub/commands.h"
#include "hub/say.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

using Command = int (*)(CommandLine&);

const std::map<QString, Command>& commands()
{
    static const std::map<QString, Command> all{
        { u"evidence"_s, exportEvidence },
        { u"keys"_s, showHubKeys },
        { u"found"_s, foundLedger },
        { u"rebuild"_s, rebuildLedger },
    };
    return all;
}

void declareCommands(QCommandLineParser& parser)
{
    parser.setApplicationDescription(sayHub(QT_TRANSLATE_NOOP("yagura-hub",
        "Carries feeds and the ledger to every console. Prints its address when it is ready.\n\n"
        "Commands, each with --data FOLDER and no hub running on it:\n"
        "  keys     print the log key for the founding ceremony; make it when missing\n"
        "  found    take the statements of a founding ceremony, with --from FILE\n"
        "  rebuild  make the folder again from another installation, with --from-mirror FOLDER\n\n"
        "With --data FOLDER, also while a hub runs on it:\n"
        "  evidence write what outsiders need to check the ledger, with --out BUNDLE")));
    parser.addPositionalArgument(u"COMMAND"_s,
        sayHub(QT_TRANSLATE_NOOP("yagura-hub", "What to do; without it, serve.")), u"[COMMAND]"_s);
}

void declareOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        { u"listen"_s,
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                "Listen on this address of this machine; port 0 lets the system pick one.")),
            u"ADDRESS:PORT"_s, u"127.0.0.1:8480"_s },
        { u"data"_s,
            sayHub(QT_TRANSLATE_NOOP(
                "yagura-hub", "Keep everything in this folder; it is made when missing.")),
            u"FOLDER"_s },
        { u"witness"_s,
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                "Hand every head of the ledger to this witness; may stand several times.")),
            u"URL"_s },
        { u"from"_s, sayHub(QT_TRANSLATE_NOOP("yagura-hub", "What 'yagura-keys found' has made.")),
            u"FILE"_s },
        { u"out"_s,
            sayHub(QT_TRANSLATE_NOOP(
                "yagura-hub", "The evidence bundle: a folder that is not there yet.")),
            u"BUNDLE"_s },
        { u"from-mirror"_s,
            sayHub(QT_TRANSLATE_NOOP(
                "yagura-hub", "The folder of a console or of another hub; it is only read.")),
            u"FOLDER"_s },
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    CommandLine commandLine(application, u"yagura-hub"_s);
    declareCommands(commandLine.parser());
    declareOptions(commandLine.parser());
    if (const auto status = commandLine.read(application))
        return *status;
    const QStringList words = commandLine.parser().positionalArguments();
    if (words.isEmpty())
        return serveHub(commandLine);
    const auto command = commands().find(words.constFirst());
    if (command == commands().end() || words.size() > 1)
        return commandLine.refuseUsage(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub", "'%1' is no command of the hub."))
                .arg(words.constLast()));
    return command->second(commandLine);
}
