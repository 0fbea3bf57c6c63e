#include "witness/witnessconfig.h"

#include "ledger/signednote.h"
#include "signing/memorysigner.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace yagura {
namespace {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Succeeds;

const QString threeLines
    = u"hub ws://127.0.0.1:8480\nname oversight.example/w1\nlisten 127.0.0.1:8490\n"_s;

TEST(WitnessConfig, IsThreeLines)
{
    const auto config = WitnessConfig::parse(threeLines);
    ASSERT_THAT(config, Succeeds());
    EXPECT_EQ(config->hub, QUrl(u"ws://127.0.0.1:8480"_s));
    EXPECT_EQ(config->name, u"oversight.example/w1"_s);
    EXPECT_EQ(config->host, u"127.0.0.1"_s);
    EXPECT_EQ(config->port, 8490);
}

TEST(WitnessConfig, TakesNotesAndAPinnedLog)
{
    const NoteKey log{ u"ledger.example/main"_s, NoteKey::Kind::Ed25519,
        MemorySigner().key().publicKey };
    const auto config
        = WitnessConfig::parse(u"# ours\n\n"_s + threeLines + u"log "_s + log.toVkey());
    ASSERT_THAT(config, Succeeds());
    EXPECT_EQ(config->origin, log.name);
    EXPECT_EQ(config->logKey, log.publicKey);
}

TEST(WitnessConfig, OfAnOfflineKeyNamesTheLogAndNoHub)
{
    const NoteKey log{ u"ledger.example/main"_s, NoteKey::Kind::Ed25519,
        MemorySigner().key().publicKey };
    EXPECT_THAT(
        WitnessConfig::parse(u"name oversight.example/w2\nlog "_s + log.toVkey()), Succeeds());
    EXPECT_THAT(
        WitnessConfig::parse(u"name oversight.example/w2\n"_s), FailsWithReason("E-CFG-FORM"));
}

TEST(WitnessConfig, NamesTheLineThatIsWrong)
{
    const NoteKey cosigner{ u"ledger.example/main"_s, NoteKey::Kind::Cosignature,
        MemorySigner().key().publicKey };
    for (const QString& line : { u"hub http://127.0.0.1:1"_s, u"hub"_s, u"name a+b"_s,
             u"listen 8490"_s, u"listen 127.0.0.1:99999"_s, u"log "_s + cosigner.toVkey(),
             u"port 1"_s, u"name twice more"_s }) {
        QStringList lines = threeLines.split(u'\n');
        lines.removeIf([&](const QString& other) {
            return other.section(u' ', 0, 0) == line.section(u' ', 0, 0);
        });
        const auto config = WitnessConfig::parse((lines + QStringList{ line }).join(u'\n'));
        ASSERT_THAT(config, FailsWithReason("E-CFG-FORM")) << line.toStdString();
        EXPECT_EQ(config.error().detail, line);
    }
    EXPECT_THAT(WitnessConfig::parse(threeLines + threeLines), FailsWithReason("E-CFG-FORM"));
}

TEST(WitnessConfig, KeepsEverythingInAFolderBesideItsFile)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"w1.conf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(threeLines.toUtf8());
    file.close();
    EXPECT_EQ(WitnessConfig::read(file.fileName())->folder, folder.filePath(u"w1.conf.d"_s));
    EXPECT_THAT(WitnessConfig::read(folder.filePath(u"none"_s)), FailsWithReason("E-CFG-READ"));
}

} // namespace
} // namespace yagura
