#include "domain/reasondocument.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(ReasonDocument, KeepsTheLinesOfItsText)
{
    const MarkReason reason{ u"not_necessary"_s, u"必要性が認められない。\n\n別紙のとおり。"_s };
    const auto bytes = ReasonDocument::write(u"2026-0147"_s, reason);
    ASSERT_THAT(bytes, Succeeds());
    const auto read = ReasonDocument::read(*bytes);
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, reason);
}

TEST(ReasonDocument, HasTheBytesOfItsSchema)
{
    EXPECT_EQ(*ReasonDocument::write(u"2026-0147"_s, { u"merged"_s, u"a\nb"_s }),
        QByteArray(
            R"({"code":"merged","lines":["a","b"],"matter_id":"2026-0147","type":"reason","v":1})"));
}

TEST(ReasonDocument, ComposesWhatAnInputMethodLeftApart)
{
    const auto bytes = ReasonDocument::write(u"2026-0147"_s, { u"merged"_s, u"か\u3099"_s });
    ASSERT_THAT(bytes, Succeeds());
    EXPECT_EQ(ReasonDocument::read(*bytes)->text, u"が"_s);
}

TEST(ReasonDocument, RefusesWhatItCannotBe)
{
    EXPECT_THAT(ReasonDocument::read("{}"), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(ReasonDocument::read("x"), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(ReasonDocument::write(u"2026-0147"_s, { u"merged"_s, u"a\u202Eb"_s }),
        FailsWithReason("E-ENV-CANON"));
}

TEST(ReasonDocument, WritesNothingThatItCouldNotRead)
{
    const QString lines = QString(199, u'\n');
    EXPECT_THAT(
        ReasonDocument::read(*ReasonDocument::write(u"2026-0147"_s, { u"merged"_s, lines })),
        Succeeds());
    EXPECT_THAT(ReasonDocument::write(u"2026-0147"_s, { u"merged"_s, lines + u'\n' }),
        FailsWithReason("E-DOC-FORM"));
}
