#pragma once

#include "domain/item.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace yagura {

/// The words of a picture's objects, packed: a text is Latin-1 where that holds it and UTF-16
/// otherwise, what equals the text before it is not written again, and the UUID of an object id
/// takes 16 bytes. What is written never changes, so a copy of the value may be read on another
/// thread while this one goes on. A copy shares the bytes.
class PackedWords {
public:
    using Place = quint32;

    Place add(const Item& item);
    void release(Place at); ///< its room is free when all its neighbours are
    bool isLonely(Place at) const; ///< most of what stood near it is released: worth moving

    std::size_t size() const; ///< bytes, with what is waste
    QString objectId(Place at, const QString& type) const;
    bool isObject(Place at, const QString& type, QStringView objectId) const;
    /// The UUID of an id that is packed as one: ids of one type compare as these do.
    using Uuid = std::array<quint64, 2>;
    std::optional<Uuid> uuid(Place at) const;
    BilingualText title(Place at) const;
    void give(Place at, Item& item) const; ///< id (its type must be there), title and summary

private:
    struct Chunk {
        std::shared_ptr<char[]> bytes;
        quint32 used = 0;
        quint32 live = 0;
    };
    const char* bytesAt(Place at) const;
    Place write(const std::vector<char>& packed);
    std::size_t chunkFor(std::size_t size);
    void setFree(std::size_t chunk);

    std::vector<Chunk> m_chunks;
    std::vector<std::size_t> m_free; ///< chunks that hold nothing
    std::size_t m_current = 0;
};

} // namespace yagura
