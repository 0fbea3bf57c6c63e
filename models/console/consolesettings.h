#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace yagura {

/// What one console is started with: its folder, where it connects, and what it asks for.
struct ConsoleSettings {
    QString folder; ///< own mirror.db, ledger.db and lock files; created when missing
    QUrl hub; ///< scheme, host and port
    std::vector<QUrl> feeds; ///< further feeds: CloudEvents or plain STIX bundles
    BilingualText office; ///< what this seat asks to be enrolled as in a training ledger
    QStringList wishedRoles; ///< roles asked for there; the registrar decides
    QString wishedBody; ///< organisation asked for there
    QString handle; ///< stable name of a scripted seat, so that each run replaces its key; empty
                    ///< for people
    bool followFeeds = true; ///< false: ledger only (a scripted seat needs no picture)
};

} // namespace yagura
