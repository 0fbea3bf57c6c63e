#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

namespace yagura {

/// A folder that appears whole or not at all: filled under another name beside its place, synced to
/// the disk, and renamed; never over something that is there. Only its owner may read it. What is
/// not finished is removed with this object.
class NewFolder {
public:
    /// Errors: `E-EVB-EXISTS`, `E-EVB-WRITE`.
    static Result<std::unique_ptr<NewFolder>> create(const QString& target);
    ~NewFolder();

    /// `path` is relative, with `/`; its folders are made.
    Result<void> add(const QString& path, const QByteArray& bytes, bool isProgram = false);
    /// Adds `manifest`, which names every other file with its SHA-256 as `sha256sum -c` reads it,
    /// and puts the folder in its place.
    Result<void> finish(const QString& manifest);

private:
    NewFolder(const QString& target, const QString& draft);

    const QString m_target;
    const QString m_draft;
    std::map<QString, QByteArray> m_hashes; ///< hex, by path
    bool m_finished = false;
};

} // namespace yagura
