#include "tools/keys/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {
constexpr qint64 mostBytes = 8 * 1024 * 1024;
} // namespace

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::NotFound, u"%1 (%2)"_s.arg(path, file.errorString()),
            u"E-FILE-READ"_s };
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError) // a folder opens, and then reads nothing
        return Error{ Error::Code::NotFound, u"%1 (%2)"_s.arg(path, file.errorString()),
            u"E-FILE-READ"_s };
    if (bytes.size() > mostBytes)
        return Error{ Error::Code::Malformed, path, u"E-FILE-SIZE"_s };
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes, Existing existing)
{
    if (existing == Existing::Refuse && QFileInfo::exists(path))
        return Error{ Error::Code::Conflict, path, u"E-FILE-EXISTS"_s };
    QSaveFile file(path); // written beside, flushed to the disk, then renamed
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ Error::Code::Storage, u"%1 (%2)"_s.arg(path, file.errorString()),
            u"E-FILE-WRITE"_s };
    return {};
}

} // namespace yagura
