#include "evidence/bundlefiles.h"

#include "evidence/bundlecontents.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 3 * BundleContents::mostEntries;
constexpr qint64 mostBytes = 1024 * 1024; ///< of one file: a roster with base64 around it is less
constexpr qint64 mostListBytes = 512LL * 1024 * 1024; ///< of the manifest and the list of keys

Error malformed(const QString& detail)
{
    return { Error::Code::Malformed, detail, u"E-EVB-FORM"_s };
}

bool isList(const QString& path)
{
    return path == QStringView(BundleContents::manifest) || path == u"keys/index.json"_s;
}

} // namespace

Result<BundleFiles> BundleFiles::in(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return malformed(u"%1 is no folder"_s.arg(folder));
    BundleFiles files;
    files.m_folder = QDir(folder).absolutePath();
    QDirIterator walk(files.m_folder,
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo file = walk.fileInfo();
        const QString path = file.filePath().mid(files.m_folder.size() + 1);
        if (file.isSymLink() || !(file.isDir() || file.isFile()))
            return malformed(u"%1 is no plain file"_s.arg(path));
        if (file.isDir())
            continue;
        if (file.size() > (isList(path) ? mostListBytes : mostBytes))
            return malformed(u"%1 is too large"_s.arg(path));
        files.m_paths.append(path);
        if (files.m_paths.size() > mostFiles)
            return malformed(u"more than %1 files"_s.arg(mostFiles));
    }
    files.m_paths.sort();
    return files;
}

QStringList BundleFiles::below(const QString& folder) const
{
    const QString start = folder + u'/';
    QStringList found;
    const auto first = std::lower_bound(m_paths.begin(), m_paths.end(), start);
    for (auto path = first; path != m_paths.end() && path->startsWith(start); ++path)
        found.append(*path);
    return found;
}

bool BundleFiles::has(const QString& path) const
{
    return std::binary_search(m_paths.begin(), m_paths.end(), path);
}

Result<QByteArray> BundleFiles::read(const QString& path) const
{
    if (!has(path))
        return malformed(u"%1 is missing"_s.arg(path));
    QFile file(m_folder + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return malformed(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(isList(path) ? mostListBytes : mostBytes);
    if (!file.atEnd() || file.error() != QFileDevice::NoError)
        return malformed(u"%1 cannot be read whole"_s.arg(path));
    return bytes;
}

} // namespace yagura
