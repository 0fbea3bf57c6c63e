#include "base/log.h"

namespace yagura {
Q_LOGGING_CATEGORY(logFeeds, "yagura.feeds", QtInfoMsg)
Q_LOGGING_CATEGORY(logHub, "yagura.hub", QtInfoMsg)
Q_LOGGING_CATEGORY(logLedger, "yagura.ledger", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "yagura.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logScreen, "yagura.screen", QtInfoMsg)
} // namespace yagura
