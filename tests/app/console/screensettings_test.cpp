#include "console/screensettings.h"

#include "support/qtprinters.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

struct ScreenChoices : ::testing::Test {
    QTemporaryDir folder;
    std::vector<std::pair<QByteArray, QByteArray>> before;

    ScreenChoices()
    {
        for (const char* const name : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
            before.emplace_back(name, qgetenv(name));
            qunsetenv(name);
        }
    }
    ~ScreenChoices() override
    {
        for (const auto& [name, value] : before)
            qputenv(name.constData(), value);
    }
    ConsoleChoices read() const { return ScreenSettings(folder.path()).choices(); }
};

TEST_F(ScreenChoices, AreKeptInTheFolder)
{
    ConsoleChoices choices;
    choices.language = Language::English;
    choices.zone = TimeText::Zone::Utc;
    choices.textPercent = 150;
    choices.wallDistanceM = 8;
    choices.wallDiagonalInch = 85;
    choices.wallCeiling = Tlp::Clear;
    ScreenSettings(folder.path()).setChoices(choices);
    const ConsoleChoices again = read();
    EXPECT_EQ(again.language, Language::English);
    EXPECT_EQ(again.zone, TimeText::Zone::Utc);
    EXPECT_EQ(again.textPercent, 150);
    EXPECT_EQ(again.wallDistanceM, 8);
    EXPECT_EQ(again.wallDiagonalInch, 85);
    EXPECT_EQ(again.wallCeiling, Tlp::Clear);
}

TEST_F(ScreenChoices, StartWithTheLanguageOfTheSystem)
{
    EXPECT_EQ(read().language, Language::Japanese);
    qputenv("LANG", "en_US.UTF-8");
    EXPECT_EQ(read().language, Language::English);
    qputenv("LC_ALL", "ja_JP.UTF-8"); // goes before LANG
    EXPECT_EQ(read().language, Language::Japanese);
}

TEST_F(ScreenChoices, FallBackWhereTheFileIsNonsense)
{
    QFile file(folder.filePath(u"screen.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntext_percent=9000\nwall_distance_m=-1\nwall_ceiling=purple\n");
    file.close();
    const ConsoleChoices choices = read();
    EXPECT_EQ(choices.textPercent, 200);
    EXPECT_EQ(choices.wallDistanceM, 1);
    EXPECT_EQ(choices.wallCeiling, ConsoleChoices().wallCeiling);
}

} // namespace
} // namespace yagura
