#include "brief/briefpaper.h"

#include "fullbrief.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::FailsWithReason;
using testing::Succeeds;

TEST(BriefPaper, IsNamedByItsInstantAlone)
{
    EXPECT_EQ(BriefPaper::fileName(*Instant::fromRfc3339(u"2026-09-23T14:05:00+09:00")),
        u"brief-20260923-140500-JST.pdf"_s);
}

TEST(BriefPaper, WritesOneA4Page)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brief.pdf"_s);
    ASSERT_THAT(BriefPaper::write(BriefPage(testing::fullBrief()), u"brief"_s, path), Succeeds());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Count 1\n")) << "one page";
    EXPECT_TRUE(bytes.contains("/MediaBox [0 0 595")) << "ISO 216 A4 in points";
}

TEST(BriefPaper, LeavesNoFileBehindWhereItCannotWrite)
{
    const QTemporaryDir folder;
    EXPECT_THAT(BriefPaper::write(BriefPage(testing::fullBrief()), u"brief"_s,
                    folder.filePath(u"none/brief.pdf"_s)),
        FailsWithReason("E-FILE-WRITE"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace yagura
