#include "itemmodels/tableexport.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Succeeds;

namespace {

Marking stated(Tlp tlp)
{
    return { tlp, Marking::Origin::Stated, {} };
}

TableExport table()
{
    return { { u"Operator"_s, u"Stage"_s }, { { u"東都電力"_s, u"=1+1"_s }, { u"b, c"_s, {} } },
        { stated(Tlp::Green), stated(Tlp::Amber) }, u"All"_s, { 1'795'404'000'000 }, true };
}

QByteArray written(const TableExport& table, ListExport::Format format, Tlp ceiling = Tlp::Amber)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    EXPECT_THAT(table.writeTo(path, format, ceiling), Succeeds());
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(TableExport, WritesTheRowsInTheirOrderUnderTheirHeads)
{
    const QByteArray csv = written(table(), ListExport::Format::Csv);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(csv.contains("# marking,TLP:AMBER\r\n"));
    EXPECT_TRUE(csv.contains("Operator,Stage\r\n東都電力,\"'=1+1\"\r\n\"b, c\",\r\n"))
        << csv.constData();
}

TEST(TableExport, WritesTheSameAsJson)
{
    const auto root = QJsonDocument::fromJson(written(table(), ListExport::Format::Json)).object();
    EXPECT_EQ(root["head"_L1]["rows"_L1].toString(), u"2"_s);
    EXPECT_EQ(root["rows"_L1][0]["Operator"_L1].toString(), u"東都電力"_s);
    EXPECT_EQ(root["rows"_L1][1]["Stage"_L1].toString(), QString());
}

TEST(TableExport, WritesNothingAboveTheCeilingOfTheReceiver)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    EXPECT_EQ(table().keptBack(Tlp::Green), (KeptBack{ 0, 0, 1 }));
    EXPECT_THAT(table().writeTo(path, ListExport::Format::Csv, Tlp::Green),
        FailsWithReason("E-EXP-MARKING"));
    EXPECT_FALSE(QFile::exists(path));
}

TEST(TableExport, GivesAwayNoRowUnderALegalHandlingAndNoUnmarkedOneBelowTheStrictest)
{
    TableExport kept = table();
    kept.markings = { { Tlp::Green, Marking::Origin::Stated, u"telecom"_s }, Marking() };
    EXPECT_EQ(kept.keptBack(Tlp::AmberStrict), (KeptBack{ 1, 1, 0 }));
    EXPECT_EQ(kept.keptBack(Tlp::Red), (KeptBack{ 1, 0, 0 }));
}

TEST(TableExport, SaysWhatItIsOfAndProvesItsRows)
{
    TableExport fixed = table();
    const auto headOf = [](const TableExport& of) {
        // By value: what operator[] gives of a passing object refers to it.
        return QJsonDocument::fromJson(written(of, ListExport::Format::Json))
            .object()
            .value("head"_L1)
            .toObject();
    };
    EXPECT_EQ(headOf(fixed)["filter"_L1].toString(), u"All"_s);
    EXPECT_EQ(headOf(fixed)["as_of"_L1].toString(), fixed.asOf.toRfc3339());
    EXPECT_EQ(headOf(fixed)["picture"_L1].toString(), u"live"_s);
    fixed.isLive = false;
    EXPECT_EQ(headOf(fixed)["picture"_L1].toString(), u"fixed"_s);

    const QByteArray csv = written(table(), ListExport::Format::Csv);
    const auto from = csv.indexOf("東都電力");
    const auto to = csv.indexOf("# sha256,");
    ASSERT_TRUE(from > 0 && to > from);
    EXPECT_TRUE(csv.mid(to).contains(Digest::of(csv.mid(from, to - from)).hex().toLatin1()));
}

TEST(TableExport, SaysThatItCouldNotBeWritten)
{
    QTemporaryDir folder;
    EXPECT_THAT(table().writeTo(folder.filePath(u"none/out"_s), ListExport::Format::Csv, Tlp::Red),
        FailsWithReason("E-EXP-WRITE"));
}

} // namespace yagura
