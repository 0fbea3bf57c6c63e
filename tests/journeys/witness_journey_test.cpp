#include "council.h"
#include "hubprocess.h"
#include "witnessprocess.h"

#include "ledger/checkpoint.h"
#include "ledger/signednote.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::HubProcess;
using testing::Seat;
using testing::WitnessProcess;

/// trust.md 2.4 and 2.5 with the real programs: a hub and a witness in processes of their own, and
/// a console that believes neither alone.
struct WitnessJourney : ::testing::Test {
    SystemClock clock;
    QTemporaryDir folder;
    HubProcess hub{ folder.filePath(u"hub"_s) };
    WitnessProcess witness{ folder.filePath(u"w1.conf"_s) };
    std::unique_ptr<Seat> seat;

    /// Each has to know where the other is.
    void SetUp() override
    {
        hub.start();
        witness.startFor(hub.url());
        hub.kill();
        hub.askWitness(witness.url());
        hub.start();
        seat = std::make_unique<Seat>(hub.url(), clock, u"a"_s, u"nco.duty"_s, u"nco"_s);
        ASSERT_TRUE(waitLong([&] { return seat->isEnrolled() && witnessed() == size(); }));
    }
    void TearDown() override { seat.reset(); } // it ends before its hub

    static bool waitLong(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }
    QString put()
    {
        const QString id = seat->desk().nextMatterId();
        seat->put(testing::TrainingCouncil::sheet(id));
        return id;
    }
    qint64 size() const { return seat->book().health().verifiedSize; }
    qint64 witnessed() const { return seat->book().health().witnessedSize; }
    SubmissionState newest() const { return seat->desk().submissions().back().state; }
    bool isSettled(const QString& id) const
    {
        const Matter* matter = seat->matter(id);
        return matter && seat->book().isSettled(*matter);
    }
    httplib::Client ask() const { return httplib::Client(witness.url().toString().toStdString()); }
    /// The size of the newest head that the witness says it signed.
    qint64 remembered() const
    {
        const QString origin = seat->book().state().ledger;
        const auto answer
            = ask().Get("/latest?origin=" + QUrl::toPercentEncoding(origin).toStdString());
        if (!answer || answer->status != 200)
            return -1;
        const auto note = SignedNote::fromBytes(QByteArray::fromStdString(answer->body));
        const auto head = note ? Checkpoint::fromText(note->text) : note.error();
        return head ? head->size : -1;
    }
};

TEST_F(WitnessJourney, LeadsFromQueuedOverLoggedToWitnessed)
{
    const QString id = put();
    EXPECT_EQ(newest(), SubmissionState::Queued);
    ASSERT_TRUE(waitLong([&] { return newest() == SubmissionState::Witnessed; }));
    EXPECT_TRUE(isSettled(id));
    EXPECT_EQ(seat->book().health().witnessThreshold, 1);
}

TEST_F(WitnessJourney, StopsAtLoggedWhileTheWitnessIsAway)
{
    const qint64 before = witnessed();
    witness.kill();
    const QString first = put();
    ASSERT_TRUE(waitLong([&] { return newest() == SubmissionState::Logged; }));
    const QString second = put();
    ASSERT_TRUE(waitLong([&] { return newest() == SubmissionState::Logged; }));
    for (const Submission& submission : seat->desk().submissions())
        EXPECT_EQ(submission.state, SubmissionState::Logged);
    EXPECT_FALSE(isSettled(first));
    EXPECT_FALSE(isSettled(second));
    EXPECT_EQ(witnessed(), before);

    witness.startFor(hub.url());
    ASSERT_TRUE(waitLong([&] { return newest() == SubmissionState::Witnessed; }));
    EXPECT_TRUE(isSettled(first));
    EXPECT_TRUE(isSettled(second));
    EXPECT_FALSE(seat->book().alarm());
}

TEST_F(WitnessJourney, NeverForgetsAHeadThatItSigned)
{
    for (int round = 0; round < 3; ++round) {
        const qint64 before = witnessed();
        put();
        ASSERT_TRUE(waitLong([&] { return witnessed() > before; }));
        const qint64 seen = witnessed();
        witness.kill();
        witness.startFor(hub.url());
        EXPECT_GE(remembered(), seen);
    }
    EXPECT_EQ(ask().Get("/latest?origin=another")->status, 404);
}

TEST_F(WitnessJourney, HoldsTheHubToWhatItSigned)
{
    const qint64 before = witnessed();
    put();
    ASSERT_TRUE(waitLong([&] { return witnessed() > before; }));
    const QString origin = seat->book().state().ledger;
    const QByteArray head = QByteArray::fromStdString(
        ask().Get("/latest?origin=" + QUrl::toPercentEncoding(origin).toStdString())->body);
    witness.kill();
    witness.startFor(hub.url());
    // The size it starts from has to be the one it remembers: nobody makes it begin again.
    const auto answer = ask().Post(
        "/add-checkpoint", ("old 0\n\n" + head).toStdString(), "application/octet-stream");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 409);
    EXPECT_EQ(QByteArray::fromStdString(answer->body).trimmed().toLongLong(), witnessed());
}

} // namespace
} // namespace yagura
