#include "store/eventindex.h"

#include <limits>

namespace yagura {

void EventIndex::reserve(std::size_t count)
{
    std::size_t places = leastPlaces;
    while (count * 3 > places * 2)
        places *= 2;
    if (places > m_places.size())
        grow(places);
}

void EventIndex::insert(quint32 hash, qint64 seq)
{
    Q_ASSERT(seq > 0 && seq <= std::numeric_limits<quint32>::max()); // some six terabytes of events
    if ((m_count + 1) * 3 > m_places.size() * 2)
        grow(m_places.empty() ? leastPlaces : m_places.size() * 2);
    put({ hash, static_cast<quint32>(seq) });
    ++m_count;
}

void EventIndex::put(Place place)
{
    std::size_t n = place.hash & mask();
    while (m_places[n].seq != 0)
        n = (n + 1) & mask();
    m_places[n] = place;
}

void EventIndex::grow(std::size_t places)
{
    std::vector<Place> old(places);
    old.swap(m_places);
    for (const Place& place : old) {
        if (place.seq != 0)
            put(place);
    }
}

} // namespace yagura
