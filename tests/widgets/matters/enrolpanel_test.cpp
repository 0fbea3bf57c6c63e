#include "matters/enrolpanel.h"

#include "screentext.h"
#include "support/qtprinters.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(EnrolPanel, AsksForThePassphraseInPlace)
{
    EnrolPanel panel;
    QSignalSpy wished(&panel, &EnrolPanel::enrolmentRequested);
    present(panel);
    auto& field = child<QLineEdit>(panel, u"enrolPassphrase"_s);
    auto& ask = child<QAbstractButton>(panel, u"askEnrolment"_s);
    EXPECT_FALSE(ask.isEnabled());
    QTest::keyClicks(&field, u"correct horse battery"_s);
    ask.click();
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished[0][0].toString(), u"correct horse battery"_s);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST(EnrolPanel, LeavesItToASignerThatAsksItself)
{
    EnrolPanel panel(true);
    QSignalSpy wished(&panel, &EnrolPanel::enrolmentRequested);
    present(panel);
    EXPECT_FALSE(child<QLineEdit>(panel, u"enrolPassphrase"_s).isVisible());
    auto& ask = child<QAbstractButton>(panel, u"askEnrolment"_s);
    EXPECT_TRUE(ask.isEnabled());
    EXPECT_TRUE(screenText(panel).contains(u"signing window"_s));
    ask.click();
    ASSERT_EQ(wished.count(), 1);
    EXPECT_EQ(wished[0][0].toString(), QString());
}
