#include "matters/keptdrafts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
const QString suffix = QStringLiteral(".draft.json");
constexpr qint64 mostBytes = 256 * 1024;
} // namespace

/// A kind's word comes with a policy pack: it must not lead to another folder.
QString KeptDrafts::pathOf(const QString& kind) const
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(kind));
    return QDir(m_folder).filePath(name + suffix);
}

bool KeptDrafts::keep(const QString& kind, const QJsonObject& written) const
{
    if (m_folder.isEmpty() || kind.isEmpty() || !QDir().mkpath(m_folder))
        return false;
    QSaveFile file(pathOf(kind)); // whole or not at all
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(written).toJson(QJsonDocument::Compact));
    return file.commit();
}

QJsonObject KeptDrafts::find(const QString& kind) const
{
    QFile file(pathOf(kind));
    if (m_folder.isEmpty() || kind.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(mostBytes)).object();
}

void KeptDrafts::drop(const QString& kind) const
{
    if (!m_folder.isEmpty() && !kind.isEmpty())
        QFile::remove(pathOf(kind));
}

QString KeptDrafts::newest() const
{
    if (m_folder.isEmpty())
        return {};
    const QStringList files
        = QDir(m_folder).entryList({ u"*"_s + suffix }, QDir::Files, QDir::Time);
    return files.isEmpty()
        ? QString()
        : QUrl::fromPercentEncoding(files.front().chopped(suffix.size()).toLatin1());
}

} // namespace yagura
