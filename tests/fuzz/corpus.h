#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <vector>

namespace yagura::fuzz {

/// The checked-in inputs of a target, in the order of their names.
inline std::vector<QByteArray> corpusOf(const QString& target)
{
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/fuzz/") + target);
    std::vector<QByteArray> inputs;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.push_back(file.readAll());
    }
    return inputs;
}

} // namespace yagura::fuzz
