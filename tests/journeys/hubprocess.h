#pragma once

#include "serverprocess.h"

namespace yagura::testing {

/// A real yagura-hub.
class HubProcess : public ServerProcess {
public:
    explicit HubProcess(const QString& folder)
        : m_folder(folder)
    {
    }
    /// From the next start on.
    void askWitness(const QUrl& witness) { m_witness = witness; }

private:
    QString program() const override { return QStringLiteral(YAGURA_HUB); }
    QStringList arguments() const override
    {
        QStringList words{ QStringLiteral("--data"), m_folder, QStringLiteral("--listen"),
            place() };
        if (m_witness.isValid())
            words += { QStringLiteral("--witness"), m_witness.toString() };
        return words;
    }

    QString m_folder;
    QUrl m_witness;
};

} // namespace yagura::testing
