#include "common/startfailure.h"
#include "domain/digestwords.h"
#include "evidence/evidencebundle.h"
#include "hub/commands.h"
#include "hub/say.h"

#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

int sayNotExported(
    const CommandLine& commandLine, const Error& error, const QString& folder, const QString& out)
{
    if (error.reason == "E-EVB-EXISTS"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP(
                       "yagura-hub", "%1 is there already. Name a folder that is not, with --out."))
                .arg(out));
    if (error.reason == "E-EVB-WRITE"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "The bundle cannot be written to %1 (%2). Check the disk, or choose another "
                       "place with --out."))
                .arg(out, error.detail));
    if (error.reason == "E-EVB-HEAD"_L1)
        return commandLine.fail(
            sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                       "The ledger in %1 has no head yet that its witnesses signed (%2). Try again "
                       "when the witness can be reached."))
                .arg(folder, error.detail));
    return commandLine.fail(startFailure(error, folder), startStatus(error));
}

QString summaryLine(const EvidenceSummary& summary)
{
    const QString text = summary.witnessesNeeded > 0
        ? sayHub(QT_TRANSLATE_NOOP("yagura-hub",
            "Wrote %1 entries of %2 to %3, up to the newest witnessed head; newer ones left "
            "out: %4."))
        : sayHub(QT_TRANSLATE_NOOP("yagura-hub",
            "Wrote %1 entries of %2 to %3, up to the newest signed head; newer ones left out: "
            "%4. This ledger has no witness."));
    return text.arg(summary.entries).arg(summary.ledger, summary.folder).arg(summary.leftOut);
}

} // namespace

int exportEvidence(CommandLine& commandLine)
{
    const auto folder = folderOption(commandLine, u"data"_s);
    if (!folder)
        return CommandLine::usageStatus;
    const QString out = commandLine.parser().value(u"out"_s);
    if (out.isEmpty())
        return commandLine.refuseUsage(sayHub(QT_TRANSLATE_NOOP(
            "yagura-hub", "Name the folder to write the bundle to, with --out BUNDLE.")));
    const auto summary = EvidenceBundle::exportFrom(*folder, out);
    if (!summary)
        return sayNotExported(commandLine, summary.error(), *folder, out);
    const bool japanese = QLocale::system().language() == QLocale::Japanese;
    QTextStream(stdout) << summaryLine(*summary) << Qt::endl
                        << sayHub(QT_TRANSLATE_NOOP("yagura-hub", "Head: %1"))
                               .arg(DigestWords::of(summary->root)
                                        .line(japanese ? Language::Japanese : Language::English))
                        << Qt::endl
                        << sayHub(
                               QT_TRANSLATE_NOOP("yagura-hub", "Check it with: yagura-verify %1"))
                               .arg(summary->folder)
                        << Qt::endl;
    return 0;
}

} // namespace yagura
