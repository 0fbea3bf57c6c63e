#include "sourcetree.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace yagura::testing;

namespace {

// Lower may not include higher; equal rank means siblings that do not know each other.
const std::map<QString, int> rank{
    { u"models/base"_s, 0 },
    { u"models/domain"_s, 1 },
    { u"models/signing"_s, 2 },
    { u"models/feeds"_s, 2 },
    { u"models/hublink"_s, 2 },
    { u"models/search"_s, 2 },
    { u"models/ledger"_s, 3 },
    { u"models/policy"_s, 3 },
    { u"models/store"_s, 3 },
    { u"models/token"_s, 3 },
    { u"models/picture"_s, 4 },
    { u"models/matters"_s, 4 },
    { u"models/alarms"_s, 4 },
    { u"models/threat"_s, 4 },
    { u"models/itemmodels"_s, 5 },
    { u"models/evidence"_s, 5 },
    { u"models/hub"_s, 5 },
    { u"models/ledgerlink"_s, 5 },
    { u"models/console"_s, 6 },
    { u"models/registry"_s, 6 },
    { u"models/witness"_s, 6 },
    { u"models/exercise"_s, 7 },

    { u"widgets/common"_s, 6 },
    { u"widgets/incidents"_s, 7 },
    { u"widgets/sectormap"_s, 7 },
    { u"widgets/timeline"_s, 7 },
    { u"widgets/matters"_s, 7 },
    { u"widgets/brief"_s, 7 },
    { u"widgets/exercise"_s, 8 },
    { u"widgets/alarms"_s, 7 },
    { u"widgets/reports"_s, 8 },
    { u"widgets/threat"_s, 8 },
    { u"widgets/wall"_s, 8 },
    { u"widgets/settings"_s, 8 },
    { u"widgets/shell"_s, 8 },
};

struct Include {
    QString from; ///< folder of the file that includes
    QString to; ///< folder of the file that is included
    QString where;
};

/// Quoted includes as they resolve: an include is relative to `models/` or to `widgets/`.
std::vector<Include> includes(const QStringList& tops)
{
    static const QRegularExpression pattern(uR"re(^\s*#\s*include\s+"([^"]+)")re"_s);
    std::vector<Include> found;
    for (const SourceFile& file : sourceFiles(tops)) {
        for (const QString& line : codeLines(file.text)) {
            const auto match = pattern.match(line);
            if (!match.hasMatch())
                continue;
            for (const QString& top : { u"models"_s, u"widgets"_s }) {
                const QString target = top + u'/' + match.captured(1);
                if (QFile::exists(QDir(QStringLiteral(SOURCE_DIR)).filePath(target)))
                    found.push_back({ file.folder(), target.section(u'/', 0, 1),
                        file.path + u" includes "_s + target });
            }
        }
    }
    return found;
}

} // namespace

TEST(Layering, EveryFolderHasARank)
{
    for (const SourceFile& file : sourceFiles({ u"models"_s, u"widgets"_s }))
        EXPECT_TRUE(rank.contains(file.folder()))
            << file.path.toStdString() << ": give its folder a rank here";
}

// The build stops a library by the same number.
TEST(Layering, RanksAreTheLayersOfTheBuild)
{
    static const QRegularExpression layer(uR"re(\byagura_library\(\w+\s+LAYER\s+(\d+))re"_s);
    for (const auto& [folder, wanted] : rank) {
        const auto match = layer.match(readText(folder + u"/CMakeLists.txt"_s));
        ASSERT_TRUE(match.hasMatch()) << folder.toStdString();
        EXPECT_EQ(match.captured(1).toInt(), wanted) << folder.toStdString();
    }
}

TEST(Layering, NoFolderIncludesAHigherOneOrASibling)
{
    const auto found = includes({ u"models"_s, u"widgets"_s });
    ASSERT_GT(found.size(), 50u) << "the pattern no longer finds the includes";
    for (const Include& include : found) {
        if (include.from == include.to || !rank.contains(include.from)
            || !rank.contains(include.to))
            continue;
        EXPECT_LT(rank.at(include.to), rank.at(include.from)) << include.where.toStdString();
    }
}

TEST(Layering, ModelsNeverIncludeWidgets)
{
    for (const Include& include : includes({ u"models"_s }))
        EXPECT_FALSE(include.to.startsWith(u"widgets/"_s)) << include.where.toStdString();
}

TEST(Layering, NoHeaderNameIsFoundUnderBothModelsAndWidgets)
{
    std::set<QString> seen;
    for (const SourceFile& file : sourceFiles({ u"models"_s, u"widgets"_s })) {
        const bool isNew = seen.insert(file.path.section(u'/', 1)).second;
        EXPECT_TRUE(isNew || !file.path.endsWith(u".h"_s)) << file.path.toStdString();
    }
}

// The programs without a window prove that nothing they use needs a screen.
TEST(Layering, HubAndToolsUseNothingAboveTheHub)
{
    for (const QString& program : { u"app/hub"_s, u"app/tools"_s }) {
        for (const Include& include : includes({ program })) {
            const int to = rank.contains(include.to) ? rank.at(include.to) : 0;
            const bool ownRoom // yagura-keys' own: it stands above the ledger that it follows
                = include.to == u"models/registry" && include.where.startsWith(u"app/tools/keys/");
            EXPECT_TRUE(to <= rank.at(u"models/hub"_s) || ownRoom) << include.where.toStdString();
        }
    }
}

TEST(Layering, IncludesAlwaysNameTheFolder)
{
    static const QRegularExpression bare(uR"re(^\s*#\s*include\s+"[^/"]+")re"_s);
    for (const QString& found : findings(sourceFiles({ u"models"_s, u"widgets"_s }), bare))
        ADD_FAILURE() << found.toStdString();
}

// It holds keys: what reaches it comes through its one request (docs/signing-process.md).
TEST(Layering, TheSignerKnowsNoNetworkAndNoStore)
{
    const std::set<QString> known{ u"app/signer"_s, u"models/base"_s, u"models/domain"_s,
        u"models/signing"_s, u"models/ledger"_s, u"models/policy"_s, u"models/token"_s,
        u"widgets/common"_s };
    for (const Include& include : includes({ u"app/signer"_s })) {
        EXPECT_TRUE(!rank.contains(include.to) || known.contains(include.to))
            << include.where.toStdString();
    }
    for (const SourceFile& file : sourceFiles({ u"app/signer"_s, u"models/token"_s }))
        EXPECT_FALSE(file.text.contains(u"Network"_s) || file.text.contains(u"Socket"_s))
            << file.path.toStdString();
}

// A vendor's library may crash: it does so where nothing else is lost.
TEST(Layering, OnlyProgramsThatHoldKeysLoadATokensLibrary)
{
    for (const Include& include : includes({ u"app"_s, u"widgets"_s, u"models"_s })) {
        EXPECT_TRUE(include.to != u"models/token" || include.from == u"app/signer"
            || include.from == u"models/token" || include.from == u"models/registry"
            || include.where.startsWith(u"app/tools/keys/"))
            << include.where.toStdString();
    }
}
