#include "hublink/hubmessage.h"
#include "ledger/merkletree.h"
#include "matters/statementbuilder.h"
#include "models/hublink/linkfixture.h"
#include "policy/evaluator.h"
#include "signing/memorysigner.h"
#include "support/manualclock.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ManualClock;
using testing::RawPeer;
using testing::Succeeds;
using testing::waitFor;

const QString program = QStringLiteral(YAGURA_HUB);
constexpr int diskError = 74;

/// A real hub; from its `failing`th fdatasync on the disk says that it could not write.
class TracedHub {
public:
    TracedHub(const QString& folder, int failing)
    {
        QStringList command{ program, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s };
        if (failing > 0)
            command = QStringList{ u"strace"_s, u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                u"trace=fdatasync"_s, u"-e"_s,
                u"inject=fdatasync:error=EIO:when=%1+"_s.arg(failing) }
                + command;
        m_process.start(command.takeFirst(), command);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    }
    ~TracedHub()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    QUrl url() const { return m_url; }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    int status() const { return m_process.exitCode(); }
    QString said() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
    QUrl m_url;
};

/// A member that submits statements of no known type: they are logged all the same.
struct Submitter {
    ManualClock clock;
    ControlWriter writer{ u"urn:test"_s, clock };
    MemorySigner key;
    QString ledger;
    QString member;
    std::unique_ptr<RawPeer> peer;

    template <typename Message> std::optional<Message> newest() const
    {
        for (auto text = peer->received.crbegin(); text != peer->received.crend(); ++text) {
            const auto control = asControl(text->toUtf8());
            if (control && control->controlName() == QStringView(Message::name))
                return *Message::read(control->jsonData());
        }
        return std::nullopt;
    }
    template <typename Message> void say(const Message& message)
    {
        peer->socket.sendTextMessage(QString::fromUtf8(writer.write(message)));
    }
    void join(const TracedHub& hub)
    {
        peer = std::make_unique<RawPeer>();
        peer->open(hub.url(), u"/v1/console"_s);
        ASSERT_TRUE(waitFor([&] { return peer->isOpen(); }));
        say(ConsoleHello{ u"0"_s, u"test"_s });
        ASSERT_TRUE(waitFor([&] { return newest<Welcome>().has_value(); }));
        ledger = newest<Welcome>()->ledger;
    }
    void enrol()
    {
        const QByteArray publicKey = key.key().publicKey;
        say(Enrolment{
            publicKey, {}, {}, {}, {}, key.signNow(Enrolment::proofText(ledger, publicKey)) });
        ASSERT_TRUE(waitFor([&] { return newest<Enrolled>().has_value(); }));
        member = newest<Enrolled>()->member;
    }
    QByteArray envelope() const
    {
        const SigningPlace place{ ledger, true,
            { 0, MerkleTree::emptyRoot(), Evaluator::rules, CouncilState().digest() }, clock.now(),
            StatementBuilder::programDigest() };
        const Statement statement = StatementBuilder::make(
            place, member, key.key().keyId, u"remark"_s, UnknownStatement{});
        return StatementBuilder::seal(statement, { &key }).value_or(QByteArray());
    }
    /// The index that the hub promised; nothing when it ended without a promise.
    std::optional<qint64> submit(const QByteArray& envelope, const TracedHub& hub)
    {
        peer->received.clear();
        say(LedgerSubmit{ envelope });
        EXPECT_TRUE(waitFor([&] { return newest<LedgerReceipt>() || hub.hasEnded(); }));
        const auto receipt = newest<LedgerReceipt>();
        return receipt ? std::optional(receipt->index) : std::nullopt;
    }
};

bool canTrace()
{
    QProcess strace;
    strace.start(u"strace"_s, { u"-o"_s, u"/dev/null"_s, u"true"_s });
    return strace.waitForFinished() && strace.exitStatus() == QProcess::NormalExit
        && strace.exitCode() == 0;
}

struct BrokenDisk : ::testing::TestWithParam<int> { };

/// trust.md 5.2, T-CRA-3. Which write it hits depends on the number: a leaf, a head, a document.
TEST_P(BrokenDisk, EndsTheHubAndLosesNothingThatItPromised)
{
    if (!canTrace())
        GTEST_SKIP() << "strace cannot trace here";
    const QTemporaryDir folder;
    Submitter console;
    {
        const TracedHub whole(folder.path(), 0);
        console.join(whole);
        console.enrol();
    }
    std::vector<QByteArray> envelopes;
    std::map<std::size_t, qint64> promised;
    {
        TracedHub broken(folder.path(), GetParam());
        console.join(broken);
        while (!broken.hasEnded() && envelopes.size() < 50) {
            envelopes.push_back(console.envelope());
            if (const auto index = console.submit(envelopes.back(), broken))
                promised[envelopes.size() - 1] = *index;
        }
        ASSERT_TRUE(waitFor([&] { return broken.hasEnded(); }));
        EXPECT_EQ(broken.status(), diskError);
        const QString said = broken.said();
        EXPECT_TRUE(said.contains(u"E-STORE-FSYNC"_s)) << said.toStdString();
    }
    EXPECT_LT(promised.size(), envelopes.size()) << "the disk never broke";
    const TracedHub again(folder.path(), 0);
    console.join(again);
    for (std::size_t n = 0; n < envelopes.size(); ++n) {
        const auto index = console.submit(envelopes[n], again);
        ASSERT_TRUE(index.has_value());
        EXPECT_EQ(*index, promised.contains(n) ? promised[n] : *index);
    }
}

TEST(BrokenDiskAtStart, IsSaidByTheHubThatFounds)
{
    if (!canTrace())
        GTEST_SKIP() << "strace cannot trace here";
    const QTemporaryDir folder;
    TracedHub broken(folder.path(), 5);
    ASSERT_TRUE(waitFor([&] { return broken.hasEnded(); }));
    EXPECT_EQ(broken.status(), diskError);
    EXPECT_TRUE(broken.said().contains(u"E-STORE-FSYNC"_s));
    Submitter console;
    const TracedHub again(folder.path(), 0);
    console.join(again);
    console.enrol();
}

INSTANTIATE_TEST_SUITE_P(AtDifferentWrites, BrokenDisk, ::testing::Values(7, 8, 9));

} // namespace
} // namespace yagura
