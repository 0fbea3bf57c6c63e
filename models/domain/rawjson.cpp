#include "domain/rawjson.h"

#include <cstring>

namespace yagura::RawJson {

namespace {

/// Walks over JSON text. Never past its end, whatever the text is; of text that is no JSON it makes
/// something or nothing.
class Walk {
public:
    explicit Walk(QByteArrayView json)
        : m_at(json.begin())
        , m_end(json.end())
    {
    }

    bool take(char c)
    {
        skipSpace();
        const bool isThere = m_at != m_end && *m_at == c;
        m_at += isThere;
        return isThere;
    }

    /// The next value with all that is in it.
    std::string_view value()
    {
        skipSpace();
        const char* const start = m_at;
        if (m_at == m_end)
            return {};
        if (*m_at == '"')
            skipString();
        else if (*m_at == '{' || *m_at == '[')
            skipNested();
        else
            skipScalar();
        return { start, static_cast<std::size_t>(m_at - start) };
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }

    /// From its opening quote to behind its closing one: the first with an even number of
    /// backslashes before it.
    void skipString()
    {
        const char* const first = m_at + 1;
        for (m_at = first; m_at != m_end; ++m_at) {
            m_at = static_cast<const char*>(
                std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)));
            if (!m_at) {
                m_at = m_end;
                return;
            }
            const char* slash = m_at;
            while (slash != first && slash[-1] == '\\')
                --slash;
            if ((m_at - slash) % 2 == 0) {
                ++m_at;
                return;
            }
        }
    }

    void skipNested()
    {
        int depth = 0;
        do {
            const char c = *m_at;
            if (c == '"') {
                skipString();
                continue;
            }
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            ++m_at;
        } while (depth > 0 && m_at != m_end);
    }

    void skipScalar()
    {
        while (m_at != m_end && !isSpace(*m_at) && *m_at != ',' && *m_at != '}' && *m_at != ']')
            ++m_at;
    }

    const char* m_at;
    const char* m_end;
};

QByteArray exact(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool names(std::string_view quoted, std::string_view key)
{
    return quoted.size() == key.size() + 2 && quoted.front() == '"'
        && quoted.substr(1, key.size()) == key;
}

/// The value under `key`, a view into `object`; empty when it is not there.
std::string_view find(const QByteArray& object, std::string_view key)
{
    Walk walk(object);
    if (!walk.take('{'))
        return {};
    do {
        const std::string_view name = walk.value();
        if (name.empty() || !walk.take(':'))
            return {};
        const std::string_view value = walk.value();
        if (names(name, key))
            return value;
    } while (walk.take(','));
    return {};
}

} // namespace

QByteArray member(const QByteArray& object, std::string_view key)
{
    return exact(find(object, key));
}

std::vector<QByteArray> items(const QByteArray& object, std::string_view key)
{
    const std::string_view array = find(object, key);
    Walk walk(QByteArrayView(array.data(), static_cast<qsizetype>(array.size())));
    std::vector<QByteArray> found;
    if (!walk.take('['))
        return found;
    do {
        const std::string_view item = walk.value();
        if (item.empty())
            return found;
        found.push_back(exact(item));
    } while (walk.take(','));
    return found;
}

std::vector<QByteArray> stixObjects(const QByteArray& json)
{
    if (find(json, "type") == "\"bundle\"")
        return items(json, "objects");
    return { json };
}

} // namespace yagura::RawJson
