#include "matters/jstfield.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {
const Instant noon{ 1'790'132'400'000 }; // 2026-09-23 12:00 in Japan
}

TEST(JstField, ReadsAndWritesTheTimeOfJapan)
{
    JstField field;
    field.setInstant(noon);
    EXPECT_EQ(field.text(), u"2026-09-23 12:00"_s);
    EXPECT_EQ(field.instant().ms, noon.ms);
}

TEST(JstField, TakesDigitsOfAnInputMethodAndSpacesAround)
{
    JstField field;
    field.setText(u" ２０２６-０９-２３　１２:００ "_s);
    EXPECT_EQ(field.instant().ms, noon.ms);
}

TEST(JstField, TakesItsOwnExampleAsItStands)
{
    JstField field;
    field.setText(field.placeholderText());
    EXPECT_TRUE(field.instant().isKnown()) << field.text().toStdString();
    field.setText(u"2026-09-23 12:00 JST"_s);
    EXPECT_EQ(field.instant().ms, noon.ms);
}

TEST(JstField, HasNoInstantForWhatIsNoTime)
{
    JstField field;
    for (const QString& text : { u""_s, u"2026-09-31 12:00"_s, u"2026-09-23"_s, u"today"_s }) {
        field.setText(text);
        EXPECT_FALSE(field.instant().isKnown()) << text.toStdString();
    }
}
