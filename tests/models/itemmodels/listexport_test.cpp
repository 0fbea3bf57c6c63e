#include "itemmodels/listexport.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using yagura::testing::FailsWithReason;
using yagura::testing::Succeeds;

namespace {

Item item(const QString& id, const QString& title, Tlp tlp = Tlp::Green)
{
    Item made;
    made.objectId = id;
    made.kind = ItemKind::StixIncident;
    made.type = u"incident"_s;
    made.title = { title, title };
    made.summary = { u"一行目, \"引用\""_s, u"a\nb"_s };
    made.source = u"urn:test"_s;
    made.received = made.modified = { 1'700'000'000'000 };
    made.severity = Severity::Major;
    made.prefecture = 1;
    made.marking = { tlp, Marking::Origin::Stated, {} };
    return made;
}

ListExport exportOf(const std::vector<Item>& items, std::vector<int> order, Tlp ceiling)
{
    ListExport made;
    for (const Item& each : items)
        made.rows.append(each);
    made.order = std::move(order);
    made.query = u"電力"_s;
    made.filter = u"「電力」を含む"_s;
    made.asOf = { 1'700'000'000'000 };
    made.ceiling = ceiling;
    return made;
}

QByteArray bytesOf(const ListExport& list, ListExport::Format format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_THAT(list.writeTo(buffer, format), Succeeds());
    return buffer.data();
}

class StoppedAfterTheHead : public QBuffer {
public:
    explicit StoppedAfterTheHead(ListExport::Course& course)
        : m_course(course)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 writeData(const char* bytes, qint64 size) override
    {
        m_course.stop = m_course.rows == 1;
        return QBuffer::writeData(bytes, size);
    }

private:
    ListExport::Course& m_course;
};

/// RFC 4180, read back.
std::vector<QStringList> fieldsOf(const QByteArray& csv)
{
    const QString text = QString::fromUtf8(csv.mid(3));
    std::vector<QStringList> lines{ {} };
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            field += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u'\n')) {
            lines.back() << field;
            field.clear();
            if (c == u'\n')
                lines.push_back({});
        } else if (isQuoted || c != u'\r')
            field += c;
    }
    lines.pop_back();
    return lines;
}

} // namespace

TEST(ListExport, SaysHowFarItIsAndStopsWhenAsked)
{
    const std::vector<Item> items{ item(u"a"_s, u"x"_s), item(u"b"_s, u"x"_s),
        item(u"c"_s, u"x"_s) };
    const ListExport whole = exportOf(items, { 2, 0, 1 }, Tlp::Red);
    bytesOf(whole, ListExport::Format::Csv);
    EXPECT_EQ(whole.course->rows, 3);
    const ListExport broken = exportOf(items, { 2, 0, 1 }, Tlp::Red);
    StoppedAfterTheHead device(*broken.course);
    EXPECT_THAT(broken.writeTo(device, ListExport::Format::Json), FailsWithReason("E-EXP-STOPPED"));
    EXPECT_EQ(broken.course->rows, 2);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    broken.course->stop = true;
    EXPECT_THAT(broken.writeTo(path, ListExport::Format::Csv), FailsWithReason("E-EXP-STOPPED"));
    EXPECT_FALSE(QFile::exists(path)) << "whole or not at all";
}

TEST(ListExport, WritesExactlyTheRowsInTheirOrder)
{
    const auto list
        = exportOf({ item(u"a"_s, u"一"_s), item(u"b"_s, u"二"_s), item(u"c"_s, u"三"_s) },
            { 2, 0 }, Tlp::Red);
    const auto lines = fieldsOf(bytesOf(list, ListExport::Format::Csv));
    ASSERT_EQ(lines.size(), 6u + 1 + 2 + 1);
    EXPECT_EQ(lines[0], (QStringList{ u"# filter"_s, u"「電力」を含む"_s }));
    EXPECT_EQ(lines[2], (QStringList{ u"# as_of"_s, u"2023-11-14T22:13:20.000Z"_s }));
    EXPECT_EQ(lines[4], (QStringList{ u"# marking"_s, u"TLP:GREEN"_s }));
    EXPECT_EQ(lines[5], (QStringList{ u"# rows"_s, u"2"_s }));
    EXPECT_EQ(lines[7][0], u"c"_s);
    EXPECT_EQ(lines[8][0], u"a"_s);
    EXPECT_EQ(lines[8][3], u"一"_s);
    EXPECT_EQ(lines[8][5], u"一行目, \"引用\""_s);
    EXPECT_EQ(lines[8][6], u"a\nb"_s);
}

TEST(ListExport, SaysTheSameInJson)
{
    const auto list
        = exportOf({ item(u"a"_s, u"一"_s), item(u"b"_s, u"二"_s) }, { 1, 0 }, Tlp::Red);
    const auto json = QJsonDocument::fromJson(bytesOf(list, ListExport::Format::Json)).object();
    EXPECT_EQ(json[u"head"_s][u"rows"_s].toString(), u"2"_s);
    EXPECT_EQ(json[u"head"_s][u"query"_s].toString(), u"電力"_s);
    ASSERT_EQ(json[u"rows"_s].toArray().size(), 2);
    EXPECT_EQ(json[u"rows"_s][0][u"id"_s].toString(), u"b"_s);
    EXPECT_EQ(json[u"rows"_s][1][u"summary_en"_s].toString(), u"a\nb"_s);
    EXPECT_EQ(json[u"sha256"_s].toString().size(), 64);
}

TEST(ListExport, IsTheSameWhetherOneRowIsThereOrNone)
{
    const auto none = exportOf({}, {}, Tlp::Clear);
    EXPECT_TRUE(QJsonDocument::fromJson(bytesOf(none, ListExport::Format::Json)).isObject());
    EXPECT_EQ(fieldsOf(bytesOf(none, ListExport::Format::Csv)).size(), 8u);
}

TEST(ListExport, KeepsFormulasFromSpreadsheets)
{
    for (const QString& text : { u"=1+1"_s, u"+81"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s,
             QString(QChar(u'\0')) + u"=1"_s }) {
        const QString field = csvField(text);
        EXPECT_TRUE(field.startsWith(u"\"'"_s)) << field.toStdString();
        EXPECT_TRUE(field.endsWith(u'"'));
    }
    EXPECT_EQ(csvField(u"電力=停止"_s), u"電力=停止"_s);
    EXPECT_EQ(csvField(u"a\"b"_s), u"\"a\"\"b\""_s);
}

TEST(ListExport, WritesNothingWhenARowIsAboveTheCeiling)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    auto list = exportOf(
        { item(u"a"_s, u"一"_s), item(u"b"_s, u"二"_s, Tlp::Amber) }, { 0, 1 }, Tlp::Green);
    const auto refused = list.writeTo(path, ListExport::Format::Csv);
    EXPECT_THAT(refused, FailsWithReason("E-EXP-MARKING"));
    EXPECT_EQ(refused.error().detail, u"1"_s);
    EXPECT_FALSE(QFile::exists(path));
    list.order = { 0 };
    EXPECT_THAT(list.writeTo(path, ListExport::Format::Csv), Succeeds()) << "hidden rows count not";
}

TEST(ListExport, NeverGivesAwayWhatHasALegalHandling)
{
    Item telecom = item(u"a"_s, u"一"_s, Tlp::Clear);
    telecom.marking.handling = u"telecom"_s;
    EXPECT_EQ(exportOf({ telecom }, { 0 }, Tlp::Red).keptBack().handled, 1);
    EXPECT_EQ(exportOf({ telecom }, {}, Tlp::Red).keptBack(), KeptBack());
}

TEST(ListExport, CountsEveryRowThatItKeepsBackByItsOwnReason)
{
    Item telecom = item(u"a"_s, u"x"_s, Tlp::Red);
    telecom.marking.handling = u"telecom"_s;
    Item unmarked = item(u"b"_s, u"x"_s, Tlp::Red);
    unmarked.marking.origin = Marking::Origin::Assumed;
    const std::vector<Item> items{ telecom, unmarked, item(u"c"_s, u"x"_s, Tlp::Amber),
        item(u"d"_s, u"x"_s, Tlp::Red), item(u"e"_s, u"x"_s, Tlp::Green) };
    const std::vector<int> all{ 0, 1, 2, 3, 4 };
    EXPECT_EQ(exportOf(items, all, Tlp::Green).keptBack(), (KeptBack{ 1, 1, 2 }));
    EXPECT_EQ(exportOf(items, all, Tlp::Amber).keptBack(), (KeptBack{ 1, 1, 1 }));
    EXPECT_EQ(exportOf(items, all, Tlp::Red).keptBack(), (KeptBack{ 1, 0, 0 }));
}
