#pragma once

#include "base/result.h"
#include "signing/passphrase.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// Asks for passphrases and PINs at the terminal, without showing what is typed; or takes them, a
/// line each, from a file or an open descriptor. Never from the command line, which every user of
/// the machine can read.
class Passphrases {
public:
    /// `source`: a path, or the number of a descriptor; empty: the terminal.
    explicit Passphrases(const QString& source = {});

    /// Errors: `E-KEY-CANCEL`, `E-KEY-LOCKED` (nobody to ask, or the file has no further line).
    Result<Passphrase> ask(const QString& prompt);

private:
    Result<Passphrase> nextLine();

    QString m_source;
    std::optional<QStringList> m_lines; ///< read once
};

} // namespace yagura
