#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

class QCommandLineParser;

namespace yagura {

class KeyRun;

/// One command of yagura-keys.
struct Command {
    QString name;
    const char* summary; ///< English, marked for translation
    QString arguments; ///< as the help shows them: `REQUEST…`
    QStringList options; ///< as `declareFor()` knows them
    Result<void> (*run)(KeyRun& run);
};

const std::vector<Command>& keyCommands();
const Command* findCommand(const QString& name); ///< null: there is none
/// The command's own help: its summary, its arguments, its options.
void declareFor(QCommandLineParser& parser, const Command& command);
/// The help of the whole: every command with its summary.
void declareAll(QCommandLineParser& parser);

/// @{ The commands, by what they work on.
Result<void> makeKey(KeyRun& run);
Result<void> changePassphrase(KeyRun& run);
Result<void> showFile(KeyRun& run);
Result<void> makeRequest(KeyRun& run);
Result<void> listLedger(KeyRun& run);
Result<void> draftEnrolment(KeyRun& run);
Result<void> draftPolicy(KeyRun& run);
Result<void> draftTrust(KeyRun& run);
Result<void> cosignDraft(KeyRun& run);
Result<void> submitDraft(KeyRun& run);
Result<void> revokeKey(KeyRun& run);
Result<void> foundLedger(KeyRun& run);
/// @}

} // namespace yagura
