#pragma once

#include <QCommandLineParser>
#include <QString>

#include <optional>

class QCoreApplication;

namespace yagura {

/// How every program speaks on a terminal: `--help`, `--version`, one sentence on standard error
/// when something is wrong, exit status 2 for a wrong command line and 1 for everything else. Words
/// come in the language of the system.
class CommandLine {
public:
    static constexpr int usageStatus = 2;
    static constexpr int failureStatus = 1;

    /// Names the application, and loads its words (`:/i18n`).
    CommandLine(QCoreApplication& application, const QString& program);

    QCommandLineParser& parser() { return m_parser; }
    /// Reads the arguments. A value is the exit status of a program that has nothing more to do:
    /// help or version was asked for, or the command line is wrong and was answered.
    std::optional<int> read(const QCoreApplication& application);

    /// Say one sentence on standard error, and give the exit status.
    int refuseUsage(const QString& sentence) const;
    int fail(const QString& sentence, int status = failureStatus) const;

private:
    void complain(const QString& sentence) const;

    QString m_program;
    QCommandLineParser m_parser;
};

} // namespace yagura
