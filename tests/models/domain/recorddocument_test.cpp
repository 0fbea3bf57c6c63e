#include "domain/recorddocument.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

StepRecord review()
{
    return { u"U-2026-0009"_s, u"nsc_review"_s,
        { { u"meeting_date"_s, u"2026-11-24"_s },
            { u"attendees"_s, u"内閣総理大臣\n内閣官房長官\n外務大臣"_s },
            { u"role_split"_s, u"警察が実施する。"_s } } };
}

} // namespace

TEST(StepRecord, ReadsBackWhatItWrites)
{
    const auto bytes = review().toBytes();
    ASSERT_THAT(bytes, Succeeds());
    const auto again = StepRecord::fromBytes(*bytes);
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(*again, review());
}

TEST(StepRecord, NamesItsFieldsSortedWithoutTheEmptyOnes)
{
    StepRecord record = review();
    record.fields.emplace_back(u"conditions"_s, u" \n"_s);
    EXPECT_EQ(
        record.fieldNames(), QStringList({ u"attendees"_s, u"meeting_date"_s, u"role_split"_s }))
        << "a field without words says nothing and meets nothing";
}

TEST(StepRecord, ComposesWhatAnInputMethodLeftApart)
{
    StepRecord record = review();
    record.fields = { { u"role_split"_s, u"か\u3099\tX\r"_s } };
    const auto again = StepRecord::fromBytes(*record.toBytes());
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(again->fields.front().second, u"が X"_s);
}

TEST(StepRecord, RefusesWhatIsNotItsForm)
{
    const QByteArray bytes = *review().toBytes();
    const auto edited = [&](const QByteArray& from, const QByteArray& to) {
        EXPECT_TRUE(bytes.contains(from)) << from.toStdString();
        return StepRecord::fromBytes(QByteArray(bytes).replace(from, to));
    };
    EXPECT_THAT(
        edited("\"type\":\"record\"", "\"type\":\"reason\""), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("\"v\":1", "\"v\":2"), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("\"meeting_date\"", "\"meeting date\""), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("\"about\":", "\"abouts\":"), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("[\"2026-11-24\"]", "[20261124]"), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("[\"2026-11-24\"]", "\"2026-11-24\""), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(edited("[\"2026-11-24\"]", "[\"" + QByteArray(2001, 'x') + "\"]"),
        FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(StepRecord::fromBytes("{}"), FailsWithReason("E-DOC-FORM"));
    EXPECT_THAT(StepRecord::fromBytes(bytes + '\n'), FailsWithReason("E-ENV-CANON"));
}

TEST(StepRecord, RefusesWhatIsMoreThanADocumentHolds)
{
    StepRecord record = review();
    record.fields = { { u"attendees"_s, QString(33'000, u'x') } };
    EXPECT_THAT(record.toBytes(), FailsWithReason("E-ENV-SIZE"));
}
