#include "signing/passphrase.h"

#include "signing/lockedmemory.h"

#include <algorithm>

namespace yagura {

struct Passphrase::Bytes {
    Bytes(QByteArrayView text, qsizetype length)
        : memory(static_cast<std::size_t>(text.size()))
        , size(text.size())
        , characters(length)
    {
        std::copy(text.begin(), text.end(), memory.data());
    }

    LockedMemory memory;
    qsizetype size;
    qsizetype characters;
};

namespace {

/// Literals stand in memory that nobody may write; everything else is overwritten where it stands.
void overwrite(QString& text)
{
    if (text.data_ptr().isMutable())
        sodium_memzero(const_cast<QChar*>(text.constData()),
            static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void overwrite(QByteArray& text)
{
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
}

} // namespace

Passphrase Passphrase::take(QString& text)
{
    startSodium();
    QString folded = text.normalized(QString::NormalizationForm_KC);
    QByteArray bytes = folded.toUtf8();
    Passphrase taken;
    if (!bytes.isEmpty()) {
        const auto highSurrogates = std::count_if(
            folded.cbegin(), folded.cend(), [](QChar c) { return c.isHighSurrogate(); });
        taken.m_bytes = std::make_shared<const Bytes>(bytes, folded.size() - highSurrogates);
    }
    overwrite(bytes);
    overwrite(folded);
    overwrite(text);
    return taken;
}

Passphrase Passphrase::copyOf(const QString& text)
{
    QString copy(text.constData(), text.size());
    return take(copy);
}

qsizetype Passphrase::characters() const
{
    return m_bytes ? m_bytes->characters : 0;
}

QByteArrayView Passphrase::utf8() const
{
    if (!m_bytes)
        return {};
    return { reinterpret_cast<const char*>(m_bytes->memory.data()), m_bytes->size };
}

} // namespace yagura
