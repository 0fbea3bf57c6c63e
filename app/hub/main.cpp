#include "common/commandline.h"
#include "common/quitsignals.h"
#include "common/startfailure.h"
#include "hub/hub.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("yagura-hub", text);
}

/// `127.0.0.1:8480`, `[::1]:0`.
bool readAddress(const QString& text, HubSettings& settings)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1).chopped(1);
    bool isNumber = false;
    settings.port = text.mid(colon + 1).toUShort(&isNumber);
    return colon > 0 && isNumber
        && settings.address.setAddress(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("yagura-hub",
        "Carries feeds and the ledger to every console. Prints its address when it is ready.")));
    parser.addOptions({
        { u"listen"_s,
            say(QT_TRANSLATE_NOOP("yagura-hub",
                "Listen on this address of this machine; port 0 lets the system pick one.")),
            u"ADDRESS:PORT"_s, u"127.0.0.1:8480"_s },
        { u"data"_s,
            say(QT_TRANSLATE_NOOP(
                "yagura-hub", "Keep everything in this folder; it is made when missing.")),
            u"FOLDER"_s },
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    CommandLine commandLine(application, u"yagura-hub"_s);
    declare(commandLine.parser());
    if (const auto status = commandLine.read(application))
        return *status;
    const QCommandLineParser& parser = commandLine.parser();
    if (!parser.positionalArguments().isEmpty())
        return commandLine.refuseUsage(
            say(QT_TRANSLATE_NOOP("yagura-hub", "'%1' is not an option of the hub."))
                .arg(parser.positionalArguments().constFirst()));
    const QString listen = parser.value(u"listen"_s);
    HubSettings settings;
    if (!readAddress(listen, settings))
        return commandLine.refuseUsage(
            say(QT_TRANSLATE_NOOP(
                    "yagura-hub", "'%1' is not an address and port, as in 127.0.0.1:8480."))
                .arg(listen));
    if (parser.value(u"data"_s).isEmpty())
        return commandLine.refuseUsage(say(QT_TRANSLATE_NOOP(
            "yagura-hub", "Name the folder to keep everything in, with --data FOLDER.")));
    settings.folder = QDir(parser.value(u"data"_s)).absolutePath();

    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &application, &QCoreApplication::quit);
    const SystemClock clock;
    const auto hub = Hub::start(settings, clock);
    if (!hub)
        return commandLine.fail(startFailure(hub.error(), settings.folder, listen));
    QTextStream(stdout) << (*hub)->url().toString() << Qt::endl;
    return QCoreApplication::exec();
}
