#include "hub/commands.h"
#include "hub/say.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {

std::optional<QString> folderOption(CommandLine& commandLine, const QString& option)
{
    const QString folder = commandLine.parser().value(option);
    if (!folder.isEmpty())
        return QDir(folder).absolutePath();
    commandLine.refuseUsage(option == "data"_L1
            ? sayHub(QT_TRANSLATE_NOOP(
                "yagura-hub", "Name the folder to keep everything in, with --data FOLDER."))
            : sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                "Name the folder of another installation, with --from-mirror FOLDER.")));
    return std::nullopt;
}

std::optional<QList<QUrl>> witnessOptions(CommandLine& commandLine)
{
    QList<QUrl> witnesses;
    const QStringList texts = commandLine.parser().values(u"witness"_s);
    for (const QString& text : texts) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty() || url.hasQuery()) {
            commandLine.refuseUsage(sayHub(QT_TRANSLATE_NOOP("yagura-hub",
                                               "'%1' is no address of a witness, as in "
                                               "http://127.0.0.1:8490."))
                                        .arg(text));
            return std::nullopt;
        }
        witnesses.append(url);
    }
    return witnesses;
}

} // namespace yagura
