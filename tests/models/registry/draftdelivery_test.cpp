#include "registry/draftdelivery.h"

#include "foundedledger.h"
#include "support/qtprinters.h"

#include "hub/hub.h"
#include "hub/hubkeys.h"
#include "matters/statementbuilder.h"
#include "ledgerlink/ledgercopy.h"

#include <QSignalSpy>
#include <QTest>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

/// A hub on a training ledger, and somebody with an own copy.
struct Delivery : ::testing::Test {
    SystemClock clock;
    QTemporaryDir hubFolder, ownFolder;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<LedgerCopy> copy;

    Delivery()
    {
        auto started = Hub::start({ hubFolder.path(), QHostAddress::LocalHost, 0 }, clock);
        EXPECT_THAT(started, Succeeds());
        hub = std::move(*started);
        open();
    }
    void open()
    {
        copy.reset();
        auto opened = LedgerCopy::open(ownFolder.path(), clock);
        ASSERT_THAT(opened, Succeeds());
        copy = std::move(*opened);
    }
    bool catchUp(const QUrl& url)
    {
        QSignalSpy here(copy.get(), &LedgerCopy::caughtUp);
        copy->follow(url);
        return here.wait(patience);
    }
    MemorySigner registrar() const
    {
        return std::move(HubKeys::open(hubFolder.path(), HubKeys::Ledger::Founded)->registrar);
    }
};

} // namespace

TEST_F(Delivery, KeepsAVerifiedCopyThatIsThereWithoutTheHub)
{
    ASSERT_TRUE(catchUp(hub->url()));
    EXPECT_EQ(copy->ledger().size(), 3);
    EXPECT_EQ(copy->ledger().coveredSize(), 3);
    const Digest root = copy->ledger().root();
    hub.reset();
    open();
    EXPECT_EQ(copy->ledger().root(), root);
    EXPECT_TRUE(copy->documents().findAddressed(copy->ledger().state().roster.sha256));
}

TEST_F(Delivery, BringsAStatementHomeAndASecondTimeToo)
{
    ASSERT_TRUE(catchUp(hub->url()));
    const MemorySigner key = registrar();
    const MemorySigner newcomer;
    EnrolRequest request = FoundedLedger::request(newcomer);
    request.ledger = hub->ledgerOrigin();
    const auto members = RosterPlan::members(copy->ledger().state(), request.ledger, { request });
    ASSERT_THAT(members, Succeeds());
    auto draft
        = Drafting::roster({ copy->ledger(), copy->documents(), key.key(), clock.now() }, *members);
    ASSERT_THAT(draft, Succeeds());
    ASSERT_THAT(draft->sign(opened(key)), Succeeds());
    for (int round = 0; round < 2; ++round) {
        DraftDelivery delivery(*copy, *draft->finished());
        QSignalSpy finished(&delivery, &DraftDelivery::finished);
        QSignalSpy failed(&delivery, &DraftDelivery::failed);
        delivery.start();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, patience));
        EXPECT_EQ(failed.count(), 0);
    }
    EXPECT_EQ(copy->ledger().size(), 4);
    EXPECT_TRUE(copy->ledger().state().roster.findKey(newcomer.key().keyId));
}

TEST_F(Delivery, BringsARosterOfTheGreatestSizeHome)
{
    ASSERT_TRUE(catchUp(hub->url()));
    const MemorySigner key = registrar();
    std::vector<EnrolRequest> requests;
    for (int n = 0; n < 500; ++n) {
        EnrolRequest request = FoundedLedger::request(MemorySigner());
        request.ledger = hub->ledgerOrigin();
        request.office = { QString(64, u'委'), QString(64, u'x') };
        request.body = QString(64, u'b');
        request.roles = { u"council.chair"_s, u"council.member"_s, u"nco.duty"_s };
        requests.push_back(request);
    }
    auto members = RosterPlan::members(copy->ledger().state(), hub->ledgerOrigin(), requests);
    ASSERT_THAT(members, Succeeds());
    auto draft
        = Drafting::roster({ copy->ledger(), copy->documents(), key.key(), clock.now() }, *members);
    ASSERT_THAT(draft, Succeeds());
    ASSERT_THAT(draft->sign(opened(key)), Succeeds());
    const auto steps = *draft->finished();
    EXPECT_GT(steps.back().document.size(), 245 * 1024);
    DraftDelivery delivery(*copy, steps);
    QSignalSpy finished(&delivery, &DraftDelivery::finished);
    QSignalSpy failed(&delivery, &DraftDelivery::failed);
    delivery.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, patience));
    EXPECT_EQ(failed.count(), 0);
    EXPECT_EQ(copy->ledger().state().roster.members.size(), 500U);
}

TEST_F(Delivery, TellsWhatTheHubRefused)
{
    ASSERT_TRUE(catchUp(hub->url()));
    const MemorySigner stranger;
    const auto place = copy->ledger().place(clock.now());
    const auto envelope = StatementBuilder::seal(
        StatementBuilder::make(place, u"registrar"_s, stranger.key().keyId, u"revocation"_s,
            Revocation{ u"m-0001"_s, QString(64, u'a'), 0, u"lost"_s }),
        { &stranger });
    ASSERT_THAT(envelope, Succeeds());
    DraftDelivery delivery(*copy, { FoundingStep{ *envelope, {} } });
    QSignalSpy failed(&delivery, &DraftDelivery::failed);
    delivery.start();
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_EQ(failed.front().front().value<Error>().reason, u"E-KEY-UNKNOWN"_s);
}

TEST_F(Delivery, RaisesTheAlarmWhenAnotherLedgerAnswers)
{
    ASSERT_TRUE(catchUp(hub->url()));
    QTemporaryDir otherFolder;
    const auto other = Hub::start({ otherFolder.path(), QHostAddress::LocalHost, 0 }, clock);
    ASSERT_THAT(other, Succeeds());
    open();
    QSignalSpy failed(copy.get(), &LedgerCopy::failed);
    copy->follow((*other)->url());
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_EQ(failed.front().front().value<Error>().reason, u"E-LED-ORIGIN"_s);
}
