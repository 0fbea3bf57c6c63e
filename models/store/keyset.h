#pragma once

#include <QtGlobal>

#include <vector>

namespace yagura {

/// 64-bit keys that are hashes already, in one flat table: 8 bytes a place, at most two thirds of
/// them taken.
class KeySet {
public:
    bool contains(quint64 key) const
    {
        if (key == none)
            return m_hasNone;
        return !m_places.empty() && m_places[placeOf(key)] == key;
    }

    void insert(quint64 key)
    {
        if (key == none) {
            m_hasNone = true;
            return;
        }
        if ((m_count + 1) * 3 > m_places.size() * 2)
            grow(m_places.empty() ? leastPlaces : m_places.size() * 2);
        quint64& place = m_places[placeOf(key)];
        m_count += place == none;
        place = key;
    }

    void reserve(std::size_t count)
    {
        std::size_t places = leastPlaces;
        while (count * 3 > places * 2)
            places *= 2;
        if (places > m_places.size())
            grow(places);
    }

private:
    static constexpr quint64 none = 0; ///< marks a free place
    static constexpr std::size_t leastPlaces = 1024; ///< a power of two, as all sizes are

    /// Where the key is, or would be.
    std::size_t placeOf(quint64 key) const
    {
        const std::size_t mask = m_places.size() - 1;
        std::size_t place = key & mask;
        while (m_places[place] != none && m_places[place] != key)
            place = (place + 1) & mask;
        return place;
    }

    void grow(std::size_t places)
    {
        std::vector<quint64> old(places, none);
        old.swap(m_places);
        for (const quint64 key : old) {
            if (key != none)
                m_places[placeOf(key)] = key;
        }
    }

    std::vector<quint64> m_places;
    std::size_t m_count = 0;
    bool m_hasNone = false;
};

} // namespace yagura
