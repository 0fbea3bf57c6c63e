#include "signing/passphrase.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(Passphrase, HoldsTheWordsAsUtf8)
{
    const Passphrase words = Passphrase::copyOf(u"正しい馬"_s);
    EXPECT_EQ(words.utf8().toByteArray(), u"正しい馬"_s.toUtf8());
    EXPECT_EQ(words.characters(), 4);
    EXPECT_FALSE(words.isEmpty());
    EXPECT_TRUE(Passphrase().isEmpty());
    EXPECT_TRUE(Passphrase::copyOf({}).isEmpty());
}

TEST(Passphrase, OverwritesWhatItTakesAlsoWhereAnotherStillSharesIt)
{
    QString typed = QStringView(u"abcdefgh").toString();
    const QString shared = typed; // as a line edit does
    const Passphrase words = Passphrase::take(typed);
    EXPECT_TRUE(typed.isEmpty());
    EXPECT_EQ(shared, QString(8, QChar(u'\0')));
    EXPECT_EQ(words.utf8().toByteArray(), "abcdefgh");
}

TEST(Passphrase, LeavesSomebodyElsesTextAlone)
{
    const QString text = QStringView(u"abcdefgh").toString();
    const Passphrase words = Passphrase::copyOf(text);
    EXPECT_EQ(text, u"abcdefgh"_s);
}

TEST(Passphrase, TakesFullWidthAndHalfWidthForTheSame)
{
    EXPECT_EQ(Passphrase::copyOf(u"１２３４"_s).utf8().toByteArray(), "1234");
}

TEST(Passphrase, CountsCharactersAndNotSurrogates)
{
    EXPECT_EQ(Passphrase::copyOf(u"𠮷野家"_s).characters(), 3);
}
