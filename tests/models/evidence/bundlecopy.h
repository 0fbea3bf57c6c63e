#pragma once

#include "base/digest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace yagura::testing {

/// A copy of the sample bundle that a test may spoil.
class BundleCopy {
public:
    explicit BundleCopy(const QString& original = sample())
    {
        for (const QString& path : filesIn(original)) {
            const QString place = this->path(path);
            QDir().mkpath(QFileInfo(place).absolutePath());
            EXPECT_TRUE(QFile::copy(original + u'/' + path, place)) << path.toStdString();
        }
    }

    static QString sample()
    {
        return QStringLiteral(SOURCE_DIR) + QStringLiteral("/tests/data/evidence-bundle");
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("bundle")); }
    QString path(const QString& file) const { return folder() + u'/' + file; }

    QByteArray read(const QString& file) const
    {
        QFile found(path(file));
        EXPECT_TRUE(found.open(QIODevice::ReadOnly)) << file.toStdString();
        return found.readAll();
    }

    void write(const QString& file, const QByteArray& bytes) const
    {
        QFile::remove(path(file));
        QFile made(path(file));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
    }

    /// Replaces the first `before`, which must be there.
    void replace(const QString& file, const QByteArray& before, const QByteArray& after) const
    {
        QByteArray bytes = read(file);
        const qsizetype at = bytes.indexOf(before);
        ASSERT_GE(at, 0) << file.toStdString();
        write(file, bytes.replace(at, before.size(), after));
    }

    void remove(const QString& file) const { EXPECT_TRUE(QFile::remove(path(file))); }

    void swap(const QString& one, const QString& other) const
    {
        const QByteArray bytes = read(one);
        write(one, read(other));
        write(other, bytes);
    }

    /// What a forger does last: the list of files fits again.
    void listAgain() const
    {
        remove(QStringLiteral("MANIFEST.sha256"));
        QByteArray lines;
        for (const QString& file : filesIn(folder()))
            lines += Digest::of(read(file)).hex().toLatin1() + "  " + file.toUtf8() + '\n';
        write(QStringLiteral("MANIFEST.sha256"), lines);
    }

private:
    static QStringList filesIn(const QString& folder)
    {
        QStringList files;
        QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QDir(folder).relativeFilePath(walk.next()));
        files.sort();
        return files;
    }

    QTemporaryDir m_folder;
};

} // namespace yagura::testing
