#pragma once

#include "serverprocess.h"

#include <QFile>

namespace yagura::testing {

/// A real yagura-witness; its folder stands beside its configuration.
class WitnessProcess : public ServerProcess {
public:
    explicit WitnessProcess(const QString& config)
        : m_config(config)
    {
    }
    /// Writes the three lines and starts it, at its old place where it had one.
    void startFor(const QUrl& hub)
    {
        QFile file(m_config);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("hub %1\nname oversight.example/w1\nlisten %2\n")
                       .arg(hub.toString(), place())
                       .toUtf8());
        file.close();
        start();
    }

private:
    QString program() const override { return QStringLiteral(YAGURA_WITNESS); }
    QStringList arguments() const override { return { m_config }; }
    qsizetype announced() const override { return 2; }

    QString m_config;
};

} // namespace yagura::testing
