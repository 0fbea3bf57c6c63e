#include "domain/feedjson.h"

#include "base/limits.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace yagura::FeedJson {
using namespace Qt::StringLiterals;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

namespace {

std::optional<Error> misshapen(element value, int depth);

Error shapeError(const QString& detail)
{
    return Error{ Error::Code::Malformed, detail, u"E-FEED-SHAPE"_s };
}

/// Whether one object has a key twice. Most have few keys, and need neither memory nor sorting.
class KeyCheck {
public:
    void take(std::string_view key)
    {
        if (m_count < m_few.size())
            m_few[m_count] = { key.data(), key.size() };
        else
            m_more.push_back(key);
        ++m_count;
    }

    std::optional<std::string_view> twice()
    {
        if (m_more.empty())
            return twiceInFew();
        for (const Key& key : m_few)
            m_more.push_back(key.text());
        std::sort(m_more.begin(), m_more.end());
        const auto found = std::adjacent_find(m_more.begin(), m_more.end());
        return found == m_more.end() ? std::nullopt : std::optional(*found);
    }

private:
    struct Key {
        const char* data;
        std::size_t size;

        std::string_view text() const { return { data, size }; }
    };

    std::optional<std::string_view> twiceInFew() const
    {
        for (std::size_t n = 1; n < m_count; ++n) {
            for (std::size_t k = 0; k < n; ++k) {
                if (m_few[n].size == m_few[k].size && m_few[n].text() == m_few[k].text())
                    return m_few[n].text();
            }
        }
        return std::nullopt;
    }

    std::array<Key, 24> m_few; // not made empty first: that would cost more than the check
    std::vector<std::string_view> m_more;
    std::size_t m_count = 0;
};

std::optional<Error> misshapenObject(object fields, int depth)
{
    if (fields.size() > limits::feedJsonKeys)
        return shapeError(u"an object with %1 keys"_s.arg(fields.size()));
    KeyCheck keys;
    for (const auto& [key, value] : fields) {
        keys.take(key);
        if (auto error = misshapen(value, depth))
            return error;
    }
    if (const auto twice = keys.twice())
        return shapeError(u"the key \"%1\" twice in one object"_s.arg(toQString(*twice)));
    return std::nullopt;
}

std::optional<Error> misshapenArray(array items, int depth)
{
    if (items.size() > limits::feedJsonItems)
        return shapeError(u"an array with %1 items"_s.arg(items.size()));
    for (const element item : items) {
        if (auto error = misshapen(item, depth))
            return error;
    }
    return std::nullopt;
}

/// `depth` counts the containers around `value`.
std::optional<Error> misshapen(element value, int depth)
{
    if (!value.is_object() && !value.is_array())
        return std::nullopt;
    if (depth == limits::feedJsonDepth)
        return Error{ Error::Code::Malformed, u"nested more than %1 deep"_s.arg(depth),
            u"E-FEED-DEPTH"_s };
    object fields;
    if (value.get(fields) == simdjson::SUCCESS)
        return misshapenObject(fields, depth + 1);
    array items;
    return value.get(items) == simdjson::SUCCESS ? misshapenArray(items, depth + 1) : std::nullopt;
}

/// A part of the document that this thread parsed last. Holds the bytes, so that no others can
/// stand at their address.
struct KeptPart {
    QByteArray bytes;
    element root;

    bool is(QByteArrayView other) const
    {
        return !bytes.isNull() && other.data() == bytes.constData() && other.size() == bytes.size();
    }
};
thread_local KeptPart keptPart;

} // namespace

Result<element> parse(QByteArrayView bytes)
{
    thread_local simdjson::dom::parser
        parser; // keeps its buffers: a feed parses thousands of messages a second
    if (bytes.isEmpty()) // simdjson would copy from nowhere
        return Error{ Error::Code::Malformed, u"empty"_s, u"E-FEED-JSON"_s };
    if (keptPart.is(bytes))
        return keptPart.root; // checked with the whole
    keptPart = {};
    element root;
    const auto error = parser.parse(bytes.data(), static_cast<std::size_t>(bytes.size())).get(root);
    if (error != simdjson::SUCCESS) {
        const bool deep = error == simdjson::DEPTH_ERROR;
        return Error{ Error::Code::Malformed, QString::fromUtf8(simdjson::error_message(error)),
            deep ? u"E-FEED-DEPTH"_s : u"E-FEED-JSON"_s };
    }
    if (auto misfit = misshapen(root, 0))
        return *misfit;
    return root;
}

void keepPart(const QByteArray& part, element root)
{
    keptPart = { part, root };
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString commonWord(std::string_view text)
{
    const bool isAscii = std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii)
        return toQString(text); // its bytes are not its characters
    thread_local std::array<QString, 256> words;
    QString& word = words[std::hash<std::string_view>()(text) % words.size()];
    if (word != QLatin1String(text.data(), static_cast<qsizetype>(text.size())))
        word = toQString(text);
    return word;
}

std::string_view text(object fields, std::string_view key)
{
    std::string_view found;
    return fields.at_key(key).get(found) == simdjson::SUCCESS ? found : std::string_view();
}

std::optional<qint64> integer(object fields, std::string_view key)
{
    int64_t found = 0;
    if (fields.at_key(key).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return found;
}

bool isTrue(object fields, std::string_view key)
{
    bool found = false;
    return fields.at_key(key).get(found) == simdjson::SUCCESS && found;
}

std::optional<object> member(object fields, std::string_view key)
{
    object found;
    if (fields.at_key(key).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return found;
}

} // namespace yagura::FeedJson
