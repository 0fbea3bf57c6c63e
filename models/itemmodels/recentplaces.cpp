#include "itemmodels/recentplaces.h"

#include <algorithm>

namespace yagura {
using namespace std::chrono_literals;

RecentPlaces::RecentPlaces(Focus& focus, QObject* parent)
    : QObject(parent)
    , m_focus(focus)
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(1s);
    connect(&m_stay, &QTimer::timeout, this, &RecentPlaces::note);
    const auto restart = [this] {
        if (!m_isGoing)
            m_stay.start();
    };
    connect(&focus, &Focus::objectChanged, this, restart);
    connect(&focus, &Focus::matterChanged, this, restart);
    connect(&focus, &Focus::filterChanged, this, restart);
}

RecentPlaces::Visit RecentPlaces::now() const
{
    return { m_place, m_focus.sector(), m_focus.prefecture(), m_focus.object(), m_focus.matter(),
        m_focus.from(), m_focus.to() };
}

void RecentPlaces::notePlace(int place)
{
    m_place = place;
    if (!m_isGoing)
        m_stay.start();
}

void RecentPlaces::note()
{
    m_stay.stop();
    const Visit here = now();
    if (m_at >= 0 && m_visits[static_cast<std::size_t>(m_at)] == here)
        return;
    std::erase(m_visits, here);
    m_visits.push_back(here);
    if (m_visits.size() > most)
        m_visits.erase(m_visits.begin());
    m_at = static_cast<int>(m_visits.size()) - 1;
}

void RecentPlaces::back()
{
    go(-1);
}

void RecentPlaces::forward()
{
    go(+1);
}

void RecentPlaces::go(int step)
{
    if (m_stay.isActive())
        note(); // so that forward comes back to it
    const int to = m_at + step;
    if (to < 0 || to >= static_cast<int>(m_visits.size()))
        return;
    m_at = to;
    const Visit visit = m_visits[static_cast<std::size_t>(to)];
    m_isGoing = true;
    emit placeWished(visit.place);
    m_focus.setCell(visit.sector, visit.prefecture);
    m_focus.setSpan(visit.from, visit.to);
    m_focus.setMatter(visit.matter);
    m_focus.setObject(visit.object);
    m_isGoing = false;
}

} // namespace yagura
