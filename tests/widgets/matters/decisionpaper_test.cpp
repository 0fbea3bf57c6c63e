#include "matters/decisionpaper.h"

#include "common/uilanguage.h"
#include "matters/sheetexport.h"
#include "support/councilfixture.h"
#include "support/fakedialogs.h"
#include "support/lanefixture.h"
#include "support/resultmatchers.h"

#include <QAction>
#include <QImage>
#include <QPainter>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QWidget>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

QByteArray fileAt(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What any reader of such codes makes of the first page.
QByteArray decoded(const DecisionPaper& paper)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.png"_s);
    QImage page(static_cast<int>(DecisionPaper::width), static_cast<int>(DecisionPaper::height),
        QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paper.paint(painter, 0);
    painter.end();
    EXPECT_TRUE(page.save(path));
    QProcess reader;
    reader.start(u"zbarimg"_s, { u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, path });
    EXPECT_TRUE(reader.waitForFinished(30000)) << "package zbar-tools";
    return reader.readAllStandardOutput();
}

struct Paper : ::testing::Test, LaneFixture {
    Paper() { setUiLanguage(Language::English); }
    DecisionPaper paper() const { return DecisionPaper(sheet()); }
    DecisionSheet sheet() const { return DecisionSheet::of(book, matter(id), ledger.clock.now()); }
};

} // namespace

TEST_F(Paper, CarriesACodeThatAnyReaderReads)
{
    put(measure(id));
    EXPECT_EQ(decoded(paper()).trimmed().toStdString(), sheet().place.trimmed().toStdString());
}

TEST_F(Paper, CarriesTheHubsReceiptWhereItIsHere)
{
    put(measure(id));
    answer(u"chair"_s, id, Verb::SignOff);
    const Digest newest = matter(id).marks.back().payloadSha256;
    EXPECT_EQ(DecisionSheet::receiptOf(book, matter(id)), newest);
    const QByteArray receipt = "{\"payload\":\"" + QByteArray(330, 'e')
        + "\",\"payloadType\":\"application/vnd.yagura.receipt.v1+json\",\"signatures\":[{"
          "\"keyid\":\""
        + QByteArray(64, 'f') + "\",\"sig\":\"" + QByteArray(88, 's') + "\"}]}";
    book.noteReceipt(newest, receipt); // of the length that real ones have
    EXPECT_TRUE(sheet().place.endsWith("\nreceipt " + receipt + '\n'));
    EXPECT_EQ(decoded(paper()).trimmed().toStdString(), sheet().place.trimmed().toStdString());
    EXPECT_TRUE(paper().texts(0).join(u' ').contains(u"The ledger's receipt and place"_s));
}

TEST_F(Paper, AsksForTheReceiptBeforeAFileIsChosen)
{
    put(measure(id));
    workspace.focus.setMatter(id);
    QWidget window;
    FakeDialogs dialogs;
    SheetExport exporter(workspace, dialogs, &window);
    QSignalSpy wished(&desk, &MatterDesk::receiptWished);
    exporter.action()->trigger();
    ASSERT_EQ(wished.size(), 1);
    EXPECT_EQ(wished[0][0].value<Digest>(), book.request(matter(id))->payloadSha256);
    book.noteReceipt(wished[0][0].value<Digest>(), "here");
    exporter.action()->trigger();
    EXPECT_EQ(wished.size(), 1) << "it is here";
}

TEST_F(Paper, HasWhatDecidesAndWhatProvesItOnTheFirstPage)
{
    put(measure(id));
    upTo(id, StepKind::Command);
    const QString first = paper().texts(0).join(u' ');
    EXPECT_TRUE(first.contains(u"Legal basis"_s));
    EXPECT_TRUE(first.contains(sheet().words.digits)) << first.toStdString();
    EXPECT_TRUE(first.contains(sheet().words.ja.front()));
    EXPECT_TRUE(first.contains(sheet().words.en.front()));
    EXPECT_TRUE(first.contains(u"Where it stands in the ledger"_s));
}

TEST_F(Paper, SaysExerciseMarkingAndNumberOnEveryPage)
{
    put(measure(id));
    upTo(id, StepKind::Command);
    DecisionSheet longest = sheet();
    for (int n = 0; n < 200; ++n)
        longest.rest.push_back({ u"more"_s, { { u"x"_s, u"y"_s } } });
    const DecisionPaper made(longest);
    ASSERT_GT(made.pages(), 2);
    for (int page = 0; page < made.pages(); ++page) {
        const QStringList words = made.texts(page);
        EXPECT_TRUE(words.contains(u"訓練 EXERCISE"_s)) << page;
        EXPECT_EQ(words.count(u"TLP:RED"_s), 2) << page;
        EXPECT_TRUE(words.contains(u"2026-0001, page %1 of %2"_s.arg(page + 1).arg(made.pages())));
    }
}

TEST_F(Paper, LosesNoWordOfALongText)
{
    put(measure(id));
    DecisionSheet longest = sheet();
    QStringList words;
    for (int n = 0; n < 600; ++n)
        words << u"word%1"_s.arg(n);
    longest.rest.push_back({ u"more"_s, { { u"x"_s, words.join(u' ') } } });
    const DecisionPaper made(longest);
    QString all;
    for (int page = 0; page < made.pages(); ++page)
        all += made.texts(page).join(u' ') + u' ';
    for (const QString& word : words)
        EXPECT_TRUE(all.contains(word)) << word.toStdString();
}

TEST_F(Paper, ShowsReceivedControlsAndBreaksNothing)
{
    put(measure(id));
    DecisionSheet received = sheet();
    received.rest.push_back({ u"more"_s, { { u"x"_s, u"safe\u202Eevil"_s } } });
    QString all;
    const DecisionPaper made(received);
    for (int page = 0; page < made.pages(); ++page)
        all += made.texts(page).join(u' ');
    EXPECT_FALSE(all.contains(QChar(0x202E)));
    EXPECT_TRUE(all.contains(u"U+202E"_s));
}

TEST_F(Paper, WritesPagesOfA4WithTextThatCanBeSelected)
{
    put(measure(id));
    upTo(id, StepKind::Command);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    const DecisionPaper made = paper();
    ASSERT_THAT(made.write(path), Succeeds());
    const QByteArray bytes = fileAt(path);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Count " + QByteArray::number(made.pages()) + "\n"));
    EXPECT_TRUE(bytes.contains("/MediaBox [0 0 595")) << "ISO 216 A4 in points";
    EXPECT_TRUE(bytes.contains("/ToUnicode")) << "text, and no picture of it";
}

TEST_F(Paper, RepeatsTheHeadingWhereAPageBreakDividesASection)
{
    put(measure(id));
    DecisionSheet longest = sheet();
    DecisionSheet::Section rows{ u"Rows"_s, {} };
    for (int n = 0; n < 100; ++n)
        rows.lines.push_back({ u"row%1"_s.arg(n), u"one\ntwo\nthree of %1"_s.arg(n) });
    longest.rest.push_back(rows);
    const DecisionPaper made(longest);
    ASSERT_GT(made.pages(), 2);
    for (int page = made.pages() - 2; page < made.pages(); ++page)
        EXPECT_TRUE(made.texts(page).contains(u"Rows (continued)"_s)) << page;
    for (int page = 0; page < made.pages(); ++page) {
        for (int n = 0; n < 100; ++n)
            EXPECT_EQ(made.texts(page).contains(u"row%1"_s.arg(n)),
                made.texts(page).contains(u"three of %1"_s.arg(n)))
                << "row " << n << " is divided by the end of page " << page;
    }
}

TEST_F(Paper, NamesALongRowAgainOnItsNextPage)
{
    put(measure(id));
    DecisionSheet longest = sheet();
    longest.rest = { { u"Rows"_s, { { u"long row"_s, QString(u"one\n"_s).repeated(150) } } } };
    const DecisionPaper made(longest);
    ASSERT_GT(made.pages(), 1);
    for (int page = 1; page < made.pages(); ++page)
        EXPECT_EQ(made.texts(page).count(u"long row"_s), 1) << page;
}

TEST_F(Paper, SaysWhatIsWhatOfEveryTarget)
{
    MatterSheet put = measure(id);
    put.targets = { { u"192.0.2.10"_s, u"Host A"_s, u"JP"_s, u"B2"_s, u"seen"_s } };
    LaneFixture::put(put);
    const DecisionSheet::Section targets = sheet().rest.back();
    ASSERT_EQ(targets.lines.size(), 1);
    EXPECT_EQ(targets.lines.front().label, u"192.0.2.10"_s);
    EXPECT_EQ(
        targets.lines.front().text, u"country: JP; grade: B2; owner: Host A; grounds: seen"_s);
}

TEST_F(Paper, HasAllThatDecidesOfACommandedMeasureInBothLanguages)
{
    put(measure(id));
    upTo(id, StepKind::Command);
    for (const Language language : { Language::English, Language::Japanese }) {
        setUiLanguage(language);
        const DecisionPaper made = paper();
        EXPECT_EQ(made.pages(), 2);
        EXPECT_TRUE(made.texts(0).contains(sheet().standing));
        const QString folder = qEnvironmentVariable("YAGURA_TEST_PICTURES");
        if (folder.isEmpty())
            continue;
        const QString code = language == Language::English ? u"en"_s : u"ja"_s;
        EXPECT_THAT(made.write(u"%1/paper_%2.pdf"_s.arg(folder, code)), Succeeds());
    }
    setUiLanguage(Language::English);
}

TEST_F(Paper, LeavesNoFileBehindWhereItCannotWrite)
{
    put(measure(id));
    const QTemporaryDir folder;
    EXPECT_THAT(
        paper().write(folder.filePath(u"none/sheet.pdf"_s)), FailsWithReason("E-FILE-WRITE"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(DecisionPaper, IsNamedByNumberAndInstantAlone)
{
    EXPECT_EQ(DecisionPaper::fileName(
                  u"U-2026-0009"_s, *Instant::fromRfc3339(u"2026-09-23T14:05:00+09:00")),
        u"decision-U-2026-0009-20260923-140500-JST.pdf"_s);
}

TEST_F(Paper, IsExportedForTheChosenMatter)
{
    put(measure(id));
    QWidget window;
    FakeDialogs dialogs;
    const QTemporaryDir folder;
    SheetExport sheets(workspace, dialogs, &window);
    EXPECT_FALSE(sheets.action()->isEnabled()) << "none is chosen";
    focus.setMatter(id);
    ASSERT_TRUE(sheets.action()->isEnabled());
    QSignalSpy told(&sheets, &SheetExport::told);
    dialogs.answer = folder.filePath(u"sheet.pdf"_s);
    sheets.action()->trigger();
    EXPECT_TRUE(dialogs.suggested.startsWith(u"decision-2026-0001-"_s));
    EXPECT_TRUE(fileAt(dialogs.answer).startsWith("%PDF-"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(u"sheet.pdf"_s));
    dialogs.answer = folder.filePath(u"none/sheet.pdf"_s);
    sheets.action()->trigger();
    ASSERT_EQ(told.count(), 2);
    EXPECT_TRUE(told.back().front().toString().contains(u"could not be written"_s));
}
