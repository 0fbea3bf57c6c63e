#include "picture/picturerows.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace yagura {

namespace {

enum Flag : quint8 { Closed = 1, Exercise = 2, Upgraded = 4, Absent = 128 };
constexpr unsigned stageShift = 3;
constexpr unsigned stageMask = 3;
constexpr unsigned mostCounted = (1U << 24) - 1;

/// So many rows are looked at for each that is replaced: the room that old words take stays below
/// that of the living ones.
constexpr int tidiedAtOnce = 4;

ReportStage stageOf(quint32 flags)
{
    return static_cast<ReportStage>(flags >> stageShift & stageMask);
}

/// 0 stays for what has no end: an end before 1970 is the first second, one behind 2106 the last.
quint32 secondsOf(Instant end)
{
    constexpr qint64 last = std::numeric_limits<quint32>::max();
    return end.isKnown() ? static_cast<quint32>(std::clamp<qint64>(end.ms / 1000, 1, last)) : 0;
}

quint32 counted(int number)
{
    return std::min(static_cast<quint32>(number), mostCounted);
}

quint8 flagsOf(const Item& item)
{
    return static_cast<quint8>((item.closed ? Closed : 0) | (item.exercise ? Exercise : 0)
        | (item.upgraded ? Upgraded : 0) | static_cast<unsigned>(item.stage) << stageShift);
}

} // namespace

size_t qHash(const Lineage& lineage, size_t seed)
{
    return qHashMulti(seed, lineage.source, lineage.sector, lineage.type, lineage.handling);
}

Item PictureRows::item(int row) const
{
    const Record& from = record(row);
    const Lineage& shared = lineage(from.lineage);
    Item item;
    item.kind = from.flags & Absent ? ItemKind::Other : from.kind;
    item.type = shared.type;
    m_words.give(from.words, item);
    item.source = shared.source;
    item.occurred = { from.occurred };
    item.received = { from.received };
    item.stored = { from.stored };
    item.modified = { from.modified };
    item.validUntil = { from.validUntil * 1000LL };
    item.severity = from.severity;
    item.sector = shared.sector;
    item.prefecture = static_cast<PrefectureCode>(from.prefecture);
    item.marking = { from.tlp, from.tlpOrigin, shared.handling };
    item.stage = stageOf(from.flags);
    item.closed = from.flags & Closed;
    item.exercise = from.flags & Exercise;
    item.upgraded = from.flags & Upgraded;
    item.eventSeq = from.eventSeq;
    item.ordinal = static_cast<int>(from.ordinal);
    item.versions = static_cast<int>(from.versions);
    return item;
}

ItemFacts PictureRows::facts(int row) const
{
    const Record& from = record(row);
    const bool absent = from.flags & Absent;
    return { { from.occurred }, { from.received }, { from.stored }, { from.modified },
        { from.validUntil * 1000LL }, from.eventSeq, static_cast<int>(from.ordinal),
        static_cast<int>(from.versions), from.lineage, absent ? ItemKind::Other : from.kind,
        from.severity, static_cast<PrefectureCode>(from.prefecture), from.tlp, from.tlpOrigin,
        stageOf(from.flags), (from.flags & Closed) != 0, (from.flags & Exercise) != 0,
        (from.flags & Upgraded) != 0, absent };
}

QString PictureRows::objectId(int row) const
{
    const Record& from = record(row);
    return m_words.objectId(from.words, lineage(from.lineage).type);
}

bool PictureRows::isObject(int row, QStringView objectId) const
{
    const Record& from = record(row);
    return m_words.isObject(from.words, lineage(from.lineage).type, objectId);
}

int PictureRows::compareIds(int a, int b) const
{
    const auto one = uuid(a);
    const auto other = uuid(b);
    if (one && other && record(a).lineage == record(b).lineage)
        return *one < *other ? -1 : *one > *other;
    return objectId(a).compare(objectId(b));
}

BilingualText PictureRows::title(int row) const
{
    return m_words.title(record(row).words);
}

qint32 PictureRows::lineageOf(const Item& item)
{
    const Lineage wanted{ item.source, item.sector, item.type, item.marking.handling };
    const auto known = m_lineageNumbers.constFind(wanted);
    if (known != m_lineageNumbers.cend())
        return *known;
    const int number = lineageCount();
    m_lineageNumbers.insert(wanted, number);
    m_lineages.push_back(wanted);
    return number;
}

PictureRows::Record PictureRows::packed(const Item& item)
{
    Record made;
    made.occurred = item.occurred.ms;
    made.received = item.received.ms;
    made.stored = item.stored.ms;
    made.modified = item.modified.ms;
    made.eventSeq = item.eventSeq;
    made.words = m_words.add(item);
    made.validUntil = secondsOf(item.validUntil);
    made.ordinal = counted(item.ordinal) & mostCounted;
    made.versions = counted(item.versions) & mostCounted;
    made.lineage = lineageOf(item);
    made.kind = item.kind;
    made.severity = item.severity;
    made.prefecture = item.prefecture;
    made.tlp = item.marking.tlp;
    made.tlpOrigin = item.marking.origin;
    made.flags = flagsOf(item);
    return made;
}

void PictureRows::append(const Item& item)
{
    if ((m_count & (blockRows - 1)) == 0)
        m_blocks.push_back(std::make_shared<Block>());
    // Behind the last row nobody reads, so a block that is shared need not be copied for it.
    const int row = m_count++;
    (*m_blocks.back())[static_cast<std::size_t>(row & (blockRows - 1))] = packed(item);
}

/// The record for writing: of a block that a copy of these rows may be reading.
PictureRows::Record& PictureRows::ownRecord(int row)
{
    auto& block = m_blocks[static_cast<std::size_t>(row >> blockBits)];
    if (block.use_count() > 1)
        block = std::make_shared<Block>(*block);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // its last reader has gone
    return (*block)[static_cast<std::size_t>(row & (blockRows - 1))];
}

void PictureRows::replace(int row, const Item& item)
{
    Record& there = ownRecord(row);
    m_words.release(there.words);
    there = packed(item);
    tidy();
}

void PictureRows::setVersions(int row, int versions)
{
    ownRecord(row).versions = counted(versions) & mostCounted;
}

void PictureRows::setAbsent(int row)
{
    Record& there = ownRecord(row);
    there.flags |= Absent;
    there.eventSeq = there.modified = there.stored = 0; // any version is newer, and another one
    there.versions = 0;
}

bool PictureRows::isAbsent(int row) const
{
    return record(row).flags & Absent;
}

/// Moves words that stand almost alone, so that the room around them can be given back.
void PictureRows::tidy()
{
    for (int n = 0; n < tidiedAtOnce; ++n) {
        m_tidied = (m_tidied + 1) % m_count;
        const PackedWords::Place words = record(m_tidied).words;
        if (!m_words.isLonely(words))
            continue;
        const PackedWords::Place moved = m_words.add(item(m_tidied));
        m_words.release(words);
        ownRecord(m_tidied).words = moved;
    }
}

void PictureRows::clear()
{
    m_blocks.clear();
    m_words = {};
    m_count = 0;
    m_tidied = 0;
}

} // namespace yagura
