#include "signing/servicekey.h"

#include "base/strictbase64.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray headOf(const QByteArray& service)
{
    return "yagura-" + service + "-key v1\nalg ed25519\nseed ";
}

/// A ledger must not outlive, after a power cut, the name of the key that founded it.
void syncFolder(const QString& path)
{
    const int folder = ::open(
        QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

Result<MemorySigner> make(const QString& path, const QByteArray& head)
{
    SecretKey key = SecretKey::generate();
    QSaveFile file(path); // whole or not at all: half a key would lock the ledger for ever
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(head + key.seed().toBase64() + '\n') < 0 || !file.commit())
        return Error{ Error::Code::Storage, u"%1: %2"_s.arg(path, file.errorString()),
            u"E-STORE-OPEN"_s };
    syncFolder(path);
    return MemorySigner(std::move(key));
}

Result<MemorySigner> read(QFile& file, const QByteArray& head)
{
    if (file.permissions() & everybodyElse)
        return Error{ Error::Code::Refused, u"%1 can be read by others"_s.arg(file.fileName()),
            u"E-KEY-PERM"_s };
    const QByteArray text = file.readAll();
    const auto seed = text.startsWith(head) && text.endsWith('\n')
        ? fromStrictBase64(text.mid(head.size()).chopped(1))
        : std::nullopt;
    if (!seed)
        return Error{ Error::Code::Malformed,
            u"%1 is no key of this service"_s.arg(file.fileName()), u"E-KEY-FORM"_s };
    auto key = SecretKey::fromSeed(*seed);
    if (!key)
        return key.error();
    return MemorySigner(std::move(*key));
}

} // namespace

Result<MemorySigner> ServiceKey::openOrMake(const QString& path, const QByteArray& service)
{
    QFile file(path);
    if (!file.exists())
        return make(path, headOf(service));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::Storage, u"%1: %2"_s.arg(path, file.errorString()),
            u"E-STORE-OPEN"_s };
    return read(file, headOf(service));
}

} // namespace yagura
