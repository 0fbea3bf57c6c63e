#include "matters/putresult.h"

#include "common/digestwordsview.h"
#include "common/standing.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

TEST(PutResult, FollowsAMatterOnItsWayIntoTheLedger)
{
    CouncilFixture f;
    f.desk.setSigner(f.keys.at(u"m-duty"_s).get());
    f.witness(f.book.size());
    PutResult result(f.workspace);
    const auto draft = f.desk.draftMatter(f.escalation(u"2026-0147"_s));
    ASSERT_TRUE(draft.has_value());
    f.desk.sign(*draft);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !f.desk.submissions().empty(); }));
    result.showMatter(u"2026-0147"_s, f.desk.submissions().front().payloadSha256);
    const auto said = [&] { return child<QLabel>(result, u"putStanding"_s).text(); };
    EXPECT_EQ(said(), StandingMark::word(Standing::Queued));
    EXPECT_FALSE(child<QWidget>(result, u"openPutMatter"_s).isEnabled());
    f.deliver();
    EXPECT_EQ(said(), StandingMark::word(Standing::Unwitnessed));
    f.witness(f.book.size());
    EXPECT_EQ(said(), StandingMark::word(Standing::Witnessed));
    // The requester reads the words of what the others will see.
    EXPECT_EQ(
        result.findChild<DigestWordsView*>()->digest(), f.book.find(u"2026-0147"_s)->requestSha256);
    QSignalSpy opened(&result, &PutResult::openRequested);
    child<QAbstractButton>(result, u"openPutMatter"_s).click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"2026-0147"_s);
}
