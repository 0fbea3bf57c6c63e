#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <csignal>

namespace yagura::testing {

/// A built program, run to its end: what a person at a terminal would see.
struct ProgramRun {
    int status = -1;
    QString out;
    QString err;

    static ProgramRun of(const QString& program, const QStringList& arguments,
        const QByteArray& input = {}, int waitMs = 30'000)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        ProgramRun run;
        if (process.waitForFinished(waitMs) && process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        run.out = QString::fromUtf8(process.readAllStandardOutput());
        run.err = QString::fromUtf8(process.readAllStandardError());
        return run;
    }

    /// What is wrong stands in one line of standard error, and nowhere else.
    bool saysOneSentence() const
    {
        return err.endsWith(u'\n') && err.count(u'\n') == 1 && out.isEmpty();
    }
};

} // namespace yagura::testing
