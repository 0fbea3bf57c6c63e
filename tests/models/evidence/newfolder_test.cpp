#include "evidence/newfolder.h"

#include "base/digest.h"
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

namespace {

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(NewFolder, AppearsWholeWithItsManifest)
{
    const QTemporaryDir place;
    const QString target = place.filePath(u"a/bundle"_s);
    const auto folder = NewFolder::create(target);
    ASSERT_THAT(folder, Succeeds());
    ASSERT_THAT((*folder)->add(u"sub/file"_s, "words"), Succeeds());
    ASSERT_THAT((*folder)->add(u"run.sh"_s, "echo", true), Succeeds());
    EXPECT_FALSE(QDir(target).exists());
    ASSERT_THAT((*folder)->finish(u"LIST"_s), Succeeds());
    QFile list(target + u"/LIST"_s);
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromLatin1(list.readAll()),
        u"%1  run.sh\n%2  sub/file\n"_s.arg(Digest::of("echo").hex(), Digest::of("words").hex()));
    EXPECT_TRUE(QFile::permissions(target + u"/run.sh"_s) & QFile::ExeOwner);
    EXPECT_FALSE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_EQ(everythingIn(place.filePath(u"a"_s)), QStringList{ u"bundle"_s });
}

TEST(NewFolder, LeavesNothingBehindWhenItIsNotFinished)
{
    const QTemporaryDir place;
    {
        const auto folder = NewFolder::create(place.filePath(u"bundle"_s));
        ASSERT_THAT(folder, Succeeds());
        ASSERT_THAT((*folder)->add(u"sub/file"_s, "words"), Succeeds());
    }
    EXPECT_EQ(everythingIn(place.path()), QStringList());
}

TEST(NewFolder, IsNeverMadeOverSomething)
{
    const QTemporaryDir place;
    const QString target = place.filePath(u"bundle"_s);
    ASSERT_TRUE(QDir().mkpath(target));
    EXPECT_THAT(NewFolder::create(target), FailsWithReason("E-EVB-EXISTS"));
    ASSERT_TRUE(QDir().rmdir(target));
    ASSERT_TRUE(QFile::link(u"/nowhere"_s, target));
    EXPECT_THAT(NewFolder::create(target), FailsWithReason("E-EVB-EXISTS"));
}

TEST(NewFolder, YieldsToWhatAppearedMeanwhile)
{
    const QTemporaryDir place;
    const QString target = place.filePath(u"bundle"_s);
    {
        const auto folder = NewFolder::create(target);
        ASSERT_THAT(folder, Succeeds());
        ASSERT_TRUE(QDir().mkpath(target)); // empty: an ordinary rename would replace it
        EXPECT_THAT((*folder)->finish(u"LIST"_s), FailsWithReason("E-EVB-EXISTS"));
    }
    EXPECT_EQ(everythingIn(place.path()), QStringList{ u"bundle"_s });
    EXPECT_EQ(everythingIn(target), QStringList());
}

TEST(NewFolder, SaysWhenItCannotBeWritten)
{
    const QTemporaryDir place;
    QFile file(place.filePath(u"taken"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_THAT(
        NewFolder::create(place.filePath(u"taken/bundle"_s)), FailsWithReason("E-EVB-WRITE"));
}

} // namespace yagura
