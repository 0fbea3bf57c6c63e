#include "domain/digestwords.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

namespace yagura {
namespace {
using namespace Qt::StringLiterals;

QStringList listOf(const QString& language)
{
    QFile file(u":/yagura/words/%1.txt"_s.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

TEST(DigestWords, ReadsTheFirst88BitsAsEightWordsAndTheEndAsDigits)
{
    // 2^11 - 1, then 0, then 1: eleven bits each, the highest first.
    QByteArray bytes
        = QByteArray::fromHex("ffe000010000000000000000000000000000000000000000000000001a2b3c4d");
    const auto words = DigestWords::of(*Digest::fromBytes(bytes));
    EXPECT_EQ(words.en,
        (QStringList{ u"zoo"_s, u"abandon"_s, listOf(u"en"_s)[2], u"abandon"_s, u"abandon"_s,
            u"abandon"_s, u"abandon"_s, u"abandon"_s }));
    EXPECT_EQ(words.ja.first(), listOf(u"ja"_s).last());
    EXPECT_EQ(words.digits, u"1a2b3c4d"_s);
}

TEST(DigestWords, AreTheSameNumbersInBothLists)
{
    const auto words = DigestWords::of(Digest::of("a matter"));
    const QStringList ja = listOf(u"ja"_s), en = listOf(u"en"_s);
    ASSERT_EQ(words.ja.size(), DigestWords::count);
    for (int i = 0; i < DigestWords::count; ++i)
        EXPECT_EQ(ja.indexOf(words.ja[i]), en.indexOf(words.en[i]));
}

TEST(DigestWords, ChangeWhenAnyOfTheirBitsChanges)
{
    const QByteArray bytes = Digest::of("a matter").bytes();
    const auto words = DigestWords::of(*Digest::fromBytes(bytes));
    for (int bit = 0; bit < DigestWords::count * 11; ++bit) {
        QByteArray other = bytes;
        other[bit / 8] = char(other[bit / 8] ^ (0x80 >> (bit % 8)));
        EXPECT_NE(DigestWords::of(*Digest::fromBytes(other)).en, words.en) << bit;
    }
}

TEST(DigestWords, OfBothListsStandOnceAndInOneForm)
{
    for (const QString& language : { u"ja"_s, u"en"_s }) {
        const QStringList list = listOf(language);
        EXPECT_EQ(list.size(), 2048);
        EXPECT_EQ(QSet<QString>(list.begin(), list.end()).size(), list.size());
        for (const QString& word : list)
            EXPECT_EQ(word, word.normalized(QString::NormalizationForm_C));
    }
}

TEST(DigestWords, OfNothingAreNone)
{
    EXPECT_EQ(DigestWords::of(Digest()), DigestWords());
}

} // namespace
} // namespace yagura
