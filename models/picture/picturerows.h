#pragma once

#include "picture/itemfacts.h"
#include "picture/packedwords.h"

#include <QHash>
#include <QList>

#include <array>
#include <memory>
#include <vector>

namespace yagura {

/// The rows of a picture, compact: a record of fixed size a row, and its words packed apart. A
/// value; a copy is cheap, shares what neither side changes, and may be read on another thread.
class PictureRows {
public:
    int count() const { return m_count; }
    Item item(int row) const; ///< whole, but for `sentUs`
    ItemFacts facts(int row) const;
    const Lineage& lineage(int number) const { return m_lineages[number]; }
    int lineageCount() const { return static_cast<int>(m_lineages.size()); } ///< only grows
    QString objectId(int row) const;
    bool isObject(int row, QStringView objectId) const;
    /// Negative, 0 or positive, as the object ids of both rows compare.
    int compareIds(int a, int b) const;
    std::optional<PackedWords::Uuid> uuid(int row) const { return m_words.uuid(record(row).words); }
    BilingualText title(int row) const;

    std::size_t wordsBytes() const { return m_words.size(); } ///< taken from the system

    void append(const Item& item);
    void replace(int row, const Item& item); ///< of the same object
    void setVersions(int row, int versions);
    /// Nobody knows of it any more; `replace()` brings it back.
    void setAbsent(int row);
    bool isAbsent(int row) const;
    void clear(); ///< of rows; the numbers of lineages stay

private:
    struct Record {
        qint64 occurred = 0;
        qint64 received = 0;
        qint64 stored = 0;
        qint64 modified = 0;
        qint64 eventSeq = 0;
        PackedWords::Place words = 0;
        qint32 lineage = 0;
        quint32 validUntil = 0; ///< seconds since 1970; 0: no end
        quint32 ordinal : 24 = 0; // an event has far fewer objects
        quint32 flags : 8 = 0; ///< the stage in the bits above the flags
        quint32 versions : 24 = 1;
        quint32 prefecture : 8 = noPrefecture;
        ItemKind kind = ItemKind::Other;
        Severity severity = Severity::Unassessed;
        Tlp tlp = Tlp::Red;
        Marking::Origin tlpOrigin = Marking::Origin::Assumed;
    };
    static_assert(sizeof(Record) == 64, "one line of a processor's cache");
    static constexpr int blockBits = 10;
    static constexpr int blockRows = 1 << blockBits;
    using Block = std::array<Record, blockRows>;

    const Record& record(int row) const
    {
        return (*m_blocks[static_cast<std::size_t>(row >> blockBits)])[static_cast<std::size_t>(
            row & (blockRows - 1))];
    }
    Record& ownRecord(int row);
    Record packed(const Item& item);
    qint32 lineageOf(const Item& item);
    void tidy();

    std::vector<std::shared_ptr<Block>> m_blocks;
    PackedWords m_words;
    QList<Lineage> m_lineages;
    QHash<Lineage, int> m_lineageNumbers;
    int m_count = 0;
    int m_tidied = 0; ///< the row at which tidying goes on
};

} // namespace yagura
