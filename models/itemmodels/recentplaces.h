#pragma once

#include "itemmodels/focus.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace yagura {

/// Where this person was last: the last ten things looked at, each with its place and what was
/// chosen there, so that one key goes back to what was being done. GUI thread.
class RecentPlaces : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 10;

    struct Visit {
        int place = 0;
        QString sector;
        PrefectureCode prefecture = noPrefecture;
        QString object;
        QString matter;
        Instant from;
        Instant to;
        friend bool operator==(const Visit&, const Visit&) = default;
    };

    explicit RecentPlaces(Focus& focus, QObject* parent = nullptr);

    void notePlace(int place);
    void back(); ///< to the one before; again: further
    void forward();
    const std::vector<Visit>& visits() const { return m_visits; } ///< oldest first

signals:
    void placeWished(int place);

private:
    Visit now() const;
    void note();
    void go(int step);

    Focus& m_focus;
    int m_place = 0;
    std::vector<Visit> m_visits;
    int m_at = -1; ///< of the visits: where we are
    bool m_isGoing = false;
    QTimer m_stay; ///< what is only passed on the way down a list was not visited
};

} // namespace yagura
