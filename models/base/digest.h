#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace yagura {

/// A SHA-256 value: 32 bytes, or empty when there is none.
class Digest {
public:
    Digest() = default;

    static Digest of(QByteArrayView bytes);
    static Digest of(std::initializer_list<QByteArrayView>
            parts); ///< of the parts in a row, without copying them together
    static std::optional<Digest> fromBytes(QByteArrayView bytes); ///< exactly 32 bytes
    static std::optional<Digest> fromHex(QStringView hex); ///< exactly 64 lower-case hex digits

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; }
    QString hex() const { return QString::fromLatin1(m_bytes.toHex()); }

    friend bool operator==(const Digest&, const Digest&) = default;
    friend std::strong_ordering operator<=>(const Digest& a, const Digest& b)
    {
        return a.m_bytes.compare(b.m_bytes) <=> 0;
    }
    friend size_t qHash(const Digest& digest, size_t seed = 0)
    {
        return qHash(digest.m_bytes, seed);
    }

private:
    QByteArray m_bytes;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Digest)
