#include "picture/picturerows.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <thread>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Item full(const QString& id)
{
    Item item;
    item.objectId = id;
    item.kind = ItemKind::OperatorReport;
    item.type = u"incident"_s;
    item.title = { u"配電網の停止"_s, u"Outage of the grid"_s };
    item.summary = { u"概要 summary é"_s, u"x"_s };
    item.source = u"urn:yagura:feed:a"_s;
    item.occurred = { -62135596800000 };
    item.received = { 2 };
    item.stored = { 3 };
    item.modified = { 253402300799999 };
    item.validUntil = { 4'294'967'295'000 };
    item.severity = Severity::Unassessed;
    item.sector = u"ci.power"_s;
    item.prefecture = 47;
    item.marking = { Tlp::AmberStrict, Marking::Origin::SourceDefault, u"telecom"_s };
    item.stage = ReportStage::Detailed;
    item.closed = true;
    item.upgraded = true;
    item.eventSeq = 1LL << 40;
    item.ordinal = 70'000;
    item.versions = 9;
    return item;
}

const QString uuidId = u"incident--0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;

} // namespace

TEST(PictureRows, GivesBackWhatWasPutIn)
{
    PictureRows rows;
    std::vector<Item> items{ Item(), full(uuidId), full(u"CVE-2026-0001"_s) };
    items.push_back(full(u"incident--0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0"_s)); // not as written
    items.push_back(full(u"indicator--0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s)); // of another type
    items.push_back(full(u"報告:一"_s));
    items.back().title = { u"同じ"_s, u"同じ"_s };
    items.back().summary = items.back().title;
    items.back().title.en += QString(100'000, u'長'); // longer than any other text
    for (const Item& item : items)
        rows.append(item);
    for (int row = 0; row < rows.count(); ++row) {
        const Item& item = items[static_cast<std::size_t>(row)];
        EXPECT_TRUE(rows.item(row) == item) << row;
        EXPECT_EQ(rows.objectId(row), item.objectId);
        EXPECT_EQ(rows.title(row), item.title);
        EXPECT_TRUE(rows.isObject(row, item.objectId));
        EXPECT_FALSE(rows.isObject(row, item.objectId + u'0'));
    }
    EXPECT_FALSE(rows.isObject(1, u"incident--0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f1"_s));
}

TEST(PictureRows, SaysTheFactsOfAnItem)
{
    PictureRows rows;
    const Item item = full(uuidId);
    rows.append(item);
    const ItemFacts facts = rows.facts(0);
    EXPECT_EQ(facts.occurred, item.occurred);
    EXPECT_EQ(facts.received, item.received);
    EXPECT_EQ(facts.stored, item.stored);
    EXPECT_EQ(facts.modified, item.modified);
    EXPECT_EQ(facts.eventSeq, item.eventSeq);
    EXPECT_EQ(facts.ordinal, item.ordinal);
    EXPECT_EQ(facts.versions, item.versions);
    EXPECT_EQ(facts.kind, item.kind);
    EXPECT_EQ(facts.severity, item.severity);
    EXPECT_EQ(facts.prefecture, item.prefecture);
    EXPECT_EQ(facts.tlp, item.marking.tlp);
    EXPECT_EQ(facts.tlpOrigin, item.marking.origin);
    EXPECT_EQ(facts.stage, item.stage);
    EXPECT_TRUE(facts.closed && facts.upgraded && !facts.exercise);
    EXPECT_EQ(rows.lineage(facts.lineage),
        (Lineage{ item.source, item.sector, item.type, item.marking.handling }));
}

TEST(PictureRows, GivesTheSameWordsTheSameNumber)
{
    PictureRows rows;
    for (int n = 0; n < 3; ++n)
        rows.append(full(QString::number(n)));
    Item other = full(u"3"_s);
    other.sector = u"ci.water"_s;
    rows.append(other);
    EXPECT_EQ(rows.lineageCount(), 2);
    EXPECT_EQ(rows.facts(0).lineage, rows.facts(2).lineage);
    EXPECT_NE(rows.facts(0).lineage, rows.facts(3).lineage);
    rows.clear();
    EXPECT_EQ(rows.count(), 0);
    EXPECT_EQ(rows.lineageCount(), 2); // what was kept by number stays right
}

TEST(PictureRows, ACopyStaysAsItWas)
{
    PictureRows rows;
    for (int n = 0; n < 2000; ++n)
        rows.append(full(QString::number(n)));
    const PictureRows copy = rows;
    for (int round = 0; round < 40; ++round) {
        for (int n = 0; n < 2000; ++n) {
            Item item = full(QString::number(n));
            item.title.ja = u"改訂 %1"_s.arg(round);
            item.severity = Severity::Grave;
            rows.replace(n, item);
        }
    }
    rows.append(full(u"new"_s));
    EXPECT_EQ(copy.count(), 2000);
    for (int n = 0; n < 2000; ++n) {
        EXPECT_TRUE(copy.item(n) == full(QString::number(n))) << n;
        EXPECT_EQ(rows.title(n).ja, u"改訂 39"_s);
        EXPECT_EQ(rows.objectId(n), QString::number(n));
    }
}

TEST(PictureRows, ACopyIsReadOnAnotherThreadWhileTheyChange)
{
    PictureRows rows;
    for (int n = 0; n < 5000; ++n)
        rows.append(full(QString::number(n)));
    qint64 wrong = 0;
    std::thread reader([copy = rows, &wrong] {
        for (int round = 0; round < 10; ++round) {
            for (int n = 0; n < copy.count(); ++n)
                wrong += copy.objectId(n) != QString::number(n) || copy.facts(n).versions != 9;
        }
    });
    for (int n = 0; n < 20'000; ++n) {
        Item item = full(QString::number(n % 5000));
        item.versions = 1;
        rows.replace(n % 5000, item);
        rows.append(full(u"x%1"_s.arg(n)));
    }
    reader.join();
    EXPECT_EQ(wrong, 0);
}

TEST(PackedWords, GivesBackTheRoomOfWhatIsNoLongerShown)
{
    PictureRows rows;
    for (int n = 0; n < 3000; ++n)
        rows.append(full(QString::number(n)));
    const std::size_t once = rows.wordsBytes();
    for (int n = 0; n < 300'000; ++n)
        rows.replace(n * 7 % 3000, full(QString::number(n * 7 % 3000)));
    EXPECT_LT(rows.wordsBytes(), 3 * once);
    for (int n = 0; n < 300'000; ++n) // only some change, those between them stay
        rows.replace(n * 60 % 3000, full(QString::number(n * 60 % 3000)));
    EXPECT_LT(rows.wordsBytes(), 3 * once);
}

TEST(PictureRows, KeepsAnEndOfValidityThatItCannotHoldAtItsOwnEnds)
{
    PictureRows rows;
    Item item;
    for (const qint64 ms : { -86'400'000LL, 0LL, 999LL, 253'402'214'400'000LL }) {
        item.validUntil = { ms };
        rows.append(item);
    }
    EXPECT_EQ(rows.facts(0).validUntil, Instant{ 1000 }) << "over, not without an end";
    EXPECT_FALSE(rows.facts(1).validUntil.isKnown());
    EXPECT_EQ(rows.facts(2).validUntil, Instant{ 1000 });
    EXPECT_EQ(rows.facts(3).validUntil, Instant{ 4'294'967'295'000 });
}

} // namespace yagura
