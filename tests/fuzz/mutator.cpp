#include "mutator.h"

#include <iterator>

namespace yagura::fuzz {

namespace {

constexpr std::size_t mostKept = 512;

/// What the formats are made of, and what parsers stumble over.
const QByteArray words[] = { "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\u00e9",
    "\\ud800", "\\n", "0", "-0", "1.0", "1e3", "9007199254740991", "9007199254740992",
    "9223372036854775807", "-1", "null", "true", "false", "\n", "\n\n", "\r\n", " ", "\t", "+", "=",
    "==", "\xE2\x80\x94 ", "\xEF\xBB\xBF", "\xE2\x80\xAE", "e\xCC\x81", "\xC3\xA9", "\xED\xA0\x80",
    "\xF0\x9F\x98\x80", "\xFF", "\x7F", "\xC2\x85", "\xE2\x80\xA8", QByteArray(1, '\0'), "\"v\":1",
    "\"v\":1,", "[[[[[[[[[", "]]]]]]]]]", "old 0\n", "AAAA", "\"ledger\":\"x\"," };

} // namespace

Mutator::Mutator(std::vector<QByteArray> corpus, quint64 seed)
    : m_corpus(std::move(corpus))
    , m_given(m_corpus.size())
    , m_chance(seed)
{
}

QByteArray Mutator::next()
{
    QByteArray bytes = any();
    for (auto left = 1 + below(4); left > 0; --left)
        spoil(bytes);
    bytes.truncate(longest);
    return bytes;
}

void Mutator::keep(const QByteArray& accepted)
{
    if (m_corpus.size() < m_given + mostKept)
        m_corpus.push_back(accepted);
    else
        m_corpus[m_given + std::size_t(below(mostKept))] = accepted;
}

qsizetype Mutator::below(qsizetype bound)
{
    return bound <= 0 ? 0 : qsizetype(m_chance() % quint64(bound));
}

void Mutator::spoil(QByteArray& bytes)
{
    const qsizetype at = below(bytes.size());
    switch (below(8)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
        return;
    case 1:
        if (!bytes.isEmpty())
            bytes[at] = char(below(256));
        return;
    case 2:
        bytes.insert(at, words[below(std::ssize(words))]);
        return;
    case 3:
        bytes.remove(at, 1 + below(16));
        return;
    case 4:
        bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(64)));
        return;
    case 5:
        bytes.truncate(at);
        return;
    case 6:
        if (!bytes.isEmpty() && bytes[at] >= '0' && bytes[at] <= '9')
            bytes[at] = char('0' + below(10));
        return;
    default:
        splice(bytes);
    }
}

/// A piece of another input in the place of one of ours.
void Mutator::splice(QByteArray& bytes)
{
    const QByteArray& other = any();
    const QByteArray piece = other.mid(below(other.size()), 1 + below(128));
    bytes.replace(below(bytes.size()), below(128), piece);
}

} // namespace yagura::fuzz
