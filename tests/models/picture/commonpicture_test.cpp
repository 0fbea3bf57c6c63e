#include "picture/commonpicture.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Item item(const QString& id, qint64 modified, qint64 seq, const QString& title = u"t"_s)
{
    Item made;
    made.objectId = id;
    made.modified = { modified };
    made.eventSeq = seq;
    made.title = { title, title };
    return made;
}

/// Writes down every announcement with the number of rows at that moment.
struct Watched {
    Watched()
    {
        note(&CommonPicture::rowsAboutToBeInserted, u"about"_s);
        note(&CommonPicture::rowsInserted, u"inserted"_s);
        note(&CommonPicture::rowsChanged, u"changed"_s);
        QObject::connect(&picture, &CommonPicture::aboutToBeReset, &picture,
            [this] { log << u"reset? %1"_s.arg(picture.rowCount()); });
        QObject::connect(&picture, &CommonPicture::wasReset, &picture,
            [this] { log << u"reset %1"_s.arg(picture.rowCount()); });
    }
    void note(void (CommonPicture::*signal)(int, int), const QString& word)
    {
        QObject::connect(&picture, signal, &picture, [this, word](int first, int last) {
            log << u"%1 %2-%3 of %4"_s.arg(word).arg(first).arg(last).arg(picture.rowCount());
        });
    }
    QStringList take() { return std::exchange(log, {}); }

    CommonPicture picture;
    QStringList log;
};

} // namespace

TEST(CommonPicture, AnnouncesNewObjectsBeforeAndAfter)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 1, 1), item(u"b"_s, 1, 2) });
    EXPECT_EQ(w.take(), QStringList({ u"about 0-1 of 0"_s, u"inserted 0-1 of 2"_s }));
    w.picture.apply({ item(u"c"_s, 1, 3) });
    EXPECT_EQ(w.take(), QStringList({ u"about 2-2 of 2"_s, u"inserted 2-2 of 3"_s }));
    EXPECT_EQ(w.picture.rowOf(u"b"_s), 1);
    EXPECT_EQ(w.picture.rowOf(u"none"_s), -1);
    EXPECT_EQ(w.picture.find(u"none"_s), std::nullopt);
}

TEST(CommonPicture, ReplacesARowByANewerVersionOnly)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 10, 1, u"old"_s) });
    w.take();
    w.picture.apply({ item(u"a"_s, 20, 2, u"new"_s) });
    w.picture.apply({ item(u"a"_s, 5, 3, u"older"_s) });
    EXPECT_EQ(w.take(), QStringList({ u"changed 0-0 of 1"_s, u"changed 0-0 of 1"_s }));
    EXPECT_EQ(w.picture.find(u"a"_s)->title.en, u"new"_s);
    EXPECT_EQ(w.picture.find(u"a"_s)->versions, 3);
    w.picture.apply({ item(u"a"_s, 20, 4, u"same time, later stored"_s) });
    EXPECT_EQ(w.picture.find(u"a"_s)->title.en, u"same time, later stored"_s);
}

TEST(CommonPicture, AnnouncesRunsOfChangedRows)
{
    Watched w;
    std::vector<Item> many;
    for (int n = 0; n < 8; ++n)
        many.push_back(item(QString::number(n), 1, n));
    w.picture.apply(many);
    w.take();
    w.picture.apply({ item(u"6"_s, 2, 10), item(u"1"_s, 2, 11), item(u"9"_s, 1, 12),
        item(u"2"_s, 2, 13), item(u"1"_s, 3, 14) });
    EXPECT_EQ(w.take(),
        QStringList({ u"changed 1-2 of 8"_s, u"changed 6-6 of 8"_s, u"about 8-8 of 8"_s,
            u"inserted 8-8 of 9"_s }));
    EXPECT_EQ(w.picture.find(u"1"_s)->versions, 3);
}

TEST(CommonPicture, MakesOneRowOfTwoVersionsInOneBatch)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 2, 1, u"new"_s), item(u"a"_s, 1, 2, u"old"_s) });
    EXPECT_EQ(w.take(), QStringList({ u"about 0-0 of 0"_s, u"inserted 0-0 of 1"_s }));
    EXPECT_EQ(w.picture.item(0).title.en, u"new"_s);
    EXPECT_EQ(w.picture.item(0).versions, 2);
}

TEST(CommonPicture, CountsAVersionThatItsQueryHadAlreadyOnce)
{
    Watched w;
    w.picture.reset({ item(u"a"_s, 1, 7) });
    w.take();
    w.picture.apply({ item(u"a"_s, 1, 7) });
    EXPECT_EQ(w.take(), QStringList());
    EXPECT_EQ(w.picture.find(u"a"_s)->versions, 1);
}

TEST(CommonPicture, IsResetAsAWhole)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 1, 1), item(u"b"_s, 1, 2) });
    w.take();
    w.picture.reset({ item(u"b"_s, 1, 2) });
    EXPECT_EQ(w.take(), QStringList({ u"reset? 2"_s, u"reset 1"_s }));
    EXPECT_EQ(w.picture.rowOf(u"a"_s), -1);
    EXPECT_EQ(w.picture.rowOf(u"b"_s), 0);
}

TEST(CommonPicture, TakesVersionsInWhicheverOrderTheyCome)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 5, 9, u"stored last"_s) });
    w.picture.apply({ item(u"a"_s, 5, 8, u"stored before"_s) });
    EXPECT_EQ(w.picture.item(0).title.en, u"stored last"_s);
    w.picture.apply({ item(u"a"_s, 6, 7, u"newer in the world"_s) });
    EXPECT_EQ(w.picture.item(0).title.en, u"newer in the world"_s);
    EXPECT_EQ(w.picture.item(0).versions, 3);
}

TEST(CommonPicture, ShowsTheOldValuesUntilTheChangeIsDone)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 1, 1, u"old"_s) });
    QStringList titles;
    const auto note = [&] { titles << w.picture.titleOf(0).en; };
    QObject::connect(&w.picture, &CommonPicture::rowsAboutToBeChanged, &w.picture, note);
    QObject::connect(&w.picture, &CommonPicture::rowsChanged, &w.picture, note);
    w.picture.apply({ item(u"a"_s, 2, 2, u"new"_s) });
    EXPECT_EQ(titles, QStringList({ u"old"_s, u"new"_s }));
}

TEST(CommonPicture, FindsEveryOneOfManyObjects)
{
    Watched w;
    std::vector<Item> many;
    for (int n = 0; n < 50'000; ++n)
        many.push_back(item(u"object %1"_s.arg(n), 1, n));
    w.picture.apply(many);
    int wrong = 0;
    for (int n = 0; n < 50'000; ++n)
        wrong += w.picture.rowOf(u"object %1"_s.arg(n)) != n;
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(w.picture.rowOf(u"object 50000"_s), -1);
}

TEST(CommonPicture, SaysNothingWhenNothingCame)
{
    Watched w;
    w.picture.apply(std::vector<Item>());
    EXPECT_EQ(w.take(), QStringList());
}

TEST(CommonPicture, StepsBackToWhatWasKnownAndForwardAgain)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 1, 1, u"first"_s), item(u"b"_s, 1, 2), item(u"c"_s, 1, 3) });
    w.picture.apply({ item(u"a"_s, 2, 4, u"second"_s), item(u"d"_s, 2, 5) });
    w.take();

    const auto retreat
        = w.picture.retreat({ { u"a"_s, 1 }, { u"c"_s, 1 }, { u"d"_s, 1 }, { u"held"_s, 1 } });
    EXPECT_EQ(retreat.gone, (std::vector<int>{ 2, 3 }));
    EXPECT_EQ(retreat.older, (QHash<QString, int>{ { u"a"_s, 1 } }));
    w.picture.stepBack(retreat, { item(u"a"_s, 1, 1, u"first"_s) });

    EXPECT_EQ(w.take(), QStringList({ u"changed 0-0 of 4"_s, u"changed 2-3 of 4"_s }));
    EXPECT_EQ(w.picture.find(u"a"_s)->title.en, u"first"_s);
    EXPECT_EQ(w.picture.find(u"a"_s)->versions, 1);
    EXPECT_EQ(w.picture.find(u"c"_s), std::nullopt);
    EXPECT_EQ(w.picture.rowOf(u"d"_s), -1);
    EXPECT_TRUE(w.picture.facts(3).absent);
    EXPECT_FALSE(w.picture.facts(3).isIncident());
    EXPECT_EQ(w.picture.knownCount(), 2);
    EXPECT_EQ(w.picture.allItems().size(), 2U);

    w.picture.apply({ item(u"c"_s, 1, 3), item(u"a"_s, 2, 4, u"second"_s), item(u"d"_s, 2, 5) });
    EXPECT_EQ(w.picture.rowCount(), 4);
    EXPECT_EQ(w.picture.knownCount(), 4);
    EXPECT_EQ(w.picture.find(u"a"_s)->versions, 2);
    EXPECT_EQ(w.picture.find(u"c"_s)->versions, 1);
    EXPECT_FALSE(w.picture.facts(3).absent);
}

TEST(CommonPicture, ForgetsAnObjectWhoseOlderVersionIsNotFound)
{
    Watched w;
    w.picture.apply({ item(u"a"_s, 1, 1) });
    w.picture.apply({ item(u"a"_s, 2, 2) });
    w.picture.stepBack(w.picture.retreat({ { u"a"_s, 1 } }), {});
    EXPECT_EQ(w.picture.find(u"a"_s), std::nullopt);
}

} // namespace yagura
