#include "console/enrolmentasker.h"

#include "matters/matterbook.h"
#include "signing/memorysigner.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"

#include <QFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ManualClock;

/// A signer that has a key, and no passphrase until it is given one.
class LockedSigner : public Signer {
public:
    MemberKey key() const override { return m_key.key(); }
    QFuture<Result<QByteArray>> sign(const QByteArray& bytes) override
    {
        ++asked;
        if (open)
            return m_key.sign(bytes);
        QPromise<Result<QByteArray>> promise;
        promise.start();
        promise.addResult(Error{ Error::Code::Refused, {}, u"E-KEY-LOCKED"_s });
        promise.finish();
        return promise.future();
    }
    bool open = false;
    int asked = 0;

private:
    MemorySigner m_key;
};

struct EnrolmentAskerTest : ::testing::Test {
    ManualClock clock;
    MatterBook book;
    EnrolmentAsker asker{ book, { {}, u"chair"_s, u"nco"_s, {}, { u"council.chair"_s }, {} } };
    QSignalSpy proven{ &asker, &EnrolmentAsker::proven };
    MemorySigner signer;

    void showLedger(bool exercise = true, const std::vector<Member>& members = {})
    {
        BookUpdate update;
        auto state = std::make_shared<CouncilState>();
        state->ledger = u"training.example/1"_s;
        state->exercise = exercise;
        state->roster.members = members;
        update.state = std::move(state);
        book.apply(update, clock.now());
    }
    bool waitForProofs(int count)
    {
        return QTest::qWaitFor([&] { return proven.count() == count; }, 5000);
    }
};

TEST_F(EnrolmentAskerTest, ProvesTheKeyForThisLedger)
{
    showLedger();
    asker.setSigner(&signer);
    ASSERT_TRUE(waitForProofs(1));
    const auto wish = proven.first().first().value<Enrolment>();
    EXPECT_EQ(wish.publicKey, signer.key().publicKey);
    EXPECT_EQ(wish.handle, u"chair"_s);
    EXPECT_TRUE(Ed25519::verify(
        wish.publicKey, Enrolment::proofText(u"training.example/1"_s, wish.publicKey), wish.proof));
}

TEST_F(EnrolmentAskerTest, WaitsUntilTheLedgerIsKnown)
{
    asker.setSigner(&signer);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(proven.count(), 0);
    showLedger();
    asker.ask();
    EXPECT_TRUE(waitForProofs(1));
}

TEST_F(EnrolmentAskerTest, AsksForNothingInALiveLedger)
{
    LockedSigner locked;
    showLedger(false);
    asker.setSigner(&locked);
    EXPECT_EQ(locked.asked, 0);
}

TEST_F(EnrolmentAskerTest, AsksForNothingWhenTheRosterNamesTheKey)
{
    LockedSigner locked;
    showLedger(true, { { u"m-0001"_s, u"nco"_s, {}, {}, { locked.key() } } });
    asker.setSigner(&locked);
    EXPECT_EQ(locked.asked, 0);
}

TEST_F(EnrolmentAskerTest, SignsOnceAndAsksAgainAfterABreak)
{
    LockedSigner opened;
    opened.open = true;
    showLedger();
    asker.setSigner(&opened);
    ASSERT_TRUE(waitForProofs(1));
    asker.ask();
    ASSERT_TRUE(waitForProofs(2));
    EXPECT_EQ(opened.asked, 1);
}

TEST_F(EnrolmentAskerTest, AsksAgainWithTheKeyOnceItIsOpen)
{
    LockedSigner locked;
    showLedger();
    asker.setSigner(&locked);
    EXPECT_EQ(locked.asked, 1);
    EXPECT_EQ(proven.count(), 0);
    locked.open = true;
    asker.setSigner(&locked);
    EXPECT_TRUE(waitForProofs(1));
}

} // namespace
} // namespace yagura
