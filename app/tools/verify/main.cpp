#include "common/commandline.h"
#include "evidence/bundlecheck.h"
#include "tools/verify/reporttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("yagura-verify", text);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"yagura.*.info=false"_s);
    CommandLine commandLine(application, u"yagura-verify"_s);
    QCommandLineParser& parser = commandLine.parser();
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("yagura-verify",
        "Checks an evidence bundle from its files alone. Ends with 0 when everything holds, with 1 "
        "when something does not.")));
    parser.addPositionalArgument(
        u"BUNDLE"_s, say(QT_TRANSLATE_NOOP("yagura-verify", "The folder of the bundle.")));
    if (const auto status = commandLine.read(application))
        return *status;
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        return commandLine.refuseUsage(
            say(QT_TRANSLATE_NOOP("yagura-verify", "Name the folder of one bundle.")));
    const EvidenceReport report = BundleCheck::of(folders.constFirst());
    const bool japanese = QLocale::system().language() == QLocale::Japanese;
    const ReportText text(report, japanese ? Language::Japanese : Language::English);
    QTextStream(stdout) << text.lines().join(u'\n') << Qt::endl;
    return report.holds() ? 0 : commandLine.fail(text.failure());
}
