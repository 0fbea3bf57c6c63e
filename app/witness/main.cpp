#include "common/commandline.h"
#include "common/quitsignals.h"
#include "common/startfailure.h"
#include "signing/hardening.h"
#include "witness/witness.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

constexpr qint64 mostBody = 64 * 1024;

QString say(const char* text)
{
    return QCoreApplication::translate("yagura-witness", text);
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("yagura-witness",
        "Follows a ledger for the oversight commission and signs each of its heads, once it has "
        "read every entry itself. Prints its verifier key and its address when it is ready.\n\n"
        "CONFIG is a file of three lines:\n"
        "  hub ws://127.0.0.1:8480\n"
        "  name oversight.example/w1\n"
        "  listen 127.0.0.1:8490\n\n"
        "'key CONFIG' prints the verifier key, for the ceremony that names this witness, and makes "
        "the key where it is missing.\n"
        "'sign CONFIG' signs one head without any network: the question is read from standard "
        "input, the signature line is written to standard output.")));
    parser.addPositionalArgument(u"CONFIG"_s,
        say(QT_TRANSLATE_NOOP("yagura-witness", "Which ledger to follow, and under which name.")),
        u"[key|sign] CONFIG"_s);
}

QString configFailure(const Error& error, const QString& file)
{
    if (error.reason == "E-CFG-READ"_L1)
        return say(QT_TRANSLATE_NOOP("yagura-witness", "The file %1 cannot be read.")).arg(file);
    // E-CFG-FORM: the detail is the line, or the word of a line that is not there.
    return say(QT_TRANSLATE_NOOP("yagura-witness",
                   "The file %1 is not right at '%2'. It needs three lines: hub, name and "
                   "listen."))
        .arg(file, error.detail);
}

QString alarm(const Error& error)
{
    return say(QT_TRANSLATE_NOOP("yagura-witness",
                   "ALARM: this hub's ledger does not fit what this witness has read (%1: %2). "
                   "Nothing more is signed. Keep the folder as evidence and tell the commission."))
        .arg(error.reason, error.detail);
}

/// This program takes its folder and its place from the configuration.
QString startTrouble(const Error& error, const WitnessConfig& config)
{
    if (error.reason == "E-STORE-LOCKED"_L1)
        return say(QT_TRANSLATE_NOOP("yagura-witness",
                       "Another program is using the folder %1. End it first: one witness has one "
                       "folder."))
            .arg(config.folder);
    if (error.reason == "E-HUB-PORT"_L1)
        return say(QT_TRANSLATE_NOOP("yagura-witness",
                       "%1 cannot be listened on. Name another place in the line 'listen'."))
            .arg(error.detail);
    return startFailure(error, config.folder);
}

int printKey(const CommandLine& commandLine, const WitnessConfig& config)
{
    const auto vkey = Witness::makeKey(config, SystemClock());
    if (!vkey)
        return commandLine.fail(startTrouble(vkey.error(), config));
    QTextStream(stdout) << *vkey << Qt::endl;
    return 0;
}

int signOffline(const CommandLine& commandLine, const WitnessConfig& config)
{
    QFile input;
    const bool opened = input.open(stdin, QIODevice::ReadOnly);
    const auto answer
        = Witness::signOffline(config, opened ? input.read(mostBody) : QByteArray(), SystemClock());
    if (!answer)
        return commandLine.fail(startTrouble(answer.error(), config));
    if (answer->status != 200)
        return commandLine.fail(say(QT_TRANSLATE_NOOP("yagura-witness", "Not signed (%1): %2"))
                                    .arg(answer->status)
                                    .arg(QString::fromUtf8(answer->body).simplified()));
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly) || output.write(answer->body) < 0)
        return CommandLine::failureStatus;
    return 0;
}

int serve(const CommandLine& commandLine, const WitnessConfig& config)
{
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, QCoreApplication::instance(),
        &QCoreApplication::quit);
    const SystemClock clock;
    const auto witness = Witness::start(config, clock);
    if (!witness)
        return commandLine.fail(startTrouble(witness.error(), config));
    QObject::connect(witness->get(), &Witness::alarmRaised, witness->get(),
        [&](const Error& error) { commandLine.fail(alarm(error)); });
    QTextStream(stdout) << (*witness)->vkey() << '\n' << (*witness)->url().toString() << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    CommandLine commandLine(application, u"yagura-witness"_s);
    declare(commandLine.parser());
    if (const auto status = commandLine.read(application))
        return *status;
    QStringList words = commandLine.parser().positionalArguments();
    const bool hasVerb = words.size() == 2 && (words[0] == u"sign" || words[0] == u"key");
    const QString verb = hasVerb ? words.takeFirst() : QString();
    if (words.size() != 1)
        return commandLine.refuseUsage(
            say(QT_TRANSLATE_NOOP("yagura-witness", "Name one configuration file.")));
    const auto config = WitnessConfig::read(words.first());
    if (!config)
        return commandLine.refuseUsage(configFailure(config.error(), words.first()));
    if (verb == u"key")
        return printKey(commandLine, *config);
    if (verb == u"sign")
        return signOffline(commandLine, *config);
    if (config->hub.isEmpty())
        return commandLine.refuseUsage(say(QT_TRANSLATE_NOOP(
            "yagura-witness", "This configuration names no hub: it can only 'sign'.")));
    return serve(commandLine, *config);
}
