#include "evidence/newfolder.h"

#include "base/digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error cannotWrite(const QString& path, const QString& why)
{
    return { Error::Code::Storage, u"%1: %2"_s.arg(path, why), u"E-EVB-WRITE"_s };
}

Error systemError(const QString& path)
{
    return cannotWrite(path, QString::fromLocal8Bit(std::strerror(errno)));
}

Error exists(const QString& target)
{
    return { Error::Code::Conflict, target, u"E-EVB-EXISTS"_s };
}

/// Everything on the folder's file system reaches the disk: one call for thousands of files.
bool syncAll(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool synced = ::syncfs(handle) == 0;
    ::close(handle);
    return synced;
}

bool syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace

NewFolder::NewFolder(const QString& target, const QString& draft)
    : m_target(target)
    , m_draft(draft)
{
}

NewFolder::~NewFolder()
{
    if (!m_finished)
        QDir(m_draft).removeRecursively();
}

Result<std::unique_ptr<NewFolder>> NewFolder::create(const QString& target)
{
    const QFileInfo place(QDir::cleanPath(QFileInfo(target).absoluteFilePath()));
    if (place.exists() || place.isSymLink())
        return exists(place.filePath());
    if (!QDir().mkpath(place.absolutePath()))
        return cannotWrite(place.absolutePath(), u"cannot be made"_s);
    QTemporaryDir draft(u"%1/.%2-XXXXXX"_s.arg(place.absolutePath(), place.fileName()));
    if (!draft.isValid())
        return cannotWrite(place.absolutePath(), draft.errorString());
    draft.setAutoRemove(false);
    return std::unique_ptr<NewFolder>(new NewFolder(place.filePath(), draft.path()));
}

Result<void> NewFolder::add(const QString& path, const QByteArray& bytes, bool isProgram)
{
    const QString place = m_draft + u'/' + path;
    if (!QDir().mkpath(QFileInfo(place).absolutePath()))
        return cannotWrite(place, u"its folder cannot be made"_s);
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size()
        || !file.flush())
        return cannotWrite(place, file.errorString());
    if (isProgram
        && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ExeOwner | QFileDevice::ReadGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::ExeOther))
        return cannotWrite(place, file.errorString());
    m_hashes.emplace(path, Digest::of(bytes).bytes().toHex());
    return {};
}

Result<void> NewFolder::finish(const QString& manifest)
{
    QByteArray lines;
    for (const auto& [path, hash] : m_hashes)
        lines += hash + "  " + path.toUtf8() + '\n';
    if (auto added = add(manifest, lines); !added)
        return added;
    if (!syncAll(m_draft))
        return systemError(m_draft);
    if (::renameat2(AT_FDCWD, QFile::encodeName(m_draft).constData(), AT_FDCWD,
            QFile::encodeName(m_target).constData(), RENAME_NOREPLACE)
        != 0)
        return errno == EEXIST ? exists(m_target) : systemError(m_target);
    m_finished = true;
    if (!syncFolder(QFileInfo(m_target).absolutePath()))
        return systemError(m_target);
    return {};
}

} // namespace yagura
