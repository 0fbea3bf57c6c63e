#include "itemmodels/placewatches.h"

#include "base/digest.h"
#include "base/log.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4096;

Error cannotWrite(const QString& why)
{
    return { Error::Code::Storage, why, u"E-FILE-WRITE"_s };
}

Result<PlaceWatch> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return Error{ Error::Code::NotFound, path, u"E-WATCH-FORM"_s };
    return PlaceWatch::fromJson(file.readAll());
}

} // namespace

PlaceWatches::PlaceWatches(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    read();
}

const PlaceWatch* PlaceWatches::find(const QString& id) const
{
    const auto it = std::find_if(
        m_watches.begin(), m_watches.end(), [&](const PlaceWatch& w) { return w.id() == id; });
    return it == m_watches.end() ? nullptr : &*it;
}

bool PlaceWatches::isPlaceWatched(const QString& sector, PrefectureCode place) const
{
    return std::any_of(m_watches.begin(), m_watches.end(), [&](const PlaceWatch& watch) {
        const bool namesAPlace = watch.prefecture != noPrefecture || !watch.region.isEmpty();
        return namesAPlace && watch.covers(sector.isEmpty() ? watch.sector : sector, place);
    });
}

Result<void> PlaceWatches::set(const PlaceWatch& watch)
{
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    QSaveFile file(fileOf(watch.id()));
    const QByteArray json = watch.toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return cannotWrite(file.errorString());
    read();
    emit changed();
    return {};
}

Result<void> PlaceWatches::forget(const QString& id)
{
    if (!QFile::remove(fileOf(id)))
        return cannotWrite(fileOf(id));
    std::erase_if(m_watches, [&](const PlaceWatch& watch) { return watch.id() == id; });
    return {};
}

Result<void> PlaceWatches::remove(const QString& id)
{
    if (auto done = forget(id); !done)
        return done;
    emit changed();
    return {};
}

void PlaceWatches::endWhatIsOver(Instant now)
{
    std::vector<PlaceWatch> over;
    std::copy_if(m_watches.begin(), m_watches.end(), std::back_inserter(over),
        [now](const PlaceWatch& watch) { return watch.isOver(now); });
    for (const PlaceWatch& watch : over) {
        if (!forget(watch.id())) // a file that cannot be removed is over all the same
            std::erase(m_watches, watch);
    }
    if (!over.empty())
        emit changed();
}

void PlaceWatches::read()
{
    m_watches.clear();
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (auto watch = readFile(folder.filePath(name)))
            m_watches.push_back(std::move(*watch));
        else
            qCWarning(logStore, "a watch was left out: %ls",
                qUtf16Printable(name + u": "_s + watch.error().detail));
    }
    std::sort(m_watches.begin(), m_watches.end(),
        [](const PlaceWatch& a, const PlaceWatch& b) { return a.id() < b.id(); });
}

QString PlaceWatches::fileOf(const QString& id) const
{
    return QDir(m_folder).filePath(Digest::of(id.toUtf8()).hex().left(16) + u".json"_s);
}

} // namespace yagura
