#pragma once

#include <QByteArrayView>

#include <optional>

namespace yagura {

/// Goes through bytes of a fixed layout from the left. Who reads with it writes what was read again
/// and asks for the same bytes: so it needs no escapes and no grammar. A value for one function.
class ByteCursor {
public:
    explicit ByteCursor(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }
    /// Past `text` where it is next; else nothing moves.
    bool skip(QByteArrayView text)
    {
        if (!m_rest.startsWith(text))
            return false;
        m_rest = m_rest.sliced(text.size());
        return true;
    }
    /// What stands before `end`, and past it; absent where `end` does not come.
    std::optional<QByteArrayView> upTo(QByteArrayView end)
    {
        const qsizetype length = m_rest.indexOf(end);
        if (length < 0)
            return std::nullopt;
        const QByteArrayView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length + end.size());
        return taken;
    }
    /// The number before `end`, and past it.
    std::optional<qint64> numberUpTo(QByteArrayView end)
    {
        const auto digits = upTo(end);
        bool isNumber = false;
        const qint64 number = digits ? digits->toLongLong(&isNumber) : 0;
        return isNumber ? std::optional(number) : std::nullopt;
    }

private:
    QByteArrayView m_rest;
};

} // namespace yagura
