#include "itemmodels/queryfilter.h"
#include "itemmodels/searchrun.h"
#include "search/queryreader.h"

#include "support/qtprinters.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

SharedQuery query(const QString& text)
{
    return std::make_shared<const SearchQuery>(QueryReader::read(text).query);
}

Item item(qint64 seq, const QString& title)
{
    Item made;
    made.objectId = u"incident--%1"_s.arg(seq);
    made.kind = ItemKind::StixIncident;
    made.title = made.summary = { title, title };
    made.source = u"urn:example:Feed"_s;
    made.sector = u"espa.electricity"_s;
    made.prefecture = 40;
    made.severity = Severity::Major;
    made.occurred = { 1'795'000'000'000 };
    made.marking = { Tlp::Green, Marking::Origin::Stated, {} };
    made.eventSeq = seq;
    return made;
}

PictureRows rowsOf(const std::vector<Item>& items)
{
    PictureRows rows;
    for (const Item& each : items)
        rows.append(each);
    return rows;
}

bool accepts(const QString& text, const Item& one, SharedHits hits = nullptr)
{
    return QueryFilter(query(text), std::move(hits)).accepts(rowsOf({ one }), 0);
}

} // namespace

TEST(QueryFilter, LetsEverythingThroughWithoutAQuery)
{
    EXPECT_TRUE(QueryFilter().accepts(rowsOf({ item(1, u"x"_s) }), 0));
    EXPECT_TRUE(accepts(u""_s, item(1, u"x"_s)));
}

TEST(QueryFilter, HoldsEachFieldAgainstTheRow)
{
    const Item one = item(1, u"x"_s);
    for (const QString& text :
        { u"分野:電力"_s, u"都道府県:福岡"_s, u"level:3"_s, u"level:>=2"_s, u"kind:incident"_s,
            u"tlp:green"_s, u"source:feed"_s, u"id:incident--1"_s, u"from:2026"_s, u"to:2026"_s })
        EXPECT_TRUE(accepts(text, one)) << text.toStdString();
    for (const QString& text :
        { u"分野:水道"_s, u"都道府県:東京"_s, u"level:4"_s, u"level:<=2"_s, u"kind:malware"_s,
            u"tlp:red"_s, u"source:other"_s, u"id:incident--2"_s, u"from:2027"_s, u"to:2025"_s })
        EXPECT_FALSE(accepts(text, one)) << text.toStdString();
    Item unassessed = one;
    unassessed.severity = Severity::Unassessed;
    EXPECT_FALSE(accepts(u"level:>=0"_s, unassessed));
}

TEST(QueryFilter, BelievesTheIndexWhereItHasReadTheRow)
{
    const auto hits = std::make_shared<const SearchHits>(
        std::vector<qint64>{ SearchHits::keyOf(1, 0) }, qint64(2));
    EXPECT_TRUE(accepts(u"本文"_s, item(1, u"x"_s), hits)) << "the words stand in its body";
    EXPECT_FALSE(accepts(u"本文"_s, item(2, u"本文"_s), hits));
    EXPECT_TRUE(accepts(u"本文"_s, item(3, u"本文"_s), hits)) << "not read yet";
    Item red = item(2, u"本文"_s);
    red.marking.tlp = Tlp::Red;
    EXPECT_TRUE(accepts(u"本文"_s, red, hits)) << "never in the index";
}

TEST(QueryFilter, LeavesToTheWholeAnswerWhatOneInPartDoesNotSay)
{
    SearchHits hits({}, 3);
    hits.setStoredTo(SearchHits::mostJudgedInPart + 10);
    EXPECT_FALSE(hits.isToCome(5));
    hits.setInPart();
    EXPECT_TRUE(hits.isToCome(5));
    EXPECT_TRUE(hits.isToCome(10));
    EXPECT_FALSE(hits.isToCome(11)) << "the last few are judged at once";
}

TEST(SearchRun, AnswersWithoutAnIndexAtOnce)
{
    SearchRun run({});
    QSignalSpy answered(&run, &SearchRun::answered);
    run.ask(query(u"電力"_s));
    EXPECT_EQ(answered.count(), 1);
    EXPECT_FALSE(run.hits());
}

TEST(SearchRun, ShowsTheNewestFirstAndThenTheWhole)
{
    auto promise = std::make_shared<QPromise<Result<SharedHits>>>();
    promise->start();
    SearchRun run([&](const SearchQuery&) { return promise->future(); });
    QSignalSpy inPart(&run, &SearchRun::answeredInPart);
    QSignalSpy answered(&run, &SearchRun::answered);
    run.ask(query(u"電力"_s));
    const auto newest = std::make_shared<SearchHits>(std::vector<qint64>{ 9 }, qint64(1));
    newest->setInPart();
    const auto whole = std::make_shared<const SearchHits>(std::vector<qint64>{ 7, 9 }, qint64(1));
    promise->addResult(Result<SharedHits>(newest));
    EXPECT_TRUE(QTest::qWaitFor([&] { return inPart.count() == 1; }, 5000));
    EXPECT_EQ(inPart.front().at(1).value<SharedHits>(), newest);
    EXPECT_TRUE(run.isRunning());
    EXPECT_EQ(answered.count(), 0);
    promise->addResult(Result<SharedHits>(whole));
    promise->finish();
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered.count() == 1; }, 5000));
    EXPECT_EQ(run.hits(), whole);
    EXPECT_EQ(inPart.count(), 1);
}

TEST(SearchRun, DropsTheAnswerToAnOlderQuestion)
{
    std::vector<std::shared_ptr<QPromise<Result<SharedHits>>>> asked;
    SearchRun run([&](const SearchQuery&) {
        asked.push_back(std::make_shared<QPromise<Result<SharedHits>>>());
        asked.back()->start();
        return asked.back()->future();
    });
    QSignalSpy answered(&run, &SearchRun::answered);
    run.ask(query(u"電"_s));
    run.ask(query(u"電力"_s));
    ASSERT_EQ(asked.size(), 2u);
    EXPECT_TRUE(asked[0]->isCanceled()) << "who looks, may stop";
    const auto hits = std::make_shared<const SearchHits>(std::vector<qint64>{ 7 }, qint64(1));
    asked[1]->addResult(Result<SharedHits>(hits));
    asked[1]->finish();
    asked[0]->addResult(Result<SharedHits>(nullptr));
    asked[0]->finish();
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered.count() == 1; }, 5000));
    EXPECT_EQ(run.hits(), hits);
    EXPECT_EQ(run.query()->terms.front().folded, u"電力"_s);
}

TEST(SearchRun, SaysNothingWhenAskingAgainBringsNothingNew)
{
    auto hits = std::make_shared<const SearchHits>(std::vector<qint64>{ 7 }, qint64(1));
    SearchRun run(
        [&](const SearchQuery&) { return QtFuture::makeReadyFuture(Result<SharedHits>(hits)); });
    QSignalSpy answered(&run, &SearchRun::answered);
    run.ask(query(u"電力"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered.count() == 1; }, 5000));
    run.askAgain();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !run.isRunning(); }, 5000));
    hits = std::make_shared<const SearchHits>(std::vector<qint64>{ 7, 9 }, qint64(2));
    run.askAgain();
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered.count() > 1; }, 5000));
    EXPECT_EQ(answered.count(), 2);
}

TEST(SearchRun, DoesNotAskForFieldsAlone)
{
    SearchRun run([](const SearchQuery&) -> QFuture<Result<SharedHits>> {
        ADD_FAILURE() << "the list answers that";
        return {};
    });
    run.ask(query(u"level:3"_s));
}
