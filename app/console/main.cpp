#include "base/clock.h"
#include "common/commandline.h"
#include "common/quitsignals.h"
#include "common/startfailure.h"
#include "console/consoleapplication.h"
#include "wall/wallscene.h"

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char** argv)
{
    using namespace yagura;
    using namespace Qt::StringLiterals;

    // Help, version and pictures need no display; a window does, and is told apart below.
    const bool display = hasDisplay();
    if (!display)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ScreenApplication screen(argc, argv);
    CommandLine commandLine(screen, u"yagura"_s);
    commandLine.parser().setApplicationDescription(QCoreApplication::translate("yagura",
        "Situational-awareness console. Without --hub it starts its own hub and a training "
        "scenario."));
    ConsoleOptions::declare(commandLine.parser());
    if (const auto status = commandLine.read(screen))
        return *status;
    const auto options = ConsoleOptions::read(commandLine.parser(), wallSceneNames());
    if (!options)
        return commandLine.refuseUsage(options.error().detail);
    if (!display && options->snapshot.isEmpty())
        return commandLine.fail(QCoreApplication::translate("yagura",
            "There is no display to open a window on. Start it from a graphical session, or use "
            "--snapshot FILE.png."));

    const SystemClock clock;
    const QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::received, &screen, &QCoreApplication::quit);
    auto application = ConsoleApplication::start(*options, clock, screen);
    if (!application)
        return commandLine.fail(startFailure(application.error(), options->folder));
    int status = 0;
    QObject::connect(application->get(), &ConsoleApplication::ended, &screen,
        [&](int code, const QString& sentence) {
            status = code == 0 ? 0 : commandLine.fail(sentence);
            QCoreApplication::quit();
        });
    QCoreApplication::exec();
    return status;
}
