#include "consoleprogram.h"
#include "traininghub.h"

#include "shell/rail.h"
#include "support/qtprinters.h"
#include "wall/wallscene.h"

#include <QElapsedTimer>
#include <QImage>

#include <set>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::ConsoleProgram;
using testing::ProgramRun;
using testing::TrainingHub;

struct SnapshotProgram : ConsoleProgram {
    const QString picture = home.filePath(u"picture.png"_s);
    const QSize size{ 1366, 768 };

    QStringList options(const QString& file, const QString& folder) const
    {
        return { u"--snapshot"_s, file, u"--size"_s, u"1366x768"_s, u"--data"_s,
            home.filePath(folder) };
    }
    ProgramRun take(const QStringList& arguments) const
    {
        return run(options(picture, u"data"_s) + arguments);
    }
    static int coloursOf(const QImage& image)
    {
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return int(colours.size());
    }
    /// Of exactly the asked size, and not of one colour.
    QImage expectPicture(const ProgramRun& run, const QString& file) const
    {
        EXPECT_EQ(run.status, 0) << run.err.toStdString();
        EXPECT_TRUE(sentences(run).isEmpty()) << run.err.toStdString();
        const QImage image(file);
        EXPECT_EQ(image.size(), size);
        EXPECT_GT(coloursOf(image), 20);
        QFile::remove(file);
        return image;
    }
    /// In both languages at once, on folders of their own.
    void expectBothLanguages(const TrainingHub& hub, const QStringList& view) const
    {
        SCOPED_TRACE(view.join(u' ').toStdString());
        const auto begin = [&](const QString& language) {
            return start(options(home.filePath(language + u".png"_s), language) + view
                + QStringList{ u"--hub"_s, hub.url, u"--language"_s, language });
        };
        const auto japanese = begin(u"ja"_s);
        const auto english = begin(u"en"_s);
        EXPECT_NE(expectPicture(ended(*japanese, 60'000), home.filePath(u"ja.png"_s)),
            expectPicture(ended(*english, 60'000), home.filePath(u"en.png"_s)));
    }
    static void fill(TrainingHub& hub)
    {
        hub.start();
        hub.send(QStringLiteral(SOURCE_DIR "/tests/data/feeds/stix/incident-at-a-port.json"));
    }
};

TEST_F(SnapshotProgram, PicturesEveryPlaceInBothLanguages)
{
    TrainingHub hub;
    fill(hub);
    for (const Place place : allPlaces)
        expectBothLanguages(hub, { u"--place"_s, placeWord(place) });
}

TEST_F(SnapshotProgram, PicturesEveryWallSceneInBothLanguages)
{
    TrainingHub hub;
    fill(hub);
    for (const QString& scene : wallSceneNames())
        expectBothLanguages(hub, { u"--wall"_s, scene });
}

TEST_F(SnapshotProgram, NamesWhatDidNotComeWithinTheWait)
{
    QElapsedTimer time;
    time.start();
    expectSentence(take({ u"--hub"_s, nobody, u"--wait"_s, u"0.5"_s }), 1, u"hub"_s);
    EXPECT_LT(time.elapsed(), 10'000);
    TrainingHub hub;
    hub.start(); // with a matter, and no event
    expectSentence(take({ u"--hub"_s, hub.url, u"--wait"_s, u"2"_s }), 1, u"an event"_s);
    EXPECT_FALSE(QFile::exists(picture));
}

TEST_F(SnapshotProgram, SaysThatThePictureCannotBeWritten)
{
    TrainingHub hub;
    hub.start();
    const QString file = home.filePath(u"missing/picture.png"_s);
    expectSentence(run({ u"--snapshot"_s, file, u"--place"_s, u"decisions"_s, u"--hub"_s, hub.url,
                       u"--data"_s, home.filePath(u"data"_s) }),
        1, file);
}

TEST_F(SnapshotProgram, PicturesTheEmbeddedDefaultInAnEmptyFolder)
{
    expectPicture(take({ u"--wait"_s, u"10"_s }), picture);
    EXPECT_TRUE(locksIn(home.path()).isEmpty());
}

} // namespace
} // namespace yagura
