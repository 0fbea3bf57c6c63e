#include "signing/keyfile.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Where something may stand in a process: the readable parts of its address space.
std::vector<std::pair<quint64, quint64>> mapsOf(qint64 process)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    std::vector<std::pair<quint64, quint64>> found;
    if (!maps.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        const qsizetype dash = range.indexOf('-');
        if (dash > 0 && !line.endsWith("[vsyscall]") && !line.endsWith("[vvar]"))
            found.emplace_back(range.left(dash).toULongLong(nullptr, 16),
                range.mid(dash + 1).toULongLong(nullptr, 16));
    }
    return found;
}

struct Look {
    qint64 bytes = 0; ///< that could be read
    int found = 0;
};

/// Guard pages as well: the kernel shows a process's memory to its debugger whatever its rights.
Look lookFor(const QByteArray& needle, qint64 process)
{
    constexpr qint64 piece = 4 * 1024 * 1024;
    Look look;
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return look;
    for (const auto& [first, end] : mapsOf(process)) {
        QByteArray before;
        for (quint64 at = first; at < end;) {
            if (!memory.seek(static_cast<qint64>(at)))
                break;
            const QByteArray part = memory.read(std::min(piece, static_cast<qint64>(end - at)));
            if (part.isEmpty())
                break;
            const QByteArray text = before + part;
            look.bytes += part.size();
            look.found += static_cast<int>(text.count(needle));
            before = text.right(needle.size() - 1); // it may lie across two pieces
            at += static_cast<quint64>(part.size());
        }
    }
    return look;
}

/// T-KEY-2.
struct KeyMemory : ::testing::Test {
    QTemporaryDir folder;
    QByteArray seed;
    QProcess holder;

    void SetUp() override
    {
        const QString path = folder.filePath(u"training.key"_s);
        const QString passphrase = u"a passphrase of a training key"_s;
        const auto file = KeyFile::create(path, passphrase);
        ASSERT_THAT(file, Succeeds());
        const auto key = file->unlock(passphrase);
        ASSERT_THAT(key, Succeeds());
        seed = key->seed();
        holder.start(QString::fromUtf8(KEYHOLDER), { path });
        ASSERT_EQ(answer(), "ready");
    }
    void TearDown() override
    {
        holder.closeWriteChannel();
        EXPECT_TRUE(holder.waitForFinished(10'000));
    }
    QByteArray answer()
    {
        while (!holder.canReadLine()) {
            if (!holder.waitForReadyRead(30'000))
                return {};
        }
        return holder.readLine().trimmed();
    }
    QByteArray say(const QByteArray& word)
    {
        holder.write(word + '\n');
        return answer();
    }
    Look look() const { return lookFor(seed, holder.processId()); }
};

TEST_F(KeyMemory, HoldsNoSeedOnceItIsLocked)
{
    ASSERT_EQ(say("unlock"), "done");
    const Look open = look();
    EXPECT_GT(open.bytes, 1'000'000);
    ASSERT_EQ(open.found, 1) << "control: who looks finds it, and no copy of it";
    ASSERT_EQ(say("lock"), "done");
    const Look locked = look();
    EXPECT_GT(locked.bytes, 1'000'000);
    EXPECT_EQ(locked.found, 0);
}

TEST_F(KeyMemory, HoldsNoSeedBetweenTwoSignatures)
{
    EXPECT_EQ(look().found, 0);
    for (int signature = 0; signature < 2; ++signature) {
        ASSERT_EQ(say("sign"), "done");
        EXPECT_EQ(look().found, 0);
    }
    ASSERT_EQ(say("unlock"), "done");
    EXPECT_EQ(look().found, 1) << "control";
}

TEST_F(KeyMemory, IsNeverWrittenToACore)
{
    QFile limits(u"/proc/%1/limits"_s.arg(holder.processId()));
    ASSERT_TRUE(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    const qsizetype at = all.indexOf("Max core file size");
    ASSERT_GE(at, 0);
    EXPECT_EQ(all.mid(at, all.indexOf('\n', at) - at).simplified(), "Max core file size 0 0 bytes");
}

} // namespace
