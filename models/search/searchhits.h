#pragma once

#include "domain/marking.h"

#include <QMetaType>

#include <algorithm>
#include <memory>
#include <vector>

namespace yagura {

/// Where the whole takes long, an answer in part comes before it, from the newest events alone: no
/// other row is taken on its account but the last few stored, which a list judges in a moment.
/// What the text index, and the memory beside it, found for one query. A row that they cover is
/// judged by them alone; one that they do not cover (not read yet) is judged by the words its list
/// shows.
/// A value that crosses threads, shared and never changed.
class SearchHits {
public:
    /// The stored object (`Item::eventSeq`, `Item::ordinal`) as one number, in order of storing.
    static constexpr qint64 keyOf(qint64 eventSeq, int ordinal)
    {
        return eventSeq * 65536 + ordinal;
    }
    static constexpr qint64 eventOf(qint64 key) { return key / 65536; }
    static constexpr qint64 mostJudgedInPart = 10'000; ///< events, by the words that are shown
    /// Items for which no word may be written down a second time (wire.md "Storage").
    static bool mayBeIndexed(const Marking& marking)
    {
        return marking.handling.isEmpty() && marking.tlp < Tlp::AmberStrict;
    }

    /// Which rows the keys name.
    enum class Keys { Found, LeftOut };

    /// What memory holds of the rows that may not be indexed: those of the events after `after`,
    /// up to `to`.
    struct Held {
        std::vector<qint64> keys; ///< sorted; they mean what the index's keys mean
        qint64 after = 0;
        qint64 to = 0;
    };

    SearchHits() = default;
    SearchHits(std::vector<qint64> sortedKeys, qint64 indexedTo, Keys meaning = Keys::Found)
        : m_keys(std::move(sortedKeys))
        , m_indexedTo(indexedTo)
        , m_meaning(meaning)
    {
    }

    bool contains(qint64 eventSeq, int ordinal) const
    {
        const qint64 key = keyOf(eventSeq, ordinal);
        const bool isNamed = std::binary_search(m_keys.begin(), m_keys.end(), key)
            || std::binary_search(m_held.keys.begin(), m_held.keys.end(), key);
        return isNamed == (m_meaning == Keys::Found);
    }
    /// Whether all words of this row were looked through: then `contains()` is the whole answer.
    bool covers(qint64 eventSeq, bool mayBeIndexed) const
    {
        return mayBeIndexed ? eventSeq <= m_indexedTo
                            : eventSeq > m_held.after && eventSeq <= m_held.to;
    }
    /// Whether the row has to wait for the whole answer.
    bool isToCome(qint64 eventSeq) const
    {
        return m_isInPart && eventSeq <= m_storedTo - mostJudgedInPart;
    }
    bool isInPart() const { return m_isInPart; }
    void setInPart() { m_isInPart = true; }
    const Held& held() const { return m_held; }
    void setHeld(Held held) { m_held = std::move(held); }
    const std::vector<qint64>& keys() const { return m_keys; }
    Keys meaning() const { return m_meaning; }
    qint64 indexedTo() const { return m_indexedTo; } ///< last event in the index
    /// Last event that is stored; more than `indexedTo()` while the index is behind.
    qint64 storedTo() const { return m_storedTo; }
    void setStoredTo(qint64 event) { m_storedTo = std::max(event, m_indexedTo); }

private:
    std::vector<qint64> m_keys;
    Held m_held;
    qint64 m_indexedTo = 0;
    qint64 m_storedTo = 0;
    Keys m_meaning = Keys::Found;
    bool m_isInPart = false;
};

using SharedHits = std::shared_ptr<const SearchHits>;

} // namespace yagura

Q_DECLARE_METATYPE(yagura::SharedHits)
