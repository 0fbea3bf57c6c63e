#include "wall/wallscene.h"

#include "common/look.h"
#include "common/words.h"
#include "domain/digestwords.h"
#include "support/qtprinters.h"
#include "wall/wallheader.h"
#include "wallfixture.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Hanging {
    QSizeF screen;
    Language language;
    double diagonalInch;
    double distanceM;
};

const std::vector<Hanging>& hangings()
{
    static const std::vector<Hanging> all = [] {
        std::vector<Hanging> made;
        for (const QSizeF screen : { QSizeF(1920, 1080), QSizeF(3840, 2160) }) {
            for (const Language language : { Language::Japanese, Language::English }) {
                made.push_back({ screen, language, 55, 6 });
                made.push_back({ screen, language, 55, 10 });
                made.push_back({ screen, language, 98, 4 });
            }
        }
        return made;
    }();
    return all;
}

WallPage layOut(const Hanging& hanging, const WallScene& scene, const WallPicture& picture)
{
    setUiLanguage(hanging.language);
    WallPage page(hanging.screen,
        Legibility(hanging.screen, hanging.diagonalInch, hanging.distanceM), hanging.language);
    WallHeader::lay(page, picture, { 0, 3, std::chrono::seconds(12) });
    if (page.bodyLines() > 0)
        scene.lay(page, picture);
    return page;
}

/// For the eye: into the folder that the environment names.
void keepPicture(const WallPage& page, const Hanging& hanging, const QString& name)
{
    const QString folder = qEnvironmentVariable("YAGURA_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    QImage image(hanging.screen.toSize(), QImage::Format_RGB32);
    image.fill(Look::palette(Look::Room::Wall).color(QPalette::Window));
    QPainter painter(&image);
    page.paint(painter);
    const QString language = hanging.language == Language::Japanese ? u"ja"_s : u"en"_s;
    EXPECT_TRUE(image.save(QDir(folder).filePath(u"wall_%1_%2_%3_%4m.png"_s.arg(name, language)
                                                     .arg(hanging.screen.width())
                                                     .arg(hanging.distanceM))));
}

void expectLegible(const WallPage& page, const Hanging& hanging, const QString& scene)
{
    const Legibility legibility(hanging.screen, hanging.diagonalInch, hanging.distanceM);
    const QRectF screen(QPointF(0, 0), hanging.screen);
    EXPECT_TRUE(page.isReadable()) << scene.toStdString();
    EXPECT_LE(page.lines(), 9);
    for (const WallPage::Words& words : page.words()) {
        const auto name = [&] { return scene.toStdString() + ": " + words.text.toStdString(); };
        EXPECT_GE(words.em, legibility.smallestFor(words.text) - 1) << name();
        EXPECT_TRUE(screen.contains(words.box)) << name();
        EXPECT_LE(page.widthOf(words.text, words.tone), words.box.width() + 1) << name();
        EXPECT_GE(words.box.height(), words.em) << name();
    }
    for (const WallPage::Level& level : page.levels())
        EXPECT_TRUE(screen.contains(level.box)) << scene.toStdString();
}

void expectNothingOverlaps(const WallPage& page, const QString& scene)
{
    const auto& words = page.words();
    for (std::size_t a = 0; a < words.size(); ++a) {
        for (std::size_t b = a + 1; b < words.size(); ++b) {
            const QRectF common = words[a].box.intersected(words[b].box);
            EXPECT_TRUE(common.width() < 1 || common.height() < 1)
                << scene.toStdString() << ": " << words[a].text.toStdString() << " / "
                << words[b].text.toStdString();
        }
        for (const WallPage::Level& level : page.levels()) {
            const QRectF common = words[a].box.intersected(level.box);
            EXPECT_TRUE(common.width() < 1 || common.height() < 1)
                << scene.toStdString() << ": " << words[a].text.toStdString();
        }
    }
}

struct WallScenes : ::testing::Test {
    ~WallScenes() override { setUiLanguage(Language::English); }
    testing::WallFixture f;
};

} // namespace

TEST_F(WallScenes, AreLegibleAndFitOnEveryScreenInBothLanguages)
{
    f.fill();
    f.picture.apply({ f.canary() });
    const WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    for (const Hanging& hanging : hangings()) {
        for (const NamedScene& scene : wallScenes()) {
            const WallPage page = layOut(hanging, *scene.scene, picture);
            expectLegible(page, hanging, scene.name);
            expectNothingOverlaps(page, scene.name);
        }
    }
}

TEST_F(WallScenes, FitWhenEverySectorBurnsAndWhenNothingHappens)
{
    const WallPicture quiet = WallWatch(f.workspace, Tlp::Green).picture();
    int number = 0;
    for (const WallSector& sector : quiet.sectors) {
        for (PrefectureCode code = 0; code < 48; ++code) {
            ++number;
            f.picture.apply({ f.incident(
                u"x%1"_s.arg(number), severityFromLevel(number % 6), sector.key, code) });
        }
    }
    const WallPicture burning = WallWatch(f.workspace, Tlp::Green).picture();
    for (const Hanging& hanging : hangings()) {
        for (const NamedScene& scene : wallScenes()) {
            for (const WallPicture& picture : { quiet, burning }) {
                const WallPage page = layOut(hanging, *scene.scene, picture);
                expectLegible(page, hanging, scene.name);
                expectNothingOverlaps(page, scene.name);
            }
        }
    }
}

TEST_F(WallScenes, ShowNothingOfWhatIsAboveTheCeiling)
{
    f.fill();
    f.picture.apply({ f.canary() });
    const WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    for (const Hanging& hanging : hangings()) {
        for (const NamedScene& scene : wallScenes()) {
            const QString words = layOut(hanging, *scene.scene, picture).texts().join(u'\n');
            EXPECT_FALSE(
                words.contains(u"CANARY"_s, Qt::CaseInsensitive) || words.contains(u"カナリア"_s))
                << words.toStdString();
        }
    }
}

TEST_F(WallScenes, OverviewSaysHowMuchIsNotShownAndWhichFeedIsSilent)
{
    f.fill();
    f.picture.apply({ f.canary() });
    const Hanging tv{ { 1920, 1080 }, Language::English, 55, 6 };
    const QString words = layOut(tv, *wallScenesNamed({ u"overview"_s }).at(0).scene,
        WallWatch(f.workspace, Tlp::Green).picture())
                              .texts()
                              .join(u'\n');
    EXPECT_TRUE(words.contains(u"Not shown: 1 above"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Water-ISAC"_s)) << words.toStdString();
}

TEST_F(WallScenes, SectorBoardHatchesWhatDoesNotReport)
{
    f.fill();
    const Hanging tv{ { 1920, 1080 }, Language::Japanese, 55, 6 };
    const WallPage page = layOut(tv, *wallScenesNamed({ u"sectors"_s }).at(0).scene,
        WallWatch(f.workspace, Tlp::Green).picture());
    const auto hatched = std::count_if(page.shapes().begin(), page.shapes().end(),
        [](const WallPage::Shape& shape) { return shape.kind == WallPage::Shape::Kind::Hatch; });
    EXPECT_EQ(hatched, 1);
    EXPECT_TRUE(page.texts().contains(u"政府・行政"_s)) << page.texts().join(u'\n').toStdString();
}

namespace {

WallPicture decided(int count)
{
    WallPicture picture;
    picture.now = picture.shown = picture.asOf = Instant{ 1'764'000'000'000 };
    picture.mode = WallMode::Live;
    for (int n = 0; n < count; ++n)
        picture.decisions.push_back({ u"2026-%1"_s.arg(n, 4, 10, QChar(u'0')),
            CouncilOutcome::SignedOff, n > 0, picture.now, Digest::of(QByteArray::number(n)) });
    picture.decided = count;
    return picture;
}

} // namespace

TEST_F(WallScenes, DecisionsShowTheirDigestWordsWholeOrNotAtAll)
{
    const WallPicture picture = decided(6);
    for (const Hanging& hanging : hangings()) {
        const WallPage page
            = layOut(hanging, *wallScenesNamed({ u"decisions"_s }).at(0).scene, picture);
        expectLegible(page, hanging, u"decisions"_s);
        expectNothingOverlaps(page, u"decisions"_s);
        const QString words = page.texts().join(u' ').replace(u'\u00A0', u' ');
        int named = 0;
        for (const WallDecision& decision : picture.decisions) {
            if (!words.contains(decision.number))
                continue;
            ++named;
            const DigestWords digest = DigestWords::of(decision.request);
            EXPECT_TRUE(words.contains(digest.words(hanging.language).join(u' ')))
                << words.toStdString();
            EXPECT_TRUE(words.contains(digest.digits.first(4)));
        }
        EXPECT_GE(named, hanging.distanceM > 8 ? 0 : 1) << words.toStdString();
        EXPECT_LT(named, 6);
    }
}

TEST_F(WallScenes, DecisionsWaitForTheWitness)
{
    const Hanging wall{ { 3840, 2160 }, Language::English, 98, 4 };
    const QString words = layOut(wall, *wallScenesNamed({ u"decisions"_s }).at(0).scene, decided(2))
                              .texts()
                              .join(u'\n');
    EXPECT_TRUE(words.contains(u"Waiting for the witness"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Signed off"_s)) << words.toStdString();
}

TEST_F(WallScenes, EveryPageSaysThatTheLedgerIsInDoubt)
{
    f.book.raiseAlarm({ Error::Code::Untrusted, u"two histories"_s, u"E-LED-INCONS"_s });
    const WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    for (const NamedScene& scene : wallScenes()) {
        const WallPage page
            = layOut({ { 3840, 2160 }, Language::English, 98, 4 }, *scene.scene, picture);
        EXPECT_TRUE(page.texts().contains(u"LEDGER IN DOUBT"_s)) << scene.name.toStdString();
    }
}

TEST_F(WallScenes, EveryPageCountsUpWhileANoticeIsOwedAndSaysNothingElseOfTheAct)
{
    f.fill();
    WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    picture.ledgerNow = picture.now;
    picture.unnotified = { { u"U-2026-0009"_s, picture.now - 41min - 12s, picture.now + 23h,
        ClockKind::Internal } };
    for (const Hanging& hanging : hangings()) {
        for (const NamedScene& scene : wallScenes()) {
            const WallPage page = layOut(hanging, *scene.scene, picture);
            expectLegible(page, hanging, scene.name);
            keepPicture(page, hanging, scene.name);
            const QString text = page.texts().join(u'\n');
            EXPECT_TRUE(text.contains(u"00:41:12"_s)) << text.toStdString();
            EXPECT_FALSE(text.contains(u"2026-0009"_s)) << text.toStdString();
        }
    }
}

TEST_F(WallScenes, ALateNoticeIsLateInWordsOnEveryPage)
{
    f.fill();
    WallPicture picture = WallWatch(f.workspace, Tlp::Green).picture();
    picture.ledgerNow = picture.now;
    picture.unnotified
        = { { u"U-2026-0009"_s, picture.now - 25h, picture.now - 1h, ClockKind::Internal },
              { u"U-2026-0010"_s, picture.now - 1h, picture.now + 23h, ClockKind::Internal } };
    for (const Hanging& hanging : hangings()) {
        for (const NamedScene& scene : wallScenes()) {
            const WallPage page = layOut(hanging, *scene.scene, picture);
            expectLegible(page, hanging, scene.name);
            expectNothingOverlaps(page, scene.name);
            const QString text = page.texts().join(u'\n');
            EXPECT_TRUE(text.contains(u"25:00:00"_s)) << text.toStdString();
            EXPECT_TRUE(text.contains(u"1時間超過"_s) || text.contains(u"over by 1 h"_s))
                << text.toStdString();
        }
    }
}

TEST_F(WallScenes, DecisionsCountTheMeasuresOfEveryStateInItsWord)
{
    WallPicture picture = decided(0);
    for (int state = 0; state <= static_cast<int>(MatterState::Withdrawn); ++state)
        picture.measures.emplace_back(static_cast<MatterState>(state), state + 1);
    for (const Language language : { Language::Japanese, Language::English }) {
        const Hanging wall{ { 3840, 2160 }, language, 98, 4 };
        const WallPage page
            = layOut(wall, *wallScenesNamed({ u"decisions"_s }).at(0).scene, picture);
        expectLegible(page, wall, u"decisions"_s);
        keepPicture(page, wall, u"states"_s);
        const QString text = page.texts().join(u' ');
        const qsizetype shown = std::count_if(picture.measures.begin(), picture.measures.end(),
            [&](const auto& part) { return text.contains(Words::matterState(part.first)); });
        EXPECT_GT(shown, 15) << text.toStdString();
    }
}

TEST_F(WallScenes, AreKnownByTheNamesOfTheCommandLine)
{
    EXPECT_EQ(wallScenesNamed({ u"all"_s }).size(), wallScenes().size());
    EXPECT_EQ(wallScenesNamed({ u"timeline"_s, u"overview"_s }).at(1).name, u"overview"_s);
    EXPECT_TRUE(wallScenesNamed({ u"overview"_s, u"nonsense"_s }).empty());
}

// A scene file without its line in wallscenes.cpp would never be shown.
TEST_F(WallScenes, EverySceneFileHasItsLine)
{
    const QStringList files
        = QDir(QStringLiteral(SOURCE_DIR "/widgets/wall/scenes")).entryList({ u"*scene.h"_s });
    QStringList names;
    for (QString file : files)
        names.append(file.remove(u"scene.h"_s));
    QStringList known = wallSceneNames();
    known.sort();
    EXPECT_EQ(names, known);
}

} // namespace yagura
