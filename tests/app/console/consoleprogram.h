#pragma once

#include "support/programrun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <memory>

namespace yagura::testing {

/// The built console, run as a person at a terminal would, in a home of its own.
class ConsoleProgram : public ::testing::Test {
protected:
    ConsoleProgram()
    {
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("share")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    }

    std::unique_ptr<QProcess> start(
        const QStringList& arguments, const QString& program = QStringLiteral(YAGURA_CONSOLE)) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(program, arguments);
        EXPECT_TRUE(process->waitForStarted());
        return process;
    }
    ProgramRun run(const QStringList& arguments, int patience = 60'000) const
    {
        const auto process = start(arguments);
        return ended(*process, patience);
    }
    /// What a program that was told to end leaves behind.
    static ProgramRun terminate(QProcess& process)
    {
        process.terminate();
        return ended(process, 20'000);
    }
    static ProgramRun ended(QProcess& process, int patience)
    {
        ProgramRun run;
        const bool isOver
            = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
        if (isOver && process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        run.out = QString::fromUtf8(process.readAllStandardOutput());
        run.err = QString::fromUtf8(process.readAllStandardError());
        return run;
    }
    /// Standard error without log lines (they name their category) and without what Qt's offscreen
    /// platform says of every window.
    static QStringList sentences(const ProgramRun& run)
    {
        QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString& line) {
            static const QRegularExpression log(QStringLiteral("^yagura\\.[a-z]+: "));
            return log.match(line).hasMatch()
                || line == QStringLiteral("This plugin does not support propagateSizeHints()");
        });
        return lines;
    }
    /// One sentence that names `what`, with this exit status.
    static void expectSentence(const ProgramRun& run, int status, const QString& what)
    {
        EXPECT_EQ(run.status, status);
        ASSERT_EQ(sentences(run).size(), 1) << run.err.toStdString();
        EXPECT_TRUE(sentences(run).constFirst().startsWith(QStringLiteral("yagura: ")));
        EXPECT_TRUE(sentences(run).constFirst().contains(what))
            << sentences(run).constFirst().toStdString() << " does not name " << what.toStdString();
    }
    /// Every file below a folder with its bytes.
    static QMap<QString, QByteArray> filesIn(const QString& folder)
    {
        QMap<QString, QByteArray> found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.insert(file.fileName(), file.readAll());
        }
        return found;
    }
    static QStringList locksIn(const QString& folder)
    {
        QStringList found = filesIn(folder).keys();
        found.removeIf([](const QString& name) { return !name.endsWith(QStringLiteral(".lock")); });
        return found;
    }

    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString nobody = QStringLiteral("ws://127.0.0.1:1"); ///< nothing listens there
};

} // namespace yagura::testing
