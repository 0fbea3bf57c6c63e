#include "evidence/bundlefiles.h"

#include "bundlecopy.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::BundleCopy;
using testing::FailsWithReason;
using testing::Succeeds;

TEST(BundleFiles, AreThoseBelowOneFolder)
{
    const BundleCopy copy;
    const auto files = BundleFiles::in(copy.folder());
    ASSERT_THAT(files, Succeeds());
    EXPECT_TRUE(files->has(u"checkpoint"_s));
    EXPECT_FALSE(files->has(u"entries"_s));
    EXPECT_EQ(
        files->below(u"trust"_s), (QStringList{ u"trust/000000.json"_s, u"trust/000003.json"_s }));
    EXPECT_THAT(files->read(u"checkpoint"_s), Succeeds());
    EXPECT_THAT(files->read(u"../secret"_s), FailsWithReason("E-EVB-FORM"));
}

TEST(BundleFiles, AreNoLinks)
{
    const BundleCopy copy;
    ASSERT_TRUE(QFile::link(u"/etc/passwd"_s, copy.path(u"docs/x.json"_s)));
    EXPECT_THAT(BundleFiles::in(copy.folder()), FailsWithReason("E-EVB-FORM"));
}

TEST(BundleFiles, AreNotLargerThanABundleCanHave)
{
    const BundleCopy copy;
    const QByteArray most(1024 * 1024, ' ');
    copy.write(u"entries/000002.json"_s, most);
    EXPECT_THAT(BundleFiles::in(copy.folder()), Succeeds());
    copy.write(u"entries/000002.json"_s, most + ' ');
    EXPECT_THAT(BundleFiles::in(copy.folder()), FailsWithReason("E-EVB-FORM"));
}

TEST(BundleFiles, NeedAFolder)
{
    EXPECT_THAT(
        BundleFiles::in(BundleCopy::sample() + u"/checkpoint"_s), FailsWithReason("E-EVB-FORM"));
    EXPECT_THAT(BundleFiles::in(BundleCopy::sample() + u".gone"_s), FailsWithReason("E-EVB-FORM"));
}

} // namespace yagura
