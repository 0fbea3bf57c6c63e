#include "itemmodels/savedviews.h"

#include "base/log.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024;

Error cannotWrite(const QString& why)
{
    return { Error::Code::Storage, why, u"E-VIEW-WRITE"_s };
}

Result<SavedView> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return Error{ Error::Code::NotFound, path, u"E-VIEW-READ"_s };
    return SavedView::fromJson(file.readAll());
}

} // namespace

SavedViews::SavedViews(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    read();
}

const SavedView* SavedViews::find(const QString& name) const
{
    const auto it = std::find_if(
        m_views.begin(), m_views.end(), [&](const SavedView& view) { return view.name == name; });
    return it == m_views.end() ? nullptr : &*it;
}

Result<void> SavedViews::save(const SavedView& view)
{
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    if (auto written = give(view, fileOf(view.name)); !written)
        return written;
    read();
    emit changed();
    return {};
}

Result<void> SavedViews::remove(const QString& name)
{
    if (!QFile::remove(fileOf(name)))
        return cannotWrite(fileOf(name));
    read();
    emit changed();
    return {};
}

Result<void> SavedViews::rename(const QString& from, const QString& to)
{
    const SavedView* known = find(from);
    if (!known)
        return cannotWrite(fileOf(from));
    if (from == to)
        return {};
    SavedView renamed = *known;
    renamed.name = to;
    if (auto saved = save(renamed); !saved)
        return saved;
    return remove(from);
}

Result<SavedView> SavedViews::take(const QString& file)
{
    auto view = readFile(file);
    if (!view)
        return view;
    if (auto saved = save(*view); !saved)
        return saved.error();
    return view;
}

Result<void> SavedViews::give(const SavedView& view, const QString& path)
{
    QSaveFile file(path);
    const QByteArray json = view.toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return cannotWrite(file.errorString());
    return {};
}

void SavedViews::read()
{
    m_views.clear();
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (auto view = readFile(folder.filePath(name)))
            m_views.push_back(std::move(*view));
        else
            qCWarning(logStore, "a saved view was left out: %ls",
                qUtf16Printable(name + u": "_s + view.error().detail));
    }
    std::sort(m_views.begin(), m_views.end(),
        [](const SavedView& a, const SavedView& b) { return a.name < b.name; });
}

QString SavedViews::fileOf(const QString& name) const
{
    const QString stem = Digest::of(name.toUtf8()).hex().left(16);
    return QDir(m_folder).filePath(stem + u".json"_s);
}

} // namespace yagura
