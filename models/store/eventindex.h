#pragma once

#include <QtGlobal>

#include <vector>

namespace yagura {

/// Which rows of `event` may hold a name: 32 bits of the name's hash and the row's number, 8 bytes
/// a place of one flat table, at most two thirds of them taken. Names may share a hash, so whoever
/// asks looks at the row itself; it is one look in some thousand questions. Nothing is taken out:
/// a row that is not there any more costs a look.
class EventIndex {
public:
    void reserve(std::size_t count);
    void insert(quint32 hash, qint64 seq);

    /// The first row with this hash for which `isIt(seq)` holds; 0 where there is none.
    template <typename Look> qint64 find(quint32 hash, Look isIt) const
    {
        if (m_places.empty())
            return 0;
        for (std::size_t n = hash & mask(); m_places[n].seq != 0; n = (n + 1) & mask()) {
            if (m_places[n].hash == hash && isIt(qint64(m_places[n].seq)))
                return m_places[n].seq;
        }
        return 0;
    }

private:
    struct Place {
        quint32 hash = 0;
        quint32 seq = 0; ///< 0: free
    };
    static constexpr std::size_t leastPlaces = 1024; ///< a power of two, as all sizes are

    std::size_t mask() const { return m_places.size() - 1; }
    void put(Place place);
    void grow(std::size_t places);

    std::vector<Place> m_places;
    std::size_t m_count = 0;
};

} // namespace yagura
