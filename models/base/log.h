#pragma once

#include <QLoggingCategory>

/// Log lines are English. Never a key, a passphrase, a token or a victim's name.
namespace yagura {
Q_DECLARE_LOGGING_CATEGORY(logFeeds)
Q_DECLARE_LOGGING_CATEGORY(logHub)
Q_DECLARE_LOGGING_CATEGORY(logLedger)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logScreen)
} // namespace yagura
