#include "common/commandline.h"
#include "signing/hardening.h"
#include "tools/keys/commands.h"
#include "tools/keys/failures.h"
#include "tools/keys/keyrun.h"
#include "tools/keys/say.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace yagura;

int main(int argc, char** argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    // What went wrong is said in one sentence at the end; QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(u"yagura.*.info=false"_s);
    CommandLine commandLine(application, u"yagura-keys"_s);
    const Command* command = findCommand(application.arguments().value(1));
    if (command)
        declareFor(commandLine.parser(), *command);
    else
        declareAll(commandLine.parser());
    if (const auto status = commandLine.read(application))
        return *status;
    if (!command)
        return commandLine.refuseUsage(
            sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Name a command first, as in 'list'.")));
    const SystemClock clock;
    KeyRun run(commandLine.parser(), clock);
    const auto done = command->run(run);
    if (done)
        return 0;
    return done.error().reason == "E-USAGE"_L1 ? commandLine.refuseUsage(done.error().detail)
                                               : commandLine.fail(keysFailure(done.error()));
}
