#include "common/quitsignals.h"
#include "common/startfailure.h"
#include "hub/commands.h"
#include "hub/hub.h"
#include "hub/say.h"

#include <QTextStream>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

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

} // namespace

int serveHub(CommandLine& commandLine)
{
    const QString listen = commandLine.parser().value(u"listen"_s);
    HubSettings settings;
    if (!readAddress(listen, settings))
        return commandLine.refuseUsage(
            sayHub(QT_TRANSLATE_NOOP(
                       "yagura-hub", "'%1' is not an address and port, as in 127.0.0.1:8480."))
                .arg(listen));
    const auto folder = folderOption(commandLine, u"data"_s);
    const auto witnesses = folder ? witnessOptions(commandLine) : std::nullopt;
    if (!witnesses)
        return CommandLine::usageStatus;
    settings.folder = *folder;
    settings.witnesses = *witnesses;

    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, QCoreApplication::instance(),
        &QCoreApplication::quit);
    const SystemClock clock;
    const auto hub = Hub::start(settings, clock);
    if (!hub)
        return commandLine.fail(
            startFailure(hub.error(), settings.folder, listen), startStatus(hub.error()));
    // At once and without tidying up: whatever was answered from here on could be a lie.
    QObject::connect(hub->get(), &Hub::failed, hub->get(), [&](const Error& error) {
        std::_Exit(commandLine.fail(startFailure(error, settings.folder), startStatus(error)));
    });
    QTextStream(stdout) << (*hub)->url().toString() << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace yagura
