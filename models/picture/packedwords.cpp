#include "picture/packedwords.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace yagura {

namespace {

/// A place counts units of four bytes; a chunk is 2^14 of them.
constexpr std::size_t unit = 4;
constexpr unsigned chunkBits = 14;
constexpr std::size_t chunkBytes = unit << chunkBits;

constexpr qsizetype uuidCharacters = 36;
constexpr qsizetype uuidBytes = 16;
constexpr QLatin1String uuidMark("--");

/// How one text is written, in the low bits of its length.
enum class Form : quint8 { Latin1, Utf16, AsBefore, Uuid };
constexpr unsigned formBits = 2;

void putHead(std::vector<char>& to, qsizetype length, Form form)
{
    auto rest = static_cast<quint64>(length) << formBits | static_cast<quint64>(form);
    for (; rest >= 0x80; rest >>= 7)
        to.push_back(static_cast<char>(rest | 0x80));
    to.push_back(static_cast<char>(rest));
}

void putText(std::vector<char>& to, const QString& text)
{
    const bool isLatin1
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    putHead(to, text.size(), isLatin1 ? Form::Latin1 : Form::Utf16);
    if (isLatin1) {
        for (const QChar c : text)
            to.push_back(static_cast<char>(c.unicode()));
    } else {
        const auto* bytes = reinterpret_cast<const char*>(text.utf16());
        to.insert(to.end(), bytes, bytes + text.size() * 2);
    }
}

void putSecond(std::vector<char>& to, const QString& text, const QString& before)
{
    if (text == before)
        putHead(to, 0, Form::AsBefore);
    else
        putText(to, text);
}

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return u >= u'0' && u <= u'9' ? u - u'0' : u >= u'a' && u <= u'f' ? u - u'a' + 10 : -1;
}

/// STIX 2.1 2.9: `type--UUID`, in lower case. Anything else is kept as it stands.
bool packUuid(QStringView objectId, QStringView type, std::array<char, uuidBytes>& packed)
{
    const qsizetype start = type.size() + uuidMark.size();
    if (objectId.size() != start + uuidCharacters || !objectId.startsWith(type)
        || objectId.mid(type.size(), uuidMark.size()) != uuidMark)
        return false;
    std::size_t digits = 0;
    for (qsizetype n = 0; n < uuidCharacters; ++n) {
        const QChar c = objectId[start + n];
        const bool isDash = n == 8 || n == 13 || n == 18 || n == 23;
        const int digit = hexDigit(c);
        if (isDash ? c != u'-' : digit < 0)
            return false;
        if (!isDash) {
            char& byte = packed[digits / 2];
            byte = static_cast<char>(digits % 2 == 0 ? digit << 4 : byte | digit);
            ++digits;
        }
    }
    return true;
}

void putId(std::vector<char>& to, const Item& item)
{
    std::array<char, uuidBytes> uuid{};
    if (!packUuid(item.objectId, item.type, uuid))
        return putText(to, item.objectId);
    putHead(to, uuidBytes, Form::Uuid);
    to.insert(to.end(), uuid.begin(), uuid.end());
}

QString idWithUuid(const QString& type, const char* packed)
{
    const auto digit = [](int value) { return u"0123456789abcdef"[value]; };
    QString id(type.size() + uuidMark.size() + uuidCharacters, Qt::Uninitialized);
    QChar* out = id.data();
    out = std::copy(type.begin(), type.end(), out);
    *out++ = u'-';
    *out++ = u'-';
    for (int n = 0; n < uuidBytes; ++n) {
        if (n == 4 || n == 6 || n == 8 || n == 10)
            *out++ = u'-';
        const auto byte = static_cast<quint8>(packed[n]);
        *out++ = digit(byte >> 4);
        *out++ = digit(byte & 15);
    }
    return id;
}

/// Goes over the texts of one object.
class Reader {
public:
    explicit Reader(const char* at)
        : m_at(at)
    {
    }

    struct Text {
        Form form = Form::Latin1;
        qsizetype length = 0;
        const char* bytes = nullptr;
    };
    Text next()
    {
        quint64 head = 0;
        unsigned shift = 0;
        quint8 byte = 0;
        do {
            byte = static_cast<quint8>(*m_at++);
            head |= static_cast<quint64>(byte & 0x7f) << shift;
            shift += 7;
        } while (byte & 0x80);
        const Text text{ static_cast<Form>(head & ((1 << formBits) - 1)),
            static_cast<qsizetype>(head >> formBits), m_at };
        m_at += text.form == Form::Utf16 ? text.length * 2 : text.length;
        return text;
    }
    QString text(const QString& before = {})
    {
        const Text read = next();
        if (read.form == Form::AsBefore)
            return before;
        if (read.form == Form::Latin1)
            return QString::fromLatin1(read.bytes, read.length);
        QString made(read.length, Qt::Uninitialized);
        std::memcpy(made.data(), read.bytes, static_cast<std::size_t>(read.length) * 2);
        return made;
    }
    BilingualText bilingual(const QString& before = {})
    {
        const QString ja = text(before);
        return { ja, text(ja) };
    }
    const char* at() const { return m_at; }

private:
    const char* m_at;
};

constexpr int textsOfAnObject = 5;

} // namespace

const char* PackedWords::bytesAt(Place at) const
{
    return m_chunks[at >> chunkBits].bytes.get() + (at & ((1u << chunkBits) - 1)) * unit;
}

PackedWords::Place PackedWords::add(const Item& item)
{
    std::vector<char> packed;
    packed.reserve(256);
    putId(packed, item);
    putText(packed, item.title.ja);
    putSecond(packed, item.title.en, item.title.ja);
    putSecond(packed, item.summary.ja, item.title.en);
    putSecond(packed, item.summary.en, item.summary.ja);
    return write(packed);
}

PackedWords::Place PackedWords::write(const std::vector<char>& packed)
{
    const std::size_t size = (packed.size() + unit - 1) / unit * unit;
    m_current = chunkFor(size);
    Chunk& chunk = m_chunks[m_current];
    std::memcpy(chunk.bytes.get() + chunk.used, packed.data(), packed.size());
    const auto at = static_cast<Place>(m_current << chunkBits | chunk.used / unit);
    chunk.used += static_cast<quint32>(size);
    chunk.live += static_cast<quint32>(size);
    return at;
}

/// The chunk that is being filled, or another one; what is longer than a chunk gets one of its own.
std::size_t PackedWords::chunkFor(std::size_t size)
{
    if (!m_chunks.empty() && m_chunks[m_current].bytes
        && m_chunks[m_current].used + size <= chunkBytes)
        return m_current;
    if (!m_chunks.empty() && m_chunks[m_current].live == 0)
        setFree(m_current);
    std::size_t index = m_chunks.size();
    if (m_free.empty()) {
        m_chunks.emplace_back();
    } else {
        index = m_free.back();
        m_free.pop_back();
    }
    m_chunks[index] = { std::shared_ptr<char[]>(new char[std::max(size, chunkBytes)]), 0, 0 };
    return index;
}

void PackedWords::release(Place at)
{
    const char* const first = bytesAt(at);
    Reader reader(first);
    for (int n = 0; n < textsOfAnObject; ++n)
        reader.next();
    const auto bytes = static_cast<std::size_t>(reader.at() - first);
    const std::size_t index = at >> chunkBits;
    Chunk& chunk = m_chunks[index];
    chunk.live -= static_cast<quint32>((bytes + unit - 1) / unit * unit);
    if (chunk.live == 0 && index != m_current)
        setFree(index);
}

void PackedWords::setFree(std::size_t chunk)
{
    m_chunks[chunk] = {};
    m_free.push_back(chunk);
}

std::size_t PackedWords::size() const
{
    return (m_chunks.size() - m_free.size()) * chunkBytes;
}

bool PackedWords::isLonely(Place at) const
{
    const std::size_t index = at >> chunkBits;
    return index != m_current && m_chunks[index].live < m_chunks[index].used / 2;
}

QString PackedWords::objectId(Place at, const QString& type) const
{
    Reader reader(bytesAt(at));
    const Reader::Text id = Reader(reader).next();
    return id.form == Form::Uuid ? idWithUuid(type, id.bytes) : reader.text();
}

bool PackedWords::isObject(Place at, const QString& type, QStringView objectId) const
{
    Reader reader(bytesAt(at));
    const Reader::Text id = Reader(reader).next();
    if (id.form != Form::Uuid)
        return reader.text() == objectId;
    std::array<char, uuidBytes> packed{};
    return packUuid(objectId, type, packed) && std::equal(packed.begin(), packed.end(), id.bytes);
}

std::optional<PackedWords::Uuid> PackedWords::uuid(Place at) const
{
    const Reader::Text id = Reader(bytesAt(at)).next();
    if (id.form != Form::Uuid)
        return std::nullopt;
    return Uuid{ qFromBigEndian<quint64>(id.bytes), qFromBigEndian<quint64>(id.bytes + 8) };
}

BilingualText PackedWords::title(Place at) const
{
    Reader reader(bytesAt(at));
    reader.next();
    return reader.bilingual();
}

void PackedWords::give(Place at, Item& item) const
{
    item.objectId = objectId(at, item.type);
    Reader reader(bytesAt(at));
    reader.next();
    item.title = reader.bilingual();
    item.summary = reader.bilingual(item.title.en);
}

} // namespace yagura
