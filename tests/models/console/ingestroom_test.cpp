#include "console/ingestroom.h"

#include "../matters/trainingledger.h"
#include "hublink/hubserver.h"
#include "support/feedsamples.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QHostAddress>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::LedgerRoom;
using testing::ManualClock;
using testing::Succeeds;

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 8000);
}

/// A live ledger behind a hub that says one thing at a time, and a console in an empty folder.
struct IngestRoomTest : ::testing::Test {
    ManualClock clock;
    MemorySigner logKey, registrar;
    LedgerRoom truth{ clock };
    HubServer server{ clock };
    ControlWriter writer{ u"urn:yagura:hub"_s, clock };
    QTemporaryDir folder;
    QStringList views; ///< subscribed to, in order
    std::vector<Item> items;

    void SetUp() override
    {
        const Genesis live{ u"single_site"_s, logKey.key().publicKey,
            Trust{ { registrar.key().publicKey }, 1 } };
        const auto genesis
            = Founding::genesis(u"council.example/main"_s, live, registrar, clock.now());
        ASSERT_THAT(genesis, Succeeds());
        ASSERT_THAT(Founding::take(*truth.intake, *truth.documents, *genesis), Succeeds());
        ASSERT_THAT(server.listen(QHostAddress::LocalHost, 0), Succeeds());
        QObject::connect(&server, &HubServer::messageReceived, &server,
            [this](quint64, const QByteArray& message) {
                const auto control = asControl(message);
                if (control->controlName() == QStringView(ConsoleHello::name))
                    say(Welcome{ u"council.example/main"_s, u"single_site"_s, 1, clock.now() });
                else if (control->controlName() == QStringView(Subscribe::name))
                    views << Subscribe::read(control->jsonData())->view;
            });
    }
    template <typename Message> void say(const Message& message)
    {
        server.send(server.peers(HubPath::Console).constLast(), writer.write(message));
    }
};

TEST_F(IngestRoomTest, FollowsNoFeedBeforeItKnowsThatTheLedgerIsLive)
{
    ConsoleSettings settings;
    settings.folder = folder.path();
    settings.hub = server.url();
    const auto room = IngestRoom::open(settings, clock);
    ASSERT_THAT(room, Succeeds());
    QObject::connect(room->get(), &IngestRoom::committed, &server,
        [this](const SharedBatch& batch) { items = batch->items; });
    (*room)->begin();
    ASSERT_TRUE(waitFor([&] { return views == QStringList{ u"ledger"_s }; }));

    say(LedgerEntries{ 0, { truth.intake->entries().front().leaf } });
    ASSERT_TRUE(waitFor([&] { return views == (QStringList{ u"ledger"_s, u"all"_s }); }));
    CloudEvent event
        = testing::eventOf(reportType, testing::feedSample(u"report/quick-report.json"_s), u"1"_s);
    event.viewSeq = 1;
    server.send(server.peers(HubPath::Console).constLast(), event.serialise());
    ASSERT_TRUE(waitFor([&] { return !items.empty(); }));
    EXPECT_FALSE(items.front().exercise);
}

} // namespace
} // namespace yagura
