#include "base/clock.h"
#include "common/commandline.h"
#include "common/quitsignals.h"
#include "common/startfailure.h"
#include "console/consoleapplication.h"
#include "console/displayguard.h"
#include "signing/hardening.h"
#include "wall/wallscene.h"

#include <algorithm>
#include <optional>

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Help, version and pictures need no display, also where one is said to be and does not answer;
/// and no window manager then has a say in the size of a picture.
bool wantsWindow(int argc, char** argv)
{
    return std::none_of(argv + 1, argv + argc, [](const QByteArray& word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-v"
            || word.startsWith("--snapshot");
    });
}

} // namespace

int main(int argc, char** argv)
{
    using namespace yagura;
    using namespace Qt::StringLiterals;

    hardenProcess(); // a passphrase passes through here when a key is made
    const bool display = hasDisplay();
    if (!display || (!wantsWindow(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::optional<DisplayGuard> guard(std::in_place);
    ScreenApplication screen(argc, argv);
    guard.reset();
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
        return commandLine.fail(QCoreApplication::translate("yagura", DisplayGuard::sentence()));

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
