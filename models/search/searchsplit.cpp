#include "search/searchsplit.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace yagura::SearchSplit {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostParts = 8; ///< of one compound; each costs a token
constexpr qsizetype mostToken = 96; ///< characters; nobody types more of one word

struct Character {
    char32_t value = 0;
    qsizetype size = 1;
};

Character characterAt(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(c, text[i + 1]), 2 };
    return { c.unicode(), 1 };
}

/// Characters of a script that writes without spaces. The dot of the middle (・) divides.
bool isUnspaced(char32_t c)
{
    return (c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x30ff && c != 0x30fb)
        || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

bool isJoiner(QChar c)
{
    return c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'@';
}

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// Whether the parts are those of a UUID (8-4-4-4-12), or its beginning.
bool isUuid(const QList<QStringView>& parts, bool mayBegin)
{
    constexpr qsizetype sizes[] = { 8, 4, 4, 4, 12 };
    if (parts.size() < 2 || parts.size() > 5 || (!mayBegin && parts.size() != 5))
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = mayBegin && i == parts.size() - 1;
        const qsizetype size = parts[i].size();
        if (!isHex(parts[i]) || (isLast ? size > sizes[i] : size != sizes[i]))
            return false;
    }
    return true;
}

class Splitter {
public:
    explicit Splitter(const QString& text)
        : m_text(text)
    {
    }
    QStringList tokens(bool isTerm); ///< of a term: nothing behind what may go on
    bool isOpen() const { return m_isOpen; }

private:
    Character at(qsizetype i) const { return characterAt(m_text, i); }
    bool isWord(qsizetype i) const;
    qsizetype takeUnspaced(qsizetype i, bool isTerm);
    qsizetype takeCompound(qsizetype i, bool isTerm);
    void addParts(const QList<QStringView>& parts, qsizetype begin, bool isLast);

    const QString& m_text;
    QStringList m_tokens;
    bool m_isOpen = false;
};

bool Splitter::isWord(qsizetype i) const
{
    if (i >= m_text.size())
        return false;
    const char32_t c = at(i).value;
    return !isUnspaced(c) && QChar::isLetterOrNumber(c);
}

QStringList Splitter::tokens(bool isTerm)
{
    for (qsizetype i = 0; i < m_text.size();) {
        if (isUnspaced(at(i).value))
            i = takeUnspaced(i, isTerm);
        else if (isWord(i))
            i = takeCompound(i, isTerm);
        else
            i += at(i).size;
    }
    return m_tokens;
}

/// Its pairs, and the last character by itself: a term may begin there.
qsizetype Splitter::takeUnspaced(qsizetype i, bool isTerm)
{
    const qsizetype begin = i;
    qsizetype before = -1;
    while (i < m_text.size() && isUnspaced(at(i).value)) {
        const qsizetype size = at(i).size;
        if (before >= 0)
            m_tokens << m_text.mid(before, i + size - before);
        before = i;
        i += size;
    }
    const bool isEnd = isTerm && i == m_text.size();
    if (isEnd && before > begin) // the pair before it says as much, and more may follow
        return i;
    m_tokens << m_text.mid(before, i - before);
    m_isOpen = m_isOpen || isEnd;
    return i;
}

qsizetype Splitter::takeCompound(qsizetype i, bool isTerm)
{
    const qsizetype begin = i;
    QList<QStringView> parts;
    while (isWord(i) && parts.size() < mostParts) {
        const qsizetype start = i;
        while (isWord(i))
            i += at(i).size;
        parts << QStringView(m_text).mid(start, i - start);
        if (i < m_text.size() && isJoiner(m_text[i]) && isWord(i + 1))
            ++i;
    }
    const bool isEnd = isTerm && i >= m_text.size();
    m_isOpen = m_isOpen || isEnd;
    if (isUuid(parts, isEnd)) {
        m_tokens << m_text.mid(begin, i - begin).remove(u'-');
        return i;
    }
    addParts(parts, begin, isEnd);
    return i;
}

void Splitter::addParts(const QList<QStringView>& parts, qsizetype begin, bool isLast)
{
    const QStringView whole
        = QStringView(m_text).mid(begin, parts.last().end() - m_text.constData() - begin);
    qsizetype at = 0;
    for (const QStringView part : parts) {
        m_tokens << whole.mid(at, mostToken).toString();
        if (isLast)
            return;
        at += part.size() + 1;
    }
}

} // namespace

QString tokens(const QString& folded)
{
    return Splitter(folded).tokens(false).join(u' ');
}

Phrase phrase(const QString& folded)
{
    Splitter splitter(folded);
    QStringList tokens = splitter.tokens(true);
    return { std::move(tokens), splitter.isOpen() };
}

QString letters(const QString& folded)
{
    QSet<QStringView> seen;
    QString out;
    for (qsizetype i = 0; i < folded.size();) {
        const Character character = characterAt(folded, i);
        const QStringView letter = QStringView(folded).mid(i, character.size);
        i += character.size;
        if (!isUnspaced(character.value) || seen.contains(letter))
            continue;
        seen.insert(letter);
        out += letter;
        out += u' ';
    }
    return out;
}

bool isLetter(const QString& folded)
{
    if (folded.isEmpty())
        return false;
    const Character first = characterAt(folded, 0);
    return first.size == folded.size() && isUnspaced(first.value);
}

} // namespace yagura::SearchSplit
