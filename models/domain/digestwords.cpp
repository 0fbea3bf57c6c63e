#include "domain/digestwords.h"

#include <QFile>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int bitsOfWord = 11;
constexpr int lastDigits = 8;

QStringList readList(const QString& name)
{
    QFile file(u":/yagura/words/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Big-endian: the first word is the first eleven bits.
int wordNumber(const QByteArray& bytes, int word)
{
    int number = 0;
    for (int bit = word * bitsOfWord; bit < (word + 1) * bitsOfWord; ++bit)
        number = number * 2 + ((bytes.at(bit / 8) >> (7 - bit % 8)) & 1);
    return number;
}

QStringList pick(const QStringList& list, const QByteArray& bytes)
{
    QStringList words;
    for (int word = 0; word < DigestWords::count; ++word)
        words.append(list.at(wordNumber(bytes, word)));
    return words;
}

} // namespace

DigestWords DigestWords::of(const Digest& digest)
{
    static const QStringList japanese = readList(u"ja.txt"_s);
    static const QStringList english = readList(u"en.txt"_s);
    if (digest.isEmpty())
        return {};
    return { pick(japanese, digest.bytes()), pick(english, digest.bytes()),
        digest.hex().last(lastDigits) };
}

const QStringList& DigestWords::words(Language language) const
{
    return language == Language::Japanese ? ja : en;
}

QString DigestWords::line(Language language) const
{
    return (words(language) + QStringList{ digits }).join(u' ');
}

} // namespace yagura
