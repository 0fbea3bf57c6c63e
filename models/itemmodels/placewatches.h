#pragma once

#include "domain/placewatch.h"

#include <QObject>

#include <vector>

namespace yagura {

/// What is watched at one console: a file for each in its data folder, so that they outlive the
/// program. What cannot be read is left out and left alone. GUI thread.
class PlaceWatches : public QObject {
    Q_OBJECT
public:
    explicit PlaceWatches(QString folder, QObject* parent = nullptr);

    const std::vector<PlaceWatch>& all() const { return m_watches; } ///< by id
    const PlaceWatch* find(const QString& id) const;
    /// Whether a watch on a place, or on a region around it, stands there; of any sector where the
    /// key is empty.
    bool isPlaceWatched(const QString& sector, PrefectureCode place) const;
    /// One for the same sector and place is replaced. Errors: `E-FILE-WRITE`.
    Result<void> set(const PlaceWatch& watch);
    Result<void> remove(const QString& id); ///< `E-FILE-WRITE`
    void endWhatIsOver(Instant now);

signals:
    void changed();

private:
    void read();
    Result<void> forget(const QString& id);
    QString fileOf(const QString& id) const; ///< of a hash: an id is no name of a file

    QString m_folder;
    std::vector<PlaceWatch> m_watches;
};

} // namespace yagura
