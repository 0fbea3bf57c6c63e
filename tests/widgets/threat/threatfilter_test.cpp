#include "threat/threatfilter.h"

#include "common/uilanguage.h"
#include "support/qtprinters.h"
#include "support/threatsamples.h"

#include <QTest>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatObject;

namespace {

struct Table {
    ThreatBook book;
    ThreatTableModel model{ book };
    ThreatFilter rows{ model };

    Table() { setUiLanguage(Language::English); }
    void add(const QString& id, const QString& name, ThreatKind kind = ThreatKind::Malware,
        const QString& number = {})
    {
        auto record = threatObject(id, kind, name);
        record.object->externalId = number;
        book.apply({ record });
    }
    void addMany(int count)
    {
        std::vector<ThreatRecord> records;
        for (int i = 0; i < count; ++i)
            records.push_back(threatObject(u"malware--%1"_s.arg(i, 6, 10, QChar(u'0')),
                ThreatKind::Malware, u"name %1"_s.arg((i * 7919) % count, 6, 10, QChar(u'0'))));
        book.apply(records);
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < rows.rowCount(); ++row)
            all << rows.index(row, 0).data().toString();
        return all;
    }
    bool settles()
    {
        return QTest::qWaitFor([this] { return !rows.isBusy(); }, 8000);
    }
};

} // namespace

TEST(ThreatFilter, SortsByKindThenByNameAndTurnsRound)
{
    Table t;
    t.add(u"malware--1"_s, u"b"_s);
    t.add(u"malware--2"_s, u"A"_s);
    t.add(u"intrusion-set--1"_s, u"z"_s, ThreatKind::IntrusionSet);
    EXPECT_EQ(t.names(), (QStringList{ u"z"_s, u"A"_s, u"b"_s }));
    t.rows.sort(ThreatTableModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(t.names(), (QStringList{ u"z"_s, u"b"_s, u"A"_s }));
    t.rows.setKind(ThreatKind::Malware);
    EXPECT_EQ(t.names(), (QStringList{ u"b"_s, u"A"_s }));
    EXPECT_FALSE(t.rows.indexOf(u"intrusion-set--1"_s).isValid());
    EXPECT_EQ(t.rows.indexOf(u"malware--2"_s).row(), 1);
}

TEST(ThreatFilter, FindsByNumberToo)
{
    Table t;
    t.add(u"attack-pattern--1"_s, u"Valid Accounts"_s, ThreatKind::AttackPattern, u"T0859"_s);
    t.add(u"attack-pattern--2"_s, u"Other"_s, ThreatKind::AttackPattern, u"T0001"_s);
    t.rows.setWords(u"t0859"_s);
    EXPECT_EQ(t.names(), QStringList{ u"Valid Accounts"_s });
}

TEST(ThreatFilter, SortsAndFiltersALongTableBehindTheScreen)
{
    Table t;
    t.addMany(20'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return t.rows.rowCount() == 20'000; }, 8000));
    ASSERT_TRUE(t.settles());
    EXPECT_EQ(t.rows.index(19'999, 0).data().toString(), u"name 019999"_s);
    t.rows.sort(ThreatTableModel::Name, Qt::DescendingOrder);
    EXPECT_TRUE(t.rows.isBusy()) << "on another thread";
    EXPECT_EQ(t.rows.rowCount(), 20'000) << "what was shown stays until then";
    ASSERT_TRUE(t.settles());
    EXPECT_EQ(t.rows.index(0, 0).data().toString(), u"name 019999"_s);
    t.rows.setWords(u"name 00001"_s);
    t.rows.setWords(u"name 00002"_s); // the newest wish counts
    ASSERT_TRUE(t.settles());
    EXPECT_EQ(t.rows.rowCount(), 10);
    EXPECT_EQ(t.rows.index(0, 0).data().toString(), u"name 000029"_s);
}

TEST(ThreatFilter, IsEmptyWhileTheBookIsAndFollowsItAfterwards)
{
    Table t;
    t.addMany(20'000);
    t.book.reset();
    EXPECT_EQ(t.rows.rowCount(), 0);
    t.add(u"malware--x"_s, u"fresh"_s);
    EXPECT_EQ(t.names(), QStringList{ u"fresh"_s });
}

} // namespace yagura
