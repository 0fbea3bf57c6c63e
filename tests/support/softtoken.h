#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace yagura::testing {

/// A token of SoftHSM2 in a folder of its own, with PIN 1234: set up by its own tools. Its settings
/// go by the environment, so that a process has one set of tokens.
class SoftToken {
public:
    static QString module() { return QStringLiteral("/usr/lib/softhsm/libsofthsm2.so"); }
    static QString label() { return QStringLiteral("council"); }

    SoftToken()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("tokens"));
        QFile settings(m_folder.filePath(QStringLiteral("softhsm2.conf")));
        EXPECT_TRUE(settings.open(QIODevice::WriteOnly));
        settings.write("directories.tokendir = " + QFile::encodeName(tokens())
            + "\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = true\n");
        settings.close();
        qputenv("SOFTHSM2_CONF", QFile::encodeName(settings.fileName()));
        run(QStringLiteral("softhsm2-util"),
            { QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"),
                label(), QStringLiteral("--pin"), QStringLiteral("1234"),
                QStringLiteral("--so-pin"), QStringLiteral("5678") });
    }

    QString tokens() const { return m_folder.filePath(QStringLiteral("tokens")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// `type` as pkcs11-tool writes it: `EC:edwards25519`, `EC:prime256v1`; `id` in hex.
    void makeKey(const QString& type, const QString& id) const
    {
        run(QStringLiteral("pkcs11-tool"),
            { QStringLiteral("--module"), module(), QStringLiteral("--token-label"), label(),
                QStringLiteral("--login"), QStringLiteral("--pin"), QStringLiteral("1234"),
                QStringLiteral("--keypairgen"), QStringLiteral("--key-type"), type,
                QStringLiteral("--id"), id, QStringLiteral("--label"),
                QStringLiteral("key") + id });
    }
    /// As somebody pulls it out.
    void remove() const { QDir(tokens()).removeRecursively(); }

    static QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(30'000));
        EXPECT_EQ(process.exitCode(), 0)
            << program.toStdString() << ": " << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace yagura::testing
