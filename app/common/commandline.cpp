#include "common/commandline.h"

#include "base/version.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Fonts and layouts of some systems are Japanese while the C locale rules: the language is what
/// counts.
void loadWords(QCoreApplication& application)
{
    const auto load = [&](const QString& name, const QString& folder) {
        auto* const translator = new QTranslator(&application);
        if (translator->load(QLocale::system(), name, u"_"_s, folder))
            application.installTranslator(translator);
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // the parser's own
    load(u"yagura"_s, u":/i18n"_s);
}

void print(FILE* stream, const QString& text)
{
    QTextStream(stream) << text << Qt::endl;
}

} // namespace

CommandLine::CommandLine(QCoreApplication& application, const QString& program)
    : m_program(program)
{
    application.setApplicationName(program);
    application.setApplicationVersion(QString::fromUtf16(version));
    application.setOrganizationName(u"yagura"_s);
    loadWords(application);
}

std::optional<int> CommandLine::read(const QCoreApplication& application)
{
    const QCommandLineOption help({ u"h"_s, u"help"_s },
        QCoreApplication::translate("yagura::CommandLine", "Show this help and end."));
    const QCommandLineOption about({ u"v"_s, u"version"_s },
        QCoreApplication::translate("yagura::CommandLine", "Show the version and end."));
    m_parser.addOptions({ help, about });
    if (!m_parser.parse(application.arguments()))
        return refuseUsage(m_parser.errorText());
    if (m_parser.isSet(help)) {
        print(stdout, m_parser.helpText());
        return 0;
    }
    if (m_parser.isSet(about)) {
        print(stdout, u"%1 %2"_s.arg(m_program, QString::fromUtf16(version)));
        return 0;
    }
    return std::nullopt;
}

int CommandLine::refuseUsage(const QString& sentence) const
{
    complain(QCoreApplication::translate("yagura::CommandLine", "%1 Try '%2 --help'.")
                 .arg(sentence, m_program));
    return usageStatus;
}

int CommandLine::fail(const QString& sentence, int status) const
{
    complain(sentence);
    return status;
}

void CommandLine::complain(const QString& sentence) const
{
    print(stderr, u"%1: %2"_s.arg(m_program, sentence));
}

} // namespace yagura
