#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura::testing {

/// The project's own source files, as the architecture tests read them.
struct SourceFile {
    QString path; ///< from the top folder: `models/base/clock.h`
    QString text;

    QString folder() const { return path.section(u'/', 0, 1); } ///< `models/base`
    QString name() const { return path.section(u'/', -1); }
};

inline QString readText(const QString& path)
{
    QFile file(QDir(QStringLiteral(SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every header and source below the given top folders, in order of their paths.
inline std::vector<SourceFile> sourceFiles(const QStringList& tops)
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    QStringList paths;
    for (const QString& top : tops) {
        QDirIterator files(root.filePath(top), { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(root.relativeFilePath(files.next()));
    }
    paths.sort();
    std::vector<SourceFile> found;
    for (const QString& path : std::as_const(paths))
        found.push_back({ path, readText(path) });
    return found;
}

/// Lines of `text` without their comments: what the compiler sees of them.
inline QStringList codeLines(QString text)
{
    static const QRegularExpression comments(QStringLiteral(R"re((?<!:)//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comments).split(u'\n');
}

/// `path: line` for every line of code in which the pattern is found.
inline QStringList findings(const std::vector<SourceFile>& files, const QRegularExpression& pattern)
{
    QStringList found;
    for (const SourceFile& file : files) {
        for (const QString& line : codeLines(file.text)) {
            if (pattern.match(line).hasMatch())
                found.append(file.path + QStringLiteral(": ") + line.trimmed());
        }
    }
    return found;
}

} // namespace yagura::testing
