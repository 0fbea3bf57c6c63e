#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace yagura {

/// What a witness is told: three lines, `hub ws://127.0.0.1:8480`, `name oversight.example/w1`,
/// `listen 127.0.0.1:8490`. A fourth, `log VKEY`, pins the log by its verifier key from the start;
/// an offline key has `name` and `log` alone. Lines that begin with `#` are notes. A value.
struct WitnessConfig {
    QUrl hub; ///< empty: offline
    QString name;
    QString host; ///< to listen on; empty: nowhere
    int port = 0; ///< 0: the system picks
    QString origin; ///< pinned; empty: the first that is met
    QByteArray logKey;
    QString folder; ///< keeps the key, what was signed, and the mirror

    /// The data folder stands beside the file and is called after it. Errors: `E-CFG-READ`,
    /// `E-CFG-FORM` (the detail names the line).
    static Result<WitnessConfig> read(const QString& file);
    static Result<WitnessConfig> parse(const QString& text);
};

} // namespace yagura
