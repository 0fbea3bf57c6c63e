#pragma once

#include "common/commandline.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace yagura {

/// What yagura-hub does, one function a command; each gives the exit status.
int serveHub(CommandLine& commandLine); ///< no command: until it is asked to end
int showHubKeys(CommandLine& commandLine);
int foundLedger(CommandLine& commandLine);
int rebuildLedger(CommandLine& commandLine);
int exportEvidence(CommandLine& commandLine); ///< also while a hub runs on the folder

/// The folder that an option names, as an absolute path; nothing where it is missing, which was
/// answered then.
std::optional<QString> folderOption(CommandLine& commandLine, const QString& option);
/// The witnesses that `--witness` names, each an `http` URL; nothing where one is no address, which
/// was answered then.
std::optional<QList<QUrl>> witnessOptions(CommandLine& commandLine);

} // namespace yagura
