#include "sourcetree.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace yagura::testing;

namespace {

std::vector<SourceFile> without(std::vector<SourceFile> files, const QString& folder)
{
    std::erase_if(
        files, [&](const SourceFile& file) { return file.path.startsWith(folder + u'/'); });
    return files;
}

/// Each finding is a failure of its own.
void expectNone(const std::vector<SourceFile>& files, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    ASSERT_TRUE(expression.isValid());
    for (const QString& found : findings(files, expression))
        ADD_FAILURE() << found.toStdString();
}

std::vector<SourceFile> programs()
{
    return sourceFiles({ u"models"_s, u"widgets"_s, u"app"_s });
}

} // namespace

TEST(HouseRules, ModelsDoNotKnowTheScreen)
{
    expectNone(sourceFiles({ u"models"_s }),
        uR"re(#\s*include\s+<Q(Color|Icon|Pixmap|Image|Painter|Font|Brush|Pen|Widget|Application|GuiApplication|MessageBox|Dialog|Label|Chart\w*|tCharts|Printer|PdfWriter)\b)re"_s);
    expectNone(sourceFiles({ u"models"_s }),
        uR"re(#\s*include\s+<Qt(Gui|Widgets|Charts|PrintSupport)/)re"_s);
}

TEST(HouseRules, NoModelLibraryLinksAScreenModule)
{
    static const QRegularExpression screen(
        uR"re(\b(QT\b[^\n)]*\b(Gui|Widgets|Charts|PrintSupport|Svg)\b|Qt6::(Gui|Widgets|Charts|PrintSupport|Svg)))re"_s);
    const QDir root(QStringLiteral(SOURCE_DIR));
    QDirIterator files(root.filePath(u"models"_s), { u"CMakeLists.txt"_s }, QDir::Files,
        QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        EXPECT_FALSE(screen.match(readText(path)).hasMatch()) << path.toStdString();
        ++seen;
    }
    EXPECT_GT(seen, 10);
}

TEST(HouseRules, TheCryptoLibraryIsInOneFolder)
{
    expectNone(
        without(programs(), u"models/signing"_s), uR"re(#\s*include\s+<(sodium|openssl))re"_s);
}

TEST(HouseRules, OnlyTheClockReadsTheWallClock)
{
    expectNone(without(programs(), u"models/base"_s),
        uR"re(current(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\(|system_clock::now|gettimeofday|clock_gettime)re"_s);
}

TEST(HouseRules, NoNestedEventLoopsAndNoStaticMessageBoxes)
{
    expectNone(programs(),
        uR"re(QEventLoop\s|processEvents\(|QMessageBox::(question|warning|critical|information|about)\()re"_s);
    expectNone(programs(), uR"re(QFileDialog::get\w+\(|QInputDialog::get\w+\()re"_s);
    expectNone(sourceFiles({ u"widgets"_s }), uR"re(\bexec\()re"_s);
    expectNone(programs(), uR"re((dialog|menu|box|loop|drag)\w*(\.|->)exec\()re"_s);
}

TEST(HouseRules, ReceivedTextIsNeverRich)
{
    // PlainLabel is a QLabel that cannot be made rich by what it shows (trust.md F19).
    expectNone(without(sourceFiles({ u"widgets"_s, u"app"_s }), u"widgets/common"_s),
        uR"re(\bnew QLabel\b|#\s*include\s+<QLabel>)re"_s);
    expectNone(sourceFiles({ u"widgets"_s, u"app"_s }),
        uR"re(Qt::RichText|setHtml\(|insertHtml\(|setMarkdown\()re"_s);
}

TEST(HouseRules, ConnectionsUseMemberPointersAndAContext)
{
    expectNone(programs(), uR"re(\b(SIGNAL|SLOT)\()re"_s);
    expectNone(programs(), uR"re(connect\([^,]+, *&[A-Za-z:]+, *\[)re"_s);
}

TEST(HouseRules, NothingThrowsAndNothingIsLeftOpen)
{
    expectNone(programs(), uR"re(\bthrow\b)re"_s);
    for (const SourceFile& file : programs()) {
        static const QRegularExpression open(uR"re(\b(TODO|FIXME|XXX|HACK)\b)re"_s);
        EXPECT_FALSE(open.match(file.text).hasMatch()) << file.path.toStdString();
    }
}

TEST(HouseRules, TestsUseNoMacroThatPassesSilentlyAndNoFixedWait)
{
    auto tests = sourceFiles({ u"tests"_s });
    std::erase_if(tests,
        [](const SourceFile& file) { return file.path.startsWith(u"tests/architecture/"_s); });
    expectNone(tests,
        uR"re(\b(QCOMPARE|QVERIFY2?|QTRY_\w+|QFAIL)\(|\b(qWait|msleep|usleep|sleep_for|sleep)\()re"_s);
}

TEST(HouseRules, NamesSayTheJob)
{
    static const QRegularExpression vague(
        uR"re(\b(class|struct)\s+\w*(Manager|Helper|Util|Utils|Info|Data)\b\s*[:{\n])re"_s);
    for (const SourceFile& file : programs()) {
        for (const QString& line : codeLines(file.text))
            EXPECT_FALSE(vague.match(line + u'\n').hasMatch())
                << file.path.toStdString() << ": " << line.toStdString();
    }
}

TEST(HouseRules, NoTwoHeadersDefineAClassOfTheSameName)
{
    // All are in one namespace: the linker would take one of the two destructors for both.
    static const QRegularExpression definition(
        uR"re(^(?:class|struct) (?:\[\[nodiscard\]\] )?(\w+(?:::\w+)*)[^;]*$)re"_s);
    std::map<QString, QString> definedIn;
    for (const SourceFile& file : programs()) {
        if (!file.path.endsWith(u".h"_s))
            continue;
        for (const QString& line : codeLines(file.text)) {
            const auto match = definition.match(line);
            if (!match.hasMatch())
                continue;
            const auto [known, isNew] = definedIn.emplace(match.captured(1), file.path);
            EXPECT_TRUE(isNew) << match.captured(1).toStdString() << " stands in "
                               << known->second.toStdString() << " and in "
                               << file.path.toStdString();
        }
    }
    EXPECT_GT(definedIn.size(), 100U);
}

TEST(HouseRules, SourceListsInCMakeAreComplete)
{
    for (const SourceFile& file : sourceFiles({ u"models"_s, u"widgets"_s })) {
        const QString list = readText(file.folder() + u"/CMakeLists.txt"_s);
        EXPECT_TRUE(list.contains(file.path.section(u'/', 2)))
            << file.path.toStdString() << " stands in no source list";
    }
}

/// Whether a list of that folder or of one above it names the file, by its path from there.
static bool isListed(const QString& path)
{
    for (int depth = 1; depth <= path.count(u'/'); ++depth) {
        const QString list = readText(path.section(u'/', 0, depth - 1) + u"/CMakeLists.txt"_s);
        const QRegularExpression named(uR"re(^[^#\n]*(?<![\w./])%1(?!\w))re"_s.arg(
                                           QRegularExpression::escape(path.section(u'/', depth))),
            QRegularExpression::MultilineOption);
        if (named.match(list).hasMatch())
            return true;
    }
    return false;
}

// One that stands in no list is never compiled, and nobody misses it.
TEST(HouseRules, EveryTestIsInTheListOfAProgram)
{
    int tests = 0;
    for (const SourceFile& file : sourceFiles({ u"tests"_s })) {
        if (!file.path.endsWith(u"_test.cpp"_s))
            continue;
        ++tests;
        EXPECT_TRUE(isListed(file.path)) << file.path.toStdString() << " stands in no list";
    }
    EXPECT_GT(tests, 100);
}
