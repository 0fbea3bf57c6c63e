#include "base/canonicalscan.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr qsizetype mostKey = 32;
constexpr qsizetype mostDigits = 15; // below 2^53 - 1 whatever they are

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One pass from the left; every function goes past what it takes, or says no.
class Scan {
public:
    explicit Scan(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }

    bool isAtEnd() const { return m_at == m_end; }

    bool object(int depth)
    {
        if (depth == 0 || !take('{'))
            return false;
        if (take('}'))
            return true;
        QByteArrayView before;
        do {
            const auto key = text();
            // Rising keys: sorted, and none twice.
            if (!isKey(key) || key <= before || !take(':') || !value(depth - 1))
                return false;
            before = key;
        } while (take(','));
        return take('}');
    }

private:
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool take(QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool value(int depth)
    {
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '"':
            return !text().isNull();
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case 't':
            return take("true");
        case 'f':
            return take("false");
        }
        return number();
    }

    bool array(int depth)
    {
        if (depth == 0 || !take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!value(depth - 1))
                return false;
        } while (take(','));
        return take(']');
    }

    bool number()
    {
        const bool negative = take('-');
        const auto first = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        const qsizetype digits = m_at - first;
        const bool leadingZero = digits > 0 && *first == '0' && (digits > 1 || negative);
        return digits > 0 && digits <= mostDigits && !leadingZero;
    }

    /// What stands between the quotes: printable ASCII without a quote or an escape; null: it is
    /// something else.
    QByteArrayView text()
    {
        if (!take('"'))
            return {};
        const auto first = m_at;
        while (m_at != m_end && *m_at >= 0x20 && *m_at < 0x7f && *m_at != '"' && *m_at != '\\')
            ++m_at;
        const QByteArrayView taken(first, m_at);
        return take('"') ? taken : QByteArrayView();
    }

    static bool isKey(QByteArrayView key)
    {
        return !key.isEmpty() && key.size() <= mostKey
            && std::all_of(key.begin(), key.end(),
                [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_'; });
    }

    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
};

} // namespace

bool CanonicalScan::sees(QByteArrayView bytes, int depth)
{
    Scan scan(bytes);
    return scan.object(depth) && scan.isAtEnd();
}

} // namespace yagura
