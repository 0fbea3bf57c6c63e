#include "support/qtprinters.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

namespace yagura {
namespace {
using namespace Qt::StringLiterals;

struct Store {
    const char* name;
    const char* rows; ///< what counts the rows that are there after a cut
};

void PrintTo(const Store& store, std::ostream* out)
{
    *out << store.name;
}

constexpr Store stores[] = {
    { "ledger", "SELECT coalesce(max(idx), -1) + 1 FROM leaf" },
    { "outbox", "SELECT count(*) FROM outbox JOIN outbox_document ON outbox_id = id" },
    { "mirror", "SELECT count(*) FROM event" },
    { "witness", "SELECT coalesce(max(size), 0) FROM checkpoint" },
};

struct Losses {
    int status = -1;
    int cuts = 0;
    int lost = 0;
    int corrupt = 0;
};

/// powercut.py on a writer that uses our store in this mode of syncing.
Losses cutPower(const Store& store, const QString& mode)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"store.db"_s);
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(u"python3"_s,
        { QStringLiteral(SOURCE_DIR "/tests/durability/powercut.py"), u"--cuts"_s,
            QString::number(ROUNDS), u"--rows"_s, QString::fromLatin1(store.rows), u"--file"_s,
            file, u"--"_s, QStringLiteral(STORE_WRITER), QString::fromLatin1(store.name), mode,
            file, u"60"_s });
    if (!script.waitForFinished(600'000))
        return {};
    const auto words = script.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 3)
        return { script.exitCode() };
    return { script.exitCode(), words[0].toInt(), words[1].toInt(), words[2].toInt() };
}

class PowerCut : public ::testing::TestWithParam<Store> { };

TEST_P(PowerCut, LosesNothingThatWasAcknowledged)
{
    const Losses losses = cutPower(GetParam(), u"full"_s);
    if (losses.status == 77)
        GTEST_SKIP() << "strace may not trace here";
    EXPECT_EQ(losses.status, 0);
    EXPECT_EQ(losses.cuts, ROUNDS);
    EXPECT_EQ(losses.lost, 0);
    EXPECT_EQ(losses.corrupt, 0);
}

TEST_P(PowerCut, LosesAcknowledgedRowsWithoutTheSync)
{
    // The control: the same program without `synchronous=FULL`. Nothing lost here would mean that
    // the cuts are harmless.
    const Losses losses = cutPower(GetParam(), u"normal"_s);
    if (losses.status == 77)
        GTEST_SKIP() << "strace may not trace here";
    EXPECT_EQ(losses.status, 1);
    EXPECT_GT(losses.lost, ROUNDS / 3);
    std::cout << losses.lost << " of " << losses.cuts << " cuts lost acknowledged rows\n";
}

INSTANTIATE_TEST_SUITE_P(Stores, PowerCut, ::testing::ValuesIn(stores),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace yagura
